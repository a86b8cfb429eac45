"""Making a file in a process of its own, so that neither the bot's memory nor its answers pay for a large library.

Such a process gets what is to be written and nothing else: no token, no database, no settings.
"""

import logging
import os
import pickle
import subprocess
import sys
from importlib import import_module
from pathlib import Path

from domain.errors import FileNotMade

#: The function that writes each format, of a module that is loaded by the process that writes.
WRITERS = {
    "burndown": "bot.documents.burndown_png:png",
    "chart": "bot.documents.timeline_png:png",
    "csv": "bot.documents.csv_file:csv_file",
    "json": "bot.documents.json_file:json_file",
    "md": "bot.documents.md_file:md_file",
    "xlsx": "bot.documents.xlsx_file:xlsx_file",
    "sheet-docx": "bot.documents.sheet_docx:word",
    "sheet-pdf": "bot.documents.sheet_pdf:pdf",
    "ics": "bot.documents.ics_file:calendar_file",
}

#: A file that takes so many seconds is given up.
PATIENCE = 60

#: All that the process may know of where it runs.
_ENVIRONMENT = frozenset(
    {"PATH", "HOME", "PYTHONPATH", "PYTHONHOME", "LANG", "LC_ALL", "TMPDIR", "MPLCONFIGDIR", "XDG_CACHE_HOME"}
)

_log = logging.getLogger(__name__)


def write(form: str, matter: object) -> bytes:
    """A file of a format, written in this process; `matter` is what that format's writer takes."""
    return written_by(WRITERS[form], matter)


def written_by(writer: str, matter: object) -> bytes:
    """What a writer, named by its module and function, makes of what it is handed."""
    module, _, function = writer.partition(":")
    content: bytes = getattr(import_module(module), function)(matter)
    return content


def make(form: str, matter: object) -> bytes:
    """The same, written by a process of its own; FileNotMade where that fails or takes longer than a minute."""
    try:
        done = subprocess.run(  # our own words
            [sys.executable, "-m", "bot.documents"],
            input=pickle.dumps((WRITERS[form], matter)),
            capture_output=True,
            env=_environment(),
            timeout=PATIENCE,
            check=True,
        )
    except subprocess.CalledProcessError as error:
        _log.error("a file was not made: %s: %s", form, _last_line(error.stderr))
        raise FileNotMade from None
    except (subprocess.TimeoutExpired, OSError) as error:
        _log.error("a file was not made: %s: %s", form, type(error).__name__)
        raise FileNotMade from None
    return done.stdout


def _environment() -> dict[str, str]:
    """With one thread for numbers, as two processes a machine is enough; and with where this program is."""
    root = str(Path(__file__).parents[2])
    known = {name: value for name, value in os.environ.items() if name in _ENVIRONMENT}
    paths = [root, *filter(None, [known.get("PYTHONPATH")])]
    return {**known, "PYTHONPATH": os.pathsep.join(paths), "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}


def _last_line(said: bytes) -> str:
    """What the process said last: the kind of its failure."""
    return (said.decode(errors="replace").strip().splitlines() or ["no word"])[-1]
