"""`python -m tests.journeys.chaos`: kills the bot again and again, and says what became of its reminders."""

import argparse
import sys
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime
from random import Random

from tests.databases.databases import BOTH, SQLITE
from tests.journeys.chaos import report
from tests.journeys.chaos.campaign import Campaign, say
from tests.journeys.chaos.data import Served
from tests.journeys.chaos.stage import Stage
from tests.journeys.chaos.storm import restarting
from tests.journeys.chaos.tally import Tally
from tests.journeys.chaos.worker import FORGETFUL, RETRIES
from tests.journeys.chaos.world import busy_days, meeting_days

#: On so many days before meetings no process runs.
DOWN = 5


def main() -> int:
    """0 if nothing was missing and nothing too many."""
    given = _arguments()
    seed = int(time.time()) % 100_000 if given.seed is None else given.seed
    every, down = _days(seed, given.cycles)
    days = every[: given.days]
    missed = sum(days[0] < each < days[-1] for each in down)
    say(f"seed {seed}, {given.cycles} cycles on {len(days)} days")
    with Stage(seed, kind=given.on, sabotage=given.sabotage) as stage:
        campaign = Campaign(stage=stage, days=days, cycles=given.cycles, processes=given.processes)
        campaign.families["down"] = Tally(done=missed, struck=missed)
        with restarting(stage):
            campaign.run()
        say("\n".join(_table(campaign)))
        missing, extra = stage.ledger.totals()
        broken = stage.broken_link()
        summary = _summary(campaign)
    say(summary)
    if given.write:
        report.write(given.on, f"seed {seed}, {datetime.now(UTC):%d.%m.%Y}: {summary}.", campaign.families)
    return 1 if missing or extra or broken is not None else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.journeys.chaos", description=__doc__)
    parser.add_argument("--cycles", type=int, default=300, help="so many lives of the bot")
    parser.add_argument("--days", type=int, default=None, help="on so many days at the most, for a short look")
    parser.add_argument("--seed", type=int, default=None, help="what is left to chance; without it, the time")
    parser.add_argument("--processes", type=int, default=2, choices=range(1, 5), help="so many at once, at the most")
    parser.add_argument("--on", default=SQLITE, choices=BOTH, help="the kind of database")
    parser.add_argument("--sabotage", default="", choices=("", RETRIES, FORGETFUL), help="break the bot first")
    parser.add_argument("--write", action="store_true", help="write the figures into docs/reliability.md")
    return parser.parse_args()


def _days(seed: int, cycles: int) -> tuple[list[date], list[date]]:
    """Days for about three lives each; and those on which no process runs, though there would be something to send."""
    down = Random(seed).sample(meeting_days()[1:], DOWN)  # noqa: S311  # it hides nothing
    return [each for each in busy_days(cycles // 3) if each not in down], down


def _summary(campaign: Campaign) -> str:
    stage = campaign.stage
    missing, extra = stage.ledger.totals()
    server = ""
    if isinstance(stage.data, Served):
        server = f", restarts of the server {stage.data.restarts}, connections cut off {stage.data.cuts} times"
    whole = "whole" if stage.broken_link() is None else "BROKEN"
    counted = f"cycles {campaign.passed}, kills {stage.kills}{server}, missing {missing}, extra {extra}"
    return f"{counted}, the record of changes {whole}"


def _table(campaign: Campaign) -> Iterator[str]:
    yield f"{'fault':60} times struck"
    for trouble, tally in sorted(campaign.tallies.items(), key=lambda each: (each[0].family, each[0].name)):
        yield f"{trouble.name:60} {tally.done:5} {tally.struck:6}"


if __name__ == "__main__":
    sys.exit(main())
