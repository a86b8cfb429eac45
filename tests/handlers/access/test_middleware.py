"""Access middleware: an outsider, or anyone in a channel that is not allowed, gets one sentence and nothing else."""

import logging
from collections.abc import Mapping, Sequence
from copy import deepcopy
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, text

from bot.sandbox.fake_slack.fake_slack import APP, BOT_USER, TEAM, ConnectionCut, Fault
from db.schema import people_tables
from domain.register.audit_events import ChangeContext
from tests.handlers.access.outsiders import (
    CHANNEL_SURFACES,
    CLOSED_STATES,
    NOT_ENABLED,
    OPEN_STATES,
    OTHER_SURFACES,
    OUTSIDERS,
    SENTENCE,
    SHARED,
    SILENT_SURFACES,
    SURFACES,
    UNALLOWED,
    ObservedRequest,
    make_channel,
    register_probe_listeners,
    request_body,
)
from tests.handlers.workspace import CHANNEL, COORDINATOR, DELEGATE, NEUTRAL, Json, Workspace

ALLOW_IT = "I cannot answer here until you allow this channel: /schengen allow-here"


@pytest.fixture
def workspace(workspace: Workspace) -> Workspace:
    """Return a workspace in which every surface would tell something of the register."""
    register_probe_listeners(workspace)
    return workspace


def assert_refused(observed: ObservedRequest, surface: str, sentence: str = SENTENCE) -> None:
    """Check that only the sentence is said, that nothing changes, and that the audit log has the refusal."""
    assert observed.leaked_names() == []
    assert observed.texts_sent == ([] if surface in SILENT_SURFACES else [sentence])
    assert [kind for kind, _ in observed.audit_entries if kind != "suspended"] == ["refused"]


@pytest.mark.parametrize("surface", SURFACES)
def test_a_member_is_answered(workspace: Workspace, surface: str) -> None:
    """Every request tells something if a full member makes it in an allowed channel: the other tests can fail."""
    observed = ObservedRequest(workspace, request_body(surface, workspace, user=COORDINATOR, channel=CHANNEL))
    assert observed.leaked_names() != []
    assert "refused" not in [kind for kind, _ in observed.audit_entries]


@pytest.mark.long
@pytest.mark.parametrize("surface", CHANNEL_SURFACES)
@pytest.mark.parametrize("kind", OUTSIDERS)
def test_no_outsider_is_answered_in_any_channel(workspace: Workspace, surface: str, kind: str) -> None:
    """A guest, stranger or bot learns nothing in any kind of channel, not even which kind it is."""
    workspace.slack.set_user("U0OUTSIDER", **OUTSIDERS[kind])
    for number, state in enumerate((*OPEN_STATES, *CLOSED_STATES)):
        channel = make_channel(workspace, state, f"C0STATE{number}")
        observed = ObservedRequest(workspace, request_body(surface, workspace, user="U0OUTSIDER", channel=channel))
        assert_refused(observed, surface)


@pytest.mark.parametrize("surface", OTHER_SURFACES)
def test_no_outsider_is_answered_outside_channels(workspace: Workspace, surface: str) -> None:
    """An outsider learns nothing in direct messages, in modals or in the App Home."""
    for number, kind in enumerate(OUTSIDERS):
        user = f"U0OUTSIDER{number}"
        workspace.slack.set_user(user, **OUTSIDERS[kind])
        assert_refused(
            ObservedRequest(workspace, request_body(surface, workspace, user=user, channel=CHANNEL)), surface
        )


@pytest.mark.parametrize("surface", SURFACES)
def test_a_coordinator_who_became_a_guest_is_refused(workspace: Workspace, surface: str) -> None:
    """A guest is refused although they are named among the coordinators."""
    workspace.slack.set_user(COORDINATOR, is_restricted=True)
    assert_refused(
        ObservedRequest(workspace, request_body(surface, workspace, user=COORDINATOR, channel=CHANNEL)), surface
    )


