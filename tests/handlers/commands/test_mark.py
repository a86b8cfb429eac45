"""`/schengen done`, `reopen`, `hold` and `resume`: who may, which instalment is meant, and what is recorded."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from db.schema.tables import change
from domain.register.audit_events import ChangeKind
from domain.register.model import Status
from tests.databases.databases import refuse_audit_entries
from tests.handlers.reminder_times import AFTER_MEETING, BEFORE_MEETING
from tests.handlers.workspace import CHANNEL, COORDINATOR, DELEGATE, NEUTRAL, NOW, ONLY_COORDINATORS, Workspace


def test_done_changes_the_register(workspace: Workspace) -> None:
    """A coordinator's `done` sets the status, with evidence, person and time, and the answer says so."""
    answer = workspace.command("done III.3 ST 10000/24")
    marked = workspace.instalment("III.3a@2024-06")
    assert (marked.status, marked.evidence, marked.done_by, marked.done_at) == (
        Status.DONE,
        "ST 10000/24",
        COORDINATOR,
        NOW,
    )
    title = marked.deliverable.title["en"]
    assert answer.text == f"Done: III.3a, June 2024 – {title}.\nEvidence: ST 10000/24"
    assert answer.is_ephemeral


def test_done_is_seen_in_later_answers(workspace: Workspace) -> None:
    """A done deliverable is no longer owed; asked for by its reference, it shows its evidence."""
    workspace.command("done III.3 ST 10000/24")
    assert "III.3a" not in workspace.mention("what does Eurojust owe by June 2024").text
    assert "done: ST 10000/24" in workspace.mention("status of III.3").text


def test_done_is_recorded(workspace: Workspace) -> None:
    """The audit log records the change, the person, the surface, the time, and the state before and after."""
    workspace.command("done III.2 2023-12 ST 15000/23")
    (change,) = workspace.changes()
    assert (change.kind, change.ref, change.by, change.surface, change.at) == (
        "done",
        "III.2a@2023-12",
        COORDINATOR,
        "command",
        NOW,
    )
    assert (change.before["status"], change.after["status"]) == ("open", "done")
    assert (change.before["evidence"], change.after["evidence"]) == ("", "ST 15000/23")


def test_nothing_is_done_that_cannot_be_recorded(workspace: Workspace) -> None:
    """Register and audit log change in one transaction: if the log cannot be written, nothing is marked."""
    refuse_audit_entries(workspace.engine)
    assert workspace.command("done III.3 ST 10000/24").text == NEUTRAL
    assert workspace.instalment("III.3a@2024-06").status is Status.OPEN
    assert "III.3a" in workspace.mention("what does Eurojust owe by June 2024").text


def test_a_bare_reference_takes_the_next_open_instalment(workspace: Workspace) -> None:
    """Without a milestone the earliest open instalment is marked; the answer says so, and which is next."""
    for month, following in (("December 2023", "4 March 2024"), ("March 2024", "13 June 2024")):
        answer = workspace.command("done III.2 ST 15000/23")
        assert f"Done: III.2a, {month} – " in answer.text
        assert "No instalment was named: I took the one that falls due first" in answer.text
        assert f"Next of this deliverable: {following}." in answer.text
    assert [instalment.status.value for instalment in workspace.store.instalments_of("III.2a")][:3] == [
        "done",
        "done",
        "open",
    ]


@pytest.mark.parametrize(
    "named",
    [
        *(
            "2024-03",
            "@2024-03",
            "March 2024",
            "march 2024",
            "Mar 2024",
            "maart 2024",
            "for March 2024",
            "voor maart 2024",
        ),
        *(
            "Schengen Council March 2024",
            "the March 2024 Council",
            "4 March 2024",
            "March 2024:",
            "03/2024",
            "in March",
        ),
    ],
)
def test_a_milestone_may_be_named_in_every_usual_way(workspace: Workspace, named: str) -> None:
    """The month of a Schengen Council, as a number or in words of either language, names the instalment."""
    answer = workspace.command(f"done III.2 {named} ST 7000/24")
    assert workspace.instalment("III.2a@2024-03").evidence == "ST 7000/24"
    assert "No instalment was named" not in answer.text
    assert [change.ref for change in workspace.changes()] == ["III.2a@2024-03"]


def test_the_council_at_which_it_is_tabled_names_an_instalment(workspace: Workspace) -> None:
    """F.2b is due in April and tabled in June 2024: either month names it."""
    for named in ("June 2024", "April 2024"):
        workspace.command(f"done F.2b {named} ST 9000/24")
        assert workspace.instalment("F.2b@2024-04").evidence == "ST 9000/24"
        workspace.command(f"reopen F.2b {named}")
        assert workspace.instalment("F.2b@2024-04").status is Status.OPEN


