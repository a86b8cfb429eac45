"""Write a file atomically, readable by its owner only."""

import os
from contextlib import ExitStack
from pathlib import Path
from tempfile import mkstemp


def find_objection(path: Path, *, force: bool) -> str | None:
    """Return why a file cannot be written; None if it can. With `force` an existing file is overwritten."""
    if path.is_dir():
        return f"{path} is a folder"
    if path.exists() and not path.is_file():
        return f"{path} is no ordinary file"
    if path.exists() and not force:
        return f"{path} is there already; --force writes over it"
    return None if path.absolute().parent.is_dir() else f"there is no folder {path.absolute().parent}"


def write_atomically(path: Path, content: bytes, *, force: bool) -> None:
    """Write a temporary file and rename it; without `force`, FileExistsError if the path exists meanwhile.

    A symbolic link stays one: the file that it points to is written.
    """
    path = path.resolve()
    handle, name = mkstemp(prefix=f".{path.name[:100]}.", dir=path.parent)  # readable by its owner only
    with ExitStack() as failing:
        failing.callback(os.unlink, name)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if not force:
            # Unlike a check before, this never overwrites a file.
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        Path(name).replace(path)
        failing.pop_all()
