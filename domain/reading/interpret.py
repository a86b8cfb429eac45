"""Deciding what a question asks, once its parts are known."""

from dataclasses import replace
from datetime import date, timedelta

from domain.dates.spans import Span
from domain.languages.schema import Sense
from domain.questions.model import Ask, Bound, Context, Misread, Question, Which, Why
from domain.questions.model import When as Limit
from domain.reading.follow_up import follow
from domain.reading.objections import objection
from domain.reading.parsed import Parts


def decide(parts: Parts, *, today: date, context: Context) -> Question | Misread:
    """The question that the parts make, or what is wrong with it."""
    _readdress(parts)
    owners = _slugs(parts, addressed=False)
    if parts.has(Sense.HELP) and parts.problem is None and not (owners or parts.times or parts.refs):
        return Question(ask=Ask.HELP)
    if parts.has(Sense.WE) and context.own is not None and not owners:
        owners = (context.own,)
    which = _which(parts)
    when = None if parts.problem else _when(parts, which, today)
    limit, as_of = _past_state(parts, which, when, today) if isinstance(when, Limit) else (None, None)
    question = _question(parts, owners=owners, which=which, when=limit, as_of=as_of)
    if parts.problem is None and context.previous is not None and _goes_on(parts, question):
        return follow(context.previous, question, named=which is not None, asked=parts.asked or parts.first)
    problem = parts.problem or (when if isinstance(when, Misread) else None) or objection(parts, question, which)
    if problem is None:
        return question
    return replace(problem, partly=question if question.narrowed else None)


def _question(
    parts: Parts, *, owners: tuple[str, ...], which: Which | None, when: Limit | None, as_of: date | None
) -> Question:
    """The parts and what was decided of them, in the question's places."""
    return Question(
        ask=_ask(parts, when),
        which=which or (Which.ALL if parts.refs and not (owners and parts.asked) else Which.OPEN),
        owners=owners,
        jointly=len(owners) > 1 and (parts.jointly or parts.has(Sense.JOINTLY)),
        when=when,
        refs=tuple(dict.fromkeys(parts.refs or parts.about)),
        section=parts.section,
        vehicle=parts.vehicle,
        addressees=_slugs(parts, addressed=True),
        kind=parts.kind,
        undated=parts.has(Sense.UNDATED),
        ownerless=parts.has(Sense.OWNERLESS),
        topic=" ".join(parts.topic) or None,
        as_of=as_of,
    )


def _goes_on(parts: Parts, question: Question) -> bool:
    """Whether a text in a thread changes a part of the last question, and is none of its own.

    It begins with "and", points back ("of those", "they"), or only names something: "in March?", "Frontex?".
    """
    if question.refs and not question.topic:
        return False
    if parts.follow_up or parts.has(Sense.BACK):
        return True
    if parts.has(Sense.POSSESSIVE) and not question.owners:
        return True
    working = parts.has(Sense.OWE, Sense.ITEM, Sense.MUST, Sense.DELIVER, Sense.ALL)
    named = question.narrowed or parts.has(Sense.OVERDUE, Sense.DONE, Sense.OPEN, Sense.UNDATED)
    bare = parts.has(Sense.WHEN, Sense.WHO, Sense.HOW_MANY) and not question.narrowed
    return not working and ((named and not parts.asked) or bare) and parts.terse


def _past_state(parts: Parts, which: Which | None, when: Limit, today: date) -> tuple[Limit | None, date | None]:
    """A time that says since when or as of when things are asked: the limit that is left, and the past day."""
    if when.bound is Bound.AS_OF:
        return None, when.span.last
    if not _past(when, today):
        return when, None
    owed_then = parts.has(Sense.PAST) and parts.has(Sense.OWE) and _one_day(when)
    stood_then = (
        parts.has(Sense.WAS) and which in (Which.OPEN, Which.OVERDUE) and (not parts.has(Sense.NOT) or _one_day(when))
    )
    return (None, when.span.last) if owed_then or stood_then else (when, None)


def _readdress(parts: Parts) -> None:
    """ "What does the Parliament receive": whoever receives owes nothing; nor does whom the case says it goes to."""
    if parts.has(Sense.DELIVER, Sense.DELIVERED, Sense.RECEIVE, Sense.ADDRESSED) and not parts.has(Sense.ASSIGNED):
        for each in parts.groups:
            each.addressed, each.dative = each.addressed or each.dative, False
    if len(parts.groups) != 1 or parts.groups[0].collective:
        return
    going = parts.has(Sense.ADDRESSED, Sense.RECEIVE, Sense.DELIVERED)
    if parts.has(Sense.ASSIGNED) and not going:  # "que revient-il au Parlement de faire"
        parts.groups[0].addressed = False
    if parts.has(Sense.ADDRESSED) or (parts.has(Sense.RECEIVE) and not parts.has(Sense.MUST, Sense.OWE)):
        parts.groups[0].addressed = True


