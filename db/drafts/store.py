"""Store of drafts: each change of a draft is one transaction, and none overwrites what somebody has not seen."""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import datetime, timedelta

from msgspec import Struct, field
from msgspec.structs import replace
from sqlalchemy import Connection, Engine, delete, func, insert, select, update

from db.audit.log import audited_transaction
from db.changes.loads import load_document
from db.connection.engine import reading, writing
from db.drafts import rows
from db.people.upsert import upsert
from db.register.cache import read_notes, read_register
from db.register.documents import find_loaded_at, find_slug, is_older
from db.schema.draft_tables import draft, draft_item, draft_message, draft_sentence
from domain.council_documents.draft import Draft, Head, Paragraph, Thing
from domain.drafts.errors import DocumentLoaded, DraftChangedMeanwhile, DraftClosed, NoSuchDraft, OlderRevision
from domain.drafts.stored import DraftState, Item, ItemState, StoredDraft, with_letters
from domain.register.audit_events import ChangeContext
from domain.register.model import Actor, Register, parent_action
from domain.register.results import RegisterChange

#: A draft that nobody has touched for so long is forgotten, and discarded.
KEPT_FOR = timedelta(days=60)

_row = draft.c
_OPEN = DraftState.OPEN.value


class Edits(Struct, frozen=True, kw_only=True):
    """What one press or form makes of a draft; items have the version that was seen."""

    changed: Sequence[Item] = ()
    #: New things, each with the number of the item that it stands behind, 0 for the place of its paragraph.
    added: Sequence[tuple[int, Thing]] = ()
    removed: Sequence[Item] = ()
    #: The numbers of sentences that were not taken, and are now.
    taken: Sequence[int] = ()
    #: Bodies, vehicles, sections and paragraphs that the things need and the draft does not have.
    actors: Mapping[str, Actor] = field(default_factory=dict)
    vehicles: Mapping[str, str] = field(default_factory=dict)
    sections: Mapping[str, str] = field(default_factory=dict)
    paragraphs: Sequence[Paragraph] = ()


