"""The forms that end a review: load what was accepted, after saying what that does, or discard the draft."""

from collections.abc import Sequence

from slack_bolt import App

from domain.drafts.comparison import Compared, ComparedKind
from domain.drafts.load_problem import LoadProblem, ProblemKind
from domain.drafts.loading import is_accepted
from domain.drafts.review import count, new_bodies
from domain.drafts.stored import Item, StoredDraft
from domain.i18n.translator import Translator
from domain.messages import drafts
from domain.messages.changes.line import change_text
from handlers.blocks.elements import Block, button, section, sections, with_language
from handlers.blocks.views import plain_modal
from handlers.commands.undoable import find_own_change, undo_button
from handlers.drafts.base import SHOW_THING, Key, Press, find_open, listen_to_form, listen_to_press
from handlers.drafts.loading import LoadPlan, load_draft, plan_load
from handlers.drafts.summary import DISCARD, GO_THROUGH, HEAD, LOAD
from handlers.drafts.thing_form import draft_translator
from handlers.modals.base import ModalState, Submission, View, build_modal
from handlers.services.services import Services
from handlers.slack.request import Surface

LOAD_ID, DISCARD_ID = "draft_load", "draft_discard"

#: So many things are named, each with a button.
_MAX_NAMED = 30
_HEAD_PROBLEMS = (ProblemKind.NUMBER, ProblemKind.DATE, ProblemKind.SUBJECT)


def register(app: App, services: Services) -> None:
    """Listen to the buttons and the forms."""
    listen_to_press(app, LOAD, show_load, services)
    listen_to_form(app, LOAD_ID, save_load, services)
    listen_to_press(app, DISCARD, show_discard, services)
    listen_to_form(app, DISCARD_ID, save_discard, services)


def show_load(press: Press, services: Services) -> None:
    """Show what a load does, or what is missing for one."""
    press.show(_build_load(find_open(press.key.draft, services), services, language=press.language))


def save_load(submission: Submission, key: Key, services: Services) -> View:
    """Load the draft as it was shown; return what that did, with its Undo button."""
    language = submission.state.language
    draft, translator = find_open(key.draft, services), services.translator(language)
    if draft.version != key.version:
        return _build_load(draft, services, language=language)
    number = load_draft(draft, services.context(submission.user, Surface.MODAL), services)
    translator = services.translator(language)
    made = next(change for change in services.register.ledger.read_history() if change.number == number)
    view = plain_modal(change_text(made, translator), translator)
    undoable = find_own_change(submission.user, services, since=number - 1)
    return {**view, "blocks": [*view["blocks"], *(undo_button(undoable, translator) if undoable else [])]}


def show_discard(press: Press, services: Services) -> None:
    """Ask whether the draft is to be discarded."""
    draft, translator = find_open(press.key.draft, services), services.translator(press.language)
    sentence = translator.gettext("The draft and what was made of it are deleted; the register stays as it is.")
    press.show(
        build_modal(
            DISCARD_ID,
            sections([sentence, drafts.head_line(draft.head, translator)]),
            title=translator.gettext("Discard"),
            submit=translator.gettext("Discard"),
            state=_state(draft, services, press.language),
            translator=translator,
        )
    )


def save_discard(submission: Submission, key: Key, services: Services) -> View:
    """Discard the draft."""
    services.drafts.store.discard(key.draft, by=submission.user, now=services.now())
    translator = services.translator(submission.state.language)
    closed = drafts.closed_text(submission.user, is_loaded=False, translator=translator)
    return plain_modal(closed, translator)


def _build_load(draft: StoredDraft, services: Services, *, language: str) -> View:
    translator = draft_translator(draft, services, language)
    plan, figures = plan_load(draft, services), count(draft)
    is_ready = not plan.problems and figures.looked_at == figures.all
    # What nobody has decided on would count as removed.
    about = [drafts.load_text(_compared(draft, plan), translator)] if figures.looked_at == figures.all else []
    bodies = [translator.actor(slug) for slug in new_bodies(draft, services.register.directory)]
    if bodies:
        about.append(translator.gettext("New bodies: {names}", names=", ".join(bodies)))
    if not draft.head.marking:
        about.append(translator.gettext("The document has no marking; it is loaded as {marking}.", marking="PUBLIC"))
    if not is_ready:
        about.append(translator.gettext("This is missing for the load:"))
    blocks = [*sections(about), *_missing(draft, plan.problems, translator), *_ownerless(draft, translator)]
    title = translator.gettext("Load")
    if not is_ready:
        return {**plain_modal("", translator, title=title), "blocks": blocks}
    return build_modal(
        LOAD_ID,
        blocks,
        title=title,
        submit=title,
        state=_state(draft, services, language),
        translator=translator,
    )


def _missing(draft: StoredDraft, problems: Sequence[LoadProblem], translator: Translator) -> list[Block]:
    """Return what keeps a draft from being loaded, each with the button that leads to it."""
    figures = count(draft)
    blocks = []
    if figures.looked_at < figures.all:
        text = drafts.progress_text(figures, translator)
        blocks.append(_line(text, GO_THROUGH, translator.gettext("Go through"), Key(draft=draft.id), translator))
    for problem in problems[:_MAX_NAMED]:
        item = None if problem.item is None else draft.item(problem.item)
        text = drafts.problem_text(
            problem.kind, problem.text, ref=item.thing.ref if item else "", translator=translator
        )
        if item is not None:
            blocks.append(_thing_line(text, draft, item, translator))
        elif problem.kind in _HEAD_PROBLEMS:
            note = translator.gettext("Council note")
            blocks.append(_line(text, HEAD, note, Key(draft=draft.id), translator))
        else:
            blocks.append(section(text))
    return blocks


def _ownerless(draft: StoredDraft, translator: Translator) -> list[Block]:
    """Return the accepted things that nobody owes: they can be loaded, and nobody is reminded of them."""
    found = [item for item in draft.items if is_accepted(item) and not item.thing.owners.value]
    nobody = translator.gettext("No owner is named.")
    return [
        _thing_line(
            translator.gettext("{what}: {details}", what=item.thing.ref, details=nobody), draft, item, translator
        )
        for item in found[:_MAX_NAMED]
    ]


def _thing_line(text: str, draft: StoredDraft, item: Item, translator: Translator) -> Block:
    return _line(text, SHOW_THING, item.thing.ref, Key(draft=draft.id, number=item.number), translator)


def _line(text: str, action: str, label: str, key: Key, translator: Translator) -> Block:
    return section(text, accessory=button(action, label, with_language(str(key), translator.language)))


def _compared(draft: StoredDraft, plan: LoadPlan) -> Sequence[Compared]:
    """Return what becomes of each accepted thing, and of what is loaded; of a new note, all is new."""
    accepted = draft.draft(is_accepted).things
    return plan.compared or [Compared(kind=ComparedKind.NEW, thing=thing) for thing in accepted]


def _state(draft: StoredDraft, services: Services, language: str) -> ModalState:
    key = Key(draft=draft.id, version=draft.version)
    return ModalState(language=language, seen=services.register.ledger.read_version(), key=str(key))
