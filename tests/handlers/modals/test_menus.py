"""The search menus of modals: open instalments and actors."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from benchmarks.generated_registers import fill_register
from db.connection.engine import make_engine
from db.connection.migrate import migrate
from handlers.modals.base import MAX_OPTION_CHARS, MAX_OPTION_VALUE_CHARS
from tests.handlers.effort import measure_effort
from tests.handlers.modals.opened import open_modal
from tests.handlers.workspace import DELEGATE, Workspace

INSTALMENT, ACTOR = "choose_instalment", "choose_actor"


def offered_keys(workspace: Workspace, typed: str, language: str = "en") -> list[str]:
    """Return the keys of the instalments that are offered."""
    view = open_modal(workspace, "done", language=language)
    return [option["value"] for option in workspace.suggest(view, INSTALMENT, typed)]


def offered_slugs(workspace: Workspace, typed: str, language: str = "en") -> list[str]:
    """Return the slugs of the actors that are offered."""
    view = open_modal(workspace, "contact", language=language)
    return [option["value"] for option in workspace.suggest(view, ACTOR, typed)]


def distinct_refs(found: list[str]) -> list[str]:
    """Return the references of instalments, each once."""
    return list(dict.fromkeys(key.partition("@")[0] for key in found))


def test_what_falls_due_first_is_offered_first(workspace: Workspace) -> None:
    """Without typed text open instalments are in order of their deadlines, undated ones last."""
    keys = offered_keys(workspace, "")
    assert keys[0] == "I.1a@2023-12"
    assert keys[-1].endswith("@undated")
    workspace.command("done I.1a ST 1/23")
    assert "I.1a@2023-12" not in offered_keys(workspace, "")


@pytest.mark.parametrize(
    "typed", ["III.3", "iii.3", "III.3a", "iii-3a", "III.3 financial", "joint report", "JOINT REP"]
)
def test_a_reference_or_words_of_the_title_find_it(workspace: Workspace, typed: str) -> None:
    """A reference in any form, the beginnings of words, or both find an instalment."""
    assert distinct_refs(offered_keys(workspace, typed)) == ["III.3a"]


def test_words_are_the_persons_or_english(workspace: Workspace) -> None:
    """Titles are searched in the modal's language and in English, with or without accents."""
    assert distinct_refs(offered_keys(workspace, "gezamenlijk verslag", "nl")) == ["III.3a"]
    assert distinct_refs(offered_keys(workspace, "joint report", "nl")) == ["III.3a"]
    assert (
        distinct_refs(offered_keys(workspace, "penzugyi", "hu"))
        == distinct_refs(offered_keys(workspace, "pénzügyi", "hu"))
        != []
    )
    assert offered_keys(workspace, "gezamenlijk verslag", "en") == []


def test_what_is_mistyped_is_found(workspace: Workspace) -> None:
    """A word with a missing or swapped letter is found; one that is like nothing is not."""
    assert "III.2a" in distinct_refs(offered_keys(workspace, "smugling"))
    assert offered_keys(workspace, "zzzzzzzz") == []


def test_a_bodys_name_finds_what_it_owes(workspace: Workspace) -> None:
    """An actor's name that no title contains finds what the actor owes."""
    assert distinct_refs(offered_keys(workspace, "EMSC")) == ["I.4a"]


@pytest.mark.parametrize(
    ("typed", "is_offered"),
    [
        ("", True),
        ("III", True),
        ("report", True),
        ("smugling", True),
        ("III.6", False),
        ("Frontex", False),
        ("EMSC", False),
        ("zzzzzzzz", False),
    ],
)
def test_a_reporter_is_offered_what_their_own_body_owes(workspace: Workspace, typed: str, *, is_offered: bool) -> None:
    """Whatever a contact types, also another body's name, nothing is offered that their body does not owe."""
    workspace.command(f"contact Eurojust <@{DELEGATE}>")
    view = open_modal(workspace, "done", user=DELEGATE)
    keys = [option["value"] for option in workspace.suggest(view, INSTALMENT, typed, user=DELEGATE)]
    debtors = {key: workspace.instalment(key).deliverable.debtors for key in keys}
    assert all(owing & {"eurojust", "jha-agencies"} for owing in debtors.values()), debtors
    assert ("III.2a@2023-12" in keys, bool(keys)) == (is_offered, is_offered)


@pytest.mark.parametrize(
    ("typed", "language", "slug"),
    [
        ("NL", "en", "nl"),
        ("Netherlands", "nl", "nl"),
        ("Niederlande", "en", "nl"),
        ("nederl", "en", "nl"),
        ("Europolin", "fi", "europol"),
        ("europol", "en", "europol"),
        ("frotnex", "en", "frontex"),
        ("asylum", "en", "euaa"),
        ("JHA", "en", "jha-agencies"),
        ("Eurojustille", "fi", "eurojust"),
    ],
)
def test_an_actor_is_found_by_any_of_its_names(workspace: Workspace, typed: str, language: str, slug: str) -> None:
    """Short or whole, in any language or case form, or mistyped; exact matches come first."""
    assert offered_slugs(workspace, typed, language)[0] == slug


def test_all_actors_are_offered_before_anything_is_typed(workspace: Workspace) -> None:
    """Without typed text all actors are offered, as many as a menu takes."""
    assert offered_slugs(workspace, "") == list(workspace.services.register.directory.actors)[:100]
    assert offered_slugs(workspace, "zzzzzzzz") == []


@pytest.mark.parametrize("typed", ["\x00", "\ud800", "x" * 1_000_000, "III." * 100_000, "<!channel>", "%", "_", " "])
def test_whatever_is_typed_is_answered_at_once(workspace: Workspace, typed: str) -> None:
    """Any text is answered without an error, for the work of some ordinary words."""

    def type_in(words: str) -> None:
        offered_keys(workspace, words)
        offered_slugs(workspace, words)

    times = measure_effort(lambda: type_in(typed), lambda: type_in("report"))
    assert times < 60


@pytest.fixture
def large_workspace(workspace: Workspace, tmp_path: Path) -> Iterator[Workspace]:
    """A workspace with more than a thousand deliverables and two thousand actors."""
    engine = make_engine(f"sqlite:///{tmp_path / 'big.db'}")
    migrate(engine)
    fill_register(engine, 4000)
    yield Workspace(workspace.slack, engine)
    engine.dispose()


@pytest.mark.long
def test_a_thousand_deliverables_are_searched_while_one_types(large_workspace: Workspace, workspace: Workspace) -> None:
    """At most a hundred options within Slack's limits, for less work than there are more deliverables."""
    assert len(large_workspace.store.topics().entries) > 1000
    view = open_modal(large_workspace, "done")
    typed = ["", "I", "III.3", "III.703a", "report", "regular reporting", "smugling", "zzzzzzzz", "Europol"]
    for action in (INSTALMENT, ACTOR):
        for text in typed:
            options = large_workspace.suggest(view, action, text)
            times = measure_effort(
                partial(large_workspace.suggest, view, action, text), partial(workspace.suggest, view, action, text)
            )
            assert times < 25  # there are 39 times as many deliverables
            assert len(options) <= 100
            for option in options:
                assert 0 < len(option["text"]["text"]) <= MAX_OPTION_CHARS
                assert 0 < len(option["value"]) <= MAX_OPTION_VALUE_CHARS
    assert [option["value"] for option in large_workspace.suggest(view, INSTALMENT, "III.703a")] == ["III.703a@2024-06"]
