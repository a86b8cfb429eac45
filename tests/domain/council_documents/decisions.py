"""Decisions of the Council as lists, in every language: whom each item asks is the one who owes it."""

#: Language, what is before the list, and its items: they ask the Commission, Europol, Frontex.
DECISIONS = (
    (
        "bg",
        "Съветът реши:",
        (
            "да поиска от Комисията да представи доклад;",
            "да възложи на Европол да изготви анализ;",
            "да прикани Frontex да докладва.",
        ),
    ),
    (
        "cs",
        "Rada rozhodla:",
        (
            "požádat Komisi, aby předložila zprávu;",
            "pověřit Europol vypracováním analýzy;",
            "vyzvat agenturu Frontex, aby podala zprávu.",
        ),
    ),
    (
        "da",
        "Rådet besluttede:",
        (
            "at anmode Kommissionen om at forelægge en rapport;",
            "at pålægge Europol at udarbejde en analyse;",
            "at opfordre Frontex til at aflægge rapport.",
        ),
    ),
    (
        "de",
        "Der Rat beschließt,",
        (
            "die Kommission zu ersuchen, einen Bericht vorzulegen;",
            "Europol zu beauftragen, eine Analyse zu erstellen;",
            "Frontex aufzufordern, Bericht zu erstatten.",
        ),
    ),
    (
        "el",
        "Το Συμβούλιο αποφάσισε:",
        (
            "να ζητήσει από την Επιτροπή να υποβάλει έκθεση·",
            "να αναθέσει στην Ευρωπόλ να εκπονήσει ανάλυση·",
            "να καλέσει τον Frontex να υποβάλει έκθεση.",
        ),
    ),
    (
        "en",
        "The Council decided:",
        (
            "to request the Commission to present a report;",
            "to task Europol with an analysis;",
            "to call on Frontex to report.",
        ),
    ),
    (
        "es",
        "El Consejo decidió:",
        (
            "pedir a la Comisión que presente un informe;",
            "encargar a Europol que elabore un análisis;",
            "solicitar a Frontex que informe.",
        ),
    ),
    (
        "et",
        "Nõukogu otsustas:",
        (
            "paluda komisjonil esitada aruanne;",
            "teha Europolile ülesandeks koostada analüüs;",
            "kutsuda Frontexit üles esitama aruannet.",
        ),
    ),
    (
        "fi",
        "Neuvosto päätti:",
        (
            "pyytää komissiota antamaan kertomuksen;",
            "antaa Europolille tehtäväksi laatia analyysin;",
            "kehottaa Frontexia raportoimaan.",
        ),
    ),
    (
        "fr",
        "Le Conseil a décidé :",
        (
            "de demander à la Commission de présenter un rapport ;",
            "de charger Europol d'élaborer une analyse ;",
            "d'inviter Frontex à rendre compte.",
        ),
    ),
    (
        "ga",
        "Chinn an Chomhairle:",
        (
            "iarraidh ar an gCoimisiún tuarascáil a thíolacadh;",
            "a chur de chúram ar Europol anailís a ullmhú;",
            "a iarraidh ar Frontex tuairisciú.",
        ),
    ),
    (
        "hr",
        "Vijeće je odlučilo:",
        (
            "zatražiti od Komisije da podnese izvješće;",
            "zadužiti Europol da izradi analizu;",
            "pozvati Frontex da podnese izvješće.",
        ),
    ),
    (
        "hu",
        "A Tanács úgy határozott, hogy",
        (
            "felkéri a Bizottságot, hogy nyújtson be jelentést;",
            "megbízza az Europolt elemzés készítésével;",
            "felszólítja a Frontexet, hogy tegyen jelentést.",
        ),
    ),
    (
        "it",
        "Il Consiglio ha deciso:",
        (
            "di chiedere alla Commissione di presentare una relazione;",
            "di incaricare Europol di elaborare un'analisi;",
            "di invitare Frontex a riferire.",
        ),
    ),
    (
        "lt",
        "Taryba nusprendė:",
        (
            "paprašyti, kad Komisija pateiktų ataskaitą;",
            "pavesti Europolui parengti analizę;",
            "paraginti FRONTEX atsiskaityti.",
        ),
    ),
    (
        "lv",
        "Padome nolēma:",
        (
            "lūgt Komisiju iesniegt ziņojumu;",
            "uzdot Eiropolam sagatavot analīzi;",
            "aicināt Frontex ziņot.",
        ),
    ),
    (
        "mt",
        "Il-Kunsill iddeċieda:",
        (
            "li jitlob lill-Kummissjoni tippreżenta rapport;",
            "li jinkariga lill-Europol biex tħejji analiżi;",
            "li jistieden lill-Frontex tirrapporta.",
        ),
    ),
    (
        "nl",
        "De Raad heeft besloten:",
        (
            "de Commissie te verzoeken een verslag in te dienen;",
            "Europol te belasten met een analyse;",
            "Frontex op te roepen verslag uit te brengen.",
        ),
    ),
    (
        "pl",
        "Rada postanowiła:",
        (
            "zwrócić się do Komisji o przedłożenie sprawozdania;",
            "powierzyć Europolowi opracowanie analizy;",
            "wezwać Frontex do złożenia sprawozdania.",
        ),
    ),
    (
        "pt",
        "O Conselho decidiu:",
        (
            "solicitar à Comissão que apresente um relatório;",
            "encarregar a Europol de elaborar uma análise;",
            "pedir à Frontex que informe.",
        ),
    ),
    (
        "ro",
        "Consiliul a decis:",
        (
            "să solicite Comisiei să prezinte un raport;",
            "să însărcineze Europol cu elaborarea unei analize;",
            "să invite Frontex să raporteze.",
        ),
    ),
    (
        "sk",
        "Rada rozhodla:",
        (
            "požiadať Komisiu, aby predložila správu;",
            "poveriť Europol vypracovaním analýzy;",
            "vyzvať agentúru Frontex, aby podala správu.",
        ),
    ),
    (
        "sl",
        "Svet je sklenil:",
        (
            "zaprositi Komisijo, naj predloži poročilo;",
            "zadolžiti Europol, da pripravi analizo;",
            "pozvati Frontex, naj poroča.",
        ),
    ),
    (
        "sv",
        "Rådet beslutade:",
        (
            "att begära att kommissionen lägger fram en rapport;",
            "att ge Europol i uppdrag att ta fram en analys;",
            "att uppmana Frontex att rapportera.",
        ),
    ),
)

