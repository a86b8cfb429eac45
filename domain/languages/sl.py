"""Slovenian words, in every case and gender that questions use."""

from domain.languages.schema import Concept, LanguageTable

#: Forms that stand both under DONE and under DELIVERED.
_DONE_AND_DELIVERED = """opravljeno, izpolnjeno, končano, dokončano, zaključeno, izvedeno, uresničen, uresničena, uresničeno, uresničeni,
    uresničene, uresničenega, uresničenih, uresničenim, rešen, rešena, rešeno, rešeni, rešene, rešenega, rešenih,
    rešenim, urejen, urejena, urejeno, urejeni, urejene, urejenega, urejenih, urejenim, gotovo, nared, postorjeno,
    urejenemu, urejenem, urejenimi, rešenemu, rešenem, rešenimi, narejen, narejena, narejeno, narejeni, narejene,
    narejenega, narejenemu, narejenem, narejenim, narejenih, narejenimi, storjen, storjena, storjeno, storjeni,
    storjene, storjenega, storjenemu, storjenem, storjenim, storjenih, storjenimi, postorjen, postorjena, postorjeni,
    postorjene, postorjenega, postorjenemu, postorjenem, postorjenim, postorjenih, postorjenimi, uresničenemu,
    uresničenem, uresničenimi, udejanjen, udejanjena, udejanjeno, udejanjeni, udejanjene, udejanjenega, udejanjenemu,
    udejanjenem, udejanjenim, udejanjenih, udejanjenimi, izpeljan, izpeljana, izpeljano, izpeljani, izpeljane,
    izpeljanega, izpeljanemu, izpeljanem, izpeljanim, izpeljanih, izpeljanimi"""

#: Forms that stand both under ASSIGNED and under OWE.
_ASSIGNED_AND_OWE = """dodeljeno, dodeljena, dodeljene, dodeljeni, zaupano, zaupana, zaupane, pripada, pripadajo, pričakuje od, se
    pričakujejo od, pričakujemo od, pričakovati od, pričakuje se od, zahteva od, zahtevajo od, terja od, na plečih, v
    rokah, leži na, sodi pod, spada pod, bremeni, naložen, naložena, naloženo, naloženi, naložene, naloženega,
    naloženemu, naloženem, naloženim, naloženih, naloženimi, zaupan, zaupani, zaupanega, zaupanemu, zaupanem,
    zaupanim, zaupanih, zaupanimi, dodeljen, dodeljenega, dodeljenemu, dodeljenem, dodeljenim, dodeljenih,
    dodeljenimi, poverjen, poverjena, poverjeno, poverjeni, poverjene, poverjenega, poverjenemu, poverjenem,
    poverjenim, poverjenih, poverjenimi, prepuščen, prepuščena, prepuščeno, prepuščeni, prepuščene, prepuščenega,
    prepuščenemu, prepuščenem, prepuščenim, prepuščenih, prepuščenimi, odrejen, odrejena, odrejeno, odrejeni,
    odrejene, odrejenega, odrejenemu, odrejenem, odrejenim, odrejenih, odrejenimi, v domeni, pripadata"""

