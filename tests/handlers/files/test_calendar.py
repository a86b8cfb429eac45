"""`/schengen calendar` and `/schengen export ics`: what stands in a calendar, and who is told its address."""

import re
from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.documents.__main__ import write
from bot.register.file import SHIPPED, read_register
from bot.sandbox.fake_slack.fake_slack import APP, TEAM
from db.connection.engine import make_engine
from db.connection.migrate import migrate
from db.register.load import load
from db.schema.people_tables import subscription
from db.schema.tables import change
from domain.dates.spans import Month
from domain.i18n.translator import Translator
from domain.languages import CODES
from domain.register.model import Register
from handlers.questions.answer import answer_reading
from handlers.questions.filters import MAX_ROWS, whole_register_reading
from handlers.services.file_queue import FileQueue
from tests.bot.documents.calendars import Read, strictly
from tests.db.registers import with_many, without
from tests.handlers.workspace import CHANNEL, DELEGATE, DIRECT, NOW, Workspace

ADDRESS = "https://bot.example.org/schengen"
NOTHING_YET = "You have no calendar address."

_URL = re.compile(r"https://bot\.example\.org/schengen/calendar/([A-Za-z0-9_-]{43})\.ics")

#: The months of the Schengen Councils in the register that is shipped.
EVERY = [each.slug for each in read_register(SHIPPED).directory.milestones]

#: The events of a calendar, by reference and month, or by the name of the Schengen Council.
Events = Mapping[str, Read]


def read(workspace: Workspace, filters: str = "", *, user: str = DELEGATE) -> Events:
    """The events of the one file that an export sends, each by what stands before its status and title."""
    before = len(workspace.slack.files)
    workspace.command(f"export ics {filters}".strip(), user=user)
    (file,) = workspace.slack.files[before:]
    return named(file.content or b"")


def named(content: bytes) -> Events:
    """Events by the beginnings of their summaries."""
    events = list(strictly(content).values())
    found = {re.split(" – |: ", each.summary)[0]: each for each in events}
    assert len(found) == len(events)
    return found


def of(events: Events) -> set[str]:
    """The references in a calendar."""
    return {each.partition(",")[0] for each in events if re.match(r"[IVF]+\.", each)}


def said(event: Read) -> tuple[date, str, str]:
    """When an event is, how it is summed up, and how it stands."""
    return event.day, event.summary, event.status


@pytest.fixture
def reached(workspace: Workspace) -> Workspace:
    """A workspace whose bot has a public address."""
    workspace.set_public_url(ADDRESS)
    return workspace


def token(text: str) -> str:
    """The token in the one address that a text has."""
    (found,) = _URL.findall(text)
    return str(found)


def test_the_file_is_the_askers_and_marked(workspace: Workspace) -> None:
    """It comes as other files do, with the marking in its name, its comment, its calendar and each event."""
    answer = workspace.command("export ics", user=DELEGATE)
    (file,) = workspace.slack.files
    assert answer.is_ephemeral
    assert answer.text == "whatever its status\nIn your direct messages: 13901-23-LIMITE-2023-10-20.ics"
    assert (file.channel, file.title) == (DIRECT, "Deadlines of note 13901/23, LIMITE")
    events = strictly(file.content or b"").values()
    undated = sum(not each.due for ref in _refs(workspace) for each in workspace.store.instalments_of(ref))
    begins = f"{len(events)} events are in this file. Note 13901/23, LIMITE. {undated} more have no deadline."
    assert file.comment == begins
    assert all("LIMITE" in event.description and event.secrecy == "CONFIDENTIAL" for event in events)


def _refs(workspace: Workspace) -> list[str]:
    return [ref for ref in workspace.store.references() if ref[-1].isalpha()]


