"""Verdicts: what became of a call to Slack, certain where it can be."""

import errno
import re
import ssl
from collections.abc import Mapping
from http.client import HTTPException
from socket import gaierror
from typing import Any
from urllib.error import URLError

from slack_sdk.errors import SlackClientError
from slack_sdk.web import SlackResponse

from handlers.slack.directory import RateLimited
from jobs.outcomes import WAITING_FOR_TURN, Later, PostOutcome, Refused, Unknown

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
        "cannot_dm_bot",
        "no_such_subteam",
        "subteam_not_found",
        "user_disabled",
        "users_not_found",
    }
)

#: A message that cannot be edited any more (https://docs.slack.dev/reference/methods/chat.update#errors).
UNEDITABLE = frozenset(
    {
        "block_mismatch",
        "cant_update_message",
        "edit_window_closed",
        "external_channel_migrating",
        "invalid_attachments",
        "message_not_found",
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


def answered(response: SlackResponse) -> PostOutcome:
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


def broken_off(error: Exception) -> PostOutcome:
    """The verdict on a request without an answer: not posted for certain only where no connection came about."""
    if isinstance(error, RateLimited):
        return Later(error.retry_seconds, WAITING_FOR_TURN)
    cause = error.reason if isinstance(error, URLError) else error
    unconnected = isinstance(cause, gaierror | ssl.SSLCertVerificationError)
    if isinstance(error, URLError) and (unconnected or getattr(cause, "errno", None) in _NO_ROUTE):
        return Later(UNREACHABLE_SECONDS, f"not reached: {type(cause).__name__}")
    return Unknown(type(cause).__name__)


def not_sent(outcome: PostOutcome) -> Later | Refused:
    """The verdict on a call that posts nothing: whatever is not clear is tried again."""
    if isinstance(outcome, Later | Refused):
        return outcome
    return Later(BUSY_SECONDS, outcome.reason if isinstance(outcome, Unknown) else "")
