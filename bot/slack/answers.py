"""Answers on the Web API: sent once, and looked for in their threads."""

from slack_sdk import WebClient

from bot.slack.message_history import MessageFinder
from domain.answers.pending import PendingAnswer
from domain.reminders.outcomes import PostOutcome
from handlers.post_answer import send_pending
from handlers.services.data_tables import DataTables
from jobs.reconcile import CLOCK_SKEW, LookupResult, NoAnswer


class AnswerSender:
    """The jobs' messenger for answers (`jobs.answers.AnswerMessenger`)."""

    def __init__(self, client: WebClient, data_tables: DataTables) -> None:
        self._client = client
        self._data_tables = data_tables
        self._finder = MessageFinder(client)

    def find(self, answer: PendingAnswer, /) -> LookupResult:
        """Look for an answer in its thread, from the time of its question on."""
        oldest = answer.asked_at - CLOCK_SKEW
        return self._finder.find_reply(answer.channel, answer.thread or "", answer.key, oldest=oldest)

    def delete(self, answer: PendingAnswer, ts: str, /) -> NoAnswer | None:
        """Delete a message with an answer; None once it is gone."""
        return self._finder.delete(answer.channel, ts)

    def send(self, answer: PendingAnswer, /) -> PostOutcome:
        """Send an answer once."""
        return send_pending(answer, self._client, self._data_tables)
