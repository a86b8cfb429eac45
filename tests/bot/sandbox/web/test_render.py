"""Drawing: Block Kit as HTML, and what is replaced in its place."""

from collections.abc import Iterator

import pytest

from bot.register.file import SHIPPED, read_register
from bot.sandbox.fake_slack.fake_slack import BOT, FakeSlack
from bot.sandbox.fake_slack.methods.response_urls import ResponseUrl
from bot.sandbox.mrkdwn import encode_command_text, encode_message, render_html
from bot.sandbox.people import COORDINATOR, COUNCIL, DELEGATE
from bot.sandbox.transcript import build_transcript, visible_messages
from bot.sandbox.users.sidebar import parse_viewer
from bot.sandbox.web.app import SandboxApp
from bot.settings.settings import Settings
from bot.slack.client import make_client
from db.register.load import load
from handlers.questions.page_token import NEXT_PAGE
from tests.bot.sandbox.visiting import Json, places, words
from tests.db.registers import with_many


@pytest.fixture
def sandbox() -> Iterator[SandboxApp]:
    """A sandbox that nobody looks at."""
    found = SandboxApp(Settings())
    found.open()
    yield found
    found.close()


def plain(text: str) -> Json:
    """A plain text."""
    return {"type": "plain_text", "text": text}


def drawn(sandbox: SandboxApp, *blocks: Json) -> str:
    """What a message with these blocks looks like."""
    sandbox.sandbox.slack.add_message(COUNCIL.id, "a message", bot_id=BOT, blocks=list(blocks))
    return sandbox.renderer.render_parts(parse_viewer({"as": DELEGATE.id}))["main"]


def test_a_table(sandbox: SandboxApp) -> None:
    """Its first row is its heads."""
    cells = [[{"type": "raw_text", "text": cell} for cell in row] for row in (("Ref", "Due"), ("III.2a", "2024"))]
    html = drawn(sandbox, {"type": "table", "rows": cells})
    assert "<th>Ref</th><th>Due</th>" in html
    assert "<td>III.2a</td><td>2024</td>" in html


def test_images(sandbox: SandboxApp) -> None:
    """A file that is an image is shown with its description and can be saved, and so is one in a block."""
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
    """Styles, lists and links; people, groups and channels by name, and oneself marked."""
    styled = [{"type": "text", "text": each, "style": {each: True}} for each in ("bold", "italic", "strike", "code")]
    named = [
        {"type": "user", "user_id": DELEGATE.id},
        {"type": "usergroup", "usergroup_id": "S0PRESIDENCY"},
        {"type": "channel", "channel_id": COUNCIL.id},
        {"type": "link", "url": "https://example.eu", "text": "there"},
    ]
    section = {"type": "rich_text_section", "elements": styled + named}
    listed = {"type": "rich_text_list", "style": "ordered", "elements": [section]}
    html = drawn(sandbox, {"type": "rich_text", "elements": [section, listed]})
    assert html.count('<span class="b ">bold</span>') == 2
    assert "<ol" in html
    assert '<span class="mention mine">@Daan Visser</span>' in html
    assert "@presidency" in html
    assert "#schengen-council" in html
    assert 'href="https://example.eu"' in html


def test_elements(sandbox: SandboxApp) -> None:
    """Buttons with their styles and questions, menus with groups, people and days, each with what is chosen already."""
    option = {"text": plain("One"), "value": "1"}
    elements = [
        {
            "type": "button",
            "action_id": "a",
            "text": plain("Go"),
            "style": "danger",
            "confirm": {"text": plain("Sure?")},
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
    assert 'data-confirm="Sure?"' in html
    assert '<optgroup label="All">' in html
    assert f'<option value="{DELEGATE.id}" selected>' in html
    assert 'value="2024-06-13"' in html
    assert 'value="1" checked' in html
    assert 'data-least="0"' in html


def test_what_is_not_known_is_named(sandbox: SandboxApp) -> None:
    """A block that the page cannot draw stands there by its type."""
    assert '<em class="unknown">video</em>' in drawn(sandbox, {"type": "video"})


def test_pages_are_turned_in_place(sandbox: SandboxApp) -> None:
    """A long answer that one person sees is a table, whose next page comes where it stands."""
    many = with_many(read_register(SHIPPED), 300)
    assert sandbox.sandbox.bot is not None
    load(sandbox.sandbox.bot.services.register.store.engine, many, now=sandbox.sandbox.now, by="test")
    sandbox.actions.say(COORDINATOR, COUNCIL.id, "/schengen list", None)
    look = parse_viewer({"as": COORDINATOR.id})
    first = sandbox.renderer.render_parts(look)["main"]
    (it,) = places(first, NEXT_PAGE)
    sandbox.actions.press(COORDINATOR, it.where, it.block, NEXT_PAGE, {"value": it.value})
    second = sandbox.renderer.render_parts(look)["main"]
    assert first.count("<article") == second.count("<article") == 1
    assert "Page 1 of" in words(first)
    assert "Page 2 of" in words(second)


def test_what_is_answered_at_an_address() -> None:
    """It is for whoever acted or for all; it stands by itself, replaces what was pressed in, or removes it."""
    replies = {"response/1": ResponseUrl(person=DELEGATE.id, channel=COUNCIL.id, source="1.000001")}
    with FakeSlack(lambda: 1.0) as slack:
        slack.add_message(COUNCIL.id, "the first", bot_id=BOT)
        for arguments in ({}, {"response_type": "in_channel"}, {"replace_original": True}):
            slack.add_message("response/1", "an answer", bot_id=BOT, **arguments)
        slack.add_message("response/2", "nobody knows where", bot_id=BOT)
        entries = build_transcript(slack.messages, replies)
        assert [(each.text, each.only_for) for each in entries] == [
            ("an answer", None),
            ("an answer", DELEGATE.id),
            ("an answer", None),
        ]
        assert len(list(visible_messages(COORDINATOR.id, entries, COUNCIL.id))) == 2
        slack.add_message("response/1", "", bot_id=BOT, delete_original=True)
        assert len(build_transcript(slack.messages, replies)) == 2


def test_slacks_format() -> None:
    """Names become ids on the way to the bot, and names again; nothing in a text becomes markup but what Slack has."""
    assert encode_message("@anna & @presidency <b> #drafting @nobody a@anna.eu") == (
        "<@U0COORDINATOR> &amp; <!subteam^S0PRESIDENCY> &lt;b&gt; <#C0DRAFTING|drafting> @nobody a@anna.eu"
    )
    assert encode_command_text("@anna @presidency") == "<@U0COORDINATOR|Anna Keller> <!subteam^S0PRESIDENCY|presidency>"
    html = str(render_html("<!channel> <javascript:alert(1)> <https://example.eu|*here*> ~no~ 2*3*4 &lt;i&gt;"))
    assert words(html) == "!channel javascript:alert(1) *here* no 2*3*4 <i>"
    assert html.count("<a ") == html.count("<s>") == 1
