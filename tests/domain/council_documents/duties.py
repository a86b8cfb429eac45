"""Sentences of notes in every language whose duty, recipient or second thing is said by other words than "shall"."""

#: Language, sentence, owners, addressees: what somebody has the task to do, shares with or writes for somebody.
#: All are due on 30 June 2026.
DUTIES = (
    ("bg", "Задача на Frontex е да изпрати данните на Съвета до 30 юни 2026 г.", "frontex", "council"),
    ("bg", "Държавите членки споделят данните с Европол до 30 юни 2026 г.", "member-states", "europol"),
    ("cs", "Je na agentuře Frontex, aby do 30. června 2026 zaslala údaje Radě.", "frontex", None),
    ("cs", "Členské státy sdílejí údaje s Europolem do 30. června 2026.", "member-states", "europol"),
    ("da", ("Det påhviler Frontex at sende tallene til Rådet senest den 30. juni 2026."), "frontex", "council"),
    ("da", ("Medlemsstaterne deler oplysningerne med Europol senest den 30. juni 2026."), "member-states", "europol"),
    ("da", "Eurojust udarbejder en rapport til Rådet senest den 30. juni 2026.", "eurojust", "council"),
    ("de", ("Es obliegt Frontex, dem Rat bis zum 30. Juni 2026 die Zahlen zu übermitteln."), "frontex", "council"),
    (
        "de",
        ("Die Mitgliedstaaten tauschen die Daten bis zum 30. Juni 2026 mit Europol aus."),
        "member-states",
        "europol",
    ),
    (
        "el",
        ("Εναπόκειται στον Frontex να διαβιβάσει τα στοιχεία στο Συμβούλιο έως τις 30 Ιουνίου 2026."),
        "frontex",
        "council",
    ),
    ("el", ("Τα κράτη μέλη κοινοποιούν τα στοιχεία στην Ευρωπόλ έως τις 30 Ιουνίου 2026."), "member-states", "europol"),
    ("en", ("It falls to Frontex to send the figures to the Council by 30 June 2026."), "frontex", "council"),
    ("en", "Member States share the data with Europol by 30 June 2026.", "member-states", "europol"),
    ("es", ("Se encomienda a la Comisión que presente un plan a más tardar el 30 de junio de 2026."), "commission", ""),
    (
        "es",
        ("Corresponde a Frontex enviar los datos al Consejo a más tardar el 30 de junio de 2026."),
        "frontex",
        "council",
    ),
    (
        "es",
        ("Los Estados miembros comparten los datos con Europol a más tardar el 30 de junio de 2026."),
        "member-states",
        "europol",
    ),
    ("et", ("Frontexi ülesanne on saata andmed nõukogule hiljemalt 30. juuniks 2026."), "frontex", "council"),
    ("et", "Liikmesriigid jagavad andmeid Europoliga hiljemalt 30. juuniks 2026.", "member-states", "europol"),
    ("et", "Eurojust koostab nõukogule aruande hiljemalt 30. juuniks 2026.", "eurojust", "council"),
    ("fi", ("Frontexin tehtävänä on toimittaa tiedot neuvostolle 30. kesäkuuta 2026 mennessä."), "frontex", "council"),
    ("fi", ("Jäsenvaltiot jakavat tiedot Europolin kanssa 30. kesäkuuta 2026 mennessä."), "member-states", "europol"),
    ("fi", "Eurojust laatii neuvostolle kertomuksen 30. kesäkuuta 2026 mennessä.", "eurojust", "council"),
    (
        "fr",
        ("Il appartient à Frontex d'envoyer les chiffres au Conseil au plus tard le 30 juin 2026."),
        "frontex",
        "council",
    ),
    (
        "fr",
        ("Les États membres partagent les données avec Europol au plus tard le 30 juin 2026."),
        "member-states",
        "europol",
    ),
    (
        "ga",
        ("Is faoi Frontex atá sé na figiúirí a sheoladh chuig an gComhairle faoin 30 Meitheamh 2026."),
        "frontex",
        "council",
    ),
    ("ga", "Roinnfidh na Ballstáit na sonraí le Europol faoin 30 Meitheamh 2026.", "member-states", "europol"),
    ("hr", "Od Komisije se očekuje da do 30. lipnja 2026. predstavi plan.", "commission", ""),
    ("hr", "Države članice razmjenjuju podatke s Europolom do 30. lipnja 2026.", "member-states", "europol"),
    ("hu", ("A Bizottság felkérést kap arra, hogy 2026. június 30-ig nyújtson be tervet."), "commission", ""),
    ("hu", ("A Frontex feladata, hogy 2026. június 30-ig megküldje az adatokat a Tanácsnak."), "frontex", "council"),
    ("hu", "A tagállamok 2026. június 30-ig megosztják az adatokat az Europollal.", "member-states", "europol"),
    ("hu", "Az Eurojust 2026. június 30-ig jelentést készít a Tanács részére.", "eurojust", "council"),
    ("it", "Spetta a Frontex inviare i dati al Consiglio entro il 30 giugno 2026.", "frontex", "council"),
    ("it", ("Gli Stati membri condividono i dati con Europol entro il 30 giugno 2026."), "member-states", "europol"),
    ("lt", "Frontex pavedama iki 2026 m. birželio 30 d. nusiųsti duomenis Tarybai.", "frontex", "council"),
    ("lt", ("Valstybės narės iki 2026 m. birželio 30 d. dalijasi duomenimis su Europolu."), "member-states", "europol"),
    ("lv", "Frontex uzdevums ir līdz 2026. gada 30. jūnijam nosūtīt datus Padomei.", "frontex", "council"),
    ("lv", "Dalībvalstis līdz 2026. gada 30. jūnijam kopīgo datus ar Eiropolu.", "member-states", "europol"),
    ("mt", ("Huwa f'idejn il-Frontex li tibgħat iċ-ċifri lill-Kunsill sat-30 ta' Ġunju 2026."), "frontex", "council"),
    ("mt", "L-Istati Membri jaqsmu d-data mal-Europol sat-30 ta' Ġunju 2026.", "member-states", "europol"),
    (
        "nl",
        ("Het is aan Frontex om de cijfers uiterlijk op 30 juni 2026 aan de Raad toe te zenden."),
        "frontex",
        "council",
    ),
    ("nl", "De lidstaten delen de gegevens uiterlijk op 30 juni 2026 met Europol.", "member-states", "europol"),
    ("pl", "Zadaniem Frontexu jest przesłanie danych Radzie do 30 czerwca 2026 r.", "frontex", "council"),
    ("pl", ("Państwa członkowskie udostępniają dane Europolowi do 30 czerwca 2026 r."), "member-states", "europol"),
    ("pt", "Cabe à Frontex enviar os dados ao Conselho até 30 de junho de 2026.", "frontex", "council"),
    (
        "pt",
        ("Os Estados-Membros partilham os dados com a Europol até 30 de junho de 2026."),
        "member-states",
        "europol",
    ),
    ("ro", "Comisia are sarcina de a prezenta un plan până la 30 iunie 2026.", "commission", ""),
    ("ro", ("Îi revine Frontex să transmită datele Consiliului până la 30 iunie 2026."), "frontex", "council"),
    ("ro", "Statele membre partajează datele cu Europol până la 30 iunie 2026.", "member-states", "europol"),
    ("sk", "Komisia sa žiada, aby do 30. júna 2026 predložila plán.", "commission", ""),
    ("sk", "Je na agentúre Frontex, aby do 30. júna 2026 zaslala údaje Rade.", "frontex", "council"),
    ("sk", "Členské štáty zdieľajú údaje s Europolom do 30. júna 2026.", "member-states", "europol"),
    ("sl", ("Naloga agencije Frontex je, da do 30. junija 2026 pošlje podatke Svetu."), "frontex", "council"),
    ("sl", "Države članice delijo podatke z Europolom do 30. junija 2026.", "member-states", "europol"),
    ("sv", ("Kommissionen har i uppdrag att lägga fram en plan senast den 30 juni 2026."), "commission", ""),
    (
        "sv",
        ("Det ankommer på Frontex att översända siffrorna till rådet senast den 30 juni 2026."),
        "frontex",
        "council",
    ),
    ("sv", "Medlemsstaterna delar uppgifterna med Europol senast den 30 juni 2026.", "member-states", "europol"),
    ("sv", "Eurojust utarbetar en rapport till rådet senast den 30 juni 2026.", "eurojust", "council"),
)

