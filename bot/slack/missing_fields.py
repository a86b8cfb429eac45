"""Fields that Slack leaves out of its answers though the access rules need them: logged once, and kept for health."""

import logging
from collections.abc import Collection, Sequence
from datetime import timedelta
from time import monotonic

from slack_sdk.web import SlackResponse

from handlers.slack.guests import missing_person_fields
from handlers.slack.shared_channels import missing_sharing_fields

#: How long an answer counts; the channels are reviewed more often.
KEPT_FOR = timedelta(hours=1)
#: The most answers that are kept: where everybody's lack a field, some tell as much as all.
MAX_KEPT = 1_000

_log = logging.getLogger(__name__)


class MissingFields:
    """Record of the incomplete answers: by the method, and the person or channel that was asked for."""

    def __init__(self) -> None:
        #: The fields, and when the answer came, on the monotonic clock.
        self._answers: dict[tuple[str, str], tuple[Sequence[str], float]] = {}

    def record(self, method: str, subject: str, fields: Sequence[str]) -> None:
        """Record which fields an answer lacks, which replaces what the last one did; log a field that none did yet."""
        known = self.list_all() if fields else ()
        self._answers.pop((method, subject), None)
        if fields and len(self._answers) < MAX_KEPT:
            self._answers[method, subject] = fields, monotonic()
        for name in (f"{method} {field}" for field in fields):
            if name not in known:
                _log.error("Slack leaves out what the access rules need, so nobody it concerns is answered: %s", name)

    def list_all(self) -> Collection[str]:
        """Return each method with a field that an answer of the last hour lacks: `users.info is_restricted`."""
        oldest = monotonic() - KEPT_FOR.total_seconds()
        answers = tuple(self._answers.items())
        return sorted({f"{method} {field}" for (method, _), (fields, at) in answers if at > oldest for field in fields})


def missing_identity_fields(answer: SlackResponse) -> Sequence[str]:
    """Return what an answer of `auth.test` lacks."""
    missing = [field for field in ("team_id", "user_id", "bot_id") if not isinstance(answer.get(field), str)]
    return missing if isinstance(answer.get("enterprise_id"), str | None) else [*missing, "enterprise_id"]


def missing_bot_fields(answer: SlackResponse) -> Sequence[str]:
    """Return what an answer of `bots.info` lacks."""
    bot = answer.get("bot")
    return () if isinstance(bot, dict) and isinstance(bot.get("app_id"), str) else ("app_id",)


def missing_user_fields(answer: SlackResponse) -> Sequence[str]:
    """Return what an answer of `users.info` lacks."""
    user = answer.get("user")
    return missing_person_fields(user) if isinstance(user, dict) else ("user",)


def missing_channel_fields(answer: SlackResponse) -> Sequence[str]:
    """Return what an answer of `conversations.info` lacks."""
    channel = answer.get("channel")
    return missing_sharing_fields(channel) if isinstance(channel, dict) else ("channel",)


def missing_member_fields(answer: SlackResponse) -> Sequence[str]:
    """Return what a page of `conversations.members` lacks."""
    return () if isinstance(answer.get("members"), list) else ("members",)
