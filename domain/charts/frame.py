"""The frame of a chart: title, how the question was read, marking, day of the data, notes, text alternative."""

from collections.abc import Iterable, Iterator
from datetime import date

from msgspec import Struct

from domain.answers import answer_table
from domain.answers.answer import Answer
from domain.i18n.cldr import load_patterns
from domain.i18n.translator import Translator

#: Characters of a file's text alternative
#: (https://docs.slack.dev/reference/methods/files.getUploadURLExternal).
MAX_ALT_CHARS = 1000


#: References that are named in a note; more are counted.
_MAX_REFS = 20


class ChartFrame(Struct, frozen=True, kw_only=True):
    """The frame of a chart, in one language."""

    title: str
    #: How the question was read, and the day of the data.
    subtitles: tuple[str, ...]
    #: The note's number and marking; of several notes, those of all.
    note: str
    marking: str
    #: The notes with their markings, as a sentence.
    source: str
    #: What the chart does not show, or what its marks mean.
    notes: tuple[str, ...]
    today: date
    today_label: str
    #: Abbreviated names of the months, from January on.
    months: tuple[str, ...]
    #: The text alternative: what the chart shows, in words.
    alt: str


def make_frame(
    answer: Answer, translator: Translator, *, title: str, read_as: str, notes: tuple[str, ...], alt: str
) -> ChartFrame:
    """Return the frame of an answer's chart."""
    day = translator.day(answer.today)
    # A line of text may break after a separating dot, not before it.
    read_as = read_as.replace(" · ", "\N{NO-BREAK SPACE}· ")
    is_past = answer.question.as_of is not None
    refs = answer.refs
    note = translator.directory.note_over(refs)
    return ChartFrame(
        title=title,
        # Of a past day `read_as` names the day already.
        subtitles=(read_as,) if is_past else (read_as, translator.gettext("As of {date}", date=day)),
        note=note.number,
        marking=note.marking,
        source=translator.notes(refs),
        notes=notes,
        today=answer.today,
        today_label=day if is_past else translator.gettext("today"),
        months=load_patterns(translator.language).short_months,
        alt=alt,
    )


def undated_notes(answer: Answer, translator: Translator) -> Iterator[str]:
    """Yield what is not drawn for lack of a deadline, and that there are more instalments than were read."""
    if answer.undated:
        refs = [line.deliverable.ref for line in answer.undated]
        shown = translator.references(refs[:_MAX_REFS])
        yield translator.gettext("Without a deadline, and not drawn: {refs}", refs=shown)
        if len(refs) > _MAX_REFS:
            yield answer_table.omitted_count_text(len(refs) - _MAX_REFS, translator)
    if answer.undated_count:
        yield translator.ngettext("{n} more has no deadline.", "{n} more have no deadline.", answer.undated_count)
    if answer.has_more:
        yield translator.gettext("There are more; narrow the question by an owner or a time.")


def fit_sentences(sentences: Iterable[str]) -> str:
    """Return as many whole sentences as fit into a text alternative, each with a full stop."""
    text = ""
    for sentence in sentences:
        longer = f"{text} {sentence if sentence.endswith('.') else f'{sentence}.'}".strip()
        if len(longer) > MAX_ALT_CHARS:
            return f"{text} …" if len(text) + 2 <= MAX_ALT_CHARS else text
        text = longer
    return text
