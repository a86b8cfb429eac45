"""Estonian words, in the cases and the spellings that people use."""

from domain.languages.schema import Concept, LanguageTable

#: Forms that stand both under OWE and under ITEM.
_OWE_AND_ITEM = """kohustus, kohustuse, kohustust, kohustusesse, kohustuses, kohustusest, kohustusele, kohustusel, kohustuselt,
    kohustuseks, kohustuseni, kohustusena, kohustuseta, kohustusega, kohustused, kohustuste, kohustusi, kohustustesse,
    kohustustes, kohustustest, kohustustele, kohustustel, kohustustelt, kohustusteks, kohustusteni, kohustustena,
    kohustusteta, kohustustega, ülesanne, ülesande, ülesannet, ülesandesse, ülesandes, ülesandest, ülesandele,
    ülesandel, ülesandelt, ülesandeks, ülesandeni, ülesandena, ülesandeta, ülesandega, ülesanded, ülesannete,
    ülesandeid, ülesannetesse, ülesannetes, ülesannetest, ülesannetele, ülesannetel, ülesannetelt, ülesanneteks,
    ülesanneteni, ülesannetena, ülesanneteta, ülesannetega, nõuded, nõudeid, võlad, võla, võlga, võlgade, võlgnevus,
    võlgnevuse, võlgnevust, võlgnevused, võlgnevusi, võlgnevuste, tegemised, tegemisi, tegemiste, tegemistest,
    toimetused, toimetusi, aruandekohustus, aruandekohustuse, aruandekohustused, aruandekohustusi, aruandluskohustus,
    aruandluskohustuse, aruandluskohustused, aruandluskohustusi, teavitamiskohustus, teavitamiskohustused,
    tööülesanded, tööülesanne, tööülesandeid"""

#: Forms that stand both under DELIVERED and under DID.
_DELIVERED_AND_DID = """esitas, esitasid, esitati, tegi, tegid, tehti, täitis, täitsid, täideti, koostas, koostasid, koostati, andis, andsid,
    anti, edastas, edastasid, edastati, saatis, saatsid, saadeti, tagas, tagasid, tagati, valmistas, valmistasid,
    valmistati, lõpetas, lõpetasid, lõpetati, avaldas, avaldasid, avaldati, üle andis, üle andsid, üle anti,
    raporteeris, raporteerisid, raporteeriti, teatas, teatasid, teatati, teavitas, teavitasid, teavitati, rakendas,
    rakendasid, rakendati, viis, viisid, viidi, ellu viis, ellu viisid, ellu viidi, tarnis, tarnisid, tarniti, jagas,
    jagasid, jagati, sooritas, sooritasid, sooritati, panustas, panustasid, panustati, saavutas, saavutasid,
    saavutati, tõi, tõid, toodi, otsustas, otsustasid, otsustati, kogus, kogusid, koguti, lõi, lõid, loodi, alustas,
    alustasid, alustati, korraldas, korraldasid, korraldati"""

