"""Evident deliverables: the one that a text's words are about together, however far apart they are."""

import re
from collections.abc import Callable, Collection, Mapping, Sequence

from domain.languages.schema import Concept
from domain.reading.left_over import PREDICATES
from domain.reading.topics.entry import TopicEntry
from domain.reading.topics.rating import Evidence
from domain.reading.topics.thesaurus import load_thesaurus
from domain.reading.topics.word_index import NOISE_STRENGTH
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.tokenizer import fold
from domain.reading.words.word_forms import is_near
from domain.register.model import text_in

#: The score from which three words leave no doubt, and from which two do beside a word that asks about a report.
_LEAST_SCORE, _LEAST_SCORE_OF_TWO = 3.0, 4.0
#: So many bodies in a title that do not owe it tell a deliverable.
_MIN_TITLED = 2
#: The share of the best score from which another deliverable leaves a doubt.
_RIVAL = 0.9
#: What it counts that a text names a body that owes a deliverable, or takes part in its key action.
_OWNER = 0.8
#: What asks about a report, whoever makes it.
_ASKING = (Concept.HOW_OFTEN, Concept.RHYTHM)
#: "Migrant smuggling": so many words name what the whole note is about.
_MAX_COMMON = 2
#: With one of these a text asks for a part of the register by itself, or who deals with it.
_LIMITS = (
    *(Concept.NAME, Concept.KIND, Concept.MONTH, Concept.SECTION, Concept.MEETING, Concept.OVERDUE, Concept.UNDATED),
    *(Concept.MUST, Concept.DEADLINE, Concept.ABROAD, Concept.WHO),
)


def find_evident(
    entries: Sequence[TopicEntry],
    evidence: Sequence[Evidence],
    words: Sequence[WordMatch],
    positions_naming: Callable[[str], Sequence[int]],
) -> tuple[int, frozenset[int]] | None:
    """Return the position of the entry that a text is evidently about, and where its words are, None if none is.

    The entry has three words of the text, or two of a report that is asked for, and half of those that the language
    does not have; no other entry comes near; and if bodies are named, one of them owes it or takes part, or several
    are in its title: "who analyses what Member States and Frontex share".
    """
    telling = _find_telling(evidence)
    named = frozenset(word.concepts[Concept.NAME] for word in words if word.has(Concept.NAME))
    plain = _score(telling)
    best = max(plain, key=plain.__getitem__, default=None)
    titled = _find_titled(entries, named, positions_naming)
    own = [item for item in telling if titled is not None and titled in item.weight.by_entry]
    if titled is not None and any(item.word.is_unknown for item in own) and plain[titled] == max(plain.values()):
        names = (number for number, word in enumerate(words) if word.has(Concept.NAME))
        return titled, frozenset({*names, *(item.index for item in own)})
    if best is None or (named and not _is_party(entries[best], named)):
        return None
    scores = {each: score + _OWNER * _is_party(entries[each], named) for each, score in plain.items()}
    if any(each != best and _is_rival(each, best, plain, scores) for each in scores):
        return None
    own = [item for item in telling if best in item.weight.by_entry]
    if 2 * sum(item.word.is_unknown for item in own) < sum(word.is_unknown for word in words):
        return None
    count = len({item.word.text for item in own})
    is_asked_for = bool(named) or _asks_about_report(words)
    is_short = count == 2 and is_asked_for and not any(item.word.is_noise for item in own)
    is_enough = scores[best] >= (_LEAST_SCORE_OF_TWO if is_short else _LEAST_SCORE)
    return (best, frozenset(item.index for item in own)) if is_enough and (is_short or count > 2) else None


