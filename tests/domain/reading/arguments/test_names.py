"""Names by themselves."""

from domain.languages import NAMES
from domain.reading.arguments.names import find_actor, find_language
from domain.register.model import Register


def test_actors_and_languages_are_found_by_name(register: Register) -> None:
    """An actor is found by its name in any language, and a language by its code or its own name."""
    for text in ("Österreich", "Αυστρία", "Oostenrijk", "AT", "Itävalta"):
        assert find_actor(text, directory=register.directory, hint="en") == "at"
    assert find_actor("Interpol", directory=register.directory, hint="en") is None
    assert find_actor("Austria and Malta", directory=register.directory, hint="en") is None
    assert [find_language(name) for name in NAMES.values()] == list(NAMES)
    assert (find_language("NL"), find_language("klingon")) == ("nl", None)
