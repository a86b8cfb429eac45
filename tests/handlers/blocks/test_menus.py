"""Menus beside lines, what can be followed, texts in place of blocks, and the language of a view."""

import json

import pytest

from domain.notifications.following import FollowKind, Target
from handlers.blocks.fallback_text import fallback_text
from handlers.blocks.follow import follow_button, follow_choice, item, parse_target
from handlers.blocks.line_menu import MenuChoice, line_menu, split_choice
from handlers.blocks.views import label, plain_modal, view_language
from handlers.slack.mrkdwn import MAX_TEXT
from tests.domain.answers.test_headline import ENGLISH


def test_a_menu_has_five_choices_at_most() -> None:
    """The value of each begins with its action; a message's has its language, which its button would have, too."""
    choices = [MenuChoice(action=f"a{number}", label=f"Label {number}", value=f"v|{number}") for number in range(6)]
    for language, end in (("nl", "|nl"), ("", "")):
        menu = line_menu(choices, language)
        assert menu["action_id"] == "line_menu"
        assert [(each["text"]["text"], each["value"]) for each in menu["options"]] == [
            (f"Label {number}", f"a{number}|v|{number}{end}") for number in range(5)
        ]
    assert split_choice("a1|v|1|nl") == ("a1", "v|1|nl")
    assert split_choice("a1") == ("a1", "")


def test_what_can_be_followed() -> None:
    """The button's id is its own in a block; it says what it is about where nothing else does."""
    target = item("III.2a")
    assert target == Target(kind=FollowKind.ITEM, key="III.2a")
    for is_followed, action, word in ((False, "follow", "Follow"), (True, "unfollow", "Unfollow")):
        choice = follow_choice(target, ENGLISH, is_followed=is_followed)
        assert (choice.action, choice.label, choice.value) == (action, word, "item:III.2a")
        named = follow_button(target, ENGLISH, name="Europol", is_followed=is_followed)
        assert (named["action_id"], named["value"], named["text"]["text"]) == (
            f"{action}:item:III.2a",
            "item:III.2a|en",
            f"{word}: Europol",
        )
    assert follow_button(target, ENGLISH)["text"]["text"] == "Follow"


@pytest.mark.parametrize(
    ("value", "target"),
    [
        ("item:III.2a", Target(kind=FollowKind.ITEM, key="III.2a")),
        ("meeting:2024-06", Target(kind=FollowKind.MEETING, key="2024-06")),
        ("body:a:b", Target(kind=FollowKind.BODY, key="a:b")),
        ("item:", None),
        ("item", None),
        ("note:x", None),
        ("", None),
    ],
)
def test_a_button_that_nobody_made_follows_nothing(value: str, target: Target | None) -> None:
    """Only a kind that there is, with a key."""
    assert parse_target(value) == target


def more(number: int) -> str:
    """Return the remark on lines that were left out."""
    return f"{number} more"


def test_a_text_that_fits_is_whole() -> None:
    """Up to the characters that Slack advises, escaped; empty parts leave no empty lines."""
    lines = ["• " + "x" * 98] * 39
    after = "y" * (MAX_TEXT - len("\n".join(["before", *lines, ""])))
    assert fallback_text(["before", ""], lines, [after, ""], more=more) == "\n".join(["before", *lines, after])
    cut = fallback_text(["before"], lines, [f"{after}y"], more=more)
    assert "more" in cut
    assert len(cut) <= MAX_TEXT


def test_lines_come_before_what_follows_them() -> None:
    """As many lines as there is room for beside 900 characters before, 900 after, and the remark on the others."""
    lines = ["heading:", *["• " + "x" * 97] * 60]
    text = fallback_text(["b" * 2000], lines, ["a" * 2000], more=more).split("\n")
    # 4,000 less 900 before, 900 after and 150 for the remark is 2,050: 9 and 20 times 100.
    assert text[0] == "b" * 899 + "…"
    assert text[1:22] == lines[:21]
    assert text[22] == "40 more"
    assert set(text[23]) == {"a", "…"}
    assert len("\n".join(text)) <= MAX_TEXT
    short = fallback_text([], ["• " + "&" * 100] * 10, [], more=more)
    assert short.count("•") == 7  # an ampersand is five characters where it is sent
    assert short.endswith("\n3 more")


@pytest.mark.parametrize(
    ("metadata", "language"),
    [
        (json.dumps({"language": "nl"}), "nl"),
        (json.dumps({"language": "tlh"}), None),
        (json.dumps({"language": 1}), None),
        (json.dumps(["nl"]), None),
        ("{", None),
        ("", None),
        (None, None),
        (json.dumps({"language": "nl", "x": "y" * (3000 - 27)}), "nl"),
        (json.dumps({"language": "nl", "x": "y" * (3000 - 26)}), None),
        ("[" * 3000, None),
    ],
)
def test_the_language_of_a_view(metadata: object, language: str | None) -> None:
    """That of its metadata, if it is one of ours and as Slack would have kept it."""
    assert view_language({"private_metadata": metadata}) == language
    assert view_language({}) is None
    assert view_language("x") is None


def test_a_plain_modal() -> None:
    """It has a title of 24 characters at most, and a button that closes it where its language is known."""
    assert label("x" * 25)["text"] == "x" * 24
    modal = plain_modal("Hello", ENGLISH)
    assert (modal["type"], modal["title"]["text"], modal["close"]["text"]) == ("modal", "Schengen", "Close")
    assert "close" not in plain_modal("Hello", None)
