"""Build step that extracts CLDR data by way of Babel: `python -m domain.i18n.build_cldr`.

The bot reads the extract, and need not keep CLDR in memory.
"""

import json
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from babel import Locale
from babel.dates import format_date, format_skeleton

#: The extract, which `domain.i18n.cldr` reads.
FILE = Path(__file__).parent / "locale" / "cldr.json"

#: The official languages of the Union (Regulation No 1, article 1).
LANGUAGES = (
    *("bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr"),
    *("hu", "it", "lt", "lv", "mt", "nl", "pl", "pt", "ro", "sk", "sl", "sv"),
)

#: CLDR locales that differ from the language's own: in British English days come before months.
_LOCALES = {"en": "en_GB"}

#: Locales by whose country languages are named: Brazil has another word for Czech.
_EUROPEAN = {"pt": "pt_PT"}

#: Words for "or" that CLDR lacks, falling back on the English one.
_OWN_OR = {"mt": "jew"}

#: How the first day of a month is written where it is an ordinal, which CLDR has only in some formats.
_FIRST_DAYS = {"fr": "1er", "it": "1º"}

#: The genitives of months beside a day, which CLDR lacks: "30. junija".
_OWN_GENITIVES = {
    "sl": (
        *("januarja", "februarja", "marca", "aprila", "maja", "junija"),
        *("julija", "avgusta", "septembra", "oktobra", "novembra", "decembra"),
    )
}

#: Numbers that occur in a formatted date only as day and year.
_DAY, _YEAR = 25, 2033


def language_data(code: str) -> Mapping[str, Sequence[object]]:
    """Return a language's dates and lists as patterns, names of months as people may type them, names of languages."""
    locale = Locale.parse(_LOCALES.get(code, code))
    year = [date(_YEAR, month, _DAY) for month in range(1, 13)]
    return {
        "days": [_day_pattern(code, day, format_date(day, format="long", locale=locale), locale) for day in year],
        "yearless": [_day_pattern(code, day, format_skeleton("MMMMd", day, locale=locale), locale) for day in year],
        "first": _FIRST_DAYS.get(code, "1"),
        "months": [_pattern(format_skeleton("yMMMM", day, locale=locale)) for day in year],
        "names": [_month_names([Locale(code), locale], month) for month in range(1, 13)],
        "full": [locale.months["stand-alone"]["wide"][month] for month in range(1, 13)],
        "short": [locale.months["stand-alone"]["abbreviated"][month] for month in range(1, 13)],
        "and": _list_patterns(locale, "standard"),
        "or": [pattern.replace("or", _OWN_OR.get(code, "or")) for pattern in _list_patterns(locale, "or")],
        "languages": [Locale.parse(_EUROPEAN.get(code, code)).languages[each].casefold() for each in LANGUAGES],
    }


def _day_pattern(code: str, day: date, text: str, locale: Locale) -> str:
    pattern = _pattern(text)
    if code not in _OWN_GENITIVES:
        return pattern
    return pattern.replace(locale.months["format"]["wide"][day.month], _OWN_GENITIVES[code][day.month - 1])


def _pattern(text: str) -> str:
    return text.replace(str(_DAY), "{day}").replace(str(_YEAR), "{year}")


def _month_names(locales: Sequence[Locale], month: int) -> list[str]:
    """Return a month's full and abbreviated names, inside a date and standing alone."""
    names = (
        locale.months[context][width][month]
        for locale in locales
        for context in ("format", "stand-alone")
        for width in ("wide", "abbreviated")
    )
    return list(dict.fromkeys(name.rstrip(".").casefold() for name in names))


def _list_patterns(locale: Locale, style: str) -> list[str]:
    pattern = locale.list_patterns[style]
    return [pattern[part] for part in ("2", "start", "middle", "end")]


def file_text() -> str:
    """Return the text of the whole file."""
    lines = [f"{json.dumps(code)}: {json.dumps(language_data(code), ensure_ascii=False)}" for code in LANGUAGES]
    return "{\n" + ",\n".join(lines) + "\n}\n"


if __name__ == "__main__":
    FILE.write_text(file_text(), encoding="utf-8")
