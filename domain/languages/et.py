"""Estonian words, in the cases and the spellings that people use."""

from domain.languages.table import Sense, Table

TABLE = Table(
    code="et",
    quarter_letters="qk",
    half_letters="h",
    endings="""i, il, ilt, is, ist, ini, iga, iks, isse, it, l, lt, s, st, ni, ga, ks, ta, t, d, e, el, elt, es, est, ega, ina,
        na, u, ul, ult, a, al, alt, as, ast, aga, gi, ki, igi, ilgi, sse""",
    dative_endings="le, ile, ele, ale, ule",
    names={
        "europol": """europol, euroopa liidu õiguskaitsekoostöö amet, euroopa liidu õiguskaitsekoostöö ameti, euroopa liidu
            õiguskaitsekoostöö ametit, euroopa liidu õiguskaitsekoostöö ametisse, euroopa liidu õiguskaitsekoostöö ametis,
            euroopa liidu õiguskaitsekoostöö ametist, euroopa liidu õiguskaitsekoostöö ametil, euroopa liidu
            õiguskaitsekoostöö ametilt, euroopa liidu õiguskaitsekoostöö ametiks, euroopa liidu õiguskaitsekoostöö
            ametini, euroopa liidu õiguskaitsekoostöö ametina, euroopa liidu õiguskaitsekoostöö ametita, euroopa liidu
            õiguskaitsekoostöö ametiga, eli õiguskaitsekoostöö amet, eli õiguskaitsekoostöö ameti, eli õiguskaitsekoostöö
            ametit, eli õiguskaitsekoostöö ametisse, eli õiguskaitsekoostöö ametis, eli õiguskaitsekoostöö ametist, eli
            õiguskaitsekoostöö ametil, eli õiguskaitsekoostöö ametilt, eli õiguskaitsekoostöö ametiks, eli
            õiguskaitsekoostöö ametini, eli õiguskaitsekoostöö ametina, eli õiguskaitsekoostöö ametita, eli
            õiguskaitsekoostöö ametiga, el-i õiguskaitsekoostöö amet, el-i õiguskaitsekoostöö ameti, el-i
            õiguskaitsekoostöö ametit, el-i õiguskaitsekoostöö ametisse, el-i õiguskaitsekoostöö ametis, el-i
            õiguskaitsekoostöö ametist, el-i õiguskaitsekoostöö ametil, el-i õiguskaitsekoostöö ametilt, el-i
            õiguskaitsekoostöö ametiks, el-i õiguskaitsekoostöö ametini, el-i õiguskaitsekoostöö ametina, el-i
            õiguskaitsekoostöö ametita, el-i õiguskaitsekoostöö ametiga, õiguskaitsekoostöö amet, õiguskaitsekoostöö
            ameti, õiguskaitsekoostöö ametit, õiguskaitsekoostöö ametisse, õiguskaitsekoostöö ametis, õiguskaitsekoostöö
            ametist, õiguskaitsekoostöö ametil, õiguskaitsekoostöö ametilt, õiguskaitsekoostöö ametiks, õiguskaitsekoostöö
            ametini, õiguskaitsekoostöö ametina, õiguskaitsekoostöö ametita, õiguskaitsekoostöö ametiga, euroopa
            politseiamet, euroopa politseiameti, euroopa politseiametit, euroopa politseiametisse, euroopa politseiametis,
            euroopa politseiametist, euroopa politseiametil, euroopa politseiametilt, euroopa politseiametiks, euroopa
            politseiametini, euroopa politseiametina, euroopa politseiametita, euroopa politseiametiga""",
        "frontex": """frontex, euroopa piiri- ja rannikuvalve amet, euroopa piiri- ja rannikuvalve ameti, euroopa piiri- ja
            rannikuvalve ametit, euroopa piiri- ja rannikuvalve ametisse, euroopa piiri- ja rannikuvalve ametis, euroopa
            piiri- ja rannikuvalve ametist, euroopa piiri- ja rannikuvalve ametil, euroopa piiri- ja rannikuvalve ametilt,
            euroopa piiri- ja rannikuvalve ametiks, euroopa piiri- ja rannikuvalve ametini, euroopa piiri- ja rannikuvalve
            ametina, euroopa piiri- ja rannikuvalve ametita, euroopa piiri- ja rannikuvalve ametiga, piiri- ja
            rannikuvalve amet, piiri- ja rannikuvalve ameti, piiri- ja rannikuvalve ametit, piiri- ja rannikuvalve
            ametisse, piiri- ja rannikuvalve ametis, piiri- ja rannikuvalve ametist, piiri- ja rannikuvalve ametil, piiri-
            ja rannikuvalve ametilt, piiri- ja rannikuvalve ametiks, piiri- ja rannikuvalve ametini, piiri- ja
            rannikuvalve ametina, piiri- ja rannikuvalve ametita, piiri- ja rannikuvalve ametiga, euroopa piirivalve amet,
            euroopa piirivalve ameti, euroopa piirivalve ametit, euroopa piirivalve ametisse, euroopa piirivalve ametis,
            euroopa piirivalve ametist, euroopa piirivalve ametil, euroopa piirivalve ametilt, euroopa piirivalve ametiks,
            euroopa piirivalve ametini, euroopa piirivalve ametina, euroopa piirivalve ametita, euroopa piirivalve
            ametiga, eli piirivalveamet, eli piirivalveameti, eli piirivalveametit, eli piirivalveametisse, eli
            piirivalveametis, eli piirivalveametist, eli piirivalveametil, eli piirivalveametilt, eli piirivalveametiks,
            eli piirivalveametini, eli piirivalveametina, eli piirivalveametita, eli piirivalveametiga, eli piiriamet, eli
            piiriameti, eli piiriametit, eli piiriametisse, eli piiriametis, eli piiriametist, eli piiriametil, eli
            piiriametilt, eli piiriametiks, eli piiriametini, eli piiriametina, eli piiriametita, eli piiriametiga, el-i
            piirivalveamet, el-i piirivalveameti, el-i piirivalveametit, el-i piirivalveametisse, el-i piirivalveametis,
            el-i piirivalveametist, el-i piirivalveametil, el-i piirivalveametilt, el-i piirivalveametiks, el-i
            piirivalveametini, el-i piirivalveametina, el-i piirivalveametita, el-i piirivalveametiga, el-i piiriamet,
            el-i piiriameti, el-i piiriametit, el-i piiriametisse, el-i piiriametis, el-i piiriametist, el-i piiriametil,
            el-i piiriametilt, el-i piiriametiks, el-i piiriametini, el-i piiriametina, el-i piiriametita, el-i
            piiriametiga, euroopa liidu piirivalveamet, euroopa liidu piirivalveameti, euroopa liidu piirivalveametit,
            euroopa liidu piirivalveametisse, euroopa liidu piirivalveametis, euroopa liidu piirivalveametist, euroopa
            liidu piirivalveametil, euroopa liidu piirivalveametilt, euroopa liidu piirivalveametiks, euroopa liidu
            piirivalveametini, euroopa liidu piirivalveametina, euroopa liidu piirivalveametita, euroopa liidu
            piirivalveametiga, euroopa liidu piiriamet, euroopa liidu piiriameti, euroopa liidu piiriametit, euroopa liidu
            piiriametisse, euroopa liidu piiriametis, euroopa liidu piiriametist, euroopa liidu piiriametil, euroopa liidu
            piiriametilt, euroopa liidu piiriametiks, euroopa liidu piiriametini, euroopa liidu piiriametina, euroopa
            liidu piiriametita, euroopa liidu piiriametiga, piirivalveamet, piirivalveameti, piirivalveametit,
            piirivalveametisse, piirivalveametis, piirivalveametist, piirivalveametil, piirivalveametilt,
            piirivalveametiks, piirivalveametini, piirivalveametina, piirivalveametita, piirivalveametiga, piiriamet,
            piiriameti, piiriametit, piiriametisse, piiriametis, piiriametist, piiriametil, piiriametilt, piiriametiks,
            piiriametini, piiriametina, piiriametita, piiriametiga, euroopa piiri- ja rannikuvalve, euroopa
            piirivalveamet, euroopa piirivalveameti, euroopa piirivalveametit, euroopa piirivalveametisse, euroopa
            piirivalveametis, euroopa piirivalveametist, euroopa piirivalveametil, euroopa piirivalveametilt, euroopa
            piirivalveametiks, euroopa piirivalveametini, euroopa piirivalveametina, euroopa piirivalveametita, euroopa
            piirivalveametiga, euroopa liidu liikmesriikide välispiiril tehtava operatiivkoostöö juhtimise euroopa
            agentuur""",
        "eurojust": """eurojust, euroopa liidu kriminaalõigusalase koostöö amet, euroopa liidu kriminaalõigusalase koostöö ameti,
            euroopa liidu kriminaalõigusalase koostöö ametit, euroopa liidu kriminaalõigusalase koostöö ametisse, euroopa
            liidu kriminaalõigusalase koostöö ametis, euroopa liidu kriminaalõigusalase koostöö ametist, euroopa liidu
            kriminaalõigusalase koostöö ametil, euroopa liidu kriminaalõigusalase koostöö ametilt, euroopa liidu
            kriminaalõigusalase koostöö ametiks, euroopa liidu kriminaalõigusalase koostöö ametini, euroopa liidu
            kriminaalõigusalase koostöö ametina, euroopa liidu kriminaalõigusalase koostöö ametita, euroopa liidu
            kriminaalõigusalase koostöö ametiga, eli kriminaalõigusalase koostöö amet, eli kriminaalõigusalase koostöö
            ameti, eli kriminaalõigusalase koostöö ametit, eli kriminaalõigusalase koostöö ametisse, eli
            kriminaalõigusalase koostöö ametis, eli kriminaalõigusalase koostöö ametist, eli kriminaalõigusalase koostöö
            ametil, eli kriminaalõigusalase koostöö ametilt, eli kriminaalõigusalase koostöö ametiks, eli
            kriminaalõigusalase koostöö ametini, eli kriminaalõigusalase koostöö ametina, eli kriminaalõigusalase koostöö
            ametita, eli kriminaalõigusalase koostöö ametiga, el-i kriminaalõigusalase koostöö amet, el-i
            kriminaalõigusalase koostöö ameti, el-i kriminaalõigusalase koostöö ametit, el-i kriminaalõigusalase koostöö
            ametisse, el-i kriminaalõigusalase koostöö ametis, el-i kriminaalõigusalase koostöö ametist, el-i
            kriminaalõigusalase koostöö ametil, el-i kriminaalõigusalase koostöö ametilt, el-i kriminaalõigusalase koostöö
            ametiks, el-i kriminaalõigusalase koostöö ametini, el-i kriminaalõigusalase koostöö ametina, el-i
            kriminaalõigusalase koostöö ametita, el-i kriminaalõigusalase koostöö ametiga, kriminaalõigusalase koostöö
            amet, kriminaalõigusalase koostöö ameti, kriminaalõigusalase koostöö ametit, kriminaalõigusalase koostöö
            ametisse, kriminaalõigusalase koostöö ametis, kriminaalõigusalase koostöö ametist, kriminaalõigusalase koostöö
            ametil, kriminaalõigusalase koostöö ametilt, kriminaalõigusalase koostöö ametiks, kriminaalõigusalase koostöö
            ametini, kriminaalõigusalase koostöö ametina, kriminaalõigusalase koostöö ametita, kriminaalõigusalase koostöö
            ametiga, euroopa õigusalase koostöö üksus, euroopa õigusalase koostöö üksuse""",
        "euaa": """euaa, euaal, euaalt, euaas, euaast, euaai, euaail, euaailt, euaaist, euaais, euaaiga, euaaga, euaaks, euaani,
            euaat, euaait, euaana, easo, easol, easolt, easos, easost, easoi, easoil, easoilt, easoist, easois, easoiga,
            easoga, easoks, easoni, easot, easoit, easona, euroopa liidu varjupaigaamet, euroopa liidu varjupaigaameti,
            euroopa liidu varjupaigaametit, euroopa liidu varjupaigaametisse, euroopa liidu varjupaigaametis, euroopa
            liidu varjupaigaametist, euroopa liidu varjupaigaametil, euroopa liidu varjupaigaametilt, euroopa liidu
            varjupaigaametiks, euroopa liidu varjupaigaametini, euroopa liidu varjupaigaametina, euroopa liidu
            varjupaigaametita, euroopa liidu varjupaigaametiga, eli varjupaigaamet, eli varjupaigaameti, eli
            varjupaigaametit, eli varjupaigaametisse, eli varjupaigaametis, eli varjupaigaametist, eli varjupaigaametil,
            eli varjupaigaametilt, eli varjupaigaametiks, eli varjupaigaametini, eli varjupaigaametina, eli
            varjupaigaametita, eli varjupaigaametiga, el-i varjupaigaamet, el-i varjupaigaameti, el-i varjupaigaametit,
            el-i varjupaigaametisse, el-i varjupaigaametis, el-i varjupaigaametist, el-i varjupaigaametil, el-i
            varjupaigaametilt, el-i varjupaigaametiks, el-i varjupaigaametini, el-i varjupaigaametina, el-i
            varjupaigaametita, el-i varjupaigaametiga, el varjupaigaamet, el varjupaigaameti, el varjupaigaametit, el
            varjupaigaametisse, el varjupaigaametis, el varjupaigaametist, el varjupaigaametil, el varjupaigaametilt, el
            varjupaigaametiks, el varjupaigaametini, el varjupaigaametina, el varjupaigaametita, el varjupaigaametiga, elu
            varjupaigaamet, elu varjupaigaameti, elu varjupaigaametit, elu varjupaigaametisse, elu varjupaigaametis, elu
            varjupaigaametist, elu varjupaigaametil, elu varjupaigaametilt, elu varjupaigaametiks, elu varjupaigaametini,
            elu varjupaigaametina, elu varjupaigaametita, elu varjupaigaametiga, euroopa varjupaigaamet, euroopa
            varjupaigaameti, euroopa varjupaigaametit, euroopa varjupaigaametisse, euroopa varjupaigaametis, euroopa
            varjupaigaametist, euroopa varjupaigaametil, euroopa varjupaigaametilt, euroopa varjupaigaametiks, euroopa
            varjupaigaametini, euroopa varjupaigaametina, euroopa varjupaigaametita, euroopa varjupaigaametiga,
            varjupaigaamet, varjupaigaameti, varjupaigaametit, varjupaigaametisse, varjupaigaametis, varjupaigaametist,
            varjupaigaametil, varjupaigaametilt, varjupaigaametiks, varjupaigaametini, varjupaigaametina,
            varjupaigaametita, varjupaigaametiga, euroopa varjupaigaküsimuste tugiamet, euroopa varjupaigaküsimuste
            tugiameti, euroopa varjupaigaküsimuste tugiametit, euroopa varjupaigaküsimuste tugiametisse, euroopa
            varjupaigaküsimuste tugiametis, euroopa varjupaigaküsimuste tugiametist, euroopa varjupaigaküsimuste
            tugiametil, euroopa varjupaigaküsimuste tugiametilt, euroopa varjupaigaküsimuste tugiametiks, euroopa
            varjupaigaküsimuste tugiametini, euroopa varjupaigaküsimuste tugiametina, euroopa varjupaigaküsimuste
            tugiametita, euroopa varjupaigaküsimuste tugiametiga, varjupaigaküsimuste tugiamet, varjupaigaküsimuste
            tugiameti, varjupaigaküsimuste tugiametit, varjupaigaküsimuste tugiametisse, varjupaigaküsimuste tugiametis,
            varjupaigaküsimuste tugiametist, varjupaigaküsimuste tugiametil, varjupaigaküsimuste tugiametilt,
            varjupaigaküsimuste tugiametiks, varjupaigaküsimuste tugiametini, varjupaigaküsimuste tugiametina,
            varjupaigaküsimuste tugiametita, varjupaigaküsimuste tugiametiga, euaa-st, euaa-ks, euaa-ni, easo-st, easo-ks,
            easo-ni""",
        "eu-lisa": """eu-lisa, eulisa, eu-lisal, eu-lisalt, eu-lisas, eu-lisast, eu-lisaga, eu-lisaks, eu-lisani, eu-lisat, eulisal,
            eulisalt, eulisas, eulisaga, eulisat, vabadusel turvalisusel ja õigusel rajaneva ala suuremahuliste
            it-süsteemide operatiivjuhtimise euroopa liidu amet, vabadusel turvalisusel ja õigusel rajaneva ala
            suuremahuliste it-süsteemide operatiivjuhtimise euroopa liidu ameti, vabadusel turvalisusel ja õigusel
            rajaneva ala suuremahuliste it-süsteemide operatiivjuhtimise euroopa liidu ametit, vabadusel turvalisusel ja
            õigusel rajaneva ala suuremahuliste it-süsteemide operatiivjuhtimise euroopa liidu ametisse, vabadusel
            turvalisusel ja õigusel rajaneva ala suuremahuliste it-süsteemide operatiivjuhtimise euroopa liidu ametis,
            vabadusel turvalisusel ja õigusel rajaneva ala suuremahuliste it-süsteemide operatiivjuhtimise euroopa liidu
            ametist, vabadusel turvalisusel ja õigusel rajaneva ala suuremahuliste it-süsteemide operatiivjuhtimise
            euroopa liidu ametil, vabadusel turvalisusel ja õigusel rajaneva ala suuremahuliste it-süsteemide
            operatiivjuhtimise euroopa liidu ametilt, vabadusel turvalisusel ja õigusel rajaneva ala suuremahuliste
            it-süsteemide operatiivjuhtimise euroopa liidu ametiks, vabadusel turvalisusel ja õigusel rajaneva ala
            suuremahuliste it-süsteemide operatiivjuhtimise euroopa liidu ametini, vabadusel turvalisusel ja õigusel
            rajaneva ala suuremahuliste it-süsteemide operatiivjuhtimise euroopa liidu ametina, vabadusel turvalisusel ja
            õigusel rajaneva ala suuremahuliste it-süsteemide operatiivjuhtimise euroopa liidu ametita, vabadusel
            turvalisusel ja õigusel rajaneva ala suuremahuliste it-süsteemide operatiivjuhtimise euroopa liidu ametiga,
            suuremahuliste it-süsteemide operatiivjuhtimise euroopa liidu amet, suuremahuliste it-süsteemide
            operatiivjuhtimise euroopa liidu ameti, suuremahuliste it-süsteemide operatiivjuhtimise euroopa liidu ametit,
            suuremahuliste it-süsteemide operatiivjuhtimise euroopa liidu ametisse, suuremahuliste it-süsteemide
            operatiivjuhtimise euroopa liidu ametis, suuremahuliste it-süsteemide operatiivjuhtimise euroopa liidu
            ametist, suuremahuliste it-süsteemide operatiivjuhtimise euroopa liidu ametil, suuremahuliste it-süsteemide
            operatiivjuhtimise euroopa liidu ametilt, suuremahuliste it-süsteemide operatiivjuhtimise euroopa liidu
            ametiks, suuremahuliste it-süsteemide operatiivjuhtimise euroopa liidu ametini, suuremahuliste it-süsteemide
            operatiivjuhtimise euroopa liidu ametina, suuremahuliste it-süsteemide operatiivjuhtimise euroopa liidu
            ametita, suuremahuliste it-süsteemide operatiivjuhtimise euroopa liidu ametiga, suuremahuliste it-süsteemide
            operatiivjuhtimise amet, suuremahuliste it-süsteemide operatiivjuhtimise ameti, suuremahuliste it-süsteemide
            operatiivjuhtimise ametit, suuremahuliste it-süsteemide operatiivjuhtimise ametisse, suuremahuliste
            it-süsteemide operatiivjuhtimise ametis, suuremahuliste it-süsteemide operatiivjuhtimise ametist,
            suuremahuliste it-süsteemide operatiivjuhtimise ametil, suuremahuliste it-süsteemide operatiivjuhtimise
            ametilt, suuremahuliste it-süsteemide operatiivjuhtimise ametiks, suuremahuliste it-süsteemide
            operatiivjuhtimise ametini, suuremahuliste it-süsteemide operatiivjuhtimise ametina, suuremahuliste
            it-süsteemide operatiivjuhtimise ametita, suuremahuliste it-süsteemide operatiivjuhtimise ametiga, it-amet,
            it-ameti, it-ametit, it-ametisse, it-ametis, it-ametist, it-ametil, it-ametilt, it-ametiks, it-ametini,
            it-ametina, it-ametita, it-ametiga, eu-lisa-st, eu-lisa-ks, eu-lisa-ni""",
        "emsa": """emsa, emsal, emsalt, emsas, emsast, emsai, emsail, emsailt, emsaist, emsais, emsaiga, emsaga, emsaks, emsani,
            emsat, emsait, emsana, euroopa meresõiduohutuse amet, euroopa meresõiduohutuse ameti, euroopa meresõiduohutuse
            ametit, euroopa meresõiduohutuse ametisse, euroopa meresõiduohutuse ametis, euroopa meresõiduohutuse ametist,
            euroopa meresõiduohutuse ametil, euroopa meresõiduohutuse ametilt, euroopa meresõiduohutuse ametiks, euroopa
            meresõiduohutuse ametini, euroopa meresõiduohutuse ametina, euroopa meresõiduohutuse ametita, euroopa
            meresõiduohutuse ametiga, meresõiduohutuse amet, meresõiduohutuse ameti, meresõiduohutuse ametit,
            meresõiduohutuse ametisse, meresõiduohutuse ametis, meresõiduohutuse ametist, meresõiduohutuse ametil,
            meresõiduohutuse ametilt, meresõiduohutuse ametiks, meresõiduohutuse ametini, meresõiduohutuse ametina,
            meresõiduohutuse ametita, meresõiduohutuse ametiga, emsa-st, emsa-ks, emsa-ni""",
        "cepol": """cepol, euroopa liidu õiguskaitsekoolituse amet, euroopa liidu õiguskaitsekoolituse ameti, euroopa liidu
            õiguskaitsekoolituse ametit, euroopa liidu õiguskaitsekoolituse ametisse, euroopa liidu õiguskaitsekoolituse
            ametis, euroopa liidu õiguskaitsekoolituse ametist, euroopa liidu õiguskaitsekoolituse ametil, euroopa liidu
            õiguskaitsekoolituse ametilt, euroopa liidu õiguskaitsekoolituse ametiks, euroopa liidu õiguskaitsekoolituse
            ametini, euroopa liidu õiguskaitsekoolituse ametina, euroopa liidu õiguskaitsekoolituse ametita, euroopa liidu
            õiguskaitsekoolituse ametiga, eli õiguskaitsekoolituse amet, eli õiguskaitsekoolituse ameti, eli
            õiguskaitsekoolituse ametit, eli õiguskaitsekoolituse ametisse, eli õiguskaitsekoolituse ametis, eli
            õiguskaitsekoolituse ametist, eli õiguskaitsekoolituse ametil, eli õiguskaitsekoolituse ametilt, eli
            õiguskaitsekoolituse ametiks, eli õiguskaitsekoolituse ametini, eli õiguskaitsekoolituse ametina, eli
            õiguskaitsekoolituse ametita, eli õiguskaitsekoolituse ametiga, el-i õiguskaitsekoolituse amet, el-i
            õiguskaitsekoolituse ameti, el-i õiguskaitsekoolituse ametit, el-i õiguskaitsekoolituse ametisse, el-i
            õiguskaitsekoolituse ametis, el-i õiguskaitsekoolituse ametist, el-i õiguskaitsekoolituse ametil, el-i
            õiguskaitsekoolituse ametilt, el-i õiguskaitsekoolituse ametiks, el-i õiguskaitsekoolituse ametini, el-i
            õiguskaitsekoolituse ametina, el-i õiguskaitsekoolituse ametita, el-i õiguskaitsekoolituse ametiga,
            õiguskaitsekoolituse amet, õiguskaitsekoolituse ameti, õiguskaitsekoolituse ametit, õiguskaitsekoolituse
            ametisse, õiguskaitsekoolituse ametis, õiguskaitsekoolituse ametist, õiguskaitsekoolituse ametil,
            õiguskaitsekoolituse ametilt, õiguskaitsekoolituse ametiks, õiguskaitsekoolituse ametini, õiguskaitsekoolituse
            ametina, õiguskaitsekoolituse ametita, õiguskaitsekoolituse ametiga, euroopa politseikolledž, euroopa
            politseikolledži, euroopa politseikolledžil""",
        "fra": """fra, fral, fralt, fras, frast, frai, frail, frailt, fraist, frais, fraiga, fraga, fraks, frani, frat, frait,
            frana, euroopa liidu põhiõiguste amet, euroopa liidu põhiõiguste ameti, euroopa liidu põhiõiguste ametit,
            euroopa liidu põhiõiguste ametisse, euroopa liidu põhiõiguste ametis, euroopa liidu põhiõiguste ametist,
            euroopa liidu põhiõiguste ametil, euroopa liidu põhiõiguste ametilt, euroopa liidu põhiõiguste ametiks,
            euroopa liidu põhiõiguste ametini, euroopa liidu põhiõiguste ametina, euroopa liidu põhiõiguste ametita,
            euroopa liidu põhiõiguste ametiga, eli põhiõiguste amet, eli põhiõiguste ameti, eli põhiõiguste ametit, eli
            põhiõiguste ametisse, eli põhiõiguste ametis, eli põhiõiguste ametist, eli põhiõiguste ametil, eli põhiõiguste
            ametilt, eli põhiõiguste ametiks, eli põhiõiguste ametini, eli põhiõiguste ametina, eli põhiõiguste ametita,
            eli põhiõiguste ametiga, el-i põhiõiguste amet, el-i põhiõiguste ameti, el-i põhiõiguste ametit, el-i
            põhiõiguste ametisse, el-i põhiõiguste ametis, el-i põhiõiguste ametist, el-i põhiõiguste ametil, el-i
            põhiõiguste ametilt, el-i põhiõiguste ametiks, el-i põhiõiguste ametini, el-i põhiõiguste ametina, el-i
            põhiõiguste ametita, el-i põhiõiguste ametiga, el põhiõiguste amet, el põhiõiguste ameti, el põhiõiguste
            ametit, el põhiõiguste ametisse, el põhiõiguste ametis, el põhiõiguste ametist, el põhiõiguste ametil, el
            põhiõiguste ametilt, el põhiõiguste ametiks, el põhiõiguste ametini, el põhiõiguste ametina, el põhiõiguste
            ametita, el põhiõiguste ametiga, elu põhiõiguste amet, elu põhiõiguste ameti, elu põhiõiguste ametit, elu
            põhiõiguste ametisse, elu põhiõiguste ametis, elu põhiõiguste ametist, elu põhiõiguste ametil, elu põhiõiguste
            ametilt, elu põhiõiguste ametiks, elu põhiõiguste ametini, elu põhiõiguste ametina, elu põhiõiguste ametita,
            elu põhiõiguste ametiga, euroopa põhiõiguste amet, euroopa põhiõiguste ameti, euroopa põhiõiguste ametit,
            euroopa põhiõiguste ametisse, euroopa põhiõiguste ametis, euroopa põhiõiguste ametist, euroopa põhiõiguste
            ametil, euroopa põhiõiguste ametilt, euroopa põhiõiguste ametiks, euroopa põhiõiguste ametini, euroopa
            põhiõiguste ametina, euroopa põhiõiguste ametita, euroopa põhiõiguste ametiga, põhiõiguste amet, põhiõiguste
            ameti, põhiõiguste ametit, põhiõiguste ametisse, põhiõiguste ametis, põhiõiguste ametist, põhiõiguste ametil,
            põhiõiguste ametilt, põhiõiguste ametiks, põhiõiguste ametini, põhiõiguste ametina, põhiõiguste ametita,
            põhiõiguste ametiga, fra-st, fra-ks, fra-ni""",
        "eige": """eige, eigel, eigelt, eiges, eigest, eigei, eigeil, eigeilt, eigeist, eigeis, eigeiga, eigega, eigeks, eigeni,
            eiget, eigeit, eigena, euroopa soolise võrdõiguslikkuse instituut, euroopa soolise võrdõiguslikkuse
            instituudi, euroopa soolise võrdõiguslikkuse instituuti, euroopa soolise võrdõiguslikkuse instituudisse,
            euroopa soolise võrdõiguslikkuse instituudis, euroopa soolise võrdõiguslikkuse instituudist, euroopa soolise
            võrdõiguslikkuse instituudil, euroopa soolise võrdõiguslikkuse instituudilt, euroopa soolise võrdõiguslikkuse
            instituudiks, euroopa soolise võrdõiguslikkuse instituudini, euroopa soolise võrdõiguslikkuse instituudina,
            euroopa soolise võrdõiguslikkuse instituudita, euroopa soolise võrdõiguslikkuse instituudiga, soolise
            võrdõiguslikkuse instituut, soolise võrdõiguslikkuse instituudi, soolise võrdõiguslikkuse instituuti, soolise
            võrdõiguslikkuse instituudisse, soolise võrdõiguslikkuse instituudis, soolise võrdõiguslikkuse instituudist,
            soolise võrdõiguslikkuse instituudil, soolise võrdõiguslikkuse instituudilt, soolise võrdõiguslikkuse
            instituudiks, soolise võrdõiguslikkuse instituudini, soolise võrdõiguslikkuse instituudina, soolise
            võrdõiguslikkuse instituudita, soolise võrdõiguslikkuse instituudiga, eige-st, eige-ks, eige-ni""",
        "euda": """euda, eudal, eudalt, eudas, eudast, eudai, eudail, eudailt, eudaist, eudais, eudaiga, eudaga, eudaks, eudani,
            eudat, eudait, eudana, emcdda, emcddal, emcddalt, emcddas, emcddast, emcddai, emcddail, emcddailt, emcddaist,
            emcddais, emcddaiga, emcddaga, emcddaks, emcddani, emcddat, emcddait, emcddana, euroopa liidu uimastiamet,
            euroopa liidu uimastiameti, euroopa liidu uimastiametit, euroopa liidu uimastiametisse, euroopa liidu
            uimastiametis, euroopa liidu uimastiametist, euroopa liidu uimastiametil, euroopa liidu uimastiametilt,
            euroopa liidu uimastiametiks, euroopa liidu uimastiametini, euroopa liidu uimastiametina, euroopa liidu
            uimastiametita, euroopa liidu uimastiametiga, eli uimastiamet, eli uimastiameti, eli uimastiametit, eli
            uimastiametisse, eli uimastiametis, eli uimastiametist, eli uimastiametil, eli uimastiametilt, eli
            uimastiametiks, eli uimastiametini, eli uimastiametina, eli uimastiametita, eli uimastiametiga, el-i
            uimastiamet, el-i uimastiameti, el-i uimastiametit, el-i uimastiametisse, el-i uimastiametis, el-i
            uimastiametist, el-i uimastiametil, el-i uimastiametilt, el-i uimastiametiks, el-i uimastiametini, el-i
            uimastiametina, el-i uimastiametita, el-i uimastiametiga, el uimastiamet, el uimastiameti, el uimastiametit,
            el uimastiametisse, el uimastiametis, el uimastiametist, el uimastiametil, el uimastiametilt, el
            uimastiametiks, el uimastiametini, el uimastiametina, el uimastiametita, el uimastiametiga, elu uimastiamet,
            elu uimastiameti, elu uimastiametit, elu uimastiametisse, elu uimastiametis, elu uimastiametist, elu
            uimastiametil, elu uimastiametilt, elu uimastiametiks, elu uimastiametini, elu uimastiametina, elu
            uimastiametita, elu uimastiametiga, euroopa uimastiamet, euroopa uimastiameti, euroopa uimastiametit, euroopa
            uimastiametisse, euroopa uimastiametis, euroopa uimastiametist, euroopa uimastiametil, euroopa uimastiametilt,
            euroopa uimastiametiks, euroopa uimastiametini, euroopa uimastiametina, euroopa uimastiametita, euroopa
            uimastiametiga, uimastiamet, uimastiameti, uimastiametit, uimastiametisse, uimastiametis, uimastiametist,
            uimastiametil, uimastiametilt, uimastiametiks, uimastiametini, uimastiametina, uimastiametita, uimastiametiga,
            euroopa narkootikumide ja narkomaania seirekeskus, euroopa narkootikumide ja narkomaania seirekeskuse,
            euda-st, euda-ks, euda-ni""",
        "commission": """komisjon, komisjoni, komisjonisse, komisjonis, komisjonist, komisjonil, komisjonilt, komisjoniks, komisjonini,
            komisjonina, komisjonita, komisjoniga, euroopa komisjon, euroopa komisjoni, euroopa komisjonisse, euroopa
            komisjonis, euroopa komisjonist, euroopa komisjonil, euroopa komisjonilt, euroopa komisjoniks, euroopa
            komisjonini, euroopa komisjonina, euroopa komisjonita, euroopa komisjoniga, eli komisjon, eli komisjoni, eli
            komisjonisse, eli komisjonis, eli komisjonist, eli komisjonil, eli komisjonilt, eli komisjoniks, eli
            komisjonini, eli komisjonina, eli komisjonita, eli komisjoniga, el-i komisjon, el-i komisjoni, el-i
            komisjonisse, el-i komisjonis, el-i komisjonist, el-i komisjonil, el-i komisjonilt, el-i komisjoniks, el-i
            komisjonini, el-i komisjonina, el-i komisjonita, el-i komisjoniga, euroopa liidu komisjon, euroopa liidu
            komisjoni, euroopa liidu komisjonisse, euroopa liidu komisjonis, euroopa liidu komisjonist, euroopa liidu
            komisjonil, euroopa liidu komisjonilt, euroopa liidu komisjoniks, euroopa liidu komisjonini, euroopa liidu
            komisjonina, euroopa liidu komisjonita, euroopa liidu komisjoniga""",
        "eeas": """eeas, eeasl, eeaslt, eeass, eeasst, eeasi, eeasil, eeasilt, eeasist, eeasis, eeasiga, eeasga, eeasks, eeasni,
            eeast, eeasit, eeasna, välisteenistus, välisteenistuse, välisteenistust, välisteenistusesse, välisteenistuses,
            välisteenistusest, välisteenistusel, välisteenistuselt, välisteenistuseks, välisteenistuseni,
            välisteenistusena, välisteenistuseta, välisteenistusega, euroopa välisteenistus, euroopa välisteenistuse,
            euroopa välisteenistust, euroopa välisteenistusesse, euroopa välisteenistuses, euroopa välisteenistusest,
            euroopa välisteenistusel, euroopa välisteenistuselt, euroopa välisteenistuseks, euroopa välisteenistuseni,
            euroopa välisteenistusena, euroopa välisteenistuseta, euroopa välisteenistusega, eli välisteenistus, eli
            välisteenistuse, eli välisteenistust, eli välisteenistusesse, eli välisteenistuses, eli välisteenistusest, eli
            välisteenistusel, eli välisteenistuselt, eli välisteenistuseks, eli välisteenistuseni, eli välisteenistusena,
            eli välisteenistuseta, eli välisteenistusega, euroopa liidu välisteenistus, euroopa liidu välisteenistuse,
            euroopa liidu välisteenistust, euroopa liidu välisteenistusesse, euroopa liidu välisteenistuses, euroopa liidu
            välisteenistusest, euroopa liidu välisteenistusel, euroopa liidu välisteenistuselt, euroopa liidu
            välisteenistuseks, euroopa liidu välisteenistuseni, euroopa liidu välisteenistusena, euroopa liidu
            välisteenistuseta, euroopa liidu välisteenistusega, el-i välisteenistus, el-i välisteenistuse, el-i
            välisteenistust, el-i välisteenistusesse, el-i välisteenistuses, el-i välisteenistusest, el-i
            välisteenistusel, el-i välisteenistuselt, el-i välisteenistuseks, el-i välisteenistuseni, el-i
            välisteenistusena, el-i välisteenistuseta, el-i välisteenistusega, eeas-st, eeas-ks, eeas-ni""",
        "eu-delegations": """euroopa liidu delegatsioon, euroopa liidu delegatsiooni, euroopa liidu delegatsioonisse, euroopa liidu
            delegatsioonis, euroopa liidu delegatsioonist, euroopa liidu delegatsioonil, euroopa liidu delegatsioonilt,
            euroopa liidu delegatsiooniks, euroopa liidu delegatsioonini, euroopa liidu delegatsioonina, euroopa liidu
            delegatsioonita, euroopa liidu delegatsiooniga, euroopa liidu delegatsioonid, euroopa liidu delegatsioonide,
            euroopa liidu delegatsioone, euroopa liidu delegatsioonidesse, euroopa liidu delegatsioonides, euroopa liidu
            delegatsioonidest, euroopa liidu delegatsioonidel, euroopa liidu delegatsioonidelt, euroopa liidu
            delegatsioonideks, euroopa liidu delegatsioonideni, euroopa liidu delegatsioonidena, euroopa liidu
            delegatsioonideta, euroopa liidu delegatsioonidega, eli delegatsioon, eli delegatsiooni, eli delegatsioonisse,
            eli delegatsioonis, eli delegatsioonist, eli delegatsioonil, eli delegatsioonilt, eli delegatsiooniks, eli
            delegatsioonini, eli delegatsioonina, eli delegatsioonita, eli delegatsiooniga, eli delegatsioonid, eli
            delegatsioonide, eli delegatsioone, eli delegatsioonidesse, eli delegatsioonides, eli delegatsioonidest, eli
            delegatsioonidel, eli delegatsioonidelt, eli delegatsioonideks, eli delegatsioonideni, eli delegatsioonidena,
            eli delegatsioonideta, eli delegatsioonidega, el-i delegatsioon, el-i delegatsiooni, el-i delegatsioonisse,
            el-i delegatsioonis, el-i delegatsioonist, el-i delegatsioonil, el-i delegatsioonilt, el-i delegatsiooniks,
            el-i delegatsioonini, el-i delegatsioonina, el-i delegatsioonita, el-i delegatsiooniga, el-i delegatsioonid,
            el-i delegatsioonide, el-i delegatsioone, el-i delegatsioonidesse, el-i delegatsioonides, el-i
            delegatsioonidest, el-i delegatsioonidel, el-i delegatsioonidelt, el-i delegatsioonideks, el-i
            delegatsioonideni, el-i delegatsioonidena, el-i delegatsioonideta, el-i delegatsioonidega, liidu delegatsioon,
            liidu delegatsiooni, liidu delegatsioonisse, liidu delegatsioonis, liidu delegatsioonist, liidu
            delegatsioonil, liidu delegatsioonilt, liidu delegatsiooniks, liidu delegatsioonini, liidu delegatsioonina,
            liidu delegatsioonita, liidu delegatsiooniga, liidu delegatsioonid, liidu delegatsioonide, liidu
            delegatsioone, liidu delegatsioonidesse, liidu delegatsioonides, liidu delegatsioonidest, liidu
            delegatsioonidel, liidu delegatsioonidelt, liidu delegatsioonideks, liidu delegatsioonideni, liidu
            delegatsioonidena, liidu delegatsioonideta, liidu delegatsioonidega, eli esindus, eli esinduse, eli esindust,
            eli esindusesse, eli esinduses, eli esindusest, eli esindusel, eli esinduselt, eli esinduseks, eli esinduseni,
            eli esindusena, eli esinduseta, eli esindusega, eli esindused, eli esinduste, eli esindusi, eli esindustesse,
            eli esindustes, eli esindustest, eli esindustel, eli esindustelt, eli esindusteks, eli esindusteni, eli
            esindustena, eli esindusteta, eli esindustega, euroopa liidu esindus, euroopa liidu esinduse, euroopa liidu
            esindust, euroopa liidu esindusesse, euroopa liidu esinduses, euroopa liidu esindusest, euroopa liidu
            esindusel, euroopa liidu esinduselt, euroopa liidu esinduseks, euroopa liidu esinduseni, euroopa liidu
            esindusena, euroopa liidu esinduseta, euroopa liidu esindusega, euroopa liidu esindused, euroopa liidu
            esinduste, euroopa liidu esindusi, euroopa liidu esindustesse, euroopa liidu esindustes, euroopa liidu
            esindustest, euroopa liidu esindustel, euroopa liidu esindustelt, euroopa liidu esindusteks, euroopa liidu
            esindusteni, euroopa liidu esindustena, euroopa liidu esindusteta, euroopa liidu esindustega, el-i esindus,
            el-i esinduse, el-i esindust, el-i esindusesse, el-i esinduses, el-i esindusest, el-i esindusel, el-i
            esinduselt, el-i esinduseks, el-i esinduseni, el-i esindusena, el-i esinduseta, el-i esindusega, el-i
            esindused, el-i esinduste, el-i esindusi, el-i esindustesse, el-i esindustes, el-i esindustest, el-i
            esindustel, el-i esindustelt, el-i esindusteks, el-i esindusteni, el-i esindustena, el-i esindusteta, el-i
            esindustega, eu-delegatsioon, eu-delegatsiooni, eu-delegatsioonisse, eu-delegatsioonis, eu-delegatsioonist,
            eu-delegatsioonil, eu-delegatsioonilt, eu-delegatsiooniks, eu-delegatsioonini, eu-delegatsioonina,
            eu-delegatsioonita, eu-delegatsiooniga, eu-delegatsioonid, eu-delegatsioonide, eu-delegatsioone,
            eu-delegatsioonidesse, eu-delegatsioonides, eu-delegatsioonidest, eu-delegatsioonidel, eu-delegatsioonidelt,
            eu-delegatsioonideks, eu-delegatsioonideni, eu-delegatsioonidena, eu-delegatsioonideta, eu-delegatsioonidega""",
        "council": """nõukogu, nõukogusse, nõukogus, nõukogust, nõukogul, nõukogult, nõukoguna, nõukoguta, nõukoguga, nõukokku,
            euroopa liidu nõukogu, euroopa liidu nõukogusse, euroopa liidu nõukogus, euroopa liidu nõukogust, euroopa
            liidu nõukogul, euroopa liidu nõukogult, euroopa liidu nõukoguna, euroopa liidu nõukoguta, euroopa liidu
            nõukoguga, euroopa liidu nõukokku, eli nõukogu, eli nõukogusse, eli nõukogus, eli nõukogust, eli nõukogul, eli
            nõukogult, eli nõukoguna, eli nõukoguta, eli nõukoguga, eli nõukokku, el-i nõukogu, el-i nõukogusse, el-i
            nõukogus, el-i nõukogust, el-i nõukogul, el-i nõukogult, el-i nõukoguna, el-i nõukoguta, el-i nõukoguga, el-i
            nõukokku, liidu nõukogu, liidu nõukogusse, liidu nõukogus, liidu nõukogust, liidu nõukogul, liidu nõukogult,
            liidu nõukoguna, liidu nõukoguta, liidu nõukoguga, liidu nõukokku, ministrite nõukogu, ministrite nõukogul,
            ministrite nõukogult, nõukogude""",
        "schengen-council": """schengeni nõukogu, schengeni nõukogusse, schengeni nõukogus, schengeni nõukogust, schengeni nõukogul,
            schengeni nõukogult, schengeni nõukoguna, schengeni nõukoguta, schengeni nõukoguga, schengeni nõukokku,
            schengen nõukogu, schengen nõukogusse, schengen nõukogus, schengen nõukogust, schengen nõukogul, schengen
            nõukogult, schengen nõukoguna, schengen nõukoguta, schengen nõukoguga, schengen nõukokku""",
        "european-parliament": """parlament, parlamendi, parlamenti, parlamendisse, parlamendis, parlamendist, parlamendil, parlamendilt,
            parlamendiks, parlamendini, parlamendina, parlamendita, parlamendiga, euroopa parlament, euroopa parlamendi,
            euroopa parlamenti, euroopa parlamendisse, euroopa parlamendis, euroopa parlamendist, euroopa parlamendil,
            euroopa parlamendilt, euroopa parlamendiks, euroopa parlamendini, euroopa parlamendina, euroopa parlamendita,
            euroopa parlamendiga, eli parlament, eli parlamendi, eli parlamenti, eli parlamendisse, eli parlamendis, eli
            parlamendist, eli parlamendil, eli parlamendilt, eli parlamendiks, eli parlamendini, eli parlamendina, eli
            parlamendita, eli parlamendiga, el-i parlament, el-i parlamendi, el-i parlamenti, el-i parlamendisse, el-i
            parlamendis, el-i parlamendist, el-i parlamendil, el-i parlamendilt, el-i parlamendiks, el-i parlamendini,
            el-i parlamendina, el-i parlamendita, el-i parlamendiga, ep, epl, eplt, eps, epst, epi, epil, epilt, epist,
            epis, epiga, epga, epks, epni, ept, epit, epna, europarlament, europarlamendi, europarlamenti,
            europarlamendisse, europarlamendis, europarlamendist, europarlamendil, europarlamendilt, europarlamendiks,
            europarlamendini, europarlamendina, europarlamendita, europarlamendiga, ep-st, ep-ks, ep-ni""",
        "member-states": """liikmesriik, liikmesriigi, liikmesriiki, liikmesriigisse, liikmesriigis, liikmesriigist, liikmesriigil,
            liikmesriigilt, liikmesriigiks, liikmesriigini, liikmesriigina, liikmesriigita, liikmesriigiga, liikmesriigid,
            liikmesriikide, liikmesriike, liikmesriikidesse, liikmesriikides, liikmesriikidest, liikmesriikidel,
            liikmesriikidelt, liikmesriikideks, liikmesriikideni, liikmesriikidena, liikmesriikideta, liikmesriikidega,
            liikmesmaa, liikmesmaad, liikmesmaasse, liikmesmaas, liikmesmaast, liikmesmaal, liikmesmaalt, liikmesmaaks,
            liikmesmaani, liikmesmaana, liikmesmaata, liikmesmaaga, liikmesmaade, liikmesmaid, liikmesmaadesse,
            liikmesmaades, liikmesmaadest, liikmesmaadel, liikmesmaadelt, liikmesmaadeks, liikmesmaadeni, liikmesmaadena,
            liikmesmaadeta, liikmesmaadega, eli liikmesriik, eli liikmesriigi, eli liikmesriiki, eli liikmesriigisse, eli
            liikmesriigis, eli liikmesriigist, eli liikmesriigil, eli liikmesriigilt, eli liikmesriigiks, eli
            liikmesriigini, eli liikmesriigina, eli liikmesriigita, eli liikmesriigiga, eli liikmesriigid, eli
            liikmesriikide, eli liikmesriike, eli liikmesriikidesse, eli liikmesriikides, eli liikmesriikidest, eli
            liikmesriikidel, eli liikmesriikidelt, eli liikmesriikideks, eli liikmesriikideni, eli liikmesriikidena, eli
            liikmesriikideta, eli liikmesriikidega, el-i liikmesriik, el-i liikmesriigi, el-i liikmesriiki, el-i
            liikmesriigisse, el-i liikmesriigis, el-i liikmesriigist, el-i liikmesriigil, el-i liikmesriigilt, el-i
            liikmesriigiks, el-i liikmesriigini, el-i liikmesriigina, el-i liikmesriigita, el-i liikmesriigiga, el-i
            liikmesriigid, el-i liikmesriikide, el-i liikmesriike, el-i liikmesriikidesse, el-i liikmesriikides, el-i
            liikmesriikidest, el-i liikmesriikidel, el-i liikmesriikidelt, el-i liikmesriikideks, el-i liikmesriikideni,
            el-i liikmesriikidena, el-i liikmesriikideta, el-i liikmesriikidega, euroopa liidu liikmesriik, euroopa liidu
            liikmesriigi, euroopa liidu liikmesriiki, euroopa liidu liikmesriigisse, euroopa liidu liikmesriigis, euroopa
            liidu liikmesriigist, euroopa liidu liikmesriigil, euroopa liidu liikmesriigilt, euroopa liidu liikmesriigiks,
            euroopa liidu liikmesriigini, euroopa liidu liikmesriigina, euroopa liidu liikmesriigita, euroopa liidu
            liikmesriigiga, euroopa liidu liikmesriigid, euroopa liidu liikmesriikide, euroopa liidu liikmesriike, euroopa
            liidu liikmesriikidesse, euroopa liidu liikmesriikides, euroopa liidu liikmesriikidest, euroopa liidu
            liikmesriikidel, euroopa liidu liikmesriikidelt, euroopa liidu liikmesriikideks, euroopa liidu
            liikmesriikideni, euroopa liidu liikmesriikidena, euroopa liidu liikmesriikideta, euroopa liidu
            liikmesriikidega, liidu liikmesriik, liidu liikmesriigi, liidu liikmesriiki, liidu liikmesriigisse, liidu
            liikmesriigis, liidu liikmesriigist, liidu liikmesriigil, liidu liikmesriigilt, liidu liikmesriigiks, liidu
            liikmesriigini, liidu liikmesriigina, liidu liikmesriigita, liidu liikmesriigiga, liidu liikmesriigid, liidu
            liikmesriikide, liidu liikmesriike, liidu liikmesriikidesse, liidu liikmesriikides, liidu liikmesriikidest,
            liidu liikmesriikidel, liidu liikmesriikidelt, liidu liikmesriikideks, liidu liikmesriikideni, liidu
            liikmesriikidena, liidu liikmesriikideta, liidu liikmesriikidega, el liikmesriik, el liikmesriigi, el
            liikmesriiki, el liikmesriigisse, el liikmesriigis, el liikmesriigist, el liikmesriigil, el liikmesriigilt, el
            liikmesriigiks, el liikmesriigini, el liikmesriigina, el liikmesriigita, el liikmesriigiga, el liikmesriigid,
            el liikmesriikide, el liikmesriike, el liikmesriikidesse, el liikmesriikides, el liikmesriikidest, el
            liikmesriikidel, el liikmesriikidelt, el liikmesriikideks, el liikmesriikideni, el liikmesriikidena, el
            liikmesriikideta, el liikmesriikidega, eli riik, eli riigi, eli riiki, eli riigisse, eli riigis, eli riigist,
            eli riigil, eli riigilt, eli riigiks, eli riigini, eli riigina, eli riigita, eli riigiga, eli riigid, eli
            riikide, eli riike, eli riikidesse, eli riikides, eli riikidest, eli riikidel, eli riikidelt, eli riikideks,
            eli riikideni, eli riikidena, eli riikideta, eli riikidega, el-i riik, el-i riigi, el-i riiki, el-i riigisse,
            el-i riigis, el-i riigist, el-i riigil, el-i riigilt, el-i riigiks, el-i riigini, el-i riigina, el-i riigita,
            el-i riigiga, el-i riigid, el-i riikide, el-i riike, el-i riikidesse, el-i riikides, el-i riikidest, el-i
            riikidel, el-i riikidelt, el-i riikideks, el-i riikideni, el-i riikidena, el-i riikideta, el-i riikidega,
            euroopa liidu riik, euroopa liidu riigi, euroopa liidu riiki, euroopa liidu riigisse, euroopa liidu riigis,
            euroopa liidu riigist, euroopa liidu riigil, euroopa liidu riigilt, euroopa liidu riigiks, euroopa liidu
            riigini, euroopa liidu riigina, euroopa liidu riigita, euroopa liidu riigiga, euroopa liidu riigid, euroopa
            liidu riikide, euroopa liidu riike, euroopa liidu riikidesse, euroopa liidu riikides, euroopa liidu riikidest,
            euroopa liidu riikidel, euroopa liidu riikidelt, euroopa liidu riikideks, euroopa liidu riikideni, euroopa
            liidu riikidena, euroopa liidu riikideta, euroopa liidu riikidega, el riik, el riigi, el riiki, el riigisse,
            el riigis, el riigist, el riigil, el riigilt, el riigiks, el riigini, el riigina, el riigita, el riigiga, el
            riigid, el riikide, el riike, el riikidesse, el riikides, el riikidest, el riikidel, el riikidelt, el
            riikideks, el riikideni, el riikidena, el riikideta, el riikidega, eli liikmesmaa, eli liikmesmaad, eli
            liikmesmaasse, eli liikmesmaas, eli liikmesmaast, eli liikmesmaal, eli liikmesmaalt, eli liikmesmaaks, eli
            liikmesmaani, eli liikmesmaana, eli liikmesmaata, eli liikmesmaaga, eli liikmesmaade, eli liikmesmaid, eli
            liikmesmaadesse, eli liikmesmaades, eli liikmesmaadest, eli liikmesmaadel, eli liikmesmaadelt, eli
            liikmesmaadeks, eli liikmesmaadeni, eli liikmesmaadena, eli liikmesmaadeta, eli liikmesmaadega, el-i
            liikmesmaa, el-i liikmesmaad, el-i liikmesmaasse, el-i liikmesmaas, el-i liikmesmaast, el-i liikmesmaal, el-i
            liikmesmaalt, el-i liikmesmaaks, el-i liikmesmaani, el-i liikmesmaana, el-i liikmesmaata, el-i liikmesmaaga,
            el-i liikmesmaade, el-i liikmesmaid, el-i liikmesmaadesse, el-i liikmesmaades, el-i liikmesmaadest, el-i
            liikmesmaadel, el-i liikmesmaadelt, el-i liikmesmaadeks, el-i liikmesmaadeni, el-i liikmesmaadena, el-i
            liikmesmaadeta, el-i liikmesmaadega, el liikmesmaa, el liikmesmaad, el liikmesmaasse, el liikmesmaas, el
            liikmesmaast, el liikmesmaal, el liikmesmaalt, el liikmesmaaks, el liikmesmaani, el liikmesmaana, el
            liikmesmaata, el liikmesmaaga, el liikmesmaade, el liikmesmaid, el liikmesmaadesse, el liikmesmaades, el
            liikmesmaadest, el liikmesmaadel, el liikmesmaadelt, el liikmesmaadeks, el liikmesmaadeni, el liikmesmaadena,
            el liikmesmaadeta, el liikmesmaadega, eli maa, eli maad, eli maasse, eli maas, eli maast, eli maal, eli maalt,
            eli maaks, eli maani, eli maana, eli maata, eli maaga, eli maade, eli maid, eli maadesse, eli maades, eli
            maadest, eli maadel, eli maadelt, eli maadeks, eli maadeni, eli maadena, eli maadeta, eli maadega, millised
            riigid, milliste riikide, millistel riikidel, millistelt riikidelt, mis riigid, mis riik, milline riik, kõik
            riigid, kõigi riikide, kõikide riikide, kõigil riikidel, valitsused, valitsuste""",
        "europol-management-board": """europoli haldusnõukogu, europoli haldusnõukogusse, europoli haldusnõukogus, europoli haldusnõukogust, europoli
            haldusnõukogul, europoli haldusnõukogult, europoli haldusnõukoguks, europoli haldusnõukoguni, europoli
            haldusnõukoguna, europoli haldusnõukoguta, europoli haldusnõukoguga, europoli juhatus, europoli juhatuse,
            europoli juhatust, europoli juhatusesse, europoli juhatuses, europoli juhatusest, europoli juhatusel, europoli
            juhatuselt, europoli juhatuseks, europoli juhatuseni, europoli juhatusena, europoli juhatuseta, europoli
            juhatusega, europol haldusnõukogu, europol haldusnõukogusse, europol haldusnõukogus, europol haldusnõukogust,
            europol haldusnõukogul, europol haldusnõukogult, europol haldusnõukoguks, europol haldusnõukoguni, europol
            haldusnõukoguna, europol haldusnõukoguta, europol haldusnõukoguga, europol juhatus, europol juhatuse, europol
            juhatust, europol juhatusesse, europol juhatuses, europol juhatusest, europol juhatusel, europol juhatuselt,
            europol juhatuseks, europol juhatuseni, europol juhatusena, europol juhatuseta, europol juhatusega,
            haldusnõukogu, haldusnõukogusse, haldusnõukogus, haldusnõukogust, haldusnõukogul, haldusnõukogult,
            haldusnõukoguks, haldusnõukoguni, haldusnõukoguna, haldusnõukoguta, haldusnõukoguga, juhatus, juhatuse,
            juhatust, juhatusesse, juhatuses, juhatusest, juhatusel, juhatuselt, juhatuseks, juhatuseni, juhatusena,
            juhatuseta, juhatusega""",
        "emsc": """emsc, emscl, emsclt, emscs, emscst, emsci, emscil, emscilt, emscist, emscis, emsciga, emscga, emscks, emscni,
            emsct, emscit, emscna, euroopa rändajate ebaseadusliku üle piiri toimetamise vastase võitluse keskus, euroopa
            rändajate ebaseadusliku üle piiri toimetamise vastase võitluse keskuse, euroopa rändajate ebaseadusliku üle
            piiri toimetamise vastase võitluse keskust, euroopa rändajate ebaseadusliku üle piiri toimetamise vastase
            võitluse keskusesse, euroopa rändajate ebaseadusliku üle piiri toimetamise vastase võitluse keskuses, euroopa
            rändajate ebaseadusliku üle piiri toimetamise vastase võitluse keskusest, euroopa rändajate ebaseadusliku üle
            piiri toimetamise vastase võitluse keskusel, euroopa rändajate ebaseadusliku üle piiri toimetamise vastase
            võitluse keskuselt, euroopa rändajate ebaseadusliku üle piiri toimetamise vastase võitluse keskuseks, euroopa
            rändajate ebaseadusliku üle piiri toimetamise vastase võitluse keskuseni, euroopa rändajate ebaseadusliku üle
            piiri toimetamise vastase võitluse keskusena, euroopa rändajate ebaseadusliku üle piiri toimetamise vastase
            võitluse keskuseta, euroopa rändajate ebaseadusliku üle piiri toimetamise vastase võitluse keskusega,
            rändajate ebaseadusliku üle piiri toimetamise vastase võitluse keskus, rändajate ebaseadusliku üle piiri
            toimetamise vastase võitluse keskuse, rändajate ebaseadusliku üle piiri toimetamise vastase võitluse keskust,
            rändajate ebaseadusliku üle piiri toimetamise vastase võitluse keskusesse, rändajate ebaseadusliku üle piiri
            toimetamise vastase võitluse keskuses, rändajate ebaseadusliku üle piiri toimetamise vastase võitluse
            keskusest, rändajate ebaseadusliku üle piiri toimetamise vastase võitluse keskusel, rändajate ebaseadusliku
            üle piiri toimetamise vastase võitluse keskuselt, rändajate ebaseadusliku üle piiri toimetamise vastase
            võitluse keskuseks, rändajate ebaseadusliku üle piiri toimetamise vastase võitluse keskuseni, rändajate
            ebaseadusliku üle piiri toimetamise vastase võitluse keskusena, rändajate ebaseadusliku üle piiri toimetamise
            vastase võitluse keskuseta, rändajate ebaseadusliku üle piiri toimetamise vastase võitluse keskusega,
            rändajate ebaseadusliku üle piiri toimetamise vastane keskus, rändajate ebaseadusliku üle piiri toimetamise
            vastane keskuse, rändajate ebaseadusliku üle piiri toimetamise vastane keskust, rändajate ebaseadusliku üle
            piiri toimetamise vastane keskusesse, rändajate ebaseadusliku üle piiri toimetamise vastane keskuses,
            rändajate ebaseadusliku üle piiri toimetamise vastane keskusest, rändajate ebaseadusliku üle piiri toimetamise
            vastane keskusel, rändajate ebaseadusliku üle piiri toimetamise vastane keskuselt, rändajate ebaseadusliku üle
            piiri toimetamise vastane keskuseks, rändajate ebaseadusliku üle piiri toimetamise vastane keskuseni,
            rändajate ebaseadusliku üle piiri toimetamise vastane keskusena, rändajate ebaseadusliku üle piiri toimetamise
            vastane keskuseta, rändajate ebaseadusliku üle piiri toimetamise vastane keskusega, rändajate ebaseadusliku
            üle piiri toimetamise vastase keskus, rändajate ebaseadusliku üle piiri toimetamise vastase keskuse, rändajate
            ebaseadusliku üle piiri toimetamise vastase keskust, rändajate ebaseadusliku üle piiri toimetamise vastase
            keskusesse, rändajate ebaseadusliku üle piiri toimetamise vastase keskuses, rändajate ebaseadusliku üle piiri
            toimetamise vastase keskusest, rändajate ebaseadusliku üle piiri toimetamise vastase keskusel, rändajate
            ebaseadusliku üle piiri toimetamise vastase keskuselt, rändajate ebaseadusliku üle piiri toimetamise vastase
            keskuseks, rändajate ebaseadusliku üle piiri toimetamise vastase keskuseni, rändajate ebaseadusliku üle piiri
            toimetamise vastase keskusena, rändajate ebaseadusliku üle piiri toimetamise vastase keskuseta, rändajate
            ebaseadusliku üle piiri toimetamise vastase keskusega, rändajate smugeldamise vastane keskus, rändajate
            smugeldamise vastane keskuse, rändajate smugeldamise vastane keskust, rändajate smugeldamise vastane
            keskusesse, rändajate smugeldamise vastane keskuses, rändajate smugeldamise vastane keskusest, rändajate
            smugeldamise vastane keskusel, rändajate smugeldamise vastane keskuselt, rändajate smugeldamise vastane
            keskuseks, rändajate smugeldamise vastane keskuseni, rändajate smugeldamise vastane keskusena, rändajate
            smugeldamise vastane keskuseta, rändajate smugeldamise vastane keskusega, rändajate smugeldamise vastase
            keskus, rändajate smugeldamise vastase keskuse, rändajate smugeldamise vastase keskust, rändajate smugeldamise
            vastase keskusesse, rändajate smugeldamise vastase keskuses, rändajate smugeldamise vastase keskusest,
            rändajate smugeldamise vastase keskusel, rändajate smugeldamise vastase keskuselt, rändajate smugeldamise
            vastase keskuseks, rändajate smugeldamise vastase keskuseni, rändajate smugeldamise vastase keskusena,
            rändajate smugeldamise vastase keskuseta, rändajate smugeldamise vastase keskusega, euroopa rändajate
            smugeldamise vastase võitluse keskus, euroopa rändajate smugeldamise vastase võitluse keskuse, euroopa
            rändajate smugeldamise vastase võitluse keskust, euroopa rändajate smugeldamise vastase võitluse keskusesse,
            euroopa rändajate smugeldamise vastase võitluse keskuses, euroopa rändajate smugeldamise vastase võitluse
            keskusest, euroopa rändajate smugeldamise vastase võitluse keskusel, euroopa rändajate smugeldamise vastase
            võitluse keskuselt, euroopa rändajate smugeldamise vastase võitluse keskuseks, euroopa rändajate smugeldamise
            vastase võitluse keskuseni, euroopa rändajate smugeldamise vastase võitluse keskusena, euroopa rändajate
            smugeldamise vastase võitluse keskuseta, euroopa rändajate smugeldamise vastase võitluse keskusega, rändajate
            smugeldamise vastase võitluse keskus, rändajate smugeldamise vastase võitluse keskuse, rändajate smugeldamise
            vastase võitluse keskust, rändajate smugeldamise vastase võitluse keskusesse, rändajate smugeldamise vastase
            võitluse keskuses, rändajate smugeldamise vastase võitluse keskusest, rändajate smugeldamise vastase võitluse
            keskusel, rändajate smugeldamise vastase võitluse keskuselt, rändajate smugeldamise vastase võitluse
            keskuseks, rändajate smugeldamise vastase võitluse keskuseni, rändajate smugeldamise vastase võitluse
            keskusena, rändajate smugeldamise vastase võitluse keskuseta, rändajate smugeldamise vastase võitluse
            keskusega, inimsmugeldamise vastane keskus, inimsmugeldamise vastane keskuse, inimsmugeldamise vastane
            keskust, inimsmugeldamise vastane keskusesse, inimsmugeldamise vastane keskuses, inimsmugeldamise vastane
            keskusest, inimsmugeldamise vastane keskusel, inimsmugeldamise vastane keskuselt, inimsmugeldamise vastane
            keskuseks, inimsmugeldamise vastane keskuseni, inimsmugeldamise vastane keskusena, inimsmugeldamise vastane
            keskuseta, inimsmugeldamise vastane keskusega, inimsmugeldamise vastase keskus, inimsmugeldamise vastase
            keskuse, inimsmugeldamise vastase keskust, inimsmugeldamise vastase keskusesse, inimsmugeldamise vastase
            keskuses, inimsmugeldamise vastase keskusest, inimsmugeldamise vastase keskusel, inimsmugeldamise vastase
            keskuselt, inimsmugeldamise vastase keskuseks, inimsmugeldamise vastase keskuseni, inimsmugeldamise vastase
            keskusena, inimsmugeldamise vastase keskuseta, inimsmugeldamise vastase keskusega, smugeldamise vastane
            keskus, smugeldamise vastane keskuse, smugeldamise vastane keskust, smugeldamise vastane keskusesse,
            smugeldamise vastane keskuses, smugeldamise vastane keskusest, smugeldamise vastane keskusel, smugeldamise
            vastane keskuselt, smugeldamise vastane keskuseks, smugeldamise vastane keskuseni, smugeldamise vastane
            keskusena, smugeldamise vastane keskuseta, smugeldamise vastane keskusega, smugeldamise vastase keskus,
            smugeldamise vastase keskuse, smugeldamise vastase keskust, smugeldamise vastase keskusesse, smugeldamise
            vastase keskuses, smugeldamise vastase keskusest, smugeldamise vastase keskusel, smugeldamise vastase
            keskuselt, smugeldamise vastase keskuseks, smugeldamise vastase keskuseni, smugeldamise vastase keskusena,
            smugeldamise vastase keskuseta, smugeldamise vastase keskusega, smugeldamisvastane keskus, smugeldamisvastane
            keskuse, smugeldamisvastane keskust, smugeldamisvastane keskusesse, smugeldamisvastane keskuses,
            smugeldamisvastane keskusest, smugeldamisvastane keskusel, smugeldamisvastane keskuselt, smugeldamisvastane
            keskuseks, smugeldamisvastane keskuseni, smugeldamisvastane keskusena, smugeldamisvastane keskuseta,
            smugeldamisvastane keskusega, smugeldamisvastase keskus, smugeldamisvastase keskuse, smugeldamisvastase
            keskust, smugeldamisvastase keskusesse, smugeldamisvastase keskuses, smugeldamisvastase keskusest,
            smugeldamisvastase keskusel, smugeldamisvastase keskuselt, smugeldamisvastase keskuseks, smugeldamisvastase
            keskuseni, smugeldamisvastase keskusena, smugeldamisvastase keskuseta, smugeldamisvastase keskusega, europoli
            asjaomane keskus, europoli asjaomane keskuse, europoli asjaomane keskust, europoli asjaomane keskusesse,
            europoli asjaomane keskuses, europoli asjaomane keskusest, europoli asjaomane keskusel, europoli asjaomane
            keskuselt, europoli asjaomane keskuseks, europoli asjaomane keskuseni, europoli asjaomane keskusena, europoli
            asjaomane keskuseta, europoli asjaomane keskusega, europoli asjaomase keskus, europoli asjaomase keskuse,
            europoli asjaomase keskust, europoli asjaomase keskusesse, europoli asjaomase keskuses, europoli asjaomase
            keskusest, europoli asjaomase keskusel, europoli asjaomase keskuselt, europoli asjaomase keskuseks, europoli
            asjaomase keskuseni, europoli asjaomase keskusena, europoli asjaomase keskuseta, europoli asjaomase keskusega,
            emsc-st, emsc-ks, emsc-ni""",
        "eu-iru": """eu iru, iru, eu irul, irul, irult, eli internetisisust teavitamise üksus, eli internetisisust teavitamise
            üksuse, eli internetisisust teavitamise üksust, eli internetisisust teavitamise üksusesse, eli internetisisust
            teavitamise üksuses, eli internetisisust teavitamise üksusest, eli internetisisust teavitamise üksusel, eli
            internetisisust teavitamise üksuselt, eli internetisisust teavitamise üksuseks, eli internetisisust
            teavitamise üksuseni, eli internetisisust teavitamise üksusena, eli internetisisust teavitamise üksuseta, eli
            internetisisust teavitamise üksusega, internetisisust teavitamise üksus, internetisisust teavitamise üksuse,
            internetisisust teavitamise üksust, internetisisust teavitamise üksusesse, internetisisust teavitamise
            üksuses, internetisisust teavitamise üksusest, internetisisust teavitamise üksusel, internetisisust
            teavitamise üksuselt, internetisisust teavitamise üksuseks, internetisisust teavitamise üksuseni,
            internetisisust teavitamise üksusena, internetisisust teavitamise üksuseta, internetisisust teavitamise
            üksusega, euroopa liidu internetisisust teavitamise üksus, euroopa liidu internetisisust teavitamise üksuse,
            euroopa liidu internetisisust teavitamise üksust, euroopa liidu internetisisust teavitamise üksusesse, euroopa
            liidu internetisisust teavitamise üksuses, euroopa liidu internetisisust teavitamise üksusest, euroopa liidu
            internetisisust teavitamise üksusel, euroopa liidu internetisisust teavitamise üksuselt, euroopa liidu
            internetisisust teavitamise üksuseks, euroopa liidu internetisisust teavitamise üksuseni, euroopa liidu
            internetisisust teavitamise üksusena, euroopa liidu internetisisust teavitamise üksuseta, euroopa liidu
            internetisisust teavitamise üksusega, el-i internetisisust teavitamise üksus, el-i internetisisust teavitamise
            üksuse, el-i internetisisust teavitamise üksust, el-i internetisisust teavitamise üksusesse, el-i
            internetisisust teavitamise üksuses, el-i internetisisust teavitamise üksusest, el-i internetisisust
            teavitamise üksusel, el-i internetisisust teavitamise üksuselt, el-i internetisisust teavitamise üksuseks,
            el-i internetisisust teavitamise üksuseni, el-i internetisisust teavitamise üksusena, el-i internetisisust
            teavitamise üksuseta, el-i internetisisust teavitamise üksusega, europoli internetisisust teavitamise üksus,
            europoli internetisisust teavitamise üksuse, europoli internetisisust teavitamise üksust, europoli
            internetisisust teavitamise üksusesse, europoli internetisisust teavitamise üksuses, europoli internetisisust
            teavitamise üksusest, europoli internetisisust teavitamise üksusel, europoli internetisisust teavitamise
            üksuselt, europoli internetisisust teavitamise üksuseks, europoli internetisisust teavitamise üksuseni,
            europoli internetisisust teavitamise üksusena, europoli internetisisust teavitamise üksuseta, europoli
            internetisisust teavitamise üksusega, eu iru-st, eu iru-ks, eu iru-ni, iru-st, iru-ks, iru-ni""",
        "efecc": """efecc, efeccl, efecclt, efeccs, efeccst, efecci, efeccil, efeccilt, efeccist, efeccis, efecciga, efeccga,
            efeccks, efeccni, efecct, efeccit, efeccna, euroopa finants- ja majanduskuritegevuse keskus, euroopa finants-
            ja majanduskuritegevuse keskuse, euroopa finants- ja majanduskuritegevuse keskust, euroopa finants- ja
            majanduskuritegevuse keskusesse, euroopa finants- ja majanduskuritegevuse keskuses, euroopa finants- ja
            majanduskuritegevuse keskusest, euroopa finants- ja majanduskuritegevuse keskusel, euroopa finants- ja
            majanduskuritegevuse keskuselt, euroopa finants- ja majanduskuritegevuse keskuseks, euroopa finants- ja
            majanduskuritegevuse keskuseni, euroopa finants- ja majanduskuritegevuse keskusena, euroopa finants- ja
            majanduskuritegevuse keskuseta, euroopa finants- ja majanduskuritegevuse keskusega, finants- ja
            majanduskuritegevuse keskus, finants- ja majanduskuritegevuse keskuse, finants- ja majanduskuritegevuse
            keskust, finants- ja majanduskuritegevuse keskusesse, finants- ja majanduskuritegevuse keskuses, finants- ja
            majanduskuritegevuse keskusest, finants- ja majanduskuritegevuse keskusel, finants- ja majanduskuritegevuse
            keskuselt, finants- ja majanduskuritegevuse keskuseks, finants- ja majanduskuritegevuse keskuseni, finants- ja
            majanduskuritegevuse keskusena, finants- ja majanduskuritegevuse keskuseta, finants- ja majanduskuritegevuse
            keskusega, europoli finants- ja majanduskuritegevuse keskus, europoli finants- ja majanduskuritegevuse
            keskuse, europoli finants- ja majanduskuritegevuse keskust, europoli finants- ja majanduskuritegevuse
            keskusesse, europoli finants- ja majanduskuritegevuse keskuses, europoli finants- ja majanduskuritegevuse
            keskusest, europoli finants- ja majanduskuritegevuse keskusel, europoli finants- ja majanduskuritegevuse
            keskuselt, europoli finants- ja majanduskuritegevuse keskuseks, europoli finants- ja majanduskuritegevuse
            keskuseni, europoli finants- ja majanduskuritegevuse keskusena, europoli finants- ja majanduskuritegevuse
            keskuseta, europoli finants- ja majanduskuritegevuse keskusega, majanduskuritegevuse keskus,
            majanduskuritegevuse keskuse, majanduskuritegevuse keskust, majanduskuritegevuse keskusesse,
            majanduskuritegevuse keskuses, majanduskuritegevuse keskusest, majanduskuritegevuse keskusel,
            majanduskuritegevuse keskuselt, majanduskuritegevuse keskuseks, majanduskuritegevuse keskuseni,
            majanduskuritegevuse keskusena, majanduskuritegevuse keskuseta, majanduskuritegevuse keskusega,
            finantskuritegevuse keskus, finantskuritegevuse keskuse, finantskuritegevuse keskust, finantskuritegevuse
            keskusesse, finantskuritegevuse keskuses, finantskuritegevuse keskusest, finantskuritegevuse keskusel,
            finantskuritegevuse keskuselt, finantskuritegevuse keskuseks, finantskuritegevuse keskuseni,
            finantskuritegevuse keskusena, finantskuritegevuse keskuseta, finantskuritegevuse keskusega, euroopa finants-
            ja majanduskuritegude keskus, euroopa finants- ja majanduskuritegude keskuse, euroopa finants- ja
            majanduskuritegude keskust, euroopa finants- ja majanduskuritegude keskusesse, euroopa finants- ja
            majanduskuritegude keskuses, euroopa finants- ja majanduskuritegude keskusest, euroopa finants- ja
            majanduskuritegude keskusel, euroopa finants- ja majanduskuritegude keskuselt, euroopa finants- ja
            majanduskuritegude keskuseks, euroopa finants- ja majanduskuritegude keskuseni, euroopa finants- ja
            majanduskuritegude keskusena, euroopa finants- ja majanduskuritegude keskuseta, euroopa finants- ja
            majanduskuritegude keskusega, finants- ja majanduskuritegude keskus, finants- ja majanduskuritegude keskuse,
            finants- ja majanduskuritegude keskust, finants- ja majanduskuritegude keskusesse, finants- ja
            majanduskuritegude keskuses, finants- ja majanduskuritegude keskusest, finants- ja majanduskuritegude
            keskusel, finants- ja majanduskuritegude keskuselt, finants- ja majanduskuritegude keskuseks, finants- ja
            majanduskuritegude keskuseni, finants- ja majanduskuritegude keskusena, finants- ja majanduskuritegude
            keskuseta, finants- ja majanduskuritegude keskusega, efecc-st, efecc-ks, efecc-ni""",
        "migration-preparedness-network": """eli rändevaldkonna valmisoleku ja kriisiohje võrgustik, eli rändevaldkonna valmisoleku ja kriisiohje
            võrgustiku, eli rändevaldkonna valmisoleku ja kriisiohje võrgustikku, eli rändevaldkonna valmisoleku ja
            kriisiohje võrgustikusse, eli rändevaldkonna valmisoleku ja kriisiohje võrgustikus, eli rändevaldkonna
            valmisoleku ja kriisiohje võrgustikust, eli rändevaldkonna valmisoleku ja kriisiohje võrgustikul, eli
            rändevaldkonna valmisoleku ja kriisiohje võrgustikult, eli rändevaldkonna valmisoleku ja kriisiohje
            võrgustikuks, eli rändevaldkonna valmisoleku ja kriisiohje võrgustikuni, eli rändevaldkonna valmisoleku ja
            kriisiohje võrgustikuna, eli rändevaldkonna valmisoleku ja kriisiohje võrgustikuta, eli rändevaldkonna
            valmisoleku ja kriisiohje võrgustikuga, rändevaldkonna valmisoleku ja kriisiohje võrgustik, rändevaldkonna
            valmisoleku ja kriisiohje võrgustiku, rändevaldkonna valmisoleku ja kriisiohje võrgustikku, rändevaldkonna
            valmisoleku ja kriisiohje võrgustikusse, rändevaldkonna valmisoleku ja kriisiohje võrgustikus, rändevaldkonna
            valmisoleku ja kriisiohje võrgustikust, rändevaldkonna valmisoleku ja kriisiohje võrgustikul, rändevaldkonna
            valmisoleku ja kriisiohje võrgustikult, rändevaldkonna valmisoleku ja kriisiohje võrgustikuks, rändevaldkonna
            valmisoleku ja kriisiohje võrgustikuni, rändevaldkonna valmisoleku ja kriisiohje võrgustikuna, rändevaldkonna
            valmisoleku ja kriisiohje võrgustikuta, rändevaldkonna valmisoleku ja kriisiohje võrgustikuga, rändevaldkonna
            valmisoleku võrgustik, rändevaldkonna valmisoleku võrgustiku, rändevaldkonna valmisoleku võrgustikku,
            rändevaldkonna valmisoleku võrgustikusse, rändevaldkonna valmisoleku võrgustikus, rändevaldkonna valmisoleku
            võrgustikust, rändevaldkonna valmisoleku võrgustikul, rändevaldkonna valmisoleku võrgustikult, rändevaldkonna
            valmisoleku võrgustikuks, rändevaldkonna valmisoleku võrgustikuni, rändevaldkonna valmisoleku võrgustikuna,
            rändevaldkonna valmisoleku võrgustikuta, rändevaldkonna valmisoleku võrgustikuga, valmisoleku ja kriisiohje
            võrgustik, valmisoleku ja kriisiohje võrgustiku, valmisoleku ja kriisiohje võrgustikku, valmisoleku ja
            kriisiohje võrgustikusse, valmisoleku ja kriisiohje võrgustikus, valmisoleku ja kriisiohje võrgustikust,
            valmisoleku ja kriisiohje võrgustikul, valmisoleku ja kriisiohje võrgustikult, valmisoleku ja kriisiohje
            võrgustikuks, valmisoleku ja kriisiohje võrgustikuni, valmisoleku ja kriisiohje võrgustikuna, valmisoleku ja
            kriisiohje võrgustikuta, valmisoleku ja kriisiohje võrgustikuga, rändevaldkonna valmisoleku- ja kriisiohje
            võrgustik, rändevaldkonna valmisoleku- ja kriisiohje võrgustiku, rändevaldkonna valmisoleku- ja kriisiohje
            võrgustikku, rändevaldkonna valmisoleku- ja kriisiohje võrgustikusse, rändevaldkonna valmisoleku- ja
            kriisiohje võrgustikus, rändevaldkonna valmisoleku- ja kriisiohje võrgustikust, rändevaldkonna valmisoleku- ja
            kriisiohje võrgustikul, rändevaldkonna valmisoleku- ja kriisiohje võrgustikult, rändevaldkonna valmisoleku- ja
            kriisiohje võrgustikuks, rändevaldkonna valmisoleku- ja kriisiohje võrgustikuni, rändevaldkonna valmisoleku-
            ja kriisiohje võrgustikuna, rändevaldkonna valmisoleku- ja kriisiohje võrgustikuta, rändevaldkonna
            valmisoleku- ja kriisiohje võrgustikuga, eli rändevaldkonna valmisoleku- ja kriisiohje võrgustik, eli
            rändevaldkonna valmisoleku- ja kriisiohje võrgustiku, eli rändevaldkonna valmisoleku- ja kriisiohje
            võrgustikku, eli rändevaldkonna valmisoleku- ja kriisiohje võrgustikusse, eli rändevaldkonna valmisoleku- ja
            kriisiohje võrgustikus, eli rändevaldkonna valmisoleku- ja kriisiohje võrgustikust, eli rändevaldkonna
            valmisoleku- ja kriisiohje võrgustikul, eli rändevaldkonna valmisoleku- ja kriisiohje võrgustikult, eli
            rändevaldkonna valmisoleku- ja kriisiohje võrgustikuks, eli rändevaldkonna valmisoleku- ja kriisiohje
            võrgustikuni, eli rändevaldkonna valmisoleku- ja kriisiohje võrgustikuna, eli rändevaldkonna valmisoleku- ja
            kriisiohje võrgustikuta, eli rändevaldkonna valmisoleku- ja kriisiohje võrgustikuga, valmisoleku võrgustik,
            valmisoleku võrgustiku, valmisoleku võrgustikku, valmisoleku võrgustikusse, valmisoleku võrgustikus,
            valmisoleku võrgustikust, valmisoleku võrgustikul, valmisoleku võrgustikult, valmisoleku võrgustikuks,
            valmisoleku võrgustikuni, valmisoleku võrgustikuna, valmisoleku võrgustikuta, valmisoleku võrgustikuga,
            kriisikava võrgustik, kriisikava võrgustiku, kriisikava võrgustikku, kriisikava võrgustikusse, kriisikava
            võrgustikus, kriisikava võrgustikust, kriisikava võrgustikul, kriisikava võrgustikult, kriisikava
            võrgustikuks, kriisikava võrgustikuni, kriisikava võrgustikuna, kriisikava võrgustikuta, kriisikava
            võrgustikuga, rändekriisi võrgustik, rändekriisi võrgustiku, rändekriisi võrgustikku, rändekriisi
            võrgustikusse, rändekriisi võrgustikus, rändekriisi võrgustikust, rändekriisi võrgustikul, rändekriisi
            võrgustikult, rändekriisi võrgustikuks, rändekriisi võrgustikuni, rändekriisi võrgustikuna, rändekriisi
            võrgustikuta, rändekriisi võrgustikuga, blueprint võrgustik, blueprint võrgustiku, blueprint võrgustikku,
            blueprint võrgustikusse, blueprint võrgustikus, blueprint võrgustikust, blueprint võrgustikul, blueprint
            võrgustikult, blueprint võrgustikuks, blueprint võrgustikuni, blueprint võrgustikuna, blueprint võrgustikuta,
            blueprint võrgustikuga, blueprinti võrgustik, blueprinti võrgustiku, blueprinti võrgustikku, blueprinti
            võrgustikusse, blueprinti võrgustikus, blueprinti võrgustikust, blueprinti võrgustikul, blueprinti
            võrgustikult, blueprinti võrgustikuks, blueprinti võrgustikuni, blueprinti võrgustikuna, blueprinti
            võrgustikuta, blueprinti võrgustikuga""",
        "intcen": """intcen, eu intcen, eli intcen, eli intceni, eli luure- ja situatsioonikeskus, eli luure- ja
            situatsioonikeskuse, eli luure- ja situatsioonikeskust, eli luure- ja situatsioonikeskusesse, eli luure- ja
            situatsioonikeskuses, eli luure- ja situatsioonikeskusest, eli luure- ja situatsioonikeskusel, eli luure- ja
            situatsioonikeskuselt, eli luure- ja situatsioonikeskuseks, eli luure- ja situatsioonikeskuseni, eli luure- ja
            situatsioonikeskusena, eli luure- ja situatsioonikeskuseta, eli luure- ja situatsioonikeskusega, euroopa liidu
            luure- ja situatsioonikeskus, euroopa liidu luure- ja situatsioonikeskuse, euroopa liidu luure- ja
            situatsioonikeskust, euroopa liidu luure- ja situatsioonikeskusesse, euroopa liidu luure- ja
            situatsioonikeskuses, euroopa liidu luure- ja situatsioonikeskusest, euroopa liidu luure- ja
            situatsioonikeskusel, euroopa liidu luure- ja situatsioonikeskuselt, euroopa liidu luure- ja
            situatsioonikeskuseks, euroopa liidu luure- ja situatsioonikeskuseni, euroopa liidu luure- ja
            situatsioonikeskusena, euroopa liidu luure- ja situatsioonikeskuseta, euroopa liidu luure- ja
            situatsioonikeskusega, luure- ja situatsioonikeskus, luure- ja situatsioonikeskuse, luure- ja
            situatsioonikeskust, luure- ja situatsioonikeskusesse, luure- ja situatsioonikeskuses, luure- ja
            situatsioonikeskusest, luure- ja situatsioonikeskusel, luure- ja situatsioonikeskuselt, luure- ja
            situatsioonikeskuseks, luure- ja situatsioonikeskuseni, luure- ja situatsioonikeskusena, luure- ja
            situatsioonikeskuseta, luure- ja situatsioonikeskusega, el-i luure- ja situatsioonikeskus, el-i luure- ja
            situatsioonikeskuse, el-i luure- ja situatsioonikeskust, el-i luure- ja situatsioonikeskusesse, el-i luure- ja
            situatsioonikeskuses, el-i luure- ja situatsioonikeskusest, el-i luure- ja situatsioonikeskusel, el-i luure-
            ja situatsioonikeskuselt, el-i luure- ja situatsioonikeskuseks, el-i luure- ja situatsioonikeskuseni, el-i
            luure- ja situatsioonikeskusena, el-i luure- ja situatsioonikeskuseta, el-i luure- ja situatsioonikeskusega,
            eli situatsioonikeskus, eli situatsioonikeskuse, eli situatsioonikeskust, eli situatsioonikeskusesse, eli
            situatsioonikeskuses, eli situatsioonikeskusest, eli situatsioonikeskusel, eli situatsioonikeskuselt, eli
            situatsioonikeskuseks, eli situatsioonikeskuseni, eli situatsioonikeskusena, eli situatsioonikeskuseta, eli
            situatsioonikeskusega, el-i situatsioonikeskus, el-i situatsioonikeskuse, el-i situatsioonikeskust, el-i
            situatsioonikeskusesse, el-i situatsioonikeskuses, el-i situatsioonikeskusest, el-i situatsioonikeskusel, el-i
            situatsioonikeskuselt, el-i situatsioonikeskuseks, el-i situatsioonikeskuseni, el-i situatsioonikeskusena,
            el-i situatsioonikeskuseta, el-i situatsioonikeskusega, situatsioonikeskus, situatsioonikeskuse,
            situatsioonikeskust, situatsioonikeskusesse, situatsioonikeskuses, situatsioonikeskusest,
            situatsioonikeskusel, situatsioonikeskuselt, situatsioonikeskuseks, situatsioonikeskuseni,
            situatsioonikeskusena, situatsioonikeskuseta, situatsioonikeskusega, eli luureandmete analüüsi keskus, eli
            luureandmete analüüsi keskuse, intcen-st, intcen-ks, intcen-ni""",
        "high-level-group": """kõrgetasemeline töörühm, kõrgetasemeline töörühma, kõrgetasemeline töörühmasse, kõrgetasemeline töörühmas,
            kõrgetasemeline töörühmast, kõrgetasemeline töörühmal, kõrgetasemeline töörühmalt, kõrgetasemeline töörühmaks,
            kõrgetasemeline töörühmani, kõrgetasemeline töörühmana, kõrgetasemeline töörühmata, kõrgetasemeline
            töörühmaga, kõrgetasemeline rühm, kõrgetasemeline rühma, kõrgetasemeline rühmal, kõrgetasemeline rühmalt,
            kõrgetasemelise töörühm, kõrgetasemelise töörühma, kõrgetasemelise töörühmasse, kõrgetasemelise töörühmas,
            kõrgetasemelise töörühmast, kõrgetasemelise töörühmal, kõrgetasemelise töörühmalt, kõrgetasemelise töörühmaks,
            kõrgetasemelise töörühmani, kõrgetasemelise töörühmana, kõrgetasemelise töörühmata, kõrgetasemelise
            töörühmaga, kõrgetasemelise rühm, kõrgetasemelise rühma, kõrgetasemelise rühmal, kõrgetasemelise rühmalt,
            kõrgetasemelist töörühm, kõrgetasemelist töörühma, kõrgetasemelist töörühmasse, kõrgetasemelist töörühmas,
            kõrgetasemelist töörühmast, kõrgetasemelist töörühmal, kõrgetasemelist töörühmalt, kõrgetasemelist töörühmaks,
            kõrgetasemelist töörühmani, kõrgetasemelist töörühmana, kõrgetasemelist töörühmata, kõrgetasemelist
            töörühmaga, kõrgetasemelist rühm, kõrgetasemelist rühma, kõrgetasemelist rühmal, kõrgetasemelist rühmalt,
            kõrgetasemelisel töörühm, kõrgetasemelisel töörühma, kõrgetasemelisel töörühmasse, kõrgetasemelisel töörühmas,
            kõrgetasemelisel töörühmast, kõrgetasemelisel töörühmal, kõrgetasemelisel töörühmalt, kõrgetasemelisel
            töörühmaks, kõrgetasemelisel töörühmani, kõrgetasemelisel töörühmana, kõrgetasemelisel töörühmata,
            kõrgetasemelisel töörühmaga, kõrgetasemelisel rühm, kõrgetasemelisel rühma, kõrgetasemelisel rühmal,
            kõrgetasemelisel rühmalt, kõrgetasemeliselt töörühm, kõrgetasemeliselt töörühma, kõrgetasemeliselt
            töörühmasse, kõrgetasemeliselt töörühmas, kõrgetasemeliselt töörühmast, kõrgetasemeliselt töörühmal,
            kõrgetasemeliselt töörühmalt, kõrgetasemeliselt töörühmaks, kõrgetasemeliselt töörühmani, kõrgetasemeliselt
            töörühmana, kõrgetasemeliselt töörühmata, kõrgetasemeliselt töörühmaga, kõrgetasemeliselt rühm,
            kõrgetasemeliselt rühma, kõrgetasemeliselt rühmal, kõrgetasemeliselt rühmalt, kõrgetasemelisele töörühm,
            kõrgetasemelisele töörühma, kõrgetasemelisele töörühmasse, kõrgetasemelisele töörühmas, kõrgetasemelisele
            töörühmast, kõrgetasemelisele töörühmal, kõrgetasemelisele töörühmalt, kõrgetasemelisele töörühmaks,
            kõrgetasemelisele töörühmani, kõrgetasemelisele töörühmana, kõrgetasemelisele töörühmata, kõrgetasemelisele
            töörühmaga, kõrgetasemelisele rühm, kõrgetasemelisele rühma, kõrgetasemelisele rühmal, kõrgetasemelisele
            rühmalt, andmetele juurdepääsu kõrgetasemeline töörühm, andmetele juurdepääsu kõrgetasemeline töörühma,
            andmetele juurdepääsu kõrgetasemeline töörühmasse, andmetele juurdepääsu kõrgetasemeline töörühmas, andmetele
            juurdepääsu kõrgetasemeline töörühmast, andmetele juurdepääsu kõrgetasemeline töörühmal, andmetele juurdepääsu
            kõrgetasemeline töörühmalt, andmetele juurdepääsu kõrgetasemeline töörühmaks, andmetele juurdepääsu
            kõrgetasemeline töörühmani, andmetele juurdepääsu kõrgetasemeline töörühmana, andmetele juurdepääsu
            kõrgetasemeline töörühmata, andmetele juurdepääsu kõrgetasemeline töörühmaga, andmetele juurdepääsu
            kõrgetasemeline rühm, andmetele juurdepääsu kõrgetasemeline rühma, andmetele juurdepääsu kõrgetasemeline
            rühmal, andmetele juurdepääsu kõrgetasemeline rühmalt, andmetele juurdepääsu käsitlev kõrgetasemeline töörühm,
            andmetele juurdepääsu käsitlev kõrgetasemeline töörühma, andmetele juurdepääsu käsitlev kõrgetasemeline
            töörühmasse, andmetele juurdepääsu käsitlev kõrgetasemeline töörühmas, andmetele juurdepääsu käsitlev
            kõrgetasemeline töörühmast, andmetele juurdepääsu käsitlev kõrgetasemeline töörühmal, andmetele juurdepääsu
            käsitlev kõrgetasemeline töörühmalt, andmetele juurdepääsu käsitlev kõrgetasemeline töörühmaks, andmetele
            juurdepääsu käsitlev kõrgetasemeline töörühmani, andmetele juurdepääsu käsitlev kõrgetasemeline töörühmana,
            andmetele juurdepääsu käsitlev kõrgetasemeline töörühmata, andmetele juurdepääsu käsitlev kõrgetasemeline
            töörühmaga, andmetele juurdepääsu käsitlev kõrgetasemeline rühm, andmetele juurdepääsu käsitlev
            kõrgetasemeline rühma, andmetele juurdepääsu käsitlev kõrgetasemeline rühmal, andmetele juurdepääsu käsitlev
            kõrgetasemeline rühmalt, andmetele juurdepääsu käsitleva kõrgetasemelise töörühm, andmetele juurdepääsu
            käsitleva kõrgetasemelise töörühma, andmetele juurdepääsu käsitleva kõrgetasemelise töörühmasse, andmetele
            juurdepääsu käsitleva kõrgetasemelise töörühmas, andmetele juurdepääsu käsitleva kõrgetasemelise töörühmast,
            andmetele juurdepääsu käsitleva kõrgetasemelise töörühmal, andmetele juurdepääsu käsitleva kõrgetasemelise
            töörühmalt, andmetele juurdepääsu käsitleva kõrgetasemelise töörühmaks, andmetele juurdepääsu käsitleva
            kõrgetasemelise töörühmani, andmetele juurdepääsu käsitleva kõrgetasemelise töörühmana, andmetele juurdepääsu
            käsitleva kõrgetasemelise töörühmata, andmetele juurdepääsu käsitleva kõrgetasemelise töörühmaga, andmetele
            juurdepääsu käsitleva kõrgetasemelise rühm, andmetele juurdepääsu käsitleva kõrgetasemelise rühma, andmetele
            juurdepääsu käsitleva kõrgetasemelise rühmal, andmetele juurdepääsu käsitleva kõrgetasemelise rühmalt,
            tulemuslikuks õiguskaitseks vajalikele andmetele juurdepääsu käsitlev kõrgetasemeline töörühm, tulemuslikuks
            õiguskaitseks vajalikele andmetele juurdepääsu käsitlev kõrgetasemeline töörühma, tulemuslikuks õiguskaitseks
            vajalikele andmetele juurdepääsu käsitlev kõrgetasemeline töörühmasse, tulemuslikuks õiguskaitseks vajalikele
            andmetele juurdepääsu käsitlev kõrgetasemeline töörühmas, tulemuslikuks õiguskaitseks vajalikele andmetele
            juurdepääsu käsitlev kõrgetasemeline töörühmast, tulemuslikuks õiguskaitseks vajalikele andmetele juurdepääsu
            käsitlev kõrgetasemeline töörühmal, tulemuslikuks õiguskaitseks vajalikele andmetele juurdepääsu käsitlev
            kõrgetasemeline töörühmalt, tulemuslikuks õiguskaitseks vajalikele andmetele juurdepääsu käsitlev
            kõrgetasemeline töörühmaks, tulemuslikuks õiguskaitseks vajalikele andmetele juurdepääsu käsitlev
            kõrgetasemeline töörühmani, tulemuslikuks õiguskaitseks vajalikele andmetele juurdepääsu käsitlev
            kõrgetasemeline töörühmana, tulemuslikuks õiguskaitseks vajalikele andmetele juurdepääsu käsitlev
            kõrgetasemeline töörühmata, tulemuslikuks õiguskaitseks vajalikele andmetele juurdepääsu käsitlev
            kõrgetasemeline töörühmaga, tulemuslikuks õiguskaitseks vajalikele andmetele juurdepääsu käsitlev
            kõrgetasemeline rühm, tulemuslikuks õiguskaitseks vajalikele andmetele juurdepääsu käsitlev kõrgetasemeline
            rühma, tulemuslikuks õiguskaitseks vajalikele andmetele juurdepääsu käsitlev kõrgetasemeline rühmal,
            tulemuslikuks õiguskaitseks vajalikele andmetele juurdepääsu käsitlev kõrgetasemeline rühmalt, tulemuslikuks
            õiguskaitseks vajalikele andmetele juurdepääsu käsitleva kõrgetasemelise töörühm, tulemuslikuks õiguskaitseks
            vajalikele andmetele juurdepääsu käsitleva kõrgetasemelise töörühma, tulemuslikuks õiguskaitseks vajalikele
            andmetele juurdepääsu käsitleva kõrgetasemelise töörühmasse, tulemuslikuks õiguskaitseks vajalikele andmetele
            juurdepääsu käsitleva kõrgetasemelise töörühmas, tulemuslikuks õiguskaitseks vajalikele andmetele juurdepääsu
            käsitleva kõrgetasemelise töörühmast, tulemuslikuks õiguskaitseks vajalikele andmetele juurdepääsu käsitleva
            kõrgetasemelise töörühmal, tulemuslikuks õiguskaitseks vajalikele andmetele juurdepääsu käsitleva
            kõrgetasemelise töörühmalt, tulemuslikuks õiguskaitseks vajalikele andmetele juurdepääsu käsitleva
            kõrgetasemelise töörühmaks, tulemuslikuks õiguskaitseks vajalikele andmetele juurdepääsu käsitleva
            kõrgetasemelise töörühmani, tulemuslikuks õiguskaitseks vajalikele andmetele juurdepääsu käsitleva
            kõrgetasemelise töörühmana, tulemuslikuks õiguskaitseks vajalikele andmetele juurdepääsu käsitleva
            kõrgetasemelise töörühmata, tulemuslikuks õiguskaitseks vajalikele andmetele juurdepääsu käsitleva
            kõrgetasemelise töörühmaga, tulemuslikuks õiguskaitseks vajalikele andmetele juurdepääsu käsitleva
            kõrgetasemelise rühm, tulemuslikuks õiguskaitseks vajalikele andmetele juurdepääsu käsitleva kõrgetasemelise
            rühma, tulemuslikuks õiguskaitseks vajalikele andmetele juurdepääsu käsitleva kõrgetasemelise rühmal,
            tulemuslikuks õiguskaitseks vajalikele andmetele juurdepääsu käsitleva kõrgetasemelise rühmalt, hlg,
            kõrgetasemeline eksperdirühm, kõrgetasemelise eksperdirühma, hlg-st, hlg-ks, hlg-ni""",
        "jha-agencies": """justiits- ja siseküsimuste amet, justiits- ja siseküsimuste ameti, justiits- ja siseküsimuste ametit,
            justiits- ja siseküsimuste ametisse, justiits- ja siseküsimuste ametis, justiits- ja siseküsimuste ametist,
            justiits- ja siseküsimuste ametil, justiits- ja siseküsimuste ametilt, justiits- ja siseküsimuste ametiks,
            justiits- ja siseküsimuste ametini, justiits- ja siseküsimuste ametina, justiits- ja siseküsimuste ametita,
            justiits- ja siseküsimuste ametiga, justiits- ja siseküsimuste ametid, justiits- ja siseküsimuste ametite,
            justiits- ja siseküsimuste ameteid, justiits- ja siseküsimuste ametitesse, justiits- ja siseküsimuste
            ametites, justiits- ja siseküsimuste ametitest, justiits- ja siseküsimuste ametitel, justiits- ja
            siseküsimuste ametitelt, justiits- ja siseküsimuste ametiteks, justiits- ja siseküsimuste ametiteni, justiits-
            ja siseküsimuste ametitena, justiits- ja siseküsimuste ametiteta, justiits- ja siseküsimuste ametitega,
            justiits- ja siseküsimuste asutus, justiits- ja siseküsimuste asutuse, justiits- ja siseküsimuste asutust,
            justiits- ja siseküsimuste asutusesse, justiits- ja siseküsimuste asutuses, justiits- ja siseküsimuste
            asutusest, justiits- ja siseküsimuste asutusel, justiits- ja siseküsimuste asutuselt, justiits- ja
            siseküsimuste asutuseks, justiits- ja siseküsimuste asutuseni, justiits- ja siseküsimuste asutusena, justiits-
            ja siseküsimuste asutuseta, justiits- ja siseküsimuste asutusega, justiits- ja siseküsimuste asutused,
            justiits- ja siseküsimuste asutuste, justiits- ja siseküsimuste asutusi, justiits- ja siseküsimuste
            asutustesse, justiits- ja siseküsimuste asutustes, justiits- ja siseküsimuste asutustest, justiits- ja
            siseküsimuste asutustel, justiits- ja siseküsimuste asutustelt, justiits- ja siseküsimuste asutusteks,
            justiits- ja siseküsimuste asutusteni, justiits- ja siseküsimuste asutustena, justiits- ja siseküsimuste
            asutusteta, justiits- ja siseküsimuste asutustega, justiits- ja siseküsimuste agentuur, justiits- ja
            siseküsimuste agentuuri, justiits- ja siseküsimuste agentuurisse, justiits- ja siseküsimuste agentuuris,
            justiits- ja siseküsimuste agentuurist, justiits- ja siseküsimuste agentuuril, justiits- ja siseküsimuste
            agentuurilt, justiits- ja siseküsimuste agentuuriks, justiits- ja siseküsimuste agentuurini, justiits- ja
            siseküsimuste agentuurina, justiits- ja siseküsimuste agentuurita, justiits- ja siseküsimuste agentuuriga,
            justiits- ja siseküsimuste agentuurid, justiits- ja siseküsimuste agentuuride, justiits- ja siseküsimuste
            agentuure, justiits- ja siseküsimuste agentuuridesse, justiits- ja siseküsimuste agentuurides, justiits- ja
            siseküsimuste agentuuridest, justiits- ja siseküsimuste agentuuridel, justiits- ja siseküsimuste
            agentuuridelt, justiits- ja siseküsimuste agentuurideks, justiits- ja siseküsimuste agentuurideni, justiits-
            ja siseküsimuste agentuuridena, justiits- ja siseküsimuste agentuurideta, justiits- ja siseküsimuste
            agentuuridega, justiits- ja siseküsimuste valdkonna amet, justiits- ja siseküsimuste valdkonna ameti,
            justiits- ja siseküsimuste valdkonna ametit, justiits- ja siseküsimuste valdkonna ametisse, justiits- ja
            siseküsimuste valdkonna ametis, justiits- ja siseküsimuste valdkonna ametist, justiits- ja siseküsimuste
            valdkonna ametil, justiits- ja siseküsimuste valdkonna ametilt, justiits- ja siseküsimuste valdkonna ametiks,
            justiits- ja siseküsimuste valdkonna ametini, justiits- ja siseküsimuste valdkonna ametina, justiits- ja
            siseküsimuste valdkonna ametita, justiits- ja siseküsimuste valdkonna ametiga, justiits- ja siseküsimuste
            valdkonna ametid, justiits- ja siseküsimuste valdkonna ametite, justiits- ja siseküsimuste valdkonna ameteid,
            justiits- ja siseküsimuste valdkonna ametitesse, justiits- ja siseküsimuste valdkonna ametites, justiits- ja
            siseküsimuste valdkonna ametitest, justiits- ja siseküsimuste valdkonna ametitel, justiits- ja siseküsimuste
            valdkonna ametitelt, justiits- ja siseküsimuste valdkonna ametiteks, justiits- ja siseküsimuste valdkonna
            ametiteni, justiits- ja siseküsimuste valdkonna ametitena, justiits- ja siseküsimuste valdkonna ametiteta,
            justiits- ja siseküsimuste valdkonna ametitega, justiits- ja siseküsimuste valdkonna asutus, justiits- ja
            siseküsimuste valdkonna asutuse, justiits- ja siseküsimuste valdkonna asutust, justiits- ja siseküsimuste
            valdkonna asutusesse, justiits- ja siseküsimuste valdkonna asutuses, justiits- ja siseküsimuste valdkonna
            asutusest, justiits- ja siseküsimuste valdkonna asutusel, justiits- ja siseküsimuste valdkonna asutuselt,
            justiits- ja siseküsimuste valdkonna asutuseks, justiits- ja siseküsimuste valdkonna asutuseni, justiits- ja
            siseküsimuste valdkonna asutusena, justiits- ja siseküsimuste valdkonna asutuseta, justiits- ja siseküsimuste
            valdkonna asutusega, justiits- ja siseküsimuste valdkonna asutused, justiits- ja siseküsimuste valdkonna
            asutuste, justiits- ja siseküsimuste valdkonna asutusi, justiits- ja siseküsimuste valdkonna asutustesse,
            justiits- ja siseküsimuste valdkonna asutustes, justiits- ja siseküsimuste valdkonna asutustest, justiits- ja
            siseküsimuste valdkonna asutustel, justiits- ja siseküsimuste valdkonna asutustelt, justiits- ja siseküsimuste
            valdkonna asutusteks, justiits- ja siseküsimuste valdkonna asutusteni, justiits- ja siseküsimuste valdkonna
            asutustena, justiits- ja siseküsimuste valdkonna asutusteta, justiits- ja siseküsimuste valdkonna asutustega,
            justiits- ja siseküsimuste valdkonna agentuur, justiits- ja siseküsimuste valdkonna agentuuri, justiits- ja
            siseküsimuste valdkonna agentuurisse, justiits- ja siseküsimuste valdkonna agentuuris, justiits- ja
            siseküsimuste valdkonna agentuurist, justiits- ja siseküsimuste valdkonna agentuuril, justiits- ja
            siseküsimuste valdkonna agentuurilt, justiits- ja siseküsimuste valdkonna agentuuriks, justiits- ja
            siseküsimuste valdkonna agentuurini, justiits- ja siseküsimuste valdkonna agentuurina, justiits- ja
            siseküsimuste valdkonna agentuurita, justiits- ja siseküsimuste valdkonna agentuuriga, justiits- ja
            siseküsimuste valdkonna agentuurid, justiits- ja siseküsimuste valdkonna agentuuride, justiits- ja
            siseküsimuste valdkonna agentuure, justiits- ja siseküsimuste valdkonna agentuuridesse, justiits- ja
            siseküsimuste valdkonna agentuurides, justiits- ja siseküsimuste valdkonna agentuuridest, justiits- ja
            siseküsimuste valdkonna agentuuridel, justiits- ja siseküsimuste valdkonna agentuuridelt, justiits- ja
            siseküsimuste valdkonna agentuurideks, justiits- ja siseküsimuste valdkonna agentuurideni, justiits- ja
            siseküsimuste valdkonna agentuuridena, justiits- ja siseküsimuste valdkonna agentuurideta, justiits- ja
            siseküsimuste valdkonna agentuuridega, justiits- ja siseasjade amet, justiits- ja siseasjade ameti, justiits-
            ja siseasjade ametit, justiits- ja siseasjade ametisse, justiits- ja siseasjade ametis, justiits- ja
            siseasjade ametist, justiits- ja siseasjade ametil, justiits- ja siseasjade ametilt, justiits- ja siseasjade
            ametiks, justiits- ja siseasjade ametini, justiits- ja siseasjade ametina, justiits- ja siseasjade ametita,
            justiits- ja siseasjade ametiga, justiits- ja siseasjade ametid, justiits- ja siseasjade ametite, justiits- ja
            siseasjade ameteid, justiits- ja siseasjade ametitesse, justiits- ja siseasjade ametites, justiits- ja
            siseasjade ametitest, justiits- ja siseasjade ametitel, justiits- ja siseasjade ametitelt, justiits- ja
            siseasjade ametiteks, justiits- ja siseasjade ametiteni, justiits- ja siseasjade ametitena, justiits- ja
            siseasjade ametiteta, justiits- ja siseasjade ametitega, justiits- ja siseasjade asutus, justiits- ja
            siseasjade asutuse, justiits- ja siseasjade asutust, justiits- ja siseasjade asutusesse, justiits- ja
            siseasjade asutuses, justiits- ja siseasjade asutusest, justiits- ja siseasjade asutusel, justiits- ja
            siseasjade asutuselt, justiits- ja siseasjade asutuseks, justiits- ja siseasjade asutuseni, justiits- ja
            siseasjade asutusena, justiits- ja siseasjade asutuseta, justiits- ja siseasjade asutusega, justiits- ja
            siseasjade asutused, justiits- ja siseasjade asutuste, justiits- ja siseasjade asutusi, justiits- ja
            siseasjade asutustesse, justiits- ja siseasjade asutustes, justiits- ja siseasjade asutustest, justiits- ja
            siseasjade asutustel, justiits- ja siseasjade asutustelt, justiits- ja siseasjade asutusteks, justiits- ja
            siseasjade asutusteni, justiits- ja siseasjade asutustena, justiits- ja siseasjade asutusteta, justiits- ja
            siseasjade asutustega, justiits- ja siseasjade agentuur, justiits- ja siseasjade agentuuri, justiits- ja
            siseasjade agentuurisse, justiits- ja siseasjade agentuuris, justiits- ja siseasjade agentuurist, justiits- ja
            siseasjade agentuuril, justiits- ja siseasjade agentuurilt, justiits- ja siseasjade agentuuriks, justiits- ja
            siseasjade agentuurini, justiits- ja siseasjade agentuurina, justiits- ja siseasjade agentuurita, justiits- ja
            siseasjade agentuuriga, justiits- ja siseasjade agentuurid, justiits- ja siseasjade agentuuride, justiits- ja
            siseasjade agentuure, justiits- ja siseasjade agentuuridesse, justiits- ja siseasjade agentuurides, justiits-
            ja siseasjade agentuuridest, justiits- ja siseasjade agentuuridel, justiits- ja siseasjade agentuuridelt,
            justiits- ja siseasjade agentuurideks, justiits- ja siseasjade agentuurideni, justiits- ja siseasjade
            agentuuridena, justiits- ja siseasjade agentuurideta, justiits- ja siseasjade agentuuridega, jsk amet, jsk
            ameti, jsk ametit, jsk ametisse, jsk ametis, jsk ametist, jsk ametil, jsk ametilt, jsk ametiks, jsk ametini,
            jsk ametina, jsk ametita, jsk ametiga, jsk ametid, jsk ametite, jsk ameteid, jsk ametitesse, jsk ametites, jsk
            ametitest, jsk ametitel, jsk ametitelt, jsk ametiteks, jsk ametiteni, jsk ametitena, jsk ametiteta, jsk
            ametitega, jsk asutus, jsk asutuse, jsk asutust, jsk asutusesse, jsk asutuses, jsk asutusest, jsk asutusel,
            jsk asutuselt, jsk asutuseks, jsk asutuseni, jsk asutusena, jsk asutuseta, jsk asutusega, jsk asutused, jsk
            asutuste, jsk asutusi, jsk asutustesse, jsk asutustes, jsk asutustest, jsk asutustel, jsk asutustelt, jsk
            asutusteks, jsk asutusteni, jsk asutustena, jsk asutusteta, jsk asutustega, jsk agentuur, jsk agentuuri, jsk
            agentuurisse, jsk agentuuris, jsk agentuurist, jsk agentuuril, jsk agentuurilt, jsk agentuuriks, jsk
            agentuurini, jsk agentuurina, jsk agentuurita, jsk agentuuriga, jsk agentuurid, jsk agentuuride, jsk
            agentuure, jsk agentuuridesse, jsk agentuurides, jsk agentuuridest, jsk agentuuridel, jsk agentuuridelt, jsk
            agentuurideks, jsk agentuurideni, jsk agentuuridena, jsk agentuurideta, jsk agentuuridega, jsk valdkonna amet,
            jsk valdkonna ameti, jsk valdkonna ametit, jsk valdkonna ametisse, jsk valdkonna ametis, jsk valdkonna
            ametist, jsk valdkonna ametil, jsk valdkonna ametilt, jsk valdkonna ametiks, jsk valdkonna ametini, jsk
            valdkonna ametina, jsk valdkonna ametita, jsk valdkonna ametiga, jsk valdkonna ametid, jsk valdkonna ametite,
            jsk valdkonna ameteid, jsk valdkonna ametitesse, jsk valdkonna ametites, jsk valdkonna ametitest, jsk
            valdkonna ametitel, jsk valdkonna ametitelt, jsk valdkonna ametiteks, jsk valdkonna ametiteni, jsk valdkonna
            ametitena, jsk valdkonna ametiteta, jsk valdkonna ametitega, jsk valdkonna asutus, jsk valdkonna asutuse, jsk
            valdkonna asutust, jsk valdkonna asutusesse, jsk valdkonna asutuses, jsk valdkonna asutusest, jsk valdkonna
            asutusel, jsk valdkonna asutuselt, jsk valdkonna asutuseks, jsk valdkonna asutuseni, jsk valdkonna asutusena,
            jsk valdkonna asutuseta, jsk valdkonna asutusega, jsk valdkonna asutused, jsk valdkonna asutuste, jsk
            valdkonna asutusi, jsk valdkonna asutustesse, jsk valdkonna asutustes, jsk valdkonna asutustest, jsk valdkonna
            asutustel, jsk valdkonna asutustelt, jsk valdkonna asutusteks, jsk valdkonna asutusteni, jsk valdkonna
            asutustena, jsk valdkonna asutusteta, jsk valdkonna asutustega, jsk valdkonna agentuur, jsk valdkonna
            agentuuri, jsk valdkonna agentuurisse, jsk valdkonna agentuuris, jsk valdkonna agentuurist, jsk valdkonna
            agentuuril, jsk valdkonna agentuurilt, jsk valdkonna agentuuriks, jsk valdkonna agentuurini, jsk valdkonna
            agentuurina, jsk valdkonna agentuurita, jsk valdkonna agentuuriga, jsk valdkonna agentuurid, jsk valdkonna
            agentuuride, jsk valdkonna agentuure, jsk valdkonna agentuuridesse, jsk valdkonna agentuurides, jsk valdkonna
            agentuuridest, jsk valdkonna agentuuridel, jsk valdkonna agentuuridelt, jsk valdkonna agentuurideks, jsk
            valdkonna agentuurideni, jsk valdkonna agentuuridena, jsk valdkonna agentuurideta, jsk valdkonna
            agentuuridega, jha amet, jha ameti, jha ametit, jha ametisse, jha ametis, jha ametist, jha ametil, jha
            ametilt, jha ametiks, jha ametini, jha ametina, jha ametita, jha ametiga, jha ametid, jha ametite, jha
            ameteid, jha ametitesse, jha ametites, jha ametitest, jha ametitel, jha ametitelt, jha ametiteks, jha
            ametiteni, jha ametitena, jha ametiteta, jha ametitega, jha asutus, jha asutuse, jha asutust, jha asutusesse,
            jha asutuses, jha asutusest, jha asutusel, jha asutuselt, jha asutuseks, jha asutuseni, jha asutusena, jha
            asutuseta, jha asutusega, jha asutused, jha asutuste, jha asutusi, jha asutustesse, jha asutustes, jha
            asutustest, jha asutustel, jha asutustelt, jha asutusteks, jha asutusteni, jha asutustena, jha asutusteta, jha
            asutustega, jha agentuur, jha agentuuri, jha agentuurisse, jha agentuuris, jha agentuurist, jha agentuuril,
            jha agentuurilt, jha agentuuriks, jha agentuurini, jha agentuurina, jha agentuurita, jha agentuuriga, jha
            agentuurid, jha agentuuride, jha agentuure, jha agentuuridesse, jha agentuurides, jha agentuuridest, jha
            agentuuridel, jha agentuuridelt, jha agentuurideks, jha agentuurideni, jha agentuuridena, jha agentuurideta,
            jha agentuuridega, justiits- ja siseküsimuste valdkonnas tegutsevad asutused""",
        "budgetary-authorities": """eelarvepädevad institutsioonid, eelarvepädevate institutsioonide, eelarvepädevatel institutsioonidel,
            eelarvepädevatelt institutsioonidelt, eelarvepädevaid institutsioone, eelarvepädev institutsioon,
            eelarvepädeva institutsiooni, eelarvepädevad asutused, eelarvepädevate asutuste, eelarvepädevatel asutustel,
            eelarvepädevatelt asutustelt, eelarveasutused, eelarveasutuste""",
        "national-judicial-authorities": """riiklikud õigusasutused, riiklikud õigusasutuste, riiklikud õigusasutustel, riiklikud õigusasutustelt,
            riiklikud õigusasutusi, riiklikud kohtuasutused, riiklikud kohtuasutuste, riiklikud kohtuasutustel, riiklikud
            kohtuasutustelt, riiklikud justiitsasutused, riiklikud justiitsasutuste, riiklikud justiitsasutustel,
            riiklikud justiitsasutustelt, riiklike õigusasutused, riiklike õigusasutuste, riiklike õigusasutustel,
            riiklike õigusasutustelt, riiklike õigusasutusi, riiklike kohtuasutused, riiklike kohtuasutuste, riiklike
            kohtuasutustel, riiklike kohtuasutustelt, riiklike justiitsasutused, riiklike justiitsasutuste, riiklike
            justiitsasutustel, riiklike justiitsasutustelt, riiklikel õigusasutused, riiklikel õigusasutuste, riiklikel
            õigusasutustel, riiklikel õigusasutustelt, riiklikel õigusasutusi, riiklikel kohtuasutused, riiklikel
            kohtuasutuste, riiklikel kohtuasutustel, riiklikel kohtuasutustelt, riiklikel justiitsasutused, riiklikel
            justiitsasutuste, riiklikel justiitsasutustel, riiklikel justiitsasutustelt, riiklikelt õigusasutused,
            riiklikelt õigusasutuste, riiklikelt õigusasutustel, riiklikelt õigusasutustelt, riiklikelt õigusasutusi,
            riiklikelt kohtuasutused, riiklikelt kohtuasutuste, riiklikelt kohtuasutustel, riiklikelt kohtuasutustelt,
            riiklikelt justiitsasutused, riiklikelt justiitsasutuste, riiklikelt justiitsasutustel, riiklikelt
            justiitsasutustelt, riiklikele õigusasutused, riiklikele õigusasutuste, riiklikele õigusasutustel, riiklikele
            õigusasutustelt, riiklikele õigusasutusi, riiklikele kohtuasutused, riiklikele kohtuasutuste, riiklikele
            kohtuasutustel, riiklikele kohtuasutustelt, riiklikele justiitsasutused, riiklikele justiitsasutuste,
            riiklikele justiitsasutustel, riiklikele justiitsasutustelt, riikide õigusasutused, riikide õigusasutuste,
            riikide õigusasutustel, riikide õigusasutustelt, riikide õigusasutusi, riikide kohtuasutused, riikide
            kohtuasutuste, riikide kohtuasutustel, riikide kohtuasutustelt, riikide justiitsasutused, riikide
            justiitsasutuste, riikide justiitsasutustel, riikide justiitsasutustelt, liikmesriikide õigusasutused,
            liikmesriikide õigusasutuste, liikmesriikide õigusasutustel, liikmesriikide õigusasutustelt, liikmesriikide
            õigusasutusi, liikmesriikide kohtuasutused, liikmesriikide kohtuasutuste, liikmesriikide kohtuasutustel,
            liikmesriikide kohtuasutustelt, liikmesriikide justiitsasutused, liikmesriikide justiitsasutuste,
            liikmesriikide justiitsasutustel, liikmesriikide justiitsasutustelt, õigusasutused, õigusasutuste,
            õigusasutustel, õigusasutustelt, õigusasutusi, kohtuasutused, kohtuasutuste, kohtuasutustel, kohtuasutustelt,
            justiitsasutused, justiitsasutuste, justiitsasutustel, justiitsasutustelt""",
        "at": """austria, austriat, austriasse, austrias, austriast, austrial, austrialt, austriaks, austriani, austriana,
            austriata, austriaga, austrialane, austrialase, austrialased, austrialaste, austrialastel, austrialastelt,
            österreich""",
        "be": """belgia, belgiat, belgiasse, belgias, belgiast, belgial, belgialt, belgiaks, belgiani, belgiana, belgiata,
            belgiaga, belglased, belglaste, belgia kuningriik, belgique, belgië""",
        "bg": """bulgaaria, bulgaariat, bulgaariasse, bulgaarias, bulgaariast, bulgaarial, bulgaarialt, bulgaariaks,
            bulgaariani, bulgaariana, bulgaariata, bulgaariaga, bulgaarlased, bulgaarlaste""",
        "cy": """küpros, küprose, küprost, küprosesse, küproses, küprosest, küprosel, küproselt, küproseks, küproseni,
            küprosena, küproseta, küprosega, küproslased, küproslaste, küprose vabariik, küprose vabariigi""",
        "cz": """tšehhi, tšehhit, tšehhisse, tšehhis, tšehhist, tšehhil, tšehhilt, tšehhiks, tšehhini, tšehhina, tšehhita,
            tšehhiga, tsehhi, tsehhit, tsehhisse, tsehhis, tsehhist, tsehhil, tsehhilt, tsehhiks, tsehhini, tsehhina,
            tsehhita, tsehhiga, tšehhi vabariik, tšehhi vabariigi, tšehhid, tšehhide, tsehhi vabariik""",
        "de": """saksamaa, saksamaad, saksamaasse, saksamaas, saksamaast, saksamaal, saksamaalt, saksamaaks, saksamaani,
            saksamaana, saksamaata, saksamaaga, saksa, sakslased, sakslaste, saksamaa liitvabariik, deutschland""",
        "dk": """taani, taanit, taanisse, taanis, taanist, taanil, taanilt, taaniks, taanini, taanina, taanita, taaniga,
            taanlased, taanlaste, danmark""",
        "ee": """eesti, eestit, eestisse, eestis, eestist, eestil, eestilt, eestiks, eestini, eestina, eestita, eestiga,
            eestlased, eestlaste, eesti vabariik, eesti vabariigi, eesti vabariigil, estonia""",
        "el": """kreeka, kreekat, kreekasse, kreekas, kreekast, kreekal, kreekalt, kreekaks, kreekani, kreekana, kreekata,
            kreekaga, kreeklased, kreeklaste, hellas""",
        "es": """hispaania, hispaaniat, hispaaniasse, hispaanias, hispaaniast, hispaanial, hispaanialt, hispaaniaks,
            hispaaniani, hispaaniana, hispaaniata, hispaaniaga, hispaanlased, hispaanlaste, españa""",
        "fi": """soome, soomet, soomesse, soomes, soomest, soomel, soomelt, soomeks, soomeni, soomena, soometa, soomega,
            soomlased, soomlaste, suomi, finland""",
        "fr": """prantsusmaa, prantsusmaad, prantsusmaasse, prantsusmaas, prantsusmaast, prantsusmaal, prantsusmaalt,
            prantsusmaaks, prantsusmaani, prantsusmaana, prantsusmaata, prantsusmaaga, prantsuse, prantslased,
            prantslaste, france""",
        "hr": """horvaatia, horvaatiat, horvaatiasse, horvaatias, horvaatiast, horvaatial, horvaatialt, horvaatiaks,
            horvaatiani, horvaatiana, horvaatiata, horvaatiaga, horvaadid, horvaatide, hrvatska""",
        "hu": """ungari, ungarit, ungarisse, ungaris, ungarist, ungaril, ungarilt, ungariks, ungarini, ungarina, ungarita,
            ungariga, ungarlased, ungarlaste, magyarország""",
        "ie": """iirimaa, iirimaad, iirimaasse, iirimaas, iirimaast, iirimaal, iirimaalt, iirimaaks, iirimaani, iirimaana,
            iirimaata, iirimaaga, iiri, iirlased, iirlaste, ireland""",
        "it": """itaalia, itaaliat, itaaliasse, itaalias, itaaliast, itaalial, itaalialt, itaaliaks, itaaliani, itaaliana,
            itaaliata, itaaliaga, itaallased, itaallaste, italia""",
        "lt": """leedu, leedut, leedusse, leedus, leedust, leedul, leedult, leeduks, leeduni, leeduna, leeduta, leeduga,
            leedulased, leedulaste, leedukad, leedukate, lietuva""",
        "lu": """luksemburg, luksemburgi, luksemburgisse, luksemburgis, luksemburgist, luksemburgil, luksemburgilt,
            luksemburgiks, luksemburgini, luksemburgina, luksemburgita, luksemburgiga, luksemburglased, luxembourg""",
        "lv": """läti, lätit, lätisse, lätis, lätist, lätil, lätilt, lätiks, lätini, lätina, lätita, lätiga, lätlased,
            lätlaste, latvija""",
        "mt": """malta, maltat, maltasse, maltas, maltast, maltal, maltalt, maltaks, maltani, maltana, maltata, maltaga,
            maltalased""",
        "nl": """madalmaad, madalmaade, madalmaadel, madalmaadelt, madalmaid, madalmaades, madalmaadest, madalmaadega, holland,
            hollandi, hollandit, hollandisse, hollandis, hollandist, hollandil, hollandilt, hollandiks, hollandini,
            hollandina, hollandita, hollandiga, hollandlased, hollandlaste, nederland""",
        "pl": """poola, poolat, poolasse, poolas, poolast, poolal, poolalt, poolaks, poolani, poolana, poolata, poolaga,
            poolakad, poolakate, polska""",
        "pt": """portugal, portugali, portugalisse, portugalis, portugalist, portugalil, portugalilt, portugaliks, portugalini,
            portugalina, portugalita, portugaliga, portugallased, portugallaste""",
        "ro": """rumeenia, rumeeniat, rumeeniasse, rumeenias, rumeeniast, rumeenial, rumeenialt, rumeeniaks, rumeeniani,
            rumeeniana, rumeeniata, rumeeniaga, rumeenlased, rumeenlaste""",
        "se": """rootsi, rootsit, rootsisse, rootsis, rootsist, rootsil, rootsilt, rootsiks, rootsini, rootsina, rootsita,
            rootsiga, rootslased, rootslaste, sverige""",
        "si": """sloveenia, sloveeniat, sloveeniasse, sloveenias, sloveeniast, sloveenial, sloveenialt, sloveeniaks,
            sloveeniani, sloveeniana, sloveeniata, sloveeniaga, sloveenid, sloveenide, slovenija""",
        "sk": """slovakkia, slovakkiat, slovakkiasse, slovakkias, slovakkiast, slovakkial, slovakkialt, slovakkiaks,
            slovakkiani, slovakkiana, slovakkiata, slovakkiaga, slovaki, slovaki vabariik, slovakid, slovakkide, slovensko""",
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
        "Euroopa Ülemkogu": """euroopa ülemkogu, euroopa ülemkogusse, euroopa ülemkogus, euroopa ülemkogust, euroopa ülemkogule, euroopa
            ülemkogul, euroopa ülemkogult, euroopa ülemkoguks, euroopa ülemkoguni, euroopa ülemkoguna, euroopa ülemkoguta,
            euroopa ülemkoguga, ülemkogu, ülemkogusse, ülemkogus, ülemkogust, ülemkogule, ülemkogul, ülemkogult,
            ülemkoguks, ülemkoguni, ülemkoguna, ülemkoguta, ülemkoguga, eli tippkohtumine, tippkohtumise""",
        "eesistujariik": """eesistujariik, eesistujariigi, eesistujariiki, eesistujariigisse, eesistujariigis, eesistujariigist,
            eesistujariigile, eesistujariigil, eesistujariigilt, eesistujariigiks, eesistujariigini, eesistujariigina,
            eesistujariigita, eesistujariigiga, eesistuja, eesistujat, eesistujasse, eesistujas, eesistujast, eesistujale,
            eesistujal, eesistujalt, eesistujaks, eesistujani, eesistujana, eesistujata, eesistujaga, eesistumine,
            eesistumise, nõukogu eesistujariik, nõukogu eesistujariigi, nõukogu eesistujariiki, nõukogu eesistujariigisse,
            nõukogu eesistujariigis, nõukogu eesistujariigist, nõukogu eesistujariigile, nõukogu eesistujariigil, nõukogu
            eesistujariigilt, nõukogu eesistujariigiks, nõukogu eesistujariigini, nõukogu eesistujariigina, nõukogu
            eesistujariigita, nõukogu eesistujariigiga, nõukogu eesistuja, nõukogu eesistujat, nõukogu eesistujasse,
            nõukogu eesistujas, nõukogu eesistujast, nõukogu eesistujale, nõukogu eesistujal, nõukogu eesistujalt, nõukogu
            eesistujaks, nõukogu eesistujani, nõukogu eesistujana, nõukogu eesistujata, nõukogu eesistujaga, nõukogu
            eesistumine, nõukogu eesistumise, eli eesistujariik, eli eesistujariigi, eli eesistujariiki, eli
            eesistujariigisse, eli eesistujariigis, eli eesistujariigist, eli eesistujariigile, eli eesistujariigil, eli
            eesistujariigilt, eli eesistujariigiks, eli eesistujariigini, eli eesistujariigina, eli eesistujariigita, eli
            eesistujariigiga, eli eesistuja, eli eesistujat, eli eesistujasse, eli eesistujas, eli eesistujast, eli
            eesistujale, eli eesistujal, eli eesistujalt, eli eesistujaks, eli eesistujani, eli eesistujana, eli
            eesistujata, eli eesistujaga, eli eesistumine, eli eesistumise""",
        "NATO": "nato, natol, natolt, põhja-atlandi lepingu organisatsioon",
        "ÜRO": "üro, ürol, ürolt, ühinenud rahvaste organisatsioon",
        "UNHCR": "unhcr, üro pagulasamet, üro pagulasameti",
        "UNODC": "unodc",
        "IOM": """iom, rahvusvaheline migratsiooniorganisatsioon, rahvusvahelise migratsiooniorganisatsiooni""",
        "OSCE": "osce, euroopa julgeoleku- ja koostööorganisatsioon",
        "Euroopa Nõukogu": """euroopa nõukogu, euroopa nõukogusse, euroopa nõukogus, euroopa nõukogust, euroopa nõukogule, euroopa nõukogul,
            euroopa nõukogult, euroopa nõukoguks, euroopa nõukoguni, euroopa nõukoguna, euroopa nõukoguta, euroopa
            nõukoguga""",
        "EPPO": "eppo, euroopa prokuratuur, euroopa prokuratuuri, euroopa prokuratuuril",
        "OLAF": """olaf, olafi, euroopa pettustevastane amet, euroopa pettustevastase ameti, pettustevastane amet""",
        "ENISA": """enisa, euroopa liidu küberturvalisuse amet, euroopa liidu küberturvalisuse ameti, küberturvalisuse amet""",
        "Euroopa Andmekaitseinspektor": "euroopa andmekaitseinspektor, euroopa andmekaitseinspektori, edps",
        "EKP": "ekp, euroopa keskpank, euroopa keskpanga",
        "Euroopa Kontrollikoda": "kontrollikoda, kontrollikoja, euroopa kontrollikoda, euroopa kontrollikoja",
        "Euroopa Kohus": "euroopa kohus, euroopa kohtu, euroopa liidu kohus, euroopa liidu kohtu",
        "EIP": "eip, euroopa investeerimispank, euroopa investeerimispanga",
        "EFCA": "efca, euroopa kalanduskontrolli amet",
        "EDA": "eda, euroopa kaitseagentuur, euroopa kaitseagentuuri",
        "EMPACT": "empact, empacti",
        "COSI": "cosi, cosil",
        "SCIFA": "scifa",
        "Coreper": "coreper, coreperi, alaliste esindajate komitee, alaliste esindajate komiteele",
        "Norra": """norra, norrat, norrasse, norras, norrast, norrale, norral, norralt, norraks, norrani, norrana, norrata,
            norraga, norralased, norra kuningriik""",
        "Island": """island, islandi, islandit, islandisse, islandis, islandist, islandile, islandil, islandilt, islandiks,
            islandini, islandina, islandita, islandiga""",
        "Liechtenstein": """liechtenstein, liechtensteini, liechtensteinisse, liechtensteinis, liechtensteinist, liechtensteinile,
            liechtensteinil, liechtensteinilt, liechtensteiniks, liechtensteinini, liechtensteinina, liechtensteinita,
            liechtensteiniga""",
        "Šveits": """šveits, šveitsi, šveitsisse, šveitsis, šveitsist, šveitsile, šveitsil, šveitsilt, šveitsiks, šveitsini,
            šveitsina, šveitsita, šveitsiga, sveits, sveitsi, sveitsisse, sveitsis, sveitsist, sveitsile, sveitsil,
            sveitsilt, sveitsiks, sveitsini, sveitsina, sveitsita, sveitsiga""",
        "Ühendkuningriik": """ühendkuningriik, ühendkuningriigi, ühendkuningriiki, ühendkuningriigisse, ühendkuningriigis,
            ühendkuningriigist, ühendkuningriigile, ühendkuningriigil, ühendkuningriigilt, ühendkuningriigiks,
            ühendkuningriigini, ühendkuningriigina, ühendkuningriigita, ühendkuningriigiga, suurbritannia, suurbritannial,
            inglismaa, briti, britid, uk""",
        "Ameerika Ühendriigid": """ameerika ühendriigid, ameerika ühendriikide, usa, usal, usalt, ühendriigid, ühendriikide, ameerika""",
        "Türgi": """türgi, türgit, türgisse, türgis, türgist, türgile, türgil, türgilt, türgiks, türgini, türgina, türgita,
            türgiga""",
        "Ukraina": """ukraina, ukrainat, ukrainasse, ukrainas, ukrainast, ukrainale, ukrainal, ukrainalt, ukrainaks, ukrainani,
            ukrainana, ukrainata, ukrainaga""",
        "Moldova": """moldova, moldovat, moldovasse, moldovas, moldovast, moldovale, moldoval, moldovalt, moldovaks, moldovani,
            moldovana, moldovata, moldovaga""",
        "Gruusia": """gruusia, gruusiat, gruusiasse, gruusias, gruusiast, gruusiale, gruusial, gruusialt, gruusiaks, gruusiani,
            gruusiana, gruusiata, gruusiaga, georgia""",
        "Serbia": """serbia, serbiat, serbiasse, serbias, serbiast, serbiale, serbial, serbialt, serbiaks, serbiani, serbiana,
            serbiata, serbiaga""",
        "Albaania": """albaania, albaaniat, albaaniasse, albaanias, albaaniast, albaaniale, albaanial, albaanialt, albaaniaks,
            albaaniani, albaaniana, albaaniata, albaaniaga""",
        "Montenegro": """montenegro, montenegrot, montenegrosse, montenegros, montenegrost, montenegrole, montenegrol, montenegrolt,
            montenegroks, montenegroni, montenegrona, montenegrota, montenegroga""",
        "Põhja-Makedoonia": "põhja-makedoonia, põhja-makedoonial, makedoonia",
        "Kosovo": """kosovo, kosovot, kosovosse, kosovos, kosovost, kosovole, kosovol, kosovolt, kosovoks, kosovoni, kosovona,
            kosovota, kosovoga""",
        "Bosnia ja Hertsegoviina": "bosnia ja hertsegoviina, bosnia",
        "Tuneesia": """tuneesia, tuneesiat, tuneesiasse, tuneesias, tuneesiast, tuneesiale, tuneesial, tuneesialt, tuneesiaks,
            tuneesiani, tuneesiana, tuneesiata, tuneesiaga""",
        "Liibüa": """liibüa, liibüat, liibüasse, liibüas, liibüast, liibüale, liibüal, liibüalt, liibüaks, liibüani, liibüana,
            liibüata, liibüaga""",
        "Maroko": """maroko, marokot, marokosse, marokos, marokost, marokole, marokol, marokolt, marokoks, marokoni, marokona,
            marokota, marokoga""",
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
        "agency": """amet, ameti, ametit, ametisse, ametis, ametist, ametile, ametil, ametilt, ametiks, ametini, ametina, ametita,
            ametiga, ametid, ametite, ameteid, ametitesse, ametites, ametitest, ametitele, ametitel, ametitelt, ametiteks,
            ametiteni, ametitena, ametiteta, ametitega, agentuur, agentuuri, agentuurisse, agentuuris, agentuurist,
            agentuurile, agentuuril, agentuurilt, agentuuriks, agentuurini, agentuurina, agentuurita, agentuuriga,
            agentuurid, agentuuride, agentuure, agentuuridesse, agentuurides, agentuuridest, agentuuridele, agentuuridel,
            agentuuridelt, agentuurideks, agentuurideni, agentuuridena, agentuurideta, agentuuridega, eli amet, eli ameti,
            eli ametit, eli ametisse, eli ametis, eli ametist, eli ametile, eli ametil, eli ametilt, eli ametiks, eli
            ametini, eli ametina, eli ametita, eli ametiga, eli ametid, eli ametite, eli ameteid, eli ametitesse, eli
            ametites, eli ametitest, eli ametitele, eli ametitel, eli ametitelt, eli ametiteks, eli ametiteni, eli
            ametitena, eli ametiteta, eli ametitega, eli agentuur, eli agentuuri, eli agentuurisse, eli agentuuris, eli
            agentuurist, eli agentuurile, eli agentuuril, eli agentuurilt, eli agentuuriks, eli agentuurini, eli
            agentuurina, eli agentuurita, eli agentuuriga, eli agentuurid, eli agentuuride, eli agentuure, eli
            agentuuridesse, eli agentuurides, eli agentuuridest, eli agentuuridele, eli agentuuridel, eli agentuuridelt,
            eli agentuurideks, eli agentuurideni, eli agentuuridena, eli agentuurideta, eli agentuuridega, el-i amet, el-i
            ameti, el-i ametit, el-i ametisse, el-i ametis, el-i ametist, el-i ametile, el-i ametil, el-i ametilt, el-i
            ametiks, el-i ametini, el-i ametina, el-i ametita, el-i ametiga, el-i ametid, el-i ametite, el-i ameteid, el-i
            ametitesse, el-i ametites, el-i ametitest, el-i ametitele, el-i ametitel, el-i ametitelt, el-i ametiteks, el-i
            ametiteni, el-i ametitena, el-i ametiteta, el-i ametitega, el-i agentuur, el-i agentuuri, el-i agentuurisse,
            el-i agentuuris, el-i agentuurist, el-i agentuurile, el-i agentuuril, el-i agentuurilt, el-i agentuuriks, el-i
            agentuurini, el-i agentuurina, el-i agentuurita, el-i agentuuriga, el-i agentuurid, el-i agentuuride, el-i
            agentuure, el-i agentuuridesse, el-i agentuurides, el-i agentuuridest, el-i agentuuridele, el-i agentuuridel,
            el-i agentuuridelt, el-i agentuurideks, el-i agentuurideni, el-i agentuuridena, el-i agentuurideta, el-i
            agentuuridega, euroopa liidu amet, euroopa liidu ameti, euroopa liidu ametit, euroopa liidu ametisse, euroopa
            liidu ametis, euroopa liidu ametist, euroopa liidu ametile, euroopa liidu ametil, euroopa liidu ametilt,
            euroopa liidu ametiks, euroopa liidu ametini, euroopa liidu ametina, euroopa liidu ametita, euroopa liidu
            ametiga, euroopa liidu ametid, euroopa liidu ametite, euroopa liidu ameteid, euroopa liidu ametitesse, euroopa
            liidu ametites, euroopa liidu ametitest, euroopa liidu ametitele, euroopa liidu ametitel, euroopa liidu
            ametitelt, euroopa liidu ametiteks, euroopa liidu ametiteni, euroopa liidu ametitena, euroopa liidu ametiteta,
            euroopa liidu ametitega, euroopa liidu agentuur, euroopa liidu agentuuri, euroopa liidu agentuurisse, euroopa
            liidu agentuuris, euroopa liidu agentuurist, euroopa liidu agentuurile, euroopa liidu agentuuril, euroopa
            liidu agentuurilt, euroopa liidu agentuuriks, euroopa liidu agentuurini, euroopa liidu agentuurina, euroopa
            liidu agentuurita, euroopa liidu agentuuriga, euroopa liidu agentuurid, euroopa liidu agentuuride, euroopa
            liidu agentuure, euroopa liidu agentuuridesse, euroopa liidu agentuurides, euroopa liidu agentuuridest,
            euroopa liidu agentuuridele, euroopa liidu agentuuridel, euroopa liidu agentuuridelt, euroopa liidu
            agentuurideks, euroopa liidu agentuurideni, euroopa liidu agentuuridena, euroopa liidu agentuurideta, euroopa
            liidu agentuuridega, el amet, el ameti, el ametit, el ametisse, el ametis, el ametist, el ametile, el ametil,
            el ametilt, el ametiks, el ametini, el ametina, el ametita, el ametiga, el ametid, el ametite, el ameteid, el
            ametitesse, el ametites, el ametitest, el ametitele, el ametitel, el ametitelt, el ametiteks, el ametiteni, el
            ametitena, el ametiteta, el ametitega, el agentuur, el agentuuri, el agentuurisse, el agentuuris, el
            agentuurist, el agentuurile, el agentuuril, el agentuurilt, el agentuuriks, el agentuurini, el agentuurina, el
            agentuurita, el agentuuriga, el agentuurid, el agentuuride, el agentuure, el agentuuridesse, el agentuurides,
            el agentuuridest, el agentuuridele, el agentuuridel, el agentuuridelt, el agentuurideks, el agentuurideni, el
            agentuuridena, el agentuurideta, el agentuuridega, eli asutus, eli asutuse, eli asutust, eli asutusesse, eli
            asutuses, eli asutusest, eli asutusele, eli asutusel, eli asutuselt, eli asutuseks, eli asutuseni, eli
            asutusena, eli asutuseta, eli asutusega, eli asutused, eli asutuste, eli asutusi, eli asutustesse, eli
            asutustes, eli asutustest, eli asutustele, eli asutustel, eli asutustelt, eli asutusteks, eli asutusteni, eli
            asutustena, eli asutusteta, eli asutustega, el-i asutus, el-i asutuse, el-i asutust, el-i asutusesse, el-i
            asutuses, el-i asutusest, el-i asutusele, el-i asutusel, el-i asutuselt, el-i asutuseks, el-i asutuseni, el-i
            asutusena, el-i asutuseta, el-i asutusega, el-i asutused, el-i asutuste, el-i asutusi, el-i asutustesse, el-i
            asutustes, el-i asutustest, el-i asutustele, el-i asutustel, el-i asutustelt, el-i asutusteks, el-i
            asutusteni, el-i asutustena, el-i asutusteta, el-i asutustega, euroopa liidu asutus, euroopa liidu asutuse,
            euroopa liidu asutust, euroopa liidu asutusesse, euroopa liidu asutuses, euroopa liidu asutusest, euroopa
            liidu asutusele, euroopa liidu asutusel, euroopa liidu asutuselt, euroopa liidu asutuseks, euroopa liidu
            asutuseni, euroopa liidu asutusena, euroopa liidu asutuseta, euroopa liidu asutusega, euroopa liidu asutused,
            euroopa liidu asutuste, euroopa liidu asutusi, euroopa liidu asutustesse, euroopa liidu asutustes, euroopa
            liidu asutustest, euroopa liidu asutustele, euroopa liidu asutustel, euroopa liidu asutustelt, euroopa liidu
            asutusteks, euroopa liidu asutusteni, euroopa liidu asutustena, euroopa liidu asutusteta, euroopa liidu
            asutustega""",
        "institution": """institutsioon, institutsiooni, institutsioonisse, institutsioonis, institutsioonist, institutsioonile,
            institutsioonil, institutsioonilt, institutsiooniks, institutsioonini, institutsioonina, institutsioonita,
            institutsiooniga, institutsioonid, institutsioonide, institutsioone, institutsioonidesse, institutsioonides,
            institutsioonidest, institutsioonidele, institutsioonidel, institutsioonidelt, institutsioonideks,
            institutsioonideni, institutsioonidena, institutsioonideta, institutsioonidega, eli institutsioon, eli
            institutsiooni, eli institutsioonisse, eli institutsioonis, eli institutsioonist, eli institutsioonile, eli
            institutsioonil, eli institutsioonilt, eli institutsiooniks, eli institutsioonini, eli institutsioonina, eli
            institutsioonita, eli institutsiooniga, eli institutsioonid, eli institutsioonide, eli institutsioone, eli
            institutsioonidesse, eli institutsioonides, eli institutsioonidest, eli institutsioonidele, eli
            institutsioonidel, eli institutsioonidelt, eli institutsioonideks, eli institutsioonideni, eli
            institutsioonidena, eli institutsioonideta, eli institutsioonidega, el-i institutsioon, el-i institutsiooni,
            el-i institutsioonisse, el-i institutsioonis, el-i institutsioonist, el-i institutsioonile, el-i
            institutsioonil, el-i institutsioonilt, el-i institutsiooniks, el-i institutsioonini, el-i institutsioonina,
            el-i institutsioonita, el-i institutsiooniga, el-i institutsioonid, el-i institutsioonide, el-i
            institutsioone, el-i institutsioonidesse, el-i institutsioonides, el-i institutsioonidest, el-i
            institutsioonidele, el-i institutsioonidel, el-i institutsioonidelt, el-i institutsioonideks, el-i
            institutsioonideni, el-i institutsioonidena, el-i institutsioonideta, el-i institutsioonidega, euroopa liidu
            institutsioon, euroopa liidu institutsiooni, euroopa liidu institutsioonisse, euroopa liidu institutsioonis,
            euroopa liidu institutsioonist, euroopa liidu institutsioonile, euroopa liidu institutsioonil, euroopa liidu
            institutsioonilt, euroopa liidu institutsiooniks, euroopa liidu institutsioonini, euroopa liidu
            institutsioonina, euroopa liidu institutsioonita, euroopa liidu institutsiooniga, euroopa liidu
            institutsioonid, euroopa liidu institutsioonide, euroopa liidu institutsioone, euroopa liidu
            institutsioonidesse, euroopa liidu institutsioonides, euroopa liidu institutsioonidest, euroopa liidu
            institutsioonidele, euroopa liidu institutsioonidel, euroopa liidu institutsioonidelt, euroopa liidu
            institutsioonideks, euroopa liidu institutsioonideni, euroopa liidu institutsioonidena, euroopa liidu
            institutsioonideta, euroopa liidu institutsioonidega""",
    },
    vehicles={
        "schengen-barometer-plus": """schengeni baromeeter, schengeni baromeeter+, schengeni baromeeter +, schengeni
            baromeeter plus, schengeni baromeeter pluss, schengeni baromeeter plussi, schengeni baromeeter plussis,
            schengeni baromeeter plussist, schengeni baromeetri pluss, schengeni baromeetri plussi, schengeni baromeeter
            plussiga, schengeni
            baromeetri, schengeni baromeetri+, schengeni baromeetri +, schengeni baromeetri plus, schengeni baromeetris,
            schengeni baromeetrisse, schengeni baromeetrist, schengeni baromeetrit, schengeni baromeetril, schengeni
            baromeetrile, schengeni baromeetriga, schengeni baromeetris+, schengeni baromeetri+s, schengeni
            baromeetri+sse, schengeni baromeeter+is, schengeni baromeeter+i, schengeni baromeeter+isse, schengeni
            baromeetrid, schengeni baromeetri plussi, schengeni baromeetri plussis, schengen baromeeter, schengen
            baromeeter+, schengen baromeeter +, schengen baromeeter plus, schengen baromeetri, schengen baromeetri+,
            schengen baromeetri +, schengen baromeetri plus, schengen baromeetris, schengen baromeetrisse, schengen
            baromeetrist, schengen baromeetrit, schengen baromeetril, schengen baromeetrile, schengen baromeetriga,
            schengen baromeetris+, schengen baromeetri+s, schengen baromeetri+sse, schengen baromeeter+is, schengen
            baromeeter+i, schengen baromeeter+isse, schengen baromeetrid, schengen baromeetri plussi, schengen baromeetri
            plussis, baromeeter, baromeeter+, baromeeter +, baromeeter plus, baromeetri, baromeetri+, baromeetri +,
            baromeetri plus, baromeetris, baromeetrisse, baromeetrist, baromeetrit, baromeetril, baromeetrile,
            baromeetriga, baromeetris+, baromeetri+s, baromeetri+sse, baromeeter+is, baromeeter+i, baromeeter+isse,
            baromeetrid, baromeetri plussi, baromeetri plussis, schengeni-baromeeter, schengeni-baromeeter+,
            schengeni-baromeeter +, schengeni-baromeeter plus, schengeni-baromeetri, schengeni-baromeetri+,
            schengeni-baromeetri +, schengeni-baromeetri plus, schengeni-baromeetris, schengeni-baromeetrisse,
            schengeni-baromeetrist, schengeni-baromeetrit, schengeni-baromeetril, schengeni-baromeetrile,
            schengeni-baromeetriga, schengeni-baromeetris+, schengeni-baromeetri+s, schengeni-baromeetri+sse,
            schengeni-baromeeter+is, schengeni-baromeeter+i, schengeni-baromeeter+isse, schengeni-baromeetrid,
            schengeni-baromeetri plussi, schengeni-baromeetri plussis, schengen-baromeeter, schengen-baromeeter+,
            schengen-baromeeter +, schengen-baromeeter plus, schengen-baromeetri, schengen-baromeetri+,
            schengen-baromeetri +, schengen-baromeetri plus, schengen-baromeetris, schengen-baromeetrisse,
            schengen-baromeetrist, schengen-baromeetrit, schengen-baromeetril, schengen-baromeetrile,
            schengen-baromeetriga, schengen-baromeetris+, schengen-baromeetri+s, schengen-baromeetri+sse,
            schengen-baromeeter+is, schengen-baromeeter+i, schengen-baromeeter+isse, schengen-baromeetrid,
            schengen-baromeetri plussi, schengen-baromeetri plussis""",
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
        "europol": """euroopa liidu õiguskaitsekoostöö ametile, eli õiguskaitsekoostöö ametile, el-i õiguskaitsekoostöö ametile,
            õiguskaitsekoostöö ametile, euroopa politseiametile""",
        "frontex": """euroopa piiri- ja rannikuvalve ametile, piiri- ja rannikuvalve ametile, euroopa piirivalve ametile, eli
            piirivalveametile, eli piiriametile, el-i piirivalveametile, el-i piiriametile, euroopa liidu
            piirivalveametile, euroopa liidu piiriametile, piirivalveametile, piiriametile, euroopa piirivalveametile""",
        "eurojust": """euroopa liidu kriminaalõigusalase koostöö ametile, eli kriminaalõigusalase koostöö ametile, el-i
            kriminaalõigusalase koostöö ametile, kriminaalõigusalase koostöö ametile""",
        "euaa": """euaale, euaaile, easole, easoile, euroopa liidu varjupaigaametile, eli varjupaigaametile, el-i
            varjupaigaametile, el varjupaigaametile, elu varjupaigaametile, euroopa varjupaigaametile, varjupaigaametile,
            euroopa varjupaigaküsimuste tugiametile, varjupaigaküsimuste tugiametile""",
        "eu-lisa": """eu-lisale, eulisale, vabadusel turvalisusel ja õigusel rajaneva ala suuremahuliste it-süsteemide
            operatiivjuhtimise euroopa liidu ametile, suuremahuliste it-süsteemide operatiivjuhtimise euroopa liidu
            ametile, suuremahuliste it-süsteemide operatiivjuhtimise ametile, it-ametile""",
        "emsa": "emsale, emsaile, euroopa meresõiduohutuse ametile, meresõiduohutuse ametile",
        "cepol": """euroopa liidu õiguskaitsekoolituse ametile, eli õiguskaitsekoolituse ametile, el-i õiguskaitsekoolituse
            ametile, õiguskaitsekoolituse ametile""",
        "fra": """frale, fraile, euroopa liidu põhiõiguste ametile, eli põhiõiguste ametile, el-i põhiõiguste ametile, el
            põhiõiguste ametile, elu põhiõiguste ametile, euroopa põhiõiguste ametile, põhiõiguste ametile""",
        "eige": """eigele, eigeile, euroopa soolise võrdõiguslikkuse instituudile, soolise võrdõiguslikkuse instituudile""",
        "euda": """eudale, eudaile, emcddale, emcddaile, euroopa liidu uimastiametile, eli uimastiametile, el-i uimastiametile,
            el uimastiametile, elu uimastiametile, euroopa uimastiametile, uimastiametile""",
        "commission": """komisjoni ette, komisjoni lauale, komisjonisse, euroopa komisjonisse, komisjonile, euroopa komisjonile, eli komisjonile, el-i komisjonile, euroopa liidu komisjonile""",
        "eeas": """eeasle, eeasile, välisteenistusele, euroopa välisteenistusele, eli välisteenistusele, euroopa liidu
            välisteenistusele, el-i välisteenistusele""",
        "eu-delegations": """euroopa liidu delegatsioonile, euroopa liidu delegatsioonidele, eli delegatsioonile, eli delegatsioonidele,
            el-i delegatsioonile, el-i delegatsioonidele, liidu delegatsioonile, liidu delegatsioonidele, eli esindusele,
            eli esindustele, euroopa liidu esindusele, euroopa liidu esindustele, el-i esindusele, el-i esindustele,
            eu-delegatsioonile, eu-delegatsioonidele""",
        "council": "nõukogu ette, nõukogu lauale, nõukogule, euroopa liidu nõukogule, eli nõukogule, el-i nõukogule, liidu nõukogule",
        "schengen-council": "schengeni nõukogule, schengen nõukogule",
        "european-parliament": """parlamenti, euroopa parlamenti, parlamendisse, euroopa parlamendisse, parlamendi ette, euroopa parlamendi ette, parlamendi lauale, euroopa parlamendi lauale, parlamendile, euroopa parlamendile, eli parlamendile, el-i parlamendile, eple, epile, europarlamendile""",
        "member-states": """liikmesriigile, liikmesriikidele, liikmesmaale, liikmesmaadele, eli liikmesriigile, eli liikmesriikidele, el-i
            liikmesriigile, el-i liikmesriikidele, euroopa liidu liikmesriigile, euroopa liidu liikmesriikidele, liidu
            liikmesriigile, liidu liikmesriikidele, el liikmesriigile, el liikmesriikidele, eli riigile, eli riikidele,
            el-i riigile, el-i riikidele, euroopa liidu riigile, euroopa liidu riikidele, el riigile, el riikidele, eli
            liikmesmaale, eli liikmesmaadele, el-i liikmesmaale, el-i liikmesmaadele, el liikmesmaale, el liikmesmaadele,
            eli maale, eli maadele""",
        "europol-management-board": """europoli haldusnõukogule, europoli juhatusele, europol haldusnõukogule, europol juhatusele, haldusnõukogule,
            juhatusele""",
        "emsc": """emscle, emscile, euroopa rändajate ebaseadusliku üle piiri toimetamise vastase võitluse keskusele, rändajate
            ebaseadusliku üle piiri toimetamise vastase võitluse keskusele, rändajate ebaseadusliku üle piiri toimetamise
            vastane keskusele, rändajate ebaseadusliku üle piiri toimetamise vastase keskusele, rändajate smugeldamise
            vastane keskusele, rändajate smugeldamise vastase keskusele, euroopa rändajate smugeldamise vastase võitluse
            keskusele, rändajate smugeldamise vastase võitluse keskusele, inimsmugeldamise vastane keskusele,
            inimsmugeldamise vastase keskusele, smugeldamise vastane keskusele, smugeldamise vastase keskusele,
            smugeldamisvastane keskusele, smugeldamisvastase keskusele, europoli asjaomane keskusele, europoli asjaomase
            keskusele""",
        "eu-iru": """eli internetisisust teavitamise üksusele, internetisisust teavitamise üksusele, euroopa liidu internetisisust
            teavitamise üksusele, el-i internetisisust teavitamise üksusele, europoli internetisisust teavitamise üksusele""",
        "efecc": """efeccle, efeccile, euroopa finants- ja majanduskuritegevuse keskusele, finants- ja majanduskuritegevuse
            keskusele, europoli finants- ja majanduskuritegevuse keskusele, majanduskuritegevuse keskusele,
            finantskuritegevuse keskusele, euroopa finants- ja majanduskuritegude keskusele, finants- ja
            majanduskuritegude keskusele""",
        "migration-preparedness-network": """eli rändevaldkonna valmisoleku ja kriisiohje võrgustikule, rändevaldkonna valmisoleku ja kriisiohje
            võrgustikule, rändevaldkonna valmisoleku võrgustikule, valmisoleku ja kriisiohje võrgustikule, rändevaldkonna
            valmisoleku- ja kriisiohje võrgustikule, eli rändevaldkonna valmisoleku- ja kriisiohje võrgustikule,
            valmisoleku võrgustikule, kriisikava võrgustikule, rändekriisi võrgustikule, blueprint võrgustikule,
            blueprinti võrgustikule""",
        "intcen": """eli luure- ja situatsioonikeskusele, euroopa liidu luure- ja situatsioonikeskusele, luure- ja
            situatsioonikeskusele, el-i luure- ja situatsioonikeskusele, eli situatsioonikeskusele, el-i
            situatsioonikeskusele, situatsioonikeskusele""",
        "high-level-group": """kõrgetasemeline töörühmale, kõrgetasemelise töörühmale, kõrgetasemelist töörühmale, kõrgetasemelisel
            töörühmale, kõrgetasemeliselt töörühmale, kõrgetasemelisele töörühmale, andmetele juurdepääsu kõrgetasemeline
            töörühmale, andmetele juurdepääsu käsitlev kõrgetasemeline töörühmale, andmetele juurdepääsu käsitleva
            kõrgetasemelise töörühmale, tulemuslikuks õiguskaitseks vajalikele andmetele juurdepääsu käsitlev
            kõrgetasemeline töörühmale, tulemuslikuks õiguskaitseks vajalikele andmetele juurdepääsu käsitleva
            kõrgetasemelise töörühmale""",
        "jha-agencies": """justiits- ja siseküsimuste ametile, justiits- ja siseküsimuste ametitele, justiits- ja siseküsimuste
            asutusele, justiits- ja siseküsimuste asutustele, justiits- ja siseküsimuste agentuurile, justiits- ja
            siseküsimuste agentuuridele, justiits- ja siseküsimuste valdkonna ametile, justiits- ja siseküsimuste
            valdkonna ametitele, justiits- ja siseküsimuste valdkonna asutusele, justiits- ja siseküsimuste valdkonna
            asutustele, justiits- ja siseküsimuste valdkonna agentuurile, justiits- ja siseküsimuste valdkonna
            agentuuridele, justiits- ja siseasjade ametile, justiits- ja siseasjade ametitele, justiits- ja siseasjade
            asutusele, justiits- ja siseasjade asutustele, justiits- ja siseasjade agentuurile, justiits- ja siseasjade
            agentuuridele, jsk ametile, jsk ametitele, jsk asutusele, jsk asutustele, jsk agentuurile, jsk agentuuridele,
            jsk valdkonna ametile, jsk valdkonna ametitele, jsk valdkonna asutusele, jsk valdkonna asutustele, jsk
            valdkonna agentuurile, jsk valdkonna agentuuridele, jha ametile, jha ametitele, jha asutusele, jha asutustele,
            jha agentuurile, jha agentuuridele""",
        "national-judicial-authorities": """riiklikud õigusasutustele, riiklike õigusasutustele, riiklikel õigusasutustele, riiklikelt õigusasutustele,
            riiklikele õigusasutustele, riikide õigusasutustele, liikmesriikide õigusasutustele, õigusasutustele""",
        "at": "austriale",
        "be": "belgiale",
        "bg": "bulgaariale",
        "cy": "küprosele",
        "cz": "tšehhile, tsehhile",
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
        Sense.BY: {
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
            Sense.END: "lõpuks",
            Sense.YEAR_END: """aasta lõpuks, selle aasta lõpuks, käesoleva aasta lõpuks, tänavu aasta lõpuks, aastalõpuks,
                aastavahetuseks""",
            Sense.YEAR: "aastaks",
        },
        # Of an event the translative says what something is for; "hiljemalt" before it makes it a bound.
        Sense.FOR: {
            Sense.MEETING: """istungiks, kohtumiseks, koosolekuks, nõukoguks, schengeni nõukoguks, schengen nõukoguks, nõukogu
                istungiks, nõukogu kohtumiseks, schengeni nõukogu istungiks, schengeni nõukogu kohtumiseks, jsk nõukoguks,
                euroopa liidu nõukoguks, verstapostiks""",
        },
        Sense.UNTIL: {
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
            Sense.YEAR: "aastani",
            Sense.END: "lõpuni",
            Sense.YEAR_END: "aasta lõpuni, selle aasta lõpuni, käesoleva aasta lõpuni, aastavahetuseni",
            Sense.MEETING: """istungini, kohtumiseni, koosolekuni, nõukoguni, schengeni nõukoguni, schengeni nõukogu istungini, nõukogu
                istungini""",
            Sense.TODAY: "tänaseni",
        },
        Sense.FROM: {
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
            Sense.YEAR: "aastast",
            Sense.TODAY: "tänasest, alates tänasest",
        },
    },
    postpositions={
        Sense.AS_OF: "seisuga",
        Sense.BY: "ks, kuupäevaks, seisuga hiljemalt",
        Sense.UNTIL: "ni, kaasa arvatud",
        Sense.AFTER: "järel, möödumisel, möödudes, lõppedes",
        Sense.FROM: "alates, saadik, peale, edasi, aastast, aastast alates, st",
        Sense.BEFORE: "eel",
        Sense.IN: """jooksul, ajal, kestel, aastal, aasta, aastat, aasta jooksul, vältel, käigus, a, aastaga, aastale, puhul, kuul,
            päeval""",
        Sense.FOR: "jaoks, tarbeks, tarvis",
        Sense.WITHIN: "jooksul, sees, pärast, kestel, vältel",
        Sense.BETWEEN: "vahel, vahelisel ajal, vahelisel perioodil, vaheline, vahelised, vahemikus, vahelise",
        Sense.END: """lõpuks, lõpus, lõpuni, lõppu, lõpp, lõpu, lõpul, lõpust, aasta lõpuks, aasta lõpus, aasta lõpuni, aasta lõppu,
            aasta lõpp, aasta lõpul""",
        Sense.VAGUE: """alguses, algul, alguseks, algust, alguseni, algusest, keskel, keskpaigas, keskpaigaks, keskpaigani, paiku,
            kandis, esimestel päevadel, teises pooles lõpus, aasta alguses, aasta algul, aasta alguseks, aasta keskel,
            aasta keskpaigas, aasta keskpaigaks, ringis, umbes""",
        Sense.NEXT: """koguneb järgmisena, koguneb järgmine kord, toimub järgmine kord, tuleb järgmisena kokku, tuleb järgmine kord
            kokku""",
    },
    words={
        Sense.DAY: """päev, päeva, päevasse, päevas, päevast, päevale, päeval, päevalt, päevaks, päevani, päevana, päevata, päevaga,
            päevad, päevade, päevi, päevadesse, päevades, päevadest, päevadele, päevadel, päevadelt, päevadeks, päevadeni,
            päevadena, päevadeta, päevadega, ööpäev, ööpäeva, ööpäevaga, kalendripäev, kalendripäeva, kuupäeva""",
        Sense.WEEK: """nädal, nädala, nädalat, nädalasse, nädalas, nädalast, nädalale, nädalal, nädalalt, nädalaks, nädalani,
            nädalana, nädalata, nädalaga, nädalad, nädalate, nädalaid, nädalatesse, nädalates, nädalatest, nädalatele,
            nädalatel, nädalatelt, nädalateks, nädalateni, nädalatena, nädalateta, nädalatega""",
        Sense.MONTHS: """kuu, kuud, kuusse, kuus, kuust, kuule, kuul, kuult, kuuks, kuuni, kuuna, kuuta, kuuga, kuude, kuid, kuudesse,
            kuudes, kuudest, kuudele, kuudel, kuudelt, kuudeks, kuudeni, kuudena, kuudeta, kuudega, kalendrikuu,
            kalendrikuus, kalendrikuul""",
        Sense.QUARTER: """kvartal, kvartali, kvartalit, kvartalisse, kvartalis, kvartalist, kvartalile, kvartalil, kvartalilt,
            kvartaliks, kvartalini, kvartalina, kvartalita, kvartaliga, kvartalid, kvartalite, kvartaleid, kvartalitesse,
            kvartalites, kvartalitest, kvartalitele, kvartalitel, kvartalitelt, kvartaliteks, kvartaliteni, kvartalitena,
            kvartaliteta, kvartalitega, veerandaasta, veerandaastal, veerandaastat, kvart""",
        Sense.HALF: """poolaasta, poolaastat, poolaastasse, poolaastas, poolaastast, poolaastale, poolaastal, poolaastalt,
            poolaastaks, poolaastani, poolaastana, poolaastata, poolaastaga, poolaastad, poolaastate, poolaastaid,
            poolaastatesse, poolaastates, poolaastatest, poolaastatele, poolaastatel, poolaastatelt, poolaastateks,
            poolaastateni, poolaastatena, poolaastateta, poolaastatega, pooles, pool, poole, poolel, aasta pool, aasta
            pooles, aasta poole, aasta poolel, poole aasta, pool aastat""",
        Sense.YEAR: """tänavu, tänavuse, tänavuseks, mullu, aasta, aastat, aastasse, aastas, aastast, aastale, aastal, aastalt,
            aastaks, aastani, aastana, aastata, aastaga, aastad, aastate, aastaid, aastatesse, aastates, aastatest,
            aastatele, aastatel, aastatelt, aastateks, aastateni, aastatena, aastateta, aastatega, kalendriaasta,
            kalendriaastal, a""",
        Sense.TODAY: "täna, tänane, tänase, tänast, tänaseks, tänane päev, tänasel päeval",
        Sense.TOMORROW: "homme, homseks, homne, homse",
        Sense.YESTERDAY: "eile, eilne, eilse, eilseks",
        Sense.THIS: """tänavu, see, selle, seda, selles, sel, sellel, sellest, selleks, sellele, käesolev, käesoleva, käesolevat,
            käesoleval, käesolevas, käesolevaks, jooksev, jooksva, jooksval, jooksvas, praegune, praeguse, praegusel,
            praeguses, antud, tänavuse, tänavune, siinne""",
        Sense.COMING: """eelseisev, eelseisva, eelseisvat, eelseisvad, eelseisvate, eelseisvaid, eelseisval, tulev, tuleva, tulevat,
            tuleval, tulevas, tulevaks, tulevad, tulevate, tulevaid, tulevastel, eesseisev, eesseisva, eesseisvat,
            eesseisval, eesseisvad, eesseisvate, eesseisvaid, ees ootavad, ees ootav, ees, ees ootamas, ootab ees, ootavad
            ees, tulemas, lähenev, läheneva, lähenevad, lähenevaid, lähenevate, lähenemas, saabuv, saabuvad, tulekul,
            peagi saabuvad, ees seisab, ees seisavad, seisab ees, seisavad ees, on tulemas, lähenevat""",
        Sense.NEXT: """järgmine, järgmise, järgmist, järgmises, järgmisel, järgmiseks, järgmisest, järgmisele, järgmised,
            järgmiste, järgmisi, järgmistes, järgmisena, järgmistel, järgneva, järgnev, järgnevad, järgneval,
            järgnevate, lähim, lähima, lähimat, lähimas, lähimad, lähimaid, lähimaks, esimesena, esmalt, kõige varasem,
            varaseim, varaseima, kõige lähem, kõige lähema, kõige kiirem, kõige pakilisem, kõige esimesena, järgmine
            kord, järgmisena järjekorras, järjekorras järgmine, järgm, järgmisena tulemas, järgmisena ees, kõige
            järgmisena, järgmisena oodata, esimesena tulemas, kõige varem saabuv, esimesena saabuv, järgmisena saabuv,
            järgmisena ees seisab, järgmisena ees seisavad, järgmisena ees ootab, järgmisena ees ootavad, järgmisena ees
            on, järgmisena ees seisma""",
        Sense.LAST: """mullu, eelmine, eelmise, eelmist, eelmises, eelmisel, eelmised, viimane, viimase, viimast, viimasel, viimases,
            möödunud, läinud, viimatine, viimatise, mullune""",
        Sense.END: "lõpp",
        Sense.YEAR_END: """aasta lõpuks, aasta lõpus, aasta lõppu, aasta lõpp, aasta lõpu, aastalõpp, aastalõpus, aastalõppu,
            aastavahetus, aastavahetust, aastavahetusel, aastavahetuse, selle aasta lõpus, selle aasta lõppu, käesoleva
            aasta lõpus, käesoleva aasta lõppu""",
        Sense.VAGUE: """aasta alguses, aasta algul, aasta alguseks, aasta keskel, aasta esimestel kuudel, varsti, peagi, peatselt,
            lähiajal, lähiaja, lähiajaks, lähitulevikus, lähipäevil, lähipäevade, lähinädalail, lähinädalatel,
            lähinädalate, lähikuudel, lähikuude, lähemal ajal, lähema aja, esimesel võimalusel, niipea kui võimalik, nii
            kiiresti kui võimalik, nii ruttu kui võimalik, võimalikult kiiresti, võimalikult ruttu, võimalikult peatselt,
            asap, viivitamata, viivitamatult, kevad, kevade, kevadel, kevadeks, kevadet, kevadest, kevadeni, suvi, suve,
            suvel, suveks, suvest, suveni, sügis, sügise, sügisel, sügiseks, sügist, sügiseni, talv, talve, talvel,
            talveks, jõulud, jõulude, jõuludeks, jõule, jõuludest, jõuluks, lihavõtted, lihavõteteks, lihavõttepüha,
            jaanipäev, jaanipäevaks, puhkus, puhkuste, puhkuseks, suvepuhkus, suvepuhkuste, suvepuhkust, suvevaheaeg,
            suvevaheaega, hiljem, varem, kunagi, hiljuti, äsja, umbes, ligikaudu, orienteeruvalt, alguses, algus,
            algusest, paiku, kandis, aasta algus, algul, keskel, keskpaik, keskpaigas, mõne aja pärast, millalgi,
            lähikuudeks""",
        Sense.MEETING: """istung, istungi, istungit, istungisse, istungis, istungist, istungile, istungil, istungilt, istungina,
            istungita, istungiga, istungid, istungite, istungeid, istungitesse, istungites, istungitest, istungitele,
            istungitel, istungitelt, istungitena, istungiteta, istungitega, kohtumine, kohtumise, kohtumist, kohtumisesse,
            kohtumises, kohtumisest, kohtumisele, kohtumisel, kohtumiselt, kohtumisena, kohtumiseta, kohtumisega,
            koosolek, koosoleku, koosolekut, koosolekusse, koosolekus, koosolekust, koosolekule, koosolekul, koosolekult,
            koosolekuna, koosolekuta, koosolekuga, nõukogu istung, nõukogu istungi, nõukogu istungit, nõukogu istungisse,
            nõukogu istungis, nõukogu istungist, nõukogu istungile, nõukogu istungil, nõukogu istungilt, nõukogu
            istungina, nõukogu istungita, nõukogu istungiga, nõukogu kohtumine, nõukogu kohtumise, nõukogu kohtumist,
            nõukogu kohtumisesse, nõukogu kohtumises, nõukogu kohtumisest, nõukogu kohtumisele, nõukogu kohtumisel,
            nõukogu kohtumiselt, nõukogu kohtumisena, nõukogu kohtumiseta, nõukogu kohtumisega, nõukogu koosolek, nõukogu
            koosoleku, nõukogu koosolekut, nõukogu koosolekusse, nõukogu koosolekus, nõukogu koosolekust, nõukogu
            koosolekule, nõukogu koosolekul, nõukogu koosolekult, nõukogu koosolekuna, nõukogu koosolekuta, nõukogu
            koosolekuga, schengeni nõukogu istung, schengeni nõukogu istungi, schengeni nõukogu istungit, schengeni
            nõukogu istungisse, schengeni nõukogu istungis, schengeni nõukogu istungist, schengeni nõukogu istungile,
            schengeni nõukogu istungil, schengeni nõukogu istungilt, schengeni nõukogu istungina, schengeni nõukogu
            istungita, schengeni nõukogu istungiga, schengeni nõukogu kohtumine, schengeni nõukogu kohtumise, schengeni
            nõukogu kohtumist, schengeni nõukogu kohtumisesse, schengeni nõukogu kohtumises, schengeni nõukogu
            kohtumisest, schengeni nõukogu kohtumisele, schengeni nõukogu kohtumisel, schengeni nõukogu kohtumiselt,
            schengeni nõukogu kohtumisena, schengeni nõukogu kohtumiseta, schengeni nõukogu kohtumisega, schengeni nõukogu
            koosolek, schengeni nõukogu koosoleku, schengeni nõukogu koosolekut, schengeni nõukogu koosolekusse, schengeni
            nõukogu koosolekus, schengeni nõukogu koosolekust, schengeni nõukogu koosolekule, schengeni nõukogu
            koosolekul, schengeni nõukogu koosolekult, schengeni nõukogu koosolekuna, schengeni nõukogu koosolekuta,
            schengeni nõukogu koosolekuga, schengeni istung, schengeni istungi, schengeni istungit, schengeni istungisse,
            schengeni istungis, schengeni istungist, schengeni istungile, schengeni istungil, schengeni istungilt,
            schengeni istungina, schengeni istungita, schengeni istungiga, schengeni kohtumine, schengeni kohtumise,
            schengeni kohtumist, schengeni kohtumisesse, schengeni kohtumises, schengeni kohtumisest, schengeni
            kohtumisele, schengeni kohtumisel, schengeni kohtumiselt, schengeni kohtumisena, schengeni kohtumiseta,
            schengeni kohtumisega, schengeni koosolek, schengeni koosoleku, schengeni koosolekut, schengeni koosolekusse,
            schengeni koosolekus, schengeni koosolekust, schengeni koosolekule, schengeni koosolekul, schengeni
            koosolekult, schengeni koosolekuna, schengeni koosolekuta, schengeni koosolekuga, jsk nõukogu istung, jsk
            nõukogu istungi, jsk nõukogu istungit, jsk nõukogu istungisse, jsk nõukogu istungis, jsk nõukogu istungist,
            jsk nõukogu istungile, jsk nõukogu istungil, jsk nõukogu istungilt, jsk nõukogu istungina, jsk nõukogu
            istungita, jsk nõukogu istungiga, jsk nõukogu kohtumine, jsk nõukogu kohtumise, jsk nõukogu kohtumist, jsk
            nõukogu kohtumisesse, jsk nõukogu kohtumises, jsk nõukogu kohtumisest, jsk nõukogu kohtumisele, jsk nõukogu
            kohtumisel, jsk nõukogu kohtumiselt, jsk nõukogu kohtumisena, jsk nõukogu kohtumiseta, jsk nõukogu
            kohtumisega, jsk nõukogu koosolek, jsk nõukogu koosoleku, jsk nõukogu koosolekut, jsk nõukogu koosolekusse,
            jsk nõukogu koosolekus, jsk nõukogu koosolekust, jsk nõukogu koosolekule, jsk nõukogu koosolekul, jsk nõukogu
            koosolekult, jsk nõukogu koosolekuna, jsk nõukogu koosolekuta, jsk nõukogu koosolekuga, jsk nõukogu, jsk
            nõukogusse, jsk nõukogus, jsk nõukogust, jsk nõukogule, jsk nõukogul, jsk nõukogult, jsk nõukoguna, jsk
            nõukoguta, jsk nõukoguga, jsk nõukokku, justiits- ja siseküsimuste nõukogu, justiits- ja siseküsimuste
            nõukogusse, justiits- ja siseküsimuste nõukogus, justiits- ja siseküsimuste nõukogust, justiits- ja
            siseküsimuste nõukogule, justiits- ja siseküsimuste nõukogul, justiits- ja siseküsimuste nõukogult, justiits-
            ja siseküsimuste nõukoguna, justiits- ja siseküsimuste nõukoguta, justiits- ja siseküsimuste nõukoguga,
            justiits- ja siseküsimuste nõukokku, justiits- ja siseasjade nõukogu, justiits- ja siseasjade nõukogusse,
            justiits- ja siseasjade nõukogus, justiits- ja siseasjade nõukogust, justiits- ja siseasjade nõukogule,
            justiits- ja siseasjade nõukogul, justiits- ja siseasjade nõukogult, justiits- ja siseasjade nõukoguna,
            justiits- ja siseasjade nõukoguta, justiits- ja siseasjade nõukoguga, justiits- ja siseasjade nõukokku,
            siseküsimuste nõukogu, siseküsimuste nõukogusse, siseküsimuste nõukogus, siseküsimuste nõukogust,
            siseküsimuste nõukogule, siseküsimuste nõukogul, siseküsimuste nõukogult, siseküsimuste nõukoguna,
            siseküsimuste nõukoguta, siseküsimuste nõukoguga, siseküsimuste nõukokku, ministrite kohtumine, ministrite
            kohtumise, ministrite kohtumist, ministrite kohtumisel, ministrite istung, verstapost, verstaposti,
            verstapostid, vahe-eesmärk, vahe-eesmärgi, nõukogu istungjärk, istungjärk, istungjärgu, istungjärgul""",
        Sense.BY: """kuni, kuni hiljemalt, hiljemalt kuni, hiljemalt, mitte hiljem kui, kõige hiljem, tähtajaga, tähtajaga
            hiljemalt, hiljemalt enne, enne või hiljemalt, hilisemalt, mitte hiljem""",
        Sense.BEFORE: "enne, enne kui, varem kui, vahetult enne, veel enne, napilt enne",
        Sense.IN: "ajal, jooksul, kuul, kuupäeval, aastal",
        Sense.FROM: "alates, mitte varem kui, mitte enne, kõige varem, alates kuust",
        Sense.AS_OF: "seisuga, seis, olukord seisuga",
        Sense.AFTER: "pärast, peale, hiljem kui, vahetult pärast, kohe pärast, pärast seda kui",
        Sense.WITHIN: "jooksul",
        Sense.BETWEEN: """ajavahemikus, ajavahemikul, perioodil, vahemikus, ajavahemik, perioodi, ajavahemiku, periood""",
        Sense.UNTIL: "kuni",
        Sense.LATEST: "hiljemalt, või varem, või enne, kõige hiljem",
        Sense.EARLIEST: """kõige varem, või hiljem, ja hiljem, ja edasi, ja pärast seda, ja edaspidi, või pärast seda, mitte varem,
            edaspidi""",
        Sense.AND: """ja, ning, &, ning ka, samuti, kui ka, pluss, aga, aga kuidas, ja ka, ent, nii, lisaks ka, no aga, ja kuidas""",
        Sense.OR: "või, ehk, ja/või, või siis",
        Sense.WITH: "koos, koostöös, ühiselt koos, üheskoos",
        Sense.JOINTLY: """ühisaruanne, ühisaruande, ühisaruannet, ühisaruanded, koos, ühiselt, ühine, ühised, ühiseid, ühiste, ühise,
            ühist, üheskoos, koostöös, kahasse, kahepeale, kahekesi, jagatud, omavahel, ühisel, ühises""",
        Sense.BOTH: "mõlemad, mõlema, mõlemate, mõlemal, mõlemalt, mõlemaid, mõlemil, mõlemilt",
        Sense.TO: "adresseeritud, suunatud, adressaadiga, adressaat, adressaadiks",
        Sense.ASSIGNED: """ülesanded on antud, ülesandeid on antud, kohustused on antud, kohustusi on antud, antud ülesanded, antud
            kohustused, kuuluvad, kuuluv, kuuluvaid, kuuluvate, kuulunud, pandud ülesanne, seatud, jääb, jäävad, langeb,
            langevad, antud ülesandeks, ülesandeks tehtud, on pandud, lasub, lasuvad, pandud, määratud, kuulub""",
        Sense.WE: """me, meie, meid, meil, meilt, meil kõigil, mina, ma, minu, mul, minul, mult, mind, omad, enda, meie endi, meie
            riigi, meie ameti""",
        Sense.BACK: """nad, nende, nendel, neil, neilt, neid, need, ta, tema, temal, temalt, tal, talt, seesama, sama, samad, samade,
            sellest, neist, nendest, nendele, neile, muud, mida veel, mis veel, kes veel, mida muud, ülalnimetatud,
            eespool nimetatud, nimetatud, too, tolle, viimase nimetatu, nondest""",
        Sense.ADDRESSED: """adressaadiks, adressaadina, adressaat on, saajaks""",
        Sense.POSSESSIVE: "nende, tema, oma",
        Sense.WEEKDAY: """esmaspäev, esmaspäeval, esmaspäevaks, teisipäev, teisipäeval, teisipäevaks, kolmapäev, kolmapäeval,
            kolmapäevaks, neljapäev, neljapäeval, neljapäevaks, reede, reedel, reedeks, laupäev, laupäeval, pühapäev,
            pühapäeval, pühapäevaks, reedeni, esmaspäevast""",
        Sense.RECEIVE: """saab, saavad, saama""",
        Sense.WHAT: """mis, mida, mille, milline, millised, millise, milliseid, milliste, millist, missugused, missugune,
            missuguseid, mis kõik, mida kõike, mille kohta, millest, millega, milleks, millel, millele, mil, mis asja, mis
            asju, mis asjad, mis kohustus, mida täpselt, mis täpselt, millistel, millisel, millistelt, milliselt,
            millises, millistes, mille tähtaeg, mis tähtajaga, millel on tähtaeg, mille tähtajaks""",
        Sense.WHO: """kes, kelle, keda, kellel, kellelt, kellele, kelleks, kellest, kellega, kes kõik, mis asutus, mis asutused,
            milline asutus, millised asutused, milliste asutuste, millise asutuse, missugune asutus, vastutaja,
            vastutajad, vastutajaks, mis organ, milline organ, millised organid, kellel kõik, kes täpselt, kellelegi,
            mis osaline, millised osalised, kes neist, millisel asutusel, millistel asutustel, kel, kelt, kellegi,
            tegija, tegijad, tegijate, tegijaid, tegijatest, täitjad, täitjate, täitjaid, esitaja, esitajad, esitajate,
            esitajaid, kohustatud asutus, kohustatud asutused, kohustatud isikud, vastutajate, vastutajaid,
            vastutajatest, vastutajast, kellest kõigist, kelleltki, kellelgi on, kelle kaelas, kelle õlul, kelle kanda,
            kelle käes, kelle laual""",
        Sense.WHEN: """millal, mis ajaks, mis ajal, mis kuupäevaks, mis kuupäeval, mis päevaks, mis päeval, millise tähtajaga,
            milliseks kuupäevaks, millisel kuupäeval, milliseks ajaks, mis ajast, mis ajani, kuna, kui kaua, kui palju
            aega, kui ruttu, mis kuul, mis kuuks, mis aastal, mis tähtajaks, mis on tähtaeg, millised on tähtajad,
            tähtaeg, mis kuupäev, mis kuupäevad, milline kuupäev, kuupäev, kuupäevad, millistel kuupäevadel, mis
            kellaks, millal täpselt, kui pika aja jooksul, hiljemalt millal, mis ajakavaga, tähtpäev, mil ajal,
            millalks, mis päev, mis päevani, mis kuupäevani, millise kuupäevani, milliseks kuuks, millises kuus, mis on
            ajapiir, ajapiir, kui kiiresti, kui kaua aega, kauaks, mis päevast""",
        Sense.HOW_MANY: """mitu, kui palju, kui mitu, mitme, mitmel, mitmelt, mitut, mitu tükki, arv, arvu, koguarv, mitu kokku, kui
            mitmel, hulk, kui paljudel, kui paljude, kui paljud, mitu asja, kui mitut, kui palju kokku, kui mitmelt,
            palju, koguhulk, üldarv""",
        Sense.STATUS_OF: """seis, seisu, seisus, seisuks, staatus, staatuse, staatust, olukord, olukorra, olukorda, olek, oleku, kuidas
            on lood, kuidas on, kuidas edeneb, edeneb, edenevad, kuidas läheb, kui kaugel, kui kaugele, kaugel, kuhu on
            jõutud, kuhu maani, üksikasjad, üksikasju, detailid, detaile, andmed, täpsemalt, lähemalt, lisateave,
            lisateavet, lisainfo, lisainfot, info, infot, teave, teavet, kirjeldus, kirjelda, kirjeldage, selgita,
            selgitage, räägi lähemalt, rääkige lähemalt, räägi, rääkige, seletus, selgitus, mida tähendab, tähendab,
            mida sisaldab, sisaldab, hõlmab, mida hõlmab, sisu, edenemine, edenemise, edasiminek, hetkeseis, hetkeseisu,
            hetkeseisuga, ülevaade, nimekiri, loetelu, loend, mis on saanud, uudist, uut, milles seisneb, seisneb,
            kuidas seis on, kuidas seisab, progress, mis seisus, millises seisus, mis järgus, millises järgus, järgus,
            mis faasis, faasis, kuidas sujub, sujub, sujuvad, kuidas lood on, lood, kuidas liigub, liigub, lähemalt
            lahti, selgitaks, selgitaksid, selgitaksite, kirjeldaks, kirjeldaksid, kirjeldaksite, üksikasjalikult,
            üksikasjalikumalt, põhjalikumalt, pikemalt, täpsem info, täpsemat infot, rohkem infot, lisaandmed,
            lisaandmeid, lisateabe, täpsemat teavet, millest jutt, milles asi""",
        Sense.HELP: """abi, appi, aita, aidake, spikker, juhend, juhendi, kasutusjuhend, kasutusjuhendi, õpetus, help, mida sa
            oskad, mida te oskate, mida oskad, mida oskate, mida sa teed, mida sa teha oskad, mida te teha oskate, mida
            sa suudad, kuidas see töötab, kuidas sa töötad, kuidas te töötate, kuidas töötab, kuidas seda kasutada,
            kuidas sind kasutada, kuidas ma sind kasutan, kuidas ma seda kasutan, mida ma saan küsida, mida saan küsida,
            mida ma võin küsida, mida võib küsida, mida sinult küsida saab, mida teilt küsida saab, mida saab küsida,
            milliseid küsimusi saan esitada, milliseid küsimusi ma saan esitada, milliseid küsimusi võib esitada, kes sa
            oled, kes te olete, mis sa oled, käsud, käsklused, millised käsud on, näited, näiteid, näide, too näide,
            tooge näide, anna näide, näidisküsimused, mida sa tead, mida te teate, millest sa aru saad, kuidas küsida,
            kuidas ma küsin, kuidas küsimust esitada, kuidas küsimust sõnastada, vajan abi, mul on abi vaja, kuidas saad
            aidata, kuidas sa saad aidata, kuidas saate aidata, kas saad aidata, kas saate aidata, millega saad aidata,
            kuidas alustada, kuidas bot töötab, kuidas robot töötab, ma ei saa aru, mida see bot oskab, mida robot
            oskab, kuidas see bot töötab, võimalused, milleks sa võimeline oled, kuidas see toimib, kuidas sa toimid,
            kuidas toimib, kuidas sind kasutada saab, kuidas seda kasutada saab, kuidas sind kasutatakse, juhata mind,
            kuidas saan sind kasutada""",
        Sense.IS: "on, oli, olid, pole, olema, oleks",
        Sense.MUST: """esitada, teha, täita, koostada, anda, edastada, saata, tagada, valmistada, lõpetada, avaldada, üle anda, aru
            anda, raporteerida, teatada, teavitada, rakendada, viia, ellu viia, tarnida, jagada, sooritada, ette
            valmistada, panustada, saavutada, tuua, otsustada, koguda, luua, alustada, korraldada, pean, peame,
            peaksime, peate, peaksin, peaksite, peab, peavad, pidi, pidid, peaks, peaksid, pidanud, pidama, pea, tuleb,
            tuleks, tulema, on vaja, vaja, vajalik, vajavad, kohustatud, on kohustatud, nõutakse, nõutud, nõutav, nõuab,
            oodatakse, ootame, ootavad, oodata, oodatud, oodatav, eeldatakse, tarvis, on tarvis, jääb, jäävad, tuleb
            teha, peab olema, peavad olema, olema, kavatseb, kavatsevad, palutakse, palutud, plaanib, plaanivad, on ette
            nähtud, ette nähtud, oleks vaja, kohustub, kohustuvad, on sunnitud, tahetakse, soovitakse, vajatakse,
            küsitakse, loodetakse, taotletakse, tahetaks, soovitaks, oodataks, nõutaks, vaja läheb, läheb vaja, läheks
            vaja, lähevad vaja, vaja oleks, vaja on, tarvis on, on kohustus, kohustatakse, peame saama, tuleks teha,
            saaksid pidada, peaksime saama, kohustunud, on lubanud""",
        Sense.OWE: """ülesanded on antud, ülesandeid on antud, kohustused on antud, kohustusi on antud, antud ülesanded, antud
            kohustused, kohustus, kohustuse, kohustust, kohustusesse, kohustuses, kohustusest, kohustusele, kohustusel,
            kohustuselt, kohustuseks, kohustuseni, kohustusena, kohustuseta, kohustusega, kohustused, kohustuste,
            kohustusi, kohustustesse, kohustustes, kohustustest, kohustustele, kohustustel, kohustustelt, kohustusteks,
            kohustusteni, kohustustena, kohustusteta, kohustustega, ülesanne, ülesande, ülesannet, ülesandesse,
            ülesandes, ülesandest, ülesandele, ülesandel, ülesandelt, ülesandeks, ülesandeni, ülesandena, ülesandeta,
            ülesandega, ülesanded, ülesannete, ülesandeid, ülesannetesse, ülesannetes, ülesannetest, ülesannetele,
            ülesannetel, ülesannetelt, ülesanneteks, ülesanneteni, ülesannetena, ülesanneteta, ülesannetega, tähtaeg,
            tähtaja, tähtaega, tähtajasse, tähtajas, tähtajast, tähtajale, tähtajal, tähtajalt, tähtajaks, tähtajani,
            tähtajana, tähtajata, tähtajaga, tähtajad, tähtaegade, tähtaegu, tähtaegadesse, tähtaegades, tähtaegadest,
            tähtaegadele, tähtaegadel, tähtaegadelt, tähtaegadeks, tähtaegadeni, tähtaegadena, tähtaegadeta,
            tähtaegadega, tähtpäev, tähtpäeva, tähtpäevasse, tähtpäevas, tähtpäevast, tähtpäevale, tähtpäeval,
            tähtpäevalt, tähtpäevaks, tähtpäevani, tähtpäevana, tähtpäevata, tähtpäevaga, tähtpäevad, tähtpäevade,
            tähtpäevi, tähtpäevadesse, tähtpäevades, tähtpäevadest, tähtpäevadele, tähtpäevadel, tähtpäevadelt,
            tähtpäevadeks, tähtpäevadeni, tähtpäevadena, tähtpäevadeta, tähtpäevadega, lubadus, lubaduse, lubadust,
            lubadusesse, lubaduses, lubadusest, lubadusele, lubadusel, lubaduselt, lubaduseks, lubaduseni, lubadusena,
            lubaduseta, lubadusega, lubadused, lubaduste, lubadusi, lubadustesse, lubadustes, lubadustest, lubadustele,
            lubadustel, lubadustelt, lubadusteks, lubadusteni, lubadustena, lubadusteta, lubadustega, võlgneb,
            võlgnevad, võlgu, võlg, võlgnetakse, vastutab, vastutavad, vastutada, vastutama, vastutav, vastutava,
            vastutus, vastutuse, vastutust, vastutusel, vastutusala, vastutusalas, vastutusele, vastutuses, kohustatud,
            kohustub, kohustuvad, kohustunud, saabub, saabuvad, lõpeb, lõpevad, aegub, aeguvad, kukub, täitmise tähtaeg,
            oodatakse, nõutakse, nõue, nõuded, nõudeid, planeeritud, kavandatud, plaanis, kavas, ajakava, ajakavas,
            ajakavad, päevakord, päevakorra, päevakorras, päevakorda, päevakorral, arutatakse, arutab, arutlusel,
            arutlusele, käsitletakse, laual, lauale, agenda, agendas, tööplaan, tööplaanis, tegevuskava, deadline,
            deadline'i, deadlined, dedlain, dedlainid, dedlaini, vaja teha, teha jäänud, tegemist, õlul, õlgadel,
            kohuseks, pädevus, pädevuses, pandud, lasub, lasuvad, lasuv, lasuvad kohustused, to-do, todo, nimekirjas,
            ootel, hooleks, hoolde, valmis olema, valmis, valmib, valmivad, on vaja, kuulub esitamisele, kuuluvad
            esitamisele, esitamisele, esitamisele kuuluvad, täitmisele, täitmisele kuuluvad, teostamisele, läheb
            tähtajaks, lähevad tähtajaks, tähtajaks läheb, tähtajaks lähevad, tuleb tähtajaks, tulevad tähtajaks, jõuab
            tähtajani, jõuavad tähtajani, saabub tähtaeg, kukub tähtaeg, tahetakse, soovitakse, vajatakse, küsitakse,
            palutakse, loodetakse, taotletakse, tahetaks, soovitaks, oodataks, nõutaks, võlad, võla, võlga, võlgade,
            võlgasid, võlgnevus, võlgnevuse, võlgnevust, võlgnevused, võlgnevusi, võlgnevuste, võlgnevustest, tegemised,
            tegemisi, tegemiste, tegemistest, toimetused, toimetusi, toimetuste, toimetamised, kaelas, kaela peal,
            kaelale, turjal, kukil, kanda, kohuste, õlgadele, õlule, lasumas, lubanud, lubas, lubasid, lubab, lubavad,
            võtnud, võtnud endale, võtnud kohustuseks, lõppev, lõppevad, lõppevaid, lõppevate, lõppemas, lõppema,
            saabuv, saabuvaid, saabuvate, saabumas, kukkumas, aeguvaid, ajapiir, ajapiiri, ajapiirid, ajapiire,
            ajapiiride, ajapiiril, ajapiiriks, ajapiiriga, ajalimiit, ajalimiidi, ajalimiidid, aruandekohustus,
            aruandekohustuse, aruandekohustust, aruandekohustused, aruandekohustusi, aruandekohustuste,
            aruandluskohustus, aruandluskohustuse, aruandluskohustust, aruandluskohustused, aruandluskohustusi,
            aruandluskohustuste, teavitamiskohustus, teavitamiskohustused, teavituskohustus, teavituskohustused,
            esitamiskohustus, esitamiskohustused, tööülesanded, tööülesanne, tööülesandeid, vastutusalad,
            vastutusalasse, hallata, teostada, teha on, esitada on, kohustatakse, peetakse esitama, käsil, teoksil, saab
            valmis, saavad valmis""",
        Sense.ITEM: """ühisaruanne, ühisaruande, ühisaruannet, ühisaruanded, kohustus, kohustuse, kohustust, kohustusesse,
            kohustuses, kohustusest, kohustusele, kohustusel, kohustuselt, kohustuseks, kohustuseni, kohustusena,
            kohustuseta, kohustusega, kohustused, kohustuste, kohustusi, kohustustesse, kohustustes, kohustustest,
            kohustustele, kohustustel, kohustustelt, kohustusteks, kohustusteni, kohustustena, kohustusteta,
            kohustustega, ülesanne, ülesande, ülesannet, ülesandesse, ülesandes, ülesandest, ülesandele, ülesandel,
            ülesandelt, ülesandeks, ülesandeni, ülesandena, ülesandeta, ülesandega, ülesanded, ülesannete, ülesandeid,
            ülesannetesse, ülesannetes, ülesannetest, ülesannetele, ülesannetel, ülesannetelt, ülesanneteks,
            ülesanneteni, ülesannetena, ülesanneteta, ülesannetega, meede, meetme, meedet, meetmesse, meetmes, meetmest,
            meetmele, meetmel, meetmelt, meetmeks, meetmeni, meetmena, meetmeta, meetmega, meetmed, meetmete, meetmeid,
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
            täitmiskordadega, asi, asja, asjasse, asjas, asjast, asjale, asjal, asjalt, asjaks, asjani, asjana, asjata,
            asjaga, asjad, asjade, asju, asjadesse, asjades, asjadest, asjadele, asjadel, asjadelt, asjadeks, asjadeni,
            asjadena, asjadeta, asjadega, punkt, punkti, punktisse, punktis, punktist, punktile, punktil, punktilt,
            punktiks, punktini, punktina, punktita, punktiga, punktid, punktide, punkte, punktidesse, punktides,
            punktidest, punktidele, punktidel, punktidelt, punktideks, punktideni, punktidena, punktideta, punktidega,
            põhimeede, põhimeetme, põhimeedet, põhimeetmed, põhimeetmete, põhimeetmeid, põhimeetmest, võtmemeede,
            võtmemeetmed, võtmemeetmete, raport, raporti, raporteid, raportid, väljund, väljundid, väljundeid, panus,
            panused, panuse, panust, tulemus, tulemused, tulemusi, töö, tööd, töid, tööde, esitamine, esitamised,
            esitamisi, üleantav, tähtajaline, midagi, järelmeede, järelmeetmed, järelmeetmeid, aruandlus, aruandluse,
            aruandlust, paber, paberid, pabereid, sisend, sisendid, sisendit, osatäitmine, tarnimine, nõuded, nõudeid,
            dokumente, võlad, võla, võlga, võlgade, võlgnevus, võlgnevuse, võlgnevust, võlgnevused, võlgnevusi,
            võlgnevuste, tegemised, tegemisi, tegemiste, tegemistest, toimetused, toimetusi, aruandekohustus,
            aruandekohustuse, aruandekohustused, aruandekohustusi, aruandluskohustus, aruandluskohustuse,
            aruandluskohustused, aruandluskohustusi, teavitamiskohustus, teavitamiskohustused, tööülesanded,
            tööülesanne, tööülesandeid, dokumendid, dokumentide, materjal, materjalid, materjale, materjalide,
            materjali, paberite, raportite, raportist, analüüs, analüüsid, analüüse, ülevaated, kokkuvõtted, tööst,
            töödest, toiminguid, toimingud, toimingute, toiming, esitis, esitised, esildis, esildised, teosed""",
        Sense.DELIVER: """aruanne, aruande, aruannet, aruandesse, aruandes, aruandest, aruandele, aruandel, aruandelt, aruandeks,
            aruandeni, aruandena, aruandeta, aruandega, aruanded, aruannete, aruandeid, aruannetesse, aruannetes,
            aruannetest, aruannetele, aruannetel, aruannetelt, aruanneteks, aruanneteni, aruannetena, aruanneteta,
            aruannetega, raport, raporti, raportid, tee, esita, täida, koosta, anna aru, edasta, saada, taga, valmista,
            lõpeta, avalda, raporteeri, teata, teavita, rakenda, vii ellu, tarni, jaga, soorita, panusta, saavuta,
            korralda, annab, aru, saab valmis, saavad valmis, valmis saama, valmis saada, valmis saab, saab tehtud,
            saavad tehtud, esitama, esitada, esitab, esitavad, esitatakse, esitatav, esitatavad, esitamas, esitaksid,
            tegema, teha, teeb, teevad, tehakse, tehtav, tehtavad, tegemas, teeksid, täitma, täita, täidab, täidavad,
            täidetakse, täidetav, täidetavad, täitmas, täidaksid, koostama, koostada, koostab, koostavad, koostatakse,
            koostatav, koostatavad, koostamas, koostaksid, andma, anda, annavad, antakse, antav, antavad, andmas,
            annaksid, edastama, edastada, edastab, edastavad, edastatakse, edastatav, edastatavad, edastamas,
            edastaksid, saatma, saata, saadab, saadavad, saadetakse, saadetav, saadetavad, saatmas, saadaksid, tagama,
            tagada, tagab, tagavad, tagatakse, tagatav, tagatavad, tagamas, tagaksid, valmistama, valmistada, valmistab,
            valmistavad, valmistatakse, valmistatav, valmistatavad, valmistamas, valmistaksid, lõpetama, lõpetada,
            lõpetab, lõpetavad, lõpetatakse, lõpetatav, lõpetatavad, lõpetamas, lõpetaksid, avaldama, avaldada, avaldab,
            avaldavad, avaldatakse, avaldatav, avaldatavad, avaldamas, avaldaksid, üle andma, üle anda, üle annab, üle
            annavad, üle antakse, üle antav, üle antavad, üle andmas, üle annaksid, aru andma, aru anda, annab aru,
            annavad aru, antakse aru, aru antav, aru antavad, aru andmas, annab aruksid, raporteerima, raporteerida,
            raporteerib, raporteerivad, raporteeritakse, raporteeritav, raporteeritavad, raporteerimas, raporteeriksid,
            teatama, teatada, teatab, teatavad, teatatakse, teatatav, teatatavad, teatamas, teataksid, teavitama,
            teavitada, teavitab, teavitavad, teavitatakse, teavitatav, teavitatavad, teavitamas, teavitaksid, rakendama,
            rakendada, rakendab, rakendavad, rakendatakse, rakendatav, rakendatavad, rakendamas, rakendaksid, viima,
            viia, viib, viivad, viiakse, viidav, viidavad, viimas, viiksid, ellu viima, ellu viia, ellu viib, ellu
            viivad, ellu viiakse, ellu viidav, ellu viidavad, ellu viimas, ellu viiksid, tarnima, tarnida, tarnib,
            tarnivad, tarnitakse, tarnitav, tarnitavad, tarnimas, tarniksid, jagama, jagada, jagab, jagavad, jagatakse,
            jagatav, jagatavad, jagamas, jagaksid, sooritama, sooritada, sooritab, sooritavad, sooritatakse, sooritatav,
            sooritatavad, sooritamas, sooritaksid, ette valmistama, ette valmistada, valmistab ette, valmistavad ette,
            valmistatakse ette, ettevalmistatav, ettevalmistatavad, ette valmistamas, valmistab etteksid, panustama,
            panustada, panustab, panustavad, panustatakse, panustatav, panustatavad, panustamas, panustaksid, saavutama,
            saavutada, saavutab, saavutavad, saavutatakse, saavutatav, saavutatavad, saavutamas, saavutaksid, tooma,
            tuua, toob, toovad, tuuakse, toodav, toodavad, toomas, tooksid, otsustama, otsustada, otsustab, otsustavad,
            otsustatakse, otsustatav, otsustatavad, otsustamas, otsustaksid, koguma, koguda, kogub, koguvad, kogutakse,
            kogutav, kogutavad, kogumas, koguksid, looma, luua, loob, loovad, luuakse, loodav, loodavad, loomas,
            looksid, alustama, alustada, alustab, alustavad, alustatakse, alustatav, alustatavad, alustamas, alustaksid,
            korraldama, korraldada, korraldab, korraldavad, korraldatakse, korraldatav, korraldatavad, korraldamas,
            korraldaksid, esitatava, esitatavaid, esitagem, esitaks, teeks, tehtavaid, täita jäänud, valmis, valmib,
            valmivad, valmima, valmida, teha vaja, annaks aru, hoolt kandma, hoolt kanda, kannab hoolt, kannavad hoolt,
            hoolitsema, hoolitseda, hoolitseb, hoolitsevad, hoolitsetakse, ära tegema, ära teha, teeb ära, teevad ära,
            ära saama, kaela pealt ära saama, ära andma, ära saatma, sisse andma, sisse anda, annab sisse, annavad
            sisse, välja andma, välja anda, annab välja, annavad välja, kätte andma, ette panema, ette panna, panema,
            panna, paneb, panevad, kirjutama, kirjutada, kirjutab, kirjutavad, uuendama, uuendada, uuendab, uuendavad,
            ajakohastama, ajakohastada, hindama, hinnata, hindab, hindavad, analüüsima, analüüsida, analüüsib,
            analüüsivad, arendama, arendada, arendab, arendavad, välja töötama, välja töötada, ellu rakendama,
            informeerima, informeerida, informeerib, informeerivad, vastama, vastata, vastab, vastavad, kaitsma,
            toimetama, toimetada, toimetab, toimetavad, toimetatakse, läkitama, läkitada, läkitab, ettekandma, ette
            kandma, ette kanda, kannab ette, kannavad ette, pakkuma, pakkuda, pakub, pakuvad, lahendama, lahendada,
            lahendab, lahendavad, teostama, teostada, teostab, teostavad, lõpule viima, lõpule viia, viib lõpule, viivad
            lõpule, valmis tegema, valmis teha, valmis olema, olema valmis, esitamist, esitamise, täitmist, täitmise,
            koostamist, koostamise, tegemise, läheb, lähevad, jõuab, jõuavad""",
        Sense.OPEN: """avatud, täitmata, lahtine, lahtised, lahtisi, lahtiste, lahti, pooleli, pooleliolev, pooleliolevad,
            pooleliolevaid, poolelioleva, ootel, ootab, ootavad, teha jäänud, jäänud, jäänud teha, veel teha, alles,
            puudu, puuduvad, puudub, puuduv, puuduvaid, lõpetamata, lahendamata, realiseerimata, üleval, on üleval, töös,
            poolik, poolikud, poolikuid, täitmist ootav, täitmist ootavad, täitmist ootavaid, täitmata jäänud, veel vaja,
            toimetamata, tegemist vajavad, esitamata, tegemata, koostamata, andmata, edastamata, saatmata, tagamata,
            valmistamata, avaldamata, üle andmata, aru andmata, raporteerimata, teatamata, teavitamata, rakendamata,
            viimata, ellu viimata, tarnimata, jagamata, sooritamata, ette valmistamata, panustamata, saavutamata, toomata,
            otsustamata, kogumata, loomata, alustamata, korraldamata""",
        Sense.DONE: """tehtud, täidetud, valmis, lõpetatud, lõpule viidud, esitatud, sooritatud, tehtuks märgitud, suletud,
            realiseeritud, ellu viidud, lõppenud, korras, kombes, ära tehtud, ära täidetud, ära esitatud, valminud,
            viidud lõpule, saavutatud, tehtuks, lõpetatuks, ühel pool, kaelast ära, kinnitatud, üle antud, täidetuks,
            lõpule jõudnud, valmis saanud, valmis saadud, valmis tehtud, ära saadetud, saadetud, edastatud, koostatud,
            kaelast, sisse antud, korda saadetud, valminuid, täidetuid, täidetute, tehtuid""",
        Sense.DELIVERED: """esitanud, esitatud, esitas, esitasid, esitati, teinud, tehtud, tegi, tegid, tehti, täitnud, täidetud, täitis,
            täitsid, täideti, koostanud, koostatud, koostas, koostasid, koostati, andnud, antud, andis, andsid, anti,
            edastanud, edastatud, edastas, edastasid, edastati, saatnud, saadetud, saatis, saatsid, saadeti, taganud,
            tagatud, tagas, tagasid, tagati, valmistanud, valmistatud, valmistas, valmistasid, valmistati, lõpetanud,
            lõpetatud, lõpetas, lõpetasid, lõpetati, avaldanud, avaldatud, avaldas, avaldasid, avaldati, üle andnud, üle
            antud, üle andis, üle andsid, üle anti, aru andnud, aru antud, andis aru, andsid aru, anti aru, raporteerinud,
            raporteeritud, raporteeris, raporteerisid, raporteeriti, teatanud, teatatud, teatas, teatasid, teatati,
            teavitanud, teavitatud, teavitas, teavitasid, teavitati, rakendanud, rakendatud, rakendas, rakendasid,
            rakendati, viinud, viidud, viis, viisid, viidi, ellu viinud, ellu viidud, ellu viis, ellu viisid, ellu viidi,
            tarninud, tarnitud, tarnis, tarnisid, tarniti, jaganud, jagatud, jagas, jagasid, jagati, sooritanud,
            sooritatud, sooritas, sooritasid, sooritati, ette valmistanud, ette valmistatud, valmistas ette, valmistasid
            ette, valmistati ette, panustanud, panustatud, panustas, panustasid, panustati, saavutanud, saavutatud,
            saavutas, saavutasid, saavutati, toonud, toodud, tõi, tõid, toodi, otsustanud, otsustatud, otsustas,
            otsustasid, otsustati, kogunud, kogutud, kogus, kogusid, koguti, loonud, loodud, lõi, lõid, loodi, alustanud,
            alustatud, alustas, alustasid, alustati, korraldanud, korraldatud, korraldas, korraldasid, korraldati,
            valminud, valmis, valmis saanud, valmis saadud, hakkama saanud, ära teinud, ära tehtud, ära esitanud, ära
            täitnud, lõpule viinud, lõpule viidud, tehtuks märgitud, laekunud, laekus""",
        Sense.DID: """esitas, esitasid, esitati, tegi, tegid, tehti, täitis, täitsid, täideti, koostas, koostasid, koostati, andis,
            andsid, anti, edastas, edastasid, edastati, saatis, saatsid, saadeti, tagas, tagasid, tagati, valmistas,
            valmistasid, valmistati, lõpetas, lõpetasid, lõpetati, avaldas, avaldasid, avaldati, üle andis, üle andsid,
            üle anti, andis aru, andsid aru, anti aru, raporteeris, raporteerisid, raporteeriti, teatas, teatasid,
            teatati, teavitas, teavitasid, teavitati, rakendas, rakendasid, rakendati, viis, viisid, viidi, ellu viis,
            ellu viisid, ellu viidi, tarnis, tarnisid, tarniti, jagas, jagasid, jagati, sooritas, sooritasid, sooritati,
            valmistas ette, valmistasid ette, valmistati ette, panustas, panustasid, panustati, saavutas, saavutasid,
            saavutati, tõi, tõid, toodi, otsustas, otsustasid, otsustati, kogus, kogusid, koguti, lõi, lõid, loodi,
            alustas, alustasid, alustati, korraldas, korraldasid, korraldati, on, juba, oli, olid, olnud, seni, siiani,
            praeguseks, on juba, tänaseks, nüüdseks, siiamaani, praeguse seisuga, ära""",
        Sense.WAS: "oli, olid, olnud, oldi, polnud",
        Sense.OVERDUE: """ei ole õigeks ajaks, pole õigeks ajaks, ei ole tähtajaks, pole tähtajaks, ei ole õigeaegselt, pole
            õigeaegselt, jäi tähtajaks, jäid tähtajaks, jäi õigeks ajaks, hilineda, mille tähtaeg on möödas, mille
            tähtaeg möödas, mille tähtaeg on juba möödas, mille tähtaeg on möödunud, mille tähtaeg on läbi, mille
            tähtaeg on ületatud, mille tähtaeg on kukkunud, hilinenud, hilineb, hilinevad, hilines, hilinesid,
            hilinemas, hilinema, hilinemisega, hilinemine, hilinemised, hilinemisi, hilinemist, hilinenuid, hilinenute,
            tähtaja ületanud, tähtaega ületanud, ületanud tähtaja, ületanud tähtaega, ületas tähtaja, tähtaja ületamine,
            tähtaja ületamised, tähtaeg möödas, tähtaeg on möödas, tähtaeg juba möödas, tähtaeg on juba möödas, tähtajad
            on möödas, tähtaeg möödunud, tähtaeg on möödunud, tähtaeg on ületatud, tähtaeg ületatud, tähtajad ületatud,
            tähtaeg läbi, tähtaeg on läbi, tähtaeg kukkunud, tähtaeg on kukkunud, üle tähtaja, üle aja, tähtajast maas,
            graafikust maas, ajakavast maas, maha jäänud, maas, viibib, viibivad, viibinud, viibiv, viibivad asjad,
            viivitus, viivituses, viivitused, viivitusega, viivitusi, viivitanud, viivitab, võlgu jäänud, jänni jäänud,
            tähtajaks esitamata, tähtajaks täitmata, õigeks ajaks esitamata, õigeks ajaks tegemata, jäi hiljaks, jäänud
            hiljaks, hiljaks, hiljaks jäänud, hilja, hiline, aegunud, tähtaja maha maganud, tähtaega ei ole peetud,
            lasknud tähtaja üle, oleks juba pidanud, oleks pidanud juba, oleks pidanud, pidanuks, oleksid pidanud,
            oleksid juba pidanud, mille ajapiir on möödas, ajapiir möödas, ajapiir ületatud, mille tähtpäev on möödas,
            tähtpäev möödas, tähtpäev on möödas, tähtpäev möödunud, tähtpäev on möödunud, ületatud tähtajaga, möödunud
            tähtajaga, möödas tähtajaga, möödunud tähtaeg, möödunud tähtajad, tähtaja ületanuid, tähtaja ületanute,
            hilinejad, hilineja, hilinejaid, viibimas, viibinuid, venib, venivad, veninud, ajast maas, ajast üle, üle
            läinud, ületanud tähtaegu, tähtaega rikkunud, tähtajast üle, tähtajast möödas""",
        Sense.ALL: """kõigist, kõikidest, kõigile, kõikidele, kõikidel, kõikidelt, kõigist asjadest, igale, igalt, kõik, kõiki,
            kõigi, kõikide, kõike, kõigil, kõigilt, kõigest, kõigega, iga, igal, igat, igaüks, kogu, terve, täielik,
            täieliku, täielikku, kõikvõimalikud""",
        Sense.ANY_STATUS: """olenemata seisust, seisust olenemata, sõltumata seisust, seisust sõltumata, olekust sõltumata, sõltumata
            olekust, olenemata olekust, olekust olenemata, staatusest sõltumata, sõltumata staatusest, olenemata
            staatusest, staatusest olenemata, mis tahes seisus, mis tahes olekus, kõik olekud, nii täidetud kui ka
            täitmata, nii täidetud kui täitmata, nii tehtud kui ka tegemata, nii tehtud kui tegemata, täidetud ja
            täitmata, tehtud ja tegemata, täitmata ja täidetud, tegemata ja tehtud, ka täidetud, ka tehtud, kaasa arvatud
            täidetud, sealhulgas täidetud, sh täidetud, sh tehtud, kaasa arvatud tehtud, sealhulgas tehtud, ka juba
            tehtud, ka juba täidetud, tehtud või mitte, täidetud või mitte""",
        Sense.NOT: """ei, mitte, pole, ega, ei ole, veel mitte, ei ole veel, pole veel, mittegi, polnud, ei olnud, ära mitte, ei
            midagi, midagi ei, ärge""",
        Sense.EXCEPT: """kõik muud, kõik teised, muud, muude, teised, teiste, teistel, erinevalt, peale, välja arvatud, v.a, va,
            väljaarvatud, ilma, ainult, üksnes, vaid, kõigest, ainuüksi, muud kui, teised kui, teiste kui, muude kui,
            muudel kui, rohkem kui, vähem kui, enam kui, vähemalt, võrreldes, võrdle, võrrelge, asemel, selle asemel, kui
            just, kui ei, jättes välja, jäta välja, jätke välja, erandiga, üksi, juhul kui, kui mitte, eranditult ainult,
            puudutamata, üle, alla, muudest kui""",
        Sense.UNDATED: """ei ole tähtaega, pole tähtaega, tähtaega ei ole, tähtaega pole, ilma tähtajata, ilma tähtaegadeta,
            tähtajata, tähtajatu, tähtajatud, tähtajatuid, tähtajatute, tähtaeg puudub, puudub tähtaeg, tähtaeg
            määramata, tähtaeg on määramata, tähtaeg on lahtine, määramata tähtaeg, määramata tähtajaga, ilma
            kuupäevata, kuupäevata, ei ole kuupäeva, pole kuupäeva, kuupäev puudub, puudub kuupäev, tähtpäevata, ilma
            tähtpäevata, ei ole tähtpäeva, pole tähtpäeva, tähtpäev puudub, ei ole määratud tähtaega, pole määratud
            tähtaega, tähtaega ei ole määratud, tähtaega pole määratud, ei ole kindlat tähtaega, pole kindlat tähtaega,
            ilma kindla tähtajata, kindla tähtajata, ei ole deadline'i, pole deadline'i, ilma deadline'ita, tähtaegu ei
            ole, tähtaegu pole, tähtajad puuduvad, ei ole veel tähtaega, pole veel tähtaega, ei ole ühtegi tähtaega,
            pole ühtegi tähtaega, pidev, pidevad, pidevaid, ajapiiri ei ole, ajapiiri pole, ei ole ajapiiri, pole
            ajapiiri, ilma ajapiirita, ajapiirita, ajapiir puudub, puudub ajapiir, tähtaega seatud ei ole, tähtaega
            seatud pole, ei ole seatud tähtaega, pole seatud tähtaega, ei ole tähtaega seatud, pole tähtaega seatud, ei
            ole tähtaega määratud, pole tähtaega määratud, tähtaega ei ole seatud, tähtaega pole seatud, tähtaega ei ole
            antud, tähtaega pole antud, ei ole antud tähtaega, pole antud tähtaega, ei ole tähtaega antud, pole tähtaega
            antud, puuduvad tähtajad, tähtpäeva ei ole, tähtpäeva pole, tähtpäev on määramata, tähtpäev määramata,
            kuupäeva ei ole, kuupäeva pole, kuupäev määramata, puuduva tähtajaga, lahtise tähtajaga, ei ole konkreetset
            tähtaega, pole konkreetset tähtaega, konkreetse tähtajata, ei olegi tähtaega, polegi tähtaega, tähtaega ei
            ole veel, tähtaega ei olegi, tähtaega pole veel, tähtaega polegi, ei ole veel kuupäeva, ei olegi kuupäeva,
            pole veel kuupäeva, polegi kuupäeva, ei ole veel tähtpäeva, ei olegi tähtpäeva, pole veel tähtpäeva, polegi
            tähtpäeva, ei ole veel määratud tähtaega, ei olegi määratud tähtaega, pole veel määratud tähtaega, polegi
            määratud tähtaega, tähtaega ei ole veel määratud, tähtaega ei olegi määratud, tähtaega pole veel määratud,
            tähtaega polegi määratud, ei ole veel kindlat tähtaega, ei olegi kindlat tähtaega, pole veel kindlat
            tähtaega, polegi kindlat tähtaega, ei ole veel deadline'i, ei olegi deadline'i, pole veel deadline'i, polegi
            deadline'i, tähtaegu ei ole veel, tähtaegu ei olegi, tähtaegu pole veel, tähtaegu polegi, ei ole veel ühtegi
            tähtaega, ei olegi ühtegi tähtaega, pole veel ühtegi tähtaega, polegi ühtegi tähtaega, ajapiiri ei ole veel,
            ajapiiri ei olegi, ajapiiri pole veel, ajapiiri polegi, ei ole veel ajapiiri, ei olegi ajapiiri, pole veel
            ajapiiri, polegi ajapiiri, tähtaega seatud ei ole veel, tähtaega seatud ei olegi, tähtaega seatud pole veel,
            tähtaega seatud polegi, ei ole veel seatud tähtaega, ei olegi seatud tähtaega, pole veel seatud tähtaega,
            polegi seatud tähtaega, ei ole veel tähtaega seatud, ei olegi tähtaega seatud, pole veel tähtaega seatud,
            polegi tähtaega seatud, ei ole veel tähtaega määratud, ei olegi tähtaega määratud, pole veel tähtaega
            määratud, polegi tähtaega määratud, tähtaega ei ole veel seatud, tähtaega ei olegi seatud, tähtaega pole
            veel seatud, tähtaega polegi seatud, tähtaega ei ole veel antud, tähtaega ei olegi antud, tähtaega pole veel
            antud, tähtaega polegi antud, ei ole veel antud tähtaega, ei olegi antud tähtaega, pole veel antud tähtaega,
            polegi antud tähtaega, ei ole veel tähtaega antud, ei olegi tähtaega antud, pole veel tähtaega antud, polegi
            tähtaega antud, tähtpäeva ei ole veel, tähtpäeva ei olegi, tähtpäeva pole veel, tähtpäeva polegi, kuupäeva
            ei ole veel, kuupäeva ei olegi, kuupäeva pole veel, kuupäeva polegi, ei ole veel konkreetset tähtaega, ei
            olegi konkreetset tähtaega, pole veel konkreetset tähtaega, polegi konkreetset tähtaega, ajakava puudub,
            puudub ajakava, ajakava ei ole, ajakava pole, ei ole ajakava, pole ajakava, ajakavata, ilma ajakavata,
            ajagraafik puudub, puudub ajagraafik, ilma ajagraafikuta, ei ole kuupäeva määratud, pole kuupäeva määratud,
            ei ole määratud kuupäeva, pole määratud kuupäeva""",
        Sense.OWNERLESS: """ei ole vastutajat, pole vastutajat, vastutajat ei ole, vastutajat pole, ilma vastutajata, ilma
            vastutajateta, vastutajata, vastutaja puudub, puudub vastutaja, keegi ei vastuta, ei vastuta keegi, mitte
            keegi ei vastuta, ei vastuta mitte keegi, vastutajat ei ole määratud, vastutajat pole määratud, ei ole
            määratud vastutajat, vastutaja määramata, vastutaja on määramata, määramata vastutaja, omanikuta, ilma
            omanikuta, omanik puudub, ei ole omanikku, pole omanikku, omanikku ei ole, omanikku pole, pole kellegi
            ülesanne, ei ole kellegi ülesanne, ei ole kellegi vastutada, pole kellegi vastutada, kellegi vastutusel, ei
            kuulu kellelegi, kellelegi määramata, ei ole vastutavat asutust, pole vastutavat asutust, ilma vastutava
            asutuseta, vastutav asutus puudub, ei ole kellelegi määratud, pole kellelegi määratud, jagamata, täitjata,
            ilma täitjata, täitja puudub, ei ole täitjat, pole täitjat, kelle vastutusel ei ole, vastutajaid ei ole, ei
            vastutagi keegi, vastutav isik puudub, puudub vastutav asutus, ei ole kellegi kanda, pole kellegi kanda, ei
            ole kellegi õlul, pole kellegi õlul, ei ole kellegi teha, pole kellegi teha, tegija puudub, puudub tegija,
            ilma tegijata, tegijata, ei ole tegijat, pole tegijat, tegijat ei ole, tegijat pole, ei ole vastutajat
            määratud, pole vastutajat määratud, ei ole vastutajat nimetatud, pole vastutajat nimetatud, vastutajat ei
            ole nimetatud, vastutajat pole nimetatud, puuduva vastutajaga, vastutajad puuduvad, puuduvad vastutajad,
            keegi ei tee, peremeheta, ilma peremeheta, ei ole veel vastutajat, ei olegi vastutajat, pole veel
            vastutajat, polegi vastutajat, vastutajat ei ole veel, vastutajat ei olegi, vastutajat pole veel, vastutajat
            polegi, vastutajat ei ole veel määratud, vastutajat ei olegi määratud, vastutajat pole veel määratud,
            vastutajat polegi määratud, ei ole veel määratud vastutajat, ei olegi määratud vastutajat, ei ole veel
            omanikku, ei olegi omanikku, pole veel omanikku, polegi omanikku, omanikku ei ole veel, omanikku ei olegi,
            omanikku pole veel, omanikku polegi, pole veel kellegi ülesanne, polegi kellegi ülesanne, ei ole veel
            kellegi ülesanne, ei olegi kellegi ülesanne, ei ole veel kellegi vastutada, ei olegi kellegi vastutada, pole
            veel kellegi vastutada, polegi kellegi vastutada, ei ole veel vastutavat asutust, ei olegi vastutavat
            asutust, pole veel vastutavat asutust, polegi vastutavat asutust, ei ole veel kellelegi määratud, ei olegi
            kellelegi määratud, pole veel kellelegi määratud, polegi kellelegi määratud, ei ole veel täitjat, ei olegi
            täitjat, pole veel täitjat, polegi täitjat, kelle vastutusel ei ole veel, kelle vastutusel ei olegi,
            vastutajaid ei ole veel, vastutajaid ei olegi, ei ole veel kellegi kanda, ei olegi kellegi kanda, pole veel
            kellegi kanda, polegi kellegi kanda, ei ole veel kellegi õlul, ei olegi kellegi õlul, pole veel kellegi
            õlul, polegi kellegi õlul, ei ole veel kellegi teha, ei olegi kellegi teha, pole veel kellegi teha, polegi
            kellegi teha, ei ole veel tegijat, ei olegi tegijat, pole veel tegijat, polegi tegijat, tegijat ei ole veel,
            tegijat ei olegi, tegijat pole veel, tegijat polegi, ei ole veel vastutajat määratud, ei olegi vastutajat
            määratud, pole veel vastutajat määratud, polegi vastutajat määratud, ei ole veel vastutajat nimetatud, ei
            olegi vastutajat nimetatud, pole veel vastutajat nimetatud, polegi vastutajat nimetatud, vastutajat ei ole
            veel nimetatud, vastutajat ei olegi nimetatud, vastutajat pole veel nimetatud, vastutajat polegi nimetatud""",
        Sense.SECTION: """jagu, jao, jaosse, jaos, jaost, jaole, jaol, jaolt, jaoks, jaoni, jaona, jaota, jaoga, jakku, osa, osasse,
            osas, osast, osale, osal, osalt, osaks, osani, osana, osata, osaga, jaotis, jaotise, jaotist, jaotisesse,
            jaotises, jaotisest, jaotisele, jaotisel, jaotiselt, jaotiseks, jaotiseni, jaotisena, jaotiseta, jaotisega,
            peatükk, peatüki, peatükki, peatükisse, peatükis, peatükist, peatükile, peatükil, peatükilt, peatükiks,
            peatükini, peatükina, peatükita, peatükiga, jaotus, pealkiri, pealkirja all, rubriik, rubriigis, plokk,
            plokis, ossa, osade, osades, jaotusse, jaotuses, jaotuse, pealkirja, rubriigi, ploki""",
        Sense.ACTION: """punkt, punkti, punktisse, punktis, punktist, punktile, punktil, punktilt, punktiks, punktini, punktina,
            punktita, punktiga, punktid, punktide, punkte, punktidesse, punktides, punktidest, punktidele, punktidel,
            punktidelt, punktideks, punktideni, punktidena, punktideta, punktidega, meede, meetme, meedet, meetmesse,
            meetmes, meetmest, meetmele, meetmel, meetmelt, meetmeks, meetmeni, meetmena, meetmeta, meetmega, meetmed,
            meetmete, meetmeid, meetmetesse, meetmetes, meetmetest, meetmetele, meetmetel, meetmetelt, meetmeteks,
            meetmeteni, meetmetena, meetmeteta, meetmetega, lõik, lõigu, lõiku, lõigusse, lõigus, lõigust, lõigule,
            lõigul, lõigult, lõiguks, lõiguni, lõiguna, lõiguta, lõiguga, põhimeede, põhimeetme, põhimeetmest, põhimeedet,
            põhimeetmega, number, nr, numbriga, viide, viite, viitega, kohustus, kohustuse, kohustust, kohustusest,
            alapunkt, alapunkti, alapunktis, rida, tegevus, tegevuse, ülesanne, ülesande, ülesandest""",
        Sense.NOISE: """on, oli, olid, oleme, olen, oled, olete, olema, olla, ole, oleks, oleksid, olevat, olev, oleva, olevad,
            olevate, olevaid, olnud, kas, tere, tervist, hei, tsau, hommikust, tere hommikust, tere päevast, tere
            õhtust, bot, robot, palun, tänan, aitäh, tänud, tänan väga, suur tänu, suur aitäh, ette tänades,
            lugupidamisega, parimat, palume, paluks, paluksin, tervitades, saaks, saaksid, saaksite, saaksin, saaksime,
            saad, saate, saab, saan, kas saaks, võiks, võiksid, võiksite, võiksin, võib, võin, võid, võite, võimalik,
            oleks võimalik, tahaks, tahaksin, tahan, tahame, sooviks, soovin, sooviksin, soovime, sooviksime, öelda,
            ütle, öelge, ütelge, rääkida, näita, näidake, näidata, kuva, kuvage, loetle, loetlege, loetleda, anna,
            andke, anda mulle, leia, leidke, otsi, otsige, kontrolli, kontrollige, vaata, vaadake, tuleta meelde,
            tuletage meelde, meelde tuletada, saada, saatke, mulle, meile, teile, sulle, sinult, teilt, teada, tean,
            tead, teate, teadma, teadaolevalt, teab, infot, info, teave, teavet, küsimus, küsimuse, küsida, küsin,
            küsiksin, huvitab, huvitaks, uurin, uuriksin, vajan, vajaksin, vajame, ülevaade, ülevaadet, ülevaate,
            kokkuvõte, kokkuvõtet, kokkuvõtte, nimekiri, nimekirja, loetelu, loetelus, loend, loendi, nüüd, praegu,
            hetkel, parajasti, veel, ikka, ikka veel, endiselt, juba, ka, samuti, siis, no, noh, et, kui, kuidas, kus,
            kuhu, miks, mil, seega, ehk, tegelikult, täpselt, täpsemalt, just, otse, kohe, kiiresti, lühidalt, kiire,
            pakiline, ju, küll, vist, võib-olla, võibolla, äkki, arvatavasti, ilmselt, muide, see, selle, seda, selles,
            sellest, sel, need, nende, neid, too, tolle, mis, mida, mille, millest, mida tema, kes, kelle, kellel, oma,
            ise, enda, endi, üldse, kõnealune, kõnealuse, kõnealused, alusel, kohaselt, järgi, põhjal, vastavalt,
            raames, kaudu, läbi, teel, vahendusel, abil, poolt, nimel, osas, jaoks, kohta, eest, suhtes, seoses, seotud,
            puudutavad, puudutav, puudutavate, puudutavatest, puudutavaid, puudutavat, puudutavast, puudutava,
            seonduvad, seonduvate, käsitlevad, käsitlevate, kohta käivate, puudutab, kohta käiv, kohta käivad, ajal,
            juures, all, sees, hulgast, seas, poole pealt, näol, dokument, dokumendi, dokumendis, dokumendist,
            dokumendile, nõukogu dokument, nõukogu dokumendi, nõukogu dokumendis, märkus, märkuse, märkuses, teatis,
            teatise, teatises, register, registri, registris, registrist, st, ametiasutus, ametiasutused, ametiasutuste,
            ametiasutustel, ametiasutustelt, ametiasutusi, asutus, asutuse, asutused, asutuste, asutusi, asutustel,
            asutustelt, võimud, võimude, võimudel, valitsus, valitsuse, valitsusel, valitsuselt, delegatsioon,
            delegatsiooni, delegatsioonil, ministeerium, ministeeriumi, ministeeriumid, organ, organi, organid, osaline,
            osalised, üksus, üksuse, pool, pooled, vabariik, vabariigi, kuningriik, riik, riigi, pädev, pädevad,
            pädevate, pädevatel, midagi, miski, mingi, mingit, mingid, mingeid, keegi, kellelgi, millegi, millegagi,
            millestki, kellegi, mõni, mõne, tule, tulla, tulevad, lähevad, läheb, minema, käib, käivad, jookseb,
            jooksevad, kuulub, kuuluvad, kajastub, kajastuvad, kajastatakse, sisaldub, sisalduvad, esineb, leidub,
            leiduvad, seatud, määratud, nimetatud, mainitud, märgitud, märkida, kantud, kirjas, kirja, pandud, toimub,
            toimuvad, toimuma, toimunud, peetakse, koguneb, kogunevad, kogunes, minevad, minev, jäi, jäid, jääb, jäävad,
            kokku, tuleb kokku, tulevad kokku, tulla kokku, korraldatakse, aset, leiab aset, nii, näiteks, nt, jne, jms,
            sh, nimelt, eelkõige, peamiselt, ametlikult, konkreetselt, konkreetne, konkreetsed, konkreetseid, täpne,
            täpsed, täpset, riiklik, riiklikud, asjaomane, asjaomased, asjaomaste, vastav, vastavad, erinevad,
            mitmesugused, kokkuvõttes, eraldi, tervikuna, kuupäev, kuupäeva, kuupäevaga, aeg, aja, ajaks, aega, ajast,
            hetk, rühm, rühmana, rühma, liikmena, liige, endine, endise, kunagine, praegune, praegused, praeguseid, eli,
            el-i, el, euroopa liidu, euroopa, schengen, schengeni, schengeni ala, öeldakse, öeldud, räägitakse,
            märgitakse, valdkonnas, valdkonna, valdkond, teema, teemal, teemast, vallas, alal, ala, vastu võitlemisel,
            mööda, tagasi, ette, ette näha, edasi, ära, üle vaadata, kuulda, näha, läbi viia, üks, ühe, mul, meil, omalt
            poolt, liikmed, tõesti, päris, ikkagi, lihtsalt, tõeline, ühtlasi, aasta jooksul kõik, kõige, kõigeks,
            lahkelt, sõbralikult, viisakalt, sõbralik, mind, minust, minule, meist, meiega, teie, teid, teil, sina, sa,
            sind, sinu, sul, sust, sinust, sinuga, te, oska, oskad, oskate, oskab, oskaks, oskaksid, oskaksite, ütleks,
            ütleksid, ütleksite, räägiks, räägiksid, räägiksite, näitaks, näitaksid, näitaksite, leiaks, leiaksid,
            leiaksite, paneks, paneksid, loetleks, loetleksid, loetleksite, tooks välja, too välja, tooge välja, välja
            tuua, välja, välja kirjutada, nimekirjana, loeteluna, loendina, tabelina, tabel, tabeli, kokkuvõttena,
            nimekirja kujul, nimekirjast, loetelust, ülevaatena, mõttes, silmas, silmas pidades, pidades, lähtudes,
            tulenevalt, tulenevad, tulenev, tulenevaid, tulenevate, puutuv, puutuvad, puutub, puutuvalt, mis puudutab,
            seoses sellega, sellega, sellele, sellel, selline, sellised, selliseid, selliste, niisugune, niisugused,
            kelleks, kuivõrd, kas ka, kas või, kasvõi, tohib, tohiks, tohin, peaks olema, ometi, ometigi, enam-vähem
            selge, muuhulgas, muu hulgas, sealjuures, siinkohal, seonduv, seonduvalt, alla kuuluvad, alla kuulub, alla
            kuuluvaid, alla kuuluvate, alla käib, alla käivad, alla läheb, alla lähevad, alla minevad, käib alla, käivad
            alla, kuulub alla, kuuluvad alla, läheb alla, ülesse, üles, üles loetleda, üles lugeda, korda, hetkel veel,
            hetke seisuga, vaatama, vaadata, vaataks, vaataksid, uurida, teada saada, saada teada, teada anda, meelde,
            tänades, tänan ette, ette tänu, tänuga, tervitan, parimate tervitustega, lp, lugupeetud, hea, head, kena,
            ilusat, hommikut, heips, hei hei, tšauki, tšau, terekest, kuulge, kule, äkki oskad, äkki oskate, ehk oskad,
            ehk oskate, ehk teate, ehk tead, äkki tead, äkki teate, juhatada, abistada, teataks, teataksite, teavitaks,
            tähtajaks""",
    },
    chatter="""head aega, nägemist, tere tere, tsauki, tšau, hommik, päevast, õhtust, tere taas, tervitus, tervitused,
            tervitusi, lugupeetud, austatud, kallis, kallid, hea kolleeg, head kolleegid, kolleeg, kolleegid,
            kolleegidele, sõber, sõbrad, härra, proua, meeskond, kõigile, ilusat päeva, kena päeva, head päeva, head
            nädalat, head nädalavahetust, parimate soovidega, heade soovidega, tervitustega, tänulik, tänulikud, oleksin
            tänulik, oleksime tänulikud, oleksin väga tänulik, tänan ette, ette tänulik, suured tänud, aitäh ette, aitäh
            abi eest, aitäh vastuse eest, vastuse eest, abi eest, vabandust, vabandage, palun vabandust, sorry, oih,
            hmm, hm, ee, jah, jaa, jaja, okei, ok, selge, selge pilt, hästi, tore, suurepärane, super, väga hea, lahe,
            vahva, no nii, nojah, kuule, kuulge, oota, oodake, haha, lol, kahjuks, õnneks, tõepoolest, muuseas, muidugi,
            loomulikult, kindlasti, arvan, ma arvan, minu arvates, minu meelest, minu teada, teadaolevalt, nähtavasti,
            tõenäoliselt, usun, võimaluse korral, kui võimalik, kui saad, kui saate, kui sobib, kui aega on, kui jõuad,
            kui jõuate, kiire küsimus, lühike küsimus, väike küsimus, üks küsimus, üks kiire küsimus, mul on küsimus,
            mul oleks küsimus, meil on küsimus, küsimus on selline, tahaksin teada, tahan teada, tahame teada, tahaks
            teada, sooviksin teada, soovin teada, soovime teada, sooviksime teada, mul on vaja teada, mul oleks vaja
            teada, meil on vaja teada, meil oleks vaja teada, pean teadma, peaksin teadma, peame teadma, mul on vaja,
            mul oleks vaja, meil on vaja, meil oleks vaja, vajan nimekirja, vajan loetelu, vajan ülevaadet, vajaksin
            ülevaadet, kas saaksid öelda, kas saaksite öelda, kas sa oskad öelda, oskad sa öelda, oskate öelda, kas
            oskate öelda, kas oskad öelda, kas tead, kas teate, kas sa tead, kas te teate, kas keegi teab, kas on teada,
            kas sul on infot, kas teil on infot, kinnita, kinnitage, kinnitada, palun kinnitage, palun kinnita, kas
            saaksite kinnitada, palun teatage, palun teatada, palun edastage, räägi mulle, hindaksin, hindaksime, kas
            mäletad, tuleta mulle meelde, tuletage mulle meelde, palun ütle, palun öelge, palun näita, palun näidake,
            palun loetle, palun loetlege, palun saada, palun saatke, ütle mulle, öelge mulle, öelge meile, näita mulle,
            näidake mulle, anna mulle, andke mulle, andke meile, anna teada, andke teada, koosta nimekiri, tee nimekiri,
            tee kokkuvõte, tehke kokkuvõte, valmistan ette, valmistan ette märgukirja, valmistan koosolekut, valmistume,
            ministri jaoks, ministrile, minu ministrile, meie ministrile, briif, briifing, briifingu jaoks, märgukiri,
            märgukirja jaoks, memo, memo jaoks, pealinna, pealinnale, pealinnast, alaline esindus, alalisest esindusest,
            kontaktisik, sideametnik, ametnik, ekspert, sekretariaat, sekretariaadist, mõtlesin, mõtlen, mõtlesin
            küsida, tahtsin küsida, tahaksin küsida, sooviksin küsida, lubage küsida, huvi pärast, mind huvitab, meid
            huvitab, mind huvitaks, oleks hea teada, oleks tore teada, oleks vaja teada, telefonist, kiirustan, kiire
            on, ruttu, veidi, natuke, pisut, väga, üsna, tavaliselt, üldiselt, alati, sageli, tihti, lõpuks ometi,
            esiteks, teiseks, lisaks, siiski, samas, sest, kuna muidu, igaks juhuks, kontrollin, kontrolliks,
            kontrolliksin, tahan kontrollida, tahaksin kontrollida, täpsustan, täpsustuseks, kas on õige, kas on tõsi,
            kas vastab tõele, eks, eks ole, onju, õige, tõsi, ajakohane, ajakohased, ajakohast, värske, värsked,
            värsket, täielik ülevaade, üldpilt, üldpilti, kokkuvõtlikult, lühike, lühikest, lühikese, selgelt, eesti
            keeles, inglise keeles, siin, seal, siit, sealt, tallinnast, brüsselist, loe, ava, otsing, prindi, esita,
            korda, lahke, lahked, ole lahke, olge lahke, ole hea, olge head, ole kena, olge nii kena, kas oled, kas
            olete, saadaval, olemas, kasutusel, aidake mul, aita mul leida, aidake leida, mis siis ikka, ega te
            juhuslikult, juhuslikult, muidu, tegelt, lugu, värk, teemal, küsimuses, järele, järgnevalt, paneks, saame,
            saama, näen, näha saab, näeksin, tänan abi eest, tänud abi eest, suur tänu abi eest, aitäh sulle abi eest,
            aitäh kõige eest, tänan vastuse eest, näeme, näeme homme, nägemiseni""",
)
