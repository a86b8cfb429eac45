"""The wording of a refusal: why a question was not understood, what of it was, and what could be asked instead."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from typing import assert_never

from domain.answers.question_text import reading_text
from domain.dates.spans import Month
from domain.i18n.council_names import body_name
from domain.i18n.translator import Translator
from domain.questions.model import NotUnderstood, Reading, RefusalReason
from domain.register.meeting import MeetingBody, split_body

#: The reasons beside which it does not matter what else was understood.
_WITHOUT_PARTIAL = (RefusalReason.WORDS, RefusalReason.NOT_HELD)
#: The subcommands that change something.
_CHANGES = "/schengen done | reopen | hold | resume | due | owner | milestone | undo | remind"


def not_understood_text(reading: Reading, problem: NotUnderstood, translator: Translator) -> str:
    """Return why a question was not understood, and what of it was."""
    reason = _reason_text(problem, translator)
    if problem.partial is None or not problem.partial.is_narrowed or problem.reason in _WITHOUT_PARTIAL:
        return reason
    return "\n".join([reason, translator.gettext("I understood: {parts}.", parts=reading_text(reading, translator))])


def did_you_mean_text(questions: Sequence[str], translator: Translator) -> str:
    """Return what could be meant, a line for each question."""
    return "\n".join([did_you_mean(translator), *(f"• {question}" for question in questions)])


def did_you_mean(translator: Translator) -> str:
    """Return the words before the questions that could be meant."""
    return translator.gettext("Did you mean:")


def _reason_text(problem: NotUnderstood, translator: Translator) -> str:
    match problem.reason:
        case RefusalReason.REFERENCE:
            return _unknown_reference_text(problem, translator)
        case RefusalReason.COUNCIL:
            return _unknown_council_text(problem, translator)
        case RefusalReason.TOPIC:
            return _unknown_topic_text(problem, translator)
        case RefusalReason.POSITION:
            return _position_text(problem, translator)
        case RefusalReason.HISTORY:
            return _history_text(problem, translator)
        case RefusalReason.LENGTH | RefusalReason.MANY_WORDS:
            return _length_text(problem, translator)
        case RefusalReason.OWN_BODY:
            return _own_body_text(translator)
        case RefusalReason.CHANGE:
            return _change_text(problem, translator)
        case (
            RefusalReason.NOTHING
            | RefusalReason.WORDS
            | RefusalReason.NOT_HELD
            | RefusalReason.BODY
            | RefusalReason.TIME
            | RefusalReason.VAGUE
            | RefusalReason.EXCLUSION
            | RefusalReason.AMBIGUOUS
            | RefusalReason.FOLLOW_UP
            | RefusalReason.MISSED
            | RefusalReason.MENTION
            | RefusalReason.PLACE
        ):
            return _pattern_text(problem, translator)
        case _:
            assert_never(problem.reason)


def _pattern_text(problem: NotUnderstood, translator: Translator) -> str:
    """Return the sentence for a reason that certain words give, or the whole text."""
    if problem.reason is RefusalReason.TIME and problem.suggestions:
        return _no_such_day_text(problem, translator)
    pattern = (problem.words and _words_pattern(problem.reason, translator)) or _text_pattern(
        problem.reason, translator
    )
    return pattern.format(words=problem.words, number=_note_number(problem, translator))


def _note_number(problem: NotUnderstood, translator: Translator) -> str:
    """Return the number of the note that a text names; of all in force if it names none."""
    directory, partial = translator.directory, problem.partial
    slug = None if partial is None or partial.note is None else directory.find_note(partial.note)
    return directory.note.number if slug is None else directory.notes[slug].number


def _no_such_day_text(problem: NotUnderstood, translator: Translator) -> str:
    """Return that a day does not exist, and which could be meant."""
    nearest = translator.day(date.fromisoformat(problem.suggestions[0]))
    return translator.gettext("{words} doesn't exist. Did you mean {date}?", words=problem.words, date=nearest)


def _change_text(problem: NotUnderstood, translator: Translator) -> str:
    """Return which command makes the change that is asked for, or which ones make changes."""
    if problem.command:
        command = f"/schengen {problem.command}"
        return translator.gettext("I change nothing on request. This command does: {command}", command=command)
    return translator.gettext("I change nothing on request. These commands do: {commands}", commands=_CHANGES)


def _words_pattern(reason: RefusalReason, translator: Translator) -> str | None:
    """Return the sentence for a reason that certain words give, with fields `words` and `number`; None for others."""
    sentences = {
        RefusalReason.WORDS: translator.pattern("I don't know “{words}”."),
        RefusalReason.NOT_HELD: translator.pattern(
            "The register does not have “{words}”, only who must deliver what, by when, and what is done."
        ),
        RefusalReason.PLACE: translator.pattern("“{words}” does not fit in there: please say it another way."),
        RefusalReason.BODY: translator.pattern("“{words}” owes nothing under note {number}."),
        RefusalReason.MENTION: translator.pattern(
            "“{words}” speaks for no body that I know of: please name the body that you mean."
        ),
        RefusalReason.TIME: translator.pattern("I cannot make one time out of “{words}”."),
        RefusalReason.VAGUE: translator.pattern("“{words}” has no fixed days: name a month, a quarter or a date."),
        RefusalReason.AMBIGUOUS: translator.pattern(
            "“{words}” can be read in two ways here: please say it another way."
        ),
    }
    return sentences.get(reason)


def _text_pattern(reason: RefusalReason, translator: Translator) -> str:
    """Return the sentence for a reason that the whole text gives, with a field `number`."""
    unknown_start = translator.pattern("I do not know what that goes on from: please ask the whole question.")
    sentences = {
        RefusalReason.TIME: translator.pattern("There are two times in that which do not go together."),
        RefusalReason.EXCLUSION: translator.pattern(
            "I cannot leave that out or compare it: ask for what you want to see."
        ),
        RefusalReason.AMBIGUOUS: translator.pattern("That can be read in two ways: please say it another way."),
        RefusalReason.FOLLOW_UP: unknown_start,
        RefusalReason.MISSED: unknown_start,
    }
    nothing = translator.pattern("I did not understand that as a question about note {number}.")
    return sentences.get(reason, nothing)


def _unknown_reference_text(problem: NotUnderstood, translator: Translator) -> str:
    number = _note_number(problem, translator)
    if not problem.suggestions:
        return translator.gettext("There is no “{words}” in note {number}.", words=problem.words, number=number)
    if problem.suggestions[0] in {note.number for note in translator.directory.notes.values()}:
        loaded = problem.suggestions[0]
        return translator.gettext("{asked} is not in the register; {loaded} is.", asked=problem.words, loaded=loaded)
    return translator.gettext(
        "There is no “{words}” in note {number}, but there is {nearest}.",
        words=problem.words,
        number=number,
        nearest=translator.all_of(problem.suggestions),
    )


def _unknown_council_text(problem: NotUnderstood, translator: Translator) -> str:
    body, time = split_body(problem.words)
    known = [milestone.month for milestone in translator.directory.milestones if milestone.body is body]
    words, months = _format_time(time, translator), translator.all_of([translator.month(month) for month in known])
    if body is not MeetingBody.SCHENGEN_COUNCIL:
        name = body_name(body, translator)
        return translator.gettext(
            "{body}: I know no meeting at “{words}”. Those I know are in {months}.",
            body=name[:1].upper() + name[1:],
            words=words,
            months=months,
        )
    return translator.gettext(
        "I know no Schengen Council at “{words}”. Those I know are in {months}.", words=words, months=months
    )


def _format_time(words: str, translator: Translator) -> str:
    """Return a month or day (ISO 8601) as the language writes it, other words as typed."""
    with suppress(ValueError):
        return translator.month(Month.parse(words))
    with suppress(ValueError):
        return translator.day(date.fromisoformat(words))
    return words


def _unknown_topic_text(problem: NotUnderstood, translator: Translator) -> str:
    number = _note_number(problem, translator)
    return translator.gettext("Nothing in note {number} is about “{words}”.", number=number, words=problem.words)


def _length_text(problem: NotUnderstood, translator: Translator) -> str:
    if problem.reason is RefusalReason.MANY_WORDS:
        return translator.gettext(
            "Your text has more than {limit} words and signs. "
            "I leave it unread rather than cut it: please ask in fewer words.",
            limit=problem.words,
        )
    return translator.gettext(
        "Your text has more than {limit} characters. I leave it unread rather than cut it: please ask in fewer words.",
        limit=problem.words,
    )


def _position_text(problem: NotUnderstood, translator: Translator) -> str:
    return translator.ngettext("The list before has {n} entry.", "The list before has {n} entries.", int(problem.words))


def _history_text(problem: NotUnderstood, translator: Translator) -> str:
    return translator.gettext(
        "My records begin on {date}: I cannot say how things stood before.",
        date=translator.day(date.fromisoformat(problem.words)),
    )


def _own_body_text(translator: Translator) -> str:
    unknown = translator.gettext("I do not know which body you speak for: please name it.")
    return f"{unknown} {_own_body_hint(translator)}"


def for_everyone_text(translator: Translator) -> str:
    """Return that an answer is about everyone, since nothing is known of the body that the asker speaks for."""
    return translator.gettext("Showing everyone. Whom do you represent?")


def for_everyone_remark(translator: Translator) -> str:
    """Return the same for a text, in which nothing can be chosen, with the command that says it."""
    return f"{for_everyone_text(translator)} {_own_body_hint(translator)}"


def _own_body_hint(translator: Translator) -> str:
    return translator.gettext("Say once for whom you speak: {example}", example="/schengen iam NL")
