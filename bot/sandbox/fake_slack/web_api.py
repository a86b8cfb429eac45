"""The Web API over HTTP: requests become calls, and answers are sent, or what is left of them after a fault."""

from collections.abc import Awaitable, Callable
from email.utils import formatdate
from urllib.parse import unquote

from starlette.types import Receive, Scope, Send

from bot.sandbox.fake_slack.api_calls import (
    CONTENT,
    UPLOAD,
    ApiCall,
    ApiResponse,
    ConnectionCut,
    arguments_of,
    encoded,
    refused,
)
from bot.sandbox.fake_slack.server import cut

_KIND = "application/json; charset=utf-8"
#: What is none of Slack's.
_NO_SUCH = ApiResponse(body=encoded(refused("method_not_allowed")), status=405)


class WebApi:
    """Has calls answered by `respond`; `clock` gives the seconds since the epoch, by which answers are dated."""

    def __init__(self, respond: Callable[[ApiCall], Awaitable[ApiResponse]], clock: Callable[[], float]) -> None:
        self._respond = respond
        self._clock = clock

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        answer = await self._answer(scope, receive)
        if answer.cut in (ConnectionCut.CLOSE, ConnectionCut.RESET):
            await cut(scope, receive, answer.cut)
            return
        usual = {"Date": formatdate(self._clock(), usegmt=True), "Content-Type": _KIND}
        usual["Content-Length"] = str(len(answer.body))
        headers = [(name.lower().encode(), value.encode()) for name, value in {**usual, **answer.headers}.items()]
        await send({"type": "http.response.start", "status": answer.status, "headers": headers})
        if answer.cut is None:
            await send({"type": "http.response.body", "body": answer.body})
            return
        half = answer.body[: len(answer.body) // 2]
        await send({"type": "http.response.body", "body": half, "more_body": True})
        await cut(scope, receive, ConnectionCut.CLOSE)

    async def _answer(self, scope: Scope, receive: Receive) -> ApiResponse:
        if scope["method"] not in ("POST", "GET"):
            return _NO_SUCH
        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
        content = await _content(receive)
        method = unquote(scope["path"]).removeprefix("/").removeprefix("api/")
        try:
            kind, query = headers.get("content-type", ""), scope["query_string"].decode()
            arguments = {CONTENT: content} if method.startswith(UPLOAD) else arguments_of(query, content, kind)
        except ValueError:
            return ApiResponse(body=encoded(refused("invalid_json")))
        return await self._respond(ApiCall(method=method, arguments=arguments, headers=headers))


async def _content(receive: Receive) -> bytes:
    message = await receive()
    content: bytes = message.get("body", b"")
    while message.get("more_body"):
        message = await receive()
        content += message.get("body", b"")
    return content