class DraftStore:
    """The drafts in the register's database.

    Each change is made `by` a person at a time, `now`. DraftClosed if the draft was loaded or discarded meanwhile, and
    DraftChangedMeanwhile if somebody has changed what is to be changed since the version that was seen.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def begin(self, read: Draft, *, file_name: str, by: str, now: datetime) -> int:
        """Keep what was read in a document, and return the draft's id: that of before if it is under review already.

        DocumentLoaded if the same file is loaded, OlderRevision if a newer one of the note is.
        """
        loaded_at = find_loaded_at(self._engine, read.sha256)
        if loaded_at is not None:
            raise DocumentLoaded(number=read.head.number or file_name, at=loaded_at)
        with writing(self._engine) as connection:
            _refuse_older(connection, read.head)
            same = select(_row.id).where(_row.checksum == read.sha256, _row.state == _OPEN)
            known = connection.scalar(same)
            return _insert(connection, read, file_name, by, now) if known is None else known

    def list_open(self) -> tuple[StoredDraft, ...]:
        """Return the drafts under review, in the order in which they came."""
        with reading(self._engine) as connection:
            ids = connection.scalars(select(_row.id).where(_row.state == _OPEN).order_by(_row.id)).all()
            return tuple(_read(connection, each) for each in ids)

    def find(self, draft_id: int) -> StoredDraft:
        """Return a draft, open or closed; NoSuchDraft if there is none."""
        with reading(self._engine) as connection:
            return _read(connection, draft_id)

    def find_loaded(self, stored: StoredDraft) -> Register | None:
        """Return the note in the register that a draft's document belongs to, None if there is none."""
        number = stored.frame.head.number if stored.frame else None
        if number is None:
            return None
        with reading(self._engine) as connection:
            notes = read_notes(connection)
            slug = find_slug(notes, number)
            return read_register(connection, note=slug) if slug in notes else None

    def save(self, draft_id: int, edits: Edits, *, by: str, now: datetime) -> StoredDraft:
        """Make all edits of a draft, or none; return the draft as it then is.

        Things that come or go give others under their paragraph new letters, which is no change of these.
        """
        with writing(self._engine) as connection:
            stored = _open_for_change(connection, draft_id)
            _refuse_if_changed(stored, (*edits.changed, *edits.removed), edits.taken)
            _save(connection, stored, edits, by=by, now=now)
            return _read(connection, draft_id)

    def accept_sure(self, draft_id: int, *, by: str, now: datetime) -> int:
        """Accept all that is sure and that nobody has looked at; return how many there were."""
        with writing(self._engine) as connection:
            stored = _open_for_change(connection, draft_id)
            sure = [replace(item, state=ItemState.ACCEPTED) for item in stored.items if item.is_sure]
            if sure:
                _save(connection, stored, Edits(changed=sure), by=by, now=now)
            return len(sure)

    def set_head(self, draft_id: int, head: Head, *, seen_version: int, by: str, now: datetime) -> StoredDraft:
        """Set what the document says of itself; OlderRevision if the number is that of one."""
        with writing(self._engine) as connection:
            stored = _open_for_change(connection, draft_id)
            if stored.head != head:
                _refuse_older(connection, head)
                changed_at = connection.scalar(select(_row.head_version).where(_row.id == draft_id)) or 0
                if changed_at > seen_version:
                    raise DraftChangedMeanwhile(by=stored.changed_by, at=stored.changed_at)
                version = _touch(connection, stored, by=by, now=now)
                values = {"head": rows.head_values(head), "head_version": version}
                connection.execute(update(draft).where(_row.id == draft_id).values(**values))
            return _read(connection, draft_id)

    def load(self, draft_id: int, register: Register, context: ChangeContext, *, seen_version: int) -> int:
        """Load what was made of a draft and close it; return the change's number, by which it can be undone.

        DraftChangedMeanwhile if anything in the draft has changed; other errors are those of `db.register.load`.
        """
        with audited_transaction(self._engine) as connection:
            stored = _open_for_change(connection, draft_id)
            if stored.version != seen_version:
                raise DraftChangedMeanwhile(by=stored.changed_by, at=stored.changed_at)
            number, _ = load_document(connection, replace(register, checksum=stored.sha256), context)
            _close(connection, stored, DraftState.LOADED, by=context.by, now=context.now, change=number)
            return number

    def preview(self, register: Register, context: ChangeContext) -> tuple[RegisterChange, ...]:
        """Return every difference that loading a register would make, without making any."""
        differences: tuple[RegisterChange, ...] = ()
        with suppress(_NotMeant), writing(self._engine) as connection:
            _, differences = load_document(connection, register, context)
            raise _NotMeant
        return differences

    def discard(self, draft_id: int, *, by: str, now: datetime) -> None:
        """Close a draft and delete its text; nothing of it is loaded."""
        with writing(self._engine) as connection:
            stored = _open_for_change(connection, draft_id)
            _close(connection, stored, DraftState.DISCARDED, by=by, now=now)

    def discard_forgotten(self, *, now: datetime) -> int:
        """Discard the drafts that nobody has touched for a long time; return how many there were."""
        is_forgotten = _row.state == _OPEN, _row.changed_at < now - KEPT_FOR
        with reading(self._engine) as connection:
            if connection.scalar(select(_row.id).where(*is_forgotten).limit(1)) is None:
                return 0
        with writing(self._engine) as connection:
            forgotten = connection.scalars(select(_row.id).where(*is_forgotten)).all()
            for each in forgotten:
                _close(connection, _read(connection, each), DraftState.DISCARDED, by=None, now=now)
            return len(forgotten)

    def note_message(self, draft_id: int, *, person: str, channel: str, ts: str) -> None:
        """Keep where a coordinator sees the draft's summary; one message each."""
        with writing(self._engine, exclusive=False) as connection:
            upsert(connection, draft_message, draft=draft_id, person=person, channel=channel, ts=ts)

    def messages(self, draft_id: int) -> tuple[tuple[str, str, str], ...]:
        """Return where coordinators see the draft's summary: person, channel, time stamp."""
        with reading(self._engine) as connection:
            found = connection.execute(select(draft_message).where(draft_message.c.draft == draft_id))
            return tuple((row.person, row.channel, row.ts) for row in found)


