"""What stands around a topic in a text: what is asked about it, and which names beside it belong to it."""

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.reading.left_over import PREDICATES
from domain.reading.times.periods import COUNCIL_SLUGS, RELATIVE_STEPS
from domain.reading.topics.rating import MAX_GAP, Evidence, is_mere_name
from domain.reading.topics.searchable_words import LINKING
from domain.reading.topics.word_index import PROMOTED_STRENGTH
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.tokenizer import TokenKind

#: What is asked about a report or the like.
_ASKING = (
    Concept.WHO,
    Concept.TO_WHOM,
    Concept.WHEN,
    Concept.HOW_OFTEN,
    Concept.OVERDUE,
    Concept.ON_TIME,
    Concept.HELD,
    Concept.REPORTED,
    Concept.DELIVERED,
    Concept.DONE,
    Concept.DATED,
    Concept.UNDATED,
)

#: What is said of a report, and of no body.
_SAID_OF_REPORTS = (Concept.DELIVERED, Concept.DONE, Concept.DATED, Concept.UNDATED)

#: What is asked of a body.
_ASKING_OF_BODY = (
    *(set(PREDICATES) - {Concept.ITEM}),
    *_ASKING,
    Concept.ASSIGNED,
    Concept.HOW_MANY,
    Concept.WHY,
    Concept.HOW,
)
#: The same, without what a word for a report may mean elsewhere.
_DOING = tuple(set(_ASKING_OF_BODY) - {Concept.DELIVER, Concept.DELIVERED})

#: A Council's month is at most so many words away: "council of December", "vijeće u prosincu".
_MONTH_GAP = 2
_MERE = (Concept.NAME, Concept.RHYTHM)
_JOINT_REPORT = (Concept.JOINTLY, Concept.ITEM)
#: They say nothing about a topic; "against" does.
_LINKS = (Concept.WITH, Concept.AND, Concept.OR, Concept.ARTICLE)


def asks_about_work(words: Sequence[WordMatch]) -> bool:
    """Return whether a text asks about a report or a status, and not what somebody owes."""
    telling = _telling(words)
    concepts = frozenset().union(*(word.concepts.keys() for word in telling))
    if Concept.WHO in concepts:  # "whose task": not the body's that is named, which owes nothing
        return True
    of_report = (Concept.DEADLINE, Concept.DATED, Concept.UNDATED)  # "due" is said of a report
    if any(word.has(Concept.OWE) and not word.has(*of_report) for word in telling):
        return False
    is_owed = Concept.MUST in concepts and Concept.WHEN not in concepts
    is_about_item = Concept.ITEM in concepts and not (is_owed or concepts.isdisjoint(_ASKING))
    return Concept.STATUS_OF in concepts or is_about_item


def asks_nothing(words: Sequence[WordMatch]) -> bool:
    """Return whether a text only names something: "INTCEN?", "INTCEN reports", but not "INTCEN, deliverables"."""
    telling = _telling(words)
    comma = next((number for number, word in enumerate(words) if word.kind is TokenKind.COMMA), len(words))
    is_item_apart = any(map(_is_item, _telling(words[comma:])))
    return not is_item_apart and not any(word.has(*(_DOING if _is_item(word) else _ASKING_OF_BODY)) for word in telling)


def only_names(indexes: Iterable[int], words: Sequence[WordMatch]) -> bool:
    """Return whether the words of a topic are names of bodies, and a text asks nothing of them."""
    named = [words[index].has(Concept.NAME) for index in indexes if not words[index].is_noise]
    return bool(named) and all(named) and asks_nothing(words)


