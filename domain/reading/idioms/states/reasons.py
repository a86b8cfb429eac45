"""What reason there is for a delay, a hold or a new date, which is why; in all languages together."""

from collections.abc import Sequence

from domain.languages.schema import Concept
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.tokenizer import TokenKind
from domain.reading.words.word_matcher import PhrasedWords, phrase_table

_EXPLAINS = phrase_table(
    """reason, reasons, explanation, justification, grounds, explain, explained, justify, justified, excuse, begründet,
    begründete, begründen, begründung, erklärt, grund, reden, redenen, verklaard, verklaart, verantwoordt,
    gemotiveerd, begrundet, begrundede, begrundelse, begrundelsen, forklaret, grunden, förklarat, förklarade,
    motiverat, motiverade, anledning, raison, raisons, justifié, justifie, expliqué, motif, motifs, motivo, motivi,
    motivato, giustificato, giustifica, spiegato, ragione, razón, razones, motivos, justificó, justificado,
    justifica, explicado, razão, razões, justificou, explicou, motiv, motivul, motive, justificat, explicat,
    explicație, explicația, причина, причини, причината, обясни, обяснил, обосновал, zdůvodnil, zdůvodnila,
    vysvětlil, vysvětlila, odůvodnil, odôvodnil, odôvodnila, zdôvodnil, vysvetlil, vysvetlila, tłumaczył, tłumaczyła,
    uzasadnił, uzasadniła, wyjaśnił, powód, powody, obrazložio, obrazložila, objasnio, objasnila, razlog, razloge,
    pojasnil, pojasnila, utemeljil, utemeljila, obrazložil, paaiškino, pagrindė, priežastis, priežastį, pamatoja,
    pamatojis, paskaidroja, iemesls, iemeslu, põhjendas, põhjendanud, selgitas, põhjus, põhjuse, perusteli,
    perustellut, selitti, selittänyt, syy, syyn, indokolta, indokolja, magyarázta, oka, okot, δικαιολόγησε,
    αιτιολόγησε, εξήγησε, λόγο, λόγους, λόγος, αιτία, αιτιολογία, δικαιολογία, εξήγηση, обяснение, основание, důvod,
    důvodem, odůvodnění, odůvodněním, zdůvodnění, zdůvodněním, vysvětlení, vysvětlením, årsag, årsagen, forklaring,
    forklaringen, erklärung, explicación, põhjendus, põhjendusega, selgitus, selgitusega, perustelu, perustelulla,
    selitys, selityksellä, explication, justification, fáth, míniú, obrazloženje, obrazloženjem, objašnjenje,
    objašnjenjem, indok, indoka, indokkal, indoklás, indoklással, magyarázat, magyarázattal, motivazione,
    spiegazione, paaiškinimas, paaiškinimu, pamatojums, pamatojumu, paskaidrojums, paskaidrojumu, spjegazzjoni,
    verklaring, uitleg, toelichting, powodem, przyczyna, przyczynę, uzasadnienie, uzasadnieniem, wyjaśnienie,
    wyjaśnieniem, justificação, explicação, explicația, justificare, dôvod, dôvodom, odôvodnenie, odôvodnením,
    vysvetlenie, vysvetlením, vzrok, utemeljitev, utemeljitvijo, obrazložitev, obrazložitvijo, razlago, skälet,
    orsak, orsaken, anledningen, motivering, förklaring, förklaringen, raġuni, raġunijiet, spjegat, iġġustifikat,
    chúis, cúis, chúiseanna, mhínigh, syytä,
    priežasties, razlogom, důvody, dôvody, powodu, motivele, iemeslus"""
)
#: Beside the word they say no more: which reason somebody has given.
_GIVING = (Concept.DID, Concept.WHAT, Concept.WHERE, Concept.DELIVER, Concept.DELIVERED)
#: With one of these it is asked for something else.
_OTHER = (Concept.WHO, Concept.WHEN, Concept.HOW_MANY, Concept.HOW_OFTEN, Concept.NOT)
#: Of one of these the reason may be asked for in any words.
_OF_DELAY = (Concept.OVERDUE, Concept.HELD)
#: Where a text asks "what is the reason", the words are at most so far apart.
_NEAR = 4
#: So short a text asks for nothing but the reason, in whatever words somebody gives one.
_SHORT = 8
#: With one of these it asks for something else besides.
_ELSE = (*_OTHER, Concept.NAME, Concept.KIND, Concept.MONTH, Concept.MEETING, Concept.MUST, Concept.TO_WHOM)


def name_reasons(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words in which the reason that somebody gave for a delay is why it is late, which the register tells.

    So is "what is the reason" of anything.
    """
    said = {concept for word in words for concept in word.concepts if not word.is_noise}
    if Concept.WHY in said or not said.isdisjoint(_OTHER):
        return words
    found = PhrasedWords(words).find(_EXPLAINS)
    if found is None:
        return words
    index, end = found
    if said.isdisjoint(_OF_DELAY) and not any_has(words[max(0, index - _NEAR) : index], Concept.WHAT):
        return words
    why = WordMatch(text=" ".join(word.text for word in words[index:end]), concepts={Concept.WHY: None})
    others = [word for word in (*words[:index], *words[end:]) if not word.has(*_GIVING)]
    return [why, *others]


def asks_for_reason(words: Sequence[WordMatch]) -> bool:
    """Return whether a text asks only for the reason of what was spoken of: "did anyone give a reason?"."""
    is_bare = len(words) <= _SHORT and all(
        word.kind in (TokenKind.WORD, TokenKind.STOP) and (word.is_noise or not word.has(*_ELSE)) for word in words
    )
    return is_bare and PhrasedWords(words).find(_EXPLAINS) is not None
