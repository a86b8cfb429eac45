"""Mentions and direct messages: which are answered, where, with what, and only once."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest

from tests.handlers.workspace import DIRECT, Json, Workspace, buttons, texts

QUESTION = "what does Eurojust owe by June 2024"
EUROJUST = ["III.1a", "III.2a", "I.2a", "III.3a"]


def test_a_mention_is_answered_in_its_thread(workspace: Workspace) -> None:
    """The answer is in the thread that the mention starts, and unfurls nothing."""
    answer = workspace.mention(QUESTION, ts="1697796000.000042")
    (message,) = workspace.slack.messages
    assert (message.channel, answer.thread_ts) == ("C0COUNCIL", "1697796000.000042")
    assert (message.arguments["unfurl_links"], message.arguments["unfurl_media"]) == (False, False)


def test_a_mention_in_a_thread_is_answered_there(workspace: Workspace) -> None:
    """A mention in a thread is answered in that thread."""
    answer = workspace.mention(QUESTION, ts="1697796000.000043", thread_ts="1697790000.000001")
    assert answer.thread_ts == "1697790000.000001"


def test_an_answer_has_a_line_a_deliverable(workspace: Workspace) -> None:
    """Each has its reference and title in bold, and its owners below; a date stands above, once for all that share it.

    That it is open the first line has said.
    """
    title = {ref: workspace.store.instalments_of(ref)[0].deliverable.title["en"] for ref in EUROJUST}
    answer = workspace.mention(QUESTION)
    assert texts(answer.blocks)[2:13] == [
        "5 December 2023 (in 46 days):",
        f"III.1a {title['III.1a']}",
        "JHA agencies, Europol in particular · then 2 more instalments",
        f"III.2a {title['III.2a']}",
        "Eurojust · then 2 more instalments",
        "4 March 2024 (in 136 days):",
        f"I.2a {title['I.2a']}",
        "Frontex, Europol, Eurojust, EUAA · then 1 more instalment",
        "30 June 2024 (in 254 days):",
        f"III.3a {title['III.3a']}",
        "Europol (EFECC), Eurojust",
    ]
    elements = [element for block in answer.blocks if block["type"] == "rich_text" for element in _elements(block)]
    assert [element["text"] for element in elements] == ["4 open.", *(f"{ref} {title[ref]}" for ref in EUROJUST)]
    assert all(element["style"] == {"bold": True} for element in elements)


def test_what_is_on_hold_is_listed_with_its_reason(workspace: Workspace) -> None:
    """What somebody has put on hold is the answer, with why; nothing else is."""
    act = workspace.services.context("U1", "test", "waits for a third country")
    workspace.services.register.ledger.hold("III.3a", slug=None, context=act)
    shown = texts(workspace.mention("what is Europol's on hold?").blocks)
    assert shown[0] == "III.3a: on hold: waits for a third country."
    assert [text.split()[0] for text in shown[1:] if text.startswith(("I.", "II.", "III.", "IV."))] == ["III.3a"]
    assert any("on hold: waits for a third country" in text for text in shown)
    (yes, *_) = texts(workspace.mention("is III.3a on hold?").blocks)
    assert yes.startswith("Yes.")
    (no, *_) = texts(workspace.mention("is III.2a on hold?").blocks)
    assert no.startswith("No.")


def test_what_waits_to_be_confirmed_is_listed_with_its_evidence(workspace: Workspace) -> None:
    """What its owner reports done is the answer until a coordinator confirms it; it is not certain if it is done."""
    act = workspace.services.context("U1", "test")
    workspace.services.register.ledger.report("III.3a", slug=None, evidence="sent on Monday", context=act)
    shown = texts(workspace.mention("what waits to be confirmed?").blocks)
    assert shown[0].startswith("III.3a: ")
    assert [text.split()[0] for text in shown[1:] if text.startswith(("I.", "II.", "III.", "IV."))] == ["III.3a"]
    assert any("to be confirmed: sent on Monday" in text for text in shown)
    (yes, *_) = texts(workspace.mention("is III.3a waiting for confirmation?").blocks)
    assert yes.startswith("Yes.")
    (no, *_) = texts(workspace.mention("is III.2a waiting for confirmation?").blocks)
    assert no.startswith("No.")
    (not_certain, *_) = texts(workspace.mention("is III.3a confirmed yet?").blocks)
    assert not not_certain.startswith(("Yes.", "No."))


def _elements(block: Json) -> list[Json]:
    return [element for part in block["elements"] for element in part["elements"]]


def test_an_answer_says_how_the_question_was_read_and_what_it_rests_on(workspace: Workspace) -> None:
    """First comes the answer, then what was asked for; last the note, its marking and the lines' paragraphs."""
    blocks = workspace.mention(QUESTION).blocks
    shown = texts(blocks)
    assert shown[0] == "4 open."
    assert shown[1] == "Eurojust (incl. as a JHA agency) · due by 30 June 2024"
    assert blocks[1]["elements"][0] == {"type": "mrkdwn", "text": "*Eurojust*", "verbatim": True}
    assert shown[-1] == "Note 13901/23, LIMITE: III.1, III.2, I.2, III.3."


