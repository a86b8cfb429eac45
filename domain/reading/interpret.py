"""Interpretation of a question's parts: what is asked, or why the question is refused."""

from datetime import date, timedelta

from msgspec.structs import replace

from domain.dates.spans import Span
from domain.languages.schema import Concept
from domain.questions.model import (
    IS_DONE,
    OF_ONE_DAY,
    Bound,
    DueFilter,
    Exclusion,
    NotUnderstood,
    Question,
    QuestionType,
    ReadingContext,
    RefusalReason,
    StatusFilter,
)
from domain.reading.names.addressees import assign_addressees, named_actors
from domain.reading.parsed import ParsedQuestion
from domain.reading.requests.objections import find_objection
from domain.reading.scope.asked_status import BOTH_OPEN, asks_of_all_late, find_status
from domain.reading.threads.continued import continue_question
from domain.reading.threads.goes_on import find_others, keep_place
from domain.reading.threads.listed import means_owners
from domain.reading.times.combined import combine_times, either_of, split_past_state
from domain.register.model import parent_action


def interpret(parts: ParsedQuestion, *, today: date, context: ReadingContext) -> Question | NotUnderstood:
    """Return the question that the parts make, or why it is refused with as much of it as was understood."""
    assign_addressees(parts)
    parts.ask_which_of_them()
    parts.ask_who_if_only()
    parts.ask_for_state_if_denied()
    owners = named_actors(parts, addressees=False)
    if (
        parts.has(Concept.HELP)
        and parts.problem is None
        and not (owners or parts.times or parts.refs or parts.topic_refs or parts.without != Exclusion())
    ):
        return Question(ask=QuestionType.HELP)
    owners = _with_meant_actors(owners, parts, context)
    _take_time_of_thread(parts, context.then, today)
    status = find_status(parts, context)
    time = None if parts.problem else _combine_times(parts, status, context, today)
    several = time.times if isinstance(time, NotUnderstood) else time.one_of if time else ()
    if several and parts.asks_which_time:
        time = None
        parts.concepts.add(Concept.WHEN)
    if isinstance(time, DueFilter) and (_is_day_of_telling(parts, time, today) or _begins_now(parts, time, today)):
        time = None
    if parts.alternatives and parts.problem is None:
        status, time = _combine_alternatives(parts, status, time, today)
    status = _with_what_is_late(parts, status, time, today)
    due, as_of = split_past_state(parts, status, time, today) if isinstance(time, DueFilter) else (None, None)
    if status is None and due is not None and due.span.last < today and _asks_of_all_due(parts, due):
        status = StatusFilter.ALL
    question = _make_question(parts, owners=owners, status=status, due=due, as_of=as_of)
    question = replace(question, also_late=asks_of_all_late(parts, question, today))
    others = find_others(parts, question, context)
    if others != Exclusion():
        parts.points_back = False  # "who else is late?" points to what is left out
        parts.concepts.discard(Concept.BACK)
        question = keep_place(parts, question, context)
        question = replace(question, without=question.without.joined(others))
    objection = _find_objection(parts, question, status, context)
    is_turned = objection is not None and objection.reason is RefusalReason.EXCLUSION
    names_status = status is not None
    may_go_on = not (is_turned or parts.problem) and others == Exclusion()
    if may_go_on and (after := continue_question(parts, question, context, today=today, names_status=names_status)):
        parts.goes_on = True
        return _ask_ahead(after, context, today)
    problem = parts.problem or (time if isinstance(time, NotUnderstood) else None) or objection
    if problem is None:
        question = _ask_when_done(parts, question, today)
        return _ask_of_all(parts, question, names_status=names_status)
    if problem.reason is RefusalReason.OWN_BODY:
        # Without its "we" a question is about everyone; one that leaves out what is "ours" would be turned round.
        is_part = parts.problem is None
    else:
        is_part = question.is_narrowed and problem.reason is not RefusalReason.CHANGE
    return replace(problem, partial=question if is_part else None)


