"""The last question of a conversation comes back as it was remembered."""

import json
from datetime import date

import pytest
from msgspec.structs import fields, replace

from db.people.conversations import question_values, to_question
from domain.dates.spans import Month, Span
from domain.questions.model import Bound, DueFilter, Exclusion, Question, QuestionType, StatusFilter
from domain.register.meeting import Meeting
from domain.register.model import ActorKind, DeadlineKind

#: A value other than the default of each field of a question.
_FULL = Question(
    ask=QuestionType.ADDRESSEES,
    which=StatusFilter.LATE,
    owners=("europol", "frontex"),
    jointly=True,
    alone=True,
    shared=True,
    when=DueFilter(
        bound=Bound.BY,
        span=Span.day(date(2024, 6, 13)),
        council=Meeting(Month(2024, 6)),
        one_of=(DueFilter(bound=Bound.IN, span=Span.day(date(2024, 6, 13)), council=Meeting(Month(2024, 6))),),
    ),
    done_then=True,
    under_way=True,
    refs=("III.1", "F.2b"),
    note="9999/24",
    section="III",
    vehicle="schengen-barometer-plus",
    addressees=("council",),
    kind=ActorKind.AGENCY,
    rhythm=DeadlineKind.ANNUAL,
    undated=True,
    days=3,
    ownerless=True,
    also_late=True,
    moves=True,
    every=True,
    topic="visas",
    as_of=date(2024, 1, 10),
    without=Exclusion(
        owners=("nl",),
        addressees=("schengen-council",),
        refs=("I.1",),
        section="I",
        vehicle="schengen-barometer",
        kind=ActorKind.AGENCY,
        rhythm=DeadlineKind.CONTINUOUS,
        undated=True,
        overdue=True,
    ),
)


@pytest.mark.parametrize("name", [field.name for field in fields(Question)])
def test_no_part_of_a_question_is_lost(name: str) -> None:
    """Each part of a question, the newest too, is there again when it is read from JSON."""
    value = getattr(_FULL, name)
    assert value != getattr(Question(), name)
    question = replace(Question(), **{name: value})
    assert to_question(json.loads(json.dumps(question_values(question)))) == question


def test_whole_questions_are_kept() -> None:
    """All parts together are kept as well."""
    assert to_question(json.loads(json.dumps(question_values(_FULL)))) == _FULL
