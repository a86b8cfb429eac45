"""The files by which the bot is deployed: what can be said of them without a container or a machine of their own."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from configparser import RawConfigParser
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.cli.commands.run import PATIENCE
from bot.sandbox.fake_slack.fake_slack import Fault
from bot.settings.settings import Settings
from tests import ROOT
from tests.journeys.test_http_process import running

DOCKERFILE = (ROOT / "Dockerfile").read_text(encoding="utf-8")
COMPOSE = yaml.safe_load((ROOT / "compose.yaml").read_text(encoding="utf-8"))
COMPOSE_HTTP = yaml.safe_load((ROOT / "deploy" / "compose.http.yaml").read_text(encoding="utf-8"))
UNIT = ROOT / "deploy" / "schengen-bot.service"
SETTINGS = {name.upper() for name in Settings.model_fields}
#: What an image of PostgreSQL takes.
POSTGRES = {"POSTGRES_USER", "POSTGRES_DB", "POSTGRES_INITDB_ARGS"}
SECRET = re.compile(r"TOKEN|SECRET|PASSWORD|xox|xapp-", re.IGNORECASE)


def instructions() -> list[tuple[str, str]]:
    """The Dockerfile's instructions, each on one line."""
    lines = [line for line in DOCKERFILE.splitlines() if line and not line.startswith("#")]
    found = [line.partition(" ") for line in re.sub(r"\\\n\s*", "", "\n".join(lines)).splitlines()]
    return [(name, rest.strip()) for name, _, rest in found]


def given(name: str) -> list[str]:
    """What is given to an instruction, each time."""
    return [rest for each, rest in instructions() if each == name]


def environment() -> dict[str, str]:
    """What the image sets; the last stage's."""
    last = max(number for number, (name, _) in enumerate(instructions()) if name == "FROM")
    words = [each for name, rest in instructions()[last:] if name == "ENV" for each in rest.split()]
    return dict(each.split("=", 1) for each in words)


