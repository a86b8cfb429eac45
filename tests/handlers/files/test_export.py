"""`/schengen export`: the file, who gets it, and what is said if it cannot be sent."""

import csv
import io
from datetime import timedelta

import pytest

from bot.sandbox.fake_slack.api_calls import UPLOAD_PATH, ConnectionCut
from bot.sandbox.fake_slack.faults import Fault
from bot.sandbox.fake_slack.methods.files import File
from db.changes.ledger import Ledger
from db.register.load import load
from domain.i18n.translator import Translator
from tests.db.registers import with_many
from tests.handlers.workspace import CHANNEL, COORDINATOR, DELEGATE, DIRECT, NOW, Workspace, texts
from tests.languages import EVERY_LANGUAGE
from tests.shipped import shipped_register

SENT = "In your direct messages: 13901-23-LIMITE-2023-10-20.csv"
DOUBT = "Slack did not say whether the file has arrived: please look; if it is not there, ask again."


def export_rows(workspace: Workspace, filters: str = "", *, user: str = DELEGATE) -> tuple[list[dict[str, str]], File]:
    """Return the one file that an export sends, and its rows by the columns' names."""
    before = len(workspace.slack.files)
    answer = workspace.command(f"export {filters}".strip(), user=user)
    (file,) = workspace.slack.files[before:]
    assert answer.is_ephemeral
    assert answer.text.endswith(file.name)
    return rows(file), file


def rows(file: File) -> list[dict[str, str]]:
    """Return a file's rows by the columns' names."""
    content = (file.content or b"").decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(content, newline="")))


def test_a_file_goes_to_the_asker_alone(workspace: Workspace) -> None:
    """The file is in the user's direct messages, with the marking in its name and comment; only they are told."""
    answer = workspace.command("export", user=DELEGATE)
    (file,) = workspace.slack.files
    assert (file.channel, file.thread_ts) == (DIRECT, None)
    assert file.name == "13901-23-LIMITE-2023-10-20.csv"
    assert file.title == "Deliverables of note 13901/23, LIMITE"
    head = Ledger(workspace.engine).read_head().hash
    said = f"{len(rows(file))} instalments are in this file. Note 13901/23, LIMITE. Change history: {head}."
    assert file.comment == said
    assert answer.is_ephemeral
    assert texts(answer.blocks) == [f"whatever its status\n{SENT}"]
    assert workspace.slack.messages == ()


def test_the_whole_register_is_in_it(workspace: Workspace) -> None:
    """Without filters there is a row for each instalment of each deliverable, whatever its status."""
    workspace.command("done III.3 ST 10000/24")
    rows_found, _ = export_rows(workspace)
    instalments = [
        instalment
        for ref in workspace.store.references()
        if ref[-1].isalpha()
        for instalment in workspace.store.instalments_of(ref)
    ]
    assert len(rows_found) == len(instalments)
    assert {row["Reference"] for row in rows_found} == {row.deliverable.ref for row in instalments}


def test_a_row_says_everything(workspace: Workspace) -> None:
    """Each column has what the register says: days, evidence, the reason of a hold, and the owner's report."""
    workspace.command(f"contact Europol <@{DELEGATE}|anna>")
    workspace.command("done III.3 ST 10000/24")
    workspace.command("hold III.6 the Commission is late, too")
    workspace.mark("done I.1 our analysis", user=DELEGATE)
    workspace.command("progress III.4a first draft, expected 3 June 2024", user=COORDINATOR)
    workspace.now = NOW + timedelta(days=80)
    by_reference = {(row["Reference"], row["Instalment"]): row for row in export_rows(workspace)[0]}
    done = by_reference["III.3a", "June 2024"]
    title = workspace.instalment("III.3a@2024-06").deliverable.title["en"]
    assert done == {
        "Reference": "III.3a",
        "Title": title,
        "Owners": "Europol (EFECC), Eurojust",
        "Instalment": "June 2024",
        "Deadline": "2024-06-30",
        "Status": "done",
        "Done on": "2023-10-20",
        "Evidence": "ST 10000/24",
        "On hold because": "",
        "Reported by its owner": "",
        "Progress": "",
        "Expected on": "",
        "Paragraph": "III.3",
        "Marking": "LIMITE",
    }
    held, reported = by_reference["III.6a", "December 2023"], by_reference["I.1a", "December 2023"]
    assert (held["Status"], held["On hold because"]) == ("on hold", "the Commission is late, too")
    assert (reported["Status"], reported["Reported by its owner"]) == ("overdue", "our analysis")
    undated = by_reference["III.4a", ""]
    assert (undated["Deadline"], undated["Status"]) == ("", "open")
    assert (undated["Progress"], undated["Expected on"]) == ("first draft", "2024-06-03")


