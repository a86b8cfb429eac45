"""Files to upload to Slack, and their recipient."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class FileUpload:
    """One file to upload."""

    name: str
    title: str
    #: Alternative text of a picture; empty for other files.
    alt: str
    content: bytes


@dataclass(frozen=True, kw_only=True, slots=True)
class FileRecipient:
    """The person that files are for, and the place where they are shown."""

    user: str
    #: Empty for the person's direct messages, which no one else reads.
    channel: str = ""
    #: Empty if the files do not go into a thread.
    thread: str = ""