def _slugs(parts: Parts, *, addressed: bool) -> tuple[str, ...]:
    return tuple(dict.fromkeys(slug for each in parts.groups if each.addressed is addressed for slug in each.slugs))


def _which(parts: Parts) -> Which | None:
    """The status asked for, None where none was named."""
    if parts.has(Sense.WHEN) and parts.has(Sense.DONE) and not parts.has(Sense.WAS, Sense.PAST):
        return None  # "when is it done?"
    delivered = (
        parts.has(Sense.DONE)
        or (parts.has(Sense.DELIVERED) and parts.has(Sense.DID))
        or (parts.has(Sense.DELIVER) and parts.has(Sense.PAST))
    )
    if parts.refs and not parts.has(Sense.WHAT, Sense.WHO, Sense.HOW_MANY, Sense.ALL):
        return None  # "is III.3 done?": its details tell
    if parts.has(Sense.ANY_STATUS):
        return Which.ALL
    both = parts.has(Sense.OPEN) and parts.has(Sense.DONE, Sense.DELIVERED)
    if both and (parts.has(Sense.OVERDUE, Sense.OR) or (parts.has(Sense.AND) and not parts.has(Sense.MUST, Sense.NOT))):
        return Which.ALL  # "open or done"
    if parts.has(Sense.OVERDUE) or (parts.has(Sense.ON_TIME) and parts.has(Sense.NOT)):
        return Which.OVERDUE
    if (parts.has(Sense.OPEN) and not parts.has(Sense.NOT)) or (
        parts.has(Sense.NOT) and (delivered or parts.has(Sense.DELIVERED))
    ):
        return Which.OPEN
    if delivered and not parts.has(Sense.MUST):
        return Which.DONE
    if parts.has(Sense.ALL) and parts.has(Sense.ITEM) and not parts.has(Sense.MUST, Sense.OWE):
        return Which.ALL
    return None


def _when(parts: Parts, which: Which | None, today: date) -> Limit | Misread | None:
    """One limit of time out of those in the text."""
    times = list(dict.fromkeys(parts.times))
    if which is not None and len(times) == 1 and times[0] == Limit(bound=Bound.IN, span=Span.day(today)):
        return None  # "what is overdue today": the day adds nothing
    begun = any(each.first or each.bound is Bound.AFTER for each in times)
    if parts.has(Sense.COMING) and which in (None, Which.OPEN) and not begun:
        times.append(Limit(bound=Bound.FROM, span=Span.day(today)))
    if len(times) < 2:
        return times[0] if times else None
    lower = [each for each in times if each.bound in (Bound.FROM, Bound.AFTER)]
    upper = [each for each in times if each.bound in (Bound.BY, Bound.BEFORE)]
    if len(times) > 2 or len(lower) != 1 or len(upper) != 1:
        return Misread(why=Why.TIME)
    first = lower[0].span.first if lower[0].bound is Bound.FROM else lower[0].span.last + timedelta(days=1)
    before = upper[0].bound is Bound.BEFORE and upper[0].council is None
    last = upper[0].span.first - timedelta(days=1) if before else upper[0].span.last
    if last < first:
        return Misread(why=Why.TIME)
    return Limit(bound=Bound.BETWEEN, span=Span(first=first, last=last))


def _ask(parts: Parts, when: Limit | None) -> Ask:
    if parts.first:
        return Ask.NEXT
    if parts.has(Sense.HOW_MANY):
        return Ask.COUNT
    named = parts.groups or parts.refs or parts.vehicle
    working = parts.has(Sense.OWE, Sense.ITEM, Sense.DELIVER, Sense.MUST)
    if parts.has(Sense.WHEN) and when is not None and when.council and not named and not working:
        return Ask.MEETING
    if parts.has(Sense.WHO):
        return Ask.WHO
    if parts.has(Sense.WHEN):
        return Ask.WHEN
    return Ask.DETAILS if parts.refs and not parts.groups else Ask.WHAT


def _one_day(when: Limit | None) -> bool:
    return when is not None and when.span.first == when.span.last


def _past(when: Limit | None, today: date) -> bool:
    """A time that is over, and not only begins earlier."""
    return when is not None and when.bound not in (Bound.FROM, Bound.AFTER) and when.span.last < today
