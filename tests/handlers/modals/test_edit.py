"""The modals in which a coordinator edits a deliverable, gives it titles, or withdraws it."""

from datetime import date

import pytest

from domain.languages import NAMES
from domain.register.model import Deliverable
from tests.handlers.modals.filling import initial_values
from tests.handlers.modals.opened import EMPTY, OUTDATED, modal_changes, modal_text
from tests.handlers.modals.test_add import FIELDS, begin_note
from tests.handlers.reminder_times import BEFORE_MEETING
from tests.handlers.workspace import CHANNEL, DELEGATE, Workspace, buttons, values


def test_a_card_offers_what_coordinators_do(workspace: Workspace) -> None:
    """The card has buttons to edit, translate and withdraw it; others do not see them."""
    blocks = workspace.command("show III.3").blocks
    for action in ("edit_deliverable", "edit_titles", "withdraw_deliverable"):
        assert buttons(blocks, action) == ["III.3a"]
        assert buttons(workspace.command("show III.3", user=DELEGATE).blocks, action) == []


def test_a_deliverable_is_edited(workspace: Workspace) -> None:
    """What the form changes is worded field by field, on the card and in the history, and is undone."""
    before = workspace.services.register.store.instalments_of("III.2")[0].deliverable
    form = workspace.open("edit_deliverable", "III.2a|en")
    assert initial_values(form) == {
        "title": before.title["en"],
        "owners": "Eurojust",
        "new_bodies": None,
        "kind": "regular",
        "day": None,
        "start": None,
        "month": "2023-12",
        "vehicle": "schengen-barometer-plus",
        "addressees": None,
        "takes_part": None,
    }
    edited = workspace.submit(form, title="Other report", owners="Eurojust, Frontex", vehicle="-")
    change = (
        f"III.2a changed, Title: {before.title['en']} → Other report; Owners: Eurojust → Eurojust, Frontex; "
        "Reported through: Schengen Barometer+ → –"
    )
    assert modal_text(edited).startswith(change)
    assert change in workspace.command("history III.2").text
    after = workspace.services.register.store.instalments_of("III.2")[0].deliverable
    assert (after.title["de"], after.deadline) == (before.title["de"], before.deadline)
    (number,) = buttons(edited["blocks"], "undo_change")
    workspace.press("undo_change", f"{number}|en")
    assert workspace.services.register.store.instalments_of("III.2")[0].deliverable == before


@pytest.mark.long
def test_an_untouched_form_changes_nothing(workspace: Workspace) -> None:
    """Every deliverable's form, sent off as it was opened, changes nothing."""
    deliverables = {each.ref for each in _deliverables(workspace)}
    for ref in deliverables:
        answer = workspace.submit(workspace.open("edit_deliverable", f"{ref}|en"))
        assert modal_text(answer) == "Nothing in the form is other than before; nothing was changed."
        answer = workspace.submit(workspace.open("edit_titles", f"{ref}|en"))
        assert modal_text(answer) == "Nothing in the form is other than before; nothing was changed."
    assert modal_changes(workspace) == []


def _deliverables(workspace: Workspace) -> list[Deliverable]:
    store = workspace.services.register.store
    return [each.deliverable for ref in store.references() for each in store.instalments_of(ref)[:1]]


def test_a_form_is_sent_off_once(workspace: Workspace) -> None:
    """Optimistic locking: a second submission is shown the change that it has not seen."""
    form = workspace.open("edit_deliverable", "III.2a|en")
    workspace.submit(form, title="First")
    answer = workspace.submit(form, title="Second")
    assert modal_text(answer).startswith("This was changed meanwhile, and nothing of yours was kept")
    assert len(modal_changes(workspace)) == 1


def test_titles_in_every_language(workspace: Workspace) -> None:
    """Each language has a field; a new title is what readers of that language see and find."""
    form = workspace.open("edit_titles", "III.3a|en")
    assert initial_values(form).keys() == NAMES.keys()
    changed = workspace.submit(form, de="Bericht über Rückführungsflüge", nl="")
    assert modal_text(changed).startswith("III.3a changed, Title (Deutsch): ")
    assert "III.3a" in workspace.command("was gibt es zu Rückführungsflügen?").text
    assert workspace.submit(workspace.open("edit_titles", "III.3a|en"), en="") == {"errors": {"en": EMPTY}}


