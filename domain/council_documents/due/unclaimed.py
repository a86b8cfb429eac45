"""Unclaimed times: those that stand apart in a document, in a legend or a note, and that nothing owed rests on."""

from collections.abc import Iterable, Sequence
from datetime import date

from msgspec.structs import replace

from domain.council_documents.draft import Certainty, NotTaken, Source, Thing
from domain.council_documents.due.times import find_times
from domain.council_documents.due.unread import unread_times
from domain.council_documents.sentence import Sentence
from domain.reading.words.tokenizer import TokenKind
from domain.register.model import Directory

#: Longer sentences say something of their own: "The Council will return to this in June".
_MAX_WORDS = 8


def doubt_undated(
    things: Sequence[Thing], left: Iterable[NotTaken], *, language: str, today: date, directory: Directory
) -> tuple[Thing, ...]:
    """Return the things; where a time is unclaimed, each that says none is to be looked at, beside that time."""
    undated = [thing for thing in things if thing.deadline.certainty is Certainty.NOT_SAID]
    if not undated:
        return tuple(things)
    used = [thing.deadline.source.words for thing in things if thing.deadline.source is not None]
    source = next(
        (each.source for each in left if _is_unclaimed(each.source.words, used, language, today, directory)), None
    )
    return tuple(things) if source is None else tuple(_doubted(thing, source) for thing in things)


def _is_unclaimed(words: str, used: Iterable[str], language: str, today: date, directory: Directory) -> bool:
    """Return whether words are hardly more than a time to come, and no deadline has them."""
    if len(words.split()) > _MAX_WORDS or any(words in each or each in words for each in used):
        return False
    sentence = Sentence(words, language)
    times = find_times(sentence, today, directory)
    if any(time.due is not None and time.due.span.last > today for time in times):
        return True
    years = [word.value for word in sentence.words if word.kind is TokenKind.YEAR]
    is_ahead = any(isinstance(year, int) and year >= today.year for year in years)
    return is_ahead and bool(unread_times(sentence, []))


def _doubted(thing: Thing, source: Source) -> Thing:
    if thing.deadline.certainty is not Certainty.NOT_SAID:
        return thing
    return replace(thing, deadline=replace(thing.deadline, certainty=Certainty.LOOK, source=source))
