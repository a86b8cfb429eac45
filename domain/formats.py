"""The formats of exports: their names, and where people say which of them they want."""

from enum import StrEnum

from domain.errors import UnknownFormat


class Format(StrEnum):
    """A format by its name, which its files end with."""

    CSV = "csv"
    XLSX = "xlsx"
    JSON = "json"
    MD = "md"

    @property
    def has_history(self) -> bool:
        """Whether a file has what was changed, too."""
        return self in (Format.XLSX, Format.JSON)


#: All that name one.
_NAMES = {each.value: each for each in Format} | {"excel": Format.XLSX, "markdown": Format.MD}

#: What people may ask for instead, none of which is a word of a question.
_OTHERS = frozenset(
    (
        *(
            "bmp",
            "doc",
            "docx",
            "epub",
            "gif",
            "gsheet",
            "html",
            "ical",
            "ics",
            "jpeg",
            "jpg",
            "jsonl",
            "numbers",
            "odp",
        ),
        *("ods", "odt", "parquet", "pdf", "png", "ppt", "pptx", "rtf", "sql", "sqlite", "svg", "tex", "toml", "tsv"),
        *("txt", "word", "xls", "xlsb", "xlsm", "xml", "yaml", "yml", "zip"),
    )
)

_AS = frozenset({"as", "als"})

#: Calendars have matter of their own, and are asked for in the same ways.
_CALENDARS = frozenset({"ical", "ics"})


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


def of_calendar(text: str) -> str | None:
    """The filters where a calendar is asked for: `ics Europol`, `Europol as ics`; None where something else is."""
    words = text.split()
    if words and words[0].casefold() in _AS:
        words = words[1:]
    if words and _bare(words[0]) in _CALENDARS:
        return " ".join(words[1:])
    if words and _bare(words[-1]) in _CALENDARS:
        filters = words[:-1]
        return " ".join(filters[:-1] if filters and filters[-1].casefold() in _AS else filters)
    return None


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