@pytest.mark.parametrize(
    "named", ["2024-04", "April 2024", "april 2024", "2030-12", "2024-13", "the April Council", "2024"]
)
def test_an_unknown_milestone_is_refused(workspace: Workspace, named: str) -> None:
    """A month at which nothing is due is not taken as evidence: the answer names the instalments that exist."""
    answer = workspace.command(f"done III.2 {named} ST 7000/24")
    assert "III.2 has no instalment" in answer.text
    assert "December 2023, March 2024, June 2024" in answer.text
    assert workspace.changes() == []


def test_a_month_later_in_the_text_is_evidence(workspace: Workspace) -> None:
    """Only a month right after the reference names an instalment."""
    workspace.command("done III.3 report of April 2024")
    assert workspace.instalment("III.3a@2024-06").evidence == "report of April 2024"


@pytest.mark.parametrize("command", ["done III.3 ST 1/24", "done III.3", "done", "done X", "reopen III.3", "reopen"])
def test_others_than_coordinators_are_refused(workspace: Workspace, command: str) -> None:
    """Other users are refused before anything else about the input is checked, and nothing changes."""
    before = workspace.store.instalments_of("III.3")
    answer = workspace.command(command, user=DELEGATE)
    assert answer.text == ONLY_COORDINATORS
    assert (workspace.store.instalments_of("III.3"), workspace.changes()) == (before, [])


def test_a_refusal_is_on_record(workspace: Workspace) -> None:
    """That somebody who is no coordinator, and then a contact of another body, tried it is in the audit log."""
    workspace.command("done III.3 ST 1/24", user=DELEGATE)
    workspace.command(f"contact Europol <@{DELEGATE}|delegate>")
    workspace.command("done III.6 ST 1/24", user=DELEGATE)
    refused = select(change.c.by, change.c.ref, change.c.after).where(change.c.kind == ChangeKind.REFUSED.value)
    with workspace.engine.connect() as connection:
        assert [tuple(row) for row in connection.execute(refused.order_by(change.c.id))] == [
            (DELEGATE, "done", {"why": "not a coordinator"}),
            (DELEGATE, "III.6", {"why": "not its owner"}),
        ]


def test_done_twice_is_refused(workspace: Workspace) -> None:
    """What is done already keeps its first evidence, and the second command says so."""
    workspace.command("done III.3 ST 10000/24")
    answer = workspace.command("done III.3 ST 20000/24")
    first = f"<@{COORDINATOR}> marked it done: ST 10000/24"
    assert answer.text == f"III.3a (June 2024) is done already; nothing was changed. {first}"
    assert workspace.instalment("III.3a@2024-06").evidence == "ST 10000/24"
    assert len(workspace.changes()) == 1


def test_reopen_undoes_done(workspace: Workspace) -> None:
    """`reopen` makes it open again, says what the evidence was, and records the reason."""
    before = workspace.instalment("III.3a@2024-06")
    workspace.command("done III.3 ST 10000/24")
    answer = workspace.command("reopen III.3 wrong document")
    assert workspace.instalment("III.3a@2024-06") == before
    assert answer.text.startswith("Open again: III.3a, June 2024 – ")
    assert answer.text.endswith("The evidence was: ST 10000/24")
    done, reopened = workspace.changes()
    assert (reopened.kind, reopened.by, reopened.reason) == ("reopened", COORDINATOR, "wrong document")
    assert (reopened.before, reopened.after) == (done.after, done.before)


def test_reopen_takes_the_instalment_that_is_named(workspace: Workspace) -> None:
    """With a milestone `reopen` opens that instalment, and the others stay done."""
    for slug in ("2023-12", "2024-03"):
        workspace.command(f"done III.2 {slug} ST 15000/23")
    workspace.command("reopen III.2 December 2023")
    assert [instalment.status.value for instalment in workspace.store.instalments_of("III.2a")][:2] == ["open", "done"]


def test_reopen_of_an_open_instalment_is_refused(workspace: Workspace) -> None:
    """`reopen` of an open instalment says that it is not done, and changes nothing."""
    assert workspace.command("reopen III.3").text == "III.3a is not marked done; nothing was changed."
    assert workspace.changes() == []


@pytest.mark.parametrize("command", ["done I.5 ST 1/24", "reopen I.5"])
def test_several_deliverables_have_to_be_told_apart(workspace: Workspace, command: str) -> None:
    """Of a key action with more than one deliverable none is guessed; each can be named."""
    assert workspace.command(command).text == "I.5 has more than one deliverable: say which, I.5a, I.5b, I.5c or I.5d."
    assert workspace.changes() == []
    workspace.command("done I.5c ST 1/24")
    assert workspace.instalment("I.5c@undated").status is Status.DONE


def test_a_busy_register_says_so(workspace: Workspace) -> None:
    """If another process holds the database, nothing is changed, and the user is told to try again."""
    with workspace.engine.begin():
        busy = workspace.command("done III.3 ST 10000/24")
    assert busy.text == "The register is busy; nothing was changed. Please try again."
    assert workspace.command("done III.3 ST 10000/24").text.startswith("Done: III.3a")


