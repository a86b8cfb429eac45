"""The Web API over HTTP: requests become calls, and responses are sent, as far as a fault lets them."""

from collections.abc import Awaitable, Callable
from email.utils import formatdate
from typing import assert_never
from urllib.parse import unquote

from starlette.types import Receive, Scope, Send

from bot.sandbox.fake_slack.api_calls import (
    CONTENT_ARGUMENT,
    UPLOAD_PATH,
    ApiCall,
    ApiResponse,
    ConnectionCut,
    Json,
    encode,
    error_result,
    parse_arguments,
)
from bot.sandbox.fake_slack.server import cut_connection

_CONTENT_TYPE = "application/json; charset=utf-8"
_METHOD_NOT_ALLOWED = ApiResponse(body=encode(error_result("method_not_allowed")), status=405)


class WebApi:
    """ASGI app that answers calls with `respond`; `clock` gives the seconds since the epoch for the Date header."""

    def __init__(self, respond: Callable[[ApiCall], Awaitable[ApiResponse]], clock: Callable[[], float]) -> None:
        self._respond = respond
        self._clock = clock

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        response = await self._answer(scope, receive)
        match response.cut:
            case None:
                await self._send_head(response, send)
                await send({"type": "http.response.body", "body": response.body})
            case ConnectionCut.CLOSE | ConnectionCut.RESET:
                await cut_connection(scope, receive, response.cut)
            case ConnectionCut.HALF:
                await self._send_head(response, send)
                half = response.body[: len(response.body) // 2]
                await send({"type": "http.response.body", "body": half, "more_body": True})
                await cut_connection(scope, receive, ConnectionCut.CLOSE)
            case _:
                assert_never(response.cut)

    async def _send_head(self, response: ApiResponse, send: Send) -> None:
        usual = {"Date": formatdate(self._clock(), usegmt=True), "Content-Type": _CONTENT_TYPE}
        usual["Content-Length"] = str(len(response.body))
        headers = [(name.lower().encode(), value.encode()) for name, value in {**usual, **response.headers}.items()]
        await send({"type": "http.response.start", "status": response.status, "headers": headers})

    async def _answer(self, scope: Scope, receive: Receive) -> ApiResponse:
        if scope["method"] not in ("POST", "GET"):
            return _METHOD_NOT_ALLOWED
        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
        content = await _read_body(receive)
        method = unquote(scope["path"]).removeprefix("/").removeprefix("api/")
        try:
            if method.startswith(UPLOAD_PATH):
                arguments: Json = {CONTENT_ARGUMENT: content}
            else:
                content_type = headers.get("content-type", "")
                arguments = parse_arguments(scope["query_string"].decode(), content, content_type)
        except ValueError:
            return ApiResponse(body=encode(error_result("invalid_json")))
        return await self._respond(ApiCall(method=method, arguments=arguments, headers=headers))


async def _read_body(receive: Receive) -> bytes:
    message = await receive()
    content: bytes = message.get("body", b"")
    while message.get("more_body"):
        message = await receive()
        content += message.get("body", b"")
    return content
