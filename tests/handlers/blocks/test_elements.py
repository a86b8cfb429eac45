"""Sections and messages of plain text, however long it is."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.blocks.elements import (
    MAX_MESSAGE_CHARS,
    actions,
    button,
    context,
    context_with_bold,
    header,
    message,
    overflow,
    rich_text,
    section,
    sections,
    shorten,
    with_language,
    words,
)
from tests.handlers.blocks.limits import assert_fits
from tests.handlers.workspace import texts


def test_no_more_sections_than_a_message_takes() -> None:
    """Of a text that is too long for a message the beginning is shown, and an ellipsis."""
    assert len(sections(["x" * 2999] * 60)) == 50
    (*full, last) = texts(message("\n".join(["x" * 2999] * 60))["blocks"])
    assert len(full) == 3
    assert last.endswith("…")


@settings(max_examples=60)
@given(paragraphs=st.lists(st.one_of(st.text(max_size=50), st.integers(0, 9000).map("ab\n".__mul__)), max_size=40))
def test_sections_keep_every_word_that_fits(paragraphs: list[str]) -> None:
    """Paragraphs are cut between lines where possible, and only what a message cannot hold is left out."""
    blocks = sections(paragraphs, room=MAX_MESSAGE_CHARS)
    assert_fits("text", blocks)
    shown = "".join("".join(texts(blocks)).split())
    given_text = "".join("".join(paragraphs).split())
    assert given_text.startswith(shown.removesuffix("…"))
    assert shown == given_text or len("".join(texts(blocks))) > MAX_MESSAGE_CHARS - 100 or len(blocks) == 50


def test_a_button_says_more_to_those_who_hear_it() -> None:
    """A button's text for screen readers is cut to what Slack takes; without one of its own it is the label."""
    spoken = button("details", "Details", "III.2a", read_as="Details of III.2a " + "x" * 100)
    assert_fits("text", actions([spoken, overflow("more", [("Details", "1"), ("x" * 100, "2")])]))
    assert spoken["accessibility_label"].startswith("Details of III.2a xx")
    assert button("details", "Details", "III.2a")["accessibility_label"] == "Details"


def test_bold_is_a_style() -> None:
    """Signs that format elsewhere are shown as they are."""
    block = rich_text([words("*III.2a* <@U1> _title_", bold=True)], [words("second")])
    assert_fits("text", [block])
    assert [part["elements"] for part in block["elements"]] == [
        [{"type": "text", "text": "*III.2a* <@U1> _title_", "style": {"bold": True}}],
        [{"type": "text", "text": "second"}],
    ]


@pytest.mark.parametrize(
    ("text", "limit", "expected"),
    [("abcde", 5, "abcde"), ("abcdef", 5, "abcd…"), ("abc def", 5, "abc…"), ("", 5, "")],
)
def test_a_text_is_cut_at_its_limit(text: str, limit: int, expected: str) -> None:
    """With an ellipsis, and no blank before it."""
    assert shorten(text, limit) == expected


def test_each_element_has_its_own_limit() -> None:
    """What is longer than Slack takes is cut there, and no earlier."""
    long = "x" * 4000
    assert len(section(long)["text"]["text"]) == 3000
    assert len(context(long)["elements"][0]["text"]) == 2000
    assert header(long)["text"]["text"] == "x" * 149 + "…"
    assert header("x" * 150)["text"]["text"] == "x" * 150
    pressed = button("a", long, "v", read_as=long)
    assert (pressed["text"]["text"], pressed["accessibility_label"]) == ("x" * 75, "x" * 74 + "…")
    assert (pressed["action_id"], pressed["value"]) == ("a", "v")
    menu = overflow("m", [("x" * 76, "1"), ("x" * 75, "2")])
    assert [(each["text"]["text"], each["value"]) for each in menu["options"]] == [
        ("x" * 74 + "…", "1"),
        ("x" * 75, "2"),
    ]
    assert with_language("III.2a", "nl") == "III.2a|nl"
    assert actions([]) == []
    assert "accessory" not in section("x")


@pytest.mark.parametrize(
    ("text", "bold", "parts"),
    [
        ("Europol · open", "Europol", [("mrkdwn", "*Europol*"), ("plain_text", "· open")]),
        ("due · Europol, NL (EU)", "Europol, NL (EU)", [("plain_text", "due ·"), ("mrkdwn", "*Europol, NL (EU)*")]),
        ("a Europol b Europol", "Europol", [("plain_text", "a"), ("mrkdwn", "*Europol*"), ("plain_text", "b Europol")]),
        ("Europol · open", "", [("plain_text", "Europol · open")]),
        ("Europol · open", "Frontex", [("plain_text", "Europol · open")]),
        ("*x* · open", "*x*", [("plain_text", "*x* · open")]),
        ("<@U1> · open", "<@U1>", [("plain_text", "<@U1> · open")]),
        ("a_b · open", "a_b", [("plain_text", "a_b · open")]),
    ],
)
def test_a_part_of_a_context_is_bold(text: str, bold: str, parts: list[tuple[str, str]]) -> None:
    """A plain name where it first stands; nothing that Slack would read as format."""
    block = context_with_bold(text, bold)
    assert [(part["type"], part["text"]) for part in block["elements"]] == parts


def test_paragraphs_share_sections() -> None:
    """As many in one as it holds, with a line break between; a long one is cut between its lines."""
    half = "x" * 1499
    assert texts(sections([half, "y" * 1500])) == [f"{half}\n{'y' * 1500}"]
    assert texts(sections([half, "y" * 1501])) == [half, "y" * 1501]
    lines = "\n".join(["z" * 1000] * 4)
    assert texts(sections([lines])) == ["\n".join(["z" * 1000] * 2), "\n".join(["z" * 1000] * 2)]
    assert texts(sections(["x" * 3001])) == ["x" * 3000, "x"]
    assert sections(["", " \n "]) == []
    for room, expected in (
        (11, ["12345\n67890"]),
        (10, ["12345\n678…"]),
        (7, ["12345"]),
        (5, ["12345"]),
        (4, ["123…"]),
    ):
        assert texts(sections(["12345", "67890"], room=room)) == expected
