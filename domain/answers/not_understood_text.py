"""Saying why a question was not understood, what was understood of it, and what could be asked instead."""

from contextlib import suppress
from datetime import date

from domain.answers.question_text import read_as
from domain.dates.spans import Month
from domain.i18n.translator import Speech
from domain.questions.model import Misread, Reading, Why


def misread(reading: Reading, problem: Misread, speech: Speech) -> str:
    """Why a question was not understood, what was understood of it, and what could be asked instead."""
    said = [_why(problem, speech)]
    if problem.partly is not None:
        said.append(speech.gettext("I understood: {parts}.", parts=read_as(reading, speech)))
    if problem.why in (Why.BODY, Why.WORDS) and problem.nearest:
        said.append(speech.gettext("Did you mean {names}?", names=speech.any_of(problem.nearest)))
    said.append(
        speech.gettext("Try for example: {example}", example=speech.gettext("what does Eurojust owe by June 2024"))
    )
    return "\n".join(said)


def _why(problem: Misread, speech: Speech) -> str:
    special = {
        Why.REFERENCE: _reference,
        Why.COUNCIL: _no_council,
        Why.TOPIC: _topic,
        Why.POSITION: _position,
        Why.HISTORY: _history,
        Why.OWN_BODY: _own_body,
    }.get(problem.why)
    if special is not None:
        return special(problem, speech)
    sentence = (problem.words and _about_words(problem.why, speech)) or _about_all(problem.why, speech)
    return sentence.format(words=problem.words, number=speech.directory.note.number)


def _about_words(why: Why, speech: Speech) -> str | None:
    """What is wrong with certain words; the fields are filled in by the caller."""
    sentences = {
        Why.WORDS: speech.pattern("I do not know “{words}” here, and leaving it out could change your question."),
        Why.BODY: speech.pattern("“{words}” owes nothing under note {number}."),
        Why.TIME: speech.pattern("I cannot make one time out of “{words}”."),
        Why.VAGUE: speech.pattern("“{words}” has no fixed days: name a month, a quarter or a date."),
        Why.AMBIGUOUS: speech.pattern("“{words}” can be read in two ways here: please say it another way."),
    }
    return sentences.get(why)


def _about_all(why: Why, speech: Speech) -> str:
    """What is wrong with the whole."""
    sentences = {
        Why.TIME: speech.pattern("There are two times in that which do not go together."),
        Why.EXCLUSION: speech.pattern("I cannot leave things out or compare: ask for what you want to see."),
        Why.AMBIGUOUS: speech.pattern("That can be read in two ways: please say it another way."),
        Why.FOLLOW_UP: speech.pattern("I do not know what that goes on from: please ask the whole question."),
    }
    nothing = speech.pattern("I did not understand that as a question about note {number}.")
    return sentences.get(why, nothing)


def _reference(problem: Misread, speech: Speech) -> str:
    number = speech.directory.note.number
    if not problem.nearest:
        return speech.gettext("There is no “{words}” in note {number}.", words=problem.words, number=number)
    return speech.gettext(
        "There is no “{words}” in note {number}, but there is {nearest}.",
        words=problem.words,
        number=number,
        nearest=speech.all_of(problem.nearest),
    )


def _no_council(problem: Misread, speech: Speech) -> str:
    months = speech.all_of([speech.month(each.month) for each in speech.directory.milestones])
    return speech.gettext(
        "I know no Schengen Council at “{words}”. Those I know are in {months}.",
        words=_time(problem.words, speech),
        months=months,
    )


def _time(words: str, speech: Speech) -> str:
    """A month or a day as the language writes it; other words as they were typed."""
    with suppress(ValueError):
        return speech.month(Month.parse(words))
    with suppress(ValueError):
        return speech.day(date.fromisoformat(words))
    return words


def _topic(problem: Misread, speech: Speech) -> str:
    return speech.gettext(
        "Nothing in note {number} is about “{words}”. The nearest is {nearest}.",
        number=speech.directory.note.number,
        words=problem.words,
        nearest="; ".join(problem.nearest),
    )


def _position(problem: Misread, speech: Speech) -> str:
    return speech.ngettext("The list before has {n} entry.", "The list before has {n} entries.", int(problem.words))


def _history(problem: Misread, speech: Speech) -> str:
    return speech.gettext(
        "My records begin on {date}: I cannot say how things stood before.",
        date=speech.day(date.fromisoformat(problem.words)),
    )


def _own_body(_: Misread, speech: Speech) -> str:
    unknown = speech.gettext("I do not know which body you speak for: please name it.")
    return unknown + " " + speech.gettext("Say once for whom you speak: {example}", example="/schengen iam NL")
