"""Questions about what a report says: a register has who must deliver it by when, and not a line of it."""

import re
from collections.abc import Callable, Sequence

from domain.languages.schema import Concept
from domain.reading.requests.sentences_alone import find_sentences
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.tokenizer import TokenKind, fold
from domain.reading.words.word_matcher import PhrasedWords, phrase_table, word_matcher

#: What a text says, concludes, or is shortened to; in all languages together.
_SAYS = phrase_table(
    """say, says, said, written in, conclude, concludes, concluded, find, tell us, казва, пише, пише в, заключава, říká,
    píše se, stojí, stojí v, hovorí, píše sa, siger, sagde, står i, står der i, konkluderes, konkluderer, sagt,
    steht im, steht in, steht drin, steht eigentlich im, steht denn im, steht genau im, λέει, γράφει, αναφέρει,
    καταλήγει, dice, concluye, pone en, pone el, ütleb, järeldab, sanoo, sanotaan, lukee, todetaan, dit, que dit,
    conclut, raconte, deir, ráite, kaže, piše, piše u, zaključuje, mond, mondja, áll a, áll az, írja, dicono,
    conclude, c'è scritto, sta scritto, sako, sakoma, rašoma, teigiama, teikts, rakstīts, secināts, saka, jgħid,
    tgħid, jikkonkludi, hemm miktub, zegt, staat er in, staat in, concludeert, mówi, pisze, napisano, stoi w, diz,
    conclui, spune, scrie, concluzionează, hovorí sa, stojí v, pravi, piše v, ugotavlja, säger, står det i, står i,
    konstaterar"""
)
#: The verbs among these, which may be one with "what": Spanish "qué dice".
_is_said = word_matcher(
    """say says said казва пише rika hovori siger steht λεει γραφει dice ponen utleb oeldakse sanotaan lukee dit deir
    raite kaze pise mond irja dicono sako raso rasoma saka jghid tghid zegt mowi pisze pisza raksta diz spune scrie
    pravi sager star staat"""
)
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


def find_contents(words: Sequence[WordMatch], has_word: Callable[[str], bool]) -> str | None:
    """Return the words by which a text asks what a report says, or for a summary of it; None if it does not.

    "Summarise what is overdue" asks for a list; the conclusions that a title has (`has_word`) are no contents, but
    those of the last report are.
    """
    sentences = list(find_sentences(words))
    for start, stop in sentences:
        sentence = words[start:stop]
        report = next((index for index, word in enumerate(sentence) if names_report(word)), None)
        report = _find_listed(sentence) if report is None and len(sentences) == 1 else report
        if report is None or any(word.has(*_OTHER) and not (word.is_noise or _says(word)) for word in sentence):
            continue
        said = PhrasedWords(sentence)
        what = next((index for index, word in enumerate(sentence) if word.has(Concept.WHAT, Concept.STATUS_OF)), None)
        says = said.find(_SAYS) or (_find_said(sentence) if names_report(sentence[report]) else None)
        found = said.find(_SHORTENS) or (None if what is None else says)
        if found is None and what is not None and (concluded := said.find(_CONCLUSIONS)) is not None:
            is_last = any(word.has(Concept.LAST) for word in sentence)
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


def _find_said(sentence: Sequence[WordMatch]) -> tuple[int, int] | None:
    return next(((index, index + 1) for index, word in enumerate(sentence) if _says(word)), None)


def _says(word: WordMatch) -> bool:
    return any(map(_is_said, fold(word.text).split()))


def names_report(word: WordMatch) -> bool:
    """Return whether a word is for a document, or ends with one: "INTCEN-raportin", "Schengenrapport"."""
    return any(_is_report(part) or _REPORT.search(part) for part in re.split(r"[\s-]", fold(word.text)))