#: Language and sentence: the Council, or the Commission, has asked Europol for what Europol owes.
REQUESTS = (
    ("bg", "По искане на Съвета Европол ще изготви доклад."),
    ("cs", "Na žádost Rady Europol vypracuje zprávu."),
    ("da", "Efter anmodning fra Rådet udarbejder Europol en rapport."),
    ("de", "Auf Ersuchen des Rates wird Europol einen Bericht erstellen."),
    ("el", "Κατόπιν αιτήματος του Συμβουλίου, η Ευρωπόλ θα εκπονήσει έκθεση."),
    ("en", "At the request of several delegations, Europol committed to draw up a report."),
    ("es", "A petición del Consejo, Europol elaborará un informe."),
    ("et", "Nõukogu taotlusel koostab Europol aruande."),
    ("fi", "Neuvoston pyynnöstä Europol laatii kertomuksen."),
    ("fr", "À la demande du Conseil, Europol élaborera un rapport."),
    ("ga", "Arna iarraidh ag an gComhairle, ullmhóidh Europol tuarascáil."),
    ("hr", "Na zahtjev Vijeća Europol će izraditi izvješće."),
    ("hu", "A Tanács kérésére az Europol jelentést készít."),
    ("it", "Su richiesta della Commissione, Europol presenterà una relazione."),
    ("lt", "Tarybos prašymu Europolas parengs ataskaitą."),
    ("lv", "Pēc Padomes pieprasījuma Eiropols sagatavos ziņojumu."),
    ("mt", "Fuq talba tal-Kunsill, il-Europol għandha tħejji rapport."),
    ("nl", "Op verzoek van de Commissie stelt Europol een verslag op."),
    ("pl", "Na wniosek Komisji Europol przedstawi sprawozdanie."),
    ("pt", "A pedido de várias delegações, a Europol comprometeu-se a elaborar um relatório."),
    ("ro", "La cererea Consiliului, Europol va elabora un raport."),
    ("sk", "Na žiadosť Rady Europol vypracuje správu."),
    ("sl", "Na zahtevo Sveta bo Europol pripravil poročilo."),
    ("sv", "På begäran av rådet ska Europol lägga fram en rapport."),
)
