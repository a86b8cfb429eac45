"""How far a long command is: shown to whoever looks at a terminal, and to nobody else."""

import pytest

from tests.bot.cli.terminal import Terminal

pytestmark = pytest.mark.long

#: How a terminal is told to hide where it writes, which only a bar does.
HIDE, SHOW = "\x1b[?25l", "\x1b[?25h"


@pytest.fixture
def loaded(terminal: Terminal) -> Terminal:
    """A terminal with the register."""
    assert terminal.run("load").code == 0
    return terminal


def test_a_backup_shows_how_far_it_is(loaded: Terminal) -> None:
    """Each step has its bar while it lasts, what is printed goes where it always goes, and the cursor comes back."""
    ran = loaded.run_watched("backup", "copy.db")
    assert ran.code == 0
    assert ran.out.startswith("copy.db: whole, revision")
    for step in ("copying", "looking at each row", "looking at the record", "100%", HIDE):
        assert step in ran.err
    assert ran.err.index(HIDE) < ran.err.rindex(SHOW)


def test_a_restore_shows_how_far_it_is(loaded: Terminal) -> None:
    """So does looking at a copy and putting it in place."""
    loaded.run("backup", "copy.db")
    ran = loaded.run_watched("restore", "copy.db")
    assert (ran.code, "what was there is" in ran.out) == (0, True)
    assert "copying" in ran.err
    assert "\x1b" not in ran.out


def test_loading_and_purging_show_how_far_they_are(terminal: Terminal) -> None:
    """So do the other commands that may take long."""
    loading = terminal.run_watched("load")
    assert (loading.code, "added\tIII.3a" in loading.out) == (0, True)
    for step in ("reading the register", "comparing it with what is there", "writing it"):
        assert step in loading.err
    purging = terminal.run_watched("purge", "U0ANNA")
    assert (purging.code, "removing" in purging.err) == (0, True)
    assert "nothing is kept of U0ANNA" in purging.err


@pytest.mark.parametrize("words", [("load", "--json"), ("purge", "U0ANNA", "--json")])
def test_nothing_is_shown_with_json(terminal: Terminal, words: tuple[str, ...]) -> None:
    """Who asks for JSON gets JSON and nothing else, on a terminal as well."""
    ran = terminal.run_watched(*words)
    assert (ran.code, ran.err) == (0, "")
    assert ran.json is not None


def test_nothing_is_shown_where_nobody_looks(loaded: Terminal) -> None:
    """Into a file or a pipe no bar goes, even where colours are forced."""
    ran = loaded.run("backup", "copy.db", FORCE_COLOR="1", TTY_COMPATIBLE="1")
    assert (ran.code, ran.err) == (0, "")
    assert "\x1b" not in ran.out


def test_a_refusal_leaves_the_terminal_as_it_was(loaded: Terminal) -> None:
    """Whatever ends the command, the cursor is shown again, and the sentence stands on its own."""
    (loaded.folder / "bad.db").write_text("nothing")
    ran = loaded.run_watched("restore", "bad.db")
    assert ran.code == 2
    assert ran.err.count(HIDE) == ran.err.count(SHOW) == 1
    assert "schengen-bot: bad.db: it is no database, or is damaged" in ran.err.partition(SHOW)[2]
