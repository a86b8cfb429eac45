"""The bot's own wording of a question, which people copy and imitate, asked again."""

from collections.abc import Callable
from datetime import date

import pytest
from msgspec.structs import replace

from domain.answers.question_text import reading_text
from domain.dates.spans import Month, Span
from domain.i18n.translator import Translator
from domain.questions.model import Bound, DueFilter, Exclusion, Question, QuestionType, Reading, StatusFilter
from domain.reading.read import read
from domain.reading.topics.topic_index import build_topic_index
from domain.register.meeting import Meeting
from domain.register.model import ActorKind, DeadlineKind, Register
from tests.languages import EVERY_LANGUAGE

TODAY = date(2024, 2, 1)
JUNE = Span.months(Month(2024, 6))
TIMES = [
    DueFilter(bound=bound, span=span)
    for bound, span in (
        (Bound.IN, JUNE),
        (Bound.IN, Span.months(Month(2024, 1), 12)),
        (Bound.IN, Span.day(date(2024, 6, 13))),
        (Bound.BETWEEN, Span.months(Month(2024, 6), 3)),
        (Bound.BY, Span.day(date(2024, 7, 31))),
        (Bound.BEFORE, Span.day(date(2024, 7, 1))),
        (Bound.FROM, Span.day(date(2024, 9, 1))),
        (Bound.AFTER, Span.day(date(2024, 9, 30))),
    )
]
COUNCIL = Meeting(month=Month(2025, 3))
MEETINGS = [
    DueFilter(bound=bound, span=Span(first=first, last=date(2025, 3, 5)), council=COUNCIL)
    for bound, first in (
        (Bound.BY, date(2025, 3, 5)),
        (Bound.FROM, date(2025, 3, 5)),
        (Bound.AFTER, date(2025, 3, 5)),
        (Bound.BETWEEN, date(2024, 6, 1)),
    )
]
#: "In March and June".
SEVERAL = [
    DueFilter(bound=Bound.BETWEEN, span=Span(first=times[0].span.first, last=times[-1].span.last), one_of=times)
    for times in (
        tuple(DueFilter(bound=Bound.IN, span=Span.months(Month(2024, month))) for month in (3, 6, 12)),
        (DueFilter(bound=Bound.IN, span=JUNE), DueFilter(bound=Bound.IN, span=Span.day(date(2025, 3, 5)))),
    )
]
FRONTEX = Question(owners=("frontex",))
TWO = Question(owners=("europol", "frontex"))
QUESTIONS = [
    *(Question(when=time) for time in (*TIMES, *MEETINGS, *SEVERAL)),
    *(replace(FRONTEX, when=time) for time in (*TIMES, *MEETINGS, *SEVERAL)),
    *(replace(FRONTEX, which=status) for status in StatusFilter),
    *(replace(FRONTEX, when=time, which=StatusFilter.DONE) for time in TIMES if time.bound is not Bound.BETWEEN),
    *(Question(owners=(slug,)) for slug in ("nl", "jha-agencies", "member-states", "council", "eu-lisa")),
    *(TWO, replace(TWO, jointly=True)),
    *(Question(addressees=(slug,)) for slug in ("council", "european-parliament")),
    *(Question(rhythm=rhythm) for rhythm in (DeadlineKind.ANNUAL, DeadlineKind.REGULAR)),
    *(Question(undated=True), Question(ownerless=True), Question(kind=ActorKind.AGENCY)),
    *(Question(ask=QuestionType.NEXT), replace(FRONTEX, ask=QuestionType.NEXT)),
    *(Question(ask=QuestionType.NEXT, days=days) for days in (2, 3, 5)),
    *(Question(section=section) for section in ("II", "III", "IV", "F")),
    *(Question(vehicle="schengen-barometer-plus"), replace(FRONTEX, section="III", when=TIMES[4])),
    *(
        Question(without=without)
        for without in (
            Exclusion(owners=("frontex",)),
            Exclusion(undated=True),
            Exclusion(overdue=True),
            Exclusion(kind=ActorKind.AGENCY),
            Exclusion(section="III"),
        )
    ),
]

#: Their adverb for "exclusively", beside a noun or a participle, also stresses a whole question: "only the tasks".
_ONLY_STRESSES = frozenset({"bg", "cs", "da", "el", "ga", "it", "lt", "nl", "pt"})


@pytest.fixture(scope="module")
def asked_again(register: Register) -> Callable[[Question, str], Question]:
    """Return what the wording of a question is read as, in a language."""
    topics = build_topic_index(register)
    references = frozenset(ref for action in register.key_actions for ref in (action.ref, f"{action.ref}a"))

    def ask_again(question: Question, code: str) -> Question:
        translator = Translator(code, register.directory)
        worded = Reading(text="", language=code, question=question)
        text = reading_text(worded, translator, with_status=question.which is not StatusFilter.OPEN)
        again = read(
            text, today=TODAY, directory=register.directory, references=references, topics=lambda: topics, hint=code
        )
        assert isinstance(again.question, Question), (text, again.question)
        assert not again.left_out, text
        return again.question

    return ask_again


@pytest.mark.parametrize("code", EVERY_LANGUAGE)
def test_a_question_is_read_as_its_wording(code: str, asked_again: Callable[[Question, str], Question]) -> None:
    """Each part of a question stands above its answer in words that mean just that part."""
    alone = () if code in _ONLY_STRESSES else (replace(FRONTEX, alone=True),)
    for question in (*QUESTIONS, *alone):
        again = asked_again(question, code)
        assert _plainly(again) == _plainly(question), (code, question)


def _plainly(question: Question) -> Question:
    """Return a question with one bound and span for the same days: "by" a month is by its last day."""
    due = question.when
    if due is None:
        return question
    bound = Bound.IN if due.bound is Bound.BETWEEN else due.bound
    first, last = (None, None) if due.council and bound is not Bound.IN else (due.first, due.last)
    return replace(question, when=replace(due, bound=bound, span=Span(first=first or TODAY, last=last or date.max)))
