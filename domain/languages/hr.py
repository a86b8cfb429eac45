"""Croatian words, in every case and gender that questions use."""

from domain.languages.schema import Concept, LanguageTable

#: Forms that stand both under ASSIGNED and under OWE.
_ASSIGNED_AND_OWE = """dodijeljeno, dodijeljena, dodijeljene, dodijeljeni, povjereno, povjerena, povjerene, povjereni, pripada, pripadaju,
    očekuje od, očekuju od, očekuje se od, očekivati od, traži od, traže od, zahtijeva od, u nadležnosti, u
    nadležnost, u ingerenciji, na teretu, na plećima, na leđima, leži na, u rukama, zatraženo od, ide na teret,
    naloženi, naloženog, naloženoga, naloženom, naloženome, naloženomu, naloženim, naložena, naložene, naloženoj,
    naloženu, naloženo, naloženih, naloženima, zadani, zadanog, zadanoga, zadanom, zadanome, zadanomu, zadanim,
    zadana, zadane, zadanoj, zadanu, zadano, zadanih, zadanima, povjerenog, povjerenoga, povjerenom, povjerenome,
    povjerenomu, povjerenim, povjerenoj, povjerenu, povjerenih, povjerenima, dodijeljenog, dodijeljenoga,
    dodijeljenom, dodijeljenome, dodijeljenomu, dodijeljenim, dodijeljenoj, dodijeljenu, dodijeljenih, dodijeljenima,
    prepušteni, prepuštenog, prepuštenoga, prepuštenom, prepuštenome, prepuštenomu, prepuštenim, prepuštena,
    prepuštene, prepuštenoj, prepuštenu, prepušteno, prepuštenih, prepuštenima, na brizi, u djelokrugu, stavljeno u
    zadatak, u opisu posla"""

