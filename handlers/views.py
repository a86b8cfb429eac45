"""Views that say something and ask for nothing: a modal, an App Home."""

import json
from typing import Any

from domain.languages import CODES
from domain.speech import Speech
from handlers.blocks import sections
from handlers.notices import saying

#: Characters of a title, and of what is on a modal's buttons (https://docs.slack.dev/reference/views/modal-views).
MAX_TITLE = 24
#: Characters of what a view carries along.
MAX_CARRIED = 3000


def plain_modal(sentence: str, speech: Speech | None, *, title: str = "Schengen") -> dict[str, Any]:
    """A modal with a sentence, for somebody to read and close; whoever is marked in it stands by name."""
    close = {} if speech is None else {"close": label(speech.gettext("Close"))}
    return {"type": "modal", "title": label(title), **close, "blocks": saying(sentence)["blocks"]}


def plain_home(sentence: str) -> dict[str, Any]:
    """An App Home with a sentence."""
    return {"type": "home", "blocks": sections([sentence])}


def language_of(view: object) -> str | None:
    """The language that a view says it is in, in what it carries along (see `handlers.modals.frame`); None for none."""
    carried = view.get("private_metadata") if isinstance(view, dict) else None
    try:
        found = json.loads(carried) if isinstance(carried, str) and len(carried) <= MAX_CARRIED else None
    except (ValueError, RecursionError):
        return None
    language = found.get("language") if isinstance(found, dict) else None
    return language if isinstance(language, str) and language in CODES else None


def label(text: str) -> dict[str, Any]:
    """A title, or what is on a modal's button."""
    return {"type": "plain_text", "text": text[:MAX_TITLE], "emoji": False}
