"""Page tokens: the values of paging buttons."""

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from domain.dates.spans import Month, Span
from domain.questions.model import (
    OTHER_REQUESTS,
    Bound,
    DueFilter,
    Exclusion,
    Question,
    QuestionType,
    StatusFilter,
)
from domain.register.meeting import Meeting, MeetingBody
from domain.register.model import ActorKind, DeadlineKind
from handlers.questions import page_token
from tests.shipped import shipped_register

DIRECTORY = shipped_register().directory


TIMES = st.builds(
    DueFilter,
    bound=st.sampled_from([bound for bound in Bound if bound is not Bound.AS_OF]),
    span=st.dates(date(2000, 1, 1), date(2100, 1, 1)).map(Span.day),
    council=st.one_of(st.none(), st.builds(Meeting, st.just(Month(2024, 6)), st.sampled_from(MeetingBody))),
)


@settings(max_examples=100)
@given(
    question=st.builds(
        Question,
        ask=st.sampled_from([question_type for question_type in QuestionType if question_type not in OTHER_REQUESTS]),
        owners=st.lists(st.sampled_from(["europol", "frontex", "nl"]), max_size=3).map(tuple),
        which=st.sampled_from(StatusFilter),
        jointly=st.booleans(),
        alone=st.booleans(),
        shared=st.booleans(),
        refs=st.lists(st.sampled_from(["III.3", "III.3a", "F.2b"]), max_size=3).map(tuple),
        topic=st.one_of(st.none(), st.text(max_size=60)),
        as_of=st.one_of(st.none(), st.dates(date(2000, 1, 1), date(2100, 1, 1))),
        when=st.one_of(
            st.none(),
            TIMES,
            st.builds(lambda time, times: replace(time, one_of=tuple(times)), TIMES, st.lists(TIMES, max_size=8)),
        ),
        without=st.builds(
            Exclusion,
            owners=st.lists(st.sampled_from(["europol", "nl"]), max_size=3).map(tuple),
            addressees=st.lists(st.just("council"), max_size=2).map(tuple),
            refs=st.lists(st.sampled_from(["III.3", "F.2b"]), max_size=3).map(tuple),
            section=st.sampled_from([None, "III"]),
            vehicle=st.sampled_from([None, "schengen-barometer-plus"]),
            kind=st.sampled_from([None, *ActorKind]),
            rhythm=st.sampled_from([None, *DeadlineKind]),
            undated=st.booleans(),
            overdue=st.booleans(),
        ),
    ),
    page=st.integers(0, 9999),
)
def test_a_token_decodes_to_its_question(question: Question, page: int) -> None:
    """Any question and page fit into a button's value and are decoded from it unchanged."""
    value = page_token.encode_token(question, page)
    assert len(f"{value}|en") <= 2000
    token = page_token.decode_token(value)
    assert token is not None
    assert token[0] == page
    assert page_token.decode_question(token[1], DIRECTORY) == question


def due(first: date, last: date, council: Meeting | None = None) -> DueFilter:
    """Return a time."""
    return DueFilter(bound=Bound.IN, span=Span(first=first, last=last), council=council)


JUNE = date(2024, 6, 13)


@pytest.mark.parametrize(
    ("question", "is_valid"),
    [
        (Question(owners=("interpol",)), False),
        (Question(addressees=("interpol",)), False),
        (Question(without=Exclusion(owners=("interpol",))), False),
        (Question(without=Exclusion(addressees=("interpol",))), False),
        (Question(section="III"), True),
        (Question(section="X"), False),
        (Question(without=Exclusion(section="X")), False),
        (Question(vehicle="bicycle"), False),
        (Question(without=Exclusion(vehicle="bicycle")), False),
        (Question(note="13901/23"), True),
        (Question(note="1/23"), False),
        (Question(ask=QuestionType.HELP), QuestionType.HELP not in OTHER_REQUESTS),
        *((Question(ask=ask), False) for ask in OTHER_REQUESTS),
        (Question(as_of=date(1899, 12, 31)), False),
        (Question(as_of=date(1900, 1, 1)), True),
        (Question(as_of=date(2199, 12, 31)), True),
        (Question(as_of=date(2200, 1, 1)), False),
        (Question(when=due(date(1900, 1, 1), date(2199, 12, 31))), True),
        (Question(when=due(date(1899, 12, 31), JUNE)), False),
        (Question(when=due(JUNE, date(2200, 1, 1))), False),
        (Question(when=due(JUNE, JUNE, Meeting(Month(2024, 1)))), True),
        (Question(when=due(JUNE, JUNE, Meeting(Month(2024, 12)))), True),
        (Question(when=due(JUNE, JUNE, Meeting(Month(2024, 0)))), False),
        (Question(when=due(JUNE, JUNE, Meeting(Month(2024, 13)))), False),
        (Question(when=due(JUNE, JUNE, Meeting(Month(2200, 6)))), False),
    ],
)
def test_what_could_not_have_been_asked_is_no_question(question: Question, *, is_valid: bool) -> None:
    """A value that comes back names only what the register has, and only times that exist."""
    assert page_token.is_valid_question(question, DIRECTORY) is is_valid
    _, _, encoded = page_token.encode_token(question, 0).partition(":")
    assert (page_token.decode_question(encoded, DIRECTORY) == question) is is_valid


@pytest.mark.parametrize(
    ("value", "token"),
    [
        ("0:{}", (0, "{}")),
        ("12345:{}", (12345, "{}")),
        ("123456:{}", None),
        ("01:{}", None),
        ("-1:{}", None),
        ("1:", None),
        ("1", None),
        (":{}", None),
        ("1:a\nb", (1, "a\nb")),
    ],
)
def test_a_value_is_a_page_and_a_question(value: str, token: tuple[int, str] | None) -> None:
    """Anything else was not written here."""
    assert page_token.decode_token(value) == token


@pytest.mark.parametrize(
    "encoded",
    ["", "[]", "{", '{"owners":["europol"],"which":"open"}', '{ "owners": ["europol"] }', '{"x":1}', '{"owners":"nl"}'],
)
def test_only_what_is_written_here_is_read(encoded: str) -> None:
    """Another form of the same question is forged."""
    assert page_token.decode_question(encoded, DIRECTORY) is None


def test_a_long_question_is_stored() -> None:
    """One that has more characters than a button takes beside a page and a language; its key says nothing."""

    def encoded(question: Question) -> Any:  # noqa: ANN401  # JSON
        return json.dumps({"topic": question.topic}, separators=(",", ":"))

    for length, is_stored in ((1888, False), (1889, True)):
        question = Question(topic="x" * length)
        assert len(encoded(question)) == length + 12
        key = page_token.stored_question_key(question)
        assert (key is not None) is is_stored
        value = page_token.encode_token(question, 3)
        assert value == (f"3:{key}" if is_stored else f"3:{encoded(question)}")
        assert key is None or page_token.is_stored_question_key(key)
    assert not page_token.is_stored_question_key("page:" + "g" * 32)
    assert not page_token.is_stored_question_key("page:" + "a" * 33)


def test_very_many_times_are_stored() -> None:
    """A button has room for some of several times; more of them are stored, and it has their key."""
    days = tuple(DueFilter(bound=Bound.IN, span=Span.day(date(2024, 1, day))) for day in range(1, 31, 2))
    for number, is_stored in ((2, False), (len(days), True)):
        question = Question(when=replace(days[0], one_of=days[:number] * (1 + is_stored)))
        value = page_token.encode_token(question, 0)
        assert len(f"{value}|en") <= 2000
        assert page_token.is_stored_question_key(value.partition(":")[2]) is is_stored
