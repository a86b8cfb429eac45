"""`/schengen following`, `follow` and `unfollow`: what a user follows, a deliverable, body or meeting."""

from typing import Any

from domain.errors import BadUsage
from domain.i18n.translator import Translator
from domain.notifications.following import FollowKind, Target
from domain.notifications.wording import followed_message, following_message, target_name, unfollowed_message
from domain.reading.arguments.change_target import parse_meeting, read_target
from domain.register.audit_events import ChangeContext
from domain.register.meeting import Meeting
from handlers.blocks.elements import Block, message, section
from handlers.blocks.follow import follow_button
from handlers.commands.arguments import require_actor
from handlers.services.command_call import COMMAND, CommandCall
from handlers.services.services import Services

#: More than anybody follows; a message has room for as many.
_MAX_SHOWN = 40


def show_following(call: CommandCall, services: Services) -> dict[str, Any]:
    """`following`: list what the user follows, each with the button that ends it."""
    translator = services.translator(call.language)
    targets = services.people.follows.read_of(call.user)
    sentence = following_message(bool(targets), translator)
    titles = services.register.store.titles(target.key for target in targets)
    names = [target_name(target, titles, translator) for target in targets]
    blocks: list[Block] = [section(sentence)]
    for target, name in list(zip(targets, names, strict=True))[:_MAX_SHOWN]:
        blocks.append(section(name, accessory=follow_button(target, translator, is_followed=True)))
    return message("\n".join([sentence, *(f"• {name}" for name in names)]), blocks)


def follow(call: CommandCall, services: Services) -> dict[str, Any]:
    """`follow III.3`: follow a deliverable or key action, a body or a meeting."""
    return _set(call, services, follows=True)


def unfollow(call: CommandCall, services: Services) -> dict[str, Any]:
    """`unfollow III.3`: follow it no longer."""
    return _set(call, services, follows=False)


def _set(call: CommandCall, services: Services, *, follows: bool) -> dict[str, Any]:
    translator = services.translator(call.language)
    return set_follow(_require_target(call, services), call.context(services), services, translator, follows=follows)


def set_follow(
    target: Target, context: ChangeContext, services: Services, translator: Translator, *, follows: bool
) -> dict[str, Any]:
    """Let whoever makes the change follow something, or end that; return the message, with the opposite's button."""
    store = services.people.follows
    if follows:
        store.follow(target, context)
        sentence = followed_message(target, translator)
    else:
        store.unfollow(target, context)
        sentence = unfollowed_message(target, translator)
    opposite = follow_button(target, translator, is_followed=follows)
    return message(sentence, [section(sentence, accessory=opposite)])


def is_known(target: Target, services: Services) -> bool:
    """Return whether the register has what is to be followed."""
    directory = services.register.directory
    match target.kind:
        case FollowKind.ITEM:
            return target.key in services.register.store.references()
        case FollowKind.BODY:
            return target.key in directory.actors
        case FollowKind.MEETING:
            return any(milestone.slug == target.key for milestone in directory.milestones)


def _require_target(call: CommandCall, services: Services) -> Target:
    """Return what a call names: a reference, a meeting, else a body; BadUsage or UnknownBody for any other text."""
    if not call.arguments:
        raise BadUsage(command=call.name, example=f"{COMMAND} {call.name} III.3")
    directory, references = services.register.directory, services.register.store.references
    note = services.note_of_channel(call.channel)
    named = read_target(call.arguments, today=services.today, directory=directory, references=references, note=note)
    if named is not None and named.ref in references():
        return Target(kind=FollowKind.ITEM, key=named.ref)
    meeting = parse_meeting(call.arguments, today=services.today, directory=directory)
    if isinstance(meeting, Meeting) and directory.milestone(meeting) is not None:
        return Target(kind=FollowKind.MEETING, key=str(meeting))
    actor = require_actor(call.arguments, directory, language=call.language)
    return Target(kind=FollowKind.BODY, key=actor)