@pytest.mark.long
@pytest.mark.parametrize("surface", CHANNEL_SURFACES)
def test_no_member_is_answered_in_a_closed_channel(workspace: Workspace, surface: str) -> None:
    """In a shared or unreadable channel every member gets the same refusal; in one that is not allowed, a way out."""
    for number, state in enumerate(CLOSED_STATES):
        channel = make_channel(workspace, state, f"C0STATE{number}")
        observed = ObservedRequest(workspace, request_body(surface, workspace, user=DELEGATE, channel=channel))
        assert_refused(observed, surface, NOT_ENABLED if state in UNALLOWED else SENTENCE)
        assert ("suspended" in [kind for kind, _ in observed.audit_entries]) == (state in SHARED)


@pytest.mark.parametrize("flags", [{"is_restricted": True}, {"team_id": "T0OTHER"}, {"is_stranger": True}])
@pytest.mark.parametrize("surface", ["mention", "a change by mention"])
def test_no_mention_is_answered_before_a_guest(workspace: Workspace, surface: str, flags: Json) -> None:
    """A mention is not answered in a channel that has an outsider in it, even if no event reported them."""
    workspace.slack.set_user("U0GUEST", **flags)
    workspace.slack.set_channel(CHANNEL, members=[DELEGATE, "U0GUEST", BOT_USER])
    observed = ObservedRequest(workspace, request_body(surface, workspace, user=DELEGATE, channel=CHANNEL))
    assert_refused(observed, surface)
    assert not workspace.services.slack.access.is_allowed(CHANNEL)


FAULTS = {
    "an error": Fault(status=500),
    "too many calls": Fault.rate_limited("30"),
    "no JSON": Fault(body=b"<html>"),
    "a list": Fault(body=b"[]"),
    "nothing": Fault(body={"ok": True}),
    "nobody": Fault(body={"ok": True, "user": None, "channel": None, "members": None, "bot": None}),
    "lists": Fault(body={"ok": True, "user": [], "channel": [], "members": {}, "bot": [], "team_id": []}),
    "numbers": Fault(body={"ok": True, "user": 1, "channel": 1, "members": 1, "bot": 1, "team_id": 1}),
    "half an answer": Fault(cut=ConnectionCut.HALF, accept=True),
    "no answer": Fault(cut=ConnectionCut.CLOSE),
    "too late an answer": Fault(delay_after=1.3, accept=True),
}


@pytest.mark.long
@pytest.mark.parametrize(
    "method", ["auth.test", "bots.info", "users.info", "conversations.info", "conversations.members"]
)
@pytest.mark.parametrize("fault", FAULTS)
def test_a_failed_look_up_is_a_refusal(workspace: Workspace, method: str, fault: str) -> None:
    """Whatever goes wrong when a person or a channel is looked up in Slack, nothing is said."""
    workspace = Workspace(workspace.slack, workspace.engine, client_timeout=1)
    workspace.slack.fail(method, FAULTS[fault], times=None)
    observed = ObservedRequest(workspace, request_body("mention", workspace, user=DELEGATE, channel=CHANNEL))
    if method == "auth.test" and observed.audit_entries == []:  # Bolt itself asks for it first, and goes no further
        assert observed.texts_sent == []  # not even acknowledged: see tests/handlers/test_error_handler.py
    else:
        assert_refused(observed, "mention")
    assert workspace.services.slack.access.is_allowed(CHANNEL)


def test_endless_pages_of_members_are_a_refusal(workspace: Workspace) -> None:
    """Pages of members that never end count as a failed look-up."""
    page = {"ok": True, "members": [DELEGATE], "response_metadata": {"next_cursor": "again"}}
    workspace.slack.fail("conversations.members", Fault(body=page), times=None)
    assert_refused(
        ObservedRequest(workspace, request_body("mention", workspace, user=DELEGATE, channel=CHANNEL)), "mention"
    )