def test_evidence_reads_as_it_was_typed(workspace: Workspace) -> None:
    """Slack passes on `&` as an entity; the evidence is stored as it was typed."""
    workspace.command("done III.3 ST 1/24 &amp; annex &lt;final&gt;")
    assert workspace.instalment("III.3a@2024-06").evidence == "ST 1/24 & annex <final>"


def test_evidence_has_what_every_database_takes(workspace: Workspace) -> None:
    """NULs, which PostgreSQL refuses, and lone surrogates, which are no text, are removed before anything is stored."""
    workspace.command("done III.3 ST\x001/24 \ud83d and annex")
    assert workspace.instalment("III.3a@2024-06").evidence == "ST 1/24 ? and annex"


def test_evidence_may_start_with_its_date(workspace: Workspace) -> None:
    """Of a deliverable that is due once, a day that is not its own is part of the evidence."""
    workspace.command("done III.3 20 May 2024 ST 10000/24")
    assert workspace.instalment("III.3a@2024-06").evidence == "20 May 2024 ST 10000/24"


def test_an_instalment_may_be_named_by_its_key(workspace: Workspace) -> None:
    """`III.2a@2024-03`, as the register names it, is that instalment."""
    workspace.command("done III.2a@2024-03 ST 7000/24")
    assert workspace.instalment("III.2a@2024-03").evidence == "ST 7000/24"


def test_a_hold_stops_overdue_notices(workspace: Workspace) -> None:
    """No overdue notice names an instalment on hold; answers say so, and `resume` brings the notices back."""
    answer = workspace.command("hold III.6 waiting for the legal opinion")
    assert answer.text.startswith("On hold: III.6a, December 2023. Reason: waiting for the legal opinion.")
    assert "on hold: waiting for the legal opinion" in workspace.mention("status of III.6").text
    workspace.tick(BEFORE_MEETING)
    messages = {message.channel: message.text for message in workspace.tick(AFTER_MEETING)}
    assert "III.6a" not in messages[f"D{COORDINATOR[1:]}"]
    assert "• I.1a" in messages[f"D{COORDINATOR[1:]}"]
    assert workspace.command("resume III.6").text == "No longer on hold: III.6a, December 2023."
    later = {message.channel: message.text for message in workspace.tick(AFTER_MEETING + timedelta(days=6))}
    assert "III.6a" in later[f"D{COORDINATOR[1:]}"]
    assert "III.6a, December 2023 no longer on hold" in later[CHANNEL]


def test_a_reminder_sets_apart_what_is_on_hold(workspace: Workspace) -> None:
    """A reminder before a meeting shows what is on hold last, with the reason, and does not count it."""
    workspace.command("hold III.6 waiting for the legal opinion")
    (posted,) = workspace.tick(BEFORE_MEETING)
    assert posted.text.startswith("Schengen Council on 5 December: 4 weeks left, 5 open")
    assert posted.text.split("On hold\n")[1].startswith("• III.6a ")


def test_a_hold_needs_a_reason(workspace: Workspace) -> None:
    """`hold` without a reason is refused, and nothing is held."""
    assert "For example: /schengen hold III.3" in workspace.command("hold III.6").text
    assert workspace.instalment("III.6a@2023-12").hold == ""


def test_holds_are_for_coordinators(workspace: Workspace) -> None:
    """Other users can neither hold nor resume."""
    for typed in ("hold III.6 because", "resume III.6"):
        assert workspace.command(typed, user=DELEGATE).text == ONLY_COORDINATORS


def test_what_is_done_or_not_held(workspace: Workspace) -> None:
    """A done instalment cannot be held, one that is not on hold not be resumed, and `done` ends a hold."""
    assert workspace.command("resume III.6").text == "III.6a is not on hold; nothing was changed."
    workspace.command("hold III.6 because")
    workspace.command("done III.6 ST 1/24")
    assert workspace.instalment("III.6a@2023-12").hold == ""
    assert "is done already" in workspace.command("hold III.6 because").text
    workspace.command("reopen III.6")
    assert workspace.instalment("III.6a@2023-12").hold == ""


@pytest.mark.parametrize("length", [501, 1990, 2500, 39_001])
@pytest.mark.parametrize(
    "typed", ["done III.3 ", "done III.3 June 2024 ", "hold III.3 ", "due III.3 30 September 2024 "]
)
def test_a_text_that_is_too_long_is_refused(workspace: Workspace, typed: str, length: int) -> None:
    """Evidence and reasons are recorded in full or not at all, and the answer says how long they may be."""
    before = workspace.instalment("III.3a@2024-06")
    answer = workspace.command(typed + "ST 1/24 " * (length // 8) + "x" * (length % 8)).text
    assert answer == f"The text is too long: {length} characters, and 500 are recorded at most. Nothing was changed."
    assert workspace.instalment("III.3a@2024-06") == before


def test_the_longest_text_is_recorded_in_full(workspace: Workspace) -> None:
    """Evidence of 500 characters is kept to its last one."""
    evidence = "ST 1/24 " * 62 + "end."
    workspace.command(f"done III.3 {evidence}")
    assert workspace.instalment("III.3a@2024-06").evidence == evidence
