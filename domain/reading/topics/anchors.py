"""Anchors: the entries that a text can be about, each with the words that it is found by."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cache

from msgspec import Struct, field

from domain.languages.schema import Concept
from domain.reading.topics.entry import TopicEntry, count_actions
from domain.reading.topics.rating import Evidence, Rating, group_evidence, is_mere_name, rate
from domain.reading.topics.surroundings import asks_about_work, is_joint_report, is_left_out, is_mere_pair
from domain.reading.topics.word_index import CONSUMED, WordIndex
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.tokenizer import TokenKind
from domain.reading.words.word_forms import MIN_COMPOUND_CHARS

#: Of more words that the language does not have some are no topic's, whatever texts have the others.
_MAX_UNKNOWN_WORDS = 20
#: Two words that follow each other in the texts of more key actions are no topic.
_MAX_PAIR_ACTIONS = 3
#: What two words that follow each other in a title may mean elsewhere.
_FREE = (CONSUMED | {Concept.TITLE}) - {Concept.JOINTLY}

#: Where two words of the text are that follow each other in texts of entries too, and what that counts for each.
Pair = tuple[int, int, Mapping[int, float]]


class Anchor(Struct):
    """The words of the text that an entry is found by."""

    indexes: set[int] = field(default_factory=set)
    is_strong: bool = False


def find_anchors(
    entries: Sequence[TopicEntry], evidence: Sequence[Evidence], words: Sequence[WordMatch], index: WordIndex
) -> dict[int, Anchor]:
    """Return the entries that the text can be about, each with the words of the text that are its topic."""
    # Names and verbs are no topic by themselves.
    telling = [item for item in evidence if item.weight.strength and not is_mere_name(item)]
    if not telling:
        return {}
    anchors: dict[int, Anchor] = {}
    unknown = [number for number, word in enumerate(words) if word.is_unknown]
    unknown_words = {words[number].text: words[number] for number in unknown}

    @cache
    def foreign_words(position: int) -> list[int]:
        """Return where the words are that neither the language nor an entry's texts have."""
        looked_up = unknown_words if len(unknown_words) <= _MAX_UNKNOWN_WORDS else {}
        known = {text for text, word in looked_up.items() if index.has_match(word, position)}
        return [number for number in unknown if words[number].text not in known]

    names = (word for number, word in enumerate(words) if word.has(Concept.NAME) and not is_left_out(number, words))
    named = frozenset(word.concepts[Concept.NAME] for word in names)
    is_narrowed = bool(named) or any(word.kind is TokenKind.REF for word in words)
    asks_rhythm = any_has(words, Concept.HOW_OFTEN, Concept.WHO)
    for position in {position for item in telling for position in item.weight.by_entry}:
        own = [item for item in evidence if position in item.weight.by_entry]
        forms = frozenset().union(*(item.weight.forms for item in own))
        complete = [phrase for phrase in index.phrases_of(position) if forms.issuperset(phrase)]
        for group in group_evidence([item for item in own if item.weight.strength]):
            rating = rate(group, complete, is_narrowed=is_narrowed, asks_rhythm=asks_rhythm)
            if rating is Rating.ENOUGH:
                foreign = len({*foreign_words(position)} - {item.index for item in group})
                is_own = foreign == 1 and not named.isdisjoint(entries[position].owners)
                rating = Rating.WEAK if not foreign or is_own else Rating.NONE
            if rating is not Rating.NONE:
                anchor = anchors.setdefault(position, Anchor())
                anchor.indexes.update(item.index for item in group)
                anchor.is_strong = anchor.is_strong or rating is Rating.STRONG
    return anchors


def add_pairs(
    anchors: dict[int, Anchor],
    entries: Sequence[TopicEntry],
    pairs: Sequence[Pair],
    words: Sequence[WordMatch],
    *,
    owners: Collection[str],
) -> None:
    """Add the entries in whose texts two words follow each other as they do in the text; `owners` are those of all."""
    for first, second, positions in pairs:
        pair = words[first], words[second]
        bodies = [word.concepts.get(Concept.NAME) for word in pair]
        owes_nothing = any(body is not None and body not in owners for body in bodies)
        is_telling = any(word.is_unknown or word.has(Concept.OTHER) for word in pair) or owes_nothing
        is_free = all(_FREE.issuperset(word.concepts) for word in pair) or is_joint_report(first, second, words)
        is_mere = is_mere_pair(pair) and not owes_nothing
        is_mere = is_mere and not (_is_pair_of_one(pair, entries, positions) and asks_about_work(words))
        if is_mere or not (is_telling or is_free) or count_actions(entries, positions) > _MAX_PAIR_ACTIONS:
            continue
        for position in positions:
            anchor = anchors.setdefault(position, Anchor())
            anchor.indexes |= {first, second}
            anchor.is_strong = True


def _is_pair_of_one(pair: Sequence[WordMatch], entries: Sequence[TopicEntry], positions: Iterable[int]) -> bool:
    """Return whether two words that mean nothing else follow each other in the texts of one key action alone."""
    return count_actions(entries, positions) == 1 and all(
        word.is_noise and len(word.text) >= MIN_COMPOUND_CHARS for word in pair
    )
