"""`ask` and `list`: questions on the command line and on standard input."""

import io
import json
import re

import pytest
from sqlalchemy import func, select

from bot.register.file import EXAMPLE, SHIPPED
from db.connection.engine import make_engine
from db.connection.migrate import HEAD, schema_revision
from db.schema import tables
from tests.bot.cli.conftest import Run
from tests.bot.cli.terminal import Terminal

QUESTION = "what does Eurojust owe by June 2024"
EUROJUST = ["III.1a", "III.2a", "I.2a", "III.3a"]

FIELDS = {
    *("question", "language", "understood", "outcome", "left_out"),
    *("headline", "read_as", "deliverables", "suggestions", "text"),
}
DELIVERABLE = {"ref", "note", "title", "due", "owners", "units", "status", "instalments"}


def test_an_empty_database_is_migrated_and_loaded(terminal: Terminal) -> None:
    """The first question on a new machine is answered: tables are made and the shipped register is loaded."""
    ran = terminal.run("ask", *QUESTION.split(), "--as-of", "2023-10-20")
    assert (ran.code, ran.err) == (0, "")
    lines = ran.out.splitlines()
    assert lines[0] == "4 open."
    assert lines[1] == "Eurojust (incl. as a JHA agency) · due by 30 June 2024"
    assert [each.split()[1] for each in lines if each.startswith("• ")] == EUROJUST
    assert lines[-1] == "Note 13901/23, LIMITE: III.1, III.2, I.2, III.3."
    engine = make_engine(terminal.url)
    assert schema_revision(engine) == HEAD
    with engine.connect() as connection:
        assert connection.scalar(select(func.count()).select_from(tables.deliverable)) == 26
    engine.dispose()


def test_a_long_question_is_refused(shared: Terminal) -> None:
    """More than 2,000 characters are refused in a sentence, not cut, since "except" may stand at the end."""
    ran = shared.run("ask", f"{QUESTION} {'please ' * 400} except III.1")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("Your text has more than 2000 characters. ")
    assert shared.run("ask", "--json", f"{QUESTION} {'please ' * 400}").json["understood"] is False


def test_json_has_the_answer_taken_apart(shared: Terminal) -> None:
    """`--json` prints one document: the question, its reading, each deliverable with its instalments, and the text."""
    answer = shared.run("ask", "--json", "--as-of", "2024-01-10", QUESTION).json
    assert set(answer) == FIELDS
    assert (answer["question"], answer["language"], answer["understood"]) == (QUESTION, "en", True)
    assert answer["read_as"] == "Eurojust (incl. as a JHA agency) · due by 30 June 2024 · open"
    assert [each["ref"] for each in answer["deliverables"]] == EUROJUST
    assert all(set(each) == DELIVERABLE for each in answer["deliverables"])
    assert [each["status"] for each in answer["deliverables"]] == ["overdue", "overdue", "open", "open"]
    report = answer["deliverables"][3]
    assert (report["due"], report["owners"], report["units"]) == ("2024-06-30", ["europol", "eurojust"], ["efecc"])
    assert report["instalments"] == [{"slug": "2024-06", "due": "2024-06-30", "status": "open"}]
    slugs = [each["slug"] for each in answer["deliverables"][1]["instalments"]]
    assert slugs == ["2023-12", "2024-03", "2024-06"]
    assert (answer["outcome"], answer["left_out"], answer["suggestions"]) == ("yes", [], [])
    assert answer["headline"] == "4 open (2 overdue)."
    assert answer["text"].startswith(f"{answer['headline']}\n{answer['read_as'].removesuffix(' · open')}\n")


def test_json_says_what_was_left_out(shared: Terminal) -> None:
    """A question that was understood without some of its words is understood partly, and names them first."""
    answer = shared.run("ask", "--json", "--as-of", "2024-01-10", "what does CEPOL owe on asylum?").json
    assert (answer["understood"], answer["outcome"], answer["left_out"]) == (True, "partly", ["asylum"])
    assert answer["text"].startswith("Left out: “asylum”, which nothing here is about.\n2 open (1 overdue).\n")


def test_json_suggests_what_could_be_meant(shared: Terminal) -> None:
    """Each suggestion is a whole question, with what it finds; the text lists them."""
    answer = shared.run("ask", "--json", "--as-of", "2024-01-10", "anything about border drones?").json
    assert (answer["understood"], answer["outcome"], answer["deliverables"]) == (False, "no", [])
    asked = [(each["question"], each["refs"]) for each in answer["suggestions"]]
    assert ("details of III.6a", ["III.6a"]) in asked
    for question, refs in asked:
        again = shared.run("ask", "--json", "--as-of", "2024-01-10", question).json
        assert (again["outcome"], [each["ref"] for each in again["deliverables"]]) == ("yes", refs)
        assert f"• {question} – " in answer["text"]


