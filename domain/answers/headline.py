"""The headline of an answer, its first sentence: yes or no, who, when, how many, or how things stand."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date

from msgspec import Struct

from domain.answers.answer import Answer, AnswerLine
from domain.answers.explanation import reasons_text, rhythm_text
from domain.answers.line_text import (
    deadline_text,
    done_sentence,
    end_sentence,
    expected_on,
    later_instalments_text,
    state_sentence,
)
from domain.answers.question_text import short_names, status_filter_text
from domain.i18n.translator import Translator
from domain.questions.conditions import is_of_kind
from domain.questions.matching import has_status
from domain.questions.model import IS_DONE, Question, QuestionType, StatusFilter
from domain.register.model import Milestone, Status

#: So many late deliveries are told one by one.
_MAX_NAMED = 3


class Headline(Struct, frozen=True, kw_only=True):
    """The first sentence of an answer, and what it says of all lines, which they need not repeat."""

    text: str
    #: The status that was asked for, or that of the only line.
    has_status: bool = False
    #: The day on which every line is due, and how far off that is.
    has_date: bool = False
    has_countdown: bool = False


def names_upcoming(question: Question) -> bool:
    """Return whether the headline says what is due first, if nothing matches a question.

    "Nothing is done" would be untrue of a register in which nothing was delivered in the time that was asked about.
    """
    if question.done_then or question.ask is QuestionType.MEETING:
        return False
    return question.which in (StatusFilter.DONE, StatusFilter.OVERDUE)


def word_headline(answer: Answer, translator: Translator, *, is_certain: bool = True) -> Headline:
    """Return the sentence that answers a question; without yes or no if it is not certain what was asked."""
    state = _state_text(answer, translator)
    match answer.question.ask:
        case QuestionType.MEETING:
            return Headline(text=_meeting_text(answer, translator))
        case QuestionType.WHETHER if is_certain:
            return _with_state(_yes_or_no(answer, translator), state, answer)
        case _ if not answer.all_lines:
            return Headline(text=_nothing_text(answer, translator), has_status=names_upcoming(answer.question))
        case _ if answer.is_broadened:
            there_is = state or translator.gettext("On its topic there is:")
            return _with_state(f"{_nothing_text(answer, translator)} {there_is}", state, answer)
        case QuestionType.WHEN:
            return _headline_of_when(answer, state, translator)
        case QuestionType.NEXT | QuestionType.LAST if first_or_last := _headline_of_days(answer, state, translator):
            return first_or_last
        case QuestionType.DETAILS | QuestionType.WHETHER | QuestionType.WHAT if state and _is_of_one(answer):
            return _with_state(state, state, answer)
        case _ if text := _explanation(answer, translator):
            return Headline(text=text)
        case _:
            counted_by_status = (StatusFilter.OPEN, StatusFilter.DONE, StatusFilter.OVERDUE, StatusFilter.ALL)
            is_counted_by_status = answer.question.which in counted_by_status
            return Headline(text=_count_text(answer, translator), has_status=is_counted_by_status)


def _headline_of_when(answer: Answer, state: str, translator: Translator) -> Headline:
    """Return when it is due, or was done."""
    if answer.question.which in IS_DONE:
        is_several = sum(each.done_on is not None for line in answer.all_lines for each in line.instalments) > 1
        told = state if state and not is_several else _when_done_text(answer, translator)
        return _with_state(told, state, answer)
    is_one_day = len({line.shown.due for line in answer.all_lines}) == 1
    return Headline(text=_when_text(answer, translator), has_date=is_one_day, has_countdown=is_one_day)


def _is_of_one(answer: Answer) -> bool:
    """Return whether a question is about one thing: how that stands says more than that it is one."""
    question = answer.question
    is_reported = question.done_then and len(answer.all_lines) == 1 and bool(answer.all_lines[0].shown.report)
    says_why = question.which in (StatusFilter.HELD, StatusFilter.REPORTED, StatusFilter.WORD_LEFT) or is_reported
    return question.ask is not QuestionType.WHAT or bool(question.refs) or says_why


def _explanation(answer: Answer, translator: Translator) -> str:
    """Return who owes it, to whom or to which meeting it goes, how often it is due or why it is late; else nothing."""
    match answer.question.ask:
        case QuestionType.WHO:
            return _who_text(answer, translator)
        case QuestionType.ADDRESSEES:
            return _addressees_text(answer, translator)
        case QuestionType.AT_MEETING:
            return _at_meeting_text(answer, translator)
        case QuestionType.HOW_OFTEN:
            return rhythm_text(answer, translator)
        case QuestionType.WHY:
            return reasons_text(answer, translator)
        case _:
            return ""


def _with_state(text: str, state: str, answer: Answer) -> Headline:
    """Return a headline that may end with how the only line stands."""
    tells_state = bool(state) and text.endswith(state)
    # Of what was done in time it tells the day on which it was, and not when it was due.
    # What was early is told with both.
    is_early = answer.question.which is StatusFilter.EARLY
    is_punctual = tells_state and not is_early and _is_so(answer.all_lines[0], StatusFilter.ON_TIME, answer)
    return Headline(text=text, has_status=tells_state, has_date=tells_state and not is_punctual)


def nothing_fits(translator: Translator, note: str | None = None) -> str:
    """Return that no deliverable fits the question or the filters; `note` is the base number of the note asked for."""
    directory = translator.directory
    slug = None if note is None else directory.find_note(note)
    if slug is not None:
        return translator.gettext("Nothing under note {number} fits that.", number=directory.notes[slug].number)
    if len(directory.notes_in_force) > 1:
        return translator.gettext("Nothing under the notes fits that.")
    return translator.gettext("Nothing under the note fits that.")


def _yes_or_no(answer: Answer, translator: Translator) -> str:
    """Return yes or no, with what it rests on; where neither is certain, how many there are and how they stand."""
    question, lines = answer.question, answer.all_lines
    no = translator.gettext("No.")
    if not lines:
        reason = _nothing_text(answer, translator) if answer.upcoming else ""
        return f"{no} {reason}".rstrip()
    if question.every and (count := len({line.deliverable.ref for line in lines})) < len(question.refs):
        found = translator.gettext("{count} of {n}.", count=count, n=len(question.refs))
        return f"{no} {found}"
    state = rhythm_text(answer, translator) if question.rhythm and question.refs else _state_text(answer, translator)
    if answer.is_broadened:
        who = _who_text(answer, translator) if question.owners or question.kind else ""
        return f"{no} {who or state or _count_text(answer, translator)}"
    if not question.refs:
        return _yes_or_no_of_several(answer, translator)
    are_so = [_has_asked_status(line, answer) for line in lines]
    if question.which is StatusFilter.ALL and _names_condition(question):
        if state:
            return f"{translator.gettext('Yes.')} {state}"
        n = len(lines)
        return translator.gettext("Yes, all {n}.", n=n) if question.every else translator.gettext("Yes, {n}.", n=n)
    if question.which is StatusFilter.ALL or None in are_so:
        return state or _count_text(answer, translator)
    if not any(are_so):
        return f"{no} {state}".rstrip()
    if not all(are_so):
        return translator.gettext(
            "{count} of {n}: {status}.",
            count=sum(map(bool, are_so)),
            n=len(lines),
            status=status_filter_text(question.which, translator),
        )
    yes = translator.gettext("Yes.") if len(lines) == 1 else translator.gettext("Yes, all {n}.", n=len(lines))
    return f"{yes} {state}".rstrip()


def _yes_or_no_of_several(answer: Answer, translator: Translator) -> str:
    """Return yes, if anything is so; of what is done how much is, and how much is not.

    "Has Europol delivered?": something it has, but perhaps not all. "Has it delivered everything?" is answered by no.
    """
    question, lines, no = answer.question, answer.all_lines, translator.gettext("No.")
    if question.which not in (StatusFilter.DONE, StatusFilter.ON_TIME):
        return translator.gettext("Yes, {n}.", n=len(lines))
    if not any(_is_so(line, question.which, answer) for line in lines) and not answer.others:
        return f"{no} {_state_text(answer, translator) or _count_text(answer, translator)}"
    if question.time_of_delivery is not None:
        return translator.gettext("Yes, {n}.", n=len(lines))
    if not question.every:
        return _count_text(answer, translator)
    if not answer.others:
        state = _state_text(answer, translator)
        yes = translator.gettext("Yes.") if state else translator.gettext("Yes, all {n}.", n=len(lines))
        return f"{yes} {state}".rstrip()
    if question.which is StatusFilter.DONE:
        return f"{no} {_count_text(answer, translator)}"
    missed = {line.deliverable.ref for line in lines}
    punctual = {line.deliverable.ref for line in answer.others} - missed
    status, n = status_filter_text(question.which, translator), len(missed | punctual)
    return f"{no} {translator.gettext('{count} of {n}: {status}.', count=len(punctual), n=n, status=status)}"


def _names_condition(question: Question) -> bool:
    """Return whether it is asked of something if it is a body's, goes to one, or is due in a time or rhythm."""
    places = question.addressees or question.section or question.vehicle
    return bool(question.owners or question.kind or places or question.when or question.rhythm)


