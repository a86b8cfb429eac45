"""The doorkeeper: whoever is from outside, and whatever channel is not allowed, gets one sentence and nothing else."""

import logging
from collections.abc import Mapping
from copy import deepcopy
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from bot.sandbox.fake_slack.fake_slack import APP, BOT_USER, TEAM, ConnectionCut, Fault
from domain.register.audit_events import ChangeContext
from tests.handlers.access.outsiders import (
    CLOSED,
    OPEN,
    OUTSIDERS,
    PLACED,
    SENTENCE,
    SHARED,
    SILENT,
    SURFACES,
    UNPLACED,
    Watched,
    listen_everywhere,
    place,
    request,
)
from tests.handlers.workspace import CHANNEL, COORDINATOR, DELEGATE, NEUTRAL, Json, Workspace

ALLOW_IT = "I cannot answer here until you allow this channel: /schengen allow-here"


@pytest.fixture
def workspace(workspace: Workspace) -> Workspace:
    """A workspace in which every surface would tell something."""
    listen_everywhere(workspace)
    return workspace


def assert_turned_away(watched: Watched, surface: str) -> None:
    """Nothing is told but the sentence, nothing is changed, and the refusal is in the record."""
    assert watched.tells() == []
    assert watched.said == ([] if surface in SILENT else [SENTENCE])
    assert [kind for kind, _ in watched.recorded if kind != "suspended"] == ["refused"]


@pytest.mark.parametrize("surface", SURFACES)
def test_a_member_is_answered(workspace: Workspace, surface: str) -> None:
    """What the other tests are worth: each request, made by a full member in an allowed channel, tells something."""
    watched = Watched(workspace, request(surface, workspace, user=COORDINATOR, channel=CHANNEL))
    assert watched.tells() != []
    assert "refused" not in [kind for kind, _ in watched.recorded]


@pytest.mark.long
@pytest.mark.parametrize("surface", PLACED)
@pytest.mark.parametrize("kind", OUTSIDERS)
def test_no_outsider_is_answered_in_whatever_channel(workspace: Workspace, surface: str, kind: str) -> None:
    """Neither a guest, a stranger nor a bot learns anything in any kind of channel, not even what kind it is."""
    workspace.slack.user("U0OUTSIDER", **OUTSIDERS[kind])
    for number, state in enumerate((*OPEN, *CLOSED)):
        channel = place(workspace, state, f"C0STATE{number}")
        watched = Watched(workspace, request(surface, workspace, user="U0OUTSIDER", channel=channel))
        assert_turned_away(watched, surface)


@pytest.mark.parametrize("surface", UNPLACED)
def test_no_outsider_is_answered_where_there_is_no_channel(workspace: Workspace, surface: str) -> None:
    """Neither in direct messages, in modals nor at home."""
    for number, kind in enumerate(OUTSIDERS):
        user = f"U0OUTSIDER{number}"
        workspace.slack.user(user, **OUTSIDERS[kind])
        assert_turned_away(Watched(workspace, request(surface, workspace, user=user, channel=CHANNEL)), surface)


@pytest.mark.parametrize("surface", SURFACES)
def test_a_coordinator_who_has_become_a_guest_is_none(workspace: Workspace, surface: str) -> None:
    """Being named among the coordinators opens nothing."""
    workspace.slack.user(COORDINATOR, is_restricted=True)
    assert_turned_away(Watched(workspace, request(surface, workspace, user=COORDINATOR, channel=CHANNEL)), surface)


@pytest.mark.parametrize("surface", PLACED)
def test_no_member_is_answered_in_a_closed_channel(workspace: Workspace, surface: str) -> None:
    """In a channel that is not allowed, that others see or that cannot be read, all members are told the same."""
    for number, state in enumerate(CLOSED):
        channel = place(workspace, state, f"C0STATE{number}")
        watched = Watched(workspace, request(surface, workspace, user=DELEGATE, channel=channel))
        assert_turned_away(watched, surface)
        assert ("suspended" in [kind for kind, _ in watched.recorded]) == (state in SHARED)


