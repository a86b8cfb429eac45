"""Things and drafts that are made by hand, for tests that are about no document."""

from datetime import date
from typing import Any, TypeVar

from msgspec.structs import replace

from domain.council_documents.draft import Certainty, Draft, Finding, Head, Paragraph, Source, Thing
from domain.register.model import Deadline, DeadlineKind, Owner

_Value = TypeVar("_Value")

HEAD = Head(number="15000/25", dated=date(2025, 11, 12), marking=None, subject="Borders", language="en")
JUNE_30 = Deadline(kind=DeadlineKind.ONCE, day=date(2026, 6, 30))
NOWHERE = Source(paragraph="1", page=None, words="Its words")


def sure(value: _Value) -> Finding[_Value]:
    """Return a value that is in no doubt."""
    return Finding(value=value, certainty=Certainty.SURE)


def unsaid(value: _Value) -> Finding[_Value]:
    """Return an empty value that the document does not give."""
    return Finding(value=value, certainty=Certainty.NOT_SAID)


def make_thing(ref: str = "I.1a", *owners: str, **fields: Any) -> Thing:  # noqa: ANN401  # any of a thing's
    """Return a thing that some bodies owe by June, in which nothing is in doubt."""
    named: tuple[str, ...] = ()
    thing = Thing(
        ref=ref,
        title="A report on the borders",
        source=NOWHERE,
        owners=sure(tuple(Owner(actor=slug) for slug in owners or ("frontex",))),
        deadline=sure(JUNE_30),
        vehicle=unsaid(None),
        addressees=unsaid(named),
        takes_part=unsaid(()),
        sources=unsaid(named),
    )
    return replace(thing, **fields)


def make_draft(*things: Thing, **fields: Any) -> Draft:  # noqa: ANN401  # any of a draft's
    """Return a draft with things, each under a paragraph of its own number."""
    refs = dict.fromkeys(thing.ref[:-1] for thing in things)
    draft = Draft(
        head=HEAD,
        sha256="abc",
        remarks=(),
        sections={"I": "Borders", "II": "Ports"},
        paragraphs=tuple(Paragraph(ref=ref, title=f"Action {ref}", source=NOWHERE) for ref in refs),
        things=things,
        not_taken=(),
    )
    return replace(draft, **fields)
