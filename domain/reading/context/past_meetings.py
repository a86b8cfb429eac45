"""What somebody says of a meeting that is over, before asking what comes now; in all languages together."""

from collections.abc import Sequence

from msgspec.structs import replace

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.reading.context.introduced import CLAUSE_END
from domain.reading.context.sentences import Sentence
from domain.reading.times.periods import COUNCIL_SLUGS
from domain.reading.words.language_detection import DetectedLanguage
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.lookup import match_text
from domain.reading.words.tokenizer import TokenKind, fold
from domain.reading.words.word_matcher import PhrasedWords, phrase_table, word_matcher

_OVER = phrase_table(
    """over, done, behind us, finished, rum, durch, vorbei, vorüber, hinter uns, erop, voorbij, gehad, achter de rug,
    afgelopen, overstået, forbi, bag os, över, avklarat, avklarad, förbi, bakom oss, passé, derrière nous, terminé,
    fini, clos, pasó, ha pasado, hecho, terminó, acabó, terminado, passou, já lá vai, acabou, terminou, è passato,
    passato, archiviato, alle spalle, finito, concluso, a trecut, trecut, am terminat, terminat, încheiat, мина,
    премина, приключи, свърши, зад гърба, za námi, za sebou, hotová, hotovo, skončila, skončilo, proběhla, za nami,
    minęła, odbyła się, skończyła, prošlo, iza nas, završilo, završeno, je mimo, končan, končano, praėjo, baigėsi,
    pasibaigė, ir garām, garām, aiz muguras, beidzies, beigusies, läbi, seljataga, möödas, ohi, takana, takanapäin,
    túl vagyunk, lezajlott, véget ért, vége, τελείωσε, πέρασε, ολοκληρώθηκε, għadda, għaddiet, spiċċa, spiċċat,
    thart, curtha dínn, críochnaithe"""
)
#: Begin a clause that says when something will be over.
_is_conditional = word_matcher(
    """when once if after als wanneer zodra wenn sobald falls når hvis efter när om quand lorsque dès apres si cuando
    quando una assim dopo după când dacă когато след ако až když po keď gdy kiedy jak kad kada nakon ko kai kui
    pärast kun jos jälkeen ha mikor amikor miután όταν αν αφού μόλις meta jekk wara nuair má tar"""
)
#: A longer clause says more of a meeting than that it is over.
_MAX_WORDS = 8
_DENYING = (Concept.NOT, Concept.EXCEPT, Concept.OR, Concept.IF, Concept.ITEM, Concept.OVERDUE)


def leave_out_past_meeting(sentences: Sequence[Sentence], whole: DetectedLanguage) -> Sequence[Sentence]:
    """Return the sentences of a text without that a meeting is over: "the Council's over. What is missing?".

    What is asked then is asked of today, and neither of the meeting nor of the body that met.
    """
    first, *others = sentences
    end = CLAUSE_END.search(first.text)
    clause, rest = (first.text[: end.start()], first.text[end.end() :]) if end else (first.text, "")
    if not (rest or others):
        return sentences
    if others and rest and not _says_it_is_over(match_text(clause, whole.lexicons)):
        clause, rest = first.text, ""  # "right, the Council's over."
    words = match_text(clause, whole.lexicons)
    asked = [*([replace(first, text=rest)] if rest else []), *others]
    if any_has(words, Concept.MONTH):  # of that meeting something may be left
        said = match_text(" ".join(each.text for each in asked), whole.lexicons)
        if not any_has(said, Concept.NEXT, Concept.COMING, Concept.FIRST_DUE, Concept.OVERDUE):
            return sentences
    return asked if _says_it_is_over(words) else sentences


def _says_it_is_over(words: Sequence[WordMatch]) -> bool:
    """Return whether a clause says that a meeting is over, and nothing else."""
    over = PhrasedWords(words).find(_OVER)
    if not words or _is_conditional(fold(words[0].text)):
        return False
    if len(words) > _MAX_WORDS or not (over or any_has(words, Concept.DONE)):
        return False
    others = [word for index, word in enumerate(words) if over is None or index not in range(*over)]
    asks = any(word.has(*_DENYING, *QUESTION_WORDS) and not word.is_noise for word in others)
    is_of_thing = any(word.kind in (TokenKind.REF, TokenKind.ROMAN) for word in words)
    return not (asks or is_of_thing) and any(map(_is_meeting, words))


def _is_meeting(word: WordMatch) -> bool:
    return word.has(Concept.MEETING, Concept.MONTH) or word.concepts.get(Concept.NAME) in COUNCIL_SLUGS
