"""A burn-down chart: how many instalments were open day by day, beside an even pace to zero."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

from msgspec import Struct
from msgspec.structs import replace

from domain.answers.answer import Answer, build_answer
from domain.charts.frame import ChartFrame, fit_sentences, make_frame, undated_notes
from domain.dates.spans import Span
from domain.i18n.cldr import load_patterns
from domain.i18n.council_names import meeting_name
from domain.i18n.translator import Translator
from domain.questions.model import Bound, DueFilter, Question, QuestionType, StatusFilter
from domain.register.meeting import MeetingBody
from domain.register.model import Directory
from domain.register.results import Matches


class BurnDownTarget(Struct, frozen=True, kw_only=True):
    """The question, goal and days of a burn-down."""

    question: Question
    #: The day by which everything is to be done.
    goal: date
    #: The days shown: from the previous Schengen Council, or the beginning of the audit log, to today.
    first_day: date
    today: date
    #: Whether the audit log begins on the first of these days.
    starts_with_record: bool


class BurnDown(Struct, frozen=True, kw_only=True):
    """A burn-down chart, in one language."""

    frame: ChartFrame
    #: Days on which the number of open instalments changed, and that number at the end of the day; the last is today.
    steps: tuple[tuple[date, int], ...]
    goal: date
    goal_label: str
    open_label: str
    even_pace_label: str

    @property
    def first_day(self) -> date:
        """The first day of the chart."""
        return self.steps[0][0]

    @property
    def last_day(self) -> date:
        """The last day of the chart."""
        return max(self.goal, self.frame.today)

    @property
    def has_even_pace(self) -> bool:
        """Whether there is time, and work, for an even pace to zero."""
        return self.first_day < self.goal and self.steps[0][1] > 0


def burn_down_target(question: Question, directory: Directory, *, today: date, since: date) -> BurnDownTarget | None:
    """Return the target of a question; None if the question's time has no end.

    Without a time the goal is the next Schengen Council; `since` is the day on which the audit log begins.
    """
    today = question.as_of or today
    when = question.when or _by_next_council(directory, today)
    goal = None if when is None else _last_day(when)
    if when is None or goal is None:
        return None
    previous = directory.last_milestone(min(goal, today))
    first_day = since if previous is None else min(max(since, previous.day), today)
    open_then = replace(question, ask=QuestionType.WHAT, which=StatusFilter.OPEN, when=when, as_of=None)
    return BurnDownTarget(
        question=open_then, goal=goal, first_day=first_day, today=today, starts_with_record=first_day == since
    )


def make_burn_down(
    target: BurnDownTarget, matches_by_day: Mapping[date, Matches], read_as: str, translator: Translator
) -> BurnDown | None:
    """Return the burn-down chart; None if nothing was ever open.

    `matches_by_day` has what fitted at the end of the first day, and of each later day on which that may have changed.
    """
    answers = {
        day: build_answer(target.question, matches, directory=translator.directory, today=day)
        for day, matches in matches_by_day.items()
    }
    numbers = {day: sum(len(line.instalments) for line in answer.lines) for day, answer in answers.items()}
    steps = tuple(_steps(numbers, target.today))
    if not any(number for _, number in steps):
        return None
    latest = replace(answers[max(answers)], today=target.today)
    notes = tuple(_notes(target, latest, translator))
    title = _title(target, translator)
    return BurnDown(
        frame=make_frame(
            latest,
            translator,
            title=title,
            read_as=read_as,
            notes=notes,
            alt=_alt_text(target, steps, title, notes, translator),
        ),
        steps=steps,
        goal=target.goal,
        goal_label=translator.day(target.goal),
        open_label=translator.gettext("open"),
        even_pace_label=translator.gettext("even pace to zero"),
    )


def no_goal_message(translator: Translator) -> str:
    """Return that a burn-down needs a time with an end."""
    return translator.gettext("A burn-down needs a day by which things are to be done: by June 2024, for example.")


def nothing_open_message(translator: Translator) -> str:
    """Return that nothing with a deadline in the question's time is open, or was."""
    return translator.gettext("There is nothing to draw: none of it is open and has a deadline, or was and had one.")


def even_pace(first: date, number: int, goal: date, day: date) -> float:
    """Return how many would be open on a day at an even pace, from a number on the first day to none on the goal."""
    return number * max(0.0, (goal - day) / (goal - first))


def _by_next_council(directory: Directory, today: date) -> DueFilter | None:
    milestone = directory.next_milestone(today)
    if milestone is None:
        return None
    return DueFilter(bound=Bound.BY, span=Span.day(milestone.day), council=milestone.meeting)


def _last_day(when: DueFilter) -> date | None:
    """Return the last day of a time; None if it has no end."""
    if when.bound is Bound.BEFORE:
        return when.span.last if when.council else when.span.first - timedelta(days=1)
    return when.last


def _steps(numbers: Mapping[date, int], today: date) -> Iterator[tuple[date, int]]:
    """Yield the first day, the days on which the number changed, and today."""
    days = sorted(numbers)
    for before, day in zip([None, *days], days, strict=False):
        if before is None or numbers[before] != numbers[day]:
            yield day, numbers[day]
    if today > days[-1] or (len(days) > 1 and numbers[days[-1]] == numbers[days[-2]]):
        yield today, numbers[days[-1]]


def _title(target: BurnDownTarget, translator: Translator) -> str:
    """Return the title with the Schengen Council that is the goal, or the day; the next one's month needs no year."""
    when = target.question.when
    council = None if when is None else when.council
    if council is None:
        return translator.gettext("Progress to {date}", date=translator.day(target.goal))
    if council.body is not MeetingBody.SCHENGEN_COUNCIL:
        return translator.gettext("Progress to this meeting: {meeting}", meeting=meeting_name(council, translator))
    upcoming, month = translator.directory.next_milestone(target.today), translator.month(council.month)
    if upcoming is not None and upcoming.meeting == council:
        month = load_patterns(translator.language).full_months[council.month.month - 1]
    return translator.gettext("Progress to the {month} Council", month=month)


def _notes(target: BurnDownTarget, latest: Answer, translator: Translator) -> Iterator[str]:
    if target.starts_with_record:
        yield translator.gettext("Beginning of the record: {date}", date=translator.day(target.first_day))
    yield from undated_notes(latest, translator)


def _alt_text(
    target: BurnDownTarget, steps: Sequence[tuple[date, int]], title: str, notes: Sequence[str], translator: Translator
) -> str:
    """Return the chart in words."""
    (first_day, then), (today, now) = steps[0], steps[-1]
    sentences = [
        translator.gettext(
            "{title}: on {first} {then} were open, on {today} {now}.",
            title=title,
            first=translator.day(first_day),
            then=then,
            today=translator.day(today),
            now=now,
        )
    ]
    if first_day < target.goal:
        sentences.append(
            translator.gettext(
                "At an even pace to zero on {goal} it would be {number} now.",
                goal=translator.day(target.goal),
                number=round(even_pace(first_day, then, target.goal, today)),
            )
        )
    days = ", ".join(f"{translator.day(day)}: {number}" for day, number in steps[1:-1])
    return fit_sentences([*sentences, *([f"{days}."] if days else []), *notes])
