"""Owners' reports: who may report, what a report changes, and how a coordinator confirms or declines it."""

from datetime import timedelta

import pytest

from bot.sandbox.fake_slack.fake_slack import Message
from domain.register.model import Status
from tests.handlers.blocks.drafts import lines
from tests.handlers.blocks.limits import assert_fits
from tests.handlers.modals.opened import modal_text
from tests.handlers.reminder_times import AFTER_MEETING, BEFORE_MEETING
from tests.handlers.workspace import CHANNEL, COORDINATOR, DELEGATE, ONLY_COORDINATORS, Json, SeenMessage, Workspace

SECOND = "U0SECOND"
KEY = "III.2a@2023-12"
REPORT = "done III.2 December 2023 ST 15000/23"
SHOWN = "reported done by its owner, to be confirmed: ST 15000/23"
NOTHING = "That did not work, and nothing was changed. It has been logged."


@pytest.fixture
def reporting(workspace: Workspace) -> Workspace:
    """A workspace in which the delegate speaks for Eurojust."""
    workspace.command(f"contact Eurojust <@{DELEGATE}>")
    return workspace


def next_notice(workspace: Workspace, *, to: str = COORDINATOR) -> Message:
    """Return the notice that a coordinator gets with the next tick."""
    posted = workspace.tick(workspace.now + timedelta(minutes=1))
    (notice,) = [message for message in posted if message.channel == f"D{to[1:]}"]
    assert_fits(notice.text, notice.blocks)
    return notice


def press_notice_button(workspace: Workspace, label: str, told: Message, *, user: str = COORDINATOR) -> SeenMessage:
    """Return the response to a click on a button of a notice."""
    seen = workspace.click(notice_button(label, told), user=user, channel=f"D{user[1:]}")
    assert seen.is_ephemeral
    return seen


def notice_button(label: str, told: Message) -> Json:
    """Return a button of a notice."""
    elements: list[Json] = [
        element for block in told.blocks if block["type"] == "actions" for element in block["elements"]
    ]
    (button,) = (element for element in elements if element["text"]["text"] == label)
    return button


def open_notice_modal(workspace: Workspace, label: str, told: Message, *, user: str = COORDINATOR) -> Json:
    """Press a button of a notice that opens a modal; return the modal."""
    return workspace.open_with(workspace.click_body(notice_button(label, told), user=user, channel=f"D{user[1:]}"))


def decline(workspace: Workspace, told: Message, *, reason: str = "The annex is missing") -> str:
    """Decline a report with a reason; return what the coordinator is told."""
    return modal_text(workspace.submit(open_notice_modal(workspace, "Decline", told), reason=reason))


def test_an_owner_reports_by_command(reporting: Workspace) -> None:
    """A contact of an owner reports with evidence; the instalment stays open and is shown as reported."""
    reported = reporting.command(REPORT, user=DELEGATE)
    assert reported.text == (
        "Reported done: III.2a, December 2023. Evidence: ST 15000/23. It stays open until a coordinator confirms it."
    )
    kept = reporting.instalment(KEY)
    assert (kept.status, kept.report, kept.reporter) == (Status.OPEN, "ST 15000/23", DELEGATE)
    answer = reporting.mention("what does Eurojust owe by December 2023?").text
    (line,) = [line for line in answer.splitlines() if line.startswith("• III.2a")]
    assert line.endswith(f" – ◐ {SHOWN}")


def test_an_owner_reports_by_mention(reporting: Workspace) -> None:
    """A report after a mention does the same, and everyone in the thread sees the answer."""
    assert reporting.mention(REPORT, user=DELEGATE).text.startswith("Reported done: III.2a, December 2023.")
    assert reporting.instalment(KEY).reporter == DELEGATE


def test_a_member_of_a_group_reports(workspace: Workspace) -> None:
    """If a user group is the contact of an owner, each of its members may report, and no one else."""
    workspace.slack.set_group("S0EUROJUST", DELEGATE)
    workspace.command("contact Eurojust <!subteam^S0EUROJUST>")
    assert workspace.command(REPORT, user=SECOND).text == ONLY_COORDINATORS
    assert workspace.command(REPORT, user=DELEGATE).text.startswith("Reported done: III.2a")
    workspace.slack.set_group("S0EUROJUST", SECOND)
    workspace.services.people.groups.forget("S0EUROJUST")
    assert workspace.command(REPORT, user=DELEGATE).text == ONLY_COORDINATORS


