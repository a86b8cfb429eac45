"""Views that say something and ask for nothing: a modal, an App Home."""

from typing import Any

from domain.speech import Speech
from handlers.blocks import sections

#: Characters of a title, and of what is on a modal's buttons (https://docs.slack.dev/reference/views/modal-views).
MAX_TITLE = 24


def plain_modal(sentence: str, speech: Speech, *, title: str = "Schengen") -> dict[str, Any]:
    """A modal with a sentence, for somebody to read and close."""
    return {
        "type": "modal",
        "title": label(title),
        "close": label(speech.gettext("Close")),
        "blocks": sections([sentence]),
    }


def plain_home(sentence: str) -> dict[str, Any]:
    """An App Home with a sentence."""
    return {"type": "home", "blocks": sections([sentence])}


def label(text: str) -> dict[str, Any]:
    """A title, or what is on a modal's button."""
    return {"type": "plain_text", "text": text[:MAX_TITLE], "emoji": False}
