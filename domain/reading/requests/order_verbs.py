"""Verbs by which somebody is to be told something, or a deliverable closed, in each language: data, no rules.

Each text is a list of phrases, separated by commas, as they are said to whoever should do it. Case and accents do not
matter; a "*" ends the beginning of a word.
"""

from collections.abc import Mapping

from msgspec import Struct


class OrderVerbs(Struct, frozen=True, kw_only=True):
    """One language's verbs."""

    #: Before a body they are for it, and no question: "tell", "remind", "let" (know).
    tell: str
    #: The same where they may also be what the body does, if `that` follows the body.
    tell_that: str = ""
    that: str = ""
    #: For somebody whom a pronoun names, so that no body need follow: Spanish "dile".
    tell_them: str = ""
    #: A pronoun after the verb: "remind them".
    them: str = ""
    #: "I wanted to", before a form of the verbs in `tell`: what follows is whom somebody meant, and no order.
    wanted: str = ""
    #: "Can you", in languages where the body stands between that and the verb.
    can_you: str = ""
    #: The verbs that stand after it then.
    tell_last: str = ""
    #: Beside a reference they ask for a change, as do the tables' own words for one.
    change: str = ""
    #: After "we delivered it" they ask for one, too.
    update: str = ""
    #: After a reference they do so.
    can_be_closed: str = ""
    #: Before a delivery of a reference they ask that it be noted.
    note: str = ""
    #: Before a body and a length of time they ask for a later deadline.
    give: str = ""


