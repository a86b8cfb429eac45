"""Checks between the entries of a register file: every slug is known, and nothing is in it twice."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from difflib import get_close_matches

from msgspec import Struct

from bot.register.schema import ActorEntry, DeliverableEntry, KeyActionEntry, OwnerEntry, RegisterEntry
from domain.register.meeting import Meeting, MeetingBody
from domain.register.model import ActorKind, Directory, parent_action

IS_REPEATED = "stands here a second time"


class CheckFailure(Struct, frozen=True, kw_only=True):
    """A problem, with its entry and field."""

    ref: str
    field: str
    problem: str


def find_failures(entry: RegisterEntry, directory: Directory) -> Iterator[CheckFailure]:
    """Yield every problem between the entries; `directory` holds the actors and vehicles that count."""
    yield from _check_languages(entry)
    for slug in _duplicates(str(milestone.meeting) for milestone in entry.milestones):
        yield CheckFailure(ref=f"milestone {slug}", field="month", problem=IS_REPEATED)
    for slug in _duplicates(actor.slug for actor in entry.actors or ()):
        yield CheckFailure(ref=f"actor {slug}", field="slug", problem=IS_REPEATED)
    for actor in entry.actors or ():
        yield from _check_actor(actor, directory)
    for ref in _duplicates(ref for action in entry.key_actions for ref in (action.ref, *_refs(action))):
        yield CheckFailure(ref=ref, field="ref", problem=IS_REPEATED)
    for action in entry.key_actions:
        yield from _KeyActionChecker(entry, directory, action).check()


def _check_languages(entry: RegisterEntry) -> Iterator[CheckFailure]:
    """Yield each text that is neither in English nor in the note's own language."""
    own = entry.note.language or "en"
    missing = "no English text (en)" + (f", nor one in the note's language ({own})" if own != "en" else "")
    for ref, field, texts in _texts(entry):
        if texts is not None and texts.keys().isdisjoint(("en", own)):
            yield CheckFailure(ref=ref, field=field, problem=missing)


def _texts(entry: RegisterEntry) -> Iterator[tuple[str, str, dict[str, str] | None]]:
    """Yield every text with its entry and field."""
    yield "", "note.subject", entry.note.subject
    yield from (("", f"sections.{slug}", texts) for slug, texts in entry.sections.items())
    yield from (("", f"vehicles.{slug}", texts) for slug, texts in (entry.vehicles or {}).items())
    yield from ((f"milestone {each.meeting}", "name", each.name) for each in entry.milestones)
    for actor in entry.actors or ():
        yield f"actor {actor.slug}", "name", actor.name
        yield f"actor {actor.slug}", "short", actor.short
    for action in entry.key_actions:
        yield action.ref, "title", action.title
        yield action.ref, "keywords", action.keywords
        for deliverable in action.deliverables:
            yield deliverable.ref, "title", deliverable.title
            yield deliverable.ref, "open_point", deliverable.open_point
            yield deliverable.ref, "keywords", deliverable.keywords


def _check_actor(actor: ActorEntry, directory: Directory) -> Iterator[CheckFailure]:
    ref = f"actor {actor.slug}"
    yield from _check_known(ref, "parent", (actor.parent,), directory.actors)
    yield from _check_slugs(ref, "members", actor.members, directory.actors)
    for slug in actor.members:
        member = directory.actors.get(slug)
        if member is not None and member.kind is ActorKind.COLLECTIVE:
            yield CheckFailure(ref=ref, field="members", problem=f"{slug!r} is itself a collective; name its members")


