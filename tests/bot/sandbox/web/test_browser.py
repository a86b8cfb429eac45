"""The sandbox in a real browser, used with the pointer and with the keyboard."""

import re

import pytest
from playwright.sync_api import FilePayload, Page, expect

from bot.sandbox.people import COORDINATOR, GUEST, VISITORS
from handlers.modals.done import EVIDENCE

pytestmark = pytest.mark.long


QUESTION = "@schengen what does Eurojust owe by June 2024?"


def write(page: Page, text: str, *, where: str = "main") -> None:
    """Type a message, and send it with Enter."""
    box = page.locator(f'[data-composer="{where}"] textarea')
    box.fill(text)
    box.press("Enter")


def act_as(page: Page, person_id: str) -> None:
    """Act as another person."""
    page.locator(f'.person[data-as="{person_id}"]').click()
    expect(page.locator(f'.person[data-as="{person_id}"]')).to_have_attribute("aria-pressed", "true")


def test_the_first_screen(page: Page) -> None:
    """An empty channel says what this is, and has three questions; one that is pressed is asked and answered."""
    expect(page.locator("#main")).to_contain_text("This is not Slack")
    questions = page.get_by_role("group", name="Questions to begin with").get_by_role("button")
    expect(questions).to_have_count(3)
    questions.nth(1).click()
    expect(page.locator("#thread")).to_contain_text("@schengen What does Eurojust owe by June 2024?")
    expect(page.locator("#thread")).to_contain_text("4 open.")
    expect(page.locator(".step.done")).to_have_count(1)


def test_links_are_links(page: Page) -> None:
    """A place opens in a window of its own as any link does, and so does an address that somebody wrote."""
    write(page, "see https://example.eu/a")
    expect(page.locator("#main .message").get_by_role("link")).to_have_attribute("href", "https://example.eu/a")
    page.goto(page.url.partition("?")[0] + str(page.get_by_role("link", name="drafting").get_attribute("href")))
    expect(page.locator("#main h2")).to_have_text("# drafting")


def test_ask_and_go_on(page: Page) -> None:
    """The answer opens beside the channel, and "and Frontex?" continues there."""
    write(page, QUESTION)
    thread = page.locator("#thread")
    expect(thread).to_contain_text("4 open.")
    write(page, "@schengen and Frontex?", where="thread")
    expect(thread).to_contain_text("Frontex (incl. as a JHA agency)")
    expect(page.locator(".step.done")).to_have_count(2)
    page.keyboard.press("Escape")
    expect(page.locator("#threadpane")).to_be_hidden()
    expect(page.locator("#main")).to_contain_text("3 replies")


def test_mark_done_by_command_and_undo_at_home(page: Page) -> None:
    """A coordinator marks something done with a command, typed with hints, and undoes it on their Home."""
    act_as(page, COORDINATOR.id)
    box = page.locator('[data-composer="main"] textarea')
    box.press_sequentially("/schengen don")
    expect(page.locator("#hints")).to_contain_text("mark done, or report done")
    box.press("Tab")
    expect(box).to_have_value("/schengen done ")
    box.press_sequentially("III.2 December 2023 ST 15000/23")
    box.press("Enter")
    expect(page.locator("#main .message.only")).to_contain_text("Done: III.2a, December 2023")
    page.locator('[data-go="app"]').click()
    expect(page.locator("#main")).to_contain_text("everything due")  # what is drawn after a click may take the click
    page.get_by_role("tab", name="Home").click()
    expect(page.locator("#main")).to_contain_text("III.2a, December 2023 marked done: ST 15000/23")
    page.get_by_role("button", name="Undo").first.click()
    expect(page.locator("#main")).to_contain_text("taken back")


