"""Portuguese words."""

from domain.languages.schema import Concept, LanguageTable

#: Forms that stand both under ASSIGNED and under OWE.
_ASSIGNED_AND_OWE = """pedimos à, pedimos ao, pedimos aos, pedimos às, pede à, pede ao, pede aos, pede às, pedem à, pedem ao, pedem aos,
    pedem às, exigimos à, exigimos ao, exigimos aos, exigimos às, exige à, exige ao, exige aos, exige às, exigem à,
    exigem ao, exigem aos, exigem às, pediremos à, pediremos ao, pediremos aos, pediremos às, requer à, requer ao,
    requer aos, requer às, cabe a, cabe ao, cabe à, cabe aos, cabem a, cabem ao, cabem à, cabem aos, compete a,
    compete ao, compete à, compete aos, competem a, competem ao, competem à, competem aos, incumbe a, incumbe ao,
    incumbe à, incumbe aos, incumbem a, incumbem ao, incumbem à, incumbem aos, toca a, toca ao, toca à, toca aos,
    tocam a, tocam ao, tocam à, tocam aos, tocam às, atribuído a, atribuído ao, atribuído à, atribuído aos, atribuída
    a, atribuída ao, atribuída à, atribuída aos, atribuídos a, atribuídos ao, atribuídos à, atribuídos aos, atribuídas
    a, atribuídas ao, atribuídas à, atribuídas aos, confiado a, confiado ao, confiado à, confiado aos, confiada a,
    confiada ao, confiada à, confiada aos, confiados a, confiados ao, confiados à, confiados aos, confiadas a,
    confiadas ao, confiadas à, confiadas aos, cometido a, cometido ao, cometido à, cometido aos, cometida a, cometida
    ao, cometida à, cometida aos, cometidos a, cometidos ao, cometidos à, cometidos aos, cometidas a, cometidas ao,
    cometidas à, cometidas aos, pedido a, pedido ao, pedido à, pedido aos, pedida a, pedida ao, pedida à, pedida aos,
    pedidos a, pedidos ao, pedidos à, pedidos aos, pedidas a, pedidas ao, pedidas à, pedidas aos, exigido a, exigido
    ao, exigido à, exigido aos, exigida a, exigida ao, exigida à, exigida aos, exigidos a, exigidos ao, exigidos à,
    exigidos aos, exigidas a, exigidas ao, exigidas à, exigidas aos, solicitado a, solicitado ao, solicitado à,
    solicitado aos, solicitada a, solicitada ao, solicitada à, solicitada aos, solicitados a, solicitados ao,
    solicitados à, solicitados aos, solicitadas a, solicitadas ao, solicitadas à, solicitadas aos, imposto a, imposto
    ao, imposto à, imposto aos, imposta a, imposta ao, imposta à, imposta aos, impostos a, impostos ao, impostos à,
    impostos aos, impostas a, impostas ao, impostas à, impostas aos, pede-se a, pede-se ao, pede-se à, pede-se aos,
    pede-se às, se pede a, se pede ao, se pede à, se pede aos, se pede às, exige-se a, exige-se ao, exige-se à,
    exige-se aos, exige-se às, se exige a, se exige ao, se exige à, se exige aos, se exige às, pertence a, pertence
    ao, pertence à, pertence aos, pertence às, pertencem a, pertencem ao, pertencem à, pertencem aos, pertencem às,
    corresponde a, corresponde ao, corresponde à, corresponde aos, corresponde às, correspondem a, correspondem ao,
    correspondem à, correspondem aos, correspondem às, adstrito a, adstrito ao, adstrito à, adstrito aos, adstrito às,
    adstrita a, adstrita ao, adstrita à, adstrita aos, adstrita às, encarregue a, encarregue ao, encarregue à,
    encarregue aos, foi pedido a, foi pedido aos, foi pedido às, é pedido a, é pedido ao, é pedido à, é pedido aos, é
    pedido às, são pedidas a, são pedidas ao, são pedidas à, são pedidas aos, são pedidas às, obriga a, obriga ao,
    obriga à, obriga aos, obriga às, obrigam a, obrigam ao, obrigam à, obrigam aos, obrigam às, a cargo de, a cargo
    da, a cargo do, da responsabilidade da, da responsabilidade do, depende da, recai sobre, recaem sobre, recai na,
    solicitaram à, solicitaram ao, solicitaram aos, encomendaram à, encomendaram ao, confiaram à, confiaram ao,
    atribuíram à, atribuíram ao"""

#: Forms that stand both under DELIVERED and under DID.
_DELIVERED_AND_DID = """apresentou, apresentaram, elaborou, elaboraram, informou, informaram, preparou, prepararam, completou, completaram,
    terminou, terminaram, executou, executaram, finalizou, finalizaram, realizou, realizaram, partilhou, partilharam,
    compartilhou, compartilharam, prestou, prestaram, notificou, notificaram, divulgou, divulgaram, adotou, adotaram,
    enviou, enviaram, reportou, reportaram, detalhou, detalharam, facultou, facultaram, disponibilizou,
    disponibilizaram, organizou, organizaram, publicou, publicaram, comunicou, comunicaram, aplicou, aplicaram,
    despachou, despacharam, efetuou, efetuaram, assegurou, asseguraram, concretizou, concretizaram, encaminhou,
    encaminharam, depositou, depositaram, acabou, acabaram, fechou, fecharam, entregou, entregaram, explicou,
    explicaram, atualizou, atualizaram, ultimou, ultimaram, implementou, implementaram, tramitou, tramitaram, fez,
    fizeram, propôs, propuseram, expôs, expuseram, forneceu, forneceram, submeteu, submeteram, remeteu, remeteram,
    transmitiu, transmitiram, emitiu, emitiram, cumpriu, cumpriram, concluiu, concluiram, produziu, produziram,
    contribuiu, contribuiram, distribuiu, distribuiram, redigiu, redigiram, difundiu, difundiram, resolveu,
    resolveram, ofereceu, ofereceram, estabeleceu, estabeleceram, respondeu, responderam, devolveu, devolveram,
    desenvolveu, desenvolveram, atendeu, atenderam, empreendeu, empreenderam, procedeu, procederam, deu, deram,
    trouxe, trouxeram"""