@pytest.mark.parametrize(("owed", "owner"), [("II.1a ST 1/24", "Commission"), ("I.1 ST 1/24", "Europol")])
def test_only_an_owner_reports(reporting: Workspace, owed: str, owner: str) -> None:
    """A contact of another actor is refused, which is recorded, and nothing is changed."""
    assert reporting.command(f"done {owed}", user=DELEGATE).text == (
        f"Only those who speak for {owner} can do that, and nobody is named yet. "
        f"Coordinators name them: <@{COORDINATOR}>. Nothing was changed."
    )
    assert all(not instalment.report for instalment in reporting.store.instalments_of(owed.split(maxsplit=1)[0]))
    assert [message for message in reporting.tick(BEFORE_MEETING) if "Please confirm" in message.text] == []


def test_what_members_owe_together_each_may_report(reporting: Workspace) -> None:
    """Eurojust's contact may report what the JHA agencies owe."""
    assert reporting.command("done III.1a December 2023 ST 1/24", user=DELEGATE).text.startswith("Reported done:")


def test_a_report_needs_evidence(reporting: Workspace) -> None:
    """A report without evidence is refused."""
    assert "For example: /schengen done III.3" in reporting.command("done III.2 December 2023", user=DELEGATE).text
    assert reporting.instalment(KEY).report == ""


def test_coordinators_are_notified(reporting: Workspace) -> None:
    """Each coordinator gets one notice, with the evidence and two buttons."""
    reporting.command(f"coordinator <@{SECOND}>")
    reporting.command(REPORT, user=DELEGATE)
    posted = reporting.tick(reporting.now + timedelta(minutes=1))
    assert {message.channel for message in posted} == {f"D{COORDINATOR[1:]}", f"D{SECOND[1:]}"}
    for message in posted:
        assert message.text == (
            f"<@{DELEGATE}> reports for its owner that III.2a, December 2023 is done: ST 15000/23. "
            "Please confirm or decline."
        )
        assert [button["text"]["text"] for button in message.blocks[-1]["elements"]] == ["Confirm", "Decline"]
    assert reporting.tick(reporting.now + timedelta(minutes=1)) == []


def test_a_coordinator_confirms(reporting: Workspace) -> None:
    """Confirming marks the instalment done with the report's evidence, by the coordinator who confirmed."""
    reporting.command(REPORT, user=DELEGATE)
    text = press_notice_button(reporting, "Confirm", next_notice(reporting)).text
    assert text.startswith("Done: III.2a, December 2023 – ")
    assert "Evidence: ST 15000/23\nIts owner had reported it done." in text
    kept = reporting.instalment(KEY)
    assert (kept.status, kept.evidence, kept.done_by, kept.report) == (Status.DONE, "ST 15000/23", COORDINATOR, "")
    (made,) = reporting.changes()
    assert (made.kind, made.by, made.surface) == ("done", COORDINATOR, "button")


def test_a_coordinator_declines(reporting: Workspace) -> None:
    """Declining leaves the instalment open and removes the report; another report can follow."""
    reporting.command(REPORT, user=DELEGATE)
    assert decline(reporting, next_notice(reporting)) == "Declined: III.2a, December 2023 stays open."
    kept = reporting.instalment(KEY)
    assert (kept.status, kept.report, kept.reporter) == (Status.OPEN, "", None)
    assert SHOWN not in reporting.mention("status of III.2").text
    reporting.command(REPORT, user=DELEGATE)
    press_notice_button(reporting, "Confirm", next_notice(reporting))
    assert reporting.instalment(KEY).status is Status.DONE


