"""The fake Slack: tokens, faults, listeners, connections, and what it keeps until it is cleared."""

import contextlib
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection, HTTPResponse
from urllib.parse import urlsplit

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.sandbox.fake_slack.fake_slack import ConnectionCut, FakeSlack, Fault
from tests.bot.sandbox.fake_slack.clocks import Clock
from tests.bot.sandbox.fake_slack.refusals import error_code

#: The clock's noon as HTTP writes it.
NOON_IN_HTTP = "Fri, 20 Oct 2023 10:00:00 GMT"


def test_forms_and_json_come_out_alike(slack: FakeSlack, client: WebClient) -> None:
    """Blocks in a form, as a JSON text, are read like blocks in a JSON body."""
    client.api_call("chat.postMessage", params={"channel": "C1", "text": "a", "blocks": '[{"type": "divider"}]'})
    assert slack.messages[0].blocks == [{"type": "divider"}]


def test_a_channel_or_person_can_be_out_of_sight(slack: FakeSlack, client: WebClient) -> None:
    """A test can let the API refuse one channel or one person with any error code."""
    slack.set_channel("C1", error="missing_scope")
    slack.set_user("U1", error="user_not_visible")
    calls: list[tuple[Callable[[], object], str]] = [
        (lambda: client.conversations_info(channel="C1"), "missing_scope"),
        (lambda: client.chat_postMessage(channel="C1", text="a"), "missing_scope"),
        (lambda: client.users_info(user="U1"), "user_not_visible"),
        (lambda: client.conversations_open(users="U1"), "user_not_visible"),
    ]
    for call, refusal in calls:
        with pytest.raises(SlackApiError) as caught:
            call()
        assert error_code(caught) == refusal


def test_it_introduces_itself(client: WebClient) -> None:
    """`auth.test` and `bots.info` agree on who the bot is."""
    identity = client.auth_test()
    assert client.bots_info(bot=identity["bot_id"])["bot"]["user_id"] == identity["user_id"]


def test_channels_and_people_are_ordinary_until_told_otherwise(slack: FakeSlack, client: WebClient) -> None:
    """Any id is a member's channel or an ordinary person until a test sets other properties."""
    assert client.conversations_info(channel="C1")["channel"]["is_ext_shared"] is False
    assert client.users_info(user="U1")["user"]["is_restricted"] is False
    slack.set_channel("C1", is_ext_shared=True)
    slack.set_user("U1", is_restricted=True, locale="nl-NL")
    assert client.conversations_info(channel="C1")["channel"]["is_ext_shared"] is True
    person = client.users_info(user="U1", include_locale=True)["user"]
    assert (person["is_restricted"], person["locale"]) == (True, "nl-NL")
    assert [channel["id"] for channel in client.conversations_list()["channels"]] == ["C1"]


def test_unknown_people_methods_and_tokens_are_refused(slack: FakeSlack, client: WebClient) -> None:
    """Unknown things are refused with Slack's own code."""
    calls: list[tuple[Callable[[], object], str]] = [
        (lambda: client.users_info(user="nobody"), "user_not_found"),
        (lambda: client.conversations_info(channel="nowhere"), "channel_not_found"),
        (lambda: client.usergroups_users_list(usergroup="S0NOBODY"), "no_such_subteam"),
        (lambda: client.api_call("chat.sing"), "unknown_method"),
        (lambda: client.chat_postMessage(channel="C1", text="a", thread_id="1.1"), "invalid_arg_name"),
        (lambda: WebClient(base_url=slack.url, retry_handlers=[]).auth_test(), "not_authed"),
        (lambda: client.api_call("auth.test", data=None, json=None, params={"blocks": "{"}), "invalid_json"),
    ]
    for call, refusal in calls:
        with pytest.raises(SlackApiError) as caught:
            call()
        assert error_code(caught) == refusal


def test_faults_come_in_order_and_end(slack: FakeSlack, client: WebClient) -> None:
    """Each fault affects its number of calls, one fault after the other; then calls succeed again."""
    slack.fail("auth.test", Fault.error("fatal_error"), times=2)
    slack.fail("auth.test", Fault.rate_limited("3"))
    seen = []
    for _ in range(4):
        try:
            seen.append(str(client.auth_test()["ok"]))
        except SlackApiError as error:
            seen.append(error.response["error"])
    assert seen == ["fatal_error", "fatal_error", "ratelimited", "True"]


def test_a_lasting_fault_is_healed(slack: FakeSlack, client: WebClient) -> None:
    """A fault without a number lasts until it is healed."""
    slack.fail("auth.test", Fault(status=503), times=None)
    for _ in range(3):
        with pytest.raises(SlackApiError):
            client.auth_test()
    slack.heal()
    assert client.auth_test()["ok"] is True


def asked(slack: FakeSlack, verb: str) -> HTTPResponse:
    """Return the raw response to `auth.test`."""
    connection = HTTPConnection(urlsplit(slack.url).netloc, timeout=5)
    connection.request(verb, urlsplit(f"{slack.url}auth.test").path, headers={"Authorization": "Bearer xoxb-test"})
    answer = connection.getresponse()
    answer.read()
    connection.close()
    return answer


@pytest.mark.parametrize("fault", [None, Fault.error("fatal_error"), Fault.rate_limited("3"), Fault(status=500)])
def test_every_answer_is_dated(dated: FakeSlack, fault: Fault | None) -> None:
    """A response has one Date header by the workspace's clock, whether the call succeeded or not."""
    if fault is not None:
        dated.fail("auth.test", fault)
    answer = asked(dated, "POST")
    assert (answer.status, answer.headers.get_all("Date")) == (fault.status if fault else 200, [NOON_IN_HTTP])


