"""Drafts: the words of reminders as they are kept, in parts where they are long, and what each line is about."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta

from sqlalchemy import Connection, delete

from db.connection.engine import insert
from db.reminders import schedule
from db.reminders.claims import Claim
from db.schema import reminder_tables
from domain.reminders.model import Draft, Reminder, key, plain


def body(draft: Draft) -> str:
    """A draft as it is kept."""
    kept = {"text": draft.text, "blocks": list(draft.blocks), "lines": draft.lines}
    return json.dumps(kept, ensure_ascii=False)


def draft_of(kept: str) -> Draft:
    """The draft that was kept."""
    values = json.loads(kept)
    lines = tuple(tuple(each) for each in values.get("lines", ()))
    return Draft(text=values["text"], blocks=values["blocks"], lines=lines)


def part_key(whole: str, part: int) -> str:
    """The key of a part of a message; the first has the reminder's own."""
    return whole if part == 1 else key(whole.encode(), f"part {part}")


def keep(connection: Connection, claim: Claim, drafts: Sequence[Draft]) -> None:
    """Keep the parts that follow the first, to be posted as they are now, and what the lines of all are about."""
    if claim.body is not None and claim.part == 1:
        # It was worded before, of what was open then.
        connection.execute(delete(reminder_tables.mention).where(reminder_tables.mention.c.reminder == claim.key))
    follows = enumerate(drafts[1:], start=claim.part + 1)
    parts = [(_part(claim, number), number, draft) for number, draft in follows]
    for reminder, number, draft in parts:
        values = {"part": number, "parts": len(drafts), "parent": claim.key, "body": body(draft)}
        schedule.add(connection, [reminder], **values)
    mentions = [
        *_mentions(claim.key, drafts[0]),
        *(row for part, _, draft in parts for row in _mentions(part.key, draft)),
    ]
    if mentions:
        connection.execute(insert(connection.dialect, reminder_tables.mention).on_conflict_do_nothing(), mentions)


def _part(claim: Claim, number: int) -> Reminder:
    """A reminder for a part, due just after the one before it, so that they are taken up in their order."""
    at = claim.at + timedelta(milliseconds=number)
    return replace(plain(claim), key=part_key(claim.key, number), at=at)


def _mentions(name: str, draft: Draft) -> Iterator[dict[str, object]]:
    for number, line in enumerate(draft.lines):
        for each in line:
            ref, _, slug = each.partition("@")
            yield {"reminder": name, "line": number, "ref": ref, "slug": slug}
