"""Choice of the deliverables that a text is about, among those that have its words."""

from collections.abc import Callable, Collection, Mapping, Sequence

from domain.languages.schema import Concept
from domain.reading.topics.anchors import Anchor
from domain.reading.topics.entry import TopicEntry
from domain.reading.topics.rating import Evidence
from domain.reading.topics.surroundings import asks_about_one, is_meeting
from domain.reading.words.lexicon import WordMatch, any_has

#: The share of the best score from which a deliverable is shown too: of the same key action, and of another one.
_CLOSE_IN_ACTION, _CLOSE = 0.97, 0.93
#: The same for a topic of at most so many words.
_SHORT_IN_ACTION, _SHORT, _SHORT_WORDS = 0.9, 0.8, 2
#: The share within a key action for two words apart: "the countries' part in Empact".
_APART_IN_ACTION = 0.95


def choose_best(
    entries: Sequence[TopicEntry],
    scores: Mapping[int, float],
    explained: Mapping[int, frozenset[int]],
    words: Sequence[WordMatch],
) -> Sequence[int]:
    """Return the best entries: of a key action the best alone if it is clear, of others those that are close.

    A topic of a word or two ("third countries") is no quotation of a title: all that have these words are meant,
    unless one report is asked for.
    """
    best_of: dict[str, float] = {}
    for position, score in scores.items():
        action = entries[position].key_action
        best_of[action] = max(score, best_of.get(action, 0.0))
    best = max(best_of.values(), default=0.0)
    topics = {explained[position] for position, score in scores.items() if score == best}
    is_short = all(len(topic) <= _SHORT_WORDS for topic in topics) and not asks_about_one(words)
    short_in_action = _SHORT_IN_ACTION if all(map(_is_in_a_row, topics)) else _APART_IN_ACTION
    winners = []
    for position, score in scores.items():
        in_action, close = (
            (short_in_action, _SHORT) if is_short and explained[position] in topics else (_CLOSE_IN_ACTION, _CLOSE)
        )
        if score >= close * best and score >= in_action * best_of[entries[position].key_action]:
            winners.append(position)
    return winners


def raise_whole_actions(
    entries: Sequence[TopicEntry],
    scores: dict[int, float],
    explained: Mapping[int, frozenset[int]],
    evidence: Sequence[Evidence],
    names_whole: Callable[[int, Sequence[frozenset[str]]], bool],
) -> None:
    """Raise the entries of a key action to its best one's score if the text names it as a whole, in its own words."""
    for position in [*scores]:
        own = [item.weight.forms for item in evidence if item.index in explained[position] and item.weight.forms]
        alike = [
            each
            for each in scores
            if entries[each].key_action == entries[position].key_action and explained[each] == explained[position]
        ]
        if len(alike) > 1 and names_whole(position, own):
            scores.update(dict.fromkeys(alike, max(scores[each] for each in alike)))


def _is_in_a_row(topic: frozenset[int]) -> bool:
    return not topic or max(topic) - min(topic) < len(topic)


def prefer_own(
    entries: Sequence[TopicEntry], winners: Sequence[int], anchors: Mapping[int, Anchor], words: Sequence[WordMatch]
) -> Sequence[int]:
    """Return the entries that a body named beside the topic owes, if it owes some of them; else all."""
    if any_has(words, Concept.EXCEPT):
        return winners  # "who besides Frontex"
    named = _named_beside(_topic_of(winners, anchors), words)
    own = [position for position in winners if not named.isdisjoint(entries[position].owners)]
    return own or winners


def prefer_titled(
    winners: Sequence[int], anchors: Mapping[int, Anchor], words: Sequence[WordMatch], owners: Collection[str]
) -> Sequence[int]:
    """Return the entries whose topic names a body that owes nothing ("the INTCEN picture"), if any do; else all."""
    titled = [
        position
        for position in winners
        if any(words[index].concepts.get(Concept.NAME, "") not in {"", *owners} for index in anchors[position].indexes)
    ]
    return titled or winners


def prefer_of_unit(
    entries: Sequence[TopicEntry],
    winners: Sequence[int],
    anchors: dict[int, Anchor],
    evidence: Sequence[Evidence],
    *,
    words: Sequence[WordMatch],
    units: frozenset[str],
) -> Sequence[int]:
    """Return what a unit named beside the topic owes that has a word of it, if it owes none of the entries.

    "What do the Union delegations in third countries report?" is about them, and not about third countries.
    """
    topic = _topic_of(winners, anchors)
    named = _named_beside(topic, words) & units
    if not named or any_has(words, Concept.EXCEPT):
        return winners
    if any(not named.isdisjoint(entries[position].owners) for position in winners):
        return winners
    if own := [position for position in winners if not named.isdisjoint(entries[position].participants)]:
        return own  # "the EMSC analysis"
    counts = {
        position: sum(item.index in topic and position in item.weight.by_entry for item in evidence)
        for position, entry in enumerate(entries)
        if not named.isdisjoint(entry.owners)
    }
    most = max(counts.values(), default=0)
    own = [position for position, count in counts.items() if count == most] if most else []
    for position in own:
        anchors[position] = Anchor(set(topic))
    return own or winners


def _topic_of(winners: Sequence[int], anchors: Mapping[int, Anchor]) -> frozenset[int]:
    """Return where the words of the topic are that some entries make."""
    return frozenset().union(*(anchors[position].indexes for position in winners))


def _named_beside(topic: frozenset[int], words: Sequence[WordMatch]) -> frozenset[str]:
    """Return the bodies that are named beside a topic, and not as meetings."""
    return frozenset(
        word.concepts[Concept.NAME]
        for number, word in enumerate(words)
        if number not in topic and word.has(Concept.NAME) and not is_meeting(number, words)
    )