@pytest.mark.parametrize("who", [{"is_restricted": True}, {"team_id": "T0OTHER"}, {"is_stranger": True}])
@pytest.mark.parametrize("surface", ["mention", "a change by mention"])
def test_what_everybody_reads_is_not_said_before_a_guest(workspace: Workspace, surface: str, who: Json) -> None:
    """A mention is not answered in a channel with somebody from outside in it, though no event told of them."""
    workspace.slack.user("U0GUEST", **who)
    workspace.slack.channel(CHANNEL, members=[DELEGATE, "U0GUEST", BOT_USER])
    watched = Watched(workspace, request(surface, workspace, user=DELEGATE, channel=CHANNEL))
    assert_turned_away(watched, surface)
    assert not workspace.services.slack.access.is_allowed(CHANNEL)


FAULTS = {
    "an error": Fault(status=500),
    "too many calls": Fault.limited("30"),
    "no JSON": Fault(body=b"<html>"),
    "a list": Fault(body=b"[]"),
    "nothing": Fault(body={"ok": True}),
    "nobody": Fault(body={"ok": True, "user": None, "channel": None, "members": None, "bot": None}),
    "lists": Fault(body={"ok": True, "user": [], "channel": [], "members": {}, "bot": [], "team_id": []}),
    "numbers": Fault(body={"ok": True, "user": 1, "channel": 1, "members": 1, "bot": 1, "team_id": 1}),
    "half an answer": Fault(cut=ConnectionCut.HALF, accept=True),
    "no answer": Fault(cut=ConnectionCut.CLOSE),
    "too late an answer": Fault(delay=1.3, accept=True),
}


@pytest.mark.long
@pytest.mark.parametrize(
    "method", ["auth.test", "bots.info", "users.info", "conversations.info", "conversations.members"]
)
@pytest.mark.parametrize("fault", FAULTS)
def test_what_slack_does_not_tell_is_not_taken_for_granted(workspace: Workspace, method: str, fault: str) -> None:
    """Whatever goes wrong when Slack is asked who somebody is or what a channel is like, nothing is said."""
    workspace = Workspace(workspace.slack, workspace.engine, patience=1)
    workspace.slack.fail(method, FAULTS[fault], times=None)
    watched = Watched(workspace, request("mention", workspace, user=DELEGATE, channel=CHANNEL))
    if method == "auth.test" and watched.recorded == []:  # Bolt itself asks for it first, and goes no further
        assert (watched.tells(), set(watched.said) <= {SENTENCE}) == ([], True)
    else:
        assert_turned_away(watched, "mention")
    assert workspace.services.slack.access.is_allowed(CHANNEL)


def test_an_answer_without_end_is_no_answer(workspace: Workspace) -> None:
    """Members that come page after page, for ever, are as good as not read."""
    page = {"ok": True, "members": [DELEGATE], "response_metadata": {"next_cursor": "again"}}
    workspace.slack.fail("conversations.members", Fault(body=page), times=None)
    assert_turned_away(Watched(workspace, request("mention", workspace, user=DELEGATE, channel=CHANNEL)), "mention")


def test_a_refusal_that_slack_does_not_take_is_no_answer(workspace: Workspace) -> None:
    """Where even the sentence cannot be said, nothing else is said in its place."""
    workspace.slack.user(DELEGATE, is_restricted=True)
    for method in ("chat.postEphemeral", "chat.postMessage", "views.open", "views.update", "views.publish"):
        workspace.slack.fail(method, Fault(status=500), times=None)
    for surface in SURFACES:
        watched = Watched(workspace, request(surface, workspace, user=DELEGATE, channel=CHANNEL))
        assert (watched.tells(), set(watched.said) <= {SENTENCE}) == ([], True)


# What is forged, or comes from elsewhere.


#: What makes any request one that is not ours, in the place of what it says, or beside it.
FORGERIES: Mapping[str, Json] = {
    "another app": {"api_app_id": "A0OTHER"},
    "a list of apps": {"api_app_id": [APP]},
    "another team": {"team": {"id": "T0OTHER"}, "team_id": "T0OTHER"},
    "two teams": {"team": TEAM, "team_id": "T0OTHER"},
    "a list of teams": {"team_id": [TEAM]},
    "an empty team": {"team": {"domain": "x"}},
}

