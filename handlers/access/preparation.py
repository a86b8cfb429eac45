"""Preparation: make an answer while the access check waits for Slack, for the listener to use if the check says yes."""

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias, TypeVar

from slack_bolt import BoltRequest
from slack_bolt.context import BoltContext

#: Prepares the answer to a request's body: it reads and words, but changes and sends nothing.
Prepare: TypeAlias = Callable[[Mapping[str, Any]], object]

#: Key of what was prepared in Bolt's context.
_PREPARED = "prepared"

_T = TypeVar("_T")


def prepare_answer(prepare: Prepare, request: BoltRequest) -> None:
    """Prepare the answer to a request that is not admitted yet."""
    try:
        request.context[_PREPARED] = prepare(request.body)
    except Exception:  # noqa: BLE001  # the listener prepares again, and its error is answered only if it is admitted
        return


def take_prepared(context: BoltContext, prepare: Callable[[], _T]) -> _T:
    """Return what was prepared for a request, or prepare it now."""
    prepared: _T = context[_PREPARED] if _PREPARED in context else prepare()
    return prepared
