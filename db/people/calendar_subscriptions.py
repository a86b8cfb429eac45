"""Subscriptions: what is in whose calendar, and a hash of the secret address at which that can be read."""

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Engine, Row, delete, select

from db.audit import log
from db.audit.log import changing
from db.connection.engine import insert, reading
from db.people.conversations import question_values, to_question
from db.schema.people_tables import subscription
from domain.questions.model import Question
from domain.register.audit_events import ChangeContext, ChangeKind

#: Random bytes of a token; in an address it has 43 letters, digits and signs.
TOKEN_BYTES = 32

_row = subscription.c


@dataclass(frozen=True, kw_only=True, slots=True)
class Subscription:
    """What somebody has subscribed to."""

    person: str
    question: Question
    #: The language of its filters; None where they told none, and the person's own counts.
    language: str | None
    titles: bool
    at: datetime


class SubscriptionStore:
    """Kept in the register's database; each person has one at the most."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def make(self, question: Question, act: ChangeContext, *, language: str | None, titles: bool) -> str:
        """Make one for whoever acts, in the place of the one they had; gives its token, which is kept nowhere."""
        token = secrets.token_urlsafe(TOKEN_BYTES)
        values = {
            "token": _hashed(token),
            "question": question_values(question),
            "language": language,
            "titles": titles,
            "at": act.now,
        }
        with changing(self._engine) as connection:
            before = _said(connection, act.by)
            new = insert(connection.dialect, subscription).values(person=act.by, **values)
            connection.execute(new.on_conflict_do_update(index_elements=[_row.person], set_=values))
            log.enter(connection, act, ChangeKind.CALENDAR, act.by, before=before, after=_said(connection, act.by))
        return token

    def revoke(self, act: ChangeContext) -> bool:
        """Take away that of whoever acts; False if there is none."""
        with changing(self._engine) as connection:
            before = _said(connection, act.by)
            if not before:
                return False
            connection.execute(delete(subscription).where(_row.person == act.by))
            log.enter(connection, act, ChangeKind.CALENDAR, act.by, before=before)
        return True

    def of(self, person: str) -> Subscription | None:
        """Somebody's."""
        with reading(self._engine) as connection:
            found = connection.execute(select(subscription).where(_row.person == person)).first()
        return None if found is None else _to_subscription(found)

    def at(self, token: str) -> Subscription | None:
        """The one with a token.

        Looked up by its hash, so that how long it takes tells nothing of the tokens that there are; whatever was
        given is hashed and looked up, be it of a token's shape or not.
        """
        hashed = _hashed(token)
        with reading(self._engine) as connection:
            found = connection.execute(select(subscription).where(_row.token == hashed)).first()
        if found is None or not hmac.compare_digest(found.token, hashed):
            return None
        return _to_subscription(found)


def _hashed(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()


def _said(connection: Connection, person: str) -> dict[str, object]:
    """What the record says of somebody's: that there is one, and whether titles stand in it."""
    found = connection.execute(select(_row.titles).where(_row.person == person)).first()
    return {} if found is None else {"titles": found.titles}


def _to_subscription(row: Row[*tuple[Any, ...]]) -> Subscription:
    return Subscription(
        person=row.person, question=to_question(row.question), language=row.language, titles=row.titles, at=row.at
    )
