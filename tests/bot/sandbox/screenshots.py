"""The pictures of the sandbox in the documents: `python -m tests.bot.sandbox.screenshots` writes them."""

import re
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Browser, Page, expect, sync_playwright

from bot.sandbox.options import SandboxOptions
from bot.sandbox.people import COORDINATOR, GUEST, LIAISON, VISITORS
from bot.sandbox.web.app import serve_sandbox
from bot.settings.settings import Settings
from tests import ROOT

CHROMIUM = Path("/usr/bin/chromium")
IMAGES = ROOT / "docs" / "images"

DESKTOP = (1280, 720)
PHONE = (390, 780)


def main() -> None:
    """Write each picture."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    expect.set_options(timeout=30_000)
    unhurried = SandboxOptions(answer_timeout=30.0)
    with serve_sandbox(Settings(), options=unhurried) as sandbox, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        for name, page in main_views(browser, sandbox.server.url):
            page.mouse.move(0, 0)
            page.wait_for_timeout(400)  # until animations have ended
            page.screenshot(path=IMAGES / f"sandbox-{name}.png")
        browser.close()


def main_views(browser: Browser, url: str) -> Iterator[tuple[str, Page]]:
    """Yield each picture's name and page; what is done for one in the sandbox is visible in the next."""
    for picture in (ask, guest, mark, command, remind, phone, home, undo, chart):
        page = _page(browser, url, PHONE if picture is phone else DESKTOP)
        picture(page)
        yield picture.__name__, page
        page.context.close()


def ask(page: Page) -> None:
    """Show a question in a channel, its answer in the thread, and a follow-up question."""
    _write(page, "@schengen what does Eurojust owe by June 2024?")
    expect(page.locator("#thread")).to_contain_text("4 open.")
    _write(page, "@schengen and what must the Commission deliver?", where="thread")
    expect(page.locator("#thread .message")).to_have_count(4)
    page.locator("#thread .scroll").evaluate("each => { each.scrollTop = 0; }")


def guest(page: Page) -> None:
    """Show a guest, who is refused."""
    _act_as(page, GUEST.id)
    page.locator(f'[data-go="{VISITORS.id}"]').click()
    _write(page, "/schengen what does Eurojust owe by June 2024?")
    expect(page.locator("#main")).to_contain_text("I cannot answer here.")


def mark(page: Page) -> None:
    """Show the form that marks something done, with an error beside its field."""
    _act_as(page, COORDINATOR.id)
    _write(page, "/schengen show III.3")
    page.get_by_role("button", name=re.compile(r"^Mark III\.3")).first.click()
    page.get_by_label("Note").fill("Presented to the working party")
    page.get_by_role("button", name="Mark done", exact=True).last.click()
    expect(page.get_by_role("alert")).to_be_visible()


def command(page: Page) -> None:
    """Show the answer to a command that marks something done, which only the coordinator sees."""
    _act_as(page, COORDINATOR.id)
    page.keyboard.press("Escape")
    expect(page.locator("#modal")).to_be_hidden()
    _write(page, "/schengen done III.2 December 2023 ST 15000/23")
    expect(page.locator("#main .message").last).to_contain_text("Done: III.2a, December 2023")


def remind(page: Page) -> None:
    """Show the reminder of December 2023."""
    _act_as(page, COORDINATOR.id)
    page.get_by_role("button", name="Next reminder").click()
    expect(page.locator("#main .message").last).to_contain_text("4 weeks left")


def phone(page: Page) -> None:
    """Show the reminder at the width of a phone."""
    reminder = page.locator("#main .message", has_text="4 weeks left").last
    reminder.scroll_into_view_if_needed()
    expect(reminder).to_be_visible()


def home(page: Page) -> None:
    """Show the Home of a person who speaks for Eurojust."""
    _act_as(page, LIAISON.id)
    page.locator('[data-go="app"]').click()
    page.get_by_role("tab", name="Home").click()
    expect(page.locator("#main")).to_contain_text("Eurojust")


def undo(page: Page) -> None:
    """Show the last changes on a coordinator's Home, each with its Undo button."""
    _act_as(page, COORDINATOR.id)
    page.locator('[data-go="app"]').click()
    page.get_by_role("tab", name="Home").click()
    button = page.get_by_role("button", name="Undo").first
    expect(button).to_be_visible()
    button.scroll_into_view_if_needed()


def chart(page: Page) -> None:
    """Show a timeline in a thread."""
    _write(page, "@schengen chart Eurojust by June 2024")
    expect(page.locator("#thread img").last).to_be_visible(timeout=30_000)
    page.locator("#thread img").last.scroll_into_view_if_needed()


def _page(browser: Browser, url: str, size: tuple[int, int]) -> Page:
    width, height = size
    context = browser.new_context(viewport={"width": width, "height": height}, locale="en-GB", color_scheme="light")
    page = context.new_page()
    page.goto(url)
    return page


def _write(page: Page, text: str, *, where: str = "main") -> None:
    box = page.locator(f'[data-composer="{where}"] textarea')
    box.fill(text)
    box.press("Enter")


def _act_as(page: Page, person_id: str) -> None:
    page.locator(f'.person[data-as="{person_id}"]').click()
    expect(page.locator(f'.person[data-as="{person_id}"]')).to_have_attribute("aria-pressed", "true")


if __name__ == "__main__":
    main()
