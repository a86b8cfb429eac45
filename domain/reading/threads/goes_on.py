"""Whether a text in a thread goes on from the last question, or is a question of its own."""

from collections.abc import Collection, Sequence

from msgspec.structs import replace

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.questions.model import (
    OF_ONE_DAY,
    OTHER_REQUESTS,
    Bound,
    DueFilter,
    Exclusion,
    Question,
    QuestionType,
    ReadingContext,
    RefusalReason,
    StatusFilter,
)
from domain.reading.parsed import ParsedQuestion
from domain.reading.threads.pointers import find_pointing
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.tokenizer import TokenKind

#: What is asked of no deliverable, or of all.
_OF_NONE = (QuestionType.MEETING, *OF_ONE_DAY)
_OWING = (Concept.OWE, Concept.MUST, Concept.DELIVER)
#: What a body does with things, so that a text is of all of them.
_DOING = (Concept.OWE, Concept.DELIVER, Concept.DELIVERED, Concept.ASSIGNED, Concept.ITEM, Concept.DEADLINE)
_STATUSES = (
    *(Concept.OVERDUE, Concept.ON_TIME, Concept.DONE, Concept.OPEN, Concept.HELD, Concept.REPORTED),
    Concept.UNDATED,
)
_TIMES = (TokenKind.DATE, TokenKind.MONTH, TokenKind.YEAR, TokenKind.QUARTER)
_UNITS = (Concept.WEEK, Concept.MONTHS, Concept.QUARTER)
#: What is asked of something that was named before.
_ASKING_OF_IT = (Concept.WHO, Concept.WHEN, Concept.HOW_OFTEN, Concept.TO_WHOM)


def starts_with_and(words: Sequence[WordMatch]) -> bool:
    """Return whether a text begins with "and", after an "ok" or the like."""
    asked = (word for word in words if word.has(Concept.AND) or not (word.is_noise or word.kind is TokenKind.COMMA))
    first = next(asked, None)
    return first is not None and first.has(Concept.AND)


def goes_on(parts: ParsedQuestion, question: Question, previous: Question) -> bool:
    """Return whether a text changes a part of the last question, and is no question of its own.

    It begins with "and", points back ("of those", "they", "is that Eurojust's?"), only names something ("in March?",
    "Frontex?", "only the Commission's"), or asks something of what it does not name ("when is it due", "who else?").
    """
    names_other = (question.refs and not question.topic) or parts.pointing.means_owners
    # "What is Frontex late with?" "List everything overdue."
    is_everybodys = _asks_for_everything(parts, question) and not question.is_narrowed
    names_other = names_other or (is_everybodys and question.which is previous.which is not StatusFilter.OPEN)
    # "And what is on for the Council after that?" after one thing.
    asks_of_council = previous.refs and question.when is not None and question.when.council and parts.has(Concept.WHAT)
    if names_other or (asks_of_council and not (parts.pointing.among or parts.pointing.has_pronoun)):
        return False
    adds = _begins_with_and(parts, question, previous) or _asks_the_same(parts, question, previous)
    is_short = parts.pointing.selects or (parts.is_terse and not parts.has_question_word)
    # "Which together with the Member States?", "together with the Commission?"
    adds = adds or (is_short and shares(parts, question, previous) and not parts.has(*_DOING))
    adds = adds or _asks_if_body_has_any(parts, question, previous) or _selects_by_place(parts, question, previous)
    adds = adds or _asks_which_kind(parts, question, previous) or _asks_if_it_goes_through(parts, question, previous)
    return adds or _needs_last_answer(parts, question, previous) or _only_names_part(parts, question)


def _asks_if_it_goes_through(parts: ParsedQuestion, question: Question, previous: Question) -> bool:
    """Return whether a text asks if one thing goes through a vehicle: "is it one of the Barometer+ items?"."""
    is_of_one = len(previous.refs) == 1 and parts.asks_whether and question.vehicle is not None
    names_more = question.owners or question.kind or question.refs or question.when
    return is_of_one and not (names_more or parts.has(Concept.ANY, Concept.ALL, Concept.WHAT))


