"""The bot's figures, in Prometheus's text format; every label is one of few words, and none is anybody's."""

import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from time import perf_counter
from typing import Protocol

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Histogram,
    ProcessCollector,
    disable_created_metrics,
    generate_latest,
)
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily
from prometheus_client.metrics_core import Metric
from prometheus_client.registry import Collector

from bot.metrics_port import Metrics
from bot.monitoring.health import Report
from bot.slack.client import ANSWERS
from domain.languages import CODES
from domain.reminders.model import ReminderState
from handlers.services.services import NO_LANGUAGE, QuestionOutcome

#: Of what Prometheus is sent (https://prometheus.io/docs/instrumenting/exposition_formats).
CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"

#: Seconds. Slack waits for three.
BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.0, 3.0, 5.0, 10.0)

#: So many methods of Slack's are told apart; the bot calls about twenty.
MOST_METHODS = 60
OTHER = "other"


class Threads(Protocol):
    """Threads that answer."""

    @property
    def busy(self) -> int:
        """How many do so just now."""

    @property
    def waiting(self) -> int:
        """How many requests wait for one."""

    @property
    def sent_away(self) -> int:
        """How many requests came when there was too much to do."""


class PrometheusMetrics(Metrics):
    """Counts in memory, since the process was started; what the database knows is read when it is asked for."""

    def __init__(self) -> None:
        # When each was first counted would be as many figures again.
        disable_created_metrics()  # type: ignore[no-untyped-call]  # it has no annotation
        self._registry = CollectorRegistry()
        ProcessCollector(registry=self._registry)
        self._questions = Counter(
            "schengen_questions", "Questions, by language and what became of them.", ("language", "outcome"),
            registry=self._registry,
        )  # fmt: skip
        self._seconds = Histogram(
            "schengen_question_seconds", "From the request to the answer that Slack has taken.", buckets=BUCKETS,
            registry=self._registry,
        )  # fmt: skip
        self._calls = Counter(
            "schengen_slack_calls", "Calls of Slack's Web API, by method and kind of answer.", ("method", "answer"),
            registry=self._registry,
        )  # fmt: skip
        self._calendars = Counter(
            "schengen_calendars", "Calendars that were to be read at their address, by what came of it.", ("outcome",),
            registry=self._registry,
        )  # fmt: skip
        self._methods: set[str] = set()
        self._thread = threading.local()

    def asked(self, language: str, upshot: QuestionOutcome) -> None:
        """Count a question."""
        self._thread.asked = upshot is not QuestionOutcome.REFUSED
        self._questions.labels(language if language in CODES else NO_LANGUAGE, upshot).inc()

    def called(self, method: str, answer: str) -> None:
        """Count a call."""
        if len(self._methods) < MOST_METHODS:
            self._methods.add(method)
        known = method if method in self._methods else OTHER
        self._calls.labels(known, answer if answer in ANSWERS else OTHER).inc()

    def read(self, outcome: str) -> None:
        """Count a reading of a calendar."""
        self._calendars.labels(outcome).inc()

    @contextmanager
    def answering(self) -> Iterator[None]:
        """Time a request, if a question is in it: that is known once it is answered, in the same thread."""
        self._thread.asked = False
        began = perf_counter()
        yield
        if self._thread.asked:
            self._seconds.observe(perf_counter() - began)

    def watch(self, states: Callable[[], Mapping[ReminderState, int]], look: Callable[[], Report]) -> None:
        """Let reminders by their state, and the bot's health, be among the figures; no states where none are known."""
        self._registry.register(_Read(lambda: (_reminders(states()), *_health(look()))))

    def watch_threads(self, threads: Threads) -> None:
        """Let the threads that answer be among the figures."""
        self._registry.register(_Read(lambda: _threads(threads)))

    def text(self) -> bytes:
        """All figures."""
        return generate_latest(self._registry)


class _Read(Collector):
    """Figures that are read when they are asked for."""

    def __init__(self, read: Callable[[], Iterable[Metric]]) -> None:
        self._read = read

    def collect(self) -> Iterable[Metric]:
        return self._read()

    def describe(self) -> Iterable[Metric]:
        """Nothing: it would be read before the bot runs."""
        return ()


def _reminders(found: Mapping[ReminderState, int]) -> Metric:
    metric = GaugeMetricFamily("schengen_reminders", "Reminders in the database, by state.", labels=("state",))
    for state in ReminderState if found else ():
        metric.add_metric((state.value,), found.get(state, 0))
    return metric


def _health(found: Report) -> Iterator[Metric]:
    """What /health says, where it is a number."""
    yield GaugeMetricFamily("schengen_healthy", "1 if all is well, as /health says.", value=int(bool(found["ok"])))
    for name, about in (
        ("last_tick_seconds", "Seconds since the clock last ticked."),
        ("late_reminders", "Reminders that should have been sent some time ago."),
        ("clock_skew_seconds", "How far this machine's clock is ahead of Slack's."),
    ):
        value = found.get(name)
        if isinstance(value, int):
            yield GaugeMetricFamily(f"schengen_{name}", about, value=value)


def _threads(threads: Threads) -> Iterator[Metric]:
    yield GaugeMetricFamily("schengen_threads_busy", "Threads that answer a request.", value=threads.busy)
    yield GaugeMetricFamily("schengen_requests_waiting", "Requests that wait for a thread.", value=threads.waiting)
    about = "Requests that were sent away, since there was too much to answer."
    yield CounterMetricFamily("schengen_requests_sent_away", about, value=threads.sent_away)
