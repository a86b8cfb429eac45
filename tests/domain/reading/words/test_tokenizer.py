"""Cleaning of text."""

from hypothesis import given
from hypothesis import strategies as st

from domain.reading.words.tokenizer import MAX_QUESTION_CHARS, clean, normalize


@given(text=st.text(max_size=3000))
def test_cleaned_text_can_be_stored(text: str) -> None:
    """A cleaned text is short, on one line, encodable and without control characters, whatever was typed."""
    for cleaned in (clean(text), normalize(text)):
        assert len(cleaned) <= MAX_QUESTION_CHARS
        assert cleaned.encode("utf-8").decode("utf-8") == cleaned
        assert not set(cleaned) & {chr(code) for code in (*range(32), 127)}
