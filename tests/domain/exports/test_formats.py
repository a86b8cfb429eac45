"""Formats of files: which words name one, where they may stand, and which are refused."""

import pytest

from domain.errors import UnknownFormat
from domain.exports.formats import Format, is_mistyped_format, parse_format, split_format


@pytest.mark.parametrize(
    ("text", "found", "filters"),
    [
        ("", None, ""),
        ("Europol", None, "Europol"),
        ("xlsx", Format.XLSX, ""),
        ("xlsx Europol by June", Format.XLSX, "Europol by June"),
        (".XLSX: Europol", Format.XLSX, "Europol"),
        ("excel Europol", Format.XLSX, "Europol"),
        ("Europol excel", Format.XLSX, "Europol"),
        ("Europol as xlsx", Format.XLSX, "Europol"),
        ("Europol als markdown", Format.MD, "Europol"),
        ("as xlsx Europol", Format.XLSX, "Europol"),
        ("as xlsx", Format.XLSX, ""),
        ("as Europol", None, "as Europol"),
        ("md Europol", Format.MD, "Europol"),
        ("Europol md", None, "Europol md"),
        ("Europol as md", Format.MD, "Europol"),
        ("csv", Format.CSV, ""),
        ("Europol csv", Format.CSV, "Europol"),
        ("json", Format.JSON, ""),
        ("ical", Format.ICS, ""),
        ("icalendar Europol", Format.ICS, "Europol"),
        ("Europol ics", Format.ICS, "Europol"),
        ("Europol pdf", None, "Europol pdf"),
        ("  Europol   by June  ", None, "Europol by June"),
    ],
)
def test_a_format_is_first_last_or_after_as(text: str, found: Format | None, filters: str) -> None:
    """All other words are filters; two letters that may be a country are a format only where they must be."""
    assert split_format(text) == (found, filters)


@pytest.mark.parametrize("text", ["pdf", ".docx Europol", "as yaml", "Europol as zip", "as png Europol"])
def test_a_format_that_there_is_not_is_refused(text: str) -> None:
    """With the names of those that there are."""
    with pytest.raises(UnknownFormat) as refused:
        split_format(text)
    assert refused.value.known == ("csv", "xlsx", "json", "md", "ics")
    with pytest.raises(UnknownFormat):
        parse_format("Europol")


@pytest.mark.parametrize(
    ("text", "is_mistyped"),
    [
        ("xslx Europol", True),
        ("exel", True),
        ("jsno:", True),
        ("csw", True),
        ("xlsx", False),
        ("mf", False),
        ("Europol", False),
    ],
)
def test_a_mistyped_format(text: str, *, is_mistyped: bool) -> None:
    """One letter may be wrong, or two may have changed places, in names of more than two."""
    assert is_mistyped_format(text) is is_mistyped


def test_which_formats_have_the_history() -> None:
    """Workbooks and JSON."""
    assert {each for each in Format if each.has_history} == {Format.XLSX, Format.JSON}
