"""Objections: why a question whose every word is known is refused all the same."""

from msgspec.structs import replace

from domain.languages.schema import Concept
from domain.questions.model import (
    OF_ONE_DAY,
    Exclusion,
    NotUnderstood,
    Question,
    QuestionType,
    RefusalReason,
    StatusFilter,
)
from domain.reading.left_over import PREDICATES
from domain.reading.parsed import ParsedQuestion
from domain.reading.times.periods import COUNCIL_SLUGS

#: What no question can hold.
_UNHELD = (Concept.BEYOND, Concept.INSTEAD, Concept.NOTHING, Concept.IF)

#: What may be said of a reference of which nobody has heard.
_NOTHING_YET = {Concept.NOTHING, Concept.NOT, Concept.NOISE, Concept.OPEN, Concept.CHATTER}
#: Of a topic the register can only say why this is so.
_EXPLAINED = (
    *(Concept.UNDATED, Concept.DATED, Concept.DEADLINE, Concept.OWNERLESS, Concept.OVERDUE, Concept.HELD),
    *(Concept.NOT, Concept.OWE, Concept.MUST, Concept.ITEM, Concept.DELIVER, Concept.DELIVERED, Concept.DONE),
)

#: "Who am I?" asks nothing of the register.
_WHO_AM_I = frozenset(
    {Concept.WHO, Concept.WE, Concept.IS, Concept.NOISE, Concept.CHATTER, Concept.ARTICLE, Concept.DID}
)

#: With one of these a text is no telegram.
_VERBS = (Concept.IS, Concept.DELIVERED, Concept.DID, Concept.WAS, Concept.PAST)


def find_objection(parts: ParsedQuestion, question: Question, status: StatusFilter | None) -> NotUnderstood | None:
    """Return why a question is refused, None if it is not; `status` is None if none is named."""
    if _excludes(parts, status):
        return NotUnderstood(reason=RefusalReason.EXCLUSION)
    if _names_two_statuses(parts, status):
        return NotUnderstood(reason=RefusalReason.AMBIGUOUS)
    if parts.asks_why and parts.topic_refs and not (parts.refs or parts.has(*_EXPLAINED)):
        return NotUnderstood(reason=RefusalReason.NOTHING)  # "why does the Commission take so long with …?"
    if parts.has_strong_topic or (parts.names_report and not (parts.leaves_words or parts.has(Concept.CHATTER))):
        return None  # whatever else the text says, it asks about that
    is_rhythm_of_topic = question.ask is QuestionType.HOW_OFTEN and parts.topic_refs and not parts.leaves_words
    is_who_of_one = question.ask is QuestionType.WHO and len(parts.topic_refs) == 1 and not parts.leaves_words
    is_who_of_one = is_who_of_one and not parts.has(Concept.IS, Concept.CHATTER)  # "who is the minister of …?"
    is_asked = is_rhythm_of_topic or is_who_of_one or parts.has(*PREDICATES, Concept.STATUS_OF, Concept.ANY_STATUS)
    is_who_am_i = question.ask is QuestionType.WHO and parts.has(Concept.WE) and parts.concepts <= _WHO_AM_I
    if is_who_am_i or (parts.topic_refs and not parts.refs and not is_asked):
        return NotUnderstood(reason=RefusalReason.NOTHING)
    if _points_back(parts, question):
        return NotUnderstood(reason=RefusalReason.FOLLOW_UP)
    is_of_something = question.ask in (QuestionType.WHEN, QuestionType.COUNT) and (
        parts.topic_refs or (_names_only_owners(question) and status is None and parts.noise_count)
    )
    is_of_something = is_of_something or (question.ask is QuestionType.HOW_OFTEN and not is_rhythm_of_topic)
    is_of_something = is_of_something or (status is None and _counts_councils(question))
    if is_of_something and not (parts.refs or _is_about_owing(parts)):
        return NotUnderstood(reason=RefusalReason.NOTHING)  # "how long is the border?", "how often does …?"
    # "When do we get the report?", "do we have a date for it?": the same whoever "we" are.
    is_same_for_all = question.ask in (QuestionType.WHEN, QuestionType.WHO) or parts.has(Concept.DATED, Concept.UNDATED)
    asks_of_topic = is_same_for_all and bool(parts.topic_refs)
    # "Are we all on time?", "are we late with anything?": the work is everybody's.
    is_of_all = parts.has(Concept.ALL) or (parts.asks_whether and not parts.names_our_side)
    is_of_all = is_of_all and status is StatusFilter.OVERDUE
    # What has no owner is nobody's; "do we have any without a date?" asks about all, "what do we owe" about ours.
    is_duty = parts.has(Concept.OWE, Concept.MUST, Concept.DELIVER)
    is_of_all = is_of_all or (question.rhythm is not None and parts.has(Concept.RECEIVE))
    is_of_all = is_of_all or parts.has(Concept.OWNERLESS) or (parts.has(Concept.UNDATED) and not is_duty)
    if parts.has(Concept.WE) and not (question.owners or parts.refs or asks_of_topic or is_of_all):
        return NotUnderstood(reason=RefusalReason.OWN_BODY)
    ambiguity = _ambiguity(parts, question)
    if ambiguity is None and not _is_about_register(parts, question, status):
        return NotUnderstood(reason=RefusalReason.NOTHING)
    return ambiguity


