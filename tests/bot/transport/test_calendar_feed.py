"""The calendar feed over real HTTP: who is served what, and that others learn nothing."""

import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import timedelta

import pytest
from msgspec.structs import replace

from bot.documents.__main__ import write
from bot.sandbox.fake_slack.api_calls import ConnectionCut
from bot.sandbox.fake_slack.fake_slack import TEAM
from bot.sandbox.fake_slack.faults import Fault
from bot.transport import calendar_feed
from db.people.purge import purge_person
from db.register.load import load
from domain.register.audit_events import ChangeContext
from handlers.services.file_queue import FileQueue
from tests.bot.documents.calendars import ReadEvent, read_strictly
from tests.bot.transport.http_caller import Caller, HttpAnswer, serve_workspace
from tests.bot.transport.test_http_transport import fill_threads
from tests.handlers.files.test_calendar import ADDRESS, EVERY, events_by_name, token
from tests.handlers.workspace import COORDINATOR, DELEGATE, NOW, Workspace
from tests.shipped import shipped_register

#: The headers of every answer.
ALWAYS = {
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "connection": "close",
}


@pytest.fixture
def reached(workspace: Workspace) -> Workspace:
    """A workspace whose bot has a public URL."""
    workspace.set_public_url(ADDRESS)
    return workspace


@pytest.fixture
def caller(reached: Workspace) -> Iterator[Caller]:
    """A client of the workspace's bot."""
    with serve_workspace(reached) as caller:
        yield caller


def make_calendar(caller: Caller, filters: str = "on", *, user: str = DELEGATE) -> str:
    """Create a calendar by the command over HTTP, and return its path."""
    return f"/calendar/{token(caller.send_command(f'calendar {filters}', user=user).json['text'])}.ics"


def read_events(answer: HttpAnswer) -> Mapping[str, ReadEvent]:
    """Return the events of a calendar that was served."""
    assert answer.status == 200, answer
    return events_by_name(answer.body.encode())


def visible_answer(answer: HttpAnswer) -> tuple[int, str, Mapping[str, str]]:
    """Return everything in an answer but its date."""
    return answer.status, answer.body, {name: said for name, said in answer.headers.items() if name != "date"}


def test_a_calendar_is_served(reached: Workspace, caller: Caller) -> None:
    """It has a calendar's type, forbids caching, and has references and statuses but no title, owner or evidence."""
    caller.send_command("done III.3 ST 10000/24")
    answer = caller.request("GET", make_calendar(caller, "Eurojust"))
    found = read_events(answer)
    assert answer.headers["content-type"] == "text/calendar; charset=utf-8"
    assert answer.headers["content-disposition"] == 'inline; filename="13901-23-LIMITE-2023-10-20.ics"'
    assert {name: answer.headers[name] for name in ALWAYS} == ALWAYS
    assert "set-cookie" not in answer.headers
    assert found["III.3a, June 2024"].summary == "III.3a, June 2024 – done"
    assert found["III.3a, June 2024"].description == "Note 13901/23, LIMITE: III.3."
    assert sum("Council" in name for name in found) == len(EVERY)
    assert "10000/24" not in answer.body
    flat = answer.body.replace("\r\n ", "")
    titles = {each.deliverable.title["en"] for ref in ("III.3", "III.2") for each in reached.store.instalments_of(ref)}
    assert not any(each in flat for each in titles)


def test_titles_are_there_for_whoever_wants_them(reached: Workspace, caller: Caller) -> None:
    """A calendar with titles also has owners and evidence."""
    caller.send_command("done III.3 ST 10000/24")
    done = read_events(caller.request("GET", make_calendar(caller, "Eurojust with titles")))["III.3a, June 2024"]
    title = reached.instalment("III.3a@2024-06").deliverable.title["en"]
    assert done.summary == f"III.3a, June 2024: {title} – done"
    assert done.description == ("Europol (EFECC), Eurojust\ndone: ST 10000/24\nNote 13901/23, LIMITE: III.3.")


def test_it_follows_the_register(reached: Workspace, caller: Caller) -> None:
    """A change is in it at the next request, and on the next day what is overdue then."""
    path = make_calendar(caller, "Eurojust")
    first = read_events(caller.request("GET", path))["III.2a, December 2023"]
    assert read_events(caller.request("GET", path))["III.2a, December 2023"] == first
    caller.send_command("due III.2 15 December 2023 so it was agreed")
    second = read_events(caller.request("GET", path))["III.2a, December 2023"]
    assert (second.uid, second.day.isoformat()) == (first.uid, "2023-12-15")
    assert second.sequence > first.sequence
    reached.now = NOW + timedelta(days=60)
    third = read_events(caller.request("GET", path))["III.2a, December 2023"]
    assert third.summary.endswith("– overdue")


