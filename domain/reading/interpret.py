"""Interpretation of a question's parts: what is asked, or why the question is refused."""

from collections.abc import Sequence
from datetime import date, timedelta

from msgspec.structs import replace

from domain.dates.spans import Span
from domain.languages.schema import QUESTION_WORDS, Concept
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
from domain.reading.left_over import PREDICATES
from domain.reading.parsed import ActorGroup, ParsedQuestion
from domain.reading.requests.objections import find_objection
from domain.reading.threads.continued import continue_question
from domain.reading.threads.goes_on import find_others, keep_place
from domain.reading.threads.listed import means_owners
from domain.reading.times.combined import combine_times, either_of, split_past_state
from domain.reading.times.periods import COUNCIL_SLUGS
from domain.register.model import parent_action

_WHAT = (Concept.WHAT, Concept.ANY, Concept.HOW_MANY)
#: So many groups of bodies are in a text that says who gets something from whom.
_GIVER_AND_RECEIVER = 2
#: What a body does that does not only receive something.
_DOING = (Concept.ITEM, Concept.DELIVER, Concept.DELIVERED, Concept.DONE, Concept.OPEN, Concept.ASSIGNED, Concept.TO)
#: The alternatives that are open, both.
_BOTH_OPEN = ({"open", "overdue"}, {"open", "held"}, {"open", "reported"})
#: With one of these what is owed is a task, and no debt of one body to another.
_OF_TASKS = (
    *(Concept.ITEM, Concept.MUST, Concept.DELIVER, Concept.DELIVERED, Concept.DEADLINE, Concept.ASSIGNED),
    *(Concept.JOINTLY, Concept.WITH),
)
_OWING = (Concept.OWE, Concept.MUST, Concept.ASSIGNED, Concept.OPEN, Concept.DONE)


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
    status = _status_filter(parts, goes_on_delivery=_goes_on_delivery(parts, context))
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
    if question.which in (StatusFilter.DONE, StatusFilter.ON_TIME):
        return replace(question, every=not parts.has(Concept.ANY))  # "has anything been done at all?"
    return replace(question, ask=QuestionType.WHAT)


def _combine_times(
    parts: ParsedQuestion, status: StatusFilter | None, context: ReadingContext, today: date
) -> DueFilter | NotUnderstood | None:
    """Return the time of a text; "and in January?" is in the past after what was done in February."""
    looks_back = status is None and context.previous is not None and context.previous.done_then
    return combine_times(parts, StatusFilter.DONE if looks_back else status, today)


def _ask_when_done(parts: ParsedQuestion, question: Question, today: date) -> Question:
    """Return a question; of what was delivered in a time what was done then, whenever it was due.

    But "are the December ones done?" is about what was due then.
    """
    when = question.when
    if when is None or question.which not in IS_DONE or when.one_of:
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
    falls_due = parts.has(Concept.OWE) and not parts.has(Concept.DELIVER, Concept.DELIVERED)
    is_of_due = parts.has(Concept.DEADLINE, Concept.DATED, Concept.ALL) or falls_due
    if when.span.first > today or is_of_due or not asks:
        return question
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
    if len(context.listed) == 1 and after.ask is QuestionType.NEXT:
        return Question(ask=QuestionType.WHEN, refs=context.listed)
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
    if parts.alternatives in ({"open", "done"}, *_BOTH_OPEN) or status is StatusFilter.ALL:
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
        without=replace(parts.without, undated=True) if parts.asks_for_dated and due is None else parts.without,
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


def assign_addressees(parts: ParsedQuestion) -> None:
    """Make addressees of the actors that receive something: "what does the Parliament receive"; they owe nothing.

    So are actors whose name's form says that something goes to them.
    """
    if _goes_through(parts):
        parts.actor_groups[0].has_dative = False
    else:
        _find_receivers(parts)


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


def _goes_through(parts: ParsedQuestion) -> bool:
    """Return whether a body's tasks go through something, and to nobody: Croatian "idu kroz Barometar+"."""
    groups = parts.actor_groups
    is_of_body = len(groups) == 1 and not (groups[0].is_addressee or COUNCIL_SLUGS.issuperset(groups[0].slugs))
    return parts.vehicle is not None and is_of_body


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


def named_actors(parts: ParsedQuestion, *, addressees: bool) -> tuple[str, ...]:
    """Return the actors that are addressees, or those that are not, each once."""
    groups = [group for group in parts.actor_groups if group.is_addressee is addressees]
    return tuple(dict.fromkeys(slug for group in groups for slug in group.slugs))


def _goes_on_delivery(parts: ParsedQuestion, context: ReadingContext) -> bool:
    """Return whether the text narrows a question about what is done; "on time" then leaves out nothing that is late."""
    narrows = _narrows_delivery(parts, context)
    if narrows and parts.without.overdue:  # "how many of those on time?"
        parts.without = replace(parts.without, overdue=False)
        parts.concepts.add(Concept.ON_TIME)
    return narrows


def _narrows_delivery(parts: ParsedQuestion, context: ReadingContext) -> bool:
    """Return whether the text only narrows a last question that was about what is done: "only the late ones".

    "Which of them are late?" is which were done late.
    """
    says_no_more = parts.starts_with_and and not parts.has(*QUESTION_WORDS, Concept.IS, Concept.WAS, Concept.NOT)
    is_of_them = bool(context.listed) and (
        says_no_more or parts.points_back or parts.pointing.among or parts.pointing.has_pronoun
    )
    says_when = parts.has(Concept.ON_TIME, Concept.OVERDUE) or parts.without.overdue
    narrows = parts.has(Concept.ONLY) or (is_of_them and says_when)
    return narrows and context.previous is not None and context.previous.which in IS_DONE


