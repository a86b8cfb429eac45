"""Czech words."""

from domain.languages.schema import Concept, LanguageTable

#: Forms that stand both under DONE and under DELIVERED.
_DONE_AND_DELIVERED = """předložil, předložila, předložilo, předložili, předložily, předložen, předložena, předloženo, předloženy, předložený,
    předložená, předložené, předloženého, předloženému, předloženém, předloženým, předloženou, předložených,
    předloženými, dodal, dodala, dodalo, dodali, dodaly, dodán, dodána, dodáno, dodány, dodaný, dodaná, dodané,
    dodaného, dodanému, dodaném, dodaným, dodanou, dodaných, dodanými, odevzdal, odevzdala, odevzdalo, odevzdali,
    odevzdaly, odevzdán, odevzdána, odevzdáno, odevzdány, odevzdaný, odevzdaná, odevzdané, odevzdaného, odevzdanému,
    odevzdaném, odevzdaným, odevzdanou, odevzdaných, odevzdanými, poskytl, poskytla, poskytlo, poskytli, poskytly,
    poskytnut, poskytnuta, poskytnuto, poskytnuty, poskytnutý, poskytnutá, poskytnuté, poskytnutého, poskytnutému,
    poskytnutém, poskytnutým, poskytnutou, poskytnutých, poskytnutými, vypracoval, vypracovala, vypracovalo,
    vypracovali, vypracovaly, vypracován, vypracována, vypracováno, vypracovány, vypracovaný, vypracovaná,
    vypracované, vypracovaného, vypracovanému, vypracovaném, vypracovaným, vypracovanou, vypracovaných, vypracovanými,
    připravil, připravila, připravilo, připravili, připravily, připraven, připravena, připraveno, připraveny,
    připravený, připravená, připravené, připraveného, připravenému, připraveném, připraveným, připravenou,
    připravených, připravenými, podal, podala, podalo, podali, podaly, podán, podána, podáno, podány, podaný, podaná,
    podané, podaného, podanému, podaném, podaným, podanou, podaných, podanými, zpracoval, zpracovala, zpracovalo,
    zpracovali, zpracovaly, zpracován, zpracována, zpracováno, zpracovány, zpracovaný, zpracovaná, zpracované,
    zpracovaného, zpracovanému, zpracovaném, zpracovaným, zpracovanou, zpracovaných, zpracovanými, dokončil,
    dokončila, dokončilo, dokončili, dokončily, dokončen, dokončena, dokončeno, dokončeny, dokončený, dokončená,
    dokončené, dokončeného, dokončenému, dokončeném, dokončeným, dokončenou, dokončených, dokončenými, splnil,
    splnila, splnilo, splnili, splnily, splněn, splněna, splněno, splněny, splněný, splněná, splněné, splněného,
    splněnému, splněném, splněným, splněnou, splněných, splněnými, uskutečnil, uskutečnila, uskutečnilo, uskutečnili,
    uskutečnily, uskutečněn, uskutečněna, uskutečněno, uskutečněny, uskutečněný, uskutečněná, uskutečněné,
    uskutečněného, uskutečněnému, uskutečněném, uskutečněným, uskutečněnou, uskutečněných, uskutečněnými, provedl,
    provedla, provedlo, provedli, provedly, proveden, provedena, provedeno, provedeny, provedený, provedená,
    provedené, provedeného, provedenému, provedeném, provedeným, provedenou, provedených, provedenými, zajistil,
    zajistila, zajistilo, zajistili, zajistily, zajištěn, zajištěna, zajištěno, zajištěny, zajištěný, zajištěná,
    zajištěné, zajištěného, zajištěnému, zajištěném, zajištěným, zajištěnou, zajištěných, zajištěnými, zaslal,
    zaslala, zaslalo, zaslali, zaslaly, zaslán, zaslána, zasláno, zaslány, zaslaný, zaslaná, zaslané, zaslaného,
    zaslanému, zaslaném, zaslaným, zaslanou, zaslaných, zaslanými, poslal, poslala, poslalo, poslali, poslaly, poslán,
    poslána, posláno, poslány, poslaný, poslaná, poslané, poslaného, poslanému, poslaném, poslaným, poslanou,
    poslaných, poslanými, odeslal, odeslala, odeslalo, odeslali, odeslaly, odeslán, odeslána, odesláno, odeslány,
    odeslaný, odeslaná, odeslané, odeslaného, odeslanému, odeslaném, odeslaným, odeslanou, odeslaných, odeslanými,
    předal, předala, předalo, předali, předaly, předán, předána, předáno, předány, předaný, předaná, předané,
    předaného, předanému, předaném, předaným, předanou, předaných, předanými, zveřejnil, zveřejnila, zveřejnilo,
    zveřejnili, zveřejnily, zveřejněn, zveřejněna, zveřejněno, zveřejněny, zveřejněný, zveřejněná, zveřejněné,
    zveřejněného, zveřejněnému, zveřejněném, zveřejněným, zveřejněnou, zveřejněných, zveřejněnými, vydal, vydala,
    vydalo, vydali, vydaly, vydán, vydána, vydáno, vydány, vydaný, vydaná, vydané, vydaného, vydanému, vydaném,
    vydaným, vydanou, vydaných, vydanými, udělal, udělala, udělalo, udělali, udělaly, udělán, udělána, uděláno,
    udělány, udělaný, udělaná, udělané, udělaného, udělanému, udělaném, udělaným, udělanou, udělaných, udělanými,
    vykonal, vykonala, vykonalo, vykonali, vykonaly, vykonán, vykonána, vykonáno, vykonány, vykonaný, vykonaná,
    vykonané, vykonaného, vykonanému, vykonaném, vykonaným, vykonanou, vykonaných, vykonanými, učinil, učinila,
    učinilo, učinili, učinily, učiněn, učiněna, učiněno, učiněny, učiněný, učiněná, učiněné, učiněného, učiněnému,
    učiněném, učiněným, učiněnou, učiněných, učiněnými, vyřídil, vyřídila, vyřídilo, vyřídili, vyřídily, vyřízen,
    vyřízena, vyřízeno, vyřízeny, vyřízený, vyřízená, vyřízené, vyřízeného, vyřízenému, vyřízeném, vyřízeným,
    vyřízenou, vyřízených, vyřízenými, vyřešil, vyřešila, vyřešilo, vyřešili, vyřešily, vyřešen, vyřešena, vyřešeno,
    vyřešeny, vyřešený, vyřešená, vyřešené, vyřešeného, vyřešenému, vyřešeném, vyřešeným, vyřešenou, vyřešených,
    vyřešenými, doručil, doručila, doručilo, doručili, doručily, doručen, doručena, doručeno, doručeny, doručený,
    doručená, doručené, doručeného, doručenému, doručeném, doručeným, doručenou, doručených, doručenými, přinesl,
    přinesla, přineslo, přinesli, přinesly, přinesen, přinesena, přineseno, přineseny, přinesený, přinesená,
    přinesené, přineseného, přinesenému, přineseném, přineseným, přinesenou, přinesených, přinesenými, vyhotovil,
    vyhotovila, vyhotovilo, vyhotovili, vyhotovily, vyhotoven, vyhotovena, vyhotoveno, vyhotoveny, vyhotovený,
    vyhotovená, vyhotovené, vyhotoveného, vyhotovenému, vyhotoveném, vyhotoveným, vyhotovenou, vyhotovených,
    vyhotovenými, sestavil, sestavila, sestavilo, sestavili, sestavily, sestaven, sestavena, sestaveno, sestaveny,
    sestavený, sestavená, sestavené, sestaveného, sestavenému, sestaveném, sestaveným, sestavenou, sestavených,
    sestavenými, oznámil, oznámila, oznámilo, oznámili, oznámily, oznámen, oznámena, oznámeno, oznámeny, oznámený,
    oznámená, oznámené, oznámeného, oznámenému, oznámeném, oznámeným, oznámenou, oznámených, oznámenými, nahlásil,
    nahlásila, nahlásilo, nahlásili, nahlásily, nahlášen, nahlášena, nahlášeno, nahlášeny, nahlášený, nahlášená,
    nahlášené, nahlášeného, nahlášenému, nahlášeném, nahlášeným, nahlášenou, nahlášených, nahlášenými, představil,
    představila, představilo, představili, představily, představen, představena, představeno, představeny,
    představený, představená, představené, představeného, představenému, představeném, představeným, představenou,
    představených, představenými, navrhl, navrhla, navrhlo, navrhli, navrhly, navržen, navržena, navrženo, navrženy,
    navržený, navržená, navržené, navrženého, navrženému, navrženém, navrženým, navrženou, navržených, navrženými,
    přispěl, přispěla, přispělo, přispěli, přispěly, přispěn, přispěna, přispěno, přispěny, přispěný, přispěná,
    přispěné, přispěného, přispěnému, přispěném, přispěným, přispěnou, přispěných, přispěnými, stihl, stihla, stihlo,
    stihli, stihly, stihnut, stihnuta, stihnuto, stihnuty, stihnutý, stihnutá, stihnuté, stihnutého, stihnutému,
    stihnutém, stihnutým, stihnutou, stihnutých, stihnutými, zvládl, zvládla, zvládlo, zvládli, zvládly, zvládnut,
    zvládnuta, zvládnuto, zvládnuty, zvládnutý, zvládnutá, zvládnuté, zvládnutého, zvládnutému, zvládnutém,
    zvládnutým, zvládnutou, zvládnutých, zvládnutými, uzavřel, uzavřela, uzavřelo, uzavřeli, uzavřely, uzavřen,
    uzavřena, uzavřeno, uzavřeny, uzavřený, uzavřená, uzavřené, uzavřeného, uzavřenému, uzavřeném, uzavřeným,
    uzavřenou, uzavřených, uzavřenými, ukončil, ukončila, ukončilo, ukončili, ukončily, ukončen, ukončena, ukončeno,
    ukončeny, ukončený, ukončená, ukončené, ukončeného, ukončenému, ukončeném, ukončeným, ukončenou, ukončených,
    ukončenými, naplnil, naplnila, naplnilo, naplnili, naplnily, naplněn, naplněna, naplněno, naplněny, naplněný,
    naplněná, naplněné, naplněného, naplněnému, naplněném, naplněným, naplněnou, naplněných, naplněnými, zrealizoval,
    zrealizovala, zrealizovalo, zrealizovali, zrealizovaly, zrealizován, zrealizována, zrealizováno, zrealizovány,
    zrealizovaný, zrealizovaná, zrealizované, zrealizovaného, zrealizovanému, zrealizovaném, zrealizovaným,
    zrealizovanou, zrealizovaných, zrealizovanými, odprezentoval, odprezentovala, odprezentovalo, odprezentovali,
    odprezentovaly, odprezentován, odprezentována, odprezentováno, odprezentovány, odprezentovaný, odprezentovaná,
    odprezentované, odprezentovaného, odprezentovanému, odprezentovaném, odprezentovaným, odprezentovanou,
    odprezentovaných, odprezentovanými, dotáhl, dotáhla, dotáhlo, dotáhli, dotáhly, dotažen, dotažena, dotaženo,
    dotaženy, dotažený, dotažená, dotažené, dotaženého, dotaženému, dotaženém, dotaženým, dotaženou, dotažených,
    dotaženými, sepsal, sepsala, sepsalo, sepsali, sepsaly, sepsán, sepsána, sepsáno, sepsány, sepsaný, sepsaná,
    sepsané, sepsaného, sepsanému, sepsaném, sepsaným, sepsanou, sepsaných, sepsanými, zhotovil, zhotovila, zhotovilo,
    zhotovili, zhotovily, zhotoven, zhotovena, zhotoveno, zhotoveny, zhotovený, zhotovená, zhotovené, zhotoveného,
    zhotovenému, zhotoveném, zhotoveným, zhotovenou, zhotovených, zhotovenými, vyplnil, vyplnila, vyplnilo, vyplnili,
    vyplnily, vyplněn, vyplněna, vyplněno, vyplněny, vyplněný, vyplněná, vyplněné, vyplněného, vyplněnému, vyplněném,
    vyplněným, vyplněnou, vyplněných, vyplněnými, zavedl, zavedla, zavedlo, zavedli, zavedly, zaveden, zavedena,
    zavedeno, zavedeny, zavedený, zavedená, zavedené, zavedeného, zavedenému, zavedeném, zavedeným, zavedenou,
    zavedených, zavedenými, vykázal, vykázala, vykázalo, vykázali, vykázaly, vykázán, vykázána, vykázáno, vykázány,
    vykázaný, vykázaná, vykázané, vykázaného, vykázanému, vykázaném, vykázaným, vykázanou, vykázaných, vykázanými,
    postoupil, postoupila, postoupilo, postoupili, postoupily, postoupen, postoupena, postoupeno, postoupeny,
    postoupený, postoupená, postoupené, postoupeného, postoupenému, postoupeném, postoupeným, postoupenou,
    postoupených, postoupenými, hotový, hotová, hotové, hotového, hotovému, hotovém, hotovým, hotovou, hotových,
    hotovými, hotoví, hotovo, hotov, hotova, hotovy"""

