"""The sandbox over HTTP: actions reach the bot as from Slack, and its answers are visible to the right people."""

import re

import pytest
import yaml

from bot.sandbox.people import (
    APP_PANE,
    COORDINATOR,
    COUNCIL,
    DELEGATE,
    DRAFTING,
    EXTERNAL,
    GUEST,
    LIAISON,
    PARTNERS,
    VISITORS,
)
from bot.sandbox.users.actions import NO_THREAD, UNHEARD
from bot.sandbox.users.open_modals import REQUIRED
from bot.sandbox.users.sidebar import HOME
from bot.sandbox.web.composer_hints import SUBCOMMAND_HINTS, composer_hints
from handlers.slash_command import SUBCOMMANDS
from tests import ROOT
from tests.bot.sandbox.visitor import Visitor, find_elements

QUESTION = "@schengen what does Eurojust owe by June 2024?"


def test_a_question_in_a_channel_is_answered_in_its_thread(visitor: Visitor) -> None:
    """A mention is answered in its thread, everyone in the channel sees both, and a follow-up continues there."""
    thread = visitor.say(QUESTION)["thread"]
    assert "4 open." in visitor.read_part("thread", thread=thread)
    assert "1 reply" in visitor.read_part("main", LIAISON.id)
    assert visitor.say("@schengen and Frontex?", thread=thread)["thread"] == thread
    assert "Frontex (incl. as a JHA agency) · due by 30 June 2024" in visitor.read_part(
        "thread", COORDINATOR.id, thread=thread
    )


def test_in_channels_the_bot_hears_only_what_calls_it(visitor: Visitor) -> None:
    """The bot gets no message that does not mention it; in the bot's threads the page says so."""
    thread = visitor.say(QUESTION)["thread"]
    assert visitor.say("and Frontex?", thread=thread)["notice"] == UNHEARD
    assert visitor.say("hello everybody") == {"notice": "", "thread": None, "options": []}
    assert visitor.say("hello @schengen", room=COORDINATOR.id)["thread"] is None
    assert "The bot reads none of this." in visitor.read_part("main", room=LIAISON.id)
    assert "hello @schengen" in visitor.read_part("main", COORDINATOR.id, room=DELEGATE.id)


def test_a_command_is_answered_to_whoever_gave_it(visitor: Visitor) -> None:
    """The answer is in the channel, visible only to the user; in threads Slack takes no commands."""
    visitor.say("/schengen show III.3", COORDINATOR.id)
    own_view = visitor.read_part("main", COORDINATOR.id)
    assert "Only visible to you" in own_view
    assert "Joint report on financial investigations" in own_view
    assert "III.3" not in visitor.read_part("main")
    thread = visitor.say(QUESTION)["thread"]
    notice = visitor.say("/schengen undo", thread=thread)["notice"]
    assert notice == NO_THREAD.format(name="schengen", text="undo")
    assert "/frobnicate is not a command" in visitor.say("/frobnicate now")["notice"]


def test_names_that_are_typed_reach_the_bot(visitor: Visitor) -> None:
    """`@elena` after a command is that person, for the bot and in its answer."""
    visitor.say("/schengen contact Frontex @elena", COORDINATOR.id)
    assert "@Elena Marino" in visitor.read_part("main", COORDINATOR.id)


def test_in_the_apps_pane_every_message_is_for_the_bot(visitor: Visitor) -> None:
    """The app's pane has suggestions; a message needs no mention, and only its author sees it."""
    visitor.do("open", LIAISON.id, APP_PANE)
    assert "Eurojust" in "".join(re.findall(r'data-prompt="([^"]*)"', visitor.get_parts(LIAISON.id, APP_PANE)["main"]))
    thread = visitor.say("what is overdue?", LIAISON.id, APP_PANE)["thread"]
    assert "Nothing" in visitor.read_part("thread", LIAISON.id, APP_PANE, thread=thread)
    assert "overdue" not in visitor.read_part("main", DELEGATE.id, APP_PANE)


def test_guests_and_people_from_elsewhere_are_refused(visitor: Visitor) -> None:
    """Guests and outsiders learn nothing anywhere, and no one does in a shared channel."""
    for person_id, place in ((GUEST.id, VISITORS.id), (EXTERNAL.id, PARTNERS.id), (DELEGATE.id, PARTNERS.id)):
        visitor.say(QUESTION, person_id, place)
        assert "deliverables" not in visitor.read_part("main", person_id, place)
        visitor.say("/schengen list", person_id, place)
        assert "deliverables" not in visitor.read_part("main", person_id, place)
    visitor.say("/schengen list", GUEST.id, APP_PANE)
    assert "I cannot answer here" in visitor.read_part("main", GUEST.id, APP_PANE)
    visitor.do("open", GUEST.id, HOME)
    assert "deliverables" not in visitor.read_part("main", GUEST.id, HOME)


