"""The fields of a register file: days, months, slugs, and texts by language."""

import re
import unicodedata
from datetime import date
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, PlainValidator, StringConstraints
from pydantic_core import PydanticCustomError

from domain.dates.spans import Month

#: The official languages, in which a text may be given.
LANGUAGES = frozenset(
    {"bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr"}
    | {"hu", "it", "lt", "lv", "mt", "nl", "pl", "pt", "ro", "sk", "sl", "sv"}
)

#: Notes of another century are typing errors.
YEARS = range(2000, 2101)

#: Marks that show later words before earlier ones, and so another text than is stored.
_TURNING = frozenset({"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"})

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def _day(value: object) -> date:
    if not isinstance(value, str) or not _DAY.fullmatch(value):
        raise ValueError(f"{value!r} is not a day like 2024-06-13")
    try:
        day = date.fromisoformat(value)
    except ValueError as error:
        raise ValueError(f"{value!r} is not a day of the calendar") from error
    if day.year not in YEARS:
        raise ValueError(f"{value!r} is not in this century")
    return day


def _month(value: object) -> Month:
    month = Month.parse(str(value))
    if month.year not in YEARS:
        raise ValueError(f"{value!r} is not in this century")
    return month


def _day_or_month(value: object) -> date | Month:
    return _day(value) if isinstance(value, str) and value.count("-") > 1 else _month(value)


def _clean(text: str) -> str:
    """Text that every database takes and that every screen shows as it reads: one line, no half of a pair."""
    if any(unicodedata.category(each) in ("Cc", "Cs") for each in text):
        raise ValueError("a control character; write the text on one line")
    if any(unicodedata.bidirectional(each) in _TURNING for each in text):
        raise ValueError("a character that turns the direction of writing")
    return text


def _in_english(value: object) -> object:
    return {"en": value} if isinstance(value, str) else value


def _languages(texts: dict[str, str]) -> dict[str, str]:
    if "en" not in texts:
        raise ValueError("no English text (en)")
    for language in sorted(texts.keys() - LANGUAGES):
        raise ValueError(f"{language!r} is not a language code of the Union, such as en or nl")
    return texts


Day = Annotated[date, PlainValidator(_day)]
MonthOfYear = Annotated[Month, PlainValidator(_month)]
DayOrMonth = Annotated[date | Month, PlainValidator(_day_or_month)]
Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=500), AfterValidator(_clean)]
Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=64)]
Translated = Annotated[dict[str, Text], BeforeValidator(_in_english), AfterValidator(_languages)]


def wrong(field: str, problem: str) -> PydanticCustomError:
    """A fault that only shows when an entry is seen whole, laid at one of its fields."""
    return PydanticCustomError("wrong", "{problem}", {"field": field, "problem": problem})
