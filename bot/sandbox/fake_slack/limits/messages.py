"""Slack's limits on the text and the blocks of a message, and the code by which it refuses what is beyond them."""

from collections.abc import Iterator

from bot.sandbox.fake_slack.api_calls import Json
from bot.sandbox.fake_slack.limits.tables import table_problems, tables

#: Characters of a message's text (https://docs.slack.dev/reference/methods/chat.postMessage).
MAX_TEXT = 40_000
#: The same where a message is changed (https://docs.slack.dev/reference/methods/chat.update).
MAX_CHANGED_TEXT = 4_000
#: Blocks of a message (https://docs.slack.dev/reference/block-kit/blocks).
MAX_BLOCKS = 50
#: Characters of all texts in all blocks together; measured, as no page of Slack's gives a figure
#: (https://github.com/slackapi/bolt-js/issues/2509).
MAX_BLOCKS_TEXT = 13_200
#: Characters of one text (https://docs.slack.dev/reference/block-kit/composition-objects/text-object).
MAX_PART = 3_000
#: Characters on a button (https://docs.slack.dev/reference/block-kit/block-elements/button-element) and of an option
#: (https://docs.slack.dev/reference/block-kit/composition-objects/option-object).
MAX_LABEL = 75
#: Elements of an actions block (https://docs.slack.dev/reference/block-kit/blocks/actions-block).
MAX_ELEMENTS = 25
#: Options of a menu, its groups of them, and the options of a group
#: (https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element).
MAX_OPTIONS = 100


def excess(message: Json, *, longest: int = MAX_TEXT) -> str | None:
    """The code by which Slack refuses what a message says, None where it takes it."""
    if len(message.get("text") or "") > longest:
        return "msg_too_long"
    blocks = message.get("blocks") or []
    parts = list(_parts(blocks))
    found = tables(blocks)
    if len(found) > 1:  # Slack calls it so, wherever the tables stand: only_one_table_allowed
        return "invalid_attachments"
    if len(blocks) > MAX_BLOCKS or not all(_fits(each) for each in parts):
        return "invalid_blocks"
    if any(problem for each in found for problem in table_problems(each)):
        return "invalid_blocks"
    return "msg_blocks_too_long" if sum(_length(each) for each in parts) > MAX_BLOCKS_TEXT else None


def _parts(value: object) -> Iterator[Json]:
    """Every object in the blocks, however deep it stands."""
    if isinstance(value, dict):
        yield value
        value = list(value.values())
    if isinstance(value, list):
        for each in value:
            yield from _parts(each)


def _length(part: Json) -> int:
    """How long the text is that stands in the part itself."""
    text = part.get("text")
    return len(text) if isinstance(text, str) else 0


def _fits(part: Json) -> bool:
    options = part.get("options") or ()
    if len(options) > MAX_OPTIONS or not all(_is_short(each) for each in options):
        return False
    match part.get("type"):
        case "plain_text" | "mrkdwn":
            return _length(part) <= MAX_PART
        case "button":
            return _is_short(part)
        case "actions":
            return len(part.get("elements") or ()) <= MAX_ELEMENTS
        case "image":
            return bool(part.get("image_url")) != bool(part.get("slack_file")) and bool(part.get("alt_text"))
        case "static_select":
            return 0 < len(options or part.get("option_groups") or ()) <= MAX_OPTIONS
    return True


def _is_short(labelled: Json) -> bool:
    text = labelled.get("text")
    return not isinstance(text, dict) or _length(text) <= MAX_LABEL
