"""Deciding what a question asks, once its parts are known."""

from dataclasses import replace
from datetime import date, timedelta

from domain.dates.spans import Span
from domain.languages.schema import Concept
from domain.questions.model import Bound, Context, NotUnderstood, Question, QuestionType, RefusalReason, StatusFilter
from domain.questions.model import DueFilter as Limit
from domain.reading.follow_up import follow
from domain.reading.parsed import ParsedQuestion


def decide(parts: ParsedQuestion, *, today: date, context: Context) -> Question | NotUnderstood:
    """The question that the parts make, or what is wrong with it."""
    _readdress(parts)
    owners = _slugs(parts, addressed=False)
    if parts.has(Concept.HELP) and parts.problem is None and not (owners or parts.times or parts.refs):
        return Question(ask=QuestionType.HELP)
    if parts.has(Concept.WE) and context.own is not None and not owners:
        owners = (context.own,)
    which = _which(parts)
    when = None if parts.problem else _when(parts, which, today)
    limit, as_of = _past_state(parts, which, when, today) if isinstance(when, Limit) else (None, None)
    question = _question(parts, owners=owners, which=which, when=limit, as_of=as_of)
    if parts.problem is None and context.previous is not None and _goes_on(parts, question):
        return follow(
            context.previous, question, named=which is not None, asked=parts.has_question_word or parts.asks_first_due
        )
    problem = parts.problem or (when if isinstance(when, NotUnderstood) else None) or _objection(parts, question, which)
    if problem is None:
        return question
    return replace(problem, partly=question if question.narrowed else None)


def _question(
    parts: ParsedQuestion,
    *,
    owners: tuple[str, ...],
    which: StatusFilter | None,
    when: Limit | None,
    as_of: date | None,
) -> Question:
    """The parts and what was decided of them, in the question's places."""
    return Question(
        ask=_ask(parts, when),
        which=which
        or (StatusFilter.ALL if parts.refs and not (owners and parts.has_question_word) else StatusFilter.OPEN),
        owners=owners,
        jointly=len(owners) > 1 and (parts.jointly or parts.has(Concept.JOINTLY)),
        when=when,
        refs=tuple(dict.fromkeys(parts.refs or parts.topic_refs)),
        section=parts.section,
        vehicle=parts.vehicle,
        addressees=_slugs(parts, addressed=True),
        kind=parts.kind,
        undated=parts.has(Concept.UNDATED),
        ownerless=parts.has(Concept.OWNERLESS),
        topic=" ".join(parts.topic_words) or None,
        as_of=as_of,
    )


def _goes_on(parts: ParsedQuestion, question: Question) -> bool:
    """Whether a text in a thread changes a part of the last question, and is none of its own.

    It begins with "and", points back ("of those", "they"), or only names something: "in March?", "Frontex?".
    """
    if question.refs and not question.topic:
        return False
    if parts.starts_with_and or parts.has(Concept.BACK):
        return True
    if parts.has(Concept.POSSESSIVE) and not question.owners:
        return True
    working = parts.has(Concept.OWE, Concept.ITEM, Concept.MUST, Concept.DELIVER, Concept.ALL)
    named = question.narrowed or parts.has(Concept.OVERDUE, Concept.DONE, Concept.OPEN, Concept.UNDATED)
    bare = parts.has(Concept.WHEN, Concept.WHO, Concept.HOW_MANY) and not question.narrowed
    return not working and ((named and not parts.has_question_word) or bare) and parts.is_terse


def _past_state(
    parts: ParsedQuestion, which: StatusFilter | None, when: Limit, today: date
) -> tuple[Limit | None, date | None]:
    """A time that says since when or as of when things are asked: the limit that is left, and the past day."""
    if when.bound is Bound.AS_OF:
        return None, when.span.last
    if not _past(when, today):
        return when, None
    owed_then = parts.has(Concept.PAST) and parts.has(Concept.OWE) and _one_day(when)
    stood_then = (
        parts.has(Concept.WAS)
        and which in (StatusFilter.OPEN, StatusFilter.OVERDUE)
        and (not parts.has(Concept.NOT) or _one_day(when))
    )
    return (None, when.span.last) if owed_then or stood_then else (when, None)


