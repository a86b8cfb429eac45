"""The filter menus of an App Home."""

import pytest

from tests.handlers.home.homes import (
    choose,
    home_of,
    lines,
    open_home,
    opened,
    said,
    suggested,
    use,
)
from tests.handlers.workspace import DELEGATE, NEUTRAL, Json, Workspace


def chosen(view: Json) -> str:
    """Whose deliverables the menu says that are shown."""
    (menus,) = (each["elements"] for each in view["blocks"] if "|" in each.get("block_id", ""))
    return str(menus[0]["initial_option"]["text"]["text"])


def test_whoever_speaks_for_nobody_is_shown_everybodys(workspace: Workspace) -> None:
    """The menu says so, and offers no body of their own before they have said which that is."""
    assert chosen(open_home(workspace, DELEGATE)) == "Everybody"
    assert next(iter(suggested(workspace, DELEGATE, ""))) == "Everybody"
    workspace.command("iam Eurojust", user=DELEGATE)
    assert chosen(open_home(workspace, DELEGATE)) == "My body: Eurojust"


def test_a_body_can_be_chosen(workspace: Workspace) -> None:
    """Another body's, everybody's and one's own again; the menu shows which."""
    workspace.command("iam Eurojust", user=DELEGATE)
    mine = lines(open_home(workspace, DELEGATE))
    offered = suggested(workspace, DELEGATE, "")
    assert list(offered)[:2] == ["My body: Eurojust", "Everybody"]
    view = choose(workspace, DELEGATE, "home_owner", offered["Commission"])
    assert "III.6a" in lines(view)
    assert "III.2a" not in lines(view)
    assert chosen(view) == "Commission"
    assert said(choose(workspace, DELEGATE, "home_owner", offered["Everybody"]))[1] == "26 deliverables:"
    assert lines(choose(workspace, DELEGATE, "home_owner", offered["My body: Eurojust"])) == mine


@pytest.mark.parametrize(
    ("typed", "found"),
    [("front", {"Frontex"}), ("EUROJ", {"Eurojust"}), ("Comisión", {"Commission"}), ("everyb", {"Everybody"})],
)
def test_bodies_are_found_by_any_name(workspace: Workspace, typed: str, found: set[str]) -> None:
    """What is typed is looked for in every language's names, without accents and in small letters."""
    assert set(suggested(workspace, DELEGATE, typed)) == found


def test_no_body_is_found_by_what_none_is_called(workspace: Workspace) -> None:
    """Nothing is offered then, however long or broken it is."""
    for typed in ("qqqqq", "x" * 100_000, "\x00\ud800", "<!channel>"):
        assert suggested(workspace, DELEGATE, typed) == {}


def test_a_meeting_can_be_chosen(workspace: Workspace) -> None:
    """What is due or tabled at one Schengen Council, or what has no deadline."""
    open_home(workspace, DELEGATE)
    june = choose(workspace, DELEGATE, "home_milestone", "2024-06")
    assert {"III.3a", "F.2b"} <= set(lines(june))
    assert "I.1a" not in lines(june)
    undated = choose(workspace, DELEGATE, "home_milestone", "*undated")
    assert "I.5a" in lines(undated)
    assert "III.3a" not in lines(undated)
    assert "I.1a" in lines(choose(workspace, DELEGATE, "home_milestone", "*any"))


def test_a_status_can_be_chosen(workspace: Workspace) -> None:
    """Done, on hold, reported, late, all: each shows what stands so, also where a later instalment of it does."""
    workspace.command(f"contact Eurojust <@{DELEGATE}>")
    workspace.command("done III.3 ST 1/24")
    workspace.command("hold III.6 waiting")
    workspace.command("done III.2 March 2024 ST 2/24", user=DELEGATE)
    open_home(workspace, DELEGATE)
    choose(workspace, DELEGATE, "home_owner", "*everybody")
    found = {
        each: lines(choose(workspace, DELEGATE, "home_show", each)) for each in ("done", "held", "reported", "overdue")
    }
    assert found == {"done": ["III.3a"], "held": ["III.6a"], "reported": ["III.2a"], "overdue": []}
    assert said(home_of(workspace, DELEGATE))[1] == "Nothing under the note fits that."
    assert said(choose(workspace, DELEGATE, "home_show", "all"))[1] == "26 deliverables:"


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
    """Whatever a client sends, only what the menus have can be chosen; the home stays as it is."""
    before = open_home(workspace, DELEGATE)
    option = {"text": {"type": "plain_text", "text": "chosen"}, "value": value}
    element = {"type": "static_select", "action_id": action, "selected_option": option}
    assert opened(use(workspace, DELEGATE, element)) == NEUTRAL
    assert home_of(workspace, DELEGATE) == before
