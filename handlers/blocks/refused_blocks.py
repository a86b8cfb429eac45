"""Fallbacks for an answer whose blocks Slack refuses.

A data table becomes a plain one; if the answer is refused all the same, its texts come in plain sections, in as many
messages as they take.
"""

import logging
from collections.abc import Callable, Iterator, Mapping
from http import HTTPStatus
from typing import Any

from slack_sdk.errors import SlackApiError
from slack_sdk.webhook import WebhookResponse

from domain.reminders.outcomes import Later, Posted, PostOutcome, Refused, Unknown
from handlers.blocks.elements import Block, message, sections
from handlers.blocks.tables import has_data_table, with_plain_tables
from handlers.services.data_tables import DataTables
from handlers.slack.call_outcomes import CALL_ERRORS, classify, error_code
from handlers.slack.rate_limit import retry_seconds

#: Slack's error codes for blocks that it does not take: https://docs.slack.dev/reference/methods/chat.postMessage#errors.
#: It does not say how it counts their characters.
BLOCK_ERRORS = ("invalid_blocks_format", "invalid_blocks", "msg_blocks_too_long")

#: The elements of a rich text that stand for people, groups and channels.
_MENTIONS = ("user", "usergroup", "channel")

_log = logging.getLogger(__name__)


def send_answer(
    send: Callable[..., object],
    answer: Mapping[str, Any],
    *,
    data_tables: DataTables | None = None,
    **place: object,
) -> PostOutcome:
    """Send an answer once, by a method of the client or to a response URL; without its blocks if Slack refuses them.

    That Slack refuses data tables is kept in `data_tables`. Never raise: return the outcome.
    """
    if data_tables is not None and data_tables.are_refused:
        answer = with_plain_tables(answer)
    outcome = _send(send, answer, place)
    refusal = _block_error(outcome)
    if refusal and has_data_table(answer):
        _log.warning("Slack refused a data table; answers have plain ones from now on: %s", refusal)
        answer = with_plain_tables(answer)
        outcome = _send(send, answer, place)
        refusal = _block_error(outcome)
        if not refusal and data_tables is not None:
            data_tables.are_refused = True
    if not refusal:
        return outcome
    _log.error("Slack refused the blocks of an answer, which was sent as plain text: %s", refusal)
    for number, part in enumerate(plain_messages(answer)):
        outcome = _send(send, part, place)
        if not isinstance(outcome, Posted):
            return outcome if number == 0 else Refused("only a part of it was posted")
        if "replace_original" in place:
            place["replace_original"] = False  # the first has done so
    return outcome


def plain_messages(answer: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return an answer's texts in messages of a section each, without buttons; with its mentions if it has any."""
    blocks = answer["blocks"]
    if any(_names_anyone(block) for block in blocks):
        return [{"text": answer["text"]}]
    texts = (text for block in blocks for text in _texts(block))
    return [message(section["text"]["text"]) for section in sections(texts)]


def _send(send: Callable[..., object], answer: Mapping[str, Any], place: Mapping[str, object]) -> PostOutcome:
    try:
        response = send(**answer, **place)
    except CALL_ERRORS as error:
        code = error_code(error.response) if isinstance(error, SlackApiError) else ""
        return Refused(code) if code in BLOCK_ERRORS else classify(error)
    return _classify_response(response) if isinstance(response, WebhookResponse) else Posted("")


def _block_error(outcome: PostOutcome) -> str:
    """Return the error code of an outcome that is the fault of the blocks; empty for any other."""
    return outcome.reason if isinstance(outcome, Refused) and outcome.reason in BLOCK_ERRORS else ""


def _classify_response(response: WebhookResponse) -> PostOutcome:
    """Return the outcome of a response to a response URL; an error of Slack's own leaves it unknown."""
    if response.status_code == HTTPStatus.OK:
        return Posted("")
    seconds = retry_seconds(response)
    if seconds is not None:
        return Later(seconds, "ratelimited")
    if response.status_code >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return Unknown(f"HTTP {response.status_code}")
    code = next((code for code in BLOCK_ERRORS if code in response.body), "")
    return Refused(code or f"HTTP {response.status_code}")


def _names_anyone(part: Block) -> bool:
    """Return whether a rich text has a mention in it, which only a message's `text` can show by name."""
    inner = part.get("elements", ()) if part["type"].startswith("rich_text") else ()
    return any(element["type"] in _MENTIONS or _names_anyone(element) for element in inner)


def _texts(block: Block) -> Iterator[str]:
    """Yield the texts of a block, those of a table by rows."""
    match block["type"]:
        case "section" | "header":
            yield block["text"]["text"]
        case "context":
            yield " ".join(element["text"] for element in block["elements"] if "text" in element)
        case "rich_text":
            yield from (_text_in(paragraph) for paragraph in block["elements"])
        case "table" | "data_table":
            yield from (" | ".join(map(_text_in, row)) for row in block["rows"])


def _text_in(part: Block) -> str:
    """Return the text of a cell, or of a part of a rich text, at any depth."""
    return str(part["text"]) if "text" in part else "".join(map(_text_in, part.get("elements", ())))