def test_it_speaks_the_persons_language(reached: Workspace, caller: Caller) -> None:
    """It is in the person's current language in Slack, or in that of the filters if they tell one."""
    path = make_calendar(caller)
    reached.slack.set_user(DELEGATE, locale="nl-NL")
    with serve_workspace(reached) as other:  # which does not know yet what it was
        assert "III.3a, juni 2024" in read_events(other.request("GET", path))
        dutch = make_calendar(other, "wat moet Eurojust leveren?")
        reached.slack.set_user(DELEGATE, locale="de-DE")
    with serve_workspace(reached) as another:
        assert "III.3a, juni 2024" in read_events(another.request("GET", dutch))


@pytest.mark.long
@pytest.mark.parametrize(
    ("filters", "locale", "month"),
    [("Eurojust", "de-DE", "Juni 2024"), ("Eurojust with titles", "nl-NL", "juni 2024"), ("Frontex", "nl-NL", "")],
)
def test_each_reader_has_the_calendar_that_they_asked_for(
    reached: Workspace, caller: Caller, filters: str, locale: str, month: str
) -> None:
    """Two people's calendars that differ in language, in titles or in their filters alone are not each other's."""
    reached.slack.set_user(DELEGATE, locale="nl-NL")
    reached.slack.set_user(COORDINATOR, locale=locale)
    path, other = make_calendar(caller, "Eurojust"), make_calendar(caller, filters, user=COORDINATOR)
    assert ": " not in read_events(caller.request("GET", path))["III.3a, juni 2024"].summary
    found = read_events(caller.request("GET", other))
    assert [name for name in found if name.startswith("III.3a")] == ([f"III.3a, {month}"] if month else [])
    assert [": " in event.summary for name, event in found.items() if name.startswith("III.3a")] == (
        ["titles" in filters] if month else []
    )


def test_head_is_get_without_the_calendar(caller: Caller) -> None:
    """HEAD gives the same headers without a body."""
    path = make_calendar(caller)
    whole, head = caller.request("GET", path), caller.request("HEAD", path)
    assert (head.status, head.body) == (200, "")
    assert visible_answer(head)[2] == visible_answer(whole)[2]
    assert caller.request("HEAD", path.replace("/calendar/", "/calendar/x")).status == 404


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND"])
def test_other_methods_are_refused(caller: Caller, method: str) -> None:
    """Only GET and HEAD are allowed, whether the address exists or not."""
    path = make_calendar(caller)
    there, nowhere = caller.request(method, path), caller.request(method, f"/calendar/{'x' * 43}.ics")
    assert (there.status, there.body) == (405, "Method Not Allowed")
    assert visible_answer(there) == visible_answer(nowhere)
    assert read_events(caller.request("GET", path))


def test_whoever_has_no_address_learns_nothing(caller: Caller) -> None:
    """A revoked, replaced, invented or malformed address gets the same answer, to the last header."""
    path = make_calendar(caller)
    old, path = path, make_calendar(caller)
    ended = make_calendar(caller, user=COORDINATOR)
    caller.send_command("calendar off", user=COORDINATOR)
    secret = path.removeprefix("/calendar/").removesuffix(".ics")
    answers = {
        tried: visible_answer(caller.request("GET", tried))
        for tried in (
            old,
            ended,
            f"/calendar/{'A' * 43}.ics",
            f"/calendar/{secret}",
            f"/calendar/{secret}.ICS",
            f"/calendar/{secret}.ics.ics",
            f"/calendar/{secret}.ics/",
            f"/calendar/{secret[:-1]}.ics",
            f"/calendar/{secret.swapcase()}.ics",
            f"/calendar/{secret}%00.ics",
            f"/calendar/%20{secret}.ics",
            f"/calendar//{secret}.ics",
            "/calendar/",
            "/calendar/.ics",
            "/calendar/%ff%fe.ics",
            "/calendar/%ED%A0%80.ics",
            "/calendar/../calendar.ics",
            "/calendar/" + "x" * 20_000 + ".ics",
            "/calendar/' OR 1=1 --.ics".replace(" ", "%20"),
        )
    }
    expected = {**ALWAYS, "content-type": "text/plain; charset=utf-8", "content-length": "9"}
    assert {tried: each for tried, each in answers.items() if each != (404, "Not Found", expected)} == {}
    assert read_events(caller.request("GET", path))
    assert read_events(caller.request("GET", f"{path}?x=1"))


