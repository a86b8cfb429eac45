"""Prepare a claimed reminder: check once more whether it is to be posted, find its conversation, compose it."""

from collections.abc import Callable, Sequence
from datetime import datetime, time, timedelta
from typing import assert_never

from msgspec import Struct
from msgspec.structs import replace

from db.backup.restore_note import RestoreNote
from db.notifications.told_changes import ToldChanges
from db.register.store import RegisterStore
from db.reminders.claims import Claim
from db.reminders.drafts import draft_from_json
from db.reminders.open_instalments import find_changes, find_contents
from db.reminders.outbox import Intent, Outbox
from domain.dates.spans import BRUSSELS, brussels_day
from domain.meeting_sheets.round_up import ROUND_UP, find_council
from domain.messages.coordinator_notices import NoticeKind
from domain.notifications.news import CHANGES
from domain.register.audit_events import Change
from domain.register.instalments import Instalment
from domain.register.model import Status
from domain.reminders.outcomes import THREAD_REFUSALS, WAITING_FOR_TURN, Later, Refused
from domain.reminders.policy import Policy
from domain.reminders.preferences import NewsChoice, ReminderPreferences
from domain.reminders.reminder import Draft, Reminder, ReminderKind
from jobs.messenger import Compose, MarkRepeated, Messenger, PostTarget
from jobs.outcomes import Expired, Late

#: The reason of a `Later` for a reminder that waits for the morning, or for Monday.
IN_QUIET_HOURS = "not at this hour"

#: A reminder that is later than this is searched in the channel before it is posted: the bot was down, or its database
#: is an older copy.
LATE_AFTER = timedelta(minutes=15)

#: After the database was restored, reminders due within this time are searched in the channel before they are posted: a
#: coordinator may have sent one early.
RESTORE_WINDOW = timedelta(days=30)


def _leave_unmarked(_reminder: Reminder, draft: Draft, /) -> Draft:
    return draft


class DeliveryContext(Struct, frozen=True, kw_only=True):
    """The dependencies of delivery."""

    store: RegisterStore
    outbox: Outbox
    policy: Policy
    compose: Compose
    messenger: Messenger
    worker: str
    mark_repeated: MarkRepeated = _leave_unmarked
    #: The last restore of the database from a backup.
    restore_note: RestoreNote | None = None
    #: Whether the process is about to end: then no further post is begun.
    is_stopping: Callable[[], bool] = lambda: False


