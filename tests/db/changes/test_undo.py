"""Undoing changes of every kind, and undos themselves; and what prevents it."""

from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from msgspec.structs import replace
from sqlalchemy import Engine

from bot.database import disposing
from db.audit import log
from db.changes.ledger import Ledger
from db.changes.loads import load_document
from db.changes.undo import STATE_ACCESS
from db.connection.engine import make_engine, reading, writing
from db.people.channel_access import ChannelAccessStore
from db.people.channel_notes import ChannelNoteStore
from db.people.channel_pages import ChannelPageStore
from db.people.conversations import ConversationStore
from db.people.coordinators import SETTINGS, CoordinatorStore
from db.people.reminder_preferences import PreferenceStore
from db.register.load import load
from db.register.store import RegisterStore
from domain.dates.spans import Month
from domain.errors import ChangedMeanwhile, LaterChangeExists, NoSuchChange, NotUndoable
from domain.questions.model import Question, StatusFilter
from domain.register.audit_events import (
    FILE_SURFACE,
    LOAD_SURFACE,
    REGISTER_CHANGES,
    UNDOABLE,
    Change,
    ChangeContext,
    ChangeKind,
)
from domain.register.by_hand import ByHand
from domain.register.instalments import Instalment
from domain.register.meeting import Meeting
from domain.register.model import Actor, ActorKind, Deadline, DeadlineKind, Deliverable, NoteState, Owner, Register
from domain.reminders.preferences import ChannelPreferences, Contact, PersonalFrequency
from tests.databases.databases import Databases
from tests.databases.shared_engine import SharedEngine
from tests.db.conftest import create_with_register
from tests.db.invariants import assert_sound
from tests.db.races import race
from tests.db.registers import (
    JUNE,
    OCTOBER,
    deliverable_of,
    milestone,
    register,
    with_deliverable,
    with_milestone,
    with_note,
    without,
)

NOW = datetime(2024, 1, 10, 7, 30, tzinfo=UTC)
LONG_AFTER = timedelta(hours=1)


def context(by: str = "U1", *, after: timedelta = LONG_AFTER, reason: str = "") -> ChangeContext:
    """Return the context of a change made long after all others."""
    return ChangeContext(by=by, surface="test", now=NOW + after, reason=reason)


#: The surfaces of what a file did, for which another entry stands or none.
_FILES = (FILE_SURFACE, LOAD_SURFACE)


