"""Words by which a text in a thread changes the last question, in each language: data, no rules.

Each text is a list of phrases, separated by commas; case and accents do not matter. A "*" ends the beginning of a word.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class ThreadWords:
    """One language's phrases."""

    #: Before a comma, or what was meant, they say that it was something else: "no, …".
    sorry: str
    #: "I meant".
    meant: str
    #: Beside a body they leave it out: "drop the Commission"; a verb to `put` does so with an `out`, and that alone.
    leave: str
    put: str
    out: str
    #: Beside a month or the like: the one after the last question's, or the one before.
    after: str
    before: str
    #: Before a body or a time they mean "and": "the same for".
    same: str
    #: What is asked for alone: "exact date?".
    date: str
    exact: str


THREAD_WORDS: Mapping[str, ThreadWords] = {
    "bg": ThreadWords(
        sorry="не, извинявай, извинете, извинявайте, пардон, чакай, всъщност",
        meant="имах предвид, имам предвид, исках да кажа, мислех за, говорех за",
        leave="махни, махнете, изключи, изключете, пропусни, пропуснете, извади, извадете, без да броиш",
        put="остави, оставете",
        out="настрана, вън, навън",
        after="след това, след него, по късно, по-късно, по нататък",
        before="предния, преди това, преди него, по рано, по-рано, предишния, предишният, предишната",
        same="същото за, същото и за, същото при, същото с, а какво е при, ами при",
        date="дата, датата, срок, срокът",
        exact="точно, точна, точната, точен, точният, конкретна, конкретно",
    ),
    "cs": ThreadWords(
        sorry="ne, pardon, promiň, promiňte, omlouvám se, sorry, počkej, vlastně, teda, tedy",
        meant="myslel jsem, myslela jsem, myslím, měl jsem na mysli, měla jsem na mysli, chtěl jsem říct, chtěla jsem "
        "říct, ptal jsem se na, ptala jsem se na, šlo mi o, mluvil jsem o, spíš",
        leave="vynech, vynechte, vynechej, vynechejte, vyřaď, vyřaďte, vyhoď, vyhoďte, odeber, odeberte, odstraň, "
        "odstraňte, dej pryč, dejte pryč, vypusť, vypusťte, nech stranou",
        put="dej, dejte, nech, nechte, vezmi",
        out="stranou, pryč, ven",
        after="poté, potom, po něm, později, nato, následující, následujícím, další, dalším",
        before="předtím, před ním, předchozí, předchozím, dříve",
        same="totéž pro, totéž u, to samé pro, to samé u, to stejné pro, stejně tak, jak je na tom, jak to má",
        date="datum, termín, den",
        exact="přesné, přesný, přesně, konkrétní, konkrétně",
    ),
    "da": ThreadWords(
        sorry="nej, undskyld, sorry, ups, hov, vent, faktisk",
        meant="jeg mente, jeg mener, mente, jeg tænkte på, snarere",
        leave="drop, fjern, udelad, udelade, spring, skip, stryg, undtag, se bort fra",
        put="tag, sorter, sortér, lad, læg, sæt",
        out="fra, ud, væk, over",
        after="efter, derefter, derpå, senere, efterfølgende, følgende",
        before="før, forinden, inden, tidligere, foregående, forudgående",
        same="det samme for, samme for, det samme med, samme med, samme ting for, hvad så med, hvad med, hvordan ser "
        "det ud for, hvordan ser det ud hos, hvordan ser det ud med",
        date="dato, datoen, frist, fristen, dag",
        exact="præcis, præcist, præcise, nøjagtig, nøjagtige, nøjagtigt, konkret, helt",
    ),
    "de": ThreadWords(
        sorry="nein, ach nein, ach, nee, ne, sorry, entschuldigung, entschuldige, verzeihung, pardon, moment, halt, "
        "quatsch",
        meant="ich meinte, ich meine, meinte ich, gemeint war, gemeint ist, gemeint waren, ich wollte sagen, "
        "war gemeint, eher, ich "
        "dachte an",
        leave="streich, streiche, streichen sie, ignorier, ignoriere, ignorieren sie",
        put="lass, lasst, lassen sie, nimm, nehmen sie, zieh, schmeiß, filter, filtere, klammer, klammere, rechne, "
        "sortier",
        out="weg, raus, heraus, außen vor, aus, ab, beiseite, weglassen, rauslassen, streichen, rausnehmen, "
        "ausklammern",
        after="darauf, danach, drauf, später, darauffolgenden, darauffolgende, folgenden, folgende",
        before="davor, zuvor, vorher, früher, vorhergehenden",
        same="das gleiche für, das gleiche bei, das gleiche bitte für, das gleiche nochmal für, dasselbe für, "
        "dasselbe bei, dasselbe bitte für, das selbe für, gleiches für, wie sieht es bei, wie sieht es mit, wie "
        "sieht bei, wie sieht mit, wie ist es bei, wie ist das bei, was ist mit",
        date="datum, termin, frist, tag",
        exact="genau, genaues, genaue, genauer, konkret, konkretes, konkreter, exakt, exaktes",
    ),
    "el": ThreadWords(
        sorry="όχι, συγγνώμη, συγνώμη, σόρρυ, βασικά, περίμενε",
        meant="εννοούσα, εννοώ, ήθελα να πω, μιλούσα για, μάλλον",
        leave="βγάλε, βγάλτε, εξαίρεσε, εξαιρέστε, παράλειψε, παραλείψτε, αφαίρεσε, αφαιρέστε, αγνόησε, αγνοήστε",
        put="άσε, αφήστε, άφησε, βάλε",
        out="έξω, εκτός, απέξω, στην άκρη",
        after="μετά, αργότερα, επόμενο, επόμενος, επόμενη, επόμενης, ακόλουθο",
        before="πριν, νωρίτερα, προηγούμενο, προηγούμενος, προηγούμενη",
        same="το ίδιο για, τα ίδια για, το ίδιο και για, τι γίνεται με, τι ισχύει για",
        date="ημερομηνία, προθεσμία, μέρα, ημέρα",
        exact="ακριβώς, ακριβής, ακριβή, συγκεκριμένη, συγκεκριμένα",
    ),
    "en": ThreadWords(
        sorry="no, nope, nah, sorry, oops, wait, no wait, hang on, scratch that, my mistake, my bad, actually, not "
        "that, pardon",
        meant="i meant, i mean, meant, i meant to say, i was asking about, i was thinking of, make that, make it, "
        "rather, should have said, i wanted",
        leave="drop, dropping, skip, skipping, remove, removing, exclude, excluding, ignore, ignoring, omit, omitting, "
        "forget, forget about, strip, disregard",
        put="leave, leaving, take, taking, set, setting, put, cut, filter, keep, count",
        out="out, off, aside, away, to one side, out of it",
        after="after, after that, later, following, afterwards, thereafter, on from that",
        before="before, before that, earlier, preceding, prior",
        same="same for, the same for, same thing for, same again for, same question for, same with, ditto for, "
        "likewise for, how about, what about, how is it for, how does it look for, same but for",
        date="date, deadline, due date, day",
        exact="exact, exactly, precise, precisely, actual, specific",
    ),
    "es": ThreadWords(
        sorry="no, perdón, perdona, perdone, disculpa, disculpe, espera, uy, en realidad",
        meant="quería decir, quise decir, quiero decir, me refería a, me refiero a, decía, más bien",
        leave="quita, quite, quitad, quitar, excluye, excluya, omite, omita, elimina, elimine, descarta, descarte, "
        "ignora, ignore, olvida, olvídate de, prescinde de",
        put="deja, deje, saca, saque, pon",
        out="fuera, aparte, a un lado",
        after="siguiente, después, posterior, más tarde, que sigue",
        before="anterior, antes, previo",
        same="lo mismo para, lo mismo con, lo mismo pero para, lo mismo de, ídem para, igual para, qué hay de, qué "
        "pasa con, qué tal",
        date="fecha, plazo, día",
        exact="exacta, exacto, exactamente, concreta, concreto, concretamente, precisa",
    ),
    "et": ThreadWords(
        sorry="ei, vabandust, sorri, oota, tegelikult, ups",
        meant="mõtlesin, ma mõtlesin, mõtlen, pidasin silmas, pean silmas, tahtsin öelda, küsisin, pigem, ikka",
        leave="eemalda, eemaldage",
        put="jäta, jätke, võta, võtke, viska",
        out="välja, kõrvale, maha, ära, välja jätta, jäta välja, võta välja, jäta kõrvale, võta maha",
        after="pärast seda, hiljem, järgneval, edasi, aega hiljem, järgmisel kuul pärast seda",
        before="enne seda, aega varem, varem, eelneval",
        same="sama, sama asi, seesama, kuidas on lood",
        date="kuupäev, tähtaeg, päev, tähtpäev",
        exact="täpne, täpselt, täpsem, konkreetne, konkreetselt",
    ),
    "fi": ThreadWords(
        sorry="ei, eiku, ei kun, ei vaan, sori, anteeksi, hetki, siis, itse asiassa",
        meant="tarkoitin, meinasin, tarkoitan, piti sanoa, kysyin, pikemminkin",
        leave="poista, poistakaa, unohda, sivuuta",
        put="jätä, jättäkää, ota, ottakaa, rajaa",
        out="pois, ulkopuolelle, sivuun, väliin, jätä pois",
        after="sen jälkeen, myöhemmin, seuraava, seuraavassa, seuraavana, seuraavalla, siitä eteenpäin",
        before="sitä ennen, aiemmin, aikaisemmin, edellinen, edellisenä, edellisessä",
        same="sama, samat, sama juttu, samoin, miten on, entäs",
        date="päivä, päivämäärä, määräaika, deadline",
        exact="tarkka, tarkasti, tarkalleen, täsmällinen, täsmälleen",
    ),
    "fr": ThreadWords(
        sorry="non, euh, euh non, pardon, désolé, désolée, oups, attends, attendez, excuse, excusez moi, en fait, "
        "enfin",
        meant="je voulais dire, je veux dire, je parlais de, je parlais d', je pensais à, j' entendais, plutôt",
        leave="enlève, enlevez, enlever, retire, retirez, retirer, ôte, ôtez, exclus, excluez, oublie, oubliez, "
        "ignore, ignorez, vire, virez, écarte, écartez, supprime, supprimez",
        put="laisse, laissez, mets, mettez, mettons, laissons",
        out="de côté, à part, en dehors, hors",
        after="d' après, après, suivant, suivante, plus tard, qui suit",
        before="d' avant, avant, précédent, précédente, plus tôt",
        same="pareil pour, la même chose pour, même chose pour, idem pour, même question pour, du côté de, du côté "
        "d', qu' en est il de, qu' en est il d', et côté",
        date="date, échéance, jour, délai",
        exact="exacte, exact, exactement, précise, précis, précisément",
    ),
    "ga": ThreadWords(
        sorry="ní hea, níl, gabh mo leithscéal, fan, tá brón orm",
        meant="bhí i gceist agam, a bhí i gceist agam, atá i gceist agam, i gceist agam, ba mhaith liom a rá",
        leave="",
        put="fág, fágaigí, bain, bainigí, tóg, cuir",
        out="ar lár, as, amach, as an áireamh, ar leataobh, i leataobh",
        after="ina dhiaidh sin, ina dhiaidh, dár gcionn, ina diaidh, ina diaidh sin, níos déanaí",
        before="roimhe sin, roimhe, níos luaithe",
        same="an rud céanna do, an rud céanna i gcás, an scéal céanna do, mar an gcéanna do",
        date="dáta, spriocdháta, lá",
        exact="go díreach, beacht, cruinn, go beacht",
    ),
    "hr": ThreadWords(
        sorry="ne, oprosti, oprostite, pardon, sorry, čekaj, zapravo, ma",
        meant="mislio sam na, mislila sam na, mislim na, mislio sam, mislila sam, htio sam reći, htjela sam reći, "
        "pitao sam za, radije",
        leave="izostavi, izostavite, izbaci, izbacite, makni, maknite, ukloni, uklonite, preskoči, preskočite, "
        "isključi, isključite, zanemari",
        put="ostavi, ostavite, stavi",
        out="van, vani, po strani, na stranu",
        after="poslije, kasnije, nakon toga, potom",
        before="prije, ranije, prije toga, prethodni, prethodnog",
        same="isto za, isto to za, isto i za, isto tako, kako stoji, što je s, što je sa",
        date="datum, rok, dan",
        exact="točno, točan, točnije, konkretno, precizno",
    ),
    "hu": ThreadWords(
        sorry="nem, bocs, bocsánat, elnézést, pardon, várj, mégsem, azaz, inkább",
        meant="gondoltam, értettem, akartam mondani, kérdeztem, arra gondoltam, inkább, úgy értem",
        leave="hagyd ki, hagyja ki, vedd ki, vegye ki, vegyük ki, hagyjuk ki, zárd ki, töröld, dobd ki, felejtsd el, "
        "szűrd ki",
        put="hagyd, hagyja, vedd, vegye",
        out="ki, kihagyva, nélküle, kihagyni, kivéve",
        after="következő, rákövetkező, azután, későbbi, később, utána, rá",
        before="előző, korábbi, előtte, megelőző",
        same="ugyanez, ugyanezt, ugyanaz, ugyanazt, mi a helyzet, mi van",
        date="dátum, dátuma, határidő, határideje, nap, időpont",
        exact="pontos, pontosan, konkrét, konkrétan",
    ),
    "it": ThreadWords(
        sorry="no, scusa, scusate, scusi, ops, aspetta, pardon, anzi, in realtà",
        meant="intendevo, intendo, volevo dire, volevo chiedere, mi riferivo a, parlavo di, piuttosto",
        leave="togli, togliete, togliere, tolga, escludi, escludete, escludere, leva, levate, rimuovi, rimuovete, "
        "salta, ignora, ignorate, ometti, elimina, scarta",
        put="lascia, lasciate, metti, mettiamo",
        out="fuori, da parte, via, stare",
        after="dopo, successivo, successiva, seguente, più tardi",
        before="prima, precedente",
        same="stessa cosa per, la stessa cosa per, lo stesso per, idem per, stesso per, uguale per, stessa domanda "
        "per, che ne è di",
        date="data, scadenza, giorno, termine",
        exact="esatta, esatto, esattamente, precisa, preciso, precisamente, di preciso",
    ),
    "lt": ThreadWords(
        sorry="ne, atsiprašau, atleisk, atleiskite, palauk, tiesą sakant, oi",
        meant="turėjau omenyje, turėjau galvoje, turiu omenyje, norėjau pasakyti, klausiau apie, galvojau apie, "
        "veikiau",
        leave="išmesk, išmeskite, atmesk, atmeskite, išbrauk, išbraukite, praleisk, praleiskite, pašalink, "
        "pašalinkite, neįtrauk, neįtraukite, išimk, išimkite",
        put="palik, palikite",
        out="nuošalyje, šalin, lauk",
        after="po to, vėliau, paskui, po jo",
        before="prieš tai, anksčiau, ankstesnį, prieš jį",
        same="tas pats dėl, tas pats, tą patį, tą patį apie, kaip yra su, kaip dėl",
        date="data, terminas, diena",
        exact="tiksli, tikslus, tiksliai, konkreti, konkrečiai",
    ),
    "lv": ThreadWords(
        sorry="nē, piedod, piedodiet, atvaino, atvainojiet, pag, pagaidi, patiesībā, tomēr",
        meant="es domāju, domāju, ar to domāju, gribēju teikt, biju domājis, biju domājusi, jautāju par, drīzāk",
        leave="izlaid, izlaidiet, izņem, izņemiet, izslēdz, izslēdziet, atmet, atmetiet, noņem, neskaiti, svītro",
        put="atstāj, liec",
        out="ārā, malā, nost, ārpusē",
        after="vēlāk, pēc tam, pēc tā",
        before="pirms tam, agrāk",
        same="tas pats par, tas pats, to pašu, to pašu par, tāpat, kā ir ar, kas ir ar",
        date="datums, termiņš, diena",
        exact="precīzs, precīzi, precīzais, tieši, konkrēts, konkrēti",
    ),
    "mt": ThreadWords(
        sorry="le, skużi, skużani, skużawni, stenna, ħeqq, fil fatt",
        meant="kont qed ngħid, kont qed nirreferi għal, ridt ngħid, irrid ngħid, qed ngħid, kelli f' moħħi",
        leave="neħħi, neħħu, aqbeż, eskludi, eskludu, insa, warrab",
        put="ħalli, ħallu",
        out="barra, mill lista, fil ġenb",
        after="ta wara, wara, ta wara dan, aktar tard",
        before="ta qabel, qabel, aktar kmieni",
        same="l istess għall, l istess għal, l istess, listess għall, listess, u xi ngħidu għal",
        date="data, skadenza, ġurnata",
        exact="eżatta, eżatt, eżattament, preċiża, preċiż, preċiżament",
    ),
    "nl": ThreadWords(
        sorry="nee, nee nee, sorry, oeps, wacht, pardon, excuus, eigenlijk, ho",
        meant="ik bedoelde, ik bedoel, bedoelde ik, bedoel ik, bedoelde, ik wilde zeggen, ik had het over, liever",
        leave="schrap, negeer, vergeet",
        put="laat, laten we, haal, sla, sluit, gooi, neem, filter, zet",
        out="weg, eruit, buiten beschouwing, uit, maar weg, maar even weg, achterwege, over, er maar uit, eraf, "
        "weglaten",
        after="erna, erop, daarna, daarop, later, nadien, daaropvolgende",
        before="ervoor, daarvoor, eerder, voorgaande",
        same="zelfde voor, hetzelfde voor, het zelfde voor, idem voor, zelfde vraag voor, zelfde verhaal voor, hoe "
        "zit het met, hoe zit dat bij, hoe zit het bij, hoe zit dat met, hoe staat het met",
        date="datum, deadline, dag, termijn",
        exact="precies, exact, exacte, precieze, concreet, concrete",
    ),
    "pl": ThreadWords(
        sorry="nie, przepraszam, sorry, sorki, oj, czekaj, właściwie, pardon",
        meant="chodziło mi o, chodzi mi o, miałem na myśli, miałam na myśli, mam na myśli, chciałem powiedzieć, "
        "chciałam powiedzieć, pytałem o, pytałam o, raczej",
        leave="pomiń, pomińcie, wyrzuć, usuń, odrzuć, wyklucz, wyłącz, odlicz, odfiltruj, pomijamy",
        put="zostaw, odłóż",
        out="na boku, na bok, precz",
        after="później, potem, po nim, następny, następnym, kolejny, kolejnym",
        before="wcześniej, przedtem, poprzedni, poprzednim",
        same="to samo dla, to samo w przypadku, tak samo dla, to samo u, to samo z, a jak z, co z, jak to wygląda u",
        date="data, termin, dzień",
        exact="dokładna, dokładny, dokładnie, konkretna, konkretny, konkretnie, precyzyjnie",
    ),
    "pt": ThreadWords(
        sorry="não, desculpa, desculpe, perdão, espera, ups, aliás, afinal, na verdade",
        meant="queria dizer, quis dizer, quero dizer, referia me a, estava a falar de",
        leave="tira, tire, tirar, retira, retire, exclui, exclua, remove, remova, omite, omita, ignora, ignore, "
        "esquece, esqueça, elimina",
        put="deixa, deixe, põe",
        out="de fora, fora, de lado, à parte",
        after="seguinte, depois, a seguir, mais tarde, posterior",
        before="anterior, antes, mais cedo",
        same="o mesmo para, a mesma coisa para, idem para, o mesmo com, igual para, e quanto a, que tal",
        date="data, prazo, dia",
        exact="exata, exato, exatamente, precisa, concreta, concretamente, ao certo",
    ),
    "ro": ThreadWords(
        sorry="nu, scuze, scuză mă, pardon, stai, ups, de fapt, mai bine",
        meant="voiam să zic, voiam să spun, vroiam să zic, vroiam să spun, mă refeream la, mă refer la, adică, vreau "
        "să spun",
        leave="scoate, scoateți, elimină, eliminați, exclude, excludeți, omite, omiteți, ignoră, ignorați, sări peste",
        put="lasă, lăsați, dă",
        out="deoparte, afară, la o parte",
        after="următoare, următoarea, următorul, după, de după, după aceea, mai târziu",
        before="precedentă, precedent, dinainte, de dinainte, anterioară, anterior, mai devreme",
        same="la fel pentru, același lucru pentru, idem pentru, la fel și pentru, cum stă, cum stau, ce e cu",
        date="dată, data, termen, termenul, zi",
        exact="exactă, exact, precis, precisă, concret, concretă, mai exact",
    ),
    "sk": ThreadWords(
        sorry="nie, prepáč, prepáčte, pardon, sorry, počkaj, vlastne, teda",
        meant="myslel som, myslela som, mal som na mysli, mala som na mysli, chcel som povedať, chcela som povedať, "
        "pýtal som sa na, pýtala som sa na, išlo mi o",
        leave="vynechaj, vynechajte, vyraď, vyraďte, vyhoď, vyhoďte, odober, odstráň, odstráňte, vypusť, vypustite",
        put="nechaj, nechajte, daj",
        out="bokom, preč, von",
        after="neskôr, potom, po ňom, nasledujúci, nasledujúcom, ďalší, ďalšom, nato",
        before="predtým, skôr, predchádzajúci, predchádzajúcom, pred ním",
        same="to isté pre, to isté u, to isté pri, rovnako pre, ako je na tom, ako to má",
        date="dátum, termín, deň",
        exact="presný, presne, presného, konkrétny, konkrétne",
    ),
    "sl": ThreadWords(
        sorry="ne, oprosti, oprostite, pardon, sori, čakaj, pravzaprav, v bistvu",
        meant="v mislih sem imel, v mislih sem imela, mislil sem na, mislila sem na, mislil sem, mislila sem, "
        "hotel sem reči, hotela sem reči, imel sem v "
        "mislih, imela sem v mislih, spraševal sem za, raje",
        leave="izpusti, izpustite, odstrani, odstranite, izloči, izločite, izvzemi, umakni, odštej, preskoči",
        put="pusti, vrzi, daj",
        out="ven, ob strani, na stran",
        after="pozneje, kasneje, potem, po tem, zatem, za tem",
        before="prej, pred tem, prejšnji, prejšnjem",
        same="enako za, isto za, enako še za, isto še za, enako velja za, kako je z, kako je s",
        date="datum, rok, dan",
        exact="točno, točen, točni, natančno, natančen, konkretno",
    ),
    "sv": ThreadWords(
        sorry="nej, förlåt, sorry, ursäkta, oj, vänta, faktiskt, hoppsan",
        meant="jag menade, jag menar, menade jag, menade, jag tänkte på, jag syftade på, snarare",
        leave="strunta i, stryk, skippa, uteslut, exkludera, utelämna, ignorera, bortse från, ta bort",
        put="ta, lämna, hoppa, släng, sortera, ställ",
        out="bort, över, utanför, åt sidan, ur",
        after="efter, därefter, därpå, senare, efteråt, följande, nästföljande",
        before="före, innan, dessförinnan, tidigare, föregående",
        same="samma för, samma sak för, detsamma för, samma med, samma fråga för, hur är det med, hur ser det ut för, "
        "vad gäller för, hur går det för",
        date="datum, datumet, frist, deadline, dag",
        exact="exakt, exakta, precis, precist, närmare bestämt, konkret",
    ),
}
