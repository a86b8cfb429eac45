"""Maltese words; an article or preposition before a hyphen is a word of its own."""

from domain.languages.schema import Concept, LanguageTable

#: Forms that stand both under DELIVERED and under NOT.
_DELIVERED_AND_NOT = """ippreżentax, ppreżentax, ippreżentatx, ppreżentatx, ippreżentawx, ppreżentawx, irrapportax, rrapportax, irrapportatx,
    rrapportatx, irrapportawx, rrapportawx, ikkonsenjax, kkonsenjax, ikkonsenjatx, kkonsenjatx, ikkonsenjawx,
    kkonsenjawx, ippubblikax, ppubblikax, ippubblikatx, ppubblikatx, ippubblikawx, ppubblikawx, ikkompletax,
    kkompletax, ikkompletatx, kkompletatx, ikkompletawx, kkompletawx, ippreparax, ppreparax, ippreparatx, ppreparatx,
    ippreparawx, ppreparawx, implimentax, mplimentax, implimentatx, mplimentatx, implimentawx, mplimentawx,
    irreġistrax, rreġistrax, irreġistratx, rreġistratx, irreġistrawx, rreġistrawx, innotifikax, nnotifikax,
    innotifikatx, nnotifikatx, innotifikawx, nnotifikawx, ikkomunikax, kkomunikax, ikkomunikatx, kkomunikatx,
    ikkomunikawx, kkomunikawx, iddepożitax, ddepożitax, iddepożitatx, ddepożitatx, iddepożitawx, ddepożitawx,
    iffinalizzax, ffinalizzax, iffinalizzatx, ffinalizzatx, iffinalizzawx, ffinalizzawx, issodisfax, ssodisfax,
    issodisfatx, ssodisfatx, issodisfawx, ssodisfawx, ionorax, onorax, ionoratx, onoratx, ionorawx, onorawx, ifornax,
    fornax, ifornatx, fornatx, ifornawx, fornawx, issottomettax, ssottomettax, issottomettietx, ssottomettietx,
    issottomettewx, ssottomettewx, ipprovdax, pprovdax, ipprovdietx, pprovdietx, ipprovdewx, pprovdewx, ittrażmettax,
    ttrażmettax, ittrażmettietx, ttrażmettietx, ittrażmettewx, ttrażmettewx, ikkontribwixxax, kkontribwixxax,
    ikkontribwixxietx, kkontribwixxietx, ikkontribwixxewx, kkontribwixxewx, ipproduċax, pproduċax, ipproduċietx,
    pproduċietx, ipproduċewx, pproduċewx, ikkondividax, kkondividax, ikkondividietx, kkondividietx, ikkondividewx,
    kkondividewx, istabbilixxax, stabbilixxax, istabbilixxietx, stabbilixxietx, istabbilixxewx, stabbilixxewx,
    irriferixxax, rriferixxax, irriferixxietx, rriferixxietx, irriferixxewx, rriferixxewx, għamelx, għamletx, għamlux,
    ingħatax, ingħatatx, ingħatawx, bagħatx, bagħtetx, bagħtux, intbagħatx, ntbagħatx, intbagħtetx, intbagħtux,
    ntbagħtetx, ntbagħtux, wassalx, wassletx, wasslux, lestax, lestietx, lestewx, tlestax, tlestietx, tlestewx,
    itlestax, ħejjax, ħejjietx, ħejjewx, tħejjax, tħejjietx, tħejjewx, ressaqx, ressqetx, ressqux, tressaqx,
    tressqetx, tressqux, temmx, temmetx, temmewx, intemmx, ntemmx, intemmetx, ntemmetx, intemmux, wettaqx, wettqetx,
    wettqux, twettaqx, twettqetx, twettqux, għalaqx, għalqetx, għalqux, ingħalaqx, ingħalqetx, ingħalqux, ngħalaqx,
    ħareġx, ħarġetx, ħarġux, qasamx, qasmetx, qasmux, ġabx, ġabetx, ġabux, kitebx, kitbetx, kitbux, sarx, saretx,
    sarux, daħħalx, daħħletx, daħħlux, ddaħħalx, għamilx, għamlitx, bagħtitx, wasslitx, lestiex, ħejjiex, ressqitx,
    wettqitx, ġabitx, ħariġx, ħarġitx, saritx, ntbagħtitx, ngħatax, tlestiex, twettqitx, waslitx, wasalx, ġiex, ġietx,
    ġewx, spiċċax, ispiċċax, spiċċatx, spiċċawx, ikkonkludax, kkonkludax, ikkonkludietx, ikkonkludewx, addottax,
    adottax, addottatx, addottawx, abbozzax, abozzax, abbozzatx, abbozzawx, iċċirkolax, ċċirkolax, iċċirkolatx,
    iċċirkolawx, infurmax, nformax, infurmatx, infurmawx, ipproponax, pproponax, ipproponietx, ipproponewx, wieġebx,
    wieġbetx, wieġbux, eżegwixxax, esegwixxax, eżegwietx, eżegwewx, irrispondax, rrispondax, irrispondietx,
    irrispondewx, bedietx, bedax, bdietx, bdewx, għaddax, għaddietx, għaddewx, wasletx, waslux, rritornax, irritornax,
    rritornatx, rritornawx, wieġbitx, kkonkludewx, bediex, spiċċietx"""

#: Forms that stand both under ASSIGNED and under MUST.
_ASSIGNED_AND_MUST = """mitlub mill, mitlub minn, mitluba mill, mitluba minn, mitlub lil, mitlub lill, mistenni minn, mistenni mill, mistenni
    mis, mistenni mit, mistennija minn, mistennija mill, mistennijin minn, mistennijin mill, nistennew minn, nistennew
    mill, meħtieġ minn, meħtieġ mill, meħtieġa mill, mitlub mid, mitlub min, mitlub mir, mitlub mis, mitlub mit,
    mitlub mix, mitlub miż, mitlub miċ, mitluba mid, mitluba min, mitluba mir, mitluba mis, mitluba mit, mitluba mix,
    mitluba miż, mitluba miċ, mitlubin minn, mitlubin mill, mitlubin mid, mitlubin min, mitlubin mir, mitlubin mis,
    mitlubin mit, mitlubin mix, mitlubin miż, mitlubin miċ, mistenni mid, mistenni min, mistenni mir, mistenni mix,
    mistenni miż, mistenni miċ, mistennija mid, mistennija min, mistennija mir, mistennija mis, mistennija mit,
    mistennija mix, mistennija miż, mistennija miċ, mistennijin mid, mistennijin min, mistennijin mir, mistennijin
    mis, mistennijin mit, mistennijin mix, mistennijin miż, mistennijin miċ, nistennew mid, nistennew min, nistennew
    mir, nistennew mis, nistennew mit, nistennew mix, nistennew miż, nistennew miċ, meħtieġ mid, meħtieġ min, meħtieġ
    mir, meħtieġ mis, meħtieġ mit, meħtieġ mix, meħtieġ miż, meħtieġ miċ, meħtieġa minn, meħtieġa mid, meħtieġa min,
    meħtieġa mir, meħtieġa mis, meħtieġa mit, meħtieġa mix, meħtieġa miż, meħtieġa miċ, bżonn minn, bżonn mill, bżonn
    mid, bżonn min, bżonn mir, bżonn mis, bżonn mit, bżonn mix, bżonn miż, bżonn miċ, x'hemm bżonn minn, x'hemm bżonn
    mill, x'hemm bżonn mid, x'hemm bżonn min, x'hemm bżonn mir, x'hemm bżonn mis, x'hemm bżonn mit, x'hemm bżonn mix,
    x'hemm bżonn miż, x'hemm bżonn miċ"""

