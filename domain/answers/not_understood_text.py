"""Saying why a question was not understood, what was understood of it, and what could be asked instead."""

from contextlib import suppress
from datetime import date

from domain.answers.question_text import read_as
from domain.dates.spans import Month
from domain.i18n.translator import Translator
from domain.questions.model import NotUnderstood, Reading, RefusalReason


def misread(reading: Reading, problem: NotUnderstood, speech: Translator) -> str:
    """Why a question was not understood, what was understood of it, and what could be asked instead."""
    said = [_why(problem, speech)]
    if problem.partly is not None:
        said.append(speech.gettext("I understood: {parts}.", parts=read_as(reading, speech)))
    if problem.why in (RefusalReason.BODY, RefusalReason.WORDS) and problem.nearest:
        said.append(speech.gettext("Did you mean {names}?", names=speech.any_of(problem.nearest)))
    said.append(
        speech.gettext("Try for example: {example}", example=speech.gettext("what does Eurojust owe by June 2024"))
    )
    return "\n".join(said)


def _why(problem: NotUnderstood, speech: Translator) -> str:
    special = {
        RefusalReason.REFERENCE: _reference,
        RefusalReason.COUNCIL: _no_council,
        RefusalReason.TOPIC: _topic,
        RefusalReason.POSITION: _position,
        RefusalReason.HISTORY: _history,
        RefusalReason.OWN_BODY: _own_body,
    }.get(problem.why)
    if special is not None:
        return special(problem, speech)
    sentence = (problem.words and _about_words(problem.why, speech)) or _about_all(problem.why, speech)
    return sentence.format(words=problem.words, number=speech.directory.note.number)


def _about_words(why: RefusalReason, speech: Translator) -> str | None:
    """What is wrong with certain words; the fields are filled in by the caller."""
    sentences = {
        RefusalReason.WORDS: speech.pattern(
            "I do not know “{words}” here, and leaving it out could change your question."
        ),
        RefusalReason.BODY: speech.pattern("“{words}” owes nothing under note {number}."),
        RefusalReason.TIME: speech.pattern("I cannot make one time out of “{words}”."),
        RefusalReason.VAGUE: speech.pattern("“{words}” has no fixed days: name a month, a quarter or a date."),
        RefusalReason.AMBIGUOUS: speech.pattern("“{words}” can be read in two ways here: please say it another way."),
    }
    return sentences.get(why)


def _about_all(why: RefusalReason, speech: Translator) -> str:
    """What is wrong with the whole."""
    sentences = {
        RefusalReason.TIME: speech.pattern("There are two times in that which do not go together."),
        RefusalReason.EXCLUSION: speech.pattern("I cannot leave things out or compare: ask for what you want to see."),
        RefusalReason.AMBIGUOUS: speech.pattern("That can be read in two ways: please say it another way."),
        RefusalReason.FOLLOW_UP: speech.pattern("I do not know what that goes on from: please ask the whole question."),
    }
    nothing = speech.pattern("I did not understand that as a question about note {number}.")
    return sentences.get(why, nothing)


def _reference(problem: NotUnderstood, speech: Translator) -> str:
    number = speech.directory.note.number
    if not problem.nearest:
        return speech.gettext("There is no “{words}” in note {number}.", words=problem.words, number=number)
    return speech.gettext(
        "There is no “{words}” in note {number}, but there is {nearest}.",
        words=problem.words,
        number=number,
        nearest=speech.all_of(problem.nearest),
    )


def _no_council(problem: NotUnderstood, speech: Translator) -> str:
    months = speech.all_of([speech.month(each.month) for each in speech.directory.milestones])
    return speech.gettext(
        "I know no Schengen Council at “{words}”. Those I know are in {months}.",
        words=_time(problem.words, speech),
        months=months,
    )


def _time(words: str, speech: Translator) -> str:
    """A month or a day as the language writes it; other words as they were typed."""
    with suppress(ValueError):
        return speech.month(Month.parse(words))
    with suppress(ValueError):
        return speech.day(date.fromisoformat(words))
    return words


def _topic(problem: NotUnderstood, speech: Translator) -> str:
    return speech.gettext(
        "Nothing in note {number} is about “{words}”. The nearest is {nearest}.",
        number=speech.directory.note.number,
        words=problem.words,
        nearest="; ".join(problem.nearest),
    )


def _position(problem: NotUnderstood, speech: Translator) -> str:
    return speech.ngettext("The list before has {n} entry.", "The list before has {n} entries.", int(problem.words))


def _history(problem: NotUnderstood, speech: Translator) -> str:
    return speech.gettext(
        "My records begin on {date}: I cannot say how things stood before.",
        date=speech.day(date.fromisoformat(problem.words)),
    )


def _own_body(_: NotUnderstood, speech: Translator) -> str:
    unknown = speech.gettext("I do not know which body you speak for: please name it.")
    return unknown + " " + speech.gettext("Say once for whom you speak: {example}", example="/schengen iam NL")
