"""Burn-downs: goal, days, steps and text alternative."""

from datetime import date

import pytest
from msgspec.structs import replace

from domain.charts.burndown import (
    BurnDown,
    BurnDownTarget,
    burn_down_target,
    even_pace,
    make_burn_down,
    no_goal_message,
    nothing_open_message,
)
from domain.dates.spans import Span
from domain.i18n.translator import Translator
from domain.questions.model import Bound, DueFilter, Question, StatusFilter
from domain.register.instalments import make_instalments
from domain.register.meeting import Meeting, MeetingBody
from domain.register.model import Milestone
from domain.register.results import Matches
from tests.db.registers import JUNE, MARCH, register

REGISTER = register()
DIRECTORY = REGISTER.directory
SINCE = date(2023, 10, 19)
TODAY = date(2024, 2, 20)
MARCH_DAY = date(2024, 3, 4)
INSTALMENTS = [
    each for deliverable in REGISTER.deliverables for each in make_instalments(deliverable, DIRECTORY.milestones)
]
#: What is due at or before March's Schengen Council, and what has no deadline.
DUE = (
    *("I.1a@2023-12", "III.1a@2023-12", "III.2a@2023-12"),
    *("I.2a@2024-03", "III.1a@2024-03", "III.2a@2024-03"),
)
UNDATED = ("I.5a@undated", "I.5b@undated", "III.5a@undated", "F.1a@undated")


def due(bound: Bound, first: date, last: date | None = None, council: Meeting | None = None) -> Question:
    """Return a question about a time."""
    return Question(when=DueFilter(bound=bound, span=Span(first=first, last=last or first), council=council))


def target_of(question: Question = Question(), today: date = TODAY, since: date = SINCE) -> BurnDownTarget:  # noqa: B008  # it is frozen
    """Return the target of a question; raise AssertionError if it has none."""
    target = burn_down_target(question, DIRECTORY, today=today, since=since)
    assert target is not None
    return target


def matches_of(*done: str) -> Matches:
    """Return what fits a question about all that is due by March's Schengen Council, without what is done."""
    fitting = {*DUE, *UNDATED}.difference(done)
    return Matches(instalments=tuple(each for each in INSTALMENTS if each.key in fitting))


def burn_down_of(target: BurnDownTarget, matches_by_day: dict[date, Matches]) -> BurnDown:
    """Return a burn-down; raise AssertionError if there is none."""
    burn_down = make_burn_down(target, matches_by_day, "as read", Translator("en", DIRECTORY))
    assert burn_down is not None
    return burn_down


def test_the_next_council_is_the_default_goal() -> None:
    """Without a time the burn-down is about what is open and due at or before the next Schengen Council."""
    target = target_of(Question(which=StatusFilter.DONE, owners=("europol",)))
    assert (target.goal, target.first_day, target.starts_with_record) == (MARCH_DAY, date(2023, 12, 5), False)
    expected = due(Bound.BY, MARCH_DAY, council=Meeting(MARCH))
    assert target.question == replace(expected, owners=("europol",))


@pytest.mark.parametrize(
    ("question", "goal"),
    [
        (due(Bound.BY, date(2024, 6, 1), date(2024, 6, 30)), date(2024, 6, 30)),
        (due(Bound.IN, date(2024, 6, 13), council=Meeting(JUNE)), date(2024, 6, 13)),
        (due(Bound.BEFORE, date(2024, 6, 13), council=Meeting(JUNE)), date(2024, 6, 13)),
        (due(Bound.BEFORE, date(2024, 6, 1), date(2024, 6, 30)), date(2024, 5, 31)),
        (due(Bound.BETWEEN, date(2024, 1, 1), date(2024, 4, 30)), date(2024, 4, 30)),
    ],
)
def test_the_question_has_the_goal(question: Question, goal: date) -> None:
    """The last day of the question's time is the goal, and the time limits what is counted."""
    target = target_of(question)
    assert (target.goal, target.question.when) == (goal, question.when)