def test_a_refusal_that_cannot_be_sent_says_nothing_else(
    workspace: Workspace, caplog: pytest.LogCaptureFixture
) -> None:
    """If Slack does not take the sentence of a refusal, nothing else is said in its place; that is no error."""
    workspace.slack.set_user(DELEGATE, is_restricted=True)
    for method in ("chat.postEphemeral", "chat.postMessage", "views.open", "views.update", "views.publish"):
        workspace.slack.fail(method, Fault(status=500), times=None)
    for surface in SURFACES:
        observed = ObservedRequest(workspace, request_body(surface, workspace, user=DELEGATE, channel=CHANNEL))
        assert (observed.leaked_names(), set(observed.texts_sent) <= {SENTENCE}) == ([], True)
    assert "nobody was told of a refusal: SlackApiError" in caplog.text
    assert [record.getMessage() for record in caplog.records if record.levelname == "ERROR"] == []


# Forged requests, and those from other workspaces.


#: Fields that make any request one for another app or workspace, in place of its own or beside them.
FORGERIES: Mapping[str, Json] = {
    "another app": {"api_app_id": "A0OTHER"},
    "a list of apps": {"api_app_id": [APP]},
    "another team": {"team": {"id": "T0OTHER"}, "team_id": "T0OTHER"},
    "two teams": {"team": TEAM, "team_id": "T0OTHER"},
    "a list of teams": {"team_id": [TEAM]},
    "an empty team": {"team": {"domain": "x"}},
}

#: The same for the person and the channel, which are in the event if there is one.
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


def assert_no_answer(observed: ObservedRequest) -> None:
    """Check that nothing at all is said, and that nothing changes."""
    assert (observed.leaked_names(), observed.texts_sent) == ([], [])
    assert {kind for kind, _ in observed.audit_entries} <= {"refused"}


@pytest.mark.long
@pytest.mark.parametrize("surface", SURFACES)
def test_a_forged_request_gets_no_answer(workspace: Workspace, surface: str) -> None:
    """A request for another app, or from another team or from two, gets nothing, and is recorded."""
    for name, forgery in FORGERIES.items():
        body = request_body(surface, workspace, user=DELEGATE, channel=CHANNEL) | deepcopy(forgery)
        observed = ObservedRequest(workspace, body)
        assert_no_answer(observed)
        assert [kind for kind, _ in observed.audit_entries] == ["refused"], name


@pytest.mark.long
@pytest.mark.parametrize("surface", SURFACES)
def test_a_malformed_person_or_channel_gets_no_answer(workspace: Workspace, surface: str) -> None:
    """A person or channel named twice, in a list, or as of another workspace, is not looked up."""
    for forgery in WITHIN.values():
        body = request_body(surface, workspace, user=DELEGATE, channel=CHANNEL)
        body.get("event", body).update(deepcopy(forgery))
        assert_no_answer(ObservedRequest(workspace, body))


@pytest.mark.parametrize(
    "beside", [{"channel": "C0SHARED"}, {"channel_id": "C0SHARED"}, {"channel": {"id": "C0SHARED"}}]
)
@pytest.mark.parametrize("surface", ["mention", "direct message"])
def test_the_channel_looked_up_is_the_one_bolt_answers_in(workspace: Workspace, surface: str, beside: Json) -> None:
    """A request with a second channel, in which Bolt would post the answer, is not admitted."""
    body = request_body(surface, workspace, user=DELEGATE, channel=CHANNEL)
    assert_no_answer(ObservedRequest(workspace, body | beside))


def test_a_command_with_two_channels_gets_no_answer(workspace: Workspace) -> None:
    """A command with two channels, of which Bolt would take one and its listener the other, gets nothing."""
    body = request_body("command", workspace, user=DELEGATE, channel=CHANNEL) | {"channel": {"id": "C0SHARED"}}
    assert_no_answer(ObservedRequest(workspace, body))


@pytest.mark.parametrize("beside", [{"user": "U0OTHER"}, {"user_id": "U0OTHER"}, {"user": {"id": "U0OTHER"}}])
@pytest.mark.parametrize("surface", ["mention", "direct message", "home"])
def test_the_person_looked_up_is_the_one_bolt_answers(workspace: Workspace, surface: str, beside: Json) -> None:
    """A request with a second person, whom Bolt would answer, is not admitted."""
    assert_no_answer(
        ObservedRequest(workspace, request_body(surface, workspace, user=DELEGATE, channel=CHANNEL) | beside)
    )