def _ask_of_all(parts: ParsedQuestion, question: Question, *, names_status: bool) -> Question:
    """Return a question; one whether all are so as what is, since some that are would be a yes: "is all overdue?".

    Whether what is due last is due in June is what that is, of all there are.

    Whether all of what there is "is in", "has arrived" or "is complete" is whether it is done, of which the answer says
    only how many are.
    """
    counts_one = {Concept.ONLY, Concept.NUMBER} <= parts.concepts and parts.has(Concept.ITEM, Concept.OWE)
    if question.ask is QuestionType.WHETHER and counts_one and not (question.refs or question.alone):
        return replace(question, ask=QuestionType.COUNT)  # "does Frontex owe only one report?"
    if question.ask in OF_ONE_DAY and parts.asks_if_on_day:
        return replace(question, when=None)
    if question.ask is not QuestionType.WHETHER or question.refs or not parts.has(Concept.ALL):
        return question
    says_state = names_status and question.which is not StatusFilter.ALL
    is_of_part = question.is_narrowed or says_state or question.undated or question.ownerless
    if not (is_of_part or parts.has(Concept.ANY, Concept.OWE, Concept.MUST)):
        return replace(question, which=StatusFilter.DONE, every=True)
    if question.which in (StatusFilter.DONE, StatusFilter.ON_TIME, StatusFilter.EARLY):
        return replace(question, every=not parts.has(Concept.ANY))  # "has anything been done at all?"
    return replace(question, ask=QuestionType.WHAT)


def _combine_times(
    parts: ParsedQuestion, status: StatusFilter | None, context: ReadingContext, today: date
) -> DueFilter | NotUnderstood | None:
    """Return the time of a text; "and in January?" is in the past after what was done in February."""
    looks_back = status is None and _goes_on_done(context)
    return combine_times(parts, StatusFilter.DONE if looks_back else status, today)


def _goes_on_done(context: ReadingContext) -> bool:
    """Return whether the last question was about what was done at any time, or in one."""
    previous = context.previous
    return previous is not None and previous.which in IS_DONE and (previous.done_then or previous.when is None)


def _ask_when_done(parts: ParsedQuestion, question: Question, today: date) -> Question:
    """Return a question; of what was delivered in a time what was done then, whenever it was due.

    But "are the December ones done?" is about what was due then.
    """
    when = question.when
    if when is None or question.which not in IS_DONE or when.one_of or parts.was_due_then:
        return question
    is_for_day = question.which is not StatusFilter.DONE and when.span.first == when.span.last
    if when.bound in (Bound.IN, Bound.BY) and (when.council is not None or is_for_day):
        return question  # what was to be done for a meeting, or "on time for 5 December"
    is_past = parts.looks_back or parts.has(Concept.PAST, Concept.DID, Concept.WAS)
    # "Have the December reports been delivered?" is about those that were due then.
    is_of_some = parts.has(Concept.ANY) or bool(question.refs) or not parts.has(Concept.ITEM)
    asks = parts.asks_whether and is_past and is_of_some
    # "Frontex, February, done" limits what is due.
    is_act = is_past or parts.has(Concept.DELIVERED) or not parts.has(Concept.ITEM, Concept.IS)
    asks = asks or (parts.has_question_word and is_act)
    asks = asks or parts.names_past_delivery
    falls_due = parts.has(Concept.OWE) and not parts.has(Concept.DELIVER, Concept.DELIVERED)
    # "Is all of December done?" is about what was due then, "all that was delivered in December" is not.
    asks_of_all = parts.has(Concept.ALL) and parts.asks_whether
    is_of_due = parts.has(Concept.DEADLINE, Concept.DATED) or falls_due or asks_of_all
    if when.span.first > today or is_of_due or not asks:
        return question
    return _done_then(question, when, today)


def _done_then(question: Question, when: DueFilter, today: date) -> Question:
    """Return a question as of what was done in a time, whenever it was due; itself if that has no end."""
    if when.bound in (Bound.FROM, Bound.AFTER):
        first = when.span.first if when.bound is Bound.FROM else when.span.last + timedelta(days=1)
        when = DueFilter(bound=Bound.BETWEEN, span=Span(first=first, last=max(first, today)))
    delivered = replace(question, when=replace(when, council=None), done_then=True)
    return question if delivered.time_of_delivery is None else delivered


def _asks_of_all_due(parts: ParsedQuestion, due: DueFilter) -> bool:
    """Return whether it is asked what was due in a past time, whatever became of it: "what was due in December?".

    So is what was for a Council that has met, unless it must be delivered still.
    """
    is_of_meeting = due.council is not None and due.bound is Bound.IN
    return parts.looks_back or (is_of_meeting and not parts.has(Concept.MUST, Concept.OPEN, Concept.NOT))


