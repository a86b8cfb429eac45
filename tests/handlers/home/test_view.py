"""The view of an App Home."""

from time import process_time

import pytest

from db.register.load import load
from domain.register.audit_events import ChangeContext
from tests.handlers.home.homes import (
    COORDINATORS_PART,
    choose,
    home_of,
    lines,
    list_texts,
    modal_text,
    open_home,
    press,
    press_choice,
    references,
    suggested,
    texts,
    urgent_lines,
    values,
)
from tests.handlers.slack.test_abuse import CORPUS, INVISIBLE
from tests.handlers.workspace import COORDINATOR, DELEGATE, NEUTRAL, Workspace
from tests.jobs.registers import long_register

# What a person finds.


def test_a_delegate_finds_what_is_theirs(workspace: Workspace) -> None:
    """A user who has said their actor sees the next meeting in figures, what is due next, and all that is open."""
    workspace.command("iam Eurojust", user=DELEGATE)
    view = open_home(workspace, DELEGATE)
    assert texts(view)[:4] == [
        "Schengen Council on 5 December: 46 days left, 2 open",
        "You speak for Eurojust.",
        "Nothing is overdue.",
        "Due on 5 December",
    ]
    assert [line.split()[1] for line in urgent_lines(view)] == ["III.1a", "III.2a"]
    assert "5 December" not in "".join(urgent_lines(view))
    assert references(view) == ["III.1a", "III.2a", "I.2a", "III.3a", "I.5a"]
    assert list_texts(view)[0] == "5 open"
    assert " – 5 December – then " in lines(view)[0]
    assert lines(view)[1].startswith(
        "○ III.2a Regular reporting on support to Member States in migrant-smuggling cases – 5"
    )
    assert lines(view)[-1].endswith(" – no deadline set")
    assert values(view, "home_details") == ["III.1a", "III.2a", *references(view)]
    assert not set(COORDINATORS_PART) & set(texts(view))
    assert texts(view)[-1] == "Note 13901/23, LIMITE."


def test_a_contact_reports_from_a_button(workspace: Workspace) -> None:
    """What is overdue or due next has a button for its owner's contact, all else a menu; what others owe has none."""
    workspace.command(f"contact Eurojust <@{DELEGATE}>")
    view = open_home(workspace, DELEGATE)
    buttons = [block["accessory"] for block in view["blocks"] if block.get("accessory", {}).get("type") == "button"]
    assert [(each["text"]["text"], each["accessibility_label"]) for each in buttons] == [
        ("Report done", f"Report done: {ref}") for ref in ("III.1a", "III.2a")
    ]
    assert set(values(view, "home_done")) == {
        "III.1a@2023-12",
        "III.2a@2023-12",
        "I.2a@2024-03",
        "III.3a@2024-06",
        "I.5a@undated",
    }
    (modal,) = press(workspace, DELEGATE, "home_done", "III.3a@2024-06")
    workspace.submit(modal, user=DELEGATE, evidence="ST 1/24")
    assert workspace.instalment("III.3a@2024-06").report == "ST 1/24"
    assert "III.3a@2024-06" not in values(open_home(workspace, DELEGATE), "home_done")
    everybody = choose(workspace, DELEGATE, "home_owner", "*everybody")
    assert "III.6a@2023-12" not in values(everybody, "home_done")


def test_a_contact_sees_their_actors(workspace: Workspace) -> None:
    """A contact of two actors sees both's; an actor that they have said themselves comes first."""
    for body in ("Eurojust", "Commission"):
        workspace.command(f"contact {body} <@{DELEGATE}>")
    view = open_home(workspace, DELEGATE)
    assert "You speak for Commission and Eurojust." in texts(view)
    assert {"III.2a", "III.6a"} <= set(references(view))
    assert "I.1a" not in references(view)
    workspace.command("iam Frontex", user=DELEGATE)
    assert "You speak for Frontex." in texts(open_home(workspace, DELEGATE))


def test_a_user_without_an_actor_chooses_it(workspace: Workspace) -> None:
    """They see everybody's, and a menu of actors; what they choose is what "we" means from then on."""
    view = open_home(workspace, DELEGATE)
    assert texts(view)[1] == "Showing everyone. Whom do you represent?"
    assert list_texts(view)[0] == "26 open"
    offered = suggested(workspace, DELEGATE, "nether", action="home_represent")
    assert offered == {"Netherlands": "nl"}
    view = choose(workspace, DELEGATE, "home_represent", offered["Netherlands"])
    assert texts(view)[1] == "You speak for Netherlands."
    assert workspace.services.people.conversations.read_body(DELEGATE) == "nl"
    assert modal_text(press_choice(workspace, DELEGATE, "home_represent", "nobody")) == NEUTRAL
    assert workspace.services.people.conversations.read_body(DELEGATE) == "nl"