class Bot:
    """Everything that can be changed in a database."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.store, self.ledger, self.preferences = RegisterStore(engine), Ledger(engine), PreferenceStore(engine)
        self.coordinators, self.channel_access = CoordinatorStore(engine), ChannelAccessStore(engine)
        self.conversations, self.channel_notes = ConversationStore(engine), ChannelNoteStore(engine)
        self.pages = ChannelPageStore(engine)

    def state(self) -> object:
        """Return all of it except the audit log."""
        self.conversations.clear_language_cache()
        every = self.store.find(Question(which=StatusFilter.ALL), today=NOW.date()).instalments
        people = self.preferences.read(), frozenset(self.coordinators.list_ids())
        places = (
            self.channel_access.list_allowed(),
            *(
                find(channel)
                for find in (self.conversations.read_language, self.channel_notes.find, self.pages.has_page)
                for channel in ("C1", "C2")
            ),
        )
        return every, self.store.directory(), people, places

    def instalments(self) -> list[Instalment]:
        """Return what the first note has."""
        every = self.store.find(Question(which=StatusFilter.ALL), today=NOW.date()).instalments
        return [each for each in every if not each.deliverable.note]

    def changes(self) -> list[Change]:
        """Return the changes made since the register was loaded."""
        with reading(self.engine) as connection:
            return [change for change in log.find_changes(connection) if change.surface not in _FILES]

    def undo(self, number: int | None = None) -> Change:
        """Undo a change, without a number the last one."""
        return self.ledger.undo(number, context(after=2 * LONG_AFTER))


@pytest.fixture
def bot(databases: Databases, url: str, backend: str, shared_engines: Mapping[str, SharedEngine]) -> Iterator[Bot]:
    """A database with something of each kind that can be ended, too."""
    databases.fill(url, "to_be_undone", create_with_every_kind)
    with shared_engines[backend].lend(url) as engine:
        yield Bot(engine)


def create_with_every_kind(url: str) -> None:
    """Create the database of `bot`."""
    create_with_register(url)
    with disposing(make_engine(url)) as engine:
        change_every_kind(Bot(engine))


def change_every_kind(bot: Bot) -> None:
    """Make a change of each kind."""
    bot.coordinators.add("U1", context())
    bot.coordinators.add("S1", context())
    bot.ledger.mark_done("I.1", slug=None, evidence="ST 1/24", context=context(), delivered_at=NOW - timedelta(days=40))
    bot.ledger.hold("I.2", slug="2024-03", context=context(reason="waits"))
    bot.ledger.report("III.1a", slug="2024-03", evidence="ST 2/24", context=context("U5"))
    bot.ledger.set_meeting(Meeting(OCTOBER), date(2024, 10, 10), context())
    bot.ledger.set_owners("III.5a", [Owner(actor="nl")], context())
    bot.preferences.add_contact(Contact(actor="europol", slack_id="U5"), context())
    bot.preferences.set_channel_preferences("C2", ChannelPreferences(owners=("europol",)), context())
    bot.preferences.set_lead_days(Meeting(JUNE), (30, 7), context())
    bot.channel_access.allow("C2", context())
    bot.conversations.set_language("C1", "nl", context())
    bot.channel_notes.set("C1", "", context())
    bot.pages.set("C1", context(), wanted=True)


_ADDED = ByHand(
    deliverable=Deliverable(
        ref="III.3b",
        key_action="III.3",
        title={"en": "Another"},
        deadline=Deadline(kind=DeadlineKind.ONCE, month=JUNE),
        owners=(Owner(actor="frontex"),),
    )
)
_EDITED = ByHand(deliverable=replace(deliverable_of(register(), "III.3a"), title={"en": "Other"}, owners=()))

_REVISED = with_note(without(register(), "I.2", "III.3a", "III.5a"), number="13901/1/23 REV 1", date=date(2024, 1, 9))
_CORRECTED = with_deliverable(_REVISED, replace(deliverable_of(_REVISED, "III.2a"), title={"en": "Other"}, owners=()))


def _with_its_own(given: Register) -> Register:
    """Return a register that has a body, a vehicle and a meeting that no other has."""
    new = {"en": "New"}
    directory = replace(
        given.directory,
        actors={**given.directory.actors, "new": Actor(slug="new", kind=ActorKind.AGENCY, name=new, short=new)},
        vehicles={**given.directory.vehicles, "new": new},
    )
    return with_milestone(replace(given, directory=directory), milestone(Month(2025, 6)))


def _load(bot: Bot, given: Register) -> int:
    with writing(bot.engine) as connection:
        return load_document(connection, replace(given, checksum=f"of {given.directory.note.number}"), context())[0]


_ACTIONS: Mapping[str, Callable[[Bot], object]] = {
    "done": lambda bot: bot.ledger.mark_done("III.2", slug=None, evidence="ST 3/24", context=context()),
    "done, as reported": lambda bot: bot.ledger.mark_done("III.1a", slug="2024-03", evidence="", context=context()),
    "done, though held": lambda bot: bot.ledger.mark_done("I.2", slug="2024-03", evidence="", context=context()),
    "reopened": lambda bot: bot.ledger.reopen("I.1", slug=None, context=context()),
    "held": lambda bot: bot.ledger.hold("III.3", slug=None, context=context(reason="waits")),
    "resumed": lambda bot: bot.ledger.resume("I.2", slug=None, context=context()),
    "reported": lambda bot: bot.ledger.report("III.3", slug=None, evidence="ST 4/24", context=context("U5")),
    "progress": lambda bot: bot.ledger.leave_progress(
        "III.3", slug=None, text="draft sent", expected=date(2024, 7, 10), context=context("U5")
    ),
    "declined": lambda bot: bot.ledger.decline("III.1a", slug="2024-03", context=context()),
    "deadline": lambda bot: bot.ledger.set_deadline("III.3", slug=None, to="2024-10", context=context()),
    "deadline of a period": lambda bot: bot.ledger.set_deadline(
        "III.1b", slug=None, to="2023-12-31", context=context()
    ),
    "owners": lambda bot: bot.ledger.set_owners("III.3", [], context()),
    "owners, again": lambda bot: bot.ledger.set_owners("III.5a", [Owner(actor="frontex", lead=True)], context()),
    "owners, the note's": lambda bot: bot.ledger.set_owners("III.5a", None, context()),
    "meeting": lambda bot: bot.ledger.set_meeting(Meeting(JUNE), None, context()),
    "meeting added": lambda bot: bot.ledger.set_meeting(Meeting(Month(2025, 3)), date(2025, 3, 5), context()),
    "meeting moved again": lambda bot: bot.ledger.set_meeting(Meeting(OCTOBER), date(2024, 10, 11), context()),
    "meeting removed": lambda bot: bot.ledger.remove_meeting(Meeting(OCTOBER), context()),
    "deliverable": lambda bot: bot.ledger.add_deliverable(_ADDED, context()),
    "deliverable edited": lambda bot: bot.ledger.edit_deliverable(_EDITED, context()),
    "deliverable withdrawn": lambda bot: bot.ledger.withdraw_deliverable("III.2a", context(reason="Superseded.")),
    "lead": lambda bot: bot.preferences.set_lead_days(Meeting(JUNE), (14,), context()),
    "lead, as usual": lambda bot: bot.preferences.set_lead_days(Meeting(JUNE), None, context()),
    "lead, the first": lambda bot: bot.preferences.set_lead_days(Meeting(OCTOBER), (14,), context()),
    "wishes": lambda bot: bot.preferences.set_channel_preferences("C2", ChannelPreferences(is_on=False), context()),
    "wishes, the first": lambda bot: bot.preferences.set_channel_preferences(
        "C3", ChannelPreferences(lead_days=(3,), milestones=(Meeting(JUNE),)), context()
    ),
    "contact": lambda bot: bot.preferences.add_contact(Contact(actor="nl", slack_id="S5"), context()),
    "contact removed": lambda bot: bot.preferences.remove_contact(Contact(actor="europol", slack_id="U5"), context()),
    "coordinator": lambda bot: bot.coordinators.add("U2", context()),
    "coordinator removed": lambda bot: bot.coordinators.remove("S1", context()),
    "admission": lambda bot: bot.channel_access.allow("C3", context()),
    "admission withdrawn": lambda bot: bot.channel_access.withdraw("C2", context()),
    "language": lambda bot: bot.conversations.set_language("C1", "de", context()),
    "note": lambda bot: bot.ledger.set_note_state("", NoteState.CLOSED, context()),
    "channel's note": lambda bot: bot.channel_notes.set("C1", None, context()),
    "channel's note, the first": lambda bot: bot.channel_notes.set("C2", "", context()),
    "page": lambda bot: bot.pages.set("C2", context(), wanted=True),
    "page removed": lambda bot: bot.pages.set("C1", context(), wanted=False),
    "another note": lambda bot: _load(bot, with_note(_with_its_own(register()), number="9999/24")),
    "a revision": lambda bot: _load(bot, _REVISED),
    "a corrigendum": lambda bot: _load(bot, with_note(_CORRECTED, number="13901/23 COR 1")),
    "language, the first": lambda bot: bot.conversations.set_language("C2", "de", context()),
}


def test_every_kind_is_tried(bot: Bot) -> None:
    """The actions here and those of the fixture are of every kind that can be undone."""
    for action in _ACTIONS.values():
        action(bot)
        bot.undo(bot.changes()[-1].number)
    assert {change.kind for change in bot.changes()} == {*UNDOABLE, ChangeKind.UNDONE}


def test_no_kind_is_missing() -> None:
    """Each kind of change is undone in a way of its own, or is listed as one that never is."""
    assert set(STATE_ACCESS) == set(ChangeKind)
    assert {kind for kind, access in STATE_ACCESS.items() if access is not None} == UNDOABLE


@pytest.mark.parametrize("name", _ACTIONS)
def test_undone_and_done_again(bot: Bot, name: str) -> None:
    """An undo restores the state before, its undo the state after, and so on; each step is recorded."""
    before = bot.state()
    _ACTIONS[name](bot)
    after, change = bot.state(), bot.changes()[-1]
    assert before != after
    assert (bot.undo(change.number), bot.state()) == (change, before)
    for state in (after, before, after, before):
        undone = bot.changes()[-1]
        assert (bot.undo(undone.number), bot.state()) == (undone, state)
    steps = bot.changes()[-6:]
    assert [change.undoes for change in steps[1:]] == [change.number for change in steps[:-1]]
    for earlier, later in pairwise(steps):
        assert earlier.after == later.before
    assert_sound(bot.engine)


def test_a_load_is_not_undone_under_what_stands_on_it(bot: Bot) -> None:
    """What was done with its note since is undone first, and named; what was done with another note stands."""
    bot.ledger.hold("III.3", slug=None, context=context(reason="waits"))
    bot.ledger.set_deadline("III.5a", slug=None, to="2024-10", context=context())
    before = bot.instalments()
    number = _load(bot, _REVISED)
    _load(bot, with_note(register(), number="9999/24"))
    bot.ledger.mark_done("9999/24 III.2", slug=None, evidence="ST 9/24", context=context())
    bot.ledger.mark_done("III.2", slug=None, evidence="ST 3/24", context=context())
    done = bot.changes()[-1]
    with pytest.raises(LaterChangeExists) as refused:
        bot.undo(number)
    assert refused.value.by == done
    bot.undo(done.number)
    bot.undo(number)
    assert [each.ref for each in bot.ledger.read_history(limit=3)] == ["note", done.ref, done.ref]
    assert_sound(bot.engine)
    assert bot.instalments() == before


@pytest.mark.parametrize(
    ("change", "stands_on_it"),
    [
        (lambda bot: bot.ledger.hold("III.1a", slug="2024-06", context=context(reason="waits")), True),
        (lambda bot: bot.ledger.set_deadline("III.1a", slug="2024-06", to="2024-10", context=context()), True),
        (lambda bot: bot.ledger.set_owners("III.1a", (), context()), True),
        (lambda bot: bot.ledger.withdraw_deliverable("III.1a", context(reason="gone")), True),
        (lambda bot: bot.ledger.set_note_state("", NoteState.CLOSED, context()), True),
        (lambda bot: bot.ledger.set_meeting(Meeting(JUNE), date(2024, 6, 20), context()), False),
        (lambda bot: bot.preferences.set_lead_days(Meeting(JUNE), (3,), context()), False),
        (lambda bot: bot.ledger.record_refusal(context(), "III.1a", "not a coordinator"), False),
    ],
)
def test_what_stands_on_a_load_is_of_its_note(bot: Bot, change: Callable[[Bot], object], *, stands_on_it: bool) -> None:
    """Whatever was said of a thing in it, or of itself; meetings are everybody's, and remain as they were set."""
    number = _load(bot, _REVISED)
    change(bot)
    if stands_on_it:
        with pytest.raises(LaterChangeExists):
            bot.undo(number)
    else:
        bot.undo(number)