@pytest.mark.parametrize("reason", [None, "", "\u200b"])
def test_declining_takes_a_reason(reporting: Workspace, reason: str | None) -> None:
    """Without a reason nothing is declined; with one, the history has it, and it can be undone below."""
    reporting.command(REPORT, user=DELEGATE)
    view = open_notice_modal(reporting, "Decline", next_notice(reporting))
    assert reporting.submit(view, reason=reason) == {"errors": {"reason": "Please fill this in."}}
    assert reporting.instalment(KEY).report == "ST 15000/23"
    declined = reporting.submit(view, reason="The annex is missing")
    assert reporting.command("history III.2").text.splitlines()[0].endswith("declined – The annex is missing")
    (button,) = declined["blocks"][-1]["elements"]
    assert button["text"]["text"] == "Undo"


@pytest.mark.parametrize(
    ("first", "then", "told"),
    [
        ("Confirm", "Confirm", f"<@{COORDINATOR}> marked it done: ST 15000/23"),
        ("Confirm", "Decline", f"<@{COORDINATOR}> – III.2a, December 2023 marked done: ST 15000/23"),
        ("Decline", "Confirm", f"<@{COORDINATOR}> – its owner's report of III.2a, December 2023 declined"),
        ("Decline", "Decline", f"<@{COORDINATOR}> – its owner's report of III.2a, December 2023 declined"),
    ],
)
def test_a_second_decision_is_refused(reporting: Workspace, first: str, then: str, told: str) -> None:
    """The second coordinator changes nothing, and reads who came first and what they decided."""
    reporting.command(f"coordinator <@{SECOND}>")
    reporting.command(REPORT, user=DELEGATE)
    mail = next_notice(reporting)
    if first == "Decline":
        decline(reporting, mail)
    else:
        press_notice_button(reporting, first, mail)
    before = reporting.instalment(KEY)
    assert told in press_notice_button(reporting, then, mail, user=SECOND).text
    assert reporting.instalment(KEY) == before


def test_evidence_that_was_not_seen_is_not_confirmed(reporting: Workspace) -> None:
    """The buttons of a notice change nothing once there is a newer report."""
    reporting.command(REPORT, user=DELEGATE)
    old = next_notice(reporting)
    reporting.command("done III.2 December 2023 ST 16000/23", user=DELEGATE)
    new = next_notice(reporting)
    for label in ("Confirm", "Decline"):
        assert "reported done by its owner: ST 16000/23" in press_notice_button(reporting, label, old).text
    assert reporting.instalment(KEY).report == "ST 16000/23"
    press_notice_button(reporting, "Confirm", new)
    assert reporting.instalment(KEY).evidence == "ST 16000/23"


@pytest.mark.parametrize("label", ["Confirm", "Decline"])
def test_roles_are_checked_at_the_click(reporting: Workspace, label: str) -> None:
    """Neither the owner's contact nor a former coordinator can decide on a report."""
    reporting.command(f"coordinator <@{SECOND}>")
    reporting.command(REPORT, user=DELEGATE)
    mail = next_notice(reporting, to=SECOND)
    reporting.command(f"coordinator <@{SECOND}> off")
    for user in (DELEGATE, SECOND):
        assert press_notice_button(reporting, label, mail, user=user).text == ONLY_COORDINATORS
    assert reporting.instalment(KEY).report == "ST 15000/23"


@pytest.mark.parametrize("action", ["confirm_report", "decline_report"])
@pytest.mark.parametrize(
    "value",
    [
        "",
        "en",
        "|en",
        KEY,
        f"{KEY}|en",
        f"{KEY}#|en",
        f"{KEY}#x|en",
        f"{KEY}#1#2|en",
        "<@U1>@x#1|en",
        f"{KEY}#{9**99}|en",
    ],
)
def test_a_forged_button_does_nothing(reporting: Workspace, action: str, value: str) -> None:
    """A value that no notice had is refused without being repeated."""
    reporting.command(REPORT, user=DELEGATE)
    assert reporting.press(action, value).text == NOTHING
    assert reporting.instalment(KEY).report == "ST 15000/23"


def test_what_is_late_stays_late(reporting: Workspace) -> None:
    """An overdue instalment that is reported counts as late until it is confirmed; answers say both."""
    reporting.command(REPORT, user=DELEGATE)
    reporting.now = AFTER_MEETING
    answer = reporting.mention("what is overdue for Eurojust?").text
    assert answer.startswith("2 overdue.\n")
    (line,) = [line for line in answer.splitlines() if line.startswith("• III.2a")]
    assert line.endswith(f" – ◐ {SHOWN}")


