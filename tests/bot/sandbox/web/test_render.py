"""Rendering: Block Kit as HTML, and pages that replace each other."""

import re
import time
from collections.abc import Iterator

import pytest

from bot.sandbox.fake_slack.fake_slack import BOT
from bot.sandbox.people import COORDINATOR, COUNCIL, DELEGATE
from bot.sandbox.users.sidebar import parse_viewer
from bot.sandbox.web.app import SandboxApp
from bot.settings.settings import Settings
from bot.slack.client import make_client
from db.register.load import load
from handlers.questions.page_token import NEXT_PAGE
from tests.bot.sandbox.every_block import BLOCKS, CONFIRM, DATA_TABLE, RICH_TEXT, cells, plain
from tests.bot.sandbox.visitor import Json, find_elements, visible_words
from tests.db.registers import with_many
from tests.shipped import shipped_register

#: The longest wait for an answer, on a busy machine.
TIMEOUT_SECONDS = 30


@pytest.fixture(scope="module")
def shared() -> Iterator[SandboxApp]:
    """Return a sandbox that no one looks at, for all of these tests."""
    app = SandboxApp(Settings())
    app.open()
    yield app
    app.close()


@pytest.fixture
def sandbox(shared: SandboxApp) -> SandboxApp:
    """Return that sandbox, without messages."""
    shared.sandbox.slack.clear()
    return shared


def drawn(sandbox: SandboxApp, *blocks: Json) -> str:
    """Return the HTML of a message with these blocks."""
    sandbox.sandbox.slack.add_message(COUNCIL.id, "a message", bot_id=BOT, blocks=list(blocks))
    return sandbox.renderer.render_parts(parse_viewer({"as": DELEGATE.id}))["main"]


@pytest.mark.long
def test_a_table(sandbox: SandboxApp) -> None:
    """The first row of a table is its head."""
    html = drawn(sandbox, {"type": "table", "rows": [cells("Ref", "Due"), cells("III.2a", "2024")]})
    assert '<th scope="col" class="left">Ref</th><th scope="col" class="left">Due</th>' in html
    assert '<td class="left">III.2a</td><td class="left">2024</td>' in html


def test_images(sandbox: SandboxApp) -> None:
    """An image file is shown with its description and can be saved, and so is one in a block."""
    client = make_client("xoxb-test", sandbox.sandbox.slack.url)
    client.files_upload_v2(
        content=b"\x89PNG", filename="chart.png", title="Open", channel=COUNCIL.id, alt_txt="A line <"
    )
    client.files_upload_v2(content=b"a;b", filename="list.csv", channel=COUNCIL.id)
    html = drawn(
        sandbox,
        {"type": "image", "slack_file": {"id": "F1"}, "alt_text": "The same line", "title": plain("Again")},
        {"type": "image", "image_url": "https://example.eu/a.png", "alt_text": "Elsewhere"},
    )
    assert '<img src="/files/F1" alt="A line &lt;">' in html
    assert '<img src="/files/F1" alt="The same line">' in html
    assert "<figcaption>Again</figcaption>" in html
    assert html.count("<img") == 2
    assert html.count('class="file"') == 2
    assert '<a href="https://example.eu/a.png" rel="noreferrer noopener" target="_blank">Elsewhere</a>' in html


def test_rich_text(sandbox: SandboxApp) -> None:
    """Styles, lists, quotes and links are rendered; people, groups and channels by name, the viewer highlighted."""
    html = drawn(sandbox, RICH_TEXT)
    assert "<strong><em>both</em></strong>" in html
    assert '<ul class="list in0"><li><s>first</s></li></ul>' in html
    assert '<ol class="list in1" start="3"><li><code>third</code></li></ol>' in html
    assert "<blockquote>said &lt;so&gt;</blockquote>" in html
    assert '<pre class="pre" tabindex="0">a = 1</pre>' in html
    assert '<span class="mention mine">@Daan Visser</span>' in html
    assert visible_words(html).count("@presidency #schengen-council @here there 🇪🇺a day") == 1
    assert '<strong><a href="https://example.eu" rel="noreferrer noopener" target="_blank">there</a></strong>' in html


