"""Outcomes of calls: what was certainly not posted is retried, and whatever may have been posted is searched for."""

import errno
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import RemoteDisconnected
from socket import gaierror
from urllib.error import URLError

import pytest

from bot.sandbox.fake_slack.fake_slack import FakeSlack, Fault
from bot.slack.client import make_client
from domain.reminders.outcomes import WAITING_FOR_TURN, Later, PostOutcome, Refused, Unknown
from domain.reminders.reminder import Draft
from handlers.slack.call_outcomes import FATAL, REFUSALS, UNREACHABLE_SECONDS, classify, classify_repeatable
from handlers.slack.directory import RateLimited
from handlers.slack.rate_limit import DEFAULT_RETRY_SECONDS
from tests.posters import make_poster

#: What a server or proxy that speaks no TLS may answer to the first message of a handshake.
NO_TLS = (b"HTTP/1.1 400 Bad Request\r\n\r\n", b"\x15\x03\x03\x00\x02\x02\x28")


@contextmanager
def answering(answer: bytes) -> Iterator[str]:
    """Answer one connection with some bytes, whatever is asked; yield the address to ask at."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def respond() -> None:
            connection, _ = server.accept()
            with connection:
                connection.recv(10_000)
                connection.sendall(answer)

        thread = threading.Thread(target=respond)
        thread.start()
        yield f"https://127.0.0.1:{server.getsockname()[1]}/api/"
        thread.join()


def post(url: str) -> PostOutcome:
    """Post a reminder."""
    return make_poster(make_client("xoxb-test", url)).post("C1", Draft(text="x", blocks=()), key="k")


@pytest.mark.parametrize("answer", NO_TLS)
def test_broken_tls_leaves_the_outcome_unknown(answer: bytes) -> None:
    """A TLS connection that breaks is not taken for one that was never made: the post is searched for first."""
    with answering(answer) as url:
        assert post(url) == Unknown("SSLError")


@pytest.mark.parametrize(
    "cause",
    [
        gaierror(socket.EAI_NONAME, "unknown"),
        ssl.SSLCertVerificationError("expired"),
        ConnectionRefusedError(errno.ECONNREFUSED, "refused"),
        OSError(errno.ENETUNREACH, "no network"),
        OSError(errno.EHOSTUNREACH, "no route"),
    ],
)
def test_only_what_was_never_connected_was_certainly_not_posted(cause: OSError) -> None:
    """Without a connection nothing was posted; the same error during an exchange leaves that open."""
    assert classify(URLError(cause)) == Later(UNREACHABLE_SECONDS, f"not reached: {type(cause).__name__}")
    assert classify(cause) == Unknown(type(cause).__name__)


@pytest.mark.parametrize(
    "cause",
    [
        ssl.SSLError("bad record"),
        ssl.SSLEOFError("end of file"),
        ssl.SSLZeroReturnError("closed"),
        ConnectionResetError(errno.ECONNRESET, "reset"),
        BrokenPipeError(errno.EPIPE, "broken"),
        TimeoutError(errno.ETIMEDOUT, "too late"),
        RemoteDisconnected("no answer"),
    ],
)
def test_what_breaks_off_leaves_the_outcome_unknown(cause: OSError) -> None:
    """A connection that breaks off may have carried the message; a call that may be made twice is repeated later."""
    for error in (cause, URLError(cause)):
        assert classify(error) == Unknown(type(cause).__name__)
        assert classify_repeatable(error) == Later(DEFAULT_RETRY_SECONDS, type(cause).__name__)


def test_the_bots_own_limit_is_no_fault() -> None:
    """A call that its own rate limit does not allow waits for its turn."""
    assert classify(RateLimited(7.0)) == Later(7.0, WAITING_FOR_TURN)


@pytest.mark.parametrize("code", ["channel_not_found", "is_archived", "invalid_auth", "token_revoked"])
@pytest.mark.parametrize(("status", "accept"), [(500, True), (503, False), (404, False)])
def test_an_error_counts_only_in_an_answer_of_slacks(slack: FakeSlack, code: str, status: int, *, accept: bool) -> None:
    """A code that would refuse a message says nothing in a server's error, nor with any status but 200."""
    slack.fail("chat.postMessage", Fault(status=status, body={"ok": False, "error": code}, accept=accept))
    assert post(slack.url) == Unknown(f"HTTP {status}")
    slack.fail("chat.postMessage", Fault.error(code))
    assert post(slack.url) == Refused(code, fatal=code in FATAL)
    assert code in FATAL | REFUSALS


def test_no_code_is_both_a_refusal_and_fatal() -> None:
    """A code is about the message or about the sender."""
    assert not FATAL & REFUSALS
