"""Preparation of a claimed reminder: whether it is posted now, searched for first, put off, or past."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace

from db.backup.restore_note import RestoreNote
from db.changes.ledger import Ledger
from db.register.store import RegisterStore
from db.reminders.claims import Claim
from db.reminders.drafts import draft_to_json
from db.reminders.outbox import Intent, Outbox
from domain.dates.spans import Month
from domain.messages.coordinator_notices import own_reminder_facts
from domain.register.audit_events import ChangeContext
from domain.reminders.outcomes import WAITING_FOR_TURN, Later, PostOutcome, Refused
from domain.reminders.policy import Policy
from domain.reminders.preferences import ChannelPreferences, NewsChoice, ReminderPreferences
from domain.reminders.reminder import Draft, Reminder, ReminderKind
from jobs.messenger import PostTarget
from jobs.outcomes import Expired, Late
from jobs.prepare import DeliveryContext, Preparer
from tests.db.registers import milestone
from tests.jobs.reminder_bot import compose
from tests.jobs.team import NOW

SECOND, MINUTE, HOUR, DAY = timedelta(seconds=1), timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)

#: The reminder a week before the Schengen Council of 13 June 2024, due at nine in Brussels, claimed.
JUNE = Claim(
    key="a" * 64,
    channel="C1",
    milestone=milestone(Month(2024, 6), date(2024, 6, 13)),
    day=date(2024, 6, 13),
    lead_days=7,
    at=NOW,
    fencing_token=1,
)


def claim_of(kind: ReminderKind, **given: Any) -> Claim:  # noqa: ANN401  # any of a claim's own fields
    """Return a claim of another kind, of the same day and time."""
    return replace(JUNE, **{"kind": kind, "milestone": None, "day": date(2024, 6, 6), "lead_days": 0, **given})


@dataclass
class Messenger:
    """Where everybody can be written to; nothing is posted."""

    target: PostTarget | Later | Refused = field(default_factory=lambda: PostTarget(conversation="D1"))
    asked: list[str] = field(default_factory=list)

    def find_target(self, recipient: str, /) -> PostTarget | Later | Refused:
        """Return it."""
        self.asked.append(recipient)
        return self.target

    def group_members(self, group: str, /) -> Sequence[str]:
        """Groups have nobody."""
        raise NotImplementedError(group)

    def wait_for_turn(self, conversation: str, /, *, timeout: float) -> Later | None:
        """Nobody waits."""
        raise NotImplementedError(conversation, timeout)

    def post(self, conversation: str, draft: Draft, /, *, key: str) -> PostOutcome:
        """Nothing is posted."""
        raise NotImplementedError(conversation, draft, key)


@dataclass
class Prepared:
    """What becomes of claims."""

    context: DeliveryContext
    messenger: Messenger

    def __call__(
        self,
        claim: Claim,
        now: datetime,
        *,
        preferences: ReminderPreferences | None = None,
        **changes: Any,  # noqa: ANN401
    ) -> Intent | Later | Refused | Late | Expired:
        """Prepare a claim at a time, with other dependencies."""
        context = replace(self.context, **changes)
        return Preparer(context, preferences or ReminderPreferences(), lambda: now).prepare(claim)

    def expiry(self, claim: Claim, day: date) -> str | None:
        """Return why a claim is past at noon of a day."""
        now = datetime.combine(day, NOW.timetz())
        expired = Preparer(self.context, ReminderPreferences(), lambda: now).check_expired(claim)
        return None if expired is None else expired.reason


@pytest.fixture
def prepare(store: RegisterStore, outbox: Outbox) -> Prepared:
    """A function that prepares claims."""
    messenger = Messenger()
    policy = Policy(channels=("C1",))
    context = DeliveryContext(
        store=store, outbox=outbox, policy=policy, compose=compose, messenger=messenger, worker="w"
    )
    return Prepared(context, messenger)


MOVED = replace(JUNE, milestone=milestone(Month(2024, 6), date(2024, 6, 20)), day=date(2024, 6, 20))
GONE = replace(JUNE, milestone=milestone(Month(2031, 6), date(2031, 6, 20)), day=date(2031, 6, 20))


@pytest.mark.parametrize(
    ("claim", "last", "reason"),
    [
        (JUNE, date(2024, 6, 13), "the meeting is past"),
        (claim_of(ReminderKind.DIGEST), date(2024, 6, 10), "the week is past"),
        (claim_of(ReminderKind.PROGRESS), date(2024, 6, 13), "it is too long ago"),
        (claim_of(ReminderKind.NOTICE), date(2024, 7, 6), "it is too long ago"),
        (claim_of(ReminderKind.OVERDUE), date(2030, 1, 1), None),
        (claim_of(ReminderKind.ESCALATION), date(2030, 1, 1), None),
    ],
)
def test_each_kind_has_its_last_day(prepare: Prepared, claim: Claim, last: date, reason: str | None) -> None:
    """It is sent until the end of that day, and never after it; what is late is never too late."""
    assert prepare.expiry(claim, last) is None
    assert prepare.expiry(claim, last + DAY) == reason


def test_a_meeting_that_was_moved_or_removed_is_not_reminded_of(prepare: Prepared) -> None:
    """Its first message is not sent; further parts of one that was are."""
    assert prepare.expiry(MOVED, NOW.date()) == "the meeting was moved to 2024-06-13"
    assert prepare.expiry(GONE, NOW.date()) == "the meeting is no longer in the register"
    assert [prepare.expiry(replace(claim, part=2, parts=2), NOW.date()) for claim in (MOVED, GONE)] == [None, None]
    assert prepare(GONE, NOW) == Expired("the meeting is no longer in the register")
    assert prepare.messenger.asked == []


@pytest.mark.parametrize(
    ("claim", "now", "is_late"),
    [
        (JUNE, NOW, False),
        (JUNE, NOW + 15 * MINUTE, False),
        (JUNE, NOW + 15 * MINUTE + SECOND, True),
        (replace(JUNE, first_try_at=NOW), NOW + HOUR, False),
        (replace(JUNE, was_uncertain=True), NOW + HOUR, False),
        (replace(JUNE, moved=True), NOW + HOUR, False),
        (replace(JUNE, reason=WAITING_FOR_TURN), NOW + HOUR, False),
        (replace(JUNE, reason="ratelimited"), NOW + HOUR, True),
        (claim_of(ReminderKind.NOTICE, facts={"what": "suspended"}), NOW + HOUR, False),
        # To a person it is due at their own nine o'clock: in Helsinki an hour before that in Brussels.
        (replace(JUNE, channel="U1", at=NOW - 9 * HOUR), NOW - 45 * MINUTE, False),
        (replace(JUNE, channel="U1", at=NOW - 9 * HOUR), NOW - 45 * MINUTE + SECOND, True),
    ],
)
def test_what_may_have_been_posted_by_another_is_searched_for(
    prepare: Prepared, claim: Claim, now: datetime, *, is_late: bool
) -> None:
    """That is what was due a quarter of an hour ago and never tried, unless it is known why it was not."""
    prepare.messenger.target = PostTarget(conversation="D1", zone=ZoneInfo("Europe/Helsinki"))
    found = prepare(claim, now)
    assert found == Late("D1", None, None) if is_late else isinstance(found, Intent)


COPIED, RESTORED = NOW - 3 * HOUR, NOW - HOUR


@pytest.mark.parametrize(
    ("claim", "since"),
    [
        (replace(JUNE, first_try_at=RESTORED), None),
        (replace(JUNE, first_try_at=RESTORED - SECOND), COPIED),
        (JUNE, COPIED),
        (replace(JUNE, at=COPIED - HOUR), COPIED - HOUR),
        (replace(JUNE, moved=True), COPIED),
    ],
)
def test_a_restored_database_knows_nothing_of_what_was_posted_after_its_copy(
    prepare: Prepared, claim: Claim, since: datetime | None
) -> None:
    """It is searched for from the copy on, or from its own time if that was before, until it was tried since."""
    note = RestoreNote(copied_at=COPIED, restored_at=RESTORED)
    found = prepare(claim, NOW, restore_note=note)
    assert isinstance(found, Intent) if since is None else found == Late("D1", since, None)


@pytest.mark.parametrize(("ahead", "is_forgotten"), [(30 * DAY, True), (30 * DAY + SECOND, False)])
def test_after_a_month_a_restore_is_forgotten(prepare: Prepared, ahead: timedelta, *, is_forgotten: bool) -> None:
    """Nobody sends a reminder that early."""
    note = RestoreNote(copied_at=NOW - ahead - DAY, restored_at=NOW - ahead)
    assert isinstance(prepare(JUNE, NOW, restore_note=note), Late) is is_forgotten


def test_what_goes_on_from_an_earlier_attempt_stays_as_it_was_cut(prepare: Prepared) -> None:
    """A part is posted as it was stored, and says so if it may have been posted before; a whole is composed anew."""
    body = draft_to_json(Draft(text="as it was", blocks=[]))

    def text(claim: Claim) -> str:
        found = prepare(claim, NOW, mark_repeated=mark)
        assert isinstance(found, Intent)
        return found.drafts[0].text

    tried = replace(JUNE, body=body, first_try_at=NOW)
    assert text(replace(tried, part=2, parts=3)) == "as it was"
    assert text(replace(tried, part=1, parts=3)) == "as it was"
    assert text(replace(tried, part=2, parts=3, repeated=True)) == "again: as it was"
    assert text(tried).startswith("2024-06 7 ")
    assert text(replace(tried, repeated=True)).startswith("2024-06 7 ")


def mark(_reminder: Reminder, draft: Draft, /) -> Draft:
    """Say that a message may be a repeat."""
    return replace(draft, text=f"again: {draft.text}")


def in_thread(reminder: Reminder, *_: object, **__: object) -> Sequence[Draft]:
    """Compose a message in a thread."""
    return [Draft(text=reminder.subject, blocks=[], thread="1.1")]


@pytest.mark.parametrize(
    ("reason", "thread"),
    [("", "1.1"), ("ratelimited", "1.1"), ("cannot_reply_to_message", ""), ("restricted_action_thread_locked", "")],
)
def test_a_message_that_its_thread_refused_stands_outside(prepare: Prepared, reason: str, thread: str) -> None:
    """Any other refusal leaves it where it belongs."""
    found = prepare(replace(JUNE, reason=reason), NOW, compose=in_thread)
    assert isinstance(found, Intent)
    assert [draft.thread for draft in found.drafts] == [thread]


def test_news_are_of_what_is_still_to_be_told(prepare: Prepared, store: RegisterStore) -> None:
    """They expire if all was taken back, or their recipient wants none any more; late ones are searched in a thread."""
    ledger, act = Ledger(store.engine), ChangeContext(by="U1", surface="test", now=NOW, reason="waits")
    ledger.hold("III.2", slug="2024-06", context=act)
    number = ledger.read_version()
    news = claim_of(ReminderKind.NOTICE, facts={"what": "changes", "numbers": [number]}, first_try_at=NOW)
    nothing = Expired("what was changed is taken back, or not to be told any more")
    found = prepare(news, NOW)
    assert isinstance(found, Intent)
    assert found.drafts[0].text.endswith("(1 changed)")
    off = ReminderPreferences(channels={"C1": ChannelPreferences(news=NewsChoice.NOTHING)})
    assert prepare(news, NOW, preferences=off) == nothing
    assert isinstance(prepare(news, NOW, preferences=ReminderPreferences(news={"U1": NewsChoice.NOTHING})), Intent)
    note = RestoreNote(copied_at=COPIED, restored_at=RESTORED)
    untried = replace(news, first_try_at=None)
    for claim, thread in ((untried, "1.1"), (replace(untried, channel="U1"), None), (replace(JUNE), None)):
        late = prepare(claim, NOW, restore_note=note, compose=in_thread)
        assert isinstance(late, Late)
        assert (late.draft and late.draft.thread) == thread
    ledger.undo(number, act)
    assert prepare(news, NOW) == nothing


@pytest.mark.parametrize(
    "settle",
    [
        lambda ledger, act: ledger.mark_done("III.2", slug="2024-06", evidence="ST 1/24", context=act),
        lambda ledger, act: ledger.withdraw_deliverable("III.2a", act),
    ],
)
def test_ones_own_reminder_is_of_what_is_open(
    prepare: Prepared, store: RegisterStore, settle: Callable[[Ledger, ChangeContext], object]
) -> None:
    """Once it is done or gone nobody is reminded of it; that another instalment is done is no matter."""
    (instalment,) = (each for each in store.instalments_of("III.2a") if each.slug == "2024-06")
    own = claim_of(ReminderKind.NOTICE, channel="U1", facts=own_reminder_facts(instalment, NOW.date()))
    ledger, act = Ledger(store.engine), ChangeContext(by="U1", surface="test", now=NOW, reason="gone")
    ledger.mark_done("III.2", slug="2024-03", evidence="ST 1/24", context=act)
    assert isinstance(prepare(own, NOW), Intent)
    settle(ledger, act)
    assert prepare(own, NOW) == Expired("it is done")


def test_where_nobody_can_be_written_to_nothing_is_prepared(prepare: Prepared) -> None:
    """What Slack says of the channel is what comes of it, whatever else there is to say."""
    for target in (Later(7, "busy"), Refused("is_archived"), Refused("invalid_auth", fatal=True)):
        prepare.messenger.target = target
        assert prepare(JUNE, NOW + HOUR) == target


@pytest.mark.parametrize(
    ("claim", "now", "waits"),
    [
        # At seven in the morning: a channel is not even asked for; a coordinator's own choice of time holds.
        (JUNE, NOW - 2 * HOUR, 2 * HOUR),
        (replace(JUNE, moved=True), NOW - 2 * HOUR, None),
        (replace(JUNE, part=2, parts=2, body=draft_to_json(Draft(text="x", blocks=[]))), NOW - 2 * HOUR, None),
        (claim_of(ReminderKind.NOTICE, facts={"what": "suspended"}), NOW - 2 * HOUR, HOUR),
        # On the evening of the last day it would be too late tomorrow.
        (replace(JUNE, first_try_at=NOW), NOW + 7 * DAY + 12 * HOUR, None),
        (replace(JUNE, first_try_at=NOW), NOW + 6 * DAY + 12 * HOUR, 11 * HOUR),
    ],
)
def test_what_comes_at_night_waits(prepare: Prepared, claim: Claim, now: datetime, waits: timedelta | None) -> None:
    """Until nine, or until the quiet hours are over if it was due before."""
    found = prepare(claim, now)
    if waits is None:
        assert isinstance(found, Intent)
    else:
        assert found == Later(waits.total_seconds(), "not at this hour")
        assert prepare.messenger.asked == []
