"""Review of a draft: how far it is, what comes next, and a thing accepted, split in two, merged or taken up."""

import re
from collections.abc import Mapping
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from domain.council_documents.draft import Certainty, Finding, Paragraph, Thing, shorten
from domain.council_documents.sentence_ends import split_sentences
from domain.drafts.stored import Item, ItemState, Left, StoredDraft
from domain.register.model import Deliverable, Directory, parent_action

#: In which order things are reviewed: what is in doubt, what nobody owes, what is sure.
_RANKS = (Certainty.LOOK, Certainty.NOT_SAID, Certainty.SURE)
#: A clause that can stand by itself.
_CLAUSE = re.compile(r"(?<=[;:])\s+|(?<=,)\s+(?=\w+\s)")
#: What references to a section begin with: figures or a letter or two.
_SECTION = re.compile(r"[IVXLC]+|[A-Z]{1,2}")
#: The number of a paragraph, as the document has it.
_PRINTED = re.compile(r"[1-9][0-9]{0,2}\b")

#: The fields of a thing that rest on words of their own.
_FIELDS = ("owners", "deadline", "vehicle", "addressees", "takes_part", "sources")

_Value = TypeVar("_Value")


class Figures(Struct, frozen=True, kw_only=True):
    """How a draft stands, in figures; what is no deliverable does not count as a thing."""

    paragraphs: int
    things: int
    sure: int
    look: int
    nobody: int
    not_taken: int
    looked_at: int
    all: int


def count(draft: StoredDraft) -> Figures:
    """Return how a draft stands."""
    kept = list(filter(is_kept, draft.items))
    certainties = [item.thing.certainty for item in kept]
    return Figures(
        paragraphs=len({parent_action(item.thing.ref) for item in draft.items}),
        things=len(kept),
        sure=certainties.count(Certainty.SURE),
        look=certainties.count(Certainty.LOOK),
        nobody=certainties.count(Certainty.NOT_SAID),
        not_taken=sum(not left.is_taken for left in draft.left),
        looked_at=sum(item.state is not ItemState.TO_REVIEW for item in draft.items),
        all=len(draft.items),
    )


def is_kept(item: Item) -> bool:
    """Return whether a thing is a deliverable as far as anybody has said."""
    return item.state is not ItemState.REJECTED


def next_item(draft: StoredDraft, after: Item | None = None) -> Item | None:
    """Return the thing to look at after another, the first one by default; None if none is left after it."""
    places = {item.number: place for place, item in enumerate(draft.items)}

    def key(item: Item) -> tuple[int, int]:
        return _RANKS.index(item.thing.certainty), places.get(item.number, -1)

    waiting = sorted((item for item in draft.items if item.state is ItemState.TO_REVIEW), key=key)
    return next((item for item in waiting if after is None or key(item) > key(after)), None)


def following(draft: StoredDraft, item: Item) -> Item | None:
    """Return the thing that a thing can be merged with: the next one in the document that is not rejected."""
    places = [each.number for each in draft.items]
    if item.number not in places:
        return None
    later = draft.items[places.index(item.number) + 1 :]
    return next(filter(is_kept, later), None)


def to_deliverable(item: Item, language: str) -> Deliverable:
    """Return a thing as a deliverable of the register, as its form has it; `language` is the note's."""
    thing = item.thing
    return Deliverable(
        ref=thing.ref,
        key_action=parent_action(thing.ref),
        title={**item.translations, language: thing.title},
        deadline=thing.deadline.value,
        owners=thing.owners.value,
        vehicle=thing.vehicle.value,
        addressees=thing.addressees.value,
        takes_part=thing.takes_part.value,
        sources=thing.sources.value,
    )


def accept(item: Item, given: Deliverable, translations: Mapping[str, str], *, language: str) -> Item:
    """Return a thing as somebody says that it is; nothing of it is in doubt any more."""
    thing = item.thing
    return replace(
        item,
        state=ItemState.ACCEPTED,
        translations=dict(translations),
        thing=replace(
            thing,
            title=given.title[language],
            owners=_settled(thing.owners, given.owners),
            deadline=replace(thing.deadline, value=given.deadline, certainty=Certainty.SURE),
            vehicle=_settled(thing.vehicle, given.vehicle),
            addressees=_settled(thing.addressees, given.addressees),
            takes_part=_settled(thing.takes_part, given.takes_part),
            sources=_settled(thing.sources, thing.sources.value),
        ),
    )


def reject(item: Item) -> Item:
    """Return a thing as no deliverable."""
    return replace(item, state=ItemState.REJECTED)


def put_back(item: Item) -> Item:
    """Return a thing that was rejected as one to look at again."""
    return replace(item, state=ItemState.TO_REVIEW, thing=item.thing.doubted())


