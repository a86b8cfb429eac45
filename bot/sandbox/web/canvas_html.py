"""A canvas's Markdown as HTML, as far as the bot uses it: headings, bullets, bold, italics, escaped characters."""

import re

from markupsafe import Markup, escape

_STYLES = re.compile(r"\\(?P<escaped>.)|\*\*(?P<bold>.+?)(?<!\\)\*\*|(?<![^\W_])_(?P<italic>.+?)(?<!\\)_(?![^\W_])")
_HEADING = re.compile(r"(#{1,3}) (.+)")
_BULLET = "- "


def render_canvas(markdown: str) -> Markup:
    """Return the HTML of a canvas."""
    html, is_list = list[Markup](), False
    for line in markdown.splitlines():
        is_item = line.startswith(_BULLET)
        if is_item != is_list:
            html.append(Markup("<ul>") if is_item else Markup("</ul>"))
            is_list = is_item
        html.append(_line(line))
    return Markup("\n").join([*html, Markup("</ul>")] if is_list else html)


def _line(line: str) -> Markup:
    if line.startswith(_BULLET):
        return Markup("<li>{}</li>").format(_styled(line.removeprefix(_BULLET)))
    if heading := _HEADING.fullmatch(line):
        # Below the page's own headings.
        return Markup("<h{level}>{words}</h{level}>").format(level=len(heading[1]) + 2, words=_styled(heading[2]))
    return Markup("<p>{}</p>").format(_styled(line)) if line.strip() else Markup()


def _styled(text: str) -> Markup:
    parts, end = list[Markup](), 0
    for match in _STYLES.finditer(text):
        parts.append(escape(text[end : match.start()]))
        if match["escaped"] is not None:
            parts.append(escape(match["escaped"]))
        elif match["bold"] is not None:
            parts.append(Markup("<b>{}</b>").format(_styled(match["bold"])))
        else:
            parts.append(Markup("<i>{}</i>").format(_styled(match["italic"])))
        end = match.end()
    return Markup().join([*parts, escape(text[end:])])
