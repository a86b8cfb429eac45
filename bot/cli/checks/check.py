"""The result of one check."""

from msgspec import Struct


class Check(Struct, frozen=True, kw_only=True):
    """The result of one check; the fields are those of the JSON output."""

    what: str
    ok: bool
    #: The finding, or what to do.
    detail: str
