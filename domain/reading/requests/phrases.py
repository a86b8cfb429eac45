"""Phrases of requests that are no questions about deliverables, in each language: data, no rules.

Each text is a list of phrases, separated by commas; case and accents do not matter. Anything may stand in place of "…".
"""

from collections.abc import Mapping

from msgspec import Struct


class RequestPhrases(Struct, frozen=True, kw_only=True):
    """One language's phrases."""

    greeting: str
    thanks: str
    #: Asks how everything stands.
    summary: str
    #: Asks what was changed; a time, a body or a reference may follow.
    changes: str
    #: The same, in words that are just that beside a time, a body and small words, and nothing that is owed.
    news: str
    #: Says that something was changed, moved or put off, or asks for what was before; a deadline or a deliverable may
    #: be named, too.
    moved: str
    #: Asks who speaks for a body, which follows.
    contact: str


PHRASES: Mapping[str, RequestPhrases] = {
    "bg": RequestPhrases(
        greeting="здравей, здравейте, здрасти, привет, добър ден, добро утро, добър вечер",
        thanks="благодаря, мерси, благодарим",
        summary="""обобщение, резюме, обзор, преглед, докъде сме, докъде стигнахме, докъде сме стигнали, как вървят
            нещата, как стоят нещата""",
        changes="""какво се промени, какво е променено, какво се е променило, какви са промените, промени, какво ново,
            какво пропуснах, какво съм пропуснал, какво съм пропуснала""",
        news="""мръдна, раздвижи, ново, нещо ново, нови неща, новото, новини, новости, се случи, се е случило, случило
            се, случило, станало, какво стана, се промени, промени ли се, променило, променило се, променено,
            промените, раздвижило, раздвижило се, мръднало""",
        moved="""промени ли се, се промени, промени се, промениха, променил, променило, променен, променено, отложен,
            отложена, отложено, отложени, отложиха, преместен, преместено, изместен, удължен, удължено, първоначален,
            първоначалният, първоначалния, първоначално""",
        contact="кой е контактът за, кое е лицето за контакт за, лице за контакт за, контакт за, контакти за",
    ),
    "cs": RequestPhrases(
        greeting="ahoj, dobrý den, dobré ráno, dobrý večer, zdravím, čau",
        thanks="děkuji, děkujeme, díky, děkuju",
        summary="shrnutí, souhrn, přehled, jak daleko jsme, kam jsme se dostali, jak jsme na tom",
        changes="""co se změnilo, co bylo změněno, jaké jsou změny, změny, co je nového, co mi uteklo, co mi ušlo, o co
            jsem přišel, o co jsem přišla""",
        news="""pohnulo, hnulo, pohlo, nového, nové, novinky, novinek, stalo, událo, změnilo, změněno, změny, změn""",
        moved="""změnil, změnila, změnilo, změnily, změněn, změněno, změněny, posunul, posunulo, posunuly, posunut,
            posunuto, odložen, odložena, odloženo, odloženy, přesunut, přesunuto, přeloženo, prodloužen,
            prodlouženo, původní, původně""",
        contact="""kdo je kontakt pro, kdo je kontaktní osoba pro, kdo je kontaktní osobou pro, kontaktní osoba
            pro, kontakt pro""",
    ),
    "da": RequestPhrases(
        greeting="hej, hejsa, goddag, godmorgen, god morgen, god aften",
        thanks="tak, mange tak, tusind tak",
        summary="""oversigt, sammenfatning, resumé, opsummering, overblik, hvor langt er vi, hvor står vi, hvor
            langt er vi kommet""",
        changes="""hvad er ændret, hvad er blevet ændret, hvad ændrede sig, hvad har ændret sig, hvad er … ændret, hvad
            har … ændret sig, ændringer, hvad er nyt, hvad er jeg gået glip af, hvad gik jeg glip af""",
        news="""rørt sig, nyt, nye ting, nyheder, sket, skete, ændret, ændrede sig, ændringer, forandret, bevæget sig,
            rykket sig, rykkede sig""",
        moved="""ændret, ændrede, udskudt, udsat, flyttet, rykket, forlænget, fremrykket, oprindelig, oprindelige,
            oprindeligt""",
        contact="""hvem er kontakt for, hvem er kontaktperson for, hvem er kontaktpersonen for, kontaktperson
            for, kontakt for""",
    ),
    "de": RequestPhrases(
        greeting="hallo, hi, guten tag, guten morgen, guten abend, servus, grüß gott, moin",
        thanks="danke, vielen dank, danke schön, dankeschön, besten dank, herzlichen dank",
        summary="zusammenfassung, überblick, übersicht, wo stehen wir, wie weit sind wir",
        changes="""was hat sich geändert, was wurde geändert, was ist geändert worden, was änderte sich, was hat sich …
            geändert, was wurde … geändert, was ist … geändert worden, änderungen, was ist neu, was habe ich
            verpasst, was hab ich verpasst""",
        news="""sich … getan, sich … bewegt, sich bewegt, bewegt, etwas neues, etwas geändert, etwas passiert, sich …
            etwas geändert, neues, neuigkeiten, neuerungen, was ist neu, neu ist, passiert, geschehen, sich was
            getan, sich etwas getan, geändert, verändert, änderte sich, änderungen, veränderungen, getan""",
        moved="""geändert, verändert, verschoben, verlegt, vorgezogen, aufgeschoben, hinausgeschoben, vertagt,
            verlängert, ursprünglich, ursprüngliche, ursprünglichen""",
        contact="""wer ist kontakt für, wer ist der kontakt für, wer ist kontaktperson für, wer ist die
            kontaktperson für, wer ist ansprechpartner für, wer ist der ansprechpartner für,
            kontaktperson für, ansprechpartner für, kontakt für, wer spricht für""",
    ),
    "el": RequestPhrases(
        greeting="γεια, γεια σου, γεια σας, καλημέρα, καλησπέρα, χαίρετε",
        thanks="ευχαριστώ, ευχαριστούμε, ευχαριστώ πολύ",
        summary="σύνοψη, περίληψη, επισκόπηση, συνοπτικά, πού βρισκόμαστε, πού είμαστε, πώς πάμε",
        changes="""τι άλλαξε, τι έχει αλλάξει, ποιες είναι οι αλλαγές, αλλαγές, τι νέο υπάρχει, τι έχασα, τι έχω
            χάσει""",
        news="""κινήθηκε, κινηθεί, νέα, νέο, καινούργιο, καινούριο, νεότερο, νεότερα, τι έγινε, συνέβη, συμβεί,
            άλλαξε, άλλαξαν, αλλάξει, αλλαγές, αλλαγή""",
        moved="""άλλαξε, άλλαξαν, αλλάξει, τροποποιήθηκε, τροποποιηθεί, αναβλήθηκε, αναβλήθηκαν, αναβληθεί,
            μετατέθηκε, μετατεθεί, μετακινήθηκε, μετακινηθεί, παρατάθηκε, παραταθεί, αρχικά, αρχική, αρχικής""",
        contact="""ποιος είναι ο υπεύθυνος επαφής για, ποιο είναι το πρόσωπο επαφής για, πρόσωπο επαφής για,
            επαφή για, ποιος εκπροσωπεί""",
    ),
    "en": RequestPhrases(
        greeting="hi, hello, hey, hi there, hello there, good morning, good afternoon, good evening, good day",
        thanks="""thanks, thank you, thx, many thanks, thanks a lot, thanks so much, thank you so much, thank
            you very much, cheers, much appreciated, much obliged, perfect, brilliant, great, got it,
            understood, sounds good, nice one, never mind""",
        summary="""summary, digest, overview, summarise, summarize, sum up, status summary, how do things stand,
            where do we stand, how far are we, how far along are we, how are we doing""",
        changes="""what changed, what has changed, what's changed, what was changed, what have been the changes, what
            were the changes, what are the changes, recent changes, latest changes, last changes, any changes, any
            change, is there any change, are there any changes, changes, what is new, what's new, what did i miss,
            what have i missed""",
        news="""did anything move, has anything moved, what has moved, what is new, what's new, whats new, is new,
            anything new, something new, anything that is new, any news, news, new things, happened, changed,
            changes, updates, any updates""",
        moved="""changed, moved, postponed, pushed back, put off, put back, shifted, rescheduled, extended, brought
            forward, amended, modified, original, originally, initially""",
        contact="""who is the contact for, who is the contact person for, who is the contact of, who is our
            contact for, who are the contacts for, who are the contacts of, who is contact for, contact
            person for, contact for, contacts for, contact of, contacts of, who speaks for""",
    ),
    "es": RequestPhrases(
        greeting="hola, buenos días, buenas tardes, buenas noches, buenas",
        thanks="gracias, muchas gracias, mil gracias",
        summary="resumen, visión general, cómo vamos, en qué punto estamos, cómo estamos, por dónde vamos",
        changes="""qué cambió, qué ha cambiado, qué se ha modificado, qué se modificó, cuáles son los cambios, cambios,
            modificaciones, qué hay de nuevo, qué me he perdido, qué me perdí""",
        news="""se ha movido, se movió, ha cambiado algo, algo ha cambiado, ha pasado algo, cambió algo, novedad,
            novedades, nuevo, algo nuevo, noticias, qué pasó, pasó algo, ha pasado, ocurrido, ocurrió, sucedido,
            sucedió, cambiado, cambió, modificado, cambios, cambio, pasó, movido, movió, actualizaciones""",
        moved="""cambiado, cambió, cambiaron, modificado, modificada, modificó, aplazado, aplazada, aplazados,
            aplazó, pospuesto, pospuesta, movido, movida, prorrogado, adelantado, original, originalmente,
            inicialmente, plazo inicial""",
        contact="""quién es el contacto de, quién es el contacto para, quién es la persona de contacto de,
            quién es la persona de contacto para, persona de contacto de, contacto de, contacto para,
            quién habla en nombre de""",
    ),
    "et": RequestPhrases(
        greeting="tere, tervist, tere hommikust, tere päevast, tere õhtust",
        thanks="aitäh, tänan, täname, suur tänu, tänud, super, vägev, selge, sain aru, pole hullu",
        summary="kokkuvõte, ülevaade, kui kaugel me oleme, kui kaugel oleme, kuhu me oleme jõudnud",
        changes="""mis muutus, mis on muutunud, mida muudeti, mida on muudetud, mis on … muutunud, mida … muudeti, mis …
            muutus, muudatused, mis on uut, mis mul vahele jäi, millest ma ilma jäin""",
        news="""liikus, liikunud, liikunud edasi, midagi uut, uut, uudist, uudised, uudiseid, juhtus, juhtunud,
            toimunud, muutus, muutunud, muudetud, muudeti, muudatused, muudatusi, muutusi""",
        moved="""muutunud, muutus, muudetud, muudeti, edasi lükatud, edasi lükati, lükatud edasi, lükati edasi,
            nihutatud, nihkunud, pikendatud, algselt, algne, esialgne, esialgu""",
        contact="kes on kontaktisik, kes on kontakt, kontaktisik, kontaktisikud",
    ),
    "fi": RequestPhrases(
        greeting="hei, moi, terve, hyvää päivää, hyvää huomenta, hyvää iltaa, päivää, huomenta",
        thanks="kiitos, kiitos paljon, paljon kiitoksia, kiitoksia, kiitti, hienoa, mahtavaa, selvä, loistavaa",
        summary="""yhteenveto, tiivistelmä, katsaus, yleiskatsaus, missä mennään, missä ollaan, kuinka pitkällä
            ollaan, kuinka pitkällä olemme""",
        changes="""mikä muuttui, mikä on muuttunut, mitä muutettiin, mitä on muutettu, mitä on muuttunut, mitä muuttui,
            mikä … muuttui, mitä … muuttui, mitä on … muuttunut, muutokset, mitä uutta, mitä minulta jäi väliin,
            mistä jäin paitsi""",
        news="""liikkunut, edistynyt, uutta, uutisia, uutiset, tapahtui, tapahtunut, muuttui, muuttunut, muutettu,
            muutettiin, muutokset, muutoksia, liikkuiko, liikkui, liikahti, liikahtanut""",
        moved="""muuttunut, muuttuneet, muuttui, muutettu, siirretty, siirtynyt, siirtyi, lykätty, lykkääntynyt,
            pidennetty, aikaistettu, alkuperäinen, alun perin""",
        contact="kuka on yhteyshenkilö, yhteyshenkilö, yhteyshenkilöt",
    ),
    "fr": RequestPhrases(
        greeting="bonjour, bonsoir, salut, coucou",
        thanks="merci, merci beaucoup, merci bien, un grand merci, parfait, super, génial, bien reçu, c'est noté",
        summary="""résumé, synthèse, vue d'ensemble, aperçu, récapitulatif, où en sommes-nous, où en est-on, on en
            est où, où on en est""",
        changes="""qu'est-ce qui a changé, ce qui a changé, qu'a-t-on modifié, quels sont les changements, quelles sont
            les modifications, changements, modifications, quoi de neuf, qu'est-ce qui a été modifié, qu'ai-je
            manqué, qu'ai-je raté, qu'est-ce que j'ai manqué, qu'est-ce que j'ai raté""",
        news="""qu'est-ce qui a bougé, a bougé, bougé, quelque chose a changé, quelque chose de nouveau, quelque
            chose de neuf, s'est-il passé quelque chose, quoi de neuf, de neuf, du nouveau, de nouveau, du neuf,
            nouveautés, nouveauté, nouvelles, que s'est- il passé, qu'est-ce qui s'est passé, s'est passé,
            s'est-il passé, ce qui s'est passé, que s'est-il produit, s'est produit, a changé, ont changé,
            a-t-il changé, été modifié, été changé, changements, changement""",
        moved="""changé, changée, changés, changées, modifié, modifiée, modifiés, modifiées, reporté, reportée,
            reportés, reportées, repoussé, repoussée, décalé, décalée, déplacé, déplacée, ajourné, prolongé,
            prolongée, bougé, initialement, échéance initiale, d'origine, à l'origine""",
        contact="""qui est le contact pour, qui est le contact de, qui est le contact d', qui est la personne
            de contact pour, personne de contact pour, contact pour, contact de, contact d', qui parle
            au nom de, qui parle au nom d'""",
    ),
    "ga": RequestPhrases(
        greeting="dia duit, dia dhuit, dia daoibh, haigh, maidin mhaith, tráthnóna maith",
        thanks="go raibh maith agat, go raibh maith agaibh, grma, míle buíochas, ar fheabhas, togha, iontach",
        summary="achoimre, forbhreathnú, achoimriú, cá bhfuilimid, cá bhfuil muid, conas atá ag éirí linn",
        changes="""cad a athraíodh, cad a d'athraigh, cad atá athraithe, athruithe, cad é atá nua, cad atá nua, cad a
            chaill mé""",
        news="""nua, aon rud nua, rud ar bith nua, nuacht, scéala, a tharla, ar tharla, tharla, athraithe,
            athraíodh, ar athraigh, ar athraigh aon rud, ar athraigh rud ar bith, a d'athraigh, athruithe, aon
            athrú""",
        moved="""athraithe, athraíodh, ar athraigh, d'athraigh, cuireadh … siar, curtha siar, cuireadh … ar athló,
            curtha ar athló, bogadh, síneadh, ar dtús, bunaidh""",
        contact="""cé hé an teagmhálaí do, cé hí an teagmhálaí do, cé hé an teagmhálaí le haghaidh, teagmhálaí
            do, teagmhálaí le haghaidh, teagmhálaithe do""",
    ),
    "hr": RequestPhrases(
        greeting="bok, zdravo, dobar dan, dobro jutro, dobra večer, pozdrav",
        thanks="hvala, hvala lijepa, puno hvala, hvala lijepo, super, odlično, savršeno, sve jasno",
        summary="sažetak, pregled, dokle smo stigli, dokle smo, kako stojimo",
        changes="""što se promijenilo, što je promijenjeno, što je izmijenjeno, koje su promjene, promjene, izmjene, što
            je novo, što sam propustio, što sam propustila""",
        news="""pomaknulo, pomakle, novo, novoga, novosti, vijesti, dogodilo, događalo, promijenilo, promijenjeno,
            izmijenjeno, promjene, promjena, izmjene, dogodila""",
        moved="""promijenio, promijenila, promijenilo, promijenili, promijenjen, promijenjeno, izmijenjeno, pomaknut,
            pomaknuto, pomaknuo, odgođen, odgođena, odgođeno, odgođeni, produžen, produženo, prebačeno, izvorno,
            izvorni, prvotni, prvotno""",
        contact="tko je kontakt za, tko je osoba za kontakt za, osoba za kontakt za, kontakt za, kontakti za",
    ),
    "hu": RequestPhrases(
        greeting="szia, sziasztok, helló, üdv, üdvözlöm, jó napot, jó reggelt, jó estét, jó napot kívánok",
        thanks="köszönöm, köszönjük, köszi, köszönöm szépen, kösz",
        summary="összefoglaló, összefoglalás, áttekintés, összegzés, hol tartunk, hogy állunk, hogyan állunk",
        changes="""mi változott, mi változott meg, mit módosítottak, milyen változások vannak, változások, módosítások,
            mi az új, mi újság, miről maradtam le, mi maradt ki nekem""",
        news="""mozdult, új, újat, mi újság, újság, újdonság, újdonságok, hír, hírek, történt, változott,
            megváltozott, változott meg, változás, változások, módosult""",
        moved="""változott meg, változott, megváltozott, módosult, módosították, módosítottak, halasztottak el,
            halasztották el, halasztottak, elhalasztottak, elhalasztották, tolták el, eltolták, áthelyezték,
            meghosszabbították, eredeti, eredetileg""",
        contact="ki a kapcsolattartó, ki a kapcsolattartója, kapcsolattartó, kapcsolattartója, kapcsolattartók",
    ),
    "it": RequestPhrases(
        greeting="ciao, salve, buongiorno, buonasera, buon giorno, buona sera",
        thanks="grazie, grazie mille, molte grazie, tante grazie",
        summary="riepilogo, sintesi, riassunto, panoramica, quadro generale, a che punto siamo, come siamo messi",
        changes="""cosa è cambiato, che cosa è cambiato, cosa è stato modificato, che cosa è stato modificato, quali
            sono le modifiche, modifiche, cambiamenti, novità, che cosa mi sono perso, che cosa mi sono persa,
            cosa mi sono perso, cosa mi sono persa""",
        news="""si è mosso, mosso, ci sono novità, qualcosa di nuovo, cambiato qualcosa, successo qualcosa, novità,
            di nuovo, nuovo, notizie, successo, accaduto, cambiato, modificato, cambiamenti, cambiamento,
            modifiche""",
        moved="""cambiato, cambiata, cambiati, cambiate, modificato, modificata, modificati, spostato, spostata,
            spostati, rinviato, rinviata, rinviati, posticipato, posticipata, prorogato, prorogata, slittato,
            slittata, originariamente, originaria, originario, inizialmente""",
        contact="""chi è il contatto per, chi è il contatto di, chi è il referente per, chi è il referente di,
            chi è la persona di contatto per, referente per, referente di, contatto per, contatto di,
            chi parla a nome di""",
    ),
    "lt": RequestPhrases(
        greeting="labas, laba diena, labas rytas, labas vakaras, sveiki, sveikas",
        thanks="ačiū, dėkoju, dėkojame, labai ačiū, dėkui",
        summary="santrauka, apžvalga, suvestinė, kur esame, kaip mums sekasi, kiek pasistūmėjome",
        changes="""kas pasikeitė, kas pakeista, kas buvo pakeista, kokie pakeitimai, pakeitimai, pokyčiai, kas naujo, ką
            praleidau""",
        news="""pajudėjo, judėjo, naujo, nauja, naujienos, naujienų, įvyko, atsitiko, nutiko, pasikeitė, pakeista,
            keitėsi, pakeitimai, pakeitimų, pokyčiai, pokyčių""",
        moved="""pasikeitė, keitėsi, pakeista, pakeistas, pakeisti, nukelta, nukeltas, atidėta, atidėtas, atidėti,
            perkelta, perkeltas, pratęsta, pratęstas, pradinis, iš pradžių, pirminis""",
        contact="""kas yra kontaktinis asmuo, kas kontaktinis asmuo, kontaktinis asmuo, kontaktiniai asmenys,
            kas atstovauja""",
    ),
    "lv": RequestPhrases(
        greeting="sveiki, sveiks, labdien, labrīt, labvakar, čau",
        thanks="paldies, liels paldies, pateicos",
        summary="kopsavilkums, pārskats, cik tālu esam, kā mums iet, kā mums veicas",
        changes="""kas mainījās, kas mainījies, kas ir mainījies, kas mainīts, kas ir mainīts, kādas ir izmaiņas,
            izmaiņas, kas jauns, ko esmu palaidis garām, ko esmu palaidusi garām, ko es palaidu garām""",
        news="""pakustējies, izkustējies, jauns, jauna, jaunumi, jaunumu, jaunumus, notika, noticis, mainījās,
            mainījies, izmainījies, mainīts, izmaiņas, izmaiņu, izkustējās""",
        moved="""mainījies, mainījušies, mainījās, mainīts, mainīti, atlikts, atlikti, atlikta, pārcelts, pārcelti,
            pārcelta, pagarināts, pārbīdīts, sākotnēji, sākotnējais""",
        contact="kas ir kontaktpersona, kura ir kontaktpersona, kontaktpersona, kontaktpersonas, kas pārstāv",
    ),
    "mt": RequestPhrases(
        greeting="bonġu, bongu, bonswa, ħello, hello, merħba, saħħa",
        thanks="grazzi, grazzi ħafna, niżżik ħajr",
        summary="sommarju, ħarsa ġenerali, taqsira, fejn wasalna, kif sejrin",
        changes="x'inbidel, x'nbidel, x'tbiddel, xi nbidel, x'inhuma l-bidliet, bidliet, x'hemm ġdid, x'tlift",
        news="""ġdid, ġdida, xi ħaġa ġdida, x'hemm ġdid, aħbarijiet, aħbar, novitajiet, x'ġara, ġara, inbidel, nbidel,
            inbidel xi ħaġa, tbiddel, bidliet, bidla, ġraw, ċċaqlaq""",
        moved="""inbidel, inbidlet, inbidlu, nbidel, nbidlet, tbiddel, tbiddlet, tbiddlu, mibdul, mibdula, pospost,
            posposta, posposti, tmexxa, tmexxiet, imċaqlaq, estiż, oriġinali, oriġinarjament""",
        contact="""min hu l-kuntatt għal, min hu l-kuntatt ta', min huwa l-kuntatt għal, min hi l-kuntatt għal,
            kuntatt għal, kuntatt ta', kuntatti għal""",
    ),
    "nl": RequestPhrases(
        greeting="hallo, hoi, hi, hey, dag, goedendag, goedemorgen, goedemiddag, goedenavond",
        thanks="bedankt, dank je, dank je wel, dank u, dank u wel, dankjewel, dankuwel, hartelijk dank, dank",
        summary="samenvatting, overzicht, hoe ver zijn we, hoever zijn we, waar staan we, hoe staan we ervoor",
        changes="""wat is er veranderd, wat is veranderd, wat is er gewijzigd, wat is gewijzigd, wat veranderde er, wat
            werd er gewijzigd, wat is er … veranderd, wat is er … gewijzigd, wat is … veranderd, wat is …
            gewijzigd, wijzigingen, veranderingen, wat is er nieuw, wat heb ik gemist""",
        news="""nieuw, nieuws, nieuwe dingen, gebeurd, gebeurde, veranderd, veranderde, gewijzigd, veranderingen,
            wijzigingen, bewogen""",
        moved="""veranderd, gewijzigd, verschoven, uitgesteld, verplaatst, verlengd, opgeschoven, vervroegd,
            oorspronkelijk, oorspronkelijke""",
        contact="""wie is het contact voor, wie is contact voor, wie is contactpersoon voor, wie is de
            contactpersoon voor, wie is de contactpersoon van, contactpersoon voor, contactpersoon van,
            contactpersonen van, wie spreekt namens, contact voor""",
    ),
    "pl": RequestPhrases(
        greeting="cześć, witam, dzień dobry, dobry wieczór, hej, witaj",
        thanks="dziękuję, dziękujemy, dzięki, bardzo dziękuję, dziękuję bardzo, wielkie dzięki",
        summary="""podsumowanie, streszczenie, przegląd, zestawienie, jak daleko jesteśmy, na jakim jesteśmy etapie,
            jak stoimy, jak nam idzie""",
        changes="""co się zmieniło, co zmieniono, co zostało zmienione, jakie są zmiany, zmiany, co nowego, co mnie
            ominęło, co przegapiłem, co przegapiłam""",
        news="""ruszyło, ruszyły, nowego, nowości, wieści, wydarzyło, stało, zdarzyło, działo się, zmieniło,
            zmieniono, zmienione, zmiany, zmian""",
        moved="""zmienił, zmieniła, zmieniło, zmieniły, zmieniono, zmieniony, zmienione, przesunięto, przesunięty,
            przesunięte, przesunął, przesunęło, przełożono, przełożone, odroczono, przedłużono, pierwotny,
            pierwotnie""",
        contact="""kto jest osobą kontaktową dla, kto jest kontaktem dla, osoba kontaktowa dla, kontakt dla,
            kto reprezentuje, osoby kontaktowe dla, kontakt do, kontakt w sprawie""",
    ),
    "pt": RequestPhrases(
        greeting="olá, bom dia, boa tarde, boa noite, oi",
        thanks="obrigado, obrigada, muito obrigado, muito obrigada, agradecido, agradecida, obrigadíssimo",
        summary="resumo, síntese, panorama, visão geral, em que ponto estamos, em que pé estamos, como estamos",
        changes="""o que mudou, o que foi alterado, o que se alterou, o que é que mudou, quais são as alterações,
            alterações, mudanças, o que perdi, o que é que perdi""",
        news="""mexeu, algo de novo, alguma coisa de novo, novidades, novidade, de novo, algo novo, alguma coisa nova,
            notícias, aconteceu, acontecido, se passou, passou-se, mudou, mudou alguma coisa, mudaram, mudado,
            alterado, alterou, alterações, mudanças, mexeu-se, se mexeu""",
        moved="""mudou, mudaram, mudado, alterado, alterada, alterados, alteradas, alterou, adiado, adiada, adiados,
            adiadas, prorrogado, prorrogada, antecipado, originalmente, originária, inicialmente, prazo inicial""",
        contact="""quem é o contacto de, quem é o contacto da, quem é o contacto do, quem é o contacto para,
            quem é a pessoa de contacto da, quem é a pessoa de contacto para, pessoa de contacto da,
            contacto da, contacto de, contacto para, quem fala em nome da""",
    ),
    "ro": RequestPhrases(
        greeting="bună, bună ziua, bună dimineața, bună seara, salut",
        thanks="mulțumesc, mulțumim, mersi, mulțumesc mult, mulțumesc frumos, mersi mult, mulțam",
        summary="""rezumat, sinteză, prezentare generală, privire de ansamblu, cum stăm, unde suntem, în ce stadiu
            suntem""",
        changes="""ce s-a schimbat, ce s-a modificat, ce a fost modificat, care sunt modificările, modificări,
            schimbări, ce e nou, ce am ratat, ce am pierdut""",
        news="""mișcat, ce mai e nou, ce mai este nou, ce e nou, e ceva nou, ceva nou, schimbat ceva, întâmplat ceva,
            nou, noutăți, noutate, știri, vești, întâmplat, petrecut, schimbat, modificat, schimbări, modificări,
            s-a schimbat, s-a mișcat""",
        moved="""schimbat, schimbată, schimbate, modificat, modificată, modificate, amânat, amânată, amânate, mutat,
            mutată, decalat, prelungit, inițial, inițială, original""",
        contact="""cine este persoana de contact pentru, cine e persoana de contact pentru, cine este contactul
            pentru, persoana de contact pentru, persoană de contact pentru, contact pentru, cine
            vorbește în numele""",
    ),
    "sk": RequestPhrases(
        greeting="ahoj, dobrý deň, dobré ráno, dobrý večer, zdravím, čau",
        thanks="ďakujem, ďakujeme, vďaka, dík, ďakujem pekne, pekne ďakujem, veľká vďaka",
        summary="zhrnutie, súhrn, prehľad, ako ďaleko sme, ako sme na tom, kam sme sa dostali",
        changes="""čo sa zmenilo, čo bolo zmenené, aké sú zmeny, zmeny, čo je nové, čo mi ušlo, čo som zmeškal, čo som
            zmeškala""",
        news="""pohlo, hýbalo, pohnulo, nového, nové, novinky, noviniek, stalo, udialo, zmenilo, zmenené, zmeny,
            zmien""",
        moved="""zmenil, zmenila, zmenilo, zmenili, zmenený, zmenené, posunul, posunulo, posunuli, posunutý,
            posunuté, odložený, odložené, odložilo, presunuté, presunutý, predĺžený, predĺžené, pôvodný, pôvodne""",
        contact="""kto je kontakt pre, kto je kontaktná osoba pre, kto je kontaktnou osobou pre, kontaktná
            osoba pre, kontakt pre, kto zastupuje""",
    ),
    "sl": RequestPhrases(
        greeting="živjo, zdravo, pozdravljeni, dober dan, dobro jutro, dober večer",
        thanks="hvala, hvala lepa, lepa hvala, najlepša hvala, zahvaljujem se, hvala vam",
        summary="povzetek, pregled, kako daleč smo, kje smo, kako nam gre",
        changes="""kaj se je spremenilo, kaj je bilo spremenjeno, kaj je spremenjeno, katere so spremembe, spremembe,
            kaj je novega, kaj sem zamudil, kaj sem zamudila""",
        news="""premaknilo, novega, novo, novosti, novice, novic, zgodilo, dogodilo, dogajalo, spremenilo,
            spremenjeno, spremembe, sprememb, zgodila""",
        moved="""spremenil, spremenila, spremenilo, spremenili, spremenjen, spremenjeno, prestavljen, prestavljeno,
            premaknjen, premaknjeno, odložen, odloženo, preložen, preloženo, podaljšan, podaljšano, prvotni, prvotno,
            sprva""",
        contact="kdo je kontakt za, kdo je kontaktna oseba za, kontaktna oseba za, kontakt za",
    ),
    "sv": RequestPhrases(
        greeting="hej, hejsan, god dag, god morgon, godmorgon, god kväll, tjena",
        thanks="tack, tack så mycket, många tack, tusen tack, stort tack, tackar",
        summary="sammanfattning, översikt, hur långt har vi kommit, hur ligger vi till, var står vi",
        changes="""vad har ändrats, vad ändrades, vad har förändrats, vad är ändrat, vad har … ändrats, ändringar,
            vad är nytt, vad har hänt sen sist, vad har hänt sedan sist, vad har jag missat, vad missade jag""",
        news="""rört sig, nytt, nyheter, hänt, hände, skett, ändrats, ändrat, ändrades, förändrats, förändrat,
            ändringar, förändringar, rörde sig""",
        moved="""ändrats, ändrat, ändrades, ändrad, skjutits upp, skjutits, uppskjuten, uppskjutits, flyttats,
            flyttat, flyttades, senarelagts, tidigarelagts, förlängts, ursprunglig, ursprungliga, ursprungligen""",
        contact="""vem är kontakt för, vem är kontaktperson för, vem är kontaktpersonen för, kontaktperson för,
            kontakt för, vem företräder""",
    ),
}
