"""Tests, in the layout of the code that they are about; journeys of whole processes are in `tests/journeys`."""

from pathlib import Path

#: The folder of the repository.
ROOT = Path(__file__).parents[1]
