"""A clause at either end of a text that names nothing of the register: "the follow-up part please, am in a taxi".

Unlike a remark (`remarks.py`) it is not known by the people it speaks of, so it is left out only where the text is not
understood with it, and what it says is named.
"""

from collections.abc import Iterator, Sequence

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.reading.context.clauses import Clause, join_clauses, split_clauses, without_conjunction
from domain.reading.context.purposes import tells_need
from domain.reading.context.sentences import Sentence
from domain.reading.topics.topic_index import TopicIndex
from domain.reading.words.language_detection import DetectedLanguage
from domain.reading.words.lexicon import Lexicon
from domain.reading.words.lookup import match_text
from domain.reading.words.tokenizer import TokenKind
from domain.reading.words.word_matcher import PhrasedWords, phrase_table

#: What one of these is about limits what is asked beside it: "after the 8th I mean", "if you leave those out".
_LIMITING = (
    *(Concept.AFTER, Concept.BEFORE, Concept.BEYOND, Concept.IF, Concept.NOT, Concept.NOTHING, Concept.ONLY),
    *(Concept.EXCEPT, Concept.POST, Concept.BETWEEN, Concept.ORDINAL, Concept.NUMBER, Concept.STATUS_OF),
    *(Concept.BY, Concept.UNTIL, Concept.WITHIN, Concept.LATEST, Concept.EARLIEST, Concept.DEADLINE),
)
_SIGNS = " .!?;"
_MARKS = ("?", ";")
#: A text of more clauses is not tried without some of them.
_MAX_CLAUSES = 6


#: What begins the sentence that tells what somebody does if the answer is no; in all languages together.
_OTHERWISE = phrase_table(
    """if not, if nothing, otherwise, or else, else, иначе, ако не, ако няма, jinak, pokud ne, když ne, ellers, hvis
    ikke, sonst, ansonsten, wenn nicht, falls nicht, αλλιώς, διαφορετικά, αν όχι, si no, de lo contrario, en caso
    contrario, muidu, kui ei, kui mitte, muuten, jos ei, sinon, autrement, si non, si rien, murach, mura, inače,
    ako ne, ako nema, ha nem, különben, ha nincs, altrimenti, se no, in caso contrario, kitaip, jei ne, priešingu
    atveju, citādi, ja nē, ja ne, inkella, jekk le, anders, zo niet, zo nee, inaczej, jeśli nie, jak nie, w
    przeciwnym razie, senão, se não, caso contrário, altfel, dacă nu, inak, ak nie, sicer, če ne, drugače,
    annars, om inte"""
)
_OF_REGISTER = (Concept.NAME, Concept.MONTH, Concept.ITEM, Concept.OVERDUE, Concept.DELIVERED, *QUESTION_WORDS)


def leave_out_otherwise(sentences: Sequence[Sentence], lexicon: Lexicon) -> Sequence[Sentence]:
    """Return sentences without a last one that tells what somebody does else: "… If not I cancel the meeting"."""
    if len(sentences) < 2 or not sentences[-2].text.endswith(_MARKS):
        return sentences
    words = match_text(sentences[-1].text, [lexicon])
    said = words[1:]
    names = any((word.has(*_OF_REGISTER) and not word.is_noise) or word.kind is TokenKind.REF for word in said)
    begins = PhrasedWords(words).end_of(_OTHERWISE, 0) is not None
    return sentences[:-1] if begins and not names else sentences


def without_idle_clauses(
    sentences: Sequence[Sentence], detected: DetectedLanguage, topics: TopicIndex
) -> Iterator[tuple[list[Sentence], tuple[str, ...]]]:
    """Yield a text without clauses at its ends, and these, where they name nothing of the register; the longest first.

    What follows the first ones must ask: "see to it, that the Commission delivers" does not.
    """
    clauses = split_clauses(sentences, detected, topics)
    if not 1 < len(clauses) <= _MAX_CLAUSES:
        return
    last = len(clauses)
    windows = ((start, stop) for start in range(last) for stop in range(start + 1, last + 1) if stop - start < last)
    for start, stop in sorted(windows, key=lambda window: window[0] - window[1]):
        kept, before, after = clauses[start:stop], clauses[:start], clauses[stop:]
        asks = any(clause.asks for clause in kept)
        are_idle = all(map(_is_idle, before)) and all(
            _is_idle(clause, after_question=asks) or tells_need(clause.text, detected.lexicons[0]) for clause in after
        )
        if not are_idle or (start and not any(map(_asks, kept))):
            continue
        first = clauses[start].text
        if start:
            clauses[start].text = without_conjunction(first, detected.lexicons[0])
        yield join_clauses(kept, sentences), tuple(clause.text.strip(_SIGNS) for clause in (*before, *after))
        clauses[start].text = first


def _is_idle(clause: Clause, *, after_question: bool = False) -> bool:
    """Return whether a clause names nothing; after a question it may ask if something else is so: "can you help?"."""
    names = clause.is_about_register or clause.delivers or clause.has_far_time or clause.is_lost_limit
    asks = clause.asks or (clause.asks_yes_no and not after_question)
    return not (names or asks or clause.stays or clause.names(*_LIMITING))


def _asks(clause: Clause) -> bool:
    return clause.asks or clause.asks_yes_no
