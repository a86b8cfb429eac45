"""That something has come in, which is that it is done: "are the March reports in?"."""

from collections.abc import Sequence

from msgspec.structs import replace

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.reading.idioms.dates.early import says_early
from domain.reading.idioms.superlatives import says_first_or_last
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.tokenizer import TokenKind, fold
from domain.reading.words.word_matcher import PhrasedWords, phrase_table, word_matcher

#: By languages, since most of these words are others elsewhere; here a last word.
_AT_END = {
    "da": word_matcher("inde fremme"),
    "de": word_matcher("da eingegangen eingetroffen angekommen"),
    "en": word_matcher("in here there"),
    "fr": word_matcher("là arrivé*"),
    "ga": word_matcher("istigh anseo"),
    "nl": word_matcher("binnen aangekomen er"),
    "pl": word_matcher("już są"),
    "sv": word_matcher("inne framme"),
}
#: Wherever they stand: have arrived.
_HAS_ARRIVED = {
    "bg": word_matcher("пристигна* дойдоха дойде"),
    "el": word_matcher("ήρθαν ήρθε έφτασαν έφτασε"),
    "fi": word_matcher("saapuneet saapunut saapuivat tulleet"),
    "hr": word_matcher("stigla stigli stigle stiglo stigao došla došli"),
    "it": word_matcher("arrivat* pervenut*"),
    "sk": word_matcher("prišli prišla prišlo došli"),
}
#: By languages: has arrived, in the past tense, which "what arrived in April?" asks of.
_ARRIVED = {
    "bg": phrase_table(
        """пристигна, пристигнаха, е пристигнало, са пристигнали, пристигнало, пристигнали, постъпи, постъпиха,
        постъпило, постъпили, дойде, дойдоха, дошло, предаде, представи, достави, изпрати, подаде, внесе,
        получихме, сме получили, получено, ни изпратиха, ни предадоха, изпратиха ни, ни е изпратено, ни беше
        изпратено"""
    ),
    "cs": phrase_table(
        """došlo, došly, dorazilo, dorazily, dorazila, přišlo, přišly, přišla, přijato, přijaty, obdrženo, obdrženy,
        jsme dostali, dostali jsme, jsme obdrželi, obdrželi jsme, nám poslali, poslali nám, nám bylo zasláno, se
        sešlo, přišel, dorazil"""
    ),
    "da": phrase_table(
        """kom … ind, kommet ind, kom ind, indkom, indkommet, indløb, indløbet, modtog vi, vi modtog, har vi
        modtaget, vi har modtaget, fik vi, har vi fået, sendte os, blev sendt til os, er sendt til os, landede,
        har vi fået ind, hvad kom"""
    ),
    "de": phrase_table(
        """kam … rein, kam … herein, kam … an, kamen … an, kam rein, reingekommen, hereingekommen, eingelaufen, traf
        … ein, trafen … ein, ging … ein, gingen … ein, wurde … empfangen, wurden … empfangen, wurde … erhalten,
        wurden … erhalten, haben wir … erhalten, wir … erhalten, haben wir … bekommen, bekamen wir, erhielten
        wir, haben wir … gekriegt, wurde uns … geschickt, wurde uns … übermittelt, haben sie uns … geschickt, wir
        haben … bekommen"""
    ),
    "el": phrase_table(
        """έφτασε, έφτασαν, ήρθε, ήρθαν, έχει φτάσει, έχουν φτάσει, έχει έρθει, έχουν έρθει, παραλήφθηκε,
        παραλήφθηκαν, ελήφθη, παρελήφθη, παρελήφθησαν, λάβαμε, πήραμε, έχουμε λάβει, παραλάβαμε, μας έστειλαν,
        μας εστάλη, μας στάλθηκε, μας παραδόθηκε"""
    ),
    "en": phrase_table(
        """came in, came through, arrived, come in, turned up, did we receive, did we get, have we received, have we
        got so far, we have got so far, we received, we have received, did they send us, was sent to us, were
        sent to us, have they sent us, has been sent to us, reached us"""
    ),
    "es": phrase_table(
        """llegó, llegaron, ha llegado, han llegado, entró, entraron, recibimos, hemos recibido, nos mandaron, nos
        enviaron, nos han mandado, nos han enviado, nos llegó, nos llegaron, nos ha llegado, se recibió, se
        recibieron, se ha recibido"""
    ),
    "et": phrase_table(
        """laekus, laekusid, laekunud, saabus, saabusid, saabunud, tuli sisse, tulid sisse, saadi kätte, jõudis
        kohale, jõudsid kohale, kätte saadud, saadud kätte, me saime, me saime kätte, saime, saime kätte, oleme
        saanud, saadeti meile, meile saadeti, meile on saadetud, anti üle, on üle antud, üle antud"""
    ),
    "fi": phrase_table(
        """saapui, saapuivat, saapunut, saapuneet, tuli sisään, tullut sisään, vastaanotettiin, vastaanotettu,
        saatiin, saimme, olemme saaneet, meille lähetettiin, lähetettiin meille, meille on lähetetty, meille
        tuli, meille toimitettiin"""
    ),
    "fr": phrase_table(
        """est arrivé, est arrivée, sont arrivés, sont arrivées, est parvenu, est rentré, est rentrée, sont rentrés,
        sont rentrées, est entré, sont entrés, avons nous reçu, nous avons reçu, a t on reçu, avait on reçu, on a
        reçu, avions nous reçu, on nous a transmis, on nous a envoyé, on nous a remis, nous a transmis, nous a
        envoyé, nous a remis, nous ont transmis, nous ont envoyé, nous est parvenu, nous sont parvenus"""
    ),
    "ga": phrase_table(
        """tháinig isteach, a tháinig isteach, tháinig, fuaireamar, a fuaireamar, seoladh chugainn, a seoladh
        chugainn, fuarthas, a fuarthas"""
    ),
    "hr": phrase_table(
        """stiglo, stigla, stigle, stigli, stigao, pristiglo, pristigli, pristigla, došlo, smo primili, primili smo,
        jesmo li … primili, jesmo li … dobili, smo dobili, dobili smo, nam je poslano, su nam poslali, poslali su
        nam, nam je stiglo, primljeno"""
    ),
    "hu": phrase_table(
        """érkezett be, érkezett, érkeztek, megérkezett, beérkezett, beérkeztek, jött be, futott be, kaptunk,
        kaptuk, megkaptuk, jött meg, jöttek meg, futottak be, küldtek nekünk, küldtek meg, megjött, befutott"""
    ),
    "it": phrase_table(
        """arrivato, arrivata, arrivati, arrivate, pervenuto, pervenuta, pervenuti, pervenute, abbiamo ricevuto, ci
        hanno mandato, ci hanno inviato, ci è arrivato, ci è pervenuto, ci è stato inviato, ci sono arrivati,
        abbiamo avuto, è stato ricevuto, ci hanno consegnato"""
    ),
    "lt": phrase_table(
        """atėjo, atkeliavo, atvyko, buvo gauta, gauta, gautas, gavome, esame gavę, mums atsiuntė, atsiųsta mums,
        mums atsiųsta, mums buvo atsiųsta, sulaukėme"""
    ),
    "lv": phrase_table(
        """ienāca, ir ienācis, ienācis, ienākuši, atnāca, pienākuši, saņemts, saņemti, saņēmām, esam saņēmuši, mums
        atsūtīja, mums atsūtīts, mums ir atsūtīts, mums nosūtīja, mums iesniedza, saņemta"""
    ),
    "mt": phrase_table(
        """wasal, waslet, waslu, daħal, daħlet, daħlu, irċevejna, x'irċevejna, bagħtulna, x'bagħtulna, tawna,
        x'tawna, ntbagħtilna"""
    ),
    "nl": phrase_table(
        """binnengekomen, kwam … binnen, kwamen … binnen, kwam binnen, aangekomen, hebben we … ontvangen, hebben wij
        … ontvangen, ontvingen we, hebben we … gekregen, kregen we, we … ontvangen, is ons … toegestuurd, is ons
        … gestuurd, hebben ze ons … gestuurd, werd ontvangen"""
    ),
    "pl": phrase_table(
        """wpłynęło, wpłynęły, wpłynął, wpłynęła, nadeszło, nadeszły, nadszedł, nadeszła, dotarło, dotarły, dotarł,
        dotarła, przyszło, otrzymano, odebrano, otrzymaliśmy, dostaliśmy, nam przysłano, przysłano nam, nam
        przysłali, przysłali nam, nam przesłano, przyszedł, dostarczono nam"""
    ),
    "pt": phrase_table(
        """chegou, chegaram, entrou, entraram, deu entrada, deram entrada, foi recebido, foi recebida, foram
        recebidos, foram recebidas, recebemos, nos enviaram, nos mandaram, nos chegou, nos chegaram, foi nos
        enviado, foi nos entregue, tivemos, tínhamos recebido"""
    ),
    "ro": phrase_table(
        """a sosit, au sosit, a ajuns, au ajuns, a venit, au venit, a intrat, au intrat, s-a primit, am primit,
        ne-au trimis, ni s-a trimis, ne-a trimis, ne-a venit, ne-au venit, ni s-au trimis, primiserăm, primisem"""
    ),
    "sk": phrase_table(
        """prišlo, prišli, prišla, prišiel, došlo, došli, došla, dorazilo, dorazili, sme dostali, dostali sme, sme
        prijali, nám poslali, poslali nám, nám bolo zaslané, sa zišlo"""
    ),
    "sl": phrase_table(
        """prispelo, prispela, prispeli, prispel, prispele, prišlo, prišla, prišli, smo prejeli, prejeli smo, smo
        dobili, dobili smo, so nam poslali, nam je bilo poslano, nam je bilo predano"""
    ),
    "sv": phrase_table(
        """kom … in, kom in, kommit in, inkom, inkommit, anlände, anlänt, mottogs, mottagits, mottaget, fick vi, vi
        fick, har vi fått, tog vi emot, vi har fått, skickades till oss, har skickats till oss, skickade de till
        oss, har vi fått in, fick vi in, vad kom"""
    ),
}
#: The same beside "late", "on time", "early", "first" or "last" alone: "which came too late?".
_CAME = {
    "da": word_matcher("kom kommet"),
    "de": word_matcher("kam kamen gekommen"),
    "en": word_matcher("came"),
    "es": word_matcher("vino vinieron venido"),
    "et": word_matcher("tuli tulid tulnud"),
    "fi": word_matcher("tuli tulivat tullut tulleet"),
    "fr": word_matcher("venu venue venus venues"),
    "hu": word_matcher("jött jöttek"),
    "it": word_matcher("giunto giunta giunti giunte venuto venuti"),
    "lv": word_matcher("nāca nākuši"),
    "nl": word_matcher("kwam kwamen gekomen"),
    "pt": word_matcher("veio vieram vindo"),
    "sv": word_matcher("kom kommit"),
}
#: Of what "is er geleverd" it says that it was.
_IS_THERE = ("is er", "zijn er")
#: With one of these a verb whose past is like its present is no past.
_TO_COME = {"bg": ("да", "ще")}
#: Swedish "kom in".
_KOM = ("da", "sv")
#: With one of these something is still to arrive, or fell due.
_NOT_PAST = (Concept.MUST, Concept.COMING, Concept.DEADLINE, Concept.OWE, Concept.NOT)
#: The same of what came in "before its deadline".
_NOT_EARLY = (Concept.MUST, Concept.COMING, Concept.NOT)
#: What comes in.
_THINGS = (Concept.ITEM, Concept.DELIVER)
#: With one of these it is asked what there is, or what should be.
_OTHERS = (Concept.MUST, Concept.OVERDUE, Concept.NOT, Concept.DEADLINE, *QUESTION_WORDS)


