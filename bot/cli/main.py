"""Command-line entry point: parse the arguments, run the command, turn errors into a line and an exit code."""

import argparse
import errno
import io
import os
import sqlite3
import sys
from collections.abc import Sequence
from importlib import import_module

from bot.cli.output import print_error
from bot.settings.errors import BadSettings
from bot.settings.settings import load_settings
from db.connection.engine import database_errors
from domain.errors import BadRegister, BotError, FileNotMade, OutcomeUnknown, StoreBusy

#: The modules of `bot.cli.commands`, in the order of the help.
_MODULES = (
    "run",
    "sandbox",
    "try_",
    "ask",
    "list",
    "export",
    "chart",
    "sheet",
    "remind",
    "import_",
    "load",
    "notes",
    "check",
    "backup",
    "purge",
)
#: The module of each command that has another name.
_OTHER_MODULES = {"try": "try_", "import": "import_", "migrate": "load", "restore": "backup"}

#: What to do about errors of the operating system.
_REMEDIES = {
    **dict.fromkeys((errno.EACCES, errno.EPERM), "run it as the user who may read and write in that folder"),
    errno.EEXIST: "give another name, or move away what is there",
    errno.ENOENT: "see whether its folder is there",
    errno.EROFS: "choose a folder that can be written to",
    **dict.fromkeys((errno.ENOSPC, errno.EDQUOT, errno.EFBIG), "free some room on that disk, or write to another"),
}

#: What to do about errors of SQLite, by their primary result code.
_SQLITE_REMEDIES = {
    sqlite3.SQLITE_FULL: "free some room on its disk",
    **dict.fromkeys(
        (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM),
        "run it as the user who may write to that file and in its folder; see DATABASE_URL",
    ),
}

_BUSY = "the database is busy: another process holds it; try again"


def make_parser(command: str | None = None) -> argparse.ArgumentParser:
    """Return the parser of every command, or of the given one alone: what only the others need is not imported then."""
    parser = argparse.ArgumentParser(
        prog="schengen-bot", description="Keeps the deliverables of Council note 13901/23: who owes what, by when."
    )
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    module = _OTHER_MODULES.get(command or "", command)
    for name in (module,) if module in _MODULES else _MODULES:
        import_module(f"bot.cli.commands.{name}").add_parser(commands)
    return parser


def main(words: Sequence[str] | None = None) -> int:
    """Run a command; return 0 if it did what it says, 1 if not, 2 for arguments or settings that it cannot use."""
    words = sys.argv[1:] if words is None else words
    arguments = make_parser(next(iter(words), None)).parse_args(words)
    _accept_any_text()
    try:
        code: int = arguments.run(arguments, load_settings())
        print(end="", flush=True)  # a closed pipe is noticed here, not when the process ends
    except BotError as error:
        print_error(f"schengen-bot: {_refused(error)}")
        return 2
    except database_errors() as error:
        print_error(f"schengen-bot: {_unusable(getattr(error, 'orig', None) or error)}")
        return 2
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # The reader of the pipe has ended: `schengen-bot list | head`.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except OSError as error:
        print_error(f"schengen-bot: {_blocked(error)}")
        return 2
    return code


def _accept_any_text() -> None:
    """Read bytes that are not UTF-8 as a replacement character, and write what is not as a backslash escape."""
    for stream, errors in ((sys.stdin, "replace"), (sys.stdout, "backslashreplace")):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors=errors)


def _unusable(error: BaseException) -> str:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return _BUSY
    return f"the database cannot be used: {error}; {_SQLITE_REMEDIES.get(code, 'see DATABASE_URL')}"


def _blocked(error: OSError) -> str:
    """Return what the operating system refuses, and what to do about it."""
    where = f": {error.filename}" if error.filename else ""
    remedy = _REMEDIES.get(error.errno or 0)
    # Errors with words of our own say what to do themselves.
    is_own = error.errno is None or error.strerror != os.strerror(error.errno)
    return f"{error.strerror or error}{where}" + ("" if is_own or remedy is None else f"; {remedy}")


def _refused(error: BotError) -> str:
    match error:
        case BadSettings():
            return f"these settings cannot be used:\n{error}"
        case BadRegister(file=file, ref=ref, field=field, problem=problem):
            place = ": ".join(part for part in (file, ref, field) if part)
            return f"{place}: {problem}; nothing was loaded"
        case StoreBusy():
            return _BUSY
        case OutcomeUnknown():
            return "the database went out of reach just then; that was done or not"
        case FileNotMade():
            return "the file could not be made"
    return str(error)
