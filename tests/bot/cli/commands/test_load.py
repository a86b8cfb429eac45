"""`migrate` and `load`: what they do and print."""

import re
from datetime import UTC, datetime
from pathlib import Path
from shutil import copytree

import pytest

from bot.register.file import EXAMPLE, SHIPPED
from db.changes.ledger import Ledger
from db.connection.engine import make_engine
from db.register.store import RegisterStore
from domain.register.audit_events import ChangeContext
from tests.bot.cli.conftest import Run
from tests.bot.cli.terminal import CommandResult, Terminal


def is_unchanged(ran: CommandResult) -> bool:
    """Return whether a load said that nothing has changed since the same files were loaded."""
    said = r"nothing has changed; it was loaded on [0-9]{4}-[0-9]{2}-[0-9]{2} at [0-9]{2}:[0-9]{2} UTC\n"
    return re.fullmatch(said, ran.err) is not None


def test_migrate_says_from_where_to_where(run: Run) -> None:
    """A new database gets its tables; the second time nothing is changed."""
    first, second = run("migrate"), run("migrate")
    assert (first.code, second.code) == (0, 0)
    assert first.out.endswith("it was at none\n")
    assert first.out.startswith(second.out.strip())


def test_loading_twice_changes_nothing(run: Run) -> None:
    """The first load reports everything as added, the second says that nothing has changed."""
    first, second = run("load"), run("load")
    assert (first.code, second.code) == (0, 0)
    assert "added\tIII.3a" in first.out
    assert second.out == ""
    assert is_unchanged(second)


@pytest.mark.long
def test_what_was_changed_is_reported_in_json(run: Run, tmp_path: Path) -> None:
    """A changed title is one change, with the text before and after."""
    run("load")
    path = tmp_path / "next.yaml"
    text = SHIPPED.read_text(encoding="utf-8")
    title = "Joint report on financial investigations and asset recovery"
    assert text.count(title) == 1
    path.write_text(text.replace(title, "One joint report"), encoding="utf-8")
    copytree(SHIPPED.with_suffix(""), path.with_suffix(""))
    (change,) = run("load", str(path), "--json").json
    assert (change["kind"], change["ref"], change["field"]) == ("changed", "III.3a", "title.en")
    assert (change["before"], change["after"]) == (title, "One joint report")
    assert run("load", str(path), "--json").json == []


@pytest.mark.long
def test_a_file_without_its_texts_is_refused(run: Run, tmp_path: Path) -> None:
    """A file without the folder of its texts does not drop 23 languages unless that is asked for."""
    run("load")
    path = tmp_path / "next.yaml"
    path.write_bytes(SHIPPED.read_bytes())
    refused = run("load", str(path))
    assert (refused.code, refused.out) == (2, "")
    for named in ("bg, cs, da, ", str(path.with_suffix("")), "--without-texts", "nothing was loaded"):
        assert named in refused.err
    assert is_unchanged(run("load"))
    dropped = run("load", str(path), "--without-texts")
    assert (dropped.code, "title.nl" in dropped.out) == (0, True)
    assert is_unchanged(run("load", str(path)))


@pytest.mark.long
def test_a_corrigendum_needs_no_other_languages(run: Run, tmp_path: Path) -> None:
    """A corrigendum in one language is loaded: it replaces what it says, and takes no texts of others away."""
    run("load")
    path = tmp_path / "corrigendum.yaml"
    text = SHIPPED.read_text(encoding="utf-8").replace('"13901/23"', '"13901/23 COR 1"', 1)
    first, last = text.index("  - ref: I.1\n"), text.index("  - ref: III.3\n")
    end = text.index("  - ref: III.4\n")
    path.write_text(text[:first] + text[last:end].replace("Joint report", "One report"), encoding="utf-8")
    loaded = run("load", str(path))
    assert (loaded.code, "title.en\tJoint report" in loaded.out) == (0, True), loaded.err


def test_a_draft_is_loaded(run: Run) -> None:
    """A new note is a draft in the list of notes; the first one of a register cannot be, nor one that is in force."""
    refused = run("load", "--draft")
    assert (refused.code, "the first one cannot be a draft" in refused.err) == (2, True)
    run("load")
    assert run("load", "--draft", str(EXAMPLE)).code == 0
    assert re.search(r"9999/23.*draft", run("notes").out)
    refused = run("load", "--draft")
    assert (refused.code, "13901/23 is in the register already" in refused.err) == (2, True)


def test_a_missing_language_is_named(run: Run, tmp_path: Path) -> None:
    """A folder that lacks one of the languages is refused as well: the language is named."""
    run("load")
    path = tmp_path / "next.yaml"
    path.write_bytes(SHIPPED.read_bytes())
    copytree(SHIPPED.with_suffix(""), path.with_suffix(""))
    (path.with_suffix("") / "mt.yaml").unlink()
    assert ": there are none in mt, in which" in run("load", str(path)).err


