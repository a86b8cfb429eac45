"""The modals in which a coordinator adds a deliverable: where it belongs, what its note is if new, its fields."""

import json
from collections.abc import Mapping
from datetime import date
from string import ascii_lowercase
from typing import Any

from msgspec.structs import replace
from slack_bolt import App
from slack_sdk import WebClient

from domain.errors import OutdatedForm, ReferenceTaken
from domain.i18n.translator import Translator
from domain.messages import modals
from domain.messages.errors import error_message
from domain.reading.arguments.change_target import parse_reference
from domain.register.model import (
    Deadline,
    DeadlineKind,
    Deliverable,
    Note,
    local_reference,
    note_of,
    parent_action,
    reference_in,
)
from domain.register.note_number import NoteNumber
from handlers.blocks.elements import Block, actions, button, message, shorten, with_language
from handlers.blocks.views import open_view
from handlers.modals.base import (
    MAX_OPTION_CHARS,
    InvalidFields,
    ModalState,
    Submission,
    View,
    build_modal,
    day_input,
    input_block,
    listen_to_submission,
    option,
    require_valid,
    text_input,
)
from handlers.modals.deliverable_fields import field_blocks, read_fields, title_language
from handlers.modals.edit import changed_view
from handlers.modals.menus import MAX_OPTIONS
from handlers.services.command_call import CommandCall
from handlers.services.services import Services
from handlers.slack.request import Surface

CALLBACK_ID, NEW_NOTE_ID, FIELDS_ID = "add", "add_note", "add_fields"

#: The action id of the button that opens the first modal.
ADD = "add_deliverable"

#: Block ids, besides those of the deliverable's fields.
NOTE, ACTION, ACTION_TITLE, SECTION_TITLE = "note", "action", "action_title", "section_title"
NUMBER, DATED, SUBJECT, MARKING, REFERENCE = "number", "dated", "subject", "marking", "reference"

#: The option for a note that the register does not have.
_NEW = "new"
#: Characters of the fields: what is typed in one modal is in the private metadata of the next.
_MAX_TITLE_CHARS, _MAX_SHORT_CHARS = 300, 40


def register(app: App, services: Services) -> None:
    """Listen to the modals' submissions."""
    listen_to_submission(app, CALLBACK_ID, choose_place, services)
    listen_to_submission(app, NEW_NOTE_ID, begin_note, services)
    listen_to_submission(app, FIELDS_ID, save_deliverable, services)


def open_add(client: WebClient, trigger_id: str, services: Services, *, user: str, language: str, key: str) -> None:
    """Open the first modal for a coordinator, with the note of the slug `key` chosen; NotCoordinator for others."""
    services.require_coordinator(user, surface=Surface.BUTTON, what=CALLBACK_ID)
    open_view(client, trigger_id, build_add(services, note=key, language=language))


def start_add(call: CommandCall, services: Services) -> dict[str, Any]:
    """`add`: open the form for a new deliverable; after a mention, where none can be opened, offer its button."""
    call.require_coordinator(services)
    note = services.note_of_channel(call.channel)
    if call.trigger_id:
        return {"view": build_add(services, note=note, language=call.language)}
    text = modals.add_label(services.translator(call.language))
    add = button(ADD, text, with_language(note or "-", call.language))
    return {**message(text), "blocks": actions([add])}


def build_add(services: Services, *, note: str | None, language: str) -> View:
    """Return the first modal, with a note chosen, by default the last one in force."""
    translator = services.translator(language)
    directory = translator.directory
    chosen = note if note in directory.notes else [*(directory.notes_in_force or directory.notes)][-1]
    options = [
        option(shorten(f"{each.base} – {translator.text(each.subject)}", MAX_OPTION_CHARS), f"={slug}")
        for slug, each in [*directory.notes.items()][-MAX_OPTIONS + 1 :]
    ]
    initial = next((each for each in options if each["value"] == f"={chosen}"), options[-1])
    options.append(option(translator.gettext("A new note"), _NEW))
    menu = {"type": "static_select", "action_id": "note", "options": options, "initial_option": initial}
    blocks = [input_block(NOTE, translator.gettext("Council note"), menu), *_place_blocks(translator)]
    state = ModalState(language=language, seen=services.register.ledger.read_version())
    return _build(CALLBACK_ID, blocks, state, translator, submit=translator.gettext("Continue"))


