"""A reviewed draft as the register that is loaded: its accepted things, with what a loaded note has beside them.

A document says little of what a register knows: titles in other languages, open points, what comes first. What a
revision leaves as it was keeps all of that.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from msgspec.structs import replace

from domain.drafts.comparison import Compared
from domain.drafts.load_problem import LoadProblem, ProblemKind
from domain.drafts.register_file import Entry, to_register
from domain.drafts.stored import Item, ItemState, StoredDraft
from domain.register.model import (
    Deadline,
    Deliverable,
    Directory,
    KeyAction,
    Register,
    Texts,
    local_reference,
)


def is_accepted(item: Item) -> bool:
    """Return whether a thing is to be loaded."""
    return item.state is ItemState.ACCEPTED


def find_problems(draft: StoredDraft) -> Iterator[LoadProblem]:
    """Yield what has to be put right in a draft before it can be a register file."""
    head, accepted = draft.head, [item for item in draft.items if is_accepted(item)]
    said = {ProblemKind.NUMBER: head.number, ProblemKind.DATE: head.dated, ProblemKind.SUBJECT: head.subject}
    yield from (LoadProblem(kind=kind, field=kind.value) for kind, value in said.items() if not value)
    if not accepted:
        yield LoadProblem(kind=ProblemKind.NOTHING_ACCEPTED)
    for item in accepted:
        last = _last_day(item.thing.deadline.value)
        if head.dated and last and last < head.dated:
            yield LoadProblem(kind=ProblemKind.BEFORE_NOTE, item=item.number, field="deadline")


def to_entry(draft: StoredDraft, directory: Directory) -> Entry:
    """Return the register file of what is accepted, with the titles in other languages that coordinators have added."""
    entry = to_register(draft.draft(is_accepted), directory)
    titles = {item.thing.ref: item.translations for item in draft.items}
    for action in entry["key_actions"]:
        for deliverable in action["deliverables"]:
            deliverable["title"] = {**titles[deliverable["ref"]], **deliverable["title"]}
    return entry


def with_loaded(given: Register, loaded: Register, compared: Sequence[Compared], language: str) -> Register:
    """Return a revision's register with what the loaded note has beside what the document says."""
    known = {each.thing.ref: each for each in compared if each.thing is not None and each.deliverable is not None}
    new_refs = {each.deliverable.ref: ref for ref, each in known.items() if each.deliverable is not None}
    actions = {local_reference(action.ref): action for action in loaded.key_actions}
    sections = {local_reference(slug): name for slug, name in loaded.directory.sections.items()}
    note = given.directory.note
    old = next(each for each in loaded.directory.notes.values() if each.base == note.base)
    directory = replace(
        given.directory,
        notes={"": replace(note, subject=_with_texts(note.subject, old.subject, language))},
        sections={
            slug: _with_texts(name, sections.get(slug, {}), language) for slug, name in given.directory.sections.items()
        },
    )

    def with_known(action: KeyAction) -> KeyAction:
        deliverables = tuple(_with_known(each, known.get(each.ref), new_refs) for each in action.deliverables)
        before = actions.get(action.ref)
        if before is None or before.title.get(language, action.title[language]) != action.title[language]:
            return replace(action, deliverables=deliverables)
        title = {**before.title, **action.title}
        return replace(before, ref=action.ref, title=title, deliverables=deliverables)

    return replace(given, directory=directory, key_actions=tuple(map(with_known, given.key_actions)))


def _with_known(given: Deliverable, compared: Compared | None, new_refs: Mapping[str, str]) -> Deliverable:
    """Return a deliverable with what a document does not say of it, as the loaded one that it is has that."""
    known = compared.deliverable if compared is not None else None
    if compared is None or known is None:
        return given
    title = given.title if "title" in compared.fields else {**known.title, **given.title}
    is_same_time = "deadline" not in compared.fields
    return replace(
        given,
        title=title,
        deadline=replace(given.deadline, council=known.deadline.council) if is_same_time else given.deadline,
        feeds=known.feeds,
        capacity=known.capacity,
        after=new_refs.get(known.after or ""),
        open_point=known.open_point,
        keywords=known.keywords,
    )


def _with_texts(given: Texts, known: Texts, language: str) -> Texts:
    """Return a text with its other languages, unless its words are others now."""
    is_same = known.get(language, given.get(language)) == given.get(language)
    return {**known, **given} if is_same else given


def _last_day(deadline: Deadline) -> date | None:
    """Return the last day on which something, or its first instalment, can be due; None if it has no date."""
    return deadline.month.last if deadline.month else deadline.day or deadline.end
