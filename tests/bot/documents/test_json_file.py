"""JSON exports for programs, and their published schema."""

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator, FormatChecker
from msgspec.structs import replace

from bot.documents.json_file import export_schema, write_json
from domain.exports.export import Export
from domain.i18n.status_label import DisplayStatus
from tests import ROOT
from tests.bot.documents.exports import ENTRY, EXPORT, EXPORTS

PUBLISHED = ROOT / "docs" / "export.schema.json"


def read(export: Export) -> Any:  # noqa: ANN401  # JSON is anything
    """Return the content of an export's file; AssertionError if the published schema does not allow it."""
    document = json.loads(write_json(export))
    described = json.loads(PUBLISHED.read_text(encoding="utf-8"))
    checker = Draft202012Validator(described, format_checker=FormatChecker())
    assert [error.message for error in checker.iter_errors(document)] == []
    return document


def test_the_published_schema_is_that_of_the_code() -> None:
    """docs/export.schema.json is the schema of the code; `export --schema > docs/export.schema.json` updates it."""
    assert PUBLISHED.read_text(encoding="utf-8") == export_schema()
    Draft202012Validator.check_schema(json.loads(export_schema()))


def test_the_schema_tells_files_from_others() -> None:
    """The schema rejects a missing field, an unknown status and another version."""
    checker = Draft202012Validator(json.loads(export_schema()), format_checker=FormatChecker())
    good = json.loads(write_json(EXPORT))
    (entry,) = good["instalments"]
    for bad in (
        {**good, "version": 2},
        {name: value for name, value in good.items() if name != "changes"},
        {**good, "instalments": [{**entry, "status": "late"}]},
        {**good, "instalments": [{**entry, "deadline": "30 June 2024"}]},
        {**good, "instalments": [{**entry, "council": "June 2024"}]},
    ):
        assert not checker.is_valid(bad)
    assert checker.is_valid(good)


def test_the_file_is_for_programs() -> None:
    """The file has slugs beside names, days and times as in ISO 8601, and statuses by their codes."""
    document = read(replace(EXPORT, language="nl", instalments=(replace(ENTRY, status_word="afgerond"),)))
    assert (document["format"], document["version"], document["language"], document["day"]) == (
        "schengen-bot export",
        1,
        "nl",
        "2023-10-20",
    )
    assert document["note"] == {"number": "13901/23", "date": "2023-10-06", "marking": "LIMITE"}
    assert document["instalments"] == [
        {
            "key": "III.3a@2024-06",
            "note": "13901/23",
            "marking": "LIMITE",
            "reference": "III.3a",
            "paragraph": "III.3",
            "title": "Joint report",
            "owners": [
                {
                    "slug": "europol",
                    "name": "Europol",
                    "unit": {"slug": "efecc", "name": "EFECC"},
                    "in_particular": False,
                }
            ],
            "instalment": "2024-06",
            "starts": None,
            "deadline": "2024-06-30",
            "deadline_moved": False,
            "council": "2024-06",
            "status": "done",
            "done_on": "2023-10-20",
            "evidence": "ST 10000/24",
            "hold_reason": "",
            "report": "",
            "progress": "",
            "expected_on": None,
        }
    ]
    (change,) = document["changes"]
    assert (change["at"], change["by"], change["kind"]) == ("2023-10-20T10:00:00Z", "Anna", "done")
    assert (change["field"], change["from"], change["to"]) == ("status", "open", "done")


@pytest.mark.parametrize("standing", DisplayStatus)
def test_every_status_has_its_code(standing: DisplayStatus) -> None:
    """The schema knows the word of every status."""
    document = read(replace(EXPORT, instalments=(replace(ENTRY, status=standing, due=None, starts=date(2024, 1, 1)),)))
    assert document["instalments"][0]["status"] in ("open", "overdue", "on-hold", "done")
    assert (document["instalments"][0]["deadline"], document["instalments"][0]["starts"]) == (None, "2024-01-01")


def test_what_did_not_fit_is_said() -> None:
    """A file that is not complete says so."""
    assert read(EXPORT)["complete"] is True
    assert read(replace(EXPORT, is_truncated=True))["complete"] is False


@pytest.mark.long
@settings(max_examples=100)
@given(export=EXPORTS)
def test_whatever_people_write(export: Export) -> None:
    """Every text is there as it was typed, line breaks included; a lone surrogate becomes a question mark."""
    document = read(export)
    typed = [instalment.title.encode("utf-8", "replace").decode() for instalment in export.instalments]
    assert [instalment["title"] for instalment in document["instalments"]] == typed