def choose_place(submission: Submission, services: Services) -> View:
    """Return the modal of a new note, or of the deliverable's fields."""
    services.require_coordinator(submission.user, surface=Surface.MODAL, what=CALLBACK_ID)
    translator, chosen = services.translator(submission.state.language), submission.chosen(NOTE)
    if chosen == _NEW:
        blocks = [
            input_block(NUMBER, translator.gettext("Number of the note"), text_input(limit=_MAX_SHORT_CHARS)),
            input_block(DATED, translator.gettext("Date"), day_input(services.today)),
            input_block(SUBJECT, translator.gettext("Title"), text_input(limit=_MAX_TITLE_CHARS)),
            input_block(MARKING, translator.gettext("Marking"), text_input(initial="LIMITE", limit=_MAX_SHORT_CHARS)),
            *_place_blocks(translator, submission),
        ]
        return _build(NEW_NOTE_ID, blocks, submission.state, translator, submit=translator.gettext("Continue"))
    slug = chosen.removeprefix("=")
    if slug not in translator.directory.notes:
        raise OutdatedForm
    return _build_fields(_read_place(submission, slug, services, translator, {}), submission, services)


def begin_note(submission: Submission, services: Services) -> View:
    """Return the modal of the fields of the first deliverable of a new note."""
    services.require_coordinator(submission.user, surface=Surface.MODAL, what=CALLBACK_ID)
    translator, missing = services.translator(submission.state.language), None
    missing = modals.missing_field_error(translator)
    subject, marking = submission.text(SUBJECT, limit=_MAX_TITLE_CHARS), submission.text(MARKING, limit=40)
    dated, typed = submission.day(DATED), submission.text(NUMBER, limit=_MAX_SHORT_CHARS)
    number, error = _parse_number(typed, translator)
    wrong = {
        NUMBER: error,
        DATED: None if dated else missing,
        SUBJECT: None if subject else missing,
        MARKING: None if marking else missing,
    }
    place = _read_place(submission, number, services, translator, wrong)
    note = {"number": number, "date": str(dated), "subject": subject, "marking": marking}
    return _build_fields({**place, "note": note}, submission, services)


def save_deliverable(submission: Submission, services: Services) -> View:
    """Add the deliverable; return its card."""
    services.require_coordinator(submission.user, surface=Surface.MODAL, what=CALLBACK_ID)
    translator, place = services.translator(submission.state.language), _parse_place(submission.state.key)
    action = place["action"]
    local = parse_reference(submission.text(REFERENCE, limit=_MAX_SHORT_CHARS))
    wrong: dict[str, str | None] = {REFERENCE: None}
    if local is None or local == parent_action(local) or parent_action(local) != local_reference(action):
        wrong[REFERENCE] = modals.no_reference_error(local_reference(action), translator)
    ref = reference_in(note_of(action), local or "")
    language = title_language(translator.directory.notes.get(note_of(action)), translator.language)
    given = read_fields(submission, _empty(ref, action), translator, today=services.today, errors=wrong)
    note, title, section = (place.get(name) for name in ("note", "title", "section"))
    given = replace(
        given,
        note=None if note is None else _to_note(note),
        section=None if section is None else _texts(section, language),
        action=None if title is None else _texts(title, language),
    )
    try:
        number = services.register.ledger.add_deliverable(given, services.context(submission.user, Surface.MODAL))
    except ReferenceTaken as error:
        raise InvalidFields({REFERENCE: str(error_message(error, translator))}) from error
    return changed_view(ref, number, services, language=submission.state.language)


