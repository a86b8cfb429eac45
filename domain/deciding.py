"""Deciding what a question asks, once its parts are known."""

from dataclasses import replace
from datetime import date, timedelta

from domain.calendar import Span
from domain.following import follow
from domain.languages.table import Sense
from domain.parts import Parts
from domain.questions import Ask, Bound, Context, Misread, Question, Which, Why
from domain.questions import When as Limit

#: So many words that say nothing may stand around a bare name or time: "Frontex, please?".
_TELEGRAM = 2


def decide(parts: Parts, *, today: date, context: Context) -> Question | Misread:
    """The question that the parts make, or what is wrong with it."""
    _readdress(parts)
    owners = _slugs(parts, addressed=False)
    if parts.has(Sense.HELP) and parts.problem is None and not (owners or parts.times or parts.refs):
        return Question(ask=Ask.HELP)
    if parts.has(Sense.WE) and context.own is not None and not owners:
        owners = (context.own,)
    which, as_of = _which(parts), None
    when = None if parts.problem else _when(parts, which, today)
    if isinstance(when, Limit):
        when, as_of = _past_state(parts, which, when, today)
    refs = tuple(dict.fromkeys(parts.refs or parts.about))
    question = Question(
        ask=_ask(parts, when if isinstance(when, Limit) else None),
        which=which or (Which.ALL if parts.refs and not (owners and _asked(parts)) else Which.OPEN),
        owners=owners,
        jointly=len(owners) > 1 and (parts.jointly or parts.has(Sense.JOINTLY)),
        when=when if isinstance(when, Limit) else None,
        refs=refs,
        section=parts.section,
        vehicle=parts.vehicle,
        addressees=_slugs(parts, addressed=True),
        kind=parts.kind,
        undated=parts.has(Sense.UNDATED),
        ownerless=parts.has(Sense.OWNERLESS),
        topic=" ".join(parts.topic) or None,
        as_of=as_of,
    )
    if parts.problem is None and context.previous is not None and _goes_on(parts, question):
        return follow(context.previous, question, named=which is not None, asked=_asked(parts) or parts.first)
    problem = parts.problem or (when if isinstance(when, Misread) else None) or _problem(parts, question, which)
    if problem is None:
        return question
    return replace(problem, partly=question if _about_something(question) else None)


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
    named = _about_something(question) or parts.has(Sense.OVERDUE, Sense.DONE, Sense.OPEN, Sense.UNDATED)
    bare = parts.has(Sense.WHEN, Sense.WHO, Sense.HOW_MANY) and not _about_something(question)
    return not working and ((named and not _asked(parts)) or bare) and parts.noise <= _TELEGRAM


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


def _asked(parts: Parts) -> bool:
    """Whether there is a question word, so that it is not answered by yes or no."""
    return parts.has(Sense.WHAT, Sense.WHO, Sense.WHEN, Sense.HOW_MANY)


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


def _problem(parts: Parts, question: Question, which: Which | None) -> Misread | None:
    """What speaks against answering a question whose every word is known."""
    on_time, negated = parts.has(Sense.ON_TIME), parts.has(Sense.NOT)
    if parts.has(Sense.EXCEPT) or (on_time and not negated) or (negated and not on_time and which is not Which.OPEN):
        return Misread(why=Why.EXCLUSION)
    asked = _asked(parts)
    working = parts.has(Sense.OWE, Sense.ITEM, Sense.MUST, Sense.STATUS_OF) or (
        parts.has(Sense.DELIVER) and (asked or not parts.has(Sense.CHATTER))
    )
    pointing = parts.has(Sense.BACK) or (parts.has(Sense.POSSESSIVE) and not parts.has(Sense.WHO))
    back = pointing and not (question.owners or question.refs or question.kind)
    if back or (parts.follow_up and not asked and not working):
        return Misread(why=Why.FOLLOW_UP)
    if parts.about and question.ask in (Ask.WHEN, Ask.COUNT) and not working:
        return Misread(why=Why.NOTHING)  # "how long is the border?"
    if parts.has(Sense.WE) and not (question.owners or parts.refs):
        return Misread(why=Why.OWN_BODY)
    meeting = next(
        (each.meeting for each in parts.groups if each.meeting and not each.addressed and len(each.slugs) == 1), None
    )
    if meeting is not None:
        return Misread(why=Why.AMBIGUOUS, words=meeting)
    if _unjoined(parts):
        return Misread(why=Why.AMBIGUOUS)
    if any(each.dative for each in parts.groups) and parts.has(Sense.OWE, Sense.ITEM) and not parts.has(Sense.ASSIGNED):
        return Misread(why=Why.AMBIGUOUS)  # "reports" and a dative: of it, or to it
    if parts.has(Sense.JOINTLY) and len(question.owners) < 2 and not parts.about:
        return Misread(why=Why.AMBIGUOUS)
    if _enough(parts, question, which, asked=asked, working=working):
        return None
    return Misread(why=Why.NOTHING)


def _one_day(when: Limit | None) -> bool:
    return when is not None and when.span.first == when.span.last


def _past(when: Limit | None, today: date) -> bool:
    """A time that is over, and not only begins earlier."""
    return when is not None and when.bound not in (Bound.FROM, Bound.AFTER) and when.span.last < today


def _unjoined(parts: Parts) -> bool:
    """Two bodies in places of their own, one of which need not be an owner."""
    owners = [each for each in parts.groups if not each.addressed]
    if parts.has(Sense.JOINTLY) and len(owners) == len(parts.groups) == 2:
        return False  # "az Europolnak az Eurojusttal közösen"
    return any(not each.joined and each.slugs != owners[0].slugs for each in owners[1:])


def _about_something(question: Question) -> bool:
    return bool(
        question.owners
        or question.addressees
        or question.when
        or question.refs
        or question.as_of
        or question.section
        or question.vehicle
        or question.kind
    )


def _enough(parts: Parts, question: Question, which: Which | None, *, asked: bool, working: bool) -> bool:
    """Whether the text is a question about the register, and not a remark that happens to name a body or a month."""
    if which is not None or parts.first or question.undated or question.ownerless or parts.has(Sense.COMING):
        return True
    if question.refs or question.section or question.vehicle or question.addressees or question.as_of:
        return True
    if parts.has(Sense.CHATTER) and not working:
        return False
    if question.owners or question.kind:
        defined = parts.has(Sense.IS) or (not asked and parts.noise > _TELEGRAM)
        return working or question.when is not None or not defined
    if question.when:
        return asked or working or parts.noise <= _TELEGRAM
    everything = parts.has(Sense.OWE) or (parts.has(Sense.MUST) and parts.has(Sense.DELIVER))
    counted = parts.has(Sense.ITEM, Sense.STATUS_OF) and parts.has(Sense.ALL, Sense.HOW_MANY)
    all_of_it = parts.has(Sense.ALL) and not parts.groups and parts.noise <= _TELEGRAM
    return (everything and (asked or parts.has(Sense.ALL))) or counted or all_of_it
