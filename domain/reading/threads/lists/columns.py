"""Requests to have more said of each thing that was listed: "owners?", "what do I put in the deadline column?"."""

import re
from collections.abc import Sequence

from msgspec.structs import replace

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.questions.model import OF_ONE_DAY, Question, QuestionType, ReadingContext, StatusFilter
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.tokenizer import TokenKind, fold
from domain.reading.words.word_matcher import PhrasedWords, phrase_table, word_matcher

#: Who is responsible, as a noun or "who is responsible", in all languages together.
is_owner = word_matcher(
    """owner owners responsible отговорник* отговорни отговаря* gestor* odpověd* zodpověd* ansvarlig* ansvarig*
    zuständig* verantwortlich* υπεύθυν* responsable* responsabil* responsável responsáveis vastutaja* vastuutah*
    vastuuhenkil* freagrach* nositelj* nosilc* felelős* atsaking* atbildīg* verantwoordelijk* odpowiedzialn* odpowiad*
    zodpovedn*"""
)
#: The same alone, or with what says no more: "and the owners?".
_EACH = phrase_table(
    """each, each one, each of them, every one, next to it, beside it, до всяко, до всеки, към всяко, за всяко, ke
    každému, u každého, k nim, ud for hver, ved hver, til hver, jeweils, zu jedem, daneben, bei jedem, στο καθένα, δίπλα
    στο καθένα, σε κάθε ένα, cada uno, cada una, igaühe, iga kõrvale, kunkin, jokaisen, chacun, chacune, à côté, gach
    ceann, uz svaku, uz svako, uz svaki, kraj svake, mindegyik, mindegyikhez, ciascuno, ciascuna, accanto, kiekvieno,
    prie kiekvieno, katram, pie katra, kull wieħed, ħdejn, telkens, bij elk, erbij, ernaast, każdej, każdym, przy
    każdej, przy każdym, cada um, cada uma, ao lado, lângă fiecare, fiecare, la fiecare, ku každému, ku každej, k vsaki,
    k vsakemu, pri vsaki, varje, intill, bredvid"""
)
_COLUMN = re.compile(
    r"column|spalte|kolonne|kolumn|colonn|columna|coluna|coloana|kolom|kolon|stulpel|ailē|aile\b|veer|sarak|oszlop|stupac"
    r"|stolpec|stlpec|stlpca|sloup|στηλ|колон|kolonna|colun|rubrik|rubrique|rubrica"
)
_is_deadline = word_matcher(
    """deadline* date dates frist* termin* termín* срок* дата дати datum* data datas dates προθεσμ* ημερομην* plazo*
    fecha* tähta* kuupäev* määräai* määräpäiv* échéance* spriocdhát* rok rokovi határid* scadenz* terminas terminai
    termiņ* skadenz* iskadenz* prazo* termen* lehota lehoty roki rok förfall*"""
)
#: What such a request does not have.
_OTHERS = (
    *(concept for concept in QUESTION_WORDS if concept not in (Concept.WHAT, Concept.WHO, Concept.WHEN)),
    *(
        Concept.NAME,
        Concept.KIND,
        Concept.MONTH,
        Concept.YEAR,
        Concept.SECTION,
        Concept.VEHICLE,
        Concept.NOT,
        Concept.ONLY,
    ),
    *(
        Concept.OVERDUE,
        Concept.DONE,
        Concept.RHYTHM,
        Concept.OWNERLESS,
        Concept.ANY,
        Concept.EXCEPT,
        Concept.ELSE,
        Concept.ORDINAL,
        Concept.LAST,
    ),
)
_TIMES = (TokenKind.DATE, TokenKind.MONTH, TokenKind.YEAR, TokenKind.QUARTER, TokenKind.REF, TokenKind.ROMAN)
_MAX_WORDS = 14
#: So many words say no more than "owners": "and the owners, please?".
_FEW_WORDS = 3


def ask_of_each(words: Sequence[WordMatch], context: ReadingContext) -> Question | None:
    """Return the last question with what a text asks to be said of each thing in its list; None if it asks no such."""
    previous = context.previous
    own = [word for word in words if word.kind is TokenKind.WORD and not (word.is_noise and not is_owner(_form(word)))]
    if previous is None or not context.listed or len(words) > _MAX_WORDS:
        return None
    if any(word.kind in _TIMES or (word.has(*_OTHERS) and not word.is_noise) for word in words):
        return None
    forms = [fold(word.text) for word in words]
    has_column = any(_COLUMN.search(form) for form in forms)
    names_owner = any(is_owner(part) for form in forms for part in form.split())
    names_date = any(_is_deadline(part) for form in forms for part in form.split())
    is_of_each = PhrasedWords(words).find(_EACH) is not None
    asks_who = any(word.has(Concept.WHO) and not is_owner(_form(word)) for word in words)
    is_bare = (
        names_owner and not asks_who and len(own) == 1 and len(words) <= _FEW_WORDS and previous.ask not in OF_ONE_DAY
    )
    if names_owner and (has_column or is_of_each or is_bare):
        return _of_list(previous, context, QuestionType.WHO)
    if names_date and (has_column or (is_of_each and not any_has(words, Concept.WHEN))):
        return _of_list(previous, context, QuestionType.WHEN)
    return None


def _of_list(previous: Question, context: ReadingContext, ask: QuestionType) -> Question:
    """Return what is asked of the list: of the last question, or of what its one day, or details, have listed."""
    is_list = previous.ask in (QuestionType.WHAT, QuestionType.COUNT, QuestionType.WHETHER, QuestionType.WHO)
    if is_list and not previous.every:
        return replace(previous, ask=ask)
    return Question(ask=ask, which=StatusFilter.ALL, refs=context.listed)


def _form(word: WordMatch) -> str:
    return fold(word.text)
