"""`run` and `try`: the conversation in the terminal, with the real bot and nobody else."""

from pathlib import Path

import pytest

from tests.bot.cli.conftest import Run
from tests.bot.cli.terminal import Ran, Terminal

QUESTION = "what does Eurojust owe by June 2024"


def played(ran: Ran) -> list[tuple[str, str]]:
    """What was typed and what was seen then."""
    assert (ran.code, ran.err) == (0, "")
    start, *turns = ran.out.split("\n> ")
    assert start == ""
    return [(line, seen) for line, _, seen in (each.partition("\n") for each in turns)]


def assert_is_the_short_conversation(ran: Ran) -> None:
    """A question, the reminder four weeks ahead, an instalment marked done, and the question again."""
    (asked, first), (moved, reminder), (marked, done), (again, second) = played(ran)
    assert asked == again == QUESTION
    assert (moved, marked) == (":to 2023-11-07", "/schengen done III.2 December 2023 ST 15000/23")
    assert "• III.2a " in first
    assert "5 December 2023 (in 47 days)" in first
    assert "[Tuesday 7 November 2023, 09:00: reminder in the channel]\nSchengen Council December 2023" in reminder
    assert "Done: III.2a, December 2023" in done
    assert "Evidence: ST 15000/23" in done
    (line,) = [each for each in second.splitlines() if each.startswith("• III.2a ")]
    assert "4 March 2024 (in 118 days)" in line


def test_without_tokens_and_input_the_short_conversation_is_played(terminal: Terminal) -> None:
    """`run --no-input` shows what the bot does from question to answer, keeps nothing, and exits 0."""
    assert_is_the_short_conversation(terminal.run("run", "--no-input", stdin="never read\n"))
    assert list(terminal.folder.iterdir()) == []


def test_without_a_standard_input_the_short_conversation_is_played(terminal: Terminal) -> None:
    """Where standard input is closed `run` plays the same and ends."""
    assert_is_the_short_conversation(terminal.run_without_input("run"))


def test_what_is_piped_is_typed(terminal: Terminal) -> None:
    """Each line of a pipe is a turn: questions, commands, the clock, another person; `:quit` ends it."""
    lines = [
        f"{QUESTION} & <b>",
        ":as delegate",
        "/schengen done III.3 ST 10000/24",
        ":as nobody",
        ":to 2023-11-08",
        ":to 2023-11-01",
        ":to soon",
        ":what",
        "",
        ":as coordinator",
        "/schengen done III.3 R&D",
        "status of III.3",
        "/schengen list",
        ":quit",
        "never said",
    ]
    ran = terminal.run("try", stdin="\n".join(lines).encode() + b"\n\xff\n")
    turns = played(ran)
    assert [typed for typed, _ in turns] == [each for each in lines[:14] if each]
    seen = dict(turns)
    assert "Only coordinators can do that" in seen["/schengen done III.3 ST 10000/24"]
    assert "coordinator or delegate" in seen[":as nobody"]
    assert seen[":to 2023-11-08"].count("reminder in the channel") == 1
    assert "the clock only goes forward" in seen[":to 2023-11-01"]
    assert "soon is not a date" in seen[":to soon"]
    assert "/schengen help" in seen[":what"]
    assert "done: R&D" in seen["status of III.3"]
    assert all(f"• {each} " in seen["/schengen list"] for each in ("I.1a", "F.1a"))


def test_signs_of_slacks_format_are_shown_as_they_were_typed(terminal: Terminal) -> None:
    """What looks like a call of everybody is evidence like any other, and is shown so."""
    lines = ["/schengen done III.3 R&D <!channel>", "status of III.3"]
    seen = dict(played(terminal.run("try", stdin="\n".join(lines))))
    assert "done: R&D <!channel>" in seen["status of III.3"]


@pytest.mark.parametrize(
    ("given", "missing"),
    [
        ({"SLACK_BOT_TOKEN": "xoxb-secret"}, "SLACK_APP_TOKEN"),
        ({"SLACK_BOT_TOKEN": "xoxb-secret"}, "SLACK_SIGNING_SECRET"),
        ({"SLACK_APP_TOKEN": "xapp-secret"}, "SLACK_BOT_TOKEN"),
        ({"SLACK_SIGNING_SECRET": "5ec2e7" + "0" * 26}, "SLACK_BOT_TOKEN"),
    ],
)
def test_one_token_is_not_enough(run: Run, given: dict[str, str], missing: str) -> None:
    """With one of what it needs, `run` names the rest and exits 2; it does not play, and shows no secret."""
    ran = run("run", **given)
    assert (ran.code, ran.out) == (2, "")
    assert missing in ran.err
    assert not [each for each in given.values() if each in ran.err]
    assert list(Path().iterdir()) == []


def test_one_token_is_not_enough_in_a_real_process(terminal: Terminal) -> None:
    """The same from a shell, with the token in a file `.env`."""
    (terminal.folder / ".env").write_text("SLACK_BOT_TOKEN=xoxb-secret\n")
    ran = terminal.run("run", "--no-input")
    assert (ran.code, ran.out) == (2, "")
    assert "SLACK_APP_TOKEN is not set" in ran.err


def test_a_file_is_announced(terminal: Terminal) -> None:
    """What would come as a file is said with its name, since the terminal has nowhere to put it."""
    ran = terminal.run("try", stdin="/schengen export III.3\nexport III.3\n")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.count("[a file to the coordinator, directly: 13901-23-LIMITE-2023-10-19.csv, ") == 1
    assert ran.out.count("[a file in the thread: 13901-23-LIMITE-2023-10-19.csv, ") == 1