def test_an_undo_says_who_and_why(bot: Bot) -> None:
    """It has an author and a reason of its own, and the reference of what was changed."""
    bot.ledger.hold("III.3", slug=None, context=context(reason="waits"))
    bot.ledger.undo(None, replace(context(), surface="button", reason="a slip"))
    undone = bot.changes()[-1]
    assert (undone.kind, undone.ref, undone.by, undone.surface, undone.reason) == (
        ChangeKind.UNDONE,
        "III.3a@2024-06",
        "U1",
        "button",
        "a slip",
    )


def test_the_last_change_is_the_last_not_undone(bot: Bot) -> None:
    """Without a number one change of the register after the other is undone, each once, and never an undo."""
    for ref in ("III.3", "III.2"):
        bot.ledger.hold(ref, slug=None, context=context(reason="waits"))
    numbers = [change.number for change in bot.changes() if change.kind in REGISTER_CHANGES]
    assert [bot.undo().number for _ in numbers] == numbers[::-1]
    others = [change for change in bot.changes() if change.kind in UNDOABLE - REGISTER_CHANGES]
    with pytest.raises(NoSuchChange):
        bot.undo()
    assert {change.kind for change in others} >= {ChangeKind.ADMISSION, ChangeKind.COORDINATOR, ChangeKind.LANGUAGE}
    assert {change.undoes for change in bot.changes()}.isdisjoint(change.number for change in others)


