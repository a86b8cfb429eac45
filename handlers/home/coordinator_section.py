"""What coordinators find in their App Home: reports to confirm, the last changes, channels, and who coordinates."""

from collections.abc import Iterator, Sequence

from domain.home import HomeStatus
from domain.i18n.translator import Translator
from domain.messages import changes as recounting
from domain.messages import home, settings
from domain.register.audit_events import Change
from domain.register.channel_access import ChannelState
from handlers.blocks.answers import Block, button, context
from handlers.blocks.notices import naming
from handlers.home.buttons import CONTACT, DEADLINE, MILESTONE
from handlers.services.services import Services

#: The action ids.
UNDO, CONFIRM, DECLINE, WITHDRAW = "home_undo", "home_confirm", "home_decline", "home_withdraw"

#: So many of each are shown with buttons, so that a view's hundred blocks hold all of them.
REPORTS, CHANGES, CHANNELS = 6, 8, 8


def for_coordinators(services: Services, translator: Translator) -> Iterator[Block]:
    """All of it."""
    yield {"type": "divider"}
    yield from _reports(services, translator)
    yield _heading(translator.gettext("Last changes"))
    yield from _changes(services.register.ledger.history(limit=CHANGES), translator)
    yield _heading(translator.gettext("Channels"))
    yield from _channels(services, translator)
    yield _heading(translator.gettext("Coordinators"))
    yield from naming(settings.coordinators(services.people.coordinators.ids(), translator))["blocks"]
    yield {"type": "actions", "elements": [button(each, label, each) for each, label in _labels(translator).items()]}


def _reports(services: Services, translator: Translator) -> Iterator[Block]:
    newest = services.register.ledger.newest()
    with services.register.store.snapshot() as register:
        waiting = register.reported(limit=REPORTS + 1)
    yield _heading(translator.gettext("Reports to confirm"))
    if not waiting:
        yield context(translator.gettext("No report waits for a coordinator."))
    for each in waiting[:REPORTS]:
        yield from naming(home.report(each, translator))["blocks"]
        about = f"{each.key}|{newest}"
        confirm = button(CONFIRM, translator.gettext("Confirm"), about)
        yield {"type": "actions", "elements": [confirm, button(DECLINE, translator.gettext("Decline"), about)]}
    if len(waiting) > REPORTS:
        status = home.show(HomeStatus.REPORTED, translator)
        yield context(translator.gettext("There are more: choose everybody's and “{status}” above.", status=status))


def _changes(changes: Sequence[Change], translator: Translator) -> Iterator[Block]:
    standing = home.can_be_undone(changes)
    for each in changes:
        yield from naming(recounting.line(each, translator))["blocks"]
        if each.number in standing:
            yield {"type": "actions", "elements": [button(UNDO, translator.gettext("Undo"), str(each.number))]}


def _channels(services: Services, translator: Translator) -> Iterator[Block]:
    """Those allowed first, as many as there is room for; the rest by name."""
    every = services.slack.access.every()
    for each in every[:CHANNELS]:
        yield from naming(settings.admission(each, translator))["blocks"]
        if each.standing is ChannelState.ALLOWED:
            withdraw = button(WITHDRAW, translator.gettext("Withdraw"), each.channel)
            yield {"type": "actions", "elements": [withdraw]}
    rest = every[CHANNELS:]
    if rest:
        yield from naming(", ".join(settings.admission(each, translator) for each in rest))["blocks"]
    yield context(
        translator.gettext(
            "Allow a channel by typing {command} in it; {off} there ends that.",
            command="/schengen allow-here",
            off="/schengen allow-here off",
        )
    )


def _labels(translator: Translator) -> dict[str, str]:
    """What opens something, by its action id."""
    return {
        DEADLINE: translator.gettext("New deadline…"),
        CONTACT: translator.gettext("Contact…"),
        MILESTONE: translator.gettext("Schengen Council…"),
    }


def _heading(text: str) -> Block:
    return {"type": "header", "text": {"type": "plain_text", "text": text[:150], "emoji": False}}
