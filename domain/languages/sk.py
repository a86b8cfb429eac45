"""Slovak words."""

from domain.languages.schema import Concept, LanguageTable

#: Forms that stand both under DONE and under DELIVERED.
_DONE_AND_DELIVERED = """predložil, predložila, predložilo, predložili, predložený, predložená, predložené, predloženého, predloženému,
    predloženom, predloženým, predloženú, predloženou, predloženej, predložených, predloženými, dodal, dodala, dodalo,
    dodali, dodaný, dodaná, dodané, dodaného, dodanému, dodanom, dodaným, dodanú, dodanou, dodanej, dodaných,
    dodanými, odovzdal, odovzdala, odovzdalo, odovzdali, odovzdaný, odovzdaná, odovzdané, odovzdaného, odovzdanému,
    odovzdanom, odovzdaným, odovzdanú, odovzdanou, odovzdanej, odovzdaných, odovzdanými, poskytol, poskytla, poskytlo,
    poskytli, poskytnutý, poskytnutá, poskytnuté, poskytnutého, poskytnutému, poskytnutom, poskytnutým, poskytnutú,
    poskytnutou, poskytnutej, poskytnutých, poskytnutými, vypracoval, vypracovala, vypracovalo, vypracovali,
    vypracovaný, vypracovaná, vypracované, vypracovaného, vypracovanému, vypracovanom, vypracovaným, vypracovanú,
    vypracovanou, vypracovanej, vypracovaných, vypracovanými, pripravil, pripravila, pripravilo, pripravili,
    pripravený, pripravená, pripravené, pripraveného, pripravenému, pripravenom, pripraveným, pripravenú, pripravenou,
    pripravenej, pripravených, pripravenými, podal, podala, podalo, podali, podaný, podaná, podané, podaného,
    podanému, podanom, podaným, podanú, podanou, podanej, podaných, podanými, spracoval, spracovala, spracovalo,
    spracovali, spracovaný, spracovaná, spracované, spracovaného, spracovanému, spracovanom, spracovaným, spracovanú,
    spracovanou, spracovanej, spracovaných, spracovanými, dokončil, dokončila, dokončilo, dokončili, dokončený,
    dokončená, dokončené, dokončeného, dokončenému, dokončenom, dokončeným, dokončenú, dokončenou, dokončenej,
    dokončených, dokončenými, splnil, splnila, splnilo, splnili, splnený, splnená, splnené, splneného, splnenému,
    splnenom, splneným, splnenú, splnenou, splnenej, splnených, splnenými, uskutočnil, uskutočnila, uskutočnilo,
    uskutočnili, uskutočnený, uskutočnená, uskutočnené, uskutočneného, uskutočnenému, uskutočnenom, uskutočneným,
    uskutočnenú, uskutočnenou, uskutočnenej, uskutočnených, uskutočnenými, vykonal, vykonala, vykonalo, vykonali,
    vykonaný, vykonaná, vykonané, vykonaného, vykonanému, vykonanom, vykonaným, vykonanú, vykonanou, vykonanej,
    vykonaných, vykonanými, zabezpečil, zabezpečila, zabezpečilo, zabezpečili, zabezpečený, zabezpečená, zabezpečené,
    zabezpečeného, zabezpečenému, zabezpečenom, zabezpečeným, zabezpečenú, zabezpečenou, zabezpečenej, zabezpečených,
    zabezpečenými, zaslal, zaslala, zaslalo, zaslali, zaslaný, zaslaná, zaslané, zaslaného, zaslanému, zaslanom,
    zaslaným, zaslanú, zaslanou, zaslanej, zaslaných, zaslanými, poslal, poslala, poslalo, poslali, poslaný, poslaná,
    poslané, poslaného, poslanému, poslanom, poslaným, poslanú, poslanou, poslanej, poslaných, poslanými, odoslal,
    odoslala, odoslalo, odoslali, odoslaný, odoslaná, odoslané, odoslaného, odoslanému, odoslanom, odoslaným,
    odoslanú, odoslanou, odoslanej, odoslaných, odoslanými, zverejnil, zverejnila, zverejnilo, zverejnili, zverejnený,
    zverejnená, zverejnené, zverejneného, zverejnenému, zverejnenom, zverejneným, zverejnenú, zverejnenou,
    zverejnenej, zverejnených, zverejnenými, vydal, vydala, vydalo, vydali, vydaný, vydaná, vydané, vydaného,
    vydanému, vydanom, vydaným, vydanú, vydanou, vydanej, vydaných, vydanými, urobil, urobila, urobilo, urobili,
    urobený, urobená, urobené, urobeného, urobenému, urobenom, urobeným, urobenú, urobenou, urobenej, urobených,
    urobenými, spravil, spravila, spravilo, spravili, spravený, spravená, spravené, spraveného, spravenému, spravenom,
    spraveným, spravenú, spravenou, spravenej, spravených, spravenými, učinil, učinila, učinilo, učinili, učinený,
    učinená, učinené, učineného, učinenému, učinenom, učineným, učinenú, učinenou, učinenej, učinených, učinenými,
    vybavil, vybavila, vybavilo, vybavili, vybavený, vybavená, vybavené, vybaveného, vybavenému, vybavenom, vybaveným,
    vybavenú, vybavenou, vybavenej, vybavených, vybavenými, vyriešil, vyriešila, vyriešilo, vyriešili, vyriešený,
    vyriešená, vyriešené, vyriešeného, vyriešenému, vyriešenom, vyriešeným, vyriešenú, vyriešenou, vyriešenej,
    vyriešených, vyriešenými, doručil, doručila, doručilo, doručili, doručený, doručená, doručené, doručeného,
    doručenému, doručenom, doručeným, doručenú, doručenou, doručenej, doručených, doručenými, priniesol, priniesla,
    prinieslo, priniesli, prinesený, prinesená, prinesené, prineseného, prinesenému, prinesenom, prineseným,
    prinesenú, prinesenou, prinesenej, prinesených, prinesenými, vyhotovil, vyhotovila, vyhotovilo, vyhotovili,
    vyhotovený, vyhotovená, vyhotovené, vyhotoveného, vyhotovenému, vyhotovenom, vyhotoveným, vyhotovenú, vyhotovenou,
    vyhotovenej, vyhotovených, vyhotovenými, zostavil, zostavila, zostavilo, zostavili, zostavený, zostavená,
    zostavené, zostaveného, zostavenému, zostavenom, zostaveným, zostavenú, zostavenou, zostavenej, zostavených,
    zostavenými, oznámil, oznámila, oznámilo, oznámili, oznámený, oznámená, oznámené, oznámeného, oznámenému,
    oznámenom, oznámeným, oznámenú, oznámenou, oznámenej, oznámených, oznámenými, nahlásil, nahlásila, nahlásilo,
    nahlásili, nahlásený, nahlásená, nahlásené, nahláseného, nahlásenému, nahlásenom, nahláseným, nahlásenú,
    nahlásenou, nahlásenej, nahlásených, nahlásenými, predstavil, predstavila, predstavilo, predstavili, predstavený,
    predstavená, predstavené, predstaveného, predstavenému, predstavenom, predstaveným, predstavenú, predstavenou,
    predstavenej, predstavených, predstavenými, navrhol, navrhla, navrhlo, navrhli, navrhnutý, navrhnutá, navrhnuté,
    navrhnutého, navrhnutému, navrhnutom, navrhnutým, navrhnutú, navrhnutou, navrhnutej, navrhnutých, navrhnutými,
    prispel, prispela, prispelo, prispeli, prispetý, prispetá, prispeté, prispetého, prispetému, prispetom, prispetým,
    prispetú, prispetou, prispetej, prispetých, prispetými, stihol, stihla, stihlo, stihli, stihnutý, stihnutá,
    stihnuté, stihnutého, stihnutému, stihnutom, stihnutým, stihnutú, stihnutou, stihnutej, stihnutých, stihnutými,
    zvládol, zvládla, zvládlo, zvládli, zvládnutý, zvládnutá, zvládnuté, zvládnutého, zvládnutému, zvládnutom,
    zvládnutým, zvládnutú, zvládnutou, zvládnutej, zvládnutých, zvládnutými, uzavrel, uzavrela, uzavrelo, uzavreli,
    uzavretý, uzavretá, uzavreté, uzavretého, uzavretému, uzavretom, uzavretým, uzavretú, uzavretou, uzavretej,
    uzavretých, uzavretými, ukončil, ukončila, ukončilo, ukončili, ukončený, ukončená, ukončené, ukončeného,
    ukončenému, ukončenom, ukončeným, ukončenú, ukončenou, ukončenej, ukončených, ukončenými, zrealizoval,
    zrealizovala, zrealizovalo, zrealizovali, zrealizovaný, zrealizovaná, zrealizované, zrealizovaného,
    zrealizovanému, zrealizovanom, zrealizovaným, zrealizovanú, zrealizovanou, zrealizovanej, zrealizovaných,
    zrealizovanými, naplnil, naplnila, naplnilo, naplnili, naplnený, naplnená, naplnené, naplneného, naplnenému,
    naplnenom, naplneným, naplnenú, naplnenou, naplnenej, naplnených, naplnenými, odprezentoval, odprezentovala,
    odprezentovalo, odprezentovali, odprezentovaný, odprezentovaná, odprezentované, odprezentovaného,
    odprezentovanému, odprezentovanom, odprezentovaným, odprezentovanú, odprezentovanou, odprezentovanej,
    odprezentovaných, odprezentovanými, dotiahol, dotiahla, dotiahlo, dotiahli, dotiahnutý, dotiahnutá, dotiahnuté,
    dotiahnutého, dotiahnutému, dotiahnutom, dotiahnutým, dotiahnutú, dotiahnutou, dotiahnutej, dotiahnutých,
    dotiahnutými, spísal, spísala, spísalo, spísali, spísaný, spísaná, spísané, spísaného, spísanému, spísanom,
    spísaným, spísanú, spísanou, spísanej, spísaných, spísanými, vyplnil, vyplnila, vyplnilo, vyplnili, vyplnený,
    vyplnená, vyplnené, vyplneného, vyplnenému, vyplnenom, vyplneným, vyplnenú, vyplnenou, vyplnenej, vyplnených,
    vyplnenými, zaviedol, zaviedla, zaviedlo, zaviedli, zavedený, zavedená, zavedené, zavedeného, zavedenému,
    zavedenom, zavedeným, zavedenú, zavedenou, zavedenej, zavedených, zavedenými, vykázal, vykázala, vykázalo,
    vykázali, vykázaný, vykázaná, vykázané, vykázaného, vykázanému, vykázanom, vykázaným, vykázanú, vykázanou,
    vykázanej, vykázaných, vykázanými, postúpil, postúpila, postúpilo, postúpili, postúpený, postúpená, postúpené,
    postúpeného, postúpenému, postúpenom, postúpeným, postúpenú, postúpenou, postúpenej, postúpených, postúpenými,
    hotový, hotová, hotové, hotového, hotovému, hotovom, hotovým, hotovú, hotovou, hotovej, hotových, hotovými,
    hotoví, hotovo"""

