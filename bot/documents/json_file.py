"""Write an export as JSON for programs; its schema, docs/export.schema.json, is generated from the models here.

A field may be added without notice; a field that is removed or changes its meaning requires another `version`.
"""

import json
from datetime import date, datetime
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from bot.documents.cells import replace_surrogates
from domain.exports.change_columns import ChangeRow
from domain.exports.export import Export
from domain.exports.instalment_columns import InstalmentRow, RowOwner
from domain.i18n.status_label import DisplayStatus

#: The key of a meeting: `2024-06`, `jha-2024-06`.
_MEETING = r"^([a-z]+-)?\d{4}-\d{2}$"


class _Part(BaseModel):
    """All of its fields are always there."""

    model_config = ConfigDict(frozen=True)


class Named(_Part):
    """A body."""

    slug: str = Field(description="Its name for programs, which stays the same in every language.")
    name: str


class Owner(Named):
    """Who owes it."""

    unit: Named | None = Field(description="The unit of the body that does the work.")
    in_particular: bool = Field(description="The note names it in particular.")


class Instalment(_Part):
    """One delivery of a deliverable."""

    key: str = Field(description="Names it: the reference and the instalment.", examples=["III.3a@2024-06"])
    note: str = Field(description="The number of its note.", examples=["13901/23"])
    marking: str = Field(description="The marking of its note.", examples=["LIMITE"])
    reference: str = Field(examples=["III.3a"])
    paragraph: str = Field(description="The key action.", examples=["III.3"])
    title: str
    owners: list[Owner]
    instalment: str = Field(description="The month that names it, or `undated`.", examples=["2024-06"])
    starts: date | None = Field(description="The first day, where it is due within a period.")
    deadline: date | None = Field(description="The day on which it is due; null where there is none.")
    deadline_moved: bool = Field(description="A coordinator has set the deadline in place of the note's.")
    council: str | None = Field(
        description="The meeting it is for: a month is its Schengen Council, another body stands before the month.",
        pattern=_MEETING,
    )
    status: DisplayStatus
    done_on: date | None = Field(description="The day on which it was marked done, in Brussels.")
    evidence: str
    hold_reason: str = Field(description="Why nobody is told that it is late.")
    report: str = Field(description="The evidence of an owner's report that no coordinator has confirmed yet.")
    progress: str = Field(description="How far it is, in the words of those who speak for its owner.")
    expected_on: date | None = Field(description="The day on which they expect to deliver it.")


class Change(_Part):
    """What was changed of an instalment, or of the deliverable that it belongs to."""

    number: int
    at: datetime
    by: str = Field(description="The name of whoever made it, never an id.")
    kind: str = Field(description="As the record calls it.", examples=["done", "deadline", "owners", "undone"])
    note: str = Field(description="The number of the note that it is about.")
    reference: str
    instalment: str | None = Field(description="Null where the whole deliverable was changed.")
    what: str = Field(description="What was changed, in words.")
    field: str = Field(examples=["status", "deadline", "owners"])
    before: str = Field(
        serialization_alias="from", description="A status, a day, or slugs of owners; empty where there was none."
    )
    after: str = Field(serialization_alias="to", description="The same of afterwards.")
    reason: str
    undoes: int | None = Field(description="The number of the change that it takes back.")


class Note(_Part):
    """The Council document; of several, their numbers and markings, and the first day of one."""

    number: str
    date: date
    marking: str


class Document(_Part):
    """An export of the register."""

    model_config = ConfigDict(title="Export of schengen-bot")

    format: Literal["schengen-bot export"]
    version: Literal[1]
    note: Note
    language: str = Field(description="Of titles, names and words; slugs, keys and statuses are the same in all.")
    day: date = Field(description="The day as of which it is.")
    read_as: str = Field(description="How the filters were read.")
    record_head: str = Field(description="The hash of the last entry in the record of changes, to be compared later.")
    complete: bool = Field(description="False where more fits than is in the file.")
    instalments: list[Instalment]
    changes: list[Change] = Field(description="The newest first.")


def write_json(export: Export) -> bytes:
    """Return the file: UTF-8, indented."""
    document = Document(
        format="schengen-bot export",
        version=1,
        note=Note(number=export.note, date=export.note_date, marking=export.marking),
        language=export.language,
        day=export.day,
        read_as=replace_surrogates(export.read_as),
        record_head=export.record_head,
        complete=not export.is_truncated,
        instalments=[_make_instalment(instalment) for instalment in export.instalments],
        changes=[_make_change(change) for change in export.changes],
    )
    return f"{document.model_dump_json(by_alias=True, indent=2)}\n".encode()


def export_schema() -> str:
    """Return the JSON Schema of the file (https://json-schema.org/draft/2020-12/schema)."""
    described = Document.model_json_schema(by_alias=True, mode="serialization")
    named = {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:schengen-bot:export:1"}
    return json.dumps(named | described, ensure_ascii=False, indent=2) + "\n"


def _make_instalment(row: InstalmentRow) -> Instalment:
    return Instalment(
        key=f"{row.ref}@{row.slug}",
        note=row.note,
        marking=row.marking,
        reference=row.ref,
        paragraph=row.key_action,
        title=replace_surrogates(row.title),
        owners=[_make_owner(owner) for owner in row.owners],
        instalment=row.slug,
        starts=row.starts,
        deadline=row.due,
        deadline_moved=row.moved,
        council=row.council,
        status=row.status,
        done_on=row.done_on,
        evidence=replace_surrogates(row.evidence),
        hold_reason=replace_surrogates(row.hold),
        report=replace_surrogates(row.report),
        progress=replace_surrogates(row.progress),
        expected_on=row.expected,
    )


def _make_owner(debtor: RowOwner) -> Owner:
    unit = None if debtor.unit is None else Named(slug=debtor.unit, name=debtor.unit_name or debtor.unit)
    return Owner(slug=debtor.actor, name=debtor.name, unit=unit, in_particular=debtor.is_lead)


def _make_change(row: ChangeRow) -> Change:
    return Change(
        number=row.number,
        at=row.at,
        by=replace_surrogates(row.by),
        kind=row.kind,
        note=row.note,
        reference=row.ref,
        instalment=row.slug,
        what=replace_surrogates(row.what),
        field=row.field,
        before=replace_surrogates(row.before_code),
        after=replace_surrogates(row.after_code),
        reason=replace_surrogates(row.reason),
        undoes=row.undoes,
    )
