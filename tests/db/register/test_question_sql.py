"""What the SQL of each kind of question finds in the register of `tests.db.registers`."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from sqlalchemy import Engine
from sqlalchemy.dialects import sqlite

from db.changes.ledger import Ledger
from db.connection.compiled_statement import CompiledStatement
from db.register.load import load
from db.register.question_sql import compiled, shape_and_values, statement
from db.register.store import RegisterStore
from domain.dates.spans import Month, Span, brussels_day
from domain.questions.conditions import conditions_of
from domain.questions.model import Bound, DueFilter, Exclusion, Question, StatusFilter
from domain.register.audit_events import ChangeContext
from domain.register.instalments import Instalment
from domain.register.meeting import Meeting
from domain.register.model import ActorKind, DeadlineKind, Owner, Status
from domain.register.results import Matches
from tests.db.registers import APRIL, DECEMBER, JUNE, MARCH, deliverable_of, register, with_deliverable
from tests.db.strategies import questions

TODAY = date(2024, 1, 10)

DATED = (
    "I.1a@2023-12 III.1a@2023-12 III.2a@2023-12 I.2a@2024-03 III.1a@2024-03 III.2a@2024-03 F.2b@2024-04 "
    "I.2a@2024-06 III.1a@2024-06 III.2a@2024-06 III.3a@2024-06 III.7a@2024-12 III.1b@2025-12"
)
UNDATED = "I.5a@undated I.5b@undated III.5a@undated F.1a@undated"


def find(store: RegisterStore, asked: Question) -> Matches:
    """Return what a question finds on 10 January 2024."""
    return store.find(asked, today=TODAY)


def keys(store: RegisterStore, asked: Question) -> str:
    """Return the keys of the instalments that a question finds."""
    return " ".join(each.key for each in find(store, asked).instalments)


def in_month(bound: Bound, month: Month) -> DueFilter:
    """Return a bound on a month."""
    return DueFilter(bound=bound, span=Span.months(month))


def at_council(bound: Bound, month: Month, day: date) -> DueFilter:
    """Return a bound on a meeting of the Schengen Council."""
    return DueFilter(bound=bound, span=Span.day(day), council=Meeting(month))


def test_everything_in_order(store: RegisterStore) -> None:
    """Without a condition every open instalment is found: by due date, then in the note's order, undated ones last."""
    assert keys(store, Question()) == f"{DATED} {UNDATED}"


@pytest.mark.parametrize(
    ("owners", "expected"),
    [
        pytest.param(
            ("eurojust",),
            "III.1a@2023-12 III.2a@2023-12 I.2a@2024-03 III.1a@2024-03 III.2a@2024-03 I.2a@2024-06 III.1a@2024-06 "
            "III.2a@2024-06 III.3a@2024-06 I.5a@undated",
            id="a body owes its own, with others or alone, and what its collectives owe",
        ),
        pytest.param(("efecc",), "III.3a@2024-06", id="a unit owes its own only"),
        pytest.param(("nl",), "I.5a@undated", id="a Member State owes what the Member States owe"),
        pytest.param(("member-states",), "I.5a@undated", id="a collective owes what is addressed to it"),
        pytest.param(
            ("jha-agencies",),
            "III.1a@2023-12 III.1a@2024-03 III.1a@2024-06 I.5a@undated",
            id="a collective does not owe what its members owe on their own",
        ),
        pytest.param(("budgetary-authorities",), "III.1b@2025-12", id="a collective in whose capacity others owe it"),
        pytest.param(("eeas", "efecc"), "III.3a@2024-06 I.5b@undated", id="either's"),
        pytest.param(("emsc",), "", id="a unit that owes nothing"),
        pytest.param(("interpol",), "", id="a body that is not known"),
    ],
)
def test_owners(store: RegisterStore, owners: tuple[str, ...], expected: str) -> None:
    """A body owes on its own, through units, as a member of a collective, and as the one in whose name others owe."""
    assert keys(store, Question(owners=owners)) == expected


def test_a_members_capacity_is_not_its_collectives(store: RegisterStore, engine: Engine, now: datetime) -> None:
    """What is owed in the capacity of a collective is not owed by the collective's other members."""
    given = register()
    alone = replace(deliverable_of(given, "III.1b"), owners=(Owner(actor="council"),))
    load(engine, with_deliverable(given, alone), now=now, by="U1")
    assert keys(store, Question(owners=("european-parliament",))) == ""
    assert keys(store, Question(owners=("budgetary-authorities",))) == "III.1b@2025-12"


