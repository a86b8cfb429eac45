"""`python -m bot.documents`: writes the one file that it is handed on standard input to standard output."""

import pickle
import sys

from bot.documents.subprocess_writer import written_by


def main() -> int:
    """0 and the file, or 1 and the kind of what went wrong: its text may quote what was to be written."""
    try:
        writer, matter = pickle.load(sys.stdin.buffer)  # noqa: S301  # from the bot that has started this process
        content = written_by(writer, matter)
    except Exception as error:  # noqa: BLE001  # whatever a library raises
        sys.stderr.write(f"{type(error).__name__}\n")
        return 1
    sys.stdout.buffer.write(content)
    return 0


if __name__ == "__main__":
    sys.exit(main())
