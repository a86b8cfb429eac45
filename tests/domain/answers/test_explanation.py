"""What is said of how often something is due, and why it is late."""

from datetime import date

import pytest
from msgspec.structs import replace

from domain.answers.answer import build_answer
from domain.answers.explanation import rhythm
from domain.answers.headline import word_headline
from domain.i18n.translator import Translator
from domain.questions.model import Question, QuestionType
from domain.register.instalments import Instalment, make_instalments
from domain.register.model import Deadline, DeadlineKind, Status
from domain.register.results import Matches
from tests.db.registers import register

#: Six days after the Schengen Council of December 2023.
TODAY = date(2023, 12, 11)
REGISTER = register()


def instalments_of(*refs: str, **state: object) -> tuple[Instalment, ...]:
    """Return all instalments of some deliverables, in the same state."""
    made = [
        instalment
        for deliverable in REGISTER.deliverables
        if deliverable.ref in refs
        for instalment in make_instalments(deliverable, REGISTER.directory.milestones)
    ]
    return tuple(replace(instalment, **state) for instalment in made)  # any field


def headline(ask: QuestionType, instalments: tuple[Instalment, ...]) -> str:
    """Return the headline of an answer that has these instalments."""
    directory = REGISTER.directory
    answer = build_answer(Question(ask=ask), Matches(instalments=instalments), directory=directory, today=TODAY)
    return word_headline(answer, Translator("en", directory)).text


@pytest.mark.parametrize(
    ("refs", "expected"),
    [
        (("III.2a",), "III.2a: at every Schengen Council (first: December 2023)."),
        (("F.2b",), "F.2b: once a year (first: April 2024)."),
        (("III.7a",), "III.7a: once."),
        (("III.1b",), "III.1b: 1 January 2024 to 31 December 2025."),
        (("I.5a",), "I.5a: all the time."),
        (("I.5b",), "I.5b: regularly, without a first date."),
        (
            ("III.1a", "III.2a", "III.3a"),
            "III.1a, III.2a: at every Schengen Council (first: December 2023); III.3a: once.",
        ),
    ],
)
def test_how_often(refs: tuple[str, ...], expected: str) -> None:
    """The rhythm of each kind of deadline is said, once for all deliverables that have it."""
    assert headline(QuestionType.HOW_OFTEN, instalments_of(*refs)) == expected


@pytest.mark.parametrize(
    ("ref", "state", "expected"),
    [
        ("I.1a", {}, "I.1a is overdue; it was due 5 December 2023. No reason is recorded."),
        ("I.1a", {"hold": "waits for Frontex"}, "I.1a: on hold: waits for Frontex."),
        (
            "I.1a",
            {"report": "ST 1/23"},
            "I.1a: overdue; reported done by its owner, to be confirmed: ST 1/23.",
        ),
        ("I.1a", {"status": Status.DONE}, "I.1a is done."),
        ("III.3a", {}, "III.3a is open, due 30 June 2024."),
        ("I.5a", {}, "I.5a is open; no date is set."),
    ],
)
def test_why(ref: str, state: dict[str, object], expected: str) -> None:
    """The recorded reason is given; without one it is said how the deliverable stands, and that none is recorded."""
    assert headline(QuestionType.WHY, instalments_of(ref, **state)) == expected


def test_why_of_many() -> None:
    """Of more deliverables than have their reasons in a sentence the number is given: the lines tell the rest."""
    many = instalments_of("I.1a", "III.1a", "III.2a", "III.3a")
    assert headline(QuestionType.WHY, many) == "4 open (3 overdue)."


@pytest.mark.parametrize("kind", [DeadlineKind.ANNUAL, DeadlineKind.REGULAR, DeadlineKind.PERIOD])
def test_a_rhythm_without_a_date(kind: DeadlineKind) -> None:
    """What recurs from no month on, or runs from no day to another, is regular without a first date."""
    translator = Translator("en", REGISTER.directory)
    assert rhythm(Deadline(kind=kind), translator) == "regularly, without a first date"