def test_a_deliverable_is_withdrawn_and_put_back(workspace: Workspace) -> None:
    """It is answered as withdrawn, with the reason, to everyone; a coordinator puts it back, and can undo that."""
    before = workspace.command("show III.3").text
    form = workspace.open("withdraw_deliverable", "III.3a|en")
    assert workspace.submit(form, reason=" ") == {"errors": {"reason": EMPTY}}
    assert modal_text(workspace.submit(form, reason="Superseded.")).startswith("III.3a withdrawn: Superseded.")
    for asked in ("III.3a", "when is III.3a due?", "show III.3a"):
        answer = workspace.command(asked, user=DELEGATE)
        assert answer.text.startswith("III.3a was withdrawn on ")
        assert answer.text.endswith(": Superseded.")
        assert values(answer.blocks, "put_back") == []
    assert "III.3a" not in workspace.command("what does Eurojust owe?").text
    assert modal_text(workspace.submit(form, reason="Again.")) == OUTDATED
    (value,) = values(workspace.command("III.3a").blocks, "put_back")
    assert workspace.press("put_back", value, user=DELEGATE).text.startswith("Only coordinators")
    put_back = workspace.press("put_back", value)
    assert put_back.text == "III.3a put back"
    assert workspace.command("show III.3").text.startswith(before.rpartition("\n")[0])
    assert workspace.press("put_back", value).text == "III.3a is not withdrawn; nothing was changed."
    workspace.press("undo_change", values(put_back.blocks, "undo_change")[0])
    assert "III.3a withdrawn: Superseded." in workspace.command("history").text


@pytest.mark.long
def test_of_several_notes_the_withdrawn_one_is_named(workspace: Workspace) -> None:
    """With two notes the number tells whose reference is withdrawn; without one it is that of the note that had it."""
    workspace.submit(begin_note(workspace), **FIELDS)
    workspace.submit(workspace.open("edit_deliverable", "1234/24 I.1a|en"), title="Other")
    workspace.submit(workspace.open("withdraw_deliverable", "III.3a|en"), reason="Gone.")
    for asked in ("III.3a", "13901/23 III.3a", "show 13901/23 III.3a"):
        assert workspace.command(asked).text.startswith("13901/23 III.3a was withdrawn on")
    assert "was withdrawn" not in workspace.command("1234/24 III.3a").text
    workspace.submit(workspace.open("withdraw_deliverable", "1234/24 I.1a|en"), reason="Gone, too.")
    (value,) = values(workspace.command("1234/24 I.1a").blocks, "put_back")
    assert workspace.press("put_back", value).text == "1234/24 I.1a put back"
    assert "1234/24 I.1a Other" in workspace.command("1234/24 I.1a").text


def test_what_was_done_is_not_lost(workspace: Workspace) -> None:
    """A deadline whose instalments are done cannot be replaced."""
    workspace.command("done III.2 December 2023 ST 1/24")
    workspace.now = workspace.now.replace(hour=23)
    form = workspace.open("edit_deliverable", "III.2a|en")
    answer = workspace.submit(form, kind="day", day="2024-05-02", month="")
    assert modal_text(answer) == (
        "III.2a, December 2023 has a status or a deadline of its own, which would be lost: take that back first; "
        "nothing was changed."
    )
    assert date(2024, 5, 2) not in {each.due for each in workspace.services.register.store.instalments_of("III.2")}


def test_reminders_follow(workspace: Workspace) -> None:
    """A reminder has what was added, and nothing of what was withdrawn."""
    workspace.allow_channel(CHANNEL)
    form = workspace.open_with(workspace.command_body("add"))
    fields = workspace.submit(form, action="III.3")
    workspace.submit(fields, title="Report on returns", owners="Frontex", kind="meeting", month="December 2023")
    workspace.submit(workspace.open("withdraw_deliverable", "I.1a|en"), reason="Superseded.")
    (posted, *_) = workspace.tick(BEFORE_MEETING)
    assert "III.3b" in posted.text
    assert "III.2a" in posted.text
    assert "I.1a" not in posted.text.replace("III.1a", "").replace("II.1a", "")


def test_only_coordinators_edit(workspace: Workspace) -> None:
    """Others are told who may, at each button and each submission, and nothing is changed."""
    for action in ("edit_deliverable", "edit_titles", "withdraw_deliverable"):
        assert workspace.press(action, "III.3a|en", user=DELEGATE).text.startswith("Only coordinators")
        form = workspace.open(action, "III.3a|en")
        given = {"reason": "Mine."} if action == "withdraw_deliverable" else {}
        assert "Only coordinators" in modal_text(workspace.submit(form, user=DELEGATE, **given))
    assert modal_changes(workspace) == []