@pytest.mark.parametrize("place", ["team_id", "app_installed_team_id", "app_id"])
@pytest.mark.parametrize("surface", ["modal", "button in a modal", "button at home", "menu in a modal"])
def test_a_view_of_another_workspace_gets_no_answer(workspace: Workspace, surface: str, place: str) -> None:
    """A modal opened in another workspace's copy of a channel, or by another app, gets nothing."""
    body = request_body(surface, workspace, user=DELEGATE, channel=CHANNEL)
    body["view"][place] = "A0OTHER" if place == "app_id" else "T0OTHER"
    assert_no_answer(ObservedRequest(workspace, body))


def test_a_button_of_another_channel_gets_no_answer(workspace: Workspace) -> None:
    """A click that names another channel than its message does gets nothing."""
    body = request_body("button", workspace, user=DELEGATE, channel=CHANNEL)
    body["container"] = {"type": "message", "channel_id": "C0OTHER"}
    assert_no_answer(ObservedRequest(workspace, body))


@pytest.mark.long
@pytest.mark.parametrize("surface", SURFACES)
def test_an_incomplete_request_gets_no_answer(workspace: Workspace, surface: str) -> None:
    """A request without an app, a team, a person or the place that it comes from gets nothing."""
    for missing in ("api_app_id", "team", "user", "channel", "view"):
        body = request_body(surface, workspace, user=DELEGATE, channel=CHANNEL)
        inner = body.get("event", body) if missing in ("user", "channel") else body
        names = {missing, f"{missing}_id"} & set(inner)
        if not names or (surface, missing) in (("home", "channel"), ("shortcut", "api_app_id")):
            continue  # it can do without
        for name in names:
            del inner[name]
        observed = ObservedRequest(workspace, body)
        assert (observed.leaked_names(), observed.texts_sent) == ([], []), missing


#: Fields that make a request one of another kind, too.
OTHER_KINDS: Sequence[Json] = (
    {"event": {"type": "member_joined_channel", "user": DELEGATE, "channel": CHANNEL}},
    {"event": {"type": "app_home_opened", "user": "U0GUEST", "channel": "D0GUEST"}, "type": "event_callback"},
    {"event": None},
    {"event": []},
    {"event": "app_mention"},
    {"type": "block_actions", "actions": [{"action_id": "details", "value": "III.3a|en"}]},
    {"command": "/schengen", "text": "list", "type": "view_submission"},
)


@pytest.mark.long
@pytest.mark.parametrize("surface", SURFACES)
def test_an_ambiguous_request_gets_no_answer(workspace: Workspace, surface: str) -> None:
    """A request checked as one kind is never answered as another kind, for a guest or anyone."""
    workspace.slack.set_user("U0GUEST", is_restricted=True)
    for more in OTHER_KINDS:
        body = request_body(surface, workspace, user="U0GUEST", channel=CHANNEL) | deepcopy(more)
        assert ObservedRequest(workspace, body).leaked_names() == [], more


@pytest.mark.parametrize("flag", [True, 1, "true", "false", 0, None, [], "absent"])
@pytest.mark.parametrize("surface", ["mention", "direct message"])
def test_a_message_must_be_declared_unshared(workspace: Workspace, surface: str, flag: object) -> None:
    """A message is answered only if Slack says of it, with exactly `false`, that its channel is not shared outside."""
    body = request_body(surface, workspace, user=DELEGATE, channel=CHANNEL) | {"is_ext_shared_channel": flag}
    if flag == "absent":
        del body["is_ext_shared_channel"]
    assert_refused(ObservedRequest(workspace, body), surface)
    assert workspace.services.slack.access.is_allowed(CHANNEL) == (flag is not True or surface != "mention")


