"""Details are a card: what it says, what its reader may do, and what others in a channel see."""

from datetime import timedelta
from typing import Any

import pytest

from tests.handlers.workspace import COORDINATOR, DELEGATE, Json, SeenMessage, Workspace, buttons, text_in, texts


def instalments(seen: SeenMessage) -> list[list[str]]:
    """Return what a card says of each instalment; a mention is its id."""
    parts = [part for block in seen.blocks for part in block.get("elements", ())]
    (listed,) = [part for part in parts if part["type"] == "rich_text_list"]
    return [_cell_text(item).split(" · ") for item in listed["elements"]]


def _cell_text(part: Json) -> str:
    inner: list[Any] = part.get("elements", [])
    return part.get("text") or part.get("user_id") or "".join(map(_cell_text, inner))


def facts(seen: SeenMessage) -> list[str]:
    """Return the lines of a card's facts, with ids in place of names."""
    (_, described, *_) = [block for block in seen.blocks if block["type"] == "rich_text"]
    return [_cell_text(section) for section in described["elements"]]


@pytest.fixture
def recorded(workspace: Workspace) -> Workspace:
    """A workspace in which III.2 has a contact, one instalment that is done, and one that is reported done."""
    workspace.command(f"contact Eurojust <@{DELEGATE}>")
    workspace.command("done III.2 December 2023 ST 1/24")
    workspace.now += timedelta(minutes=3)
    workspace.command("done III.2 March 2024 ST 2/24", user=DELEGATE)
    return workspace


def test_a_card_says_what_is_owed(recorded: Workspace) -> None:
    """It has the title, and owners, contacts, vehicle, rhythm and open point, each with its label."""
    card = recorded.command("show III.2")
    assert texts(card.blocks)[0] == "III.2a is open, due 4 March 2024."
    assert facts(card) == [
        "III.2a Regular reporting on support to Member States in migrant-smuggling cases",
        "Owners: Eurojust",
        f"Contacts: {DELEGATE}",
        "Reported through: Schengen Barometer+",
        "Due: at every Schengen Council (first: December 2023)",
        'Open point: The note says "regularly" and sets no rhythm; counted at every Schengen Council.',
    ]


def test_to_whom_and_on_whose_work(workspace: Workspace) -> None:
    """Where there are addressees and sources, they are facts of the card, too."""
    assert "Addressed to: Schengen Council" in facts(workspace.command("show I.1"))
    assert "Built on the work of: Frontex" in facts(workspace.command("show III.6a"))


def test_each_instalment_is_a_row(recorded: Workspace) -> None:
    """It has its deadline, its state with its sign, the evidence, and who confirmed it."""
    done, reported, still_open, *_ = instalments(recorded.command("show III.2"))
    assert done == ["5 December 2023", "✓ done", "ST 1/24", COORDINATOR]
    in_days = "4 March 2024 (in 136 days)"
    assert reported == [in_days, f"◐ open, reported by its owner: {DELEGATE}", "ST 2/24"]
    assert still_open == ["13 June 2024 (in 237 days)", "○ open"]


def test_what_says_nothing_is_left_out(workspace: Workspace) -> None:
    """Before anything is done there is no evidence."""
    assert instalments(workspace.command("show III.3")) == [["30 June 2024 (in 254 days)", "○ open"]]


def test_the_last_five_changes_are_on_it(recorded: Workspace) -> None:
    """The newest is first, with its author and time."""
    for number in range(5):
        recorded.command(f"hold III.2 June 2024 reason {number}")
        recorded.command("resume III.2 June 2024")
    card = recorded.command("show III.2")
    changes = [block for block in card.blocks if block["type"] == "rich_text"][-1]["elements"]
    heading, *lines = map(_cell_text, changes)
    assert (heading, len(lines)) == ("Last changes", 5)
    assert lines[0].endswith(f"{COORDINATOR} – III.2a, June 2024 no longer on hold")


def test_several_deliverables_share_a_table(workspace: Workspace) -> None:
    """Each has its facts, and each row says whose it is."""
    card = workspace.command("show III.1")
    assert {row[0] for row in instalments(card)} == {"III.1a", "III.1b"}


@pytest.mark.parametrize(
    ("user", "labels"),
    [
        (
            COORDINATOR,
            [
                "Mark III.2a done",
                "New deadline for III.2a",
                "Leave a word: III.2a",
                "Edit III.2a",
                "Titles of III.2a",
                "Withdraw III.2a",
                "Follow: III.2a",
            ],
        ),
        (DELEGATE, ["Report done: III.2a", "Leave a word: III.2a", "Not ours: III.2a", "Follow: III.2a"]),
        ("U0OTHER", ["Follow: III.2a"]),
    ],
)
def test_only_what_its_reader_may_do_is_on_it(workspace: Workspace, user: str, labels: list[str]) -> None:
    """Coordinators mark done and move deadlines, contacts report or say that it is not theirs, others read."""
    workspace.command(f"contact Eurojust <@{DELEGATE}>")
    card = workspace.command("show III.2", user=user)
    pressed = [element for block in card.blocks if block["type"] == "actions" for element in block["elements"]]
    assert [element["text"]["text"] for element in pressed] == labels
    for element in pressed[:-1]:
        assert workspace.open(element["action_id"], element["value"], user=user)["submit"]


def test_what_is_done_can_be_followed(workspace: Workspace) -> None:
    """Once nothing is open, there is nothing else to press, but for coordinators what it says."""
    workspace.command("done III.3 ST 1/24")
    for user, offered in ((DELEGATE, []), (COORDINATOR, ["Edit III.3a", "Titles of III.3a", "Withdraw III.3a"])):
        blocks = workspace.command("show III.3", user=user).blocks
        rows = [block["elements"] for block in blocks if block["type"] == "actions"]
        assert [element["text"]["text"] for row in rows for element in row] == [*offered, "Follow: III.3a"]


def test_in_a_channel_nobody_is_called_and_each_has_their_own(recorded: Workspace) -> None:
    """There a card names people without mentions, and its one button shows each reader what they may do."""
    card = recorded.mention("III.2")
    assert "user_id" not in str(card.blocks)
    assert DELEGATE not in str(card.blocks)
    assert DELEGATE not in card.text
    (value,) = buttons(card.blocks, "details")
    own = recorded.press("details", f"{value}|en", user=DELEGATE)
    assert own.is_ephemeral
    assert buttons(own.blocks, "not_ours") == ["III.2a@2024-03"]


def test_the_text_beside_it_has_no_ids(recorded: Workspace) -> None:
    """Notifications and clients without blocks read names, and no ids."""
    for seen in (recorded.command("show III.2"), recorded.press("details", "III.2a|en")):
        assert DELEGATE not in seen.text
        assert COORDINATOR not in seen.text
        assert "• 5 December 2023 · ✓ done · ST 1/24" in seen.text


def test_a_typo_is_said_on_it(workspace: Workspace) -> None:
    """What was corrected, or left out, stands above the card."""
    assert "III.3" not in texts(workspace.command("show III.3").blocks)
    assert any("“statsu” read as “status”" in text for text in texts(workspace.command("ask statsu of III.3").blocks))
    assert text_in(workspace.command("show III.3").blocks[0]).startswith("III.3a is open")
