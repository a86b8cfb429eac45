"""Which instalments meet a condition, and where those asked about only take part."""

from datetime import date

import pytest
from msgspec.structs import replace

from domain.dates.spans import Month, Span
from domain.questions.conditions import (
    AddressedTo,
    Conditions,
    Dated,
    DeadlinePassed,
    DeliverableCondition,
    DeliveredEarly,
    DeliveredLate,
    DeliveredOnTime,
    DueCondition,
    DueOrTabledAt,
    DueOrTabledBy,
    DueWithin,
    HasStatus,
    InNotes,
    InSection,
    NotTabledAt,
    OwnedBy,
    OwnedByNoOther,
    OwnedByOne,
    OwnedByOther,
    OwnedBySeveral,
    OwnerCondition,
    Ownerless,
    References,
    StatusCondition,
    ThroughVehicle,
    Undated,
    UnderWay,
    WordLeft,
    debtors,
)
from domain.questions.matching import find_participations, limit_participations, matches, owes, owners_of
from domain.questions.model import Bound, DueFilter, Exclusion, Question, StatusFilter
from domain.register.instalments import Instalment
from domain.register.meeting import Meeting, MeetingBody
from domain.register.model import Owner, Register, Status
from tests.db.registers import deliverable_of, register, with_deliverable
from tests.domain.answers.test_headline import instalments

BELGIUM = Question(owners=("be",))
#: The key actions in which the Member States take part and owe nothing.
FOUR = ["I.1", "III.1", "III.2", "III.3"]


def taking_part(question: Question, given: Register) -> list[str]:
    """Return the key actions in which those whom a question names only take part, as far as it is about these."""
    found = find_participations(given.key_actions, debtors(question, given.directory))
    return [each.ref for each in limit_participations(question, found, given.directory)]


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, FOUR),
        ({"which": StatusFilter.DONE}, FOUR),
        ({"when": DueFilter(bound=Bound.BY, span=Span.day(date(2024, 6, 30)))}, FOUR),
        ({"section": "III"}, FOUR[1:]),
        ({"section": "F"}, []),
        ({"refs": ("III.3a", "III.7a")}, ["III.3"]),
        ({"note": "9999/24"}, []),
        ({"alone": True}, []),
        ({"shared": True}, []),
        ({"vehicle": "schengen-barometer"}, []),
        ({"addressees": ("council",)}, []),
        ({"undated": True}, []),
        ({"ownerless": True}, []),
        ({"without": Exclusion(owners=("frontex",))}, []),
    ],
)
def test_a_question_that_says_what_is_owed_is_about_no_part(fields: dict[str, object], expected: list[str]) -> None:
    """Time and status limit no participation, paragraphs do, and what a deliverable must be like excludes all."""
    assert taking_part(replace(BELGIUM, **fields), register()) == expected  # a question's own


def test_a_part_in_a_deliverable_and_that_of_a_unit_count() -> None:
    """Who takes part in one deliverable takes part in its action, and so does the unit through which a body does."""
    given = register()
    assert "F.1" in taking_part(Question(owners=("commission",)), given)
    others = replace(deliverable_of(given, "III.3a"), owners=(Owner(actor="frontex"),))
    assert taking_part(Question(owners=("efecc",)), with_deliverable(given, others)) == ["III.3"]


def test_who_owes_something_there_takes_part_in_nothing_more() -> None:
    """A body that owes a deliverable, itself or in a collective's capacity, does not merely take part in its action."""
    given = register()
    owed = replace(deliverable_of(given, "III.3a"), capacity="member-states")
    assert taking_part(BELGIUM, with_deliverable(given, owed)) == FOUR[:3]
    assert "III.3" not in taking_part(Question(owners=("eurojust",)), given)


JUNE = Meeting(Month(2024, 6))
DAY = date(2024, 6, 13)
(TABLED,) = instalments("III.2a@2024-06")
(MARCH,) = instalments("III.2a@2024-03")
(UNDATED,) = instalments("I.5b@undated")
(PERIOD,) = instalments("III.1b@2025-12")
#: Due at the end of June, and tabled at the Council before.
(LATER,) = instalments("III.3a@2024-06")
OTHER = replace(TABLED, council=Meeting(Month(2024, 6), MeetingBody.JHA_COUNCIL))
FREE = replace(TABLED, council=None)
#: What others owe than Europol with its unit, Eurojust, the Commission and the Member States; and what has an owner.
SHARED = {"F.1a", "I.2a", "I.5a", "I.5b", "III.1a", "III.1b"}
OWNED = {*SHARED, "F.2b", "I.1a", "III.2a", "III.3a", "III.7a"}


