"""`python -m tests.journeys.chaos`: kills the bot again and again, and reports what became of its reminders."""

import argparse
import sys
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime
from random import Random

from tests.databases.databases import BOTH, SQLITE
from tests.journeys.chaos import report
from tests.journeys.chaos.bot_program import FORGETFUL, RETRIES
from tests.journeys.chaos.campaign import Campaign, print_line
from tests.journeys.chaos.databases import PostgresDatabase
from tests.journeys.chaos.expectations import busy_days, meeting_days
from tests.journeys.chaos.harness import Harness
from tests.journeys.chaos.news import is_news
from tests.journeys.chaos.report import Tally
from tests.journeys.chaos.server_restarts import restarting_server

#: Days before meetings on which no process runs.
DOWN_DAYS = 5


def main() -> int:
    """Run the campaign; return 0 if no reminder was missing or extra."""
    arguments = _arguments()
    seed = int(time.time()) % 100_000 if arguments.seed is None else arguments.seed
    every, down = _days(seed, arguments.cycles)
    days = every[: arguments.days]
    missed = sum(days[0] < day < days[-1] for day in down)
    print_line(f"seed {seed}, {arguments.cycles} cycles on {len(days)} days")
    with Harness(seed, kind=arguments.on, sabotage=arguments.sabotage) as harness:
        campaign = Campaign(harness=harness, days=days, cycles=arguments.cycles, processes=arguments.processes)
        campaign.families["down"] = Tally(runs=missed, struck=missed)
        with restarting_server(harness):
            campaign.run()
        print_line("\n".join(_table(campaign)))
        missing, extra = harness.oracle.totals()
        broken = harness.broken_link()
        wrong = [*harness.open_questions, *harness.find_news_problems()]
        summary = _summary(campaign)
    print_line(summary)
    if arguments.write:
        report.write_report(arguments.on, f"seed {seed}, {datetime.now(UTC):%d.%m.%Y}: {summary}.", campaign.families)
    return 1 if missing or extra or wrong or broken is not None else 0


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
    """Return days for about three lives each, and the days on which no process runs although reminders are due."""
    down = Random(seed).sample(meeting_days()[1:], DOWN_DAYS)  # noqa: S311  # it hides nothing
    return [day for day in busy_days(cycles // 3) if day not in down], down


def _summary(campaign: Campaign) -> str:
    harness = campaign.harness
    missing, extra = harness.oracle.totals()
    server = ""
    if isinstance(harness.database, PostgresDatabase):
        server = (
            f", server restarts {harness.database.restart_count}, connections cut {harness.database.cut_count} times"
        )
    state = "whole" if harness.broken_link() is None else "BROKEN"
    outcomes = list(harness.questions.outcomes(harness.slack.messages))
    asked = sum(each.is_acknowledged for each in outcomes)
    answered = sum(each.answers == 1 for each in outcomes)
    wrong = len(harness.open_questions)
    counted = f"cycles {campaign.life_count}, kills {harness.kill_count}{server}, missing {missing}, extra {extra}"
    told = sum(map(is_news, harness.slack.messages))
    news = f"messages about changes {told}, lost, doubled or misdirected {len(harness.find_news_problems())}"
    questions = f"questions acknowledged {asked}, answered once {answered}, lost or doubled {wrong}"
    return f"{counted}, {questions}, {news}, audit log {state}"


def _table(campaign: Campaign) -> Iterator[str]:
    yield f"{'fault':60} times struck"
    for scenario, tally in sorted(campaign.tallies.items(), key=lambda entry: (entry[0].family, entry[0].name)):
        yield f"{scenario.name:60} {tally.runs:5} {tally.struck:6}"


if __name__ == "__main__":
    sys.exit(main())