def test_a_change_whose_undo_was_undone_is_the_last_again(bot: Bot) -> None:
    """It can be undone again without a number."""
    bot.ledger.hold("III.3", slug=None, context=context(reason="waits"))
    held = bot.undo()
    bot.undo(bot.changes()[-1].number)
    assert bot.undo() == held


def test_changes_that_are_never_undone_are_passed_over(bot: Bot) -> None:
    """The last change is the last that can be undone, whatever was recorded since."""
    bot.ledger.hold("III.3", slug=None, context=context(reason="waits"))
    bot.preferences.set_frequency("U1", PersonalFrequency.OFF, context())
    bot.preferences.snooze("U1", "meeting", "2024-06", date(2024, 2, 1), context())
    bot.ledger.record_refusal(context("U9"), "done", "not a coordinator")
    assert bot.undo().kind == ChangeKind.HELD


def test_nothing_to_undo(store: RegisterStore) -> None:
    """If nothing was changed but by loading and by the settings, there is no last change."""
    CoordinatorStore(store.engine).seed(["U1", "U2"], now=NOW)
    ChannelAccessStore(store.engine).seed(["C1"], ChangeContext(by=SETTINGS, surface=SETTINGS, now=NOW))
    with pytest.raises(NoSuchChange) as refused:
        Ledger(store.engine).undo(None, context())
    assert refused.value.number is None