def test_a_user_may_say_their_actor_by_command(workspace: Workspace) -> None:
    """After `iam` the next tick publishes the App Home again."""
    open_home(workspace, DELEGATE)
    workspace.command("iam NL", user=DELEGATE)
    workspace.tick(workspace.now)
    assert texts(home_of(workspace, DELEGATE))[1] == "You speak for Netherlands."


def test_what_is_late_is_on_top(workspace: Workspace) -> None:
    """Overdue deliverables are at the top, but not those on hold; then comes what is due next."""
    workspace.command("iam Commission", user=DELEGATE)
    workspace.command("hold III.6 waiting for the legal opinion")
    workspace.now = workspace.now.replace(year=2024, month=5, day=3)
    view = open_home(workspace, DELEGATE)
    assert texts(view)[0] == "Schengen Council on 13 June: 41 days left, 1 open, 1 overdue"
    assert [block["text"]["text"] for block in view["blocks"] if block["type"] == "header"][1:] == [
        *("1 overdue since 30 April", "Due on 31 December 2024"),
    ]
    first, second = urgent_lines(view)
    assert first.startswith("▲ F.2b ")
    assert first.endswith(" first in April 2024")
    assert second.startswith("○ III.7a ")
    (held,) = [line for line in lines(view) if line.split()[1] == "III.6a"]
    assert held.startswith("‖ ")
    assert held.endswith("on hold: waiting for the legal opinion")
    assert list_texts(view)[0] == "10 open, 1 overdue"


def test_a_coordinator_finds_what_waits_for_them(workspace: Workspace) -> None:
    """On top are reports to confirm, what anybody has overdue, and the last changes; then everything."""
    workspace.command(f"contact Eurojust <@{DELEGATE}>")
    workspace.command("done III.3 ST 1/24", user=DELEGATE)
    workspace.now = workspace.now.replace(year=2023, month=12, day=7)
    view = open_home(workspace, COORDINATOR)
    headings = [block["text"]["text"] for block in view["blocks"] if block["type"] == "header"]
    assert headings == [
        "Schengen Council on 4 March: 88 days left, 7 open, 6 overdue",
        *("Reports to confirm (1)", "6 overdue since 5 December", "Last changes"),
        *("Channels", "Coordinators"),
    ]
    assert len(urgent_lines(view)) == 5
    assert "1 more" in texts(view)
    menus = [block["accessory"] for block in view["blocks"] if block.get("accessory", {}).get("type") == "overflow"]
    assert [option["text"]["text"] for option in menus[0]["options"]] == [
        *("Details", "Mark done", "New deadline", "Leave a word")
    ]


def test_a_report_stands_in_the_line(workspace: Workspace) -> None:
    """A reported instalment is still open, and its line says so."""
    workspace.command(f"contact Eurojust <@{DELEGATE}>")
    workspace.command("done III.3 ST 1/24", user=DELEGATE)
    (line,) = [line for line in lines(open_home(workspace, DELEGATE)) if line.startswith("◐ III.3a")]
    assert line.endswith(" – reported done by its owner, to be confirmed: ST 1/24")


def test_a_view_is_in_the_users_language(workspace: Workspace) -> None:
    """Names and dates are in the language of each user's Slack."""
    workspace.slack.set_user(DELEGATE, locale="nl-NL")
    assert "5 december" in "\n".join(texts(open_home(workspace, DELEGATE)))
    assert "5 December" in "\n".join(texts(open_home(workspace, COORDINATOR)))
    assert suggested(workspace, DELEGATE, "lidst") == {"lidstaten": "member-states"}


def test_buttons_that_sound_alike_do_the_same(workspace: Workspace) -> None:
    """Whatever stands in a view several times, Undo, Confirm or Report done, is read with what it is about."""
    workspace.command(f"contact Eurojust <@{DELEGATE}>")
    for command in ("done III.3 ST 1/24", "done III.2 December 2023 ST 2/24"):
        workspace.command(command, user=DELEGATE)
    for user in (DELEGATE, COORDINATOR):
        blocks = open_home(workspace, user)["blocks"]
        elements = [each for block in blocks for each in (*block.get("elements", ()), block.get("accessory", {}))]
        buttons = {
            (each.get("accessibility_label") or each["text"]["text"], each["action_id"], each["value"])
            for each in elements
            if each.get("type") == "button"
        }
        assert len(buttons) == len({spoken for spoken, *_ in buttons}) > 1


