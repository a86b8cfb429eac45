"""Hungarian words, in the cases and the spellings that people use."""

from domain.languages.schema import Concept, LanguageTable

#: Forms that stand both under DELIVERED and under DID.
_DELIVERED_AND_DID = """benyújtott, nyújtott be, nyújtott már be, nyújtott még be, nyújtott eddig be, benyújtotta, nyújtotta be, nyújtotta már
    be, nyújtotta még be, nyújtotta eddig be, benyújtottak, nyújtottak be, nyújtottak már be, nyújtottak még be,
    nyújtottak eddig be, benyújtották, nyújtották be, nyújtották már be, nyújtották még be, nyújtották eddig be,
    teljesített, teljesítette, teljesítettek, teljesítették, tett, tette, tettek, tették, megtett, tett meg, megtette,
    tette meg, megtettek, tettek meg, megtették, tették meg, csinált, csinálta, csináltak, csinálták, megcsinált,
    csinált meg, megcsinálta, csinálta meg, megcsináltak, csináltak meg, megcsinálták, csinálták meg, előterjesztett,
    terjesztett elő, előterjesztette, terjesztette elő, előterjesztettek, terjesztettek elő, előterjesztették,
    terjesztették elő, terjesztett, terjesztette, terjesztettek, terjesztették, leadott, adott le, leadta, adta le,
    leadtak, adtak le, leadták, adták le, átadott, adott át, adott már át, adott még át, adott eddig át, átadta, adta
    át, adta már át, adta még át, adta eddig át, átadtak, adtak át, adtak már át, adtak még át, adtak eddig át,
    átadták, adták át, adták már át, adták még át, adták eddig át, adott, adta, adtak, adták, kiadott, adott ki, adott
    már ki, adott még ki, adott eddig ki, kiadta, adta ki, adta már ki, adta még ki, adta eddig ki, kiadtak, adtak ki,
    adtak már ki, adtak még ki, adtak eddig ki, kiadták, adták ki, adták már ki, adták még ki, adták eddig ki,
    elkészített, készített el, elkészítette, készítette el, elkészítettek, készítettek el, elkészítették, készítették
    el, készített, készítette, készítettek, készítették, elkészült, készült el, elkészültek, készültek el, készültek
    még el, elvégzett, végzett el, elvégezte, végezte el, elvégeztek, végeztek el, elvégezték, végezték el, végzett,
    végezte, végeztek, végezték, beszámolt, számolt be, számolt már be, számolt még be, számolt eddig be, beszámoltak,
    számoltak be, számoltak már be, számoltak még be, számoltak eddig be, jelentett, jelentette, jelentettek,
    jelentették, bejelentett, jelentett be, bejelentette, jelentette be, bejelentettek, jelentettek be, bejelentették,
    jelentették be, szolgáltatott, szolgáltatta, szolgáltattak, szolgáltatták, küldött, küldte, küldtek, küldték,
    megküldött, küldött meg, megküldte, küldte meg, megküldtek, küldtek meg, megküldték, küldték meg, beküldött,
    küldött be, beküldte, küldte be, beküldtek, küldtek be, beküldték, küldték be, elküldött, küldött el, elküldte,
    küldte el, elküldtek, küldtek el, elküldték, küldték el, szállított, szállította, szállítottak, szállították,
    leszállított, szállított le, leszállította, szállította le, leszállítottak, szállítottak le, leszállították,
    szállították le, biztosított, biztosította, biztosítottak, biztosították, befejezett, fejezett be, fejezett már
    be, fejezett még be, fejezett eddig be, befejezte, fejezte be, fejezte már be, fejezte még be, fejezte eddig be,
    befejeztek, fejeztek be, fejeztek már be, fejeztek még be, fejeztek eddig be, befejezték, fejezték be, fejezték
    már be, fejezték még be, fejezték eddig be, végrehajtott, hajtott végre, hajtott már végre, hajtott még végre,
    hajtott eddig végre, végrehajtotta, hajtotta végre, hajtotta már végre, hajtotta még végre, hajtotta eddig végre,
    végrehajtottak, hajtottak végre, hajtottak már végre, hajtottak még végre, hajtottak eddig végre, végrehajtották,
    hajtották végre, hajtották már végre, hajtották még végre, hajtották eddig végre, megvalósított, valósított meg,
    valósított már meg, valósított eddig meg, megvalósította, valósította meg, valósította már meg, valósította eddig
    meg, megvalósítottak, valósítottak meg, valósítottak már meg, valósítottak eddig meg, megvalósították,
    valósították meg, valósították már meg, valósították eddig meg, kidolgozott, dolgozott ki, dolgozott már ki,
    dolgozott még ki, dolgozott eddig ki, kidolgozta, dolgozta ki, dolgozta már ki, dolgozta még ki, dolgozta eddig
    ki, kidolgoztak, dolgoztak ki, dolgoztak már ki, dolgoztak még ki, dolgoztak eddig ki, kidolgozták, dolgozták ki,
    dolgozták már ki, dolgozták még ki, dolgozták eddig ki, bemutatott, bemutatta, bemutattak, bemutatták, mutatott
    be, mutatott már be, mutatott még be, mutatott eddig be, mutatta be, mutatta már be, mutatta még be, mutatta eddig
    be, mutattak be, mutattak már be, mutattak még be, mutattak eddig be, mutatták be, mutatták már be, mutatták még
    be, mutatták eddig be, közzétett, tett közzé, közzétette, tette közzé, közzétettek, tettek közzé, közzétették,
    tették közzé, lezárt, zárt le, zárt már le, zárt még le, zárt eddig le, lezárta, zárta le, zárta már le, zárta még
    le, zárta eddig le, lezártak, zártak le, zártak már le, zártak még le, zártak eddig le, lezárták, zárták le,
    zárták már le, zárták még le, zárták eddig le, megosztott, osztott meg, osztott már meg, osztott eddig meg,
    megosztotta, osztotta meg, osztotta már meg, osztotta eddig meg, megosztottak, osztottak meg, osztottak már meg,
    osztottak eddig meg, megosztották, osztották meg, osztották már meg, osztották eddig meg, elintézett, intézett el,
    intézett már el, intézett még el, intézett eddig el, elintézte, intézte el, intézte már el, intézte még el,
    intézte eddig el, elintéztek, intéztek el, intéztek már el, intéztek még el, intéztek eddig el, elintézték,
    intézték el, intézték már el, intézték még el, intézték eddig el, letett, tett le, letette, tette le, letettek,
    tettek le, letették, tették le, kiállított, állított ki, állított már ki, állított még ki, állított eddig ki,
    kiállította, állította ki, állította már ki, állította még ki, állította eddig ki, kiállítottak, állítottak ki,
    állítottak már ki, állítottak még ki, állítottak eddig ki, kiállították, állították ki, állították már ki,
    állították még ki, állították eddig ki, hozzájárult, járult hozzá, járult már hozzá, járult még hozzá, járult
    eddig hozzá, hozzájárultak, járultak hozzá, járultak már hozzá, járultak még hozzá, járultak eddig hozzá, döntött,
    döntötte, döntöttek, döntötték, vitt, vitte, vittek, vitték, létrehozott, hozott létre, hozott már létre, hozott
    még létre, hozott eddig létre, létrehozta, hozta létre, hozta már létre, hozta még létre, hozta eddig létre,
    létrehoztak, hoztak létre, hoztak már létre, hoztak még létre, hoztak eddig létre, létrehozták, hozták létre,
    hozták már létre, hozták még létre, hozták eddig létre, összeállított, állított össze, állított már össze,
    állított még össze, állított eddig össze, összeállította, állította össze, állította már össze, állította még
    össze, állította eddig össze, összeállítottak, állítottak össze, állítottak már össze, állítottak még össze,
    állítottak eddig össze, összeállították, állították össze, állították már össze, állították még össze, állították
    eddig össze, összegyűjtött, gyűjtött össze, gyűjtött már össze, gyűjtött még össze, gyűjtött eddig össze,
    összegyűjtötte, gyűjtötte össze, gyűjtötte már össze, gyűjtötte még össze, gyűjtötte eddig össze, összegyűjtöttek,
    gyűjtöttek össze, gyűjtöttek már össze, gyűjtöttek még össze, gyűjtöttek eddig össze, összegyűjtötték, gyűjtötték
    össze, gyűjtötték már össze, gyűjtötték még össze, gyűjtötték eddig össze, megmeglett, meglett meg, meglett már
    meg, meglett eddig meg, megmeglettek, meglettek meg, meglettek már meg, meglettek eddig meg, megindított, indított
    meg, indított már meg, indított eddig meg, megindította, indította meg, indította már meg, indította eddig meg,
    megindítottak, indítottak meg, indítottak már meg, indítottak eddig meg, megindították, indították meg, indították
    már meg, indították eddig meg, megtárgyalt, tárgyalt meg, tárgyalt már meg, tárgyalt eddig meg, megtárgyalta,
    tárgyalta meg, tárgyalta már meg, tárgyalta eddig meg, megtárgyaltak, tárgyaltak meg, tárgyaltak már meg,
    tárgyaltak eddig meg, megtárgyalták, tárgyalták meg, tárgyalták már meg, tárgyalták eddig meg, közölt, közölte,
    közöltek, közölték, produkált, produkálta, produkáltak, produkálták, készült, teljesült, érkezett be, érkezett,
    beérkezett"""

#: Forms that stand both under ITEM and under ACTION.
_ITEM_AND_ACTION = """feladat, feladatról, feladatot, kötelezettség, kötelezettségről, intézkedés, intézkedésnek, intézkedésben,
    intézkedésbe, intézkedésből, intézkedésen, intézkedésre, intézkedésről, intézkedésnél, intézkedéshez,
    intézkedéstől, intézkedésért, intézkedésig, intézkedést, intézkedéset, intézkedéssel, intézkedések,
    intézkedéseknek, intézkedésekben, intézkedésekbe, intézkedésekből, intézkedéseken, intézkedésekre,
    intézkedésekről, intézkedéseknél, intézkedésekhez, intézkedésektől, intézkedésekért, intézkedésekig,
    intézkedéseket, intézkedésekkel, intézkedése, intézkedésének, intézkedésében, intézkedésébe, intézkedéséből,
    intézkedésén, intézkedésére, intézkedéséről, intézkedésénél, intézkedéséhez, intézkedésétől, intézkedéséért,
    intézkedéséig, intézkedését, intézkedésével, intézkedésük, intézkedésüknek, intézkedésükben, intézkedésükbe,
    intézkedésükből, intézkedésüken, intézkedésükre, intézkedésükről, intézkedésüknél, intézkedésükhez,
    intézkedésüktől, intézkedésükért, intézkedésükig, intézkedésükt, intézkedésüket, intézkedésükkel, intézkedései,
    intézkedéseinek, intézkedéseiben, intézkedéseibe, intézkedéseiből, intézkedésein, intézkedéseire, intézkedéseiről,
    intézkedéseinél, intézkedéseihez, intézkedéseitől, intézkedéseiért, intézkedéseiig, intézkedéseit,
    intézkedéseivel, intézkedéseik, intézkedéseiknek, intézkedéseikben, intézkedéseikbe, intézkedéseikből,
    intézkedéseiken, intézkedéseikre, intézkedéseikről, intézkedéseiknél, intézkedéseikhez, intézkedéseiktől,
    intézkedéseikért, intézkedéseikig, intézkedéseikt, intézkedéseiket, intézkedéseikkel, kulcsintézkedés,
    kulcsintézkedésnek, kulcsintézkedésben, kulcsintézkedésbe, kulcsintézkedésből, kulcsintézkedésen,
    kulcsintézkedésre, kulcsintézkedésről, kulcsintézkedésnél, kulcsintézkedéshez, kulcsintézkedéstől,
    kulcsintézkedésért, kulcsintézkedésig, kulcsintézkedést, kulcsintézkedéset, kulcsintézkedéssel, kulcsintézkedések,
    kulcsintézkedéseknek, kulcsintézkedésekben, kulcsintézkedésekbe, kulcsintézkedésekből, kulcsintézkedéseken,
    kulcsintézkedésekre, kulcsintézkedésekről, kulcsintézkedéseknél, kulcsintézkedésekhez, kulcsintézkedésektől,
    kulcsintézkedésekért, kulcsintézkedésekig, kulcsintézkedéseket, kulcsintézkedésekkel, kulcsintézkedése,
    kulcsintézkedésének, kulcsintézkedésében, kulcsintézkedésébe, kulcsintézkedéséből, kulcsintézkedésén,
    kulcsintézkedésére, kulcsintézkedéséről, kulcsintézkedésénél, kulcsintézkedéséhez, kulcsintézkedésétől,
    kulcsintézkedéséért, kulcsintézkedéséig, kulcsintézkedését, kulcsintézkedésével, kulcsintézkedésük,
    kulcsintézkedésüknek, kulcsintézkedésükben, kulcsintézkedésükbe, kulcsintézkedésükből, kulcsintézkedésüken,
    kulcsintézkedésükre, kulcsintézkedésükről, kulcsintézkedésüknél, kulcsintézkedésükhez, kulcsintézkedésüktől,
    kulcsintézkedésükért, kulcsintézkedésükig, kulcsintézkedésükt, kulcsintézkedésüket, kulcsintézkedésükkel,
    kulcsintézkedései, kulcsintézkedéseinek, kulcsintézkedéseiben, kulcsintézkedéseibe, kulcsintézkedéseiből,
    kulcsintézkedésein, kulcsintézkedéseire, kulcsintézkedéseiről, kulcsintézkedéseinél, kulcsintézkedéseihez,
    kulcsintézkedéseitől, kulcsintézkedéseiért, kulcsintézkedéseiig, kulcsintézkedéseit, kulcsintézkedéseivel,
    kulcsintézkedéseik, kulcsintézkedéseiknek, kulcsintézkedéseikben, kulcsintézkedéseikbe, kulcsintézkedéseikből,
    kulcsintézkedéseiken, kulcsintézkedéseikre, kulcsintézkedéseikről, kulcsintézkedéseiknél, kulcsintézkedéseikhez,
    kulcsintézkedéseiktől, kulcsintézkedéseikért, kulcsintézkedéseikig, kulcsintézkedéseikt, kulcsintézkedéseiket,
    kulcsintézkedéseikkel, kulcsfontosságú intézkedés, kulcsfontosságú intézkedésnek, kulcsfontosságú intézkedésben,
    kulcsfontosságú intézkedésbe, kulcsfontosságú intézkedésből, kulcsfontosságú intézkedésen, kulcsfontosságú
    intézkedésre, kulcsfontosságú intézkedésről, kulcsfontosságú intézkedésnél, kulcsfontosságú intézkedéshez,
    kulcsfontosságú intézkedéstől, kulcsfontosságú intézkedésért, kulcsfontosságú intézkedésig, kulcsfontosságú
    intézkedést, kulcsfontosságú intézkedéset, kulcsfontosságú intézkedéssel, kulcsfontosságú intézkedések,
    kulcsfontosságú intézkedéseknek, kulcsfontosságú intézkedésekben, kulcsfontosságú intézkedésekbe, kulcsfontosságú
    intézkedésekből, kulcsfontosságú intézkedéseken, kulcsfontosságú intézkedésekre, kulcsfontosságú intézkedésekről,
    kulcsfontosságú intézkedéseknél, kulcsfontosságú intézkedésekhez, kulcsfontosságú intézkedésektől, kulcsfontosságú
    intézkedésekért, kulcsfontosságú intézkedésekig, kulcsfontosságú intézkedéseket, kulcsfontosságú intézkedésekkel,
    kulcsfontosságú intézkedése, kulcsfontosságú intézkedésének, kulcsfontosságú intézkedésében, kulcsfontosságú
    intézkedésébe, kulcsfontosságú intézkedéséből, kulcsfontosságú intézkedésén, kulcsfontosságú intézkedésére,
    kulcsfontosságú intézkedéséről, kulcsfontosságú intézkedésénél, kulcsfontosságú intézkedéséhez, kulcsfontosságú
    intézkedésétől, kulcsfontosságú intézkedéséért, kulcsfontosságú intézkedéséig, kulcsfontosságú intézkedését,
    kulcsfontosságú intézkedésével, kulcsfontosságú intézkedésük, kulcsfontosságú intézkedésüknek, kulcsfontosságú
    intézkedésükben, kulcsfontosságú intézkedésükbe, kulcsfontosságú intézkedésükből, kulcsfontosságú intézkedésüken,
    kulcsfontosságú intézkedésükre, kulcsfontosságú intézkedésükről, kulcsfontosságú intézkedésüknél, kulcsfontosságú
    intézkedésükhez, kulcsfontosságú intézkedésüktől, kulcsfontosságú intézkedésükért, kulcsfontosságú intézkedésükig,
    kulcsfontosságú intézkedésükt, kulcsfontosságú intézkedésüket, kulcsfontosságú intézkedésükkel, kulcsfontosságú
    intézkedései, kulcsfontosságú intézkedéseinek, kulcsfontosságú intézkedéseiben, kulcsfontosságú intézkedéseibe,
    kulcsfontosságú intézkedéseiből, kulcsfontosságú intézkedésein, kulcsfontosságú intézkedéseire, kulcsfontosságú
    intézkedéseiről, kulcsfontosságú intézkedéseinél, kulcsfontosságú intézkedéseihez, kulcsfontosságú
    intézkedéseitől, kulcsfontosságú intézkedéseiért, kulcsfontosságú intézkedéseiig, kulcsfontosságú intézkedéseit,
    kulcsfontosságú intézkedéseivel, kulcsfontosságú intézkedéseik, kulcsfontosságú intézkedéseiknek, kulcsfontosságú
    intézkedéseikben, kulcsfontosságú intézkedéseikbe, kulcsfontosságú intézkedéseikből, kulcsfontosságú
    intézkedéseiken, kulcsfontosságú intézkedéseikre, kulcsfontosságú intézkedéseikről, kulcsfontosságú
    intézkedéseiknél, kulcsfontosságú intézkedéseikhez, kulcsfontosságú intézkedéseiktől, kulcsfontosságú
    intézkedéseikért, kulcsfontosságú intézkedéseikig, kulcsfontosságú intézkedéseikt, kulcsfontosságú
    intézkedéseiket, kulcsfontosságú intézkedéseikkel, kiemelt intézkedés, kiemelt intézkedésnek, kiemelt
    intézkedésben, kiemelt intézkedésbe, kiemelt intézkedésből, kiemelt intézkedésen, kiemelt intézkedésre, kiemelt
    intézkedésről, kiemelt intézkedésnél, kiemelt intézkedéshez, kiemelt intézkedéstől, kiemelt intézkedésért, kiemelt
    intézkedésig, kiemelt intézkedést, kiemelt intézkedéset, kiemelt intézkedéssel, kiemelt intézkedések, kiemelt
    intézkedéseknek, kiemelt intézkedésekben, kiemelt intézkedésekbe, kiemelt intézkedésekből, kiemelt intézkedéseken,
    kiemelt intézkedésekre, kiemelt intézkedésekről, kiemelt intézkedéseknél, kiemelt intézkedésekhez, kiemelt
    intézkedésektől, kiemelt intézkedésekért, kiemelt intézkedésekig, kiemelt intézkedéseket, kiemelt intézkedésekkel,
    kiemelt intézkedése, kiemelt intézkedésének, kiemelt intézkedésében, kiemelt intézkedésébe, kiemelt
    intézkedéséből, kiemelt intézkedésén, kiemelt intézkedésére, kiemelt intézkedéséről, kiemelt intézkedésénél,
    kiemelt intézkedéséhez, kiemelt intézkedésétől, kiemelt intézkedéséért, kiemelt intézkedéséig, kiemelt
    intézkedését, kiemelt intézkedésével, kiemelt intézkedésük, kiemelt intézkedésüknek, kiemelt intézkedésükben,
    kiemelt intézkedésükbe, kiemelt intézkedésükből, kiemelt intézkedésüken, kiemelt intézkedésükre, kiemelt
    intézkedésükről, kiemelt intézkedésüknél, kiemelt intézkedésükhez, kiemelt intézkedésüktől, kiemelt
    intézkedésükért, kiemelt intézkedésükig, kiemelt intézkedésükt, kiemelt intézkedésüket, kiemelt intézkedésükkel,
    kiemelt intézkedései, kiemelt intézkedéseinek, kiemelt intézkedéseiben, kiemelt intézkedéseibe, kiemelt
    intézkedéseiből, kiemelt intézkedésein, kiemelt intézkedéseire, kiemelt intézkedéseiről, kiemelt intézkedéseinél,
    kiemelt intézkedéseihez, kiemelt intézkedéseitől, kiemelt intézkedéseiért, kiemelt intézkedéseiig, kiemelt
    intézkedéseit, kiemelt intézkedéseivel, kiemelt intézkedéseik, kiemelt intézkedéseiknek, kiemelt intézkedéseikben,
    kiemelt intézkedéseikbe, kiemelt intézkedéseikből, kiemelt intézkedéseiken, kiemelt intézkedéseikre, kiemelt
    intézkedéseikről, kiemelt intézkedéseiknél, kiemelt intézkedéseikhez, kiemelt intézkedéseiktől, kiemelt
    intézkedéseikért, kiemelt intézkedéseikig, kiemelt intézkedéseikt, kiemelt intézkedéseiket, kiemelt
    intézkedéseikkel, tétel, tételt, tétele, pont, pontok, pontot"""