def test_mark_done_with_button_and_modal(page: Page) -> None:
    """The form works with the keyboard alone: an error beside its field, then the result, and Escape closes it."""
    act_as(page, COORDINATOR.id)
    write(page, "/schengen show III.3")
    page.get_by_role("button", name=re.compile(r"^Mark III\.3a? done$")).first.click()
    modal = page.locator("#modal")
    expect(modal).to_be_visible()
    page.locator(f'#modal [data-id="{EVIDENCE}"] input').press("Enter")
    expect(modal.get_by_role("alert")).to_have_text("Please complete this required field.")
    expect(page.locator(f'#modal [data-id="{EVIDENCE}"] input')).to_be_focused()
    page.keyboard.type("ST 16000/23")
    page.keyboard.press("Enter")
    expect(modal).to_contain_text("Evidence: ST 16000/23")
    page.keyboard.press("Escape")
    expect(modal).to_be_hidden()


def test_a_menu_is_searched_while_one_types(page: Page) -> None:
    """A message's menu opens the form; a deliverable is found by a word, and chosen with the keyboard."""
    act_as(page, COORDINATOR.id)
    write(page, "The report is out")
    page.locator("#main .message").hover()
    page.get_by_role("button", name="More actions").click()
    page.get_by_role("menuitem", name="Use as evidence").click()
    combo = page.locator("#modal").get_by_role("combobox", name="Deliverable")
    expect(combo).to_be_focused()
    combo.press_sequentially("III.2")
    expect(page.locator("#modal .choices li").first).to_contain_text("III.2a")
    expect(page.locator('#modal .choices [aria-selected="true"]')).to_have_count(1)
    combo.press("Enter")
    expect(combo).to_have_value(re.compile(r"^III\.2a"))
    combo.press("Enter")
    expect(page.locator("#modal")).to_contain_text("Done: III.2a")


def test_names_are_offered_while_one_types(page: Page) -> None:
    """Arrows choose among the matching names, and Enter takes one; a name that is typed in full is sent."""
    box = page.locator('[data-composer="main"] textarea')
    box.press_sequentially("hello @e")
    expect(page.locator("#hints [role=option]")).to_have_count(1)
    box.press("Enter")
    expect(box).to_have_value("hello @elena ")
    box.press_sequentially("and @anna")
    box.press("Enter")
    expect(page.locator("#main .message")).to_contain_text("hello @Elena Marino and @Anna Keller")
    box.press_sequentially("/schengen remind")
    box.press("Enter")
    expect(page.locator("#main .message.only")).to_be_visible()


def test_a_reminder_is_used(page: Page) -> None:
    """Menus and date pickers in messages act when something is chosen, and are then as before."""
    page.get_by_role("button", name="Next reminder").click()
    for count in (1, 2):
        page.locator("#main .overflow").first.click()
        page.get_by_role("menuitem", name="Details").click()
        expect(page.locator("#main .message.only")).to_have_count(count)
    page.locator(".date input").fill("2023-11-20")
    expect(page.locator("#main .message.only")).to_have_count(3)


def test_a_guest_is_refused(page: Page) -> None:
    """A guest gets one neutral sentence that no one else sees."""
    act_as(page, GUEST.id)
    expect(page.locator("#sidebar")).not_to_contain_text("schengen-council")
    write(page, QUESTION)
    expect(page.locator("#main .message.only")).to_contain_text("I cannot answer here")
    act_as(page, COORDINATOR.id)
    page.locator(f'[data-go="{VISITORS.id}"]').click()
    expect(page.locator("#main")).to_contain_text("what does Eurojust owe")
    expect(page.locator("#main .message.only")).to_have_count(0)


def test_the_reminder_of_december_comes(page: Page) -> None:
    """The clock jumps to the reminder; it is in the channel with its lines, and others see a badge."""
    page.get_by_role("button", name="Next reminder").click()
    expect(page.locator("#clock")).to_contain_text("Tuesday 7 November 2023")
    reminder = page.locator("#main .message").last
    expect(reminder).to_contain_text("Schengen Council on 5 December: 4 weeks left, 6 open")
    expect(reminder.locator(".overflow")).to_have_count(6)
    page.locator('[data-go="C0DRAFTING"]').click()
    page.get_by_role("button", name="Next reminder").click()
    expect(page.locator(".room.unread")).to_contain_text("schengen-council")


