"""Who must be written to or reminded, which is who owes something; in all languages together."""

from collections.abc import Sequence

from msgspec.structs import replace

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.reading.times.periods import COUNCIL_SLUGS
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.tokenizer import TokenKind
from domain.reading.words.word_matcher import PhrasedWords, phrase_table, word_matcher

_CHASE = phrase_table(
    """write to, write, chase up, chase, remind, contact, approach, nudge, press, email, ring, call, get in touch with,
    turn to, reach out to, nag, pester, hassle, prod, get hold of, helistama, helistan, skambinti, hívjak, hívjam,
    felhívjam, zavolat, zavolať, zadzwonić, dzwonić, nazvati, poklicati, soittaa, zvanīt, suni, sun, обадя, звънна,
    τηλεφωνήσω, ċċempel, incempel, schreiben, anschreiben, erinnern, mahnen, anmahnen, kontaktieren, ansprechen,
    nachhaken, nachfragen, hinterhertelefonieren, auf die füße treten, drängen, wenden, anrufen, auffordern,
    aanschrijven, schrijven, herinneren, aanmanen, benaderen, contacteren, bellen, aan de bel trekken, achter de broek
    zitten, aansporen, porren, mailen, aanspreken, rappelleren, skrive til, skrive, rykke, kontakte, have fat i, presse,
    rykke for svar, minde, henvende, ringe, skriva till, skriva, påminna, kontakta, stöta på, ligga på, trycka på, höra
    av mig till, vända, jaga, ringa, mejla, écrire, relancer, relance, contacter, m'adresser, solliciter, réclamer,
    insister, faire signe, scrivere, sollecitare, contattare, ricordare, rivolgermi, chiedere, insistere, farmi vivo,
    farmi viva, escribir, escribirle, reclamar, reclamarle, reclamarles, contactar, dirigirme, recordar, recordarle,
    pedir, pedirle, insistir, insistirle, dar un toque, avisar, escrever, lembrar, dirigir me, insistir com, dar um
    toque, cobrar, solicitar, scriu, contactez, amintesc, presez, solicit, insist, trag de mânecă, adresez, cer, пиша,
    напиша, подсетя, подсещам, напомня, потърся, се свържа, обърна, поискам, искам, подтикна, припомня, притисна,
    подканя, пришпоря, изпратя напомняне, napsat, psát, urgovat, zaurgovat, upomenout, připomenout, kontaktovat,
    oslovit, obrátit, požádat, vyžádat, poslat upomínku, popohnat, pobídnout, ozvat, tlačit, apelovat, napísať, písať,
    urgovať, upomenúť, pripomenúť, kontaktovať, osloviť, obrátiť, požiadať, vypýtať, poslať upomienku, popohnať, ozvať,
    tlačiť, apelovať, napisać, pisać, ponaglić, upomnieć, przypomnieć, skontaktować, zwrócić, poprosić, monitować,
    popędzić, popędzać, pogonić, ponaglać, wysłać przypomnienie, wysłać ponaglenie, wysłać monit, odezwać, upominać,
    przycisnąć, przynaglić, pisati, napisati, požuriti, podsjetiti, kontaktirati, obratiti, tražiti, zatražiti,
    opomenuti, opomniti, spomniti, obrniti, zahtevati, opozoriti, pritisniti, priganjati, pocukati za rokav, pocukam za
    rokav, opomnim, spomnim, opozorim, pokličem, obrnem, pišem, požurim, pogurati, požurivati, podsjećati, priupitati,
    podsjetim, opomenem, nazovem, pritisnuti, parašyti, rašyti, priminti, susisiekti, kreiptis, paraginti, raginti,
    paprašyti, prašyti, jāraksta, rakstīt, jāatgādina, jāsazinās, jāvēršas, jāpieprasa, jāpamudina, jāpaskubina,
    jāuzrunā, kirjutama, kirjutada, meelde tuletama, ühendust võtma, pöörduma, küsima, tagant kiirustama, nõudma,
    kirjoittaa, muistuttaa, ottaa yhteyttä, kääntyä, hoputtaa, pyytää, patistaa, kirjoitettava, írnom, írjak,
    emlékeztetnem, emlékeztessek, felkeresnem, sürgetnem, megkeresnem, fordulnom, kérnem, figyelmeztetnem, γράψω,
    υπενθυμίσω, επικοινωνήσω, απευθυνθώ, πιέσω, ζητήσω, οχλήσω, nikteb, infakkar, nfakkar, nikkuntattja, nċempel,
    inċempel, ninsisti, nitlob, insegwi, scríobh, scríobhfaidh, a mheabhrú do, meabhrú, dul i dteagmháil le, brú a chur
    ar, brú a chur, a iarraidh ar, glaoch a chur ar, dul sa tóir ar, meabhrúchán a chur, κυνηγήσω, reclamárselo,
    reclamárselos, megsürgetnem, bat la cap, nfakkar dwarhom, гоня, uhánět, popohánět, perseguir, perseguirles, tagant
    sundima, požurujem, požurivati, nyaggassak, sürgessek, spausti, spausčiau, paskubināt, steidzināt, niġri wara, andar
    atrás, trag, priganjam, bhrostú"""
)
#: Whom: what the verb is said of.
_is_whom = word_matcher(
    """whom wen wem komu koho kogo koga kome кого a quién quiénes chi quem cui cine kinek kiknek kit kiket kihez kikhez
    kam ką ko kellele keda kelle kenelle keneen keita keiden kuriem keille ketä ποιον ποιους ποιες lil qui"""
)
#: Who does it, where "whom" is "who".
_is_i = word_matcher("i ich ik jeg jag je io eu я аз minun mul ma mina dom mé nista ghandi ar")
_DAYS = (Concept.TODAY, Concept.TOMORROW, Concept.THIS, Concept.WEEK, Concept.NOISE, Concept.ARTICLE)
_SOON = (Concept.THIS, Concept.NEXT, Concept.COMING, Concept.TODAY, Concept.TOMORROW)
_I_MUST = (Concept.WE, Concept.MUST, Concept.DELIVER, Concept.TO)
#: So many words after the verb a body is where somebody is, whom to write to.
_NEAR = 2


