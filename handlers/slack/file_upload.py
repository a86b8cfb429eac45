"""Files to upload to Slack, and their recipient."""

from msgspec import Struct


class FileUpload(Struct, frozen=True, kw_only=True):
    """One file to upload."""

    name: str
    title: str
    #: Alternative text of a picture; empty for other files.
    alt: str
    content: bytes


class FileRecipient(Struct, frozen=True, kw_only=True):
    """The person that files are for, and the place where they are shown."""

    user: str
    #: Empty for the person's direct messages, which no one else reads.
    channel: str = ""
    #: Empty if the files do not go into a thread.
    thread: str = ""
