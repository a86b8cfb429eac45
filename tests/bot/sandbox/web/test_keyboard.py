"""The page with the keyboard alone."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.long


def stops(page: Page) -> Iterator[str]:
    """Yield what is focused with each press of Tab, from the conversation to the composer."""
    page.locator("#main .scroll").focus()
    while page.evaluate("document.activeElement.closest('.composer') === null"):
        yield str(page.evaluate("document.activeElement.textContent"))
        page.keyboard.press("Tab")


def test_a_reminder_costs_few_tab_stops(page: Page) -> None:
    """However many lines a reminder has, Tab passes it in three steps; arrows reach everything in it."""
    page.get_by_role("button", name="Next reminder").click()
    expect(page.locator("#main .message")).to_have_count(1)
    assert len(list(stops(page))) <= 1 + 3  # the conversation itself, too, since it can be scrolled
    usable = page.locator("#main .message").locator("a, button, select")
    page.locator('#main .message [tabindex="0"]').first.focus()
    for number in range(usable.count()):
        expect(usable.nth(number)).to_be_focused()
        page.keyboard.press("ArrowRight")
    expect(usable.first).to_be_focused()


def test_a_key_jumps_to_the_composer(page: Page) -> None:
    """F6 goes from anywhere to the composer, and from there to the thread's."""
    page.get_by_role("button", name="Traffic").focus()
    page.keyboard.press("F6")
    expect(page.get_by_label("Message", exact=True)).to_be_focused()
    page.keyboard.type("@schengen what does Eurojust owe by June 2024?")
    page.keyboard.press("Enter")
    expect(page.locator("#thread .message")).to_have_count(2)
    expect(page.get_by_label("Message", exact=True)).to_be_focused()
    page.keyboard.press("F6")
    expect(page.get_by_label("Reply", exact=True)).to_be_focused()
    page.keyboard.press("F6")
    expect(page.get_by_label("Message", exact=True)).to_be_focused()
