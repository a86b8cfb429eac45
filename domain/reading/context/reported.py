"""What somebody is said to ask: "we join on Sunday, so the minister wants to know *what Romania has to do*"."""

import re
from functools import cache

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.reading.words.language_detection import DetectedLanguage
from domain.reading.words.tokenizer import fold
from domain.reading.words.word_matcher import PhraseTable, phrase_table

_WORD = re.compile(r"[^\W\d_]+")
#: So many words may be between the verb and what is asked: "asks me and my team what".
_MAX_BETWEEN = 3
#: That a third person asks, by language.
_ASKS = {
    "en": """asks, asked, asking, wants to know, wanted to know, would like to know, needs to know, wishes to know,
        wonders, wondering""",
    "bg": "пита, попита, питат, иска да знае, искат да знаят, би искал да знае, би искала да знае",
    "cs": "se ptá, ptá se, ptal se, ptala se, se ptal, se ptala, chce vědět, chtěl by vědět, chtěla by vědět",
    "da": "spørger, spurgte, vil vide, vil gerne vide, ville gerne vide",
    "de": "fragt, fragen, fragte, gefragt, will wissen, wollte wissen, möchte wissen, wollen wissen, muss wissen",
    "el": "ρωτά, ρωτάει, ρωτούν, ρώτησε, θέλει να μάθει, θέλει να ξέρει, θα ήθελε να μάθει, θα ήθελε να ξέρει",
    "es": """pregunta, preguntan, preguntó, preguntado, quiere saber, quieren saber, querría saber, quisiera saber,
        desea saber, necesita saber""",
    "et": "küsib, küsis, küsivad, tahab teada, soovib teada, tahaks teada, sooviks teada",
    "fi": "kysyy, kysyi, kysyvät, haluaa tietää, haluaisi tietää, haluavat tietää",
    "fr": """demande, demandent, demandait, demandé, veut savoir, voudrait savoir, souhaite savoir, souhaiterait savoir,
        aimerait savoir, doit savoir""",
    "ga": "ag fiafraí, d'fhiafraigh, ag iarraidh a fháil amach, ag iarraidh fios a bheith",
    "hr": "pita, pitaju, pitao, pitala, želi znati, hoće znati, žele znati, htio bi znati, htjela bi znati, zanima",
    "hu": "kérdezi, kérdezik, kérdezte, tudni akarja, szeretné tudni, tudni szeretné, tudni szeretnék",
    "it": "chiede, chiedono, chiedeva, chiesto, vuole sapere, vorrebbe sapere, vogliono sapere, desidera sapere",
    "lt": "klausia, klausė, nori žinoti, norėtų žinoti",
    "lv": "jautā, jautāja, vēlas zināt, grib zināt, gribētu zināt, vēlētos zināt",
    "mt": "jistaqsi, tistaqsi, jistaqsu, staqsa, staqsiet, irid ikun jaf, trid tkun taf, iridu jkunu jafu",
    "nl": "vraagt, vragen, vroeg, gevraagd, wil weten, wilde weten, wil graag weten, zou graag weten, willen weten",
    "pl": "pyta, pytają, pytał, pytała, dopytuje, chce wiedzieć, chciałby wiedzieć, chciałaby wiedzieć",
    "pt": """pergunta, perguntam, perguntou, quer saber, queria saber, querem saber, gostaria de saber, gostava de
        saber, precisa de saber""",
    "ro": """întreabă, întrebat, vrea să știe, vor să știe, dorește să știe, ar dori să știe, ar vrea să știe,
        dorește să afle, vrea să afle""",
    "sk": "sa pýta, pýta sa, pýtal sa, pýtala sa, chce vedieť, chcel by vedieť, chcela by vedieť",
    "sl": "sprašuje, sprašujejo, vprašal, vprašala, želi vedeti, hoče vedeti, rad bi vedel, rada bi vedela, zanima",
    "sv": "frågar, frågade, frågat, undrar, vill veta, ville veta, skulle vilja veta",
}


def reported_question(text: str, detected: DetectedLanguage) -> str | None:
    """Return what somebody is said to ask in a text, from the word that asks on; None if nobody is."""
    words = [*_WORD.finditer(text)]
    tokens = [(fold(word[0]), index) for index, word in enumerate(words)]
    table, lexicon = _table(detected.language), detected.lexicons[0]
    if not table.may_be_in([token for token, _ in tokens]):
        return None
    ends = filter(None, (table.end_of(tokens, start) for start in range(1, len(tokens))))
    end = next(ends, len(words))
    for word in words[end : end + _MAX_BETWEEN + 1]:
        concepts = lexicon.concepts_of(word[0].lower()) or {}
        if not concepts.keys().isdisjoint(QUESTION_WORDS):
            return text[word.start() :]
        if Concept.NAME in concepts:
            return None  # "the Commission was asked for the report, when is it due?"
    return None


@cache
def _table(language: str) -> PhraseTable:
    return phrase_table(_ASKS[language])
