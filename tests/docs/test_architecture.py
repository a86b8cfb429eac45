"""docs/architecture.md and CONTRIBUTING.md name packages and files that exist, and folders stay small."""

import re

import pytest

from tests import ROOT
from tests.docs.package_map import LAYERS, documented_map, entries, package_map

#: One entry a language, or a change of the tables, is no list to search through.
LONG = (ROOT / "domain" / "languages", ROOT / "db" / "migrations" / "versions")


def test_the_package_map_is_that_of_the_code() -> None:
    """The table in docs/architecture.md is what `make map` prints."""
    assert documented_map() == package_map()


def test_folders_are_small() -> None:
    """No package shows more than about fifteen entries to a reader who opens it; migrations are one after another."""
    packages = [path.parent for layer in LAYERS for path in (ROOT / layer).rglob("__init__.py")]
    sizes = {str(package.relative_to(ROOT)): len(list(entries(package))) for package in packages}
    assert {name: size for name, size in sizes.items() if size > 17 and ROOT / name not in LONG} == {}


@pytest.mark.parametrize("page", ["CONTRIBUTING.md", "README.md", "docs/architecture.md"])
def test_named_files_exist(page: str) -> None:
    """Each file or folder of the code that a page names in backticks exists; xx stands for a language."""
    text = (ROOT / page).read_text(encoding="utf-8").replace("/xx", "/nl").replace("<layer>", "db")
    named = re.findall(r"`((?:bot|handlers|jobs|db|domain|tests|benchmarks|deploy|docs)/[\w./-]*)`", text)
    assert [name for name in named if not (ROOT / name).exists()] == []
