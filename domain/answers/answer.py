"""Deciding what to say to a question: which lines, in what order, what is set apart, what is only counted."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from domain.dates.spans import Month
from domain.questions.model import Bound, NotUnderstood, Question, QuestionType, RefusalReason
from domain.register.instalments import Instalment
from domain.register.model import ActorKind, Deliverable, Directory, Milestone, Status
from domain.register.results import Matches, Participation


@dataclass(frozen=True, kw_only=True, slots=True)
class AnswerLine:
    """A deliverable in an answer, with the instalments of it that fit the question, in order of time."""

    deliverable: Deliverable
    instalments: tuple[Instalment, ...]
    #: The instalment to show: the first open one, or the last where all are done.
    head: Instalment
    #: How many open instalments come after the one shown.
    further: int = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class Answer:
    """What to say, in no language yet."""

    question: Question
    today: date
    #: Dated, by the date shown and then in the note's order.
    lines: tuple[AnswerLine, ...]
    #: Without a date; empty where a time was asked for.
    undated: tuple[AnswerLine, ...] = ()
    #: How many more there are without a date, where a time was asked for.
    undated_besides: int = 0
    takes_part: tuple[Participation, ...] = ()
    #: The Schengen Council that was asked for, or that is next.
    milestone: Milestone | None = None
    more: bool = False

    @property
    def all_lines(self) -> tuple[AnswerLine, ...]:
        """Dated, then undated."""
        return self.lines + self.undated

    @property
    def overdue(self) -> int:
        """How many of the lines show an overdue instalment."""
        return sum(each.head.overdue(self.today) for each in self.lines)


def answer(question: Question, found: Matches, *, directory: Directory, today: date) -> Answer:
    """The answer that what was found makes to a question."""
    instalments = [each for each in found.instalments if _of_kind(each.deliverable, question.kind, directory)]
    dated = [each for each in instalments if each.due is not None]
    undated = [each for each in instalments if each.due is None]
    if question.ask is QuestionType.NEXT:
        dated, undated = _first(dated, today), []
    timed = question.when is not None
    return Answer(
        question=question,
        today=today,
        lines=tuple(sorted(by_deliverable(dated), key=lambda each: each.head.due or date.max)),
        undated=() if timed else tuple(by_deliverable(undated)),
        undated_besides=len(tuple(by_deliverable(undated))) if timed else 0,
        takes_part=found.takes_part,
        milestone=_milestone(question, directory, today),
        more=found.more,
    )


def no_council(answer: Answer, *, directory: Directory) -> NotUnderstood | None:
    """Why nothing goes to the Schengen Council in a month, where none meets in it; None for any other answer.

    What is due in such a month for a later meeting is an answer.
    """
    question, when = answer.question, answer.question.when
    if answer.lines or question.addressees != ("schengen-council",) or when is None or when.bound is not Bound.IN:
        return None
    month = Month.of(when.span.first)
    if month != Month.of(when.span.last) or directory.milestone(month) is not None:
        return None
    return NotUnderstood(why=RefusalReason.COUNCIL, words=str(month), partly=replace(question, when=None))


def by_deliverable(instalments: Iterable[Instalment]) -> list[AnswerLine]:
    """One line a deliverable, in the order in which each first comes."""
    grouped: dict[str, list[Instalment]] = {}
    for each in instalments:
        grouped.setdefault(each.deliverable.ref, []).append(each)
    return [_line(each) for each in grouped.values()]


def _line(instalments: Sequence[Instalment]) -> AnswerLine:
    still_open = [each for each in instalments if each.status is Status.OPEN]
    return AnswerLine(
        deliverable=instalments[0].deliverable,
        instalments=tuple(instalments),
        head=still_open[0] if still_open else instalments[-1],
        further=max(0, len(still_open) - 1),
    )


def _first(dated: Sequence[Instalment], today: date) -> list[Instalment]:
    """What falls due on the first day, from today on, on which something does."""
    ahead = [each for each in dated if each.due is not None and each.due >= today]
    first = min((each.due for each in ahead if each.due), default=None)
    return [each for each in ahead if each.due == first]


def _of_kind(deliverable: Deliverable, kind: ActorKind | None, directory: Directory) -> bool:
    """Whether an actor of that kind owes it, itself or as a member of a collective of that kind."""
    return kind is None or any(is_of_kind(owner.actor, kind, directory) for owner in deliverable.owners)


def is_of_kind(slug: str, kind: ActorKind, directory: Directory) -> bool:
    """Whether an actor is of a kind, or all of its members are."""
    actor = directory.actors[slug]
    return ({directory.actors[each].kind for each in actor.members} or {actor.kind}) == {kind}


def _milestone(question: Question, directory: Directory, today: date) -> Milestone | None:
    council = question.when.council if question.when else None
    return directory.milestone(council) if council else directory.next_milestone(today)
