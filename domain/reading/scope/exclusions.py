"""Interpretation of what a question leaves out, from the parts of the words that say it."""

from msgspec.structs import replace

from domain.languages.schema import Concept
from domain.questions.conditions import debtors, is_of_kind
from domain.questions.model import Exclusion, NotUnderstood, Question, QuestionType, RefusalReason, StatusFilter
from domain.reading.names.addressees import assign_addressees, named_actors
from domain.reading.parsed import ParsedQuestion
from domain.register.model import Directory, parent_action

#: What no exclusion can say.
_OTHER = (
    Concept.OPEN,
    Concept.HELD,
    Concept.REPORTED,
    Concept.ON_TIME,
    Concept.OWNERLESS,
    Concept.NOT,
    Concept.NOTHING,
    Concept.EXCEPT,
    Concept.ONLY,
    Concept.BEYOND,
    Concept.IF,
    Concept.COMING,
)
_DELIVERED = (Concept.DONE, Concept.DELIVERED)
_PAST = (Concept.DID, Concept.PAST, Concept.WAS)
_CLAUSE = (Concept.WHAT, Concept.WHO, Concept.BACK, Concept.THIS)
#: What a question is that has no question word but "what".
_NO_OTHER_TYPE = (QuestionType.WHAT, QuestionType.DETAILS, QuestionType.WHETHER)


def interpret_exclusion(parts: ParsedQuestion, *, own: str | None) -> Exclusion | None:
    """Return what some parts leave out; None if they say more than a question can leave out, or nothing.

    `own` is the asker's own body.
    """
    assign_addressees(parts)
    for group in parts.actor_groups:
        group.is_addressee = group.is_addressee or (group.has_dative and parts.has(*_CLAUSE))
    owners = named_actors(parts, addressees=False)
    if parts.has(Concept.WE) and own is not None:
        owners = (*owners, own)
    is_jointly = (
        parts.has(Concept.JOINTLY) and not owners
    )  # what the Commission owes jointly with one is that one's, too
    says_more = parts.times or parts.jointly or is_jointly or parts.has(*_OTHER)
    # "What is reported through the Barometer+" will be delivered; what Europol has delivered is a status.
    delivers = parts.has(Concept.DELIVER, *_DELIVERED)  # without it German "hat" is what somebody has to do
    names_status = owners and parts.has(*_DELIVERED) and not parts.has(Concept.DELIVER, Concept.JOINTLY)
    names_status = names_status or (parts.has(*_PAST) and delivers and not parts.has(Concept.UNDATED))
    if says_more or names_status:
        return None
    excluded = Exclusion(
        owners=owners,
        addressees=named_actors(parts, addressees=True),
        refs=tuple(dict.fromkeys((*parts.refs, *parts.topic_refs))),
        section=parts.section,
        vehicle=parts.vehicle,
        kind=parts.actor_kind,
        rhythm=parts.rhythm,
        undated=parts.has(Concept.UNDATED),
        overdue=parts.has(Concept.OVERDUE),
    )
    narrowing = Exclusion(rhythm=excluded.rhythm, overdue=excluded.overdue)
    if excluded == Exclusion() or (narrowing != Exclusion() and excluded != narrowing):
        return None  # "what Europol does every year" is neither all of Europol's nor all that is yearly
    return excluded


def leave_to_others(excluded: Exclusion) -> Exclusion:
    """Return what leaves out what its addressees owe: "what falls to Eurojust but not to Europol?"."""
    return replace(excluded, owners=(*excluded.owners, *excluded.addressees), addressees=())


def join_exclusions(first: Exclusion, second: Exclusion) -> Exclusion | None:
    """Return what leaves out what either does; None if they name two sections, vehicles, kinds or rhythms."""
    if (first.section and second.section) or (first.vehicle and second.vehicle) or (first.kind and second.kind):
        return None
    if first.rhythm and second.rhythm:
        return None
    return first.joined(second)


def ask_who_else(question: Question | NotUnderstood, *, asks_else: bool) -> Question | NotUnderstood:
    """Ask who owes what a question names, where whom it leaves out may owe it too: "who besides Europol owes III.3?".

    It does so as "does anyone but Europol …?", too, if it `asks_else` or names one deliverable, of which nothing else
    can be left out. The names that answer it say who else there is.
    """
    if isinstance(question, NotUnderstood) or not (question.refs and question.without.owners) or question.owners:
        return question
    is_one = len(question.refs) == 1 and parent_action(question.refs[0]) != question.refs[0]
    asks_who = question.ask is QuestionType.WHO or ((asks_else or is_one) and question.ask in _NO_OTHER_TYPE)
    if not asks_who or question.without != Exclusion(owners=question.without.owners):
        return question
    return replace(question, ask=QuestionType.WHO, without=Exclusion())


def refuse_nothing_left(question: Question | NotUnderstood, directory: Directory) -> Question | NotUnderstood:
    """Refuse to leave out whom alone a question is about: "the Member States except Malta", "Europol, no agencies".

    What is left out and named again is not what is asked about: "the Commission, without the progress reports of F.2".
    """
    if isinstance(question, Question) and question.refs and _leaves_no_references(question):
        question = replace(question, refs=(), topic=None, which=StatusFilter.OPEN)
    if isinstance(question, NotUnderstood) or not (question.without.owners or question.without.kind):
        return question
    if question.alone:  # whoever else owes it, it is not the owner's alone
        question = replace(question, without=replace(question.without, kind=None))
    kind = question.without.kind
    left_out = debtors(replace(question, owners=question.without.owners), directory)
    is_of_kind_alone = kind is not None and (
        question.kind is kind or any(is_of_kind(owner, kind, directory) for owner in question.owners)
    )
    if left_out.isdisjoint(question.owners) and not is_of_kind_alone:
        return question
    return NotUnderstood(reason=RefusalReason.EXCLUSION, partial=replace(question, without=Exclusion()))


def _leaves_no_references(question: Question) -> bool:
    """Return whether all references of a question are, or hold, one that it leaves out."""
    left_out = {*question.without.refs, *map(parent_action, question.without.refs)}
    return bool(question.owners) and left_out.issuperset(question.refs)
