"""Rich text: sentences in which people, user groups and channels are values, for each surface to show by name."""

from collections.abc import Callable, Iterable
from typing import Self

from msgspec import Struct


class Mention(Struct, frozen=True, kw_only=True):
    """A person (U…), user group (S…) or channel (C…) named in a sentence."""

    id: str


class RichText(Struct, frozen=True, kw_only=True):
    """Text with mentions; no two texts follow each other, and none is empty."""

    parts: tuple[str | Mention, ...]

    @classmethod
    def of(cls, *pieces: "str | Mention | RichText") -> Self:
        """Return pieces as one text."""
        parts: list[str | Mention] = []
        for piece in pieces:
            for part in piece.parts if isinstance(piece, RichText) else (piece,):
                if isinstance(part, str) and parts and isinstance(parts[-1], str):
                    parts[-1] += part
                elif part:
                    parts.append(part)
        return cls(parts=tuple(parts))

    @classmethod
    def join(cls, separator: str, pieces: "Iterable[str | Mention | RichText]") -> Self:
        """Return pieces as one text, with a separator between them, as `str.join` does."""
        separated = [part for piece in pieces for part in (separator, piece)]
        return cls.of(*separated[1:])

    @property
    def has_mentions(self) -> bool:
        """Whether anyone is named."""
        return any(isinstance(part, Mention) for part in self.parts)

    def plain(self, name: Callable[[str], str]) -> str:
        """Return the text with each mention replaced by the name of its id."""
        return "".join(part if isinstance(part, str) else name(part.id) for part in self.parts)

    def __str__(self) -> str:
        """Return the text with ids as they are, where no names can be shown."""
        return self.plain(str)
