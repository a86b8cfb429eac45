"""The part of docs/performance.md about the bot under load."""

from collections.abc import Mapping, Sequence
from datetime import date

from benchmarks.load.effort import LoadPart
from benchmarks.load.query_plans import QueryPlan
from benchmarks.report import UNDER_LOAD, Measurement, describe_machine, table_lines

_HOW = """\
`make load` puts load on the whole bot, and writes this half of the page; `python -m benchmarks.load --write PART` one
part of it. Ratios are within one run; the absolute figures are for information. The workspace, the bots and
PostgreSQL share one machine, so more processes gain more if each has cores of its own. PostgreSQL is the
server that comes with the tests: in memory, without fsync.
"""

#: Title and introduction of each part, in order.
_INTRODUCTIONS = {
    LoadPart.ASKERS: """\
Askers and processes

Throughput in questions per second, relative to one asker of one process on SQLite. Each asker asks one question after
the other, and waits until the workspace, a process of its own, has accepted the answer. In the last rows the workspace
delays every call: what a question takes then, in such delays.
""",
    LoadPart.PLANS: """\
Large registers on PostgreSQL

A question end to end, and its query alone, as measured on SQLite above. No query plan may scan a whole table of a
large register; the plans on the largest register are below. Questions about a large share of the register,
such as a section or everything without an owner, may take longer.
""",
    LoadPart.REMINDERS: """\
Reminders of many channels

Reminders for many channels, all due at the same moment, in a workspace that answers 429 if Slack's limits are
exceeded: in real time, by processes that share [a rate limiter](reliability.md#slacks-pace).
""",
    LoadPart.MEMORY: """\
Memory over many questions

One process answers the held-out questions of all 24 languages, repeatedly.
""",
}
_HEADING_MARK = "\n### "


def render_load_part(
    before: str, parts: Mapping[LoadPart, Sequence[Measurement]], plans: Sequence[QueryPlan], *, measured: date
) -> str:
    """Return the page's half about load: the measured parts, with the query plans on the largest register.

    Other parts are copied from `before`, the half as it was.
    """
    texts = {part: _find_part(before, introduction) for part, introduction in _INTRODUCTIONS.items()}
    for part, rows in parts.items():
        texts[part] = _render_part(part, rows, plans if part is LoadPart.PLANS else (), measured)
    return f"\n{UNDER_LOAD}\n{_HOW}" + "".join(f"{_HEADING_MARK}{text}" for text in texts.values() if text)


def _find_part(before: str, introduction: str) -> str:
    """Return a part as it was; an empty text if it was not there."""
    title, _, _ = introduction.partition("\n")
    return next((part for part in before.split(_HEADING_MARK) if part.startswith(f"{title}\n")), "")


def _render_part(part: LoadPart, rows: Sequence[Measurement], plans: Sequence[QueryPlan], measured: date) -> str:
    paragraphs = [
        _INTRODUCTIONS[part],
        f"Measured on {measured:%-d %B %Y}, on {describe_machine()}.\n",
        "\n".join(table_lines(rows)) + "\n",
    ]
    largest = max((plan.instalments for plan in plans), default=0)
    for plan in plans:
        if plan.instalments == largest:
            paragraphs.append(f"{plan.title[0].upper()}{plan.title[1:]}, of {largest:,} instalments:\n")
            paragraphs.append("\n".join(["```text", *map(_shorten, plan.lines), "```"]) + "\n")
    return "\n".join(paragraphs)


def _shorten(line: str) -> str:
    return line if len(line) <= 150 else f"{line[:149]}…"
