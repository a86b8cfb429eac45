"""Whether everything has an owner or a deadline: what has none is the answer."""

from collections.abc import Sequence

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.tokenizer import TokenKind
from domain.reading.words.word_matcher import word_matcher

#: A deadline, in all languages together, as in both tables here.
_is_deadline = word_matcher(
    """срок* termín* frist* tidsfrist* deadline* date* dated προθεσμία* plazo* límite tähtaeg* tähtpäev* määräaika*
    échéance* délai* spriocdháta* rok határid* scadenz* termin* termiņ* skadenz* prazo* termen* datum* datiert"""
)
#: One who is responsible, or that somebody is.
_is_owner = word_matcher(
    """отговорник* възложен* odpovědn* přiřazen* přidělen* ansvarlig* ansvarig* tildelt tilldelat zuständig*
    verantwortlich* zugewiesen* υπεύθυν* ανατεθ* owner* assigned responsable* asigna* assigné* attribué* vastutaja*
    määratud vastuutaho* vastuussa freagrach* sannta odgovorn* dodijeljen* dodeljen* felelős* kiosztva responsabil*
    assegnat* atsaking* paskirt* atbildīg* piešķirt* responsabbli assenjat* verantwoordelijk* toegewezen
    odpowiedzialn* przypisan* przydzielon* responsáve* atribuíd* atribuit* zodpovedn* pridelen* zadolžen*"""
)
#: Has or have, where tables have no meaning for it, or one with the deadline: "tiene plazo".
_has = word_matcher("има имат tiene tienen tem têm għandu għandhom")
#: In a table's idiom with a deadline; alone they are other words elsewhere.
_HAS_DATE = ("ha", "hanno", "van")
_VERBS = (Concept.IS, Concept.DID, Concept.MUST)
#: With "responsible": Croatian "odgovornu osobu".
_is_person = word_matcher("osobu osebo asmenį duine jemand somebody someone quelqu'un alguien qualcuno")
#: What such a text may say besides.
_OTHERS = (
    *(Concept.NOISE, Concept.CHATTER, Concept.ARTICLE, Concept.IS, Concept.DID, Concept.ITEM, Concept.ALL, Concept.IN),
    *(Concept.NAME, Concept.KIND, Concept.SECTION, Concept.NUMBER, Concept.FROM, Concept.OWE, Concept.FOR),
    Concept.MUST,
)
#: With one of these it is asked how things stand: "were all deadlines met?".
_OF_WORK = (
    *(Concept.NOT, Concept.OVERDUE, Concept.ON_TIME, Concept.DELIVERED, Concept.DONE, Concept.WAS, Concept.PAST),
    *(Concept.DELIVER, Concept.STATUS_OF, Concept.THIS, Concept.BACK, Concept.NEXT, Concept.MONTHS, Concept.WEEK),
)
#: What says nothing in the question that is asked instead.
_LEFT_OUT = (
    Concept.ALL,
    Concept.IS,
    Concept.DID,
    Concept.ITEM,
    Concept.ARTICLE,
    Concept.NOISE,
    Concept.OWE,
    Concept.MUST,
)
_SIGNS = (TokenKind.COMMA, TokenKind.STOP)


def ask_what_lacks(words: Sequence[WordMatch], *, asks_yes_no: bool) -> Sequence[WordMatch]:
    """Return words that ask what has no owner or deadline, for a question whether all have one."""
    lacking = next((concept for word in words if (concept := _lacking(word)) is not None), None)
    if lacking is None or not all(map(_is_plain, words)):
        return words
    if not (asks_yes_no or any(map(_is_verb, words))):
        return words
    what = WordMatch(text="", concepts={Concept.WHAT: None})
    named = [word for word in words if word.has(Concept.NAME) or not (word.has(*_LEFT_OUT) or _is_what_all_have(word))]
    return [what, *named, WordMatch(text="", concepts={lacking: None})]


def _is_verb(word: WordMatch) -> bool:
    has_date = word.has(Concept.DATED) and word.lower in _HAS_DATE
    return word.has(*_VERBS) or has_date or any(map(_has, word.parts))


def _lacking(word: WordMatch) -> Concept | None:
    """Return what lacks that which a word names: an owner or a deadline; None if it names neither."""
    if any(map(_is_owner, word.parts)):
        return Concept.OWNERLESS
    return Concept.UNDATED if any(map(_is_deadline, word.parts)) else None


def _is_what_all_have(word: WordMatch) -> bool:
    return _lacking(word) is not None or any(map(_is_person, word.parts))


def _is_plain(word: WordMatch) -> bool:
    if word.has(*_OF_WORK):
        return False
    is_known = word.has(*_OTHERS) and not word.has(*QUESTION_WORDS)
    return is_known or _is_what_all_have(word) or word.kind in _SIGNS