# Filters and pages.


def test_a_long_list_has_pages(workspace: Workspace) -> None:
    """Each deliverable is on one page, in order; the first and last lack a button; a choice starts at page 1."""
    view = open_home(workspace, DELEGATE)
    seen = references(view)
    assert values(view, "home_earlier") == []
    while values(view, "home_later"):
        assert press(workspace, DELEGATE, "home_later", values(view, "home_later")[0]) == []
        view = home_of(workspace, DELEGATE)
        seen += references(view)
    assert len(seen) == len(set(seen)) == 26
    assert "Page 3 of 3" in texts(view)
    press(workspace, DELEGATE, "home_earlier", values(view, "home_earlier")[0])
    assert "Page 2 of 3" in texts(home_of(workspace, DELEGATE))
    assert "Page 1 of 3" in texts(choose(workspace, DELEGATE, "home_owner", "*everybody"))


@pytest.mark.parametrize(
    ("action", "value"), [("home_owner", "*everybody"), ("home_milestone", "*any"), ("home_show", "open")]
)
def test_another_list_begins_at_its_first_page(workspace: Workspace, action: str, value: str) -> None:
    """Whichever menu is used on a later page, the list that follows is shown from its beginning."""
    open_home(workspace, DELEGATE)
    press(workspace, DELEGATE, "home_later", "3")
    assert "Page 3 of 3" in texts(home_of(workspace, DELEGATE))
    assert "Page 1 of 3" in texts(choose(workspace, DELEGATE, action, value))


def test_a_page_that_is_gone_is_the_last(workspace: Workspace) -> None:
    """A page number beyond the end shows the last page."""
    open_home(workspace, DELEGATE)
    press(workspace, DELEGATE, "home_later", "99")
    assert "Page 3 of 3" in texts(home_of(workspace, DELEGATE))


@pytest.mark.parametrize(("typed", "left"), CORPUS.items(), ids=range(len(CORPUS)))
def test_evidence_is_harmless_in_a_home(workspace: Workspace, typed: str, left: str) -> None:
    """Evidence is one line of plain text in lines, reports and changes: no formatting, links or mentions."""
    workspace.command(f"contact Eurojust <@{DELEGATE}>")
    workspace.mark(f"done III.3 {typed}", user=DELEGATE)
    workspace.command(f"hold III.6 {typed}")
    for user in (DELEGATE, COORDINATOR):
        view = open_home(workspace, user)
        if user == COORDINATOR:
            assert f"{DELEGATE} reports III.3a, June 2024 done: {left}" in texts(view)
            view = choose(workspace, user, "home_show", "held")
            assert lines(view)[0].endswith(f" – on hold: {left}")
        else:
            assert next(line for line in lines(view) if line.startswith("◐ III.3a")).endswith(
                f" – reported done by its owner, to be confirmed: {left}"
            )
        assert not set("".join(texts(view))) & set(INVISIBLE)
        assert "\ue000" not in str(view)


@pytest.mark.long
def test_a_thousand_deliverables_fit(workspace: Workspace) -> None:
    """A coordinator's view of a large register is within Slack's limits on every page, for bounded work."""
    ordinary = process_time()
    open_home(workspace, COORDINATOR)
    ordinary = process_time() - ordinary
    load(workspace.engine, long_register(1000), now=workspace.now, by="U0LOADER")
    for number in range(30):
        workspace.allow_channel(f"C0ROOM{number}")
    act = ChangeContext(by=DELEGATE, surface="test", now=workspace.now, reason="w" * 500)
    for number in range(8):
        workspace.services.register.ledger.report(f"I.{101 + number}", slug=None, evidence="&" * 500, context=act)
        workspace.services.register.ledger.hold(f"I.{101 + number}", slug=None, context=act)
    view = open_home(workspace, COORDINATOR)
    assert list_texts(view)[0] == "1026 open"
    assert len(values(view, "home_confirm")) == 6
    assert {"Reports to confirm (8)", "2 more"} <= set(texts(view))
    for page in ("2", "40", "86"):
        start = process_time()
        press(workspace, COORDINATOR, "home_later", page)
        assert process_time() - start < 40 * ordinary
        assert f"Page {page} of 86" in texts(home_of(workspace, COORDINATOR))
    assert len(suggested(workspace, COORDINATOR, "")) <= 100
