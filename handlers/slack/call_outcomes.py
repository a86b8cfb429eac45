"""Classify the outcome of a Slack call: retry later, refused, or unknown where the message may have been posted."""

import errno
import re
import ssl
from http.client import HTTPException
from socket import gaierror
from typing import TypeAlias, assert_never
from urllib.error import URLError

from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web import SlackResponse

from domain.reminders.outcomes import WAITING_FOR_TURN, Later, Refused, Unknown
from handlers.slack.directory import RateLimited
from handlers.slack.rate_limit import DEFAULT_RETRY_SECONDS, retry_seconds

#: The wait before the next try where Slack cannot be reached or its answer lacks what is needed.
UNREACHABLE_SECONDS = 30.0

#: The message or its channel is at fault: it is refused until a person changes something. A scope may be missing for
#: this conversation alone, such as a group direct message.
REFUSALS = frozenset(
    {
        "access_denied",
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
        "missing_scope",
        "msg_blocks_too_long",
        "msg_too_long",
        "no_permission",
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

#: The sender is at fault: none of its messages would be accepted.
FATAL = frozenset(
    {
        "account_inactive",
        "enterprise_is_restricted",
        "invalid_auth",
        "not_allowed_token_type",
        "not_authed",
        "org_login_required",
        "team_added_to_org",
        "token_expired",
        "token_revoked",
    }
)

_CODE = re.compile(r"[a-z_]{1,60}")

#: Failures to connect at all: nothing of the request has left this machine.
_NO_ROUTE = frozenset({errno.ECONNREFUSED, errno.ENETUNREACH, errno.EHOSTUNREACH})

#: Every exception that a call raises by way of urllib or the SDK; the last three come from answers that are no JSON
#: object or are wrongly encoded.
CALL_ERRORS = (OSError, HTTPException, SlackClientError, ValueError, LookupError, AttributeError)

FailedCall: TypeAlias = Later | Refused | Unknown


def classify(error: Exception) -> FailedCall:
    """Return the outcome of a call that raised one of `CALL_ERRORS`.

    Without an answer a message was certainly not posted only where no connection was made.
    """
    if isinstance(error, SlackApiError):
        return _classify_answer(error.response)
    if isinstance(error, RateLimited):
        return Later(error.retry_seconds, WAITING_FOR_TURN)
    cause = error.reason if isinstance(error, URLError) else error
    is_unconnected = isinstance(cause, gaierror | ssl.SSLCertVerificationError)
    if isinstance(error, URLError) and (is_unconnected or getattr(cause, "errno", None) in _NO_ROUTE):
        return Later(UNREACHABLE_SECONDS, f"not reached: {type(cause).__name__}")
    return Unknown(type(cause).__name__)


def classify_repeatable(error: Exception) -> Later | Refused:
    """Return the outcome of a failed call that may be made twice: where it is unclear, the call is repeated later."""
    return repeat_if_unknown(classify(error))


def repeat_if_unknown(outcome: FailedCall) -> Later | Refused:
    """Return the outcome, with `Later` in place of `Unknown`: for calls that may be made twice."""
    match outcome:
        case Later() | Refused():
            return outcome
        case Unknown(reason):
            return Later(DEFAULT_RETRY_SECONDS, reason)
        case _:
            assert_never(outcome)


def _classify_answer(response: SlackResponse) -> FailedCall:
    code, seconds = error_code(response), retry_seconds(response)
    if seconds is not None:
        return Later(seconds, "ratelimited")
    if response.status_code == 200 and code in FATAL:
        return Refused(code, fatal=True)
    if response.status_code == 200 and code in REFUSALS:
        return Refused(code)
    return Unknown(code if response.status_code == 200 and code else f"HTTP {response.status_code}")


def error_code(response: SlackResponse) -> str:
    """Return Slack's error code, or "" if there is none: the SDK may put the text of an unreadable answer there."""
    code = str(response.data.get("error", "")) if isinstance(response.data, dict) else ""
    return code if _CODE.fullmatch(code) else ""
