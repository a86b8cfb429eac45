"""What somebody needs an answer for, inside a question: "everything on borders for my briefing tomorrow"."""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from domain.languages.schema import Concept
from domain.reading.context.people import PeopleWords, people_words
from domain.reading.context.sentences import Sentence
from domain.reading.words.lexicon import POINTS, Lexicon, WordMatch
from domain.reading.words.lookup import match_text
from domain.reading.words.tokenizer import TokenKind, fold, tokenize
from domain.reading.words.word_matcher import phrase_table, word_matcher

_WORD = re.compile(r"[^\W\d_]+")
#: What a question ends with; Greek has a semicolon.
_MARKS = ("?", ";")
#: Days on which people meet.
DAYS = (Concept.TODAY, Concept.TOMORROW, Concept.YESTERDAY, Concept.WEEKDAY)
#: "I need it for", in all languages together.
_NEEDED_FOR = phrase_table(
    """need it for, need this for, need that for, needed for, it's for, this is for, трябва ми за, нужно ми е за,
    трябва ни за, това е за, potřebuju to do, potřebuji to do, potřebuju to pro, potřebuji to pro, potřebuju to na, je
    to do, je to pro, skal bruge det til, det er til, brauche es für, brauche das für, brauch es für, brauch das für,
    ist für, das ist für, το θέλω για, το χρειάζομαι για, τα θέλω για, τα χρειάζομαι για, είναι για, lo necesito para,
    los necesito para, es para, vaja … jaoks, mul on seda vaja, see on … jaoks, tarvitsen sen, tarvitsen tämän,
    tarvitsen tiedon, se tulee, j'en ai besoin pour, c'est pour, il me le faut pour, de dhíth orm don, ag teastáil
    uaim don, ag teastáil uaim do, is don, treba mi za, trebam za, trebam to za, to je za, táblázathoz kell, kell a,
    ehhez kell, mi serve per, mi servono per, è per, reikia … lentelei, reikia … ataskaitai, man to reikia, vajag …
    tabulai, man vajag, man to vajag, tas vajadzīgs, għandi bżonnu għal, għandi bżonnu għat-tabella, għandi bżonnhom
    għal, heb het nodig voor, heb dit nodig voor, het is voor, is voor, potrzebuję do, potrzebuję tego do, potrzebuję
    tego na, potrzebne do, potrzebne mi do, to do, preciso disso para, preciso para, é para, îmi trebuie pentru, îmi
    trebuie la, am nevoie de asta pentru, e pentru, este pentru, potrebujem to do, potrebujem to na, je to do, rabim
    za, potrebujem za, rabim to za, potrebujem to za, je za, behöver det till, behöver det för, behövs till, det är
    till, det är för"""
)
#: "I need it for June" limits what is asked.
_LIMITING = (
    *(Concept.NAME, Concept.KIND, Concept.MONTH, Concept.YEAR, Concept.WEEK, Concept.MONTHS, Concept.QUARTER),
    *(Concept.HALF, Concept.FEAST, Concept.SECTION, Concept.VEHICLE, Concept.PRESIDENCY),
)
#: A few words before a colon.
_LEAD = re.compile(r"\s*((?:[^\s:?!]+\s+){0,4}[^\s:?!]+)\s*[:：]\s+(?=\S)")
#: What is kept or written of a meeting.
_is_record = word_matcher(
    """minutes record records file briefing speech протокол* запис* бележк* zápis* zápisu protokol* referat* referatet
    fürs-protokoll protokoll* πρακτικά acta actas protokolli pöytäkirja* compte-rendu rendu procès-verbal pv
    miontuairisc* zapisnik* jegyzőkönyv* verbale minuti notulen verslagje protokołu notatki ata minută minuta"""
)
#: Such a phrase is within the first words of its sentence.
_MAX_NEED_WORDS = 3
#: May be between "for" and what people meet for.
_BETWEEN = (*DAYS, Concept.ARTICLE, Concept.POSSESSIVE, Concept.WE)
_FOR = (Concept.FOR, Concept.TO, Concept.IN, Concept.WITHIN)
_DELIVERING = (Concept.OWE, Concept.DELIVER, Concept.DELIVERED)
#: What the apostrophe of "the minister's" leaves.
_GENITIVE = "s"
#: So many words away somebody is beside it.
_BESIDE = 3

#: What a clause does not say that only tells what somebody does on a day.
_NOT_PLANNED = POINTS.difference(DAYS) | {
    *(Concept.NOT, Concept.NOTHING, Concept.IF, Concept.BEYOND, Concept.ONLY, Concept.EXCEPT, Concept.OR),
    *(Concept.OTHER, Concept.NAME, Concept.KIND, Concept.BY, Concept.LATEST, Concept.AFTER, Concept.FROM),
    *(Concept.OWE, Concept.DELIVER, Concept.DELIVERED, Concept.ITEM),
}

#: So many words may be an unknown body and a day.
_MAX_NAME_AND_DAY = 2

_Concepts = Mapping[Concept, object]


