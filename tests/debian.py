"""Programs of the system's that some tests use."""

import os
from pathlib import Path
from typing import NoReturn

import pytest


def missing(program: Path) -> NoReturn:
    """Skip the test that needs it and say so; only CI may not do without it."""
    without = pytest.fail if os.environ.get("CI") else pytest.skip
    without(f"there is no {program}: make debian installs it, as root on Debian")
