"""Putting answers into sentences: one line a deliverable, what is set apart, where it stands in the note."""

from collections.abc import Iterator
from dataclasses import dataclass

from domain.answers.answer import Answer, AnswerLine
from domain.answers.question_text import read_as, shorts, vehicle
from domain.i18n.translator import Translator
from domain.questions.model import QuestionType, Reading
from domain.register.instalments import Instalment
from domain.register.model import Deliverable, Status


@dataclass(frozen=True, kw_only=True, slots=True)
class WordedAnswer:
    """An answer in words: its parts, for a surface to lay out."""

    read_as: str
    headline: str
    lines: tuple[str, ...]
    undated: tuple[str, ...]
    #: Sentences after the lines.
    remarks: tuple[str, ...]
    source: str

    @property
    def text(self) -> str:
        """All of it as plain text."""
        blocks = [self.read_as, self.headline, *self.lines, *self.undated, *self.remarks, self.source]
        return "\n".join(each for each in blocks if each)


def word(answer: Answer, reading: Reading, speech: Translator) -> WordedAnswer:
    """An answer in a language."""
    undated = [f"• {line(each, answer, speech)}" for each in answer.undated]
    if undated and answer.lines:
        undated.insert(0, speech.gettext("Without a deadline:"))
    return WordedAnswer(
        read_as=read_as(reading, speech),
        headline=_headline(answer, speech),
        lines=tuple(f"• {line(each, answer, speech)}" for each in answer.lines),
        undated=tuple(undated),
        remarks=tuple(_remarks(answer, speech)),
        source=_source(answer, speech),
    )


def _headline(answer: Answer, speech: Translator) -> str:
    number = len(answer.all_lines)
    if answer.question.ask is QuestionType.MEETING:
        return _council_day(answer, speech)
    if number == 0:
        return speech.gettext("Nothing under the note fits that.")
    if answer.question.ask is QuestionType.WHO:
        owners = dict.fromkeys(speech.short(o.actor) for each in answer.all_lines for o in each.deliverable.owners)
        if owners:
            return speech.gettext("It is for {actors}:", actors=speech.all_of(list(owners)))
    if answer.overdue:
        return speech.ngettext(
            "{n} deliverable, {late} of them late:",
            "{n} deliverables, {late} of them late:",
            number,
            late=answer.overdue,
        )
    return speech.ngettext("{n} deliverable:", "{n} deliverables:", number)


def _council_day(answer: Answer, speech: Translator) -> str:
    milestone = answer.milestone
    if milestone is None:
        return speech.gettext("No later Schengen Council is known yet.")
    name = speech.text(milestone.name)
    if milestone.meets is None:
        return speech.gettext("{council}: the meeting day is not known yet.", council=name)
    day, countdown = speech.day(milestone.day), speech.countdown(milestone.day, answer.today)
    if milestone.day < answer.today:
        return speech.gettext("{council}: it met on {date}.", council=name, date=day)
    return speech.gettext("{council}: it meets on {date}, {countdown}.", council=name, date=day, countdown=countdown)


def line(each: AnswerLine, answer: Answer, speech: Translator) -> str:
    """One deliverable: reference, title, owners, deadline with countdown, status."""
    deliverable, head = each.deliverable, each.head
    parts = [
        f"{deliverable.ref} {speech.text(deliverable.title)}",
        speech.owners(deliverable.owners),
        deadline(head, answer, speech),
    ]
    if each.further:
        parts.append(speech.ngettext("then {n} more instalment", "then {n} more instalments", each.further))
    parts.append(status(head, answer, speech))
    return " – ".join(parts)


def deadline(instalment: Instalment, answer: Answer, speech: Translator) -> str:
    """An instalment's day and how far off it is."""
    if instalment.due is None:
        return speech.gettext("no deadline set")
    day = speech.day(instalment.due)
    if instalment.starts is not None:
        day = speech.gettext("{first} to {last}", first=speech.day(instalment.starts), last=day)
    if instalment.status is Status.DONE:
        return day
    return f"{day} ({speech.countdown(instalment.due, answer.today)})"


