"""What the page for readers says of the bot under load."""

from collections.abc import Mapping, Sequence
from datetime import date

from benchmarks.load.plans import Plan
from benchmarks.table import UNDER_LOAD, Row, lines, machine

_HOW = """\
`make load` puts load on the whole bot, and writes this half of the page. Ratios are within one run; the absolute
figures are there to be read. The workspace, the bots and PostgreSQL share one machine, so that more processes are worth
more where each has cores of its own. PostgreSQL is the server that comes with the tests: in memory, and without waits
for the disk.
"""

_ABOUT = {
    "askers": """\
Questions a second, over one asker of one process on SQLite. Askers put one question after the other, and wait for each
answer to be taken by a workspace that is a process of its own.
""",
    "plans": """\
The question's query on PostgreSQL, whose times on SQLite are above. No plan may read a table of a large register from
end to end; those of the largest register are below. Questions after a large share of the register, such as a section or
all that nobody owes, may take longer.
""",
    "reminders": """\
Reminders for many channels, all due at the same moment, in a workspace that answers 429 where Slack's limits are
passed: in real time, by processes that keep [Slack's pace](reliability.md#slacks-pace) together.
""",
    "memory": """\
One process answers the held-out questions of all 24 languages, over and over.
""",
}


def section(parts: Mapping[str, Sequence[Row]], plans: Sequence[Plan], *, measured: date) -> str:
    """That half, with the plans on the largest register."""
    said = [f"\n{UNDER_LOAD}", _HOW, f"Measured on {measured:%-d %B %Y}, on {machine()}.\n"]
    for part, rows in parts.items():
        said += [_ABOUT[part], "\n".join(lines(rows)) + "\n"]
    largest = max((each.instalments for each in plans), default=0)
    for each in plans:
        if each.instalments == largest:
            said.append(f"{each.what[0].upper()}{each.what[1:]}, of {largest:,} instalments:\n")
            said.append("\n".join(["```text", *map(_cut, each.lines), "```"]) + "\n")
    return "\n".join(said)


def _cut(line: str) -> str:
    return line if len(line) <= 150 else f"{line[:149]}…"
