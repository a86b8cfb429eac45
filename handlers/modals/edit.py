"""The modals in which a coordinator edits a deliverable, gives it titles in other languages, or withdraws it."""

from collections.abc import Callable

from msgspec.structs import replace
from slack_bolt import App
from slack_sdk import WebClient

from domain.errors import OutdatedForm
from domain.i18n.translator import Translator
from domain.languages import NAMES
from domain.messages import modals
from domain.messages.changes.by_hand import title_label
from domain.messages.changes.line import change_text
from domain.register.by_hand import ByHand
from domain.register.model import Deliverable
from handlers.blocks.card import card_view_blocks
from handlers.blocks.elements import Block
from handlers.blocks.views import open_view, plain_modal
from handlers.commands.details import word_card
from handlers.modals.base import (
    ModalState,
    Submission,
    View,
    build_modal,
    input_block,
    listen_to_submission,
    require_seen_version,
    require_valid,
    text_input,
)
from handlers.modals.deliverable_fields import MAX_TITLE_CHARS, field_blocks, read_fields
from handlers.questions.answer import read_and_answer
from handlers.services.services import Services
from handlers.slack.request import Surface

EDIT_ID, TEXTS_ID, WITHDRAW_ID = "edit", "texts", "withdraw"

#: The block id of the reason for a withdrawal; those of titles are the codes of their languages.
REASON = "reason"

#: Builds a modal of a deliverable.
_Build = Callable[[Deliverable, ModalState, Translator], View]


def register(app: App, services: Services) -> None:
    """Listen to the modals' submissions."""
    listen_to_submission(app, EDIT_ID, save_edit, services)
    listen_to_submission(app, TEXTS_ID, save_texts, services)
    listen_to_submission(app, WITHDRAW_ID, save_withdrawal, services)


def open_edit(client: WebClient, trigger_id: str, services: Services, *, user: str, language: str, key: str) -> None:
    """Open the form of a deliverable for a coordinator; NotCoordinator for other users."""
    _open(client, trigger_id, services, _build_edit, user=user, state=_state(services, language, key))


def open_texts(client: WebClient, trigger_id: str, services: Services, *, user: str, language: str, key: str) -> None:
    """Open the form of a deliverable's titles for a coordinator; NotCoordinator for other users."""
    _open(client, trigger_id, services, _build_texts, user=user, state=_state(services, language, key))


def open_withdrawal(
    client: WebClient, trigger_id: str, services: Services, *, user: str, language: str, key: str
) -> None:
    """Open the form that withdraws a deliverable for a coordinator; NotCoordinator for other users."""
    _open(client, trigger_id, services, _build_withdrawal, user=user, state=_state(services, language, key))


def save_edit(submission: Submission, services: Services) -> View:
    """Give the deliverable what is in the form; return its card."""
    services.require_coordinator(submission.user, surface=Surface.MODAL, what=EDIT_ID)
    before, translator = _find(submission.state.key, services), services.translator(submission.state.language)
    given = read_fields(submission, before, translator, today=services.today, errors={})
    return _save(given, submission, services)


def save_texts(submission: Submission, services: Services) -> View:
    """Give the deliverable the titles in the form; an empty one is taken away."""
    services.require_coordinator(submission.user, surface=Surface.MODAL, what=TEXTS_ID)
    before, translator = _find(submission.state.key, services), services.translator(submission.state.language)
    titles = {code: submission.text(code, limit=MAX_TITLE_CHARS) for code in NAMES}
    require_valid({"en": None if titles["en"] else modals.missing_field_error(translator)})
    title = {code: text for code, text in titles.items() if text}
    if title == before.title:
        title = dict(before.title)
    return _save(ByHand(deliverable=replace(before, title=title)), submission, services)