def find_common(
    entries: Sequence[TopicEntry], words: Sequence[WordMatch], language: str, is_common: Callable[[str], bool]
) -> tuple[Sequence[int], tuple[str, ...]]:
    """Return where a text's words are that nearly all deliverables have, and those that have them in their titles.

    "What do we have on smuggling?", of a note on it; nothing if the text says much else. Another word for it, as
    Portuguese "tráfico", is as good: all titles are in English, too.
    """
    said = {number: fold(word.text) for number, word in enumerate(words) if word.is_unknown}
    if any_has(words, *_LIMITS) or not said or len(said) > _MAX_COMMON:
        return (), ()
    titles = {entry.ref: _words_of(text_in(entry.title, language)) for entry in entries}
    # English titles have the word itself.
    meant = {entry.ref: _meant(entry, is_common) if language != "en" else frozenset[str]() for entry in entries}
    known = frozenset().union(*meant.values())
    meanings_of = load_thesaurus(language).meanings_of_typed
    common = [word for word in said.values() if is_common(word) or not known.isdisjoint(meanings_of(word))]

    def has(ref: str, word: str) -> bool:
        is_meant = not is_common(word) and not meant[ref].isdisjoint(meanings_of(word))
        return is_meant or any(is_near(word, other) for other in titles[ref])

    if not common or not any(all(has(ref, word) for word in said.values()) for ref in titles):
        return (), ()
    return [*said], tuple(ref for ref in titles if any(has(ref, word) for word in common))


def _words_of(title: str) -> Collection[str]:
    return re.findall(r"\w+", fold(title))


def _meant(entry: TopicEntry, is_common: Callable[[str], bool]) -> frozenset[str]:
    """Return the meanings of the words of an entry's English title that nearly all texts have."""
    meanings_of = load_thesaurus("en").meanings_of_own
    common = filter(is_common, _words_of(text_in(entry.title, "en")))
    return frozenset(meaning for word in common for meaning in meanings_of(word))


def _find_titled(
    entries: Sequence[TopicEntry], named: frozenset[str], positions_naming: Callable[[str], Sequence[int]]
) -> int | None:
    """Return the only entry whose title names several bodies, all that a text names, that do not owe it themselves."""
    if len(named) < _MIN_TITLED:
        return None
    titled = frozenset.intersection(*(frozenset(positions_naming(body)) for body in named))
    found = [position for position in titled if named.isdisjoint(entries[position].owners)]
    return found[0] if len(found) == 1 else None


def _score(telling: Sequence[Evidence]) -> Mapping[int, float]:
    """Return what the words of a text count for each entry."""
    scores: dict[int, float] = {}
    for item in telling:
        for position, counted in item.weight.by_entry.items():
            scores[position] = scores.get(position, 0.0) + counted
    return scores


def _is_rival(each: int, best: int, plain: Mapping[int, float], scores: Mapping[int, float]) -> bool:
    """Return whether an entry leaves a doubt; that a body owes another one is not all that tells them apart."""
    return plain[each] >= plain[best] or scores[each] > _RIVAL * scores[best]


def _is_party(entry: TopicEntry, named: frozenset[str]) -> bool:
    return not named.isdisjoint(entry.owners) or not named.isdisjoint(entry.participants)


def _find_telling(evidence: Sequence[Evidence]) -> Sequence[Evidence]:
    """Return the words that tell a topic, and participles and ordinals beside one: "la información *compartida*"."""
    telling = [item for item in evidence if _is_telling(item)]
    known = {item.index: item for item in telling}
    beside = [
        item
        for item in evidence
        if item.word.has(Concept.DELIVERED, Concept.ORDINAL)
        and item.index not in known
        and any(_share_entry(item, known.get(item.index + step)) for step in (-1, 1))
    ]
    return sorted((*telling, *beside), key=lambda item: item.index)


def _share_entry(one: Evidence, other: Evidence | None) -> bool:
    return other is not None and not one.weight.by_entry.keys().isdisjoint(other.weight.by_entry)


def _is_telling(item: Evidence) -> bool:
    """Return whether a word tells a topic: no name, no verb, and no short word that links others."""
    strength = item.weight.strength
    return not item.word.has(Concept.NAME) and bool(strength) and (strength >= NOISE_STRENGTH or not item.word.is_noise)


def _asks_about_report(words: Sequence[WordMatch]) -> bool:
    """Return whether a text asks how often there is a report, or who makes it: "who was the first to …" does not."""
    if any(word.has(*_ASKING) or (word.has(Concept.ITEM) and not word.is_noise) for word in words):
        return True
    return any_has(words, Concept.WHO) and any_has(words, *PREDICATES)