TABLE = LanguageTable(
    code="sl",
    yes_no="ali, je, so, sta, bo, bodo, mora, morajo, moramo, ima, imajo, imamo, obstaja, dolguje",
    quarter_letters="qčk",
    half_letters="hp",
    endings="a, u, om, em, e, i, ja, ju, jem, jev, ov, ova, ovo, ove, ovi, ovih",
    names={
        "europol": """europol, europola, europolu, europolom, europolov, europolova, europolovo, europolove,
            europolovi, europolovega, europolovemu, europolovem, europolovim, europolovih, europolovimi, agencija
            europol, agencije europol, agenciji europol, agencijo europol, agencija Evropske unije za sodelovanje na
            področju preprečevanja odkrivanja in preiskovanja kaznivih dejanj, agencije Evropske unije za
            sodelovanje na področju preprečevanja odkrivanja in preiskovanja kaznivih dejanj, agenciji Evropske
            unije za sodelovanje na področju preprečevanja odkrivanja in preiskovanja kaznivih dejanj, agencijo
            Evropske unije za sodelovanje na področju preprečevanja odkrivanja in preiskovanja kaznivih dejanj,
            agencija EU za sodelovanje na področju preprečevanja odkrivanja in preiskovanja kaznivih dejanj,
            agencije EU za sodelovanje na področju preprečevanja odkrivanja in preiskovanja kaznivih dejanj,
            agenciji EU za sodelovanje na področju preprečevanja odkrivanja in preiskovanja kaznivih dejanj,
            agencijo EU za sodelovanje na področju preprečevanja odkrivanja in preiskovanja kaznivih dejanj,
            evropska agencija za sodelovanje na področju preprečevanja odkrivanja in preiskovanja kaznivih dejanj,
            evropske agencije za sodelovanje na področju preprečevanja odkrivanja in preiskovanja kaznivih dejanj,
            evropski agenciji za sodelovanje na področju preprečevanja odkrivanja in preiskovanja kaznivih dejanj,
            evropsko agencijo za sodelovanje na področju preprečevanja odkrivanja in preiskovanja kaznivih dejanj,
            agencija za sodelovanje na področju preprečevanja odkrivanja in preiskovanja kaznivih dejanj, agencije
            za sodelovanje na področju preprečevanja odkrivanja in preiskovanja kaznivih dejanj, agenciji za
            sodelovanje na področju preprečevanja odkrivanja in preiskovanja kaznivih dejanj, agencijo za
            sodelovanje na področju preprečevanja odkrivanja in preiskovanja kaznivih dejanj, agencija Evropske
            unije za sodelovanje na področju kazenskega pregona, agencije Evropske unije za sodelovanje na področju
            kazenskega pregona, agenciji Evropske unije za sodelovanje na področju kazenskega pregona, agencijo
            Evropske unije za sodelovanje na področju kazenskega pregona, agencija EU za sodelovanje na področju
            kazenskega pregona, agencije EU za sodelovanje na področju kazenskega pregona, agenciji EU za
            sodelovanje na področju kazenskega pregona, agencijo EU za sodelovanje na področju kazenskega pregona,
            evropska agencija za sodelovanje na področju kazenskega pregona, evropske agencije za sodelovanje na
            področju kazenskega pregona, evropski agenciji za sodelovanje na področju kazenskega pregona, evropsko
            agencijo za sodelovanje na področju kazenskega pregona, agencija za sodelovanje na področju kazenskega
            pregona, agencije za sodelovanje na področju kazenskega pregona, agenciji za sodelovanje na področju
            kazenskega pregona, agencijo za sodelovanje na področju kazenskega pregona, evropski policijski urad,
            evropskega policijskega urada, evropskemu policijskemu uradu, evropskem policijskem uradu, evropskim
            policijskim uradom, evropskega policijski urada, evropskemu policijski uradu, evropskem policijski
            uradu, evropskim policijski uradom""",
        "frontex": """frontex, frontexa, frontexu, frontexom, frontexov, frontexova, frontexovo, frontexove,
            frontexovi, frontexovega, frontexovemu, frontexovem, frontexovim, frontexovih, frontexovimi, fronteks,
            fronteksa, fronteksu, fronteksom, fronteksov, fronteksova, fronteksovo, fronteksove, fronteksovi,
            fronteksovega, fronteksovemu, fronteksovem, fronteksovim, fronteksovih, fronteksovimi, agencija frontex,
            agencije frontex, agenciji frontex, agencijo frontex, agencija Evropske unije za mejno in obalno stražo,
            agencije Evropske unije za mejno in obalno stražo, agenciji Evropske unije za mejno in obalno stražo,
            agencijo Evropske unije za mejno in obalno stražo, agencija EU za mejno in obalno stražo, agencije EU za
            mejno in obalno stražo, agenciji EU za mejno in obalno stražo, agencijo EU za mejno in obalno stražo,
            evropska agencija za mejno in obalno stražo, evropske agencije za mejno in obalno stražo, evropski
            agenciji za mejno in obalno stražo, evropsko agencijo za mejno in obalno stražo, agencija za mejno in
            obalno stražo, agencije za mejno in obalno stražo, agenciji za mejno in obalno stražo, agencijo za mejno
            in obalno stražo, evropska mejna in obalna straža, evropske mejne in obalne straže, evropski mejni in
            obalni straži, evropsko mejno in obalno stražo, mejna in obalna straža, mejne in obalne straže, ebcga""",
        "eurojust": """eurojust, eurojusta, eurojustu, eurojustom, eurojustov, eurojustova, eurojustovo,
            eurojustove, eurojustovi, eurojustovega, eurojustovemu, eurojustovem, eurojustovim, eurojustovih,
            eurojustovimi, agencija eurojust, agencije eurojust, agenciji eurojust, agencijo eurojust, agencija
            Evropske unije za pravosodno sodelovanje v kazenskih zadevah, agencije Evropske unije za pravosodno
            sodelovanje v kazenskih zadevah, agenciji Evropske unije za pravosodno sodelovanje v kazenskih zadevah,
            agencijo Evropske unije za pravosodno sodelovanje v kazenskih zadevah, agencija EU za pravosodno
            sodelovanje v kazenskih zadevah, agencije EU za pravosodno sodelovanje v kazenskih zadevah, agenciji EU
            za pravosodno sodelovanje v kazenskih zadevah, agencijo EU za pravosodno sodelovanje v kazenskih
            zadevah, evropska agencija za pravosodno sodelovanje v kazenskih zadevah, evropske agencije za
            pravosodno sodelovanje v kazenskih zadevah, evropski agenciji za pravosodno sodelovanje v kazenskih
            zadevah, evropsko agencijo za pravosodno sodelovanje v kazenskih zadevah, agencija za pravosodno
            sodelovanje v kazenskih zadevah, agencije za pravosodno sodelovanje v kazenskih zadevah, agenciji za
            pravosodno sodelovanje v kazenskih zadevah, agencijo za pravosodno sodelovanje v kazenskih zadevah""",
        "euaa": """euaa, agencija euaa, agencije euaa, agenciji euaa, agencijo euaa, easo, agencija easo, agencije
            easo, agenciji easo, agencijo easo, agencija Evropske unije za azil, agencije Evropske unije za azil,
            agenciji Evropske unije za azil, agencijo Evropske unije za azil, agencija EU za azil, agencije EU za
            azil, agenciji EU za azil, agencijo EU za azil, evropska agencija za azil, evropske agencije za azil,
            evropski agenciji za azil, evropsko agencijo za azil, agencija za azil, agencije za azil, agenciji za
            azil, agencijo za azil, evropski azilski podporni urad, evropskega azilskega podpornega urada,
            evropskemu azilskemu podpornemu uradu, evropskem azilskem podpornem uradu, evropskim azilskim podpornim
            uradom, azilska agencija, azilske agencije, azilski agenciji, azilsko agencijo""",
        "eu-lisa": """eu-lisa, agencija eu-lisa, agencije eu-lisa, agenciji eu-lisa, agencijo eu-lisa, eulisa,
            eu-lise, eu-lisi, eu-liso, lisa, agencija eulisa, agencije eulisa, agencija Evropske unije za operativno
            upravljanje obsežnih informacijskih sistemov s področja svobode varnosti in pravice, agencije Evropske
            unije za operativno upravljanje obsežnih informacijskih sistemov s področja svobode varnosti in pravice,
            agenciji Evropske unije za operativno upravljanje obsežnih informacijskih sistemov s področja svobode
            varnosti in pravice, agencijo Evropske unije za operativno upravljanje obsežnih informacijskih sistemov
            s področja svobode varnosti in pravice, agencija EU za operativno upravljanje obsežnih informacijskih
            sistemov s področja svobode varnosti in pravice, agencije EU za operativno upravljanje obsežnih
            informacijskih sistemov s področja svobode varnosti in pravice, agenciji EU za operativno upravljanje
            obsežnih informacijskih sistemov s področja svobode varnosti in pravice, agencijo EU za operativno
            upravljanje obsežnih informacijskih sistemov s področja svobode varnosti in pravice, evropska agencija
            za operativno upravljanje obsežnih informacijskih sistemov s področja svobode varnosti in pravice,
            evropske agencije za operativno upravljanje obsežnih informacijskih sistemov s področja svobode varnosti
            in pravice, evropski agenciji za operativno upravljanje obsežnih informacijskih sistemov s področja
            svobode varnosti in pravice, evropsko agencijo za operativno upravljanje obsežnih informacijskih
            sistemov s področja svobode varnosti in pravice, agencija za operativno upravljanje obsežnih
            informacijskih sistemov s področja svobode varnosti in pravice, agencije za operativno upravljanje
            obsežnih informacijskih sistemov s področja svobode varnosti in pravice, agenciji za operativno
            upravljanje obsežnih informacijskih sistemov s področja svobode varnosti in pravice, agencijo za
            operativno upravljanje obsežnih informacijskih sistemov s področja svobode varnosti in pravice, agencija
            Evropske unije za operativno upravljanje obsežnih informacijskih sistemov, agencije Evropske unije za
            operativno upravljanje obsežnih informacijskih sistemov, agenciji Evropske unije za operativno
            upravljanje obsežnih informacijskih sistemov, agencijo Evropske unije za operativno upravljanje obsežnih
            informacijskih sistemov, agencija EU za operativno upravljanje obsežnih informacijskih sistemov,
            agencije EU za operativno upravljanje obsežnih informacijskih sistemov, agenciji EU za operativno
            upravljanje obsežnih informacijskih sistemov, agencijo EU za operativno upravljanje obsežnih
            informacijskih sistemov, evropska agencija za operativno upravljanje obsežnih informacijskih sistemov,
            evropske agencije za operativno upravljanje obsežnih informacijskih sistemov, evropski agenciji za
            operativno upravljanje obsežnih informacijskih sistemov, evropsko agencijo za operativno upravljanje
            obsežnih informacijskih sistemov, agencija za operativno upravljanje obsežnih informacijskih sistemov,
            agencije za operativno upravljanje obsežnih informacijskih sistemov, agenciji za operativno upravljanje
            obsežnih informacijskih sistemov, agencijo za operativno upravljanje obsežnih informacijskih sistemov,
            agencija Evropske unije za obsežne informacijske sisteme, agencije Evropske unije za obsežne
            informacijske sisteme, agenciji Evropske unije za obsežne informacijske sisteme, agencijo Evropske unije
            za obsežne informacijske sisteme, agencija EU za obsežne informacijske sisteme, agencije EU za obsežne
            informacijske sisteme, agenciji EU za obsežne informacijske sisteme, agencijo EU za obsežne
            informacijske sisteme, evropska agencija za obsežne informacijske sisteme, evropske agencije za obsežne
            informacijske sisteme, evropski agenciji za obsežne informacijske sisteme, evropsko agencijo za obsežne
            informacijske sisteme, agencija za obsežne informacijske sisteme, agencije za obsežne informacijske
            sisteme, agenciji za obsežne informacijske sisteme, agencijo za obsežne informacijske sisteme""",
        "cepol": """cepol, agencija cepol, agencije cepol, agenciji cepol, agencijo cepol, cepola, cepolu, cepolom,
            cepolov, cepolova, cepolovo, cepolove, cepolovi, cepolovega, cepolovemu, cepolovem, cepolovim,
            cepolovih, cepolovimi, agencija Evropske unije za usposabljanje na področju preprečevanja odkrivanja in
            preiskovanja kaznivih dejanj, agencije Evropske unije za usposabljanje na področju preprečevanja
            odkrivanja in preiskovanja kaznivih dejanj, agenciji Evropske unije za usposabljanje na področju
            preprečevanja odkrivanja in preiskovanja kaznivih dejanj, agencijo Evropske unije za usposabljanje na
            področju preprečevanja odkrivanja in preiskovanja kaznivih dejanj, agencija EU za usposabljanje na
            področju preprečevanja odkrivanja in preiskovanja kaznivih dejanj, agencije EU za usposabljanje na
            področju preprečevanja odkrivanja in preiskovanja kaznivih dejanj, agenciji EU za usposabljanje na
            področju preprečevanja odkrivanja in preiskovanja kaznivih dejanj, agencijo EU za usposabljanje na
            področju preprečevanja odkrivanja in preiskovanja kaznivih dejanj, evropska agencija za usposabljanje na
            področju preprečevanja odkrivanja in preiskovanja kaznivih dejanj, evropske agencije za usposabljanje na
            področju preprečevanja odkrivanja in preiskovanja kaznivih dejanj, evropski agenciji za usposabljanje na
            področju preprečevanja odkrivanja in preiskovanja kaznivih dejanj, evropsko agencijo za usposabljanje na
            področju preprečevanja odkrivanja in preiskovanja kaznivih dejanj, agencija za usposabljanje na področju
            preprečevanja odkrivanja in preiskovanja kaznivih dejanj, agencije za usposabljanje na področju
            preprečevanja odkrivanja in preiskovanja kaznivih dejanj, agenciji za usposabljanje na področju
            preprečevanja odkrivanja in preiskovanja kaznivih dejanj, agencijo za usposabljanje na področju
            preprečevanja odkrivanja in preiskovanja kaznivih dejanj, agencija Evropske unije za usposabljanje na
            področju kazenskega pregona, agencije Evropske unije za usposabljanje na področju kazenskega pregona,
            agenciji Evropske unije za usposabljanje na področju kazenskega pregona, agencijo Evropske unije za
            usposabljanje na področju kazenskega pregona, agencija EU za usposabljanje na področju kazenskega
            pregona, agencije EU za usposabljanje na področju kazenskega pregona, agenciji EU za usposabljanje na
            področju kazenskega pregona, agencijo EU za usposabljanje na področju kazenskega pregona, evropska
            agencija za usposabljanje na področju kazenskega pregona, evropske agencije za usposabljanje na področju
            kazenskega pregona, evropski agenciji za usposabljanje na področju kazenskega pregona, evropsko agencijo
            za usposabljanje na področju kazenskega pregona, agencija za usposabljanje na področju kazenskega
            pregona, agencije za usposabljanje na področju kazenskega pregona, agenciji za usposabljanje na področju
            kazenskega pregona, agencijo za usposabljanje na področju kazenskega pregona, evropska policijska
            akademija, evropske policijske akademije, evropski policijski akademiji, evropsko policijsko akademijo""",
        "eige": """eige, agencija eige, agencije eige, agenciji eige, agencijo eige, evropski inštitut za enakost
            spolov, evropskega inštituta za enakost spolov, evropskemu inštitutu za enakost spolov, evropskem
            inštitutu za enakost spolov, evropskim inštitutom za enakost spolov, inštitut za enakost spolov,
            inštituta za enakost spolov, inštitutu za enakost spolov, inštitutom za enakost spolov""",
        "euda": """euda, agencija euda, agencije euda, agenciji euda, agencijo euda, emcdda, agencija emcdda,
            agencije emcdda, agenciji emcdda, agencijo emcdda, agencija Evropske unije za droge, agencije Evropske
            unije za droge, agenciji Evropske unije za droge, agencijo Evropske unije za droge, agencija EU za
            droge, agencije EU za droge, agenciji EU za droge, agencijo EU za droge, evropska agencija za droge,
            evropske agencije za droge, evropski agenciji za droge, evropsko agencijo za droge, agencija za droge,
            agencije za droge, agenciji za droge, agencijo za droge, evropski center za spremljanje drog in
            zasvojenosti z drogami, evropskega centra za spremljanje drog in zasvojenosti z drogami, evropskemu
            centru za spremljanje drog in zasvojenosti z drogami, evropskem centru za spremljanje drog in
            zasvojenosti z drogami, evropskim centrom za spremljanje drog in zasvojenosti z drogami, evropski center
            za spremljanje drog, evropskega centra za spremljanje drog, evropskemu centru za spremljanje drog,
            evropskem centru za spremljanje drog, evropskim centrom za spremljanje drog""",
        "fra": """fra, agencija fra, agencije fra, agenciji fra, agencijo fra, agencija Evropske unije za temeljne
            pravice, agencije Evropske unije za temeljne pravice, agenciji Evropske unije za temeljne pravice,
            agencijo Evropske unije za temeljne pravice, agencija EU za temeljne pravice, agencije EU za temeljne
            pravice, agenciji EU za temeljne pravice, agencijo EU za temeljne pravice, evropska agencija za temeljne
            pravice, evropske agencije za temeljne pravice, evropski agenciji za temeljne pravice, evropsko agencijo
            za temeljne pravice, agencija za temeljne pravice, agencije za temeljne pravice, agenciji za temeljne
            pravice, agencijo za temeljne pravice""",
        "emsa": """emsa, agencija emsa, agencije emsa, agenciji emsa, agencijo emsa, emse, emsi, emso, agencija
            Evropske unije za pomorsko varnost, agencije Evropske unije za pomorsko varnost, agenciji Evropske unije
            za pomorsko varnost, agencijo Evropske unije za pomorsko varnost, agencija EU za pomorsko varnost,
            agencije EU za pomorsko varnost, agenciji EU za pomorsko varnost, agencijo EU za pomorsko varnost,
            evropska agencija za pomorsko varnost, evropske agencije za pomorsko varnost, evropski agenciji za
            pomorsko varnost, evropsko agencijo za pomorsko varnost, agencija za pomorsko varnost, agencije za
            pomorsko varnost, agenciji za pomorsko varnost, agencijo za pomorsko varnost""",
        "commission": """komisija, komisije, komisiji, komisijo, evropska komisija, evropske komisije, evropski
            komisiji, evropsko komisijo, komisija EU, komisije EU, komisiji EU, komisijo EU, komisijin, komisijina,
            komisijine, komisijini, komisijino, komisijinih, komisijinega, ek""",
        "eeas": """eszd, agencija eszd, agencije eszd, agenciji eszd, agencijo eszd, eeas, agencija eeas, agencije
            eeas, agenciji eeas, agencijo eeas, evropska služba za zunanje delovanje, evropske službe za zunanje
            delovanje, evropski službi za zunanje delovanje, evropsko službo za zunanje delovanje, služba za zunanje
            delovanje, službe za zunanje delovanje, službi za zunanje delovanje, službo za zunanje delovanje,
            diplomatska služba EU, diplomatske službe EU, diplomatski službi EU, diplomatsko službo EU""",
        "eu-delegations": """delegacije Evropske unije, delegacij Evropske unije, delegacijam Evropske unije,
            delegacijah Evropske unije, delegacijami Evropske unije, delegacije EU, delegacij EU, delegacijam EU,
            delegacijah EU, delegacijami EU, delegacije Unije, delegacij Unije, delegacijam Unije, delegacijah
            Unije, delegacijami Unije, delegacija Evropske unije, delegaciji Evropske unije, delegacijo Evropske
            unije, delegacija EU, delegaciji EU, delegacijo EU, delegacija Unije, delegaciji Unije, delegacijo Unije""",
        "council": """svet, sveta, svetu, svetom, svet Evropske unije, sveta Evropske unije, svetu Evropske unije,
            svetom Evropske unije, svet EU, sveta EU, svetu EU, svetom EU, svet Unije, sveta Unije, svetu Unije,
            svetom Unije, svet ministrov, sveta ministrov, svetu ministrov, svetom ministrov, svet eu""",
        "schengen-council": """schengenski svet, schengenskega sveta, schengenskemu svetu, schengenskem svetu,
            schengenskim svetom, šengenski svet, šengenskega sveta, šengenskemu svetu, šengenskem svetu, šengenskim
            svetom, svet za Schengen, sveta za Schengen, svetu za Schengen, svetom za Schengen, svet za schengensko
            območje, sveta za schengensko območje, svetu za schengensko območje, svetom za schengensko območje, svet
            Schengen, sveta Schengen, svetu Schengen, svetom Schengen, schengen svet""",
        "european-parliament": """parlament, parlamenta, parlamentu, parlamentom, evropski parlament, evropskega
            parlamenta, evropskemu parlamentu, evropskem parlamentu, evropskim parlamentom, ep, evroparlament,
            evroparlamenta, evroparlamentu, parlamentov""",
        "emsc": """emsc, center emsc, centra emsc, centru emsc, evropski center za boj proti tihotapljenju
            migrantov, evropskega centra za boj proti tihotapljenju migrantov, evropskemu centru za boj proti
            tihotapljenju migrantov, evropskem centru za boj proti tihotapljenju migrantov, evropskim centrom za boj
            proti tihotapljenju migrantov, evropski center proti tihotapljenju migrantov, evropskega centra proti
            tihotapljenju migrantov, evropskemu centru proti tihotapljenju migrantov, evropskem centru proti
            tihotapljenju migrantov, evropskim centrom proti tihotapljenju migrantov, evropski center za
            tihotapljenje migrantov, evropskega centra za tihotapljenje migrantov, evropskemu centru za
            tihotapljenje migrantov, evropskem centru za tihotapljenje migrantov, evropskim centrom za tihotapljenje
            migrantov, evropski center za boj proti tihotapljenju, evropskega centra za boj proti tihotapljenju,
            evropskemu centru za boj proti tihotapljenju, evropskem centru za boj proti tihotapljenju, evropskim
            centrom za boj proti tihotapljenju, center za boj proti tihotapljenju migrantov, centra za boj proti
            tihotapljenju migrantov, centru za boj proti tihotapljenju migrantov, centrom za boj proti tihotapljenju
            migrantov, center proti tihotapljenju migrantov, centra proti tihotapljenju migrantov, centru proti
            tihotapljenju migrantov, centrom proti tihotapljenju migrantov, center za tihotapljenje migrantov,
            centra za tihotapljenje migrantov, centru za tihotapljenje migrantov, centrom za tihotapljenje
            migrantov, center za boj proti tihotapljenju, centra za boj proti tihotapljenju, centru za boj proti
            tihotapljenju, centrom za boj proti tihotapljenju""",
        "eu-iru": """eu iru, iru, enota eu iru, enote eu iru, enoti eu iru, enoto eu iru, enota iru, enote iru,
            enota EU za prijavljanje internetnih vsebin, enote EU za prijavljanje internetnih vsebin, enoti EU za
            prijavljanje internetnih vsebin, enoto EU za prijavljanje internetnih vsebin, enota EU za prijavljanje
            spletnih vsebin, enote EU za prijavljanje spletnih vsebin, enoti EU za prijavljanje spletnih vsebin,
            enoto EU za prijavljanje spletnih vsebin, enota EU za prijavljanje vsebin, enote EU za prijavljanje
            vsebin, enoti EU za prijavljanje vsebin, enoto EU za prijavljanje vsebin, enota Evropske unije za
            prijavljanje internetnih vsebin, enote Evropske unije za prijavljanje internetnih vsebin, enoti Evropske
            unije za prijavljanje internetnih vsebin, enoto Evropske unije za prijavljanje internetnih vsebin, enota
            Evropske unije za prijavljanje spletnih vsebin, enote Evropske unije za prijavljanje spletnih vsebin,
            enoti Evropske unije za prijavljanje spletnih vsebin, enoto Evropske unije za prijavljanje spletnih
            vsebin, enota Evropske unije za prijavljanje vsebin, enote Evropske unije za prijavljanje vsebin, enoti
            Evropske unije za prijavljanje vsebin, enoto Evropske unije za prijavljanje vsebin, enota za
            prijavljanje internetnih vsebin, enote za prijavljanje internetnih vsebin, enoti za prijavljanje
            internetnih vsebin, enoto za prijavljanje internetnih vsebin, enota za prijavljanje spletnih vsebin,
            enote za prijavljanje spletnih vsebin, enoti za prijavljanje spletnih vsebin, enoto za prijavljanje
            spletnih vsebin, enota za prijavljanje vsebin, enote za prijavljanje vsebin, enoti za prijavljanje
            vsebin, enoto za prijavljanje vsebin""",
        "efecc": """efecc, center efecc, centra efecc, centru efecc, evropski center za finančni in gospodarski
            kriminal, evropskega centra za finančni in gospodarski kriminal, evropskemu centru za finančni in
            gospodarski kriminal, evropskem centru za finančni in gospodarski kriminal, evropskim centrom za
            finančni in gospodarski kriminal, evropski center za finančni kriminal, evropskega centra za finančni
            kriminal, evropskemu centru za finančni kriminal, evropskem centru za finančni kriminal, evropskim
            centrom za finančni kriminal, evropski center za gospodarski kriminal, evropskega centra za gospodarski
            kriminal, evropskemu centru za gospodarski kriminal, evropskem centru za gospodarski kriminal, evropskim
            centrom za gospodarski kriminal, center za finančni in gospodarski kriminal, centra za finančni in
            gospodarski kriminal, centru za finančni in gospodarski kriminal, centrom za finančni in gospodarski
            kriminal, center za finančni kriminal, centra za finančni kriminal, centru za finančni kriminal, centrom
            za finančni kriminal, center za gospodarski kriminal, centra za gospodarski kriminal, centru za
            gospodarski kriminal, centrom za gospodarski kriminal""",
        "europol-management-board": """upravni odbor Europola, upravnega odbora Europola, upravnemu odboru Europola,
            upravnem odboru Europola, upravnim odborom Europola, upravni odbor, upravnega odbora, upravnemu odboru,
            upravnem odboru, upravnim odborom, europolov upravni odbor, europolovega upravnega odbora, europolovemu
            upravnemu odboru, uo europola""",
        "intcen": """intcen, agencija intcen, agencije intcen, agenciji intcen, agencijo intcen, eu intcen, center
            intcen, centra intcen, centru intcen, obveščevalni in situacijski center, obveščevalnega in
            situacijskega centra, obveščevalnemu in situacijskemu centru, obveščevalni in situacijski center eu,
            obveščevalnega in situacijskega centra eu, obveščevalnemu in situacijskemu centru eu, obveščevalnem in
            situacijskem centru eu, situacijski center EU, situacijskega centra EU, situacijskemu centru EU,
            situacijskem centru EU, situacijskim centrom EU, obveščevalni center EU, obveščevalnega centra EU,
            obveščevalnemu centru EU, obveščevalnem centru EU, obveščevalnim centrom EU""",
        "migration-preparedness-network": """mreža EU za pripravljenost na migracije in krizno upravljanje, mreže EU
            za pripravljenost na migracije in krizno upravljanje, mreži EU za pripravljenost na migracije in krizno
            upravljanje, mrežo EU za pripravljenost na migracije in krizno upravljanje, mreža za pripravljenost na
            migracije in krizno upravljanje, mreže za pripravljenost na migracije in krizno upravljanje, mreži za
            pripravljenost na migracije in krizno upravljanje, mrežo za pripravljenost na migracije in krizno
            upravljanje, mreža za pripravljenost na migracije, mreže za pripravljenost na migracije, mreži za
            pripravljenost na migracije, mrežo za pripravljenost na migracije, mreža EU za pripravljenost na
            migracije, mreže EU za pripravljenost na migracije, mreži EU za pripravljenost na migracije, mrežo EU za
            pripravljenost na migracije, mreža za pripravljenost, mreže za pripravljenost, mreži za pripravljenost,
            mrežo za pripravljenost, mreža EU za pripravljenost, mreže EU za pripravljenost, mreži EU za
            pripravljenost, mrežo EU za pripravljenost, mreža za pripravljenost in krizno upravljanje, mreže za
            pripravljenost in krizno upravljanje, mreži za pripravljenost in krizno upravljanje, mrežo za
            pripravljenost in krizno upravljanje, mreža Blueprint, mreže Blueprint, mreži Blueprint, mrežo
            Blueprint, blueprint, blueprint mreža""",
        "high-level-group": """hlg, svr, skupina na visoki ravni, skupine na visoki ravni, skupini na visoki ravni,
            skupino na visoki ravni, skupina na visoki ravni za dostop do podatkov, skupine na visoki ravni za
            dostop do podatkov, skupini na visoki ravni za dostop do podatkov, skupino na visoki ravni za dostop do
            podatkov, skupina na visoki ravni za dostop do podatkov za učinkovito preprečevanje odkrivanje in
            preiskovanje kaznivih dejanj, skupine na visoki ravni za dostop do podatkov za učinkovito preprečevanje
            odkrivanje in preiskovanje kaznivih dejanj, skupini na visoki ravni za dostop do podatkov za učinkovito
            preprečevanje odkrivanje in preiskovanje kaznivih dejanj, skupino na visoki ravni za dostop do podatkov
            za učinkovito preprečevanje odkrivanje in preiskovanje kaznivih dejanj, skupina na visoki ravni za
            dostop do podatkov za učinkovit kazenski pregon, skupine na visoki ravni za dostop do podatkov za
            učinkovit kazenski pregon, skupini na visoki ravni za dostop do podatkov za učinkovit kazenski pregon,
            skupino na visoki ravni za dostop do podatkov za učinkovit kazenski pregon, skupina visoke ravni,
            skupine visoke ravni, skupini visoke ravni, skupino visoke ravni, delovna skupina na visoki ravni,
            delovne skupine na visoki ravni, delovni skupini na visoki ravni, delovno skupino na visoki ravni""",
        "jha-agencies": """agencije s področja pravosodja in notranjih zadev, agencij s področja pravosodja in
            notranjih zadev, agencijam s področja pravosodja in notranjih zadev, agencijah s področja pravosodja in
            notranjih zadev, agencijami s področja pravosodja in notranjih zadev, agencije za pravosodje in notranje
            zadeve, agencij za pravosodje in notranje zadeve, agencijam za pravosodje in notranje zadeve, agencijah
            za pravosodje in notranje zadeve, agencijami za pravosodje in notranje zadeve, agencije PNZ, agencij
            PNZ, agencijam PNZ, agencijah PNZ, agencijami PNZ, agencije za PNZ, agencij za PNZ, agencijam za PNZ,
            agencijah za PNZ, agencijami za PNZ, agencije s področja PNZ, agencij s področja PNZ, agencijam s
            področja PNZ, agencijah s področja PNZ, agencijami s področja PNZ, agencije EU za pravosodje in notranje
            zadeve, agencij EU za pravosodje in notranje zadeve, agencijam EU za pravosodje in notranje zadeve,
            agencijah EU za pravosodje in notranje zadeve, agencijami EU za pravosodje in notranje zadeve, agencije
            EU s področja pravosodja in notranjih zadev, agencij EU s področja pravosodja in notranjih zadev,
            agencijam EU s področja pravosodja in notranjih zadev, agencijah EU s področja pravosodja in notranjih
            zadev, agencijami EU s področja pravosodja in notranjih zadev, agencije na področju pravosodja in
            notranjih zadev, agencij na področju pravosodja in notranjih zadev, agencijam na področju pravosodja in
            notranjih zadev, agencijah na področju pravosodja in notranjih zadev, agencijami na področju pravosodja
            in notranjih zadev, agencije EU PNZ, agencij EU PNZ, agencijam EU PNZ, agencijah EU PNZ, agencijami EU
            PNZ, agencija s področja pravosodja in notranjih zadev, agenciji s področja pravosodja in notranjih
            zadev, agencijo s področja pravosodja in notranjih zadev, agencija za pravosodje in notranje zadeve,
            agenciji za pravosodje in notranje zadeve, agencijo za pravosodje in notranje zadeve, agencija PNZ,
            agenciji PNZ, agencijo PNZ, agencija za PNZ, agenciji za PNZ, agencijo za PNZ, agencija s področja PNZ,
            agenciji s področja PNZ, agencijo s področja PNZ, agencija EU za pravosodje in notranje zadeve, agenciji
            EU za pravosodje in notranje zadeve, agencijo EU za pravosodje in notranje zadeve, agencija EU s
            področja pravosodja in notranjih zadev, agenciji EU s področja pravosodja in notranjih zadev, agencijo
            EU s področja pravosodja in notranjih zadev, agencija na področju pravosodja in notranjih zadev,
            agenciji na področju pravosodja in notranjih zadev, agencijo na področju pravosodja in notranjih zadev,
            agencija EU PNZ, agenciji EU PNZ, agencijo EU PNZ, pnz agencije, pnz agencij, pnz agencijam, jha
            agencije, jha agencij""",
        "budgetary-authorities": """proračunski organi, proračunskih organov, proračunskim organom, proračunske
            organe, proračunskih organih, proračunskimi organi, proračunski organ, proračunskega organa,
            proračunskemu organu, proračunskem organu""",
        "national-judicial-authorities": """nacionalni pravosodni organi, nacionalnih pravosodnih organov,
            nacionalnim pravosodnim organom, nacionalne pravosodne organe, nacionalnih pravosodnih organih,
            nacionalnimi pravosodnimi organi, nacionalni pravosodni organ, nacionalnega pravosodnega organa,
            nacionalnemu pravosodnemu organu, nacionalnem pravosodnem organu, pravosodni organi, pravosodnih
            organov, pravosodnim organom, pravosodne organe, pravosodnih organih, pravosodnimi organi, pravosodni
            organ, pravosodnega organa, pravosodnemu organu, pravosodnem organu, nacionalni sodni organi,
            nacionalnih sodnih organov, nacionalnim sodnim organom, nacionalne sodne organe, nacionalnih sodnih
            organih, nacionalnimi sodnimi organi, nacionalni sodni organ, nacionalnega sodnega organa, nacionalnemu
            sodnemu organu, nacionalnem sodnem organu, sodni organi, sodnih organov, sodnim organom, sodne organe,
            sodnih organih, sodnimi organi, sodni organ, sodnega organa, sodnemu organu, sodnem organu""",
        "member-states": """katere države, države članice, države članice EU, države članice Evropske unije, države članice Unije,
            držav članic, držav članic EU, držav članic Evropske unije, držav članic Unije, državam članicam,
            državam članicam EU, državam članicam Evropske unije, državam članicam Unije, državah članicah, državah
            članicah EU, državah članicah Evropske unije, državah članicah Unije, državami članicami, državami
            članicami EU, državami članicami Evropske unije, državami članicami Unije, država članica, država
            članica EU, država članica Evropske unije, država članica Unije, državi članici, državi članici EU,
            državi članici Evropske unije, državi članici Unije, državo članico, državo članico EU, državo članico
            Evropske unije, državo članico Unije, državama članicama, državama članicama EU, državama članicama
            Evropske unije, državama članicama Unije, članice, članic, članicam, članicah, članicami, članice eu,
            članic eu, članicam eu, države eu, držav eu, državam eu, članica eu, članica, dč, države evropske unije""",
        "at": """Avstrija, Avstrije, Avstriji, Avstrijo, avstrijski, avstrijskega, avstrijskemu, avstrijskem,
            avstrijskim, avstrijska, avstrijske, avstrijsko, avstrijskih, avstrijskimi, avstrijskima, avstrijci,
            österreich""",
        "be": """Belgija, Belgije, Belgiji, Belgijo, belgijski, belgijskega, belgijskemu, belgijskem, belgijskim,
            belgijska, belgijske, belgijsko, belgijskih, belgijskimi, belgijskima, belgijci, belgique, belgië""",
        "bg": """Bolgarija, Bolgarije, Bolgariji, Bolgarijo, bolgarski, bolgarskega, bolgarskemu, bolgarskem,
            bolgarskim, bolgarska, bolgarske, bolgarsko, bolgarskih, bolgarskimi, bolgarskima, bolgari""",
        "cy": """Ciper, Cipra, Cipru, Ciprom, ciprski, ciprskega, ciprskemu, ciprskem, ciprskim, ciprska, ciprske,
            ciprsko, ciprskih, ciprskimi, ciprskima, ciprčani""",
        "cz": """češki, češkega, češkemu, češkem, češkim, češka, češke, češko, čeških, češkimi, češkima, čehi, češka
            republika, češke republike, češki republiki, češko republiko, češka vlada, češke vlade, češki vladi,
            češko vlado""",
        "de": """Nemčija, Nemčije, Nemčiji, Nemčijo, nemški, nemškega, nemškemu, nemškem, nemškim, nemška, nemške,
            nemško, nemških, nemškimi, nemškima, nemci, nemcev, zvezna republika nemčija, zvezne republike nemčije,
            deutschland, zvezni republiki nemčiji, zvezno republiko nemčijo, zr nemčija, zr nemčije, zr nemčiji, zr
            nemčijo""",
        "dk": """danski, danskega, danskemu, danskem, danskim, danska, danske, dansko, danskih, danskimi, danskima,
            danci, danska republika, danske republike, danski republiki, dansko republiko, danska vlada, danske
            vlade, danski vladi, dansko vlado""",
        "ee": """Estonija, Estonije, Estoniji, Estonijo, estonski, estonskega, estonskemu, estonskem, estonskim,
            estonska, estonske, estonsko, estonskih, estonskimi, estonskima, estonci""",
        "el": """Grčija, Grčije, Grčiji, Grčijo, grški, grškega, grškemu, grškem, grškim, grška, grške, grško,
            grških, grškimi, grškima, grki, grkov""",
        "es": """Španija, Španije, Španiji, Španijo, španski, španskega, španskemu, španskem, španskim, španska,
            španske, špansko, španskih, španskimi, španskima, španci, kraljevina španija""",
        "fi": """finski, finskega, finskemu, finskem, finskim, finska, finske, finsko, finskih, finskimi, finskima,
            finci, finska republika, finske republike, finski republiki, finsko republiko, finska vlada, finske
            vlade, finski vladi, finsko vlado""",
        "fr": """Francija, Francije, Franciji, Francijo, francoski, francoskega, francoskemu, francoskem,
            francoskim, francoska, francoske, francosko, francoskih, francoskimi, francoskima, francozi, francozov""",
        "hr": """hrvaški, hrvaškega, hrvaškemu, hrvaškem, hrvaškim, hrvaška, hrvaške, hrvaško, hrvaških, hrvaškimi,
            hrvaškima, hrvati, hrvatov, hrvaška republika, hrvaške republike, hrvaški republiki, hrvaško republiko,
            hrvaška vlada, hrvaške vlade, hrvaški vladi, hrvaško vlado""",
        "hu": """madžarski, madžarskega, madžarskemu, madžarskem, madžarskim, madžarska, madžarske, madžarsko,
            madžarskih, madžarskimi, madžarskima, madžari, madžarska republika, madžarske republike, madžarski
            republiki, madžarsko republiko, madžarska vlada, madžarske vlade, madžarski vladi, madžarsko vlado""",
        "ie": """irski, irskega, irskemu, irskem, irskim, irska, irske, irsko, irskih, irskimi, irskima, irci, irska
            republika, irske republike, irski republiki, irsko republiko, irska vlada, irske vlade, irski vladi,
            irsko vlado""",
        "it": """Italija, Italije, Italiji, Italijo, italijanski, italijanskega, italijanskemu, italijanskem,
            italijanskim, italijanska, italijanske, italijansko, italijanskih, italijanskimi, italijanskima,
            italijani""",
        "lt": """Litva, Litve, Litvi, Litvo, litovski, litovskega, litovskemu, litovskem, litovskim, litovska,
            litovske, litovsko, litovskih, litovskimi, litovskima, litovci, litavsk""",
        "lu": """Luksemburg, Luksemburga, Luksemburgu, Luksemburgom, luksemburški, luksemburškega, luksemburškemu,
            luksemburškem, luksemburškim, luksemburška, luksemburške, luksemburško, luksemburških, luksemburškimi,
            luksemburškima, luksemburžani, luxembourg, veliko vojvodstvo luksemburg, velikega vojvodstva luksemburg,
            velikega vojvodstva luksemburga, velikemu vojvodstvu luksemburg, velikim vojvodstvom luksemburg""",
        "lv": """Latvija, Latvije, Latviji, Latvijo, latvijski, latvijskega, latvijskemu, latvijskem, latvijskim,
            latvijska, latvijske, latvijsko, latvijskih, latvijskimi, latvijskima, latvijci""",
        "mt": """Malta, Malte, Malti, Malto, malteški, malteškega, malteškemu, malteškem, malteškim, malteška,
            malteške, malteško, malteških, malteškimi, malteškima, maltežani""",
        "nl": """nizozemski, nizozemskega, nizozemskemu, nizozemskem, nizozemskim, nizozemska, nizozemske,
            nizozemsko, nizozemskih, nizozemskimi, nizozemskima, nizozemci, nizozemcev, kraljevina nizozemska,
            kraljevine nizozemske, holandija, nederland, nizozemska republika, nizozemske republike, nizozemski
            republiki, nizozemsko republiko, nizozemska vlada, nizozemske vlade, nizozemski vladi, nizozemsko vlado""",
        "pl": """poljski, poljskega, poljskemu, poljskem, poljskim, poljska, poljske, poljsko, poljskih, poljskimi,
            poljskima, poljaki, poljska republika, poljske republike, poljski republiki, poljsko republiko, poljska
            vlada, poljske vlade, poljski vladi, poljsko vlado""",
        "pt": """portugalski, portugalskega, portugalskemu, portugalskem, portugalskim, portugalska, portugalske,
            portugalsko, portugalskih, portugalskimi, portugalskima, portugalci, portugalska republika, portugalske
            republike, portugalski republiki, portugalsko republiko, portugalska vlada, portugalske vlade,
            portugalski vladi, portugalsko vlado""",
        "ro": """Romunija, Romunije, Romuniji, Romunijo, romunski, romunskega, romunskemu, romunskem, romunskim,
            romunska, romunske, romunsko, romunskih, romunskimi, romunskima, romuni""",
        "se": """švedski, švedskega, švedskemu, švedskem, švedskim, švedska, švedske, švedsko, švedskih, švedskimi,
            švedskima, švedi, švedska republika, švedske republike, švedski republiki, švedsko republiko, švedska
            vlada, švedske vlade, švedski vladi, švedsko vlado""",
        "sk": """slovaški, slovaškega, slovaškemu, slovaškem, slovaškim, slovaška, slovaške, slovaško, slovaških,
            slovaškimi, slovaškima, slovaki, slovaška republika, slovaške republike, slovaški republiki, slovaško
            republiko, slovaška vlada, slovaške vlade, slovaški vladi, slovaško vlado""",
        "si": """Slovenija, Slovenije, Sloveniji, Slovenijo, slovenski, slovenskega, slovenskemu, slovenskem,
            slovenskim, slovenska, slovenske, slovensko, slovenskih, slovenskimi, slovenskima, slovenci, slovencev,
            rs, republika slovenija, republike slovenije, republiki sloveniji, republiko slovenijo""",
    },
    acronyms={
        "at": "AT",
        "be": "BE",
        "bg": "BG",
        "cy": "CY",
        "cz": "CZ",
        "de": "DE",
        "dk": "DK",
        "ee": "EE",
        "el": "EL, GR",
        "es": "ES",
        "fi": "FI",
        "fr": "FR",
        "hr": "HR",
        "hu": "HU",
        "ie": "IE",
        "it": "IT",
        "lt": "LT",
        "lu": "LU",
        "lv": "LV",
        "mt": "MT",
        "nl": "NL",
        "pl": "PL",
        "pt": "PT",
        "ro": "RO",
        "se": "SE",
        "si": "SI",
        "sk": "SK",
        "member-states": "DČ, MS",
        "commission": "EK, COM",
    },
    others={
        "Interpol": """interpol, interpola, interpolu, interpolom, interpolov, interpolova, interpolovo,
            interpolove, interpolovi, interpolovega, interpolovemu, interpolovem, interpolovim, interpolovih,
            interpolovimi, mednarodna organizacija kriminalistične policije""",
        "Evropski svet": """evropski svet, evropskega sveta, evropskemu svetu, evropskem svetu, evropskim svetom,
            vrh eu, vrha eu""",
        "predsedstvo Sveta": """predsedstvo, predsedstva, predsedstvu, predsedstvom, predsedstvo Sveta, predsedstva
            Sveta, predsedstvu Sveta, predsedstvom Sveta, predsedstvo EU, predsedstva EU, predsedstvu EU,
            predsedstvom EU, predsedovanje, predsedovanja, predsedujoči, predsedujoča, predsedujoča država, predsedovanju, predsedovanjem""",
        "generalni sekretariat Sveta": """generalni sekretariat, generalnega sekretariata, generalnemu sekretariatu,
            generalnem sekretariatu, generalnim sekretariatom, generalni sekretariat Sveta, generalnega sekretariata
            Sveta, generalnemu sekretariatu Sveta, generalnem sekretariatu Sveta, generalnim sekretariatom Sveta,
            gss""",
        "Nato": "zveza nato, zveze nato, zvezi nato, severnoatlantsko zavezništvo",
        "OZN": "ozn, un, združeni narodi, združenih narodov, združenim narodom",
        "UNHCR": "unhcr",
        "UNODC": "unodc",
        "IOM": "iom, mednarodna organizacija za migracije, mednarodne organizacije za migracije",
        "OVSE": "ovse, osce",
        "Svet Evrope": "svet Evrope, sveta Evrope, svetu Evrope, svetom Evrope",
        "EJT": "eppo, ejt, evropsko javno tožilstvo, evropskega javnega tožilstva, evropskemu javnemu tožilstvu",
        "OLAF": """olaf, olafa, olafu, urad olaf, evropski urad za boj proti goljufijam, evropskega urada za boj
            proti goljufijam""",
        "ENISA": "enisa, enise, enisi, agencija enisa",
        "ENVP": "envp, edps, evropski nadzornik za varstvo podatkov, evropskega nadzornika za varstvo podatkov",
        "ECB": "ecb, evropska centralna banka, evropske centralne banke",
        "Računsko sodišče": """računsko sodišče, računskega sodišča, računskemu sodišču, evropsko računsko sodišče,
            evropskega računskega sodišča""",
        "Sodišče EU": """sodišče, sodišča, sodišču, sodišče eu, sodišča eu, sodišče evropske unije, sodišča evropske
            unije""",
        "EIB": "eib, evropska investicijska banka",
        "EFCA": "efca, efce",
        "EMPACT": "empact, empacta, empactu",
        "COSI": "cosi, odbor cosi",
        "SCIFA": "scifa, scife",
        "Coreper": """coreper, coreperja, coreperju, odbor stalnih predstavnikov, odbora stalnih predstavnikov,
            odboru stalnih predstavnikov""",
        "Norveška": """norveški, norveškega, norveškemu, norveškem, norveškim, norveška, norveške, norveško,
            norveških, norveškimi, norveškima""",
        "Islandija": """islandija, islandije, islandiji, islandijo, islandski, islandskega, islandskemu, islandskem,
            islandskim, islandska, islandske, islandsko, islandskih, islandskimi, islandskima""",
        "Lihtenštajn": "lihtenštajn, lihtenštajna, lihtenštajnu, lihtenštajnom, liechtenstein",
        "Švica": """švica, švice, švici, švico, švicarski, švicarskega, švicarskemu, švicarskem, švicarskim,
            švicarska, švicarske, švicarsko, švicarskih, švicarskimi, švicarskima""",
        "Združeno kraljestvo": """združeno kraljestvo, združenega kraljestva, združenemu kraljestvu, zk, uk, velika
            britanija, velike britanije, veliki britaniji, britanija, britanski, britanskega, britanskemu,
            britanskem, britanskim, britanska, britanske, britansko, britanskih, britanskimi, britanskima, anglija""",
        "ZDA": "zda, združene države, združenih držav, združene države amerike, amerika, amerike, usa",
        "Turčija": """turčija, turčije, turčiji, turčijo, turški, turškega, turškemu, turškem, turškim, turška,
            turške, turško, turških, turškimi, turškima""",
        "Ukrajina": """ukrajina, ukrajine, ukrajini, ukrajino, ukrajinski, ukrajinskega, ukrajinskemu, ukrajinskem,
            ukrajinskim, ukrajinska, ukrajinske, ukrajinsko, ukrajinskih, ukrajinskimi, ukrajinskima""",
        "Moldavija": "moldavija, moldavije, moldaviji, moldavijo",
        "Gruzija": "gruzija, gruzije, gruziji, gruzijo",
        "Srbija": """srbija, srbije, srbiji, srbijo, srbski, srbskega, srbskemu, srbskem, srbskim, srbska, srbske,
            srbsko, srbskih, srbskimi, srbskima""",
        "Albanija": """albanija, albanije, albaniji, albanijo, albanski, albanskega, albanskemu, albanskem,
            albanskim, albanska, albanske, albansko, albanskih, albanskimi, albanskima""",
        "Črna gora": "črna gora, črne gore, črni gori, črno goro",
        "Severna Makedonija": "severna makedonija, severne makedonije, severni makedoniji, makedonija, makedonije",
        "Kosovo": "kosovo, kosova, kosovu, kosovom",
        "Bosna in Hercegovina": "bosna in hercegovina, bosne in hercegovine, bosni in hercegovini, bih, bosna, bosne",
        "Tunizija": "tunizija, tunizije, tuniziji, tunizijo",
        "Libija": "libija, libije, libiji, libijo",
        "Maroko": "maroko, maroka, maroku",
        "Egipt": "egipt, egipta, egiptu, egiptom",
        "Alžirija": "alžirija, alžirije, alžiriji, alžirijo",
        "Rusija": """rusija, rusije, rusiji, rusijo, ruski, ruskega, ruskemu, ruskem, ruskim, ruska, ruske, rusko,
            ruskih, ruskimi, ruskima, ruska federacija""",
        "Belorusija": "belorusija, belorusije, belorusiji, belorusijo",
        "Kanada": "kanada, kanade, kanadi, kanado",
        "Avstralija": "avstralija, avstralije, avstraliji, avstralijo",
        "Kitajska": """kitajski, kitajskega, kitajskemu, kitajskem, kitajskim, kitajska, kitajske, kitajsko,
            kitajskih, kitajskimi, kitajskima""",
    },
    kinds={
        "agency": """agencije, agencij, agencijam, agencijah, agencijami, agencije EU, agencij EU, agencijam EU,
            agencijah EU, agencijami EU, agencije Unije, agencij Unije, agencijam Unije, agencijah Unije, agencijami
            Unije, agencije Evropske unije, agencij Evropske unije, agencijam Evropske unije, agencijah Evropske
            unije, agencijami Evropske unije, agencija, agenciji, agencijo, agencija EU, agenciji EU, agencijo EU,
            evropske agencije, evropskih agencij, evropskim agencijam, evropskih agencijah, evropskimi agencijami""",
        "institution": """institucije, institucij, institucijam, institucijah, institucijami, institucije EU,
            institucij EU, institucijam EU, institucijah EU, institucijami EU, institucije Unije, institucij Unije,
            institucijam Unije, institucijah Unije, institucijami Unije, institucije Evropske unije, institucij
            Evropske unije, institucijam Evropske unije, institucijah Evropske unije, institucijami Evropske unije,
            institucija, instituciji, institucijo, institucija EU, instituciji EU, institucijo EU, evropske
            institucije, evropskih institucij, evropskim institucijam, evropskih institucijah, evropskimi
            institucijami""",
    },
    vehicles={
        "schengen-barometer-plus": """schengenski barometer+, schengenski barometer +, schengenski barometer plus,
            schengenskega barometra+, schengenskega barometra +, schengenskega barometra plus, schengenskemu
            barometru+, schengenskemu barometru +, schengenskemu barometru plus, schengenskem barometru+,
            schengenskem barometru +, schengenskem barometru plus, schengenskim barometrom+, schengenskim barometrom
            +, schengenskim barometrom plus, šengenski barometer+, šengenski barometer +, šengenski barometer plus,
            šengenskega barometra+, šengenskega barometra +, šengenskega barometra plus, šengenskem barometru+,
            šengenskem barometru +, šengenskem barometru plus, barometer+, barometer +, barometer plus, barometra+,
            barometra +, barometra plus, barometru+, barometru +, barometru plus, barometrom+, barometrom +,
            barometrom plus, schengen barometer+, schengen barometer +, schengen barometer plus, schengenbarometer+,
            schengenbarometer +, schengenbarometer plus, barometer schengen+, barometer schengen +, barometer
            schengen plus, schengenski barometer, schengenskega barometra, schengenskemu barometru, schengenskem
            barometru, schengenskim barometrom, šengenski barometer, šengenskega barometra, šengenskem barometru,
            barometer, barometra, barometru, barometrom, schengen barometer, schengenbarometer, barometer schengen""",
    },
    sections={
        "I": """skupno situacijsko zavedanje, skupnega situacijskega zavedanja, skupnem situacijskem zavedanju,
            situacijsko zavedanje, situacijskega zavedanja, situacijskem zavedanju""",
        "II": """pravni okvir EU na področju tihotapljenja migrantov, pravnega okvira EU na področju tihotapljenja
            migrantov, pravnemu okviru EU na področju tihotapljenja migrantov, pravnem okviru EU na področju
            tihotapljenja migrantov, pravnim okvirom EU na področju tihotapljenja migrantov, pravni okvir na
            področju tihotapljenja migrantov, pravnega okvira na področju tihotapljenja migrantov, pravnemu okviru
            na področju tihotapljenja migrantov, pravnem okviru na področju tihotapljenja migrantov, pravnim okvirom
            na področju tihotapljenja migrantov, pravni okvir EU, pravnega okvira EU, pravnemu okviru EU, pravnem
            okviru EU, pravnim okvirom EU, pravni okvir, pravnega okvira, pravnemu okviru, pravnem okviru, pravnim
            okvirom""",
        "III": """evropsko operativno sodelovanje, evropskega operativnega sodelovanja, evropskemu operativnemu
            sodelovanju, evropskem operativnem sodelovanju, evropskim operativnim sodelovanjem, operativno
            sodelovanje, operativnega sodelovanja, operativnemu sodelovanju, operativnem sodelovanju, operativnim
            sodelovanjem""",
        "IV": """sinergije z zunanjim delovanjem eu, sinergij z zunanjim delovanjem eu, sinergije z zunanjim
            delovanjem, zunanje delovanje, zunanjega delovanja, zunanjem delovanju, zunanje delovanje eu, zunanjega
            delovanja eu""",
    },
    months={
        1: """januar, januarja, januarju, januarjem, januarski, januarskega, januarskemu, januarskem, januarskim,
            januarska, januarske, januarsko, januarskih, januarskimi, januarskima, jan, prvega meseca, prvem mesecu,
            prvi mesec, 1. meseca, 1. mesecu, 1. mesec""",
        2: """februar, februarja, februarju, februarjem, februarski, februarskega, februarskemu, februarskem,
            februarskim, februarska, februarske, februarsko, februarskih, februarskimi, februarskima, feb, drugega
            meseca, drugem mesecu, drugi mesec, 2. meseca, 2. mesecu, 2. mesec""",
        3: """marec, marca, marcu, marcem, marčevski, marčevskega, marčevskemu, marčevskem, marčevskim, marčevska,
            marčevske, marčevsko, marčevskih, marčevskimi, marčevskima, mar, tretjega meseca, tretjem mesecu, tretji
            mesec, 3. meseca, 3. mesecu, 3. mesec""",
        4: """april, aprila, aprilu, aprilom, aprilski, aprilskega, aprilskemu, aprilskem, aprilskim, aprilska,
            aprilske, aprilsko, aprilskih, aprilskimi, aprilskima, apr, četrtega meseca, četrtem mesecu, četrti
            mesec, 4. meseca, 4. mesecu, 4. mesec""",
        5: """maj, maja, maju, majem, majski, majskega, majskemu, majskem, majskim, majska, majske, majsko,
            majskih, majskimi, majskima, petega meseca, petem mesecu, peti mesec, 5. meseca, 5. mesecu, 5. mesec""",
        6: """junij, junija, juniju, junijem, junijski, junijskega, junijskemu, junijskem, junijskim, junijska,
            junijske, junijsko, junijskih, junijskimi, junijskima, jun, šestega meseca, šestem mesecu, šesti mesec,
            6. meseca, 6. mesecu, 6. mesec""",
        7: """julij, julija, juliju, julijem, julijski, julijskega, julijskemu, julijskem, julijskim, julijska,
            julijske, julijsko, julijskih, julijskimi, julijskima, jul, sedmega meseca, sedmem mesecu, sedmi mesec,
            7. meseca, 7. mesecu, 7. mesec""",
        8: """avgust, avgusta, avgustu, avgustom, avgustovski, avgustovskega, avgustovskemu, avgustovskem,
            avgustovskim, avgustovska, avgustovske, avgustovsko, avgustovskih, avgustovskimi, avgustovskima, avg,
            osmega meseca, osmem mesecu, osmi mesec, 8. meseca, 8. mesecu, 8. mesec""",
        9: """september, septembra, septembru, septembrom, septembrski, septembrskega, septembrskemu, septembrskem,
            septembrskim, septembrska, septembrske, septembrsko, septembrskih, septembrskimi, septembrskima, sept,
            sep, devetega meseca, devetem mesecu, deveti mesec, 9. meseca, 9. mesecu, 9. mesec""",
        10: """oktober, oktobra, oktobru, oktobrom, oktobrski, oktobrskega, oktobrskemu, oktobrskem, oktobrskim,
            oktobrska, oktobrske, oktobrsko, oktobrskih, oktobrskimi, oktobrskima, okt, desetega meseca, desetem
            mesecu, deseti mesec, 10. meseca, 10. mesecu, 10. mesec""",
        11: """november, novembra, novembru, novembrom, novembrski, novembrskega, novembrskemu, novembrskem,
            novembrskim, novembrska, novembrske, novembrsko, novembrskih, novembrskimi, novembrskima, nov, enajstega
            meseca, enajstem mesecu, enajsti mesec, 11. meseca, 11. mesecu, 11. mesec""",
        12: """december, decembra, decembru, decembrom, decembrski, decembrskega, decembrskemu, decembrskem,
            decembrskim, decembrska, decembrske, decembrsko, decembrskih, decembrskimi, decembrskima, dec,
            dvanajstega meseca, dvanajstem mesecu, dvanajsti mesec, 12. meseca, 12. mesecu, 12. mesec""",
    },
    weak_months=frozenset({"apr", "dec", "feb", "jan", "jul", "jun", "maj", "mar", "sep"}),
    numbers={
        1: "en, eden, ena, eno, enega, enem, enemu, ene, eni",
        2: "dva, dve, dveh, dvema, oba",
        3: "tri, trije, treh, tremi, trem",
        4: "štiri, štirje, štirih, štirimi",
        5: "pet, petih",
        6: "šest, šestih",
        7: "sedem, sedmih",
        8: "osem, osmih",
        9: "devet, devetih",
        10: "deset, desetih",
        11: "enajst",
        12: "dvanajst, dvanajstih",
        14: "štirinajst, štirinajstih",
        15: "petnajst, petnajstih",
        20: "dvajset, dvajsetih",
        30: "trideset, tridesetih",
        45: "petinštirideset",
        60: "šestdeset, šestdesetih",
        90: "devetdeset, devetdesetih",
        100: "sto, stotih",
    },
    ordinals={
        1: "prvi, prvega, prvemu, prvem, prvim, prva, prve, prvo, prvih, prvimi, prvima",
        2: "drugi, drugega, drugemu, drugem, drugim, druga, druge, drugo, drugih, drugimi, drugima",
        3: "tretji, tretjega, tretjemu, tretjem, tretjim, tretja, tretje, tretjo, tretjih, tretjimi, tretjima",
        4: """četrti, četrtega, četrtemu, četrtem, četrtim, četrta, četrte, četrto, četrtih, četrtimi, četrtima,
            zadnje četrtletje, zadnjem četrtletju, zadnjega četrtletja, zadnji kvartal, zadnjem kvartalu, zadnjega
            kvartala""",
        5: "peti, petega, petemu, petem, petim, peta, pete, peto, petih, petimi, petima",
        6: "šesti, šestega, šestemu, šestem, šestim, šesta, šeste, šesto, šestih, šestimi, šestima",
        7: "sedmi, sedmega, sedmemu, sedmem, sedmim, sedma, sedme, sedmo, sedmih, sedmimi, sedmima",
        8: "osmi, osmega, osmemu, osmem, osmim, osma, osme, osmo, osmih, osmimi, osmima",
        9: "deveti, devetega, devetemu, devetem, devetim, deveta, devete, deveto, devetih, devetimi, devetima",
        10: "deseti, desetega, desetemu, desetem, desetim, deseta, desete, deseto, desetih, desetimi, desetima",
        11: """enajsti, enajstega, enajstemu, enajstem, enajstim, enajsta, enajste, enajsto, enajstih, enajstimi,
            enajstima""",
        12: """dvanajsti, dvanajstega, dvanajstemu, dvanajstem, dvanajstim, dvanajsta, dvanajste, dvanajsto,
            dvanajstih, dvanajstimi, dvanajstima""",
    },
    postpositions={
        Concept.ONLY: "sam, sama, samostojno",
        Concept.THIS: "leta, l",
    },
    datives={
        "council": "svetu, svetu eu, svetu evropske unije, svetu unije, svetu ministrov",
        "schengen-council": "schengenskemu svetu, šengenskemu svetu, svetu za schengen, svetu za schengensko območje",
        "european-parliament": "parlamentu, evropskemu parlamentu, evroparlamentu, ep-ju",
        "commission": "komisiji, evropski komisiji, komisiji eu, ek-ju",
        "member-states": "državam članicam, državi članici, članicam, državam članicam eu, državam članicam unije",
        "eeas": "eszd-ju, eszd-u, evropski službi za zunanje delovanje",
        "europol": "europolu",
        "frontex": "frontexu",
        "eurojust": "eurojustu",
        "euaa": "agenciji euaa",
        "jha-agencies": """agencijam pnz, agencijam za pravosodje in notranje zadeve, agencijam s področja
            pravosodja in notranjih zadev""",
        "national-judicial-authorities": "nacionalnim pravosodnim organom, pravosodnim organom, sodnim organom",
        "europol-management-board": "upravnemu odboru, upravnemu odboru europola",
    },
    feasts={
        "christmas": "božič, božiča, božiču, božičem",
        "new-year": "novo leto, novega leta, novim letom, novem letu",
        "epiphany": "sveti trije kralji, svetih treh kraljev, svetimi tremi kralji, treh kraljev",
        "easter": "velika noč, velike noči, veliki noči, veliko noč, veliko nočjo",
        "labour-day": "praznik dela, praznika dela, praznikom dela",
        "europe-day": "dan evrope, dneva evrope, dnevom evrope",
        "pentecost": "binkošti, binkoštih, binkoštim, binkoštmi",
        "assumption": "marijino vnebovzetje, marijinega vnebovzetja, marijinim vnebovzetjem, veliki šmaren, velikega šmarna, marijinem vnebovzetju",
        "all-saints": "vsi sveti, vseh svetih, vsemi svetimi, dan vseh svetih, dneva vseh svetih, dnevom vseh svetih",
    },
    presidency="predsedstvo Sveta",
    words={
        Concept.PLURAL: "dneh, tednih, tednov, mesecih, mesecev, letih",
        Concept.UNDER: "pod",
        Concept.DEADLINE: "rok, roki",
        Concept.DAY: """dan, dneva, dnevu, dnevi, dni, dneh, dnem, dnevih, dnevom, koledarskih dni, koledarskih dneh, delovnih
            dni, delovnih dneh""",
        Concept.WEEK: "teden, tedna, tednu, tedni, tednov, tedne, tednih, tednom, tednoma",
        Concept.MONTHS: "mesec, meseca, mesecu, meseci, mesecev, mesece, mesecih, mesecem, mesecema",
        Concept.QUARTER: """četrtletje, četrtletja, četrtletju, četrtletjem, četrtletij, četrtletjih, kvartal, kvartala, kvartalu,
            kvartalom, kvartali, kvartalov, kvartalih, trimesečje, trimesečja, trimesečju, tromesečje, tromesečja,
            tromesečju""",
        Concept.HALF: """polovica, polovice, polovici, polovico, polletje, polletja, polletju, polletjem, semester, semestra,
            semestru, pol leta""",
        Concept.YEAR: """leto, leta, letu, letom, let, letih, koledarsko leto, koledarskega leta, koledarskem letu, l, letos, lani""",
        Concept.TODAY: """današnjem dnevu, današnjim dnem, današnjemu dnevu, danes, današnji dan, današnjega dne, zdaj, sedaj, ta
            trenutek, današnji datum, na današnji dan, ta hip, ta čas, z današnjim dnem, dandanes""",
        Concept.TOMORROW: "jutri, jutrišnji dan, jutrišnjega dne",
        Concept.YESTERDAY: "včeraj, včerajšnji dan, včerajšnjega dne",
        Concept.THIS: """ta, tega, temu, tem, te, tej, to, teh, letošnje, letošnjega, letošnjem, tekoči, tekočega, tekočemu,
            tekočem, tekočim, tekoča, tekoče, tekočo, tekočih, tekočimi, tekočima, sedanji, sedanjega, sedanjemu,
            sedanjem, sedanjim, sedanja, sedanje, sedanjo, sedanjih, sedanjimi, sedanjima, trenutni, trenutnega,
            trenutnemu, trenutnem, trenutnim, trenutna, trenutne, trenutno, trenutnih, trenutnimi, trenutnima,
            aktualni, aktualnega, aktualnemu, aktualnem, aktualnim, aktualna, aktualne, aktualno, aktualnih,
            aktualnimi, aktualnima, letošnji, letošnjemu, letošnjim, letošnja, letošnjo, letošnjih, letošnjimi,
            letošnjima, letos""",
        Concept.COMING: """prihajajoči, prihajajočega, prihajajočemu, prihajajočem, prihajajočim, prihajajoča, prihajajoče,
            prihajajočo, prihajajočih, prihajajočimi, prihajajočima, bližajoči, bližajočega, bližajočemu, bližajočem,
            bližajočim, bližajoča, bližajoče, bližajočo, bližajočih, bližajočimi, bližajočima, prihaja, prihajajo,
            sledi, sledijo, nas čaka, nas čakajo, čaka nas, čakajo nas, pred nami, na obzorju, na vidiku, v kratkem
            pride, se približuje, se približujejo, se bliža, se bližajo, bliža se, bližajo se, pride na vrsto,
            pridejo na vrsto, pride, pridejo, nas še čaka, nas še čakajo, kaj sledi, v pripravi za nas, v prihodnje,
            na sporedu""",
        Concept.NEXT: """naslednji, naslednjega, naslednjemu, naslednjem, naslednjim, naslednja, naslednje, naslednjo, naslednjih,
            naslednjimi, naslednjima, prihodnji, prihodnjega, prihodnjemu, prihodnjem, prihodnjim, prihodnja,
            prihodnje, prihodnjo, prihodnjih, prihodnjimi, prihodnjima, najbližji, najbližjega, najbližjemu,
            najbližjem, najbližjim, najbližja, najbližje, najbližjo, najbližjih, najbližjimi, najbližjima, naslednje
            na vrsti, najprej na vrsti, prvo na vrsti, prvi na vrsti, prva na vrsti, najprej, prvi naslednji, prvi
            rok, najzgodnejši, najzgodnejša, najzgodnejše, najprej zapade, prvo zapade, kot naslednje, drugič zapade""",
        Concept.LAST: """prejšnji, prejšnjega, prejšnjemu, prejšnjem, prejšnjim, prejšnja, prejšnje, prejšnjo, prejšnjih,
            prejšnjimi, prejšnjima, zadnji, zadnjega, zadnjemu, zadnjem, zadnjim, zadnja, zadnje, zadnjo, zadnjih,
            zadnjimi, zadnjima, pretekli, preteklega, preteklemu, preteklem, preteklim, pretekla, pretekle, preteklo,
            preteklih, preteklimi, preteklima, minuli, minulega, minulemu, minulem, minulim, minula, minule, minulo,
            minulih, minulimi, minulima, lani, lanski, lanskega""",
        Concept.END: """konec, konca, koncu, koncem, ob koncu, na koncu, proti koncu, izteka, iztek, izteku, iztekom""",
        Concept.YEAR_END: """konec leta, konca leta, koncu leta, koncem leta, ob koncu leta, leto konec, iztek leta, izteka leta""",
        Concept.VAGUE: """kmalu, v kratkem, v začetku, na začetku, začetek, začetka, začetku, začetkom, začetkom leta, sredi,
            sredina, sredine, sredini, sredino, okoli, okrog, približno, nekje, cca, čim prej, čimprej, čim hitreje,
            kar najhitreje, v bližnji prihodnosti, v doglednem času, nedavno, pozneje, kasneje, prej, enkrat, nekega
            dne, v najkrajšem možnem času, v najkrajšem času, takoj, v prihodnjih dneh, te dni, prej ali slej, v
            kratkem času, na polovici, v prvih dneh, v zadnjih dneh, pomlad, pomladi, spomladi, pomladjo, poletje,
            poletja, poletju, poleti, poletjem, jesen, jeseni, jesenjo, zima, zime, pozimi, zimo, praznike, prazniki, praznikov, počitnice, počitnic, počitnicah,
            počitnicami, dopust, dopusta, dopustom, poletni premor, v novem letu""",
        Concept.MEETING: """sestanek, sestanka, sestanku, sestankom, zasedanje, zasedanja, zasedanju, zasedanjem, seja, seje, seji,
            sejo, sestanki, sestankov, sestankih, sestanke, zasedanj, zasedanjih, sej, sejah, srečanje, srečanja,
            srečanju, srečanjem, ministrsko zasedanje, ministrskega zasedanja, ministrskem zasedanju, ministrskim
            zasedanjem, zasedanje ministrov, zasedanja ministrov, zasedanju ministrov, srečanje ministrov, mejnik,
            mejnika, mejniku, mejniki, sveti, svetov, sestanek sveta, sestanek sveta eu, sestanek sveta evropske
            unije, sestanek schengenskega sveta, sestanek šengenskega sveta, sestanek sveta za schengen, sestanek
            sveta ministrov, sestanek sveta pnz, sestanek sveta za pravosodje in notranje zadeve, sestanka sveta,
            sestanka sveta eu, sestanka sveta evropske unije, sestanka schengenskega sveta, sestanka šengenskega
            sveta, sestanka sveta za schengen, sestanka sveta ministrov, sestanka sveta pnz, sestanka sveta za
            pravosodje in notranje zadeve, sestanku sveta, sestanku sveta eu, sestanku sveta evropske unije, sestanku
            schengenskega sveta, sestanku šengenskega sveta, sestanku sveta za schengen, sestanku sveta ministrov,
            sestanku sveta pnz, sestanku sveta za pravosodje in notranje zadeve, sestankom sveta, sestankom sveta eu,
            sestankom sveta evropske unije, sestankom schengenskega sveta, sestankom šengenskega sveta, sestankom
            sveta za schengen, sestankom sveta ministrov, sestankom sveta pnz, sestankom sveta za pravosodje in
            notranje zadeve, zasedanje sveta, zasedanje sveta eu, zasedanje sveta evropske unije, zasedanje
            schengenskega sveta, zasedanje šengenskega sveta, zasedanje sveta za schengen, zasedanje sveta ministrov,
            zasedanje sveta pnz, zasedanje sveta za pravosodje in notranje zadeve, zasedanja sveta, zasedanja sveta
            eu, zasedanja sveta evropske unije, zasedanja schengenskega sveta, zasedanja šengenskega sveta, zasedanja
            sveta za schengen, zasedanja sveta ministrov, zasedanja sveta pnz, zasedanja sveta za pravosodje in
            notranje zadeve, zasedanju sveta, zasedanju sveta eu, zasedanju sveta evropske unije, zasedanju
            schengenskega sveta, zasedanju šengenskega sveta, zasedanju sveta za schengen, zasedanju sveta ministrov,
            zasedanju sveta pnz, zasedanju sveta za pravosodje in notranje zadeve, zasedanjem sveta, zasedanjem sveta
            eu, zasedanjem sveta evropske unije, zasedanjem schengenskega sveta, zasedanjem šengenskega sveta,
            zasedanjem sveta za schengen, zasedanjem sveta ministrov, zasedanjem sveta pnz, zasedanjem sveta za
            pravosodje in notranje zadeve, seja sveta, seja sveta eu, seja sveta evropske unije, seja schengenskega
            sveta, seja šengenskega sveta, seja sveta za schengen, seja sveta ministrov, seja sveta pnz, seja sveta
            za pravosodje in notranje zadeve, seje sveta, seje sveta eu, seje sveta evropske unije, seje
            schengenskega sveta, seje šengenskega sveta, seje sveta za schengen, seje sveta ministrov, seje sveta
            pnz, seje sveta za pravosodje in notranje zadeve, seji sveta, seji sveta eu, seji sveta evropske unije,
            seji schengenskega sveta, seji šengenskega sveta, seji sveta za schengen, seji sveta ministrov, seji
            sveta pnz, seji sveta za pravosodje in notranje zadeve, sejo sveta, sejo sveta eu, sejo sveta evropske
            unije, sejo schengenskega sveta, sejo šengenskega sveta, sejo sveta za schengen, sejo sveta ministrov,
            sejo sveta pnz, sejo sveta za pravosodje in notranje zadeve, svet za pravosodje in notranje zadeve, sveta
            za pravosodje in notranje zadeve, svetu za pravosodje in notranje zadeve, svetom za pravosodje in
            notranje zadeve, svet PNZ, sveta PNZ, svetu PNZ, svetom PNZ, svet JHA, sveta JHA, svetu JHA, svetom JHA,
            svet za notranje zadeve, sveta za notranje zadeve, svetu za notranje zadeve, svetom za notranje zadeve,
            svet ministrov za notranje zadeve, sveta ministrov za notranje zadeve, svetu ministrov za notranje
            zadeve, svetom ministrov za notranje zadeve, svet notranjih ministrov, sveta notranjih ministrov, svetu
            notranjih ministrov, svetom notranjih ministrov, pnz svet, svet-pnz""",
        Concept.BY: """do, najpozneje do, najpozneje, najpozneje v, najpozneje na, najpozneje za, najpozneje ob, najkasneje do,
            najkasneje, najkasneje v, najkasneje na, najkasneje ob, ne pozneje kot, ne kasneje kot, do najpozneje, do
            najkasneje, do vključno, do vključno z, vključno z, vključno do, vse do, z rokom do, v roku do, s
            skrajnim rokom do, ne po, na ali pred, do ali na, pred ali na, v ali pred, rok do, rok je do, skrajni
            rok, by, do in vključno z, do in vključno s, do in z, do vključno s, z rokom najkasneje do, do dne, do
            datuma, do samega, še do, že do, skrajno do, maksimalno do, zaključno z, zaključno s""",
        Concept.UNTIL: "do, do vključno, vse do, pa do, tja do, vključno do",
        Concept.BEFORE: """pred, preden, prej kot, pred začetkom, tik pred, neposredno pred, malo pred, dan pred, v dneh pred, v
            tednih pred, v mesecih pred, v obdobju pred, na predvečer, še pred, strogo pred, v pripravah na, že pred,
            prej kot v, do začetka, pred samim, pred samo""",
        Concept.IN: """na dan, dne, v, med, na, ob, tekom, v času, v teku, skozi, v mesecu, v obdobju, na dnevnem redu, na
            agendi, za mesec, prek meseca, znotraj meseca, o priliki, meseca, v okviru meseca""",
        Concept.FOR: "za, k, h",
        Concept.FROM: """od, od vključno, začenši z, začenši s, začenši, ne pred, ne prej kot, najprej od, najprej v, od začetka,
            v ali po, na ali po, vse od, že od, s pričetkom, z začetkom, od dne, od datuma, od meseca, od vključno z,
            počenši z, počenši s, z začetkom v, šele od, od samega, najzgodneje, od začetka meseca""",
        Concept.AS_OF: "stanje na dan, po stanju na dan, s stanjem na dan, kakšno je bilo stanje",
        Concept.AFTER: """po, za tem, pozneje kot, kasneje kot, po koncu, po izteku, po poteku, po zaključku, takoj po, tik po,
            kmalu po, neposredno po, dan po, v dneh po, v tednih po, v mesecih po, v obdobju po, strogo po, onkraj,
            po dnevu, po datumu, šele po, kasneje od, po preteku""",
        Concept.WITHIN: """v roku, v, čez, znotraj, v naslednjih, v prihodnjih, v manj kot, v največ, v obdobju, tekom naslednjih, v
            teku naslednjih, v roku naslednjih, v prihajajočih, v prihodnjem, znotraj naslednjih, v obdobju
            naslednjih, čez največ, v okviru naslednjih, v naslednja, v naslednje, v prihodnja""",
        Concept.BETWEEN: "med, nekje med, v obdobju med, v času med, v obdobju od",
        Concept.LATEST: "najpozneje, najkasneje, vključno, ali prej, skrajno",
        Concept.EARLIEST: """najprej, dalje, naprej, in pozneje, ali pozneje, in kasneje, ali kasneje, in po tem, in naprej, in dalje""",
        Concept.AND: "in, ter, kakor tudi, pa, &, plus, in tudi, kot tudi, kaj pa, pa tudi",
        Concept.OR: "ali, in/ali, oziroma, oz, bodisi",
        Concept.WITH: "z, s, skupaj z, skupaj s, v sodelovanju z, v sodelovanju s, skupno z, skupno s",
        Concept.JOINTLY: """skupaj, skupaj z, skupaj s, v sodelovanju z, v sodelovanju s, v sodelovanju, z združenimi močmi,
            medsebojno, delita, delijo, v paru, skupni, skupnega, skupnemu, skupnem, skupnim, skupna, skupne, skupno,
            skupnih, skupnimi, skupnima, skupno z, skupno s, v tandemu, s skupnimi močmi, v navezi, v navezi z, v
            navezi s, v partnerstvu z, v partnerstvu s, v partnerstvu, usklajeno z, usklajeno s, v koordinaciji z, v
            koordinaciji s, sodelujoč, z roko v roki, deljeno, deljene, si delita, si delijo, skupen""",
        Concept.BOTH: "oba, obe, obeh, obema, oboje, obadva, obedve",
        Concept.TO: """namenjeno, namenjena, namenjene, naslovljeno na, naslovljena na, naslovljene na, na naslov, v roke,
            proti, obvestiti, obvesti, obvestijo, seznaniti, posredovano, poslano, predloženo, dostavljeno, predano,
            izročeno, v vednost""",
        Concept.ASSIGNED: f"""{_ASSIGNED_AND_OWE}, se nanaša na, se nanašajo na, nanaša se na, nanašajo se na, se tiče, se tičejo, tiče se, glede, v zvezi z, v zvezi s,
            pri, čaka od, dobiti od, dobimo od, s strani, v delovnem področju, pade na, padejo na, je na strani, na
            ramenih, v breme""",
        Concept.ARTICLE: "vse, vsi, vseh, vsem, vsak, vsaka, vsakega, vsako, neke",
        Concept.WE: """mi, nas, nami, naš, naša, naše, naši, našega, našem, našo, naših, našim, jaz, mene, meni, menoj, moj,
            moja, moje, moji, mojega, mojem, mojo, mojih, mojim, pripravimo, pošljemo, naredimo, storimo, opravimo,
            izpolnimo, dokončamo, predložim, oddam, pripravim, moramo, moram, dolgujemo, dolgujem, smo dolžni, sem
            dolžan, zamujamo, zamujam, predložimo, oddamo, midva, naju, midve, nama, najin, najina, najine,
            dolgujeva, morava, zamujava, našimi, imamo za narediti, imamo za opraviti, posredujemo, zaključimo,
            poročamo, pošljem, opravim, naredim, izpolnim, smo zavezani, mi moramo""",
        Concept.BACK: """oni, one, ona, on, njih, njim, njimi, njega, njemu, njej, njo, ga, jih, isto, enako, isti, ista, od tega,
            o tem, od teh, od njih, omenjeni, omenjeno, zgoraj navedeno, zgoraj navedeni, slednji, slednje, navedeno,
            tisti, tisto, tista, onadva, onidve, njiju, njima, ju, zanj, zanje, zanjo, o njih, o njem, med njimi,
            omenjene, omenjenih, navedeni, navedene, navedenih, slednja, taisti, iste, istega, istih""",
        Concept.POSSESSIVE: """njihov, njihova, njihovo, njihove, njihovi, njihovih, njihovim, njegov, njegova, njegovo, njegove,
            njegovi, njegovih, njen, njena, njene, njeno, njeni, njenih, njun, njuna, njuno, njune, njuni, njunih,
            njunega, njihovega, njegovega, njenega, jima""",
        Concept.RECEIVE: """prejme, prejmejo, prejeti, prejema, prejemajo, dobi, dobijo, dobiti, dobiva, dobivajo, sprejme,
            sprejmejo, prejmeta, dobita, prejeli bodo, bo prejel, bo prejela, bodo prejeli, bo dobil, bo dobila, bodo
            dobili, mora prejeti, mora dobiti, morajo prejeti, morajo dobiti, prejemata, sprejema, dobivata,
            prejemati, dobivati, naj prejme, naj dobi""",
        Concept.ADDRESSED: """se predloži, se predložijo, se pošlje, se pošljejo, se pošilja, se pošiljajo, se dostavi, se dostavijo,
            se odda, se oddajo, se poroča, se posreduje, se posredujejo, se predstavi, se predstavijo, se izroči, se
            preda, se predajo, se poda, se sporoči, se predlaga, se predlagajo, se pripravi za, predloži se,
            predložijo se, pošlje se, pošljejo se, pošilja se, pošiljajo se, dostavi se, dostavijo se, odda se,
            oddajo se, poroča se, posreduje se, posredujejo se, predstavi se, predstavijo se, izroči se, preda se,
            predajo se, poda se, sporoči se, predlaga se, predlagajo se, pripravi za se, je treba predložiti, je
            treba poslati, je treba dostaviti, je treba oddati, je treba poročati, je treba posredovati, je treba
            predstaviti, je treba izročiti, je treba predati, je treba podati, je treba sporočiti, treba je
            predložiti, treba je poslati, treba je dostaviti, treba je oddati, treba je poročati, treba je
            posredovati, treba je predstaviti, treba je izročiti, treba je predati, treba je podati, treba je
            sporočiti, je potrebno predložiti, je potrebno poslati, je potrebno dostaviti, je potrebno oddati, je
            potrebno poročati, je potrebno posredovati, je potrebno predstaviti, je potrebno izročiti, je potrebno
            predati, je potrebno podati, je potrebno sporočiti, je še treba predložiti, je še treba poslati, je še
            treba dostaviti, je še treba oddati, je še treba poročati, je še treba posredovati, je še treba
            predstaviti, je še treba izročiti, je še treba predati, je še treba podati, je še treba sporočiti, je
            nujno predložiti, je nujno poslati, je nujno dostaviti, je nujno oddati, je nujno poročati, je nujno
            posredovati, je nujno predstaviti, je nujno izročiti, je nujno predati, je nujno podati, je nujno
            sporočiti, se mora predložiti, se mora poslati, se mora dostaviti, se mora oddati, se mora poročati, se
            mora posredovati, se mora predstaviti, se mora izročiti, se mora predati, se mora podati, se mora
            sporočiti, mora se predložiti, mora se poslati, mora se dostaviti, mora se oddati, mora se poročati, mora
            se posredovati, mora se predstaviti, mora se izročiti, mora se predati, mora se podati, mora se
            sporočiti, mora biti poslano, mora biti predloženo, mora biti posredovano, mora biti dostavljeno, mora
            biti predano, morajo biti poslano, morajo biti predloženo, morajo biti posredovano, morajo biti
            dostavljeno, morajo biti predano, gre, gredo, iti, roma, naslovnik, naslovnika, naslovniku, kot
            naslovnik, kot naslovniku, prejemnik, prejemnika, namenjeno, namenjena, namenjene, naslovljeno,
            naslovljena, naslovljene, prispe""",
        Concept.WEEKDAY: """ponedeljek, ponedeljka, torek, torka, sreda, sredo, srede, četrtek, četrtka, petek, petka, sobota,
            soboto, sobote, nedelja, nedeljo, nedelje""",
        Concept.WAS: """je bil, je bila, je bilo, so bili, so bile, bilo je, bila je, bil je, bil, bila, bilo, bili, bile, ni
            bilo, ni bil, niso bili, niso bile, zamujal, zamujala, zamujalo, zamujali, zamujale""",
        Concept.IS: "kako deluje, kako delujejo, pomeni, pomenijo, je, so, sta",
        Concept.WHAT: """kaj, česa, čemu, čem, čim, kej, kva, kaj vse, kateri, katerega, kateremu, katerem, katerim, katera,
            katere, katero, katerih, katerimi, katerima, kakšen, kakšna, kakšno, kakšne, kakšni, kakšnih, kakšnega,
            kolikšen, kolikšne""",
        Concept.WHO: """kdo, koga, kom, čigav, čigava, čigave, čigavo, čigavi, kdo vse, kdo je tisti, kateri organ, kateri
            organi, katere organe, katerih organov, kateremu organu, katera agencija, katera institucija, kateri
            akter, kateri akterji, kateri nosilec, kateri nosilci, katera organizacija, katere organizacije,
            kdorkoli, čigava naloga, čigava odgovornost, čigava obveznost, kdo so, kdo je na vrsti, katera stran,
            kateri deležniki, katere so to, kateri so to, katera je to, kateri je to, kdo so to, kdo je to, kdo je
            vse, kdo je naslednji na vrsti, kdo je zadolžen, kateremu nosilcu, kdo je nosilec, kdo so nosilci,
            katerim organom, kateri urad, katera služba, katere službe, od koga vse, čigavega, čigavim, čigavih, kdo
            drug""",
        Concept.WHEN: """kdaj, kateri datum, katerega datuma, kateri dan, katerega dne, kakšen je rok, kakšni so roki, kateri je
            rok, kateri so roki, kakšen je skrajni rok, kateri je skrajni rok, v katerem mesecu, katerega meseca,
            kateri mesec, katerega leta, v katerem četrtletju, koliko časa, kako dolgo, do katerega roka, v kakšnem
            roku, v katerem roku, najpozneje kdaj, ob kateri uri, koliko dni, koliko še dni, koliko je dni, koliko je
            še dni, koliko tednov, koliko še tednov, koliko mesecev, koliko še mesecev, koliko dni ostane, koliko dni
            je ostalo, kdaj najkasneje, kdaj najpozneje, najkasneje kdaj, do kateregega dne, kateri datumi, s katerim
            datumom, kdaj je rok, kdaj so roki, kdaj zapade, kdaj zapadejo, kdaj poteče, kdaj potečejo, kdaj se
            izteče, kdaj se iztečejo, kakšen rok, kakšni roki, kakšne roke, kakšen je skrajni, koliko je še časa,
            koliko časa je še, koliko časa ostane, koliko časa ostaja, koliko časa je ostalo, kolikšen je rok,
            kolikšni so roki, v katerem tednu, kateri teden, katerega tedna, v katerem letu, v katerem trenutku,
            kedaj, kdaj ono, kdaj to, dokdaj, odkdaj""",
        Concept.HOW_MANY: """koliko jih, koliko, kolikim, koliko jih je, koliko vseh, število, števila, skupno število, skupaj koliko,
            skupno koliko, kolk, koliko skupaj, koliko skupno, koliko vsega skupaj, koliko jih je skupaj, koliko je
            vseh, koliko je še, koliko stvari, kolikšno je število, kakšno je število, kolko, kolko jih, kolk jih,
            preštej, preštejte, koliko obveznosti, število odprtih, število preostalih, število obveznosti, število
            zamujenih, število zaključenih, število opravljenih, število nalog, številčno, s številko""",
        Concept.STATUS_OF: """novega, kaj novega, novosti, status, statusa, statusu, stanje, stanja, stanju, podrobnosti, podrobnostih, podroben, detajli, detajle,
            kako je z, kako kaže z, kako kaže s, kako napreduje, kako napredujejo, kako gre, kako daleč je, kako
            daleč smo z, kako daleč smo s, do kod smo prišli z, v kateri fazi, v kakšni fazi, faza, opiši, opišite,
            razloži, razložite, pojasni, pojasnite, več o, informacije o, informacija o, info o, napredek, napredka,
            napredku, seznam, seznama, popis, celoten seznam, obsega, obsegajo, vsebuje, kaj je z, kaj je
            s, opis, novice o, novosti o, kako je kaj z, kako je kaj s, do kod je, do kod smo z, do kod smo s, kje
            stojimo z, kje stojimo s, kako stojimo z, kako stojimo s, za kaj gre, kaj je pod, vsebina, vsebine,
            vsebino, podrobneje o, podrobno o, podatki o, pojasnilo, pojasnila, razlaga, razlago, obrazloži,
            obrazložite, razčleni, predstavi mi, ali napreduje""",
        Concept.HELP: """pomoč, pomagaj, pomagajte, help, na pomoč, kaj znaš, kaj znate, kaj zmoreš, kaj zmorete, kaj lahko
            narediš, kaj lahko naredite, kaj lahko storiš, kaj lahko storite, kaj delaš, kaj počneš, kako to deluje,
            kako deluje, kako deluješ, kako delujete, kako to dela, kako delaš, kako te uporabljam, kako te uporabim,
            kako to uporabljam, kako se uporablja, kako se to uporablja, kako uporabljati, kako naj vprašam, kako
            vprašam, kako vprašati, kako postavim vprašanje, kako naj postavim vprašanje, kako zastavim vprašanje,
            kaj lahko vprašam, kaj te lahko vprašam, kaj vas lahko vprašam, kaj vse lahko vprašam, katera vprašanja
            lahko postavim, kakšna vprašanja lahko postavim, kakšna vprašanja lahko zastavim, katera vprašanja
            razumeš, katera vprašanja razumete, kdo si, kdo ste, kaj si, ukazi, ukaze, kateri ukazi so na voljo,
            katere ukaze poznaš, navodila, navodilo, navodila za uporabo, priročnik, primeri, primeri vprašanj, daj
            primer, dajte primer, daj mi primer, primer vprašanja, kako mi lahko pomagaš, kako mi lahko pomagate, s
            čim mi lahko pomagaš, s čim lahko pomagaš, čemu služiš, čemu služi ta bot, kaj zmore ta bot, kako začeti,
            kako začnem, potrebujem pomoč, rabim pomoč, ne razumem, ne vem kako, možnosti, kakšne so možnosti,
            pogosta vprašanja, kaj lahko vpišem, kako ta bot deluje""",
        Concept.MUST: """mora, morajo, morati, morata, moral, morala, moralo, morali, morale, bi moralo, treba, potrebno,
            potrebna, potrebne, dolžan, dolžna, dolžno, dolžni, dolžne, zavezan, zavezana, zavezani, zavezane,
            obvezan, obvezana, obvezani, pričakuje, pričakujejo, pričakujemo, pričakovati, zahteva, zahtevajo, naj,
            bo, bodo, ima obveznost, imajo obveznost, namerava, nameravajo, načrtuje, načrtujejo, čakamo, nujno,
            ostaja, preostane, mu ostane, ji ostane, jim ostane, terja, rabi, rabijo, morava, morat, moraš, bosta,
            potreben, potrebni, nujna, nujne, neizogibno, dolžnih, sta zavezana, je zavezan, je zavezana, so
            zavezani, so zavezane, ima nalogo, imajo nalogo, imata nalogo, ima dolžnost, imajo dolžnost, imata
            obveznost, ima zavezo, imajo zavezo, ima za nalogo, imajo za nalogo, nameravata, načrtujeta, pričakovano,
            pričakovana, pričakovane, zahtevano, zahtevana, zahtevane, zahtevata, rabita, terjajo, terjano,
            zaprošeno, zaprošena, zaprošen, naprošen, naprošena, naprošeni, pozvan, pozvana, pozvani, pozvane,
            preostaja, preostajajo, ostaja še, ostane še, ostane mu, ostane ji, ostane jim, ostaja mu, ostaja ji,
            ostaja jim, jo čaka, čaka jo, jo čakajo, čakajo jo""",
        Concept.OWE: f"""{_ASSIGNED_AND_OWE}, dolguje, dolgujejo, dolgovati, dolg, dolga, dolgovi, dolgov, obveznost, obveznosti, obveznostjo, obveznostim,
            obveznostih, obveznostmi, obveza, obveze, obvezi, obvezo, obvez, obvezam, dolžnost, dolžnosti, dolžnostih,
            dolžnostmi, zaveza, zaveze, zavezi, zavezo, zavez, zavezam, zadolžitev, zadolžitve, zadolžitvi, rok, roka,
            roku, rokom, roki, rokov, roke, rokih, skrajni rok, skrajnega roka, skrajni roki, skrajnih rokov, zadnji
            rok, zadnjega roka, zapade, zapadejo, zapasti, poteče, potečejo, poteči, izteče, iztečejo, termin,
            termina, termini, terminov, odgovoren, odgovorna, odgovorno, odgovorni, odgovorne, odgovornih,
            odgovornega, pristojen, pristojna, pristojno, pristojni, pristojne, pristojnih, zadolžen, zadolžena,
            zadolženo, zadolženi, zadolžene, odgovornost, odgovornosti, pristojnost, pristojnosti, odgovarja,
            odgovarjajo, nosilec, nosilca, nosilcu, nosilci, nosilcev, nosilka, nosilke, lastnik, lastnika, lastniki,
            skrbnik, skrbnika, naloga, naloge, nalogi, nalogo, nalog, nalogam, nalogah, na vrsti, predvideno,
            predvidena, predvidene, predvideni, načrtovano, načrtovana, načrtovane, načrtovani, pripravljeno,
            pripravljena, pripravljene, pripravljeni, biti gotovo, gotovo, nared, na dnevnem redu, dnevni red,
            dnevnega reda, na mizi, načrt, časovnica, časovnice, koledar, koledarju, na seznamu, delo, dela, opravilo,
            opravila, opravil, prevzel, prevzela, prevzeli, prevzame, prevzamejo, skrbi, skrbijo, vodi, vodijo, so se
            zavezale, deadline, deadlinei, due, owe, domača naloga, napovedano, napovedan, napovedani, zapadlost,
            zapadlosti, obljubil, obljubila, obljubili, obljubljeno, to-do, na grbi, s skrajnim rokom, ukvarja,
            ukvarjajo, predviden, predvidenega, predvidenemu, predvidenem, predvidenim, predvidenih, predvidenimi,
            načrtovan, načrtovanega, načrtovanemu, načrtovanem, načrtovanim, načrtovanih, načrtovanimi, napovedana,
            napovedane, napovedanega, napovedanemu, napovedanem, napovedanim, napovedanih, napovedanimi, obljubljen,
            obljubljena, obljubljeni, obljubljene, obljubljenega, obljubljenemu, obljubljenem, obljubljenim,
            obljubljenih, obljubljenimi, prevzet, prevzeta, prevzeto, prevzeti, prevzete, prevzetega, prevzetemu,
            prevzetem, prevzetim, prevzetih, prevzetimi, dolgovan, dolgovana, dolgovano, dolgovani, dolgovane,
            dolgovanega, dolgovanemu, dolgovanem, dolgovanim, dolgovanih, dolgovanimi, zadolženega, zadolženemu,
            zadolženem, zadolženim, zadolženih, zadolženimi, odgovorn, odgovornemu, odgovornem, odgovornim,
            odgovornimi, pristojn, pristojnega, pristojnemu, pristojnem, pristojnim, pristojnimi, zavezan, zavezana,
            zavezano, zavezani, zavezane, zavezanega, zavezanemu, zavezanem, zavezanim, zavezanih, zavezanimi, zapadl,
            zapadla, zapadlo, zapadli, zapadle, zapadlega, zapadlemu, zapadlem, zapadlim, zapadlih, zapadlimi,
            dolgujeta, dolgujem, dolgujete, dolguješ, dolgoval, dolgovala, dolgovali, dolgovale, dolgove, dolgovih,
            dolžnik, dolžniki, dolžnika, dolžnikov, dolžnica, odgovarjata, skrbita, vodita, prevzameta, ukvarjata,
            zapadeta, potečeta, iztečeta, na brigi, pod streho, zadolžitvijo, zadolžitvam, zadolžitvah, zadolžitvami,
            nalogami, nalogama, zavezah, zavezami, obvezami, obvezah, dolgovanje, dolgovanja, domače naloge, domačo
            nalogo, opravilih, opravili, opravilom, opravkov, opravki, delom, delih, poslov, posel, posli, rokoma,
            zadnji roki, zadnjih rokov, končni rok, končnega roka, končni roki, končnih rokov, datum oddaje, datum
            predložitve, izteka, iztek, izteku, iztekom, se iztekajo, iztekajo se, teče rok, tečejo roki, rok teče, za
            narediti, za opraviti, za oddati, za predložiti, za pripraviti, za postoriti, za poslati, todo, časovnici,
            časovnico, časovni načrt, časovnega načrta, časovni razpored, urnik, urnika, urniku, rokovnik, rokovnika,
            rokovniku, načrtu, koledarja, nosilcem, nosilce, nosilcih, nosilko, skrbnico, skrbnica, skrbniki,
            skrbnikov, zavezuje, zavezujejo, zavezali, zavezala, zavezal, obljuba, obljube, obljub, obljubo, dospe,
            dospejo, dospelost, dospelosti""",
        Concept.ITEM: """poročilo, poročila, poročilu, poročilom, poročil, poročilih, poročili, stvar, stvari, stvareh, stvarmi,
            reč, reči, ukrep, ukrepa, ukrepu, ukrepom, ukrepi, ukrepov, ukrepe, ukrepih, ključni ukrep, ključnega
            ukrepa, ključni ukrepi, ključnih ukrepov, ključne ukrepe, ključnim ukrepom, oddaja, oddaje, oddaji,
            oddajo, oddaj, oddajah, predložitev, predložitve, prispevek, prispevka, prispevki, prispevkov, prispevke,
            dokument, dokumenta, dokumenti, dokumentov, dokumente, rezultat, rezultata, rezultati, rezultatov,
            rezultate, izdelek, izdelki, izdelkov, izdelke, dejavnost, dejavnosti, dejavnostih, aktivnost,
            aktivnosti, dejanje, dejanja, dejanj, postavka, postavke, postavk, točka, točke, točk, točko, akcija,
            akcije, akcij, delo, zadeva, zadeve, zadev, poročanje, poročanja, poročanju, korak, koraki, korakov,
            korake, gradivo, gradiva, gradiv, zahteva, zahteve, zahtev, delovna točka, besedilo, besedila, papir,
            papirji, dobava, dobave, dobav, izročitev, izročitve, deliverable, deliverables, rezultatih, rezultatom,
            poročilca, dokumentih, dokumentom, dokumentu, dokumentacija, dokumentacijo, dokumentacije, gradivu,
            gradivom, prispevku, prispevkom, izdelku, izdelka, koraku, koraka, korakom, točkah, točkam, aktivnostih,
            aktivnostmi, dejavnostmi, dejavnostim, predmeti, predmet, predmetov, predmeta, papirologija, papirjev,
            papirje, priloga, priloge, prilog, oddajami, oddajam, pošiljka, pošiljke, elaborat, elaborati, malenkost,
            malenkosti, akcijska točka, akcijske točke, akcijskih točk, besedil, ukrepoma""",
        Concept.DELIVER: """predložiti, predloži, predložijo, predlaga, predlagati, predlagajo, predložita, predložimo, oddati, odda,
            oddajo, oddaja, oddajajo, oddajati, pripraviti, pripravi, pripravijo, pripravita, pripravlja,
            pripravljajo, pripravljati, podati, poda, podajo, podaja, poslati, pošlje, pošljejo, pošilja, pošiljajo,
            pošiljati, predstaviti, predstavi, predstavijo, predstavlja, zagotoviti, zagotovi, zagotovijo,
            zagotavlja, zagotavljajo, zagotavljati, posredovati, posreduje, posredujejo, dostaviti, dostavi,
            dostavijo, dostavlja, dostavljajo, narediti, naredi, naredijo, delati, dela, delajo, storiti, stori,
            storijo, početi, počne, opraviti, opravi, opravijo, opravlja, opravljajo, izpolniti, izpolni, izpolnijo,
            izpolnjuje, izpolnjujejo, izpolnjevati, izvesti, izvede, izvedejo, izvaja, izvajajo, izvajati, dokončati,
            dokonča, dokončajo, končati, konča, končajo, zaključiti, zaključi, zaključijo, poročati, poroča,
            poročajo, poročata, sporočiti, sporoči, sporočijo, sporoča, objaviti, objavi, objavijo, objavlja,
            izdelati, izdela, izdelajo, izdeluje, sestaviti, sestavi, sestavijo, izročiti, izroči, izročijo,
            prispevati, prispeva, prispevajo, uresničiti, uresniči, uresničijo, uresničuje, izvršiti, izvrši,
            izvršijo, realizirati, realizira, vložiti, vloži, vložijo, priskrbeti, priskrbi, priskrbijo, dati, dajo,
            daje, dajejo, izdati, izda, izdajo, predati, preda, predajo, prinesti, prinese, prinesejo, urediti,
            uredi, dobaviti, dobavi, izmenjati, izmenjuje, izmenjujejo, deliti, deli, delijo, vnesti, vnaša, vnašajo,
            finalizirati, sprejeti, ukreniti, ukrene, biti predloženo, biti opravljeno, biti končano, biti dokončano,
            biti izvedeno, biti zaključeno, biti izpolnjeno, biti poslano, dati na mizo, doseči, doseže, priprava,
            pripravo, predložitev, predložitve, izvedba, izvedbo, izpolnitev, sodelovati, odgovoriti, prikazati,
            obvestiti, obvesti, predložit, predlagat, oddat, oddajat, pripravit, pripravljat, podat, poslat,
            pošiljat, predstavit, zagotovit, zagotavljat, posredovat, dostavit, naredit, delat, storit, počet,
            opravit, izpolnit, izpolnjevat, izvest, izvajat, dokončat, končat, zaključit, poročat, sporočit, objavit,
            izdelat, sestavit, izročit, prispevat, uresničit, izvršit, realizirat, vložit, priskrbet, dat, izdat,
            predat, prinest, uredit, dobavit, izmenjat, delit, vnest, finalizirat, sprejet, ukrenit, sodelovat,
            odgovorit, prikazat, obvestit, obvest, oddata, pripravljata, podata, pošljeta, pošiljata, predstavita,
            zagotovita, posredujeta, dostavita, naredita, delata, storita, počneta, opravita, opravljata, izpolnita,
            izpolnjujeta, izvedeta, izvajata, dokončata, končata, zaključita, sporočita, objavita, izdelata,
            izdelujeta, sestavita, izročita, prispevata, uresničita, izvršita, realizirata, vložita, priskrbita,
            dasta, dajeta, izdata, predata, prineseta, uredita, dobavita, izmenjata, delita, vneseta, sprejmeta,
            oddajata, predlagata, narest, nardit, pripravt, spraviti skupaj, spravi skupaj, postoriti, postori,
            postorijo, postorita, spraviti pod streho, dokončevati, izpeljati, izpelje, izpeljejo, izpeljeta,
            udejanjiti, udejanji, dovršiti, dovrši, dovršijo, oddelati, oddela, podajati, podajajo, predajati,
            predaja, predajajo, izročati, izroča, izročajo, predlagal, pošljite, posredovanje, predstavljati,
            predstavljajo, sporočati, sporočajo, objavljati, objavljajo, izdelovati, izdelujejo, sestavljati,
            sestavlja, sestavljajo, dostavljati, izvrševati, izvršuje, izvršujejo, uresničevati, uresničujejo,
            zaključevati, zaključuje, zaključujejo, dokončuje, dokončujejo, končuje, končujejo, vlagati, vlaga,
            vlagajo, izdaja, izdajajo, izdajati, prinaša, prinašajo, ureja, urejajo, dobavlja, dobavljajo, vnese,
            vnesejo, vnašati, rešiti, reši, rešijo, rešita, rešuje, rešujejo, obvešča, obveščajo, obveščati,
            odgovarjati na, priloži, priložijo, priložiti, oddajanje, posredovanja, predložitvi, predložitvijo,
            izdelava, izdelavo, izdelave, dostava, dostavo, dostave, izpolnjevanje, izvajanje, izvajanja, biti
            posredovano, biti narejeno, biti urejeno, biti rešeno, biti predano, biti izročeno, biti opravljene, biti
            končane, biti zaključene, biti dokončane, biti izpolnjene, biti pripravljene, biti izvedene, dolguje,
            dolgujejo, dolgujeta""",
        Concept.OPEN: """odprt, odprta, odprto, odprti, odprte, odprtega, odprtih, odprtim, neizpolnjen, neizpolnjena,
            neizpolnjeno, neizpolnjeni, neizpolnjene, neizpolnjenega, neizpolnjenih, neizpolnjenim, neopravljen,
            neopravljena, neopravljeno, neopravljeni, neopravljene, neopravljenega, neopravljenih, neopravljenim,
            nedokončan, nedokončana, nedokončano, nedokončani, nedokončane, nedokončanega, nedokončanih,
            nedokončanim, neizveden, neizvedena, neizvedeno, neizvedeni, neizvedene, neizvedenega, neizvedenih,
            neizvedenim, nezaključen, nezaključena, nezaključeno, nezaključeni, nezaključene, nezaključenega,
            nezaključenih, nezaključenim, nerešen, nerešena, nerešeno, nerešeni, nerešene, nerešenega, nerešenih,
            nerešenim, neoddan, neoddana, neoddano, neoddani, neoddane, neoddanega, neoddanih, neoddanim,
            nepredložen, nepredložena, nepredloženo, nepredloženi, nepredložene, nepredloženega, nepredloženih,
            nepredloženim, neizvršen, neizvršena, neizvršeno, neizvršeni, neizvršene, neizvršenega, neizvršenih,
            neizvršenim, neuresničen, neuresničena, neuresničeno, neuresničeni, neuresničene, neuresničenega,
            neuresničenih, neuresničenim, nezaprt, nezaprta, nezaprto, nezaprti, nezaprte, nezaprtega, nezaprtih,
            nezaprtim, nerealiziran, nerealizirana, nerealizirano, nerealizirani, nerealizirane, nerealiziranega,
            nerealiziranih, nerealiziranim, preostal, preostala, preostalo, preostali, preostale, preostalih, ostalo,
            ostaja, ostajajo, ostane, ostanejo, čaka, čakajo, čakajoče, čakajoča, v teku, v izdelavi, v pripravi, ni
            gotovo, manjka, manjkajo, manjkajoče, manjkajoča, še za narediti, še za opraviti, v postopku, v obdelavi,
            nedorečeno, visi, visijo, na čakanju, nepokrito, zaostalo, nedostavljeno, nepripravljeno, nepripravljen,
            nepripravljena, nepripravljeni, nepripravljene, nepripravljenega, nepripravljenemu, nepripravljenem,
            nepripravljenim, nepripravljenih, nepripravljenimi, nedostavljen, nedostavljena, nedostavljeni,
            nedostavljene, nedostavljenega, nedostavljenemu, nedostavljenem, nedostavljenim, nedostavljenih,
            nedostavljenimi, neposlan, neposlana, neposlano, neposlani, neposlane, neposlanega, neposlanemu,
            neposlanem, neposlanim, neposlanih, neposlanimi, nenarejen, nenarejena, nenarejeno, nenarejeni,
            nenarejene, nenarejenega, nenarejenemu, nenarejenem, nenarejenim, nenarejenih, nenarejenimi, nestorjen,
            nestorjena, nestorjeno, nestorjeni, nestorjene, nestorjenega, nestorjenemu, nestorjenem, nestorjenim,
            nestorjenih, nestorjenimi, neposredovan, neposredovana, neposredovano, neposredovani, neposredovane,
            neposredovanega, neposredovanemu, neposredovanem, neposredovanim, neposredovanih, neposredovanimi,
            nedokončanemu, nedokončanem, nedokončanimi, neurejen, neurejena, neurejeno, neurejeni, neurejene,
            neurejenega, neurejenemu, neurejenem, neurejenim, neurejenih, neurejenimi, nerazrešen, nerazrešena,
            nerazrešeno, nerazrešeni, nerazrešene, nerazrešenega, nerazrešenemu, nerazrešenem, nerazrešenim,
            nerazrešenih, nerazrešenimi, nedosežen, nedosežena, nedoseženo, nedoseženi, nedosežene, nedoseženega,
            nedoseženemu, nedoseženem, nedoseženim, nedoseženih, nedoseženimi, nepredan, nepredana, nepredano,
            nepredani, nepredane, nepredanega, nepredanemu, nepredanem, nepredanim, nepredanih, nepredanimi,
            nepostorjen, nepostorjena, nepostorjeno, nepostorjeni, nepostorjene, nepostorjenega, nepostorjenemu,
            nepostorjenem, nepostorjenim, nepostorjenih, nepostorjenimi, aktivn, aktivna, aktivno, aktivni, aktivne,
            aktivnega, aktivnemu, aktivnem, aktivnim, aktivnih, aktivnimi, nedovršen, nedovršena, nedovršeno,
            nedovršeni, nedovršene, nedovršenega, nedovršenemu, nedovršenem, nedovršenim, nedovršenih, nedovršenimi,
            odprtemu, odprtem, odprtimi, preostalega, preostalemu, preostalem, preostalim, preostalimi, aktiven,
            čakata, manjkata, ostajata, ostaneta, visita, viseče, v zraku, ni predloženo, v fazi priprave, v fazi
            izdelave, v nastajanju, v čakanju, na čakalni listi, ostanek, ostanka, preostanek, preostanka,
            preostankov, nedokončanost""",
        Concept.DONE: f"""{_DONE_AND_DELIVERED}, opravljen, opravljena, opravljeni, opravljene, opravljenega, opravljenih, opravljenim, izpolnjen, izpolnjena,
            izpolnjeni, izpolnjene, izpolnjenega, izpolnjenih, izpolnjenim, končan, končana, končani, končane,
            končanega, končanih, končanim, dokončan, dokončana, dokončani, dokončane, dokončanega, dokončanih,
            dokončanim, zaključen, zaključena, zaključeni, zaključene, zaključenega, zaključenih, zaključenim,
            izveden, izvedena, izvedeni, izvedene, izvedenega, izvedenih, izvedenim, izvršen, izvršena, izvršeno,
            izvršeni, izvršene, izvršenega, izvršenih, izvršenim, realiziran, realizirana, realizirano, realizirani,
            realizirane, realiziranega, realiziranih, realiziranim, zaprt, zaprta, zaprto, zaprti, zaprte, zaprtega,
            zaprtih, zaprtim, finaliziran, finalizirana, finalizirano, finalizirani, finalizirane, finaliziranega,
            finaliziranih, finaliziranim, poravnan, poravnana, poravnano, poravnani, poravnane, poravnanega,
            poravnanih, poravnanim, gotova, gotove, gotovi, za nami, odkljukano, ni več odprto, niso več odprte, mimo,
            pod streho, dovršen, dovršena, dovršeno, dovršeni, dovršene, dovršenega, dovršenemu, dovršenem, dovršenim,
            dovršenih, dovršenimi, dosežen, dosežena, doseženo, doseženi, dosežene, doseženega, doseženemu, doseženem,
            doseženim, doseženih, doseženimi, odkljukan, odkljukana, odkljukani, odkljukane, odkljukanega,
            odkljukanemu, odkljukanem, odkljukanim, odkljukanih, odkljukanimi, realiziranemu, realiziranem,
            realiziranimi, finaliziranemu, finaliziranem, finaliziranimi, zaprtemu, zaprtem, zaprtimi, gotov, gotovih,
            za njimi, spoštoval rok, spoštovala rok, spoštovali rok, spoštovale rok, spoštoval roke, spoštovali roke""",
        Concept.DELIVERED: f"""{_DONE_AND_DELIVERED}, predložil, predložila, predložilo, predložili, predložile, oddal, oddala, oddalo, oddali, oddale, pripravil,
            pripravila, pripravilo, pripravili, pripravile, podal, podala, podalo, podali, podale, poslal, poslala,
            poslalo, poslali, poslale, pošiljal, pošiljala, pošiljalo, pošiljali, pošiljale, predstavil, predstavila,
            predstavilo, predstavili, predstavile, zagotovil, zagotovila, zagotovilo, zagotovili, zagotovile,
            posredoval, posredovala, posredovalo, posredovali, posredovale, dostavil, dostavila, dostavilo, dostavili,
            dostavile, predlagal, predlagala, predlagalo, predlagali, predlagale, naredil, naredila, naredilo,
            naredili, naredile, storil, storila, storilo, storili, storile, opravil, opravila, opravilo, opravili,
            opravile, izpolnil, izpolnila, izpolnilo, izpolnili, izpolnile, izvedel, izvedela, izvedelo, izvedeli,
            izvedele, dokončal, dokončala, dokončalo, dokončali, dokončale, končal, končala, končalo, končali,
            končale, zaključil, zaključila, zaključilo, zaključili, zaključile, poročal, poročala, poročalo, poročali,
            poročale, sporočil, sporočila, sporočilo, sporočili, sporočile, objavil, objavila, objavilo, objavili,
            objavile, izdelal, izdelala, izdelalo, izdelali, izdelale, sestavil, sestavila, sestavilo, sestavili,
            sestavile, izročil, izročila, izročilo, izročili, izročile, prispeval, prispevala, prispevalo, prispevali,
            prispevale, uresničil, uresničila, uresničilo, uresničili, uresničile, izvršil, izvršila, izvršilo,
            izvršili, izvršile, realiziral, realizirala, realiziralo, realizirali, realizirale, vložil, vložila,
            vložilo, vložili, vložile, priskrbel, priskrbela, priskrbelo, priskrbeli, priskrbele, dal, dala, dalo,
            dali, dale, delill, delilla, delillo, delilli, delille, delil, delila, delilo, delili, delile, izdal,
            izdala, izdalo, izdali, izdale, sprejmel, sprejmela, sprejmelo, sprejmeli, sprejmele, pošljel, pošljela,
            pošljelo, pošljeli, pošljele, predall, predalla, predallo, predalli, predalle, predal, predala, predalo,
            predali, predale, razposlal, razposlala, razposlalo, razposlali, razposlale, naložil, naložila, naložilo,
            naložili, naložile, prinesel, prinesela, prineselo, prineseli, prinesele, uredil, uredila, uredilo,
            uredili, uredile, odposlal, odposlala, odposlalo, odposlali, odposlale, dobavil, dobavila, dobavilo,
            dobavili, dobavile, izmenjal, izmenjala, izmenjalo, izmenjali, izmenjale, zbral, zbrala, zbralo, zbrali,
            zbrale, izvedla, izvedli, prinesla, prinesli, sprejel, sprejela, sprejeli, predložen, predložena,
            predloženo, predloženi, predložene, predloženega, predloženih, predloženim, oddan, oddana, oddano, oddani,
            oddane, oddanega, oddanih, oddanim, pripravljen, pripravljena, pripravljeno, pripravljeni, pripravljene,
            pripravljenega, pripravljenih, pripravljenim, podan, podana, podano, podani, podane, podanega, podanih,
            podanim, poslan, poslana, poslano, poslani, poslane, poslanega, poslanih, poslanim, predstavljen,
            predstavljena, predstavljeno, predstavljeni, predstavljene, predstavljenega, predstavljenih,
            predstavljenim, zagotovljen, zagotovljena, zagotovljeno, zagotovljeni, zagotovljene, zagotovljenega,
            zagotovljenih, zagotovljenim, posredovan, posredovana, posredovano, posredovani, posredovane,
            posredovanega, posredovanih, posredovanim, dostavljen, dostavljena, dostavljeno, dostavljeni, dostavljene,
            dostavljenega, dostavljenih, dostavljenim, predlagan, predlagana, predlagano, predlagani, predlagane,
            predlaganega, predlaganih, predlaganim, sporočen, sporočena, sporočeno, sporočeni, sporočene, sporočenega,
            sporočenih, sporočenim, objavljen, objavljena, objavljeno, objavljeni, objavljene, objavljenega,
            objavljenih, objavljenim, izdelan, izdelana, izdelano, izdelani, izdelane, izdelanega, izdelanih,
            izdelanim, sestavljen, sestavljena, sestavljeno, sestavljeni, sestavljene, sestavljenega, sestavljenih,
            sestavljenim, izročen, izročena, izročeno, izročeni, izročene, izročenega, izročenih, izročenim, vložen,
            vložena, vloženo, vloženi, vložene, vloženega, vloženih, vloženim, priskrbljen, priskrbljena,
            priskrbljeno, priskrbljeni, priskrbljene, priskrbljenega, priskrbljenih, priskrbljenim, dan, dana, dano,
            dani, dane, danega, danih, danim, izdan, izdana, izdano, izdani, izdane, izdanega, izdanih, izdanim,
            predan, predana, predano, predani, predane, predanega, predanih, predanim, dobavljen, dobavljena,
            dobavljeno, dobavljeni, dobavljene, dobavljenega, dobavljenih, dobavljenim, izmenjan, izmenjana,
            izmenjano, izmenjani, izmenjane, izmenjanega, izmenjanih, izmenjanim, prejet, prejeta, prejeto, prejeti,
            prejete, prejetega, prejetih, prejetim, sprejet, sprejeta, sprejeto, sprejeti, sprejete, sprejetega,
            sprejetih, sprejetim, prispelo, prispela, prispeli, prispele, dospelo, postoril, postorila, postorilo,
            postorili, postorile, izpeljal, izpeljala, izpeljalo, izpeljali, izpeljale, udejanjil, udejanjila,
            udejanjilo, udejanjili, udejanjile, dovršil, dovršila, dovršilo, dovršili, dovršile, podajal, podajala,
            podajalo, podajali, podajale, predajal, predajala, predajalo, predajali, predajale, izročal, izročala,
            izročalo, izročali, izročale, rešil, rešila, rešilo, rešili, rešile, priložil, priložila, priložilo,
            priložili, priložile, izdeloval, izdelovala, izdelovalo, izdelovali, izdelovale, dodal, dodala, dodalo,
            dodali, dodale, izvedl, izvedlo, izvedle, oddelal, oddelala, oddelalo, oddelali, oddelale, obvestil,
            obvestila, obvestilo, obvestili, obvestile, dosegl, dosegla, doseglo, dosegli, dosegle, predanemu,
            predanem, predanimi, podanemu, podanem, podanimi, izročenemu, izročenem, izročenimi, posredovanemu,
            posredovanem, posredovanimi, poslanemu, poslanem, poslanimi, dostavljenemu, dostavljenem, dostavljenimi,
            izdelanemu, izdelanem, izdelanimi, sestavljenemu, sestavljenem, sestavljenimi, objavljenemu, objavljenem,
            objavljenimi, sporočenemu, sporočenem, sporočenimi, predstavljenemu, predstavljenem, predstavljenimi,
            vloženemu, vloženem, vloženimi, dobavljenemu, dobavljenem, dobavljenimi, priložen, priložena, priloženo,
            priloženi, priložene, priloženega, priloženemu, priloženem, priloženim, priloženih, priloženimi,
            prejetemu, prejetem, prejetimi, zagotovljenemu, zagotovljenem, zagotovljenimi, prišlo, prišla, prišli,
            prišle, prejeli smo""",
        Concept.DID: """je, so, sta, je že, so že, že, ali so, doslej, do zdaj, do sedaj, do danes, dozdaj, medtem, je bil, je
            bila, je bilo, so bili, so bile, bilo je""",
        Concept.OVERDUE: """zamujen, zamujena, zamujeno, zamujeni, zamujene, zamujenega, zamujenih, zamujenim, prekoračen,
            prekoračena, prekoračeno, prekoračeni, prekoračene, prekoračenega, prekoračenih, prekoračenim, zaostal,
            zaostala, zaostalo, zaostali, zaostale, zaostalega, zaostalih, zaostalim, prepozen, prepozena, prepozeno,
            prepozeni, prepozene, prepozenega, prepozenih, prepozenim, pretekel, pretekela, pretekelo, pretekeli,
            pretekele, pretekelega, pretekelih, pretekelim, zapadel, zapadla, zapadlo, zapadli, zapadle, zapadlih,
            zapadlega, zamuja, zamujajo, zamujati, zamujata, zamudil, zamudila, zamudilo, zamudili, zamudile, zamuda,
            zamude, zamudi, zamudo, zamud, zamudah, prepozno, prepozna, prepozne, prepozni, po roku, po izteku roka,
            po poteku roka, izven roka, zunaj roka, čez rok, potekel, potekla, poteklo, potekli, potekle, poteklih,
            iztekel rok, rok se je iztekel, se je rok iztekel, iztekli roki, zaostaja, zaostajajo, zaostanek,
            zaostanki, zaostankov, nepravočasno, bi moralo biti že, bi moral že, overdue,
            počasen, zamudniki, zamudnik, ni pravočasno predloženo, ni predloženo v roku, ni v roku predloženo, ni do
            roka predloženo, zamujal, zamujala, zamujalo, zamujali, zamujale, prekršil rok, prekršil roke, prekršil
            vse roke, prekršil svoj rok, prekršil svoje roke, prekršil skrajni rok, prekršila rok, prekršila roke,
            prekršila vse roke, prekršila svoj rok, prekršila svoje roke, prekršila skrajni rok, prekršili rok,
            prekršili roke, prekršili vse roke, prekršili svoj rok, prekršili svoje roke, prekršili skrajni rok,
            prekršile rok, prekršile roke, prekršile vse roke, prekršile svoj rok, prekršile svoje roke, prekršile
            skrajni rok, zgrešil rok, zgrešil roke, zgrešil vse roke, zgrešil svoj rok, zgrešil svoje roke, zgrešil
            skrajni rok, zgrešila rok, zgrešila roke, zgrešila vse roke, zgrešila svoj rok, zgrešila svoje roke,
            zgrešila skrajni rok, zgrešili rok, zgrešili roke, zgrešili vse roke, zgrešili svoj rok, zgrešili svoje
            roke, zgrešili skrajni rok, presegel rok, presegel roke, presegel vse roke, presegel svoj rok, presegel
            svoje roke, presegel skrajni rok, presegla rok, presegla roke, presegla vse roke, presegla svoj rok,
            presegla svoje roke, presegla skrajni rok, presegli rok, presegli roke, presegli vse roke, presegli svoj
            rok, presegli svoje roke, presegli skrajni rok, presegle rok, presegle roke, presegle vse roke, presegle
            svoj rok, presegle svoje roke, presegle skrajni rok, spregledal rok, spregledal roke, spregledal vse
            roke, spregledal svoj rok, spregledal svoje roke, spregledal skrajni rok, spregledala rok, spregledala
            roke, spregledala vse roke, spregledala svoj rok, spregledala svoje roke, spregledala skrajni rok,
            spregledali rok, spregledali roke, spregledali vse roke, spregledali svoj rok, spregledali svoje roke,
            spregledali skrajni rok, prekoračil, prekoračila, prekoračilo, prekoračili, prekoračile, prebil, prebila,
            prebili, prebile, kasni, kasnijo, kasnita, kasniti, kasnil, kasnila, kasnili, zakasnel, zakasnela,
            zakasneli, zakasnele, zakasnelo, zakasnelih, zakasnil, zakasnila, zakasnili, zakasnitev, zakasnitve,
            zakasnitvi, zakasnitvijo, zakasnitvami, zaostajata, zaostajati, za časovnico, za urnikom, zamudami,
            zamudam, zamudnica, zamudnice, zamudnikov, zamudnika, zamudnike, zamujanje, zamujanja, zamujamo, zamujaš,
            zamujate, prekoračitev, prekoračitve, prekoračitvi, prekoračuje, prekoračujejo, krši rok, kršijo roke, ne
            spoštuje rokov, ne spoštujejo rokov, ne spoštuje roka, ni spoštoval roka, ni spoštovala roka, niso
            spoštovali roka, niso spoštovali rokov, ni upošteval roka, ni upoštevala roka, niso upoštevali rokov, ni
            ujel roka, ni ujela roka, niso ujeli roka, niso ujeli rokov, ni se držal roka, ni se držala roka, se ni
            držal roka, se ni držala roka, se niso držali roka, se niso držali rokov, se ne drži roka, se ne držijo
            rokov, rok mimo, rok je mimo, roki so mimo, rok je že mimo, rok že mimo, roki že mimo, rok se je že
            iztekel, pretečenih rokov, pretečeno, pretečene, preteklim rokom, po preteku roka, po rokih, po izteku
            rokov, prepoznih, zapadlim, zapadlimi, izven rokov, čez roke, močno zamuja, hudo zamuja, nepravočasne,
            nepravočasna, nepravočasni, nepravočasnih, pa bi moral, pa bi morala, pa bi morali, pa bi morale, pa bi
            moralo, pa bi že moral, pa bi že morala, pa bi že morali, pa bi že moralo, pa bi že morale, čeprav bi
            moral, čeprav bi morala, čeprav bi morali, čeprav bi morale, čeprav bi moralo, čeprav bi že moral, čeprav
            bi že morala, čeprav bi že morali, čeprav bi že moralo, čeprav bi že morale, a že bi moral, a že bi
            morala, a že bi morali, a že bi morale, a že bi moralo, pa že bi moral, pa že bi morala, pa že bi morali,
            pa že bi morale, pa že bi moralo, pa že bi že moral, pa že bi že morala, pa že bi že morali, pa že bi že
            moralo, pa že bi že morale, čeprav že bi moral, čeprav že bi morala, čeprav že bi morali, čeprav že bi
            morale, čeprav že bi moralo, čeprav že bi že moral, čeprav že bi že morala, čeprav že bi že morali,
            čeprav že bi že moralo, čeprav že bi že morale, ampak bi moral, ampak bi morala, ampak bi morali, ampak
            bi morale, ampak bi moralo, toda bi moral, toda bi morala, toda bi morali, toda bi morale, toda bi
            moralo, vendar bi moral, vendar bi morala, vendar bi morali, vendar bi morale, vendar bi moralo, že
            moral, že morala, že morali, že morale, že moralo, bi morala že, bi morali že, bi morale že, bi moralo
            že, so že morali, je že moral, je že morala, bi morali biti že, bi morale biti že, zaostanke, zaostanka,
            zaostanku, zaostankom, zaostankih""",
        Concept.ALL: """vse, vsi, vseh, vsem, vsemi, vsa, vsega, vsemu, vsak, vsaka, vsako, vsakega, vsake, vsaki, cel, celo,
            celoten, celotna, celotno, celotne, čisto vse, prav vse, popoln, popolna, popolno, kompleten, kompletna""",
        Concept.ANY_STATUS: """ne glede na status, ne glede na stanje, ne glede na njihov status, neodvisno od statusa, neodvisno od
            stanja, vsi statusi, vseh statusov, vse statuse, kateri koli status, katerega koli statusa, v katerem
            koli statusu, vključno z opravljenimi, vključno z opravljenim, vključno s končanimi, vključno s končanim,
            vključno z zaključenimi, vključno z izpolnjenimi, vključno z že opravljenimi, vključno s tem kar je
            opravljeno, vključno s tem kar je že opravljeno, vključno z dokončanimi, tako odprto kot opravljeno, tako
            odprte kot opravljene, tako odprte kot zaključene, odprto in opravljeno, odprte in opravljene, opravljene
            in odprte, odprto ali opravljeno, odprte ali opravljene, odprte in zaključene, odprto in zaključeno,
            odprte in končane, opravljeno ali ne, opravljene ali ne, končano ali ne, zaključeno ali ne, tudi
            opravljene, tudi opravljeno, tudi že opravljene, tudi že opravljeno, tudi končane, tudi zaključene,
            izpolnjene in neizpolnjene, izpolnjeno in neizpolnjeno, opravljene in neopravljene, odprto ter
            opravljeno, opravljeno in odprto, opravljeno ali odprto, opravljeno ter odprto, odprte ter opravljene,
            opravljene ali odprte, opravljene ter odprte, odprtih in opravljenih, odprtih ali opravljenih, odprtih
            ter opravljenih, opravljenih in odprtih, opravljenih ali odprtih, opravljenih ter odprtih, odprto in
            končano, odprto ali končano, odprto ter končano, končano in odprto, končano ali odprto, končano ter
            odprto, odprte ali končane, odprte ter končane, končane in odprte, končane ali odprte, končane ter
            odprte, odprto ali zaključeno, odprto ter zaključeno, zaključeno in odprto, zaključeno ali odprto,
            zaključeno ter odprto, odprte ali zaključene, odprte ter zaključene, zaključene in odprte, zaključene ali
            odprte, zaključene ter odprte, odprte in izpolnjene, odprte ali izpolnjene, odprte ter izpolnjene,
            izpolnjene in odprte, izpolnjene ali odprte, izpolnjene ter odprte, odprto in izpolnjeno, odprto ali
            izpolnjeno, odprto ter izpolnjeno, izpolnjeno in odprto, izpolnjeno ali odprto, izpolnjeno ter odprto,
            odprte in zaprte, odprte ali zaprte, odprte ter zaprte, zaprte in odprte, zaprte ali odprte, zaprte ter
            odprte, odprto in zaprto, odprto ali zaprto, odprto ter zaprto, zaprto in odprto, zaprto ali odprto,
            zaprto ter odprto, izpolnjene ali neizpolnjene, izpolnjene ter neizpolnjene, neizpolnjene in izpolnjene,
            neizpolnjene ali izpolnjene, neizpolnjene ter izpolnjene, opravljene ali neopravljene, opravljene ter
            neopravljene, neopravljene in opravljene, neopravljene ali opravljene, neopravljene ter opravljene,
            opravljeno in neopravljeno, opravljeno ali neopravljeno, opravljeno ter neopravljeno, neopravljeno in
            opravljeno, neopravljeno ali opravljeno, neopravljeno ter opravljeno, tako opravljeno kot odprto, tako
            opravljene kot odprte, tako odprtih kot opravljenih, tako opravljenih kot odprtih, tako odprto kot
            končano, tako končano kot odprto, tako odprte kot končane, tako končane kot odprte, tako odprto kot
            zaključeno, tako zaključeno kot odprto, tako zaključene kot odprte, tako odprte kot izpolnjene, tako
            izpolnjene kot odprte, tako odprto kot izpolnjeno, tako izpolnjeno kot odprto, tako odprte kot zaprte,
            tako zaprte kot odprte, tako odprto kot zaprto, tako zaprto kot odprto, tako izpolnjene kot neizpolnjene,
            tako neizpolnjene kot izpolnjene, tako opravljene kot neopravljene, tako neopravljene kot opravljene,
            tako opravljeno kot neopravljeno, tako neopravljeno kot opravljeno""",
        Concept.NOT: """ne, ni, niso, nista, nismo, nisem, nikoli, nima, nimajo, niti, ne bo, ne bodo, ni več, niso več, ne mora,
            ni treba, ni potrebno, ni dolžan, ni dolžna, niso dolžni, niso dolžne, a ni, ali ni, nikakor, še nikakor,
            se še ni, se še niso, ni še, niso še, nista še, nisi, niste, nisva, nimata, nima še, nimajo še, ne bosta,
            nočejo, ne morajo, nič več ni, niti ni, niti niso""",
        Concept.EXCEPT: """razen, z izjemo, brez, izvzemši, izvzeto, ne upoštevajoč, ne vključno z, ampak ne, toda ne, vendar ne, minus, ne pa, izven, ostali
            razen""",
        Concept.TO_WHOM: "komu",
        Concept.BEYOND: """namesto, nihče, nič, noben, nobena, nobeno, več kot, manj kot, vsaj, najmanj, največ, primerjaj, primerjajte, v primerjavi z, v
            primerjavi s, če, v kolikor, izpusti, izpustite, preskoči, izloči, izločite, nikogar, ničesar, mimo njih, drugače kot""",
        Concept.ONLY: "samo, le, zgolj, izključno, edino",
        Concept.UNDATED: """brez roka, brez rokov, brez kakršnega koli roka, brez skrajnega roka, brez skrajnih rokov, brez datuma,
            brez datumov, brez določenega roka, brez določenih rokov, brez določenega datuma, brez točnega datuma,
            brez fiksnega roka, brez postavljenega roka, nima roka, nimajo roka, nimajo rokov, nima rokov, nima
            skrajnega roka, nimajo skrajnega roka, nima datuma, nimajo datuma, nima določenega roka, nimajo
            določenega roka, nima nobenega roka, nimajo nobenega roka, nima postavljenega roka, rok ni določen, rok
            ni znan, rok ni naveden, ni roka, ni določenega roka, ni določen rok, nedatirano, nedatirana, nedatirane,
            nedatirani, nedatiranih, časovno neomejeno, neomejen rok, nedoločen rok, nedoločenega roka, za nedoločen
            čas, rok manjka, neznan rok, neznanega roka, brez časovnega okvira, brez časovne omejitve, brez termina,
            ni določen datum, ni določen skrajni rok, ni določen noben rok, ni določen noben datum, ni določen točen
            datum, ni določen točen rok, ni naveden rok, ni naveden datum, ni naveden skrajni rok, ni naveden noben
            rok, ni naveden noben datum, ni naveden točen datum, ni naveden točen rok, ni postavljen rok, ni
            postavljen datum, ni postavljen skrajni rok, ni postavljen noben rok, ni postavljen noben datum, ni
            postavljen točen datum, ni postavljen točen rok, ni opredeljen rok, ni opredeljen datum, ni opredeljen
            skrajni rok, ni opredeljen noben rok, ni opredeljen noben datum, ni opredeljen točen datum, ni opredeljen
            točen rok, ni predviden rok, ni predviden datum, ni predviden skrajni rok, ni predviden noben rok, ni
            predviden noben datum, ni predviden točen datum, ni predviden točen rok, ni dogovorjen rok, ni dogovorjen
            datum, ni dogovorjen skrajni rok, ni dogovorjen noben rok, ni dogovorjen noben datum, ni dogovorjen točen
            datum, ni dogovorjen točen rok, ni znan rok, ni znan datum, ni znan skrajni rok, ni znan noben rok, ni
            znan noben datum, ni znan točen datum, ni znan točen rok, ni predpisan rok, ni predpisan datum, ni
            predpisan skrajni rok, ni predpisan noben rok, ni predpisan noben datum, ni predpisan točen datum, ni
            predpisan točen rok, ni zapisan rok, ni zapisan datum, ni zapisan skrajni rok, ni zapisan noben rok, ni
            zapisan noben datum, ni zapisan točen datum, ni zapisan točen rok, ni vpisan rok, ni vpisan datum, ni
            vpisan skrajni rok, ni vpisan noben rok, ni vpisan noben datum, ni vpisan točen datum, ni vpisan točen
            rok, ni fiksiran rok, ni fiksiran datum, ni fiksiran skrajni rok, ni fiksiran noben rok, ni fiksiran
            noben datum, ni fiksiran točen datum, ni fiksiran točen rok, ni jasen rok, ni jasen datum, ni jasen
            skrajni rok, ni jasen noben rok, ni jasen noben datum, ni jasen točen datum, ni jasen točen rok, ni točen
            rok, ni točen datum, ni točen skrajni rok, ni točen noben rok, ni točen noben datum, ni točen točen
            datum, ni točen točen rok, ni dodeljen rok, ni dodeljen datum, ni dodeljen skrajni rok, ni dodeljen noben
            rok, ni dodeljen noben datum, ni dodeljen točen datum, ni dodeljen točen rok, rok ni postavljen, rok ni
            opredeljen, rok ni predviden, rok ni dogovorjen, rok ni predpisan, rok ni zapisan, rok ni vpisan, rok ni
            fiksiran, rok ni jasen, rok ni točen, rok ni dodeljen, rok še ni določen, rok še ni naveden, rok še ni
            postavljen, rok še ni opredeljen, rok še ni predviden, rok še ni dogovorjen, rok še ni znan, rok še ni
            predpisan, rok še ni zapisan, rok še ni vpisan, rok še ni fiksiran, rok še ni jasen, rok še ni točen, rok
            še ni dodeljen, datum ni določen, datum ni naveden, datum ni postavljen, datum ni opredeljen, datum ni
            predviden, datum ni dogovorjen, datum ni znan, datum ni predpisan, datum ni zapisan, datum ni vpisan,
            datum ni fiksiran, datum ni jasen, datum ni točen, datum ni dodeljen, datum še ni določen, datum še ni
            naveden, datum še ni postavljen, datum še ni opredeljen, datum še ni predviden, datum še ni dogovorjen,
            datum še ni znan, datum še ni predpisan, datum še ni zapisan, datum še ni vpisan, datum še ni fiksiran,
            datum še ni jasen, datum še ni točen, datum še ni dodeljen, skrajni rok ni določen, skrajni rok ni
            naveden, skrajni rok ni postavljen, skrajni rok ni opredeljen, skrajni rok ni predviden, skrajni rok ni
            dogovorjen, skrajni rok ni znan, skrajni rok ni predpisan, skrajni rok ni zapisan, skrajni rok ni vpisan,
            skrajni rok ni fiksiran, skrajni rok ni jasen, skrajni rok ni točen, skrajni rok ni dodeljen, skrajni rok
            še ni določen, skrajni rok še ni naveden, skrajni rok še ni postavljen, skrajni rok še ni opredeljen,
            skrajni rok še ni predviden, skrajni rok še ni dogovorjen, skrajni rok še ni znan, skrajni rok še ni
            predpisan, skrajni rok še ni zapisan, skrajni rok še ni vpisan, skrajni rok še ni fiksiran, skrajni rok
            še ni jasen, skrajni rok še ni točen, skrajni rok še ni dodeljen, niso določeni roki, niso določeni
            datumi, niso navedeni roki, niso navedeni datumi, niso postavljeni roki, niso postavljeni datumi, niso
            opredeljeni roki, niso opredeljeni datumi, niso predvideni roki, niso predvideni datumi, niso dogovorjeni
            roki, niso dogovorjeni datumi, niso znani roki, niso znani datumi, roki niso določeni, roki niso
            navedeni, roki niso postavljeni, roki niso opredeljeni, roki niso predvideni, roki niso dogovorjeni, roki
            niso znani, roki še niso določeni, roki še niso navedeni, roki še niso postavljeni, roki še niso
            opredeljeni, roki še niso predvideni, roki še niso dogovorjeni, roki še niso znani, datumi niso določeni,
            datumi niso navedeni, datumi niso postavljeni, datumi niso opredeljeni, datumi niso predvideni, datumi
            niso dogovorjeni, datumi niso znani, datumi še niso določeni, datumi še niso navedeni, datumi še niso
            postavljeni, datumi še niso opredeljeni, datumi še niso predvideni, datumi še niso dogovorjeni, datumi še
            niso znani, brez določenega termina, brez določenega skrajnega roka, brez navedenega roka, brez
            navedenega datuma, brez navedenega termina, brez navedenega skrajnega roka, brez postavljenega datuma,
            brez postavljenega termina, brez postavljenega skrajnega roka, brez opredeljenega roka, brez
            opredeljenega datuma, brez opredeljenega termina, brez opredeljenega skrajnega roka, brez dogovorjenega
            roka, brez dogovorjenega datuma, brez dogovorjenega termina, brez dogovorjenega skrajnega roka, brez
            znanega roka, brez znanega datuma, brez znanega termina, brez znanega skrajnega roka, brez predpisanega
            roka, brez predpisanega datuma, brez predpisanega termina, brez predpisanega skrajnega roka, brez jasnega
            roka, brez jasnega datuma, brez jasnega termina, brez jasnega skrajnega roka, brez konkretnega roka, brez
            konkretnega datuma, brez konkretnega termina, brez konkretnega skrajnega roka, brez fiksnega datuma, brez
            fiksnega termina, brez fiksnega skrajnega roka, brez točnega roka, brez točnega termina, brez točnega
            skrajnega roka, brez kakršnegakoli roka, brez kakršnegakoli datuma, brez kakršnegakoli termina, brez
            kakršnegakoli skrajnega roka, brez kakršnega koli datuma, brez kakršnega koli termina, brez kakršnega
            koli skrajnega roka, brez nobenega roka, brez nobenega datuma, brez nobenega termina, brez nobenega
            skrajnega roka, brez izrecnega roka, brez izrecnega datuma, brez izrecnega termina, brez izrecnega
            skrajnega roka, nima določenega datuma, nima določenega termina, nima določenega skrajnega roka, nima
            navedenega roka, nima navedenega datuma, nima navedenega termina, nima navedenega skrajnega roka, nima
            postavljenega datuma, nima postavljenega termina, nima postavljenega skrajnega roka, nima opredeljenega
            roka, nima opredeljenega datuma, nima opredeljenega termina, nima opredeljenega skrajnega roka, nima
            dogovorjenega roka, nima dogovorjenega datuma, nima dogovorjenega termina, nima dogovorjenega skrajnega
            roka, nima znanega roka, nima znanega datuma, nima znanega termina, nima znanega skrajnega roka, nima
            predpisanega roka, nima predpisanega datuma, nima predpisanega termina, nima predpisanega skrajnega roka,
            nima jasnega roka, nima jasnega datuma, nima jasnega termina, nima jasnega skrajnega roka, nima
            konkretnega roka, nima konkretnega datuma, nima konkretnega termina, nima konkretnega skrajnega roka,
            nima fiksnega roka, nima fiksnega datuma, nima fiksnega termina, nima fiksnega skrajnega roka, nima
            točnega roka, nima točnega datuma, nima točnega termina, nima točnega skrajnega roka, nima kakršnegakoli
            roka, nima kakršnegakoli datuma, nima kakršnegakoli termina, nima kakršnegakoli skrajnega roka, nima
            kakršnega koli roka, nima kakršnega koli datuma, nima kakršnega koli termina, nima kakršnega koli
            skrajnega roka, nima nobenega datuma, nima nobenega termina, nima nobenega skrajnega roka, nima izrecnega
            roka, nima izrecnega datuma, nima izrecnega termina, nima izrecnega skrajnega roka, nimajo določenega
            datuma, nimajo določenega termina, nimajo določenega skrajnega roka, nimajo navedenega roka, nimajo
            navedenega datuma, nimajo navedenega termina, nimajo navedenega skrajnega roka, nimajo postavljenega
            roka, nimajo postavljenega datuma, nimajo postavljenega termina, nimajo postavljenega skrajnega roka,
            nimajo opredeljenega roka, nimajo opredeljenega datuma, nimajo opredeljenega termina, nimajo
            opredeljenega skrajnega roka, nimajo dogovorjenega roka, nimajo dogovorjenega datuma, nimajo
            dogovorjenega termina, nimajo dogovorjenega skrajnega roka, nimajo znanega roka, nimajo znanega datuma,
            nimajo znanega termina, nimajo znanega skrajnega roka, nimajo predpisanega roka, nimajo predpisanega
            datuma, nimajo predpisanega termina, nimajo predpisanega skrajnega roka, nimajo jasnega roka, nimajo
            jasnega datuma, nimajo jasnega termina, nimajo jasnega skrajnega roka, nimajo konkretnega roka, nimajo
            konkretnega datuma, nimajo konkretnega termina, nimajo konkretnega skrajnega roka, nimajo fiksnega roka,
            nimajo fiksnega datuma, nimajo fiksnega termina, nimajo fiksnega skrajnega roka, nimajo točnega roka,
            nimajo točnega datuma, nimajo točnega termina, nimajo točnega skrajnega roka, nimajo kakršnegakoli roka,
            nimajo kakršnegakoli datuma, nimajo kakršnegakoli termina, nimajo kakršnegakoli skrajnega roka, nimajo
            kakršnega koli roka, nimajo kakršnega koli datuma, nimajo kakršnega koli termina, nimajo kakršnega koli
            skrajnega roka, nimajo nobenega datuma, nimajo nobenega termina, nimajo nobenega skrajnega roka, nimajo
            izrecnega roka, nimajo izrecnega datuma, nimajo izrecnega termina, nimajo izrecnega skrajnega roka, ni
            določenega datuma, ni določenega termina, ni določenega skrajnega roka, ni navedenega roka, ni navedenega
            datuma, ni navedenega termina, ni navedenega skrajnega roka, ni postavljenega roka, ni postavljenega
            datuma, ni postavljenega termina, ni postavljenega skrajnega roka, ni opredeljenega roka, ni
            opredeljenega datuma, ni opredeljenega termina, ni opredeljenega skrajnega roka, ni dogovorjenega roka,
            ni dogovorjenega datuma, ni dogovorjenega termina, ni dogovorjenega skrajnega roka, ni znanega roka, ni
            znanega datuma, ni znanega termina, ni znanega skrajnega roka, ni predpisanega roka, ni predpisanega
            datuma, ni predpisanega termina, ni predpisanega skrajnega roka, ni jasnega roka, ni jasnega datuma, ni
            jasnega termina, ni jasnega skrajnega roka, ni konkretnega roka, ni konkretnega datuma, ni konkretnega
            termina, ni konkretnega skrajnega roka, ni fiksnega roka, ni fiksnega datuma, ni fiksnega termina, ni
            fiksnega skrajnega roka, ni točnega roka, ni točnega datuma, ni točnega termina, ni točnega skrajnega
            roka, ni kakršnegakoli roka, ni kakršnegakoli datuma, ni kakršnegakoli termina, ni kakršnegakoli
            skrajnega roka, ni kakršnega koli roka, ni kakršnega koli datuma, ni kakršnega koli termina, ni kakršnega
            koli skrajnega roka, ni nobenega roka, ni nobenega datuma, ni nobenega termina, ni nobenega skrajnega
            roka, ni izrecnega roka, ni izrecnega datuma, ni izrecnega termina, ni izrecnega skrajnega roka, nima
            deadlina, brez deadlina, brez zapadlosti, nimata roka, rok ni nikjer naveden, datum ni nikjer naveden,
            nedoločen datum, nedoločenega datuma, nedoločenim rokom, časovno neopredeljeno, časovno neopredeljene,
            časovno nedoločeno, časovno nedoločene, roka ni, datuma ni, nima datumov, nimajo datumov, nimata datuma,
            rok sploh ni določen, rok sploh ni naveden, rok sploh ni postavljen, rok sploh ni opredeljen, rok sploh
            ni predviden, rok sploh ni dogovorjen, rok sploh ni znan, rok sploh ni predpisan, rok sploh ni zapisan,
            rok sploh ni vpisan, rok sploh ni fiksiran, rok sploh ni jasen, rok sploh ni točen, rok sploh ni
            dodeljen, datum sploh ni določen, datum sploh ni naveden, datum sploh ni postavljen, datum sploh ni
            opredeljen, datum sploh ni predviden, datum sploh ni dogovorjen, datum sploh ni znan, datum sploh ni
            predpisan, datum sploh ni zapisan, datum sploh ni vpisan, datum sploh ni fiksiran, datum sploh ni jasen,
            datum sploh ni točen, datum sploh ni dodeljen, skrajni rok sploh ni določen, skrajni rok sploh ni
            naveden, skrajni rok sploh ni postavljen, skrajni rok sploh ni opredeljen, skrajni rok sploh ni
            predviden, skrajni rok sploh ni dogovorjen, skrajni rok sploh ni znan, skrajni rok sploh ni predpisan,
            skrajni rok sploh ni zapisan, skrajni rok sploh ni vpisan, skrajni rok sploh ni fiksiran, skrajni rok
            sploh ni jasen, skrajni rok sploh ni točen, skrajni rok sploh ni dodeljen""",
        Concept.OWNERLESS: """brez nosilca, brez nosilcev, brez lastnika, brez lastnikov, brez skrbnika, nima nosilca, nimajo nosilca,
            nima nosilcev, nimajo nosilcev, nima lastnika, nimajo lastnika, nima skrbnika, brez odgovornega, brez
            odgovorne osebe, nima odgovornega, nimajo odgovornega, nihče ni odgovoren, ni nihče odgovoren, nihče ne
            odgovarja, nihče ni zadolžen, ni nihče zadolžen, nihče ni pristojen, ni nihče pristojen, nihče ni
            nosilec, ni dodeljeno, niso dodeljene, ni dodeljeno nikomur, nikomur dodeljeno, nikomur ni dodeljeno,
            nedodeljeno, nedodeljene, nedodeljena, nedodeljenih, nikogaršnje, nikogaršnja, nikogar, ni nosilca,
            nosilec ni naveden, nosilec ni določen, ni določenega nosilca, nima določenega nosilca, neznan nosilec,
            neznanega nosilca, nihče ne prevzame, brez določenega nosilca, ni določen nosilec, ni določen skrbnik, ni
            določen lastnik, ni naveden nosilec, ni naveden skrbnik, ni naveden lastnik, ni imenovan nosilec, ni
            imenovan skrbnik, ni imenovan lastnik, ni znan nosilec, ni znan skrbnik, ni znan lastnik, ni dodeljen
            nosilec, ni dodeljen skrbnik, ni dodeljen lastnik, ni opredeljen nosilec, ni opredeljen skrbnik, ni
            opredeljen lastnik, ni zapisan nosilec, ni zapisan skrbnik, ni zapisan lastnik, nosilec ni imenovan,
            nosilec ni znan, nosilec ni dodeljen, nosilec ni opredeljen, nosilec še ni določen, nosilec še ni
            naveden, nosilec še ni imenovan, nosilec še ni znan, nosilec še ni dodeljen, nosilec še ni opredeljen,
            skrbnik ni določen, skrbnik ni naveden, skrbnik ni imenovan, skrbnik ni znan, skrbnik ni dodeljen,
            skrbnik ni opredeljen, skrbnik še ni določen, skrbnik še ni naveden, skrbnik še ni imenovan, skrbnik še
            ni znan, skrbnik še ni dodeljen, skrbnik še ni opredeljen, lastnik ni določen, lastnik ni naveden,
            lastnik ni imenovan, lastnik ni znan, lastnik ni dodeljen, lastnik ni opredeljen, lastnik še ni določen,
            lastnik še ni naveden, lastnik še ni imenovan, lastnik še ni znan, lastnik še ni dodeljen, lastnik še ni
            opredeljen, nosilci niso določeni, nosilci niso navedeni, nosilci niso imenovani, nosilci niso znani,
            nosilci še niso določeni, nosilci še niso navedeni, nosilci še niso imenovani, nosilci še niso znani,
            niso določeni nosilci, niso navedeni nosilci, niso imenovani nosilci, niso znani nosilci, brez določenega
            skrbnika, brez določenega lastnika, brez navedenega nosilca, brez navedenega skrbnika, brez navedenega
            lastnika, brez imenovanega nosilca, brez imenovanega skrbnika, brez imenovanega lastnika, brez znanega
            nosilca, brez znanega skrbnika, brez znanega lastnika, brez nobenega nosilca, brez nobenega skrbnika,
            brez nobenega lastnika, brez kakršnega koli nosilca, brez kakršnega koli skrbnika, brez kakršnega koli
            lastnika, brez kakršnegakoli nosilca, brez kakršnegakoli skrbnika, brez kakršnegakoli lastnika, nima
            določenega skrbnika, nima določenega lastnika, nima navedenega nosilca, nima navedenega skrbnika, nima
            navedenega lastnika, nima imenovanega nosilca, nima imenovanega skrbnika, nima imenovanega lastnika, nima
            znanega nosilca, nima znanega skrbnika, nima znanega lastnika, nima nobenega nosilca, nima nobenega
            skrbnika, nima nobenega lastnika, nima kakršnega koli nosilca, nima kakršnega koli skrbnika, nima
            kakršnega koli lastnika, nima kakršnegakoli nosilca, nima kakršnegakoli skrbnika, nima kakršnegakoli
            lastnika, nimajo določenega nosilca, nimajo določenega skrbnika, nimajo določenega lastnika, nimajo
            navedenega nosilca, nimajo navedenega skrbnika, nimajo navedenega lastnika, nimajo imenovanega nosilca,
            nimajo imenovanega skrbnika, nimajo imenovanega lastnika, nimajo znanega nosilca, nimajo znanega
            skrbnika, nimajo znanega lastnika, nimajo nobenega nosilca, nimajo nobenega skrbnika, nimajo nobenega
            lastnika, nimajo kakršnega koli nosilca, nimajo kakršnega koli skrbnika, nimajo kakršnega koli lastnika,
            nimajo kakršnegakoli nosilca, nimajo kakršnegakoli skrbnika, nimajo kakršnegakoli lastnika, nihče ni
            prevzel, nihče ni dolžan, nihče ni imenovan, nihče ni določen, ni nihče prevzel, ni nihče nosilec, ni
            nihče dolžan, ni nihče imenovan, ni nihče določen, nihče ne skrbi, nihče ne vodi, ne odgovarja nihče, ne
            prevzema nihče, niso dodeljene nikomur, nikomur niso dodeljene, nikomur zaupano, nikomur dodeljene,
            nikogaršnji, brez pristojnega organa, brez zadolženega, brez zadolžene osebe, brez kogarkoli, nima
            nosilke, brez nosilke, nedodeljen, nedodeljeni, nerazporejeno, nerazporejene, nerazporejena""",
        Concept.SECTION: """v oddelku, v razdelku, v delu, v poglavju, v sklopu, v naslovu, v sekciji, v odseku, oddelek, oddelka,
            oddelku, oddelkom, oddelki, razdelek, razdelka, razdelku, razdelkom, del, delu, delom, dela, poglavje,
            poglavja, poglavju, poglavjem, naslov, naslova, naslovu, sklop, sklopa, sklopu, sekcija, sekcije,
            sekciji, odsek, odseka, odseku""",
        Concept.ACTION: """ukrep, ukrepa, ukrepu, ukrepom, ključni ukrep, ključnega ukrepa, ključnem ukrepu, ključnemu ukrepu,
            dejanje, dejanja, točka, točke, točki, točko, odstavek, odstavka, odstavku, ref, referenca, sklic, št,
            številka, številko, pod, pod točko, iz točke, alineja, alineje, akcija, oznaka, oznako, obveznost,
            obveznosti, postavka, postavko, aktivnost""",
        Concept.CHANGE: """zbriši, zbrišite, zbrisati, izbrišeš, odstraniš, premakneš, prestaviš, odložiš, podaljšaš, podaljšate, označiš, spremeniš, zamenjaš, dodaš, dodeliš,
            izbriši, izbrišite, izbrišete, izbrisati, odstrani, odstranite, odstraniti, črtaj, črtajte, črtati,
            premakni, premaknite, premakniti, prestavi, prestavite, prestaviti, preloži, preložite, preložiti,
            odloži, odložite, odložiti, podaljšaj, podaljšajte, podaljšati, označi, označite, označiti, spremeni,
            spremenite, spremeniti, zamenjaj, zamenjajte, zamenjati, dodaj, dodajte, dodati, preimenuj, preimenujte,
            preimenovati, dodeli, dodelite, dodeliti, zapri, zaprite, zapreti, znova odpri, ponovno odpri, ponovno
            odprite, razveljavi, razveljavite, razveljaviti, prekliči, prekličite, preklicati, odobri, odobrite,
            odobriti, potrdi, potrdite, potrditi, opomni, opomni me, opomnite me, spomni me, spomnite me, pošlji
            opomnik, pošljite opomnik""",
        Concept.HOW_OFTEN: """kako pogosto, kako redno, kolikokrat, s kakšno pogostostjo, v kakšnih presledkih, na koliko časa, v
            kakšnem ritmu""",
        Concept.WHERE: "kje",
        Concept.WHY: "zakaj, iz katerega razloga, iz kakšnega razloga, kako to",
        Concept.NOISE: """potrditi, opomni, opomni me, opomnite me, spomnite me,
            v, na, za, s, z, iz, o, od, do, po, pri, k, h, prek, preko, skozi, ob, zaradi, s pomočjo, v okviru,
            znotraj, dopis, dopisa, dopisu, v skladu z, v skladu s, na podlagi, skladno z, skladno s, v registru,
            register, registra, dokument sveta, nota, note, v noti, mi lahko kdo, lahko kdo, ali
            lahko kdo, kdo ve ali, mi zna kdo, ministrstvo za notranje zadeve, ministrstva za notranje zadeve,
            ministrstvu za notranje zadeve, mnz, mnz-ja, ministrstvo za pravosodje, ministrstva za pravosodje, je,
            so, sta, sem, si, smo, ste, biti, bo, bodo, bi, bila, bil, bilo, bili, bile, se, da, ali, a, to, ta, te,
            ti, tega, tem, temu, tej, teh, tu, tukaj, tam, takrat, potem, kje, kako, ker, ko, kot, torej,
            namreč, pač, seveda, že, še, še vedno, še zmeraj, zdaj, sedaj, trenutno, v tem trenutku, zaenkrat, za
            zdaj, prav, ravno, točno, natančno, pravzaprav, sploh, sicer, tudi, prav tako, spet, znova, ponovno,
            nekaj, kar, karkoli, nekdo, kdo drug, neki, neka, neke, kakšnih, kak, kaka, kakega, vse skupaj, tisto,
            ki, kateri, pa, no, me, mi prosim, mi povej, mi povejte, vi, vas, vam, vami, jim, ji, mu, svoj, svoja,
            svoje, svojo, svojih, svojega, sebe, sebi, prosim, lepo prosim, prosil bi, prosila bi, prosimo, hvala,
            hvala lepa, najlepša hvala, lepa hvala, zahvaljujem se, vnaprej se zahvaljujem, živjo, zdravo,
            pozdravljeni, pozdrav, pozdravček, lep pozdrav, lp, hej, hello, dober dan, dobro jutro, dober večer,
            spoštovani, spoštovana, dragi, draga, kolega, kolegi, kolegica, kolegice, kolegom, bot, bote, botu,
            lahko, ali lahko, mi lahko, lahko mi, mi lahko poveš, mi lahko poveste, mi lahko prosim poveš, mi lahko
            prosim poveste, mi lahko kdo pove, lahko poveš, lahko poveste, ali mi lahko poveste, ali mi lahko poveš,
            bi mi lahko povedali, ali bi lahko, mi znaš povedati, mi znate povedati, mi veš povedati, ali veš, ali
            veste, veš, veste, kdo ve, povej, povejte, povej mi, povejte mi, povedati, daj, dajte, daj mi, dajte mi,
            pokaži, pokažite, pokaži mi, pokažite mi, prikaži, prikažite, prikaži mi, naštej, naštejte, navedi,
            navedite, izpiši, izpišite, izlistaj, pošlji mi, pošljite mi, seznam, seznama, seznam vseh, pregled,
            pregleda, pregled vseh, povzetek, povzetka, kratek pregled, zanima nas, zanimalo bi me, rad bi, rada bi,
            rad bi vedel, rada bi vedela, radi bi vedeli, želim vedeti, želimo vedeti, želim, želimo, želel bi,
            želela bi, želel bi vedeti, želela bi vedeti, hotel bi vedeti, hotela bi vedeti, sprašujem, imam
            vprašanje, eno vprašanje, vprašanje, vprašanja, preveri, preverite, preveriti, preverjam, spomni me,
            potrebujem, potrebujemo, rabim, rabimo, moram vedeti, moram preveriti, ok, okej, v redu, dobro, super,
            odlično, naravno, zares, res, malo, hitro, kratko, nujno, konkretno, posebej, zlasti, uradno, formalno,
            načeloma, na splošno, morebiti, mogoče, morda, verjetno, gotovo da, običajno, agencija, agencije,
            agenciji, agencijo, organ, organa, organu, organi, organov, institucija, institucije, instituciji,
            ustanova, ustanove, vlada, vlade, vladi, ministrstvo, ministrstva, ministrstvu, oblasti, oblast, uprava,
            delegacija, delegacije, delegaciji, enota, enote, enoti, služba, službe, službi, center, centra, centru,
            urad, urada, država, države, državi, državo, republika, republike, republiki, kraljevina, instrument,
            instrumenta, instrumentom, instrumentu, datum, datuma, datumi, datumu, mesto, članica, stran, strani,
            partner, partnerji, policija, posamično, ima, imajo, imata, imeti, imel, imela,
            imeli, imamo, obstaja, obstajajo, nahaja, stoji, spada, poteka, potekajo, zgodi, zgodijo, dogaja, zaseda,
            zasedajo, sestane, sestanejo, sestaja, bo zasedal, je zasedanje, velja, veljajo, glasi, piše, je
            navedeno, vidi, vidim, vidimo, videti, slišim, gre, gredo, vključeno, vključena, vključeni, vključene,
            zajeto, skupaj, število, vrsta, vrste, primer, čas, časa, času, leto, leta, letu, l, obdobje, obdobja,
            obdobju, s strani, skupina, skupine, najnovejše, trenutni, trenutna, v celoti, predvsem, neposredno,
            nekdanji, nekdanja, prejšnja imena, eu, unije, evropske unije, dopisa sveta, kolikor vem, kolikor veš, s
            čim, čim, čem, nečim, čemer, s tem, s čimer, smejo, hoče, hočejo, želi, želijo, drugo, druge, drugih,
            razne, različne, vse to, vljudno, imate, ali imate, imaš, ali imaš, podatek, podatke, prosi, prosijo,
            prositi, informirati, obvestite, posredujte mi, pošljete, sporočite nam, recimo, spis, slučajno, takoj,
            sprašuje, vprašam, nam, informirajte, spomnite, seznanite, izpostavite, razvrstite, nas obvestite, nas
            informirate, nas informirajte, nas seznanite, nas opomnite, nas spomnite, nas obvesti, nas seznani, nas
            spomni, nas zanima, nas zanimalo, informirate nas, informirajte nas, seznanite nas, opomnite nas,
            spomnite nas, obvesti nas, seznani nas, spomni nas, zanimalo nas, vnaprej, predhodno, unaprej, naj mi,
            kdorsibodi, kakršenkoli, kakršnakoli, kakršnokoli, kakršnekoli, kakršnih koli, katerakoli, katerokoli,
            katerekoli, kateregakoli, čigarkoli, nekaj o tem, nekoliko, nekateri, nekatere, nekaterih, poleg tega,
            zraven, ob vsem tem, s tem v zvezi, od vseh, od vsega, teb, tebe, tebi, tvoj, tvoja, tvoje, vaš, vaša,
            vaše, vašega, vašem, vašo, vaših, meni, mene, mene zanima, mi, si mi, jaz, jaz bi, bi rad, bi rada, bi
            radi, radi bi, bi želel, bi želela, bi želeli, želeli bi, želeli bi vedeti, rad bi videl, rada bi videla,
            rad bi dobil, rada bi dobila, potreboval bi, rabil bi, potrebujem informacijo, treba mi je, moramo
            vedeti, moramo preveriti, dej, dejte, dej mi, bi mi lahko povedal, bi mi lahko povedala, bi nam lahko, bi
            nam lahko povedali, ali nam lahko poveste, ali mi znate, ali nam znate, bi znali povedati, ali mi
            poveste, ali mi poveš, ali kdo, a kdo, a mi, ali je mogoče, ali je možno, je možno, ali obstaja, ali
            obstajajo, ali imamo, takih, takega, takšnih, takšnega, tovrstne, tovrstnih, tovrstni, gospod, gospa,
            gospe, gospodje, dame in gospodje, spoštovane, cenjeni, cenjena, ekipa, fantje, punce, ljudje, družba,
            čao, ciao, čav, zdravo vsem, pozdravčke, lep dan vsem, lp vsem, lp in hvala, hvala in lp, tnx, thx, fala,
            hvalaa, pliz, pls, plz, prosm, prosim lepo, najlepše prosim, uljudno, čisto na kratko, konec koncev,
            nazadnje, končno, navsezadnje, v bistvu, dejansko, praktično, pravilno, dobesedno, realno, spet enkrat,
            zdaj že, že zdaj, ravnokar, za ta čas, tale trenutek, tokrat, to pot, tule, tukajle, tu nekje, tam nekje,
            oblikovano, z vprašanjem, vprašanji, vprašanju, vprašanjem, poizvedba, poizvedbe, poizvedbo, zanima ga,
            zanima jo, zanima jih, zanima, zanimajo, zanimajo nas, zanimalo, zanimalo bi nas, ve, vedo, ali se ve,
            pravi, pravijo da, govori, omenja, omenjajo, omenjeno v dopisu, zapisano, zapisana, zapisane, zapisani,
            zabeleženo, zabeležena, zabeležene, evidentirano, evidentirane, navedeno, navedena, evidenca, evidence,
            evidenci, evidenco, tabeli, tabele, v tabeli, baza, baze, bazi, sistem, sistema, sistemu, prikaz,
            prikaza, izpis, izpisa, izpisek, izvleček, izvlečka, nabor, nabora, seznamu, seznamom, seznami, pregledu,
            pregledom, pregledna tabela, resume, povzetku, izpiši mi, izpišite mi, izlistaj mi, naštej mi, naštejte
            mi, navedi mi, navedite mi, prikažite mi, sestavi mi, sestavite mi, izloči mi, izvleci, izvlecite,
            izvleci mi, preglej, preglejte, poglej mi, poglejte mi, poglej če, preveri mi, preverite mi, preveri če,
            lahko pogledaš, lahko pogledate, samo da preverim, samo da vidim, da vem, da vemo, da mi poveste, da mi
            poveš, da nam poveste, da mi daste, da mi pošljete, da mi pošlješ, hočem, hočemo, hočem vedeti, hočemo
            vedeti, dobil bi, dobila bi, imel bi vprašanje, imela bi vprašanje, po dopisu sveta, dokumenta,
            dokumentu, dok, št, doc, noto, po noti, z dopisom, v povezavi z, v povezavi s, povezano z, povezano s, v
            zvezi z, v zvezi s, ko gre za, kadar gre za, o čem gre, predstavnik, predstavniki, predstavnika,
            pristojno, organom, organih, agencijah, agencijami, agencijam, institucijam, institucijami, institucijah,
            uradu, uradi, uradom, uradov, službam, službami, državam, državami, kraljevine, kraljevini, kraljevino,
            republiko, vlado, oblastem, ministrstvom, raven, ravni, kdaj pa kdaj, pač pa, saj, pa še, pa tudi,
            kakorkoli, čimbolj, naravnost, kje najdem, kje dobim, kje lahko vidim, kje lahko najdem, prehaja,
            prehajajo,
            sam,
            tistega, tistemu""",
        Concept.ON_TIME: """pravočasno, pravočasen, pravočasna, pravočasni, pravočasne, pravočasnega, pravočasnih, o pravem času, ob
            pravem času, do roka, v roku, v rokih, v predvidenem roku, v določenem roku, v danem roku, v postavljenem
            roku, v dogovorjenem roku, v predpisanem roku, v okviru roka, znotraj roka, pred iztekom roka, pred
            potekom roka, pred rokom, skladno z rokom, v skladu z rokom, v skladu z roki, na čas, točno na čas,
            spoštoval rok, spoštovala rok, spoštovali rok, spoštovale rok,
            spoštoval roke, spoštovali roke""",
    },
    chatter="""pozdravljeni vsi, vsem, vsem skupaj, dragi vsi, spoštovani kolegi, spoštovane kolegice in kolegi, drage
        kolegice in kolegi, kako si, kako ste, kako gre kaj, upam da ste dobro, upam da si dobro, lep dan,
        prijeten dan, prisrčen pozdrav, s spoštovanjem, z odličnim spoštovanjem, z lepimi pozdravi, vse dobro,
        lahko noč, nasvidenje, na svidenje, adijo, se vidimo, se slišimo, čav, čao, hvala za pomoč, hvala za
        trud, najlepša hvala vnaprej, lepa hvala vnaprej, iskrena hvala, res hvala, hvala najlepša, tisočkrat
        hvala, hvaležen, hvaležna, hvaležni, oprosti, oprostite, opravičujem se, opravičujemo se, oprostite za
        motnjo, oprostite ker motim, upam da ne motim, pardon, sorry, ni problema, ni za kaj, aja, aha, jasno,
        razumem, razumemo, prav imate, prav imaš, bravo, krasno, izvrstno, čudovito, perfektno, fino, priročno,
        lepo, vesel, vesela, me veseli, veseli me, dajmo, daj no, hej bot, živjo bot, pozdravljen bot, eh, ah,
        oh, oj, joj, ojoj, hm, hmm, ups, haha, hehe, lol, ok hvala, ok super, super hvala, dobro hvala, če je
        mogoče, če je možno, če lahko, če veš, če veste, če ni problem, če ni pretežko, če se ne motim, če prav
        razumem, če sem prav razumel, če sem prav razumela, če imate čas, če imaš čas, ko utegneš, ko utegnete,
        ko boste imeli čas, kolikor mi je znano, kolikor vam je znano, po mojem mnenju, mislim, verjamem,
        domnevam, zdi se mi, zanima nas naslednje, zanima me naslednje, vprašanje zate, vprašanje za vas, imam
        eno vprašanje, imam kratko vprašanje, imamo vprašanje, še eno vprašanje, neumno vprašanje, samo
        sprašujem, samo vprašam, da preverim, zaradi preverjanja, za vsak slučaj, za vsak primer, zaradi
        popolnosti, zaradi jasnosti, informativno, iz radovednosti, radoveden, radovedna, za pripravo, za
        pripravo sestanka, za potrebe priprave, priprava, pripravljam, pripravljamo, pripravljam zapis,
        pripravljamo gradivo, pripravljam gradivo, za gradivo, za zapis, za zabeležko, za moj zapis, za govor, za
        nastop, za predstavitev, za mojo predstavitev, za prosojnico, za prosojnice, za šefico, za ministrico, za
        veleposlanika, brifing, brifinga, šef, šefica, šefu, šefa, minister, ministra, ministru, ministrica,
        državni sekretar, veleposlanik, veleposlanica, svetovalec, svetovalka, ataše, delegat, delegatka,
        referent, referentka, pripravnik, pripravnica, praktikant, koordinator, koordinatorka, nov sem tukaj,
        nova sem tukaj, sem nov, sem nova, delam v, pišem, javljam se, oglašam se, obračam se, obračamo se na
        vas, berem, gledam, iščem, iščem seznam, iščemo, potrebujem hiter odgovor, prosim za kratek odgovor,
        prosim za seznam, prosimo za seznam, prosim seznam, prosim pregled, prosim za pregled, izvolite, izvoli,
        kar povejte, sporočite, javi, javite, obvestite me, obvesti me, pomagajte mi, pomagaj mi, ponovite,
        ponovi, potrdite, potrdi, lahko potrdiš, ali lahko preverite, lahko preverite, lahko preveriš, poglej,
        poglejte, pogledati, najdi, najdite, najti, poišči, poiščite, sestavi seznam, sestavite seznam, naredi
        seznam, naredite seznam, povzemi, povzemite, na kratko prosim, v kratkem povzetku, v alinejah, alineje, v
        tabeli, tabela, tabelo, v enem stavku, v dveh stavkih, v nekaj besedah, preprosto povedano, z drugimi
        besedami, na kratko povedano, iskreno, iskreno povedano, seveda da, vsekakor, vidite, vidiš, glej,
        glejte, poslušaj, poslušajte, čuj, toda, ampak, vendar, zato, zaradi tega, v vsakem primeru, kakor koli,
        mimogrede, btw, med drugim, na primer, npr, itd, in podobno, in tako naprej, tj, to je, to pomeni, fyi,
        cc, ps, mail, po mailu, po e-pošti, po telefonu, malo pomoči, hitro preverjanje, kratko preverjanje, ne
        vem, nisem prepričan, nisem prepričana, nismo prepričani, ni nujno, ne mudi se, brez skrbi, brez
        problema, zelo, precej, dosti, veliko, mnogo, preveč, popolnoma, povsem, čisto, jasen, točen, točni,
        točne, natančen, natančne, podrobno, izčrpno, pregledno, kronološko, po abecedi, po vrsti, po vrstnem
        redu, po datumu, razvrščeno, urejeno po datumu, pri roki, trenutek, sekundo, minuto, dovolj, toliko,
        nekako, tak, taka, tako, takšen, takšna, takšne, onega, pravijo, rekli so, povedali so mi, slišal sem,
        slišala sem, prebral sem, prebrala sem, vem, vemo, vedeti, izvedeti, izvem, razumeti, vpogled, dobiti
        pregled, dobiti seznam, informacija, informacije, informacijo, info, obvestilo, odgovor, odgovora,
        odgovorite, odgovori mi, kolegialno, uradnik, uradnica, predstavništvo, stalno predstavništvo, stalnega
        predstavništva, po tej poti, s tem dopisom, v prilogi, spodaj, zgoraj, v imenu, po naročilu šefa, nekdo
        sprašuje, sprašujejo me, sprašujejo iz kabineta, kabinet, kabineta, a mi lahko poveš, a veš, a lahko, a
        mi poveš, povej no, kva bo, js, jst, tole, tale, zdajle, tkole, takole, ej, čaw, lej, z izrazi
        spoštovanja, sprejmite izraze, izraze, odličnega spoštovanja, čast mi je, čast nam je, dovolite,
        naprošamo, naprošam, veleposlaništvo, za kolegij, za načelnika, za direktorja, za direktorico, za
        državnega sekretarja, za sejo vlade, opomnik, opomnika, stališče, stališča, pripravljam poročilo za
        ministra, delam seznam, delam tabelo, delam pregled, sestavljam seznam, rabim za, potrebujem za, mudi se,
        nimam veliko časa, nimam časa, opravičujem se za naglico, s telefona, poslano z mobilnika, na telefonu,
        na vlaku, na poti, na sestanku sem, slišim da, kot slišim, kot vidim, kolikor vidim, kolikor razumem, če
        se spomnim, če se prav spomnim, ne spomnim se, ne spomnim se več, pozabil sem, pozabila sem, zmeden sem,
        zmedena sem, ni mi jasno, ne znajdem se, ne najdem, ne morem najti, lep vikend, prijeten vikend, lep
        popoldan, lep večer, prijeten večer, srečno, čuvaj se, jutro, lepo se imej, lepo se imejte, vse najboljše""",
)
