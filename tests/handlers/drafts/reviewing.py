"""A review in a test: a draft that is begun, its summaries in coordinators' direct messages, its buttons and forms."""

from domain.council_documents.draft import Draft
from domain.drafts.stored import Item, StoredDraft
from handlers.drafts.summary import post_summary
from tests.domain.council_documents.drafting import draft
from tests.handlers.modals.filling import input_blocks
from tests.handlers.workspace import COORDINATOR, NOW, Json, Workspace, values

#: A second coordinator.
COLLEAGUE = "U0COLLEAGUE"

TEXT = """
I. Borders

1. Frontex shall report to the Council by 30 June 2026. Europol should set up a list as soon as possible.

2. The Borders Working Party is invited to meet by the end of the year. It is a fine thing.

II. Returns

3. Member States should exchange officers by 15 May 2026, in cooperation with Eurojust.

4. A common list is to be drawn up by 1 March 2026.
"""


def begin(workspace: Workspace, text: str = TEXT, *, read: Draft | None = None) -> StoredDraft:
    """Begin a review by the coordinator, who has its summary."""
    store = workspace.services.drafts.store
    begun = store.find(store.begin(read or draft(text), file_name="note.docx", by=COORDINATOR, now=NOW))
    show_to(workspace, begun, COORDINATOR)
    return begun


def show_to(workspace: Workspace, begun: StoredDraft, person: str) -> None:
    """Show the summary to a coordinator."""
    post_summary(workspace.app.client, begun, person, workspace.services)


def stored(workspace: Workspace, begun: StoredDraft) -> StoredDraft:
    """Return the draft as it is now."""
    return workspace.services.drafts.store.find(begun.id)


def item(workspace: Workspace, begun: StoredDraft, ref: str) -> Item:
    """Return a thing as it is now."""
    (found,) = (each for each in stored(workspace, begun).items if each.thing.ref == ref)
    return found


def summary(workspace: Workspace, person: str = COORDINATOR) -> list[Json]:
    """Return the blocks of the summary that a person sees now."""
    shown = [each for each in workspace.slack.messages if each.channel == f"D{person[1:]}"]
    return shown[-1].blocks


def press(workspace: Workspace, action: str, *, user: str = COORDINATOR) -> None:
    """Press a button of the summary that opens nothing."""
    (value,) = values(summary(workspace, user), action)
    element = {"type": "button", "action_id": action, "block_id": "b1", "value": value}
    workspace.dispatch(workspace.click_body(element, user=user, channel=f"D{user[1:]}"))


def open_form(workspace: Workspace, action: str, *, user: str = COORDINATOR) -> Json:
    """Press a button of the summary that opens a form; return the form."""
    return press_in(workspace, summary(workspace, user), action, user=user)


def press_in_form(workspace: Workspace, form: Json, action: str, *, place: int = 0, user: str = COORDINATOR) -> Json:
    """Press a button of a form, which another one takes the place of; return that."""
    value = values(form["blocks"], action)[place]
    element = {"type": "button", "action_id": action, "block_id": "b1", "value": value}
    body = workspace.click_body(element, user=user)
    del body["channel"], body["response_url"]
    workspace.dispatch(body | {"view": form})
    view: Json = workspace.slack.views[-1]
    assert view["id"] == form["id"]
    return view


def submit(workspace: Workspace, form: Json, *, user: str = COORDINATOR, **fields: str | None) -> Json:
    """Submit a form whose fields are named as if they belonged to no form; return what it answers."""
    names = {block["block_id"].partition("@")[0]: block["block_id"] for block in input_blocks(form)}
    answer = workspace.submit(form, user=user, **{names[name]: value for name, value in fields.items()})
    if "errors" in answer:
        return {"errors": {name.partition("@")[0]: text for name, text in answer["errors"].items()}}
    return {**answer, "id": form["id"]}


def title(form: Json) -> str:
    """Return a form's title: the reference of the thing that it is about."""
    return str(form["title"]["text"])


def press_in(workspace: Workspace, blocks: list[Json], action: str, *, user: str = COORDINATOR, place: int = 0) -> Json:
    """Press a button that opens a form; return the form."""
    return workspace.open(action, values(blocks, action)[place], user=user)
