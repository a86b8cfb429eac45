"""Questions about what a report says: a register has who must deliver it by when, and not a line of it."""

import re
from collections.abc import Callable, Sequence

from domain.languages.schema import Concept
from domain.reading.requests.sentences_alone import find_sentences
from domain.reading.words.lexicon import Lexicon, WordMatch, any_has
from domain.reading.words.tokenizer import TokenKind, fold
from domain.reading.words.word_matcher import PhrasedWords, phrase_table, word_matcher

#: Other words for what a text says than the verbs of `Concept.SAY`: "is written in"; in all languages together.
_SAYS = phrase_table(
    """written in, find, tell us, stojí, stojí v, píše sa, hovorí sa, står i, står der i, står det i, står
    det om, steht über, steht drin, was steht … drin, steht im, steht in, pone en, pone el, dit quoi, disent quoi, áll
    a, áll az, állnak, áll rólunk, c'è scritto, sta scritto, hemm miktub, staat er in, staat in, staat over, wat staat,
    er … staat, stoi w"""
)
#: What is written "stands" in a report, but elsewhere it stands for something else.
_STANDS = ("steht", "stehen", "står")
_SHORTENS = phrase_table(
    """summarise, summarize, sum up, summary of, zusammenfassen, fasse, fass, fassen sie, zusammenfassung, opsummere,
    opsummer, resumere, resumé af, sammanfatta, sammanfattning, samenvatten, samenvatting, vat … samen, résumer,
    résumez, résume, un résumé, resumir, resumirme, resumir me, resume, resúmeme, resumen de, um resumo, riassumere,
    riassumerebbe, riassumermi, riassumi, un riassunto, rezuma, rezumați, rezumi, un rezumat, обобщите, обобщиш,
    обобщи, резюмирате, резюмирай, резюме на, shrnout, shrňte, shrneš, shrnutí, zhrnúť, zhrňte, zhrnieš, zhrnutie,
    podsumować, streścić, streszczenie, podsumowanie, sažeti, sažmete, sažetak, povzeti, povzeli, povzemi, povzetek,
    apibendrinti, apibendrintumėte, santrauką, apkopot, rezumēt, kopsavilkumu, kokku võtta, kokkuvõte, kokkuvõtet,
    tiivistää, tiivistelmä, tiivistelmän, összefoglalni, összefoglalná, összefoglalod, összefoglaló, συνοψίσετε,
    συνοψίσεις, σύνοψη, περίληψη, tiġbor, tiġborli, sommarju, achoimre"""
)
_CONCLUSIONS = phrase_table(
    """conclusions, schlussfolgerungen, konklusioner, konklusionerne, slutsatser, slutsatserna, conclusies,
    conclusiones, conclusões, conclusioni, concluziile, concluzii, заключенията, заключения, изводите, изводи, závěry,
    závery, wnioski, zaključci, zaključke, zaključki, sklepi, sklepe, ugotovitve, išvados, išvadas, secinājumi,
    secinājumus, järeldused, järeldusi, päätelmät, päätelmissä, johtopäätökset, következtetések, következtetéseit,
    συμπεράσματα, konklużjonijiet, conclúidí, gconclúidí"""
)
#: What has contents: a report, an overview, an analysis or a picture; what the note itself says, the register has.
_is_report = word_matcher(
    """report reports overview analysis raport* relazion* informe* relatori* bericht* berichts* ubersicht* uberblick*
    verslag* rapport* zprav* sprav* sprawozd* izvjesc* izvjest* porocil* ataskait* zinojum* aruan* aruann*
    selvity* kertom* jelentes* εκθεσ* tuarascail* thuarascail* panoramic* panorama* apercu* prehled* prehlad*
    przeglad* pregled* apzvalg* parskat* ulevaa* katsau* attekint* επισκοπ* forleargas* oversigt* oversikt*
    overzicht* доклад* преглед* analys* analiz* analiz* elemz* analuus* anali* αναλυσ* picture lagebild* cuadro
    tableau quadro tablou* pictiur* phictiur* karti* slik* obraz* vaizd* aina ainu ainas stampa εικον*"""
)
#: Also at the end of a word: Dutch "Schengenrapport", Hungarian "helyzetkép".
_REPORT = re.compile(r"rapport|bericht|verslag|\w{3}(jelentes|bild|billed|beeld|kep|kuva|pilt)\w{0,4}$")
#: A sentence about what was listed has so many words, and none of these.
_MAX_WORDS = 10
_NAMED = (Concept.NAME, Concept.SECTION, Concept.KIND, Concept.MONTH, Concept.MEETING, Concept.ITEM, Concept.TITLE)
#: With one of these a text asks for something that a register has.
_OTHER = (
    *(Concept.WHO, Concept.WHEN, Concept.HOW_MANY, Concept.HOW_OFTEN, Concept.TO_WHOM, Concept.WHY, Concept.MUST),
    *(Concept.OVERDUE, Concept.OPEN, Concept.DEADLINE, Concept.DONE, Concept.DELIVERED, Concept.UNDATED),
    *(Concept.OWE, Concept.OR),
)