def halves(words: str) -> tuple[str, str]:
    """Return words in two parts, cut after the sentence or clause nearest to the middle; the second may be empty."""
    places = [place for place, _ in split_sentences(words)[1:]] or [match.end() for match in _CLAUSE.finditer(words)]
    if not places:
        return words, ""
    cut = min(places, key=lambda place: abs(place - len(words) // 2))
    return words[:cut].strip(), words[cut:].strip()


def with_words(item: Item, words: str, read: Thing) -> Item:
    """Return a part of a thing that was split: what its own words say, and of the whole what they do not say."""
    source = replace(item.thing.source, words=words)
    whole = replace(item.thing.doubted(), title=shorten(words), source=source)
    found = {name: getattr(read, name) for name in _FIELDS}
    said = {name: each for name, each in found.items() if each.value and each.certainty is not Certainty.NOT_SAID}
    return replace(item, state=ItemState.TO_REVIEW, translations={}, thing=replace(whole, **said).doubted())


def merge(item: Item, other: Item) -> Item:
    """Return two things as one, to be looked at: the words of both, and of the second what the first does not say."""
    first, second = item.thing, other.thing
    source = replace(first.source, words=f"{first.source.words}\n{second.source.words}")
    merged = replace(
        first,
        title=shorten(f"{first.title}; {second.title}"),
        source=source,
        owners=_united(first.owners, second.owners),
        deadline=second.deadline if first.deadline.certainty is Certainty.NOT_SAID else first.deadline,
        vehicle=first.vehicle if first.vehicle.value else second.vehicle,
        addressees=_united(first.addressees, second.addressees),
        takes_part=_united(first.takes_part, second.takes_part),
        sources=_united(first.sources, second.sources),
    )
    return replace(item, state=ItemState.TO_REVIEW, translations={}, thing=merged.doubted())


class Place(Struct, frozen=True, kw_only=True):
    """Where a sentence that is taken up goes: the reference of a paragraph, with paragraph and section if new."""

    ref: str
    paragraph: Paragraph | None = None
    sections: Mapping[str, str]


def place_of(left: Left, draft: StoredDraft) -> Place:
    """Return where a sentence that was not taken belongs: to its paragraph, else to a new one in its section."""
    source, frame = left.left.source, draft.draft()
    for paragraph in frame.paragraphs:
        own = paragraph.source.paragraph
        label = f"{paragraph.ref.partition('.')[0]}, {own}" if ", " in source.paragraph else own
        if own and f"{source.paragraph} ".startswith(f"{label} "):
            return Place(ref=paragraph.ref, sections={})
    before, comma, after = source.paragraph.partition(", ")
    slug = before if comma or _SECTION.fullmatch(before) else next(iter(frame.sections), "A")
    sections = {} if slug in frame.sections else {slug: _heading(slug, draft) or frame.head.subject or slug}
    taken = {paragraph.ref for paragraph in frame.paragraphs}
    printed = _PRINTED.match(after if comma else before)
    numbers = ([int(printed[0])] if printed else []) + [*range(1, len(taken) + 2)]
    ref = next(f"{slug}.{number}" for number in numbers if f"{slug}.{number}" not in taken)
    paragraph = Paragraph(ref=ref, title=shorten(source.words), source=source)
    return Place(ref=ref, paragraph=paragraph, sections=sections)


def new_bodies(draft: StoredDraft, directory: Directory) -> list[str]:
    """Return the proposed bodies that accepted things name, and that come into the register with them."""
    named: set[str] = set()
    for thing in draft.draft(lambda item: item.state is ItemState.ACCEPTED).things:
        shares = (*thing.owners.value, *thing.takes_part.value)
        named.update(slug for share in shares for slug in (share.actor, share.via) if slug)
        named.update((*thing.addressees.value, *thing.sources.value))
    return [slug for slug in draft.draft().actors if slug in named and slug not in directory.actors]


def _heading(slug: str, draft: StoredDraft) -> str:
    """Return the heading of a section in which nothing was owed; empty if there is none."""
    sources = (each.left.source for each in draft.left)
    return next((source.words for source in sources if source.paragraph == slug), "")


def _settled(finding: Finding[_Value], value: _Value) -> Finding[_Value]:
    return replace(finding, value=value, certainty=Certainty.SURE if value else Certainty.NOT_SAID)


def _united(first: Finding[tuple[_Value, ...]], second: Finding[tuple[_Value, ...]]) -> Finding[tuple[_Value, ...]]:
    value = tuple(dict.fromkeys((*first.value, *second.value)))
    return replace(second if not first.value else first, value=value)
