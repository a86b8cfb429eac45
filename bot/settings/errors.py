"""Errors of settings, each with the variable that it is about and the remedy."""

from dataclasses import dataclass

from msgspec import Struct

from domain.errors import BotError


class SettingError(Struct, frozen=True, kw_only=True):
    """One setting that cannot be used, and the remedy."""

    #: The variable, or the line of a file.
    variable: str
    problem: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.variable}: {self.problem}; {self.remedy}"


@dataclass(eq=False)
class BadSettings(BotError):
    """All settings that cannot be used, so that they can be corrected at once."""

    errors: tuple[SettingError, ...]

    def __str__(self) -> str:
        return "\n".join(map(str, self.errors))
