"""Messages about recorded changes: the history, what was taken back, what was changed at once or meanwhile."""

from collections.abc import Sequence

from domain.i18n.rich_text import Mention, RichText
from domain.i18n.translator import Translator
from domain.messages.changes.line import change_line, change_text
from domain.register.audit_events import Change

#: Changes made together that a message names.
_MAX_TOGETHER = 20


def history_message(changes: Sequence[Change], translator: Translator, *, of: str = "") -> str | RichText:
    """Return changes of a reference or of all, one per line, the newest first."""
    if not changes:
        return (
            translator.gettext("Nothing is recorded about {ref}.", ref=translator.reference(of))
            if of
            else translator.gettext("Nothing is recorded.")
        )
    lines = [RichText.of("• ", change_line(change, translator)) for change in changes]
    return RichText.join(
        "\n", (*lines, translator.gettext("To take one back: {command}", command="/schengen undo NUMBER"))
    )


def undone_message(changes: Sequence[Change], translator: Translator) -> RichText:
    """Return that a change was taken back, or several that were made together."""
    lines = [
        translator.rich_text("Taken back: {change}", change=change_line(change, translator))
        for change in changes[:_MAX_TOGETHER]
    ]
    return RichText.join("\n", (*lines, *_more(changes, translator)))


def bulk_message(changes: Sequence[Change], translator: Translator) -> RichText:
    """Return what was changed at once, one change a line."""
    heading = translator.ngettext("{n} change was made:", "{n} changes were made:", len(changes))
    lines = [RichText.of("• ", change_text(change, translator)) for change in changes[:_MAX_TOGETHER]]
    return RichText.join("\n", (heading, *lines, *_more(changes, translator)))


def _more(changes: Sequence[Change], translator: Translator) -> list[str]:
    hidden = len(changes) - _MAX_TOGETHER
    return [translator.ngettext("{n} more", "{n} more", hidden)] if hidden > 0 else []


def changed_meanwhile_message(change: RichText, translator: Translator) -> RichText:
    """Return that a change was rejected, since the user has not seen another one (optimistic locking)."""
    return translator.rich_text(
        "This was changed meanwhile, and nothing of yours was kept: {change}. Look again before you change it.",
        change=change,
    )


def built_on_message(change: Change, by: Change, translator: Translator) -> RichText:
    """Return that a change cannot be taken back before a later one."""
    return translator.rich_text(
        "#{number} cannot be taken back, since this came after it: {change}. Take that back first.",
        number=change.number,
        change=change_line(by, translator),
    )


def withdrawn_message(change: Change, translator: Translator) -> RichText:
    """Return that a deliverable is withdrawn, since when, by whom and why; `change` is the one that withdrew it."""
    return translator.rich_text(
        "{ref} was withdrawn on {date} by {person}: {reason}",
        ref=translator.reference(change.ref),
        date=translator.moment(change.at),
        person=Mention(id=change.by),
        reason=change.after["withdrawal"],
    )
