"""The sandbox over HTTP: what people do reaches the bot as from Slack, and its answers are seen by whom they should."""

import re

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
from bot.sandbox.web.composer_hints import SUBCOMMAND_HINTS
from handlers.slash_command import SUBCOMMANDS
from tests.bot.sandbox.visiting import Visitor, places

QUESTION = "@schengen what does Eurojust owe by June 2024?"


def test_a_question_in_a_channel_is_answered_in_its_thread(visitor: Visitor) -> None:
    """A mention gets its answer below it, everybody in the channel sees both, and it is gone on with."""
    thread = visitor.say(QUESTION)["thread"]
    assert "4 deliverables:" in visitor.sees("thread", thread=thread)
    assert "1 reply" in visitor.sees("main", LIAISON.id)
    assert visitor.say("@schengen and Frontex?", thread=thread)["thread"] == thread
    assert "Frontex, on its own and as one of the JHA agencies · due by 30 June 2024" in visitor.sees(
        "thread", COORDINATOR.id, thread=thread
    )


def test_in_channels_the_bot_hears_only_what_calls_it(visitor: Visitor) -> None:
    """What people say to each other reaches it nowhere; in the bot's threads the page says so."""
    thread = visitor.say(QUESTION)["thread"]
    assert visitor.say("and Frontex?", thread=thread)["notice"] == UNHEARD
    assert visitor.say("hello everybody") == {"notice": "", "thread": None, "options": []}
    assert visitor.say("hello @schengen", at=COORDINATOR.id)["thread"] is None
    assert "The bot reads none of this." in visitor.sees("main", at=LIAISON.id)
    assert "hello @schengen" in visitor.sees("main", COORDINATOR.id, at=DELEGATE.id)


def test_a_command_is_answered_to_whoever_gave_it(visitor: Visitor) -> None:
    """Its answer stands in the channel, visible to nobody else; in threads Slack takes no commands."""
    visitor.say("/schengen show III.3", COORDINATOR.id)
    mine = visitor.sees("main", COORDINATOR.id)
    assert "Only visible to you" in mine
    assert "Joint report on financial investigations" in mine
    assert "III.3" not in visitor.sees("main")
    thread = visitor.say(QUESTION)["thread"]
    said = visitor.say("/schengen undo", thread=thread)["notice"]
    assert said == NO_THREAD.format(name="schengen", text="undo")
    assert "/frobnicate is not a command" in visitor.say("/frobnicate now")["notice"]


def test_names_that_are_typed_reach_the_bot(visitor: Visitor) -> None:
    """`@elena` after a command is that person, for the bot and in what it says."""
    visitor.say("/schengen contact Frontex @elena", COORDINATOR.id)
    assert "@Elena Marino" in visitor.sees("main", COORDINATOR.id)


def test_in_the_apps_pane_every_message_is_for_the_bot(visitor: Visitor) -> None:
    """Whoever comes there finds suggestions; a message needs no mention, and only its writer sees it."""
    visitor.do("open", LIAISON.id, APP_PANE)
    assert "Eurojust" in "".join(re.findall(r'data-prompt="([^"]*)"', visitor.parts(LIAISON.id, APP_PANE)["main"]))
    thread = visitor.say("what is overdue?", LIAISON.id, APP_PANE)["thread"]
    assert "Nothing" in visitor.sees("thread", LIAISON.id, APP_PANE, thread=thread)
    assert "overdue" not in visitor.sees("main", DELEGATE.id, APP_PANE)


def test_guests_and_people_from_elsewhere_are_refused(visitor: Visitor) -> None:
    """They learn nothing, wherever they ask, and neither does anybody in a channel that is shared."""
    for who, at in ((GUEST.id, VISITORS.id), (EXTERNAL.id, PARTNERS.id), (DELEGATE.id, PARTNERS.id)):
        visitor.say(QUESTION, who, at)
        assert "deliverables" not in visitor.sees("main", who, at)
        visitor.say("/schengen list", who, at)
        assert "deliverables" not in visitor.sees("main", who, at)
    visitor.say("/schengen list", GUEST.id, APP_PANE)
    assert "I cannot answer here" in visitor.sees("main", GUEST.id, APP_PANE)
    visitor.do("open", GUEST.id, HOME)
    assert "deliverables" not in visitor.sees("main", GUEST.id, HOME)