def name_punctual_arrivals(words: Sequence[WordMatch], language: str) -> Sequence[WordMatch]:
    """Return words in which what "came" late, in time, early, first or last is what was delivered so."""
    has_come = _CAME.get(language)
    if has_come is None or any_has(words, Concept.MUST, Concept.COMING, Concept.DONE):
        return words
    is_asked_how = any_has(words, Concept.OVERDUE, Concept.ON_TIME) or says_early(words) or says_first_or_last(words)
    if not is_asked_how:
        return words
    came = dict.fromkeys((Concept.DELIVERED, Concept.DID))
    return [
        replace(word, concepts=came) if has_come(fold(word.text)) and not _is_name(words, index) else word
        for index, word in enumerate(words)
    ]


def _is_name(words: Sequence[WordMatch], index: int) -> bool:
    """Return whether a word that may be a verb is a body: Danish "er KOM forsinket?", but "hvad kom for sent?"."""
    is_subject = index > 0 and words[index - 1].has(Concept.IS)
    return words[index].has(Concept.NAME) and (words[index].text.isupper() or is_subject)


def name_past_arrivals(words: Sequence[WordMatch], language: str) -> Sequence[WordMatch]:
    """Return the words of a question in which what "arrived" or "came in" is what was delivered."""
    not_past = _NOT_EARLY if says_early(words) else _NOT_PAST
    is_other = any(word.has(*not_past) and not word.is_noise for word in words)
    is_other = is_other or any(fold(word.text) in _TO_COME.get(language, ()) for word in words)
    if is_other or not any_has(words, *QUESTION_WORDS, *_THINGS, Concept.ANY):
        return words
    phrased = PhrasedWords(words)
    arrived = phrased.covered(_ARRIVED[language])
    if language == "nl" and not arrived and any_has(words, Concept.DELIVERED):
        return [_has_been(word) if fold(word.text) in _IS_THERE else word for word in words]
    is_short_name = language in _KOM  # it is the Commission, too
    if not arrived or (any(words[index].has(Concept.NAME, Concept.MONTH) for index in arrived) and not is_short_name):
        return words
    first = min(arrived)
    said = {Concept.WHAT} if words[first].has(Concept.WHAT) else set()  # Maltese "x'irċevejna" is one word
    concepts = dict.fromkeys((Concept.DELIVERED, Concept.DID, *said))
    delivered = WordMatch(text=words[first].text, concepts=concepts)
    return [delivered if index == first else word for index, word in enumerate(words) if index not in arrived - {first}]


def _has_been(word: WordMatch) -> WordMatch:
    return replace(word, concepts={**word.concepts, Concept.DID: None})


def name_arrivals(words: Sequence[WordMatch], language: str) -> Sequence[WordMatch]:
    """Return the words of a yes/no question in which what has come in is done."""
    is_other = any(word.has(Concept.ANY) or (word.has(*_OTHERS) and not word.is_noise) for word in words)
    if is_other or not any_has(words, *_THINGS):
        return words
    last = next((index for index in reversed(range(len(words))) if words[index].kind is not TokenKind.STOP), None)
    last = None if any_has(words, Concept.TO) else last  # "reports to send in"
    for index, word in enumerate(words):
        has_arrived = _HAS_ARRIVED.get(language) or (_AT_END.get(language) if index == last else None)
        if has_arrived is not None and has_arrived(fold(word.text)) and not word.has(Concept.NAME, Concept.MONTH):
            arrived = WordMatch(text=word.text, concepts={Concept.DONE: None})
            return [*words[:index], arrived, *words[index + 1 :]]
    return words
