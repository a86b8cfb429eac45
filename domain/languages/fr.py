"""French words."""

from domain.languages.schema import Concept, LanguageTable

#: Forms that stand both under ASSIGNED and under OPEN.
_ASSIGNED_AND_OPEN = """reste combien de trucs aux, reste combien de trucs au, reste combien de trucs à, reste combien de choses aux, reste
    combien de choses au, reste combien de choses à, reste combien de livrables aux, reste combien de livrables au,
    reste combien de livrables à, reste combien de tâches aux, reste combien de tâches au, reste combien de tâches à,
    reste combien de rapports aux, reste combien de rapports au, reste combien de rapports à, reste combien de
    documents aux, reste combien de documents au, reste combien de documents à, reste combien de livraisons aux, reste
    combien de livraisons au, reste combien de livraisons à, reste combien de travail aux, reste combien de travail
    au, reste combien de travail à, reste-t-il de trucs aux, reste-t-il de trucs au, reste-t-il de trucs à, reste-t-il
    de choses aux, reste-t-il de choses au, reste-t-il de choses à, reste-t-il de livrables aux, reste-t-il de
    livrables au, reste-t-il de livrables à, reste-t-il de tâches aux, reste-t-il de tâches au, reste-t-il de tâches
    à, reste-t-il de rapports aux, reste-t-il de rapports au, reste-t-il de rapports à, reste-t-il de documents aux,
    reste-t-il de documents au, reste-t-il de documents à, reste-t-il de livraisons aux, reste-t-il de livraisons au,
    reste-t-il de livraisons à, reste-t-il de travail aux, reste-t-il de travail au, reste-t-il de travail à, combien
    reste-t-il de trucs aux, combien reste-t-il de trucs au, combien reste-t-il de trucs à, combien reste-t-il de
    choses aux, combien reste-t-il de choses au, combien reste-t-il de choses à, combien reste-t-il de livrables aux,
    combien reste-t-il de livrables au, combien reste-t-il de livrables à, combien reste-t-il de tâches aux, combien
    reste-t-il de tâches au, combien reste-t-il de tâches à, combien reste-t-il de rapports aux, combien reste-t-il de
    rapports au, combien reste-t-il de rapports à, combien reste-t-il de documents aux, combien reste-t-il de
    documents au, combien reste-t-il de documents à, combien reste-t-il de livraisons aux, combien reste-t-il de
    livraisons au, combien reste-t-il de livraisons à, combien reste-t-il de travail aux, combien reste-t-il de
    travail au, combien reste-t-il de travail à, reste encore trucs aux, reste encore trucs au, reste encore trucs à,
    reste encore choses aux, reste encore choses au, reste encore choses à, reste encore livrables aux, reste encore
    livrables au, reste encore livrables à, reste encore tâches aux, reste encore tâches au, reste encore tâches à,
    reste encore obligations aux, reste encore obligations au, reste encore obligations à, reste encore échéances aux,
    reste encore échéances au, reste encore échéances à, reste encore rapports aux, reste encore rapports au, reste
    encore rapports à, reste encore documents aux, reste encore documents au, reste encore documents à, reste encore
    actions aux, reste encore actions au, reste encore actions à, reste encore livraisons aux, reste encore livraisons
    au, reste encore livraisons à, reste encore travail aux, reste encore travail au, reste encore travail à,
    reste-t-il encore trucs aux, reste-t-il encore trucs au, reste-t-il encore trucs à, reste-t-il encore choses aux,
    reste-t-il encore choses au, reste-t-il encore choses à, reste-t-il encore livrables aux, reste-t-il encore
    livrables au, reste-t-il encore livrables à, reste-t-il encore tâches aux, reste-t-il encore tâches au, reste-t-il
    encore tâches à, reste-t-il encore obligations aux, reste-t-il encore obligations au, reste-t-il encore
    obligations à, reste-t-il encore échéances aux, reste-t-il encore échéances au, reste-t-il encore échéances à,
    reste-t-il encore rapports aux, reste-t-il encore rapports au, reste-t-il encore rapports à, reste-t-il encore
    documents aux, reste-t-il encore documents au, reste-t-il encore documents à, reste-t-il encore actions aux,
    reste-t-il encore actions au, reste-t-il encore actions à, reste-t-il encore livraisons aux, reste-t-il encore
    livraisons au, reste-t-il encore livraisons à, reste-t-il encore travail aux, reste-t-il encore travail au,
    reste-t-il encore travail à, reste combien de obligations à la, reste combien de obligations à l', reste combien
    de obligations aux, reste combien de obligations au, reste combien de obligations à, reste combien de échéances à
    la, reste combien de échéances à l', reste combien de échéances aux, reste combien de échéances au, reste combien
    de échéances à, reste combien de actions à la, reste combien de actions à l', reste combien de actions aux, reste
    combien de actions au, reste combien de actions à, il reste combien de obligations à la, il reste combien de
    obligations à l', il reste combien de obligations aux, il reste combien de obligations au, il reste combien de
    obligations à, il reste combien de échéances à la, il reste combien de échéances à l', il reste combien de
    échéances aux, il reste combien de échéances au, il reste combien de échéances à, il reste combien de actions à
    la, il reste combien de actions à l', il reste combien de actions aux, il reste combien de actions au, il reste
    combien de actions à, reste-t-il de obligations à la, reste-t-il de obligations aux, reste-t-il de obligations au,
    reste-t-il de obligations à, reste-t-il de échéances à la, reste-t-il de échéances aux, reste-t-il de échéances
    au, reste-t-il de échéances à, reste-t-il de actions à la, reste-t-il de actions aux, reste-t-il de actions au,
    reste-t-il de actions à, combien reste-t-il de obligations à la, combien reste-t-il de obligations à l', combien
    reste-t-il de obligations aux, combien reste-t-il de obligations au, combien reste-t-il de obligations à, combien
    reste-t-il de échéances à la, combien reste-t-il de échéances à l', combien reste-t-il de échéances aux, combien
    reste-t-il de échéances au, combien reste-t-il de échéances à, combien reste-t-il de actions à la, combien
    reste-t-il de actions à l', combien reste-t-il de actions aux, combien reste-t-il de actions au, combien
    reste-t-il de actions à"""

#: Forms that stand both under MUST and under DELIVER.
_MUST_AND_DELIVER = """à remettre, à livrer, à présenter, à fournir, à soumettre, à transmettre, à rendre, à produire, à déposer, à établir,
    à élaborer, à rédiger, à préparer, à adresser, à envoyer, à communiquer, à faire, à terminer, à achever, à
    finaliser, à accomplir, à réaliser, à compléter, à boucler, à exécuter, à rapporter, à apporter, à partager, à
    publier, à diffuser, à contribuer, à honorer, à respecter, à mettre en œuvre, à mettre en oeuvre, à faire rapport,
    à faire parvenir, à clôturer, à assurer, à mener, à proposer, à donner, à effectuer, à tenir, à délivrer, à
    intégrer, à acheminer, à traiter, à régler, à concrétiser, à mettre sur la table, à distribuer, à verser, à
    notifier, à signaler, à procurer, à finir, à conclure, à mettre à disposition, à mettre au point, à mettre en
    place, à renvoyer, à sortir, à expédier, à nous remettre, à nous livrer, à nous fournir, à nous envoyer, à nous
    transmettre, à rendre compte, à mener à bien"""

