"""Words of all languages for times that only documents have, list by list."""

#: Rhythms that a register does not have, beside each language's own list.
INTERVALS = {
    "bg": "веднъж на тримесечие, два пъти годишно, два пъти в годината",
    "cs": "jednou za čtvrtletí, jednou za měsíc, dvakrát ročně, dvakrát za rok",
    "da": "én gang i kvartalet, en gang i kvartalet, to gange om året",
    "de": """einmal im monat, einmal pro monat, einmal im quartal, zweimal im jahr, zweimal pro jahr, im
        zweiwochentakt, im monatstakt, zweiwöchentlich*, vierzehntägig*, vierzehntäglich*""",
    "el": """μία φορά τον μήνα, μία φορά το τρίμηνο, δύο φορές τον χρόνο, δύο φορές το έτος, κάθε δεκαπενθήμερο, ανά
        δεκαπενθήμερο, δεκαπενθήμερ*, ανά διετία, κάθε διετία""",
    "en": "once a month, once a quarter, twice a year, twice yearly, every fortnight, fortnightly",
    "et": "kord kuus, kord kvartalis, kord nädalas, kaks korda aastas, kord poolaastas",
    "fi": "kerran kuukaudessa, kerran neljännesvuodessa, kerran viikossa, kahdesti vuodessa, kaksi kertaa vuodessa",
    "fr": "une fois par mois, une fois par trimestre, deux fois par an, tous les quinze jours, bimensuel*",
    "ga": "uair sa mhí, uair sa ráithe, uair sa tseachtain, dhá uair sa bhliain",
    "hr": "dvaput godišnje, jednom u tromjesečju, jednom mjesečno",
    "hu": "évente kétszer, kéthetente, havonta egyszer, negyedévente egyszer",
    "it": """una volta a trimestre, una volta al trimestre, una volta al mese, due volte l'anno, ogni quindici
        giorni, quindicinal*""",
    "pl": """raz na miesiąc, raz na kwartał, raz w kwartale, raz w miesiącu, dwa razy w roku, co dwa tygodnie,
        dwutygodniow*""",
    "pt": "quinzenalmente, quinzenal*, quinzenais",
    "sk": "dvakrát ročne, raz za mesiac, raz za štvrťrok",
    "sl": "dvakrat letno, enkrat na četrtletje, enkrat na mesec",
    "sv": "varannan vecka, varannan månad, två gånger om året",
}
#: The middle of the month that is named beside it.
MIDDLE = {
    "bg": "средата",
    "cs": "poloviny, polovině, půlky, půli",
    "da": "medio, midten af",
    "de": "mitte",
    "el": "μέσα",
    "en": "mid, middle of",
    "es": "mediados",
    "et": "keskpaigaks, keskpaigas, keskpaigani, keskel",
    "fi": "puoliväliin, puolivälissä, puolessavälissä",
    "fr": "mi, milieu",
    "ga": "lár",
    "hr": "sredine, sredini, polovice, polovine, polovici, polovini",
    "hu": "közepe, közepéig, közepén, közepére",
    "it": "metà",
    "lt": "vidurio, viduryje, vidurį, viduriui",
    "lv": "vidum, vidū, vidus",
    "mt": "nofs",
    "nl": "medio, midden, half",
    "pl": "połowy, połowie",
    "pt": "meados",
    "ro": "jumătatea, mijlocul",
    "sk": "polovice, polovici",
    "sl": "sredine, sredini, srede, polovice",
    "sv": "medio, mitten av",
}
#: The date of the document itself, from which a length of time counts.
OWN_DATE = {
    "bg": "датата на настоящ* *, датата на тази *, датата на този *, датата на това *, датата на тези *",
    "cs": "data této *, data tohoto *, data těchto *",
    "da": "datoen for denne *, datoen for dette *, datoen for disse *, denne * dato, dette * dato",
    "de": "datum dieses *, datum dieser *, datum des vorliegenden *, datum der vorliegenden *",
    "el": "ημερομηνία του παρόντος *, ημερομηνία της παρούσας *, ημερομηνία των παρόντων *, ημερομηνία αυτ* *",
    "en": "date of this *, date of the present *, date of these *, of its date",
    "es": "fecha de la presente *, fecha del presente *, fecha de est* *, fecha de las presentes *",
    "et": "käesoleva * kuupäevast, käesolevate * kuupäevast, selle * kuupäevast, nende * kuupäevast",
    "fi": "tämän * päivämäärästä, tämän * päiväyksestä, näiden * päivämäärästä",
    "fr": """date de la présente *, date du présent *, date des présentes *,
        date de cette *, date de ce *, date de ces *""",
    "ga": "dáta an * seo, dháta an * seo, dáta na * seo, dháta na * seo, ndáta na * seo",
    "hr": "datuma ove *, datuma ovog *, datuma ovoga *, datuma ovih *",
    "hu": "e * keltétől, ezen * keltétől, jelen * keltétől, e * keltezésétől, jelen * keltezésétől, e * dátumától",
    "it": "data della presente *, data del presente *, data delle presenti *, data di quest* *",
    "lt": "šio * datos, šios * datos, šių * datos",
    "lv": "šīs * datuma, šā * datuma, šī * datuma, šo * datuma",
    "mt": "data ta din *, data ta dan *, data ta dawn *, data ta' din *, data ta' dan *, data ta' dawn *",
    "nl": "datum van deze *, datum van dit *, dagtekening van deze *, dagtekening van dit *",
    "pl": "daty niniejsz* *, dnia niniejsz* *, daty tej *, daty tego *",
    "pt": "data da presente *, data do presente *, data das presentes *, data dest* *",
    "ro": "data prezent* *, data acest* *, datei prezent* *",
    "sk": "dátumu tejto *, dátumu tohto *, dátumu týchto *",
    "sl": "datuma tega *, datuma te *, datuma teh *",
    "sv": """dagen för denna *, dagen för detta *, datumet för denna *,
        datumet för detta *, datum för denna *, denna * datum""",
}
#: What has a word of time in it, and is no time.
TIMELESS = {
    "bg": "дневен ред, дневния ред, ежедневие*",
    "da": "dag til dag",
    "de": "tag für tag, auf dem neuesten stand",
    "en": "day to day, order of the day, present day, modern day, date of birth",
    "es": "al día, orden del día, órdenes del día, hoy en día, día a día",
    "fr": "à jour, ordre du jour, ordres du jour, au jour le jour, de nos jours, mise au jour",
    "ga": "clár oibre, cothrom le dáta, lá go lá",
    "it": "ordine del giorno, ordini del giorno, al giorno d'oggi",
    "nl": "dag tot dag, orde van de dag",
    "pl": "porządek dnia, porządku dnia, porządkiem dnia",
    "pt": "ordem do dia, ordens do dia, em dia, hoje em dia, dia a dia",
    "ro": "la zi, ordinea de zi, ordine de zi, ordinii de zi, zi de zi",
    "sv": "dag till dag",
}
#: Words of time that name no day, so that a deadline beside them is to be looked at: a term of office, a summit, a
#: time limit, what is due upon an event, and "at each" of what is no meeting.
LOOSE = {
    "bg": """на всеки, на всяка, на всяко, при всяко, при всеки, при всяка, мандат*, срещата на върха, лятната
        почивка, лятната ваканция, краен срок, крайния срок, крайният срок, в срок, срока, двугодиш*, полугоди*, при
        приемането, при влизането, с приемането, след като, в началото на, до началото, с изтичането, когато, щом
        като, до започването, докато, до влизането, в очакване, до приемането""",
    "cs": """na každém, na každé, při každém, při každé, v každém, v každé, mandátu, funkční období, funkčního
        období, summit*, letní přestávk*, letních prázdnin, lhůt*, termín*, dvouletí*, pololetí*, po přijetí, s
        přijetím, se vstupem, na začátku, na počátku, do začátku, přelom*, když, až bude, až budou, do zahájení,
        dokud, do přijetí, do vstupu, v očekávání""",
    "da": """ved hvert, ved hver, på hvert, på hver, i hvert, i hver, mandatperiode*, embedsperiode*, topmøde*,
        sommerferie*, sommerpause*, frist, fristen, tidsfrist*, toårig*, halvårsskift*, årsskift*, ved vedtagelsen,
        ved ikrafttræd*, ved starten, i begyndelsen, primo, i tide, når, efterhånden som, indtil, i afventning,
        afventer""",
    "de": """bei jedem, bei jeder, auf jeder, auf jedem, in jedem, in jeder, zu jedem, zu jeder, amtszeit,
        amtsperiode, mandatszeit, gipfel*, sommerpause, sommerferien, frist, fristen, fristgerecht, zweijährlich*,
        halbjahresende, halbjahreswechsel, jahreswechsel, jahresmitte, mit der annahme, bei annahme, mit
        inkrafttreten, bei inkrafttreten, zu beginn, ab beginn, rechtzeitig, drittel, wenn, sobald, wann, solange,
        bis zum, bis zur, in erwartung""",
    "el": """σε κάθε, κατά κάθε, με κάθε, θητεία*, σύνοδο κορυφής, συνόδου κορυφής, θερινή παύση, προθεσμία*,
        προθεσμίας, διετία*, διετ*, εξαμήνου, τετράμην*, τετραμήν*, με την έγκριση, με την έκδοση, με την έναρξη,
        στην αρχή, στις αρχές, αφότου, όταν, αφού, εν αναμονή, έως ότου, μέχρις ότου, ενόσω""",
    "en": """on each, during each, with each, upon each, on every, during every, current mandate, term of office,
        tenure, mandate of the presidency, in time for, in time to, summit*, summer break, recess, turn of the year,
        half-year, half-yearly, biennium, biennial*, deadline*, time limit*, timeframe, time frame, cut-off date,
        due date, anniversary, start date, go-live, at the start, at the beginning, upon adoption, upon completion,
        upon entry, on adoption, on completion, on entry into force, following adoption, following the adoption,
        following completion, following the completion, until such time, until further notice, one third of the way,
        when, whenever, pending, awaiting, until, as long as""",
    "es": """en cada, durante cada, con cada, mandato de la presidencia, su mandato, cumbre*, receso, pausa estival,
        vacaciones de verano, plazo*, bienio*, semestre*, cuatrimestre*, tras la adopción, con la adopción, a la
        entrada en vigor, a principios, a comienzos, al inicio, a tiempo, cuando, una vez *ado, una vez *ada, una
        vez *ados, una vez *adas, una vez *ido, una vez *ida, una vez *idos, una vez *idas, una vez que, a la
        espera, hasta que, hasta la, mientras, en tanto""",
    "et": """igal, igas, ametiaja*, ametiaeg*, mandaadi ajal, tippkohtumi*, suvepuhkus*, tähtaeg*, tähtaja*,
        poolaasta*, kolmandikus, vastuvõtmisel, jõustumisel, alguses, alguseks, üle aasta, üle kahe aasta, siis kui,
        kui on, kuni""",
    "fi": """jokaisessa, jokaisella, kussakin, kullakin, toimikau*, huippukokou*, kesätauo*, kesätauko*, määräai*,
        vuosipuoliskon, puolivuotis*, kolmanneksella, hyväksymisen yhteydessä, voimaantulon yhteydessä, alussa,
        alkuun, vuodenvaihtee*, kun, sitten kun, asti, saakka, kunnes, odotettaessa""",
    "fr": """à chaque, dans chaque, lors de chaque, à l'occasion de chaque, de son mandat, sommet*, pause estivale,
        vacances d'été, trêve, délai*, échéance*, biennal*, semestre*, quadrimestre*, lors de l'adoption, dès
        l'adoption, à l'entrée en vigueur, en début, au début, à temps, lorsque, lorsqu'*, quand, une fois *é, une
        fois *ée, une fois *és, une fois *ées, dans l'attente, en attendant, jusqu'à ce que, tant que, jusqu'à l'*""",
    "ga": """ag gach, i ngach, le gach, a sainordaithe, téarma oifige, cruinniú mullaigh, cruinnithe mullaigh, sos
        an tsamhraidh, shos an tsamhraidh, spriocdháta*, teorainn ama, dhébhliantúil, débhliantúil, leathbhlian*,
        leathbhliana, ar ghlacadh, ar theacht i bhfeidhm, ag tús, tús na, in am, gach re, gach dara, nuair, tráth,
        go dtí go, fad is, ag fanacht""",
    "hr": """na svakom, na svakoj, pri svakom, pri svakoj, u svakom, u svakoj, mandata, mandatu, sastanak na vrhu,
        sastanka na vrhu, ljetne stanke, ljetnu stanku, rok, roka, roku, rokom, dvogodišnj*, polugod*, po donošenju,
        donošenjem, stupanjem, početkom, na početku, istekom, kada, kad, do početka, dok, do donošenja, do stupanja,
        u iščekivanju""",
    "hu": """minden *on, minden *en, minden *ön, minden *án, minden *én, minden *kor, minden *ban, minden *ben,
        hivatali idej*, megbízatás*, csúcstalálkozó*, nyári szünet*, határidő*, kétéven*, félév végén, félév végéig,
        harmadában, elfogadásakor, hatálybalépésekor, elején, elejéig, kezdetén, évforduló*, amikor, akkor,
        kezdetéig, ameddig, amíg, elfogadásáig, hatálybalépéséig""",
    "it": """in ogni, a ogni, ad ogni, durante ogni, con ogni, suo mandato, vertice, vertici, pausa estiva, termine
        ultimo, scadenza, scadenze, termine, termini, biennio, biennal*, semestre*, quadrimestre*, all'adozione, con
        l'adozione, all'entrata in vigore, all'inizio, agli inizi, ad anni alterni, allo scadere, quando, una volta
        *ato, una volta *ata, una volta *uto, una volta *uta, una volta *ati, una volta *ate, in attesa, finché,
        fino a quando, fintanto""",
    "lt": """kiekvieno, kiekvienoje, kiekviename, kiekvieną, kadencij*, aukščiausiojo lygio susitikim*, vasaros
        pertrauk*, termin*, pusmeči*, trečdal*, kas antrus, priėmus, įsigaliojus, pradžioje, iki pradžios, kai,
        kada, kol, iki kol, laukiant""",
    "lv": """katrā, katru reizi, katrai, pilnvaru termiņ*, samit*, vasaras pārtrauk*, termiņ*, pusgad*, trešdaļ*,
        katru otro, pieņemot, stājoties spēkā, sākumā, līdz sākumam, gadumij*, kad, līdzko, kamēr, līdz brīdim, līdz
        * sākumam, līdz * * sākumam, līdz * pieņemšanai, gaidot""",
    "mt": """f'kull, fuq kull, ma' kull, waqt kull, il-mandat tagħha, mandat tal-presidenza, summit*, waqfa
        tas-sajf, skadenza, skadenzi, terminu, kull sentejn, semestr*, mal-adozzjoni, mad-dħul, fil-bidu, bidu,
        meta, xħin, sakemm, sa ma, sakemm ma""",
    "nl": """bij elke, bij elk, bij iedere, bij ieder, op elke, op elk, in elke, in elk, tijdens elke, tijdens elk,
        ambtstermijn, zijn mandaat, top, topbijeenkomst*, zomerreces, reces, zomervakantie, termijn, termijnen,
        tweejaarlijks*, halfjaar, jaarwisseling, bij aanneming, bij de aanneming, bij inwerkingtreding, aan het
        begin, begin, om de twee, wanneer, zodra, in afwachting, totdat, zolang""",
    "pl": """na każdym, na każdej, podczas każdego, podczas każdej, przy każdym, przy każdej, w każdym, w każdej,
        kadencj*, szczyt*, przerw* wakacyjn*, przerw* letni*, termin*, dwuletni*, półrocz*, z chwilą, wraz z
        przyjęciem, po przyjęciu, na początku, do początku, przełom*, z upływem, gdy, kiedy, w oczekiwaniu, dopóki,
        do czasu, do momentu""",
    "pt": """em cada, durante cada, a cada, com cada, seu mandato, cimeira*, pausa estival, férias de verão, prazo*,
        bienal*, biénio, semestre*, quadrimestre*, com a adoção, aquando da adoção, aquando da entrada, no início,
        no começo, a tempo, findo, quando, uma vez *ado, uma vez *ada, uma vez *ido, uma vez *ida, uma vez *ados,
        uma vez *adas, enquanto, até que, na pendência, a aguardar""",
    "ro": """la fiecare, în fiecare, cu fiecare, în cadrul fiecăr*, mandatul* său, mandatului președinției, summit*,
        pauza de vară, pauzei de vară, vacanța de vară, termen, termenul*, bienal*, semestru*, semestrului, la
        adoptare, odată cu adoptarea, odată cu intrarea, la începutul, din doi în doi, treime*, când, odată *at,
        odată *ată, odată *ut, în așteptarea, până când, până la adoptarea, atâta timp""",
    "sk": """na každom, na každej, pri každom, pri každej, v každom, v každej, mandátu, funkčné obdobie, funkčného
        obdobia, samit*, letn* prestávk*, letných prázdnin, lehot*, termín*, dvojroč*, polrok*, prijatím, po
        prijatí, na začiatku, do začiatku, prelom*, keď, až bude, do začiatku, kým, do prijatia, v očakávaní, dokiaľ""",
    "sl": """na vsakem, na vsaki, pri vsakem, pri vsaki, ob vsakem, ob vsaki, v vsakem, v vsaki, mandata, mandatu,
        vrhu, vrhom, poletnim premorom, poletnega premora, rok, roka, roku, rokom, dvoletn*, polletj*, po sprejetju,
        ob sprejetju, z začetkom, na začetku, ko, kadar, do začetka, dokler, do sprejetja, v pričakovanju""",
    "sv": """vid varje, på varje, under varje, i varje, mandatperiod*, ämbetsperiod*, toppmöte*, sommaruppehåll*,
        sommarledighet*, tidsfrist*, frist, fristen, tvåårig*, tertial*, halvårsskift*, årsskift*, i samband med
        antagandet, vid antagandet, vid ikraftträd*, i början, vid början, när, då, i avvaktan, till dess, så länge,
        tills""",
}
