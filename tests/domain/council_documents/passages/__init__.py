"""Passages of made-up notes in every language, for tests: a line each, with what it says."""

from pathlib import Path

_HERE = Path(__file__).parent


def passages(name: str) -> list[list[str]]:
    """Return the parts of each line of a file; a line with # says what they are."""
    lines = (_HERE / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return [[part.strip() for part in line.split("|")] for line in lines if not line.startswith("#")]