#: The same of the person and the channel, which stand in the event where there is one.
WITHIN: Mapping[str, Json] = {
    "a list of channels": {"channel": [CHANNEL], "channel_id": [CHANNEL]},
    "a number for a channel": {"channel": {"id": 1}},
    "two channels": {"channel": CHANNEL, "channel_id": "C0OTHER"},
    "two people": {"user": {"id": DELEGATE}, "user_id": "U0OTHER"},
    "nobody": {"user": {"name": "x"}, "user_id": ""},
    "an id of two lines": {"user": {"id": f"{DELEGATE}\n"}, "user_id": f"{DELEGATE}\n"},
    "somebody's other workspace": {"user": {"id": DELEGATE, "team_id": "T0OTHER"}},
    "somebody's other organisation": {"user": {"id": DELEGATE, "team_id": "E0OTHER"}},
}


def assert_no_answer(watched: Watched) -> None:
    """Nothing at all is said, and nothing is changed."""
    assert (watched.tells(), watched.said) == ([], [])
    assert {kind for kind, _ in watched.recorded} <= {"refused"}


@pytest.mark.long
@pytest.mark.parametrize("forgery", FORGERIES)
@pytest.mark.parametrize("surface", SURFACES)
def test_what_is_forged_gets_no_answer(workspace: Workspace, surface: str, forgery: str) -> None:
    """A request that is for another app, or from another team or from two, gets nothing, and is recorded."""
    watched = Watched(
        workspace, request(surface, workspace, user=DELEGATE, channel=CHANNEL) | deepcopy(FORGERIES[forgery])
    )
    assert_no_answer(watched)
    assert [kind for kind, _ in watched.recorded] == ["refused"]


@pytest.mark.long
@pytest.mark.parametrize("forgery", WITHIN)
@pytest.mark.parametrize("surface", SURFACES)
def test_a_person_or_channel_out_of_shape_gets_no_answer(workspace: Workspace, surface: str, forgery: str) -> None:
    """Whoever or whatever is named twice, in a list, or as of another workspace, is not looked up."""
    body = request(surface, workspace, user=DELEGATE, channel=CHANNEL)
    body.get("event", body).update(deepcopy(WITHIN[forgery]))
    assert_no_answer(Watched(workspace, body))


@pytest.mark.parametrize(
    "beside", [{"channel": "C0SHARED"}, {"channel_id": "C0SHARED"}, {"channel": {"id": "C0SHARED"}}]
)
@pytest.mark.parametrize("surface", ["mention", "direct message"])
def test_where_bolt_would_answer_is_where_is_looked(workspace: Workspace, surface: str, beside: Json) -> None:
    """A second channel, in which Bolt would post the answer, is not let pass for the one that is looked at."""
    body = request(surface, workspace, user=DELEGATE, channel=CHANNEL)
    assert_no_answer(Watched(workspace, body | beside))


def test_a_command_with_two_channels_gets_no_answer(workspace: Workspace) -> None:
    """Bolt would take the one, its listener the other."""
    body = request("command", workspace, user=DELEGATE, channel=CHANNEL) | {"channel": {"id": "C0SHARED"}}
    assert_no_answer(Watched(workspace, body))


@pytest.mark.parametrize("beside", [{"user": "U0OTHER"}, {"user_id": "U0OTHER"}, {"user": {"id": "U0OTHER"}}])
@pytest.mark.parametrize("surface", ["mention", "direct message", "home"])
def test_whom_bolt_would_answer_is_who_is_looked_at(workspace: Workspace, surface: str, beside: Json) -> None:
    """So it is with a second person."""
    assert_no_answer(Watched(workspace, request(surface, workspace, user=DELEGATE, channel=CHANNEL) | beside))


@pytest.mark.parametrize("place", ["team_id", "app_installed_team_id", "app_id"])
@pytest.mark.parametrize("surface", ["modal", "button in a modal", "button at home", "menu in a modal"])
def test_a_view_of_another_workspace_gets_no_answer(workspace: Workspace, surface: str, place: str) -> None:
    """A modal that was opened in another workspace's copy of a channel, or by another app, is not ours."""
    body = request(surface, workspace, user=DELEGATE, channel=CHANNEL)
    body["view"][place] = "A0OTHER" if place == "app_id" else "T0OTHER"
    assert_no_answer(Watched(workspace, body))


