"""Spanish words."""

from domain.languages.schema import Concept, LanguageTable

#: Forms that stand both under ASSIGNED and under OPEN.
_ASSIGNED_AND_OPEN = """queda algo a, queda algo al, falta algo a, falta algo al, le queda algo por hacer a, le queda algo por hacer al, le
    queda algo por entregar a, le queda algo por entregar al, le queda algo por presentar a, le queda algo por
    presentar al, le falta algo por hacer a, le falta algo por hacer al, le falta algo por entregar a, le falta algo
    por entregar al, le falta algo por presentar a, le falta algo por presentar al, les queda algo por hacer a, les
    queda algo por hacer al, les queda algo por entregar a, les queda algo por entregar al, les queda algo por
    presentar a, les queda algo por presentar al, les falta algo por hacer a, les falta algo por hacer al, les falta
    algo por entregar a, les falta algo por entregar al, les falta algo por presentar a, les falta algo por presentar
    al, queda a, queda al, quedan a, quedan al, falta a, falta al, faltan a, faltan al, pendiente a, pendiente al,
    pendientes a, pendientes al, le queda por entregar a, le queda por entregar al, le queda por presentar a, le queda
    por presentar al, le queda por hacer a, le queda por hacer al, le queda por enviar a, le queda por enviar al, le
    queda por remitir a, le queda por remitir al, le queda por completar a, le queda por completar al, le queda por
    cumplir a, le queda por cumplir al, le queda por aportar a, le queda por aportar al, le queda por realizar a, le
    queda por realizar al, le quedan por entregar a, le quedan por entregar al, le quedan por presentar a, le quedan
    por presentar al, le quedan por hacer a, le quedan por hacer al, le quedan por enviar a, le quedan por enviar al,
    le quedan por remitir a, le quedan por remitir al, le quedan por completar a, le quedan por completar al, le
    quedan por cumplir a, le quedan por cumplir al, le quedan por aportar a, le quedan por aportar al, le quedan por
    realizar a, le quedan por realizar al, le falta por entregar a, le falta por entregar al, le falta por presentar
    a, le falta por presentar al, le falta por hacer a, le falta por hacer al, le falta por enviar a, le falta por
    enviar al, le falta por remitir a, le falta por remitir al, le falta por completar a, le falta por completar al,
    le falta por cumplir a, le falta por cumplir al, le falta por aportar a, le falta por aportar al, le falta por
    realizar a, le falta por realizar al, le faltan por entregar a, le faltan por entregar al, le faltan por presentar
    a, le faltan por presentar al, le faltan por hacer a, le faltan por hacer al, le faltan por enviar a, le faltan
    por enviar al, le faltan por remitir a, le faltan por remitir al, le faltan por completar a, le faltan por
    completar al, le faltan por cumplir a, le faltan por cumplir al, le faltan por aportar a, le faltan por aportar
    al, le faltan por realizar a, le faltan por realizar al, le falta entregar a, le falta entregar al, le falta
    presentar a, le falta presentar al, le falta hacer a, le falta hacer al, le falta enviar a, le falta enviar al, le
    falta remitir a, le falta remitir al, le falta completar a, le falta completar al, le falta cumplir a, le falta
    cumplir al, le falta aportar a, le falta aportar al, le falta realizar a, le falta realizar al, les queda por
    entregar a, les queda por entregar al, les queda por presentar a, les queda por presentar al, les queda por hacer
    a, les queda por hacer al, les queda por enviar a, les queda por enviar al, les queda por remitir a, les queda por
    remitir al, les queda por completar a, les queda por completar al, les queda por cumplir a, les queda por cumplir
    al, les queda por aportar a, les queda por aportar al, les queda por realizar a, les queda por realizar al, les
    quedan por entregar a, les quedan por entregar al, les quedan por presentar a, les quedan por presentar al, les
    quedan por hacer a, les quedan por hacer al, les quedan por enviar a, les quedan por enviar al, les quedan por
    remitir a, les quedan por remitir al, les quedan por completar a, les quedan por completar al, les quedan por
    cumplir a, les quedan por cumplir al, les quedan por aportar a, les quedan por aportar al, les quedan por realizar
    a, les quedan por realizar al, les falta por entregar a, les falta por entregar al, les falta por presentar a, les
    falta por presentar al, les falta por hacer a, les falta por hacer al, les falta por enviar a, les falta por
    enviar al, les falta por remitir a, les falta por remitir al, les falta por completar a, les falta por completar
    al, les falta por cumplir a, les falta por cumplir al, les falta por aportar a, les falta por aportar al, les
    falta por realizar a, les falta por realizar al, les faltan por entregar a, les faltan por entregar al, les faltan
    por presentar a, les faltan por presentar al, les faltan por hacer a, les faltan por hacer al, les faltan por
    enviar a, les faltan por enviar al, les faltan por remitir a, les faltan por remitir al, les faltan por completar
    a, les faltan por completar al, les faltan por cumplir a, les faltan por cumplir al, les faltan por aportar a, les
    faltan por aportar al, les faltan por realizar a, les faltan por realizar al, les falta entregar a, les falta
    entregar al, les falta presentar a, les falta presentar al, les falta hacer a, les falta hacer al, les falta
    enviar a, les falta enviar al, les falta remitir a, les falta remitir al, les falta completar a, les falta
    completar al, les falta cumplir a, les falta cumplir al, les falta aportar a, les falta aportar al, les falta
    realizar a, les falta realizar al"""

#: Forms that stand both under DELIVERED and under DID.
_DELIVERED_AND_DID = """presentó, presentaron, aportó, aportaron, elaboró, elaboraron, informó, informaron, preparó, prepararon, completó,
    completaron, terminó, terminaron, ejecutó, ejecutaron, efectuó, efectuaron, redactó, redactaron, facilitó,
    facilitaron, proporcionó, proporcionaron, adoptó, adoptaron, desarrolló, desarrollaron, tramitó, tramitaron,
    depositó, depositaron, trasladó, trasladaron, suministró, suministraron, circuló, circularon, acabó, acabaron,
    cerró, cerraron, envió, enviaron, reportó, reportaron, remató, remataron, ultimó, ultimaron, despachó,
    despacharon, solucionó, solucionaron, prestó, prestaron, detalló, detallaron, entregó, entregaron, comunicó,
    comunicaron, publicó, publicaron, notificó, notificaron, aplicó, aplicaron, finalizó, finalizaron, realizó,
    realizaron, organizó, organizaron, divulgó, divulgaron, explicó, explicaron, actualizó, actualizaron, hizo,
    hicieron, propuso, propusieron, expuso, expusieron, sometió, sometieron, remitió, remitieron, transmitió,
    transmitieron, rindió, rindieron, emitió, emitieron, produjo, produjeron, cumplió, cumplieron, compartió,
    compartieron, difundió, difundieron, concluyó, concluyeron, contribuyó, contribuyeron, distribuyó, distribuyeron,
    resolvió, resolvieron, ofreció, ofrecieron, estableció, establecieron, atendió, atendieron, devolvió, devolvieron,
    emprendió, emprendieron"""

