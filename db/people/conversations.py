"""What is known of those who ask: their body, their channel's language, the last question of their thread."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from time import monotonic
from typing import Any

from sqlalchemy import Connection, Engine, bindparam, delete, select

from db.audit import log
from db.audit.log import changing
from db.connection.engine import insert, reading, writing
from db.connection.prepared import CompiledStatement
from db.connection.seen_events import first_sight
from db.schema.people_tables import channel, conversation, person
from domain.dates.spans import Month, Span
from domain.questions.model import Bound, DueFilter, Question, QuestionType, StatusFilter
from domain.register.audit_events import ChangeContext, ChangeKind
from domain.register.model import ActorKind

#: A thread is gone on with for so long; then what was asked in it is forgotten.
KEPT = timedelta(days=30)
#: A channel's language is looked up again after so long: nearly every question asks for it.
FRESH = timedelta(minutes=1)


@dataclass(frozen=True, kw_only=True, slots=True)
class LastQuestion:
    """The last question of a conversation, and what was listed in answer, by reference."""

    question: Question
    language: str
    listed: tuple[str, ...]


class ConversationStore:
    """Kept in the register's database. `key` is a thread, or a person's commands in a channel."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        new = insert(engine.dialect, conversation).values(
            {name: bindparam(name) for name in ("key", "question", "language", "listed", "at")}
        )
        named = ("question", "language", "listed", "at")
        kept = new.on_conflict_do_update(
            index_elements=[conversation.c.key], set_={name: new.excluded[name] for name in named}
        )
        self._keep = CompiledStatement(kept, engine.dialect)
        settled = select(channel.c.language).where(channel.c.id == bindparam("channel"))
        self._language = CompiledStatement(settled, engine.dialect)
        #: Channels' languages, and until when each is taken for settled.
        self._languages: dict[str, tuple[str | None, float]] = {}

    def remember(
        self, keys: Sequence[str], last: LastQuestion | None, *, sightings: tuple[str, ...] = (), now: datetime
    ) -> bool:
        """Keep a question as the last one of its conversations, if there is one to keep.

        `sightings` are the keys of the event that it came in: False, and nothing is kept, if that was handled before.
        """
        with writing(self._engine, alone=False) as connection:
            if sightings and not first_sight(connection, sightings, now=now):
                return False
            if last is not None:
                self._write(connection, keys, last, now=now)
        return True

    def _write(self, connection: Connection, keys: Sequence[str], last: LastQuestion, *, now: datetime) -> None:
        asked, listed = question_values(last.question), list(last.listed)
        for key in keys:
            self._keep.run(connection, key=key, question=asked, language=last.language, listed=listed, at=now)

    def last(self, key: str, *, now: datetime, within: timedelta = KEPT) -> LastQuestion | None:
        """The last question of a conversation, None if there is none that is recent."""
        row = conversation.c
        with reading(self._engine) as connection:
            recent = select(row.question, row.language, row.listed).where(row.key == key, row.at > now - within)
            found = connection.execute(recent).first()
        if found is None:
            return None
        return LastQuestion(question=to_question(found.question), language=found.language, listed=tuple(found.listed))

    def forget(self, *, now: datetime) -> int:
        """Delete what is too old to go on from; gives how many conversations that were."""
        with writing(self._engine, alone=False) as connection:
            return connection.execute(delete(conversation).where(conversation.c.at <= now - KEPT)).rowcount

    def body_of(self, user: str) -> str | None:
        """The slug of the body that somebody speaks for, as they have said."""
        with reading(self._engine) as connection:
            return connection.scalar(select(person.c.actor).where(person.c.id == user))

    def speak_for(self, user: str, actor: str | None, *, now: datetime) -> None:
        """Keep for which body somebody speaks; None forgets it."""
        with writing(self._engine, alone=False) as connection:
            if actor is None:
                connection.execute(delete(person).where(person.c.id == user))
            else:
                _put(connection, person, user, actor=actor, at=now)

    def language_of(self, channel_id: str) -> str | None:
        """The language settled for a channel; what another process settles is known within a minute."""
        known = self._languages.get(channel_id)
        if known is None or known[1] < monotonic():
            with reading(self._engine) as connection:
                found = self._language.rows(connection, channel=channel_id)
            known = self._languages[channel_id] = found[0][0] if found else None, monotonic() + FRESH.total_seconds()
        return known[0]

    def speak(self, channel_id: str, language: str, act: ChangeContext) -> None:
        """Settle a channel's language."""
        after = {"language": language}
        with changing(self._engine) as connection:
            before = language_of(connection, channel_id)
            put_language(connection, channel_id, after, now=act.now)
            log.enter(connection, act, ChangeKind.LANGUAGE, channel_id, before=before, after=after)
        self.unlearn()

    def unlearn(self) -> None:
        """Look up channels' languages again, after one may have been taken back."""
        self._languages.clear()


