"""A PgBouncer for the tests alone, in front of their PostgreSQL server: each transaction gets any free session."""

import os
import pwd
import shutil
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Self

import psycopg

from tests.databases.postgres import PostgresServer
from tests.debian import skip_without

PROGRAM = Path("/usr/sbin/pgbouncer")

_SETTINGS = """
[databases]
* = host={server} user=postgres pool_size={sessions}
[pgbouncer]
pool_mode = transaction
auth_type = any
listen_addr =
unix_socket_dir = {folder}
max_client_conn = 200
"""


class PgBouncer:
    """A context manager that runs PgBouncer; the server has a fixed number of sessions for each database."""

    def __init__(self, server: PostgresServer, *, sessions: int) -> None:
        if not PROGRAM.is_file():
            skip_without(PROGRAM)
        self._folder = Path(tempfile.mkdtemp(prefix="pgbouncer-"))
        settings = self._folder / "settings.ini"
        text = _SETTINGS.format(server=server.folder, sessions=sessions, folder=self._folder)
        settings.write_text(text, encoding="utf-8")
        self._command = [str(PROGRAM), "--quiet", str(settings)]
        if os.geteuid() == 0:
            nobody = pwd.getpwnam("nobody")
            os.chown(self._folder, nobody.pw_uid, nobody.pw_gid)
            self._command[1:1] = ["--user", "nobody"]
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(self._command, cwd=self._folder)  # noqa: S603  # our own words
        deadline = time.monotonic() + 30
        while True:
            try:
                psycopg.connect(f"postgresql://postgres@:6432/postgres?host={self._folder}").close()
            except psycopg.OperationalError:
                if time.monotonic() > deadline:
                    raise
                time.sleep(0.02)
            else:
                return self

    def __exit__(self, *_: object) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait()
        shutil.rmtree(self._folder)

    def url(self, database: str) -> str:
        """Return the address of one of the server's databases, for SQLAlchemy."""
        return f"postgresql+psycopg://postgres@:6432/{database}?host={self._folder}"
