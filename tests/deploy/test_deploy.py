"""The deployment files, as far as they can be checked without a container or another machine."""

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

from bot.cli.commands.run import STOP_TIMEOUT
from bot.sandbox.fake_slack.fake_slack import Fault
from bot.settings.settings import Settings
from tests import ROOT
from tests.journeys.test_http_process import run_bot

DOCKERFILE = (ROOT / "Dockerfile").read_text(encoding="utf-8")
COMPOSE = yaml.safe_load((ROOT / "compose.yaml").read_text(encoding="utf-8"))
COMPOSE_HTTP = yaml.safe_load((ROOT / "deploy" / "compose.http.yaml").read_text(encoding="utf-8"))
UNIT = ROOT / "deploy" / "schengen-bot.service"
SETTINGS = {name.upper() for name in Settings.model_fields}
#: Variables of PostgreSQL's image.
POSTGRES = {"POSTGRES_USER", "POSTGRES_DB", "POSTGRES_INITDB_ARGS"}
SECRET = re.compile(r"TOKEN|SECRET|PASSWORD|xox|xapp-", re.IGNORECASE)


def instructions() -> list[tuple[str, str]]:
    """Return the Dockerfile's instructions, each on one line."""
    lines = [line for line in DOCKERFILE.splitlines() if line and not line.startswith("#")]
    parts = [line.partition(" ") for line in re.sub(r"\\\n\s*", "", "\n".join(lines)).splitlines()]
    return [(name, rest.strip()) for name, _, rest in parts]


def arguments_of(name: str) -> list[str]:
    """Return the arguments of each instruction of a name."""
    return [rest for instruction, rest in instructions() if instruction == name]


def environment() -> dict[str, str]:
    """Return the variables that the image sets in its last stage."""
    last = max(number for number, (name, _) in enumerate(instructions()) if name == "FROM")
    words = [word for name, rest in instructions()[last:] if name == "ENV" for word in rest.split()]
    return dict(word.split("=", 1) for word in words)


