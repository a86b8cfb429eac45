"""Why nothing is said somewhere, or to somebody: what the record and the log have in English, in a language."""

from collections.abc import Callable

from domain.i18n.translator import Translator

_KNOWN: dict[str, Callable[[Translator], str]] = {
    "shared outside this workspace": lambda translator: translator.gettext("it is shared outside this workspace"),
    "not allowed by a coordinator": lambda translator: translator.gettext("no coordinator has allowed it"),
    "cannot be read": lambda translator: translator.gettext("it cannot be read"),
    "a guest is in it": lambda translator: translator.gettext("a guest is in it"),
    "from another workspace is in it": lambda translator: translator.gettext(
        "somebody from another workspace is in it"
    ),
    "a guest": lambda translator: translator.gettext("a guest of this workspace"),
    "from another workspace": lambda translator: translator.gettext("somebody from another workspace"),
    "no longer a member": lambda translator: translator.gettext("no longer a member of this workspace"),
}


def worded(reason: str, translator: Translator) -> str:
    """A reason in a language; what Slack says in its own codes stays as it is."""
    tell = _KNOWN.get(reason)
    return reason if tell is None else tell(translator)
