"""`python -m tests.journeys.soak`: half an hour of everything at once, and what was lost or doubled by it."""

import argparse
import sys
import time

from tests.databases.databases import BOTH, POSTGRES
from tests.journeys.chaos.campaign import print_line
from tests.journeys.soak import report
from tests.journeys.soak.soak import SoakPlan, run_soak


def main() -> int:
    """Run the soak; return 0 if nothing is wrong."""
    arguments = _arguments()
    seed = int(time.time()) % 100_000 if arguments.seed is None else arguments.seed
    plan = SoakPlan(seconds=arguments.minutes * 60, processes=arguments.processes, seed=seed, kind=arguments.on)
    print_line(f"seed {seed}, {arguments.minutes:g} minutes, {arguments.processes} processes on {arguments.on}")
    result = run_soak(plan)
    print_line("\n".join(report.report_lines(plan, result)))
    print_line("\n".join(result.problems))
    if result.logs is not None:
        print_line(f"the logs are in {result.logs}")
    if arguments.write:
        report.write_report(plan, result)
    return 1 if result.problems else 0


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
