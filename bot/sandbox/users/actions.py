"""Actions of people in the workspace: delivered to the bot as Slack would, and what Slack does with the answers."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from bot.sandbox import payloads
from bot.sandbox.fake_slack.api_calls import Json
from bot.sandbox.fake_slack.deliveries.dispatcher import ANSWER_TIMEOUT_SECONDS, DeliveryKind, DeliveryOutcome
from bot.sandbox.fake_slack.fake_slack import BOT
from bot.sandbox.fake_slack.limits.messages import acknowledgement_error
from bot.sandbox.fake_slack.methods.response_urls import ResponseUrl
from bot.sandbox.mrkdwn import encode_command_text, encode_message, mentions_bot
from bot.sandbox.payloads import InteractionSource
from bot.sandbox.people import BOT_NAME, Person
from bot.sandbox.sandbox import Sandbox
from bot.sandbox.tour import Tour
from bot.sandbox.transcript import AUTHOR_ARGUMENT, FILES_ARGUMENT, TranscriptMessage
from bot.sandbox.users.open_modals import (
    TROUBLE,
    OpenModal,
    OpenModals,
    Typed,
    block_id,
    required_field_errors,
    state_values,
)
from handlers.services.command_call import COMMAND
from handlers.shortcuts import ASK_THE_REGISTER

#: Notices of the page, where Slack would say something similar or nothing at all.
UNHEARD = f"The bot did not hear that: in channels it hears only what calls it, @{BOT_NAME}."
NO_THREAD = "Slash commands do not work in threads; call the bot instead, @{name} {text}"
NO_COMMAND = "{command} is not a command here. There is {known}."
FAILED = '{what} failed with the error "{error}"'
AGAIN = (
    f"The bot has not acknowledged that in {ANSWER_TIMEOUT_SECONDS:.0f} seconds. "
    "Slack sends it again: at once, after a minute, after five."
)
GONE = "That is no longer there."


class ActionResult(Struct, frozen=True, kw_only=True):
    """The result of an action, for the page."""

    notice: str = ""
    #: The thread in which there is an answer.
    thread: str | None = None
    #: The options of a menu for the text typed.
    options: tuple[Json, ...] = ()
    #: The id of a file that was chosen.
    file: str = ""


class ElementGone(Exception):
    """The element that a person pressed does not exist any more."""


class UserActions:
    """The actions of all people; the caller does one at a time."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self.modals = OpenModals(sandbox.slack)
        #: The conversation in which each person has opened a Work Object last.
        self._opened_in: dict[str, str] = {}
        self.tour = Tour(None if sandbox.bot is None else sandbox.bot.services)

    def say(self, person: Person, channel: str, typed: str, thread_ts: str | None) -> ActionResult:
        """Write a message, or give a command."""
        if typed.startswith("/"):
            return self._give_command(person, channel, typed, thread_ts)
        return self._write(person, channel, encode_message(typed), thread_ts)

    def share_file(
        self, person: Person, channel: str, name: str, content: bytes, thread_ts: str | None
    ) -> ActionResult:
        """Share a file in a conversation."""
        file = self._sandbox.slack.add_file(name, content, channel=channel)
        return self._write(person, channel, "", thread_ts, files=[file])

    def choose_file(self, name: str, content: bytes) -> ActionResult:
        """Choose a file in a form."""
        return ActionResult(file=self._sandbox.slack.add_file(name, content)["id"])

    def _write(
        self, person: Person, channel: str, text: str, thread_ts: str | None, *, files: Sequence[Json] = ()
    ) -> ActionResult:
        """Write a message that is no command."""
        given: Json = {AUTHOR_ARGUMENT: person.id} | ({FILES_ARGUMENT: [file["id"] for file in files]} if files else {})
        message = self._sandbox.slack.add_message(channel, text, bot_id=None, thread_ts=thread_ts, **given)
        is_app_conversation = channel == person.app_conversation
        if not is_app_conversation and (channel.startswith("D") or not mentions_bot(text)):
            is_bots_thread = thread_ts is not None and bool(self._bot_replies(channel, thread_ts))
            return ActionResult(notice=UNHEARD if is_bots_thread else "")
        event = payloads.message_event(
            text,
            person=person,
            channel=channel,
            ts=message.ts,
            thread_ts=thread_ts,
            mention=not is_app_conversation,
            files=files,
        )
        thread = thread_ts or message.ts
        replies_before = len(self._bot_replies(channel, thread))
        is_shared = payloads.is_shared_channel(channel)
        outcome = self._send(DeliveryKind.EVENT, self._sandbox.payloads.make_event(event, shared=is_shared))
        answered = len(self._bot_replies(channel, thread)) > replies_before
        self.tour.note_question(follows=thread_ts is not None, answered=answered)
        return ActionResult(thread=thread if answered else None, notice=AGAIN if outcome.failure else "")

    def open_tab(self, person: Person, tab: str) -> ActionResult:
        """Open one of the app's tabs."""
        home = self._sandbox.slack.homes.get(person.id)
        event = self._sandbox.payloads.make_event(payloads.home_opened_event(person, tab, home))
        outcome = self._send(DeliveryKind.EVENT, event)
        return ActionResult(notice=AGAIN if outcome.failure else "")

    def open_entity(self, person: Person, ts: str, number: int) -> ActionResult:
        """Open a Work Object of a message; ElementGone if there is none."""
        entry = self._find_message(person, ts)
        if not 0 <= number < len(entry.entities):
            raise ElementGone
        entity, slack = entry.entities[number], self._sandbox.slack
        opened = payloads.entity_opened_event(person, entry, entity, slack.open_entity(person.id, entity))
        self._opened_in[person.id] = entry.channel
        outcome = self._send(DeliveryKind.EVENT, self._sandbox.payloads.make_event(opened))
        return ActionResult(notice=AGAIN if outcome.failure else "")

    def press_in_flexpane(self, person: Person, number: str) -> ActionResult:
        """Press an action of the Work Object that a person has opened, or close it."""
        slack = self._sandbox.slack
        if number == "close":
            slack.close_entity(person.id)
            return ActionResult()
        action = payloads.flexpane_actions(slack.flexpanes.get(person.id, {}))[int(number)]
        pressed = {**action, "type": "button", "text": {"type": "plain_text", "text": action["text"]}}
        channel = self._opened_in[person.id]
        place = {"channel": {"id": channel}, "container": {"type": "message", "channel_id": channel}}
        payload = self._sandbox.payloads.make_interaction("block_actions", person, **place, actions=[pressed])
        return ActionResult(notice=_failure_notice(self._send(DeliveryKind.INTERACTION, payload), "This"))

    def press(self, person: Person, where: str, place: int, action: str, chosen: Mapping[str, str]) -> ActionResult:
        """Press a button, choose in a menu or pick a day.

        `where` is `home`, `view`, or a message's ts; `place` is the block's index. Raise ElementGone if the element
        does not exist, or does not offer that value by now.
        """
        source, blocks = self._source(person, where)
        element = _find_element(blocks, place, action)
        values = payloads.offered_values(element)
        if values is not None and chosen.get("value", "") not in values:
            raise ElementGone
        ts = f"{self._sandbox.now.timestamp():.6f}"
        pressed = payloads.action_json(element, block_id(blocks[place], place), chosen, ts)
        fields = source.fields | self._reply_fields(person, where)
        fields |= {"container": source.container, "actions": [pressed]}
        payload = self._sandbox.payloads.make_interaction("block_actions", person, **fields)
        return ActionResult(notice=_failure_notice(self._send(DeliveryKind.INTERACTION, payload), "This"))

    def suggest(self, person: Person, where: str, place: int, action: str, typed: str) -> ActionResult:
        """Ask for the options of a menu that match the text typed so far."""
        source, blocks = self._source(person, where)
        fields = source.fields | {"container": source.container, "action_id": action, "value": typed}
        fields["block_id"] = block_id(blocks[place], place)
        payload = self._sandbox.payloads.make_interaction("block_suggestion", person, **fields)
        outcome = self._send(DeliveryKind.INTERACTION, payload)
        if outcome.failure is not None:
            return ActionResult(notice=_failure_notice(outcome, "This menu"))
        answer = _parse_object(outcome.body)
        groups = answer.get("option_groups") or [answer]
        return ActionResult(options=tuple(option for group in groups for option in group.get("options", ())))

    def submit_modal(self, person: Person, typed: Typed) -> ActionResult:
        """Submit the topmost modal."""
        modal = self.modals.top(person.id)
        if modal is None:
            raise ElementGone
        modal = replace(modal, typed=typed, errors=required_field_errors(modal.view, typed), trouble="")
        if modal.errors:
            self.modals.save(modal)
            return ActionResult()
        view = modal.view | {"state": {"values": state_values(modal.view, typed)}}
        payload = self._sandbox.payloads.make_interaction("view_submission", person, view=view, response_urls=[])
        outcome = self._send(DeliveryKind.INTERACTION, payload)
        if outcome.failure is not None:
            self.modals.save(replace(modal, trouble=TROUBLE))
            return ActionResult(notice=_failure_notice(outcome, "This form"))
        self._apply_response_action(person, modal, _parse_object(outcome.body))
        return ActionResult()

    def close_modal(self, person: Person) -> ActionResult:
        """Close the topmost modal."""
        modal = self.modals.top(person.id)
        self.modals.close(person.id)
        if modal is not None and modal.view.get("notify_on_close"):
            payload = self._sandbox.payloads.make_interaction("view_closed", person, view=modal.view, is_cleared=False)
            self._send(DeliveryKind.INTERACTION, payload)
        return ActionResult()

    def take_shortcut(self, person: Person, channel: str, ts: str | None, name: str) -> ActionResult:
        """Take the global shortcut, or with a message's ts a shortcut of that message, by its name."""
        if ts is None:
            payload = self._sandbox.payloads.make_interaction("shortcut", person, callback_id=ASK_THE_REGISTER)
        else:
            entry = self._find_message(person, ts)
            message = payloads.message_json(entry) | {"files": self._sandbox.slack.describe_files(entry.files)}
            fields = {"channel": {"id": channel}, "message": message, "message_ts": ts}
            fields |= self._reply_fields(person, ts) | {"callback_id": name}
            payload = self._sandbox.payloads.make_interaction("message_action", person, **fields)
        return ActionResult(notice=_failure_notice(self._send(DeliveryKind.INTERACTION, payload), "This shortcut"))

    def _give_command(self, person: Person, channel: str, typed: str, thread_ts: str | None) -> ActionResult:
        command, _, text = typed.partition(" ")
        if command != COMMAND:
            return ActionResult(notice=NO_COMMAND.format(command=command, known=COMMAND))
        if thread_ts is not None:
            return ActionResult(notice=NO_THREAD.format(name=BOT_NAME, text=text).strip())
        url = self._sandbox.slack.make_response_url(ResponseUrl(person=person.id, channel=channel))
        encoded = encode_command_text(text)
        payload = self._sandbox.payloads.make_command(encoded, person=person, channel=channel, response_url=url)
        outcome = self._send(DeliveryKind.COMMAND, payload)
        if outcome.body:
            answer = _parse_object(outcome.body) or {"text": outcome.body}
            error = acknowledgement_error(answer)
            if error is not None:
                return ActionResult(notice=FAILED.format(what=COMMAND, error=error))
            only_for = {} if answer.get("response_type") == "in_channel" else {"user": person.id}
            blocks = answer.get("blocks") or []
            self._sandbox.slack.add_message(channel, answer.get("text", ""), bot_id=BOT, blocks=blocks, **only_for)
        return ActionResult(notice=_failure_notice(outcome, COMMAND))

    def _send(self, kind: DeliveryKind, payload: Json) -> DeliveryOutcome:
        """Deliver a payload to the bot, and wait as long as Slack does."""
        outcome = self._sandbox.slack.deliver(kind, payload)
        self.tour.note_changes()
        return outcome

    def _apply_response_action(self, person: Person, modal: OpenModal, answer: Json) -> None:
        """Do what Slack does with the answer to a modal's submission."""
        match answer.get("response_action"):
            case "errors":
                self.modals.save(replace(modal, errors=answer["errors"]))
            case "update":
                view_id = modal.view["id"]
                result = self._sandbox.slack.call_method("views.update", view_id=view_id, view=answer["view"])
                self.modals.save(replace(modal, trouble="" if result["ok"] else TROUBLE))
            case "push":
                result = self._sandbox.slack.push_modal(person.id, answer["view"])
                self.modals.save(replace(modal, trouble="" if result["ok"] else TROUBLE))
            case other:
                self.modals.close(person.id, every=other == "clear")

    def _source(self, person: Person, where: str) -> tuple[InteractionSource, list[Json]]:
        """Return the home, modal or message in which a person acts, and its blocks."""
        if where == "home":
            home = self._sandbox.slack.homes.get(person.id)
            if home is None:
                raise ElementGone
            return payloads.view_source(home), home["blocks"]
        if where == "view":
            modal = self.modals.top(person.id)
            if modal is None:
                raise ElementGone
            return payloads.view_source(modal.view), modal.view["blocks"]
        entry = self._find_message(person, where)
        return payloads.message_source(entry), entry.blocks

    def _find_message(self, person: Person, ts: str) -> TranscriptMessage:
        message = next((message for message in self._sandbox.transcript() if message.ts == ts), None)
        if message is None or message.only_for not in (None, person.id):
            raise ElementGone
        return message

    def _bot_replies(self, channel: str, thread: str) -> list[TranscriptMessage]:
        """Return the bot's messages in a thread."""
        return [
            message
            for message in self._sandbox.transcript()
            if message.channel == channel and message.thread == thread and message.is_from_bot
        ]

    def _reply_fields(self, person: Person, where: str) -> dict[str, str]:
        """Return the `response_url` for an action in a message; views have none."""
        if where in ("home", "view"):
            return {}
        message = self._find_message(person, where)
        url = ResponseUrl(person=person.id, channel=message.channel, source=message.ts)
        return {"response_url": self._sandbox.slack.make_response_url(url)}


def _find_element(blocks: list[Json], place: int, action: str) -> Json:
    """Return an element by its block's index and its action; raise ElementGone if there is none."""
    block = blocks[place] if 0 <= place < len(blocks) else {}
    elements = [*block.get("elements", ()), block.get("accessory"), block.get("element")]
    for element in elements:
        if isinstance(element, dict) and element.get("action_id") == action:
            return element
    raise ElementGone


def _failure_notice(outcome: DeliveryOutcome, what: str) -> str:
    """Return what Slack says if the bot did not answer in time, or at all; else an empty text."""
    return "" if outcome.user_error is None else FAILED.format(what=what, error=outcome.user_error)


def _parse_object(text: str | Json) -> dict[str, Any]:
    """Return a JSON object; an empty one for anything else."""
    if isinstance(text, dict):
        return text
    try:
        value = json.loads(text)
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}
