"""What buttons and forms of a review share: which thing of which draft they are about, and who may use them.

Each press and submission is a coordinator's, looked up at that moment; every coordinator's summary then follows.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, Self

from msgspec import Struct
from msgspec.structs import replace
from slack_bolt import Ack, App
from slack_sdk import WebClient

from domain.drafts.errors import DraftChangedMeanwhile, DraftClosed
from domain.drafts.stored import DraftState, Item, StoredDraft
from domain.errors import OutdatedForm
from handlers.blocks.elements import Block
from handlers.blocks.views import open_view, update_view
from handlers.buttons.click import parse_click
from handlers.drafts.summary import refresh_summaries
from handlers.modals.base import InvalidFields, Submission, View, parse_submission
from handlers.services.services import Services
from handlers.slack.request import Surface

#: What a refusal is recorded for.
REVIEW = "import"

#: The action id of a button that opens the form of one thing.
SHOW_THING = "draft_thing"

_KEY = re.compile(r"(?P<draft>[0-9]{1,9})(?:/(?P<number>[0-9]{1,9}))?(?:@(?P<version>[0-9]{1,9}))?", re.ASCII)
#: Between the name of a field and the tag of its form.
_TAG = "@"


class Key(Struct, frozen=True, kw_only=True):
    """What a button or a form is about: a draft, and a number in it: of a thing, a sentence or a page."""

    draft: int
    number: int = 0
    #: The version of it that was seen.
    version: int = 0

    @classmethod
    def parse(cls, text: str) -> Self:
        """Return the key in a button's value or a form's state; OutdatedForm for anything else."""
        match = _KEY.fullmatch(text)
        if match is None:
            raise OutdatedForm
        return cls(**{name: int(value or 0) for name, value in match.groupdict().items()})

    def __str__(self) -> str:
        return f"{self.draft}/{self.number}@{self.version}"


class Press(Struct, frozen=True, kw_only=True):
    """A button that a coordinator has pressed, in a summary or in a form."""

    user: str
    language: str
    key: Key
    body: Mapping[str, Any]
    client: WebClient

    def show(self, view: View) -> None:
        """Show a view in place of the form that the button is in; open it if it is in a message."""
        shown = self.body.get("view")
        if shown is not None:
            update_view(self.client, shown, view)
        else:
            open_view(self.client, str(self.body["trigger_id"]), view)


#: Does what a button says.
PressHandler = Callable[[Press, Services], None]
#: Handles a submission; returns the view that replaces the form.
FormHandler = Callable[[Submission, Key, Services], View]


def listen_to_press(app: App, action_id: str | re.Pattern[str], handle: PressHandler, services: Services) -> None:
    """Listen to a button, for coordinators."""
    app.action(action_id)(partial(_press, handle=handle, services=services))


def listen_to_form(app: App, callback_id: str, handle: FormHandler, services: Services) -> None:
    """Listen to the submission of a form, for coordinators."""
    app.view(callback_id)(partial(_submit, handle=handle, services=services))


def find_open(draft_id: int, services: Services) -> StoredDraft:
    """Return a draft that is under review; DraftClosed if it is no more."""
    draft = services.drafts.store.find(draft_id)
    if draft.state is not DraftState.OPEN:
        raise DraftClosed(is_loaded=draft.state is DraftState.LOADED, by=draft.changed_by, at=draft.changed_at)
    return draft


def find_item(draft: StoredDraft, number: int) -> Item:
    """Return a thing of a draft; DraftChangedMeanwhile if it has been merged with another."""
    item = draft.item(number)
    if item is None:
        raise DraftChangedMeanwhile(by=draft.changed_by, at=draft.changed_at)
    return item


def tagged(blocks: Sequence[Block], tag: object) -> list[Block]:
    """Return blocks whose fields belong to one form alone.

    Slack keeps what was typed into a field when a view is replaced by one that has a field with the same block id.
    """
    return [
        {**block, "block_id": f"{block['block_id']}{_TAG}{tag}"} if block["type"] == "input" else block
        for block in blocks
    ]


def _press(
    ack: Ack,
    body: Mapping[str, Any],
    action: Mapping[str, Any],
    client: WebClient,
    *,
    handle: PressHandler,
    services: Services,
) -> None:
    click = parse_click(body, action, services)
    services.require_coordinator(click.user, surface=Surface.BUTTON, what=REVIEW)
    key = Key.parse(click.value)
    handle(Press(user=click.user, language=click.language, key=key, body=body, client=client), services)
    ack()
    refresh_summaries(client, key.draft, services)


def _submit(ack: Ack, body: Mapping[str, Any], client: WebClient, *, handle: FormHandler, services: Services) -> None:
    submission = parse_submission(body)
    services.require_coordinator(submission.user, surface=Surface.MODAL, what=REVIEW)
    key = Key.parse(submission.state.key)
    # Block ids by the names of their fields, as the readers of forms know them.
    names = {block_id.partition(_TAG)[0]: block_id for block_id in submission.values}
    values = {name: submission.values[block_id] for name, block_id in names.items()}
    try:
        view = handle(replace(submission, values=values), key, services)
    except InvalidFields as invalid:
        ack(response_action="errors", errors={names.get(name, name): text for name, text in invalid.errors.items()})
        return
    ack(response_action="update", view=view)
    refresh_summaries(client, key.draft, services)
