"""`run` and `try`: the conversation in the terminal, with the real bot."""

from pathlib import Path

import pytest

from tests.bot.cli.conftest import Run
from tests.bot.cli.terminal import CommandResult, Terminal

QUESTION = "what does Eurojust owe by June 2024"


def parse_turns(ran: CommandResult) -> list[tuple[str, str]]:
    """Return each line that was typed, with what was shown then."""
    assert (ran.code, ran.err) == (0, "")
    start, *turns = ran.out.split("\n> ")
    assert start == ""
    return [(line, seen) for line, _, seen in (each.partition("\n") for each in turns)]


def assert_is_the_short_conversation(ran: CommandResult) -> None:
    """Assert that it is a question, the reminder four weeks ahead, an instalment marked done, and a question again."""
    (asked, first), (moved, reminder), (marked, done), (again, second) = parse_turns(ran)
    assert asked == again == QUESTION
    assert (moved, marked) == (":to 2023-11-07", "/schengen done III.2 December 2023 ST 15000/23")
    assert "• III.2a " in first
    assert "5 December 2023 (in 47 days)" in first
    assert (
        "[Tuesday 7 November 2023, 09:00: reminder in the channel]\nSchengen Council on 5 December: 4 weeks left"
        in reminder
    )
    assert "Done: III.2a, December 2023" in done
    assert "Evidence: ST 15000/23" in done
    _, _, in_march = second.partition("4 March 2024 (in 118 days):\n")
    assert "• III.2a " in in_march.partition(":\n")[0]
    assert "• III.2a " not in second.removesuffix(in_march)


@pytest.mark.long
def test_without_tokens_and_input_the_short_conversation_is_played(terminal: Terminal) -> None:
    """`run --no-input` shows what the bot does from question to answer, keeps nothing, and exits 0."""
    assert_is_the_short_conversation(terminal.run("run", "--no-input", stdin="never read\n"))
    assert list(terminal.folder.iterdir()) == []


@pytest.mark.long
def test_without_a_standard_input_the_short_conversation_is_played(terminal: Terminal) -> None:
    """With standard input closed `run` plays the same and ends."""
    assert_is_the_short_conversation(terminal.run_without_input("run"))


def test_what_is_piped_is_typed(terminal: Terminal) -> None:
    """Each line of a pipe is typed: questions, commands, the clock, another person; `:quit` ends it."""
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
        "/schengen done III.3 R&D 1/24",
        "status of III.3",
        "/schengen list",
        ":quit",
        "never said",
    ]
    ran = terminal.run("try", stdin="\n".join(lines).encode() + b"\n\xff\n")
    turns = parse_turns(ran)
    assert [typed for typed, _ in turns] == [each for each in lines[:14] if each]
    seen = dict(turns)
    assert "Only coordinators can do that" in seen["/schengen done III.3 ST 10000/24"]
    assert "coordinator or delegate" in seen[":as nobody"]
    assert seen[":to 2023-11-08"].count("reminder in the channel") == 1
    assert "the clock only goes forward" in seen[":to 2023-11-01"]
    assert "soon is not a date" in seen[":to soon"]
    assert "/schengen help" in seen[":what"]
    assert "done: R&D 1/24" in seen["status of III.3"]
    assert all(f"• {each} " in seen["/schengen list"] for each in ("I.1a", "F.1a"))


@pytest.mark.long
def test_signs_of_slacks_format_are_shown_as_they_were_typed(terminal: Terminal) -> None:
    """Evidence that looks like `<!channel>` is shown as it was typed."""
    lines = ["/schengen done III.3 R&D 1/24 <!channel>", "status of III.3"]
    seen = dict(parse_turns(terminal.run("try", stdin="\n".join(lines))))
    assert "done: R&D 1/24 <!channel>" in seen["status of III.3"]


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
    """With one of the tokens only, `run` names the missing one and exits 2; it plays nothing, and shows no secret."""
    ran = run("run", **given)
    assert (ran.code, ran.out) == (2, "")
    assert missing in ran.err
    assert not [each for each in given.values() if each in ran.err]
    assert list(Path().iterdir()) == []


def test_one_token_is_not_enough_in_a_real_process(terminal: Terminal) -> None:
    """It is the same in a process of its own, with the token in a file `.env`."""
    (terminal.folder / ".env").write_text("SLACK_BOT_TOKEN=xoxb-secret\n")
    ran = terminal.run("run", "--no-input")
    assert (ran.code, ran.out) == (2, "")
    assert "SLACK_APP_TOKEN is not set" in ran.err


@pytest.mark.long
def test_a_file_is_announced(terminal: Terminal) -> None:
    """A file is announced by its name, since the terminal cannot show it."""
    ran = terminal.run("try", stdin="/schengen export III.3\nexport III.3\n")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.count("[a file to the coordinator, directly: 13901-23-LIMITE-2023-10-19.csv, ") == 1
    assert ran.out.count("[a file in the thread: 13901-23-LIMITE-2023-10-19.csv, ") == 1
