"""Print the score of the import, or write it into docs/import.md; what is only counted is never named."""

import argparse
from pathlib import Path

from benchmarks.imports.score import FOLDERS, Score, score_folder, table
from bot.document_readers.subprocess_reader import read_document

_DOCS = Path(__file__).parents[2] / "docs" / "import.md"
#: Notes in the layout of 13901/23, apart.
_ARROWS = "arrows and bold owners"
_START, _END = "<!-- score: make import-score -->\n", "<!-- end of score -->"


def main() -> None:
    """Score each folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="write the table into docs/import.md")
    parser.add_argument(
        "--failures", action="store_true", help="name what is wrong in the documents that are not only counted"
    )
    arguments = parser.parse_args()
    scores: dict[str, Score] = {_ARROWS: Score()}
    for folder in FOLDERS:
        total = Score()
        for name, each in score_folder(folder, read_document):
            total += each
            if folder == "seen":
                if name.startswith("arrows"):
                    scores[_ARROWS] += each
                if arguments.failures:
                    print(*(f"{name}: {failure}" for failure in each.failures), sep="\n")
        if total.documents:
            scores[folder] = total
    result = table(scores)
    print(result)
    if arguments.write:
        text = _DOCS.read_text(encoding="utf-8")
        before, rest = text.split(_START)
        _DOCS.write_text(f"{before}{_START}{result}{_END}{rest.split(_END)[1]}", encoding="utf-8")


if __name__ == "__main__":
    main()