class _KeyActionChecker:
    """Checker of one key action and its deliverables."""

    def __init__(self, entry: RegisterEntry, directory: Directory, action: KeyActionEntry) -> None:
        self._entry = entry
        self._directory = directory
        self._action = action
        self._refs = {ref for key_action in entry.key_actions for ref in _refs(key_action)}
        self._councils = {milestone.meeting for milestone in entry.milestones}

    def check(self) -> Iterator[CheckFailure]:
        ref = self._action.ref
        yield from _check_known(ref, "ref", (ref.partition(".")[0],), self._directory.sections, what="section")
        yield from self._check_shares(ref, "takes_part", self._action.takes_part)
        for deliverable in self._action.deliverables:
            yield from self._check_deliverable(deliverable)

    def _check_deliverable(self, entry: DeliverableEntry) -> Iterator[CheckFailure]:
        ref, actors, vehicles = entry.ref, self._directory.actors, self._directory.vehicles
        if parent_action(ref) != self._action.ref:
            yield CheckFailure(ref=ref, field="ref", problem=f"it does not belong under {self._action.ref}")
        yield from self._check_shares(ref, "owners", entry.owners)
        yield from self._check_shares(ref, "takes_part", entry.takes_part)
        yield from _check_slugs(ref, "to", entry.to, actors)
        yield from _check_slugs(ref, "sources", entry.sources, actors)
        yield from _check_known(ref, "vehicle", (entry.vehicle,), vehicles, what="vehicle")
        yield from _check_known(ref, "feeds", (entry.feeds,), vehicles, what="vehicle")
        yield from _check_known(ref, "after", (entry.after,), self._refs - {ref}, what="other deliverable")
        collectives = [actor.slug for actor in actors.values() if actor.kind is ActorKind.COLLECTIVE]
        yield from _check_known(ref, "capacity", (entry.capacity,), collectives, what="collective")
        yield from self._check_dates(entry)

    def _check_shares(self, ref: str, field: str, shares: Iterable[OwnerEntry]) -> Iterator[CheckFailure]:
        actors = self._directory.actors
        for share in shares:
            yield from _check_known(ref, field, (share.actor, share.via), actors)
            unit = actors.get(share.via or "")
            if unit is not None and unit.parent != share.actor:
                yield CheckFailure(ref=ref, field=field, problem=f"{unit.slug!r} is not a unit of {share.actor!r}")
        for name in _duplicates(" via ".join(filter(None, (share.actor, share.via))) for share in shares):
            yield CheckFailure(ref=ref, field=field, problem=f"{name!r} {IS_REPEATED}")

    def _check_dates(self, entry: DeliverableEntry) -> Iterator[CheckFailure]:
        last, council, note = entry.deadline.last, entry.council, self._entry.note
        if last is not None and last < note.date:
            problem = f"{last} is before the note itself, of {note.date}"
            yield CheckFailure(ref=entry.ref, field="deadline", problem=problem)
        due_at = entry.deadline.meeting
        if due_at is not None and due_at not in self._councils:
            problem = f"no {_meeting_words(due_at)} is among the milestones"
            yield CheckFailure(ref=entry.ref, field="deadline.body", problem=problem)
        if council is not None and council not in self._councils:
            problem = f"no {_meeting_words(council)} is among the milestones"
            yield CheckFailure(ref=entry.ref, field="council", problem=problem)
        elif council is not None and last is not None and council.month.last < last:
            problem = f"the {_meeting_words(council)} is before the deadline"
            yield CheckFailure(ref=entry.ref, field="council", problem=problem)


def _meeting_words(meeting: Meeting) -> str:
    is_council = meeting.body is MeetingBody.SCHENGEN_COUNCIL
    return f"Schengen Council in {meeting}" if is_council else f"meeting {meeting}"


def _refs(action: KeyActionEntry) -> Iterator[str]:
    return (deliverable.ref for deliverable in action.deliverables)


def _check_slugs(ref: str, field: str, slugs: Sequence[str], known: Collection[str]) -> Iterator[CheckFailure]:
    yield from _check_known(ref, field, slugs, known)
    for slug in _duplicates(slugs):
        yield CheckFailure(ref=ref, field=field, problem=f"{slug!r} {IS_REPEATED}")


def _check_known(
    ref: str, field: str, slugs: Iterable[str | None], known: Collection[str], *, what: str = "actor"
) -> Iterator[CheckFailure]:
    for slug in slugs:
        if slug is None or slug in known:
            continue
        similar = get_close_matches(slug, known, n=1)
        hint = f"; perhaps {similar[0]!r} is meant" if similar else ""
        yield CheckFailure(ref=ref, field=field, problem=f"no {what} {slug!r} is known{hint}")


def _duplicates(names: Iterable[str]) -> Iterator[str]:
    """Yield each name that has come before."""
    seen: set[str] = set()
    for name in names:
        if name in seen:
            yield name
        seen.add(name)
