"""`/schengen calendar` and `/schengen export ics`: a calendar's events, and who sees its address."""

import re
from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from sqlalchemy import select

from bot.documents.__main__ import write
from bot.sandbox.fake_slack.fake_slack import APP, TEAM
from db.connection.engine import make_engine
from db.connection.migrate import migrate
from db.register.load import load
from db.schema.people_tables import subscription
from db.schema.tables import change
from domain.dates.spans import Month
from domain.exports.calendar_events import CalendarEvent
from domain.i18n.translator import Translator
from domain.questions.model import Question, StatusFilter
from domain.register.meeting import Meeting
from domain.register.model import Deadline, DeadlineKind, Register
from handlers.files.calendar import build_calendar
from handlers.questions.answer import answer_reading
from handlers.questions.filters import MAX_ROWS, whole_register_reading
from handlers.services.file_queue import FileQueue
from tests.bot.documents.calendars import ReadEvent, read_strictly
from tests.db.registers import deliverable_of, with_deliverable, with_many, without
from tests.handlers.workspace import CHANNEL, DELEGATE, DIRECT, NOW, Workspace
from tests.languages import EVERY_LANGUAGE
from tests.shipped import shipped_register

ADDRESS = "https://bot.example.org/schengen"
NOTHING_YET = "You have no calendar address."

_URL = re.compile(r"https://bot\.example\.org/schengen/calendar/([A-Za-z0-9_-]{43})\.ics")

#: The months of the Schengen Councils in the register that is shipped.
EVERY = [milestone.slug for milestone in shipped_register().directory.milestones]

#: The events of a calendar, by reference and month, or by the name of the Schengen Council.
Events = Mapping[str, ReadEvent]


def export_events(workspace: Workspace, filters: str = "", *, user: str = DELEGATE) -> Events:
    """Return the events of the one file that an export sends, by the start of their summaries."""
    before = len(workspace.slack.files)
    workspace.command(f"export ics {filters}".strip(), user=user)
    (file,) = workspace.slack.files[before:]
    return events_by_name(file.content or b"")


def events_by_name(content: bytes) -> Events:
    """Return a calendar's events by the start of their summaries: before the status and title."""
    events = list(read_strictly(content).values())
    by_name = {re.split(" – |: ", event.summary)[0]: event for event in events}
    assert len(by_name) == len(events)
    return by_name


def references(events: Events) -> set[str]:
    """Return the references in a calendar."""
    return {name.partition(",")[0] for name in events if re.match(r"[IVF]+\.", name)}


def day_summary_status(event: ReadEvent) -> tuple[date, str, str]:
    """Return an event's day, summary and status."""
    return event.day, event.summary, event.status


@pytest.fixture
def reached(workspace: Workspace) -> Workspace:
    """A workspace whose bot has a public address."""
    workspace.set_public_url(ADDRESS)
    return workspace


def token(text: str) -> str:
    """Return the token of the one address in a text."""
    (token,) = _URL.findall(text)
    return str(token)


def test_the_file_is_the_askers_and_marked(workspace: Workspace) -> None:
    """The file comes as others do; its name, comment, calendar and every event have the marking."""
    answer = workspace.command("export ics", user=DELEGATE)
    (file,) = workspace.slack.files
    assert answer.is_ephemeral
    assert answer.text == "whatever its status\nIn your direct messages: 13901-23-LIMITE-2023-10-20.ics"
    assert (file.channel, file.title) == (DIRECT, "Deadlines of note 13901/23, LIMITE")
    events = read_strictly(file.content or b"").values()
    undated = sum(not instalment.due for ref in _refs(workspace) for instalment in workspace.store.instalments_of(ref))
    begins = f"{len(events)} events are in this file. Note 13901/23, LIMITE. {undated} more have no deadline."
    assert file.comment == begins
    assert all("LIMITE" in event.description and event.secrecy == "CONFIDENTIAL" for event in events)


def _refs(workspace: Workspace) -> list[str]:
    return [ref for ref in workspace.store.references() if ref[-1].isalpha()]