def due_on(day: date) -> Instalment:
    """Return an instalment that is due on a day, and tabled nowhere."""
    return replace(FREE, due=day)


@pytest.mark.parametrize(
    ("condition", "fitting", "others"),
    [
        (
            DueWithin(first=date(2024, 6, 12), last=DAY),
            [due_on(date(2024, 6, 12)), due_on(DAY), UNDATED],
            [due_on(date(2024, 6, 11)), due_on(date(2024, 6, 14))],
        ),
        (DueWithin(last=DAY), [due_on(date.min), FREE], [due_on(date(2024, 6, 14))]),
        (DueWithin(first=DAY), [FREE, due_on(date.max)], [due_on(date(2024, 6, 12))]),
        (
            UnderWay(day=date(2024, 1, 1)),
            [PERIOD],
            [UNDATED, FREE, replace(PERIOD, starts=date(2024, 1, 2)), replace(PERIOD, due=date(2024, 1, 1))],
        ),
        (
            DueOrTabledAt(first=DAY, last=DAY, council=JUNE),
            [TABLED, FREE, LATER, UNDATED],
            [MARCH, OTHER, due_on(date(2024, 6, 14))],
        ),
        (
            DueOrTabledBy(last=DAY, council=JUNE),
            [TABLED, MARCH, LATER, OTHER, replace(LATER, council=Meeting(Month(2024, 5))), UNDATED],
            [
                due_on(date(2024, 6, 14)),
                replace(LATER, council=Meeting(Month(2024, 7))),
                replace(LATER, council=Meeting(Month(2024, 5), MeetingBody.JHA_COUNCIL)),
            ],
        ),
        (NotTabledAt(council=JUNE), [MARCH, OTHER, FREE, UNDATED], [TABLED, LATER]),
        (Undated(), [UNDATED], [TABLED, PERIOD]),
        (Dated(), [TABLED, PERIOD], [UNDATED]),
    ],
)
def test_which_are_due(condition: DueCondition, fitting: list[Instalment], others: list[Instalment]) -> None:
    """Days are included, and so is what is tabled at the meeting; what has no deadline is due at any time."""
    for expected, given in ((True, fitting), (False, others)):
        conditions = Conditions(status=(), due=(condition,), owners=(), deliverable=())
        assert [matches(each, conditions) for each in given] == [expected] * len(given)


@pytest.mark.parametrize(
    ("condition", "fitting", "others"),
    [
        (HasStatus(statuses=(Status.OPEN,)), ["III.2a@2024-06", "III.2a@2024-06 held"], ["III.2a@2024-06 done"]),
        (HasStatus(statuses=(Status.OPEN, Status.DONE)), ["III.2a@2024-06", "III.2a@2024-06 done"], []),
        (DeadlinePassed(today=date(2023, 12, 6)), ["I.1a@2023-12"], ["III.2a@2024-03", "I.5b@undated"]),
        (DeadlinePassed(today=date(2023, 12, 5)), [], ["I.1a@2023-12"]),
        (DeliveredLate(), ["I.1a@2023-12 late"], ["I.1a@2023-12 done", "I.1a@2023-12", "I.5b@undated late"]),
        (DeliveredEarly(), [], ["I.1a@2023-12 done", "I.1a@2023-12 late", "I.5b@undated done"]),
        (WordLeft(), [], ["I.1a@2023-12", "I.1a@2023-12 done"]),
        (DeliveredOnTime(), ["I.1a@2023-12 done"], ["I.1a@2023-12 late", "I.1a@2023-12", "I.5b@undated done"]),
    ],
)
def test_which_have_a_status(condition: StatusCondition, fitting: list[str], others: list[str]) -> None:
    """What is done on its day in Brussels is on time; what has no deadline is neither on time nor late."""
    conditions = Conditions(status=(condition,), due=(), owners=(), deliverable=())
    assert [matches(each, conditions) for each in instalments(*fitting)] == [True] * len(fitting)
    assert [matches(each, conditions) for each in instalments(*others)] == [False] * len(others)


