"""Key actions of topics: "what else comes under the same key action as the inventory?"."""

from collections.abc import Sequence

from msgspec.structs import replace

from domain.reading.topics.topic_index import Topic, TopicIndex
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.word_matcher import PhrasedWords, phrase_table

#: What the notes call a key action, in all languages.
_KEY_ACTION = phrase_table(
    """key action, key actions, ключово действие, ключовото действие, klíčov* opatření*, nøgletiltag*,
    schlüsselmaßnahme*, βασική δράση, βασικής δράσης, acción clave, põhime*, keskeis* toime*, action clé, action
    clef, phríomhghníomhaíocht*, príomhghníomhaíocht*, bpríomhghníomhaíocht*, ključn* mjer*, kulcsintézkedés*,
    azione chiave, pagrindin* veiksm*, pamatdarbīb*, azzjoni ewlenija, kernactie*, kluczow* działani*, ação chave,
    acțiun* cheie, kľúčov* opatren*, ključn* ukrep*, nyckelåtgärd*"""
)


def widen_to_key_action(topic: Topic, words: Sequence[WordMatch], index: TopicIndex) -> Topic:
    """Return a topic as all of its key actions if a text speaks of the key action."""
    phrased = PhrasedWords(words)
    if not topic.refs or all(phrased.end_of(_KEY_ACTION, place) is None for place in range(len(words))):
        return topic
    actions = {entry.key_action for entry in index.entries if entry.ref in topic.refs}
    return replace(topic, refs=tuple(entry.ref for entry in index.entries if entry.key_action in actions))
