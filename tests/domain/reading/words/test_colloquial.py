"""Colloquial, contracted and unaccented words are read as the standard ones."""

import pytest

from tests.domain.reading.conftest import HintedReader

#: By language: what people type, and what they mean.
TYPED = (
    ("bg", "kakvo trqbva da napravi Europol", "какво трябва да направи Европол"),
    ("bg", "няма дедлайн", "няма срок"),
    ("cs", "co musej Frontex a Europol odevzdat", "co musí Frontex a Europol odevzdat"),
    ("cs", "které úkoly nemají deadline", "které úkoly nemají termín"),
    ("cs", "co má Frontex dodat zejtra", "co má Frontex dodat zítra"),
    ("da", "hvad skal Frontex levere imorgen", "hvad skal Frontex levere i morgen"),
    ("de", "was hat Frontex noch nich geliefert", "was hat Frontex noch nicht geliefert"),
    ("de", "todos von Europol", "Aufgaben von Europol"),
    ("el", "τι δν έχει παραδοθεί", "τι δεν έχει παραδοθεί"),
    ("en", "thats all Frontex owes?", "that's all Frontex owes?"),
    ("en", "what has Frontex to deliver tmrw", "what has Frontex to deliver tomorrow"),
    ("es", "xk esta retrasado", "por qué está retrasado"),
    ("et", "millalks peab Frontex esitama", "millal peab Frontex esitama"),
    ("fi", "mitä Frontexin pitää tehä", "mitä Frontexin pitää tehdä"),
    ("fr", "cest quand la deadline", "c'est quand la deadline"),
    ("hr", "što je bez deadlinea", "što je bez roka"),
    ("hu", "mi a csinálnivalója a Frontexnek", "mi a teendője a Frontexnek"),
    ("it", "cè qualcosa in ritardo", "c'è qualcosa in ritardo"),
    ("lt", "koks dedlainas Europolui", "koks terminas Europolui"),
    ("lv", "kas vēl nau iesniegts", "kas vēl nav iesniegts"),
    ("mt", "xgħandu jagħmel Frontex", "x'għandu jagħmel Frontex"),
    ("nl", "waneer moet Frontex leveren", "wanneer moet Frontex leveren"),
    ("nl", "wat heeft Frontex nog ni geleverd", "wat heeft Frontex nog niet geleverd"),
    ("pl", "jakie taski ma Europol", "jakie zadania ma Europol"),
    ("pt", "oque deve a Frontex", "o que deve a Frontex"),
    ("ro", "ce trebe să facă Frontex", "ce trebuie să facă Frontex"),
    ("sk", "čo ešte nieje hotové", "čo ešte nie je hotové"),
    ("sl", "kaj nima deadlina", "kaj nima roka"),
    ("sv", "vad ska Frontex göra imorrn", "vad ska Frontex göra imorgon"),
)


@pytest.mark.parametrize(("code", "typed", "meant"), TYPED)
def test_read_as_meant(code: str, typed: str, meant: str, read_hinted: HintedReader) -> None:
    """Neither is anything left over of it."""
    reading = read_hinted(typed, hint=code)
    assert (reading.question, reading.left_out) == (read_hinted(meant, hint=code).question, ())
