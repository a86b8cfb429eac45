"""The formats of exports: their names, and where people say which of them they want."""

from enum import StrEnum

from domain.errors import UnknownFormat


class Format(StrEnum):
    """A format by its name, which its files end with."""

    CSV = "csv"
    XLSX = "xlsx"
    JSON = "json"
    MD = "md"
    #: Days for a calendar, which has matter of its own.
    ICS = "ics"

    @property
    def has_history(self) -> bool:
        """Whether a file has what was changed, too."""
        return self in (Format.XLSX, Format.JSON)


#: All that name one.
_NAMES = {each.value: each for each in Format} | {
    "excel": Format.XLSX,
    "markdown": Format.MD,
    "ical": Format.ICS,
    "icalendar": Format.ICS,
}

#: What people may ask for instead, none of which is a word of a question.
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


def split(text: str) -> tuple[Format | None, str]:
    """A format and the filters, out of `xlsx Europol`, `Europol xlsx` or `Europol as xlsx`; None where none is named.

    UnknownFormat where what is named is a format, but none of these.
    """
    words = text.split()
    if len(words) > 1 and words[0].casefold() in _AS and _is_name(words[1]):
        return named(words[1]), " ".join(words[2:])
    if words and _is_name(words[0]):
        return named(words[0]), " ".join(words[1:])
    if len(words) > 1 and words[-2].casefold() in _AS and _is_name(words[-1]):
        return named(words[-1]), " ".join(words[:-2])
    # Without "as" before it, `md` may be Moldova.
    if words and len(words[-1]) > len(Format.MD) and _bare(words[-1]) in _NAMES:
        return named(words[-1]), " ".join(words[:-1])
    return None, " ".join(words)


def named(text: str) -> Format:
    """The format of a name, with or without a dot before it; UnknownFormat where there is none such."""
    found = _NAMES.get(_bare(text))
    if found is None:
        raise UnknownFormat(typed=text, known=tuple(Format))
    return found


def mistyped(text: str) -> bool:
    """Whether a text that is no question begins with what is nearly a format's name."""
    from rapidfuzz.distance import OSA  # noqa: PLC0415  # six megabytes that only what is not understood needs

    first = _bare(text.partition(" ")[0])
    return any(len(each) > 2 and OSA.distance(first, each) == 1 for each in _NAMES)


def _is_name(word: str) -> bool:
    return _bare(word) in _NAMES or _bare(word) in _OTHERS


def _bare(word: str) -> str:
    return word.casefold().removeprefix(".").removesuffix(":")
