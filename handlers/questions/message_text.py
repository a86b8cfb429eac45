"""Messages as questions: bodies in place of the people that are mentioned, and what in them cannot be read."""

from collections.abc import Sequence
from typing import assert_never

from msgspec import Struct

from domain.i18n.translator import Translator
from domain.questions.model import NotUnderstood, RefusalReason
from domain.reading.arguments.names import find_actor
from handlers.services.services import PeopleServices, Services
from handlers.slack.directory import SlackDirectory
from handlers.slack.display_name import display_name
from handlers.slack.mrkdwn import Entity, EntityKind, split_entities, without_list_marks, without_person


class MessageText(Struct, frozen=True, kw_only=True):
    """A message without its formatting: words, and the slugs of the bodies that each mention in it stands for."""

    pieces: tuple[str | tuple[str, ...], ...]
    #: Why it is refused, whatever its words say.
    refusal: NotUnderstood | None = None

    @property
    def has_bodies(self) -> bool:
        """Whether a mention in it stands for a body."""
        return any(not isinstance(piece, str) for piece in self.pieces)

    def without_bodies(self) -> str:
        """Return its words alone."""
        return _join([piece if isinstance(piece, str) else " " for piece in self.pieces])

    def with_bodies(self, translator: Translator) -> str:
        """Return its words with the names of the bodies: `A, B or C` where a mention stands for several."""
        return _join(
            [
                piece if isinstance(piece, str) else translator.any_of([_name(slug, translator) for slug in piece])
                for piece in self.pieces
            ]
        )


def parse_message(text: str, services: Services) -> MessageText:
    """Return a message as it is read; it is refused for the first mention or bare link that stands for no body."""
    bot = services.slack.directory.bot_identity()
    if bot is not None:
        text = without_person(text, bot.user)
    pieces: list[str | tuple[str, ...]] = []
    known: dict[str, tuple[str, ...]] = {}
    refusal: NotUnderstood | None = None
    for piece in split_entities(without_list_marks(text)):
        if isinstance(piece, str):
            pieces.append(piece)
            continue
        if refusal is None and piece.slack_id not in known:
            known[piece.slack_id] = _find_bodies(piece, services.people)
        bodies = known.get(piece.slack_id, ())
        pieces.append(bodies or " ")
        if not bodies and refusal is None:
            refusal = _refuse(piece, services.slack.directory)
    return MessageText(pieces=tuple(pieces), refusal=refusal)


def _find_bodies(entity: Entity, people: PeopleServices) -> tuple[str, ...]:
    """Return the slugs of the bodies that a person or a user group is a contact of, in the order of their slugs."""
    match entity.kind:
        case EntityKind.PERSON:
            return tuple(sorted(people.actors_of(entity.slack_id)))
        case EntityKind.USER_GROUP:
            contacts = people.preferences.read().contacts
            return tuple(sorted({contact.actor for contact in contacts if contact.slack_id == entity.slack_id}))
        case EntityKind.CHANNEL | EntityKind.LINK:
            return ()
        case _:
            assert_never(entity.kind)


def _refuse(entity: Entity, directory: SlackDirectory) -> NotUnderstood:
    if entity.kind is not EntityKind.PERSON:
        return NotUnderstood(reason=RefusalReason.WORDS, words=entity.shown)
    name = display_name(entity.slack_id, directory.cached_person(entity.slack_id) or {})
    return NotUnderstood(reason=RefusalReason.MENTION, words=f"@{name}" if name else entity.shown)


def _name(slug: str, translator: Translator) -> str:
    """Return a name by which a body is surely read in a language, else its short name there."""
    directory, language = translator.directory, translator.language
    names = (translator.actor(slug), slug, Translator("en", directory).actor(slug))
    is_read = (
        name for name in names if find_actor(name, directory=directory, hint=language, languages=(language,)) == slug
    )
    return next(is_read, names[0])


def _join(pieces: Sequence[str]) -> str:
    """Return pieces in one text, with a blank where two words would become one."""
    text = ""
    for piece in pieces:
        needs_blank = text[-1:].isalnum() and piece[:1].isalnum()
        text += f" {piece}" if needs_blank else piece
    return text
