"""Words by which people ask each other for things that no register holds, in each language: data, no rules.

The texts of verbs are lists of phrases, separated by commas; the others are lists of words. Case and accents do not
matter; a "*" ends the beginning of a word.
"""

from collections.abc import Mapping

from msgspec import Struct


class SoughtWords(Struct, frozen=True, kw_only=True):
    """One language's words."""

    #: Before what somebody has, shares or looks for: "have you got", "I am looking for".
    seek: str
    #: Before what somebody is to send or show.
    give: str
    #: Telephones, addresses, slides, templates, drafts, recordings, passwords.
    things: str
    #: What is counted and no register has: people, cases, pages.
    counted: str
    #: Passes on to others what is found.
    forward: str
    #: Those to whom it is sent, whoever they are: "delegations", "colleagues".
    audience: str
    #: Asks whether one may do something.
    may_i: str
    #: What one may do with a document, or not: share, quote.
    shares: str


SOUGHT_WORDS: Mapping[str, SoughtWords] = {
    "bg": SoughtWords(
        seek="имате ли, имаш ли, търся, търсим, сподели, споделите, споделиш, знаеш ли, знаете ли",
        give="""прати, пратете, пратиш, изпрати, изпратете, изпратиш, дай, дайте, трябва ми, къде е, къде са, къде
            да намеря, виждал ли, видял ли""",
        things="""текст* формулировк* мобилн* телефон* имейл* мейл* адреса адресът слайд* презентаци* образец*
            шаблон* парол* линк*
            снимк* приложени* чернов* запис статистик* цифрите""",
        counted="хора души служител* експерт* случа* страници",
        forward="препрати, препратете, препратиш, препратите",
        audience="делегаци* колеги* столици*",
        may_i="може ли да, мога ли да, можем ли да",
        shares="препратя препратим споделя споделим разпространя изпратя пратя цитирам покажа",
    ),
    "cs": SoughtWords(
        seek="máš, máte, nemáš, nemáte, má někdo, nemá někdo, sháním, hledám, hledáme, sdílet, nasdílet, znáš, neznáš",
        give="""pošli, pošlete, poslat, pošleš, zašli, zašlete, dej, dejte, potřebuju, potřebuji, kde je, kde jsou,
            kde najdu, viděl někdo, neviděl někdo""",
        things="""znění text textu mobil* telefon* mail* adresu slajd* prezentac* šablon* vzor heslo hesla odkaz*
            fotk* příloh*
            koncept* přihláš* nahrávk* statistik* čísla linku klapku""",
        counted="lidí lidi osob expertů zaměstnanc* případ* stran stránek",
        forward="přepošli, přepošlete, přeposlat, přepošleš",
        audience="delegac* delegací* kolegům kolegyním hlavním",
        may_i="můžu, mohu, smím, můžeme, smíme",
        shares="přeposlat poslat sdílet šířit citovat rozeslat předat ukázat",
    ),
    "da": SoughtWords(
        seek="har du, har I, har nogen, jeg leder efter, leder efter, søger, dele, kender du, kender I",
        give="send, sende, giv, mangler, hvor er, skal bruge, hvor finder jeg, set",
        things="""teksten ordlyd* mobil* telefonnum* mail mailen mailadres* adressen slide* præsentation* skabelon*
            kodeord*
            adgangskode* link* foto* bilag* kladde* login optagelse* statistik* tallene lokalnummer*""",
        counted="mennesker personer folk medarbejdere eksperter sager sider",
        forward="videresend, videresende, send … videre, sende … videre",
        audience="delegation* kolleger* hovedstæder*",
        may_i="må jeg, kan jeg, må vi, kan vi",
        shares="videresende sende dele citere vise rundsende",
    ),
    "de": SoughtWords(
        seek="""hast du, haben Sie, habt ihr, hat jemand, hat wer, ich suche, suche, wir suchen, teilen, weißt du,
            kennst du, hättest du, hätten Sie""",
        give="""schick, schicke, schicken, schickt, sende, gib, zeig, ich brauche, brauche, wo ist, wo sind, wo
            liegt, wo finde, wo finden, gesehen, hat jemand""",
        things="""text wortlaut handy* mobilnum* telefon* mail mailadress* adresse folie* präsentation* vorlage
            mustervorlage*
            passwort* kennwort* link links foto* anhang anhänge anhängen entwurf entwurfs login zugangsdaten
            aufnahme aufzeichnung Zahlen Statistik* Durchwahl* Nebenstelle*""",
        counted="leute* personen mitarbeiter* menschen experten fälle* seiten",
        forward="leite … weiter, leiten … weiter, weiterleiten, weiterzuleiten, schick … weiter, schicke … weiter",
        audience="delegation* kolleg* hauptstädte*",
        may_i="darf ich, kann ich, dürfen wir, können wir, darf man",
        shares="weiterleiten weitergeben weiterreichen teilen verteilen schicken zitieren zeigen",
    ),
    "el": SoughtWords(
        seek="έχεις, έχετε, έχει κανείς, ψάχνω, ψάχνουμε, μοιραστεί, μοιραστείς, μοιραστείτε, ξέρεις, ξέρετε",
        give="στείλε, στείλτε, στείλεις, δώσε, δώστε, χρειάζομαι, πού είναι, πού θα βρω, πού βρίσκω, έχει δει, είδε",
        things="""κείμενο κινητό τηλέφων* email mail μέιλ διεύθυνση διαφάνει* παρουσίαση παρουσιάσεις πρότυπο υπόδειγμα
            κωδικό* σύνδεσμο* φωτογραφί* παράρτημα παραρτήματα προσχέδι* ηχογράφηση στατιστικ* νούμερα""",
        counted="άτομα άνθρωποι υπάλληλοι εμπειρογνώμονες υποθέσεις σελίδες",
        forward="προώθησε, προωθήστε, προωθήσεις, προωθήσετε",
        audience="αντιπροσωπ* συναδέλφους πρωτεύουσες",
        may_i="μπορώ να, μπορούμε να, επιτρέπεται να",
        shares="προωθήσω προωθήσουμε κοινοποιήσω κοινοποιήσουμε μοιραστώ στείλω διανείμω παραθέσω",
    ),
    "en": SoughtWords(
        seek="""have you got, do you have, does anyone have, has anyone got, anyone has, looking for, share, do you
            know, anyone know, after, have you, got the, you got""",
        give="""send, give, show, pass, need, I could do with, I could use, where is, where are, where's, where do I
            find, where can I find, seen""",
        things="""text wording mobile phone telephone mail email emails mails address slides deck presentation
            template password
            link photo photos annex annexes draft drafts login recording figures stats statistics extension
            landline switchboard""",
        counted="people persons staff officers experts employees cases pages",
        forward="forward, pass on, circulate",
        audience="delegation delegations colleagues counsellors attachés capitals",
        may_i="can I, may I, could I, can we, may we, am I allowed to, are we allowed to, is it ok to, am I free to",
        shares="forward share circulate pass quote distribute cite publish leak show send",
    ),
    "es": SoughtWords(
        seek="""tienes, tenéis, tiene alguien, alguien tiene, tiene usted, busco, buscamos, estoy buscando,
            compartir, compartirme, sabes, sabéis, conoces, tenéis por ahí""",
        give="""manda, mándame, mandad, envía, envíame, pásame, pasa, dame, necesito, dónde está, dónde están, dónde
            encuentro, dónde puedo encontrar, visto""",
        things="""texto redacción móvil teléfono* correo mail email dirección diapositiva* presentación plantilla*
            contraseña* enlace*
            foto* anexo* borrador* usuario grabación cifras estadísticas extensión centralita""",
        counted="gente personas funcionarios expertos empleados casos páginas",
        forward="reenvía, reenvíe, reenvíen, reenviad, reenviar, reenvías, reenvíales",
        audience="delegaciones colegas compañeros capitales",
        may_i="puedo, podemos, se puede",
        shares="reenviar compartir difundir distribuir citar pasar enviar mandar enseñar",
    ),
    "et": SoughtWords(
        seek="kas sul on, on sul, kas teil on, kas kellelgi on, otsin, otsime, jagada, jagad, kas tead, kas teate",
        give="saada, saatke, saadaks, anna, andke, vajan, kus on, vaja, kust ma leian, kust leian, on näinud",
        things="""tekst* sõnastus* mobiil* telefon* post* kiri meil meili meiliaadress aadress* slaid* esitlus* mall
            malli parool*
            link* lisad lisasid mustand* kasutajatunnus* salvestis* statistika* arvud arve otsenumbri*
            otsenumber""",
        counted="inimest inimesi töötajat eksperti lehekülge lehte",
        forward="edasta, edastage, edastaksid, edastada, saada … edasi, saatke … edasi",
        audience="delegatsiooni* kolleegidele pealinna*",
        may_i="kas ma tohin, kas tohin, kas ma võin, kas võin, kas tohib, kas võib, kas tohime, kas … tohib",
        shares="edastada jagada saata tsiteerida levitada näidata",
    ),
    "fi": SoughtWords(
        seek="onko sulla, onko sinulla, onko teillä, onko kellään, etsin, etsimme, jakaa, tiedätkö, tiedättekö",
        give="""lähetä, lähettäkää, lähettää, lähetätkö, anna, antakaa, tarvitsen, tarvitsisin, missä on, mistä
            löydän, mistä löytyy, nähnyt""",
        things="""teksti* sanamuo* kännyk* puhelin* matkapuhelin* sähköposti* maili* osoite osoitetta kalvo* esitys*
            mallipohj*
            salasan* linkki* linkin valokuv* diat dioja liitteet liitteitä liite luonno* tunnukset tunnuksia
            tallen* tilasto* luvut lukuja alanumero*""",
        counted="ihmistä henkilöä henkeä työntekijää asiantuntijaa juttua sivua",
        forward="välitä, välittäkää, välittäisitkö, välitätkö, lähetä … eteenpäin, laita … eteenpäin",
        audience="valtuuskun* kollegoille pääkaupung*",
        may_i="saako, saanko, voinko, voiko, saammeko, voimmeko",
        shares="välittää jakaa lähettää siteerata levittää näyttää",
    ),
    "fr": SoughtWords(
        seek="""tu as, as-tu, vous avez, avez-vous, quelqu'un a, je cherche, on cherche, nous cherchons, partager,
            partages, tu connais, vous connaissez, tu sais, vous savez, t'as, vous auriez, tu aurais""",
        give="""envoie, envoies, envoyez, donne, donnez, passe, passez, il me faut, où est, où sont, j'ai besoin, où
            je trouve, où trouver, vu""",
        things="""texte portable téléphone* courriel* mail adresse diapo* slides présentation* modèle mot
            lien* photo*
            annexe* brouillon* identifiant* enregistrement* chiffres statistiques stats""",
        counted="personnes gens agents experts fonctionnaires pages",
        forward="transfère, transférez, transférer, transfères, fais suivre, faites suivre, faire suivre",
        audience="délégations collègues capitales",
        may_i="je peux, puis-je, on peut, peut-on, j'ai le droit de, pouvons-nous",
        shares="diffuser transférer transmettre partager citer distribuer montrer envoyer communiquer",
    ),
    "ga": SoughtWords(
        seek="an bhfuil, ag lorg, á lorg, ag cuardach, a roinnt",
        give="an féidir le duine éigin, seol, seoladh, tabhair, teastaíonn, cá bhfuil, cá bhfaighidh mé, bhfaca éinne",
        things="""téacs fón fóin póca ríomhphost seoladh sleamhnáin sleamhnán teimpléad teimpléid pasfhocal* phasfhocal*
            nasc grianghra* iarscríbhinn* hiarscríbhinn* dréacht taifeadadh staitistic* figiúirí""",
        counted="duine daoine oifigeach saineolaí cás leathanach leathanaigh",
        forward="seol … ar aghaidh, cuir … ar aghaidh",
        audience="toscaireacht* chomhghleacaithe",
        may_i="an bhfuil cead agam, an féidir liom, an bhféadfainn, an bhfuil cead againn",
        shares="roinnt aghaidh sheoladh scaipeadh lua",
    ),
    "hr": SoughtWords(
        seek="""imaš li, imate li, imaš, imate, ima li netko, ima li tko, tražim, tražimo, podijeliti, podijelite,
            znaš li, znate li""",
        give="""pošalji, pošaljite, poslati, pošalješ, daj, dajte, treba mi, gdje je, gdje su, gdje mogu naći,
            je li tko vidio, gdje da nađem, vidio""",
        things="""tekst teksta mobitel* telefon* mail mejl* adresu slajd* prezentacij* predložak predloška obrazac
            lozink* link
            linka poveznic* fotografij* prilozi priloge prilog nacrt* snimk* statistik* brojke""",
        counted="ljudi osoba službenika stručnjaka predmeta slučajeva stranica",
        forward="proslijedi, proslijedite, proslijediti, proslijediš",
        audience="delegacijama kolegama kolegicama glavnim",
        may_i="smijem li, mogu li, smijemo li, možemo li, smije li se",
        shares="proslijediti podijeliti poslati dijeliti citirati pokazati",
    ),
    "hu": SoughtWords(
        seek="""megvan, van neked, van-e, nincs meg, keresem, keresünk, keresek, megosztani, osztani, tudod, tudja,
            ismered""",
        give="""küldd, küldje, küldjétek, küldenéd, add, adja, kell, kellene, hol van, hol vannak, hol találom, hol
            találok, látta, látta már""",
        things="""szöveg* szövege* mobil* telefon* mail mailje mailcím* címe diá* prezentáció* sablon* jelszó*
            jelszav* link* fotó*
            melléklet* vázlat* belépés* felvétel* statisztik* számokat""",
        counted="ember* személy* munkatárs* szakértő* oldal* lap*",
        forward="továbbítsd, továbbítsa, továbbítanád, továbbítsátok, küldd tovább",
        audience="delegáció* kollégáknak fővárosoknak",
        may_i="""továbbküldhetem, megoszthatom, megoszthatjuk, továbbíthatom, idézhetek, idézhetem, elküldhetem,
            továbbküldhetjük, idézhetünk""",
        shares="továbbküldhet* megoszthat* továbbíthat* idézhet* elküldhet*",
    ),
    "it": SoughtWords(
        seek="""hai, avete, ha qualcuno, qualcuno ha, cerco, cerchiamo, sto cercando, condividere, condividi, sai,
            sapete, conosci, avresti""",
        give="""manda, mandami, mandate, giri, girami, invia, inviami, dammi, passami, mi serve, dov'è, dove sono,
            dove trovo,
            dove posso trovare, visto""",
        things="""testo cellulare telefono mail email posta indirizzo slide diapositiv* presentazione modello
            password link
            foto* allegat* bozz* portale registrazion* cifre statistiche interno centralino""",
        counted="persone funzionari esperti dipendenti casi pagine",
        forward="inoltra, inoltri, inoltrate, inoltrare, inoltrami, gira, girate",
        audience="delegazioni colleghi colleghe capitali",
        may_i="posso, possiamo, si può",
        shares="girare inoltrare condividere diffondere citare mandare inviare mostrare",
    ),
    "lt": SoughtWords(
        seek="""ar turi, ar turite, gal turi, gal turite, gal kas turi, ieškau, ieškome, pasidalyti, pasidalinti, ar
            žinai""",
        give="""siųsk, atsiųsk, atsiųskite, atsiųsti, persiųsti, duok, duokite, reikia, kur yra, kur rasti, kur galiu
            rasti, matė""",
        things="""tekst* mobil* telefon* paštas pašto adresą skaidr* pristatym* šablon* slaptažod* nuorod* nuotrauk*
            pried*
            juodrašt* prisijung* įraš* statistik* skaičius""",
        counted="žmonių asmenų darbuotojų ekspertų bylų puslapių",
        forward="persiųsk, persiųskite, persiųsti, persiųstum",
        audience="delegacij* kolegoms sostin*",
        may_i="ar galiu, ar galima, ar galime, galiu",
        shares="persiųsti dalytis pasidalyti platinti cituoti siųsti parodyti",
    ),
    "lv": SoughtWords(
        seek="vai tev ir, vai jums ir, vai kādam ir, meklēju, meklējam, padalīties, dalīties, vai zini, vai zināt",
        give="""sūti, atsūti, atsūtiet, atsūtīt, nosūti, nosūtīt, iedod, iedodiet, vajag, kur ir, kur atrast, kur
            varu atrast, redzējis""",
        things="""tekst* mobil* telefon* past* epast* adresi slaid* prezentācij* veidn* šablon* parol* saite saiti
            fotogrāfij* pielikum* melnrakst* pieeju ieraksts ierakstu statistik* skaitļus""",
        counted="cilvēk* darbiniek* ekspert* lappušu lappuses lapas",
        forward="pārsūti, pārsūtiet, pārsūtīt, pārsūtītu",
        audience="delegācij* kolēģiem galvaspilsētām",
        may_i="vai drīkst, vai drīkstu, vai varu, vai var, vai drīkstam",
        shares="pārsūtīt dalīties izplatīt citēt sūtīt nosūtīt rādīt",
    ),
    "mt": SoughtWords(
        seek="għandek, għandkom, qed infittex, nfittex, jaqsam, taqsam, tista' taqsam, taf, tafu",
        give="ibgħat, ibgħatli, agħti, agħtini, għandi bżonn, fejn hu, fejn hi, fejn huma, fejn insib, xi ħadd ra",
        things="""test mowbajl mobile telefown* email indirizz slides preżentazzjoni mudell password link ritratt*
            annessi anness abbozz recording statistik* ċifri""",
        counted="nies persuni esperti uffiċjali każijiet paġni",
        forward="għaddi, għaddu, tgħaddi, ibgħat … 'il quddiem",
        audience="delegazzjonijiet kollegi kapitali",
        may_i="nista', nistgħu",
        shares="ngħaddi nibgħat naqsam nikkwota nuri nqassam",
    ),
    "nl": SoughtWords(
        seek="""heb je, heb jij, hebben jullie, heeft iemand, ik zoek, zoek, wij zoeken, we zoeken, op zoek naar,
            delen, weet je, ken je, heb je toevallig, heeft u""",
        give="""stuur, stuurt, sturen, geef, toon, ik heb, nodig, waar is, waar zijn, waar staat, waar vind, waar
            kan ik, gezien, heeft iemand""",
        things="""tekst mobiel* gsm* telefoon* mail mailadres* adres slides dia presentatie* sjabloon* template*
            wachtwoord*
            link foto* bijlage* concept login opname* cijfers statistiek* doorkies*""",
        counted="mensen personen medewerkers experts zaken bladzijden pagina's pagina",
        forward="stuur … door, sturen … door, doorsturen, door te sturen, doorstuurt",
        audience="delegatie* collega's hoofdsteden",
        may_i="mag ik, kan ik, mogen we, mogen wij, kunnen we, mag je",
        shares="doorsturen delen verspreiden citeren rondsturen doorgeven sturen tonen",
    ),
    "pl": SoughtWords(
        seek="masz, macie, ma ktoś, ma może ktoś, szukam, szukamy, udostępnić, podzielić się, znasz, wiesz",
        give="""przesłać, prześlij, prześlesz, wyślij, wyślijcie, wysłać, prześlij, daj, dajcie, potrzebuję, gdzie
            jest, gdzie są, gdzie znajdę,
            widział ktoś""",
        things="""tekst treść brzmienie komórk* telefon* mail* adres slajd* prezentacj* szablon* wzór hasło hasła
            link* zdjęci* załącznik*
            szkic* login* nagrani* statystyk* liczby""",
        counted="osób ludzi ekspertów pracowników spraw stron",
        forward="przekaż, przekażcie, prześlij dalej, prześlij, prześlijcie, podeślij",
        audience="delegacji delegacjom kolegom kolegów stolic*",
        may_i="czy mogę, mogę, czy można, czy możemy, możemy",
        shares="przesłać przekazać udostępnić rozesłać cytować wysłać pokazać",
    ),
    "pt": SoughtWords(
        seek="""tens, têm, tem alguém, alguém tem, procuro, procuramos, estou à procura, partilhar, partilhas,
            sabes, sabem, conheces""",
        give="""manda, manda-me, mande, envia, envia-me, envie, dá-me, passa-me, preciso, onde está, onde estão,
            onde encontro, onde posso encontrar, viu""",
        things="""texto telemóve* telefone* mail endereço* diapositivo* slides apresentação modelo passe senha link
            foto*
            anexo* rascunho* portal gravaç* números estatísticas email e-mail extensão""",
        counted="pessoas funcionários peritos casos páginas",
        forward="reencaminha, reencaminhe, reencaminhas, reencaminhem, reencaminhar",
        audience="delegações colegas capitais",
        may_i="posso, podemos, pode-se",
        shares="encaminhar reencaminhar partilhar divulgar citar enviar mandar mostrar",
    ),
    "ro": SoughtWords(
        seek="ai, aveți, are cineva, caut, căutăm, să dea, împărtăși, distribui, știi, știți, cunoști",
        give="""trimite, trimite-mi, trimiteți, dă, dă-mi, dați-mi, îmi trebuie, am nevoie, unde e, unde este, unde
            sunt, unde găsesc, a văzut cineva, a văzut""",
        things="""textul text mobilul telefon* mail* mailul adresa slide* prezentare* model modelul șablon* parol*
            link* poze
            poza anexe* anexa ciorn* portalul înregistrare* cifre cifrele statistic*""",
        counted="oameni persoane experți angajați cazuri pagini",
        forward="redirecționează, redirecționați, dă mai departe, dați mai departe, trimite mai departe",
        audience="delegații* colegilor capitale*",
        may_i="pot, putem, se poate, am voie să",
        shares="da trimite distribui redirecționa cita împărtăși arăta",
    ),
    "sk": SoughtWords(
        seek="""máš, máte, nemáš, nemáte, má niekto, nemá niekto, zháňam, hľadám, hľadáme, zdieľať, poznáš,
            nepoznáš, nevieš, vieš""",
        give="""pošli, pošlite, poslať, pošleš, zašli, zašlite, daj, dajte, potrebujem, kde je, kde sú, kde nájdem,
            videl niekto, nevidel niekto""",
        things="""znenie text textu mobil* telefón* mail* adresu slajd* prezentáci* šablón* vzor heslo hesla odkaz*
            fotk* príloh* náčrt*
            prihlás* nahrávk* štatistik* čísla linku klapku""",
        counted="ľudí osôb expertov zamestnancov prípadov strán stránok",
        forward="prepošli, prepošlite, preposlať, prepošleš",
        audience="delegáci* kolegom kolegyniam hlavným",
        may_i="môžem, smiem, môžeme, smieme",
        shares="preposlať poslať zdieľať šíriť citovať rozoslať ukázať",
    ),
    "sl": SoughtWords(
        seek="imaš, imate, ima kdo, iščem, iščemo, deliti, deli, delite, veš, veste, poznaš",
        give="""pošlji, pošljite, poslati, pošlješ, daj, dajte, rabim, potrebujem, kje je, kje so, kje najdem, kdo
            videl, videl""",
        things="""besedilo mobilno mobi* telefon* pošt* mail naslov prosojnic* predstavitev predstavitve predlogo
            predloga
            geslo gesla povezav* fotografij* priloge prilogo osnut* prijavo posnet* statistik* številke""",
        counted="ljudi oseb strokovnjakov uslužbencev strani",
        forward="posreduj, posredujte, posredovati, posreduješ",
        audience="delegacij* kolegom kolegicam prestolnic*",
        may_i="ali smem, smem, lahko, smemo, ali lahko",
        shares="posredovati posredujem deliti delim pošljem poslati citirati citiram",
    ),
    "sv": SoughtWords(
        seek="""har du, har ni, har någon, jag letar efter, letar efter, jag söker, söker, dela, kan du, vet du,
            känner du""",
        give="skicka, skickar, ge, visa, behöver, var är, var finns, var hittar jag, sett",
        things="""texten lydelsen mobil* telefon* epost* postadress* post mejl mejlet mejladress* mail mailadress*
            adressen bilder
            bilderna presentation* mall mallen lösenord* länk* foto* bilag* utkast* inloggning* inspelning*
            statistik* siffror siffrorna direktnummer anknytning*""",
        counted="personer människor anställda experter folk sidor",
        forward="vidarebefordra, vidarebefordrar, skicka … vidare, skickar … vidare",
        audience="delegation* kollegor* huvudstäder*",
        may_i="får jag, kan jag, får vi, kan vi, får man",
        shares="vidarebefordra dela skicka citera sprida visa",
    ),
}
