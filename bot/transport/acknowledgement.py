"""Acknowledgements over Socket Mode, fitted into the frames that Slack accepts; what does not fit follows over HTTP.

Slack closes a connection on which a larger frame arrives (1009, "Max frame length of 20480 has been exceeded"), and
delivers the request again on the next one.
"""

import json
import logging
import time
from bisect import bisect_right
from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Any

from slack_sdk.socket_mode.client import BaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.socket_mode.response import SocketModeResponse

from handlers.post_answer import Asker, post_answer
from handlers.services.services import Services
from handlers.slack.call_outcomes import CALL_ERRORS
from handlers.slack.response_url import RespondOnce

#: Bytes of an acknowledgement, envelope id included: a margin below the 20,480 at which Slack closes the connection.
MAX_ACKNOWLEDGEMENT_BYTES = 20_000

#: The wait between an acknowledgement that updates a view and the call that updates it again: they take different ways
#: to Slack, and the acknowledgement must arrive first.
VIEW_UPDATE_DELAY = timedelta(seconds=0.5)

#: The blocks of a view of which not even the first block fits; Slack takes no view without blocks.
_NO_BLOCKS = ({"type": "divider"},)

_log = logging.getLogger(__name__)

Json = dict[str, Any]


def encode_acknowledgement(envelope_id: str, payload: Json | None) -> str:
    """Return an acknowledgement as compact JSON in which letters of any script stand unescaped.

    Half of a surrogate pair, which UTF-8 cannot encode, becomes a question mark.
    """
    response = SocketModeResponse(envelope_id=envelope_id, payload=payload).to_dict()
    text = json.dumps(response, ensure_ascii=False, separators=(",", ":"))
    return text.encode(errors="replace").decode()


class Acknowledger(BaseSocketModeClient):
    """Client through which Bolt acknowledges one request: what is too large for a frame follows after it.

    A message follows at the request's `response_url`, as answers to clicks do, a view by `views.update`, once; the
    options of a menu are cut.
    """

    def __init__(self, client: BaseSocketModeClient, request: SocketModeRequest, services: Services) -> None:
        self.logger = client.logger
        self._services = services
        self._client = client
        self._request = request

    def send_socket_mode_response(self, response: Json | SocketModeResponse) -> None:
        """Send the acknowledgement, then what did not fit into it."""
        payload: Json | None = (response if isinstance(response, dict) else response.to_dict()).get("payload")
        if payload is None or self._size(payload) <= MAX_ACKNOWLEDGEMENT_BYTES:
            self._send(payload)
            return
        match payload:
            case {"options": list(options)}:
                self._send(self._cut(options, lambda some: {**payload, "options": some}))
            case {"response_action": "update", "view": dict(view)}:
                # After an empty acknowledgement Slack would close the modal, and nothing could update it.
                shown = self._cut(
                    view["blocks"], lambda some: {**payload, "view": {**view, "blocks": some or list(_NO_BLOCKS)}}
                )
                self._send(shown)
                self._follow_up(lambda: self._update_view(view))
            case _:
                self._send(None)
                self._follow_up(lambda: self._respond(payload))

    def _send(self, payload: Json | None) -> None:
        self._client.send_message(encode_acknowledgement(self._request.envelope_id, payload))

    def _size(self, payload: Json) -> int:
        """Return the size of an acknowledgement in bytes."""
        return len(encode_acknowledgement(self._request.envelope_id, payload).encode())

    def _cut(self, items: Sequence[Json], make_payload: Callable[[list[Json]], Json]) -> Json:
        """Return the payload with as many of the first items as fit."""
        count = bisect_right(
            range(1, len(items) + 1),
            MAX_ACKNOWLEDGEMENT_BYTES,
            key=lambda number: self._size(make_payload(list(items[:number]))),
        )
        return make_payload(list(items[:count]))

    def _follow_up(self, send: Callable[[], None]) -> None:
        """Send what follows; if Slack does not take it, only log that: the request is acknowledged."""
        try:
            send()
        except (*CALL_ERRORS, TypeError) as error:
            _log.error("an answer larger than a frame did not reach Slack: %s", type(error).__name__)

    def _respond(self, message: Json) -> None:
        body = self._request.payload
        respond = RespondOnce(str(body["response_url"]), self._client.web_client)
        asker = Asker(user=str(body.get("user_id")), channel=str(body.get("channel_id", "")))
        shown = {"text": message.get("text", ""), "blocks": message.get("blocks", [])}
        post_answer(respond, shown, asker=asker, services=self._services, thread_ts=None)

    def _update_view(self, view: Json) -> None:
        time.sleep(VIEW_UPDATE_DELAY.total_seconds())
        self._client.web_client.views_update(view_id=str(self._request.payload["view"]["id"]), view=view)
