"""Purge a person: delete everything stored about them, except what the audit log says."""

from collections.abc import Callable, Mapping
from functools import partial

from sqlalchemy import Column, ColumnElement, Connection, Engine, and_, delete, or_, select, update

from db.audit import log
from db.audit.log import audited_transaction
from db.connection.progress import ProgressCallback, ignore_progress
from db.schema.answer_tables import answer
from db.schema.draft_tables import draft, draft_item, draft_message, incoming_document
from db.schema.people_tables import conversation, coordinator, home, person, roster, subscription
from db.schema.reminder_tables import contact, follow, mention, pace, reminder, snooze, wishes
from domain.errors import LastCoordinator
from domain.register.audit_events import ChangeContext, ChangeKind


def purge_person(
    engine: Engine, person_id: str, context: ChangeContext, progress: ProgressCallback = ignore_progress
) -> Mapping[str, int]:
    """Delete what is stored about a person; return the number of rows by what they were, which is recorded if any.

    Raise LastCoordinator if no one else could change the register. The audit log itself is never altered.
    """
    removed: dict[str, int] = {}
    with audited_transaction(engine) as connection:
        coordinators = select(coordinator.c.id).where(coordinator.c.removed.is_(False))
        if set(connection.scalars(coordinators)) == {person_id}:
            raise LastCoordinator
        for done, (name, delete_step) in enumerate(_STEPS.items()):
            progress("removing", done, len(_STEPS))
            if count := delete_step(connection, person_id):
                removed[name] = count
        if removed:
            log.record(connection, context, ChangeKind.PURGED, person_id, after=removed)
    return removed


def _delete_questions(connection: Connection, person_id: str) -> int:
    """Delete their last questions, in commands and in direct messages: those in which they had reminders."""
    is_theirs = reminder.c.channel == person_id, reminder.c.conversation.is_not(None)
    direct_messages = connection.scalars(select(reminder.c.conversation).where(*is_theirs).distinct()).all()
    key = conversation.c.key
    conditions: list[ColumnElement[bool]] = [and_(key.startswith("command:"), key.endswith(f":{person_id}"))]
    for channel_id in direct_messages:
        conditions += [key == f"direct:{channel_id}", key.startswith(f"thread:{channel_id}:")]
    return connection.execute(delete(conversation).where(or_(*conditions))).rowcount


def _delete_reminders(connection: Connection, person_id: str) -> int:
    """Delete reminders sent to them directly, and those still to be sent; a worker that holds one finds it gone."""
    keys = select(reminder.c.key).where(reminder.c.channel == person_id)
    connection.execute(delete(mention).where(mention.c.reminder.in_(keys)))
    return _delete_rows(reminder.c.channel, connection, person_id)


def _remove_from_groups(connection: Connection, person_id: str) -> int:
    """Remove them from the known members of user groups."""
    groups = [row for row in connection.execute(select(roster)) if person_id in row.members]
    for group in groups:
        others = [member for member in group.members if member != person_id]
        connection.execute(update(roster).where(roster.c.id == group.id).values(members=others))
    return len(groups)


def _forget_in_drafts(connection: Connection, person_id: str) -> int:
    """Forget who began and changed drafts, and where they saw them; the drafts are the team's, and stay."""
    count = _delete_rows(draft_message.c.person, connection, person_id)
    count += _delete_rows(incoming_document.c.person, connection, person_id)
    for column in (draft.c.begun_by, draft.c.changed_by, draft_item.c.changed_by):
        forgotten = update(column.table).where(column == person_id).values({column: None})
        count += connection.execute(forgotten).rowcount
    return count


def _delete_rows(column: Column[str], connection: Connection, person_id: str) -> int:
    return connection.execute(delete(column.table).where(column == person_id)).rowcount


#: What is deleted, in this order: a person's conversations are found by their reminders.
_STEPS: Mapping[str, Callable[[Connection, str], int]] = {
    "questions": _delete_questions,
    "answers": partial(_delete_rows, answer.c.asker),
    "reminders": _delete_reminders,
    "groups": _remove_from_groups,
    "body": partial(_delete_rows, person.c.id),
    "pace": partial(_delete_rows, pace.c.id),
    "follows": partial(_delete_rows, follow.c.person),
    "snoozes": partial(_delete_rows, snooze.c.recipient),
    "contacts": partial(_delete_rows, contact.c.recipient),
    "coordinator": partial(_delete_rows, coordinator.c.id),
    "home": partial(_delete_rows, home.c.id),
    "wishes": partial(_delete_rows, wishes.c.id),
    "calendar": partial(_delete_rows, subscription.c.person),
    "drafts": _forget_in_drafts,
}
