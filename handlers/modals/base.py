"""What modals share: private metadata, submissions, errors beside fields, and blocks.

What a submission contains is validated strictly, and never decides what the user may do: that is looked up again.
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from functools import partial
from typing import Any

from msgspec import Struct
from msgspec.structs import asdict
from slack_bolt import Ack, App

from domain.errors import AlreadyDone, OutdatedForm
from domain.i18n.translator import Translator
from domain.languages import CODES
from domain.messages.errors import error_message
from domain.reading.arguments.change_target import MAX_EVIDENCE_CHARS
from domain.reading.words.tokenizer import normalize
from domain.register.instalments import Instalment
from domain.register.model import Status
from handlers.blocks.elements import Block
from handlers.blocks.views import MAX_METADATA, label
from handlers.commands.undoable import find_own_change, undo_button
from handlers.services.services import RegisterServices, Services

#: Characters of an option's value (https://docs.slack.dev/reference/block-kit/composition-objects/option-object).
MAX_OPTION_VALUE_CHARS = 150
#: Characters of an option's text.
MAX_OPTION_CHARS = 75

_PERSON_ID = re.compile(r"[UW][A-Z0-9]{2,20}")

View = dict[str, Any]


class ModalState(Struct, frozen=True, kw_only=True):
    """The private metadata of a modal, kept from its opening to its submission."""

    language: str
    #: The number of the newest change when it was opened.
    seen: int
    #: The key of its instalment; empty if the user chooses one in it.
    key: str = ""
    #: The submission is an owner's report, which a coordinator has to confirm.
    reports: bool = False


class Submission(Struct, frozen=True, kw_only=True):
    """A submitted modal."""

    user: str
    state: ModalState
    #: The element's state of each input block, by block id.
    values: Mapping[str, Mapping[str, object]]

    def text(self, block_id: str, *, limit: int = MAX_EVIDENCE_CHARS) -> str:
        """Return the text that was typed, on one line; empty if none."""
        return normalize(self._string(block_id, "value"), limit=limit)

    def chosen(self, block_id: str) -> str:
        """Return the value of the option that was chosen; empty if none."""
        option = self.values.get(block_id, {}).get("selected_option")
        return "" if option is None else _value_of(option)

    def all_chosen(self, block_id: str) -> tuple[str, ...]:
        """Return the values of the checkboxes that were chosen."""
        options = self.values.get(block_id, {}).get("selected_options") or []
        if not isinstance(options, list):
            raise OutdatedForm
        return tuple(map(_value_of, options))

    def day(self, block_id: str) -> date | None:
        """Return the day that was picked; None if none."""
        picked = self._string(block_id, "selected_date")
        try:
            return date.fromisoformat(picked) if picked else None
        except ValueError:
            raise OutdatedForm from None

    def person(self, block_id: str) -> str:
        """Return the id of the person who was chosen; empty if none."""
        person = self._string(block_id, "selected_user")
        if person and _PERSON_ID.fullmatch(person) is None:
            raise OutdatedForm
        return person

    def _string(self, block_id: str, name: str) -> str:
        value = self.values.get(block_id, {}).get(name)
        if value is not None and not isinstance(value, str):
            raise OutdatedForm
        return value or ""


def _value_of(option: object) -> str:
    """Return the value of an option; OutdatedForm for what no form offers."""
    value = option.get("value") if isinstance(option, dict) else None
    if not isinstance(value, str) or not value or len(value) > MAX_OPTION_VALUE_CHARS or not value.isprintable():
        raise OutdatedForm
    return value


class InvalidFields(Exception):
    """Errors by block id: Slack shows each beside its field, and the modal stays open."""

    def __init__(self, errors: Mapping[str, str]) -> None:
        super().__init__(*errors)
        self.errors = dict(errors)


#: Handles a submission and returns the view that replaces the modal.
SubmissionHandler = Callable[[Submission, Services], View]


def listen_to_submission(app: App, callback_id: str, handle: SubmissionHandler, services: Services) -> None:
    """Listen to the submission of a modal."""
    app.view(callback_id)(partial(_submit, handle=handle, services=services))


def _submit(ack: Ack, body: Mapping[str, Any], *, handle: SubmissionHandler, services: Services) -> None:
    submission, version = parse_submission(body), services.register.ledger.read_version()
    try:
        view = handle(submission, services)
    except InvalidFields as invalid:
        # https://docs.slack.dev/surfaces/modals#displaying_errors
        ack(response_action="errors", errors=invalid.errors)
        return
    made = find_own_change(submission.user, services, since=version)
    if made is not None:
        view = {**view, "blocks": [*view["blocks"], *undo_button(made, services.translator(submission.state.language))]}
    ack(response_action="update", view=view)


def require_valid(errors: Mapping[str, str | None]) -> None:
    """Raise InvalidFields if any field, by its block id, has an error."""
    wrong = {block_id: error for block_id, error in errors.items() if error}
    if wrong:
        raise InvalidFields(wrong)


@contextmanager
def showing_already_done(submission: Submission, block_id: str, translator: Translator) -> Iterator[None]:
    """Turn AlreadyDone into an error beside the field of the instalment, if it was chosen in the modal."""
    try:
        yield
    except AlreadyDone as done:
        if submission.state.key:
            raise
        # Text beside a field cannot mention anyone.
        error = str(error_message(AlreadyDone(ref=done.ref, slug=done.slug), translator))
        raise InvalidFields({block_id: error}) from done


def parse_private_metadata(view: Mapping[str, Any]) -> ModalState:
    """Return the private metadata of a view; OutdatedForm for anything but what `build_modal` writes."""
    text = view.get("private_metadata")
    try:
        metadata = json.loads(text) if isinstance(text, str) and len(text) <= MAX_METADATA else None
    except (ValueError, RecursionError):
        metadata = None
    match metadata:
        case {"language": str(language), "seen": int(seen), "key": str(key), "reports": bool(reports), **rest}:
            if not rest and language in CODES and type(seen) is int and seen >= 0:
                return ModalState(language=language, seen=seen, key=key, reports=reports)
    raise OutdatedForm


def parse_submission(body: Mapping[str, Any]) -> Submission:
    """Return the submission of a payload; OutdatedForm unless each input block has exactly one element."""
    view = body["view"]
    blocks = (view.get("state") or {}).get("values")
    if not isinstance(blocks, dict):
        raise OutdatedForm
    values: dict[str, Mapping[str, object]] = {}
    for block_id, block in blocks.items():
        elements = list(block.values()) if isinstance(block, dict) else []
        if len(elements) != 1 or not isinstance(elements[0], dict):
            raise OutdatedForm
        values[block_id] = elements[0]
    return Submission(user=str(body["user"]["id"]), state=parse_private_metadata(view), values=values)


def require_seen_version(submission: Submission, register: RegisterServices) -> int:
    """Return the number of the newest change when the modal was opened; OutdatedForm if there is no such change yet."""
    if submission.state.seen > register.ledger.read_version():
        raise OutdatedForm
    return submission.state.seen


def find_instalment(key: str, register: RegisterServices) -> Instalment:
    """Return the instalment of a key, `III.2a@2024-03`; OutdatedForm if the register has none."""
    if len(key) <= MAX_OPTION_VALUE_CHARS and key.isprintable():
        for instalment in register.store.instalments_of(key.partition("@")[0]):
            if instalment.key == key:
                return instalment
    raise OutdatedForm


def find_open_instalment(key: str | None, register: RegisterServices) -> Instalment | None:
    """Return the instalment of a key, None without a key; AlreadyDone if it is done."""
    instalment = find_instalment(key, register) if key else None
    if instalment is not None and instalment.status is Status.DONE:
        raise AlreadyDone(
            ref=instalment.deliverable.ref,
            slug=instalment.slug,
            by=instalment.done_by,
            evidence=instalment.evidence,
        )
    return instalment


# Blocks and elements.


def build_modal(
    callback_id: str, blocks: Sequence[Block], *, title: str, submit: str, state: ModalState, translator: Translator
) -> View:
    """Return a modal that can be submitted."""
    return {
        "type": "modal",
        "callback_id": callback_id,
        "private_metadata": json.dumps(asdict(state), ensure_ascii=False),
        "title": label(title),
        "submit": label(submit),
        "close": label(translator.gettext("Cancel")),
        "blocks": list(blocks),
    }


def input_block(block_id: str, label_text: str, element: Block, *, hint: str = "", optional: bool = False) -> Block:
    """Return a field."""
    block: Block = {
        "type": "input",
        "block_id": block_id,
        "label": _plain_text(label_text),
        "element": element,
        "optional": optional,
    }
    return {**block, "hint": _plain_text(hint)} if hint else block


def text_input(*, initial: str = "", limit: int = MAX_EVIDENCE_CHARS, multiline: bool = False) -> Block:
    """Return a text input."""
    element: Block = {"type": "plain_text_input", "action_id": "text", "max_length": limit, "multiline": multiline}
    return {**element, "initial_value": initial[:limit]} if initial else element


def day_input(initial: date | None = None) -> Block:
    """Return a date picker."""
    element: Block = {"type": "datepicker", "action_id": "day"}
    return element if initial is None else {**element, "initial_date": initial.isoformat()}


def option(text: str, value: str) -> Block:
    """Return an option of a menu."""
    return {"text": _plain_text(text[:MAX_OPTION_CHARS]), "value": value}


def _plain_text(text: str) -> Block:
    return {"type": "plain_text", "text": text, "emoji": False}
