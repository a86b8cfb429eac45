"""Posting to Slack once: one request, no retries, and a verdict on what became of it."""

import errno
import logging
import re
import ssl
from collections.abc import Mapping
from http.client import HTTPException
from socket import gaierror
from typing import Any
from urllib.error import URLError
from uuid import NAMESPACE_OID, uuid5

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web import SlackResponse

from handlers.gate import is_shared
from jobs.deliver import Blocks, Later, Outcome, Posted, Refused, Unknown

#: The type of the metadata by which a reminder can be found again; a period in it would make Slack drop the metadata.
EVENT_TYPE = "schengen_reminder"

#: Slack's limits. Longer texts are cut off, and more blocks refused, so neither is sent at all.
MAX_TEXT = 40_000
MAX_BLOCKS = 50

#: How long to wait where Slack is busy and does not say how long, where it cannot be reached, and at the most.
BUSY_SECONDS = 60.0
UNREACHABLE_SECONDS = 30.0
LONGEST_SECONDS = 24 * 3600.0

#: The message or its channel is at fault: it stays so until somebody changes something.
REFUSALS = frozenset(
    {
        "cannot_reply_to_message",
        "channel_not_found",
        "ekm_access_denied",
        "invalid_arguments",
        "invalid_array_arg",
        "invalid_blocks",
        "invalid_blocks_format",
        "invalid_json",
        "invalid_metadata_format",
        "invalid_metadata_schema",
        "is_archived",
        "is_inactive",
        "json_not_object",
        "messages_tab_disabled",
        "metadata_must_be_sent_from_app",
        "metadata_too_large",
        "msg_blocks_too_long",
        "msg_too_long",
        "no_text",
        "not_in_channel",
        "restricted_action",
        "restricted_action_non_threadable_channel",
        "restricted_action_read_only_channel",
        "restricted_action_thread_locked",
        "restricted_action_thread_only_channel",
        "team_access_not_granted",
        "user_not_found",
    }
)

#: The sender is at fault: no message of its would be taken.
FATAL = frozenset(
    {
        "access_denied",
        "account_inactive",
        "enterprise_is_restricted",
        "invalid_auth",
        "missing_scope",
        "no_permission",
        "not_allowed_token_type",
        "not_authed",
        "org_login_required",
        "team_added_to_org",
        "token_expired",
        "token_revoked",
    }
)

BUSY = frozenset({"ratelimited", "rate_limited", "message_limit_exceeded"})

_CODE = re.compile(r"[a-z_]{1,60}")

#: Failures to connect at all: nothing of the request has left this machine.
_NO_ROUTE = frozenset({errno.ECONNREFUSED, errno.ENETUNREACH, errno.EHOSTUNREACH})

#: Whatever else urllib and the SDK raise, the last three for answers that are no JSON object or are wrongly encoded.
UNCERTAIN = (OSError, HTTPException, SlackClientError, ValueError, LookupError, AttributeError)

_log = logging.getLogger(__name__)


def make_client(token: str, api_url: str, *, timeout: int = 10) -> WebClient:
    """A client that never tries twice, since Slack posts a repeated request again.

    Its one TLS context is shared by all calls: making one parses every root certificate. Its logger has a level of its
    own: by that, and not by whether anybody listens, the SDK decides to write each message into a debug line; and an
    answer that it cannot read it would quote in an error.
    """
    context = ssl.create_default_context()
    quiet = logging.getLogger(f"{__name__}.web")
    quiet.setLevel(logging.CRITICAL)
    return WebClient(token=token, base_url=api_url, timeout=timeout, ssl=context, logger=quiet, retry_handlers=[])


class Poster:
    """Posts messages that can be found again by their key."""

    def __init__(self, client: WebClient) -> None:
        self._client = client

    def post(self, channel: str, text: str, blocks: Blocks, *, key: str) -> Outcome:
        """Posts once; whatever goes wrong comes back as a verdict, certain where it can be."""
        if len(text) > MAX_TEXT:
            return Refused("msg_too_long")
        if len(blocks) > MAX_BLOCKS:
            return Refused("msg_blocks_too_long")
        barred = self._barred(channel)
        if barred is not None:
            return barred
        try:
            response = self._client.chat_postMessage(
                channel=channel,
                text=text,
                blocks=[dict(each) for each in blocks],
                metadata={"event_type": EVENT_TYPE, "event_payload": {"key": key}},
                client_msg_id=str(uuid5(NAMESPACE_OID, key)),
                link_names=False,
                unfurl_links=False,
                unfurl_media=False,
            )
            return _accepted(response, key)
        except SlackApiError as error:
            return _answered(error.response)
        except UNCERTAIN as error:
            return _broken_off(error)

    def _barred(self, channel: str) -> Outcome | None:
        """Why nothing may be posted there, asked anew each time: a channel can be shared outside at any moment."""
        try:
            found = self._client.conversations_info(channel=channel).get("channel")
        except SlackApiError as error:
            outcome = _answered(error.response)
            return Later(BUSY_SECONDS, outcome.reason) if isinstance(outcome, Unknown) else outcome
        except UNCERTAIN as error:
            outcome = _broken_off(error)
            return outcome if isinstance(outcome, Later) else Later(UNREACHABLE_SECONDS, "channel not read")
        if not isinstance(found, dict):
            return Later(UNREACHABLE_SECONDS, "channel not read")
        return Refused("shared outside this workspace") if is_shared(found) else None


def _accepted(response: SlackResponse, key: str) -> Outcome:
    message = response.get("message") or {}
    kept = (message.get("metadata") or {}).get("event_payload", {}).get("key")
    if kept != key:
        _log.error("Slack dropped the metadata of a reminder in %s: it could not be found again", response["channel"])
    ts = response.get("ts")
    return Posted(ts) if isinstance(ts, str) else Unknown("no timestamp in the answer")


def _answered(response: SlackResponse) -> Outcome:
    """The verdict on an answer that is not ok."""
    code = error_code(response)
    if response.status_code == 429 or code in BUSY:
        return Later(_retry_after(response.headers), "ratelimited")
    if response.status_code == 200 and code in FATAL:
        return Refused(code, fatal=True)
    if response.status_code == 200 and code in REFUSALS:
        return Refused(code)
    return Unknown(code if response.status_code == 200 and code else f"HTTP {response.status_code}")


def error_code(response: SlackResponse) -> str:
    """Slack's code for what went wrong, if any; in its place the SDK may give the text of an answer it cannot read."""
    found = str(response.data.get("error", "")) if isinstance(response.data, dict) else ""
    return found if _CODE.fullmatch(found) else ""


def _retry_after(headers: Mapping[str, Any]) -> float:
    """Slack gives whole seconds; anything else in their place counts as nothing said."""
    given = next((str(value) for name, value in headers.items() if name.lower() == "retry-after"), "")
    return min(float(given), LONGEST_SECONDS) if given.isdecimal() else BUSY_SECONDS


def _broken_off(error: Exception) -> Outcome:
    """The verdict on a request without an answer: not posted for certain only where no connection came about."""
    cause = error.reason if isinstance(error, URLError) else error
    unconnected = isinstance(cause, gaierror | ssl.SSLCertVerificationError)
    if isinstance(error, URLError) and (unconnected or getattr(cause, "errno", None) in _NO_ROUTE):
        return Later(UNREACHABLE_SECONDS, f"not reached: {type(cause).__name__}")
    return Unknown(type(cause).__name__)