def allowed() -> set[str]:
    """Return the names that .dockerignore lets the build see."""
    lines = (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    patterns = [line for line in lines if line and not line.startswith("#")]
    assert patterns[0] == "*"
    return {line[1:] for line in patterns if line.startswith("!")}


def copied() -> list[str]:
    """Return the names that are copied from the folder into the image."""
    return [rest.split()[0] for rest in arguments_of("COPY") if not rest.startswith("--from")]


def test_the_image_is_built_from_what_is_there() -> None:
    """Base images have a version; every file that is copied exists, and the build sees no other file."""
    bases = [base.split()[0] for base in arguments_of("FROM")]
    assert not [base for base in bases if not re.fullmatch(r"python:3\.\d+-slim-\w+", base)]
    assert set(copied()) == allowed()
    assert [name for name in copied() if not (ROOT / name).exists()] == []


def test_the_image_has_what_the_lock_file_says() -> None:
    """Dependencies are installed by their hashes, and nothing is compiled."""
    (install,) = (instruction for instruction in arguments_of("RUN") if "pip install" in instruction)
    assert {"--require-hashes", "--no-deps", "--only-binary=:all:", "-r"} <= set(install.split())


def test_the_image_runs_as_nobody_and_knows_no_secret() -> None:
    """The image runs as an unprivileged user, and neither it nor compose's file contains a secret."""
    names = [name for name, _ in instructions()]
    assert arguments_of("USER") == ["10001"]
    assert names.index("USER") < names.index("ENTRYPOINT")
    assert not SECRET.search("\n".join(rest for name, rest in instructions() if name in ("ENV", "ARG", "RUN")))
    assert not SECRET.search(json.dumps([service.get("environment") for service in COMPOSE["services"].values()]))


def test_the_image_sets_settings_alone() -> None:
    """Each variable of the image is a setting, Python's, or the memory allocator's."""
    assert set(environment()) - SETTINGS == {"PATH", "PYTHONUNBUFFERED", "MALLOC_ARENA_MAX"}


def test_the_image_has_all_that_the_bot_needs(tmp_path: Path) -> None:
    """With only the copied files, a question is answered."""
    for name in set(copied()) - {"requirements.lock"}:
        shutil.copytree(ROOT / name, tmp_path / name)
    command = [sys.executable, "-m", "bot", "ask", "what does Eurojust owe by June 2024?"]
    alone = {"DATABASE_URL": f"sqlite:///{tmp_path}/x.db", "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
    ran = subprocess.run(command, cwd=tmp_path, env=alone, capture_output=True, timeout=60, check=False)  # noqa: S603  # our own words
    assert (ran.returncode, b"Eurojust" in ran.stdout) == (0, True), ran.stderr


@pytest.mark.long
def test_the_image_s_healthcheck_tells_well_from_ill(tmp_path: Path) -> None:
    """The health check fails if the bot is not well, or nothing listens, and only then."""
    (check,) = arguments_of("HEALTHCHECK")
    command = json.loads(check.partition("CMD ")[2])

    def exit_code(port: int) -> int:
        environ = {**os.environ, "HTTP_PORT": str(port)}
        return subprocess.run([sys.executable, *command[1:]], env=environ, capture_output=True, check=False).returncode  # noqa: S603  # our own words

    with run_bot(tmp_path) as bot:
        bot.await_health(ok=True)
        assert exit_code(bot.caller.port) == 0
        bot.slack.fail("auth.test", Fault.error("token_revoked"), times=None)
        bot.await_health(ok=False)
        assert exit_code(bot.caller.port) == 1
    assert exit_code(bot.caller.port) == 1


def test_compose_has_a_database_and_two_bots() -> None:
    """Both are restarted, and have enough time to stop; the bots wait for a healthy database."""
    services = COMPOSE["services"]
    assert set(services) == {"database", "bot"}
    assert {service["restart"] for service in services.values()} == {"unless-stopped"}
    database, bot = services["database"], services["bot"]
    assert "pg_isready" in database["healthcheck"]["test"]
    assert bot["depends_on"] == {"database": {"condition": "service_healthy"}}
    assert bot["deploy"]["replicas"] == 2
    assert _seconds(bot["stop_grace_period"]) > STOP_TIMEOUT.total_seconds()
    assert not re.search(r":latest|image: postgres\s", (ROOT / "compose.yaml").read_text(encoding="utf-8"))


def test_compose_names_what_there_is() -> None:
    """Volumes and networks are declared, each variable is one that its image takes, and the build is this folder's."""
    services = COMPOSE["services"]
    volumes = {volume.partition(":")[0] for service in services.values() for volume in service.get("volumes", ())}
    assert volumes == set(COMPOSE["volumes"])
    assert {name for service in services.values() for name in service["networks"]} == set(COMPOSE["networks"])
    assert set(services["bot"]["environment"]) <= SETTINGS
    assert set(services["database"]["environment"]) == POSTGRES
    assert services["bot"]["build"] == "."


def test_compose_and_the_image_agree() -> None:
    """Variables in compose's file have the image's values; over HTTP each bot has a port of this machine."""
    compose_variables, image_variables = COMPOSE["services"]["bot"]["environment"], environment()
    assert compose_variables == {name: image_variables[name] for name in compose_variables}
    (ports,) = COMPOSE_HTTP["services"]["bot"]["ports"]
    assert ports == f"127.0.0.1:3000-3001:{image_variables['HTTP_PORT']}"
    assert arguments_of("EXPOSE") == [image_variables["HTTP_PORT"]]
    assert set(COMPOSE_HTTP["services"]) <= set(COMPOSE["services"])


def test_files_with_secrets_stay_here() -> None:
    """The files with secrets are neither committed nor copied into an image."""
    files = {service["env_file"] for service in COMPOSE["services"].values()}
    ignored = (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()
    assert files == {".env", "database.env"} == files & set(ignored)
    assert not files & allowed()


def unit() -> Mapping[str, Mapping[str, str]]:
    """Return the unit's sections; of a repeated name, the last value."""
    parser = RawConfigParser(strict=False, comment_prefixes=("#",), interpolation=None)
    parser.optionxform = str  # type: ignore[assignment, method-assign]  # names are told by their capitals
    parser.read(UNIT, encoding="utf-8")
    return {name: dict(parser[name]) for name in parser.sections()}


def unit_environment() -> Mapping[str, str]:
    """Return the variables that the unit sets, a line each."""
    lines = UNIT.read_text(encoding="utf-8").splitlines()
    return dict(line.removeprefix("Environment=").split("=", 1) for line in lines if line.startswith("Environment="))


def test_the_unit_starts_and_ends_the_bot() -> None:
    """The bot is always restarted, stops by itself in time, and runs as an unprivileged user."""
    service: dict[str, Any] = dict(unit()["Service"])
    assert service["ExecStart"].endswith(".venv/bin/python -m bot run")
    assert service["Restart"] == "always"
    assert float(service["TimeoutStopSec"]) > STOP_TIMEOUT.total_seconds()
    assert service["User"] not in ("", "root")
    assert (service["NoNewPrivileges"], service["ProtectSystem"], service["CapabilityBoundingSet"]) == (
        "yes",
        "strict",
        "",
    )
    assert set(unit_environment()) == {"DATABASE_URL", "MALLOC_ARENA_MAX"}
    assert not SECRET.search(" ".join(unit_environment().values()))
    assert service["StateDirectory"] in unit_environment()["DATABASE_URL"]


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="there is no systemd here")
def test_systemd_takes_the_unit(tmp_path: Path) -> None:
    """Systemd itself accepts the unit, except that the bot is not installed here."""
    unit_text = UNIT.read_text(encoding="utf-8").replace("/opt/schengen-bot/.venv/bin/python", "/bin/true")
    path = tmp_path / UNIT.name
    path.write_text(unit_text, encoding="utf-8")
    ran = subprocess.run(["systemd-analyze", "verify", str(path)], capture_output=True, timeout=60, check=False)  # noqa: S603, S607  # our own words
    assert (ran.returncode, ran.stderr) == (0, b"")


@pytest.mark.parametrize(
    ("report", "exit_code", "output"),
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
def test_an_audit_that_could_not_ask_is_no_audit(tmp_path: Path, report: str, exit_code: int, output: str) -> None:
    """The audit ends with 0 only if every dependency was looked up and nothing was found."""
    (tmp_path / "audit.json").write_text(report, encoding="utf-8")
    command = [sys.executable, str(ROOT / "deploy" / "audit.py"), str(tmp_path / "audit.json")]
    ran = subprocess.run(command, capture_output=True, timeout=60, check=False)  # noqa: S603  # our own words
    assert (ran.returncode, output in (ran.stdout + ran.stderr).decode()) == (exit_code, True)


def _seconds(span: str) -> int:
    return int(span.removesuffix("s"))
