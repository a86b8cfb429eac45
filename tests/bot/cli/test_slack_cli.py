"""Slack's command line: its hooks give it the manifest, and start the bot."""

import json
import shlex
import subprocess
import sys
from typing import Any

import yaml

from tests import ROOT
from tests.bot.cli.terminal import Terminal

HOOKS: dict[str, str] = json.loads((ROOT / ".slack" / "hooks.json").read_text(encoding="utf-8"))["hooks"]

#: The interpreter as the hooks name it, in the folder of the project.
INTERPRETER = ".venv/bin/python"


def run_hook(command: str) -> dict[str, Any]:
    """Run a hook as `slack` does, without a shell, in the project's folder; return the JSON that it prints."""
    arguments = [sys.executable if word == INTERPRETER else word for word in shlex.split(command)]
    ran = subprocess.run(  # noqa: S603  # nobody else's words are in it
        arguments, cwd=ROOT, check=True, capture_output=True, text=True
    )
    answer: dict[str, Any] = json.loads(ran.stdout)
    return answer


def test_the_hooks_give_the_manifest_of_socket_mode() -> None:
    """`slack run` gets the manifest that the documentation has, from the hooks that the library adds to ours."""
    hooks = run_hook(HOOKS["get-hooks"])
    assert hooks["config"]["sdk-managed-connection-enabled"] is True
    manifest = yaml.safe_load((ROOT / "docs" / "slack-manifest.yaml").read_text(encoding="utf-8"))
    assert run_hook(hooks["hooks"]["get-manifest"]) == manifest


def test_the_start_hook_is_the_bot(terminal: Terminal) -> None:
    """`slack run` starts the bot, which takes the tokens that it is given, or says that they are missing."""
    interpreter, *arguments = shlex.split(HOOKS["start"])
    assert (interpreter, arguments[:2]) == (INTERPRETER, ["-m", "bot"])
    ran = terminal.run(*arguments[2:], SLACK_BOT_TOKEN="xoxb-example")  # noqa: S106  # it opens nothing
    assert (ran.code, ran.err.split(";")[0]) == (2, "run: SLACK_APP_TOKEN is not set")
