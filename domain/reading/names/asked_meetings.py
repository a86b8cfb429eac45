"""At which Council something is looked at: "which Council does the report go to?", "the next Council in June"."""

from collections.abc import Sequence

from msgspec.structs import replace

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.questions.model import NotUnderstood, Question, QuestionType
from domain.reading.times.periods import COUNCIL_SLUGS
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.tokenizer import TokenKind
from domain.reading.words.word_matcher import word_matcher

#: The value of the word in its place.
AT_MEETING = "at-meeting"
#: A Council in what a table has for "when": French "à quel Conseil".
_is_council = word_matcher(
    """council meeting rat rates raad rådet råd rådsmøde rådsmøte rådsmöte conseil consejo consiglio conselho consiliu
    consiliul съвет съвета rada radě radu rade radou radzie vijeće vijeću svet svetu tarybai taryboje taryba
    padome padomē padomei nõukogu nõukogule nõukogul neuvosto neuvostossa neuvostoon tanács tanácson tanácsra
    συμβούλιο kunsill comhairle chomhairle tagung sitzung vergadering réunion reunión riunione reunião reuniune
    posiedzenie zasedání zasadnutie sjednica seja kokous kokouksessa ülés ülésen posėdyje sēdē istungil"""
)
#: To deal with, to look at, to discuss; in all languages together.
_deals = word_matcher(
    """deal deals discuss discusses look looks разглежда обсъжда занимава zabývat zabývá projedná projednat behandler
    drøfter befasst behandelt berät ασχολείται εξετάζει συζητά συζητήσει trata tratar* arutab käsitleb käsittelee
    occupe examine* discute phléifidh pléifidh pléann bavi raspravlja foglalkozik tárgyal* occupa esamina discuterà
    svarst* nagrinė* skatīs izskatīs apspriedīs jittratta jiddiskuti buigt bespreekt zajmie zajmuje omówi ocupă
    discută zaoberať zaoberá prerokuje obravnava* behandlar diskuterar tar upp"""
)
_OF_DEALING = (Concept.NEXT, Concept.THIS, Concept.BACK, Concept.ITEM, Concept.WITH, Concept.MUST)
#: "What", which is never "which": Finnish "mitä neuvostolle" is what goes to the Council.
_is_what = word_matcher("какво co čo hvad was τι mida mitä quoi cad što mit cosa kas ką ko wat kaj vad")
#: With one of these it is asked which Council is next, or what one of them does.
_OTHER = (
    *(Concept.NEXT, Concept.LAST, Concept.COMING, Concept.MONTH, Concept.ORDINAL, Concept.HOW_MANY),
    *(Concept.ELSE, Concept.ALL),
)
_ORDER = (Concept.NEXT, Concept.COMING, Concept.ORDINAL)
_OWN = (Concept.WE, Concept.POSSESSIVE)
#: So many words after a Council its month may be: "in the month of".
_NEAR = 3
#: What may be said beside a month: "in June or in July".
_OF_MONTH = (
    *(Concept.MONTH, Concept.IN, Concept.OR, Concept.IS, Concept.ARTICLE, Concept.COMING),
    *(Concept.DID, Concept.AND),  # Italian "è", Portuguese "é"
)
#: A part of "next due".
_DUE = "due"
_SIGNS = (TokenKind.COMMA, TokenKind.DASH, TokenKind.STOP)
_TIMES = (TokenKind.DATE, TokenKind.MONTH, TokenKind.YEAR, TokenKind.QUARTER)


