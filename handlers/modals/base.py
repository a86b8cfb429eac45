"""What modals share: what they carry along, and how they are made, opened, read and answered.

Whatever a modal brings back is read strictly, and never for what somebody may do: that is looked up anew.
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import date
from functools import partial
from typing import Any

from slack_bolt import Ack, App

from domain.errors import AlreadyDone, OutdatedForm
from domain.i18n.translator import Translator
from domain.languages import CODES
from domain.messages.errors import refusal
from domain.reading.command_arguments import MAX_EVIDENCE
from domain.reading.words.tokenizer import plain
from domain.register.instalments import Instalment
from domain.register.model import Status
from handlers.blocks.answers import Block
from handlers.blocks.views import MAX_CARRIED, label
from handlers.services.services import Services

#: Characters of an option's value (https://docs.slack.dev/reference/block-kit/composition-objects/option-object).
MAX_VALUE = 150
#: Characters of an option's text.
MAX_OPTION = 75

_PERSON = re.compile(r"[UW][A-Z0-9]{2,20}")

View = dict[str, Any]


@dataclass(frozen=True, kw_only=True, slots=True)
class ModalState:
    """What a modal carries along from its opening to the moment it is sent off."""

    language: str
    #: The number of the newest change when it was opened.
    seen: int
    #: The instalment that it is about; empty where one is chosen in it.
    key: str = ""
    #: What is sent off is an owner's report, which a coordinator has to confirm.
    reports: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Submission:
    """A modal that somebody has sent off."""

    user: str
    carried: ModalState
    #: By field, what Slack says of it.
    values: Mapping[str, Mapping[str, object]]

    def text(self, field: str, *, limit: int = MAX_EVIDENCE) -> str:
        """What was typed, on one line; empty where nothing was."""
        return plain(self._string(field, "value"), limit=limit)

    def chosen(self, field: str) -> str:
        """The value of the option that was chosen; empty where none was."""
        option = self.values.get(field, {}).get("selected_option")
        if option is None:
            return ""
        value = option.get("value") if isinstance(option, dict) else None
        if not isinstance(value, str) or not value or len(value) > MAX_VALUE or not value.isprintable():
            raise OutdatedForm
        return value

    def day(self, field: str) -> date | None:
        """The day that was picked."""
        picked = self._string(field, "selected_date")
        try:
            return date.fromisoformat(picked) if picked else None
        except ValueError:
            raise OutdatedForm from None

    def person(self, field: str) -> str:
        """The id of the person who was chosen; empty where nobody was."""
        person = self._string(field, "selected_user")
        if person and _PERSON.fullmatch(person) is None:
            raise OutdatedForm
        return person

    def _string(self, field: str, name: str) -> str:
        found = self.values.get(field, {}).get(name)
        if found is not None and not isinstance(found, str):
            raise OutdatedForm
        return found or ""


class Misfilled(Exception):
    """What is wrong, by field: Slack shows each sentence beside its field, and the modal stays."""

    def __init__(self, said: Mapping[str, str]) -> None:
        super().__init__(*said)
        self.said = dict(said)


#: What is done with a modal that was sent off; gives the one that comes in its place.
Take = Callable[[Submission, Services], View]


def listen(app: App, callback_id: str, take: Take, services: Services) -> None:
    """Listen to a modal's being sent off."""
    app.view(callback_id)(partial(_answer, take=take, services=services))


def _answer(ack: Ack, body: Mapping[str, Any], *, take: Take, services: Services) -> None:
    try:
        view = take(_sent(body), services)
    except Misfilled as wrong:
        # https://docs.slack.dev/surfaces/modals#displaying_errors
        ack(response_action="errors", errors=wrong.said)
        return
    ack(response_action="update", view=view)


def check(fields: Mapping[str, str | None]) -> None:
    """Misfilled with what is wrong with each field of which something is."""
    wrong = {field: said for field, said in fields.items() if said}
    if wrong:
        raise Misfilled(wrong)


