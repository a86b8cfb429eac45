"""A workspace with Slack's limits: it answers 429 where they are passed, and hands everything else to the stand-in.

Says where its API is; at each word on its input, what was posted when, and how often it had to say 429.
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

#: Of messages in one channel, in seconds (https://docs.slack.dev/apis/web-api/rate-limits).
CHANNEL = 1.0
MINUTE = 60.0


class Limits:
    """Counts what was let through in the last minute of each method, and when each channel was last posted to."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._calls: dict[str, deque[float]] = defaultdict(deque)
        self._channels: dict[str, float] = {}
        self.refused: Counter[str] = Counter()

    def wait(self, method: str, channel: str, now: float) -> float:
        """0.0 where a call is let through, or else the seconds after which it would be."""
        with self._lock:
            calls = self._calls[method]
            while calls and calls[0] <= now - MINUTE:
                calls.popleft()
            left = calls[0] + MINUTE - now if len(calls) >= PER_MINUTE.get(method, TIER_2) else 0.0
            if method == POST:
                left = max(left, self._channels.get(channel, -CHANNEL) + CHANNEL - now)
            if left > 0:
                self.refused[method] += 1
                return left
            calls.append(now)
            if method == POST:
                self._channels[channel] = now
            return 0.0

    @property
    def let_through(self) -> dict[str, int]:
        """In the last minute, by method."""
        with self._lock:
            return {method: len(calls) for method, calls in self._calls.items()}


class Front(ThreadingHTTPServer):
    """Stands before the stand-in."""

    daemon_threads = True
    request_queue_size = 128

    def __init__(self, behind: str) -> None:
        self.behind = urlsplit(behind)
        self.limits = Limits()
        super().__init__(("127.0.0.1", 0), _Handler)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1
    server: Front

    def do_POST(self) -> None:
        """Every method is called so."""
        content = self.rfile.read(int(self.headers.get("content-length", 0)))
        method = urlsplit(self.path).path.removeprefix("/api/")
        left = self.server.limits.wait(method, _channel(content), time.monotonic())
        if left > 0:
            self._send(429, {"Retry-After": str(int(left) + 1)}, b'{"ok": false, "error": "ratelimited"}')
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
        """Keeps quiet."""


def _channel(content: bytes) -> str:
    try:
        given = json.loads(content)
    except ValueError:
        given = dict(parse_qsl(content.decode()))
    return str(given.get("channel", "")) if isinstance(given, dict) else ""


def main() -> None:
    """Serve until the input ends."""
    with FakeSlack() as slack:
        front = Front(slack.url)
        threading.Thread(target=front.serve_forever, daemon=True).start()
        print(f"http://127.0.0.1:{front.server_port}/api/", flush=True)
        for _ in sys.stdin:
            posted = [[each.channel, float(each.ts)] for each in slack.messages]
            looked = sum(each.method == "conversations.history" for each in slack.calls)
            told = {"posted": posted, "looked": looked, "refused": front.limits.refused}
            print(json.dumps(told), flush=True)
        front.shutdown()


if __name__ == "__main__":
    main()