TABLE = LanguageTable(
    code="cs",
    yes_no="""je, jsou, není, nejsou, byl, byla, bylo, byly, má, mají, máme, musí, musíme, zda, zdali, jestli,
        existuje, bude, budou, dluží, odevzdal, odevzdala, dodal, dodala, chybí""",
    quarter_letters="qk",
    half_letters="hp",
    endings="u, em, ovi, e, ů, ům",
    names={
        "europol": """europol, europolu, europolem, europole, agentura evropské unie pro spolupráci v oblasti prosazování práva,
            agentury evropské unie pro spolupráci v oblasti prosazování práva, agentuře evropské unie pro spolupráci v
            oblasti prosazování práva, agentura eu pro spolupráci v oblasti prosazování práva, evropský policejní úřad,
            evropského policejního úřadu, evropskému policejnímu úřadu, evropským policejním úřadem, evropská policejní
            agentura""",
        "frontex": """frontex, frontexu, frontexem, ebcga, evropská agentura pro pohraniční a pobřežní stráž, evropské agentury
            pro pohraniční a pobřežní stráž, evropské agentuře pro pohraniční a pobřežní stráž, evropskou agenturu pro
            pohraniční a pobřežní stráž, evropskou agenturou pro pohraniční a pobřežní stráž, agentura pro pohraniční a
            pobřežní stráž, agentury pro pohraniční a pobřežní stráž, evropská pohraniční a pobřežní stráž, evropské
            pohraniční a pobřežní stráže, pohraniční a pobřežní stráž, pohraniční a pobřežní stráže, evropská agentura
            pro řízení operativní spolupráce na vnějších hranicích, evropská agentura pro řízení operativní spolupráce
            na vnějších hranicích členských států evropské unie""",
        "eurojust": """eurojust, eurojustu, eurojustem, agentura evropské unie pro justiční spolupráci v trestních věcech, agentury
            evropské unie pro justiční spolupráci v trestních věcech, agentuře evropské unie pro justiční spolupráci v
            trestních věcech, agentura eu pro justiční spolupráci v trestních věcech, agentura pro justiční spolupráci""",
        "euaa": """euaa, easo, agentura evropské unie pro otázky azylu, agentury evropské unie pro otázky azylu, agentuře
            evropské unie pro otázky azylu, agentura eu pro otázky azylu, agentury eu pro otázky azylu, agentura eu pro
            azyl, agentury eu pro azyl, agentura pro azyl, agentury pro azyl, agentura pro otázky azylu, agentury pro
            otázky azylu, azylová agentura, azylové agentury, azylové agentuře, azylovou agenturu, azylovou agenturou,
            azylová agentura eu, azylové agentury eu, evropský podpůrný úřad pro otázky azylu, evropského podpůrného
            úřadu pro otázky azylu""",
        "eu-lisa": """eu-lisa, eulisa, eu-lisy, agentura evropské unie pro provozní řízení rozsáhlých informačních systémů v
            prostoru svobody bezpečnosti a práva, agentury evropské unie pro provozní řízení rozsáhlých informačních
            systémů v prostoru svobody bezpečnosti a práva, agentura evropské unie pro provozní řízení rozsáhlých
            informačních systémů, agentura pro rozsáhlé informační systémy, agentura pro it systémy""",
        "emsa": """emsa, emsy, evropská agentura pro námořní bezpečnost, evropské agentury pro námořní bezpečnost, evropské
            agentuře pro námořní bezpečnost, agentura pro námořní bezpečnost, agentury pro námořní bezpečnost""",
        "cepol": """cepol, cepolu, cepolem, agentura evropské unie pro vzdělávání a výcvik v oblasti prosazování práva, agentury
            evropské unie pro vzdělávání a výcvik v oblasti prosazování práva, evropská policejní akademie, evropské
            policejní akademie, evropské policejní akademii""",
        "fra": """fra, agentura evropské unie pro základní práva, agentury evropské unie pro základní práva, agentuře evropské
            unie pro základní práva, agentura eu pro základní práva, agentury eu pro základní práva, agentura pro
            základní práva, agentury pro základní práva, agentuře pro základní práva""",
        "eige": """eige, evropský institut pro rovnost žen a mužů, evropského institutu pro rovnost žen a mužů, evropskému
            institutu pro rovnost žen a mužů, institut pro rovnost žen a mužů, institutu pro rovnost žen a mužů""",
        "euda": """euda, emcdda, agentura evropské unie pro drogy, agentury evropské unie pro drogy, agentuře evropské unie pro
            drogy, agentura eu pro drogy, agentury eu pro drogy, protidrogová agentura, protidrogové agentury,
            protidrogové agentuře, protidrogová agentura eu, evropské monitorovací centrum pro drogy a drogovou
            závislost, evropského monitorovacího centra pro drogy a drogovou závislost""",
        "commission": """komise, komisi, komisí, evropská komise, evropské komise, evropské komisi, evropskou komisi, evropskou
            komisí, komise eu, komisi eu, ek, útvary komise, útvarů komise, komisař, komisaři, komisaře""",
        "eeas": """esvč, eeas, evropská služba pro vnější činnost, evropské služby pro vnější činnost, evropské službě pro
            vnější činnost, evropskou službu pro vnější činnost, evropskou službou pro vnější činnost, služba pro vnější
            činnost, služby pro vnější činnost, evropská diplomatická služba, evropské diplomatické služby, diplomatická
            služba eu, diplomatické služby eu""",
        "eu-delegations": """delegace evropské unie, delegací evropské unie, delegacím evropské unie, delegacemi evropské unie, delegace
            eu, delegací eu, delegacím eu, delegacemi eu, delegace unie, delegací unie, delegacím unie, zastoupení eu ve
            třetích zemích""",
        "council": """rada, rady, radě, radu, radou, rada evropské unie, rady evropské unie, radě evropské unie, radu evropské
            unie, radou evropské unie, rada eu, rady eu, radě eu, radu eu, radou eu, rada ministrů, rady ministrů, radě
            ministrů, radu ministrů""",
        "schengen-council": """schengenská rada, schengenské rady, schengenské radě, schengenskou radu, schengenskou radou, rada schengen,
            rady schengen, radě schengen, radu schengen, radou schengen, rada pro schengen, rady pro schengen, radě pro
            schengen, radu pro schengen, rada pro schengenský prostor, rady pro schengenský prostor, radě pro
            schengenský prostor, schengen rada, schengen rady""",
        "european-parliament": """evropský parlament, evropského parlamentu, evropskému parlamentu, evropským parlamentem, evropském
            parlamentu, parlament, parlamentu, parlamentem, ep, europarlament, europarlamentu, europarlamentem,
            europoslanci, europoslanců, europoslancům""",
        "member-states": """členské státy, členských států, členským státům, členskými státy, členských státech, členský stát, členského
            státu, členskému státu, členským státem, členském státě, členské státy eu, členských států eu, členským
            státům eu, členský stát eu, členské země, členských zemí, členským zemím, členskými zeměmi, členská země,
            členské země eu, členských zemí eu, země eu, zemí eu, zemím eu, země unie, státy eu, států eu, státům eu,
            státy unie, unijní státy, unijní země, čl. státy, čl. států, čl. stát, státy, států, státům, země, zemí,
            zemím""",
        "europol-management-board": """správní rada europolu, správní rady europolu, správní radě europolu, správní radu europolu, správní radou
            europolu, správní rada, správní rady, správní radě, správní radu, správní radou""",
        "emsc": """emsc, evropské středisko pro boj proti převaděčství migrantů, evropského střediska pro boj proti
            převaděčství migrantů, evropskému středisku pro boj proti převaděčství migrantů, evropské středisko pro boj
            proti převaděčství, evropského střediska pro boj proti převaděčství, středisko pro boj proti převaděčství,
            střediska pro boj proti převaděčství, středisku pro boj proti převaděčství, středisko pro boj proti
            převaděčství migrantů, středisko emsc, střediska emsc, centrum pro boj proti převaděčství, centra pro boj
            proti převaděčství, evropské centrum pro boj proti převaděčství, evropské centrum pro boj proti pašování
            migrantů, evropské středisko pro boj proti pašování migrantů""",
        "eu-iru": """eu iru, iru, jednotka eu pro oznamování internetového obsahu, jednotky eu pro oznamování internetového
            obsahu, jednotce eu pro oznamování internetového obsahu, jednotka pro oznamování internetového obsahu,
            jednotky pro oznamování internetového obsahu, jednotka iru, jednotky iru""",
        "efecc": """efecc, evropské středisko pro finanční a hospodářskou trestnou činnost, evropského střediska pro finanční a
            hospodářskou trestnou činnost, evropskému středisku pro finanční a hospodářskou trestnou činnost, středisko
            pro finanční a hospodářskou trestnou činnost, střediska pro finanční a hospodářskou trestnou činnost,
            středisko efecc, střediska efecc, evropské centrum pro finanční a hospodářskou kriminalitu, evropské centrum
            pro finanční a hospodářskou trestnou činnost""",
        "migration-preparedness-network": """síť eu pro připravenost na migraci a řešení migračních krizí, sítě eu pro připravenost na migraci a řešení
            migračních krizí, síť pro připravenost na migraci a řešení migračních krizí, síť pro připravenost na
            migraci, sítě pro připravenost na migraci, síti pro připravenost na migraci, síť pro připravenost, sítě pro
            připravenost, síti pro připravenost, síť blueprint, sítě blueprint, síti blueprint, sítí blueprint, síť
            připravenosti na migraci, sítě připravenosti na migraci, síti připravenosti na migraci, sítí připravenosti
            na migraci, síť pro migrační připravenost, síť migrační připravenosti, sítě migrační připravenosti, síti
            migrační připravenosti, síť připravenosti, sítě připravenosti, síti připravenosti, síť připravenosti a
            řešení krizí, sítě připravenosti a řešení krizí, síť pro připravenost a řešení krizí, síť eu pro
            připravenost na migraci a řešení krizí, síť eu pro připravenost, migrační síť, migrační sítě""",
        "intcen": """intcen, intcenu, intcenem, eu intcen, zpravodajské a situační centrum eu, zpravodajského a situačního centra
            eu, zpravodajské a situační centrum, zpravodajské a informační centrum eu, středisko eu pro analýzu
            zpravodajských informací, střediska eu pro analýzu zpravodajských informací, středisko intcen, centrum
            intcen""",
        "high-level-group": """skupina na vysoké úrovni, skupiny na vysoké úrovni, skupině na vysoké úrovni, skupinu na vysoké úrovni,
            skupinou na vysoké úrovni, skupina na vysoké úrovni pro přístup k údajům, skupiny na vysoké úrovni pro
            přístup k údajům, skupina na vysoké úrovni pro přístup k údajům za účelem účinného prosazování práva,
            skupina na vysoké úrovni pro přístup k údajům pro účinné prosazování práva, hlg, hleg""",
        "jha-agencies": """agentury svv, agentur svv, agenturám svv, agenturami svv, agenturách svv, agentura svv, agentuře svv,
            agenturu svv, agentury pro svv, agentur pro svv, agentury eu v oblasti svv, agentury v oblasti svv, agentur
            v oblasti svv, agentury v oblasti spravedlnosti a vnitřních věcí, agentur v oblasti spravedlnosti a
            vnitřních věcí, agenturám v oblasti spravedlnosti a vnitřních věcí, agentura v oblasti spravedlnosti a
            vnitřních věcí, agentury pro spravedlnost a vnitřní věci, agentur pro spravedlnost a vnitřní věci, agenturám
            pro spravedlnost a vnitřní věci, agentury jha, agentur jha, justiční a vnitřní agentury""",
        "budgetary-authorities": """rozpočtové orgány, rozpočtových orgánů, rozpočtovým orgánům, rozpočtovými orgány, rozpočtový orgán,
            rozpočtového orgánu, rozpočtovému orgánu""",
        "national-judicial-authorities": """vnitrostátní justiční orgány, vnitrostátních justičních orgánů, vnitrostátním justičním orgánům, národní
            justiční orgány, národních justičních orgánů, národním justičním orgánům, justiční orgány, justičních
            orgánů, justičním orgánům, justičními orgány, soudní orgány, soudních orgánů, vnitrostátní soudní orgány""",
        "at": """rakousko, rakouska, rakousku, rakouskem, rakouský, rakouská, rakouské, rakouského, rakouskému, rakouském,
            rakouským, rakouskou, rakouských, rakouskými, rakouskí, rakušané, rakušanů, rakušanům, österreich""",
        "be": """belgie, belgii, belgií, belgický, belgická, belgické, belgického, belgickému, belgickém, belgickým,
            belgickou, belgických, belgickými, belgickí, belgičané, belgičanů, belgičanům, belgique, belgien, belgië""",
        "bg": """bulharsko, bulharska, bulharsku, bulharskem, bulharský, bulharská, bulharské, bulharského, bulharskému,
            bulharském, bulharským, bulharskou, bulharských, bulharskými, bulharskí, bulhaři, bulharů, bulharům,
            българия""",
        "cy": """kypr, kypru, kyprem, kyperský, kyperská, kyperské, kyperského, kyperskému, kyperském, kyperským, kyperskou,
            kyperských, kyperskými, kyperskí, kypřané, kypřanů, κύπρος""",
        "cz": """česko, česka, česku, českem, česká republika, české republiky, české republice, českou republiku, českou
            republikou, čechy, čr, cz, český, česká, české, českého, českému, českém, českým, českou, českých, českými,
            českí, češi, čechů, čechům, czechia""",
        "de": """německo, německa, německu, německem, spolková republika, německý, německá, německé, německého, německému,
            německém, německým, německou, německých, německými, německí, němci, němců, němcům, deutschland, germany""",
        "dk": """dánsko, dánska, dánsku, dánskem, dánský, dánská, dánské, dánského, dánskému, dánském, dánským, dánskou,
            dánských, dánskými, dánskí, dánové, dánů, danmark""",
        "ee": """estonsko, estonska, estonsku, estonskem, estonský, estonská, estonské, estonského, estonskému, estonském,
            estonským, estonskou, estonských, estonskými, estonskí, estonci, estonců, eesti""",
        "el": """řecko, řecka, řecku, řeckem, řecký, řecká, řecké, řeckého, řeckému, řeckém, řeckým, řeckou, řeckých,
            řeckými, řeckí, řekové, řeků, ελλάδα, hellas""",
        "es": """španělsko, španělska, španělsku, španělskem, španělský, španělská, španělské, španělského, španělskému,
            španělském, španělským, španělskou, španělských, španělskými, španělskí, španělé, španělů, españa""",
        "fi": """finsko, finska, finsku, finskem, finský, finská, finské, finského, finskému, finském, finským, finskou,
            finských, finskými, finskí, finové, finů, suomi""",
        "fr": """francie, francii, francií, francouzský, francouzská, francouzské, francouzského, francouzskému,
            francouzském, francouzským, francouzskou, francouzských, francouzskými, francouzskí, francouzi, francouzů,
            francouzům, france""",
        "hr": """chorvatsko, chorvatska, chorvatsku, chorvatskem, chorvatský, chorvatská, chorvatské, chorvatského,
            chorvatskému, chorvatském, chorvatským, chorvatskou, chorvatských, chorvatskými, chorvatskí, chorvati,
            chorvatů, hrvatska""",
        "hu": """maďarsko, maďarska, maďarsku, maďarskem, maďarský, maďarská, maďarské, maďarského, maďarskému, maďarském,
            maďarským, maďarskou, maďarských, maďarskými, maďarskí, maďaři, maďarů, magyarország""",
        "ie": """irsko, irska, irsku, irskem, irský, irská, irské, irského, irskému, irském, irským, irskou, irských,
            irskými, irskí, irové, éire, ireland""",
        "it": """itálie, itálii, itálií, italský, italská, italské, italského, italskému, italském, italským, italskou,
            italských, italskými, italskí, italové, italů, italia""",
        "lt": """litva, litvy, litvě, litvu, litvou, litevský, litevská, litevské, litevského, litevskému, litevském,
            litevským, litevskou, litevských, litevskými, litevskí, litevci, litevců, lietuva""",
        "lu": """lucembursko, lucemburska, lucembursku, lucemburskem, lucemburský, lucemburská, lucemburské, lucemburského,
            lucemburskému, lucemburském, lucemburským, lucemburskou, lucemburských, lucemburskými, lucemburskí,
            luxembourg, lëtzebuerg""",
        "lv": """lotyšsko, lotyšska, lotyšsku, lotyšskem, lotyšský, lotyšská, lotyšské, lotyšského, lotyšskému, lotyšském,
            lotyšským, lotyšskou, lotyšských, lotyšskými, lotyšskí, lotyši, lotyšů, latvija""",
        "mt": """malta, malty, maltě, maltu, maltou, maltský, maltská, maltské, maltského, maltskému, maltském, maltským,
            maltskou, maltských, maltskými, maltskí, malťané""",
        "nl": """nizozemsko, nizozemska, nizozemsku, nizozemskem, nizozemí, nizozemím, holandsko, holandska, holandsku,
            holandskem, nizozemský, nizozemská, nizozemské, nizozemského, nizozemskému, nizozemském, nizozemským,
            nizozemskou, nizozemských, nizozemskými, nizozemskí, holandský, holandská, holandské, holandského,
            holandskému, holandském, holandským, holandskou, holandských, holandskými, holandskí, nizozemký, nizozemká,
            nizozemké, nizozemkého, nizozemkému, nizozemkém, nizozemkým, nizozemkou, nizozemkých, nizozemkými,
            nizozemkí, nizozemci, nizozemců, holanďané, nederland, netherlands""",
        "pl": """polsko, polska, polsku, polskem, polský, polská, polské, polského, polskému, polském, polským, polskou,
            polských, polskými, polskí, poláci, poláků, polákům, poland""",
        "pt": """portugalsko, portugalska, portugalsku, portugalskem, portugalský, portugalská, portugalské, portugalského,
            portugalskému, portugalském, portugalským, portugalskou, portugalských, portugalskými, portugalskí,
            portugalci, portugalců""",
        "ro": """rumunsko, rumunska, rumunsku, rumunskem, rumunský, rumunská, rumunské, rumunského, rumunskému, rumunském,
            rumunským, rumunskou, rumunských, rumunskými, rumunskí, rumuni, rumunů, românia""",
        "se": """švédsko, švédska, švédsku, švédskem, švédský, švédská, švédské, švédského, švédskému, švédském, švédským,
            švédskou, švédských, švédskými, švédskí, švédové, švédů, sverige""",
        "si": """slovinsko, slovinska, slovinsku, slovinskem, slovinský, slovinská, slovinské, slovinského, slovinskému,
            slovinském, slovinským, slovinskou, slovinských, slovinskými, slovinskí, slovinci, slovinců, slovenija""",
        "sk": """slovensko, slovenska, slovensku, slovenskem, slovenská republika, slovenské republiky, slovenské republice,
            slovenskou republiku, sr, slovenský, slovenská, slovenské, slovenského, slovenskému, slovenském, slovenským,
            slovenskou, slovenských, slovenskými, slovenskí, slováci, slováků, slovákům, slovakia""",
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
        "member-states": "ČS, MS",
    },
    others={
        "Interpol": "interpol, interpolu, interpolem, mezinárodní organizace kriminální policie",
        "Evropská rada": """evropská rada, evropské rady, evropské radě, evropskou radu, evropskou radou, summit eu, summitu eu, unijní
            summit""",
        "Rada Evropy": "rada evropy, rady evropy, radě evropy, radu evropy, radou evropy",
        "předsednictví": """předsednictví, předsednictvím, předsednictví rady, předsednictvím rady, předsednictví eu, předsednická země""",
        "generální sekretariát Rady": """generální sekretariát rady, generálního sekretariátu rady, generální sekretariát, sekretariát rady, gsr""",
        "NATO": "nato, severoatlantická aliance, severoatlantické aliance, aliance",
        "OSN": "osn, organizace spojených národů, spojené národy, spojených národů",
        "UNHCR": "unhcr, úřad vysokého komisaře osn pro uprchlíky",
        "UNODC": "unodc, úřad osn pro drogy a kriminalitu",
        "IOM": "iom, mezinárodní organizace pro migraci, mezinárodní organizaci pro migraci",
        "OBSE": "obse, osce",
        "Úřad evropského veřejného žalobce": """úřad evropského veřejného žalobce, úřadu evropského veřejného žalobce, evropský veřejný žalobce, evropského
            veřejného žalobce, eppo""",
        "OLAF": "olaf, olafu, evropský úřad pro boj proti podvodům",
        "ENISA": "enisa, enisy, agentura eu pro kybernetickou bezpečnost",
        "EIOÚ": "eioú, edps, evropský inspektor ochrany údajů, evropského inspektora ochrany údajů",
        "ECB": "ecb, evropská centrální banka, evropské centrální banky",
        "Evropský účetní dvůr": "evropský účetní dvůr, evropského účetního dvora, účetní dvůr, účetního dvora",
        "Soudní dvůr": """soudní dvůr, soudního dvora, soudní dvůr evropské unie, soudní dvůr eu, evropský soudní dvůr""",
        "EIB": "eib, evropská investiční banka, evropské investiční banky",
        "EFCA": "efca, evropská agentura pro kontrolu rybolovu",
        "EDA": "eda, evropská obranná agentura",
        "EMPACT": "empact, empactu",
        "COSI": "cosi",
        "SCIFA": "scifa",
        "Coreper": "coreper, coreperu, coreperem, výbor stálých zástupců, výboru stálých zástupců",
        "Eurostat": "eurostat, eurostatu",
        "Výbor regionů": "výbor regionů, výboru regionů",
        "EHSV": "ehsv, evropský hospodářský a sociální výbor",
        "Norsko": """norsko, norska, norsku, norskem, norský, norská, norské, norského, norskému, norském, norským, norskou,
            norských, norskými, norskí, norové""",
        "Island": """island, islandu, islandem, islandský, islandská, islandské, islandského, islandskému, islandském,
            islandským, islandskou, islandských, islandskými, islandskí""",
        "Lichtenštejnsko": """lichtenštejnsko, lichtenštejnska, lichtenštejnsku, lichtenštejnskem, lichtenštejnský, lichtenštejnská,
            lichtenštejnské, lichtenštejnského, lichtenštejnskému, lichtenštejnském, lichtenštejnským, lichtenštejnskou,
            lichtenštejnských, lichtenštejnskými, lichtenštejnskí""",
        "Švýcarsko": """švýcarsko, švýcarska, švýcarsku, švýcarskem, švýcarský, švýcarská, švýcarské, švýcarského, švýcarskému,
            švýcarském, švýcarským, švýcarskou, švýcarských, švýcarskými, švýcarskí, švýcaři""",
        "Spojené království": """spojené království, spojeného království, velká británie, velké británie, velké británii, británie,
            británii, anglie, anglii, uk, vb, britský, britská, britské, britského, britskému, britském, britským,
            britskou, britských, britskými, britskí""",
        "Spojené státy": "spojené státy, spojených států, spojeným státům, usa, amerika, ameriky",
        "Turecko": """turecko, turecka, turecku, tureckem, turecký, turecká, turecké, tureckého, tureckému, tureckém, tureckým,
            tureckou, tureckých, tureckými, tureckí""",
        "Ukrajina": """ukrajina, ukrajiny, ukrajině, ukrajinu, ukrajinou, ukrajinský, ukrajinská, ukrajinské, ukrajinského,
            ukrajinskému, ukrajinském, ukrajinským, ukrajinskou, ukrajinských, ukrajinskými, ukrajinskí""",
        "Moldavsko": """moldavsko, moldavska, moldavsku, moldavskem, moldavský, moldavská, moldavské, moldavského, moldavskému,
            moldavském, moldavským, moldavskou, moldavských, moldavskými, moldavskí""",
        "Gruzie": """gruzie, gruzii, gruzií, gruzínský, gruzínská, gruzínské, gruzínského, gruzínskému, gruzínském, gruzínským,
            gruzínskou, gruzínských, gruzínskými, gruzínskí""",
        "Srbsko": """srbsko, srbska, srbsku, srbskem, srbský, srbská, srbské, srbského, srbskému, srbském, srbským, srbskou,
            srbských, srbskými, srbskí""",
        "Albánie": """albánie, albánii, albánií, albánský, albánská, albánské, albánského, albánskému, albánském, albánským,
            albánskou, albánských, albánskými, albánskí""",
        "Černá Hora": "černá hora, černé hory, černé hoře, černou horu",
        "Severní Makedonie": "severní makedonie, severní makedonii, makedonie, makedonii",
        "Kosovo": "kosovo, kosova, kosovu",
        "Bosna a Hercegovina": "bosna a hercegovina, bosny a hercegoviny, bosna, bosny",
        "Tunisko": "tunisko, tuniska, tunisku, tuniskem",
        "Libye": "libye, libyi, libyí",
        "Maroko": "maroko, maroka, maroku",
        "Egypt": "egypt, egypta, egyptu",
        "Alžírsko": "alžírsko, alžírska, alžírsku, alžírskem",
        "Rusko": """rusko, ruska, rusku, ruskem, ruská federace, ruské federace, ruský, ruská, ruské, ruského, ruskému, ruském,
            ruským, ruskou, ruských, ruskými, ruskí""",
        "Bělorusko": "bělorusko, běloruska, bělorusku, běloruskem",
        "Kanada": "kanada, kanady, kanadě",
        "Austrálie": "austrálie, austrálii",
        "Čína": "čína, číny, číně",
    },
    kinds={
        "agency": """agentury, agentur, agenturám, agenturami, agentura, agentuře, agenturu, agenturou, agenturách, agentury eu,
            agentur eu, agenturám eu, agentura eu, agentury evropské unie, agentur evropské unie, evropské agentury,
            evropských agentur, unijní agentury, unijních agentur""",
        "institution": """instituce, institucí, institucím, institucemi, instituci, instituce eu, institucí eu, institucím eu, orgány
            eu, orgánů eu, orgánům eu, orgány unie, orgánů unie, unijní orgány, unijních orgánů, evropské instituce,
            evropských institucí, unijní instituce, unijních institucí""",
    },
    vehicles={
        "schengen-barometer-plus": """schengenský barometr+, schengenský barometr +, schengenský barometr plus, schengenský barometr,
            schengenského barometru+, schengenského barometru +, schengenského barometru plus, schengenského barometru,
            schengenskému barometru+, schengenskému barometru +, schengenskému barometru plus, schengenskému barometru,
            schengenském barometru+, schengenském barometru +, schengenském barometru plus, schengenském barometru,
            schengenským barometrem+, schengenským barometrem +, schengenským barometrem plus, schengenským barometrem,
            barometr schengen+, barometr schengen +, barometr schengen plus, barometr schengen, barometru schengen+,
            barometru schengen +, barometru schengen plus, barometru schengen, barometr+, barometr +, barometr plus,
            barometr, barometru+, barometru +, barometru plus, barometru, barometrem+, barometrem +, barometrem plus,
            barometrem, schengen barometr, schengen barometr+, schengen barometer+, schengen barometer""",
    },
    sections={
        "I": """společná situační orientace, společné situační orientace, situační orientace, situační orientaci, společná
            orientace o situaci""",
        "II": """právní rámec eu v oblasti převaděčství migrantů, právního rámce eu v oblasti převaděčství migrantů, právní
            rámec eu, právního rámce eu, právní rámec, právního rámce, právním rámci, právní rámec v oblasti
            převaděčství, právní rámec v oblasti převaděčství migrantů""",
        "III": """evropská operativní spolupráce, evropské operativní spolupráce, evropské operativní spolupráci, operativní
            spolupráce, operativní spolupráci""",
        "IV": """součinnost s vnější činností eu, součinnosti s vnější činností eu, synergie s vnější činností eu, vnější
            činnost eu, vnější činnosti eu, vnější činnost, vnější činnosti""",
    },
    months={
        1: """lednu, lednem, lednový, lednová, lednové, lednového, lednovému, lednovém, lednovým, lednovou, lednových,
            lednovými, lednoví, ledn""",
        2: """únoru, únorem, únorový, únorová, únorové, únorového, únorovému, únorovém, únorovým, únorovou, únorových,
            únorovými, únoroví, ún""",
        3: """březnu, březnem, březnový, březnová, březnové, březnového, březnovému, březnovém, březnovým, březnovou,
            březnových, březnovými, březnoví""",
        4: """dubnu, dubnem, dubnový, dubnová, dubnové, dubnového, dubnovému, dubnovém, dubnovým, dubnovou, dubnových,
            dubnovými, dubnoví""",
        5: """květnu, květnem, květnový, květnová, květnové, květnového, květnovému, květnovém, květnovým, květnovou,
            květnových, květnovými, květnoví""",
        6: """červnu, červnem, červnový, červnová, červnové, červnového, červnovému, červnovém, červnovým, červnovou,
            červnových, červnovými, červnoví""",
        7: """červenci, červencem, červencový, červencová, červencové, červencového, červencovému, červencovém,
            červencovým, červencovou, červencových, červencovými, červencoví""",
        8: """srpnu, srpnem, srpnový, srpnová, srpnové, srpnového, srpnovému, srpnovém, srpnovým, srpnovou, srpnových,
            srpnovými, srpnoví""",
        9: """zářím, zářijový, zářijová, zářijové, zářijového, zářijovému, zářijovém, zářijovým, zářijovou, zářijových,
            zářijovými, zářijoví""",
        10: """říjnu, říjnem, říjnový, říjnová, říjnové, říjnového, říjnovému, říjnovém, říjnovým, říjnovou, říjnových,
            říjnovými, říjnoví""",
        11: """listopadu, listopadem, listopadový, listopadová, listopadové, listopadového, listopadovému, listopadovém,
            listopadovým, listopadovou, listopadových, listopadovými, listopadoví, list, listop""",
        12: """prosinci, prosincem, prosincový, prosincová, prosincové, prosincového, prosincovému, prosincovém,
            prosincovým, prosincovou, prosincových, prosincovými, prosincoví, pros""",
    },
    weak_months=frozenset(
        {
            "led",
            "uno",
            "bre",
            "dub",
            "kve",
            "cvn",
            "cvc",
            "srp",
            "zar",
            "rij",
            "lis",
            "pro",
            "list",
            "un",
            "ledn",
            "pros",
        }
    ),
    numbers={
        1: "jeden, jedna, jedno, jednoho, jednu, jedné, jednom",
        2: "dva, dvě, dvou, dvěma, pár",
        3: "tři, tří, třech, třemi",
        4: "čtyři, čtyř, čtyřech, čtyřmi",
        5: "pět, pěti",
        6: "šest, šesti",
        7: "sedm, sedmi",
        8: "osm, osmi",
        9: "devět, devíti",
        10: "deset, deseti",
        11: "jedenáct, jedenácti",
        12: "dvanáct, dvanácti",
        14: "čtrnáct, čtrnácti",
        15: "patnáct, patnácti",
        20: "dvacet, dvaceti",
        21: "jednadvacet",
        30: "třicet, třiceti",
        45: "pětačtyřicet",
        60: "šedesát, šedesáti",
        90: "devadesát, devadesáti",
        100: "sto, sta",
    },
    ordinals={
        1: "první, prvního, prvnímu, prvním, prvních, prvními, prvně",
        2: "druhý, druhá, druhé, druhého, druhému, druhém, druhým, druhou, druhých, druhými, druhí",
        3: "třetí, třetího, třetímu, třetím, třetích",
        4: """čtvrtý, čtvrtá, čtvrté, čtvrtého, čtvrtému, čtvrtém, čtvrtým, čtvrtou, čtvrtých, čtvrtými, čtvrtí""",
        5: "pátý, pátá, páté, pátého, pátému, pátém, pátým, pátou, pátých, pátými, pátí",
        6: "šestý, šestá, šesté, šestého, šestému, šestém, šestým, šestou, šestých, šestými, šestí",
        7: "sedmý, sedmá, sedmé, sedmého, sedmému, sedmém, sedmým, sedmou, sedmých, sedmými, sedmí",
        8: "osmý, osmá, osmé, osmého, osmému, osmém, osmým, osmou, osmých, osmými, osmí",
        9: """devátý, devátá, deváté, devátého, devátému, devátém, devátým, devátou, devátých, devátými, devátí""",
        10: """desátý, desátá, desáté, desátého, desátému, desátém, desátým, desátou, desátých, desátými, desátí""",
        11: """jedenáctý, jedenáctá, jedenácté, jedenáctého, jedenáctému, jedenáctém, jedenáctým, jedenáctou, jedenáctých,
            jedenáctými, jedenáctí""",
        12: """dvanáctý, dvanáctá, dvanácté, dvanáctého, dvanáctému, dvanáctém, dvanáctým, dvanáctou, dvanáctých,
            dvanáctými, dvanáctí""",
    },
    feasts={
        "christmas": "vánoce, vánoc, vánocům, vánocích, vánocemi",
        "new-year": "nový rok, nového roku, novým rokem, novém roce",
        "epiphany": "tři králové, tří králů, třemi králi, tři krále",
        "easter": "velikonoce, velikonoc, velikonocům, velikonocích, velikonocemi",
        "labour-day": "svátek práce, svátku práce, svátkem práce",
        "europe-day": "den evropy, dne evropy, dnem evropy",
        "pentecost": "letnice, letnic, letnicemi, letnicích",
        "assumption": "nanebevzetí panny marie, nanebevzetím panny marie",
        "all-saints": "všech svatých, svátek všech svatých, svátku všech svatých, svátkem všech svatých",
    },
    presidency="předsednictví",
    words={
        Concept.PLURAL: "dny, dní, dnech, týdny, týdnů, týdnech, měsíců, měsících, čtvrtletích, roky, letech",
        Concept.DEADLINE: "termín, termíny, lhůta, lhůty",
        Concept.DELIVER: """předložit, předloží, předložení, předložením, dodat, dodá, dodají, dodání, dodáním, odevzdat, odevzdá,
            odevzdají, odevzdání, odevzdáním, poskytnout, poskytne, poskytnou, poskytnutí, poskytnutím, vypracovat,
            vypracuje, vypracují, vypracování, vypracováním, připravit, připraví, připravení, připravením, podat, podá,
            podají, podání, podáním, zpracovat, zpracuje, zpracují, zpracování, zpracováním, dokončit, dokončí,
            dokončení, dokončením, splnit, splní, splnění, splněním, uskutečnit, uskuteční, uskutečnění, uskutečněním,
            provést, provede, provedou, provedení, provedením, zajistit, zajistí, zajištění, zajištěním, zaslat, zašle,
            zašlou, zaslání, zasláním, poslat, pošle, pošlou, poslání, posláním, odeslat, odešle, odešlou, odeslání,
            odesláním, předat, předá, předají, předání, předáním, zveřejnit, zveřejní, zveřejnění, zveřejněním, vydat,
            vydá, vydají, vydání, vydáním, udělat, udělá, udělají, udělání, uděláním, vykonat, vykoná, vykonají,
            vykonání, vykonáním, učinit, učiní, učinění, učiněním, vyřídit, vyřídí, vyřízení, vyřízením, vyřešit,
            vyřeší, vyřešení, vyřešením, doručit, doručí, doručení, doručením, přinést, přinese, přinesou, přinesení,
            přinesením, vyhotovit, vyhotoví, vyhotovení, vyhotovením, sestavit, sestaví, sestavení, sestavením, oznámit,
            oznámí, oznámení, oznámením, nahlásit, nahlásí, nahlášení, nahlášením, představit, představí, představení,
            představením, navrhnout, navrhne, navrhnou, navržení, navržením, přispět, přispěje, přispějí, přispění,
            přispěním, stihnout, stihne, stihnou, stihnutí, stihnutím, zvládnout, zvládne, zvládnou, zvládnutí,
            zvládnutím, uzavřít, uzavře, uzavřou, uzavření, uzavřením, ukončit, ukončí, ukončení, ukončením, naplnit,
            naplní, naplnění, naplněním, zrealizovat, zrealizuje, zrealizují, zrealizování, zrealizováním,
            odprezentovat, odprezentuje, odprezentují, odprezentování, odprezentováním, dotáhnout, dotáhne, dotáhnou,
            dotažení, dotažením, sepsat, sepíše, sepíšou, sepsání, sepsáním, zhotovit, zhotoví, zhotovení, zhotovením,
            vyplnit, vyplní, vyplnění, vyplněním, zavést, zavede, zavedou, zavedení, zavedením, vykázat, vykáže,
            vykážou, vykázání, vykázáním, postoupit, postoupí, postoupení, postoupením, předkládat, předkládá,
            předkládají, předkládání, předkládáním, předkládán, předkládána, předkládáno, předkládány, předkládaný,
            předkládaná, předkládané, předkládaného, předkládanému, předkládaném, předkládaným, předkládanou,
            předkládaných, předkládanými, dodávat, dodává, dodávají, dodávání, dodáváním, dodáván, dodávána, dodáváno,
            dodávány, dodávaný, dodávaná, dodávané, dodávaného, dodávanému, dodávaném, dodávaným, dodávanou, dodávaných,
            dodávanými, poskytovat, poskytuje, poskytují, poskytování, poskytováním, poskytován, poskytována,
            poskytováno, poskytovány, poskytovaný, poskytovaná, poskytované, poskytovaného, poskytovanému, poskytovaném,
            poskytovaným, poskytovanou, poskytovaných, poskytovanými, připravovat, připravuje, připravují, připravování,
            připravováním, připravován, připravována, připravováno, připravovány, připravovaný, připravovaná,
            připravované, připravovaného, připravovanému, připravovaném, připravovaným, připravovanou, připravovaných,
            připravovanými, podávat, podává, podávají, podávání, podáváním, podáván, podávána, podáváno, podávány,
            podávaný, podávaná, podávané, podávaného, podávanému, podávaném, podávaným, podávanou, podávaných,
            podávanými, plnit, plní, plnění, plněním, plněn, plněna, plněno, plněny, plněný, plněná, plněné, plněného,
            plněnému, plněném, plněným, plněnou, plněných, plněnými, dělat, dělá, dělají, dělání, děláním, dělán,
            dělána, děláno, dělány, dělaný, dělaná, dělané, dělaného, dělanému, dělaném, dělaným, dělanou, dělaných,
            dělanými, vykonávat, vykonává, vykonávají, vykonávání, vykonáváním, vykonáván, vykonávána, vykonáváno,
            vykonávány, vykonávaný, vykonávaná, vykonávané, vykonávaného, vykonávanému, vykonávaném, vykonávaným,
            vykonávanou, vykonávaných, vykonávanými, zajišťovat, zajišťuje, zajišťují, zajišťování, zajišťováním,
            zajišťován, zajišťována, zajišťováno, zajišťovány, zajišťovaný, zajišťovaná, zajišťované, zajišťovaného,
            zajišťovanému, zajišťovaném, zajišťovaným, zajišťovanou, zajišťovaných, zajišťovanými, zasílat, zasílá,
            zasílají, zasílání, zasíláním, zasílán, zasílána, zasíláno, zasílány, zasílaný, zasílaná, zasílané,
            zasílaného, zasílanému, zasílaném, zasílaným, zasílanou, zasílaných, zasílanými, posílat, posílá, posílají,
            posílání, posíláním, posílán, posílána, posíláno, posílány, posílaný, posílaná, posílané, posílaného,
            posílanému, posílaném, posílaným, posílanou, posílaných, posílanými, předávat, předává, předávají,
            předávání, předáváním, předáván, předávána, předáváno, předávány, předávaný, předávaná, předávané,
            předávaného, předávanému, předávaném, předávaným, předávanou, předávaných, předávanými, řešit, řeší, řešení,
            řešením, řešen, řešena, řešeno, řešeny, řešený, řešená, řešené, řešeného, řešenému, řešeném, řešeným,
            řešenou, řešených, řešenými, provádět, provádí, provádějí, provádění, prováděním, prováděn, prováděna,
            prováděno, prováděny, prováděný, prováděná, prováděné, prováděného, prováděnému, prováděném, prováděným,
            prováděnou, prováděných, prováděnými, realizovat, realizuje, realizují, realizování, realizováním,
            realizován, realizována, realizováno, realizovány, realizovaný, realizovaná, realizované, realizovaného,
            realizovanému, realizovaném, realizovaným, realizovanou, realizovaných, realizovanými, vyřizovat, vyřizuje,
            vyřizují, vyřizování, vyřizováním, vyřizován, vyřizována, vyřizováno, vyřizovány, vyřizovaný, vyřizovaná,
            vyřizované, vyřizovaného, vyřizovanému, vyřizovaném, vyřizovaným, vyřizovanou, vyřizovaných, vyřizovanými,
            informovat, informuje, informují, informování, informováním, informován, informována, informováno,
            informovány, informovaný, informovaná, informované, informovaného, informovanému, informovaném,
            informovaným, informovanou, informovaných, informovanými, zpracovávat, zpracovává, zpracovávají,
            zpracovávání, zpracováváním, zpracováván, zpracovávána, zpracováváno, zpracovávány, zpracovávaný,
            zpracovávaná, zpracovávané, zpracovávaného, zpracovávanému, zpracovávaném, zpracovávaným, zpracovávanou,
            zpracovávaných, zpracovávanými, chystat, chystá, chystají, chystání, chystáním, chystán, chystána, chystáno,
            chystány, chystaný, chystaná, chystané, chystaného, chystanému, chystaném, chystaným, chystanou, chystaných,
            chystanými, dokončovat, dokončuje, dokončují, dokončování, dokončováním, dokončován, dokončována,
            dokončováno, dokončovány, dokončovaný, dokončovaná, dokončované, dokončovaného, dokončovanému, dokončovaném,
            dokončovaným, dokončovanou, dokončovaných, dokončovanými, odevzdávat, odevzdává, odevzdávají, odevzdávání,
            odevzdáváním, odevzdáván, odevzdávána, odevzdáváno, odevzdávány, odevzdávaný, odevzdávaná, odevzdávané,
            odevzdávaného, odevzdávanému, odevzdávaném, odevzdávaným, odevzdávanou, odevzdávaných, odevzdávanými,
            naplňovat, naplňuje, naplňují, naplňování, naplňováním, naplňován, naplňována, naplňováno, naplňovány,
            naplňovaný, naplňovaná, naplňované, naplňovaného, naplňovanému, naplňovaném, naplňovaným, naplňovanou,
            naplňovaných, naplňovanými, vykazovat, vykazuje, vykazují, vykazování, vykazováním, vykazován, vykazována,
            vykazováno, vykazovány, vykazovaný, vykazovaná, vykazované, vykazovaného, vykazovanému, vykazovaném,
            vykazovaným, vykazovanou, vykazovaných, vykazovanými, hlásit, hlásí, hlášení, hlášením, hlášen, hlášena,
            hlášeno, hlášeny, hlášený, hlášená, hlášené, hlášeného, hlášenému, hlášeném, hlášeným, hlášenou, hlášených,
            hlášenými, sdílet, sdílí, sdílejí, sdílení, sdílením, sdílen, sdílena, sdíleno, sdíleny, sdílený, sdílená,
            sdílené, sdíleného, sdílenému, sdíleném, sdíleným, sdílenou, sdílených, sdílenými, prezentovat, prezentuje,
            prezentují, prezentování, prezentováním, prezentován, prezentována, prezentováno, prezentovány,
            prezentovaný, prezentovaná, prezentované, prezentovaného, prezentovanému, prezentovaném, prezentovaným,
            prezentovanou, prezentovaných, prezentovanými, vypracovávat, vypracovává, vypracovávají, vypracovávání,
            vypracováváním, vypracováván, vypracovávána, vypracováváno, vypracovávány, vypracovávaný, vypracovávaná,
            vypracovávané, vypracovávaného, vypracovávanému, vypracovávaném, vypracovávaným, vypracovávanou,
            vypracovávaných, vypracovávanými, reportovat, reportuje, reportují, reportování, reportováním, reportován,
            reportována, reportováno, reportovány, reportovaný, reportovaná, reportované, reportovaného, reportovanému,
            reportovaném, reportovaným, reportovanou, reportovaných, reportovanými, konat, koná, konají, konání,
            konáním, konán, konána, konáno, konány, konaný, konaná, konané, konaného, konanému, konaném, konaným,
            konanou, konaných, konanými, představovat, představuje, představují, představování, představováním,
            představován, představována, představováno, představovány, představovaný, představovaná, představované,
            představovaného, představovanému, představovaném, představovaným, představovanou, představovaných,
            představovanými, zveřejňovat, zveřejňuje, zveřejňují, zveřejňování, zveřejňováním, zveřejňován,
            zveřejňována, zveřejňováno, zveřejňovány, zveřejňovaný, zveřejňovaná, zveřejňované, zveřejňovaného,
            zveřejňovanému, zveřejňovaném, zveřejňovaným, zveřejňovanou, zveřejňovaných, zveřejňovanými, přispívat,
            přispívá, přispívají, přispívání, přispíváním, přispíván, přispívána, přispíváno, přispívány, přispívaný,
            přispívaná, přispívané, přispívaného, přispívanému, přispívaném, přispívaným, přispívanou, přispívaných,
            přispívanými, má předložit, mají předložit, má dodat, mají dodat, má udělat, mají udělat, k dodání, k
            předložení, k vyřízení, k odevzdání, k vypracování, zprávu podat, přijít s, přijít se, předstoupit,
            reagovat, postarat se, zařídit, zařídí, přijít, přijde, přijdou, přichází, přichází s, přicházejí s, přijde
            s, přijdou s, předstoupí, vystoupit s, vystoupí s, vytvořit, vytvoří, vytvoření, vytvářet, vytváří, zřídit,
            zřídí, zřízení, spustit, spustí, spuštění, zahájit, zahájí, uspořádat, uspořádá, zorganizovat, zorganizuje,
            vyhlásit, vyhlásí, dodržet, dodrží, dostát, dostojí, vypořádat, vypořádá, vypořádat se, vypořádat se s,
            nachystat, nachystá, nachystají, přichystat, přichystá, přichystají, dodělat, dodělá, dodělají, dodělání,
            odvést, odvede, odvedou, odpracovat, odpracuje, zformulovat, zformuluje, zpřístupnit, zpřístupní,
            zpřístupnění, postarat, postará, postarají, postará se, postarají se, zhostit, zhostí, zhostit se, doplnit,
            doplní, doplnění, doplňuje, obstarat, obstará, obstarají, odškrtnout, uzavírat, uzavírá, odesílat, odesílá,
            odesílají, publikovat, publikuje, publikují, vypublikovat, dorazit, dorazí, doputovat, doputuje, doputují,
            dojít, dojde, dojdou, dostavit se s, pochlubit se, zabývat se, odškrtnutí, k odškrtnutí, k dokončení, k
            dodělání, k doplnění, ke schválení, k zaslání, k odeslání, k poskytnutí, dořešit, dořeší, dopracovat,
            dopracuje, dopracují, poslat dál, doposlat, čím zabývat, se zabývat, se čím zabývat""",
        Concept.NOT: """nepředložit, nepředloží, nepředložil, nepředložila, nepředložilo, nepředložili, nepředložily, nepředložen,
            nepředložena, nepředloženo, nepředloženy, nepředložený, nepředložená, nepředložené, nepředloženého,
            nepředloženému, nepředloženém, nepředloženým, nepředloženou, nepředložených, nepředloženými, nedodat,
            nedodá, nedodají, nedodal, nedodala, nedodalo, nedodali, nedodaly, nedodán, nedodána, nedodáno, nedodány,
            nedodaný, nedodaná, nedodané, nedodaného, nedodanému, nedodaném, nedodaným, nedodanou, nedodaných,
            nedodanými, neodevzdat, neodevzdá, neodevzdají, neodevzdal, neodevzdala, neodevzdalo, neodevzdali,
            neodevzdaly, neodevzdán, neodevzdána, neodevzdáno, neodevzdány, neodevzdaný, neodevzdaná, neodevzdané,
            neodevzdaného, neodevzdanému, neodevzdaném, neodevzdaným, neodevzdanou, neodevzdaných, neodevzdanými,
            neposkytnout, neposkytne, neposkytnou, neposkytl, neposkytla, neposkytlo, neposkytli, neposkytly,
            neposkytnut, neposkytnuta, neposkytnuto, neposkytnuty, neposkytnutý, neposkytnutá, neposkytnuté,
            neposkytnutého, neposkytnutému, neposkytnutém, neposkytnutým, neposkytnutou, neposkytnutých, neposkytnutými,
            nevypracovat, nevypracuje, nevypracují, nevypracoval, nevypracovala, nevypracovalo, nevypracovali,
            nevypracovaly, nevypracován, nevypracována, nevypracováno, nevypracovány, nevypracovaný, nevypracovaná,
            nevypracované, nevypracovaného, nevypracovanému, nevypracovaném, nevypracovaným, nevypracovanou,
            nevypracovaných, nevypracovanými, nepřipravit, nepřipraví, nepřipravil, nepřipravila, nepřipravilo,
            nepřipravili, nepřipravily, nepřipraven, nepřipravena, nepřipraveno, nepřipraveny, nepřipravený,
            nepřipravená, nepřipravené, nepřipraveného, nepřipravenému, nepřipraveném, nepřipraveným, nepřipravenou,
            nepřipravených, nepřipravenými, nepodat, nepodá, nepodají, nepodal, nepodala, nepodalo, nepodali, nepodaly,
            nepodán, nepodána, nepodáno, nepodány, nepodaný, nepodaná, nepodané, nepodaného, nepodanému, nepodaném,
            nepodaným, nepodanou, nepodaných, nepodanými, nezpracovat, nezpracuje, nezpracují, nezpracoval,
            nezpracovala, nezpracovalo, nezpracovali, nezpracovaly, nezpracován, nezpracována, nezpracováno,
            nezpracovány, nezpracovaný, nezpracovaná, nezpracované, nezpracovaného, nezpracovanému, nezpracovaném,
            nezpracovaným, nezpracovanou, nezpracovaných, nezpracovanými, nedokončit, nedokončí, nedokončil,
            nedokončila, nedokončilo, nedokončili, nedokončily, nedokončen, nedokončena, nedokončeno, nedokončeny,
            nedokončený, nedokončená, nedokončené, nedokončeného, nedokončenému, nedokončeném, nedokončeným,
            nedokončenou, nedokončených, nedokončenými, nesplnit, nesplní, nesplnil, nesplnila, nesplnilo, nesplnili,
            nesplnily, nesplněn, nesplněna, nesplněno, nesplněny, nesplněný, nesplněná, nesplněné, nesplněného,
            nesplněnému, nesplněném, nesplněným, nesplněnou, nesplněných, nesplněnými, neuskutečnit, neuskuteční,
            neuskutečnil, neuskutečnila, neuskutečnilo, neuskutečnili, neuskutečnily, neuskutečněn, neuskutečněna,
            neuskutečněno, neuskutečněny, neuskutečněný, neuskutečněná, neuskutečněné, neuskutečněného, neuskutečněnému,
            neuskutečněném, neuskutečněným, neuskutečněnou, neuskutečněných, neuskutečněnými, neprovést, neprovede,
            neprovedou, neprovedl, neprovedla, neprovedlo, neprovedli, neprovedly, neproveden, neprovedena, neprovedeno,
            neprovedeny, neprovedený, neprovedená, neprovedené, neprovedeného, neprovedenému, neprovedeném,
            neprovedeným, neprovedenou, neprovedených, neprovedenými, nezajistit, nezajistí, nezajistil, nezajistila,
            nezajistilo, nezajistili, nezajistily, nezajištěn, nezajištěna, nezajištěno, nezajištěny, nezajištěný,
            nezajištěná, nezajištěné, nezajištěného, nezajištěnému, nezajištěném, nezajištěným, nezajištěnou,
            nezajištěných, nezajištěnými, nezaslat, nezašle, nezašlou, nezaslal, nezaslala, nezaslalo, nezaslali,
            nezaslaly, nezaslán, nezaslána, nezasláno, nezaslány, nezaslaný, nezaslaná, nezaslané, nezaslaného,
            nezaslanému, nezaslaném, nezaslaným, nezaslanou, nezaslaných, nezaslanými, neposlat, nepošle, nepošlou,
            neposlal, neposlala, neposlalo, neposlali, neposlaly, neposlán, neposlána, neposláno, neposlány, neposlaný,
            neposlaná, neposlané, neposlaného, neposlanému, neposlaném, neposlaným, neposlanou, neposlaných,
            neposlanými, neodeslat, neodešle, neodešlou, neodeslal, neodeslala, neodeslalo, neodeslali, neodeslaly,
            neodeslán, neodeslána, neodesláno, neodeslány, neodeslaný, neodeslaná, neodeslané, neodeslaného,
            neodeslanému, neodeslaném, neodeslaným, neodeslanou, neodeslaných, neodeslanými, nepředat, nepředá,
            nepředají, nepředal, nepředala, nepředalo, nepředali, nepředaly, nepředán, nepředána, nepředáno, nepředány,
            nepředaný, nepředaná, nepředané, nepředaného, nepředanému, nepředaném, nepředaným, nepředanou, nepředaných,
            nepředanými, nezveřejnit, nezveřejní, nezveřejnil, nezveřejnila, nezveřejnilo, nezveřejnili, nezveřejnily,
            nezveřejněn, nezveřejněna, nezveřejněno, nezveřejněny, nezveřejněný, nezveřejněná, nezveřejněné,
            nezveřejněného, nezveřejněnému, nezveřejněném, nezveřejněným, nezveřejněnou, nezveřejněných, nezveřejněnými,
            nevydat, nevydá, nevydají, nevydal, nevydala, nevydalo, nevydali, nevydaly, nevydán, nevydána, nevydáno,
            nevydány, nevydaný, nevydaná, nevydané, nevydaného, nevydanému, nevydaném, nevydaným, nevydanou, nevydaných,
            nevydanými, neudělat, neudělá, neudělají, neudělal, neudělala, neudělalo, neudělali, neudělaly, neudělán,
            neudělána, neuděláno, neudělány, neudělaný, neudělaná, neudělané, neudělaného, neudělanému, neudělaném,
            neudělaným, neudělanou, neudělaných, neudělanými, nevykonat, nevykoná, nevykonají, nevykonal, nevykonala,
            nevykonalo, nevykonali, nevykonaly, nevykonán, nevykonána, nevykonáno, nevykonány, nevykonaný, nevykonaná,
            nevykonané, nevykonaného, nevykonanému, nevykonaném, nevykonaným, nevykonanou, nevykonaných, nevykonanými,
            neučinit, neučiní, neučinil, neučinila, neučinilo, neučinili, neučinily, neučiněn, neučiněna, neučiněno,
            neučiněny, neučiněný, neučiněná, neučiněné, neučiněného, neučiněnému, neučiněném, neučiněným, neučiněnou,
            neučiněných, neučiněnými, nevyřídit, nevyřídí, nevyřídil, nevyřídila, nevyřídilo, nevyřídili, nevyřídily,
            nevyřízen, nevyřízena, nevyřízeno, nevyřízeny, nevyřízený, nevyřízená, nevyřízené, nevyřízeného,
            nevyřízenému, nevyřízeném, nevyřízeným, nevyřízenou, nevyřízených, nevyřízenými, nevyřešit, nevyřeší,
            nevyřešil, nevyřešila, nevyřešilo, nevyřešili, nevyřešily, nevyřešen, nevyřešena, nevyřešeno, nevyřešeny,
            nevyřešený, nevyřešená, nevyřešené, nevyřešeného, nevyřešenému, nevyřešeném, nevyřešeným, nevyřešenou,
            nevyřešených, nevyřešenými, nedoručit, nedoručí, nedoručil, nedoručila, nedoručilo, nedoručili, nedoručily,
            nedoručen, nedoručena, nedoručeno, nedoručeny, nedoručený, nedoručená, nedoručené, nedoručeného,
            nedoručenému, nedoručeném, nedoručeným, nedoručenou, nedoručených, nedoručenými, nepřinést, nepřinese,
            nepřinesou, nepřinesl, nepřinesla, nepřineslo, nepřinesli, nepřinesly, nepřinesen, nepřinesena, nepřineseno,
            nepřineseny, nepřinesený, nepřinesená, nepřinesené, nepřineseného, nepřinesenému, nepřineseném,
            nepřineseným, nepřinesenou, nepřinesených, nepřinesenými, nevyhotovit, nevyhotoví, nevyhotovil,
            nevyhotovila, nevyhotovilo, nevyhotovili, nevyhotovily, nevyhotoven, nevyhotovena, nevyhotoveno,
            nevyhotoveny, nevyhotovený, nevyhotovená, nevyhotovené, nevyhotoveného, nevyhotovenému, nevyhotoveném,
            nevyhotoveným, nevyhotovenou, nevyhotovených, nevyhotovenými, nesestavit, nesestaví, nesestavil,
            nesestavila, nesestavilo, nesestavili, nesestavily, nesestaven, nesestavena, nesestaveno, nesestaveny,
            nesestavený, nesestavená, nesestavené, nesestaveného, nesestavenému, nesestaveném, nesestaveným,
            nesestavenou, nesestavených, nesestavenými, neoznámit, neoznámí, neoznámil, neoznámila, neoznámilo,
            neoznámili, neoznámily, neoznámen, neoznámena, neoznámeno, neoznámeny, neoznámený, neoznámená, neoznámené,
            neoznámeného, neoznámenému, neoznámeném, neoznámeným, neoznámenou, neoznámených, neoznámenými, nenahlásit,
            nenahlásí, nenahlásil, nenahlásila, nenahlásilo, nenahlásili, nenahlásily, nenahlášen, nenahlášena,
            nenahlášeno, nenahlášeny, nenahlášený, nenahlášená, nenahlášené, nenahlášeného, nenahlášenému, nenahlášeném,
            nenahlášeným, nenahlášenou, nenahlášených, nenahlášenými, nepředstavit, nepředstaví, nepředstavil,
            nepředstavila, nepředstavilo, nepředstavili, nepředstavily, nepředstaven, nepředstavena, nepředstaveno,
            nepředstaveny, nepředstavený, nepředstavená, nepředstavené, nepředstaveného, nepředstavenému,
            nepředstaveném, nepředstaveným, nepředstavenou, nepředstavených, nepředstavenými, nenavrhnout, nenavrhne,
            nenavrhnou, nenavrhl, nenavrhla, nenavrhlo, nenavrhli, nenavrhly, nenavržen, nenavržena, nenavrženo,
            nenavrženy, nenavržený, nenavržená, nenavržené, nenavrženého, nenavrženému, nenavrženém, nenavrženým,
            nenavrženou, nenavržených, nenavrženými, nepřispět, nepřispěje, nepřispějí, nepřispěl, nepřispěla,
            nepřispělo, nepřispěli, nepřispěly, nepřispěn, nepřispěna, nepřispěno, nepřispěny, nepřispěný, nepřispěná,
            nepřispěné, nepřispěného, nepřispěnému, nepřispěném, nepřispěným, nepřispěnou, nepřispěných, nepřispěnými,
            nestihnout, nestihne, nestihnou, nestihl, nestihla, nestihlo, nestihli, nestihly, nestihnut, nestihnuta,
            nestihnuto, nestihnuty, nestihnutý, nestihnutá, nestihnuté, nestihnutého, nestihnutému, nestihnutém,
            nestihnutým, nestihnutou, nestihnutých, nestihnutými, nezvládnout, nezvládne, nezvládnou, nezvládl,
            nezvládla, nezvládlo, nezvládli, nezvládly, nezvládnut, nezvládnuta, nezvládnuto, nezvládnuty, nezvládnutý,
            nezvládnutá, nezvládnuté, nezvládnutého, nezvládnutému, nezvládnutém, nezvládnutým, nezvládnutou,
            nezvládnutých, nezvládnutými, neuzavřít, neuzavře, neuzavřou, neuzavřel, neuzavřela, neuzavřelo, neuzavřeli,
            neuzavřely, neuzavřen, neuzavřena, neuzavřeno, neuzavřeny, neuzavřený, neuzavřená, neuzavřené, neuzavřeného,
            neuzavřenému, neuzavřeném, neuzavřeným, neuzavřenou, neuzavřených, neuzavřenými, neukončit, neukončí,
            neukončil, neukončila, neukončilo, neukončili, neukončily, neukončen, neukončena, neukončeno, neukončeny,
            neukončený, neukončená, neukončené, neukončeného, neukončenému, neukončeném, neukončeným, neukončenou,
            neukončených, neukončenými, nenaplnit, nenaplní, nenaplnil, nenaplnila, nenaplnilo, nenaplnili, nenaplnily,
            nenaplněn, nenaplněna, nenaplněno, nenaplněny, nenaplněný, nenaplněná, nenaplněné, nenaplněného,
            nenaplněnému, nenaplněném, nenaplněným, nenaplněnou, nenaplněných, nenaplněnými, nezrealizovat,
            nezrealizuje, nezrealizují, nezrealizoval, nezrealizovala, nezrealizovalo, nezrealizovali, nezrealizovaly,
            nezrealizován, nezrealizována, nezrealizováno, nezrealizovány, nezrealizovaný, nezrealizovaná,
            nezrealizované, nezrealizovaného, nezrealizovanému, nezrealizovaném, nezrealizovaným, nezrealizovanou,
            nezrealizovaných, nezrealizovanými, neodprezentovat, neodprezentuje, neodprezentují, neodprezentoval,
            neodprezentovala, neodprezentovalo, neodprezentovali, neodprezentovaly, neodprezentován, neodprezentována,
            neodprezentováno, neodprezentovány, neodprezentovaný, neodprezentovaná, neodprezentované,
            neodprezentovaného, neodprezentovanému, neodprezentovaném, neodprezentovaným, neodprezentovanou,
            neodprezentovaných, neodprezentovanými, nedotáhnout, nedotáhne, nedotáhnou, nedotáhl, nedotáhla, nedotáhlo,
            nedotáhli, nedotáhly, nedotažen, nedotažena, nedotaženo, nedotaženy, nedotažený, nedotažená, nedotažené,
            nedotaženého, nedotaženému, nedotaženém, nedotaženým, nedotaženou, nedotažených, nedotaženými, nesepsat,
            nesepíše, nesepíšou, nesepsal, nesepsala, nesepsalo, nesepsali, nesepsaly, nesepsán, nesepsána, nesepsáno,
            nesepsány, nesepsaný, nesepsaná, nesepsané, nesepsaného, nesepsanému, nesepsaném, nesepsaným, nesepsanou,
            nesepsaných, nesepsanými, nezhotovit, nezhotoví, nezhotovil, nezhotovila, nezhotovilo, nezhotovili,
            nezhotovily, nezhotoven, nezhotovena, nezhotoveno, nezhotoveny, nezhotovený, nezhotovená, nezhotovené,
            nezhotoveného, nezhotovenému, nezhotoveném, nezhotoveným, nezhotovenou, nezhotovených, nezhotovenými,
            nevyplnit, nevyplní, nevyplnil, nevyplnila, nevyplnilo, nevyplnili, nevyplnily, nevyplněn, nevyplněna,
            nevyplněno, nevyplněny, nevyplněný, nevyplněná, nevyplněné, nevyplněného, nevyplněnému, nevyplněném,
            nevyplněným, nevyplněnou, nevyplněných, nevyplněnými, nezavést, nezavede, nezavedou, nezavedl, nezavedla,
            nezavedlo, nezavedli, nezavedly, nezaveden, nezavedena, nezavedeno, nezavedeny, nezavedený, nezavedená,
            nezavedené, nezavedeného, nezavedenému, nezavedeném, nezavedeným, nezavedenou, nezavedených, nezavedenými,
            nevykázat, nevykáže, nevykážou, nevykázal, nevykázala, nevykázalo, nevykázali, nevykázaly, nevykázán,
            nevykázána, nevykázáno, nevykázány, nevykázaný, nevykázaná, nevykázané, nevykázaného, nevykázanému,
            nevykázaném, nevykázaným, nevykázanou, nevykázaných, nevykázanými, nepostoupit, nepostoupí, nepostoupil,
            nepostoupila, nepostoupilo, nepostoupili, nepostoupily, nepostoupen, nepostoupena, nepostoupeno,
            nepostoupeny, nepostoupený, nepostoupená, nepostoupené, nepostoupeného, nepostoupenému, nepostoupeném,
            nepostoupeným, nepostoupenou, nepostoupených, nepostoupenými, nepředkládat, nepředkládá, nepředkládají,
            nepředkládal, nepředkládala, nepředkládalo, nepředkládali, nepředkládaly, nedodávat, nedodává, nedodávají,
            nedodával, nedodávala, nedodávalo, nedodávali, nedodávaly, neposkytovat, neposkytuje, neposkytují,
            neposkytoval, neposkytovala, neposkytovalo, neposkytovali, neposkytovaly, nepřipravovat, nepřipravuje,
            nepřipravují, nepřipravoval, nepřipravovala, nepřipravovalo, nepřipravovali, nepřipravovaly, nepodávat,
            nepodává, nepodávají, nepodával, nepodávala, nepodávalo, nepodávali, nepodávaly, neplnit, neplní, neplnil,
            neplnila, neplnilo, neplnili, neplnily, nedělat, nedělá, nedělají, nedělal, nedělala, nedělalo, nedělali,
            nedělaly, nevykonávat, nevykonává, nevykonávají, nevykonával, nevykonávala, nevykonávalo, nevykonávali,
            nevykonávaly, nezajišťovat, nezajišťuje, nezajišťují, nezajišťoval, nezajišťovala, nezajišťovalo,
            nezajišťovali, nezajišťovaly, nezasílat, nezasílá, nezasílají, nezasílal, nezasílala, nezasílalo,
            nezasílali, nezasílaly, neposílat, neposílá, neposílají, neposílal, neposílala, neposílalo, neposílali,
            neposílaly, nepředávat, nepředává, nepředávají, nepředával, nepředávala, nepředávalo, nepředávali,
            nepředávaly, neřešit, neřeší, neřešil, neřešila, neřešilo, neřešili, neřešily, neprovádět, neprovádí,
            neprovádějí, neprováděl, neprováděla, neprovádělo, neprováděli, neprováděly, nerealizovat, nerealizuje,
            nerealizují, nerealizoval, nerealizovala, nerealizovalo, nerealizovali, nerealizovaly, nevyřizovat,
            nevyřizuje, nevyřizují, nevyřizoval, nevyřizovala, nevyřizovalo, nevyřizovali, nevyřizovaly, neinformovat,
            neinformuje, neinformují, neinformoval, neinformovala, neinformovalo, neinformovali, neinformovaly,
            nezpracovávat, nezpracovává, nezpracovávají, nezpracovával, nezpracovávala, nezpracovávalo, nezpracovávali,
            nezpracovávaly, nechystat, nechystá, nechystají, nechystal, nechystala, nechystalo, nechystali, nechystaly,
            nedokončovat, nedokončuje, nedokončují, nedokončoval, nedokončovala, nedokončovalo, nedokončovali,
            nedokončovaly, neodevzdávat, neodevzdává, neodevzdávají, neodevzdával, neodevzdávala, neodevzdávalo,
            neodevzdávali, neodevzdávaly, nenaplňovat, nenaplňuje, nenaplňují, nenaplňoval, nenaplňovala, nenaplňovalo,
            nenaplňovali, nenaplňovaly, nevykazovat, nevykazuje, nevykazují, nevykazoval, nevykazovala, nevykazovalo,
            nevykazovali, nevykazovaly, nehlásit, nehlásí, nehlásil, nehlásila, nehlásilo, nehlásili, nehlásily,
            nesdílet, nesdílí, nesdílejí, nesdílel, nesdílela, nesdílelo, nesdíleli, nesdílely, neprezentovat,
            neprezentuje, neprezentují, neprezentoval, neprezentovala, neprezentovalo, neprezentovali, neprezentovaly,
            nevypracovávat, nevypracovává, nevypracovávají, nevypracovával, nevypracovávala, nevypracovávalo,
            nevypracovávali, nevypracovávaly, nereportovat, nereportuje, nereportují, nereportoval, nereportovala,
            nereportovalo, nereportovali, nereportovaly, nekonat, nekoná, nekonají, nekonal, nekonala, nekonalo,
            nekonali, nekonaly, nepředstavovat, nepředstavuje, nepředstavují, nepředstavoval, nepředstavovala,
            nepředstavovalo, nepředstavovali, nepředstavovaly, nezveřejňovat, nezveřejňuje, nezveřejňují, nezveřejňoval,
            nezveřejňovala, nezveřejňovalo, nezveřejňovali, nezveřejňovaly, nepřispívat, nepřispívá, nepřispívají,
            nepřispíval, nepřispívala, nepřispívalo, nepřispívali, nepřispívaly, ne, není, nejsou, nebyl, nebyla,
            nebylo, nebyly, nebyli, nemá, nemají, ještě ne, dosud ne, zatím ne, nikdy, nebude, nebudou, nemusí,
            nemusejí, nemusel, nemusela, nemá být, nemají být, nikoli, nikoliv, nesmí, nesmějí, neměl by, neměla by,
            neměl, neměla, neměly, neodpovídá, neodpovídají, nezodpovídá, nezodpovídají, nedluží, nečeká, neočekává,
            nepřipadá, netýká""",
        Concept.TO_WHOM: "komu, vůči komu",
        Concept.BEYOND: """kdo jiný, než, jinak než, ničeho, ničemu, ničím, vynech, vynechej, vynechte, ignoruj, více než, víc než, méně než, míň než,
            alespoň, aspoň, nejméně, minimálně, oproti, ve srovnání, ve srovnání s, v porovnání s, porovnej, porovnejte, srovnej, srovnejte,
            místo, namísto, pokud, jestliže, kdyby, jestli, ani, nic, nikdo, nikoho, nikomu, žádný, žádná, žádné, žádného, žádnou, žádných,
            nikdo kromě, nikdo jiný, ledaže, zda nemá, skoro, téměř""",
        Concept.ONLY: "jen, jenom, pouze, výhradně, výlučně, jedině",
        Concept.DONE: f"""{_DONE_AND_DELIVERED}, vyřízení, splnění, dokončení, uzavření, ukončení, dodaní, odevzdaní, hotovi, odškrtnuto, odškrtnuté, za sebou, má
            hotovo, mají hotovo, má splněno, mají splněno, má odevzdáno, hotové věci, done, odfajfkováno, v suchu, dodržel termín, dodržela termín, dodrželi termín, dodržely termín, dodržel lhůtu, dodrželi lhůtu, dodržel termíny, dodrželi termíny""",
        Concept.DELIVERED: f"""{_DONE_AND_DELIVERED}, nepředložil, nepředložila, nepředložilo, nepředložili, nepředložily, nepředložen, nepředložena, nepředloženo,
            nepředloženy, nepředložený, nepředložená, nepředložené, nepředloženého, nepředloženému, nepředloženém,
            nepředloženým, nepředloženou, nepředložených, nepředloženými, nedodal, nedodala, nedodalo, nedodali,
            nedodaly, nedodán, nedodána, nedodáno, nedodány, nedodaný, nedodaná, nedodané, nedodaného, nedodanému,
            nedodaném, nedodaným, nedodanou, nedodaných, nedodanými, neodevzdal, neodevzdala, neodevzdalo,
            neodevzdali, neodevzdaly, neodevzdán, neodevzdána, neodevzdáno, neodevzdány, neodevzdaný, neodevzdaná,
            neodevzdané, neodevzdaného, neodevzdanému, neodevzdaném, neodevzdaným, neodevzdanou, neodevzdaných,
            neodevzdanými, neposkytl, neposkytla, neposkytlo, neposkytli, neposkytly, neposkytnut, neposkytnuta,
            neposkytnuto, neposkytnuty, neposkytnutý, neposkytnutá, neposkytnuté, neposkytnutého, neposkytnutému,
            neposkytnutém, neposkytnutým, neposkytnutou, neposkytnutých, neposkytnutými, nevypracoval, nevypracovala,
            nevypracovalo, nevypracovali, nevypracovaly, nevypracován, nevypracována, nevypracováno, nevypracovány,
            nevypracovaný, nevypracovaná, nevypracované, nevypracovaného, nevypracovanému, nevypracovaném,
            nevypracovaným, nevypracovanou, nevypracovaných, nevypracovanými, nepřipravil, nepřipravila, nepřipravilo,
            nepřipravili, nepřipravily, nepřipraven, nepřipravena, nepřipraveno, nepřipraveny, nepřipravený,
            nepřipravená, nepřipravené, nepřipraveného, nepřipravenému, nepřipraveném, nepřipraveným, nepřipravenou,
            nepřipravených, nepřipravenými, nepodal, nepodala, nepodalo, nepodali, nepodaly, nepodán, nepodána,
            nepodáno, nepodány, nepodaný, nepodaná, nepodané, nepodaného, nepodanému, nepodaném, nepodaným, nepodanou,
            nepodaných, nepodanými, nezpracoval, nezpracovala, nezpracovalo, nezpracovali, nezpracovaly, nezpracován,
            nezpracována, nezpracováno, nezpracovány, nezpracovaný, nezpracovaná, nezpracované, nezpracovaného,
            nezpracovanému, nezpracovaném, nezpracovaným, nezpracovanou, nezpracovaných, nezpracovanými, nedokončil,
            nedokončila, nedokončilo, nedokončili, nedokončily, nedokončen, nedokončena, nedokončeno, nedokončeny,
            nedokončený, nedokončená, nedokončené, nedokončeného, nedokončenému, nedokončeném, nedokončeným,
            nedokončenou, nedokončených, nedokončenými, nesplnil, nesplnila, nesplnilo, nesplnili, nesplnily,
            nesplněn, nesplněna, nesplněno, nesplněny, nesplněný, nesplněná, nesplněné, nesplněného, nesplněnému,
            nesplněném, nesplněným, nesplněnou, nesplněných, nesplněnými, neuskutečnil, neuskutečnila, neuskutečnilo,
            neuskutečnili, neuskutečnily, neuskutečněn, neuskutečněna, neuskutečněno, neuskutečněny, neuskutečněný,
            neuskutečněná, neuskutečněné, neuskutečněného, neuskutečněnému, neuskutečněném, neuskutečněným,
            neuskutečněnou, neuskutečněných, neuskutečněnými, neprovedl, neprovedla, neprovedlo, neprovedli,
            neprovedly, neproveden, neprovedena, neprovedeno, neprovedeny, neprovedený, neprovedená, neprovedené,
            neprovedeného, neprovedenému, neprovedeném, neprovedeným, neprovedenou, neprovedených, neprovedenými,
            nezajistil, nezajistila, nezajistilo, nezajistili, nezajistily, nezajištěn, nezajištěna, nezajištěno,
            nezajištěny, nezajištěný, nezajištěná, nezajištěné, nezajištěného, nezajištěnému, nezajištěném,
            nezajištěným, nezajištěnou, nezajištěných, nezajištěnými, nezaslal, nezaslala, nezaslalo, nezaslali,
            nezaslaly, nezaslán, nezaslána, nezasláno, nezaslány, nezaslaný, nezaslaná, nezaslané, nezaslaného,
            nezaslanému, nezaslaném, nezaslaným, nezaslanou, nezaslaných, nezaslanými, neposlal, neposlala, neposlalo,
            neposlali, neposlaly, neposlán, neposlána, neposláno, neposlány, neposlaný, neposlaná, neposlané,
            neposlaného, neposlanému, neposlaném, neposlaným, neposlanou, neposlaných, neposlanými, neodeslal,
            neodeslala, neodeslalo, neodeslali, neodeslaly, neodeslán, neodeslána, neodesláno, neodeslány, neodeslaný,
            neodeslaná, neodeslané, neodeslaného, neodeslanému, neodeslaném, neodeslaným, neodeslanou, neodeslaných,
            neodeslanými, nepředal, nepředala, nepředalo, nepředali, nepředaly, nepředán, nepředána, nepředáno,
            nepředány, nepředaný, nepředaná, nepředané, nepředaného, nepředanému, nepředaném, nepředaným, nepředanou,
            nepředaných, nepředanými, nezveřejnil, nezveřejnila, nezveřejnilo, nezveřejnili, nezveřejnily,
            nezveřejněn, nezveřejněna, nezveřejněno, nezveřejněny, nezveřejněný, nezveřejněná, nezveřejněné,
            nezveřejněného, nezveřejněnému, nezveřejněném, nezveřejněným, nezveřejněnou, nezveřejněných,
            nezveřejněnými, nevydal, nevydala, nevydalo, nevydali, nevydaly, nevydán, nevydána, nevydáno, nevydány,
            nevydaný, nevydaná, nevydané, nevydaného, nevydanému, nevydaném, nevydaným, nevydanou, nevydaných,
            nevydanými, neudělal, neudělala, neudělalo, neudělali, neudělaly, neudělán, neudělána, neuděláno,
            neudělány, neudělaný, neudělaná, neudělané, neudělaného, neudělanému, neudělaném, neudělaným, neudělanou,
            neudělaných, neudělanými, nevykonal, nevykonala, nevykonalo, nevykonali, nevykonaly, nevykonán,
            nevykonána, nevykonáno, nevykonány, nevykonaný, nevykonaná, nevykonané, nevykonaného, nevykonanému,
            nevykonaném, nevykonaným, nevykonanou, nevykonaných, nevykonanými, neučinil, neučinila, neučinilo,
            neučinili, neučinily, neučiněn, neučiněna, neučiněno, neučiněny, neučiněný, neučiněná, neučiněné,
            neučiněného, neučiněnému, neučiněném, neučiněným, neučiněnou, neučiněných, neučiněnými, nevyřídil,
            nevyřídila, nevyřídilo, nevyřídili, nevyřídily, nevyřízen, nevyřízena, nevyřízeno, nevyřízeny, nevyřízený,
            nevyřízená, nevyřízené, nevyřízeného, nevyřízenému, nevyřízeném, nevyřízeným, nevyřízenou, nevyřízených,
            nevyřízenými, nevyřešil, nevyřešila, nevyřešilo, nevyřešili, nevyřešily, nevyřešen, nevyřešena,
            nevyřešeno, nevyřešeny, nevyřešený, nevyřešená, nevyřešené, nevyřešeného, nevyřešenému, nevyřešeném,
            nevyřešeným, nevyřešenou, nevyřešených, nevyřešenými, nedoručil, nedoručila, nedoručilo, nedoručili,
            nedoručily, nedoručen, nedoručena, nedoručeno, nedoručeny, nedoručený, nedoručená, nedoručené,
            nedoručeného, nedoručenému, nedoručeném, nedoručeným, nedoručenou, nedoručených, nedoručenými, nepřinesl,
            nepřinesla, nepřineslo, nepřinesli, nepřinesly, nepřinesen, nepřinesena, nepřineseno, nepřineseny,
            nepřinesený, nepřinesená, nepřinesené, nepřineseného, nepřinesenému, nepřineseném, nepřineseným,
            nepřinesenou, nepřinesených, nepřinesenými, nevyhotovil, nevyhotovila, nevyhotovilo, nevyhotovili,
            nevyhotovily, nevyhotoven, nevyhotovena, nevyhotoveno, nevyhotoveny, nevyhotovený, nevyhotovená,
            nevyhotovené, nevyhotoveného, nevyhotovenému, nevyhotoveném, nevyhotoveným, nevyhotovenou, nevyhotovených,
            nevyhotovenými, nesestavil, nesestavila, nesestavilo, nesestavili, nesestavily, nesestaven, nesestavena,
            nesestaveno, nesestaveny, nesestavený, nesestavená, nesestavené, nesestaveného, nesestavenému,
            nesestaveném, nesestaveným, nesestavenou, nesestavených, nesestavenými, neoznámil, neoznámila, neoznámilo,
            neoznámili, neoznámily, neoznámen, neoznámena, neoznámeno, neoznámeny, neoznámený, neoznámená, neoznámené,
            neoznámeného, neoznámenému, neoznámeném, neoznámeným, neoznámenou, neoznámených, neoznámenými, nenahlásil,
            nenahlásila, nenahlásilo, nenahlásili, nenahlásily, nenahlášen, nenahlášena, nenahlášeno, nenahlášeny,
            nenahlášený, nenahlášená, nenahlášené, nenahlášeného, nenahlášenému, nenahlášeném, nenahlášeným,
            nenahlášenou, nenahlášených, nenahlášenými, nepředstavil, nepředstavila, nepředstavilo, nepředstavili,
            nepředstavily, nepředstaven, nepředstavena, nepředstaveno, nepředstaveny, nepředstavený, nepředstavená,
            nepředstavené, nepředstaveného, nepředstavenému, nepředstaveném, nepředstaveným, nepředstavenou,
            nepředstavených, nepředstavenými, nenavrhl, nenavrhla, nenavrhlo, nenavrhli, nenavrhly, nenavržen,
            nenavržena, nenavrženo, nenavrženy, nenavržený, nenavržená, nenavržené, nenavrženého, nenavrženému,
            nenavrženém, nenavrženým, nenavrženou, nenavržených, nenavrženými, nepřispěl, nepřispěla, nepřispělo,
            nepřispěli, nepřispěly, nepřispěn, nepřispěna, nepřispěno, nepřispěny, nepřispěný, nepřispěná, nepřispěné,
            nepřispěného, nepřispěnému, nepřispěném, nepřispěným, nepřispěnou, nepřispěných, nepřispěnými, nestihl,
            nestihla, nestihlo, nestihli, nestihly, nestihnut, nestihnuta, nestihnuto, nestihnuty, nestihnutý,
            nestihnutá, nestihnuté, nestihnutého, nestihnutému, nestihnutém, nestihnutým, nestihnutou, nestihnutých,
            nestihnutými, nezvládl, nezvládla, nezvládlo, nezvládli, nezvládly, nezvládnut, nezvládnuta, nezvládnuto,
            nezvládnuty, nezvládnutý, nezvládnutá, nezvládnuté, nezvládnutého, nezvládnutému, nezvládnutém,
            nezvládnutým, nezvládnutou, nezvládnutých, nezvládnutými, neuzavřel, neuzavřela, neuzavřelo, neuzavřeli,
            neuzavřely, neuzavřen, neuzavřena, neuzavřeno, neuzavřeny, neuzavřený, neuzavřená, neuzavřené,
            neuzavřeného, neuzavřenému, neuzavřeném, neuzavřeným, neuzavřenou, neuzavřených, neuzavřenými, neukončil,
            neukončila, neukončilo, neukončili, neukončily, neukončen, neukončena, neukončeno, neukončeny, neukončený,
            neukončená, neukončené, neukončeného, neukončenému, neukončeném, neukončeným, neukončenou, neukončených,
            neukončenými, nenaplnil, nenaplnila, nenaplnilo, nenaplnili, nenaplnily, nenaplněn, nenaplněna,
            nenaplněno, nenaplněny, nenaplněný, nenaplněná, nenaplněné, nenaplněného, nenaplněnému, nenaplněném,
            nenaplněným, nenaplněnou, nenaplněných, nenaplněnými, nezrealizoval, nezrealizovala, nezrealizovalo,
            nezrealizovali, nezrealizovaly, nezrealizován, nezrealizována, nezrealizováno, nezrealizovány,
            nezrealizovaný, nezrealizovaná, nezrealizované, nezrealizovaného, nezrealizovanému, nezrealizovaném,
            nezrealizovaným, nezrealizovanou, nezrealizovaných, nezrealizovanými, neodprezentoval, neodprezentovala,
            neodprezentovalo, neodprezentovali, neodprezentovaly, neodprezentován, neodprezentována, neodprezentováno,
            neodprezentovány, neodprezentovaný, neodprezentovaná, neodprezentované, neodprezentovaného,
            neodprezentovanému, neodprezentovaném, neodprezentovaným, neodprezentovanou, neodprezentovaných,
            neodprezentovanými, nedotáhl, nedotáhla, nedotáhlo, nedotáhli, nedotáhly, nedotažen, nedotažena,
            nedotaženo, nedotaženy, nedotažený, nedotažená, nedotažené, nedotaženého, nedotaženému, nedotaženém,
            nedotaženým, nedotaženou, nedotažených, nedotaženými, nesepsal, nesepsala, nesepsalo, nesepsali,
            nesepsaly, nesepsán, nesepsána, nesepsáno, nesepsány, nesepsaný, nesepsaná, nesepsané, nesepsaného,
            nesepsanému, nesepsaném, nesepsaným, nesepsanou, nesepsaných, nesepsanými, nezhotovil, nezhotovila,
            nezhotovilo, nezhotovili, nezhotovily, nezhotoven, nezhotovena, nezhotoveno, nezhotoveny, nezhotovený,
            nezhotovená, nezhotovené, nezhotoveného, nezhotovenému, nezhotoveném, nezhotoveným, nezhotovenou,
            nezhotovených, nezhotovenými, nevyplnil, nevyplnila, nevyplnilo, nevyplnili, nevyplnily, nevyplněn,
            nevyplněna, nevyplněno, nevyplněny, nevyplněný, nevyplněná, nevyplněné, nevyplněného, nevyplněnému,
            nevyplněném, nevyplněným, nevyplněnou, nevyplněných, nevyplněnými, nezavedl, nezavedla, nezavedlo,
            nezavedli, nezavedly, nezaveden, nezavedena, nezavedeno, nezavedeny, nezavedený, nezavedená, nezavedené,
            nezavedeného, nezavedenému, nezavedeném, nezavedeným, nezavedenou, nezavedených, nezavedenými, nevykázal,
            nevykázala, nevykázalo, nevykázali, nevykázaly, nevykázán, nevykázána, nevykázáno, nevykázány, nevykázaný,
            nevykázaná, nevykázané, nevykázaného, nevykázanému, nevykázaném, nevykázaným, nevykázanou, nevykázaných,
            nevykázanými, nepostoupil, nepostoupila, nepostoupilo, nepostoupili, nepostoupily, nepostoupen,
            nepostoupena, nepostoupeno, nepostoupeny, nepostoupený, nepostoupená, nepostoupené, nepostoupeného,
            nepostoupenému, nepostoupeném, nepostoupeným, nepostoupenou, nepostoupených, nepostoupenými, předkládal,
            předkládala, předkládalo, předkládali, předkládaly, dodával, dodávala, dodávalo, dodávali, dodávaly,
            poskytoval, poskytovala, poskytovalo, poskytovali, poskytovaly, připravoval, připravovala, připravovalo,
            připravovali, připravovaly, podával, podávala, podávalo, podávali, podávaly, plnil, plnila, plnilo,
            plnili, plnily, dělal, dělala, dělalo, dělali, dělaly, vykonával, vykonávala, vykonávalo, vykonávali,
            vykonávaly, zajišťoval, zajišťovala, zajišťovalo, zajišťovali, zajišťovaly, zasílal, zasílala, zasílalo,
            zasílali, zasílaly, posílal, posílala, posílalo, posílali, posílaly, předával, předávala, předávalo,
            předávali, předávaly, řešil, řešila, řešilo, řešili, řešily, prováděl, prováděla, provádělo, prováděli,
            prováděly, realizoval, realizovala, realizovalo, realizovali, realizovaly, vyřizoval, vyřizovala,
            vyřizovalo, vyřizovali, vyřizovaly, informoval, informovala, informovalo, informovali, informovaly,
            zpracovával, zpracovávala, zpracovávalo, zpracovávali, zpracovávaly, chystal, chystala, chystalo,
            chystali, chystaly, dokončoval, dokončovala, dokončovalo, dokončovali, dokončovaly, odevzdával,
            odevzdávala, odevzdávalo, odevzdávali, odevzdávaly, naplňoval, naplňovala, naplňovalo, naplňovali,
            naplňovaly, vykazoval, vykazovala, vykazovalo, vykazovali, vykazovaly, hlásil, hlásila, hlásilo, hlásili,
            hlásily, sdílel, sdílela, sdílelo, sdíleli, sdílely, prezentoval, prezentovala, prezentovalo,
            prezentovali, prezentovaly, vypracovával, vypracovávala, vypracovávalo, vypracovávali, vypracovávaly,
            reportoval, reportovala, reportovalo, reportovali, reportovaly, konal, konala, konalo, konali, konaly,
            představoval, představovala, představovalo, představovali, představovaly, zveřejňoval, zveřejňovala,
            zveřejňovalo, zveřejňovali, zveřejňovaly, přispíval, přispívala, přispívalo, přispívali, přispívaly,
            dorazilo, dorazila, dorazily, přišlo, přišla, přišly""",
        Concept.EXCEPT: """kromě, mimo, vyjma, vyjma toho, s výjimkou, až na, s vyloučením, nepočítaje, bez, ale ne, avšak ne, ale bez, jiný než, jiné než,
            jiná než, jiných než""",
        Concept.ITEM: """zprávy pro, zpráva pro, zprávu pro, dokumenty pro, dokument pro, podklady pro, deliverable, deliverables,
            deliverably, deliverablů, task, tasky, tasků, follow-up, follow-upy, výstup, výstupu, výstupy, výstupů,
            výstupem, výstupech, plnění, dílčí plnění, dílčích plnění, opatření, opatřením, opatřeních, klíčové
            opatření, klíčová opatření, klíčových opatření, klíčovým opatřením, akce, akcí, akci, klíčové akce,
            klíčových akcí, klíčová akce, krok, kroky, kroků, kroku, bod, bodu, body, bodů, bodem, položka, položky,
            položek, položku, položce, položkách, zpráva, zprávy, zprávu, zpráv, zprávě, zprávou, zprávách, dokument,
            dokumenty, dokumentů, dokumentu, příspěvek, příspěvky, příspěvků, podklad, podklady, podkladů, věc, věci,
            věcí, věcech, práce, práci, prací, dodávka, dodávky, dodávek, povinný výstup, splátka, splátky, splátek,
            etapa, etapy, etap, report, reporty, reportů, reportu, produkt, produkty, produktů, záležitost, záležitosti,
            záležitostí, činnost, činnosti, činností, resty položky, část plnění, materiál, materiály, materiálů, svou
            část, svoji část, své části, svůj díl, svůj podíl, svůj příspěvek, svoje díly, podíl, podílu, podkladu,
            podkladech, podkladům, dokumentech, dokumentům, dokumentem, zprávami, zprávám, krokům, krokem, krocích,
            bodům, bodech, výstupům, příspěvku, příspěvkem, příspěvkům, dodávku, dodávce, dodávkou, položkou, položkám,
            produktu, produktem, činnostem, činnostech, balíček, balíčku, balíčky, papír, papíry, papírů""",
        Concept.MUST: """očekáváme, čekáme, čekáme na, lze čekat, podniknout, podnikne, podniknou, musí, musejí, má být, mají být,
            musí být, musejí být, být, mít, měl by, měla by, mělo by, měly by, měli by, by měl, by měla, by mělo, by
            měly, by měli, mělo být, měla být, měly být, měl být, měl, měla, mělo, měly, měli, bude, budou, bude muset,
            budou muset, muset, musel, musela, muselo, museli, musely, je povinen, je povinna, je povinno, jsou povinni,
            jsou povinny, jsou povinné, povinen, povinna, povinni, povinny, je třeba, třeba, potřeba, je potřeba, je
            nutné, je nutno, nutné, nutno, má za úkol, mají za úkol, se má, se mají, má se, mají se, má předložit, mají
            předložit, má dodat, mají dodat, má udělat, mají udělat, má co, má kdo, očekává, očekávají, očekává se, se
            očekává, očekáváno, čeká se, se čeká, očekávat, můžeme čekat, můžeme očekávat, lze očekávat, požaduje se, se
            požaduje, požadováno, vyžaduje se, se vyžaduje, vyžadováno, zbývá, zbývají, chce se, chce, vyzván, vyzvána,
            vyzvány, vyzýván, je vyzván, jsou vyzvány, potřebuje, potřebují, k dodání, k předložení, k vyřízení, k
            odevzdání, ke splnění, k vypracování, na práci, musej, povinně, předpokládá se, se předpokládá,
            předpokládáno, hodlá, hodlají, zavázal se, zavázala se, zavázaly se, slíbil, slíbila, slíbily, řadě, řadu,
            počítat s, máme počítat s, můžeme počítat s, lze počítat s, měl by být, měla by být, měly by být, mělo by
            být, povinnost má, povinnost mají, je zavázáno, má povinnost, mají povinnost, má za povinnost, mají za
            povinnost, nezbytné, nezbytně, zapotřebí, je zapotřebí, je nezbytné, sluší se, patří se, hodlat, má v
            úmyslu, mají v úmyslu, chystá se, chystají se, se chystá, se chystají, musel by, musela by, musely by, bude
            třeba, bude nutné, bude potřeba, bylo třeba, k odškrtnutí, k dodělání, k doplnění, k zaslání, k odeslání, k
            poskytnutí, k dokončení, počítat, se počítá, lze počítat""",
        Concept.CHANGE: """smaž, smažte, smazat, vymaž, vymažte, vymazat, odstraň, odstraňte, odstranit, zruš, zrušte, zrušit,
            přesuň, přesuňte, přesunout, odlož, odložte, odložit, posuň, posuňte, posunout, prodluž, prodlužte,
            prodloužit, označ, označte, označit, změň, změňte, změnit, uprav, upravte, upravit, nahraď, nahraďte,
            nahradit, přidej, přidejte, přidat, přejmenuj, přejmenujte, přejmenovat, přiřaď, přiřaďte, přiřadit,
            přiděl, přidělte, přidělit, uzavři, uzavřete, uzavřít, zavři, zavřete, zavřít, znovu otevři, znovu
            otevřete, znovu otevřít, vrať zpět, vraťte zpět, vrátit zpět, schval, schvalte, schválit, odškrtni,
            odškrtnout, upomínku, potvrď, potvrďte, potvrdit, připomeň, připomeňte, připomenout, připomeň mi, pošli
            připomenutí, pošlete připomenutí""",
        Concept.HOW_OFTEN: """jak často, jak pravidelně, kolikrát, s jakou frekvencí, v jakých intervalech, v jakém rytmu""",
        Concept.WHERE: "kde",
        Concept.WHY: "proč, z jakého důvodu, z jakých důvodů, čím to",
        Concept.NOISE: """potvrď, potvrďte, potvrdit,
            v návaznosti na, s odkazem na, v odpovědi na, dovolujeme si, si dovoluji, si dovolujeme, požádat, požádat o,
            jejichž, jehož, jejíž, připomenutí, upozornění, pracuje, pracují, pracovat, pracuje na, pracují na, zabývá,
            zabývají, se, si, je, jsou, bude, budou, jsem, jsi, jste, má, mají, máš, máte, to, toho, tomu, ten, ta, ti,
            ty, tu, té, těch, těm, tím, tom, tento, této, tyto, těchto, tato, toto, tohle, tohoto, tomto, tuto, který,
            která, které, kteří, kterého, kterou, kterých, kterým, kterými, jenž, jež, jejž, že, aby, by, zda, tak,
            také, taky, též, rovněž, i, tedy, teda, tak tedy, pak, potom, poté, ještě, stále, pořád, nadále, dál, dále,
            nyní, teď, momentálně, aktuálně, v současnosti, v současné době, v tuto chvíli, právě, právě teď, už, již,
            vlastně, prostě, jen tak, fakt, opravdu, skutečně, přesně, konkrétně, konkrétní, konkrétního, konkrétních,
            jednotlivý, jednotlivé, jednotlivých, příslušný, příslušné, příslušných, daný, dané, daného, danou,
            všeobecně, obecně, celkem, celkově, dohromady celkem, v součtu, úhrnem, s, z, ze, o, u, na, k, ke, za, od,
            při, podle, dle, dle poznámky, podle poznámky, v poznámce, z poznámky, poznámka, poznámky, poznámce,
            poznámku, k poznámce, nota, noty, notě, notu, podle noty, v notě, dokument, dokumentu, podle dokumentu, v
            dokumentu, v rámci, rámec, rámci, prostřednictvím, přes, skrze, pomocí, cestou, formou, v podobě, v
            registru, registr, registru, v přehledu, v databázi, v systému, st, dok., ve věci, v oblasti, ohledně,
            týkající se, týká, týkají, co se týče, vůči, proti sobě, něco, něčeho, něčemu, něčím, nějaký, nějaká,
            nějaké, nějakou, nějakého, nějakých, někdo, někoho, někomu, cokoli, cokoliv, kdokoli, jakýkoli, jakékoli,
            nějak, některý, některá, některé, některých, ostatní, jiný, jiná, jiné, jiných, různé, různých, víc, více,
            další závazky, další úkoly, dalších závazků, dalších úkolů, samo, sami, samy, strana, strany,
            straně, stranu, stranou, subjekt, subjektu, subjekty, subjektů, subjektem, subjektům, orgán, orgánu, orgány,
            orgánů, orgánům, orgánem, úřad, úřadu, úřady, úřadů, úřadům, vláda, vlády, vládě, ministerstvo,
            ministerstva, ministerstvu, ministr, ministři, delegace, delegaci, delegací, jednotka, jednotky, útvar,
            útvaru, útvary, tým, týmu, instituce, organizace, aktér, aktéři, aktérů, stát, státu, republika, republiky,
            království, eu, unie, unii, evropské unie, evropská unie, unijní, evropský, evropská, evropské, evropských,
            schengen, schengenu, schengenský, schengenského, schengenské, schengenském prostoru, schengenský prostor,
            schengenského prostoru, partner, partneři, partnerů, odpovědný subjekt, odpovědného subjektu, vlastníci,
            koordinátor, koordinátora, jde, jdou, jít, půjde, půjdou, prochází, procházejí, projde, běží, poběží, míří,
            směřuje, směřují, patří, patřit, spadá, spadají, spadat, náleží, figuruje, figurují, objeví, objevuje,
            objeví se, obsahuje, obsahují, zahrnuje, zahrnují, uvádí, uvedeno, uvedené, uvedený, uvedena, zmíněno,
            najde, existuje, existují, koná, konají, konat, konání, koná se, se koná, uskuteční, proběhne, proběhnou,
            probíhat, schází, schází se, sejde, sejde se, zasedá, zasedat, zasedá se, bude zasedat, děje, dít, stane,
            stát se, vypadá, vypadat, vyplývá, vyplývají, plyne, plynou, vychází, vyjde, zapsáno, zapsané, evidováno,
            evidované, evidovaných, stanoveno, stanovené, stanovený, stanovených, stanovena, dáno, daných, získat,
            vidět, znát, vědět, zjistit, dozvědět, najít, ukázat, zobrazit, vypsat, vyhledat, ověřit, zkontrolovat,
            připomenout, odpovědět, říct, říci, sdělit, hledat, hledám, zajímá, zajímalo, zajímá mě, zajímalo by mě,
            ptám se, dotaz, dotazu, otázka, otázku, otázky, odpověď, informace, informaci, info, prosím, prosím vás,
            prosím tě, pls, plz, ukaž, ukaž mi, ukažte, ukažte mi, ukažte nám, vypiš, vypište, vypiš mi, vyjmenuj,
            vyjmenujte, zobraz, zobrazte, dej, dej mi, dejte mi, dejte nám, najdi, najděte, řekni, řekni mi, řekněte,
            řekněte mi, řekněte nám, sděl, sdělte, sdělte mi, sdělte nám, napiš, napište, napiš mi, pošli, pošlete,
            pošlete mi, připomeň, připomeň mi, připomeňte, připomeňte mi, uveď, uveďte, shrň, shrňte, shrň mi,
            zkontroluj, ověř, přehled, přehledu, seznam, seznamu, seznam všech, výčet, výčtu, soupis, soupisu, výpis,
            výpisu, shrnutí, souhrn, stručně, krátce, rychle, rychlý, rychlý dotaz, stručný, krátký, chci vědět, chci,
            chtěl bych, chtěla bych, chtěli bychom, chceme vědět, chtěl bych vědět, chtěla bych vědět, chtěl bych znát,
            rád bych věděl, ráda bych věděla, rádi bychom věděli, rád bych, ráda bych, potřebuji, potřebuju, potřebuji
            vědět, potřebuju vědět, potřebujeme vědět, potřeboval bych, potřebovala bych, potřeboval bych vědět,
            potřebovala bych vědět, můžeš, můžete, můžeš mi, můžete mi, můžete nám, můžeš mi říct, můžete mi říct,
            můžete mi říci, můžete mi sdělit, můžeš mi sdělit, mohl bys, mohla bys, mohl byste, mohla byste, mohli
            byste, mohl byste mi, mohla byste mi, mohli byste mi, mohli byste nám, mohl bys mi, mohla bys mi, mohl bys
            mi říct, mohl byste mi říct, mohli byste mi říct, mohu vědět, mohu, můžu, smím, víš, víte, víš co, nevíš,
            nevíte, nevíte náhodou, netušíte, netušíš, tuším, myslím, myslím že, dá se, lze, je možné, bylo by možné,
            šlo by, dalo by se, jak, kde, kam, odkud, kudy, tam, tady, zde, tamhle, vždy, obvykle, většinou, asi,
            možná, snad, pravděpodobně, případně, například, např., tzn., tj., atd., apod., aj., resp., mj., mimo jiné,
            zejména, především, hlavně, obzvlášť, zvlášť, nutně, moc, velmi, dost, zas, zase, opět, znovu, jednou,
            jinak, jinými slovy, tedy prosím, hned, datum, data, datu, den, dne, dny, období do, v období, chvíle,
            hlavní, klíčový, klíčová, klíčové, klíčových, důležitý, důležité, formální, oficiální, oficiálně, formálně,
            relevantní, odkaz, název, názvem, jméno, jménem, v plném znění, znění, text, textu, kdo všechno, co všechno,
            na základě, základě, mně, jich, ji, jí, něm, něj, ně, ono, vás, vám, vy, váš, vaše, vaši, tebe, tobě, tě,
            bys, byste, bych, podílí, podílí se, podílejí, podílejí se, podílet, účastní, účastní se, účastnit, zapojen,
            zapojena, zapojeny, zapojuje, zapojují, zapojí, spolupracuje, spolupracují, participuje, stojí za, dělá se,
            dělají se, uzávěrka je, řeší se, souvisí, souvisejí, přísluší, drží, vede, vedou, agentury, agentur,
            agenturám, agenturami, agentura, agentuře, agenturu, agenturou, agenturách, agentury eu, agentur eu,
            agenturám eu, agentura eu, agentury evropské unie, agentur evropské unie, evropské agentury, evropských
            agentur, unijní agentury, unijních agentur, institucí, institucím, institucemi, instituci, instituce eu,
            institucí eu, institucím eu, orgány eu, orgánů eu, orgánům eu, orgány unie, orgánů unie, unijní orgány,
            unijních orgánů, evropské instituce, evropských institucí, unijní instituce, unijních institucí, mi, pro mě, mu, děkuji, děkuju, děkujeme, díky, dík, díky moc, díky předem, předem děkuji,
            předem děkuju, předem díky, děkuji předem, děkuji mnohokrát, mnohokrát děkuji, moc děkuji, moc díky, díky za
            odpověď, děkuji za odpověď, děkuji za pomoc, díky za pomoc, dobrý den, dobrý, dobré ráno, dobré odpoledne,
            dobrý večer, dobrou noc, dobrej, dobrej den, ahoj, ahojky, čau, čauky, nazdar, zdravím, zdravím vás,
            zdravíčko, zdar, hezký den, hezký večer, hezký víkend, pěkný den, pěkný víkend, krásný den, přeji hezký den,
            přeju hezký den, přeji pěkný den, na shledanou, nashledanou, naschle, měj se, mějte se, s pozdravem, s
            úctou, s přátelským pozdravem, vážení, vážený, vážená, vážení kolegové, vážená kolegyně, vážený kolego, milý
            bote, milí kolegové, kolegové, kolego, kolegyně, bote, bot, robote, slack, doufám že se máte dobře, doufám
            že se máš dobře, omlouvám se, omlouvám se za vyrušení, omluvte vyrušení, promiň, promiňte, pardon, s
            dovolením, dovolte otázku, dovolte mi otázku, dovoluji si zeptat, dovoluji si dotázat, dovoluji si vás
            zeptat, mám dotaz, mám otázku, mám rychlý dotaz, mám jeden dotaz, měl bych dotaz, měla bych dotaz, jen
            rychlý dotaz, jen se chci zeptat, chci se zeptat, chtěl bych se zeptat, chtěla bych se zeptat, chtěl jsem se
            zeptat, ještě jeden dotaz, ještě otázka, hloupá otázka, rychlá otázka, buďte tak laskav, buďte tak laskava,
            buď tak hodný, buď tak hodná, buďte tak hodný, laskavě, buď tak laskav, prosím o informaci, prosím o
            informace, prosím o sdělení, prosím o odpověď, prosím o přehled, prosím o seznam, prosím o výpis, žádám o
            informaci, žádáme o sdělení, žádáme o informaci, žádáme o informace, žádáme o poskytnutí informace, prosíme
            o sdělení, prosíme o informaci, prosíme o informace, prosíme o přehled, poprosil bych, poprosila bych,
            prosil bych, prosila bych, poprosím, poprosím o, jestli můžete, jestli můžeš, pokud možno, pokud je to
            možné, pokud můžete, pokud to jde, pokud to víte, pokud to víš, pokud víš, pokud víte, když dovolíte, jestli
            víš, jestli víte, jestli to víte, jestli to nevadí, ok, okej, oukej, dobře, dobrá, jasně, hele prosím,
            super, připomeňte mi prosím, tak prosím, konkretný, konkretná, konkretné, konkretného, konkretnému,
            konkretném, konkretným, konkretnou, konkretných, konkretnými, příslušná, příslušného, příslušnému,
            příslušném, příslušným, příslušnou, příslušnými, daná, danému, daném, daným, danými, zmíněná, zmíněnému,
            zmíněném, zmíněným, zmíněnou, zmíněných, zmíněnými, uvedená, uvedeného, uvedenému, uvedeném, uvedeným,
            uvedenou, uvedených, uvedenými, jednotlivá, jednotlivého, jednotlivému, jednotlivém, jednotlivým,
            jednotlivou, jednotlivými, různý, různá, různého, různému, různém, různým, různou, různými, důležitá,
            důležitého, důležitému, důležitém, důležitým, důležitou, důležitých, důležitými, hlavný, hlavná, hlavné,
            hlavného, hlavnému, hlavném, hlavným, hlavnou, hlavných, hlavnými, evidovaný, evidovaná, evidovaného,
            evidovanému, evidovaném, evidovaným, evidovanou, evidovanými, zapsaný, zapsaná, zapsaného, zapsanému,
            zapsaném, zapsaným, zapsanou, zapsaných, zapsanými, stanovená, stanoveného, stanovenému, stanoveném,
            stanoveným, stanovenou, stanovenými, určeného, určenému, určeném, určeným, určenou, určenými, vymezený,
            vymezená, vymezené, vymezeného, vymezenému, vymezeném, vymezeným, vymezenou, vymezených, vymezenými,
            zaznamenaný, zaznamenaná, zaznamenané, zaznamenaného, zaznamenanému, zaznamenaném, zaznamenaným,
            zaznamenanou, zaznamenaných, zaznamenanými, stručná, stručné, stručného, stručnému, stručném, stručným,
            stručnou, stručných, stručnými, krátká, krátké, krátkého, krátkému, krátkém, krátkým, krátkou, krátkých,
            krátkými, rychlá, rychlé, rychlého, rychlému, rychlém, rychlým, rychlou, rychlých, rychlými, přesný, přesná,
            přesné, přesného, přesnému, přesném, přesným, přesnou, přesných, přesnými, úředný, úředná, úředné, úředného,
            úřednému, úředném, úředným, úřednou, úředných, úřednými, formálný, formálná, formálné, formálného,
            formálnému, formálném, formálným, formálnou, formálných, formálnými, našý, našá, našé, našého, našému,
            našém, našým, našou, našých, našými, potřebný, potřebná, potřebné, potřebného, potřebnému, potřebném,
            potřebným, potřebnou, potřebných, potřebnými, patřičný, patřičná, patřičné, patřičného, patřičnému,
            patřičném, patřičným, patřičnou, patřičných, patřičnými, dotyčný, dotyčná, dotyčné, dotyčného, dotyčnému,
            dotyčném, dotyčným, dotyčnou, dotyčných, dotyčnými, dotčený, dotčená, dotčené, dotčeného, dotčenému,
            dotčeném, dotčeným, dotčenou, dotčených, dotčenými, relevantný, relevantná, relevantné, relevantného,
            relevantnému, relevantném, relevantným, relevantnou, relevantných, relevantnými, zúčastněný, zúčastněná,
            zúčastněné, zúčastněného, zúčastněnému, zúčastněném, zúčastněným, zúčastněnou, zúčastněných, zúčastněnými,
            zapojený, zapojená, zapojené, zapojeného, zapojenému, zapojeném, zapojeným, zapojenou, zapojených,
            zapojenými, předmětný, předmětná, předmětné, předmětného, předmětnému, předmětném, předmětným, předmětnou,
            předmětných, předmětnými, konkrétnímu, konkrétním, konkrétními, unijního, unijnímu, unijním, unijních,
            unijními, klíčoví, klíčovího, klíčovímu, klíčovím, klíčovích, klíčovími, oficiálního, oficiálnímu,
            oficiálním, oficiálních, oficiálními, formálního, formálnímu, formálním, formálních, formálními, aktuálnímu,
            aktuálních, aktuálními, základního, základnímu, základním, základních, základními, relevantního,
            relevantnímu, relevantním, relevantních, relevantními, hlavního, hlavnímu, hlavním, hlavními, podstatní,
            podstatního, podstatnímu, podstatním, podstatních, podstatními, zásadní, zásadního, zásadnímu, zásadním,
            zásadních, zásadními, řádní, řádního, řádnímu, řádním, řádních, řádními, klíčového, klíčovému, klíčovém,
            klíčovým, klíčovou, samotné, samotného, samotnému, samotném, samotným, samotnou, samotných,
            samotnými, kompletný, kompletná, kompletné, kompletného, kompletnému, kompletném, kompletným, kompletnou,
            kompletných, kompletnými, plánovaný, plánovaná, plánovaného, plánovanému, plánovaném, plánovaným,
            plánovanou, plánovaných, plánovanými, sledovaný, sledovaná, sledované, sledovaného, sledovanému, sledovaném,
            sledovaným, sledovanou, sledovaných, sledovanými, celková, celkové, celkového, celkovému, celkovém,
            celkovým, celkovou, celkových, celkovými, unijný, unijná, unijné, unijného, unijnému, unijném, unijným,
            unijnou, unijných, unijnými, evropského, evropskému, evropském, evropským, evropskou, evropskými,
            schengenskému, schengenském, schengenským, schengenských, schengenskými, členěný, členěná, členěné,
            členěného, členěnému, členěném, členěným, členěnou, členěných, členěnými, zač že, následuje, následují,
            následovat, nastává, nastane, nastanou, navazuje, navazují, nachází, nacházejí, nachází se, se nachází,
            vztahuje, vztahují, vztahuje se, se vztahuje, související, souvisejících, s tím související, odehrává,
            odehrává se, řadí, spočívá, vedeno, vedené, vedených, běžet, stojí, stojí v, stát v, píše, píše se, se píše,
            píšou, psáno, říká, říká se, počítá se, se počítá, eviduje, evidují, evidujete, evidujeme, máte tam, je tam,
            jsou tam, zahrnuto, zahrnuté, zařazeno, zařazené, zařazených, zakotveno, zakotvené, vyplývající,
            vyplývajících, plynoucí, plynoucích, vyplynulo, stanoví, stanovuje, ukládá, ukládají, předepisuje,
            předepsáno, předepsané, přikazuje, abych, abys, abyste, abychom, kdybyste, nechť, ať, kéž, jestli že, zdali,
            zdalipak, jestlipak, přece, přeci, vždyť, totiž že, aspoň orientačně, ovšem, avšak, však, leč, nicméně,
            přitom, přičemž, zároveň, současně, navíc, mimoto, kromě jiného, dokonce, předně, zvláště, obzvláště, znova,
            opakovaně, ještě jednou, najednou, nakonec, konečně, vůbec, zcela, úplně, docela, celkem vzato, plně,
            naprosto, velice, trochu, trošku, kousek, hodně, spíš, spíše, zkrátka, jednoduše, zřejmě, patrně, rozhodně,
            každopádně, v každém případě, v tom případě, v takovém případě, v podstatě, v zásadě, předběžně, orientačně,
            rámcově, podrobně, detailně, bodově, heslovitě, písemně, ústně, elektronicky, e-mailem, mailem, telefonicky,
            mne, mnou, tebou, vámi, vašeho, vaší, vašim, vašich, tvůj, tvoje, tvé, sebe, sobě, sebou, jemuž, jímž, jíž,
            jichž, jimž, jimiž, nichž, něhož, němuž, němž, níž, načež, kdežto, takový, taková, takové, takového,
            takovou, takových, takovým, onen, ona věc, onoho, oné, tamta, tamto, tahle, tihle, tyhle, těchhle, týž,
            samý, samé, kdosi, cosi, jakýsi, jakási, jakési, kdekdo, každopadne, všelijaké, leccos, mezi jinými, vedle
            toho, vně, uvnitř, poblíž, blízko, naproti, podél, vzhledem k, s ohledem na, s přihlédnutím k, v souladu s,
            v souladu se, ve smyslu, ve světle, za účelem, s cílem, k tématu, na téma, ve spojitosti s, v otázce, v
            záležitosti, z hlediska, z pohledu, ze strany toho, ve vztahu, v souvislosti, na poli, v poli, v sekci
            otázek, v textu, z textu, v tabulce, z tabulky, tabulka, tabulku, tabulky, tabulce, soubor, souboru, souboru
            úkolů, sada, sady, sadu, evidence, evidenci, v evidenci, systému, nástroj, nástroje, nástroji, kanál,
            kanálu, kanále, vlákno, vlákna, zápis, zápisu, zápise, záznam, záznamu, záznamy, záznamů, listina, příloha,
            přílohy, příloze, rada by, závěry, závěrů, závěrech, usnesení, číslem, pod číslem, názvu, jména, označení,
            úřadem, úřadech, orgánech, institucích, subjektech, subjekty eu, aktérům, aktérem, aktéry, partnerům,
            partnerem, partnery, stranami, stranám, stranách, účastník, účastníka, účastníci, účastníků, členové, členů,
            člen, kolega, kolegů, kolegům, přátelé, lidičky, vážený pane, vážená paní, vážené kolegyně, milí,
            milý, milá, dámy a pánové, pane, paní, pán, pánové, dámo, slečno, šéfe, ahojte, dobrého dne, příjemný den,
            hezké odpoledne, mějte se hezky, s hlubokou úctou, s díky, předem děkujeme, mockrát děkuji, mockrát díky,
            vřelé díky, děkuji za informaci, budu vděčný za, budu vděčná za, poprosíme, prosíme, prosíme o, prosím o,
            prosíme o zaslání, prosím o zaslání, prosím o zaslání přehledu, žádám o, žádáme o, žádám vás, žádáme vás,
            obracím se, obracíme se, obracím se na vás, obracíme se na vás, dovoluji si, dovoluji si požádat, dovolte
            mi, dovolte, omluvte, nevadí, jestli můžu, jestli to jde, pokud lze, pokud můžeš, je-li možno, bude-li
            možné, buďte tak laskavi, buďte tak hodní, zdvořile prosím, uctivě, zdvořile žádám, ráčte, račte, honem,
            hned teď, co je to, potřebovali bychom, potřebovali bychom vědět, potřeboval bych znát, chtěli bychom vědět,
            chtěli bychom znát, chceme znát, chci znát, chtěl bych se dozvědět, chtěla bych se dozvědět, rádi bychom,
            rádi bychom znali, rádi bychom se dozvěděli, ráda bych znala, rád bych znal, zajímalo by nás, nás zajímá,
            zajímá nás, zajímá mne, zajímalo by mne, chtěla jsem se zeptat, zeptám se, jeden dotaz, jedna otázka, ještě
            dotaz, poslední dotaz, máme dotaz, máme otázku, nemáte, nemáš, nevíte kdo, neví někdo, víte někdo, ví někdo,
            tušíte, tušíš, poradí někdo, může mi někdo říct, může někdo, mohla bych, mohl bych, mohli bychom vědět, mohu
            se zeptat, můžu se zeptat, smím se zeptat, smíme se zeptat, vyhledej, vyhledejte, zjisti, zjistěte, vytáhni,
            vytáhněte, vytáhni mi, předveď, podej, podejte, přines, přehraj, hoď, hoď mi, hoďte, hoď sem, dejte, dejte
            sem, dej sem, dej vědět, dejte vědět, dejte mi vědět, dej mi vědět, načti, filtruj, vyfiltruj, vyfiltrujte,
            seřaď, seřaďte, rozepiš, rozepište, rozveď, rozveďte, vylistuj, listuj, zrekapituluj, zrekapitulujte,
            rekapitulace, rekapitulaci, rekapituluj, připomenout si, připomenout mi, rekni, vypiste, vypis, ukaz,
            ukazte, sečti, spočítej, spočítejte, vyčísli, odpověz, odpovězte, odpověď na, odpovědí, odpovědi, otázkou,
            otázce, otázek, dotazem, dotazy, dotazů, dotaze, ohl., vč., tzv., popř., příp., viz, o sdělení, vysvětlení,
            kýmkoli, čímkoli, čehokoli, komukoli, kohokoli, kterýkoli, kterékoli, jakýchkoli, jakoukoli, kterási,
            kterýsi, podle vás, podle tebe, dle vás, jen tak rychle, tak vůbec, při té příležitosti, ještě něco, něco
            dalšího, dá se zjistit, dalo by se zjistit, dá se zobrazit, dá se říct, lze zjistit, lze zobrazit, mohli
            bychom zjistit, v tomto ohledu, v této věci, v této souvislosti, na toto téma, k tomuto tématu, k této věci,
            v tomto směru, v tomto rámci, ptát, zeptat, optat, dotázat, dotázat se, ptát se, zeptat se, optat se, ptal,
            ptala""",
        Concept.DAY: """den, dne, dny, dní, dnů, dnech, dnům, dnem, dnu, kalendářní dny, kalendářních dnů, kalendářních dní,
            kalendářních dnech""",
        Concept.WEEK: "týden, týdne, týdnu, týdnem, týdny, týdnů, týdnech, týdnům",
        Concept.MONTHS: "měsíc, měsíce, měsíci, měsícem, měsíců, měsících, měsícům",
        Concept.QUARTER: """čtvrtletí, čtvrtletím, čtvrtletích, kvartál, kvartálu, kvartálem, kvartály, kvartálů, kvartálech, čtvrtrok,
            čtvrtroku""",
        Concept.HALF: """pololetí, pololetím, polovina, poloviny, polovině, polovinu, polovinou, půlka, půlky, půlce, půlku, půlrok,
            půlroku, půlrokem, semestr, semestru, půle""",
        Concept.YEAR: """rok, roku, roce, rokem, roky, roků, let, letech, kalendářní rok, kalendářního roku, kalendářním roce, letos,
            t.r., t. r., loni, vloni, napřesrok""",
        Concept.TODAY: """dnes, dneska, dnešek, dneška, dnešku, dnešní den, dnešního dne, dnešnímu dni, dnešním dni, dnešní, dnešnímu""",
        Concept.TOMORROW: "zítra, zítřek, zítřka, zítřku, zejtra",
        Concept.YESTERDAY: "včera, včerejšek, včerejška",
        Concept.THIS: """tento, tohoto, tomuto, tomto, tímto, toto, tato, této, tuto, touto, tyto, těchto, tenhle, tohohle, tomhle,
            tuhle, téhle, letošní, letošního, letošním, letošnímu, aktuální, aktuálního, aktuálním, běžící, běžícího,
            běžícím, probíhající, probíhajícího, probíhajícím, stávající, současný, současného, současném, ten, tom,
            tomu, letos, t.r., t. r.""",
        Concept.COMING: """nadcházející, nadcházejícího, nadcházejícím, nadcházejících, nadcházejícími, blížící se, blížícího se, co
            nás čeká, nás čeká, nás čekají, co se blíží, se blíží, blíží se, blíží, co se chystá, před námi, máme před
            sebou, co je před námi, v dohledu, na obzoru, na cestě, co přijde, co bude následovat, brzy čeká, nejbližší
            termíny, další termíny, příští termíny, nadcházející termíny, nastávající, nastávajícího, nastávajícím""",
        Concept.NEXT: """příští, příštího, příštímu, příštím, příštích, příštími, další, dalšího, dalšímu, dalším, následující,
            následujícího, následujícímu, následujícím, následujících, následujícími, nejbližší, nejbližšího,
            nejbližšímu, nejbližším, nejbližších, nejbližšími, nejdřívější, jako další, jako první, další na řadě, první
            na řadě, další v pořadí, první v pořadí, nejdříve, nejdřív, nejprve, další krok, další termín, nejbližší
            termín, příští termín, následující termín, dalších, napřesrok, následuje jako další, následují jako další,
            jako další následuje, jako další následují, co následuje pro, co následuje u, co teď následuje, následuje
            jako první, další v řadě, na řadě jako další, na řadě jako první, jako další v pořadí, jako příští, co je
            první na řadě, první termín, první lhůta, další lhůta, následující lhůta, nejbližší lhůta, příští lhůta,
            nejbližší úkol, další úkol, příští úkol, následující úkol, první úkol, nejbližší povinnost, další povinnost,
            bezprostředně následuje, hned další, hned první, nejdřívější termín""",
        Concept.LAST: """minulý, minulého, minulém, minulému, minulá, minulé, minulou, uplynulý, uplynulého, uplynulém, uplynulé,
            předchozí, předchozího, předchozím, předešlý, předešlého, předešlém, loňský, loňského, loňském, poslední,
            posledního, posledním, posledních, loni, vloni""",
        Concept.END: """konec, konce, konci, koncem, na konec, na konci, ke konci, závěr, závěru, závěrem, na závěr, sám konec,
            samého konce, samotného konce, úplného konce""",
        Concept.VAGUE: """brzy, brzo, co nejdříve, co nejdřív, co nejrychleji, bezodkladně, neprodleně, obratem, ihned, zanedlouho, v
            dohledné době, v nejbližší době, v blízké době, v blízké budoucnosti, v brzké době, časem, někdy, postupně,
            průběžně, na začátku, začátkem, začátek, začátku, počátkem, počátek, počátku, na počátku, zkraje, v
            polovině, uprostřed, v půlce, kolem, okolo, zhruba kolem, přibližně, zhruba, cca, cirka, asi v, někdy v,
            někdy na, jaro, jara, na jaře, jaře, léto, léta, v létě, létě, podzim, podzimu, na podzim, zima, zimy, v
            zimě, zimu, prázdniny, prázdnin, dovolené,
            později, dříve, nedávno, v poslední době, v budoucnu, v budoucnosti, budoucnosti, na sklonku, sklonku, po
            létě, asap, každoročně, každý rok, ročně, pravidelně, každé čtvrtletí, každý měsíc, měsíčně, čtvrtletně, za
            nějakou dobu, za nějaký čas, po nějaké době, po nějakém čase, za čas, po čase, za chvíli, za chvilku, za
            okamžik, za krátkou dobu, za delší dobu, po určité době, za určitou dobu, na nějakou dobu, nějakou dobu,
            nějaký čas, po nějakou dobu, za několik dní, za několik dnů, za několik týdnů, za několik měsíců, za několik
            let, během několika dní, během několika týdnů, během několika měsíců, několik týdnů, několik měsíců, několik
            dní, několika týdnů, několika měsíců, několika dnů, před časem, před nějakou dobou, v dohledné budoucnosti,
            v příhodnou dobu, v pravý čas, ve vhodnou dobu, v příslušné době, dříve nebo později, dřív nebo později, v
            nejbližších dnech, v příštích dnech, v nejkratší době, v co nejkratší době, v co nejkratším čase, v co
            nejbližší době, v daleké budoucnosti, po prázdninách, o prázdninách, přes prázdniny, před prázdninami, do
            prázdnin, po svátcích, před svátky, každé pololetí, každý týden, čas od času, jednou za čas, v novém roce""",
        Concept.MEETING: """zasedání, zasedáním, zasedáních, schůze, schůzi, schůzí, schůzka, schůzky, schůzce, schůzku, schůzkou,
            jednání, jednáním, setkání, zasedání rady, zasedáním rady, zasedání schengenské rady, jednání rady, schůze
            rady, jednání ministrů, zasedání ministrů, setkání ministrů, schůzka ministrů, rada svv, rady svv, radě svv,
            radu svv, radou svv, rada pro spravedlnost a vnitřní věci, rady pro spravedlnost a vnitřní věci, radě pro
            spravedlnost a vnitřní věci, radu pro spravedlnost a vnitřní věci, rada jha, rady jha, radě jha, radu jha,
            rada pro vnitřní věci, rady pro vnitřní věci, rada ministrů vnitra, rady ministrů vnitra, radě ministrů
            vnitra, milník, milníku, milníky, milníků, milníkem, schengenské zasedání, schengenského zasedání,
            ministerské zasedání, ministerského zasedání, ministerská schůzka, ministerské schůzky, zasedání rady eu,
            zasedání rady svv, zasedání rady pro svv, zasedání rady pro spravedlnost a vnitřní věci, zasedání rady
            schengen, zasedání rady pro schengen, zasedání rady pro vnitřní věci, zasedání ministrů vnitra, zasedání
            rady ministrů, zasedáním rady eu, zasedáním schengenské rady, zasedáním rady svv, zasedáním rady pro svv,
            zasedáním rady pro spravedlnost a vnitřní věci, zasedáním rady schengen, zasedáním rady pro schengen,
            zasedáním rady pro vnitřní věci, zasedáním ministrů, zasedáním ministrů vnitra, zasedáním rady ministrů,
            zasedáních rady, zasedáních rady eu, zasedáních schengenské rady, zasedáních rady svv, zasedáních rady pro
            svv, zasedáních rady pro spravedlnost a vnitřní věci, zasedáních rady schengen, zasedáních rady pro
            schengen, zasedáních rady pro vnitřní věci, zasedáních ministrů, zasedáních ministrů vnitra, zasedáních rady
            ministrů, schůze rady eu, schůze schengenské rady, schůze rady svv, schůze rady pro svv, schůze rady pro
            spravedlnost a vnitřní věci, schůze rady schengen, schůze rady pro schengen, schůze rady pro vnitřní věci,
            schůze ministrů, schůze ministrů vnitra, schůze rady ministrů, schůzi rady, schůzi rady eu, schůzi
            schengenské rady, schůzi rady svv, schůzi rady pro svv, schůzi rady pro spravedlnost a vnitřní věci, schůzi
            rady schengen, schůzi rady pro schengen, schůzi rady pro vnitřní věci, schůzi ministrů, schůzi ministrů
            vnitra, schůzi rady ministrů, schůzí rady, schůzí rady eu, schůzí schengenské rady, schůzí rady svv, schůzí
            rady pro svv, schůzí rady pro spravedlnost a vnitřní věci, schůzí rady schengen, schůzí rady pro schengen,
            schůzí rady pro vnitřní věci, schůzí ministrů, schůzí ministrů vnitra, schůzí rady ministrů, schůzka rady,
            schůzka rady eu, schůzka schengenské rady, schůzka rady svv, schůzka rady pro svv, schůzka rady pro
            spravedlnost a vnitřní věci, schůzka rady schengen, schůzka rady pro schengen, schůzka rady pro vnitřní
            věci, schůzka ministrů vnitra, schůzka rady ministrů, schůzce rady, schůzce rady eu, schůzce schengenské
            rady, schůzce rady svv, schůzce rady pro svv, schůzce rady pro spravedlnost a vnitřní věci, schůzce rady
            schengen, schůzce rady pro schengen, schůzce rady pro vnitřní věci, schůzce ministrů, schůzce ministrů
            vnitra, schůzce rady ministrů, schůzku rady, schůzku rady eu, schůzku schengenské rady, schůzku rady svv,
            schůzku rady pro svv, schůzku rady pro spravedlnost a vnitřní věci, schůzku rady schengen, schůzku rady pro
            schengen, schůzku rady pro vnitřní věci, schůzku ministrů, schůzku ministrů vnitra, schůzku rady ministrů,
            schůzky rady, schůzky rady eu, schůzky schengenské rady, schůzky rady svv, schůzky rady pro svv, schůzky
            rady pro spravedlnost a vnitřní věci, schůzky rady schengen, schůzky rady pro schengen, schůzky rady pro
            vnitřní věci, schůzky ministrů, schůzky ministrů vnitra, schůzky rady ministrů, schůzkou rady, schůzkou rady
            eu, schůzkou schengenské rady, schůzkou rady svv, schůzkou rady pro svv, schůzkou rady pro spravedlnost a
            vnitřní věci, schůzkou rady schengen, schůzkou rady pro schengen, schůzkou rady pro vnitřní věci, schůzkou
            ministrů, schůzkou ministrů vnitra, schůzkou rady ministrů, jednání rady eu, jednání schengenské rady,
            jednání rady svv, jednání rady pro svv, jednání rady pro spravedlnost a vnitřní věci, jednání rady schengen,
            jednání rady pro schengen, jednání rady pro vnitřní věci, jednání ministrů vnitra, jednání rady ministrů,
            jednáním rady, jednáním rady eu, jednáním schengenské rady, jednáním rady svv, jednáním rady pro svv,
            jednáním rady pro spravedlnost a vnitřní věci, jednáním rady schengen, jednáním rady pro schengen, jednáním
            rady pro vnitřní věci, jednáním ministrů, jednáním ministrů vnitra, jednáním rady ministrů, setkání rady,
            setkání rady eu, setkání schengenské rady, setkání rady svv, setkání rady pro svv, setkání rady pro
            spravedlnost a vnitřní věci, setkání rady schengen, setkání rady pro schengen, setkání rady pro vnitřní
            věci, setkání ministrů vnitra, setkání rady ministrů, setkáním rady, setkáním rady eu, setkáním schengenské
            rady, setkáním rady svv, setkáním rady pro svv, setkáním rady pro spravedlnost a vnitřní věci, setkáním rady
            schengen, setkáním rady pro schengen, setkáním rady pro vnitřní věci, setkáním ministrů, setkáním ministrů
            vnitra, setkáním rady ministrů""",
        Concept.BY: """do, až do, nejpozději, nejpozději do, nejpozději v, nejpozději ve, nejpozději na, nejpozději k, nejpozději
            ke, nejpozději ke dni, nejpozději dne, nejpozději ku, nejpozději pro, nejpozději během, nejdéle do, nejdéle
            v, do dne, do data, ne později než, ne později než v, ne později než do, ne později než na, ne později než
            dne, nikoli později než, nikoliv později než, nikoli později než v, nejpozději před, s termínem do, s
            termínem, s termínem v, v termínu do, s termínem nejpozději, s termínem nejpozději do, termín do, k, ke, ke
            dni, k datu, do včetně, před nebo v, v nebo před, včetně do, maximálně do, nejzazší termín, nejdýl do, by,
            do půlnoci, do konce dne, nejp. do, nejp., do termínu, stav k, stav ke, stavu k, stavu ke, stav ke dni,
            stavu ke dni, podle stavu k, podle stavu ke dni, dle stavu k, dle stavu ke dni, stav ku dni""",
        Concept.UNTIL: "do, až do, až",
        Concept.BEFORE: """před, přede, dříve než, dřív než, dříve než v, ještě před, předtím než, těsně před, krátce před, v
            předvečer, v období před, v době před, v týdnech před, v měsících před, před začátkem, před konáním, na dobu
            před, na období před, pro období před""",
        Concept.IN: """v, ve, během, v průběhu, za, na, v měsíci, v roce, dne, v den, ze dne, v termínu, v období, po dobu, za
            období, s termínem v, naplánováno na, naplánované na, plánováno na, plánované na, v rámci měsíce, na
            programu, na pořadu jednání, na pořadu, na agendě, na agendu, na program, při příležitosti, u příležitosti""",
        Concept.FOR: "na, pro",
        Concept.FROM: """od, ode, ode dne, od data, počínaje, počínaje dnem, počínaje měsícem, s účinností od, s platností od, ne
            dříve než, ne dřív než, ne dříve než v, nejdříve v, nejdříve od, nejdříve, nejdřív v, nejdřív od, od
            začátku, od počátku, z období od, již od, už od, v nebo po, v období od""",
        Concept.AFTER: """po, později než, později než v, následně po, po skončení, po uplynutí, hned po, těsně po, krátce po, ihned
            po, v období po, v době po, po konání, až po, na dobu po, na období po, pro dobu po, pro období po, na čas
            po, až na dobu po, následující po, co následuje po, následuje po, následují po, nastává po, navazuje po,
            navazující po""",
        Concept.AS_OF: """ke dni, k datu, k, ke, stav k, stav ke, stavu k, stavu ke, stav ke dni, stavu ke dni, podle stavu k, podle
            stavu ke dni, dle stavu k, dle stavu ke dni, stav ku dni""",
        Concept.WITHIN: "ve lhůtě, v horizontu, za méně než, ve lhůtě do",
        Concept.BETWEEN: "mezi, v období mezi, v době mezi, v rozmezí mezi",
        Concept.LATEST: "nejpozději, nejdéle, nejdýl, nebo dříve, nebo dřív, či dříve, maximálně, včetně",
        Concept.EARLIEST: "nejdříve, nejdřív, nebo později, či později, a později, a dále, a déle, nebo po něm, a dál",
        Concept.AND: """a, i, a také, a taky, a rovněž, jakož i, plus, &, a dále i, i s, jak i, a co, a co s, a co se, a co takhle,
            a co třeba, a co teda, a co tedy, a co pak""",
        Concept.OR: "nebo, či, anebo, a/nebo, nebo také, případně, popřípadě",
        Concept.WITH: """společně s, společně se, spolu s, spolu se, ve spolupráci s, ve spolupráci se, dohromady s, dohromady se, v
            součinnosti s, v součinnosti se""",
        Concept.JOINTLY: """společný, společná, společné, společného, společnému, společném, společným, společnou, společných,
            společnými, společní, společně, spolu, dohromady, společně s, společně se, spolu s, spolu se, ve spolupráci
            s, ve spolupráci se, v součinnosti s, dohromady s, sdílený, sdílená, sdílené, sdílených, oba společně""",
        Concept.BOTH: "oba, obě, obou, oběma",
        Concept.TO: """jde do, jdou do, půjde do, putuje do, putují do, zprávy pro, zpráva pro, zprávu pro, dokumenty pro, dokument
            pro, podklady pro, informace pro, do, určeno pro, určené pro, určený pro, určená pro, určeny pro, adresováno
            do, směrem do, k rukám, směřuje k, směřuje do, směřují k, směřují do, míří do, míří k, zasláno do, posláno
            do, předloženo do, předkládá se do, zasílá se do""",
        Concept.ASSIGNED: """od, ode, ze strany, na straně, po straně, u, v gesci, v kompetenci, v působnosti, v odpovědnosti, na
            bedrech, přiděleno, přidělené, svěřeno, svěřené, uloženo, uložené, připadá na, připadají na, připadne na, co
            se týče, co se týká, pokud jde o, ohledně, týkající se, týkajících se, týká se, ve vztahu k, v souvislosti
            s, vyžadováno od, požadováno od, očekáváno od, spadá pod, spadají pod, patří k, patří pod, ve věci""",
        Concept.WE: """můžeme, mohli bychom, bychom měli, my, nás, nám, námi, náš, naše, našeho, našemu, naší, našich, našim,
            našimi, naši, já, mě, mně, můj, moje, moji, mého, mé, mých, mým, máme, musíme, nemáme, nemusíme, jsme,
            budeme, bychom, měli bychom, máme předložit, mám, musím, dlužíme, odpovídáme, předkládáme, předložíme,
            připravujeme, dodáme, plníme, čeká nás, jsem povinen, jsme povinni""",
        Concept.BACK: """oni, ony, jej, jim, jimi, nich, jemu, ho, ona, on, z toho, z nich, k tomu, o tom, tentýž, totéž, stejný,
            stejná, stejné, dtto, ten samý, výše uvedený, výše uvedené, zmíněný, zmíněné, zmíněného, tamten, posledně
            jmenovaný, s tím""",
        Concept.POSSESSIVE: "jejich, jeho, její, jejího, jejímu, svůj, své, svého, svých, svou, svoje",
        Concept.RECEIVE: "dostane, dostanou, dostává, dostávají, obdrží, obdržet, dostal, dostat",
        Concept.ADDRESSED: """určeno, určený, určená, určené, určeny, určených, určen, určena, adresováno, adresovaný, adresovaná,
            adresované, adresovaných, adresován, adresována, adresovány, adresát, adresáta, adresátem, adresátovi,
            příjemce, příjemcem, příjemci, je adresátem, komu určeno, jako adresát, jako příjemce""",
        Concept.IS: "jak funguje, jak fungují, co je to, co to je, znamená, znamenají, je, jsou",
        Concept.WAS: "byl, byla, bylo, byly, byli, nebyl, nebyla, nebylo, nebyly",
        Concept.DID: """byl, byla, bylo, byly, byli, už, již, dosud, doposud, zatím, doteď, dodnes, mezitím, bylo již, již bylo, už
            bylo, nebyl, nebyla, nebylo, nebyly""",
        Concept.WHAT: """co, čeho, čemu, čím, čem, jaký, jaká, jaké, jakého, jakému, jakou, jakých, jakým, jakými, které, která,
            který, kterého, kterou, kterých, kterým, jež, cože, copak, co všechno, co všecko, co přesně, co konkrétně,
            za co, s čím, o co, na čem, čili co, v čem, zač, nač, oč, več, načpak, začpak, čehož, čemuž, čímž, čehopak,
            čemupak, jakýpak, jakápak, jaképak, cokoliv co, to co, vše co, všechno co, k čemu, nad čím, pod čím, ve
            kterých, v kterých, v jakých, kterém, kolikerý, jakém, ve kterém, v kterém, a co má, a co mají, a co je, a
            co jsou, a co se má, a co musí, a co má být, a co bude, a co zbývá, a co čeká, a co dluží, a co všechno""",
        Concept.WHO: """kdo, koho, kým, kom, kdopak, kteří, kdo všechno, kdo přesně, čí, čím úkolem, u koho, od koho, pro
            koho, na koho, na kom, kdo konkrétně, který subjekt, které subjekty, který orgán, které orgány, která
            instituce, jaké subjekty, odpovědné subjekty, kdo je gestorem, gestor, gestora, gestorem, gestoři, nositel,
            nositele, nositelem, garantem, vlastníkem, zodpovědným, odpovědným, kterým subjektem, jakým subjektem, která
            strana""",
        Concept.WHEN: """kdy, dokdy, do kdy, odkdy, od kdy, kdypak, k jakému datu, jaké datum, jakého data, do jakého data, který
            den, kterého dne, jaký den, v jakém termínu, v kterém termínu, do jakého termínu, jaký je termín, jaké jsou
            termíny, jaký termín, jaký má termín, jaké mají termíny, na kdy, nakdy, pro kdy, kolikátého, za jak dlouho,
            jak dlouho, v kterém měsíci, ve kterém měsíci, v jakém měsíci, který měsíc, kterém roce, v kterém roce, ve
            kterém roce, kolik času, kolik zbývá času, termín pro, jaká je lhůta, jaká lhůta, na jaké datum, kdy přesně,
            kdy nejpozději, k jakému dni, do kterého dne, v kolik, kdy je termín, na který den, na jaký den, na který
            měsíc, na jaký měsíc, v kterém okamžiku, v jakou dobu, před jakým datem, do kterého data, do kterého měsíce,
            do jakého dne, do jakého měsíce, do kterého termínu, na kterou radu, na které datum, jakým termínem, jaký
            deadline, jaký je deadline, kdy vychází, kdy připadá, kdy mají termín, kdy má termín, kdy vyprší termín, kdy
            končí lhůta, kdy vyprší lhůta, kdy uplyne lhůta, kdyže""",
        Concept.HOW_MANY: """kolik, kolika, kolik je, počet, počtu, kolik má, celkový počet, kolik toho, kolikpak, jaký počet, jaký je
            počet, v jakém počtu, kolikero, spočítej kolik, úhrnný počet, uveď počet, uveďte počet, kolik celkem, kolik
            dohromady, počtem, jaké množství""",
        Concept.STATUS_OF: """nového, něco nového, stav, stavu, stav plnění, stavu plnění, jak je na tom, jak jsou na tom, jak na tom je, jak to vypadá s, jak
            to vypadá se, jak vypadá, jak to jde s, jak pokračuje, jak pokračují, jak to pokračuje s, jak je to s, jak
            je to se, v jakém stavu, v jakém stádiu, v jaké fázi, kde jsme s, jak jsme daleko s, jak daleko je, jak
            daleko jsme, jak daleko jsou, detaily, detail, detailů, podrobnosti, podrobností, podrobnost, podrobnosti k,
            podrobnosti o, detaily k, detaily o, informace k, informace o, info k, info o, info, informaci, informací,
            více o, více k, víc o, vysvětli, vysvětlete, vysvětlit, popiš, popište, popsat, popis, obsah, co obnáší, co
            zahrnuje, o čem je, co je v, co obsahuje, pokrok, pokroku, pokrok v, jak pokročil, jak
            pokročila, jak pokročilo, novinky, co je nového, co je nového s, aktuální stav, aktuálního stavu, současný
            stav, status, statusu, stav věci, řekni mi více o, řekněte mi více o, přehled, seznam, výčet, soupis,
            seznamu, přehledu, plnění, plnění bodu, co je s, jak to stojí s, jak stojí, do jaké míry je splněno, do jaké
            míry je splněna, do jaké míry je splněn, do jaké míry je splněné, do jaké míry jsou splněna, do jaké míry
            jsou splněny, do jaké míry bylo splněno, do jaké míry se plní, do jaké míry se splnilo, do jaké míry se
            podařilo splnit, do jaké míry je hotovo, do jaké míry je hotové, do jaké míry je dokončeno, do jaké míry je
            naplněno, do jaké míry bylo dokončeno, do jaké míry bylo naplněno, do jaké míry je provedeno, v jaké míře je
            splněno, v jaké míře je splněna, v jaké míře je splněn, v jaké míře je splněné, v jaké míře jsou splněna, v
            jaké míře jsou splněny, v jaké míře bylo splněno, v jaké míře se plní, v jaké míře se splnilo, v jaké míře
            se podařilo splnit, v jaké míře je hotovo, v jaké míře je hotové, v jaké míře je dokončeno, v jaké míře je
            naplněno, v jaké míře bylo dokončeno, v jaké míře bylo naplněno, v jaké míře je provedeno, nakolik je
            splněno, nakolik je splněna, nakolik je splněn, nakolik je splněné, nakolik jsou splněna, nakolik jsou
            splněny, nakolik bylo splněno, nakolik se plní, nakolik se splnilo, nakolik se podařilo splnit, nakolik je
            hotovo, nakolik je hotové, nakolik je dokončeno, nakolik je naplněno, nakolik bylo dokončeno, nakolik bylo
            naplněno, nakolik je provedeno, na kolik procent je splněno, na kolik procent je splněna, na kolik procent
            je splněn, na kolik procent je splněné, na kolik procent jsou splněna, na kolik procent jsou splněny, na
            kolik procent bylo splněno, na kolik procent se plní, na kolik procent se splnilo, na kolik procent se
            podařilo splnit, na kolik procent je hotovo, na kolik procent je hotové, na kolik procent je dokončeno, na
            kolik procent je naplněno, na kolik procent bylo dokončeno, na kolik procent bylo naplněno, na kolik procent
            je provedeno, z kolika procent je splněno, z kolika procent je splněna, z kolika procent je splněn, z kolika
            procent je splněné, z kolika procent jsou splněna, z kolika procent jsou splněny, z kolika procent bylo
            splněno, z kolika procent se plní, z kolika procent se splnilo, z kolika procent se podařilo splnit, z
            kolika procent je hotovo, z kolika procent je hotové, z kolika procent je dokončeno, z kolika procent je
            naplněno, z kolika procent bylo dokončeno, z kolika procent bylo naplněno, z kolika procent je provedeno,
            jak moc je splněno, jak moc je splněna, jak moc je splněn, jak moc je splněné, jak moc jsou splněna, jak moc
            jsou splněny, jak moc bylo splněno, jak moc se plní, jak moc se splnilo, jak moc se podařilo splnit, jak moc
            je hotovo, jak moc je hotové, jak moc je dokončeno, jak moc je naplněno, jak moc bylo dokončeno, jak moc
            bylo naplněno, jak moc je provedeno""",
        Concept.HELP: """pomoc, nápověda, nápovědu, pomoz, pomoz mi, pomozte, pomozte mi, help, co umíš, co umíte, co dokážeš, co
            dokážete, co všechno umíš, jak to funguje, jak funguješ, jak fungujete, jak to používat, jak tě používat,
            jak vás používat, jak se to používá, na co se můžu zeptat, na co se mohu zeptat, na co se můžu ptát, na co
            se mohu ptát, na co se lze ptát, na co se můžeme ptát, na co se tě můžu zeptat, co se můžu zeptat, kdo jsi,
            kdo jste, co jsi, co jsi zač, co děláš, k čemu jsi, k čemu sloužíš, k čemu to je, k čemu to slouží, jaké
            otázky můžu klást, jaké dotazy můžu klást, jaké dotazy mohu klást, jaké otázky mohu klást, jak se mám ptát,
            jak se mám zeptat, jak se ptát, příkazy, jaké příkazy, příklady, příklad, dej mi příklad, ukaž příklad,
            návod, návod k použití, manuál, potřebuji pomoc, potřebuju pomoc, nevím si rady, jaké máš funkce, s čím mi
            můžeš pomoci, s čím mi můžete pomoci, s čím můžeš pomoct, s čím pomůžeš, faq, jak začít, co ti můžu napsat,
            jak mám formulovat dotaz, jak formulovat dotaz, možnosti, jak funguje tento bot, co umí tento bot, jak se tě
            mám ptát, jak se tě mám zeptat, jak se vás mám ptát, jak se tě ptát, jak se zeptat, jak mám klást otázky,
            jak klást otázky, jak položit otázku, na co se smím ptát, na co se tě smím ptát, na co se dá ptát, co můžu
            napsat, co mám napsat, co lze zjistit, co se dá zjistit, jak se s tebou pracuje, jak s tebou pracovat""",
        Concept.OWE: """visí na, visí, visící, visících, leží na, leží u, leží, má v plánu, mají v plánu, ve frontě, na pořadu dne,
            na práci, dluží, dlužit, dluh, dluhy, dlužen, dlužna, závazek, závazku, závazky, závazků, závazkům,
            závazcích, závazkem, povinnost, povinnosti, povinností, povinnostem, úkol, úkolu, úkoly, úkolů, úkolům,
            úkolem, úkolech, úloha, úlohy, úloh, úlohu, termín, termínu, termíny, termínů, termínech, termínem, lhůta,
            lhůty, lhůt, lhůtu, lhůtě, deadline, deadliny, deadlinu, deadlinů, deadlajn, uzávěrka, uzávěrky, uzávěrce,
            uzávěrku, odpovídá, odpovídají, odpovídá za, odpovídají za, odpovědný, odpovědná, odpovědné, odpovědní,
            odpovědný za, odpovědná za, odpovědni, odpovědni za, odpovědní za, odpovědné za, odpovědnost, odpovědnosti,
            odpovědností, zodpovídá, zodpovídají, zodpovídá za, zodpovědný, zodpovědná, zodpovědné, zodpovědní,
            zodpovědnost, zodpovědnosti, má na starosti, mají na starosti, na starosti, starost, na starost, na stole,
            na talíři, agenda, agendy, agendu, v plánu, plán, plánu, plánuje, plánují, plánováno, plánované,
            naplánováno, naplánované, naplánovaný, harmonogram, harmonogramu, rozvrh, kalendář, kalendáři, kalendáře,
            čeká, čekají, má hotovo do, splatný, splatná, splatné, splatnost, splatnosti, splatných, je splatný, jsou
            splatné, připadá, připadají, připadne, vyprší, vyprchá, vyprší termín, končí, končící, uplyne, uplyne lhůta,
            garant, garanta, gestor, gestora, vlastník, vlastníka, vlastní, slíbeno, přislíbeno, přislíbil, přislíbila,
            slib, sliby, slibů, příslib, přísliby, zavázal, zavázala, zavázaly, zavázali, je zavázán, jsou zavázány, na
            programu, na pořadu jednání, na pořadu, program, programu, domácí úkoly, domácí úkol, to-do, todo, to do, v
            gesci, gesce, gesci, due, owe, datum splnění, termín splnění, termíny splnění, požadavek, požadavky,
            požadavků, pracovní náplň, hrozí, na lopatě, v kompetenci, kompetence, pověřen, pověřena, pověřeny,
            pověřeno, zavázán, zavázána, zavázáno, zavázáni, zavázány, zavázaný, zavázaná, zavázané, zavázaní,
            zavázaných, je zavázána, je zavázáno, upsal, upsala, upsalo, upsali, upsaly, upsal se, upsala se, upsali se,
            upsaly se, se upsal, se upsala, se upsali, se upsaly, uvázal se, uvázala se, uvázali se, uvázaly se, se
            uvázal, se uvázala, se uvázali, se uvázaly, vzal si za úkol, vzala si za úkol, vzal si na starost, vzala si
            na starost, vzali si na starost, přislíbili, přislíbily, přislíbit, slíbit, slibuje, slibují, slíbená,
            slíbený, slíbených, přislíbené, přislíbených, povinován, povinována, povinováni, povinovány, pověřeni,
            pověřený, pověřená, pověřené, odpovědností za, ručí, ručí za, garantuje, garantují, zaručuje, náleží mu,
            náleží jí, náleží jim, příslušející, odpovídat, odpovídat za, odpovídající za, zodpovídat, zodpovídat za,
            vázán, vázána, vázáno, vázáni, vázány, vázaný, vázaná, vázané, dlužná, dlužný, dlužné, dlužní, dlužných,
            dluzi, pohledávka, pohledávky, na krku, na hrbu, má na krku, mají na krku, má na hrbu, tíží, břímě, uložený
            úkol, uložené úkoly, uložených úkolů, má na talíři, mají na talíři, má na stole, mají na stole, má ve své
            gesci, mají ve své gesci, má v gesci, mají v gesci, má v kompetenci, svěřeno, uloženo, uložili, uložil,
            uložila, uloženy, přiděleny, přidělena, přidělen, přiřazeno, přiřazené, přiřazeny, přiřazena, připadlo,
            připadl, připadla, připadly, svěřen, svěřena, svěřeny, delegováno, zadáno, zadané, zadaných, zadaný,
            povinnostmi, termínům, deadlinem, lhůtám, lhůtami, dluhem, dluhů, slibem, zodpovědností, připadající,
            připadajících, připadající na, vychází na, nese odpovědnost, nesou odpovědnost, nese odpovědnost za, nesou
            odpovědnost za, nese zodpovědnost, nesou zodpovědnost, nese zodpovědnost za, nesou zodpovědnost za, nést
            odpovědnost, nést zodpovědnost, má odpovědnost za, má zodpovědnost za, honí, honí termín, má pod palcem,
            mají pod palcem, dohlíží na, dohlížejí na, stará se o, starají se o, se stará o, se starají o, stará se,
            starají se, se stará, se starají, spravuje, spravují, povinný, povinná, povinně, zabývat se, uplynou,
            uběhne, uběhnou, projde lhůta, projdou lhůty, vypršet, nadejde, nadejdou, nastane termín, přijde na řadu,
            přijdou na řadu""",
        Concept.OPEN: """otevřený, otevřená, otevřené, otevřeného, otevřenému, otevřeném, otevřeným, otevřenou, otevřených,
            otevřenými, otevření, nehotový, nehotová, nehotové, nehotového, nehotovému, nehotovém, nehotovým, nehotovou,
            nehotových, nehotovými, nehotoví, rozpracovaný, rozpracovaná, rozpracované, rozpracovaného, rozpracovanému,
            rozpracovaném, rozpracovaným, rozpracovanou, rozpracovaných, rozpracovanými, rozpracovaní, zbylý, zbylá,
            zbylé, zbylého, zbylému, zbylém, zbylým, zbylou, zbylých, zbylými, zbylí, otevřeno, otevřeny, otevřen,
            otevřena, zbývá, zbývají, zbývající, zbývajících, zbývajícího, ještě zbývá, ještě zbývají, zůstává,
            zůstávají, zbylo, zbude, chybí, chybějí, chybějící, chybějících, stále otevřené, v řešení, v běhu, probíhá,
            probíhají, v přípravě, rozpracováno, na stole zbývá, schází, nehotovo, k dokončení, ke splnění, k vyřízení,
            k dodání, k předložení, ještě dodat, nezahájeno, nezahájené, zůstalo, zbývalo""",
        Concept.OVERDUE: """po termínu, po termínech, po lhůtě, po lhůtách, po deadlinu, po deadline, po deadlajnu, po splatnosti,
            opožděno, opožděně, pozdě, zpožděno, má zpoždění, mají zpoždění, zpoždění, zpožděním, se zpožděním, ve
            zpoždění, v prodlení, prodlení, v prodlevě, prošvihnuto, prošvihnuté, prošvihl, prošvihla, prošvihly,
            zmeškáno, zmeškané, zmeškaný, zmeškaných, zmeškal, zmeškala, zmeškaly, nestihl, nestihla, nestihly,
            nestihli, nestihlo se, se nestihlo, nestihlo, propásl, propásla, propásly, propadlý, propadlé, propadlých,
            překročil termín, překročila termín, překročily termín, překročil lhůtu, překročený termín, překročené
            termíny, překročených termínů, překročeno, překročené lhůty, uplynulý termín, vypršel termín, vypršela
            lhůta, vypršel, vypršela, vypršely, vypršelo, již vypršelo, termín vypršel, lhůta vypršela, uplynula lhůta,
            uplynul termín, uplynul, uplynula, resty, restů, resty má, nedoplatky, zaostává, zaostávají, skluz, skluzu,
            skluzy, ve skluzu, má skluz, mají skluz, zameškané, overdue, mělo už být, už mělo být, mělo již být, již
            mělo být, už měl, už měla, už měly, měl už, měla už, měl již, již měl, nedodržel, nedodržela, nedodržely,
            nedodrželi, nedodržené, nedodržených, nedodrženo, zpozdil se, zpozdila se, zpozdily se, se zpozdil, se
            zpozdila, se zpozdilo, se zpozdily, zpožďuje, zpožďují, se opozdil, se opozdila, opozdil se, opozdila se, se
            opozdilo, po datu splnění, opožděný, opožděná, opožděné, opožděného, opožděnému, opožděném, opožděným,
            opožděnou, opožděných, opožděnými, opoždění, zpožděný, zpožděná, zpožděné, zpožděného, zpožděnému,
            zpožděném, zpožděným, zpožděnou, zpožděných, zpožděnými, prošlý, prošlá, prošlé, prošlého, prošlému,
            prošlém, prošlým, prošlou, prošlých, prošlými, prošlí, opozdil, opozdila, opozdilo, opozdili, opozdily,
            opozdit, opozdit se, zpozdil, zpozdila, zpozdilo, zpozdili, zpozdily, zpozdit, zpozdit se, opožďuje,
            opožďují, opožďuje se, opožďují se, zpožďuje se, zpožďují se, prodlevu, prodleva, prodlevy, prodlevě, s
            prodlevou, zmeškali, zmeškalo, promeškal, promeškala, promeškali, promeškaly, propásli, prošvihli,
            prošvihnutý, propadlá, propadl, propadla, propadly, propadlo, zaspal, zaspala, zaspali, zanedbal, zanedbala,
            zanedbali, zanedbané, pozadu, je pozadu, jsou pozadu, přetažené, přetažený, přetažených, přetáhl, přetáhla,
            přetáhli, přetáhly, přetáhl termín, přetáhla termín, dávno mělo být, dávno měl, dávno měla, dávno měly,
            dávno po termínu, dávno po lhůtě, už měl být, už měla být, už měly být, měly už být, měla už být, měl už
            být, měl dávno, měla dávno, měly dávno, mělo dávno, nedodržen, propasené, propasený, zpoždění má, termíny
            vypršely, lhůty vypršely, lhůta uplynula, lhůty uplynuly, termín uplynul, termíny uplynuly, uplynuly,
            uplynulo, prošlé termíny, prošlé lhůty, s termínem v minulosti, termín prošel, lhůta prošla, lhůty prošly,
            termíny prošly, otálí, otálejí, otálí s, otálejí s, otálel, otálela, vázne, váznou, loudá se, loudají se,
            loudá se s, courá se s, vleče se, vlečou se, zůstává pozadu, zůstávají pozadu, mešká, meškají, je opožděn,
            je opožděna, jsou opožděny, opožděn, opožděna, opožděny, opožděním, zpožděn, zpožděna, zpožděny""",
        Concept.ON_TIME: """včas, načas, na čas, v řádném termínu, ve stanovené lhůtě, ve stanoveném termínu, v daném termínu, v dané lhůtě, v určeném termínu, v určené lhůtě, dochvilně, před uplynutím lhůty, před vypršením termínu,
            dodržel termín, dodržela termín, dodrželi termín, dodržely termín, dodržel lhůtu, dodrželi lhůtu,
            dodržel termíny, dodrželi termíny""",
        Concept.ALL: """všechno, všecko, vše, všechny, všechen, všechna, všech, všem, všemi, všichni, každý, každá, každé, každého,
            každou, každým, celý, celá, celé, celého, celou, celkový, celkem všech, veškerý, veškeré, veškerých,
            veškerá, kompletní, úplný, úplná, úplné, kompletního, úplného, veškerého, veškerou, veškerým, veškerými,
            všeho, všemu, vším""",
        Concept.ANY_STATUS: """bez ohledu na stav, bez ohledu na jejich stav, bez ohledu na jeho stav, nezávisle na stavu, bez ohledu na
            plnění, bez ohledu na to zda je splněno, bez ohledu na to jestli je hotovo, v jakémkoli stavu, v jakémkoliv
            stavu, včetně splněných, včetně hotových, včetně dokončených, včetně uzavřených, včetně již splněných, i
            splněné, i hotové, i to co je hotové, i dokončené, hotové i nehotové, splněné i nesplněné, otevřené i
            splněné, otevřené i hotové, otevřené i uzavřené, splněné i otevřené, ať už hotové nebo ne, jakýkoli stav,
            všechny stavy, splněných i nesplněných, otevřených i splněných""",
        Concept.UNDATED: """bez termínu, bez termínů, bez lhůty, bez lhůt, bez data, bez datumu, bez dat, bez deadlinu, bez deadline,
            bez uzávěrky, bez pevného termínu, bez stanoveného termínu, bez konkrétního termínu, bez určeného termínu,
            bez stanovené lhůty, bez pevného data, bez jakéhokoli termínu, nemá termín, nemají termín, nemá žádný
            termín, nemají žádný termín, nemá termíny, nemají termíny, nemá lhůtu, nemají lhůtu, nemá žádnou lhůtu, nemá
            datum, nemají datum, nemá žádné datum, nemá deadline, nemají deadline, nemá stanovený termín, nemají
            stanovený termín, nemá stanovenou lhůtu, nemá pevný termín, nemají pevný termín, nemá určený termín, nemá
            uzávěrku, termín není stanoven, termín není určen, termín nebyl stanoven, není stanoven termín, nebyl
            stanoven termín, není termín, termín chybí, chybí termín, chybí datum, chybí lhůta, nedatované,
            nedatovaných, nedatovaný, nedatováno, časově neomezené, časově neomezených, neomezené termínem, neurčitý
            termín, neznámý termín, nestanovený termín, nestanoveným termínem, s neurčitým termínem, sine die, nic není
            stanoveno, žádný termín, nemá určený deadline, nemá stanovený deadline, nemá žádný deadline, nemá pevný
            deadline, nemá konkrétní termín, nemá konkrétní deadline, nemá daný termín, nemá daný deadline, nemá uvedený
            termín, nemá uvedený deadline, nemá jasný termín, nemá jasný deadline, nemá přesný termín, nemá přesný
            deadline, nemá závazný termín, nemá závazný deadline, nemají určený termín, nemají určený deadline, nemají
            stanovený deadline, nemají žádný deadline, nemají pevný deadline, nemají konkrétní termín, nemají konkrétní
            deadline, nemají daný termín, nemají daný deadline, nemají uvedený termín, nemají uvedený deadline, nemají
            jasný termín, nemají jasný deadline, nemají přesný termín, nemají přesný deadline, nemají závazný termín,
            nemají závazný deadline, zatím nemá termín, zatím nemá deadline, zatím nemá určený termín, zatím nemá určený
            deadline, zatím nemá stanovený termín, zatím nemá stanovený deadline, zatím nemá žádný termín, zatím nemá
            žádný deadline, zatím nemá pevný termín, zatím nemá pevný deadline, zatím nemá konkrétní termín, zatím nemá
            konkrétní deadline, zatím nemá daný termín, zatím nemá daný deadline, zatím nemá uvedený termín, zatím nemá
            uvedený deadline, zatím nemá jasný termín, zatím nemá jasný deadline, zatím nemá přesný termín, zatím nemá
            přesný deadline, zatím nemá závazný termín, zatím nemá závazný deadline, dosud nemá termín, dosud nemá
            deadline, dosud nemá určený termín, dosud nemá určený deadline, dosud nemá stanovený termín, dosud nemá
            stanovený deadline, dosud nemá žádný termín, dosud nemá žádný deadline, dosud nemá pevný termín, dosud nemá
            pevný deadline, dosud nemá konkrétní termín, dosud nemá konkrétní deadline, dosud nemá daný termín, dosud
            nemá daný deadline, dosud nemá uvedený termín, dosud nemá uvedený deadline, dosud nemá jasný termín, dosud
            nemá jasný deadline, dosud nemá přesný termín, dosud nemá přesný deadline, dosud nemá závazný termín, dosud
            nemá závazný deadline, nemá lhůty, nemá určené datum, nemá určené termíny, nemá určené lhůty, nemá stanovené
            datum, nemá stanovené termíny, nemá stanovené lhůty, nemá žádné termíny, nemá žádné lhůty, nemá pevné datum,
            nemá pevné termíny, nemá pevné lhůty, nemá konkrétní datum, nemá konkrétní termíny, nemá konkrétní lhůty,
            nemá dané datum, nemá dané termíny, nemá dané lhůty, nemá uvedené datum, nemá uvedené termíny, nemá uvedené
            lhůty, nemá přesné datum, nemá přesné termíny, nemá přesné lhůty, nemají lhůty, nemají určené datum, nemají
            určené termíny, nemají určené lhůty, nemají stanovené datum, nemají stanovené termíny, nemají stanovené
            lhůty, nemají žádné datum, nemají žádné termíny, nemají žádné lhůty, nemají pevné datum, nemají pevné
            termíny, nemají pevné lhůty, nemají konkrétní datum, nemají konkrétní termíny, nemají konkrétní lhůty,
            nemají dané datum, nemají dané termíny, nemají dané lhůty, nemají uvedené datum, nemají uvedené termíny,
            nemají uvedené lhůty, nemají přesné datum, nemají přesné termíny, nemají přesné lhůty, zatím nemá datum,
            zatím nemá termíny, zatím nemá lhůty, zatím nemá určené datum, zatím nemá určené termíny, zatím nemá určené
            lhůty, zatím nemá stanovené datum, zatím nemá stanovené termíny, zatím nemá stanovené lhůty, zatím nemá
            žádné datum, zatím nemá žádné termíny, zatím nemá žádné lhůty, zatím nemá pevné datum, zatím nemá pevné
            termíny, zatím nemá pevné lhůty, zatím nemá konkrétní datum, zatím nemá konkrétní termíny, zatím nemá
            konkrétní lhůty, zatím nemá dané datum, zatím nemá dané termíny, zatím nemá dané lhůty, zatím nemá uvedené
            datum, zatím nemá uvedené termíny, zatím nemá uvedené lhůty, zatím nemá přesné datum, zatím nemá přesné
            termíny, zatím nemá přesné lhůty, dosud nemá datum, dosud nemá termíny, dosud nemá lhůty, dosud nemá určené
            datum, dosud nemá určené termíny, dosud nemá určené lhůty, dosud nemá stanovené datum, dosud nemá stanovené
            termíny, dosud nemá stanovené lhůty, dosud nemá žádné datum, dosud nemá žádné termíny, dosud nemá žádné
            lhůty, dosud nemá pevné datum, dosud nemá pevné termíny, dosud nemá pevné lhůty, dosud nemá konkrétní datum,
            dosud nemá konkrétní termíny, dosud nemá konkrétní lhůty, dosud nemá dané datum, dosud nemá dané termíny,
            dosud nemá dané lhůty, dosud nemá uvedené datum, dosud nemá uvedené termíny, dosud nemá uvedené lhůty, dosud
            nemá přesné datum, dosud nemá přesné termíny, dosud nemá přesné lhůty, nemá určenou lhůtu, nemá určenou
            uzávěrku, nemá stanovenou uzávěrku, nemá žádnou uzávěrku, nemá pevnou lhůtu, nemá pevnou uzávěrku, nemá
            konkrétní lhůtu, nemá konkrétní uzávěrku, nemá danou lhůtu, nemá danou uzávěrku, nemá uvedenou lhůtu, nemá
            uvedenou uzávěrku, nemá přesnou lhůtu, nemá přesnou uzávěrku, nemají uzávěrku, nemají určenou lhůtu, nemají
            určenou uzávěrku, nemají stanovenou lhůtu, nemají stanovenou uzávěrku, nemají žádnou lhůtu, nemají žádnou
            uzávěrku, nemají pevnou lhůtu, nemají pevnou uzávěrku, nemají konkrétní lhůtu, nemají konkrétní uzávěrku,
            nemají danou lhůtu, nemají danou uzávěrku, nemají uvedenou lhůtu, nemají uvedenou uzávěrku, nemají přesnou
            lhůtu, nemají přesnou uzávěrku, zatím nemá lhůtu, zatím nemá uzávěrku, zatím nemá určenou lhůtu, zatím nemá
            určenou uzávěrku, zatím nemá stanovenou lhůtu, zatím nemá stanovenou uzávěrku, zatím nemá žádnou lhůtu,
            zatím nemá žádnou uzávěrku, zatím nemá pevnou lhůtu, zatím nemá pevnou uzávěrku, zatím nemá konkrétní lhůtu,
            zatím nemá konkrétní uzávěrku, zatím nemá danou lhůtu, zatím nemá danou uzávěrku, zatím nemá uvedenou lhůtu,
            zatím nemá uvedenou uzávěrku, zatím nemá přesnou lhůtu, zatím nemá přesnou uzávěrku, dosud nemá lhůtu, dosud
            nemá uzávěrku, dosud nemá určenou lhůtu, dosud nemá určenou uzávěrku, dosud nemá stanovenou lhůtu, dosud
            nemá stanovenou uzávěrku, dosud nemá žádnou lhůtu, dosud nemá žádnou uzávěrku, dosud nemá pevnou lhůtu,
            dosud nemá pevnou uzávěrku, dosud nemá konkrétní lhůtu, dosud nemá konkrétní uzávěrku, dosud nemá danou
            lhůtu, dosud nemá danou uzávěrku, dosud nemá uvedenou lhůtu, dosud nemá uvedenou uzávěrku, dosud nemá
            přesnou lhůtu, dosud nemá přesnou uzávěrku, nemá termín určen, nemá termín určenu, nemá termín určeno, nemá
            termín stanoven, nemá termín stanovenu, nemá termín stanoveno, nemá termín určený, nemá termín určenou, nemá
            termín určené, nemá termín stanovený, nemá termín stanovenou, nemá termín stanovené, nemá lhůtu určen, nemá
            lhůtu určenu, nemá lhůtu určeno, nemá lhůtu stanoven, nemá lhůtu stanovenu, nemá lhůtu stanoveno, nemá lhůtu
            určený, nemá lhůtu určenou, nemá lhůtu určené, nemá lhůtu stanovený, nemá lhůtu stanovenou, nemá lhůtu
            stanovené, nemá datum určen, nemá datum určenu, nemá datum určeno, nemá datum stanoven, nemá datum
            stanovenu, nemá datum stanoveno, nemá datum určený, nemá datum určenou, nemá datum určené, nemá datum
            stanovený, nemá datum stanovenou, nemá datum stanovené, nemají termín určen, nemají termín určenu, nemají
            termín určeno, nemají termín stanoven, nemají termín stanovenu, nemají termín stanoveno, nemají termín
            určený, nemají termín určenou, nemají termín určené, nemají termín stanovený, nemají termín stanovenou,
            nemají termín stanovené, nemají lhůtu určen, nemají lhůtu určenu, nemají lhůtu určeno, nemají lhůtu
            stanoven, nemají lhůtu stanovenu, nemají lhůtu stanoveno, nemají lhůtu určený, nemají lhůtu určenou, nemají
            lhůtu určené, nemají lhůtu stanovený, nemají lhůtu stanovenou, nemají lhůtu stanovené, nemají datum určen,
            nemají datum určenu, nemají datum určeno, nemají datum stanoven, nemají datum stanovenu, nemají datum
            stanoveno, nemají datum určený, nemají datum určenou, nemají datum určené, nemají datum stanovený, nemají
            datum stanovenou, nemají datum stanovené, bez určeného data, bez určeného datumu, bez určeného deadlinu, bez
            stanoveného data, bez stanoveného datumu, bez stanoveného deadlinu, bez žádného termínu, bez žádného data,
            bez žádného datumu, bez žádného deadlinu, bez pevného datumu, bez pevného deadlinu, bez konkrétního data,
            bez konkrétního datumu, bez konkrétního deadlinu, bez daného termínu, bez daného data, bez daného datumu,
            bez daného deadlinu, bez uvedeného termínu, bez uvedeného data, bez uvedeného datumu, bez uvedeného
            deadlinu, bez jasného termínu, bez jasného data, bez jasného datumu, bez jasného deadlinu, bez přesného
            termínu, bez přesného data, bez přesného datumu, bez přesného deadlinu, bez závazného termínu, bez závazného
            data, bez závazného datumu, bez závazného deadlinu, bez jakéhokoli data, bez jakéhokoli datumu, bez
            jakéhokoli deadlinu, bez jakéhokoliv termínu, bez jakéhokoliv data, bez jakéhokoliv datumu, bez jakéhokoliv
            deadlinu, bez vyznačeného termínu, bez vyznačeného data, bez vyznačeného datumu, bez vyznačeného deadlinu,
            bez určené lhůty, bez určené uzávěrky, bez stanovené uzávěrky, bez žádné lhůty, bez žádné uzávěrky, bez
            pevné lhůty, bez pevné uzávěrky, bez konkrétní lhůty, bez konkrétní uzávěrky, bez dané lhůty, bez dané
            uzávěrky, bez uvedené lhůty, bez uvedené uzávěrky, bez jasné lhůty, bez jasné uzávěrky, bez přesné lhůty,
            bez přesné uzávěrky, bez závazné lhůty, bez závazné uzávěrky, bez jakékoli lhůty, bez jakékoli uzávěrky, bez
            jakékoliv lhůty, bez jakékoliv uzávěrky, není určen termín, není určen datum, není stanoven datum, není dán
            termín, není dán datum, není uveden termín, není uveden datum, není znám termín, není znám datum, není
            určeno termín, není určeno datum, není stanoveno termín, není stanoveno datum, není uvedeno termín, není
            uvedeno datum, nebyl určen termín, nebyl určen datum, nebyl stanoven datum, nebyl dán termín, nebyl dán
            datum, nebyl uveden termín, nebyl uveden datum, nebyl znám termín, nebyl znám datum, nebyl určeno termín,
            nebyl určeno datum, nebyl stanoveno termín, nebyl stanoveno datum, nebyl uvedeno termín, nebyl uvedeno
            datum, zatím není určen termín, zatím není určen datum, zatím není stanoven termín, zatím není stanoven
            datum, zatím není dán termín, zatím není dán datum, zatím není uveden termín, zatím není uveden datum, zatím
            není znám termín, zatím není znám datum, zatím není určeno termín, zatím není určeno datum, zatím není
            stanoveno termín, zatím není stanoveno datum, zatím není uvedeno termín, zatím není uvedeno datum, dosud
            není určen termín, dosud není určen datum, dosud není stanoven termín, dosud není stanoven datum, dosud není
            dán termín, dosud není dán datum, dosud není uveden termín, dosud není uveden datum, dosud není znám termín,
            dosud není znám datum, dosud není určeno termín, dosud není určeno datum, dosud není stanoveno termín, dosud
            není stanoveno datum, dosud není uvedeno termín, dosud není uvedeno datum, nebylo určen termín, nebylo určen
            datum, nebylo stanoven termín, nebylo stanoven datum, nebylo dán termín, nebylo dán datum, nebylo uveden
            termín, nebylo uveden datum, nebylo znám termín, nebylo znám datum, nebylo určeno termín, nebylo určeno
            datum, nebylo stanoveno termín, nebylo stanoveno datum, nebylo uvedeno termín, nebylo uvedeno datum, není
            určena lhůta, není stanovena lhůta, není dána lhůta, není uvedena lhůta, nebyla určena lhůta, nebyla
            stanovena lhůta, nebyla dána lhůta, nebyla uvedena lhůta, zatím není určena lhůta, zatím není stanovena
            lhůta, zatím není dána lhůta, zatím není uvedena lhůta, lhůta není stanovena, lhůta není určena, lhůta
            nebyla stanovena, datum není stanoveno, datum není určeno, datum není uvedeno, termín není uveden, termín
            není znám, kdykoli, bez časového omezení, bez časového určení, bez časového rámce, nemá časový rámec, časově
            neurčené, časově neurčených, neurčené datum, nemá přiřazený termín, nemá přidělený termín, nemá naplánovaný
            termín, nemá zapsaný termín, nemají přiřazený termín, nemají přidělený termín, nemají naplánovaný termín,
            nemají zapsaný termín, zatím nemají přiřazený termín, zatím nemají přidělený termín, zatím nemají
            naplánovaný termín, zatím nemají zapsaný termín, bez přiřazeného termínu, bez přiřazeného data, bez
            přiděleného termínu, bez přiděleného data, bez naplánovaného termínu, bez naplánovaného data, bez zapsaného
            termínu, bez zapsaného data, nemá přiřazené datum, nemá přidělené datum, nemá naplánované datum, nemá
            zapsané datum, nemají přiřazené datum, nemají přidělené datum, nemají naplánované datum, nemají zapsané
            datum, nemá zatím termín, nemá zatím určený termín, nemá zatím stanovený termín, nemá zatím žádný termín,
            nemá zatím konkrétní termín, nemá zatím pevný termín, nemají zatím termín, nemají zatím určený termín,
            nemají zatím stanovený termín, nemají zatím žádný termín, nemají zatím konkrétní termín, nemají zatím pevný
            termín, nemá dosud termín, nemá dosud určený termín, nemá dosud stanovený termín, nemá dosud žádný termín,
            nemá dosud konkrétní termín, nemá dosud pevný termín, nemají dosud termín, nemají dosud určený termín,
            nemají dosud stanovený termín, nemají dosud žádný termín, nemají dosud konkrétní termín, nemají dosud pevný
            termín, nemá ještě termín, nemá ještě určený termín, nemá ještě stanovený termín, nemá ještě žádný termín,
            nemá ještě konkrétní termín, nemá ještě pevný termín, nemají ještě termín, nemají ještě určený termín,
            nemají ještě stanovený termín, nemají ještě žádný termín, nemají ještě konkrétní termín, nemají ještě pevný
            termín, ještě nemají termín, ještě nemají určený termín, ještě nemají stanovený termín, ještě nemají žádný
            termín, ještě nemají konkrétní termín, ještě nemají pevný termín, ještě nemá termín, ještě nemá určený
            termín, ještě nemá stanovený termín, ještě nemá žádný termín, ještě nemá konkrétní termín, ještě nemá pevný
            termín, dosud nemají termín, dosud nemají určený termín, dosud nemají stanovený termín, dosud nemají žádný
            termín, dosud nemají konkrétní termín, dosud nemají pevný termín, stále nemají termín, stále nemají určený
            termín, stále nemají stanovený termín, stále nemají žádný termín, stále nemají konkrétní termín, stále
            nemají pevný termín, nemají zatím datum, nemají zatím určené datum, nemají zatím stanovené datum, nemají
            zatím žádné datum, nemají zatím konkrétní datum, nemají zatím pevné datum, nemá zatím datum, nemá zatím
            určené datum, nemá zatím stanovené datum, nemá zatím žádné datum, nemá zatím konkrétní datum, nemá zatím
            pevné datum, ještě nemají datum, ještě nemají určené datum, ještě nemají stanovené datum, ještě nemají žádné
            datum, ještě nemají konkrétní datum, ještě nemají pevné datum, ještě nemá datum, ještě nemá určené datum,
            ještě nemá stanovené datum, ještě nemá žádné datum, ještě nemá konkrétní datum, ještě nemá pevné datum,
            dosud nemají datum, dosud nemají určené datum, dosud nemají stanovené datum, dosud nemají žádné datum, dosud
            nemají konkrétní datum, dosud nemají pevné datum, nemají zatím lhůtu, nemají zatím určenou lhůtu, nemají
            zatím stanovenou lhůtu, nemají zatím žádnou lhůtu, nemá zatím lhůtu, nemá zatím určenou lhůtu, nemá zatím
            stanovenou lhůtu, nemá zatím žádnou lhůtu, ještě nemají lhůtu, ještě nemají určenou lhůtu, ještě nemají
            stanovenou lhůtu, ještě nemají žádnou lhůtu, ještě nemá lhůtu, ještě nemá určenou lhůtu, ještě nemá
            stanovenou lhůtu, ještě nemá žádnou lhůtu, dosud nemají lhůtu, dosud nemají určenou lhůtu, dosud nemají
            stanovenou lhůtu, dosud nemají žádnou lhůtu""",
        Concept.OWNERLESS: """bez odpovědného subjektu, bez odpovědného, bez odpovědné osoby, bez garanta, bez gestora, bez vlastníka, bez
            nositele, bez zodpovědného subjektu, bez zodpovědného, bez zodpovědné osoby, nemá odpovědný subjekt, nemají
            odpovědný subjekt, nemá žádný odpovědný subjekt, nemá odpovědného, nemá garanta, nemají garanta, nemá
            gestora, nemají gestora, nemá vlastníka, nemají vlastníka, nemá nositele, nemá zodpovědný subjekt, nemají
            zodpovědný subjekt, nemá zodpovědnou osobu, nemá nikoho, nikomu nepatří, nepatří nikomu, není nikomu
            přiděleno, nikomu přiděleno, nikomu nepřiděleno, nepřidělené, nepřidělených, nepřiděleno, nikdo neodpovídá,
            neodpovídá nikdo, nikdo nezodpovídá, nezodpovídá nikdo, nikdo nemá na starosti, nemá nikdo na starosti, za
            co nikdo neodpovídá, za které nikdo neodpovídá, za něž nikdo neodpovídá, za které nikdo nezodpovídá, za co
            nikdo nezodpovídá, není určen odpovědný subjekt, není uveden odpovědný subjekt, odpovědný subjekt není
            uveden, odpovědný subjekt není určen, bez uvedení odpovědného subjektu, chybí odpovědný subjekt, chybí
            garant, chybí gestor, odpovědný subjekt chybí, není přiděleno nikomu, bez přidělení, bez přiděleného
            subjektu, nemá správce, nemá řešitele, nemá zodpovědného, nemá majitele, nemá pána, nemá určeného vlastníka,
            nemá určeného garanta, nemá určeného gestora, nemá určeného nositele, nemá určeného správce, nemá určeného
            řešitele, nemá určeného odpovědného, nemá určeného zodpovědného, nemá určeného majitele, nemá určeného pána,
            nemá jmenovaného vlastníka, nemá jmenovaného garanta, nemá jmenovaného gestora, nemá jmenovaného nositele,
            nemá jmenovaného správce, nemá jmenovaného řešitele, nemá jmenovaného odpovědného, nemá jmenovaného
            zodpovědného, nemá jmenovaného majitele, nemá jmenovaného pána, nemá přiděleného vlastníka, nemá přiděleného
            garanta, nemá přiděleného gestora, nemá přiděleného nositele, nemá přiděleného správce, nemá přiděleného
            řešitele, nemá přiděleného odpovědného, nemá přiděleného zodpovědného, nemá přiděleného majitele, nemá
            přiděleného pána, nemá stanoveného vlastníka, nemá stanoveného garanta, nemá stanoveného gestora, nemá
            stanoveného nositele, nemá stanoveného správce, nemá stanoveného řešitele, nemá stanoveného odpovědného,
            nemá stanoveného zodpovědného, nemá stanoveného majitele, nemá stanoveného pána, nemá uvedeného vlastníka,
            nemá uvedeného garanta, nemá uvedeného gestora, nemá uvedeného nositele, nemá uvedeného správce, nemá
            uvedeného řešitele, nemá uvedeného odpovědného, nemá uvedeného zodpovědného, nemá uvedeného majitele, nemá
            uvedeného pána, nemá žádného vlastníka, nemá žádného garanta, nemá žádného gestora, nemá žádného nositele,
            nemá žádného správce, nemá žádného řešitele, nemá žádného odpovědného, nemá žádného zodpovědného, nemá
            žádného majitele, nemá žádného pána, nemá jasného vlastníka, nemá jasného garanta, nemá jasného gestora,
            nemá jasného nositele, nemá jasného správce, nemá jasného řešitele, nemá jasného odpovědného, nemá jasného
            zodpovědného, nemá jasného majitele, nemá jasného pána, nemá jednoznačného vlastníka, nemá jednoznačného
            garanta, nemá jednoznačného gestora, nemá jednoznačného nositele, nemá jednoznačného správce, nemá
            jednoznačného řešitele, nemá jednoznačného odpovědného, nemá jednoznačného zodpovědného, nemá jednoznačného
            majitele, nemá jednoznačného pána, nemá konkrétního vlastníka, nemá konkrétního garanta, nemá konkrétního
            gestora, nemá konkrétního nositele, nemá konkrétního správce, nemá konkrétního řešitele, nemá konkrétního
            odpovědného, nemá konkrétního zodpovědného, nemá konkrétního majitele, nemá konkrétního pána, nemá svého
            vlastníka, nemá svého garanta, nemá svého gestora, nemá svého nositele, nemá svého správce, nemá svého
            řešitele, nemá svého odpovědného, nemá svého zodpovědného, nemá svého majitele, nemá svého pána, nemá určena
            vlastníka, nemá určena garanta, nemá určena gestora, nemá určena nositele, nemá určena správce, nemá určena
            řešitele, nemá určena odpovědného, nemá určena zodpovědného, nemá určena majitele, nemá určena pána, nemá
            pověřeného vlastníka, nemá pověřeného garanta, nemá pověřeného gestora, nemá pověřeného nositele, nemá
            pověřeného správce, nemá pověřeného řešitele, nemá pověřeného odpovědného, nemá pověřeného zodpovědného,
            nemá pověřeného majitele, nemá pověřeného pána, nemají nositele, nemají správce, nemají řešitele, nemají
            odpovědného, nemají zodpovědného, nemají majitele, nemají pána, nemají určeného vlastníka, nemají určeného
            garanta, nemají určeného gestora, nemají určeného nositele, nemají určeného správce, nemají určeného
            řešitele, nemají určeného odpovědného, nemají určeného zodpovědného, nemají určeného majitele, nemají
            určeného pána, nemají jmenovaného vlastníka, nemají jmenovaného garanta, nemají jmenovaného gestora, nemají
            jmenovaného nositele, nemají jmenovaného správce, nemají jmenovaného řešitele, nemají jmenovaného
            odpovědného, nemají jmenovaného zodpovědného, nemají jmenovaného majitele, nemají jmenovaného pána, nemají
            přiděleného vlastníka, nemají přiděleného garanta, nemají přiděleného gestora, nemají přiděleného nositele,
            nemají přiděleného správce, nemají přiděleného řešitele, nemají přiděleného odpovědného, nemají přiděleného
            zodpovědného, nemají přiděleného majitele, nemají přiděleného pána, nemají stanoveného vlastníka, nemají
            stanoveného garanta, nemají stanoveného gestora, nemají stanoveného nositele, nemají stanoveného správce,
            nemají stanoveného řešitele, nemají stanoveného odpovědného, nemají stanoveného zodpovědného, nemají
            stanoveného majitele, nemají stanoveného pána, nemají uvedeného vlastníka, nemají uvedeného garanta, nemají
            uvedeného gestora, nemají uvedeného nositele, nemají uvedeného správce, nemají uvedeného řešitele, nemají
            uvedeného odpovědného, nemají uvedeného zodpovědného, nemají uvedeného majitele, nemají uvedeného pána,
            nemají žádného vlastníka, nemají žádného garanta, nemají žádného gestora, nemají žádného nositele, nemají
            žádného správce, nemají žádného řešitele, nemají žádného odpovědného, nemají žádného zodpovědného, nemají
            žádného majitele, nemají žádného pána, nemají jasného vlastníka, nemají jasného garanta, nemají jasného
            gestora, nemají jasného nositele, nemají jasného správce, nemají jasného řešitele, nemají jasného
            odpovědného, nemají jasného zodpovědného, nemají jasného majitele, nemají jasného pána, nemají jednoznačného
            vlastníka, nemají jednoznačného garanta, nemají jednoznačného gestora, nemají jednoznačného nositele, nemají
            jednoznačného správce, nemají jednoznačného řešitele, nemají jednoznačného odpovědného, nemají jednoznačného
            zodpovědného, nemají jednoznačného majitele, nemají jednoznačného pána, nemají konkrétního vlastníka, nemají
            konkrétního garanta, nemají konkrétního gestora, nemají konkrétního nositele, nemají konkrétního správce,
            nemají konkrétního řešitele, nemají konkrétního odpovědného, nemají konkrétního zodpovědného, nemají
            konkrétního majitele, nemají konkrétního pána, nemají svého vlastníka, nemají svého garanta, nemají svého
            gestora, nemají svého nositele, nemají svého správce, nemají svého řešitele, nemají svého odpovědného,
            nemají svého zodpovědného, nemají svého majitele, nemají svého pána, nemají určena vlastníka, nemají určena
            garanta, nemají určena gestora, nemají určena nositele, nemají určena správce, nemají určena řešitele,
            nemají určena odpovědného, nemají určena zodpovědného, nemají určena majitele, nemají určena pána, nemají
            pověřeného vlastníka, nemají pověřeného garanta, nemají pověřeného gestora, nemají pověřeného nositele,
            nemají pověřeného správce, nemají pověřeného řešitele, nemají pověřeného odpovědného, nemají pověřeného
            zodpovědného, nemají pověřeného majitele, nemají pověřeného pána, zatím nemá vlastníka, zatím nemá garanta,
            zatím nemá gestora, zatím nemá nositele, zatím nemá správce, zatím nemá řešitele, zatím nemá odpovědného,
            zatím nemá zodpovědného, zatím nemá majitele, zatím nemá pána, zatím nemá určeného vlastníka, zatím nemá
            určeného garanta, zatím nemá určeného gestora, zatím nemá určeného nositele, zatím nemá určeného správce,
            zatím nemá určeného řešitele, zatím nemá určeného odpovědného, zatím nemá určeného zodpovědného, zatím nemá
            určeného majitele, zatím nemá určeného pána, zatím nemá jmenovaného vlastníka, zatím nemá jmenovaného
            garanta, zatím nemá jmenovaného gestora, zatím nemá jmenovaného nositele, zatím nemá jmenovaného správce,
            zatím nemá jmenovaného řešitele, zatím nemá jmenovaného odpovědného, zatím nemá jmenovaného zodpovědného,
            zatím nemá jmenovaného majitele, zatím nemá jmenovaného pána, zatím nemá přiděleného vlastníka, zatím nemá
            přiděleného garanta, zatím nemá přiděleného gestora, zatím nemá přiděleného nositele, zatím nemá přiděleného
            správce, zatím nemá přiděleného řešitele, zatím nemá přiděleného odpovědného, zatím nemá přiděleného
            zodpovědného, zatím nemá přiděleného majitele, zatím nemá přiděleného pána, zatím nemá stanoveného
            vlastníka, zatím nemá stanoveného garanta, zatím nemá stanoveného gestora, zatím nemá stanoveného nositele,
            zatím nemá stanoveného správce, zatím nemá stanoveného řešitele, zatím nemá stanoveného odpovědného, zatím
            nemá stanoveného zodpovědného, zatím nemá stanoveného majitele, zatím nemá stanoveného pána, zatím nemá
            uvedeného vlastníka, zatím nemá uvedeného garanta, zatím nemá uvedeného gestora, zatím nemá uvedeného
            nositele, zatím nemá uvedeného správce, zatím nemá uvedeného řešitele, zatím nemá uvedeného odpovědného,
            zatím nemá uvedeného zodpovědného, zatím nemá uvedeného majitele, zatím nemá uvedeného pána, zatím nemá
            žádného vlastníka, zatím nemá žádného garanta, zatím nemá žádného gestora, zatím nemá žádného nositele,
            zatím nemá žádného správce, zatím nemá žádného řešitele, zatím nemá žádného odpovědného, zatím nemá žádného
            zodpovědného, zatím nemá žádného majitele, zatím nemá žádného pána, zatím nemá jasného vlastníka, zatím nemá
            jasného garanta, zatím nemá jasného gestora, zatím nemá jasného nositele, zatím nemá jasného správce, zatím
            nemá jasného řešitele, zatím nemá jasného odpovědného, zatím nemá jasného zodpovědného, zatím nemá jasného
            majitele, zatím nemá jasného pána, zatím nemá jednoznačného vlastníka, zatím nemá jednoznačného garanta,
            zatím nemá jednoznačného gestora, zatím nemá jednoznačného nositele, zatím nemá jednoznačného správce, zatím
            nemá jednoznačného řešitele, zatím nemá jednoznačného odpovědného, zatím nemá jednoznačného zodpovědného,
            zatím nemá jednoznačného majitele, zatím nemá jednoznačného pána, zatím nemá konkrétního vlastníka, zatím
            nemá konkrétního garanta, zatím nemá konkrétního gestora, zatím nemá konkrétního nositele, zatím nemá
            konkrétního správce, zatím nemá konkrétního řešitele, zatím nemá konkrétního odpovědného, zatím nemá
            konkrétního zodpovědného, zatím nemá konkrétního majitele, zatím nemá konkrétního pána, zatím nemá svého
            vlastníka, zatím nemá svého garanta, zatím nemá svého gestora, zatím nemá svého nositele, zatím nemá svého
            správce, zatím nemá svého řešitele, zatím nemá svého odpovědného, zatím nemá svého zodpovědného, zatím nemá
            svého majitele, zatím nemá svého pána, zatím nemá určena vlastníka, zatím nemá určena garanta, zatím nemá
            určena gestora, zatím nemá určena nositele, zatím nemá určena správce, zatím nemá určena řešitele, zatím
            nemá určena odpovědného, zatím nemá určena zodpovědného, zatím nemá určena majitele, zatím nemá určena pána,
            zatím nemá pověřeného vlastníka, zatím nemá pověřeného garanta, zatím nemá pověřeného gestora, zatím nemá
            pověřeného nositele, zatím nemá pověřeného správce, zatím nemá pověřeného řešitele, zatím nemá pověřeného
            odpovědného, zatím nemá pověřeného zodpovědného, zatím nemá pověřeného majitele, zatím nemá pověřeného pána,
            dosud nemá vlastníka, dosud nemá garanta, dosud nemá gestora, dosud nemá nositele, dosud nemá správce, dosud
            nemá řešitele, dosud nemá odpovědného, dosud nemá zodpovědného, dosud nemá majitele, dosud nemá pána, dosud
            nemá určeného vlastníka, dosud nemá určeného garanta, dosud nemá určeného gestora, dosud nemá určeného
            nositele, dosud nemá určeného správce, dosud nemá určeného řešitele, dosud nemá určeného odpovědného, dosud
            nemá určeného zodpovědného, dosud nemá určeného majitele, dosud nemá určeného pána, dosud nemá jmenovaného
            vlastníka, dosud nemá jmenovaného garanta, dosud nemá jmenovaného gestora, dosud nemá jmenovaného nositele,
            dosud nemá jmenovaného správce, dosud nemá jmenovaného řešitele, dosud nemá jmenovaného odpovědného, dosud
            nemá jmenovaného zodpovědného, dosud nemá jmenovaného majitele, dosud nemá jmenovaného pána, dosud nemá
            přiděleného vlastníka, dosud nemá přiděleného garanta, dosud nemá přiděleného gestora, dosud nemá
            přiděleného nositele, dosud nemá přiděleného správce, dosud nemá přiděleného řešitele, dosud nemá
            přiděleného odpovědného, dosud nemá přiděleného zodpovědného, dosud nemá přiděleného majitele, dosud nemá
            přiděleného pána, dosud nemá stanoveného vlastníka, dosud nemá stanoveného garanta, dosud nemá stanoveného
            gestora, dosud nemá stanoveného nositele, dosud nemá stanoveného správce, dosud nemá stanoveného řešitele,
            dosud nemá stanoveného odpovědného, dosud nemá stanoveného zodpovědného, dosud nemá stanoveného majitele,
            dosud nemá stanoveného pána, dosud nemá uvedeného vlastníka, dosud nemá uvedeného garanta, dosud nemá
            uvedeného gestora, dosud nemá uvedeného nositele, dosud nemá uvedeného správce, dosud nemá uvedeného
            řešitele, dosud nemá uvedeného odpovědného, dosud nemá uvedeného zodpovědného, dosud nemá uvedeného
            majitele, dosud nemá uvedeného pána, dosud nemá žádného vlastníka, dosud nemá žádného garanta, dosud nemá
            žádného gestora, dosud nemá žádného nositele, dosud nemá žádného správce, dosud nemá žádného řešitele, dosud
            nemá žádného odpovědného, dosud nemá žádného zodpovědného, dosud nemá žádného majitele, dosud nemá žádného
            pána, dosud nemá jasného vlastníka, dosud nemá jasného garanta, dosud nemá jasného gestora, dosud nemá
            jasného nositele, dosud nemá jasného správce, dosud nemá jasného řešitele, dosud nemá jasného odpovědného,
            dosud nemá jasného zodpovědného, dosud nemá jasného majitele, dosud nemá jasného pána, dosud nemá
            jednoznačného vlastníka, dosud nemá jednoznačného garanta, dosud nemá jednoznačného gestora, dosud nemá
            jednoznačného nositele, dosud nemá jednoznačného správce, dosud nemá jednoznačného řešitele, dosud nemá
            jednoznačného odpovědného, dosud nemá jednoznačného zodpovědného, dosud nemá jednoznačného majitele, dosud
            nemá jednoznačného pána, dosud nemá konkrétního vlastníka, dosud nemá konkrétního garanta, dosud nemá
            konkrétního gestora, dosud nemá konkrétního nositele, dosud nemá konkrétního správce, dosud nemá konkrétního
            řešitele, dosud nemá konkrétního odpovědného, dosud nemá konkrétního zodpovědného, dosud nemá konkrétního
            majitele, dosud nemá konkrétního pána, dosud nemá svého vlastníka, dosud nemá svého garanta, dosud nemá
            svého gestora, dosud nemá svého nositele, dosud nemá svého správce, dosud nemá svého řešitele, dosud nemá
            svého odpovědného, dosud nemá svého zodpovědného, dosud nemá svého majitele, dosud nemá svého pána, dosud
            nemá určena vlastníka, dosud nemá určena garanta, dosud nemá určena gestora, dosud nemá určena nositele,
            dosud nemá určena správce, dosud nemá určena řešitele, dosud nemá určena odpovědného, dosud nemá určena
            zodpovědného, dosud nemá určena majitele, dosud nemá určena pána, dosud nemá pověřeného vlastníka, dosud
            nemá pověřeného garanta, dosud nemá pověřeného gestora, dosud nemá pověřeného nositele, dosud nemá
            pověřeného správce, dosud nemá pověřeného řešitele, dosud nemá pověřeného odpovědného, dosud nemá pověřeného
            zodpovědného, dosud nemá pověřeného majitele, dosud nemá pověřeného pána, bez správce, bez řešitele, bez
            majitele, bez koordinátora, bez určeného vlastníka, bez určeného garanta, bez určeného gestora, bez určeného
            nositele, bez určeného správce, bez určeného řešitele, bez určeného odpovědného, bez určeného zodpovědného,
            bez určeného odpovědného subjektu, bez určeného zodpovědného subjektu, bez určeného majitele, bez určeného
            koordinátora, bez jmenovaného vlastníka, bez jmenovaného garanta, bez jmenovaného gestora, bez jmenovaného
            nositele, bez jmenovaného správce, bez jmenovaného řešitele, bez jmenovaného odpovědného, bez jmenovaného
            zodpovědného, bez jmenovaného odpovědného subjektu, bez jmenovaného zodpovědného subjektu, bez jmenovaného
            majitele, bez jmenovaného koordinátora, bez přiděleného vlastníka, bez přiděleného garanta, bez přiděleného
            gestora, bez přiděleného nositele, bez přiděleného správce, bez přiděleného řešitele, bez přiděleného
            odpovědného, bez přiděleného zodpovědného, bez přiděleného odpovědného subjektu, bez přiděleného
            zodpovědného subjektu, bez přiděleného majitele, bez přiděleného koordinátora, bez stanoveného vlastníka,
            bez stanoveného garanta, bez stanoveného gestora, bez stanoveného nositele, bez stanoveného správce, bez
            stanoveného řešitele, bez stanoveného odpovědného, bez stanoveného zodpovědného, bez stanoveného odpovědného
            subjektu, bez stanoveného zodpovědného subjektu, bez stanoveného majitele, bez stanoveného koordinátora, bez
            uvedeného vlastníka, bez uvedeného garanta, bez uvedeného gestora, bez uvedeného nositele, bez uvedeného
            správce, bez uvedeného řešitele, bez uvedeného odpovědného, bez uvedeného zodpovědného, bez uvedeného
            odpovědného subjektu, bez uvedeného zodpovědného subjektu, bez uvedeného majitele, bez uvedeného
            koordinátora, bez žádného vlastníka, bez žádného garanta, bez žádného gestora, bez žádného nositele, bez
            žádného správce, bez žádného řešitele, bez žádného odpovědného, bez žádného zodpovědného, bez žádného
            odpovědného subjektu, bez žádného zodpovědného subjektu, bez žádného majitele, bez žádného koordinátora, bez
            jasného vlastníka, bez jasného garanta, bez jasného gestora, bez jasného nositele, bez jasného správce, bez
            jasného řešitele, bez jasného odpovědného, bez jasného zodpovědného, bez jasného odpovědného subjektu, bez
            jasného zodpovědného subjektu, bez jasného majitele, bez jasného koordinátora, bez jednoznačného vlastníka,
            bez jednoznačného garanta, bez jednoznačného gestora, bez jednoznačného nositele, bez jednoznačného správce,
            bez jednoznačného řešitele, bez jednoznačného odpovědného, bez jednoznačného zodpovědného, bez jednoznačného
            odpovědného subjektu, bez jednoznačného zodpovědného subjektu, bez jednoznačného majitele, bez jednoznačného
            koordinátora, bez konkrétního vlastníka, bez konkrétního garanta, bez konkrétního gestora, bez konkrétního
            nositele, bez konkrétního správce, bez konkrétního řešitele, bez konkrétního odpovědného, bez konkrétního
            zodpovědného, bez konkrétního odpovědného subjektu, bez konkrétního zodpovědného subjektu, bez konkrétního
            majitele, bez konkrétního koordinátora, bez svého vlastníka, bez svého garanta, bez svého gestora, bez svého
            nositele, bez svého správce, bez svého řešitele, bez svého odpovědného, bez svého zodpovědného, bez svého
            odpovědného subjektu, bez svého zodpovědného subjektu, bez svého majitele, bez svého koordinátora, bez
            pověřeného vlastníka, bez pověřeného garanta, bez pověřeného gestora, bez pověřeného nositele, bez
            pověřeného správce, bez pověřeného řešitele, bez pověřeného odpovědného, bez pověřeného zodpovědného, bez
            pověřeného odpovědného subjektu, bez pověřeného zodpovědného subjektu, bez pověřeného majitele, bez
            pověřeného koordinátora, nemá odpovědný orgán, nemá zodpovědný orgán, nemá určený odpovědný subjekt, nemá
            určený zodpovědný subjekt, nemá určený odpovědný orgán, nemá určený zodpovědný orgán, nemá určen odpovědný
            subjekt, nemá určen zodpovědný subjekt, nemá určen odpovědný orgán, nemá určen zodpovědný orgán, nemá
            jmenovaný odpovědný subjekt, nemá jmenovaný zodpovědný subjekt, nemá jmenovaný odpovědný orgán, nemá
            jmenovaný zodpovědný orgán, nemá přidělený odpovědný subjekt, nemá přidělený zodpovědný subjekt, nemá
            přidělený odpovědný orgán, nemá přidělený zodpovědný orgán, nemá stanovený odpovědný subjekt, nemá stanovený
            zodpovědný subjekt, nemá stanovený odpovědný orgán, nemá stanovený zodpovědný orgán, nemá uvedený odpovědný
            subjekt, nemá uvedený zodpovědný subjekt, nemá uvedený odpovědný orgán, nemá uvedený zodpovědný orgán, nemá
            žádný zodpovědný subjekt, nemá žádný odpovědný orgán, nemá žádný zodpovědný orgán, nemá jasný odpovědný
            subjekt, nemá jasný zodpovědný subjekt, nemá jasný odpovědný orgán, nemá jasný zodpovědný orgán, nemá
            konkrétní odpovědný subjekt, nemá konkrétní zodpovědný subjekt, nemá konkrétní odpovědný orgán, nemá
            konkrétní zodpovědný orgán, nemají odpovědný orgán, nemají zodpovědný orgán, nemají určený odpovědný
            subjekt, nemají určený zodpovědný subjekt, nemají určený odpovědný orgán, nemají určený zodpovědný orgán,
            nemají určen odpovědný subjekt, nemají určen zodpovědný subjekt, nemají určen odpovědný orgán, nemají určen
            zodpovědný orgán, nemají jmenovaný odpovědný subjekt, nemají jmenovaný zodpovědný subjekt, nemají jmenovaný
            odpovědný orgán, nemají jmenovaný zodpovědný orgán, nemají přidělený odpovědný subjekt, nemají přidělený
            zodpovědný subjekt, nemají přidělený odpovědný orgán, nemají přidělený zodpovědný orgán, nemají stanovený
            odpovědný subjekt, nemají stanovený zodpovědný subjekt, nemají stanovený odpovědný orgán, nemají stanovený
            zodpovědný orgán, nemají uvedený odpovědný subjekt, nemají uvedený zodpovědný subjekt, nemají uvedený
            odpovědný orgán, nemají uvedený zodpovědný orgán, nemají žádný odpovědný subjekt, nemají žádný zodpovědný
            subjekt, nemají žádný odpovědný orgán, nemají žádný zodpovědný orgán, nemají jasný odpovědný subjekt, nemají
            jasný zodpovědný subjekt, nemají jasný odpovědný orgán, nemají jasný zodpovědný orgán, nemají konkrétní
            odpovědný subjekt, nemají konkrétní zodpovědný subjekt, nemají konkrétní odpovědný orgán, nemají konkrétní
            zodpovědný orgán, zatím nemá odpovědný subjekt, zatím nemá zodpovědný subjekt, zatím nemá odpovědný orgán,
            zatím nemá zodpovědný orgán, zatím nemá určený odpovědný subjekt, zatím nemá určený zodpovědný subjekt,
            zatím nemá určený odpovědný orgán, zatím nemá určený zodpovědný orgán, zatím nemá určen odpovědný subjekt,
            zatím nemá určen zodpovědný subjekt, zatím nemá určen odpovědný orgán, zatím nemá určen zodpovědný orgán,
            zatím nemá jmenovaný odpovědný subjekt, zatím nemá jmenovaný zodpovědný subjekt, zatím nemá jmenovaný
            odpovědný orgán, zatím nemá jmenovaný zodpovědný orgán, zatím nemá přidělený odpovědný subjekt, zatím nemá
            přidělený zodpovědný subjekt, zatím nemá přidělený odpovědný orgán, zatím nemá přidělený zodpovědný orgán,
            zatím nemá stanovený odpovědný subjekt, zatím nemá stanovený zodpovědný subjekt, zatím nemá stanovený
            odpovědný orgán, zatím nemá stanovený zodpovědný orgán, zatím nemá uvedený odpovědný subjekt, zatím nemá
            uvedený zodpovědný subjekt, zatím nemá uvedený odpovědný orgán, zatím nemá uvedený zodpovědný orgán, zatím
            nemá žádný odpovědný subjekt, zatím nemá žádný zodpovědný subjekt, zatím nemá žádný odpovědný orgán, zatím
            nemá žádný zodpovědný orgán, zatím nemá jasný odpovědný subjekt, zatím nemá jasný zodpovědný subjekt, zatím
            nemá jasný odpovědný orgán, zatím nemá jasný zodpovědný orgán, zatím nemá konkrétní odpovědný subjekt, zatím
            nemá konkrétní zodpovědný subjekt, zatím nemá konkrétní odpovědný orgán, zatím nemá konkrétní zodpovědný
            orgán, dosud nemá odpovědný subjekt, dosud nemá zodpovědný subjekt, dosud nemá odpovědný orgán, dosud nemá
            zodpovědný orgán, dosud nemá určený odpovědný subjekt, dosud nemá určený zodpovědný subjekt, dosud nemá
            určený odpovědný orgán, dosud nemá určený zodpovědný orgán, dosud nemá určen odpovědný subjekt, dosud nemá
            určen zodpovědný subjekt, dosud nemá určen odpovědný orgán, dosud nemá určen zodpovědný orgán, dosud nemá
            jmenovaný odpovědný subjekt, dosud nemá jmenovaný zodpovědný subjekt, dosud nemá jmenovaný odpovědný orgán,
            dosud nemá jmenovaný zodpovědný orgán, dosud nemá přidělený odpovědný subjekt, dosud nemá přidělený
            zodpovědný subjekt, dosud nemá přidělený odpovědný orgán, dosud nemá přidělený zodpovědný orgán, dosud nemá
            stanovený odpovědný subjekt, dosud nemá stanovený zodpovědný subjekt, dosud nemá stanovený odpovědný orgán,
            dosud nemá stanovený zodpovědný orgán, dosud nemá uvedený odpovědný subjekt, dosud nemá uvedený zodpovědný
            subjekt, dosud nemá uvedený odpovědný orgán, dosud nemá uvedený zodpovědný orgán, dosud nemá žádný odpovědný
            subjekt, dosud nemá žádný zodpovědný subjekt, dosud nemá žádný odpovědný orgán, dosud nemá žádný zodpovědný
            orgán, dosud nemá jasný odpovědný subjekt, dosud nemá jasný zodpovědný subjekt, dosud nemá jasný odpovědný
            orgán, dosud nemá jasný zodpovědný orgán, dosud nemá konkrétní odpovědný subjekt, dosud nemá konkrétní
            zodpovědný subjekt, dosud nemá konkrétní odpovědný orgán, dosud nemá konkrétní zodpovědný orgán, nemá
            odpovědnou osobu, nemá odpovědné osoby, nemá zodpovědné osoby, nemá odpovědnost, nemá určenou odpovědnou
            osobu, nemá určenou zodpovědnou osobu, nemá určenou odpovědné osoby, nemá určenou zodpovědné osoby, nemá
            určenou odpovědnost, nemá určené odpovědnou osobu, nemá určené zodpovědnou osobu, nemá určené odpovědné
            osoby, nemá určené zodpovědné osoby, nemá určené odpovědnost, nemá určenu odpovědnou osobu, nemá určenu
            zodpovědnou osobu, nemá určenu odpovědné osoby, nemá určenu zodpovědné osoby, nemá určenu odpovědnost, nemá
            žádnou odpovědnou osobu, nemá žádnou zodpovědnou osobu, nemá žádnou odpovědné osoby, nemá žádnou zodpovědné
            osoby, nemá žádnou odpovědnost, nemá konkrétní odpovědnou osobu, nemá konkrétní zodpovědnou osobu, nemá
            konkrétní odpovědné osoby, nemá konkrétní zodpovědné osoby, nemá konkrétní odpovědnost, nemají odpovědnou
            osobu, nemají zodpovědnou osobu, nemají odpovědné osoby, nemají zodpovědné osoby, nemají odpovědnost, nemají
            určenou odpovědnou osobu, nemají určenou zodpovědnou osobu, nemají určenou odpovědné osoby, nemají určenou
            zodpovědné osoby, nemají určenou odpovědnost, nemají určené odpovědnou osobu, nemají určené zodpovědnou
            osobu, nemají určené odpovědné osoby, nemají určené zodpovědné osoby, nemají určené odpovědnost, nemají
            určenu odpovědnou osobu, nemají určenu zodpovědnou osobu, nemají určenu odpovědné osoby, nemají určenu
            zodpovědné osoby, nemají určenu odpovědnost, nemají žádnou odpovědnou osobu, nemají žádnou zodpovědnou
            osobu, nemají žádnou odpovědné osoby, nemají žádnou zodpovědné osoby, nemají žádnou odpovědnost, nemají
            konkrétní odpovědnou osobu, nemají konkrétní zodpovědnou osobu, nemají konkrétní odpovědné osoby, nemají
            konkrétní zodpovědné osoby, nemají konkrétní odpovědnost, bez odpovědnou osobu, bez zodpovědnou osobu, bez
            odpovědnost, bez určenou odpovědnou osobu, bez určenou zodpovědnou osobu, bez určenou odpovědné osoby, bez
            určenou zodpovědné osoby, bez určenou odpovědnost, bez určené odpovědnou osobu, bez určené zodpovědnou
            osobu, bez určené odpovědné osoby, bez určené zodpovědné osoby, bez určené odpovědnost, bez určenu
            odpovědnou osobu, bez určenu zodpovědnou osobu, bez určenu odpovědné osoby, bez určenu zodpovědné osoby, bez
            určenu odpovědnost, bez žádnou odpovědnou osobu, bez žádnou zodpovědnou osobu, bez žádnou odpovědné osoby,
            bez žádnou zodpovědné osoby, bez žádnou odpovědnost, bez konkrétní odpovědnou osobu, bez konkrétní
            zodpovědnou osobu, bez konkrétní odpovědné osoby, bez konkrétní zodpovědné osoby, bez konkrétní odpovědnost,
            chybí vlastník, chybí nositel, chybí správce, chybí řešitel, chybí zodpovědný subjekt, chybějí vlastník,
            chybějí garant, chybějí gestor, chybějí nositel, chybějí správce, chybějí řešitel, chybějí odpovědný
            subjekt, chybějí zodpovědný subjekt, není určen vlastník, není určen garant, není určen gestor, není určen
            nositel, není určen správce, není určen řešitel, není určen zodpovědný subjekt, není stanoven vlastník, není
            stanoven garant, není stanoven gestor, není stanoven nositel, není stanoven správce, není stanoven řešitel,
            není stanoven odpovědný subjekt, není stanoven zodpovědný subjekt, není uveden vlastník, není uveden garant,
            není uveden gestor, není uveden nositel, není uveden správce, není uveden řešitel, není uveden zodpovědný
            subjekt, není přidělen vlastník, není přidělen garant, není přidělen gestor, není přidělen nositel, není
            přidělen správce, není přidělen řešitel, není přidělen odpovědný subjekt, není přidělen zodpovědný subjekt,
            nebyl určen vlastník, nebyl určen garant, nebyl určen gestor, nebyl určen nositel, nebyl určen správce,
            nebyl určen řešitel, nebyl určen odpovědný subjekt, nebyl určen zodpovědný subjekt, nebyl přidělen vlastník,
            nebyl přidělen garant, nebyl přidělen gestor, nebyl přidělen nositel, nebyl přidělen správce, nebyl přidělen
            řešitel, nebyl přidělen odpovědný subjekt, nebyl přidělen zodpovědný subjekt, nebyl jmenován vlastník, nebyl
            jmenován garant, nebyl jmenován gestor, nebyl jmenován nositel, nebyl jmenován správce, nebyl jmenován
            řešitel, nebyl jmenován odpovědný subjekt, nebyl jmenován zodpovědný subjekt, není jmenován vlastník, není
            jmenován garant, není jmenován gestor, není jmenován nositel, není jmenován správce, není jmenován řešitel,
            není jmenován odpovědný subjekt, není jmenován zodpovědný subjekt, není znám vlastník, není znám garant,
            není znám gestor, není znám nositel, není znám správce, není znám řešitel, není znám odpovědný subjekt, není
            znám zodpovědný subjekt, neznámý vlastník, neznámý garant, neznámý gestor, neznámý nositel, neznámý správce,
            neznámý řešitel, neznámý odpovědný subjekt, neznámý zodpovědný subjekt, neurčený vlastník, neurčený garant,
            neurčený gestor, neurčený nositel, neurčený správce, neurčený řešitel, neurčený odpovědný subjekt, neurčený
            zodpovědný subjekt, nikdo si nevzal, nikdo nevlastní, kdo nikdo, je bez vlastníka, jsou bez vlastníka, u
            kterých chybí vlastník, nikomu nebylo přiděleno, nikomu nebyly přiděleny, nebylo nikomu přiděleno, nebylo
            nikomu svěřeno, nikomu svěřeno, nikdo neručí, nikdo za ně neodpovídá, nikdo za to neodpovídá, nikdo za to
            nezodpovídá, za něž nikdo nezodpovídá, za nějž nikdo neodpovídá, které nikdo nevlastní, které nikdo nemá na
            starosti, co nikdo nemá na starosti, co nemá nikdo na starosti, sirotčí, osiřelé, osiřelých, nebyl nikomu
            přidělen, nebyl nikomu přidělena, nebyl nikomu přiděleno, nebyl nikomu přiděleny, nebyl nikomu přidělené,
            nebyl nikomu svěřen, nebyl nikomu svěřeno, nebyl nikomu svěřeny, nebyl nikomu přiřazen, nebyl nikomu
            přiřazeno, nebyl nikomu přiřazeny, nebyl nikomu uloženo, nebyl nikomu uloženy, nebyla nikomu přidělen,
            nebyla nikomu přidělena, nebyla nikomu přiděleno, nebyla nikomu přiděleny, nebyla nikomu přidělené, nebyla
            nikomu svěřen, nebyla nikomu svěřeno, nebyla nikomu svěřeny, nebyla nikomu přiřazen, nebyla nikomu
            přiřazeno, nebyla nikomu přiřazeny, nebyla nikomu uloženo, nebyla nikomu uloženy, nebylo nikomu přidělen,
            nebylo nikomu přidělena, nebylo nikomu přiděleny, nebylo nikomu přidělené, nebylo nikomu svěřen, nebylo
            nikomu svěřeny, nebylo nikomu přiřazen, nebylo nikomu přiřazeno, nebylo nikomu přiřazeny, nebylo nikomu
            uloženo, nebylo nikomu uloženy, nebyly nikomu přidělen, nebyly nikomu přidělena, nebyly nikomu přiděleno,
            nebyly nikomu přiděleny, nebyly nikomu přidělené, nebyly nikomu svěřen, nebyly nikomu svěřeno, nebyly nikomu
            svěřeny, nebyly nikomu přiřazen, nebyly nikomu přiřazeno, nebyly nikomu přiřazeny, nebyly nikomu uloženo,
            nebyly nikomu uloženy, nebyli nikomu přidělen, nebyli nikomu přidělena, nebyli nikomu přiděleno, nebyli
            nikomu přiděleny, nebyli nikomu přidělené, nebyli nikomu svěřen, nebyli nikomu svěřeno, nebyli nikomu
            svěřeny, nebyli nikomu přiřazen, nebyli nikomu přiřazeno, nebyli nikomu přiřazeny, nebyli nikomu uloženo,
            nebyli nikomu uloženy, není nikomu přidělen, není nikomu přidělena, není nikomu přiděleny, není nikomu
            přidělené, není nikomu svěřen, není nikomu svěřeno, není nikomu svěřeny, není nikomu přiřazen, není nikomu
            přiřazeno, není nikomu přiřazeny, není nikomu uloženo, není nikomu uloženy, nejsou nikomu přidělen, nejsou
            nikomu přidělena, nejsou nikomu přiděleno, nejsou nikomu přiděleny, nejsou nikomu přidělené, nejsou nikomu
            svěřen, nejsou nikomu svěřeno, nejsou nikomu svěřeny, nejsou nikomu přiřazen, nejsou nikomu přiřazeno,
            nejsou nikomu přiřazeny, nejsou nikomu uloženo, nejsou nikomu uloženy, zatím nebyly nikomu přidělen, zatím
            nebyly nikomu přidělena, zatím nebyly nikomu přiděleno, zatím nebyly nikomu přiděleny, zatím nebyly nikomu
            přidělené, zatím nebyly nikomu svěřen, zatím nebyly nikomu svěřeno, zatím nebyly nikomu svěřeny, zatím
            nebyly nikomu přiřazen, zatím nebyly nikomu přiřazeno, zatím nebyly nikomu přiřazeny, zatím nebyly nikomu
            uloženo, zatím nebyly nikomu uloženy, zatím nejsou nikomu přidělen, zatím nejsou nikomu přidělena, zatím
            nejsou nikomu přiděleno, zatím nejsou nikomu přiděleny, zatím nejsou nikomu přidělené, zatím nejsou nikomu
            svěřen, zatím nejsou nikomu svěřeno, zatím nejsou nikomu svěřeny, zatím nejsou nikomu přiřazen, zatím nejsou
            nikomu přiřazeno, zatím nejsou nikomu přiřazeny, zatím nejsou nikomu uloženo, zatím nejsou nikomu uloženy,
            nikomu přiděleny, nikomu přidělena, nikomu přiřazeno, nikomu přiřazeny, nikomu nepřiřazeno, nikomu
            nepřipadá, nikomu nepřipadají, nikdo se nestará, o které se nikdo nestará, o co se nikdo nestará, nikdo
            nenese odpovědnost, nikdo nenese zodpovědnost, nikdo není odpovědný, nikdo není zodpovědný, není nikdo
            odpovědný, není nikdo zodpovědný, nepřiřazené, nepřiřazených, nemá zatím vlastníka, nemá zatím garanta, nemá
            zatím gestora, nemá zatím odpovědného, nemá zatím určeného vlastníka, nemá zatím určeného garanta, nemá
            zatím určeného gestora, nemá zatím určeného odpovědného, nemá zatím přiděleného vlastníka, nemá zatím
            přiděleného garanta, nemá zatím přiděleného gestora, nemá zatím přiděleného odpovědného, nemá zatím žádného
            vlastníka, nemá zatím žádného garanta, nemá zatím žádného gestora, nemá zatím žádného odpovědného, nemá
            zatím svého vlastníka, nemá zatím svého garanta, nemá zatím svého gestora, nemá zatím svého odpovědného,
            nemají zatím vlastníka, nemají zatím garanta, nemají zatím gestora, nemají zatím odpovědného, nemají zatím
            určeného vlastníka, nemají zatím určeného garanta, nemají zatím určeného gestora, nemají zatím určeného
            odpovědného, nemají zatím přiděleného vlastníka, nemají zatím přiděleného garanta, nemají zatím přiděleného
            gestora, nemají zatím přiděleného odpovědného, nemají zatím žádného vlastníka, nemají zatím žádného garanta,
            nemají zatím žádného gestora, nemají zatím žádného odpovědného, nemají zatím svého vlastníka, nemají zatím
            svého garanta, nemají zatím svého gestora, nemají zatím svého odpovědného, zatím nemají vlastníka, zatím
            nemají garanta, zatím nemají gestora, zatím nemají odpovědného, zatím nemají určeného vlastníka, zatím
            nemají určeného garanta, zatím nemají určeného gestora, zatím nemají určeného odpovědného, zatím nemají
            přiděleného vlastníka, zatím nemají přiděleného garanta, zatím nemají přiděleného gestora, zatím nemají
            přiděleného odpovědného, zatím nemají žádného vlastníka, zatím nemají žádného garanta, zatím nemají žádného
            gestora, zatím nemají žádného odpovědného, zatím nemají svého vlastníka, zatím nemají svého garanta, zatím
            nemají svého gestora, zatím nemají svého odpovědného, nemá dosud vlastníka, nemá dosud garanta, nemá dosud
            gestora, nemá dosud odpovědného, nemá dosud určeného vlastníka, nemá dosud určeného garanta, nemá dosud
            určeného gestora, nemá dosud určeného odpovědného, nemá dosud přiděleného vlastníka, nemá dosud přiděleného
            garanta, nemá dosud přiděleného gestora, nemá dosud přiděleného odpovědného, nemá dosud žádného vlastníka,
            nemá dosud žádného garanta, nemá dosud žádného gestora, nemá dosud žádného odpovědného, nemá dosud svého
            vlastníka, nemá dosud svého garanta, nemá dosud svého gestora, nemá dosud svého odpovědného, dosud nemají
            vlastníka, dosud nemají garanta, dosud nemají gestora, dosud nemají odpovědného, dosud nemají určeného
            vlastníka, dosud nemají určeného garanta, dosud nemají určeného gestora, dosud nemají určeného odpovědného,
            dosud nemají přiděleného vlastníka, dosud nemají přiděleného garanta, dosud nemají přiděleného gestora,
            dosud nemají přiděleného odpovědného, dosud nemají žádného vlastníka, dosud nemají žádného garanta, dosud
            nemají žádného gestora, dosud nemají žádného odpovědného, dosud nemají svého vlastníka, dosud nemají svého
            garanta, dosud nemají svého gestora, dosud nemají svého odpovědného, ještě nemá vlastníka, ještě nemá
            garanta, ještě nemá gestora, ještě nemá odpovědného, ještě nemá určeného vlastníka, ještě nemá určeného
            garanta, ještě nemá určeného gestora, ještě nemá určeného odpovědného, ještě nemá přiděleného vlastníka,
            ještě nemá přiděleného garanta, ještě nemá přiděleného gestora, ještě nemá přiděleného odpovědného, ještě
            nemá žádného vlastníka, ještě nemá žádného garanta, ještě nemá žádného gestora, ještě nemá žádného
            odpovědného, ještě nemá svého vlastníka, ještě nemá svého garanta, ještě nemá svého gestora, ještě nemá
            svého odpovědného, ještě nemají vlastníka, ještě nemají garanta, ještě nemají gestora, ještě nemají
            odpovědného, ještě nemají určeného vlastníka, ještě nemají určeného garanta, ještě nemají určeného gestora,
            ještě nemají určeného odpovědného, ještě nemají přiděleného vlastníka, ještě nemají přiděleného garanta,
            ještě nemají přiděleného gestora, ještě nemají přiděleného odpovědného, ještě nemají žádného vlastníka,
            ještě nemají žádného garanta, ještě nemají žádného gestora, ještě nemají žádného odpovědného, ještě nemají
            svého vlastníka, ještě nemají svého garanta, ještě nemají svého gestora, ještě nemají svého odpovědného,
            stále nemá vlastníka, stále nemá garanta, stále nemá gestora, stále nemá odpovědného, stále nemá určeného
            vlastníka, stále nemá určeného garanta, stále nemá určeného gestora, stále nemá určeného odpovědného, stále
            nemá přiděleného vlastníka, stále nemá přiděleného garanta, stále nemá přiděleného gestora, stále nemá
            přiděleného odpovědného, stále nemá žádného vlastníka, stále nemá žádného garanta, stále nemá žádného
            gestora, stále nemá žádného odpovědného, stále nemá svého vlastníka, stále nemá svého garanta, stále nemá
            svého gestora, stále nemá svého odpovědného, stále nemají vlastníka, stále nemají garanta, stále nemají
            gestora, stále nemají odpovědného, stále nemají určeného vlastníka, stále nemají určeného garanta, stále
            nemají určeného gestora, stále nemají určeného odpovědného, stále nemají přiděleného vlastníka, stále nemají
            přiděleného garanta, stále nemají přiděleného gestora, stále nemají přiděleného odpovědného, stále nemají
            žádného vlastníka, stále nemají žádného garanta, stále nemají žádného gestora, stále nemají žádného
            odpovědného, stále nemají svého vlastníka, stále nemají svého garanta, stále nemají svého gestora, stále
            nemají svého odpovědného, zatím nemají odpovědný subjekt, zatím nemají zodpovědný subjekt, zatím nemají
            určený odpovědný subjekt, zatím nemají určený zodpovědný subjekt, zatím nemají žádný odpovědný subjekt,
            zatím nemají žádný zodpovědný subjekt, dosud nemají odpovědný subjekt, dosud nemají zodpovědný subjekt,
            dosud nemají určený odpovědný subjekt, dosud nemají určený zodpovědný subjekt, dosud nemají žádný odpovědný
            subjekt, dosud nemají žádný zodpovědný subjekt, ještě nemá odpovědný subjekt, ještě nemá zodpovědný subjekt,
            ještě nemá určený odpovědný subjekt, ještě nemá určený zodpovědný subjekt, ještě nemá žádný odpovědný
            subjekt, ještě nemá žádný zodpovědný subjekt, ještě nemají odpovědný subjekt, ještě nemají zodpovědný
            subjekt, ještě nemají určený odpovědný subjekt, ještě nemají určený zodpovědný subjekt, ještě nemají žádný
            odpovědný subjekt, ještě nemají žádný zodpovědný subjekt""",
        Concept.SECTION: """oddíl, oddílu, oddíly, oddíle, oddílem, kapitola, kapitoly, kapitole, kapitolu, část, části, sekce, sekci,
            blok, bloku, díl, dílu, okruh, okruhu, hlava, hlavě, hlavy""",
        Concept.ACTION: """opatření, klíčové opatření, klíčového opatření, klíčovému opatření, bod, bodu, bodě, odstavec, odstavce,
            odstavci, číslo, č., odst., položka, položky, položce, písmeno, akce, závazek, výstup""",
        Concept.WEEKDAY: """pondělí, pondělka, úterý, úterka, středa, středy, středu, čtvrtek, čtvrtka, pátek, pátku, sobota, soboty,
            sobotu, neděle, neděli""",
    },
    postpositions={
        Concept.ONLY: "sám, sama, samotný, samotná, samostatně",
        Concept.LAST: "minulý, minulého, uplynulý",
        Concept.NEXT: "příští, příštího",
    },
    no_months=frozenset({"pro"}),
    datives={
        "european-parliament": "evropskému parlamentu, parlamentu, europarlamentu",
        "council": "radě, radě eu, radě evropské unie, radě ministrů",
        "schengen-council": "schengenské radě, radě schengen, radě pro schengen, radě pro schengenský prostor",
    },
    chatter="""jak se máš, jak se máte, jak se vede, všechno v pořádku, rád bych se zeptal, ráda bych se zeptala, zdvořile,
        je-li to možné, až budete mít čas, až budeš mít čas, když můžete, jasný, rozumím, chápu, aha, jo, ano, jojo, no,
        nuže, hele, hej, hm, hmm, ehm, skvělé, skvěle, výborně, výborné, paráda, bezva, prima, fajn, perfektní, to je
        vše, to je všechno, to stačí, budu rád, budu ráda, budu vděčný, budu vděčná, byl bych vděčný, byla bych vděčná,
        byl bych rád, byla bych ráda, ocením, ocenil bych, ocenila bych, spěchá to, nespěchá to, nespěchá, spěchá,
        urgentní, urgentně, narychlo, pro pořádek, pro jistotu, pro upřesnění, pro doplnění, pro informaci, jen pro
        informaci, pro zajímavost, ze zvědavosti, jen pro kontrolu, pro kontrolu, podle všeho, pokud vím, pokud se
        nemýlím, mám za to, mám pocit, zdá se, pravda, pravda že, upřímně, upřímně řečeno, mimochodem, jinak řečeno,
        stručně řečeno, krátce řečeno, v kostce, v krátkosti, ve zkratce, v bodech, v tabulce, v jedné větě, jednou
        větou, srozumitelně, přehledně, česky, v češtině, pro šéfa, pro mého šéfa, můj šéf, šéf, pro ministra, pro pana
        ministra, pan ministr, paní ministryně, pro náměstka, pro velvyslance, pro ambasádu, pro ústředí, ústředí, pro
        briefing, do briefingu, na briefing, pro přípravu, připravuji podklad, připravuju podklad, připravuji briefing,
        připravuji se na jednání, píšu podklad, píšu zprávu, potřebuju to do mailu, do mailu, jsem tu nový, jsem tu
        nová, jsem nový, jsem nová, jsem delegát, jsem delegátka, jsem styčný důstojník, styčný důstojník, delegát,
        pracovní skupina, v pracovní skupině, za českou delegaci, jako delegát, zapomněl jsem, zapomněla jsem,
        nevzpomínám si, nepamatuji si, nevím, netuším, oživ mi paměť, jen připomenout, poraď, poraďte, poraď mi, poraďte
        mi, pomůžeš mi, pomůžete mi, podívej se, podívejte se, mrkni, mrkněte, koukni, koukněte, zkus, zkuste, vteřinku,
        moment, chvilku, okamžik, čekej, tak jo, tak fajn, jdeme na to, hurá, haha, lol, páni, ach, oh, och, bohužel,
        naštěstí, samozřejmě, určitě, zajisté, nepochybně, ovšem, pochopitelně, vřele, srdečně, upozorňuji, věřím,
        doufám, předpokládám, řekl bych, řekla bych, takže, no tak, víceméně, tak nějak, plus minus, mám na mysli,
        myslím tím, čili, totiž, prý, údajně, slyšel jsem, slyšela jsem, slyšel jsem že, slyšela jsem že, četl jsem,
        četla jsem""",
)
