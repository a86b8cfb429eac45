"""The wording of an answer: one line for each deliverable, remarks after them, and the source in the note."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import assert_never

from domain.answers.answer import Answer, AnswerLine
from domain.answers.question_text import reading_text, short_names, vehicle_name
from domain.i18n.translator import Translator
from domain.questions.model import QuestionType, Reading
from domain.register.instalments import Instalment
from domain.register.model import Status


@dataclass(frozen=True, kw_only=True, slots=True)
class WordedAnswer:
    """An answer in words, in parts that a surface lays out."""

    #: How the question was read.
    read_as: str
    headline: str
    lines: tuple[str, ...]
    undated: tuple[str, ...]
    #: Sentences after the lines.
    remarks: tuple[str, ...]
    #: The note and the key actions of the lines.
    source: str

    @property
    def text(self) -> str:
        """The whole answer as plain text."""
        blocks = [self.read_as, self.headline, *self.lines, *self.undated, *self.remarks, self.source]
        return "\n".join(block for block in blocks if block)


def word_answer(answer: Answer, reading: Reading, translator: Translator) -> WordedAnswer:
    """Return an answer in the translator's language."""
    undated = [f"• {line_text(line, answer, translator)}" for line in answer.undated]
    if undated and answer.lines:
        undated.insert(0, translator.gettext("Without a deadline:"))
    return WordedAnswer(
        read_as=reading_text(reading, translator),
        headline=_headline(answer, translator),
        lines=tuple(f"• {line_text(line, answer, translator)}" for line in answer.lines),
        undated=tuple(undated),
        remarks=tuple(_remarks(answer, translator)),
        source=_source(answer, translator),
    )


def nothing_fits(translator: Translator) -> str:
    """Return that no deliverable fits the question or the filters."""
    return translator.gettext("Nothing under the note fits that.")


def _headline(answer: Answer, translator: Translator) -> str:
    number = len(answer.all_lines)
    if answer.question.ask is QuestionType.MEETING:
        return _meeting_text(answer, translator)
    if number == 0:
        return nothing_fits(translator)
    if answer.question.ask is QuestionType.WHO:
        owners = [owner for line in answer.all_lines for owner in line.deliverable.owners]
        names = list(dict.fromkeys(translator.actor(owner.actor) for owner in owners))
        if names:
            return translator.gettext("It is for {actors}:", actors=translator.all_of(names))
    if answer.overdue_count:
        return translator.ngettext(
            "{n} deliverable, {late} of them late:",
            "{n} deliverables, {late} of them late:",
            number,
            late=answer.overdue_count,
        )
    return translator.ngettext("{n} deliverable:", "{n} deliverables:", number)


def _meeting_text(answer: Answer, translator: Translator) -> str:
    """Return when the answer's Schengen Council meets or met."""
    milestone = answer.milestone
    if milestone is None:
        return translator.gettext("No later Schengen Council is known yet.")
    name = translator.text(milestone.name)
    if milestone.meets is None:
        return translator.gettext("{council}: the meeting day is not known yet.", council=name)
    day, countdown = translator.day(milestone.day), translator.countdown(milestone.day, answer.today)
    if milestone.day < answer.today:
        return translator.gettext("{council}: it met on {date}.", council=name, date=day)
    return translator.gettext(
        "{council}: it meets on {date}, {countdown}.", council=name, date=day, countdown=countdown
    )


def line_text(line: AnswerLine, answer: Answer, translator: Translator) -> str:
    """Return one deliverable: reference, title, owners, deadline with countdown, status."""
    deliverable = line.deliverable
    parts = [
        f"{deliverable.ref} {translator.text(deliverable.title)}",
        translator.owners(deliverable.owners),
        deadline_text(line.shown, answer, translator),
    ]
    if line.later_open_count:
        parts.append(later_instalments_text(line, translator))
    parts.append(status_text(line.shown, answer, translator))
    return " – ".join(parts)


def deadline_text(instalment: Instalment, answer: Answer, translator: Translator) -> str:
    """Return an instalment's day or period, with the countdown to its end while it is open."""
    if instalment.due is None:
        return translator.gettext("no deadline set")
    day = translator.day(instalment.due)
    if instalment.starts is not None:
        day = translator.gettext("{first} to {last}", first=translator.day(instalment.starts), last=day)
    if instalment.status is Status.DONE:
        return day
    return f"{day} ({translator.countdown(instalment.due, answer.today)})"


