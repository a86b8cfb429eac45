"""The body that the asker speaks for, where a message says so: "I'm new at Eurojust. What do we owe in October?"."""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache

from msgspec import Struct
from msgspec.structs import replace

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.reading.context.askers.asker_words import ASKER_WORDS
from domain.reading.context.askers.our_words import OUR_WORDS
from domain.reading.context.people import people_words
from domain.reading.context.purposes import DAYS
from domain.reading.context.sentences import Sentence
from domain.reading.times.periods import COUNCIL_SLUGS
from domain.reading.words.language_detection import DetectedLanguage
from domain.reading.words.lexicon import POINTS, WordMatch, any_has
from domain.reading.words.lookup import match_text
from domain.reading.words.tokenizer import TokenKind, fold
from domain.reading.words.word_matcher import word_matcher

_CLAUSE_END = re.compile(r"[,;:·]\s+|\s+[-–—]+\s+|\s+(?=[(])|(?<=[.!])\s+")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_SIGNS = (TokenKind.COMMA, TokenKind.DASH, TokenKind.STOP)
#: What the words of a clause may mean that only says where the asker works.
_PLAIN = frozenset(
    {
        Concept.NOISE,
        Concept.CHATTER,
        Concept.ARTICLE,
        Concept.IN,
        Concept.FROM,
        Concept.WE,
        Concept.IS,
        Concept.AND,
        Concept.ORDINAL,
        Concept.NEXT,
        Concept.DAY,
        Concept.WEEK,
        Concept.STATUS_OF,
    }
)
#: Offices of a Member State in all languages: ministries, also in compounds, and what they are for.
_MINISTRY = re.compile(r"minist|miniszt|υπουργ|министерств|aireacht")
_is_office = word_matcher(
    """interior interiors interieur* interno interni intern innen inneren innern binnenlandse zaken vnitra vnutra
    wewnetrzn* spraw notranj* zadev* unutarnj* poslov* вътрешн* работи εσωτερικ* vidaus reikal* iekslietu lietu
    gnothai ghnothai gnothaí baile cosanta dlí afacerilor interne home affairs justice justicia justica justitie*
    giustizia spravedlnost* spravodlivost* sprawiedliwosc* pravosud* pravosodj* правосъди* δικαιοσυν* justit* justits*
    oikeus* teisingum* tieslietu igazsagugy* foreign migration migracion"""
)
#: Who is written to, or asked, without a preposition before the name: Czech "píšu Europolu".
_addresses = word_matcher(
    """pisu piseme pisem pisemo pytam pytame ptam ptame sprasujem sprasujemo pitam pitamo rasau rasome klausiu rakstu
    jautaju"""
)
#: A body after one of these alone is another one: "with Frontex", "to Frontex", "for Frontex".
_OTHERS = (Concept.WITH, Concept.TO, Concept.FOR)
#: "I am" is one word or two.
_MAX_SAID = 2
_AT = (Concept.IN, Concept.FROM)


class Asker(Struct, frozen=True):
    """The slug of the asker's own body, and the sentences without those that only say so."""

    body: str
    rest: list[Sentence]
    #: The rest says "we".
    speaks_of_us: bool


class _Clause(Struct, frozen=True):
    sentence: Sentence
    text: str
    #: What separates it from the clause before it in its sentence.
    before: str
    words: Sequence[WordMatch]


def find_asker(sentences: Sequence[Sentence], detected: DetectedLanguage) -> Asker | None:
    """Return for which body a text says that somebody speaks, None if it does not.

    It does so in clauses of its own before the question, which say nothing else.
    """
    clauses = [clause for sentence in sentences for clause in _split(sentence, detected)]
    mark = "?;" if detected.language == "el" else "?"
    asking = next((index for index, clause in enumerate(clauses) if _asks(clause, mark)), 0)
    plain = [clause for clause in clauses[:asking] if _is_plain(clause, detected.language)]
    bodies = [word.concepts[Concept.NAME] for clause in plain for word in clause.words if word.has(Concept.NAME)]
    speaks_of_us = any(_says_we(clause, detected.language) for clause in clauses[asking:])
    if len(set(bodies)) != 1 or bodies[0] in COUNCIL_SLUGS:
        return None
    if not any(_is_askers(clause, detected.language) for clause in plain):
        return None
    rest = [_join(sentence, [clause for clause in clauses if clause not in plain]) for sentence in sentences]
    return Asker(bodies[0], [sentence for sentence in rest if sentence.text], speaks_of_us)


def _says_we(clause: _Clause, language: str) -> bool:
    """Return whether a clause says "we", if only by the form of its verb: Czech "máme"."""
    is_we = word_matcher(OUR_WORDS[language].we)
    return any_has(clause.words, Concept.WE) or any(is_we(fold(form)) for form in _WORD.findall(clause.text))


