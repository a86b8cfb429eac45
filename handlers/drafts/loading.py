"""Load a reviewed draft, and say beforehand what that would do; checked as what the command `load` takes."""

from msgspec import Struct

from domain.drafts.comparison import Compared, compare
from domain.drafts.load_problem import LoadProblem, ProblemKind
from domain.drafts.loading import find_problems, is_accepted, to_entry, with_loaded
from domain.drafts.stored import ItemState, StoredDraft
from domain.errors import BadRegister
from domain.register.audit_events import ChangeContext
from domain.register.model import Register
from domain.register.results import RegisterChange
from handlers.services.services import Services
from handlers.slack.request import Surface


class LoadPlan(Struct, frozen=True, kw_only=True):
    """What loading a draft would do."""

    #: Every difference that it would make; none if there are problems.
    changes: tuple[RegisterChange, ...]
    #: What is accepted beside what is loaded of the note.
    compared: tuple[Compared, ...]
    problems: tuple[LoadProblem, ...]
    #: How many things nobody has decided about; they are not loaded.
    waiting: int


def plan_load(draft: StoredDraft, services: Services) -> LoadPlan:
    """Return what loading a draft would do, or what keeps it from being loaded."""
    problems, compared = tuple(find_problems(draft)), _compare(draft, services)
    changes: tuple[RegisterChange, ...] = ()
    if not problems:
        try:
            register = _to_register(draft, compared, services)
            changes = services.drafts.store.preview(register, services.context("", Surface.MODAL))
        except BadRegister as error:
            problems = (_to_problem(error, draft),)
    waiting = sum(item.state is ItemState.TO_REVIEW for item in draft.items)
    return LoadPlan(changes=changes, compared=compared, problems=problems, waiting=waiting)


def load_draft(draft: StoredDraft, context: ChangeContext, services: Services) -> int:
    """Load what is accepted, and close the draft; return the change's number, by which it can be undone.

    DraftChangedMeanwhile if the draft has changed since it was read; BadRegister where `plan_load` finds a problem.
    """
    register = _to_register(draft, _compare(draft, services), services)
    number = services.drafts.store.load(draft.id, register, context, seen_version=draft.version)
    services.reminders.wake()
    return number


def _compare(draft: StoredDraft, services: Services) -> tuple[Compared, ...]:
    loaded = services.drafts.store.find_loaded(draft)
    return () if loaded is None else tuple(compare(draft.draft(is_accepted), loaded))


def _to_register(draft: StoredDraft, compared: tuple[Compared, ...], services: Services) -> Register:
    # With drafts of notes: their bodies are stored, too, and nothing must take their place.
    known = services.register.store_with_drafts.directory()
    register = services.drafts.tools.check(to_entry(draft, known), known)
    loaded = services.drafts.store.find_loaded(draft)
    return register if loaded is None else with_loaded(register, loaded, compared, draft.head.language)


def _to_problem(error: BadRegister, draft: StoredDraft) -> LoadProblem:
    item = next((each.number for each in draft.items if each.thing.ref == error.ref), None)
    text = ": ".join(filter(None, (error.ref if item is None else "", error.field, error.problem)))
    return LoadProblem(kind=ProblemKind.OTHER, item=item, field=error.field, text=text)
