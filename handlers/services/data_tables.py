"""Whether the workspace takes Slack's data tables, as far as this process has seen."""

from msgspec import Struct


class DataTables(Struct, kw_only=True):
    """What a refusal has told: it costs one call that fails, and after that answers have plain tables."""

    are_refused: bool = False
