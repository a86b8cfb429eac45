"""Answers on the Web API: sent once, and looked for in their threads."""

from datetime import UTC, datetime

from slack_sdk import WebClient

from bot.slack.message_history import MessageFinder
from domain.answers.pending import PendingAnswer
from domain.reminders.outcomes import PostOutcome
from handlers.post_answer import send_pending
from handlers.services.data_tables import DataTables
from jobs.reconcile import LookupResult, NoAnswer


class AnswerSender:
    """The jobs' messenger for answers (`jobs.answers.AnswerMessenger`)."""

    def __init__(self, client: WebClient, data_tables: DataTables) -> None:
        self._client = client
        self._data_tables = data_tables
        self._finder = MessageFinder(client)

    def find(self, answer: PendingAnswer, /) -> LookupResult:
        """Look for an answer in its thread, from the thread's beginning on: the bot's clock may have been wrong."""
        thread = answer.thread or "0"
        beginning = datetime.fromtimestamp(float(thread), UTC)
        return self._finder.find_reply(answer.channel, thread, answer.key, oldest=beginning)

    def delete(self, answer: PendingAnswer, ts: str, /) -> NoAnswer | None:
        """Delete a message with an answer; None once it is gone."""
        return self._finder.delete(answer.channel, ts)

    def send(self, answer: PendingAnswer, /) -> PostOutcome:
        """Send an answer once."""
        return send_pending(answer, self._client, self._data_tables)
