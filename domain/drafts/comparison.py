"""Comparison of a draft with the note that is loaded: what is new, changed, gone and the same."""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from functools import lru_cache

from msgspec import Struct

from domain.council_documents.draft import Draft, Thing
from domain.register.meeting import MeetingBody
from domain.register.model import Deadline, DeadlineKind, Deliverable, Register, local_reference, text_in
from domain.register.note_number import DocumentKind, NoteNumber

#: Out of 100: titles that are as alike are the same words, but for typing errors.
_SAME_WORDS = 95
#: As alike they are one thing under one reference, or with the same owners; without either they must be more alike.
_ALIKE, _MUCH_ALIKE = 60, 80
#: Documents that say only what differs or is added: what they do not have is not gone.
_PARTIAL = (DocumentKind.CORRIGENDUM, DocumentKind.ADDENDUM, DocumentKind.EXTRACT)


class ComparedKind(StrEnum):
    """What a revision does with a deliverable."""

    NEW = "new"
    CHANGED = "changed"
    GONE = "gone"
    SAME = "same"


class Compared(Struct, frozen=True, kw_only=True):
    """A thing of the draft beside the deliverable that it is, with the fields that differ."""

    kind: ComparedKind
    thing: Thing | None = None
    deliverable: Deliverable | None = None
    fields: tuple[str, ...] = ()


def compare(draft: Draft, loaded: Register) -> list[Compared]:
    """Return each thing of a draft beside the loaded deliverable that it matches, then those that are gone.

    They match by reference where owners or words agree, then by owners and words.
    """
    language = draft.head.language
    pairs = _match(draft.things, loaded.deliverables, language)
    compared = [_compared(thing, pairs.get(thing.ref), language) for thing in draft.things]
    matched = {deliverable.ref for deliverable in pairs.values()}
    if not _is_partial(draft.head.number):
        compared += [
            Compared(kind=ComparedKind.GONE, deliverable=each)
            for each in loaded.deliverables
            if each.ref not in matched
        ]
    return compared


def _is_partial(number: str | None) -> bool:
    return number is not None and NoteNumber.parse(number).kind in _PARTIAL


def _match(things: Sequence[Thing], loaded: Sequence[Deliverable], language: str) -> dict[str, Deliverable]:
    """Return the deliverable that each thing is, by the thing's reference; the most alike come first."""
    candidates = sorted(_candidates(things, loaded, language), key=lambda each: -each[0])
    pairs: dict[str, Deliverable] = {}
    taken: set[str] = set()
    for _, thing, deliverable in candidates:
        if thing.ref not in pairs and deliverable.ref not in taken:
            pairs[thing.ref] = deliverable
            taken.add(deliverable.ref)
    return pairs


def _candidates(
    things: Sequence[Thing], loaded: Sequence[Deliverable], language: str
) -> Iterator[tuple[float, Thing, Deliverable]]:
    """Yield what may be one thing, with how alike it is; the same reference or owners count for much."""
    known = [
        (each, local_reference(each.ref), text_in(each.title, language), {owner.actor for owner in each.owners})
        for each in loaded
    ]
    for thing in things:
        owners = {owner.actor for owner in thing.owners.value}
        for deliverable, ref, title, loaded_owners in known:
            words = _alike(thing.title, title)
            is_same_ref, is_same_owner = thing.ref == ref, owners == loaded_owners
            has_owner = is_same_owner or not owners.isdisjoint(loaded_owners)
            is_match = (
                (is_same_ref and (has_owner or words >= _ALIKE))
                or (is_same_owner and words >= _ALIKE)
                or words >= _MUCH_ALIKE
            )
            if is_match:
                yield words + 30 * is_same_ref + 20 * is_same_owner, thing, deliverable


def _alike(left: str, right: str) -> float:
    """Return how alike two texts are, whatever the order of their words; 100 if they have the same."""
    from rapidfuzz import fuzz  # noqa: PLC0415  # six megabytes that only a revision needs

    return fuzz.ratio(_sorted_words(left), _sorted_words(right))


@lru_cache(maxsize=2048)
def _sorted_words(text: str) -> str:
    """Return the words of a text in alphabetical order; each is compared with those of a whole note."""
    from rapidfuzz import utils  # noqa: PLC0415  # as above

    return " ".join(sorted(utils.default_process(text).split()))


def _compared(thing: Thing, deliverable: Deliverable | None, language: str) -> Compared:
    if deliverable is None:
        return Compared(kind=ComparedKind.NEW, thing=thing)
    fields = tuple(_differences(thing, deliverable, language))
    kind = ComparedKind.CHANGED if fields else ComparedKind.SAME
    return Compared(kind=kind, thing=thing, deliverable=deliverable, fields=fields)


def _differences(thing: Thing, deliverable: Deliverable, language: str) -> Iterator[str]:
    """Yield the fields that differ; words count only where the register has the note's own."""
    title = deliverable.title.get(language)
    if title is not None and _alike(thing.title, title) < _SAME_WORDS:
        yield "title"
    if set(thing.owners.value) != set(deliverable.owners):
        yield "owners"
    if _due(thing.deadline.value) != _due(deliverable.deadline):
        yield "deadline"
    if thing.vehicle.value != deliverable.vehicle:
        yield "vehicle"
    if set(thing.addressees.value) != set(deliverable.addressees):
        yield "to"
    if set(thing.takes_part.value) != set(deliverable.takes_part):
        yield "takes_part"


def _due(deadline: Deadline) -> tuple[object, ...]:
    """Return what a deadline says; of what has no date, once and continuous are one: notes do not tell them apart."""
    is_undated = deadline.month is None and deadline.day is None and deadline.end is None
    is_one_off = deadline.kind in (DeadlineKind.ONCE, DeadlineKind.CONTINUOUS)
    if is_undated and is_one_off:
        return ()
    is_council = deadline.body is MeetingBody.SCHENGEN_COUNCIL
    day = deadline.month if is_council and deadline.month else deadline.day
    return deadline.kind, day, None if is_council else deadline.body, deadline.start, deadline.end
