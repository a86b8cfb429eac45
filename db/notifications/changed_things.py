"""What changes are about: the deliverables, who owes them or did before, and the meetings at which they are due."""

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct
from sqlalchemy import Connection, or_, select

from db.audit import log
from db.schema import tables
from domain.notifications.news import NEWS_KINDS, News, owners_in, slugs_of, split_loads
from domain.register.audit_events import FILE_SURFACE, Change, ChangeKind
from domain.register.meeting import Meeting
from domain.register.model import Status, note_of

_deliverable, _instalment = tables.deliverable.c, tables.instalment.c

#: What stands before a meeting's key in the audit log where a register's file changed it.
_MEETING = "milestone "


class _Delivery(Struct, frozen=True, kw_only=True):
    """An instalment as far as it matters who is told of it."""

    ref: str
    slug: str
    meeting: Meeting | None
    is_open: bool


def find_news(connection: Connection, changes: Iterable[Change]) -> tuple[News, ...]:
    """Return the changes that people are told of, each with what it is about."""
    told = [(change, _original(connection, change)) for change in changes]
    originals = {change.number: original for change, original in told if original.kind in NEWS_KINDS}
    told_changes = [change for change, _ in told if change.number in originals]
    things = _Things(connection, told_changes, originals.values())
    news = (_to_news(together, originals, things) for together in split_loads(told_changes))
    # A load that changed no deliverable and no meeting changed nothing that people are told of.
    return tuple(each for each in news if each.refs or each.meetings)


def _original(connection: Connection, change: Change) -> Change:
    return change if change.undoes is None else log.find_original(connection, change)


class _Things:
    """The deliverables and meetings that some changes are about, read at once."""

    def __init__(self, connection: Connection, changes: Sequence[Change], originals: Iterable[Change]) -> None:
        kinds = list(originals)
        refs = {change.ref.partition("@")[0] for change in changes}
        meetings = {change.ref for change in kinds if change.kind == ChangeKind.MEETING}
        meetings |= {ref.removeprefix(_MEETING) for ref in refs if ref.startswith(_MEETING)}
        notes = {_note(change) for change in kinds if change.kind in (ChangeKind.NOTE, ChangeKind.LOADED)}
        row = _instalment
        is_about = or_(row.ref.in_(refs), row.council.in_(meetings), row.note.in_(notes))
        columns = (row.ref, row.slug, row.council, row.status, row.withdrawn)
        self._deliveries = [
            _Delivery(
                ref=ref,
                slug=slug,
                meeting=Meeting.parse(council) if council else None,
                is_open=status == Status.OPEN.value and not withdrawn,
            )
            for ref, slug, council, status, withdrawn in connection.execute(select(*columns).where(is_about))
        ]
        refs |= {delivery.ref for delivery in self._deliveries}
        stored = connection.execute(select(_deliverable.ref, _deliverable.owners).where(_deliverable.ref.in_(refs)))
        self._owners = {ref: frozenset(slugs_of(owners)) for ref, owners in stored}

    def refs(self, change: Change, kind: str) -> Iterator[str]:
        """Yield the deliverables that a change is about; of a meeting those that are open and due at it."""
        ref = change.ref.partition("@")[0]
        if ref in self._owners or any(owners_in(change)):
            yield ref
        elif (meeting := self._meeting(change, kind)) is not None:
            yield from (each.ref for each in self._deliveries if each.is_open and each.meeting == meeting)
        elif kind in (ChangeKind.NOTE, ChangeKind.LOADED):
            yield from (each.ref for each in self._deliveries if note_of(each.ref) == _note(change))

    def meetings(self, change: Change, kind: str) -> Iterator[Meeting]:
        """Yield the meetings at which it is due, of a deliverable as a whole those of what is open."""
        if (meeting := self._meeting(change, kind)) is not None:
            yield meeting
        ref, _, slug = change.ref.partition("@")
        for each in self._deliveries:
            if each.ref == ref and each.meeting is not None and (each.slug == slug if slug else each.is_open):
                yield each.meeting

    def owners(self, ref: str) -> frozenset[str]:
        """Return the bodies and units that owe a deliverable."""
        return self._owners.get(ref, frozenset())

    @staticmethod
    def _meeting(change: Change, kind: str) -> Meeting | None:
        if kind == ChangeKind.MEETING or change.ref.startswith(_MEETING):
            return Meeting.parse(change.ref.removeprefix(_MEETING))
        return None


def _note(change: Change) -> str:
    """Return the slug of the note that a change of its state names: `note 9999/24`, or `note` for the first."""
    return change.ref.partition(" ")[2]


def _to_news(together: Sequence[Change], originals: dict[int | None, Change], things: _Things) -> News:
    first = together[0]
    kinds = [(change, originals[change.number].kind) for change in together]
    refs = frozenset(ref for change, kind in kinds for ref in things.refs(change, kind))
    owners = {owner for change in together for owner in owners_in(change)}
    reporter = first.before.get("reporter") if first.kind in (ChangeKind.DONE, ChangeKind.DECLINED) else None
    return News(
        number=first.number or 0,
        at=first.at,
        by="" if first.surface == FILE_SURFACE else first.by,
        refs=refs,
        bodies=frozenset(owners.union(*map(things.owners, refs))),
        meetings=frozenset(meeting for change, kind in kinds for meeting in things.meetings(change, kind)),
        notes=frozenset(map(note_of, refs)),
        is_report=first.kind == ChangeKind.REPORTED,
        reporter=str(reporter) if reporter else None,
    )
