"""Prometheus metrics of the bot; every label has few values, and none is what a user wrote."""

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

from bot.metrics import Metrics
from bot.monitoring.health import CONNECTED, HealthReport
from bot.slack.client import CallResult
from db.audit.log import RecordHead
from domain.languages import CODES
from domain.reminders.states import ReminderState
from handlers.services.services import NO_LANGUAGE, QuestionOutcome

#: The content type of the text format (https://prometheus.io/docs/instrumenting/exposition_formats).
CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"

#: The histogram's buckets; Slack waits for three seconds.
BUCKET_SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.0, 3.0, 5.0, 10.0)

#: The most Web API methods with a label of their own; the bot calls about twenty.
MAX_METHODS = 60
OTHER = "other"

_CALL_RESULTS = frozenset(CallResult)


class ThreadPoolState(Protocol):
    """The state of the thread pool that answers requests."""

    @property
    def busy(self) -> int:
        """The threads that answer a request now."""

    @property
    def waiting(self) -> int:
        """The requests that wait for a thread."""

    @property
    def rejected(self) -> int:
        """The requests that were rejected so far because too many waited already."""


class PrometheusMetrics(Metrics):
    """Metrics counted in memory since the process started; those from the database are read when they are served."""

    def __init__(self) -> None:
        # The time at which each was created would double the number of metrics.
        disable_created_metrics()  # type: ignore[no-untyped-call]  # it has no annotation
        self._registry = CollectorRegistry()
        ProcessCollector(registry=self._registry)
        self._questions = Counter(
            "schengen_questions", "Questions, by language and what became of them.", ("language", "outcome"),
            registry=self._registry,
        )  # fmt: skip
        self._seconds = Histogram(
            "schengen_question_seconds", "From the request to the answer that Slack has taken.", buckets=BUCKET_SECONDS,
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

    def count_question(self, language: str, outcome: QuestionOutcome) -> None:
        """Count a question, by its language and outcome."""
        self._thread.asked = outcome is not QuestionOutcome.REFUSED
        self._questions.labels(language if language in CODES else NO_LANGUAGE, outcome).inc()

    def count_call(self, method: str, result: str) -> None:
        """Count a call of the Web API; methods beyond the maximum and unknown results are counted as `other`."""
        if len(self._methods) < MAX_METHODS:
            self._methods.add(method)
        method_label = method if method in self._methods else OTHER
        self._calls.labels(method_label, result if result in _CALL_RESULTS else OTHER).inc()

    def count_calendar(self, outcome: str) -> None:
        """Count a request for a calendar at its secret address."""
        self._calendars.labels(outcome).inc()

    @contextmanager
    def time_request(self) -> Iterator[None]:
        """Time a request if it turns out to be a question, which is counted in the same thread."""
        self._thread.asked = False
        began = perf_counter()
        yield
        if self._thread.asked:
            self._seconds.observe(perf_counter() - began)

    def add_health(self, states: Callable[[], Mapping[ReminderState, int]], report: Callable[[], HealthReport]) -> None:
        """Add the number of reminders in each state, and the health report; no states where the database is away."""
        self._registry.register(_LiveCollector(lambda: (_reminders(states()), *_health(report()))))

    def add_record(self, read: Callable[[], RecordHead | None]) -> None:
        """Add the head of the audit log; none where the database is away."""
        self._registry.register(_LiveCollector(lambda: _record(read())))

    def add_threads(self, threads: ThreadPoolState) -> None:
        """Add the state of the thread pool that answers requests."""
        self._registry.register(_LiveCollector(lambda: _threads(threads)))

    def text(self) -> bytes:
        """Return all metrics in Prometheus's text format."""
        return generate_latest(self._registry)


class _LiveCollector(Collector):
    """Collector of metrics that are read when they are served."""

    def __init__(self, read: Callable[[], Iterable[Metric]]) -> None:
        self._read = read

    def collect(self) -> Iterable[Metric]:
        return self._read()

    def describe(self) -> Iterable[Metric]:
        """Return nothing: the metrics would be read before the bot runs."""
        return ()


def _reminders(counts: Mapping[ReminderState, int]) -> Metric:
    metric = GaugeMetricFamily("schengen_reminders", "Reminders in the database, by state.", labels=("state",))
    for state in ReminderState if counts else ():
        metric.add_metric((state.value,), counts.get(state, 0))
    return metric


def _record(head: RecordHead | None) -> Iterator[Metric]:
    """Yield the number of entries, with the head: a label that is not known beforehand, but is kept elsewhere."""
    metric = GaugeMetricFamily("schengen_record_entries", "Entries in the record of changes.", labels=("head",))
    if head is not None:
        metric.add_metric((head.hash,), head.number)
    yield metric


def _health(report: HealthReport) -> Iterator[Metric]:
    """Yield the entries of the health report that are numbers."""
    yield GaugeMetricFamily("schengen_healthy", "1 if all is well, as /health says.", value=int(bool(report["ok"])))
    for name, description in (
        ("last_tick_seconds", "Seconds since the clock last ticked."),
        ("late_reminders", "Reminders that should have been sent some time ago."),
        ("clock_skew_seconds", "How far this machine's clock is ahead of Slack's."),
    ):
        value = report.get(name)
        if isinstance(value, int):
            yield GaugeMetricFamily(f"schengen_{name}", description, value=value)
    if "socket" in report:
        description = "1 while the connection to Slack stands, over Socket Mode."
        yield GaugeMetricFamily("schengen_socket_connected", description, value=int(report["socket"] == CONNECTED))


def _threads(threads: ThreadPoolState) -> Iterator[Metric]:
    yield GaugeMetricFamily("schengen_threads_busy", "Threads that answer a request.", value=threads.busy)
    yield GaugeMetricFamily("schengen_requests_waiting", "Requests that wait for a thread.", value=threads.waiting)
    description = "Requests that were sent away, since there was too much to answer."
    yield CounterMetricFamily("schengen_requests_sent_away", description, value=threads.rejected)