def _names_two_statuses(parts: ParsedQuestion, status: StatusFilter | None) -> bool:
    """Return whether on hold or reported done is asked for beside another status; what is reported is done in a way."""
    if status is StatusFilter.REPORTED:
        return parts.has(Concept.OVERDUE, Concept.ON_TIME, Concept.HELD)
    return status is StatusFilter.HELD and parts.has(Concept.OVERDUE, Concept.ON_TIME, Concept.DONE)


def _counts_councils(question: Question) -> bool:
    """Return whether a question asks how many Councils there are, which no task tells: "how many this year?"."""
    owners = question.owners
    return question.ask is QuestionType.COUNT and bool(owners) and COUNCIL_SLUGS.issuperset(owners)


def _names_only_owners(question: Question) -> bool:
    """Return whether a question's owners are all that it names."""
    return bool(question.owners) and replace(question, owners=()).is_narrowed is False


def _is_about_owing(parts: ParsedQuestion) -> bool:
    """Return whether the text is about what is owed or delivered; a delivery in a mere remark is not the register's."""
    return parts.has(Concept.OWE, Concept.ITEM, Concept.MUST, Concept.STATUS_OF) or (
        parts.has(Concept.DELIVER) and (parts.has_question_word or not parts.has(Concept.CHATTER))
    )


def _excludes(parts: ParsedQuestion, status: StatusFilter | None) -> bool:
    """Return whether there is an exception, or a "not" that is neither "not done" nor "not in time"."""
    is_on_time, is_negated = parts.has(Concept.ON_TIME), parts.has(Concept.NOT)
    has_punctuality = status in (StatusFilter.ON_TIME, StatusFilter.EARLY, StatusFilter.OVERDUE)
    if status is StatusFilter.REPORTED and parts.has(Concept.CONFIRMED):
        return parts.has(*_UNHELD)  # "reported, but not confirmed"
    # "Why has III.5a nobody?", "II.1, still nothing?"
    is_of_reference = bool(parts.refs) and (parts.asks_why or (parts.is_terse and parts.concepts <= _NOTHING_YET))
    return (
        (parts.has(Concept.EXCEPT) and not parts.has_neither)
        or (parts.has(Concept.ABROAD) and not (parts.has_strong_topic or len(parts.topic_refs) == 1))
        or (parts.has(*_UNHELD) and not (parts.has_neither or is_of_reference))
        or (is_on_time and not has_punctuality and not (parts.topic_refs or parts.refs))
        or (
            is_negated
            and not (is_on_time or parts.has_neither)
            and status is not StatusFilter.OPEN
            and not is_of_reference
        )
    )


