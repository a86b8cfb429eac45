"""The command line: `python -m benchmarks.load [--quick] [--write] [PART …]`."""

import argparse
import sys
from contextlib import ExitStack
from datetime import UTC, datetime

from benchmarks.load.effort import FULL, QUICK
from benchmarks.load.page import under_load
from benchmarks.load.suite import PARTS, opened
from benchmarks.table import PAGE, Row, halves, lines, machine


def main() -> int:
    """Measure, print the tables and plans, and end with 1 where a gate is missed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.load", description="Put load on the whole bot.")
    parser.add_argument("--quick", action="store_true", help="as little as shows that it runs")
    parser.add_argument("--write", action="store_true", help=f"write it into {PAGE.parent.name}/{PAGE.name}")
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"of {', '.join(PARTS)}; by default all")
    arguments = parser.parse_args()
    if unknown := set(arguments.parts) - set(PARTS):
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    parts: dict[str, list[Row]] = {}
    with ExitStack() as stack:
        suite = opened(stack, QUICK if arguments.quick else FULL)
        for part in arguments.parts or PARTS:
            print(f"{part} …", file=sys.stderr, flush=True)
            parts[part] = list(suite.measure(part))
            print("", *lines(parts[part]), sep="\n", flush=True)
    print("", machine(), sep="\n")
    if arguments.write:
        bench, load = halves(PAGE.read_text("utf-8"))
        written = under_load(load, parts, suite.seen, measured=datetime.now(UTC).date())
        PAGE.write_text(f"{bench}{written}", "utf-8")
    missed = [row.what for rows in parts.values() for row in rows if row.missed]
    for what in missed:
        print(f"gate missed: {what}", file=sys.stderr)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
