"""Italian words."""

from domain.languages.schema import Concept, LanguageTable

#: Forms that stand both under ASSIGNED and under ITEM.
_ASSIGNED_AND_ITEM = """obblighi spettano, obblighi competono, obblighi incombono, obblighi gravano, obblighi toccano, obblighi spetteranno,
    obblighi sono affidati, obblighi sono affidate, obblighi sono assegnati, obblighi sono assegnate, obblighi sono
    attribuiti, adempimenti spettano, adempimenti competono, adempimenti incombono, adempimenti gravano, adempimenti
    toccano, adempimenti spetteranno, adempimenti sono affidati, adempimenti sono affidate, adempimenti sono
    assegnati, adempimenti sono assegnate, adempimenti sono attribuiti, compiti spettano, compiti competono, compiti
    incombono, compiti gravano, compiti toccano, compiti spetteranno, compiti sono affidati, compiti sono affidate,
    compiti sono assegnati, compiti sono assegnate, compiti sono attribuiti, scadenze spettano, scadenze competono,
    scadenze incombono, scadenze gravano, scadenze toccano, scadenze spetteranno, scadenze sono affidati, scadenze
    sono affidate, scadenze sono assegnati, scadenze sono assegnate, scadenze sono attribuiti, consegne spettano,
    consegne competono, consegne incombono, consegne gravano, consegne toccano, consegne spetteranno, consegne sono
    affidati, consegne sono affidate, consegne sono assegnati, consegne sono assegnate, consegne sono attribuiti,
    impegni spettano, impegni competono, impegni incombono, impegni gravano, impegni toccano, impegni spetteranno,
    impegni sono affidati, impegni sono affidate, impegni sono assegnati, impegni sono assegnate, impegni sono
    attribuiti, azioni spettano, azioni competono, azioni incombono, azioni gravano, azioni toccano, azioni
    spetteranno, azioni sono affidati, azioni sono affidate, azioni sono assegnati, azioni sono assegnate, azioni sono
    attribuiti, attività spettano, attività competono, attività incombono, attività gravano, attività toccano,
    attività spetteranno, attività sono affidati, attività sono affidate, attività sono assegnati, attività sono
    assegnate, attività sono attribuiti, responsabilità spettano, responsabilità competono, responsabilità incombono,
    responsabilità gravano, responsabilità toccano, responsabilità spetteranno, responsabilità sono affidati,
    responsabilità sono affidate, responsabilità sono assegnati, responsabilità sono assegnate, responsabilità sono
    attribuiti, quali spettano, quali competono, quali incombono, quali gravano, quali toccano, quali spetteranno,
    quali sono affidati, quali sono affidate, quali sono assegnati, quali sono assegnate, quali sono attribuiti,
    spetta qualcosa, spetta ancora, spetta altro, spetta cosa, spetta che cosa, spetta quanto, spetta quali, spettano
    qualcosa, spettano ancora, spettano altro, spettano cosa, spettano che cosa, spettano quanto, spettano quali,
    compete qualcosa, compete ancora, compete altro, compete cosa, compete che cosa, compete quanto, compete quali,
    competono qualcosa, competono ancora, competono altro, competono cosa, competono che cosa, competono quanto,
    competono quali, tocca qualcosa, tocca ancora, tocca altro, tocca cosa, tocca che cosa, tocca quanto, tocca quali,
    toccano qualcosa, toccano ancora, toccano altro, toccano cosa, toccano che cosa, toccano quanto, toccano quali,
    incombe qualcosa, incombe ancora, incombe altro, incombe cosa, incombe che cosa, incombe quanto, incombe quali,
    incombono qualcosa, incombono ancora, incombono altro, incombono cosa, incombono che cosa, incombono quanto,
    incombono quali"""

#: Forms that stand both under TO and under ADDRESSED.
_TO_AND_ADDRESSED = """destinato a, destinati a, destinato ad, destinato al, destinato alla, destinato ai, destinato agli, destinato alle,
    destinata a, destinata ad, destinata al, destinata alla, destinata ai, destinata agli, destinata alle, destinati
    ad, destinati al, destinati alla, destinati ai, destinati agli, destinati alle, destinate a, destinate ad,
    destinate al, destinate alla, destinate ai, destinate agli, destinate alle, indirizzato a, indirizzato ad,
    indirizzato al, indirizzato alla, indirizzato ai, indirizzato agli, indirizzato alle, indirizzata a, indirizzata
    ad, indirizzata al, indirizzata alla, indirizzata ai, indirizzata agli, indirizzata alle, indirizzati a,
    indirizzati ad, indirizzati al, indirizzati alla, indirizzati ai, indirizzati agli, indirizzati alle, indirizzate
    a, indirizzate ad, indirizzate al, indirizzate alla, indirizzate ai, indirizzate agli, indirizzate alle, diretto
    a, diretto ad, diretto al, diretto alla, diretto ai, diretto agli, diretto alle, diretta a, diretta ad, diretta
    al, diretta alla, diretta ai, diretta agli, diretta alle, diretti a, diretti ad, diretti al, diretti alla, diretti
    ai, diretti agli, diretti alle, dirette a, dirette ad, dirette al, dirette alla, dirette ai, dirette agli, dirette
    alle, rivolto a, rivolto ad, rivolto al, rivolto alla, rivolto ai, rivolto agli, rivolto alle, rivolta a, rivolta
    ad, rivolta al, rivolta alla, rivolta all', rivolta ai, rivolta agli, rivolta alle, rivolti a, rivolti ad, rivolti
    al, rivolti alla, rivolti ai, rivolti agli, rivolti alle, rivolte a, rivolte ad, rivolte al, rivolte alla, rivolte
    all', rivolte ai, rivolte agli, rivolte alle, destinato allo, destinata allo, destinati allo, destinate allo,
    indirizzato allo, indirizzata allo, indirizzati allo, indirizzate allo, diretti allo, rivolto allo, rivolti allo"""

#: Forms that stand both under MUST and under DELIVER.
_MUST_AND_DELIVER = """da consegnare, da presentare, da fornire, da trasmettere, da inviare, da elaborare, da redigere, da preparare, da
    predisporre, da produrre, da depositare, da inoltrare, da comunicare, da fare, da terminare, da completare, da
    finalizzare, da ultimare, da realizzare, da concludere, da adempiere, da eseguire, da attuare, da riferire, da
    condividere, da pubblicare, da contribuire, da sottoporre, da proporre, da dare, da effettuare, da assicurare, da
    garantire, da portare avanti, da mettere a disposizione, da mandare, da svolgere, da chiudere, da sbrigare, da
    assolvere, da onorare, da rispettare, da spedire, da notificare, da segnalare, da rendere, da portare, da
    apportare, da diffondere, da distribuire, da stilare, da stabilire, da compilare, da approntare, da rapportare, da
    relazionare, da mettere sul tavolo, da gestire, da trattare, da evadere, da informare, da finire, da inoltrarci,
    da consegnarci, da inviarci, da mandarci, da fornirci, da presentarci, da trasmetterci, da comunicarci, da farci
    avere, da farci pervenire, da far avere, da fare avere, da far pervenire, da fare pervenire, da far arrivare, da
    recapitare, da rilasciare, da rimettere, da esibire, da procurare, da allestire, da mettere a punto, da mettere in
    atto, da mettere in campo, da mettere in piedi, da dare seguito a, da dare attuazione a, da adempiere a, da
    ottemperare, da ottemperare a, da assolvere a, da espletare, da sostenere, da perfezionare, da licenziare, da
    smaltire, da portare a compimento, da portare a conclusione, da portare a casa, da tirare fuori, da tirar fuori,
    da stendere, da scrivere, da divulgare, da esporre, da farsi carico di, da provvedere a, da provvedere, da curare,
    da restituire, da sottoporci, da riferirci, da renderci"""

