"""Domain model of a draft under review: what coordinators have made of each thing so far."""

from collections.abc import Callable, Sequence
from datetime import datetime
from enum import StrEnum
from itertools import groupby

from msgspec import Struct, field
from msgspec.structs import replace

from domain.council_documents.draft import Certainty, Draft, Head, NotTaken, Thing
from domain.drafts.errors import TooManyThings
from domain.register.model import Texts, parent_action

_LETTERS = "abcdefghijklmnopqrstuvwxyz"


class DraftState(StrEnum):
    """What became of a draft; one that is closed has no text any more."""

    OPEN = "open"
    LOADED = "loaded"
    DISCARDED = "discarded"


class ItemState(StrEnum):
    """What coordinators think of a thing."""

    TO_REVIEW = "to review"
    ACCEPTED = "accepted"
    #: It is no deliverable.
    REJECTED = "rejected"


class Item(Struct, frozen=True, kw_only=True):
    """A thing under review."""

    #: Within its draft; never given to another thing.
    number: int
    thing: Thing
    state: ItemState = ItemState.TO_REVIEW
    #: The draft's version when it was last changed (see `StoredDraft.version`).
    version: int
    #: Who changed it last, and when; None if it is as the document was read.
    by: str | None = None
    at: datetime | None = None
    #: Its title in other languages than the note's.
    translations: Texts = field(default_factory=dict)

    @property
    def is_sure(self) -> bool:
        """Whether it can be accepted without being looked at, and nobody has looked at it yet."""
        return self.state is ItemState.TO_REVIEW and self.thing.certainty is Certainty.SURE


class Left(Struct, frozen=True, kw_only=True):
    """A sentence that was not taken when the document was read."""

    number: int
    left: NotTaken
    #: A coordinator has taken it since.
    is_taken: bool = False


def _accept_any(_item: Item) -> bool:
    return True


class StoredDraft(Struct, frozen=True, kw_only=True):
    """A document under review, or one that was: what remains of it then is who closed it, and when."""

    id: int
    state: DraftState
    file_name: str
    sha256: str
    #: None if the person's data was deleted.
    begun_by: str | None
    begun_at: datetime
    #: The last change of anything in it: each raises the version by one.
    version: int
    #: The version when its head was last changed.
    head_version: int
    changed_by: str | None
    changed_at: datetime
    #: The number in the audit log of its load.
    change: int | None = None
    #: The document with all that does not stand in items; None once it is closed.
    frame: Draft | None = None
    items: tuple[Item, ...] = ()
    left: tuple[Left, ...] = ()

    @property
    def head(self) -> Head:
        """The head of the note; ValueError for a draft that is closed."""
        return self.draft().head

    def draft(self, accept: Callable[[Item], bool] = _accept_any) -> Draft:
        """Return the draft with the things of those items; ValueError for one that is closed."""
        if self.frame is None:
            raise ValueError(f"draft {self.id} is closed")
        things = tuple(item.thing for item in self.items if accept(item))
        left = tuple(each.left for each in self.left if not each.is_taken)
        return replace(self.frame, things=things, not_taken=left)

    def item(self, number: int) -> Item | None:
        """Return the item with a number, None if there is none any more."""
        return next((item for item in self.items if item.number == number), None)


def with_letters(items: Sequence[Item]) -> list[Item]:
    """Return items with letters in their order under each paragraph; TooManyThings if a paragraph has too many."""
    lettered: dict[int, Item] = {}
    for action, group in groupby(sorted(items, key=_action), key=_action):
        under = list(group)
        if len(under) > len(_LETTERS):
            raise TooManyThings(ref=action)
        for item, letter in zip(under, _LETTERS, strict=False):
            lettered[item.number] = replace(item, thing=replace(item.thing, ref=f"{action}{letter}"))
    return [lettered[item.number] for item in items]


def _action(item: Item) -> str:
    return parent_action(item.thing.ref)
