"""Read a document that somebody hands over, in a child process with limits on memory and time."""

import hashlib
import logging
import signal
import subprocess

import msgspec

from bot.child_process import last_line, run_module
from bot.document_readers.limits import MEGABYTE, Limits
from bot.document_readers.reading import Outcome
from domain.council_documents.document import CouncilDocument
from domain.drafts.errors import DocumentNotRead, UnreadableReason

#: The module that the child process runs.
PROGRAM = "bot.document_readers"

_log = logging.getLogger(__name__)


def read_document(data: bytes, name: str, limits: Limits | None = None) -> CouncilDocument:
    """Return a document as read; raise DocumentNotRead with the reason. The log never has its name or its words."""
    limits = limits or Limits()
    if len(data) > limits.file_megabytes * MEGABYTE:
        raise DocumentNotRead(name, UnreadableReason.TOO_LARGE, limits.file_megabytes)
    outcome = _outcome(data, name, limits)
    if outcome.reading is None:
        raise DocumentNotRead(name, outcome.reason or UnreadableReason.BROKEN, outcome.limit)
    return CouncilDocument(
        format=outcome.reading.format,
        sha256=hashlib.sha256(data).hexdigest(),
        lines=outcome.reading.lines,
        furniture=outcome.reading.furniture,
        remarks=outcome.reading.remarks,
    )


def _outcome(data: bytes, name: str, limits: Limits) -> Outcome:
    arguments = [msgspec.json.encode(limits).decode(), _ending(name)]
    try:
        finished = run_module(PROGRAM, data, timeout=limits.wall_seconds, arguments=arguments)
        return msgspec.json.decode(finished.stdout, type=Outcome)
    except subprocess.TimeoutExpired:
        return Outcome(reason=UnreadableReason.TOO_SLOW, limit=limits.wall_seconds)
    except subprocess.CalledProcessError as error:
        _log.error("a document was not read: %s: %s", error.returncode, last_line(error.stderr))
        if error.returncode == -signal.SIGXCPU:
            return Outcome(reason=UnreadableReason.TOO_SLOW, limit=limits.cpu_seconds)
        return Outcome(reason=UnreadableReason.TOO_COMPLEX)
    except (OSError, msgspec.DecodeError) as error:
        _log.error("a document was not read: %s", type(error).__name__)
        return Outcome(reason=UnreadableReason.BROKEN)


def _ending(name: str) -> str:
    """Return the ending of a file's name: all that a reader may know of it."""
    return "." + "".join(each for each in name.rpartition(".")[2] if each.isalnum())[:10]
