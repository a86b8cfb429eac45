"""Exports for programs, and the schema that is published of them."""

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator, FormatChecker

from bot.documents.json_file import json_file, schema
from domain.exports.export import Export
from domain.i18n.status_label import DisplayStatus
from tests import ROOT
from tests.bot.documents.exports import ENTRY, EXPORT, EXPORTS

PUBLISHED = ROOT / "docs" / "export.schema.json"


def read(export: Export) -> Any:  # noqa: ANN401  # JSON is anything
    """What is in the file of an export; AssertionError if it is not as the published schema says."""
    found = json.loads(json_file(export))
    described = json.loads(PUBLISHED.read_text(encoding="utf-8"))
    checker = Draft202012Validator(described, format_checker=FormatChecker())
    assert [each.message for each in checker.iter_errors(found)] == []
    return found


def test_the_published_schema_is_that_of_the_code() -> None:
    """What docs/export.schema.json says is what is written; `export --schema > docs/export.schema.json` renews it."""
    assert PUBLISHED.read_text(encoding="utf-8") == schema()
    Draft202012Validator.check_schema(json.loads(schema()))


def test_the_schema_tells_files_from_others() -> None:
    """A field that is missing, an unknown status and another version do not pass for an export."""
    checker = Draft202012Validator(json.loads(schema()), format_checker=FormatChecker())
    good = json.loads(json_file(EXPORT))
    (entry,) = good["instalments"]
    for bad in (
        {**good, "version": 2},
        {name: said for name, said in good.items() if name != "changes"},
        {**good, "instalments": [{**entry, "status": "late"}]},
        {**good, "instalments": [{**entry, "deadline": "30 June 2024"}]},
        {**good, "instalments": [{**entry, "council": "June 2024"}]},
    ):
        assert not checker.is_valid(bad)
    assert checker.is_valid(good)


def test_it_is_for_programs() -> None:
    """There are slugs beside names, days and times as ISO 8601 has them, and statuses by their codes."""
    found = read(replace(EXPORT, language="nl", instalments=(replace(ENTRY, status_word="afgerond"),)))
    assert (found["format"], found["version"], found["language"], found["day"]) == (
        "schengen-bot export",
        1,
        "nl",
        "2023-10-20",
    )
    assert found["note"] == {"number": "13901/23", "date": "2023-10-06", "marking": "LIMITE"}
    assert found["instalments"] == [
        {
            "key": "III.3a@2024-06",
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
        }
    ]
    (change,) = found["changes"]
    assert (change["at"], change["by"], change["kind"]) == ("2023-10-20T10:00:00Z", "Anna", "done")
    assert (change["field"], change["from"], change["to"]) == ("status", "open", "done")


@pytest.mark.parametrize("standing", DisplayStatus)
def test_every_status_has_its_code(standing: DisplayStatus) -> None:
    """However an instalment stands, the schema knows the word."""
    found = read(replace(EXPORT, instalments=(replace(ENTRY, status=standing, due=None, starts=date(2024, 1, 1)),)))
    assert found["instalments"][0]["status"] in ("open", "overdue", "on-hold", "done")
    assert (found["instalments"][0]["deadline"], found["instalments"][0]["starts"]) == (None, "2024-01-01")


def test_what_did_not_fit_is_said() -> None:
    """A file that is not complete says so."""
    assert read(EXPORT)["complete"] is True
    assert read(replace(EXPORT, is_truncated=True))["complete"] is False


@settings(max_examples=100, deadline=None)
@given(export=EXPORTS)
def test_whatever_people_write(export: Export) -> None:
    """Every text is there as it was typed, line breaks included; half of a character is a question mark."""
    found = read(export)
    typed = [each.title.encode("utf-8", "replace").decode() for each in export.instalments]
    assert [each["title"] for each in found["instalments"]] == typed
