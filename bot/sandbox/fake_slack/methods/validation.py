"""`blocks.validate`: tell whether blocks, a message or a view would be taken (https://docs.slack.dev/reference/methods/blocks.validate)."""

from bot.sandbox.fake_slack.api_calls import Json, error_result
from bot.sandbox.fake_slack.limits.blocks import block_problems
from bot.sandbox.fake_slack.limits.messages import BLOCKS, MAX_BLOCKS, message_error
from bot.sandbox.fake_slack.limits.views import view_problems

_KINDS = ("blocks", "message", "view")


def validate(arguments: Json) -> Json:
    """Return whether exactly one of blocks, message or view is valid, with the problems of one that is not."""
    given = [kind for kind in _KINDS if arguments.get(kind) is not None]
    if len(given) != 1:
        return error_result("invalid_arguments", f"provide exactly one of {', '.join(_KINDS)}")
    kind, payload = given[0], arguments[given[0]]
    if not isinstance(payload, list if kind == "blocks" else dict):
        return error_result("invalid_arguments", f"{kind} must be JSON")
    problems = _problems(kind, payload)
    if not problems:
        return {"ok": True}
    return {**error_result(f"invalid_{kind}"), "errors": [{"message": problem} for problem in problems]}


def _problems(kind: str, payload: object) -> list[str]:
    match kind, payload:
        case "view", {"type": str(view_type)}:
            return view_problems(payload, kind=view_type) if view_type in ("modal", "home") else ["unsupported type"]
        case "message", dict(message):
            error = message_error(message)
            return [error] if error else []
        case "blocks", blocks:
            return list(block_problems(blocks, "", allowed=BLOCKS, most=MAX_BLOCKS))
        case _:
            return ["unsupported type"]