def test_everything_that_has_a_day_is_in_it(workspace: Workspace) -> None:
    """Each instalment with a deadline and each Schengen Council is an event on its day."""
    events = export_events(workspace)
    instalments = [
        instalment for ref in _refs(workspace) for instalment in workspace.store.instalments_of(ref) if instalment.due
    ]
    councils = workspace.store.directory().milestones
    assert len(events) == len(instalments) + len(councils)
    june = day_summary_status(events["III.3a, June 2024"])
    title = workspace.instalment("III.3a@2024-06").deliverable.title["en"]
    assert june == (date(2024, 6, 30), f"III.3a, June 2024: {title} – open", "CONFIRMED")
    for council in councils:
        assert events[council.name["en"]].day == council.day
        assert events[council.name["en"]].status == ("TENTATIVE" if council.meets is None else "CONFIRMED")


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
    """Filters select instalments, and the Councils in the time they name; without a time, all Councils."""
    events = export_events(workspace, filters)
    months = [f"{event.day:%Y-%m}" for event in events.values() if not re.match(r"[IVF]+\.", event.summary)]
    assert (references(events), sorted(months)) == (refs, councils)


@pytest.mark.parametrize("typed", ["ics III.3", "III.3 as ics", "ICAL III.3", "III.3 .ics", "as ics III.3"])
def test_it_is_asked_for_as_other_formats_are(workspace: Workspace, typed: str) -> None:
    """The format is named before the filters or after them."""
    workspace.command(f"export {typed}", user=DELEGATE)
    (file,) = workspace.slack.files
    assert references(events_by_name(file.content or b"")) == {"III.3a"}


def test_what_is_done_stays_and_says_so(workspace: Workspace) -> None:
    """What is done, late, on hold or reported stays an event that says so, with the evidence below."""
    before = export_events(workspace, "Eurojust")
    workspace.command("done III.3 ST 10000/24")
    workspace.command("hold III.2 waiting for the Presidency")
    workspace.now = NOW + timedelta(days=80)
    after = export_events(workspace, "Eurojust")
    assert after.keys() == before.keys()
    done, held, late = after["III.3a, June 2024"], after["III.2a, December 2023"], after["III.1a, December 2023"]
    assert [event.summary.rpartition(" – ")[2] for event in (done, held, late)] == ["done", "on hold", "overdue"]
    assert [event.categories for event in (done, held, late)] == [("done",), ("on hold",), ("overdue",)]
    assert {event.status for event in (done, held, late)} == {"CONFIRMED"}
    assert "done: ST 10000/24" in done.description
    assert "on hold: waiting for the Presidency" in held.description
    assert done.uid == before["III.3a, June 2024"].uid
    assert done.sequence > before["III.3a, June 2024"].sequence
    assert done.changed == NOW
    assert late.sequence == before["III.1a, December 2023"].sequence


def test_what_is_still_to_come_has_alarms(workspace: Workspace) -> None:
    """An open deadline has alarms; what is done, on hold or overdue, and a Schengen Council, has none."""
    assert export_events(workspace, "Eurojust")["III.3a, June 2024"].has_alarms
    workspace.command("done III.3 ST 10000/24")
    workspace.command("hold III.2 waiting for the Presidency")
    workspace.now = NOW + timedelta(days=80)
    events = export_events(workspace, "Eurojust")
    for name in ("III.3a, June 2024", "III.2a, December 2023", "III.1a, December 2023", "Schengen Council June 2024"):
        assert not events[name].has_alarms, name
    assert events["III.1a, June 2024"].has_alarms


def test_a_message_that_is_the_evidence_is_linked(workspace: Workspace) -> None:
    """An event links to the Slack message that is its evidence, and to no other address that somebody wrote."""
    link = "https://council.slack.com/archives/C024BE91L/p1697796000000900"
    workspace.command(f"done III.3 <{link}>")
    workspace.command("done III.2 December 2023 <https://evil.example/archives/C024BE91L/p1697796000000900>")
    events = export_events(workspace, "Eurojust")
    assert events["III.3a, June 2024"].link == link
    assert events["III.2a, December 2023"].link == ""


def test_one_status_alone_can_be_asked_for(workspace: Workspace) -> None:
    """Filters can select one status, without cancelled events."""
    workspace.command("done III.3 ST 1/24")
    load(workspace.engine, without(shipped_register(), "I.1"), now=NOW, by="test")
    assert references(export_events(workspace, "done")) == {"III.3a"}


def test_a_moved_deadline_is_the_same_event(workspace: Workspace) -> None:
    """A moved deadline keeps its UID; its day moves, its SEQUENCE grows, and its change has its time."""
    before = export_events(workspace)["III.3a, June 2024"]
    workspace.now = NOW + timedelta(hours=1)
    workspace.command("due III.3 30 September 2024 the agencies asked for it")
    after = export_events(workspace)["III.3a, June 2024"]
    assert (after.uid, after.day) == (before.uid, date(2024, 9, 30))
    assert after.sequence > before.sequence
    assert (before.changed, after.changed) == (NOW, NOW + timedelta(hours=1))