def test_the_settings_are_undone_by_number_only(store: RegisterStore) -> None:
    """A channel that the settings allowed is never undone as the last change, but can be undone by number."""
    ChannelAccessStore(store.engine).seed(["C1"], ChangeContext(by=SETTINGS, surface=SETTINGS, now=NOW))
    assert Ledger(store.engine).undo(Ledger(store.engine).read_version(), context()).ref == "C1"


@pytest.mark.parametrize("number", [0, 10**9])
def test_no_such_change(bot: Bot, number: int) -> None:
    """A number that the audit log does not have is refused."""
    with pytest.raises(NoSuchChange) as refused:
        bot.undo(number)
    assert refused.value.number == number


@pytest.mark.parametrize(
    "action",
    [
        pytest.param(lambda bot: bot.preferences.set_frequency("U1", PersonalFrequency.OFF, context()), id="pace"),
        pytest.param(lambda bot: bot.ledger.record_refusal(context(), "done", "not a coordinator"), id="refusal"),
        pytest.param(lambda bot: bot.channel_access.suspend("C2", context(reason="guests")), id="suspension"),
    ],
)
def test_some_changes_are_never_undone(bot: Bot, action: Callable[[Bot], object]) -> None:
    """Kinds that cannot be undone are refused, and not reported as undone already."""
    action(bot)
    with pytest.raises(NotUndoable) as refused:
        bot.undo(bot.ledger.read_version())
    assert (refused.value.change, refused.value.undone) == (bot.changes()[-1], False)


def test_loading_is_not_undone(bot: Bot) -> None:
    """What a register's file changed is changed only by a file."""
    with pytest.raises(NotUndoable):
        bot.undo(1)


def test_nothing_is_undone_twice(bot: Bot) -> None:
    """A change that is undone already is refused, and so is an undo."""
    bot.ledger.hold("III.3", slug=None, context=context(reason="waits"))
    held = bot.undo()
    undone = bot.changes()[-1]
    bot.undo(undone.number)
    with pytest.raises(NotUndoable) as refused:
        bot.undo(undone.number)
    assert (refused.value.change, refused.value.undone) == (undone, True)
    bot.undo(held.number)
    with pytest.raises(NotUndoable) as refused:
        bot.undo(held.number)
    assert (refused.value.change, refused.value.undone) == (held, True)


@pytest.mark.parametrize(
    ("first", "then"),
    [
        pytest.param(
            lambda bot: bot.ledger.hold("III.3", slug=None, context=context(reason="waits")),
            lambda bot: bot.ledger.mark_done("III.3", slug=None, evidence="", context=context("U2")),
            id="an instalment",
        ),
        pytest.param(
            lambda bot: bot.ledger.set_deadline("III.3", slug=None, to="2024-10", context=context()),
            lambda bot: bot.ledger.report("III.3", slug=None, evidence="ST 1/24", context=context("U2")),
            id="another part of an instalment",
        ),
        pytest.param(
            lambda bot: bot.ledger.set_owners("III.3", [], context()),
            lambda bot: bot.ledger.set_owners("III.3", [Owner(actor="nl")], context()),
            id="owners",
        ),
        pytest.param(
            lambda bot: bot.ledger.set_meeting(Meeting(JUNE), None, context()),
            lambda bot: bot.ledger.set_meeting(Meeting(JUNE), date(2024, 6, 20), context()),
            id="a meeting",
        ),
        pytest.param(
            lambda bot: bot.ledger.set_meeting(Meeting(OCTOBER), date(2024, 10, 2), context()),
            lambda bot: bot.ledger.remove_meeting(Meeting(OCTOBER), context()),
            id="a meeting that is gone",
        ),
        pytest.param(
            lambda bot: bot.channel_access.allow("C3", context()),
            lambda bot: bot.channel_access.withdraw("C3", context()),
            id="a channel",
        ),
        pytest.param(
            lambda bot: bot.preferences.add_contact(Contact(actor="nl", slack_id="U7"), context()),
            lambda bot: bot.preferences.remove_contact(Contact(actor="nl", slack_id="U7"), context()),
            id="a contact",
        ),
    ],
)
def test_a_change_that_another_was_built_on_is_refused(
    bot: Bot, first: Callable[[Bot], object], then: Callable[[Bot], object]
) -> None:
    """The error names the later change; once that is undone, the earlier one can be."""
    before = bot.state()
    first(bot)
    change = bot.changes()[-1]
    then(bot)
    later, state = bot.changes()[-1], bot.state()
    with pytest.raises(LaterChangeExists) as refused:
        bot.undo(change.number)
    assert (refused.value.change, refused.value.by, bot.state()) == (change, later, state)
    bot.undo(later.number)
    assert (bot.undo(change.number), bot.state()) == (change, before)


