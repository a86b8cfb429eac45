"""Rights: what one person may do with a deliverable, and what any reader of a channel may."""

from msgspec import Struct

from domain.notifications.following import Target
from domain.register.model import Deliverable
from handlers.services.services import Services


class Rights(Struct, frozen=True, kw_only=True):
    """What the reader of a message may do: it offers that, and nothing else."""

    #: May mark things done, and move deadlines.
    is_coordinator: bool = False
    #: The bodies in whose name the reader may report something done.
    debtors: frozenset[str] = frozenset()
    #: What the reader follows; in a channel, where each follows other things, nothing.
    follows: frozenset[Target] = frozenset()

    def may_report(self, deliverable: Deliverable) -> bool:
        """Return whether the reader can report a deliverable done, for a coordinator to confirm."""
        return not self.is_coordinator and not self.debtors.isdisjoint(deliverable.debtors)

    def may_leave_word(self, deliverable: Deliverable) -> bool:
        """Return whether the reader can say how far a deliverable is."""
        return self.is_coordinator or not self.debtors.isdisjoint(deliverable.debtors)


#: A message that everyone in a channel reads offers what all of them may do.
ANY_READER = Rights()


def rights_of(user: str, services: Services) -> Rights:
    """Return what a person may do."""
    directory, people = services.register.directory, services.people
    debtors = {slug for actor in people.actors_of(user) for slug in directory.self_and_collectives(actor)}
    return Rights(
        is_coordinator=people.is_coordinator(user),
        debtors=frozenset(debtors),
        follows=frozenset(people.follows.read_of(user)),
    )
