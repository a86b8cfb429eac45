"""Absences that give a question its time: "from 1 to 15 March I am on leave, will I miss any deadline?"."""

from domain.languages.schema import Concept
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


def keep_days(text: str, lexicon: Lexicon) -> str:
    """Return the part of a text that names days or months, with the word before it that bounds them; else all of it."""
    words = text.split(" ")
    meanings = [lexicon.concepts_of(fold(word.strip(".,–-()"))) or {} for word in words]
    named = [
        index
        for index, (word, meaning) in enumerate(zip(words, meanings, strict=True))
        if Concept.MONTH in meaning or any(map(str.isdigit, word))
    ]
    if not named:
        return text
    first, last = named[0], named[-1]
    if first and not meanings[first - 1].keys().isdisjoint(_BOUNDS):
        first -= 1
    return " ".join(words[first : last + 1])
