"""Changes on their way to the outbox: each is told once, whatever is killed between, and those of a load as one."""

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from msgspec.structs import replace
from sqlalchemy import Engine, select

from db.changes.ledger import Ledger
from db.connection.engine import reading
from db.notifications.follows import FollowStore
from db.notifications.told_changes import Message, ToldChanges, Untold
from db.people.purge import purge_person
from db.register.load import load
from db.register.store import RegisterStore
from db.reminders.outbox import Outbox
from db.schema import reminder_tables
from domain.notifications.following import Follow, FollowKind, Target
from domain.register.audit_events import ChangeContext
from domain.register.meeting import Meeting
from domain.register.model import NoteState
from tests.db.registers import MARCH, register, with_deliverable, with_note

MINUTE = timedelta(minutes=1)
SECRET = b"s"


@pytest.fixture
def told(engine: Engine, store: RegisterStore) -> ToldChanges:
    """The changes of a register of which all so far are told."""
    assert store.references()
    told = ToldChanges(engine)
    assert told.tell(told.read_untold(), [], secret=SECRET)
    return told


def hold(engine: Engine, now: datetime, *, by: str = "U0BY") -> int:
    """Put something on hold, or resume it; return the change's number."""
    ledger, context = Ledger(engine), ChangeContext(by=by, surface="test", now=now, reason="it waits")
    (instalment, *_) = RegisterStore(engine).instalments_of("III.2a")
    change = ledger.resume if instalment.hold else ledger.hold
    change("III.2a", slug=instalment.slug, context=context)
    return ledger.read_version()


def messages(untold: Untold, at: datetime, *recipients: str) -> list[Message]:
    """Return a message about all news for each of some recipients."""
    numbers = [news.number for news in untold.news]
    return [Message(recipient=recipient, numbers=numbers, at=at) for recipient in recipients]


def rows(engine: Engine) -> list[tuple[str, list[int]]]:
    """Return the recipient and the changes of every message in the outbox, sorted."""
    row = reminder_tables.reminder.c
    with reading(engine) as connection:
        found: list[Any] = list(connection.execute(select(row.channel, row.facts)))
    return sorted((each.channel, each.facts["numbers"]) for each in found)


def test_what_was_changed_before_the_first_look_is_not_told(engine: Engine, store: RegisterStore) -> None:
    """A database that has never told anything begins with what is changed from then on."""
    assert store.references()
    told = ToldChanges(engine)
    first = told.read_untold()
    assert (first.cursor, first.news) == (None, ())
    assert told.tell(first, [], secret=SECRET)
    assert told.read_untold().cursor == first.last > 0


def test_each_change_is_told_by_one_of_several_processes(told: ToldChanges, engine: Engine, now: datetime) -> None:
    """Whoever comes second, or was killed before its transaction ended, adds nothing that is there."""
    number = hold(engine, now)
    seen, seen_by_another = told.read_untold(), told.read_untold()
    assert [news.number for news in seen.news] == [number]
    assert told.tell(seen, messages(seen, now, "U0ANNA", "C0ALL"), secret=SECRET)
    assert not told.tell(seen_by_another, messages(seen, now, "U0ANNA", "C0ALL"), secret=SECRET)
    assert told.read_untold().news == ()
    assert rows(engine) == [("C0ALL", [number]), ("U0ANNA", [number])]


def test_a_message_takes_more_until_it_is_claimed(told: ToldChanges, engine: Engine, now: datetime) -> None:
    """Further changes are added to a message that waits; once a worker has it, they are another message."""
    numbers = []
    for minute in (0, 1):
        numbers.append(hold(engine, now + minute * MINUTE))
        seen = told.read_untold()
        assert told.tell(seen, messages(seen, now + (10 + minute) * MINUTE, "U0ANNA"), secret=SECRET)
    assert rows(engine) == [("U0ANNA", numbers)]
    outbox = Outbox(engine)
    assert outbox.claim(now=now + 9 * MINUTE, worker="w") == ()
    (claim,) = outbox.claim(now=now + 10 * MINUTE, worker="w")
    assert claim.facts == {"what": "changes", "numbers": numbers}
    later = hold(engine, now + 11 * MINUTE)
    seen = told.read_untold()
    assert told.tell(seen, messages(seen, now + 21 * MINUTE, "U0ANNA"), secret=SECRET)
    assert rows(engine) == [("U0ANNA", numbers), ("U0ANNA", [later])]


def test_what_it_is_about_is_read_from_the_register(told: ToldChanges, engine: Engine, now: datetime) -> None:
    """Who owes it, or did, and the meeting of the instalment; for a meeting, what is open and due at it."""
    hold(engine, now)
    (instalment, *_) = RegisterStore(engine).instalments_of("III.2a")
    (news,) = told.read_untold().news
    assert news.by == "U0BY"
    assert (news.refs, news.notes) == (frozenset({"III.2a"}), frozenset({""}))
    assert news.bodies == instalment.deliverable.debtors
    assert news.meetings == {instalment.council}


