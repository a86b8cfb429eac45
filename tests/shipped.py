"""The register that the bot comes with."""

from functools import cache

from bot.register.file import SHIPPED, read_register
from domain.register.model import Register


@cache
def shipped_register() -> Register:
    """Return the reading of note 13901/23, read once: that takes as long as a dozen tests."""
    return read_register(SHIPPED)
