"""Monday's digest: what is due, what is late, what waits for a coordinator, and what was changed since the last one."""

from datetime import UTC, datetime, timedelta

from tests.handlers.workspace import CHANNEL, COORDINATOR, DELEGATE, Workspace, texts

#: Nine in Brussels on Thursday, 23 November 2023, and on the Monday after it.
THURSDAY = datetime(2023, 11, 23, 8, 0, 30, tzinfo=UTC)
MONDAY = THURSDAY + timedelta(days=4)


def read_digest(workspace: Workspace, now: datetime) -> list[str]:
    """Return the parts of the digest that a tick posts, which is its only message in the channel."""
    (message,) = [each for each in workspace.tick(now) if each.channel == CHANNEL]
    return texts(message.blocks)


def test_a_digest_says_what_waits_and_what_was_changed(workspace: Workspace) -> None:
    """What is reported done is there whenever it is due, under a heading of its own; so is each change of the week."""
    workspace.tick(THURSDAY)
    workspace.command("remind digest on")
    workspace.command("remind news nothing")
    workspace.command(f"contact Europol <@{DELEGATE}|anna>")
    workspace.now = THURSDAY + timedelta(hours=1)
    workspace.command("done I.2 ST 5/24", user=DELEGATE)
    workspace.command("hold III.2 waits for the Parliament")
    digest = read_digest(workspace, MONDAY)
    assert digest[0] == "27 November to 25 December: 6 open"
    assert digest[-5:] == [
        (
            "◐ I.2a Joint situational picture and analysis, in time for the March 2024 Schengen Barometer, then"
            " regularly – Frontex, Europol, Eurojust, EUAA – 4 March"
            " – reported done by its owner, to be confirmed: ST 5/24"
        ),
        "On hold",
        (
            "‖ III.2a Regular reporting on support to Member States in migrant-smuggling cases"
            " – Eurojust – 5 December – waits for the Parliament"
        ),
        (
            "Changed from 20 November 2023 to 27 November 2023:\n"
            "• #186 – 23 November 2023 10:00 –  – III.2a, December 2023 put on hold: waits for the Parliament\n"
            "• #185 – 23 November 2023 10:00 –  – I.2a, March 2024 reported done by its owner: ST 5/24"
        ),
        "Note 13901/23, LIMITE.",
    ]
    assert digest[-6] == "Reported done"


def test_a_week_in_which_nothing_is_due_may_still_have_news(workspace: Workspace) -> None:
    """Where nothing is due, a digest comes if something was changed, and none comes if nothing was."""
    start = datetime(2023, 10, 26, 8, 0, 30, tzinfo=UTC)
    workspace.tick(start)
    workspace.command("remind digest on")
    workspace.command("remind news nothing")
    assert workspace.tick(start + timedelta(days=4)) == []
    workspace.now += timedelta(hours=1)
    workspace.command("hold III.2 waits for the Parliament")
    assert read_digest(workspace, start + timedelta(days=11)) == [
        "6 November to 4 December: 0 open",
        (
            "Changed from 30 October 2023 to 6 November 2023:\n"
            "• #184 – 30 October 2023 10:00 –  – III.2a, December 2023 put on hold: waits for the Parliament"
        ),
        "Note 13901/23, LIMITE.",
    ]


def test_a_coordinator_may_have_the_digest_of_everything(workspace: Workspace) -> None:
    """Who says `remind me weekly` gets it on Mondays, though a group that they are in speaks for one body alone."""
    workspace.slack.set_group("S0GROUP", COORDINATOR)
    workspace.tick(THURSDAY)
    workspace.command("contact Europol <!subteam^S0GROUP>")
    workspace.command("remind me weekly")
    posted = [message for hours in (0, 1) for message in workspace.tick(MONDAY + timedelta(hours=hours))]
    (digest,) = [each for each in posted if each.text.startswith("27 November to 25 December: ")]
    assert {"III.2a", "III.6a"} <= {word for word in digest.text.split() if word.startswith("III.")}
    assert "You get this because you coordinate the register." in digest.text