def test_everything_that_has_a_day_is_in_it(workspace: Workspace) -> None:
    """Each instalment with a deadline on that day, and each Schengen Council."""
    events = read(workspace)
    every = [each for ref in _refs(workspace) for each in workspace.store.instalments_of(ref) if each.due]
    councils = workspace.store.directory().milestones
    assert len(events) == len(every) + len(councils)
    june = said(events["III.3a, June 2024"])
    title = workspace.instalment("III.3a@2024-06").deliverable.title["en"]
    assert june == (date(2024, 6, 30), f"III.3a, June 2024: {title} – open", "CONFIRMED")
    for each in councils:
        assert events[each.name["en"]].day == each.day
        assert events[each.name["en"]].status == ("TENTATIVE" if each.meets is None else "CONFIRMED")


@pytest.mark.parametrize(
    ("filters", "refs", "councils"),
    [
        ("Eurojust by June 2024", {"III.1a", "III.2a", "I.2a", "III.3a"}, EVERY[:3]),
        ("Eurojust in June 2024", {"III.1a", "III.2a", "I.2a", "III.3a"}, EVERY[2:3]),
        (
            "after March 2024",
            {"III.1a", "III.1b", "III.2a", "III.7a", "I.2a", "I.3a", "III.3a", "I.4a", "F.2b"},
            EVERY[2:],
        ),
        ("III.3", {"III.3a"}, EVERY),
        ("what is next for Frontex", {"III.1a", "I.3a"}, EVERY),
        ("wat moet Eurojust leveren voor juni 2024?", {"III.1a", "III.2a", "I.2a"}, EVERY[:2]),
    ],
)
def test_filters_are_those_of_questions(
    workspace: Workspace, filters: str, refs: set[str], councils: list[str]
) -> None:
    """What fits, and the Schengen Councils in the time that was asked for; all where none was."""
    events = read(workspace, filters)
    months = [f"{each.day:%Y-%m}" for each in events.values() if not re.match(r"[IVF]+\.", each.summary)]
    assert (of(events), sorted(months)) == (refs, councils)


@pytest.mark.parametrize("typed", ["ics III.3", "III.3 as ics", "ICAL III.3", "III.3 .ics", "as ics III.3"])
def test_it_is_asked_for_as_other_formats_are(workspace: Workspace, typed: str) -> None:
    """Before the filters or after them."""
    workspace.command(f"export {typed}", user=DELEGATE)
    (file,) = workspace.slack.files
    assert of(named(file.content or b"")) == {"III.3a"}


def test_what_is_done_stays_and_says_so(workspace: Workspace) -> None:
    """So do what is late, on hold or reported; with titles the evidence stands below."""
    before = read(workspace, "Eurojust")
    workspace.command("done III.3 ST 10000/24")
    workspace.command("hold III.2 waiting for the Presidency")
    workspace.now = NOW + timedelta(days=80)
    after = read(workspace, "Eurojust")
    assert after.keys() == before.keys()
    done, held, late = after["III.3a, June 2024"], after["III.2a, December 2023"], after["III.1a, December 2023"]
    assert [each.summary.rpartition(" – ")[2] for each in (done, held, late)] == ["done", "on hold", "overdue"]
    assert [each.categories for each in (done, held, late)] == [("done",), ("on hold",), ("overdue",)]
    assert {each.status for each in (done, held, late)} == {"CONFIRMED"}
    assert "done: ST 10000/24" in done.description
    assert "on hold: waiting for the Presidency" in held.description
    assert done.uid == before["III.3a, June 2024"].uid
    assert done.sequence > before["III.3a, June 2024"].sequence
    assert done.changed == NOW
    assert late.sequence == before["III.1a, December 2023"].sequence


def test_one_status_alone_can_be_asked_for(workspace: Workspace) -> None:
    """What is done, or late, and nothing that is cancelled."""
    workspace.command("done III.3 ST 1/24")
    load(workspace.engine, without(read_register(SHIPPED), "I.1"), now=NOW, by="test")
    assert of(read(workspace, "done")) == {"III.3a"}


def test_a_moved_deadline_is_the_same_event(workspace: Workspace) -> None:
    """Its UID stays, its day moves, its SEQUENCE grows, and it was changed when the record says."""
    before = read(workspace)["III.3a, June 2024"]
    workspace.now = NOW + timedelta(hours=1)
    workspace.command("due III.3 30 September 2024 the agencies asked for it")
    after = read(workspace)["III.3a, June 2024"]
    assert (after.uid, after.day) == (before.uid, date(2024, 9, 30))
    assert after.sequence > before.sequence
    assert (before.changed, after.changed) == (NOW, NOW + timedelta(hours=1))


