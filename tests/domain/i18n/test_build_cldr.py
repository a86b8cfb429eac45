"""The extract of CLDR is up to date."""

from domain.i18n.build_cldr import FILE, file_text


def test_the_extract_is_what_babel_gives() -> None:
    """The extract of CLDR data is what the build step makes of Babel's data today."""
    assert FILE.read_text(encoding="utf-8") == file_text()