def name_asked_meeting(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words with a "when" in place of "which Council"."""
    is_due = any(
        word.has(Concept.OWE) or _DUE in word.text.split() for word in words
    )  # "which Council is it next due for?"
    other = [each for each in _OTHER if not (is_due and each is Concept.NEXT)]
    if any((word.has(*other) and not word.is_noise) or word.kind in _TIMES for word in words):
        return words
    for index, word in enumerate(words):
        if word.has(Concept.WHEN) and names_council(word):
            return [*words[:index], replace(word, value=AT_MEETING), *_without_passing(words[index + 1 :])]
        council = _find_council(words, index)
        is_joined = council + 1 < len(words) and words[council + 1].has(Concept.AND)  # "what goes to the Council and …"
        if council and not is_joined:
            text = " ".join(each.text for each in words[index : council + 1])
            asked = WordMatch(text=text, concepts={Concept.WHEN: None}, value=AT_MEETING)
            return [*words[:index], asked, *_without_passing(words[council + 1 :])]
    return words


def name_next_meeting(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words that ask at which Council something is due, for those that ask when it deals with that.

    "When does the Council deal with it next?", of what nothing names, is when the next one is; and so is "which Council
    is next?", or "is the next Council in June?".
    """
    if (which := _ask_for_next(words) or _ask_if_next(words)) is not None:
        return which
    asked = next((word for word in words if word.has(Concept.WHEN)), None)
    council = next((word for word in words if names_council(word)), None)
    verb = next((word for word in words if any(map(_deals, word.parts))), None)
    if asked is None or council is None or verb is None:
        return words
    others = [word for word in words if word not in (asked, council, verb) and not word.has(*_OF_DEALING)]
    said = [word for word in others if not word.is_noise and word.kind is not TokenKind.COMMA]
    if any(word.kind in _TIMES or (word.concepts and not word.has(Concept.OWE)) for word in said):
        return words
    if said:
        return [replace(asked, value=AT_MEETING), *said]
    return [asked, WordMatch(text=verb.text, concepts={Concept.NEXT: None}), council]


def _ask_for_next(words: Sequence[WordMatch]) -> Sequence[WordMatch] | None:
    """Return words that ask when the next Council is, for those that ask which one that is; None if they do not."""
    asked = next((index for index in range(len(words)) if _find_council(words, index)), None)
    if asked is None:
        return None
    council = _find_council(words, asked)
    others = [word for word in (*words[:asked], *words[council + 1 :]) if not word.is_noise]
    # Several are coming up: Romanian "urmează".
    following = next((word for word in others if word.has(Concept.NEXT) and not word.has(Concept.MUST)), None)
    small = (Concept.NEXT, Concept.COMING)
    if following is None or any(not word.has(*small) and word.kind not in _SIGNS for word in others):
        return None
    return [WordMatch(text=words[asked].text, concepts={Concept.WHEN: None}), following, words[council]]


def _ask_if_next(words: Sequence[WordMatch]) -> Sequence[WordMatch] | None:
    """Return words that ask when the next Council is, for "is the next Council in June?"; None if they do not."""
    following = next((word for word in words if word.has(Concept.NEXT)), None)
    council = next((word for word in words if names_council(word) or _names_council(word)), None)
    month = next((index for index, word in enumerate(words) if word.has(Concept.MONTH)), None)
    if following is None or council is None or month is None:
        return None
    first, last = sorted((words.index(council), month))
    if not any(word.has(Concept.IS) or _is_small_verb(word) for word in words[first:last]) and not words[0].has(
        Concept.IS
    ):
        return None  # "the next Council in June"
    others = [word for word in words if word is not following and word is not council]
    if not all(word.is_noise or word.has(*_OF_MONTH) or word.kind in (*_SIGNS, *_TIMES) for word in others):
        return None
    if any(word.has(*QUESTION_WORDS) and not word.is_noise for word in words):
        return None
    return [WordMatch(text=following.text, concepts={Concept.WHEN: None}), following, council]


def _is_small_verb(word: WordMatch) -> bool:
    return word.has(Concept.DID, Concept.AND) or (
        word.is_noise and not word.has(Concept.IN, Concept.ARTICLE, Concept.NEXT, Concept.COMING, Concept.FROM)
    )


def leave_out_order(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words without what tells only which one a Council is: "the next Council in June", "my first Council"."""
    if not any_has(words, *_ORDER):
        return words
    for index, word in enumerate(words):
        if not names_council(word):
            continue
        before = index - 1
        while before > 0 and words[before].has(Concept.ARTICLE, Concept.NOISE) and not words[before].has(*_ORDER):
            before -= 1
        is_own = before > 0 and words[before].has(Concept.ORDINAL) and words[before - 1].has(*_OWN)
        is_next = before >= 0 and words[before].has(Concept.NEXT, Concept.COMING) and _names_month(words[index + 1 :])
        if is_own or is_next:
            return [*words[:before], *words[before + 1 :]]
    return words


def _names_month(words: Sequence[WordMatch]) -> bool:
    """Return whether words begin with a month, "in June"."""
    following = next((word for word in words[:_NEAR] if not word.has(Concept.IN, Concept.FROM, Concept.ARTICLE)), None)
    return following is not None and following.has(Concept.MONTH)


def _without_passing(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words without an "except" that begins them: French "passe", which is what is said of a Council here."""
    return words[1:] if words and words[0].has(Concept.EXCEPT) else words


def ask_at_meeting(question: Question | NotUnderstood, words: Sequence[WordMatch]) -> Question | NotUnderstood:
    """Return what asks when one deliverable is due as what asks at which Council, if the words do."""
    if isinstance(question, NotUnderstood) or question.ask is not QuestionType.WHEN or len(question.refs) != 1:
        return question
    asks = any(word.value == AT_MEETING for word in words if word.kind is TokenKind.WORD)
    return replace(question, ask=QuestionType.AT_MEETING) if asks else question


def names_council(word: WordMatch) -> bool:
    """Return whether one of a word's parts is for a Council or meeting, as in "that Council"."""
    return any(map(_is_council, word.parts))


def _find_council(words: Sequence[WordMatch], index: int) -> int:
    """Return the index of a Council right after a "which", 0 if there is none; Croatian "na kojem se Vijeću".

    Bulgarian "who" is "which", too, after a preposition.
    """
    is_placed = index > 0 and words[index - 1].has(Concept.IN, Concept.TO, Concept.FOR)
    asks_which = words[index].has(Concept.WHAT) and not any(map(_is_what, words[index].parts))
    if not (asks_which or (is_placed and words[index].has(Concept.WHO))):
        return 0
    near = words[index + 1 : index + 3]
    if near and _names_council(near[0]):
        return index + 1
    is_near = len(near) > 1 and is_placed and [*near[0].concepts] == [Concept.NOISE] and _names_council(near[1])
    return index + 2 if is_near else 0


def _names_council(word: WordMatch) -> bool:
    return word.has(Concept.MEETING) or word.concepts.get(Concept.NAME) in COUNCIL_SLUGS
