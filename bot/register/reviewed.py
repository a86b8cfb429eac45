"""Register files made of a reviewed draft: checked as `load` checks those that coordinators write."""

from collections.abc import Mapping
from typing import Any

from domain.register.model import Directory, Register


def check_reviewed(entry: Mapping[str, Any], known: Directory) -> Register:
    """Return the register of a file's content; BadRegister if it is wrong anywhere."""
    from bot.register.file import to_register  # noqa: PLC0415  # only a load needs what checks files

    return to_register(dict(entry), file="", known=known)
