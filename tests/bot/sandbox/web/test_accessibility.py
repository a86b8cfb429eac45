"""Accessibility: no rule of axe-core is broken, and the keyboard is enough."""

from collections.abc import Callable, Sequence
from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from bot.sandbox.people import COUNCIL
from bot.sandbox.web.app import serve_sandbox
from bot.settings.settings import Settings
from bot.slack.client import make_client
from tests.bot.sandbox.every_block import BLOCKS
from tests.bot.sandbox.screenshots import SERIES, main_views

pytestmark = pytest.mark.long


Scheme = Literal["light", "dark"]
LIGHT: Scheme = "light"
DARK: Scheme = "dark"


def violations(page: Page, schemes: Sequence[Scheme] = (LIGHT, DARK)) -> list[str]:
    """Return the rules of axe-core that the page breaks in colour schemes, each with the first place."""
    broken: list[str] = []
    for scheme in schemes:
        page.emulate_media(color_scheme=scheme)
        rules = Axe().run(page).response["violations"]
        broken += [f"{scheme}: {rule['id']} {rule['nodes'][0]['target']}" for rule in rules]
    return broken


@pytest.mark.parametrize("scheme", [LIGHT, pytest.param(DARK, marks=pytest.mark.longest)])
@pytest.mark.parametrize(("settings", "pictures"), SERIES)
def test_main_views(
    browser: Browser, settings: Settings, pictures: Sequence[Callable[[Page], None]], scheme: Scheme
) -> None:
    """Contrast, names, roles, the order of headings and the rest are right in each of the documents' pictures."""
    with serve_sandbox(settings) as sandbox:
        views = main_views(browser, sandbox.server.url, pictures)
        broken = {name: violations(page, [scheme]) for name, page in views}
    assert len(broken) == len(pictures)
    assert {name: rules for name, rules in broken.items() if rules} == {}


def test_blocks_and_panels(page: Page, url: str) -> None:
    """And so they are on the first screen, in every block, menu, question and panel."""
    assert violations(page) == []
    make_client("xoxb-test", f"{url}slack/api/").chat_postMessage(channel=COUNCIL.id, text="a", blocks=BLOCKS)
    expect(page.locator(".datatable")).to_be_visible()
    page.get_by_role("button", name="More options").first.click()
    assert violations(page) == []
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Not ours").click()
    assert violations(page) == []
    page.keyboard.press("Escape")
    page.get_by_label("Message", exact=True).press_sequentially("/sch")
    expect(page.locator("#hints")).to_contain_text("the sandbox's help")
    assert violations(page) == []
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Traffic").click()
    page.locator("#faults summary").click()
    expect(page.locator("#traffic")).to_be_visible()
    assert violations(page) == []
