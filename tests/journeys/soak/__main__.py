"""`python -m tests.journeys.soak`: half an hour of everything at once, and what was lost or doubled by it."""

import argparse
import sys
import time

from tests.databases.databases import BOTH, POSTGRES
from tests.journeys.chaos.campaign import say
from tests.journeys.soak import report
from tests.journeys.soak.run import Plan, soak


def main() -> int:
    """0 if nothing is wrong."""
    given = _arguments()
    seed = int(time.time()) % 100_000 if given.seed is None else given.seed
    plan = Plan(seconds=given.minutes * 60, processes=given.processes, seed=seed, kind=given.on)
    say(f"seed {seed}, {given.minutes:g} minutes, {given.processes} processes on {given.on}")
    found = soak(plan)
    say("\n".join(report.lines(plan, found)))
    say("\n".join(found.wrong))
    if given.write:
        report.write(plan, found)
    return 1 if found.wrong else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.journeys.soak", description=__doc__)
    parser.add_argument("--minutes", type=float, default=30.0, help="for so long")
    parser.add_argument("--processes", type=int, default=4, choices=range(2, 9), help="so many at once")
    parser.add_argument("--seed", type=int, default=None, help="what is left to chance; without it, the time")
    parser.add_argument("--on", default=POSTGRES, choices=BOTH, help="the kind of database")
    parser.add_argument("--write", action="store_true", help="write the figures into docs/reliability.md")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
