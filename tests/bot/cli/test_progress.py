"""Progress bars of long commands: shown on a terminal only."""

import pytest

from tests.bot.cli.terminal import Terminal

pytestmark = pytest.mark.long

#: The control sequence that hides the cursor, which only a bar writes.
HIDE, SHOW = "\x1b[?25l", "\x1b[?25h"


@pytest.fixture
def loaded(terminal: Terminal) -> Terminal:
    """A terminal with the register."""
    assert terminal.run("load").code == 0
    return terminal


def test_a_backup_shows_how_far_it_is(loaded: Terminal) -> None:
    """Each step has its bar, the output goes to standard output, and the cursor is shown again at the end."""
    ran = loaded.run_on_terminal("backup", "copy.db")
    assert ran.code == 0
    assert ran.out.startswith("copy.db: whole, revision")
    for step in ("copying", "looking at each row", "looking at the record", "100%", HIDE):
        assert step in ran.err
    assert ran.err.index(HIDE) < ran.err.rindex(SHOW)


def test_a_restore_shows_how_far_it_is(loaded: Terminal) -> None:
    """Verifying and restoring a backup have their bars."""
    loaded.run("backup", "copy.db")
    ran = loaded.run_on_terminal("restore", "copy.db")
    assert (ran.code, "what was there is" in ran.out) == (0, True)
    assert "copying" in ran.err
    assert "\x1b" not in ran.out


def test_loading_and_purging_show_how_far_they_are(terminal: Terminal) -> None:
    """The other long commands have their bars."""
    loading = terminal.run_on_terminal("load")
    assert (loading.code, "added\tIII.3a" in loading.out) == (0, True)
    for step in ("reading the register", "comparing it with what is there", "writing it"):
        assert step in loading.err
    purging = terminal.run_on_terminal("purge", "U0ANNA")
    assert (purging.code, "removing" in purging.err) == (0, True)
    assert "nothing is kept of U0ANNA" in purging.err


@pytest.mark.parametrize("words", [("load", "--json"), ("purge", "U0ANNA", "--json")])
def test_nothing_is_shown_with_json(terminal: Terminal, words: tuple[str, ...]) -> None:
    """With `--json` only JSON is written, on a terminal as well."""
    ran = terminal.run_on_terminal(*words)
    assert (ran.code, ran.err) == (0, "")
    assert ran.json is not None


def test_nothing_is_shown_where_nobody_looks(loaded: Terminal) -> None:
    """No bar is written to a file or a pipe, even if colours are forced."""
    ran = loaded.run("backup", "copy.db", FORCE_COLOR="1", TTY_COMPATIBLE="1")
    assert (ran.code, ran.err) == (0, "")
    assert "\x1b" not in ran.out


def test_a_refusal_leaves_the_terminal_as_it_was(loaded: Terminal) -> None:
    """After an error the cursor is shown again, and the error has a line of its own."""
    (loaded.folder / "bad.db").write_text("nothing")
    ran = loaded.run_on_terminal("restore", "bad.db")
    assert ran.code == 2
    assert ran.err.count(HIDE) == ran.err.count(SHOW) == 1
    assert "schengen-bot: bad.db: it is no database, or is damaged" in ran.err.partition(SHOW)[2]