def _split(sentence: Sentence, detected: DetectedLanguage) -> Iterator[_Clause]:
    start, before = 0, ""
    for end in (*_CLAUSE_END.finditer(sentence.text), None):
        text = sentence.text[start : end.start() if end else None]
        yield _Clause(sentence, text, before, match_text(text, detected.lexicons))
        if end:
            start, before = end.end(), end[0]


def _join(sentence: Sentence, clauses: Sequence[_Clause]) -> Sentence:
    text = ""
    for clause in clauses:
        if clause.sentence is sentence:
            text += clause.before + clause.text if text else clause.text
    return replace(sentence, text=text)


def _asks(clause: _Clause, marks: str) -> bool:
    return any_has(clause.words, *QUESTION_WORDS) or clause.text.endswith(tuple(marks))


def _is_plain(clause: _Clause, language: str) -> bool:
    """Return whether a clause says nothing but where somebody works, and since when."""
    people, is_asker, is_other = people_words(language), *_asker_words(language)
    if _begins_with_us(clause):
        return not any(word.has(*DAYS) or (word.has(*POINTS) and not word.is_noise) for word in clause.words)
    for word in clause.words:
        forms = [fold(form) for form in _WORD.findall(word.text)]
        if word.has(*DAYS) or any(people.is_event(form) for form in forms):
            return False
        is_own = any(is_asker(form) or is_other(form) for form in forms)
        if is_own or word.has(Concept.NAME) or word.kind in _SIGNS:
            continue
        if _names_office(word):
            continue
        if word.is_unknown:
            is_plain = word.text[:1].isupper() and word is not clause.words[0]
        else:
            is_said = not word.has(Concept.ORDINAL) and any(people.says(form) for form in forms)
            is_plain = (word.is_noise or _PLAIN.issuperset(word.concepts)) and not is_said
        if not is_plain:
            return False
    return True


def _names_office(word: WordMatch) -> bool:
    """Return whether a word is a part of the name of a ministry: "the Finnish ministry of the interior"."""
    forms = [fold(form) for form in _WORD.findall(word.text)]
    return any(_MINISTRY.search(form) or _is_office(form) for form in forms)


def _says_only_where(words: Sequence[WordMatch], link: int, number: int) -> bool:
    """Return whether words say no more than "I am with" a body, and nothing that somebody does with it."""
    said = (*words[:link], *words[number + 1 :])
    return len(said) <= _MAX_SAID and all(word.is_noise or word.has(Concept.WE, Concept.IS) for word in said)


def _begins_with_us(clause: _Clause) -> bool:
    """Return whether a clause begins with "we at", and names one body: "we at Frontex would like to plan"."""
    number = next((index for index, word in enumerate(clause.words) if word.has(Concept.NAME)), 0)
    between = clause.words[1:number]
    is_link = all(word.has(Concept.ARTICLE, *_AT) for word in between) and any_has(between, *_AT)
    is_one = sum(word.has(Concept.NAME, Concept.OTHER) for word in clause.words) == 1
    return is_one and is_link and clause.words[0].has(Concept.WE)


def _is_askers(clause: _Clause, language: str) -> bool:
    """Return whether a clause says that the asker is at or from the body in it."""
    is_asker, _ = _asker_words(language)
    number = next((index for index, word in enumerate(clause.words) if word.has(Concept.NAME)), None)
    if number is None or not any(is_asker(fold(form)) for form in _WORD.findall(clause.text)):
        return False
    link = number - 1
    while link >= 0 and (clause.words[link].has(Concept.ARTICLE) or _names_office(clause.words[link])):
        link -= 1
    if link >= 0 and clause.words[link].has(*_AT):
        return True
    name = re.escape(clause.words[number].text).replace("\\ ", "[ -]")
    ending = re.search(rf"{name}[-:’']?\w*", clause.text)
    endings = tuple(ASKER_WORDS[language].endings.split())
    if ending is not None and endings and ending[0].lower().endswith(endings):
        return True
    offices = [word for word in clause.words if _names_office(word)]
    if link < 0 or any(word.text.lower().endswith(endings) for word in offices if endings):
        return True  # "Polish desk here", Finnish "sisäministeriöstä"
    if clause.words[link].has(Concept.WITH) and _says_only_where(clause.words, link, number):
        return True  # "I am with Frontex"
    if any(_addresses(fold(form)) for form in _WORD.findall(clause.words[link].text)):
        return False
    # Slovenian "s" is "from", too.
    return clause.words[link].is_noise and (bool(offices) or not clause.words[link].has(*_OTHERS))


@cache
def _asker_words(language: str) -> tuple[Callable[[str], bool], Callable[[str], bool]]:
    """Return what tells the words of an asker, and of those for whom they stand in."""
    row = ASKER_WORDS[language]
    return word_matcher(row.asker), word_matcher(row.others)
