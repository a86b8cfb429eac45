"""What pip-audit has found, in words: known holes, none, or that it could not ask. Run by `make audit`."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

NOT_ASKED = (
    "The advisory database could not be asked, and NOTHING IS KNOWN about {what}; the files audit.* in build/ say more."
)


def main(report: Path) -> int:
    """Print it; 0 only where everything was looked up and nothing was found."""
    try:
        dependencies = json.loads(report.read_text(encoding="utf-8"))["dependencies"]
    except (OSError, ValueError, LookupError):
        dependencies = []
    if not dependencies:
        sys.stderr.write(NOT_ASKED.format(what="any dependency") + "\n")
        return 1
    wrong = [*_unknown(dependencies), *_holes(dependencies)]
    for line in wrong:
        sys.stderr.write(f"{line}\n")
    if not wrong:
        sys.stdout.write(f"{len(dependencies)} dependencies, no known holes\n")
    return 1 if wrong else 0


def _unknown(dependencies: list[dict[str, Any]]) -> Iterator[str]:
    """pip-audit itself passes over those that its database does not know, and ends with 0."""
    skipped = [each["name"] for each in dependencies if "skip_reason" in each]
    if skipped:
        yield NOT_ASKED.format(what=f"{len(skipped)} of {len(dependencies)} dependencies ({', '.join(skipped)})")


def _holes(dependencies: list[dict[str, Any]]) -> Iterator[str]:
    for each in dependencies:
        for hole in each.get("vulns", ()):
            mended = ", ".join(hole.get("fix_versions", ())) or "no version yet"
            yield f"{each['name']} {each['version']}: {hole['id']}, mended in {mended}"


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