@pytest.mark.long
def test_json_lines_are_answered_one_by_one(shared: Terminal) -> None:
    """`--jsonl` answers each line with a line, for its own day; a line that is no question makes the code 1."""
    given = [
        json.dumps({"question": QUESTION, "as_of": "2023-10-20"}),
        json.dumps({"question": QUESTION, "as_of": "2024-01-10"}),
        "not JSON",
        "",
        "[1]",
        '{"question": 7}',
        '{"as_of": "2023-10-20"}',
        json.dumps({"question": QUESTION, "as_of": "soon"}),
        "[" * 100_000,
        json.dumps({"question": "what is overdue \ud800 \x00", "as_of": None}),
        json.dumps({"question": "will it rain"}),
    ]
    stdin = "\n".join(given).encode() + b'\n{"question": "\xff"}\n' + json.dumps({"question": "help"}).encode()
    ran = shared.run("ask", "--jsonl", "--as-of", "2023-10-20", stdin=stdin)
    assert (ran.code, ran.err) == (1, "")
    early, late, *bad, odd, rain, latin, last = ran.lines
    assert [each["deliverables"][0]["status"] for each in (early, late)] == ["open", "overdue"]
    assert "5 December 2023 (in 46 days)" in early["text"]
    assert "5 December 2023 (36 days late)" in late["text"]
    assert [each["line"] for each in bad] == [3, 5, 6, 7, 8, 9]
    for each in bad:
        assert set(each) == {"line", "error", *FIELDS}
        assert (each["understood"], each["deliverables"]) == (False, [])
    assert "not a JSON object" in bad[0]["error"]
    assert '"question"' in bad[2]["error"]
    assert "soon" not in bad[4]["error"]
    assert '"as_of" is not a date like 2023-10-19' in bad[4]["error"]
    assert odd["question"] == "what is overdue \ud800 \x00"
    assert (rain["understood"], rain["deliverables"]) == (False, [])
    assert (latin["understood"], last["understood"]) == (False, True)
    assert set(rain) == set(last) == FIELDS


@pytest.mark.usefixtures("opened")
@pytest.mark.long
def test_json_lines_that_are_all_questions_succeed(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """A question that is not understood is answered: only lines without a question make the code 1."""
    monkeypatch.setattr("sys.stdin", io.StringIO('{"question": "will it rain"}\n\n{"question": "help"}'))
    ran = run("ask", "--jsonl")
    assert (ran.code, len(ran.lines)) == (0, 2)


@pytest.mark.usefixtures("opened")
def test_the_day_to_take_for_today(run: Run) -> None:
    """`--as-of` changes countdowns and what is overdue; the default is today, long after the note's dates."""
    assert (
        "Nothing is overdue. Next: 6 due on 5 December." in run("ask", "what is overdue", "--as-of", "2023-12-05").out
    )
    late = run("ask", "what is overdue", "--as-of", "2023-12-06").out
    assert late.startswith("6 overdue.\n5 December 2023 (1 day late):\n")
    assert "overdue" in run("ask", "status of III.3").out


@pytest.mark.usefixtures("opened")
def test_a_question_that_is_not_understood_is_no_failure(run: Run) -> None:
    """`ask` exits 0 and prints what it did not understand; in JSON `understood` is false."""
    ran = run("ask", "--json", "will it rain")
    assert (ran.code, ran.json["understood"], ran.json["deliverables"]) == (0, False, [])


@pytest.mark.usefixtures("opened")
def test_the_channels_language_is_the_one_to_fall_back_on(run: Run) -> None:
    """A reference alone tells no language; it is answered in that of CHANNEL_LANGUAGE."""
    assert run("ask", "--json", "III.3", CHANNEL_LANGUAGE="nl").json["language"] == "nl"
    assert run("ask", "--json", "III.3").json["language"] == "en"


@pytest.mark.long
def test_list_in_json(shared: Terminal) -> None:
    """`list --json` prints every deliverable that matches, each once, with the same fields as `ask`."""
    ran = shared.run("list", "--json", "--owner", "eurojust", "--by", "2024-06-30", "--as-of", "2023-10-20")
    assert (ran.code, ran.err) == (0, "")
    asked = shared.run("ask", "--json", "--as-of", "2023-10-20", QUESTION)
    assert ran.json == asked.json["deliverables"]


@pytest.mark.usefixtures("opened")
@pytest.mark.parametrize(
    ("words", "number"),
    [
        ((), 26),
        (("--status", "all"), 26),
        (("--status", "overdue"), 6),
        (("--status", "done"), 0),
        (("--owner", "nl"), 5),
    ],
)
def test_list_filters(run: Run, words: tuple[str, ...], number: int) -> None:
    """Status and owner narrow the list; a Member State owes what the Member States owe."""
    assert len(run("list", "--json", "--as-of", "2023-12-10", *words).json) == number


@pytest.mark.usefixtures("opened")
def test_list_without_a_terminal_has_tabs(run: Run) -> None:
    """Without a terminal each deliverable is a line with tabs: reference, title, owners, deadline, status."""
    rows = [each.split("\t") for each in run("list", "--as-of", "2023-10-20", "--owner", "eurojust").out.splitlines()]
    assert [each[0] for each in rows] == [*EUROJUST, "I.5a"]
    assert rows[3][2:] == ["Europol (EFECC), Eurojust", "30 June 2024 (in 254 days)", "open"]


def test_several_notes_are_told_apart(terminal: Terminal, run: Run) -> None:
    """An answer has a heading for each note, a list a column, and each item in JSON its note's number."""
    assert terminal.run("load", str(SHIPPED), str(EXAMPLE)).code == 0
    asked = ("Frontex", "by", "June", "2024", "--as-of", "2023-10-20")
    lines = run("ask", *asked).out.splitlines()
    assert [line for line in lines if re.fullmatch(r"Note \S+, [A-Z]+", line)] == [
        "Note 13901/23, LIMITE",
        "Note 9999/23, PUBLIC",
    ]
    refs = [line.split()[1] for line in lines if line.startswith("• ")]
    assert refs == ["I.3a", "III.1a", "I.2a", "I.1a", "III.2a"]
    found = json.loads(run("ask", "--json", *asked).out)["deliverables"]
    numbers = ["13901/23"] * 3 + ["9999/23"] * 2
    assert [each["note"] for each in found] == numbers
    assert [each["ref"].rpartition(" ")[2] for each in found] == refs
    rows = [row.split("\t") for row in run("list", "--owner", "frontex", "--by", "2024-06-30").out.splitlines()]
    assert [row[:2] for row in rows] == [list(pair) for pair in zip(numbers, refs, strict=True)]
