"""What the page for readers says of the bot under load, part by part."""

from collections.abc import Mapping, Sequence
from datetime import date

from benchmarks.load.plans import Plan
from benchmarks.table import UNDER_LOAD, Row, lines, machine

_HOW = """\
`make load` puts load on the whole bot, and writes this half of the page; `python -m benchmarks.load --write PART` one
part of it. Ratios are within one run; the absolute figures are there to be read. The workspace, the bots and
PostgreSQL share one machine, so that more processes are worth more where each has cores of its own. PostgreSQL is the
server that comes with the tests: in memory, and without waits for the disk.
"""

#: Each part in its place: what it is called, and what it is.
_ABOUT = {
    "askers": """\
Askers and processes

Questions a second, over one asker of one process on SQLite. Askers put one question after the other, and wait for each
answer to be taken by a workspace that is a process of its own.
""",
    "plans": """\
Large registers on PostgreSQL

A question from end to end, and its query alone, as they are measured on SQLite above. No plan may read a table of a
large register from end to end; those of the largest register are below. Questions after a large share of the register,
such as a section or all that nobody owes, may take longer.
""",
    "reminders": """\
Reminders of many channels

Reminders for many channels, all due at the same moment, in a workspace that answers 429 where Slack's limits are
passed: in real time, by processes that keep [Slack's pace](reliability.md#slacks-pace) together.
""",
    "memory": """\
Memory over many questions

One process answers the held-out questions of all 24 languages, over and over.
""",
}
_MARK = "\n### "


def under_load(before: str, parts: Mapping[str, Sequence[Row]], plans: Sequence[Plan], *, measured: date) -> str:
    """That half of the page: some parts as they were measured, with the plans on the largest register.

    The others are as they stand in `before`, the half as it was.
    """
    written = dict(zip(_ABOUT, (_kept(before, about) for about in _ABOUT.values()), strict=True))
    for part, rows in parts.items():
        written[part] = _part(part, rows, plans if part == "plans" else (), measured)
    return f"\n{UNDER_LOAD}\n{_HOW}" + "".join(f"{_MARK}{each}" for each in written.values() if each)


def _kept(before: str, about: str) -> str:
    """A part as it was; nothing where it was not there."""
    title, _, _ = about.partition("\n")
    return next((each for each in before.split(_MARK) if each.startswith(f"{title}\n")), "")


def _part(part: str, rows: Sequence[Row], plans: Sequence[Plan], measured: date) -> str:
    said = [_ABOUT[part], f"Measured on {measured:%-d %B %Y}, on {machine()}.\n", "\n".join(lines(rows)) + "\n"]
    largest = max((each.instalments for each in plans), default=0)
    for each in plans:
        if each.instalments == largest:
            said.append(f"{each.what[0].upper()}{each.what[1:]}, of {largest:,} instalments:\n")
            said.append("\n".join(["```text", *map(_cut, each.lines), "```"]) + "\n")
    return "\n".join(said)


def _cut(line: str) -> str:
    return line if len(line) <= 150 else f"{line[:149]}…"
