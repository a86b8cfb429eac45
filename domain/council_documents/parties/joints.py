"""Joints: the words between two names that keep them apart or join them, and a meeting beside a name."""

from domain.council_documents.sentence import Mention, Sentence
from domain.council_documents.words.bodies import DATIVE_ENDINGS
from domain.languages.schema import Concept
from domain.reading.words.lexicon import WordMatch

#: Prepositions that keep two names apart unless "and" or a comma is with them.
PREPOSITIONS = (Concept.TO, Concept.ASSIGNED, Concept.BY, Concept.FROM, Concept.IN, Concept.FOR, Concept.WITH)
#: What says how often.
RHYTHMS = ("yearly", "regular", "intervals", "continuous", "frequencies", "vague")
JOINED = (Concept.AND, Concept.OR)


def is_behind_preposition(sentence: Sentence, place: int) -> bool:
    """Return whether what may be a pronoun is right behind a preposition: Dutch "Voor het bijhouden"."""
    before = sentence.words_between(0, place)[-1:]
    return any(word.has(*PREPOSITIONS, Concept.BEFORE) and not word.has(Concept.AND) for word in before)


def is_article(word: WordMatch) -> bool:
    """Return whether a word is an article without a "with" in it."""
    return word.has(Concept.ARTICLE) and not word.has(Concept.WITH)


def has_asked(sentence: Sentence, start: int, end: int) -> bool:
    """Return whether bodies at a place have asked for it: "at the request of several delegations"."""
    return any(
        len(sentence.between(last, start)) <= 1
        and "," not in sentence.text[last:start]
        and not any(last <= mention.start < start for mention in sentence.mentions)
        for _, last in sentence.find("on_request")
        if last <= start
    ) or any(first >= end and not sentence.words_between(end, first) for first, _ in sentence.find("by_request"))


def is_of_meeting(sentence: Sentence, mention: Mention) -> bool:
    """Return whether a body is only named with its meeting: "the COSI meeting", "na zasedání výboru COSI"."""
    words = zip(sentence.words, sentence.places, strict=True)
    meetings = [*sentence.find("meetings"), *(place for word, place in words if word.has(Concept.MEETING))]
    return any(_is_before(sentence, mention, start) or _is_behind(sentence, mention, end) for start, end in meetings)


def _is_before(sentence: Sentence, mention: Mention, meeting: int) -> bool:
    """Return whether a body is right before a meeting, or with one word between: "the Council's December session"."""
    words = sentence.words_between(mention.end, meeting)
    is_apart = any(word.has(*PREPOSITIONS) or not word.text.isalpha() for word in words)
    return mention.end <= meeting and len(words) <= 1 and not is_apart


def _is_behind(sentence: Sentence, mention: Mention, meeting: int) -> bool:
    """Return whether a body is right behind a meeting but for articles and "of"."""
    is_cut = any(sign in sentence.text[meeting : mention.start] for sign in ",;:")
    return meeting <= mention.start and not sentence.between(meeting, mention.start) and not is_cut


def _is_german_dative(sentence: Sentence, start: int) -> bool:
    """Return whether a German name has the article of who receives it: "und der Kommission übermittelt"."""
    before = sentence.text[:start].split()[-2:]
    is_feminine = sentence.language == "de" and sentence.text.startswith("Kommission", start)
    return is_feminine and before[-1:] == ["der"] and (len(before) == 1 or before[0] in ("und", "sowie"))


def has_dative_form(sentence: Sentence, mention: Mention) -> bool:
    """Return whether a name behind other words says by an article or its ending that something goes to it."""
    return _is_german_dative(sentence, mention.start) or _has_dative_ending(sentence, mention)


def _has_dative_ending(sentence: Sentence, mention: Mention) -> bool:
    """Return whether a name has an ending for "to" and no preposition: Slovak "členským štátom"."""
    endings = DATIVE_ENDINGS.get(sentence.language)
    before = sentence.words_between(0, mention.start)[-1:]
    is_free = bool(before) and not any(word.has(*PREPOSITIONS) for word in before)
    return endings is not None and is_free and mention.name.endswith(endings) and mention.name[-4:].islower()
