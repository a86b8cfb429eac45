"""Texts of modals other than labels: errors beside fields, options of menus, notes."""

from datetime import date

from domain.dates.spans import Month
from domain.errors import BadDay
from domain.i18n.translator import Translator
from domain.messages.commands import instalment_name
from domain.messages.errors import error_message
from domain.register.instalments import Instalment


def instalment_option(instalment: Instalment, translator: Translator) -> str:
    """Return an option for an instalment: `III.2a, March 2024 – Regular reporting on …`."""
    name = instalment_name(instalment.deliverable.ref, instalment.slug, translator)
    return f"{name} – {translator.text(instalment.deliverable.title)}"


def actor_option(slug: str, translator: Translator) -> str:
    """Return an option for an actor: `Europol`, `EUAA – European Union Agency for Asylum`."""
    short, name = translator.actor(slug), translator.text(translator.directory.actors[slug].name)
    return short if name in ("", short) else f"{short} – {name}"


def missing_field_error(translator: Translator) -> str:
    """Return that a field is empty, or has only invisible characters."""
    return translator.gettext("Please fill this in.")


def bad_day_error(first: date, last: date, translator: Translator) -> str:
    """Return that a day is too early or too late."""
    return str(error_message(BadDay(first=first, last=last), translator))


def day_or_council_error(translator: Translator) -> str:
    """Return that neither a day nor a meeting was chosen as a deadline."""
    return translator.gettext("Choose a day, or a Schengen Council below.")


def not_both_error(translator: Translator) -> str:
    """Return that both a day and a meeting were chosen as one deadline."""
    return translator.gettext("Choose either a day or a Schengen Council, not both.")


def no_month_error(first: Month, last: Month, translator: Translator) -> str:
    """Return that a text names no month, or one too far away."""
    return translator.gettext(
        "Name a month from {first} to {last}, such as {example}.",
        first=translator.month(first),
        last=translator.month(last),
        example="2026-10",
    )


def not_in_month_error(month: Month, translator: Translator) -> str:
    """Return that a meeting's day is not in its month."""
    return translator.gettext("This day is not in {month}.", month=translator.month(month))


def no_days_error(maximum: int, translator: Translator) -> str:
    """Return that a text is no list of lead days."""
    return translator.gettext(
        "Numbers of days, such as {example}, none above {most}.", example="28,14,7,1", most=maximum
    )


def more_note(translator: Translator) -> str:
    """Return that an answer is longer than what is shown."""
    return translator.gettext("There are more; narrow the question by an owner or a time.")
