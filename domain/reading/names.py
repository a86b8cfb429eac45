"""Reading a name by itself: a body or State in any language, a language by its code or its own name."""

from collections.abc import Sequence

from domain.languages import CODES, NAMES
from domain.languages.schema import Concept
from domain.reading.words.lexicon import Line, lexicon
from domain.reading.words.lookup import read_line
from domain.reading.words.tokenizer import clean, fold, tokens
from domain.register.model import Directory


def actor_named(text: str, *, directory: Directory, hint: str, languages: Sequence[str] = tuple(CODES)) -> str | None:
    """The slug of the actor that a text names, and nothing else; None for any other text.

    In a language, in English, or in one of several others: getting all of them ready takes seconds the first time.
    """
    line = Line(tokens(clean(text)))
    for code in dict.fromkeys((hint, "en", *languages)):
        found = [each for each in read_line(line, [lexicon(code)]) if not each.is_noise]
        if len(found) == 1 and found[0].concepts.get(Concept.NAME) in directory.actors:
            return str(found[0].concepts[Concept.NAME])
    return None


def language_named(text: str) -> str | None:
    """The code of a language named by its code (`nl`) or in itself (`Nederlands`); None for anything else."""
    typed = fold(clean(text))
    return next((code for code, name in NAMES.items() if typed in (code, fold(name))), None)
