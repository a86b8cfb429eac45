"""Sentences of news: what was changed from what to what, by whom, when and why, and what a loaded file changed."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from msgspec import Struct

from domain.i18n.rich_text import RichText
from domain.i18n.translator import Translator
from domain.messages.changes.line import author, change_text
from domain.messages.commands import month_name
from domain.notifications.following import FollowKind, Target
from domain.notifications.news import is_of_load, split_loads
from domain.register.audit_events import REMOVALS, UNDOABLE, Change, ChangeKind, FileChangeKind
from domain.register.model import Texts, note_of

#: Kinds whose sentence has the reason in it.
_SAYS_REASON = frozenset({ChangeKind.HELD, ChangeKind.DELIVERABLE})


class NewsLine(Struct, frozen=True, kw_only=True):
    """A line about one change, or about all that a loaded file changed."""

    text: RichText
    #: What can be followed to be told of it; None for a file.
    target: Target | None
    #: The deliverable whose details there are; empty if none.
    ref: str = ""
    #: The number by which the change can be undone, if it can be.
    undo_number: int | None = None


def news_lines(changes: Sequence[Change], titles: Mapping[str, Texts], translator: Translator) -> Iterator[NewsLine]:
    """Yield the lines of news; `titles` are the titles of the deliverables that there still are, by reference."""
    for together in split_loads(changes):
        if is_of_load(together[0]):
            yield _load_line(together, titles, translator)
        else:
            yield _line(together[0], titles, translator)


def _line(change: Change, titles: Mapping[str, Texts], translator: Translator) -> NewsLine:
    ref = change.ref.partition("@")[0]
    title = translator.text(titles[ref]) if ref in titles else ""
    parts = [change_text(change, translator), author(change.by), translator.moment(change.at)]
    if change.reason and change.kind not in _SAYS_REASON:
        parts.append(change.reason)
    text = RichText.of(RichText.join(" – ", parts), f" (#{change.number})", f"\n{title}" if title else "")
    is_undoable = change.kind in UNDOABLE or change.kind == ChangeKind.UNDONE
    return NewsLine(
        text=text,
        target=_target(change, ref, titles),
        ref=ref if ref in titles else "",
        undo_number=change.number if is_undoable else None,
    )


def _target(change: Change, ref: str, titles: Collection[str]) -> Target | None:
    if ref in titles:
        return Target(kind=FollowKind.ITEM, key=ref)
    return Target(kind=FollowKind.MEETING, key=ref) if change.kind == ChangeKind.MEETING and change.after else None


def _load_line(changes: Sequence[Change], titles: Mapping[str, Texts], translator: Translator) -> NewsLine:
    """Return how many deliverables of a note are new, changed and gone with the file that was loaded."""
    items = {ref: [each.kind for each in changes if each.ref == ref] for ref in dict.fromkeys(_items(changes, titles))}
    new = sum(FileChangeKind.ADDED in kinds for kinds in items.values())
    gone = sum(not set(kinds).isdisjoint(REMOVALS) for kinds in items.values())
    slug = next((note_of(ref) for ref in items), "")
    note = translator.directory.notes.get(slug, translator.directory.first_note)
    loaded = translator.gettext(
        "note {number} was loaded, new: {new}, changed: {changed}, gone: {gone}",
        number=note.number,
        new=new,
        changed=len(items) - new - gone,
        gone=gone,
    )
    lead = changes[0]
    is_by_person = lead.kind == ChangeKind.LOADED
    parts = [loaded, *([author(lead.by)] if is_by_person else []), translator.moment(lead.at)]
    text = RichText.of(RichText.join(" – ", parts), f" (#{lead.number})")
    return NewsLine(text=text, target=None, undo_number=lead.number if is_by_person else None)


def _items(changes: Sequence[Change], titles: Mapping[str, Texts]) -> Iterator[str]:
    """Yield the deliverables among what a file changed: those that there are, and those that are gone."""
    for change in changes:
        ref = change.ref.partition("@")[0]
        if ref in titles or (change.kind in REMOVALS and "owners" in change.before):
            yield ref


def target_name(target: Target, titles: Mapping[str, Texts], translator: Translator) -> str:
    """Return the name of what can be followed: "III.3a, Reporting on Empact", "Europol", "June 2024"."""
    if target.kind is FollowKind.BODY:
        return translator.actor(target.key)
    if target.kind is FollowKind.MEETING:
        return month_name(target.key, translator) or target.key
    title = translator.text(titles[target.key]) if target.key in titles else ""
    return ", ".join(filter(None, (translator.reference(target.key), title)))


def followed_message(target: Target, translator: Translator) -> str:
    """Return that a person follows something."""
    what = target_name(target, {}, translator)
    return translator.gettext("You follow {what}: I tell you when something about it changes.", what=what)


def unfollowed_message(target: Target, translator: Translator) -> str:
    """Return that a person follows something no longer."""
    return translator.gettext("You no longer follow {what}.", what=target_name(target, {}, translator))


def following_message(has_any: bool, translator: Translator) -> str:  # noqa: FBT001  # a sentence either way
    """Return the sentence above what a person follows, or that it is nothing."""
    if has_any:
        return translator.gettext("You follow:")
    return translator.gettext("You follow nothing yet. Follow something: {example}", example="/schengen follow III.3")