def _telling(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return the words that say something; a question word does, whatever else it is."""
    return [word for word in words if not word.is_noise or word.has(*QUESTION_WORDS)]


def _is_item(word: WordMatch) -> bool:
    return word.has(Concept.ITEM)


def asks_about_one(words: Sequence[WordMatch]) -> bool:
    """Return whether a text asks about one report: how often it comes, when, or who makes it."""
    concepts = frozenset().union(*(word.concepts.keys() for word in words))
    is_of_report = Concept.ITEM in concepts and not concepts.isdisjoint((Concept.WHO, Concept.WHEN))
    return Concept.HOW_OFTEN in concepts or is_of_report


def is_telling_name(item: Evidence) -> bool:
    """Return whether a word is the name of a body that owes nothing."""
    return item.word.has(Concept.NAME) and not is_mere_name(item)


def promote_name(item: Evidence, words: Sequence[WordMatch]) -> Evidence:
    """Return a word; the name of a body that owes nothing as a topic by itself: "the report on the Group"."""
    if not is_telling_name(item) or (item.index and is_subject(item.index, words)):
        return item
    return replace(item, weight=replace(item.weight, strength=max(item.weight.strength, PROMOTED_STRENGTH)))


def is_subject(number: int, words: Sequence[WordMatch]) -> bool:
    """Return whether a name is the subject of what is asked: it begins the text, or follows "does" or "must"."""
    before = [word for word in words[:number] if not LINKING.issuperset(word.concepts)]
    after = words[number + 1 :]
    if after and after[0].has(Concept.ITEM):
        is_asked = any_has((*before, *after[1:]), *_SAID_OF_REPORTS)
        is_asked = is_asked or any_has(words[:number], Concept.WHO)
        if is_asked or (before and before[-1].has(Concept.IS)):
            return False  # "is the High-Level Group report late?", "who owes the Group's report?"
    return not before or before[-1].has(Concept.DID, Concept.MUST, Concept.OWE, Concept.IS)


def is_of_report(number: int, words: Sequence[WordMatch]) -> bool:
    """Return whether a name says which report is meant: "the report on the Group", "the Group's report"."""
    beside = (_telling_beside(number, -1, words), _telling_beside(number, 1, words))
    # But not "must INTCEN give anything".
    return any(word is not None and _is_item(word) and not word.has(Concept.ANY) for word in beside)


def _telling_beside(number: int, step: int, words: Sequence[WordMatch]) -> WordMatch | None:
    """Return the nearest word before or after one that says something, None if there is none."""
    beside = words[:number][::-1] if step < 0 else words[number + 1 :]
    return next((word for word in beside if not word.is_noise or word.has(Concept.ITEM, *QUESTION_WORDS)), None)


def is_mere_pair(pair: Sequence[WordMatch]) -> bool:
    """Return whether two words in a row are names and rhythms, or a rhythm of reports: "regular reports"."""
    mere = (Concept.NAME, Concept.RHYTHM, Concept.ITEM) if any_has(pair, Concept.RHYTHM) else _MERE
    return all(word.has(*mere) or word.is_noise for word in pair)


def is_joint_report(first: int, second: int, words: Sequence[WordMatch]) -> bool:
    """Return whether two words are one joint report, which a title may be: "the joint report by Europol and Eurojust".

    But "which joint reports", "all joint reports" are whatever two bodies owe together.
    """
    asked = words[first - 1] if first else None
    is_one = asked is None or not asked.has(Concept.WHAT, Concept.HOW_MANY, Concept.ALL, Concept.ANY, Concept.ELSE)
    is_joint, is_report = (any(words[each].has(concept) for each in (first, second)) for concept in _JOINT_REPORT)
    return is_one and is_joint and is_report


def is_beside(number: int, anchored: set[int], words: Sequence[WordMatch]) -> bool:
    """Return whether only words that link are between a word and the nearest of a topic."""
    nearest = min(anchored, key=lambda index: abs(index - number))
    between = words[min(nearest, number) + 1 : max(nearest, number)]
    return len(between) < MAX_GAP and all(not word.is_unknown and LINKING.issuperset(word.concepts) for word in between)


def is_alternative(number: int, words: Sequence[WordMatch]) -> bool:
    """Return whether an "or" is beside a name: "does Frontex or Europol owe …"."""
    before = number - 1
    while before >= 0 and words[before].has(Concept.ARTICLE):
        before -= 1
    neighbours = [*words[max(0, before) : number], *words[number + 1 : number + 2]]
    return any_has(neighbours, Concept.OR)


def is_meeting(number: int, words: Sequence[WordMatch]) -> bool:
    """Return whether a month or "next" beside a Council's name makes it a meeting: "for the December Council"."""
    beside = (words[max(0, number - _MONTH_GAP) : number], words[number + 1 : number + 1 + _MONTH_GAP])
    return words[number].concepts.get(Concept.NAME) in COUNCIL_SLUGS and any(
        word.has(Concept.MONTH, Concept.NEXT, *RELATIVE_STEPS) for side in beside for word in side
    )


def is_set_apart(number: int, anchored: set[int], words: Sequence[WordMatch]) -> bool:
    """Return whether a topic is left out of what a name owes: "all of Europol except Empact"."""
    return any_has(words[number : min(anchored)], Concept.EXCEPT)


def is_left_out(number: int, words: Sequence[WordMatch]) -> bool:
    """Return whether a word is a name that is left out: what it takes part in is not what the text is about."""
    before = number - 1
    while before >= 0 and words[before].has(Concept.ARTICLE):
        before -= 1
    is_after = before >= 0 and words[before].has(Concept.EXCEPT)
    following = words[number + 1] if number + 1 < len(words) else None
    is_before = following is not None and following.concepts.get(Concept.POST) is Concept.EXCEPT
    return words[number].has(Concept.NAME) and (is_after or is_before)


def counts_part_of_year(number: int, words: Sequence[WordMatch]) -> bool:
    """Return whether a word says which half or quarter of a year is meant: "in the *first* half of 2024"."""
    following = words[number + 1 : number + 2]
    return words[number].has(Concept.ORDINAL) and any_has(following, Concept.HALF, Concept.QUARTER)


def is_numbered_section(number: int, words: Sequence[WordMatch]) -> bool:
    """Return whether a word is that of a section whose number is beside it, and not what a border has.

    So is one for the reports of a vehicle that is beside it: "Barometer+ inputs".
    """
    beside = words[max(0, number - 1) : number + 2]
    if words[number].has(Concept.ITEM) and any(word.text.endswith("+") for word in beside):
        return True
    is_numbered = any(word.kind is TokenKind.ROMAN or word.text == "I" for word in beside)
    return words[number].has(Concept.SECTION) and is_numbered


def is_link(word: WordMatch) -> bool:
    """Return whether a word only links others: titles have it, and it says nothing about their topics."""
    return LINKING.issuperset(word.concepts) and word.has(*_LINKS)