@pytest.mark.parametrize(
    ("owners", "expected"),
    [
        (
            ("europol", "eurojust"),
            "III.1a@2023-12 I.2a@2024-03 III.1a@2024-03 I.2a@2024-06 III.1a@2024-06 III.3a@2024-06 I.5a@undated",
        ),
        (
            ("europol", "eurojust", "frontex"),
            "III.1a@2023-12 I.2a@2024-03 III.1a@2024-03 I.2a@2024-06 III.1a@2024-06 I.5a@undated",
        ),
        (("nl", "eurojust"), "I.5a@undated"),
        (("budgetary-authorities", "commission"), "III.1b@2025-12"),
        (("eeas", "commission"), ""),
    ],
)
def test_jointly(store: RegisterStore, owners: tuple[str, ...], expected: str) -> None:
    """Jointly owed is what every one of the bodies owes, on its own, as a member, through a unit or in a capacity."""
    assert keys(store, Question(owners=owners, jointly=True)) == expected


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        pytest.param(
            in_month(Bound.BY, MARCH),
            "I.1a@2023-12 III.1a@2023-12 III.2a@2023-12 I.2a@2024-03 III.1a@2024-03 III.2a@2024-03",
            id="by a month",
        ),
        pytest.param(
            DueFilter(bound=Bound.BY, span=Span.day(date(2024, 3, 3))),
            "I.1a@2023-12 III.1a@2023-12 III.2a@2023-12",
            id="by a day, which is included",
        ),
        pytest.param(in_month(Bound.BEFORE, MARCH), "I.1a@2023-12 III.1a@2023-12 III.2a@2023-12", id="before a month"),
        pytest.param(
            DueFilter(bound=Bound.BEFORE, span=Span.day(date(2024, 3, 4))),
            "I.1a@2023-12 III.1a@2023-12 III.2a@2023-12",
            id="before a day, which is not included",
        ),
        pytest.param(in_month(Bound.IN, APRIL), "F.2b@2024-04", id="in a month, without the period that spans it"),
        pytest.param(
            in_month(Bound.IN, DECEMBER),
            "I.1a@2023-12 III.1a@2023-12 III.2a@2023-12",
            id="in a month before the period starts",
        ),
        pytest.param(
            DueFilter(bound=Bound.BETWEEN, span=Span(first=date(2024, 4, 30), last=date(2024, 6, 13))),
            "F.2b@2024-04 I.2a@2024-06 III.1a@2024-06 III.2a@2024-06",
            id="between two days, both included",
        ),
        pytest.param(in_month(Bound.IN, Month(2025, 12)), "III.1b@2025-12", id="in the month in which a period ends"),
        pytest.param(
            DueFilter(bound=Bound.IN, span=Span.months(Month(2026, 1), 12)), "", id="in a year after the period ends"
        ),
        pytest.param(
            in_month(Bound.FROM, JUNE),
            "I.2a@2024-06 III.1a@2024-06 III.2a@2024-06 III.3a@2024-06 III.7a@2024-12 III.1b@2025-12",
            id="from a month on",
        ),
        pytest.param(in_month(Bound.AFTER, JUNE), "III.7a@2024-12 III.1b@2025-12", id="after a month"),
        pytest.param(
            at_council(Bound.BY, JUNE, date(2024, 6, 13)),
            "I.1a@2023-12 III.1a@2023-12 III.2a@2023-12 I.2a@2024-03 III.1a@2024-03 III.2a@2024-03 F.2b@2024-04 "
            "I.2a@2024-06 III.1a@2024-06 III.2a@2024-06 III.3a@2024-06",
            id="by a meeting: also what is tabled there and due later in its month",
        ),
        pytest.param(
            at_council(Bound.BEFORE, MARCH, date(2024, 3, 4)),
            "I.1a@2023-12 III.1a@2023-12 III.2a@2023-12 I.2a@2024-03 III.1a@2024-03 III.2a@2024-03",
            id="before a meeting: up to and including what is due at it",
        ),
        pytest.param(
            at_council(Bound.IN, JUNE, date(2024, 6, 13)),
            "F.2b@2024-04 I.2a@2024-06 III.1a@2024-06 III.2a@2024-06 III.3a@2024-06",
            id="for a meeting: also what is tabled there though due earlier, but no period that overlaps it",
        ),
        pytest.param(
            at_council(Bound.FROM, JUNE, date(2024, 6, 13)),
            "F.2b@2024-04 I.2a@2024-06 III.1a@2024-06 III.2a@2024-06 III.3a@2024-06 III.7a@2024-12 III.1b@2025-12",
            id="from a meeting on",
        ),
        pytest.param(
            at_council(Bound.AFTER, JUNE, date(2024, 6, 13)),
            "III.7a@2024-12 III.1b@2025-12",
            id="after a meeting: not what is tabled there though due later in its month",
        ),
    ],
)
def test_times(store: RegisterStore, when: DueFilter, expected: str) -> None:
    """Each bound on days, months and meetings finds what is due within it, and at the end all that has no deadline."""
    assert keys(store, Question(when=when)) == f"{expected} {UNDATED}".strip()