def _asks_if_body_has_any(parts: ParsedQuestion, question: Question, previous: Question) -> bool:
    """Return whether a text asks what a body has of nobody's list: "does anything fall to Europol?".

    Or it points there: "in which of these is Frontex?", "what must Eurojust bring there?".
    """
    is_limited = previous.is_narrowed or previous.which is not StatusFilter.OPEN
    is_limited = is_limited and not (previous.owners or previous.kind or len(previous.refs) == 1)
    is_bare = bool(question.owners) and replace(question, ask=QuestionType.WHAT, owners=()) == Question()
    is_bare = is_bare and question.ask is not QuestionType.COUNT  # Danish "how many employees has Frontex got?"
    if not (is_limited and is_bare) or parts.has(Concept.ALL, *_STATUSES) or parts.pointing.means_owners:
        return False
    # "When is the next Council?" "What must Europol bring?"
    is_of_meeting = previous.ask is QuestionType.MEETING and previous.when is not None
    asks = parts.is_terse and (parts.has(Concept.ANY) or question.ask is QuestionType.WHETHER or is_of_meeting)
    is_own = parts.has(Concept.POSSESSIVE) or (parts.pointing.them and parts.has(Concept.OWE, Concept.MUST))
    return asks or parts.pointing.there or (parts.pointing.has_pronoun and not is_own)


def _selects_by_place(parts: ParsedQuestion, question: Question, previous: Question) -> bool:
    """Return whether a text asks which of a list are somewhere, or come so often: "which go through the Barometer?"."""
    is_list = previous.is_narrowed and not previous.refs
    places = bool(question.vehicle or question.addressees or question.section or question.rhythm)
    names_more = question.owners or question.kind or question.when or question.refs or question.undated
    return parts.pointing.selects and is_list and places and not (names_more or parts.has(Concept.ITEM, Concept.ALL))


def _asks_which_kind(parts: ParsedQuestion, question: Question, previous: Question) -> bool:
    """Return whether a text asks which bodies of a kind do the one thing asked about: "which agencies do it?"."""
    is_bare = question.kind is not None and not replace(question, kind=None).is_narrowed
    names_more = parts.has(*_STATUSES, Concept.ANY, Concept.ALL, Concept.ELSE, Concept.ITEM, Concept.DEADLINE)
    return bool(previous.refs) and is_bare and parts.has(Concept.WHAT, Concept.WHO) and not names_more


def is_of_missed(parts: ParsedQuestion, question: Question, context: ReadingContext) -> bool:
    """Return whether a text may be about what the text before it asked for, which was not understood.

    Not if it names its topic, or if the last question was about one thing, which is what the thread is about unless
    the text only names a body: "what else goes through it?", "just those with Europol".
    """
    last = context.pointed_at
    if last is None or not context.is_missed:
        return False
    if parts.pointing.position:
        return True  # "and the second one?": of which list?
    if question.refs or parts.pointing.unlimited or _asks_for_everything(parts, question):
        return False
    if last.refs:
        says_more = parts.has_question_word or parts.pointing.has_pronoun or question.when
        return bool(question.owners) and not says_more
    if question.when is not None and question.when.bound is Bound.IN and not _points_back(parts, question, last):
        return False  # "just October, please"
    return _needs_last_answer(parts, question, last) or _names_only_bodies(parts, question, context.missed)


def _asks_for_everything(parts: ParsedQuestion, question: Question) -> bool:
    """Return whether a text asks for all there is of something: "list everything overdue", but not "all of those"."""
    points = parts.has(Concept.BACK) or parts.pointing.has_pronoun or parts.pointing.among
    says = question.is_narrowed or parts.has(*_STATUSES)
    return parts.has(Concept.ALL) and says and not (points or parts.asks_whether or parts.asks_yes_no)


