"""What people follow: a deliverable or key action, a body, a meeting."""

from enum import StrEnum
from typing import assert_never

from msgspec import Struct

from domain.notifications.news import News
from domain.register.meeting import Meeting
from domain.register.model import Directory, parent_action


class FollowKind(StrEnum):
    """The kind of what is followed; its value is stored."""

    ITEM = "item"
    BODY = "body"
    MEETING = "meeting"


class Target(Struct, frozen=True, kw_only=True):
    """Something that can be followed."""

    kind: FollowKind
    #: A deliverable's or key action's reference, a body's slug, or a meeting's key.
    key: str

    def concerns(self, news: News, directory: Directory) -> bool:
        """Return whether news are about it: a body has also what it owes as one of several."""
        match self.kind:
            case FollowKind.ITEM:
                return any(self.key in (ref, parent_action(ref)) for ref in news.refs)
            case FollowKind.BODY:
                return not news.bodies.isdisjoint(directory.self_and_collectives(self.key))
            case FollowKind.MEETING:
                return Meeting.parse(self.key) in news.meetings
            case _:
                assert_never(self.kind)


class Follow(Struct, frozen=True, kw_only=True):
    """A person who follows something."""

    person: str
    target: Target
