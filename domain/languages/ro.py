"""Romanian words."""

from domain.languages.schema import Concept, LanguageTable

#: Forms that stand both under MUST and under DELIVER.
_MUST_AND_DELIVER = """de livrat, de prezentat, de transmis, de trimis, de depus, de predat, de furnizat, de elaborat, de întocmit, de
    redactat, de comunicat, de raportat, de făcut, de finalizat, de terminat, de îndeplinit, de realizat, de încheiat,
    de executat, de publicat, de contribuit, de înaintat, de remis, de propus, de asigurat, de adus, de rezolvat, de
    completat, de onorat, de respectat, de oferit, de distribuit, de notificat, de semnalat, de efectuat, de
    implementat, de produs, de partajat, de dus, de scris, de returnat, de expediat, de supus, de gestionat, de
    acoperit, de dat, de ținut, de aprobat, de clarificat, de pus, trebuie transmis, trebuie transmise, trebuie
    transmisă, trebuie trimis, trebuie trimise, trebuie trimisă, trebuie prezentat, trebuie prezentate, trebuie
    prezentată, trebuie comunicat, trebuie comunicate, trebuie înaintat, trebuie înaintate, trebuie adresat, trebuie
    adresate, trebuie remis, trebuie remise, trebuie raportat, trebuie raportate, trebuie predat, trebuie predate,
    trebuie supus, trebuie supuse, trebuie furnizat, trebuie furnizate, trebuie livrat, trebuie livrate, trebuie să
    fie transmis, trebuie să fie transmise, trebuie să fie transmisă, trebuie să fie trimis, trebuie să fie trimise,
    trebuie să fie trimisă, trebuie să fie prezentat, trebuie să fie prezentate, trebuie să fie prezentată, trebuie să
    fie comunicat, trebuie să fie comunicate, trebuie să fie înaintat, trebuie să fie înaintate, trebuie să fie
    adresat, trebuie să fie adresate, trebuie să fie remis, trebuie să fie remise, trebuie să fie raportat, trebuie să
    fie raportate, trebuie să fie predat, trebuie să fie predate, trebuie să fie supus, trebuie să fie supuse, trebuie
    să fie furnizat, trebuie să fie furnizate, trebuie să fie livrat, trebuie să fie livrate, va trebui transmis, va
    trebui transmise, va trebui transmisă, va trebui trimis, va trebui trimise, va trebui trimisă, va trebui
    prezentat, va trebui prezentate, va trebui prezentată, va trebui comunicat, va trebui comunicate, va trebui
    înaintat, va trebui înaintate, va trebui adresat, va trebui adresate, va trebui remis, va trebui remise, va trebui
    raportat, va trebui raportate, va trebui predat, va trebui predate, va trebui supus, va trebui supuse, va trebui
    furnizat, va trebui furnizate, va trebui livrat, va trebui livrate, ar trebui transmis, ar trebui transmise, ar
    trebui transmisă, ar trebui trimis, ar trebui trimise, ar trebui trimisă, ar trebui prezentat, ar trebui
    prezentate, ar trebui prezentată, ar trebui comunicat, ar trebui comunicate, ar trebui înaintat, ar trebui
    înaintate, ar trebui adresat, ar trebui adresate, ar trebui remis, ar trebui remise, ar trebui raportat, ar trebui
    raportate, ar trebui predat, ar trebui predate, ar trebui supus, ar trebui supuse, ar trebui furnizat, ar trebui
    furnizate, ar trebui livrat, ar trebui livrate, va fi transmis, va fi transmisă, va fi trimis, va fi trimisă, va
    fi prezentat, va fi prezentată, va fi comunicat, va fi înaintat, va fi adresat, va fi remis, va fi raportat, va fi
    predat, va fi supus, va fi furnizat, va fi livrat, vor fi transmise, vor fi transmisă, vor fi trimise, vor fi
    trimisă, vor fi prezentate, vor fi prezentată, vor fi comunicate, vor fi înaintate, vor fi adresate, vor fi
    remise, vor fi raportate, vor fi predate, vor fi supuse, vor fi furnizate, vor fi livrate, urmează să fie
    transmis, urmează să fie transmise, urmează să fie transmisă, urmează să fie trimis, urmează să fie trimise,
    urmează să fie trimisă, urmează să fie prezentat, urmează să fie prezentate, urmează să fie prezentată, urmează să
    fie comunicat, urmează să fie comunicate, urmează să fie înaintat, urmează să fie înaintate, urmează să fie
    adresat, urmează să fie adresate, urmează să fie remis, urmează să fie remise, urmează să fie raportat, urmează să
    fie raportate, urmează să fie predat, urmează să fie predate, urmează să fie supus, urmează să fie supuse, urmează
    să fie furnizat, urmează să fie furnizate, urmează să fie livrat, urmează să fie livrate, de isprăvit, de dus la
    bun sfârșit, de dus la capăt, de dus la îndeplinire, de pus la dispoziție, de pus în aplicare, de achitat, de
    soluționat, de definitivat, de emis, de lansat, de adoptat, de stabilit, de lucrat, de muncit, va fi transmise, va
    fi trimise, va fi prezentate, va fi comunicate, va fi înaintate, va fi remise, va fi raportate, va fi predate, va
    fi supuse, va fi furnizate, va fi livrate, vor fi transmis, vor fi trimis, vor fi prezentat, vor fi comunicat, vor
    fi înaintat, vor fi remis, vor fi raportat, vor fi predat, vor fi supus, vor fi furnizat, vor fi livrat"""

