"""State machine test: whatever users, files and days do to a register, in any order, leaves it sound."""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from msgspec.structs import replace
from sqlalchemy import Engine

from db.audit import log
from db.changes.ledger import Ledger
from db.connection.engine import make_engine, reading
from db.people.channel_access import ChannelAccessStore
from db.people.coordinators import CoordinatorStore
from db.people.reminder_preferences import PreferenceStore
from db.register.cache import read_register
from db.register.load import load
from db.register.store import RegisterStore
from domain.dates.spans import Month, brussels_day
from domain.errors import BotError
from domain.questions.conditions import conditions_of
from domain.questions.matching import matches
from domain.questions.model import Question, StatusFilter
from domain.register.audit_events import UNDOABLE, Change, ChangeContext, ChangeKind
from domain.register.by_hand import ByHand
from domain.register.instalments import Instalment
from domain.register.meeting import Meeting
from domain.register.model import (
    Actor,
    ActorKind,
    Deadline,
    Deliverable,
    Directory,
    Owner,
    Register,
    parent_action,
)
from domain.reminders.preferences import Contact
from tests.databases.databases import SQLITE, Databases
from tests.db.conftest import create_migrated
from tests.db.invariants import assert_sound
from tests.db.registers import deliverable_of, register, with_deliverable, without
from tests.db.strategies import councils, dates, deadlines, meeting_days, months, owners, questions

#: Some seconds of the suite. To look longer, set `max_examples=1000`, which takes some ten minutes.
_STEPS = settings(
    max_examples=8, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck), print_blob=True
)

_FIRST = register()
_REFS = [deliverable.ref for deliverable in _FIRST.deliverables]
_PEOPLE = st.sampled_from(["U1", "U2", "U3"])

#: Every instalment as it is, who and what the register speaks of, and what else was settled.
_State = tuple[tuple[Instalment, ...], Directory, Any]


