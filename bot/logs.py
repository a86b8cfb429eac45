"""Logging to standard error, without what users wrote and without secrets."""

import logging
import sys
import threading
from copy import copy
from types import TracebackType

from handlers.error_handler import error_location

#: The packages whose log messages are written as they are; other libraries quote requests, answers and addresses.
_OUR_OWN = frozenset({"bot", "db", "domain", "handlers", "jobs", "alembic", "apscheduler"})

#: Loggers whose level is ERROR, and WARNING. A lost connection is logged where it was needed, and need not be logged by
#: the driver as well.
_AT_ERROR, _AT_WARNING = ("slack_sdk", "uvicorn", "psycopg"), ("apscheduler", "alembic")

_log = logging.getLogger(__name__)


class SafeFormatter(logging.Formatter):
    """Formatter that writes only the kind and place of an error: its message and its traceback may quote anything."""

    def format(self, record: logging.LogRecord) -> str:
        """Return one line, without a traceback."""
        line = copy(record)
        line.exc_info = line.exc_text = line.stack_info = None
        if record.name.partition(".")[0] not in _OUR_OWN:
            line.msg, line.args = "%s:%s", (record.filename, record.lineno)
        error = record.exc_info[1] if record.exc_info else None
        if error is not None:
            line.msg, line.args = "%s: %s at %s", (line.getMessage(), type(error).__name__, error_location(error))
        return super().format(line)


def log_to_stderr(level: str) -> None:
    """Write the log from now on, including uncaught exceptions."""
    handler = logging.StreamHandler()
    handler.setFormatter(SafeFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=level, handlers=[handler])
    logging.captureWarnings(capture=True)
    for name in _AT_ERROR:
        logging.getLogger(name).setLevel(logging.ERROR)
    for name in _AT_WARNING:
        logging.getLogger(name).setLevel(logging.WARNING)
    logging.getLogger("sqlalchemy.pool").setLevel(logging.CRITICAL)  # a lost connection is logged where it was needed
    threading.excepthook = _log_thread_end
    sys.excepthook = _log_end


def _log_thread_end(hook: threading.ExceptHookArgs) -> None:
    if hook.exc_value is not None:
        _log_end(hook.exc_type, hook.exc_value, hook.exc_traceback)


def _log_end(kind: type[BaseException], error: BaseException, _: TracebackType | None) -> None:
    _log.critical(
        "the thread %s was ended by %s at %s", threading.current_thread().name, kind.__name__, error_location(error)
    )
