"""Slack's limits on the text and the blocks of a message, with the error codes of those that exceed them."""

from collections.abc import Iterator

from bot.sandbox.fake_slack.api_calls import Json
from bot.sandbox.fake_slack.limits.blocks import block_problems
from bot.sandbox.fake_slack.limits.tables import TABLES, find_tables

#: Characters of a message's text (https://docs.slack.dev/reference/methods/chat.postMessage).
MAX_TEXT = 40_000
#: The same for a message that is changed (https://docs.slack.dev/reference/methods/chat.update).
MAX_CHANGED_TEXT = 4_000
#: Blocks of a message (https://docs.slack.dev/reference/block-kit/blocks).
MAX_BLOCKS = 50
#: Characters of all texts in all blocks together. No page of Slack's gives a figure, and it does not say how it counts:
#: 11,341 were refused (https://github.com/slackapi/bolt-js/issues/2867), so this is less.
MAX_BLOCKS_TEXT = 10_000
#: The blocks that a message takes here; it has some more on Slack, which the page cannot show.
BLOCKS = frozenset(
    {"actions", "context", "context_actions", "divider", "header", "image", "input", "markdown", "rich_text", "section"}
    | set(TABLES)
)


def acknowledgement_error(message: Json) -> str | None:
    """Return the error code for the answer in an acknowledgement; None if it is within the limits.

    Slack's pages on tables speak of messages that are posted, and do not say that an acknowledgement takes one.
    """
    return "invalid_blocks" if find_tables(message.get("blocks") or []) else message_error(message)


def message_error(message: Json, *, longest: int = MAX_TEXT) -> str | None:
    """Return the error code for a message's text and blocks; None if they are within the limits."""
    if len(message.get("text") or "") > longest:
        return "msg_too_long"
    blocks = message.get("blocks") or []
    if len(find_tables(blocks)) > 1:  # Slack calls it so, wherever the tables stand: only_one_table_allowed
        return "invalid_attachments"
    if any(block_problems(blocks, "/blocks", allowed=BLOCKS, most=MAX_BLOCKS)):
        return "invalid_blocks"
    return "msg_blocks_too_long" if sum(map(_text_length, _parts(blocks))) > MAX_BLOCKS_TEXT else None


def _parts(value: object) -> Iterator[Json]:
    """Yield every object in the blocks, at any depth."""
    found = [value]
    while found:
        value = found.pop()
        if isinstance(value, dict):
            yield value
            found += value.values()
        elif isinstance(value, list):
            found += value


def _text_length(part: Json) -> int:
    """Return the length of a part's own text."""
    text = part.get("text")
    return len(text) if isinstance(text, str) else 0