TABLE = LanguageTable(
    code="et",
    yes_no="kas, on, oli, olid, pole, peab, peavad, tuleb, kas on, ega",
    quarter_letters="qk",
    half_letters="h",
    endings="""i, il, ilt, is, ist, ini, iga, iks, isse, it, l, lt, s, st, ni, ga, ks, ta, t, d, e, el, elt, es, est, ega, ina,
        na, u, ul, ult, a, al, alt, as, ast, aga, gi, ki, igi, ilgi, sse""",
    dative_endings="le, ile, ele, ale, ule",
    names={
        "europol": """europol, euroopa liidu õiguskaitsekoostöö amet, õiguskaitsekoostöö amet, õiguskaitsekoostöö ameti,
            õiguskaitsekoostöö ametit, õiguskaitsekoostöö ametisse, õiguskaitsekoostöö ametis, õiguskaitsekoostöö
            ametist, õiguskaitsekoostöö ametil, õiguskaitsekoostöö ametilt, õiguskaitsekoostöö ametiks,
            õiguskaitsekoostöö ametiga, euroopa politseiamet, euroopa politseiameti, euroopa politseiametit,
            euroopa politseiametisse, euroopa politseiametis, euroopa politseiametist, euroopa politseiametil,
            euroopa politseiametilt, euroopa politseiametiks, euroopa politseiametiga""",
        "frontex": """frontex, euroopa piiri- ja rannikuvalve amet, euroopa piiri- ja rannikuvalve ameti, euroopa piiri- ja
            rannikuvalve ametit, euroopa piiri- ja rannikuvalve ametisse, euroopa piiri- ja rannikuvalve ametis,
            euroopa piiri- ja rannikuvalve ametist, euroopa piiri- ja rannikuvalve ametil, euroopa piiri- ja
            rannikuvalve ametilt, euroopa piiri- ja rannikuvalve ametiks, euroopa piiri- ja rannikuvalve ametiga,
            piiri- ja rannikuvalve amet, piiri- ja rannikuvalve ameti, piiri- ja rannikuvalve ametit, piiri- ja
            rannikuvalve ametisse, piiri- ja rannikuvalve ametis, piiri- ja rannikuvalve ametist, piiri- ja
            rannikuvalve ametil, piiri- ja rannikuvalve ametilt, piiri- ja rannikuvalve ametiks, piiri- ja
            rannikuvalve ametiga, euroopa piirivalve amet, euroopa piirivalve ameti, euroopa piirivalve ametit,
            euroopa piirivalve ametisse, euroopa piirivalve ametis, euroopa piirivalve ametist, euroopa piirivalve
            ametil, euroopa piirivalve ametilt, euroopa piirivalve ametiks, euroopa piirivalve ametiga,
            piirivalveamet, piirivalveameti, piirivalveametit, piirivalveametisse, piirivalveametis,
            piirivalveametist, piirivalveametil, piirivalveametilt, piirivalveametiks, piirivalveametini,
            piirivalveametina, piirivalveametita, piirivalveametiga, piiriamet, piiriameti, piiriametit,
            piiriametisse, piiriametis, piiriametist, piiriametil, piiriametilt, piiriametiks, piiriametini,
            piiriametina, piiriametita, piiriametiga, euroopa piiri- ja rannikuvalve, euroopa liidu liikmesriikide
            välispiiril tehtava operatiivkoostöö juhtimise euroopa agentuur""",
        "eurojust": """eurojust, euroopa liidu kriminaalõigusalase koostöö amet, kriminaalõigusalase koostöö amet,
            kriminaalõigusalase koostöö ameti, kriminaalõigusalase koostöö ametit, kriminaalõigusalase koostöö
            ametisse, kriminaalõigusalase koostöö ametis, kriminaalõigusalase koostöö ametist, kriminaalõigusalase
            koostöö ametil, kriminaalõigusalase koostöö ametilt, kriminaalõigusalase koostöö ametiks,
            kriminaalõigusalase koostöö ametiga, euroopa õigusalase koostöö üksus, euroopa õigusalase koostöö
            üksuse""",
        "euaa": """euaa, euaalt, euaast, euaail, euaailt, euaaist, euaais, euaaiga, euaaga, euaaks, euaani, euaait,
            euaana, easo, easolt, easost, easoil, easoilt, easoist, easois, easoiga, easoga, easoks, easoni,
            easoit, easona, euroopa liidu varjupaigaamet, elu varjupaigaamet, elu varjupaigaameti, elu
            varjupaigaametit, elu varjupaigaametisse, elu varjupaigaametis, elu varjupaigaametist, elu
            varjupaigaametil, elu varjupaigaametilt, elu varjupaigaametiks, elu varjupaigaametiga, varjupaigaamet,
            varjupaigaameti, varjupaigaametit, varjupaigaametisse, varjupaigaametis, varjupaigaametist,
            varjupaigaametil, varjupaigaametilt, varjupaigaametiks, varjupaigaametini, varjupaigaametina,
            varjupaigaametita, varjupaigaametiga, varjupaigaküsimuste tugiamet, varjupaigaküsimuste tugiameti,
            varjupaigaküsimuste tugiametit, varjupaigaküsimuste tugiametisse, varjupaigaküsimuste tugiametis,
            varjupaigaküsimuste tugiametist, varjupaigaküsimuste tugiametil, varjupaigaküsimuste tugiametilt,
            varjupaigaküsimuste tugiametiks, varjupaigaküsimuste tugiametiga, euaa-st, euaa-ks, euaa-ni, easo-st,
            easo-ks, easo-ni""",
        "eu-lisa": """eu-lisa, eulisa, eu-lisal, eu-lisalt, eu-lisas, eu-lisast, eu-lisaga, eu-lisaks, eu-lisani, eu-lisat,
            eulisal, eulisalt, eulisas, eulisaga, eulisat, vabadusel turvalisusel ja õigusel rajaneva ala
            suuremahuliste it-süsteemide operatiivjuhtimise euroopa liidu amet, vabadusel turvalisusel ja õigusel
            rajaneva ala suuremahuliste it-süsteemide operatiivjuhtimise euroopa liidu ameti, vabadusel
            turvalisusel ja õigusel rajaneva ala suuremahuliste it-süsteemide operatiivjuhtimise euroopa liidu
            ametit, vabadusel turvalisusel ja õigusel rajaneva ala suuremahuliste it-süsteemide operatiivjuhtimise
            euroopa liidu ametisse, vabadusel turvalisusel ja õigusel rajaneva ala suuremahuliste it-süsteemide
            operatiivjuhtimise euroopa liidu ametis, vabadusel turvalisusel ja õigusel rajaneva ala suuremahuliste
            it-süsteemide operatiivjuhtimise euroopa liidu ametist, vabadusel turvalisusel ja õigusel rajaneva ala
            suuremahuliste it-süsteemide operatiivjuhtimise euroopa liidu ametil, vabadusel turvalisusel ja
            õigusel rajaneva ala suuremahuliste it-süsteemide operatiivjuhtimise euroopa liidu ametilt, vabadusel
            turvalisusel ja õigusel rajaneva ala suuremahuliste it-süsteemide operatiivjuhtimise euroopa liidu
            ametiks, vabadusel turvalisusel ja õigusel rajaneva ala suuremahuliste it-süsteemide
            operatiivjuhtimise euroopa liidu ametiga, suuremahuliste it-süsteemide operatiivjuhtimise euroopa
            liidu amet, suuremahuliste it-süsteemide operatiivjuhtimise euroopa liidu ameti, suuremahuliste
            it-süsteemide operatiivjuhtimise euroopa liidu ametit, suuremahuliste it-süsteemide operatiivjuhtimise
            euroopa liidu ametisse, suuremahuliste it-süsteemide operatiivjuhtimise euroopa liidu ametis,
            suuremahuliste it-süsteemide operatiivjuhtimise euroopa liidu ametist, suuremahuliste it-süsteemide
            operatiivjuhtimise euroopa liidu ametil, suuremahuliste it-süsteemide operatiivjuhtimise euroopa liidu
            ametilt, suuremahuliste it-süsteemide operatiivjuhtimise euroopa liidu ametiks, suuremahuliste
            it-süsteemide operatiivjuhtimise euroopa liidu ametiga, suuremahuliste it-süsteemide
            operatiivjuhtimise amet, suuremahuliste it-süsteemide operatiivjuhtimise ameti, suuremahuliste
            it-süsteemide operatiivjuhtimise ametit, suuremahuliste it-süsteemide operatiivjuhtimise ametisse,
            suuremahuliste it-süsteemide operatiivjuhtimise ametis, suuremahuliste it-süsteemide
            operatiivjuhtimise ametist, suuremahuliste it-süsteemide operatiivjuhtimise ametil, suuremahuliste
            it-süsteemide operatiivjuhtimise ametilt, suuremahuliste it-süsteemide operatiivjuhtimise ametiks,
            suuremahuliste it-süsteemide operatiivjuhtimise ametiga, it-amet, it-ameti, it-ametit, it-ametisse,
            it-ametis, it-ametist, it-ametil, it-ametilt, it-ametiks, it-ametini, it-ametina, it-ametita,
            it-ametiga, eu-lisa-st, eu-lisa-ks, eu-lisa-ni""",
        "emsa": """emsa, emsalt, emsast, emsail, emsailt, emsaist, emsais, emsaiga, emsaga, emsaks, emsani, emsait,
            emsana, euroopa meresõiduohutuse amet, meresõiduohutuse amet, meresõiduohutuse ameti, meresõiduohutuse
            ametit, meresõiduohutuse ametisse, meresõiduohutuse ametis, meresõiduohutuse ametist, meresõiduohutuse
            ametil, meresõiduohutuse ametilt, meresõiduohutuse ametiks, meresõiduohutuse ametiga, emsa-st,
            emsa-ks, emsa-ni""",
        "cepol": """cepol, euroopa liidu õiguskaitsekoolituse amet, õiguskaitsekoolituse amet, õiguskaitsekoolituse ameti,
            õiguskaitsekoolituse ametit, õiguskaitsekoolituse ametisse, õiguskaitsekoolituse ametis,
            õiguskaitsekoolituse ametist, õiguskaitsekoolituse ametil, õiguskaitsekoolituse ametilt,
            õiguskaitsekoolituse ametiks, õiguskaitsekoolituse ametiga, euroopa politseikolledž, euroopa
            politseikolledži, euroopa politseikolledžil""",
        "fra": """fra, fral, fras, frai, frailt, fraist, fraiga, fraga, fraks, frani, frat, frana, euroopa liidu
            põhiõiguste amet, elu põhiõiguste amet, elu põhiõiguste ameti, elu põhiõiguste ametit, elu põhiõiguste
            ametisse, elu põhiõiguste ametis, elu põhiõiguste ametist, elu põhiõiguste ametil, elu põhiõiguste
            ametilt, elu põhiõiguste ametiks, elu põhiõiguste ametiga, põhiõiguste amet, põhiõiguste ameti,
            põhiõiguste ametit, põhiõiguste ametisse, põhiõiguste ametis, põhiõiguste ametist, põhiõiguste ametil,
            põhiõiguste ametilt, põhiõiguste ametiks, põhiõiguste ametiga, fra-st, fra-ks, fra-ni""",
        "eige": """eige, eigelt, eigest, eigeil, eigeilt, eigeist, eigeis, eigeiga, eigega, eigeks, eigeni, eigeit,
            eigena, euroopa soolise võrdõiguslikkuse instituut, soolise võrdõiguslikkuse instituut, soolise
            võrdõiguslikkuse instituudi, soolise võrdõiguslikkuse instituuti, soolise võrdõiguslikkuse
            instituudisse, soolise võrdõiguslikkuse instituudis, soolise võrdõiguslikkuse instituudist, soolise
            võrdõiguslikkuse instituudil, soolise võrdõiguslikkuse instituudilt, soolise võrdõiguslikkuse
            instituudiks, soolise võrdõiguslikkuse instituudiga, eige-st, eige-ks, eige-ni""",
        "euda": """euda, eudalt, eudast, eudail, eudailt, eudaist, eudais, eudaiga, eudaga, eudaks, eudani, eudait,
            eudana, emcdda, emcddal, emcddalt, emcddas, emcddast, emcddai, emcddail, emcddailt, emcddaist,
            emcddais, emcddaiga, emcddaga, emcddaks, emcddani, emcddat, emcddait, emcddana, euroopa liidu
            uimastiamet, elu uimastiamet, elu uimastiameti, elu uimastiametit, elu uimastiametisse, elu
            uimastiametis, elu uimastiametist, elu uimastiametil, elu uimastiametilt, elu uimastiametiks, elu
            uimastiametiga, uimastiamet, uimastiameti, uimastiametit, uimastiametisse, uimastiametis,
            uimastiametist, uimastiametil, uimastiametilt, uimastiametiks, uimastiametini, uimastiametina,
            uimastiametita, uimastiametiga, euroopa narkootikumide ja narkomaania seirekeskus, euroopa
            narkootikumide ja narkomaania seirekeskuse, euda-st, euda-ks, euda-ni""",
        "commission": """komisjon, komisjoni, komisjonisse, komisjonis, komisjonist, komisjonil, komisjonilt, komisjoniks,
            komisjonini, komisjonina, komisjonita, komisjoniga, euroopa komisjon, eli komisjonisse, el-i
            komisjonisse, euroopa liidu komisjonisse""",
        "eeas": """eeas, eeaslt, eeasst, eeasil, eeasilt, eeasist, eeasis, eeasiga, eeasga, eeasks, eeasni, eeasit,
            eeasna, välisteenistus, välisteenistuse, välisteenistust, välisteenistusesse, välisteenistuses,
            välisteenistusest, välisteenistusel, välisteenistuselt, välisteenistuseks, välisteenistuseni,
            välisteenistusena, välisteenistuseta, välisteenistusega, euroopa välisteenistus, eeas-st, eeas-ks,
            eeas-ni""",
        "eu-delegations": """euroopa liidu delegatsioon, euroopa liidu delegatsioonisse, euroopa liidu delegatsioonis, euroopa
            liidu delegatsioonist, euroopa liidu delegatsioonil, euroopa liidu delegatsioonilt, euroopa liidu
            delegatsiooniks, euroopa liidu delegatsiooniga, euroopa liidu delegatsioonid, euroopa liidu
            delegatsioonide, euroopa liidu delegatsioone, euroopa liidu delegatsioonidesse, euroopa liidu
            delegatsioonides, euroopa liidu delegatsioonidest, euroopa liidu delegatsioonidel, euroopa liidu
            delegatsioonidelt, euroopa liidu delegatsioonideks, euroopa liidu delegatsioonidega, eli delegatsioon,
            eli delegatsioonisse, eli delegatsioonis, eli delegatsioonist, eli delegatsioonil, eli
            delegatsioonilt, eli delegatsiooniks, eli delegatsiooniga, eli delegatsioonid, eli delegatsioonide,
            eli delegatsioone, eli delegatsioonidesse, eli delegatsioonides, eli delegatsioonidest, eli
            delegatsioonidel, eli delegatsioonidelt, eli delegatsioonideks, eli delegatsioonidega, el-i
            delegatsioon, el-i delegatsioonisse, el-i delegatsioonis, el-i delegatsioonist, el-i delegatsioonil,
            el-i delegatsioonilt, el-i delegatsiooniks, el-i delegatsiooniga, el-i delegatsioonid, el-i
            delegatsioonide, el-i delegatsioone, el-i delegatsioonidesse, el-i delegatsioonides, el-i
            delegatsioonidest, el-i delegatsioonidel, el-i delegatsioonidelt, el-i delegatsioonideks, el-i
            delegatsioonidega, liidu delegatsioon, liidu delegatsioonisse, liidu delegatsioonis, liidu
            delegatsioonist, liidu delegatsioonil, liidu delegatsioonilt, liidu delegatsiooniks, liidu
            delegatsiooniga, liidu delegatsioonid, liidu delegatsioonide, liidu delegatsioone, liidu
            delegatsioonidesse, liidu delegatsioonides, liidu delegatsioonidest, liidu delegatsioonidel, liidu
            delegatsioonidelt, liidu delegatsioonideks, liidu delegatsioonidega, eli esindus, eli esinduse, eli
            esindust, eli esindusesse, eli esinduses, eli esindusest, eli esindusel, eli esinduselt, eli
            esinduseks, eli esindusega, eli esindused, eli esinduste, eli esindusi, eli esindustesse, eli
            esindustes, eli esindustest, eli esindustel, eli esindustelt, eli esindusteks, eli esindustega,
            euroopa liidu esindus, euroopa liidu esinduse, euroopa liidu esindust, euroopa liidu esindusesse,
            euroopa liidu esinduses, euroopa liidu esindusest, euroopa liidu esindusel, euroopa liidu esinduselt,
            euroopa liidu esinduseks, euroopa liidu esindusega, euroopa liidu esindused, euroopa liidu esinduste,
            euroopa liidu esindusi, euroopa liidu esindustesse, euroopa liidu esindustes, euroopa liidu
            esindustest, euroopa liidu esindustel, euroopa liidu esindustelt, euroopa liidu esindusteks, euroopa
            liidu esindustega, el-i esindus, el-i esinduse, el-i esindust, el-i esindusesse, el-i esinduses, el-i
            esindusest, el-i esindusel, el-i esinduselt, el-i esinduseks, el-i esindusega, el-i esindused, el-i
            esinduste, el-i esindusi, el-i esindustesse, el-i esindustes, el-i esindustest, el-i esindustel, el-i
            esindustelt, el-i esindusteks, el-i esindustega, eu-delegatsioon, eu-delegatsiooni,
            eu-delegatsioonisse, eu-delegatsioonis, eu-delegatsioonist, eu-delegatsioonil, eu-delegatsioonilt,
            eu-delegatsiooniks, eu-delegatsioonini, eu-delegatsioonina, eu-delegatsioonita, eu-delegatsiooniga,
            eu-delegatsioonid, eu-delegatsioonide, eu-delegatsioone, eu-delegatsioonidesse, eu-delegatsioonides,
            eu-delegatsioonidest, eu-delegatsioonidel, eu-delegatsioonidelt, eu-delegatsioonideks,
            eu-delegatsioonideni, eu-delegatsioonidena, eu-delegatsioonideta, eu-delegatsioonidega""",
        "council": """nõukogu, nõukogusse, nõukogus, nõukogust, nõukogul, nõukogult, nõukoguna, nõukoguta, nõukoguga,
            nõukokku, euroopa liidu nõukogu, liidu nõukogu, liidu nõukogusse, liidu nõukogus, liidu nõukogust,
            liidu nõukogul, liidu nõukogult, liidu nõukoguga, liidu nõukokku, ministrite nõukogu, ministrite
            nõukogul, ministrite nõukogult, nõukogude""",
        "schengen-council": """schengeni nõukogu, schengeni nõukogusse, schengeni nõukogus, schengeni nõukogust, schengeni nõukogul,
            schengeni nõukogult, schengeni nõukoguga, schengeni nõukokku, schengen nõukogu, schengen nõukogusse,
            schengen nõukogus, schengen nõukogust, schengen nõukogul, schengen nõukogult, schengen nõukoguga,
            schengen nõukokku""",
        "european-parliament": """parlament, parlamendi, parlamenti, parlamendisse, parlamendis, parlamendist, parlamendil,
            parlamendilt, parlamendiks, parlamendini, parlamendina, parlamendita, parlamendiga, euroopa parlament,
            eli parlamenti, eli parlamendisse, el-i parlamenti, el-i parlamendisse, ep, epl, eplt, eps, epst, epi,
            epil, epis, epiga, epga, epks, epni, ept, epit, epna, europarlament, europarlamendi, europarlamenti,
            europarlamendisse, europarlamendis, europarlamendist, europarlamendil, europarlamendilt,
            europarlamendiks, europarlamendini, europarlamendina, europarlamendita, europarlamendiga, ep-st,
            ep-ks, ep-ni""",
        "member-states": """liikmesriik, liikmesriigi, liikmesriiki, liikmesriigisse, liikmesriigis, liikmesriigist,
            liikmesriigil, liikmesriigilt, liikmesriigiks, liikmesriigini, liikmesriigina, liikmesriigita,
            liikmesriigiga, liikmesriigid, liikmesriikide, liikmesriike, liikmesriikidesse, liikmesriikides,
            liikmesriikidest, liikmesriikidel, liikmesriikidelt, liikmesriikideks, liikmesriikideni,
            liikmesriikidena, liikmesriikideta, liikmesriikidega, liikmesmaa, liikmesmaad, liikmesmaasse,
            liikmesmaas, liikmesmaast, liikmesmaal, liikmesmaalt, liikmesmaaks, liikmesmaani, liikmesmaana,
            liikmesmaata, liikmesmaaga, liikmesmaade, liikmesmaid, liikmesmaadesse, liikmesmaades, liikmesmaadest,
            liikmesmaadel, liikmesmaadelt, liikmesmaadeks, liikmesmaadeni, liikmesmaadena, liikmesmaadeta,
            liikmesmaadega, liidu liikmesriik, liidu liikmesriigi, liidu liikmesriiki, liidu liikmesriigisse,
            liidu liikmesriigis, liidu liikmesriigist, liidu liikmesriigil, liidu liikmesriigilt, liidu
            liikmesriigiks, liidu liikmesriigiga, liidu liikmesriigid, liidu liikmesriikide, liidu liikmesriike,
            liidu liikmesriikidesse, liidu liikmesriikides, liidu liikmesriikidest, liidu liikmesriikidel, liidu
            liikmesriikidelt, liidu liikmesriikideks, liidu liikmesriikidega, eli riik, eli riigi, eli riiki, eli
            riigisse, eli riigis, eli riigist, eli riigiks, eli riigiga, eli riigid, eli riikide, eli riike, eli
            riikidesse, eli riikides, eli riikidest, eli riikidel, eli riikidelt, eli riikideks, eli riikidega,
            el-i riik, el-i riigi, el-i riiki, el-i riigisse, el-i riigis, el-i riigist, el-i riigiks, el-i
            riigiga, el-i riigid, el-i riikide, el-i riike, el-i riikidesse, el-i riikides, el-i riikidest, el-i
            riikidel, el-i riikidelt, el-i riikideks, el-i riikidega, euroopa liidu riik, euroopa liidu riigi,
            euroopa liidu riiki, euroopa liidu riigisse, euroopa liidu riigis, euroopa liidu riigist, euroopa
            liidu riigiks, euroopa liidu riigiga, euroopa liidu riigid, euroopa liidu riikide, euroopa liidu
            riike, euroopa liidu riikidesse, euroopa liidu riikides, euroopa liidu riikidest, euroopa liidu
            riikidel, euroopa liidu riikidelt, euroopa liidu riikideks, euroopa liidu riikidega, el riik, el
            riigi, el riiki, el riigisse, el riigis, el riigist, el riigiks, el riigiga, el riigid, el riikide, el
            riike, el riikidesse, el riikides, el riikidest, el riikidel, el riikidelt, el riikideks, el
            riikidega, eli maa, eli maad, eli maasse, eli maas, eli maast, eli maal, eli maalt, eli maaks, eli
            maaga, eli maade, eli maid, eli maadesse, eli maades, eli maadest, eli maadeks, eli maadega, millised
            riigid, milliste riikide, millistel riikidel, millistelt riikidelt, mis riigid, mis riik, milline
            riik, kõik riigid, kõigi riikide, kõikide riikide, kõigil riikidel, valitsused, valitsuste""",
        "europol-management-board": """europoli haldusnõukogu, europol haldusnõukogu, europol haldusnõukogusse, europol haldusnõukogus,
            europol haldusnõukogust, europol haldusnõukogul, europol haldusnõukogult, europol haldusnõukoguks,
            europol haldusnõukoguga, europol juhatus, europol juhatuse, europol juhatust, europol juhatusesse,
            europol juhatuses, europol juhatusest, europol juhatusel, europol juhatuselt, europol juhatuseks,
            europol juhatusega, haldusnõukogu, haldusnõukogusse, haldusnõukogus, haldusnõukogust, haldusnõukogul,
            haldusnõukogult, haldusnõukoguks, haldusnõukoguni, haldusnõukoguna, haldusnõukoguta, haldusnõukoguga,
            juhatus, juhatuse, juhatust, juhatusesse, juhatuses, juhatusest, juhatusel, juhatuselt, juhatuseks,
            juhatuseni, juhatusena, juhatuseta, juhatusega""",
        "emsc": """emsc, emsclt, emscst, emscil, emscilt, emscist, emscis, emsciga, emscga, emscks, emscni, emscit,
            emscna, euroopa rändajate ebaseadusliku üle piiri toimetamise vastase võitluse keskus, rändajate
            ebaseadusliku üle piiri toimetamise vastase võitluse keskus, rändajate ebaseadusliku üle piiri
            toimetamise vastase võitluse keskuse, rändajate ebaseadusliku üle piiri toimetamise vastase võitluse
            keskust, rändajate ebaseadusliku üle piiri toimetamise vastase võitluse keskusesse, rändajate
            ebaseadusliku üle piiri toimetamise vastase võitluse keskuses, rändajate ebaseadusliku üle piiri
            toimetamise vastase võitluse keskusest, rändajate ebaseadusliku üle piiri toimetamise vastase võitluse
            keskusel, rändajate ebaseadusliku üle piiri toimetamise vastase võitluse keskuselt, rändajate
            ebaseadusliku üle piiri toimetamise vastase võitluse keskuseks, rändajate ebaseadusliku üle piiri
            toimetamise vastase võitluse keskusega, rändajate ebaseadusliku üle piiri toimetamise vastane keskus,
            rändajate ebaseadusliku üle piiri toimetamise vastane keskuse, rändajate ebaseadusliku üle piiri
            toimetamise vastane keskust, rändajate ebaseadusliku üle piiri toimetamise vastane keskusesse,
            rändajate ebaseadusliku üle piiri toimetamise vastane keskuses, rändajate ebaseadusliku üle piiri
            toimetamise vastane keskusest, rändajate ebaseadusliku üle piiri toimetamise vastane keskusel,
            rändajate ebaseadusliku üle piiri toimetamise vastane keskuselt, rändajate ebaseadusliku üle piiri
            toimetamise vastane keskuseks, rändajate ebaseadusliku üle piiri toimetamise vastane keskusega,
            rändajate ebaseadusliku üle piiri toimetamise vastase keskus, rändajate ebaseadusliku üle piiri
            toimetamise vastase keskuse, rändajate ebaseadusliku üle piiri toimetamise vastase keskust, rändajate
            ebaseadusliku üle piiri toimetamise vastase keskusesse, rändajate ebaseadusliku üle piiri toimetamise
            vastase keskuses, rändajate ebaseadusliku üle piiri toimetamise vastase keskusest, rändajate
            ebaseadusliku üle piiri toimetamise vastase keskusel, rändajate ebaseadusliku üle piiri toimetamise
            vastase keskuselt, rändajate ebaseadusliku üle piiri toimetamise vastase keskuseks, rändajate
            ebaseadusliku üle piiri toimetamise vastase keskusega, rändajate smugeldamise vastane keskus,
            rändajate smugeldamise vastane keskuse, rändajate smugeldamise vastane keskust, rändajate smugeldamise
            vastane keskusesse, rändajate smugeldamise vastane keskuses, rändajate smugeldamise vastane keskusest,
            rändajate smugeldamise vastane keskusel, rändajate smugeldamise vastane keskuselt, rändajate
            smugeldamise vastane keskuseks, rändajate smugeldamise vastane keskusega, rändajate smugeldamise
            vastase keskus, rändajate smugeldamise vastase keskuse, rändajate smugeldamise vastase keskust,
            rändajate smugeldamise vastase keskusesse, rändajate smugeldamise vastase keskuses, rändajate
            smugeldamise vastase keskusest, rändajate smugeldamise vastase keskusel, rändajate smugeldamise
            vastase keskuselt, rändajate smugeldamise vastase keskuseks, rändajate smugeldamise vastase keskusega,
            rändajate smugeldamise vastase võitluse keskus, rändajate smugeldamise vastase võitluse keskuse,
            rändajate smugeldamise vastase võitluse keskust, rändajate smugeldamise vastase võitluse keskusesse,
            rändajate smugeldamise vastase võitluse keskuses, rändajate smugeldamise vastase võitluse keskusest,
            rändajate smugeldamise vastase võitluse keskusel, rändajate smugeldamise vastase võitluse keskuselt,
            rändajate smugeldamise vastase võitluse keskuseks, rändajate smugeldamise vastase võitluse keskusega,
            inimsmugeldamise vastane keskus, inimsmugeldamise vastane keskuse, inimsmugeldamise vastane keskust,
            inimsmugeldamise vastane keskusesse, inimsmugeldamise vastane keskuses, inimsmugeldamise vastane
            keskusest, inimsmugeldamise vastane keskusel, inimsmugeldamise vastane keskuselt, inimsmugeldamise
            vastane keskuseks, inimsmugeldamise vastane keskusega, inimsmugeldamise vastase keskus,
            inimsmugeldamise vastase keskuse, inimsmugeldamise vastase keskust, inimsmugeldamise vastase
            keskusesse, inimsmugeldamise vastase keskuses, inimsmugeldamise vastase keskusest, inimsmugeldamise
            vastase keskusel, inimsmugeldamise vastase keskuselt, inimsmugeldamise vastase keskuseks,
            inimsmugeldamise vastase keskusega, smugeldamise vastane keskus, smugeldamise vastane keskuse,
            smugeldamise vastane keskust, smugeldamise vastane keskusesse, smugeldamise vastane keskuses,
            smugeldamise vastane keskusest, smugeldamise vastane keskusel, smugeldamise vastane keskuselt,
            smugeldamise vastane keskuseks, smugeldamise vastane keskusega, smugeldamise vastase keskus,
            smugeldamise vastase keskuse, smugeldamise vastase keskust, smugeldamise vastase keskusesse,
            smugeldamise vastase keskuses, smugeldamise vastase keskusest, smugeldamise vastase keskusel,
            smugeldamise vastase keskuselt, smugeldamise vastase keskuseks, smugeldamise vastase keskusega,
            smugeldamisvastane keskus, smugeldamisvastane keskuse, smugeldamisvastane keskust, smugeldamisvastane
            keskusesse, smugeldamisvastane keskuses, smugeldamisvastane keskusest, smugeldamisvastane keskusel,
            smugeldamisvastane keskuselt, smugeldamisvastane keskuseks, smugeldamisvastane keskusega,
            smugeldamisvastase keskus, smugeldamisvastase keskuse, smugeldamisvastase keskust, smugeldamisvastase
            keskusesse, smugeldamisvastase keskuses, smugeldamisvastase keskusest, smugeldamisvastase keskusel,
            smugeldamisvastase keskuselt, smugeldamisvastase keskuseks, smugeldamisvastase keskusega, europoli
            asjaomane keskus, europoli asjaomane keskuse, europoli asjaomane keskust, europoli asjaomane
            keskusesse, europoli asjaomane keskuses, europoli asjaomane keskusest, europoli asjaomane keskusel,
            europoli asjaomane keskuselt, europoli asjaomane keskuseks, europoli asjaomane keskusega, europoli
            asjaomase keskus, europoli asjaomase keskuse, europoli asjaomase keskust, europoli asjaomase
            keskusesse, europoli asjaomase keskuses, europoli asjaomase keskusest, europoli asjaomase keskusel,
            europoli asjaomase keskuselt, europoli asjaomase keskuseks, europoli asjaomase keskusega, emsc-st,
            emsc-ks, emsc-ni""",
        "eu-iru": """iru, eu irul, irul, eli internetisisust teavitamise üksus, internetisisust teavitamise üksus,
            internetisisust teavitamise üksuse, internetisisust teavitamise üksust, internetisisust teavitamise
            üksusesse, internetisisust teavitamise üksuses, internetisisust teavitamise üksusest, internetisisust
            teavitamise üksusel, internetisisust teavitamise üksuselt, internetisisust teavitamise üksuseks,
            internetisisust teavitamise üksusega, iru-st, iru-ks, iru-ni""",
        "efecc": """efecc, efeccl, efecclt, efeccs, efeccst, efecci, efeccil, efeccilt, efeccist, efeccis, efecciga,
            efeccga, efeccks, efeccni, efecct, efeccit, efeccna, euroopa finants- ja majanduskuritegevuse keskus,
            finants- ja majanduskuritegevuse keskus, finants- ja majanduskuritegevuse keskuse, finants- ja
            majanduskuritegevuse keskust, finants- ja majanduskuritegevuse keskusesse, finants- ja
            majanduskuritegevuse keskuses, finants- ja majanduskuritegevuse keskusest, finants- ja
            majanduskuritegevuse keskusel, finants- ja majanduskuritegevuse keskuselt, finants- ja
            majanduskuritegevuse keskuseks, finants- ja majanduskuritegevuse keskusega, majanduskuritegevuse
            keskus, majanduskuritegevuse keskuse, majanduskuritegevuse keskust, majanduskuritegevuse keskusesse,
            majanduskuritegevuse keskuses, majanduskuritegevuse keskusest, majanduskuritegevuse keskusel,
            majanduskuritegevuse keskuselt, majanduskuritegevuse keskuseks, majanduskuritegevuse keskusega,
            finantskuritegevuse keskus, finantskuritegevuse keskuse, finantskuritegevuse keskust,
            finantskuritegevuse keskusesse, finantskuritegevuse keskuses, finantskuritegevuse keskusest,
            finantskuritegevuse keskusel, finantskuritegevuse keskuselt, finantskuritegevuse keskuseks,
            finantskuritegevuse keskusega, finants- ja majanduskuritegude keskus, finants- ja majanduskuritegude
            keskuse, finants- ja majanduskuritegude keskust, finants- ja majanduskuritegude keskusesse, finants-
            ja majanduskuritegude keskuses, finants- ja majanduskuritegude keskusest, finants- ja
            majanduskuritegude keskusel, finants- ja majanduskuritegude keskuselt, finants- ja majanduskuritegude
            keskuseks, finants- ja majanduskuritegude keskusega, efecc-st, efecc-ks, efecc-ni""",
        "migration-preparedness-network": """eli rändevaldkonna valmisoleku ja kriisiohje võrgustik, rändevaldkonna valmisoleku ja kriisiohje
            võrgustik, rändevaldkonna valmisoleku ja kriisiohje võrgustiku, rändevaldkonna valmisoleku ja
            kriisiohje võrgustikku, rändevaldkonna valmisoleku ja kriisiohje võrgustikusse, rändevaldkonna
            valmisoleku ja kriisiohje võrgustikus, rändevaldkonna valmisoleku ja kriisiohje võrgustikust,
            rändevaldkonna valmisoleku ja kriisiohje võrgustikul, rändevaldkonna valmisoleku ja kriisiohje
            võrgustikult, rändevaldkonna valmisoleku ja kriisiohje võrgustikuks, rändevaldkonna valmisoleku ja
            kriisiohje võrgustikuga, rändevaldkonna valmisoleku võrgustik, rändevaldkonna valmisoleku võrgustiku,
            rändevaldkonna valmisoleku võrgustikku, rändevaldkonna valmisoleku võrgustikusse, rändevaldkonna
            valmisoleku võrgustikus, rändevaldkonna valmisoleku võrgustikust, rändevaldkonna valmisoleku
            võrgustikul, rändevaldkonna valmisoleku võrgustikult, rändevaldkonna valmisoleku võrgustikuks,
            rändevaldkonna valmisoleku võrgustikuga, valmisoleku ja kriisiohje võrgustik, valmisoleku ja
            kriisiohje võrgustiku, valmisoleku ja kriisiohje võrgustikku, valmisoleku ja kriisiohje võrgustikusse,
            valmisoleku ja kriisiohje võrgustikus, valmisoleku ja kriisiohje võrgustikust, valmisoleku ja
            kriisiohje võrgustikul, valmisoleku ja kriisiohje võrgustikult, valmisoleku ja kriisiohje
            võrgustikuks, valmisoleku ja kriisiohje võrgustikuga, valmisoleku võrgustik, valmisoleku võrgustiku,
            valmisoleku võrgustikku, valmisoleku võrgustikusse, valmisoleku võrgustikus, valmisoleku võrgustikust,
            valmisoleku võrgustikul, valmisoleku võrgustikult, valmisoleku võrgustikuks, valmisoleku võrgustikuga,
            kriisikava võrgustik, kriisikava võrgustiku, kriisikava võrgustikku, kriisikava võrgustikusse,
            kriisikava võrgustikus, kriisikava võrgustikust, kriisikava võrgustikul, kriisikava võrgustikult,
            kriisikava võrgustikuks, kriisikava võrgustikuga, rändekriisi võrgustik, rändekriisi võrgustiku,
            rändekriisi võrgustikku, rändekriisi võrgustikusse, rändekriisi võrgustikus, rändekriisi võrgustikust,
            rändekriisi võrgustikul, rändekriisi võrgustikult, rändekriisi võrgustikuks, rändekriisi võrgustikuga,
            blueprint võrgustik, blueprint võrgustiku, blueprint võrgustikku, blueprint võrgustikusse, blueprint
            võrgustikus, blueprint võrgustikust, blueprint võrgustikul, blueprint võrgustikult, blueprint
            võrgustikuks, blueprint võrgustikuga, blueprinti võrgustik, blueprinti võrgustiku, blueprinti
            võrgustikku, blueprinti võrgustikusse, blueprinti võrgustikus, blueprinti võrgustikust, blueprinti
            võrgustikul, blueprinti võrgustikult, blueprinti võrgustikuks, blueprinti võrgustikuga""",
        "intcen": """intcen, eli luure- ja situatsioonikeskus, luure- ja situatsioonikeskus, luure- ja situatsioonikeskuse,
            luure- ja situatsioonikeskust, luure- ja situatsioonikeskusesse, luure- ja situatsioonikeskuses,
            luure- ja situatsioonikeskusest, luure- ja situatsioonikeskusel, luure- ja situatsioonikeskuselt,
            luure- ja situatsioonikeskuseks, luure- ja situatsioonikeskusega, situatsioonikeskus,
            situatsioonikeskuse, situatsioonikeskust, situatsioonikeskusesse, situatsioonikeskuses,
            situatsioonikeskusest, situatsioonikeskusel, situatsioonikeskuselt, situatsioonikeskuseks,
            situatsioonikeskuseni, situatsioonikeskusena, situatsioonikeskuseta, situatsioonikeskusega, eli
            luureandmete analüüsi keskus, eli luureandmete analüüsi keskuse, intcen-st, intcen-ks, intcen-ni""",
        "high-level-group": """kõrgetasemeline töörühm, kõrgetasemeline töörühma, kõrgetasemeline töörühmasse, kõrgetasemeline
            töörühmas, kõrgetasemeline töörühmast, kõrgetasemeline töörühmal, kõrgetasemeline töörühmalt,
            kõrgetasemeline töörühmaks, kõrgetasemeline töörühmaga, kõrgetasemeline rühm, kõrgetasemeline rühma,
            kõrgetasemeline rühmal, kõrgetasemeline rühmalt, kõrgetasemelise töörühm, kõrgetasemelise töörühma,
            kõrgetasemelise töörühmasse, kõrgetasemelise töörühmas, kõrgetasemelise töörühmast, kõrgetasemelise
            töörühmal, kõrgetasemelise töörühmalt, kõrgetasemelise töörühmaks, kõrgetasemelise töörühmaga,
            kõrgetasemelise rühm, kõrgetasemelise rühma, kõrgetasemelise rühmal, kõrgetasemelise rühmalt,
            kõrgetasemelist töörühm, kõrgetasemelist töörühma, kõrgetasemelist töörühmasse, kõrgetasemelist
            töörühmas, kõrgetasemelist töörühmast, kõrgetasemelist töörühmal, kõrgetasemelist töörühmalt,
            kõrgetasemelist töörühmaks, kõrgetasemelist töörühmaga, kõrgetasemelist rühm, kõrgetasemelist rühma,
            kõrgetasemelist rühmal, kõrgetasemelist rühmalt, kõrgetasemelisel töörühm, kõrgetasemelisel töörühma,
            kõrgetasemelisel töörühmasse, kõrgetasemelisel töörühmas, kõrgetasemelisel töörühmast,
            kõrgetasemelisel töörühmal, kõrgetasemelisel töörühmalt, kõrgetasemelisel töörühmaks, kõrgetasemelisel
            töörühmaga, kõrgetasemelisel rühm, kõrgetasemelisel rühma, kõrgetasemelisel rühmal, kõrgetasemelisel
            rühmalt, kõrgetasemeliselt töörühm, kõrgetasemeliselt töörühma, kõrgetasemeliselt töörühmasse,
            kõrgetasemeliselt töörühmas, kõrgetasemeliselt töörühmast, kõrgetasemeliselt töörühmal,
            kõrgetasemeliselt töörühmalt, kõrgetasemeliselt töörühmaks, kõrgetasemeliselt töörühmaga,
            kõrgetasemeliselt rühm, kõrgetasemeliselt rühma, kõrgetasemeliselt rühmal, kõrgetasemeliselt rühmalt,
            kõrgetasemelisele töörühm, kõrgetasemelisele töörühma, kõrgetasemelisele töörühmasse,
            kõrgetasemelisele töörühmas, kõrgetasemelisele töörühmast, kõrgetasemelisele töörühmal,
            kõrgetasemelisele töörühmalt, kõrgetasemelisele töörühmaks, kõrgetasemelisele töörühmaga,
            kõrgetasemelisele rühm, kõrgetasemelisele rühma, kõrgetasemelisele rühmal, kõrgetasemelisele rühmalt,
            andmetele juurdepääsu kõrgetasemeline töörühm, andmetele juurdepääsu kõrgetasemeline töörühma,
            andmetele juurdepääsu kõrgetasemeline töörühmasse, andmetele juurdepääsu kõrgetasemeline töörühmas,
            andmetele juurdepääsu kõrgetasemeline töörühmast, andmetele juurdepääsu kõrgetasemeline töörühmal,
            andmetele juurdepääsu kõrgetasemeline töörühmalt, andmetele juurdepääsu kõrgetasemeline töörühmaks,
            andmetele juurdepääsu kõrgetasemeline töörühmaga, andmetele juurdepääsu kõrgetasemeline rühm,
            andmetele juurdepääsu kõrgetasemeline rühma, andmetele juurdepääsu kõrgetasemeline rühmal, andmetele
            juurdepääsu kõrgetasemeline rühmalt, andmetele juurdepääsu käsitlev kõrgetasemeline töörühm, andmetele
            juurdepääsu käsitlev kõrgetasemeline töörühma, andmetele juurdepääsu käsitlev kõrgetasemeline
            töörühmasse, andmetele juurdepääsu käsitlev kõrgetasemeline töörühmas, andmetele juurdepääsu käsitlev
            kõrgetasemeline töörühmast, andmetele juurdepääsu käsitlev kõrgetasemeline töörühmal, andmetele
            juurdepääsu käsitlev kõrgetasemeline töörühmalt, andmetele juurdepääsu käsitlev kõrgetasemeline
            töörühmaks, andmetele juurdepääsu käsitlev kõrgetasemeline töörühmaga, andmetele juurdepääsu käsitlev
            kõrgetasemeline rühm, andmetele juurdepääsu käsitlev kõrgetasemeline rühma, andmetele juurdepääsu
            käsitlev kõrgetasemeline rühmal, andmetele juurdepääsu käsitlev kõrgetasemeline rühmalt, andmetele
            juurdepääsu käsitleva kõrgetasemelise töörühm, andmetele juurdepääsu käsitleva kõrgetasemelise
            töörühma, andmetele juurdepääsu käsitleva kõrgetasemelise töörühmasse, andmetele juurdepääsu käsitleva
            kõrgetasemelise töörühmas, andmetele juurdepääsu käsitleva kõrgetasemelise töörühmast, andmetele
            juurdepääsu käsitleva kõrgetasemelise töörühmal, andmetele juurdepääsu käsitleva kõrgetasemelise
            töörühmalt, andmetele juurdepääsu käsitleva kõrgetasemelise töörühmaks, andmetele juurdepääsu
            käsitleva kõrgetasemelise töörühmaga, andmetele juurdepääsu käsitleva kõrgetasemelise rühm, andmetele
            juurdepääsu käsitleva kõrgetasemelise rühma, andmetele juurdepääsu käsitleva kõrgetasemelise rühmal,
            andmetele juurdepääsu käsitleva kõrgetasemelise rühmalt, tulemuslikuks õiguskaitseks vajalikele
            andmetele juurdepääsu käsitlev kõrgetasemeline töörühm, tulemuslikuks õiguskaitseks vajalikele
            andmetele juurdepääsu käsitlev kõrgetasemeline töörühma, tulemuslikuks õiguskaitseks vajalikele
            andmetele juurdepääsu käsitlev kõrgetasemeline töörühmasse, tulemuslikuks õiguskaitseks vajalikele
            andmetele juurdepääsu käsitlev kõrgetasemeline töörühmas, tulemuslikuks õiguskaitseks vajalikele
            andmetele juurdepääsu käsitlev kõrgetasemeline töörühmast, tulemuslikuks õiguskaitseks vajalikele
            andmetele juurdepääsu käsitlev kõrgetasemeline töörühmal, tulemuslikuks õiguskaitseks vajalikele
            andmetele juurdepääsu käsitlev kõrgetasemeline töörühmalt, tulemuslikuks õiguskaitseks vajalikele
            andmetele juurdepääsu käsitlev kõrgetasemeline töörühmaks, tulemuslikuks õiguskaitseks vajalikele
            andmetele juurdepääsu käsitlev kõrgetasemeline töörühmaga, tulemuslikuks õiguskaitseks vajalikele
            andmetele juurdepääsu käsitlev kõrgetasemeline rühm, tulemuslikuks õiguskaitseks vajalikele andmetele
            juurdepääsu käsitlev kõrgetasemeline rühma, tulemuslikuks õiguskaitseks vajalikele andmetele
            juurdepääsu käsitlev kõrgetasemeline rühmal, tulemuslikuks õiguskaitseks vajalikele andmetele
            juurdepääsu käsitlev kõrgetasemeline rühmalt, tulemuslikuks õiguskaitseks vajalikele andmetele
            juurdepääsu käsitleva kõrgetasemelise töörühm, tulemuslikuks õiguskaitseks vajalikele andmetele
            juurdepääsu käsitleva kõrgetasemelise töörühma, tulemuslikuks õiguskaitseks vajalikele andmetele
            juurdepääsu käsitleva kõrgetasemelise töörühmasse, tulemuslikuks õiguskaitseks vajalikele andmetele
            juurdepääsu käsitleva kõrgetasemelise töörühmas, tulemuslikuks õiguskaitseks vajalikele andmetele
            juurdepääsu käsitleva kõrgetasemelise töörühmast, tulemuslikuks õiguskaitseks vajalikele andmetele
            juurdepääsu käsitleva kõrgetasemelise töörühmal, tulemuslikuks õiguskaitseks vajalikele andmetele
            juurdepääsu käsitleva kõrgetasemelise töörühmalt, tulemuslikuks õiguskaitseks vajalikele andmetele
            juurdepääsu käsitleva kõrgetasemelise töörühmaks, tulemuslikuks õiguskaitseks vajalikele andmetele
            juurdepääsu käsitleva kõrgetasemelise töörühmaga, tulemuslikuks õiguskaitseks vajalikele andmetele
            juurdepääsu käsitleva kõrgetasemelise rühm, tulemuslikuks õiguskaitseks vajalikele andmetele
            juurdepääsu käsitleva kõrgetasemelise rühma, tulemuslikuks õiguskaitseks vajalikele andmetele
            juurdepääsu käsitleva kõrgetasemelise rühmal, tulemuslikuks õiguskaitseks vajalikele andmetele
            juurdepääsu käsitleva kõrgetasemelise rühmalt, hlg, kõrgetasemeline eksperdirühm, kõrgetasemelise
            eksperdirühma, hlg-st, hlg-ks, hlg-ni""",
        "jha-agencies": """justiits- ja siseküsimuste amet, justiits- ja siseküsimuste ameti, justiits- ja siseküsimuste ametit,
            justiits- ja siseküsimuste ametisse, justiits- ja siseküsimuste ametis, justiits- ja siseküsimuste
            ametist, justiits- ja siseküsimuste ametil, justiits- ja siseküsimuste ametilt, justiits- ja
            siseküsimuste ametiks, justiits- ja siseküsimuste ametiga, justiits- ja siseküsimuste ametid,
            justiits- ja siseküsimuste ametite, justiits- ja siseküsimuste ameteid, justiits- ja siseküsimuste
            ametitesse, justiits- ja siseküsimuste ametites, justiits- ja siseküsimuste ametitest, justiits- ja
            siseküsimuste ametitel, justiits- ja siseküsimuste ametitelt, justiits- ja siseküsimuste ametiteks,
            justiits- ja siseküsimuste ametitega, justiits- ja siseküsimuste asutus, justiits- ja siseküsimuste
            asutuse, justiits- ja siseküsimuste asutust, justiits- ja siseküsimuste asutusesse, justiits- ja
            siseküsimuste asutuses, justiits- ja siseküsimuste asutusest, justiits- ja siseküsimuste asutusel,
            justiits- ja siseküsimuste asutuselt, justiits- ja siseküsimuste asutuseks, justiits- ja siseküsimuste
            asutusega, justiits- ja siseküsimuste asutused, justiits- ja siseküsimuste asutuste, justiits- ja
            siseküsimuste asutusi, justiits- ja siseküsimuste asutustesse, justiits- ja siseküsimuste asutustes,
            justiits- ja siseküsimuste asutustest, justiits- ja siseküsimuste asutustel, justiits- ja
            siseküsimuste asutustelt, justiits- ja siseküsimuste asutusteks, justiits- ja siseküsimuste
            asutustega, justiits- ja siseküsimuste agentuur, justiits- ja siseküsimuste agentuuri, justiits- ja
            siseküsimuste agentuurisse, justiits- ja siseküsimuste agentuuris, justiits- ja siseküsimuste
            agentuurist, justiits- ja siseküsimuste agentuuril, justiits- ja siseküsimuste agentuurilt, justiits-
            ja siseküsimuste agentuuriks, justiits- ja siseküsimuste agentuuriga, justiits- ja siseküsimuste
            agentuurid, justiits- ja siseküsimuste agentuuride, justiits- ja siseküsimuste agentuure, justiits- ja
            siseküsimuste agentuuridesse, justiits- ja siseküsimuste agentuurides, justiits- ja siseküsimuste
            agentuuridest, justiits- ja siseküsimuste agentuuridel, justiits- ja siseküsimuste agentuuridelt,
            justiits- ja siseküsimuste agentuurideks, justiits- ja siseküsimuste agentuuridega, justiits- ja
            siseküsimuste valdkonna amet, justiits- ja siseküsimuste valdkonna ameti, justiits- ja siseküsimuste
            valdkonna ametit, justiits- ja siseküsimuste valdkonna ametisse, justiits- ja siseküsimuste valdkonna
            ametis, justiits- ja siseküsimuste valdkonna ametist, justiits- ja siseküsimuste valdkonna ametil,
            justiits- ja siseküsimuste valdkonna ametilt, justiits- ja siseküsimuste valdkonna ametiks, justiits-
            ja siseküsimuste valdkonna ametiga, justiits- ja siseküsimuste valdkonna ametid, justiits- ja
            siseküsimuste valdkonna ametite, justiits- ja siseküsimuste valdkonna ameteid, justiits- ja
            siseküsimuste valdkonna ametitesse, justiits- ja siseküsimuste valdkonna ametites, justiits- ja
            siseküsimuste valdkonna ametitest, justiits- ja siseküsimuste valdkonna ametitel, justiits- ja
            siseküsimuste valdkonna ametitelt, justiits- ja siseküsimuste valdkonna ametiteks, justiits- ja
            siseküsimuste valdkonna ametitega, justiits- ja siseküsimuste valdkonna asutus, justiits- ja
            siseküsimuste valdkonna asutuse, justiits- ja siseküsimuste valdkonna asutust, justiits- ja
            siseküsimuste valdkonna asutusesse, justiits- ja siseküsimuste valdkonna asutuses, justiits- ja
            siseküsimuste valdkonna asutusest, justiits- ja siseküsimuste valdkonna asutusel, justiits- ja
            siseküsimuste valdkonna asutuselt, justiits- ja siseküsimuste valdkonna asutuseks, justiits- ja
            siseküsimuste valdkonna asutusega, justiits- ja siseküsimuste valdkonna asutused, justiits- ja
            siseküsimuste valdkonna asutuste, justiits- ja siseküsimuste valdkonna asutusi, justiits- ja
            siseküsimuste valdkonna asutustesse, justiits- ja siseküsimuste valdkonna asutustes, justiits- ja
            siseküsimuste valdkonna asutustest, justiits- ja siseküsimuste valdkonna asutustel, justiits- ja
            siseküsimuste valdkonna asutustelt, justiits- ja siseküsimuste valdkonna asutusteks, justiits- ja
            siseküsimuste valdkonna asutustega, justiits- ja siseküsimuste valdkonna agentuur, justiits- ja
            siseküsimuste valdkonna agentuuri, justiits- ja siseküsimuste valdkonna agentuurisse, justiits- ja
            siseküsimuste valdkonna agentuuris, justiits- ja siseküsimuste valdkonna agentuurist, justiits- ja
            siseküsimuste valdkonna agentuuril, justiits- ja siseküsimuste valdkonna agentuurilt, justiits- ja
            siseküsimuste valdkonna agentuuriks, justiits- ja siseküsimuste valdkonna agentuuriga, justiits- ja
            siseküsimuste valdkonna agentuurid, justiits- ja siseküsimuste valdkonna agentuuride, justiits- ja
            siseküsimuste valdkonna agentuure, justiits- ja siseküsimuste valdkonna agentuuridesse, justiits- ja
            siseküsimuste valdkonna agentuurides, justiits- ja siseküsimuste valdkonna agentuuridest, justiits- ja
            siseküsimuste valdkonna agentuuridel, justiits- ja siseküsimuste valdkonna agentuuridelt, justiits- ja
            siseküsimuste valdkonna agentuurideks, justiits- ja siseküsimuste valdkonna agentuuridega, justiits-
            ja siseasjade amet, justiits- ja siseasjade ameti, justiits- ja siseasjade ametit, justiits- ja
            siseasjade ametisse, justiits- ja siseasjade ametis, justiits- ja siseasjade ametist, justiits- ja
            siseasjade ametil, justiits- ja siseasjade ametilt, justiits- ja siseasjade ametiks, justiits- ja
            siseasjade ametiga, justiits- ja siseasjade ametid, justiits- ja siseasjade ametite, justiits- ja
            siseasjade ameteid, justiits- ja siseasjade ametitesse, justiits- ja siseasjade ametites, justiits- ja
            siseasjade ametitest, justiits- ja siseasjade ametitel, justiits- ja siseasjade ametitelt, justiits-
            ja siseasjade ametiteks, justiits- ja siseasjade ametitega, justiits- ja siseasjade asutus, justiits-
            ja siseasjade asutuse, justiits- ja siseasjade asutust, justiits- ja siseasjade asutusesse, justiits-
            ja siseasjade asutuses, justiits- ja siseasjade asutusest, justiits- ja siseasjade asutusel, justiits-
            ja siseasjade asutuselt, justiits- ja siseasjade asutuseks, justiits- ja siseasjade asutusega,
            justiits- ja siseasjade asutused, justiits- ja siseasjade asutuste, justiits- ja siseasjade asutusi,
            justiits- ja siseasjade asutustesse, justiits- ja siseasjade asutustes, justiits- ja siseasjade
            asutustest, justiits- ja siseasjade asutustel, justiits- ja siseasjade asutustelt, justiits- ja
            siseasjade asutusteks, justiits- ja siseasjade asutustega, justiits- ja siseasjade agentuur, justiits-
            ja siseasjade agentuuri, justiits- ja siseasjade agentuurisse, justiits- ja siseasjade agentuuris,
            justiits- ja siseasjade agentuurist, justiits- ja siseasjade agentuuril, justiits- ja siseasjade
            agentuurilt, justiits- ja siseasjade agentuuriks, justiits- ja siseasjade agentuuriga, justiits- ja
            siseasjade agentuurid, justiits- ja siseasjade agentuuride, justiits- ja siseasjade agentuure,
            justiits- ja siseasjade agentuuridesse, justiits- ja siseasjade agentuurides, justiits- ja siseasjade
            agentuuridest, justiits- ja siseasjade agentuuridel, justiits- ja siseasjade agentuuridelt, justiits-
            ja siseasjade agentuurideks, justiits- ja siseasjade agentuuridega, jsk amet, jsk ameti, jsk ametit,
            jsk ametisse, jsk ametis, jsk ametist, jsk ametil, jsk ametilt, jsk ametiks, jsk ametiga, jsk ametid,
            jsk ametite, jsk ameteid, jsk ametitesse, jsk ametites, jsk ametitest, jsk ametitel, jsk ametitelt,
            jsk ametiteks, jsk ametitega, jsk asutus, jsk asutuse, jsk asutust, jsk asutusesse, jsk asutuses, jsk
            asutusest, jsk asutusel, jsk asutuselt, jsk asutuseks, jsk asutusega, jsk asutused, jsk asutuste, jsk
            asutusi, jsk asutustesse, jsk asutustes, jsk asutustest, jsk asutustel, jsk asutustelt, jsk
            asutusteks, jsk asutustega, jsk agentuur, jsk agentuuri, jsk agentuurisse, jsk agentuuris, jsk
            agentuurist, jsk agentuuril, jsk agentuurilt, jsk agentuuriks, jsk agentuuriga, jsk agentuurid, jsk
            agentuuride, jsk agentuure, jsk agentuuridesse, jsk agentuurides, jsk agentuuridest, jsk agentuuridel,
            jsk agentuuridelt, jsk agentuurideks, jsk agentuuridega, jsk valdkonna amet, jsk valdkonna ameti, jsk
            valdkonna ametit, jsk valdkonna ametisse, jsk valdkonna ametis, jsk valdkonna ametist, jsk valdkonna
            ametil, jsk valdkonna ametilt, jsk valdkonna ametiks, jsk valdkonna ametiga, jsk valdkonna ametid, jsk
            valdkonna ametite, jsk valdkonna ameteid, jsk valdkonna ametitesse, jsk valdkonna ametites, jsk
            valdkonna ametitest, jsk valdkonna ametitel, jsk valdkonna ametitelt, jsk valdkonna ametiteks, jsk
            valdkonna ametitega, jsk valdkonna asutus, jsk valdkonna asutuse, jsk valdkonna asutust, jsk valdkonna
            asutusesse, jsk valdkonna asutuses, jsk valdkonna asutusest, jsk valdkonna asutusel, jsk valdkonna
            asutuselt, jsk valdkonna asutuseks, jsk valdkonna asutusega, jsk valdkonna asutused, jsk valdkonna
            asutuste, jsk valdkonna asutusi, jsk valdkonna asutustesse, jsk valdkonna asutustes, jsk valdkonna
            asutustest, jsk valdkonna asutustel, jsk valdkonna asutustelt, jsk valdkonna asutusteks, jsk valdkonna
            asutustega, jsk valdkonna agentuur, jsk valdkonna agentuuri, jsk valdkonna agentuurisse, jsk valdkonna
            agentuuris, jsk valdkonna agentuurist, jsk valdkonna agentuuril, jsk valdkonna agentuurilt, jsk
            valdkonna agentuuriks, jsk valdkonna agentuuriga, jsk valdkonna agentuurid, jsk valdkonna agentuuride,
            jsk valdkonna agentuure, jsk valdkonna agentuuridesse, jsk valdkonna agentuurides, jsk valdkonna
            agentuuridest, jsk valdkonna agentuuridel, jsk valdkonna agentuuridelt, jsk valdkonna agentuurideks,
            jsk valdkonna agentuuridega, jha amet, jha ameti, jha ametit, jha ametisse, jha ametis, jha ametist,
            jha ametil, jha ametilt, jha ametiks, jha ametiga, jha ametid, jha ametite, jha ameteid, jha
            ametitesse, jha ametites, jha ametitest, jha ametitel, jha ametitelt, jha ametiteks, jha ametitega,
            jha asutus, jha asutuse, jha asutust, jha asutusesse, jha asutuses, jha asutusest, jha asutusel, jha
            asutuselt, jha asutuseks, jha asutusega, jha asutused, jha asutuste, jha asutusi, jha asutustesse, jha
            asutustes, jha asutustest, jha asutustel, jha asutustelt, jha asutusteks, jha asutustega, jha
            agentuur, jha agentuuri, jha agentuurisse, jha agentuuris, jha agentuurist, jha agentuuril, jha
            agentuurilt, jha agentuuriks, jha agentuuriga, jha agentuurid, jha agentuuride, jha agentuure, jha
            agentuuridesse, jha agentuurides, jha agentuuridest, jha agentuuridel, jha agentuuridelt, jha
            agentuurideks, jha agentuuridega, justiits- ja siseküsimuste valdkonnas tegutsevad asutused""",
        "budgetary-authorities": """eelarvepädevad institutsioonid, eelarvepädevate institutsioonide, eelarvepädevatel institutsioonidel,
            eelarvepädevatelt institutsioonidelt, eelarvepädevaid institutsioone, eelarvepädev institutsioon,
            eelarvepädevad asutused, eelarvepädevate asutuste, eelarvepädevatel asutustel, eelarvepädevatelt
            asutustelt, eelarveasutused, eelarveasutuste""",
        "national-judicial-authorities": """riiklikud õigusasutused, riiklike õigusasutused, riiklike õigusasutuste, riiklike õigusasutustel,
            riiklike õigusasutustelt, riiklike õigusasutusi, riiklike kohtuasutused, riiklike kohtuasutuste,
            riiklike kohtuasutustel, riiklike kohtuasutustelt, riiklike justiitsasutused, riiklike
            justiitsasutuste, riiklike justiitsasutustel, riiklike justiitsasutustelt, riiklikel õigusasutused,
            riiklikel õigusasutuste, riiklikel õigusasutustel, riiklikel õigusasutustelt, riiklikel õigusasutusi,
            riiklikel kohtuasutused, riiklikel kohtuasutuste, riiklikel kohtuasutustel, riiklikel kohtuasutustelt,
            riiklikel justiitsasutused, riiklikel justiitsasutuste, riiklikel justiitsasutustel, riiklikel
            justiitsasutustelt, riiklikelt õigusasutused, riiklikelt õigusasutuste, riiklikelt õigusasutustel,
            riiklikelt õigusasutustelt, riiklikelt õigusasutusi, riiklikelt kohtuasutused, riiklikelt
            kohtuasutuste, riiklikelt kohtuasutustel, riiklikelt kohtuasutustelt, riiklikelt justiitsasutused,
            riiklikelt justiitsasutuste, riiklikelt justiitsasutustel, riiklikelt justiitsasutustelt, riiklikele
            õigusasutused, riiklikele õigusasutuste, riiklikele õigusasutustel, riiklikele õigusasutustelt,
            riiklikele õigusasutusi, riiklikele kohtuasutused, riiklikele kohtuasutuste, riiklikele
            kohtuasutustel, riiklikele kohtuasutustelt, riiklikele justiitsasutused, riiklikele justiitsasutuste,
            riiklikele justiitsasutustel, riiklikele justiitsasutustelt, riikide õigusasutused, riikide
            õigusasutuste, riikide õigusasutustel, riikide õigusasutustelt, riikide õigusasutusi, riikide
            kohtuasutused, riikide kohtuasutuste, riikide kohtuasutustel, riikide kohtuasutustelt, riikide
            justiitsasutused, riikide justiitsasutuste, riikide justiitsasutustel, riikide justiitsasutustelt,
            liikmesriikide õigusasutused, liikmesriikide õigusasutuste, liikmesriikide õigusasutustel,
            liikmesriikide õigusasutustelt, liikmesriikide õigusasutusi, liikmesriikide kohtuasutused,
            liikmesriikide kohtuasutuste, liikmesriikide kohtuasutustel, liikmesriikide kohtuasutustelt,
            liikmesriikide justiitsasutused, liikmesriikide justiitsasutuste, liikmesriikide justiitsasutustel,
            liikmesriikide justiitsasutustelt, õigusasutused, õigusasutuste, õigusasutustel, õigusasutustelt,
            õigusasutusi, kohtuasutused, kohtuasutuste, kohtuasutustel, kohtuasutustelt, justiitsasutused,
            justiitsasutuste, justiitsasutustel, justiitsasutustelt""",
        "at": """austria, austriat, austriasse, austrias, austriast, austrial, austrialt, austriaks, austriani,
            austriana, austriata, austriaga, austrialane, austrialase, austrialased, austrialaste, austrialastel,
            austrialastelt, österreich""",
        "be": """belgia, belgiat, belgiasse, belgias, belgiast, belgial, belgialt, belgiaks, belgiani, belgiana,
            belgiata, belgiaga, belglased, belglaste, belgique, belgië""",
        "bg": """bulgaaria, bulgaariat, bulgaariasse, bulgaarias, bulgaariast, bulgaarial, bulgaarialt, bulgaariaks,
            bulgaariani, bulgaariana, bulgaariata, bulgaariaga, bulgaarlased, bulgaarlaste""",
        "cy": """küpros, küprose, küprost, küprosesse, küproses, küprosest, küprosel, küproselt, küproseks, küproseni,
            küprosena, küproseta, küprosega, küproslased, küproslaste""",
        "cz": """tšehhi, tšehhit, tšehhisse, tšehhis, tšehhist, tšehhil, tšehhilt, tšehhiks, tšehhini, tšehhina,
            tšehhita, tšehhiga, tšehhid, tšehhide""",
        "de": """saksamaa, saksamaad, saksamaasse, saksamaas, saksamaast, saksamaal, saksamaalt, saksamaaks,
            saksamaani, saksamaana, saksamaata, saksamaaga, saksa, sakslased, sakslaste, saksamaa liitvabariik,
            deutschland""",
        "dk": """taani, taanit, taanisse, taanis, taanist, taanil, taanilt, taaniks, taanini, taanina, taanita,
            taaniga, taanlased, taanlaste, danmark""",
        "ee": """eesti, eestit, eestisse, eestis, eestist, eestil, eestilt, eestiks, eestini, eestina, eestita,
            eestiga, eestlased, eestlaste, eesti vabariigil, estonia""",
        "el": """kreeka, kreekat, kreekasse, kreekas, kreekast, kreekal, kreekalt, kreekaks, kreekani, kreekana,
            kreekata, kreekaga, kreeklased, kreeklaste, hellas""",
        "es": """hispaania, hispaaniat, hispaaniasse, hispaanias, hispaaniast, hispaanial, hispaanialt, hispaaniaks,
            hispaaniani, hispaaniana, hispaaniata, hispaaniaga, hispaanlased, hispaanlaste, españa""",
        "fi": """soome, soomet, soomesse, soomes, soomest, soomel, soomelt, soomeks, soomeni, soomena, soometa,
            soomega, soomlased, soomlaste, suomi, finland""",
        "fr": """prantsusmaa, prantsusmaad, prantsusmaasse, prantsusmaas, prantsusmaast, prantsusmaal, prantsusmaalt,
            prantsusmaaks, prantsusmaani, prantsusmaana, prantsusmaata, prantsusmaaga, prantsuse, prantslased,
            prantslaste, france""",
        "hr": """horvaatia, horvaatiat, horvaatiasse, horvaatias, horvaatiast, horvaatial, horvaatialt, horvaatiaks,
            horvaatiani, horvaatiana, horvaatiata, horvaatiaga, horvaadid, horvaatide, hrvatska""",
        "hu": """ungari, ungarit, ungarisse, ungaris, ungarist, ungaril, ungarilt, ungariks, ungarini, ungarina,
            ungarita, ungariga, ungarlased, ungarlaste, magyarország""",
        "ie": """iirimaa, iirimaad, iirimaasse, iirimaas, iirimaast, iirimaal, iirimaalt, iirimaaks, iirimaani,
            iirimaana, iirimaata, iirimaaga, iiri, iirlased, iirlaste, ireland""",
        "it": """itaalia, itaaliat, itaaliasse, itaalias, itaaliast, itaalial, itaalialt, itaaliaks, itaaliani,
            itaaliana, itaaliata, itaaliaga, itaallased, itaallaste, italia""",
        "lt": """leedu, leedut, leedusse, leedus, leedust, leedul, leedult, leeduks, leeduni, leeduna, leeduta,
            leeduga, leedulased, leedulaste, leedukad, leedukate, lietuva""",
        "lu": """luksemburg, luksemburgi, luksemburgisse, luksemburgis, luksemburgist, luksemburgil, luksemburgilt,
            luksemburgiks, luksemburgini, luksemburgina, luksemburgita, luksemburgiga, luksemburglased, luxembourg""",
        "lv": """läti, lätisse, lätist, lätilt, lätiks, lätini, lätina, lätita, lätiga, lätlased, lätlaste, latvija""",
        "mt": """malta, maltat, maltasse, maltas, maltast, maltal, maltalt, maltaks, maltani, maltana, maltata,
            maltaga, maltalased""",
        "nl": """madalmaad, madalmaade, madalmaadel, madalmaadelt, madalmaid, madalmaades, madalmaadest, madalmaadega,
            holland, hollandi, hollandit, hollandisse, hollandis, hollandist, hollandil, hollandilt, hollandiks,
            hollandini, hollandina, hollandita, hollandiga, hollandlased, hollandlaste, nederland""",
        "pl": """poola, poolat, poolasse, poolas, poolast, poolal, poolalt, poolaks, poolani, poolana, poolata,
            poolaga, poolakad, poolakate, polska""",
        "pt": """portugal, portugali, portugalisse, portugalis, portugalist, portugalil, portugalilt, portugaliks,
            portugalini, portugalina, portugalita, portugaliga, portugallased, portugallaste""",
        "ro": """rumeenia, rumeeniat, rumeeniasse, rumeenias, rumeeniast, rumeenial, rumeenialt, rumeeniaks,
            rumeeniani, rumeeniana, rumeeniata, rumeeniaga, rumeenlased, rumeenlaste""",
        "se": """rootsi, rootsit, rootsisse, rootsis, rootsist, rootsil, rootsilt, rootsiks, rootsini, rootsina,
            rootsita, rootsiga, rootslased, rootslaste, sverige""",
        "si": """sloveenia, sloveeniat, sloveeniasse, sloveenias, sloveeniast, sloveenial, sloveenialt, sloveeniaks,
            sloveeniani, sloveeniana, sloveeniata, sloveeniaga, sloveenid, sloveenide, slovenija""",
        "sk": """slovakkia, slovakkiat, slovakkiasse, slovakkias, slovakkiast, slovakkial, slovakkialt, slovakkiaks,
            slovakkiani, slovakkiana, slovakkiata, slovakkiaga, slovaki, slovakid, slovakkide, slovensko""",
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
        "el": "GR",
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
        "commission": "EK, COM",
        "member-states": "LR, MS",
    },
    others={
        "Interpol": "interpol, rahvusvaheline kriminaalpolitsei organisatsioon",
        "Euroopa Ülemkogu": """euroopa ülemkogu, euroopa ülemkogusse, euroopa ülemkogus, euroopa ülemkogust, euroopa ülemkogule,
            euroopa ülemkogul, euroopa ülemkogult, euroopa ülemkoguks, euroopa ülemkoguni, euroopa ülemkoguna,
            euroopa ülemkoguta, euroopa ülemkoguga, ülemkogu, ülemkogusse, ülemkogus, ülemkogust, ülemkogule,
            ülemkogul, ülemkogult, ülemkoguks, ülemkoguni, ülemkoguna, ülemkoguta, ülemkoguga, eli tippkohtumine,
            tippkohtumise""",
        "eesistujariik": """eesistujariik, eesistujariigi, eesistujariiki, eesistujariigisse, eesistujariigis, eesistujariigist,
            eesistujariigile, eesistujariigil, eesistujariigilt, eesistujariigiks, eesistujariigini,
            eesistujariigina, eesistujariigita, eesistujariigiga, eesistuja, eesistujat, eesistujasse, eesistujas,
            eesistujast, eesistujale, eesistujal, eesistujalt, eesistujaks, eesistujani, eesistujana, eesistujata,
            eesistujaga, eesistumine, eesistumise, nõukogu eesistujariik, nõukogu eesistujariigi, nõukogu
            eesistujariiki, nõukogu eesistujariigisse, nõukogu eesistujariigis, nõukogu eesistujariigist, nõukogu
            eesistujariigile, nõukogu eesistujariigil, nõukogu eesistujariigilt, nõukogu eesistujariigiks, nõukogu
            eesistujariigini, nõukogu eesistujariigina, nõukogu eesistujariigita, nõukogu eesistujariigiga,
            nõukogu eesistuja, nõukogu eesistujat, nõukogu eesistujasse, nõukogu eesistujas, nõukogu eesistujast,
            nõukogu eesistujale, nõukogu eesistujal, nõukogu eesistujalt, nõukogu eesistujaks, nõukogu
            eesistujani, nõukogu eesistujana, nõukogu eesistujata, nõukogu eesistujaga, nõukogu eesistumine,
            nõukogu eesistumise, eli eesistujariik, eli eesistujariigi, eli eesistujariiki, eli eesistujariigisse,
            eli eesistujariigis, eli eesistujariigist, eli eesistujariigile, eli eesistujariigil, eli
            eesistujariigilt, eli eesistujariigiks, eli eesistujariigini, eli eesistujariigina, eli
            eesistujariigita, eli eesistujariigiga, eli eesistuja, eli eesistujat, eli eesistujasse, eli
            eesistujas, eli eesistujast, eli eesistujale, eli eesistujal, eli eesistujalt, eli eesistujaks, eli
            eesistujani, eli eesistujana, eli eesistujata, eli eesistujaga, eli eesistumine, eli eesistumise, eesistumist, eesistumisele, eesistumisega, eesistumisaeg, eesistumisaja, eesistumisaega, eesistumisperiood, eesistumisperioodi""",
        "NATO": "nato, natolt, põhja-atlandi lepingu organisatsioon",
        "ÜRO": "üro, ürol, ühinenud rahvaste organisatsioon",
        "UNHCR": "unhcr, üro pagulasamet, üro pagulasameti",
        "UNODC": "unodc",
        "IOM": """iom, rahvusvaheline migratsiooniorganisatsioon, rahvusvahelise migratsiooniorganisatsiooni""",
        "OSCE": "osce, euroopa julgeoleku- ja koostööorganisatsioon",
        "Euroopa Nõukogu": """euroopa nõukogu, euroopa nõukogusse, euroopa nõukogus, euroopa nõukogust, euroopa nõukogule, euroopa
            nõukogul, euroopa nõukogult, euroopa nõukoguks, euroopa nõukoguni, euroopa nõukoguna, euroopa
            nõukoguta, euroopa nõukoguga""",
        "EPPO": "eppo, euroopa prokuratuur, euroopa prokuratuuri, euroopa prokuratuuril",
        "OLAF": "olaf, euroopa pettustevastane amet, euroopa pettustevastase ameti, pettustevastane amet",
        "ENISA": """enisa, euroopa liidu küberturvalisuse amet, euroopa liidu küberturvalisuse ameti, küberturvalisuse
            amet""",
        "Euroopa Andmekaitseinspektor": "euroopa andmekaitseinspektor, euroopa andmekaitseinspektori, edps",
        "EKP": "ekp, euroopa keskpank, euroopa keskpanga",
        "Euroopa Kontrollikoda": "kontrollikoda, kontrollikoja, euroopa kontrollikoda, euroopa kontrollikoja",
        "Euroopa Kohus": "euroopa kohus, euroopa kohtu, euroopa liidu kohus, euroopa liidu kohtu",
        "EIP": "eip, euroopa investeerimispank, euroopa investeerimispanga",
        "EFCA": "efca, euroopa kalanduskontrolli amet",
        "EDA": "eda, euroopa kaitseagentuur, euroopa kaitseagentuuri",
        "EMPACT": "empact, empacti",
        "COSI": "cosi",
        "SCIFA": "scifa",
        "Coreper": "coreper, coreperi, alaliste esindajate komitee, alaliste esindajate komiteele",
        "Norra": """norra, norrat, norrasse, norras, norrast, norrale, norral, norralt, norraks, norrani, norrana,
            norrata, norraga, norralased, norra kuningriik""",
        "Island": """island, islandi, islandit, islandisse, islandis, islandist, islandile, islandil, islandilt, islandiks,
            islandini, islandina, islandita, islandiga""",
        "Liechtenstein": """liechtenstein, liechtensteini, liechtensteinisse, liechtensteinis, liechtensteinist, liechtensteinile,
            liechtensteinil, liechtensteinilt, liechtensteiniks, liechtensteinini, liechtensteinina,
            liechtensteinita, liechtensteiniga""",
        "Šveits": """šveits, šveitsi, šveitsisse, šveitsis, šveitsist, šveitsile, šveitsil, šveitsilt, šveitsiks,
            šveitsini, šveitsina, šveitsita, šveitsiga""",
        "Ühendkuningriik": """ühendkuningriik, ühendkuningriigi, ühendkuningriiki, ühendkuningriigisse, ühendkuningriigis,
            ühendkuningriigist, ühendkuningriigile, ühendkuningriigil, ühendkuningriigilt, ühendkuningriigiks,
            ühendkuningriigini, ühendkuningriigina, ühendkuningriigita, ühendkuningriigiga, suurbritannia,
            suurbritannial, inglismaa, briti, britid, uk""",
        "Ameerika Ühendriigid": """ameerika ühendriigid, ameerika ühendriikide, usa, usal, ühendriigid, ühendriikide, ameerika""",
        "Türgi": """türgi, türgit, türgisse, türgis, türgist, türgile, türgil, türgilt, türgiks, türgini, türgina,
            türgita, türgiga""",
        "Ukraina": """ukraina, ukrainat, ukrainasse, ukrainas, ukrainast, ukrainale, ukrainal, ukrainalt, ukrainaks,
            ukrainani, ukrainana, ukrainata, ukrainaga""",
        "Moldova": """moldova, moldovat, moldovasse, moldovas, moldovast, moldovale, moldoval, moldovalt, moldovaks,
            moldovani, moldovana, moldovata, moldovaga""",
        "Gruusia": """gruusia, gruusiat, gruusiasse, gruusias, gruusiast, gruusiale, gruusial, gruusialt, gruusiaks,
            gruusiani, gruusiana, gruusiata, gruusiaga, georgia""",
        "Serbia": """serbia, serbiat, serbiasse, serbias, serbiast, serbiale, serbial, serbialt, serbiaks, serbiani,
            serbiana, serbiata, serbiaga""",
        "Albaania": """albaania, albaaniat, albaaniasse, albaanias, albaaniast, albaaniale, albaanial, albaanialt,
            albaaniaks, albaaniani, albaaniana, albaaniata, albaaniaga""",
        "Montenegro": """montenegro, montenegrot, montenegrosse, montenegros, montenegrost, montenegrole, montenegrol,
            montenegrolt, montenegroks, montenegroni, montenegrona, montenegrota, montenegroga""",
        "Põhja-Makedoonia": "põhja-makedoonia, põhja-makedoonial, makedoonia",
        "Kosovo": """kosovo, kosovot, kosovosse, kosovos, kosovost, kosovole, kosovol, kosovolt, kosovoks, kosovoni,
            kosovona, kosovota, kosovoga""",
        "Bosnia ja Hertsegoviina": "bosnia ja hertsegoviina, bosnia",
        "Tuneesia": """tuneesia, tuneesiat, tuneesiasse, tuneesias, tuneesiast, tuneesiale, tuneesial, tuneesialt,
            tuneesiaks, tuneesiani, tuneesiana, tuneesiata, tuneesiaga""",
        "Liibüa": """liibüa, liibüat, liibüasse, liibüas, liibüast, liibüale, liibüal, liibüalt, liibüaks, liibüani,
            liibüana, liibüata, liibüaga""",
        "Maroko": """maroko, marokot, marokosse, marokos, marokost, marokole, marokol, marokolt, marokoks, marokoni,
            marokona, marokota, marokoga""",
        "Egiptus": """egiptus, egiptuse, egiptust, egiptusesse, egiptuses, egiptusest, egiptusele, egiptusel, egiptuselt,
            egiptuseks, egiptuseni, egiptusena, egiptuseta, egiptusega""",
        "Alžeeria": "alžeeria, alžeerial",
        "Venemaa": "venemaa, venemaal, venemaalt, vene",
        "Valgevene": "valgevene, valgevenel",
        "Kanada": "kanada, kanadal",
        "Austraalia": "austraalia, austraalial",
        "Hiina": "hiina, hiinal",
    },
    kinds={
        "agency": """amet, ameti, ametit, ametisse, ametis, ametist, ametile, ametil, ametilt, ametiks, ametini, ametina,
            ametita, ametiga, ametid, ametite, ameteid, ametitesse, ametites, ametitest, ametitele, ametitel,
            ametitelt, ametiteks, ametiteni, ametitena, ametiteta, ametitega, agentuur, agentuuri, agentuurisse,
            agentuuris, agentuurist, agentuurile, agentuuril, agentuurilt, agentuuriks, agentuurini, agentuurina,
            agentuurita, agentuuriga, agentuurid, agentuuride, agentuure, agentuuridesse, agentuurides,
            agentuuridest, agentuuridele, agentuuridel, agentuuridelt, agentuurideks, agentuurideni,
            agentuuridena, agentuurideta, agentuuridega, eli amet, eli ameti, eli ametit, eli ametisse, eli
            ametis, eli ametist, eli ametile, eli ametil, eli ametilt, eli ametiks, eli ametini, eli ametina, eli
            ametita, eli ametiga, eli ametid, eli ametite, eli ameteid, eli ametitesse, eli ametites, eli
            ametitest, eli ametitele, eli ametitel, eli ametitelt, eli ametiteks, eli ametiteni, eli ametitena,
            eli ametiteta, eli ametitega, eli agentuur, eli agentuuri, eli agentuurisse, eli agentuuris, eli
            agentuurist, eli agentuurile, eli agentuuril, eli agentuurilt, eli agentuuriks, eli agentuurini, eli
            agentuurina, eli agentuurita, eli agentuuriga, eli agentuurid, eli agentuuride, eli agentuure, eli
            agentuuridesse, eli agentuurides, eli agentuuridest, eli agentuuridele, eli agentuuridel, eli
            agentuuridelt, eli agentuurideks, eli agentuurideni, eli agentuuridena, eli agentuurideta, eli
            agentuuridega, el-i amet, el-i ameti, el-i ametit, el-i ametisse, el-i ametis, el-i ametist, el-i
            ametile, el-i ametil, el-i ametilt, el-i ametiks, el-i ametini, el-i ametina, el-i ametita, el-i
            ametiga, el-i ametid, el-i ametite, el-i ameteid, el-i ametitesse, el-i ametites, el-i ametitest, el-i
            ametitele, el-i ametitel, el-i ametitelt, el-i ametiteks, el-i ametiteni, el-i ametitena, el-i
            ametiteta, el-i ametitega, el-i agentuur, el-i agentuuri, el-i agentuurisse, el-i agentuuris, el-i
            agentuurist, el-i agentuurile, el-i agentuuril, el-i agentuurilt, el-i agentuuriks, el-i agentuurini,
            el-i agentuurina, el-i agentuurita, el-i agentuuriga, el-i agentuurid, el-i agentuuride, el-i
            agentuure, el-i agentuuridesse, el-i agentuurides, el-i agentuuridest, el-i agentuuridele, el-i
            agentuuridel, el-i agentuuridelt, el-i agentuurideks, el-i agentuurideni, el-i agentuuridena, el-i
            agentuurideta, el-i agentuuridega, euroopa liidu amet, euroopa liidu ameti, euroopa liidu ametit,
            euroopa liidu ametisse, euroopa liidu ametis, euroopa liidu ametist, euroopa liidu ametile, euroopa
            liidu ametil, euroopa liidu ametilt, euroopa liidu ametiks, euroopa liidu ametini, euroopa liidu
            ametina, euroopa liidu ametita, euroopa liidu ametiga, euroopa liidu ametid, euroopa liidu ametite,
            euroopa liidu ameteid, euroopa liidu ametitesse, euroopa liidu ametites, euroopa liidu ametitest,
            euroopa liidu ametitele, euroopa liidu ametitel, euroopa liidu ametitelt, euroopa liidu ametiteks,
            euroopa liidu ametiteni, euroopa liidu ametitena, euroopa liidu ametiteta, euroopa liidu ametitega,
            euroopa liidu agentuur, euroopa liidu agentuuri, euroopa liidu agentuurisse, euroopa liidu agentuuris,
            euroopa liidu agentuurist, euroopa liidu agentuurile, euroopa liidu agentuuril, euroopa liidu
            agentuurilt, euroopa liidu agentuuriks, euroopa liidu agentuurini, euroopa liidu agentuurina, euroopa
            liidu agentuurita, euroopa liidu agentuuriga, euroopa liidu agentuurid, euroopa liidu agentuuride,
            euroopa liidu agentuure, euroopa liidu agentuuridesse, euroopa liidu agentuurides, euroopa liidu
            agentuuridest, euroopa liidu agentuuridele, euroopa liidu agentuuridel, euroopa liidu agentuuridelt,
            euroopa liidu agentuurideks, euroopa liidu agentuurideni, euroopa liidu agentuuridena, euroopa liidu
            agentuurideta, euroopa liidu agentuuridega, el amet, el ameti, el ametit, el ametisse, el ametis, el
            ametist, el ametile, el ametil, el ametilt, el ametiks, el ametini, el ametina, el ametita, el
            ametiga, el ametid, el ametite, el ameteid, el ametitesse, el ametites, el ametitest, el ametitele, el
            ametitel, el ametitelt, el ametiteks, el ametiteni, el ametitena, el ametiteta, el ametitega, el
            agentuur, el agentuuri, el agentuurisse, el agentuuris, el agentuurist, el agentuurile, el agentuuril,
            el agentuurilt, el agentuuriks, el agentuurini, el agentuurina, el agentuurita, el agentuuriga, el
            agentuurid, el agentuuride, el agentuure, el agentuuridesse, el agentuurides, el agentuuridest, el
            agentuuridele, el agentuuridel, el agentuuridelt, el agentuurideks, el agentuurideni, el
            agentuuridena, el agentuurideta, el agentuuridega, eli asutus, eli asutuse, eli asutust, eli
            asutusesse, eli asutuses, eli asutusest, eli asutusele, eli asutusel, eli asutuselt, eli asutuseks,
            eli asutuseni, eli asutusena, eli asutuseta, eli asutusega, eli asutused, eli asutuste, eli asutusi,
            eli asutustesse, eli asutustes, eli asutustest, eli asutustele, eli asutustel, eli asutustelt, eli
            asutusteks, eli asutusteni, eli asutustena, eli asutusteta, eli asutustega, el-i asutus, el-i asutuse,
            el-i asutust, el-i asutusesse, el-i asutuses, el-i asutusest, el-i asutusele, el-i asutusel, el-i
            asutuselt, el-i asutuseks, el-i asutuseni, el-i asutusena, el-i asutuseta, el-i asutusega, el-i
            asutused, el-i asutuste, el-i asutusi, el-i asutustesse, el-i asutustes, el-i asutustest, el-i
            asutustele, el-i asutustel, el-i asutustelt, el-i asutusteks, el-i asutusteni, el-i asutustena, el-i
            asutusteta, el-i asutustega, euroopa liidu asutus, euroopa liidu asutuse, euroopa liidu asutust,
            euroopa liidu asutusesse, euroopa liidu asutuses, euroopa liidu asutusest, euroopa liidu asutusele,
            euroopa liidu asutusel, euroopa liidu asutuselt, euroopa liidu asutuseks, euroopa liidu asutuseni,
            euroopa liidu asutusena, euroopa liidu asutuseta, euroopa liidu asutusega, euroopa liidu asutused,
            euroopa liidu asutuste, euroopa liidu asutusi, euroopa liidu asutustesse, euroopa liidu asutustes,
            euroopa liidu asutustest, euroopa liidu asutustele, euroopa liidu asutustel, euroopa liidu asutustelt,
            euroopa liidu asutusteks, euroopa liidu asutusteni, euroopa liidu asutustena, euroopa liidu
            asutusteta, euroopa liidu asutustega""",
        "institution": """institutsioon, institutsiooni, institutsioonisse, institutsioonis, institutsioonist, institutsioonile,
            institutsioonil, institutsioonilt, institutsiooniks, institutsioonini, institutsioonina,
            institutsioonita, institutsiooniga, institutsioonid, institutsioonide, institutsioone,
            institutsioonidesse, institutsioonides, institutsioonidest, institutsioonidele, institutsioonidel,
            institutsioonidelt, institutsioonideks, institutsioonideni, institutsioonidena, institutsioonideta,
            institutsioonidega, eli institutsioon, eli institutsiooni, eli institutsioonisse, eli institutsioonis,
            eli institutsioonist, eli institutsioonile, eli institutsioonil, eli institutsioonilt, eli
            institutsiooniks, eli institutsioonini, eli institutsioonina, eli institutsioonita, eli
            institutsiooniga, eli institutsioonid, eli institutsioonide, eli institutsioone, eli
            institutsioonidesse, eli institutsioonides, eli institutsioonidest, eli institutsioonidele, eli
            institutsioonidel, eli institutsioonidelt, eli institutsioonideks, eli institutsioonideni, eli
            institutsioonidena, eli institutsioonideta, eli institutsioonidega, el-i institutsioon, el-i
            institutsiooni, el-i institutsioonisse, el-i institutsioonis, el-i institutsioonist, el-i
            institutsioonile, el-i institutsioonil, el-i institutsioonilt, el-i institutsiooniks, el-i
            institutsioonini, el-i institutsioonina, el-i institutsioonita, el-i institutsiooniga, el-i
            institutsioonid, el-i institutsioonide, el-i institutsioone, el-i institutsioonidesse, el-i
            institutsioonides, el-i institutsioonidest, el-i institutsioonidele, el-i institutsioonidel, el-i
            institutsioonidelt, el-i institutsioonideks, el-i institutsioonideni, el-i institutsioonidena, el-i
            institutsioonideta, el-i institutsioonidega, euroopa liidu institutsioon, euroopa liidu
            institutsiooni, euroopa liidu institutsioonisse, euroopa liidu institutsioonis, euroopa liidu
            institutsioonist, euroopa liidu institutsioonile, euroopa liidu institutsioonil, euroopa liidu
            institutsioonilt, euroopa liidu institutsiooniks, euroopa liidu institutsioonini, euroopa liidu
            institutsioonina, euroopa liidu institutsioonita, euroopa liidu institutsiooniga, euroopa liidu
            institutsioonid, euroopa liidu institutsioonide, euroopa liidu institutsioone, euroopa liidu
            institutsioonidesse, euroopa liidu institutsioonides, euroopa liidu institutsioonidest, euroopa liidu
            institutsioonidele, euroopa liidu institutsioonidel, euroopa liidu institutsioonidelt, euroopa liidu
            institutsioonideks, euroopa liidu institutsioonideni, euroopa liidu institutsioonidena, euroopa liidu
            institutsioonideta, euroopa liidu institutsioonidega""",
    },
    vehicles={
        "schengen-barometer-plus": """schengeni baromeeter, schengeni baromeeter+, schengeni baromeeter +, schengeni baromeeter plus,
            schengeni baromeeter pluss, schengeni baromeeter plussi, schengeni baromeeter plussis, schengeni
            baromeeter plussist, schengeni baromeetri pluss, schengeni baromeetri plussi, schengeni baromeeter
            plussiga, schengeni baromeetri, schengeni baromeetri+, schengeni baromeetri +, schengeni baromeetri
            plus, schengeni baromeetris, schengeni baromeetrisse, schengeni baromeetrist, schengeni baromeetrit,
            schengeni baromeetril, schengeni baromeetrile, schengeni baromeetriga, schengeni baromeetris+,
            schengeni baromeetri+s, schengeni baromeetri+sse, schengeni baromeeter+is, schengeni baromeeter+i,
            schengeni baromeeter+isse, schengeni baromeetrid, schengeni baromeetri plussis, schengen baromeeter,
            schengen baromeeter+, schengen baromeeter +, schengen baromeeter plus, schengen baromeetri, schengen
            baromeetri+, schengen baromeetri +, schengen baromeetri plus, schengen baromeetris, schengen
            baromeetrisse, schengen baromeetrist, schengen baromeetrit, schengen baromeetril, schengen
            baromeetrile, schengen baromeetriga, schengen baromeetris+, schengen baromeetri+s, schengen
            baromeetri+sse, schengen baromeeter+is, schengen baromeeter+i, schengen baromeeter+isse, schengen
            baromeetrid, schengen baromeetri plussi, schengen baromeetri plussis, baromeeter, baromeeter+,
            baromeeter +, baromeeter plus, baromeetri, baromeetri+, baromeetri +, baromeetri plus, baromeetris,
            baromeetrisse, baromeetrist, baromeetrit, baromeetril, baromeetrile, baromeetriga, baromeetris+,
            baromeetri+s, baromeetri+sse, baromeeter+is, baromeeter+i, baromeeter+isse, baromeetrid, baromeetri
            plussi, baromeetri plussis""",
    },
    sections={
        "I": """ühine olukorrateadlikkus, ühise olukorrateadlikkuse, olukorrateadlikkus, olukorrateadlikkuse""",
        "II": """rändajate ebaseaduslikku üle piiri toimetamist käsitlev eli õigusraamistik, rändajate ebaseaduslikku üle piiri
            toimetamist käsitleva eli õigusraamistiku, eli õigusraamistik, eli õigusraamistiku, õigusraamistik,
            õigusraamistiku""",
        "III": "euroopa operatiivkoostöö, operatiivkoostöö",
        "IV": """sünergia eli välistegevusega, sünergia välistegevusega, eli välistegevus, eli välistegevuse, välistegevus,
            välistegevuse""",
    },
    months={
        1: """jaanuari kuu, jaanuari kuus, jaanuari kuul, jaanuari, jaanuarit, jaanuaris, jaanuaril, jaanuarilt, jaanuarile, jaanuarisse, jaanuarikuu, jaanuarikuus,
            jaanuarikuu kohta, jaanuariga, jaanuarigi, jaanuarisgi, jaanuarikuine, jaanuarikuise""",
        2: """veebruari kuu, veebruari kuus, veebruari kuul, veebruari, veebruarit, veebruaris, veebruaril, veebruarilt, veebruarile, veebruarisse, veebruarikuu,
            veebruarikuus, veebruarikuu kohta, veebruariga, veebruarigi, veebruarisgi, veebruarikuine, veebruarikuise""",
        3: """märtsi kuu, märtsi kuus, märtsi kuul, märtsi, märtsit, märtsis, märtsil, märtsilt, märtsile, märtsisse, märtsikuu, märtsikuus, märtsikuu kohta,
            märtsiga, märtsigi, märtsisgi, märtsikuine, märtsikuise""",
        4: """aprilli kuu, aprilli kuus, aprilli kuul, aprilli, aprillit, aprillis, aprillil, aprillilt, aprillile, aprillisse, aprillikuu, aprillikuus, aprillikuu
            kohta, aprilliga, aprilligi, aprillisgi, aprillikuine, aprillikuise""",
        5: """mai kuu, mai kuus, mai kuul, mai, mait, maid, mais, mail, mailt, maile, maisse, maikuu, maikuus, maikuu kohta, maiga, maigi, maisgi,
            maikuine, maikuise""",
        6: """juuni kuu, juuni kuus, juuni kuul, juuni, juunit, juunis, juunil, juunilt, juunile, juunisse, juunikuu, juunikuus, juunikuu kohta, juuniga,
            juunigi, juunisgi, juunikuine, juunikuise""",
        7: """juuli kuu, juuli kuus, juuli kuul, juuli, juulit, juulis, juulil, juulilt, juulile, juulisse, juulikuu, juulikuus, juulikuu kohta, juuliga,
            juuligi, juulisgi, juulikuine, juulikuise""",
        8: """augusti kuu, augusti kuus, augusti kuul, augusti, augustit, augustis, augustil, augustilt, augustile, augustisse, augustikuu, augustikuus, augustikuu
            kohta, augustiga, augustigi, augustisgi, augustikuine, augustikuise""",
        9: """septembri kuu, septembri kuus, septembri kuul, septembri, septembrit, septembris, septembril, septembrilt, septembrile, septembrisse, septembrikuu,
            septembrikuus, septembrikuu kohta, septembriga, septembrigi, septembrisgi, septembrikuine, septembrikuise""",
        10: """oktoobri kuu, oktoobri kuus, oktoobri kuul, oktoobri, oktoobrit, oktoobris, oktoobril, oktoobrilt, oktoobrile, oktoobrisse, oktoobrikuu, oktoobrikuus,
            oktoobrikuu kohta, oktoobriga, oktoobrigi, oktoobrisgi, oktoobrikuine, oktoobrikuise""",
        11: """novembri kuu, novembri kuus, novembri kuul, novembri, novembrit, novembris, novembril, novembrilt, novembrile, novembrisse, novembrikuu, novembrikuus,
            novembrikuu kohta, novembriga, novembrigi, novembrisgi, novembrikuine, novembrikuise""",
        12: """detsembri kuu, detsembri kuus, detsembri kuul, detsembri, detsembrit, detsembris, detsembril, detsembrilt, detsembrile, detsembrisse, detsembrikuu,
            detsembrikuus, detsembrikuu kohta, detsembriga, detsembrigi, detsembrisgi, detsembrikuine, detsembrikuise""",
    },
    numbers={
        1: "üks, ühe, üht, ühel, ühes, ühest, üheks, poole aasta, pool aastat, ühte",
        2: "kaks, kahe, kaht, kahel, kahes, kahest, kaheks, kahte, paar, paari",
        3: "kolm, kolme, kolmel, kolmes, kolmest, kolmeks",
        4: "neli, nelja, neljal, neljas, neljast, neljaks",
        5: "viis, viie, viit, viiel, viies, viiest, viieks",
        6: "kuue, kuut, kuuel, kuues, kuuest, kuueks",
        7: "seitse, seitsme, seitset, seitsmel, seitsmes, seitsmest, seitsmeks",
        8: "kaheksa, kaheksat, kaheksal, kaheksas, kaheksast, kaheksaks",
        9: "üheksa, üheksat, üheksal, üheksas, üheksast, üheksaks",
        10: "kümme, kümne, kümmet, kümnel, kümnes, kümnest, kümneks",
        11: "üksteist, üheteistkümne",
        12: "kaksteist, kaheteistkümne",
        14: "neliteist, neljateistkümne",
        15: "viisteist, viieteistkümne",
        20: "kakskümmend, kahekümne",
        30: "kolmkümmend, kolmekümne",
        45: "nelikümmend viis",
        60: "kuuskümmend, kuuekümne",
        90: "üheksakümmend, üheksakümne",
        100: "sada, saja",
    },
    ordinals={
        1: """esimene, esimese, esimest, esimesesse, esimeses, esimesest, esimesele, esimesel, esimeselt, esimeseks,
            esimeseni, esimesena, esimeseta, esimesega, esimesed, i, i.""",
        2: """teine, teise, teist, teisesse, teises, teisest, teisele, teisel, teiselt, teiseks, teiseni, teisena, teiseta,
            teisega, teised, ii""",
        3: """kolmas, kolmanda, kolmandat, kolmandasse, kolmandas, kolmandast, kolmandale, kolmandal, kolmandalt,
            kolmandaks, kolmandani, kolmandana, kolmandata, kolmandaga, kolmandad, iii""",
        4: """neljas, neljanda, neljandat, neljandasse, neljandas, neljandast, neljandale, neljandal, neljandalt,
            neljandaks, neljandani, neljandana, neljandata, neljandaga, neljandad, iv, viimane kvartal, viimases
            kvartalis, viimase kvartali""",
        5: """viies, viienda, viiendat, viiendasse, viiendas, viiendast, viiendale, viiendal, viiendalt, viiendaks,
            viiendani, viiendana, viiendata, viiendaga, viiendad""",
        6: """kuues, kuuenda, kuuendat, kuuendasse, kuuendas, kuuendast, kuuendale, kuuendal, kuuendalt, kuuendaks,
            kuuendani, kuuendana, kuuendata, kuuendaga, kuuendad""",
        7: """seitsmes, seitsmenda, seitsmendat, seitsmendasse, seitsmendas, seitsmendast, seitsmendale, seitsmendal,
            seitsmendalt, seitsmendaks, seitsmendani, seitsmendana, seitsmendata, seitsmendaga, seitsmendad""",
        8: """kaheksas, kaheksanda, kaheksandat, kaheksandasse, kaheksandas, kaheksandast, kaheksandale, kaheksandal,
            kaheksandalt, kaheksandaks, kaheksandani, kaheksandana, kaheksandata, kaheksandaga, kaheksandad""",
        9: """üheksas, üheksanda, üheksandat, üheksandasse, üheksandas, üheksandast, üheksandale, üheksandal, üheksandalt,
            üheksandaks, üheksandani, üheksandana, üheksandata, üheksandaga, üheksandad""",
        10: """kümnes, kümnenda, kümnendat, kümnendasse, kümnendas, kümnendast, kümnendale, kümnendal, kümnendalt,
            kümnendaks, kümnendani, kümnendana, kümnendata, kümnendaga, kümnendad""",
        11: "üheteistkümnes, üheteistkümnenda",
        12: "kaheteistkümnes, kaheteistkümnenda",
    },
    datives={
        "europol": """euroopa liidu õiguskaitsekoostöö ametile, eli õiguskaitsekoostöö ametile, el-i õiguskaitsekoostöö
            ametile, õiguskaitsekoostöö ametile, euroopa politseiametile""",
        "frontex": """euroopa piiri- ja rannikuvalve ametile, piiri- ja rannikuvalve ametile, euroopa piirivalve ametile,
            eli piirivalveametile, eli piiriametile, el-i piirivalveametile, el-i piiriametile, euroopa liidu
            piirivalveametile, euroopa liidu piiriametile, piirivalveametile, piiriametile, euroopa
            piirivalveametile""",
        "eurojust": """euroopa liidu kriminaalõigusalase koostöö ametile, eli kriminaalõigusalase koostöö ametile, el-i
            kriminaalõigusalase koostöö ametile, kriminaalõigusalase koostöö ametile""",
        "euaa": """euaale, euaaile, easole, easoile, euroopa liidu varjupaigaametile, eli varjupaigaametile, el-i
            varjupaigaametile, el varjupaigaametile, elu varjupaigaametile, euroopa varjupaigaametile,
            varjupaigaametile, euroopa varjupaigaküsimuste tugiametile, varjupaigaküsimuste tugiametile""",
        "eu-lisa": """eu-lisale, eulisale, vabadusel turvalisusel ja õigusel rajaneva ala suuremahuliste it-süsteemide
            operatiivjuhtimise euroopa liidu ametile, suuremahuliste it-süsteemide operatiivjuhtimise euroopa
            liidu ametile, suuremahuliste it-süsteemide operatiivjuhtimise ametile, it-ametile""",
        "emsa": "emsale, emsaile, euroopa meresõiduohutuse ametile, meresõiduohutuse ametile",
        "cepol": """euroopa liidu õiguskaitsekoolituse ametile, eli õiguskaitsekoolituse ametile, el-i
            õiguskaitsekoolituse ametile, õiguskaitsekoolituse ametile""",
        "fra": """frale, fraile, euroopa liidu põhiõiguste ametile, eli põhiõiguste ametile, el-i põhiõiguste ametile,
            el põhiõiguste ametile, elu põhiõiguste ametile, euroopa põhiõiguste ametile, põhiõiguste ametile""",
        "eige": """eigele, eigeile, euroopa soolise võrdõiguslikkuse instituudile, soolise võrdõiguslikkuse instituudile""",
        "euda": """eudale, eudaile, emcddale, emcddaile, euroopa liidu uimastiametile, eli uimastiametile, el-i
            uimastiametile, el uimastiametile, elu uimastiametile, euroopa uimastiametile, uimastiametile""",
        "commission": """komisjoni ette, komisjoni lauale, komisjonisse, euroopa komisjonisse, komisjonile, euroopa
            komisjonile, eli komisjonile, el-i komisjonile, euroopa liidu komisjonile""",
        "eeas": """eeasle, eeasile, välisteenistusele, euroopa välisteenistusele, eli välisteenistusele, euroopa liidu
            välisteenistusele, el-i välisteenistusele""",
        "eu-delegations": """euroopa liidu delegatsioonile, euroopa liidu delegatsioonidele, eli delegatsioonile, eli
            delegatsioonidele, el-i delegatsioonile, el-i delegatsioonidele, liidu delegatsioonile, liidu
            delegatsioonidele, eli esindusele, eli esindustele, euroopa liidu esindusele, euroopa liidu
            esindustele, el-i esindusele, el-i esindustele, eu-delegatsioonile, eu-delegatsioonidele""",
        "council": """nõukogu ette, nõukogu lauale, nõukogule, euroopa liidu nõukogule, eli nõukogule, el-i nõukogule, liidu
            nõukogule""",
        "schengen-council": "schengeni nõukogule, schengen nõukogule",
        "european-parliament": """parlamenti, euroopa parlamenti, parlamendisse, euroopa parlamendisse, parlamendi ette, euroopa
            parlamendi ette, parlamendi lauale, euroopa parlamendi lauale, parlamendile, euroopa parlamendile, eli
            parlamendile, el-i parlamendile, eple, epile, europarlamendile""",
        "member-states": """liikmesriigile, liikmesriikidele, liikmesmaale, liikmesmaadele, eli liikmesriigile, eli
            liikmesriikidele, el-i liikmesriigile, el-i liikmesriikidele, euroopa liidu liikmesriigile, euroopa
            liidu liikmesriikidele, liidu liikmesriigile, liidu liikmesriikidele, el liikmesriigile, el
            liikmesriikidele, eli riigile, eli riikidele, el-i riigile, el-i riikidele, euroopa liidu riigile,
            euroopa liidu riikidele, el riigile, el riikidele, eli liikmesmaale, eli liikmesmaadele, el-i
            liikmesmaale, el-i liikmesmaadele, el liikmesmaale, el liikmesmaadele, eli maale, eli maadele""",
        "europol-management-board": """europoli haldusnõukogule, europoli juhatusele, europol haldusnõukogule, europol juhatusele,
            haldusnõukogule, juhatusele""",
        "emsc": """emscle, emscile, euroopa rändajate ebaseadusliku üle piiri toimetamise vastase võitluse keskusele,
            rändajate ebaseadusliku üle piiri toimetamise vastase võitluse keskusele, rändajate ebaseadusliku üle
            piiri toimetamise vastane keskusele, rändajate ebaseadusliku üle piiri toimetamise vastase keskusele,
            rändajate smugeldamise vastane keskusele, rändajate smugeldamise vastase keskusele, euroopa rändajate
            smugeldamise vastase võitluse keskusele, rändajate smugeldamise vastase võitluse keskusele,
            inimsmugeldamise vastane keskusele, inimsmugeldamise vastase keskusele, smugeldamise vastane
            keskusele, smugeldamise vastase keskusele, smugeldamisvastane keskusele, smugeldamisvastase keskusele,
            europoli asjaomane keskusele, europoli asjaomase keskusele""",
        "eu-iru": """eli internetisisust teavitamise üksusele, internetisisust teavitamise üksusele, euroopa liidu
            internetisisust teavitamise üksusele, el-i internetisisust teavitamise üksusele, europoli
            internetisisust teavitamise üksusele""",
        "efecc": """efeccle, efeccile, euroopa finants- ja majanduskuritegevuse keskusele, finants- ja
            majanduskuritegevuse keskusele, europoli finants- ja majanduskuritegevuse keskusele,
            majanduskuritegevuse keskusele, finantskuritegevuse keskusele, euroopa finants- ja majanduskuritegude
            keskusele, finants- ja majanduskuritegude keskusele""",
        "migration-preparedness-network": """eli rändevaldkonna valmisoleku ja kriisiohje võrgustikule, rändevaldkonna valmisoleku ja kriisiohje
            võrgustikule, rändevaldkonna valmisoleku võrgustikule, valmisoleku ja kriisiohje võrgustikule,
            valmisoleku võrgustikule, kriisikava võrgustikule, rändekriisi võrgustikule, blueprint võrgustikule,
            blueprinti võrgustikule""",
        "intcen": """eli luure- ja situatsioonikeskusele, euroopa liidu luure- ja situatsioonikeskusele, luure- ja
            situatsioonikeskusele, el-i luure- ja situatsioonikeskusele, eli situatsioonikeskusele, el-i
            situatsioonikeskusele, situatsioonikeskusele""",
        "high-level-group": """kõrgetasemeline töörühmale, kõrgetasemelise töörühmale, kõrgetasemelist töörühmale, kõrgetasemelisel
            töörühmale, kõrgetasemeliselt töörühmale, kõrgetasemelisele töörühmale, andmetele juurdepääsu
            kõrgetasemeline töörühmale, andmetele juurdepääsu käsitlev kõrgetasemeline töörühmale, andmetele
            juurdepääsu käsitleva kõrgetasemelise töörühmale, tulemuslikuks õiguskaitseks vajalikele andmetele
            juurdepääsu käsitlev kõrgetasemeline töörühmale, tulemuslikuks õiguskaitseks vajalikele andmetele
            juurdepääsu käsitleva kõrgetasemelise töörühmale""",
        "jha-agencies": """justiits- ja siseküsimuste ametile, justiits- ja siseküsimuste ametitele, justiits- ja siseküsimuste
            asutusele, justiits- ja siseküsimuste asutustele, justiits- ja siseküsimuste agentuurile, justiits- ja
            siseküsimuste agentuuridele, justiits- ja siseküsimuste valdkonna ametile, justiits- ja siseküsimuste
            valdkonna ametitele, justiits- ja siseküsimuste valdkonna asutusele, justiits- ja siseküsimuste
            valdkonna asutustele, justiits- ja siseküsimuste valdkonna agentuurile, justiits- ja siseküsimuste
            valdkonna agentuuridele, justiits- ja siseasjade ametile, justiits- ja siseasjade ametitele, justiits-
            ja siseasjade asutusele, justiits- ja siseasjade asutustele, justiits- ja siseasjade agentuurile,
            justiits- ja siseasjade agentuuridele, jsk ametile, jsk ametitele, jsk asutusele, jsk asutustele, jsk
            agentuurile, jsk agentuuridele, jsk valdkonna ametile, jsk valdkonna ametitele, jsk valdkonna
            asutusele, jsk valdkonna asutustele, jsk valdkonna agentuurile, jsk valdkonna agentuuridele, jha
            ametile, jha ametitele, jha asutusele, jha asutustele, jha agentuurile, jha agentuuridele""",
        "national-judicial-authorities": """riiklikud õigusasutustele, riiklike õigusasutustele, riiklikel õigusasutustele, riiklikelt
            õigusasutustele, riiklikele õigusasutustele, riikide õigusasutustele, liikmesriikide õigusasutustele,
            õigusasutustele""",
        "at": "austriale",
        "be": "belgiale",
        "bg": "bulgaariale",
        "cy": "küprosele",
        "cz": "tšehhile",
        "de": "saksamaale",
        "dk": "taanile",
        "ee": "eestile",
        "el": "kreekale",
        "es": "hispaaniale",
        "fi": "soomele",
        "fr": "prantsusmaale",
        "hr": "horvaatiale",
        "hu": "ungarile",
        "ie": "iirimaale",
        "it": "itaaliale",
        "lt": "leedule",
        "lu": "luksemburgile",
        "lv": "lätile",
        "mt": "maltale",
        "nl": "madalmaadele, hollandile",
        "pl": "poolale",
        "pt": "portugalile",
        "ro": "rumeeniale",
        "se": "rootsile",
        "si": "sloveeniale",
        "sk": "slovakkiale",
    },
    carried={
        Concept.BY: {
            1: "jaanuari kuuks, jaanuariks, jaanuarikuuks",
            2: "veebruari kuuks, veebruariks, veebruarikuuks",
            3: "märtsi kuuks, märtsiks, märtsikuuks",
            4: "aprilli kuuks, aprilliks, aprillikuuks",
            5: "mai kuuks, maiks, maikuuks",
            6: "juuni kuuks, juuniks, juunikuuks",
            7: "juuli kuuks, juuliks, juulikuuks",
            8: "augusti kuuks, augustiks, augustikuuks",
            9: "septembri kuuks, septembriks, septembrikuuks",
            10: "oktoobri kuuks, oktoobriks, oktoobrikuuks",
            11: "novembri kuuks, novembriks, novembrikuuks",
            12: "detsembri kuuks, detsembriks, detsembrikuuks",
            Concept.END: "lõpuks",
            Concept.YEAR_END: """aasta lõpuks, selle aasta lõpuks, käesoleva aasta lõpuks, tänavu aasta lõpuks, aastalõpuks,
                aastavahetuseks""",
            Concept.YEAR: "aastaks",
            "christmas": "jõuludeks, jõuluks",
            "new-year": "uusaastaks",
            "easter": "lihavõteteks, lihavõttepühadeks, ülestõusmispühadeks",
            "pentecost": "nelipühadeks",
            "all-saints": "pühakutepäevaks",
            "epiphany": "kolmekuningapäevaks",
            "labour-day": "kevadpühaks",
            "assumption": "rukkimaarjapäevaks",
            "europe-day": "euroopa päevaks",
            Concept.WEEK: "nädalaks",
        },
        # Of an event the translative says what something is for; "hiljemalt" before it makes it a bound.
        Concept.FOR: {
            Concept.MEETING: """istungiks, kohtumiseks, koosolekuks, nõukoguks, schengeni nõukoguks, schengen nõukoguks, nõukogu
                istungiks, nõukogu kohtumiseks, schengeni nõukogu istungiks, schengeni nõukogu kohtumiseks, jsk nõukoguks,
                euroopa liidu nõukoguks, verstapostiks""",
        },
        Concept.UNTIL: {
            1: "jaanuari kuuni, jaanuarini, jaanuarikuuni",
            2: "veebruari kuuni, veebruarini, veebruarikuuni",
            3: "märtsi kuuni, märtsini, märtsikuuni",
            4: "aprilli kuuni, aprillini, aprillikuuni",
            5: "mai kuuni, maini, maikuuni",
            6: "juuni kuuni, juunini, juunikuuni",
            7: "juuli kuuni, juulini, juulikuuni",
            8: "augusti kuuni, augustini, augustikuuni",
            9: "septembri kuuni, septembrini, septembrikuuni",
            10: "oktoobri kuuni, oktoobrini, oktoobrikuuni",
            11: "novembri kuuni, novembrini, novembrikuuni",
            12: "detsembri kuuni, detsembrini, detsembrikuuni",
            Concept.YEAR: "aastani",
            Concept.END: "lõpuni",
            Concept.YEAR_END: "aasta lõpuni, selle aasta lõpuni, käesoleva aasta lõpuni, aastavahetuseni",
            Concept.MEETING: """istungini, kohtumiseni, koosolekuni, nõukoguni, schengeni nõukoguni, schengeni nõukogu istungini, nõukogu
                istungini""",
            Concept.TODAY: "tänaseni",
            "christmas": "jõuludeni",
            "easter": "lihavõteteni, ülestõusmispühadeni",
            Concept.WEEK: "nädalani",
        },
        Concept.FROM: {
            1: "jaanuari algusest, jaanuari kuust, jaanuarist, jaanuarikuust",
            2: "veebruari algusest, veebruari kuust, veebruarist, veebruarikuust",
            3: "märtsi algusest, märtsi kuust, märtsist, märtsikuust",
            4: "aprilli algusest, aprilli kuust, aprillist, aprillikuust",
            5: "mai algusest, mai kuust, maist, maikuust",
            6: "juuni algusest, juuni kuust, juunist, juunikuust",
            7: "juuli algusest, juuli kuust, juulist, juulikuust",
            8: "augusti algusest, augusti kuust, augustist, augustikuust",
            9: "septembri algusest, septembri kuust, septembrist, septembrikuust",
            10: "oktoobri algusest, oktoobri kuust, oktoobrist, oktoobrikuust",
            11: "novembri algusest, novembri kuust, novembrist, novembrikuust",
            12: "detsembri algusest, detsembri kuust, detsembrist, detsembrikuust",
            Concept.YEAR: "aastast",
            Concept.TODAY: "tänasest, alates tänasest",
            "christmas": "jõuludest",
            Concept.WEEK: "nädalast",
        },
        Concept.IN: {
            Concept.PRESIDENCY: "eesistumisel, eesistumisajal",
        },
    },
    postpositions={
        Concept.EXCEPT: "välja arvatud, väljaarvatud",
        Concept.ONLY: "üksi, üksinda, ainsana",
        Concept.AS_OF: "seisuga",
        Concept.BY: "ks, kuupäevaks, seisuga hiljemalt",
        Concept.UNTIL: "ni, kaasa arvatud",
        Concept.AFTER: "järel, möödumisel, möödudes, lõppedes",
        Concept.FROM: "alates, saadik, peale, edasi, aastast, aastast alates, st",
        Concept.BEFORE: "eel",
        Concept.IN: """jooksul, ajal, kestel, aastal, aasta, aastat, aasta jooksul, vältel, käigus, a, aastaga, aastale, puhul, kuul,
            päeval""",
        Concept.FOR: "jaoks, tarbeks, tarvis",
        Concept.WITHIN: "jooksul, sees, pärast, kestel, vältel",
        Concept.BETWEEN: "vahel, vahelisel ajal, vahelisel perioodil, vaheline, vahelised, vahemikus, vahelise, vahele",
        Concept.END: """lõpuks, lõpus, lõpuni, lõppu, lõpp, lõpu, lõpul, lõpust, aasta lõpuks, aasta lõpus, aasta lõpuni, aasta lõppu,
            aasta lõpp, aasta lõpul""",
        Concept.VAGUE: """alguses, algul, alguseks, algust, alguseni, algusest, keskel, keskpaigas, keskpaigaks, keskpaigani, paiku,
            kandis, esimestel päevadel, teises pooles lõpus, aasta alguses, aasta algul, aasta alguseks, aasta keskel,
            aasta keskpaigas, aasta keskpaigaks, ringis, umbes""",
        Concept.NEXT: """koguneb järgmisena, koguneb järgmine kord, toimub järgmine kord, tuleb järgmisena kokku, tuleb järgmine kord
            kokku""",
    },
    feasts={
        "christmas": "jõulud, jõulude, jõule, jõulusid, jõuludel, jõulu",
        "new-year": "uusaasta, uusaastat, uut aastat, uue aasta, uusaastapäev, uusaastapäeva",
        "epiphany": "kolmekuningapäev, kolmekuningapäeva, kolmekuningapäeval",
        "easter": "lihavõtted, lihavõtete, lihavõtteid, lihavõttepüha, lihavõttepühad, lihavõttepühade, lihavõttepühi, ülestõusmispühad, ülestõusmispühade, ülestõusmispühi, lihavõttepühadel, ülestõusmispühadel",
        "labour-day": "kevadpüha, kevadpühal, töörahvapüha",
        "europe-day": "euroopa päev, euroopa päeva, euroopa päeval",
        "pentecost": "nelipühad, nelipühade, nelipühi, nelipüha, nelipühadel",
        "assumption": "rukkimaarjapäev, rukkimaarjapäeva, rukkimaarjapäeval",
        "all-saints": "pühakutepäev, pühakutepäeva, pühakutepäeval",
    },
    presidency="eesistujariik",
    words={
        Concept.PLURAL: "päevad, päevadel, nädalad, nädalatel, nädalate, kuudel, kuude, aastatel",
        Concept.DEADLINE: "tähtaeg, tähtajad",
        Concept.ON_TIME: """õigeks ajaks, õigel ajal, õigeaegselt, õigeaegne, õigeaegsed, õigeaegset, aegsasti, tähtajaks,
            tähtajal, tähtaegselt, tähtaegsed, tähtaegne, tähtaja jooksul, tähtaja piires, tähtajast kinni
            pidades, ettenähtud tähtajaks, ettenähtud ajaks, ettenähtud ajal, määratud ajaks, määratud tähtajaks,
            määratud ajal, kokkulepitud ajaks, kokkulepitud tähtajaks, seatud tähtajaks, antud tähtajaks,
            graafikus, ajakavas, ajakava järgi, graafiku järgi, plaanipäraselt, ajakavapäraselt, vastavalt
            ajakavale, ajaks valmis,
            pidas tähtajast kinni, pidasid tähtajast kinni, pidanud tähtajast kinni,
            tähtajast kinni pidanud, tähtajast kinni pidas, tähtajast kinni pidasid,
            pidanud tähtaegadest kinni""",
        Concept.DAY: """päev, päeva, päevasse, päevas, päevast, päevale, päeval, päevalt, päevaks, päevani, päevana, päevata,
            päevaga, päevad, päevade, päevi, päevadesse, päevades, päevadest, päevadele, päevadel, päevadelt,
            päevadeks, päevadeni, päevadena, päevadeta, päevadega, ööpäev, ööpäeva, ööpäevaga, kalendripäev,
            kalendripäeva, kuupäeva""",
        Concept.WEEK: """nädal, nädala, nädalat, nädalasse, nädalas, nädalast, nädalale, nädalal, nädalalt, nädalaks, nädalani,
            nädalana, nädalata, nädalaga, nädalad, nädalate, nädalaid, nädalatesse, nädalates, nädalatest,
            nädalatele, nädalatel, nädalatelt, nädalateks, nädalateni, nädalatena, nädalateta, nädalatega""",
        Concept.MONTHS: """kuu, kuud, kuusse, kuus, kuust, kuule, kuul, kuult, kuuks, kuuni, kuuna, kuuta, kuuga, kuude, kuid,
            kuudesse, kuudes, kuudest, kuudele, kuudel, kuudelt, kuudeks, kuudeni, kuudena, kuudeta, kuudega,
            kalendrikuu, kalendrikuus, kalendrikuul""",
        Concept.QUARTER: """kvartal, kvartali, kvartalit, kvartalisse, kvartalis, kvartalist, kvartalile, kvartalil, kvartalilt,
            kvartaliks, kvartalini, kvartalina, kvartalita, kvartaliga, kvartalid, kvartalite, kvartaleid,
            kvartalitesse, kvartalites, kvartalitest, kvartalitele, kvartalitel, kvartalitelt, kvartaliteks,
            kvartaliteni, kvartalitena, kvartaliteta, kvartalitega, veerandaasta, veerandaastal, veerandaastat,
            kvart""",
        Concept.HALF: """poolaasta, poolaastat, poolaastasse, poolaastas, poolaastast, poolaastale, poolaastal, poolaastalt,
            poolaastaks, poolaastani, poolaastana, poolaastata, poolaastaga, poolaastad, poolaastate, poolaastaid,
            poolaastatesse, poolaastates, poolaastatest, poolaastatele, poolaastatel, poolaastatelt,
            poolaastateks, poolaastateni, poolaastatena, poolaastateta, poolaastatega, pooles, pool, poole,
            poolel, aasta pool, aasta pooles, aasta poole, aasta poolel, poole aasta, pool aastat""",
        Concept.YEAR: """tänavu, tänavuse, tänavuseks, mullu, aasta, aastat, aastasse, aastas, aastast, aastale, aastal,
            aastalt, aastaks, aastani, aastana, aastata, aastaga, aastad, aastate, aastaid, aastatesse, aastates,
            aastatest, aastatele, aastatel, aastatelt, aastateks, aastateni, aastatena, aastateta, aastatega,
            kalendriaasta, kalendriaastal, a""",
        Concept.TODAY: "täna, tänane, tänase, tänast, tänaseks, tänane päev, tänasel päeval",
        Concept.TOMORROW: "homme, homseks, homne, homse",
        Concept.YESTERDAY: "eile, eilne, eilse, eilseks",
        Concept.THIS: """tänavu, see, selle, seda, selles, sel, sellel, sellest, selleks, sellele, käesolev, käesoleva,
            käesolevat, käesoleval, käesolevas, käesolevaks, jooksev, jooksva, jooksval, jooksvas, praegune,
            praeguse, praegusel, praeguses, antud, tänavuse, tänavune, siinne""",
        Concept.COMING: """eelseisev, eelseisva, eelseisvat, eelseisvad, eelseisvate, eelseisvaid, eelseisval, tulev, tuleva,
            tulevat, tuleval, tulevas, tulevaks, tulevad, tulevate, tulevaid, tulevastel, eesseisev, eesseisva,
            eesseisvat, eesseisval, eesseisvad, eesseisvate, eesseisvaid, ees ootavad, ees ootav, ees, ees
            ootamas, ootab ees, ootavad ees, tulemas, lähenev, läheneva, lähenevad, lähenevaid, lähenevate,
            lähenemas, saabuv, saabuvad, tulekul, peagi saabuvad, ees seisab, ees seisavad, seisab ees, seisavad
            ees, on tulemas, lähenevat""",
        Concept.NEXT: """järgmine, järgmise, järgmist, järgmises, järgmisel, järgmiseks, järgmisest, järgmisele, järgmised,
            järgmiste, järgmisi, järgmistes, järgmisena, järgmistel, järgneva, järgnev, järgnevad, järgneval,
            järgnevate, lähim, lähima, lähimat, lähimas, lähimad, lähimaid, lähimaks, esimesena, esmalt, kõige
            varasem, varaseim, varaseima, kõige lähem, kõige lähema, kõige kiirem, kõige pakilisem, kõige
            esimesena, järgmine kord, järgmisena järjekorras, järjekorras järgmine, järgm, järgmisena tulemas,
            järgmisena ees, kõige järgmisena, järgmisena oodata, esimesena tulemas, kõige varem saabuv, esimesena
            saabuv, järgmisena saabuv, järgmisena ees seisab, järgmisena ees seisavad, järgmisena ees ootab,
            järgmisena ees ootavad, järgmisena ees on, järgmisena ees seisma""",
        Concept.LAST: """mullu, eelmine, eelmise, eelmist, eelmises, eelmisel, eelmised, viimane, viimase, viimast, viimasel,
            viimases, möödunud, läinud, viimatine, viimatise, mullune""",
        Concept.END: "lõpp",
        Concept.YEAR_END: """aasta lõpuks, aasta lõpus, aasta lõppu, aasta lõpp, aasta lõpu, aastalõpp, aastalõpus, aastalõppu,
            aastavahetus, aastavahetust, aastavahetusel, aastavahetuse, selle aasta lõpus, selle aasta lõppu,
            käesoleva aasta lõpus, käesoleva aasta lõppu""",
        Concept.VAGUE: """aasta alguses, aasta algul, aasta alguseks, aasta keskel, aasta esimestel kuudel, varsti, peagi,
            peatselt, lähiajal, lähiaja, lähiajaks, lähitulevikus, lähipäevil, lähipäevade, lähinädalail,
            lähinädalatel, lähinädalate, lähikuudel, lähikuude, lähemal ajal, lähema aja, esimesel võimalusel,
            niipea kui võimalik, nii kiiresti kui võimalik, nii ruttu kui võimalik, võimalikult kiiresti,
            võimalikult ruttu, võimalikult peatselt, asap, viivitamata, viivitamatult, kevad, kevade, kevadel,
            kevadeks, kevadet, kevadest, kevadeni, suvi, suve, suvel, suveks, suvest, suveni, sügis, sügise,
            sügisel, sügiseks, sügist, sügiseni, talv, talve, talvel, talveks, jaanipäev, jaanipäevaks, puhkus,
            puhkuste, puhkuseks, suvepuhkus, suvepuhkuste, suvepuhkust, suvevaheaeg, suvevaheaega, hiljem, varem,
            kunagi, hiljuti, äsja, umbes, ligikaudu, orienteeruvalt, alguses, algus, algusest, paiku, kandis,
            aasta algus, algul, keskel, keskpaik, keskpaigas, mõne aja pärast, millalgi, lähikuudeks""",
        Concept.MEETING: """istung, istungi, istungit, istungisse, istungis, istungist, istungile, istungil, istungilt, istungina,
            istungita, istungiga, istungid, istungite, istungeid, istungitesse, istungites, istungitest,
            istungitele, istungitel, istungitelt, istungitena, istungiteta, istungitega, kohtumine, kohtumise,
            kohtumist, kohtumisesse, kohtumises, kohtumisest, kohtumisele, kohtumisel, kohtumiselt, kohtumisena,
            kohtumiseta, kohtumisega, koosolek, koosoleku, koosolekut, koosolekusse, koosolekus, koosolekust,
            koosolekule, koosolekul, koosolekult, koosolekuna, koosolekuta, koosolekuga, nõukogu istung, nõukogu
            istungi, nõukogu istungit, nõukogu istungisse, nõukogu istungis, nõukogu istungist, nõukogu istungile,
            nõukogu istungil, nõukogu istungilt, nõukogu istungina, nõukogu istungita, nõukogu istungiga, nõukogu
            kohtumine, nõukogu kohtumise, nõukogu kohtumist, nõukogu kohtumisesse, nõukogu kohtumises, nõukogu
            kohtumisest, nõukogu kohtumisele, nõukogu kohtumisel, nõukogu kohtumiselt, nõukogu kohtumisena,
            nõukogu kohtumiseta, nõukogu kohtumisega, nõukogu koosolek, nõukogu koosoleku, nõukogu koosolekut,
            nõukogu koosolekusse, nõukogu koosolekus, nõukogu koosolekust, nõukogu koosolekule, nõukogu
            koosolekul, nõukogu koosolekult, nõukogu koosolekuna, nõukogu koosolekuta, nõukogu koosolekuga,
            schengeni nõukogu istung, schengeni nõukogu istungi, schengeni nõukogu istungit, schengeni nõukogu
            istungisse, schengeni nõukogu istungis, schengeni nõukogu istungist, schengeni nõukogu istungile,
            schengeni nõukogu istungil, schengeni nõukogu istungilt, schengeni nõukogu istungina, schengeni
            nõukogu istungita, schengeni nõukogu istungiga, schengeni nõukogu kohtumine, schengeni nõukogu
            kohtumise, schengeni nõukogu kohtumist, schengeni nõukogu kohtumisesse, schengeni nõukogu kohtumises,
            schengeni nõukogu kohtumisest, schengeni nõukogu kohtumisele, schengeni nõukogu kohtumisel, schengeni
            nõukogu kohtumiselt, schengeni nõukogu kohtumisena, schengeni nõukogu kohtumiseta, schengeni nõukogu
            kohtumisega, schengeni nõukogu koosolek, schengeni nõukogu koosoleku, schengeni nõukogu koosolekut,
            schengeni nõukogu koosolekusse, schengeni nõukogu koosolekus, schengeni nõukogu koosolekust, schengeni
            nõukogu koosolekule, schengeni nõukogu koosolekul, schengeni nõukogu koosolekult, schengeni nõukogu
            koosolekuna, schengeni nõukogu koosolekuta, schengeni nõukogu koosolekuga, schengeni istung, schengeni
            istungi, schengeni istungit, schengeni istungisse, schengeni istungis, schengeni istungist, schengeni
            istungile, schengeni istungil, schengeni istungilt, schengeni istungina, schengeni istungita,
            schengeni istungiga, schengeni kohtumine, schengeni kohtumise, schengeni kohtumist, schengeni
            kohtumisesse, schengeni kohtumises, schengeni kohtumisest, schengeni kohtumisele, schengeni
            kohtumisel, schengeni kohtumiselt, schengeni kohtumisena, schengeni kohtumiseta, schengeni
            kohtumisega, schengeni koosolek, schengeni koosoleku, schengeni koosolekut, schengeni koosolekusse,
            schengeni koosolekus, schengeni koosolekust, schengeni koosolekule, schengeni koosolekul, schengeni
            koosolekult, schengeni koosolekuna, schengeni koosolekuta, schengeni koosolekuga, jsk nõukogu istung,
            jsk nõukogu istungi, jsk nõukogu istungit, jsk nõukogu istungisse, jsk nõukogu istungis, jsk nõukogu
            istungist, jsk nõukogu istungile, jsk nõukogu istungil, jsk nõukogu istungilt, jsk nõukogu istungina,
            jsk nõukogu istungita, jsk nõukogu istungiga, jsk nõukogu kohtumine, jsk nõukogu kohtumise, jsk
            nõukogu kohtumist, jsk nõukogu kohtumisesse, jsk nõukogu kohtumises, jsk nõukogu kohtumisest, jsk
            nõukogu kohtumisele, jsk nõukogu kohtumisel, jsk nõukogu kohtumiselt, jsk nõukogu kohtumisena, jsk
            nõukogu kohtumiseta, jsk nõukogu kohtumisega, jsk nõukogu koosolek, jsk nõukogu koosoleku, jsk nõukogu
            koosolekut, jsk nõukogu koosolekusse, jsk nõukogu koosolekus, jsk nõukogu koosolekust, jsk nõukogu
            koosolekule, jsk nõukogu koosolekul, jsk nõukogu koosolekult, jsk nõukogu koosolekuna, jsk nõukogu
            koosolekuta, jsk nõukogu koosolekuga, jsk nõukogu, jsk nõukogusse, jsk nõukogus, jsk nõukogust, jsk
            nõukogule, jsk nõukogul, jsk nõukogult, jsk nõukoguna, jsk nõukoguta, jsk nõukoguga, jsk nõukokku,
            justiits- ja siseküsimuste nõukogu, justiits- ja siseküsimuste nõukogusse, justiits- ja siseküsimuste
            nõukogus, justiits- ja siseküsimuste nõukogust, justiits- ja siseküsimuste nõukogule, justiits- ja
            siseküsimuste nõukogul, justiits- ja siseküsimuste nõukogult, justiits- ja siseküsimuste nõukoguna,
            justiits- ja siseküsimuste nõukoguta, justiits- ja siseküsimuste nõukoguga, justiits- ja siseküsimuste
            nõukokku, justiits- ja siseasjade nõukogu, justiits- ja siseasjade nõukogusse, justiits- ja siseasjade
            nõukogus, justiits- ja siseasjade nõukogust, justiits- ja siseasjade nõukogule, justiits- ja
            siseasjade nõukogul, justiits- ja siseasjade nõukogult, justiits- ja siseasjade nõukoguna, justiits-
            ja siseasjade nõukoguta, justiits- ja siseasjade nõukoguga, justiits- ja siseasjade nõukokku,
            siseküsimuste nõukogu, siseküsimuste nõukogusse, siseküsimuste nõukogus, siseküsimuste nõukogust,
            siseküsimuste nõukogule, siseküsimuste nõukogul, siseküsimuste nõukogult, siseküsimuste nõukoguna,
            siseküsimuste nõukoguta, siseküsimuste nõukoguga, siseküsimuste nõukokku, ministrite kohtumine,
            ministrite kohtumise, ministrite kohtumist, ministrite kohtumisel, ministrite istung, verstapost,
            verstaposti, verstapostid, vahe-eesmärk, vahe-eesmärgi, nõukogu istungjärk, istungjärk, istungjärgu,
            istungjärgul""",
        Concept.BY: """kuni, kuni hiljemalt, hiljemalt kuni, hiljemalt, mitte hiljem kui, kõige hiljem, tähtajaga, tähtajaga
            hiljemalt, hiljemalt enne, enne või hiljemalt, hilisemalt, mitte hiljem""",
        Concept.BEFORE: "enne, enne kui, varem kui, vahetult enne, veel enne, napilt enne",
        Concept.IN: "ajal, jooksul, kuul, kuupäeval, aastal",
        Concept.FROM: "alates, mitte varem kui, mitte enne, kõige varem, alates kuust",
        Concept.AS_OF: "seisuga, seis, olukord seisuga",
        Concept.AFTER: "pärast, peale, hiljem kui, vahetult pärast, kohe pärast, pärast seda kui",
        Concept.WITHIN: "jooksul",
        Concept.BETWEEN: """ajavahemikus, ajavahemikul, perioodil, vahemikus, ajavahemik, perioodi, ajavahemiku, periood""",
        Concept.UNTIL: "kuni",
        Concept.LATEST: "hiljemalt, või varem, või enne, kõige hiljem",
        Concept.EARLIEST: """kõige varem, või hiljem, ja hiljem, ja edasi, ja pärast seda, ja edaspidi, või pärast seda, mitte
            varem, edaspidi""",
        Concept.AND: """ja, ning, &, ning ka, samuti, kui ka, pluss, aga, aga kuidas, ja ka, ent, nii, lisaks ka, no aga, ja
            kuidas""",
        Concept.OR: "või, ehk, ja/või, või siis",
        Concept.WITH: "koos, koostöös, ühiselt koos, üheskoos",
        Concept.JOINTLY: """ühisaruanne, ühisaruande, ühisaruannet, ühisaruanded, koos, ühiselt, ühine, ühised, ühiseid, ühiste,
            ühise, ühist, üheskoos, koostöös, kahasse, kahepeale, kahekesi, jagatud, omavahel, ühisel, ühises""",
        Concept.BOTH: "mõlemad, mõlema, mõlemate, mõlemal, mõlemalt, mõlemaid, mõlemil, mõlemilt",
        Concept.TO: "adresseeritud, suunatud, adressaadiga, adressaat, adressaadiks",
        Concept.ASSIGNED: """ülesanded on antud, ülesandeid on antud, kohustused on antud, kohustusi on antud, antud ülesanded,
            antud kohustused, kuuluvad, kuuluv, kuuluvaid, kuuluvate, kuulunud, pandud ülesanne, seatud, jääb,
            jäävad, langeb, langevad, antud ülesandeks, ülesandeks tehtud, on pandud, lasub, lasuvad, pandud,
            määratud, kuulub""",
        Concept.WE: """me, meie, meid, meil, meilt, meil kõigil, mina, ma, minu, mul, minul, mult, mind, omad, enda, meie
            endi, meie riigi, meie ameti""",
        Concept.BACK: """nad, nende, nendel, neil, neilt, neid, need, ta, tema, temal, temalt, tal, talt, seesama, sama, samad,
            samade, sellest, neist, nendest, nendele, neile, muud, mida veel, mis veel, kes veel, mida muud,
            ülalnimetatud, eespool nimetatud, nimetatud, too, tolle, viimase nimetatu, nondest""",
        Concept.ADDRESSED: "adressaadiks, adressaadina, adressaat on, saajaks",
        Concept.POSSESSIVE: "nende, tema, oma",
        Concept.WEEKDAY: """esmaspäev, esmaspäeval, esmaspäevaks, teisipäev, teisipäeval, teisipäevaks, kolmapäev, kolmapäeval,
            kolmapäevaks, neljapäev, neljapäeval, neljapäevaks, reede, reedel, reedeks, laupäev, laupäeval,
            pühapäev, pühapäeval, pühapäevaks, reedeni, esmaspäevast""",
        Concept.RECEIVE: "saab, saavad, saama",
        Concept.WHAT: """mis, mida, mille, milline, millised, millise, milliseid, milliste, millist, missugused, missugune,
            missuguseid, mis kõik, mida kõike, millest, millega, milleks, millel, millele, mil, mis asja, mis
            asju, mis asjad, mis kohustus, millistel, millisel, millistelt, milliselt, millises, millistes, mille
            tähtaeg, mis tähtajaga, millel on tähtaeg, mille tähtajaks""",
        Concept.WHO: """kes, kelle, keda, kellel, kellelt, kelleks, kellest, kellega, kes kõik, mis asutus, mis
            asutused, milline asutus, millised asutused, milliste asutuste, millise asutuse, missugune asutus,
            vastutaja, vastutajad, vastutajaks, mis organ, milline organ, millised organid, kellel kõik,
            kellelegi, mis osaline, millised osalised, kes neist, millisel asutusel, millistel asutustel, kel,
            kelt, kellegi, tegija, tegijad, tegijate, tegijaid, tegijatest, täitjad, täitjate, täitjaid, esitaja,
            esitajad, esitajate, esitajaid, kohustatud asutus, kohustatud asutused, kohustatud isikud,
            vastutajate, vastutajaid, vastutajatest, vastutajast, kellest kõigist, kelleltki, kellelgi on, kelle
            kaelas, kelle õlul, kelle kanda, kelle käes, kelle laual""",
        Concept.WHEN: """millal, mis ajaks, mis ajal, mis kuupäevaks, mis kuupäeval, mis päevaks, mis päeval, millise
            tähtajaga, milliseks kuupäevaks, millisel kuupäeval, milliseks ajaks, mis ajast, mis ajani, kuna, kui
            kaua, kui palju aega, kui ruttu, mis kuul, mis kuuks, mis aastal, mis tähtajaks, mis on tähtaeg,
            millised on tähtajad, tähtaeg, kuupäev, kuupäevad, millistel kuupäevadel, mis kellaks, kui pika aja
            jooksul, hiljemalt millal, mis ajakavaga, tähtpäev, mil ajal, millalks, mis päev, mis päevani, mis
            kuupäevani, millise kuupäevani, milliseks kuuks, millises kuus, mis on ajapiir, ajapiir, kui kiiresti,
            kauaks, mis päevast, milliseks tähtajaks, mis tähtajal, mis ajakavas""",
        Concept.HOW_MANY: """mitu, mitme, mitmel, mitmelt, mitut, mitu tükki, arv, arvu, koguarv, hulk, kui paljudel, kui paljude,
            mitu asja, palju, koguhulk, üldarv""",
        Concept.STATUS_OF: """seis, seisu, seisus, seisuks, staatus, staatuse, staatust, olukord, olukorra, olukorda, olek, oleku,
            kuidas on, edeneb, edenevad, kuidas läheb, kaugel, kuhu on jõutud, kuhu maani, üksikasjad, üksikasju,
            detailid, detaile, andmed, täpsemalt, lähemalt, lisateave, lisateavet, lisainfo, lisainfot, info,
            infot, teave, teavet, kirjeldus, kirjelda, kirjeldage, selgita, selgitage, räägi, rääkige, seletus,
            selgitus, sisaldab, hõlmab, sisu, edenemine, edenemise, edasiminek, hetkeseis, hetkeseisu,
            hetkeseisuga, ülevaade, nimekiri, loetelu, loend, mis on saanud, uudist, uut, milles seisneb, seisneb,
            kuidas seisab, progress, järgus, faasis, sujub, sujuvad, lood, liigub, lähemalt lahti, selgitaks,
            selgitaksid, selgitaksite, kirjeldaks, kirjeldaksid, kirjeldaksite, üksikasjalikult,
            üksikasjalikumalt, põhjalikumalt, pikemalt, täpsem info, rohkem infot, lisaandmed, lisaandmeid,
            lisateabe, millest jutt, milles asi""",
        Concept.HELP: """abi, appi, aita, aidake, spikker, juhend, juhendi, kasutusjuhend, kasutusjuhendi, õpetus, help, mida
            sa oskad, mida te oskate, mida oskad, mida oskate, mida sa teed, mida sa teha oskad, mida te teha
            oskate, mida sa suudad, kuidas see töötab, kuidas sa töötad, kuidas te töötate, kuidas töötab, kuidas
            seda kasutada, kuidas sind kasutada, kuidas ma sind kasutan, kuidas ma seda kasutan, mida ma saan
            küsida, mida saan küsida, mida ma võin küsida, mida võib küsida, mida sinult küsida saab, mida teilt
            küsida saab, mida saab küsida, milliseid küsimusi saan esitada, milliseid küsimusi ma saan esitada,
            milliseid küsimusi võib esitada, kes sa oled, kes te olete, mis sa oled, käsud, käsklused, millised
            käsud on, näited, näiteid, näide, too näide, tooge näide, anna näide, näidisküsimused, mida sa tead,
            mida te teate, millest sa aru saad, kuidas küsida, kuidas ma küsin, kuidas küsimust esitada, kuidas
            küsimust sõnastada, vajan abi, mul on abi vaja, kuidas saad aidata, kuidas sa saad aidata, kuidas
            saate aidata, kas saad aidata, kas saate aidata, millega saad aidata, kuidas alustada, kuidas bot
            töötab, kuidas robot töötab, ma ei saa aru, mida see bot oskab, mida robot oskab, kuidas see bot
            töötab, võimalused, milleks sa võimeline oled, kuidas see toimib, kuidas sa toimid, kuidas toimib,
            kuidas sind kasutada saab, kuidas seda kasutada saab, kuidas sind kasutatakse, juhata mind, kuidas
            saan sind kasutada""",
        Concept.IS: "kuidas töötab, kuidas toimib, tähendab, tähendavad, on, oli, olid, pole, olema, oleks",
        Concept.MUST: """esitada, teha, täita, koostada, anda, edastada, saata, tagada, valmistada, lõpetada, avaldada, üle
            anda, raporteerida, teatada, teavitada, rakendada, viia, ellu viia, tarnida, jagada, sooritada,
            panustada, saavutada, tuua, otsustada, koguda, luua, alustada, korraldada, pean, peame, peaksime,
            peate, peaksin, peaksite, peab, peavad, pidi, pidid, peaks, peaksid, pidanud, pidama, pea, tuleb,
            tuleks, tulema, on vaja, vaja, vajalik, vajavad, kohustatud, on kohustatud, nõutakse, nõutud, nõutav,
            nõuab, oodatakse, ootame, ootavad, oodata, oodatud, oodatav, eeldatakse, tarvis, jääb, jäävad, tuleb
            teha, olema, kavatseb, kavatsevad, palutakse, palutud, plaanib, plaanivad, ette nähtud, kohustub,
            kohustuvad, on sunnitud, tahetakse, soovitakse, vajatakse, küsitakse, loodetakse, taotletakse,
            tahetaks, soovitaks, oodataks, nõutaks, vaja läheb, läheb vaja, läheks vaja, lähevad vaja, on
            kohustus, kohustatakse, peame saama, tuleks teha, peaksime saama, kohustunud, on lubanud""",
        Concept.OWE: f"""{_OWE_AND_ITEM}, ülesanded on antud, ülesandeid on antud, kohustused on antud, kohustusi on antud, antud ülesanded, antud kohustused,
            tähtaeg, tähtaja, tähtaega, tähtajasse, tähtajas, tähtajast, tähtajale, tähtajalt, tähtajani, tähtajana,
            tähtajata, tähtajaga, tähtajad, tähtaegade, tähtaegu, tähtaegadesse, tähtaegades, tähtaegadest,
            tähtaegadele, tähtaegadel, tähtaegadelt, tähtaegadeks, tähtaegadeni, tähtaegadena, tähtaegadeta,
            tähtaegadega, tähtpäev, tähtpäeva, tähtpäevasse, tähtpäevas, tähtpäevast, tähtpäevale, tähtpäeval,
            tähtpäevalt, tähtpäevaks, tähtpäevani, tähtpäevana, tähtpäevata, tähtpäevaga, tähtpäevad, tähtpäevade,
            tähtpäevi, tähtpäevadesse, tähtpäevades, tähtpäevadest, tähtpäevadele, tähtpäevadel, tähtpäevadelt,
            tähtpäevadeks, tähtpäevadeni, tähtpäevadena, tähtpäevadeta, tähtpäevadega, lubadus, lubaduse, lubadust,
            lubadusesse, lubaduses, lubadusest, lubadusele, lubadusel, lubaduselt, lubaduseks, lubaduseni, lubadusena,
            lubaduseta, lubadusega, lubadused, lubaduste, lubadusi, lubadustesse, lubadustes, lubadustest,
            lubadustele, lubadustel, lubadustelt, lubadusteks, lubadusteni, lubadustena, lubadusteta, lubadustega,
            võlgneb, võlgnevad, võlgu, võlg, võlgnetakse, vastutab, vastutavad, vastutada, vastutama, vastutav,
            vastutava, vastutus, vastutuse, vastutust, vastutusel, vastutusala, vastutusalas, vastutusele, vastutuses,
            kohustatud, kohustub, kohustuvad, kohustunud, saabub, saabuvad, lõpeb, lõpevad, aegub, aeguvad, kukub,
            täitmise tähtaeg, oodatakse, nõutakse, nõue, planeeritud, kavandatud, plaanis, kavas, ajakava, ajakavad,
            päevakord, päevakorra, päevakorras, päevakorda, päevakorral, arutatakse, arutab, arutlusel, arutlusele,
            käsitletakse, laual, lauale, agenda, agendas, tööplaan, tööplaanis, tegevuskava, deadline, deadline'i,
            deadlined, dedlain, dedlainid, dedlaini, vaja teha, teha jäänud, tegemist, õlul, õlgadel, kohuseks,
            pädevus, pädevuses, pandud, lasub, lasuvad, lasuv, lasuvad kohustused, to-do, todo, nimekirjas, ootel,
            hooleks, hoolde, valmis olema, valmis, valmib, valmivad, on vaja, kuulub esitamisele, kuuluvad
            esitamisele, esitamisele, esitamisele kuuluvad, täitmisele, täitmisele kuuluvad, teostamisele, läheb
            tähtajaks, lähevad tähtajaks, tähtajaks läheb, tähtajaks lähevad, tuleb tähtajaks, tulevad tähtajaks,
            jõuab tähtajani, jõuavad tähtajani, saabub tähtaeg, kukub tähtaeg, tahetakse, soovitakse, vajatakse,
            küsitakse, palutakse, loodetakse, taotletakse, tahetaks, soovitaks, oodataks, nõutaks, võlgasid,
            võlgnevustest, toimetuste, toimetamised, kaelas, kaela peal, kaelale, turjal, kukil, kanda, kohuste,
            õlgadele, õlule, lasumas, lubanud, lubas, lubasid, lubab, lubavad, võtnud, võtnud endale, lõppev,
            lõppevad, lõppevaid, lõppevate, lõppemas, lõppema, saabuv, saabuvaid, saabuvate, saabumas, kukkumas,
            aeguvaid, ajapiir, ajapiiri, ajapiirid, ajapiire, ajapiiride, ajapiiril, ajapiiriks, ajapiiriga,
            ajalimiit, ajalimiidi, ajalimiidid, aruandekohustust, aruandekohustuste, aruandluskohustust,
            aruandluskohustuste, teavituskohustus, teavituskohustused, esitamiskohustus, esitamiskohustused,
            vastutusalad, vastutusalasse, hallata, teostada, teha on, esitada on, kohustatakse, peetakse esitama,
            käsil, teoksil, saab valmis, saavad valmis""",
        Concept.ITEM: f"""{_OWE_AND_ITEM}, ühisaruanne, ühisaruande, ühisaruannet, ühisaruanded, meede, meetme, meedet, meetmesse, meetmes, meetmest, meetmele,
            meetmel, meetmelt, meetmeks, meetmeni, meetmena, meetmeta, meetmega, meetmed, meetmete, meetmeid,
            meetmetesse, meetmetes, meetmetest, meetmetele, meetmetel, meetmetelt, meetmeteks, meetmeteni, meetmetena,
            meetmeteta, meetmetega, aruanne, aruande, aruannet, aruandesse, aruandes, aruandest, aruandele, aruandel,
            aruandelt, aruandeks, aruandeni, aruandena, aruandeta, aruandega, aruanded, aruannete, aruandeid,
            aruannetesse, aruannetes, aruannetest, aruannetele, aruannetel, aruannetelt, aruanneteks, aruanneteni,
            aruannetena, aruanneteta, aruannetega, tegevus, tegevuse, tegevust, tegevusesse, tegevuses, tegevusest,
            tegevusele, tegevusel, tegevuselt, tegevuseks, tegevuseni, tegevusena, tegevuseta, tegevusega, tegevused,
            tegevuste, tegevusi, tegevustesse, tegevustes, tegevustest, tegevustele, tegevustel, tegevustelt,
            tegevusteks, tegevusteni, tegevustena, tegevusteta, tegevustega, täitmiskord, täitmiskorra, täitmiskorda,
            täitmiskorrasse, täitmiskorras, täitmiskorrast, täitmiskorrale, täitmiskorral, täitmiskorralt,
            täitmiskorraks, täitmiskorrani, täitmiskorrana, täitmiskorrata, täitmiskorraga, täitmiskorrad,
            täitmiskordade, täitmiskordi, täitmiskordadesse, täitmiskordades, täitmiskordadest, täitmiskordadele,
            täitmiskordadel, täitmiskordadelt, täitmiskordadeks, täitmiskordadeni, täitmiskordadena, täitmiskordadeta,
            täitmiskordadega, asi, asja, asjasse, asjas, asjast, asjale, asjal, asjalt, asjaks, asjani, asjana,
            asjata, asjaga, asjad, asjade, asju, asjadesse, asjades, asjadest, asjadele, asjadel, asjadelt, asjadeks,
            asjadeni, asjadena, asjadeta, asjadega, punkt, punkti, punktisse, punktis, punktist, punktile, punktil,
            punktilt, punktiks, punktini, punktina, punktita, punktiga, punktid, punktide, punkte, punktidesse,
            punktides, punktidest, punktidele, punktidel, punktidelt, punktideks, punktideni, punktidena, punktideta,
            punktidega, põhimeede, põhimeetme, põhimeedet, põhimeetmed, põhimeetmete, põhimeetmeid, põhimeetmest,
            võtmemeede, võtmemeetmed, võtmemeetmete, raport, raporti, raporteid, raportid, väljund, väljundid,
            väljundeid, panus, panused, panuse, panust, tulemus, tulemused, tulemusi, töö, tööd, töid, tööde,
            esitamine, esitamised, esitamisi, üleantav, tähtajaline, midagi, järelmeede, järelmeetmed, järelmeetmeid,
            aruandlus, aruandluse, aruandlust, paber, paberid, pabereid, sisend, sisendid, sisendit, osatäitmine,
            tarnimine, dokumente, dokumendid, dokumentide, materjal, materjalid, materjale, materjalide, materjali,
            paberite, raportite, raportist, analüüs, analüüsid, analüüse, ülevaated, kokkuvõtted, tööst, töödest,
            toiminguid, toimingud, toimingute, toiming, esitis, esitised, esildis, esildised, teosed""",
        Concept.DELIVER: """aruanne, aruande, aruannet, aruandesse, aruandes, aruandest, aruandele, aruandel, aruandelt,
            aruandeks, aruandeni, aruandena, aruandeta, aruandega, aruanded, aruannete, aruandeid, aruannetesse,
            aruannetes, aruannetest, aruannetele, aruannetel, aruannetelt, aruanneteks, aruanneteni, aruannetena,
            aruanneteta, aruannetega, raport, raporti, raportid, tee, esita, täida, koosta, edasta, saada, taga,
            valmista, lõpeta, avalda, raporteeri, teata, teavita, rakenda, vii ellu, tarni, jaga, soorita,
            panusta, saavuta, korralda, annab, aru, saab valmis, saavad valmis, valmis saama, valmis saada, valmis
            saab, saab tehtud, saavad tehtud, esitama, esitada, esitab, esitavad, esitatakse, esitatav,
            esitatavad, esitamas, esitaksid, tegema, teha, teeb, teevad, tehakse, tehtav, tehtavad, tegemas,
            teeksid, täitma, täita, täidab, täidavad, täidetakse, täidetav, täidetavad, täitmas, täidaksid,
            koostama, koostada, koostab, koostavad, koostatakse, koostatav, koostatavad, koostamas, koostaksid,
            andma, anda, annavad, antakse, antav, antavad, andmas, annaksid, edastama, edastada, edastab,
            edastavad, edastatakse, edastatav, edastatavad, edastamas, edastaksid, saatma, saata, saadab,
            saadavad, saadetakse, saadetav, saadetavad, saatmas, saadaksid, tagama, tagada, tagab, tagavad,
            tagatakse, tagatav, tagatavad, tagamas, tagaksid, valmistama, valmistada, valmistab, valmistavad,
            valmistatakse, valmistatav, valmistatavad, valmistamas, valmistaksid, lõpetama, lõpetada, lõpetab,
            lõpetavad, lõpetatakse, lõpetatav, lõpetatavad, lõpetamas, lõpetaksid, avaldama, avaldada, avaldab,
            avaldavad, avaldatakse, avaldatav, avaldatavad, avaldamas, avaldaksid, üle andma, üle anda, üle annab,
            üle annavad, üle antakse, üle antav, üle antavad, üle andmas, üle annaksid, annab aruksid,
            raporteerima, raporteerida, raporteerib, raporteerivad, raporteeritakse, raporteeritav,
            raporteeritavad, raporteerimas, raporteeriksid, teatama, teatada, teatab, teatavad, teatatakse,
            teatatav, teatatavad, teatamas, teataksid, teavitama, teavitada, teavitab, teavitavad, teavitatakse,
            teavitatav, teavitatavad, teavitamas, teavitaksid, rakendama, rakendada, rakendab, rakendavad,
            rakendatakse, rakendatav, rakendatavad, rakendamas, rakendaksid, viima, viia, viib, viivad, viiakse,
            viidav, viidavad, viimas, viiksid, ellu viima, ellu viia, ellu viib, ellu viivad, ellu viiakse, ellu
            viidav, ellu viidavad, ellu viimas, ellu viiksid, tarnima, tarnida, tarnib, tarnivad, tarnitakse,
            tarnitav, tarnitavad, tarnimas, tarniksid, jagama, jagada, jagab, jagavad, jagatakse, jagatav,
            jagatavad, jagamas, jagaksid, sooritama, sooritada, sooritab, sooritavad, sooritatakse, sooritatav,
            sooritatavad, sooritamas, sooritaksid, ettevalmistatav, ettevalmistatavad, valmistab etteksid,
            panustama, panustada, panustab, panustavad, panustatakse, panustatav, panustatavad, panustamas,
            panustaksid, saavutama, saavutada, saavutab, saavutavad, saavutatakse, saavutatav, saavutatavad,
            saavutamas, saavutaksid, tooma, tuua, toob, toovad, tuuakse, toodav, toodavad, toomas, tooksid,
            otsustama, otsustada, otsustab, otsustavad, otsustatakse, otsustatav, otsustatavad, otsustamas,
            otsustaksid, koguma, koguda, kogub, koguvad, kogutakse, kogutav, kogutavad, kogumas, koguksid, looma,
            luua, loob, loovad, luuakse, loodav, loodavad, loomas, looksid, alustama, alustada, alustab,
            alustavad, alustatakse, alustatav, alustatavad, alustamas, alustaksid, korraldama, korraldada,
            korraldab, korraldavad, korraldatakse, korraldatav, korraldatavad, korraldamas, korraldaksid,
            esitatava, esitatavaid, esitagem, esitaks, teeks, tehtavaid, täita jäänud, valmis, valmib, valmivad,
            valmima, valmida, teha vaja, annaks aru, hoolt kandma, hoolt kanda, kannab hoolt, kannavad hoolt,
            hoolitsema, hoolitseda, hoolitseb, hoolitsevad, hoolitsetakse, ära teha, ära saama, kaela pealt ära
            saama, sisse andma, sisse anda, annab sisse, annavad sisse, välja anda, kätte andma, panema, panna,
            paneb, panevad, kirjutama, kirjutada, kirjutab, kirjutavad, uuendama, uuendada, uuendab, uuendavad,
            ajakohastama, ajakohastada, hindama, hinnata, hindab, hindavad, analüüsima, analüüsida, analüüsib,
            analüüsivad, arendama, arendada, arendab, arendavad, välja töötama, välja töötada, ellu rakendama,
            informeerima, informeerida, informeerib, informeerivad, vastama, vastata, vastab, vastavad, kaitsma,
            toimetama, toimetada, toimetab, toimetavad, toimetatakse, läkitama, läkitada, läkitab, ettekandma,
            ette kandma, ette kanda, kannab ette, kannavad ette, pakkuma, pakkuda, pakub, pakuvad, lahendama,
            lahendada, lahendab, lahendavad, teostama, teostada, teostab, teostavad, lõpule viima, lõpule viia,
            viib lõpule, viivad lõpule, valmis tegema, valmis teha, valmis olema, olema valmis, esitamist,
            esitamise, täitmist, täitmise, koostamist, koostamise, tegemise, läheb, lähevad, jõuab, jõuavad""",
        Concept.OPEN: """avatud, täitmata, lahtine, lahtised, lahtisi, lahtiste, lahti, pooleli, pooleliolev, pooleliolevad,
            pooleliolevaid, poolelioleva, ootel, ootab, ootavad, teha jäänud, jäänud, jäänud teha, veel teha,
            alles, puudu, puuduvad, puudub, puuduv, puuduvaid, lõpetamata, lahendamata, realiseerimata, üleval,
            töös, poolik, poolikud, poolikuid, täitmist ootav, täitmist ootavad, täitmist ootavaid, veel vaja,
            toimetamata, tegemist vajavad, esitamata, tegemata, koostamata, andmata, edastamata, saatmata,
            tagamata, valmistamata, avaldamata, üle andmata, aru andmata, raporteerimata, teatamata, teavitamata,
            rakendamata, viimata, ellu viimata, tarnimata, jagamata, sooritamata, panustamata, saavutamata,
            toomata, otsustamata, kogumata, loomata, alustamata, korraldamata""",
        Concept.DONE: """tehtud, täidetud, valmis, lõpetatud, lõpule viidud, esitatud, sooritatud, tehtuks märgitud, suletud,
            realiseeritud, ellu viidud, lõppenud, korras, kombes, ära täidetud, ära esitatud, valminud, viidud
            lõpule, saavutatud, tehtuks, lõpetatuks, ühel pool, kinnitatud, üle antud, täidetuks, lõpule jõudnud,
            valmis saanud, valmis saadud, valmis tehtud, ära saadetud, saadetud, edastatud, koostatud, kaelast,
            sisse antud, korda saadetud, valminuid, täidetuid, täidetute, tehtuid,
            pidas tähtajast kinni, pidasid tähtajast kinni, pidanud tähtajast kinni,
            tähtajast kinni pidanud, tähtajast kinni pidas, tähtajast kinni pidasid,
            pidanud tähtaegadest kinni""",
        Concept.DELIVERED: f"""{_DELIVERED_AND_DID}, esitanud, esitatud, teinud, tehtud, täitnud, täidetud, koostanud, koostatud, andnud, antud, edastanud, edastatud,
            saatnud, saadetud, taganud, tagatud, valmistanud, valmistatud, lõpetanud, lõpetatud, avaldanud, avaldatud,
            üle andnud, üle antud, raporteerinud, raporteeritud, teatanud, teatatud, teavitanud, teavitatud,
            rakendanud, rakendatud, viinud, viidud, ellu viinud, ellu viidud, tarninud, tarnitud, jaganud, jagatud,
            sooritanud, sooritatud, panustanud, panustatud, saavutanud, saavutatud, toonud, toodud, otsustanud,
            otsustatud, kogunud, kogutud, loonud, loodud, alustanud, alustatud, korraldanud, korraldatud, valminud,
            valmis, valmis saanud, valmis saadud, hakkama saanud, ära teinud, ära esitanud, ära täitnud, lõpule
            viinud, lõpule viidud, tehtuks märgitud, laekunud, laekus""",
        Concept.DID: f"""{_DELIVERED_AND_DID}, on, juba, oli, olid, olnud, seni, siiani, praeguseks, on juba, tänaseks, nüüdseks, siiamaani, praeguse seisuga, ära""",
        Concept.WAS: "oli, olid, olnud, oldi, polnud",
        Concept.OVERDUE: """jäi tähtajaks, jäid tähtajaks, jäi õigeks ajaks, hilineda, mille tähtaeg on möödas, mille
            tähtaeg möödas, mille tähtaeg on juba möödas, mille tähtaeg on möödunud, mille tähtaeg on läbi, mille
            tähtaeg on ületatud, mille tähtaeg on kukkunud, hilinenud, hilineb, hilinevad, hilines, hilinesid,
            hilinemas, hilinema, hilinemisega, hilinemine, hilinemised, hilinemisi, hilinemist, hilinenuid,
            hilinenute, tähtaja ületanud, tähtaega ületanud, ületanud tähtaja, ületanud tähtaega, ületas tähtaja,
            tähtaja ületamine, tähtaja ületamised, tähtaeg möödas, tähtaeg on möödas, tähtaeg juba möödas, tähtaeg
            on juba möödas, tähtajad on möödas, tähtaeg möödunud, tähtaeg on möödunud, tähtaeg on ületatud,
            tähtaeg ületatud, tähtajad ületatud, tähtaeg läbi, tähtaeg on läbi, tähtaeg kukkunud, tähtaeg on
            kukkunud, üle tähtaja, üle aja, tähtajast maas, graafikust maas, ajakavast maas, maha jäänud, maas,
            viibib, viibivad, viibinud, viibiv, viibivad asjad, viivitus, viivituses, viivitused, viivitusega,
            viivitusi, viivitanud, viivitab, võlgu jäänud, jänni jäänud, tähtajaks esitamata, tähtajaks täitmata,
            õigeks ajaks esitamata, õigeks ajaks tegemata, hiljaks, hilja, hiline, aegunud, tähtaja maha maganud,
            tähtaega ei ole peetud, lasknud tähtaja üle, oleks juba pidanud, oleks pidanud, pidanuks, oleksid
            pidanud, oleksid juba pidanud, mille ajapiir on möödas, ajapiir möödas, ajapiir ületatud, mille
            tähtpäev on möödas, tähtpäev möödas, tähtpäev on möödas, tähtpäev möödunud, tähtpäev on möödunud,
            ületatud tähtajaga, möödunud tähtajaga, möödas tähtajaga, möödunud tähtaeg, möödunud tähtajad, tähtaja
            ületanuid, tähtaja ületanute, hilinejad, hilineja, hilinejaid, viibimas, viibinuid, venib, venivad,
            veninud, ajast üle, üle läinud, ületanud tähtaegu, tähtaega rikkunud, tähtajast üle, tähtajast möödas,
            hilinenult, liiga hilja""",
        Concept.ALL: """kõigist, kõikidest, kõigile, kõikidele, kõikidel, kõikidelt, kõigist asjadest, igale, igalt, kõik,
            kõiki, kõigi, kõikide, kõike, kõigil, kõigilt, kõigest, kõigega, iga, igal, igat, igaüks, kogu, terve,
            täielik, täieliku, täielikku, kõikvõimalikud""",
        Concept.ANY_STATUS: """olenemata seisust, seisust olenemata, sõltumata seisust, seisust sõltumata, olekust sõltumata,
            sõltumata olekust, olenemata olekust, olekust olenemata, staatusest sõltumata, sõltumata staatusest,
            olenemata staatusest, staatusest olenemata, mis tahes seisus, mis tahes olekus, kõik olekud, nii
            täidetud kui ka täitmata, nii täidetud kui täitmata, nii tehtud kui ka tegemata, nii tehtud kui
            tegemata, täidetud ja täitmata, tehtud ja tegemata, täitmata ja täidetud, tegemata ja tehtud, ka
            täidetud, ka tehtud, kaasa arvatud täidetud, sealhulgas täidetud, sh täidetud, sh tehtud, kaasa
            arvatud tehtud, sealhulgas tehtud, ka juba tehtud, ka juba täidetud, tehtud või mitte, täidetud või
            mitte""",
        Concept.NOT: """ei, mitte, pole, ega, ei ole, veel mitte, ei ole veel, pole veel, mittegi, polnud, ei olnud, ära
            mitte, ei midagi, midagi ei, ärge""",
        Concept.TO_WHOM: "kellele",
        Concept.BEYOND: """kõik muud, kõik teised, muud, muude, teised, teiste, teistel, erinevalt, rohkem kui, vähem kui, enam kui, vähemalt, võrreldes,
            võrdle, võrrelge, asemel, selle asemel, kui just, kui ei, jäta välja, jätke välja, erandiga, juhul kui, kui mitte, puudutamata,
            üle, alla""",
        Concept.ONLY: "ainult, üksnes, vaid, kõigest, ainuüksi, eranditult ainult",
        Concept.EXCEPT: """välja arvatud, v.a, va, väljaarvatud, ilma, peale, muud kui, teised kui, teiste kui, muude kui, muudel kui, muudest kui, jättes
            välja, aga mitte, kuid mitte""",
        Concept.UNDATED: """ei ole tähtaega, pole tähtaega, tähtaega ei ole, tähtaega pole, ilma tähtajata, ilma tähtaegadeta,
            tähtajata, tähtajatu, tähtajatud, tähtajatuid, tähtajatute, tähtaeg puudub, puudub tähtaeg, tähtaeg
            määramata, tähtaeg on määramata, tähtaeg on lahtine, määramata tähtaeg, määramata tähtajaga, ilma
            kuupäevata, kuupäevata, ei ole kuupäeva, pole kuupäeva, kuupäev puudub, puudub kuupäev, tähtpäevata,
            ilma tähtpäevata, ei ole tähtpäeva, pole tähtpäeva, tähtpäev puudub, ei ole määratud tähtaega, pole
            määratud tähtaega, ei ole kindlat tähtaega, pole kindlat tähtaega, ilma kindla tähtajata, kindla
            tähtajata, ei ole deadline'i, pole deadline'i, ilma deadline'ita, tähtaegu ei ole, tähtaegu pole,
            tähtajad puuduvad, ei ole veel tähtaega, pole veel tähtaega, ei ole ühtegi tähtaega, pole ühtegi
            tähtaega, pidev, pidevad, pidevaid, ajapiiri ei ole, ajapiiri pole, ei ole ajapiiri, pole ajapiiri,
            ilma ajapiirita, ajapiirita, ajapiir puudub, puudub ajapiir, tähtaega seatud ei ole, tähtaega seatud
            pole, ei ole seatud tähtaega, pole seatud tähtaega, tähtaega ei ole antud, tähtaega pole antud, ei ole
            antud tähtaega, pole antud tähtaega, ei ole tähtaega antud, pole tähtaega antud, puuduvad tähtajad,
            tähtpäeva ei ole, tähtpäeva pole, tähtpäev on määramata, tähtpäev määramata, kuupäeva ei ole, kuupäeva
            pole, kuupäev määramata, puuduva tähtajaga, lahtise tähtajaga, ei ole konkreetset tähtaega, pole
            konkreetset tähtaega, konkreetse tähtajata, ei olegi tähtaega, polegi tähtaega, tähtaega ei olegi,
            tähtaega polegi, ei ole veel kuupäeva, ei olegi kuupäeva, pole veel kuupäeva, polegi kuupäeva, ei ole
            veel tähtpäeva, ei olegi tähtpäeva, pole veel tähtpäeva, polegi tähtpäeva, ei ole veel määratud
            tähtaega, ei olegi määratud tähtaega, pole veel määratud tähtaega, polegi määratud tähtaega, ei ole
            veel kindlat tähtaega, ei olegi kindlat tähtaega, pole veel kindlat tähtaega, polegi kindlat tähtaega,
            ei ole veel deadline'i, ei olegi deadline'i, pole veel deadline'i, polegi deadline'i, tähtaegu ei
            olegi, tähtaegu polegi, ei ole veel ühtegi tähtaega, ei olegi ühtegi tähtaega, pole veel ühtegi
            tähtaega, polegi ühtegi tähtaega, ajapiiri ei olegi, ajapiiri polegi, ei ole veel ajapiiri, ei olegi
            ajapiiri, pole veel ajapiiri, polegi ajapiiri, tähtaega seatud ei olegi, tähtaega seatud polegi, ei
            ole veel seatud tähtaega, ei olegi seatud tähtaega, pole veel seatud tähtaega, polegi seatud tähtaega,
            tähtaega ei ole veel antud, tähtaega ei olegi antud, tähtaega pole veel antud, tähtaega polegi antud,
            ei ole veel antud tähtaega, ei olegi antud tähtaega, pole veel antud tähtaega, polegi antud tähtaega,
            ei ole veel tähtaega antud, ei olegi tähtaega antud, pole veel tähtaega antud, polegi tähtaega antud,
            tähtpäeva ei olegi, tähtpäeva polegi, kuupäeva ei olegi, kuupäeva polegi, ei ole veel konkreetset
            tähtaega, ei olegi konkreetset tähtaega, pole veel konkreetset tähtaega, polegi konkreetset tähtaega,
            ajakava puudub, puudub ajakava, ajakava ei ole, ajakava pole, ei ole ajakava, pole ajakava, ajakavata,
            ilma ajakavata, ajagraafik puudub, puudub ajagraafik, ilma ajagraafikuta, ei ole määratud kuupäeva,
            pole määratud kuupäeva""",
        Concept.OWNERLESS: """ei ole vastutajat, pole vastutajat, vastutajat ei ole, vastutajat pole, ilma vastutajata, ilma
            vastutajateta, vastutajata, vastutaja puudub, puudub vastutaja, keegi ei vastuta, ei vastuta keegi,
            mitte keegi ei vastuta, ei vastuta mitte keegi, ei ole määratud vastutajat, vastutaja määramata,
            vastutaja on määramata, määramata vastutaja, omanikuta, ilma omanikuta, omanik puudub, ei ole
            omanikku, pole omanikku, omanikku ei ole, omanikku pole, pole kellegi ülesanne, ei ole kellegi
            ülesanne, ei ole kellegi vastutada, pole kellegi vastutada, kellegi vastutusel, ei kuulu kellelegi,
            kellelegi määramata, ei ole vastutavat asutust, pole vastutavat asutust, ilma vastutava asutuseta,
            vastutav asutus puudub, ei ole kellelegi määratud, pole kellelegi määratud, jagamata, täitjata, ilma
            täitjata, täitja puudub, ei ole täitjat, pole täitjat, kelle vastutusel ei ole, vastutajaid ei ole, ei
            vastutagi keegi, vastutav isik puudub, puudub vastutav asutus, ei ole kellegi kanda, pole kellegi
            kanda, ei ole kellegi õlul, pole kellegi õlul, ei ole kellegi teha, pole kellegi teha, tegija puudub,
            puudub tegija, ilma tegijata, tegijata, ei ole tegijat, pole tegijat, tegijat ei ole, tegijat pole, ei
            ole vastutajat nimetatud, pole vastutajat nimetatud, vastutajat ei ole nimetatud, vastutajat pole
            nimetatud, puuduva vastutajaga, vastutajad puuduvad, puuduvad vastutajad, keegi ei tee, peremeheta,
            ilma peremeheta, ei ole veel vastutajat, ei olegi vastutajat, pole veel vastutajat, polegi vastutajat,
            vastutajat ei olegi, vastutajat polegi, ei ole veel määratud vastutajat, ei olegi määratud vastutajat,
            ei ole veel omanikku, ei olegi omanikku, pole veel omanikku, polegi omanikku, omanikku ei olegi,
            omanikku polegi, pole veel kellegi ülesanne, polegi kellegi ülesanne, ei ole veel kellegi ülesanne, ei
            olegi kellegi ülesanne, ei ole veel kellegi vastutada, ei olegi kellegi vastutada, pole veel kellegi
            vastutada, polegi kellegi vastutada, ei ole veel vastutavat asutust, ei olegi vastutavat asutust, pole
            veel vastutavat asutust, polegi vastutavat asutust, ei ole veel kellelegi määratud, ei olegi kellelegi
            määratud, pole veel kellelegi määratud, polegi kellelegi määratud, ei ole veel täitjat, ei olegi
            täitjat, pole veel täitjat, polegi täitjat, kelle vastutusel ei olegi, vastutajaid ei olegi, ei ole
            veel kellegi kanda, ei olegi kellegi kanda, pole veel kellegi kanda, polegi kellegi kanda, ei ole veel
            kellegi õlul, ei olegi kellegi õlul, pole veel kellegi õlul, polegi kellegi õlul, ei ole veel kellegi
            teha, ei olegi kellegi teha, pole veel kellegi teha, polegi kellegi teha, ei ole veel tegijat, ei
            olegi tegijat, pole veel tegijat, polegi tegijat, tegijat ei olegi, tegijat polegi, ei ole veel
            vastutajat nimetatud, ei olegi vastutajat nimetatud, pole veel vastutajat nimetatud, polegi vastutajat
            nimetatud, vastutajat ei ole veel nimetatud, vastutajat ei olegi nimetatud, vastutajat pole veel
            nimetatud, vastutajat polegi nimetatud""",
        Concept.SECTION: """jagu, jao, jaosse, jaos, jaost, jaole, jaol, jaolt, jaoks, jaoni, jaona, jaota, jaoga, jakku, osa,
            osasse, osas, osast, osale, osal, osalt, osaks, osani, osana, osata, osaga, jaotis, jaotise, jaotist,
            jaotisesse, jaotises, jaotisest, jaotisele, jaotisel, jaotiselt, jaotiseks, jaotiseni, jaotisena,
            jaotiseta, jaotisega, peatükk, peatüki, peatükki, peatükisse, peatükis, peatükist, peatükile,
            peatükil, peatükilt, peatükiks, peatükini, peatükina, peatükita, peatükiga, jaotus, pealkiri,
            pealkirja all, rubriik, rubriigis, plokk, plokis, ossa, osade, osades, jaotusse, jaotuses, jaotuse,
            pealkirja, rubriigi, ploki""",
        Concept.ACTION: """punkt, punkti, punktisse, punktis, punktist, punktile, punktil, punktilt, punktiks, punktini,
            punktina, punktita, punktiga, punktid, punktide, punkte, punktidesse, punktides, punktidest,
            punktidele, punktidel, punktidelt, punktideks, punktideni, punktidena, punktideta, punktidega, meede,
            meetme, meedet, meetmesse, meetmes, meetmest, meetmele, meetmel, meetmelt, meetmeks, meetmeni,
            meetmena, meetmeta, meetmega, meetmed, meetmete, meetmeid, meetmetesse, meetmetes, meetmetest,
            meetmetele, meetmetel, meetmetelt, meetmeteks, meetmeteni, meetmetena, meetmeteta, meetmetega, lõik,
            lõigu, lõiku, lõigusse, lõigus, lõigust, lõigule, lõigul, lõigult, lõiguks, lõiguni, lõiguna, lõiguta,
            lõiguga, põhimeede, põhimeetme, põhimeetmest, põhimeedet, põhimeetmega, number, nr, numbriga, viide,
            viite, viitega, kohustus, kohustuse, kohustust, kohustusest, alapunkt, alapunkti, alapunktis, rida,
            tegevus, tegevuse, ülesanne, ülesande, ülesandest""",
        Concept.CHANGE: """kustuta, kustutage, kustutada, eemalda, eemaldage, eemaldada, nihuta, nihutage, nihutada, lükka, lükake,
            lükata, pikenda, pikendage, pikendada, märgi, märkige, märkida, muuda, muutke, muuta, asenda, asendage,
            asendada, lisa, lisage, lisada, nimeta ümber, ümber nimetada, määra, määrake, määrata, sulge, sulgege,
            sulgeda, ava uuesti, tühista, tühistage, tühistada, kiida heaks, heaks kiita, meeldetuletus, kinnita,
            kinnitage, kinnitada, tuleta meelde, tuleta mulle meelde, tuletage meelde""",
        Concept.HOW_OFTEN: """kui tihti, kui sageli, kui sagedasti, mitu korda, kui regulaarselt, kui korrapäraselt, millise
            sagedusega""",
        Concept.WHERE: "kus",
        Concept.WHY: "miks, mis põhjusel, mispärast, mille pärast, millest see tuleb",
        Concept.NOISE: """vastu, on, oli, olid, oleme, olen, oled, olete, olema, olla, ole, oleks, oleksid, olevat, olev, oleva,
            olevad, olevate, olevaid, olnud, kas, tere, tervist, hei, tsau, hommikust, tere päevast, tere õhtust,
            bot, robot, palun, tänan, aitäh, tänud, tänan väga, suur tänu, suur aitäh, lugupidamisega, parimat,
            palume, paluks, paluksin, tervitades, saaks, saaksid, saaksite, saaksin, saaksime, saad, saate, saab,
            saan, võiks, võiksid, võiksite, võiksin, võib, võin, võid, võite, võimalik, oleks võimalik, tahaks,
            tahaksin, tahan, tahame, sooviks, soovin, sooviksin, soovime, sooviksime, öelda, ütle, öelge, ütelge,
            rääkida, näita, näidake, näidata, kuva, kuvage, loetle, loetlege, loetleda, anna, andke, anda mulle,
            leia, leidke, otsi, otsige, kontrolli, kontrollige, vaata, vaadake, tuleta meelde, tuletage meelde,
            meelde tuletada, saada, saatke, mulle, meile, teile, sulle, sinult, teilt, teada, tean, tead, teate,
            teadma, teadaolevalt, teab, infot, info, teave, teavet, küsimus, küsimuse, küsida, küsin, küsiksin,
            huvitab, huvitaks, uurin, uuriksin, vajan, vajaksin, vajame, ülevaade, ülevaadet, ülevaate, kokkuvõte,
            kokkuvõtet, kokkuvõtte, nimekiri, nimekirja, loetelu, loetelus, loend, loendi, nüüd, praegu, hetkel,
            parajasti, veel, ikka, endiselt, juba, ka, samuti, siis, no, noh, et, kui, kuidas, kus, kuhu,
            mil, seega, ehk, tegelikult, täpselt, täpsemalt, just, otse, kohe, kiiresti, lühidalt, kiire,
            pakiline, ju, küll, vist, võib-olla, võibolla, äkki, arvatavasti, ilmselt, muide, see, selle, seda,
            selles, sellest, sel, need, nende, neid, too, tolle, mis, mida, mille, millest, mida tema, kes, kelle,
            kellel, oma, ise, enda, endi, üldse, kõnealune, kõnealuse, kõnealused, alusel, kohaselt, järgi,
            põhjal, vastavalt, raames, kaudu, läbi, teel, vahendusel, abil, poolt, nimel, osas, jaoks, kohta,
            eest, suhtes, seoses, seotud, puudutavad, puudutav, puudutavate, puudutavatest, puudutavaid,
            puudutavat, puudutavast, puudutava, seonduvad, seonduvate, käsitlevad, käsitlevate, kohta käivate,
            puudutab, kohta käiv, ajal, juures, all, sees, hulgast, seas, poole pealt, näol, dokument, dokumendi,
            dokumendis, dokumendist, dokumendile, nõukogu dokument, nõukogu dokumendi, nõukogu dokumendis, märkus,
            märkuse, märkuses, teatis, teatise, teatises, register, registri, registris, registrist, st,
            ametiasutus, ametiasutused, ametiasutuste, ametiasutustel, ametiasutustelt, ametiasutusi, asutus,
            asutuse, asutused, asutuste, asutusi, asutustel, asutustelt, võimud, võimude, võimudel, valitsus,
            valitsuse, valitsusel, valitsuselt, delegatsioon, delegatsiooni, delegatsioonil, ministeerium,
            ministeeriumi, ministeeriumid, organ, organi, organid, osaline, osalised, üksus, üksuse, pool, pooled,
            vabariik, vabariigi, kuningriik, riik, riigi, pädev, pädevad, pädevate, pädevatel, midagi, miski,
            mingi, mingit, mingid, mingeid, keegi, kellelgi, millegi, millegagi, millestki, kellegi, mõni, mõne,
            tule, tulla, tulevad, lähevad, läheb, minema, käib, käivad, jookseb, jooksevad, kuulub, kuuluvad,
            kajastub, kajastuvad, kajastatakse, sisaldub, sisalduvad, esineb, leidub, leiduvad, seatud, määratud,
            nimetatud, mainitud, märgitud, märkida, kantud, kirjas, kirja, pandud, toimub, toimuvad, toimuma,
            toimunud, peetakse, koguneb, kogunevad, kogunes, minevad, minev, jäi, jäid, jääb, jäävad, kokku, tuleb
            kokku, tulevad kokku, korraldatakse, aset, leiab aset, nii, näiteks, nt, jne, jms, sh, nimelt,
            eelkõige, peamiselt, ametlikult, konkreetselt, konkreetne, konkreetsed, konkreetseid, täpne, täpsed,
            täpset, riiklik, riiklikud, asjaomane, asjaomased, asjaomaste, vastav, vastavad, erinevad,
            mitmesugused, kokkuvõttes, eraldi, tervikuna, kuupäev, kuupäeva, kuupäevaga, aeg, aja, ajaks, aega,
            ajast, hetk, rühm, rühmana, rühma, liikmena, liige, endine, endise, kunagine, praegune, praegused,
            praeguseid, eli, el-i, el, euroopa liidu, euroopa, schengen, schengeni, öeldakse, öeldud, räägitakse,
            märgitakse, valdkonnas, valdkonna, valdkond, teema, teemal, teemast, vallas, alal, ala, vastu
            võitlemisel, mööda, tagasi, ette, edasi, ära, üle vaadata, kuulda, näha, läbi viia, üks, ühe, mul,
            meil, omalt poolt, liikmed, tõesti, päris, ikkagi, lihtsalt, tõeline, ühtlasi, aasta jooksul kõik,
            kõige, kõigeks, lahkelt, sõbralikult, viisakalt, sõbralik, mind, minust, minule, meist, meiega, teie,
            teid, teil, sina, sa, sind, sinu, sul, sust, sinust, sinuga, te, oska, oskad, oskate, oskab, oskaks,
            oskaksid, oskaksite, ütleks, ütleksid, ütleksite, räägiks, räägiksid, räägiksite, näitaks, näitaksid,
            näitaksite, leiaks, leiaksid, leiaksite, paneks, paneksid, loetleks, loetleksid, loetleksite, tooks
            välja, too välja, tooge välja, välja tuua, välja, välja kirjutada, nimekirjana, loeteluna, loendina,
            tabelina, tabel, tabeli, kokkuvõttena, nimekirja kujul, nimekirjast, loetelust, ülevaatena, mõttes,
            silmas, pidades, lähtudes, tulenevalt, tulenevad, tulenev, tulenevaid, tulenevate, puutuv, puutuvad,
            puutub, puutuvalt, sellega, sellele, sellel, selline, sellised, selliseid, selliste, niisugune,
            niisugused, kelleks, kuivõrd, kasvõi, tohib, tohiks, tohin, peaks olema, ometi, ometigi, enam-vähem
            selge, muuhulgas, muu hulgas, sealjuures, siinkohal, seonduv, seonduvalt, alla kuuluvad, alla kuulub,
            alla kuuluvaid, alla kuuluvate, alla käib, alla käivad, alla läheb, alla lähevad, alla minevad, käib
            alla, käivad alla, kuulub alla, kuuluvad alla, läheb alla, ülesse, üles, üles lugeda, korda, hetke
            seisuga, vaatama, vaadata, vaataks, vaataksid, uurida, teada saada, saada teada, teada anda, meelde,
            tänades, tänan ette, ette tänu, tänuga, tervitan, parimate tervitustega, lp, lugupeetud, hea, head,
            kena, ilusat, hommikut, heips, tšauki, tšau, terekest, kuulge, kule, juhatada, abistada, teataks,
            teataksite, teavitaks""",
    },
    chatter="""head aega, nägemist, tere tere, tsauki, tšau, hommik, päevast, õhtust, tere taas, tervitus, tervitused,
        tervitusi, lugupeetud, austatud, kallis, kallid, kolleeg, kolleegid, kolleegidele, sõber, sõbrad, härra,
        proua, meeskond, kõigile, ilusat päeva, kena päeva, head päeva, head nädalat, head nädalavahetust,
        parimate soovidega, heade soovidega, tervitustega, tänulik, tänulikud, oleksin tänulik, oleksime
        tänulikud, oleksin väga tänulik, tänan ette, suured tänud, aitäh ette, vastuse eest, abi eest,
        vabandust, vabandage, sorry, oih, hmm, hm, ee, jah, jaa, jaja, okei, ok, selge, selge pilt, hästi, tore,
        suurepärane, super, lahe, vahva, no nii, nojah, kuule, kuulge, oota, oodake, haha, lol, kahjuks, õnneks,
        tõepoolest, muuseas, muidugi, loomulikult, kindlasti, arvan, ma arvan, minu arvates, minu meelest, minu
        teada, teadaolevalt, nähtavasti, tõenäoliselt, usun, võimaluse korral, kui võimalik, kui saad, kui
        saate, kui sobib, kui aega on, kui jõuad, kui jõuate, kiire küsimus, väike küsimus, üks küsimus, mul on
        küsimus, mul oleks küsimus, meil on küsimus, küsimus on selline, tahaksin teada, tahan teada, tahame
        teada, tahaks teada, sooviksin teada, soovin teada, soovime teada, sooviksime teada, pean teadma,
        peaksin teadma, peame teadma, mul on vaja, mul oleks vaja, meil on vaja, meil oleks vaja, vajan
        nimekirja, vajan loetelu, vajan ülevaadet, vajaksin ülevaadet, kas saaksid öelda, kas saaksite öelda,
        kas sa oskad öelda, oskad sa öelda, oskate öelda, kas oskad öelda, kas tead, kas teate, kas sa tead, kas
        te teate, kas keegi teab, kas on teada, kas sul on infot, kas teil on infot, kinnita, kinnitage,
        kinnitada, palun teatage, palun teatada, palun edastage, räägi mulle, hindaksin, hindaksime, kas
        mäletad, tuleta mulle meelde, tuletage mulle meelde, palun ütle, palun öelge, palun näita, palun
        näidake, palun loetle, palun loetlege, palun saada, palun saatke, ütle mulle, öelge mulle, öelge meile,
        näita mulle, näidake mulle, anna mulle, andke mulle, andke meile, anna teada, andke teada, koosta
        nimekiri, tee nimekiri, tee kokkuvõte, tehke kokkuvõte, valmistan ette, valmistan ette märgukirja,
        valmistan koosolekut, valmistume, ministri jaoks, ministrile, minu ministrile, meie ministrile, briif,
        briifing, briifingu jaoks, märgukiri, märgukirja jaoks, memo, pealinna, pealinnale, pealinnast, alaline
        esindus, alalisest esindusest, kontaktisik, sideametnik, ametnik, ekspert, sekretariaat,
        sekretariaadist, mõtlesin, mõtlen, tahtsin küsida, tahaksin küsida, sooviksin küsida, lubage küsida,
        huvi pärast, mind huvitab, meid huvitab, mind huvitaks, oleks hea teada, oleks vaja teada, telefonist,
        kiirustan, kiire on, ruttu, veidi, natuke, pisut, väga, üsna, tavaliselt, üldiselt, alati, sageli,
        tihti, lõpuks ometi, esiteks, teiseks, lisaks, siiski, samas, sest, kuna muidu, igaks juhuks,
        kontrollin, kontrolliks, kontrolliksin, tahan kontrollida, tahaksin kontrollida, täpsustan,
        täpsustuseks, kas vastab tõele, eks, onju, õige, tõsi, ajakohane, ajakohased, ajakohast, värske,
        värsked, värsket, täielik ülevaade, üldpilt, üldpilti, kokkuvõtlikult, lühike, lühikest, lühikese,
        selgelt, eesti keeles, inglise keeles, siin, seal, siit, sealt, tallinnast, brüsselist, loe, ava,
        otsing, prindi, esita, korda, lahke, lahked, olge lahke, ole hea, olge head, ole kena, olge nii kena,
        kas oled, kas olete, saadaval, olemas, kasutusel, aidake mul, aita mul leida, aidake leida, mis siis
        ikka, ega te juhuslikult, juhuslikult, muidu, tegelt, lugu, värk, teemal, küsimuses, järele, järgnevalt,
        paneks, saame, saama, näen, näha saab, näeksin, aitäh kõige eest, näeme, näeme homme, nägemiseni""",
)
