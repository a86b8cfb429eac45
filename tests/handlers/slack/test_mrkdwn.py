"""Escaping for Slack, for every text there is."""

from hypothesis import example, given
from hypothesis import strategies as st

from handlers.slack.mrkdwn import MAX_TEXT, escape, unescape
from tests.handlers.blocks.limits import assert_escaped

#: Texts with far more control characters and pieces of entities than people write.
TEXTS = st.one_of(st.text(), st.text("&<>;ampltg…x\n", max_size=200))


@given(text=TEXTS, limit=st.integers(6, 120))
@example(text="&" * 50, limit=12)
@example(text="x&&&&", limit=9)
def test_nothing_escapes(text: str, limit: int) -> None:
    """An escaped text has no raw `<` or `>`, no `&` that is not an entity's, whole, and is never over the limit."""
    escaped = escape(text, limit=limit)
    assert_escaped(escaped)
    assert len(escaped) <= limit


@given(text=TEXTS)
def test_escaping_can_be_undone(text: str) -> None:
    """A text that was not cut reads as it was written; each character counts, entities in it too."""
    assert unescape(escape(text, limit=5 * len(text) + 5)) == text


@given(text=TEXTS, limit=st.integers(6, 120))
def test_what_is_cut_is_the_beginning(text: str, limit: int) -> None:
    """A text that is too long ends in an ellipsis, is cut as late as possible, and what is left is its beginning."""
    whole, escaped = escape(text, limit=5 * len(text) + 5), escape(text, limit=limit)
    if len(whole) <= limit:
        assert escaped == whole
        return
    assert escaped.endswith("…")
    assert text.startswith(unescape(escaped[:-1]))
    assert len(escaped) > limit - len("&amp;")


def test_the_usual_limit_is_what_slack_advises() -> None:
    """Without a limit a text is cut at 4,000 characters."""
    assert (len(escape("x" * 5000)), MAX_TEXT) == (4000, 4000)