TABLE = LanguageTable(
    code="it",
    yes_no="""è, sono, era, erano, ha, hanno, aveva, avevano, c'è, ci sono, c'era, deve, devono, doveva, dobbiamo,
        abbiamo, spetta, spettano, manca, mancano, resta, restano, esiste, rientra, scade, scadono""",
    asks_by_tone=True,
    quarter_letters="tq",
    half_letters="sh",
    names={
        "europol": """europol, agenzia dell'unione europea per la cooperazione nell'attività di contrasto, agenzia dell'ue per
            la cooperazione nell'attività di contrasto, ufficio europeo di polizia, agenzia europea di polizia,
            polizia europea""",
        "frontex": """frontex, agenzia europea della guardia di frontiera e costiera, guardia di frontiera e costiera europea,
            agenzia della guardia di frontiera e costiera, agenzia europea per la gestione della cooperazione
            operativa alle frontiere esterne, agenzia europea per la gestione della cooperazione operativa alle
            frontiere esterne degli stati membri dell'unione europea, agenzia delle frontiere, agenzia europea delle
            frontiere""",
        "eurojust": """eurojust, agenzia dell'unione europea per la cooperazione giudiziaria penale, agenzia dell'ue per la
            cooperazione giudiziaria penale, agenzia dell'ue per la cooperazione giudiziaria, agenzia di
            cooperazione giudiziaria, unità di cooperazione giudiziaria dell'unione europea""",
        "euaa": """euaa, easo, agenzia dell'unione europea per l'asilo, agenzia dell'ue per l'asilo, agenzia ue per
            l'asilo, agenzia europea per l'asilo, agenzia per l'asilo, agenzia dell'asilo, ufficio europeo di
            sostegno per l'asilo, ufficio europeo di sostegno all'asilo""",
        "eu-lisa": """eu-lisa, eulisa, eu lisa, agenzia dell'unione europea per la gestione operativa dei sistemi it su larga
            scala, agenzia dell'unione europea per la gestione operativa dei sistemi it su larga scala nello spazio
            di libertà sicurezza e giustizia, agenzia it, agenzia informatica""",
        "emsa": """emsa, agenzia europea per la sicurezza marittima, agenzia per la sicurezza marittima, agenzia europea di
            sicurezza marittima""",
        "cepol": """cepol, agenzia dell'unione europea per la formazione delle autorità di contrasto, agenzia dell'ue per la
            formazione delle autorità di contrasto, accademia europea di polizia, collegio europeo di polizia""",
        "fra": """agenzia dell'unione europea per i diritti fondamentali, agenzia dell'ue per i diritti fondamentali,
            agenzia per i diritti fondamentali, agenzia europea per i diritti fondamentali, agenzia dei diritti
            fondamentali, agenzia fra""",
        "eige": """eige, istituto europeo per l'uguaglianza di genere, istituto per l'uguaglianza di genere, istituto
            europeo per la parità di genere, istituto per la parità di genere""",
        "euda": """euda, emcdda, oedt, agenzia dell'unione europea sulle droghe, agenzia dell'ue sulle droghe, agenzia
            europea sulle droghe, agenzia europea per le droghe, agenzia sulle droghe, agenzia per le droghe,
            osservatorio europeo delle droghe e delle tossicodipendenze, osservatorio europeo delle droghe""",
        "commission": "commissione, commissione europea, commissione ue, commissione dell'ue",
        "eeas": """eeas, seae, servizio europeo per l'azione esterna, servizio europeo di azione esterna, servizio per
            l'azione esterna, servizio diplomatico dell'ue, servizio diplomatico europeo""",
        "eu-delegations": """delegazioni dell'unione europea, delegazioni dell'ue, delegazione dell'ue, delegazione dell'unione
            europea, delegazioni ue, delegazione ue, delegazioni dell'unione""",
        "council": """consiglio, consiglio dell'unione europea, consiglio dell'ue, consiglio ue, consiglio dell'unione,
            consiglio dei ministri, consiglio dei ministri dell'ue""",
        "schengen-council": """consiglio schengen, consiglio di schengen, consiglio-schengen, consiglio “schengen”""",
        "european-parliament": "parlamento europeo, parlamento, pe, europarlamento, eurocamera",
        "member-states": """stati membri, stato membro, stati membri dell'ue, stati membri dell'unione, stati membri dell'unione
            europea, sm, paesi membri, paese membro, paesi dell'ue, paesi ue, paesi dell'unione, paesi dell'unione
            europea, paesi schengen, governi nazionali, stati ue, stati, capitali, stati dell'ue, quali paesi, i
            paesi, tutti i paesi, dei paesi, quale paese, ogni paese, ogni stato membro""",
        "europol-management-board": """consiglio di amministrazione di europol, consiglio di amministrazione dell'europol, consiglio
            d'amministrazione di europol, consiglio di amministrazione, consiglio d'amministrazione, cda di europol,
            cda dell'europol, cda""",
        "emsc": """emsc, centro europeo contro il traffico di migranti, centro europeo per la lotta al traffico di
            migranti, centro contro il traffico di migranti, centro europeo di lotta al traffico di migranti, centro
            di europol contro il traffico di migranti""",
        "eu-iru": """eu iru, iru, unità dell'ue addetta alle segnalazioni su internet, unità ue addetta alle segnalazioni su
            internet, unità addetta alle segnalazioni su internet, unità ue per le segnalazioni su internet, unità
            dell'unione europea addetta alle segnalazioni su internet, unità segnalazioni internet""",
        "efecc": """efecc, centro europeo per la criminalità finanziaria ed economica, centro per la criminalità finanziaria
            ed economica, centro europeo contro la criminalità finanziaria ed economica, centro europeo di lotta
            alla criminalità finanziaria ed economica""",
        "migration-preparedness-network": """rete dell'ue di preparazione e di gestione delle crisi nel settore della migrazione, rete dell'ue di
            preparazione e gestione delle crisi migratorie, rete di preparazione e gestione delle crisi migratorie,
            rete di preparazione e di gestione delle crisi, rete di preparazione, rete blueprint, rete ue di
            preparazione, programma di preparazione e di gestione delle crisi nel settore della migrazione,
            programma di preparazione e di risposta alle crisi, blueprint network""",
        "intcen": """intcen, eu intcen, centro dell'ue di analisi dell'intelligence, centro dell'unione europea di analisi
            dell'intelligence, centro di analisi dell'intelligence, centro di intelligence e situazione dell'ue,
            centro di situazione e di intelligence dell'ue""",
        "high-level-group": """gruppo ad alto livello, gruppo di alto livello, hlg, gruppo ad alto livello sull'accesso ai dati, gruppo
            ad alto livello sull'accesso ai dati per un'attività di contrasto efficace""",
        "jha-agencies": """agenzie gai, agenzia gai, agenzie jai, agenzie jha, agenzie dell'ue gai, organismi gai, agenzie del
            settore della giustizia e degli affari interni, agenzie giustizia e affari interni, agenzie della
            giustizia e degli affari interni, agenzie del settore gai, rete delle agenzie gai, jhaan""",
        "budgetary-authorities": "autorità di bilancio, autorità del bilancio",
        "national-judicial-authorities": """autorità giudiziarie nazionali, autorità giudiziaria nazionale, autorità giudiziarie, autorità
            giudiziaria""",
        "at": "austria, austriaco, austriaca, austriaci, austriache",
        "be": "belgio, belga, belgi, belghe",
        "bg": "bulgaria, bulgaro, bulgara, bulgari, bulgare",
        "cy": "cipro, cipriota, ciprioti, cipriote",
        "cz": "cechia, repubblica ceca, ceco, ceca, cechi, ceche",
        "de": """germania, tedesco, tedesca, tedeschi, tedesche, repubblica federale di germania""",
        "dk": "danimarca, danese, danesi",
        "ee": "estonia, estone, estoni",
        "el": """grecia, greco, greca, greci, greche, ellenico, ellenica, ellenici, elleniche, repubblica ellenica""",
        "es": "spagna, spagnolo, spagnola, spagnoli, spagnole",
        "fi": "finlandia, finlandese, finlandesi",
        "fr": "francia, francese, francesi",
        "hr": "croazia, croato, croata, croati, croate",
        "hu": "ungheria, ungherese, ungheresi",
        "ie": "irlanda, irlandese, irlandesi",
        "it": "italia, italiano, italiana, italiani, italiane, repubblica italiana",
        "lt": "lituania, lituano, lituana, lituani, lituane",
        "lu": "lussemburgo, lussemburghese, lussemburghesi",
        "lv": "lettonia, lettone, lettoni",
        "mt": "malta, maltese, maltesi",
        "nl": """paesi bassi, olanda, olandese, olandesi, neerlandese, neerlandesi, i paesi bassi, dei paesi bassi""",
        "pl": "polonia, polacco, polacca, polacchi, polacche",
        "pt": "portogallo, portoghese, portoghesi",
        "ro": "romania, rumeno, rumena, rumeni, rumene, romeno, romena, romeni, romene",
        "se": "svezia, svedese, svedesi",
        "si": "slovenia, sloveno, slovena, sloveni, slovene",
        "sk": "slovacchia, slovacco, slovacca, slovacchi, slovacche, repubblica slovacca",
    },
    acronyms={
        "fra": "FRA",
        "commission": "COM, CE",
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
        "Interpol": "interpol, organizzazione internazionale di polizia criminale, oipc",
        "Consiglio europeo": "consiglio europeo, vertice europeo, vertice ue, vertice dell'ue, euco",
        "Presidenza": """presidenza, presidenza del consiglio, presidenza di turno, presidenza dell'ue""",
        "Segretariato generale": "segretariato generale del consiglio, segretariato generale, sgc",
        "NATO": "nato",
        "ONU": "onu, nazioni unite, organizzazione delle nazioni unite",
        "UNHCR": "unhcr, acnur, alto commissariato per i rifugiati",
        "UNODC": "unodc",
        "OIM": "oim, iom, organizzazione internazionale per le migrazioni",
        "OSCE": "osce",
        "Consiglio d'Europa": "consiglio d'europa",
        "Procura europea": "procura europea, eppo, procuratore europeo",
        "OLAF": "olaf, ufficio europeo per la lotta antifrode",
        "ENISA": """enisa, agenzia dell'ue per la cibersicurezza, agenzia dell'unione europea per la cibersicurezza""",
        "GEPD": "gepd, garante europeo della protezione dei dati, edps",
        "BCE": "bce, banca centrale europea",
        "Corte dei conti": "corte dei conti europea, corte dei conti",
        "CGUE": "cgue, corte di giustizia, corte di giustizia dell'unione europea",
        "BEI": "bei, banca europea per gli investimenti",
        "EFCA": "efca, agenzia europea di controllo della pesca",
        "AED": "aed, eda, agenzia europea per la difesa",
        "AEA": "agenzia europea dell'ambiente, eea",
        "EMPACT": "empact",
        "COSI": """comitato cosi, comitato permanente per la cooperazione operativa in materia di sicurezza interna""",
        "SCIFA": "scifa, csifa",
        "Coreper": "coreper, comitato dei rappresentanti permanenti",
        "Norvegia": "norvegia, norvegese, norvegesi",
        "Islanda": "islanda, islandese",
        "Liechtenstein": "liechtenstein",
        "Svizzera": "svizzera, svizzero, svizzeri, confederazione svizzera",
        "Regno Unito": """regno unito, gran bretagna, britannico, britannici, britannica, inghilterra, uk""",
        "Stati Uniti": "stati uniti, stati uniti d'america, usa, america, americano, americani",
        "Turchia": "turchia, türkiye, turco, turchi, turca",
        "Ucraina": "ucraina, ucraino",
        "Moldova": "moldova, moldavia, moldavo",
        "Georgia": "georgia",
        "Serbia": "serbia, serbo, serbi",
        "Albania": "albania, albanese, albanesi",
        "Montenegro": "montenegro",
        "Macedonia del Nord": "macedonia del nord, macedonia",
        "Kosovo": "kosovo",
        "Bosnia-Erzegovina": "bosnia-erzegovina, bosnia ed erzegovina, bosnia",
        "Tunisia": "tunisia, tunisino",
        "Libia": "libia, libico",
        "Marocco": "marocco, marocchino",
        "Egitto": "egitto, egiziano",
        "Algeria": "algeria, algerino",
        "Russia": "russia, federazione russa, russo, russi",
        "Bielorussia": "bielorussia, belarus",
        "Canada": "canada, canadese",
        "Australia": "australia",
        "Cina": "cina, cinese",
        "San Marino": "san marino",
        "Vaticano": "vaticano, santa sede",
        "Mauritania": "mauritania",
        "Senegal": "senegal",
        "Niger": "niger",
    },
    kinds={
        "agency": """agenzie, agenzia, agenzie dell'ue, agenzie ue, agenzie europee, agenzia europea, agenzia dell'ue,
            agenzie dell'unione""",
        "institution": """istituzioni, istituzione, istituzioni dell'ue, istituzioni ue, istituzioni europee, istituzione dell'ue""",
    },
    vehicles={
        "schengen-barometer-plus": """barometro schengen+, barometro schengen +, barometro schengen plus, barometro+, barometro +, barometro
            plus, barometro schengen, barometro di schengen, barometro di schengen+, barometro, schengen barometer,
            schengen barometer+""",
    },
    sections={
        "I": """conoscenza situazionale comune, conoscenza situazionale, consapevolezza situazionale comune,
            consapevolezza situazionale, quadro conoscitivo comune""",
        "II": """quadro giuridico dell'ue in materia di traffico di migranti, quadro giuridico dell'ue, quadro giuridico
            in materia di traffico di migranti, quadro giuridico, quadro normativo""",
        "III": "cooperazione operativa europea, cooperazione operativa",
        "IV": """sinergie con l'azione esterna dell'ue, sinergie con l'azione esterna, azione esterna dell'ue, azione
            esterna""",
    },
    months={
        1: "genn",
        2: "febb",
        4: "apr",
        6: "giu",
        7: "lug",
        8: "ago",
        9: "sett",
        10: "ott",
        11: "nov",
        12: "dic",
    },
    weak_months=frozenset({"mar", "set", "gen", "ago", "mag", "dic"}),
    numbers={
        1: "un, uno, una, un'",
        2: "due, un paio di",
        3: "tre",
        4: "quattro",
        5: "cinque",
        6: "sei",
        7: "sette",
        8: "otto",
        9: "nove",
        10: "dieci, una decina di",
        11: "undici",
        12: "dodici",
        14: "quattordici",
        15: "quindici, una quindicina di",
        20: "venti",
        30: "trenta, una trentina di",
        45: "quarantacinque",
        60: "sessanta",
        90: "novanta",
        100: "cento",
    },
    ordinals={
        1: "primo, primi, prime",
        2: "secondo, seconda, secondi, seconde",
        3: "terzo, terza",
        4: "quarto, quarta, quarti",
        5: "quinto, quinta",
        6: "sesto, sesta",
        7: "settimo, settima",
        8: "ottavo, ottava",
        9: "nono, nona",
        10: "decimo, decima",
        11: "undicesimo",
        12: "dodicesimo",
    },
    postpositions={
        Concept.EXCEPT: "escluso, esclusa, esclusi, escluse, a parte",
        Concept.ONLY: "da solo, da sola, da soli",
        Concept.NEXT: """prossimo, prossima, prossimi, prossime, successivo, successiva, seguente, che viene, entrante, venturo""",
        Concept.THIS: "in corso, corrente, attuale, c m",
        Concept.LAST: "scorso, scorsa, passato, passata, precedente, ultimo, ultima",
        Concept.BY: "al più tardi, al massimo, incluso, compreso, max",
        Concept.FROM: "in poi, in avanti, al più presto",
    },
    feasts={
        "christmas": "natale, giorno di natale",
        "new-year": "capodanno, primo dell'anno",
        "epiphany": "epifania, befana",
        "easter": "pasqua, domenica di pasqua",
        "labour-day": "festa del lavoro, festa dei lavoratori",
        "europe-day": "giornata dell'europa, festa dell'europa",
        "pentecost": "pentecoste, domenica di pentecoste",
        "assumption": "ferragosto, festa dell'assunzione",
        "all-saints": "ognissanti",
    },
    presidency="Presidenza",
    words={
        Concept.PLURAL: "giorni, settimane, mesi, trimestri, anni",
        Concept.UNDER: "sotto",
        Concept.DEADLINE: "scadenza, scadenze, termine, termini",
        Concept.ON_TIME: """in tempo, in tempo utile, puntualmente, puntuale, puntuali, per tempo, a tempo, a tempo debito, in
            orario, entro i termini, entro il termine, entro la scadenza, entro le scadenze, nei termini, nel
            termine, nei tempi, nei tempi previsti, nei tempi stabiliti, entro i tempi, entro i tempi previsti,
            entro i termini previsti, entro il termine previsto, entro i termini stabiliti, entro il termine
            stabilito, entro il termine fissato, entro la scadenza prevista, nei termini previsti, nei termini
            stabiliti, alla scadenza prevista, alla data prevista, tempestivamente, in modo puntuale, secondo i
            tempi, rispettato il termine, rispettato i termini, rispettato la scadenza, rispettato le scadenze,
            rispettato la propria scadenza, rispettato le proprie scadenze, rispettato i propri termini, rispettato
            scadenza, rispettato scadenze, rispettato termini, rispettato la deadline, rispettato i tempi,
            rispettato la data limite, rispettato le date, rispettata il termine, rispettata i termini, rispettata
            la scadenza, rispettata le scadenze, rispettata la propria scadenza, rispettata le proprie scadenze,
            rispettata i propri termini, rispettata scadenza, rispettata scadenze, rispettata termini, rispettata la
            deadline, rispettata i tempi, rispettata la data limite, rispettata le date, rispettati il termine,
            rispettati i termini, rispettati la scadenza, rispettati le scadenze, rispettati la propria scadenza,
            rispettati le proprie scadenze, rispettati i propri termini, rispettati scadenza, rispettati scadenze,
            rispettati termini, rispettati la deadline, rispettati i tempi, rispettati la data limite, rispettati le
            date, rispettate il termine, rispettate i termini, rispettate la scadenza, rispettate le scadenze,
            rispettate la propria scadenza, rispettate le proprie scadenze, rispettate i propri termini, rispettate
            scadenza, rispettate scadenze, rispettate termini, rispettate la deadline, rispettate i tempi,
            rispettate la data limite, rispettate le date, rispetta il termine, rispetta i termini, rispetta la
            scadenza, rispetta le scadenze, rispetta la propria scadenza, rispetta le proprie scadenze, rispetta i
            propri termini, rispetta scadenza, rispetta scadenze, rispetta termini, rispetta la deadline, rispetta i
            tempi, rispetta la data limite, rispetta le date, rispettano il termine, rispettano i termini,
            rispettano la scadenza, rispettano le scadenze, rispettano la propria scadenza, rispettano le proprie
            scadenze, rispettano i propri termini, rispettano scadenza, rispettano scadenze, rispettano termini,
            rispettano la deadline, rispettano i tempi, rispettano la data limite, rispettano le date, rispettare il
            termine, rispettare i termini, rispettare la scadenza, rispettare le scadenze, rispettare la propria
            scadenza, rispettare le proprie scadenze, rispettare i propri termini, rispettare scadenza, rispettare
            scadenze, rispettare termini, rispettare la deadline, rispettare i tempi, rispettare la data limite,
            rispettare le date, rispettando il termine, rispettando i termini, rispettando la scadenza, rispettando
            le scadenze, rispettando la propria scadenza, rispettando le proprie scadenze, rispettando i propri
            termini, rispettando scadenza, rispettando scadenze, rispettando termini, rispettando la deadline,
            rispettando i tempi, rispettando la data limite, rispettando le date, tenuto il termine, tenuto i
            termini, tenuto la scadenza, tenuto le scadenze, tenuto la propria scadenza, tenuto le proprie scadenze,
            tenuto i propri termini, tenuto scadenza, tenuto scadenze, tenuto termini, tenuto la deadline, tenuto i
            tempi, tenuto la data limite, tenuto le date, osservato il termine, osservato i termini, osservato la
            scadenza, osservato le scadenze, osservato la propria scadenza, osservato le proprie scadenze, osservato
            i propri termini, osservato scadenza, osservato scadenze, osservato termini, osservato la deadline,
            osservato i tempi, osservato la data limite, osservato le date, ottemperato a il termine, ottemperato a
            i termini, ottemperato a la scadenza, ottemperato a le scadenze, ottemperato a la propria scadenza,
            ottemperato a le proprie scadenze, ottemperato a i propri termini, ottemperato a scadenza, ottemperato a
            scadenze, ottemperato a termini, ottemperato a la deadline, ottemperato a i tempi, ottemperato a la data
            limite, ottemperato a le date, onorato il termine, onorato i termini, onorato la scadenza, onorato le
            scadenze, onorato la propria scadenza, onorato le proprie scadenze, onorato i propri termini, onorato
            scadenza, onorato scadenze, onorato termini, onorato la deadline, onorato i tempi, onorato la data
            limite, onorato le date""",
        Concept.DAY: "giorno, giorni, gg, giornata, giorni di calendario, g",
        Concept.WEEK: "settimana, settimane, sett.",
        Concept.MONTHS: "mese, mesi, mese di",
        Concept.QUARTER: "trimestre, trimestri, trim",
        Concept.HALF: "semestre, semestri, metà, metà di, metà del, metà dell'",
        Concept.YEAR: "anno, anni, anno civile, anno solare, annata",
        Concept.TODAY: "oggi, in data odierna, data odierna",
        Concept.TOMORROW: "domani",
        Concept.YESTERDAY: "ieri",
        Concept.THIS: "questo, questa, quest', il presente, la presente, presente, attuale, corrente",
        Concept.COMING: """in arrivo, a venire, che arrivano, che si avvicinano, che si avvicina, in avvicinamento, si avvicina, si
            avvicinano, imminente, imminenti, all'orizzonte, in vista, alle porte, che verranno, prossime scadenze,
            prossimi adempimenti, prossime consegne, prossimi obblighi, prossimi termini, prossimi passi, futuri,
            future, scadenze future, che vengono, sta per scadere, stanno per scadere, in dirittura d'arrivo,
            prossimi impegni, prossimi appuntamenti, in prossimità""",
        Concept.NEXT: """prossimo, prossima, prossimi, prossime, successivo, successiva, successivi, successive, seguente, seguenti,
            prossima scadenza, prossimo termine, prossimo adempimento, prossima consegna, prossimo passo, prossimo
            obbligo, prossima deadline, scadenza più vicina, termine più vicino, prima scadenza, prossimo appuntamento,
            più vicina, più vicino, più imminente, prossimo compito, prossima relazione, prossima azione, scadenza
            successiva, prossimo impegno, prossima cosa, prossime cose, la prossima cosa, cosa successiva, prossimo
            documento, prossimo prodotto, prossimo contributo, prossima misura, prossima attività, prossimo punto,
            prossima voce, prossimo elemento, prossimo deliverable, prossima incombenza, prossimo dovere, prima
            consegna, prima cosa, la prima cosa, primo adempimento, primo termine, prima scadenza utile, viene dopo,
            viene adesso, segue subito dopo, prox, prox scadenza""",
        Concept.LAST: "ultimo, ultima, ultimi, ultime, scorso, scorsa, precedente, passato, passata",
        Concept.END: """fine di, fine del, fine della, fine dell', fine dei, fine degli, fine delle, la fine di, la fine del, la
            fine della, la fine dell', la fine dei, la fine degli, la fine delle, alla fine di, alla fine del, alla
            fine della, alla fine dell', alla fine dei, alla fine degli, alla fine delle, a fine di, a fine del, a
            fine della, a fine dell', a fine dei, a fine degli, a fine delle, il termine di, il termine del, il
            termine della, il termine dell', il termine dei, il termine degli, il termine delle, chiusura di,
            chiusura del, chiusura della, chiusura dell', chiusura dei, chiusura degli, chiusura delle, fine, la
            fine, alla fine, a fine, sul finire di, sul finire del, fine del mese di, la fine del mese di, alla fine
            del mese di, fine dell, la fine dell, alla fine dell, il termine dello""",
        Concept.YEAR_END: """fine anno, fine d'anno, fine dell'anno, la fine dell'anno, fine di quest'anno, la fine di quest'anno,
            fine dell'anno in corso, la fine dell'anno in corso, chiusura d'anno, fine dell anno, la fine dell anno""",
        Concept.VAGUE: """inizio, a inizio, all'inizio, inizio di, inizio del, inizio della, inizio dell', inizio dei, inizio
            degli, inizio delle, inizio al, inizio alla, inizio a, all'inizio di, all'inizio del, all'inizio della,
            all'inizio dell', all'inizio dei, all'inizio degli, all'inizio delle, all'inizio al, all'inizio alla,
            all'inizio a, a inizio di, a inizio del, a inizio della, a inizio dell', a inizio dei, a inizio degli, a
            inizio delle, a inizio al, a inizio alla, a inizio a, l'inizio di, l'inizio del, l'inizio della,
            l'inizio dell', l'inizio dei, l'inizio degli, l'inizio delle, l'inizio al, l'inizio alla, l'inizio a,
            metà di, metà del, metà della, metà dell', metà dei, metà degli, metà delle, metà al, metà alla, metà a,
            a metà di, a metà del, a metà della, a metà dell', a metà dei, a metà degli, a metà delle, a metà al, a
            metà alla, a metà a, verso la fine di, verso la fine del, verso la fine della, verso la fine dell',
            verso la fine dei, verso la fine degli, verso la fine delle, verso la fine al, verso la fine alla, verso
            la fine a, verso di, verso del, verso della, verso dell', verso dei, verso degli, verso delle, verso al,
            verso alla, verso a, attorno di, attorno del, attorno della, attorno dell', attorno dei, attorno degli,
            attorno delle, attorno al, attorno alla, attorno a, intorno di, intorno del, intorno della, intorno
            dell', intorno dei, intorno degli, intorno delle, intorno al, intorno alla, intorno a, agli inizi di,
            agli inizi del, agli inizi della, agli inizi dell', agli inizi dei, agli inizi degli, agli inizi delle,
            agli inizi al, agli inizi alla, agli inizi a, primi mesi di, primi mesi del, primi mesi della, primi
            mesi dell', primi mesi dei, primi mesi degli, primi mesi delle, primi mesi al, primi mesi alla, primi
            mesi a, nei primi mesi di, nei primi mesi del, nei primi mesi della, nei primi mesi dell', nei primi
            mesi dei, nei primi mesi degli, nei primi mesi delle, nei primi mesi al, nei primi mesi alla, nei primi
            mesi a, a metà, verso metà, circa, più o meno, primavera, in primavera, estate, in estate, l'estate,
            autunno, in autunno, inverno, in inverno, presto, a breve, a breve termine, tra poco, fra poco,
            prossimamente, quanto prima, al più presto, il prima possibile, appena possibile, prima possibile, il
            più presto possibile, asap, rapidamente, senza indugio, senza ritardo, di recente,
            recentemente, tardi, più tardi, più avanti, un giorno, a medio termine, a lungo termine, nel prossimo
            futuro, nell'immediato futuro, in un futuro prossimo, pochi giorni, poche settimane, alcuni giorni,
            alcune settimane, alcuni mesi, qualche giorno, qualche settimana, qualche mese, vacanze, rientro, verso,
            in seguito, poi più tardi, ferie, nei prossimi tempi, nelle prossime settimane più avanti, prima o poi,
            verso dello""",
        Concept.MEETING: """consiglio gai, consiglio giustizia e affari interni, consiglio “giustizia e affari interni”, consiglio
            affari interni, riunione, riunioni, riunione del consiglio, riunione schengen, riunione del consiglio
            schengen, sessione, sessioni, sessione del consiglio, seduta, sedute, riunione ministeriale, riunione
            dei ministri, riunione dei ministri dell'interno, consigli, consigli schengen, tappa, tappe, vertice
            ministeriale, incontro, incontri, incontro dei ministri, incontro ministeriale""",
        Concept.BY: """entro, entro il, entro la, entro e non oltre, entro e non oltre il, non oltre, non oltre il, al più
            tardi, al più tardi il, al più tardi entro, al più tardi a, al più tardi al, al più tardi alla, al più
            tardi in, al più tardi nel, al più tardi per, non più tardi di, non più tardi del, fino a, fino ad, fino
            al, fino alla, fino all', fino ai, fino agli, fino alle, sino a, sino ad, sino al, sino alla, sino all',
            sino ai, sino agli, sino alle, fin a, fin ad, fin al, fin alla, fin all', fin ai, fin agli, fin alle,
            fino, sino, fino e non oltre, fino al mese di, entro il mese di, entro la data del, con scadenza al, con
            scadenza il, con scadenza entro, con termine, con termine al, prima o il, entro e non più tardi di, in
            tempo per, in tempo utile per, termine ultimo il, massimo entro, massimo, al massimo entro, ed entro,
            per, per l', x, da qui a, da qui al, da qui alla, da qui all', da qui agli, da qui ad, di qui a, di qui
            al, di qui alla, di qui all', da oggi a, da oggi al, da oggi alla, da oggi fino a, da oggi fino al, da
            ora a, da ora al, entro lo, entro gli, entro le, entro i, entro l', entro e non oltre la, entro e non
            oltre l', non oltre la, non oltre l', non oltre lo, non oltre il mese di, per il mese di, massimo il,
            massimo a, massimo per, max, max entro, al max, al massimo il, al massimo a, al massimo al, al massimo
            per, dovuto entro, dovuti entro, dovute entro, dovuta entro""",
        Concept.UNTIL: """a, ad, al, allo, alla, all', ai, agli, alle, fino a, fino ad, fino al, fino alla, fino all', fino ai,
            fino agli, fino alle, sino a, sino ad, sino al, sino alla, sino all', sino ai, sino agli, sino alle, e
            fino a, e fino ad, e fino al, e fino alla, e fino all', e fino ai, e fino agli, e fino alle, fino, e,
            all""",
        Concept.BEFORE: """prima del, anteriormente di, anteriormente del, anteriormente della, anteriormente dei, anteriormente
            degli, anteriormente delle, anteriormente a, anteriormente ad, anteriormente al, anteriormente alla,
            anteriormente ai, anteriormente agli, anteriormente alle, anteriormente che, antecedentemente di,
            antecedentemente del, antecedentemente della, antecedentemente dei, antecedentemente degli,
            antecedentemente delle, antecedentemente a, antecedentemente ad, antecedentemente al, antecedentemente
            alla, antecedentemente ai, antecedentemente agli, antecedentemente alle, antecedentemente che,
            antecedente di, antecedente del, antecedente della, antecedente dei, antecedente degli, antecedente
            delle, antecedente a, antecedente ad, antecedente al, antecedente alla, antecedente ai, antecedente
            agli, antecedente alle, antecedente che, precedentemente di, precedentemente del, precedentemente della,
            precedentemente dei, precedentemente degli, precedentemente delle, precedentemente a, precedentemente
            ad, precedentemente al, precedentemente alla, precedentemente ai, precedentemente agli, precedentemente
            alle, precedentemente che, precedente di, precedente del, precedente della, precedente dei, precedente
            degli, precedente delle, precedente a, precedente ad, precedente al, precedente alla, precedente ai,
            precedente agli, precedente alle, precedente che, anteriore di, anteriore del, anteriore della,
            anteriore dei, anteriore degli, anteriore delle, anteriore a, anteriore ad, anteriore al, anteriore
            alla, anteriore ai, anteriore agli, anteriore alle, anteriore che, in anticipo rispetto di, in anticipo
            rispetto del, in anticipo rispetto della, in anticipo rispetto dei, in anticipo rispetto degli, in
            anticipo rispetto delle, in anticipo rispetto a, in anticipo rispetto ad, in anticipo rispetto al, in
            anticipo rispetto alla, in anticipo rispetto ai, in anticipo rispetto agli, in anticipo rispetto alle,
            in anticipo rispetto che, appena prima di, appena prima del, appena prima della, appena prima dei,
            appena prima degli, appena prima delle, appena prima a, appena prima ad, appena prima al, appena prima
            alla, appena prima ai, appena prima agli, appena prima alle, appena prima che, poco prima di, poco prima
            del, poco prima della, poco prima dei, poco prima degli, poco prima delle, poco prima a, poco prima ad,
            poco prima al, poco prima alla, poco prima ai, poco prima agli, poco prima alle, poco prima che, ben
            prima di, ben prima del, ben prima della, ben prima dei, ben prima degli, ben prima delle, ben prima a,
            ben prima ad, ben prima al, ben prima alla, ben prima ai, ben prima agli, ben prima alle, ben prima che,
            in vista di, in vista del, in vista della, in vista dei, in vista degli, in vista delle, in vista a, in
            vista ad, in vista al, in vista alla, in vista ai, in vista agli, in vista alle, in vista che, prima,
            prima dell'inizio di, prima dell'inizio del, alla vigilia di, alla vigilia del, avanti, non dopo la
            vigilia di, antecedente il, precedenti, anteriori a, anteriori al, anteriori alla, antecedenti a,
            antecedenti al, antecedenti alla, alla vigilia della, in anticipo su, in anticipo sul, in vista dello,
            in vista allo""",
        Concept.IN: """in, nel, nello, nella, nell', nei, negli, nelle, a, ad, al, allo, alla, all', ai, agli, alle, durante,
            nel corso di, nel corso del, nel corso della, nel corso dell', nel corso dei, nel corso degli, nel corso
            delle, in occasione di, in occasione del, in occasione della, in occasione dell', in occasione dei, in
            occasione degli, in occasione delle, nell'ambito di, nell'ambito del, nell'ambito della, nell'ambito
            dell', nell'ambito dei, nell'ambito degli, nell'ambito delle, nell'arco di, nell'arco del, nell'arco
            della, nell'arco dell', nell'arco dei, nell'arco degli, nell'arco delle, all'ordine del giorno della,
            all'ordine del giorno dell', all'ordine del giorno dei, all'ordine del giorno degli, all'ordine del
            giorno delle, in agenda di, in agenda del, in agenda della, in agenda dell', in agenda dei, in agenda
            degli, in agenda delle, sul tavolo di, sul tavolo del, sul tavolo della, sul tavolo dell', sul tavolo
            dei, sul tavolo degli, sul tavolo delle, in programma di, in programma del, in programma della, in
            programma dell', in programma dei, in programma degli, in programma delle, nel mese di, nel mese del,
            nel mese della, nel mese dell', nel mese dei, nel mese degli, nel mese delle, al momento di, al momento
            del, al momento della, al momento dell', al momento dei, al momento degli, al momento delle, del mese
            di, del mese del, del mese della, del mese dell', del mese dei, del mese degli, del mese delle, per il
            mese di, per il mese del, per il mese della, per il mese dell', per il mese dei, per il mese degli, per
            il mese delle, nell'anno di, nell'anno del, nell'anno della, nell'anno dell', nell'anno dei, nell'anno
            degli, nell'anno delle, in agenda a, entro, tra, fra, entro il, entro la, nel corso dell'anno, previsto
            a, previsti a, previste a, calendarizzato per, in programma a, iscritto all'ordine del giorno del, per
            tutto, tra i, tra le, scadenza per, scadenza per il, nell, all, nel corso del mese di, durante il mese
            di, durante il, durante la, durante l', per l'anno, sull'anno, nell'anno, nell'ambito dello, all'ordine
            del giorno dello, in agenda dello, sul tavolo dello, in programma dello""",
        Concept.FOR: """per, per l', in vista di, in vista del, in vista della, ai fini di, ai fini del, x, scadenza per,
            scadenza per il""",
        Concept.FROM: """a cominciare, da, dal, dallo, dalla, dall', dai, dagli, dalle, a partire da, a partire dal, a partire
            dalla, a partire dall', a partire dai, a partire dagli, a partire dalle, a decorrere da, a decorrere
            dal, a decorrere dalla, a decorrere dall', a decorrere dai, a decorrere dagli, a decorrere dalle, con
            decorrenza da, con decorrenza dal, con decorrenza dalla, con decorrenza dall', con decorrenza dai, con
            decorrenza dagli, con decorrenza dalle, a cominciare da, a cominciare dal, a cominciare dalla, a
            cominciare dall', a cominciare dai, a cominciare dagli, a cominciare dalle, con effetto da, con effetto
            dal, con effetto dalla, con effetto dall', con effetto dai, con effetto dagli, con effetto dalle,
            decorrere da, decorrere dal, decorrere dalla, decorrere dall', decorrere dai, decorrere dagli, decorrere
            dalle, partire da, partire dal, partire dalla, partire dall', partire dai, partire dagli, partire dalle,
            già da, già dal, già dalla, già dall', già dai, già dagli, già dalle, non prima di, non prima del, dopo
            e incluso, a far data da, a far data dal, fin da, sin da, fin dal, sin dal, successivi o pari a, al più
            presto a, al più presto il, a contare da, a contare dal, dall'inizio di, dall, dal mese di, dall'anno, a
            partire dal mese di, già dal mese di, sin dal mese di, fin dal mese di, a cominciare dal mese di,
            cominciando da, cominciando dal, partendo da, partendo dal, iniziando da, iniziando dal, non prima
            della, non prima dell', già dallo""",
        Concept.AS_OF: "alla data del, alla data di, situazione al, situazione alla data del, in data",
        Concept.AFTER: """successivamente a, successivamente ad, successivamente al, successivamente alla, successivamente ai,
            successivamente agli, successivamente alle, successivamente di, successivamente del, successivamente
            della, successivamente dei, successivamente degli, successivamente delle, successivamente il,
            successivamente la, successivamente i, successivamente le, successivo a, successivo ad, successivo al,
            successivo alla, successivo ai, successivo agli, successivo alle, successivo di, successivo del,
            successivo della, successivo dei, successivo degli, successivo delle, successivo il, successivo la,
            successivo i, successivo le, successivi a, successivi ad, successivi al, successivi alla, successivi ai,
            successivi agli, successivi alle, successivi di, successivi del, successivi della, successivi dei,
            successivi degli, successivi delle, successivi il, successivi la, successivi i, successivi le,
            successive a, successive ad, successive al, successive alla, successive ai, successive agli, successive
            alle, successive di, successive del, successive della, successive dei, successive degli, successive
            delle, successive il, successive la, successive i, successive le, successiva a, successiva ad,
            successiva al, successiva alla, successiva ai, successiva agli, successiva alle, successiva di,
            successiva del, successiva della, successiva dei, successiva degli, successiva delle, successiva il,
            successiva la, successiva i, successiva le, posteriormente a, posteriormente ad, posteriormente al,
            posteriormente alla, posteriormente ai, posteriormente agli, posteriormente alle, posteriormente di,
            posteriormente del, posteriormente della, posteriormente dei, posteriormente degli, posteriormente
            delle, posteriormente il, posteriormente la, posteriormente i, posteriormente le, posteriore a,
            posteriore ad, posteriore al, posteriore alla, posteriore ai, posteriore agli, posteriore alle,
            posteriore di, posteriore del, posteriore della, posteriore dei, posteriore degli, posteriore delle,
            posteriore il, posteriore la, posteriore i, posteriore le, in seguito a, in seguito ad, in seguito al,
            in seguito alla, in seguito ai, in seguito agli, in seguito alle, in seguito di, in seguito del, in
            seguito della, in seguito dei, in seguito degli, in seguito delle, in seguito il, in seguito la, in
            seguito i, in seguito le, seguito a, seguito ad, seguito al, seguito alla, seguito ai, seguito agli,
            seguito alle, seguito di, seguito del, seguito della, seguito dei, seguito degli, seguito delle, seguito
            il, seguito la, seguito i, seguito le, oltre a, poco dopo a, poco dopo ad, poco dopo al, poco dopo alla,
            poco dopo ai, poco dopo agli, poco dopo alle, poco dopo di, poco dopo del, poco dopo della, poco dopo
            dei, poco dopo degli, poco dopo delle, poco dopo il, poco dopo la, poco dopo i, poco dopo le,
            all'indomani a, all'indomani ad, all'indomani al, all'indomani alla, all'indomani ai, all'indomani agli,
            all'indomani alle, all'indomani di, all'indomani del, all'indomani della, all'indomani dei, all'indomani
            degli, all'indomani delle, all'indomani il, all'indomani la, all'indomani i, all'indomani le, a valle a,
            a valle ad, a valle al, a valle alla, a valle ai, a valle agli, a valle alle, a valle di, a valle del, a
            valle della, a valle dei, a valle degli, a valle delle, a valle il, a valle la, a valle i, a valle le,
            al termine a, al termine ad, al termine al, al termine alla, al termine ai, al termine agli, al termine
            alle, al termine di, al termine del, al termine della, al termine dei, al termine degli, al termine
            delle, al termine il, al termine la, al termine i, al termine le, al di là a, al di là ad, al di là al,
            al di là alla, al di là ai, al di là agli, al di là alle, al di là di, al di là del, al di là della, al
            di là dei, al di là degli, al di là delle, al di là il, al di là la, al di là i, al di là le, dopo,
            oltre, passato, più tardi di, una volta trascorso, trascorso, dopo la fine di, dopo la fine del,
            seguenti, passata, una volta passato, una volta passata, trascorsa, decorso, scaduto il mese di,
            posteriori a, posteriori al, posteriori alla, seguenti a, seguenti il, successivo dello, successivi
            dello, successive dello, successiva dello, seguito allo, seguito dello, al termine allo, al termine
            dello, al di là allo, al di là dello""",
        Concept.WITHIN: """nel giro di, entro un termine di, entro il termine di, entro un periodo di, in un arco di, in meno di,
            nello spazio di, nell'arco di, in un periodo di""",
        Concept.BETWEEN: """tra, fra, compreso tra, compresa tra, compresi tra, comprese tra, tra il, tra la, fra il, fra la""",
        Concept.LATEST: "al più tardi, al massimo, massimo, max, come massimo, o prima, al più",
        Concept.EARLIEST: """al più presto, in poi, in avanti, e oltre, o dopo, o più tardi, e successivi, e dopo""",
        Concept.AND: "e, ed, nonché, così come, oltre a, come pure",
        Concept.OR: "o, oppure, ovvero, e/o, od",
        Concept.WITH: """con a, con ad, con al, con alla, con agli, con alle, con ai, insieme a, insieme ad, insieme al, insieme
            alla, insieme agli, insieme alle, insieme ai, assieme a, assieme ad, assieme al, assieme alla, assieme
            agli, assieme alle, assieme ai, congiuntamente a, congiuntamente ad, congiuntamente al, congiuntamente
            alla, congiuntamente agli, congiuntamente alle, congiuntamente ai, unitamente a, unitamente ad,
            unitamente al, unitamente alla, unitamente agli, unitamente alle, unitamente ai, di concerto a, di
            concerto ad, di concerto al, di concerto alla, di concerto agli, di concerto alle, di concerto ai, in
            collaborazione a, in collaborazione ad, in collaborazione al, in collaborazione alla, in collaborazione
            agli, in collaborazione alle, in collaborazione ai, in cooperazione con, in cooperazione a, in
            cooperazione ad, in cooperazione al, in cooperazione alla, in cooperazione agli, in cooperazione alle,
            in cooperazione ai, in cooperazione col, in tandem a, in tandem ad, in tandem al, in tandem alla, in
            tandem agli, in tandem alle, in tandem ai, di comune accordo con, di comune accordo a, di comune accordo
            ad, di comune accordo al, di comune accordo alla, di comune accordo agli, di comune accordo alle, di
            comune accordo ai, di comune accordo col, con, col, coi""",
        Concept.JOINTLY: """insieme, assieme, congiuntamente, congiunto, congiunta, congiunti, congiunte, comune, comuni,
            unitamente, di concerto, condiviso, condivisa, condivisi, condivise, collettivamente, in collaborazione,
            in tandem, insieme a, insieme ad, insieme al, insieme alla, insieme agli, insieme alle, insieme ai,
            assieme a, assieme ad, assieme al, assieme alla, assieme agli, assieme alle, assieme ai, congiuntamente
            a, congiuntamente ad, congiuntamente al, congiuntamente alla, congiuntamente agli, congiuntamente alle,
            congiuntamente ai, unitamente a, unitamente ad, unitamente al, unitamente alla, unitamente agli,
            unitamente alle, unitamente ai, di concerto a, di concerto ad, di concerto al, di concerto alla, di
            concerto agli, di concerto alle, di concerto ai, in collaborazione a, in collaborazione ad, in
            collaborazione al, in collaborazione alla, in collaborazione agli, in collaborazione alle, in
            collaborazione ai, in cooperazione con, in cooperazione a, in cooperazione ad, in cooperazione al, in
            cooperazione alla, in cooperazione agli, in cooperazione alle, in cooperazione ai, in cooperazione col,
            in tandem a, in tandem ad, in tandem al, in tandem alla, in tandem agli, in tandem alle, in tandem ai,
            di comune accordo con, di comune accordo a, di comune accordo ad, di comune accordo al, di comune
            accordo alla, di comune accordo agli, di comune accordo alle, di comune accordo ai, di comune accordo
            col, comune a, comune ad, comune al, comune alla, comune ai, comune agli, comune alle, comuni a, comuni
            ad, comuni al, comuni alla, comuni ai, comuni agli, comuni alle""",
        Concept.BOTH: "entrambi, entrambe, ambedue, tutti e due, tutte e due, sia l'uno che l'altro",
        Concept.TO: f"""{_TO_AND_ADDRESSED}, a, ad, al, allo, alla, all', ai, agli, alle, verso, verso il, all'attenzione di, all'attenzione del, all'attenzione
            della, a destinazione di, all'indirizzo di, all'indirizzo del, presso, nei confronti di, nei confronti
            del, innanzi al, davanti al, dinanzi al, alla volta di, a favore di, a favore del, all""",
        Concept.ASSIGNED: f"""{_ASSIGNED_AND_ITEM}, resta da fare a, resta da fare ad, resta da fare al, resta da fare alla, resta da fare ai, resta da fare agli, resta
            da fare alle, rimane da fare a, rimane da fare ad, rimane da fare al, rimane da fare alla, rimane da fare
            ai, rimane da fare agli, rimane da fare alle, restano da fare a, restano da fare ad, restano da fare al,
            restano da fare alla, restano da fare ai, restano da fare agli, restano da fare alle, resta ancora da fare
            a, resta ancora da fare ad, resta ancora da fare al, resta ancora da fare alla, resta ancora da fare ai,
            resta ancora da fare agli, resta ancora da fare alle, manca a, manca ad, manca al, manca alla, manca ai,
            manca agli, manca alle, spetta a, spetta ad, spetta al, spetta alla, spetta ai, spetta agli, spetta alle,
            spettano a, spettano ad, spettano al, spettano alla, spettano ai, spettano agli, spettano alle, spettante
            a, spettante ad, spettante al, spettante alla, spettante ai, spettante agli, spettante alle, spettanti a,
            spettanti ad, spettanti al, spettanti alla, spettanti ai, spettanti agli, spettanti alle, compete a,
            compete ad, compete al, compete alla, compete ai, compete agli, compete alle, competono a, competono ad,
            competono al, competono alla, competono ai, competono agli, competono alle, incombe a, incombe ad, incombe
            al, incombe alla, incombe ai, incombe agli, incombe alle, incombono a, incombono ad, incombono al,
            incombono alla, incombono ai, incombono agli, incombono alle, tocca a, tocca ad, tocca al, tocca alla,
            tocca ai, tocca agli, tocca alle, toccano a, toccano ad, toccano al, toccano alla, toccano ai, toccano
            agli, toccano alle, affidato a, affidato ad, affidato al, affidato alla, affidato ai, affidato agli,
            affidato alle, affidata a, affidata ad, affidata al, affidata alla, affidata ai, affidata agli, affidata
            alle, affidati a, affidati ad, affidati al, affidati alla, affidati ai, affidati agli, affidati alle,
            affidate a, affidate ad, affidate al, affidate alla, affidate all', affidate ai, affidate agli, affidate
            alle, attribuito a, attribuito ad, attribuito al, attribuito alla, attribuito ai, attribuito agli,
            attribuito alle, attribuita a, attribuita ad, attribuita al, attribuita alla, attribuita ai, attribuita
            agli, attribuita alle, attribuiti a, attribuiti ad, attribuiti al, attribuiti alla, attribuiti ai,
            attribuiti agli, attribuiti alle, attribuite a, attribuite ad, attribuite al, attribuite alla, attribuite
            all', attribuite ai, attribuite agli, attribuite alle, assegnato a, assegnato ad, assegnato al, assegnato
            alla, assegnato ai, assegnato agli, assegnato alle, assegnata a, assegnata ad, assegnata al, assegnata
            alla, assegnata ai, assegnata agli, assegnata alle, assegnati a, assegnati ad, assegnati al, assegnati
            alla, assegnati ai, assegnati agli, assegnati alle, assegnate a, assegnate ad, assegnate al, assegnate
            alla, assegnate all', assegnate ai, assegnate agli, assegnate alle, imposto a, imposto ad, imposto al,
            imposto alla, imposto ai, imposto agli, imposto alle, imposti a, imposti ad, imposti al, imposti alla,
            imposti ai, imposti agli, imposti alle, chiesto a, chiesto ad, chiesto al, chiesto alla, chiesto ai,
            chiesto agli, chiesto alle, richiesto a, richiesto ad, richiesto al, richiesto alla, richiesto ai,
            richiesto agli, richiesto alle, richiesta a, richiesta ad, richiesta al, richiesta alla, richiesta ai,
            richiesta agli, richiesta alle, richiesti a, richiesti ad, richiesti al, richiesti alla, richiesti ai,
            richiesti agli, richiesti alle, richieste a, richieste ad, richieste al, richieste alla, richieste ai,
            richieste agli, richieste alle, domandato a, domandato ad, domandato al, domandato alla, domandato all',
            domandato ai, domandato agli, domandato alle, appartiene a, appartiene ad, appartiene al, appartiene alla,
            appartiene ai, appartiene agli, appartiene alle, appartengono a, appartengono ad, appartengono al,
            appartengono alla, appartengono ai, appartengono agli, appartengono alle, in capo a, in capo ad, in capo
            al, in capo alla, in capo ai, in capo agli, in capo alle, fa capo a, fa capo ad, fa capo al, fa capo alla,
            fa capo ai, fa capo agli, fa capo alle, fanno capo a, fanno capo ad, fanno capo al, fanno capo alla, fanno
            capo ai, fanno capo agli, fanno capo alle, resta a, resta ad, resta al, resta alla, resta ai, resta agli,
            resta alle, demandato a, demandato ad, demandato al, demandato alla, demandato ai, demandato agli,
            demandato alle, demandati a, demandati ad, demandati al, demandati alla, demandati all', demandati ai,
            demandati agli, demandati alle, riguardo a, riguardo ad, riguardo al, riguardo alla, riguardo ai, riguardo
            agli, riguardo alle, relativo a, relativo ad, relativo al, relativo alla, relativo ai, relativo agli,
            relativo alle, relativa a, relativa ad, relativa al, relativa alla, relativa ai, relativa agli, relativa
            alle, relativi a, relativi ad, relativi al, relativi alla, relativi ai, relativi agli, relativi alle,
            relative a, relative ad, relative al, relative alla, relative ai, relative agli, relative alle, quanto a,
            quanto ad, quanto al, quanto alla, quanto ai, quanto agli, quanto alle, relativamente a, relativamente ad,
            relativamente al, relativamente alla, relativamente ai, relativamente agli, relativamente alle, si chiede
            a, si chiede ad, si chiede al, si chiede alla, si chiede ai, si chiede agli, si chiede alle, chiediamo a,
            chiediamo ad, chiediamo al, chiediamo alla, chiediamo ai, chiediamo agli, chiediamo alle, rimane a, rimane
            ad, rimane al, rimane alla, rimane ai, rimane agli, rimane alle, si aspetta da, si aspetta dal, si aspetta
            dalla, si aspetta dai, si aspetta dagli, si aspetta dalle, aspettarci da, aspettarci dal, aspettarci
            dalla, aspettarci dai, aspettarci dagli, aspettarci dalle, si attende da, si attende dal, si attende
            dalla, si attende dai, si attende dagli, si attende dalle, attendersi da, attendersi dal, attendersi
            dalla, attendersi dai, attendersi dagli, attendersi dalle, atteso da, atteso dal, atteso dalla, atteso
            dai, atteso dagli, atteso dalle, attesa da, attesa dal, attesa dalla, attesa dai, attesa dagli, attesa
            dalle, attesi da, attesi dal, attesi dalla, attesi dai, attesi dagli, attesi dalle, attese da, attese dal,
            attese dalla, attese dai, attese dagli, attese dalle, dipende da, dipende dal, dipende dalla, dipende dai,
            dipende dagli, dipende dalle, dipendono da, dipendono dal, dipendono dalla, dipendono dai, dipendono
            dagli, dipendono dalle, aspettare da, aspettare dal, aspettare dalla, aspettare dai, aspettare dagli,
            aspettare dalle, a carico di, a carico del, a carico della, a carico dei, a carico degli, a carico delle,
            in carico di, in carico del, in carico della, in carico dei, in carico degli, in carico delle, di
            competenza di, di competenza del, di competenza della, di competenza dei, di competenza degli, di
            competenza delle, di spettanza di, di spettanza del, di spettanza della, di spettanza dei, di spettanza
            degli, di spettanza delle, sotto la responsabilità di, sotto la responsabilità del, sotto la
            responsabilità della, sotto la responsabilità dei, sotto la responsabilità degli, sotto la responsabilità
            delle, per conto di, per conto del, per conto della, per conto dei, per conto degli, per conto delle, da
            parte di, da parte del, da parte della, da parte dei, da parte degli, da parte delle, responsabilità di,
            responsabilità del, responsabilità della, responsabilità dei, responsabilità degli, responsabilità delle,
            sulle spalle di, sulle spalle del, sulle spalle della, sulle spalle dei, sulle spalle degli, sulle spalle
            delle, nelle mani di, nelle mani del, nelle mani della, nelle mani dei, nelle mani degli, nelle mani
            delle, compito di, compito del, compito della, compito dei, compito degli, compito delle, per quanto
            riguarda, riguarda, riguardano, riguardante, concernente, pertinente a, in carico a, a cura di, a cura
            del, a cura della, a cura degli, a cura delle, curato da, gestito da, cosa compete, cosa competono, cosa
            competerebbe, cosa competerà, cosa spetta, cosa spettano, cosa spetterà, cosa spetterebbe, cosa
            spetteranno, cosa incombe, cosa incombono, cosa tocca, cosa toccano, cosa toccherà, cosa appartiene, che
            compete, che competono, che competerebbe, che competerà, che spetta, che spettano, che spetterà, che
            spetterebbe, che spetteranno, che incombe, che incombono, che tocca, che toccano, che toccherà, che
            appartiene, quanto compete, quanto competono, quanto competerebbe, quanto competerà, quanto spetta, quanto
            spettano, quanto spetterà, quanto spetterebbe, quanto spetteranno, quanto incombe, quanto incombono,
            quanto tocca, quanto toccano, quanto toccherà, quanto appartiene, cos'altro compete, cos'altro competono,
            cos'altro competerebbe, cos'altro competerà, cos'altro spetta, cos'altro spettano, cos'altro spetterà,
            cos'altro spetterebbe, cos'altro spetteranno, cos'altro incombe, cos'altro incombono, cos'altro tocca,
            cos'altro toccano, cos'altro toccherà, cos'altro appartiene, che altro compete, che altro competono, che
            altro competerebbe, che altro competerà, che altro spetta, che altro spettano, che altro spetterà, che
            altro spetterebbe, che altro spetteranno, che altro incombe, che altro incombono, che altro tocca, che
            altro toccano, che altro toccherà, che altro appartiene, quali cose compete, quali cose competono, quali
            cose competerebbe, quali cose competerà, quali cose spetta, quali cose spettano, quali cose spetterà,
            quali cose spetterebbe, quali cose spetteranno, quali cose incombe, quali cose incombono, quali cose
            tocca, quali cose toccano, quali cose toccherà, quali cose appartiene, grava su, grava sul, grava sulla,
            grava sui, grava sugli, grava sulle, gravano su, gravano sul, gravano sulla, gravano sui, gravano sugli,
            gravano sulle, gravante su, gravante sul, gravante sulla, gravante sui, gravante sugli, gravante sulle,
            gravanti su, gravanti sul, gravanti sulla, gravanti sui, gravanti sugli, gravanti sulle, graverà su,
            graverà sul, graverà sulla, graverà sui, graverà sugli, graverà sulle, graveranno su, graveranno sul,
            graveranno sulla, graveranno sui, graveranno sugli, graveranno sulle, pesa su, pesa sul, pesa sulla, pesa
            sui, pesa sugli, pesa sulle, pesano su, pesano sul, pesano sulla, pesano sui, pesano sugli, pesano sulle,
            ricade su, ricade sul, ricade sulla, ricade sui, ricade sugli, ricade sulle, ricadono su, ricadono sul,
            ricadono sulla, ricadono sui, ricadono sugli, ricadono sulle, ricadrà su, ricadrà sul, ricadrà sulla,
            ricadrà sui, ricadrà sugli, ricadrà sulle, incombe su, incombe sul, incombe sulla, incombe sui, incombe
            sugli, incombe sulle, incombono su, incombono sul, incombono sulla, incombono sui, incombono sugli,
            incombono sulle, pende su, pende sul, pende sulla, pende sui, pende sugli, pende sulle, pendono su,
            pendono sul, pendono sulla, pendono sui, pendono sugli, pendono sulle, cade su, cade sul, cade sulla, cade
            sui, cade sugli, cade sulle, cadono su, cadono sul, cadono sulla, cadono sui, cadono sugli, cadono sulle,
            poggia su, poggia sul, poggia sulla, poggia sui, poggia sugli, poggia sulle, poggiano su, poggiano sul,
            poggiano sulla, poggiano sui, poggiano sugli, poggiano sulle, riferibile a, riferibile ad, riferibile al,
            riferibile alla, riferibile ai, riferibile agli, riferibile alle, riferibili a, riferibili ad, riferibili
            al, riferibili alla, riferibili ai, riferibili agli, riferibili alle, imputabile a, imputabile ad,
            imputabile al, imputabile alla, imputabile ai, imputabile agli, imputabile alle, imputabili a, imputabili
            ad, imputabili al, imputabili alla, imputabili ai, imputabili agli, imputabili alle, comune a, comune ad,
            comune al, comune alla, comune ai, comune agli, comune alle, comuni a, comuni ad, comuni al, comuni alla,
            comuni ai, comuni agli, comuni alle, proprio a, proprio ad, proprio al, proprio alla, proprio ai, proprio
            agli, proprio alle, propri a, propri ad, propri al, propri alla, propri ai, propri agli, propri alle,
            demandata a, demandata ad, demandata al, demandata alla, demandata all', demandata ai, demandata agli,
            demandata alle, demandate a, demandate ad, demandate al, demandate alla, demandate all', demandate ai,
            demandate agli, demandate alle, delegato a, delegato ad, delegato al, delegato alla, delegato ai, delegato
            agli, delegato alle, delegata a, delegata ad, delegata al, delegata alla, delegata ai, delegata agli,
            delegata alle, delegati a, delegati ad, delegati al, delegati alla, delegati ai, delegati agli, delegati
            alle, delegate a, delegate ad, delegate al, delegate alla, delegate ai, delegate agli, delegate alle,
            imposta a, imposta ad, imposta al, imposta alla, imposta ai, imposta agli, imposta alle, imposte a,
            imposte ad, imposte al, imposte alla, imposte ai, imposte agli, imposte alle, restano alla, restano agli,
            restano alle, rimangono alla, rimangono agli, rimangono alle, mancano alla, mancano agli, mancano alle,
            resta ancora alla, resta ancora agli, resta ancora alle, restano ancora alla, restano ancora agli, restano
            ancora alle, manca ancora alla, manca ancora agli, manca ancora alle, mancano ancora alla, mancano ancora
            agli, mancano ancora alle, resta da fare allo, rimane da fare allo, restano da fare allo, resta ancora da
            fare allo, manca allo, spetta allo, spettano allo, compete allo, competono allo, incombe allo, incombono
            allo, tocca allo, toccano allo, affidato allo, affidata allo, affidati allo, attribuito allo, attribuita
            allo, attribuiti allo, assegnato allo, assegnata allo, assegnati allo, richiesto allo, richiesta allo,
            richiesti allo, richieste allo, in capo allo, fa capo allo, fanno capo allo, resta allo, demandato allo,
            riguardo allo, quanto allo, si chiede allo, rimane allo, proprio allo, restano allo, rimangono allo,
            mancano allo, resta ancora allo, restano ancora allo, manca ancora allo, mancano ancora allo""",
        Concept.WE: """noi, nostro, nostra, nostri, nostre, io, mio, mia, miei, mie, dobbiamo, abbiamo, siamo, devo, ho,
            avevamo, noi stessi, noialtri, il mio paese, il nostro paese, da noi, ci tocca, ci spetta, mi spetta, mi
            tocca, dovremmo, dovremo, dovevamo, consegniamo, presentiamo""",
        Concept.BACK: """essi, esse, gli stessi, le stesse, quelli, quelle, lui, costoro, quest'ultimo, questi ultimi, queste
            ultime, idem, suddetto, suddetti, predetto, sopracitato, altro, chi altro, nient'altro, e loro, altri,
            altre, altra, esso, essa, egli, ella, loro stessi, codesto, codesta, codesti, codeste, lei cosa deve,
            lei che cosa deve, lei che deve, lei deve""",
        Concept.POSSESSIVE: "suo, sua, suoi, sue, loro",
        Concept.WEEKDAY: """lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, lun, mer, gio, ven""",
        Concept.RECEIVE: """riceve, ricevono, riceverà, riceveranno, deve ricevere, devono ricevere, ricevere, è destinatario di, sono
            destinatari di, è destinatario, si vede recapitare, gli viene trasmesso, si vede consegnare, si vede
            trasmettere, dovrà ricevere, dovranno ricevere, dovrebbe ricevere, dovrebbero ricevere, riceverebbe, sono
            destinatari, è il destinatario di, è il destinatario, sono i destinatari di, sono i destinatari, è
            destinataria, è destinataria di, sono destinatarie, è la destinataria di, ottiene, ottengono, otterrà""",
        Concept.ADDRESSED: f"""{_TO_AND_ADDRESSED}, come destinatario, in quanto destinatario, quale destinatario, con destinatario, ha come destinatario, hanno come
            destinatario, il cui destinatario è, destinatario""",
        Concept.IS: """come funziona, come funzionano, significa, vuol dire, qual è, cos'è, cosa è, chi è, cosa sono, che significa, cosa significa, cosa vuol dire, che vuol dire, sarebbe,
            definizione, cos e""",
        Concept.WHAT: """qual è, cosa, che, quale, quali, qual, cos'è, cos', cosa è, quanto, ke, kosa, cosa sono, tutto ciò che, tutto
            quello che, elenco, lista, elenca, elencami, elencare, mostrami, mostra, dammi, mi dia, mi dai,
            trasmettere l'elenco degli, fornire l'elenco degli, inviare l'elenco degli, comunicare l'elenco degli,
            cos e, cos ha, cos hanno, cosa compete, cosa competono, cosa competerebbe, cosa competerà, cosa spetta,
            cosa spettano, cosa spetterà, cosa spetterebbe, cosa spetteranno, cosa incombe, cosa incombono, cosa
            tocca, cosa toccano, cosa toccherà, cosa appartiene, che compete, che competono, che competerebbe, che
            competerà, che spetta, che spettano, che spetterà, che spetterebbe, che spetteranno, che incombe, che
            incombono, che tocca, che toccano, che toccherà, che appartiene, quanto compete, quanto competono,
            quanto competerebbe, quanto competerà, quanto spetta, quanto spettano, quanto spetterà, quanto
            spetterebbe, quanto spetteranno, quanto incombe, quanto incombono, quanto tocca, quanto toccano, quanto
            toccherà, quanto appartiene, cos'altro compete, cos'altro competono, cos'altro competerebbe, cos'altro
            competerà, cos'altro spetta, cos'altro spettano, cos'altro spetterà, cos'altro spetterebbe, cos'altro
            spetteranno, cos'altro incombe, cos'altro incombono, cos'altro tocca, cos'altro toccano, cos'altro
            toccherà, cos'altro appartiene, che altro compete, che altro competono, che altro competerebbe, che
            altro competerà, che altro spetta, che altro spettano, che altro spetterà, che altro spetterebbe, che
            altro spetteranno, che altro incombe, che altro incombono, che altro tocca, che altro toccano, che altro
            toccherà, che altro appartiene, quali cose compete, quali cose competono, quali cose competerebbe, quali
            cose competerà, quali cose spetta, quali cose spettano, quali cose spetterà, quali cose spetterebbe,
            quali cose spetteranno, quali cose incombe, quali cose incombono, quali cose tocca, quali cose toccano,
            quali cose toccherà, quali cose appartiene, quali spettano, quali competono, quali incombono, quali
            gravano, quali toccano""",
        Concept.WHO: """chi, chi è, quale organismo, quali organismi, quale ente, quali enti, quale soggetto, quali soggetti,
            quale attore, quali attori, quale responsabile, quali responsabili, chi è il responsabile di, chi mai,
            quale organo, quali organi, quale servizio, responsabile di, i responsabili di, quale parte, in capo a
            chi, a carico di chi, quale entità, quali entità, chi è che, chi sarebbe, chi altri deve, chi ha il
            compito di, chi ha in carico, chi ha l'obbligo di, chi si occupa di, chi si occupa del, chi si occupa
            della, chi segue, chi gestisce, chi cura, chi risponde di, chi risponde del, chi ne risponde, quale
            organizzazione, quali organizzazioni, da parte di chi, su chi grava, su chi ricade, a chi spetta, a chi
            compete, a chi tocca, a chi incombe, di chi è la responsabilità, di chi è la competenza, di chi è il
            compito, di chi è, titolare di, capofila di, il referente di, referente per""",
        Concept.WHEN: """quando, entro quando, per quando, fino a quando, da quando, a partire da quando, in che data, in quale data,
            entro che data, entro quale data, qual è la data, qual è la scadenza, qual e la scadenza, qual è il termine,
            qual e il termine, quale scadenza, quale termine, che scadenza, che termine, quale data, che data, quando è,
            quando scade, quando scadono, quand'è, quand', in che mese, in quale mese, che mese, quale mese, che giorno,
            quale giorno, in che giorno, entro che giorno, in quale trimestre, quale trimestre, quanto tempo, entro
            quanto, entro quanto tempo, tra quanto, tra quanto tempo, prima di quando, scadenza di, la scadenza di,
            termine di, il termine di, data di scadenza di, scadenza per, a quando, qual è la deadline, termine per,
            data limite per, deadline per, deadline di, quand e, quando mai, quando esattamente, quando di preciso,
            entro quale mese, entro che mese, entro quale trimestre, entro che anno, entro quale anno, in che anno, in
            quale anno, per che data, per quale data, per che giorno, a che data, a quale data, data precisa, la data
            precisa, data esatta, la data esatta, fra quanto, fra quanto tempo, tra quanti giorni, fra quanti giorni,
            tra quanti mesi, fra quanti mesi, quanti giorni mancano, quanto manca, quanto manca a, con che scadenza, con
            quale scadenza, con che termine, con quale termine, quand'è che, quando è che, entro quand, x quando, quali
            sono le scadenze di, quale è la scadenza, quali date, che date, da che data, da quale data, al più tardi
            quando, a che punto del calendario, quale consiglio, a quale consiglio, per quale consiglio, in quale
            consiglio, entro quale consiglio, dead line, scad""",
        Concept.HOW_MANY: """quanti, quante, numero di, numero degli, numero delle, totale di, totale degli, quante cose, numero
            complessivo di, conteggio, conta, quant'è il numero, quanta roba, quante robe, quanti ne restano, quanti
            ne mancano, quante ne restano, quante ne mancano, quanti ce ne sono, quante ce ne sono, totale dei,
            totale delle, numero dei, quantità di, n di, nr di, contami, contare, q ti, qti, qte""",
        Concept.STATUS_OF: """qualcosa di nuovo, novità, notizie, novità per, notizie per, aggiornamento, aggiornamenti, aggiornamenti per, stato,
            situazione, a che punto siamo, avanzamento, progressi, dettagli, dettaglio, maggiori dettagli su, più
            dettagli su, maggiori informazioni su, spiega, spiegami, spiegare, spieghi, descrivi, descriva,
            descrizione, come procede, come procedono, come va, come vanno, come sta, come sta andando, come siamo
            messi con, come stiamo con, come stanno le cose con, scheda, parlami di, mi parli di, dimmi di più su,
            mi dica di più su, in cosa consiste, cosa prevede, cosa dice, contenuto, status, elenco completo, lista
            completa, lista, elenco, ultime su, com'è messo, com'è messa""",
        Concept.HELP: """aiuto, help, guida, istruzioni, manuale, cosa sai fare, cosa sa fare, cosa puoi fare, cosa può fare, che
            cosa sai fare, che cosa puoi fare, che cosa può fare, che sai fare, che puoi fare, come funziona, come
            funzioni, come funziona questo bot, come funziona il bot, come ti uso, come si usa, come ti si usa, come
            posso usarti, come si usa questo bot, come usare questo bot, a cosa servi, a che servi, a cosa serve, cosa
            posso chiedere, cosa posso chiederti, cosa posso chiederle, che cosa posso chiedere, cosa ti posso chiedere,
            cosa si può chiedere, che domande posso fare, quali domande posso fare, quali domande posso porre, che
            domande posso farti, quali domande capisci, chi sei, esempi, esempi di domande, dammi degli esempi, dammi un
            esempio, mi dia degli esempi, mi faccia degli esempi, fammi un esempio, comandi, quali comandi, quali sono i
            comandi, quali comandi ci sono, cosa capisci, come faccio una domanda, come devo formulare le domande, come
            formulare le domande, ho bisogno di aiuto, aiutami, mi aiuti, serve aiuto, quali sono le tue funzioni, quali
            funzioni hai, di cosa sei capace, cosa riesci a fare, come funziona questo strumento, come posso
            utilizzarti, come la uso, come si utilizza, come ti utilizzo, funzioni come, cosa fai, che fai, a che serve
            questo bot, a cosa serve questo bot, come mi puoi aiutare, come puoi aiutarmi, mi puoi aiutare, puoi
            aiutarmi, mi può aiutare, può aiutarmi, aiutatemi, come fare una domanda, come si fa una domanda, che posso
            chiederti, che cosa posso chiederti, che domande capisci, qualche esempio, fammi degli esempi, guida
            all'uso, istruzioni per l'uso, manuale d'uso, tutorial, che bot sei, faq""",
        Concept.MUST: f"""{_MUST_AND_DELIVER}, deve, devono, dovrà, dovranno, dovrebbe, dovrebbero, doveva, dovevano, debba, debbano, debbono, dev', dev'essere, va,
            vanno, andrà, andranno, andrebbe, è tenuta a, sono tenute a, tenuto a, tenuti a, è obbligato a, è
            obbligata a, sono obbligati a, ha da, hanno da, ha ancora da, hanno ancora da, è chiamato a, è chiamata a,
            sono chiamati a, è invitato a, è invitata a, sono invitati a, bisogna, occorre, occorrono, serve, servono,
            sono da, resta da, restano da, rimane da, rimangono da, c'è da, ci aspettiamo, attendiamo, è previsto che,
            è atteso che, richiesto, richiesta, richiesti, richieste, si chiede, si richiede, necessita, necessario,
            prevede di, prevedono di, intende, intendono, verrà, verranno, dovuto, da essere, attende, attendono,
            aspetta, aspettano, ci si attendeva, impegnato a, impegnata a, impegnati a, impegnate a, si impegna a, si
            impegnano a, ha come compito, è vincolato a, è vincolata a, sono vincolati a, è obbligata, sono obbligate
            a, sono chiamate a, sono invitate a, avrà da, avranno da, avrebbe da, avrebbero da, aveva da, ha sempre
            da, hanno sempre da, tocca, toccherà, conviene, ci vogliono, s'ha da, lei cosa deve, lei che cosa deve,
            lei che deve, deve essere, devono essere, si deve, si devono, è tenuto, è tenuta, sono tenuti, sono
            tenute, è tenuto a, sono tenuti a, ha l'obbligo di, hanno l'obbligo di, è incaricato di, è incaricata di,
            sono incaricati di, sono incaricate di, deve ancora, devono ancora, è atteso, è attesa, sono attesi, sono
            attese, ha promesso di, hanno promesso di, ha l'onere di, hanno l'onere di, ha il dovere di, hanno il
            dovere di, sono obbligati, spetta di, compete di, è previsto, è prevista, sono previsti, sono previste,
            deve ancora finire, devono ancora finire, lei deve""",
        Concept.OWE: """dovuto, dovuta, dovuti, dovute, deve, devono, scadenza, scadenze, scadenzario, termine, termini, termine
            ultimo, data di scadenza, date di scadenza, data limite, deadline, scade, scadono, scadrà, scadranno,
            scadere, responsabile, responsabili, è responsabile di, responsabilità, incaricato, incaricata,
            incaricati, incaricate, si occupa, si occupano, obbligo, obblighi, impegno, impegni, obbligazione,
            obbligazioni, compito, compiti, mansione, mansioni, dovere, doveri, spetta, spettano, compete,
            competono, incombe, incombono, tocca, toccano, atteso, attesa, attesi, attese, previsto, prevista,
            previsti, previste, programmato, programmata, programmati, programmate, pianificato, pianificati,
            pianificazione, calendario, calendarizzato, agenda, programma, ordine del giorno, sul tavolo, cose da
            fare, lista delle cose da fare, to-do, todo, da fare, tenuto, tenuta, tenuti, tenute, carico, incarico,
            incarichi, debito, debiti, capofila, competenza, competenze, competente, competenti, esigibile,
            esigibili, pronto, pronta, pronti, pronte, obbligato, obbligati, in ballo, onere, oneri, da consegnare,
            consegnare, riguarda, riguardano, riguardante, concernente, previsto a, previsti a, previste a, in
            programma a, in agenda a, affidato, affidata, affidati, attribuito, attribuita, attribuiti, assegnato,
            assegnata, assegnati, demandato, scadenza per, scadenza per il, cosa compete, cosa competono, cosa
            competerebbe, cosa competerà, cosa spetta, cosa spettano, cosa spetterà, cosa spetterebbe, cosa
            spetteranno, cosa incombe, cosa incombono, cosa tocca, cosa toccano, cosa toccherà, cosa appartiene, che
            compete, che competono, che competerebbe, che competerà, che spetta, che spettano, che spetterà, che
            spetterebbe, che spetteranno, che incombe, che incombono, che tocca, che toccano, che toccherà, che
            appartiene, quanto compete, quanto competono, quanto competerebbe, quanto competerà, quanto spetta,
            quanto spettano, quanto spetterà, quanto spetterebbe, quanto spetteranno, quanto incombe, quanto
            incombono, quanto tocca, quanto toccano, quanto toccherà, quanto appartiene, cos'altro compete,
            cos'altro competono, cos'altro competerebbe, cos'altro competerà, cos'altro spetta, cos'altro spettano,
            cos'altro spetterà, cos'altro spetterebbe, cos'altro spetteranno, cos'altro incombe, cos'altro
            incombono, cos'altro tocca, cos'altro toccano, cos'altro toccherà, cos'altro appartiene, che altro
            compete, che altro competono, che altro competerebbe, che altro competerà, che altro spetta, che altro
            spettano, che altro spetterà, che altro spetterebbe, che altro spetteranno, che altro incombe, che altro
            incombono, che altro tocca, che altro toccano, che altro toccherà, che altro appartiene, quali cose
            compete, quali cose competono, quali cose competerebbe, quali cose competerà, quali cose spetta, quali
            cose spettano, quali cose spetterà, quali cose spetterebbe, quali cose spetteranno, quali cose incombe,
            quali cose incombono, quali cose tocca, quali cose toccano, quali cose toccherà, quali cose appartiene,
            quali spettano, quali competono, quali incombono, quali gravano, quali toccano, grava, gravano,
            gravante, gravanti, graverà, ricade, ricadono, pendenza, pendenze, arretrato, arretrati, impegnato,
            impegnata, impegnati, impegnate, s'impegna, si impegna, si impegnano, promesso, promessa, promessi,
            promesse, promette, promettono, incombenza, incombenze, gravame, carichi, faccenda, faccende, debitore,
            debitori, debitrice, titolare, titolari, referente, referenti, in scaletta, tabella di marcia, to do,
            to-do list, lavoro da fare, cronoprogramma, giunge a scadenza, giungono a scadenza, arriva a scadenza,
            arrivano a scadenza, cade, cadono, cadrà, cadranno, gestisce, gestiscono, segue, seguono, cura, curano,
            ci pensa, ci pensano, risponde, rispondono, ha tempo, hanno tempo, avrà tempo, lavora, lavorano,
            lavorando, lavora a, pensarci, pensare, occuparsene, farsene carico, se ne occupa, se ne occupano, se ne
            fa carico, si prende cura, occuparsi, provvede, provvedono, resta da consegnare, resta da trasmettere,
            resta da inviare, resta da presentare, resta da fornire, resta da sottoporre, resta da comunicare, resta
            da mandare, resta da notificare, resta da recapitare, resta da inoltrare, resta da riferire, rimane da
            consegnare, rimane da trasmettere, rimane da inviare, rimane da presentare, rimane da fornire, rimane da
            sottoporre, rimane da comunicare, rimane da mandare, rimane da notificare, rimane da recapitare, rimane
            da inoltrare, rimane da riferire, restano da consegnare, restano da trasmettere, restano da inviare,
            restano da presentare, restano da fornire, restano da sottoporre, restano da comunicare, restano da
            mandare, restano da notificare, restano da recapitare, restano da inoltrare, restano da riferire,
            rimangono da consegnare, rimangono da trasmettere, rimangono da inviare, rimangono da presentare,
            rimangono da fornire, rimangono da sottoporre, rimangono da comunicare, rimangono da mandare, rimangono
            da notificare, rimangono da recapitare, rimangono da inoltrare, rimangono da riferire, resta da fare
            allo, rimane da fare allo, restano da fare allo, resta ancora da fare allo, manca allo, spetta allo,
            spettano allo, compete allo, competono allo, incombe allo, incombono allo, tocca allo, toccano allo,
            affidato allo, affidata allo, affidati allo, attribuito allo, attribuita allo, attribuiti allo,
            assegnato allo, assegnata allo, assegnati allo, richiesto allo, richiesta allo, richiesti allo,
            richieste allo, in capo allo, fa capo allo, fanno capo allo, resta allo, demandato allo, riguardo allo,
            quanto allo, si chiede allo, rimane allo, restano allo, rimangono allo, mancano allo, resta ancora allo,
            restano ancora allo, manca ancora allo, mancano ancora allo""",
        Concept.ITEM: f"""{_ASSIGNED_AND_ITEM}, adempimento, adempimenti, consegna, consegne, relazione, relazioni, rapporto, rapporti, contributo, contributi,
            azione, azioni, azione chiave, azioni chiave, azione fondamentale, azioni fondamentali, misura, misure,
            misura chiave, prodotto, prodotti, documento, documenti, punto, punti, passo, passi, passaggio, elemento,
            elementi, cose, qualcosa, lavoro, lavori, prestazione, prestazioni, risultato, risultati, deliverable,
            deliverables, resoconto, resoconti, analisi, requisito, requisiti, seguito, voce, voci, pratica, pratiche,
            dossier, fascicolo, output, attività, apporto, apporti, rendicontazione, roba, robe, roba da fare, affare,
            affari, cosetta, cosette, cosuccia, cosa da fare, cose da fare, qlc, qlcs, qualcos'altro, esito, esiti,
            elaborato, elaborati, comunicazione, comunicazioni, nota informativa, atto, atti, carte, carta,
            incartamento, scadenza, scadenze, tutto quanto, tappa, tappe, obiettivo, obiettivi, iniziativa,
            iniziative, impegno, impegni, compito, compiti, lavoretto, lavoretti, mansione, mansioni, incombenza,
            incombenze, risultato atteso, risultati attesi, prodotti attesi, prodotto atteso""",
        Concept.DELIVER: f"""{_MUST_AND_DELIVER}, consegnare, presentare, fornire, trasmettere, inviare, elaborare, redigere, preparare, predisporre, produrre,
            depositare, inoltrare, comunicare, fare, terminare, completare, finalizzare, ultimare, realizzare,
            concludere, adempiere, eseguire, attuare, riferire, condividere, pubblicare, contribuire, sottoporre,
            proporre, dare, effettuare, assicurare, garantire, portare avanti, mettere a disposizione, mandare,
            svolgere, chiudere, sbrigare, assolvere, onorare, rispettare, spedire, notificare, segnalare, rendere,
            portare, apportare, diffondere, distribuire, stilare, stabilire, compilare, approntare, rapportare,
            relazionare, mettere sul tavolo, gestire, trattare, evadere, informare, consegna, consegnano, presenta,
            presentano, fornisce, forniscono, trasmette, trasmettono, invia, inviano, elabora, elaborano, redige,
            redigono, prepara, preparano, predispone, predispongono, produce, producono, deposita, depositano,
            comunica, comunicano, fa, fanno, termina, terminano, completa, completano, finalizza, finalizzano,
            realizza, realizzano, conclude, concludono, adempie, adempiono, esegue, eseguono, attua, attuano,
            riferisce, riferiscono, condivide, condividono, pubblica, pubblicano, contribuisce, contribuiscono, rende
            conto, rendono conto, sottopone, sottopongono, propone, propongono, effettua, effettuano, manda, mandano,
            svolge, svolgono, consegnerà, consegneranno, presenterà, presenteranno, fornirà, forniranno, trasmetterà,
            trasmetteranno, farà, faranno, invierà, invieranno, riferirà, riferiranno, consegni, consegnino, presenti,
            faccia, facciano, fornisca, notifica, segnala, dà, danno, porta, portano, apporta, finire, inoltrarci,
            consegnarci, inviarci, mandarci, fornirci, presentarci, trasmetterci, comunicarci, farci avere, farci
            pervenire, far avere, far pervenire, fare pervenire, far arrivare, recapitare, rilasciare, rimettere,
            esibire, procurare, allestire, mettere a punto, mettere in atto, mettere in campo, mettere in piedi, dare
            seguito a, dare attuazione a, adempiere a, ottemperare, ottemperare a, assolvere a, espletare, sostenere,
            perfezionare, licenziare, smaltire, portare a compimento, portare a conclusione, portare a casa, tirare
            fuori, tirar fuori, stendere, scrivere, divulgare, esporre, farsi carico di, provvedere a, provvedere,
            curare, restituire, sottoporci, riferirci, renderci, finisce, finiscono, finirà, finiranno, recapita,
            recapitano, rilascia, rilasciano, ultima, ultimano, porterà, porteranno, darà, daranno, redigerà,
            redigeranno, elaborerà, elaboreranno, produrrà, produrranno, pubblicherà, pubblicheranno, completerà,
            completeranno, concluderà, concluderanno, terminerà, termineranno, comunicherà, comunicheranno,
            depositerà, depositeranno, preparerà, prepareranno, predisporrà, predisporranno, contribuirà,
            contribuiranno, realizzerà, realizzeranno, manderà, manderanno, proporrà, proporranno, metterà a
            disposizione, mette a disposizione, mettono a disposizione, consegnando, presentando, fornendo,
            consegnasse, consegnassero, presentasse, presentassero, resta da consegnare, resta da trasmettere, resta
            da inviare, resta da presentare, resta da fornire, resta da sottoporre, resta da comunicare, resta da
            mandare, resta da notificare, resta da recapitare, resta da inoltrare, resta da riferire, rimane da
            consegnare, rimane da trasmettere, rimane da inviare, rimane da presentare, rimane da fornire, rimane da
            sottoporre, rimane da comunicare, rimane da mandare, rimane da notificare, rimane da recapitare, rimane da
            inoltrare, rimane da riferire, restano da consegnare, restano da trasmettere, restano da inviare, restano
            da presentare, restano da fornire, restano da sottoporre, restano da comunicare, restano da mandare,
            restano da notificare, restano da recapitare, restano da inoltrare, restano da riferire, rimangono da
            consegnare, rimangono da trasmettere, rimangono da inviare, rimangono da presentare, rimangono da fornire,
            rimangono da sottoporre, rimangono da comunicare, rimangono da mandare, rimangono da notificare, rimangono
            da recapitare, rimangono da inoltrare, rimangono da riferire, portare a termine, occuparsi di, occuparsi
            del, occuparsi della, ci deve consegnare, vuole consegnare""",
        Concept.OPEN: """aperto, aperta, aperti, aperte, pendente, pendenti, in corso, in attesa, da fare, rimanente, rimanenti,
            restante, restanti, resta, restano, rimane, rimangono, manca, mancano, mancante, mancanti, incompleto,
            incompleti, incompiuto, incompiuti, incompiute, inadempiuto, inadempiuti, inevaso, inevasi, ancora
            dovuto, ancora dovuti, da completare, da consegnare, in lavorazione, da evadere, rimasto, rimasti,
            rimasta, in essere, ancora in piedi, sospeso, sospesi, pendenza, pendenze, questioni in sospeso,
            questioni aperte, ancora dovute, ancora dovuta, irrisolto, irrisolti, irrisolte, residuo, residui,
            residua, residue, residuale, inevasa, inevase, da terminare, da chiudere, da concludere, da ultimare, da
            finire, rimaste, resterà, resteranno, rimarrà, rimarranno, resta alla, resta agli, resta alle, restano
            alla, restano agli, restano alle, rimane alla, rimane agli, rimane alle, rimangono alla, rimangono agli,
            rimangono alle, manca alla, manca agli, manca alle, mancano alla, mancano agli, mancano alle, resta
            ancora alla, resta ancora agli, resta ancora alle, restano ancora alla, restano ancora agli, restano
            ancora alle, manca ancora alla, manca ancora agli, manca ancora alle, mancano ancora alla, mancano
            ancora agli, mancano ancora alle, resta da consegnare, resta da trasmettere, resta da inviare, resta da
            presentare, resta da fornire, resta da sottoporre, resta da comunicare, resta da mandare, resta da
            notificare, resta da recapitare, resta da inoltrare, resta da riferire, rimane da consegnare, rimane da
            trasmettere, rimane da inviare, rimane da presentare, rimane da fornire, rimane da sottoporre, rimane da
            comunicare, rimane da mandare, rimane da notificare, rimane da recapitare, rimane da inoltrare, rimane
            da riferire, restano da consegnare, restano da trasmettere, restano da inviare, restano da presentare,
            restano da fornire, restano da sottoporre, restano da comunicare, restano da mandare, restano da
            notificare, restano da recapitare, restano da inoltrare, restano da riferire, rimangono da consegnare,
            rimangono da trasmettere, rimangono da inviare, rimangono da presentare, rimangono da fornire, rimangono
            da sottoporre, rimangono da comunicare, rimangono da mandare, rimangono da notificare, rimangono da
            recapitare, rimangono da inoltrare, rimangono da riferire, resta allo, restano allo, rimane allo,
            rimangono allo, manca allo, mancano allo, resta ancora allo, restano ancora allo, manca ancora allo,
            mancano ancora allo""",
        Concept.DONE: """fatto, fatta, fatti, fatte, completato, completata, completati, completate, terminato, terminata,
            terminati, terminate, finalizzato, finalizzata, finalizzati, finalizzate, ultimato, ultimata, ultimati,
            ultimate, realizzato, realizzata, realizzati, realizzate, adempiuto, adempiuta, adempiuti, adempiute,
            eseguito, eseguita, eseguiti, eseguite, assolto, assolta, assolti, assolte, evaso, evasa, evasi, evase,
            sbrigato, sbrigata, sbrigati, sbrigate, concluso, conclusa, conclusi, concluse, chiuso, chiusa, chiusi,
            chiuse, finito, finita, finiti, finite, portato a termine, portati a termine, non più aperto, non più
            aperti, non è più aperto, non sono più aperti, spuntato, archiviato, archiviati, a posto, espletato,
            espletati, risolto, risolta, risolti, risolte, archiviata, archiviate, espletata, espletate, portata a
            termine, portate a termine, andato a buon fine""",
        Concept.DELIVERED: """consegnato, consegnata, consegnati, consegnate, presentato, presentata, presentati, presentate, fornito,
            fornita, forniti, fornite, trasmesso, trasmessa, trasmessi, trasmesse, inviato, inviata, inviati,
            inviate, elaborato, elaborata, elaborati, elaborate, redatto, redatta, redatti, redatte, preparato,
            preparata, preparati, preparate, predisposto, predisposta, predisposti, predisposte, prodotto, prodotta,
            prodotti, prodotte, depositato, depositata, depositati, depositate, inoltrato, inoltrata, inoltrati,
            inoltrate, comunicato, comunicata, comunicati, comunicate, fatto, fatta, fatti, fatte, terminato,
            terminata, terminati, terminate, completato, completata, completati, completate, finalizzato,
            finalizzata, finalizzati, finalizzate, ultimato, ultimata, ultimati, ultimate, realizzato, realizzata,
            realizzati, realizzate, adempiuto, adempiuta, adempiuti, adempiute, eseguito, eseguita, eseguiti,
            eseguite, attuato, attuata, attuati, attuate, riferito, riferita, riferiti, riferite, condiviso,
            condivisa, condivisi, condivise, pubblicato, pubblicata, pubblicati, pubblicate, sottoposto, sottoposta,
            sottoposti, sottoposte, proposto, proposta, proposti, proposte, effettuato, effettuata, effettuati,
            effettuate, mandato, mandata, mandati, mandate, svolto, svolta, svolti, svolte, pronto, pronta, pronti,
            pronte, assolto, assolta, assolti, assolte, onorato, onorata, onorati, onorate, spedito, spedita,
            spediti, spedite, notificato, notificata, notificati, notificate, segnalato, segnalata, segnalati,
            segnalate, reso, resa, resi, rese, portato, portata, portati, portate, apportato, apportata, apportati,
            apportate, distribuito, distribuita, distribuiti, distribuite, stilato, stilata, stilati, stilate,
            compilato, compilata, compilati, compilate, ricevuto, ricevuta, ricevuti, ricevute, evaso, evasa, evasi,
            evase, gestito, gestita, gestiti, gestite, trattato, trattata, trattati, trattate, concluso, conclusa,
            conclusi, concluse, chiuso, chiusa, chiusi, chiuse, contribuito, rendiconto, messo a disposizione, messi
            a disposizione, portato a termine, portati a termine, finito, finita, finiti, finite, recapitato,
            recapitata, recapitati, recapitate, rilasciato, rilasciata, rilasciati, rilasciate, espletato,
            espletata, espletati, espletate, smaltito, smaltiti, scritto, scritta, scritti, scritte, arrivato,
            arrivata, arrivati, arrivate, pervenuto, pervenuta, pervenuti, pervenute, dato, data in consegna""",
        Concept.DID: """è, ha, hanno, sono stati, sono già stati, già, abbia, abbiano, aveva, avevano, finora, fino ad ora, fino
            a ora, fin qui, sinora, fu, furono, abbiamo ricevuto, stato, stata, stati, state, risulta, risultano""",
        Concept.ARTICLE: """il, lo, la, l', i, gli, le, un, uno, una, un', ogni, ciascuno, ciascuna, questo, tutta la, tutto il""",
        Concept.WAS: """era, erano, aveva, avevano, era stato, era stata, erano stati, erano state, fu, furono, non era, non
            erano, non aveva, non avevano, non era ancora, doveva, dovevano, restava, rimaneva, mancava, scadeva,
            scadevano""",
        Concept.OVERDUE: """ritardo, ritardi, ritardatario, ritardatari, scaduto, scaduta, scaduti, scadute, tardivo, tardiva,
            tardivi, tardive, superato la scadenza, superato il termine, superato le scadenze, superato i termini,
            superato la data di scadenza, superato termine, superato scadenza, superato la data limite, superato la
            deadline, superato la propria scadenza, superato le proprie scadenze, superato termini, superato il
            termine ultimo, superati la scadenza, superati il termine, superati le scadenze, superati i termini,
            superati la data di scadenza, superati termine, superati scadenza, superati la data limite, superati la
            deadline, superati la propria scadenza, superati le proprie scadenze, superati termini, superati il
            termine ultimo, mancato la propria scadenza, mancato le proprie scadenze, sforato la propria scadenza,
            sforato le proprie scadenze, oltre la scadenza, oltre il termine, oltre le scadenze, oltre i termini,
            oltre la data di scadenza, oltre termine, oltre scadenza, oltre la data limite, oltre la deadline, oltre
            la propria scadenza, oltre le proprie scadenze, oltre termini, oltre il termine ultimo, fuori la
            scadenza, fuori il termine, fuori le scadenze, fuori i termini, fuori la data di scadenza, fuori
            termine, fuori scadenza, fuori la data limite, fuori la deadline, fuori la propria scadenza, fuori le
            proprie scadenze, fuori termini, fuori il termine ultimo, dopo la scadenza, dopo il termine, dopo le
            scadenze, dopo i termini, dopo la data di scadenza, dopo termine, dopo scadenza, dopo la data limite,
            dopo la deadline, dopo la propria scadenza, dopo le proprie scadenze, dopo termini, dopo il termine
            ultimo, passato la scadenza, passato il termine, passato le scadenze, passato i termini, passato la data
            di scadenza, passato termine, passato scadenza, passato la data limite, passato la deadline, passato la
            propria scadenza, passato le proprie scadenze, passato termini, passato il termine ultimo, trascorso la
            scadenza, trascorso il termine, trascorso le scadenze, trascorso i termini, trascorso la data di
            scadenza, trascorso termine, trascorso scadenza, trascorso la data limite, trascorso la deadline,
            trascorso la propria scadenza, trascorso le proprie scadenze, trascorso termini, trascorso il termine
            ultimo, ha oltrepassato la propria scadenza, ha oltrepassato le proprie scadenze, hanno oltrepassato la
            propria scadenza, hanno oltrepassato le proprie scadenze, la cui scadenza è passata, la cui scadenza è
            trascorsa, scadenza superata, scadenze superate, termine superato, termini superati, scadenza passata,
            fuori tempo, fuori tempo massimo, non rispettato, non rispettati, non rispettata, non rispettate,
            arretrato, arretrati, arretrata, arretrate, indietro, avrebbe dovuto, avrebbero dovuto, doveva già,
            dovevano già, dovrebbe già, dovrebbero già, avrebbe già dovuto, avrebbero già dovuto, inadempiente,
            inadempienti, slittato, slittati, slittata, mancato, mancata, mancati, mancate, tardi, troppo tardi, in
            mora, sforato, sforati, moroso, morosi, ritarda, ritardano, ritardato, ritardata, ritardati, ritardate,
            andato oltre, sforata, sforate, sfora, sforano, sforamento, sforamenti, sarebbe dovuto essere
            consegnato, sarebbero dovuti essere consegnati, scadenze passate, termine passato, termini passati,
            oltrepassato, oltrepassati, oltrepassata, oltrepassate""",
        Concept.ALL: """tutto, tutta, tutti, tutte, ogni, ciascuno, ciascuna, l'insieme, insieme di, intero, intera, completo,
            completa, completi, complessivo, qualsiasi, totalità""",
        Concept.ANY_STATUS: """qualunque sia lo stato, qualsiasi sia lo stato, quale che sia lo stato, indipendentemente dallo stato,
            indipendentemente dal loro stato, a prescindere dallo stato, di qualsiasi stato, in qualsiasi stato, in
            qualunque stato, qualunque stato, qualsiasi stato, tutti gli stati di avanzamento, inclusi quelli
            completati, compresi quelli completati, comprese quelle completate, incluse quelle completate, incluso
            ciò che è fatto, compreso ciò che è già fatto, compreso quanto già fatto, compresi i completati, anche
            quelli completati, anche quelli già consegnati, anche ciò che è già stato fatto, completati o no,
            completati o meno, completato o no, completato o meno, fatto o no, fatti o no, fatto o meno, fatti o
            meno, consegnato o no, consegnati o no, consegnati o meno, aperti o chiusi, aperti e chiusi, aperti o
            completati, aperti e completati, aperto o chiuso, non importa lo stato, senza distinzione di stato,
            concluso o meno, conclusi o meno""",
        Concept.NOT: """non, non ancora, mai, niente, nulla, neanche, nemmeno, neppure, ancora non, no, mica, nn""",
        Concept.TO_WHOM: "a chi",
        Concept.BEYOND: """escludere, più di, meno di, più che, meno che, almeno, rispetto a, rispetto al, in confronto a, confronta, confronto, confrontare,
            paragonato a, a differenza di, se, né, nessuno, nessuna, nessun, niente, omettere, ignorare, ignorando, piuttosto che,
            anziché, invece di, a meno che, non solo, oltre che, altro che, il più, la più, i più, le più, più ritardi, il maggior numero,
            perchè, al posto di, al posto del, al posto della""",
        Concept.ONLY: "solo, soltanto, solamente, esclusivamente, unicamente, sola, soli, sole",
        Concept.EXCEPT: """tranne, eccetto, salvo, fuorché, escluso, esclusa, esclusi, escluse, escludendo, a eccezione di, ad eccezione di, ad eccezione
            del, ad eccezione della, a parte, al di fuori di, all'infuori di, diverso da, diversi da, diverse da, diversa da, diversi dal,
            diverse dalla, ma non, senza, tolto, tolti, meno, altri che, che non siano, che non sia""",
        Concept.UNDATED: """senza scadenza, senza scadenze, senza termine, senza termini, senza data, senza date, senza termine
            ultimo, senza data limite, senza scadenza fissa, senza termine preciso, senza data precisa, senza data
            fissa, senza scadenza precisa, senza deadline, senza tempistica, senza calendario, non ha scadenza, non
            ha scadenze, non ha termine, non ha termini, non ha data, non ha date, non ha termine ultimo, non ha
            data limite, non ha scadenza fissa, non ha termine preciso, non ha data precisa, non ha data fissa, non
            ha scadenza precisa, non ha deadline, non ha tempistica, non ha calendario, non hanno scadenza, non
            hanno scadenze, non hanno termine, non hanno termini, non hanno data, non hanno date, non hanno termine
            ultimo, non hanno data limite, non hanno scadenza fissa, non hanno termine preciso, non hanno data
            precisa, non hanno data fissa, non hanno scadenza precisa, non hanno deadline, non hanno tempistica, non
            hanno calendario, non ha una scadenza, non ha una data, non ha una data limite, non ha una scadenza
            fissa, non ha una data precisa, non ha una data fissa, non ha una scadenza precisa, non ha una deadline,
            non ha una tempistica, non ha un termine, non ha un termine ultimo, non ha un termine preciso, non ha un
            calendario, non hanno una scadenza, non hanno una data, non hanno una data limite, non hanno una
            scadenza fissa, non hanno una data precisa, non hanno una data fissa, non hanno una scadenza precisa,
            non hanno una deadline, non hanno una tempistica, non hanno un termine, non hanno un termine ultimo, non
            hanno un termine preciso, non hanno un calendario, non ha alcuna scadenza, non ha alcuna data, non ha
            alcuna data limite, non ha alcuna scadenza fissa, non ha alcuna data precisa, non ha alcuna data fissa,
            non ha alcuna scadenza precisa, non ha alcuna deadline, non ha alcuna tempistica, non hanno alcuna
            scadenza, non hanno alcuna data, non hanno alcuna data limite, non hanno alcuna scadenza fissa, non
            hanno alcuna data precisa, non hanno alcuna data fissa, non hanno alcuna scadenza precisa, non hanno
            alcuna deadline, non hanno alcuna tempistica, non ha nessuna scadenza, non ha nessuna data, non ha
            nessuna data limite, non ha nessuna scadenza fissa, non ha nessuna data precisa, non ha nessuna data
            fissa, non ha nessuna scadenza precisa, non ha nessuna deadline, non ha nessuna tempistica, non hanno
            nessuna scadenza, non hanno nessuna data, non hanno nessuna data limite, non hanno nessuna scadenza
            fissa, non hanno nessuna data precisa, non hanno nessuna data fissa, non hanno nessuna scadenza precisa,
            non hanno nessuna deadline, non hanno nessuna tempistica, non ha alcun termine, non ha alcun termine
            ultimo, non ha alcun termine preciso, non ha alcun calendario, non hanno alcun termine, non hanno alcun
            termine ultimo, non hanno alcun termine preciso, non hanno alcun calendario, non ha nessun termine, non
            ha nessun termine ultimo, non ha nessun termine preciso, non ha nessun calendario, non hanno nessun
            termine, non hanno nessun termine ultimo, non hanno nessun termine preciso, non hanno nessun calendario,
            nessuna scadenza, nessuna data, nessuna data limite, nessuna scadenza fissa, nessuna data precisa,
            nessuna data fissa, nessuna scadenza precisa, nessuna deadline, nessuna tempistica, nessun termine,
            nessun termine ultimo, nessun termine preciso, nessun calendario, privo di scadenza, privo di scadenze,
            privo di termine, privo di termini, privo di data, privo di date, privo di termine ultimo, privo di data
            limite, privo di scadenza fissa, privo di termine preciso, privo di data precisa, privo di data fissa,
            privo di scadenza precisa, privo di deadline, privo di tempistica, privo di calendario, priva di
            scadenza, priva di scadenze, priva di termine, priva di termini, priva di data, priva di date, priva di
            termine ultimo, priva di data limite, priva di scadenza fissa, priva di termine preciso, priva di data
            precisa, priva di data fissa, priva di scadenza precisa, priva di deadline, priva di tempistica, priva
            di calendario, privi di scadenza, privi di scadenze, privi di termine, privi di termini, privi di data,
            privi di date, privi di termine ultimo, privi di data limite, privi di scadenza fissa, privi di termine
            preciso, privi di data precisa, privi di data fissa, privi di scadenza precisa, privi di deadline, privi
            di tempistica, privi di calendario, prive di scadenza, prive di scadenze, prive di termine, prive di
            termini, prive di data, prive di date, prive di termine ultimo, prive di data limite, prive di scadenza
            fissa, prive di termine preciso, prive di data precisa, prive di data fissa, prive di scadenza precisa,
            prive di deadline, prive di tempistica, prive di calendario, senza una scadenza, senza una data, senza
            una data limite, senza una scadenza fissa, senza una data precisa, senza una data fissa, senza una
            scadenza precisa, senza una deadline, senza una tempistica, senza un termine, senza un termine ultimo,
            senza un termine preciso, senza un calendario, senza alcuna scadenza, senza alcuna data, senza alcuna
            data limite, senza alcuna scadenza fissa, senza alcuna data precisa, senza alcuna data fissa, senza
            alcuna scadenza precisa, senza alcuna deadline, senza alcuna tempistica, senza alcun termine, senza
            alcun termine ultimo, senza alcun termine preciso, senza alcun calendario, senza nessuna scadenza, senza
            nessuna data, senza nessuna data limite, senza nessuna scadenza fissa, senza nessuna data precisa, senza
            nessuna data fissa, senza nessuna scadenza precisa, senza nessuna deadline, senza nessuna tempistica,
            non prevede scadenza, non prevede scadenze, non prevede termine, non prevede termini, non prevede data,
            non prevede date, non prevede termine ultimo, non prevede data limite, non prevede scadenza fissa, non
            prevede termine preciso, non prevede data precisa, non prevede data fissa, non prevede scadenza precisa,
            non prevede deadline, non prevede tempistica, non prevede calendario, non prevedono scadenza, non
            prevedono scadenze, non prevedono termine, non prevedono termini, non prevedono data, non prevedono
            date, non prevedono termine ultimo, non prevedono data limite, non prevedono scadenza fissa, non
            prevedono termine preciso, non prevedono data precisa, non prevedono data fissa, non prevedono scadenza
            precisa, non prevedono deadline, non prevedono tempistica, non prevedono calendario, non prevede una
            scadenza, non prevede una data, non prevede una data limite, non prevede una scadenza fissa, non prevede
            una data precisa, non prevede una data fissa, non prevede una scadenza precisa, non prevede una
            deadline, non prevede una tempistica, non riporta scadenza, non riporta scadenze, non riporta termine,
            non riporta termini, non riporta data, non riporta date, non riporta termine ultimo, non riporta data
            limite, non riporta scadenza fissa, non riporta termine preciso, non riporta data precisa, non riporta
            data fissa, non riporta scadenza precisa, non riporta deadline, non riporta tempistica, non riporta
            calendario, non ha ancora una scadenza, non ha ancora una data, non ha ancora una data limite, non ha
            ancora una scadenza fissa, non ha ancora una data precisa, non ha ancora una data fissa, non ha ancora
            una scadenza precisa, non ha ancora una deadline, non ha ancora una tempistica, non hanno ancora una
            scadenza, non hanno ancora una data, non hanno ancora una data limite, non hanno ancora una scadenza
            fissa, non hanno ancora una data precisa, non hanno ancora una data fissa, non hanno ancora una scadenza
            precisa, non hanno ancora una deadline, non hanno ancora una tempistica, non ha ancora un termine, non
            ha ancora un termine ultimo, non ha ancora un termine preciso, non ha ancora un calendario, alcuna
            scadenza, alcuna data, alcuna data limite, alcuna scadenza fissa, alcuna data precisa, alcuna data
            fissa, alcuna scadenza precisa, alcuna deadline, alcuna tempistica, manca la scadenza, manca la data,
            manca la data limite, manca la scadenza fissa, manca la data precisa, manca la data fissa, manca la
            scadenza precisa, manca la deadline, manca la tempistica, manca una scadenza, manca una data, manca una
            data limite, manca una scadenza fissa, manca una data precisa, manca una data fissa, manca una scadenza
            precisa, manca una deadline, manca una tempistica, manca il termine, manca il termini, manca il termine
            ultimo, manca il termine preciso, manca il calendario, manca un termine, manca un termine ultimo, manca
            un termine preciso, manca un calendario, non datato, non datati, non datata, non datate, sine die,
            scadenza non fissata, scadenza non definita, scadenza indefinita, data non fissata, data da definire,
            scadenza ignota, data sconosciuta, termine non fissato, a tempo indeterminato, da definire, da
            stabilire, senza limite di tempo, senza limiti di tempo, manca la scadenze, manca la termine, manca la
            termini, manca la termine ultimo, manca la termine fissato, manca la calendario, manca una scadenze,
            manca una termine, manca una termini, manca una termine ultimo, manca una termine fissato, manca una
            calendario, manca il scadenza, manca il scadenze, manca il data di scadenza, manca il data limite, manca
            il scadenza fissata, manca il data precisa, manca il deadline, manca il scadenza nota, manca un
            scadenza, manca un scadenze, manca un termini, manca un data di scadenza, manca un data limite, manca un
            scadenza fissata, manca un data precisa, manca un deadline, manca un scadenza nota""",
        Concept.OWNERLESS: """senza responsabile, senza responsabili, senza titolare, senza titolari, senza referente, senza
            proprietario, senza organismo responsabile, senza responsabile designato, senza capofila, senza
            incaricato, senza assegnatario, senza soggetto responsabile, senza ente responsabile, non ha
            responsabile, non ha responsabili, non ha titolare, non ha titolari, non ha referente, non ha
            proprietario, non ha organismo responsabile, non ha responsabile designato, non ha capofila, non ha
            incaricato, non ha assegnatario, non ha soggetto responsabile, non ha ente responsabile, non hanno
            responsabile, non hanno responsabili, non hanno titolare, non hanno titolari, non hanno referente, non
            hanno proprietario, non hanno organismo responsabile, non hanno responsabile designato, non hanno
            capofila, non hanno incaricato, non hanno assegnatario, non hanno soggetto responsabile, non hanno ente
            responsabile, non ha un responsabile, non ha un titolare, non ha un referente, non ha un proprietario,
            non ha un organismo responsabile, non ha un responsabile designato, non ha un capofila, non ha un
            incaricato, non ha un assegnatario, non ha un soggetto responsabile, non ha un ente responsabile, non
            hanno un responsabile, non hanno un titolare, non hanno un referente, non hanno un proprietario, non
            hanno un organismo responsabile, non hanno un responsabile designato, non hanno un capofila, non hanno
            un incaricato, non hanno un assegnatario, non hanno un soggetto responsabile, non hanno un ente
            responsabile, non ha alcun responsabile, non ha alcun titolare, non ha alcun referente, non ha alcun
            proprietario, non ha alcun organismo responsabile, non ha alcun responsabile designato, non ha alcun
            capofila, non ha alcun incaricato, non ha alcun assegnatario, non ha alcun soggetto responsabile, non ha
            alcun ente responsabile, non hanno alcun responsabile, non hanno alcun titolare, non hanno alcun
            referente, non hanno alcun proprietario, non hanno alcun organismo responsabile, non hanno alcun
            responsabile designato, non hanno alcun capofila, non hanno alcun incaricato, non hanno alcun
            assegnatario, non hanno alcun soggetto responsabile, non hanno alcun ente responsabile, non ha nessun
            responsabile, non ha nessun titolare, non ha nessun referente, non ha nessun proprietario, non ha nessun
            organismo responsabile, non ha nessun responsabile designato, non ha nessun capofila, non ha nessun
            incaricato, non ha nessun assegnatario, non ha nessun soggetto responsabile, non ha nessun ente
            responsabile, non hanno nessun responsabile, non hanno nessun titolare, non hanno nessun referente, non
            hanno nessun proprietario, non hanno nessun organismo responsabile, non hanno nessun responsabile
            designato, non hanno nessun capofila, non hanno nessun incaricato, non hanno nessun assegnatario, non
            hanno nessun soggetto responsabile, non hanno nessun ente responsabile, nessun responsabile, nessun
            titolare, nessun referente, nessun proprietario, nessun organismo responsabile, nessun responsabile
            designato, nessun capofila, nessun incaricato, nessun assegnatario, nessun soggetto responsabile, nessun
            ente responsabile, privo di responsabile, privo di responsabili, privo di titolare, privo di titolari,
            privo di referente, privo di proprietario, privo di organismo responsabile, privo di responsabile
            designato, privo di capofila, privo di incaricato, privo di assegnatario, privo di soggetto
            responsabile, privo di ente responsabile, priva di responsabile, priva di responsabili, priva di
            titolare, priva di titolari, priva di referente, priva di proprietario, priva di organismo responsabile,
            priva di responsabile designato, priva di capofila, priva di incaricato, priva di assegnatario, priva di
            soggetto responsabile, priva di ente responsabile, privi di responsabile, privi di responsabili, privi
            di titolare, privi di titolari, privi di referente, privi di proprietario, privi di organismo
            responsabile, privi di responsabile designato, privi di capofila, privi di incaricato, privi di
            assegnatario, privi di soggetto responsabile, privi di ente responsabile, prive di responsabile, prive
            di responsabili, prive di titolare, prive di titolari, prive di referente, prive di proprietario, prive
            di organismo responsabile, prive di responsabile designato, prive di capofila, prive di incaricato,
            prive di assegnatario, prive di soggetto responsabile, prive di ente responsabile, senza un
            responsabile, senza un titolare, senza un referente, senza un proprietario, senza un organismo
            responsabile, senza un responsabile designato, senza un capofila, senza un incaricato, senza un
            assegnatario, senza un soggetto responsabile, senza un ente responsabile, senza alcun responsabile,
            senza alcun titolare, senza alcun referente, senza alcun proprietario, senza alcun organismo
            responsabile, senza alcun responsabile designato, senza alcun capofila, senza alcun incaricato, senza
            alcun assegnatario, senza alcun soggetto responsabile, senza alcun ente responsabile, senza nessun
            responsabile, senza nessun titolare, senza nessun referente, senza nessun proprietario, senza nessun
            organismo responsabile, senza nessun responsabile designato, senza nessun capofila, senza nessun
            incaricato, senza nessun assegnatario, senza nessun soggetto responsabile, senza nessun ente
            responsabile, non ha ancora un responsabile, non ha ancora un titolare, non ha ancora un referente, non
            ha ancora un proprietario, non ha ancora un organismo responsabile, non ha ancora un responsabile
            designato, non ha ancora un capofila, non ha ancora un incaricato, non ha ancora un assegnatario, non ha
            ancora un soggetto responsabile, non ha ancora un ente responsabile, non hanno ancora un responsabile,
            non hanno ancora un titolare, non hanno ancora un referente, non hanno ancora un proprietario, non hanno
            ancora un organismo responsabile, non hanno ancora un responsabile designato, non hanno ancora un
            capofila, non hanno ancora un incaricato, non hanno ancora un assegnatario, non hanno ancora un soggetto
            responsabile, non hanno ancora un ente responsabile, manca un responsabile, manca un titolare, manca un
            referente, manca un proprietario, manca un organismo responsabile, manca un responsabile designato,
            manca un capofila, manca un incaricato, manca un assegnatario, manca un soggetto responsabile, manca un
            ente responsabile, manca il responsabile, manca il responsabili, manca il titolare, manca il titolari,
            manca il referente, manca il proprietario, manca il organismo responsabile, manca il responsabile
            designato, manca il capofila, manca il incaricato, manca il assegnatario, manca il soggetto
            responsabile, manca il ente responsabile, nessuno è responsabile, nessuno e responsabile, nessuno ne è
            responsabile, di cui nessuno si occupa, nessuno se ne occupa, nessuno si occupa di, non spetta a
            nessuno, non spettano a nessuno, non assegnato, non assegnati, non assegnata, non assegnate, non
            attribuito, non attribuiti, non attribuita, non attribuite, non affidato, non affidati, non è assegnato
            a nessuno, non sono assegnati a nessuno, orfano, orfani, orfana, orfane, responsabile non indicato,
            responsabile sconosciuto, responsabile da definire, non appartiene a nessuno, a carico di nessuno, manca
            un responsabili, manca un titolari""",
        Concept.SECTION: """sezione, sezioni, parte, parti, capitolo, capitoli, titolo, rubrica, blocco, capo""",
        Concept.ACTION: """azione, azione chiave, punto, paragrafo, misura, numero, n, n°, nr, num, riferimento, rif, adempimento,
            comma, voce, punti, azioni chiave, paragrafi, item""",
        Concept.CHANGE: """modifica il, modifica la, proroga il, proroga la, cancella, cancelli, cancellate, cancellare, elimina, elimini, eliminate, eliminare, rimuovi, rimuova,
            rimuovete, rimuovere, togli, tolga, togliere, annulla, annulli, annullare, sposta, sposti, spostate,
            spostare, rinvia, rinviare, posticipa, posticipi, posticipare, rimanda, rimandare, proroghi,
            prorogare, prolunga, prolunghi, prolungare, segna, segnare, contrassegna, contrassegnare, cambia, cambiare, modifichi, modificare, sostituisci, sostituisca, sostituire, aggiungi,
            aggiunga, aggiungete, aggiungere, rinomina, rinomini, rinominare, assegna, assegni, assegnare, chiudi,
            chiuda, chiudere, riapri, riapra, riaprire, approva, approvi, approvare, un promemoria, conferma,
            confermi, confermate, confermare, ricordami, ricordaci, ricordarmi""",
        Concept.HOW_OFTEN: """con quale frequenza, con che frequenza, ogni quanto, ogni quanto tempo, quante volte, con quale cadenza,
            con che cadenza, a che ritmo""",
        Concept.WHERE: "dove",
        Concept.WHY: "perché, per quale motivo, per quale ragione, come mai",
        Concept.NOISE: """contro, confermi, confermate,
            perché, paese, paesi, funziona, il, lo, la, l', i, gli, le, un, uno, una, un', di, del, dello, della, dell',
            dei, degli, delle, d', da, dal, dallo, dalla, dall', dai, dagli, dalle, a, ad, in, nel, nella, nell',
            nei, negli, nelle, su, sul, sullo, sulla, sull', sui, sugli, sulle, con, per, tra, fra, presso, via,
            tramite, attraverso, mediante, per mezzo di, per mezzo del, circa il, riguardo, in materia di, in merito
            a, in merito al, secondo la nota, secondo il documento, in base a, in base alla, ai sensi di, ai sensi
            della, ai sensi del, a norma di, nell'ambito di, nell'ambito della, nell'ambito del, da parte di, da
            parte del, da parte della, da parte degli, da parte delle, per conto di, per quanto riguarda, quanto a,
            ci, vi, si, ne, c', v'è, sono, sia, siano, essere, sarà, saranno, sarebbe, stato, stata, stati, state,
            che, cui, ha, hanno, abbia, abbiano, avere, avrà, avranno, viene, vengono, venire, verrà, questo,
            questa, questi, queste, quello, quella, quel, quest', ciò, esso, essa, stesso, stessa, anche, pure,
            ancora, già, sempre, quindi, allora, dunque, poi, ma, bene, ora, adesso, attualmente, in questo momento,
            per il momento, oggi come oggi, esattamente, precisamente, di preciso, concretamente, in concreto,
            complessivamente, in totale, in tutto, nel complesso, in particolare, specificamente, nello specifico,
            soprattutto, passa, passano, passare, confluisce, confluiscono, confluire, entra, entrano, finisce,
            finiscono, figura, figurano, incluso, inclusa, inclusi, incluse, compreso, compresa, compresi, comprese,
            contiene, contengono, contenuto, contenuti, riportato, riportati, riportata, inserito, inseriti,
            inserire, inserita, includere, iscritto, iscritti, menzionato, menzionati, citato, citati, fissato,
            fissati, fissata, fissate, indicato, indicati, alimenta, alimentano, alimentare, dentro, luogo, si
            tengono, si terrà, riunisce, riunirà, si svolgerà, esiste, esistono, indirizzato, indirizzati,
            indirizzata, indirizzate, destinato, destinati, destinata, destinate, rivolto, rivolti, riferito, per
            favore, per piacere, per cortesia, cortesemente, gentilmente, grazie, grazie mille, grazie tante, molte
            grazie, tante grazie, grazie in anticipo, ringrazio, prego, buongiorno, buonasera, buon giorno, buona
            sera, buon pomeriggio, salve, ciao, ciao a tutti, buongiorno a tutti, hey, ehi, caro, cara, cari, care,
            collega, colleghi, colleghe, gentile, gentili, signore, signora, dottore, dottoressa, bot, schengen bot,
            cordiali saluti, distinti saluti, saluti, un saluto, cordialmente, buona giornata, buona serata, a
            presto, buon lavoro, ok, okay, sì, ah, eh, dimmi, dimmi un po', mi dici, mi dite, dica, dicci, ci dici,
            dammi, mi dia, mi dai, dacci, ci dia, mi date, mostrami, mostra, mostraci, mostrare, facci sapere,
            fammi, mi fai, elenca, elencami, elenchi, elencare, indicami, indicare, indichi, precisare, precisi,
            cerca, cercami, trova, trovami, trovare, verifica, verificare, controlla, controllare, guarda, guardare,
            riepiloga, riepilogo, un riepilogo, riassumi, riassunto, un riassunto, sintesi, panoramica, quadro, un
            quadro, tabella, prospetto, conferma, confermare, mi confermi, mi può confermare, informami, mi informi,
            puoi, puoi dirmi, può, può dirmi, mi può dire, mi puoi dire, mi sa dire, mi sai dire, sai dirmi, sa
            dirmi, mi sapresti dire, mi saprebbe dire, sapresti dirmi, saprebbe dirmi, potresti, potresti dirmi,
            potrebbe, potrebbe dirmi, mi potrebbe dire, mi potresti dire, ci può dire, ci potrebbe dire, può dirci,
            potrebbe dirci, potete, potete dirmi, potete dirci, potreste, potreste dirmi, potreste dirci, può
            indicarmi, potrebbe indicarmi, può darmi, potrebbe darmi, puoi darmi, potresti darmi, può mostrarmi,
            puoi mostrarmi, potrebbe mostrarmi, può elencarmi, puoi elencarmi, può ricordarmi, puoi ricordarmi, può
            confermarmi, puoi farmi, può farmi, si può sapere, si può avere, posso, posso chiederti, possiamo, sai,
            sa, sapete, sai per caso, sa per caso, sapresti, saprebbe, sapere, conoscere, vedere, ottenere,
            consultare, chiedere, domandare, dire, hai idea, ha idea, hai un'idea, mi, ti, te, me, tu, lei, voi,
            vostro, tuo, tua, vorrei, vorremmo, voglio, desidero, desidererei, desideriamo sapere, gradirei, mi
            piacerebbe, ci piacerebbe sapere, mi interessa, mi interesserebbe sapere, mi servirebbe, ho bisogno di,
            ho bisogno dell'elenco, abbiamo bisogno di, abbiamo bisogno dell'elenco, ho una domanda, domanda,
            domandina, domanda rapida, avrei una domanda, mi chiedo, mi chiedevo, mi chiedevo se, mi domandavo, mi
            domando, sto cercando, cerco, stiamo cercando, devo sapere, dobbiamo sapere, sarebbe possibile, è
            possibile, a titolo informativo, per conoscenza, per memoria, per promemoria, nota, nota del consiglio,
            documento del consiglio, registro, st, doc, ue, unione europea, organismo, organismi, organo, organi,
            ente, enti, entità, soggetto, soggetti, attore, attori, unità, servizio, servizi, autorità, governo,
            amministrazione, ministero, ministero dell'interno, delegazione, parte italiana, repubblica, regno,
            breve, brevemente, rapido, veloce, velocemente, urgente, con urgenza, urgentemente, subito, se
            possibile, seguente elenco, tale, tali, qui, qua, ecco, là, rispettivamente, vari, varie, diversi,
            diverse, alcuni, alcune, qualche, certo, certi, certe, nome, nomi, cioè, ossia, eccetera, ecc, etc,
            conto, faccio, sa mica, cadono, cade, ricadono, ricade, tutt'ora, tuttora, succede, succedono,
            succederà, accade, accadono, avviene, avvengono, capita, x favore, xfavore, pls, aver, pf, p f, oggetto,
            rif, in allegato, l, dell, d, c, s, cos e, un po, dall, sull, nell, dire se, dirmi se, dirci se, sapere
            se, verificare se, verifica se, verifichi se, verificate se, controllare se, controlla se, controlli se,
            vedere se, vedi se, guardare se, guarda se, guardi se, capire se, confermare se, confermarmi se,
            confermarci se, conferma se, confermi se, indicare se, indicarmi se, indicarci se, precisare se,
            precisarmi se, chiedo se, chiede se, chiedono se, chiediamo se, chiedevo se, chiedere se, chiederei se,
            domando se, domandavo se, sai se, sa se, sapete se, sappiamo se, dimmi se, dica se, ditemi se, diteci
            se, mi dici se, informare se, informarmi se, informarci se, ricordare se, ricordarmi se, far sapere se,
            farmi sapere se, accertare se, appurare se, idea se, so se, saprebbe dirmi se, perfavore, please, thx,
            grz, tks, grazie infinite, ringraziamo, ringraziando, ringraziandola, ringraziandovi, anticipatamente,
            la ringrazio, vi ringrazio, ti ringrazio, buondì, ehilà, hello, hi, salve a tutti, gentilissimo,
            gentilissima, gentilissimi, egregio, egregia, egregi, egr, gent, spett, spettabile, dott, dottssa,
            ambasciatore, signori, un cordiale saluto, buona settimana, buon weekend, arrivederci, scusa, scusi,
            scusate, scusami, scusate il disturbo, scusi il disturbo, perdoni, perdona, chiedo scusa, perciò,
            pertanto, insomma, ebbene, beh, be', mah, boh, ehm, oh, su dai, infatti, in effetti, effettivamente,
            realmente, davvero, veramente, proprio, appunto, giusto, esatto, in pratica, praticamente, con
            precisione, per la precisione, in sostanza, sostanzialmente, sinteticamente, in poche parole,
            rapidamente detto, in fretta, di corsa, al volo, d'urgenza, è urgente, molto urgente, se puoi, se può,
            se potete, se possono, eventualmente, magari, forse, probabilmente, in teoria, teoricamente, in linea di
            principio, di norma, normalmente, ufficialmente, formalmente, per iscritto, ora come ora, oramai, ormai,
            finora, sinora, inoltre, altresì, riguardo a, riguardo al, riguardo alla, circa la, in merito, in merito
            alla, in relazione a, in relazione al, in relazione alla, in riferimento a, con riferimento a, con
            riferimento al, con riferimento alla, relativamente a, relativamente al, per quanto concerne, per quel
            che riguarda, a proposito del, rispettivo, rispettiva, rispettivi, rispettive, diversi tipi, certa,
            parecchi, parecchie, qualsiasi, qualunque, tot, sarebbero, sarei, fosse, fossero, essendo, avrebbe,
            avrebbero, avendo, avesse, avuto, sta, stanno, stare, stia, sto, venga, vengano, potrebbero, possa,
            possano, possono, potrei, potremmo, potuto, vorrebbe, vogliamo, vuole, volevo, volevamo, gradiremmo,
            saprei, sapreste, so, sanno, mostratemi, mostri, mostrateci, fatemi, faccia, faccimi, datemi, dateci,
            ditemi, diteci, indicatemi, indicateci, elencatemi, elencate, stampa, stampami, riassumimi, riepilogami,
            ricapitola, ricapitolando, ricordami, ricordatemi, mi ricordi, mi ricorda, cercavo, cerchiamo, estrai,
            estrarre, tira fuori, vediamo, veda, vedi, leggere, leggi, informazione, informazioni, info, notizia,
            notizie, domande, quesito, risposta, rispondi, rispondere, risponda, ove, dove, laddove, affinché,
            poiché, giacché, siccome, visto che, perché no, mentre, come previsto, come da programma, come da nota,
            come da accordi, come detto, come sempre, come stabilito, circa quanti, all'incirca, più o meno,
            grossomodo, grosso modo, pressappoco, suppergiù, a grandi linee, tutto sommato, in generale,
            specialmente, presidenza, capo, team, squadra, gruppo di lavoro, ps, nb, fyi, p c, fra l'altro, tra
            l'altro, facci sapere se, mi può confermare se, puoi dirmi se, può dirmi se, mi può dire se, mi puoi
            dire se, mi sa dire se, mi sai dire se, sai dirmi se, sa dirmi se, mi sapresti dire se, mi saprebbe dire
            se, sapresti dirmi se, potresti dirmi se, potrebbe dirmi se, mi potrebbe dire se, mi potresti dire se,
            ci può dire se, ci potrebbe dire se, può dirci se, potrebbe dirci se, potete dirmi se, potete dirci se,
            potreste dirmi se, potreste dirci se, può indicarmi se, potrebbe indicarmi se, si può sapere se, hai
            idea se, ha idea se, hai un'idea se, desideriamo sapere se, ci piacerebbe sapere se, mi interesserebbe
            sapere se, mi chiedo se, devo sapere se, dobbiamo sapere se, non so se, non lo so se, per quanto ne so
            se, per quel che so se, le scrivo per sapere se, aiutami a capire se, mi aiuti a capire se, per capire
            se, desidera sapere se, desidererebbe sapere se, vorrebbe sapere se, gradirebbe sapere se, chiede di
            sapere se, la presidenza desidera sapere se, la presidenza vorrebbe sapere se, il mio ministro vorrebbe
            sapere se, il mio capo vuole sapere se, il mio capo vorrebbe sapere se, farci sapere se, fateci sapere
            se, fatemi sapere se, si prega di indicare se, pregasi indicare se, si chiede cortesemente di indicare
            se, mi sono scordato, mi sono scordata, mi sono dimenticato, mi sono dimenticata, ho scordato, ho
            dimenticato, non ricordo, non mi ricordo, non ricordo più, non mi ricordo più, non so più, non riesco a
            trovare, non trovo, inviarmi, inviarci un riepilogo, inviarmi un riepilogo, mandarmi un riepilogo,
            mandarmi, farmi un riepilogo, mio dossier, per il mio dossier, per la mia nota, per la mia riunione,
            europeo, europea, europei, europee, di sapere, di conoscere, di sapere se""",
    },
    chatter="""perfetto, ottimo, eccellente, bravo, brava, bravissimo, fantastico, splendido, magnifico, benissimo,
            molto bene, bello, forte, grande, complimenti, congratulazioni, grazie di cuore, grazie infinite, grazie
            per l'aiuto, grazie dell'aiuto, grazie di tutto, grazie a te, grazie a lei, ti ringrazio, la ringrazio,
            vi ringrazio, ringraziandola, ringraziandovi, la ringrazio in anticipo, ringraziamenti, di nulla, di
            niente, non c'è di che, figurati, si figuri, nessun problema, non c'è problema, scusa, scusi, scusate,
            mi scuso, scusami, scusa il disturbo, scusi il disturbo, mi dispiace, spiacente, chiedo scusa, perdono,
            pardon, non so, non lo so, non capisco, non ho capito, ho capito, capito, capisco, ricevuto, inteso,
            annotato, preso nota, buona domanda, bella domanda, come stai, come sta lei, come state, tutto bene,
            spero tutto bene, spero stia bene, spero che stia bene, piacere, molto piacere, lieto, lieta, buon fine
            settimana, buona settimana, buon weekend, buona continuazione, buona notte, buonanotte, benvenuto,
            benvenuta, benvenuti, arrivederci, addio, a domani, a dopo, a più tardi, un abbraccio, baci, i miei
            migliori saluti, migliori saluti, con osservanza, la prego, la prego di voler, si prega, voglia,
            vogliate, volesse, sarei grato, le sarei grata, vi sarei grata, le saremmo grati, vi saremmo grati,
            sarebbe così gentile da, sarebbe così cortese da, potrebbe cortesemente, avrebbe la cortesia di, avrebbe
            la gentilezza di, avresti la cortesia di, avresti la gentilezza di, abbia la cortesia di, sia così
            gentile da, sii così gentile da, è in grado di, sei in grado di, saresti in grado di, sarebbe in grado
            di, ha l'onore di, ho l'onore di, rappresentanza permanente, rappresentanza permanente d'italia, in
            riferimento a, con riferimento a, con riferimento al, con riferimento alla, facendo seguito a, facendo
            seguito alla, facendo seguito al, a seguito della nostra conversazione, come concordato, come da
            accordi, come d'accordo, in merito alla, per preparare, per la preparazione di, per la mia direttrice,
            per il mio appunto, per un briefing, per il mio briefing, per il mio dossier, per i miei appunti, per
            una nota, per la mia riunione, per la nostra riunione, per il mio discorso, per il mio intervento, il
            mio capo, il mio ministro, ministro, il mio direttore, il mio ambasciatore, ambasciatore, il mio
            collega, la mia collega, i miei colleghi, un collega, una collega, la mia squadra, team, sono nuovo,
            sono nuova, sono uno stagista, sono una stagista, sono un delegato, sono una delegata, sono delegato,
            sono consigliere, lavoro su, sto preparando, stiamo preparando, sto preparando un briefing, devo
            preparare una nota, devo preparare un appunto, sto scrivendo, sto redigendo, mi sono perso, mi sono
            persa, credo, penso, mi pare, mi sembra, se ho capito bene, salvo errore, salvo errori, se non sbaglio,
            se non erro, se non vado errato, a mio avviso, per quanto ne so, per quel che so, forse, magari,
            certamente, sicuramente, naturalmente, ovviamente, senza dubbio, francamente, onestamente, sinceramente,
            chiaramente, semplicemente, giusto, davvero, veramente, assolutamente, effettivamente, infatti, in
            effetti, per esempio, ad esempio, tra l'altro, fra l'altro, tra parentesi, in generale, in linea di
            massima, in linea di principio, in pratica, in realtà, di fatto, grosso modo, a grandi linee, in poche
            parole, in due parole, in una parola, in una frase, in una riga, in una pagina, a colpo d'occhio, sotto
            forma di elenco, sotto forma di tabella, in forma di tabella, in forma di elenco, a punti, per punti,
            per iscritto, per posta elettronica, email, mail, messaggio, chat, slack, canale, thread, in italiano,
            in inglese, in ordine, in ordine alfabetico, in ordine di data, ordinato, ordinati, ordinate,
            cronologico, chiaro, chiara, corto, conciso, concisa, sintetico, sintetica, breve riepilogo, breve
            elenco, breve riassunto, promemoria, quando ha un momento, quando hai un momento, quando può, quando
            puoi, se hai un momento, se non le dispiace, se non ti dispiace, se non disturbo, se vuole, se vuoi, se
            può, se puoi, è urgente, ho fretta, di fretta, domanda stupida, domanda sciocca, domanda ingenua, ancora
            una domanda, altra domanda, ultima domanda, ho ancora una domanda, la domanda, la mia domanda, le
            scrivo, ti scrivo, vi scrivo, mi permetto di, permettimi, permetta, interessante, utile, comodo,
            interessato, interessata, curioso, curiosa, per curiosità, dia un'occhiata, un'occhiata, rinfrescami la
            memoria, mi rinfreschi la memoria, aggiornami, mi aggiorni, ci aggiorni, aggiornaci, tienimi aggiornato,
            mi tenga aggiornato, ci tenga aggiornati, aiutami a capire, mi aiuti a capire, aiutami a, mi aiuti a,
            per capire, per capirci, per chiarezza, per maggiore chiarezza, per essere sicuro, per essere sicura,
            per sicurezza, per verifica, per conferma, per chiarimento, per pianificare, per la nostra
            pianificazione, per organizzarmi, per regolarmi, da parte mia, dal canto mio, dal canto nostro, per
            quanto mi riguarda, personalmente, in ogni caso, ad ogni modo, in ogni modo, comunque, del resto,
            d'altronde, insomma, vediamo, guardi, senti, senta, ascolta, ascolti, beh, boh, mah, uhm, ehm, ahah,
            haha, lol, wow, uffa, ops, mamma mia, dai, su su, forza, avanti, come sempre, come al solito, come si
            dice, innanzitutto, anzitutto, per cominciare, per iniziare, per finire, per concludere, in primo luogo,
            di nuovo, ancora una volta, un'altra volta, un attimo, un secondo, subito subito, in fretta, alla
            svelta, un po', desidera sapere, desidererebbe sapere, desidera conoscere, desidererebbe conoscere,
            vorrebbe sapere, vorrebbe conoscere, gradirebbe sapere, gradirebbe conoscere, chiede, la presidenza
            desidera sapere, la presidenza vorrebbe sapere, mi chiedono, mi viene chiesto, trasmetterci,
            trasmettermi, inviarci, inviarmi, fornirci, fornirmi, comunicarci, comunicarmi, indicarci, indicarmi,
            mandarci, mandarmi, farci avere, farmi avere, farci sapere, farmi sapere, elencarci, elencarmi, darci,
            darmi, dirci, dirmi, mostrarci, mostrarmi, ricordarci, ricordarmi, confermarci, confermarmi, precisarci,
            precisarmi, segnalarci, segnalarmi, spiegarmi, spiegarci, facci, fateci sapere, fatemi sapere,
            trasmettere l'elenco degli, fornire l'elenco degli, inviare l'elenco degli, comunicare l'elenco degli,
            trasmettere l'elenco delle, fornire l'elenco delle, ditemi, diteci, datemi, dateci, mandatemi, pregasi
            indicare, pregasi comunicare, si chiede cortesemente, si richiede cortesemente, ricordami, mi ricordi,
            mi ricorda, ricordaci, mandami, mi mandi, inviami, mi invii, delegazione italiana desidera,
            rappresentanza, delegazione italiana desidererebbe, delegazione italiana vorrebbe, delegazione italiana
            gradirebbe, delegazione italiana chiede, delegazione italiana ringrazia, delegazione italiana prega,
            delegazione belga desidera, delegazione belga desidererebbe, delegazione belga vorrebbe, delegazione
            belga gradirebbe, delegazione belga chiede, delegazione belga ringrazia, delegazione belga prega,
            delegazione tedesca desidera, delegazione tedesca desidererebbe, delegazione tedesca vorrebbe,
            delegazione tedesca gradirebbe, delegazione tedesca chiede, delegazione tedesca ringrazia, delegazione
            tedesca prega, delegazione francese desidera, delegazione francese desidererebbe, delegazione francese
            vorrebbe, delegazione francese gradirebbe, delegazione francese chiede, delegazione francese ringrazia,
            delegazione francese prega, delegazione spagnola desidera, delegazione spagnola desidererebbe,
            delegazione spagnola vorrebbe, delegazione spagnola gradirebbe, delegazione spagnola chiede, delegazione
            spagnola ringrazia, delegazione spagnola prega, delegazione portoghese desidera, delegazione portoghese
            desidererebbe, delegazione portoghese vorrebbe, delegazione portoghese gradirebbe, delegazione
            portoghese chiede, delegazione portoghese ringrazia, delegazione portoghese prega, delegazione olandese
            desidera, delegazione olandese desidererebbe, delegazione olandese vorrebbe, delegazione olandese
            gradirebbe, delegazione olandese chiede, delegazione olandese ringrazia, delegazione olandese prega,
            delegazione neerlandese desidera, delegazione neerlandese desidererebbe, delegazione neerlandese
            vorrebbe, delegazione neerlandese gradirebbe, delegazione neerlandese chiede, delegazione neerlandese
            ringrazia, delegazione neerlandese prega, delegazione lussemburghese desidera, delegazione
            lussemburghese desidererebbe, delegazione lussemburghese vorrebbe, delegazione lussemburghese
            gradirebbe, delegazione lussemburghese chiede, delegazione lussemburghese ringrazia, delegazione
            lussemburghese prega, delegazione austriaca desidera, delegazione austriaca desidererebbe, delegazione
            austriaca vorrebbe, delegazione austriaca gradirebbe, delegazione austriaca chiede, delegazione
            austriaca ringrazia, delegazione austriaca prega, delegazione bulgara desidera, delegazione bulgara
            desidererebbe, delegazione bulgara vorrebbe, delegazione bulgara gradirebbe, delegazione bulgara chiede,
            delegazione bulgara ringrazia, delegazione bulgara prega, delegazione croata desidera, delegazione
            croata desidererebbe, delegazione croata vorrebbe, delegazione croata gradirebbe, delegazione croata
            chiede, delegazione croata ringrazia, delegazione croata prega, delegazione cipriota desidera,
            delegazione cipriota desidererebbe, delegazione cipriota vorrebbe, delegazione cipriota gradirebbe,
            delegazione cipriota chiede, delegazione cipriota ringrazia, delegazione cipriota prega, delegazione
            ceca desidera, delegazione ceca desidererebbe, delegazione ceca vorrebbe, delegazione ceca gradirebbe,
            delegazione ceca chiede, delegazione ceca ringrazia, delegazione ceca prega, delegazione danese
            desidera, delegazione danese desidererebbe, delegazione danese vorrebbe, delegazione danese gradirebbe,
            delegazione danese chiede, delegazione danese ringrazia, delegazione danese prega, delegazione estone
            desidera, delegazione estone desidererebbe, delegazione estone vorrebbe, delegazione estone gradirebbe,
            delegazione estone chiede, delegazione estone ringrazia, delegazione estone prega, delegazione
            finlandese desidera, delegazione finlandese desidererebbe, delegazione finlandese vorrebbe, delegazione
            finlandese gradirebbe, delegazione finlandese chiede, delegazione finlandese ringrazia, delegazione
            finlandese prega, delegazione greca desidera, delegazione greca desidererebbe, delegazione greca
            vorrebbe, delegazione greca gradirebbe, delegazione greca chiede, delegazione greca ringrazia,
            delegazione greca prega, delegazione ungherese desidera, delegazione ungherese desidererebbe,
            delegazione ungherese vorrebbe, delegazione ungherese gradirebbe, delegazione ungherese chiede,
            delegazione ungherese ringrazia, delegazione ungherese prega, delegazione irlandese desidera,
            delegazione irlandese desidererebbe, delegazione irlandese vorrebbe, delegazione irlandese gradirebbe,
            delegazione irlandese chiede, delegazione irlandese ringrazia, delegazione irlandese prega, delegazione
            lettone desidera, delegazione lettone desidererebbe, delegazione lettone vorrebbe, delegazione lettone
            gradirebbe, delegazione lettone chiede, delegazione lettone ringrazia, delegazione lettone prega,
            delegazione lituana desidera, delegazione lituana desidererebbe, delegazione lituana vorrebbe,
            delegazione lituana gradirebbe, delegazione lituana chiede, delegazione lituana ringrazia, delegazione
            lituana prega, delegazione maltese desidera, delegazione maltese desidererebbe, delegazione maltese
            vorrebbe, delegazione maltese gradirebbe, delegazione maltese chiede, delegazione maltese ringrazia,
            delegazione maltese prega, delegazione polacca desidera, delegazione polacca desidererebbe, delegazione
            polacca vorrebbe, delegazione polacca gradirebbe, delegazione polacca chiede, delegazione polacca
            ringrazia, delegazione polacca prega, delegazione rumena desidera, delegazione rumena desidererebbe,
            delegazione rumena vorrebbe, delegazione rumena gradirebbe, delegazione rumena chiede, delegazione
            rumena ringrazia, delegazione rumena prega, delegazione romena desidera, delegazione romena
            desidererebbe, delegazione romena vorrebbe, delegazione romena gradirebbe, delegazione romena chiede,
            delegazione romena ringrazia, delegazione romena prega, delegazione slovacca desidera, delegazione
            slovacca desidererebbe, delegazione slovacca vorrebbe, delegazione slovacca gradirebbe, delegazione
            slovacca chiede, delegazione slovacca ringrazia, delegazione slovacca prega, delegazione slovena
            desidera, delegazione slovena desidererebbe, delegazione slovena vorrebbe, delegazione slovena
            gradirebbe, delegazione slovena chiede, delegazione slovena ringrazia, delegazione slovena prega,
            delegazione svedese desidera, delegazione svedese desidererebbe, delegazione svedese vorrebbe,
            delegazione svedese gradirebbe, delegazione svedese chiede, delegazione svedese ringrazia, delegazione
            svedese prega, rappresentanza permanente italiana desidera, rappresentanza permanente italiana vorrebbe,
            rappresentanza permanente italiana gradirebbe, rappresentanza permanente italiana chiede, rappresentanza
            permanente italiana ringrazia, rappresentanza permanente belga desidera, rappresentanza permanente belga
            vorrebbe, rappresentanza permanente belga gradirebbe, rappresentanza permanente belga chiede,
            rappresentanza permanente belga ringrazia, rappresentanza permanente tedesca desidera, rappresentanza
            permanente tedesca vorrebbe, rappresentanza permanente tedesca gradirebbe, rappresentanza permanente
            tedesca chiede, rappresentanza permanente tedesca ringrazia, rappresentanza permanente francese
            desidera, rappresentanza permanente francese vorrebbe, rappresentanza permanente francese gradirebbe,
            rappresentanza permanente francese chiede, rappresentanza permanente francese ringrazia, rappresentanza
            permanente spagnola desidera, rappresentanza permanente spagnola vorrebbe, rappresentanza permanente
            spagnola gradirebbe, rappresentanza permanente spagnola chiede, rappresentanza permanente spagnola
            ringrazia, rappresentanza permanente portoghese desidera, rappresentanza permanente portoghese vorrebbe,
            rappresentanza permanente portoghese gradirebbe, rappresentanza permanente portoghese chiede,
            rappresentanza permanente portoghese ringrazia, rappresentanza permanente olandese desidera,
            rappresentanza permanente olandese vorrebbe, rappresentanza permanente olandese gradirebbe,
            rappresentanza permanente olandese chiede, rappresentanza permanente olandese ringrazia, rappresentanza
            permanente neerlandese desidera, rappresentanza permanente neerlandese vorrebbe, rappresentanza
            permanente neerlandese gradirebbe, rappresentanza permanente neerlandese chiede, rappresentanza
            permanente neerlandese ringrazia, rappresentanza permanente lussemburghese desidera, rappresentanza
            permanente lussemburghese vorrebbe, rappresentanza permanente lussemburghese gradirebbe, rappresentanza
            permanente lussemburghese chiede, rappresentanza permanente lussemburghese ringrazia, rappresentanza
            permanente austriaca desidera, rappresentanza permanente austriaca vorrebbe, rappresentanza permanente
            austriaca gradirebbe, rappresentanza permanente austriaca chiede, rappresentanza permanente austriaca
            ringrazia, rappresentanza permanente bulgara desidera, rappresentanza permanente bulgara vorrebbe,
            rappresentanza permanente bulgara gradirebbe, rappresentanza permanente bulgara chiede, rappresentanza
            permanente bulgara ringrazia, rappresentanza permanente croata desidera, rappresentanza permanente
            croata vorrebbe, rappresentanza permanente croata gradirebbe, rappresentanza permanente croata chiede,
            rappresentanza permanente croata ringrazia, rappresentanza permanente cipriota desidera, rappresentanza
            permanente cipriota vorrebbe, rappresentanza permanente cipriota gradirebbe, rappresentanza permanente
            cipriota chiede, rappresentanza permanente cipriota ringrazia, rappresentanza permanente ceca desidera,
            rappresentanza permanente ceca vorrebbe, rappresentanza permanente ceca gradirebbe, rappresentanza
            permanente ceca chiede, rappresentanza permanente ceca ringrazia, rappresentanza permanente danese
            desidera, rappresentanza permanente danese vorrebbe, rappresentanza permanente danese gradirebbe,
            rappresentanza permanente danese chiede, rappresentanza permanente danese ringrazia, rappresentanza
            permanente estone desidera, rappresentanza permanente estone vorrebbe, rappresentanza permanente estone
            gradirebbe, rappresentanza permanente estone chiede, rappresentanza permanente estone ringrazia,
            rappresentanza permanente finlandese desidera, rappresentanza permanente finlandese vorrebbe,
            rappresentanza permanente finlandese gradirebbe, rappresentanza permanente finlandese chiede,
            rappresentanza permanente finlandese ringrazia, rappresentanza permanente greca desidera, rappresentanza
            permanente greca vorrebbe, rappresentanza permanente greca gradirebbe, rappresentanza permanente greca
            chiede, rappresentanza permanente greca ringrazia, rappresentanza permanente ungherese desidera,
            rappresentanza permanente ungherese vorrebbe, rappresentanza permanente ungherese gradirebbe,
            rappresentanza permanente ungherese chiede, rappresentanza permanente ungherese ringrazia,
            rappresentanza permanente irlandese desidera, rappresentanza permanente irlandese vorrebbe,
            rappresentanza permanente irlandese gradirebbe, rappresentanza permanente irlandese chiede,
            rappresentanza permanente irlandese ringrazia, rappresentanza permanente lettone desidera,
            rappresentanza permanente lettone vorrebbe, rappresentanza permanente lettone gradirebbe, rappresentanza
            permanente lettone chiede, rappresentanza permanente lettone ringrazia, rappresentanza permanente
            lituana desidera, rappresentanza permanente lituana vorrebbe, rappresentanza permanente lituana
            gradirebbe, rappresentanza permanente lituana chiede, rappresentanza permanente lituana ringrazia,
            rappresentanza permanente maltese desidera, rappresentanza permanente maltese vorrebbe, rappresentanza
            permanente maltese gradirebbe, rappresentanza permanente maltese chiede, rappresentanza permanente
            maltese ringrazia, rappresentanza permanente polacca desidera, rappresentanza permanente polacca
            vorrebbe, rappresentanza permanente polacca gradirebbe, rappresentanza permanente polacca chiede,
            rappresentanza permanente polacca ringrazia, rappresentanza permanente rumena desidera, rappresentanza
            permanente rumena vorrebbe, rappresentanza permanente rumena gradirebbe, rappresentanza permanente
            rumena chiede, rappresentanza permanente rumena ringrazia, rappresentanza permanente romena desidera,
            rappresentanza permanente romena vorrebbe, rappresentanza permanente romena gradirebbe, rappresentanza
            permanente romena chiede, rappresentanza permanente romena ringrazia, rappresentanza permanente slovacca
            desidera, rappresentanza permanente slovacca vorrebbe, rappresentanza permanente slovacca gradirebbe,
            rappresentanza permanente slovacca chiede, rappresentanza permanente slovacca ringrazia, rappresentanza
            permanente slovena desidera, rappresentanza permanente slovena vorrebbe, rappresentanza permanente
            slovena gradirebbe, rappresentanza permanente slovena chiede, rappresentanza permanente slovena
            ringrazia, rappresentanza permanente svedese desidera, rappresentanza permanente svedese vorrebbe,
            rappresentanza permanente svedese gradirebbe, rappresentanza permanente svedese chiede, rappresentanza
            permanente svedese ringrazia, rappresentanza permanente italiana desidererebbe, rappresentanza
            permanente italiana prega, rappresentanza permanente belga desidererebbe, rappresentanza permanente
            belga prega, rappresentanza permanente tedesca desidererebbe, rappresentanza permanente tedesca prega,
            rappresentanza permanente francese desidererebbe, rappresentanza permanente francese prega,
            rappresentanza permanente spagnola desidererebbe, rappresentanza permanente spagnola prega,
            rappresentanza permanente portoghese desidererebbe, rappresentanza permanente portoghese prega,
            rappresentanza permanente olandese desidererebbe, rappresentanza permanente olandese prega,
            rappresentanza permanente neerlandese desidererebbe, rappresentanza permanente neerlandese prega,
            rappresentanza permanente lussemburghese desidererebbe, rappresentanza permanente lussemburghese prega,
            rappresentanza permanente austriaca desidererebbe, rappresentanza permanente austriaca prega,
            rappresentanza permanente bulgara desidererebbe, rappresentanza permanente bulgara prega, rappresentanza
            permanente croata desidererebbe, rappresentanza permanente croata prega, rappresentanza permanente
            cipriota desidererebbe, rappresentanza permanente cipriota prega, rappresentanza permanente ceca
            desidererebbe, rappresentanza permanente ceca prega, rappresentanza permanente danese desidererebbe,
            rappresentanza permanente danese prega, rappresentanza permanente estone desidererebbe, rappresentanza
            permanente estone prega, rappresentanza permanente finlandese desidererebbe, rappresentanza permanente
            finlandese prega, rappresentanza permanente greca desidererebbe, rappresentanza permanente greca prega,
            rappresentanza permanente ungherese desidererebbe, rappresentanza permanente ungherese prega,
            rappresentanza permanente irlandese desidererebbe, rappresentanza permanente irlandese prega,
            rappresentanza permanente lettone desidererebbe, rappresentanza permanente lettone prega, rappresentanza
            permanente lituana desidererebbe, rappresentanza permanente lituana prega, rappresentanza permanente
            maltese desidererebbe, rappresentanza permanente maltese prega, rappresentanza permanente polacca
            desidererebbe, rappresentanza permanente polacca prega, rappresentanza permanente rumena desidererebbe,
            rappresentanza permanente rumena prega, rappresentanza permanente romena desidererebbe, rappresentanza
            permanente romena prega, rappresentanza permanente slovacca desidererebbe, rappresentanza permanente
            slovacca prega, rappresentanza permanente slovena desidererebbe, rappresentanza permanente slovena
            prega, rappresentanza permanente svedese desidererebbe, rappresentanza permanente svedese prega, vediamo
            un po'""",
)
