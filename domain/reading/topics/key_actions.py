"""Key actions of topics: all that comes under one, or only the report among it.

"What else comes under the same key action as the inventory?", "the Empact report".
"""

import re
from collections.abc import Sequence

from msgspec.structs import replace

from domain.reading.topics.topic_index import Topic, TopicIndex
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.tokenizer import fold
from domain.reading.words.word_matcher import PhrasedWords, phrase_table, word_matcher
from domain.register.model import text_in

#: What the notes call a key action, in all languages.
_KEY_ACTION = phrase_table(
    """key action, key actions, ключово действие, ключовото действие, klíčov* opatření*, nøgletiltag*,
    schlüsselmaßnahme*, βασική δράση, βασικής δράσης, acción clave, põhime*, keskeis* toime*, action clé, action
    clef, phríomhghníomhaíocht*, príomhghníomhaíocht*, bpríomhghníomhaíocht*, ključn* mjer*, kulcsintézkedés*,
    azione chiave, pagrindin* veiksm*, pamatdarbīb*, azzjoni ewlenija, kernactie*, kluczow* działani*, ação chave,
    acțiun* cheie, kľúčov* opatren*, ključn* ukrep*, nyckelåtgärd*"""
)
#: Nouns for a report, or for reporting, in all languages together; a verb may begin the same: German "berichtet".
_is_report = word_matcher(
    """report reports reporting доклад доклада докладът доклади докладите докладване докладването отчет отчети zpráva
    zprávy zprávu zprávou zpráv zprávě zprávám zprávami rapport rapporten rapporter rapporterne rapporterna
    rapportering rapporteringen rapports rapporten rapportage rapportages bericht berichte berichts berichten
    berichtes berichterstattung έκθεση έκθεσης εκθέσεις εκθέσεων αναφορά αναφορές informe informes aruanne aruande
    aruannet aruandes aruanded aruandeid aruannete aruandlus aruandluse raportti raportin raporttia raportit
    raportteja raporttien raportointi raportoinnin raportointia tuarascáil tuarascála tuarascálacha tuairisc
    tuairisciú tuairiscithe izvješće izvješća izvješću izvještaj izvještaja izvještaji izvješćivanje izvješćivanja
    jelentés jelentést jelentések jelentéseket beszámoló beszámolót beszámolók relazione relazioni rapporto rapporti
    resoconto rendicontazione ataskaita ataskaitos ataskaitą ataskaitų ataskaitas pranešimas pranešimo pranešimai
    pranešimų ziņojums ziņojuma ziņojumu ziņojumi ziņošana ziņošanu ziņošanas rapport rapporti rappurtar verslag
    verslagen verslaglegging sprawozdanie sprawozdania sprawozdaniem sprawozdań sprawozdawczość raport raportu
    raporty raportów raportowanie relatório relatórios raportul raportului raportele rapoarte rapoartele raportare
    raportarea správa správy správu správ poročilo poročila poročilu poročil poročanje poročanja rapportens
    rapporternas redovisning redovisningen"""
)
_WORDS = re.compile(r"\w+")
#: The word stands so near to what the report is on: "the report on the whole of Empact".
_NEAR = 3


def widen_to_key_action(topic: Topic, words: Sequence[WordMatch], index: TopicIndex) -> Topic:
    """Return a topic as all of its key actions if a text speaks of the key action."""
    phrased = PhrasedWords(words)
    if not topic.refs or all(phrased.end_of(_KEY_ACTION, place) is None for place in range(len(words))):
        return topic
    actions = {entry.key_action for entry in index.entries if entry.ref in topic.refs}
    return replace(topic, refs=tuple(entry.ref for entry in index.entries if entry.key_action in actions))


def keep_report(topic: Topic, words: Sequence[WordMatch], index: TopicIndex, language: str) -> Topic:
    """Return a topic that several deliverables of a key action are about as the only report of them, if it is one."""
    if len(topic.refs) <= 1 or not _names_report(words, topic.indexes):
        return topic
    meant = [entry for entry in index.entries if entry.ref in topic.refs]
    reports = [entry.ref for entry in meant if _has_report(text_in(entry.title, language))]
    is_one = len(reports) == 1 and len({entry.key_action for entry in meant}) == 1
    return replace(topic, refs=(*reports,)) if is_one else topic


def _names_report(words: Sequence[WordMatch], topic: Sequence[int]) -> bool:
    near = words[max(0, min(topic) - _NEAR) : max(topic) + _NEAR + 1]
    return any(_is_report(part) for word in near for part in word.parts)


def _has_report(title: str) -> bool:
    return any(map(_is_report, _WORDS.findall(fold(title))))
