"""The command line: `python -m benchmarks.load [--quick] [--write] [PART …]`."""

import argparse
import sys
from contextlib import ExitStack
from datetime import UTC, datetime

from benchmarks.load.effort import FULL, QUICK, LoadPart
from benchmarks.load.report import render_load_part
from benchmarks.load.suite import open_suite
from benchmarks.report import PAGE, Measurement, describe_machine, split_page, table_lines


def main() -> int:
    """Measure, print the tables and plans, and return 1 if a gate is missed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.load", description="Put load on the whole bot.")
    parser.add_argument("--quick", action="store_true", help="as little as shows that it runs")
    parser.add_argument("--write", action="store_true", help=f"write it into {PAGE.parent.name}/{PAGE.name}")
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"of {', '.join(LoadPart)}; by default all")
    arguments = parser.parse_args()
    if unknown := set(arguments.parts) - set(LoadPart):
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    parts: dict[LoadPart, list[Measurement]] = {}
    with ExitStack() as stack:
        suite = open_suite(stack, QUICK if arguments.quick else FULL)
        for part in map(LoadPart, arguments.parts or LoadPart):
            print(f"{part} …", file=sys.stderr, flush=True)
            parts[part] = list(suite.measure(part))
            print("", *table_lines(parts[part]), sep="\n", flush=True)
    print("", describe_machine(), sep="\n")
    if arguments.write:
        bench, load = split_page(PAGE.read_text("utf-8"))
        written = render_load_part(load, parts, suite.plans, measured=datetime.now(UTC).date())
        PAGE.write_text(f"{bench}{written}", "utf-8")
    missed = [row.title for rows in parts.values() for row in rows if row.is_missed]
    for title in missed:
        print(f"gate missed: {title}", file=sys.stderr)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