@pytest.mark.long
def test_a_moved_meeting_moves_what_is_due_at_it(workspace: Workspace) -> None:
    """A moved Schengen Council and its deadlines are the same events on another day."""
    before = export_events(workspace)
    workspace.now = NOW + timedelta(hours=1)
    workspace.command("milestone June 2024 20 June 2024")
    after = export_events(workspace)
    for name in (workspace.store.directory().milestone(Meeting(Month(2024, 6))).name["en"], "III.2a, June 2024"):  # type: ignore[union-attr]  # it is there
        assert (after[name].uid, after[name].day) == (before[name].uid, date(2024, 6, 20))
        assert after[name].sequence > before[name].sequence
    assert after["I.1a, December 2023"].sequence == before["I.1a, December 2023"].sequence


@pytest.mark.long
def test_another_database_has_the_same_events(workspace: Workspace, tmp_path: Path) -> None:
    """UIDs depend on the note and the register alone, not on the database or its history."""
    engine = make_engine(f"sqlite:///{tmp_path / 'other.db'}")
    migrate(engine)
    for number in (50, 0):
        load(engine, with_many(shipped_register(), number), now=NOW - timedelta(days=1), by="test")
    here, there = export_events(workspace), export_events(Workspace(workspace.slack, engine))
    engine.dispose()
    assert {name: event.uid for name, event in here.items()} == {
        name: event.uid for name, event in there.items() if event.status != "CANCELLED"
    }


def load_later(workspace: Workspace, given: Register) -> None:
    """Load another version of the register's file, an hour later."""
    workspace.now += timedelta(hours=1)
    load(workspace.engine, given, now=workspace.now, by="test")


@pytest.mark.long
def test_what_is_no_longer_owed_is_cancelled(workspace: Workspace) -> None:
    """A removed instalment is a cancelled event with the same UID and day; if it comes back it is not."""
    before = export_events(workspace, "Eurojust")["III.3a, June 2024"]
    load_later(workspace, without(shipped_register(), "III.3"))
    after = export_events(workspace, "Eurojust")["III.3a, June 2024"]
    assert day_summary_status(after) == (
        date(2024, 6, 30),
        before.summary.replace("open", "no longer owed"),
        "CANCELLED",
    )
    assert (after.uid, after.changed) == (before.uid, workspace.now)
    assert after.sequence > before.sequence
    assert (before.has_alarms, after.has_alarms) == (True, False)
    assert "III.3a" not in references(export_events(workspace, "Frontex"))
    assert "III.3a" not in references(export_events(workspace, "Eurojust by March 2024"))
    load_later(workspace, shipped_register())
    again = export_events(workspace, "Eurojust")["III.3a, June 2024"]
    assert (again.uid, again.status) == (before.uid, "CONFIRMED")
    assert again.sequence > after.sequence


def with_deadline_in(month: Month, given: Register) -> Register:
    """Return the register with III.3a due in another month."""
    deadline = Deadline(kind=DeadlineKind.ONCE, month=month, month_end=True)
    return with_deliverable(given, replace(deliverable_of(given, "III.3a"), deadline=deadline))


def event_of_iii_3a(workspace: Workspace) -> CalendarEvent:
    """Return the one event of III.3a in Eurojust's calendar."""
    question = Question(owners=("eurojust",), which=StatusFilter.ALL)
    translator = Translator("en", workspace.store.directory())
    calendar = build_calendar(question, translator, workspace.store, workspace.services.today, titles=False)
    assert len({event.uid for event in calendar.events}) == len(calendar.events)
    (event,) = (event for event in calendar.events if event.summary.startswith("III.3a"))
    return event


def test_a_deadline_that_a_file_moves_is_the_same_event(workspace: Workspace) -> None:
    """A deadline that a file moves, moves again or leaves out keeps its UID, by which calendars move its one event."""
    given, seen = shipped_register(), [event_of_iii_3a(workspace)]
    for month in (Month(2024, 9), Month(2025, 3), Month(2024, 6)):
        load_later(workspace, with_deadline_in(month, given))
        seen.append(event_of_iii_3a(workspace))
    load_later(workspace, with_deadline_in(Month(2024, 9), given))
    load_later(workspace, without(given, "III.3"))
    seen.append(event_of_iii_3a(workspace))
    assert [(event.summary, f"{event.day}", event.status) for event in seen] == [
        ("III.3a, June 2024 – open", "2024-06-30", "CONFIRMED"),
        ("III.3a, September 2024 – open", "2024-09-30", "CONFIRMED"),
        ("III.3a, March 2025 – open", "2025-03-31", "CONFIRMED"),
        ("III.3a, June 2024 – open", "2024-06-30", "CONFIRMED"),
        ("III.3a, September 2024 – no longer owed", "2024-09-30", "CANCELLED"),
    ]
    assert {event.uid for event in seen} == {seen[0].uid}
    assert [event.sequence for event in seen] == sorted({event.sequence for event in seen})