def test_lines_around_a_question_change_nothing(workspace: Workspace) -> None:
    """A greeting, who is asking and a signature, on lines of their own, are no part of the question."""
    letter = f"Dear colleagues,\nI am the new JHA counsellor. {QUESTION}?\nMany thanks\nJane Doe\nPermRep"
    assert workspace.mention(letter).text == workspace.mention(QUESTION).text


def test_every_line_has_a_button_for_details(workspace: Workspace) -> None:
    """Each line has a button with its reference; a list has no buttons to mark done."""
    blocks = workspace.mention(QUESTION).blocks
    assert buttons(blocks, "details") == ["III.1a", "III.2a", "I.2a", "III.3a"]
    assert buttons(blocks, "mark_done") == []


def test_the_notification_says_the_same_as_the_blocks(workspace: Workspace) -> None:
    """A message's plain text, which notifications and screen readers use, has every line of the blocks."""
    answer = workspace.mention(QUESTION)
    parts = [part for text in texts(answer.blocks) for part in text.split(" · ")]
    assert [part for part in parts if part not in answer.text] == []


def test_a_question_is_answered_in_its_own_language(workspace: Workspace) -> None:
    """A Dutch question gets a Dutch answer, down to the buttons' dates and statuses."""
    answer = workspace.mention("wat moet Eurojust doen tegen juni 2024?")
    assert "30 juni 2024" in answer.text
    assert "nota 13901/23" in answer.text.lower()
    assert buttons(answer.blocks, "details") == ["III.1a", "III.2a", "I.2a", "III.3a"]


def test_what_is_not_understood_is_said_with_what_could_be_asked(workspace: Workspace) -> None:
    """A mention that asks nothing about the note is answered with what was not understood, and with questions."""
    answer = workspace.mention("will it rain in Brussels")
    assert answer.text.splitlines()[1:3] == ["Did you mean:", "• who must deliver for the December 2023 Council"]
    assert buttons(answer.blocks, "details") == []


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("what must be sent to the Schengen Council in May 2024?", "I know no Schengen Council at “May 2024”."),
        ("what goes in May 2024 to the Schengen Council", "I know no Schengen Council at “May 2024”."),
        ("what does the Schengen Council receive on 20 May 2024?", "I know no Schengen Council at “May 2024”."),
        ("was muss dem Schengen-Rat im Mai 2024 vorgelegt werden?", "Ich kenne keinen Schengen-Rat zu „Mai 2024“."),
    ],
)
def test_a_month_without_a_council_is_named(workspace: Workspace, text: str, says: str) -> None:
    """A month without a Schengen Council is not answered by an empty list: the Councils are named."""
    assert workspace.mention(text).text.startswith(says)


@pytest.mark.parametrize(
    ("time", "refs"),
    [
        ("in December 2023", ["I.1a", "I.3a"]),
        ("in April 2024", ["F.2b"]),
        ("by May 2024", ["I.1a", "I.3a", "F.2b"]),
        ("on 14 June 2024", []),
    ],
)
def test_what_goes_to_the_schengen_council_is_listed(workspace: Workspace, time: str, refs: list[str]) -> None:
    """What goes to a Council in a month is listed, also without a Council if something is due then for a later one."""
    answer = workspace.mention(f"what must be sent to the Schengen Council {time}?")
    assert buttons(answer.blocks, "details") == refs
    assert "I know no" not in answer.text


def test_a_direct_message_is_answered(workspace: Workspace) -> None:
    """A direct message needs no mention."""
    body = workspace.event_body(QUESTION, type="message", channel=DIRECT, channel_type="im")
    (answer,) = workspace.deliver(body)
    assert workspace.slack.messages[0].channel == DIRECT
    assert buttons(answer.blocks, "details") == ["III.1a", "III.2a", "I.2a", "III.3a"]


