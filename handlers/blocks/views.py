"""Views that say something and ask for nothing: a modal, an App Home."""

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
from handlers.blocks.elements import sections
from handlers.blocks.notices import sentence_message

#: Characters of a title, and of what is on a modal's buttons (https://docs.slack.dev/reference/views/modal-views).
MAX_TITLE = 24
#: Characters of what a view carries along.
MAX_METADATA = 3000

#: What the Slack client raises where a view was not opened, or may not have been.
_UNOPENED = (SlackClientError, OSError, HTTPException)

_log = logging.getLogger(__name__)


def open_view(client: WebClient, trigger_id: str, view: Mapping[str, Any]) -> None:
    """Open a modal; NothingOpened where that failed, or nobody knows: what opens it is good for three seconds only."""
    try:
        client.views_open(trigger_id=trigger_id, view=dict(view))
    except _UNOPENED as error:
        _log.warning("a form was not opened, or not for certain: %s", type(error).__name__)
        raise NothingOpened from None


def plain_modal(sentence: str | RichText, translator: Translator | None, *, title: str = "Schengen") -> dict[str, Any]:
    """Return a modal with a sentence to read and close; people, groups and channels show by name."""
    close = {} if translator is None else {"close": label(translator.gettext("Close"))}
    return {"type": "modal", "title": label(title), **close, "blocks": sentence_message(sentence)["blocks"]}


def plain_home(sentence: str) -> dict[str, Any]:
    """An App Home with a sentence."""
    return {"type": "home", "blocks": sections([sentence])}


def view_language(view: object) -> str | None:
    """The language that a view says it is in, in what it carries along (see `handlers.modals.base`); None for none."""
    carried = view.get("private_metadata") if isinstance(view, dict) else None
    try:
        found = json.loads(carried) if isinstance(carried, str) and len(carried) <= MAX_METADATA else None
    except (ValueError, RecursionError):
        return None
    language = found.get("language") if isinstance(found, dict) else None
    return language if isinstance(language, str) and language in CODES else None


def label(text: str) -> dict[str, Any]:
    """A title, or what is on a modal's button."""
    return {"type": "plain_text", "text": text[:MAX_TITLE], "emoji": False}