def test_a_message_out_of_another_channel_gets_no_answer(workspace: Workspace) -> None:
    """A button stands in the channel in which its message does."""
    body = request("button", workspace, user=DELEGATE, channel=CHANNEL)
    body["container"] = {"type": "message", "channel_id": "C0OTHER"}
    assert_no_answer(Watched(workspace, body))


@pytest.mark.long
@pytest.mark.parametrize("missing", ["api_app_id", "team", "user", "channel", "view"])
@pytest.mark.parametrize("surface", SURFACES)
def test_what_lacks_something_gets_no_answer(workspace: Workspace, surface: str, missing: str) -> None:
    """A request without an app, a team, a person or the place that it comes from is none of ours."""
    body = request(surface, workspace, user=DELEGATE, channel=CHANNEL)
    inner = body.get("event", body) if missing in ("user", "channel") else body
    names = {missing, f"{missing}_id"} & set(inner)
    if not names or (surface, missing) in (("home", "channel"), ("shortcut", "api_app_id")):
        pytest.skip("it can do without")
    for name in names:
        del inner[name]
    watched = Watched(workspace, body)
    assert (watched.tells(), watched.said) == ([], [])


@pytest.mark.long
@pytest.mark.parametrize(
    "more",
    [
        {"event": {"type": "member_joined_channel", "user": DELEGATE, "channel": CHANNEL}},
        {"event": {"type": "app_home_opened", "user": "U0GUEST", "channel": "D0GUEST"}, "type": "event_callback"},
        {"event": None},
        {"event": []},
        {"event": "app_mention"},
        {"type": "block_actions", "actions": [{"action_id": "details", "value": "III.3a|en"}]},
        {"command": "/schengen", "text": "list", "type": "view_submission"},
    ],
)
@pytest.mark.parametrize("surface", SURFACES)
def test_what_could_be_two_things_is_neither(workspace: Workspace, surface: str, more: Json) -> None:
    """A request that is looked at as one thing is not answered as another one, by a guest or by anybody."""
    workspace.slack.user("U0GUEST", is_restricted=True)
    body = request(surface, workspace, user="U0GUEST", channel=CHANNEL) | deepcopy(more)
    assert Watched(workspace, body).tells() == []


@pytest.mark.parametrize("flag", [True, 1, "true", "false", 0, None, [], "absent"])
@pytest.mark.parametrize("surface", ["mention", "direct message"])
def test_slack_has_to_say_that_a_message_is_not_shared(workspace: Workspace, surface: str, flag: object) -> None:
    """A message is answered only if Slack says of it, with exactly "false", that its channel is not shared outside."""
    body = request(surface, workspace, user=DELEGATE, channel=CHANNEL) | {"is_ext_shared_channel": flag}
    if flag == "absent":
        del body["is_ext_shared_channel"]
    assert_turned_away(Watched(workspace, body), surface)
    assert workspace.services.slack.access.is_allowed(CHANNEL) == (flag is not True or surface != "mention")


@pytest.mark.parametrize("field", ["user_team", "source_team", "team"])
@pytest.mark.parametrize("team", ["T0OTHER", "E0OTHER", ["T0STANDIN"], 1])
@pytest.mark.parametrize("surface", ["mention", "direct message"])
def test_a_message_from_another_workspace_gets_nothing(
    workspace: Workspace, surface: str, field: str, team: object
) -> None:
    """Whatever says that its author is at home elsewhere."""
    body = request(surface, workspace, user=DELEGATE, channel=CHANNEL)
    body["event"][field] = team
    watched = Watched(workspace, body)
    assert (watched.tells(), watched.said) == ([], [])


def test_a_message_of_anothers_is_not_recorded(workspace: Workspace) -> None:
    """What people say to each other in a channel leaves no trace, whoever they are."""
    workspace.slack.user("U0GUEST", is_restricted=True)
    body = workspace.event("what is open?", type="message", channel_type="channel", user="U0GUEST")
    watched = Watched(workspace, body)
    assert (watched.said, watched.recorded) == ([], [])


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.sampled_from([TEAM, APP, CHANNEL, "D0X"]),
    lambda inner: (
        st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(["id", "type", "x"]), inner, max_size=2)
    ),
    max_leaves=4,
)


