"""What somebody knows of who asks what else there is: "besides the database info, what else does eu-LISA owe?"."""

from collections.abc import Callable, Collection, Sequence

from domain.languages.schema import Concept
from domain.reading.topics.topic_index import Topic
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.tokenizer import TokenKind, fold
from domain.reading.words.word_matcher import PhrasedWords, phrase_table, word_matcher

_BESIDES = phrase_table(
    """apart from, aside from, besides, other than, in addition to, außer, neben, abgesehen von, naast, behalve,
    afgezien van, ud over, udover, foruden, bortset fra, förutom, utöver, vid sidan av, bortsett från, à part, en
    dehors de, outre, hormis, aparte de, además de, además del, aparte del, oltre a, oltre al, oltre alla, oltre
    alle, oltre ai, oltre agli, oltre all', a parte, para além de, para além do, para além da, para além das, para
    além dos, além de, além do, além da, além das, além dos, pe lângă, în afară de, în afara, освен, kromě, mimo,
    okrem, poza, oprócz, osim, pored, poleg, razen, neskaitant, išskyrus, papildus, izņemot, neskaitot, peale,
    lisaks, minbarra, apparti, seachas, amach ó, εκτός από, πέρα από, πέρα απ', εκτός απ'"""
)
#: The same after what it is of: Hungarian "az információkon kívül".
_POSTPOSED = phrase_table("kívül, túl, mellett, lisäksi, ohella")
_is_more = word_matcher(
    """more mer mere noch nog ytterligare encore ancora aún további mai още ještě ešte jeszcze još še dar vēl veel
    vielä ακόμη ακόμα"""
)
_is_else = word_matcher("még ainda mais más altro autre muuta eile iktar")
_ENDS = (TokenKind.COMMA, TokenKind.DASH, TokenKind.STOP)
#: So many words that are of no topic may stand within one.
_MAX_GAP = 2


def says_more(text: str) -> bool:
    """Return whether a word says that something comes on top: "still something", "something more"."""
    return any(map(_is_more, fold(text).split()))


def split_besides(
    words: Sequence[WordMatch], find_topic: Callable[[Sequence[WordMatch]], Topic]
) -> tuple[Collection[str], Sequence[WordMatch]] | None:
    """Return the deliverables that are known of, and the words of what is asked, None if no such thing is."""
    if not (any_has(words, Concept.ANY) or any(map(asks_for_more, words))):
        return None
    phrased = PhrasedWords(words)
    if (before := phrased.find(_BESIDES)) is not None:
        start, end = before
        stop = next((index for index in range(end, len(words)) if words[index].kind in _ENDS), len(words))
        topic = find_topic(words[end:stop])
        after = end + _last_of(topic) if start or stop == len(words) else stop
        known, rest = words[end:after], [*words[:start], *words[after:]]
    elif (behind := phrased.find(_POSTPOSED)) is not None:
        start, end = behind
        first = next((index + 1 for index in range(start - 1, -1, -1) if words[index].kind in _ENDS), 0)
        topic = find_topic(words[first:start])
        known, rest = words[first:start], [*words[:first], *words[end:]]
    else:
        return None
    names_body = any_has(known, Concept.NAME)
    return None if names_body or not topic.refs else (topic.refs, rest)


def asks_for_more(word: WordMatch) -> bool:
    """Return whether a word may ask for what comes on top: "what else", "what more", Polish "co jeszcze"."""
    return word.has(Concept.ELSE) or says_more(word.text) or any(map(_is_else, word.parts))


def _last_of(topic: Topic) -> int:
    """Return the index after the words of a topic that stand together."""
    last = min(topic.indexes, default=0)
    for index in sorted(topic.indexes):
        if index - last > _MAX_GAP:
            break
        last = index
    return last + 1
