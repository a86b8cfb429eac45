"""Programs of the operating system that some tests use."""

import os
from pathlib import Path
from typing import NoReturn

import pytest


def skip_without(program: Path) -> NoReturn:
    """Skip the test that needs a program, and say so; in CI the test fails."""
    stop = pytest.fail if os.environ.get("CI") else pytest.skip
    stop(f"there is no {program}: make debian installs it, as root on Debian")