def test_a_coordinator_lets_the_bot_into_a_channel(visitor: Visitor) -> None:
    """In one that is not allowed yet it is silent, until a coordinator has allowed it."""
    assert visitor.say(QUESTION, at=DRAFTING.id)["thread"] is None
    visitor.say("/schengen allow-here", COORDINATOR.id, DRAFTING.id)
    assert visitor.say(QUESTION, at=DRAFTING.id)["thread"] is not None
    visitor.say("/schengen allow-here", COORDINATOR.id, VISITORS.id)
    assert visitor.say(QUESTION, at=VISITORS.id)["thread"] is None


def test_a_button_answers_whoever_pressed_it(visitor: Visitor) -> None:
    """Details come below the answer, visible to nobody else."""
    thread = visitor.say(QUESTION)["thread"]
    it, *_ = places(visitor.parts(thread=thread)["thread"], "details")
    visitor.press(it, LIAISON.id)
    assert "Only visible to you" in visitor.sees("thread", LIAISON.id, thread=thread)
    assert "Only visible to you" not in visitor.sees("thread", thread=thread)


def test_a_modal_is_filled_in(visitor: Visitor) -> None:
    """What is wrong stands beside its field with what was typed; then the modal says what was done, and it is done."""
    visitor.say("/schengen show III.3", COORDINATOR.id)
    it, *_ = places(visitor.parts(COORDINATOR.id)["main"], "mark_done:1")
    visitor.press(it)
    assert "Mark done" in visitor.sees("modal", COORDINATOR.id)
    assert visitor.sees("modal") == ""
    assert visitor.submit(day="2023-10-19", evidence="").count(REQUIRED) == 1
    wrong = visitor.submit(day="2031-01-01", evidence="ST 15000/23")
    assert "19 October 2023" in wrong
    assert 'value="ST 15000/23"' in visitor.parts(COORDINATOR.id)["modal"]
    assert "Evidence: ST 15000/23" in visitor.submit(day="2023-10-19", evidence="ST 15000/23")
    visitor.do("close", COORDINATOR.id)
    assert visitor.sees("modal", COORDINATOR.id) == ""
    thread = visitor.say("@schengen status of III.3")["thread"]
    assert "done: ST 15000/23" in visitor.sees("thread", thread=thread)


def test_a_message_is_used_as_evidence(visitor: Visitor) -> None:
    """Its menu opens the form with a link to it; what is done is found while one types."""
    visitor.say("The report is out: ST 16000/23", COORDINATOR.id)
    (ts,) = re.findall(r'data-where="([^"]*)"', visitor.parts()["main"])
    visitor.do("shortcut", COORDINATOR.id, ts=ts)
    (link,) = re.findall(r'value="(https://[^"]*)"', visitor.parts(COORDINATOR.id)["modal"])
    assert ts.replace(".", "") in link
    found = visitor.do("suggest", COORDINATOR.id, where="view", place=0, action="choose_instalment", typed="III.2")
    chosen = found["options"][0]
    assert chosen["text"]["text"].startswith("III.2a")
    typed = {"instalment": {"value": chosen["value"]}, "day": {"value": "2023-10-19"}, "evidence": {"value": link}}
    visitor.do("submit", COORDINATOR.id, typed=typed)
    assert "Done: III.2a" in visitor.sees("modal", COORDINATOR.id)


def test_the_register_is_asked_from_anywhere(visitor: Visitor) -> None:
    """The global shortcut opens a form that answers in its place, with what was asked still in it."""
    visitor.do("shortcut")
    assert "2 deliverables:" in visitor.submit(DELEGATE.id, question="what is next for Frontex?")
    assert 'value="what is next for Frontex?"' in visitor.parts()["modal"]