def _names_only_bodies(parts: ParsedQuestion, question: Question, missed: Question | None) -> bool:
    """Return whether a text names bodies and says nothing of what they owe: "where is Europol in?".

    A bare name, and the same body again, put in other words what was not understood.
    """
    is_bare = bool(question.owners) and not replace(question, owners=()).is_narrowed
    says_more = question.undated or question.ownerless or parts.has(*_OWING, *_STATUSES, Concept.ALL)
    is_name = not (parts.starts_with_and or parts.has_question_word or parts.is_marked)
    is_same = missed is not None and missed.owners == question.owners
    return is_bare and not (says_more or is_name or is_same)


def _needs_last_answer(parts: ParsedQuestion, question: Question, previous: Question) -> bool:
    """Return whether a text is only about what was listed, or a part of it: "which of those?", "only the late ones"."""
    points_back = _points_back(parts, question, previous) or _lacks_subject(parts, question, previous)
    return points_back or _only_narrows(parts, question, previous)


def _begins_with_and(parts: ParsedQuestion, question: Question, previous: Question) -> bool:
    """Return whether a text adds something to what was asked: "and Frontex?"."""
    # "And now everything due in 2025, please."
    asks_for_all = parts.has(Concept.ALL) and question.when is not None and not parts.asks_whether
    is_whole = asks_for_all or _names_all_owed(parts, question, previous)
    return parts.starts_with_and and not (is_whole and previous.refs)


def _names_all_owed(parts: ParsedQuestion, question: Question, previous: Question) -> bool:
    """Return whether a text asks for whatever a body owes, or is late with."""
    asks = parts.has(*_OWING) or (parts.has(Concept.WHAT) and parts.has(Concept.OVERDUE))
    is_any = bool(previous.refs) and parts.has(Concept.ANY)
    return bool(question.owners) and asks and (parts.has_question_word or is_any)


def _points_back(parts: ParsedQuestion, question: Question, previous: Question) -> bool:
    """Return whether a text points to what was asked or listed before."""
    pointing = parts.pointing
    if pointing.besides or pointing.everybody or pointing.rest or pointing.among or pointing.then or pointing.with_us:
        return True
    if pointing.overall or pointing.unlimited or (pointing.which and not previous.refs):
        return True
    if pointing.there and previous.when is not None and previous.when.council and question.when is None:
        return True  # "what must Frontex table there?"
    if pointing.alone and pointing.has_pronoun and previous.refs:
        return True  # "do we at Frontex do it alone, or who is in it?"
    if (pointing.alone and not question.owners) or (parts.asks_who_receives and previous.refs):
        return True
    names_other = question.refs or _names_all_owed(parts, question, previous)
    if parts.has(Concept.BACK) or (pointing.has_pronoun and not names_other):
        return True
    return (parts.has(Concept.POSSESSIVE) or shares(parts, question, previous)) and not question.owners


def look_back(
    parts: ParsedQuestion,
    words: Sequence[WordMatch],
    language: str,
    topic: Collection[int],
    context: ReadingContext,
) -> None:
    """Tell the parts what in a text is about the last question: a pronoun, all bodies, a request to move its date."""
    previous = context.pointed_at
    if previous is None:
        return
    parts.pointing = find_pointing(words, language, topic)
    counts_late = all(any_has(words, said) for said in (Concept.OVERDUE, Concept.HOW_MANY))
    # "How many is that in total?" is of the list, "how many are we late with in total?" is not.
    parts.pointing.overall = parts.pointing.overall and (not context.listed or counts_late)
    if context.is_missed and previous.when is None:
        parts.pointing.then = False  # "then" may be "in that case"
    if parts.pointing.then and previous.when is None:
        parts.refuse(RefusalReason.FOLLOW_UP, "")
    pointing = parts.pointing
    asks_more = pointing.more or any_has(words, Concept.ELSE)
    if previous.ask is QuestionType.AT_MEETING and pointing.there and asks_more:
        parts.refuse(RefusalReason.FOLLOW_UP, "")  # "which Council does it go to?", "what else is on there?"
    pointing.is_in_thread = True
    pointing.is_after_overdue = previous.which is StatusFilter.OVERDUE
    pointing.is_about_last = pointing.has_pronoun or pointing.rest or pointing.among or bool(previous.refs)
    if _moves_it(words, previous):
        parts.refuse(RefusalReason.CHANGE, " ".join(word.text for word in words))