@pytest.mark.parametrize(
    ("filters", "refs"),
    [
        ("Eurojust by June 2024", {"III.1a", "III.2a", "I.2a", "III.3a"}),
        ("III.3", {"III.3a"}),
        ("what does eurojst owe by June 2024?", {"III.1a", "III.2a", "I.2a", "III.3a"}),
    ],
)
def test_filters_are_those_of_questions(workspace: Workspace, filters: str, refs: set[str]) -> None:
    """The file has exactly what matches, and the answer says how the filters were read, typos included."""
    rows_found, _ = export_rows(workspace, filters)
    assert {row["Reference"] for row in rows_found} == refs
    read_as = texts(workspace.command(f"export {filters}").blocks)[0].split("\n")[0]
    eurojust = "Eurojust (incl. as a JHA agency) · due by 30 June 2024 · open"
    expected = {
        "Eurojust by June 2024": eurojust,
        "III.3": "III.3 · whatever its status",
        "what does eurojst owe by June 2024?": f"“eurojst” read as “Eurojust” · {eurojust}",
    }
    assert read_as == expected[filters]


def test_we_is_the_askers_body(workspace: Workspace) -> None:
    """ "We" is the actor that the user has said they speak for."""
    workspace.command("iam Eurojust", user=DELEGATE)
    rows_found, _ = export_rows(workspace, "what do we owe by June 2024")
    assert {row["Reference"] for row in rows_found} == {"III.1a", "III.2a", "I.2a", "III.3a"}


@pytest.mark.parametrize(
    ("filters", "said"),
    [
        ("Interpol", "“Interpol” owes nothing under note 13901/23."),
        ("xyzzy", "“xyzzy”"),
        ("done", "Nothing is done. Next: 6 due on 5 December."),
        ("what can you do", "I keep the deliverables"),
    ],
)
def test_without_anything_to_send_nothing_is_sent(workspace: Workspace, filters: str, said: str) -> None:
    """If filters are not understood or match nothing, the answer is that of the question."""
    assert said in workspace.command(f"export {filters}").text
    assert workspace.slack.files == ()


@pytest.mark.long
def test_a_large_register_is_whole(crowded: Workspace) -> None:
    """A file has more instalments than an answer looks at."""
    load(crowded.engine, with_many(shipped_register(), 2300), now=NOW, by="test")
    rows_found, file = export_rows(crowded)
    assert len({row["Reference"] for row in rows_found}) == 2326
    assert str(file.comment).startswith(f"{len(rows_found)} instalments are in this file. Note 13901/23, LIMITE. ")


@pytest.mark.parametrize("language", EVERY_LANGUAGE)
def test_a_file_speaks_every_language(workspace: Workspace, language: str) -> None:
    """The file is in the asker's own language, whatever the channel's, with that language's titles and months."""
    workspace.slack.set_user(DELEGATE, locale=f"{language}-XX")
    workspace.command(f"language {'nl' if language == 'en' else 'en'}")
    _, file = export_rows(workspace)
    translator = Translator(language, workspace.store.directory())
    table_rows = list(csv.reader(io.StringIO((file.content or b"").decode("utf-8-sig"), newline="")))
    assert table_rows[0][:2] == [translator.gettext("Reference"), translator.gettext("Title")]
    (row,) = (row for row in table_rows if row[0] == "III.3a")
    instalment = workspace.instalment("III.3a@2024-06")
    assert row[1] == translator.text(instalment.deliverable.title)
    assert (row[4], row[5]) == ("2024-06-30", translator.gettext("open"))


def test_filters_tell_the_language(workspace: Workspace) -> None:
    """A file is in the language of its filters."""
    assert export_rows(workspace, "wat moet Eurojust leveren voor juni 2024?")[0][0]["Titel"].startswith("Regelmatig")