def _ask_ahead(after: Question | NotUnderstood, context: ReadingContext, today: date) -> Question | NotUnderstood:
    """Return what goes on from a question about what was done; of a time to come it is what is due then.

    "And the next one?" after one thing is when that is due next.
    """
    if isinstance(after, NotUnderstood) or after.which not in IS_DONE:
        return after
    if after.ask is QuestionType.WHY and after.refs:
        return replace(after, which=StatusFilter.ALL)  # "is it done?" "Why not?"
    if len(context.listed) == 1 and after.ask is QuestionType.NEXT:
        return Question(ask=QuestionType.WHEN, refs=context.listed)
    when = after.when
    if when is not None and when.council is None and not when.one_of and when.span.first <= today:
        after = _done_then(after, when, today) if _goes_on_done(context) else after
    is_ahead = after.when is not None and after.done_then and after.when.span.first > today
    return replace(after, which=StatusFilter.OPEN, done_then=False) if is_ahead else after


def _find_objection(
    parts: ParsedQuestion, question: Question, status: StatusFilter | None, context: ReadingContext
) -> NotUnderstood | None:
    """Return why a question that was parsed is refused; what a body has besides what was listed is what it owes.

    So is what else those get who get that.
    """
    if parts.problem is not None or (question.addressees and question.addressees == context.listed_receivers):
        return None
    objection = find_objection(parts, question, status)
    is_of_body = parts.pointing.besides and bool(question.owners) and bool(question.without.refs)
    is_bare = objection is not None and objection.reason is RefusalReason.NOTHING
    return None if is_bare and is_of_body else objection


def _with_what_is_late(
    parts: ParsedQuestion, status: StatusFilter | None, time: DueFilter | NotUnderstood | None, today: date
) -> StatusFilter | None:
    """Return a status; that of what is late beside what is due by a time as that of all that is open until then.

    "What must the Commission deliver by the end of the year, and what is it already late with?"
    """
    is_to_come = isinstance(time, DueFilter) and time.bound is Bound.BY and time.span.last >= today and not time.council
    is_beside = parts.has(Concept.AND) and parts.has(Concept.MUST, Concept.DELIVER, Concept.OWE)
    return StatusFilter.OPEN if status is StatusFilter.OVERDUE and is_to_come and is_beside else status


def _with_meant_actors(owners: tuple[str, ...], parts: ParsedQuestion, context: ReadingContext) -> tuple[str, ...]:
    """Return owners, with those that are meant where none is named, or one: "what do we share with the Commission?"."""
    if not owners:
        return _meant_actors(parts, context)
    is_shared = len(owners) == 1 and parts.has(Concept.JOINTLY) and parts.has(Concept.WE)
    is_with_own = is_shared and context.own is not None and context.own not in owners
    return (str(context.own), *owners) if is_with_own else owners


def _meant_actors(parts: ParsedQuestion, context: ReadingContext) -> tuple[str, ...]:
    """Return the bodies that are meant by "we", or by "they" in a thread."""
    # Where only a verb's form says "we", "what do we have?" may be what there is, but not after another body's.
    last = context.previous
    is_after_other = last is not None and bool(last.owners) and context.own not in last.owners
    if context.own is not None and (parts.has(Concept.WE) or (parts.pointing.we and is_after_other)):
        return (context.own,)
    parts.pointing.means_owners = means_owners(parts, context)
    return context.listed_owners if parts.pointing.means_owners else ()


def _take_time_of_thread(parts: ParsedQuestion, then: DueFilter | None, today: date) -> None:
    """Give "from then on" the time of the last question, where the text names none.

    What "falls due by then" is late later than today.
    """
    if not parts.points_to_then or parts.times or then is None:
        return
    falls_due = parts.has(Concept.OWE, Concept.DEADLINE) and not parts.has(Concept.DELIVER, Concept.WHAT)
    falls_due = falls_due and not parts.actor_groups
    if parts.points_to_then is Bound.BY and falls_due and then.span.last >= today:
        span = Span(first=today, last=then.span.last)
        parts.times.append(DueFilter(bound=Bound.BETWEEN, span=span))
    else:
        parts.times.append(replace(then, bound=parts.points_to_then))


