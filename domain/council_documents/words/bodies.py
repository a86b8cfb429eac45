"""Words of all languages for bodies by a common noun: the General Secretariat, authorities, agencies, contacts."""

BODIES = {
    "bg": """генералният секретариат, генералния секретариат, генерален секретариат, националните органи,
        компетентните органи, агенциите, звената за контакт""",
    "cs": """generální sekretariát, generálního sekretariátu, vnitrostátní orgány, příslušné orgány,
        agentury EU, kontaktní místa""",
    "da": "generalsekretariatet, nationale myndigheder, kompetente myndigheder, agenturerne, nationale kontaktpunkter",
    "de": """generalsekretariat, generalsekretariats, nationalen behörden, zuständigen behörden, nationale
        behörden, zuständige behörden, zollbehörden, agenturen, nationalen anlaufstellen, nationalen
        kontaktstellen""",
    "el": """γενική γραμματεία, γενικής γραμματείας, εθνικές αρχές, αρμόδιες αρχές, οργανισμοί της ένωσης,
        εθνικά σημεία επαφής""",
    "en": """general secretariat, council secretariat, national authorities, competent authorities, customs
        authorities, eu agencies, union agencies, relevant agencies, national contact points, national focal
        points""",
    "es": """secretaría general, autoridades nacionales, autoridades competentes, autoridades aduaneras,
        agencias de la unión, puntos de contacto nacionales""",
    "et": """peasekretariaat, peasekretariaadi, peasekretariaati, riiklikud asutused, pädevad asutused,
        liidu ametid, riiklikud kontaktpunktid""",
    "fi": """pääsihteeristö, pääsihteeristön, pääsihteeristöä, kansalliset viranomaiset, toimivaltaiset
        viranomaiset, unionin virastot, kansalliset yhteyspisteet""",
    "fr": """secrétariat général, autorités nationales, autorités compétentes, autorités douanières, agences
        de l'union, agences de l'ue, points de contact nationaux""",
    "ga": """ardrúnaíocht, ardrúnaíochta, hardrúnaíocht, hardrúnaíochta, údaráis náisiúnta, údaráis inniúla,
        gníomhaireachtaí an aontais, pointí teagmhála náisiúnta""",
    "hr": """glavno tajništvo, glavnog tajništva, nacionalna tijela, nadležna tijela, agencije unije,
        agencije eu-a, nacionalne kontaktne točke""",
    "hu": """főtitkárság, főtitkárságot, nemzeti hatóságok, illetékes hatóságok, uniós ügynökségek, nemzeti
        kapcsolattartó pontok""",
    "it": """segretariato generale, autorità nazionali, autorità competenti, autorità doganali, agenzie
        dell'unione, agenzie dell'ue, punti di contatto nazionali""",
    "lt": """generalinis sekretoriatas, generalinio sekretoriato, generalinį sekretoriatą, nacionalinės
        institucijos, kompetentingos institucijos, sąjungos agentūros, nacionaliniai kontaktiniai punktai""",
    "lv": """ģenerālsekretariāts, ģenerālsekretariāta, ģenerālsekretariātu, valsts iestādes, kompetentās
        iestādes, savienības aģentūras, valstu kontaktpunkti""",
    "mt": """segretarjat ġenerali, is-segretarjat ġenerali, awtoritajiet nazzjonali, l-awtoritajiet
        nazzjonali, awtoritajiet kompetenti, l-awtoritajiet kompetenti, aġenziji tal-unjoni, l-aġenziji
        tal-unjoni, punti ta' kuntatt nazzjonali, il-punti ta' kuntatt nazzjonali""",
    "nl": """secretariaat-generaal, nationale autoriteiten, bevoegde autoriteiten, douaneautoriteiten,
        agentschappen van de unie, eu-agentschappen, nationale contactpunten""",
    "pl": """sekretariat generalny, sekretariatu generalnego, organy krajowe, właściwe organy, organów
        krajowych, agencje unijne, agencje ue, krajowe punkty kontaktowe""",
    "pt": """secretariado-geral, autoridades nacionais, autoridades competentes, autoridades aduaneiras,
        agências da união, pontos de contacto nacionais""",
    "ro": """secretariatul general, autoritățile naționale, autoritățile competente, autoritățile vamale,
        agențiile, punctele naționale de contact""",
    "sk": """generálny sekretariát, generálneho sekretariátu, vnútroštátne orgány, príslušné orgány,
        agentúry únie, agentúry eú, národné kontaktné miesta""",
    "sl": """generalni sekretariat, generalnega sekretariata, nacionalni organi, pristojni organi, agencije
        unije, nacionalne kontaktne točke""",
    "sv": """generalsekretariatet, nationella myndigheter, behöriga myndigheter, unionens byråer, nationella
        kontaktpunkter""",
}
#: The same in a form that says that something goes to them.
TOLD = {
    "cs": "generálnímu sekretariátu, vnitrostátním orgánům, příslušným orgánům, agenturám EU, kontaktním místům",
    "et": "peasekretariaadile, riiklikele asutustele, pädevatele asutustele, liidu ametitele, kontaktpunktidele",
    "fi": "pääsihteeristölle, kansallisille viranomaisille, toimivaltaisille viranomaisille, yhteyspisteille",
    "hr": "glavnom tajništvu, nacionalnim tijelima, nadležnim tijelima, agencijama unije, kontaktnim točkama",
    "hu": "főtitkárságnak, nemzeti hatóságoknak, illetékes hatóságoknak, ügynökségeknek, kapcsolattartó pontoknak",
    "lt": "generaliniam sekretoriatui, nacionalinėms institucijoms, kompetentingoms institucijoms, agentūroms",
    "lv": "ģenerālsekretariātam, valsts iestādēm, kompetentajām iestādēm, savienības aģentūrām, kontaktpunktiem",
    "mt": "lis-segretarjat ġenerali, lill-awtoritajiet nazzjonali, lill-awtoritajiet kompetenti, lill-aġenziji",
    "pl": "sekretariatowi generalnemu, organom krajowym, właściwym organom, agencjom, punktom kontaktowym",
    "ro": "secretariatului general, autorităților naționale, autorităților competente, agențiilor",
    "sk": "generálnemu sekretariátu, vnútroštátnym orgánom, príslušným orgánom, agentúram, kontaktným miestam",
    "sl": "generalnemu sekretariatu, nacionalnim organom, pristojnim organom, agencijam, kontaktnim točkam",
}
#: Delegations, where their form or the words before them say that something goes to them.
DELEGATIONS_TOLD = {
    "bg": "на делегациите",
    "cs": "delegacím",
    "da": "til delegationerne, delegationerne",
    "de": "den delegationen, an die delegationen",
    "el": "στις αντιπροσωπίες, στις αντιπροσωπείες",
    "en": "to delegations, to the delegations",
    "es": "a las delegaciones",
    "et": "delegatsioonidele",
    "fi": "valtuuskunnille",
    "fr": "aux délégations",
    "ga": "chuig na toscaireachtaí, do na toscaireachtaí",
    "hr": "delegacijama",
    "hu": "delegációknak",
    "it": "alle delegazioni",
    "lt": "delegacijoms",
    "lv": "delegācijām",
    "mt": "lid-delegazzjonijiet",
    "nl": "aan de delegaties",
    "pl": "delegacjom",
    "pt": "às delegações",
    "ro": "delegațiilor",
    "sk": "delegáciám",
    "sl": "delegacijam",
    "sv": "till delegationerna, delegationerna",
}
#: Before who is expected to do it, beside each language's "by".
EXPECTED = {
    "en": "expected from, due from",
    "fr": "attendu de, attendue de, attendus de, attendues de, attendu du, attendue du",
    "pl": "oczekuje się od, oczekiwane od",
    "sk": "očakáva od, očakávajú od",
    "cs": "očekává od, očekávají od",
    "hr": "očekuje od, očekuje se od",
    "sl": "pričakuje od",
    "ro": "așteptat din partea, așteptată din partea, așteaptă din partea",
    "nl": "verwacht van",
    "da": "ventes fra, forventes fra",
    "sv": "väntas från, förväntas från",
    "es": "se espera de, se espera del",
    "pt": "espera-se da, esperado da, esperada da",
}
#: Who speaks for the Member States in a meeting.
DELEGATIONS = {
    "bg": "делегациите, делегации",
    "cs": "delegace, delegacím, delegací",
    "da": "delegationerne, delegationer",
    "de": "delegationen",
    "el": "αντιπροσωπίες, αντιπροσωπείες",
    "en": "delegations",
    "es": "delegaciones",
    "et": "delegatsioonid, delegatsioonidel, delegatsioone, delegatsioonidele",
    "fi": "valtuuskunnat, valtuuskuntia, valtuuskunnille, valtuuskuntien",
    "fr": "délégations",
    "ga": "toscaireachtaí, dtoscaireachtaí",
    "hr": "delegacije, delegacijama",
    "hu": "delegációk, delegációkat, delegációknak",
    "it": "delegazioni",
    "lt": "delegacijos, delegacijoms, delegacijas, delegacijų",
    "lv": "delegācijas, delegācijām",
    "mt": "delegazzjonijiet, id-delegazzjonijiet",
    "nl": "delegaties",
    "pl": "delegacje, delegacjom",
    "pt": "delegações",
    "ro": "delegațiile, delegațiilor, delegații",
    "sk": "delegácie, delegáciám, delegáciami",
    "sl": "delegacije, delegacijam",
    "sv": "delegationerna, delegationer",
}
#: The agency, or the agencies, of which was spoken before.
AGENCIES = {
    "bg": "агенцията, двете агенции, тези агенции",
    "cs": "agentura, agentuře, agenturu, obě agentury, tyto agentury",
    "da": "agenturet, agenturets, begge agenturer, de to agenturer",
    "de": "die agentur, der agentur, beide agenturen, beiden agenturen",
    "el": "ο οργανισμός, τον οργανισμό, στον οργανισμό, δύο οργανισμοί, αμφότεροι οι οργανισμοί",
    "en": "the agency, the agency's, both agencies, the two agencies, these agencies",
    "es": "la agencia, ambas agencias, las dos agencias",
    "et": "amet, ameti, ametil, ametile, mõlemad ametid, mõlemal ametil",
    "fi": "virasto, viraston, virastoa, virastolle, molemmat virastot, molempia virastoja, molempien virastojen",
    "fr": "l'agence, cette agence, les deux agences, ces agences",
    "ga": "an ghníomhaireacht, an dá ghníomhaireacht",
    "hr": "agencija, agenciji, agenciju, obje agencije",
    "hu": "az ügynökség, az ügynökségnek, az ügynökséget, mindkét ügynökség, a két ügynökség",
    "it": "l'agenzia, le due agenzie, entrambe le agenzie",
    "lt": "agentūra, agentūros, agentūrai, agentūrą, abi agentūros",
    "lv": "aģentūra, aģentūras, aģentūrai, aģentūru, abas aģentūras",
    "mt": "l-aġenzija, iż-żewġ aġenziji",
    "nl": "het agentschap, dit agentschap, beide agentschappen",
    "pl": "agencja, agencję, obie agencje",
    "pt": "a agência, ambas as agências, as duas agências",
    "ro": "agenția, agenției, ambele agenții, cele două agenții",
    "sk": "agentúra, agentúre, agentúru, obe agentúry",
    "sl": "agencija, agenciji, agencijo, obe agenciji",
    "sv": "byrån, byråns, båda byråerna, de två byråerna",
}
#: Offices of the Union: with "EU" before or after them each is a body.
OFFICES = {
    "bg": "координатор*, *координатор*",
    "cs": "koordinátor*",
    "da": "*koordinator*",
    "de": "*koordinator*, *beauftragte*",
    "el": "συντονιστ*, συντονίστρια",
    "en": "coordinator",
    "es": "coordinador*",
    "et": "*koordinaator*",
    "fi": "*koordinaattori*",
    "fr": "coordinateur, coordinatrice, coordonnateur, coordonnatrice",
    "ga": "comhordaitheoir, chomhordaitheoir, gcomhordaitheoir",
    "hr": "koordinator*",
    "hu": "*koordinátor*",
    "it": "coordinatore, coordinatrice",
    "lt": "koordinator*",
    "lv": "koordinator*",
    "mt": "koordinatur*, il-koordinatur*",
    "nl": "*coördinator",
    "pl": "koordynator*",
    "pt": "coordenador*",
    "ro": "coordonator*",
    "sk": "koordinátor*",
    "sl": "koordinator*",
    "sv": "*samordnare*",
}
#: Bodies that each language names otherwise, by the slugs of their names: one body has one slug.
SAME = {
    "coreper": "astv, koreper",
    "edps": """aepd, cepd, edapp, edau, edsb, eepd, eiod, eiou, enozd, envp, europai-adatvedelmi-biztos,
        euroopa-andmekaitseinspektor, euroopan-tietosuojavaltuutettu, gepd, kepd, sepd""",
    "eppo": """ejt, eom, europska-prokuratura, eusta, eyropaiki-eisaggelia, fiscalia-europea, oipe,
        parchetul-european, parquet-europeen, procura-europea, procuradoria-europeia,
        prokuratura-europejska, uppe, urad-evropskeho-verejneho-zalobce""",
    "european-council": """an-chomhairle-eorpach, conseil-europeen, conselho-europeu, consejo-europeo,
        consiglio-europeo, consiliul-european, det-europaeiske-rad, eiropadome, europai-tanacs,
        europaischer-rat, europeiska-radet, europese-raad, europos-vadovu-taryba, europska-rada,
        europsko-vijece, euroopa-ulemkogu, eurooppa-neuvosto, evropska-rada, evropski-svet,
        evropeyski-savet, eyropaiko-symvoylio, il-kunsill-ewropew, rada-europejska""",
}
#: Endings that names have only if something goes to them, where no preposition is before them.
DATIVE_ENDINGS = {
    "cs": ("ům",),
    "et": ("le",),
    "fi": ("lle",),
    "lt": ("ui", "oms", "ėms", "ams"),
    "pl": ("om",),
    "sk": ("om", "ám"),
    "sl": ("cam", "vam"),
}
