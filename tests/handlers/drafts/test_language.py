"""A note whose language was not recognised, or wrongly, under review."""

from msgspec.structs import replace

from domain.register.model import Owner
from tests.handlers.drafts.reviewing import begin, item, open_form, press, submit
from tests.handlers.workspace import Workspace


def test_another_language_reads_the_note_anew(workspace: Workspace) -> None:
    """What nobody has decided on is read in it, and what is owed in it taken up; what was accepted stays."""
    text = "1. Frontex shall report by 30 June 2026.\n\n2. Europol dient dringend een lijst op te stellen."
    begun = begin(workspace, text)
    press(workspace, "draft_accept_sure")
    before = item(workspace, begun, "A.1a")
    form = open_form(workspace, "draft_head")
    submit(workspace, form, number="15001/25", marking="LIMITE", subject="Grenzen", language="nl")
    assert item(workspace, begun, "A.1a") == before
    read = item(workspace, begun, "A.2a").thing
    assert (read.owners.value, read.deadline.source) == (
        (Owner(actor="europol"),),
        replace(read.source, words="dringend"),
    )