@pytest.mark.parametrize(
    ("span", "expected"),
    [
        (Span.day(date(2023, 12, 31)), ""),
        (Span.day(date(2024, 1, 1)), "III.1b@2025-12"),
        (Span.months(Month(2023, 10), 6), "III.1b@2025-12"),
        (Span.day(date(2025, 12, 30)), "III.1b@2025-12"),
        (Span.day(date(2025, 12, 31)), ""),
        (Span.months(Month(2025, 1), 12), ""),
    ],
)
def test_periods_under_way(store: RegisterStore, span: Span, expected: str) -> None:
    """A period is under way at a time's end from its first day to the one before it is due; nothing else ever is."""
    when = DueFilter(bound=Bound.IN, span=span)
    assert keys(store, Question(when=when, under_way=True)) == expected


@pytest.mark.parametrize("bound", [each for each in Bound if each is not Bound.AS_OF])
@pytest.mark.parametrize("council", [None, Meeting(JUNE)])
def test_undated_instalments_come_along_with_their_owner_only(
    store: RegisterStore, bound: Bound, council: Meeting | None
) -> None:
    """With any bound the undated instalments of the bodies asked about are found, and those of no other body."""
    when = DueFilter(bound=bound, span=Span.months(JUNE), council=council)
    undated = [
        each.key for each in find(store, Question(owners=("nl", "frontex"), when=when)).instalments if each.due is None
    ]
    assert undated == ["I.5a@undated"]


def test_statuses(store: RegisterStore, now: datetime) -> None:
    """Open is what is not done, overdue what is open and was due before today; all is both."""
    for slug in ("2023-12", "2024-03"):
        Ledger(store.engine).mark_done(
            "III.2a", slug=slug, evidence="", context=ChangeContext(by="U1", surface="test", now=now)
        )
    assert keys(store, Question(which=StatusFilter.DONE)) == "III.2a@2023-12 III.2a@2024-03"
    assert keys(store, Question(which=StatusFilter.OVERDUE)) == "I.1a@2023-12 III.1a@2023-12"
    assert keys(store, Question(owners=("eurojust",), which=StatusFilter.OVERDUE)) == "III.1a@2023-12"
    assert "III.2a@2023-12" not in keys(store, Question())
    assert keys(store, Question(which=StatusFilter.ALL)) == f"{DATED} {UNDATED}"
    assert (
        keys(store, Question(owners=("eurojust",), which=StatusFilter.DONE, when=in_month(Bound.BY, JUNE)))
        == "III.2a@2023-12 III.2a@2024-03"
    )


