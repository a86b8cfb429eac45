"""Errors that the bot reports to users: one family with fields; `domain.messages.errors` has their sentences."""

from dataclasses import dataclass, fields
from datetime import date

from domain.register.audit_events import Change


@dataclass(eq=False)
class BotError(Exception):
    """The base of all errors whose reason the bot can tell the user."""

    def __str__(self) -> str:
        values = ", ".join(f"{field.name}={getattr(self, field.name)!r}" for field in fields(self))
        return f"{type(self).__name__}({values})"


@dataclass(eq=False)
class UnknownReference(BotError):
    """No key action or deliverable has this reference."""

    ref: str
    nearest: tuple[str, ...] = ()


@dataclass(eq=False)
class SeveralDeliverables(BotError):
    """The key action has more than one deliverable, and the command needs one."""

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
    """No open instalment is left to mark done."""

    ref: str
    slug: str | None = None
    by: str | None = None
    evidence: str = ""


@dataclass(eq=False)
class NotAllChanged(BotError):
    """Of several instalments some cannot be changed as is wished, or were changed meanwhile; none was changed."""

    keys: tuple[str, ...]


@dataclass(eq=False)
class AlreadyHeld(BotError):
    """The instalment is on hold already; the reason must not be overwritten."""

    ref: str
    slug: str
    reason: str


@dataclass(eq=False)
class NotReported(BotError):
    """The instalment has no owner's report, or it was confirmed or declined already."""

    ref: str
    slug: str


@dataclass(eq=False)
class CouncilNotRemovable(BotError):
    """The Schengen Council is in the note's calendar; only one that coordinators added can be removed."""

    slug: str


@dataclass(eq=False)
class CouncilInUse(BotError):
    """An instalment depends on the Schengen Council: it has a status, or a deadline moved there."""

    slug: str
    by: str


@dataclass(eq=False)
class ReferenceTaken(BotError):
    """There is a deliverable with this reference, in force or withdrawn."""

    ref: str


@dataclass(eq=False)
class NotWithdrawn(BotError):
    """The deliverable cannot be put back: coordinators have not withdrawn it."""

    ref: str


@dataclass(eq=False)
class DeliverableWithdrawn(BotError):
    """Coordinators have withdrawn the deliverable, by this change."""

    change: Change


@dataclass(eq=False)
class DeliverableInUse(BotError):
    """An instalment that would go with the change has a status of its own, or a deadline that was moved."""

    ref: str
    by: str


@dataclass(eq=False)
class ChangedMeanwhile(BotError):
    """Optimistic locking: another change was made that the user has not seen."""

    change: Change


@dataclass(eq=False)
class NoSuchChange(BotError):
    """The audit log has no change with that number, or none that can be taken back."""

    number: int | None


@dataclass(eq=False)
class NotUndoable(BotError):
    """The change cannot be taken back: its kind never can, or it was taken back already."""

    change: Change
    undone: bool = False


@dataclass(eq=False)
class LaterChangeExists(BotError):
    """The change cannot be taken back: a later one would be lost."""

    change: Change
    by: Change


@dataclass(eq=False)
class LastCoordinator(BotError):
    """The last coordinator who can act cannot be removed: no one could change the register."""


@dataclass(eq=False)
class NotNameable(BotError):
    """A person or user group cannot be a coordinator or contact: the bot neither answers nor writes to them."""

    slack_id: str
    #: As in `AccessReason`.
    reason: str


@dataclass(eq=False)
class TextTooLong(BotError):
    """Evidence or a reason is longer than what is recorded."""

    length: int
    limit: int


@dataclass(eq=False)
class NotDone(BotError):
    """No instalment is marked done that could be reopened."""

    ref: str
    slug: str | None = None


@dataclass(eq=False)
class NotHeld(BotError):
    """No instalment is on hold that could be resumed."""

    ref: str
    slug: str | None = None


@dataclass(eq=False)
class NoSuchReminder(BotError):
    """No reminder that is still to be sent has that name."""

    typed: str


@dataclass(eq=False)
class BadDay(BotError):
    """The day is not in the allowed range, from `first` to `last`."""

    first: date
    last: date


@dataclass(eq=False)
class NoSuchDay(BotError):
    """A day that the calendar does not have, as typed, and the nearest one that it has."""

    typed: str
    nearest: date


@dataclass(eq=False)
class NotCoordinator(BotError):
    """Only coordinators change the register; who they are, people and user groups."""

    coordinators: tuple[str, ...] = ()


@dataclass(eq=False)
class NotOwner(BotError):
    """Only those who speak for an owner can do that: the owners, by slug, and their contacts, by Slack id."""

    ref: str
    owners: tuple[str, ...]
    contacts: tuple[str, ...]
    #: Who can name contacts, if there are none.
    coordinators: tuple[str, ...] = ()


@dataclass(eq=False)
class BadUsage(BotError):
    """The command has missing or wrong arguments; `example` is a right one."""

    command: str
    example: str


@dataclass(eq=False)
class UnknownCommand(BotError):
    """There is no such subcommand."""

    typed: str
    nearest: str | None = None


@dataclass(eq=False)
class UnknownBody(BotError):
    """No actor of the register has that name."""

    typed: str


@dataclass(eq=False)
class UnknownLanguage(BotError):
    """No official language of the Union has that name."""

    typed: str


@dataclass(eq=False)
class NoSuchPage(BotError):
    """A paging button whose question is not known any more, or is not valid."""


@dataclass(eq=False)
class FileNotMade(BotError):
    """A file could not be written."""


@dataclass(eq=False)
class FileQueueBusy(BotError):
    """Too many files are being made at the moment."""


@dataclass(eq=False)
class UnknownFormat(BotError):
    """There is no such file format."""

    typed: str
    known: tuple[str, ...]


@dataclass(eq=False)
class FileNotSent(BotError):
    """A file certainly did not reach its recipient; `reason` is Slack's error code, or a few words."""

    reason: str


@dataclass(eq=False)
class FileInDoubt(BotError):
    """It is unknown whether a file reached its recipient."""


@dataclass(eq=False)
class BadRegister(BotError):
    """A register file is rejected as a whole: where the problem is, and what to do about it."""

    file: str
    ref: str
    field: str
    problem: str


@dataclass(eq=False)
class OutdatedForm(BotError):
    """A modal or button returned a value that is not the bot's, or that the register no longer has."""


@dataclass(eq=False)
class NothingOpened(BotError):
    """A modal was not opened, or may not have been."""


@dataclass(eq=False)
class Unlinkable(BotError):
    """The bot cannot link to a message, since it does not see it."""


@dataclass(eq=False)
class StoreBusy(BotError):
    """The database was busy for too long; nothing was changed."""


@dataclass(eq=False)
class OutcomeUnknown(BotError):
    """The database became unreachable; the change may have been made or not."""
