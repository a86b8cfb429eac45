"""Help: what can be asked, and the commands in groups, each with a few words; those for coordinators apart."""

from msgspec import Struct

from domain.i18n.translator import Translator

_COMMAND = "/schengen"


class HelpGroup(Struct, frozen=True, kw_only=True):
    """Commands that belong together, under a heading: each as it is typed, with a few words on what it does."""

    heading: str
    commands: tuple[tuple[str, str], ...]


def help_introduction(translator: Translator) -> str:
    """Return what the bot is for, before examples of questions."""
    number = translator.directory.note.number
    purpose = translator.gettext(
        "I keep the deliverables of Council note {number}: who owes what, by when.", number=number
    )
    return "\n".join([purpose, translator.gettext("Ask me in your own words, for example:")])


def help_groups(translator: Translator) -> tuple[HelpGroup, ...]:
    """Return all commands in their groups."""
    return (*_groups_for_all(translator), _group_for_coordinators(translator))


def help_text(translator: Translator) -> str:
    """Return the commands as plain text."""
    lines = []
    for group in help_groups(translator):
        lines.append(f"{group.heading}:")
        lines += [f"• {command} – {words}" for command, words in group.commands]
    return "\n".join(lines)


def _groups_for_all(translator: Translator) -> tuple[HelpGroup, ...]:
    return (
        _group(
            translator.gettext("Ask and look up"),
            ("ask QUESTION", translator.gettext("only you see the answer")),
            ("list Europol", translator.gettext("what is open")),
            ("show III.3", translator.gettext("details of a paragraph")),
            ("history III.3", translator.gettext("who changed what, and when")),
            ("contact", translator.gettext("who speaks for which body")),
            ("note", translator.gettext("the notes that I keep")),
        ),
        _group(
            translator.gettext("Files"),
            ("export xlsx", translator.gettext("the register as a file")),
            ("sheet June 2024", translator.gettext("a sheet for a Schengen Council")),
            ("chart", translator.gettext("a timeline as a picture")),
            ("calendar", translator.gettext("deadlines in your own calendar")),
        ),
        _group(
            translator.gettext("For yourself"),
            ("iam NL", translator.gettext("say whom you represent")),
            ("remind me weekly", translator.gettext("how often I write to you")),
            ("remind me of III.3 on Monday", translator.gettext("a reminder of your own")),
            ("follow III.3", translator.gettext("be told when it changes")),
            ("unfollow III.3", translator.gettext("Unfollow").lower()),
            ("following", translator.gettext("what you follow")),
            ("done III.3 ST 10000/24", translator.gettext("report it done, for its owner")),
            ("progress III.3a DRAFT SENT", translator.gettext("say how far it is")),
        ),
    )


def _group_for_coordinators(translator: Translator) -> HelpGroup:
    *_, note = translator.directory.notes.values()
    of_several = (
        (f"note close {note.base}", translator.gettext("end its reminders")),
        (f"note here {note.base}", translator.gettext("the note of this channel")),
    )
    return _group(
        translator.gettext("For coordinators"),
        ("done III.3 ST 10000/24", translator.gettext("mark it done")),
        ("reopen III.3", translator.gettext("open it again")),
        ("hold III.6 REASON", translator.gettext("no notices for now")),
        ("resume III.6", translator.gettext("end the hold")),
        ("due III.3 30 September 2024", translator.gettext("move a deadline")),
        ("owner III.6 Frontex", translator.gettext("change who owes it")),
        ("add", translator.gettext("add a deliverable")),
        ("import", translator.gettext("draft deliverables from a document")),
        ("bulk", translator.gettext("change several items at once")),
        ("milestone October 2026", translator.gettext("add a Schengen Council")),
        ("undo 12", translator.gettext("take back a change")),
        ("reminders", translator.gettext("which reminders are planned")),
        ("remind lead 28,14,7,1", translator.gettext("when this channel is reminded")),
        ("contact Europol @anna", translator.gettext("name who speaks for it")),
        ("coordinator @anna", translator.gettext("name a coordinator")),
        ("language nl", translator.gettext("the language of this channel")),
        ("page", translator.gettext("a page of what is open here")),
        *(of_several if len(translator.directory.notes) > 1 else ()),
        ("allow-here", translator.gettext("let me answer here")),
    )


def _group(heading: str, *commands: tuple[str, str]) -> HelpGroup:
    typed = tuple((f"{_COMMAND} {command}", words) for command, words in commands)
    return HelpGroup(heading=heading, commands=typed)
