"""Fault injection: the faults that the page can cause between the bot and Slack."""

from bot.sandbox.fake_slack.deliveries.dispatcher import ACKNOWLEDGEMENT, DeliveryKind
from bot.sandbox.fake_slack.fake_slack import ConnectionCut, FakeSlack, Fault

SLOW_SECONDS = 4.0

#: Each fault by its name: its text on the page, and what happens to the call.
FAULTS = {
    "slow": (f"answers after {SLOW_SECONDS:.0f} seconds", Fault(accept=True, delay_after=SLOW_SECONDS)),
    "limited": ("429, Retry-After 30", Fault.rate_limited("30")),
    "broken": ("500, not carried out", Fault(status=500)),
    "doubtful": ("500, but carried out", Fault(status=500, accept=True)),
    "cut": ("connection cut", Fault(cut=ConnectionCut.RESET)),
    "closed": ("connection closed without an answer", Fault(cut=ConnectionCut.CLOSE)),
    "half": ("half an answer, but carried out", Fault(accept=True, cut=ConnectionCut.HALF)),
    "bare": ("its metadata gets lost", Fault(accept=True, drop=("metadata",))),
    "twice": ("comes twice", Fault(accept=True, repeats=1)),
    "unheard": ("its acknowledgement gets lost", Fault(accept=True, drop=(ACKNOWLEDGEMENT,))),
    "lost": ("does not arrive", Fault()),
}

#: The methods that the bot calls, and the kinds of deliveries that it gets.
METHODS = (
    "chat.postMessage",
    "chat.postEphemeral",
    "chat.update",
    "views.open",
    "views.publish",
    "conversations.info",
    "conversations.members",
    "users.info",
    "assistant.threads.setSuggestedPrompts",
    *DeliveryKind,
)


class FaultInjector:
    """Injects faults into one workspace; `lasting` describes those that last until they are removed."""

    def __init__(self, slack: FakeSlack) -> None:
        self._slack = slack
        self.lasting: list[str] = []

    def inject(self, method: str, name: str, *, lasting: bool) -> str:
        """Let the next call of a method fail, or every call until they are removed; return a sentence that says so.

        Raise KeyError for an unknown fault.
        """
        description, fault = FAULTS[name]
        self._slack.fail(method, fault, times=None if lasting else 1)
        if lasting:
            self.lasting = [*self.lasting, f"{method}: {description}"]
        return f"{'Every' if lasting else 'The next'} {method}: {description}."

    def heal(self) -> str:
        """Remove all faults; return a sentence that says so."""
        self._slack.heal()
        self.lasting = []
        return "All faults are removed."
