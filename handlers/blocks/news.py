"""Lay out news as one message: a line for each change, with what its reader may do, as many as there is room for."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from msgspec import Struct

from domain.i18n.translator import Translator
from domain.notifications.following import Target
from domain.notifications.wording import NewsLine, news_lines
from domain.register.audit_events import Change
from domain.register.model import Texts
from domain.reminders.reminder import Draft
from handlers.blocks.answers import DETAILS
from handlers.blocks.card import NameOf
from handlers.blocks.elements import Block, button, context, header, section, shorten, with_language
from handlers.blocks.follow import follow_choice
from handlers.blocks.line_menu import MenuChoice, line_menu
from handlers.blocks.notices import UNDO
from handlers.slack.mrkdwn import escape

#: Lines of a message, and characters of one and of all.
_MAX_LINES, _MAX_LINE_CHARS, _MAX_CHARS = 15, 600, 6000
_BULLET = "• "
_CHOICE_EXAMPLE = "/schengen remind me news weekly"


class NewsReader(Struct, frozen=True, kw_only=True):
    """For whom news are laid out."""

    #: Whether it is one person, whose message offers what they may do; a channel's offers what all may.
    is_direct: bool = True
    may_undo: bool = False
    follows: Collection[Target] = ()


def compose_news(
    changes: Sequence[Change],
    titles: Mapping[str, Texts],
    reader: NewsReader,
    translator: Translator,
    *,
    name_of: NameOf,
    thread: str = "",
) -> Draft:
    """Return news as a message, in a thread if one is given; people are named in it without being called."""
    lines = list(news_lines(changes, titles, translator))
    texts = [shorten(line.text.plain(name_of), _MAX_LINE_CHARS) for line in lines]
    shown = _count_fitting(texts)
    blocks = [header(translator.gettext("Last changes"))] if len(lines) > 1 else []
    blocks += [_block(line, text, reader, translator) for line, text in list(zip(lines, texts, strict=True))[:shown]]
    after = list(_remarks(lines, len(lines) - shown, reader, translator))
    text = "\n".join([*(f"{_BULLET}{text}" for text in texts[:shown]), *after])
    return Draft(text=escape(text), blocks=[*blocks, context("\n".join(after))], thread=thread)


def _count_fitting(texts: Sequence[str]) -> int:
    room = _MAX_CHARS
    for number, text in enumerate(texts[:_MAX_LINES]):
        room -= len(text)
        if room < 0:
            return number
    return min(len(texts), _MAX_LINES)


def _block(line: NewsLine, text: str, reader: NewsReader, translator: Translator) -> Block:
    choices = list(_choices(line, reader, translator))
    if len(choices) > 1:
        return section(text, accessory=line_menu(choices, translator.language))
    if choices:
        (only,) = choices
        return section(text, accessory=button(only.action, only.label, with_language(only.value, translator.language)))
    return section(text)


def _choices(line: NewsLine, reader: NewsReader, translator: Translator) -> Iterator[MenuChoice]:
    if line.ref:
        yield MenuChoice(action=DETAILS, label=translator.gettext("Details"), value=line.ref)
    if reader.may_undo and line.undo_number is not None:
        yield MenuChoice(action=UNDO, label=translator.gettext("Undo"), value=str(line.undo_number))
    if line.target is not None:
        yield follow_choice(line.target, translator, is_followed=line.target in reader.follows)


def _remarks(lines: Sequence[NewsLine], hidden: int, reader: NewsReader, translator: Translator) -> Iterator[str]:
    """Yield how many changes are not shown, where a person chooses what they are told of, and the notes."""
    if hidden:
        yield f"{translator.ngettext('{n} more', '{n} more', hidden)}: /schengen history"
    if reader.is_direct:
        yield translator.gettext("Choose what I tell you of: {example}", example=_CHOICE_EXAMPLE)
    yield translator.notes(line.ref for line in lines if line.ref)
