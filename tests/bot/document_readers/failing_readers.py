"""`python -m tests.bot.document_readers.failing_readers`: a child process that fails as it is told."""

import os
import sys

import msgspec

from bot.document_readers.reading import Outcome, Reading
from domain.council_documents.document import FileFormat, Line, LineKind

if __name__ == "__main__":
    kind = sys.stdin.buffer.read()
    if kind == b"dying":
        os.abort()
    if kind == b"telling":
        line = Line(kind=LineKind.PARAGRAPH, text=f"{dict(os.environ)} {sys.argv}")
        reading = Reading(format=FileFormat.TEXT, lines=(line,))
        sys.stdout.buffer.write(msgspec.json.encode(Outcome(reading=reading)))
    else:
        sys.stdout.write("babble")
