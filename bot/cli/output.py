"""Print tables on a terminal, plain lines elsewhere, and JSON if it is asked for."""

import json
import sys
from collections.abc import Mapping, Sequence
from typing import Any

from db.changes.replay import Difference
from domain.answers.answer import AnswerLine
from domain.i18n.translator import Translator

#: The most differences that are named.
MAX_NAMED = 10


def print_json(data: object) -> None:
    """Print one JSON document on one line, and flush it."""
    print(json.dumps(data, ensure_ascii=False), flush=True)


def print_table(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print a table on a terminal; elsewhere a line per row, with tabs between the columns and no headings."""
    if not sys.stdout.isatty():
        for row in rows:
            print("\t".join(row))
        return
    from rich.console import Console  # noqa: PLC0415  # the bot on Slack prints no tables
    from rich.table import Table  # noqa: PLC0415  # as above

    table = Table(*columns)
    for row in rows:
        table.add_row(*row)
    Console().print(table)


def print_error(message: str) -> None:
    """Print a line on standard error."""
    print(message, file=sys.stderr)


def name_differences(differences: Sequence[Difference]) -> str:
    """Return what is not as the record of changes says: the first of it by name, and how much more there is."""
    named, more = differences[:MAX_NAMED], len(differences) - MAX_NAMED
    rest = f" and {more} more" if more > 0 else ""
    return f"not as the record of changes says: {', '.join(map(str, named))}{rest}"


def line_data(line: AnswerLine, translator: Translator, *, overdue: bool) -> Mapping[str, Any]:
    """Return a deliverable of an answer as JSON data.

    `owners` are slugs of actors; `units` are those of the units within them that do the work.
    """
    deliverable, shown = line.shown.deliverable, line.shown
    return {
        "ref": deliverable.ref,
        "note": translator.directory.note_of(deliverable.ref).number,
        "title": translator.text(deliverable.title),
        "due": shown.due.isoformat() if shown.due else None,
        "owners": list(dict.fromkeys(owner.actor for owner in deliverable.owners)),
        "units": list(dict.fromkeys(owner.via for owner in deliverable.owners if owner.via)),
        "status": "overdue" if overdue else shown.status.value,
        "instalments": [
            {
                "slug": instalment.slug,
                "due": instalment.due.isoformat() if instalment.due else None,
                "status": instalment.status.value,
            }
            for instalment in line.instalments
        ],
    }
