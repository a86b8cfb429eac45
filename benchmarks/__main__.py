"""The command line: `python -m benchmarks [--quick] [--write]`."""

import argparse
import sys
from datetime import UTC, datetime

from benchmarks.rounds import FULL, QUICK
from benchmarks.suite import measure
from benchmarks.table import PAGE, halves, lines, machine, page


def main() -> int:
    """Measure, print the table, and end with 1 where a gate is missed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Measure the bot against its budgets.")
    parser.add_argument("--quick", action="store_true", help="small registers and few rounds: whether it runs at all")
    parser.add_argument("--write", action="store_true", help=f"write {PAGE.parent.name}/{PAGE.name}")
    arguments = parser.parse_args()
    rows = []
    for row in measure(QUICK if arguments.quick else FULL):
        print(f"{row.what} …", file=sys.stderr, flush=True)
        rows.append(row)
    print(machine(), *lines(rows), sep="\n")
    if arguments.write:
        _, rest = halves(PAGE.read_text("utf-8"))
        PAGE.write_text(page(rows, measured=datetime.now(UTC).date(), rest=rest), "utf-8")
    missed = [row.what for row in rows if row.missed]
    for what in missed:
        print(f"gate missed: {what}", file=sys.stderr)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