def _has_asked_status(line: AnswerLine, answer: Answer) -> bool | None:
    """Return whether a deliverable has the status that is asked for; None if that is not certain.

    It is open, overdue, on hold or reported done if one of its instalments is, done if all are, and not if one is
    overdue. What its owner reports done, a coordinator has yet to confirm.
    """
    which = answer.question.which
    is_late = _is_so(line, StatusFilter.LATE, answer)
    if which is StatusFilter.LATE and (is_late or _is_so(line, StatusFilter.OVERDUE, answer)):
        return True
    if which is StatusFilter.OVERDUE and is_late:
        return None  # it was late, and is not overdue now
    are_so = [has_status(instalment, which, answer.today) for instalment in line.instalments]
    if which not in IS_DONE:
        return any(are_so)
    if line.shown.report:
        return None
    is_late_now = _is_so(line, StatusFilter.OVERDUE, answer)
    return None if any(are_so) and not (all(are_so) or is_late_now) else all(are_so)


def _is_so(line: AnswerLine, which: StatusFilter, answer: Answer) -> bool:
    """Return whether what a line shows has a status."""
    return has_status(line.shown, which, answer.today)


def _state_text(answer: Answer, translator: Translator) -> str:
    """Return how the only deliverable of an answer stands; empty if there are several."""
    if len(answer.all_lines) != 1:
        return ""
    return state_sentence(answer.all_lines[0], answer, translator)