def save_withdrawal(submission: Submission, services: Services) -> View:
    """Withdraw the deliverable."""
    services.require_coordinator(submission.user, surface=Surface.MODAL, what=WITHDRAW_ID)
    translator, reason = services.translator(submission.state.language), submission.text(REASON)
    require_valid({REASON: None if reason else modals.missing_field_error(translator)})
    deliverable = _find(submission.state.key, services)
    number = services.register.ledger.withdraw_deliverable(
        deliverable.ref,
        services.context(submission.user, Surface.MODAL, reason),
        seen_version=require_seen_version(submission, services.register),
    )
    return changed_view(deliverable.ref, number, services, language=submission.state.language)


def changed_view(ref: str, number: int, services: Services, *, language: str) -> View:
    """Return what a change did, by its number, with the card of the deliverable if it has one."""
    services.reminders.wake()
    translator = services.translator(language)
    made = next(change for change in services.register.ledger.read_history(ref) if change.number == number)
    view = plain_modal(change_text(made, translator), translator)
    asked = read_and_answer(
        translator.reference(ref), store=services.register.store, today=services.today, hint=language
    )
    card = word_card(asked, services)
    blocks = [] if card is None else card_view_blocks(card, translator)
    return {**view, "blocks": [*view["blocks"], *blocks]}


def _save(given: ByHand, submission: Submission, services: Services) -> View:
    number = services.register.ledger.edit_deliverable(
        given,
        services.context(submission.user, Surface.MODAL),
        seen_version=require_seen_version(submission, services.register),
    )
    language = submission.state.language
    if number is None:
        translator = services.translator(language)
        return plain_modal(modals.nothing_changed_message(translator), translator)
    return changed_view(given.deliverable.ref, number, services, language=language)


def _state(services: Services, language: str, key: str) -> ModalState:
    return ModalState(language=language, seen=services.register.ledger.read_version(), key=key)


def _open(
    client: WebClient, trigger_id: str, services: Services, build: _Build, *, user: str, state: ModalState
) -> None:
    services.require_coordinator(user, surface=Surface.BUTTON, what=EDIT_ID)
    deliverable, translator = _find(state.key, services), services.translator(state.language)
    open_view(client, trigger_id, build(deliverable, state, translator))


def _find(ref: str, services: Services) -> Deliverable:
    """Return the deliverable of a reference; OutdatedForm if there is none."""
    for instalment in services.register.store.instalments_of(ref):
        if instalment.deliverable.ref == ref:
            return instalment.deliverable
    raise OutdatedForm


def _build_edit(deliverable: Deliverable, state: ModalState, translator: Translator) -> View:
    blocks = field_blocks(deliverable, translator)
    title = translator.gettext("Edit {ref}", ref=translator.reference(deliverable.ref))
    return _build(EDIT_ID, blocks, state, translator, title=title)


def _build_texts(deliverable: Deliverable, state: ModalState, translator: Translator) -> View:
    blocks = [
        input_block(
            code,
            title_label(translator, code),
            text_input(initial=deliverable.title.get(code, ""), limit=MAX_TITLE_CHARS, multiline=True),
            optional=code != "en",
        )
        for code in NAMES
    ]
    title = translator.gettext("Titles of {ref}", ref=translator.reference(deliverable.ref))
    return _build(TEXTS_ID, blocks, state, translator, title=title)


def _build_withdrawal(deliverable: Deliverable, state: ModalState, translator: Translator) -> View:
    hint = translator.gettext("Nobody is reminded of it any more; it can be put back.")
    blocks = [input_block(REASON, translator.gettext("Reason"), text_input(multiline=True), hint=hint)]
    title = translator.gettext("Withdraw {ref}", ref=translator.reference(deliverable.ref))
    return _build(WITHDRAW_ID, blocks, state, translator, title=title)


def _build(callback_id: str, blocks: list[Block], state: ModalState, translator: Translator, *, title: str) -> View:
    submit = translator.gettext("Save")
    return build_modal(callback_id, blocks, title=title, submit=submit, state=state, translator=translator)