TABLE = LanguageTable(
    code="mt",
    yes_no="""hemm, hemmx, hawn, għandu, għandha, għandhom, għandux, għandhiex, għandna, irid, trid, iridu,
        jeħtieġ, jinħtieġ, huwa, hija, huma, hi, hu, kien, kienet, kienu, jista' jkun, ippreżenta, ippreżentat,
        qabeż, għaddiet""",
    asks_by_tone=True,
    quarter_letters="qt",
    half_letters="hs",
    beginnings="",
    endings="il",
    names={
        "europol": """europol, ewropol, aġenzija tal-unjoni ewropea għall-kooperazzjoni fl-infurzar tal-liġi, aġenzija tal-ue
            għall-kooperazzjoni fl-infurzar tal-liġi, aġenzija għall-kooperazzjoni fl-infurzar tal-liġi, uffiċċju ewropew
            tal-pulizija, pulizija ewropea, l-aġenzija tal-unjoni ewropea għall-kooperazzjoni fl-infurzar tal-liġi""",
        "frontex": """frontex, ebcga, aġenzija ewropea għall-gwardja tal-fruntiera u tal-kosta, aġenzija għall-gwardja tal-fruntiera u
            tal-kosta, gwardja ewropea tal-fruntiera u tal-kosta, gwardja tal-fruntiera u tal-kosta, aġenzija ewropea
            tal-fruntieri, aġenzija tal-fruntieri, aġenzija ewropea għall-ġestjoni ta' kooperazzjoni operattiva
            fil-fruntieri esterni, aġenzija ewropea għall-ġestjoni ta' kooperazzjoni operattiva fil-fruntieri esterni
            tal-istati membri tal-unjoni ewropea, l-aġenzija ewropea għall-gwardja tal-fruntiera u tal-kosta""",
        "eurojust": """eurojust, aġenzija tal-unjoni ewropea għall-kooperazzjoni fil-ġustizzja kriminali, aġenzija tal-ue
            għall-kooperazzjoni fil-ġustizzja kriminali, aġenzija għall-kooperazzjoni fil-ġustizzja kriminali, l-aġenzija
            tal-unjoni ewropea għall-kooperazzjoni fil-ġustizzja kriminali""",
        "euaa": """euaa, easo, aġenzija tal-unjoni ewropea għall-ażil, aġenzija tal-ue għall-ażil, aġenzija għall-ażil, aġenzija
            ewropea għall-ażil, aġenzija tal-ażil, uffiċċju ewropew ta' appoġġ fil-qasam tal-ażil, uffiċċju ewropew ta'
            appoġġ għall-ażil, l-aġenzija tal-unjoni ewropea għall-ażil""",
        "eu-lisa": """eu-lisa, eulisa, aġenzija tal-unjoni ewropea għat-tmexxija operattiva ta' sistemi tal-it fuq skala kbira
            fl-ispazju ta' libertà sigurtà u ġustizzja, aġenzija tal-unjoni ewropea għat-tmexxija operattiva ta' sistemi
            tal-it fuq skala kbira, aġenzija tal-ue għat-tmexxija operattiva ta' sistemi tal-it fuq skala kbira, aġenzija
            għat-tmexxija operattiva ta' sistemi tal-it, aġenzija tal-it, l-aġenzija tal-unjoni ewropea għat-tmexxija
            operattiva ta' sistemi tal-it fuq skala kbira fl-ispazju ta' libertà sigurtà u ġustizzja""",
        "emsa": """emsa, aġenzija ewropea għas-sigurtà marittima, aġenzija għas-sigurtà marittima, aġenzija ewropea tas-sigurtà
            marittima, l-aġenzija ewropea għas-sigurtà marittima""",
        "cepol": """cepol, aġenzija tal-unjoni ewropea għat-taħriġ fl-infurzar tal-liġi, aġenzija tal-ue għat-taħriġ fl-infurzar
            tal-liġi, aġenzija għat-taħriġ fl-infurzar tal-liġi, kulleġġ ewropew tal-pulizija, l-aġenzija tal-unjoni ewropea
            għat-taħriġ fl-infurzar tal-liġi""",
        "fra": """fra, aġenzija tal-unjoni ewropea għad-drittijiet fundamentali, aġenzija tal-ue għad-drittijiet fundamentali,
            aġenzija għad-drittijiet fundamentali, aġenzija tad-drittijiet fundamentali, l-aġenzija tal-unjoni ewropea
            għad-drittijiet fundamentali""",
        "eige": """eige, istitut ewropew għall-ugwaljanza bejn is-sessi, istitut għall-ugwaljanza bejn is-sessi, istitut ewropew
            tal-ugwaljanza bejn is-sessi, l-istitut ewropew għall-ugwaljanza bejn is-sessi""",
        "euda": """euda, emcdda, aġenzija tal-unjoni ewropea dwar id-drogi, aġenzija tal-unjoni ewropea dwar id-droga, aġenzija
            tal-ue dwar id-drogi, aġenzija tal-ue dwar id-droga, aġenzija dwar id-drogi, aġenzija dwar id-droga, ċentru
            ewropew għall-monitoraġġ tad-droga u d-dipendenza fuq id-droga, ċentru ewropew għall-monitoraġġ tad-droga,
            l-aġenzija tal-unjoni ewropea dwar id-drogi""",
        "commission": """kummissjoni, kummissjoni ewropea, kummissjoni tal-ue, kummissjoni tal-unjoni ewropea, kummisjoni, il-kummissjoni
            ewropea, il-kummissjoni""",
        "eeas": """seae, eeas, servizz ewropew għall-azzjoni esterna, servizz ewropew ta' azzjoni esterna, servizz għall-azzjoni
            esterna, servizz diplomatiku tal-ue, is-servizz ewropew għall-azzjoni esterna""",
        "eu-delegations": """delegazzjonijiet tal-unjoni ewropea, delegazzjonijiet tal-ue, delegazzjonijiet tal-unjoni, delegazzjoni tal-ue,
            delegazzjoni tal-unjoni ewropea, id-delegazzjonijiet tal-unjoni ewropea, id-delegazzjonijiet tal-ue""",
        "council": """kunsill, kunsill tal-unjoni ewropea, kunsill tal-ue, kunsill tal-ministri, kunsill tal-unjoni, il-kunsill
            tal-unjoni ewropea, il-kunsill, il-kunsill tal-ue, il-kunsill tal-ministri, il-kunsill tal-unjoni""",
        "schengen-council": """kunsill ta' schengen, kunsill schengen, kunsill taċ-schengen, kunsill dwar schengen, il-kunsill ta'
            schengen, il-kunsill schengen, il-kunsill taċ-schengen, il-kunsill dwar schengen, il-kunsill għal schengen,
            il-kunsill tax-schengen, kunsill tax-schengen, kunsill ta schengen, kunsill għal schengen, il-kunsill ta
            schengen""",
        "european-parliament": "parlament ewropew, parlament, pe, parlament tal-ue, il-parlament ewropew, il-parlament",
        "member-states": """liema pajjiżi, liema stati, istati membri, istat membru, istati membri tal-ue, istati membri tal-unjoni ewropea, stati membri, stat membru,
            stati membri tal-ue, stati membri tal-unjoni ewropea, stati membri tal-unjoni, stat membru tal-ue, pajjiżi
            tal-ue, pajjiżi tal-unjoni ewropea, pajjiżi membri, pajjiż membru, pajjiżi tal-unjoni, l-istati membri""",
        "europol-management-board": """bord maniġerjali tal-europol, bord ta' tmexxija tal-europol, bord maniġerjali, bord ta' tmexxija, bord ta'
            ġestjoni tal-europol, bord tal-europol, bord maniġerjali tal-ewropol, il-bord maniġerjali tal-europol, bord
            tat-tmexxija tal-europol, bord tat-tmexxija, bord tat-tmexxija ta' europol, bord ta' tmexxija ta' europol,
            bord maniġerjali ta' europol, bord ta' amministrazzjoni tal-europol, bord ta' amministrazzjoni, bord
            amministrattiv tal-europol, bord amministrattiv, bord tal-ġestjoni tal-europol, bord tal-ġestjoni, bord ta'
            ġestjoni, bord eżekuttiv tal-europol, bord governattiv tal-europol, bord ta' europol, maniġment board
            tal-europol, management board tal-europol, management board""",
        "emsc": """emsc, ċentru ewropew kontra l-faċilitazzjoni tad-dħul klandestin tal-migranti, ċentru ewropew kontra
            l-faċilitazzjoni tad-dħul klandestin ta' migranti, ċentru kontra l-faċilitazzjoni tad-dħul klandestin
            tal-migranti, ċentru kontra l-faċilitazzjoni tad-dħul klandestin, ċentru ewropew dwar il-faċilitazzjoni tad-dħul
            klandestin tal-migranti, ċentru dwar il-faċilitazzjoni tad-dħul klandestin tal-migranti, ċentru kontra
            l-faċilitazzjoni tad-dħul klandestin ta' migranti, ċentru kontra d-dħul klandestin, ċentru ewropew kontra
            l-kuntrabandu tal-migranti, ċentru ewropew tal-faċilitazzjoni tad-dħul klandestin, ċentru dwar id-dħul
            klandestin, ċentru ewropew kontra l-faċilitazzjoni ta' dħul klandestin tal-migranti, ċentru ewropew kontra
            l-faċilitazzjoni ta' dħul klandestin ta' migranti, ċentru kontra l-faċilitazzjoni ta' dħul klandestin
            tal-migranti, ċentru kontra l-faċilitazzjoni ta' dħul klandestin ta' migranti, ċentru kontra l-faċilitazzjoni
            ta' dħul klandestin, ċentru ewropew dwar il-faċilitazzjoni ta' dħul klandestin tal-migranti, ċentru ewropew dwar
            il-faċilitazzjoni ta' dħul klandestin ta' migranti, ċentru dwar il-faċilitazzjoni ta' dħul klandestin
            tal-migranti, ċentru dwar il-faċilitazzjoni ta' dħul klandestin ta' migranti, ċentru ewropew tal-faċilitazzjoni
            ta' dħul klandestin, iċ-ċentru ewropew kontra l-faċilitazzjoni ta' dħul klandestin ta' migranti""",
        "eu-iru": """eu iru, iru, unità tal-ue għar-riferiment tal-internet, unità għar-riferiment tal-internet, unità ta' riferiment
            tal-internet tal-ue, unità ta' riferiment tal-internet, l-unità tal-ue għar-riferiment tal-internet""",
        "efecc": """efecc, ċentru ewropew għall-kriminalità finanzjarja u ekonomika, ċentru għall-kriminalità finanzjarja u
            ekonomika, ċentru tal-kriminalità finanzjarja, ċentru għall-kriminalità ekonomika, ċentru ewropew
            tal-kriminalità finanzjarja u ekonomika, iċ-ċentru ewropew għall-kriminalità finanzjarja u ekonomika""",
        "migration-preparedness-network": """network tal-ue għat-tħejjija u l-ġestjoni ta' kriżijiet marbuta mal-migrazzjoni, network blueprint, blueprint
            network, network tal-ue għat-tħejjija għall-migrazzjoni u l-ġestjoni tal-kriżijiet, network għat-tħejjija u
            l-ġestjoni ta' kriżijiet, network għat-tħejjija, network għat-tħejjija għall-migrazzjoni, network tat-tħejjija
            għall-migrazzjoni, netwerk blueprint, network tal-pjan ta' azzjoni, in-network tal-ue għat-tħejjija u l-ġestjoni
            ta' kriżijiet marbuta mal-migrazzjoni, in-network blueprint""",
        "intcen": """intcen, eu intcen, ċentru tal-ue tal-intelligence u tas-sitwazzjonijiet, ċentru tal-ue tal-analiżi
            tal-intelligence, ċentru tal-intelligence u tas-sitwazzjonijiet, ċentru tal-intelligence, ċentru
            tal-intelligence tal-ue, iċ-ċentru tal-ue tal-intelligence u tas-sitwazzjonijiet""",
        "high-level-group": """grupp ta' livell għoli, grupp ta' livell għoli dwar l-aċċess għad-data, grupp ta' livell għoli dwar l-aċċess
            għad-data għal infurzar effettiv tal-liġi, grupp ta' livell għoli dwar l-aċċess għad-data għall-infurzar
            effettiv tal-liġi, grupp ta' esperti ta' livell għoli, hlg, il-grupp ta' livell għoli dwar l-aċċess għad-data
            għal infurzar effettiv tal-liġi, il-grupp ta' livell għoli""",
        "jha-agencies": """aġenziji tal-ġai, aġenziji ġai, aġenzija tal-ġai, aġenziji tal-ġustizzja u l-affarijiet interni, aġenziji
            tal-ġustizzja u tal-affarijiet interni, aġenziji fil-qasam tal-ġustizzja u l-affarijiet interni, aġenziji tal-ue
            tal-ġai, korpi tal-ġai, aġenziji jha, aġenziji tal-jha, l-aġenziji tal-ġustizzja u l-affarijiet interni,
            l-aġenziji tal-ġai""",
        "budgetary-authorities": """awtoritajiet baġitarji, awtorità baġitarja, awtoritajiet tal-baġit, l-awtoritajiet baġitarji""",
        "national-judicial-authorities": """awtoritajiet ġudizzjarji nazzjonali, awtoritajiet ġudizzjarji, awtorità ġudizzjarja nazzjonali, awtorità
            ġudizzjarja, l-awtoritajiet ġudizzjarji nazzjonali""",
        "at": "awstrija, awstrijak, awstrijaka, awstrijaċi, l-awstrija",
        "be": "belġju, belġjan, belġjana, belġjani, belgju, il-belġju",
        "bg": "bulgarija, bulgaru, bulgara, bulgari, il-bulgarija",
        "cy": "ċipru, ċiprijott, ċiprijotta, ċiprijotti",
        "cz": "ċekja, ċek, ċeka, ċeki, repubblika ċeka, iċ-ċekja",
        "de": "ġermanja, ġermaniż, ġermaniża, ġermaniżi, il-ġermanja",
        "dk": "danimarka, daniż, daniża, daniżi, id-danimarka",
        "ee": "estonja, estonjan, estonjana, estonjani, l-estonja",
        "el": "greċja, grieg, griega, griegi, greka, greċa, grecja, il-greċja",
        "es": "spanja, spanjol, spanjola, spanjoli, ispanja, ispanjoli",
        "fi": "finlandja, finlandiż, finlandiża, finlandiżi, il-finlandja",
        "fr": "franza, franċiż, franċiża, franċiżi",
        "hr": "kroazja, kroat, kroata, kroati, il-kroazja",
        "hu": "ungerija, ungeriż, ungeriża, ungeriżi, l-ungerija",
        "ie": "irlanda, irlandiż, irlandiża, irlandiżi, repubblika tal-irlanda, l-irlanda",
        "it": "italja, taljan, taljana, taljani, l-italja",
        "lt": "litwanja, litwan, litwana, litwani, il-litwanja",
        "lu": "lussemburgu, lussemburgiż, lussemburgiża, lussemburgiżi, il-lussemburgu",
        "lv": "latvja, latvjan, latvjana, latvjani, il-latvja",
        "mt": "malta, malti, maltija, maltin, repubblika ta' malta",
        "nl": """netherlands, min netherlands, olanda, olandiż, olandiża, olandiżi, pajjiżi l-baxxi, pajjiżi baxxi, netherlandiż,
            netherlandiżi, in-netherlands""",
        "pl": "polonja, pollakk, pollakka, pollakki, polakk, il-polonja",
        "pt": "portugall, portugiż, portugiża, portugiżi, il-portugall",
        "ro": "rumanija, rumen, rumena, rumeni, ir-rumanija",
        "se": "żvezja, iżvezja, żvediż, żvediża, żvediżi, svezja, l-iżvezja",
        "si": "slovenja, sloven, slovena, sloveni, is-slovenja",
        "sk": "slovakkja, slovakk, slovakka, slovakki, slovakja, is-slovakkja",
    },
    acronyms={
        "member-states": "SM, MS",
        "commission": "COM, KE",
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
        "Interpol": "interpol, organizzazzjoni internazzjonali tal-pulizija kriminali",
        "il-Kunsill Ewropew": "kunsill ewropew, summit tal-ue, euco, il-kunsill ewropew",
        "il-Presidenza": "presidenza, presidenza tal-kunsill, presidenza tal-ue",
        "NATO": "nato",
        "NU": "nazzjonijiet uniti, nu, un, onu, ġnus magħquda",
        "UNHCR": "unhcr",
        "UNODC": "unodc",
        "IOM": "iom, organizzazzjoni internazzjonali għall-migrazzjoni",
        "OSKE": "oske, osce",
        "il-Kunsill tal-Ewropa": "kunsill tal-ewropa, il-kunsill tal-ewropa",
        "UPPE": "eppo, uppe, uffiċċju tal-prosekutur pubbliku ewropew, prosekutur pubbliku ewropew",
        "OLAF": "olaf, uffiċċju ewropew kontra l-frodi",
        "ENISA": "enisa",
        "KEPD": "edps, kepd, kontrollur ewropew għall-protezzjoni tad-data",
        "BĊE": "bċe, ecb, bank ċentrali ewropew",
        "il-Qorti Ewropea tal-Awdituri": "qorti ewropea tal-awdituri, qorti tal-awdituri",
        "il-Qorti tal-Ġustizzja": """qorti tal-ġustizzja, qorti tal-ġustizzja tal-unjoni ewropea, qorti ewropea tal-ġustizzja, qorti ewropea""",
        "BEI": "bei, eib, bank ewropew tal-investiment",
        "EFCA": "efca",
        "EDA": "eda",
        "EMPACT": "empact",
        "COSI": "cosi",
        "SCIFA": "scifa",
        "Coreper": "coreper, kumitat tar-rappreżentanti permanenti",
        "in-Norveġja": "norveġja, norveġiż, norveġiża, norveġiżi",
        "l-Iżlanda": "iżlanda, islanda",
        "il-Liechtenstein": "liechtenstein",
        "l-Iżvizzera": "żvizzera, iżvizzera, svizzera, żvizzeru, żvizzeri",
        "ir-Renju Unit": "renju unit, ru, uk, gran brittanja, ingilterra, ingliżi, brittaniku, brittanniċi",
        "l-Istati Uniti": """stati uniti, istati uniti, istati uniti tal-amerika, stati uniti tal-amerika, usa, amerika""",
        "it-Turkija": "turkija, tork, torok, türkiye",
        "l-Ukrajna": "ukrajna, ukraina",
        "il-Moldova": "moldova, moldavja",
        "il-Georgia": "georgia, ġeorġja",
        "is-Serbja": "serbja",
        "l-Albanija": "albanija",
        "il-Montenegro": "montenegro",
        "il-Maċedonja ta' Fuq": "maċedonja ta' fuq, maċedonja",
        "il-Kosovo": "kosovo",
        "il-Bożnija-Ħerzegovina": "bożnija ħerzegovina, bożnija, bożnija u ħerzegovina, bożnja",
        "it-Tuneżija": "tuneżija, tuneżja",
        "il-Libja": "libja",
        "il-Marokk": "marokk",
        "l-Eġittu": "eġittu",
        "l-Alġerija": "alġerija",
        "ir-Russja": "russja, russu, russi, federazzjoni russa",
        "il-Belarussja": "belarussja, belarus, bjelorussja",
        "il-Kanada": "kanada",
        "l-Awstralja": "awstralja",
        "iċ-Ċina": "ċina",
    },
    kinds={
        "agency": """aġenziji, aġenzija, aġenziji tal-ue, aġenzija tal-ue, aġenziji ewropej, aġenziji tal-unjoni ewropea, aġenziji
            tal-unjoni""",
        "institution": """istituzzjonijiet, istituzzjoni, istituzzjonijiet tal-ue, istituzzjoni tal-ue, istituzzjonijiet ewropej,
            istituzzjonijiet tal-unjoni ewropea, istituzzjonijiet tal-unjoni""",
    },
    vehicles={
        "schengen-barometer-plus": """barometru ta' schengen+, barometru ta' schengen +, barometru ta' schengen plus, barometru ta' schengen,
            barometru schengen+, barometru schengen +, barometru schengen plus, barometru schengen, barometru+, barometru +,
            barometru plus, barometru, barometer, barometer+, schengen barometer+, schengen barometer""",
    },
    sections={
        "I": """għarfien komuni tas-sitwazzjoni, għarfien tas-sitwazzjoni, għarfien konġunt tas-sitwazzjoni, konsapevolezza
            tas-sitwazzjoni""",
        "II": """il-qafas legali tal-ue dwar il-faċilitazzjoni tad-dħul klandestin ta' migranti, qafas legali tal-ue dwar
            il-faċilitazzjoni tad-dħul klandestin ta' migranti, qafas legali tal-ue, qafas legali, qafas ġuridiku, il-qafas
            legali tal-ue dwar il-faċilitazzjoni ta' dħul klandestin ta' migranti, qafas legali tal-ue dwar
            il-faċilitazzjoni ta' dħul klandestin ta' migranti""",
        "III": """kooperazzjoni operazzjonali ewropea, kooperazzjoni operazzjonali, koperazzjoni operazzjonali""",
        "IV": """sinerġiji mal-azzjoni esterna tal-ue, azzjoni esterna tal-ue, sinerġiji mal-azzjoni esterna, azzjoni esterna,
            sinerġiji""",
    },
    months={
        1: "jannar, ta jannar",
        2: "frar, feb",
        3: "marzu",
        4: "april",
        5: "mejju, mej",
        6: "ġunju, ġun",
        7: "lulju",
        8: "awwissu, awissu, aug",
        9: "settembru, sett",
        10: "ottubru, ott, oct",
        11: "novembru",
        12: "diċembru, diċ, dec",
    },
    no_months=frozenset({"fra"}),
    weak_months=frozenset(
        {
            "apr",
            "aug",
            "aww",
            "dec",
            "diċ",
            "feb",
            "jan",
            "lul",
            "mar",
            "mej",
            "nov",
            "oct",
            "ott",
            "set",
            "sett",
            "ġun",
        }
    ),
    numbers={
        1: "wieħed, waħda",
        2: "żewġ, tnejn, ġimagħtejn, xahrejn, jumejn, sentejn",
        3: "tlieta, tliet, tlitt, tlett, tlettijiem, tlitt ijiem",
        4: "erbgħa, erba, erbat",
        5: "ħamsa, ħames, ħamest",
        6: "sitta, sitt",
        7: "sebgħa, seba, sebat",
        8: "tmienja, tmien, tmint",
        9: "disgħa, disa, disat",
        10: "għaxra, għaxar, għaxart",
        12: "tnax, tnax-il",
        14: "erbatax, erbatax-il",
        15: "ħmistax-il",
        20: "għoxrin",
        30: "tletin",
        60: "sittin",
        90: "disgħin",
    },
    ordinals={
        1: "ewwel, 1el",
        2: "tieni, 2ni, aħħar semestru tal, aħħar semestru ta, aħħar nofs tal, aħħar sitt xhur tal",
        3: "tielet, 3t",
        4: """raba, 4a, aħħar trimestru tal, aħħar trimestru ta, aħħar trimestru tas-sena, aħħar kwart tal, aħħar kwart ta,
            aħħar tliet xhur tal""",
    },
    postpositions={
        Concept.EXCEPT: "eskluż, eskluża, esklużi",
        Concept.ONLY: "waħdu, waħidha, waħedha, biss",
        Concept.NEXT: """li jmiss, li jmissu, li jmissna, li ġej, li ġejja, li ġejjin, li ġejjien, id-dieħel, id-dieħla, id-deħlin,
            dieħel, dieħla, deħlin, d-dieħel, d-dieħla, li dieħel, li dieħla, li jiġi, li tiġi, li jiġu, ta' wara, li
            jsegwi, li ssegwi, sussegwenti, li jmissha, li jmiss tal-kunsill, li jmiss tal-kunsill ta' schengen, li jmiss
            tal-kunsill schengen, li jmiss ta' schengen, li jmiss tal-ministri, li jmiss tal-ġai, li ġejja tal-kunsill, li
            ġejja tal-kunsill ta' schengen, li ġejja tal-kunsill schengen, li ġejja ta' schengen, li ġejja tal-ministri, li
            ġejja tal-ġai, id-dieħla tal-kunsill, id-dieħla tal-kunsill ta' schengen, id-dieħla tal-kunsill schengen,
            id-dieħla ta' schengen, id-dieħla tal-ministri, id-dieħla tal-ġai, li ġej tal-kunsill, li ġej tal-kunsill ta'
            schengen, li ġej tal-kunsill schengen, li ġej ta' schengen, li ġej tal-ministri, li ġej tal-ġai, sussegwenti
            tal-kunsill, sussegwenti tal-kunsill ta' schengen, sussegwenti tal-kunsill schengen, sussegwenti ta' schengen,
            sussegwenti tal-ministri, sussegwenti tal-ġai""",
        Concept.THIS: "attwali, kurrenti, preżenti, li qegħdin fih, li qegħdin fiha",
        Concept.LAST: """li għadda, li għaddiet, li għaddew, l-ieħor li għadda, tal-bieraħ, l-imgħoddi, mgħoddi, mgħoddija, preċedenti,
            ta' qabel, li għadda dan, passat, passata""",
        Concept.FROM: """'il quddiem, 'l quddiem, il quddiem, l quddiem, 'i quddiem, u wara, jew wara, lil hawn, ’il quddiem""",
        Concept.BY: "l-aktar tard, mhux aktar tard, l-iktar tard, jew qabel",
    },
    feasts={
        "christmas": "milied",
        "new-year": "l-ewwel tas-sena, ewwel tas-sena, sena l-ġdida",
        "epiphany": "epifanija, tre re",
        "easter": "għid, għid il-kbir",
        "labour-day": "jum il-ħaddiem, jum il-ħaddiema",
        "europe-day": "jum l-ewropa",
        "pentecost": "għid il-ħamsin, pentekoste",
        "assumption": "santa marija",
        "all-saints": "qaddisin kollha, jum il-qaddisin kollha",
    },
    presidency="il-Presidenza",
    words={
        Concept.PLURAL: "ġranet, jiem, ġimgħat, xhur, snin",
        Concept.UNDER: "taħt",
        Concept.DEADLINE: "skadenza, skadenzi",
        Concept.ON_TIME: """fil-ħin, f'waqtu, f'waqthom, f'waqtha, f'ħinu, f'ħinhom, fil-ħin stabbilit, sal-iskadenza,
            sal-iskadenzi, sad-data tal-iskadenza, sal-iskadenza tagħhom, sal-iskadenza tiegħu, fi żmien
            l-iskadenza, fit-terminu, fit-terminu stabbilit, puntwali, puntwalment, skont l-iskeda,
            irrispettat l-iskadenza, irrispettaw l-iskadenza, irrispetta l-iskadenza""",
        Concept.DAY: """jumejn, tlettijiem, tlitt ijiem, jum, jiem, ijiem, ġurnata, ġranet, jum kalendarju, jum tax-xogħol, jiem
            tax-xogħol, ġurnata tax-xogħol, ġranet tax-xogħol, jum kalendarji, jiem kalendarji""",
        Concept.WEEK: "ġimagħtejn, ġimgħa, ġimgħat, ġimgha, gimgha, gimghat",
        Concept.MONTHS: "xahrejn, xahar, xhur",
        Concept.QUARTER: """trimestru, trimestri, kwart tas-sena, kwart, aħħar trimestru tal, aħħar trimestru ta, aħħar trimestru
            tas-sena, aħħar kwart tal, aħħar kwart ta, aħħar tliet xhur tal""",
        Concept.HALF: """nofs, semestru, semestri, nofs sena, nofs is-sena, sitt xhur tas-sena, aħħar semestru tal, aħħar semestru
            ta, aħħar nofs tal, aħħar sitt xhur tal""",
        Concept.YEAR: "sentejn, sena, snin, sena kalendarja, sena kalendarju, issena",
        Concept.TODAY: "illum, llum, lum, il-ġurnata tal-lum, illum stess, mil-lum",
        Concept.TOMORROW: "għada, l-għada",
        Concept.YESTERDAY: "ilbieraħ, lbieraħ, bieraħ, il-bieraħ",
        Concept.THIS: """dan, din, dawn, dal, dan il, din il, dan ix, din is, attwali, preżenti, kurrenti, dit, dis, dix, dax, issena""",
        Concept.COMING: """li ġej, li ġejja, li ġejjin, li ġejjien, id-dieħel, id-dieħla, id-deħlin, dieħel, dieħla, deħlin,
            d-dieħel, d-dieħla, li dieħel, li dieħla, li ġejja tal-kunsill, li ġejja tal-kunsill ta' schengen, li
            ġejja tal-kunsill schengen, li ġejja ta' schengen, li ġejja tal-ministri, li ġejja tal-ġai, id-dieħla
            tal-kunsill, id-dieħla tal-kunsill ta' schengen, id-dieħla tal-kunsill schengen, id-dieħla ta' schengen,
            id-dieħla tal-ministri, id-dieħla tal-ġai, li ġej tal-kunsill, li ġej tal-kunsill ta' schengen, li ġej
            tal-kunsill schengen, li ġej ta' schengen, li ġej tal-ministri, li ġej tal-ġai, ġej, ġejja, ġejjin,
            ġejjien, x'ġej, li ser jasal, riesaq, riesqa, riesqin, qed joqrob, qed toqrob, qed joqorbu, fil-qrib,
            wasal, waslin, imminenti, fuq l-għatba, fuq il-bieb, fuq wiċċna, fil-futur qrib, quddiemna, li għandna
            quddiemna, fix-xefaq, ġejjin fuqna""",
        Concept.NEXT: """li jmiss, li jmissu, jmiss, jmissu, imiss, imissu, imissha, ewwel, l-ewwel ma jiskadi, jiskadi l-ewwel,
            tiskadi l-ewwel, l-aktar qrib, l-iktar qrib, qabel kollox, wara dan, sussegwenti, l-ewwel wieħed,
            l-ewwel waħda, li jiġi wara, ta' warajh, l-iskadenza li jmiss, l-iskadenza li jmissu, l-iskadenza li
            ġej, l-iskadenza li ġejja, l-iskadenza sussegwenti, l-iskadenza l-aktar qrib, l-iskadenza l-iktar qrib,
            l-iskadenza ta' wara, iskadenza li jmiss, iskadenza li jmissu, iskadenza li ġej, iskadenza li ġejja,
            iskadenza sussegwenti, iskadenza l-aktar qrib, iskadenza l-iktar qrib, iskadenza ta' wara, l-ħaġa li
            jmiss, l-ħaġa li jmissu, l-ħaġa li ġej, l-ħaġa li ġejja, l-ħaġa sussegwenti, l-ħaġa l-aktar qrib, l-ħaġa
            l-iktar qrib, l-ħaġa ta' wara, ħaġa li jmiss, ħaġa li jmissu, ħaġa li ġej, ħaġa li ġejja, ħaġa
            sussegwenti, ħaġa l-aktar qrib, ħaġa l-iktar qrib, ħaġa ta' wara, il-ħaġa li jmiss, il-ħaġa li jmissu,
            il-ħaġa li ġej, il-ħaġa li ġejja, il-ħaġa sussegwenti, il-ħaġa l-aktar qrib, il-ħaġa l-iktar qrib,
            il-ħaġa ta' wara, l-obbligu li jmiss, l-obbligu li jmissu, l-obbligu li ġej, l-obbligu li ġejja,
            l-obbligu sussegwenti, l-obbligu l-aktar qrib, l-obbligu l-iktar qrib, l-obbligu ta' wara, obbligu li
            jmiss, obbligu li jmissu, obbligu li ġej, obbligu li ġejja, obbligu sussegwenti, obbligu l-aktar qrib,
            obbligu l-iktar qrib, obbligu ta' wara, l-pass li jmiss, l-pass li jmissu, l-pass li ġej, l-pass li
            ġejja, l-pass sussegwenti, l-pass l-aktar qrib, l-pass l-iktar qrib, l-pass ta' wara, il-pass li jmiss,
            il-pass li jmissu, il-pass li ġej, il-pass li ġejja, il-pass sussegwenti, il-pass l-aktar qrib, il-pass
            l-iktar qrib, il-pass ta' wara, il-kunsinna li jmiss, il-kunsinna li jmissu, il-kunsinna li ġej,
            il-kunsinna li ġejja, il-kunsinna sussegwenti, il-kunsinna l-aktar qrib, il-kunsinna l-iktar qrib,
            il-kunsinna ta' wara, kunsinna li jmiss, kunsinna li jmissu, kunsinna li ġej, kunsinna li ġejja,
            kunsinna sussegwenti, kunsinna l-aktar qrib, kunsinna l-iktar qrib, kunsinna ta' wara, l-azzjoni li
            jmiss, l-azzjoni li jmissu, l-azzjoni li ġej, l-azzjoni li ġejja, l-azzjoni sussegwenti, l-azzjoni
            l-aktar qrib, l-azzjoni l-iktar qrib, l-azzjoni ta' wara, azzjoni li jmiss, azzjoni li jmissu, azzjoni
            li ġej, azzjoni li ġejja, azzjoni sussegwenti, azzjoni l-aktar qrib, azzjoni l-iktar qrib, azzjoni ta'
            wara, it-terminu li jmiss, it-terminu li jmissu, it-terminu li ġej, it-terminu li ġejja, it-terminu
            sussegwenti, it-terminu l-aktar qrib, it-terminu l-iktar qrib, it-terminu ta' wara, terminu li jmiss,
            terminu li jmissu, terminu li ġej, terminu li ġejja, terminu sussegwenti, terminu l-aktar qrib, terminu
            l-iktar qrib, terminu ta' wara, id-data li jmiss, id-data li jmissu, id-data li ġej, id-data li ġejja,
            id-data sussegwenti, id-data l-aktar qrib, id-data l-iktar qrib, id-data ta' wara, data li jmiss, data
            li jmissu, data li ġej, data li ġejja, data sussegwenti, data l-aktar qrib, data l-iktar qrib, data ta'
            wara, l-kompitu li jmiss, l-kompitu li jmissu, l-kompitu li ġej, l-kompitu li ġejja, l-kompitu
            sussegwenti, l-kompitu l-aktar qrib, l-kompitu l-iktar qrib, l-kompitu ta' wara, il-kompitu li jmiss,
            il-kompitu li jmissu, il-kompitu li ġej, il-kompitu li ġejja, il-kompitu sussegwenti, il-kompitu l-aktar
            qrib, il-kompitu l-iktar qrib, il-kompitu ta' wara, kompitu li jmiss, kompitu li jmissu, kompitu li ġej,
            kompitu li ġejja, kompitu sussegwenti, kompitu l-aktar qrib, kompitu l-iktar qrib, kompitu ta' wara,
            l-punt li jmiss, l-punt li jmissu, l-punt li ġej, l-punt li ġejja, l-punt sussegwenti, l-punt l-aktar
            qrib, l-punt l-iktar qrib, l-punt ta' wara, il-punt li jmiss, il-punt li jmissu, il-punt li ġej, il-punt
            li ġejja, il-punt sussegwenti, il-punt l-aktar qrib, il-punt l-iktar qrib, il-punt ta' wara, l-ewwel
            skadenza, ewwel skadenza, l-ewwel ħaġa, l-ewwel obbligu, l-ewwel kunsinna, l-ewwel data, eqreb, l-eqreb,
            l-eqreb skadenza, eqreb skadenza, l-eqreb data, l-eqreb terminu, l-eqreb waħda, l-eqreb wieħed, l-eqreb
            obbligu, l-eqreb kunsinna, l-ewwel terminu, l-ewwel pass, l-ewwel kompitu, l-aktar waħda qrib,
            l-iskadenza l-eqreb, l-obbligu l-eqreb, id-data l-eqreb, il-kompitu l-eqreb, l-aktar kmieni skadenza,
            l-aktar skadenza qrib, l-iktar skadenza kmieni, l-aktar skadenza kmieni, l-iktar data kmieni, l-aktar
            data kmieni, l-iktar skadenza qrib, l-iktar waħda qrib, l-iskadenza l-aktar kmieni, l-iskadenza l-iktar
            kmieni, id-data l-aktar kmieni""",
        Concept.LAST: """l-aħħar, aħħar, preċedenti, passat, passata, li għadda, li għaddiet, li għaddew, l-imgħoddi, ta' qabel, riċenti""",
        Concept.END: """tmiem, it-tmiem, tmiem ta, it-tmiem ta, aħħar, l-aħħar, aħħar ta, l-aħħar ta, għeluq, l-għeluq ta, tmiem il,
            l-aħħar tax-xahar ta, tmiem ix-xahar ta, aħħar tal, tmiem tal""",
        Concept.YEAR_END: """tmiem is-sena, aħħar is-sena, l-aħħar tas-sena, aħħar tas-sena, tmiem tas-sena, it-tmiem tas-sena""",
        Concept.VAGUE: """fil ġimgħat li jmiss, fil ġimgħat li jmissu, fil ġimgħat li jmissna, fil ġimgħat li ġej, fil ġimgħat li
            ġejja, fil ġimgħat li ġejjin, fil ġimgħat li ġejjien, fil ġimgħat id-dieħel, fil ġimgħat id-dieħla, fil
            ġimgħat id-deħlin, fil ġimgħat dieħel, fil ġimgħat dieħla, fil ġimgħat deħlin, fil ġimgħat d-dieħel, fil
            jiem li jmiss, fil jiem li jmissu, fil jiem li jmissna, fil jiem li ġej, fil jiem li ġejja, fil jiem li
            ġejjin, fil jiem li ġejjien, fil jiem id-dieħel, fil jiem id-dieħla, fil jiem id-deħlin, fil jiem
            dieħel, fil jiem dieħla, fil jiem deħlin, fil jiem d-dieħel, fil ġranet li jmiss, fil ġranet li jmissu,
            fil ġranet li jmissna, fil ġranet li ġej, fil ġranet li ġejja, fil ġranet li ġejjin, fil ġranet li
            ġejjien, fil ġranet id-dieħel, fil ġranet id-dieħla, fil ġranet id-deħlin, fil ġranet dieħel, fil ġranet
            dieħla, fil ġranet deħlin, fil ġranet d-dieħel, fix xhur li jmiss, fix xhur li jmissu, fix xhur li
            jmissna, fix xhur li ġej, fix xhur li ġejja, fix xhur li ġejjin, fix xhur li ġejjien, fix xhur
            id-dieħel, fix xhur id-dieħla, fix xhur id-deħlin, fix xhur dieħel, fix xhur dieħla, fix xhur deħlin,
            fix xhur d-dieħel, fis snin li jmiss, fis snin li jmissu, fis snin li jmissna, fis snin li ġej, fis snin
            li ġejja, fis snin li ġejjin, fis snin li ġejjien, fis snin id-dieħel, fis snin id-dieħla, fis snin
            id-deħlin, fis snin dieħel, fis snin dieħla, fis snin deħlin, fis snin d-dieħel, matul il ġimgħat li
            jmiss, matul il ġimgħat li jmissu, matul il ġimgħat li jmissna, matul il ġimgħat li ġej, matul il
            ġimgħat li ġejja, matul il ġimgħat li ġejjin, matul il ġimgħat li ġejjien, matul il ġimgħat id-dieħel,
            matul il ġimgħat id-dieħla, matul il ġimgħat id-deħlin, matul il ġimgħat dieħel, matul il ġimgħat
            dieħla, matul il ġimgħat deħlin, matul il ġimgħat d-dieħel, matul il jiem li jmiss, matul il jiem li
            jmissu, matul il jiem li jmissna, matul il jiem li ġej, matul il jiem li ġejja, matul il jiem li ġejjin,
            matul il jiem li ġejjien, matul il jiem id-dieħel, matul il jiem id-dieħla, matul il jiem id-deħlin,
            matul il jiem dieħel, matul il jiem dieħla, matul il jiem deħlin, matul il jiem d-dieħel, matul il
            ġranet li jmiss, matul il ġranet li jmissu, matul il ġranet li jmissna, matul il ġranet li ġej, matul il
            ġranet li ġejja, matul il ġranet li ġejjin, matul il ġranet li ġejjien, matul il ġranet id-dieħel, matul
            il ġranet id-dieħla, matul il ġranet id-deħlin, matul il ġranet dieħel, matul il ġranet dieħla, matul il
            ġranet deħlin, matul il ġranet d-dieħel, matul ix xhur li jmiss, matul ix xhur li jmissu, matul ix xhur
            li jmissna, matul ix xhur li ġej, matul ix xhur li ġejja, matul ix xhur li ġejjin, matul ix xhur li
            ġejjien, matul ix xhur id-dieħel, matul ix xhur id-dieħla, matul ix xhur id-deħlin, matul ix xhur
            dieħel, matul ix xhur dieħla, matul ix xhur deħlin, matul ix xhur d-dieħel, matul is snin li jmiss,
            matul is snin li jmissu, matul is snin li jmissna, matul is snin li ġej, matul is snin li ġejja, matul
            is snin li ġejjin, matul is snin li ġejjien, matul is snin id-dieħel, matul is snin id-dieħla, matul is
            snin id-deħlin, matul is snin dieħel, matul is snin dieħla, matul is snin deħlin, matul is snin
            d-dieħel, tul ix xhur li jmiss, tul ix xhur li jmissu, tul ix xhur li jmissna, tul ix xhur li ġej, tul
            ix xhur li ġejja, tul ix xhur li ġejjin, tul ix xhur li ġejjien, tul ix xhur id-dieħel, tul ix xhur
            id-dieħla, tul ix xhur id-deħlin, tul ix xhur dieħel, tul ix xhur dieħla, tul ix xhur deħlin, tul ix
            xhur d-dieħel, il ġimgħat li jmiss, il ġimgħat li jmissu, il ġimgħat li jmissna, il ġimgħat li ġej, il
            ġimgħat li ġejja, il ġimgħat li ġejjin, il ġimgħat li ġejjien, il ġimgħat id-dieħel, il ġimgħat
            id-dieħla, il ġimgħat id-deħlin, il ġimgħat dieħel, il ġimgħat dieħla, il ġimgħat deħlin, il ġimgħat
            d-dieħel, il jiem li jmiss, il jiem li jmissu, il jiem li jmissna, il jiem li ġej, il jiem li ġejja, il
            jiem li ġejjin, il jiem li ġejjien, il jiem id-dieħel, il jiem id-dieħla, il jiem id-deħlin, il jiem
            dieħel, il jiem dieħla, il jiem deħlin, il jiem d-dieħel, il ġranet li jmiss, il ġranet li jmissu, il
            ġranet li jmissna, il ġranet li ġej, il ġranet li ġejja, il ġranet li ġejjin, il ġranet li ġejjien, il
            ġranet id-dieħel, il ġranet id-dieħla, il ġranet id-deħlin, il ġranet dieħel, il ġranet dieħla, il
            ġranet deħlin, il ġranet d-dieħel, ix xhur li jmiss, ix xhur li jmissu, ix xhur li jmissna, ix xhur li
            ġej, ix xhur li ġejja, ix xhur li ġejjin, ix xhur li ġejjien, ix xhur id-dieħel, ix xhur id-dieħla, ix
            xhur id-deħlin, ix xhur dieħel, ix xhur dieħla, ix xhur deħlin, ix xhur d-dieħel, is snin li jmiss, is
            snin li jmissu, is snin li jmissna, is snin li ġej, is snin li ġejja, is snin li ġejjin, is snin li
            ġejjien, is snin id-dieħel, is snin id-dieħla, is snin id-deħlin, is snin dieħel, is snin dieħla, is
            snin deħlin, is snin d-dieħel, fi ftit ġimgħat li jmiss, fi ftit ġimgħat li jmissu, fi ftit ġimgħat li
            jmissna, fi ftit ġimgħat li ġej, fi ftit ġimgħat li ġejja, fi ftit ġimgħat li ġejjin, fi ftit ġimgħat li
            ġejjien, fi ftit ġimgħat id-dieħel, fi ftit ġimgħat id-dieħla, fi ftit ġimgħat id-deħlin, fi ftit
            ġimgħat dieħel, fi ftit ġimgħat dieħla, fi ftit ġimgħat deħlin, fi ftit ġimgħat d-dieħel, fi ftit xhur
            li jmiss, fi ftit xhur li jmissu, fi ftit xhur li jmissna, fi ftit xhur li ġej, fi ftit xhur li ġejja,
            fi ftit xhur li ġejjin, fi ftit xhur li ġejjien, fi ftit xhur id-dieħel, fi ftit xhur id-dieħla, fi ftit
            xhur id-deħlin, fi ftit xhur dieħel, fi ftit xhur dieħla, fi ftit xhur deħlin, fi ftit xhur d-dieħel, fi
            ftit jiem li jmiss, fi ftit jiem li jmissu, fi ftit jiem li jmissna, fi ftit jiem li ġej, fi ftit jiem
            li ġejja, fi ftit jiem li ġejjin, fi ftit jiem li ġejjien, fi ftit jiem id-dieħel, fi ftit jiem
            id-dieħla, fi ftit jiem id-deħlin, fi ftit jiem dieħel, fi ftit jiem dieħla, fi ftit jiem deħlin, fi
            ftit jiem d-dieħel, xi ġimgħat, xi xhur, xi jiem, ftit ġimgħat, ftit xhur, ftit jiem, ftit ġranet, par
            ġimgħat, par xhur, par jiem, par ġranet, bidu, il-bidu, fil-bidu, bidunett, kmieni, kmieni fl, kmieni
            f', nofs ix-xahar, f'nofs, madwar, bejn wieħed u ieħor, circa, għall-ħabta, lejn, lejn l-aħħar, lejn
            tmiem, fi ftit, dalwaqt, daqt, malajr, mill-aktar fis, mill-iktar fis, l-aktar fis possibbli, minnufih,
            fil-futur, fil-futur qrib, fil-futur qarib, aktar 'il quddiem, iktar 'il quddiem, aktar tard, iktar
            tard, sajf, is-sajf, fis-sajf, xitwa, ix-xitwa, rebbiegħa, ir-rebbiegħa, ħarifa, il-ħarifa, vaganzi, btala, reċentement, riċentement, dan l-aħħar, xi darba, xi mkien, ġurnata
            minnhom, xi drabi, tard f', tard fis-sena, tard fix-xahar, waqfa tas-sajf, qrib""",
        Concept.MEETING: """laqgħa, laqgħat, laqgħa tal-kunsill, laqgħat tal-kunsill, laqgħa tal-kunsill ta' schengen, seduta, seduti,
            seduta tal-kunsill, sessjoni, sessjonijiet, sessjoni tal-kunsill, kunsill ġai, kunsill tal-ġai, kunsill
            tal-ġustizzja u l-affarijiet interni, kunsill tal-ġustizzja u tal-affarijiet interni, kunsill tal-affarijiet
            interni, laqgħa tal-ministri, laqgħa ministerjali, kunsilli, kunsilli ta' schengen, kunsill jha, stadju
            importanti, għan intermedju, għanijiet intermedji, tragward, tragwardi, formazzjoni, il-kunsill ġai,
            il-kunsill tal-ġai, il-kunsill tal-ġustizzja u l-affarijiet interni, il-kunsill tal-ġustizzja u
            tal-affarijiet interni, il-kunsill tal-affarijiet interni, il-kunsilli, il-kunsilli ta' schengen, il-kunsill
            jha, laqgħa tal-kunsill schengen, laqgħa tal-kunsill dwar schengen, laqgħa tal-kunsill ġai, laqgħa
            tal-kunsill tal-ġai, laqgħa tal-kunsill jha, laqgħa tal-kunsill tal-ministri, laqgħa tal-kunsill
            tal-ġustizzja u l-affarijiet interni, laqgħat tal-kunsill schengen, laqgħat tal-kunsill ta' schengen,
            laqgħat tal-kunsill dwar schengen, laqgħat tal-kunsill ġai, laqgħat tal-kunsill tal-ġai, laqgħat tal-kunsill
            jha, laqgħat tal-kunsill tal-ministri, laqgħat tal-kunsill tal-ġustizzja u l-affarijiet interni, seduta
            tal-kunsill schengen, seduta tal-kunsill ta' schengen, seduta tal-kunsill dwar schengen, seduta tal-kunsill
            ġai, seduta tal-kunsill tal-ġai, seduta tal-kunsill jha, seduta tal-kunsill tal-ministri, seduta tal-kunsill
            tal-ġustizzja u l-affarijiet interni, sessjoni tal-kunsill schengen, sessjoni tal-kunsill ta' schengen,
            sessjoni tal-kunsill dwar schengen, sessjoni tal-kunsill ġai, sessjoni tal-kunsill tal-ġai, sessjoni
            tal-kunsill jha, sessjoni tal-kunsill tal-ministri, sessjoni tal-kunsill tal-ġustizzja u l-affarijiet
            interni, il-laqgħa tal-kunsill schengen, il-laqgħa tal-kunsill ta' schengen, il-laqgħa tal-kunsill dwar
            schengen, il-laqgħa tal-kunsill ġai, il-laqgħa tal-kunsill tal-ġai, il-laqgħa tal-kunsill jha, il-laqgħa
            tal-kunsill tal-ministri, il-laqgħa tal-kunsill tal-ġustizzja u l-affarijiet interni, il-laqgħat tal-kunsill
            schengen, il-laqgħat tal-kunsill ta' schengen, il-laqgħat tal-kunsill dwar schengen, il-laqgħat tal-kunsill
            ġai, il-laqgħat tal-kunsill tal-ġai, il-laqgħat tal-kunsill jha, il-laqgħat tal-kunsill tal-ministri,
            il-laqgħat tal-kunsill tal-ġustizzja u l-affarijiet interni, il-seduta tal-kunsill schengen, il-seduta
            tal-kunsill ta' schengen, il-seduta tal-kunsill dwar schengen, il-seduta tal-kunsill ġai, il-seduta
            tal-kunsill tal-ġai, il-seduta tal-kunsill jha, il-seduta tal-kunsill tal-ministri, il-seduta tal-kunsill
            tal-ġustizzja u l-affarijiet interni, il-sessjoni tal-kunsill schengen, il-sessjoni tal-kunsill ta'
            schengen, il-sessjoni tal-kunsill dwar schengen, il-sessjoni tal-kunsill ġai, il-sessjoni tal-kunsill
            tal-ġai, il-sessjoni tal-kunsill jha, il-sessjoni tal-kunsill tal-ministri, il-sessjoni tal-kunsill
            tal-ġustizzja u l-affarijiet interni, l-laqgħa tal-kunsill schengen, l-laqgħa tal-kunsill ta' schengen,
            l-laqgħa tal-kunsill dwar schengen, l-laqgħa tal-kunsill ġai, l-laqgħa tal-kunsill tal-ġai, l-laqgħa
            tal-kunsill jha, l-laqgħa tal-kunsill tal-ministri, l-laqgħa tal-kunsill tal-ġustizzja u l-affarijiet
            interni, l-laqgħat tal-kunsill schengen, l-laqgħat tal-kunsill ta' schengen, l-laqgħat tal-kunsill dwar
            schengen, l-laqgħat tal-kunsill ġai, l-laqgħat tal-kunsill tal-ġai, l-laqgħat tal-kunsill jha, l-laqgħat
            tal-kunsill tal-ministri, l-laqgħat tal-kunsill tal-ġustizzja u l-affarijiet interni, l-seduta tal-kunsill
            schengen, l-seduta tal-kunsill ta' schengen, l-seduta tal-kunsill dwar schengen, l-seduta tal-kunsill ġai,
            l-seduta tal-kunsill tal-ġai, l-seduta tal-kunsill jha, l-seduta tal-kunsill tal-ministri, l-seduta
            tal-kunsill tal-ġustizzja u l-affarijiet interni, l-sessjoni tal-kunsill schengen, l-sessjoni tal-kunsill
            ta' schengen, l-sessjoni tal-kunsill dwar schengen, l-sessjoni tal-kunsill ġai, l-sessjoni tal-kunsill
            tal-ġai, l-sessjoni tal-kunsill jha, l-sessjoni tal-kunsill tal-ministri, l-sessjoni tal-kunsill
            tal-ġustizzja u l-affarijiet interni, is-laqgħa tal-kunsill schengen, is-laqgħa tal-kunsill ta' schengen,
            is-laqgħa tal-kunsill dwar schengen, is-laqgħa tal-kunsill ġai, is-laqgħa tal-kunsill tal-ġai, is-laqgħa
            tal-kunsill jha, is-laqgħa tal-kunsill tal-ministri, is-laqgħa tal-kunsill tal-ġustizzja u l-affarijiet
            interni, is-laqgħat tal-kunsill schengen, is-laqgħat tal-kunsill ta' schengen, is-laqgħat tal-kunsill dwar
            schengen, is-laqgħat tal-kunsill ġai, is-laqgħat tal-kunsill tal-ġai, is-laqgħat tal-kunsill jha, is-laqgħat
            tal-kunsill tal-ministri, is-laqgħat tal-kunsill tal-ġustizzja u l-affarijiet interni, is-seduta tal-kunsill
            schengen, is-seduta tal-kunsill ta' schengen, is-seduta tal-kunsill dwar schengen, is-seduta tal-kunsill
            ġai, is-seduta tal-kunsill tal-ġai, is-seduta tal-kunsill jha, is-seduta tal-kunsill tal-ministri, is-seduta
            tal-kunsill tal-ġustizzja u l-affarijiet interni, is-sessjoni tal-kunsill schengen, is-sessjoni tal-kunsill
            ta' schengen, is-sessjoni tal-kunsill dwar schengen, is-sessjoni tal-kunsill ġai, is-sessjoni tal-kunsill
            tal-ġai, is-sessjoni tal-kunsill jha, is-sessjoni tal-kunsill tal-ministri, is-sessjoni tal-kunsill
            tal-ġustizzja u l-affarijiet interni""",
        Concept.BY: """sa, sal, saċ, sad, san, sas, sat, sax, saż, s', mhux aktar tard minn, mhux aktar tard mill, mhux aktar tard mit,
            mhux aktar tard mid, mhux aktar tard mis, mhux aktar tard mir, mhux aktar tard mix, mhux aktar tard miċ, mhux
            aktar tard mil, mhux aktar tard, mhux aktar tard f', mhux aktar tard fi, mhux aktar tard fil, mhux aktar tard
            fit, mhux aktar tard fl, sa mhux aktar tard minn, sa mhux aktar tard mill, sa mhux aktar tard mit, sa mhux aktar
            tard mid, sa mhux aktar tard mis, sa mhux aktar tard mir, sa mhux aktar tard mix, sa mhux aktar tard miċ, sa
            mhux aktar tard mil, sa mhux aktar tard, sa mhux aktar tard f', sa mhux aktar tard fi, sa mhux aktar tard fil,
            sa mhux aktar tard fit, sa mhux aktar tard fl, mhux iktar tard minn, mhux iktar tard mill, mhux iktar tard mit,
            mhux iktar tard mid, mhux iktar tard mis, mhux iktar tard mir, mhux iktar tard mix, mhux iktar tard miċ, mhux
            iktar tard mil, mhux iktar tard, mhux iktar tard f', mhux iktar tard fi, mhux iktar tard fil, mhux iktar tard
            fit, mhux iktar tard fl, sa mhux iktar tard minn, sa mhux iktar tard mill, sa mhux iktar tard mit, sa mhux iktar
            tard mid, sa mhux iktar tard mis, sa mhux iktar tard mir, sa mhux iktar tard mix, sa mhux iktar tard miċ, sa
            mhux iktar tard mil, sa mhux iktar tard, sa mhux iktar tard f', sa mhux iktar tard fi, sa mhux iktar tard fil,
            sa mhux iktar tard fit, sa mhux iktar tard fl, mhux wara minn, mhux wara mill, mhux wara mit, mhux wara mid,
            mhux wara mis, mhux wara mir, mhux wara mix, mhux wara miċ, mhux wara mil, mhux wara, mhux wara f', mhux wara
            fi, mhux wara fil, mhux wara fit, mhux wara fl, sa mhux wara minn, sa mhux wara mill, sa mhux wara mit, sa mhux
            wara mid, sa mhux wara mis, sa mhux wara mir, sa mhux wara mix, sa mhux wara miċ, sa mhux wara mil, sa mhux
            wara, sa mhux wara f', sa mhux wara fi, sa mhux wara fil, sa mhux wara fit, sa mhux wara fl, sa l-aktar tard
            minn, sa l-aktar tard mill, sa l-aktar tard mit, sa l-aktar tard mid, sa l-aktar tard mis, sa l-aktar tard mir,
            sa l-aktar tard mix, sa l-aktar tard miċ, sa l-aktar tard mil, sa l-aktar tard, sa l-aktar tard f', sa l-aktar
            tard fi, sa l-aktar tard fil, sa l-aktar tard fit, sa l-aktar tard fl, l-aktar tard minn, l-aktar tard mill,
            l-aktar tard mit, l-aktar tard mid, l-aktar tard mis, l-aktar tard mir, l-aktar tard mix, l-aktar tard miċ,
            l-aktar tard mil, l-aktar tard, l-aktar tard f', l-aktar tard fi, l-aktar tard fil, l-aktar tard fit, l-aktar
            tard fl, sa mhux iżjed tard minn, sa mhux iżjed tard mill, sa mhux iżjed tard mit, sa mhux iżjed tard mid, sa
            mhux iżjed tard mis, sa mhux iżjed tard mir, sa mhux iżjed tard mix, sa mhux iżjed tard miċ, sa mhux iżjed tard
            mil, sa mhux iżjed tard, sa mhux iżjed tard f', sa mhux iżjed tard fi, sa mhux iżjed tard fil, sa mhux iżjed
            tard fit, sa mhux iżjed tard fl, mhux iżjed tard minn, mhux iżjed tard mill, mhux iżjed tard mit, mhux iżjed
            tard mid, mhux iżjed tard mis, mhux iżjed tard mir, mhux iżjed tard mix, mhux iżjed tard miċ, mhux iżjed tard
            mil, mhux iżjed tard, mhux iżjed tard f', mhux iżjed tard fi, mhux iżjed tard fil, mhux iżjed tard fit, mhux
            iżjed tard fl, sa massimu minn, sa massimu mill, sa massimu mit, sa massimu mid, sa massimu mis, sa massimu mir,
            sa massimu mix, sa massimu miċ, sa massimu mil, sa massimu, sa massimu f', sa massimu fi, sa massimu fil, sa
            massimu fit, sa massimu fl, sa mhux tard minn, sa mhux tard mill, sa mhux tard mit, sa mhux tard mid, sa mhux
            tard mis, sa mhux tard mir, sa mhux tard mix, sa mhux tard miċ, sa mhux tard mil, sa mhux tard, sa mhux tard f',
            sa mhux tard fi, sa mhux tard fil, sa mhux tard fit, sa mhux tard fl, minn issa sa, minn issa sal, minn issa
            sat, bejn issa u, bejn illum u, minn hawn sa, minn hawn u, sa u inkluż, sa d-data ta, sad-data ta, sad data, sa
            data, sa dik id-data, qabel jew fi, qabel jew f', fi jew qabel, f'data mhux aktar tard minn, bi skadenza sa, bi
            skadenza fi, bi skadenza ta, bi skadenza, li jiskadu sa, by, sakemm jasal, sax-xahar ta, sa x-xahar ta, sakemm,
            fuq l-aktar, l-iktar tard, l-iktar tard sa, sa l-iktar tard, qabel ma jgħaddi, saż-żmien ta""",
        Concept.UNTIL: "sa, sal, sat, sad, sas, saċ, san, sax, saż, sakemm, s', sa u inkluż",
        Concept.BEFORE: """qabel, qabel il, qabel l, qabel ix-xahar ta, qabel ma, aktar kmieni minn, iktar kmieni minn, aktar kmieni mill,
            eżatt qabel, ftit qabel, preċedenti għal, lejlet, fil-lejl ta' qabel, fil-ġimgħat qabel, fix-xhur qabel, sa
            qabel, minn qabel""",
        Concept.IN: """f', fi, fil, fl, fiċ, fid, fin, fir, fis, fit, fix, fiż, matul, tul, waqt, fix-xahar ta, matul ix-xahar ta,
            fil-perjodu, matul is-sena, fil-kors ta, f'xahar, fuq l-aġenda ta, fuq l-aġenda tal, fl-aġenda ta, fl-aġenda
            tal, għal matul, fid-data ta, fid-data, nhar, dakinhar ta, fuq il-programm ta, ippjanat għal, skedat għal,
            fix-xahar, fuq l-aġenda f', fuq l-aġenda fil, waqt il, matul il""",
        Concept.FOR: """għal, għall, għaċ, għan, għar, għas, għat, għaż, għax-xahar ta, biex, fil-ħin għal, fil-ħin għall, lest għal,
            lest għall, bi tħejjija għal, bi tħejjija għall, għall-ħtiġijiet ta, in vista ta, fid-dawl ta""",
        Concept.FROM: """minn, mill, mit, mid, mis, mir, mix, miċ, miż, mil, minn dak tal, minn dik ta, b'effett minn, b'effett mill,
            b'effett mid, b'seħħ minn, b'seħħ mill, ibda minn, jibda minn, tibda minn, jibdew minn, li jibdew minn, li jibda
            minn, mibdi minn, mhux qabel, sa minn, sa mill, mid-data ta, mix-xahar ta, jew wara, fi jew wara, dekorribbli
            minn, l-aktar kmieni, mill-bidu ta""",
        Concept.AFTER: """wara, wara l, wara li, wara t-tmiem ta, aktar tard minn, iktar tard minn, aktar tard mill, iktar tard mill, lil
            hinn minn, eżatt wara, ftit wara, immedjatament wara, fil-ġimgħat wara, fix-xhur wara, lil hinn mill, dritt
            wara, warajh""",
        Concept.WITHIN: """fi żmien, f'temp ta, fi spazju ta, f'perjodu ta, fi ħdan, f'terminu ta, fit-terminu ta, f'inqas minn, f'massimu
            ta, fi żmien massimu ta, fiż-żmien ta, f'qasir żmien ta, fi żmien l-ispazju ta, qabel ma jgħaddu, fi spazju ta'
            żmien ta, matul dawn il""",
        Concept.BETWEEN: "bejn, bejn il, bejn l, minn",
        Concept.LATEST: """l-aktar tard, l-iktar tard, mhux aktar tard, jew qabel, jew aktar kmieni, l-aħħar data, bħala l-aħħar data, sa
            l-aktar tard""",
        Concept.EARLIEST: """l-aktar kmieni, l-iktar kmieni, jew wara, jew aktar tard, u wara, u aktar tard, 'il quddiem, 'l quddiem, 'i
            quddiem""",
        Concept.AS_OF: """kif kien fi, kif kienet is-sitwazzjoni fi, kif kienet is-sitwazzjoni fl, kif kienu l-affarijiet fi, kif kienu
            l-affarijiet fl, is-sitwazzjoni fi, is-sitwazzjoni fl, is-sitwazzjoni fid, sitwazzjoni fl, sitwazzjoni fi,
            fid-data ta, skont is-sitwazzjoni fi, skont is-sitwazzjoni fl, skont is-sitwazzjoni fit""",
        Concept.AND: """u, kif ukoll, flimkien ma, &, plus, kif ukoll il, u anki, u anke, u wkoll, kemm, kif wkoll, u lill, u tal, u ta,
            u mill, u l-""",
        Concept.OR: "jew, jew inkella, u/jew, inkella, jekk mhux, jew il, jew tal, jew lill",
        Concept.WITH: """mal, maċ, mad, man, mas, mat, maż, ma, flimkien ma, flimkien mal, flimkien mas, flimkien mat, flimkien maċ,
            flimkien mad, b'kollaborazzjoni ma, b'kollaborazzjoni mal, f'kooperazzjoni ma, f'kooperazzjoni mal, bi sħab ma,
            bi sħab mal, konġuntament ma, konġuntament mal, id f'id ma, id f'id mal, f'kollaborazzjoni ma, f'kollaborazzjoni
            mal""",
        Concept.JOINTLY: """flimkien, b'mod konġunt, konġuntament, konġunt, konġunta, konġunti, flimkien ma, flimkien mal, flimkien mas,
            flimkien mat, flimkien maċ, flimkien mad, b'kollaborazzjoni ma, b'kollaborazzjoni mal, f'kooperazzjoni ma,
            f'kooperazzjoni mal, bi sħab ma, bi sħab mal, konġuntament ma, konġuntament mal, id f'id, id f'id ma, id f'id
            mal, bi sħab, f'kollaborazzjoni, b'kollaborazzjoni, f'kollaborazzjoni ma, f'kollaborazzjoni mal, bejniethom,
            it-tnejn flimkien, kondiviż, kondiviżi, bi qbil""",
        Concept.BOTH: "it-tnejn, it-tnejn li huma, iż-żewġ, it-tnejn minnhom",
        Concept.TO: """lil, liċ, lid, lin, lir, lis, lit, lix, liż, lill, għand, għand il, quddiem, quddiem il, indirizzat lil,
            indirizzat lill, indirizzati lil, indirizzati lill, indirizzata lil, indirizzata lill, indirizzat għal,
            indirizzati għal, iddestinat għal, iddestinat għall, destinat għal, destinat għall, destinati għal,
            destinati għall, destinata għal, destinata għall, maħsub għal, maħsub għall, maħsuba għal, maħsuba għall,
            jintbagħat lil, jintbagħat lill, ippreżentat lil, ippreżentat lill, rapport lil, rapport lill, rapporti
            lill, rapporti lil, għall-attenzjoni ta, għall-attenzjoni tal, jasal għand, jaslu għand, imur għand, jmur
            għand, imorru għand, jmorru għand, tmur għand, għand is, mibgħut lil, mibgħut lill, lejn il, jgħaddi għand,
            jgħaddu għand, jgħaddi lil, jgħaddi lill, imur għal, jmur għal, jmur għall, imur għall, jmorru għall, imorru
            għall, tmur għall, jasal lil, jasal lill, jaslu lill, indirizzat liċ, indirizzat lid, indirizzat lin,
            indirizzat lir, indirizzat lis, indirizzat lit, indirizzat lix, indirizzat liż, indirizzati liċ, indirizzati
            lid, indirizzati lin, indirizzati lir, indirizzati lis, indirizzati lit, indirizzati lix, indirizzati liż,
            indirizzata liċ, indirizzata lid, indirizzata lin, indirizzata lir, indirizzata lis, indirizzata lit,
            indirizzata lix, indirizzata liż, jintbagħat liċ, jintbagħat lid, jintbagħat lin, jintbagħat lir, jintbagħat
            lis, jintbagħat lit, jintbagħat lix, jintbagħat liż, jintbagħtu lil, jintbagħtu lill, jintbagħtu liċ,
            jintbagħtu lid, jintbagħtu lin, jintbagħtu lir, jintbagħtu lis, jintbagħtu lit, jintbagħtu lix, jintbagħtu
            liż, tintbagħat lil, tintbagħat lill, tintbagħat liċ, tintbagħat lid, tintbagħat lin, tintbagħat lir,
            tintbagħat lis, tintbagħat lit, tintbagħat lix, tintbagħat liż, ippreżentat liċ, ippreżentat lid,
            ippreżentat lin, ippreżentat lir, ippreżentat lis, ippreżentat lit, ippreżentat lix, ippreżentat liż,
            ippreżentati lil, ippreżentati lill, ippreżentati liċ, ippreżentati lid, ippreżentati lin, ippreżentati lir,
            ippreżentati lis, ippreżentati lit, ippreżentati lix, ippreżentati liż, ippreżentata lil, ippreżentata lill,
            ippreżentata liċ, ippreżentata lid, ippreżentata lin, ippreżentata lir, ippreżentata lis, ippreżentata lit,
            ippreżentata lix, ippreżentata liż, rapport liċ, rapport lid, rapport lin, rapport lir, rapport lis, rapport
            lit, rapport lix, rapport liż, rapporti liċ, rapporti lid, rapporti lin, rapporti lir, rapporti lis,
            rapporti lit, rapporti lix, rapporti liż, mibgħut liċ, mibgħut lid, mibgħut lin, mibgħut lir, mibgħut lis,
            mibgħut lit, mibgħut lix, mibgħut liż, mibgħuta lil, mibgħuta lill, mibgħuta liċ, mibgħuta lid, mibgħuta
            lin, mibgħuta lir, mibgħuta lis, mibgħuta lit, mibgħuta lix, mibgħuta liż, mibgħutin lil, mibgħutin lill,
            mibgħutin liċ, mibgħutin lid, mibgħutin lin, mibgħutin lir, mibgħutin lis, mibgħutin lit, mibgħutin lix,
            mibgħutin liż, jasal liċ, jasal lid, jasal lin, jasal lir, jasal lis, jasal lit, jasal lix, jasal liż, jaslu
            lil, jaslu liċ, jaslu lid, jaslu lin, jaslu lir, jaslu lis, jaslu lit, jaslu lix, jaslu liż, tasal lil,
            tasal lill, tasal liċ, tasal lid, tasal lin, tasal lir, tasal lis, tasal lit, tasal lix, tasal liż, jingħata
            lil, jingħata lill, jingħata liċ, jingħata lid, jingħata lin, jingħata lir, jingħata lis, jingħata lit,
            jingħata lix, jingħata liż, jingħataw lil, jingħataw lill, jingħataw liċ, jingħataw lid, jingħataw lin,
            jingħataw lir, jingħataw lis, jingħataw lit, jingħataw lix, jingħataw liż, tingħata lil, tingħata lill,
            tingħata liċ, tingħata lid, tingħata lin, tingħata lir, tingħata lis, tingħata lit, tingħata lix, tingħata
            liż, sottomess lil, sottomess lill, sottomess liċ, sottomess lid, sottomess lin, sottomess lir, sottomess
            lis, sottomess lit, sottomess lix, sottomess liż, sottomessi lil, sottomessi lill, sottomessi liċ,
            sottomessi lid, sottomessi lin, sottomessi lir, sottomessi lis, sottomessi lit, sottomessi lix, sottomessi
            liż, sottomessa lil, sottomessa lill, sottomessa liċ, sottomessa lid, sottomessa lin, sottomessa lir,
            sottomessa lis, sottomessa lit, sottomessa lix, sottomessa liż""",
        Concept.ASSIGNED: f"""{_ASSIGNED_AND_MUST}, assenjat lil, assenjat lill, assenjati lil, assenjati lill, assenjata lil, assenjata lill, fdat lil, fdat lill, fdati
            lil, fdati lill, afdat lil, afdat lill, afdati lill, mogħti lil, mogħti lill, mogħtija lil, mogħtija lill,
            jaqa' fuq, taħt ir-responsabbiltà ta, taħt ir-responsabbiltà tal, f'idejn, f'idejn il, fuq spallejn, fuq
            spallejn il, jaqgħu fuq, tmiss lil, tmiss lill, imiss lil, imiss lill, jmiss lil, jmiss lill, imissu lil,
            jmissu lill, dwar x'għandu jagħmel, fir-rigward ta, fir-rigward tal, rigward, attribwit lil, attribwit
            lill, attribwiti lill, attribwiti lil, allokat lil, allokat lill, allokati lill, dovut minn, dovut mill,
            dovuti mill, dovuti minn, dovuta mill, dovuta minn, assenjat liċ, assenjat lid, assenjat lin, assenjat
            lir, assenjat lis, assenjat lit, assenjat lix, assenjat liż, assenjati liċ, assenjati lid, assenjati lin,
            assenjati lir, assenjati lis, assenjati lit, assenjati lix, assenjati liż, assenjata liċ, assenjata lid,
            assenjata lin, assenjata lir, assenjata lis, assenjata lit, assenjata lix, assenjata liż, fdat liċ, fdat
            lid, fdat lin, fdat lir, fdat lis, fdat lit, fdat lix, fdat liż, fdati liċ, fdati lid, fdati lin, fdati
            lir, fdati lis, fdati lit, fdati lix, fdati liż, fdata lil, fdata lill, fdata liċ, fdata lid, fdata lin,
            fdata lir, fdata lis, fdata lit, fdata lix, fdata liż, afdat liċ, afdat lid, afdat lin, afdat lir, afdat
            lis, afdat lit, afdat lix, afdat liż, afdati lil, afdati liċ, afdati lid, afdati lin, afdati lir, afdati
            lis, afdati lit, afdati lix, afdati liż, afdata lil, afdata lill, afdata liċ, afdata lid, afdata lin,
            afdata lir, afdata lis, afdata lit, afdata lix, afdata liż, mogħti liċ, mogħti lid, mogħti lin, mogħti
            lir, mogħti lis, mogħti lit, mogħti lix, mogħti liż, mogħtija liċ, mogħtija lid, mogħtija lin, mogħtija
            lir, mogħtija lis, mogħtija lit, mogħtija lix, mogħtija liż, mogħtijin lil, mogħtijin lill, mogħtijin liċ,
            mogħtijin lid, mogħtijin lin, mogħtijin lir, mogħtijin lis, mogħtijin lit, mogħtijin lix, mogħtijin liż,
            mitlub liċ, mitlub lid, mitlub lin, mitlub lir, mitlub lis, mitlub lit, mitlub lix, mitlub liż, mitluba
            lil, mitluba lill, mitluba liċ, mitluba lid, mitluba lin, mitluba lir, mitluba lis, mitluba lit, mitluba
            lix, mitluba liż, mitlubin lil, mitlubin lill, mitlubin liċ, mitlubin lid, mitlubin lin, mitlubin lir,
            mitlubin lis, mitlubin lit, mitlubin lix, mitlubin liż, tmiss liċ, tmiss lid, tmiss lin, tmiss lir, tmiss
            lis, tmiss lit, tmiss lix, tmiss liż, imiss liċ, imiss lid, imiss lin, imiss lir, imiss lis, imiss lit,
            imiss lix, imiss liż, jmiss liċ, jmiss lid, jmiss lin, jmiss lir, jmiss lis, jmiss lit, jmiss lix, jmiss
            liż, imissu lill, imissu liċ, imissu lid, imissu lin, imissu lir, imissu lis, imissu lit, imissu lix,
            imissu liż, jmissu lil, jmissu liċ, jmissu lid, jmissu lin, jmissu lir, jmissu lis, jmissu lit, jmissu
            lix, jmissu liż, attribwit liċ, attribwit lid, attribwit lin, attribwit lir, attribwit lis, attribwit lit,
            attribwit lix, attribwit liż, attribwiti liċ, attribwiti lid, attribwiti lin, attribwiti lir, attribwiti
            lis, attribwiti lit, attribwiti lix, attribwiti liż, attribwita lil, attribwita lill, attribwita liċ,
            attribwita lid, attribwita lin, attribwita lir, attribwita lis, attribwita lit, attribwita lix, attribwita
            liż, allokat liċ, allokat lid, allokat lin, allokat lir, allokat lis, allokat lit, allokat lix, allokat
            liż, allokati lil, allokati liċ, allokati lid, allokati lin, allokati lir, allokati lis, allokati lit,
            allokati lix, allokati liż, allokata lil, allokata lill, allokata liċ, allokata lid, allokata lin,
            allokata lir, allokata lis, allokata lit, allokata lix, allokata liż, imposti lil, imposti lill, imposti
            liċ, imposti lid, imposti lin, imposti lir, imposti lis, imposti lit, imposti lix, imposti liż, imposta
            lil, imposta lill, imposta liċ, imposta lid, imposta lin, imposta lir, imposta lis, imposta lit, imposta
            lix, imposta liż, impost lil, impost lill, impost liċ, impost lid, impost lin, impost lir, impost lis,
            impost lit, impost lix, impost liż, jolqot lil, jolqot lill, jolqot liċ, jolqot lid, jolqot lin, jolqot
            lir, jolqot lis, jolqot lit, jolqot lix, jolqot liż, jolqtu lil, jolqtu lill, jolqtu liċ, jolqtu lid,
            jolqtu lin, jolqtu lir, jolqtu lis, jolqtu lit, jolqtu lix, jolqtu liż, jinkombi lil, jinkombi lill,
            jinkombi liċ, jinkombi lid, jinkombi lin, jinkombi lir, jinkombi lis, jinkombi lit, jinkombi lix, jinkombi
            liż, jinkombu lil, jinkombu lill, jinkombu liċ, jinkombu lid, jinkombu lin, jinkombu lir, jinkombu lis,
            jinkombu lit, jinkombu lix, jinkombu liż, dovut mid, dovut min, dovut mir, dovut mis, dovut mit, dovut
            mix, dovut miż, dovut miċ, dovuta mid, dovuta min, dovuta mir, dovuta mis, dovuta mit, dovuta mix, dovuta
            miż, dovuta miċ, dovuti mid, dovuti min, dovuti mir, dovuti mis, dovuti mit, dovuti mix, dovuti miż,
            dovuti miċ, rikjest minn, rikjest mill, rikjest mid, rikjest min, rikjest mir, rikjest mis, rikjest mit,
            rikjest mix, rikjest miż, rikjest miċ, rikjesta minn, rikjesta mill, rikjesta mid, rikjesta min, rikjesta
            mir, rikjesta mis, rikjesta mit, rikjesta mix, rikjesta miż, rikjesta miċ, rikjesti minn, rikjesti mill,
            rikjesti mid, rikjesti min, rikjesti mir, rikjesti mis, rikjesti mit, rikjesti mix, rikjesti miż, rikjesti
            miċ, mistenna minn, mistenna mill, mistenna mid, mistenna min, mistenna mir, mistenna mis, mistenna mit,
            mistenna mix, mistenna miż, mistenna miċ, jaqa' fuq il, jaqa' fuq l, jaqa' fuq iċ, jaqa' fuq id, jaqa' fuq
            in, jaqa' fuq ir, jaqa' fuq is, jaqa' fuq it, jaqa' fuq ix, jaqa' fuq iż, jaqgħu fuq il, jaqgħu fuq l,
            jaqgħu fuq iċ, jaqgħu fuq id, jaqgħu fuq in, jaqgħu fuq ir, jaqgħu fuq is, jaqgħu fuq it, jaqgħu fuq ix,
            jaqgħu fuq iż, taqa' fuq il, taqa' fuq l, taqa' fuq iċ, taqa' fuq id, taqa' fuq in, taqa' fuq ir, taqa'
            fuq is, taqa' fuq it, taqa' fuq ix, taqa' fuq iż, taqa' fuq ta, taqa' fuq tal, taqa' fuq taċ, taqa' fuq
            tad, taqa' fuq tan, taqa' fuq tar, taqa' fuq tas, taqa' fuq tat, f'idejn l, f'idejn iċ, f'idejn id,
            f'idejn in, f'idejn ir, f'idejn is, f'idejn it, f'idejn ix, f'idejn iż, fuq spallejn l, fuq spallejn iċ,
            fuq spallejn id, fuq spallejn in, fuq spallejn ir, fuq spallejn is, fuq spallejn it, fuq spallejn ix, fuq
            spallejn iż, taħt ir-responsabbiltà il, taħt ir-responsabbiltà l, taħt ir-responsabbiltà iċ, taħt
            ir-responsabbiltà id, taħt ir-responsabbiltà in, taħt ir-responsabbiltà ir, taħt ir-responsabbiltà is,
            taħt ir-responsabbiltà it, taħt ir-responsabbiltà ix, taħt ir-responsabbiltà iż, taħt ir-responsabbiltà
            taċ, taħt ir-responsabbiltà tad, taħt ir-responsabbiltà tan, taħt ir-responsabbiltà tar, taħt
            ir-responsabbiltà tas, taħt ir-responsabbiltà tat""",
        Concept.WE: """aħna, ahna, tagħna, taghna, għandna, ghandna, m'għandniex, għandniex, irridu, rridu, fadlilna, baqgħalna,
            nistgħu, jeħtieġna, ikollna, jkollna, jien, jiena, tiegħi, tieghi, għandi, ghandi, irrid nagħmel, fadalli,
            nistenna, minna, lilna, lili, fuqna, aħniex, għalina, pajjiżna, aġenzija tagħna, kellna, kelli, obbligati
            aħna, nippreżenta, nippreżentaw, nirrapporta, nirrapportaw, nikkonsenja, nikkonsenjaw, nippubblika,
            nippubblikaw, nikkompleta, nikkompletaw, nipprepara, nippreparaw, nimplimenta, nimplimentaw, nirreġistra,
            nirreġistraw, ninnotifika, ninnotifikaw, nikkomunika, nikkomunikaw, niddepożita, niddepożitaw, niffinalizza,
            niffinalizzaw, nissodisfa, nissodisfaw, nionora, nionoraw, niforna, nifornaw, nissottometti, nissottomettu,
            nipprovdi, nipprovdu, nittrażmetti, nittrażmettu, nikkontribwixxi, nikkontribwixxu, nipproduċi, nipproduċu,
            nikkondividi, nikkondividu, nistabbilixxi, nistabbilixxu, nirriferixxi, nirriferixxu, nagħmel, nagħmlu,
            nagħti, nagħtu, nibgħat, nibagħtu, nwassal, nwasslu, nlesti, nlestu, nħejji, nħejju, nressaq, nressqu,
            ntemm, ntemmu, nwettaq, nwettqu, nagħlaq, nagħlqu, noħorġu, naqsam, naqsmu, nġib, nġibu, niktbu, nsiru,
            ndaħħlu, nispiċċa, nispiċċaw, nikkonkludi, nikkonkludu, naddotta, naddottaw, nabbozza, nabbozzaw,
            niċċirkola, niċċirkolaw, ninforma, ninfurmaw, nipproponi, nipproponu, nwieġeb, nwieġbu, noħroġ, neżegwixxi,
            neżegwixxu, nirrispondi, nirrispondu, nibda, nibdew, ngħaddi, ngħaddu, nasal, naslu, nirritorna,
            nirritornaw, nieħu ħsieb, nieħdu ħsieb""",
        Concept.BACK: """hu hekk, tagħhom, tiegħu, tagħha, minnhom, minnu, minnha, dawk, dak, dik, l-istess, lilhom, lilu, lilha,
            għalihom, imsemmi hawn fuq, imsemmija, ta' fuq, tal-aħħar, quddiemu, quddiemha, quddiemhom, fuq idejha, fuq
            idejh""",
        Concept.ARTICLE: "il, l, iċ, id, in, ir, is, it, ix, iż, ċ, d, n, r, s, t, x, ż, z, c, l-, kull, kollha",
        Concept.ADDRESSED: """destinatarju, destinatarja, bħala riċevitur, indirizzat, indirizzata, indirizzati""",
        Concept.POSSESSIVE: "tagħhom, tiegħu, tagħha, rispettivi",
        Concept.WEEKDAY: """it-tnejn li ġej, nhar it-tnejn, nhar it-tlieta, nhar l-erbgħa, nhar il-ħamis, nhar il-ġimgħa, nhar is-sibt, nhar
            il-ħadd, il-ħamis, ħamis, sibt, is-sibt, il-ħadd, nhar ta' tnejn, nhar ta' tlieta, nhar ta' erbgħa, nhar ta'
            ħamis, nhar ta' ġimgħa""",
        Concept.WAS: """kien, kienet, kienu, kienx, kinux, kien għadu, kienet għadha, kienu għadhom, kien hemm, kien fadal""",
        Concept.RECEIVE: """jirċievi, tirċievi, jirċievu, jircievi, jieħu, tieħu, jirċevi, jirċevu, rċieva, rċeviet, tirċevi, jasallu,
            jaslilha, jaslilhom, jingħata lil, tingħata lil""",
        Concept.IS: """kif jaħdem, kif taħdem, tfisser, ifisser, x'inhu, x'inhi, x'inhuma, xinhu, xinhi, hu, huwa, hi, hija, huma, inhu, inhi, inhuma, inhuwa, inhija""",
        Concept.WHAT: """x', xi, x'inhu, x'inhi, x'inhuma, xiex, liema, x'iktar, x'aktar, x'inhuwa, x'inhija, x'huma, xinhu,
            xinhi, xinhuma, xhemm, dak li, x'ħaġa, x'affarijiet, liema affarijiet, liema ħaġa, xi ħwejjeġ, hemm xi
            ħaġa, x'hemm bżonn, x'inhuma l-affarijiet, liema huma l-affarijiet, liema huma, liema hu, liema hi, xi
            jkun, x'ikun""",
        Concept.WHO: """min, min hu, min hi, min huma, min huwa, minhu, minn min, għand min, f'idejn min, liema korp,
            liema korpi, liema entità, liema entitajiet, liema organizzazzjoni, liema organizzazzjonijiet, liema
            awtorità, liema awtoritajiet, liema parti, liema partijiet, liema servizz, liema unità, x'korp, liema
            attur, liema atturi, min minnhom, sidien, is-sid ta, is-sid tal, sid, ir-responsabbli ta, għal min, min
            se, liema pajjiż, kollegament ma' min""",
        Concept.WHEN: """meta, meta se jkun, meta ser ikun, meta se tkun, meta ser tkun, meta jkun, meta tkun, f'liema data se
            jsir, f'liema data jsir, f'liema data ssir, f'liema data se jiltaqa, f'liema jum se jsir, liema data se
            jsir, meta se ssir, meta ser issir, meta ssir, meta tsir, meta se jsir, meta ser isir, meta jsir, sa
            meta, minn meta, meta hu, meta hi, meta huwa, meta hija, meta se, meta ser, f'liema data, sa liema data,
            liema data, f'liema jum, liema jum, f'liema xahar, liema xahar, f'liema sena, liema sena, f'liema
            trimestru, liema trimestru, x'inhi l-iskadenza, x'inhi d-data, x'inhi d-data tal-iskadenza, x'inhu
            t-terminu, x'inhuma l-iskadenzi, x'inhuma d-dati, liema skadenza, liema dati, f'liema ħin, x'ħin, kemm
            żmien, kemm fadal żmien, kemm baqa' żmien, kemm għad fadal żmien, sa x'ħin, sa liema xahar, minn liema
            data, liema hi d-data, liema hija d-data, liema hi l-iskadenza, x'data, x'inhi id-data, f'liema dati,
            x'inhi l-aħħar data, x'skadenza, xi skadenza""",
        Concept.HOW_MANY: """kemm, kemm-il, kemm il, kemm hemm, għadd, l-għadd ta, numru, numru ta, in-numru ta, it-total, total,
            kemm huma, kwantu""",
        Concept.STATUS_OF: """xi ħaġa ġdida, aħbarijiet, x'progress sar, progress sar, liema progress sar, kemm sar progress, x'jgħid, jgħid, x'tgħid, x'hemm f',
            x'hemm fi, status, l-istatus, istatus, x'inhu l-istatus, dettalji, id-dettalji, d-dettalji, dettall,
            progress, il-progress, kif sejjer, kif sejra, kif sejrin, kif qed imur, kif qed jimxi, fejn wasal, fejn
            waslet, fejn waslu, fejn wasalna, x'jiġri minn, x'sar minn, x'inhi s-sitwazzjoni, sitwazzjoni ta,
            is-sitwazzjoni ta, informazzjoni dwar, tagħrif dwar, aktar dwar, iktar dwar, għidli dwar, spjega,
            spjegazzjoni, fisser, x'jfisser, x'ikopri, x'jinkludi,
            x'jinvolvi, aġġornament, deskrizzjoni, iddeskrivi, aħbarijiet, x'hemm ġdid dwar, x'hemm ġdid fuq, liema
            fażi, f'liema fażi, f'liema stadju, lista, lista sħiħa, fejn ninsabu, fejn ninsabu b', fejn qegħdin,
            fejn qegħdin b', kif ninsabu, kif qegħdin bi, kif qegħdin b', f'liema punt, x'inhu l-progress,
            x'progress hemm""",
        Concept.HELP: """għajnuna, ghajnuna, help, għinni, ghinni, x'tista' tagħmel, x'tista tagħmel, xi tista' tagħmel,
            x'tagħmel, kif taħdem, kif jaħdem, kif jaħdem dan, kif taħdem din, kif jaħdem il-bot, kif nużak, kif
            nista' nużak, kif tintuża, kif jintuża, kif nistaqsi, kif nista' nistaqsi, x'nista' nistaqsi, x'nista'
            nistaqsik, x'nistgħu nistaqsu, xi nista' nistaqsi, x'mistoqsijiet nista' nistaqsi, liema mistoqsijiet
            nista' nistaqsi, min int, x'int, min inti, x'taf, x'tista' tgħidli, x'tista' twieġeb, kif tista'
            tgħinni, kif tista' tgħin, kmandi, il-kmandi, liema kmandi hemm, manwal, struzzjonijiet,
            istruzzjonijiet, gwida, eżempji, eżempju, mistoqsijiet frekwenti, gwida għall-utent, kif nagħmel
            mistoqsija, għandi bżonn l-għajnuna, għandi bżonn għajnuna, neħtieġ għajnuna, x'għandi nistaqsi,
            x'tifhem, x'jifhem, x'inhuma l-kmandi, x'inhu l-għan tiegħek, għalxiex qiegħed hawn, kif nistaqsik, kif
            insaqsik, kif insaqsi, kif nagħmillek mistoqsija, x'nista' nsaqsik, x'nista' nsaqsi, x'mistoqsijiet
            nista' nagħmillek, kif nuża dan il-bot, kif nuża l-bot, kif għandi nużak, kif nikteb mistoqsija, kif
            għandi nistaqsi, kif għandi nistaqsik""",
        Concept.MUST: f"""{_ASSIGNED_AND_MUST}, għandu, għandha, għandhom, ghandu, ghandha, ghandhom, għandux, għandhiex, għandhomx, ghandux, ghandhomx, irid, jrid,
            trid, iridu, jridu, ikollu, jkollu, ikollha, jkollha, ikollhom, jkollhom, kellu, kellha, kellhom, suppost,
            mistenni, mistennija, mistennijin, obbligat, obbligata, obbligati, meħtieġ, meħtieġa, jeħtieġ, teħtieġ,
            jeħtieġu, jeħtieġlu, jeħtiġilha, jeħtiġilhom, jinħtieġ, jenħtieġ, se, ser, sejjer, sejra, sejrin, imissu,
            imissha, imisshom, jmissu, jmissha, jmisshom, fadal, fadallu, fadlilha, fadlilhom, fadalu, fadal xi, għad
            fadal, baqa, baqa' xi, baqagħlu, baqgħalha, baqgħalhom, baqalu, għad baqa, jonqos, jonqoslu, jonqsilha,
            jonqsilhom, nistennew, stennija, jistennew, mitlub, mitluba, mitlubin, jintalab, tintalab, jintalbu,
            marbut li, marbuta li, marbutin li, x'għandu, maħsub li, maħsuba li, ippjanat, ppjanat, ippjanati, skedat,
            skedata, skedati, previst, prevista, previsti, impenjat li, impenjata li, impenjati li, jintenna li,
            inkarigat li, inkarigata li, imqabbad, mqabbad, imqabbda, mqabbda, mqabbdin, jitlob, hu dovut, lest li
            jkun, jibqa, tibqa, jibqgħu, jibqa' xi, baqgħu, baqgħet, jifdal, tifdal, jifdlu, fadlu, fadlet, fadal
            għal, li baqa, bżonn, x'hemm bżonn, rikjest, rikjesta, rikjesti, mistenna, tenut li, tenuta li, tenuti li,
            sta għal, imissu jkun, messu, messha, misshom""",
        Concept.OWE: """dovut minn, dovut mill, dovuti mill, dovuti minn, dovuta mill, dovuta minn, obbligu, obbligi,
            obbligazzjoni, obbligazzjonijiet, dmir, dmirijiet, kompitu, kompiti, responsabbiltà, responsabbiltajiet,
            responsabbilità, responsabbli, responsabbli għal, responsabbli għall, responsabbli minn, responsabbli
            mill, skadenza, skadenzi, iskadenza, iskadenzi, data ta' skadenza, data tal-iskadenza, dati
            tal-iskadenza, dati ta' skadenza, data tal-għeluq, dati tal-għeluq, terminu, termini, limitu ta' żmien,
            limiti ta' żmien, data limitu, l-aħħar data, data mmirata, dovut, dovuta, dovuti, jiskadi, tiskadi,
            jiskadu, tiskada, jagħlaq fi, impenn, impenji, impenjat, impenjata, impenjati, wegħda, wegħdiet,
            inkarigat, inkarigata, inkarigati, inkarigat minn, inkarigata minn, inkarigati minn, inkarigat mill,
            inkarigata mill, xogħol, xogħlijiet, x'jolqot lil, deadline, deadlines, dejn, djun, fuq l-aġenda,
            fl-aġenda, aġenda, programm, kalendarju, skeda, lista ta' affarijiet li jridu jsiru, lista ta' xogħol,
            fuq il-lista, fuq il-mejda, jmexxi, imexxi, tmexxi, imexxu, fuq quddiem f', f'idejh, f'idejha,
            f'idejhom, biex jagħmel, xi jagħmel, xi tagħmel, xi jagħmlu, x'jagħmel, x'tagħmel, x'jagħmlu,
            x'jippreżenta, lest għal, ikun lest, jkun lest, tkun lesta, ikunu lesti, jkunu lesti, marbut, marbuta,
            marbutin, assenjat, assenjata, assenjati, ippjanat għal, rekwiżit, rekwiżiti, ħtieġa, ħtiġijiet,
            pendenza, pendenzi, ippjanat għall, ippjanati għall""",
        Concept.ITEM: """xogħolha, xogħlu, xogħolhom, oġġett, oġġetti, element, elementi, ħaġa, affarijiet, ħwejjeġ, azzjoni,
            azzjonijiet, azzjoni ewlenija, azzjonijiet ewlenin, azzjonijiet ewlieni, azzjoni prinċipali, miżura, miżuri,
            riżultat, riżultati, riżultat tanġibbli, riżultati tanġibbli, prodott, prodotti, output, outputs, deliverable,
            deliverables, kunsinna, kunsinni, konsenja, konsenji, rapport, rapporti, rappurtar, dokument, dokumenti, karta,
            karti, kontribut, kontribuzzjoni, kontribuzzjonijiet, kontributi, sottomissjoni, sottomissjonijiet, punt, punti,
            punt ta' azzjoni, punti ta' azzjoni, entrata, entrati, input, inputs, xogħol, proposta, proposti, biċċa xogħol,
            biċċiet xogħol, kompitu, kompiti, passi, pass, preżentazzjoni, preżentazzjonijiet, attività, attivitajiet""",
        Concept.DELIVER: """jippreżenta, tippreżenta, jippreżentaw, jirrapporta, tirrapporta, jirrapportaw, jikkonsenja,
            tikkonsenja, jikkonsenjaw, jippubblika, tippubblika, jippubblikaw, jikkompleta, tikkompleta,
            jikkompletaw, jipprepara, tipprepara, jippreparaw, jimplimenta, timplimenta, jimplimentaw, jirreġistra,
            tirreġistra, jirreġistraw, jinnotifika, tinnotifika, jinnotifikaw, jikkomunika, tikkomunika,
            jikkomunikaw, jiddepożita, tiddepożita, jiddepożitaw, jiffinalizza, tiffinalizza, jiffinalizzaw,
            jissodisfa, tissodisfa, jissodisfaw, jionora, tionora, jionoraw, jiforna, tiforna, jifornaw,
            jissottometti, tissottometti, jissottomettu, jipprovdi, tipprovdi, jipprovdu, jittrażmetti,
            tittrażmetti, jittrażmettu, jikkontribwixxi, tikkontribwixxi, jikkontribwixxu, jipproduċi, tipproduċi,
            jipproduċu, jikkondividi, tikkondividi, jikkondividu, jistabbilixxi, tistabbilixxi, jistabbilixxu,
            jirriferixxi, tirriferixxi, jirriferixxu, jagħmel, tagħmel, jagħmlu, jagħmlulha, jagħti, tagħti, jagħtu,
            jibgħat, tibgħat, jibagħtu, jintbagħat, tintbagħat, jintbagħtu, jibgħatu, iwassal, jwassal, twassal,
            iwasslu, jwasslu, ilesti, jlesti, tlesti, ilestu, jlestu, jitlesta, titlesta, jitlestew, iħejji, jħejji,
            tħejji, iħejju, jħejju, iressaq, jressaq, tressaq, iressqu, jressqu, itemm, jtemm, ttemm, itemmu,
            jtemmu, jintemm, tintemm, jintemmu, iwettaq, jwettaq, twettaq, iwettqu, jwettqu, jitwettaq, titwettaq,
            jagħlaq, tagħlaq, jagħlqu, joħroġ, toħroġ, joħorġu, jaqsam, taqsam, jaqsmu, iġib, jġib, iġġib, iġibu,
            jġibu, jikteb, tikteb, jiktbu, isir, jsir, issir, ssir, isiru, jsiru, jiddaħħal, tiddaħħal, jiddaħħlu,
            idaħħal, jdaħħal, iddaħħal, idaħħlu, jippreżentax, tippreżentax, jippreżentawx, jirrapportax,
            tirrapportax, jirrapportawx, jikkonsenjax, tikkonsenjax, jikkonsenjawx, jippubblikax, tippubblikax,
            jippubblikawx, jikkompletax, tikkompletax, jikkompletawx, jippreparax, tippreparax, jippreparawx,
            jimplimentax, timplimentax, jimplimentawx, jirreġistrax, tirreġistrax, jirreġistrawx, jinnotifikax,
            tinnotifikax, jinnotifikawx, jikkomunikax, tikkomunikax, jikkomunikawx, jiddepożitax, tiddepożitax,
            jiddepożitawx, jiffinalizzax, tiffinalizzax, jiffinalizzawx, jissodisfax, tissodisfax, jissodisfawx,
            jionorax, tionorax, jionorawx, jifornax, tifornax, jifornawx, jissottomettix, tissottomettix,
            jissottomettux, jipprovdix, tipprovdix, jipprovdux, jittrażmettix, tittrażmettix, jittrażmettux,
            jikkontribwixxix, tikkontribwixxix, jikkontribwixxux, jipproduċix, tipproduċix, jipproduċux,
            jikkondividix, tikkondividix, jikkondividux, jistabbilixxix, tistabbilixxix, jistabbilixxux,
            jirriferixxix, tirriferixxix, jirriferixxux, jagħmelx, tagħmelx, jagħmlux, jagħmlulhax, jagħtix,
            tagħtix, jagħtux, jibgħatx, tibgħatx, jibagħtux, jintbagħatx, tintbagħatx, jintbagħtux, jibgħatux,
            iwassalx, jwassalx, twassalx, iwasslux, jwasslux, ilestix, jlestix, tlestix, ilestux, jlestux,
            jitlestax, titlestax, jitlestewx, iħejjix, jħejjix, tħejjix, iħejjux, jħejjux, iressaqx, jressaqx,
            tressaqx, iressqux, jressqux, itemmx, jtemmx, ttemmx, itemmux, jtemmux, jintemmx, tintemmx, jintemmux,
            iwettaqx, jwettaqx, twettaqx, iwettqux, jwettqux, jitwettaqx, titwettaqx, jagħlaqx, tagħlaqx, jagħlqux,
            joħroġx, toħroġx, joħorġux, jaqsamx, taqsamx, jaqsmux, iġibx, jġibx, iġġibx, iġibux, jġibux, jiktebx,
            tiktebx, jiktbux, isirx, jsirx, issirx, ssirx, isirux, jsirux, jiddaħħalx, tiddaħħalx, jiddaħħlux,
            idaħħalx, jdaħħalx, iddaħħalx, idaħħlux, jagħmilx, tagħmilx, jiġi, tiġi, jiġu, jkun, ikun, tkun, ikunu,
            jkunu, tkunx, jkunx, jikkontribwixxi għal, wasla, jgħaddi, tgħaddi, jgħaddu, imur, jmur, tmur, imorru,
            jmorru, jasal, tasal, jaslu, jiġi ppreżentat, jiġu ppreżentati, tiġi ppreżentata, jiġi sottomess, jiġu
            sottomessi, jiġi rrappurtat, jiġu rrappurtati, rrappurtat, rrappurtata, rrappurtati, irrappurtat,
            jirrapporta lura, jieħu ħsieb, tieħu ħsieb, jieħdu ħsieb, jieħu azzjoni, jaġixxi, taġixxi, jaġixxu,
            konsenja ta, kunsinna ta, preżentazzjoni ta, sottomissjoni ta, jwieġeb għal, iwieġeb għal, jilħaq,
            tilħaq, jilħqu, jonora, jitressaq, titressaq, jitressqu, jiġi mressaq, jingħata, tingħata, jingħataw,
            jitħejja, titħejja, jitħejjew, jitwassal, titwassal, jitwasslu, jingħalaq, jitqassam, iqassam, jqassam,
            iqassmu, jgħin, jixxandar, jixħet, jaħdem, taħdem, jaħdmu, jibda, jinbeda, jispiċċa, tispiċċa,
            jispiċċaw, jikkonkludi, tikkonkludi, jikkonkludu, jaddotta, taddotta, jaddottaw, jabbozza, tabbozza,
            jabbozzaw, jiċċirkola, tiċċirkola, jiċċirkolaw, jinforma, tinforma, jinfurmaw, jipproponi, tipproponi,
            jipproponu, iwieġeb, twieġeb, iwieġbu, jeżegwixxi, teżegwixxi, jeżegwixxu, jirrispondi, tirrispondi,
            jirrispondu, tibda, jibdew, jirritorna, tirritorna, jirritornaw, jispiċċax, tispiċċax, jispiċċawx,
            jikkonkludix, tikkonkludix, jikkonkludux, jaddottax, taddottax, jaddottawx, jabbozzax, tabbozzax,
            jabbozzawx, jiċċirkolax, tiċċirkolax, jiċċirkolawx, jinformax, tinformax, jinfurmawx, jipproponix,
            tipproponix, jipproponux, iwieġebx, twieġebx, iwieġbux, jeżegwixxix, teżegwixxix, jeżegwixxux,
            jirrispondix, tirrispondix, jirrispondux, jibdax, tibdax, jibdewx, jgħaddix, tgħaddix, jgħaddux, jasalx,
            tasalx, jaslux, jirritornax, tirritornax, jirritornawx""",
        Concept.OPEN: """miftuħ, miftuħa, miftuħin, miftuh, miftuha, pendenti, inkomplut, inkompluta, inkompluti, fadal, li għad
            fadal, li baqa, li jonqos, nieqes, nieqsa, neqsin, għaddej, għaddejja, għaddejjin, li għad irid isir, li
            għad iridu jsiru, barra, fil-pipeline, qed isir, qed issir, qed isiru, mhux mibdi, ma sarx, ma saritx,
            ma sarux, ma tlestiex, ma tlestewx, sospiż, sospiża, bla ma lest, stennija, jibqa, tibqa, jibqgħu,
            jibqa' xi, baqgħu, baqgħet, jifdal, tifdal, jifdlu, fadlu, fadlet, fadal għal, għad baqa""",
        Concept.DONE: """komplut, kompluta, kompluti, lest, lesta, lesti, lestija, magħmul, magħmula, magħmulin, mitmum, mitmuma,
            mitmumin, konkluż, konkluża, konklużi, magħluq, magħluqa, magħluqin, finalizzat, finalizzata,
            finalizzati, imwettaq, mwettaq, imwettqa, mwettqa, mwettqin, milħuq, milħuqa, milħuqin, ikkompletat,
            kkompletat, ikkompletata, kkompletati, ikkompletati, tlesta, tlestiet, tlestew, sar, saret, saru,
            intemm, ntemm, intemmet, intemmu, sodisfatt, sodisfatta, sodisfatti, solvut, solvuta, solvuti,
            konsenjat, ikkonsenjat, ikkonsenjata, ikkonsenjati, sottomess, sottomessa, sottomessi, m'għadux miftuħ,
            m'għadux pendenti, m'għadhomx miftuħa, m'għadhomx pendenti, għamel, għamlet, għamlu, ippreżenta,
            ippreżentat, ippreżentaw, ippreżentaha, lestiet, lestew, wettaq, wettqet, wettqu, issottometta,
            issottomettiet, issottomettew, ikkonsenja, ikkonsenjaw, bagħat, bagħtet, bagħtu, wassal, wasslet,
            wasslu, ipprovda, ipprovdiet, ipprovdew, irrapporta, irrapportat, irrapportaw, temm, temmet, temmew,
            ippubblika, ippubblikat, ippubblikaw, ressaq, ressqet, ressqu, ħejja, ħejjiet, ħejjew, ikkompleta,
            ikkompletaw, twettqu, twettqet, tħejja, tħejjew, tħejjiet, tressqu, tressqet, intbagħat, intbagħtet,
            intbagħtu, ntbagħat, ntbagħtet, ntbagħtu, ingħata, ingħataw, ingħatat, ngħataw, ngħatat, ingħalaq,
            ingħalqu, ingħalqet, ngħalqu, ġew irrappurtati, ikkonkluda, ikkonkludew, kkonkluda, kkonkludew,
            intemmew, ntemmu, issodisfa, ssodisfa, ssodisfaw, issodisfaw, implimenta, implimentat, implimentaw,
            iffinalizza, iffinalizzaw, iffinalizzat, ippubblikati, ippubblikata, ppubblikati, ppubblikata,
            ippreżentati, ppreżentati, ippreżentata, ppreżentata, implimentati, implimentata, iffinalizzati,
            iffinalizzata, ffinalizzati, spiċċa, ispiċċa, spiċċat, spiċċaw, ikkonkludiet, addotta, adotta, addottat,
            addottaw, abbozza, abozza, abbozzat, abbozzaw, iċċirkola, ċċirkola, iċċirkolat, iċċirkolaw, ippropona,
            ppropona, ipproponiet, ipproponew, wieġeb, wieġbet, wieġbu, ħareġ, ħarġet, ħarġu, eżegwixxa, esegwixxa,
            eżegwiet, eżegwew, irrisponda, rrisponda, irrispondiet, irrispondew, wasal, waslet, waslu, rritorna,
            irritorna, rritornat, rritornaw, ħa ħsieb, ħadet ħsieb, ħadu ħsieb, spiċċat xogħolha, spiċċa xogħlu,
            spiċċaw xogħolhom,
            irrispettat l-iskadenza, irrispettaw l-iskadenza, irrispetta l-iskadenza""",
        Concept.DELIVERED: f"""{_DELIVERED_AND_NOT}, ippreżenta, ppreżenta, ippreżentat, ppreżentat, ippreżentaw, ppreżentaw, irrapporta, rrapporta, irrapportat,
            rrapportat, irrapportaw, rrapportaw, ikkonsenja, kkonsenja, ikkonsenjat, kkonsenjat, ikkonsenjaw,
            kkonsenjaw, ippubblika, ppubblika, ippubblikat, ppubblikat, ippubblikaw, ppubblikaw, ikkompleta,
            kkompleta, ikkompletat, kkompletat, ikkompletaw, kkompletaw, ipprepara, pprepara, ippreparat, ppreparat,
            ippreparaw, ppreparaw, implimenta, mplimenta, implimentat, mplimentat, implimentaw, mplimentaw,
            irreġistra, rreġistra, irreġistrat, rreġistrat, irreġistraw, rreġistraw, innotifika, nnotifika,
            innotifikat, nnotifikat, innotifikaw, nnotifikaw, ikkomunika, kkomunika, ikkomunikat, kkomunikat,
            ikkomunikaw, kkomunikaw, iddepożita, ddepożita, iddepożitat, ddepożitat, iddepożitaw, ddepożitaw,
            iffinalizza, ffinalizza, iffinalizzat, ffinalizzat, iffinalizzaw, ffinalizzaw, issodisfa, ssodisfa,
            issodisfat, ssodisfat, issodisfaw, ssodisfaw, ionora, onora, ionorat, onorat, ionoraw, onoraw, iforna,
            forna, ifornat, fornat, ifornaw, fornaw, issottometta, ssottometta, issottomettiet, ssottomettiet,
            issottomettew, ssottomettew, ipprovda, pprovda, ipprovdiet, pprovdiet, ipprovdew, pprovdew, ittrażmetta,
            ttrażmetta, ittrażmettiet, ttrażmettiet, ittrażmettew, ttrażmettew, ikkontribwixxa, kkontribwixxa,
            ikkontribwixxiet, kkontribwixxiet, ikkontribwixxew, kkontribwixxew, ipproduċa, pproduċa, ipproduċiet,
            pproduċiet, ipproduċew, pproduċew, ikkondivida, kkondivida, ikkondividiet, kkondividiet, ikkondividew,
            kkondividew, istabbilixxa, stabbilixxa, istabbilixxiet, stabbilixxiet, istabbilixxew, stabbilixxew,
            irriferixxa, rriferixxa, irriferixxiet, rriferixxiet, irriferixxew, rriferixxew, għamel, għamlet, għamlu,
            ingħata, ingħatat, ingħataw, bagħat, bagħtet, bagħtu, intbagħat, ntbagħat, intbagħtet, intbagħtu,
            ntbagħtet, ntbagħtu, wassal, wasslet, wasslu, lesta, lestiet, lestew, tlesta, tlestiet, tlestew, itlesta,
            ħejja, ħejjiet, ħejjew, tħejja, tħejjiet, tħejjew, ressaq, ressqet, ressqu, tressaq, tressqet, tressqu,
            temm, temmet, temmew, intemm, ntemm, intemmet, ntemmet, intemmu, wettaq, wettqet, wettqu, twettaq,
            twettqet, twettqu, għalaq, għalqet, għalqu, ingħalaq, ingħalqet, ingħalqu, ngħalaq, ħareġ, ħarġet, ħarġu,
            qasam, qasmet, qasmu, ġab, ġabet, ġabu, kiteb, kitbet, kitbu, saret, saru, daħħal, daħħlet, daħħlu,
            ddaħħal, tatx, tawx, ippreżentata, ppreżentata, ippreżentati, ppreżentati, irrapportata, rrapportata,
            irrapportati, rrapportati, ikkonsenjata, kkonsenjata, ikkonsenjati, kkonsenjati, ippubblikata,
            ppubblikata, ippubblikati, ppubblikati, ikkompletata, kkompletata, ikkompletati, kkompletati, ippreparata,
            ppreparata, ippreparati, ppreparati, implimentata, mplimentata, implimentati, mplimentati, irreġistrata,
            rreġistrata, irreġistrati, rreġistrati, innotifikata, nnotifikata, innotifikati, nnotifikati,
            ikkomunikata, kkomunikata, ikkomunikati, kkomunikati, iddepożitata, ddepożitata, iddepożitati,
            ddepożitati, iffinalizzata, ffinalizzata, iffinalizzati, ffinalizzati, issodisfata, ssodisfata,
            issodisfati, ssodisfati, ionorata, onorata, ionorati, onorati, ifornata, fornata, ifornati, fornati,
            sottomess, sottomessa, sottomessi, issottomettut, ipprovdut, pprovdut, pprovduta, pprovduti, ipprovduta,
            ipprovduti, trażmess, trażmessa, trażmessi, ikkontribwit, kkontribwit, prodott, prodotta, prodotti,
            kondiviż, kondiviża, kondiviżi, stabbilit, stabbilita, stabbiliti, magħmul, magħmula, magħmulin,
            magħmulha, mogħti, mogħtija, mogħtijin, mibgħut, mibgħuta, mibgħutin, mwassal, imwassal, mwassla,
            mwasslin, lest, lesti, lestija, mħejji, mħejjija, mħejjijin, imħejji, imħejjija, mressaq, imressaq,
            mressqa, mressqin, mitmum, mitmuma, mitmumin, mwettaq, imwettaq, mwettqa, imwettqa, mwettqin, magħluq,
            magħluqa, magħluqin, maħruġ, maħruġa, maħruġin, maqsum, maqsuma, maqsumin, miġjub, miġjuba, miktub,
            miktuba, mdaħħal, imdaħħal, mdaħħla, wasal, waslet, waslu, komplut, kompluta, kompluti, konsenjat,
            konsenjata, konsenjati, rrappurtat, rrappurtata, rrappurtati, irrappurtat, rċevut, rċevuta, rċevuti,
            konkluż, konkluża, konklużi, ġie, ġiet, ġew, finalizzat, finalizzati, rċieva, sar, spiċċa, ispiċċa,
            spiċċat, spiċċaw, ikkonkluda, kkonkluda, ikkonkludiet, ikkonkludew, addotta, adotta, addottat, addottaw,
            abbozza, abozza, abbozzat, abbozzaw, iċċirkola, ċċirkola, iċċirkolat, iċċirkolaw, infurma, nforma,
            infurmat, infurmaw, ippropona, ppropona, ipproponiet, ipproponew, wieġeb, wieġbet, wieġbu, eżegwixxa,
            esegwixxa, eżegwiet, eżegwew, irrisponda, rrisponda, irrispondiet, irrispondew, bediet, beda, bdiet, bdew,
            għadda, għaddiet, għaddew, rritorna, irritorna, rritornat, rritornaw, ħa ħsieb, ħadet ħsieb, ħadu ħsieb""",
        Concept.DID: """diġà, diga, diġa, ġa, s'issa, sal-lum, sa issa, sa llum, sal-ġurnata tal-lum, ġie, ġiet, ġew, kien, kienet,
            kienu, sa dan il-ħin, sa issa stess, diġà ġie, diġà ġew, sa dan il-mument, s'hawn""",
        Concept.OVERDUE: """ma tlestewx fil-ħin, ma tlestewx f'waqtu, ma tlestewx f'waqthom, ma tlestewx sal-iskadenza, ma tlestiex
            fil-ħin, ma tlestiex f'waqtu, ma tlestiex f'waqthom, ma tlestiex sal-iskadenza, ma tlestietx fil-ħin, ma
            tlestietx f'waqtu, ma tlestietx f'waqthom, ma tlestietx sal-iskadenza, ma saritx fil-ħin, ma saritx
            f'waqtu, ma saritx f'waqthom, ma saritx sal-iskadenza, ma sarux fil-ħin, ma sarux f'waqtu, ma sarux
            f'waqthom, ma sarux sal-iskadenza, ma sarx fil-ħin, ma sarx f'waqtu, ma sarx f'waqthom, ma sarx
            sal-iskadenza, ma ġewx ippreżentati fil-ħin, ma ġewx ippreżentati f'waqtu, ma ġewx ippreżentati
            f'waqthom, ma ġewx ippreżentati sal-iskadenza, ma ġiex ippreżentat fil-ħin, ma ġiex ippreżentat f'waqtu,
            ma ġiex ippreżentat f'waqthom, ma ġiex ippreżentat sal-iskadenza, ma ppreżentawx fil-ħin, ma ppreżentawx
            f'waqtu, ma ppreżentawx f'waqthom, ma ppreżentawx sal-iskadenza, ma ppreżentax fil-ħin, ma ppreżentax
            f'waqtu, ma ppreżentax f'waqthom, ma ppreżentax sal-iskadenza, ma waslux fil-ħin, ma waslux f'waqtu, ma
            waslux f'waqthom, ma waslux sal-iskadenza, ma wasalx fil-ħin, ma wasalx f'waqtu, ma wasalx f'waqthom, ma
            wasalx sal-iskadenza, ma twettqux fil-ħin, ma twettqux f'waqtu, ma twettqux f'waqthom, ma twettqux
            sal-iskadenza, ma ġewx sottomessi fil-ħin, ma ġewx sottomessi f'waqtu, ma ġewx sottomessi f'waqthom, ma
            ġewx sottomessi sal-iskadenza, ma ġiex sottomess fil-ħin, ma ġiex sottomess f'waqtu, ma ġiex sottomess
            f'waqthom, ma ġiex sottomess sal-iskadenza, tard, tardiv, tardiva, tardivi, dewmien, ddewmien,
            id-dewmien, lura, lura fi, lura b', skadut, skaduta, skaduti, skadew, skada, skadiet, dam, damet, damu,
            idum, ittardjat, ittardjata, ittardjati, ttardjat, tardja, ittardja, ttardja, fl-arretrati, arretrati,
            arretrat, barra mill-ħin, barra miż-żmien, barra mit-terminu, għaddiet l-iskadenza, l-iskadenza
            għaddiet, għaddielu ż-żmien, għaddielhom iż-żmien, għaddejja l-iskadenza, kellu jkun lest, kellha tkun
            lesta, kellhom ikunu lesti, kellu jsir, kellha ssir, kellhom isiru, suppost sar, suppost saru, suppost
            lest, suppost tlesta, messu sar, messhom saru, messu tlesta, qed jittardja, qed jittardjaw, qed idumu,
            waqa' lura, waqgħu lura, waqgħet lura, tard fi, tard b', moħlu, għaddew iż-żmien, b'terminu skadut, bi
            skadenza mgħoddija, l-iskadenza mgħoddija, skadenzi mgħoddija, wara ż-żmien, overdue, qabeż l-iskadenza,
            qabeż l-iskadenza tiegħu, qabeż l-iskadenza tagħha, qabeż l-iskadenza tagħhom, qabeż it-terminu, qabeż
            id-data tal-iskadenza, qabeż l-iskadenzi, qabeż iskadenza, qabeż id-data ta' skadenza, qabeż skadenza,
            qabeż skadenzi, qabżet l-iskadenza, qabżet l-iskadenza tiegħu, qabżet l-iskadenza tagħha, qabżet
            l-iskadenza tagħhom, qabżet it-terminu, qabżet id-data tal-iskadenza, qabżet l-iskadenzi, qabżet
            iskadenza, qabżet id-data ta' skadenza, qabżet skadenza, qabżet skadenzi, qabżu l-iskadenza, qabżu
            l-iskadenza tiegħu, qabżu l-iskadenza tagħha, qabżu l-iskadenza tagħhom, qabżu it-terminu, qabżu id-data
            tal-iskadenza, qabżu l-iskadenzi, qabżu iskadenza, qabżu id-data ta' skadenza, qabżu skadenza, qabżu
            skadenzi, għadda l-iskadenza, għadda l-iskadenza tiegħu, għadda l-iskadenza tagħha, għadda l-iskadenza
            tagħhom, għadda it-terminu, għadda id-data tal-iskadenza, għadda l-iskadenzi, għadda iskadenza, għadda
            id-data ta' skadenza, għadda skadenza, għadda skadenzi, għaddiet l-iskadenza tiegħu, għaddiet
            l-iskadenza tagħha, għaddiet l-iskadenza tagħhom, għaddiet it-terminu, għaddiet id-data tal-iskadenza,
            għaddiet l-iskadenzi, għaddiet iskadenza, għaddiet id-data ta' skadenza, għaddiet skadenza, għaddiet
            skadenzi, għaddew l-iskadenza, għaddew l-iskadenza tiegħu, għaddew l-iskadenza tagħha, għaddew
            l-iskadenza tagħhom, għaddew it-terminu, għaddew id-data tal-iskadenza, għaddew l-iskadenzi, għaddew
            iskadenza, għaddew id-data ta' skadenza, għaddew skadenza, għaddew skadenzi, wara l-iskadenza, wara
            l-iskadenza tiegħu, wara l-iskadenza tagħha, wara l-iskadenza tagħhom, wara it-terminu, wara id-data
            tal-iskadenza, wara l-iskadenzi, wara iskadenza, wara id-data ta' skadenza, wara skadenza, wara
            skadenzi, wara il-limitu ta' żmien, lil hinn minn l-iskadenza, lil hinn minn l-iskadenza tiegħu, lil
            hinn minn l-iskadenza tagħha, lil hinn minn l-iskadenza tagħhom, lil hinn minn it-terminu, lil hinn minn
            id-data tal-iskadenza, lil hinn minn l-iskadenzi, lil hinn minn iskadenza, lil hinn minn id-data ta'
            skadenza, lil hinn minn skadenza, lil hinn minn skadenzi, lil hinn minn il-limitu ta' żmien, tilef
            l-iskadenza, tilef l-iskadenza tiegħu, tilef l-iskadenza tagħha, tilef l-iskadenza tagħhom, tilef
            it-terminu, tilef id-data tal-iskadenza, tilef l-iskadenzi, tilef iskadenza, tilef id-data ta' skadenza,
            tilef skadenza, tilef skadenzi, tilef il-limitu ta' żmien, tilfet l-iskadenza, tilfet l-iskadenza
            tiegħu, tilfet l-iskadenza tagħha, tilfet l-iskadenza tagħhom, tilfet it-terminu, tilfet id-data
            tal-iskadenza, tilfet l-iskadenzi, tilfet iskadenza, tilfet id-data ta' skadenza, tilfet skadenza,
            tilfet skadenzi, tilfet il-limitu ta' żmien, tilfu l-iskadenza, tilfu l-iskadenza tiegħu, tilfu
            l-iskadenza tagħha, tilfu l-iskadenza tagħhom, tilfu it-terminu, tilfu id-data tal-iskadenza, tilfu
            l-iskadenzi, tilfu iskadenza, tilfu id-data ta' skadenza, tilfu skadenza, tilfu skadenzi, tilfu
            il-limitu ta' żmien, ma laħaqx l-iskadenza, ma laħaqx l-iskadenza tiegħu, ma laħaqx l-iskadenza tagħha,
            ma laħaqx l-iskadenza tagħhom, ma laħaqx it-terminu, ma laħaqx id-data tal-iskadenza, ma laħaqx
            l-iskadenzi, ma laħaqx iskadenza, ma laħaqx id-data ta' skadenza, ma laħaqx skadenza, ma laħaqx
            skadenzi, ma laħaqx il-limitu ta' żmien, ma laħqux l-iskadenza, ma laħqux l-iskadenza tiegħu, ma laħqux
            l-iskadenza tagħha, ma laħqux l-iskadenza tagħhom, ma laħqux it-terminu, ma laħqux id-data
            tal-iskadenza, ma laħqux l-iskadenzi, ma laħqux iskadenza, ma laħqux id-data ta' skadenza, ma laħqux
            skadenza, ma laħqux skadenzi, ma laħqux il-limitu ta' żmien, ma laħqitx l-iskadenza, ma laħqitx
            l-iskadenza tiegħu, ma laħqitx l-iskadenza tagħha, ma laħqitx l-iskadenza tagħhom, ma laħqitx
            it-terminu, ma laħqitx id-data tal-iskadenza, ma laħqitx l-iskadenzi, ma laħqitx iskadenza, ma laħqitx
            id-data ta' skadenza, ma laħqitx skadenza, ma laħqitx skadenzi, ma laħqitx il-limitu ta' żmien, ma
            rrispettax l-iskadenza, ma rrispettax l-iskadenza tiegħu, ma rrispettax l-iskadenza tagħha, ma
            rrispettax l-iskadenza tagħhom, ma rrispettax it-terminu, ma rrispettax id-data tal-iskadenza, ma
            rrispettax l-iskadenzi, ma rrispettax iskadenza, ma rrispettax id-data ta' skadenza, ma rrispettax
            skadenza, ma rrispettax skadenzi, ma rrispettax il-limitu ta' żmien, skada l-iskadenza, skada
            l-iskadenza tiegħu, skada l-iskadenza tagħha, skada l-iskadenza tagħhom, skada it-terminu, skada id-data
            tal-iskadenza, skada l-iskadenzi, skada iskadenza, skada id-data ta' skadenza, skada skadenza, skada
            skadenzi, skada il-limitu ta' żmien, qabeż d-data, qabeż id-data, qabeż d-data tagħhom, qabeż d-dati,
            qabeż t-terminu, qabeż t-termini, qabeż it-termini, qabeż il-limitu, qabeż l-limitu ta' żmien, qabeż
            iż-żmien, qabeż ż-żmien, qabeż d-data tal-għeluq, qabeż id-data tal-għeluq, qabeż d-data tal-iskadenza,
            qabeż d-data dovuta, qabżet d-data, qabżet id-data, qabżet d-data tagħhom, qabżet d-dati, qabżet
            t-terminu, qabżet t-termini, qabżet it-termini, qabżet il-limitu, qabżet l-limitu ta' żmien, qabżet
            iż-żmien, qabżet ż-żmien, qabżet d-data tal-għeluq, qabżet id-data tal-għeluq, qabżet d-data
            tal-iskadenza, qabżet d-data dovuta, qabżu d-data, qabżu id-data, qabżu d-data tagħhom, qabżu d-dati,
            qabżu t-terminu, qabżu t-termini, qabżu it-termini, qabżu il-limitu, qabżu l-limitu ta' żmien, qabżu
            iż-żmien, qabżu ż-żmien, qabżu d-data tal-għeluq, qabżu id-data tal-għeluq, qabżu d-data tal-iskadenza,
            qabżu d-data dovuta, għadda d-data, għadda id-data, għadda d-data tagħhom, għadda d-dati, għadda
            t-terminu, għadda t-termini, għadda it-termini, għadda il-limitu, għadda l-limitu ta' żmien, għadda
            iż-żmien, għadda ż-żmien, għadda d-data tal-għeluq, għadda id-data tal-għeluq, għadda d-data
            tal-iskadenza, għadda d-data dovuta, għaddiet d-data, għaddiet id-data, għaddiet d-data tagħhom,
            għaddiet d-dati, għaddiet t-terminu, għaddiet t-termini, għaddiet it-termini, għaddiet il-limitu,
            għaddiet l-limitu ta' żmien, għaddiet iż-żmien, għaddiet ż-żmien, għaddiet d-data tal-għeluq, għaddiet
            id-data tal-għeluq, għaddiet d-data tal-iskadenza, għaddiet d-data dovuta, għaddew d-data, għaddew
            id-data, għaddew d-data tagħhom, għaddew d-dati, għaddew t-terminu, għaddew t-termini, għaddew
            it-termini, għaddew il-limitu, għaddew l-limitu ta' żmien, għaddew ż-żmien, għaddew d-data tal-għeluq,
            għaddew id-data tal-għeluq, għaddew d-data tal-iskadenza, għaddew d-data dovuta, skadielhom l-iskadenza,
            skadielhom l-iskadenzi, skadielhom l-iskadenza tagħhom, skadielhom d-data, skadielhom id-data,
            skadielhom d-data tagħhom, skadielhom d-dati, skadielhom it-terminu, skadielhom t-terminu, skadielhom
            t-termini, skadielhom it-termini, skadielhom il-limitu, skadielhom l-limitu ta' żmien, skadielhom
            iż-żmien, skadielhom ż-żmien, skadielhom d-data tal-għeluq, skadielhom id-data tal-għeluq, skadielhom
            d-data tal-iskadenza, skadielhom d-data dovuta, skadietilhom l-iskadenza, skadietilhom l-iskadenzi,
            skadietilhom l-iskadenza tagħhom, skadietilhom d-data, skadietilhom id-data, skadietilhom d-data
            tagħhom, skadietilhom d-dati, skadietilhom it-terminu, skadietilhom t-terminu, skadietilhom t-termini,
            skadietilhom it-termini, skadietilhom il-limitu, skadietilhom l-limitu ta' żmien, skadietilhom iż-żmien,
            skadietilhom ż-żmien, skadietilhom d-data tal-għeluq, skadietilhom id-data tal-għeluq, skadietilhom
            d-data tal-iskadenza, skadietilhom d-data dovuta, għaddielhom l-iskadenza, għaddielhom l-iskadenzi,
            għaddielhom l-iskadenza tagħhom, għaddielhom d-data, għaddielhom id-data, għaddielhom d-data tagħhom,
            għaddielhom d-dati, għaddielhom it-terminu, għaddielhom t-terminu, għaddielhom t-termini, għaddielhom
            it-termini, għaddielhom il-limitu, għaddielhom l-limitu ta' żmien, għaddielhom ż-żmien, għaddielhom
            d-data tal-għeluq, għaddielhom id-data tal-għeluq, għaddielhom d-data tal-iskadenza, għaddielhom d-data
            dovuta, għaddietilhom l-iskadenza, għaddietilhom l-iskadenzi, għaddietilhom l-iskadenza tagħhom,
            għaddietilhom d-data, għaddietilhom id-data, għaddietilhom d-data tagħhom, għaddietilhom d-dati,
            għaddietilhom it-terminu, għaddietilhom t-terminu, għaddietilhom t-termini, għaddietilhom it-termini,
            għaddietilhom il-limitu, għaddietilhom l-limitu ta' żmien, għaddietilhom iż-żmien, għaddietilhom
            ż-żmien, għaddietilhom d-data tal-għeluq, għaddietilhom id-data tal-għeluq, għaddietilhom d-data
            tal-iskadenza, għaddietilhom d-data dovuta, għaddielu l-iskadenza, għaddielu l-iskadenzi, għaddielu
            l-iskadenza tagħhom, għaddielu d-data, għaddielu id-data, għaddielu d-data tagħhom, għaddielu d-dati,
            għaddielu it-terminu, għaddielu t-terminu, għaddielu t-termini, għaddielu it-termini, għaddielu
            il-limitu, għaddielu l-limitu ta' żmien, għaddielu iż-żmien, għaddielu d-data tal-għeluq, għaddielu
            id-data tal-għeluq, għaddielu d-data tal-iskadenza, għaddielu d-data dovuta, għaddietlu l-iskadenza,
            għaddietlu l-iskadenzi, għaddietlu l-iskadenza tagħhom, għaddietlu d-data, għaddietlu id-data,
            għaddietlu d-data tagħhom, għaddietlu d-dati, għaddietlu it-terminu, għaddietlu t-terminu, għaddietlu
            t-termini, għaddietlu it-termini, għaddietlu il-limitu, għaddietlu l-limitu ta' żmien, għaddietlu
            iż-żmien, għaddietlu ż-żmien, għaddietlu d-data tal-għeluq, għaddietlu id-data tal-għeluq, għaddietlu
            d-data tal-iskadenza, għaddietlu d-data dovuta, għadda żmienhom, għadda żmienu, għadda żmienha, tardjat,
            tardjati, imdewwem, imdewma, mdewma, mdewmin, imdewmin, ttardjati, suppost lesti diġà, suppost diġà sar,
            suppost diġà saru,
            tard wisq""",
        Concept.ALL: """dak kollu, dak kollu li, dawk kollha, dawk kollha li, kull ma hemm, kollha, kull, kollox, kollu, kull ħaġa,
            kulma, kull ma, kull wieħed, kull waħda, sħiħ, sħiħa, sħaħ, totali, komplet, kompleta, kull obbligu, kulħadd""",
        Concept.ANY_STATUS: """ikun xi jkun l-istatus, jkun xi jkun l-istatus, tkun xi tkun l-istatus, hu x'inhu l-istatus, huwa x'inhu
            l-istatus, ikun x'ikun l-istatus, jkun x'ikun l-istatus, ikun liema jkun l-istatus, irrispettivament
            minn l-istatus, irrispettivament mill-istatus, indipendentement minn l-istatus, indipendentement
            mill-istatus, minkejja l-istatus, mingħajr ma jingħata każ l-istatus, kwalunkwe l-istatus, hi x'inhi
            l-istatus, jimporta xejn l-istatus, ikun xi jkun l-istatus tiegħu, jkun xi jkun l-istatus tiegħu, tkun
            xi tkun l-istatus tiegħu, hu x'inhu l-istatus tiegħu, huwa x'inhu l-istatus tiegħu, ikun x'ikun
            l-istatus tiegħu, jkun x'ikun l-istatus tiegħu, ikun liema jkun l-istatus tiegħu, irrispettivament minn
            l-istatus tiegħu, irrispettivament mill-istatus tiegħu, indipendentement minn l-istatus tiegħu,
            indipendentement mill-istatus tiegħu, minkejja l-istatus tiegħu, mingħajr ma jingħata każ l-istatus
            tiegħu, kwalunkwe l-istatus tiegħu, hi x'inhi l-istatus tiegħu, jimporta xejn l-istatus tiegħu, ikun xi
            jkun l-istatus tagħhom, jkun xi jkun l-istatus tagħhom, tkun xi tkun l-istatus tagħhom, hu x'inhu
            l-istatus tagħhom, huwa x'inhu l-istatus tagħhom, ikun x'ikun l-istatus tagħhom, jkun x'ikun l-istatus
            tagħhom, ikun liema jkun l-istatus tagħhom, irrispettivament minn l-istatus tagħhom, irrispettivament
            mill-istatus tagħhom, indipendentement minn l-istatus tagħhom, indipendentement mill-istatus tagħhom,
            minkejja l-istatus tagħhom, mingħajr ma jingħata każ l-istatus tagħhom, kwalunkwe l-istatus tagħhom, hi
            x'inhi l-istatus tagħhom, jimporta xejn l-istatus tagħhom, ikun xi jkun l-istatus tagħha, jkun xi jkun
            l-istatus tagħha, tkun xi tkun l-istatus tagħha, hu x'inhu l-istatus tagħha, huwa x'inhu l-istatus
            tagħha, ikun x'ikun l-istatus tagħha, jkun x'ikun l-istatus tagħha, ikun liema jkun l-istatus tagħha,
            irrispettivament minn l-istatus tagħha, irrispettivament mill-istatus tagħha, indipendentement minn
            l-istatus tagħha, indipendentement mill-istatus tagħha, minkejja l-istatus tagħha, mingħajr ma jingħata
            każ l-istatus tagħha, kwalunkwe l-istatus tagħha, hi x'inhi l-istatus tagħha, jimporta xejn l-istatus
            tagħha, ikun xi jkun l-istat, jkun xi jkun l-istat, tkun xi tkun l-istat, hu x'inhu l-istat, huwa x'inhu
            l-istat, ikun x'ikun l-istat, jkun x'ikun l-istat, ikun liema jkun l-istat, irrispettivament minn
            l-istat, irrispettivament mill-istat, indipendentement minn l-istat, indipendentement mill-istat,
            minkejja l-istat, mingħajr ma jingħata każ l-istat, kwalunkwe l-istat, hi x'inhi l-istat, jimporta xejn
            l-istat, ikun xi jkun status, jkun xi jkun status, tkun xi tkun status, hu x'inhu status, huwa x'inhu
            status, ikun x'ikun status, jkun x'ikun status, ikun liema jkun status, irrispettivament minn status,
            indipendentement minn status, indipendentement mill-status, minkejja status, mingħajr ma jingħata każ
            status, kwalunkwe status, hi x'inhi status, jimporta xejn status, fi kwalunkwe status, l-istatusijiet
            kollha, kull status, miftuħa u kompluti, kemm miftuħa kif ukoll kompluti, kompluti u miftuħa, kompluti u
            mhux, lesti u mhux, lesti jew le, kompluti jew le, lest jew le, miftuħ jew komplut, miftuħa jew
            kompluti, inkluż dak li hu lest, inkluż dak li sar, inkluż dak li diġà sar, inklużi dawk lesti, inklużi
            dawk kompluti, inkluż dawk kompluti, inkluż dawk lesti, inklużi dawk li tlestew, anki dawk lesti, anki
            dak li sar, anke dak li sar, sew jekk miftuħ sew jekk komplut, kemm dawk miftuħa kif ukoll dawk
            kompluti, anki dawk kompluti""",
        Concept.NOT: f"""{_DELIVERED_AND_NOT}, jippreżentax, tippreżentax, jippreżentawx, jirrapportax, tirrapportax, jirrapportawx, jikkonsenjax, tikkonsenjax,
            jikkonsenjawx, jippubblikax, tippubblikax, jippubblikawx, jikkompletax, tikkompletax, jikkompletawx,
            jippreparax, tippreparax, jippreparawx, jimplimentax, timplimentax, jimplimentawx, jirreġistrax,
            tirreġistrax, jirreġistrawx, jinnotifikax, tinnotifikax, jinnotifikawx, jikkomunikax, tikkomunikax,
            jikkomunikawx, jiddepożitax, tiddepożitax, jiddepożitawx, jiffinalizzax, tiffinalizzax, jiffinalizzawx,
            jissodisfax, tissodisfax, jissodisfawx, jionorax, tionorax, jionorawx, jifornax, tifornax, jifornawx,
            jissottomettix, tissottomettix, jissottomettux, jipprovdix, tipprovdix, jipprovdux, jittrażmettix,
            tittrażmettix, jittrażmettux, jikkontribwixxix, tikkontribwixxix, jikkontribwixxux, jipproduċix,
            tipproduċix, jipproduċux, jikkondividix, tikkondividix, jikkondividux, jistabbilixxix, tistabbilixxix,
            jistabbilixxux, jirriferixxix, tirriferixxix, jirriferixxux, jagħmelx, tagħmelx, jagħmlux, jagħmlulhax,
            jagħtix, tagħtix, jagħtux, jibgħatx, tibgħatx, jibagħtux, jintbagħatx, tintbagħatx, jintbagħtux,
            jibgħatux, iwassalx, jwassalx, twassalx, iwasslux, jwasslux, ilestix, jlestix, tlestix, ilestux, jlestux,
            jitlestax, titlestax, jitlestewx, iħejjix, jħejjix, tħejjix, iħejjux, jħejjux, iressaqx, jressaqx,
            iressqux, jressqux, itemmx, jtemmx, ttemmx, itemmux, jtemmux, jintemmx, tintemmx, jintemmux, iwettaqx,
            jwettaqx, iwettqux, jwettqux, jitwettaqx, titwettaqx, jagħlaqx, tagħlaqx, jagħlqux, joħroġx, toħroġx,
            joħorġux, jaqsamx, taqsamx, jaqsmux, iġibx, jġibx, iġġibx, iġibux, jġibux, jiktebx, tiktebx, jiktbux,
            isirx, jsirx, issirx, ssirx, isirux, jsirux, jiddaħħalx, tiddaħħalx, jiddaħħlux, idaħħalx, jdaħħalx,
            iddaħħalx, idaħħlux, jagħmilx, tagħmilx, mhux, mhu, mhuwiex, mhijiex, mhumiex, mhix, m', m'għandux,
            m'għandhiex, m'għandhomx, qatt, għadu ma, għadha ma, għadhom ma, għadux, mhux se, mhux ser, le, lanqas,
            la, xejn, ebda, l-ebda, hemmx, ma kienx, m'għandux għalfejn, m'għandhiex għalfejn, m'għandhomx għalfejn,
            mhux obbligat, mhux obbligata, mhux obbligati, mhux meħtieġ, ma jridx, jridx, ma tridx, tridx, jridux, ma
            jridux, m'għandux bżonn, m'għandhiex bżonn, m'għandhomx bżonn, jispiċċax, tispiċċax, jispiċċawx,
            jikkonkludix, tikkonkludix, jikkonkludux, jaddottax, taddottax, jaddottawx, jabbozzax, tabbozzax,
            jabbozzawx, jiċċirkolax, tiċċirkolax, jiċċirkolawx, jinformax, tinformax, jinfurmawx, jipproponix,
            tipproponix, jipproponux, iwieġebx, twieġebx, iwieġbux, jeżegwixxix, teżegwixxix, jeżegwixxux,
            jirrispondix, tirrispondix, jirrispondux, jibdax, tibdax, jibdewx, jgħaddix, tgħaddix, jgħaddux, jasalx,
            tasalx, jaslux, jirritornax, tirritornax, jirritornawx""",
        Concept.EXCEPT: """ħlief, ħlief għal, ħlief għall, hlief, minbarra, minbarra l, barra, barra minn, barra mill, apparti, apparti minn, apparti mill,
            bl-eċċezzjoni ta, bl-eċċezzjoni tal, eċċettwat, eskluż, esklużi, mingħajr, bla, ħalli barra, iżda mhux, imma mhux, mhux inkluż,
            mhux inklużi, u mhux, nieqes minn""",
        Concept.TO_WHOM: "lil min",
        Concept.BEYOND: """qabel il-ħin, aktar, iktar, iżjed, anqas, inqas, l-inqas, il-maġġoranza, differenza, id-differenza, eċċett, esklużiv ta, eskludi,
            teskludi, minflok, aktar minn, iktar minn, iżjed minn, aktar minn wieħed, inqas minn, anqas minn, mill-inqas, mill-anqas, jekk,
            sakemm ma, imqabbel ma, imqabbel mal, mqabbel ma, mqabbel mal, qabbel, tqabbel, inqabbel, meta mqabbel, meta mqabbla, kontra dak
            ta, ħadd, tħalli barra, bil-maqlub, versus, vs, neħħi, tneħħi""",
        Concept.ONLY: "esklussivament, unikament",
        Concept.UNDATED: """mingħajr skadenza, bla skadenza, minghajr skadenza, m'għandux skadenza, m'għandhiex skadenza,
            m'għandhomx skadenza, m'għandhomx xi skadenza, bla ebda skadenza, mingħajr ebda skadenza, mingħajr
            l-ebda skadenza, m'hemmx skadenza, ma hemmx skadenza, ma għandux skadenza, ma għandhomx skadenza, nieqsa
            minn skadenza, nieqes minn skadenza, m ghandhomx skadenza, m ghandux skadenza, mghandhomx skadenza,
            mghandux skadenza, m'fihx skadenza, m'għandu skadenza, m'għandha skadenza, m'għandhom skadenza, m'hemm
            skadenza, mingħajr skadenzi, bla skadenzi, minghajr skadenzi, m'għandux skadenzi, m'għandhiex skadenzi,
            m'għandhomx skadenzi, m'għandhomx xi skadenzi, bla ebda skadenzi, mingħajr ebda skadenzi, mingħajr
            l-ebda skadenzi, m'hemmx skadenzi, ma hemmx skadenzi, ma għandux skadenzi, ma għandhomx skadenzi, nieqsa
            minn skadenzi, nieqes minn skadenzi, m ghandhomx skadenzi, m ghandux skadenzi, mghandhomx skadenzi,
            mghandux skadenzi, m'fihx skadenzi, m'għandu skadenzi, m'għandha skadenzi, m'għandhom skadenzi, m'hemm
            skadenzi, mingħajr data, bla data, minghajr data, m'għandux data, m'għandhiex data, m'għandhomx data,
            m'għandhomx xi data, bla ebda data, mingħajr ebda data, mingħajr l-ebda data, m'hemmx data, ma hemmx
            data, ma għandux data, ma għandhomx data, nieqsa minn data, nieqes minn data, m ghandhomx data, m
            ghandux data, mghandhomx data, mghandux data, m'fihx data, m'għandu data, m'għandha data, m'għandhom
            data, m'hemm data, mingħajr dati, bla dati, minghajr dati, m'għandux dati, m'għandhiex dati, m'għandhomx
            dati, m'għandhomx xi dati, bla ebda dati, mingħajr ebda dati, mingħajr l-ebda dati, m'hemmx dati, ma
            hemmx dati, ma għandux dati, ma għandhomx dati, nieqsa minn dati, nieqes minn dati, m ghandhomx dati, m
            ghandux dati, mghandhomx dati, mghandux dati, m'fihx dati, m'għandu dati, m'għandha dati, m'għandhom
            dati, m'hemm dati, mingħajr terminu, bla terminu, minghajr terminu, m'għandux terminu, m'għandhiex
            terminu, m'għandhomx terminu, m'għandhomx xi terminu, bla ebda terminu, mingħajr ebda terminu, mingħajr
            l-ebda terminu, m'hemmx terminu, ma hemmx terminu, ma għandux terminu, ma għandhomx terminu, nieqsa minn
            terminu, nieqes minn terminu, m ghandhomx terminu, m ghandux terminu, mghandhomx terminu, mghandux
            terminu, m'fihx terminu, m'għandu terminu, m'għandha terminu, m'għandhom terminu, m'hemm terminu,
            mingħajr data ta' skadenza, bla data ta' skadenza, minghajr data ta' skadenza, m'għandux data ta'
            skadenza, m'għandhiex data ta' skadenza, m'għandhomx data ta' skadenza, m'għandhomx xi data ta'
            skadenza, bla ebda data ta' skadenza, mingħajr ebda data ta' skadenza, mingħajr l-ebda data ta'
            skadenza, m'hemmx data ta' skadenza, ma hemmx data ta' skadenza, ma għandux data ta' skadenza, ma
            għandhomx data ta' skadenza, nieqsa minn data ta' skadenza, nieqes minn data ta' skadenza, m ghandhomx
            data ta' skadenza, m ghandux data ta' skadenza, mghandhomx data ta' skadenza, mghandux data ta'
            skadenza, m'fihx data ta' skadenza, m'għandu data ta' skadenza, m'għandha data ta' skadenza, m'għandhom
            data ta' skadenza, m'hemm data ta' skadenza, mingħajr data tal-iskadenza, bla data tal-iskadenza,
            minghajr data tal-iskadenza, m'għandux data tal-iskadenza, m'għandhiex data tal-iskadenza, m'għandhomx
            data tal-iskadenza, m'għandhomx xi data tal-iskadenza, bla ebda data tal-iskadenza, mingħajr ebda data
            tal-iskadenza, mingħajr l-ebda data tal-iskadenza, m'hemmx data tal-iskadenza, ma hemmx data
            tal-iskadenza, ma għandux data tal-iskadenza, ma għandhomx data tal-iskadenza, nieqsa minn data
            tal-iskadenza, nieqes minn data tal-iskadenza, m ghandhomx data tal-iskadenza, m ghandux data
            tal-iskadenza, mghandhomx data tal-iskadenza, mghandux data tal-iskadenza, m'fihx data tal-iskadenza,
            m'għandu data tal-iskadenza, m'għandha data tal-iskadenza, m'għandhom data tal-iskadenza, m'hemm data
            tal-iskadenza, mingħajr data fissa, bla data fissa, minghajr data fissa, m'għandux data fissa,
            m'għandhiex data fissa, m'għandhomx data fissa, m'għandhomx xi data fissa, bla ebda data fissa, mingħajr
            ebda data fissa, mingħajr l-ebda data fissa, m'hemmx data fissa, ma hemmx data fissa, ma għandux data
            fissa, ma għandhomx data fissa, nieqsa minn data fissa, nieqes minn data fissa, m ghandhomx data fissa,
            m ghandux data fissa, mghandhomx data fissa, mghandux data fissa, m'fihx data fissa, m'għandu data
            fissa, m'għandha data fissa, m'għandhom data fissa, m'hemm data fissa, mingħajr skadenza fissa, bla
            skadenza fissa, minghajr skadenza fissa, m'għandux skadenza fissa, m'għandhiex skadenza fissa,
            m'għandhomx skadenza fissa, m'għandhomx xi skadenza fissa, bla ebda skadenza fissa, mingħajr ebda
            skadenza fissa, mingħajr l-ebda skadenza fissa, m'hemmx skadenza fissa, ma hemmx skadenza fissa, ma
            għandux skadenza fissa, ma għandhomx skadenza fissa, nieqsa minn skadenza fissa, nieqes minn skadenza
            fissa, m ghandhomx skadenza fissa, m ghandux skadenza fissa, mghandhomx skadenza fissa, mghandux
            skadenza fissa, m'fihx skadenza fissa, m'għandu skadenza fissa, m'għandha skadenza fissa, m'għandhom
            skadenza fissa, m'hemm skadenza fissa, mingħajr limitu ta' żmien, bla limitu ta' żmien, minghajr limitu
            ta' żmien, m'għandux limitu ta' żmien, m'għandhiex limitu ta' żmien, m'għandhomx limitu ta' żmien,
            m'għandhomx xi limitu ta' żmien, bla ebda limitu ta' żmien, mingħajr ebda limitu ta' żmien, mingħajr
            l-ebda limitu ta' żmien, m'hemmx limitu ta' żmien, ma hemmx limitu ta' żmien, ma għandux limitu ta'
            żmien, ma għandhomx limitu ta' żmien, nieqsa minn limitu ta' żmien, nieqes minn limitu ta' żmien, m
            ghandhomx limitu ta' żmien, m ghandux limitu ta' żmien, mghandhomx limitu ta' żmien, mghandux limitu ta'
            żmien, m'fihx limitu ta' żmien, m'għandu limitu ta' żmien, m'għandha limitu ta' żmien, m'għandhom limitu
            ta' żmien, m'hemm limitu ta' żmien, mingħajr deadline, bla deadline, minghajr deadline, m'għandux
            deadline, m'għandhiex deadline, m'għandhomx deadline, m'għandhomx xi deadline, bla ebda deadline,
            mingħajr ebda deadline, mingħajr l-ebda deadline, m'hemmx deadline, ma hemmx deadline, ma għandux
            deadline, ma għandhomx deadline, nieqsa minn deadline, nieqes minn deadline, m ghandhomx deadline, m
            ghandux deadline, mghandhomx deadline, mghandux deadline, m'fihx deadline, m'għandu deadline, m'għandha
            deadline, m'għandhom deadline, m'hemm deadline, mingħajr data limitu, bla data limitu, minghajr data
            limitu, m'għandux data limitu, m'għandhiex data limitu, m'għandhomx data limitu, m'għandhomx xi data
            limitu, bla ebda data limitu, mingħajr ebda data limitu, mingħajr l-ebda data limitu, m'hemmx data
            limitu, ma hemmx data limitu, ma għandux data limitu, ma għandhomx data limitu, nieqsa minn data limitu,
            nieqes minn data limitu, m ghandhomx data limitu, m ghandux data limitu, mghandhomx data limitu,
            mghandux data limitu, m'fihx data limitu, m'għandu data limitu, m'għandha data limitu, m'għandhom data
            limitu, m'hemm data limitu, mingħajr data tal-għeluq, bla data tal-għeluq, minghajr data tal-għeluq,
            m'għandux data tal-għeluq, m'għandhiex data tal-għeluq, m'għandhomx data tal-għeluq, m'għandhomx xi data
            tal-għeluq, bla ebda data tal-għeluq, mingħajr ebda data tal-għeluq, mingħajr l-ebda data tal-għeluq,
            m'hemmx data tal-għeluq, ma hemmx data tal-għeluq, ma għandux data tal-għeluq, ma għandhomx data
            tal-għeluq, nieqsa minn data tal-għeluq, nieqes minn data tal-għeluq, m ghandhomx data tal-għeluq, m
            ghandux data tal-għeluq, mghandhomx data tal-għeluq, mghandux data tal-għeluq, m'fihx data tal-għeluq,
            m'għandu data tal-għeluq, m'għandha data tal-għeluq, m'għandhom data tal-għeluq, m'hemm data tal-għeluq,
            mingħajr data miftiehma, bla data miftiehma, minghajr data miftiehma, m'għandux data miftiehma,
            m'għandhiex data miftiehma, m'għandhomx data miftiehma, m'għandhomx xi data miftiehma, bla ebda data
            miftiehma, mingħajr ebda data miftiehma, mingħajr l-ebda data miftiehma, m'hemmx data miftiehma, ma
            hemmx data miftiehma, ma għandux data miftiehma, ma għandhomx data miftiehma, nieqsa minn data
            miftiehma, nieqes minn data miftiehma, m ghandhomx data miftiehma, m ghandux data miftiehma, mghandhomx
            data miftiehma, mghandux data miftiehma, m'fihx data miftiehma, m'għandu data miftiehma, m'għandha data
            miftiehma, m'għandhom data miftiehma, m'hemm data miftiehma, minghajr ebda skadenza, m'għandux ebda
            skadenza, m'għandhiex ebda skadenza, m'għandhomx ebda skadenza, m'għandhomx xi ebda skadenza, bla ebda
            ebda skadenza, mingħajr ebda ebda skadenza, mingħajr l-ebda ebda skadenza, m'hemmx ebda skadenza, ma
            hemmx ebda skadenza, ma għandux ebda skadenza, ma għandhomx ebda skadenza, nieqsa minn ebda skadenza,
            nieqes minn ebda skadenza, m ghandhomx ebda skadenza, m ghandux ebda skadenza, mghandhomx ebda skadenza,
            mghandux ebda skadenza, m'fihx ebda skadenza, m'għandu ebda skadenza, m'għandha ebda skadenza,
            m'għandhom ebda skadenza, m'hemm ebda skadenza, bla l-ebda skadenza, minghajr l-ebda skadenza, m'għandux
            l-ebda skadenza, m'għandhiex l-ebda skadenza, m'għandhomx l-ebda skadenza, m'għandhomx xi l-ebda
            skadenza, bla ebda l-ebda skadenza, mingħajr ebda l-ebda skadenza, mingħajr l-ebda l-ebda skadenza,
            m'hemmx l-ebda skadenza, ma hemmx l-ebda skadenza, ma għandux l-ebda skadenza, ma għandhomx l-ebda
            skadenza, nieqsa minn l-ebda skadenza, nieqes minn l-ebda skadenza, m ghandhomx l-ebda skadenza, m
            ghandux l-ebda skadenza, mghandhomx l-ebda skadenza, mghandux l-ebda skadenza, m'fihx l-ebda skadenza,
            m'għandu l-ebda skadenza, m'għandha l-ebda skadenza, m'għandhom l-ebda skadenza, m'hemm l-ebda skadenza,
            minghajr ebda data, m'għandux ebda data, m'għandhiex ebda data, m'għandhomx ebda data, m'għandhomx xi
            ebda data, bla ebda ebda data, mingħajr ebda ebda data, mingħajr l-ebda ebda data, m'hemmx ebda data, ma
            hemmx ebda data, ma għandux ebda data, ma għandhomx ebda data, nieqsa minn ebda data, nieqes minn ebda
            data, m ghandhomx ebda data, m ghandux ebda data, mghandhomx ebda data, mghandux ebda data, m'fihx ebda
            data, m'għandu ebda data, m'għandha ebda data, m'għandhom ebda data, m'hemm ebda data, bla l-ebda data,
            minghajr l-ebda data, m'għandux l-ebda data, m'għandhiex l-ebda data, m'għandhomx l-ebda data,
            m'għandhomx xi l-ebda data, bla ebda l-ebda data, mingħajr ebda l-ebda data, mingħajr l-ebda l-ebda
            data, m'hemmx l-ebda data, ma hemmx l-ebda data, ma għandux l-ebda data, ma għandhomx l-ebda data,
            nieqsa minn l-ebda data, nieqes minn l-ebda data, m ghandhomx l-ebda data, m ghandux l-ebda data,
            mghandhomx l-ebda data, mghandux l-ebda data, m'fihx l-ebda data, m'għandu l-ebda data, m'għandha l-ebda
            data, m'għandhom l-ebda data, m'hemm l-ebda data, mingħajr xi skadenza, bla xi skadenza, minghajr xi
            skadenza, m'għandux xi skadenza, m'għandhiex xi skadenza, m'għandhomx xi xi skadenza, bla ebda xi
            skadenza, mingħajr ebda xi skadenza, mingħajr l-ebda xi skadenza, m'hemmx xi skadenza, ma hemmx xi
            skadenza, ma għandux xi skadenza, ma għandhomx xi skadenza, nieqsa minn xi skadenza, nieqes minn xi
            skadenza, m ghandhomx xi skadenza, m ghandux xi skadenza, mghandhomx xi skadenza, mghandux xi skadenza,
            m'fihx xi skadenza, m'għandu xi skadenza, m'għandha xi skadenza, m'għandhom xi skadenza, m'hemm xi
            skadenza, minghajr ebda terminu, m'għandux ebda terminu, m'għandhiex ebda terminu, m'għandhomx ebda
            terminu, m'għandhomx xi ebda terminu, bla ebda ebda terminu, mingħajr ebda ebda terminu, mingħajr l-ebda
            ebda terminu, m'hemmx ebda terminu, ma hemmx ebda terminu, ma għandux ebda terminu, ma għandhomx ebda
            terminu, nieqsa minn ebda terminu, nieqes minn ebda terminu, m ghandhomx ebda terminu, m ghandux ebda
            terminu, mghandhomx ebda terminu, mghandux ebda terminu, m'fihx ebda terminu, m'għandu ebda terminu,
            m'għandha ebda terminu, m'għandhom ebda terminu, m'hemm ebda terminu, mhux datat, mhux datata, mhux
            datati, bla datat, bla żmien, mingħajr żmien, data mhux magħrufa, skadenza mhux magħrufa, skadenza mhux
            stabbilita, data mhux stabbilita, data għad trid tiġi stabbilita, skadenza għad trid tiġi stabbilita,
            sine die, għal żmien indefinit, indefinit, indefinita, li għad trid tiġi deċiża d-data, skadenza nieqsa""",
        Concept.OWNERLESS: """mingħajr responsabbli, bla responsabbli, minghajr responsabbli, m'għandux responsabbli, m'għandhiex
            responsabbli, m'għandhomx responsabbli, m'hemmx responsabbli, ma hemmx responsabbli, mingħajr ebda
            responsabbli, bla ebda responsabbli, ma għandux responsabbli, ma għandhomx responsabbli, m ghandux
            responsabbli, m ghandhomx responsabbli, m'għandu responsabbli, m'għandhom responsabbli, m'hemm
            responsabbli, mingħajr sid, bla sid, minghajr sid, m'għandux sid, m'għandhiex sid, m'għandhomx sid,
            m'hemmx sid, ma hemmx sid, mingħajr ebda sid, bla ebda sid, ma għandux sid, ma għandhomx sid, m ghandux
            sid, m ghandhomx sid, m'għandu sid, m'għandhom sid, m'hemm sid, mingħajr sidien, bla sidien, minghajr
            sidien, m'għandux sidien, m'għandhiex sidien, m'għandhomx sidien, m'hemmx sidien, ma hemmx sidien,
            mingħajr ebda sidien, bla ebda sidien, ma għandux sidien, ma għandhomx sidien, m ghandux sidien, m
            ghandhomx sidien, m'għandu sidien, m'għandhom sidien, m'hemm sidien, mingħajr entità responsabbli, bla
            entità responsabbli, minghajr entità responsabbli, m'għandux entità responsabbli, m'għandhiex entità
            responsabbli, m'għandhomx entità responsabbli, m'hemmx entità responsabbli, ma hemmx entità
            responsabbli, mingħajr ebda entità responsabbli, bla ebda entità responsabbli, ma għandux entità
            responsabbli, ma għandhomx entità responsabbli, m ghandux entità responsabbli, m ghandhomx entità
            responsabbli, m'għandu entità responsabbli, m'għandhom entità responsabbli, m'hemm entità responsabbli,
            mingħajr korp responsabbli, bla korp responsabbli, minghajr korp responsabbli, m'għandux korp
            responsabbli, m'għandhiex korp responsabbli, m'għandhomx korp responsabbli, m'hemmx korp responsabbli,
            ma hemmx korp responsabbli, mingħajr ebda korp responsabbli, bla ebda korp responsabbli, ma għandux korp
            responsabbli, ma għandhomx korp responsabbli, m ghandux korp responsabbli, m ghandhomx korp
            responsabbli, m'għandu korp responsabbli, m'għandhom korp responsabbli, m'hemm korp responsabbli,
            mingħajr ħadd responsabbli, bla ħadd responsabbli, minghajr ħadd responsabbli, m'għandux ħadd
            responsabbli, m'għandhiex ħadd responsabbli, m'għandhomx ħadd responsabbli, m'hemmx ħadd responsabbli,
            ma hemmx ħadd responsabbli, mingħajr ebda ħadd responsabbli, bla ebda ħadd responsabbli, ma għandux ħadd
            responsabbli, ma għandhomx ħadd responsabbli, m ghandux ħadd responsabbli, m ghandhomx ħadd
            responsabbli, m'għandu ħadd responsabbli, m'għandhom ħadd responsabbli, m'hemm ħadd responsabbli,
            mingħajr min hu responsabbli, bla min hu responsabbli, minghajr min hu responsabbli, m'għandux min hu
            responsabbli, m'għandhiex min hu responsabbli, m'għandhomx min hu responsabbli, m'hemmx min hu
            responsabbli, ma hemmx min hu responsabbli, mingħajr ebda min hu responsabbli, bla ebda min hu
            responsabbli, ma għandux min hu responsabbli, ma għandhomx min hu responsabbli, m ghandux min hu
            responsabbli, m ghandhomx min hu responsabbli, m'għandu min hu responsabbli, m'għandhom min hu
            responsabbli, m'hemm min hu responsabbli, mingħajr persuna responsabbli, bla persuna responsabbli,
            minghajr persuna responsabbli, m'għandux persuna responsabbli, m'għandhiex persuna responsabbli,
            m'għandhomx persuna responsabbli, m'hemmx persuna responsabbli, ma hemmx persuna responsabbli, mingħajr
            ebda persuna responsabbli, bla ebda persuna responsabbli, ma għandux persuna responsabbli, ma għandhomx
            persuna responsabbli, m ghandux persuna responsabbli, m ghandhomx persuna responsabbli, m'għandu persuna
            responsabbli, m'għandhom persuna responsabbli, m'hemm persuna responsabbli, minghajr ebda responsabbli,
            m'għandux ebda responsabbli, m'għandhiex ebda responsabbli, m'għandhomx ebda responsabbli, m'hemmx ebda
            responsabbli, ma hemmx ebda responsabbli, mingħajr ebda ebda responsabbli, bla ebda ebda responsabbli,
            ma għandux ebda responsabbli, ma għandhomx ebda responsabbli, m ghandux ebda responsabbli, m ghandhomx
            ebda responsabbli, m'għandu ebda responsabbli, m'għandhom ebda responsabbli, m'hemm ebda responsabbli,
            mingħajr l-ebda responsabbli, bla l-ebda responsabbli, minghajr l-ebda responsabbli, m'għandux l-ebda
            responsabbli, m'għandhiex l-ebda responsabbli, m'għandhomx l-ebda responsabbli, m'hemmx l-ebda
            responsabbli, ma hemmx l-ebda responsabbli, mingħajr ebda l-ebda responsabbli, bla ebda l-ebda
            responsabbli, ma għandux l-ebda responsabbli, ma għandhomx l-ebda responsabbli, m ghandux l-ebda
            responsabbli, m ghandhomx l-ebda responsabbli, m'għandu l-ebda responsabbli, m'għandhom l-ebda
            responsabbli, m'hemm l-ebda responsabbli, minghajr ebda sid, m'għandux ebda sid, m'għandhiex ebda sid,
            m'għandhomx ebda sid, m'hemmx ebda sid, ma hemmx ebda sid, mingħajr ebda ebda sid, bla ebda ebda sid, ma
            għandux ebda sid, ma għandhomx ebda sid, m ghandux ebda sid, m ghandhomx ebda sid, m'għandu ebda sid,
            m'għandhom ebda sid, m'hemm ebda sid, mingħajr l-ebda sid, bla l-ebda sid, minghajr l-ebda sid,
            m'għandux l-ebda sid, m'għandhiex l-ebda sid, m'għandhomx l-ebda sid, m'hemmx l-ebda sid, ma hemmx
            l-ebda sid, mingħajr ebda l-ebda sid, bla ebda l-ebda sid, ma għandux l-ebda sid, ma għandhomx l-ebda
            sid, m ghandux l-ebda sid, m ghandhomx l-ebda sid, m'għandu l-ebda sid, m'għandhom l-ebda sid, m'hemm
            l-ebda sid, mingħajr xi ħadd responsabbli, bla xi ħadd responsabbli, minghajr xi ħadd responsabbli,
            m'għandux xi ħadd responsabbli, m'għandhiex xi ħadd responsabbli, m'għandhomx xi ħadd responsabbli,
            m'hemmx xi ħadd responsabbli, ma hemmx xi ħadd responsabbli, mingħajr ebda xi ħadd responsabbli, bla
            ebda xi ħadd responsabbli, ma għandux xi ħadd responsabbli, ma għandhomx xi ħadd responsabbli, m ghandux
            xi ħadd responsabbli, m ghandhomx xi ħadd responsabbli, m'għandu xi ħadd responsabbli, m'għandhom xi
            ħadd responsabbli, m'hemm xi ħadd responsabbli, mingħajr inkarigat, bla inkarigat, minghajr inkarigat,
            m'għandux inkarigat, m'għandhiex inkarigat, m'għandhomx inkarigat, m'hemmx inkarigat, ma hemmx
            inkarigat, mingħajr ebda inkarigat, bla ebda inkarigat, ma għandux inkarigat, ma għandhomx inkarigat, m
            ghandux inkarigat, m ghandhomx inkarigat, m'għandu inkarigat, m'għandhom inkarigat, m'hemm inkarigat,
            mingħajr awtorità responsabbli, bla awtorità responsabbli, minghajr awtorità responsabbli, m'għandux
            awtorità responsabbli, m'għandhiex awtorità responsabbli, m'għandhomx awtorità responsabbli, m'hemmx
            awtorità responsabbli, ma hemmx awtorità responsabbli, mingħajr ebda awtorità responsabbli, bla ebda
            awtorità responsabbli, ma għandux awtorità responsabbli, ma għandhomx awtorità responsabbli, m ghandux
            awtorità responsabbli, m ghandhomx awtorità responsabbli, m'għandu awtorità responsabbli, m'għandhom
            awtorità responsabbli, m'hemm awtorità responsabbli, mingħajr organizzazzjoni responsabbli, bla
            organizzazzjoni responsabbli, minghajr organizzazzjoni responsabbli, m'għandux organizzazzjoni
            responsabbli, m'għandhiex organizzazzjoni responsabbli, m'għandhomx organizzazzjoni responsabbli,
            m'hemmx organizzazzjoni responsabbli, ma hemmx organizzazzjoni responsabbli, mingħajr ebda
            organizzazzjoni responsabbli, bla ebda organizzazzjoni responsabbli, ma għandux organizzazzjoni
            responsabbli, ma għandhomx organizzazzjoni responsabbli, m ghandux organizzazzjoni responsabbli, m
            ghandhomx organizzazzjoni responsabbli, m'għandu organizzazzjoni responsabbli, m'għandhom
            organizzazzjoni responsabbli, m'hemm organizzazzjoni responsabbli, mingħajr owner, bla owner, minghajr
            owner, m'għandux owner, m'għandhiex owner, m'għandhomx owner, m'hemmx owner, ma hemmx owner, mingħajr
            ebda owner, bla ebda owner, ma għandux owner, ma għandhomx owner, m ghandux owner, m ghandhomx owner,
            m'għandu owner, m'għandhom owner, m'hemm owner, ħadd m'hu responsabbli, ħadd mhu responsabbli, ħadd mhu
            responsabbli għal, ħadd m'hu responsabbli għal, ħadd m'hu responsabbli minn, ħadd m'hu responsabbli
            għalih, ħadd mhu responsabbli għalih, ħadd mhu responsabbli għalihom, ħadd m'hu responsabbli għalihom,
            m'hu ta' ħadd, mhu ta' ħadd, mhuwa ta' ħadd, mhumiex ta' ħadd, ta' ħadd, mhux assenjat, mhux assenjata,
            mhux assenjati, mhux assenjat lil ħadd, mhux assenjati lil ħadd, ma ġie assenjat lil ħadd, ma ġew
            assenjati lil ħadd, ma ġiex assenjat, ma ġewx assenjati, mhux allokat, mhux allokati, mhux attribwit,
            mhux attribwiti, responsabbli mhux magħruf, sid mhux magħruf, responsabbli nieqes, ħadd inkarigat, ħadd
            m'hu inkarigat, mhu f'idejn ħadd, orfni, orfna, m'għandhom lil ħadd responsabbli, m'għandhomx lil ħadd
            responsabbli, m'għandu lil ħadd responsabbli, m'għandux lil ħadd responsabbli, m'għandhom lil ħadd
            inkarigat, m'għandhomx lil ħadd inkarigat, m'hemm ħadd inkarigat, m'hemm ħadd responsabbli għalihom,
            m'hemm ħadd responsabbli minnhom, ħadd ma hu responsabbli għalihom, ħadd ma hu responsabbli minnhom,
            ħadd mhu responsabbli minnhom, ħadd m'hu responsabbli minnhom, li ħadd ma ngħata, ma ngħataw lil ħadd""",
        Concept.SECTION: """taqsima, taqsimiet, parti, partijiet, kapitolu, kapitoli, sezzjoni, sezzjonijiet, titolu, blokk, intestatura""",
        Concept.ACTION: """azzjoni, azzjoni ewlenija, miżura, paragrafu, paragrafi, punt, numru, nru, nr, referenza, ref, entrata, obbligu,
            subparagrafu, taħt, kunsinna, artikolu""",
        Concept.CHANGE: """ħassar, ħassru, tħassar, neħħi, neħħu, tneħħi, mexxi, mexxu, tmexxi, ipposponi, ipposponu, tipposponi,
            estendi, estendu, testendi, tawwal, ittawwal, immarka, immarkaw, timmarka, ibdel, ibdlu, tibdel,
            immodifika, timmodifika, żid, żidu, iżżid, semmi mill-ġdid, assenja, assenjaw, tassenja, agħlaq, agħlqu,
            tagħlaq, erġa' iftaħ, ikkanċella, ikkanċellaw, tikkanċella, approva, approvaw, tapprova, tfakkira,
            ikkonferma, ikkonfermaw, tikkonferma, fakkarni, fakkruni, fakkarna""",
        Concept.HOW_OFTEN: "kemm-il darba, kull kemm żmien, kemm spiss, b'liema frekwenza, b'liema ritmu",
        Concept.WHERE: "fejn",
        Concept.WHY: "għaliex, għala, għalfejn, għal liema raġuni",
        Concept.NOISE: """kontra, ikkonfermaw, fakkruni, fakkarna,
            il, l, iċ, id, in, ir, is, it, ix, iż, ċ, d, n, r, s, t, x, ż, z, c, l-, tal, taċ, tad, tan, tar, tas,
            tat, tax, taż, ta, t', minn, mill, mil, miċ, mid, mir, mis, mit, mix, miż, m', f', fi, fil, fl, fiċ,
            fid, fin, fir, fis, fit, fix, fiż, b', bi, bil, bl, biċ, bid, bin, bir, bis, bit, bix, biż, għal, għall,
            għaċ, għan, għar, għas, għat, għaż, mal, maċ, mad, man, mas, mat, maż, ma, dan, din, dawn, dak, dik,
            dawk, li, illi, hu, hi, hija, huwa, huma, hemm, hawn, hemmhekk, hekk, qed, qiegħed, qiegħda, qegħdin,
            qegħda, għad, għadu, għadha, għadhom, ghadu, għadni, għadna, ukoll, wkoll, anki, anke, issa, bħalissa,
            f'dan il-mument, fil-preżent, attwalment, fil-mument, jekk jogħġbok, jekk jogħġobkom, jekk joghgbok,
            jekk tista, jekk tistgħu, jekk possibbli, jekk hu possibbli, grazzi, grazzi minn qabel, nirringrazzjak,
            nirringrazzjakom, bonġu, bongu, bonswa, merħba, hello, ħelow, għażiż, għażiża, għeżież, sur, sinjura,
            bot, bott, kollega, kollegi, tista, tistgħu, tistghu, għidli, ghidli, għidilna, agħtini, aghtini,
            agħtina, urini, uri, turini, turi, turina, nara, tara, nistgħu naraw, naraw, ara, lista, il-lista ta,
            elenka, telenka, sommarju, ħarsa lejn, nixtieq, nixtiequ, inkun naf, nkun naf, nkunu nafu, irrid, rrid,
            naf, nafu, jaf, taf, tafu, għandi mistoqsija, mistoqsija, nistaqsi, nista, infakkar, fakkarni, ngħid,
            tgħid, tgħidli, tgħidilna, tagħtini, tagħtina, tikkonferma, ikkonferma, tiċċekkja, iċċekkja, ċċekkja,
            sib, fittex, tfittex, insib, fin-nota, in-nota, nota, skont, skond, taħt in-nota, fir-reġistru,
            reġistru, ir-reġistru, dokument tal-kunsill, fid-dokument, dokument, skont id-dokument, nota
            tal-kunsill, xi ħaġa, xi haga, xi ħadd, xi, xejn iktar, eżatt, eżattament, preċiżament, fil-fatt,
            verament, mela, allura, orrajt, okay, ok, iva, tajjeb, sew, ftit, ftit informazzjoni, malajr ħafna,
            urġenti, b'mod urġenti, fil-qosor, qasir, qasira, konċiż, speċifiku, speċifika, speċifikament,
            partikolari, b'mod partikolari, pereżempju, eż, jiġifieri, eċċ, fost, fosthom, rigward, dwar,
            fir-rigward, fir-rigward ta, fuq, taħt, għand, permezz, via, tramite, awtoritajiet, awtorità, korp,
            korpi, unità, servizz, gvern, gvernijiet, ministeru, ministeri, delegat, delegati, delegazzjoni,
            organizzazzjoni, organizzazzjonijiet, repubblika, renju, stat, stat membru, pajjiż, naħa, istat membru,
            min-naħa, in-naħa, żmien, perjodu, xkien, jiltaqa, jerġgħu, jerġa, terġa, jiltaqgħu, tiltaqa, ssir,
            issir, jsir, isir, se ssir, ser issir, sejra ssir, għal fejn, fejn, kif, għaliex, għax, peress li,
            billi, meta jkun, biex, sabiex, l-isem, isem, ismijiet, kollha kemm huma, flok, tagħrif, informazzjoni
            kollha, l-informazzjoni, ulterjuri, aktar informazzjoni, iktar informazzjoni, iżjed informazzjoni, aktar
            dettalji, iktar dettalji, xi ħaġa aktar, xejn aktar, ulterjorment, mill-ġdid, darb'oħra, darba oħra,
            dejjem, normalment, forsi, jista' jkun, probabbilment, ovvjament, tabilħaqq, naturalment, pjuttost,
            ħafna, wisq, diversi, rilevanti, uffiċjali, uffiċjalment, formalment, ministru, il-ministru,
            għall-ministru, tiegħek, tagħkom, lilek, lilkom, int, inti, intom, lejna, lili wkoll, persuna, persuni, ħbieb, ħabib, ħbiebi, bil-malti, bil-għaqal, jew tgħid, jew, sewwa, ieħor, oħra, oħrajn, ħaġa
            oħra, affarijiet, ħwejjeġ, bħala, bħal, bħala grupp, bħala kollettiv, individwalment,
            waħedhom, huwa nnifsu, innifsu, innifisha, infushom, għal darba, totalment, kważi, inkella, nsaqsi,
            insaqsi, staqsi, mingħand, mingħandek, mingħandkom, tgħarrafna, tgħarrfuna, tgħarrafni, tgħarrfuni,
            għarrafna, għarrafni, tinfurmana, tinfurmawna, tinfurmani, tinfurmawni, infurmani, infurmana,
            tipprovdilna, tipprovdulna, tipprovdili, tipprovduli, tipprovdu, tagħtuna, tagħtuni, tibgħatli,
            tibagħtuli, tibgħatilna, tibagħtulna, ibgħatli, ibagħtuli, tgħidulna, tgħiduli, għidulna, mitlubin,
            intom mitluba, nitolbok, nitolbokom, nitolbukom, nitlob, nitolbu, gentilment, ġentilment, ikkonfermali,
            tikkonfermali, tikkonfermalna, tispjega, tispjegali, kieku, nagħmel mistoqsija, tkun taf, tkunu tafu,
            tkun tista, tkunu tistgħu, għandek tagħrif, mill-ftit, inklużi, inkluż, inkluża, hu li, hi li, huma li,
            kont, hawnhekk, tal-lum, jum, għal issa, hux, huwiex, hijiex, humiex, mhux hekk, veru, tassew,
            ġeneralment, aġġornat, aġġornata, sejjer, qrib ta, għaldaqstant, għalhekk, fl-istess ħin, barra minn
            hekk, apparti hekk, minbarra hekk, barra minnhekk, kwindi, għal kull, jaqa, taqa, jaqgħu, jidhol,
            jidħol, tidħol, jidħlu, jinsab, tinsab, jinsabu, jeżisti, jeżistu, teżisti, jirrigwarda, jirrigwardaw,
            tirrigwarda, jolqot, jolqtu, tolqot, mniżżel, mniżżla, imniżżel, imniżżla, imniżżlin, imsemmi, msemmi,
            semmi, rreġistrat, irreġistrat, ħafif, ħafifa, kull fejn, jonqos milli, nistaqsik, nistaqsikom,
            insaqsik, insaqsikom, nsaqsik, ngħidlek, ngħidilkom, nagħmillek, nagħmlulek, tagħtihom, jekk jista'
            jkun, ħarsa, ħarsa ġenerali, ħarsa ġenerali lejn, daqqa t'għajn, daqqa t'għajn lejn, daqqa ta' għajn
            lejn, stampa ġenerali, stampa sħiħa, deher, jidher, tidher, jidhru, ninsab, ninsabu, tinsabu,
            tgħaddulna, tgħaddilna, tgħaddili, tgħaddulni, għaddilna, għaddili, għaddulna, għaddulni, infurmawni,
            infurmawna, għarrfuna, għarrfuni, ibgħatilna, ibagħtulna, ibgħatuli, ibgħatulna, agħtuna, agħtuni,
            għiduli, urina, uruna, uruni, tuni, tuna, tini, tina, ittini, ittina, ipprovdilna, ipprovduli,
            ipprovdulna, elenkali, elenkalna, telenkali, telenkalna, semmili, semmilna, issemmi, tikkjarifika,
            iċċarali, ċċarali, tiċċara, nixtieqek, nixtieqkom, inkunu grati, inkun grat, inkun grata, napprezzaw,
            napprezza, nkun nafhulek, nafhulkom, kapaċi, fil-pront, f'dan l-istadju, sal-lum, s'issa, sa issa,
            mill-inqas jekk, kemm jista' jkun, skużaw, hawn taħt, segwenti, kif ġej, dan li ġej, bejn u bejn, kollox
            sew, x'aktar hemm,
            biss""",
    },
    chatter="""xi ngħidu, xi ngħidu għal, xi ngħidu għall, qed inħejji għal-laqgħa, qed inħejji għal laqgħa, qed
            nipprepara għal-laqgħa, inħejji għal-laqgħa, nħejji għal-laqgħa, tħejjija għal-laqgħa, tal-għajnuna,
            għall-għajnuna, bl-għajnuna, l-għajnuna tiegħek, prosit, proset, tajjeb ħafna, eċċellenti, mill-aħjar,
            kbir, brav, brava, bravu, perfett, perfetta, grazzi talli, grazzi bil-quddiem, grazzi mill-qalb,
            nirringrazzjak ħafna, nirringrazzjak bil-quddiem, ringrazzjament, mhux problema, m'hemmx problema,
            m'hemmx imniex, skużi, skużani, skużawni, jiddispjaċini, sorry, pardon, skużi tad-disturb, skużani
            tad-disturb, saħħa, saħħiet, ċaw, ciao, narak, narakom, il-jum it-tajjeb, l-għodwa t-tajba, il-lejl
            it-tajjeb, wara nofsinhar it-tajjeb, il-ġurnata t-tajba, weekend sabiħ, kif int, kif inti, kif intom,
            kif qiegħed, kif qiegħda, kif sejjer tajjeb, nittama, nispera, tislijiet, tislijiet mill-aqwa,
            insellimlek, insellmilkom, dejjem tiegħek, bl-akbar rispett, rispettożament, b'rispett, bir-rispett
            kollu, onorevoli, eċċellenza, sinjur, is-sur, is-sinjura, għażiż kollega, għeżież kollegi, ħabib tiegħi,
            siħbi, sieħbi, ħi, hi ħabib, għall-informazzjoni, għall-kuntest, għall-kompletezza, biex inkun ċert,
            biex inkunu ċerti, biex inkun żgur, biss biex inkun ċert, għal-laqgħa tiegħi, għall-brief,
            għall-briefing, għal briefing, qed inħejji, qed inħejji briefing, qed nipprepara, qed naħdem fuq, għal
            nota, għan-nota tiegħi, għall-fajl, fajl, email, imejl, għal email, tabella, f'tabella, f'forma ta'
            tabella, f'forma ta' lista, bħala lista, f'lista, f'sentenza waħda, fi kliem sempliċi, fi ftit kliem,
            kliem, bil-punti, f'punti, mill-aktar fis possibbli għalik, meta jkollok ċans, meta jkollok il-ħin, meta
            tkun tista, jekk ma jimpurtakx, jekk ma tiddejjaqx, jekk trid, jekk tkun tista, jekk hu komdu, jekk
            m'inix sejjer żball, jekk mhux qed niżbalja, m'inix ċert, m'iniex ċert, mhux ċert, ma nafx, minn jaf,
            min jaf, naħseb, nimmaġina, nissoponi, fl-opinjoni tiegħi, skont l-opinjoni tiegħi, fl-aħħar mill-aħħar,
            wara kollox, fi kwalunkwe każ, f'kull każ, hi x'inhi, tkun xi tkun, fil-verità, biex ngħidu hekk, biex
            ngħid il-verità, onestament, sinċerament, franchement, fil-prinċipju, fil-prattika, fit-teorija,
            inġenerali, b'mod ġenerali, fil-ġenerali, fil-qosor kemm jista' jkun, xi ftit, ċertu, ċerta, ċerti,
            sabiħ, sabiħa, interessanti, utli, siewi, ċar, ċara, b'mod ċar, sempliċi, faċli, diffiċli, importanti,
            urġenza, għaġġla, mgħaġġel, mgħaġġla, għandi għaġġla, bil-għaġla, paċenzja, stenna, mument, minuta,
            sekonda, isma, ismagħni, ejja, aħjar, tajba, għal raġuni, raġuni, għal dan il-għan, f'dan il-kuntest,
            f'dan ir-rigward, kuntest, jien delegat, jien attaché, jien uffiċjal, jien mis-segretarjat, uffiċjal ta'
            kollegament, uffiċjal tal-politika, uffiċjal, koordinatur, koordinatriċi, segretarjat, segretarjat
            ġenerali, is-segretarjat ġenerali, mill-kapitali, kapitali, rappreżentanza, rappreżentanza permanenti,
            ir-rappreżentanza permanenti, ambaxxatur, tim, it-tim, timijiet, direttur, il-kap tiegħi, kap, il-bord
            tiegħi, għall-kap tiegħi, tgħin, tgħinni, tgħinna, għinna, għin, xi idea, għandek idea, għandek xi idea,
            taf xi ħaġa, taf forsi, forsi taf, taf int, hawn xi ħadd, hemm xi ħadd, jaf xi ħadd, xi ħadd jaf,
            kurżità, minn kurżità, qed nistaqsi, qed insaqsi, qed infittex, nfittex, nipprova, insir naf, nsir naf,
            insiru nafu, nifhem, biex nifhem, niċċekkja, biex niċċekkja, nivverifika, għandi bżonn, neħtieġ, hemm
            bżonn li nkun naf, lol, haha, ħeqq, u iva, iva iva, le grazzi, aħħ, ehe, emm, hmm, uff, wow, thanks,
            thank you, please, pls, hey, aħbar tajba, insomma, mela sewwa, il-vera, bis-serjetà, mingħajr dubju, bla
            dubju, żgur, żgura, ċertament, assolutament, preċiż, preċiża, eżatta, fl-ewwel lok, fit-tieni lok,
            finalment, fl-aħħar nett, l-ewwel nett, sadanittant, intant, madankollu, madanakollu, imma, iżda,
            għalkemm, minkejja dan, minkejja, anzi, bażikament, prattikament, effettivament, rispettivament,
            separatament, kull tant, kultant, spiss, rari, ġieli, illejla, dalgħodu, filgħodu, wara nofsinhar,
            filgħaxija, dakinhar, marija, maria, ġużeppi, karmenu, pawlu, ġanni, katerina, anna, luċija, rita,
            mario, mark, joseph, john, paul, ġorġ, karm, doris, daniela, claire, josette, stefan, stefania,
            kristina, pietru, toni, ġużè, salvu, wenzu, nikol, martina, roberta, francesca, karla, luke, matthew,
            andrea, david, simon, dejjem tagħkom, nibqa' grat, nibqgħu grati, grazzi tal-ħin tiegħek, grazzi tal-ħin
            tagħkom, nistenna risposta, nistenna tweġiba, nistenna t-tweġiba tiegħek, nistennew tweġiba, għeżież,
            egregju, tajbin, tinsab tajjeb, bl-isbaħ xewqat, bl-aħjar xewqat, xewqat sbieħ, kordjalment""",
)