@st.composite
def mutations(draw: st.DrawFn) -> tuple[str, list[tuple[int, Any, bool]]]:
    """A surface, and which of the places in its request get another value, or none."""
    places = st.tuples(st.integers(0, 60), JSON, st.booleans())
    return draw(st.sampled_from(SURFACES)), draw(st.lists(places, min_size=1, max_size=4))


def mutate(body: Json, changes: list[tuple[int, Any, bool]]) -> Json:
    """The request with other values in some places."""
    body = deepcopy(body)
    for number, value, gone in changes:
        places = list(_places(body))
        owner, key = places[number % len(places)]
        if gone and isinstance(owner, dict):
            del owner[key]
        else:
            owner[key] = value
        if not body:
            break
    return body


def _places(value: Any) -> list[tuple[Any, Any]]:  # noqa: ANN401  # JSON is anything
    keys = list(value) if isinstance(value, dict) else list(range(len(value))) if isinstance(value, list) else []
    return [(value, key) for key in keys] + [place for key in keys for place in _places(value[key])]


@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(mutation=mutations())
def test_no_shape_opens_the_door(workspace: Workspace, mutation: tuple[str, list[tuple[int, Any, bool]]]) -> None:
    """However a guest's request is mangled, nothing is raised and nothing of the register is told."""
    surface, changes = mutation
    workspace.slack.user("U0GUEST", is_restricted=True)
    body = mutate(request(surface, workspace, user="U0GUEST", channel=CHANNEL), changes)
    watched = Watched(workspace, body)
    assert watched.tells() == []
    assert {kind for kind, _ in watched.recorded} <= {"refused", "suspended"}


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(mutation=mutations())
def test_no_shape_breaks_the_bot(workspace: Workspace, mutation: tuple[str, list[tuple[int, Any, bool]]]) -> None:
    """However a member's request is mangled, in a channel that is not allowed, nothing is raised and nothing told."""
    surface, changes = mutation
    body = request(surface, workspace, user=DELEGATE, channel="C0ELSEWHERE")
    if surface in PLACED:
        changes = [each for each in changes if CHANNEL not in str(each[1]) and "D0X" not in str(each[1])]
        assert Watched(workspace, mutate(body, changes)).tells() == []
    else:
        Watched(workspace, mutate(body, changes))


# Again, and meanwhile.


@pytest.mark.parametrize("surface", ["mention", "direct message"])
def test_a_refusal_that_is_delivered_again_is_said_once(workspace: Workspace, surface: str) -> None:
    """Slack sends an event again that it thinks was lost; the sentence is said once, and written down once."""
    workspace.slack.user(DELEGATE, is_restricted=True)
    body = request(surface, workspace, user=DELEGATE, channel=CHANNEL)
    assert_turned_away(Watched(workspace, body), surface)
    again = Watched(workspace, body)
    assert (again.said, again.recorded) == ([], [])
    other = Watched(workspace, body | {"event_id": "Ev0OTHER"})
    assert (other.said, other.recorded) == ([], [])


def test_what_was_refused_is_not_answered_later(workspace: Workspace) -> None:
    """An event that was refused stays so, though its channel is allowed before it is delivered again."""
    body = request("mention", workspace, user=DELEGATE, channel="C0LATER")
    Watched(workspace, body)
    workspace.allow("C0LATER")
    assert Watched(workspace, body).said == []


def test_a_member_who_becomes_a_guest_before_sending_a_modal_off(workspace: Workspace) -> None:
    """Somebody is looked at when a button is pressed, and again when the modal that it opened is sent off."""
    pressed = request("button in a modal", workspace, user=COORDINATOR, channel=CHANNEL)
    assert Watched(workspace, pressed).tells() != []
    workspace.slack.user(COORDINATOR, is_ultra_restricted=True)
    assert_turned_away(Watched(workspace, request("modal", workspace, user=COORDINATOR, channel=CHANNEL)), "modal")