TABLE = LanguageTable(
    code="hu",
    yes_no="""van, vannak, volt, voltak, kell, kellett, vajon, lejárt, késik, késnek, késésben, esedékes,
        elkészült, benyújtotta, leadta, teljesítette, tartozik, tartoznak, készen van, kész""",
    asks_by_tone=True,
    quarter_letters="qn",
    half_letters="hf",
    endings="""nak, nek, t, ot, et, öt, at, ban, ben, ba, be, ból, ből, on, en, ön, n, ra, re, ról, ről, nál, nél, hoz, hez, höz,
        tól, től, val, vel, szal, szel, lal, lel, tal, tel, cal, xel, ért, ig, ként, ja, je, jén, jei, jeig, jének, jának,
        é, éi, os, es, as, ös, s, i, án, én, a, e, ai, ei, ából, ában, ében, ának, ének, ék, éknek""",
    names={
        "europol": """europol, europolnak, europolt, europoltól, europolra, europolnál, europollal, europolhoz, europolért,
            bűnüldözési együttműködés európai uniós ügynökség, bűnüldözési együttműködés európai uniós
            ügynökségnek, bűnüldözési együttműködés európai uniós ügynökségben, bűnüldözési együttműködés európai
            uniós ügynökségre, bűnüldözési együttműködés európai uniós ügynökségnél, bűnüldözési együttműködés
            európai uniós ügynökségtől, bűnüldözési együttműködés európai uniós ügynökséget, bűnüldözési
            együttműködés európai uniós ügynökséggel, bűnüldözési együttműködés európai uniós ügynöksége,
            bűnüldözési együttműködés európai uniós ügynökségének, bűnüldözési együttműködés európai uniós
            ügynökségében, bűnüldözési együttműködés európai uniós ügynökségén, bűnüldözési együttműködés európai
            uniós ügynökségére, bűnüldözési együttműködés európai uniós ügynökségénél, bűnüldözési együttműködés
            európai uniós ügynökségétől, bűnüldözési együttműködés európai uniós ügynökségét, bűnüldözési
            együttműködés európai uniós ügynökségével, bűnüldözési együttműködési ügynökség, bűnüldözési
            együttműködési ügynökségnek, bűnüldözési együttműködési ügynökségben, bűnüldözési együttműködési
            ügynökségre, bűnüldözési együttműködési ügynökségnél, bűnüldözési együttműködési ügynökségtől,
            bűnüldözési együttműködési ügynökséget, bűnüldözési együttműködési ügynökséggel, bűnüldözési
            együttműködési ügynöksége, bűnüldözési együttműködési ügynökségének, bűnüldözési együttműködési
            ügynökségében, bűnüldözési együttműködési ügynökségén, bűnüldözési együttműködési ügynökségére,
            bűnüldözési együttműködési ügynökségénél, bűnüldözési együttműködési ügynökségétől, bűnüldözési
            együttműködési ügynökségét, bűnüldözési együttműködési ügynökségével, bűnüldözési együttműködés
            ügynökség, bűnüldözési együttműködés ügynökségnek, bűnüldözési együttműködés ügynökségben, bűnüldözési
            együttműködés ügynökségre, bűnüldözési együttműködés ügynökségnél, bűnüldözési együttműködés
            ügynökségtől, bűnüldözési együttműködés ügynökséget, bűnüldözési együttműködés ügynökséggel,
            bűnüldözési együttműködés ügynöksége, bűnüldözési együttműködés ügynökségének, bűnüldözési
            együttműködés ügynökségében, bűnüldözési együttműködés ügynökségén, bűnüldözési együttműködés
            ügynökségére, bűnüldözési együttműködés ügynökségénél, bűnüldözési együttműködés ügynökségétől,
            bűnüldözési együttműködés ügynökségét, bűnüldözési együttműködés ügynökségével, európai rendőrségi
            hivatal, európai rendőrségi hivatalnak, európai rendőrségi hivatalban, európai rendőrségi hivatalra,
            európai rendőrségi hivatalnál, európai rendőrségi hivataltól, európai rendőrségi hivatalt, európai
            rendőrségi hivatalat, európai rendőrségi hivatallal, európai rendőrségi ügynökség, európai rendőrségi
            ügynökségnek, európai rendőrségi ügynökségben, európai rendőrségi ügynökségre, európai rendőrségi
            ügynökségnél, európai rendőrségi ügynökségtől, európai rendőrségi ügynökséget, európai rendőrségi
            ügynökséggel""",
        "frontex": """frontex, frontexnek, frontexet, frontextől, frontexre, frontexnél, frontexszel, frontexhez,
            frontexért, európai határ- és partvédelmi ügynökség, határ- és partvédelmi ügynökség, határ- és
            partvédelmi ügynökségnek, határ- és partvédelmi ügynökségben, határ- és partvédelmi ügynökségre,
            határ- és partvédelmi ügynökségnél, határ- és partvédelmi ügynökségtől, határ- és partvédelmi
            ügynökséget, határ- és partvédelmi ügynökséggel, európai határ- és parti őrség ügynökség, európai
            határ- és parti őrség ügynökségnek, európai határ- és parti őrség ügynökségben, európai határ- és
            parti őrség ügynökségre, európai határ- és parti őrség ügynökségnél, európai határ- és parti őrség
            ügynökségtől, európai határ- és parti őrség ügynökséget, európai határ- és parti őrség ügynökséggel,
            európai határ- és parti őrség, európai határ- és parti őrségnek, európai határ- és parti őrségben,
            európai határ- és parti őrségre, európai határ- és parti őrségnél, európai határ- és parti őrségtől,
            európai határ- és parti őrséget, európai határ- és parti őrséggel, határvédelmi ügynökség,
            határvédelmi ügynökségnek, határvédelmi ügynökségben, határvédelmi ügynökségre, határvédelmi
            ügynökségnél, határvédelmi ügynökségtől, határvédelmi ügynökséget, határvédelmi ügynökséggel,
            határőrizeti ügynökség, határőrizeti ügynökségnek, határőrizeti ügynökségben, határőrizeti
            ügynökségre, határőrizeti ügynökségnél, határőrizeti ügynökségtől, határőrizeti ügynökséget,
            határőrizeti ügynökséggel""",
        "eurojust": """eurojust, eurojustnak, eurojustot, eurojusttól, eurojustra, eurojustnál, eurojusttal, eurojusthoz,
            eurojustért, európai unió büntető igazságügyi együttműködési ügynöksége, büntető igazságügyi
            együttműködési ügynöksége, büntető igazságügyi együttműködési ügynökségének, büntető igazságügyi
            együttműködési ügynökségében, büntető igazságügyi együttműködési ügynökségén, büntető igazságügyi
            együttműködési ügynökségére, büntető igazságügyi együttműködési ügynökségénél, büntető igazságügyi
            együttműködési ügynökségétől, büntető igazságügyi együttműködési ügynökségét, büntető igazságügyi
            együttműködési ügynökségével, büntető igazságügyi együttműködési ügynökség, büntető igazságügyi
            együttműködési ügynökségnek, büntető igazságügyi együttműködési ügynökségben, büntető igazságügyi
            együttműködési ügynökségre, büntető igazságügyi együttműködési ügynökségnél, büntető igazságügyi
            együttműködési ügynökségtől, büntető igazságügyi együttműködési ügynökséget, büntető igazságügyi
            együttműködési ügynökséggel""",
        "euaa": """euaa, easo, európai unió menekültügyi ügynöksége, európai unió menekültügyi ügynökségének, európai
            unió menekültügyi ügynökségében, európai unió menekültügyi ügynökségén, európai unió menekültügyi
            ügynökségére, európai unió menekültügyi ügynökségénél, európai unió menekültügyi ügynökségétől,
            európai unió menekültügyi ügynökségével, eu menekültügyi ügynöksége, eu menekültügyi ügynökségének, eu
            menekültügyi ügynökségében, eu menekültügyi ügynökségén, eu menekültügyi ügynökségére, eu menekültügyi
            ügynökségénél, eu menekültügyi ügynökségétől, eu menekültügyi ügynökségével, menekültügyi ügynökség,
            menekültügyi ügynökségnek, menekültügyi ügynökségben, menekültügyi ügynökségre, menekültügyi
            ügynökségnél, menekültügyi ügynökségtől, menekültügyi ügynökséget, menekültügyi ügynökséggel, európai
            menekültügyi támogatási hivatal, európai menekültügyi támogatási hivatalnak, európai menekültügyi
            támogatási hivatalban, európai menekültügyi támogatási hivatalra, európai menekültügyi támogatási
            hivatalnál, európai menekültügyi támogatási hivataltól, európai menekültügyi támogatási hivatalt,
            európai menekültügyi támogatási hivatalat, európai menekültügyi támogatási hivatallal, euaa-tól,
            euaa-től, euaa-ra, euaa-re, euaa-ig, easo-tól, easo-től, easo-ra, easo-re, easo-ig""",
        "eu-lisa": """eu-lisa, eulisa, eu-lisanak, eu-lisat, eu-lisatól, eu-lisara, eu-lisaval, eu-lisanál, eu-lisaban,
            eulisanak, eulisat, eulisatól, eulisara, eulisaval, eulisanál, eulisaban, szabadságon a biztonságon és
            a jog érvényesülésén alapuló térség nagyméretű it-rendszereinek üzemeltetési igazgatását végző európai
            uniós ügynökség, szabadságon a biztonságon és a jog érvényesülésén alapuló térség nagyméretű
            it-rendszereinek üzemeltetési igazgatását végző európai uniós ügynökségnek, szabadságon a biztonságon
            és a jog érvényesülésén alapuló térség nagyméretű it-rendszereinek üzemeltetési igazgatását végző
            európai uniós ügynökségben, szabadságon a biztonságon és a jog érvényesülésén alapuló térség
            nagyméretű it-rendszereinek üzemeltetési igazgatását végző európai uniós ügynökségre, szabadságon a
            biztonságon és a jog érvényesülésén alapuló térség nagyméretű it-rendszereinek üzemeltetési
            igazgatását végző európai uniós ügynökségnél, szabadságon a biztonságon és a jog érvényesülésén
            alapuló térség nagyméretű it-rendszereinek üzemeltetési igazgatását végző európai uniós ügynökségtől,
            szabadságon a biztonságon és a jog érvényesülésén alapuló térség nagyméretű it-rendszereinek
            üzemeltetési igazgatását végző európai uniós ügynökséget, szabadságon a biztonságon és a jog
            érvényesülésén alapuló térség nagyméretű it-rendszereinek üzemeltetési igazgatását végző európai uniós
            ügynökséggel, nagyméretű it-rendszerek üzemeltetési igazgatását végző európai uniós ügynökség,
            nagyméretű it-rendszerek üzemeltetési igazgatását végző európai uniós ügynökségnek, nagyméretű
            it-rendszerek üzemeltetési igazgatását végző európai uniós ügynökségben, nagyméretű it-rendszerek
            üzemeltetési igazgatását végző európai uniós ügynökségre, nagyméretű it-rendszerek üzemeltetési
            igazgatását végző európai uniós ügynökségnél, nagyméretű it-rendszerek üzemeltetési igazgatását végző
            európai uniós ügynökségtől, nagyméretű it-rendszerek üzemeltetési igazgatását végző európai uniós
            ügynökséget, nagyméretű it-rendszerek üzemeltetési igazgatását végző európai uniós ügynökséggel,
            nagyméretű it-rendszereinek üzemeltetési igazgatását végző ügynökség, nagyméretű it-rendszereinek
            üzemeltetési igazgatását végző ügynökségnek, nagyméretű it-rendszereinek üzemeltetési igazgatását
            végző ügynökségben, nagyméretű it-rendszereinek üzemeltetési igazgatását végző ügynökségre, nagyméretű
            it-rendszereinek üzemeltetési igazgatását végző ügynökségnél, nagyméretű it-rendszereinek üzemeltetési
            igazgatását végző ügynökségtől, nagyméretű it-rendszereinek üzemeltetési igazgatását végző
            ügynökséget, nagyméretű it-rendszereinek üzemeltetési igazgatását végző ügynökséggel, it ügynökség, it
            ügynökségnek, it ügynökségben, it ügynökségre, it ügynökségnél, it ügynökségtől, it ügynökséget, it
            ügynökséggel, eu-lisa-tól, eu-lisa-től, eu-lisa-ra, eu-lisa-re, eu-lisa-ig""",
        "emsa": """emsa, európai tengerészeti biztonsági ügynökség, tengerészeti biztonsági ügynökség, tengerészeti
            biztonsági ügynökségnek, tengerészeti biztonsági ügynökségben, tengerészeti biztonsági ügynökségre,
            tengerészeti biztonsági ügynökségnél, tengerészeti biztonsági ügynökségtől, tengerészeti biztonsági
            ügynökséget, tengerészeti biztonsági ügynökséggel, tengerbiztonsági ügynökség, tengerbiztonsági
            ügynökségnek, tengerbiztonsági ügynökségben, tengerbiztonsági ügynökségre, tengerbiztonsági
            ügynökségnél, tengerbiztonsági ügynökségtől, tengerbiztonsági ügynökséget, tengerbiztonsági
            ügynökséggel, emsa-tól, emsa-től, emsa-ra, emsa-re, emsa-ig""",
        "cepol": """cepol, európai unió bűnüldözési képzési ügynöksége, európai unió bűnüldözési képzési ügynökségének,
            európai unió bűnüldözési képzési ügynökségében, európai unió bűnüldözési képzési ügynökségén, európai
            unió bűnüldözési képzési ügynökségére, európai unió bűnüldözési képzési ügynökségénél, európai unió
            bűnüldözési képzési ügynökségétől, európai unió bűnüldözési képzési ügynökségével, bűnüldözési képzési
            ügynökség, bűnüldözési képzési ügynökségnek, bűnüldözési képzési ügynökségben, bűnüldözési képzési
            ügynökségre, bűnüldözési képzési ügynökségnél, bűnüldözési képzési ügynökségtől, bűnüldözési képzési
            ügynökséget, bűnüldözési képzési ügynökséggel, bűnüldözési képzés európai uniós ügynöksége,
            bűnüldözési képzés európai uniós ügynökségének, bűnüldözési képzés európai uniós ügynökségében,
            bűnüldözési képzés európai uniós ügynökségén, bűnüldözési képzés európai uniós ügynökségére,
            bűnüldözési képzés európai uniós ügynökségénél, bűnüldözési képzés európai uniós ügynökségétől,
            bűnüldözési képzés európai uniós ügynökségét, bűnüldözési képzés európai uniós ügynökségével, európai
            rendőrakadémia, európai rendőrakadémiának, európai rendőrakadémiában, európai rendőrakadémián, európai
            rendőrakadémiára, európai rendőrakadémiánál, európai rendőrakadémiától, európai rendőrakadémiát,
            európai rendőrakadémiával, cepol-tól, cepol-től, cepol-ra, cepol-re, cepol-ig""",
        "fra": """fra, franak, frától, frat, fra-nak, európai unió alapjogi ügynöksége, európai unió alapjogi
            ügynökségének, európai unió alapjogi ügynökségében, európai unió alapjogi ügynökségén, európai unió
            alapjogi ügynökségére, európai unió alapjogi ügynökségénél, európai unió alapjogi ügynökségétől,
            európai unió alapjogi ügynökségével, eu alapjogi ügynöksége, eu alapjogi ügynökségének, eu alapjogi
            ügynökségében, eu alapjogi ügynökségén, eu alapjogi ügynökségére, eu alapjogi ügynökségénél, eu
            alapjogi ügynökségétől, eu alapjogi ügynökségével, alapjogi ügynökség, alapjogi ügynökségnek, alapjogi
            ügynökségben, alapjogi ügynökségre, alapjogi ügynökségnél, alapjogi ügynökségtől, alapjogi
            ügynökséget, alapjogi ügynökséggel, fra-tól, fra-től, fra-ra, fra-re, fra-ig""",
        "eige": """eige, nemek közötti egyenlőség európai intézete, nemek közötti egyenlőség európai intézetének, nemek
            közötti egyenlőség európai intézetében, nemek közötti egyenlőség európai intézetén, nemek közötti
            egyenlőség európai intézetére, nemek közötti egyenlőség európai intézeténél, nemek közötti egyenlőség
            európai intézetétől, nemek közötti egyenlőség európai intézetét, nemek közötti egyenlőség európai
            intézetével, nemek közötti egyenlőség intézete, nemek közötti egyenlőség intézetének, nemek közötti
            egyenlőség intézetében, nemek közötti egyenlőség intézetén, nemek közötti egyenlőség intézetére, nemek
            közötti egyenlőség intézeténél, nemek közötti egyenlőség intézetétől, nemek közötti egyenlőség
            intézetét, nemek közötti egyenlőség intézetével, nemek közötti egyenlőségi intézet, nemek közötti
            egyenlőségi intézetnek, nemek közötti egyenlőségi intézetben, nemek közötti egyenlőségi intézetre,
            nemek közötti egyenlőségi intézetnél, nemek közötti egyenlőségi intézettől, nemek közötti egyenlőségi
            intézett, nemek közötti egyenlőségi intézetet, nemek közötti egyenlőségi intézettel, eige-tól,
            eige-től, eige-ra, eige-re, eige-ig""",
        "euda": """euda, emcdda, európai unió kábítószer-ügynöksége, európai unió kábítószer-ügynökségének, európai unió
            kábítószer-ügynökségében, európai unió kábítószer-ügynökségén, európai unió kábítószer-ügynökségére,
            európai unió kábítószer-ügynökségénél, európai unió kábítószer-ügynökségétől, európai unió
            kábítószer-ügynökségével, eu kábítószer-ügynöksége, eu kábítószer-ügynökségének, eu
            kábítószer-ügynökségében, eu kábítószer-ügynökségén, eu kábítószer-ügynökségére, eu
            kábítószer-ügynökségénél, eu kábítószer-ügynökségétől, eu kábítószer-ügynökségével,
            kábítószer-ügynökség, kábítószer-ügynökségnek, kábítószer-ügynökségben, kábítószer-ügynökségre,
            kábítószer-ügynökségnél, kábítószer-ügynökségtől, kábítószer-ügynökséget, kábítószer-ügynökséggel,
            kábítószerügynökség, kábítószerügynökségnek, kábítószerügynökségben, kábítószerügynökségre,
            kábítószerügynökségnél, kábítószerügynökségtől, kábítószerügynökséget, kábítószerügynökséggel,
            kábítószer és a kábítószer-függőség európai megfigyelőközpontja, kábítószer és a kábítószer-függőség
            európai megfigyelőközpontjának, kábítószer és a kábítószer-függőség európai megfigyelőközpontjában,
            kábítószer és a kábítószer-függőség európai megfigyelőközpontján, kábítószer és a kábítószer-függőség
            európai megfigyelőközpontjára, kábítószer és a kábítószer-függőség európai megfigyelőközpontjánál,
            kábítószer és a kábítószer-függőség európai megfigyelőközpontjától, kábítószer és a
            kábítószer-függőség európai megfigyelőközpontját, kábítószer és a kábítószer-függőség európai
            megfigyelőközpontjával, euda-tól, euda-től, euda-ra, euda-re, euda-ig, emcdda-tól, emcdda-től,
            emcdda-ra, emcdda-re, emcdda-ig""",
        "commission": """bizottság, bizottságnak, bizottságban, bizottságba, bizottságból, bizottságon, bizottságra,
            bizottságról, bizottságnál, bizottsághoz, bizottságtól, bizottságért, bizottságig, bizottságként,
            bizottságot, bizottságat, bizottsággal, európai bizottság, eu-bizottságként""",
        "eeas": """eksz, eeas, európai külügyi szolgálat, külügyi szolgálat, külügyi szolgálatnak, külügyi szolgálatban,
            külügyi szolgálatra, külügyi szolgálatnál, külügyi szolgálattól, külügyi szolgálatt, külügyi
            szolgálatot, külügyi szolgálatat, külügyi szolgálattal, eksz-tól, eksz-től, eksz-ra, eksz-re, eksz-ig,
            eeas-tól, eeas-től, eeas-ra, eeas-re, eeas-ig""",
        "eu-delegations": """uniós küldöttség, uniós küldöttségnek, uniós küldöttségben, uniós küldöttségre, uniós küldöttségnél,
            uniós küldöttségtől, uniós küldöttséget, uniós küldöttséggel, uniós küldöttségek, uniós
            küldöttségeknek, uniós küldöttségekben, uniós küldöttségekre, uniós küldöttségeknél, uniós
            küldöttségektől, uniós küldöttségeket, uniós küldöttségekkel, uniós küldöttsége, uniós küldöttségének,
            uniós küldöttségében, uniós küldöttségén, uniós küldöttségére, uniós küldöttségénél, uniós
            küldöttségétől, uniós küldöttségét, uniós küldöttségével, uniós küldöttségei, uniós küldöttségeinek,
            uniós küldöttségeiben, uniós küldöttségein, uniós küldöttségeire, uniós küldöttségeinél, uniós
            küldöttségeitől, uniós küldöttségeit, uniós küldöttségeivel, uniós delegáció, uniós delegációnak,
            uniós delegációban, uniós delegáción, uniós delegációra, uniós delegációnál, uniós delegációtól, uniós
            delegációt, uniós delegációval, uniós delegációk, uniós delegációknak, uniós delegációkban, uniós
            delegációkra, uniós delegációknál, uniós delegációktól, uniós delegációkt, uniós delegációkot, uniós
            delegációkat, uniós delegációkkal, uniós delegációja, uniós delegációjának, uniós delegációjában,
            uniós delegációján, uniós delegációjára, uniós delegációjánál, uniós delegációjától, uniós
            delegációját, uniós delegációjával, uniós delegációi, uniós delegációinak, uniós delegációiban, uniós
            delegációin, uniós delegációira, uniós delegációinál, uniós delegációitól, uniós delegációit, uniós
            delegációival, európai unió küldöttség, európai unió küldöttségnek, európai unió küldöttségben,
            európai unió küldöttségre, európai unió küldöttségnél, európai unió küldöttségtől, európai unió
            küldöttséget, európai unió küldöttséggel, európai unió küldöttségek, európai unió küldöttségeknek,
            európai unió küldöttségekben, európai unió küldöttségekre, európai unió küldöttségeknél, európai unió
            küldöttségektől, európai unió küldöttségeket, európai unió küldöttségekkel, európai unió küldöttsége,
            európai unió küldöttségének, európai unió küldöttségében, európai unió küldöttségén, európai unió
            küldöttségére, európai unió küldöttségénél, európai unió küldöttségétől, európai unió küldöttségét,
            európai unió küldöttségével, európai unió küldöttségei, európai unió küldöttségeinek, európai unió
            küldöttségeiben, európai unió küldöttségein, európai unió küldöttségeire, európai unió
            küldöttségeinél, európai unió küldöttségeitől, európai unió küldöttségeit, európai unió
            küldöttségeivel, európai unió delegáció, európai unió delegációnak, európai unió delegációban, európai
            unió delegáción, európai unió delegációra, európai unió delegációnál, európai unió delegációtól,
            európai unió delegációt, európai unió delegációval, európai unió delegációk, európai unió
            delegációknak, európai unió delegációkban, európai unió delegációkra, európai unió delegációknál,
            európai unió delegációktól, európai unió delegációkt, európai unió delegációkot, európai unió
            delegációkat, európai unió delegációkkal, európai unió delegációja, európai unió delegációjának,
            európai unió delegációjában, európai unió delegációján, európai unió delegációjára, európai unió
            delegációjánál, európai unió delegációjától, európai unió delegációját, európai unió delegációjával,
            európai unió delegációi, európai unió delegációinak, európai unió delegációiban, európai unió
            delegációin, európai unió delegációira, európai unió delegációinál, európai unió delegációitól,
            európai unió delegációit, európai unió delegációival, eu küldöttség, eu küldöttségnek, eu
            küldöttségben, eu küldöttségre, eu küldöttségnél, eu küldöttségtől, eu küldöttséget, eu küldöttséggel,
            eu küldöttségek, eu küldöttségeknek, eu küldöttségekben, eu küldöttségekre, eu küldöttségeknél, eu
            küldöttségektől, eu küldöttségeket, eu küldöttségekkel, eu küldöttsége, eu küldöttségének, eu
            küldöttségében, eu küldöttségén, eu küldöttségére, eu küldöttségénél, eu küldöttségétől, eu
            küldöttségét, eu küldöttségével, eu küldöttségei, eu küldöttségeinek, eu küldöttségeiben, eu
            küldöttségein, eu küldöttségeire, eu küldöttségeinél, eu küldöttségeitől, eu küldöttségeit, eu
            küldöttségeivel, eu delegáció, eu delegációnak, eu delegációban, eu delegáción, eu delegációra, eu
            delegációnál, eu delegációtól, eu delegációt, eu delegációval, eu delegációk, eu delegációknak, eu
            delegációkban, eu delegációkra, eu delegációknál, eu delegációktól, eu delegációkt, eu delegációkot,
            eu delegációkat, eu delegációkkal, eu delegációja, eu delegációjának, eu delegációjában, eu
            delegációján, eu delegációjára, eu delegációjánál, eu delegációjától, eu delegációját, eu
            delegációjával, eu delegációi, eu delegációinak, eu delegációiban, eu delegációin, eu delegációira, eu
            delegációinál, eu delegációitól, eu delegációit, eu delegációival, európai unió képviseletei, európai
            unió képviseleteinek, európai unió képviseleteiben, európai unió képviseletein, európai unió
            képviseleteire, európai unió képviseleteinél, európai unió képviseleteitől, európai unió
            képviseleteit, európai unió képviseleteivel""",
        "council": """tanács, tanácsnak, tanácsban, tanácsba, tanácsból, tanácson, tanácsra, tanácsról, tanácsnál,
            tanácshoz, tanácstól, tanácsért, tanácsként, tanácst, tanácsot, tanácsat, tanáccsal, európai unió
            tanácsa, európai unió tanácsára, európai unió tanácsánál, európai unió tanácsától, unió tanácsára,
            unió tanácsánál, unió tanácsától, unió tanácsával, eu tanácsára, eu tanácsánál, eu tanácsától, eu
            tanácsával, miniszterek tanácsa, miniszterek tanácsának, miniszterek tanácsában, miniszterek tanácsán,
            miniszterek tanácsára, miniszterek tanácsánál, miniszterek tanácsától, miniszterek tanácsát,
            miniszterek tanácsával, miniszteri tanács""",
        "schengen-council": """schengeni tanács, schengeni tanácsnak, schengeni tanácsban, schengeni tanácsba, schengeni tanácsból,
            schengeni tanácson, schengeni tanácsra, schengeni tanácsról, schengeni tanácsnál, schengeni tanácshoz,
            schengeni tanácstól, schengeni tanácsért, schengeni tanácst, schengeni tanácsot, schengeni tanácsat,
            schengeni tanáccsal, schengen tanács, schengen tanácsnak, schengen tanácsban, schengen tanácsba,
            schengen tanácsból, schengen tanácson, schengen tanácsra, schengen tanácsról, schengen tanácsnál,
            schengen tanácshoz, schengen tanácstól, schengen tanácsért, schengen tanácst, schengen tanácsot,
            schengen tanácsat, schengen tanáccsal""",
        "european-parliament": """parlament, parlamentnek, parlamentben, parlamentre, parlamentnél, parlamenttől, parlamentt,
            parlamentet, parlamenttel, európai parlament, ep, ep-nek, europarlament, europarlamentnek, ep-tól,
            ep-től, ep-ra, ep-re, ep-ig""",
        "member-states": """tagállam, tagállamnak, tagállamban, tagállamra, tagállamnál, tagállamtól, tagállamt, tagállamot,
            tagállamat, tagállammal, tagállamok, tagállamoknak, tagállamokban, tagállamokra, tagállamoknál,
            tagállamoktól, tagállamokot, tagállamokat, tagállamokkal, tagállama, tagállamának, tagállamában,
            tagállamán, tagállamára, tagállamánál, tagállamától, tagállamát, tagállamával, tagállamai,
            tagállamainak, tagállamaiban, tagállamain, tagállamaira, tagállamainál, tagállamaitól, tagállamait,
            tagállamaival, tagország, tagországnak, tagországban, tagországra, tagországnál, tagországtól,
            tagországt, tagországot, tagországat, tagországgal, tagországok, tagországoknak, tagországokban,
            tagországokra, tagországoknál, tagországoktól, tagországokot, tagországokat, tagországokkal,
            tagországa, tagországának, tagországában, tagországán, tagországára, tagországánál, tagországától,
            tagországát, tagországával, tagországai, tagországainak, tagországaiban, tagországain, tagországaira,
            tagországainál, tagországaitól, tagországait, tagországaival, uniós ország, uniós országnak, uniós
            országban, uniós országra, uniós országnál, uniós országtól, uniós országt, uniós országot, uniós
            országat, uniós országgal, uniós országok, uniós országoknak, uniós országokban, uniós országokra,
            uniós országoknál, uniós országoktól, uniós országokot, uniós országokat, uniós országokkal, eu
            ország, eu országnak, eu országban, eu országra, eu országnál, eu országtól, eu országt, eu országot,
            eu országat, eu országgal, eu országok, eu országoknak, eu országokban, eu országokra, eu országoknál,
            eu országoktól, eu országokot, eu országokat, eu országokkal, mely országok, mely országoknak, melyik
            országok, melyik országoknak, melyik országnak, minden ország, minden országnak, az összes ország, az
            országoknak, nemzeti kormányok, nemzeti kormányoknak, nemzeti kormányokban, nemzeti kormányokra,
            nemzeti kormányoknál, nemzeti kormányoktól, nemzeti kormányokot, nemzeti kormányokat, nemzeti
            kormányokkal""",
        "europol-management-board": """europol igazgatótanács, europol igazgatótanácsnak, europol igazgatótanácsban, europol
            igazgatótanácsra, europol igazgatótanácsnál, europol igazgatótanácstól, europol igazgatótanácst,
            europol igazgatótanácsot, europol igazgatótanácsat, europol igazgatótanáccsal, europol
            igazgatótanácsa, europol igazgatótanácsának, europol igazgatótanácsában, europol igazgatótanácsán,
            europol igazgatótanácsára, europol igazgatótanácsánál, europol igazgatótanácsától, europol
            igazgatótanácsát, europol igazgatótanácsával, europol igazgatósága, europol igazgatóságának, europol
            igazgatóságában, europol igazgatóságán, europol igazgatóságára, europol igazgatóságánál, europol
            igazgatóságától, europol igazgatóságát, europol igazgatóságával, az europol igazgatótanács, az europol
            igazgatótanácsnak, az europol igazgatótanácsban, az europol igazgatótanácsra, az europol
            igazgatótanácsnál, az europol igazgatótanácstól, az europol igazgatótanácst, az europol
            igazgatótanácsot, az europol igazgatótanácsat, az europol igazgatótanáccsal, az europol
            igazgatótanácsa, az europol igazgatótanácsának, az europol igazgatótanácsában, az europol
            igazgatótanácsán, az europol igazgatótanácsára, az europol igazgatótanácsánál, az europol
            igazgatótanácsától, az europol igazgatótanácsát, az europol igazgatótanácsával, az europol
            igazgatósága, az europol igazgatóságának, az europol igazgatóságában, az europol igazgatóságán, az
            europol igazgatóságára, az europol igazgatóságánál, az europol igazgatóságától, az europol
            igazgatóságát, az europol igazgatóságával, igazgatótanács, igazgatótanácsnak, igazgatótanácsban,
            igazgatótanácsra, igazgatótanácsnál, igazgatótanácstól, igazgatótanácst, igazgatótanácsot,
            igazgatótanácsat, igazgatótanáccsal, igazgatótanácsa, igazgatótanácsának, igazgatótanácsában,
            igazgatótanácsán, igazgatótanácsára, igazgatótanácsánál, igazgatótanácsától, igazgatótanácsát,
            igazgatótanácsával""",
        "emsc": """emsc, emsc-nek, emsc-jének, emsc-je, migránscsempészés elleni küzdelem európai központja,
            migránscsempészés elleni küzdelem európai központjának, migránscsempészés elleni küzdelem európai
            központjában, migránscsempészés elleni küzdelem európai központján, migránscsempészés elleni küzdelem
            európai központjára, migránscsempészés elleni küzdelem európai központjánál, migránscsempészés elleni
            küzdelem európai központjától, migránscsempészés elleni küzdelem európai központját, migránscsempészés
            elleni küzdelem európai központjával, migránscsempészés elleni központja, migránscsempészés elleni
            központjának, migránscsempészés elleni központjában, migránscsempészés elleni központján,
            migránscsempészés elleni központjára, migránscsempészés elleni központjánál, migránscsempészés elleni
            központjától, migránscsempészés elleni központját, migránscsempészés elleni központjával,
            migránscsempészés elleni központ, migránscsempészés elleni központnak, migránscsempészés elleni
            központban, migránscsempészés elleni központra, migránscsempészés elleni központnál, migránscsempészés
            elleni központtól, migránscsempészés elleni központt, migránscsempészés elleni központot,
            migránscsempészés elleni központtal, csempészés elleni központ, csempészés elleni központnak,
            csempészés elleni központban, csempészés elleni központra, csempészés elleni központnál, csempészés
            elleni központtól, csempészés elleni központt, csempészés elleni központot, csempészés elleni
            központtal, csempészés elleni központja, csempészés elleni központjának, csempészés elleni
            központjában, csempészés elleni központján, csempészés elleni központjára, csempészés elleni
            központjánál, csempészés elleni központjától, csempészés elleni központját, csempészés elleni
            központjával, embercsempészés elleni központ, embercsempészés elleni központnak, embercsempészés
            elleni központban, embercsempészés elleni központra, embercsempészés elleni központnál,
            embercsempészés elleni központtól, embercsempészés elleni központt, embercsempészés elleni központot,
            embercsempészés elleni központtal, embercsempészés elleni központja, embercsempészés elleni
            központjának, embercsempészés elleni központjában, embercsempészés elleni központján, embercsempészés
            elleni központjára, embercsempészés elleni központjánál, embercsempészés elleni központjától,
            embercsempészés elleni központját, embercsempészés elleni központjával, migránscsempészési központ,
            migránscsempészési központnak, migránscsempészési központban, migránscsempészési központra,
            migránscsempészési központnál, migránscsempészési központtól, migránscsempészési központt,
            migránscsempészési központot, migránscsempészési központtal, migránscsempészési központja,
            migránscsempészési központjának, migránscsempészési központjában, migránscsempészési központján,
            migránscsempészési központjára, migránscsempészési központjánál, migránscsempészési központjától,
            migránscsempészési központját, migránscsempészési központjával, csempészközpont, csempészközpontnak,
            csempészközpontban, csempészközpontra, csempészközpontnál, csempészközponttól, csempészközpontt,
            csempészközpontot, csempészközpontat, csempészközponttal, emsc-tól, emsc-től, emsc-ra, emsc-re,
            emsc-ig""",
        "eu-iru": """iru, irunak, internetes tartalmak bejelentésével foglalkozó uniós egység, internetes tartalmak
            bejelentésével foglalkozó uniós egységnek, internetes tartalmak bejelentésével foglalkozó uniós
            egységben, internetes tartalmak bejelentésével foglalkozó uniós egységre, internetes tartalmak
            bejelentésével foglalkozó uniós egységnél, internetes tartalmak bejelentésével foglalkozó uniós
            egységtől, internetes tartalmak bejelentésével foglalkozó uniós egységet, internetes tartalmak
            bejelentésével foglalkozó uniós egységgel, internetes tartalmak bejelentésével foglalkozó uniós
            egysége, internetes tartalmak bejelentésével foglalkozó uniós egységének, internetes tartalmak
            bejelentésével foglalkozó uniós egységében, internetes tartalmak bejelentésével foglalkozó uniós
            egységén, internetes tartalmak bejelentésével foglalkozó uniós egységére, internetes tartalmak
            bejelentésével foglalkozó uniós egységénél, internetes tartalmak bejelentésével foglalkozó uniós
            egységétől, internetes tartalmak bejelentésével foglalkozó uniós egységét, internetes tartalmak
            bejelentésével foglalkozó uniós egységével, internetes tartalmak bejelentésével foglalkozó egység,
            internetes tartalmak bejelentésével foglalkozó egységnek, internetes tartalmak bejelentésével
            foglalkozó egységben, internetes tartalmak bejelentésével foglalkozó egységre, internetes tartalmak
            bejelentésével foglalkozó egységnél, internetes tartalmak bejelentésével foglalkozó egységtől,
            internetes tartalmak bejelentésével foglalkozó egységet, internetes tartalmak bejelentésével
            foglalkozó egységgel, internetes tartalmak bejelentésével foglalkozó egysége, internetes tartalmak
            bejelentésével foglalkozó egységének, internetes tartalmak bejelentésével foglalkozó egységében,
            internetes tartalmak bejelentésével foglalkozó egységén, internetes tartalmak bejelentésével
            foglalkozó egységére, internetes tartalmak bejelentésével foglalkozó egységénél, internetes tartalmak
            bejelentésével foglalkozó egységétől, internetes tartalmak bejelentésével foglalkozó egységét,
            internetes tartalmak bejelentésével foglalkozó egységével, internetes tartalmak jelentésével
            foglalkozó uniós egység, internetes tartalmak jelentésével foglalkozó uniós egységnek, internetes
            tartalmak jelentésével foglalkozó uniós egységben, internetes tartalmak jelentésével foglalkozó uniós
            egységre, internetes tartalmak jelentésével foglalkozó uniós egységnél, internetes tartalmak
            jelentésével foglalkozó uniós egységtől, internetes tartalmak jelentésével foglalkozó uniós egységet,
            internetes tartalmak jelentésével foglalkozó uniós egységgel, internetes tartalmak jelentésével
            foglalkozó uniós egysége, internetes tartalmak jelentésével foglalkozó uniós egységének, internetes
            tartalmak jelentésével foglalkozó uniós egységében, internetes tartalmak jelentésével foglalkozó uniós
            egységén, internetes tartalmak jelentésével foglalkozó uniós egységére, internetes tartalmak
            jelentésével foglalkozó uniós egységénél, internetes tartalmak jelentésével foglalkozó uniós
            egységétől, internetes tartalmak jelentésével foglalkozó uniós egységét, internetes tartalmak
            jelentésével foglalkozó uniós egységével, internetbejelentő egység, internetbejelentő egységnek,
            internetbejelentő egységben, internetbejelentő egységre, internetbejelentő egységnél,
            internetbejelentő egységtől, internetbejelentő egységet, internetbejelentő egységgel,
            internetbejelentő egysége, internetbejelentő egységének, internetbejelentő egységében,
            internetbejelentő egységén, internetbejelentő egységére, internetbejelentő egységénél,
            internetbejelentő egységétől, internetbejelentő egységét, internetbejelentő egységével, uniós
            internetes tartalombejelentő egység, uniós internetes tartalombejelentő egységnek, uniós internetes
            tartalombejelentő egységben, uniós internetes tartalombejelentő egységre, uniós internetes
            tartalombejelentő egységnél, uniós internetes tartalombejelentő egységtől, uniós internetes
            tartalombejelentő egységet, uniós internetes tartalombejelentő egységgel, uniós internetes
            tartalombejelentő egysége, uniós internetes tartalombejelentő egységének, uniós internetes
            tartalombejelentő egységében, uniós internetes tartalombejelentő egységén, uniós internetes
            tartalombejelentő egységére, uniós internetes tartalombejelentő egységénél, uniós internetes
            tartalombejelentő egységétől, uniós internetes tartalombejelentő egységét, uniós internetes
            tartalombejelentő egységével, iru-tól, iru-től, iru-ra, iru-re, iru-ig""",
        "efecc": """efecc, pénzügyi és gazdasági bűnözés elleni küzdelem európai központja, pénzügyi és gazdasági bűnözés
            elleni küzdelem európai központjának, pénzügyi és gazdasági bűnözés elleni küzdelem európai
            központjában, pénzügyi és gazdasági bűnözés elleni küzdelem európai központján, pénzügyi és gazdasági
            bűnözés elleni küzdelem európai központjára, pénzügyi és gazdasági bűnözés elleni küzdelem európai
            központjánál, pénzügyi és gazdasági bűnözés elleni küzdelem európai központjától, pénzügyi és
            gazdasági bűnözés elleni küzdelem európai központját, pénzügyi és gazdasági bűnözés elleni küzdelem
            európai központjával, pénzügyi és gazdasági bűnözés elleni központ, pénzügyi és gazdasági bűnözés
            elleni központnak, pénzügyi és gazdasági bűnözés elleni központban, pénzügyi és gazdasági bűnözés
            elleni központra, pénzügyi és gazdasági bűnözés elleni központnál, pénzügyi és gazdasági bűnözés
            elleni központtól, pénzügyi és gazdasági bűnözés elleni központt, pénzügyi és gazdasági bűnözés elleni
            központot, pénzügyi és gazdasági bűnözés elleni központtal, pénzügyi és gazdasági bűnözés elleni
            központja, pénzügyi és gazdasági bűnözés elleni központjának, pénzügyi és gazdasági bűnözés elleni
            központjában, pénzügyi és gazdasági bűnözés elleni központján, pénzügyi és gazdasági bűnözés elleni
            központjára, pénzügyi és gazdasági bűnözés elleni központjánál, pénzügyi és gazdasági bűnözés elleni
            központjától, pénzügyi és gazdasági bűnözés elleni központját, pénzügyi és gazdasági bűnözés elleni
            központjával, gazdasági bűnözés elleni központ, gazdasági bűnözés elleni központnak, gazdasági bűnözés
            elleni központban, gazdasági bűnözés elleni központra, gazdasági bűnözés elleni központnál, gazdasági
            bűnözés elleni központtól, gazdasági bűnözés elleni központt, gazdasági bűnözés elleni központot,
            gazdasági bűnözés elleni központtal, gazdasági bűnözés elleni központja, gazdasági bűnözés elleni
            központjának, gazdasági bűnözés elleni központjában, gazdasági bűnözés elleni központján, gazdasági
            bűnözés elleni központjára, gazdasági bűnözés elleni központjánál, gazdasági bűnözés elleni
            központjától, gazdasági bűnözés elleni központját, gazdasági bűnözés elleni központjával, pénzügyi
            bűnözés elleni központ, pénzügyi bűnözés elleni központnak, pénzügyi bűnözés elleni központban,
            pénzügyi bűnözés elleni központra, pénzügyi bűnözés elleni központnál, pénzügyi bűnözés elleni
            központtól, pénzügyi bűnözés elleni központt, pénzügyi bűnözés elleni központot, pénzügyi bűnözés
            elleni központtal, pénzügyi bűnözés elleni központja, pénzügyi bűnözés elleni központjának, pénzügyi
            bűnözés elleni központjában, pénzügyi bűnözés elleni központján, pénzügyi bűnözés elleni központjára,
            pénzügyi bűnözés elleni központjánál, pénzügyi bűnözés elleni központjától, pénzügyi bűnözés elleni
            központját, pénzügyi bűnözés elleni központjával, efecc-tól, efecc-től, efecc-ra, efecc-re, efecc-ig""",
        "migration-preparedness-network": """uniós migrációs felkészültségi és válságkezelési hálózat, migrációs felkészültségi és válságkezelési
            hálózat, migrációs felkészültségi és válságkezelési hálózatnak, migrációs felkészültségi és
            válságkezelési hálózatban, migrációs felkészültségi és válságkezelési hálózatra, migrációs
            felkészültségi és válságkezelési hálózatnál, migrációs felkészültségi és válságkezelési hálózattól,
            migrációs felkészültségi és válságkezelési hálózatt, migrációs felkészültségi és válságkezelési
            hálózatot, migrációs felkészültségi és válságkezelési hálózatat, migrációs felkészültségi és
            válságkezelési hálózattal, migrációs felkészültségi és válságkezelési hálózata, migrációs
            felkészültségi és válságkezelési hálózatának, migrációs felkészültségi és válságkezelési hálózatában,
            migrációs felkészültségi és válságkezelési hálózatán, migrációs felkészültségi és válságkezelési
            hálózatára, migrációs felkészültségi és válságkezelési hálózatánál, migrációs felkészültségi és
            válságkezelési hálózatától, migrációs felkészültségi és válságkezelési hálózatát, migrációs
            felkészültségi és válságkezelési hálózatával, migrációs felkészültségi hálózat, migrációs
            felkészültségi hálózatnak, migrációs felkészültségi hálózatban, migrációs felkészültségi hálózatra,
            migrációs felkészültségi hálózatnál, migrációs felkészültségi hálózattól, migrációs felkészültségi
            hálózatt, migrációs felkészültségi hálózatot, migrációs felkészültségi hálózatat, migrációs
            felkészültségi hálózattal, migrációs felkészültségi hálózata, migrációs felkészültségi hálózatának,
            migrációs felkészültségi hálózatában, migrációs felkészültségi hálózatán, migrációs felkészültségi
            hálózatára, migrációs felkészültségi hálózatánál, migrációs felkészültségi hálózatától, migrációs
            felkészültségi hálózatát, migrációs felkészültségi hálózatával, felkészültségi és válságkezelési
            hálózat, felkészültségi és válságkezelési hálózatnak, felkészültségi és válságkezelési hálózatban,
            felkészültségi és válságkezelési hálózatra, felkészültségi és válságkezelési hálózatnál,
            felkészültségi és válságkezelési hálózattól, felkészültségi és válságkezelési hálózatt, felkészültségi
            és válságkezelési hálózatot, felkészültségi és válságkezelési hálózatat, felkészültségi és
            válságkezelési hálózattal, felkészültségi és válságkezelési hálózata, felkészültségi és válságkezelési
            hálózatának, felkészültségi és válságkezelési hálózatában, felkészültségi és válságkezelési hálózatán,
            felkészültségi és válságkezelési hálózatára, felkészültségi és válságkezelési hálózatánál,
            felkészültségi és válságkezelési hálózatától, felkészültségi és válságkezelési hálózatát,
            felkészültségi és válságkezelési hálózatával, felkészültségi hálózat, felkészültségi hálózatnak,
            felkészültségi hálózatban, felkészültségi hálózatra, felkészültségi hálózatnál, felkészültségi
            hálózattól, felkészültségi hálózatt, felkészültségi hálózatot, felkészültségi hálózatat,
            felkészültségi hálózattal, felkészültségi hálózata, felkészültségi hálózatának, felkészültségi
            hálózatában, felkészültségi hálózatán, felkészültségi hálózatára, felkészültségi hálózatánál,
            felkészültségi hálózatától, felkészültségi hálózatát, felkészültségi hálózatával, blueprint-hálózat,
            blueprint-hálózatnak, blueprint-hálózatban, blueprint-hálózatra, blueprint-hálózatnál,
            blueprint-hálózattól, blueprint-hálózatt, blueprint-hálózatot, blueprint-hálózatat,
            blueprint-hálózattal, blueprint-hálózata, blueprint-hálózatának, blueprint-hálózatában,
            blueprint-hálózatán, blueprint-hálózatára, blueprint-hálózatánál, blueprint-hálózatától,
            blueprint-hálózatát, blueprint-hálózatával""",
        "intcen": """intcen, eu helyzetelemző központja, eu helyzetelemző központjának, eu helyzetelemző központjában, eu
            helyzetelemző központján, eu helyzetelemző központjára, eu helyzetelemző központjánál, eu
            helyzetelemző központjától, eu helyzetelemző központját, eu helyzetelemző központjával, eu hírszerzési
            és helyzetelemző központja, eu hírszerzési és helyzetelemző központjának, eu hírszerzési és
            helyzetelemző központjában, eu hírszerzési és helyzetelemző központján, eu hírszerzési és
            helyzetelemző központjára, eu hírszerzési és helyzetelemző központjánál, eu hírszerzési és
            helyzetelemző központjától, eu hírszerzési és helyzetelemző központját, eu hírszerzési és
            helyzetelemző központjával, európai unió helyzetelemző központja, európai unió helyzetelemző
            központjának, európai unió helyzetelemző központjában, európai unió helyzetelemző központján, európai
            unió helyzetelemző központjára, európai unió helyzetelemző központjánál, európai unió helyzetelemző
            központjától, európai unió helyzetelemző központját, európai unió helyzetelemző központjával, európai
            unió hírszerzési és helyzetelemző központja, európai unió hírszerzési és helyzetelemző központjának,
            európai unió hírszerzési és helyzetelemző központjában, európai unió hírszerzési és helyzetelemző
            központján, európai unió hírszerzési és helyzetelemző központjára, európai unió hírszerzési és
            helyzetelemző központjánál, európai unió hírszerzési és helyzetelemző központjától, európai unió
            hírszerzési és helyzetelemző központját, európai unió hírszerzési és helyzetelemző központjával,
            helyzetelemző központ, helyzetelemző központnak, helyzetelemző központban, helyzetelemző központra,
            helyzetelemző központnál, helyzetelemző központtól, helyzetelemző központt, helyzetelemző központot,
            helyzetelemző központtal, hírszerzési és helyzetelemző központ, hírszerzési és helyzetelemző
            központnak, hírszerzési és helyzetelemző központban, hírszerzési és helyzetelemző központra,
            hírszerzési és helyzetelemző központnál, hírszerzési és helyzetelemző központtól, hírszerzési és
            helyzetelemző központt, hírszerzési és helyzetelemző központot, hírszerzési és helyzetelemző
            központtal, intcen-tól, intcen-től, intcen-ra, intcen-re, intcen-ig""",
        "high-level-group": """hlg, magas szintű csoport, magas szintű csoportnak, magas szintű csoportban, magas szintű csoportra,
            magas szintű csoportnál, magas szintű csoporttól, magas szintű csoportt, magas szintű csoportot, magas
            szintű csoportat, magas szintű csoporttal, magas szintű munkacsoport, magas szintű munkacsoportnak,
            magas szintű munkacsoportban, magas szintű munkacsoportra, magas szintű munkacsoportnál, magas szintű
            munkacsoporttól, magas szintű munkacsoportt, magas szintű munkacsoportot, magas szintű munkacsoportat,
            magas szintű munkacsoporttal, hatékony bűnüldözést szolgáló adathozzáféréssel foglalkozó magas szintű
            csoport, hatékony bűnüldözést szolgáló adathozzáféréssel foglalkozó magas szintű csoportnak, hatékony
            bűnüldözést szolgáló adathozzáféréssel foglalkozó magas szintű csoportban, hatékony bűnüldözést
            szolgáló adathozzáféréssel foglalkozó magas szintű csoportra, hatékony bűnüldözést szolgáló
            adathozzáféréssel foglalkozó magas szintű csoportnál, hatékony bűnüldözést szolgáló adathozzáféréssel
            foglalkozó magas szintű csoporttól, hatékony bűnüldözést szolgáló adathozzáféréssel foglalkozó magas
            szintű csoportt, hatékony bűnüldözést szolgáló adathozzáféréssel foglalkozó magas szintű csoportot,
            hatékony bűnüldözést szolgáló adathozzáféréssel foglalkozó magas szintű csoportat, hatékony
            bűnüldözést szolgáló adathozzáféréssel foglalkozó magas szintű csoporttal, hatékony bűnüldözést
            szolgáló adathozzáféréssel foglalkozó magas szintű munkacsoport, hatékony bűnüldözést szolgáló
            adathozzáféréssel foglalkozó magas szintű munkacsoportnak, hatékony bűnüldözést szolgáló
            adathozzáféréssel foglalkozó magas szintű munkacsoportban, hatékony bűnüldözést szolgáló
            adathozzáféréssel foglalkozó magas szintű munkacsoportra, hatékony bűnüldözést szolgáló
            adathozzáféréssel foglalkozó magas szintű munkacsoportnál, hatékony bűnüldözést szolgáló
            adathozzáféréssel foglalkozó magas szintű munkacsoporttól, hatékony bűnüldözést szolgáló
            adathozzáféréssel foglalkozó magas szintű munkacsoportt, hatékony bűnüldözést szolgáló
            adathozzáféréssel foglalkozó magas szintű munkacsoportot, hatékony bűnüldözést szolgáló
            adathozzáféréssel foglalkozó magas szintű munkacsoportat, hatékony bűnüldözést szolgáló
            adathozzáféréssel foglalkozó magas szintű munkacsoporttal, adathozzáféréssel foglalkozó magas szintű
            csoport, adathozzáféréssel foglalkozó magas szintű csoportnak, adathozzáféréssel foglalkozó magas
            szintű csoportban, adathozzáféréssel foglalkozó magas szintű csoportra, adathozzáféréssel foglalkozó
            magas szintű csoportnál, adathozzáféréssel foglalkozó magas szintű csoporttól, adathozzáféréssel
            foglalkozó magas szintű csoportt, adathozzáféréssel foglalkozó magas szintű csoportot,
            adathozzáféréssel foglalkozó magas szintű csoportat, adathozzáféréssel foglalkozó magas szintű
            csoporttal, adathozzáféréssel foglalkozó magas szintű munkacsoport, adathozzáféréssel foglalkozó magas
            szintű munkacsoportnak, adathozzáféréssel foglalkozó magas szintű munkacsoportban, adathozzáféréssel
            foglalkozó magas szintű munkacsoportra, adathozzáféréssel foglalkozó magas szintű munkacsoportnál,
            adathozzáféréssel foglalkozó magas szintű munkacsoporttól, adathozzáféréssel foglalkozó magas szintű
            munkacsoportt, adathozzáféréssel foglalkozó magas szintű munkacsoportot, adathozzáféréssel foglalkozó
            magas szintű munkacsoportat, adathozzáféréssel foglalkozó magas szintű munkacsoporttal, hatékony
            bűnüldözés céljából történő adathozzáféréssel foglalkozó magas szintű csoport, hatékony bűnüldözés
            céljából történő adathozzáféréssel foglalkozó magas szintű csoportnak, hatékony bűnüldözés céljából
            történő adathozzáféréssel foglalkozó magas szintű csoportban, hatékony bűnüldözés céljából történő
            adathozzáféréssel foglalkozó magas szintű csoportra, hatékony bűnüldözés céljából történő
            adathozzáféréssel foglalkozó magas szintű csoportnál, hatékony bűnüldözés céljából történő
            adathozzáféréssel foglalkozó magas szintű csoporttól, hatékony bűnüldözés céljából történő
            adathozzáféréssel foglalkozó magas szintű csoportt, hatékony bűnüldözés céljából történő
            adathozzáféréssel foglalkozó magas szintű csoportot, hatékony bűnüldözés céljából történő
            adathozzáféréssel foglalkozó magas szintű csoportat, hatékony bűnüldözés céljából történő
            adathozzáféréssel foglalkozó magas szintű csoporttal, hatékony bűnüldözés céljából történő
            adathozzáféréssel foglalkozó magas szintű munkacsoport, hatékony bűnüldözés céljából történő
            adathozzáféréssel foglalkozó magas szintű munkacsoportnak, hatékony bűnüldözés céljából történő
            adathozzáféréssel foglalkozó magas szintű munkacsoportban, hatékony bűnüldözés céljából történő
            adathozzáféréssel foglalkozó magas szintű munkacsoportra, hatékony bűnüldözés céljából történő
            adathozzáféréssel foglalkozó magas szintű munkacsoportnál, hatékony bűnüldözés céljából történő
            adathozzáféréssel foglalkozó magas szintű munkacsoporttól, hatékony bűnüldözés céljából történő
            adathozzáféréssel foglalkozó magas szintű munkacsoportt, hatékony bűnüldözés céljából történő
            adathozzáféréssel foglalkozó magas szintű munkacsoportot, hatékony bűnüldözés céljából történő
            adathozzáféréssel foglalkozó magas szintű munkacsoportat, hatékony bűnüldözés céljából történő
            adathozzáféréssel foglalkozó magas szintű munkacsoporttal, hlg-tól, hlg-től, hlg-ra, hlg-re, hlg-ig""",
        "jha-agencies": """bel- és igazságügyi ügynökségek, bel- és igazságügyi ügynökségeknek, bel- és igazságügyi
            ügynökségekben, bel- és igazságügyi ügynökségekre, bel- és igazságügyi ügynökségeknél, bel- és
            igazságügyi ügynökségektől, bel- és igazságügyi ügynökségeket, bel- és igazságügyi ügynökségekkel,
            bel- és igazságügyi ügynökség, bel- és igazságügyi ügynökségnek, bel- és igazságügyi ügynökségben,
            bel- és igazságügyi ügynökségre, bel- és igazságügyi ügynökségnél, bel- és igazságügyi ügynökségtől,
            bel- és igazságügyi ügynökséget, bel- és igazságügyi ügynökséggel, bel- és igazságügyi uniós
            ügynökségek, bel- és igazságügyi uniós ügynökségeknek, bel- és igazságügyi uniós ügynökségekben, bel-
            és igazságügyi uniós ügynökségekre, bel- és igazságügyi uniós ügynökségeknél, bel- és igazságügyi
            uniós ügynökségektől, bel- és igazságügyi uniós ügynökségeket, bel- és igazságügyi uniós
            ügynökségekkel, bel- és igazságügyi uniós ügynökség, bel- és igazságügyi uniós ügynökségnek, bel- és
            igazságügyi uniós ügynökségben, bel- és igazságügyi uniós ügynökségre, bel- és igazságügyi uniós
            ügynökségnél, bel- és igazságügyi uniós ügynökségtől, bel- és igazságügyi uniós ügynökséget, bel- és
            igazságügyi uniós ügynökséggel, ib-ügynökségek, ib-ügynökségeknek, ib-ügynökségekben,
            ib-ügynökségekre, ib-ügynökségeknél, ib-ügynökségektől, ib-ügynökségeket, ib-ügynökségekkel,
            ib-ügynökség, ib-ügynökségnek, ib-ügynökségben, ib-ügynökségre, ib-ügynökségnél, ib-ügynökségtől,
            ib-ügynökséget, ib-ügynökséggel, jha ügynökségek, jha ügynökségeknek, jha ügynökségekben, jha
            ügynökségekre, jha ügynökségeknél, jha ügynökségektől, jha ügynökségeket, jha ügynökségekkel, jha
            ügynökség, jha ügynökségnek, jha ügynökségben, jha ügynökségre, jha ügynökségnél, jha ügynökségtől,
            jha ügynökséget, jha ügynökséggel, bel- és igazságügyi területen működő ügynökségek, bel- és
            igazságügyi szervek, bel- és igazságügyi szerveknek, bel- és igazságügyi szervekben, bel- és
            igazságügyi szervekre, bel- és igazságügyi szerveknél, bel- és igazságügyi szervektől, bel- és
            igazságügyi szerveket, bel- és igazságügyi szervekkel""",
        "budgetary-authorities": """költségvetési hatóság, költségvetési hatóságnak, költségvetési hatóságban, költségvetési hatóságra,
            költségvetési hatóságnál, költségvetési hatóságtól, költségvetési hatóságot, költségvetési hatóságat,
            költségvetési hatósággal, költségvetési hatóságok, költségvetési hatóságoknak, költségvetési
            hatóságokban, költségvetési hatóságokra, költségvetési hatóságoknál, költségvetési hatóságoktól,
            költségvetési hatóságokot, költségvetési hatóságokat, költségvetési hatóságokkal, költségvetési
            hatósága, költségvetési hatóságának, költségvetési hatóságában, költségvetési hatóságán, költségvetési
            hatóságára, költségvetési hatóságánál, költségvetési hatóságától, költségvetési hatóságát,
            költségvetési hatóságával, költségvetési hatóságai, költségvetési hatóságainak, költségvetési
            hatóságaiban, költségvetési hatóságain, költségvetési hatóságaira, költségvetési hatóságainál,
            költségvetési hatóságaitól, költségvetési hatóságait, költségvetési hatóságaival""",
        "national-judicial-authorities": """nemzeti igazságügyi hatóságok, igazságügyi hatóság, igazságügyi hatóságnak, igazságügyi hatóságban,
            igazságügyi hatóságra, igazságügyi hatóságnál, igazságügyi hatóságtól, igazságügyi hatóságot,
            igazságügyi hatóságat, igazságügyi hatósággal, igazságügyi hatóságok, igazságügyi hatóságoknak,
            igazságügyi hatóságokban, igazságügyi hatóságokra, igazságügyi hatóságoknál, igazságügyi hatóságoktól,
            igazságügyi hatóságokot, igazságügyi hatóságokat, igazságügyi hatóságokkal, igazságügyi hatósága,
            igazságügyi hatóságának, igazságügyi hatóságában, igazságügyi hatóságán, igazságügyi hatóságára,
            igazságügyi hatóságánál, igazságügyi hatóságától, igazságügyi hatóságát, igazságügyi hatóságával,
            igazságügyi hatóságai, igazságügyi hatóságainak, igazságügyi hatóságaiban, igazságügyi hatóságain,
            igazságügyi hatóságaira, igazságügyi hatóságainál, igazságügyi hatóságaitól, igazságügyi hatóságait,
            igazságügyi hatóságaival, tagállami igazságügyi hatóság, tagállami igazságügyi hatóságnak, tagállami
            igazságügyi hatóságban, tagállami igazságügyi hatóságra, tagállami igazságügyi hatóságnál, tagállami
            igazságügyi hatóságtól, tagállami igazságügyi hatóságot, tagállami igazságügyi hatóságat, tagállami
            igazságügyi hatósággal, tagállami igazságügyi hatóságok, tagállami igazságügyi hatóságoknak, tagállami
            igazságügyi hatóságokban, tagállami igazságügyi hatóságokra, tagállami igazságügyi hatóságoknál,
            tagállami igazságügyi hatóságoktól, tagállami igazságügyi hatóságokot, tagállami igazságügyi
            hatóságokat, tagállami igazságügyi hatóságokkal, tagállami igazságügyi hatósága, tagállami igazságügyi
            hatóságának, tagállami igazságügyi hatóságában, tagállami igazságügyi hatóságán, tagállami igazságügyi
            hatóságára, tagállami igazságügyi hatóságánál, tagállami igazságügyi hatóságától, tagállami
            igazságügyi hatóságát, tagállami igazságügyi hatóságával, tagállami igazságügyi hatóságai, tagállami
            igazságügyi hatóságainak, tagállami igazságügyi hatóságaiban, tagállami igazságügyi hatóságain,
            tagállami igazságügyi hatóságaira, tagállami igazságügyi hatóságainál, tagállami igazságügyi
            hatóságaitól, tagállami igazságügyi hatóságait, tagállami igazságügyi hatóságaival, nemzeti bírósági
            hatóság, nemzeti bírósági hatóságnak, nemzeti bírósági hatóságban, nemzeti bírósági hatóságra, nemzeti
            bírósági hatóságnál, nemzeti bírósági hatóságtól, nemzeti bírósági hatóságot, nemzeti bírósági
            hatóságat, nemzeti bírósági hatósággal, nemzeti bírósági hatóságok, nemzeti bírósági hatóságoknak,
            nemzeti bírósági hatóságokban, nemzeti bírósági hatóságokra, nemzeti bírósági hatóságoknál, nemzeti
            bírósági hatóságoktól, nemzeti bírósági hatóságokot, nemzeti bírósági hatóságokat, nemzeti bírósági
            hatóságokkal, nemzeti bírósági hatósága, nemzeti bírósági hatóságának, nemzeti bírósági hatóságában,
            nemzeti bírósági hatóságán, nemzeti bírósági hatóságára, nemzeti bírósági hatóságánál, nemzeti
            bírósági hatóságától, nemzeti bírósági hatóságát, nemzeti bírósági hatóságával, nemzeti bírósági
            hatóságai, nemzeti bírósági hatóságainak, nemzeti bírósági hatóságaiban, nemzeti bírósági hatóságain,
            nemzeti bírósági hatóságaira, nemzeti bírósági hatóságainál, nemzeti bírósági hatóságaitól, nemzeti
            bírósági hatóságait, nemzeti bírósági hatóságaival""",
        "at": """ausztria, ausztriának, ausztriában, ausztrián, ausztriára, ausztriánál, ausztriától, ausztriát,
            ausztriával, osztrák, osztrákok, osztrákek, osztrákk, osztrákoknak, osztrákeknek, österreich""",
        "be": """belgium, belgiumnak, belgiumban, belgiumra, belgiumnál, belgiumtól, belgiumt, belgiumot, belgiumat,
            belgiummal, belga, belgaok, belgaek, belgaoknak, belgaeknek, belgák, belgáknak, belgique, belgië""",
        "bg": """bulgária, bulgáriának, bulgáriában, bulgárián, bulgáriára, bulgáriánál, bulgáriától, bulgáriát,
            bulgáriával, bolgár, bolgárok, bolgárek, bolgárk, bolgároknak, bolgáreknek""",
        "cy": """ciprus, ciprusnak, ciprusban, ciprusra, ciprusnál, ciprustól, ciprust, ciprusot, ciprusat, ciprussal,
            ciprusi, ciprusiok, ciprusiek, ciprusik, ciprusioknak, ciprusieknek""",
        "cz": """csehország, csehországnak, csehországban, csehországra, csehországnál, csehországtól, csehországt,
            csehországot, csehországat, csehországgal, cseh, csehok, csehek, csehk, csehoknak, cseheknek, cseh
            köztársaságnak, csehia""",
        "de": """németország, németországnak, németországban, németországra, németországnál, németországtól,
            németországt, németországot, németországat, németországgal, német, németok, németek, németk,
            németoknak, németeknek, német szövetségi köztársaság, deutschland""",
        "dk": """dánia, dániának, dániában, dánián, dániára, dániánál, dániától, dániát, dániával, dán, dánok, dánek,
            dánk, dánoknak, dáneknek, danmark""",
        "ee": """észtország, észtországnak, észtországban, észtországra, észtországnál, észtországtól, észtországt,
            észtországot, észtországat, észtországgal, észt, észtok, észtek, észtk, észtoknak, észteknek, eesti""",
        "el": """görögország, görögországnak, görögországban, görögországra, görögországnál, görögországtól,
            görögországt, görögországot, görögországat, görögországgal, görög, görögok, görögek, görögk,
            görögoknak, görögeknek, hellász""",
        "es": """spanyolország, spanyolországnak, spanyolországban, spanyolországra, spanyolországnál,
            spanyolországtól, spanyolországt, spanyolországot, spanyolországat, spanyolországgal, spanyol,
            spanyolok, spanyolek, spanyolk, spanyoloknak, spanyoleknek, españa""",
        "fi": """finnország, finnországnak, finnországban, finnországra, finnországnál, finnországtól, finnországt,
            finnországot, finnországat, finnországgal, finn, finnok, finnek, finnk, finnoknak, finneknek, suomi""",
        "fr": """franciaország, franciaországnak, franciaországban, franciaországra, franciaországnál,
            franciaországtól, franciaországt, franciaországot, franciaországat, franciaországgal, francia,
            franciaok, franciaek, franciaoknak, franciaeknek, franciák, franciáknak, france""",
        "hr": """horvátország, horvátországnak, horvátországban, horvátországra, horvátországnál, horvátországtól,
            horvátországt, horvátországot, horvátországat, horvátországgal, horvát, horvátok, horvátek, horvátk,
            horvátoknak, horváteknek, hrvatska""",
        "hu": """magyarország, magyarországnak, magyarországban, magyarországra, magyarországnál, magyarországtól,
            magyarországt, magyarországot, magyarországat, magyarországgal, magyar, magyarok, magyarek, magyark,
            magyaroknak, magyareknek, hungary""",
        "ie": """írország, írországnak, írországban, írországra, írországnál, írországtól, írországt, írországot,
            írországat, írországgal, ír, írok, írek, írk, íroknak, íreknek, ireland""",
        "it": """olaszország, olaszországnak, olaszországban, olaszországra, olaszországnál, olaszországtól,
            olaszországt, olaszországot, olaszországat, olaszországgal, olasz, olaszok, olaszek, olaszk,
            olaszoknak, olaszeknek, italia""",
        "lt": """litvánia, litvániának, litvániában, litvánián, litvániára, litvániánál, litvániától, litvániát,
            litvániával, litván, litvánok, litvánek, litvánk, litvánoknak, litváneknek""",
        "lu": """luxemburg, luxemburgnak, luxemburgban, luxemburgra, luxemburgnál, luxemburgtól, luxemburgt,
            luxemburgot, luxemburgat, luxemburggal, luxemburgi, luxemburgiok, luxemburgiek, luxemburgik,
            luxemburgioknak, luxemburgieknek, luxembourg""",
        "lv": """lettország, lettországnak, lettországban, lettországra, lettországnál, lettországtól, lettországt,
            lettországot, lettországat, lettországgal, lett, lettok, lettek, lettk, lettoknak, letteknek""",
        "mt": """málta, máltának, máltában, máltán, máltára, máltánál, máltától, máltát, máltával, máltai, máltaiok,
            máltaiek, máltaik, máltaioknak, máltaieknek""",
        "nl": """hollandia, hollandiának, hollandiában, hollandián, hollandiára, hollandiánál, hollandiától,
            hollandiát, hollandiával, holland, hollandok, hollandek, hollandk, hollandoknak, hollandeknek,
            németalföld, nederland""",
        "pl": """lengyelország, lengyelországnak, lengyelországban, lengyelországra, lengyelországnál,
            lengyelországtól, lengyelországt, lengyelországot, lengyelországat, lengyelországgal, lengyel,
            lengyelok, lengyelek, lengyelk, lengyeloknak, lengyeleknek, polska""",
        "pt": """portugália, portugáliának, portugáliában, portugálián, portugáliára, portugáliánál, portugáliától,
            portugáliát, portugáliával, portugál, portugálok, portugálek, portugálk, portugáloknak, portugáleknek""",
        "ro": """románia, romániának, romániában, románián, romániára, romániánál, romániától, romániát, romániával,
            román, románok, románek, románk, románoknak, románeknek""",
        "se": """svédország, svédországnak, svédországban, svédországra, svédországnál, svédországtól, svédországt,
            svédországot, svédországat, svédországgal, svéd, svédok, svédek, svédk, svédoknak, svédeknek, sverige""",
        "si": """szlovénia, szlovéniának, szlovéniában, szlovénián, szlovéniára, szlovéniánál, szlovéniától,
            szlovéniát, szlovéniával, szlovén, szlovénok, szlovének, szlovénk, szlovénoknak, szlovéneknek""",
        "sk": """szlovákia, szlovákiának, szlovákiában, szlovákián, szlovákiára, szlovákiánál, szlovákiától,
            szlovákiát, szlovákiával, szlovák, szlovákok, szlovákek, szlovákk, szlovákoknak, szlovákeknek""",
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
        "commission": "EB, COM",
        "member-states": "MS, TÁ",
    },
    others={
        "Interpol": """interpol, bűnügyi rendőrség nemzetközi szervezete, bűnügyi rendőrség nemzetközi szervezetének, bűnügyi
            rendőrség nemzetközi szervezetében, bűnügyi rendőrség nemzetközi szervezetén, bűnügyi rendőrség
            nemzetközi szervezetére, bűnügyi rendőrség nemzetközi szervezeténél, bűnügyi rendőrség nemzetközi
            szervezetétől, bűnügyi rendőrség nemzetközi szervezetét, bűnügyi rendőrség nemzetközi szervezetével""",
        "Európai Tanács": """európai tanács, európai tanácsnak, európai tanácsban, európai tanácsba, európai tanácsból, európai
            tanácson, európai tanácsra, európai tanácsról, európai tanácsnál, európai tanácshoz, európai
            tanácstól, európai tanácsért, európai tanácsként, európai tanácst, európai tanácsot, európai tanácsat,
            európai tanáccsal, eu-csúcs, eu-csúcsnak, eu-csúcsban, eu-csúcsra, eu-csúcsnál, eu-csúcstól,
            eu-csúcst, eu-csúcsot, eu-csúcsat, eu-csúccsal, csúcstalálkozó, csúcstalálkozóra, uniós csúcs""",
        "elnökség": """elnökség, elnökségnek, elnökségben, elnökségre, elnökségnél, elnökségtől, elnökségt, elnökséget,
            elnökséggel, tanácsi elnökség, tanácsi elnökségnek, tanácsi elnökségben, tanácsi elnökségre, tanácsi
            elnökségnél, tanácsi elnökségtől, tanácsi elnökségt, tanácsi elnökséget, tanácsi elnökséggel, soros
            elnökség, soros elnökségnek, soros elnökségben, soros elnökségre, soros elnökségnél, soros
            elnökségtől, soros elnökségt, soros elnökséget, soros elnökséggel, a tanács soros elnökség, a tanács
            soros elnökségnek, a tanács soros elnökségben, a tanács soros elnökségre, a tanács soros elnökségnél,
            a tanács soros elnökségtől, a tanács soros elnökségt, a tanács soros elnökséget, a tanács soros
            elnökséggel, uniós elnökség, uniós elnökségnek, uniós elnökségben, uniós elnökségre, uniós
            elnökségnél, uniós elnökségtől, uniós elnökségt, uniós elnökséget, uniós elnökséggel, tanács
            elnöksége, tanács elnökségének, tanács elnökségében, tanács elnökségén, tanács elnökségére, tanács
            elnökségénél, tanács elnökségétől, tanács elnökségét, tanács elnökségével, soros elnök""",
        "NATO": "nato, észak-atlanti szerződés szervezete",
        "ENSZ": "ensz, egyesült nemzetek szervezete, egyesült nemzetek",
        "UNHCR": "unhcr, ensz menekültügyi főbiztosság",
        "UNODC": "unodc",
        "IOM": "iom, nemzetközi migrációs szervezet, nemzetközi migrációs szervezetnek",
        "EBESZ": "ebesz, osce",
        "Európa Tanács": """európa tanács, európa tanácsnak, európa tanácsban, európa tanácsba, európa tanácsból, európa tanácson,
            európa tanácsra, európa tanácsról, európa tanácsnál, európa tanácshoz, európa tanácstól, európa
            tanácsért, európa tanácsként, európa tanácst, európa tanácsot, európa tanácsat, európa tanáccsal""",
        "EPPO": """eppo, európai ügyészség, európai ügyészségnek, európai ügyészségben, európai ügyészségre, európai
            ügyészségnél, európai ügyészségtől, európai ügyészségt, európai ügyészséget, európai ügyészséggel,
            európai főügyész, európai főügyésznek, európai főügyészben, európai főügyészre, európai főügyésznél,
            európai főügyésztől, európai főügyészt, európai főügyészet, európai főügyésszel""",
        "OLAF": """olaf, európai csalás elleni hivatal, európai csalás elleni hivatalnak, európai csalás elleni
            hivatalban, európai csalás elleni hivatalra, európai csalás elleni hivatalnál, európai csalás elleni
            hivataltól, európai csalás elleni hivatalt, európai csalás elleni hivatalot, európai csalás elleni
            hivatalat, európai csalás elleni hivatallal""",
        "ENISA": """enisa, európai uniós kiberbiztonsági ügynökség, európai uniós kiberbiztonsági ügynökségnek,
            kiberbiztonsági ügynökség, kiberbiztonsági ügynökségnek, kiberbiztonsági ügynökségben, kiberbiztonsági
            ügynökségre, kiberbiztonsági ügynökségnél, kiberbiztonsági ügynökségtől, kiberbiztonsági ügynökségt,
            kiberbiztonsági ügynökséget, kiberbiztonsági ügynökséggel""",
        "európai adatvédelmi biztos": "edps, európai adatvédelmi biztos, európai adatvédelmi biztosnak",
        "EKB": """ekb, európai központi bank, európai központi banknak, európai központi bankban, európai központi
            bankra, európai központi banknál, európai központi banktól, európai központi bankt, európai központi
            bankot, európai központi bankat, európai központi bankkal""",
        "Európai Számvevőszék": """európai számvevőszék, európai számvevőszéknek, európai számvevőszékben, európai számvevőszékre,
            európai számvevőszéknél, európai számvevőszéktől, európai számvevőszékt, európai számvevőszéket,
            európai számvevőszékkel, számvevőszék, számvevőszéknek, számvevőszékben, számvevőszékre,
            számvevőszéknél, számvevőszéktől, számvevőszékt, számvevőszéket, számvevőszékkel""",
        "Európai Unió Bírósága": """európai unió bírósága, európai unió bíróságának, európai unió bíróságában, európai unió bíróságán,
            európai unió bíróságára, európai unió bíróságánál, európai unió bíróságától, európai unió bíróságát,
            európai unió bíróságával, európai bíróság, európai bíróságnak, európai bíróságban, európai bíróságra,
            európai bíróságnál, európai bíróságtól, európai bíróságt, európai bíróságot, európai bíróságat,
            európai bírósággal""",
        "EBB": """ebb, európai beruházási bank, európai beruházási banknak, európai beruházási bankban, európai
            beruházási bankra, európai beruházási banknál, európai beruházási banktól, európai beruházási bankt,
            európai beruházási bankot, európai beruházási bankat, európai beruházási bankkal""",
        "EFCA": "efca, európai halászati ellenőrző hivatal",
        "EDA": """eda, európai védelmi ügynökség, európai védelmi ügynökségnek, európai védelmi ügynökségben, európai
            védelmi ügynökségre, európai védelmi ügynökségnél, európai védelmi ügynökségtől, európai védelmi
            ügynökségt, európai védelmi ügynökséget, európai védelmi ügynökséggel""",
        "EMPACT": "empact",
        "COSI": "cosi, cosi bizottság",
        "SCIFA": "scifa",
        "Coreper": "coreper, állandó képviselők bizottsága, állandó képviselők bizottságának",
        "Norvégia": """norvégia, norvégiának, norvégiában, norvégián, norvégiára, norvégiánál, norvégiától, norvégiát,
            norvégiával, norvég, norvégok, norvégek, norvégk, norvégoknak, norvégeknek""",
        "Izland": """izland, izlandnak, izlandban, izlandra, izlandnál, izlandtól, izlandt, izlandot, izlandat, izlanddal,
            izlandi, izlandiok, izlandiek, izlandik, izlandioknak, izlandieknek""",
        "Liechtenstein": "liechtenstein, liechtensteinnek",
        "Svájc": """svájc, svájcnak, svájcban, svájcra, svájcnál, svájctól, svájct, svájcot, svájcat, svájccal, svájci,
            svájciok, svájciek, svájcik, svájcioknak, svájcieknek""",
        "Egyesült Királyság": """egyesült királyság, egyesült királyságnak, egyesült királyságban, egyesült királyságra, egyesült
            királyságnál, egyesült királyságtól, egyesült királyságt, egyesült királyságot, egyesült királyságat,
            egyesült királysággal, nagy-britannia, nagy-britanniának, anglia, brit, britek, briteknek, uk""",
        "Egyesült Államok": """egyesült államok, egyesült államoknak, egyesült államokban, egyesült államokra, egyesült államoknál,
            egyesült államoktól, egyesült államokt, egyesült államokot, egyesült államokat, egyesült államokkal,
            amerikai egyesült államok, usa, usa-nak, amerika, amerikának""",
        "Törökország": """törökország, törökországnak, törökországban, törökországra, törökországnál, törökországtól,
            törökországt, törökországot, törökországat, törökországgal, török, törökok, törökek, törökk,
            törökoknak, törökeknek""",
        "Ukrajna": """ukrajna, ukrajnának, ukrajnában, ukrajnán, ukrajnára, ukrajnánál, ukrajnától, ukrajnát, ukrajnával,
            ukrán, ukránok, ukránek, ukránk, ukránoknak, ukráneknek""",
        "Moldova": "moldova, moldovának, moldávia",
        "Grúzia": "grúzia, grúziának, georgia",
        "Szerbia": """szerbia, szerbiának, szerbiában, szerbián, szerbiára, szerbiánál, szerbiától, szerbiát, szerbiával,
            szerb, szerbok, szerbek, szerbk, szerboknak, szerbeknek""",
        "Albánia": """albánia, albániának, albániában, albánián, albániára, albániánál, albániától, albániát, albániával,
            albán, albánok, albánek, albánk, albánoknak, albáneknek""",
        "Montenegró": "montenegró, montenegrónak",
        "Észak-Macedónia": "észak-macedónia, észak-macedóniának, macedónia",
        "Koszovó": "koszovó, koszovónak",
        "Bosznia-Hercegovina": "bosznia-hercegovina, bosznia-hercegovinának, bosznia",
        "Tunézia": "tunézia, tunéziának",
        "Líbia": "líbia, líbiának",
        "Marokkó": "marokkó, marokkónak",
        "Egyiptom": "egyiptom, egyiptomnak",
        "Algéria": "algéria, algériának",
        "Oroszország": """oroszország, oroszországnak, oroszországban, oroszországra, oroszországnál, oroszországtól,
            oroszországt, oroszországot, oroszországat, oroszországgal, orosz, oroszok, oroszek, oroszk,
            oroszoknak, oroszeknek""",
        "Belarusz": "belarusz, belarusznak, fehéroroszország",
        "Kanada": "kanada, kanadának",
        "Ausztrália": "ausztrália, ausztráliának",
        "Kína": "kína, kínának",
    },
    kinds={
        "agency": """ügynökségek, ügynökségeknek, ügynökségekben, ügynökségekre, ügynökségeknél, ügynökségektől,
            ügynökségekt, ügynökségeket, ügynökségekkel, ügynökség, ügynökségnek, ügynökségben, ügynökségre,
            ügynökségnél, ügynökségtől, ügynökségt, ügynökséget, ügynökséggel, uniós ügynökségek, uniós
            ügynökségeknek, uniós ügynökségekben, uniós ügynökségekre, uniós ügynökségeknél, uniós ügynökségektől,
            uniós ügynökségekt, uniós ügynökségeket, uniós ügynökségekkel, uniós ügynökség, uniós ügynökségnek,
            uniós ügynökségben, uniós ügynökségre, uniós ügynökségnél, uniós ügynökségtől, uniós ügynökségt, uniós
            ügynökséget, uniós ügynökséggel, eu ügynökségek, eu ügynökségeknek, eu ügynökségekben, eu
            ügynökségekre, eu ügynökségeknél, eu ügynökségektől, eu ügynökségekt, eu ügynökségeket, eu
            ügynökségekkel, eu ügynökség, eu ügynökségnek, eu ügynökségben, eu ügynökségre, eu ügynökségnél, eu
            ügynökségtől, eu ügynökségt, eu ügynökséget, eu ügynökséggel, európai ügynökségek, európai
            ügynökségeknek, európai ügynökségekben, európai ügynökségekre, európai ügynökségeknél, európai
            ügynökségektől, európai ügynökségekt, európai ügynökségeket, európai ügynökségekkel, európai
            ügynökség, európai ügynökségnek, európai ügynökségben, európai ügynökségre, európai ügynökségnél,
            európai ügynökségtől, európai ügynökségt, európai ügynökséget, európai ügynökséggel, európai uniós
            ügynökségek, európai uniós ügynökségeknek, európai uniós ügynökségekben, európai uniós ügynökségekre,
            európai uniós ügynökségeknél, európai uniós ügynökségektől, európai uniós ügynökségekt, európai uniós
            ügynökségeket, európai uniós ügynökségekkel, európai uniós ügynökség, európai uniós ügynökségnek,
            európai uniós ügynökségben, európai uniós ügynökségre, európai uniós ügynökségnél, európai uniós
            ügynökségtől, európai uniós ügynökségt, európai uniós ügynökséget, európai uniós ügynökséggel""",
        "institution": """intézmény, intézménynek, intézményben, intézménybe, intézményből, intézményen, intézményre,
            intézményről, intézménynél, intézményhez, intézménytől, intézményért, intézményig, intézményként,
            intézményt, intézményet, intézménnyel, intézmények, intézményeknek, intézményekben, intézményekbe,
            intézményekből, intézményeken, intézményekre, intézményekről, intézményeknél, intézményekhez,
            intézményektől, intézményekért, intézményekig, intézményekként, intézményekt, intézményeket,
            intézményekkel, intézménye, intézményének, intézményében, intézményébe, intézményéből, intézményén,
            intézményére, intézményéről, intézményénél, intézményéhez, intézményétől, intézményéért, intézményéig,
            intézményéként, intézményét, intézményével, intézményei, intézményeinek, intézményeiben,
            intézményeibe, intézményeiből, intézményein, intézményeire, intézményeiről, intézményeinél,
            intézményeihez, intézményeitől, intézményeiért, intézményeiig, intézményeiként, intézményeit,
            intézményeivel, uniós intézmény, uniós intézménynek, uniós intézményben, uniós intézménybe, uniós
            intézményből, uniós intézményen, uniós intézményre, uniós intézményről, uniós intézménynél, uniós
            intézményhez, uniós intézménytől, uniós intézményért, uniós intézményig, uniós intézményként, uniós
            intézményt, uniós intézményet, uniós intézménnyel, uniós intézmények, uniós intézményeknek, uniós
            intézményekben, uniós intézményekbe, uniós intézményekből, uniós intézményeken, uniós intézményekre,
            uniós intézményekről, uniós intézményeknél, uniós intézményekhez, uniós intézményektől, uniós
            intézményekért, uniós intézményekig, uniós intézményekként, uniós intézményekt, uniós intézményeket,
            uniós intézményekkel, uniós intézménye, uniós intézményének, uniós intézményében, uniós intézményébe,
            uniós intézményéből, uniós intézményén, uniós intézményére, uniós intézményéről, uniós intézményénél,
            uniós intézményéhez, uniós intézményétől, uniós intézményéért, uniós intézményéig, uniós
            intézményéként, uniós intézményét, uniós intézményével, uniós intézményei, uniós intézményeinek, uniós
            intézményeiben, uniós intézményeibe, uniós intézményeiből, uniós intézményein, uniós intézményeire,
            uniós intézményeiről, uniós intézményeinél, uniós intézményeihez, uniós intézményeitől, uniós
            intézményeiért, uniós intézményeiig, uniós intézményeiként, uniós intézményeit, uniós intézményeivel,
            eu intézmény, eu intézménynek, eu intézményben, eu intézménybe, eu intézményből, eu intézményen, eu
            intézményre, eu intézményről, eu intézménynél, eu intézményhez, eu intézménytől, eu intézményért, eu
            intézményig, eu intézményként, eu intézményt, eu intézményet, eu intézménnyel, eu intézmények, eu
            intézményeknek, eu intézményekben, eu intézményekbe, eu intézményekből, eu intézményeken, eu
            intézményekre, eu intézményekről, eu intézményeknél, eu intézményekhez, eu intézményektől, eu
            intézményekért, eu intézményekig, eu intézményekként, eu intézményekt, eu intézményeket, eu
            intézményekkel, eu intézménye, eu intézményének, eu intézményében, eu intézményébe, eu intézményéből,
            eu intézményén, eu intézményére, eu intézményéről, eu intézményénél, eu intézményéhez, eu
            intézményétől, eu intézményéért, eu intézményéig, eu intézményéként, eu intézményét, eu intézményével,
            eu intézményei, eu intézményeinek, eu intézményeiben, eu intézményeibe, eu intézményeiből, eu
            intézményein, eu intézményeire, eu intézményeiről, eu intézményeinél, eu intézményeihez, eu
            intézményeitől, eu intézményeiért, eu intézményeiig, eu intézményeiként, eu intézményeit, eu
            intézményeivel, európai uniós intézmény, európai uniós intézménynek, európai uniós intézményben,
            európai uniós intézménybe, európai uniós intézményből, európai uniós intézményen, európai uniós
            intézményre, európai uniós intézményről, európai uniós intézménynél, európai uniós intézményhez,
            európai uniós intézménytől, európai uniós intézményért, európai uniós intézményig, európai uniós
            intézményként, európai uniós intézményt, európai uniós intézményet, európai uniós intézménnyel,
            európai uniós intézmények, európai uniós intézményeknek, európai uniós intézményekben, európai uniós
            intézményekbe, európai uniós intézményekből, európai uniós intézményeken, európai uniós intézményekre,
            európai uniós intézményekről, európai uniós intézményeknél, európai uniós intézményekhez, európai
            uniós intézményektől, európai uniós intézményekért, európai uniós intézményekig, európai uniós
            intézményekként, európai uniós intézményekt, európai uniós intézményeket, európai uniós
            intézményekkel, európai uniós intézménye, európai uniós intézményének, európai uniós intézményében,
            európai uniós intézményébe, európai uniós intézményéből, európai uniós intézményén, európai uniós
            intézményére, európai uniós intézményéről, európai uniós intézményénél, európai uniós intézményéhez,
            európai uniós intézményétől, európai uniós intézményéért, európai uniós intézményéig, európai uniós
            intézményéként, európai uniós intézményét, európai uniós intézményével, európai uniós intézményei,
            európai uniós intézményeinek, európai uniós intézményeiben, európai uniós intézményeibe, európai uniós
            intézményeiből, európai uniós intézményein, európai uniós intézményeire, európai uniós intézményeiről,
            európai uniós intézményeinél, európai uniós intézményeihez, európai uniós intézményeitől, európai
            uniós intézményeiért, európai uniós intézményeiig, európai uniós intézményeiként, európai uniós
            intézményeit, európai uniós intézményeivel""",
    },
    vehicles={
        "schengen-barometer-plus": """schengeni barométer, schengeni barométernek, schengeni barométerben, schengeni barométerbe, schengeni
            barométerből, schengeni barométeren, schengeni barométerre, schengeni barométerről, schengeni
            barométernél, schengeni barométerhez, schengeni barométertől, schengeni barométerért, schengeni
            barométerig, schengeni barométerként, schengeni barométert, schengeni barométeret, schengeni
            barométerrel, schengeni barométer+, schengeni barométer +, schengeni barométer plusz, schengeni
            barométer pluszban, schengeni barométer pluszba, schengeni barométer+-ba, schengeni barométer+-ban,
            schengeni barométer+-on, schengeni barométer+-ben, schengeni barométer+-be, schengeni barométer+nak,
            schengeni barométer+hoz, schengeni barométer+-ra, schengeni barométer plusban, schengen barométer,
            schengen barométernek, schengen barométerben, schengen barométerbe, schengen barométerből, schengen
            barométeren, schengen barométerre, schengen barométerről, schengen barométernél, schengen
            barométerhez, schengen barométertől, schengen barométerért, schengen barométerig, schengen
            barométerként, schengen barométert, schengen barométeret, schengen barométerrel, schengen barométer+,
            schengen barométer +, schengen barométer plusz, schengen barométer pluszban, schengen barométer
            pluszba, schengen barométer+-ba, schengen barométer+-ban, schengen barométer+-on, schengen
            barométer+-ben, schengen barométer+-be, schengen barométer+nak, schengen barométer+hoz, schengen
            barométer+-ra, schengen barométer plusban, barométer, barométernek, barométerben, barométerbe,
            barométerből, barométeren, barométerre, barométerről, barométernél, barométerhez, barométertől,
            barométerért, barométerig, barométerként, barométert, barométeret, barométerrel, barométer+, barométer
            +, barométer plusz, barométer pluszban, barométer pluszba, barométer+-ba, barométer+-ban,
            barométer+-on, barométer+-ben, barométer+-be, barométer+nak, barométer+hoz, barométer+-ra, barométer
            plusban""",
    },
    sections={
        "I": "közös helyzetismeret, közös helyzetismeretről, helyzetismeret",
        "II": """migránscsempészésre vonatkozó uniós jogi keret, a migránscsempészésre vonatkozó uniós jogi keret, uniós jogi
            keret, uniós jogi keretről, jogi keret""",
        "III": """európai operatív együttműködés, operatív együttműködés, operatív együttműködésről, európai operatív
            együttműködésről""",
        "IV": """szinergiák az eu külső tevékenységével, szinergiák az unió külső tevékenységével, külső tevékenység, külső
            tevékenységgel, az eu külső tevékenysége, uniós külső tevékenység""",
    },
    months={
        1: """esik januárra, esnek januárra, januárra esik, januárra esnek, januárra eső, januárra esők, január hónap, január hónapban, január hónapja, január hónapjában, január hónapon, január havában, január hava, január hó, január hóban, január havi, januári, januárja, januárban, januárjában, januárjának, januárnak, januárt, januárot, januárba, januárját,
            januáron, januárjai, januárben, január""",
        2: """esik februárra, esnek februárra, februárra esik, februárra esnek, februárra eső, februárra esők, február hónap, február hónapban, február hónapja, február hónapjában, február hónapon, február havában, február hava, február hó, február hóban, február havi, februári, februárja, februárban, februárjában, februárjának, februárnak, februárt, februárot, februárba,
            februárját, februáron, februárjai, februárben, február""",
        3: """esik márciusra, esnek márciusra, márciusra esik, márciusra esnek, márciusra eső, márciusra esők, március hónap, március hónapban, március hónapja, március hónapjában, március hónapon, március havában, március hava, március hó, március hóban, március havi, márciusi, márciusa, márciusban, márciusában, márciusának, márciusnak, márciust, márciusot, márciusba,
            márciusát, márciuson, márciusai, márciusben, március""",
        4: """esik áprilisra, esnek áprilisra, áprilisra esik, áprilisra esnek, áprilisra eső, áprilisra esők, április hónap, április hónapban, április hónapja, április hónapjában, április hónapon, április havában, április hava, április hó, április hóban, április havi, áprilisi, áprilisa, áprilisban, áprilisában, áprilisának, áprilisnak, áprilist, áprilisot, áprilisba,
            áprilisát, áprilison, áprilisai, áprilisben, április""",
        5: """esik májusra, esnek májusra, májusra esik, májusra esnek, májusra eső, májusra esők, május hónap, május hónapban, május hónapja, május hónapjában, május hónapon, május havában, május hava, május hó, május hóban, május havi, májusi, májusa, májusban, májusában, májusának, májusnak, májust, májusot, májusba, májusát, májuson, májusai,
            májusben, május""",
        6: """esik júniusra, esnek júniusra, júniusra esik, júniusra esnek, júniusra eső, júniusra esők, június hónap, június hónapban, június hónapja, június hónapjában, június hónapon, június havában, június hava, június hó, június hóban, június havi, júniusi, júniusa, júniusban, júniusában, júniusának, júniusnak, júniust, júniusot, júniusba, júniusát,
            júniuson, júniusai, júniusben, június""",
        7: """esik júliusra, esnek júliusra, júliusra esik, júliusra esnek, júliusra eső, júliusra esők, július hónap, július hónapban, július hónapja, július hónapjában, július hónapon, július havában, július hava, július hó, július hóban, július havi, júliusi, júliusa, júliusban, júliusában, júliusának, júliusnak, júliust, júliusot, júliusba, júliusát,
            júliuson, júliusai, júliusben, július""",
        8: """esik augusztusra, esnek augusztusra, augusztusra esik, augusztusra esnek, augusztusra eső, augusztusra esők, augusztus hónap, augusztus hónapban, augusztus hónapja, augusztus hónapjában, augusztus hónapon, augusztus havában, augusztus hava, augusztus hó, augusztus hóban, augusztus havi, augusztusi, augusztusa, augusztusban, augusztusában, augusztusának, augusztusnak, augusztust, augusztusot,
            augusztusba, augusztusát, augusztuson, augusztusai, augusztusben, augusztus""",
        9: """esik szeptemberre, esnek szeptemberre, szeptemberre esik, szeptemberre esnek, szeptemberre eső, szeptemberre esők, szeptember hónap, szeptember hónapban, szeptember hónapja, szeptember hónapjában, szeptember hónapon, szeptember havában, szeptember hava, szeptember hó, szeptember hóban, szeptember havi, szeptemberi, szeptembere, szeptemberben, szeptemberében, szeptemberének, szeptembernek, szeptembert,
            szeptemberet, szeptemberbe, szeptemberét, szeptemberen, szeptemberei, szeptemberban, szeptember""",
        10: """esik októberre, esnek októberre, októberre esik, októberre esnek, októberre eső, októberre esők, október hónap, október hónapban, október hónapja, október hónapjában, október hónapon, október havában, október hava, október hó, október hóban, október havi, októberi, októbere, októberben, októberében, októberének, októbernek, októbert, októberet, októberbe,
            októberét, októberen, októberei, októberban, október""",
        11: """esik novemberre, esnek novemberre, novemberre esik, novemberre esnek, novemberre eső, novemberre esők, november hónap, november hónapban, november hónapja, november hónapjában, november hónapon, november havában, november hava, november hó, november hóban, november havi, novemberi, novembere, novemberben, novemberében, novemberének, novembernek, novembert, novemberet, novemberbe,
            novemberét, novemberen, novemberei, novemberban, november""",
        12: """esik decemberre, esnek decemberre, decemberre esik, decemberre esnek, decemberre eső, decemberre esők, december hónap, december hónapban, december hónapja, december hónapjában, december hónapon, december havában, december hava, december hó, december hóban, december havi, decemberi, decembere, decemberben, decemberében, decemberének, decembernek, decembert, decemberet, decemberbe,
            decemberét, decemberen, decemberei, decemberban, december""",
    },
    numbers={
        1: "fél éven, fél év, fél évben, egy, egyetlen",
        2: "kettő, két, kettőt, pár",
        3: "három, hármat",
        4: "négy, négyet",
        5: "öt, ötöt",
        6: "hat, hatot",
        7: "hét, hetet",
        8: "nyolc, nyolcat",
        9: "kilenc, kilencet",
        10: "tíz, tizet",
        11: "tizenegy",
        12: "tizenkettő, tizenkét",
        14: "tizennégy",
        15: "tizenöt",
        20: "húsz",
        28: "huszonnyolc",
        30: "harminc",
        45: "negyvenöt",
        60: "hatvan",
        90: "kilencven",
        100: "száz",
    },
    ordinals={
        1: """első, elsőnek, elsőben, elsőbe, elsőből, elsőn, elsőre, elsőről, elsőnél, elsőhez, elsőtől, elsőért, elsőig,
            elsőként, elsőt, elsővel, i, i.""",
        2: """második, másodiknak, másodikban, másodikba, másodikból, másodikon, másodikra, másodikról, másodiknál,
            másodikhoz, másodiktól, másodikért, másodikig, másodikként, másodikt, másodikot, másodikat, másodikkal, ii""",
        3: """harmadik, harmadiknak, harmadikban, harmadikba, harmadikból, harmadikon, harmadikra, harmadikról, harmadiknál,
            harmadikhoz, harmadiktól, harmadikért, harmadikig, harmadikként, harmadikt, harmadikot, harmadikat,
            harmadikkal, iii""",
        4: """negyedik, negyediknek, negyedikben, negyedikbe, negyedikből, negyediken, negyedikre, negyedikről, negyediknél,
            negyedikhez, negyediktől, negyedikért, negyedikig, negyedikként, negyedikt, negyediket, negyedikkel, iv,
            utolsó negyedév, utolsó negyedéve, utolsó negyedévére, utolsó negyedévéig, utolsó negyedévben, utolsó
            negyedévében""",
        5: """ötödik, ötödiknek, ötödikben, ötödikbe, ötödikből, ötödiken, ötödikre, ötödikről, ötödiknél, ötödikhez,
            ötödiktől, ötödikért, ötödikig, ötödikként, ötödikt, ötödiket, ötödikkel""",
        6: """hatodik, hatodiknak, hatodikban, hatodikba, hatodikból, hatodikon, hatodikra, hatodikról, hatodiknál,
            hatodikhoz, hatodiktól, hatodikért, hatodikig, hatodikként, hatodikt, hatodikot, hatodikat, hatodikkal""",
        7: """hetedik, hetediknek, hetedikben, hetedikbe, hetedikből, hetediken, hetedikre, hetedikről, hetediknél,
            hetedikhez, hetediktől, hetedikért, hetedikig, hetedikként, hetedikt, hetediket, hetedikkel""",
        8: """nyolcadik, nyolcadiknak, nyolcadikban, nyolcadikba, nyolcadikból, nyolcadikon, nyolcadikra, nyolcadikról,
            nyolcadiknál, nyolcadikhoz, nyolcadiktól, nyolcadikért, nyolcadikig, nyolcadikként, nyolcadikt, nyolcadikot,
            nyolcadikat, nyolcadikkal""",
        9: """kilencedik, kilencediknek, kilencedikben, kilencedikbe, kilencedikből, kilencediken, kilencedikre,
            kilencedikről, kilencediknél, kilencedikhez, kilencediktől, kilencedikért, kilencedikig, kilencedikként,
            kilencedikt, kilencediket, kilencedikkel""",
        10: """tizedik, tizediknek, tizedikben, tizedikbe, tizedikből, tizediken, tizedikre, tizedikről, tizediknél,
            tizedikhez, tizediktől, tizedikért, tizedikig, tizedikként, tizedikt, tizediket, tizedikkel""",
        11: "tizenegyedik",
        12: "tizenkettedik",
    },
    carried={
        Concept.BY: {
            1: "január hónapig, január hónapra, január hóig, január hóra, január haváig, januárig, januárjáig, januárra, januárjára",
            2: "február hónapig, február hónapra, február hóig, február hóra, február haváig, februárig, februárjáig, februárra, februárjára",
            3: "március hónapig, március hónapra, március hóig, március hóra, március haváig, márciusig, márciusáig, márciusra, márciusára",
            4: "április hónapig, április hónapra, április hóig, április hóra, április haváig, áprilisig, áprilisáig, áprilisra, áprilisára",
            5: "május hónapig, május hónapra, május hóig, május hóra, május haváig, májusig, májusáig, májusra, májusára",
            6: "június hónapig, június hónapra, június hóig, június hóra, június haváig, júniusig, júniusáig, júniusra, júniusára",
            7: "július hónapig, július hónapra, július hóig, július hóra, július haváig, júliusig, júliusáig, júliusra, júliusára",
            8: "augusztus hónapig, augusztus hónapra, augusztus hóig, augusztus hóra, augusztus haváig, augusztusig, augusztusáig, augusztusra, augusztusára",
            9: "szeptember hónapig, szeptember hónapra, szeptember hóig, szeptember hóra, szeptember haváig, szeptemberig, szeptemberéig, szeptemberre, szeptemberére",
            10: "október hónapig, október hónapra, október hóig, október hóra, október haváig, októberig, októberéig, októberre, októberére",
            11: "november hónapig, november hónapra, november hóig, november hóra, november haváig, novemberig, novemberéig, novemberre, novemberére",
            12: "december hónapig, december hónapra, december hóig, december hóra, december haváig, decemberig, decemberéig, decemberre, decemberére",
            Concept.MEETING: """tanácsig, schengeni tanácsig, schengen tanácsig, tanácsáig, eu tanácsáig, bel- és igazságügyi tanácsig, ib
                tanácsig, ib-tanácsig, ülésig, üléséig, tanácsülésig, tanácsüléséig, miniszteri találkozóig, találkozóig,
                találkozójáig, értekezletig, tanácsi ülésig, schengeni ülésig, tanács üléséig, schengeni tanács üléséig,
                mérföldkőig, miniszteri ülésig""",
            Concept.YEAR_END: """év végéig, az év végéig, ez év végéig, idén év végéig, idei év végéig, az idei év végéig, folyó év végéig,
                évvégéig, év végére, az év végére, ez év végére, idén év végére, idei év végére, esztendő végéig""",
            Concept.TODAY: "máig, a mai napig, mára",
            Concept.TOMORROW: "holnapig, holnapra",
            Concept.END: "végéig, végére",
            "christmas": "karácsonyig, karácsonyra, karácsonyáig",
            "new-year": "újévig, újévre",
            "epiphany": "vízkeresztig",
            "easter": "húsvétig, húsvétra, húsvétjáig",
            "pentecost": "pünkösdig, pünkösdre",
            "labour-day": "munka ünnepéig",
            "europe-day": "európa-napig",
            "assumption": "nagyboldogasszonyig",
            "all-saints": "mindenszentekig",
            Concept.WEEK: "hétig, hetéig",
            Concept.PRESIDENCY: "elnökségig",
        },
        Concept.FROM: {
            1: "január elejétől, január hónaptól, január hótól, január havától, januártól, januárjától",
            2: "február elejétől, február hónaptól, február hótól, február havától, februártól, februárjától",
            3: "március elejétől, március hónaptól, március hótól, március havától, márciustól, márciusától",
            4: "április elejétől, április hónaptól, április hótól, április havától, áprilistól, áprilisától",
            5: "május elejétől, május hónaptól, május hótól, május havától, májustól, májusától",
            6: "június elejétől, június hónaptól, június hótól, június havától, júniustól, júniusától",
            7: "július elejétől, július hónaptól, július hótól, július havától, júliustól, júliusától",
            8: "augusztus elejétől, augusztus hónaptól, augusztus hótól, augusztus havától, augusztustól, augusztusától",
            9: "szeptember elejétől, szeptember hónaptól, szeptember hótól, szeptember havától, szeptembertől, szeptemberétől",
            10: "október elejétől, október hónaptól, október hótól, október havától, októbertől, októberétől",
            11: "november elejétől, november hónaptól, november hótól, november havától, novembertől, novemberétől",
            12: "december elejétől, december hónaptól, december hótól, december havától, decembertől, decemberétől",
            Concept.TODAY: "mától, a mai naptól, mától kezdve, a mai naptól kezdve",
            Concept.TOMORROW: "holnaptól",
            Concept.END: "végétől",
            "christmas": "karácsonytól",
            "new-year": "újévtől",
            "easter": "húsvéttól",
            "pentecost": "pünkösdtől",
            Concept.WEEK: "héttől, hetétől",
        },
    },
    postpositions={
        Concept.EXCEPT: "kivételével, nélkül, kívül, kívüli, kivéve, leszámítva, eltekintve, mellőzve, kihagyva",
        Concept.ONLY: "egyedül, önállóan",
        Concept.AS_OF: "állapot szerint, i állapot szerint, állapotnak megfelelően",
        Concept.TO: "elé, részére, számára, felé, címére, javára, tudomására",
        Concept.BY: "ig, áig, éig, jéig, ra, re, ára, ére, jére, bezárólag",
        Concept.BEFORE: "előtt, előttig, megelőzően, megelőző",
        Concept.AFTER: "után, követően, utáni, múltán, elteltével",
        Concept.FROM: "tól, től, ától, étől, jétől, óta, kezdve, kezdődően, fogva, kezdődőleg",
        Concept.IN: "során, folyamán, alatt, közben, alkalmával, idején, évben, év, évi, éve, idejére, idejében",
        Concept.WITHIN: "belül, múlva, leforgása alatt, alatt, során",
        Concept.BETWEEN: "között, közt, közötti, közti, közötti időszakban, közötti időszakra",
        Concept.END: """vége, végéig, végén, végére, végével, végétől, végi, év végéig, év végén, év végére, év vége, végéről""",
        Concept.VAGUE: """eleje, elején, elejéig, elejére, elejétől, közepe, közepén, közepéig, közepére, közepétől, táján, tájékán,
            körül, környékén, tájt, első napjaiban, elejével, év elején, év elejéig, év közepén, év közepéig""",
    },
    feasts={
        "christmas": "karácsony, karácsonykor, karácsonya",
        "new-year": "újév, újévkor",
        "epiphany": "vízkereszt, vízkeresztkor",
        "easter": "húsvét, húsvétja, húsvétkor, húsvétvasárnap",
        "labour-day": "munka ünnepe, munka ünnepén",
        "europe-day": "európa-nap, európa napja, európa-napon",
        "pentecost": "pünkösd, pünkösdkor, pünkösdvasárnap",
        "assumption": "nagyboldogasszony",
        "all-saints": "mindenszentek, mindenszentekkor",
    },
    presidency="elnökség",
    words={
        Concept.PLURAL: "napok, napokban, hetek, hetekben, hónapok, hónapokban, évek, években",
        Concept.DEADLINE: "határidő, határidők, esedékes",
        Concept.ON_TIME: """időben, idejében, kellő időben, határidőre, határidőn belül, határidőben, a határidőn belül, a
            megadott határidőre, a megadott határidőn belül, a kitűzött határidőre, a kitűzött határidőn belül, az
            előírt határidőre, az előírt határidőn belül, előírt határidőre, kitűzött határidőre, megadott
            határidőre, megadott időre, megadott időben, előírt időben, megfelelő időben, a megállapított
            határidőre, határidőig, a határidőig, a megadott határidőig, a határidő lejártáig, menetrend szerint,
            ütemterv szerint, ütemezés szerint, az ütemterv szerint, terv szerint, tervek szerint, időre, időben
            történő, határidőt betartva, betartotta a határidőt, tartotta be a határidőt, tartotta a határidőt,
            tartotta határidejét, tartották be a határidőt, tartották be a határidejüket, tartották a határidőt,
            tartották határidejüket""",
        Concept.DAY: """nap, napnak, napban, napba, napból, napon, napra, napról, napnál, naphoz, naptól, napért, napig,
            napként, napt, napot, napat, nappal, napok, napoknak, napokban, napokba, napokból, napokon, napokra,
            napokról, napoknál, napokhoz, napoktól, napokért, napokig, napokként, napokt, napokot, napokat,
            napokkal, napja, napjának, napjában, napjába, napjából, napján, napjára, napjáról, napjánál, napjához,
            napjától, napjáért, napjáig, napjáként, napját, napjával, napjai, napjainak, napjaiban, napjaiba,
            napjaiból, napjain, napjaira, napjairól, napjainál, napjaihoz, napjaitól, napjaiért, napjaiig,
            napjaiként, napjait, napjaival, munkanap, munkanapon, naptári nap, naptári napon, napos""",
        Concept.WEEK: """hét, hétnek, hétben, hétbe, hétből, héten, hétre, hétről, hétnél, héthez, héttől, hétért, hétig,
            hétként, hétt, hétet, héttel, heti, hetet, hete, hetek, hetekben, hetes, hetében, hetén, heteknek,
            hetekbe, hetekből, heteken, hetekre, hetekről, heteknél, hetekhez, hetektől, hetekért, hetekig,
            hetekként, hetekt, heteket, hetekkel""",
        Concept.MONTHS: """hónap, hónapnak, hónapban, hónapba, hónapból, hónapon, hónapra, hónapról, hónapnál, hónaphoz,
            hónaptól, hónapért, hónapig, hónapként, hónapt, hónapot, hónapat, hónappal, hónapok, hónapoknak,
            hónapokban, hónapokba, hónapokból, hónapokon, hónapokra, hónapokról, hónapoknál, hónapokhoz,
            hónapoktól, hónapokért, hónapokig, hónapokként, hónapokt, hónapokot, hónapokat, hónapokkal, hónapja,
            hónapjának, hónapjában, hónapjába, hónapjából, hónapján, hónapjára, hónapjáról, hónapjánál,
            hónapjához, hónapjától, hónapjáért, hónapjáig, hónapjáként, hónapját, hónapjával, hónapjai,
            hónapjainak, hónapjaiban, hónapjaiba, hónapjaiból, hónapjain, hónapjaira, hónapjairól, hónapjainál,
            hónapjaihoz, hónapjaitól, hónapjaiért, hónapjaiig, hónapjaiként, hónapjait, hónapjaival, hó, havi,
            hónapos""",
        Concept.QUARTER: """negyedév, negyedévnek, negyedévben, negyedévbe, negyedévből, negyedéven, negyedévre, negyedévről,
            negyedévnél, negyedévhez, negyedévtől, negyedévért, negyedévig, negyedévként, negyedévt, negyedévet,
            negyedévvel, negyedévek, negyedéveknek, negyedévekben, negyedévekbe, negyedévekből, negyedéveken,
            negyedévekre, negyedévekről, negyedéveknél, negyedévekhez, negyedévektől, negyedévekért, negyedévekig,
            negyedévekként, negyedévekt, negyedéveket, negyedévekkel, negyedéve, negyedévének, negyedévében,
            negyedévébe, negyedévéből, negyedévén, negyedévére, negyedévéről, negyedévénél, negyedévéhez,
            negyedévétől, negyedévéért, negyedévéig, negyedévéként, negyedévét, negyedévével, negyedéves, kvartál,
            kvartálban, n.év, negyede, negyedében, negyedének""",
        Concept.HALF: """félév, félévnek, félévben, félévbe, félévből, féléven, félévre, félévről, félévnél, félévhez,
            félévtől, félévért, félévig, félévként, félévt, félévet, félévvel, félévek, féléveknek, félévekben,
            félévekbe, félévekből, féléveken, félévekre, félévekről, féléveknél, félévekhez, félévektől,
            félévekért, félévekig, félévekként, félévekt, féléveket, félévekkel, féléve, félévének, félévében,
            félévébe, félévéből, félévén, félévére, félévéről, félévénél, félévéhez, félévétől, félévéért,
            félévéig, félévéként, félévét, félévével, fél, fele, felében, felének, felét, félben, félévi, felére,
            féléves, fél éven, fél év, fél évben""",
        Concept.YEAR: """idén, jövőre, tavaly, év, évnek, évben, évbe, évből, éven, évre, évről, évnél, évhez, évtől, évért,
            évig, évként, évt, évet, évvel, évek, éveknek, években, évekbe, évekből, éveken, évekre, évekről,
            éveknél, évekhez, évektől, évekért, évekig, évekként, évekt, éveket, évekkel, éve, évének, évében,
            évébe, évéből, évén, évére, évéről, événél, évéhez, évétől, évéért, évéig, évéként, évét, évével,
            esztendő, esztendőben, naptári év, naptári évben, évi, éves""",
        Concept.TODAY: "ma, mai, mai nap, a mai napon, mai napon, e napon",
        Concept.TOMORROW: "holnap, holnapi, holnapra",
        Concept.YESTERDAY: "tegnap, tegnapi",
        Concept.THIS: """idén, ez, e, ebben, ezen, ezt, ennek, erre, ebben a, ezen a, ez a, folyó, aktuális, jelenlegi, idei,
            mostani, ettől, eme, e havi, ezen az, ebben az""",
        Concept.COMING: """jövőre, közelgő, közelgők, elkövetkező, elkövetkezendő, eljövendő, jövendő, közeledő, előttünk álló,
            előttünk állnak, várható, közeleg, közelegnek, esedékessé váló, hátralevő, előttünk áll, jön, jönnek,
            küszöbön álló""",
        Concept.NEXT: """következő, következőt, következőnek, következőre, következőben, következőn, következők, következőig,
            következik, következnek, jövő, legközelebbi, legközelebb, soron következő, soron következik,
            legkorábbi, legkorábban, legelső, legelőször, legsürgősebb, következőként, rákövetkező, sorra
            következő, legközelebb esedékes, elsőként esedékes, legelőbb, legkorábban esedékes, legközelebbi
            esedékes, ülésezik legközelebb a, ülésezik legközelebb, ülésezik következőleg a, kerül sorra
            legközelebb, lesz legközelebb, legközelebb a, tartja legközelebbi, köv, soron következőként,
            legközelebb esedékessé váló, legközelebb lejáró, elsőként lejáró, legkorábban lejáró, legközelebb
            következő, sorban következő, sorban a következő, a sorban következő""",
        Concept.LAST: "tavaly, múlt, előző, legutóbbi, legutóbb, utolsó, elmúlt, utóbbi, tavalyi",
        Concept.END: "vége",
        Concept.YEAR_END: """év vége, évvége, év végén, az év végén, év végi, évfordulóig, idei év vége, idei év végén, ez év
            végén, év végétől""",
        Concept.VAGUE: """év elején, az év elején, év elejéig, év közepén, év közepéig, hónap elején, hónap közepén, hamarosan,
            nemsokára, rövidesen, mihamarabb, minél előbb, minél hamarabb, a lehető leghamarabb, lehető
            leghamarabb, lehető leggyorsabban, amint lehet, asap, közeljövő, közeljövőben, a közeljövőben,
            azonnal, haladéktalanul, mielőbb, tavasz, tavasszal, tavaszig, tavaszra, tavaszi, nyár, nyáron,
            nyárig, nyárra, nyári, ősz, ősszel, őszig, őszre, őszi, tél, télen, télig, télre, téli, nyári szünet,
            nyári szünetig, szünet, szabadság, ünnepek, ünnepekig, valamikor, később, korábban, egyszer,
            körülbelül, kb, nagyjából, hozzávetőleg, mostanában, nemrég, legutóbb valamikor, idővel, előbb-utóbb,
            eleje, elején, közepe, közepén, közelében, közeli napokban, napokban, hetekben""",
        Concept.MEETING: """ülés, ülésnek, ülésben, ülésbe, ülésből, ülésen, ülésre, ülésről, ülésnél, üléshez, üléstől, ülésért,
            ülésként, ülést, üléset, üléssel, ülése, ülésének, ülésében, ülésébe, üléséből, ülésén, ülésére,
            üléséről, ülésénél, üléséhez, ülésétől, üléséért, üléséként, ülését, ülésével, ülések, üléseknek,
            ülésekben, ülésekbe, ülésekből, üléseken, ülésekre, ülésekről, üléseknél, ülésekhez, ülésektől,
            ülésekért, ülésekig, ülésekként, ülésekt, üléseket, ülésekkel, tanácsülés, tanácsülésnek,
            tanácsülésben, tanácsülésbe, tanácsülésből, tanácsülésen, tanácsülésre, tanácsülésről, tanácsülésnél,
            tanácsüléshez, tanácsüléstől, tanácsülésért, tanácsülésként, tanácsülést, tanácsüléset, tanácsüléssel,
            tanácsülése, tanácsülésének, tanácsülésében, tanácsülésébe, tanácsüléséből, tanácsülésén,
            tanácsülésére, tanácsüléséről, tanácsülésénél, tanácsüléséhez, tanácsülésétől, tanácsüléséért,
            tanácsüléséként, tanácsülését, tanácsülésével, miniszteri találkozó, miniszteri találkozónak,
            miniszteri találkozóban, miniszteri találkozóba, miniszteri találkozóból, miniszteri találkozón,
            miniszteri találkozóra, miniszteri találkozóról, miniszteri találkozónál, miniszteri találkozóhoz,
            miniszteri találkozótól, miniszteri találkozóért, miniszteri találkozóként, miniszteri találkozót,
            miniszteri találkozóval, találkozó, találkozónak, találkozóban, találkozóba, találkozóból, találkozón,
            találkozóra, találkozóról, találkozónál, találkozóhoz, találkozótól, találkozóért, találkozóként,
            találkozót, találkozóval, találkozója, találkozójának, találkozójában, találkozójába, találkozójából,
            találkozóján, találkozójára, találkozójáról, találkozójánál, találkozójához, találkozójától,
            találkozójáért, találkozójáként, találkozóját, találkozójával, értekezlet, értekezletnek,
            értekezletben, értekezletbe, értekezletből, értekezleten, értekezletre, értekezletről, értekezletnél,
            értekezlethez, értekezlettől, értekezletért, értekezletként, értekezlett, értekezletet, értekezlettel,
            bel- és igazságügyi tanács, bel- és igazságügyi tanácsnak, bel- és igazságügyi tanácsban, bel- és
            igazságügyi tanácsba, bel- és igazságügyi tanácsból, bel- és igazságügyi tanácson, bel- és igazságügyi
            tanácsra, bel- és igazságügyi tanácsról, bel- és igazságügyi tanácsnál, bel- és igazságügyi tanácshoz,
            bel- és igazságügyi tanácstól, bel- és igazságügyi tanácsért, bel- és igazságügyi tanácsként, bel- és
            igazságügyi tanácst, bel- és igazságügyi tanácsot, bel- és igazságügyi tanácsat, bel- és igazságügyi
            tanáccsal, ib tanács, ib tanácsnak, ib tanácsban, ib tanácsba, ib tanácsból, ib tanácson, ib tanácsra,
            ib tanácsról, ib tanácsnál, ib tanácshoz, ib tanácstól, ib tanácsért, ib tanácsként, ib tanácst, ib
            tanácsot, ib tanácsat, ib tanáccsal, belügyi tanács, belügyi tanácsnak, belügyi tanácsban, belügyi
            tanácsba, belügyi tanácsból, belügyi tanácson, belügyi tanácsra, belügyi tanácsról, belügyi tanácsnál,
            belügyi tanácshoz, belügyi tanácstól, belügyi tanácsért, belügyi tanácsként, belügyi tanácst, belügyi
            tanácsot, belügyi tanácsat, belügyi tanáccsal, tanácsi ülés, tanácsi ülésnek, tanácsi ülésben, tanácsi
            ülésbe, tanácsi ülésből, tanácsi ülésen, tanácsi ülésre, tanácsi ülésről, tanácsi ülésnél, tanácsi
            üléshez, tanácsi üléstől, tanácsi ülésért, tanácsi ülésként, tanácsi ülést, tanácsi üléset, tanácsi
            üléssel, schengeni ülés, schengeni ülésnek, schengeni ülésben, schengeni ülésbe, schengeni ülésből,
            schengeni ülésen, schengeni ülésre, schengeni ülésről, schengeni ülésnél, schengeni üléshez, schengeni
            üléstől, schengeni ülésért, schengeni ülésként, schengeni ülést, schengeni üléset, schengeni üléssel,
            tanács ülése, tanács ülésének, tanács ülésében, tanács ülésébe, tanács üléséből, tanács ülésén, tanács
            ülésére, tanács üléséről, tanács ülésénél, tanács üléséhez, tanács ülésétől, tanács üléséért, tanács
            üléséként, tanács ülését, tanács ülésével, schengeni tanács ülése, schengeni tanács ülésének,
            schengeni tanács ülésében, schengeni tanács ülésébe, schengeni tanács üléséből, schengeni tanács
            ülésén, schengeni tanács ülésére, schengeni tanács üléséről, schengeni tanács ülésénél, schengeni
            tanács üléséhez, schengeni tanács ülésétől, schengeni tanács üléséért, schengeni tanács üléséként,
            schengeni tanács ülését, schengeni tanács ülésével, mérföldkő, mérföldkőnek, mérföldkőben,
            mérföldkőbe, mérföldkőből, mérföldkőn, mérföldkőre, mérföldkőről, mérföldkőnél, mérföldkőhöz,
            mérföldkőtől, mérföldkőért, mérföldkőként, mérföldkőt, mérföldkővel, mérföldkövek, mérföldköveknek,
            mérföldkövekben, mérföldkövekbe, mérföldkövekből, mérföldköveken, mérföldkövekre, mérföldkövekről,
            mérföldköveknél, mérföldkövekhez, mérföldkövektől, mérföldkövekért, mérföldkövekig, mérföldkövekként,
            mérföldkövekt, mérföldköveket, mérföldkövekkel, miniszteri ülés, miniszteri ülésnek, miniszteri
            ülésben, miniszteri ülésbe, miniszteri ülésből, miniszteri ülésen, miniszteri ülésre, miniszteri
            ülésről, miniszteri ülésnél, miniszteri üléshez, miniszteri üléstől, miniszteri ülésért, miniszteri
            ülésként, miniszteri ülést, miniszteri üléset, miniszteri üléssel""",
        Concept.BY: """legkésőbb, nem később mint, nem később, határidővel, végső határidővel, legkésőbb addig, legkésőbbi""",
        Concept.BEFORE: "hamarabb mint, korábban mint, megelőzően",
        Concept.IN: "során, folyamán, alkalmával",
        Concept.FROM: "legkorábban, nem korábban mint, kezdve",
        Concept.AS_OF: "állapot szerint, állapota szerint, állapota, állapot, állás szerint, helyzet szerint",
        Concept.AFTER: "később mint, követően, túl",
        Concept.WITHIN: "belül, kevesebb mint, legfeljebb",
        Concept.UNTIL: "egészen, ig",
        Concept.LATEST: "legkésőbb, vagy korábban, vagy előbb, vagy az előtt",
        Concept.EARLIEST: """legkorábban, vagy később, és később, és azután, vagy azután, és utána, vagy utána, kezdődően, és azt
            követően""",
        Concept.AND: """és, s, meg, valamint, illetve, továbbá, illetőleg, &, plusz, is, úgyszintén, na és, és mi a helyzet,
            hát, na""",
        Concept.OR: "vagy, avagy, és/vagy, vagy pedig, vagy éppen",
        Concept.WITH: "együttműködésben, karöltve, együttesen, közösen, együtt",
        Concept.JOINTLY: """együtt, közösen, közös, közösek, együttesen, együttes, közreműködve, karöltve, együttműködésben,
            megosztva, osztozik, osztoznak""",
        Concept.BOTH: """mindkettő, mindkettőnek, mindketten, mindkettejüknek, mindkét szervnek, mindkét, mindkettőjüknek""",
        Concept.TO: "címezve, címzettként",
        Concept.ASSIGNED: """hárul, hárulnak, tartozik, vonatkozik, vonatkoznak, tartozó, tartozók, tartoznak, rótt, kirótt,
            kiszabott, rábízott, bízott""",
        Concept.WE: """benyújtanunk, benyújtanom, nyújtanunk, nyújtanom, teljesítenünk, teljesítenem, teljesítenöm, tennünk,
            tennem, tennöm, megtennünk, megtennem, megtennöm, csinálnunk, csinálnom, megcsinálnunk, megcsinálnom,
            előterjesztenünk, előterjesztenem, előterjesztenöm, terjesztenünk, terjesztenem, terjesztenöm,
            leadnunk, leadnom, adnunk, adnom, átadnunk, átadnom, kiadnunk, kiadnom, elkészítenünk, elkészítenem,
            elkészítenöm, készítenünk, készítenem, készítenöm, elkészülnünk, elkészülnem, elkészülnöm, készülnünk,
            készülnem, készülnöm, elvégeznünk, elvégeznem, elvégeznöm, végeznünk, végeznem, végeznöm,
            beszámolnunk, beszámolnom, számolnunk, számolnom, jelentenünk, jelentenem, jelentenöm, bejelentenünk,
            bejelentenem, bejelentenöm, szolgáltatnunk, szolgáltatnom, küldenünk, küldenem, küldenöm,
            megküldenünk, megküldenem, megküldenöm, beküldenünk, beküldenem, beküldenöm, elküldenünk, elküldenem,
            elküldenöm, szállítanunk, szállítanom, leszállítanunk, leszállítanom, biztosítanunk, biztosítanom,
            befejeznünk, befejeznem, befejeznöm, fejeznünk, fejeznem, fejeznöm, végrehajtanunk, végrehajtanom,
            hajtanunk, hajtanom, megvalósítanunk, megvalósítanom, valósítanunk, valósítanom, kidolgoznunk,
            kidolgoznom, dolgoznunk, dolgoznom, bemutatnunk, bemutatnom, mutatnunk, mutatnom, közzétennünk,
            közzétennem, közzétennöm, lezárnunk, lezárnom, zárnunk, zárnom, megosztanunk, megosztanom, osztanunk,
            osztanom, elintéznünk, elintéznem, elintéznöm, intéznünk, intéznem, intéznöm, letennünk, letennem,
            letennöm, kiállítanunk, kiállítanom, állítanunk, állítanom, hozzájárulnunk, hozzájárulnom, járulnunk,
            járulnom, döntenünk, döntenem, döntenöm, vinnünk, vinnem, vinnöm, létrehoznunk, létrehoznom, hoznunk,
            hoznom, összeállítanunk, összeállítanom, összegyűjtenünk, összegyűjtenem, összegyűjtenöm, gyűjtenünk,
            gyűjtenem, gyűjtenöm, meglennünk, meglennem, meglennöm, lennünk, lennem, lennöm, megindítanunk,
            megindítanom, indítanunk, indítanom, megtárgyalnunk, megtárgyalnom, tárgyalnunk, tárgyalnom,
            közölnünk, közölnem, közölnöm, produkálnunk, produkálnom, mi magunk, a mi, nekünk, minket, tőlünk,
            rólunk, ránk, nálunk, nekem kell, engem, én, enyém, miénk, saját, saját feladataink, feladataink,
            feladatunk, kötelezettségeink, kötelezettségünk, határidőink, határidőnk, teendőink, teendőnk,
            országunk, ügynökségünk, kormányunk, vállalásaink, tartozunk, vagyunk, mireánk, hazánknak, hazánk,
            nekünk kell, jelentésünk,
            számunkra""",
        Concept.BACK: """ők, nekik, tőlük, azok, azoknak, azokból, azokat, ő, neki, tőle, az előbbi, az utóbbi, ugyanaz,
            ugyanazok, ugyanezek, ugyanez, ugyanannak, ezek, ezeknek, ezekből, ezeket, róluk, róla, arról, erről,
            fentiek, fent említett, említett, ebből, abból, belőlük, belőle, ki más, mi más, kik mások""",
        Concept.ADDRESSED: "címzettje, címzettjei, címzett, címezve, címzettként, tájékoztatására, szól neki",
        Concept.POSSESSIVE: """feladataik, kötelezettségeik, határidőik, feladatuk, kötelezettségük, határidejük, jelentésük,
            teendőik""",
        Concept.WEEKDAY: """hétfő, hétfőn, hétfőig, kedd, kedden, keddig, szerda, szerdán, szerdáig, csütörtök, csütörtökön,
            csütörtökig, péntek, pénteken, péntekig, szombat, szombaton, vasárnap, vasárnapig, hétfőre, péntekre""",
        Concept.RECEIVE: """kap, kapja, kapnak, megkap, megkapja, megkapják, megkapnia, kapni, kapnia, kézhez kap, fogad, kézhez
            kapja, érkezik, érkeznek, kerül, eljut, megy, mennek, menjen, menjenek, mehet, jut el, jutnak el,
            eljutnak""",
        Concept.WHAT: """mi, mit, mik, miket, minek, miknek, milyen, melyik, melyek, mely, melyeket, melyiket, miről, mikről,
            mire, miért, mivel, mikkel, miből, mifélék, miféle, miben, mi minden, mit kell, mi mindent, ami, amit,
            amely, amelyek, aminek, amelyeknek, amelyet, amik, amiket, mi az, mi a, mi is, micsoda, mi van,
            mennyiben, minek a határideje, aminek a határideje, melyiknek a határideje, melyiknek, melyeknek,
            amelynek a határideje, amelyek határideje""",
        Concept.WHO: """ki, kik, kinek, kiknek, kit, kiket, kitől, kiktől, kié, kire, kikre, kin, ki a felelős, melyik szerv,
            mely szerv, mely szervek, melyik szervnek, mely szerveknek, mely szervnek, melyik szervezet, mely
            szervezetek, felelőse, felelősei, felelős szerv, felelős szerve, mely szereplők, mely szereplőknek, ki
            mindenki, kik mindenki, kinél, kiknél, kihez, aki, akik, akinek, akiknek, kicsoda, mely intézménynek,
            felelősök, felelősöket, felelősének, kötelezett szerv, kötelezettek, teljesítő, teljesítők, benyújtó,
            benyújtók, kikhez, kikről, kiről, kivel, kikkel, kiért, kikért, kinek kell, kiknek kell""",
        Concept.WHEN: """mióta, mikor óta, mikor, mikorra, meddig, mikortól, mely időpontig, milyen határidőre, milyen határidővel, milyen
            dátumig, melyik napig, melyik napon, mely napon, mely napig, milyen időpontig, melyik hónapban, melyik
            hónapig, mely hónapban, melyik évben, mely évben, mennyi időn belül, mennyi idő, mennyi ideje,
            határideje, mi a határidő, mi a határideje, mi az esedékesség, esedékessége, mely időpontban, dátuma,
            időpontja, mely dátumig, melyik negyedévben, mi a deadline, hány napon belül, mikorra várható,
            mikoráig, mikori, milyen hamar, meddig kell, milyen napig, milyen napra, melyik napra, melyik hónapra,
            mely hónapra, mely hónapig, hányadikáig, hányadikára, hányadikán, mikorig, mikortól kezdve, mennyi
            ideig, mennyi időn, milyen gyorsan, mi az utolsó nap, utolsó napja, mi a végső határidő, végső
            határideje, végső határidő, milyen határidőig, mely határidőre, mely határidőig, melyik határidőre,
            milyen időre""",
        Concept.HOW_MANY: """hány, mennyi, hányan, hánynak, hányat, mennyit, hány darab, száma, számát, darabszám, darabszáma,
            összesen hány, összesen mennyi, hányféle, hányból, mekkora, hányas, hányuk, db, darabot,
            mennyien, hányuknak, hányadik""",
        Concept.STATUS_OF: """újdonság, valami új, hír, hírek, állása, állásáról, állás, állapota, állapot, állapotáról, állapotban, státusz, státusza, státuszát,
            státuszáról, státuszban, helyzet, helyzete, helyzetéről, hogy állunk, hogyan állunk, hogy haladunk,
            hol tart, hol tartanak, hol tartunk, haladás, haladása, előrehaladás, előrehaladása, halad, áll,
            részletek, részletei, részleteit, részleteket, részletesen, részletezd, bővebben, többet, leírás,
            leírása, információ, információk, információt, információkat, infó, magyarázd, magyarázza, magyarázat,
            mit jelent, tartalma, tartalmaz, tartalmazza, szól, szólnak, mi lett, újság, frissítés, mutasd be,
            ismertesd, ismertesse, összegezd, stádiumban, milyen szakaszban, lista, listája, listát, listáját,
            jegyzék, felsorolás, mire vonatkozik, részletesebben, részletesebb, részletesebbet, bővebb, bővebbet,
            részletezve, részletezné, részleteznéd, részletezze, kifejtené, kifejtenéd, kifejtve, fejtsd ki,
            fejtse ki, több információ, több információt, elmagyaráznád, elmagyarázná, elmagyarázni,
            megmagyarázni, mi van a, mennyire haladt, haladnak, hol állnak, meddig jutott, meddig jutottak, mi
            történt""",
        Concept.HELP: """segítség, segítséget, segíts, segítsen, súgó, help, mit tudsz, mit tud, mit tudsz csinálni, mit tud
            csinálni, mire vagy képes, mire képes, hogyan működik ez, hogy működik ez, hogyan működik, hogyan
            működsz, hogy működsz, hogyan használjam, hogyan kell használni, hogyan használhatom, hogy használjam,
            hogy kell használni, használati útmutató, útmutató, parancsok, milyen parancsok vannak, mit
            kérdezhetek, mit lehet kérdezni, mit kérdezhetek tőled, mit kérdezhetek öntől, mit lehet tőled
            kérdezni, milyen kérdéseket tehetek fel, milyen kérdéseket lehet feltenni, ki vagy, ki vagy te, mi
            vagy, mi vagy te, kicsoda vagy, példák, példa, példát, példákat, adj példát, adj egy példát, mondj
            példát, mondj egy példát, mondjon példát, példakérdések, hogyan kérdezzek, hogyan tegyek fel kérdést,
            hogy kérdezzek, hogyan fogalmazzam meg, mit értesz, mit tudsz mondani, mit tudsz nekem mondani,
            segítségre van szükségem, segítség kell, miben tudsz segíteni, miben tud segíteni, hogyan tudsz
            segíteni, hogyan tud segíteni, tudsz segíteni, tud segíteni, kézikönyv, hogyan működik a bot, hogy
            működik a bot, mit tud a bot, mit tud ez a bot, mire való a bot, mire jó ez, nem értem, hogyan kezdjek
            hozzá, gyik, lehetőségek, funkciók, hogyan lehet használni, hogy lehet használni, hogyan lehet téged
            használni, hogy lehet téged használni, hogyan használjalak, hogy használjalak, hogyan használlak,
            hogyan tudlak használni, hogy tudlak használni, használni, használat, használata, hogyan használható,
            hogyan használhatlak""",
        Concept.IS: "hogyan működik, hogy működik, van, vannak, mi az, mi a, mi is az, mi is a, kicsoda, micsoda, volt",
        Concept.MUST: """vár el, elvár, elvárja, kell, kellene, kéne, kellett, szükséges, muszáj, köteles, kötelesek, várnak,
            várunk, várják, várjuk, várható, várhatók, várhatóak, várhatunk, várhatjuk, elvárás, elvárnak,
            elvárják, elvárt, elvárható, követelnek, megkövetelnek, előírt, előírja, előírták, elő van írva,
            elvárásaink, hivatott, hivatottak, tartoznak, szokás, igényelnek, fog, fognak, kérnek, várandó,
            lennie, legyen, kellhet, kötelező, feltétlenül, szükségeltetik, megkérték, ki kell, át kell, kérünk,
            kérik, kérhetünk, kérnénk, kérhetnénk, igénylünk, igényli, igénylik, elvárunk, elvárjuk, követelünk,
            követeljük, követelik, megkövetelünk, megköveteljük, megkövetelik, szükség lesz, lesz szükség, szükség
            lenne, szükség, szükségesek, szükségesnek, kellenek, kelljen, kelleni, kellenének, illik, illene,
            illendő, kötelessége, kötelességük, kötelesség, köteleznek, kötelezi, kötelezték, kötelezve,
            kötelezett, kötelezettek, vállalta, vállalták, vállalt, ígért, ígérte, ígértek, megígért, megígérte""",
        Concept.OWE: """járt le, jártak le, jár le, járnak le, lejárni, feladat, feladatnak, feladatban, feladatba,
            feladatból, feladaton, feladatra, feladatról, feladatnál, feladathoz, feladattól, feladatért,
            feladatig, feladatt, feladatot, feladatat, feladattal, feladatok, feladatoknak, feladatokban,
            feladatokba, feladatokból, feladatokon, feladatokra, feladatokról, feladatoknál, feladatokhoz,
            feladatoktól, feladatokért, feladatokig, feladatokot, feladatokat, feladatokkal, feladata,
            feladatának, feladatában, feladatába, feladatából, feladatán, feladatára, feladatáról, feladatánál,
            feladatához, feladatától, feladatáért, feladatáig, feladatát, feladatával, feladatuk, feladatuknak,
            feladatukban, feladatukba, feladatukból, feladatukon, feladatukra, feladatukról, feladatuknál,
            feladatukhoz, feladatuktól, feladatukért, feladatukig, feladatukt, feladatukot, feladatukat,
            feladatukkal, feladatai, feladatainak, feladataiban, feladataiba, feladataiból, feladatain,
            feladataira, feladatairól, feladatainál, feladataihoz, feladataitól, feladataiért, feladataiig,
            feladatait, feladataival, feladataik, feladataiknak, feladataikban, feladataikba, feladataikból,
            feladataikon, feladataikra, feladataikról, feladataiknál, feladataikhoz, feladataiktól, feladataikért,
            feladataikig, feladataikt, feladataikot, feladataikat, feladataikkal, kötelezettség, kötelezettségnek,
            kötelezettségben, kötelezettségbe, kötelezettségből, kötelezettségen, kötelezettségre,
            kötelezettségről, kötelezettségnél, kötelezettséghez, kötelezettségtől, kötelezettségért,
            kötelezettségig, kötelezettséget, kötelezettséggel, kötelezettségek, kötelezettségeknek,
            kötelezettségekben, kötelezettségekbe, kötelezettségekből, kötelezettségeken, kötelezettségekre,
            kötelezettségekről, kötelezettségeknél, kötelezettségekhez, kötelezettségektől, kötelezettségekért,
            kötelezettségekig, kötelezettségeket, kötelezettségekkel, kötelezettsége, kötelezettségének,
            kötelezettségében, kötelezettségébe, kötelezettségéből, kötelezettségén, kötelezettségére,
            kötelezettségéről, kötelezettségénél, kötelezettségéhez, kötelezettségétől, kötelezettségéért,
            kötelezettségéig, kötelezettségét, kötelezettségével, kötelezettségük, kötelezettségüknek,
            kötelezettségükben, kötelezettségükbe, kötelezettségükből, kötelezettségüken, kötelezettségükre,
            kötelezettségükről, kötelezettségüknél, kötelezettségükhez, kötelezettségüktől, kötelezettségükért,
            kötelezettségükig, kötelezettségükt, kötelezettségüket, kötelezettségükkel, kötelezettségei,
            kötelezettségeinek, kötelezettségeiben, kötelezettségeibe, kötelezettségeiből, kötelezettségein,
            kötelezettségeire, kötelezettségeiről, kötelezettségeinél, kötelezettségeihez, kötelezettségeitől,
            kötelezettségeiért, kötelezettségeiig, kötelezettségeit, kötelezettségeivel, kötelezettségeik,
            kötelezettségeiknek, kötelezettségeikben, kötelezettségeikbe, kötelezettségeikből, kötelezettségeiken,
            kötelezettségeikre, kötelezettségeikről, kötelezettségeiknél, kötelezettségeikhez,
            kötelezettségeiktől, kötelezettségeikért, kötelezettségeikig, kötelezettségeikt, kötelezettségeiket,
            kötelezettségeikkel, teendő, teendőnek, teendőben, teendőbe, teendőből, teendőn, teendőre, teendőről,
            teendőnél, teendőhez, teendőtől, teendőért, teendőig, teendőt, teendővel, teendők, teendőknek,
            teendőkben, teendőkbe, teendőkből, teendőken, teendőkre, teendőkről, teendőknél, teendőkhez,
            teendőktől, teendőkért, teendőkig, teendőkt, teendőket, teendőkkel, teendője, teendőjének,
            teendőjében, teendőjébe, teendőjéből, teendőjén, teendőjére, teendőjéről, teendőjénél, teendőjéhez,
            teendőjétől, teendőjéért, teendőjéig, teendőjét, teendőjével, teendőjük, teendőjüknek, teendőjükben,
            teendőjükbe, teendőjükből, teendőjüken, teendőjükre, teendőjükről, teendőjüknél, teendőjükhez,
            teendőjüktől, teendőjükért, teendőjükig, teendőjükt, teendőjüket, teendőjükkel, teendői, teendőinek,
            teendőiben, teendőibe, teendőiből, teendőin, teendőire, teendőiről, teendőinél, teendőihez,
            teendőitől, teendőiért, teendőiig, teendőit, teendőivel, teendőik, teendőiknek, teendőikben,
            teendőikbe, teendőikből, teendőiken, teendőikre, teendőikről, teendőiknél, teendőikhez, teendőiktől,
            teendőikért, teendőikig, teendőikt, teendőiket, teendőikkel, határidő, határidőnek, határidőbe,
            határidőből, határidőn, határidőről, határidőnél, határidőhez, határidőtől, határidőért, határidőt,
            határidővel, határidők, határidőknek, határidőkben, határidőkbe, határidőkből, határidőken,
            határidőkre, határidőkről, határidőknél, határidőkhez, határidőktől, határidőkért, határidőkig,
            határidőkt, határidőket, határidőkkel, határideje, határidejének, határidejében, határidejébe,
            határidejéből, határidején, határidejére, határidejéről, határidejénél, határidejéhez, határidejétől,
            határidejéért, határidejéig, határidejét, határidejével, határidejük, határidejüknek, határidejükben,
            határidejükbe, határidejükből, határidejüken, határidejükre, határidejükről, határidejüknél,
            határidejükhez, határidejüktől, határidejükért, határidejükig, határidejükt, határidejüket,
            határidejükkel, határidői, határidőinek, határidőiben, határidőibe, határidőiből, határidőin,
            határidőire, határidőiről, határidőinél, határidőihez, határidőitől, határidőiért, határidőiig,
            határidőit, határidőivel, határidőik, határidőiknek, határidőikben, határidőikbe, határidőikből,
            határidőiken, határidőikre, határidőikről, határidőiknél, határidőikhez, határidőiktől, határidőikért,
            határidőikig, határidőikt, határidőiket, határidőikkel, határidejű, határidejűek, határidős,
            határidősek, deadline, deadline-ok, deadline-ja, deadline-jai, határnap, határnapja, céldátum,
            céldátuma, lejárat, lejárata, határidőnap, vállalás, vállalásnak, vállalásban, vállalásba,
            vállalásból, vállaláson, vállalásra, vállalásról, vállalásnál, vállaláshoz, vállalástól, vállalásért,
            vállalásig, vállalást, vállalásot, vállalásat, vállalással, vállalások, vállalásoknak, vállalásokban,
            vállalásokba, vállalásokból, vállalásokon, vállalásokra, vállalásokról, vállalásoknál, vállalásokhoz,
            vállalásoktól, vállalásokért, vállalásokig, vállalásokot, vállalásokat, vállalásokkal, vállalása,
            vállalásának, vállalásában, vállalásába, vállalásából, vállalásán, vállalására, vállalásáról,
            vállalásánál, vállalásához, vállalásától, vállalásáért, vállalásáig, vállalását, vállalásával,
            vállalásuk, vállalásuknak, vállalásukban, vállalásukba, vállalásukból, vállalásukon, vállalásukra,
            vállalásukról, vállalásuknál, vállalásukhoz, vállalásuktól, vállalásukért, vállalásukig, vállalásukt,
            vállalásukot, vállalásukat, vállalásukkal, vállalásai, vállalásainak, vállalásaiban, vállalásaiba,
            vállalásaiból, vállalásain, vállalásaira, vállalásairól, vállalásainál, vállalásaihoz, vállalásaitól,
            vállalásaiért, vállalásaiig, vállalásait, vállalásaival, vállalásaik, vállalásaiknak, vállalásaikban,
            vállalásaikba, vállalásaikból, vállalásaikon, vállalásaikra, vállalásaikról, vállalásaiknál,
            vállalásaikhoz, vállalásaiktól, vállalásaikért, vállalásaikig, vállalásaikt, vállalásaikot,
            vállalásaikat, vállalásaikkal, tartozik, tartoznak, tartozása, tartozásai, tartozás, tartozásaik,
            adós, adósak, adósa, felelős, felelősek, felelőssége, felelősségei, felelősségi köre, felelősség,
            felel, felelnek, felelni, felelősségébe, köteles, kötelesek, esedékes, esedékesek, esedékesség,
            esedékessége, esedékessé, esedékessé váló, lejár, lejárnak, lejáró, lejárók, hárul, hárulnak, háruló,
            vállalt, vállalták, vállal, vállalnak, elvállalt, tervezett, tervez, tervezik, ütemezett, ütemezve,
            ütemterv, ütemterve, ütemezés, ütemezése, menetrend, menetrendje, napirend, napirenden, napirendje,
            napirendjén, napirendre, napirendjére, napirendjében, tárgyalnak, tárgyalják, tárgyal, tárgyalja,
            tárgyalni, tárgyalandó, megtárgyalnak, szerepel, szerepelnek, terítéken, asztalon, asztalra,
            felelősségi körébe, felelősségi körében, felelősségi köréhez, ügyekért, ügyért, dolgokért, hatáskör,
            hatáskörébe, hatásköre, hatáskörében, dolga, dolgai, dolguk, dolog, vár, terhel, terheli, terhelik,
            naptár, naptára, naptárában, tennivaló, tennivalója, tennivalói, tennivalók, tennivalót, to-do, todo,
            agenda, feladatlista, feladatlistája, feladatlistáján, feladatkör, feladatköre, feladatkörébe,
            előirányzott, kötelezett, kötelezettek, ígért, ígérte, ígértek, ígérete, ígéretei, illetékes,
            illetékesek, illetékessége, követelmény, követelmények, követelményei, elvárás, elvárások, jut,
            jutnak, esik, várható, várhatóak, előterjesztendő, házi feladat, házi feladata, kérünk, kérnek, kérik,
            igénylünk, elvárunk, szükség, esedékességek, esedékességgel, leadnivaló, leadnivalója, leadnivalói,
            leadnivalójuk, leadnivalók, teljesítenivaló, teljesítenivalója, tennivalóit, tennivalókat,
            csinálnivaló, csinálnivalója, benyújtanivaló, benyújtanivalója, intéznivaló, intéznivalója,
            intéznivalói, elintéznivaló, elintéznivalója, dolgaik, dolgait, kötelessége, kötelességei,
            kötelességek, kötelességeit, kötelességük, kötelesség, kötelességeik, jelentéstétel, beszámolási
            kötelezettség, beszámolási kötelezettsége, beszámolási kötelezettségei, beszámolási kötelezettségek,
            vállakon, vállán, nyakán, nyakában, asztalán, felelősségük, felelnie, felelniük, feleljen, adóssága,
            adósságai, adósságok, tartozások, tartozásait, lesz kész, lesznek készek, lesznek kész, kész lesz,
            készek lesznek, készen lesz, készen lesznek, lesz készen, lesznek készen, nehezedik, nehezednek,
            tartozó, tartozók, rótt, kirótt, kiszabott, rábízott, bízott, rá van bízva, esik, esnek""",
        Concept.ITEM: f"""{_ITEM_AND_ACTION}, munkái, munkáik, munkát, feladatnak, feladatban, feladatba, feladatból, feladaton, feladatra, feladatnál, feladathoz,
            feladattól, feladatért, feladatig, feladatt, feladatat, feladattal, feladatok, feladatoknak, feladatokban,
            feladatokba, feladatokból, feladatokon, feladatokra, feladatokról, feladatoknál, feladatokhoz,
            feladatoktól, feladatokért, feladatokig, feladatokot, feladatokat, feladatokkal, feladata, feladatának,
            feladatában, feladatába, feladatából, feladatán, feladatára, feladatáról, feladatánál, feladatához,
            feladatától, feladatáért, feladatáig, feladatát, feladatával, feladatuk, feladatuknak, feladatukban,
            feladatukba, feladatukból, feladatukon, feladatukra, feladatukról, feladatuknál, feladatukhoz,
            feladatuktól, feladatukért, feladatukig, feladatukt, feladatukot, feladatukat, feladatukkal, feladatai,
            feladatainak, feladataiban, feladataiba, feladataiból, feladatain, feladataira, feladatairól,
            feladatainál, feladataihoz, feladataitól, feladataiért, feladataiig, feladatait, feladataival, feladataik,
            feladataiknak, feladataikban, feladataikba, feladataikból, feladataikon, feladataikra, feladataikról,
            feladataiknál, feladataikhoz, feladataiktól, feladataikért, feladataikig, feladataikt, feladataikot,
            feladataikat, feladataikkal, kötelezettségnek, kötelezettségben, kötelezettségbe, kötelezettségből,
            kötelezettségen, kötelezettségre, kötelezettségnél, kötelezettséghez, kötelezettségtől, kötelezettségért,
            kötelezettségig, kötelezettséget, kötelezettséggel, kötelezettségek, kötelezettségeknek,
            kötelezettségekben, kötelezettségekbe, kötelezettségekből, kötelezettségeken, kötelezettségekre,
            kötelezettségekről, kötelezettségeknél, kötelezettségekhez, kötelezettségektől, kötelezettségekért,
            kötelezettségekig, kötelezettségeket, kötelezettségekkel, kötelezettsége, kötelezettségének,
            kötelezettségében, kötelezettségébe, kötelezettségéből, kötelezettségén, kötelezettségére,
            kötelezettségéről, kötelezettségénél, kötelezettségéhez, kötelezettségétől, kötelezettségéért,
            kötelezettségéig, kötelezettségét, kötelezettségével, kötelezettségük, kötelezettségüknek,
            kötelezettségükben, kötelezettségükbe, kötelezettségükből, kötelezettségüken, kötelezettségükre,
            kötelezettségükről, kötelezettségüknél, kötelezettségükhez, kötelezettségüktől, kötelezettségükért,
            kötelezettségükig, kötelezettségükt, kötelezettségüket, kötelezettségükkel, kötelezettségei,
            kötelezettségeinek, kötelezettségeiben, kötelezettségeibe, kötelezettségeiből, kötelezettségein,
            kötelezettségeire, kötelezettségeiről, kötelezettségeinél, kötelezettségeihez, kötelezettségeitől,
            kötelezettségeiért, kötelezettségeiig, kötelezettségeit, kötelezettségeivel, kötelezettségeik,
            kötelezettségeiknek, kötelezettségeikben, kötelezettségeikbe, kötelezettségeikből, kötelezettségeiken,
            kötelezettségeikre, kötelezettségeikről, kötelezettségeiknél, kötelezettségeikhez, kötelezettségeiktől,
            kötelezettségeikért, kötelezettségeikig, kötelezettségeikt, kötelezettségeiket, kötelezettségeikkel,
            teendő, teendőnek, teendőben, teendőbe, teendőből, teendőn, teendőre, teendőről, teendőnél, teendőhez,
            teendőtől, teendőért, teendőig, teendőt, teendővel, teendők, teendőknek, teendőkben, teendőkbe,
            teendőkből, teendőken, teendőkre, teendőkről, teendőknél, teendőkhez, teendőktől, teendőkért, teendőkig,
            teendőkt, teendőket, teendőkkel, teendője, teendőjének, teendőjében, teendőjébe, teendőjéből, teendőjén,
            teendőjére, teendőjéről, teendőjénél, teendőjéhez, teendőjétől, teendőjéért, teendőjéig, teendőjét,
            teendőjével, teendőjük, teendőjüknek, teendőjükben, teendőjükbe, teendőjükből, teendőjüken, teendőjükre,
            teendőjükről, teendőjüknél, teendőjükhez, teendőjüktől, teendőjükért, teendőjükig, teendőjükt,
            teendőjüket, teendőjükkel, teendői, teendőinek, teendőiben, teendőibe, teendőiből, teendőin, teendőire,
            teendőiről, teendőinél, teendőihez, teendőitől, teendőiért, teendőiig, teendőit, teendőivel, teendőik,
            teendőiknek, teendőikben, teendőikbe, teendőikből, teendőiken, teendőikre, teendőikről, teendőiknél,
            teendőikhez, teendőiktől, teendőikért, teendőikig, teendőikt, teendőiket, teendőikkel, jelentés,
            jelentésnek, jelentésben, jelentésbe, jelentésből, jelentésen, jelentésre, jelentésről, jelentésnél,
            jelentéshez, jelentéstől, jelentésért, jelentésig, jelentést, jelentéset, jelentéssel, jelentések,
            jelentéseknek, jelentésekben, jelentésekbe, jelentésekből, jelentéseken, jelentésekre, jelentésekről,
            jelentéseknél, jelentésekhez, jelentésektől, jelentésekért, jelentésekig, jelentéseket, jelentésekkel,
            jelentése, jelentésének, jelentésében, jelentésébe, jelentéséből, jelentésén, jelentésére, jelentéséről,
            jelentésénél, jelentéséhez, jelentésétől, jelentéséért, jelentéséig, jelentését, jelentésével, jelentésük,
            jelentésüknek, jelentésükben, jelentésükbe, jelentésükből, jelentésüken, jelentésükre, jelentésükről,
            jelentésüknél, jelentésükhez, jelentésüktől, jelentésükért, jelentésükig, jelentésükt, jelentésüket,
            jelentésükkel, jelentései, jelentéseinek, jelentéseiben, jelentéseibe, jelentéseiből, jelentésein,
            jelentéseire, jelentéseiről, jelentéseinél, jelentéseihez, jelentéseitől, jelentéseiért, jelentéseiig,
            jelentéseit, jelentéseivel, jelentéseik, jelentéseiknek, jelentéseikben, jelentéseikbe, jelentéseikből,
            jelentéseiken, jelentéseikre, jelentéseikről, jelentéseiknél, jelentéseikhez, jelentéseiktől,
            jelentéseikért, jelentéseikig, jelentéseikt, jelentéseiket, jelentéseikkel, beszámoló, beszámolónak,
            beszámolóban, beszámolóba, beszámolóból, beszámolón, beszámolóra, beszámolóról, beszámolónál,
            beszámolóhoz, beszámolótól, beszámolóért, beszámolóig, beszámolót, beszámolóval, beszámolók,
            beszámolóknak, beszámolókban, beszámolókba, beszámolókból, beszámolókon, beszámolókra, beszámolókról,
            beszámolóknál, beszámolókhoz, beszámolóktól, beszámolókért, beszámolókig, beszámolókt, beszámolókot,
            beszámolókat, beszámolókkal, beszámolója, beszámolójának, beszámolójában, beszámolójába, beszámolójából,
            beszámolóján, beszámolójára, beszámolójáról, beszámolójánál, beszámolójához, beszámolójától,
            beszámolójáért, beszámolójáig, beszámolóját, beszámolójával, beszámolói, beszámolóinak, beszámolóiban,
            beszámolóiba, beszámolóiból, beszámolóin, beszámolóira, beszámolóiról, beszámolóinál, beszámolóihoz,
            beszámolóitól, beszámolóiért, beszámolóiig, beszámolóit, beszámolóival, teljesítés, teljesítésnek,
            teljesítésben, teljesítésbe, teljesítésből, teljesítésen, teljesítésre, teljesítésről, teljesítésnél,
            teljesítéshez, teljesítéstől, teljesítésért, teljesítésig, teljesítést, teljesítéset, teljesítéssel,
            teljesítések, teljesítéseknek, teljesítésekben, teljesítésekbe, teljesítésekből, teljesítéseken,
            teljesítésekre, teljesítésekről, teljesítéseknél, teljesítésekhez, teljesítésektől, teljesítésekért,
            teljesítésekig, teljesítéseket, teljesítésekkel, teljesítése, teljesítésének, teljesítésében,
            teljesítésébe, teljesítéséből, teljesítésén, teljesítésére, teljesítéséről, teljesítésénél,
            teljesítéséhez, teljesítésétől, teljesítéséért, teljesítéséig, teljesítését, teljesítésével, teljesítései,
            teljesítéseinek, teljesítéseiben, teljesítéseibe, teljesítéseiből, teljesítésein, teljesítéseire,
            teljesítéseiről, teljesítéseinél, teljesítéseihez, teljesítéseitől, teljesítéseiért, teljesítéseiig,
            teljesítéseit, teljesítéseivel, tételnek, tételben, tételbe, tételből, tételen, tételre, tételről,
            tételnél, tételhez, tételtől, tételért, tételig, tételet, tétellel, tételek, tételeknek, tételekben,
            tételekbe, tételekből, tételeken, tételekre, tételekről, tételeknél, tételekhez, tételektől, tételekért,
            tételekig, tételeket, tételekkel, tételének, tételében, tételébe, tételéből, tételén, tételére, tételéről,
            tételénél, tételéhez, tételétől, tételéért, tételéig, tételét, tételével, tételei, tételeinek, tételeiben,
            tételeibe, tételeiből, tételein, tételeire, tételeiről, tételeinél, tételeihez, tételeitől, tételeiért,
            tételeiig, tételeit, tételeivel, anyag, anyagnak, anyagban, anyagba, anyagból, anyagon, anyagra, anyagról,
            anyagnál, anyaghoz, anyagtól, anyagért, anyagig, anyagt, anyagot, anyagat, anyaggal, anyagok, anyagoknak,
            anyagokban, anyagokba, anyagokból, anyagokon, anyagokra, anyagokról, anyagoknál, anyagokhoz, anyagoktól,
            anyagokért, anyagokig, anyagokot, anyagokat, anyagokkal, anyaga, anyagának, anyagában, anyagába,
            anyagából, anyagán, anyagára, anyagáról, anyagánál, anyagához, anyagától, anyagáért, anyagáig, anyagát,
            anyagával, anyagai, anyagainak, anyagaiban, anyagaiba, anyagaiból, anyagain, anyagaira, anyagairól,
            anyagainál, anyagaihoz, anyagaitól, anyagaiért, anyagaiig, anyagait, anyagaival, dokumentum,
            dokumentumnak, dokumentumban, dokumentumba, dokumentumból, dokumentumon, dokumentumra, dokumentumról,
            dokumentumnál, dokumentumhoz, dokumentumtól, dokumentumért, dokumentumig, dokumentumt, dokumentumot,
            dokumentumat, dokumentummal, dokumentumok, dokumentumoknak, dokumentumokban, dokumentumokba,
            dokumentumokból, dokumentumokon, dokumentumokra, dokumentumokról, dokumentumoknál, dokumentumokhoz,
            dokumentumoktól, dokumentumokért, dokumentumokig, dokumentumokot, dokumentumokat, dokumentumokkal,
            tennivaló, tennivalók, tennivalói, valami, valamit, valamivel, valaminek, dolog, dolgok, dolgokat,
            pontjai, hozzájárulás, hozzájárulása, hozzájárulások, hozzájárulásai, termék, termékek, eredmény,
            eredmények, eredménye, eredményei, munka, munkák, munkája, benyújtás, benyújtások, benyújtandó,
            benyújtandók, benyújtandókat, teljesítendő, teljesítendők, leadandó, leadandók, leadandói, leadandója,
            szállítandó, nyomon követés, utókövetés, áttekintés, áttekintések, cselekvés, akció, akciók, papír,
            papírok, részteljesítés, részteljesítések, előterjesztés, előterjesztések, leszállítandó, leszállítandók,
            leadnivaló, leadnivalója, leadnivalói, leadnivalók, tennivalója, tennivalóit, tennivalókat, leadandókat,
            leadandóit, benyújtandói, teljesítendőket, teljesítendői, elvégzendők, elvégzendőket, átadandó, átadandók,
            elkészítendő, elkészítendők, beadandó, beadandók, beadandókat, beadandói, irat, iratok, iratokat, iratai,
            papírokat, dokumentumai, elemzés, elemzések, elemzéseket, elemzései, beszámolási kötelezettség,
            beszámolási kötelezettsége, beszámolási kötelezettségei, dolgairól, dolgaira, dolgaiból, dolgainak,
            dolgaikat, dolgáról, dolgát, dolgának, dolgokról, dolgokra, dolgokból, dolgoknak, dologról, dologra,
            ügyeiről, feladatlistája, feladatlista""",
        Concept.DELIVER: """benyújtani, benyújtania, benyújtaniuk, nyújtani, nyújtania, nyújtaniuk, teljesíteni, teljesítenie,
            teljesíteniük, tenni, tennie, tenniük, megtenni, megtennie, megtenniük, csinálni, csinálnia,
            csinálniuk, megcsinálni, megcsinálnia, megcsinálniuk, előterjeszteni, előterjesztenie,
            előterjeszteniük, terjeszteni, terjesztenie, terjeszteniük, leadni, leadnia, leadniuk, adni, adnia,
            adniuk, átadni, átadnia, átadniuk, adni át, adnia át, adniuk át, kiadni, kiadnia, kiadniuk, adni ki,
            adnia ki, adniuk ki, elkészíteni, elkészítenie, elkészíteniük, készíteni, készítenie, készíteniük,
            elkészülni, elkészülnie, elkészülniük, készülni, készülnie, készülniük, elvégezni, elvégeznie,
            elvégezniük, végezni, végeznie, végezniük, beszámolni, beszámolnia, beszámolniuk, számolni, számolnia,
            számolniuk, jelenteni, jelentenie, jelenteniük, bejelenteni, bejelentenie, bejelenteniük,
            szolgáltatni, szolgáltatnia, szolgáltatniuk, küldeni, küldenie, küldeniük, megküldeni, megküldenie,
            megküldeniük, beküldeni, beküldenie, beküldeniük, elküldeni, elküldenie, elküldeniük, szállítani,
            szállítania, szállítaniuk, leszállítani, leszállítania, leszállítaniuk, biztosítani, biztosítania,
            biztosítaniuk, befejezni, befejeznie, befejezniük, fejezni, fejeznie, fejezniük, végrehajtani,
            végrehajtania, végrehajtaniuk, hajtani, hajtania, hajtaniuk, megvalósítani, megvalósítania,
            megvalósítaniuk, valósítani, valósítania, valósítaniuk, kidolgozni, kidolgoznia, kidolgozniuk,
            dolgozni ki, dolgoznia ki, dolgozniuk ki, dolgozni, dolgoznia, dolgozniuk, bemutatni, bemutatnia,
            bemutatniuk, mutatni, mutatnia, mutatniuk, közzétenni, közzétennie, közzétenniük, lezárni, lezárnia,
            lezárniuk, zárni, zárnia, zárniuk, megosztani, megosztania, megosztaniuk, osztani, osztania,
            osztaniuk, elintézni, elintéznie, elintézniük, intézni, intéznie, intézniük, letenni, letennie,
            letenniük, kiállítani, kiállítania, kiállítaniuk, állítani ki, állítania ki, állítaniuk ki, állítani,
            állítania, állítaniuk, hozzájárulni, hozzájárulnia, hozzájárulniuk, járulni, járulnia, járulniuk,
            dönteni, döntenie, dönteniük, vinni, vinnie, vinniük, létrehozni, létrehoznia, létrehozniuk, hozni
            létre, hoznia létre, hozniuk létre, hozni, hoznia, hozniuk, összeállítani, összeállítania,
            összeállítaniuk, állítani össze, állítania össze, állítaniuk össze, összegyűjteni, összegyűjtenie,
            összegyűjteniük, gyűjteni össze, gyűjtenie össze, gyűjteniük össze, gyűjteni, gyűjtenie, gyűjteniük,
            meglenni, meglennie, meglenniük, lennie meg, lenni, lennie, lenniük, megindítani, megindítania,
            megindítaniuk, indítani, indítania, indítaniuk, megtárgyalni, megtárgyalnia, megtárgyalniuk, tárgyalni
            meg, tárgyalni, tárgyalnia, tárgyalniuk, közölni, közölnie, közölniük, produkálni, produkálnia,
            produkálniuk, benyújt, nyújt be, nyújt már be, nyújt még be, nyújt eddig be, benyújtja, nyújtja be,
            nyújtja már be, nyújtja még be, nyújtja eddig be, benyújtanak, benyújtják, nyújtják be, nyújtják már
            be, nyújtják még be, nyújtják eddig be, benyújtandó, benyújtandóak, benyújtandók, teljesít, teljesíti,
            teljesítenek, teljesítik, teljesítendő, teljesítendőek, teljesítendők, tesz, teszi, tesznek, teszik,
            teendő, teendőek, teendők, megtesz, megteszi, megtesznek, megteszik, megteendő, megteendőek,
            megteendők, csinál, csinálja, csinálnak, csinálják, csinálandó, csinálandóak, csinálandók, megcsinál,
            megcsinálja, megcsinálnak, megcsinálják, megcsinálandó, megcsinálandóak, megcsinálandók, előterjeszt,
            előterjeszti, előterjesztenek, előterjesztik, előterjesztendő, előterjesztendőek, előterjesztendők,
            terjeszt, terjeszti, terjesztenek, terjesztik, terjesztendő, terjesztendőek, terjesztendők, lead,
            leadja, leadnak, leadják, adják még le, leadandó, leadandóak, leadandók, átad, ad át, ad már át, ad
            még át, ad eddig át, átadja, adja át, adja már át, adja még át, adja eddig át, átadnak, adnak át,
            adnak már át, adnak még át, adnak eddig át, átadják, adják át, adják már át, adják még át, adják eddig
            át, átátadandó, átátadandóak, átátadandók, ad, adja, adnak, adják, adandó, adandóak, adandók, kiad, ad
            ki, ad már ki, ad még ki, ad eddig ki, kiadja, adja ki, adja már ki, adja még ki, adja eddig ki,
            kiadnak, adnak ki, adnak már ki, adnak még ki, adnak eddig ki, kiadják, adják ki, adják már ki, adják
            még ki, adják eddig ki, kiadandó, kiadandóak, kiadandók, elkészít, elkészíti, elkészítenek,
            elkészítik, elkészítendő, elkészítendőek, elkészítendők, készít, készíti, készítenek, készítik,
            készítendő, készítendőek, készítendők, elkészül, készül el, készül már el, készül még el, készül eddig
            el, elkészülnek, készülnek el, készülnek már el, készülnek még el, készülnek eddig el, elvégez,
            elvégzi, elvégeznek, elvégzik, elvégzendő, elvégzendőek, elvégzendők, végez, végzi, végeznek, végzik,
            végzendő, végzendőek, végzendők, beszámol, számol be, számol már be, számol még be, számol eddig be,
            beszámolnak, számolnak be, számolnak már be, számolnak még be, számolnak eddig be, jelent, jelenti,
            jelentenek, jelentik, jelentendő, jelentendőek, jelentendők, bejelent, bejelenti, bejelentenek,
            bejelentik, bejelentendő, bejelentendőek, bejelentendők, szolgáltat, szolgáltatja, szolgáltatnak,
            szolgáltatják, küld, küldi, küldenek, küldik, küldendő, küldendőek, küldendők, megküld, megküldi,
            megküldenek, megküldik, megküldendő, megküldendőek, megküldendők, beküld, beküldi, beküldenek,
            beküldik, beküldendő, beküldendőek, beküldendők, elküld, elküldi, elküldenek, elküldik, elküldendő,
            elküldendőek, elküldendők, szállít, szállítja, szállítanak, szállítják, szállítandó, szállítandóak,
            szállítandók, leszállít, leszállítja, leszállítanak, leszállítják, leszállítandó, leszállítandóak,
            leszállítandók, biztosít, biztosítja, biztosítanak, biztosítják, biztosítandó, biztosítandóak,
            biztosítandók, befejez, fejez be, fejez már be, fejez még be, fejez eddig be, befejezi, fejezi be,
            fejezi már be, fejezi még be, fejezi eddig be, befejeznek, fejeznek be, fejeznek már be, fejeznek még
            be, fejeznek eddig be, befejezik, fejezik be, fejezik már be, fejezik még be, fejezik eddig be,
            befejezendő, befejezendőek, befejezendők, végrehajt, hajt végre, hajt már végre, hajt még végre, hajt
            eddig végre, végrehajtja, hajtja végre, hajtja már végre, hajtja még végre, hajtja eddig végre,
            végrehajtanak, hajtanak végre, hajtanak már végre, hajtanak még végre, hajtanak eddig végre,
            végrehajtják, hajtják végre, hajtják már végre, hajtják még végre, hajtják eddig végre, végrehajtandó,
            végrehajtandóak, végrehajtandók, megvalósít, valósít meg, valósít már meg, valósít eddig meg,
            megvalósítja, valósítja meg, valósítja már meg, valósítja eddig meg, megvalósítanak, valósítanak meg,
            valósítanak már meg, valósítanak eddig meg, megvalósítják, valósítják meg, valósítják már meg,
            valósítják eddig meg, megvalósítandó, megvalósítandóak, megvalósítandók, kidolgoz, dolgoz ki, dolgoz
            már ki, dolgoz még ki, dolgoz eddig ki, kidolgozza, dolgozza ki, dolgozza már ki, dolgozza még ki,
            dolgozza eddig ki, kidolgoznak, dolgoznak ki, dolgoznak már ki, dolgoznak még ki, dolgoznak eddig ki,
            kidolgozzák, dolgozzák ki, dolgozzák már ki, dolgozzák még ki, dolgozzák eddig ki, kidolgozandó,
            kidolgozandóak, kidolgozandók, bemutat, bemutatja, bemutatnak, bemutatják, bemutatandó, bemutatandóak,
            bemutatandók, mutat be, mutat már be, mutat még be, mutat eddig be, mutatja be, mutatja már be,
            mutatja még be, mutatja eddig be, mutatnak be, mutatnak már be, mutatnak még be, mutatnak eddig be,
            mutatják be, mutatják már be, mutatják még be, mutatják eddig be, közzétesz, közzéteszi, közzétesznek,
            közzéteszik, közzéteendő, közzéteendőek, közzéteendők, lezár, zár le, zár már le, zár még le, zár
            eddig le, lezárja, zárja le, zárja már le, zárja még le, zárja eddig le, lezárnak, zárnak le, zárnak
            már le, zárnak még le, zárnak eddig le, lezárják, zárják le, zárják már le, zárják még le, zárják
            eddig le, lezárandó, lezárandóak, lezárandók, megoszt, oszt meg, oszt már meg, oszt eddig meg,
            megosztja, osztja meg, osztja már meg, osztja eddig meg, megosztanak, osztanak meg, osztanak már meg,
            osztanak eddig meg, megosztják, osztják meg, osztják már meg, osztják eddig meg, megosztandó,
            megosztandóak, megosztandók, elintéz, intéz el, intéz már el, intéz még el, intéz eddig el, elintézi,
            intézi el, intézi már el, intézi még el, intézi eddig el, elintéznek, intéznek el, intéznek már el,
            intéznek még el, intéznek eddig el, elintézik, intézik el, intézik már el, intézik még el, intézik
            eddig el, elintézendő, elintézendőek, elintézendők, letesz, leteszi, letesznek, leteszik, leteendő,
            leteendőek, leteendők, kiállít, állít ki, állít már ki, állít még ki, állít eddig ki, kiállítja,
            állítja ki, állítja már ki, állítja még ki, állítja eddig ki, kiállítanak, állítanak ki, állítanak már
            ki, állítanak még ki, állítanak eddig ki, kiállítják, állítják ki, állítják már ki, állítják még ki,
            állítják eddig ki, kiállítandó, kiállítandóak, kiállítandók, hozzájárul, járul hozzá, járul már hozzá,
            járul még hozzá, járul eddig hozzá, hozzájárulnak, járulnak hozzá, járulnak már hozzá, járulnak még
            hozzá, járulnak eddig hozzá, dönt, dönti, döntenek, döntik, eldöntendő, eldöntendőek, eldöntendők,
            visz, viszi, visznek, viszik, viendő, viendőek, viendők, létrehoz, hoz létre, hoz már létre, hoz még
            létre, hoz eddig létre, létrehozza, hozza létre, hozza már létre, hozza még létre, hozza eddig létre,
            létrehoznak, hoznak létre, hoznak már létre, hoznak még létre, hoznak eddig létre, létrehozzák, hozzák
            létre, hozzák már létre, hozzák még létre, hozzák eddig létre, létrehozandó, létrehozandóak,
            létrehozandók, összeállít, állít össze, állít már össze, állít még össze, állít eddig össze,
            összeállítja, állítja össze, állítja már össze, állítja még össze, állítja eddig össze,
            összeállítanak, állítanak össze, állítanak már össze, állítanak még össze, állítanak eddig össze,
            összeállítják, állítják össze, állítják már össze, állítják még össze, állítják eddig össze,
            összeállítandó, összeállítandóak, összeállítandók, összegyűjt, gyűjt össze, gyűjt már össze, gyűjt még
            össze, gyűjt eddig össze, összegyűjti, gyűjti össze, gyűjti már össze, gyűjti még össze, gyűjti eddig
            össze, összegyűjtenek, gyűjtenek össze, gyűjtenek már össze, gyűjtenek még össze, gyűjtenek eddig
            össze, összegyűjtik, gyűjtik össze, gyűjtik már össze, gyűjtik még össze, gyűjtik eddig össze,
            összegyűjtendő, összegyűjtendőek, összegyűjtendők, megindít, indít meg, indít már meg, indít eddig
            meg, megindítja, indítja meg, indítja már meg, indítja eddig meg, megindítanak, indítanak meg,
            indítanak már meg, indítanak eddig meg, megindítják, indítják meg, indítják már meg, indítják eddig
            meg, megindítandó, megindítandóak, megindítandók, megtárgyal, tárgyal meg, tárgyal már meg, tárgyal
            eddig meg, megtárgyalja, tárgyalja meg, tárgyalja már meg, tárgyalja eddig meg, megtárgyalnak,
            tárgyalnak meg, tárgyalnak már meg, tárgyalnak eddig meg, megtárgyalják, tárgyalják meg, tárgyalják
            már meg, tárgyalják eddig meg, megtárgyalandó, megtárgyalandóak, megtárgyalandók, közöl, közli,
            közölnek, közlik, produkál, produkálja, produkálnak, produkálják, kész lenni, kész legyen, kész kell
            legyen, készen lenni, készen, kész, kell lennie, kerülnie, kerül, megy, mennek, mennie, számot adni,
            számot adnia, beszámolót tartani, történnie, benyújtásra, benyújtásra kerül, teljesítésre, jönnie,
            jönniük, érkeznie, érkezniük, megérkeznie, megérkezniük, beérkeznie, beérkezniük, befutnia, megjönnie,
            beadni, beadnia, beadniuk, bead, beadja, beadnak, beadják, letudni, letudnia, letudniuk, gondoskodni,
            gondoskodnia, gondoskodniuk, gondoskodik, gondoskodnak, elérni, elérnie, elérniük, elér, elérnek,
            lerakni, leraknia, felmutatni, felmutatnia, felmutatniuk, megírni, megírnia, megírniuk, írnia, írniuk,
            megír, frissíteni, frissítenie, frissíteniük, frissít, értékelni, értékelnie, értékelniük, elemezni,
            elemeznie, elemezniük, elemez, fejleszteni, fejlesztenie, fejleszteniük, fejleszt, tájékoztatni,
            tájékoztatnia, tájékoztatniuk, tájékoztat, tájékoztatnak, informálni, informálnia, informálniuk,
            továbbítani, továbbítania, továbbítaniuk, továbbít, továbbítanak, foglalkozni, foglalkoznia,
            foglalkozniuk, lebonyolítani, lebonyolítania, megoldani, megoldania, megoldaniuk, megold, megoldanak,
            felelnie, rendelkezésre bocsátani, rendelkezésre bocsátania, rendelkezésre bocsátaniuk, eljuttatni,
            eljuttatnia, eljuttatniuk, lezavarni, összehozni, összehoznia, kész lennie, készen lennie, készen
            lenniük, kész lenniük, rendben lennie, előkészíteni, előkészítenie, előkészíteniük, előkészít,
            előkészítenek, előkészítendő, előkészítendők, lesz kész, lesznek készek, lesznek kész, kész lesz,
            készek lesznek, készen lesz, készen lesznek, lesz készen, lesznek készen""",
        Concept.OPEN: """elvégezetlen, elvégezetlenek, be nem fejezett, nyitott, nyitottnak, nyitottban, nyitottba, nyitottból,
            nyitotton, nyitottra, nyitottról, nyitottnál, nyitotthoz, nyitotttól, nyitottért, nyitottig,
            nyitottként, nyitottt, nyitottot, nyitottat, nyitotttal, nyitottak, nyitottaknak, nyitottakban,
            nyitottakba, nyitottakból, nyitottakon, nyitottakra, nyitottakról, nyitottaknál, nyitottakhoz,
            nyitottaktól, nyitottakért, nyitottakig, nyitottakként, nyitottakt, nyitottakot, nyitottakat,
            nyitottakkal, nyitva, teljesítetlen, teljesítetlenek, függőben, függő, függőben lévő, függőben levő,
            hátralévő, hátralevő, hátravan, hátra, hátravannak, fennálló, fennáll, elintézetlen, elintézetlenek,
            befejezetlen, befejezetlenek, hiányzik, hiányoznak, hiányzó, hiányzók, folyamatban, folyamatban lévő,
            folyamatban levő, elvégzetlen, elvégzendő, elvégzendők, maradt, maradtak, maradék, lezáratlan,
            lezáratlanok, megoldatlan, vár még, teljesítésre vár, teljesítésre várnak, teljesítésre váró,
            benyújtásra vár, elmaradt még, még nem teljesített, még nem teljesítettek, nem teljesített, be nem
            nyújtott, el nem végzett, még el nem végzett, le nem zárt, nem kész, nincs kész, még nincs kész,
            nincsenek kész, nincs készen, nincs lezárva, nincs elvégezve, nincs teljesítve, nincs benyújtva,
            nincsenek elvégezve, nincsenek teljesítve, nincsenek benyújtva, hátralévők, hátralévőket, hátralevők,
            marad, maradnak, még hátra, még hátralévő, még várat magára, várat magára, váratnak magukra,
            elintézésre vár, elintézésre váró, elvégzésre vár, elvégzésre váró, leadásra vár, leadásra váró,
            leadásra várnak, teendő még""",
        Concept.DONE: """benyújtva, teljesítve, téve, megtéve, csinálva, megcsinálva, előterjesztve, terjesztve, leadva,
            átadva, adva, kiadva, elkészítve, készítve, elkészülve, elvégezve, végezve, jelentve, bejelentve,
            szolgáltatva, küldve, megküldve, beküldve, elküldve, szállítva, leszállítva, biztosítva, befejezve,
            végrehajtva, megvalósítva, kidolgozva, bemutatva, közzétéve, lezárva, megosztva, elintézve, letéve,
            kiállítva, létrehozva, összeállítva, összegyűjtve, megindítva, megtárgyalva, kész, készen, készek,
            kész van, elkészült, elkészültek, teljesített, teljesítettek, teljesült, teljesültek, befejezett,
            befejezettek, befejeződött, lezárt, lezártak, lezárult, lezárultak, elvégzett, elvégzettek,
            megtörtént, megtörténtek, megvalósult, megvalósultak, megvan, megvannak, kipipálva, kipipált, letudva,
            letudott, letudták, elintézett, végrehajtott, készre jelentett, készre jelentve, lezárásra került,
            letette, benyújtásra került, megoldott, készen van, készen vannak""",
        Concept.DELIVERED: f"""{_DELIVERED_AND_DID}, benyújtva, teljesítve, téve, megtéve, csinálva, megcsinálva, előterjesztve, terjesztve, leadva, átadva, adva, kiadva,
            elkészítve, készítve, elkészülve, elvégezve, végezve, jelentve, bejelentve, szolgáltatva, küldve,
            megküldve, beküldve, elküldve, szállítva, leszállítva, biztosítva, befejezve, végrehajtva, megvalósítva,
            kidolgozva, bemutatva, közzétéve, lezárva, megosztva, elintézve, letéve, kiállítva, létrehozva,
            összeállítva, összegyűjtve, megindítva, megtárgyalva, számot adott, készültek, letudott, kész lett""",
        Concept.DID: f"""{_DELIVERED_AND_DID}, már, eddig, mostanáig, idáig, immár, időközben, mostanra""",
        Concept.WAS: "volt, voltak, voltunk",
        Concept.OVERDUE: """maradt el, maradtak el, késhet, késni, késhetnek, késésben levő, késésben lévő, késésben,
            késés, késések, késései, késéseket, késése, késett, késtek, késik, késnek, késő, késők, késve,
            késedelem, késedelmek, késedelmes, késedelmesek, késedelmeseket, késedelemben, késedelmei, késedelme,
            elkésett, elkéstek, elkésve, megkésett, megkésve, lejárt, lejártak, határidőn túli, határidőn túl,
            túllépte, túllépték, túllépett, határidőt túllépő, határidő-túllépés, határidőtúllépés, elmulasztott,
            elmulasztotta, elmulasztották, mulasztás, mulasztások, mulasztott, mulasztásban, elmaradt, elmaradtak,
            elmaradva, elmaradás, elmaradások, elmaradása, elmaradásai, elmaradásban, lemaradás, lemaradása,
            lemaradásban, lemaradt, lemaradva, hátralék, hátraléka, hátralékban, hátralékos, csúszik, csúsznak,
            csúszás, csúszásban, csúszott, csúszások, megcsúszott, csúszásai, le van maradva, el van maradva, járt
            le a határideje, lejárt a határideje, lejárt már a határideje, járt már le a határideje, letelt a
            határideje, telt le a határideje, lejárt határideje, határideje lejárt, határideje már lejárt, letelt,
            leteltek, határideje letelt, kellett volna, meg kellett volna, nem készült el időben, elévült, túl van a határidőn, már rég, túl a határidőn, lekésett,
            lekéste, lekésték, lekéstek, késlekedik, késlekednek, késlekedő, késlekedés, lecsúszott, lecsúsztak,
            lejárttá, lejárttá vált, elmulasztottak, nem érkezett meg időben, nem érkezett be időben, nem készült
            el határidőre, nem adta le időben, nem adták le időben, nem nyújtotta be időben, nem nyújtották be
            időben, nem teljesítette időben, nem teljesítették időben, aminek lejárt a határideje, amelynek lejárt
            a határideje, amelyek határideje lejárt, amelynek határideje lejárt, aminek a határideje lejárt,
            aminek a határideje már lejárt, amelyeknek lejárt a határideje, kellett már volna, kellett volna már
            régen, lépték túl, lépte túl, lépett túl, léptek túl,
            későn, túl későn, késéssel""",
        Concept.ALL: """összesnek, összest, mindenkitől, mindenkit, mindegyiktől, összesről, összes, mindről, mindegyikről,
            minden, mindent, mindegyik, mindegyiket, mindegyiknek, valamennyi, valamennyit, mind, összesen,
            teljes, egész, az összes, mindenki, mindenkinek, mindenféle, az egész, mindaz, mindazt, mindazok,
            mindazokat, mindez, mindezt, mindezek, mindarról, mindarra, mindennek, mindenért, mindenről, mindenre,
            mindenből, mindenkiről, mindazon, összeset, mindegyikért, mindegyikre""",
        Concept.ANY_STATUS: """állapottól függetlenül, állapotától függetlenül, állapotuktól függetlenül, függetlenül az állapottól,
            függetlenül az állapotától, függetlenül az állapotuktól, státusztól függetlenül, státuszától
            függetlenül, függetlenül a státusztól, függetlenül a státuszától, helyzettől függetlenül, bármilyen
            állapotban, bármilyen állapotú, minden állapot, minden állapotban, nyitott és teljesített, teljesített
            és nyitott, nyitott és lezárt, lezárt és nyitott, nyitott és kész, kész és nyitott, akár nyitott akár
            teljesített, teljesítettek is, teljesítetteket is, a lezártakat is, a lezártak is, az elvégzetteket
            is, az elvégzettek is, a készeket is, a készek is, beleértve a teljesítetteket, beleértve az
            elvégzetteket, beleértve a lezártakat, a teljesítettekkel együtt, a lezártakkal együtt, az
            elvégzettekkel együtt, akár kész akár nem, kész vagy nem kész, nyitott vagy teljesített, nyitott vagy
            lezárt, elvégzett vagy sem""",
        Concept.NOT: """nem, nincs, nincsen, nincsenek, se, sem, ne, még nem, nem volt, semmit, semmi, soha, nem kell, nem
            lett, sincs, nincs még, még nincs""",
        Concept.TO_WHOM: "kinek, kiknek",
        Concept.BEYOND: """mint, a többi, többi, többiek, többieknek, mások, másoknak, más, más szerv, más szervek, ellentétben, rajta kívül, másik mint,
            több mint, kevesebb, többet mint, kevesebbet mint, legalább, összehasonlítva, összehasonlít, hasonlítsd össze, hasonlítsa össze,
            helyett, ha, hacsak, hagyd ki, hagyja ki, kihagyni, sem pedig, senki más, mellett, feltéve""",
        Concept.ONLY: "csak, csupán, kizárólag, csakis, pusztán",
        Concept.EXCEPT: "kivéve, leszámítva, eltekintve, kihagyva, mellőzve, mínusz, más mint, de nem",
        Concept.UNDATED: """nincs határideje, nincs határidő, nincs határidejük, nincsen határideje, nincsen határidő, nincsen
            határidejük, nincs még határideje, még nincs határideje, határidő nélkül, határidő nélküli, határidő
            nélküliek, határideje nincs, határidejük nincs, határidőt nem, nincs megadott határideje, nincs
            megadva határidő, nincs megadva határideje, nincs kitűzött határideje, nincs kitűzve határidő, nincs
            meghatározva határidő, nincs meghatározva határideje, nincs konkrét határideje, nincs megszabva
            határidő, nem határoztak meg határidőt, nincs dátum, nincs dátuma, dátum nélkül, dátum nélküli, dátum
            nélküliek, dátumozatlan, időpont nélkül, időpont nélküli, nincs időpontja, nincs időpont, határozatlan
            idejű, határozatlan határidejű, határozatlan, hiányzik a határideje, hiányzik a határidő, hiányzó
            határidő, hiányzó határidejű, nincs deadline, nincs deadline-ja, határidőhöz nem kötött, határidőhöz
            nem kötöttek, nincs határidőhöz kötve, folyamatos, folyamatosak, nincs esedékessége, nincs
            esedékességi ideje, nincs végső határideje, nincs végső határidő, nincs kitűzve, nincs kitűzött
            határidő, nincs meghatározott határidő, nincs meghatározott határideje, nincsenek határidői, nincs
            időkorlátja, időkorlát nélkül, időkorlát nélküli, nincs rögzített határideje, nincs rögzített
            határidő, nem tartozik határidő, nem tartozik hozzá határidő, nincs hozzá határidő, határidő nincs,
            határidő nincs megadva, határidő nincs kitűzve, hiányoznak a határidők, hiányzik a dátum, nincs
            kijelölt határideje, nincs kijelölt határidő, nincs kijelölve határidő, nincs ütemterve, nincs
            ütemezése, nincs ütemezve, nincsenek ütemezve, ütemezés nélkül, ütemezés nélküli, ütemterv nélkül,
            ütemterv nélküli, hiányzik az ütemterve, hiányzik az ütemterv, ütemezetlen, ütemezetlenek""",
        Concept.OWNERLESS: """nincs felelőse, nincs felelős, nincs felelősük, nincsen felelőse, nincsen felelős, nincsenek
            felelősei, nincs kijelölt felelőse, nincs megnevezett felelőse, nincs kijelölve felelős, nincs
            megnevezve felelős, még nincs felelőse, nincs még felelőse, felelős nélkül, felelős nélküli, felelős
            nélküliek, gazdátlan, gazdátlanok, nincs gazdája, gazda nélkül, gazda nélküli, nem felel senki, nem
            felel érte senki, senki nem felel, senki sem felel, senki nem felelős, senki sem felelős, nem felelős
            senki, nem felelős érte senki, senkihez sem tartozik, nem tartozik senkihez, senkihez nem tartozik,
            senkié, nincs hozzárendelve senkihez, senkihez nincs rendelve, nincs senkihez rendelve, nincs senkire
            kiosztva, kiosztatlan, nincs kiosztva, hozzá nem rendelt, hiányzik a felelőse, hiányzik a felelős,
            nincs tulajdonosa, tulajdonos nélkül, tulajdonos nélküli, nem senki feladata, senkinek sem a feladata,
            senkinek nem a feladata, senkinek sem feladata, senki feladata, senkinek a feladata, nincs gazda,
            nincs hozzá felelős, felelőse nincs, felelős nincs, nincsenek felelősök, nincs megjelölve felelős,
            nincs megjelölt felelőse, nincs kijelölt felelős, nem tartozik senki alá, nem felelős senki sem, nem
            felel senki sem, nincs akihez tartozna, nem vállalta senki, nincs meghatározva felelős, nincs
            meghatározott felelőse""",
        Concept.SECTION: """szakasz, szakasznak, szakaszban, szakaszba, szakaszból, szakaszon, szakaszra, szakaszról, szakasznál,
            szakaszhoz, szakasztól, szakaszért, szakaszig, szakaszként, szakaszt, szakaszot, szakaszat,
            szakasszal, szakaszok, szakaszoknak, szakaszokban, szakaszokba, szakaszokból, szakaszokon,
            szakaszokra, szakaszokról, szakaszoknál, szakaszokhoz, szakaszoktól, szakaszokért, szakaszokig,
            szakaszokként, szakaszokt, szakaszokot, szakaszokat, szakaszokkal, szakasza, szakaszának, szakaszában,
            szakaszába, szakaszából, szakaszán, szakaszára, szakaszáról, szakaszánál, szakaszához, szakaszától,
            szakaszáért, szakaszáig, szakaszáként, szakaszát, szakaszával, fejezet, fejezetnek, fejezetben,
            fejezetbe, fejezetből, fejezeten, fejezetre, fejezetről, fejezetnél, fejezethez, fejezettől,
            fejezetért, fejezetig, fejezetként, fejezett, fejezetet, fejezettel, fejezetek, fejezeteknek,
            fejezetekben, fejezetekbe, fejezetekből, fejezeteken, fejezetekre, fejezetekről, fejezeteknél,
            fejezetekhez, fejezetektől, fejezetekért, fejezetekig, fejezetekként, fejezetekt, fejezeteket,
            fejezetekkel, fejezete, fejezetének, fejezetében, fejezetébe, fejezetéből, fejezetén, fejezetére,
            fejezetéről, fejezeténél, fejezetéhez, fejezetétől, fejezetéért, fejezetéig, fejezetéként, fejezetét,
            fejezetével, rész, résznek, részben, részbe, részből, részen, részre, részről, résznél, részhez,
            résztől, részért, részig, részként, részt, részet, résszel, részek, részeknek, részekben, részekbe,
            részekből, részeken, részekre, részekről, részeknél, részekhez, részektől, részekért, részekig,
            részekként, részekt, részeket, részekkel, része, részének, részében, részébe, részéből, részén,
            részére, részéről, részénél, részéhez, részétől, részéért, részéig, részéként, részét, részével, cím,
            címnek, címben, címbe, címből, címen, címre, címről, címnél, címhez, címtől, címért, címig, címként,
            címt, címet, címmel, blokk, blokknak, blokkban, blokkba, blokkból, blokkon, blokkra, blokkról,
            blokknál, blokkhoz, blokktól, blokkért, blokkig, blokkként, blokkt, blokkot, blokkat, blokkkal,
            szekció, szekcióban, szekciójában""",
        Concept.ACTION: f"""{_ITEM_AND_ACTION}, pontnak, pontban, pontba, pontból, ponton, pontra, pontról, pontnál, ponthoz, ponttól, pontért, pontig, pontt, pontat,
            ponttal, pontoknak, pontokban, pontokba, pontokból, pontokon, pontokra, pontokról, pontoknál, pontokhoz,
            pontoktól, pontokért, pontokig, pontokot, pontokat, pontokkal, pontja, pontjának, pontjában, pontjába,
            pontjából, pontján, pontjára, pontjáról, pontjánál, pontjához, pontjától, pontjáért, pontjáig, pontját,
            pontjával, pont szerinti, szám, számú, számon, sorszám, sz, hivatkozás, hivatkozása, hivatkozási,
            bekezdés, bekezdésben, bekezdése, alpont, alpontja, sor, szerinti, alatti, alatt""",
        Concept.ARTICLE: "a, az, egy",
        Concept.CHANGE: """töröld, törölje, töröljétek, törölni, távolítsd, távolítsa, eltávolítani, helyezd át, helyezze át,
            áthelyezni, halaszd, halassza, elhalasztani, told, tolja, eltolni, hosszabbítsd, hosszabbítsa,
            meghosszabbítani, jelöld, jelölje, megjelölni, pipáld, kipipálni, változtasd, változtassa,
            megváltoztatni, módosítsd, módosítsa, módosítani, cseréld, cserélje, kicserélni, add hozzá, adja hozzá,
            hozzáadni, nevezd át, nevezze át, átnevezni, rendeld hozzá, rendelje hozzá, hozzárendelni, zárd, zárja,
            lezárni, nyisd újra, nyissa újra, újranyitni, vond vissza, vonja vissza, visszavonni, állítsd, állítsa,
            hagyd jóvá, hagyja jóvá, jóváhagyni, tedd át, tegye át, áttenni, emlékeztetőt, erősítsd meg, erősítse
            meg, megerősíteni, emlékeztess, emlékeztessen""",
        Concept.HOW_OFTEN: """milyen gyakran, milyen gyakorisággal, milyen sűrűn, hányszor, mennyi időnként, milyen időközönként,
            milyen rendszerességgel""",
        Concept.WHERE: "hol",
        Concept.WHY: "miért, mi okból, milyen okból, mi miatt, hogyhogy",
        Concept.NOISE: """ellen, elleni, amiért, amikért, amiért is, a, az, egy, van, vannak, volt, voltak, lesz, lesznek, legyen, lenne, lennének, is, hogy, de, ez, ezt,
            azt, azok, azokat, ezek, ezeket, itt, ott, így, úgy, majd, most, jelenleg, éppen, épp, pillanatnyilag,
            még, már, csak úgy, tehát, akkor, aztán, azért, hát, nos, no, na, ugye, vajon, tényleg, valóban,
            pontosan, konkrétan, egészen pontosan, kérem, kérlek, legyen szíves, légy szíves, legyél szíves, lsz,
            köszönöm, köszi, kösz, köszönöm szépen, köszönettel, előre is köszönöm, előre is köszi, üdvözlettel,
            tisztelettel, szia, sziasztok, helló, hello, hali, üdv, jó napot, jó napot kívánok, jó reggelt, jó
            estét, tisztelt, kedves, bot, robot, kolléga, kollégák, meg tudná mondani, meg tudnád mondani, meg
            tudja mondani, meg tudod mondani, meg tudnák mondani, meg, tudná, tudnád, tudna, tudnál, tudja, tudod,
            tudjátok, tudjuk, tudnám, tudom, tudni, tudnunk, lehet, lehetne, lehetséges, megmondaná, megmondanád,
            megmondani, mondani, mondd, mondja, mondjátok, mutasd, mutassa, mutass, mutasson, mutassátok, mutatna,
            mutatnál, listázd, listázza, listázzátok, sorold, sorolja, felsorolni, felsorolná, felsorolnád, adj,
            adjon, add, keresd, keresse, keress, keressen, keresem, nézd, nézze, ellenőrizd, ellenőrizze,
            emlékeztess, emlékeztessen, küldje el nekem, szeretném, szeretnék, szeretnénk, akarom, akarjuk,
            kívánom, megtudni, látni, kérdezni, kérdezném, kérdezem, kérdés, kérdésem, érdekel, érdekelne,
            érdeklődnék, érdeklődöm, kellene egy, kell egy, szükségem van, szükségem lenne, szükségünk van,
            szükségünk lenne, információra, infóra, tájékoztatást, tájékoztass, tájékoztasson, áttekintést,
            áttekintés, összefoglaló, összefoglalót, összefoglalása, lista, listát, listája, jegyzék, jegyzéket,
            jegyzéke, felsorolást, felsorolás, összegzés, összegzést, szerint, szerinti, alapján, értelmében,
            keretében, keretén, útján, révén, által, részéről, nevében, kapcsán, kapcsolatban, kapcsolatos,
            vonatkozó, vonatkozóan, tekintetében, esetében, esetén, szempontjából, terén, vonatkozásában,
            érintően, érintő, érintett, keresztül, segítségével, közvetítésével, illetően, illeti, irányuló,
            foglalt, foglaltak, alá, alól, felől, nézve, útjára, feljegyzés, feljegyzésben, feljegyzésből, tanácsi
            feljegyzés szerint, feljegyzésének, feljegyzése, dokumentumban, dokumentum szerint, tanácsi
            dokumentum, tanácsi dokumentumban, tanácsi, nyilvántartás, nyilvántartásban, regiszter, st, hatóság,
            hatóságok, hatóságoknak, hatóságnak, hatóságoktól, hatóságai, hatóságainak, hatóságaitól, kormány,
            kormánya, kormánynak, kormányának, kormányától, kormányok, minisztérium, minisztériuma,
            minisztériumok, delegáció, delegációja, delegációnak, delegációjának, szerv, szerve, szervek,
            szerveknek, szervnek, szervezet, szervezetek, szereplő, szereplők, fél, felek, egység, egysége,
            köztársaság, királyság, állam, ország, országnak, tagja, tagjai, tagjaként, csoport, csoportként,
            csoportja, testület, testületek, testületnek, illetékes hatóságok, illetékes, nemzeti, felelősök,
            kormányzat, valami, valamit, valamely, valamelyik, valaki, valakinek, bármi, bármit, bármely,
            bármelyik, egyes, saját maga, maga, önmaga, magának, külön, külön-külön, együttesen véve,
            egymás, egymással, esetleg, talán, ha lehet, lehetőleg, lehetőség szerint, például, pl, stb, ill,
            azaz, vagyis, illetve, ugyanis, egyébként, amúgy, röviden, tömören, gyorsan, gyors, sürgősen, sürgős,
            rögtön, összesen, összességében, együttvéve, hivatalosan, hivatalos, konkrét, pontos, részletes,
            releváns, vonatkozók, különböző, adott, nekem, kijelölt, megadott, megjelölt, meghatározott,
            megállapított, rögzített, kitűzött, előírt, említett, szerepel, szerepelnek, található, találhatók,
            kerül, kerülő, kerülők, készülő, készülők, menő, terhelő, háruló, kerülnek, kerülne, kerüljön, megy,
            mennek, menjen, jön, jut, jutnak, folyik, zajlik, történik, történnek, történjen, ülésezik, üléseznek,
            ülésezett, ülésezni, összeül, összeülnek, tart, tartanak, tartják, tartja, tartott, sor, sorra, sorra
            kerül, sor kerül, kerül sor, rendez, rendeznek, esik, látható, be, elő, le, át, el, ki, végre, közzé,
            hozzá, fel, vissza, oda, ide, felé nézve, végett, céljából, miatt, dátum, dátummal, időpont,
            időpontban, időpontig, idő, idejéig, óra, során, folyamán, napirendi, eu, uniós, európai, unió,
            schengeni, schengen, schengeni térség, jelenlegi, volt már, korábbi, egykori, azon, azon belül, ezen
            belül, azoknál, vonatkozóak, érintőek, kapcsolatosak, kapcsolódó, kapcsolódóan, kapcsolódnak, mind,
            ön, önök, öné, önnek, te, téged, neked, nektek, őt, ahol, hol, hova, hogyan, ahogy, ahogyan, amikor,
            arra, arról, róla, mely, amelyik, ami, amit, aki, akik, tudomásod szerint, tudomása szerint, körében,
            közül, közülük, számba, ezzel, azzal, ehhez, ahhoz, ennek, annak, értem, értékelném, kellenek nekem,
            többek között, összegezve, összefoglalva, kész-e, van-e, e, kérjük, küldjék, küldje, küldjön, küldj,
            küldjétek, küldd, küldjük, adják, adjanak, mondják, mondjanak, mutassák, mutassanak, sorolják,
            tájékoztassanak, listázzák, elé, mond, mondanak, mondja ki, említ, ír, írnak, területén, témában,
            téma, témája, témájában, ügyében, elleni küzdelemben, küzdelem, ügyek, tudnátok, tudnának, tudnánk,
            tudtok, tudnak, tudni fogja, meg tudnátok mondani, meg tudnátok nézni, meg tudná nézni, meg tudnád
            nézni, össze tudnád szedni, össze tudná szedni, össze tudnád írni, össze tudná írni, megmondanátok,
            megmondanák, elmondaná, elmondanád, elmondanátok, elmondani, elküldené, elküldenéd, elküldeni,
            megadná, megadnád, megadni, megmutatná, megmutatnád, megmutatni, mutatná, mutatnád, felsorolnátok,
            felsorolnák, felsorolva, listázni, listázná, listáznád, kilistázni, kilistáznád, kilistázná, listázva,
            összeírni, összegyűjtve, összeszedve, táblázatban, táblázat, táblázatot, érdekelnének, érdekelnek,
            érdekli, érdeklődnénk, érdeklődünk, kíváncsi, kíváncsiak, kíváncsiak vagyunk, volna, volnának, vagyok,
            vagyunk, vagy-e, lettek, lett, lehetnek, lehessen, lehetett, válik, válnak, váljon, váljanak, válhat,
            vmi, vmit, vki, vkinek, vmelyik, vmilyen, vmennyi, vhol, vkit, légyszi, légyszíves, lécci, léci, plíz,
            pls, köszike, köszcsi, kössz, köszönet előre is, ezer köszi, szióka, sziaszok, hellósztok, halihó,
            helósztok, szép napot, szép estét, jónapot, jó napot mindenkinek, mindenki, olyan, olyat, olyanok,
            ilyen, ilyenek, ilyet, milyenek, efféle, afféle, ilyesmi, olyasmi, szóban forgó, szóban, kérdéses,
            adott esetben, jóvoltából, jegyében, körén, körébe, köréből, közé, közéből, égisze alatt, mentén,
            részemre, részünkre, számomra, számunkra, rám, ránk, nekünk, engem, minket, velem, velünk, hozzám,
            hozzánk, tőlem, tőletek, tőled, öntől, önöktől, önnel, önökkel, önökkel együtt, veled, veletek,
            titeket, ti, ők is, akár, akármi, akármilyen, akármelyik, hiszen, ugyebár, ugyan, ugyanakkor, mégis,
            mégpedig, méghozzá, nevezetesen, éspedig, tudniillik, tudvalevően, úgymond, nyilvánvaló, kb nem,
            momentán, e pillanatban, jelen pillanatban, jelen állás szerint, jelen, mostanság is, mostanra,
            egyáltalán, igazán, bizony, ám, hadd, lássam, lássuk, nézném, nézzem, nézhessem, megnézném, megnézni,
            megnézhetném, átnézni, áttekinteni, áttekinteném, tájékozódni, tájékozódnék, utánanézni, utánanézne,
            utánanéznél, nézz utána, nézzen utána, tájékoztatna, tájékoztatnál, tájékoztatni szíveskedjen,
            segítségét kérem, segítségedet kérem, jelezd, jelezze, jelezné, jeleznéd, írd, írja, dobj, dobjál,
            küldenél, küldene, küldenének, küldenétek, megvan-e, létezik, létezik-e, léteznek, akad, akadnak,
            akad-e, adódik, adódnak, fordul elő, előfordul, előfordulnak, mutatkozik, mutatkoznak, tartalmú,
            jellegű, típusú, fajta, címén, címen, további, továbbiak, gyanánt, ki is, mi is, szíveskedne,
            szíveskednének, listájára, listájáról, listáját, listájából, listájában, listára, listáról, listából,
            listában, listákat, listák, listaként, jegyzékére, jegyzékét, jegyzékéről, jegyzékre, felsorolását,
            felsorolására, összefoglalására, összefoglalóra, összefoglalást, áttekintésre, áttekintését,
            áttekintésére, tájékoztatásra, tájékoztatását, infó, infók, infókat, adatokat, adatokra, adatai,
            adatait""",
    },
    chatter="""szép napot, megerősíteni, megerősítené, megerősítenék, megerősítenéd, erősítse meg, erősítsék meg,
        erősítsd meg, mesélj, meséljen, mesélne, mesélnél, küldjék meg, küldje meg, küldd meg, küldjék el, adják
        meg, mondják meg, mutassák meg, sorolják fel, szép napot kívánok, jó munkát, jó hétvégét, szép hétvégét,
        minden jót, viszlát, viszontlátásra, csá, heló, szevasz, szevasztok, üdvözlöm, üdvözlet, üdvözletem,
        üdvözletemet küldöm, kedves kolléga, kedves kollégák, tisztelt kollégák, tisztelt kolléga, uram,
        hölgyem, barátom, barátaim, csapat, mindenkinek üdv, szívesen, nagyon szépen köszönöm, hálásan köszönöm,
        hálás köszönet, ezer köszönet, ezer hála, hálás lennék, hálásak lennénk, köszönöm a segítséget, köszönöm
        a választ, köszönöm előre is, előre is köszönjük, köszönjük, köszönjük szépen, köszönet, bocsánat, bocs,
        bocsi, elnézést, sajnálom, hoppá, hm, hmm, öö, ööö, izé, ja, igen, aha, oké, ok, okés, rendben, jó, jól,
        szuper, remek, nagyszerű, kiváló, király, klassz, várj, várjon, pillanat, haha, lol, figyelj, figyeljen,
        hallod, nézzük, lássuk, sajnos, szerencsére, őszintén, igazából, valójában, tulajdonképpen, mellesleg,
        apropó, ha jól tudom, ha jól emlékszem, úgy tudom, szerintem, azt hiszem, gondolom, véleményem szerint,
        úgy vélem, nyilván, nyilvánvalóan, valószínűleg, feltehetően, bizonyára, biztosan, természetesen,
        persze, naná, lehetséges, ha lehetséges, ha megoldható, ha van ideje, ha van időd, ha tudja, ha tudod,
        amikor ráér, amikor ráérsz, gyors kérdés, kis kérdés, egy kérdés, volna egy kérdésem, lenne egy
        kérdésem, van egy kérdésem, egy kérdésem lenne, az lenne a kérdésem, a kérdésem az, kérdésünk, szeretném
        tudni, szeretném megtudni, szeretnénk tudni, szeretnénk megtudni, szeretném megkérdezni, szeretném
        látni, szeretném kérdezni, tudni szeretném, tudni szeretnénk, tudni akarom, tudnom kell, tudnunk kell,
        tudnom kellene, tudnunk kellene, meg kell tudnom, megtudhatnám, megtudhatnánk, megkérdezhetném,
        kérdezhetek, kérhetek, kérhetnék, kérhetném, kaphatok, kaphatnék, kaphatnánk, kérek, kérek egy listát,
        kérnék egy listát, kérünk, kérném, kérnénk, kérek szépen, kellene egy lista, kellene nekem, kellene egy
        összefoglaló, szükségem van egy listára, szükségem lenne egy listára, meg tudná adni, meg tudnád adni,
        meg tudná mutatni, meg tudnád mutatni, fel tudná sorolni, fel tudnád sorolni, el tudná mondani, el
        tudnád mondani, tudja valaki, tudja esetleg, tudod esetleg, tudja ön, van információ, van információja,
        van információd, emlékszik, emlékszel, emlékeztessen kérem, segítene, segítenél, segítenének, mondd
        csak, mondja csak, nézd csak, mutasd meg, mutassa meg, adja meg kérem, add meg kérlek, sorolja fel
        kérem, sorold fel kérlek, készíts listát, készítsen listát, készíts összefoglalót, készítsen
        összefoglalót, írd ki, írja ki, írd le, írja le, jelenítsd meg, jelenítse meg, nyomtasd ki, a
        miniszternek, miniszterünknek, a miniszter úrnak, miniszter, miniszteri, felkészülök, felkészülök az
        ülésre, felkészüléshez, felkészülés, előkészítem, előkészítéshez, briefing, briefinghez, háttéranyag,
        háttéranyaghoz, fővárosnak, fővárosba, budapestnek, budapestről, brüsszelből, brüsszelben, állandó
        képviselet, állandó képviseletről, összekötő tiszt, összekötő, tisztviselő, szakértő, titkárság,
        titkárságról, gondoltam megkérdezem, csak kérdezem, csak kíváncsi vagyok, kíváncsi vagyok, kíváncsi
        lennék, érdekelne hogy, az érdekelne, telefonról, telefonról írok, sietek, sietve, gyorsan kellene,
        kicsit, nagyon, elég, eléggé, általában, rendszerint, mindig, gyakran, végül, végre valahára, először
        is, másodszor, továbbá, ráadásul, viszont, azonban, mivelhogy, mert, hiszen, biztos ami biztos,
        ellenőrzésképpen, ellenőrizni szeretném, szeretném ellenőrizni, szeretném tisztázni, tisztázni
        szeretném, igaz, igaz-e, naprakész, legfrissebb, friss, aktuális állás szerint, teljes kép, összkép,
        összképet, rövid, rövidke, rövid listát, világos, világosan, érthetően, magyarul, angolul, innen, onnan,
        lent, fent, olvasd, nyisd meg, keresés, kinyomtatni, kedvesen, legyen kedves, legyen olyan kedves, légy
        oly kedves, legyen oly kedves, lennél szíves, szíves, szíveskedjen, szíveskedjék, szíveskedjenek,
        kegyeskedjen, elérhető, rendelkezésre, rendelkezésre áll, megint, újra, ismét, tessék, parancsolj,
        véletlenül, nem tudod, nem tudja, nem tudná, nem tudnád, nem lehetne, nem mondaná meg, nem mondanád meg,
        ugye nem gond, ezúton, alulírott, írok, fordulok önhöz, azzal a kérdéssel fordulok önhöz, azzal a
        kéréssel fordulok önhöz, van szerencsém, tájékoztatását kérem, válaszát, várom, válaszát várva, a
        segítséget köszönöm, köszi a segítséget, kösz a segítséget, köszönjük a segítséget, köszi a segítséged,
        kösz a segítséged, köszönöm a segítséged, köszönöm a segítségét, köszönjük a segítségét, köszönjük a
        segítségüket, köszönet a segítségért, köszi szépen, köszi a választ, kösz a választ, köszönjük a
        választ, köszi mindent, köszönök mindent, holnap találkozunk, találkozunk, viszlát holnap""",
)
