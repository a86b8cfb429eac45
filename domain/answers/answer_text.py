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


def word_answer(answer: Answer, reading: Reading, translator: Translator) -> WordedAnswer:
    """An answer in a language."""
    undated = [f"• {line_text(each, answer, translator)}" for each in answer.undated]
    if undated and answer.lines:
        undated.insert(0, translator.gettext("Without a deadline:"))
    return WordedAnswer(
        read_as=read_as(reading, translator),
        headline=_headline(answer, translator),
        lines=tuple(f"• {line_text(each, answer, translator)}" for each in answer.lines),
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
        return _council_day(answer, translator)
    if number == 0:
        return nothing_fits(translator)
    if answer.question.ask is QuestionType.WHO:
        owners = dict.fromkeys(translator.short(o.actor) for each in answer.all_lines for o in each.deliverable.owners)
        if owners:
            return translator.gettext("It is for {actors}:", actors=translator.all_of(list(owners)))
    if answer.overdue_count:
        return translator.ngettext(
            "{n} deliverable, {late} of them late:",
            "{n} deliverables, {late} of them late:",
            number,
            late=answer.overdue_count,
        )
    return translator.ngettext("{n} deliverable:", "{n} deliverables:", number)


def _council_day(answer: Answer, translator: Translator) -> str:
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


def line_text(each: AnswerLine, answer: Answer, translator: Translator) -> str:
    """One deliverable: reference, title, owners, deadline with countdown, status."""
    deliverable, head = each.deliverable, each.shown
    parts = [
        f"{deliverable.ref} {translator.text(deliverable.title)}",
        translator.owners(deliverable.owners),
        deadline_text(head, answer, translator),
    ]
    if each.later_open_count:
        parts.append(translator.ngettext("then {n} more instalment", "then {n} more instalments", each.later_open_count))
    parts.append(status(head, answer, translator))
    return " – ".join(parts)


def deadline_text(instalment: Instalment, answer: Answer, translator: Translator) -> str:
    """An instalment's day and how far off it is."""
    if instalment.due is None:
        return translator.gettext("no deadline set")
    day = translator.day(instalment.due)
    if instalment.starts is not None:
        day = translator.gettext("{first} to {last}", first=translator.day(instalment.starts), last=day)
    if instalment.status is Status.DONE:
        return day
    return f"{day} ({translator.countdown(instalment.due, answer.today)})"


def status(instalment: Instalment, answer: Answer, translator: Translator) -> str:
    """Open, overdue, on hold with the reason, reported done, or done with the evidence."""
    if instalment.status is Status.OPEN:
        return _unfinished(instalment, answer, translator)
    return (
        translator.gettext("done: {evidence}", evidence=instalment.evidence)
        if instalment.evidence
        else translator.gettext("done")
    )


def _unfinished(instalment: Instalment, answer: Answer, translator: Translator) -> str:
    """What is late stays late, and what is on hold on hold, until a coordinator has confirmed its owner's report."""
    said = []
    if instalment.hold:
        said.append(translator.gettext("on hold: {reason}", reason=instalment.hold))
    elif instalment.overdue(answer.today):
        said.append(translator.gettext("overdue"))
    if instalment.report:
        said.append(to_be_confirmed(instalment, translator))
    return "; ".join(said) or translator.gettext("open")


def to_be_confirmed(instalment: Instalment, translator: Translator) -> str:
    """That an owner reports an instalment done, with the evidence."""
    return translator.gettext("reported done by its owner, to be confirmed: {evidence}", evidence=instalment.report)


def _remarks(answer: Answer, translator: Translator) -> Iterator[str]:
    question = answer.question
    if answer.has_more:
        yield translator.gettext("There are more; narrow the question by an owner or a time.")
    if answer.undated_count and question.ask is not QuestionType.MEETING:
        yield translator.ngettext("{n} more has no deadline.", "{n} more have no deadline.", answer.undated_count)
    for slug in question.owners:
        members = translator.directory.actors[slug].members
        if members:
            names = translator.all_of(shorts(members, translator))
            yield translator.gettext(
                "{collective}: {members}. Ask for one to see all that it owes.",
                collective=translator.short(slug),
                members=names,
            )
    if answer.takes_part:
        actions = "; ".join(f"{each.ref} {translator.text(each.title)}" for each in answer.takes_part)
        yield translator.gettext("Takes part, without owing anything, in: {actions}.", actions=actions)
    if question.ask is QuestionType.DETAILS:
        yield from _details(answer, translator)


def _details(answer: Answer, translator: Translator) -> Iterator[str]:
    """What a reference's details add to its line."""
    for each in answer.all_lines:
        if len(each.instalments) > 1:
            instalments = "; ".join(_instalment(i, answer, translator) for i in each.instalments)
            yield translator.gettext(
                "Instalments of {ref}: {instalments}.", ref=each.deliverable.ref, instalments=instalments
            )
        yield from _about(each.deliverable, translator)


def _instalment(instalment: Instalment, answer: Answer, translator: Translator) -> str:
    day = translator.gettext("no deadline set") if instalment.due is None else translator.day(instalment.due)
    return f"{day} {status(instalment, answer, translator)}"


def _about(deliverable: Deliverable, translator: Translator) -> Iterator[str]:
    ref = deliverable.ref
    if deliverable.vehicle is not None:
        name = vehicle(deliverable.vehicle, translator)
        yield translator.gettext("{ref} is reported through the {vehicle}.", ref=ref, vehicle=name)
    if deliverable.feeds is not None:
        name = vehicle(deliverable.feeds, translator)
        yield translator.gettext("{ref} is made in time for the {vehicle}.", ref=ref, vehicle=name)
    if deliverable.addressees:
        names = translator.all_of(shorts(deliverable.addressees, translator))
        yield translator.gettext("{ref} is addressed to {actors}.", ref=ref, actors=names)
    if deliverable.open_point:
        text = translator.text(deliverable.open_point)
        yield translator.gettext("Open point of {ref}: {text}", ref=ref, text=text)


def _source(answer: Answer, translator: Translator) -> str:
    note = translator.directory.note
    paragraphs = tuple(dict.fromkeys(each.deliverable.key_action for each in answer.all_lines))
    if not paragraphs:
        return translator.gettext("Note {number}, {marking}.", number=note.number, marking=note.marking)
    return translator.gettext(
        "Note {number}, {marking}: {paragraphs}.",
        number=note.number,
        marking=note.marking,
        paragraphs=", ".join(paragraphs),
    )
