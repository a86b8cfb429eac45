"""The report in docs/reliability.md: how often each fault was tried, how often it struck, what remains possible."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from tests import ROOT
from tests.databases.databases import POSTGRES, SQLITE


@dataclass(kw_only=True)
class Tally:
    """The counts of a scenario, or of a family of scenarios."""

    runs: int = 0
    struck: int = 0

    def add(self, *, struck: bool) -> None:
        """Count one more run."""
        self.runs += 1
        self.struck += struck


#: The page for operators.
PAGE = ROOT / "docs" / "reliability.md"

_NOTHING = "Nothing."
_TABLE = re.compile(r"(<!-- table -->\n)(.*?)(<!-- /table -->)", re.DOTALL)

#: The kinds of database: the name, and the column of the table with its figures.
_NAMES = {SQLITE: "SQLite", POSTGRES: "PostgreSQL"}
_COLUMNS = {SQLITE: 3, POSTGRES: 4}
#: Stands for a fault that cannot affect a kind of database, or was not tried on it.
_NONE = "–"

#: Each kind of fault: its name, what was done, and what remains possible.
FAMILIES: Mapping[str, tuple[str, str, str]] = {
    "calls": (
        "Killed at a call to Slack",
        (
            "`kill -9` before Slack has a call, or after it and before the bot has the response: of channels, people, "
            "groups, messages, history, deletions."
        ),
        _NOTHING,
    ),
    "writes": (
        "Killed at a write",
        "`kill -9` before and after each write to the database, and before and after a commit.",
        _NOTHING,
    ),
    "answers": (
        "Killed while a question is answered",
        (
            "`kill -9` before and after a question is taken up, its answer posted and recorded, and by whoever finds "
            "out about it. People ask in every life, whatever else is tried."
        ),
        "An answer comes some three minutes later; after ten minutes its asker is told.",
    ),
    "moment": (
        "Killed at any moment",
        "`kill -9` within one and a half seconds of the start, one process or two.",
        _NOTHING,
    ),
    "stopped": (
        "Stopped",
        "SIGTERM at any moment, also while posts are slow.",
        _NOTHING,
    ),
    "down": (
        "Down for days",
        "No process on days on which reminders were due.",
        (
            "A late reminder comes about a minute later than possible: it is searched for first. Of several reminders "
            "of one meeting, notices of one deadline, or weekly messages, only the newest is sent."
        ),
    ),
    "two": (
        "Several processes",
        "Two or more processes on one database; every other fault may befall them.",
        _NOTHING,
    ),
    "limited": (
        "Slack is busy",
        "429, with Retry-After 2, 3600, a date, and without.",
        "A reminder comes as much later as Slack says, up to a day.",
    ),
    "broken": (
        "Slack refuses a post without a reason",
        "500, 503, a connection closed or reset, half a response, no JSON, `fatal_error`; nothing was posted.",
        "A reminder comes some three minutes later.",
    ),
    "accepted": (
        "Slack posts and does not confirm",
        "The same, but the message was posted.",
        _NOTHING,
    ),
    "late": (
        "Slack is slow",
        "A post accepted after the bot timed out or died; a post whose response never comes.",
        _NOTHING,
    ),
    "very late": (
        "Slack is very slow",
        "A post accepted only after it was searched for, not found, and posted again.",
        (
            "Two messages for about a quarter of an hour; then the later one is deleted. One that Slack accepts after "
            "that stays."
        ),
    ),
    "refused": (
        "Slack cannot be reached",
        "Connections refused for a while, at a post, and for a process's whole life; Socket Mode refused.",
        "A reminder comes when Slack can be reached again.",
    ),
    "history": (
        "A channel cannot be read",
        "Posts of unknown outcome, and the channel's history fails in every way, also for hours.",
        (
            "A reminder that may have been posted waits: until the day before its meeting, or for two days if it is "
            "about none; one that is only late waits for an hour. Then it is sent and says that it may be a repeat; a "
            "duplicate is deleted if the channel can be read within a day."
        ),
    ),
    "reach": (
        "Slack does not answer about channels, people and groups",
        "These calls fail in every way.",
        "A reminder comes some minutes later.",
    ),
    "sweep": (
        "A duplicate cannot be deleted",
        "The deletion fails.",
        "A duplicate stays longer: the deletion is retried every quarter of an hour for a day.",
    ),
    "amended": (
        "An instalment is done while messages are edited",
        "It is marked done or reopened; killed before and after the edit; the edit fails.",
        "A line is struck through some minutes later, or not at all where Slack takes no edit.",
    ),
    "channel": (
        "A channel or person takes no messages",
        "Not a member, archived, gone, a person disabled; fixed afterwards.",
        "A reminder comes up to an hour after the fix. Coordinators are told once.",
    ),
    "shared": (
        "A channel is shared outside",
        "Shared, or about to be; nothing was posted there meanwhile.",
        "A channel that is shared between the check and the post, some seconds at most.",
    ),
    "token": (
        "The token is refused",
        "`invalid_auth`, `token_revoked`, `account_inactive`; fixed afterwards.",
        "Reminders come up to five minutes after the fix.",
    ),
    "clock": (
        "The clock is wrong",
        (
            "The bot's clock jumps by an hour, by months or by two years, ahead and back, between restarts and during "
            "a post, with two processes."
        ),
        (
            "Nothing is sent while Slack's time differs by more than five minutes. Two messages for a while, if two "
            "processes run and Slack was not asked for its time meanwhile."
        ),
    ),
    "frozen": (
        "A process is suspended",
        "Suspended before the intent and in the middle of its posts, overtaken by another, and resumed.",
        (
            "Two messages for a quarter of an hour. One suspended between its last check of the clock and the "
            "network, until after that, posts a second one that stays."
        ),
    ),
    "locked": (
        "The database is locked",
        "Another process holds the write lock for longer than the timeout of five seconds.",
        _NOTHING,
    ),
    "restarted": (
        "The database server is restarted",
        (
            "PostgreSQL stopped, stopped at once, or its main process killed with `kill -9`, and started again: at "
            "calls to Slack, at any moment, away for three seconds; and, whatever else is tried, every 5 to 40 seconds."
        ),
        "A reminder comes some minutes later.",
    ),
    "cut": (
        "Connections are cut",
        "PostgreSQL ends the sessions of all processes (`pg_terminate_backend`), once or continually.",
        "A reminder comes some minutes later.",
    ),
    "disk": (
        "The disk is full",
        "No space for the next pages of the journal, for a process's whole life.",
        "Nothing is sent while nothing can be written.",
    ),
    "metadata": (
        "Slack drops the metadata",
        "Slack posts the message without its key, and says so; the log then has an error.",
        "If the bot dies at that moment, it cannot find the message, and sends it again. That duplicate stays.",
    ),
}

Tallies: TypeAlias = Mapping[str, Tally]


def table_rows(cells: Mapping[tuple[str, str], str]) -> Iterator[str]:
    """Yield the lines of the table; `cells` are by kind of database and name of the fault."""
    yield f"| fault | what was done | {' | '.join(_NAMES.values())} | what remains possible |"
    yield "|---|---|---:|---:|---|"
    for name, done, remains in FAMILIES.values():
        figures = " | ".join(cells.get((kind, name), _NONE) for kind in _NAMES)
        yield f"| {name} | {done} | {figures} | {remains} |"


def write_report(kind: str, summary: str, tallies: Tallies) -> None:
    """Write a run's figures into the page, beside those of the other kind of database."""
    text = PAGE.read_text(encoding="utf-8")
    match = _TABLE.search(text)
    assert match is not None
    lines = match[2].splitlines()
    summaries = {kind: line for kind in _NAMES for line in lines if line.startswith(f"- {_NAMES[kind]}: ")}
    summaries[kind] = f"- {_NAMES[kind]}: {summary}"
    cells = _cells(lines) | {
        (kind, name): f"{tallies[family].struck} of {tallies[family].runs}" if family in tallies else _NONE
        for family, (name, _, _) in FAMILIES.items()
    }
    table = "\n".join([*(summaries[kind] for kind in _NAMES if kind in summaries), "", *table_rows(cells)])
    PAGE.write_text(f"{text[: match.start(2)]}{table}\n{text[match.end(2) :]}", encoding="utf-8")


def _cells(lines: Sequence[str]) -> dict[tuple[str, str], str]:
    """Return the figures in a table, by kind of database and name of the fault."""
    split = [[cell.strip() for cell in line.split("|")] for line in lines if line.startswith("| ")]
    return {(kind, cells[1]): cells[column] for cells in split for kind, column in _COLUMNS.items()}