def _nothing_text(answer: Answer, translator: Translator) -> str:
    """Return that nothing matches, and what is due first where something was to be done or overdue."""
    upcoming, which = answer.upcoming, answer.question.which
    if answer.question.done_then:
        return translator.gettext("Nothing was delivered in that time.")
    if not names_upcoming(answer.question):
        return nothing_fits(translator, answer.question.note)
    due = upcoming[0].shown.due if upcoming else None
    if due is None:
        is_overdue = which is StatusFilter.OVERDUE
        return translator.gettext("Nothing is overdue.") if is_overdue else translator.gettext("Nothing is done.")
    day = translator.near_day(due, answer.today)
    if which is StatusFilter.OVERDUE:
        return translator.ngettext(
            "Nothing is overdue. Next: {n} due on {date}.",
            "Nothing is overdue. Next: {n} due on {date}.",
            len(upcoming),
            date=day,
        )
    return translator.ngettext(
        "Nothing is done. Next: {n} due on {date}.",
        "Nothing is done. Next: {n} due on {date}.",
        len(upcoming),
        date=day,
    )


def _who_text(answer: Answer, translator: Translator) -> str:
    """Return the names of all owners; those of several deliverables with how many they have, who has most first."""
    counts = _count_by_owner(answer, translator)
    if not counts:
        return translator.gettext("No owner is named.")
    is_counted = len(answer.all_lines) > 1 and len(counts) > 1 and not answer.has_more
    names = [
        f"{translator.actor(actor)} ({count})" if is_counted else translator.actor(actor)
        for actor, count in (counts.most_common() if is_counted else counts.items())
    ]
    return translator.gettext("Responsible: {actors}.", actors=translator.all_of(names))


