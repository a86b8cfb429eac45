"""The campaign: day after day something goes wrong, and in the evening it is counted what the team has seen."""

import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import cycle
from pathlib import Path

from tests.journeys.chaos.kills import kills
from tests.journeys.chaos.lives import live
from tests.journeys.chaos.outages import outages
from tests.journeys.chaos.processes import Worker
from tests.journeys.chaos.situations import situations
from tests.journeys.chaos.stage import Stage
from tests.journeys.chaos.tally import Tally
from tests.journeys.chaos.troubles import Trouble, faults
from tests.journeys.chaos.world import DISTANT, Seen, conversation, expected, is_eve

#: By how many seconds the clock moves on until all is settled, at the most; afterwards for the sweep.
SETTLING = (0, 61, 240, 240, 330, 3660, 3660, 240, 240, 330)
SWEEP, SWEEP_IF_MISLED = 1020, 4700
#: Nothing new begins after this hour, so that all is settled in the evening.
LATE = 16.0


def say(text: str) -> None:
    """A line for whoever watches."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


@dataclass(kw_only=True)
class Campaign:
    """So many lives on some days."""

    stage: Stage
    days: Sequence[date]
    cycles: int
    #: So many at the most, in the lives that have more than one.
    processes: int = 2
    #: What comes, one after the other; all of them in any order, if nothing is said.
    coming: Iterator[Trouble] | None = None
    quiet: bool = False
    tallies: defaultdict[Trouble, Tally] = field(default_factory=lambda: defaultdict(Tally))
    families: defaultdict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    passed: int = 0
    #: What was done on the day, with the logs of its processes.
    diary: list[tuple[str, list[Path]]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.troubles = [*faults(), *kills(), *outages(self.stage.data.kind), *situations()]

    def run(self) -> None:
        """All of it."""
        self._eves = cycle([each for each in self.troubles if each.eve])
        before: date | None = None
        self.stage.found(self.days[0])
        for number, day in enumerate(self.days, start=1):
            self._day(day, before, self.cycles * number // len(self.days))
            before = day
            if number % 10 == 0:
                missing, extra = self.stage.ledger.totals()
                say(f"{day}: cycles {self.passed}, kills {self.stage.kills}, missing {missing}, extra {extra}")

    def _day(self, day: date, before: date | None, until: int) -> None:
        """Lives from nine on, and more in the afternoon, when it is nine elsewhere."""
        stage = self.stage
        stage.be_at(day, 9)
        stage.misled = False
        stage.items = stage.rng.choice((0, 0, 3))
        self.diary.clear()
        stage.ledger.wait_for(expected(day, before))
        distant = self._distant()
        if self.coming is None and is_eve(day) and (last_call := next(self._eves, None)) is not None:
            self._suffer(last_call)
        self._lives(until - (until - self.passed) // 3)
        if self._distant() != distant:
            stage.ledger.blame(conversation(DISTANT), f"{day}: too early")
        stage.be_at(day, 15, 5)
        self._lives(until)
        self._settle(day)

    def _lives(self, until: int) -> None:
        first = True
        while self.passed < until and self.stage.hour < LATE and (trouble := self._next(first=first)) is not None:
            self._suffer(trouble)
            first = False

    def _suffer(self, trouble: Trouble) -> None:
        struck = False
        for life in trouble.lives(self.stage.rng):
            self.passed += 1
            name = f"{self.passed:04}"
            at = self.stage.clock.now()
            hit = live(self.stage, replace(life, processes=self._several() if life.processes > 1 else 1), name)
            struck = struck or (hit and life.counts)
            if life.processes > 1:
                self.families["two"].add(struck=True)
            logs = sorted(self.stage.folder.glob(f"{name}?.log"))
            said = f"{name} {at:%d.%m. %H:%M:%S} {trouble.name}{'' if life.counts else ' (before)'}: {hit}"
            self.diary.append((said, logs))
        self.tallies[trouble].add(struck=struck)
        self.families[trouble.family].add(struck=struck)

    def _several(self) -> int:
        return self.stage.rng.randint(min(2, self.processes), self.processes)

    def _next(self, *, first: bool) -> Trouble | None:
        """The first of a day finds all that is to be sent: it is one that has seldom struck, any other a seldom one."""
        if self.coming is not None:
            return next(self.coming, None)
        known = [each for each in self.troubles if not each.eve]
        allowed = [each for each in known if each.most is None or self.tallies[each].done < each.most]
        tried = {each: (it.struck, it.done) if first else (it.done, it.struck) for each, it in self._tried(allowed)}
        return self.stage.rng.choice([each for each in allowed if tried[each] == min(tried.values())])

    def _tried(self, troubles: Sequence[Trouble]) -> Iterator[tuple[Trouble, Tally]]:
        return ((each, self.tallies[each]) for each in troubles)

    def _distant(self) -> list[Seen]:
        there = conversation(DISTANT)
        return [(there, each.ts) for each in self.stage.slack.messages if each.channel == there]

    def _settle(self, day: date) -> None:
        """An ordinary process puts everything right; then it is counted."""
        stage = self.stage
        stage.slack.calm()
        stage.slack.wait_until_idle()
        stage.slack.begin(None, stage.kill)
        worker = stage.settle(f"settle-{day}")
        for seconds in SETTLING:
            stage.clock.leap(seconds)
            stage.await_calm()
            if not stage.ledger.lacks(stage.slack.messages):
                break
        stage.clock.leap(SWEEP_IF_MISLED if stage.misled else SWEEP)
        stage.await_calm()
        self._count(day, worker)
        stage.kill()

    def _count(self, day: date, worker: Worker) -> None:
        known = {*self.stage.ledger.missing, *self.stage.ledger.extra}
        missing, extra = self.stage.ledger.settle(self.stage.slack.messages)
        found = [("missing", each) for each in missing if each not in known]
        found += [("extra", each) for each in extra if each not in known]
        if not found or self.quiet:
            return
        for what, each in found:
            say(f"{day} {what}: {each}")
        for said, logs in [*self.diary, ("settled", [worker.log])]:
            say("\n".join([f"  {said}", *(f"    {line}" for log in logs for line in _told(log))]))


def _told(log: Path) -> list[str]:
    """What a log says about reminders."""
    lines = log.read_text(errors="replace").splitlines()
    return [each for each in lines if not any(word in each for word in _USUAL)]


#: Lines that tell nothing.
_USUAL = ("slack_bolt", "apscheduler")