def _points_back(parts: ParsedQuestion, question: Question) -> bool:
    """Return whether the text goes on from something that is not known."""
    if parts.points_to_then and question.ask in OF_ONE_DAY:
        return False  # "when is the first deadline, and what must be ready by then?"
    names_limit = question.is_narrowed and bool(question.addressees or question.when or question.vehicle)
    # "What of it goes to the Parliament?", "is there anything in it that …?"
    goes_somewhere = bool(question.addressees) and parts.has(Concept.WHAT, Concept.ANY)
    # "Only those without a date", "how many of them are yearly": with nothing before it, of all there are.
    is_list = question.ask in (QuestionType.WHAT, QuestionType.COUNT, QuestionType.WHO)
    is_list = is_list and (not parts.asks_yes_no or parts.has(Concept.WHAT))
    is_of_all = is_list and bool(question.undated or question.ownerless or question.rhythm)
    is_else_in_time = parts.has(Concept.ELSE) and question.when is not None  # "what else is to come this year?"
    has_pointer = (parts.points_back and not (goes_somewhere or is_else_in_time)) or (
        parts.has(Concept.BACK) and not names_limit
    )
    has_pointer = has_pointer and not is_of_all
    has_pointer = has_pointer or (parts.has(Concept.POSSESSIVE) and not parts.has(Concept.WHO))
    names_place = question.section or question.vehicle  # "barometer+: what goes into it?"
    is_unresolved = has_pointer and not (question.owners or question.refs or question.kind or names_place)
    is_unresolved = is_unresolved or (parts.points_to_then is not None and not parts.times)
    is_whole = parts.has_question_word or _is_about_owing(parts) or bool(parts.refs)
    is_whole = is_whole or (parts.asks_whether and parts.has(Concept.ANY))
    return is_unresolved or (parts.starts_with_and and not is_whole)


def _ambiguity(parts: ParsedQuestion, question: Question) -> NotUnderstood | None:
    """Refuse names that could be meetings, owners or addressees, or that are not joined to each other."""
    for group in parts.actor_groups:
        if group.meeting_words and not group.is_addressee and len(group.slugs) == 1:
            return NotUnderstood(reason=RefusalReason.AMBIGUOUS, words=group.meeting_words)
    # "Reports" and a dative: of it, or to it.
    is_owed = parts.has(Concept.OWE, Concept.ITEM) and not parts.has(Concept.ASSIGNED)
    is_of_or_to = is_owed and any(group.has_dative and not group.is_addressee for group in parts.actor_groups)
    # "To whom" and something that goes to a body: to that one, or from it.
    names_addressee = bool(question.addressees) and not (question.owners or is_owed)
    is_task = parts.has(Concept.WHO, Concept.MUST, Concept.ASSIGNED)
    is_of_or_to = is_of_or_to or (parts.has(Concept.TO_WHOM) and names_addressee and not is_task)
    # "The JHA agencies together" are one body, and owe as such.
    is_group = bool(parts.actor_groups) and all(group.is_collective for group in parts.actor_groups)
    are_several = len(parts.refs) > 1  # "III.1a and III.2a, are they due together?"
    is_jointly_alone = parts.has(Concept.JOINTLY) and len(question.owners) < 2
    is_total = parts.has(Concept.HOW_MANY)  # Slovenian "koliko jih ima skupaj" is how many in all
    is_explained = parts.topic_refs or is_group or are_several or is_total or question.shared
    is_jointly_alone = is_jointly_alone and not is_explained
    if is_of_or_to or is_jointly_alone or _has_unjoined_owners(parts):
        return NotUnderstood(reason=RefusalReason.AMBIGUOUS)
    return None