def status(instalment: Instalment, answer: Answer, speech: Translator) -> str:
    """Open, overdue, on hold with the reason, reported done, or done with the evidence."""
    if instalment.status is Status.OPEN:
        return _unfinished(instalment, answer, speech)
    return (
        speech.gettext("done: {evidence}", evidence=instalment.evidence)
        if instalment.evidence
        else speech.gettext("done")
    )


def _unfinished(instalment: Instalment, answer: Answer, speech: Translator) -> str:
    """What is late stays late, and what is on hold on hold, until a coordinator has confirmed its owner's report."""
    said = []
    if instalment.hold:
        said.append(speech.gettext("on hold: {reason}", reason=instalment.hold))
    elif instalment.overdue(answer.today):
        said.append(speech.gettext("overdue"))
    if instalment.report:
        said.append(to_be_confirmed(instalment, speech))
    return "; ".join(said) or speech.gettext("open")


def to_be_confirmed(instalment: Instalment, speech: Translator) -> str:
    """That an owner reports an instalment done, with the evidence."""
    return speech.gettext("reported done by its owner, to be confirmed: {evidence}", evidence=instalment.report)


def _remarks(answer: Answer, speech: Translator) -> Iterator[str]:
    question = answer.question
    if answer.more:
        yield speech.gettext("There are more; narrow the question by an owner or a time.")
    if answer.undated_besides and question.ask is not QuestionType.MEETING:
        yield speech.ngettext("{n} more has no deadline.", "{n} more have no deadline.", answer.undated_besides)
    for slug in question.owners:
        members = speech.directory.actors[slug].members
        if members:
            names = speech.all_of(shorts(members, speech))
            yield speech.gettext(
                "{collective}: {members}. Ask for one to see all that it owes.",
                collective=speech.short(slug),
                members=names,
            )
    if answer.takes_part:
        actions = "; ".join(f"{each.ref} {speech.text(each.title)}" for each in answer.takes_part)
        yield speech.gettext("Takes part, without owing anything, in: {actions}.", actions=actions)
    if question.ask is QuestionType.DETAILS:
        yield from _details(answer, speech)


def _details(answer: Answer, speech: Translator) -> Iterator[str]:
    """What a reference's details add to its line."""
    for each in answer.all_lines:
        if len(each.instalments) > 1:
            instalments = "; ".join(_instalment(i, answer, speech) for i in each.instalments)
            yield speech.gettext(
                "Instalments of {ref}: {instalments}.", ref=each.deliverable.ref, instalments=instalments
            )
        yield from _about(each.deliverable, speech)


def _instalment(instalment: Instalment, answer: Answer, speech: Translator) -> str:
    day = speech.gettext("no deadline set") if instalment.due is None else speech.day(instalment.due)
    return f"{day} {status(instalment, answer, speech)}"


def _about(deliverable: Deliverable, speech: Translator) -> Iterator[str]:
    ref = deliverable.ref
    if deliverable.vehicle is not None:
        name = vehicle(deliverable.vehicle, speech)
        yield speech.gettext("{ref} is reported through the {vehicle}.", ref=ref, vehicle=name)
    if deliverable.feeds is not None:
        name = vehicle(deliverable.feeds, speech)
        yield speech.gettext("{ref} is made in time for the {vehicle}.", ref=ref, vehicle=name)
    if deliverable.addressees:
        names = speech.all_of(shorts(deliverable.addressees, speech))
        yield speech.gettext("{ref} is addressed to {actors}.", ref=ref, actors=names)
    if deliverable.open_point:
        text = speech.text(deliverable.open_point)
        yield speech.gettext("Open point of {ref}: {text}", ref=ref, text=text)


def _source(answer: Answer, speech: Translator) -> str:
    note = speech.directory.note
    paragraphs = tuple(dict.fromkeys(each.deliverable.key_action for each in answer.all_lines))
    if not paragraphs:
        return speech.gettext("Note {number}, {marking}.", number=note.number, marking=note.marking)
    return speech.gettext(
        "Note {number}, {marking}: {paragraphs}.",
        number=note.number,
        marking=note.marking,
        paragraphs=", ".join(paragraphs),
    )
