"""Text on a canvas."""

from bot.documents.canvas import text_width, wrap_text


def test_lines_are_broken_where_they_may_be() -> None:
    """Lines break between words, never at a non-breaking space, and within a word only where it does not fit."""
    assert wrap_text("one two", 9, text_width("one two", 9)) == ["one two"]
    assert wrap_text("one two", 9, text_width("one tw", 9)) == ["one", "two"]
    assert wrap_text("2024\N{NO-BREAK SPACE}г. x", 9, text_width("2024\N{NO-BREAK SPACE}г.", 9)) == [
        "2024\N{NO-BREAK SPACE}г.",
        "x",
    ]
    assert "".join(wrap_text("abcdefgh", 9, 20)) == "abcdefgh"
    assert len(wrap_text("a b c d e f", 9, 10, max_lines=2)) == 2
    assert wrap_text("a b c d e f", 9, 10, max_lines=2)[-1].endswith("…")