def _combine_alternatives(
    parts: ParsedQuestion, status: StatusFilter | None, time: DueFilter | NotUnderstood | None, today: date
) -> tuple[StatusFilter | None, DueFilter | NotUnderstood | None]:
    """Return the status and time that two limits with an "or" between them make together; refuse those that make none.

    "Overdue or due this week" is open and due by the end of the week, since what is overdue was due before. Of a later
    time what is due until then is left out: "overdue or due in June".
    """
    if parts.alternatives in ({"open", "done"}, *BOTH_OPEN) or status is StatusFilter.ALL:
        return status, time
    is_of_one = bool(parts.refs or parts.topic_refs)
    is_in = parts.alternatives == {"overdue", "time"} and not parts.times  # "is it in or is it late?"
    if is_of_one and (is_in or parts.alternatives == {"overdue", "done"}):
        return StatusFilter.ALL, time  # "is the report submitted or is it late?"
    if parts.alternatives == {"overdue", "time"} and isinstance(time, DueFilter):
        is_limit = time.bound in (Bound.BY, Bound.BEFORE)
        goes_on = is_limit or (time.bound is Bound.IN and time.span.first <= today)
        if goes_on and time.span.last >= today and time.council is None:
            return StatusFilter.OPEN, time if is_limit else replace(time, bound=Bound.BY)
        if time.first is not None and time.first > today and not time.one_of:
            late = DueFilter(bound=Bound.BEFORE, span=Span.day(today))
            return StatusFilter.OPEN, either_of((late, time))
    parts.refuse(RefusalReason.AMBIGUOUS, "")
    return StatusFilter.OVERDUE if "overdue" in parts.alternatives else status, time


def _make_question(
    parts: ParsedQuestion,
    *,
    owners: tuple[str, ...],
    status: StatusFilter | None,
    due: DueFilter | None,
    as_of: date | None,
) -> Question:
    asks_about_it = parts.asks_whether and parts.topic_refs
    is_any = asks_about_it or (parts.refs and not (owners and parts.has_question_word))
    default = StatusFilter.ALL if is_any else StatusFilter.OPEN
    ask = _question_type(parts, due)
    # "Can it be that II.1b has no owner?": its details tell.
    is_one = ask is QuestionType.DETAILS and len(parts.refs) == 1 and parent_action(parts.refs[0]) != parts.refs[0]
    # "List everything delivered, with dates" means the days of delivery.
    has_deadline = parts.asks_for_dated and due is None and status not in IS_DONE
    return Question(
        ask=ask,
        which=status or default,
        owners=owners,
        jointly=len(owners) > 1 and (parts.jointly or parts.has(Concept.JOINTLY) or _asks_of_both(parts)),
        alone=_asks_for_sole(parts, owners),
        shared=_asks_for_shared(parts, owners),
        when=due,
        refs=tuple(dict.fromkeys(parts.refs or parts.topic_refs)),
        note=parts.note,
        section=parts.section,
        vehicle=parts.vehicle,
        addressees=named_actors(parts, addressees=True),
        kind=parts.actor_kind,
        rhythm=parts.rhythm if parts.asks_whether_so_often or not (parts.refs or parts.topic_refs) else None,
        undated=parts.has(Concept.UNDATED) and not is_one and due is None,  # "are there no dates before June?"
        days=parts.first_days if ask is QuestionType.NEXT else 1,
        ownerless=parts.has(Concept.OWNERLESS) and not is_one,
        topic=(" ".join(parts.topic_words) or None) if not parts.refs else None,
        as_of=as_of,
        without=replace(parts.without, undated=True) if has_deadline else parts.without,
    )


def _asks_for_sole(parts: ParsedQuestion, owners: tuple[str, ...]) -> bool:
    """Return whether it is asked what some owe alone, or nobody named: "what is owed by one body alone?"."""
    return (parts.is_sole or parts.asks_if_sole or parts.pointing.alone) if owners else parts.has(Concept.SINGLE)


def _asks_for_shared(parts: ParsedQuestion, owners: tuple[str, ...]) -> bool:
    """Return whether it is asked what one body shares with others, whoever they are: "which of ours are joint?".

    Of nobody in particular it is what more than one body owes. A group owes together anyway, and "how many together"
    may be how many in all: Slovenian "koliko jih ima skupaj".
    """
    if not owners and (parts.has(Concept.SEVERAL) or _asks_which_are_joint(parts)):
        return True
    is_of_one = len(owners) == 1 and not any(group.is_collective for group in parts.actor_groups)
    is_total = parts.has(Concept.HOW_MANY) and not parts.has(Concept.ELSE)
    is_of_something = bool(parts.refs or parts.topic_refs) or is_total
    is_of_something = is_of_something or parts.has(Concept.WE) or parts.without != Exclusion()
    is_doubtful = parts.leaves_words or parts.asks_first_due  # "who makes the first analysis of what is shared with …"
    return (
        not is_doubtful
        and is_of_one
        and parts.has(Concept.JOINTLY)
        and not (is_of_something or parts.is_sole or parts.pointing.alone)
    )


