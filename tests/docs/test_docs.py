"""The documents say what the code does."""

import contextlib
import io
import re
import shlex
from collections.abc import Collection
from copy import deepcopy
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
import yaml
from prometheus_client.parser import text_string_to_metric_families

from benchmarks.languages import PAGE, TABLES, measure_outcomes, render_page, render_row
from bot.cli.checks.slack import OPTIONAL_SCOPES, SCOPES
from bot.cli.main import main, make_parser
from bot.database import open_register
from bot.monitoring.health import CONNECTED
from bot.monitoring.prometheus import PrometheusMetrics
from bot.settings.settings import Settings
from bot.transport.http_app import EVENTS_PATH, BoundedPool
from db.audit.log import RecordHead
from domain.answers.not_understood_text import not_understood_text
from domain.answers.question_text import reading_text
from domain.i18n.translator import Translator
from domain.questions.model import NotUnderstood, Question, Reading, ReadingContext
from domain.reading.read import read
from domain.reading.topics.topic_index import build_topic_index
from domain.register.instalments import make_instalments
from handlers.services.command_call import COMMAND
from handlers.slash_command import SUBCOMMANDS
from tests import ROOT
from tests.databases.databases import SqliteDatabases
from tests.shipped import shipped_register

#: Stands for the public address of somebody's bot.
HOST = "https://bot.example.org"
README = (ROOT / "README.md").read_text(encoding="utf-8")
QUESTIONS = (ROOT / "docs" / "questions.md").read_text(encoding="utf-8")
OPERATIONS = (ROOT / "docs" / "operations.md").read_text(encoding="utf-8")
CODE = ("bot", "handlers", "jobs")
MANIFEST = yaml.safe_load((ROOT / "docs" / "slack-manifest.yaml").read_text(encoding="utf-8"))
MANIFEST_HTTP = yaml.safe_load((ROOT / "docs" / "slack-manifest-http.yaml").read_text(encoding="utf-8"))
SETTINGS = {name.upper() for name in Settings.model_fields}


@pytest.fixture
def elsewhere(tmp_path: Path, sqlite_databases: SqliteDatabases, monkeypatch: pytest.MonkeyPatch) -> None:
    """A database of its own with the register in it, and no settings."""
    for name in SETTINGS:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    url = f"sqlite:///{tmp_path}/docs.db"
    sqlite_databases.fill(url, "docs", lambda url: open_register(url, now=datetime.now(UTC)).dispose())
    monkeypatch.setenv("DATABASE_URL", url)


def _run(words: list[str]) -> str:
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        assert main(words) == 0
    return out.getvalue().strip()


def _transcripts() -> list[tuple[str, str]]:
    found = re.findall(r"```console\n\$ schengen-bot (.*)\n([\s\S]*?)\n```", README)
    assert found
    return found


@pytest.mark.parametrize(("command", "printed"), _transcripts())
@pytest.mark.usefixtures("elsewhere")
def test_transcripts_are_real(command: str, printed: str) -> None:
    """Each transcript in the README is what its command prints."""
    assert _run(shlex.split(command)) == printed


@pytest.mark.usefixtures("elsewhere")
def test_the_short_conversation_is_real() -> None:
    """The conversation in the README is the one that is played where nobody can type."""
    (shown,) = re.findall(r"```text\n(> [\s\S]*?)\n```", README)
    assert _run(["try", "--no-input"]) == shown


@pytest.mark.usefixtures("elsewhere")
def test_questions_are_read_as_documented() -> None:
    """Each row of docs/questions.md is how its question is read, or why it is not understood."""
    register = shipped_register()
    references = {each.ref for each in register.key_actions} | {each.ref for each in register.deliverables}
    rows = [line.strip("| ").split(" | ") for line in QUESTIONS.splitlines() if line.startswith("| ")]
    rows = [row for row in rows if "you type" not in row]
    assert len(rows) > 40
    about = build_topic_index(register)

    def due_dates(refs: Collection[str]) -> list[date]:
        named = (each for each in register.deliverables if each.ref in refs)
        found = (make_instalments(each, register.directory.milestones) for each in named)
        return [instalment.due for instalments in found for instalment in instalments if instalment.due is not None]

    def reads(text: str, context: ReadingContext, hint: str = "en") -> Reading:
        return read(
            text,
            today=date(2023, 10, 19),
            directory=register.directory,
            references=references,
            topics=lambda: about,
            due_dates=due_dates,
            hint=hint,
            context=context,
        )

    for *before, typed, says in rows:
        first = reads(before[0], ReadingContext()) if before else None
        gone_on = (
            ReadingContext()
            if first is None
            else ReadingContext(previous=_understood(first), listed=("III.2a", "I.2a"))
        )
        found = reads(typed, gone_on, "en" if first is None else first.language)
        translator = Translator(found.language, register.directory)
        problem = found.question
        said = (
            not_understood_text(found, problem, translator)
            if isinstance(problem, NotUnderstood)
            else reading_text(found, translator)
        )
        assert said.splitlines()[0] == says


def _understood(reading: Reading) -> Question:
    assert isinstance(reading.question, Question)
    return reading.question


