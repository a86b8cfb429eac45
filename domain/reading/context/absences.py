"""Remarks that give a question its time: "I am on leave until 15 March, …", "we meet on 13 June: what is due then?"."""

import re

from domain.languages.schema import Concept
from domain.reading.times.rests import is_over
from domain.reading.words.lexicon import Lexicon
from domain.reading.words.tokenizer import fold
from domain.reading.words.word_matcher import word_matcher

#: Leave and holidays, in all languages; each is one of people's words in its own.
is_absence = word_matcher(
    """отпуск* dovolen* ferie* orlov* urlaub* elternzeit άδεια διακοπ* leave holiday* vacation* vacaciones permiso
    puhku* loma* congé* vacances saoire godišnj* odmor* szabadság* vacanz* atostog* atvaļin* vaganz* vakantie* verlof
    urlop* férias licença concedi* vacanț* dopust* semest* ledig*"""
)
_BOUNDS = (
    Concept.FROM,
    Concept.BETWEEN,
    Concept.IN,
    Concept.WITHIN,
    Concept.UNTIL,
    Concept.BY,
    Concept.AFTER,
    Concept.BEFORE,
)


#: "Then", by which a question takes the time of a remark before it.
_THEN = {
    code: frozenset(words.split())
    for code, words in {
        "bg": "тогава",
        "cs": "pak tehdy",
        "da": "da så",
        "de": "da dann dafür",
        "el": "τοτε",
        "en": "then",
        "es": "entonces",
        "et": "siis",
        "fi": "silloin",
        "fr": "alors",
        "ga": "ansin",
        "hr": "tada",
        "hu": "akkor",
        "it": "allora",
        "lt": "tada",
        "lv": "tad",
        "mt": "mbagħad",
        "nl": "dan daar daarvoor",
        "pl": "wtedy",
        "pt": "então",
        "ro": "atunci",
        "sk": "vtedy",
        "sl": "takrat",
        "sv": "då",
    }.items()
}
_WORD = re.compile(r"[^\W\d_]+")

#: Months, and what years are parted in: "the first half of 2025".
_PARTS = frozenset((Concept.MONTH, Concept.HALF, Concept.QUARTER))


def says_then(text: str, language: str) -> bool:
    """Return whether a text has a word for "then"."""
    return not _THEN.get(language, frozenset()).isdisjoint(_WORD.findall(text.casefold()))


def keep_days(text: str, lexicon: Lexicon) -> str:
    """Return the part of a text that names days or months, with the words before it that bound them.

    Return all of it if it names none, or is of the time after or before an absence: "after the August holidays".
    """
    words = text.split(" ")
    meanings = [lexicon.concepts_of(fold(word.strip(".,–-()"))) or {} for word in words]
    named = [
        index
        for index, (word, meaning) in enumerate(zip(words, meanings, strict=True))
        if not _PARTS.isdisjoint(meaning) or any(map(str.isdigit, word))
    ]
    if not named:
        return text
    first, last = named[0], named[-1]
    while first and not meanings[first - 1].keys().isdisjoint(
        (*_BOUNDS, Concept.END, Concept.ARTICLE, Concept.ORDINAL)
    ):
        first -= 1
    if any(Concept.AFTER in meaning or Concept.BEFORE in meaning for meaning in meanings[:first]):
        return text
    if any(is_over(fold(word.strip(".,"))) for word in words):
        return text  # "when March is over, what is due then?"
    return " ".join(words[first : last + 1])
