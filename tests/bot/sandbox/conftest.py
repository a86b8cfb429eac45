"""A sandbox for each test, over real HTTP; and a browser that looks at it, where there is one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from bot.sandbox.options import SandboxOptions
from bot.sandbox.web.app import serve_sandbox
from bot.settings.settings import Settings
from tests.bot.sandbox.visiting import Visitor
from tests.debian import missing

#: The system's own; what Playwright would download is not needed.
CHROMIUM = Path("/usr/bin/chromium")

#: Slack waits three seconds for the bot, in which a busy machine may not come to it.
UNHURRIED = SandboxOptions(answer_timeout=30.0)

#: Milliseconds after which what does not come has not come.
PATIENCE = 15_000


@pytest.fixture
def url(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Where a sandbox is served; there are no settings."""
    monkeypatch.chdir(tmp_path)
    with serve_sandbox(Settings(), options=UNHURRIED) as sandbox:
        yield sandbox.server.url


@pytest.fixture
def visitor(url: str) -> Visitor:
    """Somebody who asks for what the page asks for."""
    return Visitor(url)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium without a window; only CI may not do without it."""
    if not CHROMIUM.exists():
        missing(CHROMIUM)
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        found = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield found
        found.close()


@pytest.fixture
def page(browser: Browser, url: str) -> Iterator[Page]:
    """The page, which must make no mistake that a browser complains of."""
    context = browser.new_context(viewport={"width": 1280, "height": 800}, locale="en-GB")
    context.set_default_timeout(PATIENCE)
    found = context.new_page()
    complaints: list[str] = []
    found.on("pageerror", lambda error: complaints.append(str(error)))
    found.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
    found.goto(url)
    yield found
    context.close()
    assert complaints == []
