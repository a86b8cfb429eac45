"""Store of conversations: the last question of a thread, a channel's language, the body that a person speaks for."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from functools import lru_cache
from time import monotonic
from typing import Any

from msgspec import Struct
from msgspec.structs import asdict
from sqlalchemy import Connection, Dialect, Engine, bindparam, delete, select

from db.audit import log
from db.audit.log import audited_transaction
from db.connection.compiled_statement import CompiledStatement, compile_once
from db.connection.engine import dialect_insert, reading, writing
from db.connection.seen_events import mark_seen
from db.people.pending_answers import PendingAnswers
from db.people.upsert import upsert
from db.schema.people_tables import channel, conversation, person
from domain.answers.pending import PendingAnswer
from domain.dates.spans import Span
from domain.questions.model import Bound, DueFilter, Exclusion, Question, QuestionType, StatusFilter
from domain.register.audit_events import ChangeContext, ChangeKind
from domain.register.meeting import Meeting
from domain.register.model import ActorKind, DeadlineKind

#: How long a follow-up question can refer to the last one; then that is deleted.
CONVERSATION_LIFETIME = timedelta(days=30)
#: How long a channel's language is cached: nearly every question needs it.
LANGUAGE_CACHE_LIFETIME = timedelta(minutes=1)

#: Beside a question's values: a text after it was not understood.
_MISSED = "missed"
#: So is what was understood of that text.
_PART = "missed part"
#: So is the body that "we" stood for.
_OWN = "own"
#: So are the question before, and the references that its answer listed.
_BEFORE, _LISTED_BEFORE = "before", "listed before"
#: So are the references that only the answer before listed.
_REST = "rest"
#: So are two bodies of which the same was asked.
_COMPARED = "compared"

_SELECT_LANGUAGE = select(channel.c.language).where(channel.c.id == bindparam("channel"))


class LastQuestion(Struct, frozen=True, kw_only=True):
    """The last question of a conversation that was understood, and the references listed in its answer."""

    #: None if none was understood.
    question: Question | None
    language: str
    listed: tuple[str, ...]
    #: If that is nothing, the question that it asked for a part of, and the references listed in the answer to that;
    #: otherwise the question before about another time, or one about the meeting that its answer named.
    before: Question | None = None
    listed_before: tuple[str, ...] = ()
    #: The references that were listed in the answer before, and not in that to a question for a part of them.
    rest: tuple[str, ...] = ()
    #: The slugs of two bodies of which the same was asked one after the other.
    compared: tuple[str, ...] = ()
    #: A text after it was not understood.
    is_missed: bool = False
    #: What was understood of that text.
    missed: Question | None = None
    #: The slug of the body for which a text of the conversation spoke: "for us at Frontex".
    own: str | None = None


class ConversationStore:
    """Conversations in the register's database. A `key` is a thread's, or that of a person's commands in a channel."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._upsert_question = _upsert_question(engine.dialect)
        self._answers = PendingAnswers(engine)
        self._select_language = compile_once(_SELECT_LANGUAGE, engine.dialect)
        #: Cache of channels' languages, each with the time at which it expires.
        self._languages: dict[str, tuple[str | None, float]] = {}

    def remember(
        self,
        keys: Sequence[str],
        last: LastQuestion | None,
        *,
        event_keys: tuple[str, ...] = (),
        answer: PendingAnswer | None = None,
        now: datetime,
    ) -> bool:
        """Store a question, if there is one, as the last of its conversations, and its answer until that is sent.

        `event_keys` are those of the event that it came in: False, and nothing is stored, if that was handled before.
        """
        with writing(self._engine, exclusive=False) as connection:
            if event_keys and not mark_seen(connection, event_keys, now=now):
                return False
            if answer is not None:
                self._answers.accept(connection, answer)
            if last is not None:
                question, listed = _last_values(last), list(last.listed)
                for key in keys:
                    self._upsert_question.execute(
                        connection, key=key, question=question, language=last.language, listed=listed, at=now
                    )
        return True

    def find_last_question(
        self, key: str, *, now: datetime, within: timedelta = CONVERSATION_LIFETIME
    ) -> LastQuestion | None:
        """Return the last question of a conversation, None if there is none that is recent."""
        row = conversation.c
        with reading(self._engine) as connection:
            recent = select(row.question, row.language, row.listed).where(row.key == key, row.at > now - within)
            last = connection.execute(recent).first()
        if last is None:
            return None
        return LastQuestion(
            question=to_question(last.question) if "ask" in last.question else None,
            language=last.language,
            listed=tuple(last.listed),
            before=to_question(last.question[_BEFORE]) if _BEFORE in last.question else None,
            listed_before=tuple(last.question.get(_LISTED_BEFORE, ())),
            rest=tuple(last.question.get(_REST, ())),
            compared=tuple(last.question.get(_COMPARED, ())),
            is_missed=last.question.get(_MISSED, False),
            missed=to_question(last.question[_PART]) if _PART in last.question else None,
            own=last.question.get(_OWN),
        )

    def delete_expired(self, *, now: datetime) -> int:
        """Delete conversations that are too old for a follow-up question; return how many."""
        expired = delete(conversation).where(conversation.c.at <= now - CONVERSATION_LIFETIME)
        with writing(self._engine, exclusive=False) as connection:
            return connection.execute(expired).rowcount

    def read_body(self, user: str) -> str | None:
        """Return the slug of the body that a person has said they speak for, None if they have not."""
        with reading(self._engine) as connection:
            return connection.scalar(select(person.c.actor).where(person.c.id == user))

    def set_body(self, user: str, actor: str | None, *, now: datetime) -> None:
        """Set the body that a person speaks for; None deletes it."""
        with writing(self._engine, exclusive=False) as connection:
            if actor is None:
                connection.execute(delete(person).where(person.c.id == user))
            else:
                upsert(connection, person, id=user, actor=actor, at=now)

    def read_language(self, channel_id: str) -> str | None:
        """Return a channel's language, None if it has none; a change by another process shows within a minute."""
        cached = self._languages.get(channel_id)
        if cached is not None and cached[1] >= monotonic():
            return cached[0]
        with reading(self._engine) as connection:
            rows = self._select_language.fetch_all(connection, channel=channel_id)
        language = rows[0][0] if rows else None
        self._languages[channel_id] = language, monotonic() + LANGUAGE_CACHE_LIFETIME.total_seconds()
        return language

    def set_language(self, channel_id: str, language: str, context: ChangeContext) -> None:
        """Set a channel's language."""
        after = {"language": language}
        with audited_transaction(self._engine) as connection:
            before = read_language(connection, channel_id)
            write_language(connection, channel_id, after, now=context.now)
            log.record(connection, context, ChangeKind.LANGUAGE, channel_id, before=before, after=after)
        self.clear_language_cache()

    def clear_language_cache(self) -> None:
        """Read channels' languages again, after an undo may have changed one."""
        self._languages.clear()