def asks_unknown(parts: ParsedQuestion, question: Question) -> bool:
    """Return whether a text asks who does something else with what was listed than owe it: "who's chairing it?".

    Or how many of something that is not known: "how many cases did they open this year?".
    """
    is_known = parts.has(*_OWING, *_STATUSES, Concept.ITEM, Concept.ASSIGNED)
    is_counted = question.ask is QuestionType.COUNT and not (question.owners or question.kind)
    is_asked = is_counted or (question.ask is QuestionType.WHO and not question.is_narrowed)
    return is_asked and parts.leaves_words and not is_known


def _moves_it(words: Sequence[WordMatch], previous: Question) -> bool:
    """Return whether a text asks that what was asked about be moved: "push it to January", "pass that on to June"."""
    own = [word for word in words if word.kind is TokenKind.WORD]
    head = next((word for word in own if word.has(Concept.SET) or not word.is_noise), None)
    is_time = any(
        word.has(Concept.MONTH, Concept.MEETING, Concept.FEAST, Concept.YEAR, *_UNITS) or word.kind in _TIMES
        for word in words
    )
    tells = any(word.has(*QUESTION_WORDS, Concept.NAME, Concept.ITEM) and not word.is_noise for word in words)
    return bool(previous.refs) and head is not None and head.has(Concept.SET) and is_time and not tells


def shares(parts: ParsedQuestion, question: Question, previous: Question) -> bool:
    """Return whether a text asks what the bodies of the last question owe together with the one that it names.

    "Which of those are Eurojust's, too?" is for some of what was listed.
    """
    is_short = parts.is_terse and not parts.has_question_word  # "with the Commission?"
    is_together = (parts.starts_with_and or parts.pointing.selects or is_short) and parts.has(Concept.WITH)
    is_together = is_together and not parts.has(Concept.OVERDUE)  # Croatian "kasni li s nečim"
    # "How many of those sit with Europol?" "And with the Commission?"
    is_together = is_together and not (previous.ask is QuestionType.COUNT and parts.starts_with_and)
    # "Only those that Eurojust is in, too": some of what was listed.
    limits = parts.has(Concept.ONLY) or parts.pointing.only
    is_with = parts.has(Concept.JOINTLY) or is_together or (limits and parts.pointing.also)
    is_of_them = parts.pointing.among and (parts.asks_whether or parts.has(Concept.WHAT, Concept.HOW_MANY))
    # "Where are Frontex and EUAA together?" "Is Eurojust in all of those, too?"
    is_of_them = is_of_them or (previous.jointly and parts.pointing.also and parts.asks_whether)
    return (is_with or is_of_them) and len(question.owners) == 1 and bool(previous.owners)


