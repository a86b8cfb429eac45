"""A workspace with Slack's rate limits: a proxy answers 429 beyond them, and passes everything else to the fake Slack.

It prints the URL of its API; for each line of input, it prints what was posted when, and how often it answered 429.
"""

import http.client
import json
import sys
import threading
import time
from collections import Counter, defaultdict, deque
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, urlsplit

from bot.sandbox.fake_slack.fake_slack import FakeSlack
from bot.slack.rate_limits import PER_MINUTE, POST, TIER_2

#: Seconds between two messages in a channel (https://docs.slack.dev/apis/web-api/rate-limits).
SECONDS_PER_CHANNEL_POST = 1.0
SECONDS_PER_MINUTE = 60.0


class RateLimits:
    """Counts each method's calls in the last minute, and remembers each channel's last post."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._calls: dict[str, deque[float]] = defaultdict(deque)
        self._channels: dict[str, float] = {}
        self.refused: Counter[str] = Counter()

    def check(self, method: str, channel: str, now: float) -> float:
        """Return 0.0 if a call is within the limits, else the seconds to wait, and count it accordingly."""
        with self._lock:
            calls = self._calls[method]
            while calls and calls[0] <= now - SECONDS_PER_MINUTE:
                calls.popleft()
            seconds = calls[0] + SECONDS_PER_MINUTE - now if len(calls) >= PER_MINUTE.get(method, TIER_2) else 0.0
            if method == POST:
                seconds = max(
                    seconds, self._channels.get(channel, -SECONDS_PER_CHANNEL_POST) + SECONDS_PER_CHANNEL_POST - now
                )
            if seconds > 0:
                self.refused[method] += 1
                return seconds
            calls.append(now)
            if method == POST:
                self._channels[channel] = now
            return 0.0

    @property
    def let_through(self) -> dict[str, int]:
        """The number of calls in the last minute, by method."""
        with self._lock:
            return {method: len(calls) for method, calls in self._calls.items()}


class RateLimitingProxy(ThreadingHTTPServer):
    """The proxy before the fake Slack."""

    daemon_threads = True
    request_queue_size = 128

    def __init__(self, behind: str) -> None:
        self.behind = urlsplit(behind)
        self.limits = RateLimits()
        super().__init__(("127.0.0.1", 0), _Handler)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1
    server: RateLimitingProxy

    def do_POST(self) -> None:
        """Handle a call; all methods are called by POST."""
        content = self.rfile.read(int(self.headers.get("content-length", 0)))
        method = urlsplit(self.path).path.removeprefix("/api/")
        seconds = self.server.limits.check(method, _channel(content), time.monotonic())
        if seconds > 0:
            self._send(429, {"Retry-After": str(int(seconds) + 1)}, b'{"ok": false, "error": "ratelimited"}')
            return
        connection = http.client.HTTPConnection(self.server.behind.netloc, timeout=30)
        connection.request("POST", self.server.behind.path + method, content, dict(self.headers))
        answer = connection.getresponse()
        self._send(answer.status, {"Date": answer.headers["Date"]}, answer.read())
        connection.close()

    do_GET = do_POST  # noqa: N815 - as http.server looks for it

    def _send(self, status: int, headers: dict[str, str], body: bytes) -> None:
        self.send_response_only(status)
        for name, value in {"Content-Type": "application/json", "Content-Length": str(len(body)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - as in http.server
        """Log nothing."""


def _channel(content: bytes) -> str:
    try:
        arguments = json.loads(content)
    except ValueError:
        arguments = dict(parse_qsl(content.decode()))
    return str(arguments.get("channel", "")) if isinstance(arguments, dict) else ""


def main() -> None:
    """Serve until the input ends."""
    with FakeSlack() as slack:
        front = RateLimitingProxy(slack.url)
        threading.Thread(target=front.serve_forever, daemon=True).start()
        print(f"http://127.0.0.1:{front.server_port}/api/", flush=True)
        for _ in sys.stdin:
            posted = [[message.channel, float(message.ts)] for message in slack.messages]
            looked = sum(call.method == "conversations.history" for call in slack.calls)
            report = {"posted": posted, "looked": looked, "refused": front.limits.refused}
            print(json.dumps(report), flush=True)
        front.shutdown()


if __name__ == "__main__":
    main()
