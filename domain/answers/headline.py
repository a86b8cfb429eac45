"""The headline of an answer, its first sentence: yes or no, who, when, how many, or how things stand."""

from collections.abc import Sequence

from domain.answers.answer import Answer, AnswerLine
from domain.answers.explanation import reasons_text, rhythm_text
from domain.answers.line_text import deadline_text, later_instalments_text, state_sentence
from domain.answers.question_text import short_names, status_filter_text
from domain.i18n.translator import Translator
from domain.questions.matching import has_status
from domain.questions.model import Question, QuestionType, StatusFilter


def names_upcoming(question: Question) -> bool:
    """Return whether the headline says what is due first, if nothing matches a question."""
    return question.which in (StatusFilter.DONE, StatusFilter.OVERDUE) and question.ask is not QuestionType.MEETING


def headline_text(answer: Answer, translator: Translator, *, is_certain: bool = True) -> str:
    """Return the sentence that answers a question; without yes or no if it is not certain what was asked."""
    match answer.question.ask:
        case QuestionType.MEETING:
            return _meeting_text(answer, translator)
        case QuestionType.WHETHER if is_certain:
            return _yes_or_no(answer, translator)
        case _ if not answer.all_lines:
            return _nothing_text(answer, translator)
        case _ if answer.is_broadened:
            there_is = _state_text(answer, translator) or translator.gettext("On its topic there is:")
            return f"{_nothing_text(answer, translator)} {there_is}"
        case QuestionType.WHO:
            return _who_text(answer, translator)
        case QuestionType.ADDRESSEES:
            return _addressees_text(answer, translator)
        case QuestionType.WHEN:
            return _when_text(answer, translator)
        case QuestionType.NEXT:
            return _next_text(answer.lines, translator)
        case QuestionType.DETAILS | QuestionType.WHETHER | QuestionType.HOW_OFTEN | QuestionType.WHY:
            return _explanation(answer, translator) or _count_text(answer, translator)
        case _:
            return _count_text(answer, translator)


def _explanation(answer: Answer, translator: Translator) -> str:
    """Return how often deliverables are due, why they are late, or how the only one stands; empty if too much."""
    if answer.question.ask is QuestionType.HOW_OFTEN:
        return rhythm_text(answer, translator)
    if answer.question.ask is QuestionType.WHY:
        return reasons_text(answer, translator)
    return _state_text(answer, translator)


def nothing_fits(translator: Translator) -> str:
    """Return that no deliverable fits the question or the filters."""
    return translator.gettext("Nothing under the note fits that.")


def _yes_or_no(answer: Answer, translator: Translator) -> str:
    """Return yes or no, with what it rests on; where neither is certain, how many there are and how they stand."""
    question, lines = answer.question, answer.all_lines
    no = translator.gettext("No.")
    if not lines:
        reason = _nothing_text(answer, translator) if answer.upcoming else ""
        return f"{no} {reason}".rstrip()
    state = _state_text(answer, translator)
    if answer.is_broadened:
        return f"{no} {state or _who_text(answer, translator)}"
    if not question.refs:
        # "Has Europol delivered?": something it has, but perhaps not all.
        is_partial = question.which in (StatusFilter.DONE, StatusFilter.ON_TIME)
        return _count_text(answer, translator) if is_partial else translator.gettext("Yes, {n}.", n=len(lines))
    are_so = [_has_asked_status(line, answer) for line in lines]
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


def _has_asked_status(line: AnswerLine, answer: Answer) -> bool | None:
    """Return whether a deliverable has the status that is asked for; None if that is not certain.

    It is open or overdue if one of its instalments is, done if all are. What its owner reports done, a coordinator has
    yet to confirm.
    """
    which = answer.question.which
    are_so = [has_status(instalment, which, answer.today) for instalment in line.instalments]
    if which in (StatusFilter.OPEN, StatusFilter.OVERDUE):
        return any(are_so)
    if any(are_so):
        return True if all(are_so) else None
    return None if line.shown.report else False


def _state_text(answer: Answer, translator: Translator) -> str:
    """Return how the only deliverable of an answer stands; empty if there are several."""
    if len(answer.all_lines) != 1:
        return ""
    return state_sentence(answer.all_lines[0], answer, translator)


