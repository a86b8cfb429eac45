"""Views: open a modal, and build modals and App Homes with one sentence."""

import json
import logging
from collections.abc import Mapping
from http.client import HTTPException
from typing import Any

from slack_sdk import WebClient
from slack_sdk.errors import SlackClientError

from domain.errors import NothingOpened
from domain.i18n.rich_text import RichText
from domain.i18n.translator import Translator
from domain.languages import CODES
from handlers.blocks.elements import plain_text, sections
from handlers.blocks.notices import sentence_message

#: Characters of a title, and of what is on a modal's buttons (https://docs.slack.dev/reference/views/modal-views).
MAX_TITLE = 24
#: Characters of a view's private metadata.
MAX_METADATA = 3000

#: What the Slack client raises if a view was not opened, or may not have been.
_OPEN_ERRORS = (SlackClientError, OSError, HTTPException)

_log = logging.getLogger(__name__)


def open_view(client: WebClient, trigger_id: str, view: Mapping[str, Any]) -> None:
    """Open a modal; raise NothingOpened if that failed or may have: a trigger expires after three seconds."""
    try:
        client.views_open(trigger_id=trigger_id, view=dict(view))
    except _OPEN_ERRORS as error:
        _log.warning("a form was not opened, or not for certain: %s", type(error).__name__)
        raise NothingOpened from None


def update_view(client: WebClient, shown: Mapping[str, Any], view: Mapping[str, Any]) -> None:
    """Put a view in the place of the one that is shown; raise NothingOpened if that failed or may have."""
    try:
        client.views_update(view_id=str(shown["id"]), hash=shown.get("hash"), view=dict(view))
    except _OPEN_ERRORS as error:
        _log.warning("a form was not changed, or not for certain: %s", type(error).__name__)
        raise NothingOpened from None


def plain_modal(sentence: str | RichText, translator: Translator | None, *, title: str = "Schengen") -> dict[str, Any]:
    """Return a modal with a sentence to read and close; people, groups and channels show by name."""
    close = {} if translator is None else {"close": label(translator.gettext("Close"))}
    return {"type": "modal", "title": label(title), **close, "blocks": sentence_message(sentence)["blocks"]}


def plain_home(sentence: str) -> dict[str, Any]:
    """Return an App Home with a sentence."""
    return {"type": "home", "blocks": sections([sentence])}


def view_language(view: object) -> str | None:
    """Return the language in a view's private metadata (see `handlers.modals.base`), None if there is none."""
    metadata = view.get("private_metadata") if isinstance(view, dict) else None
    try:
        state = json.loads(metadata) if isinstance(metadata, str) and len(metadata) <= MAX_METADATA else None
    except (ValueError, RecursionError):
        return None
    language = state.get("language") if isinstance(state, dict) else None
    return language if isinstance(language, str) and language in CODES else None


def label(text: str) -> dict[str, Any]:
    """Return a modal's title, or the label of its button."""
    return plain_text(text[:MAX_TITLE])
