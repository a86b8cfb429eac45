"""The verdict of the soak: what was lost, what came twice, what the record has, and what the logs say."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from statistics import median

from bot.sandbox.fake_slack.fake_slack import Message
from domain.register.audit_events import Change
from tests.journeys.soak.people import Asked, Commanded

#: What somebody is told who could not be served; the last where it is not known whether a change was made.
NOT_DONE = ("That did not work, and nothing was changed.", "The register is busy;")
UNKNOWN = "The register is out of reach just now; "
#: How the answers begin that say that something was changed.
CHANGED = ("Done: ", "Open again: ", "Taken back: ")

#: What a log may have while connections break: lines that are no warnings, or that say what broke and where.
_BROKEN = r"(OperationalError|AdminShutdown|CrashShutdown|InterfaceError|StoreBusy|OutcomeUnknown|CannotConnectNow)"
EXPLAINED = {
    "the database was away during a tick": rf"a tick failed: {_BROKEN} at ",
    "the database was away while somebody was answered": rf"unexpected {_BROKEN} at ",
    "the database was away before somebody was let in": rf"nobody was let in, since there was {_BROKEN} at ",
    "the database was away, also for the words to say so": rf"the register cannot be read: {_BROKEN} at ",
    "the database was away when a refusal was to be noted": rf"a refusal was not written down: {_BROKEN}",
    "the database was away as a process began and ended": r"the thread MainThread was ended by OperationalError at ",
    "the database was away as Slack was to be called": rf"no turn could be had: {_BROKEN}",
    "a tick took longer than the interval": r"Execution of job \"tick .* skipped: maximum number of running instances",
    "a reminder was looked for": r"reminder for .* was in doubt: ",
    "a reminder waits": r"reminder for .*: Later\(",
}
_LINE = re.compile(r"\S+ \S+ (WARNING|ERROR|CRITICAL) \S+: (.*)")


def questions(asked: Sequence[Asked], messages: Iterable[Message]) -> tuple[Counter[str], list[str]]:
    """How it went with each question, and what is wrong with it."""
    threads: defaultdict[tuple[str, str | None], list[str]] = defaultdict(list)
    for each in messages:
        threads[each.channel, each.thread_ts].append(each.text)
    counted, wrong = Counter[str](), list[str]()
    for one in asked:
        said = threads[one.channel, one.ts]
        sorry = sum(text.startswith((*NOT_DONE, UNKNOWN)) for text in said)
        how = _how(one, len(said) - sorry, sorry)
        counted[how] += 1
        if how in ("LOST", "DOUBLED"):
            wrong.append(f"{how}: {one} {said}")
    return counted, wrong


def _how(it: Asked, answers: int, sorry: int) -> str:
    if answers > 1:
        return "DOUBLED"
    if answers:
        return "answered"
    if sorry:
        return "told that it did not work"
    if not it.acknowledged:
        return "never acknowledged"
    return "killed between acknowledgement and answer" if it.severed else "LOST"


def commands(commanded: Sequence[Commanded], record: Sequence[Change]) -> tuple[Counter[str], list[str]]:
    """How it went with each command, and what is wrong with it: what was said to be done is in the record once."""
    marks = Counter(_marked(each) for each in record if each.undoes is None)
    undone = Counter(each.undoes for each in record if each.undoes is not None)
    counted, wrong = Counter[str](), list[str]()
    for each in commanded:
        times = marks[each.mark] if each.undoes is None else undone[each.undoes]
        how, allowed = _answered(each.said)
        counted[f"{how}, {'in' if times else 'not in'} the record"] += 1
        if times not in allowed:
            wrong.append(f"{times} times in the record: {each}")
    return counted, wrong


def _marked(change: Change) -> str:
    return change.reason or str(change.after.get("evidence", ""))


def _answered(said: str | None) -> tuple[str, tuple[int, ...]]:
    """What was said, and how often it may then be in the record."""
    if said is None:
        return "no answer", (0, 1)
    if said.startswith(CHANGED):
        return "said to be done", (1,)
    if said.startswith(UNKNOWN):
        return "said to be unknown", (0, 1)
    return "refused", (0,)


def logged(logs: Iterable[Path]) -> tuple[Counter[str], list[str]]:
    """Warnings and errors by what explains them, and those that nothing explains."""
    counted, wrong = Counter[str](), list[str]()
    for log in logs:
        for line in log.read_text(errors="replace").splitlines():
            how, is_wrong = _explained(line)
            if how:
                counted[how] += 1
            if is_wrong:
                wrong.append(f"{log.name}: {line}")
    return counted, wrong


def _explained(line: str) -> tuple[str, bool]:
    found = _LINE.match(line)
    if found is None:
        return "", False
    for how, words in EXPLAINED.items():
        if re.match(words, found[2]):
            return how, False
    return "unexplained", True


def growth(resident: Sequence[int]) -> float:
    """The memory of the last quarter over that of the second one, in which everything has been loaded."""
    quarter = max(1, len(resident) // 4)
    return median(resident[-quarter:]) / median(resident[quarter : 2 * quarter])
