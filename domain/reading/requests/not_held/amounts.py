"""Questions about what something costs, or how many people are where: a register counts neither."""

from collections.abc import Callable, Sequence

from domain.languages.schema import Concept
from domain.reading.requests.sentences_alone import find_sentences
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.tokenizer import fold
from domain.reading.words.word_matcher import PhrasedWords, phrase_table

#: In all languages together.
_COSTS = phrase_table(
    """cost, costs, costing, how many million, how many millions, how much money, kostet, kosten, wie viele millionen,
    wie viel geld, kosten … insgesamt, coûte, coûtera, coûter, va coûter, combien de millions, revient, cuesta,
    costará, costar, cuántos millones, por cuánto, va a salir, nos va a salir, costa, costerà, costare, quanti
    milioni, viene a costare, custa, custará, custar, quantos milhões, por quanto, vai ficar, kosten, hoeveel
    miljoen, gaat kosten, koster, at koste, hvor mange millioner, løber … op i, kostar, att kosta, hur många
    miljoner, går … på till slut, går … på allt som allt, maksaa, tulee maksamaan, montako miljoonaa, kuinka monta
    miljoonaa, maksab, maksma läheb, läheb maksma, mitu miljonit, izmaksās, maksās, izmaksā, cik miljonu, cik
    miljonus, kainuos, kainuoja, kiek milijonų, kosztuje, kosztować, będzie kosztować, ile milionów, stojí nás,
    bude stát, nás … přijde, na kolik … přijde, kolik milionů, bude stáť, bude … stáť, nás … stáť, koľko miliónov,
    bo stala, bo … stala, koliko … stala, koliko milijonov, koliko će stajati, stajat će, koštati, koštat će,
    koliko milijuna, струва, ще струва, ще … излезе, колко милиона, fog … kerülni, kerülni fog, mennyibe, hány
    millió, costa, o să coste, va costa, câte milioane, κοστίσει, κοστίζει, θα κοστίσει, πόσα εκατομμύρια, kemm …
    se jiswa, se jiswa, tiswa, se tiswa, kemm miljun, costas, costóidh, chosnóidh, cé mhéad milliún"""
)
#: That somebody pays; with "how much".
_PAYS = phrase_table(
    """pay, pays, paid, spend, spends, spent, плати, платили, платила, похарчи, zaplatil, zaplatila, zaplatilo, utratil,
    utratila, platí, betalt, betaler, betale, brugt, gezahlt, zahlt, zahlen, zahlte, bezahlt, ausgegeben,
    πλήρωσε, πληρώνει, ξόδεψε, δαπάνησε, pagó, pagado, paga, pagar, gastó, gastado, maksis, maksnud, kulutas,
    kulutanud, maksoi, maksanut, käytti, payé, paie, paye, payer, versé, dépensé, íoc, íocadh, chaith, platio,
    platila, platilo, potrošio, potrošila, fizetett, fizet, költött, pagato, paga, pagare, speso, versato,
    sumokėjo, išleido, samaksāja, iztērēja, ħallas, ħallset, nefaq, nefqet, betaald, betaalde, betaalt, betalen,
    uitgegeven, zapłacił, zapłaciła, zapłaciło, płaci, wydał, wydała, wydało, pagou, pago, pagar, gastou, gasto,
    plătit, plătește, cheltuit, zaplatilo, minul, minula, plačal, plačala, porabil, porabila, betalat, betalar,
    spenderat"""
)
#: With one of these a text asks for something that a register has, too.
_OTHER = (Concept.WHO, Concept.WHEN, Concept.OVERDUE, Concept.DEADLINE, Concept.NAME)
#: Hungarian "how much".
_HOW_MUCH = "menny"
#: How far from "how many" is "our"; with one of these tasks are counted.
_NEAR = 2
_TASKS = (Concept.ITEM, Concept.OVERDUE, Concept.OPEN, Concept.OWE, Concept.MUST, Concept.DELIVER, Concept.DONE)


def find_amount(words: Sequence[WordMatch], has_word: Callable[[str], bool]) -> str | None:
    """Return the words by which a text asks what something costs, None if it does not; `has_word`: titles have it."""
    for start, stop in find_sentences(words):
        sentence = words[start:stop]
        pays = PhrasedWords(sentence).find(_PAYS) if any_has(sentence, Concept.HOW_MANY) else None
        if pays is not None and (sentence[pays[0]].is_unknown or sentence[pays[0]].has(Concept.OUTSIDE)):
            return sentence[pays[0]].text  # "how much did the Netherlands pay into Empact?"
        found = PhrasedWords(sentence).find(_COSTS)
        is_asked = any(
            word.has(Concept.WHAT, Concept.HOW_MANY) or fold(word.text).startswith(_HOW_MUCH) for word in sentence
        )
        if found is None or not is_asked or any(word.has(*_OTHER) and not word.is_noise for word in sentence):
            continue
        said = sentence[found[0] : max(found[1], found[0] + 1)]
        if not all(has_word(part) for word in said for part in word.parts):
            return " ".join(word.text for word in said)
    return _find_our_people(words)


def _find_our_people(words: Sequence[WordMatch]) -> str | None:
    """Return the words by which a text asks how many of "ours" are somewhere, None if it does not."""
    for start, stop in find_sentences(words):
        sentence = words[start:stop]
        index = next((index for index, word in enumerate(sentence) if word.has(Concept.HOW_MANY)), len(sentence))
        counted = sentence[index + 1 : index + 2 + _NEAR]
        counts_tasks = any(word.has(*_TASKS) and not word.is_noise for word in sentence)
        if any_has(counted[:_NEAR], Concept.WE) and not counts_tasks:
            return " ".join(word.text for word in counted)
    return None
