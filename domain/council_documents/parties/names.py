"""Names of bodies that no list knows, told by their capitals."""

from domain.council_documents.sentence import PROPER_NAME, Sentence, is_link, slugify
from domain.languages.schema import Concept

#: An acronym has at least so many letters.
_MIN_ACRONYM_CHARS = 3


def name_at(sentence: Sentence, place: int) -> str | None:
    """Return the proper name at a place, after articles; German has capitals on every noun."""
    for index in sentence.indexes(place, len(sentence.text)):
        word, (start, _) = sentence.words[index], sentence.places[index]
        if (word.has(Concept.ARTICLE) or word.is_noise) and word.text.islower():
            continue
        name = PROPER_NAME.match(sentence.text, start)
        known = name is not None and any(
            mention.start < name.end() and start < mention.end for mention in sentence.mentions
        )
        is_one = name is not None and len(name[0].split()) > 1 and sentence.language != "de" and not known
        return name[0].strip() if name is not None and is_one and slugify(name[0]) else None
    return None


def listed_names(sentence: Sentence) -> dict[str, str]:
    """Return the bodies of a text that has nothing but names: "Eurojust a EPPO:"; the unknown ones by acronym."""
    names: dict[str, str] = {}
    for index, word in enumerate(sentence.words):
        start, end = sentence.places[index]
        known = next((each for each in sentence.mentions if each.start <= start < each.end), None)
        name = sentence.text[start:end]
        if known is not None:
            names[known.slug] = known.name
        elif len(name) >= _MIN_ACRONYM_CHARS and name.isupper() and name.isalpha():
            names[slugify(name)] = name
        elif any(map(str.isalnum, name)) and not is_link(word):
            return {}
    return {slug: name for slug, name in names.items() if slug}


def is_proper_name(name: str, language: str, *, is_first: bool) -> bool:
    """Return whether a name has a capital that no sentence's beginning gives it; German has them on every noun."""
    first, *others = name.split()
    if language == "de" or len(first) < _MIN_ACRONYM_CHARS:
        return False
    is_acronym = first.isupper()
    return is_acronym or any(word[:1].isupper() for word in (others if is_first else (first, *others)))
