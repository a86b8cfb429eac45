"""The log: lines for the operator, in which nothing stands that people wrote, and no secret."""

import logging
import sys
import threading
from copy import copy
from types import TracebackType

from handlers.error_handler import place

#: Whose lines are written as they are; other libraries quote requests, answers and addresses in theirs.
_OUR_OWN = frozenset({"bot", "db", "domain", "handlers", "jobs", "alembic", "apscheduler"})

#: Loggers that have nothing to say below an error, and below a warning.
#: A lost connection is told where it was needed, and need not be told by the driver as well.
_ERRORS, _WARNINGS = ("slack_sdk", "uvicorn", "psycopg"), ("apscheduler", "alembic")

_log = logging.getLogger(__name__)


class Lines(logging.Formatter):
    """Of an error, its kind and its place: its message and its trace may quote anything."""

    def format(self, record: logging.LogRecord) -> str:
        """One line, without the trace."""
        line = copy(record)
        line.exc_info = line.exc_text = line.stack_info = None
        if record.name.partition(".")[0] not in _OUR_OWN:
            line.msg, line.args = "%s:%s", (record.filename, record.lineno)
        error = record.exc_info[1] if record.exc_info else None
        if error is not None:
            line.msg, line.args = "%s: %s at %s", (line.getMessage(), type(error).__name__, place(error))
        return super().format(line)


def log_to_stderr(level: str) -> None:
    """Write the log from now on, also of what nothing catches."""
    handler = logging.StreamHandler()
    handler.setFormatter(Lines("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=level, handlers=[handler])
    logging.captureWarnings(capture=True)
    for name in _ERRORS:
        logging.getLogger(name).setLevel(logging.ERROR)
    for name in _WARNINGS:
        logging.getLogger(name).setLevel(logging.WARNING)
    logging.getLogger("sqlalchemy.pool").setLevel(logging.CRITICAL)  # a lost connection is told where it was needed
    threading.excepthook = _thread_ended
    sys.excepthook = _ended


def _thread_ended(what: threading.ExceptHookArgs) -> None:
    if what.exc_value is not None:
        _ended(what.exc_type, what.exc_value, what.exc_traceback)


def _ended(kind: type[BaseException], error: BaseException, _: TracebackType | None) -> None:
    _log.critical("the thread %s was ended by %s at %s", threading.current_thread().name, kind.__name__, place(error))
