"""Taking from CLDR, by way of Babel, what the languages need, so that the bot need not keep CLDR in memory."""

import json
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from babel import Locale
from babel.dates import format_date, format_skeleton

#: What `python -m domain.i18n.build_cldr` writes, and `domain/i18n/cldr.py` reads.
FILE = Path(__file__).parent / "locale" / "cldr.json"

#: The official languages of the Union (Regulation No 1, article 1).
LANGUAGES = (
    *("bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr"),
    *("hu", "it", "lt", "lv", "mt", "nl", "pl", "pt", "ro", "sk", "sl", "sv"),
)

#: The CLDR locale to follow, where it is not the language's own: days come before months.
_LOCALES = {"en": "en_GB"}

#: CLDR has no Maltese "or" and falls back on the English one.
_ENGLISH_OR = {"mt": "jew"}

#: Figures that a formatted date has nowhere else.
_DAY, _YEAR = 25, 2033


def facts(code: str) -> Mapping[str, Sequence[object]]:
    """A language's dates and lists as patterns, and the names of its months as people may type them."""
    locale = Locale.parse(_LOCALES.get(code, code))
    year = [date(_YEAR, month, _DAY) for month in range(1, 13)]
    return {
        "days": [_pattern(format_date(day, format="long", locale=locale)) for day in year],
        "months": [_pattern(format_skeleton("yMMMM", day, locale=locale)) for day in year],
        "names": [_names([Locale(code), locale], month) for month in range(1, 13)],
        "short": [locale.months["stand-alone"]["abbreviated"][month] for month in range(1, 13)],
        "and": _list(locale, "standard"),
        "or": [each.replace("or", _ENGLISH_OR.get(code, "or")) for each in _list(locale, "or")],
    }


def _pattern(text: str) -> str:
    return text.replace(str(_DAY), "{day}").replace(str(_YEAR), "{year}")


def _names(locales: Sequence[Locale], month: int) -> list[str]:
    """A month's full and abbreviated names, inside a date and standing alone."""
    names = (
        locale.months[context][width][month]
        for locale in locales
        for context in ("format", "stand-alone")
        for width in ("wide", "abbreviated")
    )
    return list(dict.fromkeys(name.rstrip(".").casefold() for name in names))


def _list(locale: Locale, style: str) -> list[str]:
    pattern = locale.list_patterns[style]
    return [pattern[part] for part in ("2", "start", "middle", "end")]


def text() -> str:
    """The whole file."""
    lines = [f"{json.dumps(code)}: {json.dumps(facts(code), ensure_ascii=False)}" for code in LANGUAGES]
    return "{\n" + ",\n".join(lines) + "\n}\n"


if __name__ == "__main__":
    FILE.write_text(text(), encoding="utf-8")
