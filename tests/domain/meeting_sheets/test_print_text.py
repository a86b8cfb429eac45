"""Text for print is truncated at words and has no invisible characters."""

import pytest

from domain.meeting_sheets.print_text import estimate_lines, to_printable, truncate


@pytest.mark.parametrize(
    ("text", "limit", "expected"),
    [
        ("one two three", 13, "one two three"),
        ("one two three", 12, "one two…"),
        ("one, two", 7, "one…"),
        ("abcdefghij", 5, "abcd…"),
        ("ab cdefghijk", 9, "ab cdefg…"),
    ],
)
def test_a_text_is_truncated_at_a_word(text: str, limit: int, expected: str) -> None:
    """A text that is too long ends after a word, or within a very long one, and is never longer than the limit."""
    assert truncate(text, limit) == expected
    assert len(expected) <= limit


def test_unprintable_characters_are_left_out() -> None:
    """Format and private characters, surrogates and variation selectors go, breaks become spaces, the rest stays."""
    assert to_printable(" a\u202eb\n\n\u2066c\u2069\ue000\ud800\ufe0f \u00a0½ № é ") == "ab c \u00a0½ № é"


@pytest.mark.parametrize(
    ("text", "width", "lines"), [("one two", 4.5, 1), ("one two", 3, 2), ("w" * 10, 3, 3), ("a\u00a0b", 2, 1)]
)
def test_lines_are_estimated(text: str, width: float, lines: int) -> None:
    """A text takes as many lines as its words need side by side; a long word is broken, a no-break space is not."""
    assert estimate_lines(text, width) == lines
