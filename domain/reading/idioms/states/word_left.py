"""What somebody has left word of: "who let us know?", "for which items do we have an expected date?"."""

from collections.abc import Sequence

from msgspec.structs import replace

from domain.languages.schema import Concept
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.token_cursor import UNITS
from domain.reading.words.tokenizer import TokenKind
from domain.reading.words.word_matcher import PhrasedWords, phrase_table

#: The value of the word that says that word was left; so far as questions go, that is a state of what is open.
WORD_LEFT = "word_left"
#: In all languages together: word was left, or a day on which something is expected.
_LEFT = phrase_table(
    """left word, leave word, left us word, left a message, left us a message, leave a message, leave us a message,
    let us know, sent word, gave word, given word, word was left, word has been left, word left, expected date,
    expected dates, an expected date, new expected date, expected delivery date, expected delivery dates, announced
    date, announced dates, progress word, progress note, progress notes, progress message, progress messages,
    Bescheid gegeben, Bescheid gesagt, Nachricht hinterlassen, Rückmeldung gegeben, voraussichtlicher Termin,
    voraussichtliche Termine, voraussichtlichen Termin, voraussichtlichen Termine, voraussichtliches Datum,
    erwarteter Termin, erwartete Termine, angekündigter Termin, angekündigte Termine, laissé un mot, laissé un
    message, donné des nouvelles, fait savoir, prévenus, prévenu, date attendue, dates attendues, date
    prévisionnelle, dates prévisionnelles, date annoncée, dates annoncées, dejado aviso, dejó aviso, dejado un
    mensaje, dejó un mensaje, ha avisado, han avisado, avisó, avisaron, nos avisó, fecha prevista de entrega, fechas
    previstas de entrega, fecha esperada, fechas esperadas, fecha anunciada, fechas anunciadas, lasciato detto, ha
    lasciato detto, fatto sapere, lasciato un messaggio, avvisato, avvisati, data attesa, date attese, data
    annunciata, date annunciate, deixou recado, deixaram recado, deixado recado, avisou, avisaram, deixou mensagem,
    data esperada, datas esperadas, data anunciada, datas anunciadas, lăsat vorbă, a lăsat vorbă, au lăsat vorbă,
    lăsat un mesaj, a anunțat, au anunțat, ne-a anunțat, dată estimată, date estimate, data estimată, datele
    estimate, dată anunțată, laten weten, bericht achtergelaten, bericht gegeven, bericht gelaten, verwachte datum,
    verwachte data, aangekondigde datum, aangekondigde data, givet besked, gav besked, lagt besked, efterladt en
    besked, forventet dato, forventede datoer, forventede dato, bebudet dato, lämnat besked, lämnade besked, gett
    besked, gav besked, hört av sig, hörde av sig, förväntat datum, förväntade datum, beräknat datum, beräknade
    datum, jättänyt viestin, jätti viestin, jättäneet viestin, ilmoittanut aikataulusta, odotettu päivä, odotetut
    päivät, arvioitu päivä, arvioitu toimituspäivä, arvioidut toimituspäivät, arvioidut päivät, jätnud teate, jättis
    teate, jätsid teate, teada andnud, andis teada, andsid teada, oodatav kuupäev, oodatavad kuupäevad, eeldatav
    kuupäev, eeldatavad kuupäevad, eeldatav tähtpäev, atstājis ziņu, atstāja ziņu, atstājuši ziņu, devis ziņu, deva
    ziņu, paredzamais datums, paredzamie datumi, gaidāmais datums, gaidāmie datumi, paliko žinią, palikęs žinią,
    davė žinią, davė žinoti, pranešė eigą, numatoma data, numatomos datos, laukiama data, zostawił wiadomość,
    zostawiła wiadomość, zostawili wiadomość, dał znać, dała znać, dali znać, spodziewana data, spodziewane daty,
    przewidywana data, przewidywane daty, przewidywany termin, przewidywane terminy, spodziewany termin, nechal
    vzkaz, nechala vzkaz, nechali vzkaz, dal vědět, dala vědět, dali vědět, očekávaný termín, očekávané termíny,
    očekávané datum, očekávaná data, předpokládaný termín, předpokládané termíny, nechal odkaz, nechala odkaz,
    nechali odkaz, dal vedieť, dala vedieť, dali vedieť, očakávaný termín, očakávané termíny, očakávaný dátum,
    očakávané dátumy, predpokladaný termín, pustil sporočilo, pustila sporočilo, pustili sporočilo, so sporočili,
    pričakovani datum, pričakovani datumi, pričakovani rok, pričakovani roki, predvideni datum, predvideni datumi,
    ostavio poruku, ostavila poruku, ostavili poruku, očekivani datum, očekivani datumi, predviđeni datum,
    predviđeni datumi, остави съобщение, оставили съобщение, оставил съобщение, оставила съобщение, даде знак, обади
    се, очаквана дата, очаквани дати, обявена дата, άφησε μήνυμα, άφησαν μήνυμα, αφήσει μήνυμα, ειδοποίησε,
    ειδοποίησαν, αναμενόμενη ημερομηνία, αναμενόμενες ημερομηνίες, εκτιμώμενη ημερομηνία, εκτιμώμενες ημερομηνίες,
    hagyott üzenetet, üzenetet hagyott, üzenetet hagytak, üzent, üzentek, várható dátum, várható dátumok, várható
    időpont, várható időpontok, d'fhág scéal, d'fhág scéala, fágadh scéal, fágadh scéala, dáta a bhfuiltear ag súil
    leis, dátaí ionchais, dáta ionchais, ħalla messaġġ, ħalliet messaġġ, ħallew messaġġ, għarrafna, għarrfuna, data
    mistennija, dati mistennija, with word left, с оставено съобщение, se vzkazem o postupu, med besked om status,
    mit Rückmeldung zum Stand, με μήνυμα για την πρόοδο, con aviso sobre el avance, jäetud sõnumiga, viesti
    etenemisestä jätetty, un mot laissé, teachtaireacht fágtha, s porukom o napretku, üzenettel az előrehaladásról,
    segnalazione lasciata, su žinia apie eigą, ar ziņu par gaitu, messaġġ mħolli, met bericht over de voortgang, z
    wiadomością o postępach, com recado sobre o andamento, cu mesaj despre stadiu, zanechaným odkazom, s sporočilom
    o napredku, med besked om läget, očekávan* termín*, očakávan* termín*, αναμενομεν* ημερομηνί*, spodziewa*
    termin*, przewidywan* termin*, předpokládan* termín*, predpokladan* termín*"""
)
#: With one of these it is asked of something else.
_OTHERS = (Concept.MUST, Concept.OWE, Concept.OVERDUE, Concept.ON_TIME, Concept.HELD, Concept.DONE, Concept.CHANGE)
#: So short a text names what it wants to see: "Frontex, with word left".
_SHORT = 6
_TIMES = (TokenKind.MONTH, TokenKind.YEAR, TokenKind.DATE, TokenKind.QUARTER)
_ASKING = (Concept.WHAT, Concept.WHO, Concept.ANY, Concept.HOW_MANY, Concept.ALL)


def name_word_left(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words in which what somebody has left word of, or given an expected day for, is marked as such."""
    found = PhrasedWords(words).find(_LEFT)
    is_short = sum(word.kind is TokenKind.WORD for word in words) <= _SHORT
    if found is None or not (is_short or any_has(words, *_ASKING)):
        return words
    before, after = (list(map(_without_giving, each)) for each in (words[: found[0]], words[found[1] :]))
    others = [*before, *after]
    if any((word.has(*_OTHERS) and not word.is_noise) or _is_time(word) for word in others):
        return words
    text = " ".join(word.text for word in words[slice(*found)])
    left = WordMatch(text=text, concepts={Concept.HELD: None}, value=WORD_LEFT)
    return [*before, left, *after]


def _is_time(word: WordMatch) -> bool:
    """Return whether a word is of a time, at which word may have been left; that is recorded, but not asked by."""
    return word.kind in _TIMES or word.has(Concept.MONTH, Concept.WEEKDAY, *UNITS)


def _without_giving(word: WordMatch) -> WordMatch:
    """Return a word, one of a delivery or of those who know as noise: an expected date is "given", "we have" it."""
    return replace(word, concepts={Concept.NOISE: None}) if word.has(Concept.DELIVERED, Concept.WE) else word
