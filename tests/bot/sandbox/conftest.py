"""Fixtures of the sandbox: served over real HTTP for each test, and a browser that looks at it, if installed."""

from collections.abc import Iterator
from datetime import datetime
from functools import partial
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright
from sqlalchemy import Engine

from bot.database import open_register
from bot.sandbox import embedded_bot
from bot.sandbox.options import SandboxOptions
from bot.sandbox.web.app import serve_sandbox
from bot.settings.settings import Settings
from db.connection.engine import make_engine
from tests.bot.sandbox.visitor import Visitor
from tests.databases.databases import SqliteDatabases
from tests.debian import skip_without

#: The system's own Chromium; Playwright need not download one.
CHROMIUM = Path("/usr/bin/chromium")

#: Slack waits three seconds for the bot, which may be too short on a busy machine.
UNHURRIED = SandboxOptions(answer_timeout=30.0)

#: Milliseconds after which an element is missing.
PATIENCE = 15_000


@pytest.fixture
def url(tmp_path: Path, sqlite_databases: SqliteDatabases, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Return the URL of a sandbox, which is served without settings; each has a copy of the first one's database."""

    def open_copy(url: str, *, now: datetime) -> Engine:
        create = partial(_create, now=now)
        sqlite_databases.fill(url, f"sandbox-{now:%Y-%m-%d-%H-%M}", create)
        return make_engine(url)

    monkeypatch.setattr(embedded_bot, "open_register", open_copy)
    monkeypatch.chdir(tmp_path)
    with serve_sandbox(Settings(), options=UNHURRIED) as sandbox:
        yield sandbox.server.url


def _create(url: str, *, now: datetime) -> None:
    open_register(url, now=now).dispose()


@pytest.fixture
def visitor(url: str) -> Visitor:
    """Return a visitor, who asks for what the page asks for."""
    return Visitor(url)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Return Chromium without a window; only CI must have it."""
    if not CHROMIUM.exists():
        skip_without(CHROMIUM)
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield chromium
        chromium.close()


@pytest.fixture
def page(browser: Browser, url: str) -> Iterator[Page]:
    """Return the page, which must not cause any error or complaint of the browser."""
    context = browser.new_context(viewport={"width": 1280, "height": 800}, locale="en-GB")
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    page.goto(url)
    yield page
    context.close()
    assert complaints == []
