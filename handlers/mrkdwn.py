"""Slack's text formats: what has to be escaped so that a text can neither mention, link nor call anybody.

Slack's rule: `&`, `<` and `>` are control characters in every text object
(https://docs.slack.dev/messaging/formatting-message-text#escaping).
"""

#: Slack cuts a message's text at 40,000 characters and advises 4,000.
MAX_TEXT = 4000


def unescape(text: str) -> str:
    """What a person typed, or sees, in place of what Slack passes on."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def escape(text: str, *, limit: int = MAX_TEXT) -> str:
    """A text that Slack shows as it is, cut so that it stays within `limit` once escaped and ends in no half entity."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    if len(escaped) <= limit:
        return escaped
    short = escaped[: limit - 1]
    half = short.rfind("&")
    if half > len(short) - len("&amp;") and ";" not in short[half:]:
        short = short[:half]
    return short + "…"
