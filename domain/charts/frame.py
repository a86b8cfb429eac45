"""What stands around a picture: title, how the question was read, marking, the day of the data, what is not drawn."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from domain.answers import answer_table
from domain.answers.answer import Answer
from domain.i18n.cldr import facts
from domain.i18n.translator import Translator

#: Characters of what a picture says to those who do not see it
#: (https://docs.slack.dev/reference/methods/files.getUploadURLExternal).
MAX_ALT = 1000


#: So many references are named.
_MOST_REFS = 20


@dataclass(frozen=True, kw_only=True, slots=True)
class ChartFrame:
    """What stands around a picture, in the reader's language."""

    title: str
    #: How the question was read, and of which day the data are.
    subtitles: tuple[str, ...]
    marking: str
    #: What cannot be seen in the picture, or not by itself.
    notes: tuple[str, ...]
    today: date
    today_label: str
    #: The names of the months below it, January first.
    months: tuple[str, ...]
    #: All that it shows, in words.
    alt: str


def frame(
    answer: Answer, translator: Translator, *, title: str, read_as: str, notes: tuple[str, ...], alt: str
) -> ChartFrame:
    """What stands around the picture of an answer."""
    day = translator.day(answer.today)
    # A line ends after what parts two limits, and does not begin with it.
    read_as = read_as.replace(" · ", "\N{NO-BREAK SPACE}· ")
    is_past = answer.question.as_of is not None
    return ChartFrame(
        title=title,
        # That things are shown as they stood on a past day is part of how the question was read.
        subtitles=(read_as,) if is_past else (read_as, translator.gettext("As of {date}", date=day)),
        marking=translator.directory.note.marking,
        notes=notes,
        today=answer.today,
        today_label=day if is_past else translator.gettext("today"),
        months=facts(translator.language).short,
        alt=alt,
    )


def undated(answer: Answer, translator: Translator) -> Iterator[str]:
    """What has no place on a picture, as it has no deadline; and that there is more than was looked at."""
    if answer.undated:
        refs = [each.deliverable.ref for each in answer.undated]
        yield translator.gettext("Without a deadline, and not drawn: {refs}", refs=", ".join(refs[:_MOST_REFS]))
        if len(refs) > _MOST_REFS:
            yield answer_table.left_out(len(refs) - _MOST_REFS, translator)
    if answer.undated_besides:
        yield translator.ngettext("{n} more has no deadline.", "{n} more have no deadline.", answer.undated_besides)
    if answer.more:
        yield translator.gettext("There are more; narrow the question by an owner or a time.")


def shortened(sentences: Iterable[str]) -> str:
    """As many whole sentences as a description has room for; what does not end as one gets its full stop."""
    said = ""
    for each in sentences:
        longer = f"{said} {each if each.endswith('.') else f'{each}.'}".strip()
        if len(longer) > MAX_ALT:
            return f"{said} …" if len(said) + 2 <= MAX_ALT else said
        said = longer
    return said
