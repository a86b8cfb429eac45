"""Words by which a text in a thread changes the last question, in each language: data, no rules.

Each text is a list of phrases, separated by commas; case and accents do not matter. A "*" ends the beginning of a word.
"""

from collections.abc import Mapping

from msgspec import Struct


class ThreadWords(Struct, frozen=True, kw_only=True):
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
        sorry="не, извинявай, извинете, извинявайте, пардон, чакай, всъщност, опа, упс, сори, съжалявам, "
        "грешка, моя грешка, прощавай, прощавайте, простете, почакай, момент, поправка, сгреших, обърках "
        "се, объркал съм се, объркала съм се",
        meant="имах предвид, имам предвид, исках да кажа, мислех за, говорех за, питах за, питах, питам за, говоря за, "
        "искам да кажа, ставаше дума за, става дума за, по скоро, по-скоро, имахме предвид, визирах",
        leave="махни, махнете, изключи, изключете, пропусни, пропуснете, извади, извадете, без да броиш, премахни, "
        "премахнете, скрий, скрийте, отстрани, отстранете, прескочи, прескочете, игнорирай, игнорирайте, изхвърли, "
        "изхвърлете, не показвай, не ми показвай, не показвайте, не включвай, не включвайте, не брой, не бройте, да "
        "махнем, ако махнем, ако извадим, махни тези на, махни нещата на, скрий тези на, скрий нещата на, пропусни "
        "тези на, пропусни нещата на, не показвай тези на, не показвай нещата на",
        put="остави, оставете, сложи, сложете, дръж, дръжте",
        out="настрана, вън, навън, извън списъка, на страна, отвън",
        after="след това, който следва, след това, след него, по късно, по-късно, по нататък, след нея, следващия, "
        "следващият, по- "
        "следващия, по-следващото",
        before="предния, преди това, преди него, по рано, по-рано, предишния, предишният, предишната",
        same="същото за, същото и за, същото при, същото с, а какво е при, ами при, същото и при, същото и с, същото "
        "важи ли за, същото важи и за, същото пак за, същият въпрос за, същия въпрос за, как е при, как е с, как стои "
        "при, как стоят нещата при, какво е положението при, какво е положението с, какво ще кажеш за, ами за, ами с",
        date="дата, датата, срок, срокът, срока, дати, датите, коя дата, на коя дата, на кой ден, кой ден, краен срок, "
        "крайният срок, крайния срок, дедлайн",
        exact="точно, точна, точната, точен, точният, конкретна, конкретно, точния, точните, точното, конкретен, "
        "конкретния, конкретният, конкретната, по точно, по-точно",
    ),
    "cs": ThreadWords(
        sorry="ne, pardon, promiň, promiňte, omlouvám se, sorry, počkej, počkejte, moment, oprava, vlastně, "
        "teda, tedy, spletl jsem se, spletla jsem se, moje chyba, můj omyl, překlep, omyl",
        meant="myslel jsem, myslela jsem, myslím, měl jsem na mysli, měla jsem na mysli, mám na mysli, chtěl jsem "
        "říct, chtěla jsem říct, chtěl jsem, chtěla jsem, ptal jsem se na, ptala jsem se na, šlo mi o, jde mi o, "
        "mluvil jsem o, mluvila jsem o, spíš, spíše, radši, raději",
        leave="vynech, vynechte, vynechme, vynecháme, vynechej, vynechejte, vynechat, vyřaď, vyřaďte, vyřaďme, "
        "vyřadit, vyhoď, vyhoďte, vyhoďme, vyhodit, odeber, odeberte, odebrat, odstraň, odstraňte, odečti, odečtěte, "
        "odečíst, odfiltruj, odfiltrujte, vylučte, dej pryč, dejte pryč, vypusť, vypusťte, vypusťme, vypustit, "
        "přeskoč, přeskočte, ignoruj, ignorujte, nepočítej, nepočítejte, nepočítejme, neukazuj, neukazujte, "
        "nezobrazuj, nezobrazujte, zapomeň na, zapomeňte na, mě nezajímá, mě nezajímají, nezajímá mě, nezajímají mě, "
        "nech stranou",
        put="dej, dejte, dejme, nech, nechte, nechme, vezmi",
        out="stranou, pryč, ven, bokem",
        after="která následuje, následující po ní, poté, potom, po něm, po ní, po tom, později, nato, následující, "
        "následujícím, další, dalším, přespříští",
        before="předtím, před ním, před ní, před tím, předchozí, předchozím, předešlý, předešlém, dříve, dřív",
        same="totéž pro, totéž u, totéž za, totéž i pro, to samé pro, to samé u, to samé za, to samé i pro, to stejné "
        "pro, to stejné u, to stejné za, to stejné prosím pro, totéž prosím pro, to samé prosím pro, stejně tak, jak "
        "je na tom, jak jsou na tom, jak to má, jak to mají, jak to vypadá u, jak to vypadá s, co třeba, co takhle",
        date="datum, termín, den, lhůta, deadline",
        exact="přesné, přesný, přesně, přesného, přesná, konkrétní, konkrétně, konkrétního",
    ),
    "da": ThreadWords(
        sorry="nej, undskyld, sorry, ups, hov, vent, faktisk, nå, nå nej, nej vent, vent lige, beklager, "
        "pardon, min fejl, jeg tog fejl, min bommert, fejl fra min side, tastefejl",
        meant="jeg mente, jeg mener, mente, jeg tænkte på, snarere, mente jeg, jeg ville sige, jeg spurgte om, jeg "
        "spurgte til, jeg talte om, jeg skulle have skrevet, det skulle være, skulle være, hellere",
        leave="drop, fjern, udelad, udelade, skip, stryg, undtag, se bort fra, droppe, fjerne, spring over, springe "
        "over, skippe, stryge, undtage, ignorer, ignorér, slet, ekskluder, ekskludér, glem, udeluk, vis ikke, medtag "
        "ikke, ser bort fra, hop over, tæl ikke, luk ude",
        put="tag, sorter, sortér, lad, læg, sæt, tage, hold, pil, filtrer, filtrér, skær, smid, træk, regn, luk, "
        "spring, hop",
        out="fra, ud, væk, over, ude, bort, til side, udenfor, uden for, ud af det, fra listen, af listen",
        after="der følger, som følger, efter, derefter, derpå, senere, efterfølgende, følgende, bagefter, herefter, "
        "dernæst, "
        "næstfølgende, efter det, efter den, det efter, den efter",
        before="før, forinden, inden, tidligere, foregående, forudgående, forrige, før det, før den, inden da",
        same="det samme for, samme for, det samme med, samme med, samme ting for, hvad så med, hvad med, hvordan ser "
        "det ud for, hvordan ser det ud hos, hvordan ser det ud med, samme spørgsmål for, samme spørgsmål til, samme "
        "spørgsmål med, det samme hos, samme hos, ditto for, tilsvarende for, hvad så for, hvad så hos, hvad gælder "
        "for, hvordan er det med, hvordan er det for, hvordan er det hos, hvordan står det til med",
        date="dato, datoen, frist, fristen, dag, dagen, datoer, deadline, deadlinen, termin, tidspunkt, tidspunktet",
        exact="præcis, præcist, præcise, nøjagtig, nøjagtige, nøjagtigt, konkret, helt, eksakt, eksakte, konkrete, "
        "specifik, specifikt, specifikke, bestemt",
    ),
    "de": ThreadWords(
        sorry="nein, nein nein, ach nein, ach so nein, ach, nee, nö, ne, sorry, entschuldigung, entschuldige, "
        "entschuldigen sie, tschuldigung, verzeihung, pardon, moment, moment mal, halt, stopp, korrektur, "
        "quatsch, falsch, mein fehler, ups, vertippt, hab mich vertippt, hab mich verschrieben, hab mich "
        "vertan, ich habe mich vertan, verschrieben, mein irrtum",
        meant="ich meinte, ich meine, ich hab gemeint, ich habe gemeint, meinte ich, meine ich, gemeint war, gemeint "
        "ist, gemeint waren, ich wollte sagen, wollte ich sagen, ich wollte eigentlich, mir ging es um, mir geht es "
        "um, es ging mir um, war gemeint, ist gemeint, eher, ich dachte an, dachte ich",
        leave="streich, streiche, streichen sie, ignorier, ignoriere, ignorieren sie, vergiss, vergessen sie, "
        "überspring, überspringe, überspringen sie, übergeh, übergehe, entfern, entferne, entfernen sie, lösch, "
        "lösche, verzichte auf",
        put="lass, lasse, lasst, lassen sie, lassen wir, nimm, nehmt, nehmen sie, nehmen wir, zieh, ziehe, ziehen sie, "
        "schmeiß, schmeiße, wirf, tu, blend, blende, blenden sie, filter, filtere, filtern sie, klammer, klammere, "
        "klammern sie, rechne, rechnen sie, sortier, sortiere, sortieren sie, schließ, schließe, schließen sie",
        out="weg, raus, heraus, außen vor, aus, ab, beiseite, unberücksichtigt, weglassen, auslassen, rauslassen, "
        "streichen, rausnehmen, rauswerfen, rausfiltern, ausfiltern, ausblenden, ausklammern, ausschließen, ausnehmen, "
        "überspringen, abziehen, kann weg, können weg, kann raus, können raus, fällt weg, fallen weg, brauch ich "
        "nicht, brauche ich nicht, brauchen wir nicht, interessiert mich nicht, interessieren mich nicht",
        after="der darauf folgt, der folgt, darauf, danach, drauf, dann, später, darauffolgenden, darauffolgende, "
        "nachfolgenden, "
        "nachfolgende, folgenden, folgende, im anschluss, den danach, der danach, übernächsten",
        before="davor, zuvor, vorher, früher, vorhergehenden, vorhergehende, vorherigen, vorherige, vorangegangenen, "
        "vorangehenden, vorausgehenden",
        same="das gleiche für, das gleiche bei, das gleiche bitte für, das gleiche nochmal für, das gleiche gilt für, "
        "dasselbe für, dasselbe bei, dasselbe bitte für, dasselbe nochmal für, dasselbe gilt für, das selbe für, "
        "gleiches für, selbiges für, gleiche frage für, gleiche frage zu, selbe frage für, dieselbe frage für, "
        "dieselbe frage zu, die gleiche frage für, wie sieht es bei, wie sieht es mit, wie siehts bei, wie siehts mit, "
        "wie sieht bei, wie sieht mit, wie ist es bei, wie ist es mit, wie ist das bei, wie steht es um, wie steht es "
        "mit, was ist mit, was ist bei",
        date="datum, termin, frist, tag, stichtag, fälligkeit",
        exact="genau, genaues, genaue, genauer, genauen, konkret, konkretes, konkreter, konkrete, exakt, exaktes, "
        "exakte, exakter, präzise",
    ),
    "el": ThreadWords(
        sorry="όχι, συγγνώμη, συγνώμη, σόρρυ, βασικά, περίμενε, ωχ, ουπς, λάθος, λάθος μου, με συγχωρείς, με "
        "συγχωρείτε, συγχώρα με, σόρι, μισό, μισό λεπτό, κάτσε, περιμένετε, διόρθωση, έκανα λάθος, δικό "
        "μου λάθος, μπερδεύτηκα, εκ παραδρομής",
        meant="εννοούσα, εννοώ, ήθελα να πω, μιλούσα για, μάλλον, θέλω να πω, ήθελα, ρωτούσα για, ρωτάω για, ρώτησα "
        "για, ρωτούσα, έλεγα για, εννοούσαμε, σκεφτόμουν, αναφερόμουν σε, αναφερόμουν στον, αναφερόμουν στην, "
        "αναφερόμουν στο, καλύτερα",
        leave="βγάλε, βγάλτε, εξαίρεσε, εξαιρέστε, παράλειψε, παραλείψτε, αφαίρεσε, αφαιρέστε, αγνόησε, αγνοήστε, "
        "κόψε, κόψτε, κρύψε, κρύψτε, πέταξε, πετάξτε, απόκλεισε, αποκλείστε, προσπέρασε, μη δείχνεις, μην δείχνεις, μη "
        "μου δείχνεις, μη δείξεις, μην δείξεις, μη βάζεις, μην βάζεις, μη βάλεις, μην βάλεις, μη μετράς, μην μετράς, "
        "μην υπολογίζεις, να βγάλουμε, αν βγάλουμε, αν εξαιρέσουμε",
        put="άσε, αφήστε, άφησε, βάλε",
        out="έξω, εκτός, απέξω, στην άκρη, απ έξω, κατά μέρος",
        after="που ακολουθεί, μετά, αργότερα, επόμενο, επόμενος, επόμενη, επόμενης, ακόλουθο, επόμενου, ακόλουθη, "
        "ακόλουθος, "
        "ύστερα, έπειτα, κατόπιν, που ακολουθεί, αμέσως επόμενη, αμέσως επόμενο, μεθεπόμενο, αμέσως μετά, "
        "μετά από αυτό",
        before="πριν, νωρίτερα, προηγούμενο, προηγούμενος, προηγούμενη, προηγούμενης, προηγούμενου, αμέσως "
        "προηγούμενη, αμέσως προηγούμενο",
        same="το ίδιο για, τα ίδια για, το ίδιο και για, τι γίνεται με, τι ισχύει για, το ίδιο με, το ίδιο και με, τα "
        "ίδια και για, τα ίδια με, ομοίως για, ίδια ερώτηση για, η ίδια ερώτηση για, τι γίνεται στον, τι γίνεται στην, "
        "πώς πάει με, πώς είναι με, τι λες για, τι έχουμε για",
        date="ημερομηνία, προθεσμία, μέρα, ημέρα, ημερομηνίες, προθεσμίες, ποια μέρα, ποια ημέρα, ποια ημερομηνία, "
        "λήξη, ημέρες",
        exact="ακριβώς, ακριβής, ακριβή, συγκεκριμένη, συγκεκριμένα, ακριβείς, επακριβώς, συγκεκριμένο, συγκεκριμένος, "
        "συγκεκριμένες, πιο συγκεκριμένα, ακριβέστερα",
    ),
    "en": ThreadWords(
        sorry="no, no no, nope, nah, sorry, sorry no, oh sorry, oops, whoops, wait, no wait, hang on, hold on, "
        "scratch that, strike that, my mistake, my bad, my fault, apologies, my apologies, correction, "
        "actually, not that, pardon, my error, typo, i mistyped, i misspoke, i got that wrong, i mixed "
        "that up, slip of mine",
        meant="i meant, i mean, meant, i meant to say, i meant to ask, i meant to ask about, what i meant was, what i "
        "meant is, what i mean is, what i wanted was, i was asking about, i'm asking about, i was thinking of, i was "
        "talking about, i was after, i'm after, i was looking for, make that, make it, rather, should have said, "
        "should have been, should be, i wanted",
        leave="drop, dropping, skip, skipping, remove, removing, exclude, excluding, ignore, ignoring, omit, omitting, "
        "forget, forget about, strike, leave away, "
        "disregard, hide, hiding, lose, cut, cut out, get rid of, throw out, kick out, chuck "
        "out, weed out, strip out, filter out, take out, leave out, ditch, scrap, scratch, bin, discard, discount, "
        "discounting, deduct, subtract, never mind, don't need, i don't need, we don't need, i don't want, no need for",
        put="leave, leaving, take, taking, set, setting, put, putting, filter, keep, keeping, count, strip, throw, "
        "kick",
        out="out, off, aside, away, to one side, out of it, out of this, out of that, out of the list, off the list, "
        "out of the picture",
        after="that follows, after this, after, after that, after that one, later, following, afterwards, "
        "thereafter, on from that, then "
        "on, after it, the following one",
        before="before, before that, before that one, earlier, preceding, previous, prior",
        same="same for, the same for, same thing for, the same thing for, same again for, same goes for, the same goes "
        "for, same question for, the same question for, same but for, the same but for, same with, the same with, now "
        "the same for, likewise for, ditto for, ditto, how about, what about, how is it for, how does it look for, how "
        "are things for",
        date="date, dates, deadline, due date, day",
        exact="exact, exactly, precise, precisely, actual, specific, concrete",
    ),
    "es": ThreadWords(
        sorry="no, perdón, perdona, perdone, perdonad, disculpa, disculpe, disculpad, lo siento, espera, "
        "espere, uy, ay, ah, eh, ups, en realidad, me equivoqué, me he equivocado, me confundí, me he "
        "confundido, error mío, eso no, ese no, esa no, fallo mío, culpa mía, mi error",
        meant="quería decir, quise decir, quiero decir, quería preguntar por, quería poner, me refería a, me refería "
        "al, me refiero a, me refiero al, preguntaba por, preguntaba por el, hablaba de, hablaba del, pensaba en, "
        "pensaba en el, decía, digo, más bien, mejor dicho",
        leave="quita, quite, quitad, quitar, quitemos, quítame, quítale, quítalo, quítala, quítalos, quítalas, "
        "excluye, excluya, excluid, excluir, excluyamos, omite, omita, omitid, omitir, omitamos, elimina, elimine, "
        "eliminad, eliminar, eliminemos, descarta, descarte, descartad, descartar, descartemos, descártame, ignora, "
        "ignore, ignorad, ignorar, ignoremos, olvida, olvide, olvidemos, olvídate de, olvídese de, olvidémonos de, "
        "prescinde de, prescinda de, prescindamos de, obvia, obvie, obviar, obviemos, exceptúa, exceptúe, exceptuemos, "
        "aparta, aparte, apártame, sáltate, sáltese, retira, retire, retirad, retirar, suprime, suprima, deja fuera, "
        "deja aparte, deja de lado, dejemos fuera, dejemos de lado, saca fuera, no cuentes, no cuentes con, no cuente, "
        "no incluyas, no incluya, no muestres, no muestre, no me muestres, no me muestre, no pongas, no me pongas, no "
        "saques, no me saques, no listes, no enseñes, no me enseñes, no consideres, no tengas en cuenta, no metas, no "
        "quiero, no quiero ver, no necesito, no necesito ver, no me interesan",
        put="deja, deje, dejad, dejar, dejemos, déjame, déjalo, déjala, déjalos, déjalas, saca, saque, sacad, sacar, "
        "saquemos, sácame, pon, ponme, ponga, pongamos",
        out="fuera, aparte, a un lado, de lado, al margen",
        after="que sigue, que viene después, siguiente, siguientes, siguiente a ese, siguiente a esa, después, "
        "después de ese, después de "
        "esa, posterior, más tarde, que sigue, que viene después, que viene luego, pasado un, pasada una, "
        "al cabo de un, al cabo de una, el siguiente, el de después",
        before="anterior, anteriores, anterior a ese, anterior a esa, antes, antes de ese, antes de esa, previo, "
        "previa, precedente",
        same="lo mismo para, lo mismo con, lo mismo pero para, lo mismo pero con, lo mismo pero de, lo mismo de, lo "
        "mismo del, lo mismo en, mismo para, mismo con, la misma pregunta para, misma pregunta para, la misma pregunta "
        "con, ídem para, ídem con, ídem de, ídem del, igual para, igual con, igual pero para, igual pero con, qué hay "
        "de, qué hay del, qué pasa con, qué me dices de, qué me dices del, qué tal",
        date="fecha, fechas, fecha límite, fecha tope, plazo, plazos, vencimiento, día",
        exact="exacta, exacto, exactas, exactos, exactamente, concreta, concreto, concretas, concretamente, precisa, "
        "preciso, precisamente, específica",
    ),
    "et": ThreadWords(
        sorry="ei, vabandust, vabanda, vabandage, sorri, sorry, pardon, oota, oodake, tegelikult, ups, oih, oi, "
        "eksisin, mitte nii, õigemini, minu viga, minu eksitus, ajasin segi, näpuviga",
        meant="mõtlesin, ma mõtlesin, mõtlesin hoopis, ma mõtlesin hoopis, mõtlen, pidasin silmas, ma pidasin silmas, "
        "pidasin hoopis silmas, silmas pidasin, pean silmas, tahtsin öelda, tahtsin, tahtsin hoopis, küsisin, küsisin "
        "hoopis, pigem, hoopis, ikka, jutt oli, võtame parem, võtame hoopis, vaatame parem, vaatame hoopis, vaatame, "
        "vaata parem, parem, lähme, läheme, liigume",
        leave="eemalda, eemaldage, välista, välistage, ära näita, ärge näidake, ära arvesta, ärge arvestage, ära loe, "
        "ära kuva, peida, peitke, filtreeri välja, pole vaja, ei ole vaja",
        put="jäta, jätke, jätame, jätaks, võta, võtke, võtame, viska, visake, arva, arvake, pane, pange, tõsta, "
        "tõstke, lõika",
        out="välja, kõrvale, maha, ära, vahele, arvestamata, välja jätta, jäta välja, võta välja, jäta kõrvale, võta "
        "maha, jäta ära, välja arvata, maha arvata",
        after="sellele järgneval, pärast seda, peale seda, hiljem, järgnev, järgneva, järgneval, järgnevas, sellele "
        "järgnev, "
        "sellele järgneva, sellele järgneval, sellest järgmine, sellest järgmisel, edasi, sealt edasi, "
        "aega hiljem, ülejärgmisel, järgmisel pärast seda",
        before="enne seda, aega varem, varem, eelnev, eelneva, eelneval, sellele eelnev, sellele eelneval",
        same="sama, samad, sama ka, sama asi, sama lugu, sama küsimus, täpselt sama, seesama, kuidas on lood, kuidas "
        "lood on",
        date="kuupäev, kuupäevad, tähtaeg, tähtajad, päev, tähtpäev",
        exact="täpne, täpset, täpselt, täpsem, täpsemalt, konkreetne, konkreetset, konkreetselt, kindel",
    ),
    "fi": ThreadWords(
        sorry="ei, eiku, ei kun, ei vaan, sori, anteeksi, hetki, siis, itse asiassa, eikun, eiku vaan, eikä "
        "vaan, eipä, pahoittelut, sorry, oho, hups, hetkinen, oikeastaan, oma moka, oma virhe, oma "
        "virheeni, minun virheeni, mun moka, erehdyin, sekoitin, kirjoitusvirhe",
        meant="tarkoitin, meinasin, tarkoitan, piti sanoa, kysyin, pikemminkin, tarkoitinkin, minä tarkoitin, mä "
        "tarkoitin, tarkoitus oli, meinaan, halusin sanoa, halusin kysyä, piti kirjoittaa, piti kysyä, puhuin",
        leave="poista, poistakaa, unohda, sivuuta, poistetaan, poistaisitko, unohdetaan, sivuutetaan, ohita, "
        "ohitetaan, karsi, karsitaan, älä näytä, älä laske, älä listaa, älä ota mukaan, skippaa, skipataan, jätä pois, "
        "jätetään pois, jätä väliin, jätetään väliin, jätä sivuun, jätetään sivuun, jätä huomiotta, jätetään "
        "huomiotta, jätä laskuista, jätetään laskuista, rajaa pois, rajataan pois, suodata pois, tiputa pois, pudota "
        "pois, ota pois, otetaan pois, karsi pois, heitä pois",
        put="jätä, jättäkää, ota, ottakaa, rajaa, jätetään, jättää, otetaan, rajataan, suodata, tiputa, pudota, heitä, "
        "siirrä, pane",
        out="pois, ulkopuolelle, sivuun, väliin, jätä pois, ulos, syrjään, laskuista, pois laskuista, listalta, pois "
        "listalta, huomiotta, huomioimatta, sikseen",
        after="sitä seuraavassa, sitä seuraava, sen jälkeen, myöhemmin, seuraava, seuraavassa, seuraavana, "
        "seuraavalla, siitä eteenpäin, "
        "seuraavan, seuraavaan, seuraavaa, sitä seuraava, sitä seuraavan, sitä seuraavaan, sitä "
        "seuraavassa, sitä seuraavana, sitä seuraavalla, siitä seuraava, siitä seuraavassa, siitä "
        "seuraavana, siitä seuraavalla, sen jälkeinen, sen jälkeisessä, sen jälkeisenä, sen jälkeisellä, "
        "sen jälkeiseen",
        before="sitä ennen, aiemmin, aikaisemmin, edellinen, edellisenä, edellisessä, edelliseen, edellisellä, "
        "edeltävä, edeltävään, edeltävässä, edeltävänä, edeltävällä, sitä edeltävä, sitä edeltävään, sitä edeltävässä, "
        "sitä edeltävänä, sitä edeltävällä, sitä edellinen, sitä edellisessä, sitä edellisenä, sitä edellisellä",
        same="sama, samat, sama juttu, samoin, miten on, entäs, sama asia, sama kysymys, samaa, sama koskien, sama "
        "tieto, samat tiedot, mites, mitenkäs, kuinka on, entä, entäpä, miten on laita",
        date="päivä, päivämäärä, määräaika, deadline, päivän, päivämäärän, pvm, määräpäivä, eräpäivä, takaraja, "
        "ajankohta, päivämäärät",
        exact="tarkka, tarkasti, tarkalleen, täsmällinen, täsmälleen, tarkkaan, tarkan, tarkempi, tarkempaa, "
        "konkreettinen, konkreettisesti, täsmällisesti",
    ),
    "fr": ThreadWords(
        sorry="non, non non, ah non, euh, euh non, pardon, désolé, désolée, oups, mince, zut, attends, "
        "attendez, excuse, excuse moi, excusez moi, je me suis trompé, je me suis trompée, je me trompe, "
        "erreur, autant pour moi, au temps pour moi, en fait, enfin, erreur de ma part, mon erreur, ma "
        "faute, je me suis emmêlé les pinceaux, faute de frappe",
        meant="je voulais dire, je veux dire, je voulais parler de, je parlais de, je parlais d', je parlais du, je "
        "parlais des, je parle de, je parle d', je parle du, je pensais à, je pensais au, je pensais aux, je pense à, "
        "je visais, j' entendais, je demandais, ma question portait sur, plutôt, à la place",
        leave="enlève, enlevez, enlever, enlevons, retire, retirez, retirer, retirons, ôte, ôtez, exclus, excluez, "
        "exclure, omets, omettez, oublie, oubliez, oublions, ignore, ignorez, ignorer, vire, virez, écarte, écartez, "
        "écarter, supprime, supprimez, saute, sautez, zappe, zappez, masque, masquez, cache, cachez, laisse tomber "
        "ce*, laisse tomber l*, laissez tomber ce*, laissez tomber l*, fais abstraction d*, faites abstraction d*, ne "
        "compte pas, ne comptez pas, ne montre pas, ne montrez pas, n' affiche pas, n' affichez pas, on oublie, on "
        "enlève, on retire, on exclut, on ignore, on saute",
        put="laisse, laissez, laissons, mets, mettez, mettons, sors, sortez, on laisse, on met",
        out="de côté, à part, en dehors, hors, dehors, de la liste, hors de la liste",
        after="qui suit, qui vient après, d' après, après, suivant, suivante, suivants, suivantes, plus tard, "
        "ensuite, qui suit, qui "
        "suivent, celui d' après, le suivant, au suivant",
        before="d' avant, avant, précédent, précédente, précédents, plus tôt, auparavant, qui précède",
        same="pareil pour, pareil avec, pareil chez, la même chose pour, la même chose chez, même chose pour, même "
        "chose chez, même chose avec, la même pour, les mêmes pour, idem pour, idem chez, idem avec, même question "
        "pour, même topo pour, du côté de, du côté d', du côté des, qu' en est il de, qu' en est il d', qu' en est il "
        "du, qu' en est il des, qu' en est il pour, quid de, quid d', quid du, quid des, ça donne quoi pour, côté, et "
        "côté, et chez",
        date="date, dates, échéance, jour, délai, deadline, terme, date limite, date butoir, date d' échéance",
        exact="exacte, exactes, exact, exactement, précise, précises, précis, précisément, au juste",
    ),
    "ga": ThreadWords(
        sorry="ní hea, ní hé, ní hé sin, níl, gabh mo leithscéal, gabhaigí mo leithscéal, mo leithscéal, fan, "
        "fan nóiméad, fan go fóill, tá brón orm, brón orm, mo dhearmad, mo bhotún, i ndáiríre, pardún, mo "
        "bhotún féin, mo dhearmad féin, botún a rinne mé, mo locht féin",
        meant="bhí i gceist agam, a bhí i gceist agam, atá i gceist agam, i gceist agam, a bhí i gceist agamsa, a bhí "
        "ar intinn agam, a bhí mé ag iarraidh a rá, a bhí uaim, ba mhaith liom a rá, theastaigh uaim a rá, bhí mé ag "
        "caint faoi, bhí mé ag caint ar, bhí mé ag trácht ar, bhí mé ag smaoineamh ar, ag caint faoi, ina ionad, ina "
        "ionad sin, ina áit sin",
        leave="eisiaigh, scipeáil, ná bac le, ná bac leis, ná taispeáin, ná luaigh, ná háirigh, ná cuir san áireamh, "
        "déan dearmad ar, déan dearmad de, déan dearmad faoi, déan neamhaird de, déan neamhaird ar, fág amach, fág ar "
        "lár, bain amach, caith amach",
        put="fág, fágaigí, fágaimis, bain, bainigí, tóg, tógaigí, cuir, cuirigí, caith",
        out="ar lár, as, amach, as an áireamh, as an liosta, den liosta, ar leataobh, i leataobh, taobh amuigh, "
        "lasmuigh",
        after="a leanann é sin, a leanann, ina dhiaidh sin, ina dhiaidh, ina dhiaidh seo, dár gcionn, ina diaidh, "
        "ina diaidh sin, ina "
        "ndiaidh sin, a leanas, a leanann, níos déanaí, níos moille",
        before="roimhe sin, roimhe, roimpi, roimpi sin, níos luaithe",
        same="an rud céanna do, an rud céanna don, an rud céanna ag, an rud céanna faoi, an rud céanna i gcás, rud "
        "céanna do, rud céanna don, an scéal céanna do, an scéal céanna don, an scéal céanna ag, an scéal céanna i "
        "gcás, scéal céanna ag, an cheist chéanna do, an cheist chéanna don, an cheist chéanna faoi, mar an gcéanna "
        "do, mar an gcéanna don, cad faoi, cad faoin, céard faoi, céard faoin, cad é faoi, goidé faoi, goidé faoin, "
        "cad i dtaobh, céard i dtaobh, cad mar gheall ar, céard mar gheall ar",
        date="dáta, dátaí, spriocdháta, lá, dáta deiridh, teorainn ama",
        exact="go díreach, díreach, beacht, cruinn, go beacht, go cruinn, go baileach, cinnte",
    ),
    "hr": ThreadWords(
        sorry="ne, oprosti, oprostite, pardon, sorry, čekaj, zapravo, ma, čekajte, ispričavam se, ups, krivo, "
        "moja greška, u stvari, ustvari, stani, pogriješio sam, pogriješila sam, moja pogreška, zabunio "
        "sam se, zabunila sam se, greškom",
        meant="mislio sam na, mislila sam na, mislim na, mislio sam, mislila sam, htio sam reći, htjela sam reći, "
        "pitao sam za, radije, mislio na, mislila na, htio sam napisati, htjela sam napisati, htio sam pitati, htjela "
        "sam pitati, pitao sam, pitala sam, pitala sam za, radije na, bolje, točnije, trebalo je pisati, trebao je "
        "biti, mislio, mislila",
        leave="izostavi, izostavite, izbaci, izbacite, makni, maknite, ukloni, uklonite, preskoči, preskočite, "
        "isključi, isključite, zanemari, zanemarite, izostavimo, izbacimo, maknimo, izuzmi, izuzmite, izuzmimo, "
        "oduzmi, oduzmite, odbij, odbijte, ispusti, ispustite, zaboravi, zaboravite, zaboravi na, zaboravite na, ne "
        "prikazuj, ne prikazujte, ne pokazuj, ne pokazujte, nemoj prikazati, nemoj prikazivati, nemoj pokazati, nemoj "
        "pokazivati, nemojte prikazivati, nemojte pokazivati, ne računaj, ne računajte, nemoj računati, ne broji, ne "
        "brojite, nemoj brojati, ne zanima me, ne zanimaju me, me ne zanima, me ne zanimaju, ne treba mi, ne trebaju "
        "mi, mi ne treba, mi ne trebaju, ne trebam, odbaci, odbacite, odbacimo",
        put="ostavi, ostavite, stavi, stavite, ostavimo, stavimo",
        out="van, vani, po strani, na stranu, sa strane, postrani, vanka",
        after="koje slijedi, koji slijedi, poslije, kasnije, nakon toga, potom, poslije toga, iza toga, zatim, nakon "
        "njega, nakon nje, iza "
        "njega, iza nje, poslije njega, onom poslije",
        before="prije, ranije, prije toga, prethodni, prethodnog, prethodnom, prethodna, prethodne, prethodnoj, prije "
        "njega, prije nje",
        same="isto za, isto to za, isto i za, isto tako, kako stoji, što je s, što je sa, isto pitanje za, isto "
        "vrijedi za, isto i kod, isto kod, isto s, isto sa, ista stvar za, kako je s, kako je sa, kako je kod, što je "
        "kod, a što s, a što sa, isto to i za, vrijedi li isto za, vrijedi li isto i za, vrijedi li to i za",
        date="datum, rok, dan, datuma, roka, rokovi, datumi, termin",
        exact="točno, točan, točnije, konkretno, precizno, točni, točna, točnog, točne, konkretan, konkretni, "
        "konkretnog, precizan, precizni",
    ),
    "hu": ThreadWords(
        sorry="nem, bocs, bocsánat, elnézést, pardon, várj, mégsem, azaz, inkább, várjunk, ja nem, hoppá, "
        "hupsz, elírtam, félreírtam, tévedtem, rosszul írtam, pillanat, ácsi, elnéztem, az én hibám, "
        "összekevertem, elgépeltem",
        meant="gondoltam, értettem, akartam mondani, kérdeztem, arra gondoltam, inkább, úgy értem, akartam írni, "
        "akartam kérdezni, akartam, azt akartam írni, azt akartam mondani, azt akartam kérdezni, szerettem volna írni, "
        "arra gondolok, gondolok, érdekelt volna, mármint, pontosabban",
        leave="hagyd ki, hagyja ki, vedd ki, vegye ki, vegyük ki, hagyjuk ki, zárd ki, töröld, dobd ki, felejtsd el, "
        "szűrd ki, hagyjátok ki, hagyd el, hagyja el, ne mutasd, ne mutassa, ne mutasd meg, ne mutassa meg, ne "
        "listázd, ne számold, ne számolja, ne számítsd, ne vedd bele, ne vegye bele, ne vegyük bele, ne szerepeljen, "
        "ne legyen benne, vond le, mellőzd, mellőzze, mellőzzük, zárja ki, zárjuk ki, szedd ki, szűrje ki, szűrjük ki, "
        "dobjuk ki, dobja ki, felejtsük el, felejtse el, rejtsd el, ne vedd figyelembe, ne vegye figyelembe, ugord át, "
        "tedd félre, tegye félre, vedd le, vegye le, nem kell, nem érdekel, nem érdekelnek, nem számít",
        put="hagyd, hagyja, vedd, vegye, hagyjuk, vegyük, tedd, tegye, tegyük, szedd, rakd",
        out="ki, kihagyva, nélküle, kihagyni, kivéve, félre, nélkülük, mellőzve, leszámítva, le, le a listáról, a "
        "listáról, ki a listából, ki belőle, ki innen",
        after="azt követő, az azt követő, következő, rákövetkező, azután, későbbi, később, utána, rá, azt követő, "
        "ezt követő, azt "
        "követően, az azutáni, azutáni, ezutáni, az utána következő, utána következő, utáni, azutánin, "
        "azt követőn, utána következőn",
        before="előző, korábbi, előtte, megelőző, azelőtti, azt megelőző, ezt megelőző, előtti, megelőzően",
        same="ugyanez, ugyanezt, ugyanaz, ugyanazt, mi a helyzet, mi van, ugyanezt kérem, ugyanez a kérdés, ugyanígy, "
        "ugyanezek, ugyanezeket",
        date="dátum, dátuma, határidő, határideje, nap, időpont, határidőt, dátumot, határidők, határidejük, "
        "időpontja, időpontot, napja",
        exact="pontos, pontosan, konkrét, konkrétan, pontosabb, pontosabban, konkrétabb, konkrétabban, egészen",
    ),
    "it": ThreadWords(
        sorry="no, scusa, scusate, scusi, scusami, chiedo scusa, ops, ah, oh, oddio, aspetta, aspetti, "
        "aspettate, un attimo, pardon, anzi, in realtà, mi sono sbagliato, mi sono sbagliata, mi sono "
        "confuso, mi sono confusa, ho sbagliato, errore mio, mi correggo, non quello, non quella, mio "
        "errore, colpa mia",
        meant="intendevo, intendo, volevo dire, voglio dire, volevo chiedere, volevo scrivere, mi riferivo a, mi "
        "riferivo al, mi riferivo alla, mi riferivo ai, mi riferivo agli, mi riferisco a, mi riferisco al, mi "
        "riferisco alla, parlavo di, parlavo del, parlavo della, parlavo dei, pensavo a, pensavo al, pensavo alla, "
        "chiedevo di, chiedevo del, chiedevo della, dicevo, cioè, o meglio, meglio, facciamo, piuttosto",
        leave="togli, toglimi, togliete, togliere, tolga, togliamo, escludi, escludete, escludere, escluda, "
        "escludiamo, leva, levami, levate, levare, levi, leviamo, rimuovi, rimuovete, rimuovere, rimuova, salta, "
        "saltate, saltare, saltiamo, ignora, ignorate, ignorare, ignori, ignoriamo, ometti, omettete, omettere, "
        "ometta, omettiamo, elimina, eliminate, eliminare, elimini, eliminiamo, scarta, scartate, scartare, scarti, "
        "scartiamo, tralascia, tralasciate, tralasciare, tralasciamo, trascura, trascurate, dimentica, dimenticati di, "
        "depenna, risparmiami, lascia fuori, lascia da parte, lasciamo fuori, lasciamo da parte, metti da parte, "
        "mettiamo da parte, tieni fuori, non contare, non contate, non considerare, non considerate, non mostrare, non "
        "mostrarmi, non mostrate, non mettere, non mettermi, non includere, non includete, non elencare, non "
        "elencarmi, non farmi vedere, non voglio, non voglio vedere, non mi interessano",
        put="lascia, lasciami, lasciate, lasciamo, lasci, lasciare, metti, mettimi, mettete, mettiamo, mettere, tieni, "
        "tenete, teniamo, tira",
        out="fuori, da parte, in disparte, via, stare, perdere, dall' elenco, dalla lista",
        after="che segue, che viene dopo, dopo, dopo quello, dopo quella, dopo ancora, successivo, successiva, "
        "successivi, successive, "
        "successivo a quello, successiva a quella, seguente, seguenti, che segue, che viene dopo, più "
        "tardi, a seguire, passato un, passata una, dopo un, dopo una, quello dopo, quello successivo",
        before="prima, prima di quello, prima di quella, precedente, precedenti, antecedente",
        same="stessa cosa per, la stessa cosa per, la stessa cosa con, stessa cosa con, stessa cosa anche per, lo "
        "stesso per, lo stesso con, lo stesso anche per, lo stesso vale per, vale lo stesso per, stesso per, stesso "
        "con, idem per, idem con, idem anche per, uguale per, stessa domanda per, la stessa domanda per, stessa "
        "domanda con, che ne è di, che ne è del, che ne è della, che mi dici di, che mi dici del, che mi dici della, "
        "quanto a, quanto al, quanto alla",
        date="data, date, scadenza, scadenze, giorno, termine, termini",
        exact="esatta, esatto, esatte, esatti, esattamente, precisa, preciso, precise, precisi, precisamente, di "
        "preciso, concreta, concretamente, specifica",
    ),
    "lt": ThreadWords(
        sorry="ne, ne ne, atsiprašau, atleisk, atleiskite, palauk, palaukit, palaukite, tiesą sakant, oi, ups, "
        "suklydau, apsirikau, ne taip, mano klaida, supainiojau, sumaišiau",
        meant="turėjau omenyje, turėjau omeny, turėjau galvoje, turiu omenyje, turiu galvoje, omenyje turėjau, galvoje "
        "turėjau, norėjau pasakyti, norėjau paklausti apie, klausiau apie, klausiau dėl, galvojau apie, kalbėjau apie, "
        "veikiau, verčiau, greičiau, geriau, tiksliau, pažiūrėkime geriau, pažiūrėkim geriau, geriau pažiūrėkime, "
        "geriau pažiūrėkim, žiūrėkime, žiūrėkim, pažiūrėkime, pažiūrėkim, imkime, imkim, pereikime prie, pereikim "
        "prie, eikime prie",
        leave="nerodyk, nerodykite, išmesk, išmeskite, atmesk, atmeskite, išbrauk, išbraukite, praleisk, praleiskite, "
        "pašalink, pašalinkite, neįtrauk, neįtraukite, išimk, išimkite, išskirk, išskirkite, neskaičiuok, "
        "neskaičiuokite, ignoruok, ignoruokite, atfiltruok, nereikia",
        put="palik, palikite, padėk, padėkite, atidėk, atidėkite",
        out="nuošalyje, nuošaly, šalin, lauk, į šalį, šone",
        after="po to vyksiančioje, kuri bus po to, po to, po jo, po jos, po tos, po šio, vėliau, paskui, tolesnį, "
        "tolesnis, dar kitoje",
        before="prieš tai, prieš jį, prieš ją, anksčiau, ankstesnį, ankstesnis, ankstesnę, ankstesnė, ankstesnio",
        same="tas pats dėl, tas pats ir dėl, tas pats, tas pats apie, ta pati, tą patį, tą patį apie, tą patį dėl, tas "
        "pats klausimas dėl, tas pats klausimas apie, kaip yra su, kaip su, kaip dėl, o kaip",
        date="data, datos, terminas, terminai, diena",
        exact="tiksli, tikslus, tiksliai, tikslią, tikslų, konkreti, konkretus, konkrečiai, konkrečią, konkretų",
    ),
    "lv": ThreadWords(
        sorry="nē, piedod, piedodiet, atvaino, atvainojiet, atvainojos, pag, pagaidi, pagaidiet, patiesībā, "
        "tomēr, ups, oi, kļūdījos, mana kļūda, sajaucu, pārrakstījos, mana vaina",
        meant="es domāju, domāju, domāju par, es domāju par, ar to domāju, biju domājis, biju domājusi, domāts bija, "
        "gribēju, gribēju teikt, jautāju par, runāju par, drīzāk, labāk, pareizāk, precīzāk, paskatāmies, paskatāmies "
        "labāk, labāk paskatāmies, paskatīsimies, paskatīsimies labāk, skatāmies, skatāmies labāk, ņemam, ņemam labāk, "
        "pārejam uz, pāriesim uz, ejam uz",
        leave="nerādi, nerādiet, izlaid, izlaidiet, izņem, izņemiet, izslēdz, izslēdziet, atmet, atmetiet, izmet, "
        "izmetiet, noņem, noņemiet, neskaiti, neskaitiet, svītro, svītrojiet, izsvītro, neiekļauj, neiekļaujiet, neņem "
        "vērā, neņemiet vērā, ignorē, ignorējiet, nevajag",
        put="atstāj, atstājiet, liec, lieciet, met, metiet, ņem, ņemiet",
        out="ārā, malā, nost, ārpusē, sānis",
        after="kas seko pēc tam, kas seko, vēlāk, pēc tam, pēc tā, pēc tās, aiznākamajā",
        before="pirms tam, pirms tā, pirms tās, agrāk",
        same="tas pats par, tas pats arī par, tas pats, tie paši, to pašu, to pašu par, tas pats jautājums par, tāpat, "
        "kā ir ar, kā ar, kas ir ar",
        date="datums, datumi, datumu, termiņš, termiņi, diena",
        exact="precīzs, precīzi, precīzais, precīzu, precīzāk, tieši, konkrēts, konkrēti, konkrētu, konkrētāk",
    ),
    "mt": ThreadWords(
        sorry="le, le le, skużi, skużani, skużawni, skuża, skuzi, aħfirli, pardon, jiddispjaċini, stenna, "
        "stenna ftit, stennew, ħeqq, anzi, żball tiegħi, fil fatt, żbaljajt, ħsibt ħażin, ktibt ħażin, "
        "tort tiegħi",
        meant="kont qed ngħid, kont qed ngħid għal, kont qed nirreferi għal, kont qed nirreferi għall, qed nirreferi "
        "għal, qed nirreferi għall, kont qed nitkellem fuq, kont qed nitkellem dwar, qed nitkellem fuq, qed nitkellem "
        "dwar, kont qed naħseb fuq, kont qed naħseb dwar, ridt ngħid, irrid ngħid, qed ngħid, xtaqt ngħid, ridt "
        "nistaqsi dwar, ridt nistaqsi fuq, xtaqt nistaqsi dwar, kelli f' moħħi, kelli f' rasi, kelli fi ħsiebi",
        leave="neħħi, neħħu, neħħili, neħħielna, aqbeż, aqbżu, eskludi, eskludu, insa, insew, warrab, warrbu, injora, "
        "injoraw, ħassar, ħalli barra, ħallu barra, tinkludix, tinkludux, tgħoddx, tgħoddux, turinix, turix, la "
        "tinkludix, la turix, la turinix, neħħi lil, neħħi lill, neħħu lil, neħħu lill, neħħili lil, neħħili lill, "
        "neħħielna lil, neħħielna lill, aqbeż lil, aqbeż lill, aqbżu lil, aqbżu lill, eskludi lil, eskludi lill, "
        "eskludu lil, eskludu lill, insa lil, insa lill, insew lil, insew lill, warrab lil, warrab lill, warrbu lil, "
        "warrbu lill, injora lil, injora lill, injoraw lil, injoraw lill, ħassar lil, ħassar lill, ħalli barra lil, "
        "ħalli barra lill, ħallu barra lil, ħallu barra lill, tinkludix lil, tinkludix lill, tinkludux lil, tinkludux "
        "lill, tgħoddx lil, tgħoddx lill, tgħoddux lil, tgħoddux lill, turinix lil, turinix lill, turix lil, turix "
        "lill, la tinkludix lil, la tinkludix lill, la turix lil, la turix lill, la turinix lil, la turinix lill, insa "
        "dwar",
        put="ħalli, ħallu, poġġi, poġġu, oħroġ, oħorġu, ħa, ħudu, ħalli lil, ħalli lill, ħallu lil, ħallu lill, poġġi "
        "lil, poġġi lill, poġġu lil, poġġu lill, oħroġ lil, oħroġ lill, oħorġu lil, oħorġu lill, ħa lil, ħa lill, ħudu "
        "lil, ħudu lill",
        out="barra, mill lista, mil lista, barra mill lista, minn hemm, fil ġenb, mal ġenb, għall ġenb",
        after="li jiġi wara, ta wara, wara, ta wara dan, ta wara dak, ta wara dik, warajh, warajha, li jsegwi, li "
        "ssegwi, "
        "aktar tard, iktar tard, sussegwenti, li jmiss warajh, ta warajh, wara dan",
        before="ta qabel, qabel, ta qablu, qablu, qabilha, aktar kmieni, iktar kmieni",
        same="l istess għall, l istess għal, l istess għas, l istess għat, l istess għan, l istess għar, l istess "
        "għad, l istess għax, l istess għaċ, l istess għaż, l istess ħaġa għal, l istess ħaġa għall, l istess "
        "mistoqsija għal, l istess mistoqsija għall, l istess, listess għal, listess għall, listess, u xi ngħidu għal, "
        "xi ngħidu għal, xi ngħidu għall, xi ngħidu għas, xi ngħidu dwar, fil każ ta, fil każ tal",
        date="data, dati, skadenza, iskadenza, skadenzi, ġurnata, jum, terminu, data ta skadenza, data tal iskadenza",
        exact="eżatta, eżatt, eżattament, preċiża, preċiż, preċiżament, speċifika, speċifiku, konkreta, konkret, fissa",
    ),
    "nl": ThreadWords(
        sorry="nee, nee nee, neen, sorry, oeps, wacht, wacht even, pardon, excuus, excuses, correctie, "
        "eigenlijk, ho, mijn fout, foutje, vergissing, foutje van mij, ik vergiste me, ik vergis me, "
        "verschreven, typfout, mijn vergissing",
        meant="ik bedoelde, ik bedoel, ik bedoelde eigenlijk, bedoelde ik, bedoel ik, bedoelde, bedoeld was, ik wilde "
        "zeggen, ik wou zeggen, ik had het over, ik heb het over, het ging me om, het ging mij om, het gaat me om, ik "
        "dacht aan, liever",
        leave="schrap, schrappen we, negeer, vergeet, verberg, verwijder, skip, drop, wis",
        put="laat, laten we, haal, haal dan, sla, sluit, gooi, neem, filter, zet, trek, reken, streep, doe, knikker",
        out="weg, eruit, buiten beschouwing, uit, maar weg, maar even weg, achterwege, terzijde, opzij, over, er maar "
        "uit, er even uit, er uit, eraf, er af, er maar af, vallen, weglaten, eruit laten, eruit halen, overslaan, "
        "schrappen, uitsluiten, negeren, verwijderen, hoeven niet, hoeft niet, hoeven er niet bij, hoeft er niet bij, "
        "mogen weg, mogen eruit, kunnen weg, interesseert me niet, interesseren me niet",
        after="die daarop volgt, die volgt, erna, erop, daarna, daarop, later, nadien, nadat, daaropvolgende, "
        "opvolgende, die daarna",
        before="ervoor, daarvoor, eerder, voordien, voorafgaande, voorgaande",
        same="zelfde voor, hetzelfde voor, hetzelfde bij, het zelfde voor, hetzelfde graag voor, hetzelfde maar dan "
        "voor, idem voor, idem dito voor, ditto voor, zelfde vraag voor, dezelfde vraag voor, zelfde vraag maar dan "
        "voor, zelfde verhaal voor, hoe zit het met, hoe zit het bij, hoe zit dat bij, hoe zit dat met, hoe zit het "
        "voor, hoe staat het met, hoe staat het bij, hoe is het bij, hoe is dat bij, hoe ziet het eruit voor, wat met, "
        "wat dacht je van",
        date="datum, deadline, dag, termijn, vervaldatum, streefdatum",
        exact="precies, precieze, exact, exacte, concreet, concrete, specifieke, juiste",
    ),
    "pl": ThreadWords(
        sorry="nie, przepraszam, sorry, sorki, wybacz, oj, czekaj, poczekaj, moment, poprawka, właściwie, "
        "pardon, mój błąd, moja pomyłka, pomyliłem się, pomyliłam się, pomyłka, literówka",
        meant="chodziło mi o, mi chodziło o, chodzi mi o, miałem na myśli, miałam na myśli, mam na myśli, chciałem "
        "powiedzieć, chciałam powiedzieć, chciałem, chciałam, pytałem o, pytałam o, mówiłem o, mówiłam o, raczej, miał "
        "być, miała być",
        leave="pomiń, pomińcie, pomińmy, pomijamy, pominąć, wyrzuć, wyrzućcie, wyrzućmy, wyrzucić, usuń, usuńcie, "
        "usunąć, odrzuć, odrzućcie, odrzućmy, wyklucz, wykluczcie, wykluczmy, wykluczyć, wyłącz, wyłączcie, wyłączmy, "
        "wyłączyć, odlicz, odłóż na bok, zostaw na boku, odejmij, odejmijcie, odejmijmy, odjąć, odfiltruj, "
        "odfiltrujcie, opuść, opuśćmy, opuścić, przeskocz, zignoruj, ignoruj, zapomnij o, nie licz, nie liczcie, nie "
        "pokazuj, nie pokazujcie, nie interesuje mnie, nie interesują mnie, mnie nie interesuje, mnie nie interesują",
        put="zostaw, zostawcie, zostawmy, odłóż, odłóżmy, weź",
        out="na boku, na bok, precz",
        after="która będzie zaraz potem, która nastąpi potem, następującej po niej, później, potem, po nim, po niej, "
        "po tym, następny, następnym, następnej, kolejny, kolejnym, "
        "kolejnej, następną po niej, kolejną po niej",
        before="wcześniej, przedtem, przed nim, przed tym, poprzedni, poprzednim, poprzedniej",
        same="to samo dla, to samo w przypadku, to samo poproszę dla, to samo proszę dla, to samo jeszcze dla, tak "
        "samo dla, to samo u, to samo z, to samo jeśli chodzi o, a jak z, jak z, co z, a jak tam, jak to wygląda u, "
        "jak to wygląda w przypadku, jak to wygląda z, jak wygląda to u",
        date="data, datę, termin, dzień, deadline",
        exact="dokładna, dokładny, dokładną, dokładnie, konkretna, konkretny, konkretną, konkretnie, precyzyjnie",
    ),
    "pt": ThreadWords(
        sorry="não, desculpa, desculpe, desculpem, perdão, perdoe, peço desculpa, espera, espere, ups, ah, ai, "
        "aliás, afinal, na verdade, enganei me, confundi me, engano meu, erro meu, isso não, esse não, "
        "essa não, enganei-me, falha minha, culpa minha, me enganei, confundi-me, lapso meu",
        meant="queria dizer, quis dizer, quero dizer, queria perguntar por, queria escrever, referia me a, referia me "
        "ao, referia me à, referia me aos, referia me às, refiro me a, refiro me ao, refiro me à, estava a falar de, "
        "estava a falar do, estava a falar da, falava de, falava do, falava da, estava a pensar em, pensava em, digo, "
        "melhor dizendo, ou melhor",
        leave="tira, tiras, tire, tirem, tirar, tira me, tira o que, tira tudo o que, retira, retira o que, retire, "
        "retirem, retirar, exclui, exclui o que, excluis, exclua, excluam, excluir, remove, remova, removam, remover, "
        "omite, omita, omitir, ignora, ignora o que, ignore, ignorem, ignorar, esquece, esqueça, esqueçam, esquecer, "
        "esquece te de, elimina, elimina o que, elimine, eliminem, eliminar, descarta, descarte, descartem, descartar, "
        "excetua, excetue, excetuar, exceptua, exceptue, dispensa, dispense, suprime, suprima, corta, corte, risca, "
        "risque, deixa de fora, deixa de lado, deixa de parte, põe de lado, põe de parte, põe fora, não contes, não "
        "contes com, não conte, não conte com, não incluas, não inclua, não mostres, não mostre, não me mostres, não "
        "me mostre, não ponhas, não ponha, não listes, não liste, não consideres, não considere, não tenhas em conta, "
        "não metas, não quero, não quero ver, não preciso de, não preciso de ver",
        put="deixa, deixas, deixe, deixem, deixar, deixemos, põe, põe me, ponha, ponham, pôr, mete, coloca, coloque",
        out="de fora, fora, de lado, de parte, à parte, para o lado",
        after="que se segue, que vem a seguir, seguinte, seguintes, seguinte a esse, seguinte a essa, depois, depois "
        "desse, depois dessa, "
        "depois disso, a seguir, a seguir a esse, a seguir a essa, que vem a seguir, que se segue, "
        "subsequente, mais tarde, posterior, passado um, passada uma, ao fim de um, ao fim de uma, o "
        "seguinte, o de depois",
        before="anterior, anteriores, antes, antes desse, antes dessa, antes disso, mais cedo, prévio, prévia, "
        "precedente",
        same="o mesmo para, o mesmo pra, o mesmo com, o mesmo mas para, o mesmo mas com, o mesmo da, o mesmo do, o "
        "mesmo em relação a, o mesmo em relação à, o mesmo em relação ao, mesma coisa para, a mesma coisa para, a "
        "mesma coisa com, a mesma pergunta para, mesma pergunta para, idem para, idem com, idem aspas, igual para, "
        "igual mas para, e quanto a, quanto a, quanto à, quanto ao, quanto aos, que me dizes da, que me dizes do, que "
        "tal",
        date="data, datas, data limite, prazo, prazos, vencimento, dia",
        exact="exata, exato, exatas, exatamente, exacta, exacto, exactamente, precisa, preciso, precisamente, "
        "concreta, concreto, concretamente, específica, ao certo, em concreto",
    ),
    "ro": ThreadWords(
        sorry="nu, scuze, scuză mă, pardon, stai, ups, de fapt, mai bine, scuzați, scuzați mă, scuză-mă, mă "
        "scuzați, mă scuzi, iertare, iartă mă, îmi pare rău, greșeala mea, am greșit, stați, așteaptă, "
        "sorry, ba nu, corecție, eroarea mea, vina mea, m-am încurcat, am încurcat, scăpare",
        meant="voiam să zic, voiam să spun, vroiam să zic, vroiam să spun, mă refeream la, mă refer la, adică, vreau "
        "să spun, voiam, vroiam, am vrut să zic, am vrut să spun, voiam să întreb de, voiam să întreb despre, întrebam "
        "de, întrebam despre, întrebam, întreb de, mă gândeam la, vorbeam de, vorbeam despre, era vorba de, e vorba "
        "de, mai degrabă, mai bine",
        leave="scoate, scoateți, elimină, eliminați, exclude, excludeți, omite, omiteți, ignoră, ignorați, sări peste, "
        "ascunde, ascundeți, înlătură, înlăturați, taie, tăiați, scade, treci peste, sari peste, săriți peste, renunță "
        "la, nu arăta, nu mi arăta, nu-mi arăta, nu include, nu includeți, nu pune, nu lua în calcul, nu socoti, nu "
        "număra, scoatem, dacă scoatem, să scoatem",
        put="lasă, lăsați, dă, pune, puneți, dați",
        out="deoparte, afară, la o parte, de o parte, pe dinafară, în afară, din listă",
        after="care urmează, următoare, următoarea, următorul, după, de după, după aceea, mai târziu, următoarei, "
        "următorului, care urmează, ulterior, ulterioară, de după el, după acela, de după acesta",
        before="precedentă, precedent, dinainte, de dinainte, anterioară, anterior, mai devreme, precedenta, "
        "precedentul, de mai devreme, de dinaintea",
        same="la fel pentru, același lucru pentru, idem pentru, la fel și pentru, cum stă, cum stau, ce e cu, la fel "
        "la, la fel și la, la fel cu, același lucru și pentru, același lucru la, idem la, idem și pentru, idem și la, "
        "aceeași întrebare pentru, tot așa pentru, cum e cu, cum e la, cum stau lucrurile la, cum stau lucrurile cu, "
        "cum stăm cu, ce se întâmplă cu, ce zici de",
        date="dată, data, termen, termenul, zi, termene, termenele, date, ziua, în ce zi, ce zi, ce dată, la ce dată, "
        "data limită, termen limită, termenul limită, scadență, scadența",
        exact="exactă, exact, precis, precisă, concret, concretă, mai exact, exacte, precise, concrete, mai precis, "
        "mai concret, anume, fix",
    ),
    "sk": ThreadWords(
        sorry="nie, prepáč, prepáčte, pardon, sorry, počkaj, počkajte, moment, oprava, vlastne, teda, pomýlil "
        "som sa, pomýlila som sa, moja chyba, môj omyl, omyl, splietol som sa, preklep",
        meant="myslel som, myslela som, myslím, mal som na mysli, mala som na mysli, mám na mysli, chcel som povedať, "
        "chcela som povedať, chcel som, chcela som, pýtal som sa na, pýtala som sa na, išlo mi o, ide mi o, hovoril "
        "som o, hovorila som o, skôr, radšej",
        leave="vynechaj, vynechajte, vynechajme, vynecháme, vynechať, vyraď, vyraďte, vyraďme, vyradiť, vyhoď, "
        "vyhoďte, vyhoďme, vyhodiť, odober, odoberte, odobrať, odstráň, odstráňte, odpočítaj, odpočítajte, odfiltruj, "
        "odfiltrujte, vylúč, vylúčte, vypusť, vypusťte, vypustite, vypustiť, preskoč, preskočte, ignoruj, ignorujte, "
        "nepočítaj, nepočítajte, neukazuj, neukazujte, nezobrazuj, nezobrazujte, zabudni na, zabudnite na, daj preč, "
        "dajte preč, daj bokom, ma nezaujíma, ma nezaujímajú, nezaujíma ma, nezaujímajú ma",
        put="nechaj, nechajte, nechajme, daj, dajte, dajme",
        out="bokom, preč, von, nabok",
        after="ktorá nasleduje, neskôr, potom, po ňom, po nej, po tom, nasledujúci, nasledujúcom, ďalší, ďalšom, "
        "nato, po tej, "
        "tej ďalšej",
        before="predtým, skôr, predchádzajúci, predchádzajúcom, predošlý, predošlom, pred ním, pred tým",
        same="to isté pre, to isté u, to isté pri, to isté za, to isté aj pre, to isté aj za, to isté poprosím za, to "
        "isté poprosím pre, to isté prosím pre, to samé pre, to samé za, rovnako pre, ako je na tom, ako sú na tom, "
        "ako to má, ako to majú, ako to vyzerá u, ako to vyzerá s, ako to vyzerá pri, čo tak, čo taká, čo taký",
        date="dátum, termín, deň, lehota, deadline",
        exact="presný, presne, presného, presná, konkrétny, konkrétne",
    ),
    "sl": ThreadWords(
        sorry="ne, oprosti, oprostite, pardon, sori, čakaj, pravzaprav, v bistvu, čakajte, opravičujem se, se "
        "opravičujem, ups, joj, stoj, narobe, napačno, zmotil sem se, zmotila sem se, moja napaka, "
        "pomota, moja pomota, zatipkal sem se",
        meant="v mislih sem imel, v mislih sem imela, mislil sem na, mislila sem na, mislil sem, mislila sem, hotel "
        "sem reči, hotela sem reči, imel sem v mislih, imela sem v mislih, spraševal sem za, raje, sem mislil, sem "
        "mislila, sem imel v mislih, sem imela v mislih, sem hotel reči, sem hotela reči, hotel sem napisati, hotela "
        "sem napisati, sem hotel napisati, sem hotela napisati, hotel sem vprašati, hotela sem vprašati, spraševala "
        "sem za, mislim na, mislil na, mislila na, mišljen je bil, mišljena je bila, bolje",
        leave="izpusti, izpustite, odstrani, odstranite, izloči, izločite, izvzemi, umakni, odštej, preskoči, "
        "umaknite, odštejte, preskočite, izpustimo, izločimo, odstranimo, spusti, spustite, izvzemite, izključi, "
        "izključite, črtaj, črtajte, pozabi, pozabite, pozabi na, pozabite na, ne prikaži, ne prikazuj, ne kaži, ne "
        "pokaži, ne upoštevaj, ne upoštevajte, brez upoštevanja, ne štej, ne štejte, zanemari, zanemarite, ne zanima "
        "me, ne zanimajo me, me ne zanima, me ne zanimajo, ne potrebujem, ne rabim, odmisli, odmislite, odmislimo, "
        "odvzemi, odvzemite",
        put="pusti, vrzi, daj, pustite, pustimo, vrzite, dajte, dajmo, vzemi, vzemite",
        out="ven, ob strani, na stran, stran, ob stran, na strani, zunaj",
        after="ki sledi, pozneje, kasneje, potem, po tem, zatem, za tem, nato, za njim, po njem, po njej, za njo, "
        "tistem "
        "zatem, tistega po njem, tistem po njem",
        before="prej, pred tem, prejšnji, prejšnjem, prejšnja, prejšnjega, predhodni, predhodna, predhodnega, pred "
        "njim, pred njo, poprej",
        same="enako za, isto za, enako še za, isto še za, enako velja za, kako je z, kako je s, enako vprašanje za, "
        "isto vprašanje za, enako pri, isto pri, enako tudi za, isto tudi za, isto velja za, kaj pa pri, kaj pa, kako "
        "pa je z, kako pa je s, kaj pa je z, kaj pa je s, kaj je z, kaj je s, kaj pa z, kaj pa s, velja isto za, velja "
        "enako za, ali isto velja za, ali enako velja za, velja to tudi za",
        date="datum, rok, dan, datuma, roka, roki, datumi, termin",
        exact="točno, točen, točni, natančno, natančen, konkretno, točna, točnega, natančni, natančnega, konkreten, "
        "konkretni, konkretnega, točneje, natančneje",
    ),
    "sv": ThreadWords(
        sorry="nej, förlåt, sorry, ursäkta, oj, vänta, faktiskt, hoppsan, ojdå, nej vänta, beklagar, pardon, "
        "mitt fel, jaha, nja, mitt misstag, jag tog fel, fel av mig, felskrivning, jag blandade ihop",
        meant="jag menade, jag menar, menade jag, menade, jag tänkte på, jag syftade på, snarare, jag avsåg, jag "
        "avser, avsåg jag, jag ville säga, jag frågade om, jag pratade om, jag talade om, jag skulle skrivit, det "
        "skulle vara, skulle vara, hellre",
        leave="strunta i, stryk, skippa, uteslut, exkludera, utelämna, ignorera, bortse från, ta bort, hoppa över, "
        "struntar vi i, plocka bort, rensa bort, sortera bort, filtrera bort, räkna bort, ta inte med, visa inte, "
        "glöm, glöm bort, undanta, utesluta, droppa, slopa, lämna bort, lämna ute, dra bort, skit i, bortsett från, "
        "räkna inte med",
        put="ta, lämna, hoppa, släng, sortera, ställ, plocka, rensa, filtrera, lägg, håll, räkna, dra, lyft, kasta, "
        "tar, hoppar, lämnar",
        out="bort, över, utanför, åt sidan, ur, ut, ute, undan, åsido, därhän, från listan, ur listan",
        after="därefter, som följer, efter, därefter, därpå, senare, efteråt, följande, nästföljande, påföljande, "
        "efter det, efter "
        "den, efter dess, härefter, det därpå, det därefter, nästnästa",
        before="före, innan, dessförinnan, tidigare, föregående, innan dess, före det, före den, förra",
        same="samma för, samma sak för, detsamma för, samma med, samma fråga för, hur är det med, hur ser det ut för, "
        "vad gäller för, hur går det för, samma sak med, samma hos, samma sak hos, samma gäller, detsamma med, "
        "detsamma hos, ditto för, likadant för, samma fråga om, samma fråga till, motsvarande för, vad sägs om, hur är "
        "det för, hur är det hos, hur ser det ut hos, hur ser det ut med, hur ligger det till för, hur ligger det till "
        "med, hur är läget för, hur är läget hos",
        date="datum, datumet, frist, deadline, dag, datumen, fristen, deadlinen, dagen, tidsfrist, slutdatum, "
        "tidpunkt, tidpunkten",
        exact="exakt, exakta, precis, precist, närmare bestämt, konkret, precisa, konkreta, specifik, specifikt, "
        "specifika, bestämt",
    ),
}
