"""Metrics interface with a no-op default; `bot.monitoring.prometheus` implements it."""

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext

from handlers.services.services import QuestionOutcome

#: Callback for a call of Slack's Web API: its method, and its result (see `bot.slack.client.CallResult`).
CountCall = Callable[[str, str], None]


class Metrics:
    """Null object: records nothing."""

    def count_question(self, language: str, outcome: QuestionOutcome) -> None:
        """Count a question, by its language and outcome."""

    def count_call(self, method: str, result: str) -> None:
        """Count a call of Slack's Web API."""

    def count_calendar(self, outcome: str) -> None:
        """Count a request for a calendar at its secret address."""

    def time_request(self) -> AbstractContextManager[object]:
        """Return a context that lasts while a request is answered, in the thread that answers it."""
        return nullcontext()


NO_METRICS = Metrics()
