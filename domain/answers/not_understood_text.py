"""Saying why a question was not understood, what was understood of it, and what could be asked instead."""

from contextlib import suppress
from datetime import date

from domain.answers.question_text import read_as
from domain.dates.spans import Month
from domain.i18n.translator import Translator
from domain.questions.model import NotUnderstood, Reading, RefusalReason


def misread(reading: Reading, problem: NotUnderstood, translator: Translator) -> str:
    """Why a question was not understood, what was understood of it, and what could be asked instead."""
    said = [_why(problem, translator)]
    if problem.partly is not None:
        said.append(translator.gettext("I understood: {parts}.", parts=read_as(reading, translator)))
    if problem.why in (RefusalReason.BODY, RefusalReason.WORDS) and problem.nearest:
        said.append(translator.gettext("Did you mean {names}?", names=translator.any_of(problem.nearest)))
    said.append(
        translator.gettext(
            "Try for example: {example}", example=translator.gettext("what does Eurojust owe by June 2024")
        )
    )
    return "\n".join(said)


def _why(problem: NotUnderstood, translator: Translator) -> str:
    special = {
        RefusalReason.REFERENCE: _reference,
        RefusalReason.COUNCIL: _no_council,
        RefusalReason.TOPIC: _topic,
        RefusalReason.POSITION: _position,
        RefusalReason.HISTORY: _history,
        RefusalReason.OWN_BODY: _own_body,
    }.get(problem.why)
    if special is not None:
        return special(problem, translator)
    sentence = (problem.words and _about_words(problem.why, translator)) or _about_all(problem.why, translator)
    return sentence.format(words=problem.words, number=translator.directory.note.number)


def _about_words(why: RefusalReason, translator: Translator) -> str | None:
    """What is wrong with certain words; the fields are filled in by the caller."""
    sentences = {
        RefusalReason.WORDS: translator.pattern(
            "I do not know “{words}” here, and leaving it out could change your question."
        ),
        RefusalReason.BODY: translator.pattern("“{words}” owes nothing under note {number}."),
        RefusalReason.TIME: translator.pattern("I cannot make one time out of “{words}”."),
        RefusalReason.VAGUE: translator.pattern("“{words}” has no fixed days: name a month, a quarter or a date."),
        RefusalReason.AMBIGUOUS: translator.pattern(
            "“{words}” can be read in two ways here: please say it another way."
        ),
    }
    return sentences.get(why)


def _about_all(why: RefusalReason, translator: Translator) -> str:
    """What is wrong with the whole."""
    sentences = {
        RefusalReason.TIME: translator.pattern("There are two times in that which do not go together."),
        RefusalReason.EXCLUSION: translator.pattern(
            "I cannot leave things out or compare: ask for what you want to see."
        ),
        RefusalReason.AMBIGUOUS: translator.pattern("That can be read in two ways: please say it another way."),
        RefusalReason.FOLLOW_UP: translator.pattern(
            "I do not know what that goes on from: please ask the whole question."
        ),
    }
    nothing = translator.pattern("I did not understand that as a question about note {number}.")
    return sentences.get(why, nothing)


def _reference(problem: NotUnderstood, translator: Translator) -> str:
    number = translator.directory.note.number
    if not problem.nearest:
        return translator.gettext("There is no “{words}” in note {number}.", words=problem.words, number=number)
    return translator.gettext(
        "There is no “{words}” in note {number}, but there is {nearest}.",
        words=problem.words,
        number=number,
        nearest=translator.all_of(problem.nearest),
    )


def _no_council(problem: NotUnderstood, translator: Translator) -> str:
    months = translator.all_of([translator.month(each.month) for each in translator.directory.milestones])
    return translator.gettext(
        "I know no Schengen Council at “{words}”. Those I know are in {months}.",
        words=_time(problem.words, translator),
        months=months,
    )


def _time(words: str, translator: Translator) -> str:
    """A month or a day as the language writes it; other words as they were typed."""
    with suppress(ValueError):
        return translator.month(Month.parse(words))
    with suppress(ValueError):
        return translator.day(date.fromisoformat(words))
    return words


def _topic(problem: NotUnderstood, translator: Translator) -> str:
    return translator.gettext(
        "Nothing in note {number} is about “{words}”. The nearest is {nearest}.",
        number=translator.directory.note.number,
        words=problem.words,
        nearest="; ".join(problem.nearest),
    )


def _position(problem: NotUnderstood, translator: Translator) -> str:
    return translator.ngettext("The list before has {n} entry.", "The list before has {n} entries.", int(problem.words))


def _history(problem: NotUnderstood, translator: Translator) -> str:
    return translator.gettext(
        "My records begin on {date}: I cannot say how things stood before.",
        date=translator.day(date.fromisoformat(problem.words)),
    )


def _own_body(_: NotUnderstood, translator: Translator) -> str:
    unknown = translator.gettext("I do not know which body you speak for: please name it.")
    return unknown + " " + translator.gettext("Say once for whom you speak: {example}", example="/schengen iam NL")