def test_delivered_late_or_on_time(store: RegisterStore, now: datetime) -> None:
    """Late is what was delivered after the day on which it is due in Brussels, on time the rest that has a deadline.

    Early is what was delivered before that day.
    """
    ledger, context = Ledger(store.engine), ChangeContext(by="U1", surface="test", now=now)
    days = {
        "I.1a": datetime(2023, 12, 5, 22, 30, tzinfo=UTC),
        "III.1a": datetime(2023, 12, 5, 23, 30, tzinfo=UTC),
        "III.2a": datetime(2023, 11, 5, tzinfo=UTC),
        "III.3a": datetime(2023, 11, 5, tzinfo=UTC),
        "I.5a": datetime(2023, 12, 24, tzinfo=UTC),
    }
    ledger.set_deadline("III.3a", slug=None, to="2023-11-01", context=context)
    for ref, delivered_at in days.items():
        ledger.mark_done(ref, slug=None, evidence="", context=context, delivered_at=delivered_at)
    assert keys(store, Question(which=StatusFilter.LATE)) == "III.3a@2024-06 III.1a@2023-12"
    assert keys(store, Question(which=StatusFilter.EARLY)) == "III.2a@2023-12"
    assert keys(store, Question(which=StatusFilter.ON_TIME)) == "I.1a@2023-12 III.2a@2023-12"
    ledger.leave_progress("III.2a", slug="2024-03", text="draft in consultation", expected=None, context=context)
    assert keys(store, Question(which=StatusFilter.WORD_LEFT)) == "III.2a@2024-03"
    november = DueFilter(bound=Bound.IN, span=Span(first=date(2023, 11, 5), last=date(2023, 12, 5)))
    done_then = Question(which=StatusFilter.DONE, when=november, done_then=True)
    assert keys(store, done_then) == "III.3a@2024-06 I.1a@2023-12 III.2a@2023-12"
    ledger.reopen("III.1a", slug="2023-12", context=context)
    load(store.engine, register(), now=now, by="U1")
    assert keys(store, Question(which=StatusFilter.LATE)) == "III.3a@2024-06"


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        pytest.param(
            Question(owners=("eurojust",), without=Exclusion(owners=("europol",))),
            "III.2a@2023-12 III.2a@2024-03 III.2a@2024-06",
            id="not what another body owes, be it as a member of a collective",
        ),
        pytest.param(
            Question(section="III", without=Exclusion(owners=("budgetary-authorities", "eurojust"))),
            "III.7a@2024-12 III.5a@undated",
            id="not what is owed in the capacity of a collective",
        ),
        pytest.param(
            Question(without=Exclusion(refs=("III", "III.1", "III.2a"), section="I")),
            "F.2b@2024-04 III.3a@2024-06 III.7a@2024-12 III.5a@undated F.1a@undated",
            id="not a reference, not a section",
        ),
        pytest.param(
            Question(section="III", without=Exclusion(vehicle="schengen-barometer-plus")),
            "III.3a@2024-06 III.7a@2024-12 III.1b@2025-12 III.5a@undated",
            id="not a vehicle",
        ),
        pytest.param(
            Question(owners=("commission",), without=Exclusion(addressees=("schengen-council",))),
            "III.7a@2024-12 III.1b@2025-12",
            id="not an addressee",
        ),
        pytest.param(
            Question(section="III", without=Exclusion(kind=ActorKind.AGENCY)),
            "III.7a@2024-12 III.1b@2025-12 III.5a@undated",
            id="not what a kind of body owes, be it as a collective",
        ),
        pytest.param(
            Question(section="III", without=Exclusion(rhythm=DeadlineKind.REGULAR)),
            "III.3a@2024-06 III.7a@2024-12 III.1b@2025-12",
            id="not what is due as often as that",
        ),
        pytest.param(Question(without=Exclusion(undated=True)), DATED, id="not what has no deadline"),
        pytest.param(
            Question(section="III", without=Exclusion(overdue=True)),
            "III.1a@2024-03 III.2a@2024-03 III.1a@2024-06 III.2a@2024-06 III.3a@2024-06 III.7a@2024-12 III.1b@2025-12 "
            "III.5a@undated",
            id="not what is late; what has no deadline never is",
        ),
        pytest.param(
            Question(owners=("europol",), alone=True), "I.1a@2023-12", id="neither with others nor as a member"
        ),
        pytest.param(
            Question(owners=("eurojust",), alone=True),
            "III.2a@2023-12 III.2a@2024-03 III.2a@2024-06",
            id="alone",
        ),
        pytest.param(Question(owners=("efecc",), alone=True), "", id="a unit with another body"),
        pytest.param(Question(owners=("efecc",), shared=True), "III.3a@2024-06", id="shared with another body"),
        pytest.param(
            Question(owners=("europol",), shared=True),
            "III.1a@2023-12 I.2a@2024-03 III.1a@2024-03 I.2a@2024-06 III.1a@2024-06 III.3a@2024-06 I.5a@undated",
            id="shared, also as a member",
        ),
        pytest.param(Question(owners=("budgetary-authorities",), shared=True), "", id="a group alone shares nothing"),
        pytest.param(Question(owners=("budgetary-authorities",), alone=True), "III.1b@2025-12", id="alone as a group"),
        pytest.param(Question(owners=("member-states", "jha-agencies"), alone=True), "I.5a@undated", id="two alone"),
        pytest.param(
            Question(shared=True, which=StatusFilter.OVERDUE), "III.1a@2023-12", id="late, of more than one body"
        ),
        pytest.param(
            Question(shared=True, section="III"),
            "III.1a@2023-12 III.1a@2024-03 III.1a@2024-06 III.3a@2024-06 III.1b@2025-12",
            id="of more than one body, through a unit or not",
        ),
        pytest.param(
            Question(alone=True, which=StatusFilter.OVERDUE), "I.1a@2023-12 III.2a@2023-12", id="late, of one body"
        ),
    ],
)
def test_exclusions_and_sole_owners(store: RegisterStore, asked: Question, expected: str) -> None:
    """What is left out is not found, even where a column is empty; alone are those beside whom nobody owes it."""
    assert keys(store, asked) == expected