@pytest.mark.parametrize(
    "changed",
    [
        {"deleted": True},
        {"is_restricted": True},
        {"is_ultra_restricted": True},
        {"is_stranger": True},
        {"team_id": "T0OTHER"},
        {"is_bot": True},
    ],
)
def test_whoever_is_no_full_member_any_more_gets_nothing(
    reached: Workspace, caller: Caller, changed: Mapping[str, object]
) -> None:
    """A person who left or became a guest gets the 404 of any address, within an hour or as soon as Slack says so."""
    path = make_calendar(caller, "on with titles")
    assert read_events(caller.request("GET", path))
    reached.slack.set_user(DELEGATE, **changed)
    with serve_workspace(reached) as other:  # which has asked Slack of nobody yet
        nobody = visible_answer(other.request("GET", f"/calendar/{'x' * 43}.ics"))
        assert visible_answer(other.request("GET", path)) == nobody
        assert nobody[0] == 404
    outer = reached.event_body("", outer={"event_id": "Ev1"})
    person = {"id": DELEGATE, "team_id": TEAM, **changed}
    caller.send_event({**outer, "event": {"type": "user_change", "user": person}})
    assert caller.request("GET", path).status == 404


@pytest.mark.long
@pytest.mark.parametrize(
    "fault", [Fault.error("internal_error"), Fault(cut=ConnectionCut.CLOSE), Fault(status=500, body=b"no")]
)
def test_where_slack_does_not_say_who_somebody_is_nothing_is_served(
    reached: Workspace, caller: Caller, fault: Fault
) -> None:
    """If Slack does not answer, the response is a 503 with Retry-After, and the calendar client keeps what it has."""
    path = make_calendar(caller)
    with serve_workspace(reached) as other:
        reached.slack.fail("users.info", fault, times=None)
        answer = other.request("GET", path)
        assert (answer.status, answer.body, answer.headers["retry-after"]) == (503, "Service Unavailable", "60")
        assert {name: answer.headers[name] for name in ALWAYS} == ALWAYS
        reached.slack.heal()
        assert read_events(other.request("GET", path))
        reached.slack.fail("users.info", fault, times=None)
        assert read_events(other.request("GET", path))  # as of an hour ago at the most
        reached.slack.heal()


@pytest.mark.long
def test_slack_is_not_asked_each_time(reached: Workspace, caller: Caller) -> None:
    """Slack is asked for a person at most once an hour."""
    path = make_calendar(caller)
    before = sum(each.method == "users.info" for each in reached.slack.calls)
    for _ in range(5):
        assert read_events(caller.request("GET", path))
    assert sum(each.method == "users.info" for each in reached.slack.calls) == before


def test_whoever_is_purged_has_no_calendar(reached: Workspace, caller: Caller) -> None:
    """A purge deletes the calendar's subscription, and counts it."""
    path = make_calendar(caller)
    removed = purge_person(reached.engine, DELEGATE, ChangeContext(by="test", surface="test", now=NOW))
    assert removed["calendar"] == 1
    assert caller.request("GET", path).status == 404


def test_a_filter_that_the_register_no_longer_knows_shows_nothing(reached: Workspace, caller: Caller) -> None:
    """It is a 404: an empty calendar would look as if nothing were due."""
    given = shipped_register()
    path = make_calendar(caller, "Schengen Barometer+")
    assert read_events(caller.request("GET", path))
    actions = tuple(
        replace(
            action,
            deliverables=tuple(replace(each, vehicle=None) for each in action.deliverables),
        )
        for action in given.key_actions
    )
    vehicles = {slug: name for slug, name in given.directory.vehicles.items() if slug != "schengen-barometer-plus"}
    changed = replace(given, directory=replace(given.directory, vehicles=vehicles), key_actions=actions)
    load(reached.engine, changed, now=NOW, by="test")
    assert caller.request("GET", path).status == 404
    assert caller.send_command("calendar", user=DELEGATE).json["text"].startswith("You have a calendar address")


def test_whoever_asks_too_often_waits(caller: Caller) -> None:
    """A person may read twenty times in ten minutes; others are served meanwhile."""
    path, other = make_calendar(caller), make_calendar(caller, user=COORDINATOR)
    found = [caller.request("GET", path).status for _ in range(calendar_feed.MAX_READS + 2)]
    assert found == [200] * calendar_feed.MAX_READS + [429] * 2
    answer = caller.request("GET", path)
    assert (answer.body, answer.headers["retry-after"]) == ("Too Many Requests", "60")
    assert {name: answer.headers[name] for name in ALWAYS} == ALWAYS
    assert read_events(caller.request("GET", other))
    assert caller.read_metrics()['schengen_calendars_total{outcome="too often"}'] == 3


