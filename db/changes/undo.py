"""Taking changes back: what was changed is made as it was before, unless something was built on it."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from db.audit import log
from db.audit.conflicts import refuse_just_now
from db.changes.amend import meeting, milestones, owners_of, put_meeting, put_owners
from db.changes.mark import deliverable_of, state, store
from db.people.channel_access import admission_of, put_admission
from db.people.conversations import language_of, put_language
from db.people.coordinators import SETTINGS, coordinator_of, put_coordinator
from db.people.reminder_preferences import contact_of, leads_of, put_contact, put_leads, put_wishes, wishes_of
from db.register import instalment_rows
from db.schema import tables
from db.schema.tables import change
from domain.dates.spans import Month
from domain.errors import BuiltOn, NoSuchChange, NotUndoable
from domain.register.audit_events import OF_INSTALMENTS, UNDOABLE, Change, ChangeContext, ChangeKind
from domain.register.instalments import Instalment, moved

_row = change.c
#: What the settings have founded is nobody's last change: without it the bot would speak to nobody.
_BY_PEOPLE = _row.by != SETTINGS

#: What the record says of something, by field.
_Said = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class _Way:
    """How something of a kind stands, by its name in the record, and how it is made to stand otherwise."""

    stands: Callable[[Connection, str], _Said]
    put: Callable[[Connection, str, _Said, ChangeContext], None]


def undo(connection: Connection, number: int | None, act: ChangeContext) -> Change:
    """Take back the change of a number, or the last one that can be taken back; gives that change.

    NotUndoable for one that never can be or is taken back already; BuiltOn if what it made has changed since;
    ChangedMeanwhile if no number is given and somebody else has just changed something, which would be the last.
    """
    if number is None:
        refuse_just_now(connection, act, _BY_PEOPLE)
    found = _last(connection) if number is None else _numbered(connection, number)
    way = _WAYS.get(log.origin(connection, found).kind)
    if way is None:
        raise NotUndoable(change=found)
    if found.number in _undone(connection):
        raise NotUndoable(change=found, undone=True)
    before = way.stands(connection, found.ref)
    if not _is_as_left(before, found.after):
        since = _since(connection, found)
        raise NotUndoable(change=found) if since is None else BuiltOn(change=found, by=since)
    way.put(connection, found.ref, found.before, act)
    after = way.stands(connection, found.ref)
    log.enter(connection, act, ChangeKind.UNDONE, found.ref, before=before, after=after, undoes=found.number)
    return found


def _numbered(connection: Connection, number: int) -> Change:
    found = log.changes(connection, _row.id == number)
    if not found:
        raise NoSuchChange(number=number)
    return found[0]


def _last(connection: Connection) -> Change:
    gone = _undone(connection)
    kinds = _row.kind.in_(sorted(UNDOABLE))
    for each in log.changes(connection, kinds, _BY_PEOPLE, newest=True, limit=len(gone) + 1):
        if each.number not in gone:
            return each
    raise NoSuchChange(number=None)


def _undone(connection: Connection) -> Collection[int]:
    """The numbers of all changes that stand taken back: what took them back was not taken back itself."""
    gone: set[int] = set()
    undoing = select(_row.id, _row.undoes).where(_row.undoes.is_not(None)).order_by(_row.id.desc())
    for number, undoes in connection.execute(undoing):
        if number not in gone and undoes is not None:
            gone.add(undoes)
    return gone


def _is_as_left(stands: _Said, after: _Said) -> bool:
    """Whether something still stands as a change has left it."""
    # An instalment's day may have moved with its meeting, which is not the instalment's own.
    same = all(stands.get(name) == said for name, said in after.items() if name != "due")
    return same and bool(stands) == bool(after)


def _since(connection: Connection, found: Change) -> Change | None:
    """The last change that was made to the same after one."""
    later = _row.ref == found.ref, _row.id > found.number, _row.kind != ChangeKind.REFUSED.value
    return next(iter(log.changes(connection, *later, newest=True, limit=1)), None)


def _instalment(connection: Connection, key: str) -> Instalment | None:
    ref, _, slug = key.partition("@")
    row = tables.instalment.c
    there = row.ref == ref, row.slug == slug, row.withdrawn.is_(False)
    found = connection.execute(select(*instalment_rows.INSTALMENT).where(*there)).first()
    return None if found is None else instalment_rows.to_instalment(deliverable_of(connection, ref), found)


def _state(connection: Connection, key: str) -> _Said:
    found = _instalment(connection, key)
    return {} if found is None else state(found)


def _put_state(connection: Connection, key: str, said: _Said, _act: ChangeContext) -> None:
    found = _instalment(connection, key)
    if found is not None:
        then = instalment_rows.restored(found, said)
        store(connection, moved(then, then.moved_to, milestones(connection)))


_OF_AN_INSTALMENT = _Way(_state, _put_state)

_WAYS: Mapping[str, _Way] = {
    **dict.fromkeys(OF_INSTALMENTS, _OF_AN_INSTALMENT),
    ChangeKind.OWNERS: _Way(owners_of, lambda connection, ref, said, _: put_owners(connection, ref, said)),
    ChangeKind.MEETING: _Way(
        lambda connection, slug: meeting(connection, Month.parse(slug)),
        lambda connection, slug, said, _: put_meeting(connection, Month.parse(slug), said),
    ),
    ChangeKind.LEAD: _Way(leads_of, lambda connection, slug, said, _: put_leads(connection, slug, said)),
    ChangeKind.WISHES: _Way(wishes_of, lambda connection, channel, said, _: put_wishes(connection, channel, said)),
    ChangeKind.CONTACT: _Way(
        contact_of, lambda connection, name, said, act: put_contact(connection, name, said, now=act.now)
    ),
    ChangeKind.ADMISSION: _Way(admission_of, put_admission),
    ChangeKind.LANGUAGE: _Way(
        language_of, lambda connection, channel, said, act: put_language(connection, channel, said, now=act.now)
    ),
    ChangeKind.COORDINATOR: _Way(
        coordinator_of,
        lambda connection, whom, said, act: put_coordinator(connection, whom, wanted=bool(said), now=act.now),
    ),
}
