"""The words of modals beyond their labels: what is wrong with a field, what there is to choose, what is left out."""

from datetime import date

from domain.dates.spans import Month
from domain.errors import BadDay
from domain.i18n.translator import Translator
from domain.messages.commands import instalment_name
from domain.messages.errors import refusal
from domain.register.instalments import Instalment


def instalment(one: Instalment, speech: Translator) -> str:
    """An instalment among others: `III.2a, March 2024 – Regular reporting on …`."""
    return f"{instalment_name(one.deliverable.ref, one.slug, speech)} – {speech.text(one.deliverable.title)}"


def actor(slug: str, speech: Translator) -> str:
    """An actor among others: `Europol`, `EUAA – European Union Agency for Asylum`."""
    short, name = speech.short(slug), speech.text(speech.directory.actors[slug].name)
    return short if name in ("", short) else f"{short} – {name}"


def missing(speech: Translator) -> str:
    """That a field was left empty, or has nothing in it that can be seen."""
    return speech.gettext("Please fill this in.")


def not_on_that_day(first: date, last: date, speech: Translator) -> str:
    """That a day is too early or too late."""
    return refusal(BadDay(first=first, last=last), speech)


def day_or_council(speech: Translator) -> str:
    """That neither a day nor a meeting was chosen as a deadline."""
    return speech.gettext("Choose a day, or a Schengen Council below.")


def not_both(speech: Translator) -> str:
    """That a day and a meeting were chosen as one deadline."""
    return speech.gettext("Choose either a day or a Schengen Council, not both.")


def no_month(first: Month, last: Month, speech: Translator) -> str:
    """That a text names no month, or one that is far away."""
    return speech.gettext(
        "Name a month from {first} to {last}, such as {example}.",
        first=speech.month(first),
        last=speech.month(last),
        example="2026-10",
    )


def not_in_month(month: Month, speech: Translator) -> str:
    """That a meeting's day is not in its month."""
    return speech.gettext("This day is not in {month}.", month=speech.month(month))


def no_days(most: int, speech: Translator) -> str:
    """That a text is no list of days ahead."""
    return speech.gettext("Numbers of days, such as {example}, none above {most}.", example="28,14,7,1", most=most)


def more(speech: Translator) -> str:
    """That an answer is longer than what is shown of it."""
    return speech.gettext("There are more; narrow the question by an owner or a time.")