def test_a_channel_that_is_shared_between_two_questions(workspace: Workspace) -> None:
    """Each question looks at the channel anew; the coordinators are told that it is suspended."""
    assert Watched(workspace, request("mention", workspace, user=DELEGATE, channel=CHANNEL)).tells() != []
    workspace.slack.channel(CHANNEL, is_pending_ext_shared=True)
    assert_turned_away(Watched(workspace, request("mention", workspace, user=DELEGATE, channel=CHANNEL)), "mention")
    workspace.slack.channel(CHANNEL, is_pending_ext_shared=False)
    assert_turned_away(Watched(workspace, request("mention", workspace, user=DELEGATE, channel=CHANNEL)), "mention")


# The sentence itself.


@pytest.mark.parametrize("locale", ["en-GB", "fr-FR", "el-GR"])
def test_the_sentence_is_the_same_in_whatever_language(workspace: Workspace, locale: str) -> None:
    """It depends neither on who asks nor on the channel's language, both of which would tell something."""
    workspace.slack.user("U0GUEST", is_restricted=True, locale=locale)
    workspace.command("language nl")
    for channel in (CHANNEL, "C0ELSEWHERE"):
        assert workspace.command("list", user="U0GUEST", channel=channel).text == SENTENCE
    workspace.slack.user("U0MEMBER", locale=locale)
    assert workspace.command("list", user="U0MEMBER", channel="C0ELSEWHERE").text == SENTENCE


@pytest.mark.parametrize("state", ["not allowed", "suspended", "withdrawn"])
def test_a_coordinator_is_told_how_to_allow_a_channel(workspace: Workspace, state: str) -> None:
    """Only where allowing it would open it; nobody else hears of that."""
    channel = place(workspace, state, "C0CLOSED")
    assert workspace.command("list", channel=channel).text == ALLOW_IT
    assert Watched(workspace, workspace.event("list", user=COORDINATOR, channel=channel)).said == [ALLOW_IT]
    assert workspace.command("list", user=DELEGATE, channel=channel).text == SENTENCE


@pytest.mark.parametrize("state", SHARED)
def test_a_coordinator_is_told_nothing_more_in_a_shared_channel(workspace: Workspace, state: str) -> None:
    """There is nothing that they could allow."""
    channel = place(workspace, state, "C0SHARED")
    assert workspace.command("list", channel=channel).text == SENTENCE


def test_a_refusal_to_a_mention_is_seen_by_nobody_else(workspace: Workspace) -> None:
    """It is ephemeral, so that the channel's other members do not read who was turned away."""
    Watched(workspace, request("mention", workspace, user=DELEGATE, channel="C0ELSEWHERE"))
    (message,) = workspace.slack.messages
    assert (message.channel, message.user, message.text) == ("C0ELSEWHERE", DELEGATE, SENTENCE)


@pytest.mark.parametrize("surface", SURFACES)
def test_links_are_not_unfurled(workspace: Workspace, surface: str) -> None:
    """Whatever is posted, answers, refusals and errors alike, says that nothing in it is to be unfurled."""
    for user in (COORDINATOR, "U0GUEST"):
        workspace.slack.user("U0GUEST", is_restricted=True)
        workspace.dispatch(request(surface, workspace, user=user, channel=CHANNEL))
    posted = [each.arguments for each in workspace.slack.calls if each.method == "chat.postMessage"]
    ours = [each for each in posted if each["channel"] != "C0ANYWHERE"]
    assert [(each["unfurl_links"], each["unfurl_media"]) for each in ours] == [(False, False)] * len(ours)


# When something breaks.


def break_tables(workspace: Workspace, *tables: str) -> None:
    """An accident with the database."""
    with workspace.engine.begin() as connection:
        connection.execute(text("PRAGMA foreign_keys = OFF"))
        for each in tables:
            connection.execute(text(f"ALTER TABLE {each} RENAME TO {each}_lost"))


