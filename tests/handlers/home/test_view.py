"""The view of an App Home."""

from time import process_time

import pytest

from db.register.load import load
from domain.register.audit_events import ChangeContext
from tests.handlers.home.homes import (
    COORDINATORS_PART,
    choose,
    home_of,
    open_home,
    press,
    references,
    suggested,
    texts,
    values,
)
from tests.handlers.slack.test_abuse import CORPUS, INVISIBLE
from tests.handlers.workspace import COORDINATOR, DELEGATE, Workspace
from tests.jobs.registers import long_register

# What a person finds.


def test_a_delegate_finds_what_is_theirs(workspace: Workspace) -> None:
    """A user who has said their actor sees its open deliverables, the next meeting and what is late."""
    workspace.command("iam Eurojust", user=DELEGATE)
    view = open_home(workspace, DELEGATE)
    assert texts(view)[0].split("\n") == [
        "You speak for Eurojust.",
        "Schengen Council December 2023: it meets on 5 December 2023, in 46 days.",
        "Nothing is overdue.",
    ]
    assert references(view) == ["III.1a", "III.2a", "I.2a", "III.3a", "I.5a"]
    assert "5 December 2023 (in 46 days) – then" in texts(view)[2]
    assert values(view, "home_details") == references(view)
    assert not set(COORDINATORS_PART) & set(texts(view))
    assert texts(view)[-1] == "Note 13901/23, LIMITE."


def test_a_contact_sees_their_actors(workspace: Workspace) -> None:
    """A contact of two actors sees both's; an actor that they have said themselves comes first."""
    for body in ("Eurojust", "Commission"):
        workspace.command(f"contact {body} <@{DELEGATE}>")
    view = open_home(workspace, DELEGATE)
    assert texts(view)[0].startswith("You speak for Commission and Eurojust.\n")
    assert {"III.2a", "III.6a"} <= set(references(view))
    assert "I.1a" not in references(view)
    workspace.command("iam Frontex", user=DELEGATE)
    assert texts(open_home(workspace, DELEGATE))[0].startswith("You speak for Frontex.\n")


def test_a_user_without_an_actor_is_told_how_to_say_it(workspace: Workspace) -> None:
    """They see everybody's, and the command; after it the next tick publishes their own."""
    view = open_home(workspace, DELEGATE)
    assert texts(view)[0].startswith(
        "I do not know for whom you speak, and show everybody's. Say it once: /schengen ia"
    )
    assert texts(view)[1] == "26 deliverables:"
    workspace.command("iam NL", user=DELEGATE)
    workspace.tick(workspace.now)
    assert texts(home_of(workspace, DELEGATE))[0].startswith("You speak for Netherlands.\n")


def test_what_is_late_is_named(workspace: Workspace) -> None:
    """Overdue instalments are named at the top, but not those on hold."""
    workspace.command("iam Commission", user=DELEGATE)
    workspace.command("hold III.6 waiting for the legal opinion")
    workspace.now = workspace.now.replace(year=2024, month=5, day=3)
    view = open_home(workspace, DELEGATE)
    assert texts(view)[0].split("\n")[2] == "Overdue: F.2b, April 2024 (3 days late)"
    (held,) = [text for text in texts(view) if text.startswith("• III.6a")]
    assert held.endswith(" – on hold: waiting for the legal opinion")
    assert texts(view)[1] == "10 deliverables, 1 of them late:"


def test_a_report_stands_in_the_line(workspace: Workspace) -> None:
    """A reported instalment is still open, and its line says so."""
    workspace.command(f"contact Eurojust <@{DELEGATE}>")
    workspace.command("done III.3 ST 1/24", user=DELEGATE)
    (line,) = [text for text in texts(open_home(workspace, DELEGATE)) if text.startswith("• III.3a")]
    assert line.endswith(" – reported done by its owner, to be confirmed: ST 1/24")


def test_a_view_is_in_the_users_language(workspace: Workspace) -> None:
    """Names and dates are in the language of each user's Slack."""
    workspace.slack.set_user(DELEGATE, locale="nl-NL")
    assert "5 december 2023" in "\n".join(texts(open_home(workspace, DELEGATE)))
    assert "5 December 2023" in "\n".join(texts(open_home(workspace, COORDINATOR)))
    assert suggested(workspace, DELEGATE, "lidst") == {"lidstaten": "member-states"}


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
            assert next(text for text in texts(view) if text.startswith("• ")).endswith(f" – on hold: {left}")
        else:
            assert next(text for text in texts(view) if text.startswith("• III.3a")).endswith(
                f" – reported done by its owner, to be confirmed: {left}"
            )
        assert not set("".join(texts(view))) & set(INVISIBLE)
        assert "\ue000" not in str(view)


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
    assert texts(view)[1] == "1026 deliverables:"
    assert len(values(view, "home_confirm")) == 6
    assert "There are more: choose everybody's and “reported done” above." in texts(view)
    for page in ("2", "40", "86"):
        start = process_time()
        press(workspace, COORDINATOR, "home_later", page)
        assert process_time() - start < 40 * ordinary
        assert f"Page {page} of 86" in texts(home_of(workspace, COORDINATOR))
    assert len(suggested(workspace, COORDINATOR, "")) <= 100