@lru_cache(maxsize=4)
def _upsert_question(dialect: Dialect) -> CompiledStatement:
    columns = ("question", "language", "listed", "at")
    new = dialect_insert(dialect, conversation).values({name: bindparam(name) for name in ("key", *columns)})
    changed = {name: new.excluded[name] for name in columns}
    return CompiledStatement(new.on_conflict_do_update(index_elements=[conversation.c.key], set_=changed), dialect)


def read_language(connection: Connection, channel_id: str) -> dict[str, object]:
    """Return the recorded state of a channel's language; empty if it has none."""
    language = connection.scalar(select(channel.c.language).where(channel.c.id == channel_id))
    return {} if language is None else {"language": language}


def write_language(connection: Connection, channel_id: str, wanted: Mapping[str, object], *, now: datetime) -> None:
    """Set a channel's language to a recorded state; an empty one deletes it."""
    if wanted:
        upsert(connection, channel, id=channel_id, language=wanted["language"], at=now)
    else:
        connection.execute(delete(channel).where(channel.c.id == channel_id))


def _last_values(last: LastQuestion) -> dict[str, object]:
    values = {} if last.question is None else question_values(last.question)
    before = None if last.before is None else question_values(last.before)
    part = None if last.missed is None else question_values(last.missed)
    beside: dict[str, object] = {_MISSED: last.is_missed, _PART: part, _OWN: last.own, _COMPARED: last.compared}
    beside |= {_BEFORE: before, _LISTED_BEFORE: last.listed_before, _REST: last.rest}
    return {**values, **{name: value for name, value in beside.items() if value}}


