"""Slack's limits on each block and element, and what it says of those that go beyond them.

Each figure is that of the page of the block, element or object under https://docs.slack.dev/reference/block-kit/.
"""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date

from bot.sandbox.fake_slack.api_calls import Json
from bot.sandbox.fake_slack.limits.tables import table_problems

#: Characters of any text object, at the most (composition-objects/text-object).
MAX_TEXT = 3_000

#: What may stand in an input block (blocks/input-block).
_MENUS = ("static_select", "external_select", "users_select", "conversations_select", "channels_select")
_CHOICES = frozenset(
    {"checkboxes", "radio_buttons", "datepicker", "timepicker", "datetimepicker", *_MENUS}
    | {f"multi_{each}" for each in _MENUS}
)
_INPUTS = _CHOICES | {"plain_text_input", "url_text_input", "email_text_input", "number_input", "file_input"}
#: What may stand in an actions block and beside a section (blocks/actions-block, blocks/section-block).
_ACTIONS = _CHOICES | {"button", "overflow"}
_ALLOWED: Mapping[str, Collection[str]] = {
    "actions.elements": _ACTIONS,
    "context.elements": {"plain_text", "mrkdwn", "image"},
    "input.element": _INPUTS | {"rich_text_input"},
    "section.accessory": _ACTIONS | {"image"},
}

#: Texts by where they stand: how long each may be, and whether it must be plain.
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
    "confirm.text": (300, False),
    "confirm.confirm": (30, True),
    "confirm.deny": (30, True),
    "*.placeholder": (150, True),
}
#: Characters of what nobody reads.
_STRINGS: Mapping[str, int] = {
    "*.block_id": 255,
    "*.action_id": 255,
    "button.value": 2_000,
    "button.url": 3_000,
    "option.value": 150,
    "image.image_url": 3_000,
    "image.alt_text": 2_000,
}
#: How many may stand in a list.
_COUNTS: Mapping[str, tuple[int, int]] = {
    "actions.elements": (1, 25),
    "context.elements": (1, 10),
    "section.fields": (1, 10),
    "static_select.options": (1, 100),
    "multi_static_select.options": (1, 100),
    "checkboxes.options": (1, 10),
    "radio_buttons.options": (1, 10),
    "overflow.options": (1, 5),
    "option_group.options": (1, 100),
    "*.option_groups": (1, 100),
}
#: Numbers, from the smallest to the greatest.
_NUMBERS: Mapping[str, tuple[int, int]] = {
    "plain_text_input.min_length": (0, 3_000),
    "plain_text_input.max_length": (1, 3_000),
    "*.max_selected_items": (1, 100),
}
#: What cannot be left out.
_REQUIRED: Mapping[str, Sequence[str]] = {
    "header": ("text",),
    "actions": ("elements",),
    "context": ("elements",),
    "input": ("label", "element"),
    "image": ("alt_text",),
    "rich_text": ("elements",),
    "table": ("rows",),
    "button": ("text",),
    "option": ("text", "value"),
    "option_group": ("label", "options"),
    "checkboxes": ("options",),
    "radio_buttons": ("options",),
    "overflow": ("options",),
    "confirm": ("title", "text"),
}
#: What stands inside, by its field, and what it is where it has no type of its own.
_INSIDE: Mapping[str, str | None] = {
    "accessory": None,
    "element": None,
    "elements": None,
    "options": "option",
    "initial_option": "option",
    "initial_options": "option",
    "option_groups": "option_group",
    "confirm": "confirm",
}


def block_problems(blocks: object, pointer: str, *, allowed: Collection[str], most: int) -> Iterator[str]:
    """What Slack would say of the blocks that stand where the pointer says, each a sentence; nothing if all is well."""
    if not isinstance(blocks, list) or len(blocks) > most:
        yield _wrong(f"no more than {most} items allowed", pointer)
        return
    for place, block in enumerate(blocks):
        at = f"{pointer}/{place}"
        if not isinstance(block, dict) or block.get("type") not in allowed:
            yield _wrong(f"unsupported type: {block.get('type') if isinstance(block, dict) else block}", f"{at}/type")
            continue
        yield from _problems(block, block["type"], at)
        yield from _twice([part["action_id"] for part in _acting(block)], "action_id", at)
    yield from _twice([each.get("block_id") for each in blocks if isinstance(each, dict)], "block_id", pointer)


def text_problems(text: object, pointer: str, *, longest: int = MAX_TEXT, plain: bool = True) -> Iterator[str]:
    """What Slack would say of one text object."""
    kinds = ("plain_text",) if plain else ("plain_text", "mrkdwn")
    if not isinstance(text, dict) or text.get("type") not in kinds or not isinstance(text.get("text"), str):
        yield _wrong(f"must be a {' or '.join(kinds)} object", pointer)
        return
    if not text["text"]:
        yield _wrong("must be more than 0 characters", f"{pointer}/text")
    if len(text["text"]) > longest:
        yield _wrong(f"must be less than {longest + 1} characters", f"{pointer}/text")