def test_a_coordinator_lets_the_bot_into_a_channel(visitor: Visitor) -> None:
    """The bot is silent in a channel until a coordinator allows it there."""
    assert visitor.say(QUESTION, room=DRAFTING.id)["thread"] is None
    visitor.say("/schengen allow-here", COORDINATOR.id, DRAFTING.id)
    assert visitor.say(QUESTION, room=DRAFTING.id)["thread"] is not None
    visitor.say("/schengen allow-here", COORDINATOR.id, VISITORS.id)
    assert visitor.say(QUESTION, room=VISITORS.id)["thread"] is None


def test_a_button_answers_whoever_pressed_it(visitor: Visitor) -> None:
    """Details come below the answer, visible only to the person who pressed."""
    thread = visitor.say(QUESTION)["thread"]
    menu, *_ = find_elements(visitor.get_parts(thread=thread)["thread"], "line_menu")
    visitor.press(menu, LIAISON.id, value="details|III.1a|en")
    assert "Only visible to you" in visitor.read_part("thread", LIAISON.id, thread=thread)
    assert "Only visible to you" not in visitor.read_part("thread", thread=thread)


def test_a_modal_is_filled_in(visitor: Visitor) -> None:
    """An error is beside its field, with what was typed; then the modal says what was done, and it is done."""
    visitor.say("/schengen show III.3", COORDINATOR.id)
    button, *_ = find_elements(visitor.get_parts(COORDINATOR.id)["main"], "mark_done:1")
    visitor.press(button)
    assert "Mark done" in visitor.read_part("modal", COORDINATOR.id)
    assert visitor.read_part("modal") == ""
    assert visitor.submit(day="2023-10-19", evidence="").count(REQUIRED) == 1
    form = visitor.submit(day="2031-01-01", evidence="ST 15000/23")
    assert "19 October 2023" in form
    assert 'value="ST 15000/23"' in visitor.get_parts(COORDINATOR.id)["modal"]
    assert "Evidence: ST 15000/23" in visitor.submit(day="2023-10-19", evidence="ST 15000/23")
    visitor.do("close", COORDINATOR.id)
    assert visitor.read_part("modal", COORDINATOR.id) == ""
    thread = visitor.say("@schengen status of III.3")["thread"]
    assert "done: ST 15000/23" in visitor.read_part("thread", thread=thread)


def test_a_message_is_used_as_evidence(visitor: Visitor) -> None:
    """A message's menu opens the form with a link to it; the deliverable is found by typing."""
    visitor.say("The report is out: ST 16000/23", COORDINATOR.id)
    (ts,) = re.findall(r'data-where="([^"]*)"', visitor.get_parts()["main"])
    visitor.do("shortcut", COORDINATOR.id, ts=ts)
    (link,) = re.findall(r'value="(https://[^"]*)"', visitor.get_parts(COORDINATOR.id)["modal"])
    assert ts.replace(".", "") in link
    answer = visitor.do("suggest", COORDINATOR.id, where="view", place=0, action="choose_instalment", typed="III.2")
    chosen = answer["options"][0]
    assert chosen["text"]["text"].startswith("III.2a")
    typed = {"instalment": {"value": chosen["value"]}, "day": {"value": "2023-10-19"}, "evidence": {"value": link}}
    visitor.do("submit", COORDINATOR.id, typed=typed)
    assert "Done: III.2a" in visitor.read_part("modal", COORDINATOR.id)


def test_the_register_is_asked_from_anywhere(visitor: Visitor) -> None:
    """The global shortcut opens a form that shows the answer in its place, with the question still in it."""
    visitor.do("shortcut")
    assert "Next: 2 due on 5 December (in 47 days)." in visitor.submit(
        DELEGATE.id, question="what is next for Frontex?"
    )
    assert 'value="what is next for Frontex?"' in visitor.get_parts()["modal"]


def test_a_change_is_taken_back_at_home(visitor: Visitor) -> None:
    """A coordinator's Home lists a change, and its button undoes it."""
    visitor.say("/schengen done III.2 December 2023 ST 15000/23", COORDINATOR.id)
    visitor.do("open", COORDINATOR.id, HOME)
    home = visitor.get_parts(COORDINATOR.id, HOME)["main"]
    button, *_ = find_elements(home, "home_undo")
    visitor.press(button)
    assert "taken back" in visitor.read_part("main", COORDINATOR.id, HOME)
    assert visitor.read_part("tour").startswith("Try it 2/6")