def _build_fields(place: Mapping[str, Any], submission: Submission, services: Services) -> View:
    """Return the modal of a deliverable's fields, with the next reference of its key action."""
    translator, action = services.translator(submission.state.language), place["action"]
    taken = set(services.register.store.references())
    free = next((ref for letter in ascii_lowercase if (ref := f"{action}{letter}") not in taken), f"{action}a")
    suggestion = text_input(initial=local_reference(free), limit=_MAX_SHORT_CHARS)
    state = replace(submission.state, key=json.dumps(place, ensure_ascii=False))
    return _build(
        FIELDS_ID,
        [
            input_block(REFERENCE, translator.gettext("Reference"), suggestion),
            *field_blocks(_empty(free, action), translator),
        ],
        state,
        translator,
        submit=translator.gettext("Save"),
    )


def _place_blocks(translator: Translator, submission: Submission | None = None) -> list[Block]:
    """Return the fields for a key action; `submission` has what was typed into the same fields before."""

    def field(block_id: str, limit: int) -> Block:
        return text_input(initial="" if submission is None else submission.text(block_id, limit=limit), limit=limit)

    hint = translator.gettext(
        "Such as {example}; a number that the note does not have yet begins a new one.", example="III.3"
    )
    new_action = translator.gettext("Title of a new key action")
    new_section = translator.gettext("Title of a new section")
    return [
        input_block(ACTION, translator.gettext("Key action"), field(ACTION, _MAX_SHORT_CHARS), hint=hint),
        input_block(ACTION_TITLE, new_action, field(ACTION_TITLE, _MAX_TITLE_CHARS), optional=True),
        input_block(SECTION_TITLE, new_section, field(SECTION_TITLE, _MAX_TITLE_CHARS), optional=True),
    ]


def _read_place(
    submission: Submission, slug: str, services: Services, translator: Translator, wrong: Mapping[str, str | None]
) -> dict[str, Any]:
    """Return the key action, and the titles of what is new; InvalidFields for fields that are wrong."""
    local = parse_reference(submission.text(ACTION, limit=_MAX_SHORT_CHARS))
    title = submission.text(ACTION_TITLE, limit=_MAX_TITLE_CHARS)
    section = submission.text(SECTION_TITLE, limit=_MAX_TITLE_CHARS)
    if local is None or local != parent_action(local):
        require_valid({**wrong, ACTION: modals.no_action_error(translator)})
    action = reference_in(slug, local or "")
    is_new = action not in services.register.store.references()
    is_new_section = action.rpartition(".")[0] not in translator.directory.sections
    missing = modals.missing_field_error(translator)
    require_valid(
        {
            **wrong,
            ACTION_TITLE: missing if is_new and not title else None,
            SECTION_TITLE: missing if is_new_section and not section else None,
        }
    )
    new = {"title": title} if is_new else {}
    return {"action": action, **new, **({"section": section} if is_new_section else {})}


def _parse_number(typed: str, translator: Translator) -> tuple[str, str | None]:
    """Return the number of a new note, and what is wrong with it."""
    try:
        number = NoteNumber.parse(typed)
    except ValueError:
        return "", modals.no_note_number_error(translator)
    if number.base in {note.base for note in translator.directory.notes.values()}:
        return "", modals.known_note_error(number.base, translator)
    return number.base, None


def _parse_place(key: str) -> dict[str, Any]:
    """Return the place in the private metadata; OutdatedForm for anything else."""
    try:
        place = json.loads(key)
    except (ValueError, RecursionError):
        raise OutdatedForm from None
    if not isinstance(place, dict) or not isinstance(place.get("action"), str):
        raise OutdatedForm
    return place


def _empty(ref: str, action: str) -> Deliverable:
    return Deliverable(ref=ref, key_action=action, title={}, deadline=Deadline(kind=DeadlineKind.ONCE))


def _to_note(values: Mapping[str, str]) -> Note:
    return Note(
        number=values["number"],
        date=date.fromisoformat(values["date"]),
        marking=values["marking"],
        subject={"en": values["subject"]},
    )


def _texts(text: str, language: str) -> dict[str, str]:
    return {"en": text, language: text}


def _build(callback_id: str, blocks: list[Block], state: ModalState, translator: Translator, *, submit: str) -> View:
    title = modals.add_label(translator)
    return build_modal(callback_id, blocks, title=title, submit=submit, state=state, translator=translator)