def test_it_is_live(page: Page) -> None:
    """What happens in another window is visible without a reload, and what is being typed stays."""
    other_page = page.context.new_page()
    other_page.goto(page.url)
    box = page.locator('[data-composer="main"] textarea')
    box.fill("half a sentence")
    write(other_page, QUESTION)
    expect(page.locator("#main")).to_contain_text("1 reply")
    expect(box).to_have_value("half a sentence")


def test_traffic_faults_and_reset(page: Page) -> None:
    """The panels show each exchange with its payload, inject faults, and reset the sandbox."""
    page.get_by_role("button", name="Traffic").click()
    page.locator("#faults summary").click()
    expect(page.get_by_label("Every call until removed")).to_have_css("color-scheme", "light dark")
    page.get_by_label("Fault").select_option("limited")
    page.get_by_role("button", name="Simulate").click()
    expect(page.locator("#notice")).to_contain_text("The next chat.postMessage: 429")
    write(page, QUESTION)
    expect(page.locator("#traffic .verdict.bad")).to_have_text("429")
    page.locator("#traffic summary", has_text="app_mention").click()
    expect(page.locator("#traffic pre").first).to_contain_text("event_callback")
    page.get_by_role("button", name="Reset").click()
    page.get_by_role("button", name="Begin anew").click()
    expect(page.locator("#main")).to_contain_text("A workspace to try the bot in")


def test_at_the_width_of_a_phone(page: Page) -> None:
    """Nothing is wider than the screen; the channels slide in from the side, and a thread fills the screen."""
    page.set_viewport_size({"width": 390, "height": 800})
    assert page.evaluate("document.documentElement.scrollWidth") == 390
    write(page, QUESTION)
    expect(page.locator("#thread")).to_contain_text("4 open.")
    assert page.evaluate("document.documentElement.scrollWidth") == 390
    page.get_by_role("button", name="Close the thread").click()
    page.get_by_role("button", name="Channels and people").click()
    act_as(page, COORDINATOR.id)
    expect(page.locator("#sidebar")).to_be_hidden()


def test_a_document_is_dropped_attached_and_chosen(page: Page) -> None:
    """A note becomes a draft: dropped into the bot's direct messages, by its message's menu, and in the form."""
    act_as(page, COORDINATOR.id)
    page.locator('[data-go="app"]').click()
    expect(page.locator("#main")).to_contain_text("everything due")
    text = "12.11.2025\\n\\n15000/25\\n\\n1. Frontex shall report to the Council by 30 June 2026."
    dropped = page.evaluate_handle(
        f'() => {{ const d = new DataTransfer(); d.items.add(new File(["{text}"], "note.md")); return d; }}'
    )
    page.locator("main.pane").dispatch_event("drop", {"dataTransfer": dropped})
    summary = "1 paragraph, 1 thing: 1 sure"
    expect(page.locator("#thread")).to_contain_text(summary)
    page.keyboard.press("Escape")
    page.locator("#main .message").last.hover()
    page.locator("#main .message").last.get_by_role("button", name="More actions").click()
    page.get_by_role("menuitem", name="Import this note").click()
    expect(page.locator("#main")).to_contain_text(summary)
    write(page, "/schengen import")
    modal = page.locator("#modal")
    note = FilePayload(name="other.md", mimeType="text/markdown", buffer=b"2. Europol shall set up a list.")
    modal.locator("input[type=file]").set_input_files(note)
    expect(modal.locator("input[type=file]")).to_have_attribute("data-chosen", "other.md")
    modal.get_by_role("button", name="Read").click()
    expect(modal).to_contain_text("Reading “other.md” …")
    page.keyboard.press("Escape")
    expect(page.locator("#main")).to_contain_text("Draft: other.md")
