"""Objecting to a question whose every word is known: it leaves out, points back, is two questions, or is none."""

from domain.languages.schema import Concept
from domain.questions.model import NotUnderstood, Question, QuestionType, RefusalReason, StatusFilter
from domain.reading.parsed import ParsedQuestion


def objection(parts: ParsedQuestion, question: Question, which: StatusFilter | None) -> NotUnderstood | None:
    """What speaks against answering a question made of these parts; `which` is the status, where one was named."""
    if _leaves_out(parts, which):
        return NotUnderstood(why=RefusalReason.EXCLUSION)
    if _points_back(parts, question):
        return NotUnderstood(why=RefusalReason.FOLLOW_UP)
    if parts.about and question.ask in (QuestionType.WHEN, QuestionType.COUNT) and not _working(parts):
        return NotUnderstood(why=RefusalReason.NOTHING)  # "how long is the border?"
    if parts.has(Concept.WE) and not (question.owners or parts.refs):
        return NotUnderstood(why=RefusalReason.OWN_BODY)
    return _ambiguity(parts, question) or (
        None if _enough(parts, question, which) else NotUnderstood(why=RefusalReason.NOTHING)
    )


def _working(parts: ParsedQuestion) -> bool:
    """Whether it speaks of what is owed or delivered; a delivery beside a remark is none of the register's."""
    return parts.has(Concept.OWE, Concept.ITEM, Concept.MUST, Concept.STATUS_OF) or (
        parts.has(Concept.DELIVER) and (parts.asked or not parts.has(Concept.CHATTER))
    )


def _leaves_out(parts: ParsedQuestion, which: StatusFilter | None) -> bool:
    """An exception, or a "not" that is neither "not done" nor "not in time"."""
    on_time, negated = parts.has(Concept.ON_TIME), parts.has(Concept.NOT)
    return (
        parts.has(Concept.EXCEPT)
        or (on_time and not negated)
        or (negated and not on_time and which is not StatusFilter.OPEN)
    )


def _points_back(parts: ParsedQuestion, question: Question) -> bool:
    """Whether it goes on from something that is not known."""
    pointing = parts.has(Concept.BACK) or (parts.has(Concept.POSSESSIVE) and not parts.has(Concept.WHO))
    back = pointing and not (question.owners or question.refs or question.kind)
    return back or (parts.follow_up and not parts.asked and not _working(parts))


def _ambiguity(parts: ParsedQuestion, question: Question) -> NotUnderstood | None:
    """Names that could be meetings, owners or addressees, or that are not joined to each other."""
    meeting = next(
        (each.meeting for each in parts.groups if each.meeting and not each.addressed and len(each.slugs) == 1), None
    )
    if meeting is not None:
        return NotUnderstood(why=RefusalReason.AMBIGUOUS, words=meeting)
    # "Reports" and a dative: of it, or to it.
    owed = parts.has(Concept.OWE, Concept.ITEM) and not parts.has(Concept.ASSIGNED)
    either = owed and any(each.dative for each in parts.groups)
    alone = parts.has(Concept.JOINTLY) and len(question.owners) < 2 and not parts.about
    return NotUnderstood(why=RefusalReason.AMBIGUOUS) if either or alone or _unjoined(parts) else None


def _unjoined(parts: ParsedQuestion) -> bool:
    """Two bodies in places of their own, one of which need not be an owner."""
    owners = [each for each in parts.groups if not each.addressed]
    if parts.has(Concept.JOINTLY) and len(owners) == len(parts.groups) == 2:
        return False  # "az Europolnak az Eurojusttal közösen"
    return any(not each.joined and each.slugs != owners[0].slugs for each in owners[1:])


def _enough(parts: ParsedQuestion, question: Question, which: StatusFilter | None) -> bool:
    """Whether the text is a question about the register, and not a remark that happens to name a body or a month."""
    if which is not None or parts.first or question.undated or question.ownerless or parts.has(Concept.COMING):
        return True
    if question.refs or question.section or question.vehicle or question.addressees or question.as_of:
        return True
    working = _working(parts)
    if parts.has(Concept.CHATTER) and not working:
        return False
    if question.owners or question.kind:
        defined = parts.has(Concept.IS) or (not parts.asked and not parts.terse)
        return working or question.when is not None or not defined
    if question.when:
        return parts.asked or working or parts.terse
    return _everything(parts)


def _everything(parts: ParsedQuestion) -> bool:
    """Whether it asks for all that is owed: "who owes what", "how many deliverables", "everything"."""
    owed = parts.has(Concept.OWE) or (parts.has(Concept.MUST) and parts.has(Concept.DELIVER))
    counted = parts.has(Concept.ITEM, Concept.STATUS_OF) and parts.has(Concept.ALL, Concept.HOW_MANY)
    all_of_it = parts.has(Concept.ALL) and not parts.groups and parts.terse
    return (owed and (parts.asked or parts.has(Concept.ALL))) or counted or all_of_it
