"""What a burn-down shows: how many instalments were open day by day, and how many would be on an even way to zero."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from domain.answers.answer import Answer, answer
from domain.charts.frame import ChartFrame, frame, shortened, undated
from domain.dates.spans import Span
from domain.i18n.translator import Translator
from domain.questions.model import Bound, DueFilter, Question, QuestionType, StatusFilter
from domain.register.model import Directory
from domain.register.results import Matches


@dataclass(frozen=True, kw_only=True, slots=True)
class BurnDownTarget:
    """What is to be done, and by when."""

    question: Question
    #: The last day for it.
    goal: date
    #: The days that are looked at: from the Schengen Council before, or the beginning of the record, up to today.
    first: date
    today: date
    #: The record begins on the first of these days.
    from_the_beginning: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class BurnDown:
    """A burn-down."""

    frame: ChartFrame
    #: How many were open at the end of a day and of those that follow; the last is today.
    steps: tuple[tuple[date, int], ...]
    goal: date
    goal_label: str
    open_label: str
    even_label: str

    @property
    def first(self) -> date:
        """The first day that is looked at."""
        return self.steps[0][0]

    @property
    def last(self) -> date:
        """The last day of the picture."""
        return max(self.goal, self.frame.today)

    @property
    def has_even_way(self) -> bool:
        """Whether there is time for a way to zero."""
        return self.first < self.goal and self.steps[0][1] > 0


def aim(question: Question, directory: Directory, *, today: date, since: date) -> BurnDownTarget | None:
    """What a question makes of a burn-down; None where it names no end.

    By the next Schengen Council where it names no time; `since` is the day on which the record begins.
    """
    today = question.as_of or today
    when = question.when or _by_the_next_council(directory, today)
    goal = None if when is None else _end(when)
    if when is None or goal is None:
        return None
    before = directory.last_milestone(min(goal, today))
    first = since if before is None else min(max(since, before.day), today)
    about = replace(question, ask=QuestionType.WHAT, which=StatusFilter.OPEN, when=when, as_of=None)
    return BurnDownTarget(question=about, goal=goal, first=first, today=today, from_the_beginning=first == since)


def burn_down(
    aim: BurnDownTarget, course: Mapping[date, Matches], read_as: str, translator: Translator
) -> BurnDown | None:
    """The burn-down of how what fits stood over time; None where there was never anything open.

    `course` has what fitted at the end of the first day, and of each later one by whose end that may be otherwise.
    """
    answers = {
        day: answer(aim.question, found, directory=translator.directory, today=day) for day, found in course.items()
    }
    steps = tuple(_steps({day: _number(each) for day, each in answers.items()}, aim.today))
    if not any(number for _, number in steps):
        return None
    last = replace(answers[max(answers)], today=aim.today)
    notes = tuple(_notes(aim, last, translator))
    name = _name(aim, translator)
    return BurnDown(
        frame=frame(
            last,
            translator,
            title=translator.gettext("Burn-down: {goal}", goal=name),
            read_as=read_as,
            notes=notes,
            alt=_alt(aim, steps, name, notes, translator),
        ),
        steps=steps,
        goal=aim.goal,
        goal_label=translator.day(aim.goal),
        open_label=translator.gettext("open"),
        even_label=translator.gettext("even pace to zero"),
    )


def no_goal(translator: Translator) -> str:
    """That a burn-down has no end."""
    return translator.gettext("A burn-down needs a day by which things are to be done: by June 2024, for example.")


def nothing_open(translator: Translator) -> str:
    """That there is nothing to do by the end, nor was."""
    return translator.gettext("There is nothing to draw: none of it is open and has a deadline, or was and had one.")


def even(first: date, number: int, goal: date, day: date) -> float:
    """How many would be open on a day, on an even way from a number on the first day to none on the last."""
    return number * max(0.0, (goal - day) / (goal - first))


def _by_the_next_council(directory: Directory, today: date) -> DueFilter | None:
    milestone = directory.next_milestone(today)
    if milestone is None:
        return None
    return DueFilter(bound=Bound.BY, span=Span.day(milestone.day), council=milestone.month)


def _end(when: DueFilter) -> date | None:
    """The last day of a time that has one."""
    if when.bound is Bound.BEFORE:
        return when.span.last if when.council else when.span.first - timedelta(days=1)
    return when.last


def _number(given: Answer) -> int:
    return sum(len(line.instalments) for line in given.lines)


def _steps(numbers: Mapping[date, int], today: date) -> Iterator[tuple[date, int]]:
    """The first day, those on which the number became another, and today."""
    days = sorted(numbers)
    for before, day in zip([None, *days], days, strict=False):
        if before is None or numbers[before] != numbers[day]:
            yield day, numbers[day]
    if today > days[-1] or (len(days) > 1 and numbers[days[-1]] == numbers[days[-2]]):
        yield today, numbers[days[-1]]


def _name(aim: BurnDownTarget, translator: Translator) -> str:
    """The Schengen Council that is aimed at, or the day."""
    council = aim.question.when and aim.question.when.council
    milestone = translator.directory.milestone(council) if council else None
    return translator.text(milestone.name) if milestone else translator.day(aim.goal)


def _notes(aim: BurnDownTarget, last: Answer, translator: Translator) -> Iterator[str]:
    if aim.from_the_beginning:
        yield translator.gettext("Beginning of the record: {date}", date=translator.day(aim.first))
    yield from undated(last, translator)


def _alt(
    aim: BurnDownTarget, steps: Sequence[tuple[date, int]], name: str, notes: Sequence[str], translator: Translator
) -> str:
    """The picture in words."""
    (first, then), (today, now) = steps[0], steps[-1]
    said = [
        translator.gettext(
            "Burn-down ({goal}): on {first} {then} were open, on {today} {now}.",
            goal=name,
            first=translator.day(first),
            then=then,
            today=translator.day(today),
            now=now,
        )
    ]
    if first < aim.goal:
        by_now = round(even(first, then, aim.goal, today))
        goal = translator.day(aim.goal)
        said.append(
            translator.gettext("At an even pace to zero on {goal} it would be {number} now.", goal=goal, number=by_now)
        )
    days = ", ".join(f"{translator.day(day)}: {number}" for day, number in steps[1:-1])
    return shortened([*said, *([f"{days}."] if days else []), *notes])
