"""The package map of docs/architecture.md: `python -m tests.docs.package_map` (`make map`) writes it from the code."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests import ROOT

#: The layers, from the outermost inwards.
LAYERS = ("bot", "handlers", "jobs", "db", "domain")

PAGE = ROOT / "docs" / "architecture.md"
_BEGIN, _END = "<!-- map: make map -->\n", "<!-- end of map -->\n"


def package_map() -> str:
    """Return a Markdown table: each package, its number of entries, the first line of its docstring."""
    rows = [
        f"| `{package.relative_to(ROOT)}/` | {len(list(entries(package)))} | {_summary(package)} |"
        for layer in LAYERS
        for package in _packages(ROOT / layer)
    ]
    return "\n".join(["| package | entries | what it holds |", "|---|---:|---|", *rows]) + "\n"


def documented_map() -> str:
    """Return the table as docs/architecture.md has it."""
    return PAGE.read_text(encoding="utf-8").partition(_BEGIN)[2].partition(_END)[0]


def entries(package: Path) -> Iterator[Path]:
    """Yield what a reader sees on opening a package: its modules, packages and folders of data."""
    for path in sorted(package.iterdir()):
        if not path.name.startswith(("__init__", "__pycache__", ".")):
            yield path


def _packages(package: Path) -> Iterator[Path]:
    yield package
    for path in entries(package):
        if (path / "__init__.py").exists():
            yield from _packages(path)


def _summary(package: Path) -> str:
    docstring = ast.get_docstring(ast.parse((package / "__init__.py").read_text(encoding="utf-8"))) or ""
    return docstring.partition("\n")[0]


def main() -> None:
    """Print the map, and put it into docs/architecture.md."""
    text = PAGE.read_text(encoding="utf-8")
    before, _, rest = text.partition(_BEGIN)
    PAGE.write_text(before + _BEGIN + package_map() + _END + rest.partition(_END)[2], encoding="utf-8")
    print(package_map(), end="")  # noqa: T201  # it prints


if __name__ == "__main__":
    main()
