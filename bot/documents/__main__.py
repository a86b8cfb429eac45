"""`python -m bot.documents`: the child process that writes one file, from its standard input to its standard output.

The bot's own process does not import this module, and so none of the large libraries that write the formats.
"""
# ruff: noqa: PLC0415  # each writer imports the library of its own format alone

import pickle
import sys
from collections.abc import Callable
from typing import Any

from domain.charts.burndown import BurnDown
from domain.charts.timeline import Timeline
from domain.exports.calendar_events import EventCalendar
from domain.exports.export import Export
from domain.meeting_sheets.sheet import MeetingSheet


def main() -> int:
    """Write the file and return 0; else write the kind of error and return 1: its text may quote the data."""
    try:
        format_name, data = pickle.load(sys.stdin.buffer)  # noqa: S301  # from the bot that has started this process
        content = write(format_name, data)
    except Exception as error:  # noqa: BLE001  # whatever a library raises
        sys.stderr.write(f"{type(error).__name__}\n")
        return 1
    sys.stdout.buffer.write(content)
    return 0


def write(format_name: str, data: object) -> bytes:
    """Return a file of a format; `data` is what the writer of that format takes."""
    return WRITERS[format_name](data)


def _write_burndown(burndown: BurnDown) -> bytes:
    from bot.documents import burndown_png

    return burndown_png.write_png(burndown)


def _write_timeline(timeline: Timeline) -> bytes:
    from bot.documents import timeline_png

    return timeline_png.write_png(timeline)


def _write_csv(export: Export) -> bytes:
    from bot.documents.csv_file import write_csv

    return write_csv(export)


def _write_json(export: Export) -> bytes:
    from bot.documents.json_file import write_json

    return write_json(export)


def _write_md(export: Export) -> bytes:
    from bot.documents.md_file import write_md

    return write_md(export)


def _write_xlsx(export: Export) -> bytes:
    from bot.documents.xlsx_file import write_xlsx

    return write_xlsx(export)


def _write_docx(sheet: MeetingSheet) -> bytes:
    from bot.documents.sheet_docx import write_docx

    return write_docx(sheet)


def _write_pdf(sheet: MeetingSheet) -> bytes:
    from bot.documents.sheet_pdf import write_pdf

    return write_pdf(sheet)


def _write_ics(calendar: EventCalendar) -> bytes:
    from bot.documents.ics_file import write_ics

    return write_ics(calendar)


#: The writer of each format.
WRITERS: dict[str, Callable[[Any], bytes]] = {
    "burndown": _write_burndown,
    "chart": _write_timeline,
    "csv": _write_csv,
    "json": _write_json,
    "md": _write_md,
    "xlsx": _write_xlsx,
    "sheet-docx": _write_docx,
    "sheet-pdf": _write_pdf,
    "ics": _write_ics,
}


if __name__ == "__main__":
    sys.exit(main())