@pytest.mark.long
def test_a_schengen_council_that_is_taken_away_is_cancelled(workspace: Workspace) -> None:
    """A removed Council and what would have been due at it are cancelled events."""
    workspace.command("milestone October 2031 8 October 2031")
    (council,) = (name for name in export_events(workspace) if "October 2031" in name and name.startswith("Schengen"))
    workspace.command("undo")
    events = export_events(workspace)
    assert day_summary_status(events[council]) == (date(2031, 10, 8), f"{council} – cancelled", "CANCELLED")
    assert day_summary_status(events["III.2a, October 2031"])[::2] == (date(2031, 10, 8), "CANCELLED")
    assert len({event.uid for event in events.values()}) == len(events)


ATTACK = "ST 1/24\r\nEND:VEVENT\nBEGIN:VALARM\nTRIGGER:-PT1M; a, b\\n \u2028BEGIN:VEVENT <https://evil.example|x>"


def test_what_people_write_is_text(workspace: Workspace) -> None:
    """Evidence and reasons cannot end an event or a property, whatever they contain."""
    workspace.command(f"done III.3 {ATTACK}")
    workspace.command(f"hold III.2 {ATTACK}")
    events = export_events(workspace)
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
    """If the filters are not understood the answer is that of the question, and no address is created."""
    reached.now += timedelta(days=10)
    assert answer in reached.command(f"export ics {filters}").text
    assert answer in reached.command(f"calendar {filters}").text
    assert reached.slack.files == ()
    assert rows(reached) == []


def test_what_has_no_day_is_no_file(reached: Workspace) -> None:
    """If nothing has a day there is no file; an address is created, since something may have one later."""
    assert "no deadline" in reached.command("export ics I.5 in 2012").text.lower() or reached.slack.files == ()
    assert reached.slack.files == ()
    assert token(reached.command("calendar I.5 in 2012").text)


@pytest.mark.parametrize("language", EVERY_LANGUAGE)
def test_it_speaks_every_language(workspace: Workspace, language: str) -> None:
    """The calendar is in the user's language, with its titles, statuses and months."""
    workspace.slack.set_user(DELEGATE, locale=f"{language}-XX")
    workspace.command("export ics III.3", user=DELEGATE)
    (file,) = workspace.slack.files
    translator = Translator(language, workspace.store.directory())
    title = translator.text(workspace.instalment("III.3a@2024-06").deliverable.title)
    summaries = [event.summary for event in read_strictly(file.content or b"").values()]
    assert any(title in summary and translator.gettext("open") in summary for summary in summaries)


@pytest.mark.long
def test_a_large_register_is_in_it_up_to_a_bound(crowded: Workspace) -> None:
    """A calendar has at most five thousand deadlines, and says if there are more."""
    crowded.use_file_queue(FileQueue(write, max_wait=timedelta(minutes=1)))
    crowded.command("export ics")
    register = answer_reading(
        whole_register_reading("en"), store=crowded.store, today=crowded.services.today, limit=MAX_ROWS
    ).answer
    assert register is not None
    dated = sum(len(line.instalments) for line in register.lines)
    load(crowded.engine, with_many(shipped_register(), 7000), now=NOW, by="test")
    crowded.command("export ics")
    whole, part = crowded.slack.files
    meetings = len(crowded.services.register.directory.milestones)
    assert (whole.content or b"").count(b"BEGIN:VEVENT") == dated + meetings
    assert (part.content or b"").count(b"BEGIN:VEVENT") == 5000 + meetings
    more = "There are more; narrow the question by an owner or a time."
    assert [str(file.comment).endswith(more) for file in (whole, part)] == [False, True]


def rows(workspace: Workspace) -> list[Mapping[str, object]]:
    """Return the rows of all addresses."""
    with workspace.engine.connect() as connection:
        return [dict(row) for row in connection.execute(select(subscription)).mappings()]


