"""The form of what a document says of itself: number, date, marking, subject, language and meeting."""

from msgspec.structs import replace
from slack_bolt import App

from domain.i18n.translator import Translator
from domain.languages import NAMES
from domain.messages import drafts, modals
from domain.register.note_number import NoteNumber
from handlers.blocks.views import plain_modal
from handlers.drafts.base import Key, Press, find_open, listen_to_form, listen_to_press, tagged
from handlers.drafts.not_taken import read_anew
from handlers.drafts.summary import HEAD
from handlers.modals.base import (
    ModalState,
    Submission,
    View,
    build_modal,
    day_input,
    input_block,
    option,
    require_valid,
    text_input,
)
from handlers.services.services import Services

CALLBACK_ID = "draft_head"

#: Block ids.
NUMBER, DATED, MARKING, SUBJECT, LANGUAGE, MEETING = "number", "dated", "marking", "subject", "language", "meeting"

_MAX_SHORT_CHARS, _MAX_SUBJECT_CHARS = 40, 1000


def register(app: App, services: Services) -> None:
    """Listen to the button and the form."""
    listen_to_press(app, HEAD, show_head, services)
    listen_to_form(app, CALLBACK_ID, save_head, services)


def show_head(press: Press, services: Services) -> None:
    """Show the form."""
    draft, translator = find_open(press.key.draft, services), services.translator(press.language)
    head = draft.head
    languages = [option(name, code) for code, name in NAMES.items()]
    chosen = next((each for each in languages if each["value"] == head.language), languages[0])
    menu = {"type": "static_select", "action_id": "language", "options": languages, "initial_option": chosen}
    number = text_input(initial=head.number or "", limit=_MAX_SHORT_CHARS)
    subject = text_input(initial=head.subject or "", limit=_MAX_SUBJECT_CHARS, multiline=True)
    marking = text_input(initial=head.marking or "", limit=_MAX_SHORT_CHARS)
    key = Key(draft=draft.id, version=draft.head_version)
    blocks = [
        input_block(NUMBER, translator.gettext("Number of the note"), number),
        input_block(DATED, translator.gettext("Date"), day_input(head.dated)),
        input_block(MARKING, translator.gettext("Marking"), marking),
        input_block(SUBJECT, translator.gettext("Title"), subject),
        input_block(LANGUAGE, translator.gettext("Language"), menu),
        input_block(MEETING, translator.gettext("Meeting"), day_input(head.discussed_at), optional=True),
    ]
    view = build_modal(
        CALLBACK_ID,
        tagged(blocks, draft.version),
        title=translator.gettext("Council note"),
        submit=translator.gettext("Save"),
        state=ModalState(language=press.language, seen=services.register.ledger.read_version(), key=str(key)),
        translator=translator,
    )
    press.show(view)


def save_head(submission: Submission, key: Key, services: Services) -> View:
    """Set the head as the form has it; return how it then stands."""
    draft, translator = find_open(key.draft, services), services.translator(submission.state.language)
    typed, dated = submission.text(NUMBER, limit=_MAX_SHORT_CHARS), submission.day(DATED)
    number, error = _parse_number(typed, translator)
    subject, missing = submission.text(SUBJECT, limit=_MAX_SUBJECT_CHARS), modals.missing_field_error(translator)
    marking = submission.text(MARKING, limit=_MAX_SHORT_CHARS)
    require_valid(
        {
            NUMBER: error,
            DATED: None if dated else missing,
            SUBJECT: None if subject else missing,
            MARKING: None if marking else missing,
        }
    )
    language = submission.chosen(LANGUAGE)
    head = replace(
        draft.head,
        number=number,
        dated=dated,
        marking=marking,
        subject=subject,
        language=language if language in NAMES else draft.head.language,
        discussed_at=submission.day(MEETING),
    )
    store = services.drafts.store
    saved = store.set_head(draft.id, head, seen_version=key.version, by=submission.user, now=services.now())
    if head.language != draft.head.language:
        read_anew(saved, services, by=submission.user)
    return plain_modal(f"{drafts.head_line(head, translator)}\n{subject}", translator)


def _parse_number(typed: str, translator: Translator) -> tuple[str, str | None]:
    """Return the number as it is written, and what is wrong with it."""
    number = " ".join(typed.upper().split())
    try:
        NoteNumber.parse(number)
    except ValueError:
        return number, modals.no_note_number_error(translator)
    return number, None
