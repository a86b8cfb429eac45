"""The page of a channel: what is open for the next Schengen Council, as the Markdown of a Slack canvas."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime

from msgspec import Struct

from domain.i18n.council_names import body_name
from domain.i18n.translator import Translator
from domain.messages.reminders import WordedReminder, word_reminder
from domain.register.instalments import Instalment
from domain.register.model import Milestone
from domain.reminders.reminder import Reminder, ReminderKind

#: Characters of a page; Slack takes a mebibyte (https://docs.slack.dev/reference/methods/conversations.canvases.create).
MAX_CHARS = 200_000
#: What Markdown would take for its own.
_MARKUP = re.compile(r"([\\`*_~\[\]<>#|])")


class ChannelPage(Struct, frozen=True, kw_only=True):
    """A page at a time, in one language."""

    title: str
    #: Without the line that says when it was made.
    content: str
    as_of: str

    @property
    def markdown(self) -> str:
        """All of it."""
        return f"{self.content}\n\n_{self.as_of}_\n"


def page_reminder(council: Milestone, channel: str, owners: tuple[str, ...], *, at: datetime) -> Reminder:
    """Return the reminder that says what a page says: what is open for a meeting, now."""
    return Reminder(
        key="", channel=channel, kind=ReminderKind.MEETING, milestone=council, day=council.day, at=at, owners=owners
    )


def make_page(
    reminder: Reminder | None, instalments: Sequence[Instalment], translator: Translator, *, today: date, at: datetime
) -> ChannelPage:
    """Return the page about open instalments; without a reminder, that no later meeting is known."""
    as_of = translator.gettext("As of {moment}, Brussels time", moment=translator.moment(at))
    if reminder is None or reminder.milestone is None:
        unknown = translator.gettext("No later Schengen Council is known yet.")
        return ChannelPage(title=unknown.rstrip("."), content=_escape(unknown), as_of=as_of)
    council = reminder.milestone
    meeting = translator.gettext(
        "{council} on {date}", council=body_name(council.body, translator), date=translator.day(council.day)
    )
    worded = word_reminder(reminder, instalments, today=today, translator=translator)
    return ChannelPage(
        title=translator.gettext("Open for: {meeting}", meeting=meeting),
        content=_shorten("\n".join(_lines(worded))),
        as_of=as_of,
    )


def _lines(worded: WordedReminder) -> Iterator[str]:
    """Yield the lines of a page; the note's marking stands on top."""
    yield f"**{_escape(worded.source)}**"
    yield f"# {_escape(worded.headline)}"
    for group in worded.groups:
        yield f"## {_escape(group.heading)}" if group.heading else ""
        yield from (f"- {item.mark} {_escape(item.text)}" for item in group.items)
    yield from (f"\n{_escape(remark)}" for remark in worded.remarks)


def _escape(text: str) -> str:
    """Return a text of one line in which nothing is Markdown; with it nobody is mentioned and no link is made."""
    return _MARKUP.sub(r"\\\1", " ".join(text.split()))


def _shorten(content: str) -> str:
    """Return as many whole lines as a page may have."""
    if len(content) <= MAX_CHARS:
        return content
    return content[:MAX_CHARS].rpartition("\n")[0] + "\n- …"