@contextmanager
def choosing(sent: Submission, field: str, translator: Translator) -> Iterator[None]:
    """Say beside the field that what was chosen there is done already; where it could not be chosen, let it be said."""
    try:
        yield
    except AlreadyDone as done:
        if sent.carried.key:
            raise
        # Beside a field nobody can be named.
        raise Misfilled({field: refusal(AlreadyDone(ref=done.ref, slug=done.slug), translator)}) from done


def carried(view: Mapping[str, Any]) -> ModalState:
    """What a modal brings back of what it was given; OutdatedForm for anything that it was not given."""
    said = view.get("private_metadata")
    try:
        found = json.loads(said) if isinstance(said, str) and len(said) <= MAX_CARRIED else None
    except (ValueError, RecursionError):
        found = None
    match found:
        case {"language": str(language), "seen": int(seen), "key": str(key), "reports": bool(reports), **rest}:
            if not rest and language in CODES and type(seen) is int and seen >= 0:
                return ModalState(language=language, seen=seen, key=key, reports=reports)
    raise OutdatedForm


def _sent(body: Mapping[str, Any]) -> Submission:
    view = body["view"]
    values = (view.get("state") or {}).get("values")
    if not isinstance(values, dict):
        raise OutdatedForm
    found: dict[str, Mapping[str, object]] = {}
    for field, elements in values.items():
        inner = list(elements.values()) if isinstance(elements, dict) else []
        if len(inner) != 1 or not isinstance(inner[0], dict):
            raise OutdatedForm
        found[field] = inner[0]
    return Submission(user=str(body["user"]["id"]), carried=carried(view), values=found)


def seen(sent: Submission, services: Services) -> int:
    """The number of the newest change when a modal was opened; OutdatedForm for one that is still to be made."""
    if sent.carried.seen > services.register.ledger.newest():
        raise OutdatedForm
    return sent.carried.seen


def instalment(key: str, services: Services) -> Instalment:
    """The instalment of a key, `III.2a@2024-03`; OutdatedForm if the register has none."""
    if len(key) <= MAX_VALUE and key.isprintable():
        for each in services.register.store.instalments_of(key.partition("@")[0]):
            if each.key == key:
                return each
    raise OutdatedForm


def open_instalment(key: str | None, services: Services) -> Instalment | None:
    """The same, None where there is no key; AlreadyDone if it is done."""
    found = instalment(key, services) if key else None
    if found is not None and found.status is Status.DONE:
        raise AlreadyDone(ref=found.deliverable.ref, slug=found.slug, by=found.done_by, evidence=found.evidence)
    return found


# How modals look.


def modal(
    name: str, blocks: Sequence[Block], *, title: str, submit: str, given: ModalState, translator: Translator
) -> View:
    """A modal that can be sent off."""
    return {
        "type": "modal",
        "callback_id": name,
        "private_metadata": json.dumps(asdict(given)),
        "title": label(title),
        "submit": label(submit),
        "close": label(translator.gettext("Cancel")),
        "blocks": list(blocks),
    }


def field(name: str, said: str, element: Block, *, hint: str = "", optional: bool = False) -> Block:
    """A field; what is in it comes back under its name."""
    block: Block = {"type": "input", "block_id": name, "label": _text(said), "element": element, "optional": optional}
    return {**block, "hint": _text(hint)} if hint else block


def text_input(*, initial: str = "", limit: int = MAX_EVIDENCE, multiline: bool = False) -> Block:
    """Something to type into."""
    element: Block = {"type": "plain_text_input", "action_id": "text", "max_length": limit, "multiline": multiline}
    return {**element, "initial_value": initial[:limit]} if initial else element


def day_input(initial: date | None = None) -> Block:
    """A day to pick."""
    element: Block = {"type": "datepicker", "action_id": "day"}
    return element if initial is None else {**element, "initial_date": initial.isoformat()}


def option(said: str, value: str) -> Block:
    """Something to choose."""
    return {"text": _text(said[:MAX_OPTION]), "value": value}


def _text(text: str) -> Block:
    return {"type": "plain_text", "text": text, "emoji": False}
