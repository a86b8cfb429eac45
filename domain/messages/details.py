"""The details of a deliverable, as a card says them: what is owed, how each instalment stands, and what was changed."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date

from msgspec import Struct

from domain.answers.answer import Answer
from domain.answers.explanation import rhythm
from domain.answers.line_text import deadline_text, progress_texts
from domain.answers.question_text import short_names, vehicle_name
from domain.dates.spans import brussels_day
from domain.i18n.rich_text import Mention, RichText
from domain.i18n.status_label import DisplayStatus, display_status, status_mark, status_word
from domain.i18n.translator import Translator
from domain.messages.changes.line import author, change_line
from domain.register.audit_events import Change
from domain.register.instalments import Instalment
from domain.register.model import Deliverable

#: Deliverables that have a card; the details of more of them are a list.
MAX_DELIVERABLES = 5
#: Changes on a card.
MAX_CHANGES = 5

#: A text, or one that names people.
Text = str | RichText


class Facts(Struct, frozen=True, kw_only=True):
    """One deliverable: its reference and title, and what is said of it, each with its label."""

    title: str
    facts: tuple[tuple[str, Text], ...]


class Card(Struct, frozen=True, kw_only=True):
    """The details of one or a few deliverables, in words."""

    deliverables: tuple[Facts, ...]
    #: The headings of the instalments' columns, and a row for each instalment.
    columns: tuple[str, ...]
    rows: tuple[tuple[Text, ...], ...]
    changes_heading: str
    #: The last changes, newest first.
    changes: tuple[RichText, ...]


def word_details(
    answer: Answer,
    *,
    contacts: Mapping[str, Collection[str]],
    changes: Sequence[Change],
    translator: Translator,
) -> Card:
    """Return the card of an answer's deliverables, with the contacts of each body by slug, and the last changes."""
    lines = answer.all_lines
    instalments = [instalment for line in lines for instalment in line.instalments]
    with_names = len(lines) > 1
    columns = (
        translator.gettext("Deadline"),
        translator.gettext("Status"),
        translator.gettext("Progress"),
        translator.gettext("Evidence"),
        translator.gettext("Confirmed by"),
    )
    rows = [tuple(_row(instalment, answer, translator, with_name=with_names)) for instalment in instalments]
    return Card(
        deliverables=tuple(_facts(line.deliverable, contacts, translator) for line in lines),
        columns=(translator.gettext("Reference"), *columns) if with_names else columns,
        rows=tuple(rows),
        changes_heading=translator.gettext("Last changes"),
        changes=tuple(change_line(change, translator) for change in changes),
    )


def _facts(deliverable: Deliverable, contacts: Mapping[str, Collection[str]], translator: Translator) -> Facts:
    return Facts(
        title=f"{translator.reference(deliverable.ref)} {translator.text(deliverable.title)}",
        facts=tuple(_labelled(deliverable, contacts, translator)),
    )


def _labelled(
    deliverable: Deliverable, contacts: Mapping[str, Collection[str]], translator: Translator
) -> Iterator[tuple[str, Text]]:
    """Yield what is said of a deliverable, each with its label."""
    yield translator.gettext("Owners"), translator.owners(deliverable.owners)
    if people := [slack_id for slug in sorted(deliverable.debtors) for slack_id in contacts.get(slug, ())]:
        mentions = (Mention(id=slack_id) for slack_id in dict.fromkeys(people))
        yield translator.gettext("Contacts"), RichText.join(", ", mentions)
    if deliverable.addressees:
        yield translator.gettext("Addressed to"), translator.all_of(short_names(deliverable.addressees, translator))
    if deliverable.vehicle is not None:
        yield translator.gettext("Reported through"), vehicle_name(deliverable.vehicle, translator)
    if deliverable.feeds is not None:
        yield translator.gettext("In time for"), vehicle_name(deliverable.feeds, translator)
    if deliverable.sources:
        yield (
            translator.gettext("Built on the work of"),
            translator.all_of(short_names(deliverable.sources, translator)),
        )
    yield translator.gettext("Due"), rhythm(deliverable.deadline, translator)
    if deliverable.open_point:
        yield translator.gettext("Open point"), translator.text(deliverable.open_point)


def _row(instalment: Instalment, answer: Answer, translator: Translator, *, with_name: bool) -> Iterator[Text]:
    """Yield an instalment's deadline, status, progress, evidence, and who confirmed it."""
    if with_name:
        yield translator.reference(instalment.deliverable.ref)
    yield deadline_text(instalment, answer, translator)
    yield _status(instalment, answer.today, translator)
    yield _progress(instalment, answer.today, translator)
    yield instalment.evidence or instalment.report
    yield RichText.of(author(instalment.done_by)) if instalment.done_by else ""


def _status(instalment: Instalment, today: date, translator: Translator) -> Text:
    """Return an instalment's status with its sign; where an owner reports it done, also that, and who did."""
    status = display_status(instalment, today)
    word = status_word(status, translator)
    if status is DisplayStatus.HELD:
        word = translator.gettext("on hold: {reason}", reason=instalment.hold)
    text = f"{status_mark(status, is_reported=bool(instalment.report))} {word}"
    if status is DisplayStatus.DONE or not instalment.reporter:
        return text
    reported = translator.gettext("reported by its owner")
    return RichText.of(f"{text}, {reported}: ", author(instalment.reporter))


def _progress(instalment: Instalment, today: date, translator: Translator) -> Text:
    """Return how far an instalment is, with who has said so and when; empty if nobody has."""
    if instalment.progress is None:
        return ""
    said = ", ".join(progress_texts(instalment, today, translator))
    on = translator.near_day(brussels_day(instalment.progress.at), today)
    return RichText.of(f"{said} (", author(instalment.progress.by), f", {on})")
