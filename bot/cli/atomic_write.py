"""Writing a file that only its owner can read, which is there whole or not at all."""

import os
from contextlib import ExitStack
from pathlib import Path
from tempfile import mkstemp


def find_objection(path: Path, *, force: bool) -> str | None:
    """Why a file is not written; None where it can be. `force` is for one that is there already."""
    if path.is_dir():
        return f"{path} is a folder"
    if path.exists() and not path.is_file():
        return f"{path} is no ordinary file"
    if path.exists() and not force:
        return f"{path} is there already; --force writes over it"
    return None if path.absolute().parent.is_dir() else f"there is no folder {path.absolute().parent}"


def write_atomically(path: Path, content: bytes, *, force: bool) -> None:
    """Write a file under another name first; FileExistsError where one has come there meanwhile, but for `force`."""
    handle, name = mkstemp(prefix=f".{path.name[:100]}.", dir=path.absolute().parent)  # which is for its owner alone
    with ExitStack() as failing:
        failing.callback(os.unlink, name)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if not force:
            # Unlike looking first, this never takes the place of anything.
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        Path(name).replace(path)
        failing.pop_all()
