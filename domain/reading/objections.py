"""Objecting to a question whose every word is known: it leaves out, points back, is two questions, or is none."""

from domain.languages.schema import Sense
from domain.questions.model import Ask, Misread, Question, Which, Why
from domain.reading.parsed import Parts


def objection(parts: Parts, question: Question, which: Which | None) -> Misread | None:
    """What speaks against answering a question made of these parts; `which` is the status, where one was named."""
    if _leaves_out(parts, which):
        return Misread(why=Why.EXCLUSION)
    if _points_back(parts, question):
        return Misread(why=Why.FOLLOW_UP)
    if parts.about and question.ask in (Ask.WHEN, Ask.COUNT) and not _working(parts):
        return Misread(why=Why.NOTHING)  # "how long is the border?"
    if parts.has(Sense.WE) and not (question.owners or parts.refs):
        return Misread(why=Why.OWN_BODY)
    return _ambiguity(parts, question) or (None if _enough(parts, question, which) else Misread(why=Why.NOTHING))


def _working(parts: Parts) -> bool:
    """Whether it speaks of what is owed or delivered; a delivery beside a remark is none of the register's."""
    return parts.has(Sense.OWE, Sense.ITEM, Sense.MUST, Sense.STATUS_OF) or (
        parts.has(Sense.DELIVER) and (parts.asked or not parts.has(Sense.CHATTER))
    )


def _leaves_out(parts: Parts, which: Which | None) -> bool:
    """An exception, or a "not" that is neither "not done" nor "not in time"."""
    on_time, negated = parts.has(Sense.ON_TIME), parts.has(Sense.NOT)
    return parts.has(Sense.EXCEPT) or (on_time and not negated) or (negated and not on_time and which is not Which.OPEN)


def _points_back(parts: Parts, question: Question) -> bool:
    """Whether it goes on from something that is not known."""
    pointing = parts.has(Sense.BACK) or (parts.has(Sense.POSSESSIVE) and not parts.has(Sense.WHO))
    back = pointing and not (question.owners or question.refs or question.kind)
    return back or (parts.follow_up and not parts.asked and not _working(parts))


def _ambiguity(parts: Parts, question: Question) -> Misread | None:
    """Names that could be meetings, owners or addressees, or that are not joined to each other."""
    meeting = next(
        (each.meeting for each in parts.groups if each.meeting and not each.addressed and len(each.slugs) == 1), None
    )
    if meeting is not None:
        return Misread(why=Why.AMBIGUOUS, words=meeting)
    # "Reports" and a dative: of it, or to it.
    owed = parts.has(Sense.OWE, Sense.ITEM) and not parts.has(Sense.ASSIGNED)
    either = owed and any(each.dative for each in parts.groups)
    alone = parts.has(Sense.JOINTLY) and len(question.owners) < 2 and not parts.about
    return Misread(why=Why.AMBIGUOUS) if either or alone or _unjoined(parts) else None


def _unjoined(parts: Parts) -> bool:
    """Two bodies in places of their own, one of which need not be an owner."""
    owners = [each for each in parts.groups if not each.addressed]
    if parts.has(Sense.JOINTLY) and len(owners) == len(parts.groups) == 2:
        return False  # "az Europolnak az Eurojusttal közösen"
    return any(not each.joined and each.slugs != owners[0].slugs for each in owners[1:])


def _enough(parts: Parts, question: Question, which: Which | None) -> bool:
    """Whether the text is a question about the register, and not a remark that happens to name a body or a month."""
    if which is not None or parts.first or question.undated or question.ownerless or parts.has(Sense.COMING):
        return True
    if question.refs or question.section or question.vehicle or question.addressees or question.as_of:
        return True
    working = _working(parts)
    if parts.has(Sense.CHATTER) and not working:
        return False
    if question.owners or question.kind:
        defined = parts.has(Sense.IS) or (not parts.asked and not parts.terse)
        return working or question.when is not None or not defined
    if question.when:
        return parts.asked or working or parts.terse
    return _everything(parts)


def _everything(parts: Parts) -> bool:
    """Whether it asks for all that is owed: "who owes what", "how many deliverables", "everything"."""
    owed = parts.has(Sense.OWE) or (parts.has(Sense.MUST) and parts.has(Sense.DELIVER))
    counted = parts.has(Sense.ITEM, Sense.STATUS_OF) and parts.has(Sense.ALL, Sense.HOW_MANY)
    all_of_it = parts.has(Sense.ALL) and not parts.groups and parts.terse
    return (owed and (parts.asked or parts.has(Sense.ALL))) or counted or all_of_it
