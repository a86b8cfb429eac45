"""Store of calendar subscriptions: the question that a calendar answers, and a hash of its secret token."""

import hashlib
import hmac
import secrets
from datetime import datetime
from typing import Any

from msgspec import Struct
from sqlalchemy import Connection, Engine, Row, delete, select

from db.audit import log
from db.audit.log import audited_transaction
from db.connection.engine import reading
from db.people.conversations import question_values, to_question
from db.people.upsert import upsert
from db.schema.people_tables import subscription
from domain.questions.model import Question
from domain.register.audit_events import ChangeContext, ChangeKind

#: Random bytes of a token; in an address it has 43 letters, digits and signs.
TOKEN_BYTES = 32

_row = subscription.c


class Subscription(Struct, frozen=True, kw_only=True):
    """A person's subscription to a calendar."""

    person: str
    question: Question
    #: The language of its filters; None if they name none, so that the person's own counts.
    language: str | None
    #: Titles and evidence are in the calendar.
    with_titles: bool
    created_at: datetime


class SubscriptionStore:
    """Subscriptions in the register's database; each person has at most one."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def create(self, question: Question, context: ChangeContext, *, language: str | None, with_titles: bool) -> str:
        """Create a subscription for the user of a context, replacing an earlier one; return its token.

        Only a hash of the token is stored.
        """
        token = secrets.token_urlsafe(TOKEN_BYTES)
        person = context.by
        with audited_transaction(self._engine) as connection:
            before = _recorded_state(connection, person)
            upsert(
                connection,
                subscription,
                person=person,
                token=_hash(token),
                question=question_values(question),
                language=language,
                titles=with_titles,
                at=context.now,
            )
            after = _recorded_state(connection, person)
            log.record(connection, context, ChangeKind.CALENDAR, person, before=before, after=after)
        return token

    def revoke(self, context: ChangeContext) -> bool:
        """Delete the subscription of the user of a context; return False if there is none."""
        with audited_transaction(self._engine) as connection:
            before = _recorded_state(connection, context.by)
            if not before:
                return False
            connection.execute(delete(subscription).where(_row.person == context.by))
            log.record(connection, context, ChangeKind.CALENDAR, context.by, before=before)
        return True

    def find_by_person(self, person: str) -> Subscription | None:
        """Return a person's subscription, None if there is none."""
        with reading(self._engine) as connection:
            row = connection.execute(select(subscription).where(_row.person == person)).first()
        return None if row is None else _to_subscription(row)

    def find_by_token(self, token: str) -> Subscription | None:
        """Return the subscription with a token, None if there is none.

        It is looked up by the token's hash, so that the time taken tells nothing of the tokens that exist; any text is
        hashed and looked up, whether it has a token's shape or not.
        """
        hashed = _hash(token)
        with reading(self._engine) as connection:
            row = connection.execute(select(subscription).where(_row.token == hashed)).first()
        if row is None or not hmac.compare_digest(row.token, hashed):
            return None
        return _to_subscription(row)


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()


def _recorded_state(connection: Connection, person: str) -> dict[str, object]:
    """Return what the audit log keeps of a subscription: that there is one, and whether it has titles."""
    row = connection.execute(select(_row.titles).where(_row.person == person)).first()
    return {} if row is None else {"titles": row.titles}


def _to_subscription(row: Row[*tuple[Any, ...]]) -> Subscription:
    return Subscription(
        person=row.person,
        question=to_question(row.question),
        language=row.language,
        with_titles=row.titles,
        created_at=row.at,
    )