def test_the_first_file_needs_no_texts(run: Run, tmp_path: Path) -> None:
    """Where nothing is loaded yet, a file in English alone is loaded."""
    path = tmp_path / "first.yaml"
    path.write_bytes(SHIPPED.read_bytes())
    assert run("load", str(path)).code == 0


def test_loading_keeps_what_was_done(run: Run, terminal: Terminal) -> None:
    """Statuses, evidence and history survive a load."""
    run("load")
    engine = make_engine(terminal.url)
    store = RegisterStore(engine)
    now = datetime(2024, 6, 20, 8, 0, tzinfo=UTC)
    Ledger(store.engine).mark_done(
        "III.3", slug=None, evidence="ST 10000/24", context=ChangeContext(by="U1", surface="command", now=now)
    )
    assert is_unchanged(run("load"))
    assert "done: ST 10000/24" in run("ask", "status of III.3").out
    engine.dispose()


def test_a_bad_file_is_refused_whole(terminal: Terminal) -> None:
    """An unknown owner ends with code 2, the file, reference and field are named, and nothing is loaded."""
    path = terminal.folder / "bad.yaml"
    text = SHIPPED.read_text(encoding="utf-8")
    at = text.index("ref: III.3a")
    path.write_text(text[:at] + text[at:].replace("eurojust", "interpol", 1), encoding="utf-8")
    ran = terminal.run("load", str(path))
    assert (ran.code, ran.out) == (2, "")
    for each in (str(path), "III.3a", "owners", "interpol", "nothing was loaded"):
        assert each in ran.err
    assert "Traceback" not in ran.err
    engine = make_engine(terminal.url)
    with pytest.raises(LookupError):
        RegisterStore(engine).directory()
    engine.dispose()


@pytest.mark.parametrize("content", [b"", b"note: [", b"\xff\xfe", b"[]", b"note: {}"])
def test_what_is_no_register_is_refused(run: Run, tmp_path: Path, content: bytes) -> None:
    """Any other file is refused by name, without a traceback."""
    path = tmp_path / "other.yaml"
    path.write_bytes(content)
    ran = run("load", str(path))
    assert (ran.code, ran.out) == (2, "")
    assert str(path) in ran.err


def test_a_file_that_is_not_there_is_named(run: Run, tmp_path: Path) -> None:
    """A wrong path is refused by name, and so is a folder."""
    for path in (tmp_path / "none.yaml", tmp_path):
        ran = run("load", str(path))
        assert (ran.code, ran.out) == (2, "")
        assert str(path) in ran.err


def write_note(folder: Path, number: str, name: str = "other") -> Path:
    """Write the shipped register as another note's, without its texts in other languages."""
    path = folder / f"{name}.yaml"
    text = SHIPPED.read_text(encoding="utf-8")
    assert text.count('number: "13901/23"') == 1
    path.write_text(text.replace('number: "13901/23"', f'number: "{number}"'), encoding="utf-8")
    return path


def test_several_notes_are_loaded_and_listed(run: Run, tmp_path: Path) -> None:
    """Any number of files is loaded at once; `notes` lists what there is, and which documents it came from."""
    ran = run("load", str(SHIPPED), str(write_note(tmp_path, "9999/24")))
    assert (ran.code, "added\tIII.3a" in ran.out, "added\t9999/24 III.3a" in ran.out) == (0, True, True)
    first, second = run("notes", "--json").json
    assert (first["number"], first["state"], first["deliverables"]) == ("13901/23", "in-force", 26)
    assert (second["number"], second["marking"], second["deliverables"]) == ("9999/24", "LIMITE", 26)
    assert [each["number"] for each in second["documents"]] == ["9999/24"]
    assert [line.split("\t")[0] for line in run("notes").out.splitlines()] == ["13901/23", "9999/24"]


def test_a_revision_takes_the_place_of_its_note(run: Run, tmp_path: Path) -> None:
    """A revision is loaded over its note, and the note is refused after that, by name."""
    run("load", str(write_note(tmp_path, "9999/24")))
    revised = run("load", str(write_note(tmp_path, "9999/1/24 REV 1", "revised")))
    assert revised.out.splitlines() == ["changed\tnote\tnumber\t9999/24\t9999/1/24 REV 1"]
    old = run("load", str(tmp_path / "other.yaml"))
    assert old.code == 2
    problem = "9999/24 is older than 9999/1/24 REV 1, which is loaded; nothing was loaded"
    assert old.err == f"schengen-bot: {tmp_path / 'other.yaml'}: note: number: {problem}\n"
    assert [each["number"] for each in run("notes", "--json").json] == ["9999/1/24 REV 1"]
