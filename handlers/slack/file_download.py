"""Files that people share in Slack, as they are fetched from there."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class FetchedFile:
    """One file with its content."""

    name: str
    content: bytes