TABLE = LanguageTable(
    code="pt",
    yes_no="""é, são, era, eram, está, estão, estava, há, havia, tem, têm, tinha, deve, devem, devia, temos,
        devemos, precisa, falta, faltam, fica, existe, entrega, será que, acaso""",
    asks_by_tone=True,
    quarter_letters="tq",
    half_letters="sh",
    names={
        "europol": """europol, agência da união europeia para a cooperação policial, agência da ue para a cooperação
            policial, agência de cooperação policial, serviço europeu de polícia, polícia europeia, agência europeia
            de polícia""",
        "frontex": """frontex, agência europeia da guarda de fronteiras e costeira, guarda europeia de fronteiras e
            costeira, agência da guarda de fronteiras e costeira, agência de fronteiras, agência europeia de
            fronteiras, agência europeia de guarda de fronteiras e costeira, agência europeia de gestão da
            cooperação operacional nas fronteiras externas, agência europeia de gestão da cooperação operacional nas
            fronteiras externas dos estados-membros da união europeia, agência das fronteiras""",
        "eurojust": """eurojust, agência da união europeia para a cooperação judiciária penal, agência da ue para a
            cooperação judiciária penal, agência de cooperação judiciária penal, agência de cooperação judiciária,
            agência europeia de cooperação judiciária, unidade europeia de cooperação judiciária""",
        "euaa": """euaa, aueua, easo, geaa, agência da união europeia para o asilo, agência da ue para o asilo,
            agência para o asilo, agência do asilo, agência de asilo, agência europeia do asilo, agência europeia
            para o asilo, agência de asilo da ue, gabinete europeu de apoio em matéria de asilo, agência da união
            europeia do asilo""",
        "eu-lisa": """eu-lisa, eulisa, agência da união europeia para a gestão operacional de sistemas informáticos
            de grande escala, agência da união europeia para a gestão operacional de sistemas informáticos de grande
            escala no espaço de liberdade, agência da união europeia para a gestão operacional de sistemas
            informáticos de grande escala no espaço de liberdade segurança e justiça, agência de sistemas
            informáticos, agência dos sistemas informáticos, agência informática""",
        "emsa": """emsa, agência europeia da segurança marítima, agência da segurança marítima, agência europeia de
            segurança marítima, agência de segurança marítima, aesm""",
        "cepol": """cepol, agência da união europeia para a formação policial, agência da ue para a formação
            policial, agência de formação policial, academia europeia de polícia, agência europeia de formação
            policial""",
        "fra": """fra, agência dos direitos fundamentais da união europeia, agência dos direitos fundamentais,
            agência de direitos fundamentais, agência dos direitos fundamentais da ue, agência europeia dos direitos
            fundamentais""",
        "eige": """eige, instituto europeu para a igualdade de género, instituto para a igualdade de género,
            instituto europeu da igualdade de género, instituto da igualdade de género""",
        "euda": """euda, oedt, emcdda, agência da união europeia sobre drogas, agência da união europeia sobre a
            droga, agência da droga, agência da ue sobre drogas, agência das drogas, agência europeia da droga,
            agência europeia sobre drogas, agência sobre drogas, observatório europeu da droga e da
            toxicodependência, observatório da droga, agência da união europeia para as drogas, agência de drogas da
            ue""",
        "commission": "comissão, comissão europeia, comissão da ue, executivo comunitário, executivo europeu",
        "eeas": """seae, eeas, serviço europeu para a ação externa, serviço europeu para a acção externa, serviço
            europeu de ação externa, serviço de ação externa, serviço diplomático da ue, serviço diplomático
            europeu, serviço para a ação externa""",
        "eu-delegations": """delegações da união europeia, delegações da ue, delegação da ue, delegação da união
            europeia, delegações da união, delegações ue""",
        "council": """conselho, conselho da união europeia, conselho da ue, conselho ue, conselho de ministros,
            conselho de ministros da ue, conselho da união""",
        "schengen-council": "conselho schengen, conselho de schengen, conselho «schengen»",
        "european-parliament": "parlamento europeu, parlamento, parlamento da ue, eurocâmara, hemiciclo",
        "member-states": """estados-membros, estado-membro, estados-membros da ue, estados-membros da união europeia,
            estados-membros da união, países membros, país membro, países da ue, países da união europeia, estados
            da ue, países ue, países europeus, que países, quais países, que estados, quais estados, todos os
            países, todos os estados, países-membros, cada país, cada estado""",
        "europol-management-board": """conselho de administração da europol, conselho de administração, conselho de
            administração do europol, conselho diretivo da europol, conselho de direção da europol, direção da
            europol, europol conselho de administração""",
        "emsc": """emsc, centro europeu contra a introdução clandestina de migrantes, centro europeu de luta contra a
            introdução clandestina de migrantes, centro contra a introdução clandestina de migrantes, centro europeu
            contra o tráfico de migrantes, centro europeu de luta contra o tráfico de migrantes, centro contra o
            tráfico de migrantes, centro europeu do tráfico de migrantes, centro contra o tráfico, centro de luta
            contra o tráfico de migrantes, centro europeu contra o tráfico ilícito de migrantes, centro europeu
            contra o contrabando de migrantes""",
        "eu-iru": """eu iru, iru, iru da ue, unidade da ue de sinalização de conteúdos na internet, unidade de
            sinalização de conteúdos na internet, unidade de sinalização de conteúdos na internet da ue, unidade da
            ue para a sinalização de conteúdos na internet, unidade de sinalização de conteúdos, unidade de
            sinalização na internet, unidade de sinalização de conteúdos na internet da união europeia, unidade da
            ue de sinalização de conteúdos da internet, unidade de sinalização de conteúdos da internet""",
        "efecc": """efecc, centro europeu da criminalidade financeira e económica, centro europeu de criminalidade
            financeira e económica, centro da criminalidade financeira e económica, centro de criminalidade
            financeira e económica, centro europeu da criminalidade económica e financeira, centro de criminalidade
            económica e financeira, centro europeu de crime financeiro e económico""",
        "migration-preparedness-network": """rede da ue de preparação para a migração e gestão de crises migratórias,
            rede de preparação, rede de preparação para a migração, rede de preparação para a migração e gestão de
            crises migratórias, rede blueprint, mecanismo de preparação para a migração e gestão de crises
            migratórias, mecanismo de preparação, rede do mecanismo de preparação, rede da ue de preparação para a
            migração e gestão de crises, rede de preparação e gestão de crises migratórias, rede de preparação e
            gestão de crises""",
        "intcen": """intcen, eu intcen, centro de situação e de informações da ue, centro de situação e informações
            da ue, centro de situação e de informações, centro de análise de informações da ue, centro de análise de
            informações, centro de informações e de situação da ue, centro de informações da ue""",
        "high-level-group": """grupo de alto nível, grupo de alto nível sobre o acesso a dados, grupo de alto nível
            sobre o acesso aos dados, grupo de alto nível sobre o acesso a dados para uma aplicação eficaz da lei,
            grupo de alto nível sobre acesso a dados, hlg, gan""",
        "jha-agencies": """agências jai, agência jai, agências da justiça e dos assuntos internos, agência da justiça
            e dos assuntos internos, agências de justiça e assuntos internos, agências jai da ue, agências no
            domínio da justiça e dos assuntos internos, agências da ue no domínio da justiça e dos assuntos
            internos, organismos jai, agências da justiça e assuntos internos, agências da área jai, agências do
            domínio jai""",
        "budgetary-authorities": """autoridades orçamentais, autoridade orçamental, autoridade orçamentária,
            autoridades orçamentárias""",
        "national-judicial-authorities": """autoridades judiciárias nacionais, autoridades judiciárias, autoridade
            judiciária nacional, autoridade judiciária, autoridades judiciais nacionais, autoridades judiciais,
            autoridade judicial, autoridades judiciárias dos estados-membros""",
        "at": "áustria, austríaco, austríaca, austríacos, austríacas, república da áustria, österreich",
        "be": "bélgica, belga, belgas, reino da bélgica, belgië, belgique",
        "bg": "bulgária, búlgaro, búlgara, búlgaros, búlgaras, república da bulgária, българия",
        "cy": "chipre, cipriota, cipriotas, república de chipre, κύπρος, cyprus",
        "cz": "chéquia, república checa, checo, checa, checos, checas, chequia, česko, tchéquia, república tcheca",
        "de": "alemanha, alemão, alemã, alemães, alemãs, república federal da alemanha, deutschland",
        "dk": "dinamarca, dinamarquês, dinamarquesa, dinamarqueses, dinamarquesas, reino da dinamarca, danmark",
        "ee": "estónia, estónio, estónios, estónias, república da estónia, estônia, eesti",
        "el": "grécia, grego, grega, gregos, gregas, república helénica, ελλάδα, helénica, helénico",
        "es": "espanha, espanhol, espanhola, espanhóis, espanholas, reino de espanha, españa",
        "fi": "finlândia, finlandês, finlandesa, finlandeses, finlandesas, república da finlândia, suomi",
        "fr": "frança, francês, francesa, franceses, francesas, república francesa, france",
        "hr": "croácia, croata, croatas, república da croácia, hrvatska",
        "hu": "hungria, húngaro, húngara, húngaros, húngaras, magyarország",
        "ie": "irlanda, irlandês, irlandesa, irlandeses, irlandesas, república da irlanda, éire",
        "it": "itália, italiano, italiana, italianos, italianas, república italiana",
        "lt": "lituânia, lituano, lituana, lituanos, lituanas, república da lituânia, lietuva",
        "lu": """luxemburgo, luxemburguês, luxemburguesa, luxemburgueses, luxemburguesas, grão-ducado do luxemburgo,
            luxembourg""",
        "lv": "letónia, letão, letã, letões, letãs, república da letónia, letônia, latvija",
        "mt": "malta, maltês, maltesa, malteses, maltesas, república de malta",
        "nl": """países baixos, holanda, holandês, holandesa, holandeses, holandesas, neerlandês, neerlandesa,
            neerlandeses, neerlandesas, reino dos países baixos, nederland""",
        "pl": "polónia, polaco, polaca, polacos, polacas, república da polónia, polônia, polonês, polska",
        "pt": "portugal, português, portuguesa, portugueses, portuguesas, república portuguesa",
        "ro": "roménia, romeno, romena, romenos, romenas, romênia, românia",
        "se": "suécia, sueco, sueca, suecos, suecas, reino da suécia, sverige",
        "si": "eslovénia, esloveno, eslovena, eslovenos, eslovenas, república da eslovénia, eslovênia, slovenija",
        "sk": "eslováquia, eslovaco, eslovaca, eslovacos, eslovacas, república eslovaca, slovensko",
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
        "Interpol": "interpol, organização internacional de polícia criminal, oipc",
        "Conselho Europeu": "conselho europeu, cimeira da ue, cimeira europeia",
        "Presidência": """presidência, presidência do conselho, presidência rotativa, presidência da ue""",
        "OTAN": "otan, nato",
        "Nações Unidas": "nações unidas, onu",
        "ACNUR": "acnur, unhcr",
        "UNODC": "unodc",
        "OIM": "oim, iom, organização internacional para as migrações",
        "OSCE": "osce",
        "Conselho da Europa": "conselho da europa",
        "Procuradoria Europeia": "procuradoria europeia, eppo",
        "OLAF": "olaf, organismo europeu de luta antifraude",
        "ENISA": "enisa",
        "AEPD": "aepd, autoridade europeia para a proteção de dados",
        "BCE": "bce, banco central europeu",
        "Tribunal de Contas Europeu": "tribunal de contas europeu, tribunal de contas",
        "Tribunal de Justiça": "tribunal de justiça, tjue, tribunal de justiça da união europeia, tribunal europeu",
        "BEI": "bei, banco europeu de investimento",
        "EFCA": "efca, aecp",
        "EMPACT": "empact",
        "COSI": "cosi",
        "Coreper": "coreper, comité de representantes permanentes",
        "Noruega": "noruega, norueguês, norueguesa, noruegueses",
        "Islândia": "islândia, islandês, islandesa",
        "Listenstaine": "listenstaine, liechtenstein",
        "Suíça": "suíça, suíço, suíços, suíças",
        "Reino Unido": "reino unido, grã-bretanha, inglaterra, britânico, britânica, britânicos, britânicas",
        "Estados Unidos": "estados unidos, eua, e.u.a, usa, norte-americano",
        "Turquia": "turquia, turco, turca",
        "Ucrânia": "ucrânia, ucraniano, ucraniana",
        "Moldávia": "moldávia, moldova",
        "Geórgia": "geórgia",
        "Sérvia": "sérvia, sérvio",
        "Albânia": "albânia, albanês",
        "Montenegro": "montenegro",
        "Macedónia do Norte": "macedónia do norte, macedónia",
        "Kosovo": "kosovo",
        "Bósnia-Herzegovina": "bósnia-herzegovina, bósnia e herzegovina, bósnia",
        "Tunísia": "tunísia, tunisino, tunisina",
        "Líbia": "líbia",
        "Marrocos": "marrocos, marroquino, marroquina",
        "Egito": "egito, egipto",
        "Argélia": "argélia",
        "Mauritânia": "mauritânia",
        "Senegal": "senegal",
        "Rússia": "rússia, russo, russa",
        "Bielorrússia": "bielorrússia",
        "Brasil": "brasil, brasileiro, brasileira",
        "Canadá": "canadá",
        "Austrália": "austrália",
        "China": "china",
    },
    kinds={
        "agency": """agências, agência, agências da ue, agência da ue, agências europeias, agência europeia, agências
            da união, agências da união europeia, agências descentralizadas""",
        "institution": """instituições, instituição, instituições da ue, instituição da ue, instituições europeias,
            instituições da união, instituições da união europeia, instituição europeia""",
    },
    vehicles={
        "schengen-barometer-plus": """barómetro de schengen+, barómetro de schengen +, barómetro de schengen plus,
            barómetro de schengen mais, barómetro de schengen, barómetro schengen+, barómetro schengen +, barómetro
            schengen plus, barómetro schengen mais, barómetro schengen, barómetro-schengen+, barómetro-schengen +,
            barómetro-schengen plus, barómetro-schengen mais, barómetro-schengen, barómetro+, barómetro +, barómetro
            plus, barómetro mais, barómetro, barômetro de schengen+, barômetro de schengen +, barômetro de schengen
            plus, barômetro de schengen mais, barômetro de schengen, barômetro schengen+, barômetro schengen +,
            barômetro schengen plus, barômetro schengen mais, barômetro schengen, barômetro-schengen+,
            barômetro-schengen +, barômetro-schengen plus, barômetro-schengen mais, barômetro-schengen, barômetro+,
            barômetro +, barômetro plus, barômetro mais, barômetro, schengen barometer+, schengen barometer,
            barometer+""",
    },
    sections={
        "I": """conhecimento situacional comum, conhecimento situacional, conhecimento comum da situação, consciência
            situacional comum, consciência situacional, conhecimento da situação""",
        "II": """quadro jurídico da ue em matéria de introdução clandestina de migrantes, quadro jurídico em matéria
            de introdução clandestina de migrantes, quadro jurídico, quadro jurídico da ue, quadro legal, quadro
            jurídico sobre a introdução clandestina de migrantes""",
        "III": "cooperação operacional europeia, cooperação operacional",
        "IV": """sinergias com a ação externa da ue, sinergias com a ação externa, ação externa, ação externa da ue,
            sinergias, acção externa""",
    },
    months={
        9: "set, sept",
        5: "maio",
    },
    numbers={
        11: "onze",
        13: "treze",
        16: "dezasseis",
        17: "dezassete",
        19: "dezanove",
        21: "vinte e um",
        22: "vinte e dois",
        23: "vinte e três",
        25: "vinte e cinco",
        26: "vinte e seis",
        27: "vinte e sete",
        28: "vinte e oito",
        29: "vinte e nove",
        31: "trinta e um",
        1: "um, uma",
        2: "dois, duas, um par de",
        3: "três",
        4: "quatro",
        5: "cinco",
        6: "seis",
        7: "sete",
        8: "oito",
        9: "nove",
        10: "dez",
        12: "doze",
        14: "catorze, quatorze",
        15: "quinze",
        18: "dezoito",
        20: "vinte",
        24: "vinte e quatro",
        30: "trinta",
        45: "quarenta e cinco",
        60: "sessenta",
        90: "noventa",
        100: "cem",
    },
    ordinals={
        1: "primeiro, primeira, 1.º, 1.ª",
        2: "segundo, segunda, 2.º, 2.ª",
        3: "terceiro, terceira, 3.º, 3.ª",
        4: "quarto, quarta, 4.º, 4.ª, último trimestre de, último trimestre do",
    },
    weak_months=frozenset({"mar", "set", "out", "dez", "mai", "abr", "ago", "jan", "fev", "nov", "jun", "jul"}),
    postpositions={
        Concept.EXCEPT: "excluído, excluída, excluídos, à parte",
        Concept.ONLY: "sozinho, sozinha, por si só",
        Concept.NEXT: "que vem, próximo, próxima, próximos, próximas, seguinte, seguintes, que entra, vindouro, vindoura, vindouros, que vêm",
        Concept.THIS: "em curso, corrente, atual, presente",
        Concept.LAST: "passado, passada, anterior, último, última, findo",
        Concept.BY: "no máximo, o mais tardar, quando muito",
        Concept.FROM: "em diante",
    },
    feasts={
        "christmas": "natal, dia de natal",
        "new-year": "ano novo, dia de ano novo",
        "epiphany": "dia de reis, epifania",
        "easter": "páscoa, domingo de páscoa",
        "labour-day": "dia do trabalhador, dia do trabalho",
        "europe-day": "dia da europa",
        "pentecost": "pentecostes, domingo de pentecostes",
        "assumption": "dia da assunção, assunção de nossa senhora",
        "all-saints": "todos os santos, dia de todos os santos",
    },
    presidency="Presidência",
    words={
        Concept.PLURAL: "dias, semanas, meses, trimestres, anos",
        Concept.UNDER: "sob",
        Concept.DEADLINE: "prazo, prazos",
        Concept.DAY: "dia, dias, dias de calendário, dias corridos, dias seguidos",
        Concept.WEEK: "semana, semanas",
        Concept.MONTHS: "mês, meses, mês de",
        Concept.QUARTER: "trimestre, trimestres, trim, último trimestre de, último trimestre do",
        Concept.HALF: "semestre, semestres, metade, metade de, meio ano",
        Concept.YEAR: "para o ano, lá para o ano, para o ano de, ano de, ano, anos, ano civil, exercício",
        Concept.TODAY: "à data de hoje, no dia de hoje, ao dia de hoje, hoje, o dia de hoje, hoje mesmo, hoje em dia",
        Concept.TOMORROW: "amanhã",
        Concept.YESTERDAY: "ontem",
        Concept.THIS: """este, esta, estes, estas, neste, nesta, deste, desta, nestes, nestas, atual, presente,
            corrente, o presente, o atual, este mesmo, deste mesmo, actual""",
        Concept.COMING: """para o ano, lá para o ano, aí vem, que aí vem, aí vêm, que aí vêm, vem aí, vêm aí, se
            avizinha, se avizinham, avizinha-se, avizinham-se, se aproxima, se aproximam, aproxima-se, aproximam-se,
            no horizonte, à vista, por vir, está para vir, estão para vir, está para breve, vindouro, vindoura,
            vindouros, vindouras, em perspetiva, à porta, está à porta, estão à porta, está para chegar, estão para
            chegar, por chegar, a caminho, vem a seguir, vêm a seguir, que vem a seguir, nos espera, que nos espera,
            iminente, iminentes, está a chegar, estão a chegar, à nossa frente, que está por vir, há de vir, está
            por vir""",
        Concept.NEXT: """próximo, próxima, próximos, próximas, seguinte, seguintes, o próximo, a próxima, o seguinte, a seguinte,
            primeiro, em primeiro lugar, se segue, se seguem, que se segue, o que se segue, segue-se, seguem-se, a
            seguir, mais próximo, mais próxima, mais cedo, mais imediato, mais imediata, mais breve, em seguida,
            primeiro prazo, primeira entrega, próx, que vem primeiro, vem primeiro, seguinte na lista, antes de tudo""",
        Concept.LAST: """passado, passada, último, última, anterior, o passado, a passada, o último, a última, prévio,
            mais recente, transato, transata""",
        Concept.END: """final de, final do, finais de, finais do, ao final de, ao final do, no final de, no final do,
            em finais de, fim de, fim do, ao fim de, ao fim do, no fim de, no fim do, fins de, em fins de, o final
            de, o final do, o fim de, o fim do, termo de, termo do, ao termo de, ao termo do, no termo de, no termo
            do, fecho de, fecho do, ao fecho de, encerramento de, encerramento do, término de, término do, final da,
            fim da, ao final da, ao fim da, no final da, no fim da, final, finais, que acabe, que termine, terminar,
            acabar, findar, terminar o, acabar o, findar o""",
        Concept.YEAR_END: """fim do ano, final do ano, fim de ano, final de ano, ao fim do ano, ao final do ano, no fim do ano, no final
            do ano, finais do ano, em finais do ano, fecho do ano, ao fecho do ano, termo do ano, ao termo do ano,
            encerramento do ano, terminar o ano, acabar o ano, findar o ano, o fim do ano, o final do ano, término do
            ano, final deste ano, fim deste ano, ao final deste ano, ao fim deste ano, no final deste ano, no fim deste
            ano, acabe o ano, termine o ano, finde o ano, que acabe o ano, que termine o ano, que finde o ano, que o ano
            acabe, que o ano termine, acabar do ano, terminar do ano, fechar o ano, fechar do ano""",
        Concept.VAGUE: """os dois próximos conselhos, os próximos dois conselhos, os três próximos conselhos, os próximos três
            conselhos, os próximos conselhos, as duas próximas reuniões, as próximas duas reuniões, as próximas
            reuniões, depois de amanhã, anteontem, antes de ontem, fim de semana, fim-de-semana, este fim de semana,
            próximo fim de semana, um fim de semana, em breve, brevemente, logo que possível, assim que possível, o
            mais rapidamente possível, o mais depressa possível, o mais rápido possível, o mais cedo possível,
            quanto antes, o quanto antes, com a maior brevidade, daqui a pouco, dentro de pouco tempo, num futuro
            próximo, no futuro próximo, em data próxima, no início de, no início do, início de, início do, ao início
            de, inícios de, em inícios de, no começo de, no começo do, começo de, começo do, princípio de, princípio
            do, no princípio de, no princípio do, em princípios de, princípios de, meados de, em meados de, a meados
            de, meados do, meio de, por volta de, por volta do, cerca de, aproximadamente, mais ou menos em,
            primavera, verão, outono, inverno, férias, as férias, mais tarde, mais adiante,
            recentemente, um dia destes, algum dia, a curto prazo, a médio prazo, a longo prazo, nos próximos
            tempos, urgentemente, com urgência, no futuro, mais cedo ou mais tarde, dentro de dias, dentro de
            semanas, dentro de meses, no início da, início da, carnaval""",
        Concept.MEETING: """reunião, reuniões, sessão, sessões, conselho jai, conselho da justiça e dos assuntos
            internos, conselho justiça e assuntos internos, conselho de justiça e assuntos internos, reunião do
            conselho, reuniões do conselho, sessão do conselho, conselhos, conselhos schengen, reunião do conselho
            schengen, sessão do conselho schengen, reunião do conselho de schengen, reunião ministerial, reunião de
            ministros, reunião dos ministros, reunião do conselho jai, sessão do conselho jai, reunião de schengen,
            reunião schengen, conselho de ministros do interior, jai""",
        Concept.BY: """até, até ao, até à, até o, até a, até em, até ao mês de, o mais tardar, o mais tardar
            em, o mais tardar até, o mais tardar no, o mais tardar na, o mais tardar a, o mais tardar até ao, mais
            tardar em, mais tardar até, no máximo até, no máximo até ao, no máximo em, no máximo, no limite até, no
            limite, quando muito até, não mais tarde do que, não mais tarde que, não depois de, não depois do, nunca
            depois de, nunca depois do, daqui até, daqui até ao, de agora até, de hoje até, desde agora até, daqui a,
            com prazo até, com prazo até ao, com prazo em, com prazo a, com data-limite em, com data-limite de, com
            data-limite a, com vencimento até, com vencimento em, com vencimento a, antes ou em, em ou antes de, no ou
            antes de, a tempo de, a tempo do, a tempo da, até e incluindo, impreterivelmente até, impreterivelmente até
            ao, para até, não além de, não para além de, com prazo máximo de, com prazo máximo em, ate, by, tardar em,
            tardar até, não ultrapassando, mais tarde em, para antes do fim de, com vencimento o mais tardar em, até fim
            de, antes que termine, até que termine, até que acabe, até que finde, até aos, até às, até lá para, como
            limite, com limite em, com limite a, com prazo-limite em, com prazo limite em, com prazo final em, com data
            final em, com prazo até ao dia, quando muito em, nunca mais tarde do que, nunca mais tarde que, sem passar
            de, sem passar do, sem ultrapassar, sem ultrapassar o, de hoje até ao, de agora até ao, desde hoje até,
            desde hoje até ao, daqui até à, entre hoje e, entre agora e""",
        Concept.UNTIL: "até, até ao, até à, a, ao, até o, à, e até",
        Concept.BEFORE: """antes de, antes do, antes da, anterior a, anteriores a, anterior ao, anteriores ao, anteriormente a,
            anteriormente ao, prévio a, prévio ao, previamente a, previamente ao, com antecedência a, com antecedência
            em relação a, em vésperas de, em vésperas do, nas vésperas de, nas vésperas do, na véspera de, na véspera
            do, mais cedo do que, mais cedo que, antes que, imediatamente antes de, imediatamente antes do, pouco antes
            de, pouco antes do, muito antes de, muito antes do, nos dias anteriores a, nas semanas anteriores a, nos
            meses anteriores a, nas semanas anteriores ao, nos meses anteriores ao, em preparação do, anterior à,
            anteriores à, antes do mês de, antes que comece, antes que comece o, antes de começar, antes
            de começar o, antes que chegue, antes que chegue o, antes de chegar, com data anterior a, com data anterior
            ao, antes d""",
        Concept.IN: """em, no, na, nos, nas, num, numa, durante, durante o, durante a, no decurso de, no decurso do, no
            decorrer de, no decorrer do, ao longo de, ao longo do, previsto para, prevista para, previstos para,
            previstas para, previsto em, prevista em, previstos em, previstas em, previsto no, previsto para o,
            prevista para o, previstos para o, previstas para o, programado para, programada para, programados para,
            programadas para, agendado para, agendada para, agendados para, agendadas para, agendado para o,
            agendada para o, marcado para, marcada para, marcados para, marcadas para, fixado para, fixada para,
            fixados para, fixadas para, planeado para, planeada para, planeados para, planeadas para, calendarizado
            para, calendarizada para, na ordem do dia de, na ordem do dia do, na ordem de trabalhos do, na ordem de
            trabalhos de, na agenda de, na agenda do, por ocasião de, por ocasião do, no dia, ao dia, no mês de,
            correspondente a, no quadro do, com data de, aquando do, aquando de, aquando da, neste, nesta, pelo,
            pela, em dia""",
        Concept.FOR: """para, para o, para a, para os, para as, p/, pra, pro, com vista a, com vista ao, tendo em
            vista, tendo em vista o""",
        Concept.FROM: """a partir de, a partir do, a partir da, desde, desde o, desde a, a contar de, a contar do, com efeitos a
            partir de, com efeito a partir de, com início em, com início a, com início no, começando em, começando a,
            não antes de, não antes do, não antes da, em ou depois de, de ... em diante, o mais cedo em, nunca antes de,
            nunca antes do, no mínimo a partir de, contando de, a começar em, a começar a, que comece em, daí em diante,
            a partir do dia, a partir do mês de, com começo em, desde o dia, desde o mês de, a contar desde""",
        Concept.AS_OF: """à data de, na data de, à data do, com referência a, com data de referência de, em data de, a
            data de""",
        Concept.AFTER: """depois de, depois do, depois da, após, após o, após a, posterior a, posteriores a, posterior ao, posteriores
            ao, posteriormente a, posteriormente ao, na sequência de, na sequência do, a seguir a, a seguir ao, passado
            o, passada a, mais tarde do que, mais tarde que, logo após, logo depois de, logo depois do, pouco depois de,
            pouco depois do, imediatamente após, uma vez passado, finda a, findo o, nos dias seguintes a, nas semanas
            seguintes a, nas semanas seguintes ao, nos meses seguintes a, nos meses seguintes ao, apos, assim que
            passar, quando passar, com data posterior a, com data posterior ao, uma vez ultrapassado, depois do mês de,
            após o mês de, ao acabar, ao terminar, terminado o, terminada a, concluído o, uma
            vez terminado, uma vez terminada, uma vez concluído, uma vez concluída, passado que seja, subsequente a,
            subsequentes a, subsequente ao, subsequentes ao""",
        Concept.WITHIN: """dentro de, dentro do, dentro dos, dentro das, no prazo de, num prazo de, no prazo máximo de, num prazo
            máximo de, em menos de, no espaço de, num período de, no período de, num máximo de, daqui a, dentro do prazo
            de, em até, no horizonte de, durante os, durante as, em não mais de, num prazo não superior a, num prazo
            inferior a, em prazo de, num horizonte de, no prazo dos, no espaço dos""",
        Concept.BETWEEN: "entre, de, do, da, entre o, entre a, entre os, entre as, algures entre",
        Concept.LATEST: """o mais tardar, no máximo, quando muito, no limite, ou antes, inclusive, incluído,
            impreterivelmente, inclusivé, como data-limite""",
        Concept.EARLIEST: """em diante, o mais cedo, ou depois, ou mais tarde, e depois, e seguintes, e posteriores, ou
            posterior, no mínimo, para a frente, e daí em diante""",
        Concept.AND: "e, bem como, assim como, e também, &, mais, como também, tanto, tal como, e ainda, juntamente com",
        Concept.OR: "ou, ou a, ou o, ou então, e/ou, ou da, ou do, seja",
        Concept.WITH: """com, juntamente com, em conjunto com, conjuntamente com, em colaboração com, em cooperação
            com, junto com, de mãos dadas com, em parceria com, a meias com, em comum com, em articulação com, em
            coordenação com, a par com, com a, com o""",
        Concept.JOINTLY: """conjuntamente, conjunto, conjunta, conjuntos, conjuntas, juntos, juntas, em conjunto, em comum, em conjunto
            com, conjuntamente com, juntamente com, de forma conjunta, de modo conjunto, de comum acordo, em colaboração
            com, em cooperação com, em parceria, em parceria com, a meias, partilham, partilhado, partilhada,
            partilhados, partilhadas, em colaboração, comuns, os dois juntos, as duas juntas, entre os dois, entre as
            duas, entre ambas, entre ambos, colectivamente, coletivamente, a par com, lado a lado, em articulação com,
            em coordenação com, ombro a ombro, solidariamente, em tandem, em equipa, cooperando, colaborando, em
            cooperação, coordenadamente, de forma coordenada, de maneira coordenada, de forma comum, de forma coletiva,
            em coautoria, de maneira conjunta""",
        Concept.BOTH: """ambos, ambas, um e outro, uma e outra, os dois organismos, as duas agências, as duas
            instituições, os dois juntos, as duas juntas""",
        Concept.TO: """ao, aos, informar o, informa o, informam o, informe o, informem o, informado o, informar os,
            notificar o, dirigido ao, dirigida ao, dirigidos ao, dirigidas ao, dirigido aos, dirigido à, dirigida à,
            dirigidos à, dirigidas à, destinado ao, destinada ao, destinados ao, destinadas ao, destinado à,
            destinada à, destinados à, destinadas à, com destino ao, com destino à, destina-se ao, destinam-se ao,
            se destina ao, se destinam ao, dirige-se ao, dirigem-se ao, se dirige ao, se dirigem ao, à atenção do, à
            atenção da, à atenção de, ao cuidado do, ao cuidado da, vai para o, vão para o, vai para a, vão para a,
            vai ao, vão ao, chega ao, chegam ao, perante o, perante a, perante, segue para o, seguem para o, segue
            para a, para entrega ao, para envio ao, para apresentação ao, junto do, junto da, enviado ao, enviado à,
            enviado aos, enviado para o, enviado para a, enviada ao, enviada à, enviada aos, enviada para o, enviada
            para a, enviados ao, enviados à, enviados aos, enviados para o, enviados para a, enviadas ao, enviadas
            à, enviadas aos, enviadas para o, enviadas para a, apresentado ao, apresentado à, apresentado aos,
            apresentado para o, apresentado para a, apresentada ao, apresentada à, apresentada aos, apresentada para
            o, apresentada para a, apresentados ao, apresentados à, apresentados aos, apresentados para o,
            apresentados para a, apresentadas ao, apresentadas à, apresentadas aos, apresentadas para o,
            apresentadas para a, remetido ao, remetido à, remetido aos, remetido para o, remetido para a, remetida
            ao, remetida à, remetida aos, remetida para o, remetida para a, remetidos ao, remetidos à, remetidos
            aos, remetidos para o, remetidos para a, remetidas ao, remetidas à, remetidas aos, remetidas para o,
            remetidas para a, submetido ao, submetido à, submetido aos, submetido para o, submetido para a,
            submetida ao, submetida à, submetida aos, submetida para o, submetida para a, submetidos ao, submetidos
            à, submetidos aos, submetidos para o, submetidos para a, submetidas ao, submetidas à, submetidas aos,
            submetidas para o, submetidas para a, transmitido ao, transmitido à, transmitido aos, transmitido para
            o, transmitido para a, transmitida ao, transmitida à, transmitida aos, transmitida para o, transmitida
            para a, transmitidos ao, transmitidos à, transmitidos aos, transmitidos para o, transmitidos para a,
            transmitidas ao, transmitidas à, transmitidas aos, transmitidas para o, transmitidas para a, comunicado
            ao, comunicado à, comunicado aos, comunicado para o, comunicado para a, comunicada ao, comunicada à,
            comunicada aos, comunicada para o, comunicada para a, comunicados ao, comunicados à, comunicados aos,
            comunicados para o, comunicados para a, comunicadas ao, comunicadas à, comunicadas aos, comunicadas para
            o, comunicadas para a, entregue ao, entregue à, entregue aos, entregue para o, entregue para a,
            entregues ao, entregues à, entregues aos, entregues para o, entregues para a, encaminhado ao,
            encaminhado à, encaminhado aos, encaminhado para o, encaminhado para a, encaminhada ao, encaminhada à,
            encaminhada aos, encaminhada para o, encaminhada para a, encaminhados ao, encaminhados à, encaminhados
            aos, encaminhados para o, encaminhados para a, encaminhadas ao, encaminhadas à, encaminhadas aos,
            encaminhadas para o, encaminhadas para a""",
        Concept.ASSIGNED: f"""{_ASSIGNED_AND_OWE}, à, às, falta a, falta ao, falta à, falta aos, faltam a, faltam ao, faltam à, faltam aos, pedir a, pedir ao, pedir à,
            pedir aos, pedir às, exigir a, exigir ao, exigir à, exigir aos, exigir às, quanto a, quanto ao, quanto à,
            quanto aos, quanto às, relativamente a, relativamente ao, relativamente à, relativamente aos,
            relativamente às, no que respeita a, no que respeita ao, no que respeita à, no que respeita aos, no que
            respeita às, no que toca a, no que toca ao, no que toca à, no que toca aos, no que toca às, no que se
            refere a, no que se refere ao, no que se refere à, no que se refere aos, no que se refere às, no que diz
            respeito a, no que diz respeito ao, no que diz respeito à, no que diz respeito aos, no que diz respeito
            às, diz respeito a, diz respeito ao, diz respeito à, diz respeito aos, dizem respeito a, dizem respeito
            ao, dizem respeito à, dizem respeito aos, respeitante a, respeitante ao, respeitante à, respeitante aos,
            respeitantes a, respeitantes ao, respeitantes à, respeitantes aos, respeitantes às, relativo a, relativo
            ao, relativo à, relativo aos, relativa a, relativa ao, relativa à, relativa aos, relativos a, relativos
            ao, relativos à, relativos aos, relativas a, relativas ao, relativas à, relativas aos, referente a,
            referente ao, referente à, referente aos, referentes a, referentes ao, referentes à, referentes aos,
            referentes às, afeto a, afeto ao, afeto à, afeto aos, afeto às, afeta a, afeta ao, afeta à, afeta aos,
            afetos a, afetos ao, afetos à, afetos aos, afetos às, afetas a, afetas ao, afetas à, afetas aos, afetas
            às, em relação a, em relação ao, em relação à, em relação aos, em relação às, com respeito a, com respeito
            ao, com respeito à, com respeito aos, com respeito às, associado a, associado ao, associado à, associado
            aos, associado às, associada a, associada ao, associada à, associada aos, associada às, ligado a, ligado
            ao, ligado à, ligado aos, ligado às, ligada a, ligada ao, ligada à, ligada aos, ligada às, foi pedido ao,
            foi pedido à, resta a, resta ao, resta à, resta aos, restam a, restam ao, restam à, restam aos, sobra a,
            sobra ao, sobra à, sobra aos, se espera da, se espera do, esperar da, esperar do, esperamos da, esperamos
            do, espera-se da, espera-se do, esperado da, esperado do, esperada da, nas mãos da, nas mãos do, sob a
            responsabilidade da, sob a responsabilidade do, da competência da, da competência do, depende do, dependem
            da, dependem do, por parte da, por parte do, da parte da, da parte do, tarefa da, tarefa do, por conta da,
            por conta do, pediram à, pediram ao, pediram aos, pediram às, pediram a, exigiram à, exigiram ao, exigiram
            aos, exigiram às, pediu-se à, pediu-se ao, pediu-se aos, se pediu à, se pediu ao, se pediu aos, se
            solicitou à, se solicitou ao, se exigiu à, se exigiu ao, ficou por fazer à, ficou por fazer ao""",
        Concept.WE: """nosso, nossa, nossos, nossas, devemos, temos de, temos que, temos, havemos de, devo, tenho de,
            tenho que, tenho, hei de, meu, minha, meus, minhas, eu, nós temos, temos nós, nós devemos, devemos nós,
            nos cabe, nos compete, nos incumbe, nos toca, cabe-nos, compete-nos, incumbe-nos, nos falta, falta-nos,
            nos faltam, faltam-nos, me cabe, cabe-me, me falta, falta-me, entregamos, apresentamos, fazemos, já
            entregámos, entregámos, apresentámos, fizemos, estamos, vamos, a nós, a mim, a gente, deveríamos,
            deveremos, teremos de, teríamos de, devíamos, tínhamos de, nos é pedido, nos pedem, nos é exigido, para
            nós fazermos, fazermos, entregarmos, apresentarmos, que nós, por nós, connosco, nós próprios, nós aqui,
            cá nós,
            para nós""",
        Concept.BACK: """eles, elas, ele, ela, isso, isto, aquilo, esses, essas, desses, dessas, disso, disto, deles,
            delas, dele, dela, o mesmo, a mesma, os mesmos, as mesmas, este último, esta última, estes últimos,
            estas últimas, mencionado, mencionada, mencionados, mencionadas, supracitado, supracitada, referido,
            referida, referidos, referidas, idem, quem mais, que mais, o que mais, e os outros, os outros, as
            outras, os restantes, as restantes, o resto, os anteriores, as anteriores, o anterior, aqueles, aquelas,
            daqueles, daquelas, lhes falta, lhe falta""",
        Concept.ARTICLE: "o, a, os, as, um, uma, uns, umas, cada, todos os, todas as, nosso, nossa",
        Concept.ADDRESSED: """é destinatário, é destinatária, destinatário, destinatária, destinatários, é o destinatário""",
        Concept.POSSESSIVE: "seu, sua, seus, suas",
        Concept.WEEKDAY: """segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, sábado, domingo,
            terça, quinta, 2ª feira, 3ª feira, 4ª feira, 5ª feira, 6ª feira""",
        Concept.WAS: """vencia, venciam, estava, estavam, era, eram, tinha, tinham, havia, faltava, faltavam, ficava,
            ficavam, figurava, figuravam, estivesse, esteve, estiveram""",
        Concept.RECEIVE: """recebeu, receberam, tem recebido, já recebeu, já receberam, recebe, recebem, receberá,
            receberão, receber, vai receber, vão receber, recebido por, recebido pelo, é-lhe apresentado, lhe é
            apresentado, lhe é enviado""",
        Concept.IS: """como funciona, como funcionam, significa, significam, quer dizer, qual é, é uma, é um, são uns, são umas, são, o que é, o que são, quem é, quem são, que é, o q é, oq é,
            que são, o que é então, que é isso de, o que vem a ser""",
        Concept.WHAT: """o que, o que é, o que são, que é, que são, o q é, oq é, o quê, que, quê, qual, quais, o que é que, que
            coisas, que coisa, que tipo de, quais são, quais são as, quais são os, qual é, o q, oq, q, o k, de quê,
            em quê, em que, que espécie de, que é que, a que é que, do que é que""",
        Concept.WHO: """quem, de quem, para quem, que organismo, que organismos, qual organismo, quais organismos, que
            órgão, que órgãos, que entidade, que entidades, que interveniente, que intervenientes, que ator, que
            atores, que responsável, que responsáveis, que organização, que organizações, que serviço, que serviços,
            que parte, que partes, quais entidades, quais são os responsáveis, quais são as entidades, quem é
            responsável, quem é o responsável, quem são os responsáveis, qual é o organismo, responsável por,
            responsáveis por, responsável pela, responsável pelo, responsáveis pela, responsáveis pelo, o
            responsável por, os responsáveis por, encarregado de, encarregados de, encarregue de, quem é que, quem
            é, que autoridades, que autoridade, de que lado, que instância, que instâncias, a cargo de quem, que
            unidade, que unidades, sob a responsabilidade de quem, qual o organismo, qual a entidade, com quem, quem
            são, que instituição, que instituições, que pessoa, que pessoas, que governo, que governos, que
            departamento, a quem cabe, a quem compete, a quem incumbe, a quem toca, a quem se pede, a quem se exige,
            a quem foi pedido, a quem foi atribuído, a quem foi confiado, qual é a entidade, quem foi, quem foram,
            quem é o encarregado de, quem se encarrega, quem se ocupa, quem trata, quem está encarregado de, quem
            ficou encarregado de, quem ficou de, quem ficaram de, quem está por trás de""",
        Concept.WHEN: """data de, data da, data do, datas de, datas da, datas do, qual é a data de, qual é a data da, qual é a
            data do, quando, até quando, para quando, desde quando, a partir de quando, quando é que, em que data,
            em que datas, que data, que datas, qual a data, qual é a data, até que data, para que data, que dia, em
            que dia, até que dia, em que mês, que mês, em que trimestre, que trimestre, em que ano, que ano, qual é
            o prazo, qual o prazo, quais são os prazos, quais os prazos, que prazo, que prazos, qual é a
            data-limite, qual a data-limite, quais são as datas-limite, que data-limite, que datas-limite, qual é o
            vencimento, quanto tempo, quanto tempo falta, quanto falta, em que momento, com que prazo, o mais tardar
            quando, antes de quando, quanto tempo resta, quando toca, qual a data de entrega, para que dia, de
            quando, que dia exato, que data exata, em que data exata, qual é o último dia, qual o último dia, quanto
            tempo lhe resta, quanto lhe falta, quantos dias faltam, quantos dias restam, em quanto tempo, antes de
            que data, antes de que dia, até que mês, para que mês, para que ano, em que semana, que semana, para que
            conselho, em que conselho, a que conselho, quais são as datas, quais as datas, quais são os vencimentos,
            que vencimento, que vencimentos, em que prazo, em que prazos, dentro de que prazo, com que data, que
            calendário, qual o calendário, qual é o calendário, qd, qdo, qnd, qual o prazo de, qual é o prazo de,
            qual o prazo para, qual é o prazo para, quando é, quando é o, quando é a, quando são, quando são os,
            quando são as, quando cai, quando caem, quando calha, quando calham""",
        Concept.HOW_MANY: """quantos, quantas, quanto, quanta, número de, o número de, que número de, total de, o total de, quantos
            são, quantas são, contagem de, contagem, número total de, que quantidade de, quantidade de, conta
            quantas, quanto soma, qtos, qtas, qto, qtd, qtd de, que quantidade, quantidade, a contagem de, o total,
            nº de, núm de, número total""",
        Concept.STATUS_OF: """algo novo, algo de novo, a quem é dirigido, a quem é dirigida, a quem se dirige, a quem se destina, a quem é enviado, a quem é
            enviada, a quem se envia, a quem é apresentado, a quem é apresentada, a quem se apresenta, a quem se
            entrega, a quem é entregue, a quem tem de ser enviado, a quem tem de ser apresentado, a quem tem de ser
            entregue, a quem deve ser enviado, a quem deve ser apresentado, a quem deve ser entregue, quem é o
            destinatário, quem o recebe, quem recebe, destinatário de, destinatário da, destinatário do,
            destinatários de, para quem é, está em dia, estão em dia, anda em dia, em dia, estado, estado de, estado
            da, estado do, o estado de, o estado da, situação de, situação da, situação, ponto da situação, ponto de
            situação, ponto da situação de, ponto de situação de, ponto da situação da, ponto da situação do, em que
            ponto está, em que ponto estão, em que pé está, em que pé estão, em que estado está, em que estado se
            encontra, em que fase está, em que situação está, em que situação se encontra, como está, como estão,
            como vai, como vão, como anda, como se encontra, como é que está, como é que vai, como é que estão,
            pormenores, pormenor, pormenores de, pormenores da, pormenores do, mais pormenores, mais pormenores de,
            detalhes, detalhe, detalhes de, detalhes da, detalhes do, mais detalhes, mais informações, mais
            informação, informações sobre, informação sobre, informações de, info sobre, descrição, descrição de,
            descrição da, descreve, descreva, explica, explique, explica-me, explique-me, o que há de, o que há
            sobre, o que se sabe de, o que se sabe sobre, o que implica, o que diz, em que
            consiste, em que consistem, novidades, novidades de, novidades da, alguma novidade sobre, progresso,
            progresso de, progressos, progressos de, progressos da, avanço, avanço de, avanços de, andamento,
            andamento de, andamento da, como avança, como avançam, como progride, como vamos com, como estamos com,
            conta-me mais sobre, conte-me mais sobre, fala-me de, fale-me de, diz-me mais sobre, diga-me mais sobre,
            lista, lista de, listagem, listagem de, a lista de, a lista das, lista completa, uma lista de, uma lista
            das, o que aconteceu a, o que é feito de, estatuto, status, status de, últimas notícias sobre, o que
            contém, o que inclui, o que abrange, resumo de, resumo da, ficha, ficha de, a quantas anda, a quantas
            andamos, balanço de, balanço da, atualização sobre, o que se passa com""",
        Concept.HELP: """ajudas-me, ajuda-nos, podes ajudar-me, pode ajudar-me, podem ajudar-me, dá-me uma ajuda, dás-me uma
            ajuda, ajuda, ajude-me, preciso de ajuda, o que sabes fazer, o que sabe fazer, o que podes fazer, o que
            pode fazer, o que consegues fazer, o que consegue fazer, o que fazes, o que faz, como funciona, como
            funciona isto, como funciona isso, como isto funciona, como é que isto funciona, como é que funciona,
            como é que funcionas, como funcionas, como funciona o bot, como funciona este bot, como é que este bot
            funciona, o que posso perguntar, o que te posso perguntar, o que lhe posso perguntar, o que se pode
            perguntar, o que é que posso perguntar, o que posso fazer, como te uso, como se usa, como se utiliza,
            como se usa isto, como se utiliza isto, como uso isto, como usar isto, como usar, como utilizar, quem
            és, quem é você, o que és, para que serves, para que serve, para que serve isto, para que serve este
            bot, em que podes ajudar, em que me podes ajudar, em que pode ajudar, em que me pode ajudar, como me
            podes ajudar, como me pode ajudar, como podes ajudar, como pode ajudar, comandos, que comandos há, quais
            são os comandos, instruções, manual, manual de utilização, exemplos, dá-me um exemplo, dê-me um exemplo,
            exemplos de perguntas, que perguntas posso fazer, que perguntas te posso fazer, que perguntas lhe posso
            fazer, que tipo de perguntas posso fazer, que perguntas entendes, que perguntas percebes, que perguntas
            entende, o que entendes, o que percebes, como pergunto, como devo perguntar, como formulo uma pergunta,
            como formular uma pergunta, como faço uma pergunta, como se faz uma pergunta, como começo, por onde
            começo, que opções há, que opções tenho, que funções tens, que funções tem, perguntas frequentes, faq,
            não percebo como funciona, não sei como funciona, o que me podes dizer, o que me pode dizer, guia, guia
            de utilização, help, o que sabes, o que sabe, do que és capaz, socorro""",
        Concept.MUST: """tem d, tem q, têm q, deve, devem, devia, deviam, deveria, deveriam, deverá, deverão, tem de, têm de, tem
            que, têm que, tinha de, tinham de, terá de, terão de, teria de, teriam de, terem de, ter de, ter que,
            tinha que, tinham que, terá que, terão que, há de, hão de, há que, havia que, haverá que, é preciso, é
            necessário, é obrigado a, é obrigada a, está obrigado a, está obrigada a, estão obrigados a, estão
            obrigadas a, está obrigado, está obrigada, estão obrigados, estão obrigadas, se espera, se espera que,
            espera-se, espera-se que, esperamos, esperar, está previsto que, prevê-se que, precisa de, precisam de,
            precisa, precisam, necessita de, necessitam de, necessita, necessitam, é suposto, é suposta, são
            supostos, era suposto, vai, vão, cabe, cabem, compete, competem, incumbe, incumbem, toca, comprometeu-se
            a, comprometeram-se a, se comprometeu a, compromete-se a, pede-se, é pedido, são pedidos, foi pedido, é
            exigido, são exigidos, exige-se, requer, requerem, pedimos, obrigado a, obrigada a, obrigados a,
            obrigadas a, deva, devam, tenha de, tenham de, dever, deverem, ficou de, ficaram de, tem a obrigação de,
            têm a obrigação de, tem o dever de, têm o dever de, tem previsto, têm previsto, prevê, preveem, está
            encarregado de, está encarregada de, estão encarregados de, estão encarregadas de, está encarregue de, é
            chamado a, é chamada a, são chamados a, a fazer, a entregar, a apresentar, é para, são para, se obrigou
            a, se obrigou, obrigou-se a, obrigou-se, se obrigaram a, se obrigaram, obrigaram-se a, obrigaram-se, se
            obriga a, se obriga, obriga-se a, obriga-se, se obrigam a, se obrigam, obrigam-se a, tinha-se obrigado
            a, se tinha obrigado, se comprometeu, comprometeu-se, comprometeram-se, se comprometeram a, se
            comprometeram, se compromete a, se compromete, se comprometem a, se comprometem, comprometem-se a,
            comprometem-se, compromete-se, se tinha comprometido a, tinha-se comprometido a, ficou obrigado a, ficou
            obrigada a, ficou obrigado, ficou obrigada, está na obrigação de, tem por obrigação, têm por obrigação,
            tem por missão, tem como tarefa, tem a tarefa de, têm a tarefa de, tem o compromisso de, têm o
            compromisso de, tem o mandato de, tem o encargo de, assumiu o compromisso de, assumiram o compromisso
            de, assumiu a obrigação de, se exige, se exigem, se exigia, se exigiu, exigem-se, exigia-se, exigiu-se,
            é exigida, são exigidas, foi exigido, foi exigida, foram exigidos, foram exigidas, está a ser exigido,
            se pede, se pedem, se pedia, se pediu, pedem-se, pediu-se, é pedida, são pedidas, foi pedida, foram
            pedidos, foram pedidas, é-lhe pedido, foi-lhe pedido, lhe pediram, pediram-lhe, lhe pedem, pedem-lhe,
            lhe exigem, exigem-lhe, é requerido, são requeridos, se solicita, é solicitado, foi solicitado, foram
            solicitados, foi incumbido de, foi incumbida de, foram incumbidos de, está incumbido de, está incumbida
            de, foi encarregado de, foi encarregada de, foi encarregue de, foram encarregues de, foram encarregados
            de, ficou encarregado de, ficou encarregue de, ficou encarregada de, lhe foi confiado, foi-lhe confiado,
            se esperava, se esperavam, esperava-se, se esperará, esperam-se, se impõe, impõe-se, impõem-se, é
            imposto, prometeu, prometeram, promete, prometem, tem prometido, devesse, devessem, tivesse de, tivessem
            de, tivesse que, tivessem que, teve de, tiveram de, teve que, tiveram que, tem tido de, houve que,
            haveria que, havia de, haviam de, haverá de, haverão de, haver de, será preciso, seria preciso, será
            necessário, seria necessário, é mister, é forçoso, é obrigatório, é obrigatória, obrigatório,
            obrigatória, obrigatórios, obrigatórias, está para, estão para, tem por fazer, têm por fazer, tem por
            entregar, têm por entregar, tem pela frente, têm pela frente, tem em mãos, têm em mãos, tem em falta,
            têm em falta, tem pendente, têm pendente, tem pendentes, têm pendentes, tem em aberto, têm em aberto,
            ter d, tem k, tem ki, devm, dve, terá q, terão q, teria q, tinha q, se espera de, se espera da, se
            espera do, se esperam da, se esperam do, esperar de, esperar da, esperar do, esperamos de, esperamos da,
            esperamos do, espera-se de, espera-se da, espera-se do, esperado de, esperado da, esperado do, esperada
            da, se exige de, se exige da, se exige do, exige-se da, exige-se do, se requer da, se requer do, se
            requer de, se pede de, se pretende da, se pretende do, se pretende, se quer da, se quer do, ficou
            encarregado, ficou encarregada, ficou encarregue, ficaram encarregados, ficaram encarregadas, ficaram
            encarregues, ficou incumbido de, ficou incumbida de, ficou incumbido, ficou incumbida, foi incumbido,
            foi incumbida, foi encarregado, foi encarregada, foi encarregue, foram encarregues, foram encarregados,
            está comprometido a, está comprometida a, estão comprometidos a, estão comprometidas a, pediram à,
            pediram ao, pediram aos, pediram às, exigiram à, exigiram ao, pediu-se à, pediu-se ao, se pediu à, se
            pediu ao, foi pedido à, foi pedido ao, é suposto a, é suposto o, era suposto a, era suposto o""",
        Concept.OWE: f"""{_ASSIGNED_AND_OWE}, obrigação, obrigações, compromisso, compromissos, dever, deveres, devido, devida, devidos, devidas, prazo, prazos,
            prazo de entrega, prazos de entrega, prazo limite, data-limite, datas-limite, data limite, datas limite,
            data de entrega, datas de entrega, data de vencimento, datas de vencimento, vencimento, vencimentos,
            vence, vencem, vencia, venciam, vencerá, vencerão, vença, vençam, a vencer, expira, expiram, expirará,
            termina o prazo, acaba o prazo, caduca, caducam, responsável, responsáveis, responsabilidade,
            responsabilidades, é responsável por, são responsáveis por, responsável por, responsáveis por, responsável
            pela, responsável pelo, responsáveis pela, responsáveis pelo, se encarrega de, se encarregam de,
            encarrega-se de, encarregam-se de, se encarrega, se ocupa de, se ocupam de, se ocupa da, se ocupam da, se
            ocupa do, ocupa-se de, ocupam-se de, ocupa-se da, se ocupa, encarregado, encarregada, encarregados,
            encarregadas, encarregue, encarregues, a cargo, a seu cargo, tarefa, tarefas, incumbência, incumbências,
            trabalho de casa, trabalhos de casa, encargo, encargos, trabalho, trabalhos, atribuído, atribuída,
            atribuídos, atribuídas, previsto, prevista, previstos, previstas, programado, programada, programados,
            programadas, planeado, planeada, planeados, planeadas, agendado, agendada, agendados, agendadas,
            calendarizado, calendarizada, calendário, agenda, ordem do dia, ordem de trabalhos, na ordem do dia, na
            agenda, lista de tarefas, dívida, dívidas, cabe, cabem, compete, competem, incumbe, incumbem, toca, estar
            pronto, estar pronta, estar prontos, estar prontas, esteja pronto, esteja pronta, estejam prontos, estejam
            prontas, estar terminado, estar terminada, estar terminados, estar feito, estar feita, estar feitos, estar
            concluído, estar concluída, estar concluídos, estar concluídas, estar entregue, estar entregues, estar
            preparado, estar preparada, estar acabado, estar finalizado, estar completo, ficar pronto, ficar pronta,
            ficar concluído, ficar concluída, ficar feito, prometido, prometida, prometidos, prometidas, promessa,
            promessas, comprometido, comprometida, comprometidos, acordado, acordada, acordados, assunto, assuntos,
            mandato, mandatos, planeamento, cronograma, programa, programa de trabalho, plano de trabalho, da
            competência de, da responsabilidade de, se espera, espera-se, esperado, esperada, esperados, esperadas,
            exigido, exigida, exigidos, exigidas, exigível, exigíveis, requerido, requerida, pedido, pedida, pedidos,
            pedidas, cai, caem, ter pronto, ter pronta, ter feito, ter preparado, data, datas, termo, deadline,
            deadlines, due, owe, lidera, lideram, conduz, dirige, é com, depende de, depende, dependem, trata de,
            trata da, trata do, tratam de, tratam da, tratam do, espera, esperam, nas mãos de, responde por, respondem
            por, a que está obrigado, a que está obrigada, em cima da mesa, sobre a mesa, entre mãos, às costas, na
            sua lista, em carteira, tpc, encarregar, encarregar-se de, encarregar-se da, encarregar-se do, ocupar-se
            de, ocupar-se da, ocupar-se do, ocupar, responsabilizar-se, se responsabiliza por, se responsabiliza pela,
            se responsabiliza pelo, responsabiliza-se, tomar conta de, toma a cargo, se encarregará de, se
            encarregarão de, encarregar-se-á de, se encarregou de, encarregou-se de, se encarregue de, se ocupará de,
            se ocupou de, ocupa-se do, ocupam-se da, ocupam-se do, assume, assumem, assumiu, assumiram, assumirá,
            assumido, assumida, assumidos, assumidas, assumir, comprometidas, contraído, contraída, contraídos,
            contraídas, devedor, devedora, devedores, em dívida, está em dívida, estão em dívida, encomendado,
            encomendada, encomendados, encomendadas, confiado, confiada, confiados, confiadas, cometido, cometida,
            cometidos, cometidas, imposto, imposta, impostos, impostas, solicitado, solicitada, solicitados,
            solicitadas, requeridos, requeridas, estipulado, estipulada, estipulados, estipuladas, fixado, fixada,
            fixados, fixadas, contemplado, contemplada, anunciado, anunciada, combinado, combinada, combinados,
            combinadas, incumbido, incumbida, incumbidos, incumbidas, estar disponível, estar disponíveis, estar
            fechado, estar fechada, estar fechados, estar terminadas, estar finalizada, estar finalizados, estar
            finalizadas, estar preparados, estar preparadas, estar apresentado, estar apresentada, estar enviado,
            estar enviada, estar cumprido, estar cumprida, estar cumpridos, estar cumpridas, estar acabada, estar
            acabados, estar feitas, ficar prontos, ficar prontas, ficar concluídos, ficar concluídas, ficar feita,
            ficar feitos, ficar entregue, ficar entregues, ficar fechado, ficar fechada, ficar terminado, ficar
            resolvido, vencer, vencerem, venceria, vencessem, vencesse, terminam os prazos, acabam os prazos, expira o
            prazo, expiram os prazos, finda o prazo, findam os prazos, esgota-se o prazo, se esgota o prazo, cumpre-se
            o prazo, vence o prazo, vencem os prazos, caducará, caducarão, expirarão, expire, calendário de entregas,
            calendário de prazos, data final, datas finais, data máxima, prazo máximo, prazos máximos, prazo final,
            prazos finais, prazo-limite, prazos-limite, prazos limite, data de apresentação, datas de apresentação,
            prazo de apresentação, prazos de apresentação, data de cumprimento, prazo de cumprimento, é tarefa de, é
            tarefa da, é tarefa do, é da competência de, é da responsabilidade de, é da responsabilidade da, é da
            responsabilidade do, são da responsabilidade da, são da responsabilidade do, é obrigação de, é obrigação
            da, é obrigação do, é assunto de, está nas mãos de, está nas mãos da, está nas mãos do, está a cargo de,
            está a cargo da, está a cargo do, estão a cargo de, estão a cargo da, estão a cargo do, ficou a cargo de,
            ficou a cargo da, ficou a cargo do, corre por conta de, recai em, recai no, recai, recaem, gere, gerem,
            coordena, coordenam, tem em carteira, tem em agenda, labor, missão, missões, função, funções, afazeres,
            lista de pendentes, tarefas pendentes, pendências, pendência, está na calha, estão na calha, na calha,
            contrair, contrai, contraem, contraiu, contraíram, adquiriu, adquiriram, adquirido, adquirida, adquiridos,
            adquiridas, aceitou, aceitaram, aceite, aceites, acordou, acordaram, subscrito, subscritos, subscrita,
            subscritas, subscreveu, combinou, combinaram, calha, calham, calhou, nas mãos, sobre os ombros, nos
            ombros, à frente de, à frente da, à frente do, está à frente de, está à frente da, está à frente do, estão
            à frente de, está ao leme, concerne, concernem, afeta, afetam, diz respeito, dizem respeito, subscritor""",
        Concept.ITEM: """entrega, entregas, entregável, entregáveis, ação, ações, acção, acções, ação-chave, ações-chave, medida,
            medidas, medida-chave, atuação, relatório, relatórios, documento, documentos, produto, produtos,
            resultado, resultados, ponto, pontos, elemento, elementos, coisa, coisas, algo, contributo, contributos,
            contribuição, contribuições, análise, análises, apresentação, apresentações, trabalho, trabalhos,
            assunto, assuntos, questão, questões, exigência, exigências, requisito, requisitos, passo, passos,
            atividade, atividades, iniciativa, iniciativas, tema, temas, deliverable, deliverables, item, itens,
            papel, papéis, tarefa, tarefas, diligência, diligências, rubrica, rubricas, prestação, prestações,
            seguimento, peça, peças""",
        Concept.DELIVER: """apresentar, elaborar, informar, preparar, completar, terminar, executar, finalizar, realizar, partilhar,
            compartilhar, prestar, notificar, divulgar, adotar, enviar, reportar, detalhar, facultar,
            disponibilizar, organizar, publicar, comunicar, aplicar, despachar, efetuar, assegurar, concretizar,
            encaminhar, depositar, acabar, fechar, entregar, explicar, atualizar, ultimar, implementar, tramitar,
            fazer, propor, expor, fornecer, submeter, remeter, transmitir, emitir, cumprir, concluir, produzir,
            contribuir, distribuir, redigir, difundir, resolver, oferecer, estabelecer, responder, devolver,
            desenvolver, atender, empreender, proceder, apresentarem, apresenta, apresentam, apresentará,
            apresentarão, apresente, apresentem, apresentando, elaborarem, elabora, elaboram, elaborará, elaborarão,
            elabore, elaborem, elaborando, informarem, informa, informam, informará, informarão, informe, informem,
            informando, prepararem, prepara, preparam, preparará, prepararão, prepare, preparem, preparando,
            completarem, completa, completam, completará, completarão, complete, completem, completando, terminarem,
            termina, terminam, terminará, terminarão, termine, terminem, terminando, executarem, executa, executam,
            executará, executarão, execute, executem, executando, finalizarem, finaliza, finalizam, finalizará,
            finalizarão, finalize, finalizem, finalizando, realizarem, realiza, realizam, realizará, realizarão,
            realize, realizem, realizando, partilharem, partilha, partilham, partilhará, partilharão, partilhe,
            partilhem, partilhando, compartilharem, compartilha, compartilham, compartilhará, compartilharão,
            compartilhe, compartilhem, compartilhando, prestarem, presta, prestam, prestará, prestarão, preste,
            prestem, prestando, notificarem, notifica, notificam, notificará, notificarão, notifique, notifiquem,
            notificando, divulgarem, divulga, divulgam, divulgará, divulgarão, divulgue, divulguem, divulgando,
            adotarem, adota, adotam, adotará, adotarão, adote, adotem, adotando, enviarem, envia, enviam, enviará,
            enviarão, envie, enviem, enviando, reportarem, reporta, reportam, reportará, reportarão, reporte,
            reportem, reportando, detalharem, detalha, detalham, detalhará, detalharão, detalhe, detalhem,
            detalhando, facultarem, faculta, facultam, facultará, facultarão, faculte, facultem, facultando,
            disponibilizarem, disponibiliza, disponibilizam, disponibilizará, disponibilizarão, disponibilize,
            disponibilizem, disponibilizando, organizarem, organiza, organizam, organizará, organizarão, organize,
            organizem, organizando, publicarem, publica, publicam, publicará, publicarão, publique, publiquem,
            publicando, comunicarem, comunica, comunicam, comunicará, comunicarão, comunique, comuniquem,
            comunicando, aplicarem, aplica, aplicam, aplicará, aplicarão, aplique, apliquem, aplicando, despacharem,
            despacha, despacham, despachará, despacharão, despache, despachem, despachando, efetuarem, efetua,
            efetuam, efetuará, efetuarão, efetue, efetuem, efetuando, assegurarem, assegura, asseguram, assegurará,
            assegurarão, assegure, assegurem, assegurando, concretizarem, concretiza, concretizam, concretizará,
            concretizarão, concretize, concretizem, concretizando, encaminharem, encaminha, encaminham, encaminhará,
            encaminharão, encaminhe, encaminhem, encaminhando, depositarem, deposita, depositam, depositará,
            depositarão, deposite, depositem, depositando, acabarem, acaba, acabam, acabará, acabarão, acabe,
            acabem, acabando, fecharem, fecha, fecham, fechará, fecharão, feche, fechem, fechando, entregarem,
            entrega, entregam, entregará, entregarão, entregue, entreguem, entregando, explicarem, explica,
            explicam, explicará, explicarão, explique, expliquem, explicando, atualizarem, atualiza, atualizam,
            atualizará, atualizarão, atualize, atualizem, atualizando, ultimarem, ultima, ultimam, ultimará,
            ultimarão, ultime, ultimem, ultimando, implementarem, implementa, implementam, implementará,
            implementarão, implemente, implementem, implementando, tramitarem, tramita, tramitam, tramitará,
            tramitarão, tramite, tramitem, tramitando, fazerem, faz, fazem, fará, farão, faça, façam, fazendo,
            proporem, propõe, propõem, proporá, proporão, proponha, proponham, propondo, exporem, expõe, expõem,
            exporá, exporão, exponha, exponham, expondo, fornecerem, fornece, fornecem, fornecerá, fornecerão,
            forneça, forneçam, fornecendo, submeterem, submete, submetem, submeterá, submeterão, submeta, submetam,
            submetendo, remeterem, remete, remetem, remeterá, remeterão, remeta, remetam, remetendo, transmitirem,
            transmite, transmitem, transmitirá, transmitirão, transmita, transmitam, transmitindo, emitirem, emite,
            emitem, emitirá, emitirão, emita, emitam, emitindo, cumprirem, cumpre, cumprem, cumprirá, cumprirão,
            cumpra, cumpram, cumprindo, concluirem, conclui, concluem, concluirá, concluirão, conclua, concluam,
            concluindo, produzirem, produz, produzem, produzirá, produzirão, produza, produzam, produzindo,
            contribuirem, contribui, contribuem, contribuirá, contribuirão, contribua, contribuam, contribuindo,
            distribuirem, distribui, distribuem, distribuirá, distribuirão, distribua, distribuam, distribuindo,
            redigirem, redige, redigem, redigirá, redigirão, redija, redijam, redigindo, difundirem, difunde,
            difundem, difundirá, difundirão, difunda, difundam, difundindo, resolverem, resolve, resolvem,
            resolverá, resolverão, resolva, resolvam, resolvendo, oferecerem, oferece, oferecem, oferecerá,
            oferecerão, ofereça, ofereçam, oferecendo, estabelecerem, estabelece, estabelecem, estabelecerá,
            estabelecerão, estabeleça, estabeleçam, estabelecendo, responderem, responde, respondem, responderá,
            responderão, responda, respondam, respondendo, devolverem, devolve, devolvem, devolverá, devolverão,
            devolva, devolvam, devolvendo, desenvolverem, desenvolve, desenvolvem, desenvolverá, desenvolverão,
            desenvolva, desenvolvam, desenvolvendo, atenderem, atende, atendem, atenderá, atenderão, atenda,
            atendam, atendendo, empreenderem, empreende, empreendem, empreenderá, empreenderão, empreenda,
            empreendam, empreendendo, procederem, procede, procedem, procederá, procederão, proceda, procedam,
            procedendo, terminar-se, ser apresentado, ser apresentada, ser apresentados, ser apresentadas, ser
            elaborado, ser elaborada, ser elaborados, ser elaboradas, ser informado, ser informada, ser informados,
            ser informadas, ser preparado, ser preparada, ser preparados, ser preparadas, ser completado, ser
            completada, ser completados, ser completadas, ser terminado, ser terminada, ser terminados, ser
            terminadas, ser executado, ser executada, ser executados, ser executadas, ser finalizado, ser
            finalizada, ser finalizados, ser finalizadas, ser realizado, ser realizada, ser realizados, ser
            realizadas, ser partilhado, ser partilhada, ser partilhados, ser partilhadas, ser compartilhado, ser
            compartilhada, ser compartilhados, ser compartilhadas, ser prestado, ser prestada, ser prestados, ser
            prestadas, ser notificado, ser notificada, ser notificados, ser notificadas, ser divulgado, ser
            divulgada, ser divulgados, ser divulgadas, ser adotado, ser adotada, ser adotados, ser adotadas, ser
            enviado, ser enviada, ser enviados, ser enviadas, ser reportado, ser reportada, ser reportados, ser
            reportadas, ser detalhado, ser detalhada, ser detalhados, ser detalhadas, ser facultado, ser facultada,
            ser facultados, ser facultadas, ser disponibilizado, ser disponibilizada, ser disponibilizados, ser
            disponibilizadas, ser organizado, ser organizada, ser organizados, ser organizadas, ser publicado, ser
            publicada, ser publicados, ser publicadas, ser comunicado, ser comunicada, ser comunicados, ser
            comunicadas, ser aplicado, ser aplicada, ser aplicados, ser aplicadas, ser despachado, ser despachada,
            ser despachados, ser despachadas, ser efetuado, ser efetuada, ser efetuados, ser efetuadas, ser
            assegurado, ser assegurada, ser assegurados, ser asseguradas, ser concretizado, ser concretizada, ser
            concretizados, ser concretizadas, ser encaminhado, ser encaminhada, ser encaminhados, ser encaminhadas,
            ser depositado, ser depositada, ser depositados, ser depositadas, ser acabado, ser acabada, ser
            acabados, ser acabadas, ser fechado, ser fechada, ser fechados, ser fechadas, ser entregada, ser
            entregados, ser entregadas, ser explicado, ser explicada, ser explicados, ser explicadas, ser
            atualizado, ser atualizada, ser atualizados, ser atualizadas, ser ultimado, ser ultimada, ser ultimados,
            ser ultimadas, ser implementado, ser implementada, ser implementados, ser implementadas, ser tramitado,
            ser tramitada, ser tramitados, ser tramitadas, ser feito, ser feita, ser feitos, ser feitas, ser
            exposto, ser expostos, ser expostas, ser fornecido, ser fornecida, ser fornecidos, ser fornecidas, ser
            submetido, ser submetida, ser submetidos, ser submetidas, ser remetido, ser remetida, ser remetidos, ser
            remetidas, ser transmitido, ser transmitida, ser transmitidos, ser transmitidas, ser emitido, ser
            emitida, ser emitidos, ser emitidas, ser cumprido, ser cumprida, ser cumpridos, ser cumpridas, ser
            concluido, ser concluida, ser concluidos, ser concluidas, ser produzido, ser produzida, ser produzidos,
            ser produzidas, ser contribuido, ser contribuida, ser contribuidos, ser contribuidas, ser distribuido,
            ser distribuida, ser distribuidos, ser distribuidas, ser redigido, ser redigida, ser redigidos, ser
            redigidas, ser difundido, ser difundida, ser difundidos, ser difundidas, ser resolvido, ser resolvida,
            ser resolvidos, ser resolvidas, ser oferecido, ser oferecida, ser oferecidos, ser oferecidas, ser
            estabelecido, ser estabelecida, ser estabelecidos, ser estabelecidas, ser respondido, ser respondida,
            ser respondidos, ser respondidas, ser devolvido, ser devolvida, ser devolvidos, ser devolvidas, ser
            desenvolvido, ser desenvolvida, ser desenvolvidos, ser desenvolvidas, ser atendido, ser atendida, ser
            atendidos, ser atendidas, ser empreendido, ser empreendida, ser empreendidos, ser empreendidas, ser
            procedido, ser procedida, ser procedidos, ser procedidas, ser entregue, ser entregues, ser aceite, ser
            pago, ser pagos, serem apresentados, serem apresentadas, serem elaborados, serem elaboradas, serem
            informados, serem informadas, serem preparados, serem preparadas, serem completados, serem completadas,
            serem terminados, serem terminadas, serem executados, serem executadas, serem finalizados, serem
            finalizadas, serem realizados, serem realizadas, serem partilhados, serem partilhadas, serem
            compartilhados, serem compartilhadas, serem prestados, serem prestadas, serem notificados, serem
            notificadas, serem divulgados, serem divulgadas, serem adotados, serem adotadas, serem enviados, serem
            enviadas, serem reportados, serem reportadas, serem detalhados, serem detalhadas, serem facultados,
            serem facultadas, serem disponibilizados, serem disponibilizadas, serem organizados, serem organizadas,
            serem publicados, serem publicadas, serem comunicados, serem comunicadas, serem aplicados, serem
            aplicadas, serem despachados, serem despachadas, serem efetuados, serem efetuadas, serem assegurados,
            serem asseguradas, serem concretizados, serem concretizadas, serem encaminhados, serem encaminhadas,
            serem depositados, serem depositadas, serem acabados, serem acabadas, serem fechados, serem fechadas,
            serem entregados, serem entregadas, serem explicados, serem explicadas, serem atualizados, serem
            atualizadas, serem ultimados, serem ultimadas, serem implementados, serem implementadas, serem
            tramitados, serem tramitadas, serem feitos, serem feitas, serem expostos, serem expostas, serem
            fornecidos, serem fornecidas, serem submetidos, serem submetidas, serem remetidos, serem remetidas,
            serem transmitidos, serem transmitidas, serem emitidos, serem emitidas, serem cumpridos, serem
            cumpridas, serem concluidos, serem concluidas, serem produzidos, serem produzidas, serem contribuidos,
            serem contribuidas, serem distribuidos, serem distribuidas, serem redigidos, serem redigidas, serem
            difundidos, serem difundidas, serem resolvidos, serem resolvidas, serem oferecidos, serem oferecidas,
            serem estabelecidos, serem estabelecidas, serem respondidos, serem respondidas, serem devolvidos, serem
            devolvidas, serem desenvolvidos, serem desenvolvidas, serem atendidos, serem atendidas, serem
            empreendidos, serem empreendidas, serem procedidos, serem procedidas, serem entregues, serem pagos, dar,
            dão, dará, darão, põe, põem, fazer chegar, faz chegar, fazem chegar, levar a cabo, leva a cabo, levam a
            cabo, prestar contas, presta contas, prestam contas, dar conta, dá conta, dar cumprimento, dá
            cumprimento, pôr em prática, fazê-lo, entregá-lo, deliver, ter de, ser dado, ser posto, tratar de, trata
            de, tratam de, trazer, traz, trazem, tomar, encarregar-se, ocupar-se, informar o, informa o, informam o,
            levar, leva, levam, levará, levarão, leve, levem, levando, levarem, trará, trarão, traga, tragam,
            trazendo, trazerem, mandar, manda, mandam, mandará, mandarão, mande, mandem, mandando, mandarem, gerir,
            gere, gerem, gerirá, gira, giram, coordenar, coordena, coordenam, coordenará, coordene, coordenem,
            deixar, deixa, deixam, deixará, pôr, porá, porão, ponha, ponham, dá, dê, deem, darem, satisfazer,
            satisfaz, satisfazem, liquidar, liquida, liquidam, arrumar, arruma, arrumam, formalizar, formaliza,
            formalizam, materializar, materializa, preencher, preenche, preenchem, preencherá, subir, sobe, sobem,
            aportar, aporta, aportam, promover, promove, promovem, concluírem, contribuírem, distribuírem, dirigir,
            instruir, viabilizar, ceder, cede, cedem, acabar-se, ter terminado, ter acabado, ter entregue, ter
            entregado, ter apresentado, ter apresentada, ter enviado, ter remetido, ter cumprido, ter concluído, ter
            completado, ter finalizado, ter fechado, ter elaborado, ter transmitido, ter submetido, ter feita, ter
            prontos, ter prontas, terem entregue, terem apresentado, terem feito, terem enviado, terem concluído,
            deixar pronto, deixar pronta, deixar feito, deixar concluído, fazer a entrega de, faz a entrega de,
            fazem a entrega de, proceder à entrega de, procede à entrega de, proceder à apresentação de, pôr à
            disposição, põe à disposição, colocar à disposição, dar conta de, dá conta de, dão conta de, entregá-la,
            entregá-los, entregá-las, apresentá-lo, apresentá-la, apresentá-los, apresentá-las, enviá-lo, enviá-la,
            enviá-los, enviá-las, fazê-la, fazê-los, fazê-las, concluí-lo, concluí-la, cumpri-lo, cumpri-la,
            cumpri-los, prepará-lo, prepará-la, remetê-lo, remetê-la, submetê-lo, submetê-la, elaborá-lo,
            elaborá-la, terminá-lo, terminá-la, ser concluído, ser concluída, ser concluídos, ser concluídas, serem
            concluídos, serem concluídas, ser contribuído, ser distribuído, ser distribuída, ser distribuídos, ser
            distribuídas, ser proposto, ser proposta, ser propostos, ser propostas, ser exposta, ser levado, ser
            levada, ser levados, ser levadas, ser mandado, ser mandada, ser mandados, ser tratado, ser tratada, ser
            tratados, ser tratadas, ser dada, ser dados, serem dados, ser posta, ser trazido, ser trazida, ser
            liquidado, ser saldado, ser satisfeito, ser satisfeita, estar concluído, serem levados, serem tratados,
            mexer-se, pôr mãos à obra, meter mãos à obra, agir, age, agem, atuar, atua, atuam, avançar com, avança
            com, assinar, assina, assinam, subscrever, deixar entregue, deixar entregues""",
        Concept.OPEN: """em aberto, aberto, aberta, abertos, abertas, pendente, pendentes, em curso, em falta, falta, faltam,
            faltar, resta, restam, restante, restantes, remanescente, vivo, vivos, vigente, vigentes, em suspenso,
            por concluir, inacabado, inacabada, incompleto, incompleta, incompletos, incompletas, à espera, em
            espera, ainda por fazer, não entregue, por resolver, por tratar, em preparação, em andamento, em
            execução, em tramitação, para fazer, sobra, sobram, por liquidar, fica por, ficam por, pela frente, em
            carteira, por encerrar, por fechar, está por fazer, estão por fazer, por ser feito, por apresentar, por
            elaborar, por informar, por preparar, por completar, por terminar, por executar, por finalizar, por
            realizar, por partilhar, por compartilhar, por prestar, por notificar, por divulgar, por adotar, por
            enviar, por reportar, por detalhar, por facultar, por disponibilizar, por organizar, por publicar, por
            comunicar, por aplicar, por despachar, por efetuar, por assegurar, por concretizar, por encaminhar, por
            depositar, por acabar, por entregar, por explicar, por atualizar, por ultimar, por implementar, por
            tramitar, por fazer, por propor, por expor, por fornecer, por submeter, por remeter, por transmitir, por
            emitir, por cumprir, por produzir, por contribuir, por distribuir, por redigir, por difundir, por
            oferecer, por estabelecer, por responder, por devolver, por desenvolver, por atender, por empreender,
            por proceder, em processo, em marcha, inconcluso, inconclusa, no ar, em fila, parado, parada, parados,
            paradas, encravado, encravada, bloqueado, bloqueada, estagnado, estagnada, ativo, ativa, ativos, ativas,
            vivas, faltará, faltarão, faltaria, restará, restarão, ficou por, ficaram por, ficará por, ficarão por,
            por levar, por mandar, por saldar, por arrumar, por satisfazer, a meio, a decorrer, pendências,
            pendência, e não entregou, e não apresentou, e não fez, e não enviou, e não remeteu, e não cumpriu, e
            não completou, e não terminou, e não finalizou, e não concluiu, e não submeteu, e não entregaram, e não
            apresentaram, e não fizeram, e não enviaram, e não cumpriram, e não concluíram, e ainda não entregou, e
            ainda não apresentou, e ainda não fez, e ainda não enviou, e ainda não remeteu, e ainda não cumpriu, e
            ainda não completou, e ainda não terminou, e ainda não finalizou, e ainda não concluiu, e ainda não
            submeteu, e ainda não entregaram, e ainda não apresentaram, e ainda não fizeram, e ainda não enviaram, e
            ainda não cumpriram, e ainda não concluíram, mas não entregou, mas não apresentou, mas não fez, mas não
            enviou, mas não remeteu, mas não cumpriu, mas não completou, mas não terminou, mas não finalizou, mas
            não concluiu, mas não submeteu, mas não entregaram, mas não apresentaram, mas não fizeram, mas não
            enviaram, mas não cumpriram, mas não concluíram, mas ainda não concluíram, e não o entregou, e não o
            apresentou, e não o fez, e não o enviou, e não o remeteu, e não o cumpriu, e não o completou, e não o
            terminou, e não o finalizou, e não o concluiu, e não o submeteu, e não o entregaram, e não o
            apresentaram, e não o fizeram, e não o enviaram, e não o cumpriram, e não o concluíram, e não os
            entregou, e não os apresentou, e não os fez, e não os enviou, e não os remeteu, e não os cumpriu, e não
            os completou, e não os terminou, e não os finalizou, e não os concluiu, e não os submeteu, e não os
            entregaram, e não os apresentaram, e não os fizeram, e não os enviaram, e não os cumpriram, e não os
            concluíram, e não foi entregue, e não foi apresentado, e não foi apresentada, e não foi feito, e não foi
            feita, e não foi enviado, e não foi concluído, e não foi concluída, e não foram entregues, e não foram
            apresentados, e não foram apresentadas, e não foram feitos, e não foram feitas, e não foram concluídas,
            e não está feito, e não está entregue, e não está concluído, e não estão feitas, e não estão entregues,
            e não estão concluídas, e ainda não foi entregue, e ainda não foi apresentado, e ainda não foi
            apresentada, e ainda não foi feito, e ainda não foi feita, e ainda não foi enviado, e ainda não foi
            concluído, e ainda não foi concluída, e ainda não foram entregues, e ainda não foram apresentados, e
            ainda não foram apresentadas, e ainda não foram feitos, e ainda não foram feitas, e ainda não foram
            concluídas, e ainda não está feito, e ainda não está entregue, e ainda não está concluído, e ainda não
            estão feitas, e ainda não estão entregues, e ainda não estão concluídas, mas não foi entregue, mas não
            foi apresentado, mas não foi apresentada, mas não foi feito, mas não foi feita, mas não foi enviado, mas
            não foi concluído, mas não foi concluída, mas não foram entregues, mas não foram apresentados, mas não
            foram apresentadas, mas não foram feitos, mas não foram feitas, mas não foram concluídas, mas não está
            feito, mas não está entregue, mas não está concluído, mas não estão feitas, mas não estão entregues, mas
            não estão concluídas, mas ainda não foi entregue, mas ainda não foi apresentado, mas ainda não foi
            apresentada, mas ainda não foi feito, mas ainda não foi feita, mas ainda não foi enviado, mas ainda não
            foi concluído, mas ainda não foi concluída, mas ainda não foram entregues, mas ainda não foram
            apresentados, mas ainda não foram apresentadas, mas ainda não foram feitos, mas ainda não foram feitas,
            mas ainda não foram concluídas, mas ainda não está entregue, e continua pendente, e continuam pendentes,
            e continua em aberto, e está em falta, mas está em falta, deixou de entregar, deixou de apresentar,
            deixaram de entregar, ficou sem fazer, ficou sem entregar, e não foi, e não foram, mas não foi, mas não
            foram, e ainda não foi, e ainda não foram, mas ainda não foi, mas ainda não foram, mas não o fez, mas
            não o fizeram, e ainda não o fez, falta a, falta ao, falta à, falta aos, faltam a, faltam ao, faltam à,
            faltam aos, resta a, resta ao, resta à, resta aos, restam a, restam ao, restam à, restam aos, sobra a,
            sobra ao, sobra à, sobra aos""",
        Concept.DONE: """recebeu, receberam, tem recebido, já recebeu, já receberam, feito, feita, feitos, feitas, concluído,
            concluída, concluídos, concluídas, cumprido, cumprida, cumpridos, cumpridas, terminado, terminada,
            terminados, terminadas, finalizado, finalizada, finalizados, finalizadas, encerrado, encerrada,
            encerrados, encerradas, fechado, fechada, fechados, fechadas, acabado, acabada, acabados, acabadas,
            executado, executada, executados, executadas, realizado, realizada, realizados, realizadas, resolvido,
            resolvida, resolvidos, resolvidas, completado, completada, completados, completadas, já não está
            pendente, já não estão pendentes, já não está em aberto, já não estão em aberto, ultimado, ultimada,
            despachado, despachada, saldado, saldada, liquidado, liquidada, conseguido, conseguida, alcançado,
            alcançada, arrumado, arrumada, marcado como concluído, marcada como concluída, marcadas como concluídas,
            marcados como concluídos, implementado, implementada, tratado, tratada, tratados, tratadas, satisfeito,
            satisfeita, satisfeitos, satisfeitas, arquivado, arquivada, arquivados, arquivadas, despachados,
            despachadas, saldados, saldadas, liquidados, liquidadas, dadas por concluídas, dadas por encerradas,
            pronto e entregue, formalizado, formalizada, materializado, arrumados, arrumadas, entregado, entregada""",
        Concept.DELIVERED: f"""{_DELIVERED_AND_DID}, apresentado, apresentada, apresentados, apresentadas, elaborado, elaborada, elaborados, elaboradas, informado,
            informada, informados, informadas, preparado, preparada, preparados, preparadas, completado, completada,
            completados, completadas, terminado, terminada, terminados, terminadas, executado, executada, executados,
            executadas, finalizado, finalizada, finalizados, finalizadas, realizado, realizada, realizados,
            realizadas, partilhado, partilhada, partilhados, partilhadas, compartilhado, compartilhada,
            compartilhados, compartilhadas, prestado, prestada, prestados, prestadas, notificado, notificada,
            notificados, notificadas, divulgado, divulgada, divulgados, divulgadas, adotado, adotada, adotados,
            adotadas, enviado, enviada, enviados, enviadas, reportado, reportada, reportados, reportadas, detalhado,
            detalhada, detalhados, detalhadas, facultado, facultada, facultados, facultadas, disponibilizado,
            disponibilizada, disponibilizados, disponibilizadas, organizado, organizada, organizados, organizadas,
            publicado, publicada, publicados, publicadas, comunicado, comunicada, comunicados, comunicadas, aplicado,
            aplicada, aplicados, aplicadas, despachado, despachada, despachados, despachadas, efetuado, efetuada,
            efetuados, efetuadas, assegurado, assegurada, assegurados, asseguradas, concretizado, concretizada,
            concretizados, concretizadas, encaminhado, encaminhada, encaminhados, encaminhadas, depositado,
            depositada, depositados, depositadas, acabado, acabada, acabados, acabadas, fechado, fechada, fechados,
            fechadas, entregado, entregada, entregados, entregadas, explicado, explicada, explicados, explicadas,
            atualizado, atualizada, atualizados, atualizadas, ultimado, ultimada, ultimados, ultimadas, implementado,
            implementada, implementados, implementadas, tramitado, tramitada, tramitados, tramitadas, feito, feita,
            feitos, feitas, exposto, expostos, expostas, fornecido, fornecida, fornecidos, fornecidas, submetido,
            submetida, submetidos, submetidas, remetido, remetida, remetidos, remetidas, transmitido, transmitida,
            transmitidos, transmitidas, emitido, emitida, emitidos, emitidas, cumprido, cumprida, cumpridos,
            cumpridas, concluido, concluida, concluidos, concluidas, produzido, produzida, produzidos, produzidas,
            contribuido, contribuida, contribuidos, contribuidas, distribuido, distribuida, distribuidos,
            distribuidas, redigido, redigida, redigidos, redigidas, difundido, difundida, difundidos, difundidas,
            resolvido, resolvida, resolvidos, resolvidas, oferecido, oferecida, oferecidos, oferecidas, estabelecido,
            estabelecida, estabelecidos, estabelecidas, respondido, respondida, respondidos, respondidas, devolvido,
            devolvida, devolvidos, devolvidas, desenvolvido, desenvolvida, desenvolvidos, desenvolvidas, atendido,
            atendida, atendidos, atendidas, empreendido, empreendida, empreendidos, empreendidas, procedido,
            procedida, procedidos, procedidas, entregue, entregues, aceite, pago, pagos, pronto, pronta, prontos,
            prontas, posto, feito chegar, levado a cabo, levada a cabo, entregue já, levado, levada, levados, levadas,
            trazido, trazida, trazidos, mandado, mandada, mandados, mandadas, tratado, tratada, tratados, tratadas,
            preenchido, preenchida, satisfeito, satisfeita, satisfeitos, satisfeitas, formalizado, formalizada,
            materializado, contribuído, distribuído, distribuída, distribuídos, distribuídas, concluído, concluída,
            concluídos, concluídas, dado, dada, posta, assinado, assinada, assinados, assinadas""",
        Concept.DID: f"""{_DELIVERED_AND_DID}, já, foi, foram, tem sido, têm sido, tinha sido, tinham sido, havia sido, está, estão, até agora, até à data, até hoje,
            até ao momento, até aqui, já tinha, haver, de momento, entretanto, levou, levaram, mandou, mandaram, pôs,
            puseram, tratou, trataram, saldou, liquidou, concluíram, contribuíram, distribuíram, satisfez, arrumou""",
        Concept.OVERDUE: """não cumpriu com o prazo, não cumpriram com o prazo, deveria ter entregue, deveriam ter entregue, já
            devia ter entregue, já deviam ter entregue, já deveria ter entregue, devia ter apresentado, já devia ter
            apresentado, tinha de ter entregue, em atraso, atrasado, atrasada, atrasados, atrasadas, com atraso, com
            atrasos, atraso, atrasos, fora de prazo, fora do prazo, fora de tempo, vencido, vencida, vencidos,
            vencidas, prazo vencido, prazos vencidos, prazo ultrapassado, prazos ultrapassados, prazo expirado,
            prazos expirados, prazo excedido, prazos excedidos, prazo incumprido, prazos incumpridos, expirado,
            expirada, expirados, expiradas, caducado, caducada, venceu, venceram, expirou, expiraram, ultrapassou o
            prazo, ultrapassaram o prazo, ultrapassou a data-limite, ultrapassado, ultrapassada, ultrapassados,
            ultrapassadas, se atrasa, atrasa-se, atrasou, atrasaram, demora, demoras, em mora, moroso, tarde, chega
            tarde, chegam tarde, tardio, tardia, tardios, tardias, incumpriu, incumpriram, incumprido, incumprida,
            incumpridos, incumpridas, incumprimento, em incumprimento, falhou o prazo, falharam o prazo, falhou,
            falharam, falhado, falhada, falhados, falhadas, não cumprimento do prazo, perdeu o prazo, perderam o
            prazo, deixou passar o prazo, deixaram passar o prazo, deixou passar, passou o prazo, passou do prazo,
            passaram do prazo, passado o prazo, prazo passado, devia ter entregue, deviam ter entregue, devia ter
            sido entregue, deviam ter sido entregues, deveria ter sido entregue, deveriam ter sido entregues, devia
            estar entregue, tinha de ter entregado, para trás, extemporâneo, extemporânea, retardatários, derrapou,
            derrapagem, derrapagens, esgotou o prazo, prazo esgotado, já devia, já devia terem, já devia estarem, já
            deviam, já deviam terem, já deviam estarem, já deveria, já deveria terem, já deveria estarem, já
            deveriam, já deveriam terem, já deveriam estarem, já tinha de, já tinha de terem, já tinha de estarem,
            já tinham de, já tinham de terem, já tinham de estarem, já teria de, já teria de terem, já teria de
            estarem, já teriam de, já teriam de terem, já teriam de estarem, já tinha que, já tinha que terem, já
            tinha que estarem, já tinham que, já tinham que terem, já tinham que estarem, já era para, já era para
            terem, já era para estarem, já eram para, já eram para terem, já eram para estarem, devia já, devia já
            terem, devia já estarem, deviam já, deviam já terem, deviam já estarem, deveria já, deveria já terem,
            deveria já estarem, deveriam já, deveriam já terem, deveriam já estarem, devia ter entregado, devia ter
            feito, devia ter enviado, devia ter concluído, devia ter cumprido, devia ter terminado, devia ter
            completado, devia ter remetido, devia ter sido entregues, devia ter sido apresentado, devia ter sido
            apresentada, devia ter sido feito, devia ter sido feita, devia ter sido concluído, devia ter sido
            concluída, devia ter sido enviado, devia estar já entregue, devia estar já concluído, devia estar já
            feito, deviam ter entregado, deviam ter apresentado, deviam ter feito, deviam ter enviado, deviam ter
            concluído, deviam ter cumprido, deviam ter terminado, deviam ter completado, deviam ter remetido, deviam
            ter sido entregue, deviam ter sido apresentado, deviam ter sido apresentada, deviam ter sido feito,
            deviam ter sido feita, deviam ter sido concluído, deviam ter sido concluída, deviam ter sido enviado,
            deviam estar já entregue, deviam estar já concluído, deviam estar já feito, deveria ter entregado,
            deveria ter apresentado, deveria ter feito, deveria ter enviado, deveria ter concluído, deveria ter
            cumprido, deveria ter terminado, deveria ter completado, deveria ter remetido, deveria ter sido
            entregues, deveria ter sido apresentado, deveria ter sido apresentada, deveria ter sido feito, deveria
            ter sido feita, deveria ter sido concluído, deveria ter sido concluída, deveria ter sido enviado,
            deveria estar já entregue, deveria estar já concluído, deveria estar já feito, deveriam ter entregado,
            deveriam ter apresentado, deveriam ter feito, deveriam ter enviado, deveriam ter concluído, deveriam ter
            cumprido, deveriam ter terminado, deveriam ter completado, deveriam ter remetido, deveriam ter sido
            entregue, deveriam ter sido apresentado, deveriam ter sido apresentada, deveriam ter sido feito,
            deveriam ter sido feita, deveriam ter sido concluído, deveriam ter sido concluída, deveriam ter sido
            enviado, deveriam estar já entregue, deveriam estar já concluído, deveriam estar já feito, tinha de ter
            apresentado, tinha de ter feito, tinha de ter enviado, tinha de ter concluído, tinha de ter cumprido,
            tinha de ter terminado, tinha de ter completado, tinha de ter remetido, tinha de ter sido entregue,
            tinha de ter sido entregues, tinha de ter sido apresentado, tinha de ter sido apresentada, tinha de ter
            sido feito, tinha de ter sido feita, tinha de ter sido concluído, tinha de ter sido concluída, tinha de
            ter sido enviado, tinha de estar já entregue, tinha de estar já concluído, tinha de estar já feito,
            tinham de ter entregue, tinham de ter entregado, tinham de ter apresentado, tinham de ter feito, tinham
            de ter enviado, tinham de ter concluído, tinham de ter cumprido, tinham de ter terminado, tinham de ter
            completado, tinham de ter remetido, tinham de ter sido entregue, tinham de ter sido entregues, tinham de
            ter sido apresentado, tinham de ter sido apresentada, tinham de ter sido feito, tinham de ter sido
            feita, tinham de ter sido concluído, tinham de ter sido concluída, tinham de ter sido enviado, tinham de
            estar já entregue, tinham de estar já concluído, tinham de estar já feito, teria de ter entregue, teria
            de ter entregado, teria de ter apresentado, teria de ter feito, teria de ter enviado, teria de ter
            concluído, teria de ter cumprido, teria de ter terminado, teria de ter completado, teria de ter
            remetido, teria de ter sido entregue, teria de ter sido entregues, teria de ter sido apresentado, teria
            de ter sido apresentada, teria de ter sido feito, teria de ter sido feita, teria de ter sido concluído,
            teria de ter sido concluída, teria de ter sido enviado, teria de estar já entregue, teria de estar já
            concluído, teria de estar já feito, teriam de ter entregue, teriam de ter entregado, teriam de ter
            apresentado, teriam de ter feito, teriam de ter enviado, teriam de ter concluído, teriam de ter
            cumprido, teriam de ter terminado, teriam de ter completado, teriam de ter remetido, teriam de ter sido
            entregue, teriam de ter sido entregues, teriam de ter sido apresentado, teriam de ter sido apresentada,
            teriam de ter sido feito, teriam de ter sido feita, teriam de ter sido concluído, teriam de ter sido
            concluída, teriam de ter sido enviado, teriam de estar já entregue, teriam de estar já concluído, teriam
            de estar já feito, tinha que ter entregue, tinha que ter entregado, tinha que ter apresentado, tinha que
            ter feito, tinha que ter enviado, tinha que ter concluído, tinha que ter cumprido, tinha que ter
            terminado, tinha que ter completado, tinha que ter remetido, tinha que ter sido entregue, tinha que ter
            sido entregues, tinha que ter sido apresentado, tinha que ter sido apresentada, tinha que ter sido
            feito, tinha que ter sido feita, tinha que ter sido concluído, tinha que ter sido concluída, tinha que
            ter sido enviado, tinha que estar já entregue, tinha que estar já concluído, tinha que estar já feito,
            teria que ter entregue, teria que ter entregado, teria que ter apresentado, teria que ter feito, teria
            que ter enviado, teria que ter concluído, teria que ter cumprido, teria que ter terminado, teria que ter
            completado, teria que ter remetido, teria que ter sido entregue, teria que ter sido entregues, teria que
            ter sido apresentado, teria que ter sido apresentada, teria que ter sido feito, teria que ter sido
            feita, teria que ter sido concluído, teria que ter sido concluída, teria que ter sido enviado, teria que
            estar já entregue, teria que estar já concluído, teria que estar já feito, atrasam-se, se atrasam, está
            a atrasar-se, estão a atrasar-se, demorado, demorada, passaram o prazo, passado do prazo, prazos
            passados, o prazo já passou, passou da data, data ultrapassada, datas ultrapassadas, incumprimentos,
            incumpre o prazo, falhou prazos, falharam prazos, falhou os prazos, falharam os prazos, prazo falhado,
            prazos falhados, fora de horas, fora de data, de atraso, acumula atraso, acumulam atraso, acumula
            atrasos, acumulam atrasos, em falta há muito, caducados, caducadas, excedido, excedida, excedidos,
            excedidas, ficou atrás, ficaram atrás, está a ficar para trás, não está em dia, não estão em dia, não
            chega a tempo, não chegou a tempo, não chegaram a tempo, chega com atraso, chegam com atraso, deixou-se
            dormir,
            tarde demais, demasiado tarde""",
        Concept.ON_TIME: """a tempo, a tempo e horas, no prazo, dentro do prazo, pontual, pontualmente, pontuais, a horas,
            atempadamente, em devido tempo, no devido prazo, nos prazos, cumprido o prazo, cumprido os prazos,
            cumprido o seu prazo, cumprido os seus prazos, cumprido a data-limite, cumprido o calendário, cumpriu o
            prazo, cumpriu os prazos, cumpriu o seu prazo, cumpriu os seus prazos, cumpriu a data-limite, cumpriu o
            calendário, cumpriram o prazo, cumpriram os prazos, cumpriram o seu prazo, cumpriram os seus prazos,
            cumpriram a data-limite, cumpriram o calendário, cumpre o prazo, cumpre os prazos, cumpre o seu prazo,
            cumpre os seus prazos, cumpre a data-limite, cumpre o calendário, cumprem o prazo, cumprem os prazos,
            cumprem o seu prazo, cumprem os seus prazos, cumprem a data-limite, cumprem o calendário, cumprir o
            prazo, cumprir os prazos, cumprir o seu prazo, cumprir os seus prazos, cumprir a data-limite, cumprir o
            calendário, respeitado o prazo, respeitado os prazos, respeitado o seu prazo, respeitado os seus prazos,
            respeitado a data-limite, respeitado o calendário, respeitou o prazo, respeitou os prazos, respeitou o
            seu prazo, respeitou os seus prazos, respeitou a data-limite, respeitou o calendário, respeitaram o
            prazo, respeitaram os prazos, respeitaram o seu prazo, respeitaram os seus prazos, respeitaram a
            data-limite, respeitaram o calendário, respeita o prazo, respeita os prazos, respeita o seu prazo,
            respeita os seus prazos, respeita a data-limite, respeita o calendário, respeitam o prazo, respeitam os
            prazos, respeitam o seu prazo, respeitam os seus prazos, respeitam a data-limite, respeitam o
            calendário, respeitar o prazo, respeitar os prazos, respeitar o seu prazo, respeitar os seus prazos,
            respeitar a data-limite, respeitar o calendário""",
        Concept.ALL: """lista completa, listagem completa, relação completa, lista integral, tudo, todo, toda, todos,
            todas, tudo o que, cada, inteiro, inteira, completo, completa, integral, a totalidade, a totalidade de,
            todos os, todas as, tudo aquilo que, o conjunto de, rigorosamente tudo""",
        Concept.ANY_STATUS: """independentemente do estado, independentemente do seu estado, independentemente da situação, seja qual for o
            estado, seja qual for o seu estado, qualquer que seja o estado, qualquer que seja o seu estado, em qualquer
            estado, qualquer estado, todos os estados, não importa o estado, sem olhar ao estado, incluindo o que está
            feito, incluindo o que já está feito, incluindo as concluídas, incluindo os concluídos, incluindo as já
            concluídas, incluindo o concluído, também o que está feito, também as concluídas, também o que já está
            feito, também os concluídos, tanto as em aberto como as concluídas, tanto em aberto como concluídas, tanto
            em aberto como concluídos, em aberto ou concluído, em aberto ou concluídas, em aberto e concluídas, em
            aberto e concluídos, abertas e fechadas, abertos e fechados, abertas ou fechadas, aberto ou fechado, aberto
            ou concluído, feito ou não, feitas ou não, feitos ou não, concluído ou não, concluída ou não, concluídas ou
            não, concluídos ou não, cumprido ou não, cumpridas ou não, entregue ou não, entregues ou não, já feito ou
            não, pendente ou concluído, pendentes ou concluídas, pendentes e concluídas, pendentes e concluídos,
            pendente e feito, quer estejam concluídas quer não, estejam ou não concluídas, esteja ou não concluído, o
            feito e o por fazer, terminado ou não, concluídas e em aberto, concluídas e pendentes, feito e por fazer,
            feitas e por fazer, feito ou por fazer, o que está feito e o que falta, o feito e o que falta, o que já fez
            e o que lhe falta, tanto o feito como o que falta, entregue e por entregar, entregues e por entregar,
            entregue e pendente, entregues e pendentes, cumprido e pendente, cumpridas e pendentes, cumpridos e
            pendentes, feitas e pendentes, feito e pendente, feitos e pendentes, fechadas e abertas, fechados e abertos,
            fechado e aberto, terminadas e pendentes, terminados e pendentes, pendentes e feitas, pendentes e cumpridas,
            pendentes e entregues, concluído e em aberto, concluídos e em aberto, concluído e por concluir, concluídas e
            por concluir, já feito e por fazer""",
        Concept.NOT: """não, nunca, jamais, nem, já não, não foi, não foram, não está, não estão, continua sem, continuam sem,
            nada, não tinha, não tinham, tampouco, ñ, n, não é, ainda por""",
        Concept.EXCEPT: """exceto, excepto, salvo, menos, excetuando, exceptuando, à exceção de, à exceção da, à exceção do, com exceção de, com exceção da,
            com exceção do, com a exceção de, com a exceção da, excluindo, excluído, excluída, excluídos, excluídas, tirando, sem, sem contar
            com, afora, fora, à parte, deixando de lado, omitindo, mas não, que não seja, que não sejam, diferente de, outros que não, não
            incluindo, sem ter em conta, deixando de parte, com ressalva de, ressalvando""",
        Concept.TO_WHOM: "a quem, perante quem",
        Concept.BEYOND: """além de, além da, além do, para além de, outro, outra, outros, outras, demais, exclui, excluir, para além da, a não ser, omite,
            omitir, ignorando, exclusivo, ninguém, nenhum, nenhuma, mais de, menos de, pelo menos, no mínimo, comparado com, comparada com, em
            comparação com, comparar, compara, compare, face a, em vez de, em lugar de, a menos que, ao contrário de, mais do que, menos do
            que, senão, não sendo, que não inclua""",
        Concept.ONLY: "só, somente, apenas, unicamente, exclusivamente",
        Concept.UNDATED: """sem prazo, sem prazos, sem data-limite, sem datas-limite, sem data limite, sem data, sem datas, sem
            prazo fixado, sem prazo definido, sem data definida, sem data fixa, sem data fixada, sem prazo fixo, sem
            vencimento, sem prazo de entrega, sem data de entrega, sem qualquer prazo, sem nenhum prazo, sem nenhuma
            data, sem um prazo, sem uma data, sem uma data-limite, sem prazo atribuído, sem data prevista, sem prazo
            previsto, sem data marcada, não tem prazo, não tem prazos, não tem data-limite, não tem datas-limite,
            não tem data limite, não tem data, não tem datas, não tem prazo fixado, não tem prazo definido, não tem
            data definida, não tem data fixa, não tem data fixada, não tem prazo fixo, não tem vencimento, não tem
            prazo de entrega, não tem data de entrega, não tem qualquer prazo, não tem nenhum prazo, não tem nenhuma
            data, não tem um prazo, não tem uma data, não tem uma data-limite, não tem prazo atribuído, não tem data
            prevista, não tem prazo previsto, não tem data marcada, não têm prazo, não têm prazos, não têm
            data-limite, não têm datas-limite, não têm data limite, não têm data, não têm datas, não têm prazo
            fixado, não têm prazo definido, não têm data definida, não têm data fixa, não têm data fixada, não têm
            prazo fixo, não têm vencimento, não têm prazo de entrega, não têm data de entrega, não têm qualquer
            prazo, não têm nenhum prazo, não têm nenhuma data, não têm um prazo, não têm uma data, não têm uma
            data-limite, não têm prazo atribuído, não têm data prevista, não têm prazo previsto, não têm data
            marcada, não há prazo, não há prazos, não há data-limite, não há datas-limite, não há data limite, não
            há data, não há datas, não há prazo fixado, não há prazo definido, não há data definida, não há data
            fixa, não há data fixada, não há prazo fixo, não há vencimento, não há prazo de entrega, não há data de
            entrega, não há qualquer prazo, não há nenhum prazo, não há nenhuma data, não há um prazo, não há uma
            data, não há uma data-limite, não há prazo atribuído, não há data prevista, não há prazo previsto, não
            há data marcada, não tenha prazo, não tenha prazos, não tenha data-limite, não tenha datas-limite, não
            tenha data limite, não tenha data, não tenha datas, não tenha prazo fixado, não tenha prazo definido,
            não tenha data definida, não tenha data fixa, não tenha data fixada, não tenha prazo fixo, não tenha
            vencimento, não tenha prazo de entrega, não tenha data de entrega, não tenha qualquer prazo, não tenha
            nenhum prazo, não tenha nenhuma data, não tenha um prazo, não tenha uma data, não tenha uma data-limite,
            não tenha prazo atribuído, não tenha data prevista, não tenha prazo previsto, não tenha data marcada,
            não tenham prazo, não tenham prazos, não tenham data-limite, não tenham datas-limite, não tenham data
            limite, não tenham data, não tenham datas, não tenham prazo fixado, não tenham prazo definido, não
            tenham data definida, não tenham data fixa, não tenham data fixada, não tenham prazo fixo, não tenham
            vencimento, não tenham prazo de entrega, não tenham data de entrega, não tenham qualquer prazo, não
            tenham nenhum prazo, não tenham nenhuma data, não tenham um prazo, não tenham uma data, não tenham uma
            data-limite, não tenham prazo atribuído, não tenham data prevista, não tenham prazo previsto, não tenham
            data marcada, carece de prazo, carece de prazos, carece de data-limite, carece de datas-limite, carece
            de data limite, carece de data, carece de datas, carece de prazo fixado, carece de prazo definido,
            carece de data definida, carece de data fixa, carece de data fixada, carece de prazo fixo, carece de
            vencimento, carece de prazo de entrega, carece de data de entrega, carece de qualquer prazo, carece de
            nenhum prazo, carece de nenhuma data, carece de um prazo, carece de uma data, carece de uma data-limite,
            carece de prazo atribuído, carece de data prevista, carece de prazo previsto, carece de data marcada,
            carecem de prazo, carecem de prazos, carecem de data-limite, carecem de datas-limite, carecem de data
            limite, carecem de data, carecem de datas, carecem de prazo fixado, carecem de prazo definido, carecem
            de data definida, carecem de data fixa, carecem de data fixada, carecem de prazo fixo, carecem de
            vencimento, carecem de prazo de entrega, carecem de data de entrega, carecem de qualquer prazo, carecem
            de nenhum prazo, carecem de nenhuma data, carecem de um prazo, carecem de uma data, carecem de uma
            data-limite, carecem de prazo atribuído, carecem de data prevista, carecem de prazo previsto, carecem de
            data marcada, não possui prazo, não possui prazos, não possui data-limite, não possui datas-limite, não
            possui data limite, não possui data, não possui datas, não possui prazo fixado, não possui prazo
            definido, não possui data definida, não possui data fixa, não possui data fixada, não possui prazo fixo,
            não possui vencimento, não possui prazo de entrega, não possui data de entrega, não possui qualquer
            prazo, não possui nenhum prazo, não possui nenhuma data, não possui um prazo, não possui uma data, não
            possui uma data-limite, não possui prazo atribuído, não possui data prevista, não possui prazo previsto,
            não possui data marcada, não possuem prazo, não possuem prazos, não possuem data-limite, não possuem
            datas-limite, não possuem data limite, não possuem data, não possuem datas, não possuem prazo fixado,
            não possuem prazo definido, não possuem data definida, não possuem data fixa, não possuem data fixada,
            não possuem prazo fixo, não possuem vencimento, não possuem prazo de entrega, não possuem data de
            entrega, não possuem qualquer prazo, não possuem nenhum prazo, não possuem nenhuma data, não possuem um
            prazo, não possuem uma data, não possuem uma data-limite, não possuem prazo atribuído, não possuem data
            prevista, não possuem prazo previsto, não possuem data marcada, não foi fixado prazo, não foi fixado
            prazos, não foi fixado data-limite, não foi fixado datas-limite, não foi fixado data limite, não foi
            fixado data, não foi fixado datas, não foi fixado prazo fixado, não foi fixado prazo definido, não foi
            fixado data definida, não foi fixado data fixa, não foi fixado data fixada, não foi fixado prazo fixo,
            não foi fixado vencimento, não foi fixado prazo de entrega, não foi fixado data de entrega, não foi
            fixado qualquer prazo, não foi fixado nenhum prazo, não foi fixado nenhuma data, não foi fixado um
            prazo, não foi fixado uma data, não foi fixado uma data-limite, não foi fixado prazo atribuído, não foi
            fixado data prevista, não foi fixado prazo previsto, não foi fixado data marcada, não foi indicado
            prazo, não foi indicado prazos, não foi indicado data-limite, não foi indicado datas-limite, não foi
            indicado data limite, não foi indicado data, não foi indicado datas, não foi indicado prazo fixado, não
            foi indicado prazo definido, não foi indicado data definida, não foi indicado data fixa, não foi
            indicado data fixada, não foi indicado prazo fixo, não foi indicado vencimento, não foi indicado prazo
            de entrega, não foi indicado data de entrega, não foi indicado qualquer prazo, não foi indicado nenhum
            prazo, não foi indicado nenhuma data, não foi indicado um prazo, não foi indicado uma data, não foi
            indicado uma data-limite, não foi indicado prazo atribuído, não foi indicado data prevista, não foi
            indicado prazo previsto, não foi indicado data marcada, indefinido, indefinida, indefinidos,
            indefinidas, não datado, não datada, não datados, sem limite de tempo, sem limite temporal, por
            determinar, por definir, a definir, a determinar, data a definir, prazo a definir, prazo a determinar,
            data por definir, prazo por definir, data desconhecida, prazo desconhecido, sine die, por tempo
            indeterminado, prazo indeterminado, data indeterminada, sem data de vencimento, sem prazo marcado, sem
            prazo estipulado, sem data estipulada, sem prazo combinado, sem prazo acordado, sem data acordada, sem
            calendário, sem calendarização, sem agendamento, não agendado, não agendada, não agendados, não
            agendadas, por agendar, por calendarizar, falta de prazo, não traz prazo, não trazem prazo, não traz
            data, não trazem data, não consta prazo, não consta data, não indica prazo, não se indica prazo, não se
            indica data, não foi dado prazo, não lhe foi dado prazo, não lhes foi dado prazo, não vence nunca, nunca
            vence, nunca vencem, não vence, não vencem, não caduca, não caducam, de prazo indefinido, continua sem
            prazo, continua sem prazos, continua sem data-limite, continua sem datas-limite, continua sem data
            limite, continua sem data, continua sem datas, continua sem prazo fixado, continua sem prazo definido,
            continua sem data definida, continua sem data fixa, continua sem data fixada, continua sem prazo fixo,
            continua sem vencimento, continua sem prazo de entrega, continua sem data de entrega, continua sem
            qualquer prazo, continua sem nenhum prazo, continua sem nenhuma data, continua sem um prazo, continua
            sem uma data, continua sem uma data-limite, continua sem prazo atribuído, continua sem data prevista,
            continua sem prazo previsto, continua sem data marcada, continua sem limite de tempo, continua sem
            limite temporal, continua sem data de vencimento, continua sem prazo marcado, continua sem prazo
            estipulado, continua sem data estipulada, continua sem prazo combinado, continua sem prazo acordado,
            continua sem data acordada, continua sem calendário, continua sem calendarização, continua sem
            agendamento, continuam sem prazo, continuam sem prazos, continuam sem data-limite, continuam sem
            datas-limite, continuam sem data limite, continuam sem data, continuam sem datas, continuam sem prazo
            fixado, continuam sem prazo definido, continuam sem data definida, continuam sem data fixa, continuam
            sem data fixada, continuam sem prazo fixo, continuam sem vencimento, continuam sem prazo de entrega,
            continuam sem data de entrega, continuam sem qualquer prazo, continuam sem nenhum prazo, continuam sem
            nenhuma data, continuam sem um prazo, continuam sem uma data, continuam sem uma data-limite, continuam
            sem prazo atribuído, continuam sem data prevista, continuam sem prazo previsto, continuam sem data
            marcada, continuam sem limite de tempo, continuam sem limite temporal, continuam sem data de vencimento,
            continuam sem prazo marcado, continuam sem prazo estipulado, continuam sem data estipulada, continuam
            sem prazo combinado, continuam sem prazo acordado, continuam sem data acordada, continuam sem
            calendário, continuam sem calendarização, continuam sem agendamento, está sem prazo estabelecido, estão
            sem prazo estabelecido, permanece sem prazo, permanece sem prazos, permanece sem data-limite, permanece
            sem datas-limite, permanece sem data limite, permanece sem data, permanece sem datas, permanece sem
            prazo fixado, permanece sem prazo definido, permanece sem data definida, permanece sem data fixa,
            permanece sem data fixada, permanece sem prazo fixo, permanece sem vencimento, permanece sem prazo de
            entrega, permanece sem data de entrega, permanece sem qualquer prazo, permanece sem nenhum prazo,
            permanece sem nenhuma data, permanece sem um prazo, permanece sem uma data, permanece sem uma
            data-limite, permanece sem prazo atribuído, permanece sem data prevista, permanece sem prazo previsto,
            permanece sem data marcada, permanece sem limite de tempo, permanece sem limite temporal, permanece sem
            data de vencimento, permanece sem prazo marcado, permanece sem prazo estipulado, permanece sem data
            estipulada, permanece sem prazo combinado, permanece sem prazo acordado, permanece sem data acordada,
            permanece sem calendário, permanece sem calendarização, permanece sem agendamento, permanecem sem prazo,
            permanecem sem prazos, permanecem sem data-limite, permanecem sem datas-limite, permanecem sem data
            limite, permanecem sem data, permanecem sem datas, permanecem sem prazo fixado, permanecem sem prazo
            definido, permanecem sem data definida, permanecem sem data fixa, permanecem sem data fixada, permanecem
            sem prazo fixo, permanecem sem vencimento, permanecem sem prazo de entrega, permanecem sem data de
            entrega, permanecem sem qualquer prazo, permanecem sem nenhum prazo, permanecem sem nenhuma data,
            permanecem sem um prazo, permanecem sem uma data, permanecem sem uma data-limite, permanecem sem prazo
            atribuído, permanecem sem data prevista, permanecem sem prazo previsto, permanecem sem data marcada,
            permanecem sem limite de tempo, permanecem sem limite temporal, permanecem sem data de vencimento,
            permanecem sem prazo marcado, permanecem sem prazo estipulado, permanecem sem data estipulada,
            permanecem sem prazo combinado, permanecem sem prazo acordado, permanecem sem data acordada, permanecem
            sem calendário, permanecem sem calendarização, permanecem sem agendamento, não tem ainda prazo, não tem
            ainda prazos, não tem ainda data-limite, não tem ainda datas-limite, não tem ainda data limite, não tem
            ainda data, não tem ainda datas, não tem ainda prazo fixado, não tem ainda prazo definido, não tem ainda
            data definida, não tem ainda data fixa, não tem ainda data fixada, não tem ainda prazo fixo, não tem
            ainda vencimento, não tem ainda prazo de entrega, não tem ainda data de entrega, não tem ainda qualquer
            prazo, não tem ainda nenhum prazo, não tem ainda nenhuma data, não tem ainda um prazo, não tem ainda uma
            data, não tem ainda uma data-limite, não tem ainda prazo atribuído, não tem ainda data prevista, não tem
            ainda prazo previsto, não tem ainda data marcada, não têm ainda prazo, não têm ainda prazos, não têm
            ainda data-limite, não têm ainda datas-limite, não têm ainda data limite, não têm ainda data, não têm
            ainda datas, não têm ainda prazo fixado, não têm ainda prazo definido, não têm ainda data definida, não
            têm ainda data fixa, não têm ainda data fixada, não têm ainda prazo fixo, não têm ainda vencimento, não
            têm ainda prazo de entrega, não têm ainda data de entrega, não têm ainda qualquer prazo, não têm ainda
            nenhum prazo, não têm ainda nenhuma data, não têm ainda um prazo, não têm ainda uma data, não têm ainda
            uma data-limite, não têm ainda prazo atribuído, não têm ainda data prevista, não têm ainda prazo
            previsto, não têm ainda data marcada, não tenha ainda prazo, não tenha ainda prazos, não tenha ainda
            data-limite, não tenha ainda datas-limite, não tenha ainda data limite, não tenha ainda data, não tenha
            ainda datas, não tenha ainda prazo fixado, não tenha ainda prazo definido, não tenha ainda data
            definida, não tenha ainda data fixa, não tenha ainda data fixada, não tenha ainda prazo fixo, não tenha
            ainda vencimento, não tenha ainda prazo de entrega, não tenha ainda data de entrega, não tenha ainda
            qualquer prazo, não tenha ainda nenhum prazo, não tenha ainda nenhuma data, não tenha ainda um prazo,
            não tenha ainda uma data, não tenha ainda uma data-limite, não tenha ainda prazo atribuído, não tenha
            ainda data prevista, não tenha ainda prazo previsto, não tenha ainda data marcada, não tenham ainda
            prazo, não tenham ainda prazos, não tenham ainda data-limite, não tenham ainda datas-limite, não tenham
            ainda data limite, não tenham ainda data, não tenham ainda datas, não tenham ainda prazo fixado, não
            tenham ainda prazo definido, não tenham ainda data definida, não tenham ainda data fixa, não tenham
            ainda data fixada, não tenham ainda prazo fixo, não tenham ainda vencimento, não tenham ainda prazo de
            entrega, não tenham ainda data de entrega, não tenham ainda qualquer prazo, não tenham ainda nenhum
            prazo, não tenham ainda nenhuma data, não tenham ainda um prazo, não tenham ainda uma data, não tenham
            ainda uma data-limite, não tenham ainda prazo atribuído, não tenham ainda data prevista, não tenham
            ainda prazo previsto, não tenham ainda data marcada""",
        Concept.OWNERLESS: """sem responsável, sem responsáveis, sem um responsável, sem nenhum responsável, sem qualquer responsável,
            sem responsável designado, sem responsável atribuído, sem responsável definido, sem titular, sem dono,
            sem proprietário, sem encarregado, sem organismo responsável, sem um dono, sem nenhum titular, sem
            entidade responsável, sem ninguém responsável, sem ninguém encarregado, sem responsável indicado, sem
            responsável conhecido, não tem responsável, não tem responsáveis, não tem um responsável, não tem nenhum
            responsável, não tem qualquer responsável, não tem responsável designado, não tem responsável atribuído,
            não tem responsável definido, não tem titular, não tem dono, não tem proprietário, não tem encarregado,
            não tem organismo responsável, não tem um dono, não tem nenhum titular, não tem entidade responsável,
            não tem ninguém responsável, não tem ninguém encarregado, não tem responsável indicado, não tem
            responsável conhecido, não têm responsável, não têm responsáveis, não têm um responsável, não têm nenhum
            responsável, não têm qualquer responsável, não têm responsável designado, não têm responsável atribuído,
            não têm responsável definido, não têm titular, não têm dono, não têm proprietário, não têm encarregado,
            não têm organismo responsável, não têm um dono, não têm nenhum titular, não têm entidade responsável,
            não têm ninguém responsável, não têm ninguém encarregado, não têm responsável indicado, não têm
            responsável conhecido, não há responsável, não há responsáveis, não há um responsável, não há nenhum
            responsável, não há qualquer responsável, não há responsável designado, não há responsável atribuído,
            não há responsável definido, não há titular, não há dono, não há proprietário, não há encarregado, não
            há organismo responsável, não há um dono, não há nenhum titular, não há entidade responsável, não há
            ninguém responsável, não há ninguém encarregado, não há responsável indicado, não há responsável
            conhecido, não tenha responsável, não tenha responsáveis, não tenha um responsável, não tenha nenhum
            responsável, não tenha qualquer responsável, não tenha responsável designado, não tenha responsável
            atribuído, não tenha responsável definido, não tenha titular, não tenha dono, não tenha proprietário,
            não tenha encarregado, não tenha organismo responsável, não tenha um dono, não tenha nenhum titular, não
            tenha entidade responsável, não tenha ninguém responsável, não tenha ninguém encarregado, não tenha
            responsável indicado, não tenha responsável conhecido, não tenham responsável, não tenham responsáveis,
            não tenham um responsável, não tenham nenhum responsável, não tenham qualquer responsável, não tenham
            responsável designado, não tenham responsável atribuído, não tenham responsável definido, não tenham
            titular, não tenham dono, não tenham proprietário, não tenham encarregado, não tenham organismo
            responsável, não tenham um dono, não tenham nenhum titular, não tenham entidade responsável, não tenham
            ninguém responsável, não tenham ninguém encarregado, não tenham responsável indicado, não tenham
            responsável conhecido, carece de responsável, carece de responsáveis, carece de um responsável, carece
            de nenhum responsável, carece de qualquer responsável, carece de responsável designado, carece de
            responsável atribuído, carece de responsável definido, carece de titular, carece de dono, carece de
            proprietário, carece de encarregado, carece de organismo responsável, carece de um dono, carece de
            nenhum titular, carece de entidade responsável, carece de ninguém responsável, carece de ninguém
            encarregado, carece de responsável indicado, carece de responsável conhecido, carecem de responsável,
            carecem de responsáveis, carecem de um responsável, carecem de nenhum responsável, carecem de qualquer
            responsável, carecem de responsável designado, carecem de responsável atribuído, carecem de responsável
            definido, carecem de titular, carecem de dono, carecem de proprietário, carecem de encarregado, carecem
            de organismo responsável, carecem de um dono, carecem de nenhum titular, carecem de entidade
            responsável, carecem de ninguém responsável, carecem de ninguém encarregado, carecem de responsável
            indicado, carecem de responsável conhecido, não possui responsável, não possui responsáveis, não possui
            um responsável, não possui nenhum responsável, não possui qualquer responsável, não possui responsável
            designado, não possui responsável atribuído, não possui responsável definido, não possui titular, não
            possui dono, não possui proprietário, não possui encarregado, não possui organismo responsável, não
            possui um dono, não possui nenhum titular, não possui entidade responsável, não possui ninguém
            responsável, não possui ninguém encarregado, não possui responsável indicado, não possui responsável
            conhecido, não possuem responsável, não possuem responsáveis, não possuem um responsável, não possuem
            nenhum responsável, não possuem qualquer responsável, não possuem responsável designado, não possuem
            responsável atribuído, não possuem responsável definido, não possuem titular, não possuem dono, não
            possuem proprietário, não possuem encarregado, não possuem organismo responsável, não possuem um dono,
            não possuem nenhum titular, não possuem entidade responsável, não possuem ninguém responsável, não
            possuem ninguém encarregado, não possuem responsável indicado, não possuem responsável conhecido, não
            foi fixado responsável, não foi fixado responsáveis, não foi fixado um responsável, não foi fixado
            nenhum responsável, não foi fixado qualquer responsável, não foi fixado responsável designado, não foi
            fixado responsável atribuído, não foi fixado responsável definido, não foi fixado titular, não foi
            fixado dono, não foi fixado proprietário, não foi fixado encarregado, não foi fixado organismo
            responsável, não foi fixado um dono, não foi fixado nenhum titular, não foi fixado entidade responsável,
            não foi fixado ninguém responsável, não foi fixado ninguém encarregado, não foi fixado responsável
            indicado, não foi fixado responsável conhecido, não foi indicado responsável, não foi indicado
            responsáveis, não foi indicado um responsável, não foi indicado nenhum responsável, não foi indicado
            qualquer responsável, não foi indicado responsável designado, não foi indicado responsável atribuído,
            não foi indicado responsável definido, não foi indicado titular, não foi indicado dono, não foi indicado
            proprietário, não foi indicado encarregado, não foi indicado organismo responsável, não foi indicado um
            dono, não foi indicado nenhum titular, não foi indicado entidade responsável, não foi indicado ninguém
            responsável, não foi indicado ninguém encarregado, não foi indicado responsável indicado, não foi
            indicado responsável conhecido, não atribuído, não atribuída, não atribuídos, não atribuídas, por
            atribuir, não está atribuído, não estão atribuídas, não estão atribuídos, ninguém é responsável, ninguém
            é responsável pela, ninguém se encarrega de, ninguém se ocupa de, ninguém se ocupa, não cabe a ninguém,
            não cabem a ninguém, de ninguém, a ninguém, não pertence a ninguém, ninguém responsável, responsável
            desconhecido, responsável por definir, responsável a definir, órfão, órfã, órfãos, órfãs, por ninguém,
            não é de ninguém, que ninguém tem, ninguém tem a cargo, ninguém assume, sem atribuição, não é da
            responsabilidade de ninguém, ninguém tem de fazer, ninguém deve, sem quem o faça, sem ninguém que o
            faça, sem organismo designado, sem ninguém designado, sem nenhum organismo, sem nenhum organismo
            responsável, não consta responsável, não se indica responsável, não foi designado responsável, falta de
            responsável, por adjudicar, sem ninguém à frente, continua sem responsável, continua sem responsáveis,
            continua sem um responsável, continua sem nenhum responsável, continua sem qualquer responsável,
            continua sem responsável designado, continua sem responsável atribuído, continua sem responsável
            definido, continua sem titular, continua sem dono, continua sem proprietário, continua sem encarregado,
            continua sem organismo responsável, continua sem um dono, continua sem nenhum titular, continua sem
            entidade responsável, continua sem ninguém responsável, continua sem ninguém encarregado, continua sem
            responsável indicado, continua sem responsável conhecido, continua sem atribuição, continua sem quem o
            faça, continua sem ninguém que o faça, continua sem organismo designado, continua sem ninguém designado,
            continua sem nenhum organismo, continua sem nenhum organismo responsável, continua sem ninguém à frente,
            continuam sem responsável, continuam sem responsáveis, continuam sem um responsável, continuam sem
            nenhum responsável, continuam sem qualquer responsável, continuam sem responsável designado, continuam
            sem responsável atribuído, continuam sem responsável definido, continuam sem titular, continuam sem
            dono, continuam sem proprietário, continuam sem encarregado, continuam sem organismo responsável,
            continuam sem um dono, continuam sem nenhum titular, continuam sem entidade responsável, continuam sem
            ninguém responsável, continuam sem ninguém encarregado, continuam sem responsável indicado, continuam
            sem responsável conhecido, continuam sem atribuição, continuam sem quem o faça, continuam sem ninguém
            que o faça, continuam sem organismo designado, continuam sem ninguém designado, continuam sem nenhum
            organismo, continuam sem nenhum organismo responsável, continuam sem ninguém à frente, permanece sem
            responsável, permanece sem responsáveis, permanece sem um responsável, permanece sem nenhum responsável,
            permanece sem qualquer responsável, permanece sem responsável designado, permanece sem responsável
            atribuído, permanece sem responsável definido, permanece sem titular, permanece sem dono, permanece sem
            proprietário, permanece sem encarregado, permanece sem organismo responsável, permanece sem um dono,
            permanece sem nenhum titular, permanece sem entidade responsável, permanece sem ninguém responsável,
            permanece sem ninguém encarregado, permanece sem responsável indicado, permanece sem responsável
            conhecido, permanece sem atribuição, permanece sem quem o faça, permanece sem ninguém que o faça,
            permanece sem organismo designado, permanece sem ninguém designado, permanece sem nenhum organismo,
            permanece sem nenhum organismo responsável, permanece sem ninguém à frente, permanecem sem responsável,
            permanecem sem responsáveis, permanecem sem um responsável, permanecem sem nenhum responsável,
            permanecem sem qualquer responsável, permanecem sem responsável designado, permanecem sem responsável
            atribuído, permanecem sem responsável definido, permanecem sem titular, permanecem sem dono, permanecem
            sem proprietário, permanecem sem encarregado, permanecem sem organismo responsável, permanecem sem um
            dono, permanecem sem nenhum titular, permanecem sem entidade responsável, permanecem sem ninguém
            responsável, permanecem sem ninguém encarregado, permanecem sem responsável indicado, permanecem sem
            responsável conhecido, permanecem sem atribuição, permanecem sem quem o faça, permanecem sem ninguém que
            o faça, permanecem sem organismo designado, permanecem sem ninguém designado, permanecem sem nenhum
            organismo, permanecem sem nenhum organismo responsável, permanecem sem ninguém à frente, não tem ainda
            responsável, não tem ainda responsáveis, não tem ainda um responsável, não tem ainda nenhum responsável,
            não tem ainda qualquer responsável, não tem ainda responsável designado, não tem ainda responsável
            atribuído, não tem ainda responsável definido, não tem ainda titular, não tem ainda dono, não tem ainda
            proprietário, não tem ainda encarregado, não tem ainda organismo responsável, não tem ainda um dono, não
            tem ainda nenhum titular, não tem ainda entidade responsável, não tem ainda ninguém responsável, não tem
            ainda ninguém encarregado, não tem ainda responsável indicado, não tem ainda responsável conhecido, não
            têm ainda responsável, não têm ainda responsáveis, não têm ainda um responsável, não têm ainda nenhum
            responsável, não têm ainda qualquer responsável, não têm ainda responsável designado, não têm ainda
            responsável atribuído, não têm ainda responsável definido, não têm ainda titular, não têm ainda dono,
            não têm ainda proprietário, não têm ainda encarregado, não têm ainda organismo responsável, não têm
            ainda um dono, não têm ainda nenhum titular, não têm ainda entidade responsável, não têm ainda ninguém
            responsável, não têm ainda ninguém encarregado, não têm ainda responsável indicado, não têm ainda
            responsável conhecido, não tenha ainda responsável, não tenha ainda responsáveis, não tenha ainda um
            responsável, não tenha ainda nenhum responsável, não tenha ainda qualquer responsável, não tenha ainda
            responsável designado, não tenha ainda responsável atribuído, não tenha ainda responsável definido, não
            tenha ainda titular, não tenha ainda dono, não tenha ainda proprietário, não tenha ainda encarregado,
            não tenha ainda organismo responsável, não tenha ainda um dono, não tenha ainda nenhum titular, não
            tenha ainda entidade responsável, não tenha ainda ninguém responsável, não tenha ainda ninguém
            encarregado, não tenha ainda responsável indicado, não tenha ainda responsável conhecido, não tenham
            ainda responsável, não tenham ainda responsáveis, não tenham ainda um responsável, não tenham ainda
            nenhum responsável, não tenham ainda qualquer responsável, não tenham ainda responsável designado, não
            tenham ainda responsável atribuído, não tenham ainda responsável definido, não tenham ainda titular, não
            tenham ainda dono, não tenham ainda proprietário, não tenham ainda encarregado, não tenham ainda
            organismo responsável, não tenham ainda um dono, não tenham ainda nenhum titular, não tenham ainda
            entidade responsável, não tenham ainda ninguém responsável, não tenham ainda ninguém encarregado, não
            tenham ainda responsável indicado, não tenham ainda responsável conhecido""",
        Concept.SECTION: """secção de, secção da, capítulo da, capítulo de, parte da, parte de, secção sobre, capítulo
            sobre, parte sobre, bloco de, bloco da, secção, secções, seção, parte, capítulo, título, rubrica, bloco,
            sec, cap, ponto""",
        Concept.ACTION: """artigo, art, ação, ação-chave, acção, medida, medida-chave, ponto, parágrafo, número, núm,
            nº, n.º, referência, ref, alínea, ações, entregável, entrega, obrigação, subponto, rubrica, item""",
        Concept.CHANGE: """apaga, apague, apagar, elimina, elimine, eliminar, remove, remova, remover, retira, retire, retirar,
            anula, anule, anular, cancela, cancele, cancelar, move, mova, mover, muda, mude, mudar, adia, adie,
            adiar, prorroga, prorrogue, prorrogar, prolonga, prolongue, prolongar, alarga, alargue, alargar, marca,
            marque, marcar, assinala, assinale, assinalar, altera, altere, alterar, modifica, modifique, modificar,
            substitui, substitua, substituir, adiciona, adicione, adicionar, acrescenta, acrescente, acrescentar,
            renomeia, renomeie, renomear, atribui, atribua, atribuir, fecha, feche, fechar, encerra, encerre,
            encerrar, reabre, reabra, reabrir, desfaz, desfaça, desfazer, aprova, aprove, aprovar, um lembrete,
            confirma, confirme, confirmar, lembra-me, lembre-me, lembrar-me, recorda-me, recorde-me""",
        Concept.HOW_OFTEN: """com que frequência, com que periodicidade, com que regularidade, de quanto em quanto tempo, quantas
            vezes, a que ritmo, qual a frequência""",
        Concept.WHERE: "onde",
        Concept.WHY: "porquê, porque é que, por que motivo, por que razão, por que é que",
        Concept.NOISE: """lembra-me, lembrar-me, recorda-me,
            solicitamos, solicitava, solicitávamos, solicitaria, precisaria, precisávamos, necessitava de,
            necessitaria, indicasse, indicassem, informasse, informassem, dissesse, dissessem, dissesses,
            facultasse, facultassem, enviasse, enviassem, remetesse, remetessem, confirmasse, confirmassem,
            esclarecesse, esclarecessem, mostrasse, pudesse, pudessem, pudesses, quisesse, quisessem, fizesse o
            favor, se fosse possível, por este meio, pela presente, pelo presente, rogamos, rogava, permitimo-nos,
            permito-me, é possível saber, interessa saber, interessava saber, convém saber, importa saber,
            agradeceria, agradeceríamos, agradecíamos, inclusive, lei, uso, a, o, as, os, um, uma, uns, umas, de,
            do, da, dos, das, em, no, na, nos, nas, num, numa, por, pelo, pela, pelos, pelas, para, com, sobre,
            perante, entre, que, se, lhe, lhes, me, te, vos, seu, sua, seus, suas, este, esta, isto, estes, estas,
            deste, desta, neste, nesta, esse, essa, esses, essas, desse, dessa, nesse, nessa, aquele, aquela, ali,
            aqui, aí, lá, cá, são, ser, seja, sejam, serem, está, estão, estar, esteja, estejam, estiver, há, haja,
            haver, hão, foi, foram, era, eram, estava, estavam, será, serão, seria, seriam, sendo, sido, tem, têm,
            ter, tenha, tenham, tinha, tinham, terá, terão, tido, vai, vão, ir, vá, vem, vêm, vir, passa, passam,
            passar, consta, constam, figura, figuram, aparece, aparecem, existe, existem, resulta, resultam, ocorre,
            ocorrem, acontece, realiza-se, se realiza, se realizam, reúnem-se, se reúnem, reúne, reunir, será
            tratado, serão tratados, será tratada, serão tratadas, será discutido, serão discutidos, é discutido,
            são discutidos, será debatido, serão debatidos, vai ser discutido, vão ser discutidos, será abordado,
            serão abordados, será analisado, serão analisados, vai ser tratado, se trata, se tratará, trata-se,
            inclui, incluem, incluído, incluída, incluir, vai no, entra, entram, sai, saem, fica, ficam, ficar,
            fique, anda, andam, pode, podem, poderia, poderiam, poderá, podia, poder, posso, podemos, podias, podes,
            poderias, quero, queremos, queria, queríamos, gostaria, gostava, gostaríamos, gostávamos, desejo,
            deseja, desejava, desejaria, desejaríamos, desejamos, pretendo, pretendemos, pretendia, pretende,
            gostaria de saber, gostava de saber, gostaríamos de saber, preciso de saber, precisamos de saber,
            preciso, precisava, saber, conhecer, ver, sabe, sabes, sabem, alguém, passe-me, passas-me, passa-nos,
            manda-me, mande-me, mandas-me, mandar-me, envia-me, envie-me, enviar-me, arranja-me, arranje-me, faz-me,
            faça-me, põe-me, informa-me, informe-me, informar-me, informar-nos, informem, informem-nos, informem-me,
            solicita-se que informem, queiram informar, queira informar, queiram indicar, indiquem, indiquem-nos,
            indique-nos, indicar-nos, esclareçam, desejávamos saber, gostaríamos de conhecer, gostaria de conhecer,
            elenque, discrimina, discrimine, traz-me, traga-me, podiam, podíamos, facultar-me, facultar-nos,
            facultar-lhe, fornecer-me, fornecer-nos, fornecer-lhe, enviar-nos, enviar-lhe, mandar-nos, mandar-lhe,
            confirmar-nos, esclarecer-nos, mostrar-nos, explicar-me, explicar-nos, explicar-lhe, listar-nos,
            resumir-nos, lembrar-nos, recordar-nos, comunicar-me, comunicar-nos, comunicar-lhe, informar-lhe,
            detalhar-me, detalhar-nos, detalhar-lhe, dizer-nos, dar-me, dar-nos, dar-lhe, passar-nos, arranjar-me,
            arranjar-nos, arranjar-lhe, procurar-nos, transmitir-me, transmitir-nos, transmitir-lhe, remeter-me,
            remeter-nos, remeter-lhe, tb, tbm, xfv, diz, diga, diz-nos, diga-nos, dizer, indica, indique, indicar,
            mostra, mostre, mostrar, enumera, enumere, enumerar, elenca, elencar, lista, listar, liste, dá-me,
            dê-me, dá-nos, dê-nos, procura, procurar, procuro, consulta, consultar, confirma, confirmar, confirme,
            lembre-me, lembrar, recordar, esclarece, esclarecer, esclareça, averiguar, verificar, verifica,
            verifique, rever, olha, olhe, ouve, oiça, por favor, faz favor, sff, s.f.f, pf, p.f, pff, pls, obrigado,
            obrigada, muito obrigados, obg, obrigadinho, desde já obrigado, desde já obrigada, obrigado desde já,
            agradecia, agradeço, agradeço desde já, desde já agradeço, agradecido, agradecida, agradecemos, olá, oi,
            bom dia, boa tarde, boa noite, viva, cumprimentos, com os melhores cumprimentos, melhores cumprimentos,
            cumps, atenciosamente, atentamente, caro, cara, caros, caras, prezado, prezada, prezados, estimado,
            estimada, bot, colega, colegas, equipa, uma pergunta, pergunta, perguntas, tenho uma pergunta, tenho uma
            dúvida, uma dúvida, dúvida, uma questão rápida, desculpa, desculpe, desculpem, perdão, ok, okay, bom,
            bem, pois, então, assim, portanto, ora, vejamos, ah, eh, hum, hmm, agora, atualmente, neste momento, de
            momento, hoje em dia, ainda, já, também, além disso, mesmo, mesma, mesmos, mesmas,
            exatamente, precisamente, concretamente, em concreto, em particular, em especial, especificamente,
            realmente, na realidade, na verdade, oficialmente, formalmente, normalmente, em princípio, em geral,
            geralmente, a propósito, por exemplo, p. ex, isto é, ou seja, quer dizer, tal, tais, como, cujo, cuja,
            cujos, cujas, mas, contudo, porém, embora, enquanto, finalmente, por fim, enfim, no total, ao todo,
            globalmente, a nota, nota, nota do conselho, na nota, da nota, segundo a nota, por força da nota,
            documento, documento do conselho, no registo, do registo, registo, segundo o registo, de acordo com, nos
            termos de, nos termos da, nos termos do, ao abrigo de, ao abrigo da, ao abrigo do, conforme, no âmbito
            de, no âmbito da, no âmbito do, em matéria de, matéria, em relação a, em relação à, em relação ao,
            relacionado com, relacionada com, relacionados com, relacionadas com, acerca de, acerca da, acerca do, a
            respeito de, a respeito da, a respeito do, quanto a, quanto à, quanto ao, no que respeita a, no que toca
            a, no que se refere a, no que diz respeito a, relativamente a, relativo, relativa, relativos, relativas,
            referente, respeitante, através de, através do, através da, por meio de, por meio do, mediante, via, por
            via de, por via do, por intermédio de, por intermédio do, por parte de, por parte da, por parte do, da
            parte de, da parte da, da parte do, em nome de, em nome da, em nome do, por conta de, do lado de, do
            lado da, do lado do, passa pelo, passam pelo, autoridade, autoridades, governo, ministério, ministério
            da administração interna, mai, administração, país, república, reino, organismo, organismos, órgão,
            órgãos, entidade, entidades, unidade, serviço, serviços, delegação, parte, partes, lado, membro,
            membros, agência, instituição, união, ue, europa, europeu, europeia, europeus, europeias, schengen,
            espaço schengen, da ue, ação-chave, chave, chaves, concreto, concreta, concretos, concretas, relevante,
            relevantes, pertinente, pertinentes, respetivo, respetiva, respetivos, respetivas, diferente,
            diferentes, vários, várias, algum, alguma, alguns, algumas, qualquer, quaisquer, muito, muita, muitos,
            muitas, pouco, poucos, mais, tão, tanto, tanta, melhor, pior, grande, bastante, quase, talvez,
            porventura, possivelmente, provavelmente, certamente, seguramente, claro, evidentemente, com certeza, de
            novo, outra vez, uma vez, vez, vezes, às vezes, sempre, momento, data, datas, hora, horas, lugar, caso,
            em caso de, se for caso disso, tema, domínio, âmbito, ponto, ordem, forma, maneira, modo, tipo, género,
            nome, nomes, gente, pessoa, pessoas, senhor, senhora, senhores, sr, sra, você, vocês, tu, ele, ela,
            eles, elas, ouvir, entender, perceber, percebi, entendi, compreender, explicar, resumir, resumo, breve,
            brevidade, rápido, rapidamente, rápida, depressa, urgente, certo, certa, correto, verdade, não é assim,
            né, é isso, etc, etcétera, i.e, nº, núm, ref, para mim, para nós, da minha parte, meu ministro, o meu
            ministro, para o meu ministro, para a minha ministra, para o ministro, para a ministra, meu chefe, minha
            chefe, minha chefia, para um relatório, para uma nota, para o meu briefing, briefing, capital, minha
            capital, delegado, delegada, funcionário, oficial de ligação, conselheiro, conselheira, representação,
            representação permanente, reper, continua, continuam, continuar, segue, seguem, faz, fazem, põe, toca,
            respetivamente, separadamente, individualmente, cada um, cada uma, próprio, própria, próprios, próprias,
            as suas unidades, através das suas unidades, como grupo, como um todo, no seu conjunto, antigo, antiga,
            antes chamado, chamado, chamada, denominado, denominada, conhecido como, mal, visto, vista, dado, dada,
            ao mesmo tempo, toda a gente, tenho a ideia, creio, acho, penso, julgo, suponho, imagino, estou à
            procura, estou à procura de, estamos à procura de, ando à procura de, preparo, preparando, estou a
            preparar, estamos a preparar, a preparar, assistir, ajudar, ajuda com, solicito, solicita-se, solicitar,
            pedia, peço, informação, informações, info, dados, relação, as da, os da, o da, a da, os do, as do, o
            do, aquilo que, qual de, quais de, quantos, resposta, responder, responde, responda, é que, será que,
            c/, s/, cumpre, cumpre-me, venho, vimos, vinha, perguntar, acima, abaixo""",
    },
    chatter="""onde, aonde, é tudo, isso é tudo, mais nada, tudo bem, tudo certo, tudo claro, está tudo claro, por
            tudo, de tudo, tudo em ordem, bom dia a todos, bom dia a todas, boa tarde a todos, boa noite a todos,
            olá a todos, olá a todas, olá equipa, cumprimentos a todos, obrigado a todos, bom fim de semana, bom
            fim-de-semana, bom natal, feliz natal, bom ano, feliz ano novo, boas festas, boas férias, até logo, até
            já, até amanhã, até breve, até à próxima, até mais, adeus, tchau, xau, vemo-nos, prazer, muito gosto, de
            nada, não tem de quê, não há de quê, igualmente, perfeito, perfeita, perfeitamente, ótimo, ótima,
            óptimo, excelente, excelentes, fantástico, fantástica, maravilhoso, maravilhosa, fixe, porreiro,
            bestial, espetacular, incrível, impecável, muito bem, está bem, tá bem, está certo, certíssimo, é muito
            amável, amável, amáveis, gentil, gentileza, tenha a gentileza, tenha a bondade, tem a bondade, queira,
            queira ter a amabilidade, faça o favor, faz o favor, se não se importa, se não te importas, se não for
            incómodo, se não for muito incómodo, se for possível, se puder, se puderes, se puderem, quando puder,
            quando puderes, quando tiver um momento, quando tiveres um momento, um segundo, um momento, um instante,
            um minuto, um minutinho, rapidinho, sem pressa, não há pressa, com gosto, com todo o gosto, de acordo,
            com efeito, efetivamente, exato, isso mesmo, tem razão, tens razão, parece-me bem, que bom, ainda bem,
            ufa, caramba, vá, vá lá, anda lá, homem, mulher, rapaz, rapazes, malta amiga, amigo, amiga, amigos,
            chefe, mestre, craque, és o maior, és um anjo, excelência, excelentíssimo, excelentíssima, exmo, exma,
            exmos, exmas, v. exa, vossa excelência, doutor, doutora, dr, dra, dona, dom, engenheiro, professor,
            distinto, distinta, ilustre, a quem de direito, a quem possa interessar, cordial, cordiais,
            cordialmente, saudações, saudações amigas, um abraço, abraço, abraços, beijinhos, bjs, feliz, felizes,
            contente, preocupado, preocupada, interessado, interessada, interessados, curioso, curiosa, curiosidade,
            tenho curiosidade, estou curioso, estou curiosa, interessa-me, interessava-me, perguntava-me, pergunto,
            queria perguntar, gostava de perguntar, gostaria de perguntar, permita-me, permite-me, deixe-me,
            deixa-me, já agora, dito isto, de passagem, entre outras coisas, entre outros, entre outras, sobretudo,
            de facto, aliás, em suma, em resumo, resumindo, no fundo, em poucas palavras, por outras palavras, dito
            de outro modo, de um modo geral, em traços gerais, em linhas gerais, mais ou menos, basicamente,
            simplesmente, meramente, justamente, puramente, claramente, obviamente, logicamente, naturalmente,
            verdadeiramente, francamente, honestamente, sinceramente, pessoalmente, particularmente, especialmente,
            principalmente, fundamentalmente, essencialmente, habitualmente, usualmente, frequentemente,
            ocasionalmente, eventualmente, presumivelmente, supostamente, aparentemente, ao que parece, pelos
            vistos, que eu saiba, tanto quanto sei, se não estou em erro, se não me engano, se bem me lembro, salvo
            erro, por acaso, pelo sim pelo não, vale a pena, útil, úteis, prático, prática, importante, importantes,
            necessário, necessária, possível, possíveis, impossível, fácil, difícil, simples, clareza, com clareza,
            em pormenor, pormenorizadamente, detalhadamente, cuidadosamente, atento, atenta, devagar, lentamente,
            diretamente, imediatamente, de imediato, já já, assim sendo, de modo que, de maneira que, por isso, por
            conseguinte, por consequência, consequentemente, uma vez que, dado que, já que, visto que, devido a,
            apesar de, não obstante, ainda assim, mesmo assim, seja como for, em todo o caso, em qualquer caso, de
            qualquer forma, de qualquer modo, de qualquer maneira, por outro lado, por um lado, do mesmo modo, da
            mesma forma, dentro, detrás, em cima, em baixo, perto, longe, junto, em frente, ao lado, adiante, ok
            obrigado, ok obrigada, bem obrigado, muitíssimo obrigado, mil obrigados, agradece-se, agradeço-lhe,
            agradeço-te, agradecemos desde já, antecipadamente, grato, grata, gratos, pela atenção, fico a aguardar,
            fico à espera, aguardo, aguardamos, à disposição, ao dispor, sou, sou eu, sou novo, sou nova, sou da,
            sou do, somos, trabalho na, trabalho no, escrevo, saberia, saberias, saberá, conseguia, consegue,
            consegues, conseguias, terias, faria, farias, dirias, diria, digo, digas, ouvi, li, vi, lembro-me,
            esqueci, não me lembro, não me recordo, não sei, não tenho a certeza, não faço ideia, tens ideia, fazes
            ideia, faz ideia, ideia, ideias, oxalá, tomara, ahah, eheh, haha, lol, epá, opa, ei, hey, hi, thanks,
            please, merci, sorry, como estás, robô, assistente, máquina, schengenbot, sistema, ferramenta, canal,
            fio, mensagem, mensagens, slack, chat, correio, email, telefone, gabinete, mesa, ministro, ministra,
            ministros, diretor, diretora, secretário, secretária, embaixador, embaixadora, deputado, deputada,
            perito, perita, peritos, analista, jurista, advogado, tradutor, tradutora, jornalista, imprensa,
            cidadão, cidadãos, público, pronto a ajudar, consigo, contigo, comigo, convosco, ti, mim, lho, lha,
            lhos, nalguma, nalgum, nalguns, nalgumas, numas, nuns, dalgum, dalguma, dalguns, nisto, nele, nela,
            neles, nelas, duma, dum, duns, dumas, dito, dita, ditos, ditas, acerca, sequer, logo, pá, eia, bolas,
            fogo, credo, meu deus, desculpe o incómodo, desculpa o incómodo, peço desculpa pelo incómodo, lamento,
            incómodo, incomodar, saudações de lisboa, cumprimentos de lisboa, abraço de lisboa, cpts, cmpts, cumpts,
            atte, att, bj, bjinhos, obgd, brigado, brigada, valeu, thx, tks, pq, porq, tmb, vc, vcs, blz, beleza,
            bué, pessoal, galera, td bem, alô, urge, tenho pressa, estou com pressa, estamos com pressa, com pressa,
            pressa, à pressa, exatidão, com exatidão, com precisão, sucintamente, sumariamente, em formato de
            tabela, em tabela, numa tabela, num quadro, tabela, quadro, excel, página, oficial, oficiais,
            intervenção, digamos, melhor dizendo, para começar, doravante, ao fim e ao cabo, afinal, afinal de
            contas, no final de contas, a sério, seriamente, deveras, sabemos, sei, sabíamos, sabia, sabias, sabiam,
            soube, conhece, conheces, conhecem, conhecemos, lembra, lembras, recorda, recordas, recorde-me,
            recorda-nos, recordem-me, relembre-me, relembra, vejo, vemos, vês, vendo, veja, vê, dá uma olhada, dá
            uma vista de olhos, vista de olhos, atenção, perguntam, perguntou, perguntaram, pedem-me para saber,
            conta, conte, contar, conta-nos, conte-nos, digam, digam-nos, passem-me, mandem-me, enviem-me,
            enviem-nos, mostrem, deem-me, deem-nos, façam-me, ponha, põe lá, tira, tire, traga, prepara-me,
            prepare-me, elabora-me, gera, gere-me, cria-me, crie-me, redige-me, imprime, exporta, calcula, calcule,
            comprova, identifica, identifique, assinala, assinale, aponta, aponte, anota, especifica, especifique,
            especificar, relaciona, cita, cite, nomeia, nomeie, menciona, mencione, resuma, resume, adianta-me,
            antecipa-me, explicita, explicite, explicitar, fala, fale, clarifica, clarifique, clarificar,
            clarificação, elucida-me, elucide-me, elucidar-me, remeta-me, remete-me, remetam-nos, forneça-me,
            fornece-me, faculta-me, faculte-me, faculte-nos, facultem-nos, repete, repita, refresca-me a memória,
            dava-me jeito, dava jeito, dá jeito, dá-me jeito, dás-me, davas-me, dá para saber, dá para ver,
            importa-se de, importas-te de, importa-se, era bom saber, precisamos, necessito, necessito de,
            necessitamos, necessitamos de saber, necessitava, necessitava de saber, precisava de, convinha, peço-lhe
            que, peço-vos que, pede-se que informem, roga-se, serve a presente, serve a presente para,
            esclarecimento, esclarecimentos, um esclarecimento, vimos solicitar, venho solicitar, vimos perguntar,
            venho perguntar, conseguem dizer-me, há forma de saber, há maneira de saber, há como saber, dá para
            perceber, pode-se saber, podia-se saber, posso saber, podemos saber, podia saber, podíamos saber, seria
            bom, confirmas-me, confirma-nos, confirme-me, confirme-nos, confirmem, indicas-me, diz-me lá, diz lá,
            diga lá, diga-me lá, dizes, esclareça-me, esclarece-me, esclareçam-me, esclareça-nos, uma coisinha, uma
            perguntinha, perguntinha, uma duvidazinha, só uma pergunta, só uma dúvida, uma coisa, uma última coisa,
            para saber, para confirmar, para ter a certeza, para eu saber, para que fique claro, para ficar claro,
            para esclarecer, para a reunião de coordenação, por ordem cronológica, por ordem, cronologicamente,
            ordenado, ordenada, ordenados, ordenadas, por data, por datas, em português, boas, boas a todos, preciso
            com urgência, precisamos com urgência, preciso urgentemente, precisava com urgência, precisava
            urgentemente, necessito com urgência, necessito urgentemente, preciso de saber com urgência, preciso o
            quanto antes, preciso quanto antes, preciso disto já, preciso disto hoje, diz-me o quanto antes,
            responda o quanto antes, ficou, ficaram, ficará, ficarão, ficava, ficavam, fique, fiquem, teria a
            amabilidade de, teria a bondade de, teria a gentileza de, teria a amabilidade, teria a bondade, teria a
            gentileza, terias a amabilidade de, terias a bondade de, terias a gentileza de, terias a amabilidade,
            terias a bondade, terias a gentileza, teriam a amabilidade de, teriam a bondade de, teriam a gentileza
            de, teriam a amabilidade, teriam a bondade, teriam a gentileza, tenha a amabilidade de, tenha a bondade
            de, tenha a gentileza de, tenha a amabilidade, tenham a amabilidade de, tenham a bondade de, tenham a
            gentileza de, tenham a amabilidade, tenham a bondade, tenham a gentileza, tem a amabilidade de, tem a
            bondade de, tem a gentileza de, tem a amabilidade, tem a gentileza, se tiver a amabilidade de, se tiver
            a bondade de, se tiver a gentileza de, se tiver a amabilidade, se tiver a bondade, se tiver a gentileza,
            se tiverem a amabilidade de, se tiverem a bondade de, se tiverem a gentileza de, se tiverem a
            amabilidade, se tiverem a bondade, se tiverem a gentileza, se tiveres a amabilidade de, se tiveres a
            bondade de, se tiveres a gentileza de, se tiveres a amabilidade, se tiveres a bondade, se tiveres a
            gentileza, seria tão amável de, se fosse tão amável, se fossem tão amáveis, seria possível dizerem-me,
            faça-me o favor de, faz-me o favor de, façam-me o favor de, fazia-me o favor de, fazias-me o favor de,
            faria o favor de, faria o obséquio de, faça o obséquio de, por obséquio, por especial favor, por
            amabilidade, me indicassem, nos indicassem, me informassem, nos informassem, me dissesse, me dissessem,
            nos dissessem, me enviassem, me confirmasse, me confirmassem, nos confirmassem, me indicasse, me
            informasse, me esclarecesse, me esclarecessem, facultassem, facultasse, indicassem, dessem, desse,
            desses, deixassem, mostrassem, mostrasse, explicassem, explicasse, fornecessem, fornecesse,
            comunicassem, comunicasse, transmitissem, passasse, passassem, passasses, mandasse, mandassem,
            mandasses, listasse, listassem, detalhasse, detalhassem, precisassem, precisasse, da representação
            permanente, a partir da representação permanente, da parte da representação permanente, da parte do
            ministério, em nome da representação, em nome do ministério, dirijo-me, dirijo-me a v. exas, v. exas,
            vossas excelências, tenho a honra de, com o pedido de, com o fim de, a fim de saber, com o objetivo de,
            com vista a saber, em relação à nota, à luz da nota, a título da nota, sem outro assunto, sem mais,
            queira aceitar, queiram aceitar, ficamos a aguardar, obrigado pela ajuda, obrigada pela ajuda, obrigado
            pela sua ajuda, obrigado pela vossa ajuda, ficaria grato, ficaria grata, ficaríamos gratos, ficava
            grato, ficava muito grato, muito agradecido, muito agradecida, muito agradecidos, deixou, deixaram,
            deixado, deixada""",
)
