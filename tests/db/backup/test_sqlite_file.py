"""Files of SQLite databases: written whole or not at all, and what is said where that cannot be."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from db.backup.backup import back_up
from db.backup.sqlite_file import BackupError, copy_pages, copy_problem, open_file, write_atomically


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """Where a file is to be."""
    return tmp_path / "new.db"


def test_a_file_has_its_name_once_it_is_whole(target: Path) -> None:
    """Until then only its owner can read what is there under another name; afterwards nothing else is left."""
    with write_atomically(target) as staged:
        assert staged.stat().st_mode & 0o777 == 0o600
        assert (staged.parent, target.exists()) == (target.parent, False)
        staged.write_text("whole")
        for suffix in ("-wal", "-shm", "-journal"):
            Path(f"{staged}{suffix}").touch()
    assert [file.name for file in target.parent.iterdir()] == [target.name]
    assert target.read_text() == "whole"


@pytest.mark.parametrize("has_links", [True, False])
def test_no_file_is_written_over(target: Path, monkeypatch: pytest.MonkeyPatch, *, has_links: bool) -> None:
    """Neither one that was there before, nor one that has come meanwhile, on disks with hard links and without."""
    if not has_links:
        monkeypatch.setattr(Path, "hardlink_to", refuse)
    with pytest.raises(FileExistsError), write_atomically(target):
        target.write_text("another's")
    with pytest.raises(FileExistsError), write_atomically(target):
        pass
    assert [(file.name, file.read_text()) for file in target.parent.iterdir()] == [(target.name, "another's")]
    target.unlink()
    with write_atomically(target) as staged:
        staged.write_text("ours")
    assert [(file.name, file.read_text()) for file in target.parent.iterdir()] == [(target.name, "ours")]


def refuse(_path: Path, _target: Path) -> None:
    """Refuse a second name, as disks without hard links do."""
    raise PermissionError


def test_work_that_fails_leaves_nothing(target: Path) -> None:
    """No file has the name, and none is left under another."""
    with pytest.raises(IsADirectoryError), write_atomically(target) as staged:
        (staged.write_text("half"), staged.parent.write_text("no file"))
    assert list(target.parent.iterdir()) == []


def test_what_is_no_database_is_not_copied(target: Path, tmp_path: Path) -> None:
    """It is named with what SQLite says of it; a backup of it leaves no file."""
    source = tmp_path / "source.db"
    source.write_bytes(b"no database" * 1000)
    target.touch()
    with pytest.raises(BackupError) as refused:
        copy_pages(source, target)
    assert str(refused.value) == f"{source}: it cannot be copied (file is not a database)"
    with pytest.raises(BackupError):
        back_up(source, tmp_path / "backup.db")
    assert sorted(file.name for file in tmp_path.iterdir()) == ["new.db", "source.db"]


def test_an_empty_database_is_no_backup(tmp_path: Path) -> None:
    """The file that was to be backed up is named, not the temporary one."""
    source = tmp_path / "source.db"
    source.touch()
    with pytest.raises(BackupError) as refused:
        back_up(source, tmp_path / "backup.db")
    assert str(refused.value) == f"{source}: it is a database, but none of this bot's"
    assert [file.name for file in tmp_path.iterdir()] == ["source.db"]


def test_where_there_is_no_room_it_is_said_what_helps(target: Path) -> None:
    """Only then: any other error has no such remedy."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("PRAGMA max_page_count = 2")
        connection.execute("CREATE TABLE t (x)")
        with pytest.raises(sqlite3.OperationalError) as full:
            connection.execute("INSERT INTO t VALUES (zeroblob(100000))")
    assert copy_problem(full.value, target) == (
        f"it cannot be copied (database or disk is full); free some room on the disk of {target.parent}, or write to"
        " another"
    )
    assert copy_problem(sqlite3.OperationalError("disk I/O error"), target) == "it cannot be copied (disk I/O error)"


def test_a_copy_is_one_file_with_all_pages(target: Path, tmp_path: Path) -> None:
    """What is still in the source's log is copied too; the copy needs no log, and its progress is counted in pages."""
    source = tmp_path / "source ?#%.db"
    source.touch()
    target.touch()
    with closing(open_file(source, "rw")) as writer:
        writer.execute("PRAGMA journal_mode = WAL")
        writer.execute("CREATE TABLE t (x)")
        writer.executemany("INSERT INTO t VALUES (zeroblob(4000))", [()] * 2500)
        steps: list[tuple[str, int, int]] = []
        copy_pages(source, target, lambda *step: steps.append(step))
    assert sorted(file.name for file in tmp_path.iterdir()) == ["new.db", source.name]
    assert {(name, total) for name, _, total in steps} == {("copying", steps[-1][2])}
    assert [done for _, done, _ in steps][-1] == steps[-1][2] > 2500
    assert sorted(done for _, done, _ in steps) == [done for _, done, _ in steps]
    with closing(open_file(target, "ro")) as reader:
        assert reader.execute("SELECT count(*) FROM t").fetchone() == (2500,)
        assert reader.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        with pytest.raises(sqlite3.OperationalError):
            reader.execute("INSERT INTO t VALUES (1)")