def name_chased(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words in which whom somebody must chase is who owes something, without when that must be done.

    "Who should I write to this week so that all is here by then?" asks who owes something until then; and "do I have to
    chase Frontex for anything?" whether Frontex owes anything.
    """
    if not any_has(words, Concept.WHO, Concept.TO_WHOM, Concept.ANY):
        return words
    verb, end = PhrasedWords(words).find(_CHASE) or (0, 0)
    if not end or words[verb].has(*QUESTION_WORDS):
        return words
    who = next((index for index in range(verb) if words[index].has(Concept.WHO, Concept.TO_WHOM)), None)
    is_at_body = any_has(words[end : end + _NEAR], Concept.NAME)  # "who do I write to at Frontex?"
    if who is not None and not is_at_body and _is_said_of(words, who, verb):
        said = [word for word in words[who + 1 : verb] if not (word.is_noise or word.has(*_I_MUST))]
        rest = _time_of([*said, *words[end:]])
        return [*words[:who], _with(words[who], Concept.WHO), _with(words[verb], Concept.OWE), *rest]
    if who is None and any_has(words, Concept.ANY) and any(map(_is_debtor, words)):
        chasing = [word for word in words[:verb] if not (word.has(*_I_MUST) or word.has(Concept.CHANGE))]
        return [*chasing, _with(words[verb], Concept.OWE), *words[end:]]
    return words


def _is_debtor(word: WordMatch) -> bool:
    return word.has(Concept.NAME) and word.concepts[Concept.NAME] not in COUNCIL_SLUGS


def _is_said_of(words: Sequence[WordMatch], who: int, verb: int) -> bool:
    """Return whether "whom", or a "who" beside an "I", is what a verb is said of, and nothing else is between them."""
    between = words[who : verb + 1]
    if any(word.has(Concept.NAME, Concept.DELIVER, Concept.ITEM) and not word.is_noise for word in between[1:-1]):
        return False
    return any(_is_whom(part) or _is_i(part) for word in between for part in word.parts)


def _time_of(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return what follows the verb, without when it is done: "this week, so that we have everything by then".

    Who must be chased this week owes something by its end, or is late already.
    """
    then = [word for word in words if word.has(Concept.BACK) and word.has(Concept.BY)]
    if then:
        return then
    if words and words[0].has(*_SOON) and not any(map(_is_far, words)):
        return [WordMatch(text=words[0].text, concepts={Concept.BY: None}), *words]
    start = 0
    while any(map(_is_far, words)) and start < len(words) and words[start].has(*_DAYS):
        start += 1
    return words[start:]


def _is_far(word: WordMatch) -> bool:
    return word.has(Concept.MONTH) or word.kind is TokenKind.DATE


def _with(word: WordMatch, concept: Concept) -> WordMatch:
    return replace(word, concepts={concept: None})
