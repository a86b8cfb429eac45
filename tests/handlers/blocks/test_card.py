"""A card keeps to Slack's limits, whatever the register and people say."""

from datetime import date

import pytest
from msgspec.structs import replace

from domain.answers.answer_text import WordedAnswer
from domain.i18n.rich_text import Mention, RichText
from domain.i18n.translator import Translator
from domain.messages.details import Card, Facts
from handlers.blocks.card import card_view_blocks, compose_card
from handlers.blocks.elements import button
from handlers.questions.answer import read_and_answer
from tests.db.registers import register
from tests.handlers.blocks.limits import assert_fits, assert_view_fits
from tests.handlers.workspace import Workspace

LONG = "word & <more> " * 400
#: As many mentions as a group of contacts could have.
PEOPLE = RichText.join(", ", [Mention(id=f"U0PERSON{number}") for number in range(200)])

CARDS = {
    "long": Card(
        deliverables=(Facts(title=LONG, facts=tuple((f"Label {number}", LONG) for number in range(12))),) * 5,
        columns=("Reference", "Deadline", "Status", "Evidence", "Confirmed by"),
        rows=((LONG, LONG, LONG, LONG, PEOPLE),) * 300,
        changes_heading="Last changes",
        changes=(RichText.of("#1 – ", Mention(id="U0PERSON"), LONG),) * 5,
    ),
    "people": Card(
        deliverables=(Facts(title="III.2a Title", facts=(("Contacts", PEOPLE),) * 3),),
        columns=("Deadline", "Status"),
        rows=((PEOPLE, "open"),),
        changes_heading="Last changes",
        changes=(PEOPLE,),
    ),
    "empty": Card(
        deliverables=(Facts(title="III.2a", facts=()),),
        columns=("Deadline", "Status"),
        rows=(("", ""), ("", "open")),
        changes_heading="Last changes",
        changes=(),
    ),
}


@pytest.fixture
def worded(workspace: Workspace) -> WordedAnswer:
    """Return an answer in words."""
    answered = read_and_answer("III.3", store=workspace.store, today=workspace.services.today)
    assert answered.worded is not None
    return answered.worded


@pytest.mark.parametrize("name", CARDS)
@pytest.mark.parametrize("around", ["", LONG])
def test_a_card_fits_a_message_and_a_view(worded: WordedAnswer, name: str, around: str) -> None:
    """It is cut rather than refused, and its last rows are those that stay."""
    translator = Translator("en", register().directory)
    buttons = [button(f"mark_done:{number}", "Mark done", "III.2a@2024-03|en") for number in range(15)]
    if around:
        worded = replace(worded, left_out=around, headline=around, read_as=around, source=around)
    message = compose_card(CARDS[name], worded, buttons=buttons, translator=translator, name_of=lambda _: "somebody")
    assert_fits(message["text"], message["blocks"])
    view = {
        "type": "modal",
        "title": {"type": "plain_text", "text": "Details", "emoji": False},
        "blocks": card_view_blocks(CARDS[name], translator),
    }
    assert_view_fits(view)


def test_what_has_no_room_is_counted(worded: WordedAnswer) -> None:
    """Rows that are left out are the first ones, and how many they are is said."""
    translator = Translator("en", register().directory)
    rows = tuple((date(2000, 1, 1).isoformat(), f"row {number}") for number in range(50))
    card = Card(
        deliverables=CARDS["empty"].deliverables,
        columns=("Deadline", "Status"),
        rows=rows,
        changes_heading="",
        changes=(),
    )
    message = compose_card(card, worded, buttons=[], translator=translator, name_of=str)
    (table,) = [block for block in message["blocks"] if block["type"] == "table"]
    shown = [row[1]["text"] for row in table["rows"][1:]]
    assert (shown[-1], len(shown)) == ("row 49", 30)
    assert "20 more are not shown here." in [
        element["text"] for block in message["blocks"] if block["type"] == "context" for element in block["elements"]
    ]
