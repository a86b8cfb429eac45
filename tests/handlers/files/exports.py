"""Read exports sent to the fake Slack, whatever their format."""

import csv
import io
import json
import re
from datetime import date, datetime
from typing import Any

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

from bot.sandbox.fake_slack.methods.files import File
from tests.handlers.workspace import DELEGATE, Workspace

#: A row without its marking: texts, and days as 2024-06-13.
Row = tuple[str, ...]


def export(workspace: Workspace, typed: str, *, user: str = DELEGATE) -> File:
    """Return the one file that a user's `export` sends."""
    before = len(workspace.slack.files)
    answer = workspace.command(f"export {typed}".strip(), user=user)
    (file,) = workspace.slack.files[before:]
    assert answer.is_ephemeral
    assert answer.text.endswith(file.name)
    return file


def rows(file: File) -> list[Row]:
    """Return a file's instalments, a cell a column; those of JSON in the words of the other formats."""
    content = file.content or b""
    match file.name.rpartition(".")[2]:
        case "csv":
            return [tuple(row) for row in csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""))][1:]
        case "xlsx":
            return _cells(_book(file)[0])
        case "md":
            lines = [line for line in content.decode().splitlines() if line.startswith("| ")]
            return [tuple(_unescaped(cell) for cell in re.split(r" \| ", line[2:-2])) for line in lines[2:]]
    return [_row(instalment) for instalment in document(file)["instalments"]]


def history(file: File) -> list[Row]:
    """Return the changes in a workbook."""
    return _cells(_book(file)[1])


def document(file: File) -> Any:  # noqa: ANN401  # JSON is anything
    """Return the content of a JSON file."""
    return json.loads(file.content or b"")


def _book(file: File) -> list[Worksheet]:
    book = openpyxl.load_workbook(io.BytesIO(file.content or b""))
    return [sheet for sheet in book.worksheets if isinstance(sheet, Worksheet)]


def _cells(sheet: Worksheet) -> list[Row]:
    return [tuple(_text(value) for value in row) for row in sheet.iter_rows(min_row=2, values_only=True)]


def _text(value: object) -> str:
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%d %H:%M") if (value.hour, value.minute) != (0, 0) else value.date().isoformat()
    assert not isinstance(value, date)
    return "" if value is None else str(value)


def _unescaped(cell: str) -> str:
    plain = re.sub(r"\\(.)", r"\1", cell.strip())
    return plain.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _row(each: Any) -> Row:  # noqa: ANN401  # as above
    """Return an instalment in English; JSON has codes for months and statuses."""
    named = [f"{owner['name']}{_unit(owner)}{' in particular' * owner['in_particular']}" for owner in each["owners"]]
    undated = each["instalment"] == "undated"
    month = "" if undated else f"{datetime.fromisoformat(each['instalment'] + '-01'):%B %Y}"
    days = [each["deadline"] or "", each["status"].replace("-", " "), each["done_on"] or ""]
    details = [each["evidence"], each["hold_reason"], each["report"], each["progress"], each["expected_on"] or ""]
    owners = ", ".join(named) or "no owner named"
    return (each["reference"], each["title"], owners, month, *days, *details, each["paragraph"], "LIMITE")


def _unit(owner: Any) -> str:  # noqa: ANN401  # as above
    return f" ({owner['unit']['name']})" if owner["unit"] else ""
