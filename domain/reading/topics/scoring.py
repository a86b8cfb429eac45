"""Scoring of entries: what of a text each one explains, and how much that counts."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from domain.reading.topics.anchors import Anchor, Pair
from domain.reading.topics.entry import TopicEntry
from domain.reading.topics.rating import Evidence, is_mere_name
from domain.reading.topics.word_index import NOISE_STRENGTH

#: The share from which a deliverable leaves a doubt that has a word which the best ones leave over.
_RIVAL = 0.75
#: How much two words in a row count beside what each counts.
_PAIR = 0.15


def explain(
    evidence: Sequence[Evidence], anchors: Mapping[int, Anchor], pairs: Sequence[Pair]
) -> Mapping[int, frozenset[int]]:
    """Return where the words of the text are that each entry has; noise counts only inside its topic."""
    return {
        position: frozenset(
            item.index
            for item in evidence
            if position in item.weight.by_entry and (_is_inside(item, anchor) or not item.word.is_noise)
        ).union(*((first, second) for first, second, positions in pairs if position in positions))
        for position, anchor in anchors.items()
    }


def _is_inside(item: Evidence, anchor: Anchor) -> bool:
    """Return whether a word is one of a topic's, and no short word that links others: "monitors that …"."""
    return item.index in anchor.indexes and item.weight.strength >= NOISE_STRENGTH


def leave_dominant(
    anchors: Mapping[int, Anchor], explained: Mapping[int, frozenset[int]], pairs: Sequence[Pair]
) -> dict[int, Anchor]:
    """Return the entries without those that explain only some of the words that another one explains.

    Nor is one left that has the same words, but fewer of them in a row: "State of Schengen".
    """
    in_a_row = {
        position: frozenset((first, second) for first, second, positions in pairs if position in positions)
        for position in anchors
    }
    best = {(explained[position], in_a_row[position]) for position in anchors}
    return {
        position: anchor
        for position, anchor in anchors.items()
        if not any(
            explained[position] < words or (explained[position] == words and in_a_row[position] < rows)
            for words, rows in best
        )
    }


def score_entries(evidence: Sequence[Evidence], anchors: Mapping[int, Anchor]) -> dict[int, float]:
    """Return each entry's score: what its words count, but for names of bodies that owe something."""
    return {
        position: sum(
            item.weight.by_entry.get(position, 0.0)
            for item in evidence
            if (item.index in anchor.indexes or not (item.word.is_noise or 0 < item.weight.strength <= NOISE_STRENGTH))
            and not is_mere_name(item)
        )
        for position, anchor in anchors.items()
    }


def count_pairs(scores: dict[int, float], pairs: Sequence[Pair], rarity_of: Callable[[Iterable[int]], float]) -> None:
    """Add to the scores what two words in a row count, the more the fewer key actions have them."""
    for _, _, weights in pairs:
        rarity = rarity_of(weights)
        for position in scores.keys() & weights.keys():
            scores[position] += _PAIR * rarity * weights[position]


def has_rival(
    entries: Sequence[TopicEntry], scores: Mapping[int, float], left_over: Sequence[Evidence], pairs: Sequence[Pair]
) -> bool:
    """Return whether a deliverable that is nearly as good has a word that the best ones leave over.

    Where the best one has two words in a row, single words are no rival's of another key action: "investigators'
    access to data".
    """
    best = max(scores.values())
    actions = {entries[position].key_action for position, score in scores.items() if score == best}
    in_a_row = frozenset().union(*(positions for _, _, positions in pairs))
    has_row = any(score == best and position in in_a_row for position, score in scores.items())
    rivals = {
        each
        for each, score in scores.items()
        if score >= _RIVAL * best and (each in in_a_row or not has_row or entries[each].key_action in actions)
    }
    return any(item.is_telling and not rivals.isdisjoint(item.weight.by_entry) for item in left_over)
