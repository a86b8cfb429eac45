"""The App Home: what each person finds in it, and what can be chosen there."""

import logging

import pytest

from tests.handlers.home.homes import (
    COORDINATORS_PART,
    choose,
    home_of,
    lines,
    open_home,
    opened,
    opening,
    press,
    said,
    suggested,
    use,
    values,
)
from tests.handlers.workspace import COORDINATOR, DELEGATE, NEUTRAL, Json, Workspace

# What a person finds.


def test_a_delegate_finds_what_is_theirs(workspace: Workspace) -> None:
    """Who said for whom they speak finds that body's open items, the next meeting and what is late."""
    workspace.command("iam Eurojust", user=DELEGATE)
    view = open_home(workspace, DELEGATE)
    assert said(view)[0].split("\n") == [
        "You speak for Eurojust.",
        "Schengen Council December 2023: it meets on 5 December 2023, in 46 days.",
        "Nothing is overdue.",
    ]
    assert lines(view) == ["III.1a", "III.2a", "I.2a", "III.3a", "I.5a"]
    assert "5 December 2023 (in 46 days) – then" in said(view)[2]
    assert values(view, "home_details") == lines(view)
    assert not set(COORDINATORS_PART) & set(said(view))
    assert said(view)[-1] == "Note 13901/23, LIMITE."


def test_a_contact_finds_what_is_their_bodys(workspace: Workspace) -> None:
    """Who speaks for two bodies as a contact finds either's; what they said themselves goes before."""
    for body in ("Eurojust", "Commission"):
        workspace.command(f"contact {body} <@{DELEGATE}>")
    view = open_home(workspace, DELEGATE)
    assert said(view)[0].startswith("You speak for Commission and Eurojust.\n")
    assert {"III.2a", "III.6a"} <= set(lines(view))
    assert "I.1a" not in lines(view)
    workspace.command("iam Frontex", user=DELEGATE)
    assert said(open_home(workspace, DELEGATE))[0].startswith("You speak for Frontex.\n")


def test_who_speaks_for_nobody_is_told_how_to_say_it(workspace: Workspace) -> None:
    """They find everybody's, and the command; once they have typed it the home follows with the next tick."""
    view = open_home(workspace, DELEGATE)
    assert said(view)[0].startswith("I do not know for whom you speak, and show everybody's. Say it once: /schengen ia")
    assert said(view)[1] == "26 deliverables:"
    workspace.command("iam NL", user=DELEGATE)
    workspace.tick(workspace.now)
    assert said(home_of(workspace, DELEGATE))[0].startswith("You speak for Netherlands.\n")


def test_what_is_late_is_named(workspace: Workspace) -> None:
    """After a meeting what was missed stands on top, by its instalment; what is on hold does not."""
    workspace.command("iam Commission", user=DELEGATE)
    workspace.command("hold III.6 waiting for the legal opinion")
    workspace.now = workspace.now.replace(year=2024, month=5, day=3)
    view = open_home(workspace, DELEGATE)
    assert said(view)[0].split("\n")[2] == "Overdue: F.2b, April 2024 (3 days late)"
    (held,) = [each for each in said(view) if each.startswith("• III.6a")]
    assert held.endswith(" – on hold: waiting for the legal opinion")
    assert said(view)[1] == "10 deliverables, 1 of them late:"


def test_a_report_stands_in_the_line(workspace: Workspace) -> None:
    """What an owner has reported done is still open, and says so."""
    workspace.command(f"contact Eurojust <@{DELEGATE}>")
    workspace.command("done III.3 ST 1/24", user=DELEGATE)
    (line,) = [each for each in said(open_home(workspace, DELEGATE)) if each.startswith("• III.3a")]
    assert line.endswith(" – reported done by its owner, to be confirmed: ST 1/24")


def test_a_home_speaks_its_persons_language(workspace: Workspace) -> None:
    """Names and dates are in the language of the person's Slack, and each person's home in theirs."""
    workspace.slack.user(DELEGATE, locale="nl-NL")
    assert "5 december 2023" in "\n".join(said(open_home(workspace, DELEGATE)))
    assert "5 December 2023" in "\n".join(said(open_home(workspace, COORDINATOR)))
    assert suggested(workspace, DELEGATE, "lidst") == {"lidstaten": "member-states"}


def test_the_messages_tab_is_no_home(workspace: Workspace) -> None:
    """Who opens another tab of the app is shown nothing, and no home is kept for them."""
    assert workspace.dispatch(opening(DELEGATE, "messages")) == ""
    assert DELEGATE not in workspace.slack.homes
    assert workspace.services.people.homes.home(DELEGATE) is None


# Filters and pages.


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


def test_a_long_list_has_pages(workspace: Workspace) -> None:
    """Every item is on one page, in order; the first has no button back, the last none on; a choice begins anew."""
    view = open_home(workspace, DELEGATE)
    seen = lines(view)
    assert values(view, "home_earlier") == []
    while values(view, "home_later"):
        assert press(workspace, DELEGATE, "home_later", values(view, "home_later")[0]) == []
        view = home_of(workspace, DELEGATE)
        seen += lines(view)
    assert len(seen) == len(set(seen)) == 26
    assert "Page 3 of 3" in said(view)
    press(workspace, DELEGATE, "home_earlier", values(view, "home_earlier")[0])
    assert "Page 2 of 3" in said(home_of(workspace, DELEGATE))
    assert "Page 1 of 3" in said(choose(workspace, DELEGATE, "home_owner", "*everybody"))


def test_a_page_that_is_gone_is_the_last(workspace: Workspace) -> None:
    """A page beyond the end, which a shorter list may leave behind, shows the last one."""
    open_home(workspace, DELEGATE)
    press(workspace, DELEGATE, "home_later", "99")
    assert "Page 3 of 3" in said(home_of(workspace, DELEGATE))


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


@pytest.mark.parametrize("value", ["", "-1", "1.5", "１", "9" * 5000, "x", "1\n"])
@pytest.mark.parametrize("action", ["home_later", "home_undo"])
def test_a_number_that_is_none_is_refused(workspace: Workspace, action: str, value: str) -> None:
    """Pages and changes are numbers; anything else that a client sends is refused."""
    assert opened(press(workspace, COORDINATOR, action, value)) == NEUTRAL


@pytest.mark.parametrize("action", ["home_details", "home_done", "home_confirm", "home_decline", "home_withdraw"])
@pytest.mark.parametrize("value", ["", "III.9z", "III.3a@", "III.3a@2031-01|1", "<!channel>", "x" * 2000, "\ud800"])
def test_what_is_not_there_is_refused(
    workspace: Workspace, caplog: pytest.LogCaptureFixture, action: str, value: str
) -> None:
    """What a button names is looked up; where there is no such thing it is refused without being repeated."""
    with caplog.at_level(logging.INFO):
        assert opened(press(workspace, COORDINATOR, action, value)) == NEUTRAL
    assert [each for each in caplog.records if each.levelno >= logging.ERROR] == []


def test_details_open_in_a_modal(workspace: Workspace) -> None:
    """What `show` says is in a modal, since nothing can be said beside a home; in the person's language."""
    workspace.slack.user(DELEGATE, locale="nl-NL")
    open_home(workspace, DELEGATE)
    modals = press(workspace, DELEGATE, "home_details", "III.3a")
    assert modals[0]["title"]["text"] == "III.3a"
    assert "ongeacht de status" in opened(modals)
    assert "30 juni 2024" in opened(modals)