#: The Commission presents a plan in March 2026, and reports to the Council by 30 June 2026.
TWO_THINGS = (
    (
        "bg",
        (
            "Комисията представя план за действие през март 2026 г. и докладва на Съвета за изпълнението му до 30 "
            "юни 2026 г."
        ),
    ),
    (
        "cs",
        "Komise předloží akční plán v březnu 2026 a podá Radě zprávu o jeho provádění do 30. června 2026.",
    ),
    (
        "da",
        (
            "Kommissionen forelægger en handlingsplan i marts 2026 og aflægger rapport til Rådet om gennemførelsen "
            "senest den 30. juni 2026."
        ),
    ),
    (
        "de",
        (
            "Die Kommission legt im März 2026 einen Aktionsplan vor und berichtet dem Rat bis zum 30. Juni 2026 über "
            "dessen Umsetzung."
        ),
    ),
    (
        "el",
        (
            "Η Επιτροπή παρουσιάζει σχέδιο δράσης τον Μάρτιο του 2026 και υποβάλλει έκθεση στο Συμβούλιο για την "
            "εφαρμογή του έως τις 30 Ιουνίου 2026."
        ),
    ),
    (
        "en",
        (
            "The Commission presents an action plan in March 2026 and reports to the Council on its implementation "
            "by 30 June 2026."
        ),
    ),
    (
        "es",
        (
            "La Comisión presenta un plan de acción en marzo de 2026 e informa al Consejo de su aplicación a más "
            "tardar el 30 de junio de 2026."
        ),
    ),
    (
        "et",
        (
            "Komisjon esitab tegevuskava 2026. aasta märtsis ja annab nõukogule selle rakendamisest aru hiljemalt "
            "30. juuniks 2026."
        ),
    ),
    (
        "fi",
        (
            "Komissio esittää toimintasuunnitelman maaliskuussa 2026 ja raportoi neuvostolle sen täytäntöönpanosta "
            "30. kesäkuuta 2026 mennessä."
        ),
    ),
    (
        "fr",
        (
            "La Commission présente un plan d'action en mars 2026 et rend compte au Conseil de sa mise en œuvre au "
            "plus tard le 30 juin 2026."
        ),
    ),
    (
        "ga",
        (
            "Tíolacfaidh an Coimisiún plean gníomhaíochta i mí an Mhárta 2026 agus tuairisceoidh sé don Chomhairle "
            "ar a chur chun feidhme faoin 30 Meitheamh 2026."
        ),
    ),
    (
        "hr",
        (
            "Komisija predstavlja akcijski plan u ožujku 2026. i izvješćuje Vijeće o njegovoj provedbi do 30. lipnja "
            "2026."
        ),
    ),
    (
        "hu",
        (
            "A Bizottság 2026 márciusában cselekvési tervet terjeszt elő, és 2026. június 30-ig beszámol a Tanácsnak "
            "annak végrehajtásáról."
        ),
    ),
    (
        "it",
        (
            "La Commissione presenta un piano d'azione nel marzo 2026 e riferisce al Consiglio sulla sua attuazione "
            "entro il 30 giugno 2026."
        ),
    ),
    (
        "lt",
        (
            "Komisija 2026 m. kovo mėn. pateikia veiksmų planą ir iki 2026 m. birželio 30 d. praneša Tarybai apie jo "
            "įgyvendinimą."
        ),
    ),
    (
        "lv",
        (
            "Komisija 2026. gada martā iesniedz rīcības plānu un līdz 2026. gada 30. jūnijam ziņo Padomei par tā "
            "īstenošanu."
        ),
    ),
    (
        "mt",
        (
            "Il-Kummissjoni tippreżenta pjan ta' azzjoni f'Marzu 2026 u tirrapporta lill-Kunsill dwar "
            "l-implimentazzjoni tiegħu sat-30 ta' Ġunju 2026."
        ),
    ),
    (
        "nl",
        (
            "De Commissie presenteert in maart 2026 een actieplan en brengt uiterlijk op 30 juni 2026 verslag uit "
            "aan de Raad over de uitvoering ervan."
        ),
    ),
    (
        "pl",
        (
            "Komisja przedstawia plan działania w marcu 2026 r. i składa Radzie sprawozdanie z jego realizacji do 30 "
            "czerwca 2026 r."
        ),
    ),
    (
        "pt",
        (
            "A Comissão apresenta um plano de ação em março de 2026 e informa o Conselho da sua execução até 30 de "
            "junho de 2026."
        ),
    ),
    (
        "ro",
        (
            "Comisia prezintă un plan de acțiune în martie 2026 și raportează Consiliului cu privire la punerea sa "
            "în aplicare până la 30 iunie 2026."
        ),
    ),
    (
        "sk",
        "Komisia predloží akčný plán v marci 2026 a podá Rade správu o jeho vykonávaní do 30. júna 2026.",
    ),
    (
        "sl",
        ("Komisija marca 2026 predloži akcijski načrt in do 30. junija 2026 poroča Svetu o njegovem izvajanju."),
    ),
    (
        "sv",
        (
            "Kommissionen lägger fram en handlingsplan i mars 2026 och rapporterar till rådet om genomförandet "
            "senast den 30 juni 2026."
        ),
    ),
)
