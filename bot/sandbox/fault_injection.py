"""What can be made to go wrong between the bot and Slack."""

from bot.sandbox.fake_slack.deliveries.dispatcher import ACK, COMMAND, EVENT, INTERACTION
from bot.sandbox.fake_slack.fake_slack import ConnectionCut, FakeSlack, Fault

#: Seconds that slow answers take.
SLOW = 4.0

#: Each by its name: what the page calls it, and what befalls a call.
FAULTS = {
    "slow": (f"answers after {SLOW:.0f} seconds", Fault(accept=True, delay=SLOW)),
    "limited": ("429, Retry-After 30", Fault.limited("30")),
    "broken": ("500, not carried out", Fault(status=500)),
    "doubtful": ("500, but carried out", Fault(status=500, accept=True)),
    "cut": ("connection cut", Fault(cut=ConnectionCut.RESET)),
    "closed": ("connection closed without an answer", Fault(cut=ConnectionCut.CLOSE)),
    "half": ("half an answer, but carried out", Fault(accept=True, cut=ConnectionCut.HALF)),
    "bare": ("its metadata gets lost", Fault(accept=True, drop=("metadata",))),
    "twice": ("comes twice", Fault(accept=True, again=1)),
    "unheard": ("its acknowledgement gets lost", Fault(accept=True, drop=(ACK,))),
    "lost": ("does not arrive", Fault()),
}

#: What the bot calls, and what it is sent.
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
    EVENT,
    COMMAND,
    INTERACTION,
)


class FaultInjector:
    """Those of one workspace; `lasting` says which there are until they are healed."""

    def __init__(self, slack: FakeSlack) -> None:
        self._slack = slack
        self.lasting: list[str] = []

    def befall(self, method: str, name: str, *, lasting: bool) -> str:
        """Let the next call of a method go wrong, or every call until it is healed; a sentence that says so.

        KeyError for a fault that there is not.
        """
        said, fault = FAULTS[name]
        self._slack.fail(method, fault, times=None if lasting else 1)
        if lasting:
            self.lasting = [*self.lasting, f"{method}: {said}"]
        return f"{'Every' if lasting else 'The next'} {method}: {said}."

    def heal(self) -> str:
        """Let nothing go wrong any more; a sentence that says so."""
        self._slack.heal()
        self.lasting = []
        return "All is well again."