@pytest.mark.long
def test_a_language_is_read_as_documented() -> None:
    """Maltese's rows in docs/languages.md are what the questions give today: all 24 take minutes, as the next does."""
    code = "mt"
    tables = PAGE.read_text(encoding="utf-8").split("## ")[1 : len(TABLES) + 1]
    for (title, folder), table in zip(TABLES, tables, strict=True):
        assert table.startswith(title)
        if "looked at" in title:
            continue
        assert render_row(code, measure_outcomes(folder, [code])[code]) in table.splitlines()


@pytest.mark.longest
def test_all_languages_are_read_as_documented() -> None:
    """So is the whole page, with what the languages are together."""
    assert PAGE.read_text(encoding="utf-8") == render_page()


def test_every_command_is_in_the_readme() -> None:
    """Every command of the command line and every subcommand of /schengen is in the README."""
    actions = [each for each in make_parser()._actions if each.choices]  # noqa: SLF001  # argparse has no other way
    commands = set(actions[0].choices or ())
    assert [each for each in commands if f"| `{each}" not in README] == []
    assert [each for each in SUBCOMMANDS if f"`{COMMAND} {each}" not in README] == []


def test_every_setting_is_documented() -> None:
    """Every setting is in the README and in .env.example, and nothing else is."""
    example = set(re.findall(r"^([A-Z_]+)=", (ROOT / ".env.example").read_text(encoding="utf-8"), re.MULTILINE))
    assert example == SETTINGS
    assert set(re.findall(r"^\| `([A-Z_]+)` \|", README, re.MULTILINE)) == SETTINGS


def test_the_manifest_asks_for_what_the_code_uses() -> None:
    """Scopes and commands of the manifest are those of the code; tests/handlers/test_manifest.py looks closer."""
    assert MANIFEST["oauth_config"]["scopes"]["bot"] == sorted((*SCOPES, *OPTIONAL_SCOPES))
    (command,) = MANIFEST["features"]["slash_commands"]
    assert command["command"] == COMMAND
    assert [each for each in SUBCOMMANDS if each not in command["usage_hint"]] == []


def test_the_manifests_differ_in_the_way_only() -> None:
    """Over HTTP the app is the same, but that Slack is told where to come: to the address that is served."""
    app = deepcopy(MANIFEST_HTTP)
    (command,) = app["features"]["slash_commands"]
    places = (command, app["settings"]["event_subscriptions"], app["settings"]["interactivity"])
    assert [each.pop("url" if each is command else "request_url") for each in places] == [f"{HOST}{EVENTS_PATH}"] * 3
    assert app["settings"]["interactivity"].pop("message_menu_options_url") == f"{HOST}{EVENTS_PATH}"
    assert app["settings"].pop("socket_mode_enabled") is False
    assert MANIFEST["settings"]["socket_mode_enabled"] is True
    assert app["settings"] == {
        name: value for name, value in MANIFEST["settings"].items() if name != "socket_mode_enabled"
    }
    assert {**app, "settings": MANIFEST["settings"]} == MANIFEST


def test_every_figure_is_documented() -> None:
    """Each of the bot's own figures has its row in docs/operations.md, and no other has."""
    told = set(re.findall(r"^\| `(schengen_\w+)` \|", OPERATIONS, re.MULTILINE))
    metrics = PrometheusMetrics()
    health = {"ok": True, "last_tick_seconds": 1, "late_reminders": 0, "clock_skew_seconds": 0, "socket": CONNECTED}
    metrics.add_health(dict, lambda: health)
    metrics.add_record(lambda: RecordHead(number=1, hash="a"))
    metrics.add_threads(BoundedPool(threads=1, waiting=1))
    families = text_string_to_metric_families(metrics.text().decode())
    kept = {f"{each.name}_total" if each.type == "counter" else each.name for each in families}
    assert told == {each for each in kept if each.startswith("schengen_")}


def test_every_log_line_is_one() -> None:
    """Each log line of docs/operations.md is one that the bot can write."""
    said = re.findall(r"^\| `((?:[A-Za-z]+[: ])[^`]*…[^`]*)` \|", OPERATIONS, re.MULTILINE)
    code = "".join(path.read_text(encoding="utf-8") for each in CODE for path in (ROOT / each).rglob("*.py"))
    logged = set(re.findall(r"_log\.\w+\(\s*\"([^\"]*)", code))
    logged |= {f"{event}: " for event in re.findall(r"MinuteLog\(_log, \"([^\"]*)", code)}
    begins = tuple({each.partition("%")[0] for each in logged} - {"", "a "})
    assert len(said) > 10
    for line in said:
        first = line.partition("…")[0]
        assert first.startswith(begins) or [each for each in logged if each.startswith(first)], line
        assert [each for each in line.split("…")[1:] if each.strip(" :().,") and each.strip(": (") not in code] == []


def test_links_lead_somewhere() -> None:
    """Every link in a document to a file of the project leads to one."""
    for document in (ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").glob("*.md")):
        for target in re.findall(r"\]\((?!https?:)([^)#]+)\)", document.read_text(encoding="utf-8")):
            assert (document.parent / target).exists(), f"{document.name}: {target}"


def test_whatever_the_page_on_security_names_is_there() -> None:
    """Each file of the code and of the tests that docs/security.md names exists."""
    page = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
    named = re.findall(r"`((?:bot|db|handlers|jobs|tests)/[a-z_/]+\.py)`", page)
    assert len(named) > 30
    assert [each for each in named if not (ROOT / each).is_file()] == []