def _asks_the_same(parts: ParsedQuestion, question: Question, previous: Question) -> bool:
    """Return whether a text names a body, or a part, and asks of it what was asked before.

    "Frontex, too?", "is Frontex involved?" after one thing, "which are Frontex's?" after several.
    """
    is_narrower = bool(question.when or question.refs) or parts.has(Concept.NEXT, Concept.ITEM)
    if not question.owners or is_narrower or parts.has(*_STATUSES):
        return False
    if parts.pointing.also:
        return True
    if previous.refs:
        return not (parts.has_question_word or parts.has(Concept.ANY)) and (parts.asks_whether or parts.is_terse)
    selects = parts.pointing.selects and not parts.has(Concept.DEADLINE)
    asks = parts.has(Concept.WHAT, Concept.HOW_MANY) and not parts.has(*_OWING, Concept.WHO)
    asks = asks or (parts.has(Concept.HOW_MANY) and parts.is_terse and not parts.has(*_DOING))  # "câte are Europol?"
    # "How many are Europol's?", "which does Europol owe?" after what is due at a Council.
    is_some = selects or parts.has(Concept.HOW_MANY)
    is_limited = bool(previous.when or previous.vehicle or previous.section or previous.addressees)
    is_of_list = previous.which is not StatusFilter.OPEN or (is_some and is_limited)
    asks = asks or (selects and parts.has(Concept.WE))  # "in which are we involved?"
    return (asks or selects) and is_of_list


def find_others(parts: ParsedQuestion, question: Question, context: ReadingContext) -> Exclusion:
    """Return what a text leaves out that asks for anything else than that: "anything else in June?" after one thing.

    "Apart from those" leaves out all that was listed, and "who apart from them?" those who owe it.
    """
    if context.previous is None:
        return Exclusion()
    one = context.previous.refs
    if asks_what_else_they_get(parts, question, context):
        return Exclusion(refs=one)
    if parts.pointing.besides and not question.refs and (question.is_narrowed or one):
        is_of_owners = question.ask is QuestionType.WHO and context.listed_owners
        return Exclusion(owners=context.listed_owners) if is_of_owners else Exclusion(refs=one or context.listed)
    return Exclusion(refs=one) if _asks_for_others(parts, question, context.previous) else Exclusion()


def asks_what_else_is_there(parts: ParsedQuestion, question: Question, previous: Question) -> bool:
    """Return whether a text asks what else is at the place of the last question: "what else goes through it?"."""
    has_place = bool(previous.vehicle or previous.section or previous.addressees or council_of_one(previous))
    has_place = has_place and previous.ask is not QuestionType.AT_MEETING
    # What goes through a vehicle is delivered, and what is on a Council's table is due.
    owing = (Concept.MUST,) if council_of_one(previous) else (Concept.OWE, Concept.MUST) if previous.vehicle else _OWING
    says_them = parts.pointing.them and not parts.pointing.there  # German "auf dem Tisch" has a "them", too
    is_of_body = parts.has(*owing, *_STATUSES, Concept.OPEN) or says_them or parts.pointing.means_owners
    points = parts.has(Concept.BACK) or parts.pointing.has_pronoun or parts.pointing.there
    is_narrowed = replace(question, kind=None).is_narrowed  # "what else, from the other agencies?"
    asks = parts.has(Concept.ELSE) or (parts.has(Concept.WHAT) and parts.pointing.more)
    asks = asks and not parts.has(Concept.WHO, Concept.WHEN)
    return has_place and points and asks and not (is_of_body or is_narrowed)


def asks_what_else_they_get(parts: ParsedQuestion, question: Question, context: ReadingContext) -> bool:
    """Return whether a text asks what else goes to those who get the one thing: "what else do they get?"."""
    gets = parts.has(Concept.RECEIVE, Concept.ADDRESSED) or (parts.has(Concept.TO) and parts.pointing.has_pronoun)
    asks = (parts.has(Concept.ELSE) or parts.pointing.more) and not parts.has(Concept.WHO, Concept.WHEN, Concept.WE)
    return bool(context.listed_receivers) and gets and asks and not question.is_narrowed


def keep_place(parts: ParsedQuestion, question: Question, context: ReadingContext) -> Question:
    """Return a question for what else is at the place of the last one, after one thing; any other as it is."""
    previous = context.previous
    if asks_what_else_they_get(parts, question, context):
        return replace(question, ask=QuestionType.WHAT, addressees=context.listed_receivers)
    if previous is None or not asks_what_else_is_there(parts, question, previous):
        return question
    where = replace(question, vehicle=previous.vehicle, section=previous.section, addressees=previous.addressees)
    return replace(where, when=where.when or council_of_one(previous))


