"""The summary of a draft in each coordinator's direct messages: how the review stands, and what can be done."""

import logging
from collections.abc import Sequence
from typing import Any

from msgspec import Struct
from slack_sdk import WebClient

from db.connection.engine import database_errors
from domain.drafts.comparison import Compared, compare
from domain.drafts.review import count, is_kept
from domain.drafts.stored import DraftState, StoredDraft
from domain.errors import BotError
from domain.i18n.rich_text import RichText
from domain.i18n.translator import Translator
from domain.messages import drafts
from domain.messages.changes.line import change_text
from domain.register.audit_events import Change
from domain.register.note_number import NoteNumber
from handlers.blocks.elements import (
    Block,
    actions,
    button,
    context,
    header,
    message,
    rich_text,
    section,
    sections,
    shorten,
    with_language,
)
from handlers.blocks.notices import UNDO, rich_text_message, text_elements
from handlers.services.services import Services
from handlers.slack.call_outcomes import CALL_ERRORS

#: Action ids of the buttons.
RESUME, GO_THROUGH, ACCEPT_SURE, NOT_TAKEN, HEAD, LOAD, DISCARD = (
    "draft_resume",
    "draft_go_through",
    "draft_accept_sure",
    "draft_not_taken",
    "draft_head",
    "draft_load",
    "draft_discard",
)

#: Characters of the subject, and how many reviewers and drafts are named.
_MAX_SUBJECT_CHARS, _MAX_REVIEWERS, _MAX_LISTED = 1000, 5, 10

_log = logging.getLogger(__name__)


def summary_message(draft: StoredDraft, services: Services, *, language: str) -> dict[str, Any]:
    """Return the summary as a message's `text` and `blocks`, in a language."""
    return _compose(draft, _find_beside(draft, services), services.translator(language))


class _Beside(Struct, frozen=True, kw_only=True):
    """What a draft stands beside: the loaded note that it is a revision of, or the change that it was loaded by."""

    number: str = ""
    compared: Sequence[Compared] = ()
    load: Change | None = None


def _find_beside(draft: StoredDraft, services: Services) -> _Beside:
    if draft.state is not DraftState.OPEN:
        newest = services.register.ledger.read_history()
        return _Beside(load=next((change for change in newest if change.number == draft.change), None))
    loaded = services.drafts.store.find_loaded(draft)
    if loaded is None:
        return _Beside()
    base = NoteNumber.parse(draft.head.number or "").base
    number = next((note.number for note in loaded.directory.notes.values() if note.base == base), base)
    return _Beside(number=number, compared=compare(draft.draft(is_kept), loaded))


def _compose(draft: StoredDraft, beside: _Beside, translator: Translator) -> dict[str, Any]:
    if draft.state is not DraftState.OPEN:
        return _compose_closed(draft, beside.load, translator)
    figures, name = count(draft), _name(draft, translator)
    counted = drafts.figures_text(figures, translator)
    about = [drafts.head_line(draft.head, translator), shorten(draft.head.subject or "", _MAX_SUBJECT_CHARS)]
    stands = [counted, drafts.progress_text(figures, translator)]
    if beside.number:
        stands.append(drafts.comparison_text(beside.compared, beside.number, translator))
    remarks = [context(drafts.remark_text(remark, translator)) for remark in draft.draft().remarks]
    blocks = [header(name), *sections(filter(None, about)), *sections(stands), *remarks, *_reviewers(draft, translator)]
    return message(f"{name}\n{counted}", [*blocks, *actions(_buttons(draft, translator))])


def _compose_closed(draft: StoredDraft, load: Change | None, translator: Translator) -> dict[str, Any]:
    """Return who has loaded or discarded a draft, and how to take a load back."""
    is_loaded = draft.state is DraftState.LOADED
    closed = drafts.closed_text(draft.changed_by, is_loaded=is_loaded, translator=translator)
    if load is None:
        return rich_text_message(closed)
    said = rich_text_message(RichText.join("\n", [change_text(load, translator), closed]))
    undo = button(UNDO, translator.gettext("Undo"), with_language(str(load.number), translator.language))
    return {**said, "blocks": [*said["blocks"], *actions([undo])]}


def _reviewers(draft: StoredDraft, translator: Translator) -> list[Block]:
    touched = sorted(((item.at, item.by) for item in draft.items if item.by and item.at), reverse=True)
    people = list(dict.fromkeys(person for _, person in touched))[:_MAX_REVIEWERS]
    return [rich_text(text_elements(drafts.reviewers_text(people, translator)))] if people else []


def _buttons(draft: StoredDraft, translator: Translator) -> list[Block]:
    value = with_language(str(draft.id), translator.language)
    labels = {GO_THROUGH: translator.gettext("Go through")}
    if any(item.is_sure for item in draft.items):
        labels[ACCEPT_SURE] = translator.gettext("Accept all that is sure")
    labels |= {
        NOT_TAKEN: translator.gettext("What was not taken"),
        HEAD: translator.gettext("Council note"),
        LOAD: translator.gettext("Load"),
        DISCARD: translator.gettext("Discard"),
    }
    return [button(action, text, value) for action, text in labels.items()]


def open_draft_blocks(services: Services, *, language: str) -> list[Block]:
    """Return the drafts that are under review, each with a button to go on with it."""
    translator = services.translator(language)
    label = translator.gettext("Go through")
    blocks = []
    for draft in services.drafts.store.list_open()[-_MAX_LISTED:]:
        name, stands = _name(draft, translator), drafts.progress_text(count(draft), translator)
        go = button(RESUME, label, with_language(str(draft.id), language), read_as=f"{label}: {name}")
        blocks.append(section(f"{name}\n{stands}", accessory=go))
    return blocks


def post_summary(client: WebClient, draft: StoredDraft, user: str, services: Services) -> None:
    """Post the summary in a person's direct messages, in place of the one that they had."""
    try:
        channel = str(client.conversations_open(users=user)["channel"]["id"])
        shown = summary_message(draft, services, language=services.language_for(channel, user))
        ts = str(client.chat_postMessage(channel=channel, unfurl_links=False, unfurl_media=False, **shown)["ts"])
        earlier = [(place, at) for person, place, at in services.drafts.store.messages(draft.id) if person == user]
        services.drafts.store.note_message(draft.id, person=user, channel=channel, ts=ts)
        for place, at in earlier:
            client.chat_delete(channel=place, ts=at)
    except CALL_ERRORS as error:
        _log.warning("a draft's summary was not posted, or not for certain: %s", type(error).__name__)


def _name(draft: StoredDraft, translator: Translator) -> str:
    return drafts.title(draft.head.number or draft.file_name, translator)


def refresh_summaries(client: WebClient, draft_id: int, services: Services) -> None:
    """Show the summary anew to each coordinator who has it; never raise, since what was pressed is answered already."""
    store = services.drafts.store
    try:
        draft = store.find(draft_id)
        beside = _find_beside(draft, services)
        for person, channel, ts in store.messages(draft_id):
            if services.people.is_coordinator(person):
                language = services.language_for(channel, person)
                shown = _compose(draft, beside, services.translator(language))
                client.chat_update(channel=channel, ts=ts, **shown)
    except _refresh_errors() as error:
        _log.warning("a draft's summary was not shown anew: %s", type(error).__name__)


def _refresh_errors() -> tuple[type[Exception], ...]:
    return (BotError, *CALL_ERRORS, *database_errors())