TABLE = LanguageTable(
    code="es",
    yes_no="""es, son, era, eran, está, están, estaba, estaban, ha, han, había, hay, debe, deben, debía, tiene,
        tienen, tenía, tenemos, debemos, queda, quedan, falta, faltan, sigue, existe, entrega, vence""",
    asks_by_tone=True,
    quarter_letters="tq",
    half_letters="sh",
    names={
        "europol": """europol, la europol, agencia de la unión europea para la cooperación policial, agencia de la ue
            para la cooperación policial, agencia de cooperación policial, oficina europea de policía, agencia
            europea de policía, policía europea""",
        "frontex": """frontex, la frontex, agencia europea de la guardia de fronteras y costas, guardia europea de
            fronteras y costas, agencia de la guardia de fronteras y costas, agencia de fronteras, agencia europea
            de fronteras, agencia de fronteras de la ue, agencia europea de guardia de fronteras y costas, agencia
            europea para la gestión de la cooperación operativa en las fronteras exteriores, agencia europea para la
            gestión de la cooperación operativa en las fronteras exteriores de los estados miembros de la unión
            europea""",
        "eurojust": """eurojust, agencia de la unión europea para la cooperación judicial penal, agencia de la ue
            para la cooperación judicial penal, agencia de cooperación judicial penal, agencia europea de
            cooperación judicial, agencia de cooperación judicial, unidad de cooperación judicial de la unión
            europea""",
        "euaa": """euaa, aaue, easo, agencia de asilo de la unión europea, agencia de asilo de la ue, agencia de
            asilo, agencia europea de asilo, oficina europea de apoyo al asilo, agencia de la unión europea para el
            asilo""",
        "eu-lisa": """eu-lisa, eulisa, agencia de la unión europea para la gestión operativa de sistemas informáticos
            de gran magnitud, agencia de la unión europea para la gestión operativa de sistemas informáticos de gran
            magnitud en el espacio de libertad, agencia de la unión europea para la gestión operativa de sistemas
            informáticos de gran magnitud en el espacio de libertad seguridad y justicia, agencia de sistemas
            informáticos, agencia de sistemas informáticos de gran magnitud""",
        "emsa": """emsa, aesm, agencia europea de seguridad marítima, agencia de seguridad marítima, agencia europea
            de la seguridad marítima, agencia de seguridad marítima de la ue""",
        "cepol": """cepol, la cepol, agencia de la unión europea para la formación policial, agencia de la ue para la
            formación policial, agencia de formación policial, escuela europea de policía, agencia europea de
            formación policial""",
        "fra": """fra, agencia de los derechos fundamentales de la unión europea, agencia de derechos fundamentales,
            agencia de los derechos fundamentales, agencia de derechos fundamentales de la ue, agencia de los
            derechos fundamentales de la ue, agencia europea de derechos fundamentales""",
        "eige": """eige, instituto europeo de la igualdad de género, instituto europeo para la igualdad de género,
            instituto de igualdad de género, instituto de la igualdad de género, instituto europeo de igualdad de
            género""",
        "euda": """euda, oedt, emcdda, agencia de la unión europea sobre drogas, agencia de drogas, agencia de drogas
            de la ue, agencia de la ue sobre drogas, agencia europea sobre drogas, agencia europea de drogas,
            agencia sobre drogas, observatorio europeo de las drogas y las toxicomanías, observatorio europeo de las
            drogas""",
        "commission": """comisión, comisión europea, comisión de la ue, ejecutivo comunitario, bruselas comisión, la
            comisión, comision ue""",
        "eeas": """seae, eeas, servicio europeo de acción exterior, servicio de acción exterior, servicio exterior de
            la ue, servicio diplomático de la ue, servicio exterior europeo""",
        "eu-delegations": """delegaciones de la unión europea, delegaciones de la ue, delegación de la ue, delegación
            de la unión europea, delegaciones de la unión, delegaciones ue""",
        "council": """consejo, consejo de la unión europea, consejo de la ue, consejo ue, consejo de ministros,
            consejo de ministros de la ue, consejo de la unión""",
        "schengen-council": "consejo de schengen, consejo schengen, consejo «schengen»",
        "european-parliament": """parlamento europeo, parlamento, eurocámara, parlamento ue, europarlamento,
            parlamento de la ue""",
        "member-states": """estados miembros, estado miembro, estados miembros de la ue, estados miembros de la unión
            europea, estados miembros de la unión, los estados miembros, países miembros, país miembro, países de la
            ue, países de la unión europea, países ue, estados de la ue, ee.mm, eemm, países europeos,
            estados-miembros, qué países, cuáles países, qué estados, todos los países, todos los estados, cada
            país, cada estado""",
        "europol-management-board": """consejo de administración de europol, consejo de administración, junta
            directiva de europol, junta directiva, consejo de dirección de europol, consejo directivo de europol,
            europol consejo de administración""",
        "emsc": """emsc, centro europeo contra el tráfico ilícito de migrantes, centro europeo de lucha contra el
            tráfico ilícito de migrantes, centro europeo contra el tráfico de migrantes, centro contra el tráfico de
            migrantes, centro contra el tráfico ilícito de migrantes, centro europeo de tráfico ilícito de
            migrantes, centro europeo sobre el tráfico ilícito de migrantes, centro de tráfico de migrantes, centro
            contra el tráfico, centro europeo de lucha contra el tráfico de migrantes, centro de lucha contra el
            tráfico ilícito de migrantes""",
        "eu-iru": """eu iru, iru, iru de la ue, unidad de notificación de contenidos de internet de la ue, unidad de
            notificación de contenidos de internet, unidad de notificación de contenidos de internet de la unión
            europea, unidad de la ue de notificación de contenidos de internet, unidad de notificación de contenidos
            en internet, unidad de la ue de notificación de contenidos en internet, unidad de notificación de
            internet""",
        "efecc": """efecc, centro europeo de delincuencia financiera y económica, centro de delincuencia financiera y
            económica, centro de delincuencia económica y financiera, centro europeo de delincuencia económica y
            financiera, centro europeo contra la delincuencia financiera y económica""",
        "migration-preparedness-network": """red de la ue de preparación y gestión de crisis migratorias, red del
            plan rector, red de preparación y gestión de crisis migratorias, red de preparación, red blueprint, plan
            rector de preparación y gestión de crisis migratorias, red de preparación para la migración, red de la
            ue de preparación para la migración y gestión de crisis, red de preparación migratoria""",
        "intcen": """intcen, eu intcen, centro de inteligencia y de situación de la ue, centro de inteligencia y
            situación de la ue, centro de inteligencia y de situación, centro de análisis de inteligencia de la ue,
            centro de análisis de inteligencia, centro de inteligencia de la ue, centro de inteligencia y situación""",
        "high-level-group": """grupo de alto nivel, grupo de alto nivel sobre el acceso a los datos, grupo de alto
            nivel sobre el acceso a los datos para una aplicación eficaz de la ley, grupo de alto nivel sobre acceso
            a datos, hlg, gan""",
        "jha-agencies": """agencias jai, agencia jai, agencias de justicia y asuntos de interior, agencia de justicia
            y asuntos de interior, agencias de justicia e interior, agencias jai de la ue, agencias en el ámbito de
            la justicia y los asuntos de interior, agencias de la ue en el ámbito de la justicia y los asuntos de
            interior, agencias de justicia y de asuntos de interior, organismos jai, agencias del ámbito jai""",
        "budgetary-authorities": "autoridades presupuestarias, autoridad presupuestaria, la autoridad presupuestaria",
        "national-judicial-authorities": """autoridades judiciales nacionales, autoridades judiciales, autoridad
            judicial nacional, autoridad judicial, autoridades judiciales de los estados miembros""",
        "at": "austria, austriaco, austriaca, austriacos, austriacas, república de austria, austríaco, österreich",
        "be": "bélgica, belga, belgas, reino de bélgica, belgië, belgique",
        "bg": "bulgaria, búlgaro, búlgara, búlgaros, búlgaras, república de bulgaria, българия",
        "cy": "chipre, chipriota, chipriotas, república de chipre, κύπρος, cyprus",
        "cz": "chequia, república checa, checo, checa, checos, checas, česko",
        "de": "alemania, alemán, alemana, alemanes, alemanas, república federal de alemania, deutschland",
        "dk": "dinamarca, danés, danesa, daneses, danesas, reino de dinamarca, danmark",
        "ee": "estonia, estonio, estonia república, estonios, estonias, república de estonia, eesti",
        "el": "grecia, griego, griega, griegos, griegas, república helénica, ελλάδα, helénica",
        "es": "españa, español, española, españoles, españolas, reino de españa, spain, espagne",
        "fi": """finlandia, finlandés, finlandesa, finlandeses, finlandesas, finés, finesa, república de finlandia,
            suomi""",
        "fr": "francia, francés, francesa, franceses, francesas, república francesa, france",
        "hr": "croacia, croata, croatas, república de croacia, hrvatska",
        "hu": "hungría, húngaro, húngara, húngaros, húngaras, magyarország",
        "ie": "irlanda, irlandés, irlandesa, irlandeses, irlandesas, república de irlanda, éire",
        "it": "italia, italiano, italiana, italianos, italianas, república italiana",
        "lt": "lituania, lituano, lituana, lituanos, lituanas, república de lituania, lietuva",
        "lu": """luxemburgo, luxemburgués, luxemburguesa, luxemburgueses, luxemburguesas, gran ducado de luxemburgo,
            luxembourg""",
        "lv": "letonia, letón, letona, letones, letonas, república de letonia, latvija",
        "mt": "malta, maltés, maltesa, malteses, maltesas, república de malta",
        "nl": """países bajos, los países bajos, holanda, holandés, holandesa, holandeses, holandesas, neerlandés,
            neerlandesa, neerlandeses, neerlandesas, reino de los países bajos, nederland""",
        "pl": "polonia, polaco, polaca, polacos, polacas, república de polonia, polska",
        "pt": "portugal, portugués, portuguesa, portugueses, portuguesas, república portuguesa",
        "ro": "rumanía, rumania, rumano, rumana, rumanos, rumanas, românia",
        "se": "suecia, sueco, sueca, suecos, suecas, reino de suecia, sverige",
        "si": "eslovenia, esloveno, eslovena, eslovenos, eslovenas, república de eslovenia, slovenija",
        "sk": "eslovaquia, eslovaco, eslovaca, eslovacos, eslovacas, república eslovaca, slovensko",
    },
    acronyms={
        "member-states": "EM, EEMM, MS",
        "commission": "CE, COM",
        "european-parliament": "PE",
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
    },
    others={
        "Interpol": "interpol, organización internacional de policía criminal, oipc",
        "Consejo Europeo": "consejo europeo, cumbre de la ue, cumbre europea",
        "Presidencia": """presidencia, presidencia del consejo, presidencia de turno,
            presidencia de la ue""",
        "OTAN": "otan, nato",
        "Naciones Unidas": "naciones unidas, onu",
        "ACNUR": "acnur, unhcr",
        "ONUDD": "onudd, unodc",
        "OIM": "oim, iom, organización internacional para las migraciones",
        "OSCE": "osce",
        "Consejo de Europa": "consejo de europa",
        "Fiscalía Europea": "fiscalía europea, eppo",
        "OLAF": "olaf, oficina europea de lucha contra el fraude",
        "ENISA": "enisa",
        "SEPD": "sepd, supervisor europeo de protección de datos",
        "BCE": "bce, banco central europeo",
        "Tribunal de Cuentas Europeo": "tribunal de cuentas europeo, tribunal de cuentas, tce",
        "Tribunal de Justicia": """tribunal de justicia, tjue, tribunal de justicia de la unión europea, tribunal
            europeo""",
        "BEI": "bei, banco europeo de inversiones",
        "AECP": "aecp, efca",
        "AMLA": "amla, alba",
        "EMPACT": "empact",
        "COSI": "cosi",
        "Coreper": "coreper, comité de representantes permanentes",
        "Noruega": "noruega, noruego, noruegos, noruegas",
        "Islandia": "islandia, islandés, islandesa",
        "Liechtenstein": "liechtenstein",
        "Suiza": "suiza, suizo, suizos, suizas",
        "Reino Unido": "reino unido, gran bretaña, inglaterra, británico, británica, británicos, británicas",
        "Estados Unidos": "estados unidos, ee.uu, eeuu, usa, estadounidense",
        "Turquía": "turquía, turco, turca, türkiye",
        "Ucrania": "ucrania, ucraniano, ucraniana",
        "Moldavia": "moldavia, moldova",
        "Georgia": "georgia",
        "Serbia": "serbia, serbio",
        "Albania": "albania, albanés",
        "Montenegro": "montenegro",
        "Macedonia del Norte": "macedonia del norte, macedonia",
        "Kosovo": "kosovo",
        "Bosnia y Herzegovina": "bosnia y herzegovina, bosnia",
        "Túnez": "túnez, tunecino, tunecina",
        "Libia": "libia",
        "Marruecos": "marruecos, marroquí, marroquíes",
        "Egipto": "egipto",
        "Argelia": "argelia",
        "Mauritania": "mauritania",
        "Senegal": "senegal",
        "Rusia": "rusia, ruso, rusa",
        "Bielorrusia": "bielorrusia, belarús",
        "Canadá": "canadá",
        "Australia": "australia",
        "China": "china",
    },
    kinds={
        "agency": """agencias, agencia, agencias de la ue, agencia de la ue, agencias europeas, agencia europea,
            agencias de la unión, agencias de la unión europea, agencias descentralizadas""",
        "institution": """instituciones, institución, instituciones de la ue, institución de la ue, instituciones
            europeas, instituciones de la unión, instituciones de la unión europea, institución europea""",
    },
    vehicles={
        "schengen-barometer-plus": """barómetro de schengen+, barómetro de schengen +, barómetro de schengen plus,
            barómetro de schengen, barómetro schengen+, barómetro schengen +, barómetro schengen plus, barómetro
            schengen, barómetro-schengen+, barómetro-schengen +, barómetro-schengen plus, barómetro-schengen,
            barómetro+, barómetro +, barómetro plus, barómetro, schengen barometer+, schengen barometer, barometer+""",
    },
    sections={
        "I": """conocimiento común de la situación, conocimiento de la situación, conciencia situacional,
            conocimiento común""",
        "II": """marco jurídico de la ue en materia de tráfico ilícito de migrantes, marco jurídico en materia de
            tráfico ilícito de migrantes, marco jurídico, marco jurídico de la ue, marco legal, marco jurídico sobre
            el tráfico ilícito de migrantes""",
        "III": "cooperación operativa europea, cooperación operativa",
        "IV": """sinergias con la acción exterior de la ue, sinergias con la acción exterior, acción exterior, acción
            exterior de la ue, sinergias""",
    },
    months={
        9: "septiembre, setiembre, sep, set",
    },
    numbers={
        11: "once",
        13: "trece",
        16: "dieciséis",
        17: "diecisiete",
        19: "diecinueve",
        22: "veintidós",
        23: "veintitrés",
        25: "veinticinco",
        26: "veintiséis",
        27: "veintisiete",
        28: "veintiocho",
        29: "veintinueve",
        31: "treinta y uno",
        1: "un, una, uno",
        2: "dos, un par de",
        3: "tres",
        4: "cuatro",
        5: "cinco",
        6: "seis",
        7: "siete",
        8: "ocho",
        9: "nueve",
        10: "diez",
        12: "doce",
        14: "catorce",
        15: "quince",
        18: "dieciocho",
        20: "veinte",
        21: "veintiún, veintiuno",
        24: "veinticuatro",
        30: "treinta",
        45: "cuarenta y cinco",
        60: "sesenta",
        90: "noventa",
        100: "cien",
    },
    ordinals={
        1: "primer, primero, primera, 1er, 1.º, 1.ª",
        2: "segundo, segunda, 2.º, 2.ª, 2do",
        3: "tercer, tercero, tercera, 3er, 3.º",
        4: "cuarto, cuarta, 4.º, último trimestre de, último trimestre del",
    },
    weak_months=frozenset({"mar", "ago", "dic", "may", "set", "ene", "sep", "oct", "nov"}),
    postpositions={
        Concept.EXCEPT: "excluido, excluida, excluidos, exceptuado, aparte",
        Concept.ONLY: "por sí solo, por sí sola, en solitario",
        Concept.NEXT: "que viene, próximo, próxima, próximos, próximas, siguiente, siguientes, entrante, que entra, venidero, venideros, que vienen",
        Concept.THIS: "en curso, actual, corriente, presente",
        Concept.LAST: "pasado, pasada, anterior, último, última",
        Concept.BY: "como máximo, como muy tarde, a lo sumo, a más tardar",
        Concept.FROM: "en adelante",
    },
    feasts={
        "christmas": "navidad, navidades, día de navidad",
        "new-year": "año nuevo, día de año nuevo",
        "epiphany": "reyes, día de reyes, reyes magos, epifanía",
        "easter": "pascua, pascuas, domingo de pascua, domingo de resurrección",
        "labour-day": "día del trabajo, día del trabajador, día de los trabajadores, fiesta del trabajo",
        "europe-day": "día de europa",
        "pentecost": "pentecostés, domingo de pentecostés",
        "assumption": "día de la asunción, fiesta de la asunción, asunción de la virgen",
        "all-saints": "todos los santos, día de todos los santos",
    },
    presidency="Presidencia",
    words={
        Concept.PLURAL: "días, semanas, meses, trimestres, años",
        Concept.UNDER: "bajo",
        Concept.DEADLINE: "plazo, plazos, vencimiento, vencimientos",
        Concept.DAY: "día, días, días naturales, jornada, jornadas",
        Concept.WEEK: "semana, semanas, sem",
        Concept.MONTHS: "mes, meses, mes de",
        Concept.QUARTER: "trimestre, trimestres, último trimestre de, último trimestre del",
        Concept.HALF: "semestre, semestres, mitad, mitad de, medio año",
        Concept.YEAR: "año, años, ejercicio, año natural, ano, anos",
        Concept.TODAY: "a día de hoy, a fecha de hoy, al día de hoy, hoy, hoy mismo, el día de hoy, hoy día, hoy en día",
        Concept.TOMORROW: "mañana",
        Concept.YESTERDAY: "ayer",
        Concept.THIS: """este, esta, estos, estas, actual, presente, corriente, el presente, el actual, este mismo,
            esta misma""",
        Concept.COMING: """se avecina, se avecinan, que se avecina, se acerca, se acercan, se aproxima, se aproximan, en el
            horizonte, a la vista, por venir, está por venir, están por venir, viene ahora, nos espera, viene a
            continuación, venideros, venideras, venidero, venidera, en perspectiva, a la vuelta de la esquina, está
            al caer, están al caer, al caer, está por llegar, por llegar, nos viene, que viene ahora, que viene
            después, está en camino, en camino, inminente, inminentes""",
        Concept.NEXT: """próximo, próxima, próximos, próximas, siguiente, siguientes, lo próximo, lo siguiente,
            primero, en primer lugar, lo primero, más próximo, más próxima, más cercano, más cercana, más inmediato,
            más inmediata, lo más inmediato, el siguiente, la siguiente, el próximo, la próxima, a continuación, que
            sigue, lo que sigue, en primer término, antes que nada, más temprano, más temprana, prox, próx,
            siguiente en la lista, primer plazo, primera entrega""",
        Concept.LAST: """pasado, pasada, último, última, anterior, el pasado, la pasada, el último, la última, previo,
            previa, más reciente""",
        Concept.END: """final de, finales de, a finales de, al final de, el final de, finales del, a finales del, fin
            de, fin del, fines de, a fines de, a fin de, al término de, el fin de, el fin del, al final del, final
            del, el final del, término de, cierre de, al cierre de, el cierre de, cierre del, que acabe, que
            finalice, que termine, que concluya, que acabe el, que termine el, que finalice el, que concluya el, que
            se acabe, finalizar, terminar, acabar, concluir, finales, final, a últimos de, últimos de, término del""",
        Concept.YEAR_END: """fin de año, final de año, finales de año, a finales de año, a fin de año, el fin de año, fin del año, final
            del año, finales del año, el final del año, cierre del año, cierre de año, al cierre del año, a final de
            año, que acabe el año, que termine el año, que finalice el año, que concluya el año, acabar el año, terminar
            el año, finalizar el año, término del año, cerrar el año, que se acabe el año, que cierre el año, acabe el
            año, termine el año, finalice el año, concluya el año""",
        Concept.VAGUE: """los dos próximos consejos, los próximos dos consejos, los tres próximos consejos, los próximos tres
            consejos, los próximos consejos, las dos próximas reuniones, las próximas dos reuniones, las próximas
            reuniones, los dos consejos siguientes, pasado mañana, anteayer, antes de ayer, antier, fin de semana,
            el fin de semana, este fin de semana, próximo fin de semana, un fin de semana, la quincena, pronto,
            próximamente, en breve, cuanto antes, lo antes posible, a la mayor brevedad, con la mayor brevedad,
            dentro de poco, en un futuro próximo, a principios de, principios de, a principios del, principios del,
            a comienzos de, comienzos de, comienzos del, al comienzo de, comienzo de, al inicio de, inicio de, a
            inicios de, inicios de, inicios del, inicio del, al principio de, principio de, mediados de, a mediados
            de, mediados del, a mediados del, en torno a, alrededor de, alrededor del, hacia, sobre el mes de,
            aproximadamente, más o menos en, primavera, verano, otoño, invierno, semana santa,
            vacaciones, las vacaciones, más adelante, más tarde, recientemente, algún día, a corto plazo, a medio
            plazo, a largo plazo, en fechas próximas, con urgencia, urgentemente, en el futuro, tarde o temprano, en
            unos días, en unas semanas, en unos meses, uno de estos días, el puente""",
        Concept.MEETING: """reunión, reuniones, sesión, sesiones, consejo jai, consejo de justicia y asuntos de
            interior, consejo de justicia e interior, reunión del consejo, reuniones del consejo, sesión del
            consejo, consejos, consejos de schengen, reunión del consejo de schengen, sesión del consejo de
            schengen, reunión ministerial, consejo de ministros de interior, reunión de ministros, hito, hitos,
            reunión del consejo jai, sesión del consejo jai, consejo de interior, reunión de schengen, cumbre
            ministerial, jai""",
        Concept.BY: """se envía a más tardar, se envían a más tardar, se remite a más tardar, se remiten a más tardar, se transmite
            a más tardar, se comunica a más tardar, se manda a más tardar, se mandan a más tardar, enviar a más tardar,
            enviarse a más tardar, remitir a más tardar, remitirse a más tardar, comunicar a más tardar, comunicarse a
            más tardar, transmitir a más tardar, transmitirse a más tardar, elevar a más tardar, elevarse a más tardar,
            someter a más tardar, someterse a más tardar, enviado a más tardar, enviada a más tardar, enviados a más
            tardar, enviadas a más tardar, presentado a más tardar, presentada a más tardar, presentados a más tardar,
            presentadas a más tardar, remitido a más tardar, remitida a más tardar, remitidos a más tardar, remitidas a
            más tardar, entregado a más tardar, entregada a más tardar, entregados a más tardar, entregadas a más
            tardar, presentarse a más tardar, entregarse a más tardar, hacer llegar a más tardar, mandar a más tardar,
            van a más tardar, va a más tardar, queda a más tardar, quedan a más tardar, falta a más tardar, faltan a más
            tardar, pendiente a más tardar, pendientes a más tardar, toca a más tardar, corresponde a más tardar, a más
            tardar, a más tardar en, a más tardar el, a más tardar a, a más tardar para, a más tardar hasta, como muy
            tarde, como muy tarde en, como muy tarde el, como máximo, como máximo en, como máximo el, como máximo hasta,
            hasta, hasta el, hasta en, no más tarde de, no más tarde del, no más tarde que, no después de, no después
            del, de aquí a, de aquí al, de aquí hasta, desde ahora hasta, de hoy a, de ahora a, hasta finalizar, con
            plazo hasta, con plazo en, con plazo el, con plazo de entrega en, con fecha límite en, con fecha límite el,
            con fecha límite de, con vencimiento en, con vencimiento el, con vencimiento hasta, antes o en, antes de o
            en, en o antes de, el o antes de, antes o durante, para, para el, para la, de cara a, de cara al, para el
            día, a lo sumo en, a lo más tardar, hasta e incluyendo, hasta el final inclusive, a tiempo para, no más allá
            de, no más allá del, con plazo máximo de, con plazo máximo en, en el plazo que termina en, hasta el día, a
            mas tardar, en o antes del, a tardar en, lo más tarde en, lo más tarde, by, con vencimiento a más tardar, de
            aquí a que acabe, de aquí a que termine, hasta que acabe, hasta que termine, hasta que finalice, hasta que
            concluya, hasta finales de, hasta el mes de, para como límite, con límite en, con límite el, con fecha tope
            en, con fecha tope el, con tope en, con tope el, con plazo máximo el, con plazo máximo hasta, como tarde en,
            como tarde el, como mucho en, como mucho el, como mucho hasta, a lo más en, para no más tarde de, para no
            más tarde del, para a más tardar, nunca más tarde de, nunca más tarde del, nunca después de, nunca después
            del, sin pasar de, sin pasar del, de acá a, de acá al, de aquí hasta el, desde hoy hasta, desde hoy hasta
            el, desde hoy y hasta, de hoy hasta, entre hoy y, entre ahora y, hasta la, hasta las, hasta los""",
        Concept.UNTIL: "hasta, a, al, a la, hasta el, hasta la, y hasta",
        Concept.BEFORE: """antes de, antes del, previo a, previo al, previamente a, con anterioridad a, con anterioridad al, anterior
            a, anteriores a, anterior al, anteriores al, con antelación a, con antelación al, en vísperas de, en
            vísperas del, antes que, antes de la, con carácter previo a, con carácter previo al, previa a, previas a,
            previos a, justo antes de, justo antes del, mucho antes de, poco antes de, la víspera de, la víspera del, en
            los días previos a, en las semanas previas a, en los meses previos a, antes d, antes del mes
            de, antes de que empiece, antes de que empiece el, antes de que llegue, antes de que llegue el, antes de que
            comience, antes de que comience el, con fecha anterior a, con fecha anterior al, anteriormente a,
            anteriormente al""",
        Concept.IN: """en, durante, en el transcurso de, en el transcurso del, a lo largo de, a lo largo del, previsto
            para, prevista para, previstos para, previstas para, previsto en, prevista en, previstos en, previstas
            en, programado para, programada para, programados para, programadas para, fijado para, fijada para,
            fijados para, fijadas para, en el orden del día de, en el orden del día del, en la agenda de, en la
            agenda del, con ocasión de, con ocasión del, el día, en el mes de, en el curso de, en el curso del,
            planificado para, planificada para, planificados para, planificadas para, agendado para, agendada para,
            correspondiente a, correspondientes a, dentro del mes de, en el marco de, en el marco del, en fecha de,
            con motivo del, con motivo de, en el""",
        Concept.FOR: """para, para el, para la, con vistas a, con vistas al, con miras a, con miras al, de cara a, de
            cara al""",
        Concept.FROM: """a partir de, a partir del, desde, desde el, a contar de, a contar desde, a contar del, con efecto a partir
            de, con efectos a partir de, con efecto desde, con efectos desde, no antes de, no antes del, empezando en,
            empezando el, comenzando en, comenzando el, en o después de, el o después de, como pronto en, como pronto
            el, como muy pronto en, comenzando por, que empiece en, de ahí en adelante, nunca antes de, contando desde,
            desde el mes de, a partir del día, a partir del mes de, con inicio en, con inicio el, con comienzo en, a
            contar desde el""",
        Concept.AS_OF: """a fecha de, con fecha de, con fecha, en la fecha de, a fecha, a fecha del, con fecha de
            referencia""",
        Concept.AFTER: """después de, después del, tras, tras el, tras la, posterior a, posteriores a, posterior al, posteriores al,
            con posterioridad a, con posterioridad al, pasado el, pasada la, una vez pasado, una vez pasada, a
            continuación de, a continuación del, más tarde de, más tarde del, más allá de, más allá del, luego de, luego
            del, posteriormente a, justo después de, justo después del, poco después de, poco después del, después d,
            una vez celebrado, tras celebrarse, una vez finalizado, una vez terminado, una vez pase, una vez que pase,
            cuando pase, pasado ya, con fecha posterior a, con fecha posterior al, una vez superado, más allá del mes
            de, al acabar, al terminar, al concluir, una vez acabado, una vez acabada, una vez concluido, una vez
            concluida, una vez terminada, una vez finalizada, una vez celebrada, una vez transcurrido, tras el mes de,
            después del mes de""",
        Concept.WITHIN: """dentro de, en un plazo de, en el plazo de, en el plazo máximo de, en un plazo máximo de, en menos de, en el
            espacio de, en un periodo de, en un período de, en un máximo de, dentro de los, dentro de las, dentro del,
            en el término de, en cuestión de, dentro de un plazo de, dentro del plazo de, en los siguientes, de aquí a
            los, en no más de, en un plazo no superior a, en un horizonte de, en un plazo inferior a, en plazo de""",
        Concept.BETWEEN: "entre, de, del, entre el, entre la, entre los, entre las, en algún momento entre",
        Concept.LATEST: "a más tardar, como máximo, como muy tarde, a lo sumo, o antes, inclusive, incluido, como tarde",
        Concept.EARLIEST: """en adelante, como pronto, o después, o más tarde, y después, y siguientes, y posteriores,
            como muy pronto, o posterior""",
        Concept.AND: """y, e, así como, y también, &, más, y el, y la, y los, y las, y de, como también, tanto, al
            igual que, y además""",
        Concept.OR: "o, u, o bien, y/o, o el, o la, ya sea",
        Concept.WITH: """con, junto con, juntamente con, conjuntamente con, en colaboración con, en cooperación con,
            junto a, de la mano de, de la mano con, al lado de, en común con, en conjunto con, mano a mano con, de
            consuno con, a medias con, en coordinación con""",
        Concept.JOINTLY: """conjuntamente, conjunto, conjunta, conjuntos, conjuntas, juntos, juntas, en común, en conjunto, de forma
            conjunta, de manera conjunta, de consuno, junto con, juntamente con, conjuntamente con, en colaboración con,
            en cooperación con, comparten, compartido, compartida, compartidos, compartidas, en común con, en conjunto
            con, a medias, a la par, entre los dos, los dos juntos, las dos juntas, entre ambos, mano a mano,
            colectivamente, en coordinación con, de común acuerdo, comunes, al alimón, codo con codo, codo a codo,
            mancomunadamente, solidariamente, en tándem, en equipo, cooperando, colaborando, en colaboración, en
            cooperación, coordinadamente, de forma coordinada, de manera coordinada, de forma común, de forma colectiva""",
        Concept.BOTH: """ambos, ambas, uno y otro, los dos organismos, las dos agencias, las dos instituciones, los dos
            juntos, las dos juntas""",
        Concept.TO: """al, a la, dirigido a, dirigido al, dirigida a, dirigida al, dirigidos a, dirigidos al, dirigidas
            a, dirigidas al, destinado a, destinado al, destinada a, destinada al, destinados a, destinados al,
            destinadas a, destinadas al, con destino a, con destino al, a la atención de, a la atención del, se
            dirige a, se dirigen a, se dirige al, se dirigen al, va a, va al, van a, van al, ante, ante el, ante la,
            va para, va para el, destinatario el, destinatario la, en dirección a, llega a, llega al, llegan a,
            llegan al, llegar a, llegar al, se envía a, se envía al, se envía a la, se envían a, se envían al, se
            envían a la, se remite a, se remite al, se remite a la, se remiten a, se remiten al, se remiten a la, se
            transmite a, se transmite al, se transmite a la, se comunica a, se comunica al, se comunica a la, se
            manda a, se manda al, se manda a la, se mandan a, se mandan al, se mandan a la, enviar a, enviar al,
            enviar a la, enviarse a, enviarse al, enviarse a la, remitir a, remitir al, remitir a la, remitirse a,
            remitirse al, remitirse a la, comunicar a, comunicar al, comunicar a la, comunicarse a, comunicarse al,
            comunicarse a la, transmitir a, transmitir al, transmitir a la, transmitirse a, transmitirse al,
            transmitirse a la, elevar a, elevar al, elevar a la, elevarse a, elevarse al, elevarse a la, someter a,
            someter al, someter a la, someterse a, someterse al, someterse a la, enviado a, enviado al, enviado a
            la, enviada a, enviada al, enviada a la, enviados a, enviados al, enviados a la, enviadas a, enviadas
            al, enviadas a la, presentado a, presentado al, presentado a la, presentada a, presentada al, presentada
            a la, presentados a, presentados al, presentados a la, presentadas a, presentadas al, presentadas a la,
            remitido a, remitido al, remitido a la, remitida a, remitida al, remitida a la, remitidos a, remitidos
            al, remitidos a la, remitidas a, remitidas al, remitidas a la, entregado a, entregado al, entregado a
            la, entregada a, entregada al, entregada a la, entregados a, entregados al, entregados a la, entregadas
            a, entregadas al, entregadas a la, presentarse a, presentarse al, presentarse a la, entregarse a,
            entregarse al, entregarse a la, hacer llegar a, hacer llegar al, hacer llegar a la, mandar a, mandar al,
            mandar a la, se presenta ante, se presentan ante""",
        Concept.ASSIGNED: f"""{_ASSIGNED_AND_OPEN}, pedimos a, pedimos al, pide a, pide al, piden a, piden al, exigimos a, exigimos al, exige a, exige al, exigen a,
            exigen al, pediremos a, pediremos al, reclamamos a, reclamamos al, encargamos a, encargamos al, requiere
            a, requiere al, le piden a, le piden al, le exigen a, le exigen al, les piden a, les piden al, les exigen
            a, les exigen al, toca algo a, toca algo al, corresponde algo a, corresponde algo al, a, toca a, toca al,
            tocan a, tocan al, corresponde a, corresponde al, corresponden a, corresponden al, compete a, compete al,
            competen a, competen al, incumbe a, incumbe al, incumben a, incumben al, asignado a, asignado al, asignada
            a, asignada al, asignados a, asignados al, asignadas a, asignadas al, atribuido a, atribuido al, atribuida
            a, atribuida al, atribuidos a, atribuidos al, atribuidas a, atribuidas al, encomendado a, encomendado al,
            encomendada a, encomendada al, encomendados a, encomendados al, encomendadas a, encomendadas al, se pide
            a, se pide al, se le pide a, se le pide al, se les pide a, se les pide al, se exige a, se exige al, se le
            exige a, se le exige al, pedir a, pedir al, exigir a, exigir al, pedido a, pedido al, exigido a, exigido
            al, en cuanto a, en cuanto al, respecto a, respecto al, con respecto a, con respecto al, por lo que
            respecta a, por lo que respecta al, en lo que respecta a, en lo que respecta al, en lo tocante a, en lo
            tocante al, tocante a, tocante al, afecta a, afecta al, afectan a, afectan al, atañe a, atañe al, atañen
            a, atañen al, concierne a, concierne al, conciernen a, conciernen al, espera a, espera al, esperan a,
            esperan al, aguarda a, aguarda al, aguardan a, aguardan al, se encarga a, se encarga al, encargado a,
            encargado al, encargada a, encargada al, se encomienda a, se encomienda al, se asigna a, se asigna al, se
            atribuye a, se atribuye al, obliga a, obliga al, obligan a, obligan al, vinculado a, vinculado al,
            vinculada a, vinculada al, impuesto a, impuesto al, impuesta a, impuesta al, impuestos a, impuestos al,
            impuestas a, impuestas al, se solicita a, se solicita al, solicitado a, solicitado al, confiado a,
            confiado al, confiada a, confiada al, confiados a, confiados al, confiadas a, confiadas al, pertenece a,
            pertenece al, pertenecen a, pertenecen al, está asignado a, está asignado al, están asignados a, están
            asignados al, relativo a, relativo al, relativa a, relativa al, relativos a, relativos al, relativas a,
            relativas al, en relación a, en relación al, cabe a, cabe al, caben a, caben al, requerido a, requerido
            al, le compete a, le compete al, le incumbe a, le incumbe al, le obliga a, le obliga al, le se puede pedir
            a, le se puede pedir al, les compete a, les compete al, les incumbe a, les incumbe al, les obliga a, les
            obliga al, les se puede pedir a, les se puede pedir al, se espera de, se espera del, esperar de, esperar
            del, esperamos de, esperamos del, a cargo de, a cargo del, corre a cargo de, corre a cargo del, en manos
            de, en manos del, bajo la responsabilidad de, bajo la responsabilidad del, responsabilidad de,
            responsabilidad del, competencia de, competencia del, depende de, depende del, dependen de, recae en,
            recaen en, recae sobre, recaen sobre, en lo relativo a, referente a, referentes a, por parte de, por parte
            del, tarea de, tareas de, le toca entregar a, le toca entregar al, le toca presentar a, le toca presentar
            al, le toca hacer a, le toca hacer al, le toca enviar a, le toca enviar al, le toca remitir a, le toca
            remitir al, le toca completar a, le toca completar al, le toca cumplir a, le toca cumplir al, le toca
            aportar a, le toca aportar al, le toca realizar a, le toca realizar al, le corresponde entregar a, le
            corresponde entregar al, le corresponde presentar a, le corresponde presentar al, le corresponde hacer a,
            le corresponde hacer al, le corresponde enviar a, le corresponde enviar al, le corresponde remitir a, le
            corresponde remitir al, le corresponde completar a, le corresponde completar al, le corresponde cumplir a,
            le corresponde cumplir al, le corresponde aportar a, le corresponde aportar al, le corresponde realizar a,
            le corresponde realizar al, les toca entregar a, les toca entregar al, les toca presentar a, les toca
            presentar al, les toca hacer a, les toca hacer al, les toca enviar a, les toca enviar al, les toca remitir
            a, les toca remitir al, les toca completar a, les toca completar al, les toca cumplir a, les toca cumplir
            al, les toca aportar a, les toca aportar al, les toca realizar a, les toca realizar al, les corresponde
            entregar a, les corresponde entregar al, les corresponde presentar a, les corresponde presentar al, les
            corresponde hacer a, les corresponde hacer al, les corresponde enviar a, les corresponde enviar al, les
            corresponde remitir a, les corresponde remitir al, les corresponde completar a, les corresponde completar
            al, les corresponde cumplir a, les corresponde cumplir al, les corresponde aportar a, les corresponde
            aportar al, les corresponde realizar a, les corresponde realizar al""",
        Concept.WE: """nosotros, nosotras, nuestro, nuestra, nuestros, nuestras, debemos, tenemos que, tenemos, hemos
            de, debemos de, debo, tengo que, tengo, he de, mi, mis, mío, mía, míos, mías, yo, nos corresponde, nos
            corresponden, nos toca, nos tocan, nos queda, nos quedan, nos falta, nos faltan, me toca, me
            corresponde, me queda, me falta, entregamos, presentamos, hacemos, hemos entregado, hemos presentado,
            hemos hecho, hemos completado, estamos, vamos, a nosotros, a mí, nos compete, nos incumbe, nos
            concierne, deberíamos, deberemos, tendremos que, tendríamos que, yo debo, adeudamos, nos piden, se nos
            pide, nos exigen, entregaremos, presentaremos, haremos,
            para nosotros""",
        Concept.BACK: """ellos, ellas, ella, eso, aquello, ello, esos, esas, lo mismo, los mismos, las mismas, el
            mismo, la misma, de esos, de esas, de eso, de ello, de ellos, de ellas, este último, esta última, estos
            últimos, estas últimas, mencionado, mencionada, mencionados, mencionadas, susodicho, ídem, idem, quién
            más, qué más, y los demás, los demás, el resto, los otros, las otras, los anteriores, las anteriores, lo
            anterior, antedicho, de aquello, el primero de ellos, aquellos, aquellas""",
        Concept.ARTICLE: "el, la, los, las, un, una, unos, unas, cada, todos los, todas las, nuestro, nuestra, lo",
        Concept.ADDRESSED: "destinatario, destinataria, destinatarios, como receptor, es el destinatario",
        Concept.POSSESSIVE: "su, sus, suyo, suya, suyos, suyas",
        Concept.WEEKDAY: """lunes, martes, miércoles, jueves, viernes, sábado, domingo, el lunes, el martes, el
            miércoles, el jueves, el viernes""",
        Concept.WAS: """vencía, vencían, estaba, estaban, era, eran, había, habían, quedaba, quedaban, faltaba,
            faltaban, seguía, seguían, hubo, figuraba, figuraban""",
        Concept.RECEIVE: """recibió, recibieron, ha recibido, han recibido, recibido, recibe, reciben, recibirá, recibirán, recibir,
            se le presenta, se le envía, se le entrega, se le remite, le llega, le llegan, obtiene, obtienen""",
        Concept.IS: "cómo funciona, cómo funcionan, significa, significan, quiere decir, cuál es, es, son",
        Concept.WHAT: """q, qué, que, cuál, cuáles, lo que, qué es lo que, qué cosas, qué cosa, qué tipo de, cuáles son, cuál es,
            qué clase de, k, ke, de qué, en qué, qué todo, a qué, a qué cosas""",
        Concept.WHO: """quién, quiénes, de quién, qué organismo, qué organismos, qué órgano, qué órganos,
            qué entidad, qué entidades, qué actor, qué actores, qué parte, qué partes, qué responsable, qué
            responsables, qué organización, qué organizaciones, qué servicio, qué servicios, quién es responsable,
            quién es el responsable, quiénes son los responsables, cuál es el organismo, responsable de,
            responsables de, el responsable de, los responsables de, encargado de, encargados de, encargada de,
            titular de, de quién es, de quién son, en quién recae, sobre quién recae, a cargo de quién, qué
            autoridades, qué autoridad, por parte de quién, qué instancia, qué instancias, con quién, qué unidad,
            qué unidades, quien, quienes, qué institución, qué instituciones, qué persona, qué personas, qué
            gobierno, qué gobiernos, qué departamento, a quién le toca, a quiénes les toca, a quién le corresponde,
            a quién corresponde, a quién toca, a quién incumbe, a quién compete, a quién se le pide, a quién se le
            ha encargado, a quién se encarga, a quién se encomienda, cuál es el responsable, cuál es la entidad,
            quién fue, quiénes son, quién es, quién es quien, quién es el que, quién es la que, quiénes son los que,
            quién es el encargado de, quiénes son los encargados de, quién se encarga, quién se ocupa, quién lleva,
            quién está detrás de""",
        Concept.WHEN: """cuándo, fecha de, fecha del, fecha de la, fechas de, fechas del, cuál es la fecha del, cuál es la fecha
            de, para cuándo, hasta cuándo, desde cuándo, en qué fecha, qué fecha, qué fechas, en qué fechas, a
            partir de cuándo, para qué fecha, antes de cuándo, qué día, en qué día, para qué día, en qué mes, qué
            mes, en qué trimestre, qué trimestre, en qué año, qué año, antes de qué fecha, cuánto tiempo, cuánto
            tiempo queda, cuánto falta, a más tardar cuándo, cuál es el plazo, cuáles son los plazos, cuál es la
            fecha límite, cuáles son las fechas límite, qué plazos, qué plazo, cuál es la fecha, cuál es el
            vencimiento, con qué plazo, en qué momento, cuando, cuando es, hasta qué fecha, con qué fecha límite,
            qué fecha límite, qué fechas límite, cual es el plazo de entrega, cuánto queda para, cuándo toca, cuándo
            es que, de qué fecha, de cuándo, qué día exacto, qué fecha exacta, en qué fecha exacta, cuál es el
            último día, qué último día, cuánto tiempo falta, cuánto tiempo le queda, cuánto le queda, cuánto les
            queda, cuántos días quedan, cuántos días faltan, en cuánto tiempo, qué tan pronto, antes de qué día, a
            más tardar qué día, hasta qué día, hasta qué mes, para qué mes, para qué año, en qué semana, qué semana,
            para qué consejo, en qué consejo, a qué consejo, cuáles son las fechas, cuáles son los vencimientos, qué
            vencimiento, qué vencimientos, cual es la fecha tope, fecha tope de, cuando toca, en qué plazo, en qué
            plazos, dentro de qué plazo, con qué fecha, qué calendario, cndo, cdo, cuándo es, cuándo son, cuándo
            cae, cuándo caen""",
        Concept.HOW_MANY: """cuántos, cuántas, cuánto, cuánta, número de, el número de, qué número de, qué cantidad de, cantidad de,
            total de, el total de, recuento, recuento de, número total de, cuentas cuántas, cuántos son, cuántas
            son, cuánto suman, cuantos, cuantas, qué cantidad, cantidad, cifra de, la cifra de, el recuento de,
            cuenta de, haz recuento de, número total, nº de, núm de""",
        Concept.STATUS_OF: """nuevo, algo nuevo, novedad, a quién va dirigido, a quién va dirigida, a quién van dirigidos, a quién se dirige, a quién se envía, a
            quién se presenta, a quién se remite, a quién se entrega, a quién hay que enviar, a quién hay que
            presentar, a quién hay que remitir, a quién hay que entregar, a quién debe enviarse, a quién debe
            presentarse, quién es el destinatario, quién lo recibe, quién recibe, destinatario de,
            destinatarios de, va al día, van al día, está al día, están al día, al día, al corriente, estado, estado
            de, estado del, el estado de, situación de, situación, cómo va, cómo van, cómo está, cómo están, cómo
            anda, cómo se encuentra, detalles, detalle, detalles de, detalles del, el detalle de, más detalles, más
            detalles de, más información, más información de, información sobre, información de, info sobre, info
            de, descripción, descripción de, describe, describa, explica, explique, explícame, explíqueme,
            explícanos, en qué punto está, en qué punto están, en qué punto se encuentra, en qué estado está, en qué
            estado están, en qué fase está, en qué situación está, en qué situación se encuentra, qué hay de, qué
            hay sobre, qué se sabe de, qué implica, qué supone, qué dice, en qué consiste, en qué
            consisten, novedades, novedades de, alguna novedad sobre, alguna novedad de, progreso, progreso de,
            progresos de, avance, avance de, avances de, avances en, cómo avanza, cómo avanzan, cómo progresa, cómo
            vamos con, cómo vamos en, cuéntame más sobre, cuénteme más sobre, háblame de, hábleme de, dime más
            sobre, dígame más sobre, lista, lista de, listado, listado de, la lista de, lista completa, una lista
            de, un listado de, qué ha pasado con, qué ha sido de, estatus, estatus de, status, status de, últimas
            noticias de, últimas noticias sobre, qué contiene, qué incluye, qué comprende, resumen de, ficha de,
            ficha, qué tal va, por dónde va, qué pasa con, puesta al día sobre, actualización sobre, balance de""",
        Concept.HELP: """me ayudas, puedes ayudarme, puede ayudarme, me puedes ayudar, me puede ayudar, ayúdanos, ayúdenos,
            échame una mano, ayuda, ayúdame, ayúdeme, qué sabes hacer, qué puedes hacer, qué puede hacer, qué haces,
            qué hace, qué sabe hacer, cómo funciona, cómo funciona eso, cómo funcionas, cómo funciona el bot, cómo
            funciona este bot, qué puedo preguntar, qué puedo preguntarte, qué puedo preguntarle, qué te puedo
            preguntar, qué le puedo preguntar, qué se puede preguntar, qué puedo hacer, cómo te uso, cómo se usa,
            cómo se utiliza, cómo uso esto, cómo usar esto, cómo lo uso, quién eres, quién es usted, qué eres, para
            qué sirves, para qué sirve, para qué sirve este bot, en qué puedes ayudar, en qué puedes ayudarme, en
            qué me puedes ayudar, en qué puede ayudarme, en qué me puede ayudar, comandos, qué comandos hay,
            instrucciones, manual, manual de uso, ejemplos, dame un ejemplo, deme un ejemplo, ejemplos de preguntas,
            qué preguntas puedo hacer, qué preguntas puedo hacerte, qué preguntas puedo hacerle, qué tipo de
            preguntas puedo hacer, qué preguntas entiendes, qué preguntas entiende, qué entiendes, qué entiende,
            cómo pregunto, cómo debo preguntar, cómo formulo una pregunta, cómo formular una pregunta, cómo hago una
            pregunta, cómo tengo que preguntar, cómo empiezo, por dónde empiezo, qué opciones hay, qué opciones
            tengo, qué funciones tienes, qué funciones tiene, preguntas frecuentes, faq, no entiendo cómo funciona,
            no sé cómo funciona, qué me puedes decir, qué me puedes contar, qué puedes decirme, qué puede decirme,
            guía, guía de uso, help, qué sabes, qué sabe, de qué eres capaz, qué cosas puedo preguntar""",
        Concept.MUST: """tiene q, tienen q, hay q, deb, debe, deben, debía, debían, debería, deberían, deberá, deberán, tiene
            que, tienen que, tenía que, tenían que, tendrá que, tendrán que, tendría que, tendrían que, ha de, han
            de, habrá de, habrán de, había de, hay que, había que, habrá que, habría que, debe de, deben de, está
            obligado a, está obligada a, están obligados a, están obligadas a, está obligado, está obligada, están
            obligados, están obligadas, se espera, se esperan, se espera que, esperamos, esperar, está previsto que,
            se prevé que, necesita, necesitan, precisa, precisan, hace falta, hacen falta, es necesario, hace falta
            que, es preciso, va a tener que, van a tener que, toca, tocan, corresponde, corresponden, se compromete
            a, se ha comprometido a, se comprometió a, se han comprometido a, se pide, se le pide, se les pide, se
            exige, se exigen, se le exige, se les exige, requiere, requieren, pedimos, obligado, obligada,
            obligados, obligadas, para hacer, va a, van a, ha quedado en, quedó en, quedaron en, tiene pendiente,
            tienen pendiente, tiene previsto, tienen previsto, prevé, prevén, debiera, debieran, deba, deban, tenga
            que, tengan que, está llamado a, está llamada a, están llamados a, está encargado de, está encargada de,
            están encargados de, están encargadas de, se supone que, tiene la obligación de, tienen la obligación
            de, le compete, les compete, le incumbe, les incumbe, se obligó a, se ha obligado a, se obliga a, se
            obligan a, se obligaron a, se han obligado a, se había obligado a, se obligó, se ha obligado, se
            obligaron, se han obligado, se comprometió, se ha comprometido, se comprometieron, se han comprometido,
            se compromete, se comprometen, se comprometen a, se comprometieron a, se había comprometido a, quedó
            obligado, quedó obligada, queda obligado a, queda obligada a, quedan obligados a, viene obligado a,
            viene obligada a, vienen obligados a, se ve obligado a, se ve obligada a, está en la obligación de,
            están en la obligación de, tiene el deber de, tienen el deber de, tiene el compromiso de, tienen el
            compromiso de, tiene el encargo de, tiene el mandato de, tienen el mandato de, tiene la tarea de, tienen
            la tarea de, ha asumido el compromiso de, asumió el compromiso de, asumió la obligación de, ha asumido
            la obligación de, le han pedido, les han pedido, le pidieron, les pidieron, le piden, les piden, se le
            ha pedido, se les ha pedido, se le pidió, se les pidió, se ha pedido, se pidió, se le exigió, se les
            exigió, se le ha exigido, se ha exigido, le exigen, les exigen, le han exigido, se piden, se le
            encomendó, se le ha encomendado, se les ha encomendado, le han encomendado, le encomendaron, se le
            encargó, se le ha encargado, le han encargado, le encargaron, se encargó a, se solicita a, se le
            solicita, se les solicita, se le impone, se les impone, se imponen, se impone, le obliga, les obliga, se
            esperaba, se esperaban, se esperará, se supone, se suponía que, tuviera que, tuvieran que, tuviese que,
            tuviesen que, debiese, debiesen, tuvo que, tuvieron que, ha tenido que, han tenido que, ha debido, han
            debido, ha prometido, han prometido, prometió, prometieron, promete, prometen, está por, están por,
            estará obligado a, estará obligada a, estarán obligados a, tendrá pendiente, tendrán pendiente, tendría
            pendiente, tiene pendientes, tienen pendientes, tenía pendiente, tenían pendiente, tiene por delante,
            tienen por delante, está llamada, sería preciso, será preciso, será necesario, sería necesario, hará
            falta, harán falta, haría falta, habría q, habrá q, tendrá q, tendrán q, tendría q, deve, deven, debn,
            tien q, tien que, ha quedado encargado de, quedó encargado de, quedó encargada de, ha quedado encargada
            de, quedaron encargados de, ha sido encargado de, ha sido encargada de, fue encargado de, fue encargada
            de, fueron encargados de, han quedado en, ha quedado obligado a, está comprometido a, está comprometida
            a, están comprometidos a, están comprometidas a, se espera de, se espera del, se esperan de, se esperan
            del, esperamos de, esperamos del, se pretende, se pretende de, se quiere de, se exige de, se exige del,
            se requiere de, se requiere del, se demanda de, se demanda""",
        Concept.OWE: """obligación, obligaciones, compromiso, compromisos, deber, deberes, adeuda, adeudan, debido, debida,
            debidos, debidas, plazo, plazos, plazo de entrega, plazos de entrega, fecha límite, fechas límite, fecha
            de entrega, fechas de entrega, fecha tope, fecha de vencimiento, fechas de vencimiento, vencimiento,
            vencimientos, vence, vencen, vencía, vencían, vencerá, vencerán, venza, venzan, venciendo, expira,
            expiran, expirará, caduca, caducan, responsable, responsables, responsabilidad, responsabilidades, es
            responsable de, son responsables de, responsable de, responsables de, se encarga de, se encargan de, se
            encarga, se encargan, se ocupa de, se ocupan de, se ocupa, encargado, encargada, encargados, encargadas,
            a cargo de, a cargo del, a cargo, a su cargo, tarea, tareas, cometido, cometidos, deberes pendientes,
            encargo, encargos, trabajo, trabajos, asignado, asignada, asignados, asignadas, previsto, prevista,
            previstos, previstas, programado, programada, programados, programadas, planificado, planificada,
            planificados, planificadas, calendario, agenda, orden del día, en el orden del día, en la agenda, lista
            de tareas, cosas por hacer, deuda, deudas, corresponde, corresponden, toca, tocan, incumbe, incumben, le
            incumbe, compete, competen, atañe, estar listo, estar lista, estar listos, estar listas, esté listo,
            esté lista, estén listos, estén listas, estar terminado, estar terminada, estar terminados, estar hecho,
            estar hecha, estar entregado, estar entregada, estar preparado, estar preparada, estar acabado, estar
            finalizado, estar concluido, estar completado, estar completada, prometido, prometida, prometidos,
            prometidas, promesa, promesas, comprometido, comprometida, comprometidos, acordado, acordada, acordados,
            deuda pendiente, asunto, asuntos, mandato, mandatos, planificación, cronograma, programa, programa de
            trabajo, plan de trabajo, hoja de tareas, competencia de, se espera, se esperan, esperado, esperada,
            esperados, esperadas, exigido, exigida, exigidos, exigidas, exigible, exigibles, requerido, requerida,
            requeridos, requeridas, pedido, pedida, cae, caen, tener listo, tener lista, tener preparado, tener
            hecho, fecha, fechas, término, términos, deadline, deadlines, due, owe, lidera, lideran, encabeza,
            dirige, lleva, llevan, es cosa de, son cosa de, incumbencia, depende de, depende, dependen, pone,
            espera, esperan, queda en manos de, responde de, responden de, titularidad, lo que toca, encima de la
            mesa, sobre la mesa, sobre su mesa, entre manos, a sus espaldas, por su cuenta, en su lista, en cartera,
            toca a, toca al, tocan a, tocan al, corresponde a, corresponde al, corresponden a, corresponden al,
            compete a, compete al, competen a, competen al, incumbe a, incumbe al, incumben a, incumben al, le
            compete a, le compete al, le incumbe a, le incumbe al, les compete a, les compete al, les incumbe a, les
            incumbe al, encargar, encargarse, encargarse de, ocuparse de, responsabilizarse, responsabilizarse de,
            se responsabiliza de, se responsabilizan de, se responsabiliza, hacerse cargo de, hacerse cargo, se hace
            cargo de, se hacen cargo de, se hace cargo, se hacen cargo, se hará cargo de, se harán cargo de, se hará
            cargo, se encargará de, se encargarán de, se encargará, se encargarán, se encargaba de, se encargue de,
            se encarguen de, se encargue, se ocupará de, se ocuparán de, se ocupará, se ocupan, se ocupe de, ocupar,
            asume, asumen, asumió, asumirá, asumido, asumida, asumidos, asumidas, asumir, ha asumido, han asumido,
            comprometidas, contraído, contraída, contraídos, contraídas, adeudado, adeudada, adeudados, adeudadas,
            adeudar, deudor, deudora, deudores, está en deuda, están en deuda, en deuda, queda a deber, quedan a
            deber, debiendo, débito, débitos, encomendado, encomendada, encomendados, encomendadas, encomienda,
            encomiendas, atribuido, atribuida, atribuidos, atribuidas, confiado, confiada, confiados, confiadas,
            impuesto, impuesta, impuestos, impuestas, solicitado, solicitada, solicitados, solicitadas, estipulado,
            estipulada, estipulados, estipuladas, fijado, fijada, fijados, fijadas, establecido, establecida,
            contemplado, contemplada, contemplados, contempladas, anunciado, anunciada, estar disponible, estar
            disponibles, estar cerrado, estar cerrada, estar concluida, estar concluidos, estar presentado, estar
            presentada, estar enviado, estar enviada, estar cumplido, estar cumplida, estar acabada, estar
            terminadas, estar hechos, estar hechas, estar entregados, estar entregadas, estar preparados, estar
            finalizada, estar completados, estar completadas, vencer, vencería, vencerían, vencieran, venciera,
            cumplirse, se cumple el plazo, se cumplen los plazos, se cumple, acaba el plazo, acaban los plazos,
            termina el plazo, terminan los plazos, expira el plazo, finaliza el plazo, finalizan los plazos,
            concluye el plazo, vence el plazo, vencen los plazos, expirarán, expiran los, caducará, caducarán,
            calendario de entregas, calendario de vencimientos, calendario de plazos, fecha final, fechas finales,
            fecha máxima, fechas máximas, plazo máximo, plazos máximos, plazo final, plazos finales, fecha de
            presentación, fechas de presentación, plazo de presentación, plazos de presentación, fecha objetivo,
            fechas objetivo, fecha de cumplimiento, plazo de cumplimiento, data, es tarea de, son tarea de, es
            competencia de, son competencia de, es responsabilidad de, son responsabilidad de, es obligación de, son
            obligaciones de, es asunto de, está en manos de, están en manos de, está a cargo de, están a cargo de,
            corre a cargo de, corren a cargo de, corre por cuenta de, recae en, recaen en, recae sobre, recaen
            sobre, recae, recaen, gestiona, gestionan, coordina, coordinan, a entregar, a presentar, a enviar, a
            remitir, a cumplir, tiene en cartera, tiene en agenda, a las puertas, faena, faenas, curro, labor,
            labores, misión, misiones, función, funciones, quehacer, quehaceres, cosas pendientes, lista de
            pendientes, contraer, contrae, contraen, contrajo, contrajeron, ha contraído, han contraído, adquirió,
            adquirieron, adquirido, adquirida, adquiridos, adquiridas, mover ficha, mueve ficha, acordó, acordaron,
            aceptado, aceptada, aceptados, aceptadas, aceptó, aceptaron, suscrito, suscritos, suscrita, suscritas,
            suscribió, en el tejado, en su tejado, sobre sus hombros, sobre los hombros, al cargo de, al cargo, está
            al cargo de, están al cargo de, al frente de, está al frente de, están al frente de, firmante,
            firmantes, por su parte, concierne, conciernen, afecta, afectan, atañen, pedimos a, pedimos al, exigimos
            a, exigimos al, pediremos a, pediremos al, reclamamos a, reclamamos al, encargamos a, encargamos al,
            toca algo a, toca algo al, corresponde algo a, corresponde algo al, asignado a, asignado al, asignada a,
            asignada al, asignados a, asignados al, asignadas a, asignadas al, atribuido a, atribuido al, atribuida
            a, atribuida al, atribuidos a, atribuidos al, atribuidas a, atribuidas al, encomendado a, encomendado
            al, encomendada a, encomendada al, encomendados a, encomendados al, encomendadas a, encomendadas al,
            pedido a, pedido al, exigido a, exigido al, encargado a, encargado al, encargada a, encargada al, obliga
            a, obliga al, obligan a, obligan al, impuesto a, impuesto al, impuesta a, impuesta al, impuestos a,
            impuestos al, impuestas a, impuestas al, solicitado a, solicitado al, confiado a, confiado al, confiada
            a, confiada al, confiados a, confiados al, confiadas a, confiadas al, pertenece a, pertenece al,
            pertenecen a, pertenecen al, cabe a, cabe al, caben a, caben al, requerido a, requerido al, le obliga a,
            le obliga al, les obliga a, les obliga al, le toca entregar a, le toca entregar al, le toca presentar a,
            le toca presentar al, le toca hacer a, le toca hacer al, le toca enviar a, le toca enviar al, le toca
            remitir a, le toca remitir al, le toca completar a, le toca completar al, le toca cumplir a, le toca
            cumplir al, le toca aportar a, le toca aportar al, le toca realizar a, le toca realizar al, le
            corresponde entregar a, le corresponde entregar al, le corresponde presentar a, le corresponde presentar
            al, le corresponde hacer a, le corresponde hacer al, le corresponde enviar a, le corresponde enviar al,
            le corresponde remitir a, le corresponde remitir al, le corresponde completar a, le corresponde
            completar al, le corresponde cumplir a, le corresponde cumplir al, le corresponde aportar a, le
            corresponde aportar al, le corresponde realizar a, le corresponde realizar al, les toca entregar a, les
            toca entregar al, les toca presentar a, les toca presentar al, les toca hacer a, les toca hacer al, les
            toca enviar a, les toca enviar al, les toca remitir a, les toca remitir al, les toca completar a, les
            toca completar al, les toca cumplir a, les toca cumplir al, les toca aportar a, les toca aportar al, les
            toca realizar a, les toca realizar al, les corresponde entregar a, les corresponde entregar al, les
            corresponde presentar a, les corresponde presentar al, les corresponde hacer a, les corresponde hacer
            al, les corresponde enviar a, les corresponde enviar al, les corresponde remitir a, les corresponde
            remitir al, les corresponde completar a, les corresponde completar al, les corresponde cumplir a, les
            corresponde cumplir al, les corresponde aportar a, les corresponde aportar al, les corresponde realizar
            a, les corresponde realizar al""",
        Concept.ITEM: """lo de, lo de la, lo del, lo de los, entrega, entregas, entregable, entregables, acción, acciones, acción
            clave, acciones clave, medida, medidas, medida clave, actuación, actuaciones, informe, informes,
            documento, documentos, producto, productos, resultado, resultados, punto, puntos, elemento, elementos,
            cosa, cosas, algo, contribución, contribuciones, aportación, aportaciones, aporte, aportes, análisis,
            presentación, presentaciones, trabajo, trabajos, asunto, asuntos, cuestión, cuestiones, exigencia,
            exigencias, requisito, requisitos, paso, pasos, actividad, actividades, iniciativa, iniciativas,
            entrada, entradas, tema, temas, deliverable, deliverables, ítem, ítems, papel, papeles, seguimiento,
            tarea, tareas, alguna entrega, hitos""",
        Concept.DELIVER: """presentar, aportar, elaborar, informar, preparar, completar, terminar, ejecutar, efectuar, redactar,
            facilitar, proporcionar, adoptar, desarrollar, tramitar, depositar, trasladar, suministrar, circular,
            acabar, cerrar, enviar, reportar, rematar, ultimar, despachar, solucionar, prestar, detallar, entregar,
            comunicar, publicar, notificar, aplicar, finalizar, realizar, organizar, divulgar, explicar, actualizar,
            hacer, proponer, exponer, someter, remitir, transmitir, rendir, emitir, producir, cumplir, compartir,
            difundir, concluir, contribuir, distribuir, resolver, ofrecer, establecer, atender, devolver, emprender,
            presenta, presentan, presentará, presentarán, presente, presenten, presentando, aporta, aportan,
            aportará, aportarán, aporte, aporten, aportando, elabora, elaboran, elaborará, elaborarán, elabore,
            elaboren, elaborando, informa, informan, informará, informarán, informe, informen, informando, prepara,
            preparan, preparará, prepararán, prepare, preparen, preparando, completa, completan, completará,
            completarán, complete, completen, completando, termina, terminan, terminará, terminarán, termine,
            terminen, terminando, ejecuta, ejecutan, ejecutará, ejecutarán, ejecute, ejecuten, ejecutando, efectua,
            efectuan, efectuará, efectuarán, efectue, efectuen, efectuando, redacta, redactan, redactará,
            redactarán, redacte, redacten, redactando, facilita, facilitan, facilitará, facilitarán, facilite,
            faciliten, facilitando, proporciona, proporcionan, proporcionará, proporcionarán, proporcione,
            proporcionen, proporcionando, adopta, adoptan, adoptará, adoptarán, adopte, adopten, adoptando,
            desarrolla, desarrollan, desarrollará, desarrollarán, desarrolle, desarrollen, desarrollando, tramita,
            tramitan, tramitará, tramitarán, tramite, tramiten, tramitando, deposita, depositan, depositará,
            depositarán, deposite, depositen, depositando, traslada, trasladan, trasladará, trasladarán, traslade,
            trasladen, trasladando, suministra, suministran, suministrará, suministrarán, suministre, suministren,
            suministrando, circula, circulan, circulará, circularán, circule, circulen, circulando, acaba, acaban,
            acabará, acabarán, acabe, acaben, acabando, cierra, cierran, cerrará, cerrarán, cierre, cierren,
            cerrando, envía, envían, enviará, enviarán, envíe, envíen, enviando, reporta, reportan, reportará,
            reportarán, reporte, reporten, reportando, remata, rematan, rematará, rematarán, remate, rematen,
            rematando, ultima, ultiman, ultimará, ultimarán, ultime, ultimen, ultimando, despacha, despachan,
            despachará, despacharán, despache, despachen, despachando, soluciona, solucionan, solucionará,
            solucionarán, solucione, solucionen, solucionando, presta, prestan, prestará, prestarán, preste,
            presten, prestando, detalla, detallan, detallará, detallarán, detalle, detallen, detallando, entrega,
            entregan, entregará, entregarán, entregue, entreguen, entregando, comunica, comunican, comunicará,
            comunicarán, comunique, comuniquen, comunicando, publica, publican, publicará, publicarán, publique,
            publiquen, publicando, notifica, notifican, notificará, notificarán, notifique, notifiquen, notificando,
            aplica, aplican, aplicará, aplicarán, aplique, apliquen, aplicando, finaliza, finalizan, finalizará,
            finalizarán, finalice, finalicen, finalizando, realiza, realizan, realizará, realizarán, realice,
            realicen, realizando, organiza, organizan, organizará, organizarán, organice, organicen, organizando,
            divulga, divulgan, divulgará, divulgarán, divulgue, divulguen, divulgando, explica, explican, explicará,
            explicarán, explique, expliquen, explicando, actualiza, actualizan, actualizará, actualizarán,
            actualice, actualicen, actualizando, hace, hacen, hará, harán, haga, hagan, haciendo, propone, proponen,
            propondrá, propondrán, proponga, propongan, proponiendo, expone, exponen, expondrá, expondrán, exponga,
            expongan, exponiendo, somete, someten, someterá, someterán, someta, sometan, sometiendo, remite,
            remiten, remitirá, remitirán, remita, remitan, remitiendo, transmite, transmiten, transmitirá,
            transmitirán, transmita, transmitan, transmitiendo, rinde, rinden, rendirá, rendirán, rinda, rindan,
            rendiendo, emite, emiten, emitirá, emitirán, emita, emitan, emitiendo, produce, producen, producirá,
            producirán, produzca, produzcan, produciendo, cumple, cumplen, cumplirá, cumplirán, cumpla, cumplan,
            cumpliendo, comparte, comparten, compartirá, compartirán, comparta, compartan, compartiendo, difunde,
            difunden, difundirá, difundirán, difunda, difundan, difundiendo, concluye, concluyen, concluirá,
            concluirán, concluya, concluyan, concluyendo, contribuye, contribuyen, contribuirá, contribuirán,
            contribuya, contribuyan, contribuyendo, distribuye, distribuyen, distribuirá, distribuirán, distribuya,
            distribuyan, distribuyendo, resuelve, resuelven, resolverá, resolverán, resuelva, resuelvan,
            resolviendo, ofrece, ofrecen, ofrecerá, ofrecerán, ofrezca, ofrezcan, ofreciendo, establece, establecen,
            establecerá, establecerán, establezca, establezcan, estableciendo, atiende, atienden, atenderá,
            atenderán, atienda, atiendan, atendiendo, devuelve, devuelven, devolverá, devolverán, devuelva,
            devuelvan, devolviendo, emprende, emprenden, emprenderá, emprenderán, emprenda, emprendan, emprendiendo,
            presentarse, aportarse, elaborarse, informarse, prepararse, completarse, terminarse, ejecutarse,
            efectuarse, redactarse, facilitarse, proporcionarse, adoptarse, desarrollarse, tramitarse, depositarse,
            trasladarse, suministrarse, circularse, acabarse, cerrarse, enviarse, reportarse, rematarse, ultimarse,
            despacharse, solucionarse, prestarse, detallarse, entregarse, comunicarse, publicarse, notificarse,
            aplicarse, finalizarse, realizarse, organizarse, divulgarse, explicarse, actualizarse, hacerse,
            proponerse, exponerse, someterse, remitirse, transmitirse, rendirse, emitirse, producirse, cumplirse,
            compartirse, difundirse, concluirse, contribuirse, distribuirse, resolverse, ofrecerse, establecerse,
            atenderse, devolverse, emprenderse, dar, da, dan, dará, darán, poner, pone, ponen, hacer llegar, hace
            llegar, hacen llegar, llevar a cabo, lleva a cabo, llevan a cabo, rendir cuentas, rinde cuentas, dar
            cuenta, da cuenta, dar cumplimiento, sacar adelante, hacerlo, tener listo, entregarlo, presentarlo,
            tomar, salir, encargarse, ocuparse, deliver, elevar, eleva, elevan, llevar, lleva, llevan, llevará,
            llevarán, lleve, lleven, llevando, traer, trae, traen, traerá, traerán, traiga, traigan, trayendo,
            mandar, manda, mandan, mandará, mandarán, mande, manden, mandando, sacar, saca, sacan, sacará, sacarán,
            saque, saquen, sacando, gestionar, gestiona, gestionan, gestionará, gestionarán, gestione, gestionen,
            gestionando, acometer, acomete, acometen, acometerá, acometerán, acometa, acometan, cumplimentar,
            cumplimenta, cumplimentan, cumplimentará, cumplimentarán, cumplimente, cumplimenten, coordinar,
            coordina, coordinan, coordinará, coordinarán, coordine, coordinen, solventar, solventa, solventan,
            solventará, zanjar, zanja, zanjan, subir, sube, suben, subirá, suban, finiquitar, evacuar, evacua,
            evacuan, cursar, cursa, cursan, librar, materializar, materializa, materializan, formalizar, formaliza,
            formalizan, diligenciar, satisfacer, satisface, satisfacen, satisfará, liderar, lidera, lideran,
            liderará, encabezar, impulsar, impulsa, impulsan, dé, den, pondrá, pondrán, ponga, pongan, dedicarse,
            tener terminado, tener terminada, tener acabado, tener entregado, tener presentada, tener presentado,
            tener cerrado, tener concluido, tener finalizado, tener completado, haber entregado, haber presentado,
            haber hecho, haber terminado, haber enviado, haber remitido, haber completado, haber cumplido, haber
            concluido, haber acabado, haber finalizado, haber aportado, haber preparado, haber elaborado, dejar
            listo, dejar lista, dejar hecho, dejar cerrado, dejar terminado, deja listo, hacer entrega de, hace
            entrega de, hacen entrega de, hará entrega de, poner a disposición, pone a disposición, ponen a
            disposición, dar cuenta de, da cuenta de, dan cuenta de, entregárselo, entregarla, entregarlos,
            entregarlas, presentarla, presentarlos, presentarlas, enviarlo, enviarla, enviarlos, enviarlas,
            remitirlo, remitirla, hacerla, hacerlos, hacerlas, cumplirlo, cumplirla, cumplirlos, cumplirlas,
            completarlo, completarla, completarlas, terminarlo, terminarla, terminarlas, acabarlo, prepararlo,
            prepararla, elaborarlo, elaborarla, aportarlo, aportarla, facilitarlo, mandarlo, mandarla, mover ficha,
            moverse, ponerse las pilas, ponerse manos a la obra, actuar, actúa, actúan, dejar, deja, dejan, dejar
            entregado, dejar presentado, firmar, firma, firman, suscribir""",
        Concept.OPEN: f"""{_ASSIGNED_AND_OPEN}, que sigue pendiente, que sigue pendientes, que sigue abierto, que sigue abiertos, que sigue abierta, que sigue
            abiertas, que sigue sin hacer, que sigue sin entregar, que sigue sin cumplir, que sigue en curso, que
            sigue sin completar, que sigue sin presentar, que sigue en marcha, que siguen pendiente, que siguen
            pendientes, que siguen abierto, que siguen abiertos, que siguen abierta, que siguen abiertas, que siguen
            sin hacer, que siguen sin entregar, que siguen sin cumplir, que siguen en curso, que siguen sin completar,
            que siguen sin presentar, que siguen en marcha, que continúa pendiente, que continúa pendientes, que
            continúa abierto, que continúa abiertos, que continúa abierta, que continúa abiertas, que continúa sin
            hacer, que continúa sin entregar, que continúa sin cumplir, que continúa en curso, que continúa sin
            completar, que continúa sin presentar, que continúa en marcha, que continúan pendiente, que continúan
            pendientes, que continúan abierto, que continúan abiertos, que continúan abierta, que continúan abiertas,
            que continúan sin hacer, que continúan sin entregar, que continúan sin cumplir, que continúan en curso,
            que continúan sin completar, que continúan sin presentar, que continúan en marcha, que permanece
            pendiente, que permanece pendientes, que permanece abierto, que permanece abiertos, que permanece abierta,
            que permanece abiertas, que permanece sin hacer, que permanece sin entregar, que permanece sin cumplir,
            que permanece en curso, que permanece sin completar, que permanece sin presentar, que permanece en marcha,
            que permanecen pendiente, que permanecen pendientes, que permanecen abierto, que permanecen abiertos, que
            permanecen abierta, que permanecen abiertas, que permanecen sin hacer, que permanecen sin entregar, que
            permanecen sin cumplir, que permanecen en curso, que permanecen sin completar, que permanecen sin
            presentar, que permanecen en marcha, sigue sin hacer, sigue sin entregar, sigue sin cumplir, sigue en
            curso, sigue sin completar, sigue sin presentar, siguen sin hacer, siguen sin entregar, siguen sin
            cumplir, siguen en curso, siguen sin completar, siguen sin presentar, continúa pendiente, continúa
            pendientes, continúa abierto, continúa abiertos, continúa abierta, continúa abiertas, continúa sin hacer,
            continúa sin entregar, continúa sin cumplir, continúa en curso, continúa sin completar, continúa sin
            presentar, continúa en marcha, continúan pendiente, continúan pendientes, continúan abierto, continúan
            abiertos, continúan abierta, continúan abiertas, continúan sin hacer, continúan sin entregar, continúan
            sin cumplir, continúan en curso, continúan sin completar, continúan sin presentar, continúan en marcha,
            permanece pendiente, permanece pendientes, permanece abierto, permanece abiertos, permanece abierta,
            permanece abiertas, permanece sin hacer, permanece sin entregar, permanece sin cumplir, permanece en
            curso, permanece sin completar, permanece sin presentar, permanece en marcha, permanecen pendiente,
            permanecen pendientes, permanecen abierto, permanecen abiertos, permanecen abierta, permanecen abiertas,
            permanecen sin hacer, permanecen sin entregar, permanecen sin cumplir, permanecen en curso, permanecen sin
            completar, permanecen sin presentar, permanecen en marcha, pendiente, pendientes, abierto, abierta,
            abiertos, abiertas, por cumplir, sin cumplir, en curso, en marcha, en proceso, queda, quedan, quedaría,
            falta, faltan, faltando, restante, restantes, vivo, vivos, viva, vivas, vigente, vigentes, sin cerrar, sin
            acabar, inacabado, inacabada, incompleto, incompleta, incompletos, incompletas, en espera, a la espera,
            incumplido, incumplida, incumplidos, incumplidas, sin resolver, por terminar, por delante, en preparación,
            resta, restan, por realizar, en tramitación, en ejecución, tiene pendiente, tienen pendiente, a medias, en
            el tintero, en cartera, por presentar, por aportar, por elaborar, por informar, por preparar, por
            completar, por ejecutar, por efectuar, por redactar, por facilitar, por proporcionar, por adoptar, por
            desarrollar, por tramitar, por depositar, por trasladar, por suministrar, por circular, por acabar, por
            cerrar, por enviar, por reportar, por rematar, por ultimar, por despachar, por solucionar, por prestar,
            por detallar, por entregar, por comunicar, por publicar, por notificar, por aplicar, por finalizar, por
            organizar, por divulgar, por explicar, por actualizar, por hacer, por proponer, por exponer, por someter,
            por remitir, por transmitir, por rendir, por emitir, por producir, por compartir, por difundir, por
            concluir, por contribuir, por distribuir, por resolver, por ofrecer, por establecer, por atender, por
            devolver, por emprender, sin presentar, sin aportar, sin elaborar, sin informar, sin preparar, sin
            completar, sin terminar, sin ejecutar, sin efectuar, sin redactar, sin facilitar, sin proporcionar, sin
            adoptar, sin desarrollar, sin tramitar, sin depositar, sin trasladar, sin suministrar, sin circular, sin
            enviar, sin reportar, sin rematar, sin ultimar, sin despachar, sin solucionar, sin prestar, sin detallar,
            sin entregar, sin comunicar, sin publicar, sin notificar, sin aplicar, sin finalizar, sin realizar, sin
            organizar, sin divulgar, sin explicar, sin actualizar, sin hacer, sin proponer, sin exponer, sin someter,
            sin remitir, sin transmitir, sin rendir, sin emitir, sin producir, sin compartir, sin difundir, sin
            concluir, sin contribuir, sin distribuir, sin ofrecer, sin establecer, sin atender, sin devolver, sin
            emprender, pendiente de presentar, pendiente de aportar, pendiente de elaborar, pendiente de informar,
            pendiente de preparar, pendiente de completar, pendiente de terminar, pendiente de ejecutar, pendiente de
            efectuar, pendiente de redactar, pendiente de facilitar, pendiente de proporcionar, pendiente de adoptar,
            pendiente de desarrollar, pendiente de tramitar, pendiente de depositar, pendiente de trasladar, pendiente
            de suministrar, pendiente de circular, pendiente de acabar, pendiente de cerrar, pendiente de enviar,
            pendiente de reportar, pendiente de rematar, pendiente de ultimar, pendiente de despachar, pendiente de
            solucionar, pendiente de prestar, pendiente de detallar, pendiente de entregar, pendiente de comunicar,
            pendiente de publicar, pendiente de notificar, pendiente de aplicar, pendiente de finalizar, pendiente de
            realizar, pendiente de organizar, pendiente de divulgar, pendiente de explicar, pendiente de actualizar,
            pendiente de hacer, pendiente de proponer, pendiente de exponer, pendiente de someter, pendiente de
            remitir, pendiente de transmitir, pendiente de rendir, pendiente de emitir, pendiente de producir,
            pendiente de cumplir, pendiente de compartir, pendiente de difundir, pendiente de concluir, pendiente de
            contribuir, pendiente de distribuir, pendiente de resolver, pendiente de ofrecer, pendiente de establecer,
            pendiente de atender, pendiente de devolver, pendiente de emprender, pendientes de presentar, pendientes
            de aportar, pendientes de elaborar, pendientes de informar, pendientes de preparar, pendientes de
            completar, pendientes de terminar, pendientes de ejecutar, pendientes de efectuar, pendientes de redactar,
            pendientes de facilitar, pendientes de proporcionar, pendientes de adoptar, pendientes de desarrollar,
            pendientes de tramitar, pendientes de depositar, pendientes de trasladar, pendientes de suministrar,
            pendientes de circular, pendientes de acabar, pendientes de cerrar, pendientes de enviar, pendientes de
            reportar, pendientes de rematar, pendientes de ultimar, pendientes de despachar, pendientes de solucionar,
            pendientes de prestar, pendientes de detallar, pendientes de entregar, pendientes de comunicar, pendientes
            de publicar, pendientes de notificar, pendientes de aplicar, pendientes de finalizar, pendientes de
            realizar, pendientes de organizar, pendientes de divulgar, pendientes de explicar, pendientes de
            actualizar, pendientes de hacer, pendientes de proponer, pendientes de exponer, pendientes de someter,
            pendientes de remitir, pendientes de transmitir, pendientes de rendir, pendientes de emitir, pendientes de
            producir, pendientes de cumplir, pendientes de compartir, pendientes de difundir, pendientes de concluir,
            pendientes de contribuir, pendientes de distribuir, pendientes de resolver, pendientes de ofrecer,
            pendientes de establecer, pendientes de atender, pendientes de devolver, pendientes de emprender,
            pendiente a la, pendiente a los, pendiente a las, pendientes a la, pendientes a los, pendientes a las,
            queda a la, queda a los, queda a las, quedan a la, quedan a los, quedan a las, falta a la, falta a los,
            falta a las, faltan a la, faltan a los, faltan a las, en suspenso, inconcluso, inconclusa, inconclusos,
            inconclusas, en el aire, en cola, atascado, atascada, parado, parada, parados, paralizado, paralizada,
            estancado, estancada, bloqueado, bloqueada, activo, activa, activos, activas, sobra, quedará, quedarán,
            faltará, faltarán, faltaría, faltarían, sin saldar, sin liquidar, sin zanjar, sin gestionar, sin
            satisfacer, sin cumplimentar, sin hacerse, sin entregarse, sin cerrarse, a medio hacer, a medias todavía,
            por saldar, por gestionar, por cumplimentar, por llevar, por mandar, por traer, y no ha entregado, y no ha
            presentado, y no ha hecho, y no ha enviado, y no ha remitido, y no ha cumplido, y no ha completado, y no
            ha terminado, y no ha finalizado, y no ha concluido, y no ha llegado, y no han entregado, y no han
            presentado, y no han hecho, y no han enviado, y no han remitido, y no han cumplido, y no han completado, y
            no han terminado, y no han finalizado, y no han concluido, y no han llegado, pero no ha entregado, pero no
            ha presentado, pero no ha hecho, pero no ha enviado, pero no ha remitido, pero no ha cumplido, pero no ha
            completado, pero no ha terminado, pero no ha finalizado, pero no ha concluido, pero no ha llegado, pero no
            han entregado, pero no han presentado, pero no han hecho, pero no han enviado, pero no han remitido, pero
            no han cumplido, pero no han completado, pero no han terminado, pero no han finalizado, pero no han
            concluido, pero no han llegado, y aún no ha entregado, y aún no ha presentado, y aún no ha hecho, y aún no
            ha enviado, y aún no ha remitido, y aún no ha cumplido, y aún no ha completado, y aún no ha terminado, y
            aún no ha finalizado, y aún no ha concluido, y aún no ha llegado, y todavía no ha entregado, y todavía no
            ha presentado, y todavía no ha hecho, y todavía no ha enviado, y todavía no ha remitido, y todavía no ha
            cumplido, y todavía no ha completado, y todavía no ha terminado, y todavía no ha finalizado, y todavía no
            ha concluido, y todavía no ha llegado, pero aún no ha llegado, pero todavía no ha llegado, y todavía no
            han entregado, y todavía no han presentado, y todavía no han hecho, y todavía no han enviado, y todavía no
            han remitido, y todavía no han cumplido, y todavía no han completado, y todavía no han terminado, y
            todavía no han finalizado, y todavía no han concluido, y todavía no han llegado, y aún no han entregado, y
            aún no han presentado, y aún no han hecho, y aún no han enviado, y aún no han remitido, y aún no han
            cumplido, y aún no han completado, y aún no han terminado, y aún no han finalizado, y aún no han
            concluido, y aún no han llegado, y sigue sin haber entregado, y sigue sin haber presentado, y sigue sin
            haber hecho, y sigue sin haber enviado, y sigue sin haber remitido, y sigue sin haber cumplido, y sigue
            sin haber completado, y sigue sin haber terminado, y sigue sin haber finalizado, y sigue sin haber
            concluido, y sigue sin haber llegado, y no lo ha entregado, y no lo ha presentado, y no lo ha hecho, y no
            lo ha enviado, y no lo ha remitido, y no lo ha cumplido, y no lo ha completado, y no lo ha terminado, y no
            lo ha finalizado, y no lo ha concluido, y no lo ha llegado, y no los ha entregado, y no los ha presentado,
            y no los ha hecho, y no los ha enviado, y no los ha remitido, y no los ha cumplido, y no los ha
            completado, y no los ha terminado, y no los ha finalizado, y no los ha concluido, y no los ha llegado,
            pero no lo ha entregado, pero no lo ha presentado, pero no lo ha hecho, pero no lo ha enviado, pero no lo
            ha remitido, pero no lo ha cumplido, pero no lo ha completado, pero no lo ha terminado, pero no lo ha
            finalizado, pero no lo ha concluido, pero no lo ha llegado, y no se ha entregado, y no se ha presentado, y
            no se ha hecho, y no se ha enviado, y no se ha remitido, y no se ha cumplido, y no se ha completado, y no
            se ha terminado, y no se ha finalizado, y no se ha concluido, y no se ha llegado, y no se han entregado, y
            no se han presentado, y no se han hecho, y no se han enviado, y no se han remitido, y no se han cumplido,
            y no se han completado, y no se han terminado, y no se han finalizado, y no se han concluido, y no se han
            llegado, pero no se ha entregado, pero no se ha presentado, pero no se ha hecho, pero no se ha enviado,
            pero no se ha remitido, pero no se ha cumplido, pero no se ha completado, pero no se ha terminado, pero no
            se ha finalizado, pero no se ha concluido, pero no se ha llegado, pero todavía no se ha llegado, pero aún
            no se ha llegado, y no entregó, y no presentó, y no hizo, y no envió, y no remitió, y no cumplió, y no
            completó, y no terminó, y no finalizó, y no concluyó, pero no entregó, pero no presentó, pero no hizo,
            pero no envió, pero no remitió, pero no cumplió, pero no completó, pero no terminó, pero no finalizó, pero
            no concluyó, y no lo entregó, y no lo presentó, y no lo hizo, y no lo envió, y no lo remitió, y no lo
            cumplió, y no lo completó, y no lo terminó, y no lo finalizó, y no lo concluyó, pero no lo entregó, pero
            no lo presentó, pero no lo hizo, pero no lo envió, pero no lo remitió, pero no lo cumplió, pero no lo
            completó, pero no lo terminó, pero no lo finalizó, pero no lo concluyó, y no está hecho, y no están
            hechas, pero no está hecho, y no está entregado, pero no está entregado, y sigue pendiente, y siguen
            pendientes, y no consta, ha dejado sin hacer, ha dejado sin entregar, ha dejado sin cumplir, han dejado
            sin hacer, han dejado sin entregar, ha dejado por hacer, ha dejado pendiente, ha dejado pendientes, han
            dejado pendiente, ha dejado de entregar, ha dejado de presentar, ha quedado sin hacer, ha quedado sin
            entregar, han quedado sin hacer, han quedado sin entregar, quedó sin hacer, quedó sin entregar, quedó
            pendiente, quedaron pendientes, ha quedado pendiente, han quedado pendientes, quedó por hacer, quedaron
            por hacer, ha quedado por hacer, han quedado por hacer, y no se entregó, y no se presentó, y no se hizo, y
            no se envió, y no se entregaron, y no se presentaron, pero no se entregó, pero no se presentó, pero no se
            hizo""",
        Concept.DONE: """recibió, recibieron, ha recibido, han recibido, hecho, hecha, hechos, hechas, completado, completada,
            completados, completadas, cumplido, cumplida, cumplidos, cumplidas, terminado, terminada, terminados,
            terminadas, concluido, concluida, concluidos, concluidas, finalizado, finalizada, finalizados,
            finalizadas, cerrado, cerrada, cerrados, cerradas, acabado, acabada, acabados, acabadas, ejecutado,
            ejecutada, ejecutados, ejecutadas, realizado, realizada, realizados, realizadas, resuelto, resuelta,
            resueltos, resueltas, ya no está pendiente, ya no están pendientes, ya no está abierto, ya no están
            abiertos, ultimado, ultimada, ultimados, ultimadas, despachado, despachada, solventado, solventada,
            saldado, saldada, saldados, saldadas, liquidado, liquidada, culminado, culminada, consumado, tachado,
            tachada, zanjado, zanjada, logrado, lograda, logrados, logradas, conseguido, conseguida, marcado como
            completado, marcada como completada, marcadas como completadas, marcado como hecho, cumplimentado,
            cumplimentada, cumplimentados, cumplimentadas, satisfecho, satisfecha, satisfechos, satisfechas,
            finiquitado, finiquitada, finiquitados, archivado, archivada, archivados, archivadas, despachados,
            despachadas, dados por cerrados, dadas por cerradas, da por cerrado, dan por cerrado, materializado,
            materializada, formalizado,
            entregado a tiempo, presentado a tiempo, enviado a tiempo""",
        Concept.DELIVERED: f"""{_DELIVERED_AND_DID}, presentado, presentada, presentados, presentadas, aportado, aportada, aportados, aportadas, elaborado, elaborada,
            elaborados, elaboradas, informado, informada, informados, informadas, preparado, preparada, preparados,
            preparadas, completado, completada, completados, completadas, terminado, terminada, terminados,
            terminadas, ejecutado, ejecutada, ejecutados, ejecutadas, efectuado, efectuada, efectuados, efectuadas,
            redactado, redactada, redactados, redactadas, facilitado, facilitada, facilitados, facilitadas,
            proporcionado, proporcionada, proporcionados, proporcionadas, adoptado, adoptada, adoptados, adoptadas,
            desarrollado, desarrollada, desarrollados, desarrolladas, tramitado, tramitada, tramitados, tramitadas,
            depositado, depositada, depositados, depositadas, trasladado, trasladada, trasladados, trasladadas,
            suministrado, suministrada, suministrados, suministradas, circulado, circulada, circulados, circuladas,
            acabado, acabada, acabados, acabadas, cerrado, cerrada, cerrados, cerradas, enviado, enviada, enviados,
            enviadas, reportado, reportada, reportados, reportadas, rematado, rematada, rematados, rematadas,
            ultimado, ultimada, ultimados, ultimadas, despachado, despachada, despachados, despachadas, solucionado,
            solucionada, solucionados, solucionadas, prestado, prestada, prestados, prestadas, detallado, detallada,
            detallados, detalladas, entregado, entregada, entregados, entregadas, comunicado, comunicada, comunicados,
            comunicadas, publicado, publicada, publicados, publicadas, notificado, notificada, notificados,
            notificadas, aplicado, aplicada, aplicados, aplicadas, finalizado, finalizada, finalizados, finalizadas,
            realizado, realizada, realizados, realizadas, organizado, organizada, organizados, organizadas, divulgado,
            divulgada, divulgados, divulgadas, explicado, explicada, explicados, explicadas, actualizado, actualizada,
            actualizados, actualizadas, hecho, hecha, hechos, hechas, expuesto, expuestos, expuestas, sometido,
            sometida, sometidos, sometidas, remitido, remitida, remitidos, remitidas, transmitido, transmitida,
            transmitidos, transmitidas, rendido, rendida, rendidos, rendidas, emitido, emitida, emitidos, emitidas,
            producido, producida, producidos, producidas, cumplido, cumplida, cumplidos, cumplidas, compartido,
            compartida, compartidos, compartidas, difundido, difundida, difundidos, difundidas, concluido, concluida,
            concluidos, concluidas, contribuido, contribuida, contribuidos, contribuidas, distribuido, distribuida,
            distribuidos, distribuidas, resuelto, resuelta, resueltos, resueltas, ofrecido, ofrecida, ofrecidos,
            ofrecidas, establecido, establecida, establecidos, establecidas, atendido, atendida, atendidos, atendidas,
            devuelto, devuelta, devueltos, devueltas, emprendido, emprendida, emprendidos, emprendidas, listo, lista,
            listos, listas, puesto, elevado, elevada, hecho llegar, llevado a cabo, llevada a cabo, entregado ya,
            llevado, llevada, traído, traída, mandado, mandada, mandados, mandadas, sacado, gestionado, gestionada,
            gestionados, gestionadas, cumplimentado, cumplimentada, cumplimentados, cumplimentadas, materializado,
            materializada, formalizado, formalizada, diligenciado, acometido, acometida, satisfecho, satisfecha,
            satisfechas, finiquitado, finiquitada, coordinado, coordinada, librado, cursado, cursada, dado, firmado,
            firmada, firmados, firmadas""",
        Concept.DID: f"""{_DELIVERED_AND_DID}, ha, han, había, habían, había sido, habían sido, fue, fueron, está, están, ya, hasta ahora, hasta la fecha, hasta hoy,
            hasta el momento, de momento, queda ya, llevó, llevaron, trajo, trajeron, mandó, mandaron, sacó, sacaron,
            gestionó, gestionaron, cumplimentó, cumplimentaron, dio, dieron, puso, pusieron, coordinó, coordinaron""",
        Concept.OVERDUE: """no ha entregado a tiempo, no han entregado a tiempo, no ha presentado a tiempo, debería estar ya,
            tendría que estar ya, deberían estar ya, tendrían que estar ya, tenía que haber entregado, debió
            entregar, debieron entregar, incumplimiento, incumplimientos, fuera de plazo, fuera del plazo, fuera de
            fecha, vencido, vencida, vencidos, vencidas, retrasado, retrasada, retrasados, retrasadas, atrasado,
            atrasada, atrasados, atrasadas, con retraso, con retrasos, lleva retraso, llevan retraso, retraso,
            retrasos, demora, demoras, con demora, demorado, demorada, demorados, demoradas, en mora, moroso,
            morosos, tarde, llega tarde, llegan tarde, plazo vencido, plazos vencidos, plazo superado, plazos
            superados, plazo incumplido, plazos incumplidos, plazo rebasado, plazo expirado, plazos expirados,
            expirado, expirada, expirados, expiradas, caducado, caducada, caducados, caducadas, venció, vencieron,
            se retrasa, se retrasan, ha incumplido el plazo, han incumplido el plazo, ha incumplido, han incumplido,
            incumple, incumplen, incumplió, no ha llegado a tiempo, a destiempo, extemporáneo, extemporánea, pasado
            de plazo, pasada de plazo, pasados de plazo, pasadas de plazo, pasado de fecha, plazo pasado, se le ha
            pasado el plazo, superado el plazo, rebasado el plazo, vencido el plazo, expirado el plazo, agotado el
            plazo, plazo agotado, debería haber entregado, deberían haber entregado, debería haberse entregado,
            deberían haberse entregado, debería estar entregado, debería haber presentado, deberían haber
            presentado, debía haber entregado, debería estar hecho, tendría que haber entregado, tendrían que haber
            entregado, rezagado, rezagada, rezagados, rezagadas, se le ha pasado, ha dejado pasar, sobrepasado,
            sobrepasada, excedido, pasó el plazo, pasado el plazo, retrasándose, impuntual, por detrás del
            calendario, ya debía, ya debía haberse, ya debían, ya debían haberse, ya debería, ya debería haberse, ya
            deberían, ya deberían haberse, ya tendría que, ya tendría que haberse, ya tendrían que, ya tendrían que
            haberse, ya tenía que, ya tenía que haberse, ya tenían que, ya tenían que haberse, debía ya, debía ya
            haberse, debían ya, debían ya haberse, debería ya, debería ya haberse, deberían ya, deberían ya haberse,
            debía haber estado, debía haberse entregado, debía haberse presentado, debía haberse hecho, debía haber
            sido entregado, debía haber sido entregada, debía haber presentado, debía haber enviado, debía haber
            hecho, debía haber cumplido, debía haber terminado, debía haber completado, debía haber remitido, debía
            estar hecho ya, debía estar entregado ya, debía estar listo ya, debían haber estado, debían haberse
            entregado, debían haberse presentado, debían haberse hecho, debían haber sido entregado, debían haber
            sido entregada, debían haber presentado, debían haber entregado, debían haber enviado, debían haber
            hecho, debían haber cumplido, debían haber terminado, debían haber completado, debían haber remitido,
            debían estar hecho ya, debían estar entregado ya, debían estar listo ya, debería haber estado, debería
            haberse presentado, debería haberse hecho, debería haber sido entregado, debería haber sido entregada,
            debería haber enviado, debería haber hecho, debería haber cumplido, debería haber terminado, debería
            haber completado, debería haber remitido, debería estar listo ya, deberían haber estado, deberían
            haberse presentado, deberían haberse hecho, deberían haber sido entregado, deberían haber sido
            entregada, deberían haber enviado, deberían haber hecho, deberían haber cumplido, deberían haber
            terminado, deberían haber completado, deberían haber remitido, deberían estar hecho ya, deberían estar
            entregado ya, deberían estar listo ya, debió haber estado, debió haberse entregado, debió haberse
            presentado, debió haberse hecho, debió haber sido entregado, debió haber sido entregada, debió haber
            presentado, debió haber entregado, debió haber enviado, debió haber hecho, debió haber cumplido, debió
            haber terminado, debió haber completado, debió haber remitido, debió estar hecho ya, debieron haber
            estado, debieron haberse entregado, debieron haberse presentado, debieron haberse hecho, debieron haber
            sido entregado, debieron haber sido entregada, debieron haber presentado, debieron haber entregado,
            debieron haber enviado, debieron haber hecho, debieron haber cumplido, debieron haber terminado,
            debieron haber completado, debieron haber remitido, debieron estar hecho ya, tenía que haber estado,
            tenía que haberse entregado, tenía que haberse presentado, tenía que haberse hecho, tenía que haber sido
            entregado, tenía que haber sido entregada, tenía que haber presentado, tenía que haber enviado, tenía
            que haber hecho, tenía que haber cumplido, tenía que haber terminado, tenía que haber completado, tenía
            que haber remitido, tenía que estar hecho ya, tenía que estar entregado ya, tenía que estar listo ya,
            tenían que haber estado, tenían que haberse entregado, tenían que haberse presentado, tenían que haberse
            hecho, tenían que haber sido entregado, tenían que haber sido entregada, tenían que haber presentado,
            tenían que haber entregado, tenían que haber enviado, tenían que haber hecho, tenían que haber cumplido,
            tenían que haber terminado, tenían que haber completado, tenían que haber remitido, tenían que estar
            hecho ya, tenían que estar entregado ya, tenían que estar listo ya, tendría que haber estado, tendría
            que haberse entregado, tendría que haberse presentado, tendría que haberse hecho, tendría que haber sido
            entregado, tendría que haber sido entregada, tendría que haber presentado, tendría que haber enviado,
            tendría que haber hecho, tendría que haber cumplido, tendría que haber terminado, tendría que haber
            completado, tendría que haber remitido, tendría que estar hecho ya, tendría que estar entregado ya,
            tendría que estar listo ya, tendrían que haber estado, tendrían que haberse entregado, tendrían que
            haberse presentado, tendrían que haberse hecho, tendrían que haber sido entregado, tendrían que haber
            sido entregada, tendrían que haber presentado, tendrían que haber enviado, tendrían que haber hecho,
            tendrían que haber cumplido, tendrían que haber terminado, tendrían que haber completado, tendrían que
            haber remitido, tendrían que estar hecho ya, tendrían que estar entregado ya, tendrían que estar listo
            ya, se retrasaron, se está retrasando, se están retrasando, se demoran, pasada de fecha, pasados de
            fecha, se pasó la fecha, se le pasó la fecha, se le ha pasado la fecha, ha dejado pasar el plazo,
            incumplieron, incumple el plazo, incumplen el plazo, incumplen plazos, incumple plazos, incumpliendo,
            incumplido, incumplida, incumplidos, incumplidas, tardío, tardía, tardíos, tardías, sin cumplir en
            plazo, sobrepasados, sobrepasadas, plazo sobrepasado, plazos sobrepasados, plazos pasados, fecha pasada,
            retrasadísimo, atrasadísimo, de retraso, lleva días de retraso, andan retrasados, andan con retraso,
            acumula retraso, acumulan retraso, acumula retrasos, acumulan retrasos, acumulado retraso, en falta, en
            descubierto, impuntuales, ha fallado, han fallado, se ha quedado atrás, se han quedado atrás, se quedó
            atrás, se quedaron atrás, quedado atrás, se está quedando atrás, se queda atrás, se quedan atrás, se ha
            dormido, se han dormido, se ha retrasado con, no llega a tiempo, no llegan a tiempo, no llegó a tiempo,
            no llegaron a tiempo, no va al día, no van al día, no está al día, no están al día, se le ha echado el
            tiempo encima, llega con retraso, llegan con retraso, debió entregarse, debieron entregarse, debió
            presentarse, debieron presentarse, debió hacerse, debió enviarse, debió estar, debieron estar""",
        Concept.ON_TIME: """a tiempo, en plazo, dentro de plazo, dentro del plazo, puntual, puntualmente, puntuales, en tiempo y
            forma, en su plazo, a su debido tiempo, en fecha, cumplido el plazo, cumplido los plazos, cumplido su
            plazo, cumplido sus plazos, cumplido la fecha límite, cumplido las fechas límite, cumplido el
            calendario, cumplido con el plazo, cumplido con los plazos, cumplido con su plazo, cumplido con sus
            plazos, cumplido con la fecha límite, cumplido con las fechas límite, cumplido con el calendario,
            respetado el plazo, respetado los plazos, respetado su plazo, respetado sus plazos, respetado la fecha
            límite, respetado las fechas límite, respetado el calendario, cumple el plazo, cumple los plazos, cumple
            su plazo, cumple sus plazos, cumple la fecha límite, cumple las fechas límite, cumple el calendario,
            cumplen el plazo, cumplen los plazos, cumplen su plazo, cumplen sus plazos, cumplen la fecha límite,
            cumplen las fechas límite, cumplen el calendario, cumple con el plazo, cumple con los plazos, cumple con
            su plazo, cumple con sus plazos, cumple con la fecha límite, cumple con las fechas límite, cumple con el
            calendario, cumplen con el plazo, cumplen con los plazos, cumplen con su plazo, cumplen con sus plazos,
            cumplen con la fecha límite, cumplen con las fechas límite, cumplen con el calendario, respeta el plazo,
            respeta los plazos, respeta su plazo, respeta sus plazos, respeta la fecha límite, respeta las fechas
            límite, respeta el calendario, respetan el plazo, respetan los plazos, respetan su plazo, respetan sus
            plazos, respetan la fecha límite, respetan las fechas límite, respetan el calendario, cumplió el plazo,
            cumplió los plazos, cumplió su plazo, cumplió sus plazos, cumplió la fecha límite, cumplió las fechas
            límite, cumplió el calendario, cumplieron el plazo, cumplieron los plazos, cumplieron su plazo,
            cumplieron sus plazos, cumplieron la fecha límite, cumplieron las fechas límite, cumplieron el
            calendario, respetó el plazo, respetó los plazos, respetó su plazo, respetó sus plazos, respetó la fecha
            límite, respetó las fechas límite, respetó el calendario, respetaron el plazo, respetaron los plazos,
            respetaron su plazo, respetaron sus plazos, respetaron la fecha límite, respetaron las fechas límite,
            respetaron el calendario, cumplir el plazo, cumplir los plazos, cumplir su plazo, cumplir sus plazos,
            cumplir la fecha límite, cumplir las fechas límite, cumplir el calendario, cumplir con el plazo, cumplir
            con los plazos, cumplir con su plazo, cumplir con sus plazos, cumplir con la fecha límite, cumplir con
            las fechas límite, cumplir con el calendario, respetar el plazo, respetar los plazos, respetar su plazo,
            respetar sus plazos, respetar la fecha límite, respetar las fechas límite, respetar el calendario,
            entregado a tiempo, presentado a tiempo, enviado a tiempo""",
        Concept.ALL: """lista completa, listado completo, relación completa, lista íntegra, todo, toda, todos, todas,
            todo lo que, cada, entero, entera, completo, completa, íntegro, absolutamente todo, la totalidad de, la
            totalidad, todos los, todas las, todo el, toda la, todo lo""",
        Concept.ANY_STATUS: """independientemente del estado, independientemente de su estado, con independencia del estado, con
            independencia de su estado, sea cual sea el estado, sea cual sea su estado, cualquiera que sea el estado,
            cualquiera que sea su estado, sea cual fuere el estado, en cualquier estado, cualquier estado, todos los
            estados, sin importar el estado, sin importar su estado, al margen del estado, al margen de su estado,
            incluido lo hecho, incluido lo completado, incluido lo ya hecho, incluido lo ya completado, incluidas las
            completadas, incluidos los completados, incluidas las ya completadas, incluidas las hechas, incluyendo lo
            hecho, incluyendo lo completado, incluyendo las completadas, también lo hecho, también lo completado,
            también lo ya hecho, también las completadas, tanto lo pendiente como lo hecho, tanto pendiente como hecho,
            tanto lo hecho como lo pendiente, tanto abierto como cerrado, tanto abiertas como cerradas, tanto pendientes
            como completadas, pendiente o hecho, pendientes o completadas, pendientes y completadas, abierto o cerrado,
            abiertas o cerradas, abiertas y cerradas, abiertos y cerrados, hecho o no, hechas o no, hechos o no,
            completado o no, completada o no, completadas o no, completados o no, cumplido o no, cumplidas o no,
            entregado o no, entregadas o no, esté o no completado, estén o no completadas, estén o no hechas, terminado
            o no, pendiente o completado, pendientes o completados, hecho y pendiente, pendiente y hecho, completadas y
            pendientes, completado y pendiente, lo hecho y lo pendiente, lo pendiente y lo hecho, incluido lo terminado,
            hecho y por hacer, hechas y por hacer, hecho o por hacer, lo hecho y lo que falta, lo hecho y lo por hacer,
            lo que ha hecho y lo que le falta, tanto lo hecho como lo que falta, lo entregado y lo pendiente, entregado
            y pendiente, entregadas y pendientes, entregados y pendientes, cumplido y pendiente, cumplidas y pendientes,
            cumplidos y pendientes, cerrado y abierto, cerradas y abiertas, cerrados y abiertos, pendiente y completado,
            pendientes y cumplidas, pendientes y cumplidos, pendientes y entregados, pendientes y entregadas, pendientes
            y ya hechas, pendientes y hechas, hechas y pendientes, hechos y pendientes, terminadas y pendientes,
            terminados y pendientes, ya hecho y por hacer, ya hechas y por hacer, hecho y sin hacer""",
        Concept.NOT: """sigue sin, siguen sin, que sigue sin, que siguen sin, no, nunca, jamás, ni, ya no, no ha, no han, no se
            ha, no se han, no está, no están, nada, no había, no habían, no fue, no fueron, tampoco""",
        Concept.TO_WHOM: "a quién, a quiénes, ante quién",
        Concept.BEYOND: """además de, además del, otro, otra, otros, otras, demás, a no ser, omite, omitir, excluir, excluye, ignorando, exclusivo, nadie,
            ninguno, ninguna, ningún, más de, menos de, al menos, por lo menos, como mínimo, comparado con, comparada con, en comparación con,
            comparar, compara, compare, frente a, en lugar de, en vez de, a menos que, siempre que, a diferencia de, más que, menos que, nada
            más que, otros que, restando, dejando a un lado, obviando, amén de""",
        Concept.ONLY: "solo, sólo, solamente, únicamente, exclusivamente",
        Concept.EXCEPT: """excepto, salvo, menos, exceptuando, exceptuado, a excepción de, a excepción del, con excepción de, con la excepción de, con la
            excepción del, excluyendo, excluido, excluida, excluidos, excluidas, aparte de, fuera de, sin, sin contar con, quitando, al margen
            de, dejando de lado, omitiendo, pero no, que no sea, que no sean, distinto de, distinta de, distintos de, no incluyendo, que no
            incluya, sin tener en cuenta, dejando aparte, a excepción hecha de""",
        Concept.UNDATED: """sin plazo, sin plazos, sin fecha límite, sin fechas límite, sin fecha, sin fechas, sin plazo fijado, sin
            fecha fija, sin fecha fijada, sin plazo fijo, sin vencimiento, sin plazo de entrega, sin fecha de
            entrega, sin plazo definido, sin fecha definida, sin ningún plazo, sin ninguna fecha, sin un plazo, sin
            una fecha, sin una fecha límite, sin plazo asignado, sin fecha asignada, sin fecha prevista, sin plazo
            previsto, no tiene plazo, no tiene plazos, no tiene fecha límite, no tiene fechas límite, no tiene
            fecha, no tiene fechas, no tiene plazo fijado, no tiene fecha fija, no tiene fecha fijada, no tiene
            plazo fijo, no tiene vencimiento, no tiene plazo de entrega, no tiene fecha de entrega, no tiene plazo
            definido, no tiene fecha definida, no tiene ningún plazo, no tiene ninguna fecha, no tiene un plazo, no
            tiene una fecha, no tiene una fecha límite, no tiene plazo asignado, no tiene fecha asignada, no tiene
            fecha prevista, no tiene plazo previsto, no tienen plazo, no tienen plazos, no tienen fecha límite, no
            tienen fechas límite, no tienen fecha, no tienen fechas, no tienen plazo fijado, no tienen fecha fija,
            no tienen fecha fijada, no tienen plazo fijo, no tienen vencimiento, no tienen plazo de entrega, no
            tienen fecha de entrega, no tienen plazo definido, no tienen fecha definida, no tienen ningún plazo, no
            tienen ninguna fecha, no tienen un plazo, no tienen una fecha, no tienen una fecha límite, no tienen
            plazo asignado, no tienen fecha asignada, no tienen fecha prevista, no tienen plazo previsto, no hay
            plazo, no hay plazos, no hay fecha límite, no hay fechas límite, no hay fecha, no hay fechas, no hay
            plazo fijado, no hay fecha fija, no hay fecha fijada, no hay plazo fijo, no hay vencimiento, no hay
            plazo de entrega, no hay fecha de entrega, no hay plazo definido, no hay fecha definida, no hay ningún
            plazo, no hay ninguna fecha, no hay un plazo, no hay una fecha, no hay una fecha límite, no hay plazo
            asignado, no hay fecha asignada, no hay fecha prevista, no hay plazo previsto, carece de plazo, carece
            de plazos, carece de fecha límite, carece de fechas límite, carece de fecha, carece de fechas, carece de
            plazo fijado, carece de fecha fija, carece de fecha fijada, carece de plazo fijo, carece de vencimiento,
            carece de plazo de entrega, carece de fecha de entrega, carece de plazo definido, carece de fecha
            definida, carece de ningún plazo, carece de ninguna fecha, carece de un plazo, carece de una fecha,
            carece de una fecha límite, carece de plazo asignado, carece de fecha asignada, carece de fecha
            prevista, carece de plazo previsto, carecen de plazo, carecen de plazos, carecen de fecha límite,
            carecen de fechas límite, carecen de fecha, carecen de fechas, carecen de plazo fijado, carecen de fecha
            fija, carecen de fecha fijada, carecen de plazo fijo, carecen de vencimiento, carecen de plazo de
            entrega, carecen de fecha de entrega, carecen de plazo definido, carecen de fecha definida, carecen de
            ningún plazo, carecen de ninguna fecha, carecen de un plazo, carecen de una fecha, carecen de una fecha
            límite, carecen de plazo asignado, carecen de fecha asignada, carecen de fecha prevista, carecen de
            plazo previsto, no tenga plazo, no tenga plazos, no tenga fecha límite, no tenga fechas límite, no tenga
            fecha, no tenga fechas, no tenga plazo fijado, no tenga fecha fija, no tenga fecha fijada, no tenga
            plazo fijo, no tenga vencimiento, no tenga plazo de entrega, no tenga fecha de entrega, no tenga plazo
            definido, no tenga fecha definida, no tenga ningún plazo, no tenga ninguna fecha, no tenga un plazo, no
            tenga una fecha, no tenga una fecha límite, no tenga plazo asignado, no tenga fecha asignada, no tenga
            fecha prevista, no tenga plazo previsto, no tengan plazo, no tengan plazos, no tengan fecha límite, no
            tengan fechas límite, no tengan fecha, no tengan fechas, no tengan plazo fijado, no tengan fecha fija,
            no tengan fecha fijada, no tengan plazo fijo, no tengan vencimiento, no tengan plazo de entrega, no
            tengan fecha de entrega, no tengan plazo definido, no tengan fecha definida, no tengan ningún plazo, no
            tengan ninguna fecha, no tengan un plazo, no tengan una fecha, no tengan una fecha límite, no tengan
            plazo asignado, no tengan fecha asignada, no tengan fecha prevista, no tengan plazo previsto, no lleva
            plazo, no lleva plazos, no lleva fecha límite, no lleva fechas límite, no lleva fecha, no lleva fechas,
            no lleva plazo fijado, no lleva fecha fija, no lleva fecha fijada, no lleva plazo fijo, no lleva
            vencimiento, no lleva plazo de entrega, no lleva fecha de entrega, no lleva plazo definido, no lleva
            fecha definida, no lleva ningún plazo, no lleva ninguna fecha, no lleva un plazo, no lleva una fecha, no
            lleva una fecha límite, no lleva plazo asignado, no lleva fecha asignada, no lleva fecha prevista, no
            lleva plazo previsto, no llevan plazo, no llevan plazos, no llevan fecha límite, no llevan fechas
            límite, no llevan fecha, no llevan fechas, no llevan plazo fijado, no llevan fecha fija, no llevan fecha
            fijada, no llevan plazo fijo, no llevan vencimiento, no llevan plazo de entrega, no llevan fecha de
            entrega, no llevan plazo definido, no llevan fecha definida, no llevan ningún plazo, no llevan ninguna
            fecha, no llevan un plazo, no llevan una fecha, no llevan una fecha límite, no llevan plazo asignado, no
            llevan fecha asignada, no llevan fecha prevista, no llevan plazo previsto, no se ha fijado plazo, no se
            ha fijado plazos, no se ha fijado fecha límite, no se ha fijado fechas límite, no se ha fijado fecha, no
            se ha fijado fechas, no se ha fijado plazo fijado, no se ha fijado fecha fija, no se ha fijado fecha
            fijada, no se ha fijado plazo fijo, no se ha fijado vencimiento, no se ha fijado plazo de entrega, no se
            ha fijado fecha de entrega, no se ha fijado plazo definido, no se ha fijado fecha definida, no se ha
            fijado ningún plazo, no se ha fijado ninguna fecha, no se ha fijado un plazo, no se ha fijado una fecha,
            no se ha fijado una fecha límite, no se ha fijado plazo asignado, no se ha fijado fecha asignada, no se
            ha fijado fecha prevista, no se ha fijado plazo previsto, indefinido, indefinida, indefinidos,
            indefinidas, sin fechar, no fechado, no fechada, no datado, sin datar, sin límite de tiempo, sin límite
            temporal, por determinar, por definir, fecha por determinar, fecha por definir, plazo por determinar,
            plazo por definir, fecha desconocida, plazo desconocido, sine die, no está fechado, no están fechadas,
            de plazo indefinido, con plazo indefinido, sin plazo de vencimiento, sin plazos definidos, sin fecha de
            vencimiento, plazo indeterminado, fecha indeterminada, fecha pendiente, plazo pendiente, sin plazo
            señalado, sin fecha señalada, sin calendario, sin calendarizar, sin programar, sin fecha de caducidad,
            sin fecha tope, sin plazo tope, sin plazo marcado, sin fecha marcada, sin plazo estipulado, sin fecha
            estipulada, sin plazo acordado, sin fecha acordada, falta de plazo, no figura plazo, no figura fecha, no
            consta plazo, no consta fecha, no indica plazo, no se indica plazo, no se indica fecha, no se le ha
            puesto plazo, no se le ha puesto fecha, a plazo indefinido, de duración indefinida, no vence nunca,
            nunca vence, nunca vencen, no vence, no vencen, no caduca, no caducan, sigue sin plazo, sigue sin
            plazos, sigue sin fecha límite, sigue sin fechas límite, sigue sin fecha, sigue sin fechas, sigue sin
            plazo fijado, sigue sin fecha fija, sigue sin fecha fijada, sigue sin plazo fijo, sigue sin vencimiento,
            sigue sin plazo de entrega, sigue sin fecha de entrega, sigue sin plazo definido, sigue sin fecha
            definida, sigue sin ningún plazo, sigue sin ninguna fecha, sigue sin un plazo, sigue sin una fecha,
            sigue sin una fecha límite, sigue sin plazo asignado, sigue sin fecha asignada, sigue sin fecha
            prevista, sigue sin plazo previsto, sigue sin fechar, sigue sin datar, sigue sin límite de tiempo, sigue
            sin límite temporal, sigue sin plazo de vencimiento, sigue sin plazos definidos, sigue sin fecha de
            vencimiento, sigue sin plazo señalado, sigue sin fecha señalada, sigue sin calendario, sigue sin
            calendarizar, sigue sin programar, sigue sin fecha de caducidad, sigue sin fecha tope, sigue sin plazo
            tope, sigue sin plazo marcado, sigue sin fecha marcada, sigue sin plazo estipulado, sigue sin fecha
            estipulada, sigue sin plazo acordado, sigue sin fecha acordada, siguen sin plazo, siguen sin plazos,
            siguen sin fecha límite, siguen sin fechas límite, siguen sin fecha, siguen sin fechas, siguen sin plazo
            fijado, siguen sin fecha fija, siguen sin fecha fijada, siguen sin plazo fijo, siguen sin vencimiento,
            siguen sin plazo de entrega, siguen sin fecha de entrega, siguen sin plazo definido, siguen sin fecha
            definida, siguen sin ningún plazo, siguen sin ninguna fecha, siguen sin un plazo, siguen sin una fecha,
            siguen sin una fecha límite, siguen sin plazo asignado, siguen sin fecha asignada, siguen sin fecha
            prevista, siguen sin plazo previsto, siguen sin fechar, siguen sin datar, siguen sin límite de tiempo,
            siguen sin límite temporal, siguen sin plazo de vencimiento, siguen sin plazos definidos, siguen sin
            fecha de vencimiento, siguen sin plazo señalado, siguen sin fecha señalada, siguen sin calendario,
            siguen sin calendarizar, siguen sin programar, siguen sin fecha de caducidad, siguen sin fecha tope,
            siguen sin plazo tope, siguen sin plazo marcado, siguen sin fecha marcada, siguen sin plazo estipulado,
            siguen sin fecha estipulada, siguen sin plazo acordado, siguen sin fecha acordada, continúa sin plazo,
            continúa sin plazos, continúa sin fecha límite, continúa sin fechas límite, continúa sin fecha, continúa
            sin fechas, continúa sin plazo fijado, continúa sin fecha fija, continúa sin fecha fijada, continúa sin
            plazo fijo, continúa sin vencimiento, continúa sin plazo de entrega, continúa sin fecha de entrega,
            continúa sin plazo definido, continúa sin fecha definida, continúa sin ningún plazo, continúa sin
            ninguna fecha, continúa sin un plazo, continúa sin una fecha, continúa sin una fecha límite, continúa
            sin plazo asignado, continúa sin fecha asignada, continúa sin fecha prevista, continúa sin plazo
            previsto, continúa sin fechar, continúa sin datar, continúa sin límite de tiempo, continúa sin límite
            temporal, continúa sin plazo de vencimiento, continúa sin plazos definidos, continúa sin fecha de
            vencimiento, continúa sin plazo señalado, continúa sin fecha señalada, continúa sin calendario, continúa
            sin calendarizar, continúa sin programar, continúa sin fecha de caducidad, continúa sin fecha tope,
            continúa sin plazo tope, continúa sin plazo marcado, continúa sin fecha marcada, continúa sin plazo
            estipulado, continúa sin fecha estipulada, continúa sin plazo acordado, continúa sin fecha acordada,
            continúan sin plazo, continúan sin plazos, continúan sin fecha límite, continúan sin fechas límite,
            continúan sin fecha, continúan sin fechas, continúan sin plazo fijado, continúan sin fecha fija,
            continúan sin fecha fijada, continúan sin plazo fijo, continúan sin vencimiento, continúan sin plazo de
            entrega, continúan sin fecha de entrega, continúan sin plazo definido, continúan sin fecha definida,
            continúan sin ningún plazo, continúan sin ninguna fecha, continúan sin un plazo, continúan sin una
            fecha, continúan sin una fecha límite, continúan sin plazo asignado, continúan sin fecha asignada,
            continúan sin fecha prevista, continúan sin plazo previsto, continúan sin fechar, continúan sin datar,
            continúan sin límite de tiempo, continúan sin límite temporal, continúan sin plazo de vencimiento,
            continúan sin plazos definidos, continúan sin fecha de vencimiento, continúan sin plazo señalado,
            continúan sin fecha señalada, continúan sin calendario, continúan sin calendarizar, continúan sin
            programar, continúan sin fecha de caducidad, continúan sin fecha tope, continúan sin plazo tope,
            continúan sin plazo marcado, continúan sin fecha marcada, continúan sin plazo estipulado, continúan sin
            fecha estipulada, continúan sin plazo acordado, continúan sin fecha acordada, permanece sin plazo,
            permanece sin plazos, permanece sin fecha límite, permanece sin fechas límite, permanece sin fecha,
            permanece sin fechas, permanece sin plazo fijado, permanece sin fecha fija, permanece sin fecha fijada,
            permanece sin plazo fijo, permanece sin vencimiento, permanece sin plazo de entrega, permanece sin fecha
            de entrega, permanece sin plazo definido, permanece sin fecha definida, permanece sin ningún plazo,
            permanece sin ninguna fecha, permanece sin un plazo, permanece sin una fecha, permanece sin una fecha
            límite, permanece sin plazo asignado, permanece sin fecha asignada, permanece sin fecha prevista,
            permanece sin plazo previsto, permanece sin fechar, permanece sin datar, permanece sin límite de tiempo,
            permanece sin límite temporal, permanece sin plazo de vencimiento, permanece sin plazos definidos,
            permanece sin fecha de vencimiento, permanece sin plazo señalado, permanece sin fecha señalada,
            permanece sin calendario, permanece sin calendarizar, permanece sin programar, permanece sin fecha de
            caducidad, permanece sin fecha tope, permanece sin plazo tope, permanece sin plazo marcado, permanece
            sin fecha marcada, permanece sin plazo estipulado, permanece sin fecha estipulada, permanece sin plazo
            acordado, permanece sin fecha acordada, permanecen sin plazo, permanecen sin plazos, permanecen sin
            fecha límite, permanecen sin fechas límite, permanecen sin fecha, permanecen sin fechas, permanecen sin
            plazo fijado, permanecen sin fecha fija, permanecen sin fecha fijada, permanecen sin plazo fijo,
            permanecen sin vencimiento, permanecen sin plazo de entrega, permanecen sin fecha de entrega, permanecen
            sin plazo definido, permanecen sin fecha definida, permanecen sin ningún plazo, permanecen sin ninguna
            fecha, permanecen sin un plazo, permanecen sin una fecha, permanecen sin una fecha límite, permanecen
            sin plazo asignado, permanecen sin fecha asignada, permanecen sin fecha prevista, permanecen sin plazo
            previsto, permanecen sin fechar, permanecen sin datar, permanecen sin límite de tiempo, permanecen sin
            límite temporal, permanecen sin plazo de vencimiento, permanecen sin plazos definidos, permanecen sin
            fecha de vencimiento, permanecen sin plazo señalado, permanecen sin fecha señalada, permanecen sin
            calendario, permanecen sin calendarizar, permanecen sin programar, permanecen sin fecha de caducidad,
            permanecen sin fecha tope, permanecen sin plazo tope, permanecen sin plazo marcado, permanecen sin fecha
            marcada, permanecen sin plazo estipulado, permanecen sin fecha estipulada, permanecen sin plazo
            acordado, permanecen sin fecha acordada, no tiene todavía plazo, no tiene todavía plazos, no tiene
            todavía fecha límite, no tiene todavía fechas límite, no tiene todavía fecha, no tiene todavía fechas,
            no tiene todavía plazo fijado, no tiene todavía fecha fija, no tiene todavía fecha fijada, no tiene
            todavía plazo fijo, no tiene todavía vencimiento, no tiene todavía plazo de entrega, no tiene todavía
            fecha de entrega, no tiene todavía plazo definido, no tiene todavía fecha definida, no tiene todavía
            ningún plazo, no tiene todavía ninguna fecha, no tiene todavía un plazo, no tiene todavía una fecha, no
            tiene todavía una fecha límite, no tiene todavía plazo asignado, no tiene todavía fecha asignada, no
            tiene todavía fecha prevista, no tiene todavía plazo previsto, no tienen todavía plazo, no tienen
            todavía plazos, no tienen todavía fecha límite, no tienen todavía fechas límite, no tienen todavía
            fecha, no tienen todavía fechas, no tienen todavía plazo fijado, no tienen todavía fecha fija, no tienen
            todavía fecha fijada, no tienen todavía plazo fijo, no tienen todavía vencimiento, no tienen todavía
            plazo de entrega, no tienen todavía fecha de entrega, no tienen todavía plazo definido, no tienen
            todavía fecha definida, no tienen todavía ningún plazo, no tienen todavía ninguna fecha, no tienen
            todavía un plazo, no tienen todavía una fecha, no tienen todavía una fecha límite, no tienen todavía
            plazo asignado, no tienen todavía fecha asignada, no tienen todavía fecha prevista, no tienen todavía
            plazo previsto, no tiene aún plazo, no tiene aún plazos, no tiene aún fecha límite, no tiene aún fechas
            límite, no tiene aún fecha, no tiene aún fechas, no tiene aún plazo fijado, no tiene aún fecha fija, no
            tiene aún fecha fijada, no tiene aún plazo fijo, no tiene aún vencimiento, no tiene aún plazo de
            entrega, no tiene aún fecha de entrega, no tiene aún plazo definido, no tiene aún fecha definida, no
            tiene aún ningún plazo, no tiene aún ninguna fecha, no tiene aún un plazo, no tiene aún una fecha, no
            tiene aún una fecha límite, no tiene aún plazo asignado, no tiene aún fecha asignada, no tiene aún fecha
            prevista, no tiene aún plazo previsto, no tienen aún plazo, no tienen aún plazos, no tienen aún fecha
            límite, no tienen aún fechas límite, no tienen aún fecha, no tienen aún fechas, no tienen aún plazo
            fijado, no tienen aún fecha fija, no tienen aún fecha fijada, no tienen aún plazo fijo, no tienen aún
            vencimiento, no tienen aún plazo de entrega, no tienen aún fecha de entrega, no tienen aún plazo
            definido, no tienen aún fecha definida, no tienen aún ningún plazo, no tienen aún ninguna fecha, no
            tienen aún un plazo, no tienen aún una fecha, no tienen aún una fecha límite, no tienen aún plazo
            asignado, no tienen aún fecha asignada, no tienen aún fecha prevista, no tienen aún plazo previsto, no
            tenga todavía plazo, no tenga todavía plazos, no tenga todavía fecha límite, no tenga todavía fechas
            límite, no tenga todavía fecha, no tenga todavía fechas, no tenga todavía plazo fijado, no tenga todavía
            fecha fija, no tenga todavía fecha fijada, no tenga todavía plazo fijo, no tenga todavía vencimiento, no
            tenga todavía plazo de entrega, no tenga todavía fecha de entrega, no tenga todavía plazo definido, no
            tenga todavía fecha definida, no tenga todavía ningún plazo, no tenga todavía ninguna fecha, no tenga
            todavía un plazo, no tenga todavía una fecha, no tenga todavía una fecha límite, no tenga todavía plazo
            asignado, no tenga todavía fecha asignada, no tenga todavía fecha prevista, no tenga todavía plazo
            previsto, no tengan todavía plazo, no tengan todavía plazos, no tengan todavía fecha límite, no tengan
            todavía fechas límite, no tengan todavía fecha, no tengan todavía fechas, no tengan todavía plazo
            fijado, no tengan todavía fecha fija, no tengan todavía fecha fijada, no tengan todavía plazo fijo, no
            tengan todavía vencimiento, no tengan todavía plazo de entrega, no tengan todavía fecha de entrega, no
            tengan todavía plazo definido, no tengan todavía fecha definida, no tengan todavía ningún plazo, no
            tengan todavía ninguna fecha, no tengan todavía un plazo, no tengan todavía una fecha, no tengan todavía
            una fecha límite, no tengan todavía plazo asignado, no tengan todavía fecha asignada, no tengan todavía
            fecha prevista, no tengan todavía plazo previsto, no tenga aún plazo, no tenga aún plazos, no tenga aún
            fecha límite, no tenga aún fechas límite, no tenga aún fecha, no tenga aún fechas, no tenga aún plazo
            fijado, no tenga aún fecha fija, no tenga aún fecha fijada, no tenga aún plazo fijo, no tenga aún
            vencimiento, no tenga aún plazo de entrega, no tenga aún fecha de entrega, no tenga aún plazo definido,
            no tenga aún fecha definida, no tenga aún ningún plazo, no tenga aún ninguna fecha, no tenga aún un
            plazo, no tenga aún una fecha, no tenga aún una fecha límite, no tenga aún plazo asignado, no tenga aún
            fecha asignada, no tenga aún fecha prevista, no tenga aún plazo previsto, no tengan aún plazo, no tengan
            aún plazos, no tengan aún fecha límite, no tengan aún fechas límite, no tengan aún fecha, no tengan aún
            fechas, no tengan aún plazo fijado, no tengan aún fecha fija, no tengan aún fecha fijada, no tengan aún
            plazo fijo, no tengan aún vencimiento, no tengan aún plazo de entrega, no tengan aún fecha de entrega,
            no tengan aún plazo definido, no tengan aún fecha definida, no tengan aún ningún plazo, no tengan aún
            ninguna fecha, no tengan aún un plazo, no tengan aún una fecha, no tengan aún una fecha límite, no
            tengan aún plazo asignado, no tengan aún fecha asignada, no tengan aún fecha prevista, no tengan aún
            plazo previsto""",
        Concept.OWNERLESS: """sin responsable, sin responsables, sin un responsable, sin ningún responsable, sin responsable
            designado, sin responsable asignado, sin titular, sin dueño, sin propietario, sin encargado, sin nadie
            asignado, sin organismo responsable, sin responsable definido, sin asignación, sin ningún dueño, sin un
            dueño, sin autor, sin ningún titular, sin órgano responsable, sin entidad responsable, sin responsable
            conocido, sin nadie a cargo, sin nadie responsable, no tiene responsable, no tiene responsables, no
            tiene un responsable, no tiene ningún responsable, no tiene responsable designado, no tiene responsable
            asignado, no tiene titular, no tiene dueño, no tiene propietario, no tiene encargado, no tiene nadie
            asignado, no tiene organismo responsable, no tiene responsable definido, no tiene asignación, no tiene
            ningún dueño, no tiene un dueño, no tiene autor, no tiene ningún titular, no tiene órgano responsable,
            no tiene entidad responsable, no tiene responsable conocido, no tiene nadie a cargo, no tiene nadie
            responsable, no tienen responsable, no tienen responsables, no tienen un responsable, no tienen ningún
            responsable, no tienen responsable designado, no tienen responsable asignado, no tienen titular, no
            tienen dueño, no tienen propietario, no tienen encargado, no tienen nadie asignado, no tienen organismo
            responsable, no tienen responsable definido, no tienen asignación, no tienen ningún dueño, no tienen un
            dueño, no tienen autor, no tienen ningún titular, no tienen órgano responsable, no tienen entidad
            responsable, no tienen responsable conocido, no tienen nadie a cargo, no tienen nadie responsable, no
            hay responsable, no hay responsables, no hay un responsable, no hay ningún responsable, no hay
            responsable designado, no hay responsable asignado, no hay titular, no hay dueño, no hay propietario, no
            hay encargado, no hay nadie asignado, no hay organismo responsable, no hay responsable definido, no hay
            asignación, no hay ningún dueño, no hay un dueño, no hay autor, no hay ningún titular, no hay órgano
            responsable, no hay entidad responsable, no hay responsable conocido, no hay nadie a cargo, no hay nadie
            responsable, carece de responsable, carece de responsables, carece de un responsable, carece de ningún
            responsable, carece de responsable designado, carece de responsable asignado, carece de titular, carece
            de dueño, carece de propietario, carece de encargado, carece de nadie asignado, carece de organismo
            responsable, carece de responsable definido, carece de asignación, carece de ningún dueño, carece de un
            dueño, carece de autor, carece de ningún titular, carece de órgano responsable, carece de entidad
            responsable, carece de responsable conocido, carece de nadie a cargo, carece de nadie responsable,
            carecen de responsable, carecen de responsables, carecen de un responsable, carecen de ningún
            responsable, carecen de responsable designado, carecen de responsable asignado, carecen de titular,
            carecen de dueño, carecen de propietario, carecen de encargado, carecen de nadie asignado, carecen de
            organismo responsable, carecen de responsable definido, carecen de asignación, carecen de ningún dueño,
            carecen de un dueño, carecen de autor, carecen de ningún titular, carecen de órgano responsable, carecen
            de entidad responsable, carecen de responsable conocido, carecen de nadie a cargo, carecen de nadie
            responsable, no tenga responsable, no tenga responsables, no tenga un responsable, no tenga ningún
            responsable, no tenga responsable designado, no tenga responsable asignado, no tenga titular, no tenga
            dueño, no tenga propietario, no tenga encargado, no tenga nadie asignado, no tenga organismo
            responsable, no tenga responsable definido, no tenga asignación, no tenga ningún dueño, no tenga un
            dueño, no tenga autor, no tenga ningún titular, no tenga órgano responsable, no tenga entidad
            responsable, no tenga responsable conocido, no tenga nadie a cargo, no tenga nadie responsable, no
            tengan responsable, no tengan responsables, no tengan un responsable, no tengan ningún responsable, no
            tengan responsable designado, no tengan responsable asignado, no tengan titular, no tengan dueño, no
            tengan propietario, no tengan encargado, no tengan nadie asignado, no tengan organismo responsable, no
            tengan responsable definido, no tengan asignación, no tengan ningún dueño, no tengan un dueño, no tengan
            autor, no tengan ningún titular, no tengan órgano responsable, no tengan entidad responsable, no tengan
            responsable conocido, no tengan nadie a cargo, no tengan nadie responsable, sin asignar, no asignado, no
            asignada, no asignados, no asignadas, no está asignado, no están asignados, no están asignadas, nadie es
            responsable de, nadie es responsable, nadie se encarga de, nadie se encarga, nadie se ocupa de, nadie se
            ocupa, no corresponde a nadie, no corresponden a nadie, no es responsabilidad de nadie, de nadie, a
            nadie, no pertenece a nadie, nadie responsable, responsable desconocido, responsable por determinar, sin
            adjudicar, sin atribuir, huérfano, huérfana, huérfanos, huérfanas, nadie lleva, por nadie, no le toca a
            nadie, no tiene asignado responsable, no tiene asignado ningún responsable, sin ningún responsable
            asignado, no es de nadie, vacante, vacantes, que nadie tiene, nadie tiene asignado, nadie asume, nadie
            tiene que hacer, sin quien lo haga, sin nadie que lo haga, nadie debe, sin responsables claros, sin
            órgano designado, sin organismo designado, sin nadie designado, sin ningún organismo, sin ningún
            organismo responsable, sin nombre asignado, no figura responsable, no consta responsable, no se indica
            responsable, no se ha designado responsable, falta de responsable, sin repartir, por asignar, por
            adjudicar, por atribuir, sigue sin responsable, sigue sin responsables, sigue sin un responsable, sigue
            sin ningún responsable, sigue sin responsable designado, sigue sin responsable asignado, sigue sin
            titular, sigue sin dueño, sigue sin propietario, sigue sin encargado, sigue sin nadie asignado, sigue
            sin organismo responsable, sigue sin responsable definido, sigue sin asignación, sigue sin ningún dueño,
            sigue sin un dueño, sigue sin autor, sigue sin ningún titular, sigue sin órgano responsable, sigue sin
            entidad responsable, sigue sin responsable conocido, sigue sin nadie a cargo, sigue sin nadie
            responsable, sigue sin asignar, sigue sin adjudicar, sigue sin atribuir, sigue sin ningún responsable
            asignado, sigue sin quien lo haga, sigue sin nadie que lo haga, sigue sin responsables claros, sigue sin
            órgano designado, sigue sin organismo designado, sigue sin nadie designado, sigue sin ningún organismo,
            sigue sin ningún organismo responsable, sigue sin nombre asignado, sigue sin repartir, siguen sin
            responsable, siguen sin responsables, siguen sin un responsable, siguen sin ningún responsable, siguen
            sin responsable designado, siguen sin responsable asignado, siguen sin titular, siguen sin dueño, siguen
            sin propietario, siguen sin encargado, siguen sin nadie asignado, siguen sin organismo responsable,
            siguen sin responsable definido, siguen sin asignación, siguen sin ningún dueño, siguen sin un dueño,
            siguen sin autor, siguen sin ningún titular, siguen sin órgano responsable, siguen sin entidad
            responsable, siguen sin responsable conocido, siguen sin nadie a cargo, siguen sin nadie responsable,
            siguen sin asignar, siguen sin adjudicar, siguen sin atribuir, siguen sin ningún responsable asignado,
            siguen sin quien lo haga, siguen sin nadie que lo haga, siguen sin responsables claros, siguen sin
            órgano designado, siguen sin organismo designado, siguen sin nadie designado, siguen sin ningún
            organismo, siguen sin ningún organismo responsable, siguen sin nombre asignado, siguen sin repartir,
            continúa sin responsable, continúa sin responsables, continúa sin un responsable, continúa sin ningún
            responsable, continúa sin responsable designado, continúa sin responsable asignado, continúa sin
            titular, continúa sin dueño, continúa sin propietario, continúa sin encargado, continúa sin nadie
            asignado, continúa sin organismo responsable, continúa sin responsable definido, continúa sin
            asignación, continúa sin ningún dueño, continúa sin un dueño, continúa sin autor, continúa sin ningún
            titular, continúa sin órgano responsable, continúa sin entidad responsable, continúa sin responsable
            conocido, continúa sin nadie a cargo, continúa sin nadie responsable, continúa sin asignar, continúa sin
            adjudicar, continúa sin atribuir, continúa sin ningún responsable asignado, continúa sin quien lo haga,
            continúa sin nadie que lo haga, continúa sin responsables claros, continúa sin órgano designado,
            continúa sin organismo designado, continúa sin nadie designado, continúa sin ningún organismo, continúa
            sin ningún organismo responsable, continúa sin nombre asignado, continúa sin repartir, continúan sin
            responsable, continúan sin responsables, continúan sin un responsable, continúan sin ningún responsable,
            continúan sin responsable designado, continúan sin responsable asignado, continúan sin titular,
            continúan sin dueño, continúan sin propietario, continúan sin encargado, continúan sin nadie asignado,
            continúan sin organismo responsable, continúan sin responsable definido, continúan sin asignación,
            continúan sin ningún dueño, continúan sin un dueño, continúan sin autor, continúan sin ningún titular,
            continúan sin órgano responsable, continúan sin entidad responsable, continúan sin responsable conocido,
            continúan sin nadie a cargo, continúan sin nadie responsable, continúan sin asignar, continúan sin
            adjudicar, continúan sin atribuir, continúan sin ningún responsable asignado, continúan sin quien lo
            haga, continúan sin nadie que lo haga, continúan sin responsables claros, continúan sin órgano
            designado, continúan sin organismo designado, continúan sin nadie designado, continúan sin ningún
            organismo, continúan sin ningún organismo responsable, continúan sin nombre asignado, continúan sin
            repartir, permanece sin responsable, permanece sin responsables, permanece sin un responsable, permanece
            sin ningún responsable, permanece sin responsable designado, permanece sin responsable asignado,
            permanece sin titular, permanece sin dueño, permanece sin propietario, permanece sin encargado,
            permanece sin nadie asignado, permanece sin organismo responsable, permanece sin responsable definido,
            permanece sin asignación, permanece sin ningún dueño, permanece sin un dueño, permanece sin autor,
            permanece sin ningún titular, permanece sin órgano responsable, permanece sin entidad responsable,
            permanece sin responsable conocido, permanece sin nadie a cargo, permanece sin nadie responsable,
            permanece sin asignar, permanece sin adjudicar, permanece sin atribuir, permanece sin ningún responsable
            asignado, permanece sin quien lo haga, permanece sin nadie que lo haga, permanece sin responsables
            claros, permanece sin órgano designado, permanece sin organismo designado, permanece sin nadie
            designado, permanece sin ningún organismo, permanece sin ningún organismo responsable, permanece sin
            nombre asignado, permanece sin repartir, permanecen sin responsable, permanecen sin responsables,
            permanecen sin un responsable, permanecen sin ningún responsable, permanecen sin responsable designado,
            permanecen sin responsable asignado, permanecen sin titular, permanecen sin dueño, permanecen sin
            propietario, permanecen sin encargado, permanecen sin nadie asignado, permanecen sin organismo
            responsable, permanecen sin responsable definido, permanecen sin asignación, permanecen sin ningún
            dueño, permanecen sin un dueño, permanecen sin autor, permanecen sin ningún titular, permanecen sin
            órgano responsable, permanecen sin entidad responsable, permanecen sin responsable conocido, permanecen
            sin nadie a cargo, permanecen sin nadie responsable, permanecen sin asignar, permanecen sin adjudicar,
            permanecen sin atribuir, permanecen sin ningún responsable asignado, permanecen sin quien lo haga,
            permanecen sin nadie que lo haga, permanecen sin responsables claros, permanecen sin órgano designado,
            permanecen sin organismo designado, permanecen sin nadie designado, permanecen sin ningún organismo,
            permanecen sin ningún organismo responsable, permanecen sin nombre asignado, permanecen sin repartir, no
            tiene todavía responsable, no tiene todavía responsables, no tiene todavía un responsable, no tiene
            todavía ningún responsable, no tiene todavía responsable designado, no tiene todavía responsable
            asignado, no tiene todavía titular, no tiene todavía dueño, no tiene todavía propietario, no tiene
            todavía encargado, no tiene todavía nadie asignado, no tiene todavía organismo responsable, no tiene
            todavía responsable definido, no tiene todavía asignación, no tiene todavía ningún dueño, no tiene
            todavía un dueño, no tiene todavía autor, no tiene todavía ningún titular, no tiene todavía órgano
            responsable, no tiene todavía entidad responsable, no tiene todavía responsable conocido, no tiene
            todavía nadie a cargo, no tiene todavía nadie responsable, no tiene todavía asignado responsable, no
            tiene todavía asignado ningún responsable, no tienen todavía responsable, no tienen todavía
            responsables, no tienen todavía un responsable, no tienen todavía ningún responsable, no tienen todavía
            responsable designado, no tienen todavía responsable asignado, no tienen todavía titular, no tienen
            todavía dueño, no tienen todavía propietario, no tienen todavía encargado, no tienen todavía nadie
            asignado, no tienen todavía organismo responsable, no tienen todavía responsable definido, no tienen
            todavía asignación, no tienen todavía ningún dueño, no tienen todavía un dueño, no tienen todavía autor,
            no tienen todavía ningún titular, no tienen todavía órgano responsable, no tienen todavía entidad
            responsable, no tienen todavía responsable conocido, no tienen todavía nadie a cargo, no tienen todavía
            nadie responsable, no tienen todavía asignado responsable, no tienen todavía asignado ningún
            responsable, no tiene aún responsable, no tiene aún responsables, no tiene aún un responsable, no tiene
            aún ningún responsable, no tiene aún responsable designado, no tiene aún responsable asignado, no tiene
            aún titular, no tiene aún dueño, no tiene aún propietario, no tiene aún encargado, no tiene aún nadie
            asignado, no tiene aún organismo responsable, no tiene aún responsable definido, no tiene aún
            asignación, no tiene aún ningún dueño, no tiene aún un dueño, no tiene aún autor, no tiene aún ningún
            titular, no tiene aún órgano responsable, no tiene aún entidad responsable, no tiene aún responsable
            conocido, no tiene aún nadie a cargo, no tiene aún nadie responsable, no tiene aún asignado responsable,
            no tiene aún asignado ningún responsable, no tienen aún responsable, no tienen aún responsables, no
            tienen aún un responsable, no tienen aún ningún responsable, no tienen aún responsable designado, no
            tienen aún responsable asignado, no tienen aún titular, no tienen aún dueño, no tienen aún propietario,
            no tienen aún encargado, no tienen aún nadie asignado, no tienen aún organismo responsable, no tienen
            aún responsable definido, no tienen aún asignación, no tienen aún ningún dueño, no tienen aún un dueño,
            no tienen aún autor, no tienen aún ningún titular, no tienen aún órgano responsable, no tienen aún
            entidad responsable, no tienen aún responsable conocido, no tienen aún nadie a cargo, no tienen aún
            nadie responsable, no tienen aún asignado responsable, no tienen aún asignado ningún responsable, no
            tenga todavía responsable, no tenga todavía responsables, no tenga todavía un responsable, no tenga
            todavía ningún responsable, no tenga todavía responsable designado, no tenga todavía responsable
            asignado, no tenga todavía titular, no tenga todavía dueño, no tenga todavía propietario, no tenga
            todavía encargado, no tenga todavía nadie asignado, no tenga todavía organismo responsable, no tenga
            todavía responsable definido, no tenga todavía asignación, no tenga todavía ningún dueño, no tenga
            todavía un dueño, no tenga todavía autor, no tenga todavía ningún titular, no tenga todavía órgano
            responsable, no tenga todavía entidad responsable, no tenga todavía responsable conocido, no tenga
            todavía nadie a cargo, no tenga todavía nadie responsable, no tenga todavía asignado responsable, no
            tenga todavía asignado ningún responsable, no tengan todavía responsable, no tengan todavía
            responsables, no tengan todavía un responsable, no tengan todavía ningún responsable, no tengan todavía
            responsable designado, no tengan todavía responsable asignado, no tengan todavía titular, no tengan
            todavía dueño, no tengan todavía propietario, no tengan todavía encargado, no tengan todavía nadie
            asignado, no tengan todavía organismo responsable, no tengan todavía responsable definido, no tengan
            todavía asignación, no tengan todavía ningún dueño, no tengan todavía un dueño, no tengan todavía autor,
            no tengan todavía ningún titular, no tengan todavía órgano responsable, no tengan todavía entidad
            responsable, no tengan todavía responsable conocido, no tengan todavía nadie a cargo, no tengan todavía
            nadie responsable, no tengan todavía asignado responsable, no tengan todavía asignado ningún
            responsable, no tenga aún responsable, no tenga aún responsables, no tenga aún un responsable, no tenga
            aún ningún responsable, no tenga aún responsable designado, no tenga aún responsable asignado, no tenga
            aún titular, no tenga aún dueño, no tenga aún propietario, no tenga aún encargado, no tenga aún nadie
            asignado, no tenga aún organismo responsable, no tenga aún responsable definido, no tenga aún
            asignación, no tenga aún ningún dueño, no tenga aún un dueño, no tenga aún autor, no tenga aún ningún
            titular, no tenga aún órgano responsable, no tenga aún entidad responsable, no tenga aún responsable
            conocido, no tenga aún nadie a cargo, no tenga aún nadie responsable, no tenga aún asignado responsable,
            no tenga aún asignado ningún responsable, no tengan aún responsable, no tengan aún responsables, no
            tengan aún un responsable, no tengan aún ningún responsable, no tengan aún responsable designado, no
            tengan aún responsable asignado, no tengan aún titular, no tengan aún dueño, no tengan aún propietario,
            no tengan aún encargado, no tengan aún nadie asignado, no tengan aún organismo responsable, no tengan
            aún responsable definido, no tengan aún asignación, no tengan aún ningún dueño, no tengan aún un dueño,
            no tengan aún autor, no tengan aún ningún titular, no tengan aún órgano responsable, no tengan aún
            entidad responsable, no tengan aún responsable conocido, no tengan aún nadie a cargo, no tengan aún
            nadie responsable, no tengan aún asignado responsable, no tengan aún asignado ningún responsable,
            todavía no tenga asignado responsable, todavía no tenga asignado ningún responsable, todavía no tengan
            asignado responsable, todavía no tengan asignado ningún responsable, aún no tenga asignado responsable,
            aún no tenga asignado ningún responsable, aún no tengan asignado responsable, aún no tengan asignado
            ningún responsable""",
        Concept.SECTION: """sección de, apartado de, capítulo de, parte de, sección sobre, capítulo sobre, parte sobre,
            apartado sobre, bloque de, sección, secciones, apartado, apartados, capítulo, parte, título, epígrafe,
            bloque, rúbrica, secc, sec, cap""",
        Concept.ACTION: """artículo, art, inciso, acción, acción clave, medida, medida clave, punto, apartado, párrafo,
            número, núm, nº, n.º, referencia, ref, letra, acciones, entregable, entrega, obligación, subapartado,
            actuación, epígrafe""",
        Concept.CHANGE: """prorroga el, prorroga la, borra, borre, borrar, elimina, elimine, eliminar, suprime, suprima, suprimir, quita, quitar, anula,
            anule, anular, cancela, cancele, cancelar, mueve, mueva, mover, aplaza, aplace, aplazar, pospón,
            posponga, posponer, prorrogue, prorrogar, prolonga, prolongue, prolongar, amplía, amplíe,
            ampliar, marca, marque, marcar, cambia, cambie, cambiar, modifica, modifique, modificar, sustituye,
            sustituya, sustituir, añade, añada, añadir, agrega, agregue, agregar, renombra, renombre, renombrar,
            asigna, asigne, asignar, cierra, cerrar, reabre, reabra, reabrir, deshaz, deshaga, deshacer, aprueba,
            apruebe, aprobar, un recordatorio, confirma, confirme, confirmar, recuérdame, recuérdeme, recuérdanos,
            recordarme""",
        Concept.HOW_OFTEN: """con qué frecuencia, con qué periodicidad, con qué regularidad, cada cuánto, cada cuánto tiempo, cuántas
            veces, a qué ritmo""",
        Concept.WHERE: "dónde",
        Concept.WHY: "por qué, por qué motivo, por qué razón, cómo es que, a qué se debe",
        Concept.NOISE: """solicitamos, solicitaría, solicitaríamos, necesitaría, necesitaríamos, precisaría, indicara, indicaran,
            indicase, informara, informaran, informase, informasen, dijera, dijeran, dijeras, facilitara,
            facilitaran, facilitase, enviara, enviaran, remitiera, remitieran, confirmara, confirmaran, aclarara,
            mostrara, pudiera, pudieran, pudieras, pudiese, pudiesen, quisieran, hiciera el favor, hicieran el
            favor, si fuese posible, por la presente, por este medio, mediante la presente, a ser posible,
            rogaríamos, nos permitimos, me permito, tendría a bien, tengan a bien, es posible saber, cabría saber,
            conviene saber, hace falta saber, inclusive, ley, uso, el, la, los, las, lo, un, una, unos, unas, de,
            del, en, por, para, con, sobre, ante, bajo, según, entre, que, se, le, les, me, te, nos, os, su, sus,
            este, esta, esto, estos, estas, ese, esa, eso, esos, esas, aquel, aquella, ahí, aquí, allí, allá, acá,
            es, son, ser, sea, sean, está, están, estar, esté, estén, hay, haya, hayan, haber, ha, han, he, fue,
            fueron, era, eran, estaba, estaban, será, serán, sería, serían, siendo, sido, estado, tiene, tienen,
            tener, tenga, tengan, tenía, tenían, tendrá, tendrán, va, van, ir, vaya, vayan, viene, vienen, venir,
            pasa, pasan, pasar, figura, figuran, aparece, aparecen, consta, constan, existe, existen, resulta,
            resultan, ocurre, ocurren, sucede, celebra, celebrar, reúne, reúnen, reunirse, se tratará, se tratarán,
            se debatirá, se debatirán, se discutirá, se discutirán, se abordará, se abordarán, se debate, se
            debaten, se discute, se discuten, se aborda, se abordan, se va a tratar, se van a tratar, será tratado,
            serán tratados, se examinará, se examinarán, se examina, se trata, incluye, incluyen, incluido,
            incluida, incluir, va en, viene en, entra, entran, sale, salen, cabe, caben, puede, pueden, podría,
            podrían, podrá, podrán, poder, puedo, podemos, quiero, queremos, quisiera, quisiéramos, querría,
            querríamos, desea, deseo, desearía, deseamos, me gustaría, nos gustaría, necesito, necesitamos, quería
            saber, queríamos saber, saber, conocer, ver, sabe, sabes, saben, alguien, pásame, páseme, pásanos,
            pasas, pasarme, mándame, mándeme, me mandas, envíame, envíeme, enviarme, me envías, facilítame,
            facilíteme, facilitarme, sácame, ponme, hazme, hágame, hazme una lista, lístame, lístanos, apúntame,
            recítame, échame, localízame, desglósame, desglose, desglosa, facilitarnos, facilitarle, facilitarles,
            proporcionarme, proporcionarnos, proporcionarle, proporcionarles, remitirme, remitirnos, remitirle,
            remitirles, enviarnos, enviarle, enviarles, mandarme, mandarnos, mandarle, mandarles, confirmarme,
            confirmarnos, confirmarle, confirmarles, aclararme, aclararnos, aclararle, aclararles, mostrarme,
            mostrarnos, mostrarle, mostrarles, explicarme, explicarnos, explicarle, explicarles, listarme,
            listarnos, listarle, listarles, resumirme, resumirnos, resumirle, resumirles, recordarme, recordarnos,
            recordarle, recordarles, comunicarme, comunicarnos, comunicarle, comunicarles, informarme, informarnos,
            informarle, informarles, detallarme, detallarnos, detallarle, detallarles, indicarme, indicarnos,
            indicarle, indicarles, decirme, decirnos, decirle, decirles, darme, darnos, darle, darles, pasarnos,
            pasarle, pasarles, enseñarme, enseñarnos, enseñarle, enseñarles, buscarme, buscarnos, buscarle,
            buscarles, sacarme, sacarnos, sacarle, sacarles, sácanos, dame una lista, danos una lista, x, tb, xfa,
            xfi, porfi, dime, dígame, infórmame, infórmeme, informen, infórmenme, comunícame, comuníqueme,
            aclárenme, podrías, podríais, indíquenos, indíquennos, se ruega, se ruega informen, sírvanse, sírvase,
            rogamos, rogamos informen, rogamos nos informen, detállame, detálleme, resúmeme, resúmame, enuméreme,
            enumérame, muéstrenme, consígueme, tráeme, desearíamos saber, desearíamos conocer, dinos, díganos,
            decir, dices, dice, puedes decirme, me puedes decir, indica, indíqueme, indícame, indique, indicar,
            muestra, muéstrame, muéstreme, mostrar, muestre, enséñame, enumera, enumere, enumerar, lista, listar,
            dame, deme, denos, danos, cuéntame, cuénteme, busca, buscar, busco, consulta, consultar, confirma,
            confirmar, confirme, confírmame, recuérdame, recuérdeme, recordar, aclara, aclarar, aclárame, averiguar,
            comprobar, verificar, revisar, mirar, mira, mire, oye, oiga, por favor, porfa, porfavor, pf, pls,
            gracias, mil gracias, gracias por adelantado, te lo agradezco, se lo agradezco, agradecería, agradecido,
            agradecida, hola, buenas, buenos días, buen día, buenas tardes, buenas noches, saludos, un saludo,
            atentamente, estimado, estimada, estimados, estimadas, querido, querida, queridos, bot, compañero,
            compañeros, compañera, compañeras, colega, colegas, equipo, una pregunta, pregunta, preguntas, tengo una
            pregunta, tengo una duda, una duda, duda, una consulta, perdón, perdona, perdone, disculpa, disculpe,
            disculpen, ok, okay, vale, bueno, bien, pues, entonces, así, a ver, veamos, oh, eh, ah, hmm, uf, ahora,
            actualmente, en este momento, de momento, en estos momentos, hoy por hoy, aún, todavía, ya, también,
            además, incluso, mismo, misma, mismos, mismas, exactamente, precisamente,
            concretamente, en concreto, en particular, en especial, específicamente, realmente, en realidad,
            oficialmente, formalmente, normalmente, en principio, en general, generalmente, por ejemplo, p. ej, es
            decir, o sea, tal, tales, como, cómo, si, sí, cuyo, cuya, cuyos, cuyas, porque, pero, sin embargo,
            aunque, mientras, primero que nada, por último, finalmente, en fin, en total, globalmente, la nota,
            nota, nota del consejo, en la nota, de la nota, en el marco de la nota, documento, documento del
            consejo, en el registro, del registro, registro, según el registro, con arreglo a, conforme a, conforme,
            en virtud de, en virtud del, de acuerdo con, de conformidad con, en materia de, en materia, en relación
            con, relacionado con, relacionada con, relacionados con, relacionadas con, acerca de, respecto de,
            respecto del, respecto a, respecto al, con respecto a, con respecto al, en cuanto a, en cuanto al, por
            lo que se refiere a, por lo que respecta a, referente, relativo, relativa, relativos, relativas,
            concerniente, a través de, a través del, por medio de, por medio del, mediante, vía, por vía de, por
            conducto de, por parte de, por parte del, de parte de, en nombre de, por cuenta de, por el, por la, por
            los, por las, del lado de, autoridad, autoridades, gobierno, ministerio, ministerio del interior,
            administración, país, república, reino, organismo, organismos, órgano, órganos, entidad, unidad,
            servicio, servicios, delegación, parte, partes, lado, miembro, miembros, agencia, institución, unión,
            ue, europa, europeo, europea, europeos, europeas, schengen, espacio schengen, de la ue, acción clave,
            clave, claves, concreto, concreta, concretos, concretas, relevante, relevantes, pertinente, pertinentes,
            correspondiente, correspondientes, respectivo, respectiva, respectivos, respectivas, diferente,
            diferentes, distinto, distintos, varios, varias, algún, alguna, alguno, algunos, algunas, cualquier,
            cualquiera, mucho, mucha, muchos, muchas, poco, pocos, más, muy, tan, tanto, tanta, mejor, peor, gran,
            grande, bastante, casi, quizá, quizás, acaso, posiblemente, probablemente, seguramente, seguro,
            evidentemente, claro, por supuesto, de nuevo, otra vez, una vez, vez, veces, a veces, siempre, momento,
            fecha, fechas, hora, horas, lugar, caso, en caso de, en su caso, tema, ámbito, punto, orden, forma,
            manera, modo, tipo, clase, nombre, nombres, gente, persona, personas, señor, señora, señores, usted,
            ustedes, tú, vosotros, él, ella, ellos, ellas, uno, oír, entender, entiendo, entendido, comprender,
            explicar, resumir, resumen, breve, brevemente, brevedad, rápido, rápidamente, rápida, urgente, cierto,
            cierta, correcto, verdad, no es así, eso es, etc, etcétera, i.e, e.g, nº, núm, ref, para mí, para
            nosotros, de mi parte, mi ministro, mi ministra, para el ministro, para la ministra, mi jefe, mi jefa,
            mi informe, para un informe, para mi informe, para una reunión interna, capital, mi capital, delegado,
            delegada, funcionario, oficial de enlace, consejero, consejera, representación, representación
            permanente, reper, er, do, quedar, quedaba, seguir, sigue, siguen, hace, hacen, pone, ponen, toca,
            respectivamente, por separado, individualmente, cada uno, cada una, propio, propia, propios, propias,
            sus propias, sus unidades, como grupo, como conjunto, en conjunto, antiguo, antigua, antes llamado,
            llamado, llamada, denominado, denominada, conocido como, mal, visto, vista, dado, dada, cosa de, a la
            vez, al mismo tiempo, todo el mundo, todos los participantes, tengo entendido, creo que, pienso,
            supongo, imagino, estoy buscando, estamos buscando, ando buscando, preparo, preparando, estoy
            preparando, estamos preparando, asiste, asistir, ayudar, ayudarme, ayuda con, rogaría, ruego, solicito,
            solicitar, información, info, datos, dato, cuestión, relación, lo de, los de, las de, la de, el de, lo
            que hay, cuál de, cuáles de, qué de, tocante, cuantos, planeado, respuesta, responder, responda,
            responde, contestar, contesta, conteste""",
    },
    chatter="""dónde, donde, adónde, eso es todo, es todo, es todo por hoy, nada más, todo bien, todo correcto, todo
            claro, está todo claro, de todo, por todo, del todo, todo en orden, buenos días a todos, buenos días a
            todas, buenas tardes a todos, hola a todos, hola a todas, hola equipo, saludos a todos, gracias a todos,
            buen fin de semana, feliz navidad, feliz año, feliz año nuevo, feliz verano, hasta luego, hasta pronto,
            hasta mañana, hasta la próxima, hasta otra, adiós, chao, encantado, encantada, mucho gusto, de nada, no
            hay de qué, a ti, a usted, a vosotros, perfecto, perfecta, perfectamente, estupendo, estupenda, genial,
            fantástico, fantástica, excelente, excelentes, maravilloso, maravillosa, fenomenal, increíble,
            buenísimo, muy bien, qué amable, es usted muy amable, eres muy amable, amable, amables, amablemente, si
            es tan amable, si eres tan amable, tenga la amabilidad, ten la amabilidad, tendría la amabilidad,
            tendría la bondad, sírvase, tenga a bien, si no es molestia, si no es mucha molestia, si no le importa,
            si no te importa, si es posible, si puede, si puedes, cuando pueda, cuando puedas, cuando tenga un
            momento, cuando tengas un momento, cuando tenga un minuto, un segundo, un momento, un momentito, un
            minuto, rapidito, sin prisa, no hay prisa, sin compromiso, con gusto, con mucho gusto, de acuerdo, por
            descontado, desde luego, en efecto, efectivamente, exacto, exactos, eso mismo, tienes razón, tiene
            razón, me parece bien, me alegro, me alegra, qué bien, qué bueno, menos mal, vaya, caramba, anda, venga,
            hala, hombre, mujer, chico, chica, chicos, chicas, amigo, amiga, amigos, tío, jefe, jefa, majo, maja,
            guapo, guapa, crack, máquina, campeón, sol, señoría, excelencia, don, doña, sr, sra, srta, dr, dra,
            profe, distinguido, distinguida, distinguidos, apreciado, apreciada, apreciados, respetado, muy señor
            mío, muy señora mía, muy señores míos, a quien corresponda, cordial, cordiales, cordialmente, afectuoso,
            afectuosos, un abrazo, abrazos, un beso, besos, feliz, felices, contento, contenta, preocupado,
            preocupada, interesado, interesada, interesados, curioso, curiosa, curiosidad, tengo curiosidad, me
            interesa, me interesaría, nos interesa, me preguntaba, nos preguntamos, quería preguntar, quería
            preguntarte, quería preguntarle, permítame, permíteme, permítanme, déjame, déjeme, a propósito, de paso,
            entre otras cosas, entre otros, entre otras, sobre todo, ante todo, de hecho, en resumen, en suma, en
            definitiva, en pocas palabras, en otras palabras, dicho de otro modo, a grandes rasgos, en líneas
            generales, más o menos, aproximado, básicamente, simplemente, sencillamente, meramente, justo,
            justamente, puramente, claramente, obviamente, lógicamente, naturalmente, ciertamente, verdaderamente,
            francamente, honestamente, sinceramente, personalmente, particularmente, especialmente, principalmente,
            fundamentalmente, esencialmente, mayormente, habitualmente, usualmente, frecuentemente, ocasionalmente,
            eventualmente, presumiblemente, supuestamente, aparentemente, al parecer, por lo visto, por lo que sé,
            que yo sepa, si no me equivoco, según tengo entendido, por si acaso, sirve, vale la pena, merece, útil,
            útiles, práctico, práctica, importante, importantes, necesario, necesaria, posible, posibles, imposible,
            fácil, difícil, sencillo, sencilla, claro está, claridad, con claridad, con detalle, en detalle,
            detalladamente, cuidadosamente, atento, atenta, lentamente, despacio, directamente, inmediatamente, en
            seguida, enseguida, ahora bien, ahora que, así que, de modo que, de manera que, por lo tanto, por tanto,
            por consiguiente, por ende, puesto que, dado que, ya que, visto que, debido a que, a pesar de, no
            obstante, con todo, aun así, sea como sea, en cualquier caso, en todo caso, de todas formas, de todos
            modos, de todas maneras, por otra parte, por otro lado, por un lado, por una parte, asimismo,
            igualmente, del mismo modo, de igual modo, tampoco estaría mal, encima, fuera, dentro, delante, detrás,
            arriba, abajo, cerca, lejos, junto, enfrente, alrededor, adelante, atrás, vale vale, ok gracias, vale
            gracias, bien gracias, muchísimas gracias, gracias mil, se agradece, agradezco, agradecemos, de
            antemano, por anticipado, le saluda, atentos saludos, reciba un cordial saludo, reciban un cordial
            saludo, quedo a la espera, quedo a su disposición, espero, esperamos su respuesta, a la espera de su
            respuesta, soy, soy yo, soy nuevo, soy nueva, soy de, somos, trabajo en, escribo, llamo, pregunto,
            preguntar, preguntarte, preguntarle, sabría, sabrías, sabrían, sabríais, podríais, podéis, tendrías,
            tendríais, harías, haría, dirías, diría, dirías que, digo, digas, diga, oí, leí, vi, recuerdo, olvidé,
            he olvidado, se me olvida, se me ha olvidado, no recuerdo, no me acuerdo, no sé, no lo sé, no estoy
            seguro, no estoy segura, ni idea, tienes idea, idea, ideas, ojalá, jaja, jeje, xd, uy, ay, ey, hey, hi,
            thanks, please, merci, sorry, q tal, qué tal estás, cómo estás, robot, asistente, programa informático,
            schengenbot, sistema, herramienta, canal, hilo, mensaje, mensajes, slack, chat, correo, teléfono,
            oficina, mesa, ministro, ministra, ministros, director, directora, secretario, secretaria, embajador,
            embajadora, diputado, diputada, experto, experta, expertos, analista, jurista, abogado, abogada,
            traductor, traductora, periodista, prensa, ciudadano, ciudadanos, consigo, contigo, conmigo, ti, vos,
            vosotras, dicho, dicha, dichos, dichas, acerca, apenas, luego, conque, siquiera, osea, total, joder,
            caray, ea, olé, uff, puf, bah, jo, ostras, madre mía, dios mío, por dios, perdona que moleste, perdón
            que moleste, perdone que moleste, perdona que te moleste, perdone que le moleste, siento molestar,
            siento la molestia, disculpa la molestia, disculpe la molestia, disculpen la molestia, disculpen las
            molestias, disculpa las molestias, perdona la molestia, perdone la molestia, lamento la molestia,
            lamento, molestia, molestias, molestar, un cordial saludo, saludo, saludos desde bruselas, un saludo
            desde bruselas, atte, att, slds, bss, bs, gcias, grax, grcs, tks, thx, ty, x favor, xfavor, xq, pq,
            porq, tmb, tbn, oki, de lujo, guay, mola, chévere, órale, che, qué onda, qué pasa, urge, corre prisa,
            tengo prisa, con prisa, con prisas, ando con prisa, voy con prisa, estoy con prisa, con algo de prisa,
            deprisa, prisa, aprisa, con exactitud, exactitud, con precisión, sucintamente, someramente,
            escuetamente, oficial, oficiales, intervención, briefing, argumentario, cuadro, tabla, en una tabla, en
            un cuadro, excel, página, página web, supongamos, digamos, para empezar, en lo sucesivo, a fin de
            cuentas, al fin y al cabo, después de todo, por fin, de golpe, de una vez por todas, en serio,
            seriamente, sabemos, sé, sabéis, sabíamos, sabía, sabían, supe, conoce, conoces, conocen, conocemos,
            recuerda, recuerdas, recuérdanos, te acuerdas, acordarme, recordemos, veo, vemos, ves, viendo, verlo,
            echa un vistazo, échale un vistazo, echar un vistazo, un vistazo, vistazo, ojo, atención, preguntan,
            preguntaron, nos han preguntado, me han preguntado, me lo pregunta el ministro, me piden saber, nos
            piden saber, cuéntanos, cuéntenos, cuente, contar, contarme, contarnos, contadme, decidme, decidnos,
            pasadme, dadme, mandadme, enviadme, mostradme, indicadme, queréis, quieres, quiere, quieren, haced, haz,
            hacedme, pon, ponga, póngame, ponnos, saca, saque, sáqueme, trae, tráiganme, tráigame, prepárame,
            prepáreme, elabórame, genera, genérame, genere, créame, redáctame, imprime, imprímeme, exporta, calcula,
            calcule, calcúlame, comprueba, compruebe, verifica, verifique, revisa, revise, identifica, identifique,
            identifícame, señala, señale, señáleme, señálame, apunta, anota, precíseme, precísame, especifica,
            especifique, especifícame, especificar, relaciona, relacióname, relaciónanos, cita, cite, cítame,
            nombra, nombre usted, nómbrame, menciona, mencione, mencióname, descríbeme, reseña, adelántame,
            anticípame, repíteme, repite, repita, repítame, refréscame la memoria, me refrescas la memoria,
            desgrana, desgráname, precisar, detallar, detalla, detalle usted, aclaradme, aclárenos, aclaración,
            aclaraciones, nos aclara, me aclara, me aclaras, me confirmas, me confirma, nos confirma, nos confirmas,
            confírmanos, confírmenos, confírmeme, me indicas, me indica, nos indica, nos indicas, me dices, me dice,
            nos dices, nos dice, me das, me da, nos da, nos das, me cuentas, me cuenta, me enseñas, me muestras, me
            muestra, nos muestra, me haces, me hace, me sacas, me pones, me listas, me resumes, me explicas, me
            explica, me busca, me buscas, me informas, me informa, nos informa, me mira, me miras, me consigues, me
            facilitas, me facilita, nos facilita, nos facilitas, sería bueno saber, estaría bien saber, vendría bien
            saber, me vendría bien, nos vendría bien, convendría saber, hay forma de saber, hay manera de saber, se
            sabe, se puede saber, podría saberse, podemos saber, puedo saber, podría saber, podríamos saber,
            preguntarme, una cosita, una cosa, una dudita, dudita, una preguntita, preguntita, cosita, una última
            cosa, otra cosa, por saber, para saber, por aclarar, para aclarar, para aclararme, para que quede claro,
            para tenerlo claro, para tener claro, para estar seguro, para estar segura, para confirmar, para
            comprobar, para preparar la reunión, para la reunión de coordinación, para mi reunión, por orden
            cronológico, en orden cronológico, cronológicamente, por orden, ordenado, ordenada, ordenados,
            ordenadas, por fecha, por fechas, en español, en castellano, necesito urgentemente, necesitamos
            urgentemente, necesito con urgencia, necesitamos con urgencia, preciso urgentemente, lo necesito con
            urgencia, lo necesito urgentemente, lo necesito cuanto antes, necesito cuanto antes, necesito saber
            cuanto antes, dime cuanto antes, lo necesito ya, lo necesito para hoy, contéstame cuanto antes, responde
            cuanto antes, respóndame cuanto antes, tendría la amabilidad de, tendría la bondad de, tendría la
            gentileza de, tendría a bien, tendría la gentileza, tendrías la amabilidad de, tendrías la bondad de,
            tendrías la gentileza de, tendrías a bien, tendrías la amabilidad, tendrías la bondad, tendrías la
            gentileza, tendrían la amabilidad de, tendrían la bondad de, tendrían la gentileza de, tendrían a bien,
            tendrían la amabilidad, tendrían la bondad, tendrían la gentileza, tendríais la amabilidad de, tendríais
            la bondad de, tendríais la gentileza de, tendríais a bien, tendríais la amabilidad, tendríais la bondad,
            tendríais la gentileza, tenga la amabilidad de, tenga la bondad de, tenga la gentileza de, tenga la
            bondad, tenga la gentileza, tengan la amabilidad de, tengan la bondad de, tengan la gentileza de, tengan
            a bien, tengan la amabilidad, tengan la bondad, tengan la gentileza, ten la amabilidad de, ten la bondad
            de, ten la gentileza de, ten a bien, ten la bondad, ten la gentileza, tened la amabilidad de, tened la
            bondad de, tened la gentileza de, tened a bien, tened la amabilidad, tened la bondad, tened la
            gentileza, si tiene la amabilidad de, si tiene la bondad de, si tiene la gentileza de, si tiene a bien,
            si tiene la amabilidad, si tiene la bondad, si tiene la gentileza, si tienen la amabilidad de, si tienen
            la bondad de, si tienen la gentileza de, si tienen a bien, si tienen la amabilidad, si tienen la bondad,
            si tienen la gentileza, si tienes la amabilidad de, si tienes la bondad de, si tienes la gentileza de,
            si tienes a bien, si tienes la amabilidad, si tienes la bondad, si tienes la gentileza, sería tan amable
            de, sería usted tan amable de, serían tan amables de, serías tan amable de, seríais tan amables de, si
            fueran tan amables, hágame el favor de, hazme el favor de, háganme el favor de, haga el favor de, haz el
            favor de, me harías el favor de, me haría el favor de, me hace el favor de, me haces el favor de, nos
            harían el favor de, seríais, serías, buenas a todos, muy buenas, se ha quedado, se han quedado,
            facilitasen, facilitaran, facilitara, facilitase, dijesen, dijera, dijeran, dijese, dijeras, dijeses,
            indicasen, indicaran, indicara, indicase, enviasen, enviaran, remitiesen, remitieran, remitiese,
            confirmasen, confirmaran, confirmase, aclarasen, aclararan, aclarase, mostrasen, mostraran, mostrase,
            explicasen, explicaran, explicara, explicase, proporcionasen, proporcionaran, proporcionara,
            proporcionase, comunicasen, comunicaran, comunicara, comunicase, pasaran, pasara, pasase, pasases,
            mandara, mandaras, mandaran, listara, listaras, detallara, detallaran, detallasen, detallase, precisara,
            precisaran, precisasen, desde la representación permanente, desde la representación, desde el
            ministerio, desde madrid, desde la capital, desde capital, desde la oficina, desde mi ministerio, desde
            nuestra representación, en nombre de la representación, en nombre del ministerio, les escribo desde, me
            dirijo a ustedes, me dirijo a usted, nos dirigimos a ustedes, tengo el honor de, con el ruego de, con el
            fin de, a fin de saber, al objeto de, con objeto de, con el objeto de, en relación con el asunto de
            referencia, en relación con la nota, a la vista de la nota, a tenor de la nota, al amparo de la nota, de
            la presente nota, sin otro particular, reciba un saludo, quedo atento, quedo atenta, quedamos a la
            espera, quedo a la espera de su respuesta, gracias por su ayuda, gracias por tu ayuda, gracias por la
            ayuda, gracias por su atención, gracias por adelantado por su ayuda, muy agradecido, muy agradecida, muy
            agradecidos, dejado, dejó, dejaron, dejando aquí, quedado""",
)
