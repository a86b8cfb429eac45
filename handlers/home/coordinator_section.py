"""The coordinators' section of an App Home: reports to confirm, the last changes, channels and coordinators."""

from collections.abc import Iterator, Sequence

from db.people.channel_access import ChannelAccessStore
from domain.home import HomeStatus, undoable_numbers
from domain.i18n.rich_text import RichText
from domain.i18n.translator import Translator
from domain.messages import changes as recounting
from domain.messages import home, settings
from domain.register.audit_events import Change
from domain.register.channel_access import ChannelState
from handlers.blocks.elements import Block, button, context
from handlers.blocks.notices import rich_text_message
from handlers.services.services import RegisterServices, Services

#: Action list_ids of the buttons beside reports, changes and channels.
UNDO, CONFIRM, DECLINE, WITHDRAW = "home_undo", "home_confirm", "home_decline", "home_withdraw"
#: Action list_ids of the buttons that open modals.
NEW_DEADLINE, EDIT_CONTACT, EDIT_MILESTONE = "home_deadline", "home_contact", "home_council"

#: Entries with buttons, so few that a view's hundred blocks hold all of them.
MAX_REPORTS, MAX_CHANGES, MAX_CHANNELS = 6, 8, 8


def coordinator_blocks(services: Services, translator: Translator) -> Iterator[Block]:
    """Yield the blocks of the section."""
    yield {"type": "divider"}
    yield from _report_blocks(services.register, translator)
    yield _heading(translator.gettext("Last changes"))
    yield from _change_blocks(services.register.ledger.read_history(limit=MAX_CHANGES), translator)
    yield _heading(translator.gettext("Channels"))
    yield from _channel_blocks(services.slack.access, translator)
    yield _heading(translator.gettext("Coordinators"))
    yield from rich_text_message(settings.coordinator_list(services.people.coordinators.list_ids(), translator))[
        "blocks"
    ]
    modal_buttons = [
        button(NEW_DEADLINE, translator.gettext("New deadline…"), NEW_DEADLINE),
        button(EDIT_CONTACT, translator.gettext("Contact…"), EDIT_CONTACT),
        button(EDIT_MILESTONE, translator.gettext("Schengen Council…"), EDIT_MILESTONE),
    ]
    yield {"type": "actions", "elements": modal_buttons}


def _report_blocks(register: RegisterServices, translator: Translator) -> Iterator[Block]:
    read_version = register.ledger.read_version()
    with register.store.snapshot() as snapshot:
        reported = snapshot.reported_instalments(limit=MAX_REPORTS + 1)
    yield _heading(translator.gettext("Reports to confirm"))
    if not reported:
        yield context(translator.gettext("No report waits for a coordinator."))
    for instalment in reported[:MAX_REPORTS]:
        yield from rich_text_message(home.report_line(instalment, translator))["blocks"]
        value = f"{instalment.key}|{read_version}"
        confirm = button(CONFIRM, translator.gettext("Confirm"), value)
        yield {"type": "actions", "elements": [confirm, button(DECLINE, translator.gettext("Decline"), value)]}
    if len(reported) > MAX_REPORTS:
        status = home.status_option(HomeStatus.REPORTED, translator)
        yield context(translator.gettext("There are more: choose everybody's and “{status}” above.", status=status))


def _change_blocks(changes: Sequence[Change], translator: Translator) -> Iterator[Block]:
    undoable = undoable_numbers(changes)
    for change in changes:
        yield from rich_text_message(recounting.change_line(change, translator))["blocks"]
        if change.number in undoable:
            yield {"type": "actions", "elements": [button(UNDO, translator.gettext("Undo"), str(change.number))]}


def _channel_blocks(access: ChannelAccessStore, translator: Translator) -> Iterator[Block]:
    """Yield a block for each channel, the allowed ones first; those beyond the limit in one line, by name."""
    channels = access.list_all()
    for channel in channels[:MAX_CHANNELS]:
        yield from rich_text_message(settings.channel_state_line(channel, translator))["blocks"]
        if channel.state is ChannelState.ALLOWED:
            withdraw = button(WITHDRAW, translator.gettext("Withdraw"), channel.channel)
            yield {"type": "actions", "elements": [withdraw]}
    others = channels[MAX_CHANNELS:]
    if others:
        names = RichText.join(", ", (settings.channel_state_line(channel, translator) for channel in others))
        yield from rich_text_message(names)["blocks"]
    yield context(
        translator.gettext(
            "Allow a channel by typing {command} in it; {off} there ends that.",
            command="/schengen allow-here",
            off="/schengen allow-here off",
        )
    )


def _heading(text: str) -> Block:
    return {"type": "header", "text": {"type": "plain_text", "text": text[:150], "emoji": False}}