@pytest.mark.parametrize("evidence", ["=1+1", "+1", "@SUM(1)", '=HYPERLINK("https://evil.example")', "ok; =1"])
def test_evidence_is_no_formula(workspace: Workspace, evidence: str) -> None:
    """Evidence and reasons that begin like a formula are text in the file."""
    workspace.mark(f"done III.3 {evidence}")
    workspace.command(f"hold III.6 {evidence}")
    by_reference = {row["Reference"]: row for row in export_rows(workspace)[0]}
    text = evidence.replace("; =", "; '=") if ";" in evidence else f"'{evidence}"
    assert (by_reference["III.3a"]["Evidence"], by_reference["III.6a"]["On hold because"]) == (text, text)


def test_after_a_mention_it_is_in_the_thread(workspace: Workspace) -> None:
    """After a mention the file goes into the thread, once."""
    body = workspace.event_body("export Eurojust by June 2024", thread_ts="1697790000.000001")
    (answer,) = workspace.deliver(body)
    (message,) = workspace.slack.messages
    assert (message.user, message.channel, answer.thread_ts) == (None, CHANNEL, "1697790000.000001")
    assert answer.text.endswith("In this thread: 13901-23-LIMITE-2023-10-20.csv")
    assert [(file.channel, file.thread_ts) for file in workspace.slack.files] == [(CHANNEL, "1697790000.000001")]
    assert workspace.deliver(body) == []
    assert len(workspace.slack.files) == 1


def test_in_direct_messages_it_is_the_same(workspace: Workspace) -> None:
    """In direct messages the answer is a message there."""
    (answer,) = workspace.deliver(workspace.event_body("export", type="message", channel=DIRECT, channel_type="im"))
    assert answer.text.endswith(SENT)
    assert [file.channel for file in workspace.slack.files] == [DIRECT]


@pytest.mark.parametrize(
    ("method", "fault", "said"),
    [
        ("conversations.open", Fault.error("user_disabled"), "The file was not sent: user_disabled."),
        ("conversations.open", Fault(cut=ConnectionCut.CLOSE), "The file was not sent: not reached."),
        (
            "conversations.open",
            Fault(body={"ok": True, "channel": {"id": CHANNEL}}),
            "The file was not sent: no direct messages.",
        ),
        (
            "files.getUploadURLExternal",
            Fault.error("missing_scope"),
            "The file was not sent: the app lacks the scope files:write. The administrator can add it.",
        ),
        (
            "files.getUploadURLExternal",
            Fault.rate_limited("30"),
            "The file was not sent: Slack is busy. Please try again in a minute.",
        ),
        (f"{UPLOAD_PATH}F1", Fault(status=500, body=b"no"), "The file was not sent: the upload failed."),
        ("files.completeUploadExternal", Fault.error("invalid_channel"), "The file was not sent: invalid_channel."),
        ("files.completeUploadExternal", Fault.error("internal_error"), DOUBT),
        ("files.completeUploadExternal", Fault(cut=ConnectionCut.RESET), DOUBT),
    ],
)
def test_what_went_wrong_is_said(workspace: Workspace, method: str, fault: Fault, said: str) -> None:
    """The user is told what failed, and whether the file may have arrived all the same."""
    workspace.slack.fail(method, fault, times=None)
    assert workspace.command("export", user=DELEGATE).text == said
    assert workspace.slack.files == ()
    workspace.slack.heal()
    export_rows(workspace)


def test_nothing_is_tried_twice(workspace: Workspace) -> None:
    """A file that may have arrived is not sent again, and the user is told to look."""
    workspace.slack.fail("files.completeUploadExternal", Fault(status=503, accept=True))
    assert workspace.command("export", user=DELEGATE).text == DOUBT
    assert len(workspace.slack.files) == 1
    assert [call.method for call in workspace.slack.calls].count("files.completeUploadExternal") == 1


def test_the_coordinators_name_is_nowhere(workspace: Workspace) -> None:
    """The file does not say who marked something done."""
    workspace.command("done III.3 ST 1/24")
    _, file = export_rows(workspace)
    assert COORDINATOR.encode() not in (file.content or b"")
