"""The filter menus of an App Home."""

import pytest

from tests.handlers.home.homes import (
    choose,
    home_of,
    list_texts,
    modal_text,
    open_home,
    references,
    suggested,
    use,
)
from tests.handlers.workspace import DELEGATE, NEUTRAL, Json, Workspace


def chosen_owner(view: Json) -> str:
    """Return the option that the owner menu shows as chosen."""
    (menus,) = (block["elements"] for block in view["blocks"] if "|" in block.get("block_id", ""))
    return str(menus[0]["initial_option"]["text"]["text"])


def test_a_user_without_an_actor_is_shown_everybodys(workspace: Workspace) -> None:
    """The menu shows "Everybody", and offers no own actor before the user has said theirs."""
    assert chosen_owner(open_home(workspace, DELEGATE)) == "Everybody"
    assert next(iter(suggested(workspace, DELEGATE, ""))) == "Everybody"
    workspace.command("iam Eurojust", user=DELEGATE)
    assert chosen_owner(open_home(workspace, DELEGATE)) == "My body: Eurojust"


def test_an_owner_can_be_chosen(workspace: Workspace) -> None:
    """The user can choose another actor, everybody and their own again; the menu shows which."""
    workspace.command("iam Eurojust", user=DELEGATE)
    mine = references(open_home(workspace, DELEGATE))
    offered = suggested(workspace, DELEGATE, "")
    assert list(offered)[:2] == ["My body: Eurojust", "Everybody"]
    view = choose(workspace, DELEGATE, "home_owner", offered["Commission"])
    assert "III.6a" in references(view)
    assert "III.2a" not in references(view)
    assert chosen_owner(view) == "Commission"
    assert list_texts(choose(workspace, DELEGATE, "home_owner", offered["Everybody"]))[0] == "26 open"
    assert references(choose(workspace, DELEGATE, "home_owner", offered["My body: Eurojust"])) == mine


@pytest.mark.parametrize(
    ("typed", "found"),
    [("front", {"Frontex"}), ("EUROJ", {"Eurojust"}), ("Comisión", {"Commission"}), ("everyb", {"Everybody"})],
)
def test_owners_are_found_by_any_name(workspace: Workspace, typed: str, found: set[str]) -> None:
    """The typed text is searched in every language's names, without accents and case."""
    assert set(suggested(workspace, DELEGATE, typed)) == found


def test_an_unknown_name_finds_no_owner(workspace: Workspace) -> None:
    """An unknown name finds nothing, however long or broken it is."""
    for typed in ("qqqqq", "x" * 100_000, "\x00\ud800", "<!channel>"):
        assert suggested(workspace, DELEGATE, typed) == {}


def test_a_meeting_can_be_chosen(workspace: Workspace) -> None:
    """The user can choose what is due or tabled at a Schengen Council, or what has no deadline."""
    open_home(workspace, DELEGATE)
    june = choose(workspace, DELEGATE, "home_milestone", "2024-06")
    assert {"III.3a", "F.2b"} <= set(references(june))
    assert "I.1a" not in references(june)
    undated = choose(workspace, DELEGATE, "home_milestone", "*undated")
    assert "I.5a" in references(undated)
    assert "III.3a" not in references(undated)
    assert "I.1a" in references(choose(workspace, DELEGATE, "home_milestone", "*any"))


def test_a_status_can_be_chosen(workspace: Workspace) -> None:
    """Each status shows its instalments, also if a later one of the same deliverable has another."""
    workspace.command(f"contact Eurojust <@{DELEGATE}>")
    workspace.command("done III.3 ST 1/24")
    workspace.command("hold III.6 waiting")
    workspace.command("done III.2 March 2024 ST 2/24", user=DELEGATE)
    open_home(workspace, DELEGATE)
    choose(workspace, DELEGATE, "home_owner", "*everybody")
    shown = {
        status: references(choose(workspace, DELEGATE, "home_show", status))
        for status in ("done", "held", "reported", "overdue")
    }
    assert shown == {"done": ["III.3a"], "held": ["III.6a"], "reported": ["III.2a"], "overdue": []}
    assert list_texts(home_of(workspace, DELEGATE))[0] == "Nothing under the note fits that."
    assert list_texts(choose(workspace, DELEGATE, "home_show", "all"))[0] == "26 deliverables:"


def test_meetings_are_their_months(workspace: Workspace) -> None:
    """The options of the time menu are short: a month, or one of two words."""
    (menus,) = (
        block["elements"] for block in open_home(workspace, DELEGATE)["blocks"] if "|" in block.get("block_id", "")
    )
    assert [option["text"]["text"] for option in menus[1]["options"]][:4] == [
        *("Any time", "No deadline"),
        *("December 2023", "March 2024"),
    ]


@pytest.mark.parametrize(
    ("action", "value"),
    [
        ("home_owner", "interpol"),
        ("home_owner", ""),
        ("home_milestone", "2031-01"),
        ("home_milestone", "*mine"),
        ("home_show", "secret"),
    ],
)
def test_a_choice_that_was_not_offered_is_refused(workspace: Workspace, action: str, value: str) -> None:
    """A value that the menu did not offer is refused, and the view stays as it is."""
    before = open_home(workspace, DELEGATE)
    option = {"text": {"type": "plain_text", "text": "chosen"}, "value": value}
    element = {"type": "static_select", "action_id": action, "selected_option": option}
    assert modal_text(use(workspace, DELEGATE, element)) == NEUTRAL
    assert home_of(workspace, DELEGATE) == before
