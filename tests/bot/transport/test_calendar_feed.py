"""Calendars at their addresses, over real HTTP: who is served what, and what nobody else learns."""

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta

import pytest

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
from tests.bot.transport.over_http import Answer, Caller, open_front
from tests.bot.transport.test_http_transport import full
from tests.handlers.files.test_calendar import ADDRESS, EVERY, events_by_name, token
from tests.handlers.workspace import COORDINATOR, DELEGATE, NOW, Workspace

#: What every answer has, whatever it is.
ALWAYS = {
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "connection": "close",
}


@pytest.fixture
def reached(workspace: Workspace) -> Workspace:
    """A workspace whose bot has a public address."""
    workspace.set_public_url(ADDRESS)
    return workspace


@pytest.fixture
def caller(reached: Workspace) -> Iterator[Caller]:
    """Calls the bot of the workspace."""
    with open_front(reached) as caller:
        yield caller


def made(caller: Caller, filters: str = "on", *, user: str = DELEGATE) -> str:
    """The path of a calendar that somebody makes, by the command and over HTTP as all else."""
    return f"/calendar/{token(caller.command(f'calendar {filters}', user=user).json['text'])}.ics"


def events(answer: Answer) -> Mapping[str, ReadEvent]:
    """The events of a calendar that was served."""
    assert answer.status == 200, answer
    return events_by_name(answer.body.encode())


def told(answer: Answer) -> tuple[int, str, Mapping[str, str]]:
    """All that somebody learns from an answer, but for when it was."""
    return answer.status, answer.body, {name: said for name, said in answer.headers.items() if name != "date"}


def test_a_calendar_is_served(reached: Workspace, caller: Caller) -> None:
    """As what it is, for nobody to keep, with references and statuses and no title, owner or evidence."""
    caller.command("done III.3 ST 10000/24")
    answer = caller.ask("GET", made(caller, "Eurojust"))
    found = events(answer)
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
    """With owners and evidence."""
    caller.command("done III.3 ST 10000/24")
    done = events(caller.ask("GET", made(caller, "Eurojust with titles")))["III.3a, June 2024"]
    title = reached.instalment("III.3a@2024-06").deliverable.title["en"]
    assert done.summary == f"III.3a, June 2024: {title} – done"
    assert done.description == ("Europol (EFECC), Eurojust\ndone: ST 10000/24\nNote 13901/23, LIMITE: III.3.")


def test_it_follows_the_register(reached: Workspace, caller: Caller) -> None:
    """What changes is in it at the next reading, and the next day what is late then."""
    path = made(caller, "Eurojust")
    first = events(caller.ask("GET", path))["III.2a, December 2023"]
    assert events(caller.ask("GET", path))["III.2a, December 2023"] == first
    caller.command("due III.2 15 December 2023 so it was agreed")
    second = events(caller.ask("GET", path))["III.2a, December 2023"]
    assert (second.uid, second.day.isoformat()) == (first.uid, "2023-12-15")
    assert second.sequence > first.sequence
    reached.now = NOW + timedelta(days=60)
    third = events(caller.ask("GET", path))["III.2a, December 2023"]
    assert third.summary.endswith("– overdue")


def test_it_speaks_the_persons_language(reached: Workspace, caller: Caller) -> None:
    """Theirs in Slack, as it changes; that of the filters where they tell one."""
    path = made(caller)
    reached.slack.set_user(DELEGATE, locale="nl-NL")
    with open_front(reached) as other:  # which does not know yet what it was
        assert "III.3a, juni 2024" in events(other.ask("GET", path))
        dutch = made(other, "wat moet Eurojust leveren?")
        reached.slack.set_user(DELEGATE, locale="de-DE")
    with open_front(reached) as another:
        assert "III.3a, juni 2024" in events(another.ask("GET", dutch))


