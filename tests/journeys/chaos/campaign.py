"""The campaign: day after day something goes wrong, and in the evening the oracle compares what the team has seen."""

import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from itertools import cycle
from pathlib import Path

from tests.journeys.chaos.bot_process import BotProcess
from tests.journeys.chaos.expectations import (
    DISTANT,
    SeenMessage,
    conversation_id,
    expected_messages,
    is_eve,
    is_working_day,
)
from tests.journeys.chaos.harness import Harness
from tests.journeys.chaos.life import run_life
from tests.journeys.chaos.news import is_news
from tests.journeys.chaos.report import Tally
from tests.journeys.chaos.scenarios.api_faults import api_fault_scenarios
from tests.journeys.chaos.scenarios.environment import environment_scenarios
from tests.journeys.chaos.scenarios.kills import kill_scenarios
from tests.journeys.chaos.scenarios.outages import outage_scenarios
from tests.journeys.chaos.scenarios.scenario import Scenario

#: Seconds by which the clock advances until everything is settled, and then for the sweep of doubles.
SETTLING_ADVANCES_SECONDS = (0, 61, 240, 240, 330, 3660, 3660, 240, 240, 330)
NEWS_SECONDS = 3660
SWEEP_SECONDS, SWEEP_SECONDS_AFTER_WRONG_CLOCK = 1020, 4700
#: No life begins after this hour, so that everything can settle in the evening.
LATEST_START_HOUR = 16.0


