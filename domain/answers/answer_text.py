"""The wording of an answer: its headline, how it was read, a line for each deliverable, remarks, and the source."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby

from msgspec import Struct

from domain.answers.answer import Answer, AnswerLine
from domain.answers.headline import word_headline
from domain.answers.line_groups import WordedGroup, word_groups
from domain.answers.line_text import end_sentence, expected_on, status_text
from domain.answers.question_text import asked_names, reading_text, short_names, vehicle_name
from domain.i18n.translator import Translator
from domain.questions.model import QuestionType, Reading
from domain.register.instalments import Instalment


class WordedAnswer(Struct, frozen=True, kw_only=True):
    """An answer in words, in parts that a surface lays out."""

    #: What of the text was left out: words, and further questions.
    left_out: str
    headline: str
    #: How the question was read, without what the headline says.
    read_as: str
    #: The owners asked for, as `read_as` has them.
    asked_names: str
    groups: tuple[WordedGroup, ...]
    #: Sentences after the lines.
    remarks: tuple[str, ...]
    #: In how many key actions the owners asked for only take part, and in which; empty if in none.
    also_involved: str = ""
    involvements: tuple[str, ...] = ()
    #: Both in one sentence.
    involved_remark: str = ""
    #: The note and the key actions of the lines.
    source: str

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines as plain text, each group under its heading."""
        return tuple(text for group in self.groups for text in group.lines_of_text)

    @property
    def all_remarks(self) -> tuple[str, ...]:
        """The sentences after the lines, with that on taking part."""
        return (*self.remarks, self.involved_remark) if self.involved_remark else self.remarks

    @property
    def text(self) -> str:
        """The whole answer as plain text."""
        blocks = [self.left_out, self.headline, self.read_as, *self.lines, *self.all_remarks, self.source]
        return "\n".join(block for block in blocks if block)


def word_answer(answer: Answer, reading: Reading, translator: Translator) -> WordedAnswer:
    """Return an answer in the translator's language."""
    headline = word_headline(answer, translator, is_certain=not reading.left_out)
    also_involved = also_involved_text(len(answer.takes_part), translator)
    involvements = tuple(
        f"{translator.reference(action.ref)} {translator.text(action.title)}" for action in answer.takes_part
    )
    return WordedAnswer(
        left_out=" ".join(
            filter(None, [also_asked_text(reading.also_asked, translator), left_out_text(reading.left_out, translator)])
        ),
        headline=headline.text,
        read_as=reading_text(reading, translator, with_status=not headline.has_status),
        asked_names=asked_names(answer.question, translator),
        groups=word_groups(answer, headline, translator),
        remarks=tuple(_remarks(answer, translator)),
        also_involved=also_involved,
        involvements=involvements,
        involved_remark=f"{also_involved} – {translator.separated(involvements)}." if involvements else "",
        source=_source(answer, translator),
    )


def also_involved_text(number: int, translator: Translator) -> str:
    """Return in how many key actions the owners asked for only take part; empty if in none."""
    if not number:
        return ""
    return translator.ngettext(
        "Also involved in {n} action, with nothing to deliver",
        "Also involved in {n} actions, with nothing to deliver",
        number,
    )


def also_asked_text(questions: Sequence[str], translator: Translator) -> str:
    """Return which further questions a text asks; empty if it asks one."""
    if not questions:
        return ""
    quoted = [translator.gettext("“{word}”", word=question) for question in questions]
    return translator.gettext(
        "This answers one of your questions. You also asked: {questions}.", questions=translator.all_of(quoted)
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
        refs = translator.references(period.deliverable.ref for period in periods)
        yield translator.gettext("Under way until {date}: {refs}.", date=translator.day(due), refs=refs)
    for each in answer.expected:
        ref, expected = translator.reference(each.deliverable.ref), expected_on(each, answer.today, translator)
        yield end_sentence(f"{ref}: {translator.separated(expected)}")
    for slug in question.owners:
        members = translator.directory.actors[slug].members
        if members:
            yield translator.gettext(
                "{collective}: {members}. Ask for one to see all that it owes.",
                collective=translator.actor(slug),
                members=translator.all_of(short_names(members, translator)),
            )
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
    deliverable, ref = line.deliverable, translator.reference(line.deliverable.ref)
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
        yield translator.gettext(
            "Open point of {ref}: {text}", ref=translator.reference(line.deliverable.ref), text=text
        )


def _instalment_text(instalment: Instalment, answer: Answer, translator: Translator) -> str:
    day = translator.gettext("no deadline set") if instalment.due is None else translator.day(instalment.due)
    return f"{day} {status_text(instalment, answer, translator)}"


def _source(answer: Answer, translator: Translator) -> str:
    """Return the note and the paragraphs of the lines; several notes alone; without lines, those asked about."""
    if len(answer.notes) > 1:
        return translator.marked_notes(answer.notes)
    slug = None if answer.question.note is None else translator.directory.find_note(answer.question.note)
    without_lines = translator.notes() if slug is None else translator.marked_notes([slug])
    return translator.source(line.deliverable.key_action for line in answer.all_lines) or without_lines
