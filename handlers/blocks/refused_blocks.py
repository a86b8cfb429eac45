"""Fallback for an answer whose blocks Slack refuses: its texts in plain sections, in as many messages as they take."""

import logging
from collections.abc import Callable, Iterator, Mapping
from http import HTTPStatus
from typing import Any

from slack_sdk.errors import SlackApiError
from slack_sdk.web import SlackResponse
from slack_sdk.webhook import WebhookResponse

from handlers.blocks.elements import Block, message, sections
from handlers.slack.directory import RateLimited
from handlers.slack.rate_limit import retry_seconds

#: Slack's error codes for blocks that it does not take: https://docs.slack.dev/reference/methods/chat.postMessage#errors.
#: It does not say how it counts their characters.
BLOCK_ERRORS = ("invalid_blocks_format", "invalid_blocks", "msg_blocks_too_long")

#: The elements of a rich text that stand for people, groups and channels.
_MENTIONS = ("user", "usergroup", "channel")

_log = logging.getLogger(__name__)


def send_answer(send: Callable[..., object], answer: Mapping[str, Any], **place: object) -> None:
    """Send an answer by a method of the client or to a response URL; without its blocks if Slack refuses them.

    Raise RateLimited if Slack takes no more for now.
    """
    refusal = _send(send, answer, place)
    if refusal is None:
        return
    _log.error("Slack refused the blocks of an answer, which was sent as plain text: %s", refusal)
    for part in plain_messages(answer):
        _send(send, part, place)
        if "replace_original" in place:
            place["replace_original"] = False  # the first has done so


def plain_messages(answer: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return an answer's texts in messages of a section each, without buttons; with its mentions if it has any."""
    blocks = answer["blocks"]
    if any(_names_anyone(block) for block in blocks):
        return [{"text": answer["text"]}]
    texts = (text for block in blocks for text in _texts(block))
    return [message(section["text"]["text"]) for section in sections(texts)]


def _send(send: Callable[..., object], answer: Mapping[str, Any], place: Mapping[str, object]) -> str | None:
    """Send a message; return Slack's error code if it refuses the blocks, None if it takes them."""
    try:
        response = send(**answer, **place)
    except SlackApiError as error:
        _refuse_if_limited(error.response)
        code = str(error.response.get("error"))
        if code not in BLOCK_ERRORS:
            raise
        return code
    if isinstance(response, WebhookResponse) and response.status_code != HTTPStatus.OK:
        _refuse_if_limited(response)
        code = next((code for code in BLOCK_ERRORS if code in response.body), "")
        if code:
            return code
        _log.error("an answer was refused by its response URL: %d", response.status_code)
    return None


def _refuse_if_limited(response: SlackResponse | WebhookResponse) -> None:
    seconds = retry_seconds(response)
    if seconds is not None:
        raise RateLimited(seconds)


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
        case "table":
            yield from (" | ".join(map(_text_in, row)) for row in block["rows"])


def _text_in(part: Block) -> str:
    """Return the text of a cell, or of a part of a rich text, at any depth."""
    return str(part["text"]) if "text" in part else "".join(map(_text_in, part.get("elements", ())))