#: With anything else "together" is of somebody in particular, or of what they do.
_OF_JOINT = frozenset(
    {
        Concept.WHAT,
        Concept.JOINTLY,
        Concept.ITEM,
        Concept.OWE,
        Concept.OPEN,
        Concept.IS,
        Concept.DID,
        Concept.ARTICLE,
        Concept.NOISE,
        Concept.CHATTER,
        Concept.IN,
        Concept.MONTH,
        Concept.DEADLINE,
    }
)


def _asks_which_are_joint(parts: ParsedQuestion) -> bool:
    """Return whether it is asked what more than one body owes, and of nobody in particular: "which ones are joint?"."""
    names_other = parts.actor_groups or parts.actor_kind or parts.refs or parts.topic_refs or parts.leaves_words
    asks_which = parts.has(Concept.JOINTLY) and parts.has(Concept.WHAT) and parts.concepts <= _OF_JOINT
    return asks_which and parts.is_first and not (names_other or parts.points_back)


def _asks_of_both(parts: ParsedQuestion) -> bool:
    """Return whether it is asked which deliverables two bodies have in common: "which tasks concern both X and Y"."""
    owes_each = parts.has(Concept.MUST, Concept.ALL)  # "what must both deliver"
    is_of_items = parts.has(Concept.WHAT) and parts.has(Concept.ITEM, Concept.ASSIGNED)
    return parts.has(Concept.BOTH) and is_of_items and not owes_each


def _is_day_of_telling(parts: ParsedQuestion, time: DueFilter, today: date) -> bool:
    """Return whether a day is when something happened of which the text asks when it is due.

    "We sent III.3a this morning. When was it due?"
    """
    is_past_day = time.bound is Bound.IN and time.span.first == time.span.last <= today and time.council is None
    return is_past_day and bool(parts.refs) and parts.has(Concept.WHEN)


def _begins_now(parts: ParsedQuestion, time: DueFilter, today: date) -> bool:
    """Return whether a time says only from when on something falls due first, which is today."""
    return parts.asks_next and time == DueFilter(bound=Bound.FROM, span=Span.day(today))


def _type_of_day_or_act(parts: ParsedQuestion) -> QuestionType | None:
    """Return that it asks for what falls due first or last, who did something, or when; None if for neither.

    If it asks for both, all in their order tell.
    """
    if parts.has(Concept.LAST_DUE):
        return QuestionType.WHAT if parts.asks_first_and_last else QuestionType.LAST
    if parts.asks_next:
        return QuestionType.NEXT
    if parts.has(Concept.HELD) and parts.has(Concept.WHEN) and (parts.refs or parts.topic_refs):
        return QuestionType.CHANGES  # "since when is I.2a on hold?"
    return QuestionType.DETAILS if parts.asks_about_act else None


def _question_type(parts: ParsedQuestion, due: DueFilter | None) -> QuestionType:
    owners = named_actors(parts, addressees=False)
    is_narrowed = parts.actor_groups or parts.refs or parts.vehicle
    is_about_owing = parts.has(Concept.OWE, Concept.ITEM, Concept.DELIVER, Concept.MUST)
    if parts.has(Concept.WHEN) and due is not None and due.council and not is_narrowed and not is_about_owing:
        return QuestionType.MEETING  # also "when does the Council meet next?"
    if (of_day_or_act := _type_of_day_or_act(parts)) is not None:
        return of_day_or_act
    if parts.has(Concept.HOW_MANY):
        return QuestionType.COUNT
    if parts.asks_how_often:
        return QuestionType.HOW_OFTEN
    if parts.asks_why:
        return QuestionType.WHY
    if not named_actors(parts, addressees=True) and parts.asks_for_addressee(has_owners=bool(owners)):
        return QuestionType.ADDRESSEES
    if parts.has(Concept.WHO, Concept.TO_WHOM) or parts.asks_which_bodies_owe_it:
        return QuestionType.WHAT if parts.asks_who_does_unknown else QuestionType.WHO
    if parts.has(Concept.WHEN) or (parts.asks_whether and due is None and parts.asks_for_date_of_it):
        return QuestionType.WHEN
    if parts.asks_whether and not parts.asks_if_on_time:
        return QuestionType.WHETHER
    return QuestionType.DETAILS if parts.refs and not parts.actor_groups else QuestionType.WHAT
