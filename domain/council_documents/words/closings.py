"""Words of all languages for how a note closes: who it goes to is invited to take note of it, and owes nothing."""

#: What who is invited only takes note of.
NOTING = {
    "bg": """вземе под внимание, вземат под внимание, вземе към сведение, вземат към сведение, приеме за сведение,
        приемат за сведение, отбележи, отбележат, се запознае, се запознаят""",
    "cs": """vzal na vědomí, vzala na vědomí, vzaly na vědomí, vzal * * na vědomí, vzala * * na vědomí, vzaly * * na
        vědomí, vzal * na vědomí, vzala * na vědomí, vzaly * na vědomí, vzít na vědomí, na vědomí, seznámil se,
        seznámila se, se seznámil*""",
    "da": "til efterretning, notere sig, tage notits af, tage til kenntnis, tage ad notam, gøre sig bekendt med",
    "de": "zur kenntnis zu nehmen, kenntnis zu nehmen, zur kenntnis nehmen, zur kenntnisnahme, kenntnisnahme",
    "el": "λάβει υπό σημείωση, λάβουν υπό σημείωση, σημειώσει, σημειώσουν, λάβει γνώση, λάβουν γνώση",
    "en": "take note of, take note, to note, taking note of",
    "es": "tome nota, tomen nota, tomar nota, que tome conocimiento, tomar conocimiento",
    "et": "teadmiseks võtta, teadmiseks, teadmiseks võtma, tutvuda, tutvuma",
    "fi": "panemaan merkille, merkitsemään tiedoksi, ottamaan tiedoksi, tutustumaan",
    "fr": """prendre note, prendre acte, prendre connaissance, prenne note, prennent note, prenne acte, prennent acte,
        prenne connaissance""",
    "ga": "thabhairt dá aire, thabhairt dá haire, thabhairt dá n-aire, a thabhairt faoi deara, nóta a ghlacadh",
    "hr": "primi na znanje, prime na znanje, na znanje, primiti na znanje, upozna s, upoznaju s",
    "hu": "vegye tudomásul, vegyék tudomásul, tudomásul vételére, tudomásulvételére, tudomásul venni, tudomásul vegye",
    "it": "prendere atto, prenda atto, prendano atto, prendere nota, prenda nota, prendano nota, prendere conoscenza",
    "lt": "susipažinti, susipažintų, pažymėti, priimti domėn",
    "lv": "pieņemt zināšanai, zināšanai, iepazīties",
    "mt": "jieħu nota, tieħu nota, jieħdu nota, jieħu konjizzjoni, jinnota, tinnota, jinnotaw",
    "nl": """nota te nemen, nota nemen, kennis te nemen, kennis nemen, ter kennis te nemen, ter kennisneming, voor
        kennisgeving aan te nemen""",
    "pl": """zapoznanie się, zapoznać się, zapoznania się, odnotowanie, odnotować, odnotowania, do wiadomości, przyjęcie
        do wiadomości, zapoznał* się""",
    "pt": "tomar nota, tome nota, tomem nota, tomar conhecimento, tomarem nota, tome conhecimento, registar",
    "ro": "ia act, ia notă, lua act, lua notă, ia la cunoștință, lua la cunoștință",
    "sk": """vzal na vedomie, vzala na vedomie, vzali na vedomie, na vedomie, vziať na vedomie, oboznámiť sa, sa
        oboznámil*""",
    "sl": "se seznani, se seznanita, se seznanijo, seznani se, vzame na znanje, vzamejo na znanje",
    "sv": "notera, ta del av, ta till kännedom, till kännedom",
}
#: What is done with the document itself; else it is a thing: "to consider the options".
CONSIDERING = {
    "bg": "разгледа, разгледат, обсъди, обсъдят, вземе предвид, вземат предвид",
    "cs": "posoudil*, projednal*, zvážil*, prostudoval*, posoudit, projednat, zabýval*",
    "da": "behandle, drøfte, gennemgå, overveje, undersøge",
    "de": "zu prüfen, zu erörtern, zu beraten, zu behandeln, prüfung, zu erwägen",
    "el": "εξετάσει, εξετάσουν, μελετήσει, μελετήσουν, συζητήσει, συζητήσουν, λάβει υπόψη, λάβουν υπόψη",
    "en": "consider, examine, discuss, study, look at",
    "es": """examine, examinen, examinar, estudie, estudiar, considere, considerar, debatir, tener en cuenta, tenga en
        cuenta, tomar en consideración""",
    "et": "läbi vaadata, arutada, vaadata läbi, kaaluda",
    "fi": """tarkastelemaan, käsittelemään, tutkimaan, keskustelemaan, ottamaan * * huomioon, ottamaan huomioon,
        ottamaan
        * huomioon""",
    "fr": "examiner, étudier, examine, examinent, étudie, débattre",
    "ga": "a bhreithniú, a phlé, a scrúdú",
    "hr": "razmotri, razmotre, razmatra, prouči, raspravi, raspravlja",
    "hu": """megvizsgálására, vizsgálja meg, vizsgálják meg, vitassa meg, vitassák meg, tekintse át,
        megvitatására, vegye
        figyelembe""",
    "it": "esaminare, esamini, esaminino, discutere, valutare, considerare",
    "lt": "apsvarstyti, išnagrinėti, aptarti, apsvarstytų, atkreipti dėmesį, atsižvelgti",
    "lv": "izskatīt, apspriest, izvērtēt, apsvērt, ņemt vērā",
    "mt": "jeżamina, teżamina, jeżaminaw, jikkunsidra, tikkunsidra, jikkunsidraw, jiddiskuti, tiddiskuti",
    "nl": "te bespreken, te bestuderen, te behandelen, te overwegen, te onderzoeken",
    "pl": "rozpatrzenie, rozpatrzyć, rozważenie, omówienie, przeanalizowanie, zbadanie",
    "pt": "analisar, analise, analisem, examinar, examine, debater, ponderar, estudar",
    "ro": "examineze, analizeze, dezbată, examina, analiza, studieze",
    "sk": "preskúmal*, prerokoval*, posúdil*, zvážil*, preskúmať, prerokovať, zaoberal*",
    "sl": "prouči, proučijo, obravnava, obravnavajo, preuči, preučijo, upošteva, upoštevajo",
    "sv": "behandla, diskutera, överväga, granska, gå igenom, beakta",
}
#: The document itself, or what it has said before.
OWN_DOCUMENT = {
    "bg": """настоящия документ, настоящият документ, настоящата бележка, този документ, тази бележка, горепосоченото,
        гореизложеното""",
    "cs": """tento dokument, tuto poznámku, tímto dokumentem, touto poznámkou, tuto zprávu, dokument v příloze, výše
        uvedené""",
    "da": "dette dokument, denne note, dette notat, nærværende dokument, nærværende note, ovenstående",
    "de": """dieses dokument, diesen vermerk, das vorliegende dokument, den vorliegenden vermerk, dieses papier, dieses
        dokuments, dieses vermerks, das vorstehende""",
    "el": """το παρόν έγγραφο, το παρόν σημείωμα, του παρόντος εγγράφου, το έγγραφο αυτό, παρόν έγγραφο, παρόν σημείωμα,
        τα ανωτέρω, των ανωτέρω""",
    "en": "this document, this note, the present document, the present note, this paper, the attached note, the above",
    "es": "el presente documento, la presente nota, este documento, esta nota, lo anterior",
    "et": """käesolev dokument, käesolev märgukiri, käesolevat dokumenti, käesolevat märgukirja, see dokument, see
        märgukiri, eeltoodu, eelnev""",
    "fi": """tätä asiakirjaa, tämä asiakirja, tätä ilmoitusta, tämä ilmoitus, tätä muistiota, tämän asiakirjan, edellä
        oleva, edellä esitetty""",
    "fr": """le présent document, la présente note, ce document, cette note, du présent document, de la présente
        note, ce
        qui précède""",
    "ga": "an doiciméad seo, an nóta seo, an doiciméid seo, an méid thuas",
    "hr": "ovaj dokument, ovu napomenu, ovu bilješku, ovaj dopis, gore navedeno",
    "hu": """e dokumentum, ezt a dokumentumot, ezt a feljegyzést, e feljegyzés, a dokumentumot, a feljegyzést, a
        fentieket""",
    "it": """il presente documento, la presente nota, questo documento, questa nota, del presente documento, quanto
        precede""",
    "lt": """šį dokumentą, šį pranešimą, šio dokumento, šiuo dokumentu, šiuo pranešimu, šiame dokumente, kas išdėstyta,
        tai kas išdėstyta""",
    "lv": "šo dokumentu, šo piezīmi, šā dokumenta, šo ziņojumu, iepriekš minēto",
    "mt": "dan id-dokument, din in-nota, dan ta' hawn fuq",
    "nl": "dit document, deze nota, onderhavige nota, onderhavige document, het bovenstaande",
    "pl": """niniejszego dokumentu, niniejszej noty, niniejszym dokumentem, niniejszą notą, niniejszy dokument,
        powyższego""",
    "pt": "o presente documento, a presente nota, este documento, esta nota, o que precede, que precede",
    "ro": "prezentul document, prezenta notă, acest document, această notă, cele de mai sus",
    "sk": "tento dokument, túto poznámku, tohto dokumentu, uvedené, vyššie uvedené",
    "sl": "ta dokument, to obvestilo, ta dopis, tem dokumentom, tem dopisom, navedenim, navedeno",
    "sv": "detta dokument, denna not, föreliggande not, föreliggande dokument, ovanstående",
}
