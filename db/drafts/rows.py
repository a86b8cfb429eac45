"""Conversion between rows and drafts: JSON of a head, of a thing with what its fields rest on, and of the rest."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, TypeVar

from sqlalchemy import Row

from db.register.rows import Values, deadline_values, owner_values, to_deadline, to_owner
from domain.council_documents.document import Remark
from domain.council_documents.draft import (
    Certainty,
    Draft,
    Finding,
    Head,
    NotTaken,
    Paragraph,
    Reason,
    Source,
    Thing,
)
from domain.drafts.stored import DraftState, Item, ItemState, Left, StoredDraft
from domain.register.model import Actor, ActorKind

_Value = TypeVar("_Value")
_Json = Mapping[str, Any]


def to_stored(row: Row[*tuple[Any, ...]], items: tuple[Item, ...], left: tuple[Left, ...]) -> StoredDraft:
    """Return the draft of a row."""
    return StoredDraft(
        id=row.id,
        state=DraftState(row.state),
        file_name=row.file_name,
        sha256=row.checksum,
        begun_by=row.begun_by,
        begun_at=row.begun_at,
        version=row.version,
        head_version=row.head_version,
        changed_by=row.changed_by,
        changed_at=row.changed_at,
        change=row.change,
        frame=None if row.head is None else _to_frame(row),
        items=items,
        left=left,
    )


def frame_values(draft: Draft) -> Values:
    """Return the JSON of what a draft has beside its head, things and sentences."""
    return {
        "remarks": [remark.value for remark in draft.remarks],
        "sections": draft.sections,
        "paragraphs": [
            {"ref": each.ref, "title": each.title, "source": _source_values(each.source), "is_row": each.is_row}
            for each in draft.paragraphs
        ],
        "actors": [_actor_values(actor) for actor in draft.actors.values()],
        "vehicles": draft.vehicles,
    }


def _to_frame(row: Row[*tuple[Any, ...]]) -> Draft:
    values: _Json = row.frame
    return Draft(
        head=_to_head(row.head),
        sha256=row.checksum,
        remarks=tuple(map(Remark, values["remarks"])),
        sections=values["sections"],
        paragraphs=tuple(Paragraph(**{**each, "source": Source(**each["source"])}) for each in values["paragraphs"]),
        things=(),
        not_taken=(),
        actors={each["slug"]: _to_actor(each) for each in values["actors"]},
        vehicles=values["vehicles"],
    )


def head_values(head: Head) -> Values:
    """Return the JSON of a head."""
    return {
        "number": head.number,
        "dated": head.dated and str(head.dated),
        "marking": head.marking,
        "subject": head.subject,
        "language": head.language,
        "origin": head.origin,
        "recipients": list(head.recipients),
        "discussed_at": head.discussed_at and str(head.discussed_at),
    }


def _to_head(values: _Json) -> Head:
    days = {name: values[name] and date.fromisoformat(values[name]) for name in ("dated", "discussed_at")}
    return Head(**{**values, **days, "recipients": tuple(values["recipients"])})


def item_values(item: Item, place: int) -> Values:
    """Return an item's row, but for its draft."""
    return {
        "number": item.number,
        "place": place,
        "ref": item.thing.ref,
        "state": item.state.value,
        "version": item.version,
        "changed_by": item.by,
        "changed_at": item.at,
        "thing": _thing_values(item.thing),
        "translations": dict(item.translations),
    }


def to_item(row: Row[*tuple[Any, ...]]) -> Item:
    """Return the item of a row."""
    return Item(
        number=row.number,
        thing=_to_thing(row.thing, row.ref),
        state=ItemState(row.state),
        version=row.version,
        by=row.changed_by,
        at=row.changed_at,
        translations=row.translations,
    )


def left_values(left: NotTaken, number: int) -> Values:
    """Return the row of a sentence that was not taken, but for its draft."""
    return {**_source_values(left.source), "number": number, "reason": left.reason.value, "taken": False}


def to_left(row: Row[*tuple[Any, ...]]) -> Left:
    """Return the sentence of a row."""
    source = Source(paragraph=row.paragraph, page=row.page, words=row.words)
    return Left(number=row.number, left=NotTaken(source=source, reason=Reason(row.reason)), is_taken=row.taken)


def _thing_values(thing: Thing) -> Values:
    return {
        "title": thing.title,
        "source": _source_values(thing.source),
        "owners": _finding_values(thing.owners, _owners),
        "deadline": _finding_values(thing.deadline, deadline_values),
        "vehicle": _finding_values(thing.vehicle, lambda value: value),
        "addressees": _finding_values(thing.addressees, list),
        "takes_part": _finding_values(thing.takes_part, _owners),
        "sources": _finding_values(thing.sources, list),
    }


def _to_thing(values: _Json, ref: str) -> Thing:
    return Thing(
        ref=ref,
        title=values["title"],
        source=Source(**values["source"]),
        owners=_to_finding(values["owners"], _to_owners),
        deadline=_to_finding(values["deadline"], to_deadline),
        vehicle=_to_finding(values["vehicle"], lambda value: value),
        addressees=_to_finding(values["addressees"], tuple),
        takes_part=_to_finding(values["takes_part"], _to_owners),
        sources=_to_finding(values["sources"], tuple),
    )


def _owners(owners: Any) -> list[Values]:  # noqa: ANN401  # the value of a finding
    return [owner_values(owner) for owner in owners]


def _to_owners(values: Any) -> tuple[Any, ...]:  # noqa: ANN401  # what JSON has made of owners
    return tuple(map(to_owner, values))


def _finding_values(finding: Finding[_Value], convert: Callable[[_Value], object]) -> Values:
    source = None if finding.source is None else _source_values(finding.source)
    return {"value": convert(finding.value), "certainty": finding.certainty.value, "source": source}


def _to_finding(values: _Json, convert: Callable[[Any], _Value]) -> Finding[_Value]:
    source = None if values["source"] is None else Source(**values["source"])
    return Finding(value=convert(values["value"]), certainty=Certainty(values["certainty"]), source=source)


def _source_values(source: Source) -> Values:
    return {"paragraph": source.paragraph, "page": source.page, "words": source.words}


def _actor_values(actor: Actor) -> Values:
    return {
        "slug": actor.slug,
        "kind": actor.kind.value,
        "name": dict(actor.name),
        "short": dict(actor.short),
        "parent": actor.parent,
        "members": list(actor.members),
    }


def _to_actor(values: _Json) -> Actor:
    return Actor(**{**values, "kind": ActorKind(values["kind"]), "members": tuple(values["members"])})