def _has_unjoined_owners(parts: ParsedQuestion) -> bool:
    """Return whether two bodies are named apart, so that one of them need not be an owner."""
    owners = [group for group in parts.actor_groups if not group.is_addressee]
    if parts.has(Concept.JOINTLY, Concept.BOTH) and len(owners) == len(parts.actor_groups) == 2:
        return False  # "az Europolnak az Eurojusttal közösen", "tanto Europol como Frontex"
    return any(not group.is_joined and group.slugs != owners[0].slugs for group in owners[1:])


def _is_about_register(parts: ParsedQuestion, question: Question, status: StatusFilter | None) -> bool:
    """Return whether the text is a question, and not a remark that happens to name a body or a month."""
    if (
        status is not None
        or parts.asks_first_due
        or parts.has(Concept.COMING, Concept.UNDATED, Concept.DATED, Concept.OWNERLESS)
    ):
        return True
    if question.refs or question.note or question.section or question.vehicle or question.addressees or question.as_of:
        return True
    of_nobody = question.shared and not question.owners  # "which ones are joint?"
    if question.alone or of_nobody or (question.owners and parts.without != Exclusion()):
        return True
    is_about_owing = _is_about_owing(parts)
    is_who_of_body = (
        question.ask is QuestionType.WHO
        and question.owners
        and not (question.when or parts.has(Concept.WHAT))
        and not (parts.has_choice and is_about_owing)  # "who has fewer tasks, eu-LISA or Frontex?"
    )
    asks_what_is_due = question.when is not None and parts.has(Concept.WHAT)
    is_telegram = bool(question.owners and question.when) and parts.is_terse and not parts.has(*_VERBS)
    # "Just checking whether the Commission has something in April."
    asks_if_due = question.when is not None and (parts.asks_whether or bool(question.owners and parts.has(Concept.ANY)))
    is_remark = parts.has(Concept.CHATTER) and not (asks_what_is_due or asks_if_due or is_telegram)
    if is_who_of_body or ((is_remark or parts.has(Concept.WHERE, Concept.HOW)) and not is_about_owing):
        return False  # "who leads Europol?", "where does the Council meet?"
    if question.owners or question.kind:
        asks_what_it_is = parts.has(Concept.IS) or (not parts.has_question_word and not parts.is_terse)
        is_shared = parts.has(Concept.JOINTLY) and len(question.owners) > 1  # "what is common to both?"
        is_got = parts.has(Concept.RECEIVE, Concept.DELIVERED) and any(group.is_source for group in parts.actor_groups)
        # "Is FRA in any of this?", "what are we getting from Eurojust?"
        is_about_it = is_about_owing or is_shared or is_got or parts.has(Concept.BACK)
        return is_about_it or question.when is not None or not asks_what_it_is
    if question.when or question.rhythm:
        return parts.has_question_word or is_about_owing or parts.is_terse
    return _asks_for_everything(parts)


#: "To do", and no "done".
_TO_DO = (Concept.DELIVER, Concept.MUST)


def _asks_for_everything(parts: ParsedQuestion) -> bool:
    """Return whether the text asks for all that is owed: "who owes what", "who has anything to do", "everything"."""
    is_owed = parts.has(Concept.OWE) or (parts.has(Concept.MUST) and parts.has(Concept.DELIVER))
    is_counted = parts.has(Concept.ITEM, Concept.STATUS_OF) and parts.has(Concept.ALL, Concept.HOW_MANY)
    has_all = parts.has(Concept.ALL) or parts.without != Exclusion()
    is_everything = has_all and not parts.actor_groups and parts.is_terse
    is_any_task = parts.has(Concept.WHO) and parts.has(Concept.ANY, Concept.ITEM) and parts.has(*_TO_DO)
    is_owed = (is_owed and (parts.has_question_word or parts.has(Concept.ALL))) or is_any_task
    return is_owed or is_counted or is_everything
