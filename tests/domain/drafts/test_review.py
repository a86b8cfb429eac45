"""Pure steps of a review: halves of words, what comes next, parts and wholes of things."""

from datetime import UTC, datetime

import pytest

from domain.council_documents.draft import Certainty, Source
from domain.council_documents.reread import read_again
from domain.drafts.review import count, following, halves, merge, next_item, place_of, put_back, reject, with_words
from domain.drafts.stored import DraftState, Item, Left, StoredDraft
from domain.register.model import Owner
from tests.domain.council_documents.drafting import DIRECTORY, draft

_TEXT = """
I. Borders

1. Frontex shall report to the Council by 30 June 2026. A list is to be drawn up by 1 March 2026.

2. Europol should set up a list as soon as possible. It is a fine thing.
"""
_AT = datetime(2026, 1, 1, tzinfo=UTC)


def _stored(text: str = _TEXT) -> StoredDraft:
    read = draft(text)
    return StoredDraft(
        id=1,
        state=DraftState.OPEN,
        file_name="note.docx",
        sha256=read.sha256,
        begun_by="U1ANNA",
        begun_at=_AT,
        version=1,
        head_version=1,
        changed_by="U1ANNA",
        changed_at=_AT,
        frame=read,
        items=tuple(Item(number=number, thing=thing, version=1) for number, thing in enumerate(read.things, 1)),
        left=tuple(Left(number=number, left=left) for number, left in enumerate(read.not_taken, 1)),
    )


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("One ends. Two ends.", "One ends."),
        ("One ends. Two ends. Three is the longest of all of them.", "One ends. Two ends."),
        ("A report by May; a list by June", "A report by May;"),
        ("A report by May, and a list by June", "A report by May,"),
        ("A report without a break", "A report without a break"),
    ],
)
def test_words_are_cut_where_a_sentence_or_a_clause_ends(words: str, first: str) -> None:
    """The cut is the one nearest to the middle; nothing is lost by it."""
    parts = halves(words)
    assert parts[0] == first
    assert " ".join(filter(None, parts)) == words


def test_what_is_in_doubt_comes_first() -> None:
    """Then what nobody owes, then what is sure; after the last there is none."""
    stored, order = _stored(), []
    item = next_item(stored)
    while item is not None:
        order.append((item.thing.ref, item.thing.certainty))
        item = next_item(stored, item)
    assert order == [("I.2a", Certainty.LOOK), ("I.1b", Certainty.NOT_SAID), ("I.1a", Certainty.SURE)]
    figures = count(stored)
    assert (figures.paragraphs, figures.things, figures.sure, figures.look, figures.nobody) == (2, 3, 1, 1, 1)
    assert (figures.not_taken, figures.looked_at, figures.all) == (1, 0, 3)


def test_a_rejected_thing_can_be_put_back() -> None:
    """It is looked at anew, whatever it was; nothing is merged with one that is rejected."""
    stored = _stored()
    first, second, third = stored.items
    assert following(stored, first) == second
    assert following(stored, third) is None
    assert put_back(reject(first)).thing.certainty is Certainty.LOOK
    merged = merge(first, second)
    assert merged.thing.owners.value == (Owner(actor="frontex"),)
    assert merged.thing.title == (
        "Frontex shall report to the Council by 30 June 2026; A list is to be drawn up by 1 March 2026"
    )
    assert merged.thing.certainty is Certainty.LOOK


def test_a_part_has_what_its_own_words_say() -> None:
    """What they do not say, it has of the whole; all of it is to be looked at."""
    (item,) = _stored("1. Frontex shall report to the Council by 30 June 2026, and Europol shall set up a list.").items
    head = draft(_TEXT).head
    for words, owner in (("Europol shall set up a list.", "europol"), ("by 30 June 2026", "frontex")):
        read = read_again("A.1a", Source(paragraph="1", page=None, words=words), head, DIRECTORY)
        part = with_words(item, words, read).thing
        assert part.owners.value == (Owner(actor=owner),)
        assert part.deadline.value == item.thing.deadline.value
        assert part.source.words == words
        assert {part.owners.certainty, part.deadline.certainty} == {Certainty.LOOK}


def test_a_sentence_that_obliges_nobody_becomes_a_thing_all_the_same() -> None:
    """It has its words as title, no field, and the place of its paragraph."""
    stored = _stored()
    (left,) = stored.left
    place = place_of(left, stored)
    assert (place.ref, place.paragraph, place.sections) == ("I.2", None, {})
    thing = read_again(f"{place.ref}b", left.left.source, stored.head, DIRECTORY)
    assert (thing.title, thing.owners.value, thing.vehicle.value) == ("It is a fine thing", (), None)
    assert thing.certainty is Certainty.LOOK
