"""Names of bodies that no list knows, told by their capitals."""

import re
from collections.abc import Sequence

from domain.council_documents.parties.joints import RHYTHMS
from domain.council_documents.parties.model import Parties
from domain.council_documents.sentence import PROPER_NAME, Sentence, is_link, slugify
from domain.languages.schema import Concept

#: An acronym has at least so many letters.
_MIN_ACRONYM_CHARS = 3
_ACRONYM = re.compile(r"\W{0,3}([A-Z]{3,8})\b(?!-)")
#: A name in a cell has at most so many words.
_MAX_NAME_WORDS = 8
_SPLIT_BODIES = re.compile(r"\s*(?:[,;/&]|\n)\s*")
#: A name with another in brackets.
_ASIDE = re.compile(r"([^,;/&\n(]+)\(([^)]*)\)")


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


def acronym_at(sentence: Sentence, place: int) -> str | None:
    """Return the acronym right behind a place, if no body that is known is there: "and AESA"."""
    match = _ACRONYM.match(sentence.text, place)
    is_known = match is not None and any(each.start < match.end() and place < each.end for each in sentence.mentions)
    return match[1] if match is not None and not is_known else None


def listed_names(sentence: Sentence, times: Sequence[tuple[int, int]] = ()) -> dict[str, str]:
    """Return the bodies of a text that has nothing but names and times: "Eurojust a EPPO:"; unknown ones by acronym."""
    names: dict[str, str] = {}
    if sentence.find("annex"):
        return names  # Hungarian "MELLÉKLET" is no acronym
    for index, word in enumerate(sentence.words):
        start, end = sentence.places[index]
        if any(first <= start < last for first, last in times):
            continue
        known = next((each for each in sentence.mentions if each.start <= start < each.end), None)
        name = sentence.text[start:end]
        if known is not None:
            names[known.slug] = known.name
        elif len(name) >= _MIN_ACRONYM_CHARS and name.isupper() and name.isalpha():
            names[slugify(name)] = name
        elif any(map(str.isalnum, name)) and not is_link(word):
            return {}
    return {slug: name for slug, name in names.items() if slug}


def is_bare_subject(sentence: Sentence, parties: Parties, times: Sequence[tuple[int, int]]) -> bool:
    """Return whether behind a subject only times follow, and with whom: "eu-LISA by 31 May:", "Eurojust with EJN:"."""
    stop = min((start for start, _ in sentence.find("alongside") if start >= parties.subject_end), default=None)
    words = sentence.words_between(parties.subject_end, len(sentence.text) if stop is None else stop)
    times = [*times, *sentence.find("jointly")]
    places = [sentence.places[index] for index in sentence.indexes(parties.subject_end, len(sentence.text))]
    return all(
        not any(map(str.isalnum, word.text)) or any(first <= place[0] < last for first, last in times)
        for word, place in zip(words, places, strict=False)
    )


def is_alias(before: str, name: str, language: str) -> bool:
    """Return whether a text ends in a body of which a name is another: "… the Rights Agency" and "FRA"."""
    last = [each.slug for each in Sentence(before, language).mentions if each.end == len(before)]
    return [each.slug for each in Sentence(name, language).mentions] == last[-1:] != []


def is_proper_name(name: str, language: str, *, is_first: bool) -> bool:
    """Return whether a name has a capital that no sentence's beginning gives it; German has them on every noun."""
    first, *others = name.split()
    if language == "de" or len(first) < _MIN_ACRONYM_CHARS:
        return False
    is_acronym = first.isupper()
    return is_acronym or any(word[:1].isupper() for word in (others if is_first else (first, *others)))


def _with_commas(sentence: Sentence, said: str) -> str:
    """Return what a cell says with a comma for each "and" of the language that is in no name that is known."""
    for word, (start, end) in zip(sentence.words, sentence.places, strict=True):
        is_named = any(name.start < end and start < name.end for name in sentence.mentions)
        if word.has(Concept.AND) and not is_named and end <= len(said):
            said = f"{said[:start]}{',' * (end - start)}{said[end:]}"
    return said


def unknown_in_cell(
    cell: str, language: str, times: Sequence[tuple[int, int]], *, is_named: bool
) -> tuple[list[str], bool]:
    """Return the names in a cell of bodies that nobody knows, and whether anything in it is unknown.

    What is in brackets after a body that is known, or with whom, through what or by when it is done, is no owner.
    """
    sentence = Sentence(cell, language)
    known = [mention.name for mention in sentence.mentions]
    rest = [start for start, _ in sentence.find("through", "alongside", "together") if start]
    said = sentence.text[: min(rest, default=len(cell))]
    for start, end in [*times, *sentence.find(*RHYTHMS, "ongoing")]:
        said = said[:start] + "," * len(said[start:end]) + said[end:]
    said = _with_commas(sentence, said)
    for name, aside in _ASIDE.findall(said):
        if any(each in aside for each in known):  # "Agency for Asylum (EUAA)": one body
            said = said.replace(name, "")
    parts = [part for part in _SPLIT_BODIES.split(re.sub(r"[()]", ",", said)) if any(map(str.isalpha, part))]
    unknown = [part for part in parts if not any(name in part or part in name for name in known)]
    asides = re.findall(r"\(([^)]*)\)", cell)
    names = [
        part
        for part in unknown
        if len(part.split()) <= _MAX_NAME_WORDS
        and not (is_named and (part.islower() or any(part in aside for aside in asides)))
    ]
    return names, bool(unknown)