def language_of(connection: Connection, channel_id: str) -> dict[str, object]:
    """What is settled of a channel's language, as the record says it."""
    found = connection.scalar(select(channel.c.language).where(channel.c.id == channel_id))
    return {} if found is None else {"language": found}


def put_language(connection: Connection, channel_id: str, wanted: Mapping[str, object], *, now: datetime) -> None:
    """Settle a channel's language, or that none is settled."""
    if wanted:
        _put(connection, channel, channel_id, language=wanted["language"], at=now)
    else:
        connection.execute(delete(channel).where(channel.c.id == channel_id))


def _put(connection: Connection, table: Any, key: str, **values: object) -> None:  # noqa: ANN401 - either of two tables
    new = insert(connection.dialect, table).values(id=key, **values)
    connection.execute(new.on_conflict_do_update(index_elements=[table.c.id], set_=values))


def question_values(question: Question) -> dict[str, object]:
    """A question as plain values, without what it does not say."""
    when = question.when
    values: dict[str, object] = {
        "ask": question.ask.value,
        "which": question.which.value,
        "owners": question.owners,
        "jointly": question.jointly,
        "when": when
        and (when.bound.value, str(when.span.first), str(when.span.last), when.council and str(when.council)),
        "refs": question.refs,
        "section": question.section,
        "vehicle": question.vehicle,
        "addressees": question.addressees,
        "kind": question.kind and question.kind.value,
        "undated": question.undated,
        "ownerless": question.ownerless,
        "topic": question.topic,
        "as_of": question.as_of and str(question.as_of),
    }
    return {name: value for name, value in values.items() if value}


def _limit(when: DueFilter) -> tuple[str, str, str, str | None]:
    council = None if when.council is None else str(when.council)
    return when.bound.value, str(when.span.first), str(when.span.last), council


def to_question(values: Mapping[str, Any]) -> Question:
    """The question that such values are of."""
    when, kind, as_of = values.get("when"), values.get("kind"), values.get("as_of")
    return Question(
        ask=QuestionType(values["ask"]),
        which=StatusFilter(values["which"]),
        owners=tuple(values.get("owners", ())),
        jointly=values.get("jointly", False),
        when=None if when is None else _when(*when),
        refs=tuple(values.get("refs", ())),
        section=values.get("section"),
        vehicle=values.get("vehicle"),
        addressees=tuple(values.get("addressees", ())),
        kind=None if kind is None else ActorKind(kind),
        undated=values.get("undated", False),
        ownerless=values.get("ownerless", False),
        topic=values.get("topic"),
        as_of=None if as_of is None else date.fromisoformat(as_of),
    )


def _when(bound: str, first: str, last: str, council: str | None) -> DueFilter:
    span = Span(first=date.fromisoformat(first), last=date.fromisoformat(last))
    return DueFilter(bound=Bound(bound), span=span, council=Month.parse(council) if council else None)
