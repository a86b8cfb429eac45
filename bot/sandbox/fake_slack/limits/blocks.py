"""Slack's limits on blocks and elements, and its messages about those that exceed them.

Each figure is from the page of the block, element or object under https://docs.slack.dev/reference/block-kit/.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from datetime import date

from bot.sandbox.fake_slack.api_calls import Json
from bot.sandbox.fake_slack.limits.rich_text import rich_text_problems
from bot.sandbox.fake_slack.limits.tables import data_table_problems, table_problems

#: Characters of any text object (composition-objects/text-object).
MAX_TEXT = 3_000

#: The elements of an input block (blocks/input-block).
_MENUS = ("static_select", "external_select", "users_select", "conversations_select", "channels_select")
_CHOICES = frozenset(
    {"checkboxes", "radio_buttons", "datepicker", "timepicker", "datetimepicker", *_MENUS}
    | {f"multi_{menu}" for menu in _MENUS}
)
_INPUTS = _CHOICES | {"plain_text_input", "url_text_input", "email_text_input", "number_input", "file_input"}
#: The elements of an actions block and beside a section (blocks/actions-block, blocks/section-block).
_ACTIONS = _CHOICES | {"button", "overflow"}
_ALLOWED: Mapping[str, Collection[str]] = {
    "actions.elements": _ACTIONS,
    "context.elements": {"plain_text", "mrkdwn", "image"},
    "context_actions.elements": {"feedback_buttons", "icon_button"},
    "input.element": _INPUTS | {"rich_text_input"},
    "section.accessory": _ACTIONS | {"image"},
}

#: Text objects by kind and field: the most characters, and whether the text must be plain.
_TEXTS: Mapping[str, tuple[int, bool]] = {
    "header.text": (150, True),
    "section.text": (MAX_TEXT, False),
    "section.fields": (2_000, False),
    "input.label": (2_000, True),
    "input.hint": (2_000, True),
    "image.title": (2_000, True),
    "button.text": (75, True),
    "option.text": (75, False),
    "option.description": (75, False),
    "option_group.label": (75, True),
    "confirm.title": (100, True),
    "confirm.text": (300, True),
    "confirm.confirm": (30, True),
    "confirm.deny": (30, True),
    "*.placeholder": (150, True),
}
#: The most characters of strings that are no text objects.
_STRINGS: Mapping[str, int] = {
    "*.accessibility_label": 75,
    "*.action_id": 255,
    "*.block_id": 255,
    "button.value": 2_000,
    "button.url": 3_000,
    "option.value": 150,
    "option.url": 3_000,
    "image.image_url": 3_000,
    "image.alt_text": 2_000,
}
#: The fewest and the most items of lists.
_COUNTS: Mapping[str, tuple[int, int]] = {
    "actions.elements": (1, 25),
    "context.elements": (1, 10),
    "context_actions.elements": (1, 5),
    "section.fields": (1, 10),
    "static_select.options": (1, 100),
    "multi_static_select.options": (1, 100),
    "checkboxes.options": (1, 10),
    "radio_buttons.options": (1, 10),
    "overflow.options": (1, 5),
    "option_group.options": (1, 100),
    "*.option_groups": (1, 100),
}
#: The smallest and the greatest value of numbers.
_NUMBERS: Mapping[str, tuple[int, int]] = {
    "plain_text_input.min_length": (0, 3_000),
    "plain_text_input.max_length": (1, 3_000),
    "*.max_selected_items": (1, 100),
}
#: The only values of some fields.
_VALUES: Mapping[str, Collection[str]] = {
    "button.style": ("primary", "danger"),
    "confirm.style": ("primary", "danger"),
}
#: Fields that only some kinds have, and another kind is refused with.
_ONLY_IN: Mapping[str, Collection[str]] = {
    "accessibility_label": ("button", "feedback_button", "icon_button", "workflow_button"),
    "url": ("button", "option"),
}
#: Elements whose options are plain text, and the only ones whose options are links.
_PLAIN_OPTIONS = ("overflow", "static_select", "multi_static_select")
_LINKED_OPTIONS = ("overflow",)
#: Required fields.
_REQUIRED: Mapping[str, Sequence[str]] = {
    "header": ("text",),
    "actions": ("elements",),
    "context": ("elements",),
    "input": ("label", "element"),
    "image": ("alt_text",),
    "rich_text": ("elements",),
    "table": ("rows",),
    "data_table": ("rows", "caption"),
    "context_actions": ("elements",),
    "feedback_buttons": ("positive_button", "negative_button"),
    "feedback_button": ("text", "value"),
    "icon_button": ("icon", "text"),
    "button": ("text",),
    "option": ("text", "value"),
    "option_group": ("label", "options"),
    "checkboxes": ("options",),
    "radio_buttons": ("options",),
    "overflow": ("options",),
    "confirm": ("title", "text", "confirm", "deny"),
}
#: Inner parts by field, with their kind if they have no type of their own.
_INNER_KINDS: Mapping[str, str | None] = {
    "accessory": None,
    "element": None,
    "elements": None,
    "options": "option",
    "initial_option": "option",
    "initial_options": "option",
    "option_groups": "option_group",
    "confirm": "confirm",
    "positive_button": "feedback_button",
    "negative_button": "feedback_button",
}
#: The problems of blocks that have rules of their own.
_OWN_RULES: Mapping[str, Callable[[Json], Iterator[str]]] = {
    "data_table": data_table_problems,
    "rich_text": rich_text_problems,
    "table": table_problems,
}


def block_problems(blocks: object, pointer: str, *, allowed: Collection[str], most: int) -> Iterator[str]:
    """Yield Slack's messages about the blocks at a JSON pointer; nothing if they are valid."""
    if not isinstance(blocks, list) or len(blocks) > most:
        yield _error(f"no more than {most} items allowed", pointer)
        return
    for index, block in enumerate(blocks):
        block_pointer = f"{pointer}/{index}"
        if not isinstance(block, dict) or block.get("type") not in allowed:
            block_type = block.get("type") if isinstance(block, dict) else block
            yield _error(f"unsupported type: {block_type}", f"{block_pointer}/type")
            continue
        yield from _problems(block, block["type"], block_pointer)
        yield from _duplicate_problems(
            [element["action_id"] for element in _interactive_elements(block)], "action_id", block_pointer
        )
    yield from _duplicate_problems(
        [block.get("block_id") for block in blocks if isinstance(block, dict)], "block_id", pointer
    )