def test_a_moved_meeting_moves_what_is_due_at_it(workspace: Workspace) -> None:
    """The Schengen Council and its deadlines are the same events on another day."""
    before = read(workspace)
    workspace.now = NOW + timedelta(hours=1)
    workspace.command("milestone June 2024 20 June 2024")
    after = read(workspace)
    for name in (workspace.store.directory().milestone(Month(2024, 6)).name["en"], "III.2a, June 2024"):  # type: ignore[union-attr]  # it is there
        assert (after[name].uid, after[name].day) == (before[name].uid, date(2024, 6, 20))
        assert after[name].sequence > before[name].sequence
    assert after["I.1a, December 2023"].sequence == before["I.1a, December 2023"].sequence


def test_another_database_has_the_same_events(workspace: Workspace, tmp_path: Path) -> None:
    """UIDs follow from the note and the register, not from where it is kept, since when, or with what besides."""
    engine = make_engine(f"sqlite:///{tmp_path / 'other.db'}")
    migrate(engine)
    for number in (50, 0):
        load(engine, with_many(read_register(SHIPPED), number), now=NOW - timedelta(days=1), by="test")
    here, there = read(workspace), read(Workspace(workspace.slack, engine))
    engine.dispose()
    assert {name: event.uid for name, event in here.items()} == {
        name: event.uid for name, event in there.items() if event.status != "CANCELLED"
    }


def loaded(workspace: Workspace, given: Register) -> None:
    """A new version of the register's file is loaded, an hour later."""
    workspace.now += timedelta(hours=1)
    load(workspace.engine, given, now=workspace.now, by="test")


def test_what_is_no_longer_owed_is_cancelled(workspace: Workspace) -> None:
    """It stays on its day, by its UID, for whomever it would concern; what comes back is no longer cancelled."""
    before = read(workspace, "Eurojust")["III.3a, June 2024"]
    loaded(workspace, without(read_register(SHIPPED), "III.3"))
    after = read(workspace, "Eurojust")["III.3a, June 2024"]
    assert said(after) == (date(2024, 6, 30), before.summary.replace("open", "no longer owed"), "CANCELLED")
    assert (after.uid, after.changed) == (before.uid, workspace.now)
    assert after.sequence > before.sequence
    assert "III.3a" not in of(read(workspace, "Frontex"))
    assert "III.3a" not in of(read(workspace, "Eurojust by March 2024"))
    loaded(workspace, read_register(SHIPPED))
    again = read(workspace, "Eurojust")["III.3a, June 2024"]
    assert (again.uid, again.status) == (before.uid, "CONFIRMED")
    assert again.sequence > after.sequence


def test_a_schengen_council_that_is_taken_away_is_cancelled(workspace: Workspace) -> None:
    """With what would have been due at it."""
    workspace.command("milestone October 2031 8 October 2031")
    (council,) = (name for name in read(workspace) if "October 2031" in name and name.startswith("Schengen"))
    workspace.command("undo")
    events = read(workspace)
    assert said(events[council]) == (date(2031, 10, 8), f"{council} – cancelled", "CANCELLED")
    assert said(events["III.2a, October 2031"])[::2] == (date(2031, 10, 8), "CANCELLED")
    assert len({each.uid for each in events.values()}) == len(events)


ATTACK = "ST 1/24\r\nEND:VEVENT\nBEGIN:VALARM\nTRIGGER:-PT1M; a, b\\n \u2028BEGIN:VEVENT <https://evil.example|x>"


def test_what_people_write_is_text(workspace: Workspace) -> None:
    """Evidence and reasons end nothing in the file, whatever they hold."""
    workspace.command(f"done III.3 {ATTACK}")
    workspace.command(f"hold III.2 {ATTACK}")
    events = read(workspace)
    assert "BEGIN:VALARM" in events["III.3a, June 2024"].description
    assert "BEGIN:VALARM" in events["III.2a, December 2023"].description


