"""Formats of exports: their names, and reading one from a command."""

from enum import StrEnum
from typing import assert_never

from domain.errors import UnknownFormat


class Format(StrEnum):
    """A format; its value is the extension of its files."""

    CSV = "csv"
    XLSX = "xlsx"
    JSON = "json"
    MD = "md"
    #: A calendar, which has content of its own (`domain.exports.calendar_events`).
    ICS = "ics"

    @property
    def has_history(self) -> bool:
        """Whether a file also has the changes."""
        match self:
            case Format.XLSX | Format.JSON:
                return True
            case Format.CSV | Format.MD | Format.ICS:
                return False
            case _:
                assert_never(self)


#: The names by which users ask for a format.
_NAMES = {each.value: each for each in Format} | {
    "excel": Format.XLSX,
    "markdown": Format.MD,
    "ical": Format.ICS,
    "icalendar": Format.ICS,
}

#: Formats that users may ask for and that do not exist here; none of these is a word of a question.
_TEXTS = (
    "doc",
    "docx",
    "epub",
    "html",
    "numbers",
    "odp",
    "ods",
    "odt",
    "pdf",
    "ppt",
    "pptx",
    "rtf",
    "tex",
    "txt",
    "word",
)
_TABLES = (
    "gsheet",
    "jsonl",
    "parquet",
    "sql",
    "sqlite",
    "toml",
    "tsv",
    "xls",
    "xlsb",
    "xlsm",
    "xml",
    "yaml",
    "yml",
    "zip",
)
_BINARIES = ("bmp", "gif", "jpeg", "jpg", "parquet", "png", "svg", "zip")
_OTHERS = frozenset((*_TEXTS, *_TABLES, *_BINARIES))

_AS = frozenset({"as", "als"})


def split_format(text: str) -> tuple[Format | None, str]:
    """Return the format and the filters of `xlsx Europol`, `Europol xlsx` or `Europol as xlsx`; None without a format.

    Raise UnknownFormat for a format that is none of these.
    """
    words = text.split()
    if len(words) > 1 and words[0].casefold() in _AS and _is_name(words[1]):
        return parse_format(words[1]), " ".join(words[2:])
    if words and _is_name(words[0]):
        return parse_format(words[0]), " ".join(words[1:])
    if len(words) > 1 and words[-2].casefold() in _AS and _is_name(words[-1]):
        return parse_format(words[-1]), " ".join(words[:-2])
    # Without "as" before it, `md` may be Moldova.
    if words and len(words[-1]) > len(Format.MD) and _bare(words[-1]) in _NAMES:
        return parse_format(words[-1]), " ".join(words[:-1])
    return None, " ".join(words)


def parse_format(text: str) -> Format:
    """Return the format of a name, with or without a dot before it; raise UnknownFormat if there is none."""
    known_format = _NAMES.get(_bare(text))
    if known_format is None:
        raise UnknownFormat(typed=text, known=tuple(Format))
    return known_format


def is_mistyped_format(text: str) -> bool:
    """Return whether a text that is no question begins with a mistyped name of a format."""
    from rapidfuzz.distance import OSA  # noqa: PLC0415  # six megabytes that only what is not understood needs

    first = _bare(text.partition(" ")[0])
    return any(len(name) > 2 and OSA.distance(first, name) == 1 for name in _NAMES)


def _is_name(word: str) -> bool:
    return _bare(word) in _NAMES or _bare(word) in _OTHERS


def _bare(word: str) -> str:
    return word.casefold().removeprefix(".").removesuffix(":")
