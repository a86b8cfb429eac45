"""Whether one thing, or one time, is the only one: "was it the only one due in April?", "is March its only date?"."""

from collections.abc import Sequence
from datetime import date

from msgspec.structs import replace

from domain.dates.spans import Month, Span
from domain.languages.schema import QUESTION_WORDS, Concept
from domain.questions.model import DueFilter, Question, QuestionType, StatusFilter
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.word_matcher import PhrasedWords, phrase_table, word_matcher

_ONLY_ONE = phrase_table(
    """the only one, the only thing, the only time, the only date, the only item, единственият, единствената,
    единственото, единствен, jediná, jediný, jediné, den eneste, det eneste, der einzige, die einzige, das einzige,
    einzige, το μόνο, η μόνη, ο μόνος, το μοναδικό, la única, el único, lo único, ainus, ainuke, ainoa, ainut, le seul,
    la seule, t-aon cheann, an t-aon, jedini, jedina, jedino, egyetlen, egyedüli, l'unica, l'unico, unica, unico,
    vienintelis, vienintelė, vienīgais, vienīgā, l-uniku, l-unika, uniku, het enige, de enige, enige, jedyna, jedyny,
    jedyne, o único, a única, único, singurul, singura, edina, edini, edino, den enda, det enda, enda"""
)
#: "Time", "occasion", "date": the only one of a thing's.
_is_occasion = word_matcher(
    """time date dates occasion път дата случай termín termínem krát tidspunkt gang dato termin mal zeitpunkt φορά
    ημερομηνία vez fecha kord kerta ajankohta fois date uair dáta put termin rok alkalom gången gangen moment időpont
    volta data kartas kartą data reize reizi termiņš darba data keer moment raz termin vez data dată oară termen krát
    termín krat rok gång datum"""
)
_MAX_WORDS = 14


def ask_if_only(
    words: Sequence[WordMatch], times: Sequence[DueFilter], refs: tuple[str, ...], due_dates: Sequence[date]
) -> Question | None:
    """Return a question for all that is due at a time, or for all dates of one thing, if a text asks if it is the only.

    `refs` are what the thread is about, due on some dates: a month without a year is that of one of them.
    """
    others = (concept for concept in QUESTION_WORDS if concept is not Concept.WHAT)
    found = PhrasedWords(words).find(_ONLY_ONE)
    if len(times) != 1 or len(refs) != 1 or len(words) > _MAX_WORDS or found is None:
        return None
    if any(word.has(*others, Concept.NAME, Concept.KIND) and not word.is_noise for word in words):
        return None
    named = words[found[0] : max(found) + 1]
    if any(_is_occasion(part) for word in named for part in word.parts):
        return Question(ask=QuestionType.WHEN, which=StatusFilter.ALL, refs=refs)
    [time] = times
    month = Month.of(time.span.first)
    same = next((day for day in due_dates if day.month == month.month), None)
    if same is not None and time.span == Span.months(month):
        time = replace(time, span=Span.months(Month.of(same)), council=None)
    return Question(which=StatusFilter.ALL, when=time)
