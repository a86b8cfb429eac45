"""Reading of words that somebody hands over by themselves: a sentence that was not taken, or a half of one."""

from datetime import date
from typing import TYPE_CHECKING

from msgspec.structs import replace

from domain.council_documents.draft import Certainty, Finding, Head, Source, Thing, shorten
from domain.council_documents.due.deadlines import UNDATED
from domain.council_documents.layout.structure import Passage, PassageKind
from domain.council_documents.proposals import Proposals
from domain.register.model import Directory, Owner

if TYPE_CHECKING:
    from domain.council_documents.things.reader import Reader

_UNKNOWN_DATE = date(2000, 1, 1)


def read_again(ref: str, source: Source, head: Head, directory: Directory) -> Thing:
    """Return the thing that words say by themselves; every field is to be looked at.

    Where they oblige nobody it has no field, only its title. Bodies that are not in the directory are left out.
    """
    passage = Passage(
        kind=PassageKind.LETTER, text=source.words, number="", level=0, page=source.page, section=ref.partition(".")[0]
    )
    reader = _reader(head, directory)
    read = reader.read(source.words, passage, place=0, source=source, stem=None, previous=None, is_first=True).thing
    thing = _blank(source) if read is None else _with_known(read, directory)
    return replace(thing.doubted(), ref=ref, title=shorten(thing.title))


def is_owed_again(source: Source, head: Head, directory: Directory) -> bool:
    """Return whether words by themselves say that a body has to do something."""
    return _reader(head, directory).is_owed(source.words)


def _reader(head: Head, directory: Directory) -> "Reader":
    from domain.council_documents.things.reader import Reader  # noqa: PLC0415  # a megabyte that only a document needs

    return Reader(
        language=head.language,
        today=head.dated or _UNKNOWN_DATE,
        is_dated=head.dated is not None,
        directory=directory,
        notes=(),
        proposals=Proposals(directory, head.language),
    )


def _blank(source: Source) -> Thing:
    nothing: Finding[tuple[str, ...]] = Finding(value=(), certainty=Certainty.NOT_SAID)
    nobody: Finding[tuple[Owner, ...]] = Finding(value=(), certainty=Certainty.NOT_SAID)
    return Thing(
        ref="",
        title=source.words,
        source=source,
        owners=nobody,
        deadline=Finding(value=UNDATED, certainty=Certainty.NOT_SAID),
        vehicle=Finding(value=None, certainty=Certainty.NOT_SAID),
        addressees=nothing,
        takes_part=nobody,
        sources=nothing,
    )


def _with_known(thing: Thing, directory: Directory) -> Thing:
    """Return a thing without bodies and vehicles that the directory does not have."""
    known = directory.actors.keys()
    owners, taking_part = (
        replace(finding, value=tuple(each for each in finding.value if {each.actor, each.via or each.actor} <= known))
        for finding in (thing.owners, thing.takes_part)
    )
    addressees, sources = (
        replace(finding, value=tuple(slug for slug in finding.value if slug in known))
        for finding in (thing.addressees, thing.sources)
    )
    vehicle = thing.vehicle
    if vehicle.value is not None and vehicle.value not in directory.vehicles:
        vehicle = replace(vehicle, value=None)
    return replace(
        thing, owners=owners, takes_part=taking_part, addressees=addressees, sources=sources, vehicle=vehicle
    )
