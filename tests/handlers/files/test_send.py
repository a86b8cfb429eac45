"""Slow files: who waits, who is told about a failure, and what is checked again before one is sent."""

import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from datetime import timedelta

import pytest

from bot.sandbox.fake_slack.api_calls import ConnectionCut
from bot.sandbox.fake_slack.faults import Fault
from handlers.services.file_queue import CAPACITY, FileQueue
from tests.handlers.workspace import CHANNEL, DELEGATE, DIRECT, Workspace

GUEST = "U0GUEST"
NAME = "13901-23-LIMITE-2023-10-20.csv"
PATIENCE = 10


class SlowWriter:
    """A writer that waits for permission."""

    def __init__(self) -> None:
        self.may = threading.Event()
        self.begun = threading.Semaphore(0)

    def __call__(self, _form: str, _matter: object, /) -> bytes:
        """Write a file once it may."""
        self.begun.release()
        assert self.may.wait(PATIENCE)
        return b"written"


@pytest.fixture
def writer(workspace: Workspace) -> Iterator[SlowWriter]:
    """The bot's writer, slower than a request waits."""
    slow = SlowWriter()
    workspace.use_file_queue(FileQueue(slow, max_wait=timedelta(milliseconds=20)))
    yield slow
    slow.may.set()
    workspace.services.slack.files.close()


def finish(workspace: Workspace, writer: SlowWriter) -> None:
    """Let every file be written and sent."""
    writer.may.set()
    workspace.services.slack.files.close()


def test_what_takes_long_is_on_its_way(workspace: Workspace, writer: SlowWriter) -> None:
    """The answer does not wait for a slow file, which is sent later without another message."""
    answer = workspace.command("export", user=DELEGATE)
    assert answer.text.endswith(f"On its way to your direct messages: {NAME}")
    assert not workspace.slack.files
    finish(workspace, writer)
    (file,) = workspace.slack.files
    assert (file.channel, file.content) == (DIRECT, b"written")
    assert workspace.slack.messages == ()


def test_a_mentions_is_on_its_way_into_the_thread(workspace: Workspace, writer: SlowWriter) -> None:
    """After a mention the answer names the thread, and the slow file goes into it."""
    (answer,) = workspace.deliver(workspace.event_body("export", ts="1697790000.000009"))
    assert answer.text.endswith(f"On its way into this thread: {NAME}")
    finish(workspace, writer)
    assert [(file.channel, file.thread_ts) for file in workspace.slack.files] == [(CHANNEL, "1697790000.000009")]


@pytest.mark.parametrize("filters", ["", "wat moet Eurojust leveren voor juni 2024?"])
def test_a_late_failure_is_told(workspace: Workspace, writer: SlowWriter, filters: str) -> None:
    """A direct message in the answer's language tells the user that a promised file did not come."""
    workspace.command(f"export {filters}", user=DELEGATE)
    workspace.slack.fail("files.getUploadURLExternal", Fault.error("missing_scope"))
    finish(workspace, writer)
    (message,) = workspace.slack.messages
    assert (message.channel, message.user) == (DIRECT, None)
    assert "files:write" in message.text
    assert message.text.startswith("The file was not sent") != bool(filters)


def test_where_nobody_can_be_told_the_log_says_so(
    workspace: Workspace, writer: SlowWriter, caplog: pytest.LogCaptureFixture
) -> None:
    """If the direct message fails, too, a line is logged, without a traceback."""
    workspace.command("export", user=DELEGATE)
    workspace.slack.fail("conversations.open", Fault(cut=ConnectionCut.CLOSE), times=None)
    finish(workspace, writer)
    assert "nobody was told that a file did not come: not reached" in caplog.text
    assert not [record for record in caplog.records if record.exc_info]


def test_a_user_who_became_a_guest_gets_nothing(workspace: Workspace, writer: SlowWriter) -> None:
    """The user's access is checked again when the file is sent."""
    workspace.command("export", user=DELEGATE)
    workspace.slack.set_user(DELEGATE, is_restricted=True)
    finish(workspace, writer)
    assert workspace.slack.files == ()


@pytest.mark.parametrize(
    "change", [{"is_ext_shared": True}, {"members": [DELEGATE, GUEST]}, {"error": "channel_not_found"}]
)
def test_a_channel_that_was_opened_meanwhile_gets_nothing(
    workspace: Workspace, writer: SlowWriter, change: dict[str, object]
) -> None:
    """The channel's members are checked again when the file is sent."""
    workspace.deliver(workspace.event_body("export"))
    workspace.slack.set_user(GUEST, is_restricted=True)
    workspace.slack.set_channel(CHANNEL, **change)
    finish(workspace, writer)
    assert workspace.slack.files == ()


def wait_for_files(number: int, workspace: Workspace) -> None:
    """Wait until exactly so many files were sent."""
    ends = time.monotonic() + PATIENCE
    while len(workspace.slack.files) < number and time.monotonic() < ends:
        time.sleep(0.01)
    assert len(workspace.slack.files) == number


def test_a_full_queue_is_refused(workspace: Workspace, writer: SlowWriter) -> None:
    """With a full queue the user is told to try again, and the others get their files."""
    for _ in range(CAPACITY):
        assert "On its way" in workspace.command("export", user=DELEGATE).text
    assert "Please try again in a minute." in workspace.command("export", user=DELEGATE).text
    writer.may.set()
    wait_for_files(CAPACITY, workspace)
    assert "direct messages" in workspace.command("export", user=DELEGATE).text
    wait_for_files(CAPACITY + 1, workspace)


def test_what_is_under_way_at_the_end_is_sent(workspace: Workspace, writer: SlowWriter) -> None:
    """A bot that stops sends the files being made, and reports the ones not begun as failed."""
    for _ in range(4):
        workspace.command("export", user=DELEGATE)
    for _ in range(2):
        assert writer.begun.acquire(timeout=PATIENCE)
    closing = threading.Thread(target=workspace.services.slack.files.close)
    closing.start()
    deadline = time.monotonic() + PATIENCE
    while len(workspace.slack.messages) < 2 and time.monotonic() < deadline:
        time.sleep(0.01)  # otherwise a file could still begin before the bot stops
    writer.may.set()
    closing.join(PATIENCE)
    assert len(workspace.slack.files) == 2
    assert [message.text for message in workspace.slack.messages] == ["The file was not sent: the bot is stopping."] * 2


def test_who_still_waits_at_the_end_is_told(workspace: Workspace) -> None:
    """A request that waits for its turn when the bot stops, and one that comes after, get the sentence, too."""
    slow = SlowWriter()
    workspace.use_file_queue(FileQueue(slow, max_wait=timedelta(seconds=PATIENCE)))
    with ThreadPoolExecutor(4) as people:
        waiting = [people.submit(workspace.command, "export", user=DELEGATE) for _ in range(3)]
        for _ in range(2):
            assert slow.begun.acquire(timeout=PATIENCE)
        closing = people.submit(workspace.services.slack.files.close)
        said = next(as_completed(waiting, timeout=PATIENCE)).result().text
        slow.may.set()
        closing.result(PATIENCE)
    assert said == workspace.command("export", user=DELEGATE).text == "The file was not sent: the bot is stopping."


def test_a_failing_writer_is_reported(workspace: Workspace) -> None:
    """If a writer raises anything, the user is told that there is no file."""

    def broken(_form: str, _matter: object, /) -> bytes:
        raise ZeroDivisionError

    workspace.use_file_queue(FileQueue(broken))
    text = workspace.command("export", user=DELEGATE).text
    assert text == "The file could not be made, and nothing was sent. It has been logged."
    assert workspace.slack.files == ()
