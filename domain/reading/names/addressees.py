"""The bodies of a text that something goes to, which owe nothing, and those that owe it."""

from collections.abc import Sequence

from domain.languages.schema import Concept
from domain.reading.left_over import PREDICATES
from domain.reading.parsed import ActorGroup, ParsedQuestion
from domain.reading.times.periods import COUNCIL_SLUGS

_WHAT = (Concept.WHAT, Concept.ANY, Concept.HOW_MANY)
#: So many groups of bodies are in a text that says who gets something from whom.
_GIVER_AND_RECEIVER = 2
#: What a body does that does not only receive something.
_DOING = (Concept.ITEM, Concept.DELIVER, Concept.DELIVERED, Concept.DONE, Concept.OPEN, Concept.ASSIGNED, Concept.TO)
#: With one of these what is owed is a task, and no debt of one body to another.
_OF_TASKS = (
    *(Concept.ITEM, Concept.MUST, Concept.DELIVER, Concept.DELIVERED, Concept.DEADLINE, Concept.ASSIGNED),
    *(Concept.JOINTLY, Concept.WITH),
)
_OWING = (Concept.OWE, Concept.MUST, Concept.ASSIGNED, Concept.OPEN, Concept.DONE)


def assign_addressees(parts: ParsedQuestion) -> None:
    """Make addressees of the actors that receive something: "what does the Parliament receive"; they owe nothing.

    So are actors whose name's form says that something goes to them.
    """
    if _goes_through(parts):
        parts.actor_groups[0].has_dative = False
    else:
        _find_receivers(parts)


def named_actors(parts: ParsedQuestion, *, addressees: bool) -> tuple[str, ...]:
    """Return the actors that are addressees, or those that are not, each once."""
    groups = [group for group in parts.actor_groups if group.is_addressee is addressees]
    return tuple(dict.fromkeys(slug for group in groups for slug in group.slugs))


def _goes_through(parts: ParsedQuestion) -> bool:
    """Return whether a body's tasks go through something, and to nobody: Croatian "idu kroz Barometar+"."""
    groups = parts.actor_groups
    is_of_body = len(groups) == 1 and not (groups[0].is_addressee or COUNCIL_SLUGS.issuperset(groups[0].slugs))
    return parts.vehicle is not None and is_of_body


def _find_receivers(parts: ParsedQuestion) -> None:
    """Make addressees of the actors that receive something by the words or forms around them."""
    groups = parts.actor_groups
    if parts.has(Concept.DELIVER, Concept.DELIVERED, Concept.RECEIVE, Concept.ADDRESSED) and not parts.has(
        Concept.ASSIGNED
    ):
        for group in groups:
            group.is_addressee, group.has_dative = group.is_addressee or group.has_dative, False
    _join_receivers(groups)
    _tell_giver_from_receiver(parts)
    if len(groups) == 1 and parts.topic_receivers.issuperset(groups[0].slugs) and not parts.has(*_OWING):
        groups[0].is_addressee, groups[0].has_dative = True, False  # "who tells the Council about the findings?"
    if len(groups) != 1 or groups[0].is_collective:
        return
    if parts.has(Concept.JOINTLY) and len(groups[0].slugs) > 1:
        groups[0].has_dative = False  # "što je zajedničko Komisiji i državama članicama"
    is_next = parts.asks_first_due or parts.has(Concept.NEXT)  # "kaj je Europolu prvo na vrsti"
    is_about = is_next or parts.has(*PREDICATES, Concept.ASSIGNED)
    if groups[0].has_dative and parts.has(Concept.WHAT) and not is_about:
        groups[0].is_addressee, groups[0].has_dative = True, False  # "čo ide Schengenskej rade"
    has_delivery = parts.has(Concept.ADDRESSED, Concept.RECEIVE, Concept.DELIVERED)
    if parts.has(Concept.ASSIGNED) and not has_delivery:  # "que revient-il au Parlement de faire"
        groups[0].is_addressee = False
    if parts.points_to_receiver and parts.has(Concept.WHAT) and not parts.has(*PREDICATES, Concept.MUST):
        groups[0].is_addressee = True
    # "What must it receive" is said of no task, unless something is to be done with it.
    asks_for_thing = parts.has(Concept.WHAT) or parts.asks_whether  # "will it receive anything?"
    does = parts.has(Concept.OWE) or (parts.has(Concept.MUST) and not (asks_for_thing and not _does(parts)))
    # But "what are we getting from Eurojust", "who gets Europol's reports".
    asks_who = parts.asks_who_receives and not parts.has(Concept.WHAT)
    receives = parts.has(Concept.RECEIVE) and not (does or groups[0].is_source or asks_who)
    if parts.has(Concept.ADDRESSED) or receives:
        groups[0].is_addressee = True


def _join_receivers(groups: Sequence[ActorGroup]) -> None:
    """Make addressees of bodies that are named again as such: "anything that goes to the EP? our MEPs are asking"."""
    receivers = {slug for group in groups if group.is_addressee for slug in group.slugs}
    for group in groups:
        group.is_addressee = group.is_addressee or receivers.issuperset(group.slugs)


def _tell_giver_from_receiver(parts: ParsedQuestion) -> None:
    """Make an addressee of the one of two groups that gets something from the other.

    "What does the Council get from the Commission?": what comes "from" somebody is theirs. Where no word says so, the
    receiver is the verb's subject, and named first.
    """
    groups = parts.actor_groups
    if len(groups) != _GIVER_AND_RECEIVER or any(group.is_addressee or group.is_joined for group in groups):
        return
    first, second = groups
    if not set(first.slugs).isdisjoint(second.slugs):
        return
    is_owed = parts.has(Concept.OWE) and not parts.has(Concept.ASSIGNED)
    is_debt = is_owed and parts.has(Concept.WHAT) and not parts.has(Concept.WE, *_OF_TASKS)  # "what does X owe Y?"
    is_debt = is_debt and COUNCIL_SLUGS.issuperset(second.slugs) and not (first.has_dative or first.is_source)
    if is_debt and not second.is_source:
        second.is_addressee = True
    elif is_owed and not first.has_dative and second.has_dative:  # "co dluží Komise Radě?"
        second.is_addressee, second.has_dative = True, False
    elif parts.has(Concept.RECEIVE) and first.is_source and not second.is_source:
        second.is_addressee = True
    elif not first.is_source and parts.has(*(_WHAT if second.is_source else (Concept.RECEIVE,))):
        first.is_addressee = second.is_source or first.follows_verb


def _does(parts: ParsedQuestion) -> bool:
    return parts.has(*_DOING) or bool(parts.refs or parts.topic_refs)