def test_columns(sandbox: SandboxApp) -> None:
    """Columns of a table are aligned and wrapped as it says, and not wrapped by default."""
    settings = [None, {"align": "right", "is_wrapped": True}]
    html = drawn(sandbox, {"type": "table", "rows": [cells("a", "b", "c")], "column_settings": settings})
    assert re.findall(r'<th scope="col" class="([^"]+)">', html) == ["left", "right wrapped", "left"]


def test_a_data_table(sandbox: SandboxApp) -> None:
    """A data table has its caption, a header that sorts, and for each row the cell that names it."""
    html = drawn(sandbox, DATA_TABLE)
    assert "<caption>Open deliverables</caption>" in html
    assert '<th scope="col"><button type="button" data-sort="1">Days</button></th>' in html
    assert '<tr><th scope="row">III.2</th><td data-number="9">9 d</td></tr>' in html


def test_every_block(sandbox: SandboxApp) -> None:
    """Every block that a message is allowed here is drawn, and no message with all of them is refused."""
    client = make_client("xoxb-test", sandbox.sandbox.slack.url)
    client.chat_postMessage(channel=COUNCIL.id, text="a", blocks=BLOCKS)
    html = sandbox.renderer.render_parts(parse_viewer({}))["main"]
    assert 'class="unknown"' not in html
    assert 'aria-label="Go to it"' in html
    assert '<a href="https://example.eu" rel="noreferrer noopener" target="_blank" data-action="see"' in html


def test_elements(sandbox: SandboxApp) -> None:
    """Buttons with styles and confirmations, and menus with groups, people and days, show what is chosen already."""
    option = {"text": plain("One"), "value": "1"}
    elements = [
        {
            "type": "button",
            "action_id": "a",
            "text": plain("Go"),
            "style": "danger",
            "confirm": CONFIRM,
        },
        {"type": "static_select", "action_id": "b", "option_groups": [{"label": plain("All"), "options": [option]}]},
        {"type": "users_select", "action_id": "c", "initial_user": DELEGATE.id},
        {"type": "datepicker", "action_id": "d", "initial_date": "2024-06-13"},
        {"type": "radio_buttons", "action_id": "e", "options": [option], "initial_option": option},
        {"type": "external_select", "action_id": "f", "initial_option": option, "min_query_length": 0},
    ]
    html = drawn(
        sandbox,
        {"type": "header", "text": plain("A header")},
        {"type": "divider"},
        {"type": "section", "text": {"type": "mrkdwn", "text": "*bold* <@U0DELEGATE>"}, "fields": [plain("a field")]},
        {"type": "actions", "elements": elements},
    )
    assert "<h3>A header</h3>" in html
    assert "<strong>bold</strong>" in html
    assert 'class="kit danger"' in html
    assert '"text": "A coordinator is told."' in html
    assert '<optgroup label="All">' in html
    assert f'<option value="{DELEGATE.id}" selected>' in html
    assert 'value="2024-06-13"' in html
    assert 'value="1" checked' in html
    assert 'data-least="0"' in html


def test_what_is_not_known_is_named(sandbox: SandboxApp) -> None:
    """A block that the page cannot draw is shown by its type."""
    assert '<em class="unknown">video</em>' in drawn(sandbox, {"type": "video"})


def test_pages_are_turned_in_place(sandbox: SandboxApp) -> None:
    """A long answer that one person sees is a table, whose next page replaces it in place."""
    many = with_many(shipped_register(), 300)
    assert sandbox.sandbox.bot is not None
    load(sandbox.sandbox.bot.services.register.store.engine, many, now=sandbox.sandbox.now, by="test")
    sandbox.actions.say(COORDINATOR, COUNCIL.id, "/schengen list", None)
    look = parse_viewer({"as": COORDINATOR.id})
    # It is larger than an acknowledgement may be, so it follows after it.
    deadline = time.monotonic() + TIMEOUT_SECONDS
    while not find_elements(first := sandbox.renderer.render_parts(look)["main"], NEXT_PAGE):
        assert time.monotonic() < deadline
        time.sleep(0.02)
    (button,) = find_elements(first, NEXT_PAGE)
    sandbox.actions.press(COORDINATOR, button.where, button.block, NEXT_PAGE, {"value": button.value})
    second = sandbox.renderer.render_parts(look)["main"]
    assert first.count("<article") == second.count("<article") == 1
    assert "Page 1 of" in visible_words(first)
    assert "Page 2 of" in visible_words(second)