def council_of_one(previous: Question) -> DueFilter | None:
    """Return the Council of which it was asked whether one thing is on its table, None if nothing of the kind was."""
    return previous.when if previous.refs and previous.when is not None and previous.when.council else None


def _asks_for_others(parts: ParsedQuestion, question: Question, previous: Question) -> bool:
    """Return whether a text asks for anything else than the one thing that was asked about."""
    is_of_it = parts.has(Concept.WHO, Concept.TO_WHOM) and not question.is_narrowed  # "who else?"
    if asks_what_else_is_there(parts, question, previous):
        return bool(previous.refs)
    if parts.pointing.rest and question.owners:
        return bool(previous.refs)  # "who does the strategies?" "and the rest that the Member States owe?"
    is_other = parts.has(Concept.ELSE) and not (is_of_it and not parts.has(*_STATUSES))
    # "Does the Commission have any such delays, too?"
    is_of_one = parts.has(Concept.BACK) or parts.pointing.has_pronoun  # "is eu-LISA late with it, too?"
    has_some = parts.has(Concept.ANY, *_STATUSES) and not (is_of_one and not parts.has(Concept.ANY))
    is_other = is_other or (parts.pointing.also and bool(question.owners) and has_some)
    # "Who does it?" "Does EUAA do anything more?"
    names_one = bool(question.owners) and not parts.pointing.means_owners
    is_other = is_other or (parts.pointing.more and names_one and parts.has(Concept.ANY))
    # "Is it late?" "And with what else is eu-LISA late?"
    is_late = parts.has(Concept.OVERDUE) and parts.has_question_word and bool(question.owners)
    is_other = is_other or parts.pointing.due_day  # "does anyone owe anything before that?"
    # "Who does III.3?" "And what more must they do?"
    says_they = parts.pointing.them or parts.pointing.drops_subject
    is_theirs = parts.pointing.means_owners and says_they and parts.has(Concept.WHAT)
    is_late_too = parts.pointing.means_owners and parts.has(Concept.OVERDUE) and parts.has(Concept.ANY)
    is_other = is_other or (parts.pointing.more and (is_theirs or is_late_too))
    is_other = is_other or (parts.pointing.more and is_late and not parts.has(Concept.WHO, Concept.WHEN))
    # "When is it due?" "What must Eurojust deliver by then?"
    asks = parts.has_question_word if question.owners else parts.has(Concept.ELSE, Concept.ANY)
    is_other = is_other or (bool(parts.points_to_then) and asks)
    return is_other and bool(previous.refs)


def _lacks_subject(parts: ParsedQuestion, question: Question, previous: Question) -> bool:
    """Return whether a text asks something of what it does not name: "when is it due", "which one is yearly?"."""
    if question.owners or question.kind or question.refs or question.section or question.note:
        return False
    leaves_out = question.without != Exclusion() and not parts.has_question_word
    if parts.has(Concept.ELSE) or leaves_out:
        return True  # "anything else in June?", "not the Commission's"
    if _asks_for_one_day(parts, question, previous):
        return True
    names_all = parts.has(Concept.ITEM) and not parts.has(Concept.ANY)  # Spanish "algo" is both
    is_other = question.ask in OTHER_REQUESTS or question.ask in _OF_NONE or names_all
    if is_other or _asks_what_is_left(parts, previous):
        return not is_other
    if question.when and parts.has(Concept.WHEN):
        return len(previous.refs) == 1  # "when is it due again after March?"
    if question.when:  # "anything in June?", "all in June?"
        return _says_when_it_is(parts, previous) or _asks_for_any(parts)
    if parts.has(Concept.ANY, Concept.ALL):
        return not (previous.refs or parts.has_question_word or parts.has(*_OWING))
    if question.without != Exclusion() or _asks_of_deadline(parts, previous):
        return True
    if parts.asks_why or parts.asks_whether or parts.has(*_ASKING_OF_IT):
        return not (parts.has(Concept.WHAT) and parts.has(Concept.WHO))  # "who owes what?"
    narrows = bool(question.rhythm or question.undated) and not parts.has(*_OWING)
    return narrows and not previous.refs