def _readdress(parts: ParsedQuestion) -> None:
    """ "What does the Parliament receive": whoever receives owes nothing; nor does whom the case says it goes to."""
    if parts.has(Concept.DELIVER, Concept.DELIVERED, Concept.RECEIVE, Concept.ADDRESSED) and not parts.has(
        Concept.ASSIGNED
    ):
        for each in parts.actor_groups:
            each.addressed, each.dative = each.addressed or each.dative, False
    if len(parts.actor_groups) != 1 or parts.actor_groups[0].collective:
        return
    going = parts.has(Concept.ADDRESSED, Concept.RECEIVE, Concept.DELIVERED)
    if parts.has(Concept.ASSIGNED) and not going:  # "que revient-il au Parlement de faire"
        parts.actor_groups[0].addressed = False
    if parts.has(Concept.ADDRESSED) or (parts.has(Concept.RECEIVE) and not parts.has(Concept.MUST, Concept.OWE)):
        parts.actor_groups[0].addressed = True


def _slugs(parts: ParsedQuestion, *, addressed: bool) -> tuple[str, ...]:
    return tuple(
        dict.fromkeys(slug for each in parts.actor_groups if each.addressed is addressed for slug in each.slugs)
    )


def _which(parts: ParsedQuestion) -> StatusFilter | None:
    """The status asked for, None where none was named."""
    if parts.has(Concept.WHEN) and parts.has(Concept.DONE) and not parts.has(Concept.WAS, Concept.PAST):
        return None  # "when is it done?"
    delivered = (
        parts.has(Concept.DONE)
        or (parts.has(Concept.DELIVERED) and parts.has(Concept.DID))
        or (parts.has(Concept.DELIVER) and parts.has(Concept.PAST))
    )
    if parts.refs and not parts.has(Concept.WHAT, Concept.WHO, Concept.HOW_MANY, Concept.ALL):
        return None  # "is III.3 done?": its details tell
    if parts.has(Concept.ANY_STATUS):
        return StatusFilter.ALL
    both = parts.has(Concept.OPEN) and parts.has(Concept.DONE, Concept.DELIVERED)
    if both and (
        parts.has(Concept.OVERDUE, Concept.OR) or (parts.has(Concept.AND) and not parts.has(Concept.MUST, Concept.NOT))
    ):
        return StatusFilter.ALL  # "open or done"
    if parts.has(Concept.OVERDUE) or (parts.has(Concept.ON_TIME) and parts.has(Concept.NOT)):
        return StatusFilter.OVERDUE
    if (parts.has(Concept.OPEN) and not parts.has(Concept.NOT)) or (
        parts.has(Concept.NOT) and (delivered or parts.has(Concept.DELIVERED))
    ):
        return StatusFilter.OPEN
    if delivered and not parts.has(Concept.MUST):
        return StatusFilter.DONE
    if parts.has(Concept.ALL) and parts.has(Concept.ITEM) and not parts.has(Concept.MUST, Concept.OWE):
        return StatusFilter.ALL
    return None


def _when(parts: ParsedQuestion, which: StatusFilter | None, today: date) -> Limit | NotUnderstood | None:
    """One limit of time out of those in the text."""
    times = list(dict.fromkeys(parts.times))
    if which is not None and len(times) == 1 and times[0] == Limit(bound=Bound.IN, span=Span.day(today)):
        return None  # "what is overdue today": the day adds nothing
    begun = any(each.first or each.bound is Bound.AFTER for each in times)
    if parts.has(Concept.COMING) and which in (None, StatusFilter.OPEN) and not begun:
        times.append(Limit(bound=Bound.FROM, span=Span.day(today)))
    if len(times) < 2:
        return times[0] if times else None
    lower = [each for each in times if each.bound in (Bound.FROM, Bound.AFTER)]
    upper = [each for each in times if each.bound in (Bound.BY, Bound.BEFORE)]
    if len(times) > 2 or len(lower) != 1 or len(upper) != 1:
        return NotUnderstood(why=RefusalReason.TIME)
    first = lower[0].span.first if lower[0].bound is Bound.FROM else lower[0].span.last + timedelta(days=1)
    before = upper[0].bound is Bound.BEFORE and upper[0].council is None
    last = upper[0].span.first - timedelta(days=1) if before else upper[0].span.last
    if last < first:
        return NotUnderstood(why=RefusalReason.TIME)
    return Limit(bound=Bound.BETWEEN, span=Span(first=first, last=last))


def _ask(parts: ParsedQuestion, when: Limit | None) -> QuestionType:
    if parts.asks_first_due:
        return QuestionType.NEXT
    if parts.has(Concept.HOW_MANY):
        return QuestionType.COUNT
    named = parts.actor_groups or parts.refs or parts.vehicle
    working = parts.has(Concept.OWE, Concept.ITEM, Concept.DELIVER, Concept.MUST)
    if parts.has(Concept.WHEN) and when is not None and when.council and not named and not working:
        return QuestionType.MEETING
    if parts.has(Concept.WHO):
        return QuestionType.WHO
    if parts.has(Concept.WHEN):
        return QuestionType.WHEN
    return QuestionType.DETAILS if parts.refs and not parts.actor_groups else QuestionType.WHAT


