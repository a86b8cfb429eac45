"""Rich text keeps mentions as values, and plain text as it is."""

import pytest

from domain.i18n.rich_text import Mention, RichText
from domain.i18n.translator import Translator
from tests.db.registers import register

ANNA, COUNCIL = Mention(id="U0ANNA"), Mention(id="C0COUNCIL")


def test_adjacent_texts_are_one() -> None:
    """Pieces are joined into one text: texts that follow each other become one part, and empty ones none."""
    text = RichText.of("", RichText.of("Hello ", "dear "), ANNA, "", RichText.of("!"))
    assert text.parts == ("Hello dear ", ANNA, "!")


@pytest.mark.parametrize(
    ("pieces", "parts"),
    [
        ([], ()),
        ([ANNA], (ANNA,)),
        ([ANNA, COUNCIL], (ANNA, ", ", COUNCIL)),
        (["a", RichText.of("b ", ANNA), "c"], ("a, b ", ANNA, ", c")),
    ],
)
def test_pieces_are_joined_as_strings_are(
    pieces: list[str | Mention | RichText], parts: tuple[str | Mention, ...]
) -> None:
    """The separator is between the pieces only."""
    assert RichText.join(", ", pieces).parts == parts


def test_mentions_are_replaced_by_names() -> None:
    """A surface without mentions shows the name of each id, or the id itself."""
    text = RichText.of(ANNA, " in ", COUNCIL)
    assert text.plain({"U0ANNA": "Anna", "C0COUNCIL": "#council"}.__getitem__) == "Anna in #council"
    assert str(text) == "U0ANNA in C0COUNCIL"


def test_text_without_mentions_says_so() -> None:
    """Only a text with a mention has mentions."""
    assert RichText.of("to ", ANNA).has_mentions
    assert not RichText.of("U0ANNA").has_mentions


def test_a_sentence_is_filled_in_with_mentions() -> None:
    """Fields that are mentions or rich text stay values; others are formatted, braces in them untouched."""
    translator = Translator("nl", register().directory)
    text = translator.rich_text("#{number} taken back ({ref})", number=3, ref=ANNA)
    assert text.parts == ("#3 teruggedraaid (", ANNA, ")")
    change = RichText.of("{number}: ", ANNA)
    assert translator.rich_text("Taken back: {change}", change=change).parts == ("Teruggedraaid: {number}: ", ANNA)
