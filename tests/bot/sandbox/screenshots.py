"""The pictures of the sandbox in the documents: `python -m tests.bot.sandbox.screenshots` writes them."""

import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from playwright.sync_api import Browser, Page, expect, sync_playwright

from bot.sandbox.options import SandboxOptions
from bot.sandbox.people import COORDINATOR, GUEST, LIAISON, VISITORS
from bot.sandbox.web.app import serve_sandbox
from bot.settings.settings import Settings
from tests import ROOT

CHROMIUM = Path("/usr/bin/chromium")
IMAGES = ROOT / "docs" / "images"

#: A note for the pictures of an import.
NOTE = """9100/24

LIMITE

8 April 2024

From: Presidency

To: Council

Subject: Returns and readmission - state of play

I. Returns

1. Frontex shall report to the Council on joint return operations by 30 June 2024.

2. Europol and Frontex should draw up a common picture of false documents as soon as possible.

3. Member States are invited to inform the Commission of their contact points by 15 May 2024.

4. The number of returns has grown.

II. Readmission

5. The Commission will present a report on visa measures at the Schengen Council of June 2024, together with Eurojust.

6. A list of open cases is to be kept and discussed once a year.
"""

DESKTOP = (1280, 720)
PHONE = (390, 780)


def main() -> None:
    """Write each picture."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    expect.set_options(timeout=30_000)
    unhurried = SandboxOptions(answer_timeout=30.0)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        for settings, pictures in SERIES:
            with serve_sandbox(settings, options=unhurried) as sandbox:
                for name, page in main_views(browser, sandbox.server.url, pictures):
                    page.mouse.move(0, 0)
                    page.wait_for_timeout(400)  # until animations have ended
                    page.screenshot(path=IMAGES / f"sandbox-{name}.png")
        browser.close()


def main_views(browser: Browser, url: str, pictures: Iterable[Callable[[Page], None]]) -> Iterator[tuple[str, Page]]:
    """Yield each picture's name and page; what is done for one in the sandbox is visible in the next."""
    for picture in pictures:
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


def draft(page: Page) -> None:
    """Show the summary of a document that a coordinator has sent to the bot."""
    _act_as(page, COORDINATOR.id)
    page.locator('[data-go="app"]').click()
    page.locator("input[data-shares]").first.set_input_files(
        {"name": "9100-24.md", "mimeType": "text/markdown", "buffer": NOTE.encode()}
    )
    expect(page.locator("#thread")).to_contain_text("Go through")


def thing(page: Page) -> None:
    """Show the form of a thing that is to be looked at."""
    _open_draft(page)
    page.get_by_role("button", name="Go through").last.click()
    expect(page.locator("#modal")).to_contain_text("as soon as possible")


def load(page: Page) -> None:
    """Show what a load does, once everything is accepted."""
    _open_draft(page)
    page.get_by_role("button", name="Accept all that is sure").click()
    expect(page.locator("#thread")).to_contain_text("Looked at: 2 of 5")
    page.get_by_role("button", name="Go through").last.click()
    for number in (3, 4, 5):
        page.get_by_role("button", name="Continue").click()
        expect(page.locator("#modal")).to_contain_text(f"Looked at: {number} of 5")
    page.locator("#modal").get_by_role("button", name="Load").click()
    expect(page.locator("#modal")).to_contain_text("Loading changes the register")


def _open_draft(page: Page) -> None:
    """Show the thread with the summary of the draft."""
    _act_as(page, COORDINATOR.id)
    page.keyboard.press("Escape")
    page.locator('[data-go="app"]').click()
    page.get_by_text("1 reply").last.click()
    expect(page.locator("#thread")).to_contain_text("Go through")


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


def canvas(page: Page) -> None:
    """Show the page that a channel has of what is open."""
    _act_as(page, COORDINATOR.id)
    _write(page, "/schengen page")
    page.get_by_role("button", name="+5 min").click()
    expect(page.locator(".canvas")).to_contain_text("LIMITE")


def task(page: Page) -> None:
    """Show what a coordinator sees of a Work Object that they open."""
    _act_as(page, COORDINATOR.id)
    _write(page, "/schengen page off")
    page.get_by_role("button", name="+5 min").click()
    expect(page.locator(".canvas")).to_be_hidden()
    _write(page, "@schengen show III.3")
    page.locator("[data-entity]").first.click()
    expect(page.locator(".flexpane")).to_contain_text("Mark III.3a done")


def news(page: Page) -> None:
    """Show in the thread of a reminder what was changed since."""
    _act_as(page, COORDINATOR.id)
    page.get_by_role("button", name="Next reminder").click()
    expect(page.locator("#main .message").last).to_contain_text("4 weeks left")
    _write(page, "/schengen due III.2 December 2023 2024-01-31 after the working party")
    _write(page, "/schengen hold III.6 waits for the Parliament")
    for _ in range(3):
        page.get_by_role("button", name="+5 min").click()
    page.get_by_text("1 reply").last.click()
    expect(page.locator("#thread")).to_contain_text("waits for the Parliament")


def settings(page: Page) -> None:
    """Show the form in which a person chooses what they are told."""
    _act_as(page, LIAISON.id)
    page.locator('[data-go="app"]').click()
    page.get_by_role("tab", name="Home").click()
    page.get_by_role("button", name="Settings…").last.click()
    expect(page.locator("#modal")).to_contain_text("what concerns me or what I follow")


#: The pictures that are taken in one sandbox after the other, by its settings.
SERIES = (
    (Settings(), (ask, guest, mark, command, remind, phone, home, undo, chart, draft, thing, load)),
    (Settings(work_objects=True), (canvas, task)),
    (Settings(), (news, settings)),
)


def _act_as(page: Page, person_id: str) -> None:
    page.locator(f'.person[data-as="{person_id}"]').click()
    expect(page.locator(f'.person[data-as="{person_id}"]')).to_have_attribute("aria-pressed", "true")


if __name__ == "__main__":
    main()