def text_problems(text: object, pointer: str, *, longest: int = MAX_TEXT, plain: bool = True) -> Iterator[str]:
    """Yield Slack's messages about a text object."""
    kinds = ("plain_text",) if plain else ("plain_text", "mrkdwn")
    if not isinstance(text, dict) or text.get("type") not in kinds or not isinstance(text.get("text"), str):
        yield _error(f"must be a {' or '.join(kinds)} object", pointer)
        return
    if not text["text"]:
        yield _error("must be more than 0 characters", f"{pointer}/text")
    if len(text["text"]) > longest:
        yield _error(f"must be less than {longest + 1} characters", f"{pointer}/text")


def string_problems(value: object, pointer: str, *, longest: int) -> Iterator[str]:
    """Yield Slack's messages about a string."""
    if not isinstance(value, str) or len(value) > longest:
        yield _error(f"must be less than {longest + 1} characters", pointer)


def missing_field_problems(part: Json, names: Sequence[str], pointer: str) -> Iterator[str]:
    """Yield Slack's messages about missing fields."""
    for name in names:
        if part.get(name) is None:
            yield _error(f"missing required field: {name}", pointer)


def _error(problem: str, pointer: str) -> str:
    return f"[ERROR] {problem} [json-pointer:{pointer}]"


def _problems(part: Json, kind: str, pointer: str) -> Iterator[str]:
    """Yield the problems of a block, an element or an object, and of all parts inside it."""
    yield from missing_field_problems(part, _REQUIRED.get(kind, ()), pointer)
    if kind in ("plain_text", "mrkdwn"):
        yield from text_problems(part, pointer, plain=False)
    elif kind in _OWN_RULES:
        yield from (_error(problem, pointer) for problem in _OWN_RULES[kind](part))
    for name, value in part.items():
        yield from _field_problems(kind, name, value, f"{pointer}/{name}")
    yield from _rule_problems(part, kind, pointer)
    if kind not in _OWN_RULES:
        yield from _inner_problems(part, kind, pointer)


