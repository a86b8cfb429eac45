"""Slack's limits on the text and the blocks of a message, with the error codes of those that exceed them."""

from collections.abc import Iterator

from bot.sandbox.fake_slack.api_calls import Json
from bot.sandbox.fake_slack.limits.tables import find_tables, table_problems

#: Characters of a message's text (https://docs.slack.dev/reference/methods/chat.postMessage).
MAX_TEXT = 40_000
#: The same for a message that is changed (https://docs.slack.dev/reference/methods/chat.update).
MAX_CHANGED_TEXT = 4_000
#: Blocks of a message (https://docs.slack.dev/reference/block-kit/blocks).
MAX_BLOCKS = 50
#: Characters of all texts in all blocks together. No page of Slack's gives a figure, and it does not say how it counts:
#: 11,341 were refused (https://github.com/slackapi/bolt-js/issues/2867), so this is less.
MAX_BLOCKS_TEXT = 10_000
#: Characters of a text object (https://docs.slack.dev/reference/block-kit/composition-objects/text-object).
MAX_TEXT_OBJECT = 3_000
#: Characters on a button (https://docs.slack.dev/reference/block-kit/block-elements/button-element) and of an option
#: (https://docs.slack.dev/reference/block-kit/composition-objects/option-object).
MAX_LABEL = 75
#: Elements of an actions block (https://docs.slack.dev/reference/block-kit/blocks/actions-block).
MAX_ELEMENTS = 25
#: Options of a menu, its option groups, and the options of a group
#: (https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element).
MAX_OPTIONS = 100


def message_error(message: Json, *, longest: int = MAX_TEXT) -> str | None:
    """Return the error code for a message's text and blocks; None if they are within the limits."""
    if len(message.get("text") or "") > longest:
        return "msg_too_long"
    blocks = message.get("blocks") or []
    parts = list(_parts(blocks))
    tables = find_tables(blocks)
    if len(tables) > 1:  # Slack calls it so, wherever the tables stand: only_one_table_allowed
        return "invalid_attachments"
    if len(blocks) > MAX_BLOCKS or not all(_is_within_limits(part) for part in parts):
        return "invalid_blocks"
    if any(problem for table in tables for problem in table_problems(table)):
        return "invalid_blocks"
    return "msg_blocks_too_long" if sum(_text_length(part) for part in parts) > MAX_BLOCKS_TEXT else None


def _parts(value: object) -> Iterator[Json]:
    """Yield every object in the blocks, at any depth."""
    if isinstance(value, dict):
        yield value
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from _parts(item)


def _text_length(part: Json) -> int:
    """Return the length of a part's own text."""
    text = part.get("text")
    return len(text) if isinstance(text, str) else 0


def _is_within_limits(part: Json) -> bool:
    options = part.get("options") or ()
    if len(options) > MAX_OPTIONS or not all(_has_short_label(option) for option in options):
        return False
    match part.get("type"):
        case "plain_text" | "mrkdwn":
            return _text_length(part) <= MAX_TEXT_OBJECT
        case "button":
            return _has_short_label(part)
        case "actions":
            return len(part.get("elements") or ()) <= MAX_ELEMENTS
        case "image":
            return bool(part.get("image_url")) != bool(part.get("slack_file")) and bool(part.get("alt_text"))
        case "static_select":
            return 0 < len(options or part.get("option_groups") or ()) <= MAX_OPTIONS
    return True


def _has_short_label(labelled: Json) -> bool:
    text = labelled.get("text")
    return not isinstance(text, dict) or _text_length(text) <= MAX_LABEL
