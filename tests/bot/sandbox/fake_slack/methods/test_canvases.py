"""Canvases of channels, as the documentation of their methods says, and as the sandbox's page shows them."""

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.sandbox.fake_slack.fake_slack import FakeSlack
from bot.sandbox.fake_slack.methods.canvases import MAX_MARKDOWN_CHARS
from bot.sandbox.web.canvas_html import render_canvas
from bot.slack.client import make_client


def document(markdown: str) -> dict[str, str]:
    """Return a document of Markdown."""
    return {"type": "markdown", "markdown": markdown}


def refusal(client: WebClient, method: str, **arguments: object) -> str:
    """Return the error code of a call that is refused; empty if it is not."""
    try:
        client.api_call(method, json=arguments)
    except SlackApiError as error:
        return str(error.response["error"])
    return ""


def test_a_channel_has_one_canvas_that_is_replaced_renamed_and_deleted(slack: FakeSlack) -> None:
    """A second one is refused, also on the free plan, with its own code; `conversations.info` names the canvas."""
    client = make_client("xoxb-test", slack.url)
    made = client.conversations_canvases_create(channel_id="C1", document_content=document("a"), title="A")
    channel = client.conversations_info(channel="C1")["channel"]
    assert channel["properties"]["canvas"]["file_id"] == made["canvas_id"]
    create = {"channel_id": "C1", "document_content": document("b")}
    assert refusal(client, "conversations.canvases.create", **create) == "channel_canvas_already_exists"
    slack.use_free_plan()
    assert refusal(client, "conversations.canvases.create", **create) == "free_team_canvas_tab_already_exists"
    for change in (
        {"operation": "replace", "document_content": document("c")},
        {"operation": "rename", "title_content": document("C")},
    ):
        client.canvases_edit(canvas_id=made["canvas_id"], changes=[change])
    assert [(canvas.title, canvas.markdown, canvas.edits) for canvas in slack.canvases] == [("C", "c", 2)]
    client.canvases_delete(canvas_id=made["canvas_id"])
    assert slack.canvases == ()
    assert client.conversations_info(channel="C1")["channel"]["properties"] == {}


def test_what_slack_refuses_is_refused(slack: FakeSlack) -> None:
    """Without the scope, for an unknown canvas or channel, for two changes at once or too much text."""
    client = make_client("xoxb-test", slack.url)
    canvas = slack.add_canvas("C1", "a")
    replaced = {"operation": "replace", "document_content": document("b")}
    too_long = {"operation": "replace", "document_content": document("x" * (MAX_MARKDOWN_CHARS + 1))}
    assert refusal(client, "canvases.edit", canvas_id="F0", changes=[replaced]) == "canvas_not_found"
    assert refusal(client, "canvases.delete", canvas_id="F0") == "canvas_not_found"
    assert refusal(client, "canvases.edit", canvas_id=canvas.id, changes=[replaced, replaced]) == "invalid_arguments"
    assert refusal(client, "canvases.edit", canvas_id=canvas.id, changes=[too_long]) == "canvas_editing_failed"
    assert refusal(client, "conversations.canvases.create", channel_id="X1") == "channel_not_found"
    slack.lacking_scopes = frozenset({"canvases:write"})
    assert refusal(client, "canvases.edit", canvas_id=canvas.id, changes=[replaced]) == "missing_scope"
    assert refusal(client, "canvases.delete", canvas_id=canvas.id) == "missing_scope"
    assert refusal(client, "conversations.canvases.create", channel_id="C2") == "missing_scope"
    assert slack.canvases == (canvas,)


def test_the_page_of_the_sandbox_draws_markdown() -> None:
    """Headings, bullets, bold and italics are HTML; escaped characters and everything else are text."""
    markdown = "**LIMITE**\n# One\n## Two\n- \\*a\\* <b>\n- c_d_e\n\n_As of now_\n"
    assert [line for line in str(render_canvas(markdown)).splitlines() if line] == [
        "<p><b>LIMITE</b></p>",
        "<h3>One</h3>",
        "<h4>Two</h4>",
        "<ul>",
        "<li>*a* &lt;b&gt;</li>",
        "<li>c_d_e</li>",
        "</ul>",
        "<p><i>As of now</i></p>",
    ]