TABLE = LanguageTable(
    code="ro",
    yes_no="""este, e, sunt, era, erau, are, au, a, avea, aveau, avem, trebuie, trebuia, există, mai are, mai au,
        oare, rămâne, rămân""",
    asks_by_tone=True,
    quarter_letters="tq",
    half_letters="sh",
    names={
        "europol": """europol, europolul, europolului, agenția uniunii europene pentru cooperare în materie de aplicare a
            legii, agenția ue pentru cooperare în materie de aplicare a legii, agenției uniunii europene pentru
            cooperare în materie de aplicare a legii, oficiul european de poliție, oficiului european de poliție,
            agenția europeană de poliție""",
        "frontex": """frontex, frontexul, frontexului, agenția europeană pentru poliția de frontieră și garda de coastă,
            agenției europene pentru poliția de frontieră și garda de coastă, poliția de frontieră și garda de
            coastă la nivel european, poliția europeană de frontieră și garda de coastă, agenția europeană pentru
            gestionarea cooperării operative la frontierele externe, agenția europeană pentru gestionarea cooperării
            operative la frontierele externe ale statelor membre ale uniunii europene, agenția de frontieră, agenția
            pentru frontiere""",
        "eurojust": """eurojust, eurojustul, eurojustului, agenția uniunii europene pentru cooperare în materie de justiție
            penală, agenției uniunii europene pentru cooperare în materie de justiție penală, agenția ue pentru
            cooperare în materie de justiție penală, agenția ue pentru cooperare judiciară, unitatea de cooperare
            judiciară a uniunii europene""",
        "euaa": """euaa, auea, easo, agenția uniunii europene pentru azil, agenției uniunii europene pentru azil, agenția
            ue pentru azil, agenției ue pentru azil, agenția europeană pentru azil, agenția pentru azil, agenției
            pentru azil, agenția de azil, biroul european de sprijin pentru azil, biroului european de sprijin
            pentru azil""",
        "eu-lisa": """eu-lisa, eulisa, eu lisa, agenția uniunii europene pentru gestionarea operațională a sistemelor
            informatice la scară largă, agenția uniunii europene pentru gestionarea operațională a sistemelor
            informatice la scară largă în spațiul de libertate securitate și justiție, agenția it, agenția
            informatică""",
        "emsa": """emsa, agenția europeană pentru siguranță maritimă, agenția europeană pentru siguranța maritimă, agenției
            europene pentru siguranță maritimă, agenția pentru siguranță maritimă, agenția pentru siguranța maritimă""",
        "cepol": """cepol, agenția uniunii europene pentru formare în materie de aplicare a legii, agenția ue pentru formare
            în materie de aplicare a legii, agenției uniunii europene pentru formare în materie de aplicare a legii,
            colegiul european de poliție""",
        "fra": """fra, agenția pentru drepturi fundamentale a uniunii europene, agenția pentru drepturi fundamentale,
            agenției pentru drepturi fundamentale, agenției pentru drepturi fundamentale a uniunii europene, agenția
            uniunii europene pentru drepturi fundamentale, agenția ue pentru drepturi fundamentale, agenția
            drepturilor fundamentale""",
        "eige": """eige, institutul european pentru egalitatea de șanse între femei și bărbați, institutul european pentru
            egalitatea de gen, institutul pentru egalitatea de gen, institutul pentru egalitate de gen, institutului
            european pentru egalitatea de gen, institutul european pentru egalitate de gen""",
        "euda": """euda, emcdda, oedt, agenția uniunii europene privind drogurile, agenției uniunii europene privind
            drogurile, agenția ue privind drogurile, agenția uniunii europene pentru droguri, agenția ue pentru
            droguri, agenția europeană pentru droguri, agenția pentru droguri, observatorul european pentru droguri
            și toxicomanie, observatorul european pentru droguri""",
        "commission": """comisia, comisie, comisiei, comisia europeană, comisiei europene, comisia ue, comisiei ue, ce-ului""",
        "eeas": """eeas, seae, serviciul european de acțiune externă, serviciului european de acțiune externă, serviciul
            european pentru acțiune externă, serviciului european pentru acțiune externă, serviciul de acțiune
            externă, serviciul diplomatic al ue""",
        "eu-delegations": """delegațiile uniunii europene, delegațiilor uniunii europene, delegațiile ue, delegațiilor ue, delegații
            ale ue, delegația ue, delegației ue, delegațiile uniunii, delegația uniunii europene""",
        "council": """consiliul, consiliu, consiliului, consiliul uniunii europene, consiliului uniunii europene, consiliul
            ue, consiliului ue, consiliul uniunii, consiliul de miniștri, consiliului de miniștri, consiliul de
            miniștri al ue""",
        "schengen-council": "consiliul schengen, consiliu schengen, consiliului schengen",
        "european-parliament": """parlamentul european, parlamentului european, parlament, parlamentul, parlamentului, pe-ului,
            europarlament, legislativul european""",
        "member-states": """statele membre, state membre, statelor membre, stat membru, statul membru, statului membru, statele
            membre ale ue, statelor membre ale ue, statele membre ue, statele membre ale uniunii europene, statelor
            membre ale uniunii europene, statele ue, țările membre, țărilor membre, țări membre, țara membră, țările
            ue, țărilor ue, țări ue, țările uniunii europene, guvernele naționale, guvernelor naționale, capitalele,
            capitalelor, statele schengen, țările schengen, statele, statelor, sm, ce țări, care țări, toate țările,
            fiecare țară, țările, țărilor, ce state, care state, fiecare stat membru""",
        "europol-management-board": """consiliul de administrație al europol, consiliului de administrație al europol, consiliul de
            administrație europol, consiliul de administrație, consiliului de administrație, consiliul de
            administrație al europolului, ca al europol""",
        "emsc": """emsc, centrul european privind introducerea ilegală de migranți, centrului european privind introducerea
            ilegală de migranți, centrul european de combatere a introducerii ilegale de migranți, centrul european
            pentru combaterea introducerii ilegale de migranți, centrul privind introducerea ilegală de migranți,
            centrul europol privind introducerea ilegală de migranți, centrul european pentru combaterea traficului
            de migranți, centrul european privind traficul de migranți, centrul pentru combaterea traficului de
            migranți""",
        "eu-iru": """eu iru, iru, unitatea ue de semnalare a conținutului online, unității ue de semnalare a conținutului
            online, unitatea ue de semnalare a conținutului de pe internet, unitatea uniunii europene de semnalare a
            conținutului online, unitatea de semnalare a conținutului online, unitatea de semnalare a conținutului
            de pe internet, unitatea ue de semnalare pe internet""",
        "efecc": """efecc, centrul european privind criminalitatea financiară și economică, centrului european privind
            criminalitatea financiară și economică, centrul european pentru criminalitatea financiară și economică,
            centrul pentru criminalitate financiară și economică, centrul european pentru infracțiuni financiare și
            economice, centrul european privind infracționalitatea financiară și economică""",
        "migration-preparedness-network": """rețeaua ue de pregătire și de gestionare a crizelor în domeniul migrației, rețelei ue de pregătire și de
            gestionare a crizelor în domeniul migrației, rețeaua ue pentru pregătirea în materie de migrație și
            gestionarea crizelor, rețeaua de pregătire și de gestionare a crizelor, rețeaua blueprint, rețelei
            blueprint, rețeaua de pregătire, rețeaua ue de pregătire, mecanismul ue de pregătire și de gestionare a
            crizelor în domeniul migrației, blueprint network""",
        "intcen": """intcen, eu intcen, centrul de situații și de analiză a informațiilor al ue, centrului de situații și de
            analiză a informațiilor al ue, centrul ue de informații, centrul de analiză a informațiilor al ue,
            centrul ue de situații""",
        "high-level-group": """grupul la nivel înalt, grupului la nivel înalt, hlg, grupul la nivel înalt privind accesul la date,
            grupul la nivel înalt privind accesul la date pentru asigurarea eficace a respectării legii, grupul de
            nivel înalt, grupului de nivel înalt""",
        "jha-agencies": """agențiile jai, agenții jai, agențiilor jai, agenția jai, agenției jai, agențiile ue jai, organismele
            jai, agențiile din domeniul justiției și afacerilor interne, agențiilor din domeniul justiției și
            afacerilor interne, agențiile de justiție și afaceri interne, agențiile jha, rețeaua agențiilor jai,
            jhaan, agențiile ue din domeniul jai, agențiile din domeniul jai""",
        "budgetary-authorities": """autoritățile bugetare, autorităților bugetare, autorități bugetare, autoritatea bugetară, autorității
            bugetare""",
        "national-judicial-authorities": """autoritățile judiciare naționale, autorităților judiciare naționale, autorități judiciare naționale,
            autoritățile judiciare, autorităților judiciare, autorități judiciare, autoritatea judiciară""",
        "at": """austria, austriei, austriac, austriacă, austriece, austrieci, austrieceni, partea austriacă, părții
            austriece, din partea părții austriece, autoritățile austriece, autorităților austriece""",
        "be": """belgia, belgiei, belgian, belgiană, belgiene, belgieni, partea belgiană, părții belgiene, din partea părții
            belgiene, autoritățile belgiene, autorităților belgiene""",
        "bg": """bulgaria, bulgariei, bulgar, bulgară, bulgare, bulgari, partea bulgară, părții bulgare, din partea părții
            bulgare, autoritățile bulgare, autorităților bulgare""",
        "cy": """cipru, ciprului, cipriot, cipriotă, cipriote, ciprioți, partea cipriotă, părții cipriote, din partea părții
            cipriote, autoritățile cipriote, autorităților cipriote""",
        "cz": """cehia, cehiei, republica cehă, republicii cehe, ceh, cehă, cehe, cehi, partea cehă, părții cehe, din partea
            părții cehe, autoritățile cehe, autorităților cehe""",
        "de": """germania, germaniei, german, germană, germane, germani, republica federală germania, partea germană, părții
            germane, din partea părții germane, autoritățile germane, autorităților germane""",
        "dk": """danemarca, danemarcei, danez, daneză, daneze, danezi, partea daneză, părții daneze, din partea părții
            daneze, autoritățile daneze, autorităților daneze""",
        "ee": """estonia, estoniei, estonian, estoniană, estoniene, estonieni, eston, estonă, estone, partea estonă, părții
            estone, din partea părții estone, autoritățile estone, autorităților estone, partea estoniană, părții
            estoniene, din partea părții estoniene, autoritățile estoniene, autorităților estoniene""",
        "el": """grecia, greciei, grec, greacă, grecești, grecească, greci, grecesc, elen, elenă, elene, republica elenă,
            partea greacă, părții grece, din partea părții grece, autoritățile grece, autorităților grece, partea elenă,
            părții elene, din partea părții elene, autoritățile elene, autorităților elene""",
        "es": """spania, spaniei, spaniol, spaniolă, spaniole, spanioli, partea spaniolă, părții spaniole, din partea părții
            spaniole, autoritățile spaniole, autorităților spaniole""",
        "fi": """finlanda, finlandei, finlandez, finlandeză, finlandeze, finlandezi, partea finlandeză, părții finlandeze,
            din partea părții finlandeze, autoritățile finlandeze, autorităților finlandeze""",
        "fr": """franța, franței, francez, franceză, franceze, francezi, partea franceză, părții franceze, din partea părții
            franceze, autoritățile franceze, autorităților franceze""",
        "hr": """croația, croației, croat, croată, croate, croați, partea croată, părții croate, din partea părții croate,
            autoritățile croate, autorităților croate""",
        "hu": """ungaria, ungariei, ungar, ungară, ungare, ungari, maghiar, maghiară, maghiare, maghiari, partea maghiară,
            părții maghiare, din partea părții maghiare, autoritățile maghiare, autorităților maghiare, partea ungară,
            părții ungare, din partea părții ungare, autoritățile ungare, autorităților ungare""",
        "ie": """irlanda, irlandei, irlandez, irlandeză, irlandeze, irlandezi, partea irlandeză, părții irlandeze, din partea
            părții irlandeze, autoritățile irlandeze, autorităților irlandeze""",
        "it": """italia, italiei, italian, italiană, italiene, italieni, partea italiană, părții italiene, din partea părții
            italiene, autoritățile italiene, autorităților italiene""",
        "lt": """lituania, lituaniei, lituanian, lituaniană, lituaniene, lituanieni, partea lituaniană, părții lituaniene,
            din partea părții lituaniene, autoritățile lituaniene, autorităților lituaniene""",
        "lu": """luxemburg, luxemburgul, luxemburgului, luxemburghez, luxemburgheză, luxemburgheze, partea luxemburgheză,
            părții luxemburgheze, din partea părții luxemburgheze, autoritățile luxemburgheze, autorităților
            luxemburgheze""",
        "lv": """letonia, letoniei, leton, letonă, letone, letoni, partea letonă, părții letone, din partea părții letone,
            autoritățile letone, autorităților letone""",
        "mt": """malta, maltei, maltez, malteză, malteze, maltezi, partea malteză, părții malteze, din partea părții malteze,
            autoritățile malteze, autorităților malteze""",
        "nl": """țările de jos, țărilor de jos, olanda, olandei, olandez, olandeză, olandeze, olandezi, neerlandez,
            neerlandeză, neerlandeze, partea olandeză, părții olandeze, din partea părții olandeze, autoritățile
            olandeze, autorităților olandeze, partea neerlandeză, părții neerlandeze, din partea părții neerlandeze,
            autoritățile neerlandeze, autorităților neerlandeze""",
        "pl": """polonia, poloniei, polonez, poloneză, poloneze, polonezi, partea poloneză, părții poloneze, din partea
            părții poloneze, autoritățile poloneze, autorităților poloneze""",
        "pt": """portugalia, portugaliei, portughez, portugheză, portugheze, portughezi, partea portugheză, părții
            portugheze, din partea părții portugheze, autoritățile portugheze, autorităților portugheze""",
        "ro": """românia, româniei, român, română, române, români, românesc, românească, românești, partea română, părții
            române, din partea părții române, autoritățile române, autorităților române""",
        "se": """suedia, suediei, suedez, suedeză, suedeze, suedezi, partea suedeză, părții suedeze, din partea părții
            suedeze, autoritățile suedeze, autorităților suedeze""",
        "si": """slovenia, sloveniei, sloven, slovenă, slovene, sloveni, partea slovenă, părții slovene, din partea părții
            slovene, autoritățile slovene, autorităților slovene""",
        "sk": """slovacia, slovaciei, slovac, slovacă, slovace, slovaci, republica slovacă, partea slovacă, părții slovace,
            din partea părții slovace, autoritățile slovace, autorităților slovace""",
    },
    acronyms={
        "commission": "COM, CE",
        "european-parliament": "PE",
        "member-states": "SM",
        "at": "AT",
        "be": "BE",
        "bg": "BG",
        "cy": "CY",
        "cz": "CZ",
        "de": "DE",
        "dk": "DK",
        "ee": "EE",
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
        "el": "EL, GR",
    },
    others={
        "Interpol": """interpol, interpolul, interpolului, organizația internațională de poliție criminală""",
        "Consiliul European": "consiliul european, consiliului european, summitul european, summitul ue, euco",
        "Președinția": """președinția, președinției, președinție, președinția consiliului, președinția ue""",
        "Secretariatul General": """secretariatul general al consiliului, secretariatul general, secretariatului general, sgc""",
        "NATO": "nato",
        "ONU": "onu, națiunile unite, națiunilor unite, organizația națiunilor unite",
        "UNHCR": "unhcr, înaltul comisariat pentru refugiați",
        "UNODC": "unodc",
        "OIM": "oim, iom, organizația internațională pentru migrație",
        "OSCE": "osce",
        "Consiliul Europei": "consiliul europei, consiliului europei",
        "Parchetul European": "parchetul european, parchetului european, eppo, procurorul european",
        "OLAF": "olaf, oficiul european de luptă antifraudă",
        "ENISA": """enisa, agenția ue pentru securitate cibernetică, agenția uniunii europene pentru securitate cibernetică""",
        "AEPD": "aepd, autoritatea europeană pentru protecția datelor, edps",
        "BCE": "bce, banca centrală europeană",
        "Curtea de Conturi": "curtea de conturi europeană, curtea de conturi, curții de conturi",
        "CJUE": """cjue, curtea de justiție, curții de justiție, curtea de justiție a uniunii europene""",
        "BEI": "bei, banca europeană de investiții",
        "EFCA": "efca, agenția europeană pentru controlul pescuitului",
        "AEA": "aea, eda, agenția europeană de apărare",
        "EMPACT": "empact, empactul, empactului",
        "COSI": "cosi",
        "SCIFA": "scifa, csifa",
        "Coreper": "coreper, comitetul reprezentanților permanenți",
        "Norvegia": "norvegia, norvegiei, norvegian, norvegiană",
        "Islanda": "islanda, islandei",
        "Liechtenstein": "liechtenstein",
        "Elveția": "elveția, elveției, elvețian",
        "Regatul Unit": """regatul unit, regatului unit, marea britanie, marii britanii, anglia, britanic, uk""",
        "Statele Unite": """statele unite, statelor unite, statele unite ale americii, sua, america, american""",
        "Turcia": "turcia, turciei, turc",
        "Ucraina": "ucraina, ucrainei, ucrainean",
        "Moldova": """moldova, moldovei, republica moldova, republicii moldova, moldovean, moldovenesc""",
        "Georgia": "georgia, georgiei",
        "Serbia": "serbia, serbiei, sârb, sârbesc",
        "Albania": "albania, albaniei, albanez",
        "Muntenegru": "muntenegru",
        "Macedonia de Nord": "macedonia de nord, macedonia",
        "Kosovo": "kosovo",
        "Bosnia și Herțegovina": "bosnia și herțegovina, bosnia",
        "Tunisia": "tunisia, tunisiei",
        "Libia": "libia, libiei",
        "Maroc": "maroc, marocul, marocului",
        "Egipt": "egipt, egiptul, egiptului",
        "Algeria": "algeria, algeriei",
        "Rusia": "rusia, rusiei, federația rusă, rus, rusesc",
        "Belarus": "belarus",
        "Canada": "canada, canadei",
        "Australia": "australia",
        "China": "china, chinei, chinez",
        "Mauritania": "mauritania",
        "Senegal": "senegal",
        "Niger": "niger",
    },
    kinds={
        "agency": """agenții, agențiile, agențiilor, agenția, agenției, agenție, agenții ale ue, agențiile ue, agențiilor ue,
            agenții ue, agenții europene, agențiile europene""",
        "institution": """instituții, instituțiile, instituțiilor, instituție, instituția, instituții ale ue, instituțiile ue,
            instituțiilor ue, instituții europene, instituțiile europene""",
    },
    vehicles={
        "schengen-barometer-plus": """barometrul schengen+, barometrul schengen +, barometrul schengen plus, barometrului schengen+, barometru
            schengen+, barometru+, barometrul+, barometrul +, barometrul plus, barometrul schengen, barometrului
            schengen, barometru schengen, barometru, barometrul, barometrului, schengen barometer, schengen
            barometer+""",
    },
    sections={
        "I": """conștientizarea comună a situației, conștientizare comună a situației, conștientizarea situației,
            conștientizarea situațională comună, conștientizare situațională, cunoașterea comună a situației""",
        "II": """cadrul juridic al ue privind introducerea ilegală de migranți, cadrul juridic al ue, cadrul juridic
            privind introducerea ilegală de migranți, cadrul juridic, cadru juridic""",
        "III": """cooperarea operațională europeană, cooperare operațională europeană, cooperarea operațională, cooperare
            operațională""",
        "IV": """sinergii cu acțiunea externă a ue, sinergiile cu acțiunea externă a ue, sinergii cu acțiunea externă,
            acțiunea externă a ue, acțiunea externă""",
    },
    months={
        1: "luna ianuarie, lunii ianuarie, ian",
        2: "luna februarie, lunii februarie, feb",
        3: "luna martie, lunii martie, mart",
        4: "luna aprilie, lunii aprilie, apr",
        5: "luna mai, lunii mai",
        6: "luna iunie, lunii iunie, iun",
        7: "luna iulie, lunii iulie, iul",
        8: "luna august, lunii august, aug",
        9: "luna septembrie, lunii septembrie, sept, sep",
        10: "luna octombrie, lunii octombrie, oct",
        11: "luna noiembrie, lunii noiembrie, noi, nov, noiemb",
        12: "luna decembrie, lunii decembrie, dec, decemb",
    },
    weak_months=frozenset({"mai", "mar", "noi", "dec"}),
    numbers={
        1: "un, o, unu",
        2: "doi, două",
        3: "trei",
        4: "patru",
        5: "cinci",
        6: "șase",
        7: "șapte",
        8: "opt",
        9: "nouă",
        10: "zece",
        11: "unsprezece",
        12: "doisprezece, douăsprezece",
        14: "paisprezece",
        15: "cincisprezece",
        20: "douăzeci",
        30: "treizeci",
        45: "patruzeci și cinci",
        60: "șaizeci",
        90: "nouăzeci",
        100: "o sută",
    },
    ordinals={
        1: """primul, prima, primului, primei, primele, primii, întâi, întâiul, prim, dintâi, trimestrul i,
            trimestrului i, trim i, trimestru i, semestrul i, semestrului i, sem i, semestru i, trimestrul întâi,
            trimestrul unu, trimestrul 1, trimestrului întâi, trimestrului unu, trimestrului 1, semestrul întâi,
            semestrul unu, semestrul 1, semestrului întâi, semestrului unu, semestrului 1""",
        2: """al doilea, a doua, doilea, doua, celui de-al doilea, celei de-a doua, cel de-al doilea, cea de-a doua,
            al 2-lea, a 2-a, trimestrul ii, trimestrului ii, trim ii, trimestru ii, semestrul ii, semestrului ii,
            sem ii, semestru ii, trimestrul al doilea, trimestrul doi, trimestrul 2, trimestrului al doilea,
            trimestrului doi, trimestrului 2, semestrul al doilea, semestrul doi, semestrul 2, semestrului al
            doilea, semestrului doi, semestrului 2""",
        3: """al treilea, a treia, treilea, treia, celui de-al treilea, cel de-al treilea, cea de-a treia, al 3-lea, a
            3-a, trimestrul iii, trimestrului iii, trim iii, trimestru iii, trimestrul al treilea, trimestrul trei,
            trimestrul 3, trimestrului al treilea, trimestrului trei, trimestrului 3""",
        4: """al patrulea, a patra, patrulea, patra, celui de-al patrulea, cel de-al patrulea, al 4-lea, a 4-a,
            trimestrul iv, trimestrului iv, trim iv, trimestru iv, trimestrul al patrulea, trimestrul patru,
            trimestrul 4, trimestrului al patrulea, trimestrului patru, trimestrului 4""",
        5: "al cincilea, a cincea",
        6: "al șaselea, a șasea",
        7: "al șaptelea",
        8: "al optulea",
        9: "al nouălea",
        10: "al zecelea",
        11: "al unsprezecelea",
        12: "al doisprezecelea",
    },
    postpositions={
        Concept.ONLY: "singur, singură, singurul, singura, singure",
        Concept.NEXT: """viitor, viitoare, viitorului, următor, următoare, următoarei, următorului, care vine, care urmează, ce
            vine""",
        Concept.THIS: """aceasta, acesta, curent, curentă, curente, în curs, asta, ăsta, actual, actuală, acesteia, acestuia""",
        Concept.LAST: """trecut, trecută, anterior, anterioară, precedent, precedentă, trecutului, ultim""",
        Concept.BY: "inclusiv, cel târziu, maximum, cel mult, maxim",
        Concept.FROM: """încolo, încoace, și ulterior, cel mai devreme, cel devreme, înainte, și mai departe, mai departe, în
            continuare, și în continuare, în sus""",
    },
    datives={
        "council": "consiliului, consiliului ue, consiliului uniunii europene",
        "schengen-council": "consiliului schengen",
        "european-parliament": "parlamentului, parlamentului european",
    },
    endings="ul, ului",
    feasts={
        "christmas": "crăciun, crăciunul, crăciunului",
        "new-year": "anul nou, anului nou",
        "epiphany": "bobotează, boboteaza, bobotezei",
        "orthodox-easter": "paște, paști, paștele, paștelui, paștilor",
        "easter": "paștele catolic, paștelui catolic",
        "labour-day": "ziua muncii, zilei muncii",
        "europe-day": "ziua europei, zilei europei",
        "orthodox-pentecost": "rusalii, rusaliile, rusaliilor",
        "assumption": "adormirea maicii domnului, adormirii maicii domnului, sfânta maria",
        "all-saints": "ziua tuturor sfinților, zilei tuturor sfinților, tuturor sfinților",
    },
    presidency="Președinția",
    words={
        Concept.PLURAL: "zile, zilele, săptămâni, săptămânile, luni, lunile, ani, anii, trimestre, trimestrele",
        Concept.UNDER: "sub",
        Concept.DEADLINE: "termen, termene, termenul, termenele",
        Concept.ON_TIME: """la timp, la vreme, la termen, în termen, in termen, în termenul, în termenul stabilit, în termenul
            prevăzut, în termenele stabilite, în termenele, în termenul-limită, în timp util, punctual, punctuali,
            punctuală, punctuale, la data stabilită, la data prevăzută, conform termenului, conform calendarului, la
            momentul potrivit, din timp, până la termen, la scadență, respectat termenul, respectat termenele,
            respectat termenul-limită, respectat termenul limită, respectat termenele limită, respectat
            termenele-limită, respectat scadența, respectat scadențele, respectat data limită, respectat termenul
            stabilit, respectat termen, respectat calendarul, respectate termenul, respectate termenele, respectate
            termenul-limită, respectate termenul limită, respectate termenele limită, respectate termenele-limită,
            respectate scadența, respectate scadențele, respectate data limită, respectate termenul stabilit,
            respectate termen, respectate calendarul, respectată termenul, respectată termenele, respectată
            termenul-limită, respectată termenul limită, respectată termenele limită, respectată termenele-limită,
            respectată scadența, respectată scadențele, respectată data limită, respectată termenul stabilit,
            respectată termen, respectată calendarul, respectați termenul, respectați termenele, respectați
            termenul-limită, respectați termenul limită, respectați termenele limită, respectați termenele-limită,
            respectați scadența, respectați scadențele, respectați data limită, respectați termenul stabilit,
            respectați termen, respectați calendarul, respectă termenul, respectă termenele, respectă
            termenul-limită, respectă termenul limită, respectă termenele limită, respectă termenele-limită,
            respectă scadența, respectă scadențele, respectă data limită, respectă termenul stabilit, respectă
            termen, respectă calendarul, respecte termenul, respecte termenele, respecte termenul-limită, respecte
            termenul limită, respecte termenele limită, respecte termenele-limită, respecte scadența, respecte
            scadențele, respecte data limită, respecte termenul stabilit, respecte termen, respecte calendarul,
            respecta termenul, respecta termenele, respecta termenul-limită, respecta termenul limită, respecta
            termenele limită, respecta termenele-limită, respecta scadența, respecta scadențele, respecta data
            limită, respecta termenul stabilit, respecta termen, respecta calendarul, ținut termenul, ținut
            termenele, ținut termenul-limită, ținut termenul limită, ținut termenele limită, ținut termenele-limită,
            ținut scadența, ținut scadențele, ținut data limită, ținut termenul stabilit, ținut termen, ținut
            calendarul, îndeplinit termenul, îndeplinit termenele, îndeplinit termenul-limită, îndeplinit termenul
            limită, îndeplinit termenele limită, îndeplinit termenele-limită, îndeplinit scadența, îndeplinit
            scadențele, îndeplinit data limită, îndeplinit termenul stabilit, îndeplinit termen, îndeplinit
            calendarul, încadrat în termenul, încadrat în termenele, încadrat în termenul-limită, încadrat în
            termenul limită, încadrat în termenele limită, încadrat în termenele-limită, încadrat în scadența,
            încadrat în scadențele, încadrat în data limită, încadrat în termenul stabilit, încadrat în termen,
            încadrat în calendarul, încadrează în termenul, încadrează în termenele, încadrează în termenul-limită,
            încadrează în termenul limită, încadrează în termenele limită, încadrează în termenele-limită,
            încadrează în scadența, încadrează în scadențele, încadrează în data limită, încadrează în termenul
            stabilit, încadrează în termen, încadrează în calendarul, onorat termenul, onorat termenele, onorat
            termenul-limită, onorat termenul limită, onorat termenele limită, onorat termenele-limită, onorat
            scadența, onorat scadențele, onorat data limită, onorat termenul stabilit, onorat termen, onorat
            calendarul""",
        Concept.DAY: """zi, zile, zilele, zilei, ziua, de zile, zile calendaristice, de zile calendaristice, zilelor""",
        Concept.WEEK: """săptămână, săptămâni, săptămâna, săptămânii, săptămânile, de săptămâni, săptămânilor, săpt""",
        Concept.MONTHS: "lună, luni, luna, lunii, lunile, de luni, lunilor",
        Concept.QUARTER: """trimestru, trimestrul, trimestrului, trimestre, trimestrele, trim, trimestru din, trimestrul din,
            trimestrului din, trimestru al, de trimestre, trimestrul i, trimestrul ii, trimestrul iii, trimestrul
            iv, trimestrului i, trimestrului ii, trimestrului iii, trimestrului iv, trim i, trim ii, trim iii, trim
            iv, trimestru i, trimestru ii, trimestru iii, trimestru iv, trimestrul întâi, trimestrul unu, trimestrul
            1, trimestrului întâi, trimestrului unu, trimestrului 1, trimestrul al doilea, trimestrul doi,
            trimestrul 2, trimestrului al doilea, trimestrului doi, trimestrului 2, trimestrul al treilea,
            trimestrul trei, trimestrul 3, trimestrului al treilea, trimestrului trei, trimestrului 3, trimestrul al
            patrulea, trimestrul patru, trimestrul 4, trimestrului al patrulea, trimestrului patru, trimestrului 4""",
        Concept.HALF: """semestru, semestrul, semestrului, semestre, sem, jumătate, jumătatea, jumătăți, semestru din, semestrul
            din, jumătate din, jumătate a, semestrul i, semestrul ii, semestrului i, semestrului ii, sem i, sem ii,
            semestru i, semestru ii, semestrul întâi, semestrul unu, semestrul 1, semestrului întâi, semestrului
            unu, semestrului 1, semestrul al doilea, semestrul doi, semestrul 2, semestrului al doilea, semestrului
            doi, semestrului 2""",
        Concept.YEAR: "an, ani, anul, anului, anii, anilor, de ani, an calendaristic",
        Concept.TODAY: "astăzi, azi, la zi, ziua de azi, ziua de astăzi, data de astăzi",
        Concept.TOMORROW: "mâine",
        Concept.YESTERDAY: "ieri",
        Concept.THIS: """acest, această, acestei, acestui, prezent, prezenta, actual, actualul, actuala, actualului, curentul, în
            prezentul, astă""",
        Concept.COMING: """care se apropie, se apropie, care urmează, care vin, ce vin, ce urmează să vină, viitoarele, în curs de
            apropiere, apropiate, apropiat, iminent, iminentă, iminente, la orizont, în perspectivă, următoarele
            termene, următoarele livrabile, următoarele obligații, următoarele livrări, următoarele scadențe,
            următorii pași, următoarele acțiuni, următoarele sarcini, următoarele rapoarte, termenele următoare,
            livrabilele următoare, termenele viitoare, viitoare termene, termene viitoare, care se profilează, pe
            viitor, în viitor, care vor veni""",
        Concept.NEXT: """următorul, următoarea, următorii, următoarele, următorului, următoarei, următoarelor, viitorul,
            viitoarea, viitor, viitoare, următor, următoare, proximul, proxima, proxim, proximele, urmează, ce
            urmează, următorul termen, următoarea livrare, următorul livrabil, următoarea scadență, următoarea
            obligație, următorul termen-limită, următorul termen limită, următorul deadline, următorul pas,
            următoarea etapă, următoarea sarcină, următorul raport, cel mai apropiat termen, termenul cel mai
            apropiat, cel mai apropiat, cea mai apropiată, cele mai apropiate, primul termen, prima scadență,
            termenul următor, imediat următor, următoarea acțiune, următorul lucru, următoarea chestie, următoarea
            treabă, următorul document, primul livrabil, primul lucru, prima livrare, cel mai apropiat livrabil, cea
            mai apropiată scadență, urmează la rând, la rând, mai urmează, apoi urmează""",
        Concept.LAST: """ultimul, ultima, ultimii, ultimele, ultimului, precedentul, precedenta, anteriorul, trecut, trecută""",
        Concept.END: """sfârșitul, sfârșitului, sfârșit, sfârșit de, la sfârșitul, la sfârșit de, finalul, finalului, final,
            final de, la finalul, la final de, finele, la finele, finele lui, încheierea, la încheierea, capătul, la
            capătul, sfârșitul lui, finalul lui, la sfârșitul lui, la finalul lui""",
        Concept.YEAR_END: """sfârșit de an, sfârșitul anului, finalul anului, final de an, finele anului, încheierea anului,
            sfârșitul anului curent, sfârșitul acestui an, finalul acestui an, sfârșitul anului acesta, la sfârșitul
            anului, la finalul anului, la finele anului""",
        Concept.VAGUE: """început, începutul, la începutul, începutului, început de, la început de, la început, mijlocul, la
            mijlocul, mijloc de, la mijloc de, la jumătatea, jumătatea lunii, jumătatea lui, spre sfârșitul, spre
            finalul, spre, în jurul, în jur de, aproximativ, circa, cam prin, cam pe la, pe la, primăvara,
            primăvară, în primăvară, vara, vară, în vară, la vară, toamna, toamnă, în toamnă, la toamnă, iarna,
            iarnă, în iarnă, la iarnă, în curând, curând, cât mai curând, cât mai curând posibil, cât mai repede,
            cât mai repede posibil, cât de curând, cât mai rapid, cel mai curând posibil, asap, imediat ce se poate,
            de îndată, fără întârziere, fără întârziere nejustificată, în scurt timp, peste puțin timp, curând de
            tot, pe termen scurt, pe termen mediu, pe termen lung, în viitorul apropiat, viitorul apropiat, recent,
            mai târziu, târziu, devreme, mai devreme, cândva, într-o zi, vacanță, câteva
            zile, câteva săptămâni, câteva luni, în zilele următoare, în perioada următoare, perioada următoare, în
            perioada imediat următoare, la un moment dat, între timp, în lunile următoare, lunile următoare, într-o bună zi""",
        Concept.MEETING: """consiliul jai, consiliu jai, consiliului jai, consiliul justiție și afaceri interne, consiliului
            justiție și afaceri interne, consiliul afaceri interne, reuniune, reuniunea, reuniunii, reuniuni,
            reuniunile, reuniunilor, reuniunea consiliului, reuniunii consiliului, reuniunea consiliului schengen,
            reuniunii consiliului schengen, reuniunea schengen, sesiune, sesiunea, sesiunii, sesiuni, ședință,
            ședința, ședinței, ședințe, ședința consiliului, întâlnire, întâlnirea, întâlnirii, întâlniri,
            întâlnirea miniștrilor, reuniunea miniștrilor, reuniunea ministerială, reuniunii ministeriale, consilii,
            consiliile, consilii schengen, jalon, jaloane, jalonul""",
        Concept.BY: """până la, până în, până pe, până cel târziu, până cel târziu la, până cel târziu în, până cel târziu pe,
            până la data de, până în data de, până pe data de, până în luna, până la luna, până cel mai târziu, până
            cel mai târziu în, până cel mai târziu la, până inclusiv, până inclusiv în, până la nivelul, până spre,
            până, cel târziu, cel târziu la, cel târziu în, cel târziu pe, cel târziu până la, cel târziu până în,
            cel târziu la data de, cel mai târziu, cel mai târziu la, cel mai târziu în, cel mai târziu pe, nu mai
            târziu de, nu mai târziu de data de, cu termen până la, cu termen până în, cu termen limită, cu
            termen-limită, scadente până la, scadente până în, având termen, având ca termen, la timp pentru, în
            timp util pentru, la sau înainte de, înainte de sau la, maximum până la, și până la, și până în, termen
            maxim, cel târziu până pe, nu mai târziu de luna, până la finele lui, până la finele lunii, până în
            cursul lunii, până prin, până la nivelul lunii, cu termenul până în, de azi până în, de azi până la, de
            acum până în, de acum până la, de aici până în, de aici până la, de azi și până în, de acum și până în,
            dl""",
        Concept.UNTIL: """până, până la, până în, până pe, până la data de, până în data de, și până la, și până în, la, până
            inclusiv în""",
        Concept.BEFORE: """înainte de, înaintea, înaintea datei de, înainte de data de, înainte, anterior, anterior datei de,
            anterioare, precedent, premergător, premergătoare, înainte de începutul, cu puțin timp înainte de, în
            ajunul, mai devreme de, mai repede de, în perspectiva, în prealabil""",
        Concept.IN: """în, in, la, pe, din, în luna, în lunile, în anul, la data de, în data de, pe data de, din data de, în
            cursul, în cursul lunii, în cursul anului, pe parcursul, pe parcursul lunii, pe parcursul anului, în
            timpul, în decursul, în decursul lunii, cu ocazia, cu prilejul, în cadrul, în perioada, pe perioada,
            peste, pe ordinea de zi a, pe ordinea de zi la, de pe ordinea de zi a, pe agenda lunii, la nivelul, de-a
            lungul, al lunii, ale lunii, din luna, din anul, aferente lunii, aferent lunii, aferente anului, pe
            luna, pe anul, pentru luna, pentru anul, pe masa, la masa, pe masa de lucru a""",
        Concept.FOR: "pentru, în vederea, în pregătirea, pt, ptr, pt.",
        Concept.FROM: """din, de la, începând cu, începând din, începând de la, începând de, începând cu luna, începând cu data
            de, începând cu anul, cu începere de la, cu începere din, cu începere, de la data de, pornind de la, nu
            mai devreme de, nu înainte de, cel mai devreme în, cel mai devreme la, cel mai devreme, după sau la, din
            data de, plecând de la""",
        Concept.AS_OF: "la data de, la situația din, situația la, în data de",
        Concept.AFTER: """după, după data de, ulterior, ulterior datei de, ulterioare, ulterioară, ulterior anului, în urma, la
            scurt timp după, dincolo de, trecut de, odată trecut, următor datei de, mai târziu de, ulterior
            consiliului, subsecvent, subsecvente, posterior, peste termenul de""",
        Concept.WITHIN: """în termen de, într-un termen de, în interval de, într-un interval de, în decurs de, în răstimp de, în
            mai puțin de, în cel mult, în maximum, în maxim, într-o perioadă de, în limita a, în spațiul a""",
        Concept.BETWEEN: "între, dintre, în perioada dintre",
        Concept.LATEST: """cel târziu, cel mai târziu, cel mult, maximum, maxim, inclusiv, sau mai devreme, sau înainte""",
        Concept.EARLIEST: """cel mai devreme, încolo, sau mai târziu, și mai târziu, sau ulterior, și ulterior, și după, sau după,
            mai departe, în continuare, și mai departe, și în continuare""",
        Concept.AND: "și, precum și, ca și, cât și, &, plus, iar, dar",
        Concept.OR: "sau, ori, fie, și/sau",
        Concept.WITH: """cu, alături de, laolaltă cu, în cooperare cu, în colaborare cu, în parteneriat cu""",
        Concept.JOINTLY: """împreună, comun, comună, comune, comunul, conjuncte, concertat, laolaltă, alături de, în cooperare cu,
            în colaborare cu, în parteneriat cu, de comun acord, colectiv, colective, partajat, partajate, conjunct,
            în tandem""",
        Concept.BOTH: "ambele, ambii, amândouă, amândoi, deopotrivă",
        Concept.TO: """la, către, spre, înspre, catre, în atenția, în fața, trebuie transmis, trebuie transmise, trebuie
            transmisă, trebuie trimis, trebuie trimise, trebuie trimisă, trebuie prezentat, trebuie prezentate,
            trebuie prezentată, trebuie comunicat, trebuie comunicate, trebuie înaintat, trebuie înaintate, trebuie
            adresat, trebuie adresate, trebuie remis, trebuie remise, trebuie raportat, trebuie raportate, trebuie
            predat, trebuie predate, trebuie supus, trebuie supuse, trebuie furnizat, trebuie furnizate, trebuie
            livrat, trebuie livrate, trebuie să fie transmis, trebuie să fie transmise, trebuie să fie transmisă,
            trebuie să fie trimis, trebuie să fie trimise, trebuie să fie trimisă, trebuie să fie prezentat, trebuie
            să fie prezentate, trebuie să fie prezentată, trebuie să fie comunicat, trebuie să fie comunicate,
            trebuie să fie înaintat, trebuie să fie înaintate, trebuie să fie adresat, trebuie să fie adresate,
            trebuie să fie remis, trebuie să fie remise, trebuie să fie raportat, trebuie să fie raportate, trebuie
            să fie predat, trebuie să fie predate, trebuie să fie supus, trebuie să fie supuse, trebuie să fie
            furnizat, trebuie să fie furnizate, trebuie să fie livrat, trebuie să fie livrate, va fi transmis, va fi
            transmisă, va fi trimis, va fi trimisă, va fi prezentat, va fi prezentată, va fi comunicat, va fi
            înaintat, va fi adresat, va fi remis, va fi raportat, va fi predat, va fi supus, va fi furnizat, va fi
            livrat, vor fi transmise, vor fi transmisă, vor fi trimise, vor fi trimisă, vor fi prezentate, vor fi
            prezentată, vor fi comunicate, vor fi înaintate, vor fi adresate, vor fi remise, vor fi raportate, vor
            fi predate, vor fi supuse, vor fi furnizate, vor fi livrate, urmează să fie transmis, urmează să fie
            transmise, urmează să fie transmisă, urmează să fie trimis, urmează să fie trimise, urmează să fie
            trimisă, urmează să fie prezentat, urmează să fie prezentate, urmează să fie prezentată, urmează să fie
            comunicat, urmează să fie comunicate, urmează să fie înaintat, urmează să fie înaintate, urmează să fie
            adresat, urmează să fie adresate, urmează să fie remis, urmează să fie remise, urmează să fie raportat,
            urmează să fie raportate, urmează să fie predat, urmează să fie predate, urmează să fie supus, urmează
            să fie supuse, urmează să fie furnizat, urmează să fie furnizate, urmează să fie livrat, urmează să fie
            livrate, este transmis, este transmisă, este trimis, este trimisă, este prezentat, este prezentată, este
            comunicat, este înaintat, este remis, este raportat, este predat, este supus, este furnizat, este
            livrat, sunt transmise, sunt transmisă, sunt trimise, sunt trimisă, sunt prezentate, sunt prezentată,
            sunt comunicate, sunt înaintate, sunt adresate, sunt remise, sunt raportate, sunt predate, sunt supuse,
            sunt furnizate, sunt livrate, a fost transmis, a fost transmisă, a fost trimis, a fost trimisă, a fost
            prezentat, a fost prezentată, a fost comunicat, a fost înaintat, a fost adresat, a fost remis, a fost
            raportat, a fost predat, a fost supus, a fost furnizat, a fost livrat, au fost transmise, au fost
            transmisă, au fost trimise, au fost trimisă, au fost prezentate, au fost prezentată, au fost comunicate,
            au fost înaintate, au fost adresate, au fost remise, au fost raportate, au fost predate, au fost supuse,
            au fost furnizate, au fost livrate, va trebui transmis, va trebui transmise, va trebui transmisă, va
            trebui trimis, va trebui trimise, va trebui trimisă, va trebui prezentat, va trebui prezentate, va
            trebui prezentată, va trebui comunicat, va trebui comunicate, va trebui înaintat, va trebui înaintate,
            va trebui adresat, va trebui adresate, va trebui remis, va trebui remise, va trebui raportat, va trebui
            raportate, va trebui predat, va trebui predate, va trebui supus, va trebui supuse, va trebui furnizat,
            va trebui furnizate, va trebui livrat, va trebui livrate, ar trebui transmis, ar trebui transmise, ar
            trebui transmisă, ar trebui trimis, ar trebui trimise, ar trebui trimisă, ar trebui prezentat, ar trebui
            prezentate, ar trebui prezentată, ar trebui comunicat, ar trebui comunicate, ar trebui înaintat, ar
            trebui înaintate, ar trebui adresat, ar trebui adresate, ar trebui remis, ar trebui remise, ar trebui
            raportat, ar trebui raportate, ar trebui predat, ar trebui predate, ar trebui supus, ar trebui supuse,
            ar trebui furnizat, ar trebui furnizate, ar trebui livrat, ar trebui livrate, se cuvine transmis, se
            cuvine transmise, se cuvine transmisă, se cuvine trimis, se cuvine trimise, se cuvine trimisă, se cuvine
            prezentat, se cuvine prezentate, se cuvine prezentată, se cuvine comunicat, se cuvine comunicate, se
            cuvine înaintat, se cuvine înaintate, se cuvine remis, se cuvine remise, se cuvine raportat, se cuvine
            raportate, se cuvine predat, se cuvine predate, se cuvine supus, se cuvine supuse, se cuvine furnizat,
            se cuvine furnizate, se cuvine livrat, se cuvine livrate, se transmite, se transmit, se trimite, se
            trimit, se prezintă, se adresează, se comunică, se înaintează, se remite, se remit, se raportează, i se
            transmite, i se trimite, i se prezintă, i se raportează, adresat, adresate, adresată, destinat,
            destinate, destinată, se predă, se predau, se supune, se supun, i se adresează, li se transmite, va fi
            transmise, va fi trimise, va fi prezentate, va fi comunicate, va fi înaintate, va fi remise, va fi
            raportate, va fi predate, va fi supuse, va fi furnizate, va fi livrate, vor fi transmis, vor fi trimis,
            vor fi prezentat, vor fi comunicat, vor fi înaintat, vor fi remis, vor fi raportat, vor fi predat, vor
            fi supus, vor fi furnizat, vor fi livrat, este transmise, este trimise, este prezentate, este
            comunicate, este înaintate, este remise, este raportate, este predate, este supuse, este furnizate, este
            livrate, sunt transmis, sunt trimis, sunt prezentat, sunt comunicat, sunt înaintat, sunt remis, sunt
            raportat, sunt predat, sunt supus, sunt furnizat, sunt livrat, a fost transmise, a fost trimise, a fost
            prezentate, a fost comunicate, a fost înaintate, a fost adresate, a fost remise, a fost raportate, a
            fost predate, a fost supuse, a fost furnizate, a fost livrate, au fost transmis, au fost trimis, au fost
            prezentat, au fost comunicat, au fost înaintat, au fost adresat, au fost remis, au fost raportat, au
            fost predat, au fost supus, au fost furnizat, au fost livrat""",
        Concept.ASSIGNED: """din partea, cerut, cerute, solicitat de la, solicitate de la, solicită de la, atribuit, atribuite,
            atribuită, încredințat, încredințate, alocat, alocate, repartizat, repartizate, revine, revin, revenind,
            incumbă, aparține, aparțin, sub responsabilitatea, în seama, de resortul, depinde de, depind de,
            privește, privesc, referitor la, referitoare la, cu privire la, în legătură cu, legate de, legat de,
            impus, impuse, pe seama, i se cere, li se cere, în grija, ale, ai, apasă, apasă asupra, pe umerii, stă
            pe umerii, stau pe umerii, în curtea, în contul, stă în sarcina, stau în sarcina""",
        Concept.WE: """noi, nostru, noastră, noștri, noastre, noastra, eu, meu, mea, mei, mele, avem, suntem, livrăm,
            prezentăm, transmitem, trimitem, facem, depunem, raportăm, predăm, elaborăm, întocmim, finalizăm,
            furnizăm, comunicăm, îndeplinim, nouă înșine, țara noastră, țara mea, agenția noastră, delegația
            noastră, ne revine, ne revin, îmi revine, am de, eram, aveam, la noi, livrez, prezint, datorăm""",
        Concept.BACK: """ei, ele, acestea, aceștia, aceleași, același, aceeași, aceiași, idem, dânșii, acela, aceea, acelea,
            aceia, ultimul menționat, susmenționat, susmenționate, altceva, cine altcineva, altcineva, celelalte,
            ceilalți, celălalt, cealaltă, la fel, până atunci, ea, alte, alt, altă, alți, el, dânsul, dânsa,
            dânsele, el însuși, ea însăși, ei înșiși""",
        Concept.POSSESSIVE: "său, săi, sale, lor",
        Concept.WEEKDAY: "luni, marți, miercuri, joi, vineri, sâmbătă, duminică, lunea",
        Concept.RECEIVE: """primește, primesc, va primi, vor primi, primească, trebuie să primească, primi, recepționează, este
            destinatar, este destinatarul, sunt destinatari, i se transmite, i se trimite, recepționa, va fi
            destinatarul, sunt destinatarii, este destinatara, este destinatară, trebuie să i se transmită, trebuie să i
            se prezinte, trebuie să i se trimită, trebuie să i se predea, i se prezintă, i se predă, i se comunică, i se
            raportează, li se transmite, li se trimite, li se prezintă, li se comunică, i se adresează, i se vor
            transmite, i se va transmite, obține, obțin, capătă, ar trebui să primească, urmează să primească""",
        Concept.ADDRESSED: """ca destinatar, în calitate de destinatar, are ca destinatar, au ca destinatar, având ca destinatar, al
            cărui destinatar este, destinatar, destinatarul""",
        Concept.IS: "cum funcționează, înseamnă, este, e, sunt, ce este, ce înseamnă, definiție, reprezintă",
        Concept.WHAT: """de ce, ce, care, cărui, căror, căreia, căruia, ceea ce, care sunt, care este, care e, ce este, ce fel de, câtă,
            lista, listă, listează, listați, enumeră, enumerați, afișează, afișați, cari, ce treabă, ce treburi""",
        Concept.WHO: """cine, cine sunt, cine este responsabil, ce organism, ce organisme, ce entitate, ce entități, ce
            actor, ce actori, care organism, care organisme, care entitate, care entități, care actor, ce
            responsabil, cui îi revine, cui aparține, ce parte, ce servicii, ce instanță, ce autoritate, ce
            autorități, cui îi revin, din partea cui, în sarcina cui, a cui e, a cui este, al cui e, al cui este,
            ale cui sunt, ai cui sunt, în seama cui, în grija cui, pe umerii cui, ce organ, ce organe, ce serviciu,
            cine răspunde de, cine răspunde pentru, cine se ocupă de, cine are în sarcină, cine are sarcina, cine
            coordonează, cine-i responsabil de, cine e responsabil de, cine e responsabil pentru, cine este
            titularul, cine-i titularul""",
        Concept.WHEN: """când, până când, pe când, de când, începând de când, la ce dată, până la ce dată, în ce dată, pe ce dată,
            care este termenul, care e termenul, care este termenul limită, care este termenul-limită, care este data,
            care e data, care este scadența, care este data limită, care e termenul limită, în ce lună, ce lună, în ce
            zi, ce zi, până în ce zi, până în ce lună, în ce trimestru, în ce an, cât timp, în cât timp, în ce termen,
            peste cât timp, termenul pentru, termen pentru, cel târziu când, data limită pentru, data limită a, care
            este deadline-ul, cand anume, înainte de când, pentru când, deadline pentru, scadența pentru, data limită
            la, când anume, când exact, când oare, când trebuie, până pe când, de pe când, la ce dată exact, până în ce
            dată, pentru ce dată, în câte zile, peste câte zile, peste câte luni, cât timp mai e, cât timp mai este, cât
            mai e până, cât a mai rămas până, data exactă, data precisă, care-i data, care-i termenul, care e scadența,
            care-i scadența, care e deadline-ul, care-i deadline-ul, începând cu când, la ce consiliu, pentru ce
            consiliu, la care consiliu""",
        Concept.HOW_MANY: """câți, câte, cât de multe, cât de mulți, numărul, număr de, totalul, numărul livrabilelor, numărul
            obligațiilor, câte lucruri, număr total de, cantitatea de, câte mai sunt, câte mai rămân, câte au mai
            rămas, câte sunt, numără, numărați, nr de, nr total de""",
        Concept.STATUS_OF: """unde a ajuns, unde au ajuns, nou, ceva nou, noutăți, vești, actualizări, stadiul, stadiu, stadiului, stare, starea, situația, stadiul actual,
            stadiul realizării, status, statutul, statusul, cum stăm cu, cum stăm la, cum stă, cum stau, cum merge,
            cum merg, cum avansează, cum se prezintă, cum se derulează, unde am ajuns cu, unde s-a ajuns cu, unde
            suntem cu, unde ne aflăm cu, detalii, detaliile, detaliu, mai multe informații despre, ce este nou cu,
            explică, explicați, descrie, descrieți, descrierea, descriere, progres, progresul, progrese, progresele,
            fișa, fișă, spune-mi mai multe despre, spuneți-mi mai multe despre, vorbește-mi despre, în ce constă, ce
            prevede, ce presupune, ce implică, conținutul, lista completă, lista, listă""",
        Concept.HELP: """ajutor, ajută-mă, ajutați-mă, help, ghid, manual, instrucțiuni, ce știi să faci, ce știți să faceți, ce poți
            face, ce puteți face, ce poți să faci, ce puteți să faceți, ce faci tu, ce știi, cum funcționează, cum
            funcționează asta, cum funcționează acest bot, cum funcționează botul, cum funcționezi, cum funcționați, cum
            te folosesc, cum vă folosesc, cum se folosește, cum se utilizează, cum te utilizez, cum folosesc botul, la
            ce folosești, la ce ești bun, la ce servești, ce pot întreba, ce te pot întreba, ce vă pot întreba, ce pot
            să te întreb, ce pot să vă întreb, ce întrebări pot pune, ce întrebări îți pot pune, ce întrebări vă pot
            pune, ce întrebări înțelegi, ce întrebări înțelegeți, cine ești, cine sunteți, exemple, exemple de
            întrebări, dă-mi exemple, dați-mi exemple, dă-mi un exemplu, dați-mi un exemplu, comenzi, ce comenzi, ce
            comenzi există, care sunt comenzile, ce înțelegi, ce înțelegeți, cum pun o întrebare, cum să întreb, cum
            formulez o întrebare, cum să formulez întrebările, am nevoie de ajutor, mă poți ajuta, mă puteți ajuta, ce
            funcții ai, ce funcții aveți, de ce ești capabil, cum merge, cum mergi, cum se folosește botul, cum te pot
            folosi, cum vă pot folosi, cum te pot utiliza, ce faci, ce faceți, la ce te pricepi, la ce servește botul,
            la ce folosește botul, cum mă poți ajuta, cum mă puteți ajuta, cu ce mă poți ajuta, cu ce mă puteți ajuta,
            cum întreb, câteva exemple, ghidul, manualul, tutorial, ce ești, ce bot ești, faq""",
        Concept.MUST: f"""{_MUST_AND_DELIVER}, trebuie, trebuia, va trebui, vor trebui, ar trebui, trebuiau, are de, au de, sunt ținute să, este ținut, este chemat
            să, sunt chemate să, este invitat să, sunt invitate să, urmează, urmează să, urmează a, va, vor, o să,
            așteptăm, așteaptă, se cere, se solicită, e nevoie, este nevoie, necesită, necesar, necesare, are, se
            cuvine, rămâne de, rămân de, a rămas de, au rămas de, mai e de, mai este de, mai sunt de, este de, sunt
            de, e de, prevede să, intenționează să, cerut, cerute, de facut, datorează, de întreprins, tre, trb, tb,
            treb, așteptat, așteptată, așteptate, așteptați, se angajează să, are menirea, musai, trebe, trebuiește,
            tot are de, tot au de, i se cere, li se cere, e chemat să, este chemată să, sunt chemați să, e invitat să,
            sunt invitați să, are obligația, are obligația de a, are obligația să, au obligația, au obligația de a, au
            obligația să, are datoria, au datoria, are sarcina, au sarcina, are sarcina de a, au sarcina de a, este
            obligat, este obligată, sunt obligate, sunt obligați, este obligat să, este obligată să, sunt obligate să,
            mai are de, mai au de, s-a angajat să, s-au angajat să, este însărcinat cu, este însărcinată cu, se
            impune, este așteptat, sunt așteptate, s-a obligat să, s-au obligat să, a promis să, au promis să, promite
            să, se obligă să, e obligat să, e obligată să, sunt obligați să, e dator să, este dator să, este datoare
            să, sunt datori să, are datoria să, are datoria de a, are sarcina să, au sarcina să, are misiunea de a,
            încă are de, încă au de, se impune să, i se cere să, li se cere să, e însărcinat să, este însărcinat să,
            este însărcinată să, sunt însărcinați să, e responsabil să, este responsabil să, este responsabilă să""",
        Concept.OWE: """datorează, datora, datorat, datorată, datorate, datorați, are de, au de, datorie, datorii, termen,
            termenul, termene, termenele, termenului, termenelor, termen-limită, termen limită, termenul-limită,
            termenul limită, termene-limită, termene limită, termenele-limită, termenele limită, dată limită, data
            limită, date limită, data-limită, scadență, scadența, scadențe, scadențele, scadențelor, scadent,
            scadentă, scadente, scadenți, deadline, deadline-uri, deadline-urile, ajunge la termen, ajung la termen,
            ajunge la scadență, ajung la scadență, expiră, devine scadent, devin scadente, responsabil,
            responsabilă, responsabili, responsabile, responsabilitate, responsabilitatea, responsabilități,
            responsabilitățile, răspunde, răspund, răspundere, răspunderea, se ocupă, însărcinat, însărcinată,
            obligație, obligația, obligații, obligațiile, obligațiilor, obligației, angajament, angajamentul,
            angajamente, angajamentele, angajamentelor, sarcină, sarcina, sarcini, sarcinile, sarcinilor,
            îndatorire, îndatoriri, îndatoririle, atribuție, atribuții, atribuțiile, misiune, misiuni, misiunea,
            misiunile, revine, revin, incumbă, așteptat, așteptată, așteptate, prevăzut, prevăzută, prevăzute,
            programat, programată, programate, planificat, planificată, planificate, stabilit, stabilite,
            planificare, planificarea, calendar, calendarul, agendă, agenda, program, programul, ordinea de zi, pe
            ordinea de zi, pe masă, de făcut, lista de sarcini, to-do, todo, exigibil, exigibile, gata, pregătit,
            pregătite, fie gata, restant de livrat, obligat, obligată, obligate, obligați, datoria, competență,
            competențe, competent, lider, cerut, cerute, atribuit, atribuite, atribuită, încredințat, încredințate,
            alocat, alocate, repartizat, repartizate, revenind, aparține, aparțin, privește, privesc, impus, impuse,
            i se cere, li se cere, pe ordinea de zi a, pe ordinea de zi la, scadent la, scadente la, scadente până
            la, scadente până în, cu scadența la, cu termen la, cu termen până la, scadențar, scadențarul,
            răspunzător, răspunzătoare, răspunzători, angajat, angajată, angajați, angajate, promis, promisă,
            promise, promite, promit, dator, datoare, datori, coordonator, coordonează, în spate, în cârcă, pe cap,
            în plan, grafic, graficul, foaie de parcurs, foaia de parcurs, to do, listă de sarcini, treabă, treaba,
            treburi, treburile, de muncă, temă, temele, teme, se împlinesc, împlinește, expira, devine exigibil,
            devin exigibile, apasă, are timp, au timp, are la dispoziție timp, lucrează, lucrează la, muncește,
            muncesc, se îngrijește, se îngrijesc, are grijă, au grijă, poartă responsabilitatea, își asumă""",
        Concept.ITEM: """livrabil, livrabilul, livrabile, livrabilele, livrabilelor, livrabilului, livrare, livrarea, livrări,
            livrările, livrărilor, raport, raportul, rapoarte, rapoartele, rapoartelor, raportului, raportare,
            raportări, raportările, contribuție, contribuția, contribuții, contribuțiile, contribuțiilor, acțiune,
            acțiunea, acțiuni, acțiunile, acțiunilor, acțiune-cheie, acțiunea-cheie, acțiuni-cheie, acțiunile-cheie,
            acțiunilor-cheie, acțiune cheie, acțiuni cheie, acțiunile cheie, măsură, măsura, măsuri, măsurile,
            măsurilor, produs, produse, produsele, document, documentul, documente, documentele, documentelor,
            punct, punctul, puncte, punctele, punctelor, pas, pasul, pași, pașii, etapă, etapa, etape, etapele,
            element, elemente, elementele, lucru, lucruri, lucrurile, ceva, lucrare, lucrări, lucrările, activitate,
            activități, activitățile, predare, predarea, predări, predările, rezultat, rezultate, rezultatele,
            prestație, prestații, analiză, analiza, analize, dosar, dosare, dosarele, material, materiale,
            materialele, cerință, cerințe, cerințele, subsecvente acțiuni, termenele din, chestie, chestii, chestia,
            chestiile, chestiune, chestiuni, chestiunea, chestiunile, lucrul, lucrurilor, treabă, treburi,
            deliverable, deliverables, deliverabil, deliverabile, deliverabilele, cv, rezultatul, rezultatelor,
            hârtie, hârtii, hârtiile, activitățile-cheie, comunicare, comunicări, angajament, angajamente,
            angajamentele, angajamentelor, îndatorire, îndatoriri, îndatoririle, obiectiv, obiective, obiectivele,
            inițiativă, inițiative, termene din, obligațiile din, obligații din, scadențele din, sarcinile din""",
        Concept.DELIVER: f"""{_MUST_AND_DELIVER}, livra, livreze, livrează, prezenta, prezinte, prezintă, transmite, transmită, transmit, trimite, trimită, trimit,
            depune, depună, depun, preda, predea, predă, predau, furniza, furnizeze, furnizează, elabora, elaboreze,
            elaborează, întocmi, întocmească, întocmește, întocmesc, redacta, redacteze, redactează, pregăti,
            pregătească, pregătește, pregătesc, comunica, comunice, comunică, raporta, raporteze, raportează, face,
            facă, fac, finaliza, finalizeze, finalizează, termina, termine, termină, îndeplini, îndeplinească,
            îndeplinește, îndeplinesc, realiza, realizeze, realizează, încheia, încheie, închei, executa, execute,
            execută, publica, publice, publică, contribui, contribuie, contribuiască, înainta, înainteze, înaintează,
            remite, remită, remit, propune, propună, propun, asigura, asigure, asigură, aduce, aducă, aduc, rezolva,
            rezolve, rezolvă, completa, completeze, completează, onora, onoreze, onorează, respecta, respecte,
            respectă, oferi, ofere, oferă, distribui, distribuie, notifica, notifice, notifică, semnala, semnaleze,
            semnalează, efectua, efectueze, efectuează, implementa, implementeze, implementează, produce, producă,
            produc, partaja, partajeze, partajează, duce, ducă, duc, scrie, scriu, returna, returneze, expedia,
            expedieze, expediază, supune, supună, supun, gestiona, gestioneze, gestionează, acoperi, acopere, acoperă,
            da, dea, dă, dau, tine, țină, ține, țin, aproba, aprobe, aprobă, clarifica, clarifice, pune la dispoziție,
            pună la dispoziție, pun la dispoziție, pună pe masă, duce la bun sfârșit, ducă la bun sfârșit, duce la
            îndeplinire, ducă la îndeplinire, dea seama, se transmite, se transmit, se trimite, se trimit, se
            prezintă, se raportează, se comunică, isprăvească, ducă la capăt, pună la punct, pună la bătaie, pună în
            aplicare, pună în practică, se achite, se ocupe de, livrez, asume, soluționeze, gate, dea gata, adopte,
            stabilească, emită, lanseze, definitiveze, perfecteze, monitorizeze, isprăvi, duce la capăt, pune la
            punct, pune în aplicare, pune în practică, se achita de, soluționa, da gata, definitiva, perfecta, emite,
            lansa, adopta, stabili, face față, este transmis, este transmisă, este trimis, este trimisă, este
            prezentat, este prezentată, este comunicat, este înaintat, este remis, este raportat, este predat, este
            supus, este furnizat, este livrat, sunt transmise, sunt transmisă, sunt trimise, sunt trimisă, sunt
            prezentate, sunt prezentată, sunt comunicate, sunt înaintate, sunt adresate, sunt remise, sunt raportate,
            sunt predate, sunt supuse, sunt furnizate, sunt livrate, vor livra, va livra, se ocupa de, este transmise,
            este trimise, este prezentate, este comunicate, este înaintate, este remise, este raportate, este predate,
            este supuse, este furnizate, este livrate, sunt transmis, sunt trimis, sunt prezentat, sunt comunicat,
            sunt înaintat, sunt remis, sunt raportat, sunt predat, sunt supus, sunt furnizat, sunt livrat""",
        Concept.OPEN: """deschis, deschisă, deschise, deschiși, în curs, în curs de desfășurare, în așteptare, în suspensie,
            pendinte, neîndeplinit, neîndeplinită, neîndeplinite, nefinalizat, nefinalizată, nefinalizate,
            neterminat, neterminate, neterminată, nelivrat, nelivrată, nelivrate, nepredat, nepredate, nerealizat,
            nerealizate, netransmis, netransmise, neprezentat, neprezentate, nerezolvat, nerezolvate, nesoluționat,
            nesoluționate, neîncheiat, neîncheiate, rămas, rămasă, rămase, rămâne, rămân, lipsă, lipsește, lipsesc,
            de făcut, incomplet, incomplete, în lucru, activ, active, încă de livrat, rest de, mai este de făcut, de
            finalizat, de încheiat, pe rol, deschise la, rămase la, rămas la, neisprăvit, neisprăvite,
            nesoluționată, nefăcut, nefăcută, nefăcute, netrimis, netrimisă, netrimise, neînaintat, neînaintate,
            nedepus, nedepusă, nedepuse, neraportat, neraportate, nepublicat, nepublicate, neexecutat, neexecutate,
            neonorat, neonorată, neonorate, neachitat, neachitate, nedefinitivat, nedefinitivate, nepredată,
            netransmisă, neprezentată, nerezolvată, neîncheiată, nerealizată, mai e de făcut, mai sunt de făcut, mai
            e, mai este, mai sunt, mai avem, în derulare, în desfășurare, în execuție, pe masă, pendente, pendent,
            pendentă, încă datorate, încă datorat, de făcut în continuare""",
        Concept.DONE: """finalizat, finalizată, finalizate, finalizați, terminat, terminată, terminate, terminați, îndeplinit,
            îndeplinită, îndeplinite, îndepliniți, realizat, realizată, realizate, realizați, încheiat, încheiată,
            încheiate, încheiați, executat, executată, executate, executați, rezolvat, rezolvată, rezolvate,
            rezolvați, completat, completată, completate, completați, efectuat, efectuată, efectuate, efectuați,
            făcut, făcută, făcute, făcuți, închis, închisă, închise, închiși, soluționat, soluționată, soluționate,
            soluționați, bifat, bifată, bifate, bifați, dus la bun sfârșit, duse la bun sfârșit, dus la îndeplinire,
            nu mai este deschis, nu mai sunt deschise, nu mai e deschis, gata, isprăvit, isprăvită, isprăvite,
            definitivat, definitivată, definitivate, achitat, achitată, achitate, dus la capăt, duse la capăt,
            clasat, clasate, clasată""",
        Concept.DELIVERED: """livrat, livrată, livrate, livrați, prezentat, prezentată, prezentate, prezentați, transmis, transmisă,
            transmise, transmiși, trimis, trimisă, trimise, trimiși, depus, depusă, depuse, depuși, predat, predată,
            predate, predați, furnizat, furnizată, furnizate, furnizați, elaborat, elaborată, elaborate, elaborați,
            întocmit, întocmită, întocmite, întocmiți, redactat, redactată, redactate, redactați, pregătit,
            pregătită, pregătite, pregătiți, comunicat, comunicată, comunicate, comunicați, raportat, raportată,
            raportate, raportați, făcut, făcută, făcute, făcuți, finalizat, finalizată, finalizate, finalizați,
            terminat, terminată, terminate, terminați, îndeplinit, îndeplinită, îndeplinite, îndepliniți, realizat,
            realizată, realizate, realizați, încheiat, încheiată, încheiate, încheiați, executat, executată,
            executate, executați, publicat, publicată, publicate, publicați, contribuit, contribuită, contribuite,
            contribuiți, înaintat, înaintată, înaintate, înaintați, remis, remisă, remise, remiși, propus, propusă,
            propuse, propuși, asigurat, asigurată, asigurate, asigurați, adus, adusă, aduse, aduși, rezolvat,
            rezolvată, rezolvate, rezolvați, completat, completată, completate, completați, onorat, onorată,
            onorate, onorați, respectat, respectată, respectate, respectați, oferit, oferită, oferite, oferiți,
            distribuit, distribuită, distribuite, distribuiți, notificat, notificată, notificate, notificați,
            semnalat, semnalată, semnalate, semnalați, efectuat, efectuată, efectuate, efectuați, implementat,
            implementată, implementate, implementați, produs, produsă, produse, produși, partajat, partajată,
            partajate, partajați, dus, dusă, duse, duși, scris, scrisă, scrise, scriși, returnat, returnată,
            returnate, returnați, expediat, expediată, expediate, expediați, supus, supusă, supuse, supuși,
            gestionat, gestionată, gestionate, gestionați, acoperit, acoperită, acoperite, acoperiți, dat, ținut,
            ținută, ținute, ținuți, aprobat, aprobată, aprobate, aprobați, clarificat, clarificată, clarificate,
            clarificați, pus, pusă, puse, puși, gata, primit, primite, primită, publicat deja, a fost transmis, a
            fost transmisă, a fost trimis, a fost trimisă, a fost prezentat, a fost prezentată, a fost comunicat, a
            fost înaintat, a fost adresat, a fost remis, a fost raportat, a fost predat, a fost supus, a fost
            furnizat, a fost livrat, au fost transmise, au fost transmisă, au fost trimise, au fost trimisă, au fost
            prezentate, au fost prezentată, au fost comunicate, au fost înaintate, au fost adresate, au fost remise,
            au fost raportate, au fost predate, au fost supuse, au fost furnizate, au fost livrate, a mai fost
            adresat, a mai fost adresate, a fost transmise, a fost trimise, a fost prezentate, a fost comunicate, a
            fost înaintate, a fost adresate, a fost remise, a fost raportate, a fost predate, a fost supuse, a fost
            furnizate, a fost livrate, au fost transmis, au fost trimis, au fost prezentat, au fost comunicat, au
            fost înaintat, au fost adresat, au fost remis, au fost raportat, au fost predat, au fost supus, au fost
            furnizat, au fost livrat""",
        Concept.DID: """a, au, deja, avea, aveau, avut, am primit, până acum, până în prezent, până în momentul de față, până
            azi, până astăzi, este deja, sunt deja, fost, fuseseră, fusese, a fost transmis, a fost transmisă, a
            fost trimis, a fost trimisă, a fost prezentat, a fost prezentată, a fost comunicat, a fost înaintat, a
            fost adresat, a fost remis, a fost raportat, a fost predat, a fost supus, a fost furnizat, a fost
            livrat, au fost transmise, au fost transmisă, au fost trimise, au fost trimisă, au fost prezentate, au
            fost prezentată, au fost comunicate, au fost înaintate, au fost adresate, au fost remise, au fost
            raportate, au fost predate, au fost supuse, au fost furnizate, au fost livrate, a mai fost adresat, a
            mai fost adresate, a fost transmise, a fost trimise, a fost prezentate, a fost comunicate, a fost
            înaintate, a fost adresate, a fost remise, a fost raportate, a fost predate, a fost supuse, a fost
            furnizate, a fost livrate, au fost transmis, au fost trimis, au fost prezentat, au fost comunicat, au
            fost înaintat, au fost adresat, au fost remis, au fost raportat, au fost predat, au fost supus, au fost
            furnizat, au fost livrat""",
        Concept.ARTICLE: """un, o, niște, unei, unui, unor, al, a, ai, ale, lui, cele, cei, cea, cel, toate, toți, tuturor, fiecare,
            fiecărei, fiecărui""",
        Concept.WAS: """era, erau, avea, aveau, fusese, fuseseră, nu era, nu erau, nu avea, nu aveau, trebuia, trebuiau,
            rămânea, rămâneau""",
        Concept.OVERDUE: """întârziat, întârziată, întârziate, întârziați, întârziere, întârzieri, întârzierea, întârzierile,
            întârzierilor, întârzie, restant, restantă, restante, restanți, restanță, restanțe, restanțele,
            restanțier, restanțieri, depășesc termen, depășesc termenul, depășesc termenele, depășesc
            termenul-limită, depășesc termenul limită, depășesc termenului, depășesc scadența, depășesc data limită,
            depășesc termenele limită, depășește termen, depășește termenul, depășește termenele, depășește
            termenul-limită, depășește termenul limită, depășește termenului, depășește scadența, depășește data
            limită, depășește termenele limită, peste termen, peste termenul, peste termenele, peste
            termenul-limită, peste termenul limită, peste scadența, peste data limită, peste termenele limită, după
            termen, după termenul, după termenele, după termenul-limită, după termenul limită, după scadența, după
            data limită, după termenele limită, a încălcat termen, a încălcat termenul, a încălcat termenele, a
            încălcat termenul-limită, a încălcat termenul limită, a încălcat termenului, a încălcat scadența, a
            încălcat data limită, a încălcat termenele limită, au încălcat termen, au încălcat termenul, au încălcat
            termenele, au încălcat termenul-limită, au încălcat termenul limită, au încălcat termenului, au încălcat
            scadența, au încălcat data limită, au încălcat termenele limită, în afara termen, în afara termenul, în
            afara termenele, în afara termenul-limită, în afara termenul limită, în afara scadența, în afara data
            limită, în afara termenele limită, dincolo de termen, dincolo de termenul, dincolo de termenele, dincolo
            de termenul-limită, dincolo de termenul limită, dincolo de scadența, dincolo de data limită, dincolo de
            termenele limită, a pierdut termen, a pierdut termenul, a pierdut termenele, a pierdut termenul-limită,
            a pierdut termenul limită, a pierdut termenului, a pierdut scadența, a pierdut data limită, a pierdut
            termenele limită, au pierdut termen, au pierdut termenul, au pierdut termenele, au pierdut
            termenul-limită, au pierdut termenul limită, au pierdut termenului, au pierdut scadența, au pierdut data
            limită, au pierdut termenele limită, depășit, depășită, depășite, termen trecut, termenul trecut,
            termene trecut, termenele trecut, scadență trecut, cu termen-limită depășit, cu termen-limită depășite,
            cu termen-limită expirat, cu termen-limită expirate, cu termen-limită ratat, cu termen-limită trecut, al
            căror termen a trecut, al cărui termen a trecut, expirat, expirată, expirate, termenul a trecut,
            nerespectat, nerespectate, nerespectată, ratat, ratate, în urmă, tardiv, tardivă, tardive, trebuia deja,
            trebuiau deja, ar fi trebuit, trebuia să fi, prea târziu, restante la, restant la, întârziate la,
            întârziat la, în întârziere la, restanțe la, întârzieri la, întârzierile la, cu întârziere la,
            restanțier la, expirați, tardivi, au termenul expirat și încă nu au fost predate, au termenul expirat și
            încă nu au fost livrate, au termenul expirat și încă nu au fost transmise, au termenul expirat și încă
            nu au fost trimise, au termenul expirat și încă nu au fost prezentate, au termenul expirat și încă nu au
            fost finalizate, au termenul expirat și încă nu au fost îndeplinite, au termenul expirat și nu au fost
            predate, au termenul expirat și nu au fost livrate, au termenul expirat și nu au fost transmise, au
            termenul expirat și nu au fost trimise, au termenul expirat și nu au fost prezentate, au termenul
            expirat și nu au fost finalizate, au termenul expirat și nu au fost îndeplinite, au termenul expirat și
            nu au fost încă predate, au termenul expirat și nu au fost încă livrate, au termenul expirat și nu au
            fost încă transmise, au termenul expirat și nu au fost încă trimise, au termenul expirat și nu au fost
            încă prezentate, au termenul expirat și nu au fost încă finalizate, au termenul expirat și nu au fost
            încă îndeplinite, au termenul expirat și n-au fost predate, au termenul expirat și n-au fost livrate, au
            termenul expirat și n-au fost transmise, au termenul expirat și n-au fost trimise, au termenul expirat
            și n-au fost prezentate, au termenul expirat și n-au fost finalizate, au termenul expirat și n-au fost
            îndeplinite, au termenul depășit și încă nu au fost predate, au termenul depășit și încă nu au fost
            livrate, au termenul depășit și încă nu au fost transmise, au termenul depășit și încă nu au fost
            trimise, au termenul depășit și încă nu au fost prezentate, au termenul depășit și încă nu au fost
            finalizate, au termenul depășit și încă nu au fost îndeplinite, au termenul depășit și nu au fost
            predate, au termenul depășit și nu au fost livrate, au termenul depășit și nu au fost transmise, au
            termenul depășit și nu au fost trimise, au termenul depășit și nu au fost prezentate, au termenul
            depășit și nu au fost finalizate, au termenul depășit și nu au fost îndeplinite, au termenul depășit și
            nu au fost încă predate, au termenul depășit și nu au fost încă livrate, au termenul depășit și nu au
            fost încă transmise, au termenul depășit și nu au fost încă trimise, au termenul depășit și nu au fost
            încă prezentate, au termenul depășit și nu au fost încă finalizate, au termenul depășit și nu au fost
            încă îndeplinite, au termenul depășit și n-au fost predate, au termenul depășit și n-au fost livrate, au
            termenul depășit și n-au fost transmise, au termenul depășit și n-au fost trimise, au termenul depășit
            și n-au fost prezentate, au termenul depășit și n-au fost finalizate, au termenul depășit și n-au fost
            îndeplinite, au depășit termenul și încă nu au fost predate, au depășit termenul și încă nu au fost
            livrate, au depășit termenul și încă nu au fost transmise, au depășit termenul și încă nu au fost
            trimise, au depășit termenul și încă nu au fost prezentate, au depășit termenul și încă nu au fost
            finalizate, au depășit termenul și încă nu au fost îndeplinite, au depășit termenul și nu au fost
            predate, au depășit termenul și nu au fost livrate, au depășit termenul și nu au fost transmise, au
            depășit termenul și nu au fost trimise, au depășit termenul și nu au fost prezentate, au depășit
            termenul și nu au fost finalizate, au depășit termenul și nu au fost îndeplinite, au depășit termenul și
            nu au fost încă predate, au depășit termenul și nu au fost încă livrate, au depășit termenul și nu au
            fost încă transmise, au depășit termenul și nu au fost încă trimise, au depășit termenul și nu au fost
            încă prezentate, au depășit termenul și nu au fost încă finalizate, au depășit termenul și nu au fost
            încă îndeplinite, au depășit termenul și n-au fost predate, au depășit termenul și n-au fost livrate, au
            depășit termenul și n-au fost transmise, au depășit termenul și n-au fost trimise, au depășit termenul
            și n-au fost prezentate, au depășit termenul și n-au fost finalizate, au depășit termenul și n-au fost
            îndeplinite, au depășit termenele și încă nu au fost predate, au depășit termenele și încă nu au fost
            livrate, au depășit termenele și încă nu au fost transmise, au depășit termenele și încă nu au fost
            trimise, au depășit termenele și încă nu au fost prezentate, au depășit termenele și încă nu au fost
            finalizate, au depășit termenele și încă nu au fost îndeplinite, au depășit termenele și nu au fost
            predate, au depășit termenele și nu au fost livrate, au depășit termenele și nu au fost transmise, au
            depășit termenele și nu au fost trimise, au depășit termenele și nu au fost prezentate, au depășit
            termenele și nu au fost finalizate, au depășit termenele și nu au fost îndeplinite, au depășit termenele
            și nu au fost încă predate, au depășit termenele și nu au fost încă livrate, au depășit termenele și nu
            au fost încă transmise, au depășit termenele și nu au fost încă trimise, au depășit termenele și nu au
            fost încă prezentate, au depășit termenele și nu au fost încă finalizate, au depășit termenele și nu au
            fost încă îndeplinite, au depășit termenele și n-au fost predate, au depășit termenele și n-au fost
            livrate, au depășit termenele și n-au fost transmise, au depășit termenele și n-au fost trimise, au
            depășit termenele și n-au fost prezentate, au depășit termenele și n-au fost finalizate, au depășit
            termenele și n-au fost îndeplinite, au trecut de termen și încă nu au fost predate, au trecut de termen
            și încă nu au fost livrate, au trecut de termen și încă nu au fost transmise, au trecut de termen și
            încă nu au fost trimise, au trecut de termen și încă nu au fost prezentate, au trecut de termen și încă
            nu au fost finalizate, au trecut de termen și încă nu au fost îndeplinite, au trecut de termen și nu au
            fost predate, au trecut de termen și nu au fost livrate, au trecut de termen și nu au fost transmise, au
            trecut de termen și nu au fost trimise, au trecut de termen și nu au fost prezentate, au trecut de
            termen și nu au fost finalizate, au trecut de termen și nu au fost îndeplinite, au trecut de termen și
            nu au fost încă predate, au trecut de termen și nu au fost încă livrate, au trecut de termen și nu au
            fost încă transmise, au trecut de termen și nu au fost încă trimise, au trecut de termen și nu au fost
            încă prezentate, au trecut de termen și nu au fost încă finalizate, au trecut de termen și nu au fost
            încă îndeplinite, au trecut de termen și n-au fost predate, au trecut de termen și n-au fost livrate, au
            trecut de termen și n-au fost transmise, au trecut de termen și n-au fost trimise, au trecut de termen
            și n-au fost prezentate, au trecut de termen și n-au fost finalizate, au trecut de termen și n-au fost
            îndeplinite, sunt restante și încă nu au fost predate, sunt restante și încă nu au fost livrate, sunt
            restante și încă nu au fost transmise, sunt restante și încă nu au fost trimise, sunt restante și încă
            nu au fost prezentate, sunt restante și încă nu au fost finalizate, sunt restante și încă nu au fost
            îndeplinite, sunt restante și nu au fost predate, sunt restante și nu au fost livrate, sunt restante și
            nu au fost transmise, sunt restante și nu au fost trimise, sunt restante și nu au fost prezentate, sunt
            restante și nu au fost finalizate, sunt restante și nu au fost îndeplinite, sunt restante și nu au fost
            încă predate, sunt restante și nu au fost încă livrate, sunt restante și nu au fost încă transmise, sunt
            restante și nu au fost încă trimise, sunt restante și nu au fost încă prezentate, sunt restante și nu au
            fost încă finalizate, sunt restante și nu au fost încă îndeplinite, sunt restante și n-au fost predate,
            sunt restante și n-au fost livrate, sunt restante și n-au fost transmise, sunt restante și n-au fost
            trimise, sunt restante și n-au fost prezentate, sunt restante și n-au fost finalizate, sunt restante și
            n-au fost îndeplinite, sunt întârziate și încă nu au fost predate, sunt întârziate și încă nu au fost
            livrate, sunt întârziate și încă nu au fost transmise, sunt întârziate și încă nu au fost trimise, sunt
            întârziate și încă nu au fost prezentate, sunt întârziate și încă nu au fost finalizate, sunt întârziate
            și încă nu au fost îndeplinite, sunt întârziate și nu au fost predate, sunt întârziate și nu au fost
            livrate, sunt întârziate și nu au fost transmise, sunt întârziate și nu au fost trimise, sunt întârziate
            și nu au fost prezentate, sunt întârziate și nu au fost finalizate, sunt întârziate și nu au fost
            îndeplinite, sunt întârziate și nu au fost încă predate, sunt întârziate și nu au fost încă livrate,
            sunt întârziate și nu au fost încă transmise, sunt întârziate și nu au fost încă trimise, sunt
            întârziate și nu au fost încă prezentate, sunt întârziate și nu au fost încă finalizate, sunt întârziate
            și nu au fost încă îndeplinite, sunt întârziate și n-au fost predate, sunt întârziate și n-au fost
            livrate, sunt întârziate și n-au fost transmise, sunt întârziate și n-au fost trimise, sunt întârziate
            și n-au fost prezentate, sunt întârziate și n-au fost finalizate, sunt întârziate și n-au fost
            îndeplinite, sunt în întârziere și încă nu au fost predate, sunt în întârziere și încă nu au fost
            livrate, sunt în întârziere și încă nu au fost transmise, sunt în întârziere și încă nu au fost trimise,
            sunt în întârziere și încă nu au fost prezentate, sunt în întârziere și încă nu au fost finalizate, sunt
            în întârziere și încă nu au fost îndeplinite, sunt în întârziere și nu au fost predate, sunt în
            întârziere și nu au fost livrate, sunt în întârziere și nu au fost transmise, sunt în întârziere și nu
            au fost trimise, sunt în întârziere și nu au fost prezentate, sunt în întârziere și nu au fost
            finalizate, sunt în întârziere și nu au fost îndeplinite, sunt în întârziere și nu au fost încă predate,
            sunt în întârziere și nu au fost încă livrate, sunt în întârziere și nu au fost încă transmise, sunt în
            întârziere și nu au fost încă trimise, sunt în întârziere și nu au fost încă prezentate, sunt în
            întârziere și nu au fost încă finalizate, sunt în întârziere și nu au fost încă îndeplinite, sunt în
            întârziere și n-au fost predate, sunt în întârziere și n-au fost livrate, sunt în întârziere și n-au
            fost transmise, sunt în întârziere și n-au fost trimise, sunt în întârziere și n-au fost prezentate,
            sunt în întârziere și n-au fost finalizate, sunt în întârziere și n-au fost îndeplinite,
            târziu""",
        Concept.ALL: """toate, toți, tot, toată, fiecare, orice, întregul, întreaga, întreg, întreagă, complet, completă,
            complete, totalitatea, ansamblul, ansamblul livrabilelor, integral, integrală""",
        Concept.ANY_STATUS: """indiferent de stadiu, indiferent de stare, indiferent de status, indiferent de statut, indiferent de
            stadiul lor, indiferent de starea lor, indiferent în ce stadiu, indiferent dacă sunt finalizate sau nu,
            indiferent dacă este finalizat sau nu, oricare ar fi stadiul, oricare ar fi starea, oricare ar fi
            statutul, în orice stadiu, în orice stare, orice stadiu, inclusiv cele finalizate, inclusiv cele
            livrate, inclusiv cele făcute, inclusiv ce s-a făcut, inclusiv ce s-a livrat, inclusiv ce este
            finalizat, inclusiv livrabilele finalizate, finalizate sau nu, finalizat sau nu, făcut sau nu, făcute
            sau nu, livrate sau nu, livrat sau nu, deschise sau închise, deschise și închise, deschise sau
            finalizate, deschise și finalizate, deschis sau închis, fără deosebire de stadiu, și cele finalizate""",
        Concept.NOT: """nu, n, încă nu, nu încă, nu mai, nici, niciodată, nimic, n-are, n a, n au, n are""",
        Concept.EXCEPT: """în afară de, în afara, în afara de, cu excepția, exceptând, cu excepția lui, mai puțin, fără, altele decât, alții decât, altul
            decât, alta decât, afară de, excluzând, omițând, nu și, ci nu, dar nu""",
        Concept.TO_WHOM: "cui, către cine",
        Concept.BEYOND: """excepție, decât, în loc de, mai mult de, mai mult decât, mai puțin de, mai puțin decât, cel puțin, față de, comparativ cu, în
            comparație cu, compară, comparați, comparație, spre deosebire de, dacă, nici, niciun, nicio, niciuna, nimeni, nimănui, exclude,
            excludeți, omite, ignorând, ignoră, nu doar, altceva decât, versus, contra, peste de, mai devreme decât, unic, unicul, cele mai
            multe, cei mai mulți, cele mai puține, cel mai mult, cea mai mare, în locul, în locul lui""",
        Concept.ONLY: "doar, numai, exclusiv",
        Concept.UNDATED: """fără termen, fără termenul, fără termene, fără termen-limită, fără termen limită, fără termene-limită,
            fără termene limită, fără dată, fără dată limită, fără dată-limită, fără date, fără scadență, fără
            scadențe, fără dată stabilită, fără dată fixă, fără deadline, fără calendar, fără termen specificat, nu
            are termen, nu are termenul, nu are termene, nu are termen-limită, nu are termen limită, nu are
            termene-limită, nu are termene limită, nu are dată, nu are dată limită, nu are dată-limită, nu are date,
            nu are scadență, nu are scadențe, nu are dată stabilită, nu are dată fixă, nu are deadline, nu are
            calendar, nu are termen specificat, nu au termen, nu au termenul, nu au termene, nu au termen-limită, nu
            au termen limită, nu au termene-limită, nu au termene limită, nu au dată, nu au dată limită, nu au
            dată-limită, nu au date, nu au scadență, nu au scadențe, nu au dată stabilită, nu au dată fixă, nu au
            deadline, nu au calendar, nu au termen specificat, nu are un termen, nu are un termen-limită, nu are un
            termen limită, nu are un deadline, nu are un calendar, nu are un termen specificat, nu au un termen, nu
            au un termen-limită, nu au un termen limită, nu au un deadline, nu au un calendar, nu au un termen
            specificat, nu are o dată, nu are o dată limită, nu are o dată-limită, nu are o date, nu are o scadență,
            nu are o scadențe, nu are o dată stabilită, nu are o dată fixă, nu are o deadline, nu are o calendar, nu
            au o dată, nu au o dată limită, nu au o dată-limită, nu au o date, nu au o scadență, nu au o scadențe,
            nu au o dată stabilită, nu au o dată fixă, nu au o deadline, nu au o calendar, nu are niciun termen, nu
            are niciun termenul, nu are niciun termen-limită, nu are niciun termen limită, nu are niciun deadline,
            nu are niciun calendar, nu are niciun termen specificat, nu au niciun termen, nu au niciun termenul, nu
            au niciun termen-limită, nu au niciun termen limită, nu au niciun deadline, nu au niciun calendar, nu au
            niciun termen specificat, nu are nicio dată, nu are nicio dată limită, nu are nicio dată-limită, nu are
            nicio date, nu are nicio scadență, nu are nicio scadențe, nu are nicio dată stabilită, nu are nicio dată
            fixă, nu are nicio deadline, nu au nicio dată, nu au nicio dată limită, nu au nicio dată-limită, nu au
            nicio date, nu au nicio scadență, nu au nicio scadențe, nu au nicio dată stabilită, nu au nicio dată
            fixă, nu au nicio deadline, n-are termen, n-are termenul, n-are termene, n-are termen-limită, n-are
            termen limită, n-are termene-limită, n-are termene limită, n-are dată, n-are dată limită, n-are
            dată-limită, n-are date, n-are scadență, n-are scadențe, n-are dată stabilită, n-are dată fixă, n-are
            deadline, n-are calendar, n-are termen specificat, n-au termen, n-au termenul, n-au termene, n-au
            termen-limită, n-au termen limită, n-au termene-limită, n-au termene limită, n-au dată, n-au dată
            limită, n-au dată-limită, n-au date, n-au scadență, n-au scadențe, n-au dată stabilită, n-au dată fixă,
            n-au deadline, n-au calendar, n-au termen specificat, fără niciun termen, fără niciun termenul, fără
            niciun termen-limită, fără niciun termen limită, fără niciun deadline, fără niciun calendar, fără niciun
            termen specificat, fără nicio dată, fără nicio dată limită, fără nicio dată-limită, fără nicio date,
            fără nicio scadență, fără nicio scadențe, fără nicio dată stabilită, fără nicio dată fixă, fără nicio
            deadline, fără un termen, fără un termen-limită, fără un termen limită, fără un deadline, fără un
            calendar, fără un termen specificat, fără o dată, fără o dată limită, fără o dată-limită, fără o date,
            fără o scadență, fără o scadențe, fără o dată stabilită, fără o dată fixă, fără o deadline, fără o
            calendar, nu are încă termen, nu are încă termenul, nu are încă termene, nu are încă termen-limită, nu
            are încă termen limită, nu are încă termene-limită, nu are încă termene limită, nu are încă dată, nu are
            încă dată limită, nu are încă dată-limită, nu are încă date, nu are încă scadență, nu are încă scadențe,
            nu are încă dată stabilită, nu are încă dată fixă, nu are încă deadline, nu are încă calendar, nu are
            încă termen specificat, nu au încă termen, nu au încă termenul, nu au încă termene, nu au încă
            termen-limită, nu au încă termen limită, nu au încă termene-limită, nu au încă termene limită, nu au
            încă dată, nu au încă dată limită, nu au încă dată-limită, nu au încă date, nu au încă scadență, nu au
            încă scadențe, nu au încă dată stabilită, nu au încă dată fixă, nu au încă deadline, nu au încă
            calendar, nu au încă termen specificat, nu există termen, nu există termenul, nu există termene, nu
            există termen-limită, nu există termen limită, nu există termene-limită, nu există termene limită, nu
            există dată, nu există dată limită, nu există dată-limită, nu există date, nu există scadență, nu există
            scadențe, nu există dată stabilită, nu există dată fixă, nu există deadline, nu există calendar, nu
            există termen specificat, niciun termen, niciun termenul, niciun termen-limită, niciun termen limită,
            niciun deadline, niciun calendar, niciun termen specificat, nicio dată, nicio dată limită, nicio
            dată-limită, nicio date, nicio scadență, nicio scadențe, nicio dată stabilită, nicio dată fixă, nicio
            deadline, lipsit de termen, lipsit de termenul, lipsit de termene, lipsit de termen-limită, lipsit de
            termen limită, lipsit de termene-limită, lipsit de termene limită, lipsit de dată, lipsit de dată
            limită, lipsit de dată-limită, lipsit de date, lipsit de scadență, lipsit de scadențe, lipsit de dată
            stabilită, lipsit de dată fixă, lipsit de deadline, lipsit de calendar, lipsit de termen specificat,
            lipsită de termen, lipsită de termenul, lipsită de termene, lipsită de termen-limită, lipsită de termen
            limită, lipsită de termene-limită, lipsită de termene limită, lipsită de dată, lipsită de dată limită,
            lipsită de dată-limită, lipsită de date, lipsită de scadență, lipsită de scadențe, lipsită de dată
            stabilită, lipsită de dată fixă, lipsită de deadline, lipsită de calendar, lipsită de termen specificat,
            lipsite de termen, lipsite de termenul, lipsite de termene, lipsite de termen-limită, lipsite de termen
            limită, lipsite de termene-limită, lipsite de termene limită, lipsite de dată, lipsite de dată limită,
            lipsite de dată-limită, lipsite de date, lipsite de scadență, lipsite de scadențe, lipsite de dată
            stabilită, lipsite de dată fixă, lipsite de deadline, lipsite de calendar, lipsite de termen specificat,
            nu prevede termen, nu prevede termenul, nu prevede termene, nu prevede termen-limită, nu prevede termen
            limită, nu prevede termene-limită, nu prevede termene limită, nu prevede dată, nu prevede dată limită,
            nu prevede dată-limită, nu prevede date, nu prevede scadență, nu prevede scadențe, nu prevede dată
            stabilită, nu prevede dată fixă, nu prevede deadline, nu prevede calendar, nu prevede termen specificat,
            nu prevede un termen, nu prevede un termen-limită, nu prevede un termen limită, nu prevede un deadline,
            nu prevede un calendar, nu prevede un termen specificat, nu prevăd un termen, nu prevăd un
            termen-limită, nu prevăd un termen limită, nu prevăd un deadline, nu prevăd un calendar, nu prevăd un
            termen specificat, nu are stabilit termen, nu are stabilit termenul, nu are stabilit termene, nu are
            stabilit termen-limită, nu are stabilit termen limită, nu are stabilit termene-limită, nu are stabilit
            termene limită, nu are stabilit dată, nu are stabilit dată limită, nu are stabilit dată-limită, nu are
            stabilit date, nu are stabilit scadență, nu are stabilit scadențe, nu are stabilit dată stabilită, nu
            are stabilit dată fixă, nu are stabilit deadline, nu are stabilit calendar, nu are stabilit termen
            specificat, nu au stabilit termen, nu au stabilit termenul, nu au stabilit termene, nu au stabilit
            termen-limită, nu au stabilit termen limită, nu au stabilit termene-limită, nu au stabilit termene
            limită, nu au stabilit dată, nu au stabilit dată limită, nu au stabilit dată-limită, nu au stabilit
            date, nu au stabilit scadență, nu au stabilit scadențe, nu au stabilit dată stabilită, nu au stabilit
            dată fixă, nu au stabilit deadline, nu au stabilit calendar, nu au stabilit termen specificat, nu are
            stabilit un termen, nu are stabilit un termen-limită, nu are stabilit un termen limită, nu are stabilit
            un deadline, nu are stabilit un calendar, nu are stabilit un termen specificat, nu li s-a stabilit
            termen, nu li s-a stabilit termenul, nu li s-a stabilit termene, nu li s-a stabilit termen-limită, nu li
            s-a stabilit termen limită, nu li s-a stabilit termene-limită, nu li s-a stabilit termene limită, nu li
            s-a stabilit dată, nu li s-a stabilit dată limită, nu li s-a stabilit dată-limită, nu li s-a stabilit
            date, nu li s-a stabilit scadență, nu li s-a stabilit scadențe, nu li s-a stabilit dată stabilită, nu li
            s-a stabilit dată fixă, nu li s-a stabilit deadline, nu li s-a stabilit calendar, nu li s-a stabilit
            termen specificat, nu i s-a stabilit termen, nu i s-a stabilit termenul, nu i s-a stabilit termene, nu i
            s-a stabilit termen-limită, nu i s-a stabilit termen limită, nu i s-a stabilit termene-limită, nu i s-a
            stabilit termene limită, nu i s-a stabilit dată, nu i s-a stabilit dată limită, nu i s-a stabilit
            dată-limită, nu i s-a stabilit date, nu i s-a stabilit scadență, nu i s-a stabilit scadențe, nu i s-a
            stabilit dată stabilită, nu i s-a stabilit dată fixă, nu i s-a stabilit deadline, nu i s-a stabilit
            calendar, nu i s-a stabilit termen specificat, nu i s-a stabilit un termen, nu i s-a stabilit un
            termen-limită, nu i s-a stabilit un termen limită, nu i s-a stabilit un deadline, nu i s-a stabilit un
            calendar, nu i s-a stabilit un termen specificat, nu are prevăzut termen, nu are prevăzut termenul, nu
            are prevăzut termene, nu are prevăzut termen-limită, nu are prevăzut termen limită, nu are prevăzut
            termene-limită, nu are prevăzut termene limită, nu are prevăzut dată, nu are prevăzut dată limită, nu
            are prevăzut dată-limită, nu are prevăzut date, nu are prevăzut scadență, nu are prevăzut scadențe, nu
            are prevăzut dată stabilită, nu are prevăzut dată fixă, nu are prevăzut deadline, nu are prevăzut
            calendar, nu are prevăzut termen specificat, fara un termen, fara un termen-limită, fara un termen
            limită, fara un deadline, fara un calendar, fara un termen specificat, lipsește termen, lipsește
            termenul, lipsește termene, lipsește termen-limită, lipsește termen limită, lipsește termene-limită,
            lipsește termene limită, lipsește dată, lipsește dată limită, lipsește dată-limită, lipsește date,
            lipsește scadență, lipsește scadențe, lipsește dată stabilită, lipsește dată fixă, lipsește deadline,
            lipsește calendar, lipsește termen specificat, nedatat, nedatate, nedatată, sine die, termen nestabilit,
            termen necunoscut, dată necunoscută, dată nestabilită, de stabilit, pe durată nedeterminată,
            nedeterminat, nedeterminate, fără limită de timp, termen nedefinit, termen neprecizat""",
        Concept.OWNERLESS: """fără responsabil, fără responsabilă, fără responsabili, fără responsabilul, fără titular, fără titulari,
            fără organism responsabil, fără entitate responsabilă, fără proprietar, fără coordonator, fără lider,
            fără autoritate responsabilă, fără un titular, fără persoană responsabilă, nu are responsabil, nu are
            responsabilă, nu are responsabili, nu are responsabilul, nu are titular, nu are titulari, nu are
            organism responsabil, nu are entitate responsabilă, nu are proprietar, nu are coordonator, nu are lider,
            nu are autoritate responsabilă, nu are un titular, nu are persoană responsabilă, nu au responsabil, nu
            au responsabilă, nu au responsabili, nu au responsabilul, nu au titular, nu au titulari, nu au organism
            responsabil, nu au entitate responsabilă, nu au proprietar, nu au coordonator, nu au lider, nu au
            autoritate responsabilă, nu au un titular, nu au persoană responsabilă, nu are un responsabil, nu are un
            organism responsabil, nu are un proprietar, nu are un coordonator, nu are un lider, nu are un autoritate
            responsabilă, nu are un persoană responsabilă, nu au un responsabil, nu au un organism responsabil, nu
            au un proprietar, nu au un coordonator, nu au un lider, nu au un autoritate responsabilă, nu au un
            persoană responsabilă, nu are niciun responsabil, nu are niciun responsabilă, nu are niciun titular, nu
            are niciun organism responsabil, nu are niciun entitate responsabilă, nu are niciun proprietar, nu are
            niciun coordonator, nu are niciun lider, nu are niciun autoritate responsabilă, nu are niciun un
            titular, nu are niciun persoană responsabilă, nu au niciun responsabil, nu au niciun responsabilă, nu au
            niciun titular, nu au niciun organism responsabil, nu au niciun entitate responsabilă, nu au niciun
            proprietar, nu au niciun coordonator, nu au niciun lider, nu au niciun autoritate responsabilă, nu au
            niciun un titular, nu au niciun persoană responsabilă, n-are responsabil, n-are responsabilă, n-are
            responsabili, n-are responsabilul, n-are titular, n-are titulari, n-are organism responsabil, n-are
            entitate responsabilă, n-are proprietar, n-are coordonator, n-are lider, n-are autoritate responsabilă,
            n-are un titular, n-are persoană responsabilă, n-au responsabil, n-au responsabilă, n-au responsabili,
            n-au responsabilul, n-au titular, n-au titulari, n-au organism responsabil, n-au entitate responsabilă,
            n-au proprietar, n-au coordonator, n-au lider, n-au autoritate responsabilă, n-au un titular, n-au
            persoană responsabilă, fără niciun responsabil, fără niciun responsabilă, fără niciun titular, fără
            niciun organism responsabil, fără niciun entitate responsabilă, fără niciun proprietar, fără niciun
            coordonator, fără niciun lider, fără niciun autoritate responsabilă, fără niciun un titular, fără niciun
            persoană responsabilă, fără un responsabil, fără un organism responsabil, fără un proprietar, fără un
            coordonator, fără un lider, fără un autoritate responsabilă, fără un persoană responsabilă, nu are încă
            responsabil, nu are încă responsabilă, nu are încă responsabili, nu are încă responsabilul, nu are încă
            titular, nu are încă titulari, nu are încă organism responsabil, nu are încă entitate responsabilă, nu
            are încă proprietar, nu are încă coordonator, nu are încă lider, nu are încă autoritate responsabilă, nu
            are încă un titular, nu are încă persoană responsabilă, nu au încă responsabil, nu au încă responsabilă,
            nu au încă responsabili, nu au încă responsabilul, nu au încă titular, nu au încă titulari, nu au încă
            organism responsabil, nu au încă entitate responsabilă, nu au încă proprietar, nu au încă coordonator,
            nu au încă lider, nu au încă autoritate responsabilă, nu au încă un titular, nu au încă persoană
            responsabilă, nu are încă un responsabil, nu are încă un organism responsabil, nu are încă un
            proprietar, nu are încă un coordonator, nu are încă un lider, nu are încă un autoritate responsabilă, nu
            are încă un persoană responsabilă, nu au încă un responsabil, nu au încă un organism responsabil, nu au
            încă un proprietar, nu au încă un coordonator, nu au încă un lider, nu au încă un autoritate
            responsabilă, nu au încă un persoană responsabilă, niciun responsabil, niciun responsabilă, niciun
            titular, niciun organism responsabil, niciun entitate responsabilă, niciun proprietar, niciun
            coordonator, niciun lider, niciun autoritate responsabilă, niciun un titular, niciun persoană
            responsabilă, lipsit de responsabil, lipsit de responsabilă, lipsit de responsabili, lipsit de
            responsabilul, lipsit de titular, lipsit de titulari, lipsit de organism responsabil, lipsit de entitate
            responsabilă, lipsit de proprietar, lipsit de coordonator, lipsit de lider, lipsit de autoritate
            responsabilă, lipsit de un titular, lipsit de persoană responsabilă, lipsite de responsabil, lipsite de
            responsabilă, lipsite de responsabili, lipsite de responsabilul, lipsite de titular, lipsite de
            titulari, lipsite de organism responsabil, lipsite de entitate responsabilă, lipsite de proprietar,
            lipsite de coordonator, lipsite de lider, lipsite de autoritate responsabilă, lipsite de un titular,
            lipsite de persoană responsabilă, nu are desemnat responsabil, nu are desemnat responsabilă, nu are
            desemnat responsabili, nu are desemnat responsabilul, nu are desemnat titular, nu are desemnat titulari,
            nu are desemnat organism responsabil, nu are desemnat entitate responsabilă, nu are desemnat proprietar,
            nu are desemnat coordonator, nu are desemnat lider, nu are desemnat autoritate responsabilă, nu are
            desemnat un titular, nu are desemnat persoană responsabilă, nu au desemnat responsabil, nu au desemnat
            responsabilă, nu au desemnat responsabili, nu au desemnat responsabilul, nu au desemnat titular, nu au
            desemnat titulari, nu au desemnat organism responsabil, nu au desemnat entitate responsabilă, nu au
            desemnat proprietar, nu au desemnat coordonator, nu au desemnat lider, nu au desemnat autoritate
            responsabilă, nu au desemnat un titular, nu au desemnat persoană responsabilă, nu are desemnat un
            responsabil, nu are desemnat un organism responsabil, nu are desemnat un proprietar, nu are desemnat un
            coordonator, nu are desemnat un lider, nu are desemnat un autoritate responsabilă, nu are desemnat un
            persoană responsabilă, nu există responsabil, nu există responsabilă, nu există responsabili, nu există
            responsabilul, nu există titular, nu există titulari, nu există organism responsabil, nu există entitate
            responsabilă, nu există proprietar, nu există coordonator, nu există lider, nu există autoritate
            responsabilă, nu există un titular, nu există persoană responsabilă, nimeni nu este responsabil, nimeni
            nu e responsabil, nimeni nu răspunde, nu răspunde nimeni, nu se ocupă nimeni, nimeni nu se ocupă de, nu
            revine nimănui, nu revin nimănui, nu îi revine nimănui, nealocat, nealocate, neatribuit, neatribuite,
            neatribuită, nerepartizat, nerepartizate, orfan, orfane, fără stăpân, nu aparține nimănui, nu aparțin
            nimănui, responsabil nedesemnat, responsabil necunoscut, responsabil de desemnat, nu a fost atribuit
            nimănui, nu au fost atribuite nimănui, în sarcina nimănui""",
        Concept.SECTION: """secțiune, secțiunea, secțiunii, secțiuni, secțiunile, sect, parte, partea, părții, capitol, capitolul,
            capitolului, capitole, titlu, titlul, rubrica, bloc, blocul""",
        Concept.ACTION: """acțiune, acțiunea, acțiunii, acțiune-cheie, acțiunea-cheie, acțiunii-cheie, punct, punctul, punctului,
            pct, paragraf, paragraful, paragrafului, alineat, alineatul, alin, măsura, măsură, numărul, nr, n,
            referința, referință, ref, livrabilul, poziția, punctele, paragrafele, acțiunea cheie""",
        Concept.CHANGE: """muți, amâni, prelungești, marchezi, schimbi, modifici, adaugi, închizi,
            șterge, ștergeți, ștergi, elimină, eliminați, elimina, scoate, scoateți, anulează, anulați, anula, mută,
            mutați, muta, amână, amânați, amâna, prelungește, prelungiți, prelungi, marchează, marcați, marca,
            bifează, bifați, bifa, schimbă, schimbați, schimba, modifică, modificați, modifica, înlocuiește,
            înlocuiți, înlocui, adaugă, adăugați, adăuga, redenumește, redenumiți, redenumi, atribuie, atribuiți,
            atribui, închide, închideți, redeschide, redeschideți, aprobă, aprobați, aproba, un memento, confirmă,
            confirmați, confirma, amintește-mi, amintiți-mi, reamintește-mi, reamintiți-mi""",
        Concept.HOW_OFTEN: """cât de des, cât de frecvent, cât de regulat, de câte ori, cu ce frecvență, la ce interval, la ce
            intervale, în ce ritm""",
        Concept.WHERE: "unde",
        Concept.WHY: "de ce, din ce motiv, din ce cauză, din ce motive, cum se face că",
        Concept.NOISE: """împotriva, contra, confirma,
            țara, țării, țară, țări, la modul, un, o, niște, unei, unui, unor, al, a, ai, ale, lui, cel, cea, cei,
            cele, celor, celui, celei, ăl, de, din, de la, în, la, pe, pentru, cu, prin, către, de către, despre,
            privind, referitor, referitor la, cu privire la, legat de, în ceea ce privește, în privința, din cadrul,
            în cadrul, în baza, în temeiul, conform, potrivit, în conformitate cu, din partea, prin intermediul,
            via, prin mijlocirea, cu ajutorul, pe baza, este, e, sunt, fi, fie, să, sa, fiind, îs, se, s, își, îi,
            îl, le, îmi, îți, ne, vă, mi, ți, i, l, și-a, are, au, aibă, avea, ce, care, că, ca, anume, deci,
            atunci, acum, aici, acolo, iată, încă, mai, tot, deja, asemenea, totuși, însă, apoi, bine, chiar, exact,
            precis, concret, în mod concret, total, per total, în general, în special, în particular, îndeosebi, în
            prezent, în acest moment, momentan, la momentul actual, la ora actuală, actualmente, în momentul de
            față, deocamdată, pentru moment, acest lucru, asta, acesta, aceasta, aceste, acești, acestor, ăsta, aia,
            ăla, acel, acea, acei, acele, trece, trec, treacă, trecând prin, intră, intre, includ, include, inclus,
            incluse, inclusă, includă, cuprins, cuprinse, conțin, conține, figurează, figureze, apare, apar, apărea,
            menționat, menționate, listat, listate, enumerate, introduce, introdus, introduse, alimentează,
            raportat, merge, merg, ajunge, ajung, fixat, fixate, fixată, desemnat, numit, loc, are loc, ține, se
            reunesc, reunește, întrunește, se va reuni, există, exista, vine, vin, cad, cade, pică, vreun, vreo,
            anumite, anumit, diverse, câteva, respectiv, respectivul, respective, astfel, și anume, adică, etc,
            fiecare dintre, dintre, te rog, vă rugăm, rog, vă rog frumos, te rog frumos, vă rog să, mulțumesc,
            mulțumesc mult, mulțumim, mulțumesc frumos, multe mulțumiri, mersi, mersi mult, merci, cu mulțumiri,
            anticipat, bună ziua, bună, buna, salut, salutare, salutări, bună dimineața, bună seara, noroc, hei,
            hey, hello, hi, servus, dragă, dragi, stimate, stimată, stimați, colegi, coleg, colegă, colegilor,
            domnule, doamnă, domnilor, bot, botule, schengen bot, cu stimă, cu considerație, toate cele bune, numai
            bine, o zi frumoasă, pe curând, la revedere, salutări cordiale, cu deosebită considerație, ok, okay, da,
            păi, eh, spune, spuneți, ziceți-mi, zi, îmi poți spune, îmi puteți spune, mi-ai putea spune, mi-ați
            putea spune, ne puteți spune, ne-ați putea spune, poți să-mi spui, puteți să-mi spuneți, ai putea să-mi
            spui, ați putea să-mi spuneți, puteți să ne spuneți, arată, arătați, îmi arăți, îmi poți arăta, îmi
            puteți arăta, afișează, afișați, listează, listați, enumeră, enumerați, indică, indicați, precizează,
            precizați, informează-mă, informați-mă, informați-ne, caută, căutați, găsește, găsiți, verifică,
            verificați, vezi, vedeți, uită-te, rezumă, rezumați, rezumat, rezumatul, sinteză, sinteza, sumar,
            prezentare generală, privire de ansamblu, o privire de ansamblu, imagine de ansamblu, tabel, tabelul,
            situație, bilanț, confirmă, confirmați, îmi puteți confirma, poți, puteți, ai putea, ați putea, poate,
            pot, se poate ști, se poate afla, aș putea, putem, știi, știți, știe, ai idee, aveți idee, aveți
            cunoștință, ști, afla, vedea, cunoaște, obține, consulta, întreba, întreb, te întreb, mă întreb, mă
            întrebam, aș vrea, aș vrea să știu, aș vrea să aflu, aș vrea să văd, am vrea, am vrea să știm, am vrea
            să aflăm, vreau, vreau să știu, vreau să aflu, vreau să văd, vrem să știm, vrem să aflăm, aș dori, aș
            dori să știu, aș dori să aflu, aș dori să văd, am dori să știm, am dori să aflăm, am dori, doresc,
            doresc să știu, doresc să aflu, dorim, dorim să știm, dorim să aflăm, dorim să cunoaștem, mi-ar plăcea
            să știu, mă interesează, ne interesează, m-ar interesa, ne-ar interesa, am nevoie de, am nevoie să știu,
            am nevoie să aflu, avem nevoie de, avem nevoie să știm, am o întrebare, întrebare, întrebarea, caut,
            căutăm, încerc să aflu, trebuie să știu, trebuie să aflu, trebuie să știm, ar fi posibil, este posibil,
            e posibil să, spre informare, pentru informare, cu titlu informativ, pentru evidență, notă, nota, notei,
            notă a consiliului, nota consiliului, notei consiliului, documentul consiliului, registru, registrul,
            registrului, st, doc, ue, uniunea europeană, uniunii europene, organism, organisme, organismul,
            organismele, organismelor, organ, organe, organele, entitate, entități, entitatea, entitățile, actor,
            actori, actorul, actorii, unitate, unitatea, unități, unitățile, serviciu, servicii, serviciul,
            serviciile, autoritate, autoritatea, autorități, autoritățile, autorităților, guvern, guvernul,
            guvernului, administrație, minister, ministerul, ministerului, ministerul de interne, delegație,
            delegația, delegației, părți, părțile, republica, regatul, scurt, scurtă, rapid, repede, repejor,
            urgent, dacă se poate, dacă este posibil, dacă e posibil, detaliat, următoarea listă, nume, numele,
            cumva, oare, sus, jos, aferente, aferent, aferentă, corespunzător, corespunzătoare, contează, înseamnă,
            înregistrat, înregistrate, consemnat, întâmplă, se petrece, se petrec, pls, vrg, subiect, subiectul,
            obiect, ref, în atașament, spune dacă, spui dacă, spuneți dacă, zice dacă, zici dacă, ziceți dacă, ști
            dacă, știi dacă, știți dacă, știm dacă, știu dacă, știe dacă, afla dacă, aflu dacă, aflăm dacă, aflați
            dacă, verifica dacă, verifică dacă, verificați dacă, verifici dacă, vedea dacă, vezi dacă, vedeți dacă,
            văd dacă, vedem dacă, confirma dacă, confirmă dacă, confirmați dacă, confirmi dacă, preciza dacă,
            precizați dacă, precizezi dacă, precizează dacă, indica dacă, indicați dacă, indici dacă, întreb dacă,
            întrebam dacă, întreabă dacă, întrebăm dacă, comunica dacă, comunicați dacă, comunici dacă, informa
            dacă, informați dacă, informezi dacă, lămuri dacă, clarifica dacă, clarificați dacă, spune-mi dacă,
            spuneți-mi dacă, spuneți-ne dacă, zi-mi dacă, spune mi dacă, cumva dacă, cam, oarecum, aproximativ câte,
            circa câte, vreo câte, eventual, eventuale, poate că, probabil, pesemne, parcă, oricum, desigur,
            firește, bineînțeles, într-adevăr, efectiv, realmente, practic, teoretic, în teorie, în principiu, în
            mod normal, normal, oficial, formal, în scris, prin urmare, așadar, pe scurt spus, în fine, în sfârșit,
            na, măi, mă rog, hai, haide, haideți, ia, ia spune, aha, hmm, îhm, ăă, scuze, scuză-mă, scuzați,
            scuzați-mă, pardon, iertați-mă, îmi cer scuze, îmi pare rău, sorry, vă deranjez, scuzați deranjul,
            mulțam, merçi, mulțumesc din suflet, cu mulțumire, apreciez, vă sunt recunoscător, vă sunt
            recunoscătoare, vă mulțumesc, îți mulțumesc, vă mulțumim, mc, ms, mersic, plz, please, thx, thanks, tks,
            vr, bn, fyi, ps, nb, info, informație, informații, informațiile, detaliu, detaliile, date, datele,
            răspuns, răspundeți-mi, întrebarea mea, altă întrebare, încă o întrebare, ultima întrebare, neața,
            'neața, bună ziua tuturor, bună tuturor, salut tuturor, tuturor, toată lumea, sal, slt, excelență,
            excelența voastră, domnul, doamna, domnișoară, doamnelor, stimate domn, stimați domni, dragi colege,
            șefu, șefule, șefa, prieteni, prietene, echipa, echipă, amabilitate, amabilitatea, aveți amabilitatea,
            fiți amabil, fiți amabilă, fii amabil, fii bun, fii drăguț, dacă poți, dacă puteți, dacă știi, dacă
            știți, dacă vrei, dacă doriți, dacă nu te superi, dacă nu vă supărați, nu te supăra, nu vă supărați,
            când ai timp, când aveți timp, cu drag, cele bune, zi faină, spor, o seară bună, o seară frumoasă, seară
            bună, weekend plăcut, la bună vedere, pa, urgență, urgentă, foarte urgent, rapidă, degrabă, grabnic, te
            rog mult, vă rog mult, vă rugăm respectuos, rugămintea, rugăminte, am o rugăminte, ar, aș, ați, am
            putea, ar putea, ar trebui să știu, va, vor, vei, veți, voi putea, urmând, căruia, căreia, cărora, unde,
            cum ar fi, cum e, cum este, aceea, acela, acelea, acelor, aceluia, aceleia, astea, ăștia, acestea, alea,
            ăia, atare, diferite, diferit, diferiți, variate, mulți, multe, puține, orice fel de, vreunul, vreuna,
            vreunei, vreunui, vreunele, propriu-zis, propriu zis, respectivă, respectivii, respectivei,
            respectivului, acestuia, acesteia, în cauză, în speță, în materie, la capitolul, la rubrica, cât despre,
            cât privește, în legătură cu, relativ la, vizavi de, vis-a-vis de, cu referire la, făcând referire la,
            sub aspectul, din punct de vedere, ca de obicei, cum am zis, după cum, precum, precum urmează, fiindcă,
            întrucât, deoarece, spre a, în timp ce, iar, ori de câte ori, atât, atâta, întocmai, fix, exactă,
            exacte, concretă, concrete, precisă, precise, clar, clară, clare, sincer, serios, uite, uitați, vezi tu,
            extrage, extrageți, scoate, scoateți, redă, redați, detaliază, detaliați, lămurește-mă, lămuriți-mă,
            amintește-mi, amintiți-mi, reamintește-mi, reamintiți-mi, reamintiți-ne, adu-mi aminte, aduceți-mi
            aminte, îmi poți spune dacă, îmi puteți spune dacă, mi-ai putea spune dacă, mi-ați putea spune dacă, ne
            puteți spune dacă, ne-ați putea spune dacă, poți să-mi spui dacă, puteți să-mi spuneți dacă, ai putea
            să-mi spui dacă, ați putea să-mi spuneți dacă, puteți să ne spuneți dacă, îmi puteți confirma dacă, se
            poate ști dacă, se poate afla dacă, ai idee dacă, aveți idee dacă, te întreb dacă, mă întreb dacă, aș
            vrea să știu dacă, aș vrea să aflu dacă, aș vrea să văd dacă, am vrea să știm dacă, am vrea să aflăm
            dacă, vreau să știu dacă, vreau să aflu dacă, vreau să văd dacă, vrem să știm dacă, vrem să aflăm dacă,
            aș dori să știu dacă, aș dori să aflu dacă, aș dori să văd dacă, am dori să știm dacă, am dori să aflăm
            dacă, doresc să știu dacă, doresc să aflu dacă, dorim să știm dacă, dorim să aflăm dacă, mi-ar plăcea să
            știu dacă, am nevoie să știu dacă, am nevoie să aflu dacă, avem nevoie să știm dacă, încerc să aflu
            dacă, trebuie să știu dacă, trebuie să aflu dacă, trebuie să știm dacă, ia spune dacă, dacă știi dacă,
            dacă știți dacă, ar trebui să știu dacă, nu știu dacă, din câte știu dacă, îmi permit să vă întreb dacă,
            ia să vedem dacă, să vedem dacă, îmi comunicați dacă, ne comunicați dacă, să-mi comunicați dacă, să ne
            indicați dacă, să îmi indicați dacă, să-mi indicați dacă, să ne spuneți dacă, să îmi spuneți dacă, să-mi
            spuneți dacă, să-mi spui dacă, să îmi spui dacă, să ne precizați dacă, să precizați dacă, să indicați
            dacă, să comunicați dacă, să ne confirmați dacă, să-mi confirmați dacă, ne puteți indica dacă, îmi
            puteți indica dacă, ne puteți confirma dacă, v-aș ruga, te-aș ruga, v-am ruga, te-am ruga, v-aș fi
            recunoscător, v-aș fi recunoscătoare, să-mi trimiți, să-mi dai, să-mi spui, să-mi comunicați, să-mi
            arăți, să-mi faceți, să-mi faci, trimiteți-mi un rezumat, am uitat, nu mai știu, nu-mi amintesc, nu-mi
            mai amintesc, nu mai țin minte, nu țin minte, nu găsesc, nu reușesc să găsesc, dosarul meu, pentru
            dosarul meu, pentru nota mea, pentru ședința mea, trimiteți, trimiți, dați, dai, faceți, comunicați,
            transmiteți, transmiți, prezentați, european, europeană, europene, europeni, europenilor, europeanul,
            europenelor, să știe, să afle, să cunoască, se va ține, răspunde-mi, spor la treabă, asemenea obligații""",
    },
    chatter="""tuturor, perfect, excelent, super, grozav, minunat, foarte bine, bravo, felicitări, fain, tare,
            splendid, extraordinar, mulțumesc pentru ajutor, mulțumesc pentru tot, mulțumim pentru ajutor,
            mulțumiri, vă mulțumesc, îți mulțumesc, vă mulțumim, mulțumindu-vă, cu plăcere, n-ai pentru ce, n-aveți
            pentru ce, nicio problemă, nu-i problemă, nu e nicio problemă, nu este nicio problemă, scuze, scuzați,
            scuzați-mă, scuză-mă, îmi pare rău, ne pare rău, scuzați deranjul, scuze de deranj, iertați-mă, pardon,
            mă scuzați, nu știu, nu înțeleg, n-am înțeles, nu am înțeles, am înțeles, înțeleg, am notat, notat, bună
            întrebare, ce mai faci, ce mai faceți, ce faci, sper că ești bine, sper că sunteți bine, sper că totul e
            bine, încântat, încântată, weekend plăcut, o săptămână bună, o seară bună, o după-amiază bună, noapte
            bună, bine ați venit, bun venit, pa, pe mâine, pe mai târziu, te pup, cu prietenie, cele mai bune urări,
            cu aleasă considerație, binevoiți, ați avea amabilitatea, ai avea amabilitatea să, aveți amabilitatea,
            fiți amabil, fii amabil și, fiți drăguț, fii drăguț și, fii bun și, fiți bun și, vă rămân îndatorat,
            v-aș fi recunoscător, v-aș fi recunoscătoare, v-am fi recunoscători, ți-aș fi recunoscător, v-aș ruga,
            te-aș ruga, am onoarea, are onoarea, are onoarea de a solicita, are onoarea să solicite, își prezintă
            complimentele, complimente, reprezentanța permanentă, cu referire la, în continuarea, în urma discuției,
            ca urmare a discuției noastre, așa cum am convenit, cum am stabilit, conform discuției, pentru
            pregătirea, pentru a pregăti, pentru ministrul meu, pentru șef, pentru ambasador, pentru ambasadorul
            meu, pentru nota mea, pentru o notă, pentru un briefing, pentru briefing, pentru dosarul meu, pentru un
            dosar, pentru o prezentare, pentru prezentarea mea, pentru discurs, pentru reuniunea mea, șeful meu,
            șefa mea, ministru, ministrul, directorul meu, ambasadorul, colegul meu, colega mea, colegii mei, o
            colegă, un coleg, echipa mea, echipa, sunt nou, sunt nouă, sunt stagiar, sunt stagiară, sunt delegat,
            sunt delegată, sunt consilier, sunt consilieră, lucrez la, lucrez, pregătesc, pregătim, pregătesc un
            briefing, pregătesc o informare, scriu o notă, redactez o notă, întocmesc o informare, m-am pierdut,
            m-am încurcat, cred, mă gândesc, mi se pare, dacă am înțeles bine, dacă nu mă înșel, dacă nu greșesc,
            după părerea mea, din câte știu, după știința mea, poate că, probabil, desigur, bineînțeles, firește,
            evident, sigur, cu siguranță, fără îndoială, sincer, sincer să fiu, cinstit, clar, pur și simplu,
            simplu, realmente, într-adevăr, absolut, efectiv, de fapt, în realitate, în fond, de exemplu, spre
            exemplu, apropo, printre altele, între altele, în paranteză, în linii mari, în mare, în principiu, în
            practică, grosso modo, în câteva cuvinte, în două cuvinte, într-un cuvânt, într-o frază, într-o
            propoziție, pe o pagină, pe un rând, sub formă de listă, sub formă de tabel, ca listă, ca tabel, în
            puncte, în stil telegrafic, în scris, mail, mesaj, chat, slack, canal, fir, în română, în engleză, în
            limba română, în ordine, în ordine cronologică, în ordine alfabetică, cronologic, sortat, sortate,
            ordonat, ordonate, concis, succint, scurt rezumat, scurtă listă, memento, când aveți un moment, când ai
            un moment, când puteți, când poți, dacă aveți timp, dacă ai timp, dacă nu vă deranjează, dacă nu te
            deranjează, dacă vreți, dacă vrei, dacă puteți, dacă poți, dacă doriți, e important, sunt pe fugă, sunt
            în grabă, mă grăbesc, întrebare prostească, încă o întrebare, altă întrebare, ultima întrebare, mai am o
            întrebare, întrebarea mea, revin cu o întrebare, vă scriu, îți scriu, vă contactez, îmi permit să,
            permiteți-mi, îngăduiți-mi, interesant, util, utilă, folositor, practic, interesat, interesată, curios,
            curioasă, din curiozitate, aruncă o privire, aruncați o privire, o privire, împrospătează-mi memoria,
            pune-mă la curent, puneți-mă la curent, puneți-ne la curent, ține-mă la curent, țineți-mă la curent,
            țineți-ne la curent, lămurește-mă, lămuriți-mă, ajută-mă să, ajutați-mă să, pentru a înțelege, pentru
            claritate, pentru clarificare, ca să fiu sigur, ca să fiu sigură, pentru siguranță, pentru verificare,
            pentru confirmare, pentru planificare, pentru planificarea noastră, ca să mă organizez, din partea mea,
            în ce mă privește, în ceea ce mă privește, personal, în orice caz, oricum, de altfel, la urma urmei, să
            vedem, ia, ascultă, ascultați, uite, uitați, hmm, hm, ăă, aha, haha, lol, wow, of, vai, hai, haide,
            haideți, ca de obicei, ca întotdeauna, mai întâi, în primul rând, pentru început, la început de tot, în
            încheiere, din nou, încă o dată, iarăși, o clipă, o secundă, un moment, imediat, numaidecât, puțin, un
            pic, puțintel, dorește să știe, ar dori să știe, dorește să afle, ar dori să afle, ar dori să cunoască,
            dorește să cunoască, întreabă, vrea să știe, președinția dorește să știe, președinția ar dori să știe,
            ministrul meu vrea să știe, îmi reamintiți, îmi reamintești, îmi amintiți, îmi amintești, îmi puteți
            reaminti, îmi poți reaminti, îmi puteți aminti, îmi comunicați, ne comunicați, să-mi comunicați, să-mi
            spui, să îmi spui, să precizați, să indicați, să comunicați, să ne furnizați, transmiteți-ne,
            transmiteți-mi, furnizați-ne, furnizați-mi, să-mi arăți, să listați, să enumerați, ne puteți comunica,
            îmi puteți comunica, ne puteți transmite lista, îmi puteți transmite lista, îmi puteți furniza lista, ne
            puteți furniza lista, ne puteți trimite lista, amintește-mi, amintiți-mi, reamintește-mi, reamintiți-mi,
            reamintiți-ne, trimite-mi, trimiteți-mi, trimiteți-ne, delegația română ar dori, delegația română
            solicită, delegația română întreabă, delegația română mulțumește, delegația belgiană solicită, delegația
            belgiană întreabă, delegația belgiană mulțumește, delegația germană solicită, delegația germană
            întreabă, delegația germană mulțumește, delegația franceză solicită, delegația franceză întreabă,
            delegația franceză mulțumește, delegația spaniolă solicită, delegația spaniolă întreabă, delegația
            spaniolă mulțumește, delegația portugheză solicită, delegația portugheză întreabă, delegația portugheză
            mulțumește, delegația olandeză solicită, delegația olandeză întreabă, delegația olandeză mulțumește,
            delegația neerlandeză solicită, delegația neerlandeză întreabă, delegația neerlandeză mulțumește,
            delegația luxemburgheză solicită, delegația luxemburgheză întreabă, delegația luxemburgheză mulțumește,
            delegația austriacă solicită, delegația austriacă întreabă, delegația austriacă mulțumește, delegația
            bulgară solicită, delegația bulgară întreabă, delegația bulgară mulțumește, delegația croată solicită,
            delegația croată întreabă, delegația croată mulțumește, delegația cipriotă solicită, delegația cipriotă
            întreabă, delegația cipriotă mulțumește, delegația cehă solicită, delegația cehă întreabă, delegația
            cehă mulțumește, delegația daneză solicită, delegația daneză întreabă, delegația daneză mulțumește,
            delegația estonă solicită, delegația estonă întreabă, delegația estonă mulțumește, delegația finlandeză
            solicită, delegația finlandeză întreabă, delegația finlandeză mulțumește, delegația greacă solicită,
            delegația greacă întreabă, delegația greacă mulțumește, delegația ungară solicită, delegația ungară
            întreabă, delegația ungară mulțumește, delegația irlandeză solicită, delegația irlandeză întreabă,
            delegația irlandeză mulțumește, delegația italiană solicită, delegația italiană întreabă, delegația
            italiană mulțumește, delegația letonă solicită, delegația letonă întreabă, delegația letonă mulțumește,
            delegația lituaniană solicită, delegația lituaniană întreabă, delegația lituaniană mulțumește, delegația
            malteză solicită, delegația malteză întreabă, delegația malteză mulțumește, delegația poloneză solicită,
            delegația poloneză întreabă, delegația poloneză mulțumește, delegația slovacă solicită, delegația
            slovacă întreabă, delegația slovacă mulțumește, delegația slovenă solicită, delegația slovenă întreabă,
            delegația slovenă mulțumește, delegația suedeză solicită, delegația suedeză întreabă, delegația suedeză
            mulțumește, permanentă a româniei, delegația română dorește, delegația română ar vrea, delegația română
            vrea, delegația belgiană dorește, delegația belgiană ar dori, delegația belgiană ar vrea, delegația
            belgiană vrea, delegația germană dorește, delegația germană ar dori, delegația germană ar vrea,
            delegația germană vrea, delegația franceză dorește, delegația franceză ar dori, delegația franceză ar
            vrea, delegația franceză vrea, delegația spaniolă dorește, delegația spaniolă ar dori, delegația
            spaniolă ar vrea, delegația spaniolă vrea, delegația portugheză dorește, delegația portugheză ar dori,
            delegația portugheză ar vrea, delegația portugheză vrea, delegația olandeză dorește, delegația olandeză
            ar dori, delegația olandeză ar vrea, delegația olandeză vrea, delegația neerlandeză dorește, delegația
            neerlandeză ar dori, delegația neerlandeză ar vrea, delegația neerlandeză vrea, delegația luxemburgheză
            dorește, delegația luxemburgheză ar dori, delegația luxemburgheză ar vrea, delegația luxemburgheză vrea,
            delegația austriacă dorește, delegația austriacă ar dori, delegația austriacă ar vrea, delegația
            austriacă vrea, delegația bulgară dorește, delegația bulgară ar dori, delegația bulgară ar vrea,
            delegația bulgară vrea, delegația croată dorește, delegația croată ar dori, delegația croată ar vrea,
            delegația croată vrea, delegația cipriotă dorește, delegația cipriotă ar dori, delegația cipriotă ar
            vrea, delegația cipriotă vrea, delegația cehă dorește, delegația cehă ar dori, delegația cehă ar vrea,
            delegația cehă vrea, delegația daneză dorește, delegația daneză ar dori, delegația daneză ar vrea,
            delegația daneză vrea, delegația estonă dorește, delegația estonă ar dori, delegația estonă ar vrea,
            delegația estonă vrea, delegația finlandeză dorește, delegația finlandeză ar dori, delegația finlandeză
            ar vrea, delegația finlandeză vrea, delegația greacă dorește, delegația greacă ar dori, delegația greacă
            ar vrea, delegația greacă vrea, delegația ungară dorește, delegația ungară ar dori, delegația ungară ar
            vrea, delegația ungară vrea, delegația irlandeză dorește, delegația irlandeză ar dori, delegația
            irlandeză ar vrea, delegația irlandeză vrea, delegația italiană dorește, delegația italiană ar dori,
            delegația italiană ar vrea, delegația italiană vrea, delegația letonă dorește, delegația letonă ar dori,
            delegația letonă ar vrea, delegația letonă vrea, delegația lituaniană dorește, delegația lituaniană ar
            dori, delegația lituaniană ar vrea, delegația lituaniană vrea, delegația malteză dorește, delegația
            malteză ar dori, delegația malteză ar vrea, delegația malteză vrea, delegația poloneză dorește,
            delegația poloneză ar dori, delegația poloneză ar vrea, delegația poloneză vrea, delegația slovacă
            dorește, delegația slovacă ar dori, delegația slovacă ar vrea, delegația slovacă vrea, delegația slovenă
            dorește, delegația slovenă ar dori, delegația slovenă ar vrea, delegația slovenă vrea, delegația suedeză
            dorește, delegația suedeză ar dori, delegația suedeză ar vrea, delegația suedeză vrea,
            reprezentanța permanentă a româniei""",
)