def _field_problems(kind: str, name: str, value: object, pointer: str) -> Iterator[str]:
    for key in (f"{kind}.{name}", f"*.{name}"):
        if key in _TEXTS:
            longest, plain = _TEXTS[key]
            listed = enumerate(value) if isinstance(value, list) else [("", value)]
            for index, text in listed:
                yield from text_problems(text, f"{pointer}/{index}".rstrip("/"), longest=longest, plain=plain)
        if key in _STRINGS:
            yield from string_problems(value, pointer, longest=_STRINGS[key])
        if key in _COUNTS:
            least, most = _COUNTS[key]
            if not isinstance(value, list) or not least <= len(value) <= most:
                yield _error(f"must be {least} to {most} items", pointer)
        if key in _NUMBERS:
            least, most = _NUMBERS[key]
            if not isinstance(value, int) or not least <= value <= most:
                yield _error(f"must be {least} to {most}", pointer)
    yield from _value_problems(kind, name, value, pointer)


def _value_problems(kind: str, name: str, value: object, pointer: str) -> Iterator[str]:
    known = _VALUES.get(f"{kind}.{name}")
    if known is not None and value not in known:
        yield _error(f"must be one of {', '.join(known)}", pointer)
    if kind not in _ONLY_IN.get(name, (kind,)):
        yield _error(f"invalid additional property: {name}", pointer)


def _rule_problems(part: Json, kind: str, pointer: str) -> Iterator[str]:
    """Yield the problems of how the fields of a part go together."""
    if kind == "section" and not (part.get("text") or part.get("fields")):
        yield _error("missing required field: text", pointer)
    if kind == "image" and bool(part.get("image_url")) == bool(part.get("slack_file")):
        yield _error("needs either image_url or slack_file", pointer)
    is_menu = kind in ("static_select", "multi_static_select")
    if is_menu and bool(part.get("options")) == bool(part.get("option_groups")):
        yield _error("needs either options or option_groups", pointer)
    if kind == "datepicker" and "initial_date" in part and not _is_date(part["initial_date"]):
        yield _error("must be a date: YYYY-MM-DD", f"{pointer}/initial_date")
    offered = [*_dicts(part.get("options")), *_dicts(part.get("option_groups"), "options")]
    chosen = [*_dicts(part.get("initial_options")), *_dicts([part.get("initial_option")])]
    if offered and not all(option in offered for option in chosen):
        yield _error("must be one of the options", f"{pointer}/initial_option")
    if kind in _PLAIN_OPTIONS and any(text.get("type") == "mrkdwn" for text in _dicts([*map(_text, offered)])):
        yield _error("must be plain_text", f"{pointer}/options")
    if kind not in _LINKED_OPTIONS and any("url" in option for option in offered):
        yield _error("invalid additional property: url", f"{pointer}/options")


def _inner_problems(part: Json, kind: str, pointer: str) -> Iterator[str]:
    for name, usual_kind in _INNER_KINDS.items():
        value = part.get(name)
        if value is None or (kind, name) == ("confirm", "confirm"):
            continue
        for index, inner in enumerate(value) if isinstance(value, list) else [("", value)]:
            inner_pointer = f"{pointer}/{name}/{index}".rstrip("/")
            inner_kind = usual_kind or (inner.get("type") if isinstance(inner, dict) else None)
            if not isinstance(inner, dict) or inner_kind not in _ALLOWED.get(f"{kind}.{name}", (inner_kind,)):
                yield _error(f"unsupported type: {inner_kind}", inner_pointer)
            else:
                yield from _problems(inner, str(inner_kind), inner_pointer)


def _interactive_elements(block: Json) -> Iterator[Json]:
    """Return the elements of a block that a person can use (their `action_id` must be unique in the block)."""
    parts = [*_dicts(block.get("elements")), *_dicts([block.get("element"), block.get("accessory")])]
    return (part for part in parts if part.get("action_id"))


def _duplicate_problems(ids: Sequence[str | None], name: str, pointer: str) -> Iterator[str]:
    for some_id, count in Counter(ids).items():
        if some_id and count > 1:
            yield _error(f"{name} is used more than once: {some_id}", pointer)


def _dicts(values: object, inside: str | None = None) -> list[Json]:
    """Return the objects of a list, or of the lists inside them."""
    objects = [value for value in values if isinstance(value, dict)] if isinstance(values, list) else []
    return objects if inside is None else [inner for outer in objects for inner in _dicts(outer.get(inside))]


def _text(option: Json) -> object:
    return option.get("text")


def _is_date(value: object) -> bool:
    try:
        return isinstance(value, str) and date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False