def test_without_a_public_address_there_is_nothing_to_subscribe_to(workspace: Workspace) -> None:
    """Without a public address the bot says so, and offers the file."""
    for typed in ("calendar", "calendar on", "calendar Eurojust with titles"):
        day_summary_status = workspace.command(typed).text
        assert day_summary_status == (
            "This bot has no public address to subscribe to. The calendar as a file: /schengen export ics"
        )
    assert rows(workspace) == []


def test_an_address_is_said_once(reached: Workspace) -> None:
    """Only the user sees a new address, once; the database has a hash of its token, and the audit log nothing of it."""
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
    assert [(change.by, change.ref, change.after) for change in record] == [(DELEGATE, DELEGATE, {"titles": False})]
    assert secret not in f"{rows(reached)} {record}"
    assert reached.slack.messages == ()
    later = reached.command("calendar", user=DELEGATE).text
    assert later.startswith("You have a calendar address, made on 20 October 2023 12:00.\nEurojust")
    assert secret not in later
    assert reached.command("calendar").text.startswith(NOTHING_YET)  # a coordinator, who has none
    assert "calendar" not in reached.command("history").text


def test_a_new_address_takes_the_place_of_the_old_one(reached: Workspace) -> None:
    """A user has one address; creating another ends the old one, and the answer says so."""
    first = reached.command("calendar on", user=DELEGATE).text
    second = reached.command("calendar Frontex WITH TITLES", user=DELEGATE).text
    assert "no longer works" in second
    assert "no longer works" not in first
    assert reached.services.people.subscriptions.find_by_token(token(first)) is None
    subscription = reached.services.people.subscriptions.find_by_token(token(second))
    assert subscription is not None
    assert (subscription.person, subscription.with_titles, subscription.question.owners) == (
        DELEGATE,
        True,
        ("frontex",),
    )


def test_an_address_is_ended(reached: Workspace) -> None:
    """A user ends their own address and no other, even if the bot has lost its public address."""
    secret = token(reached.command("calendar on", user=DELEGATE).text)
    assert reached.command("calendar off").text == "You have no calendar address; nothing was changed."
    assert reached.services.people.subscriptions.find_by_token(secret) is not None
    assert reached.command("calendar OFF", user=DELEGATE).text == "Your calendar address no longer works."
    assert reached.services.people.subscriptions.find_by_token(secret) is None
    assert rows(reached) == []


@pytest.mark.parametrize("typed", ["with titles", "on with titles", "all with titles"])
def test_everything_with_titles(reached: Workspace, typed: str) -> None:
    """`with titles` is understood in every form."""
    subscription = reached.services.people.subscriptions.find_by_token(token(reached.command(f"calendar {typed}").text))
    assert subscription is not None
    assert subscription.with_titles
    assert not subscription.question.is_narrowed


def test_after_a_mention_only_the_asker_is_told(reached: Workspace) -> None:
    """In a channel only the user sees the address, in a thread or not; a repeated event creates none."""
    body = reached.event_body("calendar Eurojust", thread_ts="1697790000.000001")
    reached.deliver(body)
    (message,) = reached.slack.messages
    assert (message.user, message.channel, message.thread_ts) == (DELEGATE, CHANNEL, "1697790000.000001")
    secret = token(message.text)
    assert reached.deliver(body) == []
    assert reached.services.people.subscriptions.find_by_token(secret) is not None
    for text in ("calendar on", "CALENDAR on", "*calendar* on", "calendar off", "calendar"):
        reached.deliver(reached.event_body(text))
    assert all(message.user == DELEGATE for message in reached.slack.messages if "calendar address" in message.text)
    assert all(message.user == DELEGATE for message in reached.slack.messages if ADDRESS in message.text)


def test_in_direct_messages_it_is_the_askers_alone(reached: Workspace) -> None:
    """In direct messages the answer is a normal message, and its link is not unfurled."""
    (answer,) = reached.deliver(reached.event_body("calendar on", type="message", channel=DIRECT, channel_type="im"))
    token(answer.text)
    (message,) = reached.slack.messages
    assert (message.channel, message.arguments["unfurl_links"], message.arguments["unfurl_media"]) == (
        DIRECT,
        False,
        False,
    )


def test_a_commands_answer_is_not_unfurled(reached: Workspace) -> None:
    """Slack must not fetch an address that is a secret."""
    typed = {"command": "/schengen", "text": "calendar on", "user_id": DELEGATE, "channel_id": CHANNEL}
    answer = reached.dispatch({**typed, "team_id": TEAM, "api_app_id": APP, "trigger_id": "1.2.3"})
    assert '"unfurl_links": false' in answer
    assert '"unfurl_media": false' in answer