ORDER_VERBS: Mapping[str, OrderVerbs] = {
    "bg": OrderVerbs(
        tell="""кажи на, кажете на, кажеш на, съобщи на, съобщете на, съобщиш на, предай на, предайте на, предадеш на,
            уведоми, уведомете, уведомиш, уведомите, информирай, информирайте, информираш, информирате, напомни на,
            напомнете на, напомниш на, напомните на, подсети, подсетете, подсетиш, подсетите, предупреди,
            предупредете, предупредиш, пиши на, пишете на, пишеш на, попитай, попитайте, попиташ, помоли, помолете,
            подкани, подканете,
            погрижи се, погрижете се, накарай, накарайте""",
        tell_them="""напомни им, напомнете им, напомниш им, напомни му, напомни ѝ, напомни на всички, кажи им,
            кажете им, кажи му, пиши им, пишете им, съобщи им, предай им, подсети ги, уведоми ги""",
        change="приключи, приключете, приключиш, приключите, затвориш, затворите",
        update="обнови, обновете, обновиш, актуализирай, актуализирайте, поправи, поправете",
        can_be_closed="може да се затвори, може да се приключи",
        note="отбележи, отбележете, запиши, запишете",
        give="дай, дайте, дадеш, дадете",
    ),
    "cs": OrderVerbs(
        tell="""řekni, řekněte, říct, říci, říkej, vyřiď, vyřiďte, vyřídit, sděl, sdělte, sdělit, oznam, oznamte,
            oznámit, informuj, informujte, informovat, upozorni, upozorněte, upozornit, připomeň, připomeňte,
            připomenout, připomenete, připomeneš, dej vědět, dejte vědět, dát vědět, napiš, napište, napsat,
            popros, poproste, požádej, požádejte, požádat, zeptej se, zeptejte se, zeptat se, popožeň, popožeňte,
            urguj, urgujte, urgovat,
            zajisti aby, zajistěte aby, postarej se aby, přiměj, přimějte""",
        them="jim, jemu, mu, ji, je, všem",
        wanted="chtěl jsem, chtěla jsem, chtěli jsme",
        change="uzavři, uzavřete, uzavřít, ukonči, ukončete, ukončit",
        update="aktualizuj, aktualizujte, aktualizovat, uprav, upravte, oprav, opravte",
        can_be_closed="se může uzavřít, může se uzavřít",
        note="zaznamenej, zaznamenejte, poznač si, poznamenej, zapiš, zapište",
        give="dej, dejte, dát",
    ),
    "da": OrderVerbs(
        tell="""sig til, sige til, sig det til, fortæl, fortælle, informer, informere, underret, underrette, orienter,
            orientere, mind, minde, påmind, påminde, advar, advare, skriv til, skrive til, spørg, spørge, bed,
            bede, ryk, rykke,
            sørg for at""",
        them="dem, ham, hende",
        change="luk, lukke, afslut, afslutte",
        update="opdater, opdatere, ret, rette",
        can_be_closed="kan lukkes, kan afsluttes, må gerne lukkes",
        note="noter, noter at, notér, registrer, skriv ned, skriv venligst ned, skriv lige ned",
        give="giv, give",
    ),
    "de": OrderVerbs(
        tell="""sag, sage, sagen sie, richte, richten sie, informier, informiere, informieren sie, benachrichtige,
            benachrichtigen sie, erinner, erinnere, erinnern sie, warne, warnen sie, mahn, mahne, ermahne, schreib,
            schreibe, schreiben sie, teil, teile, teilen sie, frag, frage, fragen sie, bitt, unterrichte,
            unterrichten sie, stups, meld, melde,
            sorg dafür dass, sorgt dafür dass, sorgen Sie dafür dass""",
        can_you="""kannst du, könntest du, würdest du, könnt ihr, könntet ihr, können sie, könnten sie, würden sie,
            magst du""",
        tell_last="""sagen, ausrichten, informieren, benachrichtigen, erinnern, warnen, mahnen, ermahnen, schreiben,
            mitteilen, melden, fragen, bitten, unterrichten, bescheid""",
        them="sie, ihn, ihnen, ihm, ihr, die leute, denen",
        change="mach, macht, machen sie, nimm, nehmt, nehmen sie, abschließen, schließen",
        update="aktualisier, aktualisiere, aktualisieren, nachtragen, trag nach, anpassen",
        can_be_closed="""kann geschlossen werden, kann abgeschlossen werden, kann zu, kann weg, kann raus, kannst du
            schließen""",
        note="""notier, notiere, notiert, notieren sie, vermerk, vermerke, vermerken sie, halt fest, halte fest, trag
            ein""",
        give="gib, gebt, geben sie, gewähr, gewähre",
    ),
    "el": OrderVerbs(
        tell="""πες στ*, πείτε στ*, πεις στ*, ενημέρωσε τ*, ενημερώστε τ*, ενημερώσεις τ*, ενημερώσετε τ*, πληροφόρησε
            τ*, πληροφορήστε τ*, ειδοποίησε τ*, ειδοποιήστε τ*, ειδοποιήσεις τ*, ειδοποιήσετε τ*, θύμισε στ*,
            θυμίστε στ*, θυμίσεις στ*, θυμίσετε στ*, υπενθύμισε στ*, υπενθυμίστε στ*, υπενθυμίσεις στ*,
            υπενθυμίσετε στ*, προειδοποίησε τ*, γράψε στ*, γράψτε στ*, γράψεις στ*, ρώτα τ*, ρώτησε τ*, ρωτήστε τ*,
            ρωτήσεις τ*, ζήτα από, ζήτησε από,
            φρόντισε, φροντίστε""",
        them="τους, του, της, τον, την, αυτούς",
        change="κλείσε, κλείστε, κλείσεις, κλείσετε",
        update="ενημέρωσε, ενημέρωσέ, ενημερώστε, διόρθωσε, διόρθωσέ",
        can_be_closed="μπορεί να κλείσει",
        note="σημείωσε, σημειώστε, κατέγραψε, καταγράψτε",
        give="δώσε, δώστε, δώσεις, δώσετε",
    ),
    "en": OrderVerbs(
        tell="""tell, let, inform, notify, remind, warn, alert, nudge, chase, ping, ask, email, write to, write,
            make sure, make sure that, ensure, ensure that, see to it that, lean on, press""",
        them="them, him, her, everyone, everybody, people, the owners, the lot",
        change="close, close off, close out, tick off",
        update="""update it, update that, update this, update the register, update the list, update the status, please
            update, correct it, fix it""",
        can_be_closed="can be closed, can be closed off, can go, may be closed, should be closed, can come off",
        note="""note that, note down that, record that, log that, register that, write down that, jot down that, put
            down that""",
        give="give, grant, allow",
    ),
    "es": OrderVerbs(
        tell="""di a, di al, decid a, decid al, diga a, diga al, decir a, decir al, avisa a, avisa al, avisad a, avisad
            al, avise a, avise al, avisar a, avisar al, avisas a, avisas al, informa a, informa al, informad a,
            informad al, informar a, informar al, informas a, informas al, notifica a, notifica al, notificar a,
            notificar al, recuerda a, recuerda al, recordad a, recordad al, recuerde a, recuerde al, recordar a,
            recordar al, recuerdas a, recuerdas al, advierte a, advierte al, advertir a, advertir al, comunica a,
            comunica al, comunicar a, comunicar al, escribe a, escribe al, escribid a, escribid al, escriba a,
            escriba al, escribir a, escribir al, escribes a, escribes al, pregunta a, pregunta al, preguntar a,
            preguntar al, preguntad a, preguntad al, pide a, pide al, pedid a, pedid al, pedir a, pedir al,
            asegúrate de que, asegúrese de que, haz que""",
        tell_them="""dile, diles, decidle, decidles, dígale, dígales, decirle, decirles, avísale, avísales, recuérdale,
            recuérdales, recordarle, recordarles, recuérdele, infórmale, infórmales, comunícale, comunícales,
            adviértele, escríbele, escríbeles, pregúntale, pregúntales, pídele, pídeles, hazle saber, hazles saber""",
        them="les, le, a todos",
        change="da por, dad por, dar por, dé por, das por, dais por, cierra, cerrad, cierre, cerrar, cierras, cerráis",
        update="""actualízalo, actualizadlo, actualícelo, actualiza, actualizad, actualice, actualizarlo, corrígelo,
            corrígeselo""",
        can_be_closed="se puede cerrar, puede cerrarse, ya se puede cerrar",
        note="""toma nota de que, tomad nota de que, tome nota de que, anota que, anotad que, apunta que, apuntad que,
            registra que, anota por favor que, apunta por favor que""",
        give="da, dale, dales, dad, dé, dar, darle, concede, conceded",
    ),
    "et": OrderVerbs(
        tell="""ütle, öelge, öelda, teata, teatage, teatada, teavita, teavitage, teavitada, informeeri, informeerige,
            informeerida, tuleta, tuletage, tuletada, hoiata, hoiatage, kirjuta, kirjutage, kirjutada, küsi,
            küsige, palu, paluge,
            hoolitse et, hoolitsege et, sunni""",
        them="neid, neile, teda, talle, kõigile",
        change="sulge, sulgege, sulgeda, lõpeta, lõpetage, lõpetada, võta, võtke, võtta",
        update="uuenda, uuendage, uuendada, paranda, parandage",
        can_be_closed="võib sulgeda, saab sulgeda",
        note="märgi, märgi üles, märkige, pane kirja, pane palun kirja",
        give="anna, andke, anda",
    ),
    "fi": OrderVerbs(
        tell="""kerro, kertokaa, kertoa, sano, sanokaa, sanoa, ilmoita, ilmoittakaa, ilmoittaa, tiedota, informoi,
            informoikaa, informoida, muistuta, muistuttakaa, muistuttaa, huomauta, varoita, kirjoita, kirjoittakaa,
            kirjoittaa, kysy, kysykää, kysyä, pyydä, pyytäkää, pyytää, hoputa,
            varmista että, varmistakaa että, huolehdi että""",
        them="heitä, heille, häntä, hänelle, niitä, niille, kaikkia",
        change="sulje, sulkekaa, sulkea, päätä, päättää",
        update="päivitä, päivittäkää, päivittää, korjaa",
        can_be_closed="voi sulkea, voidaan sulkea",
        note="merkitse, merkitkää, kirjaa, kirjatkaa",
        give="anna, antakaa, antaa",
    ),
    "fr": OrderVerbs(
        tell="""dis à, dis au, dis aux, dites à, dites au, dites aux, dire à, dire au, dire aux, préviens, prévenez,
            prévenir, avertis, avertissez, avertir, informe, informez, informer, avise, avisez, aviser, notifie,
            notifiez, rappelle à, rappelle au, rappelle aux, rappelez à, rappelez au, rappelez aux, rappeler à,
            rappeler au, rappeler aux, écris à, écris au, écris aux, écrivez à, écrivez au, écrivez aux, écrire à,
            écrire au, écrire aux, demande à, demande au, demande aux, demandez à, demandez au, demandez aux,
            demander à, demander au, demander aux, relance, relancez, relancer, rappelle, rappelez, rappeler,
            fais en sorte que, faites en sorte que, assure-toi que, veille à ce que, veillez à ce que""",
        tell_them="""dis lui, dis leur, dites lui, dites leur, rappelle lui, rappelle leur, rappelez lui, rappelez leur,
            préviens les, prévenez les, écris leur, fais leur savoir, fais savoir""",
        them="leur, lui, le leur, les leur, tout le monde",
        change="clore, clos, clôture, clôturez, clôturer, ferme, fermez, fermer, solde, soldez, solder",
        update="mettre à jour, mets à jour, mettez à jour, actualise, actualisez, actualiser, corrige, corrigez",
        can_be_closed="peut être clos, peut être clôturé, peut être fermé",
        note="""note que, notez que, note qu', notez qu', prends note que, prenez note que, enregistre que, enregistre
            qu', note s' il te plaît que, notez s' il vous plaît que""",
        give="donne, donnez, donner, accorde, accordez, accorder",
    ),
    "ga": OrderVerbs(
        tell="""abair leis an, abair leis na, abair le, abair leis, inis don, inis do, inis, cuir in iúl don, cuir in
            iúl do, cuir in iúl, meabhraigh don, meabhraigh do, meabhraigh, cuir i gcuimhne don, cuir i gcuimhne
            do, cuir i gcuimhne, scríobh chuig, tabhair foláireamh do, fiafraigh de, fiafraigh den, iarr ar,
            cinntigh go, déan cinnte go""",
        them="dóibh, dó, di, iad, do gach duine",
        change="dún, dúnaigí, dhúnadh, a dhúnadh, críochnaigh, chríochnú",
        update="nuashonraigh, nuashonrú, ceartaigh",
        can_be_closed="a dhúnadh",
        note="tabhair faoi deara, nótáil, taifead, scríobh síos",
        give="tabhair, tabharfá",
    ),
    "hr": OrderVerbs(
        tell="""reci, recite, reći, kaži, kažite, javi, javite, javiti, obavijesti, obavijestite, obavijestiti,
            informiraj, informirajte, informirati, podsjeti, podsjetite, podsjetiti, upozori, upozorite, upozoriti,
            napiši, napišite, piši, pišite, pitaj, pitajte, pitati, zamoli, zamolite, zamoliti, poruči, poručite,
            požuri, požurite, daj do znanja,
            pobrini se da, pobrinite se da, natjeraj""",
        them="ih, im, mu, joj, njih, njima",
        change="zatvori, zatvorite, zatvoriti, zaključi, zaključite, zaključiti",
        update="ažuriraj, ažurirajte, ažurirati, ispravi, ispravite",
        can_be_closed="se može zatvoriti, može se zatvoriti, se može zaključiti",
        note="zabilježi, zabilježite, upiši, evidentiraj",
        give="daj, dajte, dati",
    ),
    "hu": OrderVerbs(
        tell="""szólj, szóljon, szóljatok, szólni, szólnál, mondd meg, mondja meg, megmondani, megmondanád, értesítsd,
            értesítse, értesíteni, értesítenéd, tájékoztasd, tájékoztassa, tájékoztatni, tájékoztatnád,
            emlékeztesd, emlékeztesse, emlékeztetni, emlékeztetnéd, figyelmeztesd, figyelmeztetni, figyelmeztetnéd,
            jelezd, jelezze, jelezni, jeleznéd, írj, írjon, írnál, kérdezd meg, kérdezze meg, kérd meg, kérje meg,
            sürgesd, sürgetnéd,
            gondoskodj róla hogy, intézd el hogy, vedd rá""",
        them="őket, nekik, neki, őt, mindenkit",
        change="""vedd ki, vegye ki, zárd, zárja, zárni, lezárni, lezárnád, zárnád, zárnátok, tudnátok zárni, tudnád
            zárni, oszd ki, ossza ki, kiosztani, kiosztanád""",
        update="frissítsd, frissítse, frissíteni, frissítenéd, javítsd",
        can_be_closed="lezárható, le lehet zárni",
        note="jegyezd fel, jegyezze fel, írd fel, rögzítsd",
        give="adj, adjatok, adjon, adni, adnál",
    ),
    "it": OrderVerbs(
        tell="""di alla, di al, di all', di ai, di agli, di a, dica, dite a, dite alla, dite al, dite all', dire a, dire
            alla, dire al, dire all', avvisa, avvisate, avvisi, avvisare, avverti, avvertite, avvertire, informate,
            informare, notificare, ricorda a, ricorda al, ricorda alla, ricorda all', ricorda ai, ricorda agli,
            ricordate a, ricordate al, ricordate alla, ricordate all', ricordate ai, ricordate agli, ricordare a,
            ricordare al, ricordare alla, ricordare all', ricordare ai, ricordare agli, scrivi a, scrivi al, scrivi
            alla, scrivi all', scrivete a, scrivete alla, scrivete al, chiedi a, chiedi al, chiedi alla, chiedi
            all', chiedete a, chiedete al, chiedete alla, sollecita, sollecitate, sollecitare, fai sapere, far
            sapere,
            fai in modo che, fate in modo che, assicurati che, assicuratevi che""",
        tell_that="informa, notifica",
        that="che, di, del, della, sul, sulla",
        tell_them="""digli, dille, ditegli, dirgli, dirle, ricordagli, ricordale, avvisali, avvisala, scrivigli,
            chiedigli""",
        them="loro, a tutti",
        change="chiudi, chiudete, chiuda, chiudere, da per",
        update="aggiornalo, aggiornatelo, aggiornarlo, aggiorna, aggiornate, aggiornare, correggilo",
        can_be_closed="si può chiudere, può essere chiuso",
        note="annota che, annotate che, segna che, segnate che, prendi nota che, registra che",
        give="dai, date, dia, dare, concedi",
    ),
    "lt": OrderVerbs(
        tell="""pasakyk, pasakykite, pasakyti, pranešk, praneškite, pranešti, informuok, informuokite, informuoti,
            primink, priminkite, priminti, perspėk, perspėkite, perspėti, įspėk, įspėkite, įspėti, parašyk,
            parašykite, parašyti, paklausk, paklauskite, paklausti, paprašyk, paprašykite, paprašyti, paragink,
            paraginkite, paraginti,
            pasirūpink kad, pasirūpinkite kad""",
        them="jiems, jam, jai, juos, visiems",
        change="uždaryk, uždarykite, uždaryti, užbaik, užbaikite, užbaigti",
        update="atnaujink, atnaujinkite, atnaujinti, pataisyk",
        can_be_closed="galima uždaryti",
        note="pažymėk, pažymėkite, užrašyk, užregistruok, pažymėti, užrašyti, užregistruoti",
        give="duok, duokite, duoti",
    ),
    "lv": OrderVerbs(
        tell="""iebaksti, iebakstiet,
            pasaki, pasakiet, pasakīt, paziņo, paziņojiet, paziņot, informē, informējiet, informēt, atgādini,
            atgādiniet, atgādināt, brīdini, brīdiniet, brīdināt, uzraksti, uzrakstiet, uzrakstīt, pajautā,
            pajautājiet, pajautāt, palūdz, palūdziet, palūgt, pasteidzini, pasteidziniet,
            parūpējies lai, parūpējieties lai, panāc lai""",
        them="viņiem, viņam, viņai, viņus, tiem, visiem",
        change="""aizver, aizveriet, aizvērt, slēdz, slēdziet, slēgt, noslēdz, noslēdziet, noslēgt, izņem, izņemiet,
            izņemt""",
        update="atjauno, atjaunojiet, atjaunot, atjaunini, izlabo",
        can_be_closed="var slēgt, var aizvērt",
        note="atzīmē, atzīmējiet, pieraksti, ieraksti",
        give="dod, dodiet, dot",
    ),
    "mt": OrderVerbs(
        tell="""għid, għidu, tgħid, tgħidu, għarraf, għarrfu, tgħarraf, tgħarrfu, informa, informaw, tinforma,
            tinfurmaw, fakkar, fakkru, tfakkar, tfakkru, avża, avżaw, tavża, wissi, wissu, ikteb, iktbu, tikteb,
            staqsi, staqsu, tistaqsi, itlob,
            kun żgur li, ara li""",
        them="lilhom, lilu, lilha, lil kulħadd",
        change="agħlaq, agħlqu, tagħlaq, tagħlqu, nagħlqu",
        update="aġġornah, aġġorna, aġġornaw, ikkoreġi",
        can_be_closed="jista jingħalaq, tista tingħalaq",
        note="innota li, innota, irreġistra, ħu nota, ikteb li",
        give="agħti, agħtu, tagħti",
    ),
    "nl": OrderVerbs(
        tell="""zeg tegen, zeg, zegt u, meld, informeer, informeren, verwittig, waarschuw, waarschuwen, herinner,
            herinneren, schrijf aan, schrijf naar, schrijf, vraag, vraagt u, vraag aan, attendeer,
            zorg dat, zorg ervoor dat, zorg er voor dat""",
        can_you="kun je, kan je, kunt u, kunnen jullie, zou je, zou u, zouden jullie, wil je, wilt u, willen jullie",
        tell_last="""zeggen, weten, melden, informeren, verwittigen, waarschuwen, herinneren, schrijven, vragen, manen,
            attenderen, mailen, doorgeven""",
        them="ze, hen, hun, hem, haar, iedereen, die mensen, die lui",
        change="sluit, sluiten, afsluiten, rond, afronden",
        update="bijwerken, werk bij, pas aan, aanpassen, update",
        can_be_closed="mag dicht, kan dicht, kan gesloten worden, mag gesloten worden, kan worden afgesloten",
        note="noteer, noteer dat, registreer, schrijf op, leg vast",
        give="geef, geeft u, geven",
    ),
    "pl": OrderVerbs(
        tell="""powiedz, powiedzcie, powiedzieć, przekaż, przekażcie, przekazać, zawiadom, zawiadomcie, zawiadomić,
            powiadom, powiadomcie, powiadomić, poinformuj, poinformujcie, poinformować, przypomnij, przypomnijcie,
            przypomnieć, przypomnisz, uprzedź, uprzedźcie, ostrzeż, daj znać, dajcie znać, dać znać, dasz znać,
            napisz do, napiszcie do, napisać do, zapytaj, zapytajcie, spytaj, poproś, poproście, poprosić,
            ponaglij, ponaglić, pogoń,
            dopilnuj żeby, dopilnujcie żeby, postaraj się żeby, zmuś""",
        them="im, jemu, mu, jej, ich, wszystkim",
        change="zamknij, zamknijcie, zamknąć, zamkniesz, zakończ, zakończcie, zakończyć",
        update="zaktualizuj, zaktualizujcie, zaktualizować, popraw, poprawcie",
        can_be_closed="można zamknąć",
        note="odnotuj, odnotujcie, zapisz, zanotuj",
        give="daj, dajcie, dać",
    ),
    "pt": OrderVerbs(
        tell="""dá um toque, dás um toque,
            diga, digam, dizer, avisa, avise, avisem, avisar, avisas, informe, informem, informar, notifique,
            notificar, lembra, lembre, lembrem, lembrar, lembras, relembra, relembre, relembrar, recorda, recorde,
            recordar, comunique, comunicar, escreve, escreva, escrever, escreves, pergunte, perguntar, pede, peça,
            pedir, alerte, alertar,
            certifica-te de que, certifique-se de que, garante que, faz com que""",
        tell_that="diz, informa, notifica, comunica, alerta, pergunta",
        that="que, de que, se, sobre",
        tell_them="""diz lhe, diz lhes, diga lhe, diga lhes, dizer lhe, dizer lhes, lembra lhe, lembra lhes, avisa os,
            avisa a eles, pergunta lhe, pergunta lhes, escreve lhe, escreve lhes, pede lhe, pede lhes""",
        them="lhes, lhe, a todos",
        wanted="queria, queríamos",
        change="""tira, tire, tirar, retira, retire, retirar, dá por, dar por, dê por, dás por, dar, fecha, feche,
            fechem, fechar, fechas, encerra, encerre, encerrar""",
        update="atualiza, atualize, atualizem, atualizar, corrige, corrija",
        can_be_closed="pode ser fechado, pode fechar se, já pode ser fechado, pode ser encerrado",
        note="""regista que, registe que, registem que, anota que, anote que, toma nota de que, tome nota de que, aponta
            que, regista por favor que, anota por favor que""",
        give="dá, dê, deem, dar, concede",
    ),
    "ro": OrderVerbs(
        tell="""spui, spuneți i, ziceți i, ziceți le, să i spui, să le spui, anunțați, anunți, informați, informezi,
            înștiințați, avertizați, avertizezi, atenționați, atenționezi, amintiți i, să i amintești, să le
            amintești, reamintește i, reamintește le, scrie i, scrieți i, scrieți le, să i scrii, întrebați,
            întrebi, roagă, rugați,
            asigură-te că, asigurați-vă că, fă ca""",
        tell_that="anunță, informează, înștiințează, avertizează, atenționează, întreabă",
        that="că, despre, dacă, de",
        tell_them="""spune i, spune le, spuneți le, zi i, zi le, amintește i, amintește le, amintiți le, scrie le,
            anunță i, anunțați i, întreabă i, roagă i""",
        them="lor, pe ei, tuturor",
        change="""închide, închideți, închizi, să închizi, încheie, încheiați, dă ca, dați ca, dă drept, scoate,
            scoateți, scoți""",
        update="actualizează, actualizați, actualiza, corectează, corectați",
        can_be_closed="se poate închide, poate fi închis",
        note="notează, notați, consemnează, înregistrează",
        give="dă, dați, da, acordă, acordați",
    ),
    "sk": OrderVerbs(
        tell="""povedz, povedzte, povedať, odkáž, odkážte, odkázať, oznám, oznámte, oznámiť, informuj, informujte,
            informovať, upozorni, upozornite, upozorniť, pripomeň, pripomeňte, pripomenúť, pripomenieš,
            pripomeniete, daj vedieť, dajte vedieť, dať vedieť, napíš, napíšte, napísať, popros, poproste,
            požiadaj, požiadajte, požiadať, opýtaj sa, opýtajte sa, spýtaj sa, spýtajte sa, súr, súrte, urguj,
            urgujte,
            zabezpeč aby, zabezpečte aby, postaraj sa aby, prinúť""",
        them="im, mu, jej, ich, všetkým",
        wanted="chcel som, chcela som, chceli sme",
        change="uzavri, uzavrite, uzavrieť, ukonči, ukončite, ukončiť",
        update="aktualizuj, aktualizujte, aktualizovať, uprav, upravte, oprav",
        can_be_closed="sa môže uzavrieť, môže sa uzavrieť",
        note="zaznamenaj, zaznamenajte, poznač si, poznamenaj, zapíš, zapíšte",
        give="daj, dajte, dať",
    ),
    "sl": OrderVerbs(
        tell="""povej, povejte, poveš, poveste, povedati, sporoči, sporočite, sporočiš, sporočiti, obvesti, obvestite,
            obvestiš, obvestiti, opomni, opomnite, opomniš, opomniti, spomni, spomnite, spomniš, spomniti, opozori,
            opozorite, opozoriš, opozoriti, piši, pišite, napiši, napišite, vprašaj, vprašajte, vprašaš, prosi,
            prosite, zaprosi, zaprosite,
            poskrbi da, poskrbite da, prepričaj""",
        them="jih, jim, mu, ji, vsem",
        change="zapri, zaprite, zapreš, zapreti, zaključi, zaključite, zaključiš, zaključiti",
        update="posodobi, posodobite, posodobiti, popravi, popravite",
        can_be_closed="se lahko zapre, lahko zapremo, se lahko zaključi",
        note="zabeleži, zabeležite, zapiši, zapišite, vpiši",
        give="daj, dajte, dati",
    ),
    "sv": OrderVerbs(
        tell="""säg till, säga till, säg åt, säga åt, berätta för, meddela, informera, underrätta, påminn, påminna,
            varna, skriv till, skriva till, fråga, be, hälsa, stöt på,
            se till att, pressa""",
        them="dem, dom, honom, henne",
        change="stäng, stänga, avsluta",
        update="uppdatera, rätta, korrigera",
        can_be_closed="kan stängas, kan avslutas, får stängas",
        note="notera, notera att, anteckna, registrera, skriv upp",
        give="ge, bevilja",
    ),
}