def _nothing_text(answer: Answer, translator: Translator) -> str:
    """Return that nothing matches, and what is due first where something was to be done or overdue."""
    upcoming, which = answer.upcoming, answer.question.which
    if not names_upcoming(answer.question):
        return nothing_fits(translator)
    due = upcoming[0].shown.due if upcoming else None
    if due is None:
        is_overdue = which is StatusFilter.OVERDUE
        return translator.gettext("Nothing is overdue.") if is_overdue else translator.gettext("Nothing is done.")
    day = translator.day(due)
    if which is StatusFilter.OVERDUE:
        return translator.ngettext(
            "Nothing is overdue; next: {n} due on {date}.",
            "Nothing is overdue; next: {n} due on {date}.",
            len(upcoming),
            date=day,
        )
    return translator.ngettext(
        "Nothing is done; next: {n} due on {date}.",
        "Nothing is done; next: {n} due on {date}.",
        len(upcoming),
        date=day,
    )


def _who_text(answer: Answer, translator: Translator) -> str:
    """Return the names of all owners."""
    owners = [owner for line in answer.all_lines for owner in line.deliverable.owners]
    names = list(dict.fromkeys(translator.actor(owner.actor) for owner in owners))
    if not names:
        return translator.gettext("No owner is named.")
    return translator.gettext("It is for {actors}.", actors=translator.all_of(names))


def _addressees_text(answer: Answer, translator: Translator) -> str:
    """Return the names of all addressees."""
    names = list(dict.fromkeys(slug for line in answer.all_lines for slug in line.deliverable.addressees))
    if not names:
        return translator.gettext("No addressee is named.")
    return translator.gettext("It goes to {actors}.", actors=translator.all_of(short_names(names, translator)))


def _when_text(answer: Answer, translator: Translator) -> str:
    """Return the day on which everything is due, or the first and the last of several."""
    dated = answer.lines
    if not dated:
        return translator.gettext("No date is set.")
    if len(dated) == 1:
        day = deadline_text(dated[0].shown, answer, translator)
        return _end(f"{day}, {later_instalments_text(dated[0], translator)}" if dated[0].later_open_count else day)
    days = sorted({line.shown.due for line in dated if line.shown.due is not None})
    first, last = translator.day(days[0]), translator.day(days[-1])
    if first == last:
        return _end(deadline_text(dated[0].shown, answer, translator))
    return translator.gettext("First on {first}, last on {last}.", first=first, last=last)


def _end(text: str) -> str:
    """Return a text with a full stop; some dates end in one."""
    return text if text.endswith(".") else f"{text}."


def _next_text(lines: Sequence[AnswerLine], translator: Translator) -> str:
    """Return how many deliverables fall due first, and when."""
    day = translator.day(due) if (due := lines[0].shown.due) else ""
    return translator.ngettext("Next: {n} due on {date}.", "Next: {n} due on {date}.", len(lines), date=day)


def _count_text(answer: Answer, translator: Translator) -> str:
    """Return how many deliverables there are, and how many of them are late."""
    number, late = len(answer.all_lines), answer.overdue_count
    if not late:
        return translator.ngettext("{n} deliverable.", "{n} deliverables.", number)
    if late == number:
        return translator.ngettext("{n} deliverable, late.", "{n} deliverables, all late.", number)
    return translator.ngettext(
        "{n} deliverable, {late} of them late.", "{n} deliverables, {late} of them late.", number, late=late
    )


def _meeting_text(answer: Answer, translator: Translator) -> str:
    """Return when the answer's Schengen Council meets or met."""
    milestone = answer.milestone
    if milestone is None:
        return translator.gettext("No later Schengen Council is known yet.")
    name = translator.text(milestone.name)
    if milestone.meets is None:
        return translator.gettext("{council}: the meeting day is not known yet.", council=name)
    day, countdown = translator.day(milestone.day), translator.countdown(milestone.day, answer.today)
    if milestone.day < answer.today:
        return translator.gettext("{council}: it met on {date}.", council=name, date=day)
    return translator.gettext(
        "{council}: it meets on {date}, {countdown}.", council=name, date=day, countdown=countdown
    )
