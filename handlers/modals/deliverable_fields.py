"""The fields of a deliverable in the forms that add and edit one: their blocks, and what a submission says of them."""

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from domain.dates.spans import Month
from domain.errors import OutdatedForm, UnknownBody
from domain.i18n.translator import Translator
from domain.messages import modals
from domain.messages.changes.by_hand import title_label
from domain.messages.errors import error_message
from domain.reading.arguments.change_target import parse_meeting
from domain.reading.arguments.names import find_actor
from domain.reading.words.tokenizer import fold
from domain.register.by_hand import ByHand
from domain.register.meeting import Meeting, MeetingBody
from domain.register.model import Actor, ActorKind, Deadline, DeadlineKind, Deliverable, Note, Owner
from handlers.blocks.elements import Block, shorten
from handlers.commands.amend import owner_of
from handlers.commands.arguments import require_actor
from handlers.modals.base import (
    MAX_OPTION_CHARS,
    Submission,
    day_input,
    input_block,
    option,
    require_valid,
    text_input,
)
from handlers.modals.menus import MAX_OPTIONS

#: Block ids.
TITLE, OWNERS, NEW_BODIES, KIND, DAY, START, MONTH, VEHICLE, ADDRESSEES, TAKES_PART = (
    "title",
    "owners",
    "new_bodies",
    "kind",
    "day",
    "start",
    "month",
    "vehicle",
    "addressees",
    "takes_part",
)

#: Characters of a title, and of a list of names.
MAX_TITLE_CHARS, _MAX_NAMES_CHARS = 1000, 1000
#: Characters of the slug of a new body.
_MAX_SLUG_CHARS = 40

_NO_SLUG = re.compile(r"[^a-z0-9]+")


class DeadlineFields(Struct, frozen=True, kw_only=True):
    """A deadline as the form has it."""

    #: As in `modals.deadline_kinds`.
    kind: str
    day: date | None = None
    start: date | None = None
    meeting: Meeting | None = None


def field_blocks(deliverable: Deliverable, translator: Translator, *, language: str | None = None) -> list[Block]:
    """Return the fields, filled with what a deliverable has; `language` is that of its title, if its note is new."""
    language = language or title_language(translator.directory.notes.get(deliverable.note), translator.language)
    names = translator.gettext("Names, with commas between them.")
    deadline, kinds = deadline_fields(deliverable.deadline), modals.deadline_kinds(translator)
    blocks = [
        input_block(
            TITLE,
            title_label(translator, language),
            text_input(initial=deliverable.title.get(language, ""), limit=MAX_TITLE_CHARS, multiline=True),
        ),
        _names_block(OWNERS, translator.gettext("Owners"), owner_names(deliverable.owners, translator), names),
        _names_block(
            NEW_BODIES,
            translator.gettext("Further owners, new here"),
            "",
            translator.gettext("Bodies that the register does not have yet, with commas between them."),
        ),
        input_block(KIND, translator.gettext("Deadline"), _menu("kind", kinds, deadline.kind)),
        input_block(DAY, translator.gettext("Day, or last day of the period"), day_input(deadline.day), optional=True),
        input_block(START, translator.gettext("First day of the period"), day_input(deadline.start), optional=True),
        input_block(
            MONTH,
            translator.gettext("Month or meeting"),
            text_input(initial=str(deadline.meeting or ""), limit=80),
            hint=translator.gettext("Such as {example}; of what recurs the first one.", example="2026-10"),
            optional=True,
        ),
    ]
    vehicles = {slug: translator.text(name) for slug, name in translator.directory.vehicles.items()}
    if vehicles:
        menu = _menu("vehicle", {"-": "–", **vehicles}, deliverable.vehicle or "-")
        blocks.append(input_block(VEHICLE, translator.gettext("Reported through"), menu, optional=True))
    addressees = ", ".join(map(translator.actor, deliverable.addressees))
    taking_part = owner_names(deliverable.takes_part, translator)
    return [
        *blocks,
        _names_block(ADDRESSEES, translator.gettext("Addressed to"), addressees, names),
        _names_block(TAKES_PART, translator.gettext("Takes part"), taking_part, names),
    ]