def allowed() -> set[str]:
    """What the build gets to see of the folder."""
    lines = (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    kept = [line for line in lines if line and not line.startswith("#")]
    assert kept[0] == "*"
    return {line[1:] for line in kept if line.startswith("!")}


def copied() -> list[str]:
    """What is copied from the folder into the image."""
    return [rest.split()[0] for rest in given("COPY") if not rest.startswith("--from")]


def test_the_image_is_built_from_what_is_there() -> None:
    """Base images have a version; every file that is copied exists, and nothing else of the folder is seen."""
    bases = [each.split()[0] for each in given("FROM")]
    assert not [each for each in bases if not re.fullmatch(r"python:3\.\d+-slim-\w+", each)]
    assert set(copied()) == allowed()
    assert [each for each in copied() if not (ROOT / each).exists()] == []


def test_the_image_has_what_the_lock_file_says() -> None:
    """Dependencies are installed by their hashes, and nothing is compiled."""
    (install,) = (each for each in given("RUN") if "pip install" in each)
    assert {"--require-hashes", "--no-deps", "--only-binary=:all:", "-r"} <= set(install.split())


def test_the_image_runs_as_nobody_and_knows_no_secret() -> None:
    """Who runs it is no root, and neither the image nor compose's file has a secret in it."""
    names = [name for name, _ in instructions()]
    assert given("USER") == ["10001"]
    assert names.index("USER") < names.index("ENTRYPOINT")
    assert not SECRET.search("\n".join(rest for name, rest in instructions() if name in ("ENV", "ARG", "RUN")))
    assert not SECRET.search(json.dumps([each.get("environment") for each in COMPOSE["services"].values()]))


def test_the_image_sets_settings_alone() -> None:
    """Each variable of the image is a setting, or Python's."""
    assert set(environment()) - SETTINGS == {"PATH", "PYTHONUNBUFFERED"}


def test_the_image_has_all_that_the_bot_needs(tmp_path: Path) -> None:
    """With what is copied into it, and nothing else of the project, a question is answered."""
    for each in set(copied()) - {"requirements.lock"}:
        shutil.copytree(ROOT / each, tmp_path / each)
    command = [sys.executable, "-m", "bot", "ask", "what does Eurojust owe by June 2024?"]
    alone = {"DATABASE_URL": f"sqlite:///{tmp_path}/x.db", "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
    ran = subprocess.run(command, cwd=tmp_path, env=alone, capture_output=True, timeout=60, check=False)  # noqa: S603  # our own words
    assert (ran.returncode, b"Eurojust" in ran.stdout) == (0, True), ran.stderr


def test_the_image_s_healthcheck_tells_well_from_ill(tmp_path: Path) -> None:
    """Its command fails where the bot is not well, or nothing listens, and only there."""
    (check,) = given("HEALTHCHECK")
    command = json.loads(check.partition("CMD ")[2])

    def code(port: int) -> int:
        here = {**os.environ, "HTTP_PORT": str(port)}
        return subprocess.run([sys.executable, *command[1:]], env=here, capture_output=True, check=False).returncode  # noqa: S603  # our own words

    with running(tmp_path) as bot:
        bot.await_health(ok=True)
        assert code(bot.caller.port) == 0
        bot.slack.fail("auth.test", Fault.error("token_revoked"), times=None)
        bot.await_health(ok=False)
        assert code(bot.caller.port) == 1
    assert code(bot.caller.port) == 1


def test_compose_has_a_database_and_two_bots() -> None:
    """Both are started again, and given the time that they take to end; the bots wait for a database that is well."""
    services = COMPOSE["services"]
    assert set(services) == {"database", "bot"}
    assert {each["restart"] for each in services.values()} == {"unless-stopped"}
    database, bot = services["database"], services["bot"]
    assert "pg_isready" in database["healthcheck"]["test"]
    assert bot["depends_on"] == {"database": {"condition": "service_healthy"}}
    assert bot["deploy"]["replicas"] == 2
    assert _seconds(bot["stop_grace_period"]) > PATIENCE.total_seconds()
    assert not re.search(r":latest|image: postgres\s", (ROOT / "compose.yaml").read_text(encoding="utf-8"))


def test_compose_names_what_there_is() -> None:
    """Volumes and networks are declared, each variable is one that its image takes, and the build is this folder's."""
    services = COMPOSE["services"]
    volumes = {each.partition(":")[0] for service in services.values() for each in service.get("volumes", ())}
    assert volumes == set(COMPOSE["volumes"])
    assert {name for service in services.values() for name in service["networks"]} == set(COMPOSE["networks"])
    assert set(services["bot"]["environment"]) <= SETTINGS
    assert set(services["database"]["environment"]) == POSTGRES
    assert services["bot"]["build"] == "."


def test_compose_and_the_image_agree() -> None:
    """What compose repeats of the image's variables is the same; over HTTP each bot has a port of this machine."""
    given_there, here = COMPOSE["services"]["bot"]["environment"], environment()
    assert given_there == {name: here[name] for name in given_there}
    (ports,) = COMPOSE_HTTP["services"]["bot"]["ports"]
    assert ports == f"127.0.0.1:3000-3001:{here['HTTP_PORT']}"
    assert given("EXPOSE") == [here["HTTP_PORT"]]
    assert set(COMPOSE_HTTP["services"]) <= set(COMPOSE["services"])


def test_files_with_secrets_stay_here() -> None:
    """What compose takes secrets from is neither committed nor copied into an image."""
    files = {each["env_file"] for each in COMPOSE["services"].values()}
    ignored = (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()
    assert files == {".env", "database.env"} == files & set(ignored)
    assert not files & allowed()


def unit() -> Mapping[str, Mapping[str, str]]:
    """The unit's sections; of a name that comes twice, the last."""
    parser = RawConfigParser(strict=False, comment_prefixes=("#",), interpolation=None)
    parser.optionxform = str  # type: ignore[assignment, method-assign]  # names are told by their capitals
    parser.read(UNIT, encoding="utf-8")
    return {name: dict(parser[name]) for name in parser.sections()}


def test_the_unit_starts_and_ends_the_bot() -> None:
    """It is always started again, ends by itself in time, and is nobody who may do anything."""
    service: dict[str, Any] = dict(unit()["Service"])
    assert service["ExecStart"].endswith(".venv/bin/python -m bot run")
    assert service["Restart"] == "always"
    assert float(service["TimeoutStopSec"]) > PATIENCE.total_seconds()
    assert service["User"] not in ("", "root")
    assert (service["NoNewPrivileges"], service["ProtectSystem"], service["CapabilityBoundingSet"]) == (
        "yes",
        "strict",
        "",
    )
    assert service["Environment"].partition("=")[0] in SETTINGS
    assert not SECRET.search(service["Environment"])
    assert service["StateDirectory"] in service["Environment"]


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="there is no systemd here")
def test_systemd_takes_the_unit(tmp_path: Path) -> None:
    """Systemd itself finds nothing wrong with it, but that the bot is not installed here."""
    there = UNIT.read_text(encoding="utf-8").replace("/opt/schengen-bot/.venv/bin/python", "/bin/true")
    path = tmp_path / UNIT.name
    path.write_text(there, encoding="utf-8")
    ran = subprocess.run(["systemd-analyze", "verify", str(path)], capture_output=True, timeout=60, check=False)  # noqa: S603, S607  # our own words
    assert (ran.returncode, ran.stderr) == (0, b"")


@pytest.mark.parametrize(
    ("report", "code", "said"),
    [
        ('{"dependencies": [{"name": "a", "version": "1", "vulns": []}]}', 0, "1 dependencies, no known holes"),
        ('{"dependencies": [{"name": "a", "skip_reason": "not found"}]}', 1, "NOTHING IS KNOWN about 1 of 1"),
        ('{"dependencies": []}', 1, "NOTHING IS KNOWN about any dependency"),
        ("", 1, "NOTHING IS KNOWN about any dependency"),
        (
            '{"dependencies": [{"name": "a", "version": "1", "vulns": [{"id": "CVE-1", "fix_versions": ["2"]}]}]}',
            1,
            "a 1: CVE-1, mended in 2",
        ),
    ],
)
def test_an_audit_that_could_not_ask_is_no_audit(tmp_path: Path, report: str, code: int, said: str) -> None:
    """Only where every dependency was looked up and nothing was found does the audit end with 0."""
    (tmp_path / "audit.json").write_text(report, encoding="utf-8")
    command = [sys.executable, str(ROOT / "deploy" / "audit.py"), str(tmp_path / "audit.json")]
    ran = subprocess.run(command, capture_output=True, timeout=60, check=False)  # noqa: S603  # our own words
    assert (ran.returncode, said in (ran.stdout + ran.stderr).decode()) == (code, True)


def _seconds(span: str) -> int:
    return int(span.removesuffix("s"))
