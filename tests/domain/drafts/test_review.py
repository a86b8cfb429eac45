"""Pure steps of a review: halves of words, what comes next, parts and wholes of things."""

from datetime import UTC, date, datetime

import pytest
from msgspec.structs import replace

from domain.council_documents.draft import Certainty, NotTaken, Reason, Source
from domain.council_documents.reread import read_again
from domain.drafts.review import (
    accept,
    count,
    following,
    halves,
    merge,
    new_bodies,
    next_item,
    place_of,
    put_back,
    reject,
    to_deliverable,
    with_words,
)
from domain.drafts.stored import DraftState, Item, Left, StoredDraft
from domain.register.model import Actor, ActorKind, Deadline, DeadlineKind, Deliverable, Owner
from tests.domain.council_documents.drafting import DIRECTORY, draft
from tests.domain.drafts.test_loading import ACCEPTED, REJECTED, TO_REVIEW, stored
from tests.domain.drafts.things import JUNE_30, make_draft, make_thing, sure, unsaid

_TEXT = """
I. Borders

1. Frontex shall report to the Council by 30 June 2026.

2. A list is to be drawn up by 1 March 2026.

3. Europol should set up a list as soon as possible. It is a fine thing.
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
    stored, order = _stored(), list[tuple[str, Certainty]]()
    item = next_item(stored)
    while item is not None and len(order) <= len(stored.items):
        order.append((item.thing.ref, item.thing.certainty))
        item = next_item(stored, item)
    assert order == [("I.3a", Certainty.LOOK), ("I.2a", Certainty.NOT_SAID), ("I.1a", Certainty.SURE)]
    figures = count(stored)
    assert (figures.paragraphs, figures.things, figures.sure, figures.look, figures.nobody) == (3, 3, 1, 1, 1)
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
    assert (place.ref, place.paragraph, place.sections) == ("I.3", None, {})
    thing = read_again(f"{place.ref}b", left.left.source, stored.head, DIRECTORY)
    assert (thing.title, thing.owners.value, thing.vehicle.value) == ("It is a fine thing", (), None)
    assert thing.certainty is Certainty.LOOK


def test_bodies_that_come_with_what_is_accepted() -> None:
    """Those that are proposed and named by something accepted, in whatever part, unless the register has them."""
    group = Actor(slug="wg", kind=ActorKind.COLLECTIVE, name={"en": "Working Group"}, short={"en": "WG"})
    proposed = {slug: replace(group, slug=slug) for slug in ("a", "b", "c", "d", "e", "f", "europol")}
    one = Owner(actor="a", via="b")
    first = make_thing("I.1a", owners=sure((one,)), takes_part=sure((Owner(actor="c"),)))
    second = make_thing("I.2a", "europol", addressees=sure(("d",)), sources=sure(("e",)))
    draft = stored(make_draft(first, second, make_thing("I.3a", "f"), actors=proposed), ACCEPTED, ACCEPTED, REJECTED)
    assert new_bodies(draft, DIRECTORY) == ["a", "b", "c", "d", "e"]


def test_what_is_accepted_is_what_somebody_says() -> None:
    """Each field is as the form has it, and in no doubt; what the form does not have stays."""
    item = replace(stored(make_draft(make_thing(sources=sure(("eeas",))).doubted()), TO_REVIEW).items[0])
    given = Deliverable(
        ref="I.1a",
        key_action="I.1",
        title={"en": "Another title"},
        deadline=Deadline(kind=DeadlineKind.CONTINUOUS),
        owners=(Owner(actor="europol"),),
        vehicle="schengen-barometer",
        addressees=("council",),
        takes_part=(Owner(actor="nl"),),
    )
    accepted = accept(item, given, {"nl": "Titel"}, language="en")
    assert (accepted.state, accepted.translations, accepted.thing.certainty) == (
        ACCEPTED,
        {"nl": "Titel"},
        Certainty.SURE,
    )
    assert to_deliverable(accepted, "en") == replace(
        given, title={"nl": "Titel", "en": "Another title"}, sources=("eeas",)
    )
    nobody = accept(item, replace(given, owners=(), addressees=()), {}, language="en").thing
    assert (nobody.certainty, nobody.addressees.certainty) == (Certainty.NOT_SAID, Certainty.NOT_SAID)


def test_two_things_in_one() -> None:
    """Of the second what the first does not say; bodies of both, each once; the words of both."""
    named = {"addressees": sure(("council",)), "takes_part": sure((Owner(actor="nl"),)), "vehicle": sure("one")}
    later = Deadline(kind=DeadlineKind.ONCE, day=date(2026, 12, 31))
    first = make_thing("I.1a", "frontex", "europol", **named)
    second = make_thing(
        "I.1b",
        "europol",
        "eeas",
        title="A list",
        deadline=sure(later),
        vehicle=sure("two"),
        addressees=sure(("council", "commission")),
        sources=sure(("cepol",)),
    )
    items = stored(make_draft(first, second), ACCEPTED, TO_REVIEW).items
    merged = merge(*items)
    assert (merged.state, merged.translations) == (TO_REVIEW, {})
    thing = merged.thing
    assert [owner.actor for owner in thing.owners.value] == ["frontex", "europol", "eeas"]
    assert (thing.title, thing.source.words) == ("A report on the borders; A list", "Its words\nIts words")
    assert (thing.deadline.value, thing.vehicle.value) == (JUNE_30, "one")
    assert (thing.addressees.value, thing.sources.value) == (("council", "commission"), ("cepol",))
    assert [owner.actor for owner in thing.takes_part.value] == ["nl"]
    back = merge(
        replace(items[1], thing=make_thing("I.1b", deadline=unsaid(Deadline(kind=DeadlineKind.ONCE)))), items[0]
    )
    assert (back.thing.deadline.value, back.thing.vehicle.value) == (JUNE_30, "one")


@pytest.mark.parametrize(
    ("paragraph", "ref", "is_new", "sections"),
    [
        ("1", "I.1", False, {}),
        ("1 a)", "I.1", False, {}),
        ("I, 1", "I.1", False, {}),
        ("II, 1", "II.1", True, {}),
        ("II, 4", "II.4", True, {}),
        ("9", "I.9", True, {}),
        ("", "I.3", True, {}),
        ("V, 2", "V.2", True, {"V": "Borders"}),
    ],
)
def test_where_a_sentence_that_was_not_taken_goes(
    paragraph: str, ref: str, *, is_new: bool, sections: dict[str, str]
) -> None:
    """To its own paragraph, or to a new one with its number in its section; a section that is new has a heading."""
    draft = stored(make_draft(make_thing("I.1a"), make_thing("I.2a")), TO_REVIEW, TO_REVIEW)
    source = Source(paragraph=paragraph, page=None, words="A sentence.")
    place = place_of(Left(number=1, left=NotTaken(source=source, reason=Reason.STATEMENT)), draft)
    assert (place.ref, place.paragraph is not None, dict(place.sections)) == (ref, is_new, sections)
    assert place.paragraph is None or (place.paragraph.ref, place.paragraph.title) == (ref, "A sentence")
