"""What a burn-down is about, and what it says."""

from dataclasses import replace
from datetime import date

import pytest

from domain.charts.burndown import BurnDown, BurnDownTarget, aim, burn_down, even
from domain.dates.spans import Month, Span
from domain.i18n.translator import Translator
from domain.questions.matching import fits
from domain.questions.model import Bound, DueFilter, Question, StatusFilter
from domain.register.instalments import of
from domain.register.model import Status
from domain.register.results import Matches
from tests.db.registers import JUNE, MARCH, register

REGISTER = register()
DIRECTORY = REGISTER.directory
SINCE = date(2023, 10, 19)
TODAY = date(2024, 2, 20)
MARCH_DAY = date(2024, 3, 4)


def when(bound: Bound, first: date, last: date | None = None, council: Month | None = None) -> Question:
    """A question about a time."""
    return Question(when=DueFilter(bound=bound, span=Span(first=first, last=last or first), council=council))


def aimed(question: Question = Question(), today: date = TODAY, since: date = SINCE) -> BurnDownTarget:  # noqa: B008  # it is frozen
    """What a question makes of a burn-down; AssertionError where it makes none."""
    found = aim(question, DIRECTORY, today=today, since=since)
    assert found is not None
    return found


def found(about: BurnDownTarget, *done: str) -> Matches:
    """What fits, where some instalments are done."""
    every = [each for deliverable in REGISTER.deliverables for each in of(deliverable, DIRECTORY.milestones)]
    stand = [replace(each, status=Status.DONE) if each.key in done else each for each in every]
    return Matches(instalments=tuple(each for each in stand if fits(each, about.question, DIRECTORY, about.today)))


def burnt(about: BurnDownTarget, course: dict[date, Matches]) -> BurnDown:
    """The burn-down of a course; AssertionError where there is none."""
    made = burn_down(about, course, "as read", Translator("en", DIRECTORY))
    assert made is not None
    return made


def test_it_is_about_the_next_council() -> None:
    """Without a time it is about all that is open and due at or before the next Schengen Council."""
    about = aimed(Question(which=StatusFilter.DONE, owners=("europol",)))
    assert (about.goal, about.first, about.from_the_beginning) == (MARCH_DAY, date(2023, 12, 5), False)
    expected = when(Bound.BY, MARCH_DAY, council=MARCH)
    assert about.question == replace(expected, owners=("europol",))


@pytest.mark.parametrize(
    ("question", "goal"),
    [
        (when(Bound.BY, date(2024, 6, 1), date(2024, 6, 30)), date(2024, 6, 30)),
        (when(Bound.IN, date(2024, 6, 13), council=JUNE), date(2024, 6, 13)),
        (when(Bound.BEFORE, date(2024, 6, 13), council=JUNE), date(2024, 6, 13)),
        (when(Bound.BEFORE, date(2024, 6, 1), date(2024, 6, 30)), date(2024, 5, 31)),
        (when(Bound.BETWEEN, date(2024, 1, 1), date(2024, 4, 30)), date(2024, 4, 30)),
    ],
)
def test_it_ends_where_the_question_does(question: Question, goal: date) -> None:
    """A time that has a last day is the end, and limits what is counted as in any question."""
    about = aimed(question)
    assert (about.goal, about.question.when) == (goal, question.when)


@pytest.mark.parametrize("bound", [Bound.FROM, Bound.AFTER])
def test_without_an_end_there_is_none(bound: Bound) -> None:
    """Nothing can be done by a day that is not named; nor by the next Schengen Council where none is known."""
    assert aim(when(bound, date(2024, 6, 1)), DIRECTORY, today=TODAY, since=SINCE) is None
    assert aim(Question(), DIRECTORY, today=date(2025, 1, 1), since=SINCE) is None


def test_days_before_the_record_are_not_invented() -> None:
    """It begins with the Schengen Council before, or with the record where that is later, and says so."""
    assert aimed(since=date(2024, 1, 10)).first == date(2024, 1, 10)
    assert aimed(today=date(2023, 11, 1)).first == SINCE
    about = aimed(today=date(2023, 11, 1))
    assert "Beginning of the record: 19 October 2023" in burnt(about, {SINCE: found(about)}).frame.notes
    assert aimed(since=TODAY).first == TODAY


def test_a_past_day_is_the_last() -> None:
    """As of a past day, that is the day up to which it goes."""
    assert aimed(Question(as_of=date(2023, 11, 20))).today == date(2023, 11, 20)
    assert aimed(Question(as_of=date(2023, 11, 20))).goal == date(2023, 12, 5)


def test_a_number_holds_until_the_next() -> None:
    """The steps are the days on which the number became another, and today; what has no deadline is not counted."""
    about = aimed()
    full = found(about)
    dated = [each for each in full.instalments if each.due]
    assert len(dated) < len(full.instalments)
    less = found(about, dated[0].key)
    course = {about.first: full, date(2024, 1, 8): full, date(2024, 1, 20): less, date(2024, 2, 1): full}
    number = len(dated)
    steps = ((about.first, number), (date(2024, 1, 20), number - 1), (date(2024, 2, 1), number), (TODAY, number))
    assert burnt(about, course).steps == steps
    assert burnt(about, {about.first: full}).steps == ((about.first, number), (TODAY, number))
    assert burnt(about, {about.first: full, TODAY: less}).steps == ((about.first, number), (TODAY, number - 1))


def test_what_it_says() -> None:
    """Whoever cannot see it reads the numbers, the even pace, and the days between; the title names the goal."""
    about = aimed()
    full = found(about)
    less = found(about, next(each.key for each in full.instalments if each.due))
    number = sum(each.due is not None for each in full.instalments)
    made = burnt(about, {about.first: full, date(2024, 2, 1): less})
    assert made.frame.title == "Burn-down: Schengen Council 2024-03"
    pace = round(number * (MARCH_DAY - TODAY).days / (MARCH_DAY - about.first).days)
    assert made.frame.alt.startswith(
        f"Burn-down (Schengen Council 2024-03): on 5 December 2023 {number} were open, "
        f"on 20 February 2024 {number - 1}. "
        f"At an even pace to zero on 4 March 2024 it would be {pace} now. 1 February 2024: {number - 1}."
    )


def test_where_nothing_was_open_there_is_nothing_to_draw() -> None:
    """A line at zero would say nothing."""
    about = aimed()
    assert burn_down(about, {about.first: Matches(instalments=())}, "", Translator("en", DIRECTORY)) is None


def test_an_even_way_goes_straight_to_zero() -> None:
    """And stays there."""
    first, goal = date(2024, 1, 1), date(2024, 1, 11)
    assert [even(first, 20, goal, date(2024, 1, day)) for day in (1, 6, 11, 30)] == [20, 10, 0, 0]
    late = aimed(when(Bound.BY, date(2023, 12, 31)), today=TODAY, since=date(2024, 2, 1))
    assert not burnt(late, {late.first: found(late)}).has_even_way