class Preparer:
    """Preparer of reminders, for one round of delivery."""

    def __init__(self, context: DeliveryContext, preferences: ReminderPreferences, now: Callable[[], datetime]) -> None:
        self._context = context
        self._preferences = preferences
        self._now = now

    def prepare(self, claim: Claim) -> Intent | Later | Refused | Late | Expired:
        """Return the messages to post and their conversation, or why none is to be posted now."""
        expired = self.check_expired(claim)
        if expired is not None:
            return expired
        quiet = None if claim.is_direct else self._check_hour(claim, PostTarget(conversation=claim.channel))
        if quiet is not None:
            return quiet
        target = self._context.messenger.find_target(claim.channel)
        if not isinstance(target, PostTarget):
            return target
        quiet = self._check_hour(claim, target)
        if quiet is not None:
            return quiet
        forgotten_since = self._forgotten_since(claim)
        if forgotten_since is not None or self._is_late(claim, target):
            return Late(target.conversation, forgotten_since, self._find_threaded(claim))
        drafts = self._compose(claim)
        if isinstance(drafts, Expired):
            return drafts
        return Intent(claim=claim, drafts=drafts, conversation=target.conversation, slack_time=target.slack_time)

    def _find_threaded(self, claim: Claim) -> Draft | None:
        """Return the message of news in a channel, which may be in a thread; None for all others, which are in none."""
        if claim.is_direct or claim.facts.get("what") != CHANGES or claim.body is not None:
            return None
        drafts = self._compose(claim)
        return None if isinstance(drafts, Expired) else drafts[0]

    def _compose(self, claim: Claim) -> Sequence[Draft] | Expired:
        """Return the messages as they are now, or why there is nothing to say."""
        if claim.body is not None and (claim.part > 1 or claim.parts > 1):
            # Its other parts were posted, or will be, as they are.
            kept = draft_from_json(claim.body)
            return [self._context.mark_repeated(claim, kept) if claim.repeated else kept]
        changes = self._find_changes(claim)
        instalments = self._find_open(claim)
        if isinstance(instalments, Expired):
            if not changes:
                return instalments
            instalments = ()
        done_count = self._context.outbox.count_done_since_last(claim) if instalments else 0
        today = brussels_day(self._now())
        drafts = self._context.compose(claim, instalments, done_count=done_count, changes=changes, today=today)
        return [replace(draft, thread="") for draft in drafts] if claim.reason in THREAD_REFUSALS else drafts

    def check_expired(self, claim: Claim) -> Expired | None:
        """Return why a reminder is no longer worth posting, if it is not."""
        today = brussels_day(self._now())
        if claim.milestone is not None and claim.part == 1:
            milestone = self._context.store.directory().milestone(claim.milestone.meeting)
            if milestone is None:
                return Expired("the meeting is no longer in the register")
            if milestone.day != claim.day:
                return Expired(f"the meeting was moved to {milestone.day}")
        return None if claim.is_worth_sending(today) else Expired(_past_reason(claim.kind))

    def _find_open(self, claim: Claim) -> tuple[Instalment, ...] | Expired:
        """Read the open instalments that a reminder is about."""
        match claim.kind:
            case ReminderKind.NOTICE if claim.facts.get("what") == CHANGES:
                reason = "what was changed is taken back, or not to be told any more"
                return Expired(reason)
            case ReminderKind.NOTICE:
                return Expired("it is done") if self._is_settled(claim) else ()
            case ReminderKind.MEETING:
                reason = "nothing is open for the meeting"
            case ReminderKind.DIGEST:
                reason = "nothing is open in the weeks ahead, and nothing was changed"
            case ReminderKind.OVERDUE | ReminderKind.ESCALATION:
                reason = "nothing of it is open any more"
            case ReminderKind.PROGRESS:
                reason = "of all of it somebody has said how far it is, or has been asked"
            case _:
                assert_never(claim.kind)
        today = brussels_day(self._now())
        instalments = find_contents(self._context.store, claim, contacts=self._preferences.contacts, today=today)
        return instalments or Expired(reason)

    def _find_changes(self, claim: Claim) -> Sequence[Change]:
        """Read the changes that a digest lists, or that news tell if their recipient still wants to be told."""
        if claim.facts.get("what") != CHANGES:
            return find_changes(self._context.store, claim, now=self._now())
        if self._preferences.news_of(claim.channel) is NewsChoice.NOTHING:
            return ()
        return ToldChanges(self._context.store.engine).read_changes(claim.facts["numbers"])

    def _is_settled(self, claim: Claim) -> bool:
        """Return whether a notice is of a meeting on another day, or somebody's own reminder of what is done by now.

        What is no longer in the register counts as done.
        """
        if claim.facts.get("what") == ROUND_UP:
            return find_council(claim.facts, self._context.store.directory()) is None
        if claim.facts.get("what") != NoticeKind.OWN_REMINDER:
            return False
        key = str(claim.facts["instalment"])
        named = self._context.store.instalments_of(key.partition("@")[0])
        return not any(instalment.key == key and instalment.status is Status.OPEN for instalment in named)

    def _is_late(self, claim: Claim, target: PostTarget) -> bool:
        """Return whether it could have been posted some time ago, and the channel has not been searched for it."""
        is_known = (
            claim.first_try_at is not None
            or claim.was_uncertain
            or claim.moved
            or claim.kind is ReminderKind.NOTICE
            # It was due in this very database while the bot was running.
            or claim.reason == WAITING_FOR_TURN
        )
        return not is_known and self._now() - self._send_time(claim, target) > LATE_AFTER

    def _forgotten_since(self, claim: Claim) -> datetime | None:
        """Return since when it may have been posted, as a restored database does not know; None once searched for."""
        note = self._context.restore_note
        if note is None or claim.at > note.restored_at + RESTORE_WINDOW:
            return None
        was_searched = claim.first_try_at is not None and claim.first_try_at >= note.restored_at
        return None if was_searched else min(note.copied_at, claim.at)

    def _send_time(self, claim: Claim, target: PostTarget) -> datetime:
        """Return when it is to be posted: a direct message by the clock of its reader."""
        if not claim.is_direct:
            return claim.at
        named = claim.facts.get("clock") if _is_own(claim) else None
        clock = time.fromisoformat(named) if named else self._context.policy.remind_at
        return datetime.combine(brussels_day(claim.at), clock, target.zone)

    def _check_hour(self, claim: Claim, target: PostTarget) -> Later | None:
        """Return the wait for the end of the quiet hours, weekend or holiday; None if it would be too late by then."""
        if claim.moved or claim.part > 1:
            return None
        now = self._now()
        opens = self._context.policy.quiet_hours.next_allowed_time(now, target.zone)
        if claim.kind is not ReminderKind.NOTICE or _is_own(claim):
            opens = max(opens, self._send_time(claim, target))
        if opens <= now or not claim.is_worth_sending(opens.astimezone(BRUSSELS).date()):
            return None
        return Later((opens - now).total_seconds(), IN_QUIET_HOURS)


def _is_own(claim: Claim) -> bool:
    """Return whether a notice is a reminder that its reader has asked for."""
    return claim.facts.get("what") == NoticeKind.OWN_REMINDER


def _past_reason(kind: ReminderKind) -> str:
    match kind:
        case ReminderKind.MEETING:
            return "the meeting is past"
        case ReminderKind.DIGEST:
            return "the week is past"
        case ReminderKind.NOTICE | ReminderKind.OVERDUE | ReminderKind.ESCALATION | ReminderKind.PROGRESS:
            return "it is too long ago"
        case _:
            assert_never(kind)