def test_news_of_a_note_and_of_a_meeting_are_about_all_in_them(
    told: ToldChanges, engine: Engine, store: RegisterStore, now: datetime
) -> None:
    """What a note has is closed with it, and what is open for a meeting moves with it; other notes' is no matter."""
    load(engine, with_note(register(), number="9999/24"), now=now, by="U0LOADER")
    told.tell(told.read_untold(), [], secret=SECRET)
    ledger, context = Ledger(engine), ChangeContext(by="U0BY", surface="command", now=now)
    ledger.set_note_state("9999/24", NoteState.CLOSED, context)
    ledger.set_meeting(Meeting(MARCH), date(2024, 3, 7), context)
    ledger.record_refusal(context, "III.2a", "not a coordinator")
    closed, moved = told.read_untold().news
    of_other = {ref for ref in store.references() if ref.startswith("9999/24 ") and ref[-1].islower()}
    assert (set(closed.refs), set(closed.notes), set(closed.meetings)) == (of_other, {"9999/24"}, set())
    at_march = {"I.2a", "III.1a", "III.2a"}
    assert moved.refs == {*at_march, *(f"9999/24 {ref}" for ref in at_march)}
    assert (set(moved.meetings), set(moved.notes)) == ({Meeting(MARCH)}, {"", "9999/24"})
    assert {"europol", "eurojust", "frontex"} <= moved.bodies


def test_a_report_and_what_came_of_it_are_told_apart(told: ToldChanges, engine: Engine, now: datetime) -> None:
    """A report is a coordinator's to settle; what comes of it names its reporter, who is told otherwise."""
    ledger = Ledger(engine)
    for slug in ("2023-12", "2024-03"):
        ledger.report("III.2a", slug=slug, evidence="ST 1/24", context=ChangeContext(by="U0ANNA", surface="x", now=now))
    boss = ChangeContext(by="U0BOSS", surface="x", now=now + MINUTE)
    ledger.mark_done("III.2a", slug="2023-12", evidence="ST 1/24", context=boss)
    ledger.decline("III.2a", slug="2024-03", context=boss)
    ledger.mark_done("I.1a", slug=None, evidence="ST 1/24", context=boss)
    news = told.read_untold().news
    assert [(each.by, each.at, each.is_report, each.reporter) for each in news] == [
        *[("U0ANNA", now, True, None)] * 2,
        *[("U0BOSS", now + MINUTE, False, "U0ANNA")] * 2,
        ("U0BOSS", now + MINUTE, False, None),
    ]


def test_a_message_comes_when_its_first_change_is_to_be_told(told: ToldChanges, engine: Engine, now: datetime) -> None:
    """What is added to it later does not put it off; one that is to come sooner brings it forward."""
    row = reminder_tables.reminder.c
    due = []
    for minutes in (20, 30, 10):
        hold(engine, now)
        seen = told.read_untold()
        told.tell(seen, messages(seen, now + minutes * MINUTE, "U0ANNA"), secret=SECRET)
        with reading(engine) as connection:
            due.append(connection.scalars(select(row.due_at)).one())
    assert due == [now + 20 * MINUTE, now + 20 * MINUTE, now + 10 * MINUTE]
    (claim,) = Outbox(engine).claim(now=now + 10 * MINUTE, worker="w")
    assert len(set(claim.facts["numbers"])) == len(claim.facts["numbers"]) == 3


def test_a_load_is_one_line(told: ToldChanges, engine: Engine, now: datetime) -> None:
    """All that loading a file changed is one piece of news, and is read again as a whole; a draft's is none."""
    (first, *_) = register().deliverables
    changed = with_deliverable(register(), replace(first, title={"en": "Another title"}))
    load(engine, with_deliverable(changed, replace(first, ref=f"{first.key_action}z")), now=now, by="U0LOADER")
    (news,) = told.read_untold().news
    assert news.refs == {first.ref, f"{first.key_action}z"}
    assert news.by == ""
    assert len(told.read_changes([news.number])) > 2


def test_what_is_taken_back_by_now_is_not_read(told: ToldChanges, engine: Engine, now: datetime) -> None:
    """A change that is undone is left out with its undo, and is told again once the undo is undone."""
    number = hold(engine, now)
    ledger, context = Ledger(engine), ChangeContext(by="U0BY", surface="test", now=now)
    ledger.undo(number, context)
    undo = ledger.read_version()
    assert told.read_changes([number, undo]) == ()
    assert [change.undoes for change in told.read_changes([undo])] == [number]
    ledger.undo(undo, context)
    assert [change.number for change in told.read_changes([number, undo])] == [number]


def test_what_people_follow_is_recorded_and_purged(engine: Engine, now: datetime) -> None:
    """Each follow is there once, ends once, and goes with all that is kept of a person."""
    follows, target = FollowStore(engine), Target(kind=FollowKind.ITEM, key="III.2a")
    anna, ben = (ChangeContext(by=person, surface="test", now=now) for person in ("U0ANNA", "U0BEN"))
    assert [follows.follow(target, context) for context in (anna, anna, ben)] == [True, False, True]
    assert follows.read_of("U0ANNA") == (target,)
    assert [follows.unfollow(target, ben) for _ in range(2)] == [True, False]
    assert follows.read_all() == (Follow(person="U0ANNA", target=target),)
    assert purge_person(engine, "U0ANNA", replace(ben, by="command line")) == {"follows": 1}
    assert follows.read_all() == ()