def test_a_condition_and_an_exclusion_of_one_kind_differ(store: RegisterStore) -> None:
    """The statement for a reference is not that for all but this reference."""
    compiled.cache_clear()
    assert keys(store, Question(refs=("I.1",))) == "I.1a@2023-12"
    assert keys(store, Question(section="I", without=Exclusion(refs=("I.2", "I.5")))) == "I.1a@2023-12"
    assert "I.1a@2023-12" not in keys(store, Question(without=Exclusion(refs=("I.1",)))).split()


def test_what_is_due_today_is_not_overdue(store: RegisterStore) -> None:
    """Overdue begins on the day after the due date."""
    on_the_day = store.find(Question(which=StatusFilter.OVERDUE), today=date(2023, 12, 5))
    the_day_after = store.find(Question(which=StatusFilter.OVERDUE), today=date(2023, 12, 6))
    assert [each.key for each in on_the_day.instalments] == []
    assert [each.key for each in the_day_after.instalments] == ["I.1a@2023-12", "III.1a@2023-12", "III.2a@2023-12"]


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        pytest.param(Question(refs=("III.2a",)), "III.2a@2023-12 III.2a@2024-03 III.2a@2024-06", id="a deliverable"),
        pytest.param(Question(refs=("I.5",)), "I.5a@undated I.5b@undated", id="a key action and everything under it"),
        pytest.param(Question(refs=("I.1", "III.3a")), "I.1a@2023-12 III.3a@2024-06", id="several references"),
        pytest.param(Question(refs=("III",)), "", id="a section is no reference"),
        pytest.param(Question(section="F"), "F.2b@2024-04 F.1a@undated", id="a section"),
        pytest.param(
            Question(section="I"),
            "I.1a@2023-12 I.2a@2024-03 I.2a@2024-06 I.5a@undated I.5b@undated",
            id="a section that begins like others",
        ),
        pytest.param(
            Question(vehicle="schengen-barometer-plus", when=in_month(Bound.IN, MARCH)),
            "III.1a@2024-03 III.2a@2024-03",
            id="a vehicle",
        ),
        pytest.param(
            Question(vehicle="schengen-barometer"), "I.2a@2024-03 I.2a@2024-06", id="what is made in time for a vehicle"
        ),
        pytest.param(
            Question(addressees=("schengen-council",)), "I.1a@2023-12 F.2b@2024-04 III.5a@undated", id="an addressee"
        ),
        pytest.param(
            Question(addressees=("council", "schengen-council"), owners=("commission",)),
            "F.2b@2024-04 III.7a@2024-12",
            id="any of the addressees",
        ),
        pytest.param(Question(undated=True), UNDATED, id="what has no deadline"),
        pytest.param(
            Question(undated=True, owners=("jha-agencies",)), "I.5a@undated", id="a body's without a deadline"
        ),
        pytest.param(Question(ownerless=True), "III.5a@undated", id="what has no owner"),
        pytest.param(Question(ownerless=True, section="I"), "", id="conditions add up"),
    ],
)
def test_conditions_on_the_deliverable(store: RegisterStore, asked: Question, expected: str) -> None:
    """References, sections, vehicles and addressees limit what is found, as does asking for no deadline or no owner."""
    assert keys(store, asked) == expected


def test_values_are_whole(store: RegisterStore) -> None:
    """An instalment comes with its deliverable, its period and the Schengen Council at which it is tabled."""
    (period,) = find(store, Question(refs=("III.1b",))).instalments
    assert period.deliverable == deliverable_of(register(), "III.1b")
    assert (date(2024, 1, 1), date(2025, 12, 31), None) == (period.starts, period.due, period.council)
    (tabled,) = find(store, Question(refs=("F.2b",))).instalments
    assert (date(2024, 4, 30), Meeting(JUNE)) == (tabled.due, tabled.council)
    (undated,) = find(store, Question(refs=("F.1a",))).instalments
    assert undated.due is None


