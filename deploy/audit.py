"""Print what pip-audit has found: known vulnerabilities, none, or that it could not look. Run by `make audit`."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

NOT_ASKED = (
    "The advisory database could not be asked, and NOTHING IS KNOWN about {what}; the files audit.* in build/ say more."
)


def main(report: Path) -> int:
    """Print the findings; return 0 only if everything was looked up and nothing was found."""
    try:
        dependencies = json.loads(report.read_text(encoding="utf-8"))["dependencies"]
    except (OSError, ValueError, LookupError):
        dependencies = []
    if not dependencies:
        sys.stderr.write(NOT_ASKED.format(what="any dependency") + "\n")
        return 1
    problems = [*_describe_skipped(dependencies), *_describe_vulnerabilities(dependencies)]
    for line in problems:
        sys.stderr.write(f"{line}\n")
    if not problems:
        sys.stdout.write(f"{len(dependencies)} dependencies, no known holes\n")
    return 1 if problems else 0


def _describe_skipped(dependencies: list[dict[str, Any]]) -> Iterator[str]:
    """Yield a line on skipped dependencies: pip-audit itself ends with 0 if its database does not know some."""
    skipped = [dependency["name"] for dependency in dependencies if "skip_reason" in dependency]
    if skipped:
        yield NOT_ASKED.format(what=f"{len(skipped)} of {len(dependencies)} dependencies ({', '.join(skipped)})")


def _describe_vulnerabilities(dependencies: list[dict[str, Any]]) -> Iterator[str]:
    for dependency in dependencies:
        for vulnerability in dependency.get("vulns", ()):
            fixed_versions = ", ".join(vulnerability.get("fix_versions", ())) or "no version yet"
            yield f"{dependency['name']} {dependency['version']}: {vulnerability['id']}, mended in {fixed_versions}"


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
