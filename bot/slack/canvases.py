"""Channel canvases: made, replaced and deleted in Slack, and drawn from the register as it is."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from slack_sdk import WebClient
from slack_sdk.web import SlackResponse

from db.reminders.open_instalments import find_contents
from domain.dates.spans import brussels_day
from domain.meeting_sheets.channel_page import ChannelPage, make_page, page_reminder
from domain.reminders.outcomes import Later, Refused, Unknown
from handlers.services.services import Services
from handlers.slack.call_outcomes import CALL_ERRORS, classify, classify_repeatable
from jobs.refresh_pages import GONE, TAKEN

#: What is left of a canvas that cannot be deleted.
_EMPTY = "–"

#: Errors of these methods that last until a person changes something
#: (https://docs.slack.dev/reference/methods/conversations.canvases.create and the pages of the other methods).
_REFUSALS = frozenset(
    {
        "canvas_creation_failed",
        "canvas_deleting_disabled",
        "canvas_disabled_user_team",
        "canvas_editing_failed",
        GONE,
        "canvas_tab_creation_failed",
        TAKEN,
        "channel_canvas_creation_failed",
        "free_team_canvas_tab_already_exists",
        "free_teams_cannot_edit_standalone_canvases",
        "team_tier_cannot_create_channel_canvases",
    }
)


class SlackCanvases:
    """The canvases of `jobs.refresh_pages`, on the Web API."""

    def __init__(self, client: WebClient) -> None:
        self._client = client

    def find(self, channel: str, /) -> str | Later | Refused | None:
        """Return the id of a channel's canvas (https://docs.slack.dev/reference/objects/conversation-object)."""
        try:
            answer = self._client.conversations_info(channel=channel)
        except CALL_ERRORS as error:
            return classify_repeatable(error)
        return canvas_of(answer.get("channel"))

    def create(self, channel: str, page: ChannelPage, /) -> str | Later | Refused | Unknown:
        """Make a channel's canvas; it may have been made where Slack gives no answer."""
        content = {"type": "markdown", "markdown": page.markdown}
        try:
            answer = self._client.conversations_canvases_create(
                channel_id=channel, document_content=content, title=page.title
            )
        except CALL_ERRORS as error:
            outcome = classify(error)
            is_refused = isinstance(outcome, Unknown) and outcome.reason in _REFUSALS
            return Refused(outcome.reason) if is_refused else outcome
        canvas = answer.get("canvas_id")
        return canvas if isinstance(canvas, str) else Unknown("no canvas in the answer")

    def replace(self, canvas: str, page: ChannelPage, /, *, retitle: bool) -> Later | Refused | None:
        """Replace a canvas's content, then its title: Slack takes one operation a call."""
        problem = self._edit(canvas, {"operation": "replace", "document_content": _document(page.markdown)})
        if problem is None and retitle:
            return self._edit(canvas, {"operation": "rename", "title_content": _document(page.title)})
        return problem

    def delete(self, canvas: str, /) -> Later | Refused | None:
        """Delete a canvas; one that may not be deleted is emptied."""
        problem = self._attempt(lambda: self._client.canvases_delete(canvas_id=canvas))
        if isinstance(problem, Refused) and not problem.fatal and problem.reason != GONE:
            return self._edit(canvas, {"operation": "replace", "document_content": _document(_EMPTY)})
        return problem

    def _edit(self, canvas: str, change: dict[str, Any]) -> Later | Refused | None:
        return self._attempt(lambda: self._client.canvases_edit(canvas_id=canvas, changes=[change]))

    def _attempt(self, call: Callable[[], SlackResponse]) -> Later | Refused | None:
        try:
            call()
        except CALL_ERRORS as error:
            outcome = classify_repeatable(error)
            is_refused = isinstance(outcome, Later) and outcome.reason in _REFUSALS
            return Refused(outcome.reason) if is_refused else outcome
        return None


def canvas_of(channel: object) -> str | None:
    """Return the id of a channel's canvas from what Slack says of the channel; None if it has none."""
    properties = channel.get("properties") if isinstance(channel, dict) else None
    canvas = properties.get("canvas") if isinstance(properties, dict) else None
    found = canvas.get("file_id") if isinstance(canvas, dict) else None
    return found if isinstance(found, str) and found else None


def draw_page(channel: str, /, *, now: datetime, services: Services) -> ChannelPage:
    """Return the page of a channel, in its language and about what concerns it."""
    translator = services.translator(services.people.conversations.read_language(channel))
    today, store = brussels_day(now), services.register.store
    council = store.directory().next_milestone(today)
    if council is None:
        return make_page(None, (), translator, today=today, at=now)
    preferences = services.people.preferences.read()
    wishes = preferences.channels.get(channel)
    reminder = page_reminder(council, channel, () if wishes is None else wishes.owners, at=now)
    found = find_contents(store, reminder, contacts=preferences.contacts, today=today)
    return make_page(reminder, found, translator, today=today, at=now)


def _document(markdown: str) -> dict[str, str]:
    return {"type": "markdown", "markdown": markdown}
