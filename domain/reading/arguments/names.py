"""Parser for a name by itself: an actor in any language, a language by its code or its own name."""

from collections.abc import Sequence

from domain.languages import CODES, NAMES
from domain.languages.schema import Concept
from domain.reading.words.lexicon import load_lexicon
from domain.reading.words.lookup import line_of, match_line
from domain.reading.words.new_bodies import name_new_bodies
from domain.reading.words.tokenizer import clean, fold
from domain.register.model import Directory


def find_actor(text: str, *, directory: Directory, hint: str, languages: Sequence[str] = tuple(CODES)) -> str | None:
    """Return the slug of the actor that a text names and nothing else; None for any other text.

    The languages are tried in order, `hint` and English first: loading all of them takes seconds the first time.
    """
    line = line_of(clean(text))
    for code in dict.fromkeys((hint, "en", *languages)):
        matched = name_new_bodies(match_line(line, [load_lexicon(code)]), directory)
        words = [word for word in matched if not word.is_noise]
        if len(words) == 1 and words[0].concepts.get(Concept.NAME) in directory.actors:
            return str(words[0].concepts[Concept.NAME])
    return None


def find_language(text: str) -> str | None:
    """Return the code of a language named by its code (`nl`) or its own name (`Nederlands`); None for anything else."""
    folded = fold(clean(text))
    return next((code for code, name in NAMES.items() if folded in (code, fold(name))), None)
