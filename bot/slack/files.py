"""Sending files to a thread or to somebody's direct messages, once, and what became of that."""

import logging
from collections.abc import Sequence
from urllib.error import HTTPError

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError, SlackRequestError

from bot.slack.errors import UNCERTAIN, answered, broken_off, error_code
from domain.errors import BotError, FileInDoubt, FileNotSent
from handlers.slack.file_upload import FileRecipient, FileUpload
from jobs.outcomes import Later

#: Slack's codes for not knowing itself what it did (https://docs.slack.dev/reference/methods/files.completeUploadExternal).
_VAGUE = frozenset({"", "fatal_error", "internal_error", "request_timeout", "service_unavailable"})

_log = logging.getLogger(__name__)


def hand_over(client: WebClient, to: FileRecipient, handouts: Sequence[FileUpload], comment: str) -> None:
    """Share files in one message; FileNotSent where they certainly were not, FileInDoubt where they may have been.

    Slack shares them in the last of three steps: what fails before is certain.
    """
    try:
        client.files_upload_v2(
            channel=to.channel or _direct(client, to.user),
            thread_ts=to.thread or None,
            initial_comment=comment,
            file_uploads=[
                {"filename": each.name, "title": each.title, "alt_txt": each.alt or None, "content": each.content}
                for each in handouts
            ],
        )
    except UNCERTAIN as error:
        problem = _problem(error)
        _log.warning("a file was not sent, or not for certain: %s, %s", type(error).__name__, problem)
        raise problem from error


def tell(client: WebClient, user: str, text: str) -> None:
    """Say something to somebody, in their direct messages."""
    client.chat_postMessage(
        channel=_direct(client, user), text=text, link_names=False, unfurl_links=False, unfurl_media=False
    )


def _direct(client: WebClient, user: str) -> str:
    """Somebody's direct messages with the bot; never another conversation, whatever Slack answers."""
    try:
        found = client.conversations_open(users=user).get("channel") or {}
    except SlackApiError:
        raise
    except UNCERTAIN as error:
        raise FileNotSent(reason="not reached") from error
    conversation = str(found.get("id", ""))
    if not conversation.startswith("D"):
        raise FileNotSent(reason="no direct messages")
    return conversation


def _problem(error: Exception) -> BotError:
    if isinstance(error, SlackApiError):
        code = error_code(error.response)
        if isinstance(answered(error.response), Later):
            return FileNotSent(reason="ratelimited")
        certain = error.response.status_code == 200 and code not in _VAGUE
        return FileNotSent(reason=code) if certain else FileInDoubt()
    if isinstance(error, HTTPError):
        error.close()  # the SDK leaves the answer to an upload open
    if isinstance(error, HTTPError | SlackRequestError):
        return FileNotSent(reason="the upload failed")
    return FileNotSent(reason="not reached") if isinstance(broken_off(error), Later) else FileInDoubt()