@pytest.mark.long
@pytest.mark.parametrize("surface", SURFACES)
@pytest.mark.parametrize("tables", [("admission",), ("change", "event"), ("meta",), ("admission", "meta", "change")])
def test_a_broken_database_opens_nothing(workspace: Workspace, surface: str, tables: tuple[str, ...]) -> None:
    """Whatever cannot be read or written, a guest is told nothing, and nothing is said in a channel by mistake."""
    workspace.slack.user("U0GUEST", is_restricted=True)
    break_tables(workspace, *tables)
    before = len(workspace.slack.calls)
    status, answer = workspace.answered(request(surface, workspace, user="U0GUEST", channel=CHANNEL))
    assert status in (200, 503)
    assert answer in ("", NEUTRAL, SENTENCE) or answer.startswith("{")
    out = [each for each in workspace.slack.calls[before:] if each.method.startswith(("chat.", "response/"))]
    assert [each.arguments["text"] for each in out] in ([], [SENTENCE])


def test_a_held_database_opens_nothing(workspace: Workspace, caplog: pytest.LogCaptureFixture) -> None:
    """Where the refusal cannot be written down since somebody else writes, it is made all the same, and logged."""
    workspace.slack.user("U0GUEST", is_restricted=True)
    with workspace.engine.begin(), caplog.at_level(logging.INFO):
        assert workspace.command("list", user="U0GUEST").text == SENTENCE
    assert "a refusal was not written down: StoreBusy" in caplog.text


def test_an_error_says_nothing_in_a_channel_that_was_not_looked_at(workspace: Workspace) -> None:
    """An error before the doorkeeper is done is answered to nobody: the channel may be shared."""
    break_tables(workspace, "admission")
    workspace.slack.channel(CHANNEL, is_ext_shared=True)
    before = workspace.slack.messages
    workspace.answered(workspace.event("what is open?"))
    assert workspace.slack.messages == before


def test_an_event_that_meets_no_database_comes_again(workspace: Workspace) -> None:
    """It is not acknowledged, so that Slack sends it again, and then it is answered; a command's answer is at once."""
    break_tables(workspace, "admission")
    asked = workspace.event("what does Eurojust owe by June 2024?")
    assert workspace.answered(asked) == (503, "")
    assert workspace.command("list").text == NEUTRAL
    with workspace.engine.begin() as connection:
        connection.execute(text("ALTER TABLE admission_lost RENAME TO admission"))
    (answer,) = workspace.told(asked)
    assert "III.3a" in answer.text


def test_an_error_in_a_listener_tells_nothing_of_it(workspace: Workspace, caplog: pytest.LogCaptureFixture) -> None:
    """What is said and logged of an error has not a word of what was at hand when it was raised."""

    def fail() -> None:
        raise ValueError("III.3a Europol")

    workspace.app.action("fails")(fail)
    with caplog.at_level(logging.INFO):
        said = workspace.press("fails", "III.3a")
    assert said.text == NEUTRAL
    assert "Europol" not in caplog.text


def test_a_suspension_that_cannot_be_written_opens_nothing(workspace: Workspace) -> None:
    """A shared channel is not answered in though its suspension fails."""
    workspace.slack.channel(CHANNEL, is_ext_shared=True)
    break_tables(workspace, "change")
    before = workspace.slack.messages
    workspace.answered(workspace.event("what is open?"))
    assert workspace.slack.messages == before


def test_the_record_says_why(workspace: Workspace) -> None:
    """Who was refused, where, through what and why stands in the record, for those who keep it."""
    workspace.slack.user("U0GUEST", is_restricted=True)
    workspace.command("list", user="U0GUEST")
    with workspace.engine.connect() as connection:
        row = connection.execute(text("SELECT by, surface, ref, after FROM change ORDER BY id DESC LIMIT 1")).one()
    assert (row.by, row.surface, row.ref, row.after) == ("U0GUEST", "command", CHANNEL, '{"why": "a guest"}')
    assert workspace.services.register.ledger.broken_link() is None


def test_an_entry_of_the_record_is_not_history(workspace: Workspace) -> None:
    """Refusals are not shown to those who ask what was changed."""
    workspace.services.register.ledger.refused(
        ChangeContext(by="U0GUEST", surface="command", now=workspace.now), CHANNEL, "a guest"
    )
    assert "U0GUEST" not in workspace.command("history").text