@pytest.mark.parametrize(
    ("condition", "refs"),
    [
        (Ownerless(), {"III.5a"}),
        (References(refs=("III.1", "III.2a")), {"III.1a", "III.1b", "III.2a"}),
        (InNotes(notes=("",)), None),
        (InNotes(notes=("9999/24",)), set()),
        (InSection(section="I"), {"I.1a", "I.2a", "I.5a", "I.5b"}),
        (ThroughVehicle(vehicle="schengen-barometer"), {"I.2a"}),  # made in time for it
        (ThroughVehicle(vehicle="schengen-barometer-plus"), {"III.1a", "III.2a"}),
        (AddressedTo(addressees=("council", "eeas")), {"III.7a"}),
        (AddressedTo(addressees=("schengen-council",)), {"I.1a", "III.5a", "F.2b"}),
        (OwnedBy(debtors=("efecc", "eeas")), {"III.3a", "I.5b"}),
        (OwnedBy(debtors=("frontex",), collectives=("budgetary-authorities",)), {"I.2a", "III.1b"}),
        (OwnedByNoOther(debtors=("europol",)), {"I.1a", "III.5a"}),
        (OwnedByNoOther(debtors=("europol", "efecc", "eurojust")), {"I.1a", "III.2a", "III.3a", "III.5a"}),
        (OwnedByNoOther(debtors=("x",), collectives=("budgetary-authorities",)), {"III.1b", "III.5a"}),
        (OwnedByOther(debtors=("europol", "efecc", "eurojust", "commission", "member-states")), SHARED),
        (OwnedByOther(debtors=("x",), collectives=("budgetary-authorities",)), OWNED - {"III.1b"}),
        (OwnedByOne(units=("efecc",)), {"I.1a", "I.5b", "III.2a", "III.7a", "F.1a", "F.2b"}),
        (OwnedBySeveral(units=("efecc",)), {"I.2a", "I.5a", "III.1a", "III.1b", "III.3a"}),
    ],
)
def test_which_deliverables_are_meant(condition: DeliverableCondition | OwnerCondition, refs: set[str] | None) -> None:
    """Each condition alone, and the same of what is left out."""
    given = {each.ref: each for each in register().deliverables}
    found = {ref: replace(FREE, deliverable=deliverable) for ref, deliverable in given.items()}
    is_owner = isinstance(condition, OwnerCondition)
    conditions = Conditions(
        status=(),
        due=(),
        owners=(condition,) if is_owner else (),  # type: ignore[arg-type]  # as is asked
        deliverable=() if is_owner else (condition,),  # type: ignore[arg-type]  # as is asked
    )
    expected = set(given) if refs is None else refs
    assert {ref for ref, each in found.items() if matches(each, conditions)} == expected
    if not isinstance(condition, OwnedByNoOther | OwnedByOther | OwnedByOne | OwnedBySeveral):
        without = Conditions(status=(), due=(), owners=(), deliverable=(), excluded=(condition,))
        assert {ref for ref, each in found.items() if matches(each, without)} == set(given) - expected


def test_who_owes_and_who_is_found_by_it() -> None:
    """The bodies, their units, the members of a collective, and the collective in whose name several owe."""
    given = register()
    directory = given.directory
    budget, report, analysis = (deliverable_of(given, ref) for ref in ("III.1b", "III.3a", "I.5a"))
    assert owners_of(report, directory) == {"europol", "efecc", "eurojust"}
    assert owners_of(budget, directory) == {"council", "european-parliament", "commission", "budgetary-authorities"}
    assert owners_of(analysis, directory) == {
        *("jha-agencies", "member-states", "cepol", "eurojust", "europol", "frontex", "be", "fr", "nl")
    }
    owing = [owes(slug, budget, directory) for slug in ("council", "budgetary-authorities", "eeas", "nl")]
    assert owing == [True, True, False, False]
    assert [owes(slug, analysis, directory) for slug in ("nl", "cepol", "eeas")] == [True, True, False]
