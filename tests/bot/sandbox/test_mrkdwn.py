"""Slack's text format."""

from bot.sandbox.mrkdwn import encode_command_text, encode_message, render_html
from tests.bot.sandbox.visitor import visible_words


def test_slacks_format() -> None:
    """Names become ids on the way to the bot, and names again; only Slack's own format becomes markup."""
    assert encode_message("@anna & @presidency <b> #drafting @nobody a@anna.eu") == (
        "<@U0COORDINATOR> &amp; <!subteam^S0PRESIDENCY> &lt;b&gt; <#C0DRAFTING|drafting> @nobody a@anna.eu"
    )
    assert encode_command_text("@anna @presidency") == "<@U0COORDINATOR|Anna Keller> <!subteam^S0PRESIDENCY|presidency>"
    html = str(render_html("<!channel> <javascript:alert(1)> <https://example.eu|*here*> ~no~ 2*3*4 &lt;i&gt;"))
    assert visible_words(html) == "!channel javascript:alert(1) *here* no 2*3*4 <i>"
    assert html.count("<a ") == html.count("<s>") == 1