def leave_out_lead(text: str, lexicon: Lexicon) -> str:
    """Return a text without what it begins with that only says where the answer goes: "for the minutes: what …"."""
    lead = _LEAD.match(text)
    words = match_text(lead[1], [lexicon]) if lead else []
    is_of_record = any(_is_record(part) for word in words for part in word.parts)
    limits = any(
        word.has(*_LIMITING, Concept.MEETING, Concept.TITLE) or word.kind is not TokenKind.WORD for word in words
    )
    return text[lead.end() :] if lead and is_of_record and not limits else text


def leave_out_needs(sentences: Sequence[Sentence], lexicon: Lexicon) -> Sequence[Sentence]:
    """Return sentences without those after a question that only say what it is asked for: "need it for the table"."""
    first = next((index for index, each in enumerate(sentences) if each.text.endswith(_MARKS)), len(sentences))
    return [each for index, each in enumerate(sentences) if index <= first or not tells_need(each.text, lexicon)]


def tells_need(text: str, lexicon: Lexicon) -> bool:
    """Return whether a text says what an answer is needed for, without a limit: "I need it for my meeting at three"."""
    tokens = [(token.folded, index) for index, token in enumerate(tokenize(text))]
    starts = range(min(_MAX_NEED_WORDS, len(tokens)))
    if text.endswith(_MARKS) or not any(_NEEDED_FOR.end_of(tokens, start) is not None for start in starts):
        return False
    words = match_text(text, [lexicon])
    return not any(word.has(*_LIMITING) or word.kind is not TokenKind.WORD for word in words if not word.is_noise)


def leave_out_purpose(text: str, lexicon: Lexicon) -> str:
    """Return a text without the meeting or briefing of somebody's own that it is asked for.

    Where the word may be the Council's meeting it is somebody's own if it is on a day and somebody stands beside it
    ("for the meeting tomorrow I need …"), or in a clause that has nothing to deliver.
    """
    people = people_words(lexicon.code)
    words = list(_WORD.finditer(text))
    forms = [fold(word[0]) for word in words]
    event = next((index for index, form in enumerate(forms) if people.is_event(form)), None)
    if event is None:
        return text
    concepts = [lexicon.concepts_of(word[0].lower()) or lexicon.concepts_of(fold(word[0])) or {} for word in words]
    first, after = _bounds(concepts, forms, event, people)
    span, others = concepts[first:after], [*concepts[:first], *concepts[after:]]
    has_day = any(not meaning.keys().isdisjoint(DAYS) for meaning in span)
    if not others or not (has_day or any(not meaning.keys().isdisjoint(_FOR) for meaning in span[:1])):
        return text
    if Concept.MEETING in concepts[event]:
        beside = forms[max(0, first - _BESIDE) : first] + forms[after : after + _BESIDE]
        near = beside if any(not meaning.keys().isdisjoint(_DELIVERING) for meaning in others) else forms
        if not (has_day and any(people.is_person(form) and not people.is_event(form) for form in near)):
            return text
    return f"{text[: words[first].start()]}{text[words[after - 1].end() :]}"


def _bounds(concepts: Sequence[_Concepts], forms: Sequence[str], event: int, people: PeopleWords) -> tuple[int, int]:
    """Return the index of the first word of a purpose, whosever it is, and the one after its last."""
    first, after = event, event + 1
    while first and (
        not concepts[first - 1].keys().isdisjoint(_BETWEEN)
        or people.is_person(forms[first - 1])
        or forms[first - 1] == _GENITIVE
    ):
        first -= 1
    if first and not concepts[first - 1].keys().isdisjoint(_FOR):
        first -= 1
    is_between = Concept.NOISE in concepts[after] if after < len(concepts) else False
    if after + 1 < len(concepts) and is_between and not concepts[after + 1].keys().isdisjoint(DAYS):
        after += 1  # "reunión de mañana"
    while after < len(concepts) and not concepts[after].keys().isdisjoint(DAYS):
        after += 1
    return first, after


def plans_day(words: Sequence[WordMatch]) -> bool:
    """Return whether a clause says what somebody does on a day: "chairing the working party tomorrow".

    Some word besides the day says what; a name beside a day is no verb ("Ruritania tomorrow").
    """
    said = {concept for word in words for concept in word.concepts}
    if said.isdisjoint(DAYS) or not said.isdisjoint(_NOT_PLANNED) or any(w.kind is not TokenKind.WORD for w in words):
        return False
    does = any(word.has(Concept.CHATTER) or (word.is_unknown and word.text[0].islower()) for word in words)
    return does or (len(words) > _MAX_NAME_AND_DAY and words[0].is_unknown and not words[0].text.isupper())


def leave_out_length(text: str, lexicon: Lexicon) -> str:
    """Return a text without how long the answer should be: "in five lines", "3 bullets"."""
    people = people_words(lexicon.code)
    words = list(re.finditer(r"\w+", text))
    for first, (number, line) in enumerate(pairwise(words)):
        if not people.is_line(fold(line[0])):
            continue
        concepts = lexicon.concepts_of(number[0].lower()) or {}
        if number[0].isdigit() or Concept.NUMBER in concepts:
            before = words[first - 1] if first else number
            is_joined = not (lexicon.concepts_of(before[0].lower()) or {}).keys().isdisjoint((*_FOR, Concept.NOISE))
            start = before.start() if is_joined else number.start()
            return f"{text[:start]}{text[line.end() :].lstrip()}"
    return text
