"""What can be measured of the bot; by itself it is not, until somebody wants the figures."""

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext

from handlers.services.services import QuestionOutcome

#: Is told of a call of a method of Slack's, and what kind of answer there was.
Called = Callable[[str, str], None]


class Metrics:
    """Takes note of nothing; `bot.monitoring.metrics` does."""

    def asked(self, language: str, upshot: QuestionOutcome) -> None:
        """Somebody has asked something in a language."""

    def called(self, method: str, answer: str) -> None:
        """Slack was called."""

    def read(self, outcome: str) -> None:
        """A calendar was to be read at its address."""

    def answering(self) -> AbstractContextManager[object]:
        """Lasts for as long as a request is being answered, in the thread that does so."""
        return nullcontext()


NO_METRICS = Metrics()