def _one_day(when: Limit | None) -> bool:
    return when is not None and when.span.first == when.span.last


def _past(when: Limit | None, today: date) -> bool:
    """A time that is over, and not only begins earlier."""
    return when is not None and when.bound not in (Bound.FROM, Bound.AFTER) and when.span.last < today


def _objection(parts: ParsedQuestion, question: Question, which: StatusFilter | None) -> NotUnderstood | None:
    """What speaks against answering a question made of these parts; `which` is the status, where one was named."""
    if _leaves_out(parts, which):
        return NotUnderstood(why=RefusalReason.EXCLUSION)
    if _points_back(parts, question):
        return NotUnderstood(why=RefusalReason.FOLLOW_UP)
    if parts.topic_refs and question.ask in (QuestionType.WHEN, QuestionType.COUNT) and not _working(parts):
        return NotUnderstood(why=RefusalReason.NOTHING)  # "how long is the border?"
    if parts.has(Concept.WE) and not (question.owners or parts.refs):
        return NotUnderstood(why=RefusalReason.OWN_BODY)
    return _ambiguity(parts, question) or (
        None if _enough(parts, question, which) else NotUnderstood(why=RefusalReason.NOTHING)
    )


def _working(parts: ParsedQuestion) -> bool:
    """Whether it speaks of what is owed or delivered; a delivery beside a remark is none of the register's."""
    return parts.has(Concept.OWE, Concept.ITEM, Concept.MUST, Concept.STATUS_OF) or (
        parts.has(Concept.DELIVER) and (parts.has_question_word or not parts.has(Concept.CHATTER))
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
    return back or (parts.starts_with_and and not parts.has_question_word and not _working(parts))


def _ambiguity(parts: ParsedQuestion, question: Question) -> NotUnderstood | None:
    """Names that could be meetings, owners or addressees, or that are not joined to each other."""
    meeting = next(
        (each.meeting for each in parts.actor_groups if each.meeting and not each.addressed and len(each.slugs) == 1),
        None,
    )
    if meeting is not None:
        return NotUnderstood(why=RefusalReason.AMBIGUOUS, words=meeting)
    # "Reports" and a dative: of it, or to it.
    owed = parts.has(Concept.OWE, Concept.ITEM) and not parts.has(Concept.ASSIGNED)
    either = owed and any(each.dative for each in parts.actor_groups)
    alone = parts.has(Concept.JOINTLY) and len(question.owners) < 2 and not parts.topic_refs
    return NotUnderstood(why=RefusalReason.AMBIGUOUS) if either or alone or _unjoined(parts) else None


def _unjoined(parts: ParsedQuestion) -> bool:
    """Two bodies in places of their own, one of which need not be an owner."""
    owners = [each for each in parts.actor_groups if not each.addressed]
    if parts.has(Concept.JOINTLY) and len(owners) == len(parts.actor_groups) == 2:
        return False  # "az Europolnak az Eurojusttal közösen"
    return any(not each.joined and each.slugs != owners[0].slugs for each in owners[1:])


def _enough(parts: ParsedQuestion, question: Question, which: StatusFilter | None) -> bool:
    """Whether the text is a question about the register, and not a remark that happens to name a body or a month."""
    if which is not None or parts.asks_first_due or question.undated or question.ownerless or parts.has(Concept.COMING):
        return True
    if question.refs or question.section or question.vehicle or question.addressees or question.as_of:
        return True
    working = _working(parts)
    if parts.has(Concept.CHATTER) and not working:
        return False
    if question.owners or question.kind:
        defined = parts.has(Concept.IS) or (not parts.has_question_word and not parts.is_terse)
        return working or question.when is not None or not defined
    if question.when:
        return parts.has_question_word or working or parts.is_terse
    return _everything(parts)


def _everything(parts: ParsedQuestion) -> bool:
    """Whether it asks for all that is owed: "who owes what", "how many deliverables", "everything"."""
    owed = parts.has(Concept.OWE) or (parts.has(Concept.MUST) and parts.has(Concept.DELIVER))
    counted = parts.has(Concept.ITEM, Concept.STATUS_OF) and parts.has(Concept.ALL, Concept.HOW_MANY)
    all_of_it = parts.has(Concept.ALL) and not parts.actor_groups and parts.is_terse
    return (owed and (parts.has_question_word or parts.has(Concept.ALL))) or counted or all_of_it
