"""What reason somebody gave for being late, which is why it is late; in all languages together."""

from collections.abc import Sequence

from domain.languages.schema import Concept
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.word_matcher import PhrasedWords, phrase_table

_EXPLAINS = phrase_table(
    """reason, reasons, explain, explained, justify, justified, excuse, begründet, begründete, begründen, begründung,
    erklärt, grund, reden, redenen, verklaard, verklaart, verantwoordt, gemotiveerd, begrundet, begrundede,
    begrundelse, begrundelsen, forklaret, grunden, förklarat, förklarade, motiverat, motiverade, anledning,
    raison, raisons, justifié, justifie, expliqué, motif, motifs, motivo, motivi, motivato, giustificato,
    giustifica, spiegato, ragione, razón, razones, motivos, justificó, justificado, justifica, explicado, razão,
    razões, justificou, explicou, motiv, motivul, motive, justificat, explicat, explicație, explicația, причина,
    причини, причината, обясни, обяснил, обосновал, zdůvodnil, zdůvodnila, vysvětlil, vysvětlila, odůvodnil,
    odôvodnil, odôvodnila, zdôvodnil, vysvetlil, vysvetlila, tłumaczył, tłumaczyła, uzasadnił, uzasadniła,
    wyjaśnił, powód, powody, obrazložio, obrazložila, objasnio, objasnila, razlog, razloge, pojasnil, pojasnila,
    utemeljil, utemeljila, obrazložil, paaiškino, pagrindė, priežastis, priežastį, pamatoja, pamatojis,
    paskaidroja, iemesls, iemeslu, põhjendas, põhjendanud, selgitas, põhjus, põhjuse, perusteli, perustellut,
    selitti, selittänyt, syy, syyn, indokolta, indokolja, magyarázta, oka, okot, δικαιολόγησε, αιτιολόγησε,
    εξήγησε, λόγο, λόγους, raġuni, raġunijiet, spjegat, iġġustifikat, chúis, cúis, chúiseanna, mhínigh"""
)
#: Beside the word they say no more: which reason somebody has given.
_GIVING = (Concept.DID, Concept.WHAT, Concept.WHERE, Concept.DELIVER, Concept.DELIVERED)
#: With one of these it is asked for something else.
_OTHER = (Concept.WHO, Concept.WHEN, Concept.HOW_MANY, Concept.HOW_OFTEN, Concept.NOT)


def name_reasons(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words in which the reason that somebody gave for a delay is why it is late, which the register tells."""
    said = {concept for word in words for concept in word.concepts if not word.is_noise}
    if Concept.OVERDUE not in said or Concept.WHY in said or not said.isdisjoint(_OTHER):
        return words
    found = PhrasedWords(words).find(_EXPLAINS)
    if found is None:
        return words
    index, end = found
    why = WordMatch(text=" ".join(word.text for word in words[index:end]), concepts={Concept.WHY: None})
    others = [word for word in (*words[:index], *words[end:]) if not word.has(*_GIVING)]
    return [why, *others]
