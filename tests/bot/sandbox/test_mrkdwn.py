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


def test_links() -> None:
    """An address that is typed is a link on the way to the bot and on the page, without what ends the sentence."""
    typed = "see https://example.eu/a?b=1&c=2#d, (http://example.eu/@anna)."
    encoded = "see <https://example.eu/a?b=1&amp;c=2#d>, (<http://example.eu/@anna>)."
    assert encode_message(typed) == encode_command_text(typed) == encoded
    html = str(render_html(encoded))
    assert html == str(render_html(typed.replace("&", "&amp;")))
    assert '<a href="https://example.eu/a?b=1&amp;c=2#d" rel="noreferrer noopener" target="_blank">https://' in html
    assert visible_words(html).replace(" ,", ",").replace("( ", "(").replace(" )", ")") == typed
    assert str(render_html("<https://example.eu|see https://example.eu>")).count("<a ") == 1
    assert str(render_html("https://example.eu", verbatim=True)) == "https://example.eu"