def _says_when_it_is(parts: ParsedQuestion, previous: Question) -> bool:
    """Return whether a text says when the one thing must be there, without a subject: "doveva essere a giugno, no?"."""
    is_said = parts.pointing.drops_subject and parts.is_marked and not parts.has_question_word
    return is_said and len(previous.refs) == 1 and parts.has(Concept.MUST) and not parts.has(Concept.ANY, Concept.ALL)


def _asks_for_any(parts: ParsedQuestion) -> bool:
    """Return whether a text only asks for any, or all, at a time."""
    is_any = parts.has(Concept.ANY) or (parts.has(Concept.ALL) and parts.is_marked)
    return parts.is_terse and is_any and not parts.has_question_word


def _asks_what_is_left(parts: ParsedQuestion, previous: Question) -> bool:
    """Return whether a text only asks what is still open, which is a body's after a question about that."""
    asks = parts.has(Concept.OPEN) and parts.has(Concept.WHAT, Concept.HOW_MANY)
    names_more = parts.has(Concept.ITEM, Concept.ALL, Concept.WHO, Concept.WE, Concept.DELIVERED, Concept.DONE)
    return asks and not names_more and bool(previous.owners) and not previous.refs


def _asks_for_one_day(parts: ParsedQuestion, question: Question, previous: Question) -> bool:
    """Return whether a text asks what is next, or last, of what was asked about.

    "The next delivery, when?" after one thing; "and what's up first?", "when is the last one due?" after several.
    """
    names_all = question.when is not None or parts.has(Concept.ALL, Concept.WE)
    if len(previous.refs) > 1 and parts.asks_first_due and not (names_all or question.is_narrowed):
        return True
    if previous.refs:
        return question.ask is QuestionType.NEXT and parts.has(Concept.WHEN) and len(previous.refs) == 1
    return question.ask in OF_ONE_DAY and previous.is_narrowed and not names_all


def _asks_of_deadline(parts: ParsedQuestion, previous: Question) -> bool:
    """Return whether a text asks what became of the deadline of what was asked about: "has the deadline passed?"."""
    names_other = parts.has(Concept.WHAT, Concept.WHO, Concept.HOW_MANY)
    return bool(previous.refs) and parts.has(Concept.DEADLINE) and parts.has(Concept.OVERDUE) and not names_other


def _only_narrows(parts: ParsedQuestion, question: Question, previous: Question) -> bool:
    """Return whether a text leaves only some: "just what Europol has", "only those with a date".

    Not "what does only Europol owe?".
    """
    asks = parts.has_question_word and (bool(previous.refs) or parts.has(Concept.OWE, Concept.MUST))
    places = question.section or question.vehicle or question.addressees
    limits = question.owners or question.without != Exclusion() or question.undated or question.rhythm or places
    has_limit = bool(limits or question.when) or parts.has(*_STATUSES)
    return (parts.has(Concept.ONLY) or parts.pointing.only) and has_limit and not (question.refs or asks)


def _only_names_part(parts: ParsedQuestion, question: Question) -> bool:
    """Return whether a text only names what takes the place of a part: "in March?", "Frontex?", "how many?"."""
    names_part = question.is_narrowed or parts.has(*_STATUSES)
    asks = parts.asks_why or parts.has(Concept.WHEN, Concept.WHO, Concept.HOW_MANY, Concept.HOW_OFTEN)
    is_bare = asks and not question.is_narrowed
    is_whole = parts.has(*_OWING, Concept.ALL) or (parts.has(Concept.ITEM) and not parts.has(Concept.ANY))
    return not is_whole and ((names_part and not parts.has_question_word) or is_bare) and parts.is_terse
