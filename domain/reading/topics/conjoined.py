"""Topics that are joined: "the roadmap and the inventory" are two; "third countries, but only X" is what both say."""

from collections.abc import Sequence

from msgspec.structs import replace

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.reading.topics.searchable_words import LINKING
from domain.reading.topics.topic_index import Topic, TopicIndex
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.tokenizer import TokenKind

#: A text of more words is not taken apart, and none at more places.
_MAX_WORDS, _MAX_JOINTS = 60, 4
_SIGNS = frozenset({"&", "+", "/"})
#: What may be between a topic and the "and" beside it.
_WORK = (Concept.ITEM, Concept.OWE)
_BESIDE = LINKING | {Concept.RHYTHM, Concept.BOTH}


def find_topics(index: TopicIndex, words: Sequence[WordMatch], language: str) -> Topic:
    """Return what a text is about: the topics that an "and" joins, unless a deliverable is about both sides of it.

    So "financial investigations and asset recovery" are one topic.
    """
    whole = index.find_topic(words, language)
    if any_has(words, Concept.ONLY) and (narrowed := _narrow(index, words, language)) is not None:
        return narrowed
    joined = _join_topics(index, words, language, whole) if len(words) <= _MAX_WORDS else None
    return joined or whole


def _join_topics(index: TopicIndex, words: Sequence[WordMatch], language: str, whole: Topic) -> Topic | None:
    """Return the topics of both sides of the first "and" that has some on both; a comma may be one before an "and"."""
    joints = [number for number, word in enumerate(words) if number and _may_join(word)][:_MAX_JOINTS]
    if not any(_is_and(words[joint]) for joint in joints):
        return None
    for joint in joints:
        first = index.find_topic(words[:joint], language)
        if not (_is_sure(first) and _is_free(words[max(first.indexes) + 1 : joint])):
            continue
        after = words[joint + 1 :]
        rest = index.find_topic(after, language)
        more = _join_topics(index, after, language, rest)
        second = more or rest
        if not (more or _is_and(words[joint])):
            continue
        if (more or _is_sure(second)) and _is_free(after[: min(second.indexes)]):
            second = replace(second, indexes=[joint + 1 + number for number in second.indexes])
        elif not (_is_sure(whole) and _names_body_of(index, words[joint + 1 :], first)):
            continue
        else:
            second = whole
        if first.is_common != second.is_common:  # "the roadmap and smuggling": what all is about is no other topic
            telling = second if first.is_common else first
            return whole if whole.is_strong else replace(telling, indexes=[*first.indexes, *second.indexes])
        if _is_one(whole, first, second, joint, says_all=any_has(words, Concept.ALL)):
            return whole
        return _both(index, first, second, whole)
    return None


def _narrow(index: TopicIndex, words: Sequence[WordMatch], language: str) -> Topic | None:
    """Return what is about two topics of which the second limits the first: "X, but only Y"; None if none is."""
    comma = next((number for number, word in enumerate(words) if word.kind is TokenKind.COMMA), len(words))
    after = words[comma + 1 :]
    if not any_has(after, Concept.ONLY) or any_has(words, Concept.NOT, Concept.EXCEPT):
        return None
    first, second = index.find_topic(words[:comma], language), index.find_topic(after, language)
    rest = [word for number, word in enumerate(after) if number not in second.indexes and not word.has(Concept.ONLY)]
    both = tuple(ref for ref in first.refs if ref in second.refs)
    if not both or both == first.refs or not _is_free(rest):
        return None
    indexes = [*first.indexes, *(comma + 1 + number for number in second.indexes)]
    return replace(second, indexes=indexes, refs=both, is_strong=first.is_strong)


def _is_sure(topic: Topic) -> bool:
    """Return whether a topic leaves no doubt by itself, or is that of one deliverable."""
    return bool(topic.indexes) and (topic.is_strong or len(topic.refs) == 1)


def _may_join(word: WordMatch) -> bool:
    return word.kind is TokenKind.COMMA or _is_and(word)


def _is_and(word: WordMatch) -> bool:
    return word.has(Concept.AND, Concept.OR) or word.text in _SIGNS


def _is_free(words: Sequence[WordMatch]) -> bool:
    """Return whether nothing but what links, or means nothing, is among some words."""
    return all(
        word.kind is TokenKind.WORD
        and not word.has(*QUESTION_WORDS)
        and (word.is_unknown or word.is_noise or word.has(*_WORK) or word.concepts.keys() <= _BESIDE)
        for word in words
    )


def _names_body_of(index: TopicIndex, after: Sequence[WordMatch], topic: Topic) -> bool:
    """Return whether the body named after an "and" owes only what the topic before is about: "ISAA and Blueprint"."""
    named = next((number for number, word in enumerate(after) if word.has(Concept.NAME)), None)
    if named is None or not _is_free(after[:named]):
        return False
    owed = {entry.ref for entry in index.entries if after[named].concepts[Concept.NAME] in entry.owners}
    return bool(owed) and owed <= set(topic.refs)


def _is_one(whole: Topic, first: Topic, second: Topic, joint: int, *, says_all: bool) -> bool:
    """Return whether a deliverable is meant that is about both sides of an "and".

    It is not if each side leaves no doubt that it is about others, nor in a list: "all on A and B", or mere "A and B".
    """
    apart = {*first.indexes, *second.indexes}
    is_across = bool(whole.indexes) and min(whole.indexes) < joint < max(whole.indexes)
    if is_across and len(whole.refs) == 1 and all(_explains(whole, side) for side in (first, second)):
        return True
    is_list = not whole.is_evident and (
        says_all or (len(apart) == len((first, second)) and {joint, *apart}.issuperset(whole.indexes))
    )
    are_others = first.is_strong and second.is_strong and set(first.refs).isdisjoint(second.refs)
    return is_across and whole.is_strong and not (is_list or are_others)


def _explains(whole: Topic, side: Topic) -> bool:
    """Return whether a topic has at least two of the words of one side of an "and", and half of them."""
    shared = {*side.indexes}.intersection(whole.indexes)
    return len(shared) > 1 and len(shared) * 2 >= len(side.indexes)


def _both(index: TopicIndex, first: Topic, second: Topic, whole: Topic) -> Topic:
    refs = {*first.refs, *second.refs}
    indexes = sorted({*first.indexes, *second.indexes})
    if refs == set(whole.refs):
        return replace(whole, indexes=sorted({*whole.indexes, *indexes}), is_joined=set(first.refs) != set(second.refs))
    return replace(
        whole,
        indexes=indexes,
        refs=tuple(entry.ref for entry in index.entries if entry.ref in refs),
        is_strong=first.is_strong or second.is_strong or (whole.is_strong and set(indexes) <= set(whole.indexes)),
        is_evident=first.is_evident and second.is_evident,
        is_body=False,
        is_joined=True,
        receivers=first.receivers & second.receivers,
    )
