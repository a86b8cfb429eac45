"""Errors that the bot reports to users: one family with fields; `domain.messages.errors` has their sentences."""

from dataclasses import dataclass, fields
from datetime import date

from domain.register.audit_events import Change


@dataclass(eq=False)
class BotError(Exception):
    """Anything that the bot refuses and can say why."""

    def __str__(self) -> str:
        given = ", ".join(f"{each.name}={getattr(self, each.name)!r}" for each in fields(self))
        return f"{type(self).__name__}({given})"


@dataclass(eq=False)
class UnknownReference(BotError):
    """No key action or deliverable has this reference."""

    ref: str
    nearest: tuple[str, ...] = ()


@dataclass(eq=False)
class SeveralDeliverables(BotError):
    """A key action with more than one deliverable where one was needed."""

    ref: str
    options: tuple[str, ...]


@dataclass(eq=False)
class NoSuchInstalment(BotError):
    """The deliverable has no instalment at that milestone."""

    ref: str
    given: str
    options: tuple[str, ...]


@dataclass(eq=False)
class AlreadyDone(BotError):
    """There is no open instalment left to mark done."""

    ref: str
    slug: str | None = None
    by: str | None = None
    evidence: str = ""


@dataclass(eq=False)
class AlreadyHeld(BotError):
    """An instalment is on hold, for a reason that is not to be overwritten."""

    ref: str
    slug: str
    reason: str


@dataclass(eq=False)
class NotReported(BotError):
    """No owner reports an instalment done, or somebody has seen to that already."""

    ref: str
    slug: str


@dataclass(eq=False)
class NotNoted(BotError):
    """Only a Schengen Council that coordinators have added can be taken away."""

    slug: str


@dataclass(eq=False)
class InUse(BotError):
    """Something depends on it: a Schengen Council at which something was said of an instalment."""

    slug: str
    by: str


@dataclass(eq=False)
class ChangedMeanwhile(BotError):
    """Somebody has changed it since, and whoever would overwrite that has not seen it."""

    change: Change


@dataclass(eq=False)
class NoSuchChange(BotError):
    """The record has no change of that number, or none that can be taken back."""

    number: int | None


@dataclass(eq=False)
class NotUndoable(BotError):
    """A change that cannot be taken back: one of its kind never can, or it was taken back already."""

    change: Change
    undone: bool = False


@dataclass(eq=False)
class BuiltOn(BotError):
    """Something was changed after it that would be lost."""

    change: Change
    by: Change


@dataclass(eq=False)
class LastCoordinator(BotError):
    """Somebody has to be able to change the register."""


@dataclass(eq=False)
class NotDone(BotError):
    """There is no instalment marked done to reopen."""

    ref: str
    slug: str | None = None


@dataclass(eq=False)
class NotHeld(BotError):
    """There is no instalment on hold to resume."""

    ref: str
    slug: str | None = None


@dataclass(eq=False)
class NoSuchReminder(BotError):
    """No reminder that is still to be sent is called that."""

    typed: str


@dataclass(eq=False)
class BadDay(BotError):
    """A reminder cannot be put off to a day that is past, or that comes after what it is about."""

    first: date
    last: date


@dataclass(eq=False)
class NotCoordinator(BotError):
    """Only coordinators change the register."""


@dataclass(eq=False)
class BadUsage(BotError):
    """A command that lacks something or has something wrong, with an example of a right one."""

    command: str
    example: str


@dataclass(eq=False)
class UnknownCommand(BotError):
    """No such subcommand."""

    typed: str
    nearest: str | None = None


@dataclass(eq=False)
class UnknownBody(BotError):
    """No actor of the register is called that."""

    typed: str


@dataclass(eq=False)
class UnknownLanguage(BotError):
    """None of the Union's languages is called that."""

    typed: str


@dataclass(eq=False)
class NoSuchPage(BotError):
    """A page of an answer whose question is not known any more, or never was one."""


@dataclass(eq=False)
class FileNotMade(BotError):
    """A file could not be written."""


@dataclass(eq=False)
class FileQueueBusy(BotError):
    """Too many files are being made just now."""


@dataclass(eq=False)
class UnknownFormat(BotError):
    """A kind of file that there is not."""

    typed: str
    known: tuple[str, ...]


@dataclass(eq=False)
class FileNotSent(BotError):
    """A file did not reach whom it is for, for certain; `reason` is Slack's code, or a few words."""

    reason: str


@dataclass(eq=False)
class FileInDoubt(BotError):
    """Nobody knows whether a file has reached whom it is for."""


@dataclass(eq=False)
class BadRegister(BotError):
    """A register file that was refused whole: where, and what to do about it."""

    file: str
    ref: str
    field: str
    problem: str


@dataclass(eq=False)
class OutdatedForm(BotError):
    """A modal or button that brings back what the bot has not put there, or what the register no longer has."""


@dataclass(eq=False)
class NothingOpened(BotError):
    """A modal that was to be opened, and may not have been."""


@dataclass(eq=False)
class Unlinkable(BotError):
    """A message that the bot cannot link to, since it does not see it."""


@dataclass(eq=False)
class StoreBusy(BotError):
    """The database could not take the change in time; nothing was changed."""


@dataclass(eq=False)
class OutcomeUnknown(BotError):
    """The database went out of reach; what was to be changed was changed or not."""
