"""Escaping for Slack, for every text."""

from hypothesis import example, given
from hypothesis import strategies as st

from handlers.slack.mrkdwn import MAX_TEXT, escape, unescape
from tests.handlers.blocks.limits import assert_escaped

#: Texts with far more control characters and pieces of entities than people write.
TEXTS = st.one_of(st.text(), st.text("&<>;ampltg…x\n", max_size=200))


@given(text=TEXTS, limit=st.integers(6, 120))
@example(text="&" * 50, limit=12)
@example(text="x&&&&", limit=9)
def test_every_control_character_is_escaped(text: str, limit: int) -> None:
    """An escaped text has no raw `<` or `>`, no `&` outside a whole entity, and is never over the limit."""
    escaped = escape(text, limit=limit)
    assert_escaped(escaped)
    assert len(escaped) <= limit


@given(text=TEXTS)
def test_escaping_can_be_undone(text: str) -> None:
    """A text that was not cut unescapes to itself, entities in it included."""
    assert unescape(escape(text, limit=5 * len(text) + 5)) == text


@given(text=TEXTS, limit=st.integers(6, 120))
def test_a_long_text_keeps_its_beginning(text: str, limit: int) -> None:
    """A text that is too long is cut as late as possible, ends in an ellipsis, and keeps its beginning."""
    uncut, escaped = escape(text, limit=5 * len(text) + 5), escape(text, limit=limit)
    if len(uncut) <= limit:
        assert escaped == uncut
        return
    assert escaped.endswith("…")
    assert text.startswith(unescape(escaped[:-1]))
    assert len(escaped) > limit - len("&amp;")


def test_the_default_limit_is_the_one_slack_advises() -> None:
    """Without a limit a text is cut at 4,000 characters."""
    assert (len(escape("x" * 5000)), MAX_TEXT) == (4000, 4000)