def test_changes_to_other_things_do_not_matter(bot: Bot) -> None:
    """Changes to one thing are undone in their order, those to others in any."""
    bot.ledger.hold("III.3", slug=None, context=context(reason="waits"))
    held = bot.changes()[-1]
    bot.ledger.set_owners("III.3", [], context())
    bot.ledger.set_meeting(Meeting(JUNE), date(2024, 6, 20), context())
    assert bot.undo(held.number) == held


def test_a_deadline_goes_back_to_where_the_meeting_is_now(bot: Bot) -> None:
    """An undone deadline is due at the note's meeting on the day that it has now."""
    bot.ledger.set_deadline("III.2", slug="2024-06", to="2024-07-31", context=context())
    moved = bot.changes()[-1]
    bot.ledger.set_meeting(Meeting(JUNE), date(2024, 6, 20), context())
    bot.undo(moved.number)
    (june,) = (instalment for instalment in bot.store.instalments_of("III.2") if instalment.slug == "2024-06")
    assert (june.due, bot.changes()[-1].after["due"]) == (date(2024, 6, 20), "2024-06-20")


def test_what_moved_with_its_meeting_is_undone(bot: Bot) -> None:
    """An instalment on hold that is due on another day since its meeting moved is resumed, and stays on that day."""
    bot.ledger.hold("III.2", slug="2024-06", context=context(reason="waits"))
    held = bot.changes()[-1]
    bot.ledger.set_meeting(Meeting(JUNE), date(2024, 6, 20), context())
    bot.undo(held.number)
    (june,) = (instalment for instalment in bot.store.instalments_of("III.2") if instalment.slug == "2024-06")
    assert (june.due, june.hold) == (date(2024, 6, 20), "")


def test_a_change_to_something_withdrawn_since_is_refused(bot: Bot) -> None:
    """An instalment or deliverable that the file no longer has is not changed any more."""
    bot.ledger.mark_done("III.2", slug="2024-03", evidence="", context=context())
    bot.ledger.set_owners("III.2", [], context())
    done, owners = bot.changes()[-2:]
    load(bot.engine, without(register(), "III.2"), now=NOW, by="file")
    for change in (done, owners):
        with pytest.raises(LaterChangeExists) as refused:
            bot.undo(change.number)
        assert refused.value.by.kind == "withdrawn"


def test_concurrent_undos_succeed_once(bot: Bot) -> None:
    """Of several who undo the same change at once, one succeeds, the others are refused, and nothing else is undone."""
    bot.ledger.hold("III.3", slug=None, context=context(reason="waits"))
    number = bot.ledger.read_version()
    outcomes = race([lambda: bot.ledger.undo(number, context())] * 3)
    assert sorted(type(outcome).__name__ for outcome in outcomes) == ["Change", "NotUndoable", "NotUndoable"]
    assert bot.ledger.read_version() == number + 1


def test_an_unseen_last_change_is_not_undone(bot: Bot) -> None:
    """Of two who undo the last change at once, the second is refused, and can undo by number."""
    bot.ledger.hold("III.3", slug=None, context=context(reason="waits"))
    number, later = bot.ledger.read_version(), 2 * LONG_AFTER
    outcomes = race([lambda by=by: bot.ledger.undo(None, context(by, after=later)) for by in ("U1", "U2")])  # type: ignore[misc]
    (refused,) = (outcome for outcome in outcomes if isinstance(outcome, ChangedMeanwhile))
    assert (refused.change.undoes, bot.ledger.read_version()) == (number, number + 1)
    with pytest.raises(ChangedMeanwhile):
        bot.ledger.undo(None, context("U3", after=later))
    assert bot.ledger.undo(number + 1, context("U3", after=later)).number == number + 1
