"""How a question was read, part by part, and why one was not understood."""

from datetime import date

import pytest
from msgspec.structs import replace

from domain.answers.not_understood_text import not_understood_text
from domain.answers.question_text import reading_text
from domain.questions.model import (
    Correction,
    Exclusion,
    NotUnderstood,
    Question,
    QuestionType,
    Reading,
    RefusalReason,
    StatusFilter,
)
from domain.register.model import ActorKind, DeadlineKind
from tests.domain.answers.test_headline import ENGLISH

EUROPOL = Question(owners=("europol",))
TWO = Question(owners=("europol", "frontex"))


def read_as(question: Question | NotUnderstood, **fields: object) -> str:
    """Return how a question was read, in English."""
    return reading_text(Reading(text="", language="en", question=question, **fields), ENGLISH)  # type: ignore[arg-type]  # fields of readings


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        (EUROPOL, "europol (incl. as a JHA agency) · open"),
        (replace(EUROPOL, alone=True), "owed by europol alone · open"),
        (replace(EUROPOL, shared=True), "europol together with others · open"),
        (TWO, "europol or frontex (incl. as members of jha-agencies) · open"),
        (replace(TWO, jointly=True), "europol and frontex together (incl. as members of jha-agencies) · open"),
        (replace(TWO, alone=True), "owed by europol or frontex alone · open"),
        (Question(owners=("eeas", "efecc")), "eeas or efecc · open"),
        (Question(owners=("efecc",)), "efecc (part of europol) · open"),
        (Question(owners=("nl",)), "nl (as one of the member-states) · open"),
        (Question(owners=("jha-agencies",)), "jha-agencies (as a group) · open"),
        (Question(owners=("council",)), "council (incl. as one of the budgetary-authorities) · open"),
        (Question(owners=("commission",)), "commission · open"),
        (Question(kind=ActorKind.AGENCY), "agencies · open"),
        (Question(refs=("III.2", "I.1a")), "III.2 · I.1a · open"),
        (Question(topic="visas", refs=("I.1a",)), "about “visas” · open"),
        (Question(section="III"), "section III: Cooperation · open"),
        (Question(vehicle="schengen-barometer"), "through the Schengen Barometer · open"),
        (Question(addressees=("council", "commission")), "addressed to council or commission · open"),
        (Question(undated=True), "without a deadline · open"),
        (Question(ownerless=True), "without an owner · open"),
        (Question(without=Exclusion(undated=True)), "not included: without a deadline · open"),
        (Question(without=Exclusion(owners=("nl",), refs=("I.1",))), "not included: nl or I.1 · open"),
        (Question(without=Exclusion(kind=ActorKind.AGENCY)), "not included: agencies · open"),
        (Question(without=Exclusion(rhythm=DeadlineKind.ANNUAL)), "not included: once a year · open"),
        (Question(without=Exclusion(overdue=True)), "not included: overdue · open"),
        (Question(ask=QuestionType.NEXT), "what falls due first from today on · open"),
        (Question(ask=QuestionType.NEXT, days=3), "the next 3 deadlines · open"),
        (Question(as_of=date(2023, 12, 1)), "open · as things stood on 1 December 2023"),
        (Question(which=StatusFilter.ALL), "whatever its status"),
        (Question(which=StatusFilter.LATE), "delivered late"),
        (Question(which=StatusFilter.ON_TIME), "delivered on time"),
        (Question(which=StatusFilter.EARLY), "delivered early"),
        (Question(which=StatusFilter.WORD_LEFT), "with word left"),
        (Question(which=StatusFilter.HELD), "on hold"),
        (Question(which=StatusFilter.REPORTED), "reported done"),
        (Question(ask=QuestionType.MEETING), ""),
    ],
)
def test_each_part_of_a_question_is_said(question: Question, expected: str) -> None:
    """A misreading of any part is seen; what makes more than their own a body's stands beside its name."""
    assert read_as(question) == expected


def test_corrections_are_said_first() -> None:
    """A typo in a name is shown with the name as it is spelt, any other as the word that it was read as."""
    corrections = (Correction(typed="europl", read="europol"), Correction(typed="dedline", read="deadline"))
    assert read_as(EUROPOL, corrections=corrections) == (
        "“europl” read as “europol” · “dedline” read as “deadline” · europol (incl. as a JHA agency) · open"
    )


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        (NotUnderstood(reason=RefusalReason.WORDS, words="asylum", partial=EUROPOL), ["I don't know “asylum”."]),
        (
            NotUnderstood(reason=RefusalReason.PLACE, words="x", partial=EUROPOL),
            [
                "“x” does not fit in there: please say it another way.",
                "I understood: europol (incl. as a JHA agency) · open.",
            ],
        ),
        (
            NotUnderstood(reason=RefusalReason.PLACE, words="x", partial=Question()),
            ["“x” does not fit in there: please say it another way."],
        ),
        (
            NotUnderstood(reason=RefusalReason.TIME, words="31 June", suggestions=("2024-06-30",)),
            ["31 June doesn't exist. Did you mean 30 June 2024?"],
        ),
        (NotUnderstood(reason=RefusalReason.TIME, words="Ramadan"), ["I cannot make one time out of “Ramadan”."]),
        (NotUnderstood(reason=RefusalReason.TIME), ["There are two times in that which do not go together."]),
        (
            NotUnderstood(reason=RefusalReason.CHANGE, command="done III.3"),
            ["I change nothing on request. This command does: /schengen done III.3"],
        ),
        (NotUnderstood(reason=RefusalReason.REFERENCE, words="III.9"), ["There is no “III.9” in note 13901/23."]),
        (
            NotUnderstood(reason=RefusalReason.REFERENCE, words="III.9", suggestions=("III.1", "III.2")),
            ["There is no “III.9” in note 13901/23, but there is III.1 and III.2."],
        ),
        (NotUnderstood(reason=RefusalReason.POSITION, words="1"), ["The list before has 1 entry."]),
        (NotUnderstood(reason=RefusalReason.POSITION, words="4"), ["The list before has 4 entries."]),
        (
            NotUnderstood(reason=RefusalReason.HISTORY, words="2023-10-19"),
            ["My records begin on 19 October 2023: I cannot say how things stood before."],
        ),
        (
            NotUnderstood(reason=RefusalReason.AMBIGUOUS),
            ["That can be read in two ways: please say it another way."],
        ),
        (
            NotUnderstood(reason=RefusalReason.AMBIGUOUS, words="or"),
            ["“or” can be read in two ways here: please say it another way."],
        ),
        (NotUnderstood(reason=RefusalReason.BODY, words="Interpol"), ["“Interpol” owes nothing under note 13901/23."]),
        (
            NotUnderstood(reason=RefusalReason.FOLLOW_UP),
            ["I do not know what that goes on from: please ask the whole question."],
        ),
    ],
)
def test_each_reason_has_its_sentence(problem: NotUnderstood, expected: list[str]) -> None:
    """It has the words that were typed, what could be meant, and what else of the question was understood."""
    reading = Reading(text="", language="en", question=problem)
    assert not_understood_text(reading, problem, ENGLISH).splitlines() == expected