def _count_by_owner(answer: Answer, translator: Translator) -> Counter[str]:
    """Return how many deliverables each owner has; of bodies asked about that have some only those, with their group's.

    Of a kind of body only those of that kind are owners that were asked about, unless none is.
    """
    actors, asked, kind = translator.directory.actors, answer.question.owners, answer.question.kind
    counts: Counter[str] = Counter()
    for line in answer.all_lines:
        owners = dict.fromkeys(owner.actor for owner in line.deliverable.owners)
        if len(asked) > 1 and not (answer.question.jointly or answer.is_broadened):
            bodies = {body for each in owners for body in (each, actors[each].parent, *actors[each].members)}
            owners = {slug: None for slug in asked if slug in bodies}
        of_kind = [] if kind is None else [each for each in owners if is_of_kind(each, kind, translator.directory)]
        counts.update(of_kind or owners.keys())
    return counts


def _addressees_text(answer: Answer, translator: Translator) -> str:
    """Return the names of all addressees."""
    names = list(dict.fromkeys(slug for line in answer.all_lines for slug in line.deliverable.addressees))
    if not names:
        return translator.gettext("No addressee is named.")
    return translator.gettext("It goes to {actors}.", actors=translator.all_of(short_names(names, translator)))


def _when_text(answer: Answer, translator: Translator) -> str:
    """Return the day on which everything is due, or the first and the last of several."""
    dated = answer.lines
    if answer.question.which is StatusFilter.WORD_LEFT and (told := " ".join(_expected_texts(answer, translator))):
        return told
    if not dated:
        no_date = translator.gettext("No date is set.")
        return " ".join([no_date, *_expected_texts(answer, translator)])
    if len(dated) == 1:
        later = [later_instalments_text(dated[0], translator)] if dated[0].later_open_count else []
        expected = expected_on(dated[0].shown, answer.today, translator)
        return end_sentence(", ".join([deadline_text(dated[0].shown, answer, translator), *expected, *later]))
    days = sorted({line.shown.due for line in dated if line.shown.due is not None})
    if days[0] == days[-1]:
        return end_sentence(deadline_text(dated[0].shown, answer, translator))
    return _first_and_last_text(days, translator)


def _expected_texts(answer: Answer, translator: Translator) -> Iterator[str]:
    """Yield when each of a few deliverables is expected of which somebody has left word."""
    for line in answer.all_lines[:_MAX_NAMED]:
        if expected := expected_on(line.shown, answer.today, translator):
            yield end_sentence(f"{translator.reference(line.deliverable.ref)}: {translator.separated(expected)}")


def _when_done_text(answer: Answer, translator: Translator) -> str:
    """Return the day on which everything was done, or the first and the last of several.

    Of a few late or early ones it says of each by how many days it was, and of one deliverable all of a few days.
    """
    which = answer.question.which
    told = [each for line in answer.all_lines for each in line.instalments if has_status(each, which, answer.today)]
    if which in (StatusFilter.LATE, StatusFilter.EARLY) and 0 < len(told) <= _MAX_NAMED:
        refs = (translator.reference(each.deliverable.ref) for each in told)
        return " ".join(done_sentence(ref, each, which, translator) for ref, each in zip(refs, told, strict=True))
    done_on = (instalment.done_on for line in answer.all_lines for instalment in line.instalments)
    days = sorted(filter(None, done_on))
    if not days:
        return _count_text(answer, translator)
    if days[0] == days[-1] or (len(answer.all_lines) == 1 and len(days) <= _MAX_NAMED):
        return end_sentence(translator.all_of([translator.day(day) for day in dict.fromkeys(days)]))
    first, last = translator.day(days[0]), translator.day(days[-1])
    return translator.gettext("First delivered on {first}, last on {last}.", first=first, last=last)


