"""Vehicles: the report, network or platform through which something is told or done."""

import re
from collections.abc import Iterator, Sequence

from domain.council_documents.parties.joints import JOINED
from domain.council_documents.sentence import PROPER_NAME, Sentence, is_link
from domain.languages.schema import Concept
from domain.reading.words.tokenizer import TokenKind, fold

#: A channel's name has at most so many words.
_MAX_WORDS = 6
#: Parts of words for networks, platforms, systems and the like in all languages, without accents.
_CHANNEL = re.compile(
    r"network|netz|netwerk|netvaerk|natverk|reseau|^red(?:es?)?$|^rete$|^reti$|^retea|^retele|^siec|^sit[eií]?$|^siet|mrez|мреж"
    r"|δικτυ|halozat|tinkl|tikl|vorgustik|verkosto|lionra|platt?[ae]?form|plataf|piattaf|alusta|platvorm|ardan|pjattaform"
    r"|πλατφορμ|платформ|system|sistem|systeem|jarjestelm|susteem|rendszer|συστημ|систем|chorai?s|mechani|mecani|meccani"
    r"|mehani|mekani|μηχανισμ|механиз|mekkaniz|meicnioc|^for[ou]|φορουμ|форум|foorum|portal|portaal|portail|портал|πυλη"
    r"|channel|^canal|(?<!armel)kanal|kanava|csatorn|канал|διαυλ|caineal|^hub$|^cent(?:re|er|ro|rum|ra|ru)|keskus|kozpont|zentrum|κεντρ"
    r"|център|ionad|stredis|sredis|osrod|barom|score|scorchlar|dashboard|tablou|tulostaul|database|databas|databank|adatbaz"
    r"|^baz[aey]|datenbank|arrangement|dispositi|regeling|ordning|jarjestely|contactp|kontaktst|kontaktp|programm?e?$"
)
#: Parts of words for funds.
_FUND = re.compile(r"\bf[ou]nd|fonds?\b|фонд|ταμει|\balap|rahasto|\bciste|fondas")
#: An acronym in brackets behind a name.
_ASIDE = re.compile(r"[^()]{0,40}\([^()]{2,20}\)")
#: Endings of words before a noun that belong to it, where a word for "through" follows.
_ATTRIBUTES = {"et": ("e", "i", "u"), "fi": ("n",), "hu": ("i", "ó", "ő", "s"), "lv": ("u", "as", "es")}
#: What a phrase ends before; "of" does not.
_OTHER_PREPOSITIONS = (Concept.BY, Concept.WITH, Concept.TO, Concept.IN, Concept.FOR)
_ACRONYM = re.compile(r"\b[A-ZÀ-ÞΑ-ΩА-Я]{3,}\b|\b[A-Za-z]+-?[A-Z]{2,}")


def channel_of(sentence: Sentence, times: Sequence[tuple[int, int]]) -> str | None:
    """Return the name after "through", or before a word for it that follows; None if it names no such thing."""
    verbs = {start for start, _ in sentence.find("obliged", "invited", "conveys", "acts", "shares")}
    for _, end in sentence.find("through"):
        follows = sentence.text[end:].lstrip()
        article = re.match(r"\w{1,3}['’ ]\s?", follows)
        proper = PROPER_NAME.match(follows[article.end() :] if article else follows)
        name = proper[0].strip() if proper is not None else _phrase(sentence, _after(sentence, end, times, verbs))
        if name is not None and _is_vehicle(sentence, name):
            return name
    for start, _ in sentence.find("through_after"):
        name = _phrase(sentence, _before(sentence, start, times, verbs))
        if name is not None and _is_vehicle(sentence, name):
            return name
    return None


def _is_vehicle(sentence: Sentence, name: str) -> bool:
    """Return whether a name is neither that of a body, or part of one, nor that of a fund, which only pays for it."""
    start = sentence.text.find(name)
    is_body = any(
        not mention.is_other and mention.start < start + len(name) and start < mention.end
        for mention in sentence.mentions
    )
    acronym = _ASIDE.match(sentence.text, start + len(name))
    is_unit = acronym is not None and any(mention.name in acronym[0] for mention in sentence.mentions)
    return not (is_body or is_unit or _FUND.search(fold(name)))


def _after(sentence: Sentence, end: int, times: Sequence[tuple[int, int]], verbs: set[int]) -> list[int]:
    indexes = sentence.indexes(end, len(sentence.text))
    return list(_until_stop(sentence, indexes, times, verbs))


def _before(sentence: Sentence, start: int, times: Sequence[tuple[int, int]], verbs: set[int]) -> list[int]:
    """Return the word before a place, with those before it that belong to it: names, and Finnish genitives."""
    indexes = list(reversed(sentence.indexes(0, start)))
    inside: list[int] = []
    for index in _until_stop(sentence, indexes, times, verbs):
        word = sentence.words[index]
        is_part = word.text[:1].isupper() or word.text.endswith(_ATTRIBUTES.get(sentence.language, ()))
        if word.has(Concept.ARTICLE) or (inside and not is_part):
            break
        inside.insert(0, index)
    return inside


def _until_stop(
    sentence: Sentence, indexes: Sequence[int], times: Sequence[tuple[int, int]], verbs: set[int]
) -> Iterator[int]:
    """Yield the indexes of a phrase's words: up to a comma, a verb, a time or another preposition."""
    for count, index in enumerate(indexes):
        word, (start, _) = sentence.words[index], sentence.places[index]
        is_stop = (
            word.kind is TokenKind.COMMA
            or not any(map(str.isalnum, word.text))
            or start in verbs
            or word.has(Concept.AND)
            or (word.has(*_OTHER_PREPOSITIONS) and not word.has(*JOINED, Concept.FROM))
            or any(first <= start < last for first, last in times)
        )
        if is_stop or count > _MAX_WORDS:
            return
        yield index


def _phrase(sentence: Sentence, indexes: Sequence[int]) -> str | None:
    """Return the words of a phrase without articles around them, if they are the name of a channel."""
    inside = list(indexes)
    while inside and is_link(sentence.words[inside[0]]):
        inside = inside[1:]
    while inside and is_link(sentence.words[inside[-1]]):
        inside = inside[:-1]
    if not inside:
        return None
    name = sentence.text[sentence.places[inside[0]][0] : sentence.places[inside[-1]][1]]
    is_channel = any(_CHANNEL.search(word) for word in fold(name).split())
    return name if is_channel or _ACRONYM.search(name) else None
