"""A deliverable with the texts that it can be found by."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from domain.register.model import Texts


@dataclass(frozen=True, kw_only=True, slots=True)
class TopicEntry:
    """A deliverable with the texts that it can be found by."""

    ref: str
    key_action: str
    title: Texts
    #: The title of its key action.
    context: Texts
    #: What people call the topic of its key action, and its own; comma-separated.
    keywords: Texts
    own_keywords: Texts = field(default_factory=dict)
    #: The bodies that can be asked for as its owners: also as members of a collective, or for their units.
    owners: frozenset[str] = frozenset()
    #: Those that the note names.
    named_owners: tuple[str, ...] = ()
    #: The bodies that take part in its key action; they need not owe it.
    participants: frozenset[str] = frozenset()
    #: The bodies that it goes to.
    addressees: frozenset[str] = frozenset()

    @property
    def receivers(self) -> frozenset[str]:
        """The bodies that it goes to and that do not owe it themselves."""
        return self.addressees - self.owners


def count_actions(entries: Sequence[TopicEntry], positions: Iterable[int]) -> int:
    """Return of how many key actions the entries at some positions are."""
    return len({entries[position].key_action for position in positions})