def test_the_limit_is_reported(store: RegisterStore) -> None:
    """No more than the limit is returned, and whether there was more."""
    some, every = store.find(Question(), today=TODAY, limit=3), store.find(Question(), today=TODAY, limit=17)
    assert [each.key for each in some.instalments] == DATED.split()[:3]
    assert (some.has_more, every.has_more) == (True, False)
    assert len(every.instalments) == 17


def participations(store: RegisterStore, asked: Question) -> list[tuple[str, Owner]]:
    """Return where those asked about take part."""
    return [(each.ref, each.participant) for each in find(store, asked).participations]


def test_taking_part(store: RegisterStore) -> None:
    """A key action under which a body owes nothing but takes part, itself, as a member or by a unit, is found once."""
    europol, agencies = Owner(actor="europol"), Owner(actor="jha-agencies")
    assert participations(store, Question(owners=("europol",))) == [("III.7", europol), ("F.1", agencies)]
    assert participations(store, Question(owners=("emsc",))) == [("I.1", Owner(actor="europol", via="emsc"))]
    assert [ref for ref, _ in participations(store, Question(owners=("nl",)))] == ["I.1", "III.1", "III.2", "III.3"]
    assert [ref for ref, _ in participations(store, Question(owners=("nl", "eurojust")))] == ["I.1", "F.1"]


def test_taking_part_in_a_deliverable(store: RegisterStore) -> None:
    """Taking part in a single deliverable counts for its key action."""
    assert participations(store, Question(owners=("commission",))) == [
        ("I.5", Owner(actor="commission")),
        ("F.1", Owner(actor="commission")),
    ]
    (first, _) = find(store, Question(owners=("commission",))).participations
    assert first.title == {"en": "Action I.5"}


def test_taking_part_has_no_time_or_status(store: RegisterStore) -> None:
    """Time and status limit no participations."""
    whatever = participations(
        store, Question(owners=("frontex",), which=StatusFilter.DONE, when=in_month(Bound.IN, Month(2030, 1)))
    )
    assert whatever == participations(store, Question(owners=("frontex",))) == [("F.1", Owner(actor="jha-agencies"))]


def test_taking_part_keeps_to_the_question(store: RegisterStore) -> None:
    """References and sections limit participations; conditions on deliverables, or no body, leave none."""
    assert [ref for ref, _ in participations(store, Question(owners=("nl",), section="III"))] == [
        "III.1",
        "III.2",
        "III.3",
    ]
    assert [ref for ref, _ in participations(store, Question(owners=("nl",), refs=("III.2a", "I.2")))] == ["III.2"]
    assert participations(store, Question(owners=("nl",), undated=True)) == []
    assert participations(store, Question(owners=("nl",), vehicle="schengen-barometer")) == []
    assert participations(store, Question()) == []


#: Bodies that owe on their own, as members, as a unit, as a collective, in a capacity, and nothing; each with those
#: whose debts are its own.
_DEBTORS = {
    "eurojust": ("eurojust", "jha-agencies"),
    "nl": ("nl", "member-states"),
    "efecc": ("efecc",),
    "jha-agencies": ("jha-agencies",),
    "budgetary-authorities": ("budgetary-authorities",),
    "cepol": ("cepol", "jha-agencies"),
}
#: As of a day is no limit of due dates.
_BOUNDS = [each for each in Bound if each is not Bound.AS_OF]
_SPANS = (Span.months(MARCH), Span.day(date(2024, 6, 13)), Span(first=date(2024, 4, 1), last=date(2024, 12, 31)))


@pytest.mark.long
def test_all_conditions_together(store: RegisterStore, now: datetime) -> None:
    """Whatever bound, meeting, status and bodies are asked for together, exactly what meets all of them is found."""
    for ref in ("I.2a", "III.2a", "III.1a", "I.5a"):
        Ledger(store.engine).mark_done(
            ref, slug=None, evidence="", context=ChangeContext(by="U1", surface="test", now=now)
        )
    every = find(store, Question(which=StatusFilter.ALL)).instalments
    with store.snapshot() as register:
        for bound, span, council, which, owners in product(
            _BOUNDS, _SPANS, (None, Meeting(MARCH), Meeting(JUNE)), StatusFilter, product(_DEBTORS, _DEBTORS)
        ):
            when = DueFilter(bound=bound, span=span, council=council)
            expected = [each.key for each in every if _is_expected(each, when, which) and _is_owed_by(each, owners)]
            found = register.find(Question(when=when, which=which, owners=owners), today=TODAY).instalments
            assert [each.key for each in found] == expected, (when, which, owners)