@pytest.mark.parametrize("kind", ["channel", "group", "mpim", None])
def test_other_messages_are_not_for_the_bot(workspace: Workspace, kind: str | None) -> None:
    """Messages in channels without a mention are not answered, even if they look like a question."""
    assert workspace.deliver(workspace.event_body(QUESTION, type="message", channel_type=kind)) == []


@pytest.mark.parametrize("flag", [True, 1, "true"])
@pytest.mark.parametrize("kind", ["app_mention", "message"])
def test_a_channel_shared_outside_gets_nothing(workspace: Workspace, kind: str, flag: object) -> None:
    """Nothing of a note marked LIMITE is said in a channel that is shared with another workspace."""
    event = workspace.event_body(QUESTION, outer={"is_ext_shared_channel": flag}, type=kind, channel_type="im")
    answers = [(message.text, message.is_ephemeral) for message in workspace.deliver(event)]
    assert answers == ([("I cannot answer here.", True)] if kind == "app_mention" else [])


@pytest.mark.parametrize(
    "event",
    [
        {"bot_id": "B0OTHER"},
        {"subtype": "bot_message", "bot_id": "B0OTHER"},
        {"user": None},
        {"subtype": "message_changed"},
        {"subtype": "message_deleted"},
        {"subtype": "channel_join"},
    ],
)
@pytest.mark.parametrize("kind", ["app_mention", "message"])
def test_bots_and_edits_get_nothing(workspace: Workspace, kind: str, event: Json) -> None:
    """Only a person's new message is answered, so that two bots never talk to each other."""
    assert workspace.deliver(workspace.event_body(QUESTION, type=kind, channel_type="im", **event)) == []


@pytest.mark.parametrize("subtype", ["file_share", "thread_broadcast"])
def test_a_message_with_a_file_is_still_said_by_a_person(workspace: Workspace, subtype: str) -> None:
    """A question with a file, or broadcast from a thread, is answered."""
    event = workspace.event_body(QUESTION, type="message", channel="D1", channel_type="im", subtype=subtype)
    assert len(workspace.deliver(event)) == 1


def test_a_retried_event_is_answered_once(workspace: Workspace) -> None:
    """Slack redelivers an event that was not acknowledged in time; the second delivery is acknowledged and no more."""
    event = workspace.event_body(QUESTION)
    assert [len(workspace.deliver(event)) for _ in range(3)] == [1, 0, 0]


def test_an_event_is_known_by_its_id_too(workspace: Workspace) -> None:
    """A delivery with the id of an earlier event is the same event, even if its post differs."""
    for ts, answers in (("6.1", 1), ("6.2", 0)):
        event = workspace.event_body(QUESTION, outer={"event_id": "Ev0000SAME"}, ts=ts)
        assert len(workspace.deliver(event)) == answers


def test_a_post_that_comes_as_two_events_is_answered_once(workspace: Workspace) -> None:
    """A mention in a direct message comes as mention and as message; only the first of both is answered."""
    one = workspace.event_body(QUESTION, channel="D1", ts="7.1")
    two = workspace.event_body(QUESTION, type="message", channel="D1", channel_type="im", ts="7.1")
    assert one["event_id"] != two["event_id"]
    assert [len(workspace.deliver(two)), len(workspace.deliver(one))] == [1, 0]


def test_two_posts_are_two_questions(workspace: Workspace) -> None:
    """The same words said again, or in another channel at the same moment, are answered again."""
    workspace.allow_channel("C0OTHER")
    for event in ({"ts": "8.1"}, {"ts": "8.2"}, {"ts": "8.1", "channel": "C0OTHER"}):
        workspace.mention(QUESTION, **event)
    assert len(workspace.slack.messages) == 3


def _one_event(workspace: Workspace) -> list[Json]:
    return [workspace.event_body(QUESTION)] * 6


def _two_events(workspace: Workspace) -> list[Json]:
    other = {"type": "message", "channel_type": "im"}
    kinds: list[Json] = [{}, other] * 3
    return [workspace.event_body(QUESTION, channel="D1", ts="9.1", **kind) for kind in kinds]


@pytest.mark.parametrize("make", [_one_event, _two_events])
def test_events_that_come_at_once_are_answered_once(
    workspace: Workspace, make: Callable[[Workspace], list[Json]]
) -> None:
    """Six simultaneous deliveries of one post, repeated or as two kinds of event, make one answer."""
    events = make(workspace)
    start = Barrier(len(events))

    def deliver(body: Json) -> str:
        start.wait()
        return workspace.dispatch(body)

    with ThreadPoolExecutor(len(events)) as pool:
        assert list(pool.map(deliver, events)) == [""] * len(events)
    assert len(workspace.slack.messages) == 1
