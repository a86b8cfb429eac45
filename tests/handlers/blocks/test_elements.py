"""Sections and messages of plain text, however long it is."""

from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.blocks.elements import MAX_MESSAGE_CHARS, actions, button, message, overflow, rich_text, sections, words
from tests.handlers.blocks.limits import assert_fits
from tests.handlers.workspace import texts


def test_no_more_sections_than_a_message_takes() -> None:
    """Of a text that is too long for a message the beginning is shown, and an ellipsis."""
    assert len(sections(["x" * 2999] * 60)) == 50
    (*full, last) = texts(message("\n".join(["x" * 2999] * 60))["blocks"])
    assert len(full) == 3
    assert last.endswith("…")


@settings(max_examples=60, deadline=None)
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