def later_instalments_text(line: AnswerLine, translator: Translator) -> str:
    """Return how many open instalments come after the one shown."""
    return translator.ngettext("then {n} more instalment", "then {n} more instalments", line.later_open_count)


def status_text(instalment: Instalment, answer: Answer, translator: Translator) -> str:
    """Return open, overdue, on hold with the reason, reported done, or done with the evidence."""
    match instalment.status:
        case Status.OPEN:
            return _open_text(instalment, answer, translator)
        case Status.DONE if instalment.evidence:
            return translator.gettext("done: {evidence}", evidence=instalment.evidence)
        case Status.DONE:
            return translator.gettext("done")
        case _:
            assert_never(instalment.status)


def _open_text(instalment: Instalment, answer: Answer, translator: Translator) -> str:
    """Return the status of an instalment that is not done.

    It stays overdue or on hold until a coordinator has confirmed its owner's report.
    """
    parts = []
    if instalment.hold:
        parts.append(translator.gettext("on hold: {reason}", reason=instalment.hold))
    elif instalment.is_overdue(answer.today):
        parts.append(translator.gettext("overdue"))
    if instalment.report:
        parts.append(report_text(instalment, translator))
    return "; ".join(parts) or translator.gettext("open")


def report_text(instalment: Instalment, translator: Translator) -> str:
    """Return that the owner reports an instalment done, with the evidence."""
    return translator.gettext("reported done by its owner, to be confirmed: {evidence}", evidence=instalment.report)


def _remarks(answer: Answer, translator: Translator) -> Iterator[str]:
    """Yield the sentences after the lines."""
    question = answer.question
    if answer.has_more:
        yield translator.gettext("There are more; narrow the question by an owner or a time.")
    if answer.undated_count and question.ask is not QuestionType.MEETING:
        yield translator.ngettext("{n} more has no deadline.", "{n} more have no deadline.", answer.undated_count)
    for slug in question.owners:
        members = translator.directory.actors[slug].members
        if members:
            yield translator.gettext(
                "{collective}: {members}. Ask for one to see all that it owes.",
                collective=translator.actor(slug),
                members=translator.all_of(short_names(members, translator)),
            )
    if answer.takes_part:
        actions = "; ".join(f"{action.ref} {translator.text(action.title)}" for action in answer.takes_part)
        yield translator.gettext("Takes part, without owing anything, in: {actions}.", actions=actions)
    if question.ask is QuestionType.DETAILS:
        for line in answer.all_lines:
            yield from _details(line, answer, translator)


def _details(line: AnswerLine, answer: Answer, translator: Translator) -> Iterator[str]:
    """Yield what the details of a deliverable add to its line."""
    deliverable, ref = line.deliverable, line.deliverable.ref
    if len(line.instalments) > 1:
        instalments = "; ".join(_instalment_text(instalment, answer, translator) for instalment in line.instalments)
        yield translator.gettext("Instalments of {ref}: {instalments}.", ref=ref, instalments=instalments)
    if deliverable.vehicle is not None:
        name = vehicle_name(deliverable.vehicle, translator)
        yield translator.gettext("{ref} is reported through the {vehicle}.", ref=ref, vehicle=name)
    if deliverable.feeds is not None:
        name = vehicle_name(deliverable.feeds, translator)
        yield translator.gettext("{ref} is made in time for the {vehicle}.", ref=ref, vehicle=name)
    if deliverable.addressees:
        names = translator.all_of(short_names(deliverable.addressees, translator))
        yield translator.gettext("{ref} is addressed to {actors}.", ref=ref, actors=names)
    if deliverable.sources:
        names = translator.all_of(short_names(deliverable.sources, translator))
        yield translator.gettext("{ref} is built on the work of {actors}.", ref=ref, actors=names)
    if deliverable.open_point:
        text = translator.text(deliverable.open_point)
        yield translator.gettext("Open point of {ref}: {text}", ref=ref, text=text)


def _instalment_text(instalment: Instalment, answer: Answer, translator: Translator) -> str:
    day = translator.gettext("no deadline set") if instalment.due is None else translator.day(instalment.due)
    return f"{day} {status_text(instalment, answer, translator)}"


def _source(answer: Answer, translator: Translator) -> str:
    note = translator.directory.note
    actions = tuple(dict.fromkeys(line.deliverable.key_action for line in answer.all_lines))
    if not actions:
        return translator.gettext("Note {number}, {marking}.", number=note.number, marking=note.marking)
    return translator.gettext(
        "Note {number}, {marking}: {paragraphs}.",
        number=note.number,
        marking=note.marking,
        paragraphs=", ".join(actions),
    )