class _NotMeant(Exception):
    """Ends a transaction without a trace."""


def _close(
    connection: Connection,
    stored: StoredDraft,
    state: DraftState,
    *,
    by: str | None,
    now: datetime,
    change: int | None = None,
) -> None:
    """Close a draft: of its text nothing stays, of the rest who closed it and when.

    The messages stay known, so that they can be changed, too.
    """
    for table in (draft_item, draft_sentence):
        connection.execute(delete(table).where(table.c.draft == stored.id))
    values = {"state": state.value, "file_name": "", "head": None, "frame": None, "change": change}
    _touch(connection, stored, by=by, now=now)
    connection.execute(update(draft).where(_row.id == stored.id).values(**values))


def _read(connection: Connection, draft_id: int) -> StoredDraft:
    row = connection.execute(select(draft).where(_row.id == draft_id)).first()
    if row is None:
        raise NoSuchDraft
    item, sentence = draft_item.c, draft_sentence.c
    items = connection.execute(select(draft_item).where(item.draft == draft_id).order_by(item.place))
    left = connection.execute(select(draft_sentence).where(sentence.draft == draft_id).order_by(sentence.number))
    return rows.to_stored(row, tuple(map(rows.to_item, items)), tuple(map(rows.to_left, left)))


def _open_for_change(connection: Connection, draft_id: int) -> StoredDraft:
    stored = _read(connection, draft_id)
    if stored.state is not DraftState.OPEN:
        raise DraftClosed(is_loaded=stored.state is DraftState.LOADED, by=stored.changed_by, at=stored.changed_at)
    return stored


def _refuse_if_changed(stored: StoredDraft, seen: Iterable[Item], taken: Iterable[int]) -> None:
    """Raise DraftChangedMeanwhile if an item is not as it was seen, or is gone, or a sentence is taken already."""
    if {each.number for each in stored.left if each.is_taken}.intersection(taken):
        raise DraftChangedMeanwhile(by=stored.changed_by, at=stored.changed_at)
    for item in seen:
        present = stored.item(item.number)
        if present is None:
            raise DraftChangedMeanwhile(by=stored.changed_by, at=stored.changed_at)
        if present.version != item.version:
            raise DraftChangedMeanwhile(by=present.by, at=present.at or stored.changed_at)


def _refuse_older(connection: Connection, head: Head) -> None:
    """Raise OlderRevision for a document that a newer one of its note has replaced."""
    if head.number is None:
        return
    notes = read_notes(connection)
    loaded = notes.get(find_slug(notes, head.number))
    if loaded is not None and is_older(head.number, than=loaded.number):
        raise OlderRevision(number=head.number, loaded=loaded.number)


def _insert(connection: Connection, read: Draft, file_name: str, by: str, now: datetime) -> int:
    # Numbers are given here, not by the database, which may give one anew once its row is deleted.
    draft_id = 1 + (connection.scalar(select(func.max(_row.id))) or 0)
    values = {
        "id": draft_id,
        "state": _OPEN,
        "file_name": file_name,
        "checksum": read.sha256,
        "begun_by": by,
        "begun_at": now,
        "version": 1,
        "head_version": 1,
        "changed_by": by,
        "changed_at": now,
        "next_number": 1 + len(read.things),
        "head": rows.head_values(read.head),
        "frame": rows.frame_values(read),
    }
    connection.execute(insert(draft).values(**values))
    items = [Item(number=number, thing=thing, version=1) for number, thing in enumerate(read.things, 1)]
    _insert_items(connection, draft_id, enumerate(items))
    sentences = [{**rows.left_values(each, number), "draft": draft_id} for number, each in enumerate(read.not_taken, 1)]
    if sentences:
        connection.execute(insert(draft_sentence), sentences)
    return draft_id


