"""Questions at what hour somebody meets: a register knows days, and no hours; in all languages together."""

from collections.abc import Sequence

from domain.languages.schema import Concept
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.tokenizer import TokenKind
from domain.reading.words.word_matcher import PhrasedWords, phrase_table

#: Of a report it asks for the day: "at what time is it due?".
_HOUR = phrase_table(
    """what time, what hour, wie viel uhr, wieviel uhr, quelle heure, hoe laat, hvilket klokkeslæt, hvad klokken,
    vilken tid, hur dags, qué hora, a qué hora, che ora, que horas, que hora, ce oră, колко часа, v kolik, kolik
    hodin, o koľkej, kolkej hodine, o której, której godzinie, koliko sati, kateri uri, kelintą valandą, kurią
    valandą, cikos, mis kell, mis kellast, mihin aikaan, mihin kellonaikaan, monelta, hány órakor, hány órától, τι
    ώρα, x'ħin, liema ħin, cén t-am, cen t am"""
)
#: What is due on some day.
_DUE = (
    *(Concept.OWE, Concept.MUST, Concept.ITEM, Concept.DEADLINE, Concept.OVERDUE, Concept.OPEN, Concept.COMING),
    *(Concept.NEXT, Concept.NAME),
)


def find_hour(words: Sequence[WordMatch]) -> str | None:
    """Return the words by which a text asks for an hour: "*what time* does the group meet?"; None if it does not."""
    hour = PhrasedWords(words).find(_HOUR)
    if hour is None:
        return None
    others = [word for index, word in enumerate(words) if not hour[0] <= index < hour[1] and not word.is_noise]
    if any_has(others, *_DUE) or any(word.kind is TokenKind.REF for word in words):
        return None
    return " ".join(word.text for word in words[slice(*hour)])
