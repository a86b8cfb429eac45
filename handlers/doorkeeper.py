"""The doorkeeper: looks at who asks, and where, before any listener does; whoever is turned away learns nothing."""

import json
import logging
from collections.abc import Callable, Mapping
from typing import Any

from slack_bolt import BoltRequest, BoltResponse
from slack_bolt.middleware import Middleware
from slack_sdk.errors import SlackClientError

from domain.refusals import allow_it_first, not_here
from domain.speech import Speech
from handlers.audience import NOT_ALLOWED, closed
from handlers.desk import NO_LANGUAGE, Desk, Upshot
from handlers.gate import is_from_home, is_open_event, is_spoken, outsider
from handlers.views import plain_home, plain_modal
from handlers.visits import Surface, Visit, visit_of

#: What a coordinator types in a channel in which the bot may not speak yet.
ALLOW = "allow-here"

#: Why somebody was turned away, where neither the person nor the channel is the reason.
FORGED = "not from this workspace, or for another app"
UNKNOWN = "a person who cannot be read"

#: What questions come through.
_ASKED_THROUGH = frozenset({Surface.COMMAND, Surface.MENTION, Surface.DIRECT})

_log = logging.getLogger(__name__)


class Doorkeeper(Middleware):
    """Stands before every listener: nobody from outside, and no channel that was not allowed, gets an answer."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def process(
        self,
        *,
        req: BoltRequest,
        resp: BoltResponse,  # noqa: ARG002  # as in Bolt
        next: Callable[[], BoltResponse],  # noqa: A002  # as in Bolt
    ) -> BoltResponse | None:
        """Let a request pass, or answer it with one neutral sentence where somebody waits for one."""
        visit = visit_of(req.body)
        if visit is None or not _concerns_us(visit, req.body):
            return _nothing()
        barred = self._barred(visit, req.body)
        if barred is None:
            return next()
        act = self._desk.act(visit.user, visit.surface)
        self._desk.ledger.refused(act, visit.channel or visit.user, barred)
        if visit.surface in _ASKED_THROUGH:
            self._desk.noted(NO_LANGUAGE, Upshot.REFUSED)
        if barred == FORGED:
            # Nobody of ours waits for an answer.
            _log.warning("a %s was turned away: %s", visit.surface, barred)
            return _nothing()
        return self._turned_away(visit, req, self._sentence(visit, barred))

    def _barred(self, visit: Visit, body: Mapping[str, Any]) -> str | None:
        """Why a request is not let in, None if it is; Slack is asked anew each time."""
        workspace = self._desk.workspace
        home = workspace.home()
        if home is None:
            return UNKNOWN
        if not is_from_home(visit, home) or not is_open_event(body):
            return FORGED
        if visit.surface is Surface.NEWS:
            return None
        person = workspace.person(visit.user) if visit.user else None
        if person is None:
            return UNKNOWN
        barred = outsider(person, home)
        if barred is not None or not visit.channel or visit.is_direct:
            return barred
        return self._closed(visit, body)

    def _closed(self, visit: Visit, body: Mapping[str, Any]) -> str | None:
        """A channel that is not allowed yet is one in which it can be allowed."""
        reason = closed(visit.channel, self._desk.workspace.channel(visit.channel), self._desk)
        return None if reason == NOT_ALLOWED and _wants_to_allow(body) else reason

    def _sentence(self, visit: Visit, barred: str) -> str:
        speech = self._desk.speech(self._desk.language)
        if barred == NOT_ALLOWED and self._desk.is_coordinator(visit.user):
            speech = self._desk.speech(self._desk.workspace.locale(visit.user))
            return allow_it_first(speech)
        return not_here(speech)

    def _turned_away(self, visit: Visit, req: BoltRequest, sentence: str) -> BoltResponse:
        try:
            return _answered(visit, req, sentence, self._desk.speech())
        except (SlackClientError, OSError) as error:
            _log.warning("nobody was told of a refusal: %s", type(error).__name__)
            return _nothing()


def _answered(visit: Visit, req: BoltRequest, sentence: str, speech: Speech) -> BoltResponse:
    """The sentence, for whoever asked alone, in the way of the surface."""
    client, body = req.context.client, req.body
    match visit.surface:
        case Surface.COMMAND:
            return BoltResponse(status=200, body=sentence)
        case Surface.MENTION:
            client.chat_postEphemeral(channel=visit.channel, user=visit.user, text=sentence)
        case Surface.DIRECT:
            event = body["event"]
            thread = event.get("thread_ts") or event.get("ts")
            client.chat_postMessage(channel=visit.channel, text=sentence, thread_ts=thread)
        case Surface.HOME:
            client.views_publish(user_id=visit.user, view=plain_home(sentence))
        case Surface.MODAL:
            view = plain_modal(sentence, speech)
            return _json({"response_action": "update", "view": view})
        case Surface.OPTIONS:
            return _json({"options": []})
        case Surface.BUTTON | Surface.SHORTCUT if req.context.respond is not None and body.get("response_url"):
            req.context.respond(text=sentence, response_type="ephemeral", replace_original=False)
        case Surface.SHORTCUT:
            client.views_open(trigger_id=body.get("trigger_id"), view=plain_modal(sentence, speech))
        case _:
            pass
    return _nothing()


def _concerns_us(visit: Visit, body: Mapping[str, Any]) -> bool:
    """Whether it is a person's own words, where it is words: neither what people say to each other, nor a bot's."""
    event = body.get("event") or {}
    if visit.surface is Surface.DIRECT and event.get("channel_type") != "im":
        return False
    return visit.surface not in (Surface.MENTION, Surface.DIRECT) or is_spoken(event)


def _wants_to_allow(body: Mapping[str, Any]) -> bool:
    event = body.get("event") or {}
    words = str(body.get("text") or event.get("text") or "").split()
    return ALLOW in (words[0] if "command" in body else "".join(words[1:2]) for _ in words[:1])


def _nothing() -> BoltResponse:
    return BoltResponse(status=200, body="")


def _json(body: Mapping[str, Any]) -> BoltResponse:
    return BoltResponse(status=200, body=json.dumps(body), headers={"content-type": ["application/json"]})