def read_fields(
    submission: Submission,
    before: Deliverable,
    translator: Translator,
    *,
    today: date,
    errors: Mapping[str, str | None],
    language: str | None = None,
) -> ByHand:
    """Return the deliverable that the form says; InvalidFields for fields that are wrong, beside those in `errors`.

    What the form cannot express stays as it was before.
    """
    language = language or title_language(translator.directory.notes.get(before.note), translator.language)
    title, wrong = submission.text(TITLE, limit=MAX_TITLE_CHARS), dict(errors)
    wrong[TITLE] = None if title else modals.missing_field_error(translator)
    names = _NameReader(translator, wrong)
    owners = names.read_owners(submission, OWNERS, before, before.owners)
    takes_part = names.read_owners(submission, TAKES_PART, before, before.takes_part)
    addressees = names.read_slugs(submission, ADDRESSEES, before.addressees)
    further, new = names.read_new(submission)
    deadline = _read_deadline(submission, before.deadline, today, translator, wrong)
    require_valid(wrong)
    vehicle = submission.chosen(VEHICLE)
    if vehicle not in {"", "-", *translator.directory.vehicles}:
        raise OutdatedForm
    deliverable = replace(
        before,
        title=with_title(before.title, language, title),
        deadline=deadline or before.deadline,
        owners=tuple(dict.fromkeys((*owners, *further))),
        vehicle=None if vehicle in {"", "-"} else vehicle,
        addressees=addressees,
        takes_part=takes_part,
    )
    return ByHand(deliverable=deliverable, actors=tuple(new))


def with_title(before: Mapping[str, str], language: str, title: str) -> dict[str, str]:
    """Return titles with one in a language, which stands for the English one, too, while there is none."""
    return {"en": title, **before, language: title}


def title_language(note: Note | None, language: str) -> str:
    """Return the language of the title in a form: the form's if it is the note's, else English."""
    return language if note is not None and note.language == language else "en"


def owner_names(owners: Sequence[Owner], translator: Translator) -> str:
    """Return owners as they are typed: each by the unit that does the work, or by its body."""
    return ", ".join(translator.actor(owner.via or owner.actor) for owner in owners)


def deadline_fields(deadline: Deadline) -> DeadlineFields:
    """Return a deadline as the form shows it."""
    meeting = None if deadline.month is None else Meeting(deadline.month, deadline.body)
    match deadline.kind:
        case DeadlineKind.PERIOD:
            return DeadlineFields(kind="period", day=deadline.end, start=deadline.start)
        case DeadlineKind.ONCE if deadline.day is not None:
            return DeadlineFields(kind="day", day=deadline.day)
        case DeadlineKind.ONCE if deadline.month is None:
            return DeadlineFields(kind="none")
        case DeadlineKind.ONCE:
            return DeadlineFields(kind="month" if deadline.month_end else "meeting", meeting=meeting)
        case _:
            return DeadlineFields(kind=deadline.kind.value, meeting=meeting)


class _NameReader:
    """Reads fields with names of bodies; what is wrong goes beside the field."""

    def __init__(self, translator: Translator, wrong: dict[str, str | None]) -> None:
        self._translator, self._wrong = translator, wrong

    def read_owners(
        self, submission: Submission, field: str, deliverable: Deliverable, before: tuple[Owner, ...]
    ) -> tuple[Owner, ...]:
        """Return the owners of a field; those of before if it is as it was opened."""
        if self._is_untouched(submission, field, owner_names(before, self._translator)):
            return before
        actors, known = self._translator.directory.actors, replace(deliverable, owners=before)
        return tuple(owner_of(actors[slug], known) for slug in self._read(submission, field))

    def read_slugs(self, submission: Submission, field: str, before: tuple[str, ...]) -> tuple[str, ...]:
        """Return the bodies of a field; those of before if it is as it was opened."""
        if self._is_untouched(submission, field, ", ".join(map(self._translator.actor, before))):
            return before
        return tuple(self._read(submission, field))

    def read_new(self, submission: Submission) -> tuple[list[Owner], list[Actor]]:
        """Return the further owners, and those among them that the register does not have yet."""
        owners: list[Owner] = []
        new: list[Actor] = []
        for name in _split(submission.text(NEW_BODIES, limit=_MAX_NAMES_CHARS)):
            slug = find_actor(name, directory=self._translator.directory, hint=self._translator.language)
            if slug is None:
                slug = _make_slug(name, {*self._translator.directory.actors, *(actor.slug for actor in new)})
                new.append(Actor(slug=slug, kind=ActorKind.INSTITUTION, name={"en": name}, short={"en": name}))
            owners.append(Owner(actor=slug))
        return owners, new

    def _read(self, submission: Submission, field: str) -> list[str]:
        typed = submission.text(field, limit=_MAX_NAMES_CHARS)
        try:
            slugs = [
                require_actor(name, self._translator.directory, language=self._translator.language)
                for name in _split(typed)
            ]
        except UnknownBody as error:
            self._wrong[field] = str(error_message(error, self._translator))
            return []
        return list(dict.fromkeys(slugs))

    def _is_untouched(self, submission: Submission, field: str, names: str) -> bool:
        return submission.text(field, limit=_MAX_NAMES_CHARS) == names


