"""What must hold between the entries of a register file: every name is known, and nothing stands in it twice."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from bot.register.schema import ActorEntry, DeliverableEntry, KeyActionEntry, OwnerEntry, RegisterEntry
from domain.register.model import ActorKind, Directory, parent_action

TWICE = "stands here a second time"


@dataclass(frozen=True, kw_only=True, slots=True)
class CheckFailure:
    """One thing wrong: at which entry, in which of its fields, and what."""

    ref: str
    field: str
    problem: str


def faults(entry: RegisterEntry, directory: Directory) -> Iterator[CheckFailure]:
    """Whatever is wrong between the entries; `directory` holds the actors and vehicles in force."""
    for month in _again(str(each.month) for each in entry.milestones):
        yield CheckFailure(ref=f"milestone {month}", field="month", problem=TWICE)
    for slug in _again(each.slug for each in entry.actors or ()):
        yield CheckFailure(ref=f"actor {slug}", field="slug", problem=TWICE)
    for actor in entry.actors or ():
        yield from _actor(actor, directory)
    for ref in _again(ref for action in entry.key_actions for ref in (action.ref, *_refs(action))):
        yield CheckFailure(ref=ref, field="ref", problem=TWICE)
    for action in entry.key_actions:
        yield from _KeyAction(entry, directory, action).faults()


def _actor(actor: ActorEntry, directory: Directory) -> Iterator[CheckFailure]:
    ref = f"actor {actor.slug}"
    yield from _unknown(ref, "parent", (actor.parent,), directory.actors)
    yield from _slugs(ref, "members", actor.members, directory.actors)
    for slug in actor.members:
        member = directory.actors.get(slug)
        if member is not None and member.kind is ActorKind.COLLECTIVE:
            yield CheckFailure(ref=ref, field="members", problem=f"{slug!r} is itself a collective; name its members")


class _KeyAction:
    """The checks of one key action and what is owed under it."""

    def __init__(self, entry: RegisterEntry, directory: Directory, action: KeyActionEntry) -> None:
        self._entry = entry
        self._directory = directory
        self._action = action
        self._refs = {ref for each in entry.key_actions for ref in _refs(each)}
        self._councils = {each.month for each in entry.milestones}

    def faults(self) -> Iterator[CheckFailure]:
        ref = self._action.ref
        yield from _unknown(ref, "ref", (ref.partition(".")[0],), self._directory.sections, what="section")
        yield from self._shares(ref, "takes_part", self._action.takes_part)
        for each in self._action.deliverables:
            yield from self._deliverable(each)

    def _deliverable(self, it: DeliverableEntry) -> Iterator[CheckFailure]:
        if parent_action(it.ref) != self._action.ref:
            yield CheckFailure(ref=it.ref, field="ref", problem=f"it does not belong under {self._action.ref}")
        yield from self._shares(it.ref, "owners", it.owners)
        yield from self._shares(it.ref, "takes_part", it.takes_part)
        yield from _slugs(it.ref, "to", it.to, self._directory.actors)
        yield from _slugs(it.ref, "sources", it.sources, self._directory.actors)
        yield from _unknown(it.ref, "vehicle", (it.vehicle,), self._directory.vehicles, what="vehicle")
        yield from _unknown(it.ref, "feeds", (it.feeds,), self._directory.vehicles, what="vehicle")
        yield from _unknown(it.ref, "after", (it.after,), self._refs - {it.ref}, what="other deliverable")
        collectives = [each.slug for each in self._directory.actors.values() if each.kind is ActorKind.COLLECTIVE]
        yield from _unknown(it.ref, "capacity", (it.capacity,), collectives, what="collective")
        yield from self._time(it)

    def _shares(self, ref: str, field: str, shares: Iterable[OwnerEntry]) -> Iterator[CheckFailure]:
        actors = self._directory.actors
        for each in shares:
            yield from _unknown(ref, field, (each.actor, each.via), actors)
            unit = actors.get(each.via or "")
            if unit is not None and unit.parent != each.actor:
                yield CheckFailure(ref=ref, field=field, problem=f"{unit.slug!r} is not a unit of {each.actor!r}")
        for twice in _again(" via ".join(filter(None, (each.actor, each.via))) for each in shares):
            yield CheckFailure(ref=ref, field=field, problem=f"{twice!r} {TWICE}")

    def _time(self, it: DeliverableEntry) -> Iterator[CheckFailure]:
        last, note = it.deadline.last, self._entry.note
        if last is not None and last < note.date:
            problem = f"{last} is before the note itself, of {note.date}"
            yield CheckFailure(ref=it.ref, field="deadline", problem=problem)
        if it.council is not None and it.council not in self._councils:
            problem = f"no Schengen Council in {it.council} is among the milestones"
            yield CheckFailure(ref=it.ref, field="council", problem=problem)
        elif it.council is not None and last is not None and it.council.last < last:
            problem = f"the Schengen Council in {it.council} is before the deadline"
            yield CheckFailure(ref=it.ref, field="council", problem=problem)


def _refs(action: KeyActionEntry) -> Iterator[str]:
    return (each.ref for each in action.deliverables)


def _slugs(ref: str, field: str, slugs: Sequence[str], among: Collection[str]) -> Iterator[CheckFailure]:
    yield from _unknown(ref, field, slugs, among)
    for slug in _again(slugs):
        yield CheckFailure(ref=ref, field=field, problem=f"{slug!r} {TWICE}")


def _unknown(
    ref: str, field: str, slugs: Iterable[str | None], among: Collection[str], *, what: str = "actor"
) -> Iterator[CheckFailure]:
    for slug in slugs:
        if slug is None or slug in among:
            continue
        near = get_close_matches(slug, among, n=1)
        hint = f"; perhaps {near[0]!r} is meant" if near else ""
        yield CheckFailure(ref=ref, field=field, problem=f"no {what} {slug!r} is known{hint}")


def _again(names: Iterable[str]) -> Iterator[str]:
    """Each name that has come before."""
    seen: set[str] = set()
    for name in names:
        if name in seen:
            yield name
        seen.add(name)
