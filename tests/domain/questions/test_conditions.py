"""What a question means, as conditions."""

from datetime import date

import pytest
from msgspec.structs import replace

from domain.dates.spans import Month, Span
from domain.questions.conditions import (
    AddressedTo,
    Dated,
    DeadlinePassed,
    DeliveredEarly,
    DeliveredLate,
    DeliveredOnTime,
    DueCondition,
    DueOrTabledAt,
    DueOrTabledBy,
    DueWithin,
    HasStatus,
    InSection,
    NotTabledAt,
    OnHold,
    OwnedBy,
    OwnedByNoOther,
    OwnedByOne,
    OwnedByOther,
    OwnedBySeveral,
    Ownerless,
    References,
    ReportedDone,
    ThroughVehicle,
    Undated,
    UnderWay,
    WordLeft,
    conditions_of,
    status_conditions,
    time_conditions,
    under_way_question,
)
from domain.questions.model import Bound, DueFilter, Exclusion, Question, StatusFilter
from domain.register.meeting import Meeting
from domain.register.model import ActorKind, Status
from tests.db.registers import register

TODAY = date(2024, 1, 10)
DIRECTORY = register().directory

#: Two days of June 2024, and its Schengen Council.
FIRST, LAST, JUNE = date(2024, 6, 12), date(2024, 6, 13), Meeting(Month(2024, 6))


@pytest.mark.parametrize(
    ("bound", "by_days", "by_meeting"),
    [
        (Bound.BY, (DueWithin(last=LAST),), (DueOrTabledBy(last=LAST, council=JUNE),)),
        (Bound.BEFORE, (DueWithin(last=date(2024, 6, 11)),), (DueOrTabledBy(last=LAST, council=JUNE),)),
        (
            Bound.IN,
            (DueWithin(first=FIRST, last=LAST),),
            (DueOrTabledAt(first=FIRST, last=LAST, council=JUNE),),
        ),
        (
            Bound.BETWEEN,
            (DueWithin(first=FIRST, last=LAST),),
            (DueOrTabledAt(first=FIRST, last=LAST, council=JUNE),),
        ),
        (Bound.FROM, (DueWithin(first=FIRST),), (DueOrTabledAt(first=FIRST, council=JUNE),)),
        (
            Bound.AFTER,
            (DueWithin(first=date(2024, 6, 14)),),
            (DueWithin(first=date(2024, 6, 14)), NotTabledAt(council=JUNE)),
        ),
    ],
)
def test_each_bound_has_its_conditions(
    bound: Bound, by_days: tuple[DueCondition, ...], by_meeting: tuple[DueCondition, ...]
) -> None:
    """Days limit the due date, and a meeting what is tabled at it, too; before a meeting is up to what is due at it."""
    span = Span(first=FIRST, last=LAST)
    assert time_conditions(DueFilter(bound=bound, span=span)) == by_days
    assert time_conditions(DueFilter(bound=bound, span=span, council=JUNE)) == by_meeting


def test_the_first_and_the_last_day_of_all_have_no_neighbours() -> None:
    """Before the first day that there is, and after the last one, nothing is due that has a deadline."""
    before = DueFilter(bound=Bound.BEFORE, span=Span.day(date.min))
    after = DueFilter(bound=Bound.AFTER, span=Span.day(date.max))
    assert time_conditions(before) == (DueWithin(last=date.min),)
    assert time_conditions(after) == (DueWithin(first=date.max),)


def test_a_past_state_is_no_limit() -> None:
    """How things stood on a day limits no due dates."""
    with pytest.raises(ValueError, match="as of a day"):
        time_conditions(DueFilter(bound=Bound.AS_OF, span=Span.day(TODAY)))


@pytest.mark.parametrize("bound", [Bound.IN, Bound.BETWEEN])
def test_a_period_is_under_way_in_what_it_spans(bound: Bound) -> None:
    """A time that a period spans has it under way, where open ones are asked for, and not as one of its deadlines."""
    question = Question(owners=("nl",), when=DueFilter(bound=bound, span=Span(first=FIRST, last=LAST)))
    under_way = under_way_question(question)
    assert under_way == replace(question, under_way=True)
    assert conditions_of(under_way, DIRECTORY, today=TODAY).due == (UnderWay(day=LAST),)
    assert under_way_question(replace(question, which=StatusFilter.ALL)) == under_way


@pytest.mark.parametrize(
    "question",
    [
        Question(),
        Question(when=DueFilter(bound=Bound.BY, span=Span.day(LAST))),
        Question(when=DueFilter(bound=Bound.AFTER, span=Span.day(LAST))),
        Question(when=DueFilter(bound=Bound.IN, span=Span.day(LAST), council=JUNE)),
        Question(which=StatusFilter.DONE, when=DueFilter(bound=Bound.IN, span=Span.day(LAST))),
        Question(which=StatusFilter.OVERDUE, when=DueFilter(bound=Bound.IN, span=Span.day(LAST))),
    ],
)
def test_nothing_is_under_way_otherwise(question: Question) -> None:
    """A limit, a meeting or what is done has no periods beside it."""
    assert under_way_question(question) is None