def test_what_is_no_call_is_dated_too(dated: FakeSlack, clock: Clock) -> None:
    """A response to a request that is no API call has the workspace's current date, too."""
    clock.now += 1
    answer = asked(dated, "PUT")
    assert (answer.status, answer.headers.get_all("Date")) == (405, ["Fri, 20 Oct 2023 10:00:01 GMT"])


def test_a_date_can_be_wrong(dated: FakeSlack) -> None:
    """A fault can give another date in place of the true one."""
    dated.fail("auth.test", Fault(accept=True, headers={"Date": "yesterday"}))
    assert asked(dated, "POST").headers.get_all("Date") == ["yesterday"]


def listening(slack: FakeSlack) -> list[tuple[str, str, int]]:
    """Return a list of the calls from now on: method, moment and number of messages at that moment."""
    heard: list[tuple[str, str, int]] = []
    # Another thread would be blocked if the lock were held.
    pool = ThreadPoolExecutor(1)
    slack.on_call = lambda method, moment: heard.append(
        (method, moment, len(pool.submit(lambda: slack.messages).result(timeout=3)))
    )
    return heard


def test_calls_are_told_of(slack: FakeSlack, client: WebClient) -> None:
    """A listener is called before and after a call is carried out, while others can use the workspace."""
    heard = listening(slack)
    client.chat_postMessage(channel="C1", text="a")
    assert heard == [("chat.postMessage", "before", 0), ("chat.postMessage", "after", 1)]
    slack.on_call = None
    client.chat_postMessage(channel="C1", text="b")
    assert len(heard) == 2


def test_the_sender_waits_for_the_listener(slack: FakeSlack) -> None:
    """While the listener after a call blocks, the message exists, but its sender has no answer."""
    slack.on_call = lambda _, moment: time.sleep(1.3 if moment == "after" else 0)
    with pytest.raises(TimeoutError):
        WebClient("xoxb-test", slack.url, timeout=1, retry_handlers=[]).chat_postMessage(channel="C1", text="a")
    assert len(slack.messages) == 1


@pytest.mark.parametrize(
    ("fault", "moments"),
    [
        (Fault(status=500), ["before"]),
        (Fault.error("fatal_error"), ["before"]),
        (Fault(status=500, accept=True), ["before", "after"]),
        (Fault(accept=True, drop=("metadata",)), ["before", "after"]),
    ],
)
def test_what_is_not_carried_out_has_no_after(
    slack: FakeSlack, client: WebClient, fault: Fault, moments: list[str]
) -> None:
    """For a call that a fault keeps from being carried out, the listener is called only before."""
    heard = listening(slack)
    slack.fail("chat.postMessage", fault)
    with contextlib.suppress(SlackApiError):
        client.chat_postMessage(channel="C1", text="a")
    assert [moment for _, moment, _ in heard] == moments


@pytest.mark.parametrize("accept", [True, False])
@pytest.mark.parametrize("cut", list(ConnectionCut))
def test_a_connection_ends_after_or_before_the_message_stands(
    slack: FakeSlack, client: WebClient, *, cut: ConnectionCut, accept: bool
) -> None:
    """However a connection ends, the client fails, and the message exists exactly if the call was accepted."""
    slack.fail("chat.postMessage", Fault(cut=cut, accept=accept))
    with pytest.raises(Exception, match=r".+"):
        client.chat_postMessage(channel="C1", text="a")
    assert len(slack.messages) == int(accept)


def test_a_late_message_stands_after_its_sender_gave_up(slack: FakeSlack) -> None:
    """A call can be carried out after its client has stopped waiting."""
    slack.fail("chat.postMessage", Fault(accept=True, delay_before=1.3))
    with pytest.raises(TimeoutError):
        WebClient("xoxb-test", slack.url, timeout=1, retry_handlers=[]).chat_postMessage(channel="C1", text="late")
    assert slack.messages == ()
    assert slack.wait_for_messages(1)[0].text == "late"


def test_waiting_for_what_does_not_come_ends(slack: FakeSlack) -> None:
    """A test that waits for a message too many gets an error, and does not hang."""
    with pytest.raises(TimeoutError, match="0 of 1 messages"):
        slack.wait_for_messages(1, timeout=0.01)


def test_it_forgets(slack: FakeSlack, client: WebClient) -> None:
    """A long benchmark can clear everything that is kept of what the bot did."""
    client.chat_postMessage(channel="C1", text="a")
    client.views_open(
        trigger_id=slack.make_trigger("U1"),
        view={"type": "modal", "title": {"type": "plain_text", "text": "a"}, "blocks": []},
    )
    client.views_publish(user_id="U1", view={"type": "home", "blocks": []})
    client.assistant_threads_setSuggestedPrompts(channel_id="D1", prompts=[{"title": "a", "message": "b"}])
    client.files_upload_v2(content="a", filename="a.txt")
    slack.clear()
    assert (slack.messages, slack.calls, slack.views, slack.files) == ((), (), (), ())
    assert (slack.homes, slack.prompts) == ({}, {})


def test_it_starts_and_stops_at_once() -> None:
    """Starting and stopping takes a moment: it waits neither for the name service nor for a long poll."""
    began = time.monotonic()
    for _ in range(20):
        with FakeSlack():
            pass
    assert time.monotonic() - began < 3
