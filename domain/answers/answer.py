"""The content of an answer, in no language: its lines and their order, what is set apart, what is only counted."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from functools import partial

from msgspec import Struct
from msgspec.structs import replace

from domain.dates.spans import Month
from domain.questions.conditions import is_of_kind
from domain.questions.model import (
    IS_DONE,
    OF_ONE_DAY,
    Bound,
    NotUnderstood,
    Question,
    QuestionType,
    RefusalReason,
    StatusFilter,
)
from domain.register.instalments import Instalment
from domain.register.meeting import Meeting
from domain.register.model import ActorKind, Deliverable, Directory, Milestone, Status
from domain.register.results import Matches, Participation


class AnswerLine(Struct, frozen=True, kw_only=True):
    """A deliverable in an answer, with its instalments that match the question, in chronological order."""

    deliverable: Deliverable
    instalments: tuple[Instalment, ...]
    #: The instalment to show: the first open one, or the last if all are done; if it is asked whether it was done or
    #: late, what is overdue, or else the last that was done.
    shown: Instalment
    #: The number of open instalments after the one shown.
    later_open_count: int = 0


class Answer(Struct, frozen=True, kw_only=True):
    """An answer, in no language yet."""

    question: Question
    today: date
    #: With a date, by the date shown and then in the note's order; of several notes, those of one after the other.
    lines: tuple[AnswerLine, ...]
    #: Without a date; empty if the question names a time.
    undated: tuple[AnswerLine, ...] = ()
    #: The number of deliverables without a date that are left out, if the question names a time.
    undated_count: int = 0
    takes_part: tuple[Participation, ...] = ()
    #: Periods that run through the question's time without being due in it, in order of their ends.
    under_way: tuple[Instalment, ...] = ()
    #: What is late and not in its lines, but expected in the question's time, as its owner has left word.
    expected: tuple[Instalment, ...] = ()
    #: The Schengen Council that the question names, or the next one.
    milestone: Milestone | None = None
    #: The next meeting at which the only deliverable is due or tabled, or else the last one.
    tabled_at: Milestone | None = None
    #: There are more matches than the limit.
    has_more: bool = False
    #: What is open and falls due first, if what is done or overdue was asked for and nothing is.
    upcoming: tuple[AnswerLine, ...] = ()
    #: What is open, if it was asked whether anything is done, and something is; what is done, or was in time, if it was
    #: asked whether all is, and something is not.
    others: tuple[AnswerLine, ...] = ()
    #: Nothing matches the whole question: the lines are all that there is on its topic.
    is_broadened: bool = False
    #: The slugs of the notes that the lines are of, in the order in which they are shown.
    notes: tuple[str, ...] = ()

    @property
    def all_lines(self) -> tuple[AnswerLine, ...]:
        """The lines in the order in which they are shown: of each note, those with a date, then those without."""
        if len(self.notes) <= 1:
            return self.lines + self.undated
        return tuple(line for part in self.by_note() for line in (*part.lines, *part.undated))

    @property
    def refs(self) -> tuple[str, ...]:
        """The references of the deliverables in its lines, in their order."""
        return tuple(line.deliverable.ref for line in self.all_lines)

    def by_note(self) -> Iterator["Answer"]:
        """Yield an answer with the lines of each note; the whole answer if all are of one."""
        if len(self.notes) <= 1:
            yield self
            return
        lines, undated = _lines_by_note(self.lines), _lines_by_note(self.undated)
        for slug in self.notes:
            yield replace(self, lines=tuple(lines.get(slug, ())), undated=tuple(undated.get(slug, ())), notes=(slug,))

    def select(self, first: int, end: int) -> "Answer":
        """Return an answer with only some of its lines, by their places in `all_lines`."""
        kept = self.all_lines[first:end]
        return replace(
            self,
            lines=tuple(line for line in kept if line.shown.due is not None),
            undated=tuple(line for line in kept if line.shown.due is None),
            notes=tuple(dict.fromkeys(map(_note, kept))),
        )

    @property
    def overdue_count(self) -> int:
        """The number of lines that show an overdue instalment."""
        return sum(line.shown.is_overdue(self.today) for line in self.lines)


def build_answer(
    question: Question,
    matches: Matches,
    *,
    directory: Directory,
    today: date,
    under_way: Iterable[Instalment] = (),
    late: Iterable[Instalment] = (),
) -> Answer:
    """Return the answer to a question, from its matches in the register and the periods that run through its time.

    Of what is `late` it names what is expected in that time.
    """

    def is_asked(instalment: Instalment) -> bool:
        return question.kind is None or _has_owner_of_kind(instalment.deliverable, question.kind, directory)

    instalments = list(filter(is_asked, matches.instalments))
    dated = [instalment for instalment in instalments if instalment.due is not None]
    undated = [instalment for instalment in instalments if instalment.due is None]
    if question.ask in OF_ONE_DAY:
        dated, undated = _of_one_day(question, dated, undated, today)
    asks_how_done = question.ask is QuestionType.WHETHER and question.which in (*IS_DONE, StatusFilter.OVERDUE)
    choose = partial(_latest_due, today=today) if asks_how_done else _first_open
    lines = sorted(group_by_deliverable(dated, choose), key=lambda line: line.shown.due or date.max)
    undated_lines = group_by_deliverable(undated)
    # What has no deadline is delivered on a day all the same.
    has_time = question.when is not None and question.time_of_delivery is None
    shown_undated = [] if has_time else undated_lines
    # What is due first stands first, whatever its note is: that note begins the answer.
    notes = {slug: place for place, slug in enumerate(dict.fromkeys(map(_note, (*lines, *shown_undated))))}
    if len(notes) > 1:
        lines.sort(key=lambda line: notes[_note(line)])
        shown_undated.sort(key=lambda line: notes[_note(line)])
    return Answer(
        question=question,
        today=today,
        lines=tuple(lines),
        undated=tuple(shown_undated),
        undated_count=len(undated_lines) if has_time else 0,
        takes_part=matches.participations,
        under_way=tuple(period for period in under_way if is_asked(period) and not period.is_overdue(today)),
        expected=tuple(each for each in late if each not in dated and is_asked(each) and _is_expected(each, question)),
        milestone=_milestone(question, directory, today),
        tabled_at=_meeting_of(lines, directory, today),
        has_more=matches.has_more,
        notes=tuple(notes),
    )


def refuse_unknown_council(answer: Answer, *, directory: Directory) -> NotUnderstood | None:
    """Return a refusal if the question is what goes to the Schengen Council in a month in which none meets.

    None for any other answer: what is due in such a month for a later meeting is an answer.
    """
    question, due = answer.question, answer.question.when
    if answer.lines or question.addressees != ("schengen-council",) or due is None or due.bound is not Bound.IN:
        return None
    month = Month.of(due.span.first)
    if month != Month.of(due.span.last) or directory.milestone(Meeting(month)) is not None:
        return None
    return NotUnderstood(reason=RefusalReason.COUNCIL, words=str(month), partial=replace(question, when=None))


def _first_open(instalments: Sequence[Instalment]) -> Instalment:
    """Return the first instalment that is open, or the last one if all are done."""
    return next((each for each in instalments if each.status is Status.OPEN), instalments[-1])


def _latest_due(instalments: Sequence[Instalment], *, today: date) -> Instalment:
    """Return the instalment that "was it delivered?" is about: what is overdue, else the last one that was done.

    The next one, which is due later, says nothing of that.
    """
    overdue = next((each for each in instalments if each.is_overdue(today)), None)
    done = next((each for each in reversed(instalments) if each.status is Status.DONE), None)
    return overdue or done or _first_open(instalments)


def group_by_deliverable(
    instalments: Iterable[Instalment], choose: Callable[[Sequence[Instalment]], Instalment] = _first_open
) -> list[AnswerLine]:
    """Return one line for each deliverable, in the order of its first instalment; `choose` gives the one to show."""
    grouped: dict[str, list[Instalment]] = {}
    for instalment in instalments:
        grouped.setdefault(instalment.deliverable.ref, []).append(instalment)
    return [_make_line(group, choose(group)) for group in grouped.values()]


def _make_line(instalments: Sequence[Instalment], shown: Instalment) -> AnswerLine:
    others = (instalment for instalment in instalments if instalment is not shown)
    return AnswerLine(
        deliverable=instalments[0].deliverable,
        instalments=tuple(instalments),
        shown=shown,
        later_open_count=sum(instalment.status is Status.OPEN for instalment in others),
    )


def _note(line: AnswerLine) -> str:
    return line.deliverable.note


def _lines_by_note(lines: Iterable[AnswerLine]) -> dict[str, list[AnswerLine]]:
    """Return the lines of each note in one pass: there may be hundreds of notes."""
    by_note: dict[str, list[AnswerLine]] = {}
    for line in lines:
        by_note.setdefault(_note(line), []).append(line)
    return by_note


def _of_one_day(
    question: Question, dated: Sequence[Instalment], undated: Sequence[Instalment], today: date
) -> tuple[list[Instalment], list[Instalment]]:
    """Return what falls due on the first days, or on the last, or was done on the first or last, of each of both.

    Of what was done late it is what was the latest, and not what was done first.
    """
    is_last = question.ask is QuestionType.LAST
    if question.which is StatusFilter.LATE and not is_last:
        most = max((each.days_late for each in dated), default=0)
        return [each for each in dated if each.days_late == most], []
    if question.which in IS_DONE:
        days = [day for each in (*dated, *undated) if (day := each.done_on) is not None]
        day = (max if is_last else min)(days, default=None)
        return [each for each in dated if each.done_on == day], [each for each in undated if each.done_on == day]
    if is_last:
        return _last_due(dated), []
    return _first_due(dated, date.min if question.which is StatusFilter.OVERDUE else today, question.days), []


def _first_due(dated: Sequence[Instalment], start: date, count: int) -> list[Instalment]:
    """Return what falls due on the first days, from one on, on which something does, so many of them."""
    days = {instalment.due for instalment in dated if instalment.due is not None and instalment.due >= start}
    first = sorted(days)[:count]
    return [instalment for instalment in dated if instalment.due in first]


def _last_due(dated: Sequence[Instalment]) -> list[Instalment]:
    """Return what falls due on the last day on which something does."""
    last = max((instalment.due for instalment in dated if instalment.due is not None), default=None)
    return [instalment for instalment in dated if instalment.due == last]


def _has_owner_of_kind(deliverable: Deliverable, kind: ActorKind, directory: Directory) -> bool:
    """Return whether an actor of a kind owes a deliverable, itself or as a member of a collective of that kind."""
    return any(is_of_kind(owner.actor, kind, directory) for owner in deliverable.owners)


def _is_expected(instalment: Instalment, question: Question) -> bool:
    """Return whether somebody has left word that an instalment is expected in a question's time."""
    day = instalment.progress.expected if instalment.progress else None
    return day is not None and question.when is not None and question.when.span.first <= day <= question.when.span.last


def _milestone(question: Question, directory: Directory, today: date) -> Milestone | None:
    council = question.when.council if question.when else None
    return directory.milestone(council) if council else directory.next_milestone(today)


def _meeting_of(lines: Sequence[AnswerLine], directory: Directory, today: date) -> Milestone | None:
    instalments = lines[0].instalments if len(lines) == 1 else ()
    known = [each for each in map(directory.milestone, filter(None, (i.council for i in instalments))) if each]
    return next((each for each in known if each.day >= today), known[-1] if known else None)
