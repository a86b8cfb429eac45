"""Whether the first line of an answer says what was asked: yes or no, how many, who, or when.

A case of a set may have this as `says`: `yes`, `no`, `count:6`, `who:europol,eu-lisa`, `when:2024-06-30,2024-12-31`,
`when:none`, or `list` for a question that asks none of these; with a `|` between two that are as good.
"""

from collections.abc import Iterable
from datetime import date

from handlers.questions.answer import AnsweredQuestion

#: Of a case for which no first line is expected.
_ANYTHING = ("list", "refuse")


def expects_first_line(says: str) -> bool:
    """Return whether a case expects something of the first line."""
    return bool(says) and not any(each in _ANYTHING for each in says.split("|"))


def says_what_was_asked(asked: AnsweredQuestion, says: str) -> bool:
    """Return whether the first line of an answer says what a case expects."""
    return asked.worded is not None and any(_says(asked, asked.worded.headline, each) for each in says.split("|"))


def _says(asked: AnsweredQuestion, headline: str, expected: str) -> bool:
    kind, _, value = expected.partition(":")
    translator = asked.translator
    match kind:
        case "yes" | "no":
            word = translator.gettext("Yes." if kind == "yes" else "No.").rstrip(".")
            return headline.startswith((f"{word}.", f"{word},"))
        case "count":
            return value in _numbers(headline)
        case "who":
            return all(_names(asked, slug, headline) for slug in value.split(","))
        case "when" if value == "none":
            return translator.gettext("No date is set.").rstrip(".").casefold() in headline.casefold()
        case "when":
            days = map(date.fromisoformat, value.split(","))
            return all(translator.day(day) in headline or translator.near_day(day, day) in headline for day in days)
        case _:
            message = f"unknown expectation of a first line: {expected}"
            raise ValueError(message)


def _names(asked: AnsweredQuestion, slug: str, headline: str) -> bool:
    return asked.translator.actor(slug).casefold() in headline.casefold()


def _numbers(text: str) -> Iterable[str]:
    """Return the numbers in a text that are no part of a date or reference, each as its digits."""
    return [word.strip("().,:;") for word in text.split()]