@pytest.mark.parametrize("field", ["user_team", "source_team", "team"])
@pytest.mark.parametrize("team", ["T0OTHER", "E0OTHER", ["T0STANDIN"], 1])
@pytest.mark.parametrize("surface", ["mention", "direct message"])
def test_a_message_from_another_workspace_gets_nothing(
    workspace: Workspace, surface: str, field: str, team: object
) -> None:
    """A message gets nothing if any field says that its author belongs to another workspace."""
    body = request_body(surface, workspace, user=DELEGATE, channel=CHANNEL)
    body["event"][field] = team
    observed = ObservedRequest(workspace, body)
    assert (observed.leaked_names(), observed.texts_sent) == ([], [])


def test_a_message_to_others_is_not_recorded(workspace: Workspace) -> None:
    """Messages between people in a channel leave no trace, whoever they are from."""
    workspace.slack.set_user("U0GUEST", is_restricted=True)
    body = workspace.event_body("what is open?", type="message", channel_type="channel", user="U0GUEST")
    observed = ObservedRequest(workspace, body)
    assert (observed.texts_sent, observed.audit_entries) == ([], [])


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.sampled_from([TEAM, APP, CHANNEL, "D0X"]),
    lambda inner: (
        st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(["id", "type", "x"]), inner, max_size=2)
    ),
    max_leaves=4,
)


#: Places in a request by number, with their new value, and whether they are removed instead.
Changes = list[tuple[int, Any, bool]]
#: A surface, and the changes to its request.
Mutation = tuple[str, Changes]


@st.composite
def mutations(draw: st.DrawFn) -> Mutation:
    """Draw a surface, and the places in its request that get another value, or none."""
    places = st.tuples(st.integers(0, 60), JSON, st.booleans())
    return draw(st.sampled_from(SURFACES)), draw(st.lists(places, min_size=1, max_size=4))


def mutate_request(body: Json, changes: Changes) -> Json:
    """Return the request with other values in some places."""
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