@pytest.mark.parametrize("bound", [Bound.FROM, Bound.AFTER])
def test_a_time_without_end_has_no_goal(bound: Bound) -> None:
    """There is no burn-down for a time without an end, nor without a time if no later Schengen Council is known."""
    assert burn_down_target(due(bound, date(2024, 6, 1)), DIRECTORY, today=TODAY, since=SINCE) is None
    assert burn_down_target(Question(), DIRECTORY, today=date(2025, 1, 1), since=SINCE) is None


def test_the_chart_begins_with_the_record() -> None:
    """The first day is the previous Schengen Council's, or the beginning of the audit log if that is later."""
    assert target_of(since=date(2024, 1, 10)).first_day == date(2024, 1, 10)
    assert target_of(today=date(2023, 11, 1)).first_day == SINCE
    target = target_of(today=date(2023, 11, 1))
    assert "Beginning of the record: 19 October 2023" in burn_down_of(target, {SINCE: matches_of()}).frame.notes
    assert target_of(since=TODAY).first_day == TODAY


def test_a_past_day_is_the_last_day() -> None:
    """A question as of a past day is answered up to that day."""
    assert target_of(Question(as_of=date(2023, 11, 20))).today == date(2023, 11, 20)
    assert target_of(Question(as_of=date(2023, 11, 20))).goal == date(2023, 12, 5)


def test_a_number_holds_until_it_changes() -> None:
    """The steps are the days on which the number changed, and today; undated instalments are not counted."""
    target, full, less = target_of(), matches_of(), matches_of("III.2a@2023-12")
    began, done, reopened = date(2023, 12, 5), date(2024, 1, 20), date(2024, 2, 1)
    assert burn_down_of(target, {began: full, date(2024, 1, 8): full, done: less, reopened: full}).steps == (
        (began, 6),
        (done, 5),
        (reopened, 6),
        (TODAY, 6),
    )
    assert burn_down_of(target, {began: full}).steps == ((began, 6), (TODAY, 6))
    assert burn_down_of(target, {began: full, TODAY: less}).steps == ((began, 6), (TODAY, 5))
    assert burn_down_of(target, {began: full, done: matches_of(*DUE)}).steps == ((began, 6), (done, 0), (TODAY, 0))


def test_the_text_alternative() -> None:
    """It says the first and last number, the even pace, and the steps between; the title names the goal."""
    target = target_of()
    course = {date(2023, 12, 5): matches_of(), date(2024, 2, 1): matches_of("III.2a@2023-12", "I.1a@2023-12")}
    burn_down = burn_down_of(target, course)
    assert burn_down.frame.title == "Progress to the March Council"
    # After 77 of 90 days there would be 6 * 13 / 90 left.
    assert burn_down.frame.alt == (
        "Progress to the March Council: on 5 December 2023 6 were open, on 20 February 2024 4. "
        "At an even pace to zero on 4 March 2024 it would be 1 now. 1 February 2024: 4. "
        "4 more have no deadline."
    )


def test_nothing_open_is_no_chart() -> None:
    """If nothing was ever open there is no burn-down."""
    target = target_of()
    assert make_burn_down(target, {target.first_day: Matches(instalments=())}, "", Translator("en", DIRECTORY)) is None


def test_an_even_pace_goes_straight_to_zero() -> None:
    """The even pace falls evenly to zero on the goal and stays there; after the goal there is none."""
    first, goal = date(2024, 1, 1), date(2024, 1, 11)
    assert [even_pace(first, 20, goal, date(2024, 1, day)) for day in (1, 6, 11, 30)] == [20, 10, 0, 0]
    late = target_of(due(Bound.BY, date(2023, 12, 31)), today=TODAY, since=date(2024, 2, 1))
    assert not burn_down_of(late, {late.first_day: matches_of()}).has_even_pace


@pytest.mark.parametrize(
    ("goal", "first", "done", "has_pace"),
    [
        (date(2024, 2, 2), (), (), True),
        (date(2024, 2, 1), (), (), False),  # nothing can be even within a day
        (date(2024, 2, 2), DUE, ("I.1a@2023-12",), False),
    ],
)
def test_an_even_pace_needs_time_and_work(
    goal: date, first: tuple[str, ...], done: tuple[str, ...], *, has_pace: bool
) -> None:
    """From the goal's own day, or from nothing open, no pace leads to zero; the text has none without time."""
    began = date(2024, 2, 1)
    target = target_of(due(Bound.BY, goal), today=date(2024, 2, 3), since=began)
    burn_down = burn_down_of(target, {began: matches_of(*first), date(2024, 2, 3): matches_of(*done)})
    assert burn_down.has_even_pace is has_pace
    assert ("At an even pace" in burn_down.frame.alt) is (goal > began)


