"""The status that a text asks for: open, done, late, on time, on hold, or reported done."""

from datetime import date

from msgspec.structs import replace

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.questions.model import IS_DONE, Bound, Question, ReadingContext, StatusFilter
from domain.reading.parsed import ParsedQuestion

#: The alternatives that are open, both.
BOTH_OPEN = ({"open", "overdue"}, {"open", "held"}, {"open", "reported"})

#: What is over if its end is.
_UP_TO_A_TIME = (Bound.IN, Bound.BY, Bound.BEFORE, Bound.BETWEEN)


def find_status(parts: ParsedQuestion, context: ReadingContext) -> StatusFilter | None:
    """Return the status asked for, None if none is named; the last question may have been about what is done."""
    goes_on_delivery = _goes_on_delivery(parts, context)
    asks_when_done = parts.has(Concept.WHEN) and parts.has(Concept.DONE) and not parts.has(Concept.WAS, Concept.PAST)
    is_delivered = (
        goes_on_delivery
        or parts.has(Concept.DONE)
        or (parts.has(Concept.DELIVERED) and parts.has(Concept.DID))
        or (parts.has(Concept.DELIVER) and parts.has(Concept.PAST))
        or parts.names_past_delivery
        or _asks_who_delivered(parts)
        or _asks_of_all_delivered(parts)
    )
    asks_so = parts.asks_yes_no and not parts.has_question_word
    names_which = asks_so or parts.has(Concept.WHAT, Concept.WHO, Concept.HOW_MANY, Concept.ALL)
    asks_when = parts.has(Concept.WHEN) and (is_delivered or parts.was_early)
    names_which = names_which or asks_when or parts.asks_how_late
    if asks_when_done or parts.asks_about_act or (parts.refs and (parts.asks_why or not names_which)):
        return None  # "when is it done?", "III.3, not done": its details tell
    if parts.has(Concept.ANY_STATUS):
        return StatusFilter.ALL
    if parts.alternatives in BOTH_OPEN:
        return StatusFilter.OPEN
    if (state := _state_of_open(parts)) is not None:
        return state
    names_both = parts.has(Concept.OPEN) and parts.has(Concept.DONE, Concept.DELIVERED)
    if names_both and (
        parts.has(Concept.OVERDUE, Concept.OR) or (parts.has(Concept.AND) and not parts.has(Concept.MUST, Concept.NOT))
    ):
        return StatusFilter.ALL  # "open or done"
    if (punctuality := _punctuality(parts, is_delivered=is_delivered, narrows=goes_on_delivery)) is not None:
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


def asks_of_all_late(parts: ParsedQuestion, question: Question, today: date) -> bool:
    """Return whether it asks what was late of what was due in a time that is over, or ever: also what is done by now.

    "Who missed the deadline of 5 December?", "which December deadlines were missed?", "was Europol ever late?".
    """
    if question.which is not StatusFilter.OVERDUE or question.as_of is not None or question.refs:
        return False
    is_past = parts.has(Concept.WAS, Concept.PAST, Concept.DID) or (
        parts.has(Concept.DEADLINE) and not parts.has(Concept.IS)
    )
    is_now = parts.has(Concept.OPEN, Concept.MUST)
    when = question.when
    is_over = parts.says_ever if when is None else when.span.last < today and when.bound in _UP_TO_A_TIME
    return is_past and is_over and not is_now


def _asks_who_delivered(parts: ParsedQuestion) -> bool:
    """Return whether it asks who "delivered", without a verb beside it, as in English alone."""
    is_participle = parts.has(Concept.DELIVER, Concept.MUST, Concept.OWE, Concept.IS, Concept.NOT, Concept.OPEN)
    asks_other = parts.has(Concept.RECEIVE, Concept.WHAT)
    is_asked = bool(parts.times) and parts.has(Concept.WHO) and parts.has(Concept.DELIVERED)
    return is_asked and not (is_participle or asks_other)


def _asks_of_all_delivered(parts: ParsedQuestion) -> bool:
    """Return whether it is of all that "is delivered", without a word for the past.

    "Is everything delivered?", "list everything delivered".
    """
    is_of_all = (parts.asks_whether or parts.asks_for_list) and parts.has(Concept.ALL) and parts.has(Concept.DELIVERED)
    return is_of_all and not parts.has(Concept.DELIVER, Concept.MUST, Concept.OWE, Concept.NOT)


def _asks_what_is_awaited(parts: ParsedQuestion) -> bool:
    """Return whether it asks what somebody has not received: "what has the Council not got from Eurojust?"."""
    return parts.has(Concept.RECEIVE) and parts.has(Concept.WHAT) and not parts.has(Concept.WHO, Concept.TO_WHOM)


def _state_of_open(parts: ParsedQuestion) -> StatusFilter | None:
    """Return what is said of open ones that others are not: reported done, on hold, or that word was left."""
    if parts.awaits_confirmation:
        return StatusFilter.REPORTED
    if parts.has_word_left:
        return StatusFilter.WORD_LEFT
    return StatusFilter.HELD if parts.has(Concept.HELD) else None


def _punctuality(parts: ParsedQuestion, *, is_delivered: bool, narrows: bool) -> StatusFilter | None:
    """Return the status that "late" or "on time" means: with a delivery how it was done, else what is overdue.

    So it is where the text only narrows a question about what was done.
    """
    if parts.was_early:
        return StatusFilter.EARLY
    if narrows and parts.has(Concept.ON_TIME):
        return StatusFilter.LATE if parts.has(Concept.NOT) else StatusFilter.ON_TIME
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
    names_other = parts.actor_groups or parts.times or parts.refs or parts.topic_refs
    was_late = parts.has(Concept.WAS) and parts.has(Concept.WHAT) and not names_other  # "which was late?"
    narrows = parts.has(Concept.ONLY) or ((is_of_them or (was_late and bool(context.listed))) and says_when)
    return narrows and context.previous is not None and context.previous.which in IS_DONE
