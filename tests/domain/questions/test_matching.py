"""Where those asked about only take part."""

from dataclasses import replace
from datetime import date

import pytest

from domain.dates.spans import Span
from domain.questions.conditions import debtors
from domain.questions.matching import find_participations, limit_participations
from domain.questions.model import Bound, DueFilter, Exclusion, Question, StatusFilter
from domain.register.model import Owner, Register
from tests.db.registers import deliverable_of, register, with_deliverable

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
        ({"vehicle": "schengen-barometer"}, []),
        ({"addressees": ("council",)}, []),
        ({"undated": True}, []),
        ({"ownerless": True}, []),
        ({"without": Exclusion(owners=("frontex",))}, []),
    ],
)
def test_a_question_that_says_what_is_owed_is_about_no_part(fields: dict[str, object], expected: list[str]) -> None:
    """Time and status limit no participation, paragraphs do, and what a deliverable must be like excludes all."""
    assert taking_part(replace(BELGIUM, **fields), register()) == expected  # type: ignore[arg-type]  # a question's own


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
