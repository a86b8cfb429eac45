"""What only coordinators find in an App Home: reports to confirm, the last changes, channels and coordinators."""

from collections.abc import Iterator

from db.people.channel_access import ChannelAccessStore
from domain.answers.home import undoable_numbers
from domain.i18n.rich_text import RichText
from domain.i18n.translator import Translator
from domain.messages import home, settings
from domain.messages.changes.line import change_line
from domain.messages.modals import bulk_label
from domain.register.channel_access import ChannelState
from handlers.blocks.elements import Block, actions, button, context, header
from handlers.blocks.notices import rich_text_message
from handlers.home.lines import NEW_DEADLINE
from handlers.services.services import RegisterServices, Services

#: Action list_ids of the buttons beside reports, changes and channels.
UNDO, CONFIRM, DECLINE, WITHDRAW = "home_undo", "home_confirm", "home_decline", "home_withdraw"
#: That of the button that opens the settings of a channel, or everybody's own.
SETTINGS = "home_settings"
#: Action list_ids of the buttons that open modals.
EDIT_CONTACT, EDIT_MILESTONE, EDIT_SEVERAL = "home_contact", "home_council", "home_bulk"

#: Entries with buttons, so few that a view's hundred blocks hold all of them.
MAX_REPORTS, MAX_CHANGES, MAX_CHANNELS = 6, 5, 8
#: More reports than ever wait.
_MAX_COUNTED = 1000


def coordinator_blocks(services: Services, translator: Translator) -> Iterator[Block]:
    """Yield what coordinators set: channels, coordinators, and buttons that open forms."""
    yield {"type": "divider"}
    yield header(translator.gettext("Channels"))
    yield from _channel_blocks(services.slack.access, translator)
    yield header(translator.gettext("Coordinators"))
    yield from rich_text_message(settings.coordinator_list(services.people.coordinators.list_ids(), translator))[
        "blocks"
    ]
    modal_buttons = [
        button(NEW_DEADLINE, translator.gettext("New deadline…"), NEW_DEADLINE),
        button(EDIT_CONTACT, translator.gettext("Contact…"), EDIT_CONTACT),
        button(EDIT_MILESTONE, translator.gettext("Schengen Council…"), EDIT_MILESTONE),
        button(EDIT_SEVERAL, bulk_label(translator), EDIT_SEVERAL),
    ]
    yield {"type": "actions", "elements": modal_buttons}


def report_blocks(register: RegisterServices, translator: Translator) -> Iterator[Block]:
    """Yield the reports that wait for a coordinator, with their number; nothing if there are none."""
    read_version = register.ledger.read_version()
    with register.store.snapshot() as snapshot:
        reported = snapshot.reported_instalments(limit=_MAX_COUNTED)
    if not reported:
        return
    yield header(f"{translator.gettext('Reports to confirm')} ({len(reported)})")
    for instalment in reported[:MAX_REPORTS]:
        yield from rich_text_message(home.report_line(instalment, translator))["blocks"]
        value = f"{instalment.key}|{read_version}"
        labels = ((CONFIRM, translator.gettext("Confirm")), (DECLINE, translator.gettext("Decline")))
        ref = translator.reference(instalment.deliverable.ref)
        yield from actions([button(action, label, value, read_as=f"{label}: {ref}") for action, label in labels])
    if len(reported) > MAX_REPORTS:
        more = len(reported) - MAX_REPORTS
        yield context(translator.ngettext("{n} more", "{n} more", more))


def change_blocks(register: RegisterServices, translator: Translator) -> Iterator[Block]:
    """Yield the last changes, each with a button that undoes it if that is possible."""
    changes = register.ledger.read_history(limit=MAX_CHANGES)
    yield header(translator.gettext("Last changes"))
    undoable = undoable_numbers(changes)
    for change in changes:
        yield from rich_text_message(change_line(change, translator))["blocks"]
        if change.number in undoable:
            label, number = translator.gettext("Undo"), str(change.number)
            yield from actions([button(UNDO, label, number, read_as=f"{label}: #{number}")])


def _channel_blocks(access: ChannelAccessStore, translator: Translator) -> Iterator[Block]:
    """Yield a block for each channel, the allowed ones first; those beyond the limit in one line, by name."""
    channels = access.list_all()
    for channel in channels[:MAX_CHANNELS]:
        yield from rich_text_message(settings.channel_state_line(channel, translator))["blocks"]
        if channel.state is ChannelState.ALLOWED:
            label = translator.gettext("Settings…")
            settings_button = button(SETTINGS, label, channel.channel, read_as=f"{label} {channel.channel}")
            withdraw = button(WITHDRAW, translator.gettext("Withdraw"), channel.channel)
            yield {"type": "actions", "elements": [settings_button, withdraw]}
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
