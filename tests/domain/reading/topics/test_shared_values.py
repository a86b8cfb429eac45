"""The indexes of a register's topics share what is equal in several languages."""

import tracemalloc
from collections.abc import Callable

import pytest

from domain.reading.topics.thesaurus import load_thesaurus
from domain.reading.topics.topic_index import build_topic_index
from domain.reading.words.lexicon import load_lexicon
from domain.reading.words.tokenizer import fold
from domain.register.model import Register


def _allocated_by(work: Callable[[], object]) -> int:
    """Return how many bytes a call leaves allocated."""
    fold.cache_clear()  # other tests may have left some of the words there
    tracemalloc.start(1)
    work()
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return size


@pytest.mark.long
def test_languages_share_what_is_english(register: Register) -> None:
    """Of a further language only its own words take memory: English ones are there already, as are equal weights."""
    codes = ("de", "nl", "pl", "lv")
    for code in ("en", *codes):
        load_lexicon(code)
        load_thesaurus(code)
    index = build_topic_index(register)
    english = _allocated_by(lambda: index.has_word("x", "en"))
    others = _allocated_by(lambda: [index.has_word("x", code) for code in codes])
    # 1.60 to 1.63, by what other tests have left in caches; without sharing more than 2.
    assert others / len(codes) < 1.7 * english