def test_overdue_is_open_and_past() -> None:
    """Each status filter means certain statuses: overdue is what is open and was due before today."""
    opened, done = HasStatus(statuses=(Status.OPEN,)), HasStatus(statuses=(Status.DONE,))
    assert {each: status_conditions(each, TODAY) for each in StatusFilter} == {
        StatusFilter.OPEN: (opened,),
        StatusFilter.DONE: (done,),
        StatusFilter.OVERDUE: (opened, DeadlinePassed(today=TODAY)),
        StatusFilter.LATE: (done, DeliveredLate()),
        StatusFilter.ON_TIME: (done, DeliveredOnTime()),
        StatusFilter.EARLY: (done, DeliveredEarly()),
        StatusFilter.HELD: (opened, OnHold()),
        StatusFilter.REPORTED: (opened, ReportedDone()),
        StatusFilter.WORD_LEFT: (opened, WordLeft()),
        StatusFilter.ALL: (HasStatus(statuses=(Status.OPEN, Status.DONE)),),
    }


@pytest.mark.parametrize(
    ("owners", "expected"),
    [
        (("efecc",), OwnedBy(debtors=("efecc",))),
        (("nl",), OwnedBy(debtors=("nl", "member-states"))),
        (("jha-agencies",), OwnedBy(debtors=("jha-agencies",), collectives=("jha-agencies",))),
        (("frontex", "cepol"), OwnedBy(debtors=("frontex", "jha-agencies", "cepol"))),
        (("interpol",), OwnedBy(debtors=("interpol",))),
    ],
)
def test_a_body_owes_with_its_collectives(owners: tuple[str, ...], expected: OwnedBy) -> None:
    """A member owes what its collectives owe, too, a collective what is owed in its name; any of several may owe it."""
    assert conditions_of(Question(owners=owners), DIRECTORY, today=TODAY).owners == (expected,)


def test_what_is_left_out_meets_a_condition() -> None:
    """What a body owes as a member is left out with what it owes itself; what has no deadline, by asking for one."""
    without = Exclusion(
        owners=("cepol",),
        addressees=("council",),
        refs=("III.1",),
        section="I",
        vehicle="schengen-barometer",
        undated=True,
    )
    conditions = conditions_of(Question(without=without), DIRECTORY, today=TODAY)
    assert conditions.due == (Dated(),)
    assert conditions.excluded == (
        OwnedBy(debtors=("cepol", "jha-agencies")),
        References(refs=("III.1",)),
        InSection(section="I"),
        ThroughVehicle(vehicle="schengen-barometer"),
        AddressedTo(addressees=("council",)),
    )


def test_a_kind_of_body_is_left_out_with_collectives_of_that_kind() -> None:
    """What all agencies owe together is the agencies', too."""
    without = Exclusion(kind=ActorKind.AGENCY)
    (condition,) = conditions_of(Question(without=without), DIRECTORY, today=TODAY).excluded
    assert isinstance(condition, OwnedBy)
    assert {"cepol", "europol", "jha-agencies"} <= set(condition.debtors)
    assert {"commission", "emsc", "nl"}.isdisjoint(condition.debtors)
    assert condition.collectives == ("jha-agencies",)


@pytest.mark.parametrize(
    ("owners", "expected"),
    [
        (("europol",), OwnedByNoOther(debtors=("europol", "efecc", "emsc"))),
        (("efecc",), OwnedByNoOther(debtors=("efecc", "europol"))),
        (("jha-agencies",), OwnedByNoOther(debtors=("jha-agencies",), collectives=("jha-agencies",))),
    ],
)
def test_alone_is_beside_no_other(owners: tuple[str, ...], expected: OwnedByNoOther) -> None:
    """A unit and its body are not two owners, a member and its collective are."""
    of_owners = conditions_of(Question(owners=owners, alone=True), DIRECTORY, today=TODAY).owners
    assert of_owners[1:] == (expected,)


def test_shared_is_beside_some_other() -> None:
    """Whom a condition asks for is the same as for what they owe alone."""
    of_owners = conditions_of(Question(owners=("efecc",), shared=True), DIRECTORY, today=TODAY).owners
    assert of_owners[1:] == (OwnedByOther(debtors=("efecc", "europol")),)


def test_how_many_owe_it_does_not_count_units() -> None:
    """Nobody is asked for by name: it is what one body owes, or more than one."""
    units = ("efecc", "emsc")
    alone, shared = (
        conditions_of(question, DIRECTORY, today=TODAY).owners
        for question in (Question(alone=True), Question(shared=True))
    )
    assert (alone, shared) == ((OwnedByOne(units=units),), (OwnedBySeveral(units=units),))


def test_jointly_is_each_of_them() -> None:
    """Owners that are asked for together must each owe it; without owners anyone may."""
    jointly = Question(owners=("efecc", "eeas"), jointly=True)
    assert conditions_of(jointly, DIRECTORY, today=TODAY).owners == (
        OwnedBy(debtors=("efecc",)),
        OwnedBy(debtors=("eeas",)),
    )
    assert conditions_of(Question(jointly=True), DIRECTORY, today=TODAY).owners == ()


def test_each_part_of_a_question_is_a_condition() -> None:
    """What a question does not say sets no condition."""
    everything = Question(
        refs=("III.3", "I.1a"),
        section="III",
        vehicle="schengen-barometer",
        addressees=("council",),
        undated=True,
        ownerless=True,
        when=DueFilter(bound=Bound.BY, span=Span.day(LAST)),
    )
    conditions = conditions_of(everything, DIRECTORY, today=TODAY)
    assert conditions.due == (Undated(), DueWithin(last=LAST))
    assert conditions.deliverable == (
        Ownerless(),
        References(refs=("III.3", "I.1a")),
        InSection(section="III"),
        ThroughVehicle(vehicle="schengen-barometer"),
        AddressedTo(addressees=("council",)),
    )
    nothing = conditions_of(Question(), DIRECTORY, today=TODAY)
    assert (nothing.due, nothing.owners, nothing.deliverable) == ((), (), ())
