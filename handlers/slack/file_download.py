"""Files that people share in Slack, as they are fetched from there."""

from msgspec import Struct


class FetchedFile(Struct, frozen=True, kw_only=True):
    """One file with its content."""

    name: str
    content: bytes