def _read_deadline(
    submission: Submission,
    before: Deadline,
    today: date,
    translator: Translator,
    wrong: dict[str, str | None],
) -> Deadline | None:
    """Return the deadline of a form, that of before if it is as it was opened; None if a field is wrong."""
    typed = submission.text(MONTH, limit=80)
    meeting = parse_meeting(typed, today=today, directory=translator.directory) if typed else None
    given = DeadlineFields(
        kind=submission.chosen(KIND), day=submission.day(DAY), start=submission.day(START), meeting=meeting
    )
    if given.kind not in modals.deadline_kinds(translator):
        raise OutdatedForm
    if given == deadline_fields(before):
        return before
    missing = modals.missing_field_error(translator)
    if given.kind in ("day", "period") and given.day is None:
        wrong[DAY] = missing
    if given.kind == "period" and given.start is None:
        wrong[START] = missing
    if given.kind == "period" and given.start and given.day and given.day < given.start:
        wrong[DAY] = modals.period_error(translator)
    if given.kind in ("meeting", "month", "regular", "annual") and given.meeting is None:
        wrong[MONTH] = modals.no_meeting_error(translator) if typed else missing
    return None if any(map(wrong.get, (DAY, START, MONTH))) else _DEADLINES[given.kind](given)


def _split(names: str) -> list[str]:
    """Return the different names in a text, with commas between them."""
    return list(dict.fromkeys(filter(None, map(str.strip, names.split(",")))))


def _make_slug(name: str, taken: Collection[str]) -> str:
    """Return a slug for a new body that no other one has."""
    slug = _NO_SLUG.sub("-", fold(name)).strip("-")[:_MAX_SLUG_CHARS] or "body"
    while slug in taken:
        slug += "-2"
    return slug


def _month(fields: DeadlineFields) -> Month | None:
    return None if fields.meeting is None else fields.meeting.month


def _body(fields: DeadlineFields) -> MeetingBody:
    return MeetingBody.SCHENGEN_COUNCIL if fields.meeting is None else fields.meeting.body


#: The deadline that the fields of each kind make.
_DEADLINES: Mapping[str, Callable[[DeadlineFields], Deadline]] = {
    "day": lambda fields: Deadline(kind=DeadlineKind.ONCE, day=fields.day),
    "meeting": lambda fields: Deadline(kind=DeadlineKind.ONCE, month=_month(fields), body=_body(fields)),
    "month": lambda fields: Deadline(kind=DeadlineKind.ONCE, month=_month(fields), month_end=True),
    "period": lambda fields: Deadline(kind=DeadlineKind.PERIOD, start=fields.start, end=fields.day),
    "regular": lambda fields: Deadline(kind=DeadlineKind.REGULAR, month=_month(fields), body=_body(fields)),
    "annual": lambda fields: Deadline(kind=DeadlineKind.ANNUAL, month=_month(fields), month_end=True),
    "continuous": lambda _: Deadline(kind=DeadlineKind.CONTINUOUS),
    "none": lambda _: Deadline(kind=DeadlineKind.ONCE),
}


def _names_block(block_id: str, label: str, initial: str, hint: str) -> Block:
    return input_block(block_id, label, text_input(initial=initial, limit=_MAX_NAMES_CHARS), hint=hint, optional=True)


def _menu(action: str, choices: Mapping[str, str], chosen: str) -> Block:
    options = [option(shorten(text, MAX_OPTION_CHARS), value) for value, text in choices.items()][:MAX_OPTIONS]
    initial = next((each for each in options if each["value"] == chosen), None)
    menu: Block = {"type": "static_select", "action_id": action, "options": options}
    return menu if initial is None else {**menu, "initial_option": initial}
