"""Listeners of a review: go through the things of a draft one by one, accept what is sure, split and merge."""

from typing import assert_never

from msgspec.structs import replace
from slack_bolt import App

from db.drafts.store import Edits
from domain.drafts.errors import DraftChangedMeanwhile
from domain.drafts.review import count, following, halves, merge, next_item, reject, with_words
from domain.drafts.stored import Item, ItemState, StoredDraft
from domain.messages import drafts, modals
from handlers.blocks.elements import actions, button, with_language
from handlers.blocks.views import plain_modal
from handlers.drafts import head_form, loading_form, not_taken
from handlers.drafts.base import SHOW_THING, Key, Press, find_item, find_open, listen_to_form, listen_to_press, tagged
from handlers.drafts.summary import ACCEPT_SURE, GO_THROUGH, LOAD, RESUME, post_summary
from handlers.drafts.thing_form import (
    CALLBACK_ID,
    MAX_WORDS,
    Choice,
    build_form,
    draft_translator,
    form_state,
    read_choice,
    read_form,
    source_blocks,
)
from handlers.modals.base import Submission, View, build_modal, input_block, require_valid, text_input
from handlers.services.services import Services

SPLIT_ID = "draft_split"

#: Block ids of the two halves.
FIRST, SECOND = "first", "second"


def register(app: App, services: Services) -> None:
    """Listen to the buttons and forms of a review."""
    listen_to_press(app, GO_THROUGH, go_through, services)
    listen_to_press(app, RESUME, resume, services)
    listen_to_press(app, ACCEPT_SURE, accept_sure, services)
    listen_to_press(app, SHOW_THING, show_thing, services)
    listen_to_form(app, CALLBACK_ID, save_thing, services)
    listen_to_form(app, SPLIT_ID, save_halves, services)
    for module in (not_taken, head_form, loading_form):
        module.register(app, services)


def go_through(press: Press, services: Services) -> None:
    """Show the first thing that is to be looked at."""
    press.show(_next_view(find_open(press.key.draft, services), None, services, language=press.language))


def resume(press: Press, services: Services) -> None:
    """Go on with a review, with its summary in the person's direct messages."""
    # The form first: Slack opens one for three seconds only.
    go_through(press, services)
    post_summary(press.client, find_open(press.key.draft, services), press.user, services)


def accept_sure(press: Press, services: Services) -> None:
    """Accept all that is sure and that nobody has looked at."""
    services.drafts.store.accept_sure(press.key.draft, by=press.user, now=services.now())


def show_thing(press: Press, services: Services) -> None:
    """Show the form of one thing."""
    draft = find_open(press.key.draft, services)
    press.show(build_form(draft, find_item(draft, press.key.number), services, language=press.language))


def save_thing(submission: Submission, key: Key, services: Services) -> View:
    """Do with a thing what its form says; return the form of the next one, or its own if somebody was quicker."""
    draft, language = find_open(key.draft, services), submission.state.language
    item = find_item(draft, key.number)
    choice = read_choice(submission)
    if item.version != key.version:
        return _changed_view(draft, item, services, language=language)
    try:
        match choice:
            case Choice.LEAVE:
                pass
            case Choice.RIGHT:
                accepted, actors = read_form(submission, draft, item, services)
                draft = _save(draft, Edits(changed=[accepted], actors=actors), submission, services)
            case Choice.REJECT:
                draft = _save(draft, Edits(changed=[reject(item)]), submission, services)
            case Choice.SPLIT:
                return _build_split(draft, item, services, language=language)
            case Choice.MERGE:
                return _merge(draft, item, submission, services)
            case _:
                assert_never(choice)
    except DraftChangedMeanwhile:
        return _changed_view(draft, item, services, language=language)
    was_waiting = item.state is ItemState.TO_REVIEW
    return _next_view(draft, item if was_waiting else None, services, language=language)


def save_halves(submission: Submission, key: Key, services: Services) -> View:
    """Make two things of one, each with its own words; return the form of the first."""
    draft, language = find_open(key.draft, services), submission.state.language
    item = find_item(draft, key.number)
    if item.version != key.version:
        return _changed_view(draft, item, services, language=language)
    translator = services.translator(language)
    words = {block_id: submission.text(block_id, limit=MAX_WORDS) for block_id in (FIRST, SECOND)}
    require_valid({name: None if text else modals.missing_field_error(translator) for name, text in words.items()})
    first, second = (_with_own_words(draft, item, text, services) for text in words.values())
    edits = Edits(changed=[first], added=[(item.number, second.thing)])
    try:
        draft = _save(draft, edits, submission, services)
    except DraftChangedMeanwhile:
        return _changed_view(draft, item, services, language=language)
    return build_form(draft, find_item(draft, item.number), services, language=language)


def _merge(draft: StoredDraft, item: Item, submission: Submission, services: Services) -> View:
    language, other = submission.state.language, following(draft, item)
    if other is None:
        raise DraftChangedMeanwhile(by=draft.changed_by, at=draft.changed_at)
    draft = _save(draft, Edits(changed=[merge(item, other)], removed=[other]), submission, services)
    return build_form(draft, find_item(draft, item.number), services, language=language)


def _save(draft: StoredDraft, edits: Edits, submission: Submission, services: Services) -> StoredDraft:
    return services.drafts.store.save(draft.id, edits, by=submission.user, now=services.now())


def _with_own_words(draft: StoredDraft, item: Item, words: str, services: Services) -> Item:
    """Return a part of a thing with what its own words say."""
    from domain.council_documents.reread import read_again  # noqa: PLC0415  # megabytes that only a document needs

    source = replace(item.thing.source, words=words)
    directory = draft.draft().known_in(services.register.directory)
    return with_words(item, words, read_again(item.thing.ref, source, draft.head, directory))


def _changed_view(draft: StoredDraft, item: Item, services: Services, *, language: str) -> View:
    """Return the form of a thing as somebody else has left it, and who that was."""
    draft = find_open(draft.id, services)
    item = find_item(draft, item.number)
    note = drafts.changed_meanwhile_text(item.by, services.translator(language))
    return build_form(draft, item, services, language=language, note=note)


def _next_view(draft: StoredDraft, after: Item | None, services: Services, *, language: str) -> View:
    """Return the form of the thing to look at next, or what is left to be done."""
    item = next_item(draft, after)
    if item is not None:
        return build_form(draft, item, services, language=language)
    translator = services.translator(language)
    figures = count(draft)
    is_done = figures.looked_at == figures.all
    view = plain_modal(drafts.progress_text(figures, translator), translator)
    action, text = (LOAD, translator.gettext("Load")) if is_done else (GO_THROUGH, translator.gettext("Go through"))
    value = with_language(str(draft.id), language)
    return {**view, "blocks": [*view["blocks"], *actions([button(action, text, value)])]}


def _build_split(draft: StoredDraft, item: Item, services: Services, *, language: str) -> View:
    translator = draft_translator(draft, services, language)
    first, second = halves(item.thing.source.words)
    blocks = [
        *source_blocks(item.thing, translator),
        *(
            input_block(name, text, text_input(initial=words, limit=MAX_WORDS, multiline=True))
            for name, text, words in (
                (FIRST, f"{translator.gettext('Deliverable')} 1", first),
                (SECOND, f"{translator.gettext('Deliverable')} 2", second),
            )
        ),
    ]
    return build_modal(
        SPLIT_ID,
        tagged(blocks, f"{item.number}.{item.version}"),
        title=item.thing.ref,
        submit=translator.gettext("Continue"),
        state=form_state(draft, item, services, language),
        translator=translator,
    )
