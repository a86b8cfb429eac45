"""The verdict of the soak: what was lost or doubled, what the audit log has, and what the logs say."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from statistics import median

from bot.sandbox.fake_slack.fake_slack import Message
from domain.register.audit_events import Change
from tests.journeys.soak.people import GivenCommand, SentEvent

#: Answers to people who could not be served; after the last it is unknown whether a change was made.
NOT_DONE = ("That did not work, and nothing was changed.", "The register is busy;")
UNKNOWN = "The register is out of reach just now; "
#: The beginning of what an asker is told, in a direct message, of an answer that has not come for ten minutes.
GIVEN_UP = "I could not answer your question"
#: Beginnings of answers that confirm a change.
CHANGED = ("Done: ", "Open again: ", "Taken back: ")

#: Lines that logs may have while connections break, by their explanation.
_BROKEN = r"(OperationalError|AdminShutdown|CrashShutdown|InterfaceError|StoreBusy|OutcomeUnknown|CannotConnectNow)"
EXPLANATIONS = {
    "the database was unreachable during a tick": rf"a tick failed: {_BROKEN} at ",
    "the database was unreachable during an answer": rf"unexpected {_BROKEN} at ",
    "the database was unreachable during an access check": rf"nobody was let in, since there was {_BROKEN} at ",
    "the database was unreachable, also to word the error": rf"the register cannot be read: {_BROKEN} at ",
    "the database was unreachable when a refusal was to be logged": rf"a refusal was not written down: {_BROKEN}",
    "the database was unreachable at a process's start": rf"the thread MainThread was ended by {_BROKEN} at ",
    "the database was unreachable for the rate limiter": rf"no turn could be had: {_BROKEN}",
    "a tick took longer than the interval": r"Execution of job \"tick .* skipped: maximum number of running instances",
    "a reminder of unknown outcome was searched for": r"reminder for .* was in doubt: ",
    "an answer was not posted at once": r"an answer was not posted, or not for certain: (Later|Unknown)\(",
    "an answer of unknown outcome was searched for": r"an answer was in doubt, or was sent again: ",
    "an answer was given up after ten minutes": r"an answer comes too late, and is given up",
    "the database was unreachable after an answer": rf"what became of an answer was not recorded: {_BROKEN}",
    "an answer was held up": rf"an answer was held up(, and is left to a later tick: {_BROKEN}| until somebody else )",
    "a reminder waits": r"reminder for .*: Later\(",
}
_LINE = re.compile(r"\S+ \S+ (WARNING|ERROR|CRITICAL) \S+: (.*)")


def judge_questions(asked: Sequence[SentEvent], messages: Iterable[Message]) -> tuple[Counter[str], list[str]]:
    """Count the outcomes of questions, and return the problems: each has one answer, or its asker knows of none."""
    threads: defaultdict[tuple[str, str | None], list[str]] = defaultdict(list)
    for message in messages:
        threads[message.channel, message.thread_ts].append(message.text)
    counted, problems = Counter[str](), list[str]()
    #: How often each asker was told afterwards that no answer comes.
    given_up = Counter(
        {channel: sum(map(is_given_up, texts)) for (channel, thread), texts in threads.items() if thread is None}
    )
    for question in asked:
        answers = threads[question.channel, question.ts]
        sorry = sum(text.startswith((*NOT_DONE, UNKNOWN)) for text in answers)
        outcome = _question_outcome(question, len(answers) - sorry, sorry)
        conversation = f"D{question.user[1:]}"
        if outcome == "LOST" and given_up[conversation]:
            given_up[conversation] -= 1
            outcome = "told after ten minutes that no answer comes"
        counted[outcome] += 1
        if outcome in ("LOST", "DOUBLED"):
            problems.append(f"{outcome}: {question} {answers}")
    return counted, problems


def _question_outcome(question: SentEvent, answers: int, sorry: int) -> str:
    if answers > 1:
        return "DOUBLED"
    if answers:
        return "answered"
    if sorry:
        return "told that it did not work"
    return "LOST" if question.is_acknowledged else "never acknowledged"


def is_given_up(text: str) -> bool:
    """Return whether a message tells its reader that an answer does not come."""
    return text.startswith(GIVEN_UP)


def judge_commands(commanded: Sequence[GivenCommand], record: Sequence[Change]) -> tuple[Counter[str], list[str]]:
    """Count the outcomes of commands, and return the problems: a confirmed change is in the audit log once."""
    marks = Counter(_mark_of(change) for change in record if change.undoes is None)
    undone = Counter(change.undoes for change in record if change.undoes is not None)
    counted, problems = Counter[str](), list[str]()
    for command in commanded:
        times = marks[command.mark] if command.undoes is None else undone[command.undoes]
        outcome, allowed = _classify_answer(command.answer)
        counted[f"{outcome}, {'in' if times else 'not in'} the audit log"] += 1
        if times not in allowed:
            problems.append(f"{times} times in the record: {command}")
    return counted, problems


def _mark_of(change: Change) -> str:
    return change.reason or str(change.after.get("evidence", ""))


def _classify_answer(answer: str | None) -> tuple[str, tuple[int, ...]]:
    """Return what kind of answer it was, and how often the change may then be in the audit log."""
    if answer is None:
        return "no answer", (0, 1)
    if answer.startswith(CHANGED):
        return "reported done", (1,)
    if answer.startswith(UNKNOWN):
        return "reported unknown", (0, 1)
    return "refused", (0,)


def judge_logs(logs: Iterable[Path]) -> tuple[Counter[str], list[str]]:
    """Count warnings and errors by their explanation, and return those without one."""
    counted, problems = Counter[str](), list[str]()
    for log in logs:
        for line in log.read_text(errors="replace").splitlines():
            outcome, is_wrong = _explain(line)
            if outcome:
                counted[outcome] += 1
            if is_wrong:
                problems.append(f"{log.name}: {line}")
    return counted, problems


def _explain(line: str) -> tuple[str, bool]:
    match = _LINE.match(line)
    if match is None:
        return "", False
    for explanation, words in EXPLANATIONS.items():
        if re.match(words, match[2]):
            return explanation, False
    return "unexplained", True


def memory_growth(resident: Sequence[int]) -> float:
    """Return the memory of the last quarter over that of the second one, when everything was loaded."""
    quarter = max(1, len(resident) // 4)
    return median(resident[-quarter:]) / median(resident[quarter : 2 * quarter])