def question_values(question: Question) -> dict[str, object]:
    """Return a question as values for JSON, without those that are empty."""
    values: dict[str, object] = {
        "ask": question.ask.value,
        "which": question.which.value,
        "owners": question.owners,
        "jointly": question.jointly,
        "alone": question.alone,
        "shared": question.shared,
        "when": question.when and _when_values(question.when),
        "done_then": question.done_then,
        "under_way": question.under_way,
        "refs": question.refs,
        "note": question.note,
        "section": question.section,
        "vehicle": question.vehicle,
        "addressees": question.addressees,
        "kind": question.kind and question.kind.value,
        "rhythm": question.rhythm and question.rhythm.value,
        "undated": question.undated,
        "days": question.days,
        "ownerless": question.ownerless,
        "also_late": question.also_late,
        "moves": question.moves,
        "every": question.every,
        "topic": question.topic,
        "as_of": question.as_of and str(question.as_of),
        "without": {name: value for name, value in asdict(question.without).items() if value},
    }
    return {name: value for name, value in values.items() if value}


def _when_values(when: DueFilter) -> tuple[object, ...]:
    values = when.bound.value, str(when.span.first), str(when.span.last), when.council and str(when.council)
    return (*values, [_when_values(time) for time in when.one_of]) if when.one_of else values


def to_question(values: Mapping[str, Any]) -> Question:
    """Return the question that `question_values` has made values of."""
    when, kind, as_of = values.get("when"), values.get("kind"), values.get("as_of")
    rhythm = values.get("rhythm")
    return Question(
        ask=QuestionType(values["ask"]),
        which=StatusFilter(values["which"]),
        owners=tuple(values.get("owners", ())),
        jointly=values.get("jointly", False),
        alone=values.get("alone", False),
        shared=values.get("shared", False),
        when=None if when is None else _to_when(*when),
        done_then=values.get("done_then", False),
        under_way=values.get("under_way", False),
        refs=tuple(values.get("refs", ())),
        note=values.get("note"),
        section=values.get("section"),
        vehicle=values.get("vehicle"),
        addressees=tuple(values.get("addressees", ())),
        kind=None if kind is None else ActorKind(kind),
        rhythm=None if rhythm is None else DeadlineKind(rhythm),
        undated=values.get("undated", False),
        days=values.get("days", 1),
        ownerless=values.get("ownerless", False),
        also_late=values.get("also_late", False),
        moves=values.get("moves", False),
        every=values.get("every", False),
        topic=values.get("topic"),
        as_of=None if as_of is None else date.fromisoformat(as_of),
        without=_to_exclusion(values.get("without", {})),
    )


def _to_exclusion(values: Mapping[str, Any]) -> Exclusion:
    lists = {name: tuple(value) for name, value in values.items() if isinstance(value, list | tuple)}
    kind, rhythm = values.get("kind"), values.get("rhythm")
    enums = {
        "kind": None if kind is None else ActorKind(kind),
        "rhythm": None if rhythm is None else DeadlineKind(rhythm),
    }
    return Exclusion(**{**values, **lists, **enums})


def _to_when(bound: str, first: str, last: str, council: str | None, one_of: Sequence[Any] = ()) -> DueFilter:
    return DueFilter(
        bound=Bound(bound),
        span=Span(first=date.fromisoformat(first), last=date.fromisoformat(last)),
        council=Meeting.parse(council) if council else None,
        one_of=tuple(_to_when(*time) for time in one_of),
    )
