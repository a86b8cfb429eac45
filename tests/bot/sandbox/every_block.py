"""A message with every block and element that the page can show."""

from typing import Any

Json = dict[str, Any]


def plain(text: str) -> Json:
    """Return a plain text object."""
    return {"type": "plain_text", "text": text}


def option(text: str, **more: object) -> Json:
    """Return an option whose value is its text."""
    return {"text": plain(text), "value": text, **more}


def styled(text: str, *styles: str) -> Json:
    """Return a text in a rich text."""
    return {"type": "text", "text": text, "style": dict.fromkeys(styles, True)}


def cells(*texts: str) -> list[Json]:
    """Return cells of a table."""
    return [{"type": "raw_text", "text": text} for text in texts]


CONFIRM: Json = {
    "title": plain("Not yours?"),
    "text": plain("A coordinator is told."),
    "confirm": plain("Not ours"),
    "deny": plain("Cancel"),
    "style": "danger",
}
OVERFLOW: Json = {"type": "overflow", "action_id": "more", "options": [option("Details"), option("Mark done")]}
RICH_TEXT: Json = {
    "type": "rich_text",
    "elements": [
        {
            "type": "rich_text_section",
            "elements": [
                styled("both", "bold", "italic"),
                {"type": "user", "user_id": "U0DELEGATE"},
                {"type": "usergroup", "usergroup_id": "S0PRESIDENCY"},
                {"type": "channel", "channel_id": "C0COUNCIL"},
                {"type": "broadcast", "range": "here"},
                {"type": "link", "url": "https://example.eu", "text": "there", "style": {"bold": True}},
                {"type": "emoji", "name": "flag-eu", "unicode": "1f1ea-1f1fa"},
                {"type": "date", "timestamp": 0, "format": "{date}", "fallback": "a day"},
            ],
        },
        {
            "type": "rich_text_list",
            "style": "bullet",
            "elements": [{"type": "rich_text_section", "elements": [styled("first", "strike")]}],
        },
        {
            "type": "rich_text_list",
            "style": "ordered",
            "indent": 1,
            "offset": 2,
            "elements": [{"type": "rich_text_section", "elements": [styled("third", "code")]}],
        },
        {"type": "rich_text_quote", "elements": [styled("said <so>")]},
        {"type": "rich_text_preformatted", "elements": [styled("a = 1")]},
    ],
}
#: Three rows on two pages.
DATA_TABLE: Json = {
    "type": "data_table",
    "caption": "Open deliverables",
    "page_size": 2,
    "rows": [
        cells("Item", "Days"),
        *(
            [*cells(item), {"type": "raw_number", "value": days, "text": f"{days} d"}]
            for item, days in (("III.2", 9), ("III.10", 100), ("III.1", 20))
        ),
    ],
}
ACTIONS: Json = {
    "type": "actions",
    "elements": [
        {"type": "button", "action_id": "no", "text": plain("Not ours"), "value": "1", "confirm": CONFIRM},
        {
            "type": "button",
            "action_id": "go",
            "text": plain("Go"),
            "style": "primary",
            "accessibility_label": "Go to it",
        },
        {"type": "button", "action_id": "see", "text": plain("See"), "url": "https://example.eu"},
        {"type": "static_select", "action_id": "menu", "placeholder": plain("Choose"), "options": [option("One")]},
        {"type": "users_select", "action_id": "who", "placeholder": plain("Somebody")},
        {"type": "datepicker", "action_id": "day", "placeholder": plain("Some day")},
        {"type": "radio_buttons", "action_id": "one", "options": [option("One")], "initial_option": option("One")},
    ],
}
FEEDBACK: Json = {
    "type": "context_actions",
    "elements": [
        {
            "type": "feedback_buttons",
            "action_id": "well",
            "positive_button": {"text": plain("Good"), "value": "good"},
            "negative_button": {"text": plain("Bad"), "value": "bad"},
        },
        {"type": "icon_button", "action_id": "away", "icon": "trash", "text": plain("Delete"), "value": "1"},
    ],
}
BLOCKS: list[Json] = [
    {"type": "header", "text": plain("A header")},
    RICH_TEXT,
    {"type": "section", "text": plain("III.2 Something"), "accessory": OVERFLOW},
    {"type": "section", "text": plain("III.3 Something else"), "accessory": OVERFLOW},
    {"type": "divider"},
    DATA_TABLE,
    ACTIONS,
    FEEDBACK,
    {"type": "context", "elements": [plain("small")]},
]