def find_contents(words: Sequence[WordMatch], lexicon: Lexicon, has_word: Callable[[str], bool]) -> str | None:
    """Return the words by which a text asks what a report says, or for a summary of it; None if it does not.

    "Summarise what is overdue" asks for a list; the conclusions that a title has (`has_word`) are no contents, but
    those of the last report are.
    """
    sentences = list(find_sentences(words))
    for start, stop in sentences:
        sentence = words[start:stop]
        if any(word.has(*_OTHER) and not (word.is_noise or says(word, lexicon)) for word in sentence):
            continue
        what = next((index for index, word in enumerate(sentence) if _asks_what(word, lexicon)), None)
        said = None if what is None else _find_said(sentence, what, lexicon)
        report = next((index for index, word in enumerate(sentence) if names_report(word)), None)
        if said is not None and report is None and any_has(sentence, Concept.LAST):
            report = said  # "what did we write in it for the last Council?"
        report = _find_listed(sentence) if report is None and len(sentences) == 1 else report
        if report is None:
            continue
        phrased = PhrasedWords(sentence)
        of_reports = what is not None and _asks_which(sentence, what)  # "which reports tell us whether …"
        found = phrased.find(_SHORTENS) or (None if what is None or of_reports else phrased.find(_SAYS))
        if found is None and said is not None and not sentence[report].has(Concept.ORDINAL, Concept.BACK):
            found = said, said + 1
        if found is None and what is not None and (concluded := phrased.find(_CONCLUSIONS)) is not None:
            is_last = any_has(sentence, Concept.LAST)
            found = concluded if is_last or not has_word(fold(sentence[concluded[0]].text)) else None
        if found is not None:
            said_at = [found[0], max(found[0], found[1] - 1), report, *([] if what is None else [what])]
            return " ".join(word.text for word in sentence[min(said_at) : max(said_at) + 1])
    return None


def _find_listed(sentence: Sequence[WordMatch]) -> int | None:
    """Return where a short sentence names what was listed, and nothing else: "what is written in the second one?"."""
    names_other = any(word.has(*_NAMED) or word.kind is not TokenKind.WORD for word in sentence)
    if names_other or len(sentence) > _MAX_WORDS:
        return None
    return next((index for index, word in enumerate(sentence) if word.has(Concept.ORDINAL, Concept.BACK)), None)


def _find_said(sentence: Sequence[WordMatch], what: int, lexicon: Lexicon) -> int | None:
    """Return where it stands that something is said; not in "which reports does Europol *write*?".

    Nor in "which agencies *write* the report?", which asks for its owners.
    """
    is_of_reports = _asks_which(sentence, what)
    said = (index for index, word in enumerate(sentence) if index >= what and (says(word, lexicon) or _stands(word)))
    return None if is_of_reports else next(said, None)


def _asks_which(sentence: Sequence[WordMatch], what: int) -> bool:
    """Return whether a sentence asks which reports, or which bodies, do something."""
    asked = sentence[what : what + 2]
    return any(map(names_report, asked)) or any_has(asked, Concept.KIND)


def says(word: WordMatch, lexicon: Lexicon) -> bool:
    """Return whether a word means that something is said, or one of it does: Spanish "qué dice"."""
    return word.has(Concept.SAY) or lexicon.has_within(word, Concept.SAY)


def _stands(word: WordMatch) -> bool:
    return word.lower in _STANDS


def _asks_what(word: WordMatch, lexicon: Lexicon) -> bool:
    return word.has(Concept.WHAT, Concept.STATUS_OF) or lexicon.has_within(word, Concept.WHAT)  # Slovenian "kaj pa"


def names_report(word: WordMatch) -> bool:
    """Return whether a word is for a document, or ends with one: "INTCEN-raportin", "Schengenrapport"."""
    return any(_is_report(part) or _REPORT.search(part) for part in re.split(r"[\s-]", fold(word.text)))