def _first_and_last_text(days: Sequence[date], translator: Translator) -> str:
    """Return the first and the last of several due days, which are in their order."""
    first, last = translator.day(days[0]), translator.day(days[-1])
    return translator.gettext("First on {first}, last on {last}.", first=first, last=last)


def _headline_of_days(answer: Answer, state: str, translator: Translator) -> Headline | None:
    """Return when something falls due first or last, or was done; of several days all, also those that no line shows.

    Of what is overdue the longest, how that stands; None if it is several things.
    """
    if answer.question.which in IS_DONE:
        return _headline_of_when(answer, state, translator)
    if answer.question.which is StatusFilter.OVERDUE:
        return _with_state(state, state, answer) if state else None
    if answer.question.days == 1:
        return Headline(text=_one_day_text(answer, translator), has_date=True, has_countdown=True)
    days = {instalment.due for line in answer.lines for instalment in line.instalments if instalment.due is not None}
    return Headline(text=end_sentence(translator.all_of([translator.day(day) for day in sorted(days)])))


def _one_day_text(answer: Answer, translator: Translator) -> str:
    """Return how many deliverables fall due first or last, and when."""
    n, due = len(answer.lines), answer.lines[0].shown.due or answer.today
    day = f"{translator.near_day(due, answer.today)} ({translator.countdown(due, answer.today)})"
    if answer.question.ask is QuestionType.LAST:
        return translator.ngettext("Last: {n} due on {date}.", "Last: {n} due on {date}.", n, date=day)
    return translator.ngettext("Next: {n} due on {date}.", "Next: {n} due on {date}.", n, date=day)


def _count_text(answer: Answer, translator: Translator) -> str:
    """Return how many deliverables are open, how many of those are overdue, and how many are done."""
    lines = (*answer.all_lines, *answer.others)
    number, late = len(lines), sum(line.shown.is_overdue(answer.today) for line in lines)
    done = sum(line.shown.status is Status.DONE for line in lines)
    parts = []
    overdue = translator.ngettext("{n} overdue", "{n} overdue", late)
    if number - done > late:
        still_open = translator.ngettext("{n} open", "{n} open", number - done)
        parts.append(f"{still_open} ({overdue})" if late else still_open)
    elif late:
        parts.append(overdue)
    if done:
        place = 0 if answer.others else len(parts)  # what was asked for comes first
        parts.insert(place, translator.ngettext("{n} done", "{n} done", done))
    return f"{', '.join(parts)}."


def _meeting_text(answer: Answer, translator: Translator) -> str:
    """Return when the answer's Schengen Council meets or met."""
    if answer.milestone is None:
        return translator.gettext("No later Schengen Council is known yet.")
    return _milestone_text(answer.milestone, answer, translator)


def _at_meeting_text(answer: Answer, translator: Translator) -> str:
    """Return when the meeting is at which the only deliverable is due or tabled; its date, if it is tabled at none."""
    tabled_at = answer.tabled_at
    return _when_text(answer, translator) if tabled_at is None else _milestone_text(tabled_at, answer, translator)


def _milestone_text(milestone: Milestone, answer: Answer, translator: Translator) -> str:
    """Return when a meeting is or was."""
    name = translator.text(milestone.name)
    if milestone.meets is None:
        return translator.gettext("{council}: the meeting day is not known yet.", council=name)
    day, countdown = translator.day(milestone.day), translator.countdown(milestone.day, answer.today)
    if milestone.day < answer.today:
        return translator.gettext("{council}: it met on {date}.", council=name, date=day)
    return translator.gettext(
        "{council}: it meets on {date}, {countdown}.", council=name, date=day, countdown=countdown
    )