TABLE = LanguageTable(
    code="fr",
    yes_no="""est, sont, était, étaient, a, ont, avait, avaient, y a, y avait, il y a, doit, doivent, devait,
        devaient, faut, reste, restent, existe, figure, dois, devons, avons, sommes""",
    asks_by_tone=True,
    quarter_letters="tq",
    half_letters="sh",
    names={
        "europol": """europol, agence de l'union européenne pour la coopération des services répressifs, agence de l'ue pour
            la coopération des services répressifs, office européen de police, agence européenne de police, agence
            de police européenne, europole""",
        "frontex": """frontex, agence européenne de garde-frontières et de garde-côtes, agence de garde-frontières et de
            garde-côtes, corps européen de garde-frontières et de garde-côtes, corps européen de garde-frontières,
            agence européenne des gardes-frontières, agence européenne pour la gestion de la coopération
            opérationnelle aux frontières extérieures, agence européenne pour la gestion de la coopération
            opérationnelle aux frontières extérieures des états membres de l'union européenne, agence des
            frontières, agence des frontières de l'ue""",
        "eurojust": """eurojust, agence de l'union européenne pour la coopération judiciaire en matière pénale, agence de l'ue
            pour la coopération judiciaire en matière pénale, agence de l'ue pour la coopération judiciaire, agence
            de coopération judiciaire, unité de coopération judiciaire de l'union européenne""",
        "euaa": """euaa, auea, easo, beaa, agence de l'union européenne pour l'asile, agence de l'ue pour l'asile, agence
            européenne pour l'asile, agence européenne de l'asile, agence pour l'asile, agence de l'asile, agence
            d'asile, bureau européen d'appui en matière d'asile""",
        "eu-lisa": """eu-lisa, eulisa, eu lisa, agence de l'union européenne pour la gestion opérationnelle des systèmes
            d'information à grande échelle, agence de l'union européenne pour la gestion opérationnelle des systèmes
            d'information à grande échelle au sein de l'espace de liberté de sécurité et de justice, agence
            informatique, agence it""",
        "emsa": """emsa, aesm, agence européenne pour la sécurité maritime, agence européenne de sécurité maritime, agence
            de sécurité maritime, agence pour la sécurité maritime""",
        "cepol": """cepol, agence de l'union européenne pour la formation des services répressifs, agence de l'ue pour la
            formation des services répressifs, collège européen de police, école européenne de police""",
        "fra": """fra, agence des droits fondamentaux de l'union européenne, agence des droits fondamentaux de l'ue,
            agence des droits fondamentaux, agence européenne des droits fondamentaux, agence de l'ue pour les
            droits fondamentaux""",
        "eige": """eige, institut européen pour l'égalité entre les hommes et les femmes, institut européen pour l'égalité
            entre les femmes et les hommes, institut pour l'égalité entre les hommes et les femmes, institut
            européen pour l'égalité des genres, institut pour l'égalité des genres""",
        "euda": """euda, oedt, emcdda, agence de l'union européenne sur les drogues, agence de l'ue sur les drogues, agence
            européenne des drogues, agence européenne sur les drogues, agence des drogues, agence sur les drogues,
            observatoire européen des drogues et des toxicomanies, observatoire européen des drogues""",
        "commission": """commission, commission européenne, commission de l'ue, la commission de bruxelles""",
        "eeas": """eeas, seae, service européen pour l'action extérieure, service européen d'action extérieure, service
            pour l'action extérieure, service diplomatique de l'ue, service diplomatique européen""",
        "eu-delegations": """délégations de l'union européenne, délégations de l'ue, délégation de l'ue, délégation de l'union
            européenne, délégations de l'union, délégations ue, délégation ue""",
        "council": """conseil, conseil de l'union européenne, conseil de l'ue, conseil de l'union, conseil des ministres,
            conseil des ministres de l'ue, conseil ue""",
        "schengen-council": "conseil schengen, conseil de schengen, conseil « schengen », conseil-schengen",
        "european-parliament": "parlement européen, parlement, pe, europarlement",
        "member-states": """états membres, état membre, états-membres, état-membre, états membres de l'ue, états membres de l'union,
            états membres de l'union européenne, em, pays membres, pays membre, pays de l'ue, pays de l'union, pays
            de l'union européenne, capitales, gouvernements nationaux, pays de schengen, états de l'ue, etats,
            états, quels pays, les pays, tous les pays, des pays, chaque pays, quels états, chaque état membre, quel
            pays""",
        "europol-management-board": "conseil d'administration d'europol, conseil d'administration, ca d'europol",
        "emsc": """emsc, centre européen chargé de lutter contre le trafic de migrants, centre européen de lutte contre le
            trafic de migrants, centre européen pour la lutte contre le trafic de migrants, centre européen contre
            le trafic de migrants, centre contre le trafic de migrants, centre de lutte contre le trafic de
            migrants, centre chargé de lutter contre le trafic de migrants, centre d'europol contre le trafic de
            migrants, celtm""",
        "eu-iru": """eu iru, iru, unité de l'ue chargée du signalement des contenus sur internet, unité de l'union européenne
            chargée du signalement des contenus sur internet, unité chargée du signalement des contenus sur
            internet, unité de signalement des contenus sur internet, unité de signalement internet, unité de l'ue
            de signalement des contenus internet""",
        "efecc": """efecc, centre européen de lutte contre la criminalité financière et économique, centre européen de la
            criminalité financière et économique, centre de lutte contre la criminalité financière et économique,
            centre de la criminalité financière et économique, centre européen contre la criminalité financière et
            économique""",
        "migration-preparedness-network": """réseau de l'ue de préparation et de gestion de crise en matière de migration, réseau de préparation et
            de gestion de crise en matière de migration, réseau de préparation aux migrations, réseau blueprint,
            réseau migration blueprint, réseau du plan de préparation, réseau du plan de préparation et de gestion
            de crise, plan de préparation et de gestion de crise en matière de migration, blueprint network""",
        "intcen": """intcen, eu intcen, centre de situation et du renseignement de l'ue, centre de situation et du
            renseignement de l'union européenne, centre d'analyse du renseignement de l'ue, centre de renseignement
            de l'ue, centre du renseignement de l'ue""",
        "high-level-group": """groupe de haut niveau, groupe à haut niveau, ghn, hlg, groupe de haut niveau sur l'accès aux données,
            groupe de haut niveau sur l'accès aux données en vue d'une action répressive efficace, groupe à haut
            niveau sur l'accès aux données""",
        "jha-agencies": """agences jai, agence jai, agences de l'ue jai, organes jai, organismes jai, agences chargées de la
            justice et des affaires intérieures, agences justice et affaires intérieures, agences de la justice et
            des affaires intérieures, agences du domaine jai, agences actives dans le domaine de la justice et des
            affaires intérieures, réseau des agences jai, agences de justice et d'affaires intérieures, jhaan""",
        "budgetary-authorities": "autorités budgétaires, autorité budgétaire",
        "national-judicial-authorities": """autorités judiciaires nationales, autorité judiciaire nationale, autorités judiciaires, autorité
            judiciaire""",
        "at": "autriche, autrichien, autrichienne, autrichiens, autrichiennes, österreich",
        "be": "belgique, belge, belges, royaume de belgique, belgië",
        "bg": "bulgarie, bulgare, bulgares",
        "cy": "chypre, chypriote, chypriotes, république de chypre",
        "cz": "tchéquie, république tchèque, tchèque, tchèques",
        "de": """allemagne, allemand, allemande, allemands, allemandes, république fédérale d'allemagne, rfa, deutschland""",
        "dk": "danemark, danois, danoise, danoises",
        "ee": "estonie, estonien, estonienne, estoniens, estoniennes",
        "el": """grèce, grec, grecs, grecque, grecques, hellénique, helléniques, république hellénique""",
        "es": "espagne, espagnol, espagnole, espagnols, espagnoles, españa",
        "fi": "finlande, finlandais, finlandaise, finlandaises, finnois, finnoise",
        "fr": "france, français, française, françaises, république française",
        "hr": "croatie, croate, croates",
        "hu": "hongrie, hongrois, hongroise, hongroises",
        "ie": "irlande, irlandais, irlandaise, irlandaises, république d'irlande",
        "it": "italie, italien, italienne, italiens, italiennes, italia",
        "lt": "lituanie, lituanien, lituanienne, lituaniens, lituaniennes",
        "lu": """luxembourg, luxembourgeois, luxembourgeoise, luxembourgeoises, grand-duché, grand-duché de luxembourg""",
        "lv": "lettonie, letton, lettone, lettonne, lettons, lettones, lettonnes",
        "mt": "malte, maltais, maltaise, maltaises",
        "nl": """pays-bas, hollande, néerlandais, néerlandaise, néerlandaises, hollandais, hollandaise, nederland, les
            pays-bas, des pays-bas""",
        "pl": "pologne, polonais, polonaise, polonaises",
        "pt": "portugal, portugais, portugaise, portugaises",
        "ro": "roumanie, roumain, roumaine, roumains, roumaines",
        "se": "suède, suédois, suédoise, suédoises",
        "si": "slovénie, slovène, slovènes",
        "sk": "slovaquie, slovaque, slovaques, république slovaque",
    },
    acronyms={
        "commission": "COM, CE",
        "member-states": "EM",
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
        "Interpol": """interpol, oipc, oipc-interpol, organisation internationale de police criminelle""",
        "Conseil européen": "conseil européen, sommet européen, euco, sommet de l'ue",
        "Présidence": """présidence, présidence du conseil, présidence de l'ue, présidence tournante""",
        "Secrétariat général": "secrétariat général du conseil, sgc, secrétariat général",
        "OTAN": "otan, nato",
        "ONU": "onu, nations unies, organisation des nations unies, un",
        "HCR": """hcr, unhcr, haut-commissariat aux réfugiés, agence des nations unies pour les réfugiés""",
        "ONUDC": "onudc, unodc",
        "OIM": "oim, organisation internationale pour les migrations",
        "OSCE": "osce",
        "Conseil de l'Europe": "conseil de l'europe",
        "Parquet européen": "parquet européen, eppo, procureur européen",
        "OLAF": "olaf, office européen de lutte antifraude, office de lutte antifraude",
        "ENISA": """enisa, agence de l'ue pour la cybersécurité, agence de l'union européenne pour la cybersécurité""",
        "CEPD": "cepd, contrôleur européen de la protection des données, edps",
        "BCE": "bce, banque centrale européenne",
        "Cour des comptes": "cour des comptes, cour des comptes européenne",
        "CJUE": "cjue, cour de justice, cour de justice de l'union européenne",
        "BEI": "bei, banque européenne d'investissement",
        "AECP": "aecp, agence européenne de contrôle des pêches, efca",
        "AED": "aed, agence européenne de défense",
        "AEE": "aee, agence européenne pour l'environnement, eea",
        "EMPACT": "empact",
        "COSI": "cosi",
        "SCIFA": "csifa, scifa",
        "Coreper": "coreper, comité des représentants permanents",
        "Norvège": "norvège, norvégien, norvégienne, norvégiens",
        "Islande": "islande, islandais, islandaise",
        "Liechtenstein": "liechtenstein",
        "Suisse": "suisse, suisses, helvétique, confédération suisse",
        "Royaume-Uni": "royaume-uni, grande-bretagne, britannique, britanniques, angleterre, uk",
        "États-Unis": "états-unis, états-unis d'amérique, usa, amérique, américain, américains",
        "Turquie": "turquie, türkiye, turc, turque, turcs",
        "Ukraine": "ukraine, ukrainien, ukrainienne",
        "Moldavie": "moldavie, moldova, moldave",
        "Géorgie": "géorgie",
        "Serbie": "serbie, serbe, serbes",
        "Albanie": "albanie, albanais, albanaise",
        "Monténégro": "monténégro",
        "Macédoine du Nord": "macédoine du nord, macédoine",
        "Kosovo": "kosovo",
        "Bosnie-Herzégovine": "bosnie-herzégovine, bosnie",
        "Tunisie": "tunisie, tunisien, tunisienne",
        "Libye": "libye, libyen",
        "Maroc": "maroc, marocain",
        "Égypte": "égypte, égyptien",
        "Algérie": "algérie, algérien",
        "Russie": "russie, fédération de russie, russe",
        "Biélorussie": "biélorussie, bélarus, biélorusse",
        "Canada": "canada, canadien",
        "Australie": "australie",
        "Chine": "chine, chinois",
        "Mauritanie": "mauritanie",
        "Sénégal": "sénégal",
        "Niger": "niger",
    },
    kinds={
        "agency": """agences, agence, agences de l'ue, agence de l'ue, agences européennes, agence européenne, agences de
            l'union, agences de l'union européenne""",
        "institution": """institutions, institution, institutions de l'ue, institution de l'ue, institutions européennes,
            institutions de l'union""",
    },
    vehicles={
        "schengen-barometer-plus": """baromètre schengen+, baromètre schengen +, baromètre schengen plus, baromètre+, baromètre +, baromètre
            plus, baromètre schengen, baromètre de schengen, baromètre de schengen+, baromètre, schengen barometer,
            schengen barometer+, barometre schengen+""",
    },
    sections={
        "I": """appréciation commune de la situation, appréciation de la situation, connaissance commune de la
            situation, connaissance de la situation, conscience situationnelle commune, conscience situationnelle,
            appréciation situationnelle""",
        "II": """cadre juridique de l'ue relatif au trafic de migrants, cadre juridique de l'ue, cadre juridique relatif
            au trafic de migrants, cadre juridique""",
        "III": "coopération opérationnelle européenne, coopération opérationnelle",
        "IV": """synergies avec l'action extérieure de l'ue, synergies avec l'action extérieure, action extérieure de
            l'ue, action extérieure""",
    },
    months={
        1: "janv, jan",
        2: "févr, fév, fevr, fev",
        4: "avr",
        7: "juil, jul",
        9: "sept, sep",
        10: "oct",
        11: "nov",
        12: "déc, dec, decemb",
    },
    numbers={
        1: "un, une",
        2: "deux",
        3: "trois",
        4: "quatre",
        5: "cinq",
        6: "six",
        7: "sept",
        8: "huit",
        9: "neuf",
        10: "dix",
        11: "onze",
        12: "douze",
        14: "quatorze",
        15: "quinze, une quinzaine de",
        20: "vingt",
        30: "trente, une trentaine de",
        45: "quarante-cinq",
        60: "soixante, une soixantaine de",
        90: "quatre-vingt-dix, nonante",
        100: "cent",
    },
    ordinals={
        1: "premier, première, premiers, premières, 1er, 1re, 1ere",
        2: "deuxième, second, seconde, 2e, 2eme, deuxièmes, 2nd",
        3: "troisième, 3e, 3eme",
        4: "quatrième, 4e, 4eme",
        5: "cinquième",
        6: "sixième",
        7: "septième",
        8: "huitième",
        9: "neuvième",
        10: "dixième",
        11: "onzième",
        12: "douzième",
    },
    postpositions={
        Concept.EXCEPT: "excepté, exceptée, exclu, exclue, mis à part, mise à part",
        Concept.ONLY: "seul, seule, seuls, seules, à lui seul, à elle seule",
        Concept.NEXT: """prochain, prochaine, prochains, prochaines, qui vient, qui suit, suivant, suivante, à venir, qui
            viennent""",
        Concept.THIS: "en cours, courant, courante, ci, actuel, actuelle, présent",
        Concept.LAST: "dernier, dernière, passé, passée, écoulé, écoulée, précédent, précédente",
        Concept.BY: """au plus tard, au maximum, dernier délai, inclus, compris, max, au grand maximum""",
        Concept.FROM: "au plus tôt",
    },
    feasts={
        "christmas": "noël",
        "new-year": "nouvel an, jour de l'an",
        "epiphany": "épiphanie",
        "easter": "pâques, dimanche de pâques",
        "labour-day": "fête du travail",
        "europe-day": "journée de l'europe, fête de l'europe",
        "pentecost": "pentecôte, dimanche de pentecôte",
        "assumption": "assomption",
        "all-saints": "toussaint",
    },
    presidency="Présidence",
    words={
        Concept.PLURAL: "jours, semaines, trimestres, années",
        Concept.DEADLINE: "échéance, échéances, délai, délais",
        Concept.ON_TIME: """à temps, à l'heure, dans les temps, dans les délais, dans le délai, dans leurs délais, dans son délai,
            dans leur délai, dans ses délais, dans les délais impartis, dans le délai imparti, dans les délais
            prévus, dans le délai prévu, dans les délais fixés, dans le délai fixé, dans les délais voulus, en temps
            voulu, en temps utile, en temps et en heure, ponctuellement, ponctuel, ponctuels, ponctuelle,
            ponctuelles, à la date prévue, à la date fixée, à la date convenue, à l'échéance prévue, à échéance,
            dans les temps impartis, en respectant les délais, conformément au calendrier, à bonne date, respecté le
            délai, respecté les délais, respecté leur délai, respecté leurs délais, respecté son délai, respecté ses
            délais, respecté l'échéance, respecté les échéances, respecté leur échéance, respecté leurs échéances,
            respecté ses échéances, respecté la date limite, respecté la deadline, respecté le calendrier, respectée
            le délai, respectée les délais, respectée leur délai, respectée leurs délais, respectée son délai,
            respectée ses délais, respectée l'échéance, respectée les échéances, respectée leur échéance, respectée
            leurs échéances, respectée ses échéances, respectée la date limite, respectée la deadline, respectée le
            calendrier, respectées le délai, respectées les délais, respectées leur délai, respectées leurs délais,
            respectées son délai, respectées ses délais, respectées l'échéance, respectées les échéances, respectées
            leur échéance, respectées leurs échéances, respectées ses échéances, respectées la date limite,
            respectées la deadline, respectées le calendrier, respectés le délai, respectés les délais, respectés
            leur délai, respectés leurs délais, respectés son délai, respectés ses délais, respectés l'échéance,
            respectés les échéances, respectés leur échéance, respectés leurs échéances, respectés ses échéances,
            respectés la date limite, respectés la deadline, respectés le calendrier, respecte le délai, respecte
            les délais, respecte leur délai, respecte leurs délais, respecte son délai, respecte ses délais,
            respecte l'échéance, respecte les échéances, respecte leur échéance, respecte leurs échéances, respecte
            ses échéances, respecte la date limite, respecte la deadline, respecte le calendrier, respectent le
            délai, respectent les délais, respectent leur délai, respectent leurs délais, respectent son délai,
            respectent ses délais, respectent l'échéance, respectent les échéances, respectent leur échéance,
            respectent leurs échéances, respectent ses échéances, respectent la date limite, respectent la deadline,
            respectent le calendrier, respecter le délai, respecter les délais, respecter leur délai, respecter
            leurs délais, respecter son délai, respecter ses délais, respecter l'échéance, respecter les échéances,
            respecter leur échéance, respecter leurs échéances, respecter ses échéances, respecter la date limite,
            respecter la deadline, respecter le calendrier, respectant le délai, respectant les délais, respectant
            leur délai, respectant leurs délais, respectant son délai, respectant ses délais, respectant l'échéance,
            respectant les échéances, respectant leur échéance, respectant leurs échéances, respectant ses
            échéances, respectant la date limite, respectant la deadline, respectant le calendrier, tenu le délai,
            tenu les délais, tenu leur délai, tenu leurs délais, tenu son délai, tenu ses délais, tenu l'échéance,
            tenu les échéances, tenu leur échéance, tenu leurs échéances, tenu ses échéances, tenu la date limite,
            tenu la deadline, tenu le calendrier, tenue le délai, tenue les délais, tenue leur délai, tenue leurs
            délais, tenue son délai, tenue ses délais, tenue l'échéance, tenue les échéances, tenue leur échéance,
            tenue leurs échéances, tenue ses échéances, tenue la date limite, tenue la deadline, tenue le
            calendrier, tenus le délai, tenus les délais, tenus leur délai, tenus leurs délais, tenus son délai,
            tenus ses délais, tenus l'échéance, tenus les échéances, tenus leur échéance, tenus leurs échéances,
            tenus ses échéances, tenus la date limite, tenus la deadline, tenus le calendrier, tenues le délai,
            tenues les délais, tenues leur délai, tenues leurs délais, tenues son délai, tenues ses délais, tenues
            l'échéance, tenues les échéances, tenues leur échéance, tenues leurs échéances, tenues ses échéances,
            tenues la date limite, tenues la deadline, tenues le calendrier, tient le délai, tient les délais, tient
            leur délai, tient leurs délais, tient son délai, tient ses délais, tient l'échéance, tient les
            échéances, tient leur échéance, tient leurs échéances, tient ses échéances, tient la date limite, tient
            la deadline, tient le calendrier, tiennent le délai, tiennent les délais, tiennent leur délai, tiennent
            leurs délais, tiennent son délai, tiennent ses délais, tiennent l'échéance, tiennent les échéances,
            tiennent leur échéance, tiennent leurs échéances, tiennent ses échéances, tiennent la date limite,
            tiennent la deadline, tiennent le calendrier, tenir le délai, tenir les délais, tenir leur délai, tenir
            leurs délais, tenir son délai, tenir ses délais, tenir l'échéance, tenir les échéances, tenir leur
            échéance, tenir leurs échéances, tenir ses échéances, tenir la date limite, tenir la deadline, tenir le
            calendrier, honoré le délai, honoré les délais, honoré leur délai, honoré leurs délais, honoré son
            délai, honoré ses délais, honoré l'échéance, honoré les échéances, honoré leur échéance, honoré leurs
            échéances, honoré ses échéances, honoré la date limite, honoré la deadline, honoré le calendrier,
            honorent le délai, honorent les délais, honorent leur délai, honorent leurs délais, honorent son délai,
            honorent ses délais, honorent l'échéance, honorent les échéances, honorent leur échéance, honorent leurs
            échéances, honorent ses échéances, honorent la date limite, honorent la deadline, honorent le
            calendrier, honore le délai, honore les délais, honore leur délai, honore leurs délais, honore son
            délai, honore ses délais, honore l'échéance, honore les échéances, honore leur échéance, honore leurs
            échéances, honore ses échéances, honore la date limite, honore la deadline, honore le calendrier, été
            respecté dans le délai, été respecté dans les délais, été respecté dans leur délai, été respecté dans
            leurs délais, été respecté dans son délai, été respecté dans ses délais, été respecté dans l'échéance,
            été respecté dans les échéances, été respecté dans leur échéance, été respecté dans leurs échéances, été
            respecté dans ses échéances, été respecté dans la date limite, été respecté dans la deadline, été
            respecté dans le calendrier""",
        Concept.DAY: "jour, jours, jours calendrier, jours calendaires, j",
        Concept.WEEK: "semaine, semaines, sem, hebdomadaire",
        Concept.MONTHS: "mois, mois de, mois d'",
        Concept.QUARTER: "trimestre, trimestres, trim",
        Concept.HALF: "semestre, semestres, moitié, moitié de, moitié de l'",
        Concept.YEAR: "année, années, an, ans, année civile, l'an, exercice",
        Concept.TODAY: "aujourd'hui, ce jour, aujourd hui",
        Concept.TOMORROW: "demain",
        Concept.YESTERDAY: "hier",
        Concept.THIS: """ce, cet, cette, le présent, la présente, l'actuel, l'actuelle, présent, présente, actuel, actuelle""",
        Concept.COMING: """à venir, venir, qui vient, qui viennent, qui arrivent, qui approchent, qui s'annoncent, s'annonce, en
            vue, à l'horizon, prochainement dû, imminent, imminente, imminents, imminentes, qui arrive, qui
            approche, qui arrivent à échéance, qui se profilent, à l'approche, dans les tuyaux, arriver, approche,
            approchent, prochaines échéances, prochains livrables, prochaines livraisons, prochaines obligations,
            prochaines remises, prochaines étapes""",
        Concept.NEXT: """prochain, prochaine, prochains, prochaines, suivant, suivante, suivants, suivantes, la prochaine chose, le
            plus proche, la plus proche, ensuite, prochaine échéance, prochaine date limite, prochain livrable, prochain
            délai, prochaine livraison, prochaine étape, prochaine deadline, échéance la plus proche, échéance suivante,
            livrable suivant, première échéance, prochain rendez-vous, tout prochain, toute prochaine, prochaine
            obligation, prochaine tâche, prochaine remise, prochain rapport, première échéance à venir, la suite,
            ensuite vient, le suivant, la suivante, prochaine chose, prochaines choses, la prochaine étape, la prochaine
            action, prochaine action, prochain truc, prochain devoir, prochain engagement, prochain document, prochaine
            contribution, prochaine mesure, prochaine mission, première chose, la première chose, premier livrable,
            première livraison, première remise, le prochain à, qui suit, à suivre, vient ensuite, qui vient ensuite,
            venir ensuite""",
        Concept.LAST: "dernier, dernière, derniers, dernières, précédent, précédente, passé, passée",
        Concept.END: """fin de, fin du, fin d', fin de l', fin de la, fin le mois de, fin, la fin, à la fin, en fin, la fin de,
            la fin du, la fin d', la fin de l', la fin de la, à la fin de, à la fin du, à la fin d', à la fin de l',
            à la fin de la, en fin de, en fin du, en fin d', en fin de l', en fin de la, le terme de, le terme du,
            le terme d', le terme de l', le terme de la, terme de, terme du, terme d', terme de l', terme de la""",
        Concept.YEAR_END: """fin d'année, la fin d'année, fin de l'année, la fin de l'année, bout de l'an, la fin de cette année, fin
            de cette année, fin d'exercice, fin décembre""",
        Concept.VAGUE: """début, au début, au début de, au début du, en début, en début de, début de, le début de, le début, mi,
            mi-, milieu, au milieu de, milieu de, à la mi, vers, aux alentours de, autour de, environ, printemps, au
            printemps, été prochain, cet été, l'été, en été, automne, à l'automne, hiver, bientôt, sous peu,
            prochainement, dès que possible, le plus tôt possible, le plus vite possible, au plus vite, asap,
            rapidement, sans délai, sans tarder, rentrée, la rentrée, récemment, tôt, tard, plus tard,
            un jour, à court terme, à moyen terme, à long terme, dans un avenir proche, dans un proche avenir, ces
            prochains temps, ultérieurement, incessamment, quelques jours, quelques semaines, quelques mois, dans
            quelque temps, courant de, vacances, plus tôt, au plus tôt possible, tôt ou tard, dans l'année, mois à venir, prochains mois""",
        Concept.MEETING: """conseil jai, conseil justice et affaires intérieures, conseil « justice et affaires intérieures »,
            conseil affaires intérieures, réunion, réunions, réunion du conseil, réunion schengen, réunion du
            conseil schengen, session, sessions, session du conseil, séance, séances, réunion ministérielle, réunion
            des ministres, conseil des ministres de l'intérieur, jalon, jalons, conseils, conseils schengen,
            rendez-vous ministériel""",
        Concept.BY: """d'ici à, d'ici au, d'ici la, d'ici le, d'ici l', d'ici les, d'ici aux, d'ici, d'ici à la, d'ici à l', au
            plus tard, au plus tard le, au plus tard en, au plus tard à, au plus tard au, au plus tard pour, au plus
            tard lors de, au plus tard lors du, jusque, jusqu', jusqu'à, jusqu'en, jusqu'au, jusqu'à la, jusqu'aux,
            jusque fin, jusqu'au mois de, pas plus tard que, pas plus tard qu', au plus tard d'ici, avant ou le, le ou
            avant, à temps pour, avec échéance au, avec échéance en, avec échéance le, échéant au, échéant le, échéant
            en, date limite le, date limite au, ayant pour échéance, dont l'échéance est au plus tard, endéans la date
            du, dernier délai, pour au plus tard, d'ici au mois de, pour, pr, d ici, d ici a, d ici la, d ici au, d ici
            le, jusqu a, jusqu en, jusqu au, au plus tard fin, d'ici au mois d', d'ici le mois de, d'ici le mois d',
            jusqu'au mois d', pour le mois de, pour le mois d', au plus tard au mois de, au plus tard au mois d', à
            échéance de, à échéance du, à échéance, à l'échéance de, à l'échéance du, avec pour échéance, avec une
            échéance au, dû au plus tard, dus au plus tard""",
        Concept.UNTIL: """à, au, aux, à la, jusqu', jusqu'à, jusqu'en, jusqu'au, jusqu'à la, et jusqu'à, et jusqu'en, jusqu a,
            jusqu en, jusqu au""",
        Concept.BEFORE: """avant, préalablement à, préalablement au, antérieurement à, antérieurement au, en amont de, en amont du,
            antérieur à, antérieure à, peu avant, avant le début de, avant le début du, avant début, en vue d'avant,
            précédant, dans la perspective du, plus tôt que, antérieurs à, antérieures à, antérieur au, antérieure
            au, antérieurs au, antérieures au, préalable à, préalables à, préalable au, préalables au""",
        Concept.IN: """en, dans, ds, au, aux, à, à la, au cours de, au cours du, au courant de, au courant du, courant,
            pendant, durant, lors de, lors du, lors d', à l'occasion de, à l'occasion du, à l'occasion d', au mois
            de, au mois d', sur, sous, d'ici à, d'ici au, d'ici la, d'ici le, d'ici l', d'ici les, d'ici aux, d'ici,
            à l'ordre du jour d', à l'agenda de, à l'agenda du, au programme de, inscrit au, inscrits au, fixé à,
            fixé au, tombant en, dans le courant de, dans le courant du, endéans, au titre de, sur la table du, sur
            la table au, dans l'intervalle de, en l'an, du mois de, du mois d', d ici, d ici a, d ici la, d ici au,
            d ici le, durant le mois de, durant le mois d', pendant le mois de, pendant le mois d', au cours du mois
            de, au cours du mois d', dans le mois de, dans le courant du mois de, dans le courant du mois d',
            courant du mois de, sur le mois de, sur le mois d', pour l'année, sur l'année, dans l'année en cours, au
            sein du mois de""",
        Concept.FOR: "pour, pr, en vue de, en vue du, en prévision de, en prévision du",
        Concept.FROM: """partir de, partir du, partir d', compter de, compter du, à partir de, à partir du, à partir d', à compter
            de, à compter du, à compter d', dès, dès le, depuis, depuis le, à dater de, à dater du, pas avant, au plus
            tôt en, au plus tôt le, au plus tôt à partir de, commençant en, à commencer en, débutant en, à commencer
            par, à partir de la, à partir de l', postérieur ou égal à, non antérieur à, à compter de la, à compter de
            l', à partir du mois de, à partir du mois d', à compter du mois de, à compter du mois d', dès le mois de,
            dès le mois d', depuis le mois de, depuis le mois d', à commencer par le mois de, passé et y compris, en
            partant de, en partant du, à partir de début, et ce dès, et ce à partir de""",
        Concept.AS_OF: "à la date du, en date du, à la date de, état au, situation au, arrêté au",
        Concept.AFTER: """après, à l'issue de, à l'issue du, à la suite de, à la suite du, postérieurement à, postérieurement au,
            postérieur à, postérieure à, postérieurs à, ultérieurement à, ultérieurement au, peu après, après la fin
            de, après la fin du, plus tard que, suite au, au lendemain de, au lendemain du, au sortir de, passé,
            passée, passé le conseil, passé la réunion, une fois, une fois écoulé, une fois écoulée, au-delà,
            par-delà, ultérieur à, ultérieure à, ultérieurs à, ultérieures à, subséquent à, subséquents à,
            consécutif à, consécutifs à, dans la foulée de, dans la foulée du, dans le sillage de, dans le sillage
            du, postérieures à, postérieurs au, postérieures au, postérieur au""",
        Concept.WITHIN: """dans un délai de, dans le délai de, sous un délai de, endéans, endéans les, endéans un délai de, dans un
            délai maximal de, dans un délai maximum de, en moins de, dans un intervalle de, dans l'espace de, en
            l'espace de, dans une période de, dans un horizon de, à l'horizon de, sous délai de, dans moins de""",
        Concept.BETWEEN: "entre",
        Concept.LATEST: """au plus tard, dernier délai, au maximum, maximum, au grand maximum, au plus, ou avant, ou plus tôt""",
        Concept.EARLIEST: """au plus tôt, et au-delà, et après, ou plus tard, et plus tard, ou après, et suivants, et les suivants,
            en avant""",
        Concept.AND: "et, ainsi que, de même que, puis",
        Concept.OR: "ou, et/ou, voire, soit",
        Concept.WITH: """avec, en coopération avec, conjointement à, ensemble avec, en collaboration avec, en partenariat avec,
            main dans la main avec, de pair avec""",
        Concept.JOINTLY: """conjointement, conjoint, conjointe, conjoints, conjointes, ensemble, commun, commune, communs, communes,
            de concert, en coopération avec, en collaboration avec, en partenariat avec, main dans la main avec,
            collectivement, partagé, partagée, partagés, partagées, à deux, mutualisé, de pair avec, en tandem, en
            binôme, commun à, commun au, commun aux, commune à, commune au, commune aux, communs à, communs au,
            communs aux, communes à, communes au, communes aux""",
        Concept.BOTH: """tous deux, toutes deux, tous les deux, toutes les deux, l'un et l'autre, à la fois""",
        Concept.TO: """à, au, aux, à la, vers, vers le, à destination de, à destination du, à destination des, à l'attention
            de, à l'attention du, à l'attention des, à l'intention de, à l'intention du, à l'intention des, auprès
            de, auprès du, auprès des, au profit de, au profit du, en direction de, en direction du, entre les mains
            de, à l'adresse de, à l'adresse du""",
        Concept.ASSIGNED: f"""{_ASSIGNED_AND_OPEN}, reste à faire à, reste à faire au, reste à faire aux, restent à faire à, restent à faire au, restent à faire aux,
            laissé à, laissé au, laissé aux, laissée à, laissée au, laissée aux, incombe à, incombe au, incombe aux,
            incombent à, incombent au, incombent aux, incombant à, incombant au, incombant aux, incombera à, incombera
            au, incombera aux, revient à, revient au, revient aux, reviennent à, reviennent au, reviennent aux,
            revenant à, revenant au, revenant aux, échoit à, échoit au, échoit aux, échoient à, échoient au, échoient
            aux, appartient à, appartient au, appartient aux, appartiennent à, appartiennent au, appartiennent aux,
            confié à, confié au, confié aux, confiée à, confiée au, confiée aux, confiés à, confiés au, confiés aux,
            confiées à, confiées au, confiées aux, attribué à, attribué au, attribué aux, attribuée à, attribuée au,
            attribuée aux, attribués à, attribués au, attribués aux, attribuées à, attribuées au, attribuées aux,
            assigné à, assigné au, assigné aux, assignée à, assignée au, assignée aux, assignés à, assignés au,
            assignés aux, assignées à, assignées au, assignées aux, imposé à, imposé au, imposé aux, imposée à,
            imposée au, imposée aux, imposés à, imposés au, imposés aux, imposées à, imposées au, imposées aux,
            demandé à, demandé au, demandé aux, demandée à, demandée au, demandée aux, demandés à, demandés au,
            demandés aux, demandées à, demandées au, demandées aux, reste-t-il à, reste-t-il au, reste-t-il aux, reste
            à, reste au, reste aux, imparti à, imparti au, imparti aux, impartie à, impartie au, impartie aux,
            impartis à, impartis au, impartis aux, dévolu à, dévolu au, dévolu aux, dévolue à, dévolue au, dévolue
            aux, dévolus à, dévolus au, dévolus aux, demande-t-on à, demande-t-on au, demande-t-on aux, demandons à,
            demandons au, demandons aux, à la charge de, à la charge du, à la charge des, du ressort de, du ressort
            du, du ressort des, du domaine de, du domaine du, du domaine des, de la compétence de, de la compétence
            du, de la compétence des, de la responsabilité de, de la responsabilité du, de la responsabilité des, sous
            la responsabilité de, sous la responsabilité du, sous la responsabilité des, attendu de, attendu du,
            attendu des, attendue de, attendue du, attendue des, attendus de, attendus du, attendus des, attendues de,
            attendues du, attendues des, attend-on de, attend-on du, attend-on des, attendre de, attendre du, attendre
            des, exigé de, exigé du, exigé des, exigés de, exigés du, exigés des, requis de, requis du, requis des, de
            la part de, de la part du, de la part des, du côté de, du côté du, du côté des, relève de, relève du,
            relève des, relèvent de, relèvent du, relèvent des, relevant de, relevant du, relevant des, dépend de,
            dépend du, dépend des, dépendent de, dépendent du, dépendent des, à charge de, à charge du, à charge des,
            propres de, propres du, propres des, propres d', entre les mains de, entre les mains du, entre les mains
            des, sur le bureau de, sur le bureau du, sur le bureau des, dans le chef de, dans le chef du, dans le chef
            des, concerne, concernent, concernant, relatif à, relative à, relatifs à, en ce qui concerne, s'agissant
            de, quant à, pour le compte de, porté par, piloté par, portée par, pilotée par, géré par, assumé par, pris
            en charge par, incombe-t-il à, incombe-t-il au, incombe-t-il aux, incombait-il à, incombait-il au,
            incombait-il aux, incombera-t-il à, incombera-t-il au, incombera-t-il aux, revient-il à, revient-il au,
            revient-il aux, revenait-il à, revenait-il au, revenait-il aux, reviendra-t-il à, reviendra-t-il au,
            reviendra-t-il aux, échoit-il à, échoit-il au, échoit-il aux, appartient-il à, appartient-il au,
            appartient-il aux, appartiendra-t-il à, appartiendra-t-il au, appartiendra-t-il aux, incombe t il à,
            incombe t il au, incombe t il aux, revient il à, revient il au, revient il aux, reviennent-ils à,
            reviennent-ils au, reviennent-ils aux, incombent-ils à, incombent-ils au, incombent-ils aux,
            reviennent-elles à, reviennent-elles au, reviennent-elles aux, incombent-elles à, incombent-elles au,
            incombent-elles aux, que revient, que échoit, que appartient, que incombe, que reviendra, que incombera,
            qu'est-ce qui revient, qu'est-ce qui échoit, qu'est-ce qui appartient, qu'est-ce qui incombe, qu'est-ce
            qui reviendra, qu'est-ce qui incombera, quoi revient, quoi échoit, quoi appartient, quoi incombe, quoi
            reviendra, quoi incombera, ce qui revient, ce qui échoit, ce qui appartient, ce qui incombe, ce qui
            reviendra, ce qui incombera, qu'incombe-t-il, qu'échoit-il, qu'appartient-il, qu'incombera-t-il,
            qu'incombe t il, qu'appartient il, commun à, commun au, commun aux, commune à, commune au, commune aux,
            communs à, communs au, communs aux, communes à, communes au, communes aux, propre à, propre au, propre
            aux, propres à, propres au, propres aux, imputable à, imputable au, imputable aux, imputables à,
            imputables au, imputables aux, assignable à, assignable au, assignable aux, attribuable à, attribuable au,
            attribuable aux, attribuables à, attribuables au, attribuables aux, réclamé à, réclamé au, réclamé aux,
            réclamée à, réclamée au, réclamée aux, réclamés à, réclamés au, réclamés aux, réclamées à, réclamées au,
            réclamées aux, commandé à, commandé au, commandé aux, commandés à, commandés au, commandés aux, prescrit
            à, prescrit au, prescrit aux, prescrits à, prescrits au, prescrits aux, prescrites à, prescrites au,
            prescrites aux, prescrite à, prescrite au, prescrite aux, rattaché à, rattaché au, rattaché aux, rattachés
            à, rattachés au, rattachés aux, rattachée à, rattachée au, rattachée aux, rattachées à, rattachées au,
            rattachées aux, destiné par nature à, destiné par nature au, destiné par nature aux, relatif au, relatif
            aux, relatifs au, relatifs aux, afférent à, afférent au, afférent aux, afférents à, afférents au,
            afférents aux, afférente à, afférente au, afférente aux, afférentes à, afférentes au, afférentes aux,
            réservé à, réservé au, réservé aux, réservés à, réservés au, réservés aux, réservée à, réservée au,
            réservée aux, réservées à, réservées au, réservées aux, délégué à, délégué au, délégué aux, déléguée à,
            déléguée au, déléguée aux, délégués à, délégués au, délégués aux, déléguées à, déléguées au, déléguées
            aux, dédié à, dédié au, dédié aux, dédiés à, dédiés au, dédiés aux, incombe quelque chose, incombe encore
            quelque chose, incombe quoi, incombe quelles obligations, incombe quelles tâches, incombe des obligations,
            revient quelque chose, revient encore quelque chose, revient quoi, revient quelles obligations, revient
            quelles tâches, revient des obligations, revient-il quelque chose, revient-il encore quelque chose,
            revient-il quoi, revient-il quelles obligations, revient-il quelles tâches, revient-il des obligations,
            incombe-t-il quelque chose, incombe-t-il encore quelque chose, incombe-t-il quoi, incombe-t-il quelles
            obligations, incombe-t-il quelles tâches, incombe-t-il des obligations, échoit quelque chose, échoit
            encore quelque chose, échoit quoi, échoit quelles obligations, échoit quelles tâches, échoit des
            obligations, incombe encore encore quelque chose, incombe encore quoi, incombe encore quelles obligations,
            incombe encore quelles tâches, incombe encore des obligations, revient encore encore quelque chose,
            revient encore quoi, revient encore quelles obligations, revient encore quelles tâches, revient encore des
            obligations, reviennent quelque chose, reviennent encore quelque chose, reviennent quoi, reviennent
            quelles obligations, reviennent quelles tâches, reviennent des obligations, incombent quelque chose,
            incombent encore quelque chose, incombent quoi, incombent quelles obligations, incombent quelles tâches,
            incombent des obligations, pèse sur, pèsent sur, pesant sur, pèsera sur, pèseront sur, repose sur,
            reposent sur, reposant sur, retombe sur, retombent sur, tombe sur les épaules sur, pèsent encore sur, pèse
            encore sur, sur les épaules de, sur les épaules du, sur les épaules des, au compte de, au compte du, au
            compte des, dans le giron de, dans le giron du, dans le giron des, dans le camp de, dans le camp du, dans
            le camp des""",
        Concept.WE: """nous, notre, nos, je, j', on, mon, ma, mes, le nôtre, la nôtre, les nôtres, nous-mêmes, nous autres,
            chez nous, mien, mienne, miens, miennes, avons, devons, sommes, devons-nous, ai-je, dois-je, ai, dois,
            mon pays, mon service, mon agence, notre pays, notre délégation, notre agence, avions""",
        Concept.BACK: """ils, elles, ceux-ci, celles-ci, celui-ci, celle-ci, lui, eux, dont, parmi ceux-ci, parmi celles-ci,
            parmi eux, idem, pareil, ce dernier, cette dernière, ces derniers, ces dernières, ledit, ladite,
            lesdits, susmentionné, précité, d'autre, qui d'autre, l'autre, les autres, autre, autres, elle, toutes
            celles-là, tous ceux-là, il doit, il reste devoir, doit-il, il doivent, il est tenu de, il est tenue de,
            il sont tenus de, il s'est engagé à, il s'est engagée à""",
        Concept.POSSESSIVE: "son, sa, ses, leur, leurs, le sien",
        Concept.WEEKDAY: "lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche",
        Concept.RECEIVE: """reçoit, reçoivent, recevra, recevront, doit recevoir, doivent recevoir, recevoir, réceptionne, est
            destinataire de, sont destinataires de, est destinataire, sont destinataires, se voit remettre, se voit
            adresser, se voit transmettre, se voit présenter, se voient remettre, se voient transmettre, doit se voir
            remettre, devra recevoir, devraient recevoir, devrait recevoir, réceptionnera, réceptionner, réceptionnent,
            est le destinataire de, est le destinataire, sont les destinataires de, sont les destinataires, est
            bénéficiaire de, reçoit-il, reçoit-elle, recevra-t-il, recevra-t-elle, reçoivent-ils""",
        Concept.ADDRESSED: """comme destinataire, en tant que destinataire, pour destinataire, a pour destinataire, ont pour destinataire,
            avec comme destinataire, dont le destinataire est, destinataire, à l'adresse de qui, dont destinataire,
            destiné à, destinés à, destinée à, destinées à, destiné au, destinés au, destinée au, destinées au, destiné
            aux, destinés aux, destinées aux, destiné à la, destinés à la, destinées à la, destiné à l', destinés à l',
            destinées à l', à destination de, à destination du""",
        Concept.IS: """comment fonctionne, comment fonctionnent, comment marche, est, sont, qu'est-ce que, c'est qui, qui est, que signifie, que veut dire, ça veut dire quoi, définition""",
        Concept.WHAT: """que, qu', quoi, quel, quelle, quels, quelles, qu'est-ce que, kesque, keske, ce qui, lesquels,
            lesquelles, lequel, laquelle, quoi de prévu, quels sont les, quelles sont les, dont, desquels, liste,
            listez, affiche, affichez, énumère, énumérez, quid de, quid des, quid du, koi, relevé des, inventaire
            des, nous communiquer la liste des, me communiquer la liste des, kesk, qu, est ce qui, que revient, que
            échoit, que appartient, que incombe, que reviendra, que incombera, qu'est-ce qui revient, qu'est-ce qui
            échoit, qu'est-ce qui appartient, qu'est-ce qui incombe, qu'est-ce qui reviendra, qu'est-ce qui
            incombera, quoi revient, quoi échoit, quoi appartient, quoi incombe, quoi reviendra, quoi incombera, ce
            qui revient, ce qui échoit, ce qui appartient, ce qui incombe, ce qui reviendra, ce qui incombera,
            qu'incombe-t-il, qu'échoit-il, qu'appartient-il, qu'incombera-t-il, qu'incombe t il, qu'appartient il""",
        Concept.WHO: """qui, qui est, qui sont, quel organisme, quels organismes, quelle instance, quelles instances, quelle
            entité, quelles entités, quel acteur, quels acteurs, qui est-ce, quel responsable, quels
            responsables, quel est le responsable de, qui donc, qui exactement, responsable de, le responsable de,
            les responsables de, quel service, quels services, quelle partie, quel propriétaire, c'est qui qui, ki,
            lesquels des organismes, qui diable, qui précisément, lequel des organismes, quel organe, quels organes,
            quel intervenant, quels intervenants, qui a la charge de, qui a la responsabilité de, qui est chargé de,
            qui est chargée de, qui est en charge de, qui est en charge du, qui s'occupe de, qui s'occupe du, qui
            pilote, qui gère, qui porte, quel est l'organisme responsable, quelle est l'entité responsable, qui est
            responsable de, qui est responsable du, quels acteurs sont,
            qui d'autre que, qui d'autre qu'""",
        Concept.WHEN: """quand, qd, kan, kand, pr quand, pr qd, pour qd, pour quand, d'ici quand, à quelle date, quelle date, quelles
            dates, jusqu'à quand, depuis quand, à partir de quand, quelle échéance, quelle est l'échéance, quelle est la
            date d'échéance, quelle est la date limite, quelle est la date, quel est le délai, quel délai, dans quel
            délai, dans quels délais, quand est-ce que, quand est-ce qu', quand est-ce, à quel moment, quel jour, quel
            mois, en quel mois, quelle année, quel trimestre, avant quand, dans combien de temps, combien de temps,
            avant quelle date, pour quelle date, c'est quand, c'est pour quand, au plus tard quand, échéance de,
            l'échéance de, date limite de, quelle est la deadline, à quelle échéance, pour quel jour, pour quel mois, au
            plus tard à quelle date, d'ici quelle date, jusqu'à quelle date, date limite pour, date limite du, date
            d'échéance de, date d'échéance pour, délai pour, deadline de, deadline pour, quand donc, quand exactement,
            pour quand exactement, quand précisément, à quelle date exacte, vers quand, vers quelle date, quel est le
            calendrier, quel calendrier, quelle est la date butoir, quelle date butoir, date butoir, à quelle échéance
            exacte, quelle est l'échéance exacte, quelle est la date précise, à compter de quand, dès quand, dans
            combien de jours, dans combien de mois, dans combien de semaines, combien de jours, combien de mois avant,
            c'est dû quand, dû quand, due quand, dus quand, dues quand, attendu quand, attendue quand, attendus quand,
            attendues quand, le quand, à qd, c qd, c quand, quand ça, jusqu'à quel jour, jusqu'à quel mois, jusqu'à
            quelle échéance, en quelle année, à quel trimestre, lors de quel conseil, à quel conseil, pour quel conseil""",
        Concept.HOW_MANY: """combien, nombre de, quel est le nombre de, reste combien de, quelle quantité de, chiffre de, cb, cmb, nb
            de, nbre de, combien sont""",
        Concept.STATUS_OF: """du neuf, du nouveau, nouveautés, état, statut, situation, où en est, où en sont, où en est-on, où en sommes-nous, où on en est, ça en est
            où, où ça en est, état des lieux, fais le point sur, un point sur, avancement, progression, progrès,
            détails, détail, plus de détails sur, plus d'informations sur, quoi de neuf sur, quoi de neuf pour, des
            nouvelles de, explique, expliquez, décris, décrivez, description, comment avance, comment avancent,
            comment se présente, comment ça avance pour, comment ça se présente pour, fiche, parle-moi de,
            parlez-moi de, en quoi consiste, que prévoit, que dit, stade, status, liste complète, liste""",
        Concept.HELP: """aide, à l'aide, help, au secours, mode d'emploi, que sais-tu faire, que savez-vous faire, que peux-tu faire,
            que pouvez-vous faire, tu sais faire quoi, vous savez faire quoi, qu'est-ce que tu sais faire, qu'est-ce que
            vous savez faire, qu'est-ce que tu peux faire, qu'est-ce que vous pouvez faire, comment ça marche, comment
            ça fonctionne, comment cela fonctionne, comment cela marche, comment fonctionnes-tu, comment
            fonctionnez-vous, comment tu marches, comment t'utiliser, comment vous utiliser, comment utiliser ce bot,
            comment marche ce bot, comment fonctionne ce bot, comment fonctionne le bot, à quoi sers-tu, à quoi
            servez-vous, que puis-je demander, que puis-je te demander, que puis-je vous demander, que peut-on te
            demander, que peut-on vous demander, quelles questions puis-je poser, quelles questions peut-on poser,
            quelles questions puis-je te poser, quelles questions puis-je vous poser, qui es-tu, qui êtes-vous,
            exemples, exemples de questions, donne-moi des exemples, donnez-moi des exemples, quelles commandes,
            commandes, quelles sont les commandes, que comprends-tu, que comprenez-vous, comment poser une question,
            comment poser des questions, instructions, manuel, guide d'utilisation, j'ai besoin d'aide, aidez-moi,
            aide-moi, besoin d'aide, de quoi es-tu capable, quelles sont tes fonctions, quelles sont vos
            fonctionnalités, comment tu fonctionnes, comment vous fonctionnez, comment ça s'utilise, comment s'utilise
            ce bot, comment s'utilise le bot, comment vous utilise-t-on, comment t'utilise-t-on, comment on t'utilise,
            comment on vous utilise, comment je t'utilise, comment je vous utilise, comment on s'en sert, comment s'en
            servir, comment se servir de toi, comment se servir de ce bot, comment utiliser, comment utiliser le bot,
            comment utiliser cet outil, comment ça fonctionne ici, comment tu peux m'aider, comment tu peux aider,
            comment vous pouvez m'aider, comment pouvez-vous m'aider, comment peux-tu m'aider, comment m'aider, comment
            dois-je formuler ma question, comment formuler une question, comment formuler ma question, comment
            t'interroger, comment vous interroger, comment te parler, comment je peux t'interroger, comment puis-je
            t'interroger, comment puis-je vous interroger, comment travailles-tu, comment travaillez-vous, tu
            fonctionnes comment, tu fonctionnez comment, tu marches comment, tu sers à quoi, tu servez à quoi, tu peux
            faire quoi, tu pouvez faire quoi, tu réponds à quoi, tu peux m'aider, tu pouvez m'aider, vous fonctionnes
            comment, vous fonctionnez comment, vous marches comment, vous sers à quoi, vous servez à quoi, vous sais
            faire quoi, vous peux faire quoi, vous pouvez faire quoi, vous réponds à quoi, vous peux m'aider, vous
            pouvez m'aider, c'est quoi ce bot, c'est quoi ce truc, à quoi sert ce bot, à quoi sert cet outil, à quoi ça
            sert, que fait ce bot, que fais-tu, que faites-vous, tu fais quoi, vous faites quoi, qu'est-ce que tu fais,
            qu'est-ce que vous faites, explique-moi comment tu fonctionnes, expliquez-moi comment vous fonctionnez,
            peux-tu m'aider, pouvez-vous m'aider, quelles sont tes capacités, quelles sont vos capacités, que sais-tu,
            que savez-vous, quelles questions, quel genre de questions, quel type de questions, notice, guide, tutoriel,
            tuto, faq""",
        Concept.MUST: f"""{_MUST_AND_DELIVER}, doit, doivent, devra, devront, devrait, devraient, devait, devaient, doit-on, a à, ont à, a encore à, ont encore à,
            aura à, auront à, a-t-il à, a-t-elle à, ont-ils à, ont-elles à, est censé, est censée, sont censés, sont
            censées, est supposé, sont supposés, sont supposées, est invité à, est invitée à, sont invités à, est
            appelé à, est appelée à, sont appelés à, faut, faudra, faudrait, va, vont, reste à, restent à, reste-t-il
            à, est à, sont à, attend-on, attend, attendons, attendez-vous, attendre, est prié de, compte, comptent,
            prévoit de, prévoient de, sont chargées de, nécessite, nécessitent, requis, requise, exigé, exigée,
            exigés, exige-t-on, demande-t-on, demandé, demandée, attendent, attendait-on, il doit, il reste devoir,
            engagé à, engagée à, engagés à, engagées à, est contraint de, est contrainte de, sont contraints de, est
            astreint à, sont astreints à, est assujetti à, s'engagent à, est mandaté pour, sont mandatés pour, est
            mandatée pour, est tenu à, convient de, convient-il de, y a lieu de, est-il censé, est-elle censée,
            sont-ils censés, est-il prévu que, il est prévu que, aurait à, auraient à, aura encore à, a toujours à,
            ont toujours à, n'a plus qu'à, doit être, doivent être, est tenu de, est tenue de, sont tenus de, sont
            tenues de, est obligé de, est obligée de, sont obligés de, il reste à, s'est engagé à, s'est engagée à, se
            sont engagés à, doit encore, doivent encore, est attendu, est attendue, sont attendus, sont attendues, il
            doivent, il est tenu de, il est tenue de, il sont tenus de, il s'est engagé à, il s'est engagée à, s'est
            engagé, s'est engagée, se sont engagés, se sont engagées, se sont-ils engagés, se sont-elles engagées, ont
            pour mission de, ont pour tâche de, ont pour obligation de, ont l'obligation de, ont le devoir de, ont
            promis de, promet de, est censé faire, il incombe, est-il tenu de, est-elle tenue de, sont-ils tenus de,
            sont-elles tenues de, il est prévu de, est prévu, est prévue, sont prévus, sont prévues""",
        Concept.OWE: """appartient, appartiennent, revient, reviennent, échoient, incombera, due, dus, dues, doit, doivent,
            échéance, échéances, échéancier, délai, délais, date limite, dates limites, date d'échéance, dates
            d'échéance, date butoir, dates butoirs, deadline, deadlines, arrive à échéance, arrivent à échéance,
            arriver à échéance, arrivant à échéance, vient à échéance, viennent à échéance, à échéance, expire,
            expirent, tombe, tombent, échoit, responsable, responsables, est responsable de, responsable de,
            responsables de, responsabilité, responsabilités, chargée de, chargée du, obligation, obligations,
            engagement, engagements, redevable, redevables, devoir, devoirs, tâche, tâches, mission, missions,
            incombe, incombent, attendu, attendue, attendus, attendues, prévu, prévue, prévus, prévues, exigible,
            exigibles, programmé, programmée, programmés, programmées, planifié, planifiés, planning, calendrier,
            agenda, programme, ordre du jour, sur le bureau, liste des choses à faire, choses à faire, to-do, todo,
            à faire, pain sur la planche, tenu, tenue, tenus, tenues, charge, charges, attributions, à rendre,
            dette, dettes, reste à faire, pilote, en attente de, dépend, relève, prêt, prête, prêts, prêtes, sur le
            feu, au menu, obligé, obligés, reste-t-il à, reste à, entre les mains de, concerne, concernent,
            concernant, échéant le, échéant au, confié, confiée, confiés, attribué, attribuée, attribués, assigné,
            assignée, assignés, imputé, dévolu, occupe, occupent, se chargent de, prend en charge, prennent en
            charge, incombait-il, revenait-il, reviendra-t-il, appartiendra-t-il, reviennent-ils, incombent-ils,
            reviennent-elles, incombent-elles, que revient, que échoit, que appartient, que incombe, que reviendra,
            que incombera, qu'est-ce qui revient, qu'est-ce qui échoit, qu'est-ce qui appartient, qu'est-ce qui
            incombe, qu'est-ce qui reviendra, qu'est-ce qui incombera, quoi revient, quoi échoit, quoi appartient,
            quoi incombe, quoi reviendra, quoi incombera, ce qui revient, ce qui échoit, ce qui appartient, ce qui
            incombe, ce qui reviendra, ce qui incombera, qu'incombe-t-il, qu'échoit-il, qu'appartient-il,
            qu'incombera-t-il, engagé, engagée, engagés, engagées, s'engagent, promis, promise, promises, promet,
            promettent, tenu à quoi, tenue à quoi, comptable de, aux manettes, pilotent, pilotés par, porteur,
            porteurs, porteuse, chefs de file, assume, assument, assumer, gère, gèrent, répond de, répondent de, à
            la manœuvre, sur les épaules, dû, à son actif, à sa charge, à leur charge, feuille de route, to do,
            to-do list, todo list, liste de tâches, liste des tâches, cahier des charges, plan de travail, sur son
            bureau, dans sa besace, boulot, taf, job, corvée, corvées, besogne, chantier, chantiers, tombera,
            tomberont, tombe à échéance, tombent à échéance, venant à échéance, arrive à terme, arrivent à terme,
            expirera, butoir, dates butoir, retroplanning, rétroplanning, plannings, calendriers, reste à accomplir,
            reste à livrer, restent à livrer, reste à remettre, restent à remettre, reste à produire, reste à
            fournir, reste à transmettre, reste à présenter, reste à rendre, reste à finir, restent à finir, reste à
            terminer, reste à finaliser, reste à achever, reste à réaliser, encore due, encore dues, toujours dû,
            toujours dus, toujours dues, a le temps, ont le temps, a-t-il le temps, a-t-elle le temps, ont-ils le
            temps, ont-elles le temps, a-t-il du temps, a du temps, planche, planchent, travaille, travaillent,
            travaille-t-elle, bosse, bossent, s'affairent, s'en charger, s'en chargent, s'y colle, s'y coller, se
            charger, occuper, se consacre, se consacrent, reste à envoyer, reste à soumettre, reste à communiquer,
            reste à adresser, reste à notifier, reste à rapporter, reste à faire parvenir, reste-t-il à remettre,
            reste-t-il à transmettre, reste-t-il à livrer, reste-t-il à envoyer, reste-t-il à soumettre, reste-t-il
            à présenter, reste-t-il à communiquer, reste-t-il à adresser, reste-t-il à fournir, reste-t-il à rendre,
            reste-t-il à notifier, reste-t-il à rapporter, reste-t-il à faire parvenir, restent à transmettre,
            restent à envoyer, restent à soumettre, restent à présenter, restent à communiquer, restent à adresser,
            restent à fournir, restent à rendre, restent à notifier, restent à rapporter, restent à faire parvenir,
            reste combien de obligations à la, reste combien de obligations à l', reste combien de obligations aux,
            reste combien de obligations au, reste combien de obligations à, reste combien de échéances à la, reste
            combien de échéances à l', reste combien de échéances aux, reste combien de échéances au, reste combien
            de échéances à, reste combien de actions à la, reste combien de actions à l', reste combien de actions
            aux, reste combien de actions au, reste combien de actions à, il reste combien de obligations à la, il
            reste combien de obligations à l', il reste combien de obligations aux, il reste combien de obligations
            au, il reste combien de obligations à, il reste combien de échéances à la, il reste combien de échéances
            à l', il reste combien de échéances aux, il reste combien de échéances au, il reste combien de échéances
            à, il reste combien de actions à la, il reste combien de actions à l', il reste combien de actions aux,
            il reste combien de actions au, il reste combien de actions à, reste-t-il de obligations à la,
            reste-t-il de obligations aux, reste-t-il de obligations au, reste-t-il de obligations à, reste-t-il de
            échéances à la, reste-t-il de échéances aux, reste-t-il de échéances au, reste-t-il de échéances à,
            reste-t-il de actions à la, reste-t-il de actions aux, reste-t-il de actions au, reste-t-il de actions
            à, combien reste-t-il de obligations à la, combien reste-t-il de obligations à l', combien reste-t-il de
            obligations aux, combien reste-t-il de obligations au, combien reste-t-il de obligations à, combien
            reste-t-il de échéances à la, combien reste-t-il de échéances à l', combien reste-t-il de échéances aux,
            combien reste-t-il de échéances au, combien reste-t-il de échéances à, combien reste-t-il de actions à
            la, combien reste-t-il de actions à l', combien reste-t-il de actions aux, combien reste-t-il de actions
            au, combien reste-t-il de actions à""",
        Concept.ITEM: """qqch, qqchose, qq chose, truc, trucs, retards a, combien a, livrable, livrables, livraison, livraisons,
            rapport, rapports, contribution, contributions, action, actions, action clé, actions clés, action-clé,
            actions-clés, mesure, mesures, mesure clé, mesures clés, produit, produits, document, documents, point,
            points, étape, étapes, élément, éléments, chose, choses, travaux, travail, prestation, prestations,
            remise, remises, résultat, résultats, apport, apports, dossier, dossiers, papier, papiers, analyse,
            analyses, comptes rendus, exigence, exigences, livrables qui, livrable qui, actions qui, action qui,
            échéances qui, échéance qui, obligations qui, rapports qui, rapport qui, tâches qui, tâche qui, points
            qui, point qui, éléments qui, choses qui, livraisons qui, documents qui, mesures qui, engagements qui,
            celles qui, ceux qui, celui qui, celle qui, tout ce qui, toutes celles qui, tous ceux qui, comme
            livrable, comme livrables, comme remise, comme remises, comme obligation, comme obligations, comme
            échéance, comme échéances, comme rapport, comme rapports, comme tâche, comme tâches, comme document,
            comme documents, comme truc, comme trucs, comme chose, comme choses, comme travail, comme boulot, comme
            travaux, comme contribution, comme contributions, comme livraison, comme livraisons, comme engagement,
            comme engagements, comme action, comme actions, comme devoir, comme devoirs, comme mission, comme
            missions, comme délai, comme délais, comme dates, comme date limite, comme deadline, comme deadlines,
            machin, machins, bidule, bidules, affaire, affaires, délivrable, délivrables, deliverable, deliverables,
            rendu, rendus, output, outputs, extrant, extrants, réalisation, réalisations, engagement, engagements,
            note de synthèse, communication, communications, un truc, quelque chose à, rien à, incombe quelque
            chose, incombe encore quelque chose, incombe quoi, incombe quelles obligations, incombe quelles tâches,
            incombe des obligations, revient quelque chose, revient encore quelque chose, revient quoi, revient
            quelles obligations, revient quelles tâches, revient des obligations, revient-il quelque chose,
            revient-il encore quelque chose, revient-il quoi, revient-il quelles obligations, revient-il quelles
            tâches, revient-il des obligations, incombe-t-il quelque chose, incombe-t-il encore quelque chose,
            incombe-t-il quoi, incombe-t-il quelles obligations, incombe-t-il quelles tâches, incombe-t-il des
            obligations, échoit quelque chose, échoit encore quelque chose, échoit quoi, échoit quelles obligations,
            échoit quelles tâches, échoit des obligations, incombe encore encore quelque chose, incombe encore quoi,
            incombe encore quelles obligations, incombe encore quelles tâches, incombe encore des obligations,
            revient encore encore quelque chose, revient encore quoi, revient encore quelles obligations, revient
            encore quelles tâches, revient encore des obligations, reviennent quelque chose, reviennent encore
            quelque chose, reviennent quoi, reviennent quelles obligations, reviennent quelles tâches, reviennent
            des obligations, incombent quelque chose, incombent encore quelque chose, incombent quoi, incombent
            quelles obligations, incombent quelles tâches, incombent des obligations, obligations a, échéances a,
            tâches a, responsabilités a, engagements a, missions a, délais a, devoirs a, échéance a, obligation a""",
        Concept.DELIVER: f"""{_MUST_AND_DELIVER}, remettre, livrer, présenter, fournir, soumettre, transmettre, rendre, produire, déposer, établir, élaborer, rédiger,
            préparer, adresser, envoyer, communiquer, faire, terminer, achever, finaliser, accomplir, réaliser,
            compléter, boucler, exécuter, rapporter, apporter, partager, publier, diffuser, contribuer, honorer,
            respecter, mettre en œuvre, mettre en oeuvre, faire parvenir, clôturer, assurer, mener, proposer, donner,
            effectuer, tenir, délivrer, intégrer, acheminer, traiter, régler, concrétiser, mettre sur la table,
            distribuer, verser, notifier, signaler, procurer, remet, remettent, livre, livrent, présente, présentent,
            fournit, fournissent, soumet, soumettent, transmet, transmettent, rend, rendent, produit, produisent,
            dépose, déposent, établit, établissent, élabore, élaborent, rédige, rédigent, prépare, préparent, adresse,
            adressent, envoie, envoient, communique, communiquent, fait, font, termine, terminent, achève, achèvent,
            finalise, finalisent, accomplit, réalise, réalisent, complète, complètent, apporte, apportent, partage,
            partagent, publie, publient, contribue, contribuent, assure, assurent, propose, proposent, donne, donnent,
            effectue, effectuent, remettra, remettront, livrera, livreront, présentera, présenteront, fournira,
            fourniront, soumettra, soumettront, transmettra, transmettront, rendra, rendront, fera, feront, rapporte,
            rapportent, remette, soumette, fournisse, présentant, remettant, livrant, remise, remises, présentation,
            soumission, fourniture, transmission, délivre, verse, notifie, signale, finir, finit, finissent, finira,
            finiront, conclure, conclut, concluent, mettre à disposition, met à disposition, mettent à disposition,
            mettre en place, mettre sur pied, dresser, renvoyer, remonter, s'acquitter, s'acquittent de, rendre
            disponible, sortir, expédier, régulariser, satisfaire, satisfaire à, venir à bout de, nous remettre, nous
            fournir, nous envoyer, nous transmettre, nous livrer, nous communiquer, nous rendre, faire avancer,
            porter, déliver, delivrer, livre-t-elle, remet-elle, fournit-elle, livrent-ils, présente-t-elle, enverra,
            enverront, terminera, termineront, produira, produiront, établira, établiront, publiera, publieront,
            communiquera, communiqueront, déposera, déposeront, préparera, prépareront, finalisera, finaliseront,
            achèvera, achèveront, rédigera, rédigeront, rapportera, rapporteront, contribuera, contribueront,
            apportera, apporteront, reste à remettre, reste à transmettre, reste à livrer, reste à envoyer, reste à
            soumettre, reste à présenter, reste à communiquer, reste à adresser, reste à fournir, reste à rendre,
            reste à notifier, reste à rapporter, reste à faire parvenir, reste-t-il à remettre, reste-t-il à
            transmettre, reste-t-il à livrer, reste-t-il à envoyer, reste-t-il à soumettre, reste-t-il à présenter,
            reste-t-il à communiquer, reste-t-il à adresser, reste-t-il à fournir, reste-t-il à rendre, reste-t-il à
            notifier, reste-t-il à rapporter, reste-t-il à faire parvenir, restent à remettre, restent à transmettre,
            restent à livrer, restent à envoyer, restent à soumettre, restent à présenter, restent à communiquer,
            restent à adresser, restent à fournir, restent à rendre, restent à notifier, restent à rapporter, restent
            à faire parvenir, rendre compte, rend compte, rendent compte, se charger de, s'occuper de, doit faire""",
        Concept.OPEN: f"""{_ASSIGNED_AND_OPEN}, ouvert, ouverte, ouverts, ouvertes, en cours, en suspens, en attente, en souffrance, pendant, pendante, pendants,
            restant, restante, restants, restantes, reste, restent, inachevé, inachevée, inachevés, inachevées, à
            faire, reste à faire, restent à faire, manque, manquent, manquant, manquants, manquante, manquantes, en
            instance, encore dû, encore dus, à traiter, inaccompli, incomplet, incomplets, encore attendu, encore
            attendus, en chantier, à finaliser, à livrer, à remettre, à finir, à conclure, à envoyer, à fournir, à
            transmettre, à présenter, à soumettre, à boucler, à terminer, à clôturer, à achever, qui traîne, qui
            traînent, traîne, traînent, traîne encore, traînent encore, non résolu, non résolus, non abouti, non
            aboutis, irrésolu, qui reste, qui restent, restera, resteront, reliquat, reliquats, solde, reste à
            accomplir, reste à livrer, restent à livrer, reste à remettre, restent à remettre, reste à produire, reste
            à fournir, reste à transmettre, reste à présenter, reste à rendre, reste à finir, restent à finir, reste à
            terminer, reste à finaliser, reste à achever, reste à réaliser, encore due, encore dues, toujours dû,
            toujours dus, toujours dues, reste à envoyer, reste à soumettre, reste à communiquer, reste à adresser,
            reste à notifier, reste à rapporter, reste à faire parvenir, reste-t-il à remettre, reste-t-il à
            transmettre, reste-t-il à livrer, reste-t-il à envoyer, reste-t-il à soumettre, reste-t-il à présenter,
            reste-t-il à communiquer, reste-t-il à adresser, reste-t-il à fournir, reste-t-il à rendre, reste-t-il à
            notifier, reste-t-il à rapporter, reste-t-il à faire parvenir, restent à transmettre, restent à envoyer,
            restent à soumettre, restent à présenter, restent à communiquer, restent à adresser, restent à fournir,
            restent à rendre, restent à notifier, restent à rapporter, restent à faire parvenir""",
        Concept.DONE: """est fait, est faite, sont faits, sont faites, bien fait, été fait, été faite, été faits, été faites,
            terminé, terminée, terminés, terminées, achevé, achevée, achevés, achevées, clos, close, closes,
            clôturé, clôturée, clôturés, clôturées, finalisé, finalisée, finalisés, finalisées, accompli, accomplie,
            accomplis, accomplies, réalisé, réalisée, réalisés, réalisées, bouclé, bouclée, bouclés, réglé, réglée,
            réglés, fini, finie, finis, finies, liquidé, rempli, remplie, remplis, remplies, conclu, conclus,
            exécuté, exécutée, exécutés, exécutées, mené à bien, menés à bien, plus ouvert, n'est plus ouvert, ne
            sont plus ouverts, plus en suspens, n'est plus à faire, effectué, effectuée, effectués, effectuées,
            soldé, soldée, soldés""",
        Concept.DELIVERED: """remis, remise, remises, livré, livrée, livrés, livrées, présenté, présentée, présentés, présentées,
            fourni, fournie, fournis, fournies, soumis, soumise, soumises, transmis, transmise, transmises, rendu,
            rendue, rendus, rendues, produit, produite, produits, produites, déposé, déposée, déposés, déposées,
            établi, établie, établis, établies, élaboré, élaborée, élaborés, élaborées, rédigé, rédigée, rédigés,
            préparé, préparée, préparés, préparées, adressé, adressée, adressés, adressées, envoyé, envoyée,
            envoyés, envoyées, communiqué, communiquée, communiqués, communiquées, fait, faite, faits, faites,
            terminé, terminée, terminés, terminées, achevé, achevée, achevés, achevées, finalisé, finalisée,
            finalisés, finalisées, accompli, accomplie, accomplis, accomplies, réalisé, réalisée, réalisés,
            réalisées, complété, complétée, complétés, complétées, apporté, apportée, apportés, partagé, partagée,
            partagés, partagées, publié, publiée, publiés, publiées, contribué, exécuté, exécutée, exécutés,
            exécutées, prêt, prête, prêts, prêtes, reçu, reçue, reçus, reçues, bouclé, bouclée, bouclés, honoré,
            honorés, honorée, tenu, tenus, clôturé, mis en œuvre, mis en oeuvre, mise en œuvre, effectué, effectuée,
            effectués, effectuées, donné, donnés, proposé, proposée, proposés, rapporté, rapportés, notifié,
            notifiée, versé, intégré, intégrée, intégrés, traité, traitée, traités, distribué, distribués, délivré,
            accusé""",
        Concept.DID: """a, ont, ont-ils, déjà, ayant, avait, avaient, jusqu'ici, jusqu'à présent, jusqu'à maintenant, est déjà,
            sont déjà, a-t-on, fut, furent, avons reçu, avons-nous reçu""",
        Concept.ARTICLE: "le, la, les, l', un, une, des, ces, chaque, tout le, toute la, du",
        Concept.WAS: """était, étaient, avait, avaient, était-il, était-elle, étaient-ils, avait été, avaient été, fut, furent,
            n'était, n'étaient, n'avait, n'avaient, n'était pas, n'avait pas encore, devait, devaient, restait,
            restaient""",
        Concept.OVERDUE: """retard, retards, retardataire, retardataires, échu, échue, échus, échues, dépassé, dépassée, dépassés,
            dépassées, dépassé leur échéance, dépassé son échéance, dépassé ses échéances, dépassé leurs échéances,
            dépassé leurs délais, dépassé son délai, dépassé leur délai, dépassé la date butoir, dépassant
            l'échéance, dépassant les échéances, dépassant le délai, dépassant les délais, dépassant la date limite,
            dépassant la deadline, dépassant leur échéance, dépassant son échéance, dépassant ses échéances,
            dépassant leurs échéances, dépassant leurs délais, dépassant son délai, dépassant leur délai, dépassant
            la date butoir, a manqué l'échéance, a manqué les échéances, a manqué le délai, a manqué les délais, a
            manqué la date limite, a manqué la deadline, a manqué leur échéance, a manqué son échéance, a manqué ses
            échéances, a manqué leurs échéances, a manqué leurs délais, a manqué son délai, a manqué leur délai, a
            manqué la date butoir, ont manqué l'échéance, ont manqué les échéances, ont manqué le délai, ont manqué
            les délais, ont manqué la date limite, ont manqué la deadline, ont manqué leur échéance, ont manqué son
            échéance, ont manqué ses échéances, ont manqué leurs échéances, ont manqué leurs délais, ont manqué son
            délai, ont manqué leur délai, ont manqué la date butoir, raté leur échéance, raté son échéance, raté ses
            échéances, raté leurs échéances, raté leurs délais, raté son délai, raté leur délai, raté la date
            butoir, passé l'échéance, passé les échéances, passé le délai, passé les délais, passé la date limite,
            passé la deadline, passé leur échéance, passé son échéance, passé ses échéances, passé leurs échéances,
            passé leurs délais, passé son délai, passé leur délai, passé la date butoir, après l'échéance, après les
            échéances, après le délai, après les délais, après la date limite, après la deadline, après leur
            échéance, après son échéance, après ses échéances, après leurs échéances, après leurs délais, après son
            délai, après leur délai, après la date butoir, a laissé passer l'échéance, a laissé passer les
            échéances, a laissé passer le délai, a laissé passer les délais, a laissé passer la date limite, a
            laissé passer la deadline, a laissé passer leur échéance, a laissé passer son échéance, a laissé passer
            ses échéances, a laissé passer leurs échéances, a laissé passer leurs délais, a laissé passer son délai,
            a laissé passer leur délai, a laissé passer la date butoir, ont laissé passer l'échéance, ont laissé
            passer les échéances, ont laissé passer le délai, ont laissé passer les délais, ont laissé passer la
            date limite, ont laissé passer la deadline, ont laissé passer leur échéance, ont laissé passer son
            échéance, ont laissé passer ses échéances, ont laissé passer leurs échéances, ont laissé passer leurs
            délais, ont laissé passer son délai, ont laissé passer leur délai, ont laissé passer la date butoir,
            au-delà de l'échéance, au-delà de la date limite, au-delà de la deadline, au-delà de leur échéance,
            au-delà de son échéance, au-delà de ses échéances, au-delà de leurs échéances, au-delà de leurs délais,
            au-delà de son délai, au-delà de leur délai, au-delà de la date butoir, hors l'échéance, hors les
            échéances, hors le délai, hors les délais, hors la date limite, hors la deadline, hors leur échéance,
            hors son échéance, hors ses échéances, hors leurs échéances, hors leurs délais, hors son délai, hors
            leur délai, hors la date butoir, date dépassée, dates dépassées, échéance passée, échéances passées,
            dont l'échéance est passée, dont l'échéance est dépassée, dont le délai est dépassé, hors délai, hors
            délais, tardif, tardive, tardifs, tardives, traîne, traînent, accusent du retard, accuse un retard,
            accusent un retard, raté, ratés, ratée, ratées, aurait dû, auraient dû, aurait déjà dû, auraient déjà
            dû, aurait du, auraient du, devraient déjà être, devrait déjà, arriéré, arriérés, en défaut, tard, trop
            tard, pris du retard, expiré, expirée, expirés, expirées, périmé, périmés, défaillant, défaillants, à la
            bourre, hors des délais, en dehors des délais, traînard, traînards, arriérée, arriérées, défaillante,
            hors-délai, hors-délais, dépassement, dépassements, forclos, date passée, délai passé, délais passés, en
            rade, retardé, retardée, retardés, retardées, attardé, attardés, tarde, tardent, n'ont pas tenu la date
            butoir, n'a pas tenu la date butoir""",
        Concept.ALL: """tout, toute, tous, toutes, chaque, l'ensemble, ensemble des, la totalité, tout ce qui, entier, complet,
            complète, intégralité""",
        Concept.ANY_STATUS: """quel que soit l'état, quel que soit leur état, quel que soit son état, quel que soit le statut, quel que
            soit leur statut, quel que soit son statut, indépendamment de l'état, indépendamment du statut, tous états
            confondus, tous statuts confondus, tout état, tous états, y compris ce qui est fait, y compris ce qui est
            achevé, y compris les achevés, y compris les livrables achevés, y compris ce qui a été remis, y compris ce
            qui est déjà fait, y compris achevé, achevé ou non, fait ou non, terminé ou non, achevés ou non, faits ou
            non, terminés ou non, remis ou non, livré ou non, livrés ou non, ouverts ou achevés, ouvert ou achevé,
            ouverts et achevés, ouverts et clos, ouvert ou clos, fait ou pas, terminé ou pas, faits ou pas, peu importe
            l'état, peu importe le statut, n'importe quel statut, sans distinction d'état, sans égard à l'état, fini ou
            non, finis ou pas, ouverts ou clos, ouverts comme clos, terminés et non terminés, achevés et inachevés""",
        Concept.NOT: """ne, n', pas, pas encore, ne pas, ni, jamais, non, toujours pas, point encore, rien, ne plus, n'est plus,
            non encore, guère, n a pas, n ont pas, n est pas, ne sont pas, n a pas encore, n ont pas encore, n est
            pas encore, pas ete""",
        Concept.TO_WHOM: "à qui, auprès de qui, devant qui",
        Concept.BEYOND: """plus de, moins de, plus que, moins que, davantage que, au moins, par rapport à, comparé à, compare, comparez, comparaison, versus,
            contrairement à, si, ni, aucun, aucune, personne, nul, exclure, omettre, ignorer, plutôt que, au lieu de, à moins que, dont pas,
            n'est que, rien que, outre, quiconque, le plus, la plus, les plus, le moins, à la place de, à la place d', à la place du""",
        Concept.ONLY: "seulement, uniquement, exclusivement",
        Concept.EXCEPT: """sauf, hormis, excepté, exceptée, exceptés, excepte, à l'exception de, à l'exception du, à l'exception d', à l'exclusion de, à
            l'exclusion d', à part, hors, en dehors de, en dehors d', autre que, autres que, autre qu', autres qu', mais pas, sans, exclus,
            excluant, en excluant, abstraction faite de,
            en dehors du, en dehors des, à l'exception des, à l'exclusion du, à l'exclusion des,
            d'autre que, d'autre qu', d'autres que, d'autres qu', qui d'autre que, qui d'autre qu'""",
        Concept.UNDATED: """sans échéance, sans échéances, sans date, sans dates, sans délai, sans délais, sans date limite, sans
            dates limites, sans terme, sans deadline, sans deadlines, sans calendrier, sans échéance connue, sans
            date connue, n'a pas de date, n'a pas de dates, n'a pas de délai, n'a pas de délais, n'a pas de date
            limite, n'a pas de dates limites, n'a pas de terme, n'a pas de deadline, n'a pas de deadlines, n'a pas
            de calendrier, n'a pas de date connue, n'ont pas de date, n'ont pas de dates, n'ont pas de délai, n'ont
            pas de délais, n'ont pas de date limite, n'ont pas de dates limites, n'ont pas de terme, n'ont pas de
            deadline, n'ont pas de deadlines, n'ont pas de calendrier, n'ont pas de date connue, n'a pas d'échéance,
            n'a pas d'échéances, n'a pas d'échéance connue, n'ont pas d'échéance, n'ont pas d'échéances, n'ont pas
            d'échéance connue, n'a aucune échéance, n'a aucune date, n'a aucune délai, n'a aucune date limite, n'a
            aucune terme, n'a aucune deadline, n'a aucune calendrier, n'a aucune échéance connue, n'a aucune date
            connue, n'ont aucune échéance, n'ont aucune date, n'ont aucune délai, n'ont aucune date limite, n'ont
            aucune terme, n'ont aucune deadline, n'ont aucune calendrier, n'ont aucune échéance connue, n'ont aucune
            date connue, n'a aucun délai, n'a aucun terme, n'a aucun calendrier, n'ont aucun délai, n'ont aucun
            terme, n'ont aucun calendrier, pas de date, pas de dates, pas de délai, pas de délais, pas de date
            limite, pas de dates limites, pas de terme, pas de deadline, pas de deadlines, pas de calendrier, pas de
            date connue, pas d'échéance, pas d'échéances, pas d'échéance connue, aucune échéance, aucune date,
            aucune délai, aucune date limite, aucune terme, aucune deadline, aucune calendrier, aucune échéance
            connue, aucune date connue, aucun délai, aucun terme, aucun calendrier, ne porte pas de date, ne porte
            pas de dates, ne porte pas de délai, ne porte pas de délais, ne porte pas de date limite, ne porte pas
            de dates limites, ne porte pas de terme, ne porte pas de deadline, ne porte pas de deadlines, ne porte
            pas de calendrier, ne porte pas de date connue, ne comporte pas de date, ne comporte pas de dates, ne
            comporte pas de délai, ne comporte pas de délais, ne comporte pas de date limite, ne comporte pas de
            dates limites, ne comporte pas de terme, ne comporte pas de deadline, ne comporte pas de deadlines, ne
            comporte pas de calendrier, ne comporte pas de date connue, ne comportent pas de date, ne comportent pas
            de dates, ne comportent pas de délai, ne comportent pas de délais, ne comportent pas de date limite, ne
            comportent pas de dates limites, ne comportent pas de terme, ne comportent pas de deadline, ne
            comportent pas de deadlines, ne comportent pas de calendrier, ne comportent pas de date connue, ne
            prévoit pas d'échéance, ne prévoit pas d'échéances, ne prévoit pas d'échéance connue, ne prévoient pas
            d'échéance, ne prévoient pas d'échéances, ne prévoient pas d'échéance connue, dépourvu de date, dépourvu
            de dates, dépourvu de délai, dépourvu de délais, dépourvu de date limite, dépourvu de dates limites,
            dépourvu de terme, dépourvu de deadline, dépourvu de deadlines, dépourvu de calendrier, dépourvu de date
            connue, dépourvus de date, dépourvus de dates, dépourvus de délai, dépourvus de délais, dépourvus de
            date limite, dépourvus de dates limites, dépourvus de terme, dépourvus de deadline, dépourvus de
            deadlines, dépourvus de calendrier, dépourvus de date connue, dépourvue de date, dépourvue de dates,
            dépourvue de délai, dépourvue de délais, dépourvue de date limite, dépourvue de dates limites, dépourvue
            de terme, dépourvue de deadline, dépourvue de deadlines, dépourvue de calendrier, dépourvue de date
            connue, dépourvues de date, dépourvues de dates, dépourvues de délai, dépourvues de délais, dépourvues
            de date limite, dépourvues de dates limites, dépourvues de terme, dépourvues de deadline, dépourvues de
            deadlines, dépourvues de calendrier, dépourvues de date connue, dépourvu d'échéance, dépourvu
            d'échéances, dépourvu d'échéance connue, dépourvus d'échéance, dépourvus d'échéances, dépourvus
            d'échéance connue, dépourvues d'échéance, dépourvues d'échéances, dépourvues d'échéance connue, sans
            aucune échéance, sans aucune date, sans aucune date limite, sans aucune échéance connue, sans aucune
            date connue, n'est assorti d'aucune échéance, n'est assorti d'aucune date, n'est assorti d'aucune délai,
            n'est assorti d'aucune date limite, n'est assorti d'aucune terme, n'est assorti d'aucune deadline, n'est
            assorti d'aucune calendrier, n'est assorti d'aucune échéance connue, n'est assorti d'aucune date connue,
            ne sont assortis d'aucune échéance, ne sont assortis d'aucune date, ne sont assortis d'aucune délai, ne
            sont assortis d'aucune date limite, ne sont assortis d'aucune terme, ne sont assortis d'aucune deadline,
            ne sont assortis d'aucune calendrier, ne sont assortis d'aucune échéance connue, ne sont assortis
            d'aucune date connue, ne sont assorties d'aucune échéance, ne sont assorties d'aucune date, ne sont
            assorties d'aucune délai, ne sont assorties d'aucune date limite, ne sont assorties d'aucune terme, ne
            sont assorties d'aucune deadline, ne sont assorties d'aucune calendrier, ne sont assorties d'aucune
            échéance connue, ne sont assorties d'aucune date connue, n'a pas encore de date, n'a pas encore de
            dates, n'a pas encore de délai, n'a pas encore de délais, n'a pas encore de date limite, n'a pas encore
            de dates limites, n'a pas encore de terme, n'a pas encore de deadline, n'a pas encore de deadlines, n'a
            pas encore de calendrier, n'a pas encore de date connue, n'a pas encore d'échéance, n'a pas encore
            d'échéances, n'a pas encore d'échéance connue, n'ont pas encore d'échéance, n'ont pas encore
            d'échéances, n'ont pas encore d'échéance connue, n'ont pas encore de date, n'ont pas encore de dates,
            n'ont pas encore de délai, n'ont pas encore de délais, n'ont pas encore de date limite, n'ont pas encore
            de dates limites, n'ont pas encore de terme, n'ont pas encore de deadline, n'ont pas encore de
            deadlines, n'ont pas encore de calendrier, n'ont pas encore de date connue, a pas de date de remise, ont
            pas de date de remise, non daté, non datés, non datée, non datées, pas daté, sine die, échéance non
            fixée, échéance inconnue, date inconnue, date non fixée, à durée indéterminée, sans limite de temps,
            sans limite dans le temps, échéance à fixer, date à fixer, à déterminer, indéterminé, indéterminée,
            échéance non définie, date non définie, n a pas d echeance, n ont pas d echeance, n a pas de date, n ont
            pas de date, n a pas de delai""",
        Concept.OWNERLESS: """sans responsable, sans responsables, sans propriétaire, sans propriétaires, sans titulaire, sans
            titulaires, sans organisme responsable, sans chef de file, sans pilote, sans porteur, sans attributaire,
            sans responsable attitré, sans entité responsable, n'a pas de responsable, n'a pas de responsables, n'a
            pas de propriétaire, n'a pas de propriétaires, n'a pas de titulaire, n'a pas de titulaires, n'a pas de
            chef de file, n'a pas de pilote, n'a pas de porteur, n'a pas de responsable attitré, n'ont pas de
            responsable, n'ont pas de responsables, n'ont pas de propriétaire, n'ont pas de propriétaires, n'ont pas
            de titulaire, n'ont pas de titulaires, n'ont pas de chef de file, n'ont pas de pilote, n'ont pas de
            porteur, n'ont pas de responsable attitré, n'a pas d'organisme responsable, n'a pas d'attributaire, n'a
            pas d'entité responsable, n'ont pas d'organisme responsable, n'ont pas d'attributaire, n'ont pas
            d'entité responsable, n'a aucun responsable, n'a aucun propriétaire, n'a aucun titulaire, n'a aucun
            organisme responsable, n'a aucun chef de file, n'a aucun pilote, n'a aucun porteur, n'a aucun
            attributaire, n'a aucun responsable attitré, n'a aucun entité responsable, n'ont aucun responsable,
            n'ont aucun propriétaire, n'ont aucun titulaire, n'ont aucun organisme responsable, n'ont aucun chef de
            file, n'ont aucun pilote, n'ont aucun porteur, n'ont aucun attributaire, n'ont aucun responsable
            attitré, n'ont aucun entité responsable, pas de responsable, pas de responsables, pas de propriétaire,
            pas de propriétaires, pas de titulaire, pas de titulaires, pas de chef de file, pas de pilote, pas de
            porteur, pas de responsable attitré, pas d'organisme responsable, pas d'attributaire, pas d'entité
            responsable, aucun responsable, aucun propriétaire, aucun titulaire, aucun organisme responsable, aucun
            chef de file, aucun pilote, aucun porteur, aucun attributaire, aucun responsable attitré, aucun entité
            responsable, dépourvu de responsable, dépourvu de responsables, dépourvu de propriétaire, dépourvu de
            propriétaires, dépourvu de titulaire, dépourvu de titulaires, dépourvu de chef de file, dépourvu de
            pilote, dépourvu de porteur, dépourvu de responsable attitré, dépourvus de responsable, dépourvus de
            responsables, dépourvus de propriétaire, dépourvus de propriétaires, dépourvus de titulaire, dépourvus
            de titulaires, dépourvus de chef de file, dépourvus de pilote, dépourvus de porteur, dépourvus de
            responsable attitré, sans aucun responsable, sans aucun propriétaire, sans aucun titulaire, sans aucun
            organisme responsable, sans aucun chef de file, sans aucun pilote, sans aucun porteur, sans aucun
            attributaire, sans aucun responsable attitré, sans aucun entité responsable, n'a pas encore de
            responsable, n'a pas encore de responsables, n'a pas encore de propriétaire, n'a pas encore de
            propriétaires, n'a pas encore de titulaire, n'a pas encore de titulaires, n'a pas encore de chef de
            file, n'a pas encore de pilote, n'a pas encore de porteur, n'a pas encore de responsable attitré, n'ont
            pas encore de responsable, n'ont pas encore de responsables, n'ont pas encore de propriétaire, n'ont pas
            encore de propriétaires, n'ont pas encore de titulaire, n'ont pas encore de titulaires, n'ont pas encore
            de chef de file, n'ont pas encore de pilote, n'ont pas encore de porteur, n'ont pas encore de
            responsable attitré, personne n'est responsable, personne n'est chargé de, personne n'en est
            responsable, personne n'en est chargé, dont personne n'est responsable, dont personne n'est chargé, dont
            personne n'a la charge, personne n'est en charge de, n'incombe à personne, n'incombent à personne, n'est
            attribué à personne, ne sont attribués à personne, n'est à la charge de personne, non attribué, non
            attribués, non attribuée, non attribuées, non assigné, non assignés, orphelin, orphelins, orpheline,
            orphelines, n'appartient à personne, n'appartiennent à personne, responsable non désigné, responsable
            inconnu, responsable à désigner, n'est confié à personne, n'a personne aux commandes, n'a personne en
            charge, n'a personne à la barre, n'a personne pour s'en occuper, n'a personne pour s'en charger, n'a
            personne qui s'en occupe, n'a personne qui s'en charge, n'a personne de désigné, n'a personne d'attitré,
            n'a personne comme responsable, n'ont personne aux commandes, n'ont personne en charge, n'ont personne à
            la barre, n'ont personne pour s'en occuper, n'ont personne pour s'en charger, n'ont personne qui s'en
            occupe, n'ont personne qui s'en charge, n'ont personne de désigné, n'ont personne d'attitré, n'ont
            personne comme responsable, n'ayant personne aux commandes, n'ayant personne en charge, n'ayant personne
            à la barre, n'ayant personne pour s'en occuper, n'ayant personne pour s'en charger, n'ayant personne qui
            s'en occupe, n'ayant personne qui s'en charge, n'ayant personne de désigné, n'ayant personne d'attitré,
            n'ayant personne comme responsable, il n'y a personne aux commandes, il n'y a personne en charge, il n'y
            a personne à la barre, il n'y a personne pour s'en occuper, il n'y a personne pour s'en charger, il n'y
            a personne qui s'en occupe, il n'y a personne qui s'en charge, il n'y a personne de désigné, il n'y a
            personne d'attitré, il n'y a personne comme responsable, personne aux commandes, sans personne aux
            commandes, sans personne en charge""",
        Concept.SECTION: """section, sections, partie, parties, chapitre, chapitres, volet, volets, titre, rubrique, bloc""",
        Concept.ACTION: """action, action clé, action-clé, point, paragraphe, par, mesure, numéro, n, n°, no, nr, référence, réf,
            ref, livrable, alinéa, item, points, actions clés, paragraphes, n os""",
        Concept.CHANGE: """supprime, supprimez, supprimer, efface, effacez, effacer, enlève, enlevez, enlever, retire, retirez,
            retirer, annule, annulez, annuler, déplace, déplacez, déplacer, reporte, reportez, reporter, repousse,
            repoussez, repousser, décale, décalez, décaler, prolonge, prolongez, prolonger, marque, marquez,
            marquer, coche, cochez, cocher, change, changez, changer, modifie, modifiez, modifier, remplace,
            remplacez, remplacer, ajoute, ajoutez, ajouter, renomme, renommez, renommer, attribue, attribuez,
            attribuer, assigne, assignez, assigner, clôture, clôturez, clôturer, ferme, fermez, fermer, rouvre,
            rouvrez, rouvrir, approuve, approuvez, approuver, valide, validez, valider, un rappel, confirme,
            confirmez, confirmer, rappelle-moi, rappelez-moi, rappelle-nous, rappelez-nous""",
        Concept.HOW_OFTEN: """à quelle fréquence, avec quelle fréquence, à quel rythme, à quels intervalles, tous les combien, combien
            de fois, quelle est la fréquence""",
        Concept.WHERE: "où, à quel endroit",
        Concept.WHY: "pourquoi, pour quelle raison, pour quelles raisons, d'où vient, comment se fait-il",
        Concept.NOISE: """contre, rappelle-moi, rappelle-nous,
            est-ce que, pays, le, la, les, l', un, une, des, de, du, d', au, aux, ce, cet, cette, ces, c', s', se,
            y, en, il, t, est, sont, être, été, soit, sera, seront, serait, étant, sera-t-il, est-il, est-elle,
            sont-ils, sont-elles, y a-t-il, y'a, ya, ce sont, que, qu', qui, dont, par, pour, avec, à, a, ont, ait,
            aient, avoir, aura, auront, dans, sur, sous, chez, selon, d'après, conformément à, en vertu de, en vertu
            du, au titre de, au titre du, au sein de, au sein du, de la part de, de la part du, du côté de, côté,
            quant à, concernant, relatif à, relative à, relatifs, lié à, liés à, via, par l'intermédiaire de, par
            l'intermédiaire du, par le biais de, par le biais du, au moyen de, au moyen du, à travers, moyennant,
            passe, passent, passer, passant par, figure, figurent, figurant, inclus, incluse, incluses, contenu,
            contenus, contient, contiennent, comporte, comportent, repris, reprise, inscrit, inscrite, inscrits,
            inscrites, mentionné, mentionnés, mentionnées, cité, cités, fixé, fixée, fixés, fixées, nommé, désigné,
            désignée, arrive, arrivent, vient, viennent, lieu, a-t-il lieu, se tient, se tiennent, tiendra, réunit,
            réunissent, réunira, existe, existent, existe-t-il, passera, alimente, alimentent, alimenter, rapporté,
            fait l'objet d'un rapport, entre dans, entrent dans, intègre, intégrer, intégré, inclure, insérer, mise,
            dedans, là, ici, voici, voilà, cela, ça, ceci, celui, celle, ceux, celles, même, mêmes, aussi,
            également, encore, toujours, déjà, donc, alors, bien, enfin, or, car, mais, puis, ensuite, d'abord,
            notamment, en particulier, actuellement, maintenant, en ce moment, pour le moment, pour l'instant, à
            l'heure actuelle, présentement, à présent, désormais, exactement, précisément, concrètement, au juste,
            globalement, au total, en tout, en somme, en tout et pour tout, s'il vous plaît, s'il te plaît, s'il
            vous plait, s'il te plait, svp, stp, merci, mille mercis, grand merci, par avance, d'avance, bonjour,
            bonsoir, salut, coucou, hello, hey, rebonjour, re, cher, chère, chers, chères, collègue, collègues,
            madame, monsieur, bot, schengen bot, cordialement, salutations, meilleures salutations, bonne journée,
            bonne soirée, belle journée, à bientôt, à plus, bien sincèrement, d'accord, ok, oui, ah, eh, dis, dites,
            dis-nous, dites-nous, donne, donnez, donnez-nous, montre, montrez-nous, montrez, affiche, affichez,
            afficher, liste, listez, lister, énumère, énumérez, énumérer, indique, indiquez, indiquez-nous, précise,
            précisez, cherche, cherchez, trouve, trouver, trouvez, vérifie, vérifier, vérifiez, regarde, regardez,
            récapitule, récapitulez, récapituler, récapitulatif, récap, recap, résume, résumez, résumé, aperçu, un
            aperçu, vue d'ensemble, tableau, synthèse, bilan, relevé, confirme, confirmez, confirmer, informe-moi,
            informez-moi, faites-moi savoir, fais-moi savoir, faites-nous savoir, pourrais-tu, pourrais tu,
            pourriez-vous, pourriez vous, peut-on, peut on, on peut, pourrait-on, peut, peuvent, puis-je, puis je,
            pourrais-je, je peux, sauriez-vous, sais-tu, sais tu, tu sais, savez-vous, savez vous, vous savez,
            connais-tu, aurais-tu, auriez-vous, as-tu, avez-vous, tu as, vous avez, as-tu une idée, avez-vous une
            idée, une idée de, nous dire, nous donner, nous montrer, nous indiquer, nous préciser, nous confirmer,
            m'informer, me communiquer la liste, dire, montrer, indiquer, préciser, savoir, connaître, voir,
            obtenir, consulter, me, m', te, t', vous, tu, toi, moi, votre, vos, ton, tes, je voudrais, je souhaite,
            je souhaiterais, j'aimerais, j'aimerais bien savoir, je veux, je cherche, je me demande, je me
            demandais, je me demande si, je demande, j'ai besoin de, j'ai besoin d'un, j'ai besoin d'une, j'ai une
            question, question, question simple, nous voudrions, nous souhaitons savoir, nous souhaiterions, nous
            aimerions, on aimerait savoir, on voudrait savoir, on veut savoir, nous cherchons, il nous faut, nous
            avons besoin de, je dois savoir, nous devons savoir, on a besoin de savoir, serait-il possible de,
            est-il possible de, est-ce possible de, y a-t-il moyen de, s'il y a lieu, le cas échéant, à toutes fins
            utiles, à titre d'information, pour mémoire, pour rappel, note, note du conseil, document du conseil,
            registre, st, doc, ue, union européenne, organisme, organismes, organe, organes, entité, entités,
            instance, instances, acteur, acteurs, unité, unités, service, services, partie prenante, parties
            prenantes, parties, autorité, autorités, gouvernement, administration, ministère, ministère de
            l'intérieur, délégation, côté français, royaume, république, compte, prévision, bonne, bon, petit,
            petite, rapide, rapidement svp, vite fait, bref, brièvement, urgent, urgence, besoin, aujourd'hui même,
            ci-dessous, ci-après, suivants svp, telle, tel, tels, telles, voilà pourquoi, si possible, nommément,
            chacun, chacune, respectivement, ailleurs, part, côtés, quelque, quelques, divers, certaines, certains,
            différents, différentes, fameux, doit-on, a-t-on, on doit, on a, on attend, attend-on, doit on, l'on,
            soit dit, etc, hein, quoi, nom, noms, en train de, prévoir, relié, liée, liées, c, passe-t-il, ns, vs,
            bjr, slt, mrc, pls, rdv, objet, sujet, ci-joint, dossiers suivants, l, d, s, qu, m, j aimerais, j ai une
            question, c est, est ce que, y a t il, s il vous plait, s il te plait, respectif, respective,
            respectifs, respectives, dans tout ça, dans tout cela, aurait, auraient, eu, eue, étés, suis, es, sois,
            seraient, serais, doive, faille, fallait, quant aux, envers, lors, lorsque, lorsqu', pendant ce temps,
            auquel, auxquels, auxquelles, duquel, desquelles, où, ainsi, comme suit, comme indiqué, comme prévu,
            comme convenu, comme toujours, comme d'habitude, afin de, afin que, puisque, puisqu', parce que, tandis
            que, du coup, en effet, certes, vraiment, réellement, effectivement, normalement, en principe, a priori,
            à priori, théoriquement, en théorie, apparemment, probablement, peut-être, sûrement, forcément,
            justement, simplement, juste, plutôt, presque, à peu près, environ combien, grosso modo, en gros, en
            deux mots, rapidement dit, en ce qui concerne, pour ce qui est de, pour ce qui est du, pour ce qui
            concerne, s'agissant de, s'agissant du, à propos de, à propos d', à cet égard, en l'espèce, en
            l'occurrence, éventuellement, si vous pouvez, si tu peux, si besoin, officiellement, formellement,
            expressément, par écrit, textuellement, exact, exacte, exacts, précis, concret, concrète, concrets,
            concrètes, diverses, certain, plusieurs, quelconque, à la maison, ouais, ben, bah, euh, hum, tiens,
            voyons, allez, allons, allô, ciao, yo, wesh, dear, bonjour à tous et à toutes, mesdames, messieurs,
            bonne fin de journée, bon après-midi, bonne semaine, bon week-end, amicalement, amitiés, bises, biz,
            respectueusement, sincères salutations, salutations distinguées, sentiments distingués, cdt, cdlt, bav,
            bsr, please, thx, thanks, tks, dsl, désolé, désolée, pardon, excusez-moi, excuse-moi, excusez, veuillez
            m'excuser, sorry, très urgent, vite, rapidos, aimable, aimablement, gentiment, obligeance, avoir
            l'obligeance de, l'amabilité de, la gentillesse de, de bien vouloir, bien vouloir, veuillez, veuille,
            veuillez bien, veuillez lister, daignez, seriez-vous, pourrait, pourraient, pourrons, peux, pouvez,
            pouvons, puisse, voulez-vous, veux-tu, voudriez-vous, saurait, saurais, sait, savent, sache,
            connaissent, connait, connaît, connaissez, su, vu, voit, voient, voyez, vois, trouvent, lit, lisons,
            lire, lis, lu, retrouve, retrouver, retrouvez, extrais, extraire, extrayez, sors, sortez, ressors,
            détaille, détaillez, détailler, clarifie, clarifiez, clarifier, éclaire, éclairez, éclairer, renseigner,
            renseignez, renseigne, répondre, réponds, répondez, réponse, réponses, info, infos, information,
            informations, renseignement, renseignements, précision, précisions, question du jour, dernière question,
            autre question, encore une question, fyi, ps, nb, tout le monde, à tous, à toutes, équipe, chef, cheffe,
            patron, patronne, ami, amis, camarade, camarades, savoir si, dire si, nous dire si, demande si,
            demandais si, demander si, demandent si, demandons si, vérifier si, vérifie si, vérifiez si, voir si,
            confirmer si, confirme si, confirmez si, nous confirmer si, indiquer si, nous indiquer si, préciser si,
            sais si, savez si, sait si, sais-tu si, savez-vous si, sais tu si, savez vous si, dis-moi si, dites-moi
            si, dites-nous si, dis moi si, dites moi si, ignore si, ignorons si, regarder si, regarde si, regardez
            si, comprendre si, informer si, m'informer si, idée si, connaître si, déterminer si, contrôler si,
            contrôle si, contrôlez si, rappeler si, faites-moi savoir si, fais-moi savoir si, faites-nous savoir si,
            tu sais si, vous savez si, as-tu une idée si, avez-vous une idée si, nous préciser si, j'aimerais bien
            savoir si, je demande si, nous souhaitons savoir si, on aimerait savoir si, on voudrait savoir si, on
            veut savoir si, je dois savoir si, nous devons savoir si, on a besoin de savoir si, veuillez m'indiquer
            si, veuillez nous indiquer si, veuillez me dire si, veuillez préciser si, veuillez indiquer si, a
            l'honneur de demander si, je me permets de vous demander si, pour vérifier si, souhaite savoir si,
            souhaiterait savoir si, voudrait savoir si, aimerait savoir si, désire savoir si, la présidence souhaite
            savoir si, la présidence souhaiterait savoir si, mon ministre souhaite savoir si, mon ministre voudrait
            savoir si, mon ministre demande si, mon chef demande si, mon chef veut savoir si, mon chef voudrait
            savoir si, on me demande si, merci de m'indiquer si, merci de me dire si, merci de nous indiquer si,
            prière de m'indiquer si, prière d'indiquer si, nous rappeler si, aux commandes, bcp, beaucoup, m'envoyer
            un, nous envoyer, nous envoyer un, m'envoyer la liste des, me transmettre un, me faire un récap, me
            faire un récapitulatif, me faire un point, me ressortir, me donner un récap, j'ai oublié, je ne sais
            plus, je sais plus, je ne me souviens plus, je me souviens plus, je ne me rappelle plus, je me rappelle
            plus, je n'arrive pas à retrouver, je ne trouve pas, je trouve pas, mon dossier, pour mon dossier, pour
            ma note, pour ma réunion, européen, européenne, européens, européennes, l'honneur de, tout simplement""",
    },
    chatter="""super, génial, parfait, excellent, bravo, félicitations, cool, top, nickel, impeccable, formidable,
            chapeau, merci pour tout, merci pour ton aide, merci pour votre aide, merci infiniment, merci à vous,
            merci à toi, un grand merci, je vous remercie, je te remercie, je vous en remercie, nous vous
            remercions, en vous remerciant, en te remerciant, avec mes remerciements, tous mes remerciements,
            remerciements, de rien, je vous en prie, je t'en prie, avec plaisir, pas de souci, pas de problème, pas
            de soucis, aucun souci, aucun problème, désolé, désolée, navré, navrée, excusez-moi, excuse-moi, pardon,
            pardonnez-moi, mes excuses, désolé de déranger, désolé de vous déranger, désolée de vous déranger, je ne
            sais pas, je ne comprends pas, je n'ai pas compris, j'ai compris, compris, entendu, noté, bien reçu,
            bonne question, ça va, comment ça va, comment allez-vous, comment vas-tu, tu vas bien, j'espère que tout
            va bien, j'espère que vous allez bien, ravi, ravie, enchanté, enchantée, bon courage, bon week-end,
            bonne semaine, bonne continuation, bonne fin de journée, bonne matinée, bon après-midi, bonne nuit,
            bienvenue, au revoir, adieu, ciao, à demain, à tout à l'heure, à plus tard, bises, amicalement, sincères
            salutations, respectueusement, avec mes meilleures salutations, veuillez agréer, veuillez, je vous prie
            de, je vous saurais gré de, je vous serais reconnaissant de, je vous serais reconnaissante de, nous vous
            saurions gré de, nous vous serions reconnaissants de, auriez-vous l'amabilité de, aurais-tu la
            gentillesse de, auriez-vous la gentillesse de, ayez l'obligeance de, seriez-vous en mesure de, serais-tu
            en mesure de, es-tu en mesure de, êtes-vous en mesure de, bien vouloir, veux-tu, voulez-vous,
            voudriez-vous, voudrais-tu, j'ai l'honneur de, représentation permanente, à l'honneur de, compliments, à
            la suite de notre conversation, suite à notre conversation, suite à votre message, comme convenu, pour
            préparer, pour ma note, pour une note, pour ma réunion, pour notre réunion, pour un briefing, pour mon
            briefing, pour mes notes, pour mon dossier, pour mon discours, pour mon intervention, mon chef, ma
            cheffe, mon ministre, ministre, mon directeur, ma directrice, mon ambassadeur, ambassadeur, mon
            collègue, ma collègue, mes collègues, un collègue, une collègue, mon équipe, équipe, je suis nouveau, je
            suis nouvelle, je suis stagiaire, je suis délégué, je suis déléguée, je suis conseiller, je suis
            conseillère, je travaille, je prépare, nous préparons, je prépare un briefing, je dois préparer une
            note, je rédige, je suis perdu, je suis perdue, je m'y perds, je crois, je pense, il me semble, si j'ai
            bien compris, sauf erreur, sauf erreur de ma part, si je ne me trompe, si je ne me trompe pas, si je ne
            m'abuse, à mon avis, à ma connaissance, sans doute, bien sûr, évidemment, naturellement, certainement,
            peut-être, franchement, honnêtement, sincèrement, clairement, simplement, juste, vraiment, absolument,
            tout à fait, effectivement, en effet, par exemple, par hasard, en passant, au passage, au fait, entre
            parenthèses, dans l'absolu, en général, en principe, en gros, grosso modo, en quelques mots, en deux
            mots, en un mot, en une phrase, en une ligne, en une page, sur une page, en un coup d'œil, d'un coup
            d'œil, sous forme de liste, sous forme de tableau, sous forme de puces, en puces, en style
            télégraphique, par écrit, par e-mail, courriel, mail, message, chat, slack, canal, fil, en français, en
            anglais, dans l'ordre, par ordre chronologique, par ordre alphabétique, par ordre de date, trié, triés,
            classé, classés, chronologique, clair, claire, net, court, courte, concis, concise, bref résumé, petit
            résumé, rappel, petit point, quand vous aurez un moment, quand tu auras un moment, si tu as un moment,
            si vous avez un moment, si cela ne vous dérange pas, si ça ne te dérange pas, si vous le voulez bien, si
            tu veux bien, si vous voulez bien, si vous pouvez, si tu peux, si c'est possible, c'est important,
            histoire de, question bête, question idiote, question naïve, encore une question, autre question,
            dernière question, une petite question, j'ai une petite question, j'ai encore une question, la question,
            ma question, je reviens vers vous, je reviens vers toi, je me permets de, permettez, ça m'intéresserait,
            intéressant, utile, pratique, intéressé, curieux, curieuse, par curiosité, je suis curieux, je suis
            curieuse, jette un œil, jetez un œil, coup d'œil, rafraîchis-moi la mémoire, rafraîchissez-moi la
            mémoire, mets-moi au courant, mettez-moi au courant, mettez-nous au courant, tiens-moi au courant,
            tenez-moi au courant, tenez-nous au courant, aide-moi à, aidez-moi à, aide-moi à comprendre, aidez-moi à
            comprendre, pour comprendre, pour être sûr, pour être sûre, pour vérifier, pour vérification, pour
            confirmation, pour clarification, pour clarifier, pour planifier, pour notre planification, pour
            m'organiser, histoire de m'organiser, de mon côté, de notre côté, pour ma part, en ce qui me concerne,
            personnellement, à toute fin utile, en toute hypothèse, en tout cas, de toute façon, quoi qu'il en soit,
            en l'occurrence, en l'espèce, tant qu'à faire, ma foi, allez, allons, voyons, hop, oups, zut, hum, euh,
            bah, ben, bof, ouais, ouf, waouh, mdr, lol, haha, wow, tiens, écoute, écoutez, attention, chose promise,
            comme on dit, comme d'habitude, comme toujours, tout d'abord, pour commencer, pour finir, pour terminer,
            pour conclure, premièrement, à nouveau, de nouveau, encore une fois, une fois de plus, vite, rapidement
            s'il vous plaît, asap svp, souhaite savoir, souhaiterait savoir, souhaite connaître, souhaiterait
            connaître, voudrait savoir, voudrait connaître, aimerait savoir, désire savoir, la présidence souhaite
            savoir, la présidence souhaiterait savoir, mon chef veut savoir, on me demande, il m'est demandé, merci
            de me communiquer, merci de bien vouloir, prière d'indiquer, prière de, je souhaite obtenir, nous
            souhaitons obtenir, communiquer la liste, nous communiquer la liste des, me communiquer la liste des,
            fournir la liste des, transmettre la liste des, envoyer la liste des, nous transmettre la liste des,
            adresser la liste des, établir la liste des, dresser la liste des, donner la liste des, donner un aperçu
            des, faire la liste des, faire un point sur les, rappelle, rappelez-moi, rappelez-nous, nous rappeler,
            rappeler, envoie-moi, envoyez-moi, fais-moi, faites-moi, mettre, met, mis, demander, demande, délégation
            française souhaite, représentation, délégation française a, délégation française souhaiterait,
            délégation française voudrait, délégation française aimerait, délégation française demande, délégation
            française se demande, délégation française prie, délégation française remercie, délégation française
            désire, délégation belge souhaite, délégation belge souhaiterait, délégation belge voudrait, délégation
            belge aimerait, délégation belge demande, délégation belge se demande, délégation belge prie, délégation
            belge remercie, délégation belge désire, délégation allemande souhaite, délégation allemande
            souhaiterait, délégation allemande voudrait, délégation allemande aimerait, délégation allemande
            demande, délégation allemande se demande, délégation allemande prie, délégation allemande remercie,
            délégation allemande désire, délégation italienne souhaite, délégation italienne souhaiterait,
            délégation italienne voudrait, délégation italienne aimerait, délégation italienne demande, délégation
            italienne se demande, délégation italienne prie, délégation italienne remercie, délégation italienne
            désire, délégation espagnole souhaite, délégation espagnole souhaiterait, délégation espagnole voudrait,
            délégation espagnole aimerait, délégation espagnole demande, délégation espagnole se demande, délégation
            espagnole prie, délégation espagnole remercie, délégation espagnole désire, délégation portugaise
            souhaite, délégation portugaise souhaiterait, délégation portugaise voudrait, délégation portugaise
            aimerait, délégation portugaise demande, délégation portugaise se demande, délégation portugaise prie,
            délégation portugaise remercie, délégation portugaise désire, délégation néerlandaise souhaite,
            délégation néerlandaise souhaiterait, délégation néerlandaise voudrait, délégation néerlandaise
            aimerait, délégation néerlandaise demande, délégation néerlandaise se demande, délégation néerlandaise
            prie, délégation néerlandaise remercie, délégation néerlandaise désire, délégation luxembourgeoise
            souhaite, délégation luxembourgeoise souhaiterait, délégation luxembourgeoise voudrait, délégation
            luxembourgeoise aimerait, délégation luxembourgeoise demande, délégation luxembourgeoise se demande,
            délégation luxembourgeoise prie, délégation luxembourgeoise remercie, délégation luxembourgeoise désire,
            délégation autrichienne souhaite, délégation autrichienne souhaiterait, délégation autrichienne
            voudrait, délégation autrichienne aimerait, délégation autrichienne demande, délégation autrichienne se
            demande, délégation autrichienne prie, délégation autrichienne remercie, délégation autrichienne désire,
            délégation bulgare souhaite, délégation bulgare souhaiterait, délégation bulgare voudrait, délégation
            bulgare aimerait, délégation bulgare demande, délégation bulgare se demande, délégation bulgare prie,
            délégation bulgare remercie, délégation bulgare désire, délégation croate souhaite, délégation croate
            souhaiterait, délégation croate voudrait, délégation croate aimerait, délégation croate demande,
            délégation croate se demande, délégation croate prie, délégation croate remercie, délégation croate
            désire, délégation chypriote souhaite, délégation chypriote souhaiterait, délégation chypriote voudrait,
            délégation chypriote aimerait, délégation chypriote demande, délégation chypriote se demande, délégation
            chypriote prie, délégation chypriote remercie, délégation chypriote désire, délégation tchèque souhaite,
            délégation tchèque souhaiterait, délégation tchèque voudrait, délégation tchèque aimerait, délégation
            tchèque demande, délégation tchèque se demande, délégation tchèque prie, délégation tchèque remercie,
            délégation tchèque désire, délégation danoise souhaite, délégation danoise souhaiterait, délégation
            danoise voudrait, délégation danoise aimerait, délégation danoise demande, délégation danoise se
            demande, délégation danoise prie, délégation danoise remercie, délégation danoise désire, délégation
            estonienne souhaite, délégation estonienne souhaiterait, délégation estonienne voudrait, délégation
            estonienne aimerait, délégation estonienne demande, délégation estonienne se demande, délégation
            estonienne prie, délégation estonienne remercie, délégation estonienne désire, délégation finlandaise
            souhaite, délégation finlandaise souhaiterait, délégation finlandaise voudrait, délégation finlandaise
            aimerait, délégation finlandaise demande, délégation finlandaise se demande, délégation finlandaise
            prie, délégation finlandaise remercie, délégation finlandaise désire, délégation grecque souhaite,
            délégation grecque souhaiterait, délégation grecque voudrait, délégation grecque aimerait, délégation
            grecque demande, délégation grecque se demande, délégation grecque prie, délégation grecque remercie,
            délégation grecque désire, délégation hongroise souhaite, délégation hongroise souhaiterait, délégation
            hongroise voudrait, délégation hongroise aimerait, délégation hongroise demande, délégation hongroise se
            demande, délégation hongroise prie, délégation hongroise remercie, délégation hongroise désire,
            délégation irlandaise souhaite, délégation irlandaise souhaiterait, délégation irlandaise voudrait,
            délégation irlandaise aimerait, délégation irlandaise demande, délégation irlandaise se demande,
            délégation irlandaise prie, délégation irlandaise remercie, délégation irlandaise désire, délégation
            lettone souhaite, délégation lettone souhaiterait, délégation lettone voudrait, délégation lettone
            aimerait, délégation lettone demande, délégation lettone se demande, délégation lettone prie, délégation
            lettone remercie, délégation lettone désire, délégation lituanienne souhaite, délégation lituanienne
            souhaiterait, délégation lituanienne voudrait, délégation lituanienne aimerait, délégation lituanienne
            demande, délégation lituanienne se demande, délégation lituanienne prie, délégation lituanienne
            remercie, délégation lituanienne désire, délégation maltaise souhaite, délégation maltaise souhaiterait,
            délégation maltaise voudrait, délégation maltaise aimerait, délégation maltaise demande, délégation
            maltaise se demande, délégation maltaise prie, délégation maltaise remercie, délégation maltaise désire,
            délégation polonaise souhaite, délégation polonaise souhaiterait, délégation polonaise voudrait,
            délégation polonaise aimerait, délégation polonaise demande, délégation polonaise se demande, délégation
            polonaise prie, délégation polonaise remercie, délégation polonaise désire, délégation roumaine
            souhaite, délégation roumaine souhaiterait, délégation roumaine voudrait, délégation roumaine aimerait,
            délégation roumaine demande, délégation roumaine se demande, délégation roumaine prie, délégation
            roumaine remercie, délégation roumaine désire, délégation slovaque souhaite, délégation slovaque
            souhaiterait, délégation slovaque voudrait, délégation slovaque aimerait, délégation slovaque demande,
            délégation slovaque se demande, délégation slovaque prie, délégation slovaque remercie, délégation
            slovaque désire, délégation slovène souhaite, délégation slovène souhaiterait, délégation slovène
            voudrait, délégation slovène aimerait, délégation slovène demande, délégation slovène se demande,
            délégation slovène prie, délégation slovène remercie, délégation slovène désire, délégation suédoise
            souhaite, délégation suédoise souhaiterait, délégation suédoise voudrait, délégation suédoise aimerait,
            délégation suédoise demande, délégation suédoise se demande, délégation suédoise prie, délégation
            suédoise remercie, délégation suédoise désire, représentation permanente française souhaite,
            représentation permanente française souhaiterait, représentation permanente française voudrait,
            représentation permanente française aimerait, représentation permanente française demande,
            représentation permanente française remercie, représentation permanente belge souhaite, représentation
            permanente belge souhaiterait, représentation permanente belge voudrait, représentation permanente belge
            aimerait, représentation permanente belge demande, représentation permanente belge remercie,
            représentation permanente allemande souhaite, représentation permanente allemande souhaiterait,
            représentation permanente allemande voudrait, représentation permanente allemande aimerait,
            représentation permanente allemande demande, représentation permanente allemande remercie,
            représentation permanente italienne souhaite, représentation permanente italienne souhaiterait,
            représentation permanente italienne voudrait, représentation permanente italienne aimerait,
            représentation permanente italienne demande, représentation permanente italienne remercie,
            représentation permanente espagnole souhaite, représentation permanente espagnole souhaiterait,
            représentation permanente espagnole voudrait, représentation permanente espagnole aimerait,
            représentation permanente espagnole demande, représentation permanente espagnole remercie,
            représentation permanente portugaise souhaite, représentation permanente portugaise souhaiterait,
            représentation permanente portugaise voudrait, représentation permanente portugaise aimerait,
            représentation permanente portugaise demande, représentation permanente portugaise remercie,
            représentation permanente néerlandaise souhaite, représentation permanente néerlandaise souhaiterait,
            représentation permanente néerlandaise voudrait, représentation permanente néerlandaise aimerait,
            représentation permanente néerlandaise demande, représentation permanente néerlandaise remercie,
            représentation permanente luxembourgeoise souhaite, représentation permanente luxembourgeoise
            souhaiterait, représentation permanente luxembourgeoise voudrait, représentation permanente
            luxembourgeoise aimerait, représentation permanente luxembourgeoise demande, représentation permanente
            luxembourgeoise remercie, représentation permanente autrichienne souhaite, représentation permanente
            autrichienne souhaiterait, représentation permanente autrichienne voudrait, représentation permanente
            autrichienne aimerait, représentation permanente autrichienne demande, représentation permanente
            autrichienne remercie, représentation permanente bulgare souhaite, représentation permanente bulgare
            souhaiterait, représentation permanente bulgare voudrait, représentation permanente bulgare aimerait,
            représentation permanente bulgare demande, représentation permanente bulgare remercie, représentation
            permanente croate souhaite, représentation permanente croate souhaiterait, représentation permanente
            croate voudrait, représentation permanente croate aimerait, représentation permanente croate demande,
            représentation permanente croate remercie, représentation permanente chypriote souhaite, représentation
            permanente chypriote souhaiterait, représentation permanente chypriote voudrait, représentation
            permanente chypriote aimerait, représentation permanente chypriote demande, représentation permanente
            chypriote remercie, représentation permanente tchèque souhaite, représentation permanente tchèque
            souhaiterait, représentation permanente tchèque voudrait, représentation permanente tchèque aimerait,
            représentation permanente tchèque demande, représentation permanente tchèque remercie, représentation
            permanente danoise souhaite, représentation permanente danoise souhaiterait, représentation permanente
            danoise voudrait, représentation permanente danoise aimerait, représentation permanente danoise demande,
            représentation permanente danoise remercie, représentation permanente estonienne souhaite,
            représentation permanente estonienne souhaiterait, représentation permanente estonienne voudrait,
            représentation permanente estonienne aimerait, représentation permanente estonienne demande,
            représentation permanente estonienne remercie, représentation permanente finlandaise souhaite,
            représentation permanente finlandaise souhaiterait, représentation permanente finlandaise voudrait,
            représentation permanente finlandaise aimerait, représentation permanente finlandaise demande,
            représentation permanente finlandaise remercie, représentation permanente grecque souhaite,
            représentation permanente grecque souhaiterait, représentation permanente grecque voudrait,
            représentation permanente grecque aimerait, représentation permanente grecque demande, représentation
            permanente grecque remercie, représentation permanente hongroise souhaite, représentation permanente
            hongroise souhaiterait, représentation permanente hongroise voudrait, représentation permanente
            hongroise aimerait, représentation permanente hongroise demande, représentation permanente hongroise
            remercie, représentation permanente irlandaise souhaite, représentation permanente irlandaise
            souhaiterait, représentation permanente irlandaise voudrait, représentation permanente irlandaise
            aimerait, représentation permanente irlandaise demande, représentation permanente irlandaise remercie,
            représentation permanente lettone souhaite, représentation permanente lettone souhaiterait,
            représentation permanente lettone voudrait, représentation permanente lettone aimerait, représentation
            permanente lettone demande, représentation permanente lettone remercie, représentation permanente
            lituanienne souhaite, représentation permanente lituanienne souhaiterait, représentation permanente
            lituanienne voudrait, représentation permanente lituanienne aimerait, représentation permanente
            lituanienne demande, représentation permanente lituanienne remercie, représentation permanente maltaise
            souhaite, représentation permanente maltaise souhaiterait, représentation permanente maltaise voudrait,
            représentation permanente maltaise aimerait, représentation permanente maltaise demande, représentation
            permanente maltaise remercie, représentation permanente polonaise souhaite, représentation permanente
            polonaise souhaiterait, représentation permanente polonaise voudrait, représentation permanente
            polonaise aimerait, représentation permanente polonaise demande, représentation permanente polonaise
            remercie, représentation permanente roumaine souhaite, représentation permanente roumaine souhaiterait,
            représentation permanente roumaine voudrait, représentation permanente roumaine aimerait, représentation
            permanente roumaine demande, représentation permanente roumaine remercie, représentation permanente
            slovaque souhaite, représentation permanente slovaque souhaiterait, représentation permanente slovaque
            voudrait, représentation permanente slovaque aimerait, représentation permanente slovaque demande,
            représentation permanente slovaque remercie, représentation permanente slovène souhaite, représentation
            permanente slovène souhaiterait, représentation permanente slovène voudrait, représentation permanente
            slovène aimerait, représentation permanente slovène demande, représentation permanente slovène remercie,
            représentation permanente suédoise souhaite, représentation permanente suédoise souhaiterait,
            représentation permanente suédoise voudrait, représentation permanente suédoise aimerait, représentation
            permanente suédoise demande, représentation permanente suédoise remercie, délégation française demande
            si, délégation française se demande si, délégation belge demande si, délégation belge se demande si,
            délégation allemande demande si, délégation allemande se demande si, délégation italienne demande si,
            délégation italienne se demande si, délégation espagnole demande si, délégation espagnole se demande si,
            délégation portugaise demande si, délégation portugaise se demande si, délégation néerlandaise demande
            si, délégation néerlandaise se demande si, délégation luxembourgeoise demande si, délégation
            luxembourgeoise se demande si, délégation autrichienne demande si, délégation autrichienne se demande
            si, délégation bulgare demande si, délégation bulgare se demande si, délégation croate demande si,
            délégation croate se demande si, délégation chypriote demande si, délégation chypriote se demande si,
            délégation tchèque demande si, délégation tchèque se demande si, délégation danoise demande si,
            délégation danoise se demande si, délégation estonienne demande si, délégation estonienne se demande si,
            délégation finlandaise demande si, délégation finlandaise se demande si, délégation grecque demande si,
            délégation grecque se demande si, délégation hongroise demande si, délégation hongroise se demande si,
            délégation irlandaise demande si, délégation irlandaise se demande si, délégation lettone demande si,
            délégation lettone se demande si, délégation lituanienne demande si, délégation lituanienne se demande
            si, délégation maltaise demande si, délégation maltaise se demande si, délégation polonaise demande si,
            délégation polonaise se demande si, délégation roumaine demande si, délégation roumaine se demande si,
            délégation slovaque demande si, délégation slovaque se demande si, délégation slovène demande si,
            délégation slovène se demande si, délégation suédoise demande si, délégation suédoise se demande si,
            représentation permanente française demande si, représentation permanente belge demande si,
            représentation permanente allemande demande si, représentation permanente italienne demande si,
            représentation permanente espagnole demande si, représentation permanente portugaise demande si,
            représentation permanente néerlandaise demande si, représentation permanente luxembourgeoise demande si,
            représentation permanente autrichienne demande si, représentation permanente bulgare demande si,
            représentation permanente croate demande si, représentation permanente chypriote demande si,
            représentation permanente tchèque demande si, représentation permanente danoise demande si,
            représentation permanente estonienne demande si, représentation permanente finlandaise demande si,
            représentation permanente grecque demande si, représentation permanente hongroise demande si,
            représentation permanente irlandaise demande si, représentation permanente lettone demande si,
            représentation permanente lituanienne demande si, représentation permanente maltaise demande si,
            représentation permanente polonaise demande si, représentation permanente roumaine demande si,
            représentation permanente slovaque demande si, représentation permanente slovène demande si,
            représentation permanente suédoise demande si, représentation permanente française se demande,
            représentation permanente française prie, représentation permanente française désire, représentation
            permanente belge se demande, représentation permanente belge prie, représentation permanente belge
            désire, représentation permanente allemande se demande, représentation permanente allemande prie,
            représentation permanente allemande désire, représentation permanente italienne se demande,
            représentation permanente italienne prie, représentation permanente italienne désire, représentation
            permanente espagnole se demande, représentation permanente espagnole prie, représentation permanente
            espagnole désire, représentation permanente portugaise se demande, représentation permanente portugaise
            prie, représentation permanente portugaise désire, représentation permanente néerlandaise se demande,
            représentation permanente néerlandaise prie, représentation permanente néerlandaise désire,
            représentation permanente luxembourgeoise se demande, représentation permanente luxembourgeoise prie,
            représentation permanente luxembourgeoise désire, représentation permanente autrichienne se demande,
            représentation permanente autrichienne prie, représentation permanente autrichienne désire,
            représentation permanente bulgare se demande, représentation permanente bulgare prie, représentation
            permanente bulgare désire, représentation permanente croate se demande, représentation permanente croate
            prie, représentation permanente croate désire, représentation permanente chypriote se demande,
            représentation permanente chypriote prie, représentation permanente chypriote désire, représentation
            permanente tchèque se demande, représentation permanente tchèque prie, représentation permanente tchèque
            désire, représentation permanente danoise se demande, représentation permanente danoise prie,
            représentation permanente danoise désire, représentation permanente estonienne se demande,
            représentation permanente estonienne prie, représentation permanente estonienne désire, représentation
            permanente finlandaise se demande, représentation permanente finlandaise prie, représentation permanente
            finlandaise désire, représentation permanente grecque se demande, représentation permanente grecque
            prie, représentation permanente grecque désire, représentation permanente hongroise se demande,
            représentation permanente hongroise prie, représentation permanente hongroise désire, représentation
            permanente irlandaise se demande, représentation permanente irlandaise prie, représentation permanente
            irlandaise désire, représentation permanente lettone se demande, représentation permanente lettone prie,
            représentation permanente lettone désire, représentation permanente lituanienne se demande,
            représentation permanente lituanienne prie, représentation permanente lituanienne désire, représentation
            permanente maltaise se demande, représentation permanente maltaise prie, représentation permanente
            maltaise désire, représentation permanente polonaise se demande, représentation permanente polonaise
            prie, représentation permanente polonaise désire, représentation permanente roumaine se demande,
            représentation permanente roumaine prie, représentation permanente roumaine désire, représentation
            permanente slovaque se demande, représentation permanente slovaque prie, représentation permanente
            slovaque désire, représentation permanente slovène se demande, représentation permanente slovène prie,
            représentation permanente slovène désire, représentation permanente suédoise se demande, représentation
            permanente suédoise prie, représentation permanente suédoise désire, représentation permanente française
            se demande si, représentation permanente belge se demande si, représentation permanente allemande se
            demande si, représentation permanente italienne se demande si, représentation permanente espagnole se
            demande si, représentation permanente portugaise se demande si, représentation permanente néerlandaise
            se demande si, représentation permanente luxembourgeoise se demande si, représentation permanente
            autrichienne se demande si, représentation permanente bulgare se demande si, représentation permanente
            croate se demande si, représentation permanente chypriote se demande si, représentation permanente
            tchèque se demande si, représentation permanente danoise se demande si, représentation permanente
            estonienne se demande si, représentation permanente finlandaise se demande si, représentation permanente
            grecque se demande si, représentation permanente hongroise se demande si, représentation permanente
            irlandaise se demande si, représentation permanente lettone se demande si, représentation permanente
            lituanienne se demande si, représentation permanente maltaise se demande si, représentation permanente
            polonaise se demande si, représentation permanente roumaine se demande si, représentation permanente
            slovaque se demande si, représentation permanente slovène se demande si, représentation permanente
            suédoise se demande si, toutes mes excuses, a l'honneur de demander, tout simplement, en réalité""",
)
