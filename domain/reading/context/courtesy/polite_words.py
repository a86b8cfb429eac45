"""Words by which people ask politely to be told something, and give a reason, in each language: data, no rules.

Each text is a list of phrases, separated by commas; with a "*" a word is the beginning of words. Case and accents do
not matter.
"""

from collections.abc import Mapping

from msgspec import Struct


class PoliteWords(Struct, frozen=True, kw_only=True):
    """One language's phrases."""

    #: What somebody is asked to do, or wants, just before what is asked: "tell me", "know", "wondering".
    tells: str
    #: What others do who want to be told: "my colleague asked".
    others_ask: str
    #: What somebody wants to have: "an overview", of whatever is said after it.
    lists: str
    #: What begins a question that can be answered by yes or no, within a request.
    whether: str
    #: What begins a reason, after a comma: "because", "as".
    reasons: str
    #: What begins a clause about what somebody is going to do: "before I send the letter".
    befores: str
    #: What joins a request to what is said before it: "and", "so".
    joints: str


POLITE_WORDS: Mapping[str, PoliteWords] = {
    "bg": PoliteWords(
        tells="""кажете ми, кажете, ми кажете, казвате, ми казвате, кажеш, уточните, посочите, съобщите, информирате,
            уведомите, изпратите, дадете, напишете, пишете, потвърдите, обясните, подскажете, насочите, знам, знаем,
            разбера, разберем, науча, попитам, питам, питаме, попитаме, чудя се, проверя, сигурен, сигурна""",
        others_ask="пита, питат, попита, попитаха, интересува се",
        lists="преглед, списък, справка, обзор",
        whether="дали, ли",
        reasons="защото, тъй като, понеже, за да, тъй че, подготвям, имам, предстои",
        befores="преди да",
        joints="и, затова, та, а, така че",
    ),
    "cs": PoliteWords(
        tells="""říct, říci, sdělit, sdělil*, řekl*, povědět, uvést, uvedl*, napsat, napsal*, dát vědět, dal* vědět,
            informovat, informoval*, upřesnit, upřesnil*, poslat, poslal*, vypsat, vypsal*, potvrdit, potvrdil*,
            poradit, poradil*, vysvětlit, sdělte mi, řekněte mi, vědět, věděl*, zjistit, zjistil*, zeptat, zeptal*,
            ptám se, zajímalo, zajímá mě, ujistit, ujistil*, dozvědět, dozvěděl*, ověřit si, ověřil*, ověřit, mít
            jasno""",
        others_ask="ptá se, ptal*, ptají se, by chtěl* vědět",
        lists="přehled, seznam, soupis",
        whether="zda, zdali, jestli, jestliže",
        reasons="protože, jelikož, neboť, abych, abychom, poněvadž, chystám, připravuji, sestavuji, potřebuji",
        befores="než, předtím než, dříve než",
        joints="a, proto, takže, tak",
    ),
    "da": PoliteWords(
        tells="""fortælle mig, fortælle os, fortælle, sige mig, sige, oplyse mig, oplyse, meddele mig, meddele, give
            mig besked om, lade mig vide, skrive til mig, sende mig, bekræfte, fortalte mig, fortæller mig, oplyste
            mig, vide, at vide, høre, spørge, finde ud af, få oplyst, forhøre mig om, undersøge, sikker på, få
            bekræftet""",
        others_ask="spørger, spurgte, spurgt, vil vide",
        lists="oversigt, liste",
        whether="om, hvorvidt",
        reasons="""for jeg, for vi, for min, for vores, da jeg, da vi, da min, da det, fordi, eftersom, idet, så jeg,
            så vi""",
        befores="inden jeg, inden vi, før jeg, før vi",
        joints="og, så, derfor, men",
    ),
    "de": PoliteWords(
        tells="""sagen, mir sagen, mitteilen, mitteilten, mitteilst, verraten, nennen, angeben, schreiben, Auskunft
            geben, Bescheid geben, informieren, erläutern, aufklären, wissen lassen, zukommen lassen, zukommen
            ließen, schicken, übermitteln, bestätigen, sagst, sagten, Hinweis, wissen, erfahren, frage mich, fragen
            uns, fragen, gefragt, frage, klären, prüfen, sicher sein, sichergehen, sicherstellen, interessieren,
            interessiert mich, nachfragen, in Erfahrung bringen, vergewissern, wüsste ich gern, wüsste ich gerne,
            wüssten wir gern, wüssten wir gerne, wüsste gern, zusammenzustellen, zusammenstellen, auflisten,
            aufzulisten, sagen würden, sagen könnten, zu sagen, mitzuteilen""",
        others_ask="fragt, fragte, fragten, will wissen, möchte wissen, nachgefragt",
        lists="Übersicht, Überblick, Aufstellung, Liste",
        whether="ob",
        reasons="""weil, da, denn, damit ich, damit wir, nachdem, zumal, ich muss, ich müsste, ich brauche, ich
            schreibe, ich bereite, ich stelle, wir müssen""",
        befores="bevor ich, bevor wir, ehe ich, ehe wir",
        joints="und, daher, deshalb, also, deswegen",
    ),
    "el": PoliteWords(
        tells="""πείτε, λέγατε, πεις, ενημερώσετε, ενημερώνατε, πληροφορήσετε, πληροφορούσατε, γνωρίσετε, γνωρίζατε,
            υποδείξετε, υποδεικνύατε, στείλετε, στέλνατε, δώσετε, δίνατε, διευκρινίσετε, διευκρινίζατε,
            επιβεβαιώσετε, επιβεβαιώνατε, εξηγήσετε, αναφέρετε, ξέρω, γνωρίζω, μάθω, ρωτήσω, ρωτούσα, αναρωτιέμαι,
            αναρωτιόμαστε, αναρωτιόμουν, βεβαιωθώ, σίγουρος, σίγουρη, διαπιστώσω, ξέρουμε, γνωρίζουμε, μάθουμε""",
        others_ask="ρωτά, ρωτάει, ρώτησε, ρώτησαν, ρωτούν, ρωτάνε",
        lists="κατάλογο, πίνακα, επισκόπηση, εικόνα",
        whether="αν, εάν, μήπως",
        reasons="""γιατί, διότι, επειδή, καθώς, αφού, μια και, μιας και, εφόσον, δεδομένου ότι, ώστε, για να,
            ετοιμάζω, πρέπει να""",
        befores="πριν, προτού",
        joints="και, οπότε, γι' αυτό, έτσι, κι",
    ),
    "en": PoliteWords(
        tells="""tell me, tell us, let me know, let us know, let me have, let us have, inform me, inform us, advise
            me, advise, indicate, indicate to me, say, send me, send us, give me, give us, confirm, remind me, point
            out, show me, clarify, explain, check for me, know, to know, wonder, wondering, wondered, ask, asking,
            learn, find out, hear, check, checking, understand, be sure, make sure, establish, ascertain, verify""",
        others_ask="asked, asks, wants to know, is asking",
        lists="overview, list, summary, table",
        whether="whether, if",
        reasons="""as, because, since, given that, so that, for, in order to, so I, so we, I have to, I need to, I
            am, I'm, we have to, we need to, we are, it would help""",
        befores="before I, before we",
        joints="and, so, therefore, hence, but",
    ),
    "es": PoliteWords(
        tells="""decirme, decirnos, decir, dijera, dijese, dijeras, indicarme, indicara, indicase, indicar,
            informarme, informara, informar, comunicarme, comunicara, señalarme, señalara, confirmarme, confirmara,
            aclararme, aclarara, precisarme, precisara, facilitarme, facilitara, enviarme, enviara, mandarme, hacerme
            saber, hiciera saber, explicarme, dígame, indíqueme, saber, conocer, preguntarle, preguntar,
            preguntarles, me pregunto, me preguntaba, nos preguntamos, nos preguntábamos, consultar, consultarle,
            averiguar, enterarme, asegurarme, comprobar, verificar, cerciorarme""",
        others_ask="pregunta, preguntó, preguntan, preguntado, quiere saber",
        lists="resumen, lista, relación, panorama",
        whether="si",
        reasons="""porque, ya que, pues, puesto que, dado que, para que, como, a fin de, para poder, tengo que, debo,
            estoy""",
        befores="antes de, antes que",
        joints="y, así que, por eso, por lo que, por ello, e",
    ),
    "et": PoliteWords(
        tells="""öelda, ütleksite, ütlete, ütleksid, ütle, teatada, teataksite, teada anda, annaksite teada, annate
            teada, kinnitada, kinnitaksite, selgitada, selgitaksite, saata, saadaksite, täpsustada, nimetada,
            kirjutada, välja tuua, teada, teada saada, küsida, küsiksin, küsin, mõtlen, mõtlesin, huvitab, huvitaks,
            kontrollida, veenduda, kindel olla, kindel, selgust saada, uurida""",
        others_ask="küsib, küsis, küsiti, küsisid, soovib teada",
        lists="ülevaadet, ülevaade, nimekirja, loetelu",
        whether="kas",
        reasons="sest, kuna, et saaksin, et ma, et me, et saaks, pean, koostan, valmistan",
        befores="enne kui",
        joints="ja, seega, seetõttu, nii et, ning, sellepärast",
    ),
    "fi": PoliteWords(
        tells="""kertoa, kertoisitte, kertoisit, kerrotte, kertokaa, sanoa, sanoisitte, sanoisit, ilmoittaa,
            ilmoittaisitte, vahvistaa, vahvistaisitte, lähettää, lähettäisitte, antaa tietää, selventää, tarkentaa,
            neuvoa, tietää, tiedoksi, kysyä, kysyisin, kysyn, kysymme, pohdin, pohdimme, mietin, mietimme, mietimme,
            kuulla, selvittää, varmistaa, tarkistaa, saada selville, saada selvää, varma, tieto siitä, tietoa siitä""",
        others_ask="kysyi, kysyy, tiedusteli, tiedusteltiin, kysyttiin, kyselee",
        lists="koosteen, luettelon, yhteenvedon, katsauksen, listan",
        whether="onko",
        reasons="koska, sillä, jotta, kun, laadin, valmistelen, minun on, kirjoitan",
        befores="ennen kuin",
        joints="ja, joten, siksi, niin",
    ),
    "fr": PoliteWords(
        tells="""dire, me dire, nous dire, indiquer, m'indiquer, préciser, me préciser, faire savoir, informer de,
            signaler, confirmer, communiquer, envoyer, transmettre, rappeler, éclairer sur, expliquer, donner,
            indiquiez, indiquez, dites-moi, disiez, savoir, connaître, demander, demande, demandais, demandons,
            demandions, apprendre, vérifier, m'assurer, assurer, être sûr, être sûre, comprendre""",
        others_ask="demandent, demandé, voudrait savoir, aimerait savoir, demande, demandait",
        lists="aperçu, liste, relevé, tableau, récapitulatif, état",
        whether="si, s'il, s'ils",
        reasons="""car, parce que, parce qu', puisque, puisqu', étant donné, comme, afin de, afin que, pour que, vu
            que, je dois, je prépare, je suis, il faut que, nous devons, cela""",
        befores="avant de, avant que, avant d",
        joints="et, donc, aussi, c'est pourquoi, alors",
    ),
    "ga": PoliteWords(
        tells="""a rá liom, rá liom, insint dom, a insint dom, inseofá dom, n-inseofá dom, ndéarfá liom, cur in iúl
            dom, a chur in iúl dom, chuirfeá in iúl dom, gcuirfeá in iúl dom, a dheimhniú dom, a dheimhniú, a
            sheoladh chugam, a thabhairt dom, a mhíniú dom, fhios agam, fhios a bheith agam, a fhios, fháil amach, a
            fháil amach, fiafraí, a fhiafraí, a fhiafraí díot, fiafraí díot, a fhiafraí díbh, n-iontas, iontas, a
            fháil amach uait, seiceáil, a sheiceáil, a chinntiú, cinnte, eolas a fháil faoi, a fháil uait""",
        others_ask="d'fhiafraigh, ag fiafraí, ceist orm, ceist orainn",
        lists="forléargas, liosta, achoimre",
        whether="an bhfuil, an mbeidh, an raibh, an bhfuair, ar",
        reasons="mar, ós rud é go, ós rud é, óir, toisc go, toisc, de bhrí go, ionas go, tá orm, mar gheall, chun go",
        befores="sula, sular, roimh",
        joints="agus, mar sin, is",
    ),
    "hr": PoliteWords(
        tells="""reći, rekli, rekla, rekao, javiti, javili, javite, obavijestiti, obavijestili, navesti, naveli,
            potvrditi, potvrdili, poslati, poslali, pošaljete, uputiti, pojasniti, pojasnili, dati do znanja, kažete,
            kažeš, znati, zanima me, zanima nas, zanimalo, pitati, pitam, pitam se, pitamo, pitamo se, upitati,
            saznati, saznala, saznao, doznati, provjeriti, uvjeriti, biti siguran, siguran, sigurna""",
        others_ask="pita, pitao, pitala, pitali, zanima",
        lists="pregled, popis",
        whether="je li, da li, jesu li, ima li",
        reasons="""jer, budući da, kako bih, kako bismo, s obzirom na to da, pošto, naime, da bih, da bismo, moram,
            pripremam, slažem""",
        befores="prije nego što, prije nego, prije no što",
        joints="i, pa, stoga, zato, te, a",
    ),
    "hu": PoliteWords(
        tells="""megmondani, mondani, elmondani, megmondaná, elmondaná, megmondanád, tájékoztatni, tájékoztatna,
            megírni, megírná, írná meg, jelezni, jelezné, közölni, közölné, megerősíteni, megerősítené, elküldeni,
            elküldené, megadni, megadná, felvilágosítani, tudni, megtudni, kérdezni, megkérdezni, kérdezném,
            megkérdezném, kérdem, érdekel, érdekelne, azon tűnődöm, tűnődünk, tűnődöm, ellenőrizni, meggyőződni,
            biztos lenni, biztos""",
        others_ask="kérdezi, kérdezte, megkérdezte, érdeklődik, kíváncsi",
        lists="áttekintést, áttekintésre, listát, listára, összefoglalót",
        whether="van-e, vajon, késik-e",
        reasons="mert, mivel, hiszen, ugyanis, minthogy, készítem, kell",
        befores="mielőtt",
        joints="és, ezért, így, tehát, s",
    ),
    "it": PoliteWords(
        tells="""dirmi, dirci, dire, dicesse, dicessi, indicarmi, indicare, indicasse, indicarci, informarmi,
            informasse, comunicarmi, comunicare, comunicasse, precisarmi, precisare, segnalarmi, segnalare,
            confermarmi, confermare, farmi sapere, facesse sapere, far sapere, inviarmi, mandarmi, chiarirmi,
            chiarire, spiegarmi, mi dica, sapere, conoscere, chiederle, chiedervi, chiederLe, chiedere, mi chiedo, mi
            chiedevo, ci chiediamo, ci chiedevamo, capire, verificare, accertarmi, assicurarmi, essere sicuro, essere
            sicura, essere certo, controllare""",
        others_ask="chiede, chiesto, chiedono, vorrebbe sapere, vuole sapere",
        lists="panoramica, elenco, quadro, riepilogo, lista",
        whether="se",
        reasons="""perché, poiché, dato che, visto che, in quanto, siccome, giacché, dal momento che, così, devo,
            sto, affinché, al fine di, dovendo""",
        befores="prima di, prima che",
        joints="e, quindi, perciò, pertanto, così, ed",
    ),
    "lt": PoliteWords(
        tells="""pasakyti, pasakytumėte, pasakytumėt, pasakykite, pasakytum, informuoti, informuotumėte, nurodyti,
            nurodytumėte, pranešti, praneštumėte, patvirtinti, patvirtintumėte, atsiųsti, atsiųstumėte, paaiškinti,
            paaiškintumėte, patikslinti, patikslintumėte, duoti žinoti, žinoti, sužinoti, paklausti, klausiu,
            norėčiau paklausti, domina, domintų, įdomu, svarstau, svarstome, pasitikrinti, patikrinti, įsitikinti,
            tikras, tikra, žinočiau, pasiteirauti, paklausčiau, sužinočiau""",
        others_ask="klausia, teiraujasi, paklausė, klausė, nori žinoti",
        lists="apžvalgą, apžvalgos, sąrašą, sąrašo, suvestinę",
        whether="ar",
        reasons="nes, kadangi, mat, kad galėčiau, kad galėtume, idant, rengiu, turiu, rašau",
        befores="prieš",
        joints="ir, o, todėl, tad, taigi, bei",
    ),
    "lv": PoliteWords(
        tells="""pateikt, pateiktu, pateiktu man, pastāstīt, pastāstītu, pastāstītu man, teikt, pateiksiet, informēt,
            informētu, norādīt, norādītu, paziņot, paziņotu, apstiprināt, apstiprinātu, atsūtīt, atsūtītu,
            paskaidrot, paskaidrotu, precizēt, precizētu, dot ziņu, zināt, uzzināt, pajautāt, jautāt, vaicāt,
            pavaicāt, jautāju, interesē, interesētu, prātoju, domāju, noskaidrot, pārbaudīt, pārliecināties, drošs,
            droša, uzzinātu, gribētu zināt""",
        others_ask="jautā, jautāja, grib zināt, vēlas zināt",
        lists="pārskatu, sarakstu, apkopojumu",
        whether="vai, kas",
        reasons="jo, tā kā, lai varētu, lai es, lai mēs, ņemot vērā, gatavoju, sastādu, rakstu, man",
        befores="pirms",
        joints="un, tāpēc, tādēļ, tādēļ, kā arī",
    ),
    "mt": PoliteWords(
        tells="""tgħidli, tgħidilna, tgħiduli, tgħidulna, tinfurmani, tinfurmawni, tindikali, tindikawli, tgħarrafni,
            tgħarrfuni, tikkonfermali, tikkonfermawli, tibgħatli, tibgħatuli, tispjegali, tagħtini, tagħtuni,
            tiċċarali, għidli, inkun naf, nkun naf, nsir naf, insir naf, naf, nistaqsi, nistaqsik, nistaqsikom,
            nistaqsu, nitgħallem, niċċekkja, niżgura, nivverifika, ċert, ċerta""",
        others_ask="jistaqsi, staqsa, staqsieni, tistaqsi, staqsietni, staqsewni",
        lists="ħarsa ġenerali, lista",
        whether="jekk",
        reasons="""għax, għaliex, peress li, billi, minħabba li, sabiex, biex inkun, biex nkun, ladarba, għandi, qed
            inħejji, qed nikteb""",
        befores="qabel ma, qabel",
        joints="u, għalhekk, allura, għaldaqstant",
    ),
    "nl": PoliteWords(
        tells="""zeggen, mij zeggen, vertellen, meedelen, laten weten, doorgeven, aangeven, mededelen, informeren,
            bevestigen, sturen, toesturen, bezorgen, toelichten, uitleggen, melden, berichten, zegt, vertelt, laat
            weten, aangeeft, weten, te weten, horen, vernemen, vragen, vraag me af, vraag mij af, vragen ons af,
            vroeg me af, vroegen ons af, nagaan, na te gaan, controleren, zeker zijn, zeker weten, te horen, erachter
            komen""",
        others_ask="vraagt, vroeg, gevraagd, wil weten, vragen",
        lists="overzicht, lijst, opsomming",
        whether="of",
        reasons="""want, omdat, aangezien, daar, zodat, ik moet, ik stel, ik schrijf, ik bereid, ik maak, ik ben, dan
            kan, wij moeten, we moeten""",
        befores="voor ik, voordat ik, voordat we, voor we, voor wij, alvorens",
        joints="en, dus, daarom, vandaar, zodoende",
    ),
    "pl": PoliteWords(
        tells="""powiedzieć, powiedział*, powiesz, podać, podał*, poinformować, poinformował*, wskazać, wskazał*,
            napisać, napisał*, dać znać, dał* znać, przekazać, przekazał*, przesłać, przesłał*, potwierdzić,
            potwierdził*, wyjaśnić, wyjaśnił*, doprecyzować, przypomnieć, proszę o informację, prosić o informację,
            informację, informacją, informacje, wiedzieć, dowiedzieć się, zapytać, spytać, pytam, zastanawiam się,
            zastanawiamy się, ciekawi mnie, interesuje mnie, interesuje nas, upewnić się, sprawdzić, ustalić, pewien,
            pewna, mieć pewność, pewność, dowiedzieć""",
        others_ask="pyta, pytał*, zapytał*, pytają, chce wiedzieć",
        lists="przegląd, zestawienie, wykaz, listę",
        whether="czy",
        reasons="ponieważ, bo, gdyż, jako że, żebym, żebyśmy, aby, abym, muszę, przygotowuję, dlatego że, albowiem",
        befores="zanim",
        joints="i, więc, dlatego, a, zatem, stąd",
    ),
    "pt": PoliteWords(
        tells="""dizer-me, dizer-nos, dizer, dissesse, dissesse-me, me dissesse, me dizer, indicar-me, indicar,
            indicasse, me indicasse, informar-me, informar, informasse, comunicar-me, comunicasse, confirmar-me,
            confirmar, confirmasse, esclarecer-me, esclarecer, esclarecesse, precisar, enviar-me, enviasse, dar-me,
            facultar-me, facultasse, explicar-me, diga-me, saber, conhecer, perguntar, perguntar-lhe, pergunto-me,
            perguntava-me, perguntamo-nos, perguntávamo-nos, gostava de perguntar, averiguar, apurar, assegurar-me,
            certificar-me, verificar, confirmar, ter a certeza, certeza, perceber""",
        others_ask="pergunta, perguntou, perguntaram, perguntou-me, quer saber",
        lists="panorâmica, lista, resumo, síntese",
        whether="se",
        reasons="""porque, pois, já que, visto que, uma vez que, dado que, para que, a fim de, para poder, tenho de,
            estou, como, por isso""",
        befores="antes de, antes que",
        joints="e, pelo que, por isso, portanto, assim",
    ),
    "ro": PoliteWords(
        tells="""spune, spuneți, spui, spuneți-mi, spune-mi, a-mi spune, comunica, comunicați, indica, indicați,
            informa, informați, preciza, precizați, confirma, confirmați, trimite, trimiteți, transmite, transmiteți,
            lămuri, lămuriți, explica, explicați, preciza-mi, ști, știu, știm, aflu, aflăm, afla, întreb, întrebăm,
            întrebam, întreba, mă întrebam, ne întrebam, mă întreb, ne întrebăm, verific, verifica, asigur, sigur,
            sigură, cunosc, cunoaște""",
        others_ask="întreabă, întrebat, vrea să știe",
        lists="prezentare, listă, situație, sinteză",
        whether="dacă",
        reasons="""pentru că, fiindcă, deoarece, întrucât, căci, ca să, pentru a, dat fiind că, având în vedere,
            trebuie să, pregătesc, astfel încât""",
        befores="înainte să, înainte de a, înainte de",
        joints="și, așa că, deci, de aceea, prin urmare, iar",
    ),
    "sk": PoliteWords(
        tells="""povedať, povedal*, oznámiť, oznámil*, uviesť, uviedl*, napísať, napísal*, dať vedieť, dal* vedieť,
            informovať, informoval*, spresniť, spresnil*, poslať, poslal*, potvrdiť, potvrdil*, poradiť, poradil*,
            vysvetliť, povedzte mi, vedieť, vedel*, zistiť, zistil*, opýtať, opýtal*, spýtať, spýtal*, pýtam sa,
            zaujíma ma, zaujímalo, uistiť, uistil*, dozvedieť, dozvedel*, overiť, overil*, mať istotu, istotu""",
        others_ask="pýta sa, pýtal*, pýtajú sa, chce vedieť",
        lists="prehľad, zoznam, súpis",
        whether="či",
        reasons="pretože, keďže, lebo, aby som, aby sme, nakoľko, pripravujem, potrebujem, zostavujem, musím",
        befores="skôr ako, skôr než, predtým ako, kým",
        joints="a, preto, takže, tak",
    ),
    "sl": PoliteWords(
        tells="""povedati, povedal*, poveste, sporočiti, sporočil*, sporočite, navesti, navedl*, navedete, obvestiti,
            obvestil*, potrditi, potrdil*, poslati, poslal*, pošljete, pojasniti, pojasnil*, zaupati, zaupal*,
            napisati, vedeti, vedel*, zanima me, zanima nas, zanimalo, vprašati, vprašal*, vprašam, sprašujem,
            sprašujem se, sprašujemo, izvedeti, izvedel*, preveriti, preveril*, prepričati, prepričan, gotov*,
            ugotoviti""",
        others_ask="sprašuje, sprašujejo, vpraša, zanima",
        lists="pregled, seznam",
        whether="ali, če",
        reasons="ker, saj, kajti, da bom, da bi, da lahko, namreč, zato ker, pripravljam, moram, sestavljam",
        befores="preden",
        joints="in, zato, pa, torej, ter",
    ),
    "sv": PoliteWords(
        tells="""säga, säga mig, berätta, berätta för mig, tala om, tala om för mig, meddela, meddela mig, upplysa
            mig om, låta mig veta, ge besked om, ge mig besked om, skicka mig, ange, bekräfta, informera mig om,
            förklara, veta, att veta, få veta, höra, fråga, undrar, undrade, ta reda på, kontrollera, säker på,
            försäkra mig om, kolla, få reda på, få klarhet i, förvissa mig om""",
        others_ask="frågar, frågade, frågat, vill veta",
        lists="översikt, lista, sammanställning",
        whether="om, huruvida",
        reasons="""eftersom, för jag, för att jag, för vi, då jag, då vi, därför att, så att jag, så att vi, så jag,
            så vi, jag ska, jag måste, jag behöver, jag håller""",
        befores="innan jag, innan vi",
        joints="och, så, därför, men",
    ),
}