def test_a_change_is_taken_back_at_home(visitor: Visitor) -> None:
    """A coordinator's Home lists it, and its button undoes it."""
    visitor.say("/schengen done III.2 December 2023 ST 15000/23", COORDINATOR.id)
    visitor.do("open", COORDINATOR.id, HOME)
    home = visitor.parts(COORDINATOR.id, HOME)["main"]
    it, *_ = places(home, "home_undo")
    visitor.press(it)
    assert "taken back" in visitor.sees("main", COORDINATOR.id, HOME)
    assert visitor.sees("tour").startswith("Try it 2/5")


def test_an_owner_reports_and_a_coordinator_confirms(visitor: Visitor) -> None:
    """The report of whoever speaks for a body comes to the coordinator's messages, with a button that confirms it."""
    visitor.say("/schengen done III.2 December 2023 ST 15000/23", LIAISON.id)
    assert "Only visible to you" in visitor.sees("main", LIAISON.id)
    messages = visitor.parts(COORDINATOR.id, APP_PANE)["main"]
    (it,) = places(messages, "confirm_report")
    visitor.press(it)
    thread = visitor.say("@schengen history III.2")["thread"]
    assert "marked done: ST 15000/23" in visitor.sees("thread", thread=thread)


def test_homes_are_filtered(visitor: Visitor) -> None:
    """A menu that is searched while one types chooses whose deliverables are shown."""
    visitor.do("open", at=HOME)
    it, *_ = places(visitor.parts(at=HOME)["main"], "home_owner")
    found = visitor.do("suggest", where=it.where, place=it.block, action="home_owner", typed="eu-lisa")["options"]
    assert found[0]["text"]["text"] == "eu-LISA"
    assert "III.6a" in visitor.sees("main", at=HOME)
    visitor.press(it, DELEGATE.id, value=found[0]["value"], text="eu-LISA")
    assert "I.3a" in visitor.sees("main", at=HOME)
    assert "III.6a" not in visitor.sees("main", at=HOME)


def test_a_file_is_fetched(visitor: Visitor) -> None:
    """What the bot sends as a file stands in its conversation, to be downloaded."""
    visitor.say("/schengen export", COORDINATOR.id)
    (path,) = visitor.until(r'href="/(files/[^"]*)"', "main", COORDINATOR.id, APP_PANE)
    assert b"III.2a" in visitor.get(path)


def test_files_that_come_together_are_one_message(visitor: Visitor) -> None:
    """A sheet's PDF and its Word document stand under one another, below one comment."""
    visitor.say("/schengen sheet June 2024", COORDINATOR.id)
    paths = visitor.until(r'href="/(files/[^"]*)"', "main", COORDINATOR.id, APP_PANE)
    assert [visitor.get(path)[:2] for path in paths] == [b"%P", b"PK"]
    assert visitor.sees("main", COORDINATOR.id, APP_PANE).count("Meeting sheet: Schengen Council June 2024. Note") == 1


def test_what_is_written_is_never_markup(visitor: Visitor) -> None:
    """Signs of HTML and of Slack's format are shown as they were typed."""
    visitor.say("<script>alert(1)</script> <!channel> R&D @schengen", at=LIAISON.id)
    main = visitor.parts(at=LIAISON.id)["main"]
    assert "<script>" not in main
    assert "<script>alert(1)</script> <!channel> R&D @schengen" in visitor.sees("main", at=LIAISON.id)


def test_everything_that_the_bot_shows_is_known(visitor: Visitor) -> None:
    """No block and no element is one that the page cannot draw."""
    for each in ("list", "show III.3", "history", "reminders", "remind", "help", "milestone", "contact"):
        visitor.say(f"/schengen {each}", COORDINATOR.id)
    visitor.do("clock", to="reminder")
    visitor.do("open", COORDINATOR.id, HOME)
    for at in (COUNCIL.id, HOME):
        assert 'class="unknown"' not in visitor.parts(COORDINATOR.id, at)["main"]


def test_every_subcommand_is_hinted_at() -> None:
    """The composer offers what the bot takes, and nothing else."""
    assert set(SUBCOMMAND_HINTS) == set(SUBCOMMANDS)
