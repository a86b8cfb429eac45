"""Printing: tables on a terminal, plain lines elsewhere, JSON where it is asked for."""

import json
import sys
from collections.abc import Mapping, Sequence
from typing import Any

from domain.answers.answer import AnswerLine
from domain.i18n.translator import Translator
from domain.register.instalments import Instalment


def print_json(data: object) -> None:
    """One JSON document on one line, at once."""
    print(json.dumps(data, ensure_ascii=False), flush=True)


def print_table(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """A table on a terminal; elsewhere a line a row, with tabs between the columns and no headings."""
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
    """A line for the operator."""
    print(message, file=sys.stderr)


def line_data(line: AnswerLine, translator: Translator, *, overdue: bool) -> Mapping[str, Any]:
    """A deliverable of an answer as JSON."""
    return {
        **instalment_data(line.shown, translator, overdue=overdue),
        "instalments": [
            {"slug": each.slug, "due": each.due.isoformat() if each.due else None, "status": each.status.value}
            for each in line.instalments
        ],
    }


def instalment_data(instalment: Instalment, translator: Translator, *, overdue: bool) -> Mapping[str, Any]:
    """An instalment and its deliverable as JSON; `owners` are slugs, `units` those of their parts that do the work."""
    deliverable = instalment.deliverable
    return {
        "ref": deliverable.ref,
        "title": translator.text(deliverable.title),
        "due": instalment.due.isoformat() if instalment.due else None,
        "owners": list(dict.fromkeys(each.actor for each in deliverable.owners)),
        "units": list(dict.fromkeys(each.via for each in deliverable.owners if each.via)),
        "status": "overdue" if overdue else instalment.status.value,
    }