def _is_owed_by(instalment: Instalment, owners: Sequence[str]) -> bool:
    owing = {slug for each in instalment.deliverable.owners for slug in (each.actor, each.via)}
    debts = {slug for owner in owners for slug in _DEBTORS[owner]}
    return bool(owing & debts) or instalment.deliverable.capacity in owners


def test_a_thousand_references(store: RegisterStore) -> None:
    """A question may name a thousand references, which is more than a text has room for."""
    named = (*(f"X.{number}" for number in range(1000)), "III.3a", "III.7")
    assert keys(store, Question(refs=named)) == "III.3a@2024-06 III.7a@2024-12"


def test_a_body_may_be_named_twice(store: RegisterStore) -> None:
    """Naming a body twice leaves no trace in the statement that the next question of the same shape shares."""
    compiled.cache_clear()
    eurojusts = keys(store, Question(owners=("eurojust",)))
    assert keys(store, Question(owners=("eurojust", "eurojust"), jointly=True)) == eurojusts
    both = "III.1a@2023-12 III.1a@2024-03 III.1a@2024-06 I.5a@undated"
    assert keys(store, Question(owners=("cepol", "eurojust"), jointly=True)) == both


@pytest.mark.long
@settings(max_examples=10)
@given(st.lists(questions(register()), min_size=40, max_size=40))
def test_a_shape_decides_the_text(drawn: list[Question]) -> None:
    """Questions of one shape share a statement: its text and its parameters are the same for each of them."""
    dialect, directory = sqlite.dialect(), register().directory
    for question in drawn:
        conditions = conditions_of(question, directory, today=TODAY)
        shape, values = shape_and_values(conditions)
        own = CompiledStatement(statement(conditions), dialect)
        shared = compiled(shape, dialect)
        values |= {"limit": 1}
        assert (own.sql, own.driver_parameters(values)) == (shared.sql, shared.driver_parameters(values))


def _is_expected(instalment: Instalment, when: DueFilter, which: StatusFilter) -> bool:
    of_status = {
        StatusFilter.OPEN: instalment.status is Status.OPEN,
        StatusFilter.DONE: instalment.status is Status.DONE,
        StatusFilter.OVERDUE: instalment.is_overdue(TODAY),
        StatusFilter.LATE: _is_delivered(instalment) is False,
        StatusFilter.ON_TIME: _is_delivered(instalment) is True,
        StatusFilter.EARLY: instalment.days_early > 0,
        StatusFilter.HELD: instalment.status is Status.OPEN and instalment.hold != "",
        StatusFilter.REPORTED: instalment.status is Status.OPEN and instalment.report != "",
        StatusFilter.WORD_LEFT: instalment.status is Status.OPEN and instalment.progress is not None,
        StatusFilter.ALL: True,
    }
    return of_status[which] and (instalment.due is None or _is_in_time(instalment, instalment.due, when))


def _is_delivered(instalment: Instalment) -> bool | None:
    """Return whether what is done was delivered in time; None for what is not done or has no deadline."""
    if instalment.done_at is None or instalment.due is None:
        return None
    return brussels_day(instalment.done_at) <= instalment.due


def _is_in_time(instalment: Instalment, due: date, when: DueFilter) -> bool:
    tabled = when.council is not None and instalment.council == when.council
    tabled_by = when.council is not None and instalment.council is not None and instalment.council <= when.council
    match when.bound:
        case Bound.BY:
            return due <= when.span.last or tabled_by
        case Bound.BEFORE:
            return due <= when.span.last or tabled_by if when.council else due < when.span.first
        case Bound.AS_OF:
            raise AssertionError("no limit of due dates")
        case Bound.IN | Bound.BETWEEN:
            return when.span.first <= due <= when.span.last or tabled
        case Bound.FROM:
            return due >= when.span.first or tabled
        case Bound.AFTER:
            return due > when.span.last and not tabled