@pytest.mark.parametrize(
    ("filters", "answer"),
    [
        ("Interpol", "“Interpol” owes nothing under note 13901/23."),
        ("xyzzy", "“xyzzy”"),
        ("what can you do", "I keep the deliverables"),
        ("Eurojust as of 20 October 2023", "leave out the day in the past"),
    ],
)
def test_without_anything_to_send_nothing_is_sent(reached: Workspace, filters: str, answer: str) -> None:
    """Where the filters are not understood, the answer is that of the question, and no address is made."""
    reached.now += timedelta(days=10)
    assert answer in reached.command(f"export ics {filters}").text
    assert answer in reached.command(f"calendar {filters}").text
    assert reached.slack.files == ()
    assert rows(reached) == []


def test_what_has_no_day_is_no_file(reached: Workspace) -> None:
    """Where nothing of it is on a day, the answer is that of the question; at an address it may be some day."""
    assert "no deadline" in reached.command("export ics I.5 in 2012").text.lower() or reached.slack.files == ()
    assert reached.slack.files == ()
    assert token(reached.command("calendar I.5 in 2012").text)


@pytest.mark.parametrize("language", CODES)
def test_it_speaks_every_language(workspace: Workspace, language: str) -> None:
    """The asker's own, with that language's titles, statuses and months."""
    workspace.slack.set_user(DELEGATE, locale=f"{language}-XX")
    workspace.command("export ics III.3", user=DELEGATE)
    (file,) = workspace.slack.files
    translator = Translator(language, workspace.store.directory())
    title = translator.text(workspace.instalment("III.3a@2024-06").deliverable.title)
    summaries = [each.summary for each in strictly(file.content or b"").values()]
    assert any(title in each and translator.gettext("open") in each for each in summaries)


@pytest.mark.long
def test_a_large_register_is_in_it_up_to_a_bound(crowded: Workspace) -> None:
    """A calendar has five thousand deadlines at the most, and says if there are more."""
    crowded.use_file_queue(FileQueue(write, max_wait=timedelta(minutes=1)))
    crowded.command("export ics")
    register = answer_reading(
        whole_register_reading("en"), store=crowded.store, today=crowded.services.today, limit=MAX_ROWS
    ).answer
    assert register is not None
    dated = sum(len(each.instalments) for each in register.lines)
    load(crowded.engine, with_many(read_register(SHIPPED), 7000), now=NOW, by="test")
    crowded.command("export ics")
    whole, part = crowded.slack.files
    meetings = len(crowded.services.register.directory.milestones)
    assert (whole.content or b"").count(b"BEGIN:VEVENT") == dated + meetings
    assert (part.content or b"").count(b"BEGIN:VEVENT") == 5000 + meetings
    more = "There are more; narrow the question by an owner or a time."
    assert [str(each.comment).endswith(more) for each in (whole, part)] == [False, True]


def rows(workspace: Workspace) -> list[Mapping[str, object]]:
    """What is kept of all addresses."""
    with workspace.engine.connect() as connection:
        return [dict(each) for each in connection.execute(select(subscription)).mappings()]


def test_without_a_public_address_there_is_nothing_to_subscribe_to(workspace: Workspace) -> None:
    """The bot says so, and what there is instead."""
    for typed in ("calendar", "calendar on", "calendar Eurojust with titles"):
        said = workspace.command(typed).text
        assert said == ("This bot has no public address to subscribe to. The calendar as a file: /schengen export ics")
    assert rows(workspace) == []


def test_an_address_is_said_once(reached: Workspace) -> None:
    """Whoever makes one sees it alone, with how it was read; of its token a hash is kept, and nothing in the record."""
    assert reached.command("calendar").text.startswith(NOTHING_YET)
    made = reached.command("calendar Eurojust by June 2024", user=DELEGATE)
    assert made.is_ephemeral
    assert "due by 30 June 2024 · whatever its status" in made.text
    secret = token(made.text)
    (kept,) = rows(reached)
    assert (kept["person"], kept["titles"]) == (DELEGATE, False)
    assert re.fullmatch("[0-9a-f]{64}", str(kept["token"]))
    with reached.engine.connect() as connection:
        record = list(connection.execute(select(change).where(change.c.kind == "calendar")))
    assert [(each.by, each.ref, each.after) for each in record] == [(DELEGATE, DELEGATE, {"titles": False})]
    assert secret not in f"{rows(reached)} {record}"
    assert reached.slack.messages == ()
    later = reached.command("calendar", user=DELEGATE).text
    assert later.startswith("You have a calendar address, made on 20 October 2023 12:00.\nEurojust")
    assert secret not in later
    assert reached.command("calendar").text.startswith(NOTHING_YET)  # somebody else
    assert "calendar" not in reached.command("history").text