class _Bot(RuleBasedStateMachine):
    """A database, and the model: what is known of it without reading it."""

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self.engine = engine
        self.store, self.ledger, self.preferences = RegisterStore(engine), Ledger(engine), PreferenceStore(engine)
        self.coordinators, self.channel_access = CoordinatorStore(engine), ChannelAccessStore(engine)
        self.now = datetime(2024, 1, 10, 7, 30, tzinfo=UTC)
        self.file = _FIRST
        #: The state before each change that was made since the file was loaded, by the change's number.
        self.before: dict[int, _State] = {}
        #: The state at the end of each day since.
        self.past: dict[date, _State] = {}

    def teardown(self) -> None:
        """Close the database."""
        self.engine.dispose()

    @initialize()
    def begin(self) -> None:
        """Load the first register."""
        load(self.engine, self.file, now=self.now, by="file")

    # What people do.

    @rule(data=st.data(), ref=st.sampled_from(_REFS), by=_PEOPLE, text=st.sampled_from(["", "ST 1/24"]))
    def mark(self, data: st.DataObject, ref: str, by: str, text: str) -> None:
        """Mark done, reopen, hold, resume, report, decline, or say how far it is."""
        slug, context = self._draw_slug(data, ref), self._context(by, text)
        actions = [
            lambda: self.ledger.mark_done(ref, slug=slug, evidence=text, context=context),
            lambda: self.ledger.mark_done(
                ref, slug=slug, evidence=text, context=context, delivered_at=self.now - timedelta(days=3)
            ),
            lambda: self.ledger.reopen(ref, slug=slug, context=context),
            lambda: self.ledger.hold(ref, slug=slug, context=replace(context, reason="waits")),
            lambda: self.ledger.resume(ref, slug=slug, context=context),
            lambda: self.ledger.report(ref, slug=slug, evidence=text or "ST 2/24", context=context),
            lambda: self.ledger.decline(ref, slug=slug or "2024-06", context=context),
            lambda: self.ledger.leave_progress(ref, slug=slug, text="sent", expected=self.now.date(), context=context),
            lambda: self.ledger.leave_progress(ref, slug=slug, text="begun", expected=None, context=context),
        ]
        self._try(data.draw(st.sampled_from(actions)))

    @rule(data=st.data(), ref=st.sampled_from(_REFS), by=_PEOPLE, to=st.one_of(dates, months, st.just("")))
    def move_deadline(self, data: st.DataObject, ref: str, by: str, to: object) -> None:
        """Move a deadline, or restore the note's."""
        slug = self._draw_slug(data, ref)
        self._try(lambda: self.ledger.set_deadline(ref, slug=slug, to=str(to), context=self._context(by)))

    @rule(ref=st.sampled_from(_REFS), by=_PEOPLE, to=st.none() | owners())
    def set_owners(self, ref: str, by: str, to: list[Owner] | None) -> None:
        """Set owners, or restore the note's."""
        self._try(lambda: self.ledger.set_owners(ref, to, self._context(by)))

    @rule(data=st.data(), ref=st.sampled_from([*_REFS, "III.3b", "III.3c", "III.9a"]), by=_PEOPLE)
    def keep_by_hand(self, data: st.DataObject, ref: str, by: str) -> None:
        """Add, edit, withdraw or put back a deliverable, with a key action or a body that are new."""
        deliverable = Deliverable(
            ref=ref,
            key_action=parent_action(ref),
            title={"en": data.draw(st.sampled_from(["One", "Other"]))},
            deadline=data.draw(deadlines()),
            owners=tuple(data.draw(owners())),
            vehicle=data.draw(st.sampled_from([None, "schengen-barometer-plus"])),
            takes_part=data.draw(st.sampled_from([(), (Owner(actor="new-body"),)])),
        )
        body = Actor(slug="new-body", kind=ActorKind.AGENCY, name={"en": "New Body"}, short={"en": "NB"})
        given = ByHand(
            deliverable=deliverable,
            actors=(body,) if deliverable.takes_part else (),
            action={"en": "New"} if deliverable.key_action == "III.9" else None,
        )
        actions = [
            lambda: self.ledger.add_deliverable(given, self._context(by)),
            lambda: self.ledger.edit_deliverable(given, self._context(by)),
            lambda: self.ledger.withdraw_deliverable(ref, self._context(by, "Superseded.")),
            lambda: self.ledger.put_back_deliverable(ref, self._context(by)),
        ]
        self._try(data.draw(st.sampled_from(actions)))

    @rule(data=st.data(), month=months, by=_PEOPLE)
    def set_meeting(self, data: st.DataObject, month: Month, by: str) -> None:
        """Add a Schengen Council, or set its day."""
        day = data.draw(meeting_days(month))
        self._try(lambda: self.ledger.set_meeting(Meeting(month), day, self._context(by)))

    @rule(month=months, by=_PEOPLE)
    def remove_meeting(self, month: Month, by: str) -> None:
        """Remove a Schengen Council."""
        self._try(lambda: self.ledger.remove_meeting(Meeting(month), self._context(by)))

    @rule(data=st.data(), by=_PEOPLE, person=_PEOPLE)
    def change_people(self, data: st.DataObject, by: str, person: str) -> None:
        """Add or remove a contact or a coordinator; allow, withdraw or suspend a channel; set lead days."""
        context, contact = self._context(by), Contact(actor="europol", slack_id=person)
        actions = [
            lambda: self.preferences.add_contact(contact, context),
            lambda: self.preferences.remove_contact(contact, context),
            lambda: self.preferences.set_lead_days(Meeting(Month(2024, 6)), (30, 7), context),
            lambda: self.preferences.set_lead_days(Meeting(Month(2024, 6)), None, context),
            lambda: self.coordinators.add(person, context),
            lambda: self.coordinators.remove(person, context),
            lambda: self.channel_access.allow("C1", context),
            lambda: self.channel_access.withdraw("C1", context),
            lambda: self.channel_access.suspend("C1", replace(context, reason="guests")),
        ]
        self._try(data.draw(st.sampled_from(actions)))

    @rule(by=_PEOPLE)
    def undo_last(self, by: str) -> None:
        """Undo the last change."""
        self._undo(None, by)

    @rule(data=st.data(), by=_PEOPLE)
    def undo(self, data: st.DataObject, by: str) -> None:
        """Undo any change, which may be an undo."""
        newest = self.ledger.read_version()
        self._undo(data.draw(st.integers(max(1, newest - 15), newest + 1)), by)

    # What files do.

    @rule(data=st.data())
    def load_changed(self, data: st.DataObject) -> None:
        """Load a file with other Councils, another deliverable, or one fewer."""
        changed = data.draw(
            st.one_of(
                councils().map(lambda every: replace(_FIRST, directory=replace(_FIRST.directory, milestones=every))),
                st.sampled_from(_REFS).map(lambda ref: without(_FIRST, ref)),
                st.builds(_with_other, st.sampled_from(_REFS), deadlines(), owners()),
                st.just(_FIRST),
            )
        )
        self.file = changed
        if load(self.engine, changed, now=self._later(), by="file"):
            self.before, self.past = {}, {}

    @rule()
    def load_again(self) -> None:
        """Loading the same file again changes nothing, whatever was changed since."""
        assert load(self.engine, self.file, now=self._later(), by="file") == ()

    # What time does.

    @rule()
    def go_to_next_day(self) -> None:
        """Go on to the next day."""
        self.past[brussels_day(self.now)] = self._state()
        self.now += timedelta(days=1)

    @precondition(lambda self: self.past)
    @rule(data=st.data())
    def look_back(self, data: st.DataObject) -> None:
        """A question as of a past day is answered as it would have been on that day's evening."""
        day = data.draw(st.sampled_from(sorted(self.past)))
        instalments, directory, _ = self.past[day]
        question = data.draw(st.just(Question(which=StatusFilter.ALL)) | questions(_FIRST))
        found = self.store.find(replace(question, as_of=day), today=brussels_day(self.now))
        conditions = conditions_of(question, directory, today=day)
        assert found.instalments == tuple(instalment for instalment in instalments if matches(instalment, conditions))

    @invariant()
    def is_sound(self) -> None:
        """The invariants hold."""
        if self.ledger.read_version():
            assert_sound(self.engine)

    def _undo(self, number: int | None, by: str) -> None:
        changes, newest = self._changes(), self.ledger.read_version()
        try:
            taken_back = self.ledger.undo(number, self._context(by))
        except BotError:
            assert newest == self.ledger.read_version()
            return
        assert taken_back in changes
        last = max(
            (
                change.number or 0
                for change in changes
                if change.kind in {*UNDOABLE, ChangeKind.UNDONE, ChangeKind.SUSPENDED}
            ),
            default=0,
        )
        if taken_back.number == last and last in self.before:
            assert self.before[last] == self._state()

    def _try(self, action: Callable[[], object]) -> None:
        """Do something; if it is refused, nothing has changed."""
        state, newest = self._state(), self.ledger.read_version()
        try:
            action()
        except BotError:
            assert (state, newest) == (self._state(), self.ledger.read_version())
            return
        if self.ledger.read_version() > newest:
            assert self.ledger.read_version() == newest + 1
            self.before[newest + 1] = state
        else:
            assert state == self._state()

    def _state(self) -> _State:
        found = self.store.find(Question(which=StatusFilter.ALL), today=brussels_day(self.now))
        admitted = tuple(channel.channel for channel in self.channel_access.list_all() if channel.state == "allowed")
        others = self.preferences.read(), frozenset(self.coordinators.list_ids()), admitted
        directory = self.store.directory()
        # A Council that is added is named after others, which may be other ones when it is added again.
        unnamed = tuple(replace(milestone, name={}) for milestone in directory.milestones)
        return found.instalments, replace(directory, milestones=unnamed), others

    def _changes(self) -> list[Change]:
        with reading(self.engine) as connection:
            return log.find_changes(connection)

    def _draw_slug(self, data: st.DataObject, ref: str) -> str | None:
        """Draw the slug of one of a deliverable's instalments, of another, or None."""
        with reading(self.engine) as connection:
            there = ref in {deliverable.ref for deliverable in read_register(connection).deliverables}
        every = [instalment.slug for instalment in self.store.instalments_of(ref)] if there else []
        return data.draw(st.sampled_from([None, *every, "2024-06"]))

    def _context(self, by: str, reason: str = "") -> ChangeContext:
        return ChangeContext(by=by, surface="test", now=self._later(), reason=reason)

    def _later(self) -> datetime:
        """Return a time long enough after the last change for everyone to have seen it."""
        self.now += timedelta(minutes=3)
        return self.now


def _with_other(ref: str, deadline: Deadline, owed: Sequence[Owner]) -> Register:
    """Return the first register with another deadline and other owners of one deliverable."""
    other = replace(deliverable_of(_FIRST, ref), deadline=deadline, owners=tuple(owed))
    return with_deliverable(_FIRST, other)


@pytest.mark.long
def test_whatever_is_done_leaves_a_sound_register(databases: Databases, url: str, backend: str) -> None:
    """After any actions, files and days the log is unbroken, and explains how everything came to be as it is."""

    class Here(_Bot):
        def __init__(self) -> None:
            databases.fill(url, "migrated", create_migrated)
            super().__init__(make_engine(url))

        def teardown(self) -> None:
            super().teardown()
            databases.drop(url)

    steps = _STEPS if backend == SQLITE else settings(parent=_STEPS, max_examples=3)
    run_state_machine_as_test(Here, settings=steps)
