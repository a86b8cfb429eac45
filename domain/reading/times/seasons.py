"""Seasons, which have no fixed days: what they mostly mean is offered to the asker, and never assumed."""

import re
from datetime import date

from domain.dates.spans import Month, Span
from domain.dates.yearless import next_month
from domain.languages.schema import Concept
from domain.questions.model import Bound, DueFilter
from domain.reading.times.bounds import BoundParser
from domain.reading.times.periods import roughly
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.token_cursor import Cursor
from domain.reading.words.tokenizer import TokenKind, fold

#: The first and last month of each season, and its names in all languages, as the beginnings of their forms.
_SEASONS = {
    (3, 5): """прол jaro jar forar fruhjahr fruhling ανοιξ spring primaver kevad kevat kevaa printemps earrach earraigh
        proljec tavasz pavasar rebbieg voorjaar lente wiosn pomlad spomlad var varar""",
    (6, 8): """лят лет leto lete letn letem letum sommar sommer καλοκαιρ θερ summer veran suv kesa ete estiv samhra ljet
        nyar estate vasar sajf zomer lato latem verao vara veri polet""",
    (9, 11): """есен podzim efterar herbst φθινοπωρ autumn oton sugis syksy automne fomhar fhomhar jesen jesie osz
        autunn rude ruduo harifa najaar herfst outono toamn host""",
    (12, 2): "зим zim vinter winter χειμων invierno talv hiver geimhr tel inverno ziem xitwa iarn",
}
_SUMMER = (6, 8)
#: For the summer in Czech, Slovak and Polish; inside a phrase for the year in Slovenian and Polish.
_ALONE = {"lata": _SUMMER, "latu": _SUMMER, "leta": _SUMMER, "letu": _SUMMER}
#: So many words after a season is its year: "before the summer break of 2024".
_NEAR_YEAR = 3
#: Swedish for the days around New Year.
_NO_SEASON = "nyarstid"
_STEMS = {stem: season for season, stems in _SEASONS.items() for stem in stems.split()}
_LONGEST_FIRST = re.compile("|".join(sorted(_STEMS, key=len, reverse=True)))


def find_season(cursor: Cursor, times: BoundParser, *, today: date) -> DueFilter | None:
    """Return what people mostly mean by the first season of a text, None if it has none."""
    for index, word in enumerate(cursor.words):
        season = season_of(word) if word.has(Concept.VAGUE) else None
        if season is not None:
            after = cursor.words[index + 1 : index + 1 + _NEAR_YEAR]
            year = next((word.value for word in after if word.kind is TokenKind.YEAR), None)
            return _days_of(season, times.bound_beside(index), today=today, year=year)
    return None


def season_of(word: WordMatch) -> tuple[int, int] | None:
    """Return the first and last month of the season that a word without fixed days (`Concept.VAGUE`) names, if any."""
    text = fold(word.text).removeprefix("do ").removeprefix("od ")
    if text in _ALONE:
        return _ALONE[text]
    parts = (_LONGEST_FIRST.match(part) for part in re.findall(r"\w+", text) if part != _NO_SEASON)
    return next((_STEMS[found[0]] for found in parts if found is not None), None)


def _days_of(season: tuple[int, int], bound: Bound, *, today: date, year: int | None = None) -> DueFilter:
    """Return what a season with a bound mostly means: "before the summer" is by 31 July.

    Without a year it is the next one.
    """
    first, last = season
    match bound:
        case Bound.BEFORE | Bound.BY:
            # The institutions work until the end of July.
            month = last - 1 if season == _SUMMER else (first + 10) % 12 + 1
            return roughly(bound, Span.months(_month(month, today, year)))
        case Bound.AFTER:
            return roughly(bound, Span.months(_month(last % 12 + 1, today, year)))
        case _:
            return roughly(bound, Span.months(_month(first, today, year), 3))


def _month(number: int, today: date, year: int | None) -> Month:
    return next_month(today, number) if year is None else Month(year, number)
