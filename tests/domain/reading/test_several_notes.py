"""References where the register has several notes: which note is meant, or that it is not clear."""

from typing import Any

import pytest
from msgspec.structs import replace

from domain.errors import SeveralDeliverables
from domain.questions.model import NotUnderstood, Question, ReadingContext, RefusalReason
from domain.reading.arguments.change_target import read_target
from domain.reading.read import read
from domain.register.model import Directory, Register, reference_in
from tests.domain.reading.corpora import TODAY

OTHER = "9999/24"


@pytest.fixture(scope="module")
def directory(register: Register) -> Directory:
    """Return the directory of a register with a second note, which has one section more."""
    note = replace(register.directory.note, number=OTHER, place=1)
    sections = {**register.directory.sections, **{f"{OTHER} {each}": {"en": each} for each in ("I", "V")}}
    return replace(register.directory, notes={**register.directory.notes, OTHER: note}, sections=sections)


@pytest.fixture(scope="module")
def known(register: Register) -> tuple[str, ...]:
    """Return the references of both notes; both have III.3a, and one of them has V.1a."""
    first = [
        ref for action in register.key_actions for ref in (action.ref, *(each.ref for each in action.deliverables))
    ]
    return (*first, *(reference_in(OTHER, ref) for ref in ("III.3", "III.3a", "V.1", "V.1a")))


def _read(text: str, directory: Directory, known: tuple[str, ...], **context: Any) -> Question | NotUnderstood:  # noqa: ANN401  # any of a context's
    return read(text, today=TODAY, directory=directory, references=known, context=ReadingContext(**context)).question


@pytest.mark.parametrize(
    ("text", "ref"),
    [
        ("details of 13901/23 III.3a", "III.3a"),
        ("details of 9999/24 III.3a", "9999/24 III.3a"),
        ("details of III.3a of 9999/24", "9999/24 III.3a"),
        ("who owes V.1a?", "9999/24 V.1a"),
        ("who owes IV.1a?", "IV.1a"),
    ],
)
def test_a_reference_is_of_the_note_named_or_of_the_only_one(
    text: str, ref: str, directory: Directory, known: tuple[str, ...]
) -> None:
    """A note's number counts before and after a reference; without one it is that of the only note that has it."""
    question = _read(text, directory, known)
    assert isinstance(question, Question)
    assert (question.refs, question.note) == ((ref,), None)


def test_a_reference_that_several_notes_have_is_asked_back(directory: Directory, known: tuple[str, ...]) -> None:
    """Nothing is guessed: both are offered; in a thread about one of the notes it is that one's."""
    question = _read("who owes III.3a?", directory, known)
    assert isinstance(question, NotUnderstood)
    assert (question.reason, question.words) == (RefusalReason.AMBIGUOUS, "III.3a")
    assert question.suggestions == ("III.3a", "9999/24 III.3a")
    for note, ref in (("", "III.3a"), (OTHER, "9999/24 III.3a")):
        in_thread = _read("who owes III.3a?", directory, known, note=note)
        assert isinstance(in_thread, Question)
        assert in_thread.refs == (ref,)


def test_a_note_narrows_a_question(directory: Directory, known: tuple[str, ...]) -> None:
    """What is asked of one note is about that note; of one that is not there, refused."""
    question = _read("what does Europol owe of 9999/24?", directory, known)
    assert isinstance(question, Question)
    assert (question.owners, question.note) == (("europol",), OTHER)
    refused = _read("what does Europol owe of 8888/24?", directory, known)
    assert isinstance(refused, NotUnderstood)
    assert (refused.reason, refused.words) == (RefusalReason.REFERENCE, "8888/24")


def test_a_section_is_any_notes(directory: Directory, known: tuple[str, ...]) -> None:
    """A section that only a later note has is known by what that note calls it."""
    question = _read("what is due under section I?", directory, known)
    assert isinstance(question, Question)
    assert question.section == "I"


def test_one_note_is_read_as_ever(register: Register, known: tuple[str, ...]) -> None:
    """With one note its number says nothing more."""
    question = _read("what does Europol owe of 13901/23?", register.directory, known)
    assert question == _read("what does Europol owe?", register.directory, known)


def test_commands_take_a_notes_number(directory: Directory, known: tuple[str, ...]) -> None:
    """A change names the note where several have the reference, and is refused by name where it does not."""
    for text, ref in (
        ("9999/24 III.3a ST 1/24", "9999/24 III.3a"),
        ("13901/23 III.3a ST 1/24", "III.3a"),
        ("V.1a ST 1/24", "9999/24 V.1a"),
        ("IV.1a ST 1/24", "IV.1a"),
    ):
        target = read_target(text, today=TODAY, directory=directory, references=lambda: known)
        assert target is not None
        assert (target.ref, target.rest) == (ref, "ST 1/24")
    with pytest.raises(SeveralDeliverables) as refused:
        read_target("III.3a ST 1/24", today=TODAY, directory=directory, references=lambda: known)
    assert refused.value.options == ("13901/23 III.3a", "9999/24 III.3a")
