"""The list of what was not taken from a document, with its words; each can be made a thing."""

from collections.abc import Iterator

from msgspec.structs import replace
from slack_bolt import App

from db.drafts.store import Edits
from domain.drafts.review import is_kept, place_of, put_back
from domain.drafts.stored import ItemState, Left, StoredDraft
from domain.i18n.translator import Translator
from domain.messages import drafts
from handlers.blocks.elements import Block, actions, button, section, shorten, with_language
from handlers.blocks.views import plain_modal
from handlers.drafts.base import Key, Press, find_item, find_open, listen_to_press
from handlers.drafts.summary import NOT_TAKEN
from handlers.drafts.thing_form import build_form
from handlers.modals.base import View
from handlers.services.services import Services

#: Action ids: of the button beside a sentence, of that beside a thing which was rejected, of pages.
TAKE, PUT_BACK, EARLIER, LATER = "draft_take", "draft_put_back", "draft_left_earlier", "draft_left_later"

_PAGE, _MAX_WORDS = 20, 1500


def register(app: App, services: Services) -> None:
    """Listen to the buttons of the list."""
    for action_id in (NOT_TAKEN, EARLIER, LATER):
        listen_to_press(app, action_id, show_left, services)
    listen_to_press(app, TAKE, take, services)
    listen_to_press(app, PUT_BACK, put_thing_back, services)


def show_left(press: Press, services: Services) -> None:
    """Show a page of the list."""
    draft = find_open(press.key.draft, services)
    press.show(build_list(draft, press.key.number, services.translator(press.language)))


def take(press: Press, services: Services) -> None:
    """Make a thing of a sentence, and show its form; the list as it is now, if somebody has done so meanwhile."""
    draft = find_open(press.key.draft, services)
    left = next((each for each in draft.left if each.number == press.key.number and not each.is_taken), None)
    if left is None:
        press.show(build_list(draft, 0, services.translator(press.language)))
        return
    known = {item.number for item in draft.items}
    draft = take_up(draft, left, services, by=press.user)
    item = max((item for item in draft.items if item.number not in known), key=lambda each: each.number)
    press.show(build_form(draft, item, services, language=press.language))


def take_up(draft: StoredDraft, left: Left, services: Services, *, by: str) -> StoredDraft:
    """Make a thing of a sentence, and return the draft with it."""
    from domain.council_documents.reread import read_again  # noqa: PLC0415  # megabytes that only a document needs

    place = place_of(left, draft)
    directory = draft.draft().known_in(services.register.directory)
    thing = read_again(f"{place.ref}a", left.left.source, draft.head, directory)
    edits = Edits(
        added=[(0, thing)],
        taken=[left.number],
        paragraphs=[place.paragraph] if place.paragraph else [],
        sections=place.sections,
    )
    return services.drafts.store.save(draft.id, edits, by=by, now=services.now())


def read_anew(draft: StoredDraft, services: Services, *, by: str) -> None:
    """Read in the language that the note now has what nobody has decided on, and take up what is owed in it."""
    from domain.council_documents.reread import is_owed_again, read_again  # noqa: PLC0415  # megabytes that only a document needs

    directory = draft.draft().known_in(services.register.directory)
    changed = [
        replace(item, thing=read_again(item.thing.ref, item.thing.source, draft.head, directory))
        for item in draft.items
        if item.state is ItemState.TO_REVIEW
    ]
    draft = services.drafts.store.save(draft.id, Edits(changed=changed), by=by, now=services.now())
    for left in draft.left:
        if not left.is_taken and is_owed_again(left.left.source, draft.head, directory):
            draft = take_up(draft, left, services, by=by)


def put_thing_back(press: Press, services: Services) -> None:
    """Look again at a thing that was rejected."""
    draft = find_open(press.key.draft, services)
    item = find_item(draft, press.key.number)
    if not is_kept(item):
        draft = services.drafts.store.save(draft.id, Edits(changed=[put_back(item)]), by=press.user, now=services.now())
    press.show(build_form(draft, find_item(draft, item.number), services, language=press.language))


def build_list(draft: StoredDraft, first: int, translator: Translator) -> View:
    """Return a page of the list, from the entry with the index `first` on."""
    entries = [*_sentences(draft, translator), *_rejected(draft, translator)]
    first = min(first, max(0, len(entries) - 1) // _PAGE * _PAGE)
    view = plain_modal(drafts.not_taken_text(len(entries), translator), translator)
    turns = []
    if first:
        turns.append((EARLIER, translator.gettext("Previous page"), max(0, first - _PAGE)))
    if first + _PAGE < len(entries):
        turns.append((LATER, translator.gettext("Next page"), first + _PAGE))
    paging = [
        button(action, text, _value(Key(draft=draft.id, number=start), translator)) for action, text, start in turns
    ]
    return {**view, "blocks": [*view["blocks"], *entries[first : first + _PAGE], *actions(paging)]}


def _sentences(draft: StoredDraft, translator: Translator) -> Iterator[Block]:
    for each in draft.left:
        if not each.is_taken:
            why = drafts.reason_text(each.left.reason, translator)
            place = drafts.place_text(each.left.source, translator)
            key = Key(draft=draft.id, number=each.number)
            text = f"{place} ({why})" if place else why
            yield _entry(text, each.left.source.words, TAKE, key, translator)


def _rejected(draft: StoredDraft, translator: Translator) -> Iterator[Block]:
    why = translator.gettext("No deliverable")
    for item in draft.items:
        if not is_kept(item):
            key = Key(draft=draft.id, number=item.number)
            place = f"{item.thing.ref} ({why})"
            yield _entry(place, item.thing.source.words, PUT_BACK, key, translator)


def _entry(place: str, words: str, action: str, key: Key, translator: Translator) -> Block:
    label = translator.gettext("Add a deliverable")
    # Screen readers tell the buttons apart by the words beside them.
    add = button(action, label, _value(key, translator), read_as=f"{label}: {words}")
    return section(f"{place}\n{shorten(words, _MAX_WORDS)}", accessory=add)


def _value(key: Key, translator: Translator) -> str:
    return with_language(str(key), translator.language)
