"""Parser for a word on progress: "draft in consultation, expected 20 May" is a text, and the day it is expected."""

import re
from datetime import date

from domain.reading.arguments.change_target import parse_last_day
from domain.reading.words.tokenizer import fold
from domain.register.model import Directory

#: What the word for "expected" begins with, in each language; without accents.
_EXPECTED = (
    *("expect", "eta"),  # English
    *("очаква", "предвижда"),  # Bulgarian
    *("ocekava", "ocakava", "predpoklad"),  # Czech, Slovak
    *("forvent", "vanta", "beraknas"),  # Danish, Swedish
    *("erwart", "voraussichtlich"),  # German
    *("αναμεν", "προβλεπ"),  # Greek
    *("previst", "esperad", "espera-se", "attes"),  # Spanish, Portuguese, Italian
    *("oodat", "eeldatav"),  # Estonian
    *("odote", "arviol"),  # Finnish
    *("attendu", "prevu"),  # French
    *("suil", "ionchas"),  # Irish
    *("ocekuje", "predvid", "pricak"),  # Croatian, Slovenian
    *("varhato",),  # Hungarian
    *("tikimasi", "numato", "laukiam"),  # Lithuanian
    *("paredz", "gaidam"),  # Latvian
    *("mistenn", "previst"),  # Maltese
    *("verwacht", "voorzien"),  # Dutch
    *("oczekiw", "przewid", "spodziew"),  # Polish
    *("astept", "prevaz", "estimat"),  # Romanian
)
#: The word is among the first of the clause: "se espera", "a bhfuil súil leis".
_MAX_WORDS_BEFORE = 2
#: The most words between it and its day: "verwacht wordt op".
_MAX_WORDS_BETWEEN = 1
_CLAUSE = re.compile(r"\s*(?:[,;–—]|\s-\s)\s*")


def read_progress(text: str, *, today: date, directory: Directory) -> tuple[str, date | None]:
    """Return what is said of the progress, and the last day of the time at which delivery is expected, if that is said.

    Only a clause at the end is read as such a time, if it says that something is expected, and nothing more. If it is
    all that there is, it is the text, too.
    """
    clauses = list(_CLAUSE.finditer(text))
    for separator in reversed(clauses):  # "expected Monday, 20 May"
        expected = _read_expected(text[separator.end() :], today, directory)
        if expected is not None:
            return text[: separator.start()], expected
    return text, _read_expected(text, today, directory)


def _read_expected(clause: str, today: date, directory: Directory) -> date | None:
    words = clause.split()
    for index, word in enumerate(words[: _MAX_WORDS_BEFORE + 1]):
        if fold(word).strip(":").startswith(_EXPECTED):
            for skipped in range(_MAX_WORDS_BETWEEN + 1):
                rest = " ".join(words[index + 1 + skipped :])
                for time in (rest, rest.rstrip(".! ")):  # a stop may end an abbreviation
                    day = parse_last_day(time, today=today, directory=directory)
                    if day is not None:
                        return day
    return None