TABLE = LanguageTable(
    code="hr",
    yes_no="""li, da li, je li, ima li, imaju li, mora li, moraju li, jesu li, je, jesu, ima, imaju, mora, moraju,
        treba, treba li, postoji""",
    asks_by_tone=True,
    quarter_letters="qtk",
    half_letters="hp",
    endings="a, u, om, em, e, i, ju, jem, ov, ova, ovo, ove, ovi, ovih, ja",
    names={
        "europol": """europol, europola, europolu, europolom, europolov, europolova, europolovo, europolove,
            europolovi, europolovu, europolovog, europolovoga, europolovom, europolovim, europolovih, europolovoj,
            agencija Europske unije za suradnju tijela za izvršavanje zakonodavstva, agencije Europske unije za
            suradnju tijela za izvršavanje zakonodavstva, agenciji Europske unije za suradnju tijela za izvršavanje
            zakonodavstva, agenciju Europske unije za suradnju tijela za izvršavanje zakonodavstva, agencijom
            Europske unije za suradnju tijela za izvršavanje zakonodavstva, agencija EU-a za suradnju tijela za
            izvršavanje zakonodavstva, agencije EU-a za suradnju tijela za izvršavanje zakonodavstva, agenciji EU-a
            za suradnju tijela za izvršavanje zakonodavstva, agenciju EU-a za suradnju tijela za izvršavanje
            zakonodavstva, agencijom EU-a za suradnju tijela za izvršavanje zakonodavstva, agencija EU za suradnju
            tijela za izvršavanje zakonodavstva, agencije EU za suradnju tijela za izvršavanje zakonodavstva,
            agenciji EU za suradnju tijela za izvršavanje zakonodavstva, agenciju EU za suradnju tijela za
            izvršavanje zakonodavstva, agencijom EU za suradnju tijela za izvršavanje zakonodavstva, europska
            agencija za suradnju tijela za izvršavanje zakonodavstva, europske agencije za suradnju tijela za
            izvršavanje zakonodavstva, europskoj agenciji za suradnju tijela za izvršavanje zakonodavstva, europsku
            agenciju za suradnju tijela za izvršavanje zakonodavstva, europskom agencijom za suradnju tijela za
            izvršavanje zakonodavstva, agencija za suradnju tijela za izvršavanje zakonodavstva, agencije za
            suradnju tijela za izvršavanje zakonodavstva, agenciji za suradnju tijela za izvršavanje zakonodavstva,
            agenciju za suradnju tijela za izvršavanje zakonodavstva, agencijom za suradnju tijela za izvršavanje
            zakonodavstva, agencija Europske unije za suradnju u području izvršavanja zakonodavstva, agencije
            Europske unije za suradnju u području izvršavanja zakonodavstva, agenciji Europske unije za suradnju u
            području izvršavanja zakonodavstva, agenciju Europske unije za suradnju u području izvršavanja
            zakonodavstva, agencijom Europske unije za suradnju u području izvršavanja zakonodavstva, agencija EU-a
            za suradnju u području izvršavanja zakonodavstva, agencije EU-a za suradnju u području izvršavanja
            zakonodavstva, agenciji EU-a za suradnju u području izvršavanja zakonodavstva, agenciju EU-a za suradnju
            u području izvršavanja zakonodavstva, agencijom EU-a za suradnju u području izvršavanja zakonodavstva,
            agencija EU za suradnju u području izvršavanja zakonodavstva, agencije EU za suradnju u području
            izvršavanja zakonodavstva, agenciji EU za suradnju u području izvršavanja zakonodavstva, agenciju EU za
            suradnju u području izvršavanja zakonodavstva, agencijom EU za suradnju u području izvršavanja
            zakonodavstva, europska agencija za suradnju u području izvršavanja zakonodavstva, europske agencije za
            suradnju u području izvršavanja zakonodavstva, europskoj agenciji za suradnju u području izvršavanja
            zakonodavstva, europsku agenciju za suradnju u području izvršavanja zakonodavstva, europskom agencijom
            za suradnju u području izvršavanja zakonodavstva, agencija za suradnju u području izvršavanja
            zakonodavstva, agencije za suradnju u području izvršavanja zakonodavstva, agenciji za suradnju u
            području izvršavanja zakonodavstva, agenciju za suradnju u području izvršavanja zakonodavstva, agencijom
            za suradnju u području izvršavanja zakonodavstva, europski ured za policiju, europskog ureda za
            policiju, europskom uredu za policiju, europskim uredom za policiju, europski policijski ured, europskog
            policijski ureda, europskom policijski uredu, europskim policijski uredom, europskog policijskog ureda,
            europskom policijskom uredu""",
        "frontex": """frontex, frontexa, frontexu, frontexom, frontexov, frontexova, frontexovo, frontexove,
            frontexovi, frontexovu, frontexovog, frontexovoga, frontexovom, frontexovim, frontexovih, frontexovoj,
            agencija za europsku graničnu i obalnu stražu, agencije za europsku graničnu i obalnu stražu, agenciji
            za europsku graničnu i obalnu stražu, agenciju za europsku graničnu i obalnu stražu, agencijom za
            europsku graničnu i obalnu stražu, europska agencija za graničnu i obalnu stražu, europske agencije za
            graničnu i obalnu stražu, europskoj agenciji za graničnu i obalnu stražu, europsku agenciju za graničnu
            i obalnu stražu, europskom agencijom za graničnu i obalnu stražu, europska granična i obalna straža,
            europske granične i obalne straže, europskoj graničnoj i obalnoj straži, europsku graničnu i obalnu
            stražu, granična i obalna straža, granične i obalne straže, agencija za graničnu i obalnu stražu,
            agencije za graničnu i obalnu stražu, agenciji za graničnu i obalnu stražu, agencija eu-a za graničnu i
            obalnu stražu, ebcga""",
        "eurojust": """eurojust, eurojusta, eurojustu, eurojustom, eurojustov, eurojustova, eurojustovo,
            eurojustove, eurojustovi, eurojustovu, eurojustovog, eurojustovoga, eurojustovom, eurojustovim,
            eurojustovih, eurojustovoj, agencija Europske unije za suradnju u kaznenom pravosuđu, agencije Europske
            unije za suradnju u kaznenom pravosuđu, agenciji Europske unije za suradnju u kaznenom pravosuđu,
            agenciju Europske unije za suradnju u kaznenom pravosuđu, agencijom Europske unije za suradnju u
            kaznenom pravosuđu, agencija EU-a za suradnju u kaznenom pravosuđu, agencije EU-a za suradnju u kaznenom
            pravosuđu, agenciji EU-a za suradnju u kaznenom pravosuđu, agenciju EU-a za suradnju u kaznenom
            pravosuđu, agencijom EU-a za suradnju u kaznenom pravosuđu, agencija EU za suradnju u kaznenom
            pravosuđu, agencije EU za suradnju u kaznenom pravosuđu, agenciji EU za suradnju u kaznenom pravosuđu,
            agenciju EU za suradnju u kaznenom pravosuđu, agencijom EU za suradnju u kaznenom pravosuđu, europska
            agencija za suradnju u kaznenom pravosuđu, europske agencije za suradnju u kaznenom pravosuđu, europskoj
            agenciji za suradnju u kaznenom pravosuđu, europsku agenciju za suradnju u kaznenom pravosuđu, europskom
            agencijom za suradnju u kaznenom pravosuđu, agencija za suradnju u kaznenom pravosuđu, agencije za
            suradnju u kaznenom pravosuđu, agenciji za suradnju u kaznenom pravosuđu, agenciju za suradnju u
            kaznenom pravosuđu, agencijom za suradnju u kaznenom pravosuđu, agencija Europske unije za pravosudnu
            suradnju u kaznenim stvarima, agencije Europske unije za pravosudnu suradnju u kaznenim stvarima,
            agenciji Europske unije za pravosudnu suradnju u kaznenim stvarima, agenciju Europske unije za
            pravosudnu suradnju u kaznenim stvarima, agencijom Europske unije za pravosudnu suradnju u kaznenim
            stvarima, agencija EU-a za pravosudnu suradnju u kaznenim stvarima, agencije EU-a za pravosudnu suradnju
            u kaznenim stvarima, agenciji EU-a za pravosudnu suradnju u kaznenim stvarima, agenciju EU-a za
            pravosudnu suradnju u kaznenim stvarima, agencijom EU-a za pravosudnu suradnju u kaznenim stvarima,
            agencija EU za pravosudnu suradnju u kaznenim stvarima, agencije EU za pravosudnu suradnju u kaznenim
            stvarima, agenciji EU za pravosudnu suradnju u kaznenim stvarima, agenciju EU za pravosudnu suradnju u
            kaznenim stvarima, agencijom EU za pravosudnu suradnju u kaznenim stvarima, europska agencija za
            pravosudnu suradnju u kaznenim stvarima, europske agencije za pravosudnu suradnju u kaznenim stvarima,
            europskoj agenciji za pravosudnu suradnju u kaznenim stvarima, europsku agenciju za pravosudnu suradnju
            u kaznenim stvarima, europskom agencijom za pravosudnu suradnju u kaznenim stvarima, agencija za
            pravosudnu suradnju u kaznenim stvarima, agencije za pravosudnu suradnju u kaznenim stvarima, agenciji
            za pravosudnu suradnju u kaznenim stvarima, agenciju za pravosudnu suradnju u kaznenim stvarima,
            agencijom za pravosudnu suradnju u kaznenim stvarima""",
        "euaa": """euaa, easo, easa, agencija Europske unije za azil, agencije Europske unije za azil, agenciji
            Europske unije za azil, agenciju Europske unije za azil, agencijom Europske unije za azil, agencija EU-a
            za azil, agencije EU-a za azil, agenciji EU-a za azil, agenciju EU-a za azil, agencijom EU-a za azil,
            agencija EU za azil, agencije EU za azil, agenciji EU za azil, agenciju EU za azil, agencijom EU za
            azil, europska agencija za azil, europske agencije za azil, europskoj agenciji za azil, europsku
            agenciju za azil, europskom agencijom za azil, agencija za azil, agencije za azil, agenciji za azil,
            agenciju za azil, agencijom za azil, europski ured za potporu azilu, europskog ureda za potporu azilu,
            europskom uredu za potporu azilu, europskim uredom za potporu azilu, europski potporni ured za azil,
            europskog potporni ureda za azil, europskom potporni uredu za azil, europskim potporni uredom za azil""",
        "eu-lisa": """agencija eu-lisa, agencije eu-lisa, agenciji eu-lisa, agenciju eu-lisa, agencijom eu-lisa,
            eu-lisa, eulisa, eu-lisu, eu-lise, eu-lisi, eu-lisom, lisa, eulise, agencija Europske unije za
            operativno upravljanje opsežnim informacijskim sustavima u području slobode sigurnosti i pravde,
            agencije Europske unije za operativno upravljanje opsežnim informacijskim sustavima u području slobode
            sigurnosti i pravde, agenciji Europske unije za operativno upravljanje opsežnim informacijskim sustavima
            u području slobode sigurnosti i pravde, agenciju Europske unije za operativno upravljanje opsežnim
            informacijskim sustavima u području slobode sigurnosti i pravde, agencijom Europske unije za operativno
            upravljanje opsežnim informacijskim sustavima u području slobode sigurnosti i pravde, agencija EU-a za
            operativno upravljanje opsežnim informacijskim sustavima u području slobode sigurnosti i pravde,
            agencije EU-a za operativno upravljanje opsežnim informacijskim sustavima u području slobode sigurnosti
            i pravde, agenciji EU-a za operativno upravljanje opsežnim informacijskim sustavima u području slobode
            sigurnosti i pravde, agenciju EU-a za operativno upravljanje opsežnim informacijskim sustavima u
            području slobode sigurnosti i pravde, agencijom EU-a za operativno upravljanje opsežnim informacijskim
            sustavima u području slobode sigurnosti i pravde, agencija EU za operativno upravljanje opsežnim
            informacijskim sustavima u području slobode sigurnosti i pravde, agencije EU za operativno upravljanje
            opsežnim informacijskim sustavima u području slobode sigurnosti i pravde, agenciji EU za operativno
            upravljanje opsežnim informacijskim sustavima u području slobode sigurnosti i pravde, agenciju EU za
            operativno upravljanje opsežnim informacijskim sustavima u području slobode sigurnosti i pravde,
            agencijom EU za operativno upravljanje opsežnim informacijskim sustavima u području slobode sigurnosti i
            pravde, europska agencija za operativno upravljanje opsežnim informacijskim sustavima u području slobode
            sigurnosti i pravde, europske agencije za operativno upravljanje opsežnim informacijskim sustavima u
            području slobode sigurnosti i pravde, europskoj agenciji za operativno upravljanje opsežnim
            informacijskim sustavima u području slobode sigurnosti i pravde, europsku agenciju za operativno
            upravljanje opsežnim informacijskim sustavima u području slobode sigurnosti i pravde, europskom
            agencijom za operativno upravljanje opsežnim informacijskim sustavima u području slobode sigurnosti i
            pravde, agencija za operativno upravljanje opsežnim informacijskim sustavima u području slobode
            sigurnosti i pravde, agencije za operativno upravljanje opsežnim informacijskim sustavima u području
            slobode sigurnosti i pravde, agenciji za operativno upravljanje opsežnim informacijskim sustavima u
            području slobode sigurnosti i pravde, agenciju za operativno upravljanje opsežnim informacijskim
            sustavima u području slobode sigurnosti i pravde, agencijom za operativno upravljanje opsežnim
            informacijskim sustavima u području slobode sigurnosti i pravde, agencija Europske unije za operativno
            upravljanje opsežnim informacijskim sustavima, agencije Europske unije za operativno upravljanje
            opsežnim informacijskim sustavima, agenciji Europske unije za operativno upravljanje opsežnim
            informacijskim sustavima, agenciju Europske unije za operativno upravljanje opsežnim informacijskim
            sustavima, agencijom Europske unije za operativno upravljanje opsežnim informacijskim sustavima,
            agencija EU-a za operativno upravljanje opsežnim informacijskim sustavima, agencije EU-a za operativno
            upravljanje opsežnim informacijskim sustavima, agenciji EU-a za operativno upravljanje opsežnim
            informacijskim sustavima, agenciju EU-a za operativno upravljanje opsežnim informacijskim sustavima,
            agencijom EU-a za operativno upravljanje opsežnim informacijskim sustavima, agencija EU za operativno
            upravljanje opsežnim informacijskim sustavima, agencije EU za operativno upravljanje opsežnim
            informacijskim sustavima, agenciji EU za operativno upravljanje opsežnim informacijskim sustavima,
            agenciju EU za operativno upravljanje opsežnim informacijskim sustavima, agencijom EU za operativno
            upravljanje opsežnim informacijskim sustavima, europska agencija za operativno upravljanje opsežnim
            informacijskim sustavima, europske agencije za operativno upravljanje opsežnim informacijskim sustavima,
            europskoj agenciji za operativno upravljanje opsežnim informacijskim sustavima, europsku agenciju za
            operativno upravljanje opsežnim informacijskim sustavima, europskom agencijom za operativno upravljanje
            opsežnim informacijskim sustavima, agencija za operativno upravljanje opsežnim informacijskim sustavima,
            agencije za operativno upravljanje opsežnim informacijskim sustavima, agenciji za operativno upravljanje
            opsežnim informacijskim sustavima, agenciju za operativno upravljanje opsežnim informacijskim sustavima,
            agencijom za operativno upravljanje opsežnim informacijskim sustavima, agencija Europske unije za
            opsežne informacijske sustave, agencije Europske unije za opsežne informacijske sustave, agenciji
            Europske unije za opsežne informacijske sustave, agenciju Europske unije za opsežne informacijske
            sustave, agencijom Europske unije za opsežne informacijske sustave, agencija EU-a za opsežne
            informacijske sustave, agencije EU-a za opsežne informacijske sustave, agenciji EU-a za opsežne
            informacijske sustave, agenciju EU-a za opsežne informacijske sustave, agencijom EU-a za opsežne
            informacijske sustave, agencija EU za opsežne informacijske sustave, agencije EU za opsežne
            informacijske sustave, agenciji EU za opsežne informacijske sustave, agenciju EU za opsežne
            informacijske sustave, agencijom EU za opsežne informacijske sustave, europska agencija za opsežne
            informacijske sustave, europske agencije za opsežne informacijske sustave, europskoj agenciji za opsežne
            informacijske sustave, europsku agenciju za opsežne informacijske sustave, europskom agencijom za
            opsežne informacijske sustave, agencija za opsežne informacijske sustave, agencije za opsežne
            informacijske sustave, agenciji za opsežne informacijske sustave, agenciju za opsežne informacijske
            sustave, agencijom za opsežne informacijske sustave""",
        "cepol": """cepol, cepola, cepolu, cepolom, cepolov, cepolova, cepolovo, cepolove, cepolovi, cepolovu,
            cepolovog, cepolovoga, cepolovom, cepolovim, cepolovih, cepolovoj, agencija Europske unije za
            osposobljavanje u području izvršavanja zakonodavstva, agencije Europske unije za osposobljavanje u
            području izvršavanja zakonodavstva, agenciji Europske unije za osposobljavanje u području izvršavanja
            zakonodavstva, agenciju Europske unije za osposobljavanje u području izvršavanja zakonodavstva,
            agencijom Europske unije za osposobljavanje u području izvršavanja zakonodavstva, agencija EU-a za
            osposobljavanje u području izvršavanja zakonodavstva, agencije EU-a za osposobljavanje u području
            izvršavanja zakonodavstva, agenciji EU-a za osposobljavanje u području izvršavanja zakonodavstva,
            agenciju EU-a za osposobljavanje u području izvršavanja zakonodavstva, agencijom EU-a za osposobljavanje
            u području izvršavanja zakonodavstva, agencija EU za osposobljavanje u području izvršavanja
            zakonodavstva, agencije EU za osposobljavanje u području izvršavanja zakonodavstva, agenciji EU za
            osposobljavanje u području izvršavanja zakonodavstva, agenciju EU za osposobljavanje u području
            izvršavanja zakonodavstva, agencijom EU za osposobljavanje u području izvršavanja zakonodavstva,
            europska agencija za osposobljavanje u području izvršavanja zakonodavstva, europske agencije za
            osposobljavanje u području izvršavanja zakonodavstva, europskoj agenciji za osposobljavanje u području
            izvršavanja zakonodavstva, europsku agenciju za osposobljavanje u području izvršavanja zakonodavstva,
            europskom agencijom za osposobljavanje u području izvršavanja zakonodavstva, agencija za osposobljavanje
            u području izvršavanja zakonodavstva, agencije za osposobljavanje u području izvršavanja zakonodavstva,
            agenciji za osposobljavanje u području izvršavanja zakonodavstva, agenciju za osposobljavanje u području
            izvršavanja zakonodavstva, agencijom za osposobljavanje u području izvršavanja zakonodavstva, europska
            policijska akademija, europske policijske akademije, europskoj policijskoj akademiji, europsku
            policijsku akademiju, europskom policijskom akademijom""",
        "eige": """eige, eigea, europski institut za ravnopravnost spolova, europskog instituta za ravnopravnost
            spolova, europskom institutu za ravnopravnost spolova, europskim institutom za ravnopravnost spolova,
            europski institut za jednakost spolova, europskog instituta za jednakost spolova, europskom institutu za
            jednakost spolova, europskim institutom za jednakost spolova, institut za ravnopravnost spolova,
            instituta za ravnopravnost spolova, institutu za ravnopravnost spolova, institutom za ravnopravnost
            spolova, institut za jednakost spolova, instituta za jednakost spolova, institutu za jednakost spolova,
            institutom za jednakost spolova""",
        "euda": """euda, eude, eudi, eudu, eudom, emcdda, agencija Europske unije za droge, agencije Europske unije
            za droge, agenciji Europske unije za droge, agenciju Europske unije za droge, agencijom Europske unije
            za droge, agencija EU-a za droge, agencije EU-a za droge, agenciji EU-a za droge, agenciju EU-a za
            droge, agencijom EU-a za droge, agencija EU za droge, agencije EU za droge, agenciji EU za droge,
            agenciju EU za droge, agencijom EU za droge, europska agencija za droge, europske agencije za droge,
            europskoj agenciji za droge, europsku agenciju za droge, europskom agencijom za droge, agencija za
            droge, agencije za droge, agenciji za droge, agenciju za droge, agencijom za droge, europski centar za
            praćenje droga i ovisnosti o drogama, europskog centra za praćenje droga i ovisnosti o drogama,
            europskom centru za praćenje droga i ovisnosti o drogama, europskim centrom za praćenje droga i
            ovisnosti o drogama""",
        "fra": """fra, agencija Europske unije za temeljna prava, agencije Europske unije za temeljna prava,
            agenciji Europske unije za temeljna prava, agenciju Europske unije za temeljna prava, agencijom Europske
            unije za temeljna prava, agencija EU-a za temeljna prava, agencije EU-a za temeljna prava, agenciji EU-a
            za temeljna prava, agenciju EU-a za temeljna prava, agencijom EU-a za temeljna prava, agencija EU za
            temeljna prava, agencije EU za temeljna prava, agenciji EU za temeljna prava, agenciju EU za temeljna
            prava, agencijom EU za temeljna prava, europska agencija za temeljna prava, europske agencije za
            temeljna prava, europskoj agenciji za temeljna prava, europsku agenciju za temeljna prava, europskom
            agencijom za temeljna prava, agencija za temeljna prava, agencije za temeljna prava, agenciji za
            temeljna prava, agenciju za temeljna prava, agencijom za temeljna prava""",
        "emsa": """emsa, emse, emsi, emsu, agencija Europske unije za pomorsku sigurnost, agencije Europske unije za
            pomorsku sigurnost, agenciji Europske unije za pomorsku sigurnost, agenciju Europske unije za pomorsku
            sigurnost, agencijom Europske unije za pomorsku sigurnost, agencija EU-a za pomorsku sigurnost, agencije
            EU-a za pomorsku sigurnost, agenciji EU-a za pomorsku sigurnost, agenciju EU-a za pomorsku sigurnost,
            agencijom EU-a za pomorsku sigurnost, agencija EU za pomorsku sigurnost, agencije EU za pomorsku
            sigurnost, agenciji EU za pomorsku sigurnost, agenciju EU za pomorsku sigurnost, agencijom EU za
            pomorsku sigurnost, europska agencija za pomorsku sigurnost, europske agencije za pomorsku sigurnost,
            europskoj agenciji za pomorsku sigurnost, europsku agenciju za pomorsku sigurnost, europskom agencijom
            za pomorsku sigurnost, agencija za pomorsku sigurnost, agencije za pomorsku sigurnost, agenciji za
            pomorsku sigurnost, agenciju za pomorsku sigurnost, agencijom za pomorsku sigurnost""",
        "commission": """komisija, komisije, komisiji, komisiju, komisijom, europska komisija, europske komisije,
            europskoj komisiji, europsku komisiju, europskom komisijom, komisija EU-a, komisije EU-a, komisiji EU-a,
            komisiju EU-a, komisijom EU-a, komisijin, komisijina, komisijine, komisijini, komisijino, komisijinih,
            komisijinim, komisijinu, ek, eukomisija""",
        "eeas": """esvd, eeas, europska služba za vanjsko djelovanje, europske službe za vanjsko djelovanje,
            europskoj službi za vanjsko djelovanje, europsku službu za vanjsko djelovanje, europskom službom za
            vanjsko djelovanje, služba za vanjsko djelovanje, službe za vanjsko djelovanje, službi za vanjsko
            djelovanje, službu za vanjsko djelovanje, službom za vanjsko djelovanje, diplomatska služba EU-a,
            diplomatske službe EU-a, diplomatskoj službi EU-a, diplomatsku službu EU-a, diplomatskom službom EU-a""",
        "eu-delegations": """delegacije Europske unije, delegacija Europske unije, delegacijama Europske unije,
            delegacije EU-a, delegacija EU-a, delegacijama EU-a, delegacije EU, delegacija EU, delegacijama EU,
            delegacije Unije, delegacija Unije, delegacijama Unije, delegaciji Europske unije, delegaciju Europske
            unije, delegacijom Europske unije, delegaciji EU-a, delegaciju EU-a, delegacijom EU-a, delegaciji EU,
            delegaciju EU, delegacijom EU, delegaciji Unije, delegaciju Unije, delegacijom Unije""",
        "council": """vijeće, vijeća, vijeću, vijećem, vijeće Europske unije, vijeća Europske unije, vijeću Europske
            unije, vijećem Europske unije, vijeće EU-a, vijeća EU-a, vijeću EU-a, vijećem EU-a, vijeće EU, vijeća
            EU, vijeću EU, vijećem EU, vijeće Unije, vijeća Unije, vijeću Unije, vijećem Unije, vijeće ministara,
            vijeća ministara, vijeću ministara, vijećem ministara, vijeće ministara EU-a, vijeća ministara EU-a,
            vijeću ministara EU-a, vijećem ministara EU-a, eu vijeće, eu vijeća, eu vijeću""",
        "schengen-council": """vijeće za Schengen, vijeća za Schengen, vijeću za Schengen, vijećem za Schengen,
            schengensko vijeće, schengenskog vijeća, schengenskom vijeću, schengenskim vijećem, vijeće za
            schengensko područje, vijeća za schengensko područje, vijeću za schengensko područje, vijećem za
            schengensko područje, schengen vijeće, schengen vijeća, schengen vijeću, vijeće schengen, vijeća
            schengen, vijeću schengen""",
        "european-parliament": """parlament, parlamenta, parlamentu, parlamentom, europski parlament, europskog
            parlamenta, europskom parlamentu, europskim parlamentom, parlament eu-a, parlamenta eu-a, parlamentu
            eu-a, parlamentom eu-a, ep, europarlament, europarlamenta, europarlamentu, parlamentov""",
        "emsc": """emsc, europski centar za borbu protiv krijumčarenja migranata, europskog centra za borbu protiv
            krijumčarenja migranata, europskom centru za borbu protiv krijumčarenja migranata, europskim centrom za
            borbu protiv krijumčarenja migranata, centar za borbu protiv krijumčarenja migranata, centra za borbu
            protiv krijumčarenja migranata, centru za borbu protiv krijumčarenja migranata, centrom za borbu protiv
            krijumčarenja migranata, centar za borbu protiv krijumčarenja, centra za borbu protiv krijumčarenja,
            centru za borbu protiv krijumčarenja, centrom za borbu protiv krijumčarenja, centar za krijumčarenje
            migranata, centra za krijumčarenje migranata, centru za krijumčarenje migranata, centrom za
            krijumčarenje migranata, europski centar za krijumčarenje migranata, europskog centra za krijumčarenje
            migranata, europskom centru za krijumčarenje migranata, europskim centrom za krijumčarenje migranata,
            europski centar protiv krijumčarenja migranata, europskog centra protiv krijumčarenja migranata,
            europskom centru protiv krijumčarenja migranata, europskim centrom protiv krijumčarenja migranata""",
        "eu-iru": """eu iru, iru, jedinica EU-a za prijavljivanje neprihvatljivog internetskog sadržaja, jedinice
            EU-a za prijavljivanje neprihvatljivog internetskog sadržaja, jedinici EU-a za prijavljivanje
            neprihvatljivog internetskog sadržaja, jedinicu EU-a za prijavljivanje neprihvatljivog internetskog
            sadržaja, jedinicom EU-a za prijavljivanje neprihvatljivog internetskog sadržaja, jedinica EU-a za
            prijavljivanje internetskog sadržaja, jedinice EU-a za prijavljivanje internetskog sadržaja, jedinici
            EU-a za prijavljivanje internetskog sadržaja, jedinicu EU-a za prijavljivanje internetskog sadržaja,
            jedinicom EU-a za prijavljivanje internetskog sadržaja, jedinica EU za prijavljivanje neprihvatljivog
            internetskog sadržaja, jedinice EU za prijavljivanje neprihvatljivog internetskog sadržaja, jedinici EU
            za prijavljivanje neprihvatljivog internetskog sadržaja, jedinicu EU za prijavljivanje neprihvatljivog
            internetskog sadržaja, jedinicom EU za prijavljivanje neprihvatljivog internetskog sadržaja, jedinica EU
            za prijavljivanje internetskog sadržaja, jedinice EU za prijavljivanje internetskog sadržaja, jedinici
            EU za prijavljivanje internetskog sadržaja, jedinicu EU za prijavljivanje internetskog sadržaja,
            jedinicom EU za prijavljivanje internetskog sadržaja, jedinica za prijavljivanje neprihvatljivog
            internetskog sadržaja, jedinice za prijavljivanje neprihvatljivog internetskog sadržaja, jedinici za
            prijavljivanje neprihvatljivog internetskog sadržaja, jedinicu za prijavljivanje neprihvatljivog
            internetskog sadržaja, jedinicom za prijavljivanje neprihvatljivog internetskog sadržaja, jedinica za
            prijavljivanje internetskog sadržaja, jedinice za prijavljivanje internetskog sadržaja, jedinici za
            prijavljivanje internetskog sadržaja, jedinicu za prijavljivanje internetskog sadržaja, jedinicom za
            prijavljivanje internetskog sadržaja""",
        "efecc": """efecc, europski centar za financijski i gospodarski kriminal, europskog centra za financijski i
            gospodarski kriminal, europskom centru za financijski i gospodarski kriminal, europskim centrom za
            financijski i gospodarski kriminal, centar za financijski i gospodarski kriminal, centra za financijski
            i gospodarski kriminal, centru za financijski i gospodarski kriminal, centrom za financijski i
            gospodarski kriminal, europski centar za financijski kriminal, europskog centra za financijski kriminal,
            europskom centru za financijski kriminal, europskim centrom za financijski kriminal, centar za
            financijski kriminal, centra za financijski kriminal, centru za financijski kriminal, centrom za
            financijski kriminal""",
        "europol-management-board": """upravni odbor Europola, upravnog odbora Europola, upravnom odboru Europola,
            upravnim odborom Europola, europolov upravni odbor, europolovog upravnog odbora, europolovom upravnom
            odboru, europolovm upravnim odborom, upravni odbor, upravnog odbora, upravnom odboru, upravnim odborom,
            uo europola, upravno vijeće europola, upravnog vijeća europola""",
        "intcen": """intcen, intcena, intcenu, eu intcen, obavještajni i situacijski centar eu-a, obavještajnog i
            situacijskog centra eu-a, obavještajnom i situacijskom centru eu-a, obavještajni i situacijski centar,
            obavještajnog i situacijskog centra, obavještajnom i situacijskom centru, situacijski centar EU-a,
            situacijskog centra EU-a, situacijskom centru EU-a, situacijskim centrom EU-a, obavještajni centar EU-a,
            obavještajnog centra EU-a, obavještajnom centru EU-a, obavještajnim centrom EU-a""",
        "migration-preparedness-network": """mreža EU-a za pripravnost na migracijske krize i upravljanje njima,
            mreže EU-a za pripravnost na migracijske krize i upravljanje njima, mreži EU-a za pripravnost na
            migracijske krize i upravljanje njima, mrežu EU-a za pripravnost na migracijske krize i upravljanje
            njima, mrežom EU-a za pripravnost na migracijske krize i upravljanje njima, mreža za pripravnost na
            migracijske krize i upravljanje njima, mreže za pripravnost na migracijske krize i upravljanje njima,
            mreži za pripravnost na migracijske krize i upravljanje njima, mrežu za pripravnost na migracijske krize
            i upravljanje njima, mrežom za pripravnost na migracijske krize i upravljanje njima, mreža Blueprint,
            mreže Blueprint, mreži Blueprint, mrežu Blueprint, mrežom Blueprint, blueprint mreža, blueprint mreže,
            blueprint mreži, blueprint mrežu, blueprint, mreža eu blueprint, mreža EU-a za pripravnost i upravljanje
            krizama u području migracija, mreže EU-a za pripravnost i upravljanje krizama u području migracija,
            mreži EU-a za pripravnost i upravljanje krizama u području migracija, mrežu EU-a za pripravnost i
            upravljanje krizama u području migracija, mrežom EU-a za pripravnost i upravljanje krizama u području
            migracija, mreža EU-a za pripravnost, mreže EU-a za pripravnost, mreži EU-a za pripravnost, mrežu EU-a
            za pripravnost, mrežom EU-a za pripravnost, mreža za pripravnost, mreže za pripravnost, mreži za
            pripravnost, mrežu za pripravnost, mrežom za pripravnost, mreža za pripravnost i upravljanje krizama,
            mreže za pripravnost i upravljanje krizama, mreži za pripravnost i upravljanje krizama, mrežu za
            pripravnost i upravljanje krizama, mrežom za pripravnost i upravljanje krizama, mreža za pripravnost i
            upravljanje krizama u području migracija, mreže za pripravnost i upravljanje krizama u području
            migracija, mreži za pripravnost i upravljanje krizama u području migracija, mrežu za pripravnost i
            upravljanje krizama u području migracija, mrežom za pripravnost i upravljanje krizama u području
            migracija, mreža za pripravnost u području migracija, mreže za pripravnost u području migracija, mreži
            za pripravnost u području migracija, mrežu za pripravnost u području migracija, mrežom za pripravnost u
            području migracija, mreža za migracijsku pripravnost, mreže za migracijsku pripravnost, mreži za
            migracijsku pripravnost, mrežu za migracijsku pripravnost, mrežom za migracijsku pripravnost, mreža EU-a
            za migracijsku pripravnost, mreže EU-a za migracijsku pripravnost, mreži EU-a za migracijsku
            pripravnost, mrežu EU-a za migracijsku pripravnost, mrežom EU-a za migracijsku pripravnost""",
        "high-level-group": """hlg, svr, skupina na visokoj razini, skupine na visokoj razini, skupini na visokoj
            razini, skupinu na visokoj razini, skupinom na visokoj razini, skupina na visokoj razini za pristup
            podacima, skupine na visokoj razini za pristup podacima, skupini na visokoj razini za pristup podacima,
            skupinu na visokoj razini za pristup podacima, skupinom na visokoj razini za pristup podacima, skupina
            na visokoj razini za pristup podacima radi djelotvornog izvršavanja zakonodavstva, skupine na visokoj
            razini za pristup podacima radi djelotvornog izvršavanja zakonodavstva, skupini na visokoj razini za
            pristup podacima radi djelotvornog izvršavanja zakonodavstva, skupinu na visokoj razini za pristup
            podacima radi djelotvornog izvršavanja zakonodavstva, skupinom na visokoj razini za pristup podacima
            radi djelotvornog izvršavanja zakonodavstva, skupina visoke razine, skupine visoke razine, skupini
            visoke razine, skupinu visoke razine, skupinom visoke razine, skupina stručnjaka na visokoj razini,
            skupine stručnjaka na visokoj razini, skupini stručnjaka na visokoj razini, skupinu stručnjaka na
            visokoj razini, skupinom stručnjaka na visokoj razini, radna skupina na visokoj razini, radne skupine na
            visokoj razini, radnoj skupini na visokoj razini, radnu skupinu na visokoj razini, radnom skupinom na
            visokoj razini""",
        "jha-agencies": """agencije u području pravosuđa i unutarnjih poslova, agencija u području pravosuđa i
            unutarnjih poslova, agencijama u području pravosuđa i unutarnjih poslova, agencije za pravosuđe i
            unutarnje poslove, agencija za pravosuđe i unutarnje poslove, agencijama za pravosuđe i unutarnje
            poslove, agencije za PUP, agencija za PUP, agencijama za PUP, agencije PUP, agencija PUP, agencijama
            PUP, agencije iz područja pravosuđa i unutarnjih poslova, agencija iz područja pravosuđa i unutarnjih
            poslova, agencijama iz područja pravosuđa i unutarnjih poslova, agencije EU-a za pravosuđe i unutarnje
            poslove, agencija EU-a za pravosuđe i unutarnje poslove, agencijama EU-a za pravosuđe i unutarnje
            poslove, agencije EU-a u području pravosuđa i unutarnjih poslova, agencija EU-a u području pravosuđa i
            unutarnjih poslova, agencijama EU-a u području pravosuđa i unutarnjih poslova, agencije EU-a za PUP,
            agencija EU-a za PUP, agencijama EU-a za PUP, agencije nadležne za pravosuđe i unutarnje poslove,
            agencija nadležne za pravosuđe i unutarnje poslove, agencijama nadležne za pravosuđe i unutarnje
            poslove, agenciji u području pravosuđa i unutarnjih poslova, agenciju u području pravosuđa i unutarnjih
            poslova, agencijom u području pravosuđa i unutarnjih poslova, agenciji za pravosuđe i unutarnje poslove,
            agenciju za pravosuđe i unutarnje poslove, agencijom za pravosuđe i unutarnje poslove, agenciji za PUP,
            agenciju za PUP, agencijom za PUP, agenciji PUP, agenciju PUP, agencijom PUP, agenciji iz područja
            pravosuđa i unutarnjih poslova, agenciju iz područja pravosuđa i unutarnjih poslova, agencijom iz
            područja pravosuđa i unutarnjih poslova, agenciji EU-a za pravosuđe i unutarnje poslove, agenciju EU-a
            za pravosuđe i unutarnje poslove, agencijom EU-a za pravosuđe i unutarnje poslove, agenciji EU-a u
            području pravosuđa i unutarnjih poslova, agenciju EU-a u području pravosuđa i unutarnjih poslova,
            agencijom EU-a u području pravosuđa i unutarnjih poslova, agenciji EU-a za PUP, agenciju EU-a za PUP,
            agencijom EU-a za PUP, agenciji nadležne za pravosuđe i unutarnje poslove, agenciju nadležne za
            pravosuđe i unutarnje poslove, agencijom nadležne za pravosuđe i unutarnje poslove, pup agencije, pup
            agencija, pup agencijama, jha agencije, jha agencija, jha agencijama""",
        "budgetary-authorities": """proračunska tijela, proračunskih tijela, proračunskim tijelima, proračunsko
            tijelo, proračunskog tijela, proračunskom tijelu, proračunskim tijelom, tijela nadležna za proračun,
            tijelima nadležna za proračun, proračunske vlasti, proračunskih vlasti, proračunskim vlastima""",
        "national-judicial-authorities": """nacionalna pravosudna tijela, nacionalnih pravosudnih tijela,
            nacionalnim pravosudnim tijelima, nacionalno pravosudno tijelo, nacionalnog pravosudnog tijela,
            nacionalnom pravosudnom tijelu, nacionalnim pravosudnim tijelom, pravosudna tijela, pravosudnih tijela,
            pravosudnim tijelima, pravosudno tijelo, pravosudnog tijela, pravosudnom tijelu, pravosudnim tijelom,
            nacionalne pravosudne vlasti, pravosudne vlasti, pravosudnih vlasti""",
        "member-states": """koje države, koje zemlje, države članice, država članica, državama članicama, države članice Europske unije,
            država članica Europske unije, državama članicama Europske unije, države članice EU-a, država članica
            EU-a, državama članicama EU-a, države članice EU, država članica EU, državama članicama EU, države
            članice Unije, država članica Unije, državama članicama Unije, državi članici, državu članicu, državom
            članicom, zemlje članice, zemalja članica, zemljama članicama, zemlja članica, članice, članica,
            članicama, članice eu-a, članica eu-a, članice eu, članicama eu-a, zemlje eu-a, zemalja eu-a, zemljama
            eu-a, zemlje eu, države eu-a, države eu, država eu-a, europske zemlje, dč""",
        "at": """Austrija, Austrije, Austriji, Austriju, Austrijom, austrijski, austrijskog, austrijskoga,
            austrijskom, austrijskome, austrijskomu, austrijskim, austrijska, austrijske, austrijskoj, austrijsku,
            austrijsko, austrijskih, austrijskima, austrijanci, österreich""",
        "be": """Belgija, Belgije, Belgiji, Belgiju, Belgijom, belgijski, belgijskog, belgijskoga, belgijskom,
            belgijskome, belgijskomu, belgijskim, belgijska, belgijske, belgijskoj, belgijsku, belgijsko,
            belgijskih, belgijskima, belgijanci, belgique, belgië, belgien""",
        "bg": """bugarski, bugarskog, bugarskoga, bugarskom, bugarskome, bugarskomu, bugarskim, bugarska, bugarske,
            bugarskoj, bugarsku, bugarsko, bugarskih, bugarskima, bugari, bugara, bugarska republika, bugarske
            republike, bugarskoj republiki, bugarsku republiku, bugarskom republikom, bugarska vlada, bugarske
            vlade, bugarskoj vladi, bugarsku vladu, bugarskom vladom""",
        "cy": """Cipar, Cipra, Cipru, Ciprom, ciparski, ciparskog, ciparskoga, ciparskom, ciparskome, ciparskomu,
            ciparskim, ciparska, ciparske, ciparskoj, ciparsku, ciparsko, ciparskih, ciparskima, ciprani""",
        "cz": """češki, češkog, češkoga, češkom, češkome, češkomu, češkim, češka, češke, češkoj, češku, češko,
            čeških, češkima, česi, čeha, češka republika, češke republike, češkoj republiki, češku republiku, češkom
            republikom, češka vlada, češke vlade, češkoj vladi, češku vladu, češkom vladom""",
        "de": """njemački, njemačkog, njemačkoga, njemačkom, njemačkome, njemačkomu, njemačkim, njemačka, njemačke,
            njemačkoj, njemačku, njemačko, njemačkih, njemačkima, nijemci, nijemaca, savezna republika njemačka,
            savezne republike njemačke, deutschland, njemačka republika, njemačke republike, njemačkoj republiki,
            njemačku republiku, njemačkom republikom, njemačka vlada, njemačke vlade, njemačkoj vladi, njemačku vladu,
            njemačkom vladom, saveznoj republici njemačkoj, saveznu republiku njemačku, saveznom republikom njemačkom,
            sr njemačka, sr njemačke, sr njemačkoj, sr njemačku""",
        "dk": """danski, danskog, danskoga, danskom, danskome, danskomu, danskim, danska, danske, danskoj, dansku,
            dansko, danskih, danskima, danci, danaca, danska republika, danske republike, danskoj republiki, dansku
            republiku, danskom republikom, danska vlada, danske vlade, danskoj vladi, dansku vladu, danskom vladom""",
        "ee": """Estonija, Estonije, Estoniji, Estoniju, Estonijom, estonski, estonskog, estonskoga, estonskom,
            estonskome, estonskomu, estonskim, estonska, estonske, estonskoj, estonsku, estonsko, estonskih,
            estonskima, estonci""",
        "el": """grčki, grčkog, grčkoga, grčkom, grčkome, grčkomu, grčkim, grčka, grčke, grčkoj, grčku, grčko,
            grčkih, grčkima, grci, grka, helenska republika, grčka republika, grčke republike, grčkoj republiki,
            grčku republiku, grčkom republikom, grčka vlada, grčke vlade, grčkoj vladi, grčku vladu, grčkom vladom""",
        "es": """španjolski, španjolskog, španjolskoga, španjolskom, španjolskome, španjolskomu, španjolskim,
            španjolska, španjolske, španjolskoj, španjolsku, španjolsko, španjolskih, španjolskima, španjolci,
            kraljevina španjolska, španjolska republika, španjolske republike, španjolskoj republiki, španjolsku
            republiku, španjolskom republikom, španjolska vlada, španjolske vlade, španjolskoj vladi, španjolsku
            vladu, španjolskom vladom""",
        "fi": """finski, finskog, finskoga, finskom, finskome, finskomu, finskim, finska, finske, finskoj, finsku,
            finsko, finskih, finskima, finci, finaca, finska republika, finske republike, finskoj republiki, finsku
            republiku, finskom republikom, finska vlada, finske vlade, finskoj vladi, finsku vladu, finskom vladom""",
        "fr": """francuski, francuskog, francuskoga, francuskom, francuskome, francuskomu, francuskim, francuska,
            francuske, francuskoj, francusku, francusko, francuskih, francuskima, francuzi, francuza, francuska
            republika, francuske republike, francuskoj republiki, francusku republiku, francuskom republikom,
            francuska vlada, francuske vlade, francuskoj vladi, francusku vladu, francuskom vladom""",
        "hr": """hrvatski, hrvatskog, hrvatskoga, hrvatskom, hrvatskome, hrvatskomu, hrvatskim, hrvatska, hrvatske,
            hrvatskoj, hrvatsku, hrvatsko, hrvatskih, hrvatskima, hrvati, hrvata, rh, republika hrvatska, republike
            hrvatske, republici hrvatskoj, republiku hrvatsku, republikom hrvatskom, hrvatska republika, hrvatske
            republike, hrvatskoj republiki, hrvatsku republiku, hrvatskom republikom, hrvatska vlada, hrvatske
            vlade, hrvatskoj vladi, hrvatsku vladu, hrvatskom vladom""",
        "hu": """mađarski, mađarskog, mađarskoga, mađarskom, mađarskome, mađarskomu, mađarskim, mađarska, mađarske,
            mađarskoj, mađarsku, mađarsko, mađarskih, mađarskima, mađari, mađara, mađarska republika, mađarske
            republike, mađarskoj republiki, mađarsku republiku, mađarskom republikom, mađarska vlada, mađarske
            vlade, mađarskoj vladi, mađarsku vladu, mađarskom vladom""",
        "ie": """irski, irskog, irskoga, irskom, irskome, irskomu, irskim, irska, irske, irskoj, irsku, irsko,
            irskih, irskima, irci, iraca, irska republika, irske republike, irskoj republiki, irsku republiku,
            irskom republikom, irska vlada, irske vlade, irskoj vladi, irsku vladu, irskom vladom""",
        "it": """Italija, Italije, Italiji, Italiju, Italijom, talijanski, talijanskog, talijanskoga, talijanskom,
            talijanskome, talijanskomu, talijanskim, talijanska, talijanske, talijanskoj, talijansku, talijansko,
            talijanskih, talijanskima, talijani, italijansk""",
        "lt": """Litva, Litve, Litvi, Litvu, Litvom, litavski, litavskog, litavskoga, litavskom, litavskome,
            litavskomu, litavskim, litavska, litavske, litavskoj, litavsku, litavsko, litavskih, litavskima, litavci""",
        "lu": """Luksemburg, Luksemburga, Luksemburgu, Luksemburgom, luksemburški, luksemburškog, luksemburškoga,
            luksemburškom, luksemburškome, luksemburškomu, luksemburškim, luksemburška, luksemburške, luksemburškoj,
            luksemburšku, luksemburško, luksemburških, luksemburškima, luksemburžani, luxembourg, veliko vojvodstvo
            luksemburg, velikog vojvodstva luksemburga, velikom vojvodstvu luksemburgu, velikim vojvodstvom
            luksemburgom, veliko vojvodstvo, velikog vojvodstva luksemburg""",
        "lv": """Latvija, Latvije, Latviji, Latviju, Latvijom, latvijski, latvijskog, latvijskoga, latvijskom,
            latvijskome, latvijskomu, latvijskim, latvijska, latvijske, latvijskoj, latvijsku, latvijsko,
            latvijskih, latvijskima, latvijci, letonija, letonije, letoniji""",
        "mt": """Malta, Malte, Malti, Maltu, Maltom, malteški, malteškog, malteškoga, malteškom, malteškome,
            malteškomu, malteškim, malteška, malteške, malteškoj, maltešku, malteško, malteških, malteškima,
            maltežani""",
        "nl": """nizozemski, nizozemskog, nizozemskoga, nizozemskom, nizozemskome, nizozemskomu, nizozemskim,
            nizozemska, nizozemske, nizozemskoj, nizozemsku, nizozemsko, nizozemskih, nizozemskima, nizozemci,
            nizozemaca, holandija, holandije, nederland, kraljevina nizozemska, kraljevine nizozemske, nizozemska
            republika, nizozemske republike, nizozemskoj republiki, nizozemsku republiku, nizozemskom republikom,
            nizozemska vlada, nizozemske vlade, nizozemskoj vladi, nizozemsku vladu, nizozemskom vladom""",
        "pl": """poljski, poljskog, poljskoga, poljskom, poljskome, poljskomu, poljskim, poljska, poljske, poljskoj,
            poljsku, poljsko, poljskih, poljskima, poljaci, poljaka, poljska republika, poljske republike, poljskoj
            republiki, poljsku republiku, poljskom republikom, poljska vlada, poljske vlade, poljskoj vladi, poljsku
            vladu, poljskom vladom""",
        "pt": """Portugal, Portugala, Portugalu, Portugalom, portugalski, portugalskog, portugalskoga, portugalskom,
            portugalskome, portugalskomu, portugalskim, portugalska, portugalske, portugalskoj, portugalsku,
            portugalsko, portugalskih, portugalskima, portugalci""",
        "ro": """rumunjski, rumunjskog, rumunjskoga, rumunjskom, rumunjskome, rumunjskomu, rumunjskim, rumunjska,
            rumunjske, rumunjskoj, rumunjsku, rumunjsko, rumunjskih, rumunjskima, rumunji, rumunja, rumunjska
            republika, rumunjske republike, rumunjskoj republiki, rumunjsku republiku, rumunjskom republikom,
            rumunjska vlada, rumunjske vlade, rumunjskoj vladi, rumunjsku vladu, rumunjskom vladom""",
        "se": """švedski, švedskog, švedskoga, švedskom, švedskome, švedskomu, švedskim, švedska, švedske, švedskoj,
            švedsku, švedsko, švedskih, švedskima, šveđani, švedska republika, švedske republike, švedskoj
            republiki, švedsku republiku, švedskom republikom, švedska vlada, švedske vlade, švedskoj vladi, švedsku
            vladu, švedskom vladom""",
        "si": """Slovenija, Slovenije, Sloveniji, Sloveniju, Slovenijom, slovenski, slovenskog, slovenskoga,
            slovenskom, slovenskome, slovenskomu, slovenskim, slovenska, slovenske, slovenskoj, slovensku,
            slovensko, slovenskih, slovenskima, slovenci, slovenaca, republika slovenija""",
        "sk": """slovački, slovačkog, slovačkoga, slovačkom, slovačkome, slovačkomu, slovačkim, slovačka, slovačke,
            slovačkoj, slovačku, slovačko, slovačkih, slovačkima, slovaci, slovačka republika, slovačke republike,
            slovačkoj republiki, slovačku republiku, slovačkom republikom, slovačka vlada, slovačke vlade, slovačkoj
            vladi, slovačku vladu, slovačkom vladom""",
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
            interpolove, interpolovi, interpolovu, interpolovog, interpolovoga, interpolovom, interpolovim,
            interpolovih, interpolovoj, međunarodna organizacija kriminalističke policije, međunarodna organizacija
            kriminalističke policije interpol""",
        "Europsko vijeće": """europsko vijeće, europskog vijeća, europskom vijeću, europskim vijećem, summit eu-a,
            sastanak na vrhu eu-a""",
        "predsjedništvo Vijeća": """predsjedništvo, predsjedništva, predsjedništvu, predsjedništvom, predsjedništvo
            Vijeća, predsjedništva Vijeća, predsjedništvu Vijeća, predsjedništvom Vijeća, predsjedništvo EU-a,
            predsjedništva EU-a, predsjedništvu EU-a, predsjedništvom EU-a, predsjedanje, predsjedanja,
            predsjedavajući, predsjedateljstvo, predsjedanju, predsjedanjem""",
        "Glavno tajništvo Vijeća": """glavno tajništvo, glavnog tajništva, glavnom tajništvu, glavnim tajništvom,
            glavno tajništvo vijeća, glavnog tajništva vijeća, glavnom tajništvu vijeća, glavnim tajništvom vijeća,
            gtv""",
        "NATO": "nato, nato savez",
        "UN": "un, ujedinjeni narodi, ujedinjenih naroda, ujedinjenim narodima",
        "UNHCR": "unhcr",
        "UNODC": "unodc",
        "IOM": "iom, međunarodna organizacija za migracije, međunarodne organizacije za migracije",
        "OESS": "oess, osce",
        "Vijeće Europe": "vijeće Europe, vijeća Europe, vijeću Europe, vijećem Europe",
        "EPPO": """eppo, ured europskog javnog tužitelja, ureda europskog javnog tužitelja, uredu europskog javnog
            tužitelja, europski javni tužitelj, europskog javnog tužitelja""",
        "OLAF": """olaf, olafa, olafu, europski ured za borbu protiv prijevara, europskog ureda za borbu protiv
            prijevara""",
        "ENISA": "enisa, enise, enisi",
        "EDPS": "edps, enzp, europski nadzornik za zaštitu podataka, europskog nadzornika za zaštitu podataka",
        "ESB": "esb, ecb, europska središnja banka, europske središnje banke",
        "Revizorski sud": """revizorski sud, revizorskog suda, revizorskom sudu, europski revizorski sud, europskog
            revizorskog suda""",
        "Sud EU-a": "sud europske unije, suda europske unije, sud eu-a, suda eu-a, europski sud, sud pravde",
        "EIB": "eib, europska investicijska banka",
        "EFCA": "efca",
        "EMPACT": "empact, empacta, empactu",
        "COSI": "cosi",
        "SCIFA": "scifa",
        "Coreper": """coreper, corepera, coreperu, odbor stalnih predstavnika, odbora stalnih predstavnika, odboru
            stalnih predstavnika""",
        "Norveška": """norveški, norveškog, norveškoga, norveškom, norveškome, norveškomu, norveškim, norveška,
            norveške, norveškoj, norvešku, norveško, norveških, norveškima, norvežani""",
        "Island": """island, islanda, islandu, islandom, islandski, islandskog, islandskoga, islandskom,
            islandskome, islandskomu, islandskim, islandska, islandske, islandskoj, islandsku, islandsko,
            islandskih, islandskima""",
        "Lihtenštajn": "lihtenštajn, lihtenštajna, lihtenštajnu, lihtenštajnom, liechtenstein, liechtensteina",
        "Švicarska": """švicarski, švicarskog, švicarskoga, švicarskom, švicarskome, švicarskomu, švicarskim,
            švicarska, švicarske, švicarskoj, švicarsku, švicarsko, švicarskih, švicarskima, švicarci""",
        "Ujedinjena Kraljevina": """ujedinjena kraljevina, ujedinjene kraljevine, ujedinjenoj kraljevini, ujedinjenu
            kraljevinu, ujedinjenom kraljevinom, uk, velika britanija, velike britanije, velikoj britaniji,
            britanija, britanije, britanski, britanskog, britanskoga, britanskom, britanskome, britanskomu,
            britanskim, britanska, britanske, britanskoj, britansku, britansko, britanskih, britanskima, engleska""",
        "SAD": """sjedinjene američke države, sjedinjenih američkih država, sjedinjene države, sjedinjenih država,
            amerika, amerike, americi, usa""",
        "Turska": """turski, turskog, turskoga, turskom, turskome, turskomu, turskim, turska, turske, turskoj,
            tursku, tursko, turskih, turskima""",
        "Ukrajina": """ukrajina, ukrajine, ukrajini, ukrajinu, ukrajinom, ukrajinski, ukrajinskog, ukrajinskoga,
            ukrajinskom, ukrajinskome, ukrajinskomu, ukrajinskim, ukrajinska, ukrajinske, ukrajinskoj, ukrajinsku,
            ukrajinsko, ukrajinskih, ukrajinskima""",
        "Moldova": "moldova, moldove, moldovi, moldovu, moldovom, moldavija, moldavije",
        "Gruzija": "gruzija, gruzije, gruziji, gruziju, gruzijom",
        "Srbija": """srbija, srbije, srbiji, srbiju, srbijom, srpski, srpskog, srpskoga, srpskom, srpskome,
            srpskomu, srpskim, srpska, srpske, srpskoj, srpsku, srpsko, srpskih, srpskima""",
        "Albanija": """albanija, albanije, albaniji, albaniju, albanijom, albanski, albanskog, albanskoga,
            albanskom, albanskome, albanskomu, albanskim, albanska, albanske, albanskoj, albansku, albansko,
            albanskih, albanskima""",
        "Crna Gora": "crna gora, crne gore, crnoj gori, crnu goru, crnom gorom",
        "Sjeverna Makedonija": """sjeverna makedonija, sjeverne makedonije, sjevernoj makedoniji, makedonija,
            makedonije""",
        "Kosovo": "kosovo, kosova, kosovu, kosovom",
        "Bosna i Hercegovina": """bosna i hercegovina, bosne i hercegovine, bosni i hercegovini, bosnu i
            hercegovinu, bih, bosna, bosne""",
        "Tunis": "tunis, tunisa, tunisu, tunisom",
        "Libija": "libija, libije, libiji, libiju, libijom",
        "Maroko": "maroko, maroka, maroku",
        "Egipat": "egipat, egipta, egiptu",
        "Alžir": "alžir, alžira, alžiru, alžirom",
        "Rusija": """rusija, rusije, rusiji, rusiju, rusijom, ruski, ruskog, ruskoga, ruskom, ruskome, ruskomu,
            ruskim, ruska, ruske, ruskoj, rusku, rusko, ruskih, ruskima, ruska federacija""",
        "Bjelarus": "bjelarus, bjelarusa, bjelarusu, bjelarusom, bjelorusija, bjelorusije",
        "Kanada": "kanada, kanade, kanadi, kanadu, kanadom",
        "Australija": "australija, australije, australiji, australiju, australijom",
        "Kina": "kina, kine, kini, kinu, kinom",
    },
    kinds={
        "agency": """agencije, agencija, agencijama, agencije EU-a, agencija EU-a, agencijama EU-a, agencije EU,
            agencija EU, agencijama EU, agencije Unije, agencija Unije, agencijama Unije, agencije Europske unije,
            agencija Europske unije, agencijama Europske unije, agenciji, agenciju, agencijom, agenciji EU-a,
            agenciju EU-a, agencijom EU-a, agenciji EU, agenciju EU, agencijom EU, agenciji Unije, agenciju Unije,
            agencijom Unije, europske agencije, europskih agencija, europskim agencijama""",
        "institution": """institucije, institucija, institucijama, institucije EU-a, institucija EU-a, institucijama
            EU-a, institucije EU, institucija EU, institucijama EU, institucije Unije, institucija Unije,
            institucijama Unije, institucije Europske unije, institucija Europske unije, institucijama Europske
            unije, instituciji, instituciju, institucijom, instituciji EU-a, instituciju EU-a, institucijom EU-a,
            europske institucije, europskih institucija, europskim institucijama""",
    },
    vehicles={
        "schengen-barometer-plus": """schengenski barometar+, schengenskog barometra+, schengenskom barometru+,
            schengenskim barometrom+, barometar+, barometra+, barometru+, barometrom+, schengen barometar+, schengen
            barometra+, barometar schengena+, barometra schengena+, schengenski barometar +, schengenskog barometra
            +, schengenskom barometru +, schengenskim barometrom +, barometar +, barometra +, barometru +,
            barometrom +, schengen barometar +, schengen barometra +, barometar schengena +, barometra schengena +,
            schengenski barometar plus, schengenskog barometra plus, schengenskom barometru plus, schengenskim
            barometrom plus, barometar plus, barometra plus, barometru plus, barometrom plus, schengen barometar
            plus, schengen barometra plus, barometar schengena plus, barometra schengena plus, schengenski
            barometar, schengenskog barometra, schengenskom barometru, schengenskim barometrom, barometar,
            barometra, barometru, barometrom, schengen barometar, barometar schengena, barometra schengena,
            barometru schengena, schengen barometer, barometer""",
    },
    sections={
        "I": """zajednička informiranost o stanju, zajedničke informiranosti o stanju, zajedničkoj informiranosti o
            stanju, zajedničku informiranost o stanju, informiranost o stanju, informiranosti o stanju, situacijska
            svijest, situacijske svijesti""",
        "II": """pravni okvir EU-a o krijumčarenju migranata, pravnog okvira EU-a o krijumčarenju migranata, pravnom
            okviru EU-a o krijumčarenju migranata, pravnim okvirom EU-a o krijumčarenju migranata, pravni okvir o
            krijumčarenju migranata, pravnog okvira o krijumčarenju migranata, pravnom okviru o krijumčarenju
            migranata, pravnim okvirom o krijumčarenju migranata, pravni okvir EU-a, pravnog okvira EU-a, pravnom
            okviru EU-a, pravnim okvirom EU-a, pravni okvir, pravnog okvira, pravnom okviru, pravnim okvirom""",
        "III": """europska operativna suradnja, europske operativne suradnje, europskoj operativnoj suradnji,
            europsku operativnu suradnju, europskom operativnom suradnjom, operativna suradnja, operativne suradnje,
            operativnoj suradnji, operativnu suradnju, operativnom suradnjom""",
        "IV": """sinergije s vanjskim djelovanjem eu-a, sinergija s vanjskim djelovanjem eu-a, sinergije s vanjskim
            djelovanjem, vanjsko djelovanje, vanjskog djelovanja, vanjskom djelovanju, vanjsko djelovanje eu-a,
            vanjskog djelovanja eu-a, vanjskom djelovanju eu-a""",
    },
    months={
        1: """siječanjski, siječanjskog, siječanjskoga, siječanjskom, siječanjskome, siječanjskomu, siječanjskim,
            siječanjska, siječanjske, siječanjskoj, siječanjsku, siječanjsko, siječanjskih, siječanjskima, siječanj,
            siječnja, siječnju, siječnjem, prvog mjeseca, prvom mjesecu, prvoga mjeseca, prvi mjesec, prvim
            mjesecom, 1. mjeseca, 1. mjesecu, 1. mjesec, 1. mj, januar, januara, januaru""",
        2: """veljački, veljačkog, veljačkoga, veljačkom, veljačkome, veljačkomu, veljačkim, veljačka, veljačke,
            veljačkoj, veljačku, veljačko, veljačkih, veljačkima, veljača, veljače, veljači, veljaču, veljačom,
            velj, drugog mjeseca, drugom mjesecu, drugoga mjeseca, drugi mjesec, drugim mjesecom, 2. mjeseca, 2.
            mjesecu, 2. mjesec, 2. mj, februar, februara, februaru""",
        3: """ožujski, ožujskog, ožujskoga, ožujskom, ožujskome, ožujskomu, ožujskim, ožujska, ožujske, ožujskoj,
            ožujsku, ožujsko, ožujskih, ožujskima, ožujak, ožujka, ožujku, ožujkom, trećeg mjeseca, trećem mjesecu,
            trećega mjeseca, treći mjesec, trećim mjesecom, 3. mjeseca, 3. mjesecu, 3. mjesec, 3. mj, mart, marta,
            martu""",
        4: """travanjski, travanjskog, travanjskoga, travanjskom, travanjskome, travanjskomu, travanjskim,
            travanjska, travanjske, travanjskoj, travanjsku, travanjsko, travanjskih, travanjskima, travanj,
            travnja, travnju, travnjem, četvrtog mjeseca, četvrtom mjesecu, četvrtoga mjeseca, četvrti mjesec,
            četvrtim mjesecom, 4. mjeseca, 4. mjesecu, 4. mjesec, 4. mj, april, aprila, aprilu""",
        5: """svibanjski, svibanjskog, svibanjskoga, svibanjskom, svibanjskome, svibanjskomu, svibanjskim,
            svibanjska, svibanjske, svibanjskoj, svibanjsku, svibanjsko, svibanjskih, svibanjskima, svibanj,
            svibnja, svibnju, svibnjem, petog mjeseca, petom mjesecu, petoga mjeseca, peti mjesec, petim mjesecom,
            5. mjeseca, 5. mjesecu, 5. mjesec, 5. mj""",
        6: """lipanjski, lipanjskog, lipanjskoga, lipanjskom, lipanjskome, lipanjskomu, lipanjskim, lipanjska,
            lipanjske, lipanjskoj, lipanjsku, lipanjsko, lipanjskih, lipanjskima, lipanj, lipnja, lipnju, lipnjem,
            šestog mjeseca, šestom mjesecu, šestoga mjeseca, šesti mjesec, šestim mjesecom, 6. mjeseca, 6. mjesecu,
            6. mjesec, 6. mj, juni, juna, junu, jun""",
        7: """srpanjski, srpanjskog, srpanjskoga, srpanjskom, srpanjskome, srpanjskomu, srpanjskim, srpanjska,
            srpanjske, srpanjskoj, srpanjsku, srpanjsko, srpanjskih, srpanjskima, srpanj, srpnja, srpnju, srpnjem,
            sedmog mjeseca, sedmom mjesecu, sedmoga mjeseca, sedmi mjesec, sedmim mjesecom, 7. mjeseca, 7. mjesecu,
            7. mjesec, 7. mj, juli, jula, julu, jul""",
        8: """kolovoški, kolovoškog, kolovoškoga, kolovoškom, kolovoškome, kolovoškomu, kolovoškim, kolovoška,
            kolovoške, kolovoškoj, kolovošku, kolovoško, kolovoških, kolovoškima, kolovoz, kolovoza, kolovozu,
            kolovozom, osmog mjeseca, osmom mjesecu, osmoga mjeseca, osmi mjesec, osmim mjesecom, 8. mjeseca, 8.
            mjesecu, 8. mjesec, 8. mj, august, augusta, augustu""",
        9: """rujanski, rujanskog, rujanskoga, rujanskom, rujanskome, rujanskomu, rujanskim, rujanska, rujanske,
            rujanskoj, rujansku, rujansko, rujanskih, rujanskima, rujan, rujna, rujnu, rujnom, devetog mjeseca,
            devetom mjesecu, devetoga mjeseca, deveti mjesec, devetim mjesecom, 9. mjeseca, 9. mjesecu, 9. mjesec,
            9. mj, septembar, septembra, septembru, sept""",
        10: """listopadski, listopadskog, listopadskoga, listopadskom, listopadskome, listopadskomu, listopadskim,
            listopadska, listopadske, listopadskoj, listopadsku, listopadsko, listopadskih, listopadskima, listopad,
            listopada, listopadu, listopadom, desetog mjeseca, desetom mjesecu, desetoga mjeseca, deseti mjesec,
            desetim mjesecom, 10. mjeseca, 10. mjesecu, 10. mjesec, 10. mj, oktobar, oktobra, oktobru, okt""",
        11: """studenski, studenskog, studenskoga, studenskom, studenskome, studenskomu, studenskim, studenska,
            studenske, studenskoj, studensku, studensko, studenskih, studenskima, studeni, studenog, studenoga,
            studenom, studenome, studenomu, studenim, stud, jedanaestog mjeseca, jedanaestom mjesecu, jedanaestoga
            mjeseca, jedanaesti mjesec, jedanaestim mjesecom, 11. mjeseca, 11. mjesecu, 11. mjesec, 11. mj,
            novembar, novembra, novembru, nov""",
        12: """prosinački, prosinačkog, prosinačkoga, prosinačkom, prosinačkome, prosinačkomu, prosinačkim,
            prosinačka, prosinačke, prosinačkoj, prosinačku, prosinačko, prosinačkih, prosinačkima, prosinac,
            prosinca, prosincu, prosincem, dvanaestog mjeseca, dvanaestom mjesecu, dvanaestoga mjeseca, dvanaesti
            mjesec, dvanaestim mjesecom, 12. mjeseca, 12. mjesecu, 12. mjesec, 12. mj, decembar, decembra, decembru,
            dec""",
    },
    weak_months=frozenset(
        {"dec", "jul", "jun", "kol", "lip", "lis", "mart", "nov", "pro", "ruj", "sij", "srp", "stu", "svi", "tra"}
    ),
    numbers={
        1: "jedan, jedna, jedno, jednog, jednoga, jednom, jednu, jedne, jednoj",
        2: "dva, dvije, dvaju, dviju, dvama, dvjema, oba, par",
        3: "tri, triju, trima",
        4: "četiri, četiriju",
        5: "pet",
        6: "šest",
        7: "sedam",
        8: "osam",
        9: "devet",
        10: "deset",
        11: "jedanaest",
        12: "dvanaest",
        14: "četrnaest",
        15: "petnaest",
        20: "dvadeset",
        30: "trideset",
        45: "četrdeset pet",
        60: "šezdeset",
        90: "devedeset",
        100: "stotinu",
    },
    ordinals={
        1: "prvi, prvog, prvoga, prvom, prvome, prvomu, prvim, prva, prve, prvoj, prvu, prvo, prvih, prvima",
        2: """drugi, drugog, drugoga, drugom, drugome, drugomu, drugim, druga, druge, drugoj, drugu, drugo, drugih,
            drugima""",
        3: """treći, trećeg, trećega, trećem, trećeme, trećemu, trećim, treća, treće, trećoj, treću, trećom,
            trećih, trećima""",
        4: """četvrti, četvrtog, četvrtoga, četvrtom, četvrtome, četvrtomu, četvrtim, četvrta, četvrte, četvrtoj,
            četvrtu, četvrto, četvrtih, četvrtima, posljednje tromjesečje, zadnje tromjesečje, posljednji kvartal,
            zadnji kvartal, posljednjem tromjesečju, zadnjem tromjesečju, posljednjem kvartalu, zadnjem kvartalu,
            posljednjeg tromjesečja, zadnjeg kvartala""",
        5: "peti, petog, petoga, petom, petome, petomu, petim, peta, pete, petoj, petu, peto, petih, petima",
        6: """šesti, šestog, šestoga, šestom, šestome, šestomu, šestim, šesta, šeste, šestoj, šestu, šesto, šestih,
            šestima""",
        7: """sedmi, sedmog, sedmoga, sedmom, sedmome, sedmomu, sedmim, sedma, sedme, sedmoj, sedmu, sedmo, sedmih,
            sedmima""",
        8: "osmi, osmog, osmoga, osmom, osmome, osmomu, osmim, osma, osme, osmoj, osmu, osmo, osmih, osmima",
        9: """deveti, devetog, devetoga, devetom, devetome, devetomu, devetim, deveta, devete, devetoj, devetu,
            deveto, devetih, devetima""",
        10: """deseti, desetog, desetoga, desetom, desetome, desetomu, desetim, deseta, desete, desetoj, desetu,
            deseto, desetih, desetima""",
        11: """jedanaesti, jedanaestog, jedanaestoga, jedanaestom, jedanaestome, jedanaestomu, jedanaestim,
            jedanaesta, jedanaeste, jedanaestoj, jedanaestu, jedanaesto, jedanaestih, jedanaestima""",
        12: """dvanaesti, dvanaestog, dvanaestoga, dvanaestom, dvanaestome, dvanaestomu, dvanaestim, dvanaesta,
            dvanaeste, dvanaestoj, dvanaestu, dvanaesto, dvanaestih, dvanaestima""",
    },
    postpositions={
        Concept.ONLY: "sama, samostalno",
        Concept.THIS: "godine, godina, godini, godinu, god, g",
    },
    datives={
        "council": "vijeću, vijeću eu-a, vijeću eu, vijeću europske unije, vijeću unije, vijeću ministara",
        "schengen-council": """vijeću za schengen, schengenskom vijeću, schengen vijeću, vijeću za schengensko
            područje""",
        "european-parliament": "parlamentu, europskom parlamentu, europarlamentu",
        "commission": "komisiji, europskoj komisiji, komisiji eu-a",
        "member-states": """državama članicama, državi članici, članicama, zemljama članicama, državama članicama
            eu-a, državama članicama unije""",
        "eeas": "europskoj službi za vanjsko djelovanje",
        "europol": "europolu",
        "frontex": "frontexu",
        "eurojust": "eurojustu",
        "jha-agencies": """agencijama za pup, agencijama za pravosuđe i unutarnje poslove, agencijama u području
            pravosuđa i unutarnjih poslova""",
        "national-judicial-authorities": "nacionalnim pravosudnim tijelima, pravosudnim tijelima",
        "europol-management-board": "upravnom odboru, upravnom odboru europola",
    },
    feasts={
        "christmas": "božić, božića, božiću, božićem",
        "new-year": "nova godina, nove godine, novu godinu, novom godinom",
        "epiphany": "sveta tri kralja, bogojavljenje, bogojavljenja, bogojavljenjem",
        "easter": "uskrs, uskrsa, uskrsu, uskrsom",
        "labour-day": "praznik rada, praznika rada, praznikom rada",
        "europe-day": "dan europe, dana europe, danom europe",
        "pentecost": "duhovi, duhova, duhove, duhovima",
        "assumption": "velika gospa, velike gospe, veliku gospu, velikom gospom, velikoj gospi",
        "all-saints": "svi sveti, svih svetih, svim svetima, sisvete",
    },
    presidency="predsjedništvo Vijeća",
    words={
        Concept.PLURAL: "danima, tjedni, tjedana, tjednima, mjeseci, mjesecima, godinama",
        Concept.DEADLINE: "rok, rokovi",
        Concept.DAY: """dan, dana, danu, dani, dane, danima, danom, kalendarskih dana, kalendarska dana, radnih dana""",
        Concept.WEEK: """tjedan, tjedna, tjednu, tjedni, tjedana, tjedne, tjednima, tjednom, tj, sedmica, sedmice, sedmici,
            sedmicu""",
        Concept.MONTHS: "mjesec, mjeseca, mjesecu, mjeseci, mjesece, mjesecima, mjesecom, mj, mjes",
        Concept.QUARTER: """tromjesečje, tromjesečja, tromjesečju, tromjesečjem, tromjesečjima, kvartal, kvartala, kvartalu,
            kvartalom, kvartali, kvartalima, kvartale, kvart""",
        Concept.HALF: """polovica, polovice, polovici, polovicu, polovicom, polugodište, polugodišta, polugodištu, polugodištem,
            polugođe, polugođa, polugođu, polugođem, pola, pola godine, polugodišnje razdoblje, polovina, polovini,
            polovine, polovinu, semestar, semestra, semestru""",
        Concept.YEAR: """godina, godine, godini, godinu, godinom, godinama, god, kalendarska godina, kalendarske godine,
            kalendarskoj godini, dogodine, lani""",
        Concept.TODAY: """danas, današnji dan, današnjeg dana, sada, sad, ovog trenutka, današnji datum, na današnji dan, dan
            danas, u ovom času, ovaj čas, s današnjim danom, današnjim danom, do dana današnjega""",
        Concept.TOMORROW: "sutra, sutrašnji dan, sutrašnjeg dana, sutradan",
        Concept.YESTERDAY: "jučer, jučerašnji dan, jučerašnjeg dana, jucer",
        Concept.THIS: """ovaj, ovog, ovoga, ovom, ovome, ovomu, ovim, ova, ove, ovoj, ovu, ovo, ovih, tekući, tekućeg, tekućega,
            tekućem, tekućeme, tekućemu, tekućim, tekuća, tekuće, tekućoj, tekuću, tekućom, tekućih, tekućima,
            sadašnji, sadašnjeg, sadašnjega, sadašnjem, sadašnjeme, sadašnjemu, sadašnjim, sadašnja, sadašnje,
            sadašnjoj, sadašnju, sadašnjom, sadašnjih, sadašnjima, aktualni, aktualnog, aktualnoga, aktualnom,
            aktualnome, aktualnomu, aktualnim, aktualna, aktualne, aktualnoj, aktualnu, aktualno, aktualnih,
            aktualnima""",
        Concept.COMING: """nadolazeći, nadolazećeg, nadolazećega, nadolazećem, nadolazećeme, nadolazećemu, nadolazećim, nadolazeća,
            nadolazeće, nadolazećoj, nadolazeću, nadolazećom, nadolazećih, nadolazećima, predstojeći, predstojećeg,
            predstojećega, predstojećem, predstojećeme, predstojećemu, predstojećim, predstojeća, predstojeće,
            predstojećoj, predstojeću, predstojećom, predstojećih, predstojećima, dolazeći, dolazećeg, dolazećega,
            dolazećem, dolazećeme, dolazećemu, dolazećim, dolazeća, dolazeće, dolazećoj, dolazeću, dolazećom,
            dolazećih, dolazećima, dolazi, dolaze, slijedi, slijede, što slijedi, predstoji, predstoje, nas očekuje,
            nas čeka, nam predstoji, nam slijedi, pred nama, na pomolu, na vidiku, u najavi, približava se,
            približavaju se, bliži se, bliže se, nadolazi, nadolaze, čeka nas, očekuje nas, uskoro dolazi, dolazi na
            red, dolaze na red, dolazi na naplatu, stiže, stižu, na obzoru, bliže, se bliže, se bliži, dogodine""",
        Concept.NEXT: """sljedeći, sljedećeg, sljedećega, sljedećem, sljedećeme, sljedećemu, sljedećim, sljedeća, sljedeće,
            sljedećoj, sljedeću, sljedećom, sljedećih, sljedećima, slijedeći, slijedećeg, slijedećega, slijedećem,
            slijedećeme, slijedećemu, slijedećim, slijedeća, slijedeće, slijedećoj, slijedeću, slijedećom,
            slijedećih, slijedećima, idući, idućeg, idućega, idućem, idućeme, idućemu, idućim, iduća, iduće, idućoj,
            iduću, idućom, idućih, idućima, naredni, narednog, narednoga, narednom, narednome, narednomu, narednim,
            naredna, naredne, narednoj, narednu, naredno, narednih, narednima, najbliži, najbližeg, najbližega,
            najbližem, najbližeme, najbližemu, najbližim, najbliža, najbliže, najbližoj, najbližu, najbližom,
            najbližih, najbližima, sljedeće na redu, prvo na redu, prvo sljedeće, prvi sljedeći, prva sljedeća, prvi
            na redu, prva na redu, sljedeći na redu, sljedeća na redu, idući na redu, najskoriji, najskorija,
            najskorije, najraniji, najranija, najranije dospijeće, što prvo dospijeva, prvo dospijeva, prvi rok,
            najbliži rok, prvi idući, prva iduća, najprije dospijeva, najprije, prvo, prvi put dolazi""",
        Concept.LAST: """prošli, prošlog, prošloga, prošlom, prošlome, prošlomu, prošlim, prošla, prošle, prošloj, prošlu, prošlo,
            prošlih, prošlima, protekli, proteklog, protekloga, proteklom, proteklome, proteklomu, proteklim,
            protekla, protekle, protekloj, proteklu, proteklo, proteklih, proteklima, prethodni, prethodnog,
            prethodnoga, prethodnom, prethodnome, prethodnomu, prethodnim, prethodna, prethodne, prethodnoj,
            prethodnu, prethodno, prethodnih, prethodnima, posljednji, posljednjeg, posljednjega, posljednjem,
            posljednjeme, posljednjemu, posljednjim, posljednja, posljednje, posljednjoj, posljednju, posljednjom,
            posljednjih, posljednjima, zadnji, zadnjeg, zadnjega, zadnjem, zadnjeme, zadnjemu, zadnjim, zadnja,
            zadnje, zadnjoj, zadnju, zadnjom, zadnjih, zadnjima, minuli, minulog, minuloga, minulom, minulome,
            minulomu, minulim, minula, minule, minuloj, minulu, minulo, minulih, minulima, lani, prošlogodišnji""",
        Concept.END: """kraj, kraja, kraju, krajem, na kraju, pri kraju, potkraj, pred kraj, konac, konca, koncem, koncu,
            svršetak, svršetka, svršetku, isteka, istek, završetka, završetak""",
        Concept.YEAR_END: """kraj godine, kraja godine, krajem godine, kraju godine, konca godine, konac godine, koncem godine,
            svršetka godine""",
        Concept.VAGUE: """uskoro, ubrzo, skoro, početkom, početak, početka, početku, na početku, na samom početku, sredinom,
            sredina, sredine, sredini, sredinu, oko, otprilike, približno, negdje, cca, što prije, čim prije, što
            skorije, što ranije, u što kraćem roku, u skoroj budućnosti, u bliskoj budućnosti, u dogledno vrijeme,
            nedavno, kasnije, ranije, naknadno, s vremenom, jednog dana, kad-tad, hitno dospijeva, uskoro dospijeva,
            odmah, prije ili kasnije, u najkraćem roku, u najkraćem mogućem roku, početkom godine, u kratkom roku,
            prvih dana, zadnjih dana, ovih dana, polovicom, u prvoj fazi, kroz neko vrijeme, proljeće, proljeća,
            proljeću, proljećem, ljeto, ljeta, ljetu, ljetom, ljetos, jesen, jeseni, jesenji, zima, zime, zimi, zimu, blagdani, blagdana, blagdanima, praznici, praznika,
            praznicima, godišnji odmor, godišnjih odmora, ljetna stanka, ljetne stanke, ljetnoj stanci, ljetnu
            stanku, stanka""",
        Concept.MEETING: """sastanak, sastanka, sastanku, sastankom, sjednica, sjednice, sjednici, sjednicu, sjednicom, zasjedanje,
            zasjedanja, zasjedanju, zasjedanjem, sastanci, sastanaka, sastancima, sastance, sastanke, sjednicama,
            ministarski sastanak, ministarskog sastanka, ministarskom sastanku, ministarskim sastankom, sastanak
            ministara, sastanka ministara, sastanku ministara, zasjedanjima, sastanak vijeća, sastanak vijeća eu-a,
            sastanak vijeća europske unije, sastanak vijeća za schengen, sastanak schengenskog vijeća, sastanak
            vijeća ministara, sastanak vijeća za pravosuđe i unutarnje poslove, sastanak vijeća za pup, sastanak
            vijeća pup, sastanka vijeća, sastanka vijeća eu-a, sastanka vijeća europske unije, sastanka vijeća za
            schengen, sastanka schengenskog vijeća, sastanka vijeća ministara, sastanka vijeća za pravosuđe i
            unutarnje poslove, sastanka vijeća za pup, sastanka vijeća pup, sastanku vijeća, sastanku vijeća eu-a,
            sastanku vijeća europske unije, sastanku vijeća za schengen, sastanku schengenskog vijeća, sastanku
            vijeća ministara, sastanku vijeća za pravosuđe i unutarnje poslove, sastanku vijeća za pup, sastanku
            vijeća pup, sastankom vijeća, sastankom vijeća eu-a, sastankom vijeća europske unije, sastankom vijeća za
            schengen, sastankom schengenskog vijeća, sastankom vijeća ministara, sastankom vijeća za pravosuđe i
            unutarnje poslove, sastankom vijeća za pup, sastankom vijeća pup, sjednica vijeća, sjednica vijeća eu-a,
            sjednica vijeća europske unije, sjednica vijeća za schengen, sjednica schengenskog vijeća, sjednica
            vijeća ministara, sjednica vijeća za pravosuđe i unutarnje poslove, sjednica vijeća za pup, sjednica
            vijeća pup, sjednice vijeća, sjednice vijeća eu-a, sjednice vijeća europske unije, sjednice vijeća za
            schengen, sjednice schengenskog vijeća, sjednice vijeća ministara, sjednice vijeća za pravosuđe i
            unutarnje poslove, sjednice vijeća za pup, sjednice vijeća pup, sjednici vijeća, sjednici vijeća eu-a,
            sjednici vijeća europske unije, sjednici vijeća za schengen, sjednici schengenskog vijeća, sjednici
            vijeća ministara, sjednici vijeća za pravosuđe i unutarnje poslove, sjednici vijeća za pup, sjednici
            vijeća pup, sjednicu vijeća, sjednicu vijeća eu-a, sjednicu vijeća europske unije, sjednicu vijeća za
            schengen, sjednicu schengenskog vijeća, sjednicu vijeća ministara, sjednicu vijeća za pravosuđe i
            unutarnje poslove, sjednicu vijeća za pup, sjednicu vijeća pup, sjednicom vijeća, sjednicom vijeća eu-a,
            sjednicom vijeća europske unije, sjednicom vijeća za schengen, sjednicom schengenskog vijeća, sjednicom
            vijeća ministara, sjednicom vijeća za pravosuđe i unutarnje poslove, sjednicom vijeća za pup, sjednicom
            vijeća pup, zasjedanje vijeća, zasjedanje vijeća eu-a, zasjedanje vijeća europske unije, zasjedanje
            vijeća za schengen, zasjedanje schengenskog vijeća, zasjedanje vijeća ministara, zasjedanje vijeća za
            pravosuđe i unutarnje poslove, zasjedanje vijeća za pup, zasjedanje vijeća pup, zasjedanja vijeća,
            zasjedanja vijeća eu-a, zasjedanja vijeća europske unije, zasjedanja vijeća za schengen, zasjedanja
            schengenskog vijeća, zasjedanja vijeća ministara, zasjedanja vijeća za pravosuđe i unutarnje poslove,
            zasjedanja vijeća za pup, zasjedanja vijeća pup, zasjedanju vijeća, zasjedanju vijeća eu-a, zasjedanju
            vijeća europske unije, zasjedanju vijeća za schengen, zasjedanju schengenskog vijeća, zasjedanju vijeća
            ministara, zasjedanju vijeća za pravosuđe i unutarnje poslove, zasjedanju vijeća za pup, zasjedanju
            vijeća pup, zasjedanjem vijeća, zasjedanjem vijeća eu-a, zasjedanjem vijeća europske unije, zasjedanjem
            vijeća za schengen, zasjedanjem schengenskog vijeća, zasjedanjem vijeća ministara, zasjedanjem vijeća za
            pravosuđe i unutarnje poslove, zasjedanjem vijeća za pup, zasjedanjem vijeća pup, vijeće za pravosuđe i
            unutarnje poslove, vijeća za pravosuđe i unutarnje poslove, vijeću za pravosuđe i unutarnje poslove,
            vijećem za pravosuđe i unutarnje poslove, vijeće za PUP, vijeća za PUP, vijeću za PUP, vijećem za PUP,
            vijeće PUP, vijeća PUP, vijeću PUP, vijećem PUP, vijeće za unutarnje poslove, vijeća za unutarnje
            poslove, vijeću za unutarnje poslove, vijećem za unutarnje poslove, vijeće JHA, vijeća JHA, vijeću JHA,
            vijećem JHA, vijeće PUP-a, vijeća PUP-a, vijeću PUP-a, vijećem PUP-a, vijeće ministara unutarnjih
            poslova, vijeća ministara unutarnjih poslova, vijeću ministara unutarnjih poslova, vijećem ministara
            unutarnjih poslova, vijeće unutarnjih poslova, vijeća unutarnjih poslova, vijeću unutarnjih poslova,
            vijećem unutarnjih poslova, pup vijeće, pup vijeća, pup vijeću, jha vijeće, jha vijeća, vijećima, ključni
            termin, ključnog termina, ključnom terminu, ključnim terminom, vijeće ministara, vijeća ministara, vijeću
            ministara, vijećem ministara, prekretnica, prekretnice""",
        Concept.BY: """do, najkasnije do, najkasnije u, najkasnije na, najkasnije za, najkasnije s, najkasnije, do najkasnije,
            ne kasnije od, ne kasnije nego, ne poslije, ne nakon, sve do, do uključivo, do i uključujući, uključivo
            do, zaključno s, zaključno sa, zaključno do, do zaključno, do zaključno s, do zaključno sa, s rokom do, u
            roku do, rok do, rok je do, s krajnjim rokom do, krajnji rok, na ili prije, do ili na, u ili prije,
            uključujući, pa sve do, by, do i s, najdalje do, najkasnije još do, zaključno, zaključno na, sve do
            zaključno, u roku zaključno s, s rokom najkasnije do, do najkasnije do, do samog, prije ili na, do
            datuma, do dana, u svakom slučaju do, krajnje do, maksimalno do, već do, još do""",
        Concept.UNTIL: "do, pa do, sve do, pa sve do, do uključivo, zaključno s, zaključno sa, do zaključno",
        Concept.BEFORE: """prije, pred, uoči, ranije od, prije nego, prije početka, pred početak, neposredno prije, neposredno pred,
            netom prije, odmah prije, malo prije, tik prije, dan prije, do početka, u danima prije, u tjednima prije,
            u mjesecima prije, u razdoblju prije, strogo prije, do uoči, u pripremi za, u pripremama za, još prije,
            već prije, prije samog, u susret, pred samo, pred sam, uoči samog, prije no što, ususret, do pred""",
        Concept.IN: """na dan, u, tijekom, na, za vrijeme, u toku, kroz, u mjesecu, u periodu, u razdoblju, na dnevnom redu, na
            dnevnom redu za, na agendi, na agendi za, povodom, za mjesec, tokom, prilikom, u okviru mjeseca""",
        Concept.FOR: "za, prema",
        Concept.FROM: """od, počevši od, počevši s, počevši sa, počevši u, počev od, počevši, ne prije, ne ranije od, najranije,
            najranije od, najranije u, s početkom u, s početkom od, s početkom, od početka, u ili nakon, na ili
            nakon, od uključivo, unazad od, još od, sve od, od dana, od datuma, od mjeseca, počam od, polazeći od,
            tek od, već od, s danom, od tog, od samog, ne prije nego, najranije s, najranije na""",
        Concept.AS_OF: """sa stanjem na dan, stanje na dan, prema stanju na dan, sa stanjem na, po stanju na dan, kakvo je bilo
            stanje""",
        Concept.AFTER: """nakon, poslije, po, iza, kasnije od, nakon isteka, po isteku, nakon završetka, po završetku, nakon kraja,
            neposredno nakon, odmah nakon, netom nakon, dan nakon, u danima nakon, u tjednima nakon, u mjesecima
            nakon, u razdoblju nakon, ne prije isteka, strogo nakon, nakon dana, nakon datuma, tek nakon, i nakon,
            samo nakon, iza datuma, poslije datuma, nakon samog, nakon što prođe""",
        Concept.WITHIN: """u roku od, unutar, za, kroz, u roku, u manje od, u najviše, u sljedećih, u narednih, u idućih, kroz
            sljedećih, kroz idućih, u okviru, tijekom sljedećih, u okviru od, u razdoblju od, unutar sljedećih,
            unutar idućih, unutar narednih, tijekom idućih, tijekom narednih, kroz narednih, u nadolazećih, u roku
            sljedećih, u sljedeća, u iduća, u naredna, u sljedeće, u iduće, u naredne, u sljedećem roku od, u
            predstojećih, za manje od, za najviše""",
        Concept.BETWEEN: "između, izmedju, u razdoblju između, negdje između, u periodu između, u razdoblju od",
        Concept.LATEST: """na vrijeme, pravodobno, pravovremeno, najkasnije, uključivo, zaključno, ili ranije, ili prije, uključivo
            s tim datumom""",
        Concept.EARLIEST: """najranije, nadalje, pa nadalje, i nadalje, i kasnije, ili kasnije, i poslije, i nakon toga, pa dalje,
            dalje, naovamo""",
        Concept.AND: "i, te, kao i, a, pa, ni, &, plus, a također, i također, kao i za",
        Concept.OR: "ili, i/ili, odnosno, bilo, ili pak",
        Concept.WITH: """s, sa, zajedno s, zajedno sa, u suradnji s, u suradnji sa, skupa s, skupa sa, zajednički s, zajednički
            sa, uz""",
        Concept.JOINTLY: """zajedno, zajedno s, zajedno sa, skupa, skupa s, skupa sa, u suradnji s, u suradnji sa, međusobno, kao
            tandem, udruženo, u suradnji, dijele, zajedničkim snagama, zajednički, zajedničkog, zajedničkoga,
            zajedničkom, zajedničkome, zajedničkomu, zajedničkim, zajednička, zajedničke, zajedničkoj, zajedničku,
            zajedničko, zajedničkih, zajedničkima, zajednički s, zajednički sa, ruku pod ruku, u tandemu, u paru,
            udruženim snagama, složno, u zajednici, kao partneri, suradnjom, u partnerstvu s, u partnerstvu sa, u
            partnerstvu, u koordinaciji s, u koordinaciji sa, suradnički""",
        Concept.BOTH: "oboje, obje, oba, obojica, obaju, obiju, obama, objema, obadvije, oboma",
        Concept.TO: """upućeno, upućena, upućene, upućeni, prema, na adresu, na ruke, adresirano na, adresirana na, adresirane
            na, namijenjeno, namijenjena, namijenjene, za potrebe, u korist, proslijeđeno, dostavljeno, poslano,
            podneseno, predstavljeno, predočeno, izvijestiti, izvijesti, izvijeste, obavijestiti, na znanje,
            izvješćuje""",
        Concept.ASSIGNED: f"""{_ASSIGNED_AND_OWE}, tiču se, se tiču, po pitanju, glede, tražimo od, čeka od, dobiti od, dobivamo od, dobijemo od, u domeni, u nadležnosti
            je, dan u zadatak, dano na brigu, dopalo, zapalo, zapada""",
        Concept.ARTICLE: "sve, svi, svih, svim, svima, svaki, svaka, svakog, svake, neki, neke",
        Concept.WE: """mi, nas, nama, naš, naša, naše, naši, našeg, našem, našu, našoj, našim, naših, našima, ja, mene, meni,
            mnom, moj, moja, moje, moji, mojeg, mog, mojem, mojoj, moju, mojih, mojim, dostavimo, podnesemo, predamo,
            izradimo, pripremimo, pošaljemo, napravimo, predložimo, učinimo, ispunimo, dovršimo, dostavim, predam,
            podnesem, pripremim, moramo, moram, trebamo, trebam, dugujemo, dugujem, jesmo, smo dužni, smo obvezni,
            podnosimo, dostavljamo, kasnimo, kasnim""",
        Concept.BACK: """oni, one, ona, on, njih, njima, njega, njemu, njoj, nje, njime, ga, ih, isto, isti, ista, iste, od toga,
            o tome, od tih, od njih, to isto, onih, gore navedeno, gore navedeni, navedeni, navedeno, potonji,
            potonje, spomenuti, spomenuto, taj, tog, tom, tomu, potonjih, potonja, istih, istom, istim, dotični,
            dotična, dotične, dotičnih""",
        Concept.POSSESSIVE: """njihov, njihova, njihovo, njihove, njihovi, njihovih, njihovim, njegov, njegova, njegovo, njegove,
            njegovi, njegovih, njegovim, njezin, njezina, njezine, njezino, njezini, njezinih, njen, njena, njene,
            njeno, njihovu, njihovoj, njihovom, njihovog, njihovoga, njegovu, njegovoj, njegovom, njegovog, njezinu,
            njezinoj, njezinom, njezinog, njenu, njenih, njenog, njenoj""",
        Concept.RECEIVE: """prima, primaju, primiti, dobiva, dobivaju, dobiti, dobije, dobiju, zaprima, zaprimaju, zaprimiti,
            prihvaća, dobit će, će primiti, će dobiti, primit će, će dobivati, će zaprimiti, zaprimit će, dobivat će,
            primat će, treba dobiti, treba primiti, mora dobiti, mora primiti, dobio bi, dobila bi, dobivaju li,
            dobiva li""",
        Concept.ADDRESSED: """se podnosi, se podnose, se dostavlja, se dostavljaju, se šalje, se šalju, se upućuje, se upućuju, se
            predaje, se predaju, se predstavlja, se predstavljaju, se predočuje, se predočuju, se prosljeđuje, se
            prosljeđuju, se izvješćuje, se predlaže, podnosi se, podnose se, dostavlja se, dostavljaju se, šalje se,
            šalju se, upućuje se, upućuju se, predaje se, predaju se, predstavlja se, predstavljaju se, predočuje se,
            predočuju se, prosljeđuje se, prosljeđuju se, izvješćuje se, predlaže se, se mora podnijeti, se mora
            dostaviti, se mora poslati, se mora uputiti, se mora predati, se mora predstaviti, se mora predočiti, se
            mora proslijediti, se mora izložiti, se mora predložiti, se mora podnositi, se mora dostavljati, se mora
            slati, se moraju podnijeti, se moraju dostaviti, se moraju poslati, se moraju uputiti, se moraju predati,
            se moraju predstaviti, se moraju predočiti, se moraju proslijediti, se moraju izložiti, se moraju
            predložiti, se moraju podnositi, se moraju dostavljati, se moraju slati, mora se podnijeti, mora se
            dostaviti, mora se poslati, mora se uputiti, mora se predati, mora se predstaviti, mora se predočiti,
            mora se proslijediti, mora se izložiti, mora se predložiti, mora se podnositi, mora se dostavljati, mora
            se slati, moraju se podnijeti, moraju se dostaviti, moraju se poslati, moraju se uputiti, moraju se
            predati, moraju se predstaviti, moraju se predočiti, moraju se proslijediti, moraju se izložiti, moraju
            se predložiti, moraju se podnositi, moraju se dostavljati, moraju se slati, treba se podnijeti, treba se
            dostaviti, treba se poslati, treba se uputiti, treba se predati, treba se predstaviti, treba se
            predočiti, treba se proslijediti, treba se izložiti, treba se predložiti, treba se podnositi, treba se
            dostavljati, treba se slati, se treba podnijeti, se treba dostaviti, se treba poslati, se treba uputiti,
            se treba predati, se treba predstaviti, se treba predočiti, se treba proslijediti, se treba izložiti, se
            treba predložiti, se treba podnositi, se treba dostavljati, se treba slati, se trebaju podnijeti, se
            trebaju dostaviti, se trebaju poslati, se trebaju uputiti, se trebaju predati, se trebaju predstaviti, se
            trebaju predočiti, se trebaju proslijediti, se trebaju izložiti, se trebaju predložiti, se trebaju
            podnositi, se trebaju dostavljati, se trebaju slati, trebaju se podnijeti, trebaju se dostaviti, trebaju
            se poslati, trebaju se uputiti, trebaju se predati, trebaju se predstaviti, trebaju se predočiti, trebaju
            se proslijediti, trebaju se izložiti, trebaju se predložiti, trebaju se podnositi, trebaju se
            dostavljati, trebaju se slati, se ima podnijeti, se ima dostaviti, se ima poslati, se ima uputiti, se ima
            predati, se ima predstaviti, se ima predočiti, se ima proslijediti, se ima izložiti, se ima predložiti,
            se ima podnositi, se ima dostavljati, se ima slati, bi se trebalo podnijeti, bi se trebalo dostaviti, bi
            se trebalo poslati, bi se trebalo uputiti, bi se trebalo predati, bi se trebalo predstaviti, bi se
            trebalo predočiti, bi se trebalo proslijediti, bi se trebalo izložiti, bi se trebalo predložiti, bi se
            trebalo podnositi, bi se trebalo dostavljati, bi se trebalo slati, bi se moralo podnijeti, bi se moralo
            dostaviti, bi se moralo poslati, bi se moralo uputiti, bi se moralo predati, bi se moralo predstaviti, bi
            se moralo predočiti, bi se moralo proslijediti, bi se moralo izložiti, bi se moralo predložiti, bi se
            moralo podnositi, bi se moralo dostavljati, bi se moralo slati, se još mora podnijeti, se još mora
            dostaviti, se još mora poslati, se još mora uputiti, se još mora predati, se još mora predstaviti, se još
            mora predočiti, se još mora proslijediti, se još mora izložiti, se još mora predložiti, se još mora
            podnositi, se još mora dostavljati, se još mora slati, se još treba podnijeti, se još treba dostaviti, se
            još treba poslati, se još treba uputiti, se još treba predati, se još treba predstaviti, se još treba
            predočiti, se još treba proslijediti, se još treba izložiti, se još treba predložiti, se još treba
            podnositi, se još treba dostavljati, se još treba slati, ide, idu, ići, odlazi, odlaze, primatelj,
            primatelja, primatelju, kao primatelj, kao primatelju, kao adresat, adresat, upućeno, upućena, upućene,
            namijenjeno, namijenjena, namijenjene, adresirano, na adresu, stiže, stižu, na stol""",
        Concept.WEEKDAY: """ponedjeljak, ponedjeljka, ponedjeljkom, utorak, utorka, utorkom, srijeda, srijede, srijedu, srijedom,
            četvrtak, četvrtka, četvrtkom, petak, petka, petkom, subota, subote, subotu, nedjelja, nedjelje, nedjelju""",
        Concept.WAS: """je bilo, je bila, je bio, su bili, su bile, bilo je, bila je, bio je, bili su, bile su, bio, bila, bilo,
            bili, bile, bijaše, bješe, bijahu, stajalo, stajala, stajali, nije bilo, nije bio, nisu bili, nisu bile,
            nije još bilo, kasnio, kasnila, kasnilo, kasnili, kasnile""",
        Concept.IS: "kako radi, kako funkcionira, znači, znače, je, su, jest, jesu, jeste, je to",
        Concept.WHAT: """što, šta, čega, čemu, čime, čim, što sve, što to, štogod, koji, kojega, kojeg, kojem, kojeme, kojemu,
            kojim, koja, koje, kojoj, koju, kojom, kojih, kojima, kog, kom, kakav, kakva, kakvo, kakve, kakvi,
            kakvih, kakvog""",
        Concept.WHO: """tko, ko, koga, kog, kime, čija, čiji, čije, čijih, čijim, čijoj, čijeg, tko sve, tko to, koje
            tijelo, koja tijela, kojeg tijela, kojih tijela, koja agencija, koja institucija, koji akter, koji
            akteri, koji nositelj, koji nositelji, koje strane, koja strana, koja organizacija, koje organizacije,
            koji ured, koja ustanova, koje ustanove, koji odgovoran, čiji je red, čija odgovornost, čija obveza, čiji
            zadatak, koji dionici, nositelj je tko, ko to, tko je to, tko je sve, tko je sljedeći na redu, tko je na
            redu, tko je zadužen, kojem tijelu, kojim tijelima, koja služba, koje službe, koja zemlja,
            koja su to tijela, kojem nositelju, koji su nositelji, tko je nositelj, tko su nositelji, čijom, čijega,
            čijemu, tkogod""",
        Concept.WHEN: """kada, kad, dokad, dokada, dokle, otkad, otkada, kojeg datuma, kojega datuma, koji datum, kojeg dana, koji
            dan, do kojeg roka, koji je rok, koji su rokovi, koji je krajnji rok, koji su krajnji rokovi, koji je
            datum, koji su datumi, u kojem mjesecu, kojeg mjeseca, koji mjesec, koje godine, u kojem tromjesečju, u
            kojem kvartalu, koliko dugo, koliko još vremena, koliko vremena, u kojem roku, kakvi su rokovi, kakav je
            rok, u koje vrijeme, najkasnije kada, kojim datumom, rok je kada, nakon kojeg datuma, koliko dana, koliko
            još dana, koliko je dana, koliko je još dana, koliko tjedana, koliko još tjedana, koliko mjeseci, koliko
            još mjeseci, koliko dana ostaje, koliko je dana ostalo, koliko dana preostaje, kada najkasnije, kad
            najkasnije, najkasnije kad, kojim datumima, koji datumi, kad to, kad je rok, kada je rok, kad su rokovi,
            kada su rokovi, u kom mjesecu, kog datuma, kojega dana, u kojem trenutku, kojeg tjedna, u kojem tjednu,
            kakvi rokovi, kakav rok, koliki je rok, koliki su rokovi, koliko još ima vremena, koliko ima vremena,
            koliko ima još vremena, koliko još imaju vremena, koliko imaju vremena, koliko preostaje vremena, koliko
            vremena preostaje, koliko je vremena ostalo, kad dospijeva, kada dospijeva, koje je godine, na koji rok""",
        Concept.HOW_MANY: """koliko ih, koliko ih je, koliko, koliko toga, broj obveza, broj otvorenih, broj otvorenih obveza, broj
            zakašnjelih, broj dovršenih, broj izvješća, broj mjera, ukupan broj, ukupni broj, koji je broj, zbroj,
            koliko sveukupno, koliko je ukupno, koliko je njih, koliko njih, koliki je broj, koliko stvari, koliko
            komada, kolko, kolko ih, koliko sve, koliko obveza, sveukupan broj, brojčano, brojkom, izbroji,
            izbrojite, prebroji, prebrojite, broj preostalih, broj isporuka, broj rezultata, broj dospjelih, broj
            neispunjenih, broj ispunjenih, broj završenih, broj nedovršenih""",
        Concept.STATUS_OF: """novo, novoga, što novo, novosti, status, statusa, statusu, stanje, stanja, stanju, pojedinosti, pojedinostima, detalji, detalje, detalja,
            detaljima, kako stojimo s, kako stojimo sa, kako napreduje, kako napreduju, kako ide, dokle je, dokle
            smo, dokle smo došli s, gdje stojimo s, u kojoj je fazi, u kojoj fazi, faza, opiši, opišite, objasni,
            objasnite, pojasni, pojasnite, više o, informacije o, informacija o, info o, napredak, napretka,
            napretku, popis, popisa, lista, liste, listu, puni popis, cijeli popis, obuhvaća, obuhvaćaju,
            sadrži, što je s, što je sa, opis, novosti o, ažuriranje, kako je sa, dokle se stiglo, dokle se došlo s,
            dokle su stigli, dokle su stigle, reci mi sve o, recite mi sve o, što znaš o, što znate o, o čemu je
            riječ, u čemu se sastoji, od čega se sastoji, sadržaj, sadržaja, detaljno o, podaci o, podatci o, pojasni
            mi, objasni mi, razjasni, razjasnite, raščlani, otvori mi, pojašnjenje, objašnjenje, napreduje li, ide
            li, detaljnije o""",
        Concept.HELP: """pomoć, pomozi, pomozite, upomoć, help, što znaš, što znate, što možeš, što možete, što možeš učiniti, što
            možete učiniti, što možeš napraviti, što možete napraviti, što radiš, što radite, što umiješ, kako ovo
            radi, kako to radi, kako radiš, kako radite, kako funkcionira, kako ovo funkcionira, kako funkcioniraš,
            kako te koristiti, kako koristiti, kako se koristi, kako ovo koristiti, kako se ovo koristi, kako se
            služiti, kako da pitam, kako pitati, kako postaviti pitanje, kako mogu postaviti pitanje, kako
            postavljati pitanja, što mogu pitati, što te mogu pitati, što vas mogu pitati, što sve mogu pitati, koja
            pitanja mogu postaviti, kakva pitanja mogu postaviti, koja pitanja razumiješ, koja pitanja razumijete,
            tko si, tko ste, što si ti, što si, naredbe, koje naredbe postoje, koje su naredbe, upute, uputa, uputu,
            priručnik, upute za uporabu, primjeri, primjeri pitanja, daj primjer, dajte primjer, daj mi primjer,
            dajte mi primjer, primjer pitanja, kako mi možeš pomoći, kako mi možete pomoći, u čemu možeš pomoći, u
            čemu možete pomoći, čemu služiš, čemu služi ovaj bot, što može ovaj bot, kako početi, kako započeti,
            trebam pomoć, treba mi pomoć, ne razumijem, ne razumijem kako, ne znam kako, mogućnosti, koje su
            mogućnosti, česta pitanja, faq, što mogu upisati, kako ovaj bot radi""",
        Concept.MUST: """mora, moraju, morati, treba, trebaju, trebati, trebalo, trebala, trebao, trebali, trebale, valja, ima
            obvezu, imaju obvezu, dužan, dužna, dužno, dužni, dužne, dužna je, dužni su, dužne su, obvezan, obvezna,
            obvezno, obvezni, obvezne, obvezna je, očekuje, očekuju, očekivati, traži, zahtijeva, zahtijevaju,
            potrebno, potrebna, potrebne, nužno, će, ima, imaju, mogli bismo očekivati, očekujemo, čekamo, moralo,
            morala, morao, morali, morale, ostaje, ostaje za, preostaje, preostaje za, primorana, namjerava,
            namjeravaju, planira, planiraju, pozvan, pozvana, pozvane, pozvani, zamoljen, zamoljena, preuzeo obvezu,
            se obvezao, se obvezala, se obvezali, ostalo za, ostalo je za, morat, trebat, valjalo, neophodno,
            obavezan, obavezna, obavezno, obavezni, obavezne, u obvezi, ima dužnost, imaju dužnost, ima zadaću, imaju
            zadaću, ima zadatak, imaju zadatak, ima obavezu, imaju obavezu, iziskuje se, traženo, tražena, tražene,
            zatraženo, zatražena, zatražene, očekivano, očekivana, očekivane, očekivani, predstoji mu, predstoji joj,
            predstoji im, mu predstoji, joj predstoji, im predstoji, tek mora, tek treba, tek trebaju, tek moraju,
            ostaje mu, ostaje joj, ostaje im, preostaje mu, preostaje joj, preostaje im, mu preostaje, joj preostaje,
            im preostaje, mu ostaje, joj ostaje, im ostaje, kani, kane, mislio, misli, misle, obvezao se, obvezala
            se, obvezali su se""",
        Concept.OWE: f"""{_ASSIGNED_AND_OWE}, duguje, duguju, dugovati, dug, duga, dugovi, dugova, dugovanje, dugovanja, obveza, obveze, obvezi, obvezu, obvezom,
            obvezama, obaveza, obaveze, obavezi, obavezu, obavezom, obavezama, rok, roka, roku, rokom, rokovi, rokova,
            rokove, rokovima, krajnji rok, krajnjeg roka, krajnjem roku, krajnji rokovi, krajnjih rokova, dospijeće,
            dospijeća, dospijeću, dospijeva, dospijevaju, dospjeti, dospije, istječe, istječu, ističe, ističu, isteći,
            termin, termini, termina, deadline, deadlinea, deadlinei, deadlineovi, odgovoran, odgovorna, odgovorno,
            odgovorni, odgovorne, odgovornih, odgovornom, odgovorani, odgovoranog, odgovoranoga, odgovoranom,
            odgovoranome, odgovoranomu, odgovoranim, odgovorana, odgovorane, odgovoranoj, odgovoranu, odgovorano,
            odgovoranih, odgovoranima, zadužen, zaduženi, zaduženog, zaduženoga, zaduženom, zaduženome, zaduženomu,
            zaduženim, zadužena, zadužene, zaduženoj, zaduženu, zaduženo, zaduženih, zaduženima, nadležan, nadležna,
            nadležno, nadležni, nadležne, nadležnih, nadležani, nadležanog, nadležanoga, nadležanom, nadležanome,
            nadležanomu, nadležanim, nadležana, nadležane, nadležanoj, nadležanu, nadležano, nadležanih, nadležanima,
            odgovornost, odgovornosti, odgovara, odgovaraju, nositelj, nositelja, nositelju, nositelji, nositeljica,
            vlasnik, vlasnika, vlasnici, zadaća, zadaće, zadaći, zadaću, zadaćama, zadatak, zadatka, zadatku, zadaci,
            zadataka, zadatke, zadacima, dužnost, dužnosti, dužnostima, na redu, predviđeno, predviđena, predviđene,
            predviđeni, planirano, planirana, planirane, planirani, spremno, spremna, spremne, spremni, biti gotovo,
            gotovo, preuzeto, na dnevnom redu, dnevni red, dnevnog reda, na stolu, u planu, plan, raspored, rasporeda,
            rasporedu, rasporedom, agenda, agende, u kalendaru, kalendar, na popisu, posao, posla, poslovi, poslova,
            obećala, obećao, obećali, obećano, obećanja, obećanje, zaduženje, zaduženja, zaduženjima, preuzela,
            preuzeo, preuzeli, snosi odgovornost, snose odgovornost, brine, brinu, vodi, vode, vodi računa, obvezala,
            obvezao, obvezali, due, owe, spada, spadaju, na teret, preuzima, preuzimaju, zakazano, zakazana, zakazane,
            domaća zadaća, to-do, bavi, bave, baviti, predviđenog, predviđenoga, predviđenom, predviđenome,
            predviđenomu, predviđenim, predviđenoj, predviđenu, predviđenih, predviđenima, planiranog, planiranoga,
            planiranom, planiranome, planiranomu, planiranim, planiranoj, planiranu, planiranih, planiranima,
            zakazani, zakazanog, zakazanoga, zakazanom, zakazanome, zakazanomu, zakazanim, zakazanoj, zakazanu,
            zakazanih, zakazanima, obećani, obećanog, obećanoga, obećanom, obećanome, obećanomu, obećanim, obećana,
            obećane, obećanoj, obećanu, obećanih, obećanima, preuzeti, preuzetog, preuzetoga, preuzetom, preuzetome,
            preuzetomu, preuzetim, preuzeta, preuzete, preuzetoj, preuzetu, preuzetih, preuzetima, nadležnog,
            nadležnoga, nadležnom, nadležnome, nadležnomu, nadležnim, nadležnoj, nadležnu, nadležnima, dužni, dužnog,
            dužnoga, dužnom, dužnome, dužnomu, dužnim, dužna, dužne, dužnoj, dužnu, dužno, dužnih, dužnima,
            odgovornog, odgovornoga, odgovornome, odgovornomu, odgovornim, odgovornoj, odgovornu, odgovornima,
            obvezni, obveznog, obveznoga, obveznom, obveznome, obveznomu, obveznim, obvezna, obvezne, obveznoj,
            obveznu, obvezno, obveznih, obveznima, dugovat, dugujete, duguješ, dugovao, dugovala, dugovali, dugovima,
            dugovanjima, dužnik, dužnici, dužnika, dužnošću, zadužnja, zaduženjem, zadaćom, zadatkom, obećanjima,
            obvezivanje, dospijećem, dospjet, istek, isteka, isteku, istekom, teče rok, teku rokovi, rok teče,
            krajnjim rokom, krajnjim rokovima, krajnje rokove, zadnji rok, posljednji rok, datum isporuke, datum
            dostave, todo, to do, za odraditi, za obaviti, za dostaviti, za predati, za poslati, za izraditi, za
            pripremiti, za riješiti, nositeljem, nositeljima, nositeljice, nositeljicu, zadužnica, poslom, naloge,
            nalog, naloga, nalozi, programirano, terminirano, rokovnik, rokovnika, rokovniku, vremenik, vremenika,
            vremenski raspored, vremenski plan, obvezuje, obvezuju, pada, padaju""",
        Concept.ITEM: """izvješće, izvješća, izvješću, izvješćem, izvješćima, izvještaj, izvještaja, izvještaju, izvještajem,
            izvještaji, izvještajima, izvještaje, stvar, stvae, stvai, stvau, stvaom, stvari, stvarima, mjera, mjere,
            mjeri, mjeru, mjerom, mjerama, ključna mjera, ključne mjere, ključnoj mjeri, ključnu mjeru, ključnom
            mjerom, ključnih mjera, ključnim mjerama, isporuka, isporuke, isporuki, isporuku, isporukom, isporuci,
            isporukama, dostava, dostave, dostavi, dostavu, dostavom, dostavama, doprinos, doprinosa, doprinosu,
            doprinosom, doprinosi, doprinose, doprinosima, dokument, dokumenta, dokumentu, dokumentom, dokumenti,
            dokumente, dokumentima, rezultat, rezultata, rezultatu, rezultatom, rezultati, rezultate, rezultatima,
            proizvod, proizvoda, proizvodu, proizvodom, proizvodi, proizvode, aktivnost, aktivnose, aktivnosi,
            aktivnosu, aktivnosom, aktivnosti, aktivnostima, radnja, radnje, radnji, radnju, radnjom, radnjama,
            stavka, stavke, stavki, stavku, stavkom, stavci, stavkama, točka, točke, točki, točaka, točkama,
            djelovanje, djelovanja, djelovanju, djelovanjima, ključno djelovanje, ključna djelovanja, ključnih
            djelovanja, posao, poslovi, akcija, akcije, akcijama, predmet, predmeti, predmeta, toga, izvješćivanje,
            izvješćivanja, izvješćivanju, podnesak, podnesci, korak, koraci, koraka, materijal, materijali,
            materijala, zahtjev, zahtjevi, zahtjeva, akcijska točka, akcijske točke, tekst, papir, papiri, radovi,
            isporučevine, isporučevina, deliverable, deliverables, deliverablea, deliverablei, deliverableovi,
            stavaka, proizvodima, papirologija, papira, papire, papirima, dokumentacija, dokumentaciju,
            dokumentacije, podneske, podneska, podnesaka, prilog, prilozi, priloge, priloga, elaborat, elaborati,
            predaja, predaje, predaju, pošiljka, pošiljke, akciju, predmete, izvještavanje, izvještavanja, stvarčica,
            sitnica, sitnice, koraku, korake, koracima, dokumenata, materijale, materijalima, zahtjeve, zahtjevima,
            tekstovi, tekstova, tekstove, poslove, radove, radova""",
        Concept.DELIVER: """dostaviti, dostavi, dostave, dostavlja, dostavljaju, dostavljati, podnijeti, podnese, podnesu, podnosi,
            podnose, podnositi, predati, preda, predaju, predaje, predavati, predložiti, predlaže, predlažu,
            predloži, predlože, predstaviti, predstavi, predstave, predstavlja, predstavljaju, predočiti, predoči,
            predočuje, izraditi, izradi, izrade, izrađuje, izrađuju, pripremiti, pripremi, pripreme, priprema,
            pripremaju, pripremati, napraviti, napravi, naprave, praviti, radi, rade, raditi, uraditi, učiniti,
            učini, učine, čini, čine, činiti, izvijestiti, izvijesti, izvijeste, izvješćuje, izvješćuju,
            izvješćivati, izvještava, izvještavaju, izvještavati, poslati, pošalje, pošalju, šalje, šalju, slati,
            uputiti, uputi, upute nam, upućuje, upućuju, provesti, provede, provedu, provodi, provode, provoditi,
            izvršiti, izvrši, izvršava, izvršavaju, ispuniti, ispuni, ispune, ispunjava, ispunjavaju, ispunjavati,
            dovršiti, dovrši, dovrše, dovršava, dovršavaju, završiti, završi, završe, završava, završavaju, pružiti,
            pruži, pruža, pružaju, pružati, osigurati, osigura, osigurava, osiguravaju, objaviti, objavi, objavljuje,
            objavljuju, donijeti, donese, donosi, donose, obaviti, obavi, obavlja, obavljaju, obavljati, realizirati,
            realizira, isporučiti, isporuči, isporučuje, isporučuju, iznijeti, iznosi, iznese, odraditi, odradi,
            odrađuje, riješiti, riješi, rješava, dati, daje, daju, davati, proslijediti, proslijedi, prosljeđuje,
            priložiti, priloži, prilaže, doprinijeti, doprinosi, doprinose, doprinese, pridonijeti, pridonosi,
            pridonose, sastaviti, sastavi, sastavlja, sastavljaju, izložiti, izloži, izlaže, prezentirati,
            prezentira, prezentiraju, okončati, okonča, zaključiti, zaključi, poduzeti, poduzme, poduzima,
            poduzimaju, obznaniti, predvidjeti, prikupiti, razmijeniti, razmjenjuje, razmjenjuju, dijeliti, dijeli,
            dijele, unositi, unijeti, provedba, provedbu, dostavu, podnošenje, podnošenja, podnošenju, dostavljanje,
            izrada, izradu, biti dostavljeno, biti podneseno, otpremiti, pribaviti, pokazati, pokaže, izbaciti,
            staviti na stol, stavlja na stol, stavljaju na stol, odgovoriti, sudjeluje, kompletirati, finalizirati,
            usvojiti, biti izvršeno, prikazati, prikazuje, prilagoditi, ostvariti, ostvaruje, ostvaruju, postići,
            dostavit, dostavljat, podnijet, podnosit, predat, predavat, predložit, predstavit, predočit, izradit,
            pripremit, pripremat, napravit, pravit, radit, uradit, učinit, činit, izvijestit, izvijest, izvješćivat,
            izvještavat, poslat, slat, uputit, uput, provest, provodit, izvršit, ispunit, ispunjavat, dovršit,
            završit, pružit, pružat, osigurat, objavit, donijet, obavit, obavljat, realizirat, isporučit, iznijet,
            odradit, riješit, dat, davat, proslijedit, priložit, doprinijet, pridonijet, sastavit, izložit,
            prezentirat, okončat, zaključit, poduzet, obznanit, predvidjet, prikupit, razmijenit, dijelit, unosit,
            unijet, otpremit, pribavit, pokazat, izbacit, odgovorit, kompletirat, finalizirat, usvojit, prikazat,
            prilagodit, ostvarit, dostavite, predočavati, predočava, srediti, sredi, srede, sređuje, odrađuju,
            odrade, zgotoviti, dogotoviti, dogotovi, izgotoviti, podastrijeti, podastre, podastru, pripraviti,
            pripravi, pripravlja, dogurati, dovesti do kraja, privesti kraju, privodi kraju, odaslati, dostavljanjem,
            isporučivati, ispostaviti, ispostavi, uručiti, uruči, uručuje, uručuju, predajom, staviti na
            raspolaganje, stavi na raspolaganje, stavlja na raspolaganje, objavljivati, izrađivati, proslijeđivati,
            prosljeđivati, obavještavati, obavještava, obavještavaju, obavijestiti, obavijesti, obavijeste,
            podnesite, predlagati, osiguravati, sprovesti, sprovede, sprovodi, izvršavati, dovršavati, zaključivati,
            rješavati, rješavaju, riješe, predviđati, dogovoriti, prilagati, prilažu, sastavljati, iznositi, iznose,
            unese, unesu, unosi, unose, realiziraju, kompletira, kompletiraju, finalizira, finaliziraju, ispuniti
            obvezu, ispuniti obveze, izvršiti obvezu, odgovara na, duguje, duguju""",
        Concept.OPEN: """otvoren, otvoreni, otvorenog, otvorenoga, otvorenom, otvorenome, otvorenomu, otvorenim, otvorena,
            otvorene, otvorenoj, otvorenu, otvoreno, otvorenih, otvorenima, neispunjen, neispunjeni, neispunjenog,
            neispunjenoga, neispunjenom, neispunjenome, neispunjenomu, neispunjenim, neispunjena, neispunjene,
            neispunjenoj, neispunjenu, neispunjeno, neispunjenih, neispunjenima, nedovršen, nedovršeni, nedovršenog,
            nedovršenoga, nedovršenom, nedovršenome, nedovršenomu, nedovršenim, nedovršena, nedovršene, nedovršenoj,
            nedovršenu, nedovršeno, nedovršenih, nedovršenima, neizvršen, neizvršeni, neizvršenog, neizvršenoga,
            neizvršenom, neizvršenome, neizvršenomu, neizvršenim, neizvršena, neizvršene, neizvršenoj, neizvršenu,
            neizvršeno, neizvršenih, neizvršenima, preostal, preostali, preostalog, preostaloga, preostalom,
            preostalome, preostalomu, preostalim, preostala, preostale, preostaloj, preostalu, preostalo, preostalih,
            preostalima, nezavršen, nezavršeni, nezavršenog, nezavršenoga, nezavršenom, nezavršenome, nezavršenomu,
            nezavršenim, nezavršena, nezavršene, nezavršenoj, nezavršenu, nezavršeno, nezavršenih, nezavršenima,
            neriješen, neriješeni, neriješenog, neriješenoga, neriješenom, neriješenome, neriješenomu, neriješenim,
            neriješena, neriješene, neriješenoj, neriješenu, neriješeno, neriješenih, neriješenima, nedostavljen,
            nedostavljeni, nedostavljenog, nedostavljenoga, nedostavljenom, nedostavljenome, nedostavljenomu,
            nedostavljenim, nedostavljena, nedostavljene, nedostavljenoj, nedostavljenu, nedostavljeno,
            nedostavljenih, nedostavljenima, nepodnesen, nepodneseni, nepodnesenog, nepodnesenoga, nepodnesenom,
            nepodnesenome, nepodnesenomu, nepodnesenim, nepodnesena, nepodnesene, nepodnesenoj, nepodnesenu,
            nepodneseno, nepodnesenih, nepodnesenima, neobavljen, neobavljeni, neobavljenog, neobavljenoga,
            neobavljenom, neobavljenome, neobavljenomu, neobavljenim, neobavljena, neobavljene, neobavljenoj,
            neobavljenu, neobavljeno, neobavljenih, neobavljenima, neodrađen, neodrađeni, neodrađenog, neodrađenoga,
            neodrađenom, neodrađenome, neodrađenomu, neodrađenim, neodrađena, neodrađene, neodrađenoj, neodrađenu,
            neodrađeno, neodrađenih, neodrađenima, nepredan, nepredani, nepredanog, nepredanoga, nepredanom,
            nepredanome, nepredanomu, nepredanim, nepredana, nepredane, nepredanoj, nepredanu, nepredano, nepredanih,
            nepredanima, nepodmiren, nepodmireni, nepodmirenog, nepodmirenoga, nepodmirenom, nepodmirenome,
            nepodmirenomu, nepodmirenim, nepodmirena, nepodmirene, nepodmirenoj, nepodmirenu, nepodmireno,
            nepodmirenih, nepodmirenima, nezatvoren, nezatvoreni, nezatvorenog, nezatvorenoga, nezatvorenom,
            nezatvorenome, nezatvorenomu, nezatvorenim, nezatvorena, nezatvorene, nezatvorenoj, nezatvorenu,
            nezatvoreno, nezatvorenih, nezatvorenima, nerealiziran, nerealizirani, nerealiziranog, nerealiziranoga,
            nerealiziranom, nerealiziranome, nerealiziranomu, nerealiziranim, nerealizirana, nerealizirane,
            nerealiziranoj, nerealiziranu, nerealizirano, nerealiziranih, nerealiziranima, neproveden, neprovedeni,
            neprovedenog, neprovedenoga, neprovedenom, neprovedenome, neprovedenomu, neprovedenim, neprovedena,
            neprovedene, neprovedenoj, neprovedenu, neprovedeno, neprovedenih, neprovedenima, zaostavš, zaostavši,
            zaostavšog, zaostavšoga, zaostavšom, zaostavšome, zaostavšomu, zaostavšim, zaostavša, zaostavše,
            zaostavšoj, zaostavšu, zaostavšo, zaostavših, zaostavšima, preostaje, preostaju, ostaje, ostaju, ostalo,
            ostala, ostale, ostali, na čekanju, u tijeku, u izradi, u pripremi, nije gotovo, još nije dostavljeno,
            nedostaje, nedostaju, nedostajuće, fali, fale, čeka, čekaju, u obradi, u radu, u postupku, nepokriveno,
            za napraviti, zaostalo, zaostale, neizmireno, neostvareni, neostvarenog, neostvarenoga, neostvarenom,
            neostvarenome, neostvarenomu, neostvarenim, neostvarena, neostvarene, neostvarenoj, neostvarenu,
            neostvareno, neostvarenih, neostvarenima, neisporučeni, neisporučenog, neisporučenoga, neisporučenom,
            neisporučenome, neisporučenomu, neisporučenim, neisporučena, neisporučene, neisporučenoj, neisporučenu,
            neisporučeno, neisporučenih, neisporučenima, nepripremljeni, nepripremljenog, nepripremljenoga,
            nepripremljenom, nepripremljenome, nepripremljenomu, nepripremljenim, nepripremljena, nepripremljene,
            nepripremljenoj, nepripremljenu, nepripremljeno, nepripremljenih, nepripremljenima, neizrađeni,
            neizrađenog, neizrađenoga, neizrađenom, neizrađenome, neizrađenomu, neizrađenim, neizrađena, neizrađene,
            neizrađenoj, neizrađenu, neizrađeno, neizrađenih, neizrađenima, neposlani, neposlanog, neposlanoga,
            neposlanom, neposlanome, neposlanomu, neposlanim, neposlana, neposlane, neposlanoj, neposlanu, neposlano,
            neposlanih, neposlanima, neokončani, neokončanog, neokončanoga, neokončanom, neokončanome, neokončanomu,
            neokončanim, neokončana, neokončane, neokončanoj, neokončanu, neokončano, neokončanih, neokončanima,
            nezaključeni, nezaključenog, nezaključenoga, nezaključenom, nezaključenome, nezaključenomu,
            nezaključenim, nezaključena, nezaključene, nezaključenoj, nezaključenu, nezaključeno, nezaključenih,
            nezaključenima, nerazriješeni, nerazriješenog, nerazriješenoga, nerazriješenom, nerazriješenome,
            nerazriješenomu, nerazriješenim, nerazriješena, nerazriješene, nerazriješenoj, nerazriješenu,
            nerazriješeno, nerazriješenih, nerazriješenima, nedorađeni, nedorađenog, nedorađenoga, nedorađenom,
            nedorađenome, nedorađenomu, nedorađenim, nedorađena, nedorađene, nedorađenoj, nedorađenu, nedorađeno,
            nedorađenih, nedorađenima, nepostignuti, nepostignutog, nepostignutoga, nepostignutom, nepostignutome,
            nepostignutomu, nepostignutim, nepostignuta, nepostignute, nepostignutoj, nepostignutu, nepostignuto,
            nepostignutih, nepostignutima, aktivni, aktivnog, aktivnoga, aktivnom, aktivnome, aktivnomu, aktivnim,
            aktivna, aktivne, aktivnoj, aktivnu, aktivno, aktivnih, aktivnima, nenapravljeni, nenapravljenog,
            nenapravljenoga, nenapravljenom, nenapravljenome, nenapravljenomu, nenapravljenim, nenapravljena,
            nenapravljene, nenapravljenoj, nenapravljenu, nenapravljeno, nenapravljenih, nenapravljenima, neučinjeni,
            neučinjenog, neučinjenoga, neučinjenom, neučinjenome, neučinjenomu, neučinjenim, neučinjena, neučinjene,
            neučinjenoj, neučinjenu, neučinjeno, neučinjenih, neučinjenima, aktivan, visi, vise, u zraku,
            nedostajući, još stoji, u fazi izrade, u fazi pripreme, otvorenost, na listi čekanja, ostatak, ostatka,
            preostatak""",
        Concept.DONE: """dovršen, dovršeni, dovršenog, dovršenoga, dovršenom, dovršenome, dovršenomu, dovršenim, dovršena,
            dovršene, dovršenoj, dovršenu, dovršeno, dovršenih, dovršenima, završen, završeni, završenog, završenoga,
            završenom, završenome, završenomu, završenim, završena, završene, završenoj, završenu, završeno,
            završenih, završenima, ispunjen, ispunjeni, ispunjenog, ispunjenoga, ispunjenom, ispunjenome,
            ispunjenomu, ispunjenim, ispunjena, ispunjene, ispunjenoj, ispunjenu, ispunjeno, ispunjenih, ispunjenima,
            izvršen, izvršeni, izvršenog, izvršenoga, izvršenom, izvršenome, izvršenomu, izvršenim, izvršena,
            izvršene, izvršenoj, izvršenu, izvršeno, izvršenih, izvršenima, obavljen, obavljeni, obavljenog,
            obavljenoga, obavljenom, obavljenome, obavljenomu, obavljenim, obavljena, obavljene, obavljenoj,
            obavljenu, obavljeno, obavljenih, obavljenima, okončan, okončani, okončanog, okončanoga, okončanom,
            okončanome, okončanomu, okončanim, okončana, okončane, okončanoj, okončanu, okončano, okončanih,
            okončanima, zaključen, zaključeni, zaključenog, zaključenoga, zaključenom, zaključenome, zaključenomu,
            zaključenim, zaključena, zaključene, zaključenoj, zaključenu, zaključeno, zaključenih, zaključenima,
            zatvoren, zatvoreni, zatvorenog, zatvorenoga, zatvorenom, zatvorenome, zatvorenomu, zatvorenim,
            zatvorena, zatvorene, zatvorenoj, zatvorenu, zatvoreno, zatvorenih, zatvorenima, riješen, riješeni,
            riješenog, riješenoga, riješenom, riješenome, riješenomu, riješenim, riješena, riješene, riješenoj,
            riješenu, riješeno, riješenih, riješenima, realiziran, realizirani, realiziranog, realiziranoga,
            realiziranom, realiziranome, realiziranomu, realiziranim, realizirana, realizirane, realiziranoj,
            realiziranu, realizirano, realiziranih, realiziranima, gotov, gotovi, gotovog, gotovoga, gotovom,
            gotovome, gotovomu, gotovim, gotova, gotove, gotovoj, gotovu, gotovo, gotovih, gotovima, kompletiran,
            kompletirani, kompletiranog, kompletiranoga, kompletiranom, kompletiranome, kompletiranomu,
            kompletiranim, kompletirana, kompletirane, kompletiranoj, kompletiranu, kompletirano, kompletiranih,
            kompletiranima, finaliziran, finalizirani, finaliziranog, finaliziranoga, finaliziranom, finaliziranome,
            finaliziranomu, finaliziranim, finalizirana, finalizirane, finaliziranoj, finaliziranu, finalizirano,
            finaliziranih, finaliziranima, podmiren, podmireni, podmirenog, podmirenoga, podmirenom, podmirenome,
            podmirenomu, podmirenim, podmirena, podmirene, podmirenoj, podmirenu, podmireno, podmirenih, podmirenima,
            odrađen, odrađeni, odrađenog, odrađenoga, odrađenom, odrađenome, odrađenomu, odrađenim, odrađena,
            odrađene, odrađenoj, odrađenu, odrađeno, odrađenih, odrađenima, iza nas, skinuto s popisa, skinuto s
            dnevnog reda, više nije otvoreno, nisu više otvorene, u potpunosti ispunjeno, ispoštovano, kompletno,
            privedeno kraju, privedene kraju, ostvareni, ostvarenog, ostvarenoga, ostvarenom, ostvarenome,
            ostvarenomu, ostvarenim, ostvarena, ostvarene, ostvarenoj, ostvarenu, ostvareno, ostvarenih, ostvarenima,
            sređeni, sređenog, sređenoga, sređenom, sređenome, sređenomu, sređenim, sređena, sređene, sređenoj,
            sređenu, sređeno, sređenih, sređenima, dogotovljeni, dogotovljenog, dogotovljenoga, dogotovljenom,
            dogotovljenome, dogotovljenomu, dogotovljenim, dogotovljena, dogotovljene, dogotovljenoj, dogotovljenu,
            dogotovljeno, dogotovljenih, dogotovljenima, namireni, namirenog, namirenoga, namirenom, namirenome,
            namirenomu, namirenim, namirena, namirene, namirenoj, namirenu, namireno, namirenih, namirenima,
            postignuti, postignutog, postignutoga, postignutom, postignutome, postignutomu, postignutim, postignuta,
            postignute, postignutoj, postignutu, postignuto, postignutih, postignutima, skinuto s dnevnoga reda,
            apsolvirano, apsolvirane,
            poštovao rok, poštovala rok, poštovali rok, ispoštovao rok, ispoštovali rok,
            poštovao rokove, poštovali rokove""",
        Concept.DELIVERED: """dostavio, dostavila, dostavilo, dostavili, dostavile, predao, predala, predalo, predali, predale,
            predložio, predložila, predložilo, predložili, predložile, predstavio, predstavila, predstavilo,
            predstavili, predstavile, predočio, predočila, predočilo, predočili, predočile, izradio, izradila,
            izradilo, izradili, izradile, pripremio, pripremila, pripremilo, pripremili, pripremile, napravio,
            napravila, napravilo, napravili, napravile, učinio, učinila, učinilo, učinili, učinile, poslao, poslala,
            poslalo, poslali, poslale, uputio, uputila, uputilo, uputili, uputile, proveo, provela, provelo, proveli,
            provele, izvršio, izvršila, izvršilo, izvršili, izvršile, ispunio, ispunila, ispunilo, ispunili,
            ispunile, dovršio, dovršila, dovršilo, dovršili, dovršile, završio, završila, završilo, završili,
            završile, pružio, pružila, pružilo, pružili, pružile, osigurao, osigurala, osiguralo, osigurali,
            osigurale, objavio, objavila, objavilo, objavili, objavile, obavio, obavila, obavilo, obavili, obavile,
            realizirao, realizirala, realiziralo, realizirali, realizirale, isporučio, isporučila, isporučilo,
            isporučili, isporučile, odradio, odradila, odradilo, odradili, odradile, riješio, riješila, riješilo,
            riješili, riješile, dao, dala, dalo, dali, dale, proslijedio, proslijedila, proslijedilo, proslijedili,
            proslijedile, priložio, priložila, priložilo, priložili, priložile, sastavio, sastavila, sastavilo,
            sastavili, sastavile, izložio, izložila, izložilo, izložili, izložile, prezentirao, prezentirala,
            prezentiralo, prezentirali, prezentirale, provodio, provodila, provodilo, provodili, provodile, okončao,
            okončala, okončalo, okončali, okončale, zaključio, zaključila, zaključilo, zaključili, zaključile,
            dostavljao, dostavljala, dostavljalo, dostavljali, dostavljale, šaljeo, šaljela, šaljelo, šaljeli,
            šaljele, slaoo, slaola, slaolo, slaoli, slaole, radio, radila, radilo, radili, radile, prikupio,
            prikupila, prikupilo, prikupili, prikupile, prenijeo, prenijela, prenijelo, prenijeli, prenijele,
            pribavio, pribavila, pribavilo, pribavili, pribavile, unijeo, unijela, unijelo, unijeli, unijele,
            razmijenio, razmijenila, razmijenilo, razmijenili, razmijenile, podijelio, podijelila, podijelilo,
            podijelili, podijelile, donijeo, donijela, donijelo, donijeli, donijele, podnijeo, podnijela, podnijelo,
            podnijeli, podnijele, iznijeo, iznijela, iznijelo, iznijeli, iznijele, izvijestio, izvijestila,
            izvijestilo, izvijestili, izvijestile, izvještavao, izvještavala, izvještavalo, izvještavali,
            izvještavale, doprinijeo, doprinijela, doprinijelo, doprinijeli, doprinijele, pridonijeo, pridonijela,
            pridonijelo, pridonijeli, pridonijele, podnio, donio, iznio, prenio, unio, doprinio, pridonio, slao,
            slala, slali, posla, dostavljen, dostavljeni, dostavljenog, dostavljenoga, dostavljenom, dostavljenome,
            dostavljenomu, dostavljenim, dostavljena, dostavljene, dostavljenoj, dostavljenu, dostavljeno,
            dostavljenih, dostavljenima, podnesen, podneseni, podnesenog, podnesenoga, podnesenom, podnesenome,
            podnesenomu, podnesenim, podnesena, podnesene, podnesenoj, podnesenu, podneseno, podnesenih, podnesenima,
            predan, predani, predanog, predanoga, predanom, predanome, predanomu, predanim, predana, predane,
            predanoj, predanu, predano, predanih, predanima, predložen, predloženi, predloženog, predloženoga,
            predloženom, predloženome, predloženomu, predloženim, predložena, predložene, predloženoj, predloženu,
            predloženo, predloženih, predloženima, predstavljen, predstavljeni, predstavljenog, predstavljenoga,
            predstavljenom, predstavljenome, predstavljenomu, predstavljenim, predstavljena, predstavljene,
            predstavljenoj, predstavljenu, predstavljeno, predstavljenih, predstavljenima, predočen, predočeni,
            predočenog, predočenoga, predočenom, predočenome, predočenomu, predočenim, predočena, predočene,
            predočenoj, predočenu, predočeno, predočenih, predočenima, izrađen, izrađeni, izrađenog, izrađenoga,
            izrađenom, izrađenome, izrađenomu, izrađenim, izrađena, izrađene, izrađenoj, izrađenu, izrađeno,
            izrađenih, izrađenima, pripremljen, pripremljeni, pripremljenog, pripremljenoga, pripremljenom,
            pripremljenome, pripremljenomu, pripremljenim, pripremljena, pripremljene, pripremljenoj, pripremljenu,
            pripremljeno, pripremljenih, pripremljenima, napravljen, napravljeni, napravljenog, napravljenoga,
            napravljenom, napravljenome, napravljenomu, napravljenim, napravljena, napravljene, napravljenoj,
            napravljenu, napravljeno, napravljenih, napravljenima, učinjen, učinjeni, učinjenog, učinjenoga,
            učinjenom, učinjenome, učinjenomu, učinjenim, učinjena, učinjene, učinjenoj, učinjenu, učinjeno,
            učinjenih, učinjenima, poslan, poslani, poslanog, poslanoga, poslanom, poslanome, poslanomu, poslanim,
            poslana, poslane, poslanoj, poslanu, poslano, poslanih, poslanima, upućen, upućeni, upućenog, upućenoga,
            upućenom, upućenome, upućenomu, upućenim, upućena, upućene, upućenoj, upućenu, upućeno, upućenih,
            upućenima, proveden, provedeni, provedenog, provedenoga, provedenom, provedenome, provedenomu,
            provedenim, provedena, provedene, provedenoj, provedenu, provedeno, provedenih, provedenima, pružen,
            pruženi, pruženog, pruženoga, pruženom, pruženome, pruženomu, pruženim, pružena, pružene, pruženoj,
            pruženu, pruženo, pruženih, pruženima, osiguran, osigurani, osiguranog, osiguranoga, osiguranom,
            osiguranome, osiguranomu, osiguranim, osigurana, osigurane, osiguranoj, osiguranu, osigurano, osiguranih,
            osiguranima, objavljen, objavljeni, objavljenog, objavljenoga, objavljenom, objavljenome, objavljenomu,
            objavljenim, objavljena, objavljene, objavljenoj, objavljenu, objavljeno, objavljenih, objavljenima,
            isporučen, isporučeni, isporučenog, isporučenoga, isporučenom, isporučenome, isporučenomu, isporučenim,
            isporučena, isporučene, isporučenoj, isporučenu, isporučeno, isporučenih, isporučenima, odrađen,
            odrađeni, odrađenog, odrađenoga, odrađenom, odrađenome, odrađenomu, odrađenim, odrađena, odrađene,
            odrađenoj, odrađenu, odrađeno, odrađenih, odrađenima, proslijeđen, proslijeđeni, proslijeđenog,
            proslijeđenoga, proslijeđenom, proslijeđenome, proslijeđenomu, proslijeđenim, proslijeđena, proslijeđene,
            proslijeđenoj, proslijeđenu, proslijeđeno, proslijeđenih, proslijeđenima, priložen, priloženi,
            priloženog, priloženoga, priloženom, priloženome, priloženomu, priloženim, priložena, priložene,
            priloženoj, priloženu, priloženo, priloženih, priloženima, sastavljen, sastavljeni, sastavljenog,
            sastavljenoga, sastavljenom, sastavljenome, sastavljenomu, sastavljenim, sastavljena, sastavljene,
            sastavljenoj, sastavljenu, sastavljeno, sastavljenih, sastavljenima, izložen, izloženi, izloženog,
            izloženoga, izloženom, izloženome, izloženomu, izloženim, izložena, izložene, izloženoj, izloženu,
            izloženo, izloženih, izloženima, prezentiran, prezentirani, prezentiranog, prezentiranoga, prezentiranom,
            prezentiranome, prezentiranomu, prezentiranim, prezentirana, prezentirane, prezentiranoj, prezentiranu,
            prezentirano, prezentiranih, prezentiranima, donesen, doneseni, donesenog, donesenoga, donesenom,
            donesenome, donesenomu, donesenim, donesena, donesene, donesenoj, donesenu, doneseno, donesenih,
            donesenima, iznesen, izneseni, iznesenog, iznesenoga, iznesenom, iznesenome, iznesenomu, iznesenim,
            iznesena, iznesene, iznesenoj, iznesenu, izneseno, iznesenih, iznesenima, razmijenjen, razmijenjeni,
            razmijenjenog, razmijenjenoga, razmijenjenom, razmijenjenome, razmijenjenomu, razmijenjenim,
            razmijenjena, razmijenjene, razmijenjenoj, razmijenjenu, razmijenjeno, razmijenjenih, razmijenjenima,
            zaprimljen, zaprimljeni, zaprimljenog, zaprimljenoga, zaprimljenom, zaprimljenome, zaprimljenomu,
            zaprimljenim, zaprimljena, zaprimljene, zaprimljenoj, zaprimljenu, zaprimljeno, zaprimljenih,
            zaprimljenima, primljen, primljeni, primljenog, primljenoga, primljenom, primljenome, primljenomu,
            primljenim, primljena, primljene, primljenoj, primljenu, primljeno, primljenih, primljenima, podijeljen,
            podijeljeni, podijeljenog, podijeljenoga, podijeljenom, podijeljenome, podijeljenomu, podijeljenim,
            podijeljena, podijeljene, podijeljenoj, podijeljenu, podijeljeno, podijeljenih, podijeljenima, unesen,
            uneseni, unesenog, unesenoga, unesenom, unesenome, unesenomu, unesenim, unesena, unesene, unesenoj,
            unesenu, uneseno, unesenih, unesenima, gotovo, dovršeno, završeno, ispunjeno, izvršeno, obavljeno,
            spremno, dano, dana izvješća, stiglo, stigla, stigli, stigle, pristiglo, pristigla, sredio, sredila,
            sredilo, sredili, sredile, zgotovio, zgotovila, zgotovilo, zgotovili, zgotovile, dogotovio, dogotovila,
            dogotovilo, dogotovili, dogotovile, pripravio, pripravila, pripravilo, pripravili, pripravile, odaslao,
            odaslala, odaslalo, odaslali, odaslale, uručio, uručila, uručilo, uručili, uručile, ispostavio,
            ispostavila, ispostavilo, ispostavili, ispostavile, obavijestio, obavijestila, obavijestilo,
            obavijestili, obavijestile, objavljivao, objavljivala, objavljivalo, objavljivali, objavljivale,
            kompletirao, kompletirala, kompletiralo, kompletirali, kompletirale, finalizirao, finalizirala,
            finaliziralo, finalizirali, finalizirale, sproveo, sprovela, sprovelo, sproveli, sprovele, ostvario,
            ostvarila, ostvarilo, ostvarili, ostvarile, postigao, postigala, postigalo, postigali, postigale,
            zatvorio, zatvorila, zatvorilo, zatvorili, zatvorile, predajo, predajla, predajlo, predajli, predajle,
            odrađivao, odrađivala, odrađivalo, odrađivali, odrađivale, izrađivao, izrađivala, izrađivalo, izrađivali,
            izrađivale, pripremao, pripremala, pripremalo, pripremali, pripremale, izvršavao, izvršavala, izvršavalo,
            izvršavali, izvršavale, ispunjavao, ispunjavala, ispunjavalo, ispunjavali, ispunjavale, usvojio,
            usvojila, usvojilo, usvojili, usvojile, podastro, podastrla, podastrlo, podastrli, podastrle, ostvareno,
            ostvarena, ostvarene, uručeno, uručena, uručene, ispostavljeno, usvojeno, usvojene, sređeno, sređene,
            sređena, pristigle, pristigli, stigao""",
        Concept.DID: """je, su, jesu, jesu li, bi, već, dosad, do sada, do sad, dosada, do danas, u međuvremenu, do ovog
            trenutka, bio je, bila je, su bili, je bilo, bilo je, odavno""",
        Concept.OVERDUE: """zakašnjeli, zakašnjelog, zakašnjeloga, zakašnjelom, zakašnjelome, zakašnjelomu, zakašnjelim, zakašnjela,
            zakašnjele, zakašnjeloj, zakašnjelu, zakašnjelo, zakašnjelih, zakašnjelima, zakasnjeli, zakasnjelog,
            zakasnjeloga, zakasnjelom, zakasnjelome, zakasnjelomu, zakasnjelim, zakasnjela, zakasnjele, zakasnjeloj,
            zakasnjelu, zakasnjelo, zakasnjelih, zakasnjelima, prekoračen, prekoračeni, prekoračenog, prekoračenoga,
            prekoračenom, prekoračenome, prekoračenomu, prekoračenim, prekoračena, prekoračene, prekoračenoj,
            prekoračenu, prekoračeno, prekoračenih, prekoračenima, probijen, probijeni, probijenog, probijenoga,
            probijenom, probijenome, probijenomu, probijenim, probijena, probijene, probijenoj, probijenu, probijeno,
            probijenih, probijenima, propušten, propušteni, propuštenog, propuštenoga, propuštenom, propuštenome,
            propuštenomu, propuštenim, propuštena, propuštene, propuštenoj, propuštenu, propušteno, propuštenih,
            propuštenima, istekli, isteklog, istekloga, isteklom, isteklome, isteklomu, isteklim, istekla, istekle,
            istekloj, isteklu, isteklo, isteklih, isteklima, zaostali, zaostalog, zaostaloga, zaostalom, zaostalome,
            zaostalomu, zaostalim, zaostala, zaostale, zaostaloj, zaostalu, zaostalo, zaostalih, zaostalima, kasni,
            kasne, kasniti, kasnio, kasnila, kasnili, kasnilo, zakasnio, zakasnila, zakasnilo, zakasnili, zakasnile,
            kašnjenje, kašnjenja, kašnjenju, kašnjenjima, zakašnjenje, zakašnjenja, prekasno, izvan roka, van roka,
            preko roka, po isteku roka, nakon isteka roka, nakon roka, istekao, rok je prošao, prošao rok, prošao je
            rok, prošli rok, prošli rokovi, propustio, propustila, propustili, zaostaje, zaostaju, zaostatak,
            zaostaci, zaostataka, nepravodobno, nije poštovan rok,
            nepoštovanje rokova, probijanje roka, dospjelo, dospjele, dospjela, dospjeli, trebalo biti gotovo, već je
            trebalo, je već trebalo, je već trebao, overdue, predugo, kasnimo s time, nije dostavio na vrijeme, nije
            dostavio pravodobno, nije dostavio pravovremeno, nije dostavila na vrijeme, nije dostavila pravodobno,
            nije dostavila pravovremeno, nije dostavljeno na vrijeme, nije dostavljeno pravodobno, nije dostavljeno
            pravovremeno, nije predao na vrijeme, nije predao pravodobno, nije predao pravovremeno, nije predala na
            vrijeme, nije predala pravodobno, nije predala pravovremeno, nije predano na vrijeme, nije predano
            pravodobno, nije predano pravovremeno, nije ispunio na vrijeme, nije ispunio pravodobno, nije ispunio
            pravovremeno, nije ispunila na vrijeme, nije ispunila pravodobno, nije ispunila pravovremeno, nije
            ispunjeno na vrijeme, nije ispunjeno pravodobno, nije ispunjeno pravovremeno, nije podnio na vrijeme,
            nije podnio pravodobno, nije podnio pravovremeno, nije podnijela na vrijeme, nije podnijela pravodobno,
            nije podnijela pravovremeno, nije podneseno na vrijeme, nije podneseno pravodobno, nije podneseno
            pravovremeno, nije dovršeno na vrijeme, nije dovršeno pravodobno, nije dovršeno pravovremeno, nije gotovo
            na vrijeme, nije gotovo u roku, nije gotovo pravodobno, nije gotovo pravovremeno, nije izvršio na
            vrijeme, nije izvršio pravodobno, nije izvršio pravovremeno, nije izvršila na vrijeme, nije izvršila
            pravodobno, nije izvršila pravovremeno, nije napravio na vrijeme, nije napravio pravodobno, nije napravio
            pravovremeno, nije napravila na vrijeme, nije napravila pravodobno, nije napravila pravovremeno, nisu
            dostavili na vrijeme, nisu dostavili pravodobno, nisu dostavili pravovremeno, nisu dostavile na vrijeme,
            nisu dostavile pravodobno, nisu dostavile pravovremeno, nisu dostavljene na vrijeme, nisu dostavljene
            pravodobno, nisu dostavljene pravovremeno, nisu predali na vrijeme, nisu predali pravodobno, nisu predali
            pravovremeno, nisu predale na vrijeme, nisu predale pravodobno, nisu predale pravovremeno, nisu predane
            na vrijeme, nisu predane pravodobno, nisu predane pravovremeno, nisu ispunili na vrijeme, nisu ispunili
            pravodobno, nisu ispunili pravovremeno, nisu ispunile na vrijeme, nisu ispunile pravodobno, nisu ispunile
            pravovremeno, nisu ispunjene na vrijeme, nisu ispunjene pravodobno, nisu ispunjene pravovremeno, nisu
            podnijeli na vrijeme, nisu podnijeli pravodobno, nisu podnijeli pravovremeno, nisu podnijele na vrijeme,
            nisu podnijele pravodobno, nisu podnijele pravovremeno, nisu dovršene na vrijeme, nisu dovršene
            pravodobno, nisu dovršene pravovremeno, nisu gotove na vrijeme, nisu gotove pravodobno, nisu gotove
            pravovremeno, probio, probila, probilo, probili, probile, prekoračio, prekoračila, prekoračilo,
            prekoračili, prekoračile, prekršio, prekršila, prekršilo, prekršili, prekršile, promašio, promašila,
            promašilo, promašili, promašile, zaostao, okasnio, okasnila, okasnilo, okasnili, okasnile, prebacio rok,
            prebacio rokove, prebacio sve rokove, prebacio svoj rok, prebacio svoje rokove, prebacio krajnji rok,
            prebacila rok, prebacila rokove, prebacila sve rokove, prebacila svoj rok, prebacila svoje rokove,
            prebacila krajnji rok, prebacili rok, prebacili rokove, prebacili sve rokove, prebacili svoj rok,
            prebacili svoje rokove, prebacili krajnji rok, propušta rok, propušta rokove, propuštaju rok, propuštaju
            rokove, krši rok, krši rokove, krše rok, krše rokove, premašuje rok, premašuje rokove, prekoračuje,
            prekoračuju, probija, probijaju, ne poštuje rok, ne poštuje rokove, ne poštuju rokove, nisu poštovali rokove, nije ispoštovala rok, nisu ispoštovali rokove, nije se držao roka, nije se držala roka, nisu se držali
            roka, nije stigao na vrijeme, rok je već prošao, rok već prošao, kojima je rok prošao, čiji je rok
            istekao, čiji je rok prošao, čiji je rok već prošao, čiji su rokovi istekli, čiji su rokovi prošli,
            rokovi su prošli, prošli su rokovi, kašnjenjem, kasnimo, zakašnjenju, zakašnjelost, kasnitelji, kasniš, u
            debelom zaostatku, izvan rokova, mimo roka, preko rokova, poslije roka, nakon krajnjeg roka, po isteku
            rokova, van rokova, dugo kasni, prekoračenje, prekoračenja, a trebale su, a trebalo je, a morale su, a
            moralo je, a trebao, a trebala, a trebali, a morao, a morala, a morali, a je trebao, a je trebala, a su
            trebali, a je morao, a je morala, a su morali, a je trebalo, a je moralo, iako trebale su, iako trebalo
            je, iako morale su, iako moralo je, iako trebao, iako trebala, iako trebali, iako morao, iako morala,
            iako morali, iako je trebao, iako je trebala, iako su trebali, iako je morao, iako je morala, iako su
            morali, iako je trebalo, iako je moralo, premda trebale su, premda trebalo je, premda morale su, premda
            moralo je, premda trebao, premda trebala, premda trebali, premda morao, premda morala, premda morali,
            premda je trebao, premda je trebala, premda su trebali, premda je morao, premda je morala, premda su
            morali, premda je trebalo, premda je moralo, mada trebale su, mada trebalo je, mada morale su, mada
            moralo je, mada trebao, mada trebala, mada trebali, mada morao, mada morala, mada morali, mada je trebao,
            mada je trebala, mada su trebali, mada je morao, mada je morala, mada su morali, mada je trebalo, mada je
            moralo, ali trebale su, ali trebalo je, ali morale su, ali moralo je, ali trebao, ali trebala, ali
            trebali, ali morao, ali morala, ali morali, ali je trebao, ali je trebala, ali su trebali, ali je morao,
            ali je morala, ali su morali, ali je trebalo, ali je moralo, trebao je već, trebala je već, trebali su
            već, morao je već, morala je već, morali su već, već je trebao, već je trebala, već su trebali, već su
            trebale, već je morao, već je morala, već su morali, već je moralo, trebalo je već, moralo je već,
            zaostatke, zaostatka, zaostatku, zaostacima, zaostatkom,
            kasno, sa zakašnjenjem, s kašnjenjem""",
        Concept.ALL: """sve, svi, svih, svim, svima, sva, svega, svemu, svaki, svaka, svako, svakog, svake, svakom, cijeli,
            cijela, cijelo, cijelu, cjelokupan, cjelokupni, cjelokupna, kompletan, kompletna, kompletnu, potpun,
            potpuni, potpunu, baš sve, apsolutno sve, cjelovit, cjelovito""",
        Concept.ANY_STATUS: """bez obzira na status, neovisno o statusu, bez obzira na njihov status, bez obzira na stanje, neovisno o
            stanju, svi statusi, svih statusa, sve statuse, svakog statusa, uključujući dovršeno, uključujući
            dovršene, uključujući ispunjene, uključujući ispunjeno, uključujući gotovo, uključujući i gotovo,
            uključujući i dovršeno, uključujući i dovršene, uključujući završene, uključujući ono što je gotovo,
            uključujući ono što je dovršeno, i otvoreno i dovršeno, i otvorene i dovršene, i dovršene i otvorene,
            otvoreno i dovršeno, otvorene i dovršene, otvoreno ili dovršeno, otvorene ili dovršene, dovršeno ili ne,
            dovršene ili ne, gotovo ili ne, gotove ili ne, ispunjeno ili ne, ispunjene ili ne, i gotovo i otvoreno, i
            ono što je gotovo, i ispunjene i neispunjene, ispunjene i neispunjene, ispunjeno i neispunjeno, i
            otvoreno i zatvoreno, otvoreno i zatvoreno, otvorene i zatvorene, u bilo kojem statusu, bilo kojeg
            statusa, i gotovo i negotovo, i otvoreno ili dovršeno, otvoreno te dovršeno, i otvoreno te dovršeno,
            dovršeno i otvoreno, i dovršeno i otvoreno, dovršeno ili otvoreno, i dovršeno ili otvoreno, dovršeno te
            otvoreno, i dovršeno te otvoreno, i otvorene ili dovršene, otvorene te dovršene, i otvorene te dovršene,
            dovršene i otvorene, dovršene ili otvorene, i dovršene ili otvorene, dovršene te otvorene, i dovršene te
            otvorene, otvorenih i dovršenih, i otvorenih i dovršenih, otvorenih ili dovršenih, i otvorenih ili
            dovršenih, otvorenih te dovršenih, i otvorenih te dovršenih, dovršenih i otvorenih, i dovršenih i
            otvorenih, dovršenih ili otvorenih, i dovršenih ili otvorenih, dovršenih te otvorenih, i dovršenih te
            otvorenih, otvoreno i gotovo, i otvoreno i gotovo, otvoreno ili gotovo, i otvoreno ili gotovo, otvoreno
            te gotovo, i otvoreno te gotovo, gotovo i otvoreno, gotovo ili otvoreno, i gotovo ili otvoreno, gotovo te
            otvoreno, i gotovo te otvoreno, otvoreno i završeno, i otvoreno i završeno, otvoreno ili završeno, i
            otvoreno ili završeno, otvoreno te završeno, i otvoreno te završeno, završeno i otvoreno, i završeno i
            otvoreno, završeno ili otvoreno, i završeno ili otvoreno, završeno te otvoreno, i završeno te otvoreno,
            otvorene i završene, i otvorene i završene, otvorene ili završene, i otvorene ili završene, otvorene te
            završene, i otvorene te završene, završene i otvorene, i završene i otvorene, završene ili otvorene, i
            završene ili otvorene, završene te otvorene, i završene te otvorene, otvorene i ispunjene, i otvorene i
            ispunjene, otvorene ili ispunjene, i otvorene ili ispunjene, otvorene te ispunjene, i otvorene te
            ispunjene, ispunjene i otvorene, i ispunjene i otvorene, ispunjene ili otvorene, i ispunjene ili
            otvorene, ispunjene te otvorene, i ispunjene te otvorene, otvoreno i ispunjeno, i otvoreno i ispunjeno,
            otvoreno ili ispunjeno, i otvoreno ili ispunjeno, otvoreno te ispunjeno, i otvoreno te ispunjeno,
            ispunjeno i otvoreno, i ispunjeno i otvoreno, ispunjeno ili otvoreno, i ispunjeno ili otvoreno, ispunjeno
            te otvoreno, i ispunjeno te otvoreno, i otvorene i zatvorene, otvorene ili zatvorene, i otvorene ili
            zatvorene, otvorene te zatvorene, i otvorene te zatvorene, zatvorene i otvorene, i zatvorene i otvorene,
            zatvorene ili otvorene, i zatvorene ili otvorene, zatvorene te otvorene, i zatvorene te otvorene,
            otvoreno ili zatvoreno, i otvoreno ili zatvoreno, otvoreno te zatvoreno, i otvoreno te zatvoreno,
            zatvoreno i otvoreno, i zatvoreno i otvoreno, zatvoreno ili otvoreno, i zatvoreno ili otvoreno, zatvoreno
            te otvoreno, i zatvoreno te otvoreno, ispunjene ili neispunjene, i ispunjene ili neispunjene, ispunjene
            te neispunjene, i ispunjene te neispunjene, neispunjene i ispunjene, i neispunjene i ispunjene,
            neispunjene ili ispunjene, i neispunjene ili ispunjene, neispunjene te ispunjene, i neispunjene te
            ispunjene, i ispunjeno i neispunjeno, ispunjeno ili neispunjeno, i ispunjeno ili neispunjeno, ispunjeno
            te neispunjeno, i ispunjeno te neispunjeno, neispunjeno i ispunjeno, i neispunjeno i ispunjeno,
            neispunjeno ili ispunjeno, i neispunjeno ili ispunjeno, neispunjeno te ispunjeno, i neispunjeno te
            ispunjeno, dovršene i nedovršene, i dovršene i nedovršene, dovršene ili nedovršene, i dovršene ili
            nedovršene, dovršene te nedovršene, i dovršene te nedovršene, nedovršene i dovršene, i nedovršene i
            dovršene, nedovršene ili dovršene, i nedovršene ili dovršene, nedovršene te dovršene, i nedovršene te
            dovršene, dovršeno i nedovršeno, i dovršeno i nedovršeno, dovršeno ili nedovršeno, i dovršeno ili
            nedovršeno, dovršeno te nedovršeno, i dovršeno te nedovršeno, nedovršeno i dovršeno, i nedovršeno i
            dovršeno, nedovršeno ili dovršeno, i nedovršeno ili dovršeno, nedovršeno te dovršeno, i nedovršeno te
            dovršeno""",
        Concept.NOT: """ne, nije, nisu, nismo, nisam, nemoj, nikad, nikada, niti, nema, nemaju, nemamo, nije li, nisu li, neće,
            više ne, više nije, više nisu, ne mora, ne moraju, ne treba, ne trebaju, nije dužan, nije dužna, nisu
            dužni, nisu dužne, nikako, još nikako, nipošto, još se nije, se nije, nije se, nisu se, još ni danas,
            nije više, nisu više, nije još, nisu još, neće biti, neće se, nisi, niste, ni jedan put""",
        Concept.TO_WHOM: "kome, komu",
        Concept.BEYOND: """izuzetak, umjesto, nitko, ništa, nijedan, nijedna, nijedno, više od, manje od, barem, najmanje, najviše od, usporedi, usporedite,
            u usporedbi s, u usporedbi sa, u odnosu na, ako, ukoliko, zanemari, zanemarite, izostavi, izostavite, preskoči, preskočite, makni,
            maknite, niti jedan, niti jedna, nikakav, nikakve, nikakvu, kao i svi ostali, izvan, drugačije od, veće od""",
        Concept.ONLY: "samo, isključivo, jedino",
        Concept.EXCEPT: """osim, izuzev, izuzevši, izuzimajući, s iznimkom, uz iznimku, s izuzetkom, uz izuzetak, bez, ne računajući, ne uključujući, mimo, a
            ne, ali ne, minus, sem, drugi osim, ostali osim, različito od""",
        Concept.UNDATED: """bez roka, bez rokova, bez ikakvog roka, bez krajnjeg roka, bez krajnjih rokova, bez datuma, bez utvrđenog
            roka, bez utvrđenih rokova, bez određenog roka, bez određenih rokova, bez zadanog roka, bez zadanih
            rokova, bez određenog datuma, bez utvrđenog datuma, bez točnog datuma, bez točnog roka, bez postavljenog
            roka, bez definiranog roka, bez fiksnog roka, nema rok, nema roka, nemaju rok, nemaju roka, nemaju
            rokove, nema rokova, nemaju rokova, nema krajnji rok, nema krajnjeg roka, nema datum, nema datuma, nemaju
            datum, nemaju datuma, nema određen rok, nema utvrđen rok, nema utvrđeni rok, nemaju utvrđen rok, nemaju
            utvrđeni rok, nema nikakav rok, nemaju nikakav rok, nije određen rok, nije utvrđen rok, rok nije određen,
            rok nije utvrđen, rok nije zadan, nije zadan rok, rok nije poznat, nedatirano, nedatirana, nedatirane,
            nedatirani, nedatiranih, bez vremenskog ograničenja, neodređeni rok, na neodređeno, neograničeno, rok
            nedostaje, bez vremenskog okvira, nepoznat rok, nepoznatog roka, bez termina, nije utvrđen datum, nije
            utvrđen krajnji rok, nije utvrđen nikakav rok, nije utvrđen nikakav datum, nije utvrđen točan datum, nije
            utvrđen točan rok, nije određen datum, nije određen krajnji rok, nije određen nikakav rok, nije određen
            nikakav datum, nije određen točan datum, nije određen točan rok, nije definiran rok, nije definiran
            datum, nije definiran krajnji rok, nije definiran nikakav rok, nije definiran nikakav datum, nije
            definiran točan datum, nije definiran točan rok, nije naveden rok, nije naveden datum, nije naveden
            krajnji rok, nije naveden nikakav rok, nije naveden nikakav datum, nije naveden točan datum, nije naveden
            točan rok, nije postavljen rok, nije postavljen datum, nije postavljen krajnji rok, nije postavljen
            nikakav rok, nije postavljen nikakav datum, nije postavljen točan datum, nije postavljen točan rok, nije
            zadan datum, nije zadan krajnji rok, nije zadan nikakav rok, nije zadan nikakav datum, nije zadan točan
            datum, nije zadan točan rok, nije predviđen rok, nije predviđen datum, nije predviđen krajnji rok, nije
            predviđen nikakav rok, nije predviđen nikakav datum, nije predviđen točan datum, nije predviđen točan
            rok, nije fiksiran rok, nije fiksiran datum, nije fiksiran krajnji rok, nije fiksiran nikakav rok, nije
            fiksiran nikakav datum, nije fiksiran točan datum, nije fiksiran točan rok, nije dogovoren rok, nije
            dogovoren datum, nije dogovoren krajnji rok, nije dogovoren nikakav rok, nije dogovoren nikakav datum,
            nije dogovoren točan datum, nije dogovoren točan rok, nije poznat rok, nije poznat datum, nije poznat
            krajnji rok, nije poznat nikakav rok, nije poznat nikakav datum, nije poznat točan datum, nije poznat
            točan rok, nije odlučen rok, nije odlučen datum, nije odlučen krajnji rok, nije odlučen nikakav rok, nije
            odlučen nikakav datum, nije odlučen točan datum, nije odlučen točan rok, nije propisan rok, nije propisan
            datum, nije propisan krajnji rok, nije propisan nikakav rok, nije propisan nikakav datum, nije propisan
            točan datum, nije propisan točan rok, nije upisan rok, nije upisan datum, nije upisan krajnji rok, nije
            upisan nikakav rok, nije upisan nikakav datum, nije upisan točan datum, nije upisan točan rok, nije
            dodijeljen rok, nije dodijeljen datum, nije dodijeljen krajnji rok, nije dodijeljen nikakav rok, nije
            dodijeljen nikakav datum, nije dodijeljen točan datum, nije dodijeljen točan rok, nije precizan rok, nije
            precizan datum, nije precizan krajnji rok, nije precizan nikakav rok, nije precizan nikakav datum, nije
            precizan točan datum, nije precizan točan rok, nije točan rok, nije točan datum, nije točan krajnji rok,
            nije točan nikakav rok, nije točan nikakav datum, nije točan točan datum, nije točan točan rok, rok nije
            definiran, rok nije naveden, rok nije postavljen, rok nije predviđen, rok nije fiksiran, rok nije
            dogovoren, rok nije odlučen, rok nije propisan, rok nije upisan, rok nije dodijeljen, rok nije precizan,
            rok nije točan, rok još nije utvrđen, rok još nije određen, rok još nije definiran, rok još nije naveden,
            rok još nije postavljen, rok još nije zadan, rok još nije predviđen, rok još nije fiksiran, rok još nije
            dogovoren, rok još nije poznat, rok još nije odlučen, rok još nije propisan, rok još nije upisan, rok još
            nije dodijeljen, rok još nije precizan, rok još nije točan, datum nije utvrđen, datum nije određen, datum
            nije definiran, datum nije naveden, datum nije postavljen, datum nije zadan, datum nije predviđen, datum
            nije fiksiran, datum nije dogovoren, datum nije poznat, datum nije odlučen, datum nije propisan, datum
            nije upisan, datum nije dodijeljen, datum nije precizan, datum nije točan, datum još nije utvrđen, datum
            još nije određen, datum još nije definiran, datum još nije naveden, datum još nije postavljen, datum još
            nije zadan, datum još nije predviđen, datum još nije fiksiran, datum još nije dogovoren, datum još nije
            poznat, datum još nije odlučen, datum još nije propisan, datum još nije upisan, datum još nije
            dodijeljen, datum još nije precizan, datum još nije točan, krajnji rok nije utvrđen, krajnji rok nije
            određen, krajnji rok nije definiran, krajnji rok nije naveden, krajnji rok nije postavljen, krajnji rok
            nije zadan, krajnji rok nije predviđen, krajnji rok nije fiksiran, krajnji rok nije dogovoren, krajnji
            rok nije poznat, krajnji rok nije odlučen, krajnji rok nije propisan, krajnji rok nije upisan, krajnji
            rok nije dodijeljen, krajnji rok nije precizan, krajnji rok nije točan, krajnji rok još nije utvrđen,
            krajnji rok još nije određen, krajnji rok još nije definiran, krajnji rok još nije naveden, krajnji rok
            još nije postavljen, krajnji rok još nije zadan, krajnji rok još nije predviđen, krajnji rok još nije
            fiksiran, krajnji rok još nije dogovoren, krajnji rok još nije poznat, krajnji rok još nije odlučen,
            krajnji rok još nije propisan, krajnji rok još nije upisan, krajnji rok još nije dodijeljen, krajnji rok
            još nije precizan, krajnji rok još nije točan, nisu utvrđeni rokovi, nisu utvrđeni datumi, nisu određeni
            rokovi, nisu određeni datumi, nisu definirani rokovi, nisu definirani datumi, nisu navedeni rokovi, nisu
            navedeni datumi, nisu postavljeni rokovi, nisu postavljeni datumi, nisu zadani rokovi, nisu zadani
            datumi, nisu predviđeni rokovi, nisu predviđeni datumi, nisu fiksirani rokovi, nisu fiksirani datumi,
            nisu dogovoreni rokovi, nisu dogovoreni datumi, nisu poznati rokovi, nisu poznati datumi, nisu propisani
            rokovi, nisu propisani datumi, nisu upisani rokovi, nisu upisani datumi, rokovi nisu utvrđeni, rokovi
            nisu određeni, rokovi nisu definirani, rokovi nisu navedeni, rokovi nisu postavljeni, rokovi nisu zadani,
            rokovi nisu predviđeni, rokovi nisu fiksirani, rokovi nisu dogovoreni, rokovi nisu poznati, rokovi nisu
            propisani, rokovi nisu upisani, rokovi još nisu utvrđeni, rokovi još nisu određeni, rokovi još nisu
            definirani, rokovi još nisu navedeni, rokovi još nisu postavljeni, rokovi još nisu zadani, rokovi još
            nisu predviđeni, rokovi još nisu fiksirani, rokovi još nisu dogovoreni, rokovi još nisu poznati, rokovi
            još nisu propisani, rokovi još nisu upisani, datumi nisu utvrđeni, datumi nisu određeni, datumi nisu
            definirani, datumi nisu navedeni, datumi nisu postavljeni, datumi nisu zadani, datumi nisu predviđeni,
            datumi nisu fiksirani, datumi nisu dogovoreni, datumi nisu poznati, datumi nisu propisani, datumi nisu
            upisani, datumi još nisu utvrđeni, datumi još nisu određeni, datumi još nisu definirani, datumi još nisu
            navedeni, datumi još nisu postavljeni, datumi još nisu zadani, datumi još nisu predviđeni, datumi još
            nisu fiksirani, datumi još nisu dogovoreni, datumi još nisu poznati, datumi još nisu propisani, datumi
            još nisu upisani, nema utvrđen datum, nema utvrđen krajnji rok, nema određen datum, nema određen krajnji
            rok, nema definiran rok, nema definiran datum, nema definiran krajnji rok, nema naveden rok, nema naveden
            datum, nema naveden krajnji rok, nema postavljen rok, nema postavljen datum, nema postavljen krajnji rok,
            nema zadan rok, nema zadan datum, nema zadan krajnji rok, nema predviđen rok, nema predviđen datum, nema
            predviđen krajnji rok, nema fiksiran rok, nema fiksiran datum, nema fiksiran krajnji rok, nema dogovoren
            rok, nema dogovoren datum, nema dogovoren krajnji rok, nema poznat rok, nema poznat datum, nema poznat
            krajnji rok, nema odlučen rok, nema odlučen datum, nema odlučen krajnji rok, nema propisan rok, nema
            propisan datum, nema propisan krajnji rok, nema upisan rok, nema upisan datum, nema upisan krajnji rok,
            nema dodijeljen rok, nema dodijeljen datum, nema dodijeljen krajnji rok, nema precizan rok, nema precizan
            datum, nema precizan krajnji rok, nema točan rok, nema točan datum, nema točan krajnji rok, nema utvrđeni
            datum, nema utvrđeni krajnji rok, nema određeni rok, nema određeni datum, nema određeni krajnji rok, nema
            definirani rok, nema definirani datum, nema definirani krajnji rok, nema zadani rok, nema zadani datum,
            nema zadani krajnji rok, nema jasan rok, nema jasan datum, nema jasan krajnji rok, nema konkretan rok,
            nema konkretan datum, nema konkretan krajnji rok, nema fiksni rok, nema fiksni datum, nema fiksni krajnji
            rok, nemaju utvrđen datum, nemaju utvrđen krajnji rok, nemaju određen rok, nemaju određen datum, nemaju
            određen krajnji rok, nemaju definiran rok, nemaju definiran datum, nemaju definiran krajnji rok, nemaju
            naveden rok, nemaju naveden datum, nemaju naveden krajnji rok, nemaju postavljen rok, nemaju postavljen
            datum, nemaju postavljen krajnji rok, nemaju zadan rok, nemaju zadan datum, nemaju zadan krajnji rok,
            nemaju predviđen rok, nemaju predviđen datum, nemaju predviđen krajnji rok, nemaju fiksiran rok, nemaju
            fiksiran datum, nemaju fiksiran krajnji rok, nemaju dogovoren rok, nemaju dogovoren datum, nemaju
            dogovoren krajnji rok, nemaju poznat rok, nemaju poznat datum, nemaju poznat krajnji rok, nemaju odlučen
            rok, nemaju odlučen datum, nemaju odlučen krajnji rok, nemaju propisan rok, nemaju propisan datum, nemaju
            propisan krajnji rok, nemaju upisan rok, nemaju upisan datum, nemaju upisan krajnji rok, nemaju
            dodijeljen rok, nemaju dodijeljen datum, nemaju dodijeljen krajnji rok, nemaju precizan rok, nemaju
            precizan datum, nemaju precizan krajnji rok, nemaju točan rok, nemaju točan datum, nemaju točan krajnji
            rok, nemaju utvrđeni datum, nemaju utvrđeni krajnji rok, nemaju određeni rok, nemaju određeni datum,
            nemaju određeni krajnji rok, nemaju definirani rok, nemaju definirani datum, nemaju definirani krajnji
            rok, nemaju zadani rok, nemaju zadani datum, nemaju zadani krajnji rok, nemaju jasan rok, nemaju jasan
            datum, nemaju jasan krajnji rok, nemaju konkretan rok, nemaju konkretan datum, nemaju konkretan krajnji
            rok, nemaju fiksni rok, nemaju fiksni datum, nemaju fiksni krajnji rok, bez utvrđenog termina, bez
            utvrđenog krajnjeg roka, bez određenog termina, bez određenog krajnjeg roka, bez definiranog datuma, bez
            definiranog termina, bez definiranog krajnjeg roka, bez zadanog datuma, bez zadanog termina, bez zadanog
            krajnjeg roka, bez jasnog roka, bez jasnog datuma, bez jasnog termina, bez jasnog krajnjeg roka, bez
            konkretnog roka, bez konkretnog datuma, bez konkretnog termina, bez konkretnog krajnjeg roka, bez fiksnog
            datuma, bez fiksnog termina, bez fiksnog krajnjeg roka, bez preciznog roka, bez preciznog datuma, bez
            preciznog termina, bez preciznog krajnjeg roka, bez ikakvog datuma, bez ikakvog termina, bez ikakvog
            krajnjeg roka, bez nikakvog roka, bez nikakvog datuma, bez nikakvog termina, bez nikakvog krajnjeg roka,
            bez bilo kakvog roka, bez bilo kakvog datuma, bez bilo kakvog termina, bez bilo kakvog krajnjeg roka, bez
            navedenog roka, bez navedenog datuma, bez navedenog termina, bez navedenog krajnjeg roka, bez propisanog
            roka, bez propisanog datuma, bez propisanog termina, bez propisanog krajnjeg roka, bez dogovorenog roka,
            bez dogovorenog datuma, bez dogovorenog termina, bez dogovorenog krajnjeg roka, bez poznatog roka, bez
            poznatog datuma, bez poznatog termina, bez poznatog krajnjeg roka, nema utvrđenog roka, nema utvrđenog
            datuma, nema utvrđenog termina, nema utvrđenog krajnjeg roka, nema određenog roka, nema određenog datuma,
            nema određenog termina, nema određenog krajnjeg roka, nema definiranog roka, nema definiranog datuma,
            nema definiranog termina, nema definiranog krajnjeg roka, nema zadanog roka, nema zadanog datuma, nema
            zadanog termina, nema zadanog krajnjeg roka, nema jasnog roka, nema jasnog datuma, nema jasnog termina,
            nema jasnog krajnjeg roka, nema konkretnog roka, nema konkretnog datuma, nema konkretnog termina, nema
            konkretnog krajnjeg roka, nema fiksnog roka, nema fiksnog datuma, nema fiksnog termina, nema fiksnog
            krajnjeg roka, nema preciznog roka, nema preciznog datuma, nema preciznog termina, nema preciznog
            krajnjeg roka, nema ikakvog roka, nema ikakvog datuma, nema ikakvog termina, nema ikakvog krajnjeg roka,
            nema nikakvog roka, nema nikakvog datuma, nema nikakvog termina, nema nikakvog krajnjeg roka, nema bilo
            kakvog roka, nema bilo kakvog datuma, nema bilo kakvog termina, nema bilo kakvog krajnjeg roka, nema
            navedenog roka, nema navedenog datuma, nema navedenog termina, nema navedenog krajnjeg roka, nema
            propisanog roka, nema propisanog datuma, nema propisanog termina, nema propisanog krajnjeg roka, nema
            dogovorenog roka, nema dogovorenog datuma, nema dogovorenog termina, nema dogovorenog krajnjeg roka, nema
            poznatog roka, nema poznatog datuma, nema poznatog termina, nema poznatog krajnjeg roka, nemaju utvrđenog
            roka, nemaju utvrđenog datuma, nemaju utvrđenog termina, nemaju utvrđenog krajnjeg roka, nemaju određenog
            roka, nemaju određenog datuma, nemaju određenog termina, nemaju određenog krajnjeg roka, nemaju
            definiranog roka, nemaju definiranog datuma, nemaju definiranog termina, nemaju definiranog krajnjeg
            roka, nemaju zadanog roka, nemaju zadanog datuma, nemaju zadanog termina, nemaju zadanog krajnjeg roka,
            nemaju jasnog roka, nemaju jasnog datuma, nemaju jasnog termina, nemaju jasnog krajnjeg roka, nemaju
            konkretnog roka, nemaju konkretnog datuma, nemaju konkretnog termina, nemaju konkretnog krajnjeg roka,
            nemaju fiksnog roka, nemaju fiksnog datuma, nemaju fiksnog termina, nemaju fiksnog krajnjeg roka, nemaju
            preciznog roka, nemaju preciznog datuma, nemaju preciznog termina, nemaju preciznog krajnjeg roka, nemaju
            ikakvog roka, nemaju ikakvog datuma, nemaju ikakvog termina, nemaju ikakvog krajnjeg roka, nemaju
            nikakvog roka, nemaju nikakvog datuma, nemaju nikakvog termina, nemaju nikakvog krajnjeg roka, nemaju
            bilo kakvog roka, nemaju bilo kakvog datuma, nemaju bilo kakvog termina, nemaju bilo kakvog krajnjeg
            roka, nemaju navedenog roka, nemaju navedenog datuma, nemaju navedenog termina, nemaju navedenog krajnjeg
            roka, nemaju propisanog roka, nemaju propisanog datuma, nemaju propisanog termina, nemaju propisanog
            krajnjeg roka, nemaju dogovorenog roka, nemaju dogovorenog datuma, nemaju dogovorenog termina, nemaju
            dogovorenog krajnjeg roka, nemaju poznatog roka, nemaju poznatog datuma, nemaju poznatog termina, nemaju
            poznatog krajnjeg roka, ne postoji rok, ne postoji datum, ne postoji krajnji rok, rok nije nigdje
            naveden, datum nije nigdje naveden, bez deadlinea, nema deadline, nemaju deadline, bez dospijeća,
            neutvrđen rok, neodređen rok, neodređenog roka, neutvrđenog roka, vremenski neograničeno, vremenski
            neograničene""",
        Concept.OWNERLESS: """bez nositelja, bez nositeljice, bez vlasnika, nema nositelja, nemaju nositelja, nema nositelj, nema
            vlasnika, nemaju vlasnika, bez odgovorne osobe, nema odgovornog tijela, nemaju odgovorno tijelo, nema
            odgovorno tijelo, bez odgovornih, bez odgovornog, nitko nije odgovoran, nitko ne odgovara, nitko nije
            zadužen, nitko zadužen, nitko nije nositelj, nitko nije nadležan, nitko nije preuzeo, nije dodijeljeno
            nikome, nije dodijeljeno nikomu, nikomu nije dodijeljeno, nisu dodijeljene nikome, nije dodijeljeno, nisu
            dodijeljene, nisu dodijeljeni, nije nikome dodijeljeno, nikome nije dodijeljeno, nedodijeljeno,
            nedodijeljene, nedodijeljena, nedodijeljenih, nije povjereno nikome, ničije, ničija, ničiji, nema nikoga,
            nema nikog, bez imenovanog nositelja, bez određenog nositelja, nema određenog nositelja, nositelj nije
            naveden, nije naveden nositelj, nepoznat nositelj, nepoznatog nositelja, bez zaduženog tijela, nitko ne
            preuzima, nije određen nositelj, nije određen vlasnik, nije naveden vlasnik, nije utvrđen nositelj, nije
            utvrđen vlasnik, nije dodijeljen nositelj, nije dodijeljen vlasnik, nije imenovan nositelj, nije imenovan
            vlasnik, nije poznat nositelj, nije poznat vlasnik, nije zadužen nositelj, nije zadužen vlasnik, nije
            definiran nositelj, nije definiran vlasnik, nositelj nije određen, nositelj nije utvrđen, nositelj nije
            dodijeljen, nositelj nije imenovan, nositelj nije poznat, nositelj nije zadužen, nositelj nije definiran,
            nositelj još nije određen, nositelj još nije naveden, nositelj još nije utvrđen, nositelj još nije
            dodijeljen, nositelj još nije imenovan, nositelj još nije poznat, nositelj još nije zadužen, nositelj još
            nije definiran, vlasnik nije određen, vlasnik nije naveden, vlasnik nije utvrđen, vlasnik nije
            dodijeljen, vlasnik nije imenovan, vlasnik nije poznat, vlasnik nije zadužen, vlasnik nije definiran,
            vlasnik još nije određen, vlasnik još nije naveden, vlasnik još nije utvrđen, vlasnik još nije
            dodijeljen, vlasnik još nije imenovan, vlasnik još nije poznat, vlasnik još nije zadužen, vlasnik još
            nije definiran, nisu određeni nositelji, nisu navedeni nositelji, nisu utvrđeni nositelji, nisu imenovani
            nositelji, nisu poznati nositelji, nositelji nisu određeni, nositelji nisu navedeni, nositelji nisu
            utvrđeni, nositelji nisu imenovani, nositelji nisu poznati, nositelji još nisu određeni, nositelji još
            nisu navedeni, nositelji još nisu utvrđeni, nositelji još nisu imenovani, nositelji još nisu poznati, bez
            određenog vlasnika, bez navedenog nositelja, bez navedenog vlasnika, bez utvrđenog nositelja, bez
            utvrđenog vlasnika, bez imenovanog vlasnika, bez poznatog nositelja, bez poznatog vlasnika, bez ikakvog
            nositelja, bez ikakvog vlasnika, nema određenog vlasnika, nema navedenog nositelja, nema navedenog
            vlasnika, nema utvrđenog nositelja, nema utvrđenog vlasnika, nema imenovanog nositelja, nema imenovanog
            vlasnika, nema nikakvog nositelja, nema nikakvog vlasnika, nemaju određenog nositelja, nemaju određenog
            vlasnika, nemaju navedenog nositelja, nemaju navedenog vlasnika, nemaju utvrđenog nositelja, nemaju
            utvrđenog vlasnika, nemaju imenovanog nositelja, nemaju imenovanog vlasnika, nemaju nikakvog nositelja,
            nemaju nikakvog vlasnika, nitko nije dužan, nitko nije imenovan, nitko nije određen, nije nitko nadležan,
            nije nitko zadužen, nije nitko preuzeo, nije nitko nositelj, nije nitko dužan, nije nitko imenovan, nije
            nitko određen, nije nitko odgovoran, nisu dodijeljeni nikome, nikome nisu dodijeljene, nikome
            dodijeljeno, nikomu nije povjereno, ničijih, nitko ne vodi, ne vodi nitko, ne odgovara nitko, bez
            nadležnog tijela, bez zadužene osobe, nedodijeljeni""",
        Concept.SECTION: """odjeljak, odjeljka, odjeljku, odjeljkom, odjeljci, dio, dijela, dijelu, dijelom, poglavlje, poglavlja,
            poglavlju, poglavljem, sekcija, sekcije, sekciji, sekciju, glava, glave, glavi, glavu, naslov, naslova,
            naslovu, cjelina, cjeline, cjelini, odsjek, odsjeka, odsjeku""",
        Concept.ACTION: """mjera, mjere, mjeri, mjeru, mjerom, ključna mjera, ključne mjere, ključnoj mjeri, ključnu mjeru,
            djelovanje, djelovanja, djelovanju, ključno djelovanje, ključnog djelovanja, točka, točke, točki, točku,
            stavak, stavka, stavku, ref, referenca, referenci, br, broj, radnja, akcija, pod, pod točkom, iz točke,
            odlomak, odlomka, odlomku, paragraf, paragrafa, paragrafu, oznaka, oznakom, alineja, aktivnost,
            aktivnosti, obveza, obveze""",
        Concept.CHANGE: """izbriši, izbrišite, izbrisati, obriši, obrišite, obrisati, ukloni, uklonite, ukloniti, premjesti,
            premjestite, premjestiti, pomakni, pomaknite, pomaknuti, odgodi, odgodite, odgoditi, produlji,
            produljite, produljiti, produži, produžite, produžiti, označi, označite, označiti, promijeni,
            promijenite, promijeniti, izmijeni, izmijenite, izmijeniti, zamijeni, zamijenite, zamijeniti, dodaj,
            dodajte, dodati, preimenuj, preimenujte, preimenovati, dodijeli, dodijelite, dodijeliti, zatvori,
            zatvorite, zatvoriti, ponovno otvori, ponovno otvorite, poništi, poništite, poništiti, otkaži, otkažite,
            otkazati, odobri, odobrite, odobriti, potvrdi, potvrdite, potvrditi, podsjeti, podsjeti me, podsjetite
            me, podsjetiti, pošalji podsjetnik, pošaljite podsjetnik""",
        Concept.HOW_OFTEN: """koliko često, kako često, koliko redovito, koliko puta, kojom učestalošću, u kojim razmacima, u kojem
            ritmu""",
        Concept.WHERE: "gdje",
        Concept.WHY: "zašto, zbog čega, iz kojeg razloga, iz kojih razloga, kako to",
        Concept.NOISE: """protiv, kontra, potvrditi, podsjeti, podsjetite me, podsjetiti,
            u, na, za, s, sa, iz, o, od, do, po, pri, kod, kroz, uz, radi, zbog, putem, preko, posredstvom, u okviru,
            unutar okvira, unutar, prema, pod, nad, među, u sklopu, u kontekstu, u skladu s, u skladu sa, na temelju,
            temeljem, sukladno, napomena, napomene, napomeni, napomenu, nota, note, bilješka, bilješci, dokument
            vijeća, u registru, registar, registra, onoga, onog što, onome, ministarstvo unutarnjih poslova,
            ministarstva unutarnjih poslova, ministarstvu unutarnjih poslova, mup, mup-a, mup-u, ministarstvo
            pravosuđa, ministarstva pravosuđa, je, su, jest, jesu, jesam, sam, si, smo, ste, bi, bih, bismo, biste,
            će, ću, ćemo, ćete, biti, bude, budu, bilo, bila, bio, bili, bile, bijaše, li, da, se, to, ovo, ono,
            toga, tome, tim, ta, te, ti, tu, tada, onda, ovdje, ondje, tamo, gdje, kako, jer, dok, kao, nego,
            već, još, još uvijek, i dalje, sad, sada, trenutačno, trenutno, u ovom trenutku, zasad, za sada, za sad,
            dosad, upravo, baš, točno, zapravo, ustvari, uopće, inače, dakle, naime, eto, evo, pak, ipak, također,
            isto tako, opet, ponovno, odmah mi, nešto, išta, netko, itko, neki, neka, neke, neko, nekog, nekome,
            ikakav, ikakve, ikakvih, svi skupa, sve skupa, me, mi molim, mi reci, vi, vas, vama, vam, im, joj, mu,
            svoj, svoja, svoje, svoju, svojih, svog, svojoj, svojim, sebi, sebe, molim, molim te, molim lijepo,
            lijepo molim, hvala, hvala lijepa, hvala lijepo, puno hvala, velika hvala, zahvaljujem, bok, pozdrav,
            zdravo, ej, hej, halo, dobar dan, dobro jutro, dobra večer, dobar, lijep pozdrav, srdačan pozdrav, lp,
            poštovani, poštovana, poštovane, dragi, draga, drage, kolega, kolege, kolegice, kolegica, kolegama, bot,
            bote, botu, možete, možeš, može, mogu, moguće, bi li mogao, bi li mogla, biste li mogli, biste mogli,
            molio bih, molila bih, zamolio bih, zamolila bih, možete li mi, možeš li mi, možete li nam, možeš li nam,
            biste li mi mogli, biste li nam mogli reći, bi li mi mogao reći, da li, jel, može mi netko reći, može li
            mi netko reći, zna li netko, znaš, znate, reci, recite, reci mi, recite mi, reći, daj, dajte, daj mi,
            dajte mi, pokaži, pokažite, pokaži mi, pokažite mi, prikaži, prikažite, prikaži mi, prikazati mi, navedi,
            navedite, nabroji, nabrojite, nabrojati, izlistaj, izlistajte, ispiši, ispišite, pošalji mi, pošaljite
            mi, popis, popis svih, lista, listu, listu svih, pregled, pregleda, pregled svih, sažetak, kratki
            pregled, kratak pregled, zanima nas, zanimalo bi me, zanimalo me, htio bih, htjela bih, htio bih znati,
            htjela bih znati, htjeli bismo znati, želim znati, želimo znati, želim, želio bih, željela bih, želio bih
            znati, željela bih znati, željeli bismo znati, volio bih znati, voljela bih znati, imam pitanje, jedno
            pitanje, pitanje, pitanja, provjeri, provjerite, provjeriti, provjeravam, provjera, podsjeti me,
            podsjetite nas, treba mi, trebam popis, trebamo popis, trebam pregled, trebam znati, moram znati, trebam
            info, hitno trebam, ok, okej, u redu, dobro, super, odlično, naravno, zaista, doista, stvarno, malo,
            brzo, kratko, ukratko, hitno, konkretno, posebno, osobito, službeno, formalno, načelno, općenito,
            eventualno, možda, valjda, vjerojatno, sigurno, svakako, obično, agencija, agencije, agenciji, agenciju,
            tijelo, tijela, tijelu, tijelima, institucija, institucije, institucijama, instituciji, ustanova,
            ustanove, vlada, vlade, vladi, ministarstvo, ministarstva, ministarstvu, vlasti, vlast, uprava,
            delegacija, delegacije, delegaciji, jedinica, jedinice, služba, službe, službi, centar, centra, ured,
            ureda, zemlja, zemlje, zemlji, država, države, državi, republika, republike, kraljevina, instrument,
            instrumenta, instrumentom, instrumentu, datum, datuma, datumi, datumu, mjesto, članica, strana, strane,
            strani, partner, partneri, policija, pojedinačno, zasebno, ima, imaju, imati, imao,
            imala, imali, imamo, postoji, postoje, nalazi, nalaze, stoji, stoje, spada, odvija se, održava, održati,
            održan, održano, sastaje, sastaju, zasjeda, zasjedaju, događa, zbiva se, bit će, vrijedi, važi, glasi,
            piše, navodi se, navedeno je, vidi, vidjeti, vidim, vidimo, čuo, čula, čujem, dobro je znati, ide, idu,
            ulazi, ulaze, uključeno, uključena, uključeni, sadržano, odnosi, odnose, tiče, u vezi, vezano, povezano,
            ukupno, broj, red, reda, slučaj, slučaju, strane komisije, vrijeme, vremena, godine, godini, god, g,
            godina, razdoblje, razdoblja, razdoblju, period, perioda, periodu, dio, vrsta, vrste, skupina, skupine,
            najnovije, trenutačni, trenutni, trenutačnom, trenutnom, u cijelosti, uglavnom, izravno, neposredno,
            bivši, bivša, bivše, nekadašnji, eu, eu-a, unije, europske unije, napomene vijeća, bar, baš svi, par,
            koliko znate, koliko znam, taj, tog, s time, time, čim, čime, nečim, ičim, nečega, ičega, nečemu, ičemu,
            ni s čim, možemo, smije, smiju, želi, žele, ostalo, ostale, ostali, drugo, drugih, različite, razne,
            ljubazno, imate, imaš, podatak, podatke, podataka o, moli, mole, moliti, informirati, informirajte,
            informirate, izvijestite nas, da nas izvijestite, dostavite mi, dostavi mi, pošaljete, javite nam,
            napomenite, recimo, dosje, spis, spisu, slučajno, odmah, upućeno pitanje, pitam, pitamo, pita, unutarnji,
            nam, izvijestite, obavijestite, podsjetite, istaknite, razvrstajte, grupirajte, nas izvijestite, nas
            obavijestite, da nas obavijestite, nas informirate, da nas informirate, nas informirajte, da nas
            informirajte, nas uputite, da nas uputite, nas podsjetite, da nas podsjetite, nas upoznate, da nas
            upoznate, nas izvijesti, da nas izvijesti, nas obavijesti, da nas obavijesti, nas podsjeti, da nas
            podsjeti, nas upozorite, da nas upozorite, nas zanima, da nas zanima, nas zanimalo, da nas zanimalo, nam
            javite, da nam javite, da nam pošaljete, nam pošaljite, da nam pošaljite, nam kažete, da nam kažete, da
            nam recite, da nam dostavite, nam navedete, da nam navedete, da nam možete, nam potvrdite, da nam
            potvrdite, nam date, da nam date, da nam dajte, nam pokažete, da nam pokažete, informirate nas,
            informirajte nas, uputite nas, upoznate nas, izvijesti nas, obavijesti nas, podsjeti nas, upozorite nas,
            zanimalo nas, pošaljite nam, kažete nam, navedete nam, potvrdite nam, date nam, pokažete nam, unaprijed,
            neka mi, nečije, ičije, ikoje, ikoji, ikakvu, ikakva, bilo tko, ponešto, nekoliko, par njih, uz to, k
            tome, k tomu, povrh toga, uz ostalo, usto, pritom, pri tom, stoga me, pa mi, pa nam, pa vas, pa te, tebe,
            tebi, te molim, tvoj, tvoja, tvoje, vaš, vaša, vaše, vašeg, vašem, vašu, vaših, mene zanima, mi, mi je,
            mi se, si mi, ja bih, ja bih htio, ja bih htjela, ja bi, bi htio, bi htjela, htio bi, htjela bi, trebao
            bih znati, trebala bih znati, trebao bih popis, trebala bih popis, trebao bih pregled, trebala bih
            pregled, potrebni su mi, treba mi informacija, trebam podatke, trebamo podatke, trebam informaciju,
            trebamo informaciju, trebamo znati, moramo znati, dajder, deder, hajde mi, ajde mi, de mi, recite mi
            molim vas, molim vas recite, bi li mi, biste li mi, možete mi, možeš mi, mi možeš, mi možete, jel to, je
            l, jeli, dal, da l, dali, ma daj, onako, onakvo, ovako, tako, takvog, takvih, nekakav, nekakve, nekakvih,
            kolegicama, gospodine, gospođo, gospođe, gospodo, dame, dame i gospodo, cijenjeni, cijenjena, cijenjene,
            štovani, štovana, štovane, ekipo, ekipa, društvo, narode, momci, cure, ćao, ciao, bokić, bog,
            pozz, poz, pozdravljam, lijepi pozdravi, srdačni pozdravi, s pozdravom, uz pozdrav, uz srdačan pozdrav,
            uz lijep pozdrav, lp svima, tnx, thx, fala, hvalaa, plz, pls, plis, pliz, please, žurno, promptno, ako
            može brzo, brzinski, brzinsko, na kraju krajeva, na posljetku, u načelu, u pravilu, u principu,
            praktički, doslovno, realno, konačno, napokon, najzad, ponovo, nanovo, iznova, sada već, već sada, još
            danas, već danas, u međuvremenu mi, ovaj put, ovog puta, sada odmah, ovdje kod nas, tu negdje, tamo
            negdje, po mogućnosti, ako je ikako moguće, formulirano, formulacija, pitanjem, upit, upita, upitu,
            upitom, upiti, zahvalit, zahvalio bih, javljam, trebao, tražim info, u svezi, u svezi s, u svezi sa,
            vezano s, vezano sa, u pogledu, s obzirom na, obzirom na, kad je riječ o, kada je riječ o, kad su u
            pitanju, kada su u pitanju, kad je u pitanju, po tom pitanju, s tim, od svega, od svih, među svima,
            između svih, unutar svega, ustrojstvena jedinica, tijelom, agencijama, agencijom, institucijom, uredu,
            uredom, uredi, državama, državom, zemljama, zemljom, kraljevine, kraljevini, kraljevinu, republici,
            republiku, republikom, službama, delegacijama, vladom, vladu, vlastima, ministarstvom, ministarstava,
            predstavnik, predstavnici, predstavnika, dotično tijelo, nadležno, razina, razini, razine, dokumentom
            vijeća, dokument, dokumentu, br, napomenom, noti, notom, notu, st, doc, prema registru, po registru,
            evidencija, evidencije, evidenciji, evidenciju, tablici, tablice, bazi, baze, sustavu, sustava, upisano,
            upisana, upisane, zabilježeno, zabilježena, zabilježene, evidentirano, evidentirana, evidentirane,
            navedeno, popisano, figurira, figuriraju, prikaz, prikaza, ispis, ispisa, izvadak, izlist, izlistati,
            nabrajanje, rezime, sinteza, pregledna lista, lista svih, popis svega, listing, ispiši mi, ispišite mi,
            izlistaj mi, izlistajte mi, nabroji mi, nabrojite mi, navedi mi, navedite mi, prikažite mi, složi mi,
            složite mi, izvuci, izvucite, izvuci mi, izvucite mi, izdvoji, izdvojite, izdvoji mi, izdvojite mi,
            pobroji, pobrojite, predoči mi, predočite mi, predočite nam, javi nam, baci mi, baci oko, baci pogled,
            vidi mi, vidite, pogledaj mi, pogledajte mi, provjeri mi, provjerite mi, provjerimo, da provjerim, da
            vidim, da vidimo, da znam, da znamo, da znate, da mi kažeš, da mi kažete, da nam kažeš, da mi daš, da mi
            date, da mi pokažeš, da mi navedete, da mi pošalješ, želio bi, željela bi, željeli bi, želimo, hoću,
            hoćemo, hoćeš, hoćete, hoće, nek, nek mi, hoću znati, hoćemo znati, volio, voljela, zanima, zanimaju,
            zanimaju nas, zanima ga, zanima ih, zna, znaju, znade, kaže li, kažite, kažite mi, kaži, kaži mi, govori,
            govoriti, spominje, spominju, spomenuto, dali je moguće, iskreno me, e sad, e sada, pa sad, pa onda,
            odnosno, iliti, odn, prolazi, prolaze, dostavljaju se putem""",
        Concept.ON_TIME: """na vrijeme, navrijeme, pravodobno, pravovremeno, pravodoban, pravodobna, pravodobne, pravodobni, u roku,
            u rokovima, unutar roka, unutar rokova, u zadanom roku, u zadanim rokovima, u predviđenom roku, u
            određenom roku, u propisanom roku, u dogovorenom roku, u navedenom roku, u ostavljenom roku, u roku koji
            je zadan, u okviru roka, do roka, do isteka roka, prije isteka roka, prije roka, u skladu s rokom, u
            skladu s rokovima, točno na vrijeme, u pravo vrijeme, blagovremeno,
            poštovao rok, poštovala rok, poštovali rok, ispoštovao rok, ispoštovali rok,
            poštovao rokove, poštovali rokove""",
    },
    chatter="""svima, pozdrav kolege, dragi svi, drage kolegice i kolege, poštovane kolegice i kolege, kako si, kako
        ste, nadam se da ste dobro, nadam se da si dobro, ugodan dan, lijep dan, lijepi pozdrav, srdačno, s
        poštovanjem, s osobitim poštovanjem, sve najbolje, laku noć, doviđenja, vidimo se, čujemo se, hvala na
        pomoći, hvala na odgovoru, hvala na informaciji, hvala na trudu, najljepša hvala, najljepša vam hvala,
        veliko hvala, zahvaljujem unaprijed, zahvalan, zahvalna, zahvalni, bio bih zahvalan, bila bih zahvalna,
        oprosti, oprostite, ispričavam se, ispričavamo se, oprostite na smetnji, ispričavam se na smetnji, nadam
        se da ne smetam, pardon, sorry, nema problema, nema na čemu, da, aha, jasno, shvaćam, razumijem, točno
        tako, u pravu ste, u pravu si, bravo, sjajno, izvrsno, krasno, divno, savršeno, perfektno, fino, zgodno,
        baš lijepo, drago mi je, veseli me, sretan, sretna, ajde, hajde, hajmo, ma, pa dobro, pa ok, e, eh, ah,
        oh, hm, hmm, ups, joj, jao, haha, lol, ok hvala, ok super, super hvala, ok bok, dobro hvala, ako je
        moguće, ako može, ako možete, ako možeš, ako znate, ako znaš, ako nije problem, ako nije previše, ako
        nije prekasno pitati, ako se ne varam, ako se ne vara, ako dobro razumijem, ako sam dobro shvatio, ako
        sam dobro shvatila, ako imate vremena, ako imaš vremena, kad stigneš, kad stignete, kad uhvatite vremena,
        kad budete mogli, koliko ja znam, koliko mi je poznato, koliko vam je poznato, po mom mišljenju, po mojem
        mišljenju, mislim, vjerujem, pretpostavljam, zanima nas sljedeće, zanima me sljedeće, zanima me ovo,
        pitanje za tebe, pitanje za vas, imam jedno pitanje, imam kratko pitanje, imamo pitanje, još jedno
        pitanje, glupo pitanje, pitanje glasi, samo pitam, samo provjeravam, čisto da znam, radi provjere, radi
        sigurnosti, radi reda, radi potpunosti, radi jasnoće, za svaki slučaj, na znanje svima, informativno, iz
        znatiželje, znatiželjan, znatiželjna, za pripremu, za pripremu sastanka, za potrebe pripreme, priprema,
        pripremam, pripremamo, pripremam bilješku, pripremamo bilješku, pripremam govor, za bilješku, za moju
        bilješku, za zabilješku, za govor, za izlaganje, za prezentaciju, za moju prezentaciju, za slajd, za
        slajdove, za moju šeficu, za ministricu, za veleposlanika, brifing, brifinga, šef, šefica, šefu, šefa,
        ministar, ministra, ministru, ministrica, državni tajnik, veleposlanik, veleposlanica, savjetnik,
        savjetnica, ataše, delegat, delegatkinja, referent, referentica, pripravnik, stažist, koordinator,
        koordinatorica, nov sam ovdje, nova sam ovdje, radim u, pišem, javljam, obraćam se, obraćam vam se,
        obraćamo vam se, čitam, gledam, tražim, tražim popis, tražimo, trebam brz odgovor, molim kratak odgovor,
        molimo, molim za, molim popis, molimo popis, molim pregled, slobodno, izvolite, izvoli, javite, javi,
        dojavite, obavijestite me, obavijesti me, uputite me, pomozite mi, pomozi mi, ponovite, ponovi,
        potvrdite, potvrdi, možete li potvrditi, pogledaj, pogledajte, pogledati, pronađi, pronađite, pronaći,
        nađi, nađite, naći, potraži, potražite, sastavite popis, napravi popis, napravite popis, složi, složite,
        sažmi, sažmite, rezimiraj, ukratko molim, u kratkim crtama, u natuknicama, natuknice, natuknica, u
        tablici, tablica, tablicu, tablično, u jednoj rečenici, u dvije rečenice, u par riječi, jednostavno
        rečeno, drugim riječima, ukratko rečeno, iskreno, iskreno rečeno, naprotiv, dakako, vidite, vidiš, gle,
        gledajte, slušaj, slušajte, čuj, čujte, e pa, no, ali, međutim, stoga, zato, zbog toga, u svakom slučaju,
        kako god, usput, usput rečeno, btw, između ostalog, među ostalim, primjerice, na primjer, npr, itd, i
        slično, i tako dalje, tj, to jest, odnosno to, fyi, cc, ps, nb, mail, mailom, e-poštom, telefonski, putem
        maila, danas popodne, malo pomoći, brza provjera, kratka provjera, tko zna, ne znam, nisam siguran, nisam
        sigurna, nismo sigurni, nije hitno, ne žuri se, bez žurbe, bez brige, bez problema, vrlo, jako, prilično,
        dosta, puno, mnogo, previše, potpuno, sasvim, posve, jasan, jasno i glasno, točan, točni, točne,
        precizno, detaljno, opširno, pregledno, kronološki, abecedno, po redu, redom, po datumu, razvrstano,
        sortirano, zadnje što, pri ruci, trenutak, sekundu, minutu, čas, dovoljno, toliko, nekako, takav, takva,
        takvo, takve, ovakav, ovakve, onaj, ona, onog, onu, onim, kažu, kaže, rekli su, rečeno mi je, čuo sam,
        čula sam, pročitao sam, pročitala sam, po vašem, po tvom, prema vama, vjerujte, znam, znamo, znati,
        saznati, saznam, doznati, razumjeti, shvatiti, uvid, uvida, dobiti pregled, dobiti popis, informacija,
        informacije, informaciju, info, obavijest, odgovor, odgovora, odgovorite, odgovori mi, kolegijalno,
        službenik, službenica, predstavništvo, stalno predstavništvo, stalnog predstavništva, ovim putem, ovim
        dopisom, uz poštovanje, u prilogu, niže, gore, dolje, slijedom navedenog, vezano uz navedeno, u vezi s
        navedenim, u ime, po nalogu, netko pita, pitaju me, pitaju iz kabineta, kabinet, kabineta, uz najbolje
        želje, sa štovanjem, uz štovanje, s osobitim štovanjem, lijepo pozdravljam, primite izraze, primite
        izraze osobitog štovanja, izraze, štovanja, čast mi je, čast nam je, imam čast, imamo čast, slobodan sam,
        slobodna sam, uzimam slobodu, uljudno molim, uljudno molimo, uljudno vas molimo, učtivo molim, učtivo
        molimo, veleposlanstvo, za kolegij, sastanku kolegija, za načelnika, za ravnatelja, za državnog tajnika,
        za sjednicu vlade, podsjetnik, podsjetnika, stajalište, za izvješće ministru, spremam, pišem izvještaj,
        radim popis, slažem popis, radim pregled, radim tablicu, slažem tablicu, potreban za, hitno je, žuri mi
        se, žuri se, nemam puno vremena, nemam vremena, ispričavam se na hitnosti, ispričavam se zbog hitnosti, s
        mobitela, na mobitelu, u vlaku, na putu, na sastanku sam, rečeno je, kako čujem, kako vidim, koliko
        vidim, koliko razumijem, koliko shvaćam, ako se sjećam, ako se dobro sjećam, ne sjećam se, ne sjećam se
        više, zaboravio sam, zaboravila sam, zbunjen sam, zbunjena sam, nije mi jasno, nije mi baš jasno, malo
        sam zbunjen, malo sam zbunjena, ne snalazim se, ne mogu naći, ne mogu pronaći, ne nalazim, ne pronalazim,
        tnx unaprijed, puno pozdrava, veliki pozdrav, pusa, čuvaj se, čuvajte se, sretno, ugodan vikend, lijep
        vikend, ugodno popodne, ugodnu večer, dobar ti dan, dobar vam dan, dobar dan želim, dobro večer, jutro""",
)