def string_problems(value: object, pointer: str, *, longest: int) -> Iterator[str]:
    """What Slack would say of a string."""
    if not isinstance(value, str) or len(value) > longest:
        yield _wrong(f"must be less than {longest + 1} characters", pointer)


def absent(part: Json, names: Sequence[str], pointer: str) -> Iterator[str]:
    """What Slack would say of the fields that are not there."""
    for name in names:
        if part.get(name) is None:
            yield _wrong(f"missing required field: {name}", pointer)


def _wrong(what: str, pointer: str) -> str:
    return f"[ERROR] {what} [json-pointer:{pointer}]"


def _problems(part: Json, kind: str, pointer: str) -> Iterator[str]:
    """What is wrong with a block, an element or an object, and with all that stands in it."""
    yield from absent(part, _REQUIRED.get(kind, ()), pointer)
    if kind in ("plain_text", "mrkdwn"):
        yield from text_problems(part, pointer, plain=False)
    elif kind == "table":
        yield from (_wrong(each, pointer) for each in table_problems(part))
    for name, value in part.items():
        yield from _field_problems(kind, name, value, f"{pointer}/{name}")
    yield from _rule_problems(part, kind, pointer)
    if kind not in ("rich_text", "table"):
        yield from _inner_problems(part, kind, pointer)


def _field_problems(kind: str, name: str, value: object, pointer: str) -> Iterator[str]:
    for key in (f"{kind}.{name}", f"*.{name}"):
        if key in _TEXTS:
            longest, plain = _TEXTS[key]
            listed = enumerate(value) if isinstance(value, list) else [("", value)]
            for place, each in listed:
                yield from text_problems(each, f"{pointer}/{place}".rstrip("/"), longest=longest, plain=plain)
        if key in _STRINGS:
            yield from string_problems(value, pointer, longest=_STRINGS[key])
        if key in _COUNTS:
            least, most = _COUNTS[key]
            if not isinstance(value, list) or not least <= len(value) <= most:
                yield _wrong(f"must be {least} to {most} items", pointer)
        if key in _NUMBERS:
            least, most = _NUMBERS[key]
            if not isinstance(value, int) or not least <= value <= most:
                yield _wrong(f"must be {least} to {most}", pointer)


def _rule_problems(part: Json, kind: str, pointer: str) -> Iterator[str]:
    """What is wrong about how the fields of a part go together."""
    if kind == "section" and not (part.get("text") or part.get("fields")):
        yield _wrong("missing required field: text", pointer)
    if kind == "image" and bool(part.get("image_url")) == bool(part.get("slack_file")):
        yield _wrong("needs either image_url or slack_file", pointer)
    is_menu = kind in ("static_select", "multi_static_select")
    if is_menu and bool(part.get("options")) == bool(part.get("option_groups")):
        yield _wrong("needs either options or option_groups", pointer)
    if kind == "datepicker" and "initial_date" in part and not _is_date(part["initial_date"]):
        yield _wrong("must be a date: YYYY-MM-DD", f"{pointer}/initial_date")
    offered = [*_dicts(part.get("options")), *_dicts(part.get("option_groups"), "options")]
    chosen = [*_dicts(part.get("initial_options")), *_dicts([part.get("initial_option")])]
    if offered and not all(each in offered for each in chosen):
        yield _wrong("must be one of the options", f"{pointer}/initial_option")


def _inner_problems(part: Json, kind: str, pointer: str) -> Iterator[str]:
    for name, usual in _INSIDE.items():
        value = part.get(name)
        if value is None or (kind, name) == ("confirm", "confirm"):
            continue
        for place, each in enumerate(value) if isinstance(value, list) else [("", value)]:
            at = f"{pointer}/{name}/{place}".rstrip("/")
            inner = usual or (each.get("type") if isinstance(each, dict) else None)
            if not isinstance(each, dict) or inner not in _ALLOWED.get(f"{kind}.{name}", (inner,)):
                yield _wrong(f"unsupported type: {inner}", at)
            else:
                yield from _problems(each, str(inner), at)


def _acting(block: Json) -> Iterator[Json]:
    """What a person can use in a block (an `action_id` is to be a block's only one of its name)."""
    parts = [*_dicts(block.get("elements")), *_dicts([block.get("element"), block.get("accessory")])]
    return (each for each in parts if each.get("action_id"))


def _twice(ids: Sequence[str | None], name: str, pointer: str) -> Iterator[str]:
    for each, count in Counter(ids).items():
        if each and count > 1:
            yield _wrong(f"{name} is used more than once: {each}", pointer)


def _dicts(values: object, inside: str | None = None) -> list[Json]:
    """The objects of a list, or of the lists inside them."""
    found = [each for each in values if isinstance(each, dict)] if isinstance(values, list) else []
    return found if inside is None else [one for each in found for one in _dicts(each.get(inside))]


def _is_date(value: object) -> bool:
    try:
        return isinstance(value, str) and date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False
