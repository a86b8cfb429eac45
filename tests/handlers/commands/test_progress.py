"""`/schengen progress` and its form: who may say how far something is, where that is shown, and what becomes of it."""

from datetime import date, timedelta

from domain.answers.home import AppHome
from domain.meeting_sheets.agenda import agenda_for
from domain.meeting_sheets.rows import make_rows
from domain.questions.model import Question
from domain.register.instalments import Progress
from handlers.home.view import build_view
from tests.handlers.modals.filling import initial_values
from tests.handlers.modals.opened import EMPTY, make_contact, modal_text
from tests.handlers.workspace import (
    COORDINATOR,
    DELEGATE,
    DIRECT,
    NOW,
    Workspace,
    buttons,
    menus,
    table_rows,
    texts,
    values,
)

KEY = "III.3a@2024-06"
SAID = "draft in consultation, expected 10 July, 10 days late"


def _say(workspace: Workspace, text: str = "draft in consultation, expected 10 July 2024") -> None:
    workspace.now = NOW.replace(year=2024, month=5)
    assert workspace.command(f"progress III.3a {text}", user=DELEGATE).text.startswith("Noted for III.3a, June 2024: ")


def test_an_owners_contact_says_how_far_it_is_wherever_it_is_shown(workspace: Workspace) -> None:
    """The text and the day are kept apart; answers, card, sheet and Home have both, and how late that is."""
    make_contact(workspace)
    _say(workspace)
    said = workspace.instalment(KEY).progress
    assert said == Progress(text="draft in consultation", expected=date(2024, 7, 10), by=DELEGATE, at=workspace.now)
    assert SAID.replace(", expected", " · expected") in "\n".join(
        texts(workspace.mention("what does Eurojust owe in June 2024").blocks)
    )
    card = workspace.command("show III.3a")
    assert f"{SAID} (, 20 May)" in "\n".join(map(str, table_rows(card.blocks)))  # a person is no text in a cell
    assert SAID.replace(", expected", " – expected") in str(build_view(AppHome(person=DELEGATE), workspace.services))
    agenda = agenda_for(Question(), workspace.store.directory(), workspace.services.today)
    assert agenda is not None
    (row,) = make_rows([workspace.instalment(KEY)], agenda, workspace.services.translator())
    assert row.details == (SAID,)
    assert f"#{workspace.services.register.ledger.read_version()} – " in card.text
    assert "III.3a, June 2024: draft in consultation, expected 10 July 2024" in workspace.command("history III.3a").text


def test_the_form_has_what_was_said_and_keeps_what_is_said_now(workspace: Workspace) -> None:
    """It opens from a card and from a line's menu, refuses a past day beside its field, and offers to take it back."""
    make_contact(workspace)
    _say(workspace)
    asked = workspace.event_body("III.3a", user=DELEGATE, type="message", channel=DIRECT, channel_type="im")
    (card,) = workspace.deliver(asked)
    assert buttons(card.blocks, "leave_word") == [KEY]
    listed = workspace.command("list Eurojust by June 2024", user=DELEGATE)
    assert ["Details", "Report done", "Remind me", "Leave a word", "Follow"] in menus(listed.blocks)
    view = workspace.open("leave_word:1", values(card.blocks, "leave_word")[0], user=DELEGATE)
    assert initial_values(view) == {"text": "draft in consultation", "expected": "2024-07-10"}
    assert workspace.submit(view, user=DELEGATE, text=" ") == {"errors": {"text": EMPTY}}
    assert (
        "Choose a day from 20 May 2024"
        in workspace.submit(view, user=DELEGATE, expected="2024-05-19")["errors"]["expected"]
    )
    done = workspace.submit(view, user=DELEGATE, text="sent to the Council", expected=None)
    assert "Noted for III.3a, June 2024: sent to the Council" in modal_text(done)
    said = workspace.instalment(KEY).progress
    assert said is not None
    assert (said.text, said.expected) == ("sent to the Council", None)
    (undo,) = buttons(done["blocks"], "undo_change")
    assert workspace.command(f"undo {undo}", user=COORDINATOR).text.startswith("Taken back")
    said = workspace.instalment(KEY).progress
    assert said is not None
    assert (said.text, said.expected) == ("draft in consultation", date(2024, 7, 10))


def test_others_cannot_say_how_far_it_is(workspace: Workspace) -> None:
    """Only who speaks for an owner, or coordinates, can; the refusal names them and keeps nothing."""
    refused = workspace.command("progress III.3a draft sent", user=DELEGATE)
    assert "Only those who speak for" in refused.text
    make_contact(workspace, "frontex")
    assert "Only those who speak for" in workspace.command("progress III.3a draft sent", user=DELEGATE).text
    assert workspace.instalment(KEY).progress is None
    assert "Noted for" in workspace.command("progress III.3a draft sent").text
    assert (
        "at most 500" in workspace.command(f"progress III.3a {'x' * 501}").text
        or "500" in workspace.command(f"progress III.3a {'x' * 501}").text
    )
    assert "For example" in workspace.command("progress III.3a").text
    assert "Choose a day" in workspace.command("progress III.3a sent, expected 1 March 2023").text


def test_what_was_said_goes_with_the_delivery_and_comes_back_with_its_undo(workspace: Workspace) -> None:
    """Of what is done it is history; a past day's answer has it, and a form that has not seen it changes nothing."""
    make_contact(workspace)
    view = workspace.open("leave_word", f"{KEY}|en", user=DELEGATE)
    _say(workspace)
    assert "changed meanwhile" in modal_text(workspace.submit(view, user=DELEGATE, text="begun"))
    workspace.now += timedelta(days=2)
    workspace.mark("done III.3a ST 10000/24")
    assert workspace.instalment(KEY).progress is None
    assert "draft in consultation" in workspace.command("ask status of III.3 as of 21 May 2024").text
    assert "draft in consultation" not in str(table_rows(workspace.command("ask status of III.3").blocks))
    workspace.command("undo")
    said = workspace.instalment(KEY).progress
    assert said is not None
    assert said.text == "draft in consultation"
    assert workspace.services.register.ledger.find_differences() == ()
