"""The wording of an answer: one line for each deliverable, remarks after them, and the source in the note."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from domain.answers.answer import Answer, AnswerLine
from domain.answers.headline import headline_text
from domain.answers.line_text import line_text, status_text
from domain.answers.question_text import reading_text, short_names, vehicle_name
from domain.i18n.translator import Translator
from domain.questions.model import QuestionType, Reading
from domain.register.instalments import Instalment


@dataclass(frozen=True, kw_only=True, slots=True)
class WordedAnswer:
    """An answer in words, in parts that a surface lays out."""

    #: What of the question was left out.
    left_out: str
    headline: str
    #: How the question was read.
    read_as: str
    lines: tuple[str, ...]
    undated: tuple[str, ...]
    #: Sentences after the lines.
    remarks: tuple[str, ...]
    #: The note and the key actions of the lines.
    source: str

    @property
    def text(self) -> str:
        """The whole answer as plain text."""
        blocks = [self.left_out, self.headline, self.read_as, *self.lines, *self.undated, *self.remarks, self.source]
        return "\n".join(block for block in blocks if block)


def word_answer(answer: Answer, reading: Reading, translator: Translator) -> WordedAnswer:
    """Return an answer in the translator's language."""
    undated = [f"• {line_text(line, answer, translator)}" for line in answer.undated]
    if undated and answer.lines:
        undated.insert(0, translator.gettext("Without a deadline:"))
    return WordedAnswer(
        left_out=left_out_text(reading.left_out, translator),
        headline=headline_text(answer, translator, is_certain=not reading.left_out),
        read_as=reading_text(reading, translator),
        lines=tuple(f"• {line_text(line, answer, translator)}" for line in answer.lines),
        undated=tuple(undated),
        remarks=tuple(_remarks(answer, translator)),
        source=_source(answer, translator),
    )


def left_out_text(words: Sequence[str], translator: Translator) -> str:
    """Return which words of a question were left out; empty if none were."""
    if not words:
        return ""
    quoted = [translator.gettext("“{word}”", word=word) for word in words]
    return translator.gettext("Left out: {words}, which nothing here is about.", words=translator.all_of(quoted))


def _remarks(answer: Answer, translator: Translator) -> Iterator[str]:
    """Yield the sentences after the lines."""
    question = answer.question
    if answer.has_more:
        yield translator.gettext("There are more; narrow the question by an owner or a time.")
    if answer.undated_count and question.ask is not QuestionType.MEETING:
        yield translator.ngettext("{n} more has no deadline.", "{n} more have no deadline.", answer.undated_count)
    for due, periods in groupby(answer.under_way, key=lambda period: period.due or date.max):
        refs = ", ".join(dict.fromkeys(period.deliverable.ref for period in periods))
        yield translator.gettext("Under way until {date}: {refs}.", date=translator.day(due), refs=refs)
    for slug in question.owners:
        members = translator.directory.actors[slug].members
        if members:
            yield translator.gettext(
                "{collective}: {members}. Ask for one to see all that it owes.",
                collective=translator.actor(slug),
                members=translator.all_of(short_names(members, translator)),
            )
    if answer.takes_part:
        actions = translator.separated(f"{action.ref} {translator.text(action.title)}" for action in answer.takes_part)
        yield translator.gettext("Takes part, without owing anything, in: {actions}.", actions=actions)
    yield from _remarks_on_lines(answer, translator)


def _remarks_on_lines(answer: Answer, translator: Translator) -> Iterator[str]:
    """Yield the details of each deliverable, or what the note leaves open if that is asked for."""
    for line in answer.all_lines:
        if answer.question.ask is QuestionType.DETAILS:
            yield from _details(line, answer, translator)
        elif answer.question.ask in (QuestionType.HOW_OFTEN, QuestionType.WHY):
            yield from _open_point(line, translator)


def _details(line: AnswerLine, answer: Answer, translator: Translator) -> Iterator[str]:
    """Yield what the details of a deliverable add to its line."""
    deliverable, ref = line.deliverable, line.deliverable.ref
    if len(line.instalments) > 1:
        instalments = translator.separated(
            _instalment_text(instalment, answer, translator) for instalment in line.instalments
        )
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
    yield from _open_point(line, translator)


def _open_point(line: AnswerLine, translator: Translator) -> Iterator[str]:
    if line.deliverable.open_point:
        text = translator.text(line.deliverable.open_point)
        yield translator.gettext("Open point of {ref}: {text}", ref=line.deliverable.ref, text=text)


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
