"""Send files to a thread or to a person's direct messages, once, and classify what went wrong."""

import logging
from collections.abc import Sequence
from urllib.error import HTTPError

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError, SlackRequestError

from domain.errors import BotError, FileInDoubt, FileNotSent
from domain.reminders.outcomes import Later
from handlers.slack.call_outcomes import CALL_ERRORS, classify, error_code
from handlers.slack.file_upload import FileRecipient, FileUpload

#: Error codes after which the files may have been shared
#: (https://docs.slack.dev/reference/methods/files.completeUploadExternal).
_UNCLEAR = frozenset({"", "fatal_error", "internal_error", "request_timeout", "service_unavailable"})

_log = logging.getLogger(__name__)


def upload_files(client: WebClient, recipient: FileRecipient, uploads: Sequence[FileUpload], comment: str) -> None:
    """Share files in one message; FileNotSent if they certainly were not shared, FileInDoubt if they may have been.

    Slack shares them in the last of three steps: a failure before that is certain.
    """
    try:
        client.files_upload_v2(
            channel=recipient.channel or _direct(client, recipient.user),
            thread_ts=recipient.thread or None,
            initial_comment=comment,
            file_uploads=[
                {"filename": file.name, "title": file.title, "alt_txt": file.alt or None, "content": file.content}
                for file in uploads
            ],
        )
    except CALL_ERRORS as error:
        problem = _problem(error)
        _log.warning("a file was not sent, or not for certain: %s, %s", type(error).__name__, problem)
        raise problem from error


def send_direct_message(client: WebClient, user: str, text: str) -> None:
    """Send a text to a person's direct messages."""
    client.chat_postMessage(
        channel=_direct(client, user), text=text, link_names=False, unfurl_links=False, unfurl_media=False
    )


def _direct(client: WebClient, user: str) -> str:
    """Return a person's direct messages with the bot; FileNotSent if Slack answers with another conversation."""
    try:
        channel = client.conversations_open(users=user).get("channel") or {}
    except SlackApiError:
        raise
    except CALL_ERRORS as error:
        raise FileNotSent(reason="not reached") from error
    conversation = str(channel.get("id", ""))
    if not conversation.startswith("D"):
        raise FileNotSent(reason="no direct messages")
    return conversation


def _problem(error: Exception) -> BotError:
    if isinstance(error, SlackApiError):
        if isinstance(classify(error), Later):
            return FileNotSent(reason="ratelimited")
        code = error_code(error.response)
        is_certain = error.response.status_code == 200 and code not in _UNCLEAR
        return FileNotSent(reason=code) if is_certain else FileInDoubt()
    if isinstance(error, HTTPError):
        error.close()  # the SDK leaves the response to an upload open
    if isinstance(error, HTTPError | SlackRequestError):
        return FileNotSent(reason="the upload failed")
    return FileNotSent(reason="not reached") if isinstance(classify(error), Later) else FileInDoubt()
