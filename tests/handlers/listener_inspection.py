"""Inspection of listeners: Bolt asks for the parameters of two hundred functions for each app that a test makes."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from types import CodeType
from typing import Any

import pytest
from slack_bolt.listener import custom_listener
from slack_bolt.listener_matcher import builtins
from slack_bolt.util.utils import get_arg_names_of_callable

_names: dict[tuple[CodeType, int, frozenset[str]], list[str]] = {}


@contextmanager
def inspecting_once() -> Iterator[None]:
    """Let Bolt inspect each function once, not again for every app: that takes most of the time of making one."""
    with pytest.MonkeyPatch.context() as patch:
        for module in (custom_listener, builtins):
            patch.setattr(module, "get_arg_names_of_callable", _arg_names)
        yield


def _arg_names(listener: Callable[..., Any]) -> list[str]:
    function, taken, given = listener, 0, frozenset[str]()
    if isinstance(listener, partial):
        function, taken, given = listener.func, len(listener.args), frozenset(listener.keywords)
    code = getattr(function, "__code__", None)
    if code is None or hasattr(function, "__wrapped__"):
        return get_arg_names_of_callable(listener)
    key = code, taken, given
    if key not in _names:
        _names[key] = get_arg_names_of_callable(listener)
    return list(_names[key])
