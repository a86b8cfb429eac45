"""News as one message: which lines there is room for, what may be done beside each, and what is said below."""

from datetime import UTC, datetime

import pytest
from msgspec.structs import replace

from domain.notifications.following import FollowKind, Target
from domain.register.audit_events import Change
from handlers.blocks.news import NewsReader, compose_news
from tests.domain.answers.test_headline import ENGLISH
from tests.handlers.workspace import texts

AT = datetime(2024, 5, 2, 22, 30, tzinfo=UTC)
TITLES = {"III.2a": {"en": "Deliverable III.2a"}}
HELD = Change(at=AT, by="U0PERSON", surface="x", kind="held", ref="III.2a@2024-03", number=7, reason="waits")
GONE = replace(HELD, kind="meeting", ref="2024-10", before={"meets": None}, after={}, reason="")
LINE = "III.2a, March 2024 put on hold: waits – Anna – 3 May 2024 00:30 (#7)\nDeliverable III.2a"
CHOOSE = "Choose what I tell you of: /schengen remind me news weekly"
SOURCE = "Note 13901/23, LIMITE."
ITEM = Target(kind=FollowKind.ITEM, key="III.2a")


def named(slack_id: str) -> str:
    """Return the name of a person."""
    return {"U0PERSON": "Anna"}.get(slack_id, "somebody")


@pytest.mark.parametrize(
    ("reader", "choices"),
    [
        (NewsReader(), [("Details", "details|III.2a|en"), ("Follow", "follow|item:III.2a|en")]),
        (
            NewsReader(may_undo=True, follows={ITEM}),
            [("Details", "details|III.2a|en"), ("Undo", "undo_change|7|en"), ("Unfollow", "unfollow|item:III.2a|en")],
        ),
    ],
)
def test_what_may_be_done_about_a_change(reader: NewsReader, choices: list[tuple[str, str]]) -> None:
    """Its details, an undo for those who may, and to follow what it is about or no longer."""
    draft = compose_news([HELD], TITLES, reader, ENGLISH, name_of=named, thread="1.0")
    line, below = draft.blocks
    assert line["text"]["text"] == LINE
    assert [(each["text"]["text"], each["value"]) for each in line["accessory"]["options"]] == choices
    assert texts([dict(below)]) == [f"{CHOOSE}\n{SOURCE}"]
    assert draft.text == f"• {LINE}\n{CHOOSE}\n{SOURCE}"
    assert draft.thread == "1.0"


def test_one_thing_to_do_is_a_button_and_none_is_none() -> None:
    """A meeting that was removed can be undone at the most; a channel is not told how to choose."""
    for may_undo in (True, False):
        reader = NewsReader(is_direct=False, may_undo=may_undo)
        line, below = compose_news([GONE], TITLES, reader, ENGLISH, name_of=named).blocks
        assert texts([dict(below)]) == [SOURCE]
        pressed = line.get("accessory")
        assert (pressed and (pressed["action_id"], pressed["value"])) == (("undo_change", "7|en") if may_undo else None)


@pytest.mark.parametrize(
    ("number", "shown", "more"), [(1, 1, ""), (15, 15, ""), (16, 15, "1 more"), (20, 15, "5 more")]
)
def test_fifteen_changes_are_shown(number: int, shown: int, more: str) -> None:
    """Under a heading if there are several; how many more there are is said, and where."""
    draft = compose_news([HELD] * number, TITLES, NewsReader(), ENGLISH, name_of=named)
    heading = ["header"] if number > 1 else []
    assert [block["type"] for block in draft.blocks] == [*heading, *["section"] * shown, "context"]
    assert draft.text.count("• ") == shown
    remarks = texts([dict(draft.blocks[-1])])[-1].splitlines()
    assert remarks[:-2] == ([f"{more}: /schengen history"] if more else [])


@pytest.mark.parametrize(("length", "shown"), [(600, 10), (900, 10), (500, 12), (501, 11)])
def test_long_changes_take_their_room(length: int, shown: int) -> None:
    """A line has 600 characters at most, and all have 6,000; an ampersand is one where it is shown."""
    without = len(LINE) - len("waits")
    long = replace(HELD, reason="&" * (length - without))
    draft = compose_news([long] * 15, TITLES, NewsReader(), ENGLISH, name_of=named)
    lines = [block for block in draft.blocks if block["type"] == "section"]
    assert len(lines) == shown
    assert {len(block["text"]["text"]) for block in lines} == {min(length, 600)}
    assert "&amp;" in draft.text
