"""The command line: `python -m benchmarks [--quick] [--write]`."""

import argparse
import sys
from datetime import UTC, datetime

from benchmarks.effort import FULL, QUICK
from benchmarks.report import PAGE, describe_machine, render_page, split_page, table_lines
from benchmarks.suite import measure


def main() -> int:
    """Measure, print the table, and return 1 if a gate is missed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Measure the bot against its budgets.")
    parser.add_argument("--quick", action="store_true", help="small registers and few rounds: whether it runs at all")
    parser.add_argument("--write", action="store_true", help=f"write {PAGE.parent.name}/{PAGE.name}")
    arguments = parser.parse_args()
    rows = []
    for row in measure(QUICK if arguments.quick else FULL):
        print(f"{row.title} …", file=sys.stderr, flush=True)
        rows.append(row)
    print(describe_machine(), *table_lines(rows), sep="\n")
    if arguments.write:
        _, rest = split_page(PAGE.read_text("utf-8"))
        PAGE.write_text(render_page(rows, measured=datetime.now(UTC).date(), rest=rest), "utf-8")
    missed = [row.title for row in rows if row.is_missed]
    for title in missed:
        print(f"gate missed: {title}", file=sys.stderr)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
