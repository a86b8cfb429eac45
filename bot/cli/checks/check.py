"""The result of one check."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Check:
    """The result of one check; the fields are those of the JSON output."""

    what: str
    ok: bool
    #: The finding, or what to do.
    detail: str