TABLE = LanguageTable(
    code="sk",
    yes_no="""je, sú, nie je, nie sú, bol, bola, bolo, boli, má, majú, máme, musí, musia, musíme, či, existuje,
        bude, budú, dlhuje, odovzdal, odovzdala, dodal, dodala, chýba""",
    quarter_letters="qkš",
    half_letters="hp",
    endings="u, om, ovi, e, i, och",
    names={
        "europol": """europol, europolu, europolom, europole, agentúra európskej únie pre spoluprácu v oblasti presadzovania
            práva, agentúry európskej únie pre spoluprácu v oblasti presadzovania práva, agentúre európskej únie pre
            spoluprácu v oblasti presadzovania práva, agentúra eú pre spoluprácu v oblasti presadzovania práva, európsky
            policajný úrad, európskeho policajného úradu, európskemu policajnému úradu, európskym policajným úradom,
            európska policajná agentúra""",
        "frontex": """frontex, frontexu, frontexom, frontexe, ebcga, európska agentúra pre pohraničnú a pobrežnú stráž, európskej
            agentúry pre pohraničnú a pobrežnú stráž, európskej agentúre pre pohraničnú a pobrežnú stráž, európsku
            agentúru pre pohraničnú a pobrežnú stráž, európskou agentúrou pre pohraničnú a pobrežnú stráž, agentúra pre
            pohraničnú a pobrežnú stráž, agentúry pre pohraničnú a pobrežnú stráž, európska pohraničná a pobrežná stráž,
            európskej pohraničnej a pobrežnej stráže, pohraničná a pobrežná stráž, pohraničnej a pobrežnej stráže,
            európska agentúra pre riadenie operačnej spolupráce na vonkajších hraniciach, európska agentúra pre riadenie
            operačnej spolupráce na vonkajších hraniciach členských štátov európskej únie""",
        "eurojust": """eurojust, eurojustu, eurojustom, eurojuste, agentúra európskej únie pre justičnú spoluprácu v trestných
            veciach, agentúry európskej únie pre justičnú spoluprácu v trestných veciach, agentúre európskej únie pre
            justičnú spoluprácu v trestných veciach, agentúra eú pre justičnú spoluprácu v trestných veciach, agentúra
            pre justičnú spoluprácu""",
        "euaa": """euaa, easo, agentúra európskej únie pre azyl, agentúry európskej únie pre azyl, agentúre európskej únie pre
            azyl, agentúra eú pre azyl, agentúry eú pre azyl, agentúre eú pre azyl, agentúra pre azyl, agentúry pre
            azyl, agentúre pre azyl, azylová agentúra, azylovej agentúry, azylovej agentúre, azylovú agentúru, azylová
            agentúra eú, európsky podporný úrad pre azyl, európskeho podporného úradu pre azyl""",
        "eu-lisa": """eu-lisa, eulisa, eu-lisy, agentúra európskej únie na prevádzkové riadenie rozsiahlych informačných systémov
            v priestore slobody bezpečnosti a spravodlivosti, agentúry európskej únie na prevádzkové riadenie
            rozsiahlych informačných systémov v priestore slobody bezpečnosti a spravodlivosti, agentúra európskej únie
            na prevádzkové riadenie rozsiahlych informačných systémov, agentúra pre rozsiahle informačné systémy,
            agentúra pre it systémy""",
        "emsa": """emsa, emsy, európska námorná bezpečnostná agentúra, európskej námornej bezpečnostnej agentúry, európskej
            námornej bezpečnostnej agentúre, námorná bezpečnostná agentúra, námornej bezpečnostnej agentúry, európska
            agentúra pre námornú bezpečnosť, agentúra pre námornú bezpečnosť""",
        "cepol": """cepol, cepolu, cepolom, agentúra európskej únie pre odbornú prípravu v oblasti presadzovania práva, agentúry
            európskej únie pre odbornú prípravu v oblasti presadzovania práva, európska policajná akadémia, európskej
            policajnej akadémie, európskej policajnej akadémii""",
        "fra": """fra, agentúra európskej únie pre základné práva, agentúry európskej únie pre základné práva, agentúre
            európskej únie pre základné práva, agentúra eú pre základné práva, agentúry eú pre základné práva, agentúra
            pre základné práva, agentúry pre základné práva, agentúre pre základné práva""",
        "eige": """eige, európsky inštitút pre rodovú rovnosť, európskeho inštitútu pre rodovú rovnosť, európskemu inštitútu
            pre rodovú rovnosť, inštitút pre rodovú rovnosť, inštitútu pre rodovú rovnosť""",
        "euda": """euda, emcdda, agentúra európskej únie pre drogy, agentúry európskej únie pre drogy, agentúre európskej únie
            pre drogy, agentúra eú pre drogy, agentúry eú pre drogy, agentúra pre drogy, agentúry pre drogy,
            protidrogová agentúra, protidrogovej agentúry, protidrogovej agentúre, európske monitorovacie centrum pre
            drogy a drogovú závislosť, európskeho monitorovacieho centra pre drogy a drogovú závislosť""",
        "commission": """komisia, komisie, komisii, komisiu, komisiou, európska komisia, európskej komisie, európskej komisii,
            európsku komisiu, európskou komisiou, komisia eú, komisie eú, ek, útvary komisie, útvarov komisie, komisár,
            komisári""",
        "eeas": """esvč, eeas, európska služba pre vonkajšiu činnosť, európskej služby pre vonkajšiu činnosť, európskej službe
            pre vonkajšiu činnosť, európsku službu pre vonkajšiu činnosť, európskou službou pre vonkajšiu činnosť,
            služba pre vonkajšiu činnosť, služby pre vonkajšiu činnosť, diplomatická služba eú, diplomatickej služby eú,
            európska diplomatická služba, európskej diplomatickej služby""",
        "eu-delegations": """delegácie európskej únie, delegácií európskej únie, delegáciám európskej únie, delegáciami európskej únie,
            delegácie eú, delegácií eú, delegáciám eú, delegáciami eú, delegácia eú, delegácie únie, delegácií únie,
            delegáciám únie, zastúpenia eú v tretích krajinách""",
        "council": """rada, rady, rade, radu, radou, rada európskej únie, rady európskej únie, rade európskej únie, radu európskej
            únie, radou európskej únie, rada eú, rady eú, rade eú, radu eú, radou eú, rada ministrov, rady ministrov,
            rade ministrov, radu ministrov""",
        "schengen-council": """schengenská rada, schengenskej rady, schengenskej rade, schengenskú radu, schengenskou radou, rada schengen,
            rady schengen, rade schengen, radu schengen, radou schengen, rada pre schengen, rady pre schengen, rade pre
            schengen, radu pre schengen, radou pre schengen, rada pre schengenský priestor, rady pre schengenský
            priestor, rade pre schengenský priestor, schengen rada, schengen rady""",
        "european-parliament": """európsky parlament, európskeho parlamentu, európskemu parlamentu, európskym parlamentom, európskom
            parlamente, parlament, parlamentu, parlamentom, parlamente, ep, europarlament, europarlamentu,
            europarlamentom, europoslanci, europoslancov, europoslancom""",
        "member-states": """členské štáty, členských štátov, členským štátom, členskými štátmi, členských štátoch, členský štát,
            členského štátu, členskému štátu, členskom štáte, členské štáty eú, členských štátov eú, členským štátom eú,
            členský štát eú, členské krajiny, členských krajín, členským krajinám, členskými krajinami, členská krajina,
            členské krajiny eú, krajiny eú, krajín eú, krajinám eú, krajina eú, krajiny únie, štáty eú, štátov eú,
            štátom eú, štáty únie, úniové štáty, čl. štáty, čl. štátov, čl. štát, štáty, štátov, štátom, krajiny,
            krajín, krajinám""",
        "europol-management-board": """správna rada europolu, správnej rady europolu, správnej rade europolu, správnu radu europolu, správnou radou
            europolu, správna rada, správnej rady, správnej rade, správnu radu, riadiaca rada europolu, riadiacej rady
            europolu""",
        "emsc": """emsc, európske centrum boja proti prevádzačstvu, európskeho centra boja proti prevádzačstvu, európskemu
            centru boja proti prevádzačstvu, európske centrum pre boj proti prevádzačstvu, európskeho centra pre boj
            proti prevádzačstvu, európske stredisko pre boj proti prevádzačstvu, európskeho strediska pre boj proti
            prevádzačstvu, centrum boja proti prevádzačstvu, centra boja proti prevádzačstvu, centru boja proti
            prevádzačstvu, centrum pre boj proti prevádzačstvu, centra pre boj proti prevádzačstvu, centru pre boj proti
            prevádzačstvu, stredisko pre boj proti prevádzačstvu, centrum emsc, centra emsc, európske centrum pre boj
            proti prevádzačstvu migrantov, európske centrum boja proti prevádzačstvu migrantov, európske centrum boja
            proti pašovaniu migrantov, európske centrum pre boj proti pašovaniu migrantov""",
        "eu-iru": """eu iru, eú iru, iru, jednotka eú pre nahlasovanie internetového obsahu, jednotky eú pre nahlasovanie
            internetového obsahu, jednotke eú pre nahlasovanie internetového obsahu, jednotka pre nahlasovanie
            internetového obsahu, jednotky pre nahlasovanie internetového obsahu, jednotka eú na nahlasovanie
            internetového obsahu, jednotka iru, jednotky iru""",
        "efecc": """efecc, európske centrum pre finančnú a hospodársku trestnú činnosť, európskeho centra pre finančnú a
            hospodársku trestnú činnosť, európskemu centru pre finančnú a hospodársku trestnú činnosť, centrum pre
            finančnú a hospodársku trestnú činnosť, centra pre finančnú a hospodársku trestnú činnosť, centrum pre
            finančnú a hospodársku kriminalitu, centra pre finančnú a hospodársku kriminalitu, európske centrum pre
            finančnú a hospodársku kriminalitu, centrum efecc, centra efecc""",
        "migration-preparedness-network": """sieť eú pre pripravenosť na migráciu a krízové riadenie, siete eú pre pripravenosť na migráciu a krízové
            riadenie, sieť pre pripravenosť na migráciu a krízové riadenie, sieť pre pripravenosť na migráciu, siete pre
            pripravenosť na migráciu, sieti pre pripravenosť na migráciu, sieť pre pripravenosť, siete pre pripravenosť,
            sieti pre pripravenosť, sieť blueprint, siete blueprint, sieti blueprint, sieťou blueprint, sieť
            pripravenosti na migráciu, siete pripravenosti na migráciu, sieti pripravenosti na migráciu, sieťou
            pripravenosti na migráciu, sieť migračnej pripravenosti, siete migračnej pripravenosti, sieti migračnej
            pripravenosti, sieť pripravenosti, siete pripravenosti, sieti pripravenosti, sieť pripravenosti a krízového
            riadenia, siete pripravenosti a krízového riadenia, sieť pre pripravenosť a krízové riadenie, sieť eú pre
            pripravenosť, migračná sieť, migračnej siete""",
        "intcen": """intcen, intcenu, intcenom, intcen-u, eu intcen, eú intcen, spravodajské a situačné centrum eú,
            spravodajského a situačného centra eú, spravodajské a situačné centrum, centrum eú pre analýzu
            spravodajských informácií, centrum intcen, centra intcen""",
        "high-level-group": """skupina na vysokej úrovni, skupiny na vysokej úrovni, skupine na vysokej úrovni, skupinu na vysokej úrovni,
            skupinou na vysokej úrovni, skupina na vysokej úrovni pre prístup k údajom, skupiny na vysokej úrovni pre
            prístup k údajom, skupina na vysokej úrovni pre prístup k údajom na účely účinného presadzovania práva,
            skupina na vysokej úrovni pre prístup k údajom v záujme účinného presadzovania práva, hlg, hleg""",
        "jha-agencies": """agentúry svv, agentúr svv, agentúram svv, agentúrami svv, agentúrach svv, agentúra svv, agentúre svv,
            agentúru svv, agentúry pre svv, agentúr pre svv, agentúry v oblasti svv, agentúr v oblasti svv, agentúry eú
            v oblasti svv, agentúry v oblasti spravodlivosti a vnútorných vecí, agentúr v oblasti spravodlivosti a
            vnútorných vecí, agentúram v oblasti spravodlivosti a vnútorných vecí, agentúra v oblasti spravodlivosti a
            vnútorných vecí, agentúry pre spravodlivosť a vnútorné veci, agentúr pre spravodlivosť a vnútorné veci,
            agentúram pre spravodlivosť a vnútorné veci, agentúry jha, agentúr jha""",
        "budgetary-authorities": """rozpočtové orgány, rozpočtových orgánov, rozpočtovým orgánom, rozpočtovými orgánmi, rozpočtový orgán,
            rozpočtového orgánu, rozpočtovému orgánu""",
        "national-judicial-authorities": """vnútroštátne justičné orgány, vnútroštátnych justičných orgánov, vnútroštátnym justičným orgánom, národné
            justičné orgány, národných justičných orgánov, justičné orgány, justičných orgánov, justičným orgánom,
            justičnými orgánmi, súdne orgány, súdnych orgánov, vnútroštátne súdne orgány""",
        "at": """rakúsko, rakúska, rakúsku, rakúskom, rakúský, rakúská, rakúské, rakúského, rakúskému, rakúským, rakúskú,
            rakúskou, rakúskej, rakúských, rakúskými, rakúskí, rakúšania, rakúšanov, rakúšanom, österreich""",
        "be": """belgicko, belgicka, belgicku, belgickom, belgický, belgická, belgické, belgického, belgickému, belgickým,
            belgickú, belgickou, belgickej, belgických, belgickými, belgickí, belgičania, belgičanov, belgique, belgien,
            belgië""",
        "bg": """bulharsko, bulharska, bulharsku, bulharskom, bulharský, bulharská, bulharské, bulharského, bulharskému,
            bulharským, bulharskú, bulharskou, bulharskej, bulharských, bulharskými, bulharskí, bulhari, bulharov,
            българия""",
        "cy": """cyprus, cypru, cyprom, cyperský, cyperská, cyperské, cyperského, cyperskému, cyperskom, cyperským, cyperskú,
            cyperskou, cyperskej, cyperských, cyperskými, cyperskí, cyperčania, κύπρος""",
        "cz": """česko, česka, česku, českom, česká republika, českej republiky, českej republike, českú republiku, českou
            republikou, čr, český, česká, české, českého, českému, českým, českú, českou, českej, českých, českými,
            českí, česi, čechov, čechom, czechia""",
        "de": """nemecko, nemecka, nemecku, nemeckom, spolková republika, nemecký, nemecká, nemecké, nemeckého, nemeckému,
            nemeckým, nemeckú, nemeckou, nemeckej, nemeckých, nemeckými, nemeckí, nemci, nemcov, nemcom, deutschland,
            germany""",
        "dk": """dánsko, dánska, dánsku, dánskom, dánský, dánská, dánské, dánského, dánskému, dánským, dánskú, dánskou,
            dánskej, dánských, dánskými, dánskí, dáni, dánov, danmark""",
        "ee": """estónsko, estónska, estónsku, estónskom, estónský, estónská, estónské, estónského, estónskému, estónským,
            estónskú, estónskou, estónskej, estónských, estónskými, estónskí, estónci, estóncov, eesti""",
        "el": """grécko, grécka, grécku, gréckom, grécký, grécká, grécké, gréckého, gréckému, gréckým, gréckú, gréckou,
            gréckej, gréckých, gréckými, gréckí, gréci, grékov, ελλάδα, hellas""",
        "es": """španielsko, španielska, španielsku, španielskom, španielský, španielská, španielské, španielského,
            španielskému, španielským, španielskú, španielskou, španielskej, španielských, španielskými, španielskí,
            španieli, španielov, españa""",
        "fi": """fínsko, fínska, fínsku, fínskom, fínský, fínská, fínské, fínského, fínskému, fínským, fínskú, fínskou,
            fínskej, fínských, fínskými, fínskí, fíni, fínov, suomi""",
        "fr": """francúzsko, francúzska, francúzsku, francúzskom, francúzský, francúzská, francúzské, francúzského,
            francúzskému, francúzským, francúzskú, francúzskou, francúzskej, francúzských, francúzskými, francúzskí,
            francúzi, francúzov, france""",
        "hr": """chorvátsko, chorvátska, chorvátsku, chorvátskom, chorvátský, chorvátská, chorvátské, chorvátského,
            chorvátskému, chorvátským, chorvátskú, chorvátskou, chorvátskej, chorvátských, chorvátskými, chorvátskí,
            chorváti, chorvátov, hrvatska""",
        "hu": """maďarsko, maďarska, maďarsku, maďarskom, maďarský, maďarská, maďarské, maďarského, maďarskému, maďarským,
            maďarskú, maďarskou, maďarskej, maďarských, maďarskými, maďarskí, maďari, maďarov, maďarom, magyarország""",
        "ie": """írsko, írska, írsku, írskom, írský, írská, írské, írského, írskému, írským, írskú, írskou, írskej, írských,
            írskými, írskí, íri, írov, éire, ireland""",
        "it": """taliansko, talianska, taliansku, talianskom, talianský, talianská, talianské, talianského, talianskému,
            talianským, talianskú, talianskou, talianskej, talianských, talianskými, talianskí, taliani, talianov,
            italia""",
        "lt": """litva, litvy, litve, litvu, litvou, litovský, litovská, litovské, litovského, litovskému, litovskom,
            litovským, litovskú, litovskou, litovskej, litovských, litovskými, litovskí, litovci, litovcov, lietuva""",
        "lu": """luxembursko, luxemburska, luxembursku, luxemburskom, luxemburský, luxemburská, luxemburské, luxemburského,
            luxemburskému, luxemburským, luxemburskú, luxemburskou, luxemburskej, luxemburských, luxemburskými,
            luxemburskí, luxembourg, lëtzebuerg""",
        "lv": """lotyšsko, lotyšska, lotyšsku, lotyšskom, lotyšský, lotyšská, lotyšské, lotyšského, lotyšskému, lotyšským,
            lotyšskú, lotyšskou, lotyšskej, lotyšských, lotyšskými, lotyšskí, lotyši, lotyšov, latvija""",
        "mt": """malta, malty, malte, maltu, maltou, maltský, maltská, maltské, maltského, maltskému, maltskom, maltským,
            maltskú, maltskou, maltskej, maltských, maltskými, maltskí, maltézský, maltézská, maltézské, maltézského,
            maltézskému, maltézskom, maltézským, maltézskú, maltézskou, maltézskej, maltézských, maltézskými, maltézskí,
            malťania""",
        "nl": """holandsko, holandska, holandsku, holandskom, holandský, holandská, holandské, holandského, holandskému,
            holandským, holandskú, holandskou, holandskej, holandských, holandskými, holandskí, holanďania, holanďanov,
            nederland, netherlands""",
        "pl": """poľsko, poľska, poľsku, poľskom, poľský, poľská, poľské, poľského, poľskému, poľským, poľskú, poľskou,
            poľskej, poľských, poľskými, poľskí, poliaci, poliakov, poliakom, polska, poland""",
        "pt": """portugalsko, portugalska, portugalsku, portugalskom, portugalský, portugalská, portugalské, portugalského,
            portugalskému, portugalským, portugalskú, portugalskou, portugalskej, portugalských, portugalskými,
            portugalskí, portugalci, portugalcov""",
        "ro": """rumunsko, rumunska, rumunsku, rumunskom, rumunský, rumunská, rumunské, rumunského, rumunskému, rumunským,
            rumunskú, rumunskou, rumunskej, rumunských, rumunskými, rumunskí, rumuni, rumunov, românia""",
        "se": """švédsko, švédska, švédsku, švédskom, švédský, švédská, švédské, švédského, švédskému, švédským, švédskú,
            švédskou, švédskej, švédských, švédskými, švédskí, švédi, švédov, sverige""",
        "si": """slovinsko, slovinska, slovinsku, slovinskom, slovinský, slovinská, slovinské, slovinského, slovinskému,
            slovinským, slovinskú, slovinskou, slovinskej, slovinských, slovinskými, slovinskí, slovinci, slovincov,
            slovenija""",
        "sk": """slovensko, slovenska, slovensku, slovenskom, slovenská republika, slovenskej republiky, slovenskej
            republike, slovenskú republiku, slovenskou republikou, sr, sk, slovenský, slovenská, slovenské, slovenského,
            slovenskému, slovenským, slovenskú, slovenskou, slovenskej, slovenských, slovenskými, slovenskí, slováci,
            slovákov, slovákom, slovakia""",
    },
    acronyms={
        "at": "AT",
        "be": "BE",
        "bg": "BG",
        "cy": "CY",
        "cz": "CZ, ČR",
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
        "sk": "SK, SR",
        "commission": "EK, COM, KOM",
        "member-states": "ČŠ, MS",
    },
    others={
        "Interpol": "interpol, interpolu, interpolom, medzinárodná organizácia kriminálnej polície",
        "Európska rada": """európska rada, európskej rady, európskej rade, európsku radu, európskou radou, summit eú, summitu eú""",
        "Rada Európy": "rada európy, rady európy, rade európy, radu európy, radou európy",
        "predsedníctvo": """predsedníctvo, predsedníctva, predsedníctvu, predsedníctvom, predsedníctvo rady, predsedníctva rady,
            predsedníctvo eú, predsednícka krajina, predsedníctve""",
        "generálny sekretariát Rady": """generálny sekretariát rady, generálneho sekretariátu rady, generálny sekretariát, sekretariát rady, gsr""",
        "NATO": "nato, severoatlantická aliancia, aliancia",
        "OSN": "osn, organizácia spojených národov, spojené národy, spojených národov",
        "UNHCR": "unhcr, úrad vysokého komisára osn pre utečencov",
        "UNODC": "unodc",
        "IOM": "iom, medzinárodná organizácia pre migráciu",
        "OBSE": "obse, osce",
        "Európska prokuratúra": "európska prokuratúra, európskej prokuratúry, európskej prokuratúre, eppo",
        "OLAF": "olaf, olafu, európsky úrad pre boj proti podvodom",
        "ENISA": "enisa, enisy",
        "EDPS": "edps, európsky dozorný úradník pre ochranu údajov",
        "ECB": "ecb, európska centrálna banka, európskej centrálnej banky",
        "Dvor audítorov": "dvor audítorov, dvora audítorov, európsky dvor audítorov, európskeho dvora audítorov",
        "Súdny dvor": "súdny dvor, súdneho dvora, súdny dvor európskej únie, súdny dvor eú, európsky súdny dvor",
        "EIB": "eib, európska investičná banka, európskej investičnej banky",
        "EFCA": "efca",
        "EDA": "eda, európska obranná agentúra",
        "EMPACT": "empact, empactu",
        "COSI": "cosi",
        "SCIFA": "scifa",
        "Coreper": "coreper, coreperu, výbor stálych predstaviteľov, výboru stálych predstaviteľov",
        "Eurostat": "eurostat, eurostatu",
        "Výbor regiónov": "výbor regiónov, výboru regiónov",
        "Nórsko": """nórsko, nórska, nórsku, nórskom, nórský, nórská, nórské, nórského, nórskému, nórským, nórskú, nórskou,
            nórskej, nórských, nórskými, nórskí, nóri""",
        "Island": """island, islandu, islandom, islandský, islandská, islandské, islandského, islandskému, islandskom,
            islandským, islandskú, islandskou, islandskej, islandských, islandskými, islandskí""",
        "Lichtenštajnsko": """lichtenštajnsko, lichtenštajnska, lichtenštajnsku, lichtenštajnskom, lichtenštajnský, lichtenštajnská,
            lichtenštajnské, lichtenštajnského, lichtenštajnskému, lichtenštajnským, lichtenštajnskú, lichtenštajnskou,
            lichtenštajnskej, lichtenštajnských, lichtenštajnskými, lichtenštajnskí""",
        "Švajčiarsko": """švajčiarsko, švajčiarska, švajčiarsku, švajčiarskom, švajčiarský, švajčiarská, švajčiarské, švajčiarského,
            švajčiarskému, švajčiarským, švajčiarskú, švajčiarskou, švajčiarskej, švajčiarských, švajčiarskými,
            švajčiarskí""",
        "Spojené kráľovstvo": """spojené kráľovstvo, spojeného kráľovstva, veľká británia, veľkej británie, británia, británie, anglicko, uk,
            britský, britská, britské, britského, britskému, britskom, britským, britskú, britskou, britskej, britských,
            britskými, britskí""",
        "Spojené štáty": "spojené štáty, spojených štátov, usa, amerika, ameriky",
        "Turecko": """turecko, turecka, turecku, tureckom, turecký, turecká, turecké, tureckého, tureckému, tureckým, tureckú,
            tureckou, tureckej, tureckých, tureckými, tureckí""",
        "Ukrajina": """ukrajina, ukrajiny, ukrajine, ukrajinu, ukrajinou, ukrajinský, ukrajinská, ukrajinské, ukrajinského,
            ukrajinskému, ukrajinskom, ukrajinským, ukrajinskú, ukrajinskou, ukrajinskej, ukrajinských, ukrajinskými,
            ukrajinskí""",
        "Moldavsko": """moldavsko, moldavska, moldavsku, moldavskom, moldavský, moldavská, moldavské, moldavského, moldavskému,
            moldavským, moldavskú, moldavskou, moldavskej, moldavských, moldavskými, moldavskí""",
        "Gruzínsko": """gruzínsko, gruzínska, gruzínsku, gruzínskom, gruzínský, gruzínská, gruzínské, gruzínského, gruzínskému,
            gruzínským, gruzínskú, gruzínskou, gruzínskej, gruzínských, gruzínskými, gruzínskí""",
        "Srbsko": """srbsko, srbska, srbsku, srbskom, srbský, srbská, srbské, srbského, srbskému, srbským, srbskú, srbskou,
            srbskej, srbských, srbskými, srbskí""",
        "Albánsko": """albánsko, albánska, albánsku, albánskom, albánský, albánská, albánské, albánského, albánskému, albánským,
            albánskú, albánskou, albánskej, albánských, albánskými, albánskí""",
        "Čierna Hora": "čierna hora, čiernej hory, čiernej hore",
        "Severné Macedónsko": "severné macedónsko, severného macedónska, macedónsko, macedónska",
        "Kosovo": "kosovo, kosova, kosovu",
        "Bosna a Hercegovina": "bosna a hercegovina, bosny a hercegoviny, bosna, bosny",
        "Tunisko": "tunisko, tuniska, tunisku, tuniskom",
        "Líbya": "líbya, líbye, líbyi",
        "Maroko": "maroko, maroka, maroku",
        "Egypt": "egypt, egypta, egyptu",
        "Alžírsko": "alžírsko, alžírska, alžírsku, alžírskom",
        "Rusko": """rusko, ruska, rusku, ruskom, ruská federácia, ruskej federácie, ruský, ruská, ruské, ruského, ruskému,
            ruským, ruskú, ruskou, ruskej, ruských, ruskými, ruskí""",
        "Bielorusko": "bielorusko, bieloruska, bielorusku, bieloruskom",
        "Kanada": "kanada, kanady",
        "Austrália": "austrália, austrálie",
        "Čína": "čína, číny",
    },
    kinds={
        "agency": """agentúry, agentúr, agentúram, agentúrami, agentúra, agentúre, agentúru, agentúrou, agentúrach, agentúry eú,
            agentúr eú, agentúram eú, agentúra eú, agentúry európskej únie, agentúr európskej únie, európske agentúry,
            európskych agentúr, úniové agentúry""",
        "institution": """inštitúcie, inštitúcií, inštitúciám, inštitúciami, inštitúcia, inštitúcii, inštitúciu, inštitúcie eú,
            inštitúcií eú, inštitúciám eú, inštitúcie únie, európske inštitúcie, európskych inštitúcií, úniové
            inštitúcie""",
    },
    vehicles={
        "schengen-barometer-plus": """schengenský barometer+, schengenský barometer +, schengenský barometer plus, schengenský barometer,
            schengenského barometra+, schengenského barometra +, schengenského barometra plus, schengenského barometra,
            schengenskému barometru+, schengenskému barometru +, schengenskému barometru plus, schengenskému barometru,
            schengenskom barometri+, schengenskom barometri +, schengenskom barometri plus, schengenskom barometri,
            schengenským barometrom+, schengenským barometrom +, schengenským barometrom plus, schengenským barometrom,
            barometer schengen+, barometer schengen +, barometer schengen plus, barometer schengen, barometra schengen+,
            barometra schengen +, barometra schengen plus, barometra schengen, barometer+, barometer +, barometer plus,
            barometer, barometra+, barometra +, barometra plus, barometra, barometru+, barometru +, barometru plus,
            barometru, barometrom+, barometrom +, barometrom plus, barometrom, barometri+, barometri +, barometri plus,
            barometri, schengen barometer, schengen barometer+, schengen barometra""",
    },
    sections={
        "I": """spoločná situačná informovanosť, spoločnej situačnej informovanosti, situačná informovanosť, situačnej
            informovanosti, situačné povedomie, spoločné situačné povedomie""",
        "II": """právny rámec eú v oblasti prevádzačstva migrantov, právneho rámca eú v oblasti prevádzačstva migrantov,
            právny rámec eú, právneho rámca eú, právny rámec, právneho rámca, právnom rámci, právny rámec v oblasti
            prevádzačstva""",
        "III": """európska operačná spolupráca, európskej operačnej spolupráce, európskej operačnej spolupráci, operačná
            spolupráca, operačnej spolupráce, operačnej spolupráci""",
        "IV": """synergie s vonkajšou činnosťou eú, synergií s vonkajšou činnosťou eú, vonkajšia činnosť eú, vonkajšej
            činnosti eú, vonkajšia činnosť, vonkajšej činnosti""",
    },
    months={
        1: """januári, januáru, januárom, januárový, januárová, januárové, januárového, januárovému, januárovom,
            januárovým, januárovú, januárovou, januárovej, januárových, januárovými, januároví""",
        2: """februári, februáru, februárom, februárový, februárová, februárové, februárového, februárovému, februárovom,
            februárovým, februárovú, februárovou, februárovej, februárových, februárovými, februároví""",
        3: """marci, marcu, marcom, marcový, marcová, marcové, marcového, marcovému, marcovom, marcovým, marcovú,
            marcovou, marcovej, marcových, marcovými, marcoví""",
        4: """apríli, aprílu, aprílom, aprílový, aprílová, aprílové, aprílového, aprílovému, aprílovom, aprílovým,
            aprílovú, aprílovou, aprílovej, aprílových, aprílovými, apríloví""",
        5: """máji, máju, májom, májový, májová, májové, májového, májovému, májovom, májovým, májovú, májovou, májovej,
            májových, májovými, májoví""",
        6: """júni, júnu, júnom, júnový, júnová, júnové, júnového, júnovému, júnovom, júnovým, júnovú, júnovou, júnovej,
            júnových, júnovými, júnoví, juna""",
        7: """júli, júlu, júlom, júlový, júlová, júlové, júlového, júlovému, júlovom, júlovým, júlovú, júlovou, júlovej,
            júlových, júlovými, júloví, jula""",
        8: """auguste, augustu, augustom, augustový, augustová, augustové, augustového, augustovému, augustovom,
            augustovým, augustovú, augustovou, augustovej, augustových, augustovými, augustoví""",
        9: """septembri, septembru, septembrom, septembrový, septembrová, septembrové, septembrového, septembrovému,
            septembrovom, septembrovým, septembrovú, septembrovou, septembrovej, septembrových, septembrovými,
            septembroví, sept""",
        10: """októbri, októbru, októbrom, októbrový, októbrová, októbrové, októbrového, októbrovému, októbrovom,
            októbrovým, októbrovú, októbrovou, októbrovej, októbrových, októbrovými, októbroví""",
        11: """novembri, novembru, novembrom, novembrový, novembrová, novembrové, novembrového, novembrovému, novembrovom,
            novembrovým, novembrovú, novembrovou, novembrovej, novembrových, novembrovými, novembroví""",
        12: """decembri, decembru, decembrom, decembrový, decembrová, decembrové, decembrového, decembrovému, decembrovom,
            decembrovým, decembrovú, decembrovou, decembrovej, decembrových, decembrovými, decembroví""",
    },
    weak_months=frozenset({"jan", "feb", "mar", "apr", "maju", "aug", "sep", "okt", "nov", "dec"}),
    numbers={
        1: "jeden, jedna, jedno, jedného, jednu, jednej, jednom",
        2: "dva, dve, dvoch, dvom, dvoma, pár",
        3: "tri, troch, tromi, trom",
        4: "štyri, štyroch, štyrmi",
        5: "päť, piatich",
        6: "šesť, šiestich",
        7: "sedem, siedmich",
        8: "osem, ôsmich",
        9: "deväť, deviatich",
        10: "desať, desiatich",
        11: "jedenásť, jedenástich",
        12: "dvanásť, dvanástich",
        14: "štrnásť, štrnástich",
        15: "pätnásť, pätnástich",
        20: "dvadsať, dvadsiatich",
        30: "tridsať, tridsiatich",
        60: "šesťdesiat, šesťdesiatich",
        90: "deväťdesiat, deväťdesiatich",
        100: "sto, stoch",
    },
    ordinals={
        1: "prvý, prvá, prvé, prvého, prvej, prvému, prvú, prvom, prvým, prvou, prvých",
        2: "druhý, druhá, druhé, druhého, druhej, druhému, druhú, druhom, druhým, druhou, druhých",
        3: "tretí, tretia, tretie, tretieho, tretej, tretiemu, tretiu, treťom, tretím, treťou",
        4: """štvrtý, štvrtá, štvrté, štvrtého, štvrtému, štvrtom, štvrtým, štvrtú, štvrtou, štvrtej, štvrtých, štvrtými,
            štvrtí""",
        5: """piatý, piatá, piaté, piatého, piatému, piatom, piatým, piatú, piatou, piatej, piatých, piatými, piatí""",
        6: """šiestý, šiestá, šiesté, šiestého, šiestému, šiestom, šiestým, šiestú, šiestou, šiestej, šiestých, šiestými,
            šiestí""",
        7: """siedmý, siedmá, siedmé, siedmého, siedmému, siedmom, siedmým, siedmú, siedmou, siedmej, siedmých, siedmými,
            siedmí""",
        8: "ôsmý, ôsmá, ôsmé, ôsmého, ôsmému, ôsmom, ôsmým, ôsmú, ôsmou, ôsmej, ôsmých, ôsmými, ôsmí",
        9: """deviatý, deviatá, deviaté, deviatého, deviatému, deviatom, deviatým, deviatú, deviatou, deviatej, deviatých,
            deviatými, deviatí""",
        10: """desiatý, desiatá, desiaté, desiatého, desiatému, desiatom, desiatým, desiatú, desiatou, desiatej, desiatých,
            desiatými, desiatí""",
        11: """jedenástý, jedenástá, jedenásté, jedenástého, jedenástému, jedenástom, jedenástým, jedenástú, jedenástou,
            jedenástej, jedenástých, jedenástými, jedenástí""",
        12: """dvanástý, dvanástá, dvanásté, dvanástého, dvanástému, dvanástom, dvanástým, dvanástú, dvanástou, dvanástej,
            dvanástých, dvanástými, dvanástí""",
    },
    feasts={
        "christmas": "vianoce, vianoc, vianociam, vianociach, vianocami",
        "new-year": "nový rok, nového roka, novým rokom, novom roku",
        "epiphany": "traja králi, troch kráľov, tromi kráľmi",
        "easter": "veľká noc, veľkej noci, veľkú noc, veľkou nocou",
        "labour-day": "sviatok práce, sviatku práce, sviatkom práce",
        "europe-day": "deň európy, dňa európy, dňom európy",
        "pentecost": "turíce, turíc, turíciach, turícami",
        "assumption": "nanebovzatie panny márie, nanebovzatia panny márie, nanebovzatím panny márie, nanebovzatí panny márie",
        "all-saints": "všetkých svätých, sviatok všetkých svätých, sviatku všetkých svätých, sviatkom všetkých svätých",
    },
    presidency="predsedníctvo",
    words={
        Concept.PLURAL: "dni, dňoch, týždne, týždňov, týždňoch, mesiace, mesiacov, mesiacoch, roky, rokoch",
        Concept.DEADLINE: "termín, termíny, lehota, lehoty",
        Concept.DELIVER: """popracovať, popracuje, pracovať, pracuje, pracujú, predložiť, predloží, predložia, predloženie, predloženia, predloženiu, predloženiem, dodať, dodá, dodajú,
            dodanie, dodania, dodaniu, dodaniem, odovzdať, odovzdá, odovzdajú, odovzdanie, odovzdania, odovzdaniu,
            odovzdaniem, poskytnúť, poskytne, poskytnú, poskytnutie, poskytnutia, poskytnutiu, poskytnutiem, vypracovať,
            vypracuje, vypracujú, vypracovanie, vypracovania, vypracovaniu, vypracovaniem, pripraviť, pripraví,
            pripravia, pripravenie, pripravenia, pripraveniu, pripraveniem, podať, podá, podajú, podanie, podania,
            podaniu, podaniem, spracovať, spracuje, spracujú, spracovanie, spracovania, spracovaniu, spracovaniem,
            dokončiť, dokončí, dokončia, dokončenie, dokončenia, dokončeniu, dokončeniem, splniť, splní, splnia,
            splnenie, splnenia, splneniu, splneniem, uskutočniť, uskutoční, uskutočnia, uskutočnenie, uskutočnenia,
            uskutočneniu, uskutočneniem, vykonať, vykoná, vykonajú, vykonanie, vykonania, vykonaniu, vykonaniem,
            zabezpečiť, zabezpečí, zabezpečia, zabezpečenie, zabezpečenia, zabezpečeniu, zabezpečeniem, zaslať, zašle,
            zašlú, zaslanie, zaslania, zaslaniu, zaslaniem, poslať, pošle, pošlú, poslanie, poslania, poslaniu,
            poslaniem, odoslať, odošle, odošlú, odoslanie, odoslania, odoslaniu, odoslaniem, zverejniť, zverejní,
            zverejnia, zverejnenie, zverejnenia, zverejneniu, zverejneniem, vydať, vydá, vydajú, vydanie, vydania,
            vydaniu, vydaniem, urobiť, urobí, urobia, urobenie, urobenia, urobeniu, urobeniem, spraviť, spraví, spravia,
            spravenie, spravenia, spraveniu, spraveniem, učiniť, učiní, učinia, učinenie, učinenia, učineniu, učineniem,
            vybaviť, vybaví, vybavia, vybavenie, vybavenia, vybaveniu, vybaveniem, vyriešiť, vyrieši, vyriešia,
            vyriešenie, vyriešenia, vyriešeniu, vyriešeniem, doručiť, doručí, doručia, doručenie, doručenia, doručeniu,
            doručeniem, priniesť, prinesie, prinesú, prinesenie, prinesenia, prineseniu, prineseniem, vyhotoviť,
            vyhotoví, vyhotovia, vyhotovenie, vyhotovenia, vyhotoveniu, vyhotoveniem, zostaviť, zostaví, zostavia,
            zostavenie, zostavenia, zostaveniu, zostaveniem, oznámiť, oznámi, oznámia, oznámenie, oznámenia, oznámeniu,
            oznámeniem, nahlásiť, nahlási, nahlásia, nahlásenie, nahlásenia, nahláseniu, nahláseniem, predstaviť,
            predstaví, predstavia, predstavenie, predstavenia, predstaveniu, predstaveniem, navrhnúť, navrhne, navrhnú,
            navrhnutie, navrhnutia, navrhnutiu, navrhnutiem, prispieť, prispeje, prispejú, prispetie, prispetia,
            prispetiu, prispetiem, stihnúť, stihne, stihnú, stihnutie, stihnutia, stihnutiu, stihnutiem, zvládnuť,
            zvládne, zvládnu, zvládnutie, zvládnutia, zvládnutiu, zvládnutiem, uzavrieť, uzavrie, uzavrú, uzavretie,
            uzavretia, uzavretiu, uzavretiem, ukončiť, ukončí, ukončia, ukončenie, ukončenia, ukončeniu, ukončeniem,
            zrealizovať, zrealizuje, zrealizujú, zrealizovanie, zrealizovania, zrealizovaniu, zrealizovaniem, naplniť,
            naplní, naplnia, naplnenie, naplnenia, naplneniu, naplneniem, odprezentovať, odprezentuje, odprezentujú,
            odprezentovanie, odprezentovania, odprezentovaniu, odprezentovaniem, dotiahnuť, dotiahne, dotiahnu,
            dotiahnutie, dotiahnutia, dotiahnutiu, dotiahnutiem, spísať, spíše, spíšu, spísanie, spísania, spísaniu,
            spísaniem, vyplniť, vyplní, vyplnia, vyplnenie, vyplnenia, vyplneniu, vyplneniem, zaviesť, zavedie, zavedú,
            zavedenie, zavedenia, zavedeniu, zavedeniem, vykázať, vykáže, vykážu, vykázanie, vykázania, vykázaniu,
            vykázaniem, postúpiť, postúpi, postúpia, postúpenie, postúpenia, postúpeniu, postúpeniem, predkladať,
            predkladá, predkladajú, predkladanie, predkladania, predkladaniu, predkladaniem, predkladaný, predkladaná,
            predkladané, predkladaného, predkladanému, predkladanom, predkladaným, predkladanú, predkladanou,
            predkladanej, predkladaných, predkladanými, dodávať, dodáva, dodávajú, dodávanie, dodávania, dodávaniu,
            dodávaniem, dodávaný, dodávaná, dodávané, dodávaného, dodávanému, dodávanom, dodávaným, dodávanú, dodávanou,
            dodávanej, dodávaných, dodávanými, poskytovať, poskytuje, poskytujú, poskytovanie, poskytovania,
            poskytovaniu, poskytovaniem, poskytovaný, poskytovaná, poskytované, poskytovaného, poskytovanému,
            poskytovanom, poskytovaným, poskytovanú, poskytovanou, poskytovanej, poskytovaných, poskytovanými,
            pripravovať, pripravuje, pripravujú, pripravovanie, pripravovania, pripravovaniu, pripravovaniem,
            pripravovaný, pripravovaná, pripravované, pripravovaného, pripravovanému, pripravovanom, pripravovaným,
            pripravovanú, pripravovanou, pripravovanej, pripravovaných, pripravovanými, podávať, podáva, podávajú,
            podávanie, podávania, podávaniu, podávaniem, podávaný, podávaná, podávané, podávaného, podávanému,
            podávanom, podávaným, podávanú, podávanou, podávanej, podávaných, podávanými, plniť, plní, plnia, plnenie,
            plnenia, plneniu, plneniem, plnený, plnená, plnené, plneného, plnenému, plnenom, plneným, plnenú, plnenou,
            plnenej, plnených, plnenými, robiť, robí, robia, robenie, robenia, robeniu, robeniem, robený, robená,
            robené, robeného, robenému, robenom, robeným, robenú, robenou, robenej, robených, robenými, vykonávať,
            vykonáva, vykonávajú, vykonávanie, vykonávania, vykonávaniu, vykonávaniem, vykonávaný, vykonávaná,
            vykonávané, vykonávaného, vykonávanému, vykonávanom, vykonávaným, vykonávanú, vykonávanou, vykonávanej,
            vykonávaných, vykonávanými, zabezpečovať, zabezpečuje, zabezpečujú, zabezpečovanie, zabezpečovania,
            zabezpečovaniu, zabezpečovaniem, zabezpečovaný, zabezpečovaná, zabezpečované, zabezpečovaného,
            zabezpečovanému, zabezpečovanom, zabezpečovaným, zabezpečovanú, zabezpečovanou, zabezpečovanej,
            zabezpečovaných, zabezpečovanými, zasielať, zasiela, zasielajú, zasielanie, zasielania, zasielaniu,
            zasielaniem, zasielaný, zasielaná, zasielané, zasielaného, zasielanému, zasielanom, zasielaným, zasielanú,
            zasielanou, zasielanej, zasielaných, zasielanými, posielať, posiela, posielajú, posielanie, posielania,
            posielaniu, posielaniem, posielaný, posielaná, posielané, posielaného, posielanému, posielanom, posielaným,
            posielanú, posielanou, posielanej, posielaných, posielanými, odovzdávať, odovzdáva, odovzdávajú,
            odovzdávanie, odovzdávania, odovzdávaniu, odovzdávaniem, odovzdávaný, odovzdávaná, odovzdávané,
            odovzdávaného, odovzdávanému, odovzdávanom, odovzdávaným, odovzdávanú, odovzdávanou, odovzdávanej,
            odovzdávaných, odovzdávanými, riešiť, rieši, riešia, riešenie, riešenia, riešeniu, riešeniem, riešený,
            riešená, riešené, riešeného, riešenému, riešenom, riešeným, riešenú, riešenou, riešenej, riešených,
            riešenými, realizovať, realizuje, realizujú, realizovanie, realizovania, realizovaniu, realizovaniem,
            realizovaný, realizovaná, realizované, realizovaného, realizovanému, realizovanom, realizovaným,
            realizovanú, realizovanou, realizovanej, realizovaných, realizovanými, vybavovať, vybavuje, vybavujú,
            vybavovanie, vybavovania, vybavovaniu, vybavovaniem, vybavovaný, vybavovaná, vybavované, vybavovaného,
            vybavovanému, vybavovanom, vybavovaným, vybavovanú, vybavovanou, vybavovanej, vybavovaných, vybavovanými,
            informovať, informuje, informujú, informovanie, informovania, informovaniu, informovaniem, informovaný,
            informovaná, informované, informovaného, informovanému, informovanom, informovaným, informovanú,
            informovanou, informovanej, informovaných, informovanými, spracúvať, spracúva, spracúvajú, spracúvanie,
            spracúvania, spracúvaniu, spracúvaniem, spracúvaný, spracúvaná, spracúvané, spracúvaného, spracúvanému,
            spracúvanom, spracúvaným, spracúvanú, spracúvanou, spracúvanej, spracúvaných, spracúvanými, chystať, chystá,
            chystajú, chystanie, chystania, chystaniu, chystaniem, chystaný, chystaná, chystané, chystaného, chystanému,
            chystanom, chystaným, chystanú, chystanou, chystanej, chystaných, chystanými, dokončovať, dokončuje,
            dokončujú, dokončovanie, dokončovania, dokončovaniu, dokončovaniem, dokončovaný, dokončovaná, dokončované,
            dokončovaného, dokončovanému, dokončovanom, dokončovaným, dokončovanú, dokončovanou, dokončovanej,
            dokončovaných, dokončovanými, uskutočňovať, uskutočňuje, uskutočňujú, uskutočňovanie, uskutočňovania,
            uskutočňovaniu, uskutočňovaniem, uskutočňovaný, uskutočňovaná, uskutočňované, uskutočňovaného,
            uskutočňovanému, uskutočňovanom, uskutočňovaným, uskutočňovanú, uskutočňovanou, uskutočňovanej,
            uskutočňovaných, uskutočňovanými, napĺňať, napĺňa, napĺňajú, napĺňanie, napĺňania, napĺňaniu, napĺňaniem,
            napĺňaný, napĺňaná, napĺňané, napĺňaného, napĺňanému, napĺňanom, napĺňaným, napĺňanú, napĺňanou, napĺňanej,
            napĺňaných, napĺňanými, vykazovať, vykazuje, vykazujú, vykazovanie, vykazovania, vykazovaniu, vykazovaniem,
            vykazovaný, vykazovaná, vykazované, vykazovaného, vykazovanému, vykazovanom, vykazovaným, vykazovanú,
            vykazovanou, vykazovanej, vykazovaných, vykazovanými, hlásiť, hlási, hlásia, hlásenie, hlásenia, hláseniu,
            hláseniem, hlásený, hlásená, hlásené, hláseného, hlásenému, hlásenom, hláseným, hlásenú, hlásenou, hlásenej,
            hlásených, hlásenými, zdieľať, zdieľa, zdieľajú, zdieľanie, zdieľania, zdieľaniu, zdieľaniem, zdieľaný,
            zdieľaná, zdieľané, zdieľaného, zdieľanému, zdieľanom, zdieľaným, zdieľanú, zdieľanou, zdieľanej,
            zdieľaných, zdieľanými, prezentovať, prezentuje, prezentujú, prezentovanie, prezentovania, prezentovaniu,
            prezentovaniem, prezentovaný, prezentovaná, prezentované, prezentovaného, prezentovanému, prezentovanom,
            prezentovaným, prezentovanú, prezentovanou, prezentovanej, prezentovaných, prezentovanými, vypracúvať,
            vypracúva, vypracúvajú, vypracúvanie, vypracúvania, vypracúvaniu, vypracúvaniem, vypracúvaný, vypracúvaná,
            vypracúvané, vypracúvaného, vypracúvanému, vypracúvanom, vypracúvaným, vypracúvanú, vypracúvanou,
            vypracúvanej, vypracúvaných, vypracúvanými, reportovať, reportuje, reportujú, reportovanie, reportovania,
            reportovaniu, reportovaniem, reportovaný, reportovaná, reportované, reportovaného, reportovanému,
            reportovanom, reportovaným, reportovanú, reportovanou, reportovanej, reportovaných, reportovanými, konať,
            koná, konajú, konanie, konania, konaniu, konaniem, konaný, konaná, konané, konaného, konanému, konanom,
            konaným, konanú, konanou, konanej, konaných, konanými, zverejňovať, zverejňuje, zverejňujú, zverejňovanie,
            zverejňovania, zverejňovaniu, zverejňovaniem, zverejňovaný, zverejňovaná, zverejňované, zverejňovaného,
            zverejňovanému, zverejňovanom, zverejňovaným, zverejňovanú, zverejňovanou, zverejňovanej, zverejňovaných,
            zverejňovanými, prispievať, prispieva, prispievajú, prispievanie, prispievania, prispievaniu, prispievaniem,
            prispievaný, prispievaná, prispievané, prispievaného, prispievanému, prispievanom, prispievaným,
            prispievanú, prispievanou, prispievanej, prispievaných, prispievanými, má predložiť, majú predložiť, má
            dodať, majú dodať, má urobiť, majú urobiť, na dodanie, na predloženie, na vybavenie, na odovzdanie, na
            vypracovanie, správu podať, prísť s, prísť so, reagovať, postarať sa, zariadiť, zariadi, prísť, príde,
            prídu, prichádza, prichádza s, prichádzajú s, príde s, prídu s, vystúpiť s, vystúpi s, vytvoriť, vytvorí,
            vytvoria, vytvorenie, vytvárať, vytvára, zriadiť, zriadi, zriadia, zriadenie, spustiť, spustí, spustia,
            spustenie, začať, začne, začnú, usporiadať, usporiada, zorganizovať, zorganizuje, vyhlásiť, vyhlási,
            dodržať, dodrží, dodržia, dostáť, vyrovnať sa, vyrovnať sa s, nachystať, nachystá, nachystajú, prichystať,
            prichystá, dorobiť, dorobí, dorobia, odviesť, odvedie, odvedú, odpracovať, odpracuje, sformulovať,
            sformuluje, sprístupniť, sprístupní, sprístupnia, sprístupnenie, postará sa, postarajú sa, postarať,
            postará, zhostiť sa, doplniť, doplní, doplnia, doplnenie, dopĺňa, obstarať, obstará, obstarajú, uzatvárať,
            uzatvára, odosielať, odosiela, odosielajú, publikovať, publikuje, publikujú, doraziť, dorazí, dorazia,
            doputovať, doputuje, doputujú, dôjsť, dôjde, dôjdu, dostaviť sa s, pochváliť sa, zaoberať sa, odškrtnúť,
            odškrtne, odškrtnú, odškrtnutie, na odškrtnutie, na dokončenie, na dorobenie, na doplnenie, na zaslanie, na
            odoslanie, na poskytnutie, doriešiť, dorieši, doriešia, dopracovať, dopracuje, dopracujú, čím zaoberať, sa
            zaoberať, sa čím zaoberať""",
        Concept.NOT: """nepredložiť, nepredloží, nepredložia, nepredložil, nepredložila, nepredložilo, nepredložili, nepredložený,
            nepredložená, nepredložené, nepredloženého, nepredloženému, nepredloženom, nepredloženým, nepredloženú,
            nepredloženou, nepredloženej, nepredložených, nepredloženými, nedodať, nedodá, nedodajú, nedodal, nedodala,
            nedodalo, nedodali, nedodaný, nedodaná, nedodané, nedodaného, nedodanému, nedodanom, nedodaným, nedodanú,
            nedodanou, nedodanej, nedodaných, nedodanými, neodovzdať, neodovzdá, neodovzdajú, neodovzdal, neodovzdala,
            neodovzdalo, neodovzdali, neodovzdaný, neodovzdaná, neodovzdané, neodovzdaného, neodovzdanému, neodovzdanom,
            neodovzdaným, neodovzdanú, neodovzdanou, neodovzdanej, neodovzdaných, neodovzdanými, neposkytnúť,
            neposkytne, neposkytnú, neposkytol, neposkytla, neposkytlo, neposkytli, neposkytnutý, neposkytnutá,
            neposkytnuté, neposkytnutého, neposkytnutému, neposkytnutom, neposkytnutým, neposkytnutú, neposkytnutou,
            neposkytnutej, neposkytnutých, neposkytnutými, nevypracovať, nevypracuje, nevypracujú, nevypracoval,
            nevypracovala, nevypracovalo, nevypracovali, nevypracovaný, nevypracovaná, nevypracované, nevypracovaného,
            nevypracovanému, nevypracovanom, nevypracovaným, nevypracovanú, nevypracovanou, nevypracovanej,
            nevypracovaných, nevypracovanými, nepripraviť, nepripraví, nepripravia, nepripravil, nepripravila,
            nepripravilo, nepripravili, nepripravený, nepripravená, nepripravené, nepripraveného, nepripravenému,
            nepripravenom, nepripraveným, nepripravenú, nepripravenou, nepripravenej, nepripravených, nepripravenými,
            nepodať, nepodá, nepodajú, nepodal, nepodala, nepodalo, nepodali, nepodaný, nepodaná, nepodané, nepodaného,
            nepodanému, nepodanom, nepodaným, nepodanú, nepodanou, nepodanej, nepodaných, nepodanými, nespracovať,
            nespracuje, nespracujú, nespracoval, nespracovala, nespracovalo, nespracovali, nespracovaný, nespracovaná,
            nespracované, nespracovaného, nespracovanému, nespracovanom, nespracovaným, nespracovanú, nespracovanou,
            nespracovanej, nespracovaných, nespracovanými, nedokončiť, nedokončí, nedokončia, nedokončil, nedokončila,
            nedokončilo, nedokončili, nedokončený, nedokončená, nedokončené, nedokončeného, nedokončenému, nedokončenom,
            nedokončeným, nedokončenú, nedokončenou, nedokončenej, nedokončených, nedokončenými, nesplniť, nesplní,
            nesplnia, nesplnil, nesplnila, nesplnilo, nesplnili, nesplnený, nesplnená, nesplnené, nesplneného,
            nesplnenému, nesplnenom, nesplneným, nesplnenú, nesplnenou, nesplnenej, nesplnených, nesplnenými,
            neuskutočniť, neuskutoční, neuskutočnia, neuskutočnil, neuskutočnila, neuskutočnilo, neuskutočnili,
            neuskutočnený, neuskutočnená, neuskutočnené, neuskutočneného, neuskutočnenému, neuskutočnenom,
            neuskutočneným, neuskutočnenú, neuskutočnenou, neuskutočnenej, neuskutočnených, neuskutočnenými, nevykonať,
            nevykoná, nevykonajú, nevykonal, nevykonala, nevykonalo, nevykonali, nevykonaný, nevykonaná, nevykonané,
            nevykonaného, nevykonanému, nevykonanom, nevykonaným, nevykonanú, nevykonanou, nevykonanej, nevykonaných,
            nevykonanými, nezabezpečiť, nezabezpečí, nezabezpečia, nezabezpečil, nezabezpečila, nezabezpečilo,
            nezabezpečili, nezabezpečený, nezabezpečená, nezabezpečené, nezabezpečeného, nezabezpečenému,
            nezabezpečenom, nezabezpečeným, nezabezpečenú, nezabezpečenou, nezabezpečenej, nezabezpečených,
            nezabezpečenými, nezaslať, nezašle, nezašlú, nezaslal, nezaslala, nezaslalo, nezaslali, nezaslaný,
            nezaslaná, nezaslané, nezaslaného, nezaslanému, nezaslanom, nezaslaným, nezaslanú, nezaslanou, nezaslanej,
            nezaslaných, nezaslanými, neposlať, nepošle, nepošlú, neposlal, neposlala, neposlalo, neposlali, neposlaný,
            neposlaná, neposlané, neposlaného, neposlanému, neposlanom, neposlaným, neposlanú, neposlanou, neposlanej,
            neposlaných, neposlanými, neodoslať, neodošle, neodošlú, neodoslal, neodoslala, neodoslalo, neodoslali,
            neodoslaný, neodoslaná, neodoslané, neodoslaného, neodoslanému, neodoslanom, neodoslaným, neodoslanú,
            neodoslanou, neodoslanej, neodoslaných, neodoslanými, nezverejniť, nezverejní, nezverejnia, nezverejnil,
            nezverejnila, nezverejnilo, nezverejnili, nezverejnený, nezverejnená, nezverejnené, nezverejneného,
            nezverejnenému, nezverejnenom, nezverejneným, nezverejnenú, nezverejnenou, nezverejnenej, nezverejnených,
            nezverejnenými, nevydať, nevydá, nevydajú, nevydal, nevydala, nevydalo, nevydali, nevydaný, nevydaná,
            nevydané, nevydaného, nevydanému, nevydanom, nevydaným, nevydanú, nevydanou, nevydanej, nevydaných,
            nevydanými, neurobiť, neurobí, neurobia, neurobil, neurobila, neurobilo, neurobili, neurobený, neurobená,
            neurobené, neurobeného, neurobenému, neurobenom, neurobeným, neurobenú, neurobenou, neurobenej, neurobených,
            neurobenými, nespraviť, nespraví, nespravia, nespravil, nespravila, nespravilo, nespravili, nespravený,
            nespravená, nespravené, nespraveného, nespravenému, nespravenom, nespraveným, nespravenú, nespravenou,
            nespravenej, nespravených, nespravenými, neučiniť, neučiní, neučinia, neučinil, neučinila, neučinilo,
            neučinili, neučinený, neučinená, neučinené, neučineného, neučinenému, neučinenom, neučineným, neučinenú,
            neučinenou, neučinenej, neučinených, neučinenými, nevybaviť, nevybaví, nevybavia, nevybavil, nevybavila,
            nevybavilo, nevybavili, nevybavený, nevybavená, nevybavené, nevybaveného, nevybavenému, nevybavenom,
            nevybaveným, nevybavenú, nevybavenou, nevybavenej, nevybavených, nevybavenými, nevyriešiť, nevyrieši,
            nevyriešia, nevyriešil, nevyriešila, nevyriešilo, nevyriešili, nevyriešený, nevyriešená, nevyriešené,
            nevyriešeného, nevyriešenému, nevyriešenom, nevyriešeným, nevyriešenú, nevyriešenou, nevyriešenej,
            nevyriešených, nevyriešenými, nedoručiť, nedoručí, nedoručia, nedoručil, nedoručila, nedoručilo, nedoručili,
            nedoručený, nedoručená, nedoručené, nedoručeného, nedoručenému, nedoručenom, nedoručeným, nedoručenú,
            nedoručenou, nedoručenej, nedoručených, nedoručenými, nepriniesť, neprinesie, neprinesú, nepriniesol,
            nepriniesla, neprinieslo, nepriniesli, neprinesený, neprinesená, neprinesené, neprineseného, neprinesenému,
            neprinesenom, neprineseným, neprinesenú, neprinesenou, neprinesenej, neprinesených, neprinesenými,
            nevyhotoviť, nevyhotoví, nevyhotovia, nevyhotovil, nevyhotovila, nevyhotovilo, nevyhotovili, nevyhotovený,
            nevyhotovená, nevyhotovené, nevyhotoveného, nevyhotovenému, nevyhotovenom, nevyhotoveným, nevyhotovenú,
            nevyhotovenou, nevyhotovenej, nevyhotovených, nevyhotovenými, nezostaviť, nezostaví, nezostavia, nezostavil,
            nezostavila, nezostavilo, nezostavili, nezostavený, nezostavená, nezostavené, nezostaveného, nezostavenému,
            nezostavenom, nezostaveným, nezostavenú, nezostavenou, nezostavenej, nezostavených, nezostavenými,
            neoznámiť, neoznámi, neoznámia, neoznámil, neoznámila, neoznámilo, neoznámili, neoznámený, neoznámená,
            neoznámené, neoznámeného, neoznámenému, neoznámenom, neoznámeným, neoznámenú, neoznámenou, neoznámenej,
            neoznámených, neoznámenými, nenahlásiť, nenahlási, nenahlásia, nenahlásil, nenahlásila, nenahlásilo,
            nenahlásili, nenahlásený, nenahlásená, nenahlásené, nenahláseného, nenahlásenému, nenahlásenom,
            nenahláseným, nenahlásenú, nenahlásenou, nenahlásenej, nenahlásených, nenahlásenými, nepredstaviť,
            nepredstaví, nepredstavia, nepredstavil, nepredstavila, nepredstavilo, nepredstavili, nepredstavený,
            nepredstavená, nepredstavené, nepredstaveného, nepredstavenému, nepredstavenom, nepredstaveným,
            nepredstavenú, nepredstavenou, nepredstavenej, nepredstavených, nepredstavenými, nenavrhnúť, nenavrhne,
            nenavrhnú, nenavrhol, nenavrhla, nenavrhlo, nenavrhli, nenavrhnutý, nenavrhnutá, nenavrhnuté, nenavrhnutého,
            nenavrhnutému, nenavrhnutom, nenavrhnutým, nenavrhnutú, nenavrhnutou, nenavrhnutej, nenavrhnutých,
            nenavrhnutými, neprispieť, neprispeje, neprispejú, neprispel, neprispela, neprispelo, neprispeli,
            neprispetý, neprispetá, neprispeté, neprispetého, neprispetému, neprispetom, neprispetým, neprispetú,
            neprispetou, neprispetej, neprispetých, neprispetými, nestihnúť, nestihne, nestihnú, nestihol, nestihla,
            nestihlo, nestihli, nestihnutý, nestihnutá, nestihnuté, nestihnutého, nestihnutému, nestihnutom,
            nestihnutým, nestihnutú, nestihnutou, nestihnutej, nestihnutých, nestihnutými, nezvládnuť, nezvládne,
            nezvládnu, nezvládol, nezvládla, nezvládlo, nezvládli, nezvládnutý, nezvládnutá, nezvládnuté, nezvládnutého,
            nezvládnutému, nezvládnutom, nezvládnutým, nezvládnutú, nezvládnutou, nezvládnutej, nezvládnutých,
            nezvládnutými, neuzavrieť, neuzavrie, neuzavrú, neuzavrel, neuzavrela, neuzavrelo, neuzavreli, neuzavretý,
            neuzavretá, neuzavreté, neuzavretého, neuzavretému, neuzavretom, neuzavretým, neuzavretú, neuzavretou,
            neuzavretej, neuzavretých, neuzavretými, neukončiť, neukončí, neukončia, neukončil, neukončila, neukončilo,
            neukončili, neukončený, neukončená, neukončené, neukončeného, neukončenému, neukončenom, neukončeným,
            neukončenú, neukončenou, neukončenej, neukončených, neukončenými, nezrealizovať, nezrealizuje, nezrealizujú,
            nezrealizoval, nezrealizovala, nezrealizovalo, nezrealizovali, nezrealizovaný, nezrealizovaná,
            nezrealizované, nezrealizovaného, nezrealizovanému, nezrealizovanom, nezrealizovaným, nezrealizovanú,
            nezrealizovanou, nezrealizovanej, nezrealizovaných, nezrealizovanými, nenaplniť, nenaplní, nenaplnia,
            nenaplnil, nenaplnila, nenaplnilo, nenaplnili, nenaplnený, nenaplnená, nenaplnené, nenaplneného,
            nenaplnenému, nenaplnenom, nenaplneným, nenaplnenú, nenaplnenou, nenaplnenej, nenaplnených, nenaplnenými,
            neodprezentovať, neodprezentuje, neodprezentujú, neodprezentoval, neodprezentovala, neodprezentovalo,
            neodprezentovali, neodprezentovaný, neodprezentovaná, neodprezentované, neodprezentovaného,
            neodprezentovanému, neodprezentovanom, neodprezentovaným, neodprezentovanú, neodprezentovanou,
            neodprezentovanej, neodprezentovaných, neodprezentovanými, nedotiahnuť, nedotiahne, nedotiahnu, nedotiahol,
            nedotiahla, nedotiahlo, nedotiahli, nedotiahnutý, nedotiahnutá, nedotiahnuté, nedotiahnutého,
            nedotiahnutému, nedotiahnutom, nedotiahnutým, nedotiahnutú, nedotiahnutou, nedotiahnutej, nedotiahnutých,
            nedotiahnutými, nespísať, nespíše, nespíšu, nespísal, nespísala, nespísalo, nespísali, nespísaný, nespísaná,
            nespísané, nespísaného, nespísanému, nespísanom, nespísaným, nespísanú, nespísanou, nespísanej, nespísaných,
            nespísanými, nevyplniť, nevyplní, nevyplnia, nevyplnil, nevyplnila, nevyplnilo, nevyplnili, nevyplnený,
            nevyplnená, nevyplnené, nevyplneného, nevyplnenému, nevyplnenom, nevyplneným, nevyplnenú, nevyplnenou,
            nevyplnenej, nevyplnených, nevyplnenými, nezaviesť, nezavedie, nezavedú, nezaviedol, nezaviedla, nezaviedlo,
            nezaviedli, nezavedený, nezavedená, nezavedené, nezavedeného, nezavedenému, nezavedenom, nezavedeným,
            nezavedenú, nezavedenou, nezavedenej, nezavedených, nezavedenými, nevykázať, nevykáže, nevykážu, nevykázal,
            nevykázala, nevykázalo, nevykázali, nevykázaný, nevykázaná, nevykázané, nevykázaného, nevykázanému,
            nevykázanom, nevykázaným, nevykázanú, nevykázanou, nevykázanej, nevykázaných, nevykázanými, nepostúpiť,
            nepostúpi, nepostúpia, nepostúpil, nepostúpila, nepostúpilo, nepostúpili, nepostúpený, nepostúpená,
            nepostúpené, nepostúpeného, nepostúpenému, nepostúpenom, nepostúpeným, nepostúpenú, nepostúpenou,
            nepostúpenej, nepostúpených, nepostúpenými, nepredkladať, nepredkladá, nepredkladajú, nepredkladal,
            nepredkladala, nepredkladalo, nepredkladali, nedodávať, nedodáva, nedodávajú, nedodával, nedodávala,
            nedodávalo, nedodávali, neposkytovať, neposkytuje, neposkytujú, neposkytoval, neposkytovala, neposkytovalo,
            neposkytovali, nepripravovať, nepripravuje, nepripravujú, nepripravoval, nepripravovala, nepripravovalo,
            nepripravovali, nepodávať, nepodáva, nepodávajú, nepodával, nepodávala, nepodávalo, nepodávali, neplniť,
            neplní, neplnia, neplnil, neplnila, neplnilo, neplnili, nerobiť, nerobí, nerobia, nerobil, nerobila,
            nerobilo, nerobili, nevykonávať, nevykonáva, nevykonávajú, nevykonával, nevykonávala, nevykonávalo,
            nevykonávali, nezabezpečovať, nezabezpečuje, nezabezpečujú, nezabezpečoval, nezabezpečovala,
            nezabezpečovalo, nezabezpečovali, nezasielať, nezasiela, nezasielajú, nezasielal, nezasielala, nezasielalo,
            nezasielali, neposielať, neposiela, neposielajú, neposielal, neposielala, neposielalo, neposielali,
            neodovzdávať, neodovzdáva, neodovzdávajú, neodovzdával, neodovzdávala, neodovzdávalo, neodovzdávali,
            neriešiť, nerieši, neriešia, neriešil, neriešila, neriešilo, neriešili, nerealizovať, nerealizuje,
            nerealizujú, nerealizoval, nerealizovala, nerealizovalo, nerealizovali, nevybavovať, nevybavuje, nevybavujú,
            nevybavoval, nevybavovala, nevybavovalo, nevybavovali, neinformovať, neinformuje, neinformujú, neinformoval,
            neinformovala, neinformovalo, neinformovali, nespracúvať, nespracúva, nespracúvajú, nespracúval,
            nespracúvala, nespracúvalo, nespracúvali, nechystať, nechystá, nechystajú, nechystal, nechystala,
            nechystalo, nechystali, nedokončovať, nedokončuje, nedokončujú, nedokončoval, nedokončovala, nedokončovalo,
            nedokončovali, neuskutočňovať, neuskutočňuje, neuskutočňujú, neuskutočňoval, neuskutočňovala,
            neuskutočňovalo, neuskutočňovali, nenapĺňať, nenapĺňa, nenapĺňajú, nenapĺňal, nenapĺňala, nenapĺňalo,
            nenapĺňali, nevykazovať, nevykazuje, nevykazujú, nevykazoval, nevykazovala, nevykazovalo, nevykazovali,
            nehlásiť, nehlási, nehlásia, nehlásil, nehlásila, nehlásilo, nehlásili, nezdieľať, nezdieľa, nezdieľajú,
            nezdieľal, nezdieľala, nezdieľalo, nezdieľali, neprezentovať, neprezentuje, neprezentujú, neprezentoval,
            neprezentovala, neprezentovalo, neprezentovali, nevypracúvať, nevypracúva, nevypracúvajú, nevypracúval,
            nevypracúvala, nevypracúvalo, nevypracúvali, nereportovať, nereportuje, nereportujú, nereportoval,
            nereportovala, nereportovalo, nereportovali, nekonať, nekoná, nekonajú, nekonal, nekonala, nekonalo,
            nekonali, nezverejňovať, nezverejňuje, nezverejňujú, nezverejňoval, nezverejňovala, nezverejňovalo,
            nezverejňovali, neprispievať, neprispieva, neprispievajú, neprispieval, neprispievala, neprispievalo,
            neprispievali, nie, nie je, nie sú, nebol, nebola, nebolo, neboli, nemá, nemajú, ešte nie, doteraz nie,
            zatiaľ nie, nikdy, nebude, nebudú, nemusí, nemusia, nemusel, nemusela, nemá byť, nemajú byť, nesmie, nesmú,
            nemal by, nemala by, nemal, nemala, nemali, nezodpovedá, nezodpovedajú, nedlhuje, nečaká, neočakáva,
            nepripadá, netýka, nieje""",
        Concept.DONE: f"""{_DONE_AND_DELIVERED}, vybavení, splnení, dokončení, uzavretí, ukončení, odškrtnuté, za sebou, má hotové, majú hotové, má splnené, majú
            splnené, done, odfajknuté, dodržal termín, dodržala termín, dodržali termín, dodržal lehotu, dodržali lehotu, dodržal termíny, dodržali termíny""",
        Concept.DELIVERED: f"""{_DONE_AND_DELIVERED}, nepredložil, nepredložila, nepredložilo, nepredložili, nepredložený, nepredložená, nepredložené, nepredloženého,
            nepredloženému, nepredloženom, nepredloženým, nepredloženú, nepredloženou, nepredloženej, nepredložených,
            nepredloženými, nedodal, nedodala, nedodalo, nedodali, nedodaný, nedodaná, nedodané, nedodaného,
            nedodanému, nedodanom, nedodaným, nedodanú, nedodanou, nedodanej, nedodaných, nedodanými, neodovzdal,
            neodovzdala, neodovzdalo, neodovzdali, neodovzdaný, neodovzdaná, neodovzdané, neodovzdaného,
            neodovzdanému, neodovzdanom, neodovzdaným, neodovzdanú, neodovzdanou, neodovzdanej, neodovzdaných,
            neodovzdanými, neposkytol, neposkytla, neposkytlo, neposkytli, neposkytnutý, neposkytnutá, neposkytnuté,
            neposkytnutého, neposkytnutému, neposkytnutom, neposkytnutým, neposkytnutú, neposkytnutou, neposkytnutej,
            neposkytnutých, neposkytnutými, nevypracoval, nevypracovala, nevypracovalo, nevypracovali, nevypracovaný,
            nevypracovaná, nevypracované, nevypracovaného, nevypracovanému, nevypracovanom, nevypracovaným,
            nevypracovanú, nevypracovanou, nevypracovanej, nevypracovaných, nevypracovanými, nepripravil,
            nepripravila, nepripravilo, nepripravili, nepripravený, nepripravená, nepripravené, nepripraveného,
            nepripravenému, nepripravenom, nepripraveným, nepripravenú, nepripravenou, nepripravenej, nepripravených,
            nepripravenými, nepodal, nepodala, nepodalo, nepodali, nepodaný, nepodaná, nepodané, nepodaného,
            nepodanému, nepodanom, nepodaným, nepodanú, nepodanou, nepodanej, nepodaných, nepodanými, nespracoval,
            nespracovala, nespracovalo, nespracovali, nespracovaný, nespracovaná, nespracované, nespracovaného,
            nespracovanému, nespracovanom, nespracovaným, nespracovanú, nespracovanou, nespracovanej, nespracovaných,
            nespracovanými, nedokončil, nedokončila, nedokončilo, nedokončili, nedokončený, nedokončená, nedokončené,
            nedokončeného, nedokončenému, nedokončenom, nedokončeným, nedokončenú, nedokončenou, nedokončenej,
            nedokončených, nedokončenými, nesplnil, nesplnila, nesplnilo, nesplnili, nesplnený, nesplnená, nesplnené,
            nesplneného, nesplnenému, nesplnenom, nesplneným, nesplnenú, nesplnenou, nesplnenej, nesplnených,
            nesplnenými, neuskutočnil, neuskutočnila, neuskutočnilo, neuskutočnili, neuskutočnený, neuskutočnená,
            neuskutočnené, neuskutočneného, neuskutočnenému, neuskutočnenom, neuskutočneným, neuskutočnenú,
            neuskutočnenou, neuskutočnenej, neuskutočnených, neuskutočnenými, nevykonal, nevykonala, nevykonalo,
            nevykonali, nevykonaný, nevykonaná, nevykonané, nevykonaného, nevykonanému, nevykonanom, nevykonaným,
            nevykonanú, nevykonanou, nevykonanej, nevykonaných, nevykonanými, nezabezpečil, nezabezpečila,
            nezabezpečilo, nezabezpečili, nezabezpečený, nezabezpečená, nezabezpečené, nezabezpečeného,
            nezabezpečenému, nezabezpečenom, nezabezpečeným, nezabezpečenú, nezabezpečenou, nezabezpečenej,
            nezabezpečených, nezabezpečenými, nezaslal, nezaslala, nezaslalo, nezaslali, nezaslaný, nezaslaná,
            nezaslané, nezaslaného, nezaslanému, nezaslanom, nezaslaným, nezaslanú, nezaslanou, nezaslanej,
            nezaslaných, nezaslanými, neposlal, neposlala, neposlalo, neposlali, neposlaný, neposlaná, neposlané,
            neposlaného, neposlanému, neposlanom, neposlaným, neposlanú, neposlanou, neposlanej, neposlaných,
            neposlanými, neodoslal, neodoslala, neodoslalo, neodoslali, neodoslaný, neodoslaná, neodoslané,
            neodoslaného, neodoslanému, neodoslanom, neodoslaným, neodoslanú, neodoslanou, neodoslanej, neodoslaných,
            neodoslanými, nezverejnil, nezverejnila, nezverejnilo, nezverejnili, nezverejnený, nezverejnená,
            nezverejnené, nezverejneného, nezverejnenému, nezverejnenom, nezverejneným, nezverejnenú, nezverejnenou,
            nezverejnenej, nezverejnených, nezverejnenými, nevydal, nevydala, nevydalo, nevydali, nevydaný, nevydaná,
            nevydané, nevydaného, nevydanému, nevydanom, nevydaným, nevydanú, nevydanou, nevydanej, nevydaných,
            nevydanými, neurobil, neurobila, neurobilo, neurobili, neurobený, neurobená, neurobené, neurobeného,
            neurobenému, neurobenom, neurobeným, neurobenú, neurobenou, neurobenej, neurobených, neurobenými,
            nespravil, nespravila, nespravilo, nespravili, nespravený, nespravená, nespravené, nespraveného,
            nespravenému, nespravenom, nespraveným, nespravenú, nespravenou, nespravenej, nespravených, nespravenými,
            neučinil, neučinila, neučinilo, neučinili, neučinený, neučinená, neučinené, neučineného, neučinenému,
            neučinenom, neučineným, neučinenú, neučinenou, neučinenej, neučinených, neučinenými, nevybavil,
            nevybavila, nevybavilo, nevybavili, nevybavený, nevybavená, nevybavené, nevybaveného, nevybavenému,
            nevybavenom, nevybaveným, nevybavenú, nevybavenou, nevybavenej, nevybavených, nevybavenými, nevyriešil,
            nevyriešila, nevyriešilo, nevyriešili, nevyriešený, nevyriešená, nevyriešené, nevyriešeného,
            nevyriešenému, nevyriešenom, nevyriešeným, nevyriešenú, nevyriešenou, nevyriešenej, nevyriešených,
            nevyriešenými, nedoručil, nedoručila, nedoručilo, nedoručili, nedoručený, nedoručená, nedoručené,
            nedoručeného, nedoručenému, nedoručenom, nedoručeným, nedoručenú, nedoručenou, nedoručenej, nedoručených,
            nedoručenými, nepriniesol, nepriniesla, neprinieslo, nepriniesli, neprinesený, neprinesená, neprinesené,
            neprineseného, neprinesenému, neprinesenom, neprineseným, neprinesenú, neprinesenou, neprinesenej,
            neprinesených, neprinesenými, nevyhotovil, nevyhotovila, nevyhotovilo, nevyhotovili, nevyhotovený,
            nevyhotovená, nevyhotovené, nevyhotoveného, nevyhotovenému, nevyhotovenom, nevyhotoveným, nevyhotovenú,
            nevyhotovenou, nevyhotovenej, nevyhotovených, nevyhotovenými, nezostavil, nezostavila, nezostavilo,
            nezostavili, nezostavený, nezostavená, nezostavené, nezostaveného, nezostavenému, nezostavenom,
            nezostaveným, nezostavenú, nezostavenou, nezostavenej, nezostavených, nezostavenými, neoznámil,
            neoznámila, neoznámilo, neoznámili, neoznámený, neoznámená, neoznámené, neoznámeného, neoznámenému,
            neoznámenom, neoznámeným, neoznámenú, neoznámenou, neoznámenej, neoznámených, neoznámenými, nenahlásil,
            nenahlásila, nenahlásilo, nenahlásili, nenahlásený, nenahlásená, nenahlásené, nenahláseného,
            nenahlásenému, nenahlásenom, nenahláseným, nenahlásenú, nenahlásenou, nenahlásenej, nenahlásených,
            nenahlásenými, nepredstavil, nepredstavila, nepredstavilo, nepredstavili, nepredstavený, nepredstavená,
            nepredstavené, nepredstaveného, nepredstavenému, nepredstavenom, nepredstaveným, nepredstavenú,
            nepredstavenou, nepredstavenej, nepredstavených, nepredstavenými, nenavrhol, nenavrhla, nenavrhlo,
            nenavrhli, nenavrhnutý, nenavrhnutá, nenavrhnuté, nenavrhnutého, nenavrhnutému, nenavrhnutom,
            nenavrhnutým, nenavrhnutú, nenavrhnutou, nenavrhnutej, nenavrhnutých, nenavrhnutými, neprispel,
            neprispela, neprispelo, neprispeli, neprispetý, neprispetá, neprispeté, neprispetého, neprispetému,
            neprispetom, neprispetým, neprispetú, neprispetou, neprispetej, neprispetých, neprispetými, nestihol,
            nestihla, nestihlo, nestihli, nestihnutý, nestihnutá, nestihnuté, nestihnutého, nestihnutému, nestihnutom,
            nestihnutým, nestihnutú, nestihnutou, nestihnutej, nestihnutých, nestihnutými, nezvládol, nezvládla,
            nezvládlo, nezvládli, nezvládnutý, nezvládnutá, nezvládnuté, nezvládnutého, nezvládnutému, nezvládnutom,
            nezvládnutým, nezvládnutú, nezvládnutou, nezvládnutej, nezvládnutých, nezvládnutými, neuzavrel,
            neuzavrela, neuzavrelo, neuzavreli, neuzavretý, neuzavretá, neuzavreté, neuzavretého, neuzavretému,
            neuzavretom, neuzavretým, neuzavretú, neuzavretou, neuzavretej, neuzavretých, neuzavretými, neukončil,
            neukončila, neukončilo, neukončili, neukončený, neukončená, neukončené, neukončeného, neukončenému,
            neukončenom, neukončeným, neukončenú, neukončenou, neukončenej, neukončených, neukončenými, nezrealizoval,
            nezrealizovala, nezrealizovalo, nezrealizovali, nezrealizovaný, nezrealizovaná, nezrealizované,
            nezrealizovaného, nezrealizovanému, nezrealizovanom, nezrealizovaným, nezrealizovanú, nezrealizovanou,
            nezrealizovanej, nezrealizovaných, nezrealizovanými, nenaplnil, nenaplnila, nenaplnilo, nenaplnili,
            nenaplnený, nenaplnená, nenaplnené, nenaplneného, nenaplnenému, nenaplnenom, nenaplneným, nenaplnenú,
            nenaplnenou, nenaplnenej, nenaplnených, nenaplnenými, neodprezentoval, neodprezentovala, neodprezentovalo,
            neodprezentovali, neodprezentovaný, neodprezentovaná, neodprezentované, neodprezentovaného,
            neodprezentovanému, neodprezentovanom, neodprezentovaným, neodprezentovanú, neodprezentovanou,
            neodprezentovanej, neodprezentovaných, neodprezentovanými, nedotiahol, nedotiahla, nedotiahlo, nedotiahli,
            nedotiahnutý, nedotiahnutá, nedotiahnuté, nedotiahnutého, nedotiahnutému, nedotiahnutom, nedotiahnutým,
            nedotiahnutú, nedotiahnutou, nedotiahnutej, nedotiahnutých, nedotiahnutými, nespísal, nespísala,
            nespísalo, nespísali, nespísaný, nespísaná, nespísané, nespísaného, nespísanému, nespísanom, nespísaným,
            nespísanú, nespísanou, nespísanej, nespísaných, nespísanými, nevyplnil, nevyplnila, nevyplnilo,
            nevyplnili, nevyplnený, nevyplnená, nevyplnené, nevyplneného, nevyplnenému, nevyplnenom, nevyplneným,
            nevyplnenú, nevyplnenou, nevyplnenej, nevyplnených, nevyplnenými, nezaviedol, nezaviedla, nezaviedlo,
            nezaviedli, nezavedený, nezavedená, nezavedené, nezavedeného, nezavedenému, nezavedenom, nezavedeným,
            nezavedenú, nezavedenou, nezavedenej, nezavedených, nezavedenými, nevykázal, nevykázala, nevykázalo,
            nevykázali, nevykázaný, nevykázaná, nevykázané, nevykázaného, nevykázanému, nevykázanom, nevykázaným,
            nevykázanú, nevykázanou, nevykázanej, nevykázaných, nevykázanými, nepostúpil, nepostúpila, nepostúpilo,
            nepostúpili, nepostúpený, nepostúpená, nepostúpené, nepostúpeného, nepostúpenému, nepostúpenom,
            nepostúpeným, nepostúpenú, nepostúpenou, nepostúpenej, nepostúpených, nepostúpenými, predkladal,
            predkladala, predkladalo, predkladali, dodával, dodávala, dodávalo, dodávali, poskytoval, poskytovala,
            poskytovalo, poskytovali, pripravoval, pripravovala, pripravovalo, pripravovali, podával, podávala,
            podávalo, podávali, plnil, plnila, plnilo, plnili, robil, robila, robilo, robili, vykonával, vykonávala,
            vykonávalo, vykonávali, zabezpečoval, zabezpečovala, zabezpečovalo, zabezpečovali, zasielal, zasielala,
            zasielalo, zasielali, posielal, posielala, posielalo, posielali, odovzdával, odovzdávala, odovzdávalo,
            odovzdávali, riešil, riešila, riešilo, riešili, realizoval, realizovala, realizovalo, realizovali,
            vybavoval, vybavovala, vybavovalo, vybavovali, informoval, informovala, informovalo, informovali,
            spracúval, spracúvala, spracúvalo, spracúvali, chystal, chystala, chystalo, chystali, dokončoval,
            dokončovala, dokončovalo, dokončovali, uskutočňoval, uskutočňovala, uskutočňovalo, uskutočňovali, napĺňal,
            napĺňala, napĺňalo, napĺňali, vykazoval, vykazovala, vykazovalo, vykazovali, hlásil, hlásila, hlásilo,
            hlásili, zdieľal, zdieľala, zdieľalo, zdieľali, prezentoval, prezentovala, prezentovalo, prezentovali,
            vypracúval, vypracúvala, vypracúvalo, vypracúvali, reportoval, reportovala, reportovalo, reportovali,
            konal, konala, konalo, konali, zverejňoval, zverejňovala, zverejňovalo, zverejňovali, prispieval,
            prispievala, prispievalo, prispievali, dorazilo, dorazila, dorazili, prišlo, prišla, prišli""",
        Concept.EXCEPT: """okrem, mimo, s výnimkou, až na, vynímajúc, bez, nerátajúc, ale nie, avšak nie, ale bez, iný ako, iné ako, iná ako, iných ako, iné
            než""",
        Concept.TO_WHOM: "komu, voči komu",
        Concept.BEYOND: """kto iný ako, kto iný než, kto iný, než, inak ako, ničoho, ničomu, ničím, vynechaj, vynechajte, ignoruj, viac ako, viac než, menej
            ako, menej než, aspoň, najmenej, minimálne, oproti, v porovnaní, v porovnaní s, porovnaj, porovnajte, namiesto, miesto, ak, keby,
            pokiaľ, ani, nič, nikto, nikoho, nikomu, žiadny, žiadna, žiadne, žiaden, žiadneho, žiadnu, žiadnych, nikto iný, takmer, skoro""",
        Concept.ONLY: "len, iba, výlučne, výhradne, jedine",
        Concept.ITEM: """správy pre, správa pre, správu pre, dokumenty pre, dokument pre, podklady pre, deliverable, deliverables,
            task, tasky, taskov, follow-up, výstup, výstupu, výstupy, výstupov, výstupom, výstupoch, plnenie, plnenia,
            plnení, čiastkové plnenie, čiastkové plnenia, čiastkových plnení, opatrenie, opatrenia, opatrení, opatreniu,
            opatrením, opatreniach, kľúčové opatrenie, kľúčové opatrenia, kľúčových opatrení, kľúčovým opatreniam,
            akcia, akcie, akcií, akciu, kľúčová akcia, kľúčové akcie, krok, kroky, krokov, kroku, bod, bodu, body,
            bodov, bodom, bode, položka, položky, položiek, položku, položke, položkách, správa, správy, správu, správ,
            správe, správou, správach, dokument, dokumenty, dokumentov, dokumentu, príspevok, príspevky, príspevkov,
            podklad, podklady, podkladov, vec, veci, vecí, veciach, práca, práce, prác, dodávka, dodávky, dodávok,
            splátka, splátky, splátok, etapa, etapy, etáp, report, reporty, reportov, produkt, produkty, záležitosť,
            záležitosti, činnosť, činnosti, činností, materiál, materiály, materiálov, svoju časť, svoj diel, svoj
            podiel, svoj príspevok, podiel, podielu, podkladu, podkladoch, podkladom, dokumentoch, dokumentom, správami,
            správam, krokom, krokoch, bodoch, príspevku, príspevkom, dodávku, dodávke, dodávkou, produktov, produktu,
            produktom, činnostiam, balíček, balíčka, balíčky, papier, papiere, papierov""",
        Concept.MUST: """očakávame, čakáme, čakáme na, možno čakať, podniknúť, podnikne, podniknú, musí, musia, má byť, majú byť,
            musí byť, musia byť, byť, mať, mal by, mala by, malo by, mali by, by mal, by mala, by malo, by mali, malo
            byť, mala byť, mali byť, mal byť, mal, mala, malo, mali, bude, budú, bude musieť, budú musieť, musieť,
            musel, musela, muselo, museli, je povinný, je povinná, je povinné, sú povinní, sú povinné, povinný, povinná,
            povinní, treba, je treba, potrebné, je potrebné, je nutné, nutné, nutno, má za úlohu, majú za úlohu, sa má,
            sa majú, má sa, majú sa, má predložiť, majú predložiť, má dodať, majú dodať, má urobiť, majú urobiť, má čo,
            má kto, očakáva, očakávajú, očakáva sa, sa očakáva, očakávané, čaká sa, sa čaká, očakávať, môžeme čakať,
            môžeme očakávať, možno očakávať, požaduje sa, sa požaduje, požadované, vyžaduje sa, sa vyžaduje, vyžadované,
            zostáva, zostávajú, chce sa, chce, vyzvaný, vyzvaná, vyzvané, je vyzvaný, sú vyzvané, potrebuje, potrebujú,
            na dodanie, na predloženie, na vybavenie, na odovzdanie, na splnenie, na vypracovanie, povinne, predpokladá
            sa, sa predpokladá, zaviazal sa, zaviazala sa, zaviazali sa, sľúbil, sľúbila, sľúbili, hodlá, hodlajú, treba
            ešte, na práci, počítať s, máme počítať s, môžeme počítať s, mal by byť, mala by byť, mali by byť, malo by
            byť, povinnosť má, povinnosť majú, má povinnosť, majú povinnosť, má za povinnosť, nevyhnutné, nevyhnutne, je
            nevyhnutné, má v úmysle, majú v úmysle, chystá sa, chystajú sa, sa chystá, sa chystajú, musel by, musela by,
            museli by, bude treba, bude nutné, bude potrebné, bolo treba, na odškrtnutie, na dorobenie, na doplnenie, na
            zaslanie, na odoslanie, na poskytnutie, počítať, sa počíta""",
        Concept.CHANGE: """zmaž, zmažte, zmazať, vymaž, vymažte, vymazať, odstráň, odstráňte, odstrániť, zruš, zrušte, zrušiť,
            presuň, presuňte, presunúť, odlož, odložte, odložiť, posuň, posuňte, posunúť, predĺž, predĺžte,
            predĺžiť, označ, označte, označiť, zmeň, zmeňte, zmeniť, uprav, upravte, upraviť, nahraď, nahraďte,
            nahradiť, pridaj, pridajte, pridať, premenuj, premenujte, premenovať, priraď, priraďte, priradiť,
            prideľ, prideľte, prideliť, uzavri, uzavrite, uzavrieť, zatvor, zatvorte, zatvoriť, znovu otvor, znovu
            otvorte, znovu otvoriť, vráť späť, vráťte späť, vrátiť späť, schváľ, schváľte, schváliť, odškrtni,
            odškrtnúť, upomienku, pripomienku, potvrď, potvrďte, potvrdiť, pripomeň, pripomeňte, pripomenúť,
            pripomeň mi""",
        Concept.HOW_OFTEN: """ako často, ako pravidelne, koľkokrát, koľko ráz, s akou frekvenciou, v akých intervaloch, v akom rytme""",
        Concept.WHERE: "kde",
        Concept.WHY: "prečo, z akého dôvodu, z akých dôvodov, čím to",
        Concept.NOISE: """potvrď, potvrďte, potvrdiť,
            v nadväznosti na, s odkazom na, v odpovedi na, dovoľujeme si, si dovoľujem, si dovoľujeme, požiadať,
            požiadať o, ktorého, ktorej, ktorých, pripomenutie, upozornenie, pracuje, pracujú, pracovať, pracuje na,
            pracujú na, zaoberá, zaoberajú, podieľa, podieľa sa, podieľajú, podieľajú sa, podieľať, zúčastňuje,
            zúčastňuje sa, zúčastňujú, zapojený, zapojená, zapojené, zapája, zapájajú, zapojí, spolupracuje,
            spolupracujú, participuje, stojí za, robí sa, rieši sa, súvisí, súvisia, prislúcha, drží, vedie, vedú, sa,
            si, je, sú, bude, budú, som, ste, má, majú, máš, máte, to, toho, tomu, ten, tá, tí, tie, tú, tej, tých, tým,
            tom, tento, tejto, tieto, týchto, táto, toto, tohto, tomto, túto, ktorý, ktorá, ktoré, ktorí, ktorú, ktorým,
            ktorými, že, aby, by, tak, tiež, takisto, taktiež, aj, teda, čiže, potom, ešte, stále, naďalej, ďalej,
            teraz, momentálne, aktuálne, v súčasnosti, v tejto chvíli, práve, už, vlastne, proste, jednoducho, naozaj,
            skutočne, presne, konkrétne, konkrétny, konkrétneho, konkrétnych, jednotlivé, jednotlivých, jednotlivý,
            príslušný, príslušné, príslušných, daný, dané, daného, danú, všeobecne, celkovo, spolu celkovo, v súčte, s,
            so, z, zo, o, u, na, k, ku, za, od, pri, podľa, podľa poznámky, v poznámke, z poznámky, poznámka, poznámky,
            poznámke, poznámku, k poznámke, nóta, nóty, nóte, nótu, nota, noty, note, podľa nóty, v nóte, dokument,
            dokumentu, podľa dokumentu, v dokumente, v rámci, rámec, rámci, prostredníctvom, cez, skrz, pomocou, cestou,
            formou, v podobe, v registri, register, registra, v prehľade, v databáze, v systéme, st, dok., vo veci, v
            oblasti, týka, týkajú, voči, niečo, niečoho, niečomu, niečím, nejaký, nejaká, nejaké, nejakú, nejakého,
            nejakých, niekto, niekoho, niekomu, čokoľvek, ktokoľvek, akýkoľvek, nejako, niektorý, niektoré, niektorých,
            ostatné, ostatných, iný, iná, iné, iných, rôzne, rôznych, viac, ďalšie záväzky, ďalšie úlohy, ďalších
            záväzkov, ďalších úloh, samo, sami, strana, strany, strane, stranu, stranou, subjekt,
            subjektu, subjekty, subjektov, subjektom, orgán, orgánu, orgány, orgánov, orgánom, úrad, úradu, úrady,
            úradov, vláda, vlády, vláde, ministerstvo, ministerstva, ministerstvu, minister, ministri, delegácia,
            delegácie, delegácií, delegáciu, jednotka, jednotky, útvar, útvaru, útvary, tím, tímu, organizácia,
            organizácie, aktér, aktéri, aktérov, štát, štátu, republika, republiky, kráľovstvo, eú, eu, únia, únie,
            úniu, únii, európskej únie, európska únia, európsky, európska, európske, európskych, schengen, schengenu,
            schengenský, schengenského, schengenská, schengenské, schengenskom priestore, schengenský priestor,
            schengenského priestoru, partner, partneri, partnerov, zodpovedný subjekt, zodpovedného subjektu,
            koordinátor, koordinátora, ide, idú, ísť, pôjde, pôjdu, prechádza, prechádzajú, prejde, beží, smeruje,
            smerujú, patrí, patria, patriť, spadá, spadajú, náleží, figuruje, objaví, objavuje, objaví sa, nájde,
            obsahuje, obsahujú, zahŕňa, zahŕňajú, uvádza, uvedené, uvedený, uvedená, spomenuté, existuje, existujú,
            koná, konajú, konať, konanie, koná sa, sa koná, uskutoční, prebehne, prebehnú, prebiehať, schádza, schádza
            sa, zíde, zíde sa, zasadá, zasadať, bude zasadať, deje, diať, stane, stať sa, vyzerá, vyplýva, vyplývajú,
            plynie, vychádza, vyjde, zapísané, evidované, evidovaných, stanovené, stanovený, stanovených, stanovená,
            vidieť, poznať, vedieť, zistiť, dozvedieť, nájsť, ukázať, zobraziť, vypísať, vyhľadať, overiť, skontrolovať,
            pripomenúť, odpovedať, povedať, oznámiť mi, hľadať, hľadám, zaujíma, zaujímalo, zaujíma ma, zaujímalo by ma,
            pýtam sa, otázka, otázku, otázky, dopyt, odpoveď, prosím, prosím vás, prosím ťa, pls, plz, ukáž, ukáž mi,
            ukážte, ukážte mi, ukážte nám, vypíš, vypíšte, vypíš mi, vymenuj, vymenujte, zobraz, zobrazte, daj, daj mi,
            dajte, dajte mi, dajte nám, nájdi, nájdite, povedz, povedz mi, povedzte, povedzte mi, povedzte nám, oznám,
            oznámte, oznámte mi, oznámte nám, napíš, napíšte, napíš mi, pošli, pošlite, pošlite mi, pripomeň, pripomeň
            mi, pripomeňte, pripomeňte mi, uveď, uveďte, zhrň, zhrňte, zhrň mi, skontroluj, over, prehľad, prehľadu,
            zoznam, zoznamu, zoznam všetkých, výpočet, súpis, súpisu, výpis, výpisu, zhrnutie, súhrn, stručne, krátko,
            rýchlo, rýchly, rýchla otázka, stručný, krátky, chcem vedieť, chcem, chcel by som, chcela by som, chceli by
            sme, chceme vedieť, chcel by som vedieť, chcela by som vedieť, rád by som vedel, rada by som vedela, radi by
            sme vedeli, rád by som, rada by som, potrebujem, potrebujem vedieť, potrebujeme vedieť, potreboval by som,
            potrebovala by som, potreboval by som vedieť, môžeš, môžete, môžeš mi, môžete mi, môžete nám, môžeš mi
            povedať, môžete mi povedať, môžete mi oznámiť, mohol by si, mohla by si, mohli by ste, mohli by ste mi,
            mohli by ste nám, mohol by si mi, mohla by si mi, mohli by ste mi povedať, mohol by si mi povedať, môžem,
            smiem, vieš, viete, vieš čo, nevieš, neviete, neviete náhodou, netušíte, tuším, myslím, myslím že, dá sa,
            možno, je možné, bolo by možné, šlo by, dalo by sa, ako, kde, kam, odkiaľ, tam, tu, sem, vždy,
            obvykle, zvyčajne, väčšinou, asi, hádam, snáď, pravdepodobne, napríklad, napr., tzn., t. j., tj., atď.,
            apod., resp., mj., medziiným, najmä, predovšetkým, hlavne, obzvlášť, zvlášť, veľmi, dosť, zas, zase, opäť,
            znova, znovu, raz, inak, inými slovami, hneď, dátum, dáta, dátumu, deň, dňa, dni, v období, chvíľa, hlavný,
            kľúčový, kľúčová, kľúčové, kľúčových, dôležité, formálne, oficiálne, relevantné, odkaz, názov, názvom, meno,
            menom, znenie, text, textu, na základe, vás, vám, vy, váš, vaša, vaše, teba, tebe, ťa, ti, mi, ma, bys, mu,
            agentúry, agentúr, agentúram, agentúrami, agentúra, agentúre, agentúru, agentúrou, agentúrach, agentúry eú,
            agentúr eú, agentúram eú, agentúra eú, agentúry európskej únie, agentúr európskej únie, európske agentúry,
            európskych agentúr, úniové agentúry, inštitúcie, inštitúcií, inštitúciám, inštitúciami, inštitúcia,
            inštitúcii, inštitúciu, inštitúcie eú, inštitúcií eú, inštitúciám eú, inštitúcie únie, európske inštitúcie,
            európskych inštitúcií, úniové inštitúcie, okrem iného, maju, ďakujem, ďakujeme, vďaka, díky, dík, ďakujem
            pekne, ďakujem vopred, vopred ďakujem, vopred ďakujeme, vopred vďaka, veľmi pekne ďakujem, ďakujem za
            odpoveď, ďakujem za pomoc, vďaka za pomoc, dobrý deň, dobrý, dobré ráno, dobré popoludnie, dobrý večer,
            dobrú noc, ahoj, ahojte, čau, čaute, čauko, nazdar, servus, zdravím, zdravím vás, pekný deň, pekný večer,
            pekný víkend, krásny deň, prajem pekný deň, dovidenia, maj sa, majte sa, s pozdravom, s úctou, s priateľským
            pozdravom, vážení, vážený, vážená, vážení kolegovia, vážená kolegyňa, vážený kolega, kolegovia, kolega,
            kolegyňa, bot, botík, robot, robotu, slack, dúfam že sa máte dobre, dúfam že sa máš dobre, ospravedlňujem
            sa, ospravedlňujem sa za vyrušenie, prepáč, prepáčte, pardon, s dovolením, dovoľte otázku, dovoľte mi
            otázku, dovoľujem si opýtať, dovoľujem si vás opýtať, dovoľujem si spýtať, mám otázku, mám jednu otázku, mám
            rýchlu otázku, mal by som otázku, mala by som otázku, len rýchla otázka, len sa chcem opýtať, chcem sa
            opýtať, chcem sa spýtať, chcel by som sa opýtať, chcela by som sa opýtať, chcel by som sa spýtať, chcela by
            som sa spýtať, chcel som sa opýtať, rád by som sa opýtal, rada by som sa opýtala, ešte jedna otázka, ešte
            otázka, hlúpa otázka, buďte taký láskavý, buďte taká láskavá, buď taký dobrý, buď taká dobrá, buďte takí
            láskaví, láskavo, prosím o informáciu, prosím o informácie, prosím o odpoveď, prosím o prehľad, prosím o
            zoznam, prosím o výpis, žiadam o informáciu, žiadame o informáciu, žiadame o informácie, žiadame o
            poskytnutie informácie, žiadame o oznámenie, prosíme o oznámenie, prosíme o informáciu, prosíme o
            informácie, prosíme o prehľad, poprosil by som, poprosila by som, poprosím, poprosím o, ak môžete, ak môžeš,
            ak je to možné, pokiaľ možno, ak to viete, ak to vieš, ak vieš, ak viete, ak sa dá, ak dovolíte, ak to
            nevadí, ok, okej, dobre, dobrá, jasné, super, kľúčového, kľúčovému, kľúčovom, kľúčovým, kľúčovú, kľúčovou,
            kľúčovej, zmienený, zmienená, zmienené, zmieneného, zmienenému, zmienenom, zmieneným, zmienenú, zmienenou,
            zmienenej, zmienených, zmienenými, uvedeného, uvedenému, uvedenom, uvedeným, uvedenú, uvedenou, uvedenej,
            uvedených, uvedenými, jednotlivá, jednotlivého, jednotlivému, jednotlivom, jednotlivým, jednotlivú,
            jednotlivou, jednotlivej, jednotlivými, dôležitý, dôležitá, dôležitého, dôležitému, dôležitom, dôležitým,
            dôležitú, dôležitou, dôležitej, dôležitých, dôležitými, stanoveného, stanovenému, stanovenom, stanoveným,
            stanovenú, stanovenou, stanovenej, stanovenými, vymedzený, vymedzená, vymedzené, vymedzeného, vymedzenému,
            vymedzenom, vymedzeným, vymedzenú, vymedzenou, vymedzenej, vymedzených, vymedzenými, evidovaný, evidovaná,
            evidovaného, evidovanému, evidovanom, evidovaným, evidovanú, evidovanou, evidovanej, evidovanými, zapísaný,
            zapísaná, zapísaného, zapísanému, zapísanom, zapísaným, zapísanú, zapísanou, zapísanej, zapísaných,
            zapísanými, zaznamenaný, zaznamenaná, zaznamenané, zaznamenaného, zaznamenanému, zaznamenanom, zaznamenaným,
            zaznamenanú, zaznamenanou, zaznamenanej, zaznamenaných, zaznamenanými, stručná, stručné, stručného,
            stručnému, stručnom, stručným, stručnú, stručnou, stručnej, stručných, stručnými, rýchlý, rýchlá, rýchlé,
            rýchlého, rýchlému, rýchlom, rýchlým, rýchlú, rýchlou, rýchlej, rýchlých, rýchlými, presný, presná, presné,
            presného, presnému, presnom, presným, presnú, presnou, presnej, presných, presnými, úradný, úradná, úradné,
            úradného, úradnému, úradnom, úradným, úradnú, úradnou, úradnej, úradných, úradnými, daná, danému, danom,
            daným, danou, danej, daných, danými, dotknutý, dotknutá, dotknuté, dotknutého, dotknutému, dotknutom,
            dotknutým, dotknutú, dotknutou, dotknutej, dotknutých, dotknutými, zapojeného, zapojenému, zapojenom,
            zapojeným, zapojenú, zapojenou, zapojenej, zapojených, zapojenými, samotné, samotného,
            samotnému, samotnom, samotným, samotnú, samotnou, samotnej, samotných, samotnými, plánovaný, plánovaná,
            plánovaného, plánovanému, plánovanom, plánovaným, plánovanú, plánovanou, plánovanej, plánovaných,
            plánovanými, sledovaný, sledovaná, sledované, sledovaného, sledovanému, sledovanom, sledovaným, sledovanú,
            sledovanou, sledovanej, sledovaných, sledovanými, celková, celkové, celkového, celkovému, celkovom,
            celkovým, celkovú, celkovou, celkovej, celkových, celkovými, spomínaný, spomínaná, spomínané, spomínaného,
            spomínanému, spomínanom, spomínaným, spomínanú, spomínanou, spomínanej, spomínaných, spomínanými, konkrétna,
            konkrétnemu, konkrétnom, konkrétnym, konkrétnu, konkrétnou, konkrétnej, konkrétnymi, príslušny, príslušna,
            príslušne, príslušneho, príslušnemu, príslušnom, príslušnym, príslušnu, príslušnou, príslušnej, príslušnych,
            príslušnymi, hlavny, hlavna, hlavneho, hlavnemu, hlavnom, hlavnym, hlavnu, hlavnou, hlavnej, hlavnych,
            hlavnymi, rôzny, rôzna, rôzneho, rôznemu, rôznom, rôznym, rôznu, rôznou, rôznej, rôznymi, krátka, krátke,
            krátkeho, krátkemu, krátkom, krátkym, krátku, krátkou, krátkej, krátkych, krátkymi, formálny, formálna,
            formálneho, formálnemu, formálnom, formálnym, formálnu, formálnou, formálnej, formálnych, formálnymi,
            oficiálny, oficiálna, oficiálneho, oficiálnemu, oficiálnom, oficiálnym, oficiálnu, oficiálnou, oficiálnej,
            oficiálnych, oficiálnymi, aktuálna, aktuálnemu, aktuálnym, aktuálnu, aktuálnou, aktuálnej, aktuálnych,
            aktuálnymi, relevantny, relevantna, relevantne, relevantneho, relevantnemu, relevantnom, relevantnym,
            relevantnu, relevantnou, relevantnej, relevantnych, relevantnymi, podstatny, podstatna, podstatne,
            podstatneho, podstatnemu, podstatnom, podstatnym, podstatnu, podstatnou, podstatnej, podstatnych,
            podstatnymi, zásadny, zásadna, zásadne, zásadneho, zásadnemu, zásadnom, zásadnym, zásadnu, zásadnou,
            zásadnej, zásadnych, zásadnymi, potrebny, potrebna, potrebne, potrebneho, potrebnemu, potrebnom, potrebnym,
            potrebnu, potrebnou, potrebnej, potrebnych, potrebnymi, patričny, patrična, patrične, patričneho,
            patričnemu, patričnom, patričnym, patričnu, patričnou, patričnej, patričnych, patričnymi, európskemu,
            európskom, európskym, európsku, európskou, európskymi, predmetny, predmetna, predmetne, predmetneho,
            predmetnemu, predmetnom, predmetnym, predmetnu, predmetnou, predmetnej, predmetnych, predmetnymi, dotyčny,
            dotyčna, dotyčne, dotyčneho, dotyčnemu, dotyčnom, dotyčnym, dotyčnu, dotyčnou, dotyčnej, dotyčnych,
            dotyčnymi, riadny, riadna, riadne, riadneho, riadnemu, riadnom, riadnym, riadnu, riadnou, riadnej, riadnych,
            riadnymi, schengenskému, schengenskom, schengenským, schengenskú, schengenských, schengenskými, nasleduje,
            nasledujú, nasledovať, nastáva, nastane, nastanú, nadväzuje, nadväzujú, nachádza, nachádzajú, nachádza sa,
            sa nachádza, vzťahuje, vzťahujú, vzťahuje sa, sa vzťahuje, súvisiace, súvisiacich, odohráva, odohráva sa,
            radí, spočíva, vedené, vedených, bežať, stojí, stojí v, píše, píše sa, sa píše, píšu, hovorí, hovorí sa,
            počíta sa, sa počíta, eviduje, evidujú, evidujete, evidujeme, máte tam, je tam, sú tam, zahrnuté, zaradené,
            zaradených, zakotvené, vyplývajúce, vyplývajúcich, vyplynulo, stanovuje, ukladá, ukladajú, predpisuje,
            predpísané, prikazuje, by som, by si, by ste, aby som, aby sme, aby ste, nech, kiež, či náhodou, predsa,
            veď, však, avšak, no tak, pritom, pričom, zároveň, súčasne, navyše, dokonca, opakovane, ešte raz, naraz,
            nakoniec, konečne, vôbec, celkom, úplne, plne, naprosto, veľa, trochu, trošku, skôr povedané, skrátka,
            jasne, zrejme, rozhodne, každopádne, v každom prípade, v tom prípade, v takom prípade, v podstate, v zásade,
            predbežne, orientačne, rámcovo, podrobne, detailne, bodovo, heslovito, písomne, ústne, elektronicky,
            e-mailom, mailom, telefonicky, mnou, tebou, vami, ty, vášho, vašej, vašim, vašich, vaši, tvoj, tvoja, tvoje,
            seba, sebe, sebou, taký, taká, také, takého, takú, takých, takým, onen, ono, onoho, tamten, tamtá, tamto,
            tento tu, ktosi, čosi, akýsi, akási, akési, všelijaké, všeličo, vzhľadom na, s ohľadom na, s prihliadnutím
            na, v súlade s, v súlade so, v zmysle, vo svetle, s cieľom, na účely, k téme, na tému, v spojitosti s, v
            otázke, v záležitosti, z hľadiska, z pohľadu, na úrovni, na poli, v texte, z textu, v tabuľke, z tabuľky,
            tabuľka, tabuľku, tabuľky, tabuľke, súbor, súboru, sada, sady, sadu, databáza, databáze, evidencia,
            evidencie, evidencii, systému, systéme, nástroj, nástroja, nástroji, kanál, kanála, kanáli, vlákno, vlákna,
            zápis, zápisu, zápise, záznam, záznamu, záznamy, záznamov, listina, príloha, prílohy, prílohe, závery,
            záverov, záveroch, uznesenie, uznesenia, číslom, názvu, mená, označenie, úradom, úradoch, orgánoch,
            inštitúciách, subjektoch, aktérom, aktérmi, partnerom, partnermi, stranami, stranám, stranách, účastník,
            účastníka, účastníci, účastníkov, členovia, členov, člen, kolegyne, kolegov, kolegom, priatelia, ľudia,
            vážený pán, vážená pani, milí, milý, milá, dámy a páni, pane, pani, pán, páni, šéfe, príjemný deň, do
            videnia, majte sa pekne, s hlbokou úctou, s vďakou, ďakujem veľmi pekne, pekne ďakujem, veľmi ďakujem, veľká
            vďaka, ďakujem za informáciu, poprosíme, prosíme, prosíme o, prosím o, prosíme o zaslanie, prosím o
            zaslanie, žiadam o, žiadame o, žiadam vás, žiadame vás, obraciam sa, obraciame sa, obraciam sa na vás,
            obraciame sa na vás, dovoľujem si, dovoľujem si požiadať, dovoľte mi, dovoľte, ospravedlňte, nevadí, podľa
            možnosti, podľa možností, úctivo, ráčte, hneď teraz, potrebovali by sme, potrebovali by sme vedieť,
            potrebovala by som vedieť, chceli by sme vedieť, chcel by som sa dozvedieť, chcela by som sa dozvedieť, radi
            by sme, zaujímalo by nás, zaujíma nás, chcel som sa spýtať, chcela som sa spýtať, jedna otázka, posledná
            otázka, máme otázku, nemáte, nemáš, vie niekto, nevie niekto, tušíte, tušíš, poradí niekto, môže mi niekto
            povedať, môže niekto, mohla by som, mohol by som, môžem sa spýtať, môžem sa opýtať, smiem sa spýtať,
            vyhľadaj, vyhľadajte, zisti, zistite, vytiahni, vytiahnite, podaj, hoď, hoď mi, hoď sem, daj sem, dajte sem,
            daj vedieť, dajte vedieť, dajte mi vedieť, daj mi vedieť, vyfiltruj, vyfiltrujte, zoraď, zoraďte, rozpíš,
            rozpíšte, rozveď, rozveďte, zrekapituluj, zrekapitulujte, rekapitulácia, rekapituláciu, pripomenúť si,
            pripomenúť mi, spočítaj, spočítajte, odpovedz, odpovedzte, odpovede, odpovedí, otázkou, otázke, otázok,
            ohľ., vrát., tzv., popr., príp., viď, vysvetlenie, kýmkoľvek, čímkoľvek, čohokoľvek, komukoľvek, kohokoľvek,
            ktorýkoľvek, ktorékoľvek, akýchkoľvek, akúkoľvek, ktorási, ktorýsi, podľa vás, podľa teba, len tak rýchlo,
            tak vôbec, pri tej príležitosti, ešte niečo, niečo ďalšie, dá sa zistiť, dalo by sa zistiť, dá sa zobraziť,
            dá sa povedať, možno zistiť, v tomto ohľade, v tejto veci, v tejto súvislosti, na túto tému, k tejto téme, v
            tomto smere, v tomto rámci, pýtať, spýtať, opýtať, pýtať sa, spýtať sa, opýtať sa, pýtal, pýtala""",
        Concept.DAY: "deň, dňa, dni, dní, dňoch, dňom, dňu, kalendárnych dní, kalendárne dni",
        Concept.WEEK: "týždeň, týždňa, týždni, týždňom, týždne, týždňov, týždňoch, týždňu",
        Concept.MONTHS: "mesiac, mesiaca, mesiaci, mesiacom, mesiace, mesiacov, mesiacoch, mesiacu",
        Concept.QUARTER: """štvrťrok, štvrťroka, štvrťroku, štvrťrokom, štvrťroky, štvrťrokov, štvrťrokoch, kvartál, kvartálu, kvartáli,
            kvartálom, kvartály, kvartálov""",
        Concept.HALF: """polrok, polroka, polroku, polrokom, polroky, polovica, polovice, polovici, polovicu, polovicou, semester,
            semestra, semestri""",
        Concept.YEAR: """rok, roka, roku, rokom, roky, rokov, rokoch, kalendárny rok, kalendárneho roka, kalendárnom roku, tohto
            roku, t.r., t. r., vlani""",
        Concept.TODAY: """dnes, dneska, dnešok, dneška, dnešku, dnešný deň, dnešného dňa, dnešnému dňu, dnešný, dnešnému""",
        Concept.TOMORROW: "zajtra, zajtrajšok, zajtrajška, zajtrajšku",
        Concept.YESTERDAY: "včera, včerajšok, včerajška",
        Concept.THIS: """tento, tohto, tomuto, tomto, týmto, toto, táto, tejto, túto, touto, tieto, týchto, tohtoročný, tohtoročného,
            tohtoročnom, aktuálny, aktuálneho, aktuálnom, prebiehajúci, prebiehajúceho, prebiehajúcom, súčasný,
            súčasného, súčasnom, bežiaci, bežiaceho, bežiacom, tohto roku, t.r., t. r.""",
        Concept.COMING: """nadchádzajúci, nadchádzajúceho, nadchádzajúcom, nadchádzajúcich, nadchádzajúce, nadchádzajúcimi, blížiaci
            sa, blížiaceho sa, čo nás čaká, nás čaká, nás čakajú, čo sa blíži, sa blíži, blíži sa, blíži, čo sa chystá,
            pred nami, máme pred sebou, čo je pred nami, na obzore, v dohľade, na ceste, čo príde, najbližšie termíny,
            ďalšie termíny, nasledujúce termíny, budúce termíny, nastávajúci, nastávajúceho, nastávajúcom""",
        Concept.NEXT: """budúci, budúceho, budúcemu, budúcom, budúcich, budúca, budúcu, budúcej, budúce, budúcimi, ďalší, ďalšieho,
            ďalšom, ďalšiemu, ďalšia, ďalšiu, ďalšej, ďalšie, ďalších, ďalšími, nasledujúci, nasledujúceho,
            nasledujúcom, nasledujúcemu, nasledujúca, nasledujúcu, nasledujúcej, nasledujúce, nasledujúcich,
            nasledujúcimi, najbližší, najbližšieho, najbližšom, najbližšia, najbližšiu, najbližšej, najbližšie,
            najbližších, najbližšími, ako ďalšie, ako ďalší, ako ďalšia, ako prvé, ako prvý, ďalšie na rade, ďalší na
            rade, prvé na rade, prvý na rade, ďalšie v poradí, prvé v poradí, najskôr, najprv, ďalší krok, ďalší termín,
            najbližší termín, budúci termín, nasledujúci termín, najskorší, najskoršie, nasleduje ako ďalšie, nasleduje
            ako ďalší, nasleduje ako ďalšia, ako ďalšie nasleduje, ako ďalšia nasleduje, čo nasleduje pre, čo nasleduje
            u, čo teraz nasleduje, nasleduje ako prvé, ďalší v rade, na rade ako ďalší, na rade ako prvé, ako ďalšie v
            poradí, prvý termín, prvá lehota, ďalšia lehota, nasledujúca lehota, najbližšia lehota, budúca lehota,
            najbližšia úloha, ďalšia úloha, nasledujúca úloha, prvá úloha, najbližšia povinnosť, ďalšia povinnosť""",
        Concept.LAST: """minulý, minulého, minulom, minulá, minulú, minulej, minulé, uplynulý, uplynulého, uplynulom, predchádzajúci,
            predchádzajúceho, predchádzajúcom, predchádzajúcej, predošlý, predošlého, predošlom, vlaňajší, vlaňajšieho,
            posledný, posledného, poslednom, posledných, vlani""",
        Concept.END: """koniec, konca, konci, koncom, koncu, na koniec, na konci, ku koncu, záver, závere, záverom, v závere, samého
            konca, úplného konca""",
        Concept.VAGUE: """čoskoro, čo najskôr, čo najrýchlejšie, bezodkladne, okamžite, ihneď, obratom, zakrátko, onedlho, v dohľadnom
            čase, v blízkej budúcnosti, v najbližšom čase, v najbližšej dobe, v krátkom čase, časom, niekedy, postupne,
            priebežne, na začiatku, začiatkom, začiatok, začiatku, v polovici, uprostred, okolo, približne, zhruba, cca,
            asi v, niekedy v, jar, jari, na jar, leto, leta, v lete, lete, jeseň, jesene, na jeseň, jeseni, zima, zimy,
            v zime, zime, prázdniny, prázdnin, dovolenky,
            neskôr, skôr, nedávno, v poslednom čase, v budúcnosti, budúcnosti, na sklonku, po lete, asap, každoročne,
            každý rok, ročne, pravidelne, každý štvrťrok, každý mesiac, mesačne, štvrťročne, za nejakú dobu, za nejaký
            čas, po nejakej dobe, po nejakom čase, za čas, po čase, za chvíľu, za chvíľku, za okamih, za krátku dobu, za
            dlhšiu dobu, po určitej dobe, za určitú dobu, na nejakú dobu, nejakú dobu, nejaký čas, za niekoľko dní, za
            niekoľko týždňov, za niekoľko mesiacov, za niekoľko rokov, počas niekoľkých dní, počas niekoľkých týždňov,
            niekoľko týždňov, niekoľko mesiacov, niekoľko dní, niekoľkých týždňov, niekoľkých mesiacov, niekoľkých dní,
            pred časom, pred nejakým časom, v dohľadnej budúcnosti, vo vhodnom čase, v pravý čas, v príslušnom čase,
            skôr či neskôr, skôr alebo neskôr, v najbližších dňoch, v čo najkratšom čase, v čo najkratšej dobe, v
            ďalekej budúcnosti, po prázdninách, cez prázdniny, pred prázdninami, do prázdnin, po sviatkoch, pred
            sviatkami, každý polrok, každý týždeň, z času na čas, raz za čas, v novom roku""",
        Concept.MEETING: """zasadnutie, zasadnutia, zasadnutí, zasadnutiu, zasadnutím, schôdza, schôdze, schôdzi, schôdzu, schôdzou,
            schôdzka, schôdzky, schôdzke, schôdzku, rokovanie, rokovania, rokovaní, rokovaním, rokovaniu, stretnutie,
            stretnutia, stretnutí, stretnutím, stretnutiu, zasadanie, zasadania, zasadaní, zasadaním, zasadnutie rady,
            zasadnutie rady eú, zasadnutie schengenskej rady, zasadnutie rady svv, zasadnutie rady pre svv, zasadnutie
            rady pre spravodlivosť a vnútorné veci, zasadnutie rady pre schengen, zasadnutie rady pre vnútorné veci,
            zasadnutie ministrov, zasadnutie ministrov vnútra, zasadnutie rady ministrov, zasadnutia rady, zasadnutia
            rady eú, zasadnutia schengenskej rady, zasadnutia rady svv, zasadnutia rady pre svv, zasadnutia rady pre
            spravodlivosť a vnútorné veci, zasadnutia rady pre schengen, zasadnutia rady pre vnútorné veci, zasadnutia
            ministrov, zasadnutia ministrov vnútra, zasadnutia rady ministrov, zasadnutí rady, zasadnutí rady eú,
            zasadnutí schengenskej rady, zasadnutí rady svv, zasadnutí rady pre svv, zasadnutí rady pre spravodlivosť a
            vnútorné veci, zasadnutí rady pre schengen, zasadnutí rady pre vnútorné veci, zasadnutí ministrov, zasadnutí
            ministrov vnútra, zasadnutí rady ministrov, zasadnutiu rady, zasadnutiu rady eú, zasadnutiu schengenskej
            rady, zasadnutiu rady svv, zasadnutiu rady pre svv, zasadnutiu rady pre spravodlivosť a vnútorné veci,
            zasadnutiu rady pre schengen, zasadnutiu rady pre vnútorné veci, zasadnutiu ministrov, zasadnutiu ministrov
            vnútra, zasadnutiu rady ministrov, zasadnutím rady, zasadnutím rady eú, zasadnutím schengenskej rady,
            zasadnutím rady svv, zasadnutím rady pre svv, zasadnutím rady pre spravodlivosť a vnútorné veci, zasadnutím
            rady pre schengen, zasadnutím rady pre vnútorné veci, zasadnutím ministrov, zasadnutím ministrov vnútra,
            zasadnutím rady ministrov, schôdza rady, schôdza rady eú, schôdza schengenskej rady, schôdza rady svv,
            schôdza rady pre svv, schôdza rady pre spravodlivosť a vnútorné veci, schôdza rady pre schengen, schôdza
            rady pre vnútorné veci, schôdza ministrov, schôdza ministrov vnútra, schôdza rady ministrov, schôdze rady,
            schôdze rady eú, schôdze schengenskej rady, schôdze rady svv, schôdze rady pre svv, schôdze rady pre
            spravodlivosť a vnútorné veci, schôdze rady pre schengen, schôdze rady pre vnútorné veci, schôdze ministrov,
            schôdze ministrov vnútra, schôdze rady ministrov, schôdzi rady, schôdzi rady eú, schôdzi schengenskej rady,
            schôdzi rady svv, schôdzi rady pre svv, schôdzi rady pre spravodlivosť a vnútorné veci, schôdzi rady pre
            schengen, schôdzi rady pre vnútorné veci, schôdzi ministrov, schôdzi ministrov vnútra, schôdzi rady
            ministrov, schôdzu rady, schôdzu rady eú, schôdzu schengenskej rady, schôdzu rady svv, schôdzu rady pre svv,
            schôdzu rady pre spravodlivosť a vnútorné veci, schôdzu rady pre schengen, schôdzu rady pre vnútorné veci,
            schôdzu ministrov, schôdzu ministrov vnútra, schôdzu rady ministrov, schôdzou rady, schôdzou rady eú,
            schôdzou schengenskej rady, schôdzou rady svv, schôdzou rady pre svv, schôdzou rady pre spravodlivosť a
            vnútorné veci, schôdzou rady pre schengen, schôdzou rady pre vnútorné veci, schôdzou ministrov, schôdzou
            ministrov vnútra, schôdzou rady ministrov, schôdzka rady, schôdzka rady eú, schôdzka schengenskej rady,
            schôdzka rady svv, schôdzka rady pre svv, schôdzka rady pre spravodlivosť a vnútorné veci, schôdzka rady pre
            schengen, schôdzka rady pre vnútorné veci, schôdzka ministrov, schôdzka ministrov vnútra, schôdzka rady
            ministrov, schôdzky rady, schôdzky rady eú, schôdzky schengenskej rady, schôdzky rady svv, schôdzky rady pre
            svv, schôdzky rady pre spravodlivosť a vnútorné veci, schôdzky rady pre schengen, schôdzky rady pre vnútorné
            veci, schôdzky ministrov, schôdzky ministrov vnútra, schôdzky rady ministrov, schôdzke rady, schôdzke rady
            eú, schôdzke schengenskej rady, schôdzke rady svv, schôdzke rady pre svv, schôdzke rady pre spravodlivosť a
            vnútorné veci, schôdzke rady pre schengen, schôdzke rady pre vnútorné veci, schôdzke ministrov, schôdzke
            ministrov vnútra, schôdzke rady ministrov, schôdzku rady, schôdzku rady eú, schôdzku schengenskej rady,
            schôdzku rady svv, schôdzku rady pre svv, schôdzku rady pre spravodlivosť a vnútorné veci, schôdzku rady pre
            schengen, schôdzku rady pre vnútorné veci, schôdzku ministrov, schôdzku ministrov vnútra, schôdzku rady
            ministrov, rokovanie rady, rokovanie rady eú, rokovanie schengenskej rady, rokovanie rady svv, rokovanie
            rady pre svv, rokovanie rady pre spravodlivosť a vnútorné veci, rokovanie rady pre schengen, rokovanie rady
            pre vnútorné veci, rokovanie ministrov, rokovanie ministrov vnútra, rokovanie rady ministrov, rokovania
            rady, rokovania rady eú, rokovania schengenskej rady, rokovania rady svv, rokovania rady pre svv, rokovania
            rady pre spravodlivosť a vnútorné veci, rokovania rady pre schengen, rokovania rady pre vnútorné veci,
            rokovania ministrov, rokovania ministrov vnútra, rokovania rady ministrov, rokovaní rady, rokovaní rady eú,
            rokovaní schengenskej rady, rokovaní rady svv, rokovaní rady pre svv, rokovaní rady pre spravodlivosť a
            vnútorné veci, rokovaní rady pre schengen, rokovaní rady pre vnútorné veci, rokovaní ministrov, rokovaní
            ministrov vnútra, rokovaní rady ministrov, rokovaním rady, rokovaním rady eú, rokovaním schengenskej rady,
            rokovaním rady svv, rokovaním rady pre svv, rokovaním rady pre spravodlivosť a vnútorné veci, rokovaním rady
            pre schengen, rokovaním rady pre vnútorné veci, rokovaním ministrov, rokovaním ministrov vnútra, rokovaním
            rady ministrov, rokovaniu rady, rokovaniu rady eú, rokovaniu schengenskej rady, rokovaniu rady svv,
            rokovaniu rady pre svv, rokovaniu rady pre spravodlivosť a vnútorné veci, rokovaniu rady pre schengen,
            rokovaniu rady pre vnútorné veci, rokovaniu ministrov, rokovaniu ministrov vnútra, rokovaniu rady ministrov,
            stretnutie rady, stretnutie rady eú, stretnutie schengenskej rady, stretnutie rady svv, stretnutie rady pre
            svv, stretnutie rady pre spravodlivosť a vnútorné veci, stretnutie rady pre schengen, stretnutie rady pre
            vnútorné veci, stretnutie ministrov, stretnutie ministrov vnútra, stretnutie rady ministrov, stretnutia
            rady, stretnutia rady eú, stretnutia schengenskej rady, stretnutia rady svv, stretnutia rady pre svv,
            stretnutia rady pre spravodlivosť a vnútorné veci, stretnutia rady pre schengen, stretnutia rady pre
            vnútorné veci, stretnutia ministrov, stretnutia ministrov vnútra, stretnutia rady ministrov, stretnutí rady,
            stretnutí rady eú, stretnutí schengenskej rady, stretnutí rady svv, stretnutí rady pre svv, stretnutí rady
            pre spravodlivosť a vnútorné veci, stretnutí rady pre schengen, stretnutí rady pre vnútorné veci, stretnutí
            ministrov, stretnutí ministrov vnútra, stretnutí rady ministrov, stretnutím rady, stretnutím rady eú,
            stretnutím schengenskej rady, stretnutím rady svv, stretnutím rady pre svv, stretnutím rady pre
            spravodlivosť a vnútorné veci, stretnutím rady pre schengen, stretnutím rady pre vnútorné veci, stretnutím
            ministrov, stretnutím ministrov vnútra, stretnutím rady ministrov, stretnutiu rady, stretnutiu rady eú,
            stretnutiu schengenskej rady, stretnutiu rady svv, stretnutiu rady pre svv, stretnutiu rady pre
            spravodlivosť a vnútorné veci, stretnutiu rady pre schengen, stretnutiu rady pre vnútorné veci, stretnutiu
            ministrov, stretnutiu ministrov vnútra, stretnutiu rady ministrov, zasadanie rady, zasadanie rady eú,
            zasadanie schengenskej rady, zasadanie rady svv, zasadanie rady pre svv, zasadanie rady pre spravodlivosť a
            vnútorné veci, zasadanie rady pre schengen, zasadanie rady pre vnútorné veci, zasadanie ministrov, zasadanie
            ministrov vnútra, zasadanie rady ministrov, zasadania rady, zasadania rady eú, zasadania schengenskej rady,
            zasadania rady svv, zasadania rady pre svv, zasadania rady pre spravodlivosť a vnútorné veci, zasadania rady
            pre schengen, zasadania rady pre vnútorné veci, zasadania ministrov, zasadania ministrov vnútra, zasadania
            rady ministrov, zasadaní rady, zasadaní rady eú, zasadaní schengenskej rady, zasadaní rady svv, zasadaní
            rady pre svv, zasadaní rady pre spravodlivosť a vnútorné veci, zasadaní rady pre schengen, zasadaní rady pre
            vnútorné veci, zasadaní ministrov, zasadaní ministrov vnútra, zasadaní rady ministrov, zasadaním rady,
            zasadaním rady eú, zasadaním schengenskej rady, zasadaním rady svv, zasadaním rady pre svv, zasadaním rady
            pre spravodlivosť a vnútorné veci, zasadaním rady pre schengen, zasadaním rady pre vnútorné veci, zasadaním
            ministrov, zasadaním ministrov vnútra, zasadaním rady ministrov, rada svv, rady svv, rade svv, radu svv,
            radou svv, rada pre spravodlivosť a vnútorné veci, rady pre spravodlivosť a vnútorné veci, rade pre
            spravodlivosť a vnútorné veci, radu pre spravodlivosť a vnútorné veci, rada jha, rady jha, rada pre vnútorné
            veci, rady pre vnútorné veci, rada ministrov vnútra, rady ministrov vnútra, míľnik, míľnika, míľniky,
            míľnikov, míľnikom, schengenské zasadnutie, schengenského zasadnutia, ministerské zasadnutie, ministerského
            zasadnutia""",
        Concept.BY: """do, až do, najneskôr, najneskôr do, najneskôr v, najneskôr vo, najneskôr na, najneskôr k, najneskôr ku,
            najneskôr ku dňu, najneskôr dňa, najneskôr pre, najneskôr počas, najdlhšie do, do dňa, do dátumu, nie neskôr
            ako, nie neskôr ako v, nie neskôr ako do, nie neskôr než, nie neskôr než v, nie neskôr ako na, nie neskôr
            ako dňa, s termínom do, s termínom, s termínom v, s termínom najneskôr, v termíne do, termín do, k, ku, ku
            dňu, k dátumu, maximálne do, pred alebo v, v alebo pred, by, do polnoci, najn. do, najn., do termínu, stav
            k, stav ku, stavu k, stavu ku, stav ku dňu, stavu ku dňu, podľa stavu k, podľa stavu ku dňu""",
        Concept.UNTIL: "do, až do, až, po, až po",
        Concept.BEFORE: """pred, predo, skôr ako, skôr než, skôr ako v, ešte pred, predtým ako, tesne pred, krátko pred, v predvečer, v
            období pred, v čase pred, v týždňoch pred, v mesiacoch pred, pred začiatkom, pred konaním, na dobu pred, na
            obdobie pred, pre obdobie pred""",
        Concept.IN: """o, za, v, vo, počas, v priebehu, na, v mesiaci, v roku, dňa, v deň, zo dňa, v termíne, v období, za obdobie,
            naplánované na, plánované na, v rámci mesiaca, na programe, na program, na agende, v agende, pri
            príležitosti""",
        Concept.FOR: "na, pre",
        Concept.FROM: """od, odo, odo dňa, od dátumu, počnúc, počnúc dňom, počnúc mesiacom, s účinnosťou od, s platnosťou od, nie
            skôr ako, nie skôr než, nie skôr ako v, najskôr v, najskôr od, od začiatku, z obdobia od, už od, v alebo po,
            v období od""",
        Concept.AFTER: """po, neskôr ako, neskôr ako v, neskôr než, neskôr než v, po skončení, po uplynutí, hneď po, tesne po, krátko
            po, v období po, v čase po, po konaní, až po, na dobu po, na obdobie po, pre dobu po, pre obdobie po, na čas
            po, až na dobu po, nasledujúce po, čo nasleduje po, nasleduje po, nasledujú po, nadväzujúce po""",
        Concept.AS_OF: """ku dňu, k dátumu, k, ku, stav k, stav ku, stavu k, stavu ku, stav ku dňu, stavu ku dňu, podľa stavu k, podľa
            stavu ku dňu""",
        Concept.WITHIN: "v lehote, v lehote do, v horizonte, za menej ako, za menej než",
        Concept.BETWEEN: "medzi, v období medzi, v čase medzi, v rozmedzí medzi",
        Concept.LATEST: "najneskôr, najdlhšie, alebo skôr, či skôr, maximálne, vrátane",
        Concept.EARLIEST: "najskôr, alebo neskôr, či neskôr, a neskôr, a ďalej, a po ňom",
        Concept.AND: """a, i, aj, a tiež, a takisto, ako aj, ako i, plus, &, a aj, a čo, a čo s, a čo so, a čo taký, a čo takto, a
            čo potom, a čo teda""",
        Concept.OR: "alebo, či, prípadne, a/alebo, respektíve",
        Concept.WITH: """spoločne s, spoločne so, spolu s, spolu so, v spolupráci s, v spolupráci so, dohromady s, v súčinnosti s, v
            súčinnosti so""",
        Concept.JOINTLY: """spoločný, spoločná, spoločné, spoločného, spoločnému, spoločnom, spoločným, spoločnú, spoločnou, spoločnej,
            spoločných, spoločnými, spoloční, spoločne, spolu, dohromady, spoločne s, spoločne so, spolu s, spolu so, v
            spolupráci s, v spolupráci so, v súčinnosti s, v súčinnosti so, zdieľané, obaja spoločne""",
        Concept.BOTH: "obaja, oba, obe, oboch, obidve, obidva",
        Concept.TO: """ide do, idú do, pôjde do, putuje do, putujú do, správy pre, správa pre, správu pre, dokumenty pre, dokument
            pre, podklady pre, informácie pre, do, určené pre, určený pre, určená pre, adresované do, smerom do, k
            rukám, smeruje k, smeruje do, smerujú do, smerujú k, zaslané do, poslané do, predložené do""",
        Concept.ASSIGNED: """od, odo, zo strany, na strane, u, v gescii, v kompetencii, v pôsobnosti, v zodpovednosti, na pleciach,
            pridelené, zverené, uložené, pripadá na, pripadajú na, pripadne na, čo sa týka, pokiaľ ide o, ohľadom,
            ohľadne, týkajúce sa, týkajúcich sa, týka sa, vo vzťahu k, v súvislosti s, vyžadované od, požadované od,
            očakávané od, spadá pod, spadajú pod, patrí k, patrí pod, vo veci""",
        Concept.WE: """môžeme, mohli by sme, by sme mali, my, nás, nám, nami, náš, naša, naše, nášho, nášmu, našej, našich, našim,
            našimi, naši, ja, mňa, mne, môj, moja, moje, moji, môjho, mojej, mojich, mojim, máme, musíme, nemáme,
            nemusíme, sme, budeme, by sme, mali by sme, mám, musím, dlhujeme, zodpovedáme, predkladáme, predložíme,
            pripravujeme, dodáme, plníme, čaká nás, sme povinní, som povinný""",
        Concept.BACK: """oni, ony, ich, nich, nimi, jemu, ho, ona, on, z toho, z nich, k tomu, o tom, rovnaký, rovnaké, rovnaká, to
            isté, tá istá, ten istý, detto, vyššie uvedený, vyššie uvedené, spomenutý, spomenuté, posledne menovaný, s
            tým""",
        Concept.POSSESSIVE: "ich, jeho, jej, svoj, svoje, svojich, svoju, svojho",
        Concept.RECEIVE: "dostane, dostanú, dostáva, dostávajú, obdrží, obdržať, dostal, dostať",
        Concept.ADDRESSED: """určený, určená, určené, určeného, určenému, určenom, určeným, určenú, určenou, určenej, určených, určenými,
            určení, adresovaný, adresovaná, adresované, adresovaného, adresovanému, adresovanom, adresovaným,
            adresovanú, adresovanou, adresovanej, adresovaných, adresovanými, adresovaní, adresát, adresáta, adresátom,
            adresátovi, príjemca, príjemcom, príjemcu, príjemcovi, je adresátom, ako adresát, ako príjemca""",
        Concept.IS: "ako funguje, ako fungujú, čo je to, čo to je, znamená, znamenajú, je, sú",
        Concept.WAS: "bol, bola, bolo, boli, nebol, nebola, nebolo, neboli",
        Concept.DID: """bol, bola, bolo, boli, už, doteraz, dosiaľ, zatiaľ, doposiaľ, medzitým, medzičasom, nebol, nebola, nebolo,
            neboli""",
        Concept.WHAT: """čo, čoho, čomu, čím, čom, aký, aká, aké, akého, akému, akú, akých, akým, akými, akej, ktorý, ktorá, ktoré,
            ktorého, ktorú, ktorej, ktorých, ktorým, ktorými, čože, čo všetko, čo presne, čo konkrétne, za čo, s čím, o
            čo, na čom, v čom, začo, načo, čohože, všetko čo, to čo, k čomu, nad čím, v ktorých, v akých, ktorom, akom,
            akýže, akáže, akéže, a čo má, a čo majú, a čo je, a čo sú, a čo sa má, a čo musí, a čo má byť, a čo bude, a
            čo zostáva, a čo čaká, a čo dlhuje, a čo všetko""",
        Concept.WHO: """kto, koho, kým, kom, ktože, ktorí, kto všetko, kto presne, čí, čia, čie, u koho, od koho, pre koho, na
            koho, na kom, kto konkrétne, ktorý subjekt, ktoré subjekty, ktorý orgán, ktoré orgány, ktorá inštitúcia, aké
            subjekty, zodpovedné subjekty, gestor, gestora, gestorom, gestori, nositeľ, nositeľa, nositeľom, garantom,
            vlastníkom, zodpovedným, ktorá strana""",
        Concept.WHEN: """kedy, dokedy, do kedy, odkedy, od kedy, kedyže, k akému dátumu, aký dátum, akého dátumu, do akého dátumu,
            ktorý deň, ktorého dňa, aký deň, v akom termíne, v ktorom termíne, do akého termínu, aký je termín, aké sú
            termíny, aký termín, aký má termín, aké majú termíny, na kedy, nakedy, koľkého, ako dlho, v ktorom mesiaci,
            v akom mesiaci, ktorý mesiac, v ktorom roku, koľko času, termín pre, aká je lehota, aká lehota, kedy presne,
            kedy najneskôr, do ktorého dňa, v ktorý deň, na ktorý deň, na aký deň, na ktorý mesiac, na aký mesiac, v
            ktorom okamihu, v akom čase, pred akým dátumom, do ktorého dátumu, do ktorého mesiaca, do akého dňa, do
            akého mesiaca, do ktorého termínu, na ktorú radu, na ktorý dátum, akým termínom, aký deadline, aký je
            deadline, kedy pripadá, kedy majú termín, kedy má termín, kedy vyprší termín, kedy končí lehota, kedy vyprší
            lehota, kedy uplynie lehota""",
        Concept.HOW_MANY: """koľko, koľkých, koľko je, počet, počtu, koľko má, celkový počet, koľko toho, aký počet, aký je počet, v akom
            počte, spočítaj koľko, úhrnný počet, uveď počet, uveďte počet, koľko spolu, koľko celkovo, počtom, aké
            množstvo""",
        Concept.STATUS_OF: """nového, niečo nové, niečo nového, stav, stavu, stav plnenia, stavu plnenia, ako je na tom, ako sú na tom, ako to vyzerá s, ako to vyzerá so,
            ako vyzerá, ako to ide s, ako pokračuje, ako pokračujú, ako to pokračuje s, ako je to s, ako je to so, v
            akom stave, v akom štádiu, v akej fáze, kde sme s, ako sme ďaleko s, ako ďaleko je, ako ďaleko sme, ako
            ďaleko sú, detaily, detail, detailov, podrobnosti, podrobností, podrobnosť, podrobnosti k, podrobnosti o,
            detaily k, detaily o, informácie k, informácie o, info k, info o, info, informáciu, informácií, informácie,
            viac o, viac k, vysvetli, vysvetlite, vysvetliť, opíš, opíšte, popíš, popíšte, opis, obsah, čo obnáša, čo
            zahŕňa, o čom je, čo je v, čo obsahuje, pokrok, pokroku, pokrok v, ako pokročil, ako pokročilo,
            novinky, čo je nové, čo je nové s, aktuálny stav, aktuálneho stavu, súčasný stav, status, statusu, stav
            veci, povedz mi viac o, povedzte mi viac o, prehľad, zoznam, výpočet, súpis, zoznamu, prehľadu, plnenie,
            plnenie bodu, čo je s, ako stojí, do akej miery je splnený, do akej miery je splnená, do akej miery je
            splnené, do akej miery sú splnené, do akej miery bolo splnené, do akej miery sa plní, do akej miery sa
            splnilo, do akej miery sa podarilo splniť, do akej miery je hotové, do akej miery je dokončené, do akej
            miery je naplnené, do akej miery bolo dokončené, do akej miery bolo naplnené, do akej miery je vykonané, v
            akej miere je splnený, v akej miere je splnená, v akej miere je splnené, v akej miere sú splnené, v akej
            miere bolo splnené, v akej miere sa plní, v akej miere sa splnilo, v akej miere sa podarilo splniť, v akej
            miere je hotové, v akej miere je dokončené, v akej miere je naplnené, v akej miere bolo dokončené, v akej
            miere bolo naplnené, v akej miere je vykonané, nakoľko je splnený, nakoľko je splnená, nakoľko je splnené,
            nakoľko sú splnené, nakoľko bolo splnené, nakoľko sa plní, nakoľko sa splnilo, nakoľko sa podarilo splniť,
            nakoľko je hotové, nakoľko je dokončené, nakoľko je naplnené, nakoľko bolo dokončené, nakoľko bolo naplnené,
            nakoľko je vykonané, na koľko percent je splnený, na koľko percent je splnená, na koľko percent je splnené,
            na koľko percent sú splnené, na koľko percent bolo splnené, na koľko percent sa plní, na koľko percent sa
            splnilo, na koľko percent sa podarilo splniť, na koľko percent je hotové, na koľko percent je dokončené, na
            koľko percent je naplnené, na koľko percent bolo dokončené, na koľko percent bolo naplnené, na koľko percent
            je vykonané""",
        Concept.HELP: """pomoc, pomocník, nápoveda, pomôž, pomôž mi, pomôžte, pomôžte mi, help, čo vieš, čo viete, čo dokážeš, čo
            dokážete, čo všetko vieš, čo všetko dokážeš, čo vieš robiť, ako to funguje, ako funguješ, ako fungujete, ako
            to používať, ako ťa používať, ako sa to používa, na čo sa môžem opýtať, na čo sa môžem spýtať, na čo sa
            môžem pýtať, na čo sa dá pýtať, na čo sa môžeme pýtať, na čo sa ťa môžem opýtať, čo sa môžem opýtať, čo sa
            ťa môžem spýtať, kto si, kto ste, čo si, čo si zač, čo robíš, na čo si, na čo slúžiš, na čo to je, na čo to
            slúži, aké otázky môžem klásť, aké otázky môžem dávať, aké otázky môžem položiť, ako sa mám pýtať, ako sa
            mám spýtať, ako sa pýtať, príkazy, aké príkazy, príklady, príklad, daj mi príklad, ukáž príklad, návod,
            návod na použitie, manuál, potrebujem pomoc, neviem si rady, aké máš funkcie, s čím mi môžeš pomôcť, s čím
            mi môžete pomôcť, s čím pomôžeš, faq, ako začať, čo ti môžem napísať, ako mám formulovať otázku, ako
            formulovať otázku, možnosti, ako funguje tento bot, čo vie tento bot, čo umíš, ako sa ťa mám pýtať, ako sa
            ťa mám spýtať, ako sa vás mám pýtať, ako sa ťa pýtať, ako sa spýtať, ako mám klásť otázky, ako klásť otázky,
            ako položiť otázku, na čo sa smiem pýtať, čo môžem napísať, čo mám napísať, čo sa dá zistiť, ako s tebou
            pracovať""",
        Concept.OWE: """visí na, visí, visiace, leží na, leží u, leží, má v pláne, majú v pláne, na práci, príde na rad, prídu na
            rad, na rad, dlhuje, dlhujú, dlhovať, dlh, dlhy, dlžný, dlžná, záväzok, záväzku, záväzky, záväzkov,
            záväzkom, záväzkoch, povinnosť, povinnosti, povinností, povinnostiam, úloha, úlohy, úloh, úlohu, úlohe,
            úlohám, termín, termínu, termíny, termínov, termínoch, termínom, termíne, lehota, lehoty, lehôt, lehotu,
            lehote, deadline, deadlinu, deadliny, deadlinov, uzávierka, uzávierky, uzávierke, uzávierku, zodpovedá,
            zodpovedajú, zodpovedá za, zodpovedajú za, zodpovedný, zodpovedná, zodpovedné, zodpovední, zodpovedný za,
            zodpovedná za, zodpovední za, zodpovedné za, zodpovednosť, zodpovednosti, zodpovedností, má na starosti,
            majú na starosti, na starosti, na starosť, starosť, na stole, na tanieri, agenda, agendy, agendu, v pláne,
            plán, plánuje, plánujú, plánované, naplánované, harmonogram, harmonogramu, rozvrh, kalendár, kalendári,
            kalendára, čaká, čakajú, splatný, splatná, splatné, splatnosť, splatnosti, splatných, pripadá, pripadajú,
            pripadne, vyprší, vypršia, končí, končiace, uplynie, garant, garanta, vlastník, vlastníka, prisľúbené,
            sľúbené, sľub, sľuby, sľubov, prísľub, prísľuby, zaviazal, zaviazala, zaviazali, je zaviazaný, na programe,
            program, programu, domáce úlohy, domáca úloha, to-do, todo, to do, v gescii, gescia, gescii, due, owe, dátum
            splnenia, termín splnenia, termíny splnenia, požiadavka, požiadavky, požiadaviek, v kompetencii,
            kompetencia, kompetencie, poverený, poverená, poverené, zaviazaný, zaviazaná, zaviazané, zaviazaní,
            zaviazaných, zaviazalo, zaviazať, zaväzuje, zaväzujú, upísal sa, upísala sa, upísali sa, sa upísal, sa
            upísala, sa upísali, upísal, upísala, upísali, podujal sa, podujala sa, podujali sa, sa podujal, sa
            podujala, sa podujali, prisľúbil, prisľúbila, prisľúbili, prisľúbiť, sľubuje, sľubujú, prisľúbených,
            sľúbených, povinovaný, povinovaná, poverení, poverených, ručí, ručí za, garantuje, garantujú, zaručuje,
            prislúchajú, prislúchajúce, zodpovedať, zodpovedať za, viazaný, viazaná, viazané, viazaní, dlžné, dlžní,
            dlžných, na krku, má na krku, majú na krku, bremeno, uložené úlohy, uložených úloh, uložená úloha, má na
            tanieri, majú na tanieri, má na stole, majú na stole, má v gescii, majú v gescii, má v kompetencii, zverené,
            zverený, zverená, uložené, uložili, uložil, uložila, pridelené, pridelená, pridelený, priradené, priradená,
            priradený, pripadlo, pripadol, pripadla, pripadli, delegované, zadané, zadaných, zadaný, úlohami, záväzkami,
            povinnosťou, povinnosťami, termínmi, deadlinom, lehotám, lehotami, dlhom, dlhov, sľubom, sľubmi,
            zodpovednosťou, pripadajúce, pripadajúcich, pripadajúci, pripadajúca, nesie zodpovednosť, nesú zodpovednosť,
            nesie zodpovednosť za, nesú zodpovednosť za, niesť zodpovednosť, má zodpovednosť za, naháňa, naháňa termín,
            má pod palcom, majú pod palcom, dohliada na, dohliadajú na, stará sa o, starajú sa o, sa stará o, sa starajú
            o, stará sa, starajú sa, sa stará, sa starajú, spravuje, spravujú, povinný, povinná, povinne, uplynú,
            nadíde, nadídu, vypršať""",
        Concept.OPEN: """otvorený, otvorená, otvorené, otvoreného, otvorenému, otvorenom, otvoreným, otvorenú, otvorenou, otvorenej,
            otvorených, otvorenými, otvorení, nehotový, nehotová, nehotové, nehotového, nehotovému, nehotovom,
            nehotovým, nehotovú, nehotovou, nehotovej, nehotových, nehotovými, nehotoví, rozpracovaný, rozpracovaná,
            rozpracované, rozpracovaného, rozpracovanému, rozpracovanom, rozpracovaným, rozpracovanú, rozpracovanou,
            rozpracovanej, rozpracovaných, rozpracovanými, rozpracovaní, zostáva, zostávajú, zostávajúce, zostávajúcich,
            zostávajúci, ešte zostáva, ešte zostávajú, zostalo, zostali, ostáva, ostávajú, ostalo, zvyšné, zvyšných,
            chýba, chýbajú, chýbajúce, chýbajúcich, stále otvorené, v riešení, v behu, prebieha, prebiehajú, v príprave,
            na dokončenie, na splnenie, na vybavenie, na dodanie, na predloženie, nezačaté""",
        Concept.OVERDUE: """oneskorený, oneskorená, oneskorené, oneskoreného, oneskorenému, oneskorenom, oneskoreným, oneskorenú,
            oneskorenou, oneskorenej, oneskorených, oneskorenými, oneskorení, omeškaný, omeškaná, omeškané, omeškaného,
            omeškanému, omeškanom, omeškaným, omeškanú, omeškanou, omeškanej, omeškaných, omeškanými, omeškaní,
            zmeškaný, zmeškaná, zmeškané, zmeškaného, zmeškanému, zmeškanom, zmeškaným, zmeškanú, zmeškanou, zmeškanej,
            zmeškaných, zmeškanými, zmeškaní, premeškaný, premeškaná, premeškané, premeškaného, premeškanému,
            premeškanom, premeškaným, premeškanú, premeškanou, premeškanej, premeškaných, premeškanými, premeškaní, po
            termíne, po termínoch, po lehote, po lehotách, po deadline, po deadlinu, po splatnosti, oneskorene, neskoro,
            mešká, meškajú, meškajúci, meškajúce, meškajúcich, meškanie, meškania, meškaní, meškaním, má meškanie, s
            meškaním, v meškaní, oneskorenie, oneskorenia, s oneskorením, v omeškaní, omeškanie, omeškania, zmeškal,
            zmeškala, zmeškali, premeškal, premeškala, premeškali, nestihol, nestihla, nestihli, nestihlo, nestihlo sa,
            prepásol, prepásla, prepásli, prepadnuté, prepadnutých, prekročil termín, prekročila termín, prekročili
            termín, prekročil lehotu, prekročila lehotu, prekročené termíny, prekročených termínov, prekročené, vypršal
            termín, vypršala lehota, vypršal, vypršala, vypršali, vypršalo, uplynul termín, uplynula lehota, uplynul,
            uplynula, resty, restov, zaostáva, zaostávajú, sklz, sklzu, sklzy, v sklze, má sklz, majú sklz, overdue,
            malo už byť, už malo byť, už mal, už mala, už mali, mal už, mala už, nedodržal, nedodržala, nedodržali,
            nedodržané, nedodržaných, omeškal sa, omeškala sa, omeškali sa, sa omeškal, sa omeškala, sa omeškali,
            oneskoril sa, oneskorila sa, oneskorili sa, sa oneskoril, sa oneskorila, sa oneskorili, sa oneskorilo,
            omeškal, omeškala, omeškalo, omeškali, omeškať, omeškať sa, oneskoril, oneskorila, oneskorilo, oneskorili,
            oneskoriť, oneskoriť sa, oneskoruje, oneskorujú, oneskoruje sa, oneskorujú sa, mešká s, meškajú s, meškal,
            meškala, meškali, zameškal, zameškala, zameškali, zameškané, zameškaných, zmeškalo, prešvihol, prešvihla,
            prešvihli, prešvihnuté, prepadnutý, prepadnutá, prepadol, prepadla, prepadli, prepadlo, zaspal, zaspala,
            zaspali, zanedbal, zanedbala, zanedbali, zanedbané, pozadu, je pozadu, sú pozadu, dávno malo byť, dávno mal,
            dávno mala, dávno mali, dávno po termíne, dávno po lehote, už mal byť, už mala byť, už mali byť, mali už
            byť, mala už byť, mal už byť, mal dávno, mala dávno, mali dávno, termín vypršal, termíny vypršali, lehota
            vypršala, lehoty vypršali, lehota uplynula, lehoty uplynuli, termín uplynul, termíny uplynuli, uplynuli,
            uplynulo, prešiel termín, prešla lehota, lehota prešla, termín prešiel, s termínom v minulosti, otáľa,
            otáľajú, otáľa s, otáľajú s, otáľal, otáľala, viazne, viaznu, zaostáva s, vlečie sa, zostáva pozadu,
            zostávajú pozadu, omeškane, s omeškaním""",
        Concept.ON_TIME: """včas, načas, na čas, v riadnom termíne, v stanovenej lehote, v stanovenom termíne, v danom termíne, v danej lehote, v určenom termíne, v určenej lehote, dochvíľne, pred uplynutím lehoty, pred vypršaním termínu,
            dodržal termín, dodržala termín, dodržali termín, dodržal lehotu, dodržali lehotu,
            dodržal termíny, dodržali termíny""",
        Concept.ALL: """všetko, všetky, všetci, všetkých, všetkým, všetkými, každý, každá, každé, každého, každú, každej, celý,
            celá, celé, celého, celú, celej, celkový, kompletný, kompletná, kompletné, kompletného, úplný, úplná, úplné,
            úplného, všetkého, všetkému, všetkom, všetka, všetku, všetkou, akékoľvek úlohy""",
        Concept.ANY_STATUS: """bez ohľadu na stav, bez ohľadu na ich stav, bez ohľadu na jeho stav, nezávisle od stavu, bez ohľadu na
            plnenie, bez ohľadu na to či je splnené, bez ohľadu na to či je hotové, v akomkoľvek stave, vrátane
            splnených, vrátane hotových, vrátane dokončených, vrátane uzavretých, vrátane už splnených, aj splnené, aj
            hotové, aj dokončené, aj to čo je hotové, hotové aj nehotové, hotové i nehotové, splnené aj nesplnené,
            splnené i nesplnené, otvorené aj splnené, otvorené i splnené, otvorené aj hotové, otvorené aj uzavreté,
            splnené aj otvorené, akýkoľvek stav, všetky stavy, splnených aj nesplnených, otvorených aj splnených""",
        Concept.UNDATED: """bez termínu, bez termínov, bez lehoty, bez lehôt, bez dátumu, bez dátumov, bez deadlinu, bez deadline, bez
            uzávierky, bez pevného termínu, bez stanoveného termínu, bez určeného termínu, bez konkrétneho termínu, bez
            stanovenej lehoty, bez pevného dátumu, bez akéhokoľvek termínu, nemá termín, nemajú termín, nemá žiaden
            termín, nemá žiadny termín, nemajú žiaden termín, nemajú žiadny termín, nemá termíny, nemajú termíny, nemá
            lehotu, nemajú lehotu, nemá žiadnu lehotu, nemá dátum, nemajú dátum, nemá žiadny dátum, nemá deadline,
            nemajú deadline, nemá stanovený termín, nemajú stanovený termín, nemá stanovenú lehotu, nemá pevný termín,
            nemá určený termín, nemajú určený termín, termín nie je stanovený, termín nie je určený, termín nebol
            stanovený, nie je stanovený termín, nie je určený termín, nebol stanovený termín, nie je termín, chýba
            termín, termín chýba, chýba dátum, chýba lehota, nedatované, nedatovaných, časovo neobmedzené, časovo
            neobmedzených, neurčitý termín, neznámy termín, nestanovený termín, sine die, žiadny termín, žiaden termín,
            nemá určený dátum, nemá určený deadline, nemá stanovený dátum, nemá stanovený deadline, nemá žiadny
            deadline, nemá žiaden dátum, nemá žiaden deadline, nemá pevný dátum, nemá pevný deadline, nemá konkrétny
            termín, nemá konkrétny dátum, nemá konkrétny deadline, nemá daný termín, nemá daný dátum, nemá daný
            deadline, nemá uvedený termín, nemá uvedený dátum, nemá uvedený deadline, nemá jasný termín, nemá jasný
            dátum, nemá jasný deadline, nemá presný termín, nemá presný dátum, nemá presný deadline, nemá záväzný
            termín, nemá záväzný dátum, nemá záväzný deadline, nemajú určený dátum, nemajú určený deadline, nemajú
            stanovený dátum, nemajú stanovený deadline, nemajú žiadny dátum, nemajú žiadny deadline, nemajú žiaden
            dátum, nemajú žiaden deadline, nemajú pevný termín, nemajú pevný dátum, nemajú pevný deadline, nemajú
            konkrétny termín, nemajú konkrétny dátum, nemajú konkrétny deadline, nemajú daný termín, nemajú daný dátum,
            nemajú daný deadline, nemajú uvedený termín, nemajú uvedený dátum, nemajú uvedený deadline, nemajú jasný
            termín, nemajú jasný dátum, nemajú jasný deadline, nemajú presný termín, nemajú presný dátum, nemajú presný
            deadline, nemajú záväzný termín, nemajú záväzný dátum, nemajú záväzný deadline, zatiaľ nemá termín, zatiaľ
            nemá dátum, zatiaľ nemá deadline, zatiaľ nemá určený termín, zatiaľ nemá určený dátum, zatiaľ nemá určený
            deadline, zatiaľ nemá stanovený termín, zatiaľ nemá stanovený dátum, zatiaľ nemá stanovený deadline, zatiaľ
            nemá žiadny termín, zatiaľ nemá žiadny dátum, zatiaľ nemá žiadny deadline, zatiaľ nemá žiaden termín, zatiaľ
            nemá žiaden dátum, zatiaľ nemá žiaden deadline, zatiaľ nemá pevný termín, zatiaľ nemá pevný dátum, zatiaľ
            nemá pevný deadline, zatiaľ nemá konkrétny termín, zatiaľ nemá konkrétny dátum, zatiaľ nemá konkrétny
            deadline, zatiaľ nemá daný termín, zatiaľ nemá daný dátum, zatiaľ nemá daný deadline, zatiaľ nemá uvedený
            termín, zatiaľ nemá uvedený dátum, zatiaľ nemá uvedený deadline, zatiaľ nemá jasný termín, zatiaľ nemá jasný
            dátum, zatiaľ nemá jasný deadline, zatiaľ nemá presný termín, zatiaľ nemá presný dátum, zatiaľ nemá presný
            deadline, zatiaľ nemá záväzný termín, zatiaľ nemá záväzný dátum, zatiaľ nemá záväzný deadline, doteraz nemá
            termín, doteraz nemá dátum, doteraz nemá deadline, doteraz nemá určený termín, doteraz nemá určený dátum,
            doteraz nemá určený deadline, doteraz nemá stanovený termín, doteraz nemá stanovený dátum, doteraz nemá
            stanovený deadline, doteraz nemá žiadny termín, doteraz nemá žiadny dátum, doteraz nemá žiadny deadline,
            doteraz nemá žiaden termín, doteraz nemá žiaden dátum, doteraz nemá žiaden deadline, doteraz nemá pevný
            termín, doteraz nemá pevný dátum, doteraz nemá pevný deadline, doteraz nemá konkrétny termín, doteraz nemá
            konkrétny dátum, doteraz nemá konkrétny deadline, doteraz nemá daný termín, doteraz nemá daný dátum, doteraz
            nemá daný deadline, doteraz nemá uvedený termín, doteraz nemá uvedený dátum, doteraz nemá uvedený deadline,
            doteraz nemá jasný termín, doteraz nemá jasný dátum, doteraz nemá jasný deadline, doteraz nemá presný
            termín, doteraz nemá presný dátum, doteraz nemá presný deadline, doteraz nemá záväzný termín, doteraz nemá
            záväzný dátum, doteraz nemá záväzný deadline, nemá uzávierku, nemá určenú lehotu, nemá určenú uzávierku,
            nemá stanovenú uzávierku, nemá žiadnu uzávierku, nemá pevnú lehotu, nemá pevnú uzávierku, nemá konkrétnu
            lehotu, nemá konkrétnu uzávierku, nemá danú lehotu, nemá danú uzávierku, nemá uvedenú lehotu, nemá uvedenú
            uzávierku, nemá presnú lehotu, nemá presnú uzávierku, nemajú uzávierku, nemajú určenú lehotu, nemajú určenú
            uzávierku, nemajú stanovenú lehotu, nemajú stanovenú uzávierku, nemajú žiadnu lehotu, nemajú žiadnu
            uzávierku, nemajú pevnú lehotu, nemajú pevnú uzávierku, nemajú konkrétnu lehotu, nemajú konkrétnu uzávierku,
            nemajú danú lehotu, nemajú danú uzávierku, nemajú uvedenú lehotu, nemajú uvedenú uzávierku, nemajú presnú
            lehotu, nemajú presnú uzávierku, zatiaľ nemá lehotu, zatiaľ nemá uzávierku, zatiaľ nemá určenú lehotu,
            zatiaľ nemá určenú uzávierku, zatiaľ nemá stanovenú lehotu, zatiaľ nemá stanovenú uzávierku, zatiaľ nemá
            žiadnu lehotu, zatiaľ nemá žiadnu uzávierku, zatiaľ nemá pevnú lehotu, zatiaľ nemá pevnú uzávierku, zatiaľ
            nemá konkrétnu lehotu, zatiaľ nemá konkrétnu uzávierku, zatiaľ nemá danú lehotu, zatiaľ nemá danú uzávierku,
            zatiaľ nemá uvedenú lehotu, zatiaľ nemá uvedenú uzávierku, zatiaľ nemá presnú lehotu, zatiaľ nemá presnú
            uzávierku, nemá lehoty, nemá určené termíny, nemá určené lehoty, nemá stanovené termíny, nemá stanovené
            lehoty, nemá žiadne termíny, nemá žiadne lehoty, nemajú lehoty, nemajú určené termíny, nemajú určené lehoty,
            nemajú stanovené termíny, nemajú stanovené lehoty, nemajú žiadne termíny, nemajú žiadne lehoty, nemá termín
            určený, nemá termín stanovený, nemá termín určenú, nemá termín stanovenú, nemá dátum určený, nemá dátum
            stanovený, nemá dátum určenú, nemá dátum stanovenú, nemá lehotu určený, nemá lehotu stanovený, nemá lehotu
            určenú, nemá lehotu stanovenú, nemajú termín určený, nemajú termín stanovený, nemajú termín určenú, nemajú
            termín stanovenú, nemajú dátum určený, nemajú dátum stanovený, nemajú dátum určenú, nemajú dátum stanovenú,
            nemajú lehotu určený, nemajú lehotu stanovený, nemajú lehotu určenú, nemajú lehotu stanovenú, bez určeného
            dátumu, bez určeného deadlinu, bez stanoveného dátumu, bez stanoveného deadlinu, bez žiadneho termínu, bez
            žiadneho dátumu, bez žiadneho deadlinu, bez pevného deadlinu, bez konkrétneho dátumu, bez konkrétneho
            deadlinu, bez daného termínu, bez daného dátumu, bez daného deadlinu, bez uvedeného termínu, bez uvedeného
            dátumu, bez uvedeného deadlinu, bez jasného termínu, bez jasného dátumu, bez jasného deadlinu, bez presného
            termínu, bez presného dátumu, bez presného deadlinu, bez záväzného termínu, bez záväzného dátumu, bez
            záväzného deadlinu, bez akéhokoľvek dátumu, bez akéhokoľvek deadlinu, bez určenej lehoty, bez určenej
            uzávierky, bez stanovenej uzávierky, bez žiadnej lehoty, bez žiadnej uzávierky, bez pevnej lehoty, bez
            pevnej uzávierky, bez konkrétnej lehoty, bez konkrétnej uzávierky, bez danej lehoty, bez danej uzávierky,
            bez uvedenej lehoty, bez uvedenej uzávierky, bez jasnej lehoty, bez jasnej uzávierky, bez presnej lehoty,
            bez presnej uzávierky, bez akejkoľvek lehoty, bez akejkoľvek uzávierky, nie je určený dátum, nie je
            stanovený dátum, nie je daný termín, nie je daný dátum, nie je uvedený termín, nie je uvedený dátum, nie je
            známy termín, nie je známy dátum, nebol určený termín, nebol určený dátum, nebol stanovený dátum, nebol daný
            termín, nebol daný dátum, nebol uvedený termín, nebol uvedený dátum, nebol známy termín, nebol známy dátum,
            zatiaľ nie je určený termín, zatiaľ nie je určený dátum, zatiaľ nie je stanovený termín, zatiaľ nie je
            stanovený dátum, zatiaľ nie je daný termín, zatiaľ nie je daný dátum, zatiaľ nie je uvedený termín, zatiaľ
            nie je uvedený dátum, zatiaľ nie je známy termín, zatiaľ nie je známy dátum, nie je určená lehota, nie je
            stanovená lehota, nie je daná lehota, nie je uvedená lehota, nebola určená lehota, nebola stanovená lehota,
            nebola daná lehota, nebola uvedená lehota, lehota nie je stanovená, lehota nie je určená, lehota nebola
            stanovená, dátum nie je stanovený, dátum nie je určený, dátum nie je uvedený, termín nie je uvedený, termín
            nie je známy, bez časového obmedzenia, bez časového určenia, bez časového rámca, nemá časový rámec, časovo
            neurčené, časovo neurčených, nemá priradený termín, nemá priradený dátum, nemá pridelený termín, nemá
            pridelený dátum, nemá naplánovaný termín, nemá naplánovaný dátum, nemá zapísaný termín, nemá zapísaný dátum,
            nemajú priradený termín, nemajú priradený dátum, nemajú pridelený termín, nemajú pridelený dátum, nemajú
            naplánovaný termín, nemajú naplánovaný dátum, nemajú zapísaný termín, nemajú zapísaný dátum, zatiaľ nemajú
            priradený termín, zatiaľ nemajú priradený dátum, zatiaľ nemajú pridelený termín, zatiaľ nemajú pridelený
            dátum, zatiaľ nemajú naplánovaný termín, zatiaľ nemajú naplánovaný dátum, zatiaľ nemajú zapísaný termín,
            zatiaľ nemajú zapísaný dátum, bez priradeného termínu, bez priradeného dátumu, bez prideleného termínu, bez
            prideleného dátumu, bez naplánovaného termínu, bez naplánovaného dátumu, bez zapísaného termínu, bez
            zapísaného dátumu, nemá zatiaľ termín, nemá zatiaľ dátum, nemá zatiaľ určený termín, nemá zatiaľ určený
            dátum, nemá zatiaľ stanovený termín, nemá zatiaľ stanovený dátum, nemá zatiaľ žiadny termín, nemá zatiaľ
            žiadny dátum, nemá zatiaľ konkrétny termín, nemá zatiaľ konkrétny dátum, nemá zatiaľ pevný termín, nemá
            zatiaľ pevný dátum, nemajú zatiaľ termín, nemajú zatiaľ dátum, nemajú zatiaľ určený termín, nemajú zatiaľ
            určený dátum, nemajú zatiaľ stanovený termín, nemajú zatiaľ stanovený dátum, nemajú zatiaľ žiadny termín,
            nemajú zatiaľ žiadny dátum, nemajú zatiaľ konkrétny termín, nemajú zatiaľ konkrétny dátum, nemajú zatiaľ
            pevný termín, nemajú zatiaľ pevný dátum, nemá doteraz termín, nemá doteraz dátum, nemá doteraz určený
            termín, nemá doteraz určený dátum, nemá doteraz stanovený termín, nemá doteraz stanovený dátum, nemá doteraz
            žiadny termín, nemá doteraz žiadny dátum, nemá doteraz konkrétny termín, nemá doteraz konkrétny dátum, nemá
            doteraz pevný termín, nemá doteraz pevný dátum, nemajú doteraz termín, nemajú doteraz dátum, nemajú doteraz
            určený termín, nemajú doteraz určený dátum, nemajú doteraz stanovený termín, nemajú doteraz stanovený dátum,
            nemajú doteraz žiadny termín, nemajú doteraz žiadny dátum, nemajú doteraz konkrétny termín, nemajú doteraz
            konkrétny dátum, nemajú doteraz pevný termín, nemajú doteraz pevný dátum, ešte nemajú termín, ešte nemajú
            dátum, ešte nemajú určený termín, ešte nemajú určený dátum, ešte nemajú stanovený termín, ešte nemajú
            stanovený dátum, ešte nemajú žiadny termín, ešte nemajú žiadny dátum, ešte nemajú konkrétny termín, ešte
            nemajú konkrétny dátum, ešte nemajú pevný termín, ešte nemajú pevný dátum, ešte nemá termín, ešte nemá
            dátum, ešte nemá určený termín, ešte nemá určený dátum, ešte nemá stanovený termín, ešte nemá stanovený
            dátum, ešte nemá žiadny termín, ešte nemá žiadny dátum, ešte nemá konkrétny termín, ešte nemá konkrétny
            dátum, ešte nemá pevný termín, ešte nemá pevný dátum, doteraz nemajú termín, doteraz nemajú dátum, doteraz
            nemajú určený termín, doteraz nemajú určený dátum, doteraz nemajú stanovený termín, doteraz nemajú stanovený
            dátum, doteraz nemajú žiadny termín, doteraz nemajú žiadny dátum, doteraz nemajú konkrétny termín, doteraz
            nemajú konkrétny dátum, doteraz nemajú pevný termín, doteraz nemajú pevný dátum, stále nemajú termín, stále
            nemajú dátum, stále nemajú určený termín, stále nemajú určený dátum, stále nemajú stanovený termín, stále
            nemajú stanovený dátum, stále nemajú žiadny termín, stále nemajú žiadny dátum, stále nemajú konkrétny
            termín, stále nemajú konkrétny dátum, stále nemajú pevný termín, stále nemajú pevný dátum, nemajú zatiaľ
            lehotu, nemajú zatiaľ určenú lehotu, nemajú zatiaľ stanovenú lehotu, nemajú zatiaľ žiadnu lehotu, nemá
            zatiaľ lehotu, nemá zatiaľ určenú lehotu, nemá zatiaľ stanovenú lehotu, nemá zatiaľ žiadnu lehotu, ešte
            nemajú lehotu, ešte nemajú určenú lehotu, ešte nemajú stanovenú lehotu, ešte nemajú žiadnu lehotu, ešte nemá
            lehotu, ešte nemá určenú lehotu, ešte nemá stanovenú lehotu, ešte nemá žiadnu lehotu, doteraz nemajú lehotu,
            doteraz nemajú určenú lehotu, doteraz nemajú stanovenú lehotu, doteraz nemajú žiadnu lehotu""",
        Concept.OWNERLESS: """bez zodpovedného subjektu, bez zodpovedného, bez zodpovednej osoby, bez garanta, bez gestora, bez vlastníka,
            bez nositeľa, nemá zodpovedný subjekt, nemajú zodpovedný subjekt, nemá žiadny zodpovedný subjekt, nemá
            žiaden zodpovedný subjekt, nemá zodpovedného, nemá garanta, nemajú garanta, nemá gestora, nemajú gestora,
            nemá vlastníka, nemajú vlastníka, nemá nositeľa, nemá zodpovednú osobu, nemá nikoho, nikomu nepatrí, nepatrí
            nikomu, nie je nikomu pridelené, nikomu pridelené, nepridelené, nepridelených, nikto nezodpovedá,
            nezodpovedá nikto, za čo nikto nezodpovedá, za ktoré nikto nezodpovedá, nikto nemá na starosti, nemá nikto
            na starosti, nie je určený zodpovedný subjekt, nie je uvedený zodpovedný subjekt, zodpovedný subjekt nie je
            uvedený, zodpovedný subjekt nie je určený, bez uvedenia zodpovedného subjektu, chýba zodpovedný subjekt,
            chýba garant, chýba gestor, zodpovedný subjekt chýba, nie je pridelené nikomu, bez prideleného subjektu,
            nemá správcu, nemá riešiteľa, nemá majiteľa, nemá určeného vlastníka, nemá určeného garanta, nemá určeného
            gestora, nemá určeného nositeľa, nemá určeného správcu, nemá určeného riešiteľa, nemá určeného zodpovedného,
            nemá určeného majiteľa, nemá menovaného vlastníka, nemá menovaného garanta, nemá menovaného gestora, nemá
            menovaného nositeľa, nemá menovaného správcu, nemá menovaného riešiteľa, nemá menovaného zodpovedného, nemá
            menovaného majiteľa, nemá prideleného vlastníka, nemá prideleného garanta, nemá prideleného gestora, nemá
            prideleného nositeľa, nemá prideleného správcu, nemá prideleného riešiteľa, nemá prideleného zodpovedného,
            nemá prideleného majiteľa, nemá stanoveného vlastníka, nemá stanoveného garanta, nemá stanoveného gestora,
            nemá stanoveného nositeľa, nemá stanoveného správcu, nemá stanoveného riešiteľa, nemá stanoveného
            zodpovedného, nemá stanoveného majiteľa, nemá uvedeného vlastníka, nemá uvedeného garanta, nemá uvedeného
            gestora, nemá uvedeného nositeľa, nemá uvedeného správcu, nemá uvedeného riešiteľa, nemá uvedeného
            zodpovedného, nemá uvedeného majiteľa, nemá žiadneho vlastníka, nemá žiadneho garanta, nemá žiadneho
            gestora, nemá žiadneho nositeľa, nemá žiadneho správcu, nemá žiadneho riešiteľa, nemá žiadneho zodpovedného,
            nemá žiadneho majiteľa, nemá jasného vlastníka, nemá jasného garanta, nemá jasného gestora, nemá jasného
            nositeľa, nemá jasného správcu, nemá jasného riešiteľa, nemá jasného zodpovedného, nemá jasného majiteľa,
            nemá jednoznačného vlastníka, nemá jednoznačného garanta, nemá jednoznačného gestora, nemá jednoznačného
            nositeľa, nemá jednoznačného správcu, nemá jednoznačného riešiteľa, nemá jednoznačného zodpovedného, nemá
            jednoznačného majiteľa, nemá konkrétneho vlastníka, nemá konkrétneho garanta, nemá konkrétneho gestora, nemá
            konkrétneho nositeľa, nemá konkrétneho správcu, nemá konkrétneho riešiteľa, nemá konkrétneho zodpovedného,
            nemá konkrétneho majiteľa, nemá svojho vlastníka, nemá svojho garanta, nemá svojho gestora, nemá svojho
            nositeľa, nemá svojho správcu, nemá svojho riešiteľa, nemá svojho zodpovedného, nemá svojho majiteľa, nemá
            povereného vlastníka, nemá povereného garanta, nemá povereného gestora, nemá povereného nositeľa, nemá
            povereného správcu, nemá povereného riešiteľa, nemá povereného zodpovedného, nemá povereného majiteľa,
            nemajú nositeľa, nemajú správcu, nemajú riešiteľa, nemajú zodpovedného, nemajú majiteľa, nemajú určeného
            vlastníka, nemajú určeného garanta, nemajú určeného gestora, nemajú určeného nositeľa, nemajú určeného
            správcu, nemajú určeného riešiteľa, nemajú určeného zodpovedného, nemajú určeného majiteľa, nemajú
            menovaného vlastníka, nemajú menovaného garanta, nemajú menovaného gestora, nemajú menovaného nositeľa,
            nemajú menovaného správcu, nemajú menovaného riešiteľa, nemajú menovaného zodpovedného, nemajú menovaného
            majiteľa, nemajú prideleného vlastníka, nemajú prideleného garanta, nemajú prideleného gestora, nemajú
            prideleného nositeľa, nemajú prideleného správcu, nemajú prideleného riešiteľa, nemajú prideleného
            zodpovedného, nemajú prideleného majiteľa, nemajú stanoveného vlastníka, nemajú stanoveného garanta, nemajú
            stanoveného gestora, nemajú stanoveného nositeľa, nemajú stanoveného správcu, nemajú stanoveného riešiteľa,
            nemajú stanoveného zodpovedného, nemajú stanoveného majiteľa, nemajú uvedeného vlastníka, nemajú uvedeného
            garanta, nemajú uvedeného gestora, nemajú uvedeného nositeľa, nemajú uvedeného správcu, nemajú uvedeného
            riešiteľa, nemajú uvedeného zodpovedného, nemajú uvedeného majiteľa, nemajú žiadneho vlastníka, nemajú
            žiadneho garanta, nemajú žiadneho gestora, nemajú žiadneho nositeľa, nemajú žiadneho správcu, nemajú
            žiadneho riešiteľa, nemajú žiadneho zodpovedného, nemajú žiadneho majiteľa, nemajú jasného vlastníka, nemajú
            jasného garanta, nemajú jasného gestora, nemajú jasného nositeľa, nemajú jasného správcu, nemajú jasného
            riešiteľa, nemajú jasného zodpovedného, nemajú jasného majiteľa, nemajú jednoznačného vlastníka, nemajú
            jednoznačného garanta, nemajú jednoznačného gestora, nemajú jednoznačného nositeľa, nemajú jednoznačného
            správcu, nemajú jednoznačného riešiteľa, nemajú jednoznačného zodpovedného, nemajú jednoznačného majiteľa,
            nemajú konkrétneho vlastníka, nemajú konkrétneho garanta, nemajú konkrétneho gestora, nemajú konkrétneho
            nositeľa, nemajú konkrétneho správcu, nemajú konkrétneho riešiteľa, nemajú konkrétneho zodpovedného, nemajú
            konkrétneho majiteľa, nemajú svojho vlastníka, nemajú svojho garanta, nemajú svojho gestora, nemajú svojho
            nositeľa, nemajú svojho správcu, nemajú svojho riešiteľa, nemajú svojho zodpovedného, nemajú svojho
            majiteľa, nemajú povereného vlastníka, nemajú povereného garanta, nemajú povereného gestora, nemajú
            povereného nositeľa, nemajú povereného správcu, nemajú povereného riešiteľa, nemajú povereného zodpovedného,
            nemajú povereného majiteľa, zatiaľ nemá vlastníka, zatiaľ nemá garanta, zatiaľ nemá gestora, zatiaľ nemá
            nositeľa, zatiaľ nemá správcu, zatiaľ nemá riešiteľa, zatiaľ nemá zodpovedného, zatiaľ nemá majiteľa, zatiaľ
            nemá určeného vlastníka, zatiaľ nemá určeného garanta, zatiaľ nemá určeného gestora, zatiaľ nemá určeného
            nositeľa, zatiaľ nemá určeného správcu, zatiaľ nemá určeného riešiteľa, zatiaľ nemá určeného zodpovedného,
            zatiaľ nemá určeného majiteľa, zatiaľ nemá menovaného vlastníka, zatiaľ nemá menovaného garanta, zatiaľ nemá
            menovaného gestora, zatiaľ nemá menovaného nositeľa, zatiaľ nemá menovaného správcu, zatiaľ nemá menovaného
            riešiteľa, zatiaľ nemá menovaného zodpovedného, zatiaľ nemá menovaného majiteľa, zatiaľ nemá prideleného
            vlastníka, zatiaľ nemá prideleného garanta, zatiaľ nemá prideleného gestora, zatiaľ nemá prideleného
            nositeľa, zatiaľ nemá prideleného správcu, zatiaľ nemá prideleného riešiteľa, zatiaľ nemá prideleného
            zodpovedného, zatiaľ nemá prideleného majiteľa, zatiaľ nemá stanoveného vlastníka, zatiaľ nemá stanoveného
            garanta, zatiaľ nemá stanoveného gestora, zatiaľ nemá stanoveného nositeľa, zatiaľ nemá stanoveného správcu,
            zatiaľ nemá stanoveného riešiteľa, zatiaľ nemá stanoveného zodpovedného, zatiaľ nemá stanoveného majiteľa,
            zatiaľ nemá uvedeného vlastníka, zatiaľ nemá uvedeného garanta, zatiaľ nemá uvedeného gestora, zatiaľ nemá
            uvedeného nositeľa, zatiaľ nemá uvedeného správcu, zatiaľ nemá uvedeného riešiteľa, zatiaľ nemá uvedeného
            zodpovedného, zatiaľ nemá uvedeného majiteľa, zatiaľ nemá žiadneho vlastníka, zatiaľ nemá žiadneho garanta,
            zatiaľ nemá žiadneho gestora, zatiaľ nemá žiadneho nositeľa, zatiaľ nemá žiadneho správcu, zatiaľ nemá
            žiadneho riešiteľa, zatiaľ nemá žiadneho zodpovedného, zatiaľ nemá žiadneho majiteľa, zatiaľ nemá jasného
            vlastníka, zatiaľ nemá jasného garanta, zatiaľ nemá jasného gestora, zatiaľ nemá jasného nositeľa, zatiaľ
            nemá jasného správcu, zatiaľ nemá jasného riešiteľa, zatiaľ nemá jasného zodpovedného, zatiaľ nemá jasného
            majiteľa, zatiaľ nemá jednoznačného vlastníka, zatiaľ nemá jednoznačného garanta, zatiaľ nemá jednoznačného
            gestora, zatiaľ nemá jednoznačného nositeľa, zatiaľ nemá jednoznačného správcu, zatiaľ nemá jednoznačného
            riešiteľa, zatiaľ nemá jednoznačného zodpovedného, zatiaľ nemá jednoznačného majiteľa, zatiaľ nemá
            konkrétneho vlastníka, zatiaľ nemá konkrétneho garanta, zatiaľ nemá konkrétneho gestora, zatiaľ nemá
            konkrétneho nositeľa, zatiaľ nemá konkrétneho správcu, zatiaľ nemá konkrétneho riešiteľa, zatiaľ nemá
            konkrétneho zodpovedného, zatiaľ nemá konkrétneho majiteľa, zatiaľ nemá svojho vlastníka, zatiaľ nemá svojho
            garanta, zatiaľ nemá svojho gestora, zatiaľ nemá svojho nositeľa, zatiaľ nemá svojho správcu, zatiaľ nemá
            svojho riešiteľa, zatiaľ nemá svojho zodpovedného, zatiaľ nemá svojho majiteľa, zatiaľ nemá povereného
            vlastníka, zatiaľ nemá povereného garanta, zatiaľ nemá povereného gestora, zatiaľ nemá povereného nositeľa,
            zatiaľ nemá povereného správcu, zatiaľ nemá povereného riešiteľa, zatiaľ nemá povereného zodpovedného,
            zatiaľ nemá povereného majiteľa, doteraz nemá vlastníka, doteraz nemá garanta, doteraz nemá gestora, doteraz
            nemá nositeľa, doteraz nemá správcu, doteraz nemá riešiteľa, doteraz nemá zodpovedného, doteraz nemá
            majiteľa, doteraz nemá určeného vlastníka, doteraz nemá určeného garanta, doteraz nemá určeného gestora,
            doteraz nemá určeného nositeľa, doteraz nemá určeného správcu, doteraz nemá určeného riešiteľa, doteraz nemá
            určeného zodpovedného, doteraz nemá určeného majiteľa, doteraz nemá menovaného vlastníka, doteraz nemá
            menovaného garanta, doteraz nemá menovaného gestora, doteraz nemá menovaného nositeľa, doteraz nemá
            menovaného správcu, doteraz nemá menovaného riešiteľa, doteraz nemá menovaného zodpovedného, doteraz nemá
            menovaného majiteľa, doteraz nemá prideleného vlastníka, doteraz nemá prideleného garanta, doteraz nemá
            prideleného gestora, doteraz nemá prideleného nositeľa, doteraz nemá prideleného správcu, doteraz nemá
            prideleného riešiteľa, doteraz nemá prideleného zodpovedného, doteraz nemá prideleného majiteľa, doteraz
            nemá stanoveného vlastníka, doteraz nemá stanoveného garanta, doteraz nemá stanoveného gestora, doteraz nemá
            stanoveného nositeľa, doteraz nemá stanoveného správcu, doteraz nemá stanoveného riešiteľa, doteraz nemá
            stanoveného zodpovedného, doteraz nemá stanoveného majiteľa, doteraz nemá uvedeného vlastníka, doteraz nemá
            uvedeného garanta, doteraz nemá uvedeného gestora, doteraz nemá uvedeného nositeľa, doteraz nemá uvedeného
            správcu, doteraz nemá uvedeného riešiteľa, doteraz nemá uvedeného zodpovedného, doteraz nemá uvedeného
            majiteľa, doteraz nemá žiadneho vlastníka, doteraz nemá žiadneho garanta, doteraz nemá žiadneho gestora,
            doteraz nemá žiadneho nositeľa, doteraz nemá žiadneho správcu, doteraz nemá žiadneho riešiteľa, doteraz nemá
            žiadneho zodpovedného, doteraz nemá žiadneho majiteľa, doteraz nemá jasného vlastníka, doteraz nemá jasného
            garanta, doteraz nemá jasného gestora, doteraz nemá jasného nositeľa, doteraz nemá jasného správcu, doteraz
            nemá jasného riešiteľa, doteraz nemá jasného zodpovedného, doteraz nemá jasného majiteľa, doteraz nemá
            jednoznačného vlastníka, doteraz nemá jednoznačného garanta, doteraz nemá jednoznačného gestora, doteraz
            nemá jednoznačného nositeľa, doteraz nemá jednoznačného správcu, doteraz nemá jednoznačného riešiteľa,
            doteraz nemá jednoznačného zodpovedného, doteraz nemá jednoznačného majiteľa, doteraz nemá konkrétneho
            vlastníka, doteraz nemá konkrétneho garanta, doteraz nemá konkrétneho gestora, doteraz nemá konkrétneho
            nositeľa, doteraz nemá konkrétneho správcu, doteraz nemá konkrétneho riešiteľa, doteraz nemá konkrétneho
            zodpovedného, doteraz nemá konkrétneho majiteľa, doteraz nemá svojho vlastníka, doteraz nemá svojho garanta,
            doteraz nemá svojho gestora, doteraz nemá svojho nositeľa, doteraz nemá svojho správcu, doteraz nemá svojho
            riešiteľa, doteraz nemá svojho zodpovedného, doteraz nemá svojho majiteľa, doteraz nemá povereného
            vlastníka, doteraz nemá povereného garanta, doteraz nemá povereného gestora, doteraz nemá povereného
            nositeľa, doteraz nemá povereného správcu, doteraz nemá povereného riešiteľa, doteraz nemá povereného
            zodpovedného, doteraz nemá povereného majiteľa, bez správcu, bez riešiteľa, bez majiteľa, bez koordinátora,
            bez určeného vlastníka, bez určeného garanta, bez určeného gestora, bez určeného nositeľa, bez určeného
            správcu, bez určeného riešiteľa, bez určeného zodpovedného, bez určeného majiteľa, bez určeného zodpovedného
            subjektu, bez určeného koordinátora, bez menovaného vlastníka, bez menovaného garanta, bez menovaného
            gestora, bez menovaného nositeľa, bez menovaného správcu, bez menovaného riešiteľa, bez menovaného
            zodpovedného, bez menovaného majiteľa, bez menovaného zodpovedného subjektu, bez menovaného koordinátora,
            bez prideleného vlastníka, bez prideleného garanta, bez prideleného gestora, bez prideleného nositeľa, bez
            prideleného správcu, bez prideleného riešiteľa, bez prideleného zodpovedného, bez prideleného majiteľa, bez
            prideleného zodpovedného subjektu, bez prideleného koordinátora, bez stanoveného vlastníka, bez stanoveného
            garanta, bez stanoveného gestora, bez stanoveného nositeľa, bez stanoveného správcu, bez stanoveného
            riešiteľa, bez stanoveného zodpovedného, bez stanoveného majiteľa, bez stanoveného zodpovedného subjektu,
            bez stanoveného koordinátora, bez uvedeného vlastníka, bez uvedeného garanta, bez uvedeného gestora, bez
            uvedeného nositeľa, bez uvedeného správcu, bez uvedeného riešiteľa, bez uvedeného zodpovedného, bez
            uvedeného majiteľa, bez uvedeného zodpovedného subjektu, bez uvedeného koordinátora, bez žiadneho vlastníka,
            bez žiadneho garanta, bez žiadneho gestora, bez žiadneho nositeľa, bez žiadneho správcu, bez žiadneho
            riešiteľa, bez žiadneho zodpovedného, bez žiadneho majiteľa, bez žiadneho zodpovedného subjektu, bez
            žiadneho koordinátora, bez jasného vlastníka, bez jasného garanta, bez jasného gestora, bez jasného
            nositeľa, bez jasného správcu, bez jasného riešiteľa, bez jasného zodpovedného, bez jasného majiteľa, bez
            jasného zodpovedného subjektu, bez jasného koordinátora, bez jednoznačného vlastníka, bez jednoznačného
            garanta, bez jednoznačného gestora, bez jednoznačného nositeľa, bez jednoznačného správcu, bez jednoznačného
            riešiteľa, bez jednoznačného zodpovedného, bez jednoznačného majiteľa, bez jednoznačného zodpovedného
            subjektu, bez jednoznačného koordinátora, bez konkrétneho vlastníka, bez konkrétneho garanta, bez
            konkrétneho gestora, bez konkrétneho nositeľa, bez konkrétneho správcu, bez konkrétneho riešiteľa, bez
            konkrétneho zodpovedného, bez konkrétneho majiteľa, bez konkrétneho zodpovedného subjektu, bez konkrétneho
            koordinátora, bez svojho vlastníka, bez svojho garanta, bez svojho gestora, bez svojho nositeľa, bez svojho
            správcu, bez svojho riešiteľa, bez svojho zodpovedného, bez svojho majiteľa, bez svojho zodpovedného
            subjektu, bez svojho koordinátora, bez povereného vlastníka, bez povereného garanta, bez povereného gestora,
            bez povereného nositeľa, bez povereného správcu, bez povereného riešiteľa, bez povereného zodpovedného, bez
            povereného majiteľa, bez povereného zodpovedného subjektu, bez povereného koordinátora, nemá zodpovedný
            orgán, nemá určený zodpovedný subjekt, nemá určený zodpovedný orgán, nemá menovaný zodpovedný subjekt, nemá
            menovaný zodpovedný orgán, nemá pridelený zodpovedný subjekt, nemá pridelený zodpovedný orgán, nemá
            stanovený zodpovedný subjekt, nemá stanovený zodpovedný orgán, nemá uvedený zodpovedný subjekt, nemá uvedený
            zodpovedný orgán, nemá žiadny zodpovedný orgán, nemá žiaden zodpovedný orgán, nemá jasný zodpovedný subjekt,
            nemá jasný zodpovedný orgán, nemá konkrétny zodpovedný subjekt, nemá konkrétny zodpovedný orgán, nemajú
            zodpovedný orgán, nemajú určený zodpovedný subjekt, nemajú určený zodpovedný orgán, nemajú menovaný
            zodpovedný subjekt, nemajú menovaný zodpovedný orgán, nemajú pridelený zodpovedný subjekt, nemajú pridelený
            zodpovedný orgán, nemajú stanovený zodpovedný subjekt, nemajú stanovený zodpovedný orgán, nemajú uvedený
            zodpovedný subjekt, nemajú uvedený zodpovedný orgán, nemajú žiadny zodpovedný subjekt, nemajú žiadny
            zodpovedný orgán, nemajú žiaden zodpovedný subjekt, nemajú žiaden zodpovedný orgán, nemajú jasný zodpovedný
            subjekt, nemajú jasný zodpovedný orgán, nemajú konkrétny zodpovedný subjekt, nemajú konkrétny zodpovedný
            orgán, zatiaľ nemá zodpovedný subjekt, zatiaľ nemá zodpovedný orgán, zatiaľ nemá určený zodpovedný subjekt,
            zatiaľ nemá určený zodpovedný orgán, zatiaľ nemá menovaný zodpovedný subjekt, zatiaľ nemá menovaný
            zodpovedný orgán, zatiaľ nemá pridelený zodpovedný subjekt, zatiaľ nemá pridelený zodpovedný orgán, zatiaľ
            nemá stanovený zodpovedný subjekt, zatiaľ nemá stanovený zodpovedný orgán, zatiaľ nemá uvedený zodpovedný
            subjekt, zatiaľ nemá uvedený zodpovedný orgán, zatiaľ nemá žiadny zodpovedný subjekt, zatiaľ nemá žiadny
            zodpovedný orgán, zatiaľ nemá žiaden zodpovedný subjekt, zatiaľ nemá žiaden zodpovedný orgán, zatiaľ nemá
            jasný zodpovedný subjekt, zatiaľ nemá jasný zodpovedný orgán, zatiaľ nemá konkrétny zodpovedný subjekt,
            zatiaľ nemá konkrétny zodpovedný orgán, nemá určenú zodpovednú osobu, nemá žiadnu zodpovednú osobu, nemá
            konkrétnu zodpovednú osobu, nemajú zodpovednú osobu, nemajú určenú zodpovednú osobu, nemajú žiadnu
            zodpovednú osobu, nemajú konkrétnu zodpovednú osobu, chýba vlastník, chýba nositeľ, chýba správca, chýba
            riešiteľ, chýbajú vlastník, chýbajú garant, chýbajú gestor, chýbajú nositeľ, chýbajú správca, chýbajú
            riešiteľ, chýbajú zodpovedný subjekt, nie je určený vlastník, nie je určený garant, nie je určený gestor,
            nie je určený nositeľ, nie je určený správca, nie je určený riešiteľ, nie je stanovený vlastník, nie je
            stanovený garant, nie je stanovený gestor, nie je stanovený nositeľ, nie je stanovený správca, nie je
            stanovený riešiteľ, nie je stanovený zodpovedný subjekt, nie je uvedený vlastník, nie je uvedený garant, nie
            je uvedený gestor, nie je uvedený nositeľ, nie je uvedený správca, nie je uvedený riešiteľ, nie je pridelený
            vlastník, nie je pridelený garant, nie je pridelený gestor, nie je pridelený nositeľ, nie je pridelený
            správca, nie je pridelený riešiteľ, nie je pridelený zodpovedný subjekt, nebol určený vlastník, nebol určený
            garant, nebol určený gestor, nebol určený nositeľ, nebol určený správca, nebol určený riešiteľ, nebol určený
            zodpovedný subjekt, nebol pridelený vlastník, nebol pridelený garant, nebol pridelený gestor, nebol
            pridelený nositeľ, nebol pridelený správca, nebol pridelený riešiteľ, nebol pridelený zodpovedný subjekt,
            nebol menovaný vlastník, nebol menovaný garant, nebol menovaný gestor, nebol menovaný nositeľ, nebol
            menovaný správca, nebol menovaný riešiteľ, nebol menovaný zodpovedný subjekt, nie je známy vlastník, nie je
            známy garant, nie je známy gestor, nie je známy nositeľ, nie je známy správca, nie je známy riešiteľ, nie je
            známy zodpovedný subjekt, neznámy vlastník, neznámy garant, neznámy gestor, neznámy nositeľ, neznámy
            správca, neznámy riešiteľ, neznámy zodpovedný subjekt, neurčený vlastník, neurčený garant, neurčený gestor,
            neurčený nositeľ, neurčený správca, neurčený riešiteľ, neurčený zodpovedný subjekt, nikto si nevzal, nikto
            nevlastní, je bez vlastníka, sú bez vlastníka, nikomu nebolo pridelené, nikomu neboli pridelené, nebolo
            nikomu pridelené, nebolo nikomu zverené, nikomu zverené, nikto neručí, nikto za ne nezodpovedá, nikto za to
            nezodpovedá, ktoré nikto nevlastní, ktoré nikto nemá na starosti, čo nikto nemá na starosti, čo nemá nikto
            na starosti, osirelé, osirelých, nebol nikomu pridelený, nebol nikomu pridelená, nebol nikomu pridelené,
            nebol nikomu zverený, nebol nikomu zverené, nebol nikomu priradený, nebol nikomu priradené, nebol nikomu
            uložené, nebola nikomu pridelený, nebola nikomu pridelená, nebola nikomu pridelené, nebola nikomu zverený,
            nebola nikomu zverené, nebola nikomu priradený, nebola nikomu priradené, nebola nikomu uložené, nebolo
            nikomu pridelený, nebolo nikomu pridelená, nebolo nikomu zverený, nebolo nikomu priradený, nebolo nikomu
            priradené, nebolo nikomu uložené, neboli nikomu pridelený, neboli nikomu pridelená, neboli nikomu pridelené,
            neboli nikomu zverený, neboli nikomu zverené, neboli nikomu priradený, neboli nikomu priradené, neboli
            nikomu uložené, nie je nikomu pridelený, nie je nikomu pridelená, nie je nikomu zverený, nie je nikomu
            zverené, nie je nikomu priradený, nie je nikomu priradené, nie je nikomu uložené, nie sú nikomu pridelený,
            nie sú nikomu pridelená, nie sú nikomu pridelené, nie sú nikomu zverený, nie sú nikomu zverené, nie sú
            nikomu priradený, nie sú nikomu priradené, nie sú nikomu uložené, zatiaľ neboli nikomu pridelený, zatiaľ
            neboli nikomu pridelená, zatiaľ neboli nikomu pridelené, zatiaľ neboli nikomu zverený, zatiaľ neboli nikomu
            zverené, zatiaľ neboli nikomu priradený, zatiaľ neboli nikomu priradené, zatiaľ neboli nikomu uložené,
            zatiaľ nie sú nikomu pridelený, zatiaľ nie sú nikomu pridelená, zatiaľ nie sú nikomu pridelené, zatiaľ nie
            sú nikomu zverený, zatiaľ nie sú nikomu zverené, zatiaľ nie sú nikomu priradený, zatiaľ nie sú nikomu
            priradené, zatiaľ nie sú nikomu uložené, nikomu priradené, nikomu nepripadá, nikomu nepripadajú, nikto sa
            nestará, o ktoré sa nikto nestará, o čo sa nikto nestará, nikto nenesie zodpovednosť, nikto nie je
            zodpovedný, nie je nikto zodpovedný, nepriradené, nepriradených, nemá zatiaľ vlastníka, nemá zatiaľ garanta,
            nemá zatiaľ gestora, nemá zatiaľ zodpovedného, nemá zatiaľ určeného vlastníka, nemá zatiaľ určeného garanta,
            nemá zatiaľ určeného gestora, nemá zatiaľ určeného zodpovedného, nemá zatiaľ prideleného vlastníka, nemá
            zatiaľ prideleného garanta, nemá zatiaľ prideleného gestora, nemá zatiaľ prideleného zodpovedného, nemá
            zatiaľ žiadneho vlastníka, nemá zatiaľ žiadneho garanta, nemá zatiaľ žiadneho gestora, nemá zatiaľ žiadneho
            zodpovedného, nemá zatiaľ svojho vlastníka, nemá zatiaľ svojho garanta, nemá zatiaľ svojho gestora, nemá
            zatiaľ svojho zodpovedného, nemajú zatiaľ vlastníka, nemajú zatiaľ garanta, nemajú zatiaľ gestora, nemajú
            zatiaľ zodpovedného, nemajú zatiaľ určeného vlastníka, nemajú zatiaľ určeného garanta, nemajú zatiaľ
            určeného gestora, nemajú zatiaľ určeného zodpovedného, nemajú zatiaľ prideleného vlastníka, nemajú zatiaľ
            prideleného garanta, nemajú zatiaľ prideleného gestora, nemajú zatiaľ prideleného zodpovedného, nemajú
            zatiaľ žiadneho vlastníka, nemajú zatiaľ žiadneho garanta, nemajú zatiaľ žiadneho gestora, nemajú zatiaľ
            žiadneho zodpovedného, nemajú zatiaľ svojho vlastníka, nemajú zatiaľ svojho garanta, nemajú zatiaľ svojho
            gestora, nemajú zatiaľ svojho zodpovedného, zatiaľ nemajú vlastníka, zatiaľ nemajú garanta, zatiaľ nemajú
            gestora, zatiaľ nemajú zodpovedného, zatiaľ nemajú určeného vlastníka, zatiaľ nemajú určeného garanta,
            zatiaľ nemajú určeného gestora, zatiaľ nemajú určeného zodpovedného, zatiaľ nemajú prideleného vlastníka,
            zatiaľ nemajú prideleného garanta, zatiaľ nemajú prideleného gestora, zatiaľ nemajú prideleného
            zodpovedného, zatiaľ nemajú žiadneho vlastníka, zatiaľ nemajú žiadneho garanta, zatiaľ nemajú žiadneho
            gestora, zatiaľ nemajú žiadneho zodpovedného, zatiaľ nemajú svojho vlastníka, zatiaľ nemajú svojho garanta,
            zatiaľ nemajú svojho gestora, zatiaľ nemajú svojho zodpovedného, nemá doteraz vlastníka, nemá doteraz
            garanta, nemá doteraz gestora, nemá doteraz zodpovedného, nemá doteraz určeného vlastníka, nemá doteraz
            určeného garanta, nemá doteraz určeného gestora, nemá doteraz určeného zodpovedného, nemá doteraz
            prideleného vlastníka, nemá doteraz prideleného garanta, nemá doteraz prideleného gestora, nemá doteraz
            prideleného zodpovedného, nemá doteraz žiadneho vlastníka, nemá doteraz žiadneho garanta, nemá doteraz
            žiadneho gestora, nemá doteraz žiadneho zodpovedného, nemá doteraz svojho vlastníka, nemá doteraz svojho
            garanta, nemá doteraz svojho gestora, nemá doteraz svojho zodpovedného, doteraz nemajú vlastníka, doteraz
            nemajú garanta, doteraz nemajú gestora, doteraz nemajú zodpovedného, doteraz nemajú určeného vlastníka,
            doteraz nemajú určeného garanta, doteraz nemajú určeného gestora, doteraz nemajú určeného zodpovedného,
            doteraz nemajú prideleného vlastníka, doteraz nemajú prideleného garanta, doteraz nemajú prideleného
            gestora, doteraz nemajú prideleného zodpovedného, doteraz nemajú žiadneho vlastníka, doteraz nemajú žiadneho
            garanta, doteraz nemajú žiadneho gestora, doteraz nemajú žiadneho zodpovedného, doteraz nemajú svojho
            vlastníka, doteraz nemajú svojho garanta, doteraz nemajú svojho gestora, doteraz nemajú svojho zodpovedného,
            ešte nemá vlastníka, ešte nemá garanta, ešte nemá gestora, ešte nemá zodpovedného, ešte nemá určeného
            vlastníka, ešte nemá určeného garanta, ešte nemá určeného gestora, ešte nemá určeného zodpovedného, ešte
            nemá prideleného vlastníka, ešte nemá prideleného garanta, ešte nemá prideleného gestora, ešte nemá
            prideleného zodpovedného, ešte nemá žiadneho vlastníka, ešte nemá žiadneho garanta, ešte nemá žiadneho
            gestora, ešte nemá žiadneho zodpovedného, ešte nemá svojho vlastníka, ešte nemá svojho garanta, ešte nemá
            svojho gestora, ešte nemá svojho zodpovedného, ešte nemajú vlastníka, ešte nemajú garanta, ešte nemajú
            gestora, ešte nemajú zodpovedného, ešte nemajú určeného vlastníka, ešte nemajú určeného garanta, ešte nemajú
            určeného gestora, ešte nemajú určeného zodpovedného, ešte nemajú prideleného vlastníka, ešte nemajú
            prideleného garanta, ešte nemajú prideleného gestora, ešte nemajú prideleného zodpovedného, ešte nemajú
            žiadneho vlastníka, ešte nemajú žiadneho garanta, ešte nemajú žiadneho gestora, ešte nemajú žiadneho
            zodpovedného, ešte nemajú svojho vlastníka, ešte nemajú svojho garanta, ešte nemajú svojho gestora, ešte
            nemajú svojho zodpovedného, stále nemá vlastníka, stále nemá garanta, stále nemá gestora, stále nemá
            zodpovedného, stále nemá určeného vlastníka, stále nemá určeného garanta, stále nemá určeného gestora, stále
            nemá určeného zodpovedného, stále nemá prideleného vlastníka, stále nemá prideleného garanta, stále nemá
            prideleného gestora, stále nemá prideleného zodpovedného, stále nemá žiadneho vlastníka, stále nemá žiadneho
            garanta, stále nemá žiadneho gestora, stále nemá žiadneho zodpovedného, stále nemá svojho vlastníka, stále
            nemá svojho garanta, stále nemá svojho gestora, stále nemá svojho zodpovedného, stále nemajú vlastníka,
            stále nemajú garanta, stále nemajú gestora, stále nemajú zodpovedného, stále nemajú určeného vlastníka,
            stále nemajú určeného garanta, stále nemajú určeného gestora, stále nemajú určeného zodpovedného, stále
            nemajú prideleného vlastníka, stále nemajú prideleného garanta, stále nemajú prideleného gestora, stále
            nemajú prideleného zodpovedného, stále nemajú žiadneho vlastníka, stále nemajú žiadneho garanta, stále
            nemajú žiadneho gestora, stále nemajú žiadneho zodpovedného, stále nemajú svojho vlastníka, stále nemajú
            svojho garanta, stále nemajú svojho gestora, stále nemajú svojho zodpovedného, zatiaľ nemajú zodpovedný
            subjekt, zatiaľ nemajú určený zodpovedný subjekt, zatiaľ nemajú žiadny zodpovedný subjekt, doteraz nemajú
            zodpovedný subjekt, doteraz nemajú určený zodpovedný subjekt, doteraz nemajú žiadny zodpovedný subjekt, ešte
            nemá zodpovedný subjekt, ešte nemá určený zodpovedný subjekt, ešte nemá žiadny zodpovedný subjekt, ešte
            nemajú zodpovedný subjekt, ešte nemajú určený zodpovedný subjekt, ešte nemajú žiadny zodpovedný subjekt""",
        Concept.SECTION: """oddiel, oddielu, oddiely, oddiele, oddielom, kapitola, kapitoly, kapitole, kapitolu, časť, časti, časťou,
            sekcia, sekcie, sekcii, sekciu, blok, bloku, diel, dielu, okruh, okruhu, hlava, hlave, hlavy""",
        Concept.ACTION: """opatrenie, opatreniu, opatrenia, kľúčové opatrenie, kľúčového opatrenia, bod, bodu, bode, odsek, odseku,
            číslo, č., ods., položka, položky, položke, písmeno, akcia, záväzok, výstup""",
        Concept.WEEKDAY: """pondelok, pondelka, utorok, utorka, streda, stredy, stredu, štvrtok, štvrtka, piatok, piatka, sobota,
            soboty, sobotu, nedeľa, nedele, nedeľu""",
    },
    postpositions={
        Concept.ONLY: "sám, sama, samotný, samotná, samostatne",
        Concept.LAST: "minulý, minulého, uplynulý",
        Concept.NEXT: "budúci, budúceho",
    },
    datives={
        "european-parliament": "európskemu parlamentu, parlamentu, europarlamentu",
        "council": "rade, rade eú, rade európskej únie, rade ministrov",
        "schengen-council": "schengenskej rade, rade schengen, rade pre schengen, rade pre schengenský priestor",
    },
    chatter="""ako sa máš, ako sa máte, ako sa darí, všetko v poriadku, zdvorilo, keď budete mať čas, keď budeš mať čas, jasne,
        rozumiem, chápem, aha, hej, áno, jasnačka, no, nuž, počuj, počúvaj, počúvajte, hm, hmm, ehm, skvelé, skvele,
        výborne, výborné, paráda, fajn, perfektné, perfektne, to je všetko, to stačí, budem rád, budem rada, budem
        vďačný, budem vďačná, bol by som vďačný, bola by som vďačná, bol by som rád, bola by som rada, ocením, ocenil by
        som, ocenila by som, súri to, nesúri to, ponáhľa sa to, urgentne, urgentné, narýchlo, pre poriadok, pre istotu,
        na upresnenie, na doplnenie, pre informáciu, len pre informáciu, pre zaujímavosť, zo zvedavosti, len na
        kontrolu, na kontrolu, podľa všetkého, pokiaľ viem, ak sa nemýlim, ak sa nepletiem, mám za to, mám pocit, zdá
        sa, pravda, úprimne, úprimne povedané, mimochodom, inak povedané, stručne povedané, krátko povedané, v kocke, v
        krátkosti, v skratke, v bodoch, v tabuľke, v jednej vete, jednou vetou, zrozumiteľne, prehľadne, slovensky, po
        slovensky, v slovenčine, pre šéfa, pre môjho šéfa, môj šéf, šéf, pre ministra, pre pána ministra, pán minister,
        pani ministerka, pre štátneho tajomníka, pre veľvyslanca, pre ústredie, ústredie, pre briefing, do briefingu, na
        briefing, na prípravu, pripravujem podklad, pripravujem briefing, pripravujem sa na rokovanie, píšem podklad,
        píšem správu, potrebujem to do mailu, do mailu, som tu nový, som tu nová, som nový, som nová, som delegát, som
        delegátka, som styčný dôstojník, styčný dôstojník, delegát, pracovná skupina, v pracovnej skupine, za slovenskú
        delegáciu, ako delegát, zabudol som, zabudla som, nepamätám si, nespomínam si, neviem, netuším, osviež mi pamäť,
        len pripomenúť, poraď, poraďte, poraď mi, poraďte mi, pomôžeš mi, pomôžete mi, pozri, pozri sa, pozrite, pozrite
        sa, mrkni, mrknite, kukni, kuknite, skús, skúste, sekundu, moment, chvíľku, okamih, počkaj, tak fajn, poďme na
        to, haha, lol, joj, ach, oh, och, žiaľ, bohužiaľ, našťastie, samozrejme, určite, iste, zaiste, nepochybne,
        pravdaže, pochopiteľne, srdečne, upozorňujem, verím, dúfam, predpokladám, povedal by som, povedala by som,
        takže, no tak, viac-menej, tak nejako, plus mínus, mám na mysli, myslím tým, totiž, vraj, údajne, počul som,
        počula som, počul som že, počula som že, čítal som, čítala som""",
)
