"""Deliverables kept by hand: what a coordinator's form gives, beside what the register's files say."""

from msgspec import Struct

from domain.register.model import Actor, Deliverable, Note, Texts


class ByHand(Struct, frozen=True, kw_only=True):
    """A deliverable as a coordinator wants it, with what it needs that the register does not have yet."""

    deliverable: Deliverable
    #: Bodies that are named for the first time.
    actors: tuple[Actor, ...] = ()
    #: Its note, section and key action, each if it is new: the section's and the key action's titles.
    note: Note | None = None
    section: Texts | None = None
    action: Texts | None = None