def test_a_new_address_takes_the_place_of_the_old_one(reached: Workspace) -> None:
    """Nobody has two, and whoever had one is told that it no longer works."""
    first = reached.command("calendar on", user=DELEGATE).text
    second = reached.command("calendar Frontex WITH TITLES", user=DELEGATE).text
    assert "no longer works" in second
    assert "no longer works" not in first
    assert reached.services.people.subscriptions.find_by_token(token(first)) is None
    found = reached.services.people.subscriptions.find_by_token(token(second))
    assert found is not None
    assert (found.person, found.with_titles, found.question.owners) == (DELEGATE, True, ("frontex",))


def test_it_is_ended(reached: Workspace) -> None:
    """By whoever has it, and nobody else; also where the bot has lost its public address."""
    secret = token(reached.command("calendar on", user=DELEGATE).text)
    assert reached.command("calendar off").text == "You have no calendar address; nothing was changed."
    assert reached.services.people.subscriptions.find_by_token(secret) is not None
    assert reached.command("calendar OFF", user=DELEGATE).text == "Your calendar address no longer works."
    assert reached.services.people.subscriptions.find_by_token(secret) is None
    assert rows(reached) == []


@pytest.mark.parametrize("typed", ["with titles", "on with titles", "all with titles"])
def test_everything_with_titles(reached: Workspace, typed: str) -> None:
    """Whichever way it is said."""
    found = reached.services.people.subscriptions.find_by_token(token(reached.command(f"calendar {typed}").text))
    assert found is not None
    assert found.with_titles
    assert not found.question.narrowed


def test_after_a_mention_only_the_asker_is_told(reached: Workspace) -> None:
    """In a channel nobody else sees the address, in a thread or not, and an event that comes again makes no other."""
    body = reached.event_body("calendar Eurojust", thread_ts="1697790000.000001")
    reached.deliver(body)
    (message,) = reached.slack.messages
    assert (message.user, message.channel, message.thread_ts) == (DELEGATE, CHANNEL, "1697790000.000001")
    secret = token(message.text)
    assert reached.deliver(body) == []
    assert reached.services.people.subscriptions.find_by_token(secret) is not None
    for text in ("calendar on", "CALENDAR on", "*calendar* on", "calendar off", "calendar"):
        reached.deliver(reached.event_body(text))
    assert all(each.user == DELEGATE for each in reached.slack.messages if "calendar address" in each.text)
    assert all(each.user == DELEGATE for each in reached.slack.messages if ADDRESS in each.text)


def test_in_direct_messages_it_is_the_askers_alone(reached: Workspace) -> None:
    """There the answer stands in the conversation, and no link in it is looked up."""
    (answer,) = reached.deliver(reached.event_body("calendar on", type="message", channel=DIRECT, channel_type="im"))
    token(answer.text)
    (message,) = reached.slack.messages
    assert (message.channel, message.arguments["unfurl_links"], message.arguments["unfurl_media"]) == (
        DIRECT,
        False,
        False,
    )


def test_a_commands_answer_is_not_unfurled(reached: Workspace) -> None:
    """Slack must not look an address up that is a secret."""
    typed = {"command": "/schengen", "text": "calendar on", "user_id": DELEGATE, "channel_id": CHANNEL}
    answer = reached.dispatch({**typed, "team_id": TEAM, "api_app_id": APP, "trigger_id": "1.2.3"})
    assert '"unfurl_links": false' in answer
    assert '"unfurl_media": false' in answer