def print_line(text: str) -> None:
    """Print a line at once."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


@dataclass(kw_only=True)
class Campaign:
    """A number of lives over some days."""

    harness: Harness
    days: Sequence[date]
    cycles: int
    #: The most processes of a life that has more than one.
    processes: int = 2
    #: The scenarios in order; None: all scenarios, in an order that favours those that have been rare.
    scenarios: Iterator[Scenario] | None = None
    is_quiet: bool = False
    tallies: defaultdict[Scenario, Tally] = field(default_factory=lambda: defaultdict(Tally))
    families: defaultdict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    life_count: int = 0
    #: The lives of the day, each with the logs of its processes.
    diary: list[tuple[str, list[Path]]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.all_scenarios = [
            *api_fault_scenarios(),
            *kill_scenarios(),
            *outage_scenarios(self.harness.database.kind),
            *environment_scenarios(),
        ]

    def run(self) -> None:
        """Run all days."""
        self._eves = cycle([scenario for scenario in self.all_scenarios if scenario.is_for_eve])
        before: date | None = None
        self.harness.set_up(self.days[0])
        for number, day in enumerate(self.days, start=1):
            self._run_day(day, before, self.cycles * number // len(self.days))
            before = day
            if number % 10 == 0:
                missing, extra = self.harness.oracle.totals()
                counts = f"kills {self.harness.kill_count}, missing {missing}, extra {extra}"
                print_line(f"{day}: cycles {self.life_count}, {counts}")
        self._settle_news()

    def _run_day(self, day: date, before: date | None, until: int) -> None:
        """Run lives from nine on, and more in the afternoon, when it is nine elsewhere."""
        harness = self.harness
        harness.set_time(day, 9)
        harness.is_clock_wrong = False
        harness.max_items = harness.rng.choice((0, 0, 3))
        self.diary.clear()
        harness.oracle.expect(expected_messages(day, before))
        distant = self._distant_messages()
        if self.scenarios is None and is_eve(day) and (last_call := next(self._eves, None)) is not None:
            self._run_scenario(last_call)
        self._run_lives(until - (until - self.life_count) // 3)
        if self._distant_messages() != distant:
            harness.oracle.record_violation(conversation_id(DISTANT), f"{day}: too early")
        harness.set_time(day, 15, 5)
        self._run_lives(until)
        self._settle(day)

    def _run_lives(self, until: int) -> None:
        first = True
        while (
            self.life_count < until
            and self.harness.hour < LATEST_START_HOUR
            and (scenario := self._choose_scenario(first=first)) is not None
        ):
            self._run_scenario(scenario)
            first = False

    def _run_scenario(self, scenario: Scenario) -> None:
        struck = False
        for life in scenario.lives(self.harness.rng):
            self.life_count += 1
            name = f"{self.life_count:04}"
            start = self.harness.clock.now()
            hit = run_life(
                self.harness, replace(life, processes=self._choose_processes() if life.processes > 1 else 1), name
            )
            struck = struck or (hit and life.counts)
            if life.processes > 1:
                self.families["two"].add(struck=True)
            logs = sorted(self.harness.folder.glob(f"{name}?.log"))
            summary = f"{name} {start:%d.%m. %H:%M:%S} {scenario.name}{'' if life.counts else ' (before)'}: {hit}"
            self.diary.append((summary, logs))
        self.tallies[scenario].add(struck=struck)
        self.families[scenario.family].add(struck=struck)

    def _choose_processes(self) -> int:
        return self.harness.rng.randint(min(2, self.processes), self.processes)

    def _choose_scenario(self, *, first: bool) -> Scenario | None:
        """Choose a rare scenario; the first of a day, which finds all reminders unsent, is one that rarely struck."""
        if self.scenarios is not None:
            return next(self.scenarios, None)
        usual = [scenario for scenario in self.all_scenarios if not scenario.is_for_eve]
        allowed = [
            scenario
            for scenario in usual
            if scenario.max_runs is None or self.tallies[scenario].runs < scenario.max_runs
        ]

        count = sum(tally.runs for tally in self.tallies.values())
        for scenario in allowed:
            if scenario.interval is not None and (self.tallies[scenario].runs + 1) * scenario.interval <= count:
                return scenario

        def frequency(scenario: Scenario) -> tuple[int, int]:
            tally = self.tallies[scenario]
            return (tally.struck, tally.runs) if first else (tally.runs, tally.struck)

        rarest = min(map(frequency, allowed))
        return self.harness.rng.choice([scenario for scenario in allowed if frequency(scenario) == rarest])

    def _distant_messages(self) -> list[SeenMessage]:
        distant_id = conversation_id(DISTANT)
        messages = self.harness.slack.messages
        return [
            (distant_id, message.ts) for message in messages if message.channel == distant_id and not is_news(message)
        ]

    def _settle(self, day: date) -> None:
        """Let an ordinary process finish everything; then count."""
        harness = self.harness
        harness.slack.clear_faults()
        harness.slack.wait_until_idle()
        harness.slack.set_trap(None, harness.kill_all)
        bot = harness.start_settling_bot(f"settle-{day}")
        for seconds in SETTLING_ADVANCES_SECONDS:
            harness.clock.advance(seconds)
            harness.await_idle_tick()
            if not harness.oracle.find_missing(harness.reminders) and not harness.open_questions:
                break
        harness.clock.advance(SWEEP_SECONDS_AFTER_WRONG_CLOCK if harness.is_clock_wrong else SWEEP_SECONDS)
        harness.await_idle_tick()
        self._count(day, bot)
        harness.kill_all()

    def _settle_news(self) -> None:
        """Let everybody be told of the last changes, in whose own day that is."""
        harness = self.harness
        harness.set_time(_working_day_after(self.days[-1]), 15, 30)
        harness.start_settling_bot("settle-news")
        for _ in range(2):
            harness.await_idle_tick()
            harness.clock.advance(NEWS_SECONDS)
        harness.await_idle_tick()
        harness.kill_all()

    def _count(self, day: date, bot: BotProcess) -> None:
        already_known = {*self.harness.oracle.missing, *self.harness.oracle.extra}
        missing, extra = self.harness.oracle.record(self.harness.reminders)
        problems = [("missing", seen) for seen in missing if seen not in already_known]
        problems += [("extra", seen) for seen in extra if seen not in already_known]
        problems += [("question", (str(day), problem)) for problem in self.harness.open_questions]
        if not problems or self.is_quiet:
            return
        for problem, seen in problems:
            print_line(f"{day} {problem}: {seen}")
        for summary, logs in [*self.diary, ("settled", [bot.log])]:
            print_line("\n".join([f"  {summary}", *(f"    {line}" for log in logs for line in _reminder_lines(log))]))


def _working_day_after(day: date) -> date:
    day += timedelta(days=1)
    while not is_working_day(day):
        day += timedelta(days=1)
    return day


#: Parts of log lines that say nothing about reminders.
_USUAL = ("slack_bolt", "apscheduler")


def _reminder_lines(log: Path) -> list[str]:
    """Return what a log says about reminders."""
    lines = log.read_text(errors="replace").splitlines()
    return [line for line in lines if not any(word in line for word in _USUAL)]
