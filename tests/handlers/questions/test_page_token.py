"""Page tokens: the values of paging buttons."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.register.file import SHIPPED, read_register
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
from handlers.questions import page_token

DIRECTORY = read_register(SHIPPED).directory


@settings(max_examples=100, deadline=None)
@given(
    question=st.builds(
        Question,
        ask=st.sampled_from([question_type for question_type in QuestionType if question_type not in OTHER_REQUESTS]),
        owners=st.lists(st.sampled_from(["europol", "frontex", "nl"]), max_size=3).map(tuple),
        which=st.sampled_from(StatusFilter),
        jointly=st.booleans(),
        alone=st.booleans(),
        refs=st.lists(st.sampled_from(["III.3", "III.3a", "F.2b"]), max_size=3).map(tuple),
        topic=st.one_of(st.none(), st.text(max_size=60)),
        as_of=st.one_of(st.none(), st.dates(date(2000, 1, 1), date(2100, 1, 1))),
        when=st.one_of(
            st.none(),
            st.builds(
                DueFilter,
                bound=st.sampled_from([bound for bound in Bound if bound is not Bound.AS_OF]),
                span=st.dates(date(2000, 1, 1), date(2100, 1, 1)).map(Span.day),
                council=st.one_of(st.none(), st.builds(Meeting, st.just(Month(2024, 6)), st.sampled_from(MeetingBody))),
            ),
        ),
        without=st.builds(
            Exclusion,
            owners=st.lists(st.sampled_from(["europol", "nl"]), max_size=3).map(tuple),
            addressees=st.lists(st.just("council"), max_size=2).map(tuple),
            refs=st.lists(st.sampled_from(["III.3", "F.2b"]), max_size=3).map(tuple),
            section=st.sampled_from([None, "III"]),
            vehicle=st.sampled_from([None, "schengen-barometer-plus"]),
            undated=st.booleans(),
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