def test_reads_of_long_ago_do_not_count(caller: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever has read too often may read again once the first of these reads is long enough ago."""
    monkeypatch.setattr(calendar_feed, "READS_WINDOW", timedelta(seconds=2))
    path = make_calendar(caller)
    assert {caller.request("GET", path).status for _ in range(3 * calendar_feed.MAX_READS)} == {200, 429}
    time.sleep(2.1)
    assert caller.request("GET", path).status == 200


@contextmanager
def hold_calendar(workspace: Workspace) -> Iterator[tuple[threading.Event, threading.Event]]:
    """Let a calendar that is being made set the first event, and wait until the second one is set."""
    going, begun = threading.Event(), threading.Event()

    def make(form: str, matter: object, /) -> bytes:
        begun.set()
        going.wait(30)
        return write(form, matter)

    workspace.use_file_queue(FileQueue(make))
    try:
        yield begun, going
    finally:
        going.set()


def test_calendars_do_not_keep_slack_waiting(reached: Workspace) -> None:
    """Of many calendar requests at the same time those beyond the limit get a 503, and commands are answered."""
    answers: list[HttpAnswer] = []
    with hold_calendar(reached) as (begun, going), serve_workspace(reached) as caller:
        path = make_calendar(caller)
        threads = [
            threading.Thread(target=lambda: answers.append(caller.request("GET", path)))
            for _ in range(calendar_feed.MAX_THREADS + calendar_feed.MAX_WAITING + 3)
        ]
        for each in threads:
            each.start()
        assert begun.wait(30)
        for each in threads:
            each.join(2 if len(answers) < 3 else 0.01)
        assert [each.status for each in answers] == [503] * 3
        assert "III.3a is open" in caller.send_command("show III.3").json["text"]
        assert caller.get_health().json["under_way"] == 0
        going.set()
        for each in threads:
            each.join(30)
    assert (
        sorted(each.status for each in answers)
        == [200] * (calendar_feed.MAX_THREADS + calendar_feed.MAX_WAITING) + [503] * 3
    )


@pytest.mark.long
def test_slack_keeps_no_calendar_waiting(reached: Workspace) -> None:
    """A calendar is served while all threads for Slack are busy."""
    with serve_workspace(reached) as caller:
        path = make_calendar(caller)
        with fill_threads(reached, caller, 10):
            assert read_events(caller.request("GET", path))


@pytest.mark.long
def test_a_calendar_is_made_once(reached: Workspace) -> None:
    """A calendar is cached until something changes, for all its readers."""
    made_so_far: list[str] = []

    def make(form: str, matter: object, /) -> bytes:
        made_so_far.append(form)
        return write(form, matter)

    reached.use_file_queue(FileQueue(make))
    with serve_workspace(reached) as caller:
        path, same = make_calendar(caller), make_calendar(caller, user=COORDINATOR)
        for each in (path, same, path, same):
            assert read_events(caller.request("GET", each))
        assert len(made_so_far) == 1
        caller.send_command("done III.3 ST 1/24")
        assert read_events(caller.request("GET", path))
        assert len(made_so_far) == 2


def test_a_broken_database_tells_nothing(reached: Workspace, caller: Caller, caplog: pytest.LogCaptureFixture) -> None:
    """The answer is a 503; the log has the kind of the error, and nothing of the address."""
    path = make_calendar(caller)
    with reached.engine.begin() as connection:
        connection.exec_driver_sql("PRAGMA legacy_alter_table = ON")
        connection.exec_driver_sql("ALTER TABLE subscription RENAME TO lost")
    answer = caller.request("GET", path)
    assert (answer.status, answer.body) == (503, "Service Unavailable")
    assert "a calendar was not made: OperationalError" in caplog.text
    assert path.removeprefix("/calendar/").removesuffix(".ics") not in caplog.text


def test_figures_name_nobody(caller: Caller) -> None:
    """The metrics count the requests for calendars by their outcome only."""
    path = make_calendar(caller)
    caller.request("GET", path)
    caller.request("GET", f"{path}x")
    figures = {
        name: value for name, value in caller.read_metrics().items() if name.startswith("schengen_calendars_total")
    }
    assert figures == {
        'schengen_calendars_total{outcome="served"}': 1,
        'schengen_calendars_total{outcome="unknown"}': 1,
    }


def test_it_is_read_by_strict_readers(caller: Caller) -> None:
    """What is served is a valid calendar, cancelled Schengen Councils included."""
    caller.send_command("milestone October 2031 8 October 2031")
    caller.send_command("undo")
    found = read_strictly(caller.request("GET", make_calendar(caller, "on with titles")).body.encode())
    assert "CANCELLED" in {each.status for each in found.values()}


def test_the_calendar_that_was_read_longest_ago_gives_way() -> None:
    """As many are kept as there is room for; one that is made again, or was read since, is not made anew."""
    cache, made = calendar_feed._CalendarCache(), list[int]()  # noqa: SLF001  # seventeen questions would take seconds

    def get(number: int) -> bytes:
        def make() -> tuple[str, bytes]:
            made.append(number)
            return f"{number}.ics", str(number).encode()

        return cache.get(number, make)[1]

    for number in (*range(16), 0, 16, 0, 1):
        assert get(number) == str(number).encode()
    assert made == [*range(17), 1]