def test_what_is_on_hold_stays_on_hold(reporting: Workspace) -> None:
    """The reason of a hold is shown beside the report."""
    reporting.command("hold III.2 December 2023 waiting for the annex")
    reporting.command(REPORT, user=DELEGATE)
    card = reporting.mention("status of III.2").text
    assert "‖ on hold: waiting for the annex, reported by its owner: somebody in Slack · ST 15000/23" in card


def test_a_reminder_says_what_is_reported(reporting: Workspace) -> None:
    """A reminder lists a reported instalment among the open ones, with the report at the end of its line."""
    reporting.command(REPORT, user=DELEGATE)
    (posted,) = [message for message in reporting.tick(BEFORE_MEETING) if message.channel == CHANNEL]
    (line,) = [line for line in lines(posted.blocks) if line.startswith("III.2a")]
    assert line.endswith(f" – {SHOWN}")
    assert [line for line in lines(posted.blocks) if "reported" in line] == [line]


def test_a_report_speaks_the_language_of_its_reader(reporting: Workspace) -> None:
    """A notice is in the coordinator's own language, and the response to a click in that of the notice."""
    reporting.slack.set_user(COORDINATOR, locale="nl-NL")
    reporting.services.slack.directory.forget_person(COORDINATOR)
    reporting.command(REPORT, user=DELEGATE)
    mail = next_notice(reporting)
    (value, _) = [element["value"] for element in mail.blocks[-1]["elements"]]
    assert value.endswith("|nl")
    reporting.slack.set_user(COORDINATOR, locale="de-DE")
    assert press_notice_button(reporting, "Bevestigen", mail).text.startswith("Afgerond: III.2a, december 2023")
    assert reporting.instalment(KEY).status is Status.DONE


@pytest.mark.parametrize(
    ("label", "said"),
    [
        ("Confirm", "has confirmed what you reported: III.2a, December 2023 is done."),
        ("Decline", "has declined what you reported: III.2a, December 2023 stays open.\nReason: The annex is missing"),
    ],
)
def test_the_reporter_is_notified(reporting: Workspace, label: str, said: str) -> None:
    """The person who reported gets one notice of the decision."""
    reporting.command(REPORT, user=DELEGATE)
    if label == "Decline":
        decline(reporting, next_notice(reporting))
    else:
        press_notice_button(reporting, label, next_notice(reporting))
    notice = next_notice(reporting, to=DELEGATE)
    assert notice.text == f"<@{COORDINATOR}> {said}"
    assert [
        message for message in reporting.tick(reporting.now + timedelta(minutes=2)) if message.channel == notice.channel
    ] == []


def test_the_reporter_is_notified_of_a_command_too(reporting: Workspace) -> None:
    """A coordinator who marks the instalment done in any other way confirms the report."""
    reporting.command(REPORT, user=DELEGATE)
    reporting.command("done III.2 December 2023 ST 15000/23")
    assert "III.2a, December 2023 is done" in next_notice(reporting, to=DELEGATE).text


def test_nobody_is_notified_of_what_they_confirm_themselves(reporting: Workspace) -> None:
    """A contact who has become a coordinator, and confirms their own report, needs no message about it."""
    reporting.command(REPORT, user=DELEGATE)
    next_notice(reporting)
    reporting.command(f"coordinator <@{DELEGATE}>")
    assert reporting.command("done III.2 December 2023", user=DELEGATE).text.startswith("Done: III.2a, December 2023")
    posted = reporting.tick(reporting.now + timedelta(minutes=2))
    assert [message.text for message in posted if "what you reported" in message.text] == []


def test_without_a_report_nobody_is_notified(reporting: Workspace) -> None:
    """Marking done what nobody has reported tells no contact of it, and a report of another instalment stays."""
    reporting.command("done III.2 March 2024 ST 16000/24", user=DELEGATE)
    next_notice(reporting)
    reporting.command("done III.2 December 2023 ST 15000/23")
    assert reporting.tick(reporting.now + timedelta(minutes=2)) == []
    assert reporting.instalment("III.2a@2024-03").report == "ST 16000/24"
