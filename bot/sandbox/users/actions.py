"""What people do in the workspace, handed to the bot as Slack would, and what Slack does with the bot's answer."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from bot.sandbox import payloads
from bot.sandbox.fake_slack.api_calls import Json
from bot.sandbox.fake_slack.deliveries.dispatcher import COMMAND as A_COMMAND
from bot.sandbox.fake_slack.deliveries.dispatcher import EVENT, INTERACTION, PATIENCE, DeliveryOutcome
from bot.sandbox.fake_slack.fake_slack import BOT
from bot.sandbox.fake_slack.methods.response_urls import ResponseUrl
from bot.sandbox.mrkdwn import calls_bot, sent, sent_after_command
from bot.sandbox.payloads import InteractionSource
from bot.sandbox.people import BOT_NAME, Person
from bot.sandbox.sandbox import Sandbox
from bot.sandbox.tour import Tour
from bot.sandbox.transcript import AUTHOR, TranscriptMessage
from bot.sandbox.users.open_modals import TROUBLE, Modal, Modals, Typed, block_id, left_empty, values
from handlers.services.command_call import COMMAND
from handlers.shortcuts import ASK_THE_REGISTER, USE_AS_EVIDENCE

#: What the page says where Slack would say something of the kind, or nothing at all.
UNHEARD = f"The bot did not hear that: in channels it hears only what calls it, @{BOT_NAME}."
NO_THREAD = "Slash commands do not work in threads; call the bot instead, @{name} {text}"
NO_COMMAND = "{command} is not a command here. There is {known}."
FAILED = '{what} failed with the error "{error}"'
AGAIN = (
    f"The bot has not acknowledged that in {PATIENCE:.0f} seconds. "
    "Slack sends it again: at once, after a minute, after five."
)
GONE = "That is no longer there."


@dataclass(frozen=True, kw_only=True, slots=True)
class ActionResult:
    """What became of it, for the page."""

    notice: str = ""
    #: The thread in which there is an answer.
    thread: str | None = None
    #: The menu's options after what was typed.
    options: tuple[Json, ...] = ()


class ElementGone(Exception):
    """What somebody pressed is not there any more."""


class UserActions:
    """Of all people; one at a time."""

    def __init__(self, world: Sandbox) -> None:
        self._world = world
        self.modals = Modals(world.slack)
        self.tour = Tour(None if world.bot is None else world.bot.services)

    def say(self, person: Person, channel: str, typed: str, thread_ts: str | None) -> ActionResult:
        """Write a message, or give a command."""
        world = self._world
        if typed.startswith("/"):
            return self._command(person, channel, typed, thread_ts)
        text = sent(typed)
        author = {AUTHOR: person.id}
        written = world.slack.say(channel, text, bot_id=None, thread_ts=thread_ts, **author)
        mine, mention = channel == person.app_conversation, calls_bot(text)
        if not mine and not (mention and not channel.startswith("D")):
            return ActionResult(notice=UNHEARD if _is_with_bot(thread_ts, channel, world) else "")
        mention = not mine
        event = payloads.said(text, person=person, channel=channel, ts=written.ts, thread_ts=thread_ts, mention=mention)
        thread = thread_ts or written.ts
        before = len(_replies(world, channel, thread))
        outcome = self._send(EVENT, world.payloads.event(event, shared=payloads.is_shared(channel)))
        answered = len(_replies(world, channel, thread)) > before
        self.tour.asked(follows=thread_ts is not None, answered=answered)
        return ActionResult(thread=thread if answered else None, notice=AGAIN if outcome.failure else "")

    def open_tab(self, person: Person, tab: str) -> ActionResult:
        """Come to one of the app's tabs."""
        home = self._world.slack.homes.get(person.id)
        event = self._world.payloads.event(payloads.tab_opened(person, tab, home))
        outcome = self._send(EVENT, event)
        return ActionResult(notice=AGAIN if outcome.failure else "")

    def press(self, person: Person, where: str, place: int, action: str, chosen: Mapping[str, str]) -> ActionResult:
        """Press a button, choose in a menu or pick a day; Gone where it is not there, or carries something else by now.

        `where` is `home`, `view`, or a message's time; `place` is the block's.
        """
        source, blocks = self._source(person, where)
        element = _element(blocks, place, action)
        if element["type"] == "button" and chosen.get("value", "") != element.get("value", ""):
            raise ElementGone
        block = block_id(blocks[place], place)
        pressed = payloads.pressed(element, block, chosen, f"{self._world.now.timestamp():.6f}")
        more = source.about | self._answering(person, where) | {"container": source.container, "actions": [pressed]}
        body = self._world.payloads.interaction("block_actions", person, **more)
        return ActionResult(notice=_failed(self._send(INTERACTION, body), "This"))

    def suggest(self, person: Person, where: str, place: int, action: str, typed: str) -> ActionResult:
        """The options of a menu after what was typed so far."""
        source, blocks = self._source(person, where)
        more = source.about | {"container": source.container, "action_id": action, "value": typed}
        more["block_id"] = block_id(blocks[place], place)
        body = self._world.payloads.interaction("block_suggestion", person, **more)
        outcome = self._send(INTERACTION, body)
        if outcome.failure is not None:
            return ActionResult(notice=_failed(outcome, "This menu"))
        answer = _json(outcome.body)
        groups = answer.get("option_groups") or [answer]
        return ActionResult(options=tuple(each for group in groups for each in group.get("options", ())))

    def submit(self, person: Person, typed: Typed) -> ActionResult:
        """Send the uppermost modal off."""
        modal = self.modals.top(person.id)
        if modal is None:
            raise ElementGone
        modal = replace(modal, typed=typed, errors=left_empty(modal.view, typed), trouble="")
        if modal.errors:
            self.modals.keep(modal)
            return ActionResult()
        view = modal.view | {"state": {"values": values(modal.view, typed)}}
        body = self._world.payloads.interaction("view_submission", person, view=view, response_urls=[])
        outcome = self._send(INTERACTION, body)
        if outcome.failure is not None:
            self.modals.keep(replace(modal, trouble=TROUBLE))
            return ActionResult(notice=_failed(outcome, "This form"))
        self._take(person, modal, _json(outcome.body))
        return ActionResult()

    def close(self, person: Person) -> ActionResult:
        """Close the uppermost modal."""
        modal = self.modals.top(person.id)
        self.modals.close(person.id)
        if modal is not None and modal.view.get("notify_on_close"):
            body = self._world.payloads.interaction("view_closed", person, view=modal.view, is_cleared=False)
            self._send(INTERACTION, body)
        return ActionResult()

    def take_shortcut(self, person: Person, channel: str, ts: str | None) -> ActionResult:
        """The global shortcut, or with a message that message's."""
        if ts is None:
            body = self._world.payloads.interaction("shortcut", person, callback_id=ASK_THE_REGISTER)
            return ActionResult(notice=_failed(self._send(INTERACTION, body), "This shortcut"))
        entry = self._entry(person, ts)
        about = {"channel": {"id": channel}, "message": payloads.message(entry), "message_ts": ts}
        about |= self._answering(person, ts) | {"callback_id": USE_AS_EVIDENCE}
        body = self._world.payloads.interaction("message_action", person, **about)
        return ActionResult(notice=_failed(self._send(INTERACTION, body), "This shortcut"))

    def _command(self, person: Person, channel: str, typed: str, thread_ts: str | None) -> ActionResult:
        command, _, text = typed.partition(" ")
        if command != COMMAND:
            return ActionResult(notice=NO_COMMAND.format(command=command, known=COMMAND))
        if thread_ts is not None:
            return ActionResult(notice=NO_THREAD.format(name=BOT_NAME, text=text).strip())
        url = self._world.slack.response_url(ResponseUrl(person=person.id, channel=channel))
        body = self._world.payloads.command(sent_after_command(text), person=person, channel=channel, response_url=url)
        outcome = self._send(A_COMMAND, body)
        if outcome.body:
            said = _json(outcome.body) or {"text": outcome.body}
            only_for = {} if said.get("response_type") == "in_channel" else {"user": person.id}
            blocks = said.get("blocks") or []
            self._world.slack.say(channel, said.get("text", ""), bot_id=BOT, blocks=blocks, **only_for)
        return ActionResult(notice=_failed(outcome, COMMAND))

    def _send(self, kind: str, body: Json) -> DeliveryOutcome:
        """Let the bot hear of it, and wait as long as Slack does."""
        outcome = self._world.slack.deliver(kind, body)
        self.tour.look()
        return outcome

    def _take(self, person: Person, modal: Modal, answer: Json) -> None:
        """What Slack does with what a modal's submission is answered with."""
        match answer.get("response_action"):
            case "errors":
                self.modals.keep(replace(modal, errors=answer["errors"]))
            case "update":
                view_id = modal.view["id"]
                done = self._world.slack.perform("views.update", view_id=view_id, view=answer["view"])
                self.modals.keep(replace(modal, trouble="" if done["ok"] else TROUBLE))
            case "push":
                done = self._world.slack.push(person.id, answer["view"])
                self.modals.keep(replace(modal, trouble="" if done["ok"] else TROUBLE))
            case other:
                self.modals.close(person.id, every=other == "clear")

    def _source(self, person: Person, where: str) -> tuple[InteractionSource, list[Json]]:
        """What something is pressed in, and its blocks."""
        if where == "home":
            home = self._world.slack.homes.get(person.id)
            if home is None:
                raise ElementGone
            return payloads.in_view(home), home["blocks"]
        if where == "view":
            modal = self.modals.top(person.id)
            if modal is None:
                raise ElementGone
            return payloads.in_view(modal.view), modal.view["blocks"]
        entry = self._entry(person, where)
        return payloads.in_message(entry), entry.blocks

    def _entry(self, person: Person, ts: str) -> TranscriptMessage:
        found = next((each for each in self._world.entries() if each.ts == ts), None)
        if found is None or found.only_for not in (None, person.id):
            raise ElementGone
        return found

    def _answering(self, person: Person, where: str) -> dict[str, str]:
        """The address to answer at; there is none in views."""
        if where in ("home", "view"):
            return {}
        entry = self._entry(person, where)
        reply = ResponseUrl(person=person.id, channel=entry.channel, thread_ts=entry.thread_ts, source=entry.ts)
        return {"response_url": self._world.slack.response_url(reply)}


def _element(blocks: list[Json], place: int, action: str) -> Json:
    """An element by its block's place and its action; Gone where there is none."""
    block = blocks[place] if 0 <= place < len(blocks) else {}
    parts = [*block.get("elements", ()), block.get("accessory"), block.get("element")]
    for each in parts:
        if isinstance(each, dict) and each.get("action_id") == action:
            return each
    raise ElementGone


def _replies(world: Sandbox, channel: str, thread: str) -> list[TranscriptMessage]:
    """What the bot has said in a thread."""
    return [each for each in world.entries() if each.channel == channel and each.thread == thread and each.is_from_bot]


def _is_with_bot(thread_ts: str | None, channel: str, world: Sandbox) -> bool:
    return thread_ts is not None and bool(_replies(world, channel, thread_ts))


def _failed(outcome: DeliveryOutcome, what: str) -> str:
    """What Slack says where the bot did not answer in time, or at all."""
    return "" if outcome.error is None else FAILED.format(what=what, error=outcome.error)


def _json(text: str | Json) -> dict[str, Any]:
    if isinstance(text, dict):
        return text
    try:
        found = json.loads(text)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