def _save(connection: Connection, stored: StoredDraft, edits: Edits, *, by: str, now: datetime) -> None:
    version = _touch(connection, stored, by=by, now=now)
    _add_to_frame(connection, stored, edits)
    taken = draft_sentence.c.draft == stored.id, draft_sentence.c.number.in_(edits.taken)
    connection.execute(update(draft_sentence).where(*taken).values(taken=True))
    changed = {item.number: replace(item, version=version, by=by, at=now) for item in edits.changed}
    removed = {item.number for item in edits.removed}
    items = [changed.get(item.number, item) for item in stored.items if item.number not in removed]
    order = [each.ref for each in (*(stored.frame.paragraphs if stored.frame else ()), *edits.paragraphs)]
    next_number = connection.scalar(select(_row.next_number).where(_row.id == stored.id)) or 1
    for number, (behind, thing) in enumerate(edits.added, next_number):
        item = Item(number=number, thing=thing, version=version, by=by, at=now)
        items.insert(_place(items, behind, thing, order), item)
    if edits.added or removed:
        items = with_letters(items)
    unchanged = {item.number: (place, item) for place, item in enumerate(stored.items)}
    written = [(place, item) for place, item in enumerate(items) if unchanged.get(item.number) != (place, item)]
    _delete_items(connection, stored.id, removed.union(item.number for _, item in written))
    _insert_items(connection, stored.id, written)
    values = {"next_number": next_number + len(edits.added)}
    connection.execute(update(draft).where(_row.id == stored.id).values(**values))


def _place(items: Sequence[Item], behind: int, thing: Thing, order: Sequence[str]) -> int:
    """Return the place of a new thing: behind an item, or behind all of its paragraph and those before."""
    for place, item in enumerate(items, 1):
        if item.number == behind:
            return place
    places = {ref: place for place, ref in enumerate(order)}
    own = places.get(parent_action(thing.ref), len(order))
    before = [place for place, item in enumerate(items, 1) if places.get(parent_action(item.thing.ref), 0) <= own]
    return max(before, default=0)


def _add_to_frame(connection: Connection, stored: StoredDraft, edits: Edits) -> None:
    if stored.frame is None or not (edits.actors or edits.vehicles or edits.sections or edits.paragraphs):
        return
    frame = replace(
        stored.frame,
        actors={**stored.frame.actors, **edits.actors},
        vehicles={**stored.frame.vehicles, **edits.vehicles},
        sections={**stored.frame.sections, **edits.sections},
        paragraphs=(*stored.frame.paragraphs, *edits.paragraphs),
    )
    connection.execute(update(draft).where(_row.id == stored.id).values(frame=rows.frame_values(frame)))


def _touch(connection: Connection, stored: StoredDraft, *, by: str | None, now: datetime) -> int:
    """Note who changes a draft, and return its new version."""
    version = stored.version + 1
    values = {"version": version, "changed_by": by, "changed_at": now}
    connection.execute(update(draft).where(_row.id == stored.id).values(**values))
    return version


def _insert_items(connection: Connection, draft_id: int, placed: Iterable[tuple[int, Item]]) -> None:
    values = [{**rows.item_values(item, place), "draft": draft_id} for place, item in placed]
    if values:
        connection.execute(insert(draft_item), values)


def _delete_items(connection: Connection, draft_id: int, numbers: Iterable[int]) -> None:
    row = draft_item.c
    connection.execute(delete(draft_item).where(row.draft == draft_id, row.number.in_(list(numbers))))