@pytest.mark.parametrize(
    ("today", "last"),
    [(date(2024, 3, 3), MARCH_DAY), (MARCH_DAY, MARCH_DAY), (date(2024, 3, 5), date(2024, 3, 5))],
)
def test_the_chart_ends_with_its_goal_or_today(today: date, last: date) -> None:
    """After its goal a chart goes on to today, and before it to the goal."""
    target = target_of(due(Bound.BY, MARCH_DAY, council=Meeting(MARCH)), today=today)
    assert burn_down_of(target, {target.first_day: matches_of()}).last_day == last


@pytest.mark.parametrize(
    ("question", "since", "first_day"),
    [
        (due(Bound.BY, date(2023, 12, 31)), SINCE, date(2023, 12, 5)),
        (due(Bound.BY, date(2023, 12, 5)), SINCE, SINCE),
        (due(Bound.BY, date(2024, 6, 30)), SINCE, date(2024, 3, 4)),
        (due(Bound.BY, date(2024, 6, 30)), date(2024, 6, 1), date(2024, 5, 1)),
    ],
)
def test_the_chart_begins_before_its_goal(question: Question, since: date, first_day: date) -> None:
    """A goal that is past has the days from the Council before it, and no chart begins after today."""
    assert target_of(question, today=date(2024, 5, 1), since=since).first_day == first_day


@pytest.mark.parametrize(
    ("question", "title"),
    [
        (Question(), "Progress to the March Council"),
        (due(Bound.BY, MARCH_DAY, council=Meeting(MARCH)), "Progress to the March Council"),
        (due(Bound.IN, date(2024, 6, 13), council=Meeting(JUNE)), "Progress to the June 2024 Council"),
        (due(Bound.BY, MARCH_DAY), "Progress to 4 March 2024"),
    ],
)
def test_the_title_names_the_year_of_any_council_but_the_next(question: Question, title: str) -> None:
    """The next Council is named by its month alone, another one with its year, and any other goal by its day."""
    target = target_of(question)
    assert burn_down_of(target, {target.first_day: matches_of()}).frame.title == title


def test_the_last_step_is_today_though_nothing_changed() -> None:
    """Where the number is the same on the last day that is known, which is today, that day is a step as well."""
    target, full = target_of(), matches_of()
    assert burn_down_of(target, {date(2023, 12, 5): full, TODAY: full}).steps == ((date(2023, 12, 5), 6), (TODAY, 6))
    assert burn_down_of(target, {TODAY: full}).steps == ((TODAY, 6),)


def test_another_bodys_meeting_is_a_goal() -> None:
    """The title names it, and the labels say what the lines are."""
    jha = Milestone(month=MARCH, name={"en": "JHA Council March 2024"}, body=MeetingBody.JHA_COUNCIL, meets=MARCH_DAY)
    directory = replace(DIRECTORY, milestones=(*DIRECTORY.milestones, jha))
    question = due(Bound.BY, MARCH_DAY, council=Meeting(MARCH, MeetingBody.JHA_COUNCIL))
    target = burn_down_target(question, directory, today=TODAY, since=SINCE)
    assert target is not None
    burn_down = make_burn_down(target, {target.first_day: matches_of()}, "as read", Translator("en", directory))
    assert burn_down is not None
    assert burn_down.frame.title == "Progress to this meeting: JHA Council March 2024"
    assert (burn_down.goal_label, burn_down.open_label, burn_down.even_pace_label) == (
        "4 March 2024",
        "open",
        "even pace to zero",
    )
    english = Translator("en", DIRECTORY)
    assert no_goal_message(english) == (
        "A burn-down needs a day by which things are to be done: by June 2024, for example."
    )
    assert nothing_open_message(english) == (
        "There is nothing to draw: none of it is open and has a deadline, or was and had one."
    )