def _status_filter(parts: ParsedQuestion, *, goes_on_delivery: bool) -> StatusFilter | None:
    """Return the status asked for, None if none is named; the last question may have been about what is done."""
    asks_when_done = parts.has(Concept.WHEN) and parts.has(Concept.DONE) and not parts.has(Concept.WAS, Concept.PAST)
    is_delivered = (
        goes_on_delivery
        or parts.has(Concept.DONE)
        or (parts.has(Concept.DELIVERED) and parts.has(Concept.DID))
        or (parts.has(Concept.DELIVER) and parts.has(Concept.PAST))
        or _asks_who_delivered(parts)
        or _asks_if_all_is_delivered(parts)
    )
    asks_so = parts.asks_yes_no and not parts.has_question_word
    names_which = asks_so or parts.has(Concept.WHAT, Concept.WHO, Concept.HOW_MANY, Concept.ALL)
    names_which = names_which or (parts.has(Concept.WHEN) and is_delivered)
    if asks_when_done or parts.asks_about_act or (parts.refs and (parts.asks_why or not names_which)):
        return None  # "when is it done?", "III.3, not done": its details tell
    if parts.has(Concept.ANY_STATUS):
        return StatusFilter.ALL
    if parts.alternatives in _BOTH_OPEN:
        return StatusFilter.OPEN
    if (state := _state_of_open(parts)) is not None:
        return state
    names_both = parts.has(Concept.OPEN) and parts.has(Concept.DONE, Concept.DELIVERED)
    if names_both and (
        parts.has(Concept.OVERDUE, Concept.OR) or (parts.has(Concept.AND) and not parts.has(Concept.MUST, Concept.NOT))
    ):
        return StatusFilter.ALL  # "open or done"
    punctual = StatusFilter.LATE if parts.has(Concept.NOT) else StatusFilter.ON_TIME
    narrowed = punctual if goes_on_delivery and parts.has(Concept.ON_TIME) else None
    if (punctuality := narrowed or _punctuality(parts, is_delivered=is_delivered)) is not None:
        return punctuality
    if (parts.has(Concept.OPEN) and not parts.has(Concept.NOT)) or (
        parts.has(Concept.NOT) and (is_delivered or parts.has(Concept.DELIVERED) or _asks_what_is_awaited(parts))
    ):
        return StatusFilter.OPEN
    if is_delivered and not parts.has(Concept.MUST):
        return StatusFilter.DONE
    if parts.has(Concept.ALL) and parts.has(Concept.ITEM) and not parts.has(Concept.MUST, Concept.OWE):
        return StatusFilter.ALL
    return None


def _asks_who_delivered(parts: ParsedQuestion) -> bool:
    """Return whether it asks who "delivered", without a verb beside it, as in English alone."""
    is_participle = parts.has(Concept.DELIVER, Concept.MUST, Concept.OWE, Concept.IS, Concept.NOT, Concept.OPEN)
    asks_other = parts.has(Concept.RECEIVE, Concept.WHAT)
    is_asked = bool(parts.times) and parts.has(Concept.WHO) and parts.has(Concept.DELIVERED)
    return is_asked and not (is_participle or asks_other)


def _asks_if_all_is_delivered(parts: ParsedQuestion) -> bool:
    """Return whether it asks if all "is delivered", without a word for the past: "is everything delivered?"."""
    is_of_all = parts.asks_whether and parts.has(Concept.ALL) and parts.has(Concept.DELIVERED)
    return is_of_all and not parts.has(Concept.DELIVER, Concept.MUST, Concept.OWE, Concept.NOT)


def _asks_what_is_awaited(parts: ParsedQuestion) -> bool:
    """Return whether it asks what somebody has not received: "what has the Council not got from Eurojust?"."""
    return parts.has(Concept.RECEIVE) and parts.has(Concept.WHAT) and not parts.has(Concept.WHO, Concept.TO_WHOM)


def _state_of_open(parts: ParsedQuestion) -> StatusFilter | None:
    """Return what is said of open ones that others are not: reported done, or on hold."""
    if parts.awaits_confirmation:
        return StatusFilter.REPORTED
    return StatusFilter.HELD if parts.has(Concept.HELD) else None


def _punctuality(parts: ParsedQuestion, *, is_delivered: bool) -> StatusFilter | None:
    """Return the status that "late" or "on time" means: with a delivery how it was done, else what is overdue."""
    is_negated = parts.has(Concept.NOT, Concept.OPEN)  # "not delivered" may be one word for open
    # "Who delivered late?"; a form that can be "deliver" as well says nothing.
    is_delivered = is_delivered or (parts.has(Concept.DELIVERED) and not parts.has(Concept.DELIVER))
    if parts.asks_if_on_time:
        return StatusFilter.OVERDUE
    if parts.has(Concept.OVERDUE) or (parts.has(Concept.ON_TIME) and is_negated):
        was_late = is_delivered and not (is_negated or parts.has(Concept.MUST))
        return StatusFilter.LATE if was_late else StatusFilter.OVERDUE
    is_past = is_delivered or parts.has(Concept.DID, Concept.PAST, Concept.WAS)
    is_past = is_past and not parts.has(Concept.MUST)
    return StatusFilter.ON_TIME if is_past and parts.has(Concept.ON_TIME) else None


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