@pytest.mark.long
@settings(max_examples=250, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(mutation=mutations())
def test_no_mangled_request_of_a_guest_is_answered(workspace: Workspace, mutation: Mutation) -> None:
    """However a guest's request is mangled, nothing is raised and nothing of the register is told."""
    surface, changes = mutation
    workspace.slack.set_user("U0GUEST", is_restricted=True)
    body = mutate_request(request_body(surface, workspace, user="U0GUEST", channel=CHANNEL), changes)
    observed = ObservedRequest(workspace, body)
    assert observed.leaked_names() == []
    assert {kind for kind, _ in observed.audit_entries} <= {"refused", "suspended"}


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(mutation=mutations())
def test_no_mangled_request_of_a_member_is_an_error(workspace: Workspace, mutation: Mutation) -> None:
    """However a member's request in a channel not allowed is mangled, nothing is raised and nothing is told."""
    surface, changes = mutation
    body = request_body(surface, workspace, user=DELEGATE, channel="C0ELSEWHERE")
    if surface in CHANNEL_SURFACES:
        changes = [change for change in changes if CHANNEL not in str(change[1]) and "D0X" not in str(change[1])]
        assert ObservedRequest(workspace, mutate_request(body, changes)).leaked_names() == []
    else:
        ObservedRequest(workspace, mutate_request(body, changes))


# Redelivered events, and changes between two requests.


@pytest.mark.parametrize("surface", ["mention", "direct message"])
def test_a_redelivered_refusal_is_said_once(workspace: Workspace, surface: str) -> None:
    """When Slack delivers a refused event again, the sentence is not said again, and not recorded again."""
    workspace.slack.set_user(DELEGATE, is_restricted=True)
    body = request_body(surface, workspace, user=DELEGATE, channel=CHANNEL)
    assert_refused(ObservedRequest(workspace, body), surface)
    again = ObservedRequest(workspace, body)
    assert (again.texts_sent, again.audit_entries) == ([], [])
    other = ObservedRequest(workspace, body | {"event_id": "Ev0OTHER"})
    assert (other.texts_sent, other.audit_entries) == ([], [])


@pytest.mark.parametrize("difference", [{"ts": "1697796999.000001"}, {"channel": "C0OTHER"}])
def test_each_refused_post_is_told(workspace: Workspace, difference: Json) -> None:
    """Two posts are two, without an event's id too: at another time, or at the same time in another channel."""
    for channel in (CHANNEL, "C0OTHER"):
        workspace.allow_channel(channel)
    workspace.slack.set_user(DELEGATE, is_restricted=True)
    body = request_body("mention", workspace, user=DELEGATE, channel=CHANNEL)
    del body["event_id"]
    for each in (body, body | {"event": body["event"] | difference}):
        assert_refused(ObservedRequest(workspace, each), "mention")


@pytest.mark.parametrize("surface", ["home", "work object"])
def test_each_refusal_of_what_is_no_post_is_told(workspace: Workspace, surface: str) -> None:
    """Slack gives such an event no time of a post: two of them are two, and one that comes again is one."""
    workspace.slack.set_user(DELEGATE, is_restricted=True)
    for number in range(2):
        body = request_body(surface, workspace, user=DELEGATE, channel=CHANNEL)
        del body["event"]["ts"]
        body["event"]["event_ts"] = f"1697796000.{number:06}"
        assert_refused(ObservedRequest(workspace, body), surface)
        again = ObservedRequest(workspace, body)
        assert (again.texts_sent, again.audit_entries) == ([], [])


def test_a_refused_event_is_not_answered_later(workspace: Workspace) -> None:
    """An event stays refused even if its channel is allowed before Slack delivers it again."""
    body = request_body("mention", workspace, user=DELEGATE, channel="C0LATER")
    ObservedRequest(workspace, body)
    workspace.allow_channel("C0LATER")
    assert ObservedRequest(workspace, body).texts_sent == []


def test_a_member_who_became_a_guest_cannot_submit_a_modal(workspace: Workspace) -> None:
    """A person is looked up when they press a button, and again when they submit the modal that it opened."""
    pressed = request_body("button in a modal", workspace, user=COORDINATOR, channel=CHANNEL)
    assert ObservedRequest(workspace, pressed).leaked_names() != []
    workspace.slack.set_user(COORDINATOR, is_ultra_restricted=True)
    assert_refused(
        ObservedRequest(workspace, request_body("modal", workspace, user=COORDINATOR, channel=CHANNEL)), "modal"
    )


def test_a_channel_shared_between_two_questions_is_refused(workspace: Workspace) -> None:
    """Each question looks the channel up again, and a channel suspended once stays closed."""
    assert (
        ObservedRequest(workspace, request_body("mention", workspace, user=DELEGATE, channel=CHANNEL)).leaked_names()
        != []
    )
    workspace.slack.set_channel(CHANNEL, is_pending_ext_shared=True)
    assert_refused(
        ObservedRequest(workspace, request_body("mention", workspace, user=DELEGATE, channel=CHANNEL)), "mention"
    )
    workspace.slack.set_channel(CHANNEL, is_pending_ext_shared=False)
    assert_refused(
        ObservedRequest(workspace, request_body("mention", workspace, user=DELEGATE, channel=CHANNEL)),
        "mention",
        NOT_ENABLED,
    )


# The sentence itself.


@pytest.mark.parametrize("locale", ["en-GB", "fr-FR", "el-GR"])
def test_the_sentence_has_one_language(workspace: Workspace, locale: str) -> None:
    """An outsider's sentence depends on neither their language nor the channel's, which would reveal something."""
    workspace.slack.set_user("U0GUEST", is_restricted=True, locale=locale)
    workspace.command("language nl")
    for channel in (CHANNEL, "C0ELSEWHERE"):
        assert workspace.command("list", user="U0GUEST", channel=channel).text == SENTENCE


@pytest.mark.parametrize(
    ("locale", "beginning"),
    [("en-GB", NOT_ENABLED), ("fr-FR", "Je ne suis pas autorisé ici."), ("nl-NL", "Ik ben hier")],
)
def test_a_colleague_is_told_what_to_do(workspace: Workspace, locale: str, beginning: str) -> None:
    """In a channel that is not allowed a colleague is told, in their language, whom to ask."""
    workspace.slack.set_user("U0MEMBER", locale=locale)
    text = workspace.command("list", user="U0MEMBER", channel="C0ELSEWHERE").text
    assert text.startswith(beginning)
    assert f"<@{COORDINATOR}>" in text


def test_without_coordinators_nobody_is_named(workspace: Workspace) -> None:
    """Where nobody can enable the bot, a colleague gets the sentence that everybody gets."""
    with workspace.engine.begin() as connection:
        connection.execute(delete(people_tables.coordinator))
    assert workspace.command("list", user=DELEGATE, channel="C0ELSEWHERE").text == SENTENCE


@pytest.mark.parametrize("state", ["not allowed", "suspended", "withdrawn"])
def test_a_coordinator_is_told_how_to_allow_a_channel(workspace: Workspace, state: str) -> None:
    """Only a coordinator is told how to allow a channel, and only where allowing it would open it."""
    channel = make_channel(workspace, state, "C0CLOSED")
    assert workspace.command("list", channel=channel).text == ALLOW_IT
    assert ObservedRequest(workspace, workspace.event_body("list", user=COORDINATOR, channel=channel)).texts_sent == [
        ALLOW_IT
    ]
    assert workspace.command("list", user=DELEGATE, channel=channel).text == NOT_ENABLED


@pytest.mark.parametrize("state", SHARED)
def test_a_coordinator_is_refused_in_a_shared_channel(workspace: Workspace, state: str) -> None:
    """In a shared channel a coordinator gets the same sentence: there is nothing that they could allow."""
    channel = make_channel(workspace, state, "C0SHARED")
    assert workspace.command("list", channel=channel).text == SENTENCE


def test_a_refusal_of_a_mention_is_ephemeral(workspace: Workspace) -> None:
    """The channel's other members do not see who was refused."""
    ObservedRequest(workspace, request_body("mention", workspace, user=DELEGATE, channel="C0ELSEWHERE"))
    (message,) = workspace.slack.messages
    assert (message.channel, message.user, message.text) == ("C0ELSEWHERE", DELEGATE, NOT_ENABLED)


@pytest.mark.parametrize("surface", SURFACES)
def test_links_are_not_unfurled(workspace: Workspace, surface: str) -> None:
    """Every message posted, answers, refusals and errors alike, turns unfurling off."""
    for user in (COORDINATOR, "U0GUEST"):
        workspace.slack.set_user("U0GUEST", is_restricted=True)
        workspace.dispatch(request_body(surface, workspace, user=user, channel=CHANNEL))
    posts = [call.arguments for call in workspace.slack.calls if call.method == "chat.postMessage"]
    own_posts = [post for post in posts if post["channel"] != "C0ANYWHERE"]
    assert [(post["unfurl_links"], post["unfurl_media"]) for post in own_posts] == [(False, False)] * len(own_posts)


# Broken databases and errors.


def rename_tables(workspace: Workspace, *tables: str) -> None:
    """Break the database by renaming tables."""
    with workspace.engine.begin() as connection:
        connection.execute(text("PRAGMA foreign_keys = OFF"))
        for table in tables:
            connection.execute(text(f"ALTER TABLE {table} RENAME TO {table}_lost"))


@pytest.mark.long
@pytest.mark.parametrize("surface", SURFACES)
@pytest.mark.parametrize("tables", [("admission",), ("change", "event"), ("meta",), ("admission", "meta", "change")])
def test_a_broken_database_opens_nothing(workspace: Workspace, surface: str, tables: tuple[str, ...]) -> None:
    """Whatever cannot be read or written, a guest is told nothing, and nothing is said in a channel by mistake."""
    workspace.slack.set_user("U0GUEST", is_restricted=True)
    rename_tables(workspace, *tables)
    before = len(workspace.slack.calls)
    status, answer = workspace.dispatch_with_status(request_body(surface, workspace, user="U0GUEST", channel=CHANNEL))
    assert status in (200, 503)
    assert answer in ("", NEUTRAL, SENTENCE) or answer.startswith("{")
    posts = [call for call in workspace.slack.calls[before:] if call.method.startswith(("chat.", "response/"))]
    assert [call.arguments["text"] for call in posts] in ([], [SENTENCE])


def test_a_locked_database_opens_nothing(workspace: Workspace, caplog: pytest.LogCaptureFixture) -> None:
    """A refusal that cannot be recorded, since another transaction is writing, is made all the same, and logged."""
    workspace.slack.set_user("U0GUEST", is_restricted=True)
    with workspace.engine.begin(), caplog.at_level(logging.INFO):
        assert workspace.command("list", user="U0GUEST").text == SENTENCE
    assert "a refusal was not written down: StoreBusy" in caplog.text


def test_an_error_says_nothing_in_a_channel_not_checked(workspace: Workspace) -> None:
    """An error before the middleware has admitted a request is told to no one: the channel may be shared."""
    rename_tables(workspace, "admission")
    workspace.slack.set_channel(CHANNEL, is_ext_shared=True)
    before = workspace.slack.messages
    workspace.dispatch_with_status(workspace.event_body("what is open?"))
    assert workspace.slack.messages == before


def test_an_event_without_a_database_is_delivered_again(workspace: Workspace) -> None:
    """Such an event gets a 503, so that Slack sends it again, and is then answered; a command is answered at once."""
    rename_tables(workspace, "admission")
    asked = workspace.event_body("what does Eurojust owe by June 2024?")
    assert workspace.dispatch_with_status(asked) == (503, "")
    assert workspace.command("list").text == NEUTRAL
    with workspace.engine.begin() as connection:
        connection.execute(text("ALTER TABLE admission_lost RENAME TO admission"))
    (answer,) = workspace.deliver(asked)
    assert "III.3a" in answer.text


def test_an_error_in_a_listener_reveals_nothing(workspace: Workspace, caplog: pytest.LogCaptureFixture) -> None:
    """Neither the sentence nor the log line of an error has any word of the data it was about."""

    def fail() -> None:
        raise ValueError("III.3a Europol")

    workspace.app.action("fails")(fail)
    with caplog.at_level(logging.INFO):
        seen = workspace.press("fails", "III.3a")
    assert seen.text == NEUTRAL
    assert "Europol" not in caplog.text


def test_a_suspension_that_cannot_be_written_opens_nothing(workspace: Workspace) -> None:
    """A shared channel gets no answer even if its suspension cannot be written."""
    workspace.slack.set_channel(CHANNEL, is_ext_shared=True)
    rename_tables(workspace, "change")
    before = workspace.slack.messages
    workspace.dispatch_with_status(workspace.event_body("what is open?"))
    assert workspace.slack.messages == before


def test_the_audit_log_says_why(workspace: Workspace) -> None:
    """The audit log says who was refused, where, through which surface and why."""
    workspace.slack.set_user("U0GUEST", is_restricted=True)
    workspace.command("list", user="U0GUEST")
    with workspace.engine.connect() as connection:
        row = connection.execute(text("SELECT by, surface, ref, after FROM change ORDER BY id DESC LIMIT 1")).one()
    assert (row.by, row.surface, row.ref, row.after) == ("U0GUEST", "command", CHANNEL, '{"why": "a guest"}')
    assert workspace.services.register.ledger.find_broken_link() is None


def test_refusals_are_not_in_the_history(workspace: Workspace) -> None:
    """Refusals are not shown to people who ask what was changed."""
    workspace.services.register.ledger.record_refusal(
        ChangeContext(by="U0GUEST", surface="command", now=workspace.now), CHANNEL, "a guest"
    )
    assert "U0GUEST" not in workspace.command("history").text


def test_a_forged_event_leaves_the_real_one_its_answer(workspace: Workspace) -> None:
    """A request that says that it is for another app does not take up the event whose id and post it names."""
    body = workspace.event_body("what does Europol owe?", ts="7.7")
    assert workspace.deliver(body | {"api_app_id": "A0OTHER"}) == []
    (answer,) = workspace.deliver(body)
    assert "Europol" in answer.text
    assert workspace.deliver(body) == []