def test_a_deliverable_is_added(visitor: Visitor) -> None:
    """`/schengen add` opens the form; both its parts filled in, it shows the new card, and the tour ticks it off."""
    visitor.say("/schengen add", COORDINATOR.id)
    assert "Add a deliverable" in visitor.read_part("modal", COORDINATOR.id)
    visitor.submit(COORDINATOR.id, note="=", action="III.3")
    assert "III.3b added: Report on returns" in visitor.submit(
        COORDINATOR.id, reference="III.3b", title="Report on returns", owners="Frontex", kind="none"
    )
    assert visitor.read_part("tour").startswith("Try it 1/6")


def test_an_owner_reports_and_a_coordinator_confirms(visitor: Visitor) -> None:
    """An owner's report arrives in the coordinator's messages, with a button that confirms it."""
    visitor.say("/schengen done III.2 December 2023 ST 15000/23", LIAISON.id)
    assert "Only visible to you" in visitor.read_part("main", LIAISON.id)
    messages = visitor.get_parts(COORDINATOR.id, APP_PANE)["main"]
    (button,) = find_elements(messages, "confirm_report")
    visitor.press(button)
    thread = visitor.say("@schengen history III.2")["thread"]
    assert "marked done: ST 15000/23" in visitor.read_part("thread", thread=thread)


def test_homes_are_filtered(visitor: Visitor) -> None:
    """A menu that is searched by typing chooses whose deliverables are shown."""
    visitor.do("open", room=HOME)
    menu, *_ = find_elements(visitor.get_parts(room=HOME)["main"], "home_owner")
    options = visitor.do("suggest", where=menu.where, place=menu.block, action="home_owner", typed="eu-lisa")["options"]
    assert options[0]["text"]["text"] == "eu-LISA"
    assert "III.6a" in visitor.read_part("main", room=HOME)
    visitor.press(menu, DELEGATE.id, value=options[0]["value"], text="eu-LISA")
    assert "I.3a" in visitor.read_part("main", room=HOME)
    assert "III.6a" not in visitor.read_part("main", room=HOME)


@pytest.mark.long
def test_a_file_is_fetched(visitor: Visitor) -> None:
    """A file that the bot sends is in its conversation, and can be downloaded."""
    visitor.say("/schengen export", COORDINATOR.id)
    (path,) = visitor.wait_for(r'href="/(files/[^"]*)"', "main", COORDINATOR.id, APP_PANE)
    assert b"III.2a" in visitor.get(path)


@pytest.mark.long
def test_files_that_come_together_are_one_message(visitor: Visitor) -> None:
    """A sheet's PDF and its Word document are in one message, below one comment."""
    visitor.say("/schengen sheet June 2024", COORDINATOR.id)
    paths = visitor.wait_for(r'href="/(files/[^"]*)"', "main", COORDINATOR.id, APP_PANE)
    assert [visitor.get(path)[:2] for path in paths] == [b"%P", b"PK"]
    assert (
        visitor.read_part("main", COORDINATOR.id, APP_PANE).count("Meeting sheet: Schengen Council June 2024. Note")
        == 1
    )


def test_what_is_written_is_never_markup(visitor: Visitor) -> None:
    """Signs of HTML and of Slack's format are shown as they were typed."""
    visitor.say("<script>alert(1)</script> <!channel> R&D @schengen", room=LIAISON.id)
    main = visitor.get_parts(room=LIAISON.id)["main"]
    assert "<script>" not in main
    assert "<script>alert(1)</script> <!channel> R&D @schengen" in visitor.read_part("main", room=LIAISON.id)


def test_everything_that_the_bot_shows_is_known(visitor: Visitor) -> None:
    """The page can draw every block and element that the bot shows."""
    for subcommand in ("list", "show III.3", "history", "reminders", "remind", "help", "milestone", "contact"):
        visitor.say(f"/schengen {subcommand}", COORDINATOR.id)
    visitor.do("clock", to="reminder")
    visitor.do("open", COORDINATOR.id, HOME)
    for place in (COUNCIL.id, HOME):
        assert 'class="unknown"' not in visitor.get_parts(COORDINATOR.id, place)["main"]


def test_the_command_is_offered_as_in_the_manifest() -> None:
    """The composer offers the command as Slack does, and exactly the bot's subcommands, as help of its own."""
    manifest = yaml.safe_load((ROOT / "docs" / "slack-manifest.yaml").read_text(encoding="utf-8"))
    (described,) = manifest["features"]["slash_commands"]
    command, *others = composer_hints()
    assert [command[name] for name in ("shown", "usage", "about", "ours")] == [
        *(described[name] for name in ("command", "usage_hint", "description")),
        False,
    ]
    assert [hint["shown"] for hint in others if hint["ours"]] == [f"/schengen {name}" for name in SUBCOMMAND_HINTS]
    assert set(SUBCOMMAND_HINTS) == set(SUBCOMMANDS)
