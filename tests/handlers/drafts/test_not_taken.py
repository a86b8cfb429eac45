"""The list of what was not taken: its pages, what each entry says, and what can be pressed beside it."""

import pytest
from msgspec.structs import replace

from domain.council_documents.draft import NotTaken, Reason, Source
from domain.drafts.stored import ItemState, Left, StoredDraft
from handlers.drafts.not_taken import build_list
from tests.domain.answers.test_headline import ENGLISH
from tests.domain.drafts.test_loading import stored
from tests.domain.drafts.things import make_draft, make_thing
from tests.handlers.workspace import buttons, texts


def with_left(number: int, *states: ItemState) -> StoredDraft:
    """Return a draft of which so many sentences were not taken, and things in these states."""
    things = [make_thing(f"I.{each}a") for each in range(1, len(states) + 1)]
    left = tuple(
        Left(
            number=each,
            left=NotTaken(source=Source(paragraph=str(each), page=2, words="Words."), reason=Reason.STATEMENT),
        )
        for each in range(1, number + 1)
    )
    return replace(stored(make_draft(*things), *states), left=left)


@pytest.mark.parametrize(
    ("number", "first", "shown", "earlier", "later"),
    [
        (0, 0, [], [], []),
        (20, 0, list(range(1, 21)), [], []),
        (21, 0, list(range(1, 21)), [], ["1/20@0"]),
        (21, 20, [21], ["1/0@0"], []),
        (40, 20, list(range(21, 41)), ["1/0@0"], []),
        (41, 20, list(range(21, 41)), ["1/0@0"], ["1/40@0"]),
        (40, 60, list(range(21, 41)), ["1/0@0"], []),  # a page that there is no more is the last one
        (5, 20, [1, 2, 3, 4, 5], [], []),
    ],
)
def test_twenty_stand_on_a_page(
    number: int, first: int, shown: list[int], earlier: list[str], later: list[str]
) -> None:
    """With a button to the page before and to the one after, if there are such."""
    blocks = build_list(with_left(number), first, ENGLISH)["blocks"]
    assert buttons(blocks, "draft_take") == [f"1/{each}@0" for each in shown]
    assert (buttons(blocks, "draft_left_earlier"), buttons(blocks, "draft_left_later")) == (earlier, later)


def test_what_an_entry_says() -> None:
    """Where it stands and why it was not taken, then its words; what was rejected comes last and can be put back."""
    draft = with_left(2, ItemState.ACCEPTED, ItemState.REJECTED, ItemState.TO_REVIEW)
    first, second = draft.left
    bare = replace(
        second, left=NotTaken(source=Source(paragraph="", page=None, words="w" * 1501), reason=Reason.CONTEXT)
    )
    blocks = build_list(replace(draft, left=(first, bare)), 0, ENGLISH)["blocks"]
    assert texts(blocks) == [
        "3 sentences not taken",
        "Paragraph 1, page 2 (statement)\nWords.",
        f"heading, or said of what stands below\n{'w' * 1499}…",
        "I.2a (No deliverable)\nIts words",
    ]
    assert (buttons(blocks, "draft_take"), buttons(blocks, "draft_put_back")) == (["1/1@0", "1/2@0"], ["1/2@0"])
    taken = build_list(replace(draft, left=(replace(first, is_taken=True), second)), 0, ENGLISH)["blocks"]
    assert buttons(taken, "draft_take") == ["1/2@0"]
