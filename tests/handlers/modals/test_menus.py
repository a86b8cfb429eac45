"""Menus that are searched while one types: open instalments and actors."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from benchmarks.registers import fill
from db.connection.engine import make_engine
from db.connection.migrate import migrate
from handlers.modals.base import MAX_OPTION_TEXT, MAX_OPTION_VALUE
from tests.handlers.effort import measure_effort
from tests.handlers.modals.opened import called
from tests.handlers.workspace import Workspace

INSTALMENT, ACTOR = "choose_instalment", "choose_actor"


def keys(workspace: Workspace, typed: str, language: str = "en") -> list[str]:
    """The instalments that are offered."""
    view = called(workspace, "done", language=language)
    return [each["value"] for each in workspace.suggest(view, INSTALMENT, typed)]


def slugs(workspace: Workspace, typed: str, language: str = "en") -> list[str]:
    """The actors that are offered."""
    view = called(workspace, "contact", language=language)
    return [each["value"] for each in workspace.suggest(view, ACTOR, typed)]


def refs(found: list[str]) -> list[str]:
    """Whose instalments they are, each once."""
    return list(dict.fromkeys(each.partition("@")[0] for each in found))


def test_what_falls_due_first_is_offered_first(workspace: Workspace) -> None:
    """Before anything is typed; what is done is not among it, and what has no date comes last."""
    found = keys(workspace, "")
    assert found[0] == "I.1a@2023-12"
    assert found[-1].endswith("@undated")
    workspace.command("done I.1a ST 1/23")
    assert "I.1a@2023-12" not in keys(workspace, "")


@pytest.mark.parametrize(
    "typed", ["III.3", "iii.3", "III.3a", "iii-3a", "III.3 financial", "joint report", "JOINT REP"]
)
def test_a_reference_or_words_of_the_title_find_it(workspace: Workspace, typed: str) -> None:
    """A reference however it is written, the beginnings of words, or both."""
    assert refs(keys(workspace, typed)) == ["III.3a"]


def test_words_are_the_persons_or_english(workspace: Workspace) -> None:
    """A title is found in the modal's language, with or without accents, and in English whatever that is."""
    assert refs(keys(workspace, "gezamenlijk verslag", "nl")) == ["III.3a"]
    assert refs(keys(workspace, "joint report", "nl")) == ["III.3a"]
    assert refs(keys(workspace, "penzugyi", "hu")) == refs(keys(workspace, "pénzügyi", "hu")) != []
    assert keys(workspace, "gezamenlijk verslag", "en") == []


def test_what_is_mistyped_is_found(workspace: Workspace) -> None:
    """A letter too few or two swapped; what is like nothing finds nothing."""
    assert "III.2a" in refs(keys(workspace, "smugling"))
    assert keys(workspace, "zzzzzzzz") == []


def test_a_bodys_name_finds_what_it_owes(workspace: Workspace) -> None:
    """Where no title has it."""
    assert refs(keys(workspace, "EMSC")) == ["I.4a"]


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
    """Short or whole, in any language, in a form that its language gives it, or mistyped; what is named comes first."""
    assert slugs(workspace, typed, language)[0] == slug


def test_all_actors_are_offered_before_anything_is_typed(workspace: Workspace) -> None:
    """As many as a menu takes."""
    assert slugs(workspace, "") == list(workspace.services.register.directory.actors)[:100]
    assert slugs(workspace, "zzzzzzzz") == []


@pytest.mark.parametrize("typed", ["\x00", "\ud800", "x" * 1_000_000, "III." * 100_000, "<!channel>", "%", "_", " "])
def test_whatever_is_typed_is_answered_at_once(workspace: Workspace, typed: str) -> None:
    """For the work of some ordinary words, and without an error."""

    def type_in(words: str) -> None:
        keys(workspace, words)
        slugs(workspace, words)

    times = measure_effort(lambda: type_in(typed), lambda: type_in("report"))
    assert times < 60


@pytest.fixture
def big(workspace: Workspace, tmp_path: Path) -> Iterator[Workspace]:
    """The same with more than a thousand deliverables and two thousand bodies."""
    engine = make_engine(f"sqlite:///{tmp_path / 'big.db'}")
    migrate(engine)
    fill(engine, 4000)
    yield Workspace(workspace.slack, engine)
    engine.dispose()


def test_a_thousand_deliverables_are_searched_while_one_types(big: Workspace, workspace: Workspace) -> None:
    """A hundred options at the most, each within Slack's limits, for less work than there are more deliverables."""
    assert len(big.store.topics().entries) > 1000
    view = called(big, "done")
    typed = ["", "I", "III.3", "III.703a", "report", "regular reporting", "smugling", "zzzzzzzz", "Europol"]
    for action in (INSTALMENT, ACTOR):
        for each in typed:
            options = big.suggest(view, action, each)
            times = measure_effort(
                partial(big.suggest, view, action, each), partial(workspace.suggest, view, action, each)
            )
            assert times < 20
            assert len(options) <= 100
            for option in options:
                assert 0 < len(option["text"]["text"]) <= MAX_OPTION_TEXT
                assert 0 < len(option["value"]) <= MAX_OPTION_VALUE
    assert [each["value"] for each in big.suggest(view, INSTALMENT, "III.703a")] == ["III.703a@2024-06"]
