"""The words of modals beyond their labels: what is wrong with a field, what there is to choose, what is left out."""

from datetime import date

from domain.dates.spans import Month
from domain.errors import BadDay
from domain.i18n.translator import Translator
from domain.messages.commands import instalment_name
from domain.messages.errors import refusal
from domain.register.instalments import Instalment


def instalment(one: Instalment, translator: Translator) -> str:
    """An instalment among others: `III.2a, March 2024 – Regular reporting on …`."""
    return f"{instalment_name(one.deliverable.ref, one.slug, translator)} – {translator.text(one.deliverable.title)}"


def actor(slug: str, translator: Translator) -> str:
    """An actor among others: `Europol`, `EUAA – European Union Agency for Asylum`."""
    short, name = translator.short(slug), translator.text(translator.directory.actors[slug].name)
    return short if name in ("", short) else f"{short} – {name}"


def missing(translator: Translator) -> str:
    """That a field was left empty, or has nothing in it that can be seen."""
    return translator.gettext("Please fill this in.")


def not_on_that_day(first: date, last: date, translator: Translator) -> str:
    """That a day is too early or too late."""
    return str(refusal(BadDay(first=first, last=last), translator))


def day_or_council(translator: Translator) -> str:
    """That neither a day nor a meeting was chosen as a deadline."""
    return translator.gettext("Choose a day, or a Schengen Council below.")


def not_both(translator: Translator) -> str:
    """That a day and a meeting were chosen as one deadline."""
    return translator.gettext("Choose either a day or a Schengen Council, not both.")


def no_month(first: Month, last: Month, translator: Translator) -> str:
    """That a text names no month, or one that is far away."""
    return translator.gettext(
        "Name a month from {first} to {last}, such as {example}.",
        first=translator.month(first),
        last=translator.month(last),
        example="2026-10",
    )


def not_in_month(month: Month, translator: Translator) -> str:
    """That a meeting's day is not in its month."""
    return translator.gettext("This day is not in {month}.", month=translator.month(month))


def no_days(most: int, translator: Translator) -> str:
    """That a text is no list of days ahead."""
    return translator.gettext("Numbers of days, such as {example}, none above {most}.", example="28,14,7,1", most=most)


def more(translator: Translator) -> str:
    """That an answer is longer than what is shown of it."""
    return translator.gettext("There are more; narrow the question by an owner or a time.")