def test_head_is_get_without_the_calendar(caller: Caller) -> None:
    """The same headers, and nothing else."""
    path = made(caller)
    whole, head = caller.ask("GET", path), caller.ask("HEAD", path)
    assert (head.status, head.body) == (200, "")
    assert told(head)[2] == told(whole)[2]
    assert caller.ask("HEAD", path.replace("/calendar/", "/calendar/x")).status == 404


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND"])
def test_other_methods_are_refused(caller: Caller, method: str) -> None:
    """A calendar is read, and nothing else, whether it is there or not."""
    path = made(caller)
    there, nowhere = caller.ask(method, path), caller.ask(method, f"/calendar/{'x' * 43}.ics")
    assert (there.status, there.body) == (405, "Method Not Allowed")
    assert told(there) == told(nowhere)
    assert events(caller.ask("GET", path))


def test_whoever_has_no_address_learns_nothing(caller: Caller) -> None:
    """What is revoked, replaced, made up or malformed is answered alike, to the last header."""
    path = made(caller)
    old, path = path, made(caller)
    ended = made(caller, user=COORDINATOR)
    caller.command("calendar off", user=COORDINATOR)
    secret = path.removeprefix("/calendar/").removesuffix(".ics")
    answers = {
        tried: told(caller.ask("GET", tried))
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
    assert events(caller.ask("GET", path))
    assert events(caller.ask("GET", f"{path}?x=1"))


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
    """Who left, or was made a guest, is told what anybody is; known within the hour, or as soon as Slack says so."""
    path = made(caller, "on with titles")
    assert events(caller.ask("GET", path))
    reached.slack.set_user(DELEGATE, **changed)
    with open_front(reached) as other:  # which has asked Slack of nobody yet
        nobody = told(other.ask("GET", f"/calendar/{'x' * 43}.ics"))
        assert told(other.ask("GET", path)) == nobody
        assert nobody[0] == 404
    outer = reached.event_body("", outer={"event_id": "Ev1"})
    person = {"id": DELEGATE, "team_id": TEAM, **changed}
    caller.event({**outer, "event": {"type": "user_change", "user": person}})
    assert caller.ask("GET", path).status == 404


@pytest.mark.parametrize(
    "fault", [Fault.error("internal_error"), Fault(cut=ConnectionCut.CLOSE), Fault(status=500, body=b"no")]
)
def test_where_slack_does_not_say_who_somebody_is_nothing_is_served(
    reached: Workspace, caller: Caller, fault: Fault
) -> None:
    """Whoever asks is to come again, and their calendar keeps what it has."""
    path = made(caller)
    with open_front(reached) as other:
        reached.slack.fail("users.info", fault, times=None)
        answer = other.ask("GET", path)
        assert (answer.status, answer.body, answer.headers["retry-after"]) == (503, "Service Unavailable", "60")
        assert {name: answer.headers[name] for name in ALWAYS} == ALWAYS
        reached.slack.heal()
        assert events(other.ask("GET", path))
        reached.slack.fail("users.info", fault, times=None)
        assert events(other.ask("GET", path))  # as of an hour ago at the most
        reached.slack.heal()


def test_slack_is_not_asked_each_time(reached: Workspace, caller: Caller) -> None:
    """Once an hour is enough for a calendar."""
    path = made(caller)
    before = sum(each.method == "users.info" for each in reached.slack.calls)
    for _ in range(5):
        assert events(caller.ask("GET", path))
    assert sum(each.method == "users.info" for each in reached.slack.calls) == before


def test_whoever_is_purged_has_no_calendar(reached: Workspace, caller: Caller) -> None:
    """Nothing of it is kept, and it is counted."""
    path = made(caller)
    removed = purge_person(reached.engine, DELEGATE, ChangeContext(by="test", surface="test", now=NOW))
    assert removed["calendar"] == 1
    assert caller.ask("GET", path).status == 404


def test_a_filter_that_the_register_no_longer_knows_shows_nothing(reached: Workspace, caller: Caller) -> None:
    """An empty calendar would look like nothing to do."""
    from bot.register.file import SHIPPED, read_register  # noqa: PLC0415

    given = read_register(SHIPPED)
    path = made(caller, "Schengen Barometer+")
    assert events(caller.ask("GET", path))
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
    assert caller.ask("GET", path).status == 404
    assert caller.command("calendar", user=DELEGATE).json["text"].startswith("You have a calendar address")


def test_whoever_asks_too_often_waits(caller: Caller) -> None:
    """Some twenty times in ten minutes; others are served meanwhile."""
    path, other = made(caller), made(caller, user=COORDINATOR)
    found = [caller.ask("GET", path).status for _ in range(calendar_feed.MAX_READS + 2)]
    assert found == [200] * calendar_feed.MAX_READS + [429] * 2
    answer = caller.ask("GET", path)
    assert (answer.body, answer.headers["retry-after"]) == ("Too Many Requests", "60")
    assert {name: answer.headers[name] for name in ALWAYS} == ALWAYS
    assert events(caller.ask("GET", other))
    assert caller.figures()['schengen_calendars_total{outcome="too often"}'] == 3


@contextmanager
def stuck(workspace: Workspace) -> Iterator[tuple[threading.Event, threading.Event]]:
    """Inside, a calendar that is being made sets the first event, and does not get on until the second is set."""
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
    """However many are asked for at the same time: those that are too many are sent away, and commands are answered."""
    answers: list[Answer] = []
    with stuck(reached) as (begun, going), open_front(reached) as caller:
        path = made(caller)
        threads = [
            threading.Thread(target=lambda: answers.append(caller.ask("GET", path)))
            for _ in range(calendar_feed.MAX_THREADS + calendar_feed.MAX_WAITING + 3)
        ]
        for each in threads:
            each.start()
        assert begun.wait(30)
        for each in threads:
            each.join(2 if len(answers) < 3 else 0.01)
        assert [each.status for each in answers] == [503] * 3
        assert "1 deliverable" in caller.command("show III.3").json["text"]
        assert caller.health().json["under_way"] == 0
        going.set()
        for each in threads:
            each.join(30)
    assert (
        sorted(each.status for each in answers)
        == [200] * (calendar_feed.MAX_THREADS + calendar_feed.MAX_WAITING) + [503] * 3
    )


def test_slack_keeps_no_calendar_waiting(reached: Workspace) -> None:
    """Where all threads that answer Slack are busy, a calendar is served."""
    with open_front(reached) as caller:
        path = made(caller)
        with full(reached, caller, 10):
            assert events(caller.ask("GET", path))


def test_a_calendar_is_made_once(reached: Workspace) -> None:
    """As long as nothing changes, whoever reads it and however often; a change makes it anew."""
    made_so_far: list[str] = []

    def make(form: str, matter: object, /) -> bytes:
        made_so_far.append(form)
        return write(form, matter)

    reached.use_file_queue(FileQueue(make))
    with open_front(reached) as caller:
        path, same = made(caller), made(caller, user=COORDINATOR)
        for each in (path, same, path, same):
            assert events(caller.ask("GET", each))
        assert len(made_so_far) == 1
        caller.command("done III.3 ST 1/24")
        assert events(caller.ask("GET", path))
        assert len(made_so_far) == 2


def test_a_broken_database_tells_nothing(reached: Workspace, caller: Caller, caplog: pytest.LogCaptureFixture) -> None:
    """Whoever asks is to come again; the log has the kind of the error, and nothing of the address."""
    path = made(caller)
    with reached.engine.begin() as connection:
        connection.exec_driver_sql("PRAGMA legacy_alter_table = ON")
        connection.exec_driver_sql("ALTER TABLE subscription RENAME TO lost")
    answer = caller.ask("GET", path)
    assert (answer.status, answer.body) == (503, "Service Unavailable")
    assert "a calendar was not made: OperationalError" in caplog.text
    assert path.removeprefix("/calendar/").removesuffix(".ics") not in caplog.text


def test_figures_name_nobody(caller: Caller) -> None:
    """How many calendars were read, and what came of it."""
    path = made(caller)
    caller.ask("GET", path)
    caller.ask("GET", f"{path}x")
    figures = {name: value for name, value in caller.figures().items() if name.startswith("schengen_calendars_total")}
    assert figures == {
        'schengen_calendars_total{outcome="served"}': 1,
        'schengen_calendars_total{outcome="unknown"}': 1,
    }


def test_it_is_read_by_strict_readers(caller: Caller) -> None:
    """As it comes over the wire, cancelled Schengen Councils included."""
    caller.command("milestone October 2031 8 October 2031")
    caller.command("undo")
    found = read_strictly(caller.ask("GET", made(caller, "on with titles")).body.encode())
    assert "CANCELLED" in {each.status for each in found.values()}
