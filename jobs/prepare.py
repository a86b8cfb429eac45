"""Preparing a reminder: what is to be posted and where, looked at once more; or why nothing is."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from db.backup.restore_note import RestoreNote
from db.register.store import RegisterStore
from db.reminders.claims import Claim
from db.reminders.contents import contents
from db.reminders.drafts import draft_of
from db.reminders.outbox import Intent, Outbox
from domain.dates.spans import BRUSSELS, brussels_day
from domain.register.instalments import Instalment
from domain.reminders.model import Draft, Policy, Reminder, ReminderKind
from domain.reminders.preferences import ReminderPreferences
from jobs.messenger import Compose, MarkRepeated, Messenger, PostTarget
from jobs.outcomes import WAITING_FOR_TURN, Expired, Late, Later, Refused

#: Why a reminder waits for the morning, or for Monday.
IN_QUIET_HOURS = "not at this hour"

#: What comes later than this is looked for before it is posted: the bot was down, or its database is an older copy.
LATE_AFTER = timedelta(minutes=15)

#: After the database was restored, what is due within so long is looked for before it is posted: a coordinator may have
#: sent it early.
RESTORE_WINDOW = timedelta(days=30)

_PAST = {
    ReminderKind.MEETING: "the meeting is past",
    ReminderKind.DIGEST: "the week is past",
    ReminderKind.NOTICE: "it is too long ago",
}

_NOTHING = {
    ReminderKind.MEETING: "nothing is open for the meeting",
    ReminderKind.DIGEST: "nothing is open in the weeks ahead",
    ReminderKind.OVERDUE: "nothing of it is open any more",
    ReminderKind.ESCALATION: "nothing of it is open any more",
}


def _as_it_is(_reminder: Reminder, draft: Draft, /) -> Draft:
    return draft


@dataclass(frozen=True, kw_only=True, slots=True)
class DeliveryContext:
    """What delivering works with."""

    store: RegisterStore
    outbox: Outbox
    policy: Policy
    compose: Compose
    messenger: Messenger
    worker: str
    mark_repeated: MarkRepeated = _as_it_is
    #: The last time that the database was replaced by a copy.
    restore_note: RestoreNote | None = None
    #: Whether the process is to end: then no further post is begun.
    stopping: Callable[[], bool] = lambda: False


class Preparation:
    """For one round of delivering to one team."""

    def __init__(self, delivery: DeliveryContext, team: ReminderPreferences, now: Callable[[], datetime]) -> None:
        self._with = delivery
        self._team = team
        self._now = now

    def prepared(self, claim: Claim) -> Intent | Later | Refused | Late | Expired:
        """What is to be posted and where, or why nothing is."""
        expired = self.expired(claim)
        if expired is not None:
            return expired
        quiet = None if claim.is_direct else self._too_early(claim, PostTarget(conversation=claim.channel))
        if quiet is not None:
            return quiet
        place = self._with.messenger.find_target(claim.channel)
        if not isinstance(place, PostTarget):
            return place
        quiet = self._too_early(claim, place)
        if quiet is not None:
            return quiet
        forgotten = self._forgotten_since(claim)
        if forgotten is not None:
            return Late(place.conversation, forgotten)
        if self._is_late(claim, place):
            return Late(place.conversation)
        if claim.body is not None and (claim.part > 1 or claim.parts > 1):
            # Its other parts go with it as they are.
            kept = draft_of(claim.body)
            drafts: Sequence[Draft] = [self._with.mark_repeated(claim, kept) if claim.repeated else kept]
        else:
            about = self._about(claim)
            if isinstance(about, Expired):
                return about
            drafts = self._with.compose(claim, about)
        return Intent(claim=claim, drafts=drafts, conversation=place.conversation, slack_time=place.slack_time)

    def expired(self, claim: Claim) -> Expired | None:
        """Why a reminder has lost its point since it was planned, if it has."""
        today = brussels_day(self._now())
        if claim.milestone is not None and claim.part == 1:
            milestone = self._with.store.directory().milestone(claim.milestone.month)
            if milestone is None:
                return Expired("the meeting is no longer in the register")
            if milestone.day != claim.day:
                return Expired(f"the meeting was moved to {milestone.day}")
        return None if claim.is_worth_sending(today) else Expired(_PAST[claim.kind])

    def _about(self, claim: Claim) -> tuple[Instalment, ...] | Expired:
        """What is open, read anew."""
        today = brussels_day(self._now())
        if claim.kind is ReminderKind.NOTICE:
            return ()
        found = contents(self._with.store, claim, contacts=self._team.contacts, today=today)
        return found or Expired(_NOTHING[claim.kind])

    def _is_late(self, claim: Claim, place: PostTarget) -> bool:
        """Whether it could have been posted some time ago, and nobody has looked whether it was."""
        known = claim.first_try_at is not None or claim.doubted or claim.moved or claim.kind is ReminderKind.NOTICE
        # What has waited for its turn was due in this very database while the bot was running.
        known = known or claim.reason == WAITING_FOR_TURN
        return not known and self._now() - self._morning(claim, place) > LATE_AFTER

    def _forgotten_since(self, claim: Claim) -> datetime | None:
        """Since when it may have been posted, if the bot goes on with a copy that does not know, and has not looked."""
        restored = self._with.restore_note
        if restored is None or claim.at > restored.at + RESTORE_WINDOW:
            return None
        looked = claim.first_try_at is not None and claim.first_try_at >= restored.at
        return None if looked else min(restored.copied, claim.at)

    def _morning(self, claim: Claim, place: PostTarget) -> datetime:
        """When it is to be posted: in a direct message by the clock of its reader."""
        if not claim.is_direct:
            return claim.at
        return datetime.combine(brussels_day(claim.at), self._with.policy.at, place.zone)

    def _too_early(self, claim: Claim, place: PostTarget) -> Later | None:
        """Nobody is disturbed in their evening, nor on a weekend or a holiday, unless it would be too late after it."""
        if claim.moved or claim.part > 1:
            return None
        now = self._now()
        opens = self._with.policy.quiet.over(now, place.zone)
        if claim.kind is not ReminderKind.NOTICE:
            opens = max(opens, self._morning(claim, place))
        if opens <= now or not claim.is_worth_sending(opens.astimezone(BRUSSELS).date()):
            return None
        return Later((opens - now).total_seconds(), IN_QUIET_HOURS)
