"""Imports as `import --json` prints them: take what a coordinator has saved of one as a register file."""

from bot.register.strict_yaml import YamlValue
from domain.register.model import parent_action

#: What an import says beside the register, for whoever looks through it.
_BESIDE = ("not_taken", "sha256", "remarks", "revision")
_BESIDE_EACH = ("flags", "source")


def fold_import(raw: YamlValue) -> YamlValue:
    """Return an import with its deliverables under their key actions; anything else is returned as it is."""
    if not isinstance(raw, dict) or not isinstance(raw.get("deliverables"), list):
        return raw
    actions: dict[str, dict[str, YamlValue]] = {}
    for entry in _entries(raw.get("key_actions")):
        actions[str(entry.get("ref"))] = {**_without(entry, _BESIDE_EACH), "deliverables": []}
    for entry in _entries(raw["deliverables"]):
        ref = parent_action(str(entry.get("ref")))
        action = actions.setdefault(ref, {"ref": ref, "title": entry.get("title"), "deliverables": []})
        owed = action["deliverables"]
        if isinstance(owed, list):
            owed.append(_without(entry, _BESIDE_EACH))
    kept: list[YamlValue] = [action for action in actions.values() if action["deliverables"]]
    return {**_without(raw, (*_BESIDE, "deliverables")), "key_actions": kept}


def _entries(value: YamlValue) -> list[dict[str, YamlValue]]:
    return [entry for entry in value if isinstance(entry, dict)] if isinstance(value, list) else []


def _without(entry: dict[str, YamlValue], names: tuple[str, ...]) -> dict[str, YamlValue]:
    return {name: value for name, value in entry.items() if name not in names}
