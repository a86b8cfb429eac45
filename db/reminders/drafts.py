"""Store reminders' messages as JSON, long ones in parts, with the instalments that each line is about."""

import json
from collections.abc import Iterator, Sequence
from datetime import timedelta

from msgspec.structs import replace
from sqlalchemy import Connection, delete

from db.connection.engine import dialect_insert
from db.reminders import schedule
from db.reminders.claims import Claim
from db.schema import reminder_tables
from domain.reminders.reminder import Draft, Reminder, make_key, without_claim


def draft_to_json(draft: Draft) -> str:
    """Return a draft as it is stored."""
    values: dict[str, object] = {"text": draft.text, "blocks": list(draft.blocks), "lines": draft.lines}
    if draft.thread:
        values["thread"] = draft.thread
    return json.dumps(values, ensure_ascii=False)


def draft_from_json(body: str) -> Draft:
    """Return the draft that was stored."""
    values = json.loads(body)
    lines = tuple(map(tuple, values.get("lines", ())))
    return Draft(text=values["text"], blocks=values["blocks"], lines=lines, thread=values.get("thread", ""))


def part_key(reminder_key: str, part: int) -> str:
    """Return the key of a part of a message; the first has the reminder's own."""
    return reminder_key if part == 1 else make_key(reminder_key.encode(), f"part {part}")


def write_parts(connection: Connection, claim: Claim, drafts: Sequence[Draft]) -> None:
    """Add reminders for the parts that follow the first, and store what the lines of all parts are about."""
    mention = reminder_tables.mention
    if claim.body is not None and claim.part == 1:
        # An earlier attempt stored what was open at that time.
        connection.execute(delete(mention).where(mention.c.reminder == claim.key))
    mentions = list(_mention_rows(claim.key, drafts[0]))
    for number, draft in enumerate(drafts[1:], start=claim.part + 1):
        part = _part(claim, number)
        values = {"part": number, "parts": len(drafts), "parent": claim.key, "body": draft_to_json(draft)}
        schedule.add(connection, [part], **values)
        mentions += _mention_rows(part.key, draft)
    if mentions:
        connection.execute(dialect_insert(connection.dialect, mention).on_conflict_do_nothing(), mentions)


def _part(claim: Claim, number: int) -> Reminder:
    """Return a reminder for a part, due just after the one before it, so that they are claimed in order."""
    at = claim.at + timedelta(milliseconds=number)
    return replace(without_claim(claim), key=part_key(claim.key, number), at=at)


def _mention_rows(reminder_key: str, draft: Draft) -> Iterator[dict[str, object]]:
    for number, line in enumerate(draft.lines):
        for instalment_key in line:
            ref, _, slug = instalment_key.partition("@")
            yield {"reminder": reminder_key, "line": number, "ref": ref, "slug": slug}
