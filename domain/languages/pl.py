"""Polish words."""

from domain.languages.schema import Concept, LanguageTable

#: Forms that stand both under DONE and under DELIVERED.
_DONE_AND_DELIVERED = """dostarczył, dostarczyła, dostarczyło, dostarczyły, dostarczyli, dostarczony, dostarczona, dostarczone, dostarczonego,
    dostarczonej, dostarczonemu, dostarczoną, dostarczonym, dostarczonych, dostarczonymi, dostarczono, przedstawił,
    przedstawiła, przedstawiło, przedstawiły, przedstawili, przedstawiony, przedstawiona, przedstawione,
    przedstawionego, przedstawionej, przedstawionemu, przedstawioną, przedstawionym, przedstawionych, przedstawionymi,
    przedstawiono, przekazał, przekazała, przekazało, przekazały, przekazali, przekazany, przekazana, przekazane,
    przekazanego, przekazanej, przekazanemu, przekazaną, przekazanym, przekazanych, przekazanymi, przekazano, złożył,
    złożyła, złożyło, złożyły, złożyli, złożony, złożona, złożone, złożonego, złożonej, złożonemu, złożoną, złożonym,
    złożonych, złożonymi, złożono, przedłożył, przedłożyła, przedłożyło, przedłożyły, przedłożyli, przedłożony,
    przedłożona, przedłożone, przedłożonego, przedłożonej, przedłożonemu, przedłożoną, przedłożonym, przedłożonych,
    przedłożonymi, przedłożono, opracował, opracowała, opracowało, opracowały, opracowali, opracowany, opracowana,
    opracowane, opracowanego, opracowanej, opracowanemu, opracowaną, opracowanym, opracowanych, opracowanymi,
    opracowano, przygotował, przygotowała, przygotowało, przygotowały, przygotowali, przygotowany, przygotowana,
    przygotowane, przygotowanego, przygotowanej, przygotowanemu, przygotowaną, przygotowanym, przygotowanych,
    przygotowanymi, przygotowano, sporządził, sporządziła, sporządziło, sporządziły, sporządzili, sporządzony,
    sporządzona, sporządzone, sporządzonego, sporządzonej, sporządzonemu, sporządzoną, sporządzonym, sporządzonych,
    sporządzonymi, sporządzono, wykonał, wykonała, wykonało, wykonały, wykonali, wykonany, wykonana, wykonane,
    wykonanego, wykonanej, wykonanemu, wykonaną, wykonanym, wykonanych, wykonanymi, wykonano, zrealizował,
    zrealizowała, zrealizowało, zrealizowały, zrealizowali, zrealizowany, zrealizowana, zrealizowane, zrealizowanego,
    zrealizowanej, zrealizowanemu, zrealizowaną, zrealizowanym, zrealizowanych, zrealizowanymi, zrealizowano, zrobił,
    zrobiła, zrobiło, zrobiły, zrobili, zrobiony, zrobiona, zrobione, zrobionego, zrobionej, zrobionemu, zrobioną,
    zrobionym, zrobionych, zrobionymi, zrobiono, ukończył, ukończyła, ukończyło, ukończyły, ukończyli, ukończony,
    ukończona, ukończone, ukończonego, ukończonej, ukończonemu, ukończoną, ukończonym, ukończonych, ukończonymi,
    ukończono, zakończył, zakończyła, zakończyło, zakończyły, zakończyli, zakończony, zakończona, zakończone,
    zakończonego, zakończonej, zakończonemu, zakończoną, zakończonym, zakończonych, zakończonymi, zakończono,
    dokończył, dokończyła, dokończyło, dokończyły, dokończyli, dokończony, dokończona, dokończone, dokończonego,
    dokończonej, dokończonemu, dokończoną, dokończonym, dokończonych, dokończonymi, dokończono, skończył, skończyła,
    skończyło, skończyły, skończyli, skończony, skończona, skończone, skończonego, skończonej, skończonemu, skończoną,
    skończonym, skończonych, skończonymi, skończono, wypełnił, wypełniła, wypełniło, wypełniły, wypełnili, wypełniony,
    wypełniona, wypełnione, wypełnionego, wypełnionej, wypełnionemu, wypełnioną, wypełnionym, wypełnionych,
    wypełnionymi, wypełniono, spełnił, spełniła, spełniło, spełniły, spełnili, spełniony, spełniona, spełnione,
    spełnionego, spełnionej, spełnionemu, spełnioną, spełnionym, spełnionych, spełnionymi, spełniono, wysłał, wysłała,
    wysłało, wysłały, wysłali, wysłany, wysłana, wysłane, wysłanego, wysłanej, wysłanemu, wysłaną, wysłanym,
    wysłanych, wysłanymi, wysłano, przesłał, przesłała, przesłało, przesłały, przesłali, przesłany, przesłana,
    przesłane, przesłanego, przesłanej, przesłanemu, przesłaną, przesłanym, przesłanych, przesłanymi, przesłano,
    nadesłał, nadesłała, nadesłało, nadesłały, nadesłali, nadesłany, nadesłana, nadesłane, nadesłanego, nadesłanej,
    nadesłanemu, nadesłaną, nadesłanym, nadesłanych, nadesłanymi, nadesłano, oddał, oddała, oddało, oddały, oddali,
    oddany, oddana, oddane, oddanego, oddanej, oddanemu, oddaną, oddanym, oddanych, oddanymi, oddano, udostępnił,
    udostępniła, udostępniło, udostępniły, udostępnili, udostępniony, udostępniona, udostępnione, udostępnionego,
    udostępnionej, udostępnionemu, udostępnioną, udostępnionym, udostępnionych, udostępnionymi, udostępniono,
    opublikował, opublikowała, opublikowało, opublikowały, opublikowali, opublikowany, opublikowana, opublikowane,
    opublikowanego, opublikowanej, opublikowanemu, opublikowaną, opublikowanym, opublikowanych, opublikowanymi,
    opublikowano, wydał, wydała, wydało, wydały, wydali, wydany, wydana, wydane, wydanego, wydanej, wydanemu, wydaną,
    wydanym, wydanych, wydanymi, wydano, zapewnił, zapewniła, zapewniło, zapewniły, zapewnili, zapewniony, zapewniona,
    zapewnione, zapewnionego, zapewnionej, zapewnionemu, zapewnioną, zapewnionym, zapewnionych, zapewnionymi,
    zapewniono, zgłosił, zgłosiła, zgłosiło, zgłosiły, zgłosili, zgłoszony, zgłoszona, zgłoszone, zgłoszonego,
    zgłoszonej, zgłoszonemu, zgłoszoną, zgłoszonym, zgłoszonych, zgłoszonymi, zgłoszono, zaraportował, zaraportowała,
    zaraportowało, zaraportowały, zaraportowali, zaraportowany, zaraportowana, zaraportowane, zaraportowanego,
    zaraportowanej, zaraportowanemu, zaraportowaną, zaraportowanym, zaraportowanych, zaraportowanymi, zaraportowano,
    poinformował, poinformowała, poinformowało, poinformowały, poinformowali, poinformowany, poinformowana,
    poinformowane, poinformowanego, poinformowanej, poinformowanemu, poinformowaną, poinformowanym, poinformowanych,
    poinformowanymi, poinformowano, przeprowadził, przeprowadziła, przeprowadziło, przeprowadziły, przeprowadzili,
    przeprowadzony, przeprowadzona, przeprowadzone, przeprowadzonego, przeprowadzonej, przeprowadzonemu,
    przeprowadzoną, przeprowadzonym, przeprowadzonych, przeprowadzonymi, przeprowadzono, wdrożył, wdrożyła, wdrożyło,
    wdrożyły, wdrożyli, wdrożony, wdrożona, wdrożone, wdrożonego, wdrożonej, wdrożonemu, wdrożoną, wdrożonym,
    wdrożonych, wdrożonymi, wdrożono, załatwił, załatwiła, załatwiło, załatwiły, załatwili, załatwiony, załatwiona,
    załatwione, załatwionego, załatwionej, załatwionemu, załatwioną, załatwionym, załatwionych, załatwionymi,
    załatwiono, wniósł, wniosła, wniosło, wniosły, wnieśli, wniesiony, wniesiona, wniesione, wniesionego, wniesionej,
    wniesionemu, wniesioną, wniesionym, wniesionych, wniesionymi, wniesiono, sfinalizował, sfinalizowała,
    sfinalizowało, sfinalizowały, sfinalizowali, sfinalizowany, sfinalizowana, sfinalizowane, sfinalizowanego,
    sfinalizowanej, sfinalizowanemu, sfinalizowaną, sfinalizowanym, sfinalizowanych, sfinalizowanymi, sfinalizowano,
    zamknął, zamknęła, zamknęło, zamknęły, zamknęli, zamknięty, zamknięta, zamknięte, zamkniętego, zamkniętej,
    zamkniętemu, zamkniętą, zamkniętym, zamkniętych, zamkniętymi, zamknięto, osiągnął, osiągnęła, osiągnęło,
    osiągnęły, osiągnęli, osiągnięty, osiągnięta, osiągnięte, osiągniętego, osiągniętej, osiągniętemu, osiągniętą,
    osiągniętym, osiągniętych, osiągniętymi, osiągnięto, podjął, podjęła, podjęło, podjęły, podjęli, podjęty, podjęta,
    podjęte, podjętego, podjętej, podjętemu, podjętą, podjętym, podjętych, podjętymi, podjęto, zdążył, zdążyła,
    zdążyło, zdążyły, zdążyli, zdążony, zdążona, zdążone, zdążonego, zdążonej, zdążonemu, zdążoną, zdążonym,
    zdążonych, zdążonymi, zdążono, uczynił, uczyniła, uczyniło, uczyniły, uczynili, uczyniony, uczyniona, uczynione,
    uczynionego, uczynionej, uczynionemu, uczynioną, uczynionym, uczynionych, uczynionymi, uczyniono, wywiązał,
    wywiązała, wywiązało, wywiązały, wywiązali, wywiązany, wywiązana, wywiązane, wywiązanego, wywiązanej, wywiązanemu,
    wywiązaną, wywiązanym, wywiązanych, wywiązanymi, wywiązano, rozliczył, rozliczyła, rozliczyło, rozliczyły,
    rozliczyli, rozliczony, rozliczona, rozliczone, rozliczonego, rozliczonej, rozliczonemu, rozliczoną, rozliczonym,
    rozliczonych, rozliczonymi, rozliczono, dopełnił, dopełniła, dopełniło, dopełniły, dopełnili, dopełniony,
    dopełniona, dopełnione, dopełnionego, dopełnionej, dopełnionemu, dopełnioną, dopełnionym, dopełnionych,
    dopełnionymi, dopełniono, zaprezentował, zaprezentowała, zaprezentowało, zaprezentowały, zaprezentowali,
    zaprezentowany, zaprezentowana, zaprezentowane, zaprezentowanego, zaprezentowanej, zaprezentowanemu,
    zaprezentowaną, zaprezentowanym, zaprezentowanych, zaprezentowanymi, zaprezentowano, zaproponował, zaproponowała,
    zaproponowało, zaproponowały, zaproponowali, zaproponowany, zaproponowana, zaproponowane, zaproponowanego,
    zaproponowanej, zaproponowanemu, zaproponowaną, zaproponowanym, zaproponowanych, zaproponowanymi, zaproponowano,
    doręczył, doręczyła, doręczyło, doręczyły, doręczyli, doręczony, doręczona, doręczone, doręczonego, doręczonej,
    doręczonemu, doręczoną, doręczonym, doręczonych, doręczonymi, doręczono, sprawił, sprawiła, sprawiło, sprawiły,
    sprawili, sprawiony, sprawiona, sprawione, sprawionego, sprawionej, sprawionemu, sprawioną, sprawionym,
    sprawionych, sprawionymi, sprawiono, napisał, napisała, napisało, napisały, napisali, napisany, napisana,
    napisane, napisanego, napisanej, napisanemu, napisaną, napisanym, napisanych, napisanymi, napisano, uzupełnił,
    uzupełniła, uzupełniło, uzupełniły, uzupełnili, uzupełniony, uzupełniona, uzupełnione, uzupełnionego,
    uzupełnionej, uzupełnionemu, uzupełnioną, uzupełnionym, uzupełnionych, uzupełnionymi, uzupełniono, odesłał,
    odesłała, odesłało, odesłały, odesłali, odesłany, odesłana, odesłane, odesłanego, odesłanej, odesłanemu, odesłaną,
    odesłanym, odesłanych, odesłanymi, odesłano, wprowadził, wprowadziła, wprowadziło, wprowadziły, wprowadzili,
    wprowadzony, wprowadzona, wprowadzone, wprowadzonego, wprowadzonej, wprowadzonemu, wprowadzoną, wprowadzonym,
    wprowadzonych, wprowadzonymi, wprowadzono, gotowe, gotowy, gotowa, gotowych"""

#: Forms that stand both under DELIVER and under MUST.
_DELIVER_AND_MUST = """do dostarczenia, do przedstawienia, do przekazania, do złożenia, do przedłożenia, do opracowania, do przygotowania, do
    sporządzenia, do wykonania, do zrealizowania, do zrobienia, do ukończenia, do zakończenia, do dokończenia, do
    skończenia, do wypełnienia, do spełnienia, do wysłania, do przesłania, do nadesłania, do oddania, do
    udostępnienia, do opublikowania, do wydania, do zapewnienia, do zgłoszenia, do zaraportowania, do poinformowania,
    do przeprowadzenia, do wdrożenia, do załatwienia, do wniesienia, do sfinalizowania, do zamknięcia, do osiągnięcia,
    do podjęcia, do zdążenia, do uczynienia, do wywiązania, do rozliczenia, do dopełnienia, do zaprezentowania, do
    zaproponowania, do doręczenia, do sprawienia, do napisania, do uzupełnienia, do odesłania, do wprowadzenia, do
    dostarczania, do przedstawiania, do przekazywania, do składania, do przedkładania, do opracowywania, do
    przygotowywania, do sporządzania, do wykonywania, do realizowania, do robienia, do kończenia, do wypełniania, do
    spełniania, do wysyłania, do przesyłania, do oddawania, do udostępniania, do publikowania, do wydawania, do
    zapewniania, do zgłaszania, do raportowania, do informowania, do wdrażania, do załatwiania, do wnoszenia, do
    finalizowania, do zamykania, do podejmowania, do działania, do wywiązywania, do prezentowania, do pisania, do
    wprowadzania, ma dostarczyć, mają dostarczyć, ma przedstawić, mają przedstawić, ma zrobić, mają zrobić, ma
    przygotować, mają przygotować, ma przekazać, mają przekazać, do odhaczenia, do domknięcia, do dopięcia, do
    uruchomienia, do ustanowienia, do utworzenia, do stworzenia, do dotrzymania, do dosłania"""

TABLE = LanguageTable(
    code="pl",
    yes_no="czy, jest, są, ma, mają, musi, muszą, był, była, było, były, istnieje, został, została, zostało",
    asks_by_tone=True,
    quarter_letters="qk",
    half_letters="hp",
    endings="u, owi, em, ie, om, y, ów",
    names={
        "europol": """europol, europolu, europolowi, europolem, agencja unii europejskiej ds. współpracy organów ścigania, agencji
            unii europejskiej ds. współpracy organów ścigania, agencję unii europejskiej ds. współpracy organów
            ścigania, agencja ue ds. współpracy organów ścigania, agencji ue ds. współpracy organów ścigania, agencja
            ds. współpracy organów ścigania, europejski urząd policji, europejskiego urzędu policji, europejskiemu
            urzędowi policji, europejskim urzędem policji, europejska agencja policyjna, agencja unii europejskiej do
            spraw współpracy organów ścigania, agencji unii europejskiej do spraw współpracy organów ścigania, agencję
            unii europejskiej do spraw współpracy organów ścigania, agencja ue do spraw współpracy organów ścigania,
            agencji ue do spraw współpracy organów ścigania, agencja do spraw współpracy organów ścigania""",
        "frontex": """frontex, frontexu, frontexowi, frontexem, frontexie, fronteks, fronteksu, fronteksowi, fronteksem, ebcga,
            europejska agencja straży granicznej i przybrzeżnej, europejskiej agencji straży granicznej i przybrzeżnej,
            europejską agencję straży granicznej i przybrzeżnej, europejską agencją straży granicznej i przybrzeżnej,
            agencja straży granicznej i przybrzeżnej, agencji straży granicznej i przybrzeżnej, europejska straż
            graniczna i przybrzeżna, europejskiej straży granicznej i przybrzeżnej, straż graniczna i przybrzeżna,
            europejska agencja zarządzania współpracą operacyjną na zewnętrznych granicach, europejska agencja
            zarządzania współpracą operacyjną na zewnętrznych granicach państw członkowskich unii europejskiej""",
        "eurojust": """eurojust, eurojustu, eurojustowi, eurojustem, agencja unii europejskiej ds. współpracy wymiarów
            sprawiedliwości w sprawach karnych, agencji unii europejskiej ds. współpracy wymiarów sprawiedliwości w
            sprawach karnych, agencję unii europejskiej ds. współpracy wymiarów sprawiedliwości w sprawach karnych,
            agencja ue ds. współpracy wymiarów sprawiedliwości w sprawach karnych, agencja ds. współpracy wymiarów
            sprawiedliwości, agencja unii europejskiej do spraw współpracy wymiarów sprawiedliwości w sprawach karnych,
            agencji unii europejskiej do spraw współpracy wymiarów sprawiedliwości w sprawach karnych, agencję unii
            europejskiej do spraw współpracy wymiarów sprawiedliwości w sprawach karnych, agencja ue do spraw współpracy
            wymiarów sprawiedliwości w sprawach karnych, agencja do spraw współpracy wymiarów sprawiedliwości""",
        "euaa": """euaa, easo, agencja unii europejskiej ds. azylu, agencji unii europejskiej ds. azylu, agencję unii
            europejskiej ds. azylu, agencją unii europejskiej ds. azylu, agencja ue ds. azylu, agencji ue ds. azylu,
            agencja ds. azylu, agencji ds. azylu, agencję ds. azylu, agencją ds. azylu, agencja azylowa, agencji
            azylowej, agencję azylową, europejski urząd wsparcia w dziedzinie azylu, europejskiego urzędu wsparcia w
            dziedzinie azylu, agencja unii europejskiej do spraw azylu, agencji unii europejskiej do spraw azylu,
            agencję unii europejskiej do spraw azylu, agencją unii europejskiej do spraw azylu, agencja ue do spraw
            azylu, agencji ue do spraw azylu, agencja do spraw azylu, agencji do spraw azylu, agencję do spraw azylu,
            agencją do spraw azylu""",
        "eu-lisa": """eu-lisa, eulisa, eu-lisy, eu-lisie, agencja unii europejskiej ds. zarządzania operacyjnego wielkoskalowymi
            systemami informatycznymi w przestrzeni wolności bezpieczeństwa i sprawiedliwości, agencji unii europejskiej
            ds. zarządzania operacyjnego wielkoskalowymi systemami informatycznymi w przestrzeni wolności bezpieczeństwa
            i sprawiedliwości, agencja unii europejskiej ds. zarządzania operacyjnego wielkoskalowymi systemami
            informatycznymi, agencja ds. wielkoskalowych systemów informatycznych, agencja ds. systemów informatycznych,
            agencja unii europejskiej do spraw zarządzania operacyjnego wielkoskalowymi systemami informatycznymi w
            przestrzeni wolności bezpieczeństwa i sprawiedliwości, agencji unii europejskiej do spraw zarządzania
            operacyjnego wielkoskalowymi systemami informatycznymi w przestrzeni wolności bezpieczeństwa i
            sprawiedliwości, agencja unii europejskiej do spraw zarządzania operacyjnego wielkoskalowymi systemami
            informatycznymi, agencja do spraw wielkoskalowych systemów informatycznych, agencja do spraw systemów
            informatycznych""",
        "emsa": """emsa, emsy, europejska agencja ds. bezpieczeństwa na morzu, europejskiej agencji ds. bezpieczeństwa na
            morzu, europejska agencja bezpieczeństwa morskiego, europejskiej agencji bezpieczeństwa morskiego,
            europejska agencja ds. bezpieczeństwa morskiego, europejskiej agencji ds. bezpieczeństwa morskiego, agencja
            ds. bezpieczeństwa na morzu, agencja ds. bezpieczeństwa morskiego, agencji ds. bezpieczeństwa morskiego,
            agencja bezpieczeństwa morskiego, europejska agencja do spraw bezpieczeństwa na morzu, europejskiej agencji
            do spraw bezpieczeństwa na morzu, europejska agencja do spraw bezpieczeństwa morskiego, europejskiej agencji
            do spraw bezpieczeństwa morskiego, agencja do spraw bezpieczeństwa na morzu, agencja do spraw bezpieczeństwa
            morskiego, agencji do spraw bezpieczeństwa morskiego""",
        "cepol": """cepol, cepolu, cepolowi, cepolem, cepol-u, agencja unii europejskiej ds. szkolenia w dziedzinie ścigania,
            agencji unii europejskiej ds. szkolenia w dziedzinie ścigania, agencja ue ds. szkolenia w dziedzinie
            ścigania, europejskie kolegium policyjne, europejskiego kolegium policyjnego, europejska akademia policyjna,
            agencja unii europejskiej do spraw szkolenia w dziedzinie ścigania, agencji unii europejskiej do spraw
            szkolenia w dziedzinie ścigania, agencja ue do spraw szkolenia w dziedzinie ścigania""",
        "fra": """fra, agencja praw podstawowych unii europejskiej, agencji praw podstawowych unii europejskiej, agencję praw
            podstawowych unii europejskiej, agencja praw podstawowych ue, agencji praw podstawowych ue, agencja praw
            podstawowych, agencji praw podstawowych, agencję praw podstawowych, agencją praw podstawowych""",
        "eige": """eige, europejski instytut ds. równości kobiet i mężczyzn, europejskiego instytutu ds. równości kobiet i
            mężczyzn, europejskiemu instytutowi ds. równości kobiet i mężczyzn, instytut ds. równości kobiet i mężczyzn,
            instytut równości kobiet i mężczyzn, instytut równości płci, instytutu równości płci, europejski instytut do
            spraw równości kobiet i mężczyzn, europejskiego instytutu do spraw równości kobiet i mężczyzn, europejskiemu
            instytutowi do spraw równości kobiet i mężczyzn, instytut do spraw równości kobiet i mężczyzn""",
        "euda": """euda, emcdda, agencja unii europejskiej ds. narkotyków, agencji unii europejskiej ds. narkotyków, agencję
            unii europejskiej ds. narkotyków, agencja ue ds. narkotyków, agencji ue ds. narkotyków, agencja ds.
            narkotyków, agencji ds. narkotyków, agencję ds. narkotyków, europejskie centrum monitorowania narkotyków i
            narkomanii, europejskiego centrum monitorowania narkotyków i narkomanii, agencja unii europejskiej do spraw
            narkotyków, agencji unii europejskiej do spraw narkotyków, agencję unii europejskiej do spraw narkotyków,
            agencja ue do spraw narkotyków, agencji ue do spraw narkotyków, agencja do spraw narkotyków, agencji do
            spraw narkotyków, agencję do spraw narkotyków""",
        "commission": """komisja, komisji, komisję, komisją, komisja europejska, komisji europejskiej, komisję europejską, komisją
            europejską, komisja ue, komisji ue, ke, służby komisji, służb komisji, komisarz, komisarza""",
        "eeas": """esdz, eeas, europejska służba działań zewnętrznych, europejskiej służby działań zewnętrznych, europejskiej
            służbie działań zewnętrznych, europejską służbę działań zewnętrznych, europejską służbą działań
            zewnętrznych, służba działań zewnętrznych, służby działań zewnętrznych, dyplomacja ue, unijna dyplomacja,
            unijnej dyplomacji, służba dyplomatyczna ue, służby dyplomatycznej ue""",
        "eu-delegations": """delegatury unii europejskiej, delegatur unii europejskiej, delegaturom unii europejskiej, delegaturami unii
            europejskiej, delegatury ue, delegatur ue, delegaturom ue, delegaturami ue, delegatura ue, delegatury unii,
            delegatur unii, delegatury, delegatur, delegaturom, przedstawicielstwa ue, przedstawicielstw ue,
            przedstawicielstwom ue, unijne delegatury, unijnych delegatur, delegacje ue w państwach trzecich""",
        "council": """rada, rady, radzie, radę, radą, rada unii europejskiej, rady unii europejskiej, radzie unii europejskiej,
            radę unii europejskiej, radą unii europejskiej, rada ue, rady ue, radzie ue, radę ue, radą ue, rada unii,
            rady unii, rada ministrów ue, rady ministrów ue""",
        "schengen-council": """rada schengen, rady schengen, radzie schengen, radę schengen, radą schengen, rada ds. schengen, rady ds.
            schengen, radzie ds. schengen, radę ds. schengen, radą ds. schengen, rada do spraw schengen, rady do spraw
            schengen, radzie do spraw schengen, rada strefy schengen, rady strefy schengen, radzie strefy schengen,
            rada-schengen, schengen rada, radę do spraw schengen, radą do spraw schengen""",
        "european-parliament": """parlament europejski, parlamentu europejskiego, parlamentowi europejskiemu, parlamentem europejskim,
            parlamencie europejskim, parlament, parlamentu, parlamentowi, parlamentem, parlamencie, pe, europarlament,
            europarlamentu, europarlamentowi, europarlamentem, europosłowie, europosłów""",
        "member-states": """państwa członkowskie, państw członkowskich, państwom członkowskim, państwami członkowskimi, państwach
            członkowskich, państwo członkowskie, państwa członkowskiego, państwu członkowskiemu, państwem członkowskim,
            państwa członkowskie ue, państw członkowskich ue, państwom członkowskim ue, państwo członkowskie ue, kraje
            członkowskie, krajów członkowskich, krajom członkowskim, krajami członkowskimi, kraj członkowski, kraje
            członkowskie ue, krajów członkowskich ue, kraje ue, krajów ue, krajom ue, kraje unii, krajów unii, kraje
            unijne, krajów unijnych, państwa ue, państw ue, państwom ue, państwa unii, państw unii, pcz, państwa czł.,
            państw czł., p. czł., państwa, państw, państwom, kraje, krajów, krajom, stolice państw członkowskich""",
        "europol-management-board": """zarząd europolu, zarządu europolu, zarządowi europolu, zarządem europolu, rada zarządzająca europolu, rady
            zarządzającej europolu, zarząd, zarządu, zarządowi""",
        "emsc": """emsc, europejskie centrum zwalczania przemytu migrantów, europejskiego centrum zwalczania przemytu
            migrantów, europejskiemu centrum zwalczania przemytu migrantów, europejskim centrum zwalczania przemytu
            migrantów, europejskie centrum ds. zwalczania przemytu migrantów, europejskiego centrum ds. zwalczania
            przemytu migrantów, centrum zwalczania przemytu migrantów, centrum ds. zwalczania przemytu migrantów,
            centrum zwalczania przemytu, centrum ds. przemytu migrantów, europejskie centrum ds. przemytu migrantów,
            centrum emsc, europejskie centrum do spraw zwalczania przemytu migrantów, europejskiego centrum do spraw
            zwalczania przemytu migrantów, centrum do spraw zwalczania przemytu migrantów, centrum do spraw przemytu
            migrantów, europejskie centrum do spraw przemytu migrantów""",
        "eu-iru": """eu iru, iru, unijna jednostka ds. zgłaszania podejrzanych treści w internecie, unijnej jednostki ds.
            zgłaszania podejrzanych treści w internecie, unijnej jednostce ds. zgłaszania podejrzanych treści w
            internecie, unijną jednostkę ds. zgłaszania podejrzanych treści w internecie, jednostka ds. zgłaszania
            podejrzanych treści w internecie, jednostki ds. zgłaszania podejrzanych treści w internecie, jednostka ue
            ds. zgłaszania podejrzanych treści w internecie, jednostka iru, jednostki iru, ue iru, unijna jednostka do
            spraw zgłaszania podejrzanych treści w internecie, unijnej jednostki do spraw zgłaszania podejrzanych treści
            w internecie, unijnej jednostce do spraw zgłaszania podejrzanych treści w internecie, unijną jednostkę do
            spraw zgłaszania podejrzanych treści w internecie, jednostka do spraw zgłaszania podejrzanych treści w
            internecie, jednostki do spraw zgłaszania podejrzanych treści w internecie, jednostka ue do spraw zgłaszania
            podejrzanych treści w internecie""",
        "efecc": """efecc, europejskie centrum ds. przestępczości finansowej i gospodarczej, europejskiego centrum ds.
            przestępczości finansowej i gospodarczej, europejskiemu centrum ds. przestępczości finansowej i
            gospodarczej, centrum ds. przestępczości finansowej i gospodarczej, centrum przestępczości finansowej i
            gospodarczej, europejskie centrum przestępczości finansowej i gospodarczej, centrum efecc, europejskie
            centrum do spraw przestępczości finansowej i gospodarczej, europejskiego centrum do spraw przestępczości
            finansowej i gospodarczej, europejskiemu centrum do spraw przestępczości finansowej i gospodarczej, centrum
            do spraw przestępczości finansowej i gospodarczej""",
        "migration-preparedness-network": """unijna sieć gotowości i zarządzania kryzysowego w dziedzinie migracji, unijnej sieci gotowości i zarządzania
            kryzysowego w dziedzinie migracji, sieć gotowości i zarządzania kryzysowego w dziedzinie migracji, sieci
            gotowości i zarządzania kryzysowego w dziedzinie migracji, sieć gotowości i zarządzania kryzysowego, sieci
            gotowości i zarządzania kryzysowego, sieć gotowości migracyjnej, sieci gotowości migracyjnej, sieć
            gotowości, sieci gotowości, sieć blueprint, sieci blueprint, siecią blueprint, unijna sieć blueprint, sieć
            gotowości na migrację, sieci gotowości na migrację, sieć ds. gotowości migracyjnej, sieci ds. gotowości
            migracyjnej, sieć gotowości w dziedzinie migracji, sieci gotowości w dziedzinie migracji, sieć przygotowania
            na migrację, sieć gotowości i zarządzania kryzysowego w zakresie migracji, sieć migracyjna, sieci
            migracyjnej, siecią gotowości, siecią gotowości migracyjnej, sieć ue ds. gotowości""",
        "intcen": """intcen, intcenu, intcenowi, intcenem, eu intcen, centrum wywiadowcze i sytuacyjne ue, centrum wywiadowczego
            i sytuacyjnego ue, centrum wywiadowcze i sytuacyjne, centrum analiz wywiadowczych ue, centrum analiz
            wywiadowczych, centrum intcen""",
        "high-level-group": """grupa wysokiego szczebla, grupy wysokiego szczebla, grupie wysokiego szczebla, grupę wysokiego szczebla,
            grupą wysokiego szczebla, grupa wysokiego szczebla ds. dostępu do danych, grupy wysokiego szczebla ds.
            dostępu do danych, grupa wysokiego szczebla ds. dostępu do danych na potrzeby skutecznego egzekwowania
            prawa, grupy wysokiego szczebla ds. dostępu do danych na potrzeby skutecznego egzekwowania prawa, gws, hlg,
            hleg, grupa wysokiego szczebla do spraw dostępu do danych, grupy wysokiego szczebla do spraw dostępu do
            danych, grupa wysokiego szczebla do spraw dostępu do danych na potrzeby skutecznego egzekwowania prawa,
            grupy wysokiego szczebla do spraw dostępu do danych na potrzeby skutecznego egzekwowania prawa""",
        "jha-agencies": """agencje wsisw, agencji wsisw, agencjom wsisw, agencjami wsisw, agencjach wsisw, agencja wsisw, agencję
            wsisw, agencje ds. wsisw, agencji ds. wsisw, agencjom ds. wsisw, agencje ue ds. wsisw, agencje działające w
            obszarze wymiaru sprawiedliwości i spraw wewnętrznych, agencji działających w obszarze wymiaru
            sprawiedliwości i spraw wewnętrznych, agencjom działającym w obszarze wymiaru sprawiedliwości i spraw
            wewnętrznych, agencje ds. wymiaru sprawiedliwości i spraw wewnętrznych, agencji ds. wymiaru sprawiedliwości
            i spraw wewnętrznych, agencjom ds. wymiaru sprawiedliwości i spraw wewnętrznych, agencje w obszarze wymiaru
            sprawiedliwości i spraw wewnętrznych, agencji w obszarze wymiaru sprawiedliwości i spraw wewnętrznych,
            agencje w dziedzinie wymiaru sprawiedliwości i spraw wewnętrznych, agencji w dziedzinie wymiaru
            sprawiedliwości i spraw wewnętrznych, agencje wymiaru sprawiedliwości i spraw wewnętrznych, agencji wymiaru
            sprawiedliwości i spraw wewnętrznych, agencje jha, agencji jha, agencje do spraw wsisw, agencji do spraw
            wsisw, agencjom do spraw wsisw, agencje ue do spraw wsisw, agencje do spraw wymiaru sprawiedliwości i spraw
            wewnętrznych, agencji do spraw wymiaru sprawiedliwości i spraw wewnętrznych, agencjom do spraw wymiaru
            sprawiedliwości i spraw wewnętrznych""",
        "budgetary-authorities": """władze budżetowe, władz budżetowych, władzom budżetowym, władzami budżetowymi, władza budżetowa, władzy
            budżetowej, władzę budżetową, organy budżetowe, organów budżetowych, organom budżetowym""",
        "national-judicial-authorities": """krajowe organy sądowe, krajowych organów sądowych, krajowym organom sądowym, krajowe organy wymiaru
            sprawiedliwości, krajowych organów wymiaru sprawiedliwości, organy sądowe, organów sądowych, organom
            sądowym, organy wymiaru sprawiedliwości, organów wymiaru sprawiedliwości, krajowe władze sądowe, władze
            sądowe, władz sądowych""",
        "at": """austria, austrii, austrię, austrią, austriacki, austriacka, austriackie, austriackiego, austriackiej,
            austriackiemu, austriacką, austriackim, austriackich, austriackimi, austriacy, austriaków, österreich""",
        "be": """belgia, belgii, belgię, belgią, belgijski, belgijska, belgijskie, belgijskiego, belgijskiej, belgijskiemu,
            belgijską, belgijskim, belgijskich, belgijskimi, belgowie, belgów, belgique, belgien, belgië""",
        "bg": """bułgaria, bułgarii, bułgarię, bułgarią, bułgarski, bułgarska, bułgarskie, bułgarskiego, bułgarskiej,
            bułgarskiemu, bułgarską, bułgarskim, bułgarskich, bułgarskimi, bułgarzy, bułgarów, българия""",
        "cy": """cypr, cypru, cyprowi, cyprem, cyprze, cypryjski, cypryjska, cypryjskie, cypryjskiego, cypryjskiej,
            cypryjskiemu, cypryjską, cypryjskim, cypryjskich, cypryjskimi, cypryjczycy, κύπρος""",
        "cz": """czechy, czech, czechom, czechami, czechach, republika czeska, republiki czeskiej, republice czeskiej,
            republikę czeską, czeski, czeska, czeskie, czeskiego, czeskiej, czeskiemu, czeską, czeskim, czeskich,
            czeskimi, czesi, czechów, czechia, česko, česká republika""",
        "de": """niemcy, niemiec, niemcom, niemcami, niemczech, niemców, republika federalna niemiec, republiki federalnej
            niemiec, rfn, niemiecki, niemiecka, niemieckie, niemieckiego, niemieckiej, niemieckiemu, niemiecką,
            niemieckim, niemieckich, niemieckimi, deutschland, germany""",
        "dk": """dania, danii, danię, danią, duński, duńska, duńskie, duńskiego, duńskiej, duńskiemu, duńską, duńskim,
            duńskich, duńskimi, duńczycy, duńczyków, danmark""",
        "ee": """estonia, estonii, estonię, estonią, estoński, estońska, estońskie, estońskiego, estońskiej, estońskiemu,
            estońską, estońskim, estońskich, estońskimi, estończycy, eesti""",
        "el": """grecja, grecji, grecję, grecją, grecki, grecka, greckie, greckiego, greckiej, greckiemu, grecką, greckim,
            greckich, greckimi, grecy, greków, ελλάδα, hellas""",
        "es": """hiszpania, hiszpanii, hiszpanię, hiszpanią, hiszpański, hiszpańska, hiszpańskie, hiszpańskiego,
            hiszpańskiej, hiszpańskiemu, hiszpańską, hiszpańskim, hiszpańskich, hiszpańskimi, hiszpanie, hiszpanów,
            españa""",
        "fi": """finlandia, finlandii, finlandię, finlandią, fiński, fińska, fińskie, fińskiego, fińskiej, fińskiemu, fińską,
            fińskim, fińskich, fińskimi, finowie, finów, suomi""",
        "fr": """francja, francji, francję, francją, francuski, francuska, francuskie, francuskiego, francuskiej,
            francuskiemu, francuską, francuskim, francuskich, francuskimi, francuzi, francuzów, france""",
        "hr": """chorwacja, chorwacji, chorwację, chorwacją, chorwacki, chorwacka, chorwackie, chorwackiego, chorwackiej,
            chorwackiemu, chorwacką, chorwackim, chorwackich, chorwackimi, chorwaci, chorwatów, hrvatska""",
        "hu": """węgry, węgier, węgrom, węgrami, węgrzech, węgierski, węgierska, węgierskie, węgierskiego, węgierskiej,
            węgierskiemu, węgierską, węgierskim, węgierskich, węgierskimi, węgrzy, węgrów, magyarország""",
        "ie": """irlandia, irlandii, irlandię, irlandią, irlandzki, irlandzka, irlandzkie, irlandzkiego, irlandzkiej,
            irlandzkiemu, irlandzką, irlandzkim, irlandzkich, irlandzkimi, irlandczycy, éire, ireland""",
        "it": """włochy, włoch, włochom, włochami, włoszech, włoski, włoska, włoskie, włoskiego, włoskiej, włoskiemu, włoską,
            włoskim, włoskich, włoskimi, włosi, włochów, italia""",
        "lt": """litwa, litwy, litwie, litwę, litwą, litewski, litewska, litewskie, litewskiego, litewskiej, litewskiemu,
            litewską, litewskim, litewskich, litewskimi, litwini, litwinów, lietuva""",
        "lu": """luksemburg, luksemburga, luksemburgu, luksemburgowi, luksemburgiem, luksemburski, luksemburska,
            luksemburskie, luksemburskiego, luksemburskiej, luksemburskiemu, luksemburską, luksemburskim,
            luksemburskich, luksemburskimi, luxembourg, lëtzebuerg""",
        "lv": """łotwa, łotwy, łotwie, łotwę, łotwą, łotewski, łotewska, łotewskie, łotewskiego, łotewskiej, łotewskiemu,
            łotewską, łotewskim, łotewskich, łotewskimi, łotysze, łotyszy, latvija""",
        "mt": """malta, malty, maltę, maltą, malcie, maltański, maltańska, maltańskie, maltańskiego, maltańskiej,
            maltańskiemu, maltańską, maltańskim, maltańskich, maltańskimi""",
        "nl": """niderlandy, niderlandów, niderlandom, niderlandami, holandia, holandii, holandię, holandią, niderlandzki,
            niderlandzka, niderlandzkie, niderlandzkiego, niderlandzkiej, niderlandzkiemu, niderlandzką, niderlandzkim,
            niderlandzkich, niderlandzkimi, holenderski, holenderska, holenderskie, holenderskiego, holenderskiej,
            holenderskiemu, holenderską, holenderskim, holenderskich, holenderskimi, holendrzy, holendrów, nederland,
            netherlands""",
        "pl": """polska, polski, polskę, polską, polsce, rzeczpospolita polska, rzeczypospolitej polskiej, rp, pl, polskie,
            polskiego, polskiej, polskiemu, polskim, polskich, polskimi, polacy, polaków, polakom, poland""",
        "pt": """portugalia, portugalii, portugalię, portugalią, portugalski, portugalska, portugalskie, portugalskiego,
            portugalskiej, portugalskiemu, portugalską, portugalskim, portugalskich, portugalskimi, portugalczycy""",
        "ro": """rumunia, rumunii, rumunię, rumunią, rumuński, rumuńska, rumuńskie, rumuńskiego, rumuńskiej, rumuńskiemu,
            rumuńską, rumuńskim, rumuńskich, rumuńskimi, rumuni, rumunów, românia""",
        "se": """szwecja, szwecji, szwecję, szwecją, szwedzki, szwedzka, szwedzkie, szwedzkiego, szwedzkiej, szwedzkiemu,
            szwedzką, szwedzkim, szwedzkich, szwedzkimi, szwedzi, szwedów, sverige""",
        "si": """słowenia, słowenii, słowenię, słowenią, słoweński, słoweńska, słoweńskie, słoweńskiego, słoweńskiej,
            słoweńskiemu, słoweńską, słoweńskim, słoweńskich, słoweńskimi, słoweńcy, słoweńców, slovenija""",
        "sk": """słowacja, słowacji, słowację, słowacją, republika słowacka, republiki słowackiej, słowacki, słowacka,
            słowackie, słowackiego, słowackiej, słowackiemu, słowacką, słowackim, słowackich, słowackimi, słowacy,
            słowaków, slovensko, slovakia""",
    },
    acronyms={
        "at": "AT",
        "be": "BE",
        "bg": "BG",
        "cy": "CY",
        "cz": "CZ",
        "de": "DE, RFN",
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
        "pl": "PL, RP",
        "pt": "PT",
        "ro": "RO",
        "se": "SE",
        "si": "SI",
        "sk": "SK",
        "commission": "KE, COM, KOM",
        "member-states": "PCz, PC, MS",
    },
    others={
        "Interpol": """interpol, interpolu, interpolowi, interpolem, międzynarodowa organizacja policji kryminalnej""",
        "Rada Europejska": """rada europejska, rady europejskiej, radzie europejskiej, radę europejską, radą europejską, szczyt ue,
            szczytu ue, szczyt unijny, unijny szczyt, szczycie ue""",
        "Rada Europy": "rada europy, rady europy, radzie europy, radę europy, radą europy",
        "prezydencja": """prezydencja, prezydencji, prezydencję, prezydencją, prezydencja rady, prezydencji rady, prezydencja ue, przewodnictwo, przewodnictwa""",
        "Sekretariat Generalny Rady": """sekretariat generalny rady, sekretariatu generalnego rady, sekretariat generalny, sekretariatu generalnego,
            sekretariat rady, sgr""",
        "NATO": "nato, sojusz północnoatlantycki, sojuszu północnoatlantyckiego",
        "ONZ": "onz, organizacja narodów zjednoczonych, narody zjednoczone, narodów zjednoczonych",
        "UNHCR": "unhcr, wysoki komisarz onz ds. uchodźców",
        "UNODC": "unodc",
        "IOM": "iom, międzynarodowa organizacja ds. migracji, międzynarodowej organizacji ds. migracji",
        "OBWE": "obwe, osce",
        "Prokuratura Europejska": """prokuratura europejska, prokuratury europejskiej, prokuraturze europejskiej, prokuraturę europejską, eppo""",
        "OLAF": "olaf, olafu, olaf-u, europejski urząd ds. zwalczania nadużyć finansowych",
        "ENISA": "enisa, enisy",
        "EIOD": "eiod, edps, europejski inspektor ochrony danych, europejskiego inspektora ochrony danych",
        "EBC": "ebc, europejski bank centralny, europejskiego banku centralnego",
        "Trybunał Obrachunkowy": """trybunał obrachunkowy, trybunału obrachunkowego, europejski trybunał obrachunkowy, europejskiego trybunału
            obrachunkowego""",
        "Trybunał Sprawiedliwości": "trybunał sprawiedliwości, trybunału sprawiedliwości, tsue",
        "EBI": "ebi, europejski bank inwestycyjny, europejskiego banku inwestycyjnego",
        "EFCA": "efca",
        "EDA": "eda, europejska agencja obrony",
        "EMPACT": "empact, empactu",
        "COSI": "cosi",
        "SCIFA": "scifa",
        "Coreper": """coreper, coreperu, coreperowi, komitet stałych przedstawicieli, komitetu stałych przedstawicieli""",
        "Eurostat": "eurostat, eurostatu",
        "Komitet Regionów": "komitet regionów, komitetu regionów",
        "Norwegia": """norwegia, norwegii, norwegię, norwegią, norweski, norweska, norweskie, norweskiego, norweskiej, norweskiemu,
            norweską, norweskim, norweskich, norweskimi""",
        "Islandia": """islandia, islandii, islandię, islandią, islandzki, islandzka, islandzkie, islandzkiego, islandzkiej,
            islandzkiemu, islandzką, islandzkim, islandzkich, islandzkimi""",
        "Liechtenstein": "liechtenstein, liechtensteinu",
        "Szwajcaria": """szwajcaria, szwajcarii, szwajcarię, szwajcarią, szwajcarski, szwajcarska, szwajcarskie, szwajcarskiego,
            szwajcarskiej, szwajcarskiemu, szwajcarską, szwajcarskim, szwajcarskich, szwajcarskimi""",
        "Zjednoczone Królestwo": """zjednoczone królestwo, zjednoczonego królestwa, wielka brytania, wielkiej brytanii, brytania, brytanii,
            anglia, anglii, uk, brytyjski, brytyjska, brytyjskie, brytyjskiego, brytyjskiej, brytyjskiemu, brytyjską,
            brytyjskim, brytyjskich, brytyjskimi""",
        "Stany Zjednoczone": "stany zjednoczone, stanów zjednoczonych, usa, ameryka, ameryki",
        "Turcja": """turcja, turcji, turcję, turcją, turecki, turecka, tureckie, tureckiego, tureckiej, tureckiemu, turecką,
            tureckim, tureckich, tureckimi""",
        "Ukraina": """ukraina, ukrainy, ukrainie, ukrainę, ukrainą, ukraiński, ukraińska, ukraińskie, ukraińskiego, ukraińskiej,
            ukraińskiemu, ukraińską, ukraińskim, ukraińskich, ukraińskimi""",
        "Mołdawia": """mołdawia, mołdawii, mołdawię, mołdawią, mołdawski, mołdawska, mołdawskie, mołdawskiego, mołdawskiej,
            mołdawskiemu, mołdawską, mołdawskim, mołdawskich, mołdawskimi""",
        "Gruzja": """gruzja, gruzji, gruzję, gruzją, gruziński, gruzińska, gruzińskie, gruzińskiego, gruzińskiej, gruzińskiemu,
            gruzińską, gruzińskim, gruzińskich, gruzińskimi""",
        "Serbia": """serbia, serbii, serbię, serbią, serbski, serbska, serbskie, serbskiego, serbskiej, serbskiemu, serbską,
            serbskim, serbskich, serbskimi""",
        "Albania": """albania, albanii, albanię, albanią, albański, albańska, albańskie, albańskiego, albańskiej, albańskiemu,
            albańską, albańskim, albańskich, albańskimi""",
        "Czarnogóra": "czarnogóra, czarnogóry, czarnogórze",
        "Macedonia Północna": "macedonia północna, macedonii północnej, macedonia, macedonii",
        "Kosowo": "kosowo, kosowa, kosowu",
        "Bośnia i Hercegowina": "bośnia i hercegowina, bośni i hercegowiny, bośnia, bośni",
        "Tunezja": "tunezja, tunezji, tunezję, tunezją",
        "Libia": "libia, libii, libię, libią",
        "Maroko": "maroko, maroka, maroku",
        "Egipt": "egipt, egiptu, egiptowi",
        "Algieria": "algieria, algierii, algierię, algierią",
        "Rosja": """rosja, rosji, rosję, rosją, federacja rosyjska, federacji rosyjskiej, rosyjski, rosyjska, rosyjskie,
            rosyjskiego, rosyjskiej, rosyjskiemu, rosyjską, rosyjskim, rosyjskich, rosyjskimi""",
        "Białoruś": "białoruś, białorusi",
        "Kanada": "kanada, kanady, kanadzie",
        "Australia": "australia, australii",
        "Chiny": "chiny, chin, chinom",
    },
    kinds={
        "agency": """agencje, agencji, agencjom, agencjami, agencjach, agencja, agencję, agencją, agencje ue, agencji ue,
            agencjom ue, agencja ue, agencje unijne, agencji unijnych, agencjom unijnym, unijne agencje, unijnych
            agencji, agencje unii europejskiej, agencji unii europejskiej, europejskie agencje, europejskich agencji""",
        "institution": """instytucje, instytucji, instytucjom, instytucjami, instytucja, instytucję, instytucje ue, instytucji ue,
            instytucjom ue, instytucje unijne, instytucji unijnych, unijne instytucje, unijnych instytucji, instytucje
            unii, instytucje europejskie, instytucji europejskich""",
    },
    vehicles={
        "schengen-barometer-plus": """barometr+, barometr +, barometr plus, barometr, barometr schengen+, barometr schengen +, barometr schengen
            plus, barometr schengen, barometr strefy schengen+, barometr strefy schengen +, barometr strefy schengen
            plus, barometr strefy schengen, barometru+, barometru +, barometru plus, barometru, barometru schengen+,
            barometru schengen +, barometru schengen plus, barometru schengen, barometru strefy schengen+, barometru
            strefy schengen +, barometru strefy schengen plus, barometru strefy schengen, barometrowi+, barometrowi +,
            barometrowi plus, barometrowi, barometrowi schengen+, barometrowi schengen +, barometrowi schengen plus,
            barometrowi schengen, barometrowi strefy schengen+, barometrowi strefy schengen +, barometrowi strefy
            schengen plus, barometrowi strefy schengen, barometrem+, barometrem +, barometrem plus, barometrem,
            barometrem schengen+, barometrem schengen +, barometrem schengen plus, barometrem schengen, barometrem
            strefy schengen+, barometrem strefy schengen +, barometrem strefy schengen plus, barometrem strefy schengen,
            barometrze+, barometrze +, barometrze plus, barometrze, barometrze schengen+, barometrze schengen +,
            barometrze schengen plus, barometrze schengen, barometrze strefy schengen+, barometrze strefy schengen +,
            barometrze strefy schengen plus, barometrze strefy schengen, schengen barometr, schengen barometr+, schengen
            barometer, schengen barometer+""",
    },
    sections={
        "I": """wspólna orientacja sytuacyjna, wspólnej orientacji sytuacyjnej, orientacja sytuacyjna, orientacji
            sytuacyjnej, orientację sytuacyjną, wspólna świadomość sytuacyjna, świadomość sytuacyjna""",
        "II": """ramy prawne ue dotyczące przemytu migrantów, ram prawnych ue dotyczących przemytu migrantów, ramy prawne ue,
            ram prawnych ue, ramy prawne, ram prawnych, ramami prawnymi, ramach prawnych, ramy prawne dotyczące przemytu
            migrantów""",
        "III": """europejska współpraca operacyjna, europejskiej współpracy operacyjnej, europejską współpracę operacyjną,
            współpraca operacyjna, współpracy operacyjnej, współpracę operacyjną""",
        "IV": """synergie z działaniami zewnętrznymi ue, synergii z działaniami zewnętrznymi ue, działania zewnętrzne ue,
            działań zewnętrznych ue, działania zewnętrzne, działań zewnętrznych""",
    },
    months={
        1: """styczniu, styczniem, styczniowi, styczniowy, styczniowa, styczniowe, styczniowego, styczniowej,
            styczniowemu, styczniową, styczniowym, styczniowych, styczniowymi""",
        2: """lutym, lutemu, lutowy, lutowa, lutowe, lutowego, lutowej, lutowemu, lutową, lutowym, lutowych, lutowymi""",
        3: """marcu, marcem, marcowi, marcowy, marcowa, marcowe, marcowego, marcowej, marcowemu, marcową, marcowym,
            marcowych, marcowymi""",
        4: """kwietniu, kwietniem, kwietniowi, kwietniowy, kwietniowa, kwietniowe, kwietniowego, kwietniowej,
            kwietniowemu, kwietniową, kwietniowym, kwietniowych, kwietniowymi""",
        5: """maju, majem, majowi, majowy, majowa, majowe, majowego, majowej, majowemu, majową, majowym, majowych,
            majowymi""",
        6: """czerwcu, czerwcem, czerwcowi, czerwcowy, czerwcowa, czerwcowe, czerwcowego, czerwcowej, czerwcowemu,
            czerwcową, czerwcowym, czerwcowych, czerwcowymi, czerw""",
        7: """lipcu, lipcem, lipcowi, lipcowy, lipcowa, lipcowe, lipcowego, lipcowej, lipcowemu, lipcową, lipcowym,
            lipcowych, lipcowymi""",
        8: """sierpniu, sierpniem, sierpniowi, sierpniowy, sierpniowa, sierpniowe, sierpniowego, sierpniowej,
            sierpniowemu, sierpniową, sierpniowym, sierpniowych, sierpniowymi""",
        9: """wrześniu, wrześniem, wrześniowi, wrześniowy, wrześniowa, wrześniowe, wrześniowego, wrześniowej,
            wrześniowemu, wrześniową, wrześniowym, wrześniowych, wrześniowymi, wrzes""",
        10: """październiku, październikiem, październikowi, październikowy, październikowa, październikowe,
            październikowego, październikowej, październikowemu, październikową, październikowym, październikowych,
            październikowymi, pazdz, paźdz""",
        11: """listopadzie, listopadem, listopadowi, listopadowy, listopadowa, listopadowe, listopadowego, listopadowej,
            listopadowemu, listopadową, listopadowym, listopadowych, listopadowymi""",
        12: """grudniu, grudniem, grudniowi, grudniowy, grudniowa, grudniowe, grudniowego, grudniowej, grudniowemu,
            grudniową, grudniowym, grudniowych, grudniowymi""",
    },
    weak_months=frozenset(
        {"sty", "lut", "mar", "kwi", "maj", "cze", "lip", "wrz", "paz", "lis", "gru", "maja", "czerw", "wrzes"}
    ),
    numbers={
        1: "jeden, jedna, jedno, jednego, jednej, jedną, jednym",
        2: "dwa, dwie, dwóch, dwu, dwoma, dwiema, dwom, parę",
        3: "trzy, trzech, trzema, trzem",
        4: "cztery, czterech, czterema",
        5: "pięć, pięciu, pięcioma",
        6: "sześć, sześciu",
        7: "siedem, siedmiu",
        8: "osiem, ośmiu",
        9: "dziewięć, dziewięciu",
        10: "dziesięć, dziesięciu",
        11: "jedenaście, jedenastu",
        12: "dwanaście, dwunastu",
        14: "czternaście, czternastu",
        15: "piętnaście, piętnastu",
        20: "dwadzieścia, dwudziestu",
        30: "trzydzieści, trzydziestu",
        45: "czterdzieści pięć",
        60: "sześćdziesiąt, sześćdziesięciu",
        90: "dziewięćdziesiąt, dziewięćdziesięciu",
        100: "sto, stu",
    },
    ordinals={
        1: """pierwszy, pierwsza, pierwsze, pierwszego, pierwszej, pierwszemu, pierwszą, pierwszym, pierwszych, pierwszymi""",
        2: "drugi, druga, drugie, drugiego, drugiej, drugiemu, drugą, drugim, drugich, drugimi",
        3: "trzeci, trzecia, trzecie, trzeciego, trzeciej, trzeciemu, trzecią, trzecim, trzecich",
        4: """czwarty, czwarta, czwarte, czwartego, czwartej, czwartemu, czwartą, czwartym, czwartych, czwartymi, ostatni
            kwartał, ostatnim kwartale, ostatniego kwartału""",
        5: "piąty, piąta, piąte, piątego, piątej, piątemu, piątą, piątym, piątych, piątymi",
        6: "szósty, szósta, szóste, szóstego, szóstej, szóstemu, szóstą, szóstym, szóstych, szóstymi",
        7: "siódmy, siódma, siódme, siódmego, siódmej, siódmemu, siódmą, siódmym, siódmych, siódmymi",
        8: "ósmy, ósma, ósme, ósmego, ósmej, ósmemu, ósmą, ósmym, ósmych, ósmymi",
        9: """dziewiąty, dziewiąta, dziewiąte, dziewiątego, dziewiątej, dziewiątemu, dziewiątą, dziewiątym, dziewiątych,
            dziewiątymi""",
        10: """dziesiąty, dziesiąta, dziesiąte, dziesiątego, dziesiątej, dziesiątemu, dziesiątą, dziesiątym, dziesiątych,
            dziesiątymi""",
        11: """jedenasty, jedenasta, jedenaste, jedenastego, jedenastej, jedenastemu, jedenastą, jedenastym, jedenastych,
            jedenastymi""",
        12: """dwunasty, dwunasta, dwunaste, dwunastego, dwunastej, dwunastemu, dwunastą, dwunastym, dwunastych, dwunastymi""",
    },
    feasts={
        "christmas": "boże narodzenie, bożego narodzenia, bożym narodzeniem, bożym narodzeniu",
        "new-year": "nowy rok, nowego roku, nowym rokiem, nowym roku",
        "epiphany": "trzech króli, święto trzech króli, święta trzech króli, świętem trzech króli",
        "easter": "wielkanoc, wielkanocy, wielkanocą",
        "labour-day": "święto pracy, święta pracy, świętem pracy",
        "europe-day": "dzień europy, dnia europy, dniem europy",
        "pentecost": "zielone świątki, zielonych świątek, zielonymi świątkami, zielonych świątkach",
        "assumption": "wniebowzięcie, wniebowzięcia, wniebowzięciem",
        "all-saints": "wszystkich świętych, dzień wszystkich świętych, dnia wszystkich świętych, dniem wszystkich świętych, wszystkimi świętymi",
    },
    presidency="prezydencja",
    words={
        Concept.PLURAL: "dni, dniach, tygodnie, tygodni, tygodniach, miesiące, miesięcy, miesiącach, kwartałach, lata, latach",
        Concept.DEADLINE: "termin, terminy",
        Concept.DELIVER: f"""{_DELIVER_AND_MUST}, dostarczyć, dostarczy, dostarczą, dostarczenie, dostarczenia, dostarczeniu, dostarczeniem, przedstawić, przedstawi,
            przedstawią, przedstawienie, przedstawienia, przedstawieniu, przedstawieniem, przekazać, przekaże,
            przekażą, przekazanie, przekazania, przekazaniu, przekazaniem, złożyć, złoży, złożą, złożenie, złożenia,
            złożeniu, złożeniem, przedłożyć, przedłoży, przedłożą, przedłożenie, przedłożenia, przedłożeniu,
            przedłożeniem, opracować, opracuje, opracują, opracowanie, opracowania, opracowaniu, opracowaniem,
            przygotować, przygotuje, przygotują, przygotowanie, przygotowania, przygotowaniu, przygotowaniem,
            sporządzić, sporządzi, sporządzą, sporządzenie, sporządzenia, sporządzeniu, sporządzeniem, wykonać,
            wykona, wykonają, wykonanie, wykonania, wykonaniu, wykonaniem, zrealizować, zrealizuje, zrealizują,
            zrealizowanie, zrealizowania, zrealizowaniu, zrealizowaniem, zrobić, zrobi, zrobią, zrobienie, zrobienia,
            zrobieniu, zrobieniem, ukończyć, ukończy, ukończą, ukończenie, ukończenia, ukończeniu, ukończeniem,
            zakończyć, zakończy, zakończą, zakończenie, zakończenia, zakończeniu, zakończeniem, dokończyć, dokończy,
            dokończą, dokończenie, dokończenia, dokończeniu, dokończeniem, skończyć, skończy, skończą, skończenie,
            skończenia, skończeniu, skończeniem, wypełnić, wypełni, wypełnią, wypełnienie, wypełnienia, wypełnieniu,
            wypełnieniem, spełnić, spełni, spełnią, spełnienie, spełnienia, spełnieniu, spełnieniem, wysłać, wyśle,
            wyślą, wysłanie, wysłania, wysłaniu, wysłaniem, przesłać, prześle, prześlą, przesłanie, przesłania,
            przesłaniu, przesłaniem, nadesłać, nadeśle, nadeślą, nadesłanie, nadesłania, nadesłaniu, nadesłaniem,
            oddać, odda, oddadzą, oddanie, oddania, oddaniu, oddaniem, udostępnić, udostępni, udostępnią,
            udostępnienie, udostępnienia, udostępnieniu, udostępnieniem, opublikować, opublikuje, opublikują,
            opublikowanie, opublikowania, opublikowaniu, opublikowaniem, wydać, wyda, wydadzą, wydanie, wydania,
            wydaniu, wydaniem, zapewnić, zapewni, zapewnią, zapewnienie, zapewnienia, zapewnieniu, zapewnieniem,
            zgłosić, zgłosi, zgłoszą, zgłoszenie, zgłoszenia, zgłoszeniu, zgłoszeniem, zaraportować, zaraportuje,
            zaraportują, zaraportowanie, zaraportowania, zaraportowaniu, zaraportowaniem, poinformować, poinformuje,
            poinformują, poinformowanie, poinformowania, poinformowaniu, poinformowaniem, przeprowadzić, przeprowadzi,
            przeprowadzą, przeprowadzenie, przeprowadzenia, przeprowadzeniu, przeprowadzeniem, wdrożyć, wdroży,
            wdrożą, wdrożenie, wdrożenia, wdrożeniu, wdrożeniem, załatwić, załatwi, załatwią, załatwienie,
            załatwienia, załatwieniu, załatwieniem, wnieść, wniesie, wniosą, wniesienie, wniesienia, wniesieniu,
            wniesieniem, sfinalizować, sfinalizuje, sfinalizują, sfinalizowanie, sfinalizowania, sfinalizowaniu,
            sfinalizowaniem, zamknąć, zamknie, zamkną, zamknięcie, zamknięcia, zamknięciu, zamknięciem, osiągnąć,
            osiągnie, osiągną, osiągnięcie, osiągnięcia, osiągnięciu, osiągnięciem, podjąć, podejmie, podejmą,
            podjęcie, podjęcia, podjęciu, podjęciem, zdążyć, zdąży, zdążą, zdążenie, zdążenia, zdążeniu, zdążeniem,
            uczynić, uczyni, uczynią, uczynienie, uczynienia, uczynieniu, uczynieniem, wywiązać, wywiąże, wywiążą,
            wywiązanie, wywiązania, wywiązaniu, wywiązaniem, rozliczyć, rozliczy, rozliczą, rozliczenie, rozliczenia,
            rozliczeniu, rozliczeniem, dopełnić, dopełni, dopełnią, dopełnienie, dopełnienia, dopełnieniu,
            dopełnieniem, zaprezentować, zaprezentuje, zaprezentują, zaprezentowanie, zaprezentowania,
            zaprezentowaniu, zaprezentowaniem, zaproponować, zaproponuje, zaproponują, zaproponowanie, zaproponowania,
            zaproponowaniu, zaproponowaniem, doręczyć, doręczy, doręczą, doręczenie, doręczenia, doręczeniu,
            doręczeniem, sprawić, sprawi, sprawią, sprawienie, sprawienia, sprawieniu, sprawieniem, napisać, napisze,
            napiszą, napisanie, napisania, napisaniu, napisaniem, uzupełnić, uzupełni, uzupełnią, uzupełnienie,
            uzupełnienia, uzupełnieniu, uzupełnieniem, odesłać, odeśle, odeślą, odesłanie, odesłania, odesłaniu,
            odesłaniem, wprowadzić, wprowadzi, wprowadzą, wprowadzenie, wprowadzenia, wprowadzeniu, wprowadzeniem,
            dostarczać, dostarcza, dostarczają, dostarczanie, dostarczania, dostarczaniu, dostarczaniem, dostarczany,
            dostarczana, dostarczane, dostarczanego, dostarczanej, dostarczanemu, dostarczaną, dostarczanym,
            dostarczanych, dostarczanymi, dostarczano, przedstawiać, przedstawia, przedstawiają, przedstawianie,
            przedstawiania, przedstawianiu, przedstawianiem, przedstawiany, przedstawiana, przedstawiane,
            przedstawianego, przedstawianej, przedstawianemu, przedstawianą, przedstawianym, przedstawianych,
            przedstawianymi, przedstawiano, przekazywać, przekazuje, przekazują, przekazywanie, przekazywania,
            przekazywaniu, przekazywaniem, przekazywany, przekazywana, przekazywane, przekazywanego, przekazywanej,
            przekazywanemu, przekazywaną, przekazywanym, przekazywanych, przekazywanymi, przekazywano, składać,
            składa, składają, składanie, składania, składaniu, składaniem, składany, składana, składane, składanego,
            składanej, składanemu, składaną, składanym, składanych, składanymi, składano, przedkładać, przedkłada,
            przedkładają, przedkładanie, przedkładania, przedkładaniu, przedkładaniem, przedkładany, przedkładana,
            przedkładane, przedkładanego, przedkładanej, przedkładanemu, przedkładaną, przedkładanym, przedkładanych,
            przedkładanymi, przedkładano, opracowywać, opracowuje, opracowują, opracowywanie, opracowywania,
            opracowywaniu, opracowywaniem, opracowywany, opracowywana, opracowywane, opracowywanego, opracowywanej,
            opracowywanemu, opracowywaną, opracowywanym, opracowywanych, opracowywanymi, opracowywano, przygotowywać,
            przygotowuje, przygotowują, przygotowywanie, przygotowywania, przygotowywaniu, przygotowywaniem,
            przygotowywany, przygotowywana, przygotowywane, przygotowywanego, przygotowywanej, przygotowywanemu,
            przygotowywaną, przygotowywanym, przygotowywanych, przygotowywanymi, przygotowywano, sporządzać,
            sporządza, sporządzają, sporządzanie, sporządzania, sporządzaniu, sporządzaniem, sporządzany, sporządzana,
            sporządzane, sporządzanego, sporządzanej, sporządzanemu, sporządzaną, sporządzanym, sporządzanych,
            sporządzanymi, sporządzano, wykonywać, wykonuje, wykonują, wykonywanie, wykonywania, wykonywaniu,
            wykonywaniem, wykonywany, wykonywana, wykonywane, wykonywanego, wykonywanej, wykonywanemu, wykonywaną,
            wykonywanym, wykonywanych, wykonywanymi, wykonywano, realizować, realizuje, realizują, realizowanie,
            realizowania, realizowaniu, realizowaniem, realizowany, realizowana, realizowane, realizowanego,
            realizowanej, realizowanemu, realizowaną, realizowanym, realizowanych, realizowanymi, realizowano, robić,
            robi, robią, robienie, robienia, robieniu, robieniem, robiony, robiona, robione, robionego, robionej,
            robionemu, robioną, robionym, robionych, robionymi, robiono, kończyć, kończy, kończą, kończenie,
            kończenia, kończeniu, kończeniem, kończony, kończona, kończone, kończonego, kończonej, kończonemu,
            kończoną, kończonym, kończonych, kończonymi, kończono, wypełniać, wypełnia, wypełniają, wypełnianie,
            wypełniania, wypełnianiu, wypełnianiem, wypełniany, wypełniana, wypełniane, wypełnianego, wypełnianej,
            wypełnianemu, wypełnianą, wypełnianym, wypełnianych, wypełnianymi, wypełniano, spełniać, spełnia,
            spełniają, spełnianie, spełniania, spełnianiu, spełnianiem, spełniany, spełniana, spełniane, spełnianego,
            spełnianej, spełnianemu, spełnianą, spełnianym, spełnianych, spełnianymi, spełniano, wysyłać, wysyła,
            wysyłają, wysyłanie, wysyłania, wysyłaniu, wysyłaniem, wysyłany, wysyłana, wysyłane, wysyłanego,
            wysyłanej, wysyłanemu, wysyłaną, wysyłanym, wysyłanych, wysyłanymi, wysyłano, przesyłać, przesyła,
            przesyłają, przesyłanie, przesyłania, przesyłaniu, przesyłaniem, przesyłany, przesyłana, przesyłane,
            przesyłanego, przesyłanej, przesyłanemu, przesyłaną, przesyłanym, przesyłanych, przesyłanymi, przesyłano,
            oddawać, oddaje, oddają, oddawanie, oddawania, oddawaniu, oddawaniem, oddawany, oddawana, oddawane,
            oddawanego, oddawanej, oddawanemu, oddawaną, oddawanym, oddawanych, oddawanymi, oddawano, udostępniać,
            udostępnia, udostępniają, udostępnianie, udostępniania, udostępnianiu, udostępnianiem, udostępniany,
            udostępniana, udostępniane, udostępnianego, udostępnianej, udostępnianemu, udostępnianą, udostępnianym,
            udostępnianych, udostępnianymi, udostępniano, publikować, publikuje, publikują, publikowanie,
            publikowania, publikowaniu, publikowaniem, publikowany, publikowana, publikowane, publikowanego,
            publikowanej, publikowanemu, publikowaną, publikowanym, publikowanych, publikowanymi, publikowano,
            wydawać, wydaje, wydają, wydawanie, wydawania, wydawaniu, wydawaniem, wydawany, wydawana, wydawane,
            wydawanego, wydawanej, wydawanemu, wydawaną, wydawanym, wydawanych, wydawanymi, wydawano, zapewniać,
            zapewnia, zapewniają, zapewnianie, zapewniania, zapewnianiu, zapewnianiem, zapewniany, zapewniana,
            zapewniane, zapewnianego, zapewnianej, zapewnianemu, zapewnianą, zapewnianym, zapewnianych, zapewnianymi,
            zapewniano, zgłaszać, zgłasza, zgłaszają, zgłaszanie, zgłaszania, zgłaszaniu, zgłaszaniem, zgłaszany,
            zgłaszana, zgłaszane, zgłaszanego, zgłaszanej, zgłaszanemu, zgłaszaną, zgłaszanym, zgłaszanych,
            zgłaszanymi, zgłaszano, raportować, raportuje, raportują, raportowanie, raportowania, raportowaniu,
            raportowaniem, raportowany, raportowana, raportowane, raportowanego, raportowanej, raportowanemu,
            raportowaną, raportowanym, raportowanych, raportowanymi, raportowano, informować, informuje, informują,
            informowanie, informowania, informowaniu, informowaniem, informowany, informowana, informowane,
            informowanego, informowanej, informowanemu, informowaną, informowanym, informowanych, informowanymi,
            informowano, wdrażać, wdraża, wdrażają, wdrażanie, wdrażania, wdrażaniu, wdrażaniem, wdrażany, wdrażana,
            wdrażane, wdrażanego, wdrażanej, wdrażanemu, wdrażaną, wdrażanym, wdrażanych, wdrażanymi, wdrażano,
            załatwiać, załatwia, załatwiają, załatwianie, załatwiania, załatwianiu, załatwianiem, załatwiany,
            załatwiana, załatwiane, załatwianego, załatwianej, załatwianemu, załatwianą, załatwianym, załatwianych,
            załatwianymi, załatwiano, wnosić, wnosi, wnoszą, wnoszenie, wnoszenia, wnoszeniu, wnoszeniem, wnoszony,
            wnoszona, wnoszone, wnoszonego, wnoszonej, wnoszonemu, wnoszoną, wnoszonym, wnoszonych, wnoszonymi,
            wnoszono, finalizować, finalizuje, finalizują, finalizowanie, finalizowania, finalizowaniu,
            finalizowaniem, finalizowany, finalizowana, finalizowane, finalizowanego, finalizowanej, finalizowanemu,
            finalizowaną, finalizowanym, finalizowanych, finalizowanymi, finalizowano, zamykać, zamyka, zamykają,
            zamykanie, zamykania, zamykaniu, zamykaniem, zamykany, zamykana, zamykane, zamykanego, zamykanej,
            zamykanemu, zamykaną, zamykanym, zamykanych, zamykanymi, zamykano, podejmować, podejmuje, podejmują,
            podejmowanie, podejmowania, podejmowaniu, podejmowaniem, podejmowany, podejmowana, podejmowane,
            podejmowanego, podejmowanej, podejmowanemu, podejmowaną, podejmowanym, podejmowanych, podejmowanymi,
            podejmowano, działać, działa, działają, działanie, działania, działaniu, działaniem, działany, działana,
            działane, działanego, działanej, działanemu, działaną, działanym, działanych, działanymi, działano,
            wywiązywać, wywiązuje, wywiązują, wywiązywanie, wywiązywania, wywiązywaniu, wywiązywaniem, wywiązywany,
            wywiązywana, wywiązywane, wywiązywanego, wywiązywanej, wywiązywanemu, wywiązywaną, wywiązywanym,
            wywiązywanych, wywiązywanymi, wywiązywano, prezentować, prezentuje, prezentują, prezentowanie,
            prezentowania, prezentowaniu, prezentowaniem, prezentowany, prezentowana, prezentowane, prezentowanego,
            prezentowanej, prezentowanemu, prezentowaną, prezentowanym, prezentowanych, prezentowanymi, prezentowano,
            pisać, pisze, piszą, pisanie, pisania, pisaniu, pisaniem, pisany, pisana, pisane, pisanego, pisanej,
            pisanemu, pisaną, pisanym, pisanych, pisanymi, pisano, wprowadzać, wprowadza, wprowadzają, wprowadzanie,
            wprowadzania, wprowadzaniu, wprowadzaniem, wprowadzany, wprowadzana, wprowadzane, wprowadzanego,
            wprowadzanej, wprowadzanemu, wprowadzaną, wprowadzanym, wprowadzanych, wprowadzanymi, wprowadzano, zdać
            sprawozdanie, zdaje sprawozdanie, zdają sprawozdanie, sprawozdać, zająć się, zajmie się, zadbać, wyjść z,
            sprostać, odrobić, dadzą, przyjść z, przyjść ze, przychodzi z, przychodzą z, przyjdzie z, przyjdą z,
            przyjść, przyjdzie, przyjdą, przychodzi, przychodzą, wystąpić z, wystąpi z, wystąpią z, występuje z,
            wyjdzie z, dołożyć, dołoży, dołożą, wywiązać się z, wywiąże się z, wywiązuje się z, rozliczyć się,
            rozliczyć się z, rozlicza się z, odhaczyć, odhaczy, domknąć, domknie, domkną, domknięcie, dopiąć, dopnie,
            dopną, dociągnąć, dociągnie, doprowadzić, doprowadzi, doprowadzą, zrealizować się, wyprodukować,
            wyprodukuje, dorzucić, dorzuci, uporać się, uporać się z, upora się, zorganizować, zorganizuje,
            zorganizują, dokonać, dokona, dokonają, ogłosić, ogłosi, ogłoszą, ogłoszenie, rozpocząć, rozpocznie,
            rozpoczną, uruchomić, uruchomi, uruchomią, uruchomienie, ustanowić, ustanowi, ustanowią, stworzyć,
            stworzy, stworzą, utworzyć, utworzy, utworzą, dotrzymać, dotrzyma, dotrzymają, zaspokoić, dosłać, dośle,
            doślą, podeśle, podeślą, dowieźć, dowiezie, dowiozą, dowozi, podesłać, odhaczenie, odhaczenia, wpłynąć,
            wpłynie, wpłyną, wpływa, wpływają, spłynąć, spłynie, spłyną, dotrzeć, dotrze, dotrą, zajmie, zajmą,
            poczynić, poczyni, stawić się z, pochwalić się, podołać, dochować, zmieścić się, dorobić, wyrobić się,
            wyrobi się, wyrobią się, domknięcia, dopięcia, się zająć, się czymś zająć, się czym zająć, czym się zająć""",
        Concept.MUST: f"""{_DELIVER_AND_MUST}, musi, muszą, musiał, musiała, musiało, musieli, musiały, być, mieć, powinien, powinna, powinno, powinni, powinny,
            miał, miała, miało, mieli, miały, ma być, mają być, musi być, muszą być, będzie, będą, ma obowiązek, mają
            obowiązek, jest zobowiązany, jest zobowiązana, jest zobowiązane, są zobowiązane, są zobowiązani,
            zobowiązany, zobowiązana, zobowiązane, zobowiązani, zobowiązanych, trzeba, należy, potrzeba, wypada, ma
            co, ma kto, oczekuje, oczekują, oczekuje się, się oczekuje, oczekiwane, oczekiwany, spodziewamy się, można
            się spodziewać, można oczekiwać, wymaga się, wymagane, wymagany, wymagana, wymaga, wymagają, jest winien,
            jest winna, są winni, są winne, winien, winna, winni, winne, potrzebuje, zamierza, zamierzają, obiecał,
            obiecała, obiecały, zobowiązał się, zobowiązała się, zobowiązały się, jest proszona, są proszone,
            proszony, wezwany, wezwana, wezwane, konieczne, konieczny, niezbędne, ma za zadanie, mają za zadanie, jest
            potrzebne, przewidziano, przewidziane, zostanie, zostaną, musieć, oczekujemy, czekamy, czekamy na, czeka
            się, zostać, podlegać, podjąć się, podejmie się, możemy oczekiwać, możemy się spodziewać, możemy
            spodziewać się, mogę oczekiwać, mogę się spodziewać, mamy oczekiwać, powinniśmy oczekiwać, powinniśmy się
            spodziewać, spodziewać się, nastawić się, nastawić, spodziewa się, oczekiwać, oczekuje się od, liczyć na,
            możemy liczyć na, powinniśmy liczyć się, musiałby, musiałaby, musiałyby, powinienby, miałby, miałaby,
            miałoby, mieliby, miałyby, ma zamiar, mają zamiar, planuje się, jest zmuszony, jest zmuszona, są zmuszone,
            zmuszony, zmuszona, zmuszone, wypadałoby, należałoby, trzeba będzie, trzeba było, ma nakazane, winno,
            winnych""",
        Concept.DONE: f"""{_DONE_AND_DELIVERED}, gotowi, odhaczone, odhaczony, za sobą, z głowy, done, ma gotowe, mają gotowe, gotowego, wywiązał się, wywiązała się,
            wywiązały się, dotrzymał terminu, dotrzymała terminu, dotrzymali terminu, dotrzymały terminu, dotrzymał terminów, dotrzymali terminów""",
        Concept.DELIVERED: f"""{_DONE_AND_DELIVERED}, dostarczał, dostarczała, dostarczało, dostarczały, dostarczali, przedstawiał, przedstawiała, przedstawiało,
            przedstawiały, przedstawiali, przekazywał, przekazywała, przekazywało, przekazywały, przekazywali,
            składał, składała, składało, składały, składali, przedkładał, przedkładała, przedkładało, przedkładały,
            przedkładali, opracowywał, opracowywała, opracowywało, opracowywały, opracowywali, przygotowywał,
            przygotowywała, przygotowywało, przygotowywały, przygotowywali, sporządzał, sporządzała, sporządzało,
            sporządzały, sporządzali, wykonywał, wykonywała, wykonywało, wykonywały, wykonywali, realizował,
            realizowała, realizowało, realizowały, realizowali, robił, robiła, robiło, robiły, robili, kończył,
            kończyła, kończyło, kończyły, kończyli, wypełniał, wypełniała, wypełniało, wypełniały, wypełniali,
            spełniał, spełniała, spełniało, spełniały, spełniali, wysyłał, wysyłała, wysyłało, wysyłały, wysyłali,
            przesyłał, przesyłała, przesyłało, przesyłały, przesyłali, oddawał, oddawała, oddawało, oddawały,
            oddawali, udostępniał, udostępniała, udostępniało, udostępniały, udostępniali, publikował, publikowała,
            publikowało, publikowały, publikowali, wydawał, wydawała, wydawało, wydawały, wydawali, zapewniał,
            zapewniała, zapewniało, zapewniały, zapewniali, zgłaszał, zgłaszała, zgłaszało, zgłaszały, zgłaszali,
            raportował, raportowała, raportowało, raportowały, raportowali, informował, informowała, informowało,
            informowały, informowali, wdrażał, wdrażała, wdrażało, wdrażały, wdrażali, załatwiał, załatwiała,
            załatwiało, załatwiały, załatwiali, wnosił, wnosiła, wnosiło, wnosiły, wnosili, finalizował, finalizowała,
            finalizowało, finalizowały, finalizowali, zamykał, zamykała, zamykało, zamykały, zamykali, podejmował,
            podejmowała, podejmowało, podejmowały, podejmowali, działał, działała, działało, działały, działali,
            wywiązywał, wywiązywała, wywiązywało, wywiązywały, wywiązywali, prezentował, prezentowała, prezentowało,
            prezentowały, prezentowali, pisał, pisała, pisało, pisały, pisali, wprowadzał, wprowadzała, wprowadzało,
            wprowadzały, wprowadzali, wpłynęło, wpłynął, wpłynęła, wpłynęły, przyszło""",
        Concept.OPEN: """niedostarczony, niedostarczona, niedostarczone, niedostarczonego, niedostarczonej, niedostarczonemu,
            niedostarczoną, niedostarczonym, niedostarczonych, niedostarczonymi, niedostarczono, nieprzedstawiony,
            nieprzedstawiona, nieprzedstawione, nieprzedstawionego, nieprzedstawionej, nieprzedstawionemu,
            nieprzedstawioną, nieprzedstawionym, nieprzedstawionych, nieprzedstawionymi, nieprzedstawiono,
            nieprzekazany, nieprzekazana, nieprzekazane, nieprzekazanego, nieprzekazanej, nieprzekazanemu,
            nieprzekazaną, nieprzekazanym, nieprzekazanych, nieprzekazanymi, nieprzekazano, niezłożony, niezłożona,
            niezłożone, niezłożonego, niezłożonej, niezłożonemu, niezłożoną, niezłożonym, niezłożonych, niezłożonymi,
            niezłożono, nieprzedłożony, nieprzedłożona, nieprzedłożone, nieprzedłożonego, nieprzedłożonej,
            nieprzedłożonemu, nieprzedłożoną, nieprzedłożonym, nieprzedłożonych, nieprzedłożonymi, nieprzedłożono,
            nieopracowany, nieopracowana, nieopracowane, nieopracowanego, nieopracowanej, nieopracowanemu,
            nieopracowaną, nieopracowanym, nieopracowanych, nieopracowanymi, nieopracowano, nieprzygotowany,
            nieprzygotowana, nieprzygotowane, nieprzygotowanego, nieprzygotowanej, nieprzygotowanemu, nieprzygotowaną,
            nieprzygotowanym, nieprzygotowanych, nieprzygotowanymi, nieprzygotowano, niesporządzony, niesporządzona,
            niesporządzone, niesporządzonego, niesporządzonej, niesporządzonemu, niesporządzoną, niesporządzonym,
            niesporządzonych, niesporządzonymi, niesporządzono, niewykonany, niewykonana, niewykonane, niewykonanego,
            niewykonanej, niewykonanemu, niewykonaną, niewykonanym, niewykonanych, niewykonanymi, niewykonano,
            niezrealizowany, niezrealizowana, niezrealizowane, niezrealizowanego, niezrealizowanej, niezrealizowanemu,
            niezrealizowaną, niezrealizowanym, niezrealizowanych, niezrealizowanymi, niezrealizowano, niezrobiony,
            niezrobiona, niezrobione, niezrobionego, niezrobionej, niezrobionemu, niezrobioną, niezrobionym,
            niezrobionych, niezrobionymi, niezrobiono, nieukończony, nieukończona, nieukończone, nieukończonego,
            nieukończonej, nieukończonemu, nieukończoną, nieukończonym, nieukończonych, nieukończonymi, nieukończono,
            niezakończony, niezakończona, niezakończone, niezakończonego, niezakończonej, niezakończonemu,
            niezakończoną, niezakończonym, niezakończonych, niezakończonymi, niezakończono, niedokończony,
            niedokończona, niedokończone, niedokończonego, niedokończonej, niedokończonemu, niedokończoną,
            niedokończonym, niedokończonych, niedokończonymi, niedokończono, nieskończony, nieskończona, nieskończone,
            nieskończonego, nieskończonej, nieskończonemu, nieskończoną, nieskończonym, nieskończonych, nieskończonymi,
            nieskończono, niewypełniony, niewypełniona, niewypełnione, niewypełnionego, niewypełnionej, niewypełnionemu,
            niewypełnioną, niewypełnionym, niewypełnionych, niewypełnionymi, niewypełniono, niespełniony, niespełniona,
            niespełnione, niespełnionego, niespełnionej, niespełnionemu, niespełnioną, niespełnionym, niespełnionych,
            niespełnionymi, niespełniono, niewysłany, niewysłana, niewysłane, niewysłanego, niewysłanej, niewysłanemu,
            niewysłaną, niewysłanym, niewysłanych, niewysłanymi, niewysłano, nieprzesłany, nieprzesłana, nieprzesłane,
            nieprzesłanego, nieprzesłanej, nieprzesłanemu, nieprzesłaną, nieprzesłanym, nieprzesłanych, nieprzesłanymi,
            nieprzesłano, nienadesłany, nienadesłana, nienadesłane, nienadesłanego, nienadesłanej, nienadesłanemu,
            nienadesłaną, nienadesłanym, nienadesłanych, nienadesłanymi, nienadesłano, nieoddany, nieoddana, nieoddane,
            nieoddanego, nieoddanej, nieoddanemu, nieoddaną, nieoddanym, nieoddanych, nieoddanymi, nieoddano,
            nieudostępniony, nieudostępniona, nieudostępnione, nieudostępnionego, nieudostępnionej, nieudostępnionemu,
            nieudostępnioną, nieudostępnionym, nieudostępnionych, nieudostępnionymi, nieudostępniono, nieopublikowany,
            nieopublikowana, nieopublikowane, nieopublikowanego, nieopublikowanej, nieopublikowanemu, nieopublikowaną,
            nieopublikowanym, nieopublikowanych, nieopublikowanymi, nieopublikowano, niewydany, niewydana, niewydane,
            niewydanego, niewydanej, niewydanemu, niewydaną, niewydanym, niewydanych, niewydanymi, niewydano,
            niezapewniony, niezapewniona, niezapewnione, niezapewnionego, niezapewnionej, niezapewnionemu,
            niezapewnioną, niezapewnionym, niezapewnionych, niezapewnionymi, niezapewniono, niezgłoszony, niezgłoszona,
            niezgłoszone, niezgłoszonego, niezgłoszonej, niezgłoszonemu, niezgłoszoną, niezgłoszonym, niezgłoszonych,
            niezgłoszonymi, niezgłoszono, niezaraportowany, niezaraportowana, niezaraportowane, niezaraportowanego,
            niezaraportowanej, niezaraportowanemu, niezaraportowaną, niezaraportowanym, niezaraportowanych,
            niezaraportowanymi, niezaraportowano, niepoinformowany, niepoinformowana, niepoinformowane,
            niepoinformowanego, niepoinformowanej, niepoinformowanemu, niepoinformowaną, niepoinformowanym,
            niepoinformowanych, niepoinformowanymi, niepoinformowano, nieprzeprowadzony, nieprzeprowadzona,
            nieprzeprowadzone, nieprzeprowadzonego, nieprzeprowadzonej, nieprzeprowadzonemu, nieprzeprowadzoną,
            nieprzeprowadzonym, nieprzeprowadzonych, nieprzeprowadzonymi, nieprzeprowadzono, niewdrożony, niewdrożona,
            niewdrożone, niewdrożonego, niewdrożonej, niewdrożonemu, niewdrożoną, niewdrożonym, niewdrożonych,
            niewdrożonymi, niewdrożono, niezałatwiony, niezałatwiona, niezałatwione, niezałatwionego, niezałatwionej,
            niezałatwionemu, niezałatwioną, niezałatwionym, niezałatwionych, niezałatwionymi, niezałatwiono,
            niewniesiony, niewniesiona, niewniesione, niewniesionego, niewniesionej, niewniesionemu, niewniesioną,
            niewniesionym, niewniesionych, niewniesionymi, niewniesiono, niesfinalizowany, niesfinalizowana,
            niesfinalizowane, niesfinalizowanego, niesfinalizowanej, niesfinalizowanemu, niesfinalizowaną,
            niesfinalizowanym, niesfinalizowanych, niesfinalizowanymi, niesfinalizowano, niezamknięty, niezamknięta,
            niezamknięte, niezamkniętego, niezamkniętej, niezamkniętemu, niezamkniętą, niezamkniętym, niezamkniętych,
            niezamkniętymi, niezamknięto, nieosiągnięty, nieosiągnięta, nieosiągnięte, nieosiągniętego, nieosiągniętej,
            nieosiągniętemu, nieosiągniętą, nieosiągniętym, nieosiągniętych, nieosiągniętymi, nieosiągnięto, niepodjęty,
            niepodjęta, niepodjęte, niepodjętego, niepodjętej, niepodjętemu, niepodjętą, niepodjętym, niepodjętych,
            niepodjętymi, niepodjęto, niezdążony, niezdążona, niezdążone, niezdążonego, niezdążonej, niezdążonemu,
            niezdążoną, niezdążonym, niezdążonych, niezdążonymi, niezdążono, nieuczyniony, nieuczyniona, nieuczynione,
            nieuczynionego, nieuczynionej, nieuczynionemu, nieuczynioną, nieuczynionym, nieuczynionych, nieuczynionymi,
            nieuczyniono, niewywiązany, niewywiązana, niewywiązane, niewywiązanego, niewywiązanej, niewywiązanemu,
            niewywiązaną, niewywiązanym, niewywiązanych, niewywiązanymi, niewywiązano, nierozliczony, nierozliczona,
            nierozliczone, nierozliczonego, nierozliczonej, nierozliczonemu, nierozliczoną, nierozliczonym,
            nierozliczonych, nierozliczonymi, nierozliczono, niedopełniony, niedopełniona, niedopełnione,
            niedopełnionego, niedopełnionej, niedopełnionemu, niedopełnioną, niedopełnionym, niedopełnionych,
            niedopełnionymi, niedopełniono, niezaprezentowany, niezaprezentowana, niezaprezentowane,
            niezaprezentowanego, niezaprezentowanej, niezaprezentowanemu, niezaprezentowaną, niezaprezentowanym,
            niezaprezentowanych, niezaprezentowanymi, niezaprezentowano, niezaproponowany, niezaproponowana,
            niezaproponowane, niezaproponowanego, niezaproponowanej, niezaproponowanemu, niezaproponowaną,
            niezaproponowanym, niezaproponowanych, niezaproponowanymi, niezaproponowano, niedoręczony, niedoręczona,
            niedoręczone, niedoręczonego, niedoręczonej, niedoręczonemu, niedoręczoną, niedoręczonym, niedoręczonych,
            niedoręczonymi, niedoręczono, niesprawiony, niesprawiona, niesprawione, niesprawionego, niesprawionej,
            niesprawionemu, niesprawioną, niesprawionym, niesprawionych, niesprawionymi, niesprawiono, nienapisany,
            nienapisana, nienapisane, nienapisanego, nienapisanej, nienapisanemu, nienapisaną, nienapisanym,
            nienapisanych, nienapisanymi, nienapisano, nieuzupełniony, nieuzupełniona, nieuzupełnione, nieuzupełnionego,
            nieuzupełnionej, nieuzupełnionemu, nieuzupełnioną, nieuzupełnionym, nieuzupełnionych, nieuzupełnionymi,
            nieuzupełniono, nieodesłany, nieodesłana, nieodesłane, nieodesłanego, nieodesłanej, nieodesłanemu,
            nieodesłaną, nieodesłanym, nieodesłanych, nieodesłanymi, nieodesłano, niewprowadzony, niewprowadzona,
            niewprowadzone, niewprowadzonego, niewprowadzonej, niewprowadzonemu, niewprowadzoną, niewprowadzonym,
            niewprowadzonych, niewprowadzonymi, niewprowadzono, otwarty, otwarta, otwarte, otwartego, otwartej,
            otwartemu, otwartą, otwartym, otwartych, otwartymi, pozostały, pozostała, pozostałe, pozostałego,
            pozostałej, pozostałemu, pozostałą, pozostałym, pozostałych, pozostałymi, niegotowe, niegotowy, niegotowa,
            pozostało, pozostaje, pozostają, zostało do, zostało jeszcze, zostały jeszcze, jeszcze zostało, brakuje,
            brakujące, brakujących, w toku, w trakcie realizacji, w realizacji, w trakcie przygotowania, trwa, trwają,
            trwające, nadal otwarte, oczekujące, oczekujących, do zrobienia pozostało, w przygotowaniu, nierozpoczęte,
            nierozpoczętych, zostało do zrobienia, zostało do wykonania, zostało do dostarczenia, zostało do
            przedstawienia, bieżące sprawy""",
        Concept.DAY: "dzień, dnia, dni, dniu, dniach, dniem, dniom, dni kalendarzowych",
        Concept.WEEK: "tydzień, tygodnia, tygodniu, tygodnie, tygodni, tygodniach, tygodniem, tyg.",
        Concept.MONTHS: "miesiąc, miesiąca, miesiącu, miesiące, miesięcy, miesiącach, miesiącem, m-c, m-ca, mies.",
        Concept.QUARTER: "kwartał, kwartału, kwartale, kwartałem, kwartały, kwartałów, kwartałach, kw., kwart.",
        Concept.HALF: """półrocze, półrocza, półroczu, półroczem, połowa, połowy, połowie, połowę, połową, semestr, semestru,
            semestrze, pół roku""",
        Concept.YEAR: """rok, roku, rokiem, lata, lat, latach, roku kalendarzowego, roku kalendarzowym, rok kalendarzowy, r., br.,
            b.r., b. r.""",
        Concept.TODAY: """dziś, dzisiaj, dzień dzisiejszy, dnia dzisiejszego, dniu dzisiejszym, dzisiejszy, dzisiejszego, dzisiejszym""",
        Concept.TOMORROW: "jutro, jutra, jutrem, dzień jutrzejszy, jutrzejszy, jutrzejszego",
        Concept.YESTERDAY: "wczoraj, wczorajszy, wczorajszego",
        Concept.THIS: """ten, tego, tym, temu, ta, tej, tę, tą, te, tych, to, bieżący, bieżącego, bieżącym, bieżącej, bieżące,
            aktualny, aktualnego, aktualnym, obecny, obecnego, obecnym, obecnej, tegoroczny, tegorocznego, tegorocznym,
            niniejszy, niniejszego, trwający, trwającego, trwającym, br., b.r., b. r., bieżącego roku""",
        Concept.COMING: """nadchodzący, nadchodzącego, nadchodzącym, nadchodzące, nadchodzących, nadchodzącej, nadchodzącymi,
            zbliżający się, zbliżającego się, zbliżające się, zbliżających się, zbliża się, zbliżają się, się zbliża,
            się zbliżają, co nas czeka, nas czeka, nas czekają, przed nami, co jest przed nami, mamy przed sobą, na
            horyzoncie, w perspektywie, co będzie dalej, najbliższe terminy, następne terminy, kolejne terminy, przyszłe
            terminy, co przed nami, co dalej, wkrótce czeka""",
        Concept.NEXT: """następny, następnego, następnym, następna, następnej, następną, następne, następnych, następnemu,
            następnymi, kolejny, kolejnego, kolejnym, kolejna, kolejnej, kolejną, kolejne, kolejnych, kolejnymi,
            najbliższy, najbliższego, najbliższym, najbliższa, najbliższej, najbliższą, najbliższe, najbliższych,
            najbliższymi, najbliższemu, przyszły, przyszłego, przyszłym, przyszła, przyszłej, przyszłą, przyszłe,
            przyszłych, jako następne, jako następny, jako pierwsze, jako pierwszy, jako kolejne, następne w kolejce,
            pierwsze w kolejce, następny w kolejności, następne w kolejności, najwcześniejszy, najwcześniejsze,
            najpierw, w pierwszej kolejności, następny krok, następny termin, najbliższy termin, kolejny termin, co
            najpierw, następuje jako następne, jako kolejny, jako kolejna, jako następna, jako pierwsza, co następuje
            dalej, następny w kolejce, kolejny w kolejce, kolejne w kolejce, pierwszy w kolejce, następna data,
            najbliższa data, kolejna data, pierwszy termin, najwcześniejszy termin, najbliższe zadanie, kolejne zadanie,
            następne zadanie, pierwsze zadanie, najbliższy obowiązek, następny obowiązek, kolejny obowiązek, najbliższe
            zobowiązanie, następne zobowiązanie, w następnej kolejności, tuż przed nami, pierwsze w kolejności, pierwszy
            w kolejności""",
        Concept.LAST: """ubiegły, ubiegłego, ubiegłym, ubiegłej, ubiegłą, zeszły, zeszłego, zeszłym, miniony, minionego, minionym,
            poprzedni, poprzedniego, poprzednim, poprzedniej, poprzednia, ostatni, ostatniego, ostatnim, ostatniej,
            ostatnia, ostatnich, zeszłoroczny, zeszłorocznego""",
        Concept.END: """koniec, końca, końcu, końcem, końcówka, końcówki, pod koniec, na koniec, u schyłku, z końcem, w końcu,
            samego końca, samym końcem, schyłek""",
        Concept.VAGUE: """wkrótce, niedługo, niebawem, niezwłocznie, jak najszybciej, jak najprędzej, jak najrychlej, możliwie szybko,
            możliwie najszybciej, bezzwłocznie, natychmiast, od razu, lada dzień, w niedalekiej przyszłości, w bliskiej
            przyszłości, w najbliższej przyszłości, w najbliższym czasie, w krótkim czasie, w przyszłości, przyszłości,
            kiedyś, z czasem, stopniowo, na bieżąco, na początku, z początkiem, początek, początku, początkiem, w
            połowie, pośrodku, około, ok., mniej więcej, w przybliżeniu, circa, wiosna, wiosny, wiosną, na wiosnę,
            wiosnę, lato, latem, do lata, od lata, przed latem, po lecie, w lecie, tego lata, jesień, jesieni, jesienią,
            zima, zimy, zimą, święta, świąt, świętami, do świąt, wakacje, wakacji, wakacjami, ferie, ferii, później, wcześniej, niedawno, ostatnio, w ostatnim
            czasie, asap, corocznie, co roku, rocznie, co rok, co kwartał, co miesiąc, regularnie, okresowo, kwartalnie,
            miesięcznie, za jakiś czas, po jakimś czasie, po pewnym czasie, za pewien czas, za chwilę, za moment, w
            jakimś czasie, przez jakiś czas, na jakiś czas, za kilka dni, za kilka tygodni, za kilka miesięcy, w ciągu
            kilku dni, w ciągu kilku tygodni, w ciągu kilku miesięcy, kilka dni, kilka tygodni, kilka miesięcy, kilku
            dni, kilku tygodni, kilku miesięcy, od jakiegoś czasu, od pewnego czasu, w dogodnym czasie, prędzej czy
            później, w najbliższych dniach, w nadchodzących latach, jak najszybszym terminie, w możliwie najkrótszym
            czasie, w stosownym czasie, w odpowiednim czasie, w swoim czasie, w dalszej przyszłości, na dniach, tuż tuż,
            w te wakacje, po wakacjach, do wakacji, przed wakacjami, po świętach, przed świętami, w sezonie, co pół
            roku, co tydzień, co jakiś czas, od czasu do czasu, w nowym roku""",
        Concept.MEETING: """posiedzenie, posiedzenia, posiedzeniu, posiedzeniem, posiedzeń, posiedzeniach, spotkanie, spotkania,
            spotkaniu, spotkaniem, spotkań, obrady, obrad, obradach, obradami, sesja, sesji, sesję, sesją, zebranie,
            zebrania, zebraniu, posiedzenie rady, posiedzenie rady ue, posiedzenie rady schengen, posiedzenie rady ds.
            schengen, posiedzenie rady wsisw, posiedzenie rady ds. wsisw, posiedzenie rady ds. wymiaru sprawiedliwości i
            spraw wewnętrznych, posiedzenie ministrów, posiedzenie ministrów spraw wewnętrznych, posiedzenie rady
            ministrów, posiedzenie rady strefy schengen, posiedzenia rady, posiedzenia rady ue, posiedzenia rady
            schengen, posiedzenia rady ds. schengen, posiedzenia rady wsisw, posiedzenia rady ds. wsisw, posiedzenia
            rady ds. wymiaru sprawiedliwości i spraw wewnętrznych, posiedzenia ministrów, posiedzenia ministrów spraw
            wewnętrznych, posiedzenia rady ministrów, posiedzenia rady strefy schengen, posiedzeniu rady, posiedzeniu
            rady ue, posiedzeniu rady schengen, posiedzeniu rady ds. schengen, posiedzeniu rady wsisw, posiedzeniu rady
            ds. wsisw, posiedzeniu rady ds. wymiaru sprawiedliwości i spraw wewnętrznych, posiedzeniu ministrów,
            posiedzeniu ministrów spraw wewnętrznych, posiedzeniu rady ministrów, posiedzeniu rady strefy schengen,
            posiedzeniem rady, posiedzeniem rady ue, posiedzeniem rady schengen, posiedzeniem rady ds. schengen,
            posiedzeniem rady wsisw, posiedzeniem rady ds. wsisw, posiedzeniem rady ds. wymiaru sprawiedliwości i spraw
            wewnętrznych, posiedzeniem ministrów, posiedzeniem ministrów spraw wewnętrznych, posiedzeniem rady
            ministrów, posiedzeniem rady strefy schengen, posiedzeń rady, posiedzeń rady ue, posiedzeń rady schengen,
            posiedzeń rady ds. schengen, posiedzeń rady wsisw, posiedzeń rady ds. wsisw, posiedzeń rady ds. wymiaru
            sprawiedliwości i spraw wewnętrznych, posiedzeń ministrów, posiedzeń ministrów spraw wewnętrznych, posiedzeń
            rady ministrów, posiedzeń rady strefy schengen, posiedzeniach rady, posiedzeniach rady ue, posiedzeniach
            rady schengen, posiedzeniach rady ds. schengen, posiedzeniach rady wsisw, posiedzeniach rady ds. wsisw,
            posiedzeniach rady ds. wymiaru sprawiedliwości i spraw wewnętrznych, posiedzeniach ministrów, posiedzeniach
            ministrów spraw wewnętrznych, posiedzeniach rady ministrów, posiedzeniach rady strefy schengen, spotkanie
            rady, spotkanie rady ue, spotkanie rady schengen, spotkanie rady ds. schengen, spotkanie rady wsisw,
            spotkanie rady ds. wsisw, spotkanie rady ds. wymiaru sprawiedliwości i spraw wewnętrznych, spotkanie
            ministrów, spotkanie ministrów spraw wewnętrznych, spotkanie rady ministrów, spotkanie rady strefy schengen,
            spotkania rady, spotkania rady ue, spotkania rady schengen, spotkania rady ds. schengen, spotkania rady
            wsisw, spotkania rady ds. wsisw, spotkania rady ds. wymiaru sprawiedliwości i spraw wewnętrznych, spotkania
            ministrów, spotkania ministrów spraw wewnętrznych, spotkania rady ministrów, spotkania rady strefy schengen,
            spotkaniu rady, spotkaniu rady ue, spotkaniu rady schengen, spotkaniu rady ds. schengen, spotkaniu rady
            wsisw, spotkaniu rady ds. wsisw, spotkaniu rady ds. wymiaru sprawiedliwości i spraw wewnętrznych, spotkaniu
            ministrów, spotkaniu ministrów spraw wewnętrznych, spotkaniu rady ministrów, spotkaniu rady strefy schengen,
            spotkaniem rady, spotkaniem rady ue, spotkaniem rady schengen, spotkaniem rady ds. schengen, spotkaniem rady
            wsisw, spotkaniem rady ds. wsisw, spotkaniem rady ds. wymiaru sprawiedliwości i spraw wewnętrznych,
            spotkaniem ministrów, spotkaniem ministrów spraw wewnętrznych, spotkaniem rady ministrów, spotkaniem rady
            strefy schengen, spotkań rady, spotkań rady ue, spotkań rady schengen, spotkań rady ds. schengen, spotkań
            rady wsisw, spotkań rady ds. wsisw, spotkań rady ds. wymiaru sprawiedliwości i spraw wewnętrznych, spotkań
            ministrów, spotkań ministrów spraw wewnętrznych, spotkań rady ministrów, spotkań rady strefy schengen,
            obrady rady, obrady rady ue, obrady rady schengen, obrady rady ds. schengen, obrady rady wsisw, obrady rady
            ds. wsisw, obrady rady ds. wymiaru sprawiedliwości i spraw wewnętrznych, obrady ministrów, obrady ministrów
            spraw wewnętrznych, obrady rady ministrów, obrady rady strefy schengen, obrad rady, obrad rady ue, obrad
            rady schengen, obrad rady ds. schengen, obrad rady wsisw, obrad rady ds. wsisw, obrad rady ds. wymiaru
            sprawiedliwości i spraw wewnętrznych, obrad ministrów, obrad ministrów spraw wewnętrznych, obrad rady
            ministrów, obrad rady strefy schengen, obradach rady, obradach rady ue, obradach rady schengen, obradach
            rady ds. schengen, obradach rady wsisw, obradach rady ds. wsisw, obradach rady ds. wymiaru sprawiedliwości i
            spraw wewnętrznych, obradach ministrów, obradach ministrów spraw wewnętrznych, obradach rady ministrów,
            obradach rady strefy schengen, obradami rady, obradami rady ue, obradami rady schengen, obradami rady ds.
            schengen, obradami rady wsisw, obradami rady ds. wsisw, obradami rady ds. wymiaru sprawiedliwości i spraw
            wewnętrznych, obradami ministrów, obradami ministrów spraw wewnętrznych, obradami rady ministrów, obradami
            rady strefy schengen, sesja rady, sesja rady ue, sesja rady schengen, sesja rady ds. schengen, sesja rady
            wsisw, sesja rady ds. wsisw, sesja rady ds. wymiaru sprawiedliwości i spraw wewnętrznych, sesja ministrów,
            sesja ministrów spraw wewnętrznych, sesja rady ministrów, sesja rady strefy schengen, sesji rady, sesji rady
            ue, sesji rady schengen, sesji rady ds. schengen, sesji rady wsisw, sesji rady ds. wsisw, sesji rady ds.
            wymiaru sprawiedliwości i spraw wewnętrznych, sesji ministrów, sesji ministrów spraw wewnętrznych, sesji
            rady ministrów, sesji rady strefy schengen, sesję rady, sesję rady ue, sesję rady schengen, sesję rady ds.
            schengen, sesję rady wsisw, sesję rady ds. wsisw, sesję rady ds. wymiaru sprawiedliwości i spraw
            wewnętrznych, sesję ministrów, sesję ministrów spraw wewnętrznych, sesję rady ministrów, sesję rady strefy
            schengen, sesją rady, sesją rady ue, sesją rady schengen, sesją rady ds. schengen, sesją rady wsisw, sesją
            rady ds. wsisw, sesją rady ds. wymiaru sprawiedliwości i spraw wewnętrznych, sesją ministrów, sesją
            ministrów spraw wewnętrznych, sesją rady ministrów, sesją rady strefy schengen, zebranie rady, zebranie rady
            ue, zebranie rady schengen, zebranie rady ds. schengen, zebranie rady wsisw, zebranie rady ds. wsisw,
            zebranie rady ds. wymiaru sprawiedliwości i spraw wewnętrznych, zebranie ministrów, zebranie ministrów spraw
            wewnętrznych, zebranie rady ministrów, zebranie rady strefy schengen, zebrania rady, zebrania rady ue,
            zebrania rady schengen, zebrania rady ds. schengen, zebrania rady wsisw, zebrania rady ds. wsisw, zebrania
            rady ds. wymiaru sprawiedliwości i spraw wewnętrznych, zebrania ministrów, zebrania ministrów spraw
            wewnętrznych, zebrania rady ministrów, zebrania rady strefy schengen, zebraniu rady, zebraniu rady ue,
            zebraniu rady schengen, zebraniu rady ds. schengen, zebraniu rady wsisw, zebraniu rady ds. wsisw, zebraniu
            rady ds. wymiaru sprawiedliwości i spraw wewnętrznych, zebraniu ministrów, zebraniu ministrów spraw
            wewnętrznych, zebraniu rady ministrów, zebraniu rady strefy schengen, rada wsisw, rady wsisw, radzie wsisw,
            radę wsisw, radą wsisw, rada ds. wsisw, rady ds. wsisw, radzie ds. wsisw, radę ds. wsisw, radą ds. wsisw,
            rada ds. wymiaru sprawiedliwości i spraw wewnętrznych, rady ds. wymiaru sprawiedliwości i spraw
            wewnętrznych, radzie ds. wymiaru sprawiedliwości i spraw wewnętrznych, radę ds. wymiaru sprawiedliwości i
            spraw wewnętrznych, rada jha, rady jha, radzie jha, rada do spraw wewnętrznych, rady do spraw wewnętrznych,
            rada ministrów spraw wewnętrznych, rady ministrów spraw wewnętrznych, kamień milowy, kamienia milowego,
            kamienie milowe, kamieni milowych, spotkanie ministerialne, spotkania ministerialnego, posiedzenie
            ministerialne, posiedzenia ministerialnego""",
        Concept.BY: """do, aż do, najpóźniej, najpóźniej do, najpóźniej w, najpóźniej we, najpóźniej na, najpóźniej z, najpóźniej
            dnia, najpóźniej w dniu, najpóźniej do dnia, najpóźniej przed, do dnia, do daty, nie później niż, nie
            później niż w, nie później niż do, nie później niż na, nie później niż dnia, nie później niż w dniu, nie
            później jak, nie później jak w, z terminem do, z terminem, z terminem na, z terminem w, w terminie do, w
            terminie do dnia, termin do, w terminie najpóźniej do, maksymalnie do, przed lub w, w lub przed, by, do
            północy, najp. do, najp., do terminu, najdalej do, najdalej w, na dzień, według stanu na, według stanu na
            dzień, wg stanu na, wg stanu na dzień, stan na, stan na dzień, stanem na, stanem na dzień, zgodnie ze stanem
            na, zgodnie ze stanem na dzień, stanu na dzień, stanu na""",
        Concept.UNTIL: "do, aż do, aż po, po",
        Concept.BEFORE: """sprzed, z okresu przed, z okresu sprzed, przed, zanim, wcześniej niż, wcześniej niż w, jeszcze przed, tuż przed, krótko przed, w przededniu, w
            okresie przed, na tygodnie przed, przed początkiem, przed rozpoczęciem, na okres przed, na czas przed,
            przypadające przed, przypadających przed""",
        Concept.IN: """w, we, w trakcie, podczas, w czasie, w miesiącu, w roku, w dniu, dnia, w terminie, w okresie, za okres, na,
            zaplanowane na, planowane na, w ciągu, przy okazji, z okazji, w programie, w porządku obrad, w porządku
            dziennym, porządek obrad, w agendzie, na agendzie, w harmonogramie na, za""",
        Concept.FOR: "na, dla",
        Concept.FROM: """od, ode, począwszy od, poczynając od, począwszy, od dnia, od daty, ze skutkiem od, ze skutkiem od dnia, nie
            wcześniej niż, nie wcześniej niż w, najwcześniej w, najwcześniej od, najwcześniej, od początku, począwszy od
            dnia, już od, w lub po, w okresie od, licząc od, od momentu""",
        Concept.AFTER: """po, później niż, później niż w, następnie po, po zakończeniu, po upływie, zaraz po, tuż po, krótko po, w
            okresie po, po odbyciu, dopiero po, na okres po, na czas po, na później po, następujące po, co następuje po,
            następuje po, następują po, przypadające po, przypadających po, przypada po, przypadają po""",
        Concept.AS_OF: """na dzień, według stanu na, według stanu na dzień, wg stanu na, wg stanu na dzień, stan na, stan na dzień,
            stanem na, stanem na dzień, zgodnie ze stanem na, zgodnie ze stanem na dzień, stanu na dzień, stanu na""",
        Concept.WITHIN: "w przeciągu, w horyzoncie, w mniej niż, w ciągu, nie dłużej niż",
        Concept.BETWEEN: "między, pomiędzy, w okresie między, w okresie pomiędzy, gdzieś między",
        Concept.LATEST: "najpóźniej, najdalej, lub wcześniej, albo wcześniej, maksymalnie, włącznie",
        Concept.EARLIEST: "najwcześniej, lub później, albo później, i później, i dalej, wzwyż, i kolejne",
        Concept.AND: """i, oraz, a, a także, jak również, jak i, plus, &, a też, tudzież, zarówno, a co, a co z, a co ze, a co do, a
            co tam z, a co u, co zaś z, a co w takim razie z""",
        Concept.OR: "lub, albo, bądź, czy, i/lub, ewentualnie",
        Concept.WITH: """razem z, razem ze, wspólnie z, wspólnie ze, wraz z, wraz ze, we współpracy z, we współpracy ze, łącznie z,
            przy współpracy z""",
        Concept.JOINTLY: """wspólny, wspólna, wspólne, wspólnego, wspólnej, wspólnemu, wspólną, wspólnym, wspólnych, wspólnymi,
            wspólnie, razem, łącznie, razem z, razem ze, wspólnie z, wspólnie ze, wraz z, wraz ze, we współpracy z, we
            współpracy ze, współdzielone, obaj razem""",
        Concept.BOTH: "oba, obie, obaj, oboje, obu, obydwa, obydwie, obydwu, obiema",
        Concept.TO: """sprawozdania dla, sprawozdanie dla, sprawozdań dla, raporty dla, raport dla, dokumenty dla, dokument dla,
            informacje dla, materiały dla, sprawozdania do, raporty do, do, skierowane do, skierowany do, skierowana do,
            kierowane do, adresowane do, zaadresowane do, przesłane do, wysyłane do, wysłane do, przeznaczone dla,
            przeznaczony dla, na ręce, do rąk, do wiadomości, trafia do, trafiają do, trafić do, trafi do, idzie do, idą
            do, kierowany do""",
        Concept.ASSIGNED: """od, ode, ze strony, po stronie, leży po stronie, u, w gestii, w kompetencji, w kompetencjach, w zakresie
            odpowiedzialności, na barkach, na głowie, przydzielone, przypisane, przypisane do, powierzone, nałożone na,
            należy do, należą do, spoczywa na, spoczywają na, ciąży na, ciążą na, jeśli chodzi o, na temat, w temacie, w
            odniesieniu do, odnośnie do, odnośnie, dotyczące, dotyczących, dotyczy, w związku z, w sprawie, wymagane od,
            oczekiwane od, podlega, podlegają, w przypadku, przez""",
        Concept.WE: """możemy, mogliśmy, my, nas, nam, nami, nasz, nasza, nasze, naszego, naszej, naszemu, naszych, naszym,
            naszymi, naszą, nasi, ja, mnie, mój, moja, moje, mojego, mojej, moich, moim, mamy, musimy, nie mamy, nie
            musimy, jesteśmy, będziemy, powinniśmy, powinnam, powinienem, mam, muszę, odpowiadamy, przedstawiamy,
            przedstawimy, przygotowujemy, dostarczymy, dostarczamy, czeka nas, jesteśmy winni, jesteśmy zobowiązani,
            zalegamy, mieliśmy""",
        Concept.BACK: """oni, one, ich, im, nimi, nich, niego, niej, nim, jemu, go, ona, on, z tego, z nich, do tego, o tym, ten sam,
            to samo, tego samego, tak samo, jw., wyżej wymieniony, wyżej wymienione, wspomniany, wspomniane, tamten, z
            tym""",
        Concept.POSSESSIVE: "ich, jego, jej, swój, swoje, swoich, swoją, swojego",
        Concept.RECEIVE: """otrzymuje, otrzymują, otrzyma, otrzymają, dostaje, dostają, dostanie, dostaną, otrzymać, dostać, otrzymał,
            otrzymała, odbierze, odbiera""",
        Concept.ADDRESSED: """skierowany, skierowana, skierowane, skierowanego, skierowanej, skierowanemu, skierowaną, skierowanym,
            skierowanych, skierowanymi, zaadresowany, zaadresowana, zaadresowane, zaadresowanego, zaadresowanej,
            zaadresowanemu, zaadresowaną, zaadresowanym, zaadresowanych, zaadresowanymi, przeznaczony, przeznaczona,
            przeznaczone, przeznaczonego, przeznaczonej, przeznaczonemu, przeznaczoną, przeznaczonym, przeznaczonych,
            przeznaczonymi, adresowany, adresowana, adresowane, adresowanego, adresowanej, adresowanemu, adresowaną,
            adresowanym, adresowanych, adresowanymi, kierowany, kierowana, kierowane, kierowanego, kierowanej,
            kierowanemu, kierowaną, kierowanym, kierowanych, kierowanymi, skierowano, adresat, adresata, adresatem,
            adresatowi, odbiorca, odbiorcą, odbiorcy, odbiorcę, jest adresatem, jako adresat, jako odbiorca""",
        Concept.IS: "jak działa, jak działają, jak funkcjonuje, znaczy, oznacza, oznaczają, jest, są",
        Concept.WAS: "był, była, było, były, byli, pozostawało, pozostawały",
        Concept.DID: """już, został, została, zostało, zostały, zostali, było, był, była, były, dotychczas, dotąd, do tej pory, do
            teraz, tymczasem, jak dotąd""",
        Concept.WHAT: """co, czego, czemu, czym, jaki, jaka, jakie, jakiego, jakiej, jakich, jakim, jaką, jakimi, który, która,
            które, którego, której, których, którym, którą, którymi, cóż, co wszystko, co dokładnie, co konkretnie, za
            co, z czym, o co, na czym, w czym, co takiego, to co, wszystko co, czegóż, jakież, jakiż, do czego, nad
            czym, pod czym, w których, w jakich, jakimiż, o jakie, o które, a co ma, a co mają, a co jest, a co są, a co
            musi, a co muszą, a co ma być, a co będzie, a co pozostaje, a co czeka, a co wszystko, a co dokładnie, a co
            konkretnie""",
        Concept.WHO: """kto, kogo, kim, którzy, kto wszystko, kto dokładnie, kto konkretnie, czyj, czyja, czyje, czyich, u
            kogo, od kogo, dla kogo, na kogo, na kim, przez kogo, jaki podmiot, które podmioty, który podmiot, jakie
            podmioty, jaki organ, który organ, które organy, jakie organy, która instytucja, jaka instytucja, która
            strona, podmioty odpowiedzialne, po czyjej stronie, w czyjej gestii, czyim zadaniem, czyim obowiązkiem,
            któż, którzy z""",
        Concept.WHEN: """kiedy, do kiedy, na kiedy, od kiedy, kiedyż, w jakim terminie, w którym terminie, do jakiego terminu, w
            jakiej dacie, jaka data, jaką datę, do jakiej daty, na jaką datę, którego dnia, jakiego dnia, w jakim dniu,
            w którym dniu, do którego dnia, jaki jest termin, jakie są terminy, jaki termin, jakie terminy, jaki ma
            termin, jakie mają terminy, termin na, jak długo, ile czasu, w którym miesiącu, w jakim miesiącu, który
            miesiąc, w którym roku, w którym kwartale, kiedy dokładnie, kiedy najpóźniej, na jaki termin, za ile, o
            której, kiedy upływa termin, kiedy mija termin, na który dzień, na jaki dzień, na który miesiąc, na jaki
            miesiąc, w którym momencie, o jakim czasie, przed jakim terminem, przed jaką datą, do którego momentu, do
            którego miesiąca, do jakiego dnia, do jakiego miesiąca, na którą radę, na którą datę, jakim terminem, jaki
            deadline, jaki jest deadline, kiedy wypada, kiedy przypada, kiedy jest termin, kiedy mają termin, kiedy ma
            termin""",
        Concept.HOW_MANY: """ile, ilu, iloma, liczba, liczbę, liczby, ile jest, ile w sumie, łączna liczba, ilość, ile łącznie, ileż,
            ilość zadań, jaka liczba, jaka jest liczba, jak wiele, jak dużo, w jakiej liczbie, policz ile, podaj liczbę,
            podaj ile, łącznie ile, ogółem ile""",
        Concept.STATUS_OF: """nowego, coś nowego, stan, stanu, stan realizacji, stanu realizacji, stan wykonania, stan prac, stan prac nad, jak wygląda, jak
            wyglądają, jak wygląda sprawa, jak wygląda sprawa z, jak stoi sprawa, jak stoi sprawa z, jak stoi, jak
            idzie, jak idą, jak przebiega, jak przebiegają, co z, co ze, co słychać z, jak jest z, jak to jest z, w
            jakim stanie, na jakim etapie, na jakim etapie jest, na czym stoimy z, gdzie jesteśmy z, jak daleko jest,
            jak daleko, szczegóły, szczegółów, szczegół, szczegóły dotyczące, szczegółowe informacje, więcej o, więcej
            na temat, informacje o, informacje na temat, informacji o, info o, info, informacje, informacji, informację,
            wyjaśnij, wyjaśnić, proszę wyjaśnić, opisz, opisać, proszę opisać, opis, treść, co obejmuje, co zawiera, na czym polega, o czym jest, o co chodzi w, postęp, postępy, postępów, postęp w, nowości, co
            nowego, co nowego w, aktualny stan, aktualnego stanu, status, statusu, lista, listę, liście, listy, wykaz,
            wykazu, spis, zestawienie, zestawienia, przegląd, pełna lista, realizacja, realizacji, realizację, opowiedz
            o, w jakim stopniu zrealizowano, w jakim stopniu wykonano, w jakim stopniu wdrożono, w jakim stopniu
            ukończono, w jakim stopniu wypełniono, w jakim stopniu zrealizowane jest, w jakim stopniu jest zrealizowane,
            w jakim stopniu jest zrealizowany, w jakim stopniu jest zrealizowana, w jakim stopniu zostało zrealizowane,
            w jakim stopniu zostało wykonane, w jakim stopniu jest wykonane, w jakim stopniu jest wykonany, w jakim
            stopniu jest wdrożone, w jakim stopniu jest ukończone, w jakim stopniu jest gotowe, w jakim stopniu są
            zrealizowane, w jakim stopniu są wykonane, do jakiego stopnia zrealizowano, do jakiego stopnia wykonano, do
            jakiego stopnia wdrożono, do jakiego stopnia ukończono, do jakiego stopnia wypełniono, do jakiego stopnia
            zrealizowane jest, do jakiego stopnia jest zrealizowane, do jakiego stopnia jest zrealizowany, do jakiego
            stopnia jest zrealizowana, do jakiego stopnia zostało zrealizowane, do jakiego stopnia zostało wykonane, do
            jakiego stopnia jest wykonane, do jakiego stopnia jest wykonany, do jakiego stopnia jest wdrożone, do
            jakiego stopnia jest ukończone, do jakiego stopnia jest gotowe, do jakiego stopnia są zrealizowane, do
            jakiego stopnia są wykonane, w jakiej mierze zrealizowano, w jakiej mierze wykonano, w jakiej mierze
            wdrożono, w jakiej mierze ukończono, w jakiej mierze wypełniono, w jakiej mierze zrealizowane jest, w jakiej
            mierze jest zrealizowane, w jakiej mierze jest zrealizowany, w jakiej mierze jest zrealizowana, w jakiej
            mierze zostało zrealizowane, w jakiej mierze zostało wykonane, w jakiej mierze jest wykonane, w jakiej
            mierze jest wykonany, w jakiej mierze jest wdrożone, w jakiej mierze jest ukończone, w jakiej mierze jest
            gotowe, w jakiej mierze są zrealizowane, w jakiej mierze są wykonane, na ile zrealizowano, na ile wykonano,
            na ile wdrożono, na ile ukończono, na ile wypełniono, na ile zrealizowane jest, na ile jest zrealizowane, na
            ile jest zrealizowany, na ile jest zrealizowana, na ile zostało zrealizowane, na ile zostało wykonane, na
            ile jest wykonane, na ile jest wykonany, na ile jest wdrożone, na ile jest ukończone, na ile jest gotowe, na
            ile są zrealizowane, na ile są wykonane, jak dalece zrealizowano, jak dalece wykonano, jak dalece wdrożono,
            jak dalece ukończono, jak dalece wypełniono, jak dalece zrealizowane jest, jak dalece jest zrealizowane, jak
            dalece jest zrealizowany, jak dalece jest zrealizowana, jak dalece zostało zrealizowane, jak dalece zostało
            wykonane, jak dalece jest wykonane, jak dalece jest wykonany, jak dalece jest wdrożone, jak dalece jest
            ukończone, jak dalece jest gotowe, jak dalece są zrealizowane, jak dalece są wykonane, w jakim zakresie
            zrealizowano, w jakim zakresie wykonano, w jakim zakresie wdrożono, w jakim zakresie ukończono, w jakim
            zakresie wypełniono, w jakim zakresie zrealizowane jest, w jakim zakresie jest zrealizowane, w jakim
            zakresie jest zrealizowany, w jakim zakresie jest zrealizowana, w jakim zakresie zostało zrealizowane, w
            jakim zakresie zostało wykonane, w jakim zakresie jest wykonane, w jakim zakresie jest wykonany, w jakim
            zakresie jest wdrożone, w jakim zakresie jest ukończone, w jakim zakresie jest gotowe, w jakim zakresie są
            zrealizowane, w jakim zakresie są wykonane, w jakim procencie zrealizowano, w jakim procencie wykonano, w
            jakim procencie wdrożono, w jakim procencie ukończono, w jakim procencie wypełniono, w jakim procencie
            zrealizowane jest, w jakim procencie jest zrealizowane, w jakim procencie jest zrealizowany, w jakim
            procencie jest zrealizowana, w jakim procencie zostało zrealizowane, w jakim procencie zostało wykonane, w
            jakim procencie jest wykonane, w jakim procencie jest wykonany, w jakim procencie jest wdrożone, w jakim
            procencie jest ukończone, w jakim procencie jest gotowe, w jakim procencie są zrealizowane, w jakim
            procencie są wykonane""",
        Concept.HELP: """pomoc, pomóż, pomóż mi, pomocy, help, co potrafisz, co umiesz, co możesz, co możesz zrobić, co potrafi ten
            bot, jak to działa, jak działasz, jak działa ten bot, jak działa bot, jak tego używać, jak z tego korzystać,
            jak z ciebie korzystać, jak się tego używa, o co mogę zapytać, o co mogę pytać, o co można zapytać, o co
            można pytać, o co możemy pytać, o co mogę cię zapytać, o co mogę cię pytać, co mogę zapytać, kim jesteś,
            czym jesteś, co robisz, do czego służysz, do czego to służy, jakie pytania mogę zadać, jakie pytania mogę
            zadawać, jakie pytania można zadawać, jak mam pytać, jak pytać, jak zadawać pytania, jak zadać pytanie,
            polecenia, jakie polecenia, komendy, przykłady, przykład, podaj przykład, pokaż przykład, instrukcja,
            instrukcja obsługi, instrukcję, podręcznik, potrzebuję pomocy, w czym możesz pomóc, w czym możesz mi pomóc,
            w czym możecie pomóc, w czym pomożesz, jakie masz funkcje, faq, jak zacząć, co mogę napisać, co mogę wpisać,
            jak formułować pytania, jak sformułować pytanie, możliwości, jakie są możliwości, co wiesz, jak mam cię
            pytać, jak cię pytać, jak mam zapytać, jak cię zapytać, jak mam zadawać pytania, jak mam sformułować
            pytanie, o co można cię zapytać, o co wolno pytać, czego mogę się dowiedzieć, czego można się dowiedzieć, co
            mam wpisać, jak się tobą posługiwać""",
        Concept.ITEM: """sprawozdania dla, sprawozdanie dla, raporty dla, raport dla, dokumenty dla, wynik, wyniki, wyników,
            rezultat, rezultaty, rezultatów, produkt, produkty, produktów, działanie, działania, działań, działaniu,
            działaniem, działaniom, działaniach, kluczowe działanie, kluczowego działania, kluczowe działania,
            kluczowych działań, kluczowym działaniom, akcja, akcje, akcji, krok, kroki, kroków, kroku, punkt, punkty,
            punktów, punktu, punktem, punkcie, pozycja, pozycje, pozycji, pozycję, sprawozdanie, sprawozdania,
            sprawozdań, sprawozdaniu, sprawozdaniem, sprawozdaniach, raport, raporty, raportów, raportu, raportem,
            dokument, dokumenty, dokumentów, dokumentu, wkład, wkłady, wkładu, materiał, materiały, materiałów, rzecz,
            rzeczy, praca, prace, prac, pracy, dostawa, dostawy, dostaw, rata, raty, rat, etap, etapy, etapów, etapu,
            transza, transze, sprawa, sprawy, spraw, sprawę, czynność, czynności, świadczenie, świadczenia, deliverable,
            deliverables, deliverable'e, element, elementy, elementów, kwestia, kwestie, kwestii, środek, środki,
            środków, swoją część, swój wkład, swoją działkę, swoją dolę, swój udział, udziału, wkładem, wkładów,
            dokumentem, dokumentach, dokumentom, raportach, raportom, raportami, sprawozdaniom, sprawozdaniami, krokom,
            krokach, krokiem, punktom, punktach, wynikiem, wyniku, wynikach, rezultatu, rezultatem, produktu, produktem,
            produktach, pracami, pracach, czynnościach, czynnościom, pakiet, pakietu, pakiety, papier, papiery,
            papierów, dostawę, dostawą, elementem, elementu, pozycją, pozycjami, materiałach, materiałem, materiału,
            dostarczany produkt, produkty końcowe, produktów końcowych""",
        Concept.EXCEPT: """oprócz, poza, z wyjątkiem, z wyłączeniem, wyjąwszy, prócz, pomijając, bez, nie licząc, wyłączając, ale nie, lecz nie, ale bez,
            inny niż, inne niż, inna niż, innych niż, a nie""",
        Concept.TO_WHOM: "komu, przed kim",
        Concept.BEYOND: """pomiń, pomińcie, ignoruj, więcej niż, mniej niż, co najmniej, przynajmniej, minimum, w porównaniu, w porównaniu z, w porównaniu
            do, porównaj, porównać, w odróżnieniu od, zamiast, jeśli, jeżeli, gdyby, chyba że, ani, niczego, niczemu, niczym, nic, nikt,
            nikogo, nikomu, żaden, żadna, żadne, żadnego, żadnych, żadnej, prawie, niemal, względem""",
        Concept.ONLY: "tylko, jedynie, wyłącznie",
        Concept.OWE: """wisi na, wiszą na, wisi, wiszą, wiszące, wiszących, leży na, leżą na, leży u, leżą u, leży po stronie, leżą
            po stronie, task, taski, tasków, tasku, ma w planach, mają w planach, w kolejce, na warsztacie, na
            wokandzie, zobowiązanie, zobowiązania, zobowiązań, zobowiązaniu, zobowiązaniem, zobowiązaniom,
            zobowiązaniach, obowiązek, obowiązku, obowiązki, obowiązków, obowiązkiem, obowiązkom, obowiązkach, zadanie,
            zadania, zadań, zadaniu, zadaniem, zadaniom, zadaniach, termin, terminu, terminy, terminów, terminem,
            terminach, terminom, deadline, deadline'y, deadliny, deadline'ów, deadline'u, dług, długi, długów, dłużny,
            dłużna, dłużne, winien, winna, winni, winne, odpowiada, odpowiadają, odpowiada za, odpowiadają za,
            odpowiadać za, odpowiedzialny, odpowiedzialna, odpowiedzialne, odpowiedzialni, odpowiedzialnych,
            odpowiedzialny za, odpowiedzialna za, odpowiedzialne za, odpowiedzialni za, odpowiedzialność,
            odpowiedzialności, przypada, przypadają, przypadnie, przypadające, przypadających, upływa, upływają,
            upłynie, mija, mijają, minie, wygasa, na tapecie, na stole, na głowie, na liście zadań, lista zadań, agenda,
            agendy, plan, planu, planach, w planach, w planie, planuje, planują, planowane, planowany, zaplanowane,
            zaplanowano, zaplanowanych, zaplanowany, harmonogram, harmonogramu, harmonogramie, kalendarz, kalendarzu,
            kalendarza, czeka, czekają, należne, należny, wymagalne, wymagalny, w gestii, gestia, gestii, właściciel,
            właściciela, właścicielem, obiecane, obiecano, obietnica, obietnice, obietnic, przyrzeczone, deklaracja,
            deklaracje, deklaracji, zadeklarował, zadeklarowała, w programie, w porządku obrad, porządek obrad, porządku
            obrad, w porządku dziennym, program, praca domowa, pracę domową, to-do, todo, to do, due, owe, data
            wymagana, data końcowa, terminarz, terminarza, termin realizacji, terminy realizacji, termin wykonania,
            wymóg, wymogi, wymogów, powinność, powinności, kompetencja, kompetencji, zajmuje się, zajmują się, ciąży,
            ciążą, spoczywa, spoczywają, zobowiązany do, zobowiązana do, zobowiązane do, zobowiązani do, zobowiązać,
            zobowiązuje, zobowiązują, przyrzekł, przyrzekła, przyrzekły, przyrzekli, obiecać, obiecuje, obiecują,
            obiecanych, obiecana, obiecany, zadeklarowały, zadeklarowali, zadeklarowane, deklaruje, deklarują,
            gwarantuje, gwarantują, odpowiadać, odpowiadający za, odpowiedzialnego, odpowiedzialną, odpowiedzialnymi,
            obciąża, obciążają, obciążony, obciążona, obciążone, przysługuje, należności, należność, należnych, dłużnik,
            podlegający, ma na karku, mają na karku, ma na głowie, mają na głowie, ma na tapecie, ma na stole, mają na
            stole, ma w gestii, mają w gestii, ma w planie, mają w planie, ma w kolejce, ciążące, ciążących,
            spoczywające, spoczywających, brzemię, powierzone zadania, powierzonych zadań, powierzony, powierzona,
            powierzonych, podjął się, podjęła się, podjęły się, podjęli się, się podjął, się podjęła, się podjęły, się
            zobowiązał, się zobowiązała, się zobowiązały, się zobowiązali, zobowiązali się, wziął na siebie, wzięła na
            siebie, wzięły na siebie, bierze na siebie, biorą na siebie, przyjął na siebie, przyjęła na siebie,
            obarczony, obarczona, poręczenie, roboty, robotę, terminy wymagalności, wymagalność, wymagalnych,
            powierzono, powierza, powierzają, powierzyć, zlecono, zlecone, zlecony, zlecona, zleconych, zlecenie,
            przydzielono, przypisano, nałożono, nałożone, wyznaczono do, przypadło, przypadły, przypadł, przypadła,
            narzucono, przewidziano dla, zadano, delegowano, obarczono, obciążono, zaplanowano dla, zadaniami,
            obowiązkami, zobowiązaniami, terminami, deadline'ami, deadlinami, długami, długiem, obietnicami, obietnicą,
            odpowiedzialnością, zaległym zadaniem, przypadający, przypadająca, wypada na, wypadają na, wypada, wypadają,
            goni, gonią, goni termin, ponosi odpowiedzialność za, ponoszą odpowiedzialność za, ponosi odpowiedzialność,
            ponoszą odpowiedzialność, dźwiga, dźwigają, pilnuje, pilnują, ma pieczę, sprawuje pieczę, nadzoruje,
            nadzorują, dba o, dbają o, troszczy się o, ma zadanie, mają zadanie, ma zadania, mają zadania, obowiązkowy,
            obowiązkowe, obowiązkowo, zajmować się, miną, upłyną, wygasną, wygasają, nadejdzie, nadejdą, wypadnie,
            wypadną, zapadnie, zapadają, zapada, zapadną""",
        Concept.OVERDUE: """spóźniony, spóźniona, spóźnione, spóźnionego, spóźnionej, spóźnionemu, spóźnioną, spóźnionym, spóźnionych,
            spóźnionymi, opóźniony, opóźniona, opóźnione, opóźnionego, opóźnionej, opóźnionemu, opóźnioną, opóźnionym,
            opóźnionych, opóźnionymi, przeterminowany, przeterminowana, przeterminowane, przeterminowanego,
            przeterminowanej, przeterminowanemu, przeterminowaną, przeterminowanym, przeterminowanych,
            przeterminowanymi, zaległy, zaległa, zaległe, zaległego, zaległej, zaległemu, zaległą, zaległym, zaległych,
            zaległymi, zalegający, zalegająca, zalegające, zalegającego, zalegającej, zalegającemu, zalegającą,
            zalegającym, zalegających, zalegającymi, przekroczony, przekroczona, przekroczone, przekroczonego,
            przekroczonej, przekroczonemu, przekroczoną, przekroczonym, przekroczonych, przekroczonymi, po terminie, po
            terminach, po czasie, po deadline, po deadlinie, po deadline'ie, spóźnienie, spóźnienia, spóźnieniem,
            opóźnienie, opóźnienia, opóźnień, opóźnieniem, opóźnieniu, z opóźnieniem, ma opóźnienie, mają opóźnienie,
            późno, za późno, spóźnia, spóźniają, spóźnia się, spóźniają się, się spóźnia, się spóźniają, spóźnił się,
            spóźniła się, spóźniły się, spóźnił, spóźniła, spóźniły, się spóźnił, się spóźniła, się spóźniły, opóźnia
            się, opóźniają się, opóźnia, opóźniają, zalega, zalegają, zalegać, zalegał, zalegała, zalegały, zaległość,
            zaległości, zaległościami, w plecy, w zwłoce, zwłoka, zwłoki, zwłoce, zwłokę, z poślizgiem, poślizg,
            poślizgu, przegapił, przegapiła, przegapiły, przegapione, przegapionych, przegapiono, przekroczył termin,
            przekroczyła termin, przekroczyły termin, przekroczone terminy, przekroczonych terminów, przekroczono
            termin, przekroczył, przekroczyła, przekroczyły, termin minął, terminy minęły, minął termin, minęły terminy,
            minął, minęły, minęła, upłynął termin, upłynęły terminy, termin upłynął, upłynął, upłynęły, upłynęła, nie
            zdążył, nie zdążyła, nie zdążyły, nie zdążyli, nie zdążono, nie dotrzymał, nie dotrzymała, nie dotrzymały,
            nie dotrzymali, nie dotrzymano, niedotrzymane, niedotrzymanych, overdue, już powinno być, powinno już być,
            powinien już, powinna już, powinny już, już powinien, już powinna, już powinny, miało już być, już miało
            być, w tyle, z tyłu, nieterminowe, nieterminowo, nie w terminie, opóźnił, opóźniła, opóźniły, opóźniło,
            opóźnili, opóźnił się, opóźniła się, opóźniły się, się opóźnił, się opóźniła, się opóźniły, się opóźnia, się
            opóźniają, spóźniać, spóźnić, spóźnić się, spóźniają się z, opóźnić, spóźnili, spóźniło, nie wyrobił się,
            nie wyrobiła się, nie wyrobiły się, się nie wyrobił, się nie wyrobiła, się nie wyrobiły, zawalił, zawaliła,
            zawaliły, zawalili, zawalone, zawalony, zawalonych, przespał, przespała, przespali, zaniedbał, zaniedbała,
            zaniedbały, zaniedbali, zaniedbane, zaniedbanych, obsuwa, obsuwy, obsuwę, obsuwą, ma obsuwę, mają obsuwę, ma
            poślizg, mają poślizg, poślizgi, poślizgiem, ma zaległości, mają zaległości, ma tyły, mają tyły, tyły,
            niedotrzymany, niedotrzymana, niedotrzymanych terminów, termin przekroczony, terminy przekroczone, dawno
            powinien, dawno powinna, dawno powinny, dawno powinno, powinien dawno, powinna dawno, powinny dawno, dawno
            miał, dawno miała, dawno miały, miał dawno, miała dawno, miały dawno, już miał, już miała, już miały, miał
            już, miała już, miały już, już dawno powinien, już dawno powinna, już dawno powinny, powinien był już,
            powinna była już, powinny były już, powinien już był, powinna już była, powinny już były, dawno po terminie,
            termin przepadł, przepadł, przepadły, przeterminował, przeterminowała, przeterminowały, przeterminowało, z
            przekroczonym terminem, których termin minął, których termin upłynął, którego termin minął, którego termin
            upłynął, termin już minął, termin już upłynął, terminy już minęły, z terminem w przeszłości, niezrealizowane
            w terminie, niewykonane w terminie, niedostarczone w terminie, niezłożone w terminie, zwleka, zwlekają,
            zwleka z, zwlekają z, zwlekał, zwlekała, zwlekały, ociąga się, ociągają się, ociąga się z, ociągają się z,
            na szarym końcu, pozostaje w tyle, pozostają w tyle, nie nadąża, nie nadążają, niewywiązanie, zalega z,
            zalegają z""",
        Concept.ON_TIME: """na czas, terminowo, w porę, o czasie, punktualnie, zgodnie z terminem, w wyznaczonym terminie, w ustalonym terminie, w przewidzianym terminie, w określonym terminie, przed upływem terminu,
            dotrzymał terminu, dotrzymała terminu, dotrzymali terminu, dotrzymały terminu,
            dotrzymał terminów, dotrzymali terminów""",
        Concept.ALL: """wszystko, wszystkie, wszyscy, wszystkich, wszystkim, wszystkimi, wszystkiego, każdy, każda, każde, każdego,
            każdej, każdą, każdym, cały, cała, całe, całego, całej, całą, całość, całości, pełny, pełna, pełne, pełnego,
            pełną, pełnej, kompletny, kompletna, kompletne, kompletną, kompletnej, wszelkie, wszelkich""",
        Concept.ANY_STATUS: """niezależnie od stanu, niezależnie od statusu, niezależnie od ich stanu, niezależnie od ich statusu,
            niezależnie od stanu realizacji, bez względu na stan, bez względu na status, bez względu na stan realizacji,
            bez względu na ich stan, bez względu na to czy zrobione, obojętnie w jakim stanie, w dowolnym stanie, o
            dowolnym statusie, z ukończonymi włącznie, łącznie z ukończonymi, łącznie z wykonanymi, łącznie z
            zakończonymi, łącznie ze zrealizowanymi, w tym ukończone, w tym zakończone, w tym wykonane, w tym już
            wykonane, w tym zrealizowane, także ukończone, także wykonane, także zrealizowane, również ukończone,
            również wykonane, otwarte i ukończone, otwarte i zamknięte, ukończone i otwarte, otwarte oraz ukończone,
            wykonane i niewykonane, ukończone i nieukończone, zrealizowane i niezrealizowane, gotowe i niegotowe,
            zrobione czy nie, wszystkie statusy, każdy status, dowolny status, otwartych i ukończonych, otwartych i
            zamkniętych""",
        Concept.NOT: """nie, jeszcze nie, nie jest, nie są, nie został, nie została, nie zostało, nie zostały, nie ma, nie mają, nie
            był, nie była, nie było, nie były, nigdy, wciąż nie, nadal nie, dotąd nie, nie musi, nie muszą, nie
            powinien, nie powinna, nie powinno, nie powinny, nie będzie, nie będą, nie odpowiada, nie odpowiadają, nie
            wolno, dotychczas nie, ani razu""",
        Concept.UNDATED: """bez terminu, bez terminów, bez daty, bez dat, bez deadline'u, bez deadline, bez określonego terminu, bez
            wyznaczonego terminu, bez ustalonego terminu, bez konkretnego terminu, bez stałego terminu, bez podanego
            terminu, bez ustalonej daty, bez konkretnej daty, bez żadnego terminu, nie ma terminu, nie mają terminu, nie
            ma żadnego terminu, nie mają żadnego terminu, nie ma terminów, nie ma daty, nie mają daty, nie ma żadnej
            daty, nie ma deadline'u, nie mają deadline'u, nie ma określonego terminu, nie mają określonego terminu, nie
            ma wyznaczonego terminu, nie mają wyznaczonego terminu, nie ma ustalonego terminu, nie ma konkretnego
            terminu, nie posiada terminu, nie posiadają terminu, termin nie jest określony, termin nie został określony,
            nie określono terminu, nie wyznaczono terminu, nie ustalono terminu, terminu nie określono, terminu nie
            wyznaczono, brak terminu, brakuje terminu, brak daty, niedatowane, niedatowanych, niedatowany, bezterminowe,
            bezterminowych, bezterminowo, bezterminowy, nieokreślony termin, nieokreślonym terminem, nieokreślonego
            terminu, o nieokreślonym terminie, z nieokreślonym terminem, nieznany termin, sine die, jest bez terminu,
            nie ma deadlinu, nie ma wyznaczonego deadline'u, nie ma wyznaczonego deadlinu, nie ma określonego
            deadline'u, nie ma określonego deadlinu, nie ma ustalonego deadline'u, nie ma ustalonego deadlinu, nie ma
            konkretnego deadline'u, nie ma konkretnego deadlinu, nie ma wskazanego terminu, nie ma wskazanego
            deadline'u, nie ma wskazanego deadlinu, nie ma podanego terminu, nie ma podanego deadline'u, nie ma podanego
            deadlinu, nie ma żadnego deadline'u, nie ma żadnego deadlinu, nie ma sztywnego terminu, nie ma sztywnego
            deadline'u, nie ma sztywnego deadlinu, nie ma jasnego terminu, nie ma jasnego deadline'u, nie ma jasnego
            deadlinu, nie ma dokładnego terminu, nie ma dokładnego deadline'u, nie ma dokładnego deadlinu, nie ma
            wiążącego terminu, nie ma wiążącego deadline'u, nie ma wiążącego deadlinu, nie ma jakiegokolwiek terminu,
            nie ma jakiegokolwiek deadline'u, nie ma jakiegokolwiek deadlinu, nie mają deadlinu, nie mają wyznaczonego
            deadline'u, nie mają wyznaczonego deadlinu, nie mają określonego deadline'u, nie mają określonego deadlinu,
            nie mają ustalonego terminu, nie mają ustalonego deadline'u, nie mają ustalonego deadlinu, nie mają
            konkretnego terminu, nie mają konkretnego deadline'u, nie mają konkretnego deadlinu, nie mają wskazanego
            terminu, nie mają wskazanego deadline'u, nie mają wskazanego deadlinu, nie mają podanego terminu, nie mają
            podanego deadline'u, nie mają podanego deadlinu, nie mają żadnego deadline'u, nie mają żadnego deadlinu, nie
            mają sztywnego terminu, nie mają sztywnego deadline'u, nie mają sztywnego deadlinu, nie mają jasnego
            terminu, nie mają jasnego deadline'u, nie mają jasnego deadlinu, nie mają dokładnego terminu, nie mają
            dokładnego deadline'u, nie mają dokładnego deadlinu, nie mają wiążącego terminu, nie mają wiążącego
            deadline'u, nie mają wiążącego deadlinu, nie mają jakiegokolwiek terminu, nie mają jakiegokolwiek
            deadline'u, nie mają jakiegokolwiek deadlinu, nadal nie ma terminu, nadal nie ma deadline'u, nadal nie ma
            deadlinu, nadal nie ma wyznaczonego terminu, nadal nie ma wyznaczonego deadline'u, nadal nie ma wyznaczonego
            deadlinu, nadal nie ma określonego terminu, nadal nie ma określonego deadline'u, nadal nie ma określonego
            deadlinu, nadal nie ma ustalonego terminu, nadal nie ma ustalonego deadline'u, nadal nie ma ustalonego
            deadlinu, nadal nie ma konkretnego terminu, nadal nie ma konkretnego deadline'u, nadal nie ma konkretnego
            deadlinu, nadal nie ma wskazanego terminu, nadal nie ma wskazanego deadline'u, nadal nie ma wskazanego
            deadlinu, nadal nie ma podanego terminu, nadal nie ma podanego deadline'u, nadal nie ma podanego deadlinu,
            nadal nie ma żadnego terminu, nadal nie ma żadnego deadline'u, nadal nie ma żadnego deadlinu, nadal nie ma
            sztywnego terminu, nadal nie ma sztywnego deadline'u, nadal nie ma sztywnego deadlinu, nadal nie ma jasnego
            terminu, nadal nie ma jasnego deadline'u, nadal nie ma jasnego deadlinu, nadal nie ma dokładnego terminu,
            nadal nie ma dokładnego deadline'u, nadal nie ma dokładnego deadlinu, nadal nie ma wiążącego terminu, nadal
            nie ma wiążącego deadline'u, nadal nie ma wiążącego deadlinu, nadal nie ma jakiegokolwiek terminu, nadal nie
            ma jakiegokolwiek deadline'u, nadal nie ma jakiegokolwiek deadlinu, jeszcze nie ma terminu, jeszcze nie ma
            deadline'u, jeszcze nie ma deadlinu, jeszcze nie ma wyznaczonego terminu, jeszcze nie ma wyznaczonego
            deadline'u, jeszcze nie ma wyznaczonego deadlinu, jeszcze nie ma określonego terminu, jeszcze nie ma
            określonego deadline'u, jeszcze nie ma określonego deadlinu, jeszcze nie ma ustalonego terminu, jeszcze nie
            ma ustalonego deadline'u, jeszcze nie ma ustalonego deadlinu, jeszcze nie ma konkretnego terminu, jeszcze
            nie ma konkretnego deadline'u, jeszcze nie ma konkretnego deadlinu, jeszcze nie ma wskazanego terminu,
            jeszcze nie ma wskazanego deadline'u, jeszcze nie ma wskazanego deadlinu, jeszcze nie ma podanego terminu,
            jeszcze nie ma podanego deadline'u, jeszcze nie ma podanego deadlinu, jeszcze nie ma żadnego terminu,
            jeszcze nie ma żadnego deadline'u, jeszcze nie ma żadnego deadlinu, jeszcze nie ma sztywnego terminu,
            jeszcze nie ma sztywnego deadline'u, jeszcze nie ma sztywnego deadlinu, jeszcze nie ma jasnego terminu,
            jeszcze nie ma jasnego deadline'u, jeszcze nie ma jasnego deadlinu, jeszcze nie ma dokładnego terminu,
            jeszcze nie ma dokładnego deadline'u, jeszcze nie ma dokładnego deadlinu, jeszcze nie ma wiążącego terminu,
            jeszcze nie ma wiążącego deadline'u, jeszcze nie ma wiążącego deadlinu, jeszcze nie ma jakiegokolwiek
            terminu, jeszcze nie ma jakiegokolwiek deadline'u, jeszcze nie ma jakiegokolwiek deadlinu, bez deadlinu, bez
            wyznaczonego deadline'u, bez wyznaczonego deadlinu, bez określonego deadline'u, bez określonego deadlinu,
            bez ustalonego deadline'u, bez ustalonego deadlinu, bez konkretnego deadline'u, bez konkretnego deadlinu,
            bez wskazanego terminu, bez wskazanego deadline'u, bez wskazanego deadlinu, bez podanego deadline'u, bez
            podanego deadlinu, bez żadnego deadline'u, bez żadnego deadlinu, bez sztywnego terminu, bez sztywnego
            deadline'u, bez sztywnego deadlinu, bez jasnego terminu, bez jasnego deadline'u, bez jasnego deadlinu, bez
            dokładnego terminu, bez dokładnego deadline'u, bez dokładnego deadlinu, bez wiążącego terminu, bez wiążącego
            deadline'u, bez wiążącego deadlinu, bez jakiegokolwiek terminu, bez jakiegokolwiek deadline'u, bez
            jakiegokolwiek deadlinu, brak deadline'u, brak deadlinu, brak wyznaczonego terminu, brak wyznaczonego
            deadline'u, brak wyznaczonego deadlinu, brak określonego terminu, brak określonego deadline'u, brak
            określonego deadlinu, brak ustalonego terminu, brak ustalonego deadline'u, brak ustalonego deadlinu, brak
            konkretnego terminu, brak konkretnego deadline'u, brak konkretnego deadlinu, brak wskazanego terminu, brak
            wskazanego deadline'u, brak wskazanego deadlinu, brak podanego terminu, brak podanego deadline'u, brak
            podanego deadlinu, brak żadnego terminu, brak żadnego deadline'u, brak żadnego deadlinu, brak sztywnego
            terminu, brak sztywnego deadline'u, brak sztywnego deadlinu, brak jasnego terminu, brak jasnego deadline'u,
            brak jasnego deadlinu, brak dokładnego terminu, brak dokładnego deadline'u, brak dokładnego deadlinu, brak
            wiążącego terminu, brak wiążącego deadline'u, brak wiążącego deadlinu, brak jakiegokolwiek terminu, brak
            jakiegokolwiek deadline'u, brak jakiegokolwiek deadlinu, brakuje deadline'u, brakuje deadlinu, brakuje
            wyznaczonego terminu, brakuje wyznaczonego deadline'u, brakuje wyznaczonego deadlinu, brakuje określonego
            terminu, brakuje określonego deadline'u, brakuje określonego deadlinu, brakuje ustalonego terminu, brakuje
            ustalonego deadline'u, brakuje ustalonego deadlinu, brakuje konkretnego terminu, brakuje konkretnego
            deadline'u, brakuje konkretnego deadlinu, brakuje wskazanego terminu, brakuje wskazanego deadline'u, brakuje
            wskazanego deadlinu, brakuje podanego terminu, brakuje podanego deadline'u, brakuje podanego deadlinu,
            brakuje żadnego terminu, brakuje żadnego deadline'u, brakuje żadnego deadlinu, brakuje sztywnego terminu,
            brakuje sztywnego deadline'u, brakuje sztywnego deadlinu, brakuje jasnego terminu, brakuje jasnego
            deadline'u, brakuje jasnego deadlinu, brakuje dokładnego terminu, brakuje dokładnego deadline'u, brakuje
            dokładnego deadlinu, brakuje wiążącego terminu, brakuje wiążącego deadline'u, brakuje wiążącego deadlinu,
            brakuje jakiegokolwiek terminu, brakuje jakiegokolwiek deadline'u, brakuje jakiegokolwiek deadlinu, nie ma
            wyznaczonej daty, nie ma określonej daty, nie ma ustalonej daty, nie ma konkretnej daty, nie ma wskazanej
            daty, nie ma podanej daty, nie ma sztywnej daty, nie ma jasnej daty, nie ma dokładnej daty, nie ma
            jakiejkolwiek daty, nie mają wyznaczonej daty, nie mają określonej daty, nie mają ustalonej daty, nie mają
            konkretnej daty, nie mają wskazanej daty, nie mają podanej daty, nie mają żadnej daty, nie mają sztywnej
            daty, nie mają jasnej daty, nie mają dokładnej daty, nie mają jakiejkolwiek daty, nadal nie ma daty, nadal
            nie ma wyznaczonej daty, nadal nie ma określonej daty, nadal nie ma ustalonej daty, nadal nie ma konkretnej
            daty, nadal nie ma wskazanej daty, nadal nie ma podanej daty, nadal nie ma żadnej daty, nadal nie ma
            sztywnej daty, nadal nie ma jasnej daty, nadal nie ma dokładnej daty, nadal nie ma jakiejkolwiek daty, bez
            wyznaczonej daty, bez określonej daty, bez wskazanej daty, bez podanej daty, bez żadnej daty, bez sztywnej
            daty, bez jasnej daty, bez dokładnej daty, bez jakiejkolwiek daty, brak wyznaczonej daty, brak określonej
            daty, brak ustalonej daty, brak konkretnej daty, brak wskazanej daty, brak podanej daty, brak żadnej daty,
            brak sztywnej daty, brak jasnej daty, brak dokładnej daty, brak jakiejkolwiek daty, brakuje daty, brakuje
            wyznaczonej daty, brakuje określonej daty, brakuje ustalonej daty, brakuje konkretnej daty, brakuje
            wskazanej daty, brakuje podanej daty, brakuje żadnej daty, brakuje sztywnej daty, brakuje jasnej daty,
            brakuje dokładnej daty, brakuje jakiejkolwiek daty, nie ma dat, nie ma wyznaczonych terminów, nie ma
            wyznaczonych dat, nie ma określonych terminów, nie ma określonych dat, nie ma ustalonych terminów, nie ma
            ustalonych dat, nie ma żadnych terminów, nie ma żadnych dat, nie ma konkretnych terminów, nie ma konkretnych
            dat, nie mają terminów, nie mają dat, nie mają wyznaczonych terminów, nie mają wyznaczonych dat, nie mają
            określonych terminów, nie mają określonych dat, nie mają ustalonych terminów, nie mają ustalonych dat, nie
            mają żadnych terminów, nie mają żadnych dat, nie mają konkretnych terminów, nie mają konkretnych dat, bez
            wyznaczonych terminów, bez wyznaczonych dat, bez określonych terminów, bez określonych dat, bez ustalonych
            terminów, bez ustalonych dat, bez żadnych terminów, bez żadnych dat, bez konkretnych terminów, bez
            konkretnych dat, termin nie jest wyznaczony, termin nie jest ustalony, termin nie jest podany, termin nie
            jest wskazany, termin nie jest znany, termin nie jest określona, termin nie jest wyznaczona, termin nie jest
            ustalona, termin nie jest podana, termin nie jest wskazana, termin nie jest znana, termin nie został
            wyznaczony, termin nie został ustalony, termin nie został podany, termin nie został wskazany, termin nie
            został znany, termin nie został określona, termin nie został wyznaczona, termin nie został ustalona, termin
            nie został podana, termin nie został wskazana, termin nie został znana, termin nie została określony, termin
            nie została wyznaczony, termin nie została ustalony, termin nie została podany, termin nie została wskazany,
            termin nie została znany, termin nie została określona, termin nie została wyznaczona, termin nie została
            ustalona, termin nie została podana, termin nie została wskazana, termin nie została znana, termin nie był
            określony, termin nie był wyznaczony, termin nie był ustalony, termin nie był podany, termin nie był
            wskazany, termin nie był znany, termin nie był określona, termin nie był wyznaczona, termin nie był
            ustalona, termin nie był podana, termin nie był wskazana, termin nie był znana, termin nie była określony,
            termin nie była wyznaczony, termin nie była ustalony, termin nie była podany, termin nie była wskazany,
            termin nie była znany, termin nie była określona, termin nie była wyznaczona, termin nie była ustalona,
            termin nie była podana, termin nie była wskazana, termin nie była znana, data nie jest określony, data nie
            jest wyznaczony, data nie jest ustalony, data nie jest podany, data nie jest wskazany, data nie jest znany,
            data nie jest określona, data nie jest wyznaczona, data nie jest ustalona, data nie jest podana, data nie
            jest wskazana, data nie jest znana, data nie został określony, data nie został wyznaczony, data nie został
            ustalony, data nie został podany, data nie został wskazany, data nie został znany, data nie został
            określona, data nie został wyznaczona, data nie został ustalona, data nie został podana, data nie został
            wskazana, data nie został znana, data nie została określony, data nie została wyznaczony, data nie została
            ustalony, data nie została podany, data nie została wskazany, data nie została znany, data nie została
            określona, data nie została wyznaczona, data nie została ustalona, data nie została podana, data nie została
            wskazana, data nie została znana, data nie był określony, data nie był wyznaczony, data nie był ustalony,
            data nie był podany, data nie był wskazany, data nie był znany, data nie był określona, data nie był
            wyznaczona, data nie był ustalona, data nie był podana, data nie był wskazana, data nie był znana, data nie
            była określony, data nie była wyznaczony, data nie była ustalony, data nie była podany, data nie była
            wskazany, data nie była znany, data nie była określona, data nie była wyznaczona, data nie była ustalona,
            data nie była podana, data nie była wskazana, data nie była znana, nie określono daty, nie określono żadnego
            terminu, nie określono żadnej daty, nie określono terminów, nie wyznaczono daty, nie wyznaczono żadnego
            terminu, nie wyznaczono żadnej daty, nie wyznaczono terminów, nie ustalono daty, nie ustalono żadnego
            terminu, nie ustalono żadnej daty, nie ustalono terminów, nie podano terminu, nie podano daty, nie podano
            żadnego terminu, nie podano żadnej daty, nie podano terminów, nie wskazano terminu, nie wskazano daty, nie
            wskazano żadnego terminu, nie wskazano żadnej daty, nie wskazano terminów, nie przewidziano terminu, nie
            przewidziano daty, nie przewidziano żadnego terminu, nie przewidziano żadnej daty, nie przewidziano
            terminów, nie zapisano terminu, nie zapisano daty, nie zapisano żadnego terminu, nie zapisano żadnej daty,
            nie zapisano terminów, daty nie określono, daty nie wyznaczono, daty nie podano, terminu nie podano, terminu
            nie wskazano, terminu nie ustalono, bez ram czasowych, bez ograniczeń czasowych, bez limitu czasu,
            nieograniczone w czasie, niedatowana, niedatowanego, bez wskazania terminu, bez podania terminu, bez podania
            daty, bez wskazania daty, bez określenia terminu, terminu brak, daty brak, nieokreślone terminy,
            nieokreślonych terminów, nieokreślona data, nieokreśloną datą, nieznana data, nie ma przypisanego terminu,
            nie ma przydzielonego terminu, nie ma zaplanowanego terminu, nie ma zapisanego terminu, nie ma nadanego
            terminu, nie ma oznaczonego terminu, nie mają przypisanego terminu, nie mają przydzielonego terminu, nie
            mają zaplanowanego terminu, nie mają zapisanego terminu, nie mają nadanego terminu, nie mają oznaczonego
            terminu, bez przypisanego terminu, bez przydzielonego terminu, bez zaplanowanego terminu, bez zapisanego
            terminu, bez nadanego terminu, bez oznaczonego terminu, brak przypisanego terminu, brak przydzielonego
            terminu, brak zaplanowanego terminu, brak zapisanego terminu, brak nadanego terminu, brak oznaczonego
            terminu, nie ma przypisanej daty, nie ma zaplanowanej daty, nie ma zapisanej daty, nie ma nadanej daty, nie
            ma oznaczonej daty, nie mają przypisanej daty, nie mają zaplanowanej daty, nie mają zapisanej daty, nie mają
            nadanej daty, nie mają oznaczonej daty, bez przypisanej daty, bez zaplanowanej daty, bez zapisanej daty, bez
            nadanej daty, bez oznaczonej daty, brak przypisanej daty, brak zaplanowanej daty, brak zapisanej daty, brak
            nadanej daty, brak oznaczonej daty, nie ma jeszcze terminu, nie ma jeszcze wyznaczonego terminu, nie ma
            jeszcze określonego terminu, nie ma jeszcze ustalonego terminu, nie ma jeszcze konkretnego terminu, nie mają
            jeszcze terminu, nie mają jeszcze wyznaczonego terminu, nie mają jeszcze określonego terminu, nie mają
            jeszcze ustalonego terminu, nie mają jeszcze konkretnego terminu, wciąż nie ma terminu, wciąż nie ma
            wyznaczonego terminu, wciąż nie ma określonego terminu, wciąż nie ma ustalonego terminu, wciąż nie ma
            konkretnego terminu, wciąż nie mają terminu, wciąż nie mają wyznaczonego terminu, wciąż nie mają określonego
            terminu, wciąż nie mają ustalonego terminu, wciąż nie mają konkretnego terminu, jeszcze nie mają terminu,
            jeszcze nie mają wyznaczonego terminu, jeszcze nie mają określonego terminu, jeszcze nie mają ustalonego
            terminu, jeszcze nie mają konkretnego terminu, nadal nie mają terminu, nadal nie mają wyznaczonego terminu,
            nadal nie mają określonego terminu, nadal nie mają ustalonego terminu, nadal nie mają konkretnego terminu,
            nie ma jeszcze daty, nie ma jeszcze wyznaczonej daty, nie ma jeszcze określonej daty, nie ma jeszcze
            ustalonej daty, nie ma jeszcze konkretnej daty, nie mają jeszcze daty, nie mają jeszcze wyznaczonej daty,
            nie mają jeszcze określonej daty, nie mają jeszcze ustalonej daty, nie mają jeszcze konkretnej daty, wciąż
            nie ma daty, wciąż nie ma wyznaczonej daty, wciąż nie ma określonej daty, wciąż nie ma ustalonej daty, wciąż
            nie ma konkretnej daty, wciąż nie mają daty, wciąż nie mają wyznaczonej daty, wciąż nie mają określonej
            daty, wciąż nie mają ustalonej daty, wciąż nie mają konkretnej daty, jeszcze nie mają daty, jeszcze nie mają
            wyznaczonej daty, jeszcze nie mają określonej daty, jeszcze nie mają ustalonej daty, jeszcze nie mają
            konkretnej daty, nadal nie mają daty, nadal nie mają wyznaczonej daty, nadal nie mają określonej daty, nadal
            nie mają ustalonej daty, nadal nie mają konkretnej daty""",
        Concept.OWNERLESS: """bez podmiotu odpowiedzialnego, bez odpowiedzialnego podmiotu, bez odpowiedzialnego, bez osoby
            odpowiedzialnej, bez właściciela, bez wskazanego właściciela, bez wskazanego podmiotu, bez przypisanego
            podmiotu, bez gospodarza, nie ma podmiotu odpowiedzialnego, nie mają podmiotu odpowiedzialnego, nie ma
            odpowiedzialnego podmiotu, nie ma odpowiedzialnego, nie ma osoby odpowiedzialnej, nie ma właściciela, nie
            mają właściciela, nie ma przypisanego podmiotu, nie ma wskazanego podmiotu, nie należy do nikogo, do nikogo
            nie należy, nikt nie odpowiada, nie odpowiada nikt, nikt nie jest odpowiedzialny, za co nikt nie odpowiada,
            za które nikt nie odpowiada, za co nikt nie jest odpowiedzialny, za które nikt nie jest odpowiedzialny,
            nikomu nie przypisano, nieprzypisane, nieprzypisanych, nie przypisano nikomu, nie jest przypisane nikomu,
            nieprzydzielone, nieprzydzielonych, nie wskazano podmiotu odpowiedzialnego, podmiotu odpowiedzialnego nie
            wskazano, brak podmiotu odpowiedzialnego, brak odpowiedzialnego, brak właściciela, brakuje podmiotu
            odpowiedzialnego, niczyje, niczyich, niczyj, jest niczyje, nikt nie ma obowiązku, nie ma gospodarza, nie ma
            opiekuna, nie ma podmiotu, nie ma wyznaczonego właściciela, nie ma wyznaczonego gospodarza, nie ma
            wyznaczonego opiekuna, nie ma wyznaczonego odpowiedzialnego, nie ma wyznaczonego podmiotu odpowiedzialnego,
            nie ma wyznaczonego odpowiedzialnego podmiotu, nie ma wyznaczonego podmiotu, nie ma wskazanego właściciela,
            nie ma wskazanego gospodarza, nie ma wskazanego opiekuna, nie ma wskazanego odpowiedzialnego, nie ma
            wskazanego podmiotu odpowiedzialnego, nie ma wskazanego odpowiedzialnego podmiotu, nie ma określonego
            właściciela, nie ma określonego gospodarza, nie ma określonego opiekuna, nie ma określonego
            odpowiedzialnego, nie ma określonego podmiotu odpowiedzialnego, nie ma określonego odpowiedzialnego
            podmiotu, nie ma określonego podmiotu, nie ma przypisanego właściciela, nie ma przypisanego gospodarza, nie
            ma przypisanego opiekuna, nie ma przypisanego odpowiedzialnego, nie ma przypisanego podmiotu
            odpowiedzialnego, nie ma przypisanego odpowiedzialnego podmiotu, nie ma przydzielonego właściciela, nie ma
            przydzielonego gospodarza, nie ma przydzielonego opiekuna, nie ma przydzielonego odpowiedzialnego, nie ma
            przydzielonego podmiotu odpowiedzialnego, nie ma przydzielonego odpowiedzialnego podmiotu, nie ma
            przydzielonego podmiotu, nie ma ustalonego właściciela, nie ma ustalonego gospodarza, nie ma ustalonego
            opiekuna, nie ma ustalonego odpowiedzialnego, nie ma ustalonego podmiotu odpowiedzialnego, nie ma ustalonego
            odpowiedzialnego podmiotu, nie ma ustalonego podmiotu, nie ma żadnego właściciela, nie ma żadnego
            gospodarza, nie ma żadnego opiekuna, nie ma żadnego odpowiedzialnego, nie ma żadnego podmiotu
            odpowiedzialnego, nie ma żadnego odpowiedzialnego podmiotu, nie ma żadnego podmiotu, nie ma jasnego
            właściciela, nie ma jasnego gospodarza, nie ma jasnego opiekuna, nie ma jasnego odpowiedzialnego, nie ma
            jasnego podmiotu odpowiedzialnego, nie ma jasnego odpowiedzialnego podmiotu, nie ma jasnego podmiotu, nie ma
            konkretnego właściciela, nie ma konkretnego gospodarza, nie ma konkretnego opiekuna, nie ma konkretnego
            odpowiedzialnego, nie ma konkretnego podmiotu odpowiedzialnego, nie ma konkretnego odpowiedzialnego
            podmiotu, nie ma konkretnego podmiotu, nie ma swojego właściciela, nie ma swojego gospodarza, nie ma swojego
            opiekuna, nie ma swojego odpowiedzialnego, nie ma swojego podmiotu odpowiedzialnego, nie ma swojego
            odpowiedzialnego podmiotu, nie ma swojego podmiotu, nie mają gospodarza, nie mają opiekuna, nie mają
            odpowiedzialnego, nie mają odpowiedzialnego podmiotu, nie mają podmiotu, nie mają wyznaczonego właściciela,
            nie mają wyznaczonego gospodarza, nie mają wyznaczonego opiekuna, nie mają wyznaczonego odpowiedzialnego,
            nie mają wyznaczonego podmiotu odpowiedzialnego, nie mają wyznaczonego odpowiedzialnego podmiotu, nie mają
            wyznaczonego podmiotu, nie mają wskazanego właściciela, nie mają wskazanego gospodarza, nie mają wskazanego
            opiekuna, nie mają wskazanego odpowiedzialnego, nie mają wskazanego podmiotu odpowiedzialnego, nie mają
            wskazanego odpowiedzialnego podmiotu, nie mają wskazanego podmiotu, nie mają określonego właściciela, nie
            mają określonego gospodarza, nie mają określonego opiekuna, nie mają określonego odpowiedzialnego, nie mają
            określonego podmiotu odpowiedzialnego, nie mają określonego odpowiedzialnego podmiotu, nie mają określonego
            podmiotu, nie mają przypisanego właściciela, nie mają przypisanego gospodarza, nie mają przypisanego
            opiekuna, nie mają przypisanego odpowiedzialnego, nie mają przypisanego podmiotu odpowiedzialnego, nie mają
            przypisanego odpowiedzialnego podmiotu, nie mają przypisanego podmiotu, nie mają przydzielonego właściciela,
            nie mają przydzielonego gospodarza, nie mają przydzielonego opiekuna, nie mają przydzielonego
            odpowiedzialnego, nie mają przydzielonego podmiotu odpowiedzialnego, nie mają przydzielonego
            odpowiedzialnego podmiotu, nie mają przydzielonego podmiotu, nie mają ustalonego właściciela, nie mają
            ustalonego gospodarza, nie mają ustalonego opiekuna, nie mają ustalonego odpowiedzialnego, nie mają
            ustalonego podmiotu odpowiedzialnego, nie mają ustalonego odpowiedzialnego podmiotu, nie mają ustalonego
            podmiotu, nie mają żadnego właściciela, nie mają żadnego gospodarza, nie mają żadnego opiekuna, nie mają
            żadnego odpowiedzialnego, nie mają żadnego podmiotu odpowiedzialnego, nie mają żadnego odpowiedzialnego
            podmiotu, nie mają żadnego podmiotu, nie mają jasnego właściciela, nie mają jasnego gospodarza, nie mają
            jasnego opiekuna, nie mają jasnego odpowiedzialnego, nie mają jasnego podmiotu odpowiedzialnego, nie mają
            jasnego odpowiedzialnego podmiotu, nie mają jasnego podmiotu, nie mają konkretnego właściciela, nie mają
            konkretnego gospodarza, nie mają konkretnego opiekuna, nie mają konkretnego odpowiedzialnego, nie mają
            konkretnego podmiotu odpowiedzialnego, nie mają konkretnego odpowiedzialnego podmiotu, nie mają konkretnego
            podmiotu, nie mają swojego właściciela, nie mają swojego gospodarza, nie mają swojego opiekuna, nie mają
            swojego odpowiedzialnego, nie mają swojego podmiotu odpowiedzialnego, nie mają swojego odpowiedzialnego
            podmiotu, nie mają swojego podmiotu, nadal nie ma właściciela, nadal nie ma gospodarza, nadal nie ma
            opiekuna, nadal nie ma odpowiedzialnego, nadal nie ma podmiotu odpowiedzialnego, nadal nie ma
            odpowiedzialnego podmiotu, nadal nie ma podmiotu, nadal nie ma wyznaczonego właściciela, nadal nie ma
            wyznaczonego gospodarza, nadal nie ma wyznaczonego opiekuna, nadal nie ma wyznaczonego odpowiedzialnego,
            nadal nie ma wyznaczonego podmiotu odpowiedzialnego, nadal nie ma wyznaczonego odpowiedzialnego podmiotu,
            nadal nie ma wyznaczonego podmiotu, nadal nie ma wskazanego właściciela, nadal nie ma wskazanego gospodarza,
            nadal nie ma wskazanego opiekuna, nadal nie ma wskazanego odpowiedzialnego, nadal nie ma wskazanego podmiotu
            odpowiedzialnego, nadal nie ma wskazanego odpowiedzialnego podmiotu, nadal nie ma wskazanego podmiotu, nadal
            nie ma określonego właściciela, nadal nie ma określonego gospodarza, nadal nie ma określonego opiekuna,
            nadal nie ma określonego odpowiedzialnego, nadal nie ma określonego podmiotu odpowiedzialnego, nadal nie ma
            określonego odpowiedzialnego podmiotu, nadal nie ma określonego podmiotu, nadal nie ma przypisanego
            właściciela, nadal nie ma przypisanego gospodarza, nadal nie ma przypisanego opiekuna, nadal nie ma
            przypisanego odpowiedzialnego, nadal nie ma przypisanego podmiotu odpowiedzialnego, nadal nie ma
            przypisanego odpowiedzialnego podmiotu, nadal nie ma przypisanego podmiotu, nadal nie ma przydzielonego
            właściciela, nadal nie ma przydzielonego gospodarza, nadal nie ma przydzielonego opiekuna, nadal nie ma
            przydzielonego odpowiedzialnego, nadal nie ma przydzielonego podmiotu odpowiedzialnego, nadal nie ma
            przydzielonego odpowiedzialnego podmiotu, nadal nie ma przydzielonego podmiotu, nadal nie ma ustalonego
            właściciela, nadal nie ma ustalonego gospodarza, nadal nie ma ustalonego opiekuna, nadal nie ma ustalonego
            odpowiedzialnego, nadal nie ma ustalonego podmiotu odpowiedzialnego, nadal nie ma ustalonego
            odpowiedzialnego podmiotu, nadal nie ma ustalonego podmiotu, nadal nie ma żadnego właściciela, nadal nie ma
            żadnego gospodarza, nadal nie ma żadnego opiekuna, nadal nie ma żadnego odpowiedzialnego, nadal nie ma
            żadnego podmiotu odpowiedzialnego, nadal nie ma żadnego odpowiedzialnego podmiotu, nadal nie ma żadnego
            podmiotu, nadal nie ma jasnego właściciela, nadal nie ma jasnego gospodarza, nadal nie ma jasnego opiekuna,
            nadal nie ma jasnego odpowiedzialnego, nadal nie ma jasnego podmiotu odpowiedzialnego, nadal nie ma jasnego
            odpowiedzialnego podmiotu, nadal nie ma jasnego podmiotu, nadal nie ma konkretnego właściciela, nadal nie ma
            konkretnego gospodarza, nadal nie ma konkretnego opiekuna, nadal nie ma konkretnego odpowiedzialnego, nadal
            nie ma konkretnego podmiotu odpowiedzialnego, nadal nie ma konkretnego odpowiedzialnego podmiotu, nadal nie
            ma konkretnego podmiotu, nadal nie ma swojego właściciela, nadal nie ma swojego gospodarza, nadal nie ma
            swojego opiekuna, nadal nie ma swojego odpowiedzialnego, nadal nie ma swojego podmiotu odpowiedzialnego,
            nadal nie ma swojego odpowiedzialnego podmiotu, nadal nie ma swojego podmiotu, jeszcze nie ma właściciela,
            jeszcze nie ma gospodarza, jeszcze nie ma opiekuna, jeszcze nie ma odpowiedzialnego, jeszcze nie ma podmiotu
            odpowiedzialnego, jeszcze nie ma odpowiedzialnego podmiotu, jeszcze nie ma podmiotu, jeszcze nie ma
            wyznaczonego właściciela, jeszcze nie ma wyznaczonego gospodarza, jeszcze nie ma wyznaczonego opiekuna,
            jeszcze nie ma wyznaczonego odpowiedzialnego, jeszcze nie ma wyznaczonego podmiotu odpowiedzialnego, jeszcze
            nie ma wyznaczonego odpowiedzialnego podmiotu, jeszcze nie ma wyznaczonego podmiotu, jeszcze nie ma
            wskazanego właściciela, jeszcze nie ma wskazanego gospodarza, jeszcze nie ma wskazanego opiekuna, jeszcze
            nie ma wskazanego odpowiedzialnego, jeszcze nie ma wskazanego podmiotu odpowiedzialnego, jeszcze nie ma
            wskazanego odpowiedzialnego podmiotu, jeszcze nie ma wskazanego podmiotu, jeszcze nie ma określonego
            właściciela, jeszcze nie ma określonego gospodarza, jeszcze nie ma określonego opiekuna, jeszcze nie ma
            określonego odpowiedzialnego, jeszcze nie ma określonego podmiotu odpowiedzialnego, jeszcze nie ma
            określonego odpowiedzialnego podmiotu, jeszcze nie ma określonego podmiotu, jeszcze nie ma przypisanego
            właściciela, jeszcze nie ma przypisanego gospodarza, jeszcze nie ma przypisanego opiekuna, jeszcze nie ma
            przypisanego odpowiedzialnego, jeszcze nie ma przypisanego podmiotu odpowiedzialnego, jeszcze nie ma
            przypisanego odpowiedzialnego podmiotu, jeszcze nie ma przypisanego podmiotu, jeszcze nie ma przydzielonego
            właściciela, jeszcze nie ma przydzielonego gospodarza, jeszcze nie ma przydzielonego opiekuna, jeszcze nie
            ma przydzielonego odpowiedzialnego, jeszcze nie ma przydzielonego podmiotu odpowiedzialnego, jeszcze nie ma
            przydzielonego odpowiedzialnego podmiotu, jeszcze nie ma przydzielonego podmiotu, jeszcze nie ma ustalonego
            właściciela, jeszcze nie ma ustalonego gospodarza, jeszcze nie ma ustalonego opiekuna, jeszcze nie ma
            ustalonego odpowiedzialnego, jeszcze nie ma ustalonego podmiotu odpowiedzialnego, jeszcze nie ma ustalonego
            odpowiedzialnego podmiotu, jeszcze nie ma ustalonego podmiotu, jeszcze nie ma żadnego właściciela, jeszcze
            nie ma żadnego gospodarza, jeszcze nie ma żadnego opiekuna, jeszcze nie ma żadnego odpowiedzialnego, jeszcze
            nie ma żadnego podmiotu odpowiedzialnego, jeszcze nie ma żadnego odpowiedzialnego podmiotu, jeszcze nie ma
            żadnego podmiotu, jeszcze nie ma jasnego właściciela, jeszcze nie ma jasnego gospodarza, jeszcze nie ma
            jasnego opiekuna, jeszcze nie ma jasnego odpowiedzialnego, jeszcze nie ma jasnego podmiotu odpowiedzialnego,
            jeszcze nie ma jasnego odpowiedzialnego podmiotu, jeszcze nie ma jasnego podmiotu, jeszcze nie ma
            konkretnego właściciela, jeszcze nie ma konkretnego gospodarza, jeszcze nie ma konkretnego opiekuna, jeszcze
            nie ma konkretnego odpowiedzialnego, jeszcze nie ma konkretnego podmiotu odpowiedzialnego, jeszcze nie ma
            konkretnego odpowiedzialnego podmiotu, jeszcze nie ma konkretnego podmiotu, jeszcze nie ma swojego
            właściciela, jeszcze nie ma swojego gospodarza, jeszcze nie ma swojego opiekuna, jeszcze nie ma swojego
            odpowiedzialnego, jeszcze nie ma swojego podmiotu odpowiedzialnego, jeszcze nie ma swojego odpowiedzialnego
            podmiotu, jeszcze nie ma swojego podmiotu, bez opiekuna, bez podmiotu, bez wyznaczonego właściciela, bez
            wyznaczonego gospodarza, bez wyznaczonego opiekuna, bez wyznaczonego odpowiedzialnego, bez wyznaczonego
            podmiotu odpowiedzialnego, bez wyznaczonego odpowiedzialnego podmiotu, bez wyznaczonego podmiotu, bez
            wskazanego gospodarza, bez wskazanego opiekuna, bez wskazanego odpowiedzialnego, bez wskazanego podmiotu
            odpowiedzialnego, bez wskazanego odpowiedzialnego podmiotu, bez określonego właściciela, bez określonego
            gospodarza, bez określonego opiekuna, bez określonego odpowiedzialnego, bez określonego podmiotu
            odpowiedzialnego, bez określonego odpowiedzialnego podmiotu, bez określonego podmiotu, bez przypisanego
            właściciela, bez przypisanego gospodarza, bez przypisanego opiekuna, bez przypisanego odpowiedzialnego, bez
            przypisanego podmiotu odpowiedzialnego, bez przypisanego odpowiedzialnego podmiotu, bez przydzielonego
            właściciela, bez przydzielonego gospodarza, bez przydzielonego opiekuna, bez przydzielonego
            odpowiedzialnego, bez przydzielonego podmiotu odpowiedzialnego, bez przydzielonego odpowiedzialnego
            podmiotu, bez przydzielonego podmiotu, bez ustalonego właściciela, bez ustalonego gospodarza, bez ustalonego
            opiekuna, bez ustalonego odpowiedzialnego, bez ustalonego podmiotu odpowiedzialnego, bez ustalonego
            odpowiedzialnego podmiotu, bez ustalonego podmiotu, bez żadnego właściciela, bez żadnego gospodarza, bez
            żadnego opiekuna, bez żadnego odpowiedzialnego, bez żadnego podmiotu odpowiedzialnego, bez żadnego
            odpowiedzialnego podmiotu, bez żadnego podmiotu, bez jasnego właściciela, bez jasnego gospodarza, bez
            jasnego opiekuna, bez jasnego odpowiedzialnego, bez jasnego podmiotu odpowiedzialnego, bez jasnego
            odpowiedzialnego podmiotu, bez jasnego podmiotu, bez konkretnego właściciela, bez konkretnego gospodarza,
            bez konkretnego opiekuna, bez konkretnego odpowiedzialnego, bez konkretnego podmiotu odpowiedzialnego, bez
            konkretnego odpowiedzialnego podmiotu, bez konkretnego podmiotu, bez swojego właściciela, bez swojego
            gospodarza, bez swojego opiekuna, bez swojego odpowiedzialnego, bez swojego podmiotu odpowiedzialnego, bez
            swojego odpowiedzialnego podmiotu, bez swojego podmiotu, brak gospodarza, brak opiekuna, brak
            odpowiedzialnego podmiotu, brak podmiotu, brak wyznaczonego właściciela, brak wyznaczonego gospodarza, brak
            wyznaczonego opiekuna, brak wyznaczonego odpowiedzialnego, brak wyznaczonego podmiotu odpowiedzialnego, brak
            wyznaczonego odpowiedzialnego podmiotu, brak wyznaczonego podmiotu, brak wskazanego właściciela, brak
            wskazanego gospodarza, brak wskazanego opiekuna, brak wskazanego odpowiedzialnego, brak wskazanego podmiotu
            odpowiedzialnego, brak wskazanego odpowiedzialnego podmiotu, brak wskazanego podmiotu, brak określonego
            właściciela, brak określonego gospodarza, brak określonego opiekuna, brak określonego odpowiedzialnego, brak
            określonego podmiotu odpowiedzialnego, brak określonego odpowiedzialnego podmiotu, brak określonego
            podmiotu, brak przypisanego właściciela, brak przypisanego gospodarza, brak przypisanego opiekuna, brak
            przypisanego odpowiedzialnego, brak przypisanego podmiotu odpowiedzialnego, brak przypisanego
            odpowiedzialnego podmiotu, brak przypisanego podmiotu, brak przydzielonego właściciela, brak przydzielonego
            gospodarza, brak przydzielonego opiekuna, brak przydzielonego odpowiedzialnego, brak przydzielonego podmiotu
            odpowiedzialnego, brak przydzielonego odpowiedzialnego podmiotu, brak przydzielonego podmiotu, brak
            ustalonego właściciela, brak ustalonego gospodarza, brak ustalonego opiekuna, brak ustalonego
            odpowiedzialnego, brak ustalonego podmiotu odpowiedzialnego, brak ustalonego odpowiedzialnego podmiotu, brak
            ustalonego podmiotu, brak żadnego właściciela, brak żadnego gospodarza, brak żadnego opiekuna, brak żadnego
            odpowiedzialnego, brak żadnego podmiotu odpowiedzialnego, brak żadnego odpowiedzialnego podmiotu, brak
            żadnego podmiotu, brak jasnego właściciela, brak jasnego gospodarza, brak jasnego opiekuna, brak jasnego
            odpowiedzialnego, brak jasnego podmiotu odpowiedzialnego, brak jasnego odpowiedzialnego podmiotu, brak
            jasnego podmiotu, brak konkretnego właściciela, brak konkretnego gospodarza, brak konkretnego opiekuna, brak
            konkretnego odpowiedzialnego, brak konkretnego podmiotu odpowiedzialnego, brak konkretnego odpowiedzialnego
            podmiotu, brak konkretnego podmiotu, brak swojego właściciela, brak swojego gospodarza, brak swojego
            opiekuna, brak swojego odpowiedzialnego, brak swojego podmiotu odpowiedzialnego, brak swojego
            odpowiedzialnego podmiotu, brak swojego podmiotu, brakuje właściciela, brakuje gospodarza, brakuje opiekuna,
            brakuje odpowiedzialnego, brakuje odpowiedzialnego podmiotu, brakuje podmiotu, brakuje wyznaczonego
            właściciela, brakuje wyznaczonego gospodarza, brakuje wyznaczonego opiekuna, brakuje wyznaczonego
            odpowiedzialnego, brakuje wyznaczonego podmiotu odpowiedzialnego, brakuje wyznaczonego odpowiedzialnego
            podmiotu, brakuje wyznaczonego podmiotu, brakuje wskazanego właściciela, brakuje wskazanego gospodarza,
            brakuje wskazanego opiekuna, brakuje wskazanego odpowiedzialnego, brakuje wskazanego podmiotu
            odpowiedzialnego, brakuje wskazanego odpowiedzialnego podmiotu, brakuje wskazanego podmiotu, brakuje
            określonego właściciela, brakuje określonego gospodarza, brakuje określonego opiekuna, brakuje określonego
            odpowiedzialnego, brakuje określonego podmiotu odpowiedzialnego, brakuje określonego odpowiedzialnego
            podmiotu, brakuje określonego podmiotu, brakuje przypisanego właściciela, brakuje przypisanego gospodarza,
            brakuje przypisanego opiekuna, brakuje przypisanego odpowiedzialnego, brakuje przypisanego podmiotu
            odpowiedzialnego, brakuje przypisanego odpowiedzialnego podmiotu, brakuje przypisanego podmiotu, brakuje
            przydzielonego właściciela, brakuje przydzielonego gospodarza, brakuje przydzielonego opiekuna, brakuje
            przydzielonego odpowiedzialnego, brakuje przydzielonego podmiotu odpowiedzialnego, brakuje przydzielonego
            odpowiedzialnego podmiotu, brakuje przydzielonego podmiotu, brakuje ustalonego właściciela, brakuje
            ustalonego gospodarza, brakuje ustalonego opiekuna, brakuje ustalonego odpowiedzialnego, brakuje ustalonego
            podmiotu odpowiedzialnego, brakuje ustalonego odpowiedzialnego podmiotu, brakuje ustalonego podmiotu,
            brakuje żadnego właściciela, brakuje żadnego gospodarza, brakuje żadnego opiekuna, brakuje żadnego
            odpowiedzialnego, brakuje żadnego podmiotu odpowiedzialnego, brakuje żadnego odpowiedzialnego podmiotu,
            brakuje żadnego podmiotu, brakuje jasnego właściciela, brakuje jasnego gospodarza, brakuje jasnego opiekuna,
            brakuje jasnego odpowiedzialnego, brakuje jasnego podmiotu odpowiedzialnego, brakuje jasnego
            odpowiedzialnego podmiotu, brakuje jasnego podmiotu, brakuje konkretnego właściciela, brakuje konkretnego
            gospodarza, brakuje konkretnego opiekuna, brakuje konkretnego odpowiedzialnego, brakuje konkretnego podmiotu
            odpowiedzialnego, brakuje konkretnego odpowiedzialnego podmiotu, brakuje konkretnego podmiotu, brakuje
            swojego właściciela, brakuje swojego gospodarza, brakuje swojego opiekuna, brakuje swojego odpowiedzialnego,
            brakuje swojego podmiotu odpowiedzialnego, brakuje swojego odpowiedzialnego podmiotu, brakuje swojego
            podmiotu, nie ma odpowiedzialnej osoby, nie ma odpowiedzialnej instytucji, nie ma odpowiedzialności, nie ma
            wyznaczonej osoby odpowiedzialnej, nie ma wyznaczonej odpowiedzialnej osoby, nie ma wyznaczonej
            odpowiedzialnej instytucji, nie ma wyznaczonej odpowiedzialności, nie ma wskazanej osoby odpowiedzialnej,
            nie ma wskazanej odpowiedzialnej osoby, nie ma wskazanej odpowiedzialnej instytucji, nie ma wskazanej
            odpowiedzialności, nie ma przypisanej osoby odpowiedzialnej, nie ma przypisanej odpowiedzialnej osoby, nie
            ma przypisanej odpowiedzialnej instytucji, nie ma przypisanej odpowiedzialności, nie ma żadnej osoby
            odpowiedzialnej, nie ma żadnej odpowiedzialnej osoby, nie ma żadnej odpowiedzialnej instytucji, nie ma
            żadnej odpowiedzialności, nie mają osoby odpowiedzialnej, nie mają odpowiedzialnej osoby, nie mają
            odpowiedzialnej instytucji, nie mają odpowiedzialności, nie mają wyznaczonej osoby odpowiedzialnej, nie mają
            wyznaczonej odpowiedzialnej osoby, nie mają wyznaczonej odpowiedzialnej instytucji, nie mają wyznaczonej
            odpowiedzialności, nie mają wskazanej osoby odpowiedzialnej, nie mają wskazanej odpowiedzialnej osoby, nie
            mają wskazanej odpowiedzialnej instytucji, nie mają wskazanej odpowiedzialności, nie mają przypisanej osoby
            odpowiedzialnej, nie mają przypisanej odpowiedzialnej osoby, nie mają przypisanej odpowiedzialnej
            instytucji, nie mają przypisanej odpowiedzialności, nie mają żadnej osoby odpowiedzialnej, nie mają żadnej
            odpowiedzialnej osoby, nie mają żadnej odpowiedzialnej instytucji, nie mają żadnej odpowiedzialności, bez
            odpowiedzialnej osoby, bez odpowiedzialnej instytucji, bez odpowiedzialności, bez wyznaczonej osoby
            odpowiedzialnej, bez wyznaczonej odpowiedzialnej osoby, bez wyznaczonej odpowiedzialnej instytucji, bez
            wyznaczonej odpowiedzialności, bez wskazanej osoby odpowiedzialnej, bez wskazanej odpowiedzialnej osoby, bez
            wskazanej odpowiedzialnej instytucji, bez wskazanej odpowiedzialności, bez przypisanej osoby
            odpowiedzialnej, bez przypisanej odpowiedzialnej osoby, bez przypisanej odpowiedzialnej instytucji, bez
            przypisanej odpowiedzialności, bez żadnej osoby odpowiedzialnej, bez żadnej odpowiedzialnej osoby, bez
            żadnej odpowiedzialnej instytucji, bez żadnej odpowiedzialności, brak osoby odpowiedzialnej, brak
            odpowiedzialnej osoby, brak odpowiedzialnej instytucji, brak odpowiedzialności, brak wyznaczonej osoby
            odpowiedzialnej, brak wyznaczonej odpowiedzialnej osoby, brak wyznaczonej odpowiedzialnej instytucji, brak
            wyznaczonej odpowiedzialności, brak wskazanej osoby odpowiedzialnej, brak wskazanej odpowiedzialnej osoby,
            brak wskazanej odpowiedzialnej instytucji, brak wskazanej odpowiedzialności, brak przypisanej osoby
            odpowiedzialnej, brak przypisanej odpowiedzialnej osoby, brak przypisanej odpowiedzialnej instytucji, brak
            przypisanej odpowiedzialności, brak żadnej osoby odpowiedzialnej, brak żadnej odpowiedzialnej osoby, brak
            żadnej odpowiedzialnej instytucji, brak żadnej odpowiedzialności, brakuje osoby odpowiedzialnej, brakuje
            odpowiedzialnej osoby, brakuje odpowiedzialnej instytucji, brakuje odpowiedzialności, brakuje wyznaczonej
            osoby odpowiedzialnej, brakuje wyznaczonej odpowiedzialnej osoby, brakuje wyznaczonej odpowiedzialnej
            instytucji, brakuje wyznaczonej odpowiedzialności, brakuje wskazanej osoby odpowiedzialnej, brakuje
            wskazanej odpowiedzialnej osoby, brakuje wskazanej odpowiedzialnej instytucji, brakuje wskazanej
            odpowiedzialności, brakuje przypisanej osoby odpowiedzialnej, brakuje przypisanej odpowiedzialnej osoby,
            brakuje przypisanej odpowiedzialnej instytucji, brakuje przypisanej odpowiedzialności, brakuje żadnej osoby
            odpowiedzialnej, brakuje żadnej odpowiedzialnej osoby, brakuje żadnej odpowiedzialnej instytucji, brakuje
            żadnej odpowiedzialności, nie wskazano właściciela, nie wskazano gospodarza, nie wskazano odpowiedzialnego
            podmiotu, nie wskazano odpowiedzialnego, nie wskazano nikogo, nie wyznaczono właściciela, nie wyznaczono
            gospodarza, nie wyznaczono podmiotu odpowiedzialnego, nie wyznaczono odpowiedzialnego podmiotu, nie
            wyznaczono odpowiedzialnego, nie wyznaczono nikogo, nie określono właściciela, nie określono gospodarza, nie
            określono podmiotu odpowiedzialnego, nie określono odpowiedzialnego podmiotu, nie określono
            odpowiedzialnego, nie określono nikogo, nie ustalono właściciela, nie ustalono gospodarza, nie ustalono
            podmiotu odpowiedzialnego, nie ustalono odpowiedzialnego podmiotu, nie ustalono odpowiedzialnego, nie
            ustalono nikogo, nie przypisano właściciela, nie przypisano gospodarza, nie przypisano podmiotu
            odpowiedzialnego, nie przypisano odpowiedzialnego podmiotu, nie przypisano odpowiedzialnego, nie przypisano
            nikogo, jest bez właściciela, są bez właściciela, nikomu nie przydzielono, nikomu nie powierzono, nie
            przydzielono nikomu, nie powierzono nikomu, nie są przypisane nikomu, nie są przypisane do nikogo, nie jest
            przypisane do nikogo, nie zostało przypisane nikomu, nie zostały przypisane nikomu, których nikt nie ma, za
            które nikt nie bierze odpowiedzialności, za co nikt nie bierze odpowiedzialności, nikt nie bierze
            odpowiedzialności, nikt nie poczuwa się, nikt nie zajmuje się, nikt się nie zajmuje, którymi nikt się nie
            zajmuje, czym nikt się nie zajmuje, osierocone, osieroconych, bezpańskie, bezpańskich, nieprzypisany,
            nieprzydzielony, nieprzydzielona, nieprzypisana, niepowierzone, nie zostały nikomu przypisane, nie zostało
            nikomu przypisane, nie zostały nikomu przydzielone, nie zostało nikomu przydzielone, nie zostały
            przydzielone nikomu, nikomu przypisane nie, nikomu nie zlecono, nikomu nie przypadło, nikomu nie przypadły,
            nikomu nie przypada, nikomu nie przypadają, na nikim nie ciąży, na nikim nie ciążą, na nikim nie spoczywa,
            na nikim nie spoczywają, u nikogo nie leży, nikt nie pilnuje, nikt nie ma w gestii, w niczyjej gestii, nie
            ma jeszcze właściciela, nie ma jeszcze podmiotu odpowiedzialnego, nie ma jeszcze odpowiedzialnego podmiotu,
            nie ma jeszcze odpowiedzialnego, nie ma jeszcze wyznaczonego właściciela, nie ma jeszcze wyznaczonego
            podmiotu odpowiedzialnego, nie ma jeszcze wyznaczonego odpowiedzialnego podmiotu, nie ma jeszcze
            wyznaczonego odpowiedzialnego, nie ma jeszcze wskazanego właściciela, nie ma jeszcze wskazanego podmiotu
            odpowiedzialnego, nie ma jeszcze wskazanego odpowiedzialnego podmiotu, nie ma jeszcze wskazanego
            odpowiedzialnego, nie ma jeszcze przypisanego właściciela, nie ma jeszcze przypisanego podmiotu
            odpowiedzialnego, nie ma jeszcze przypisanego odpowiedzialnego podmiotu, nie ma jeszcze przypisanego
            odpowiedzialnego, nie mają jeszcze właściciela, nie mają jeszcze podmiotu odpowiedzialnego, nie mają jeszcze
            odpowiedzialnego podmiotu, nie mają jeszcze odpowiedzialnego, nie mają jeszcze wyznaczonego właściciela, nie
            mają jeszcze wyznaczonego podmiotu odpowiedzialnego, nie mają jeszcze wyznaczonego odpowiedzialnego
            podmiotu, nie mają jeszcze wyznaczonego odpowiedzialnego, nie mają jeszcze wskazanego właściciela, nie mają
            jeszcze wskazanego podmiotu odpowiedzialnego, nie mają jeszcze wskazanego odpowiedzialnego podmiotu, nie
            mają jeszcze wskazanego odpowiedzialnego, nie mają jeszcze przypisanego właściciela, nie mają jeszcze
            przypisanego podmiotu odpowiedzialnego, nie mają jeszcze przypisanego odpowiedzialnego podmiotu, nie mają
            jeszcze przypisanego odpowiedzialnego, wciąż nie ma właściciela, wciąż nie ma podmiotu odpowiedzialnego,
            wciąż nie ma odpowiedzialnego podmiotu, wciąż nie ma odpowiedzialnego, wciąż nie ma wyznaczonego
            właściciela, wciąż nie ma wyznaczonego podmiotu odpowiedzialnego, wciąż nie ma wyznaczonego odpowiedzialnego
            podmiotu, wciąż nie ma wyznaczonego odpowiedzialnego, wciąż nie ma wskazanego właściciela, wciąż nie ma
            wskazanego podmiotu odpowiedzialnego, wciąż nie ma wskazanego odpowiedzialnego podmiotu, wciąż nie ma
            wskazanego odpowiedzialnego, wciąż nie ma przypisanego właściciela, wciąż nie ma przypisanego podmiotu
            odpowiedzialnego, wciąż nie ma przypisanego odpowiedzialnego podmiotu, wciąż nie ma przypisanego
            odpowiedzialnego, wciąż nie mają właściciela, wciąż nie mają podmiotu odpowiedzialnego, wciąż nie mają
            odpowiedzialnego podmiotu, wciąż nie mają odpowiedzialnego, wciąż nie mają wyznaczonego właściciela, wciąż
            nie mają wyznaczonego podmiotu odpowiedzialnego, wciąż nie mają wyznaczonego odpowiedzialnego podmiotu,
            wciąż nie mają wyznaczonego odpowiedzialnego, wciąż nie mają wskazanego właściciela, wciąż nie mają
            wskazanego podmiotu odpowiedzialnego, wciąż nie mają wskazanego odpowiedzialnego podmiotu, wciąż nie mają
            wskazanego odpowiedzialnego, wciąż nie mają przypisanego właściciela, wciąż nie mają przypisanego podmiotu
            odpowiedzialnego, wciąż nie mają przypisanego odpowiedzialnego podmiotu, wciąż nie mają przypisanego
            odpowiedzialnego, jeszcze nie mają właściciela, jeszcze nie mają podmiotu odpowiedzialnego, jeszcze nie mają
            odpowiedzialnego podmiotu, jeszcze nie mają odpowiedzialnego, jeszcze nie mają wyznaczonego właściciela,
            jeszcze nie mają wyznaczonego podmiotu odpowiedzialnego, jeszcze nie mają wyznaczonego odpowiedzialnego
            podmiotu, jeszcze nie mają wyznaczonego odpowiedzialnego, jeszcze nie mają wskazanego właściciela, jeszcze
            nie mają wskazanego podmiotu odpowiedzialnego, jeszcze nie mają wskazanego odpowiedzialnego podmiotu,
            jeszcze nie mają wskazanego odpowiedzialnego, jeszcze nie mają przypisanego właściciela, jeszcze nie mają
            przypisanego podmiotu odpowiedzialnego, jeszcze nie mają przypisanego odpowiedzialnego podmiotu, jeszcze nie
            mają przypisanego odpowiedzialnego, nadal nie mają właściciela, nadal nie mają podmiotu odpowiedzialnego,
            nadal nie mają odpowiedzialnego podmiotu, nadal nie mają odpowiedzialnego, nadal nie mają wyznaczonego
            właściciela, nadal nie mają wyznaczonego podmiotu odpowiedzialnego, nadal nie mają wyznaczonego
            odpowiedzialnego podmiotu, nadal nie mają wyznaczonego odpowiedzialnego, nadal nie mają wskazanego
            właściciela, nadal nie mają wskazanego podmiotu odpowiedzialnego, nadal nie mają wskazanego odpowiedzialnego
            podmiotu, nadal nie mają wskazanego odpowiedzialnego, nadal nie mają przypisanego właściciela, nadal nie
            mają przypisanego podmiotu odpowiedzialnego, nadal nie mają przypisanego odpowiedzialnego podmiotu, nadal
            nie mają przypisanego odpowiedzialnego""",
        Concept.SECTION: """sekcja, sekcji, sekcje, sekcję, sekcją, rozdział, rozdziału, rozdziale, rozdziały, część, części, częścią,
            dział, działu, dziale, blok, bloku, tytuł, tytułu, tytule""",
        Concept.ACTION: """działanie, działania, działaniu, kluczowe działanie, kluczowego działania, punkt, punktu, pkt, punkcie,
            ustęp, ustępu, ust., numer, nr, pozycja, pozycji, akapit, akapitu, lit., zobowiązanie, zadanie, ref.""",
        Concept.WEEKDAY: """poniedziałek, poniedziałku, wtorek, wtorku, środa, środy, środę, czwartek, czwartku, piątek, piątku, sobota,
            soboty, sobotę, niedziela, niedzieli, niedzielę""",
        Concept.CHANGE: """ustaw termin, ustaw datę, usuń, usuńcie, usunąć, skasuj, skasować, wykreśl, wykreślić, przenieś, przenieść, przesuń, przesuńcie,
            przesunąć, odłóż, odłożyć, odrocz, odroczyć, przełóż, przełożyć, przedłuż, przedłużyć, wydłuż, wydłużyć,
            oznacz, oznaczyć, zaznacz, zaznaczyć, odhacz, zmień, zmieńcie, zmienić, zastąp, zastąpić, dodaj,
            dodajcie, dodać, przypisz, przypisać, przydziel, przydzielić, zamknij, zamknąć, otwórz ponownie, cofnij,
            cofnąć, anuluj, anulować, odwołaj, odwołać, zatwierdź, zatwierdzić, ustawić, proszę o usunięcie,
            proszę o przesunięcie, proszę o przedłużenie, proszę o zmianę, potwierdź, potwierdzić, przypomnij, przypomnij mi, przypomnieć,
            wyślij przypomnienie, wyślijcie przypomnienie""",
        Concept.HOW_OFTEN: """jak często, jak regularnie, ile razy, z jaką częstotliwością, w jakim rytmie, w jakich odstępach, co ile""",
        Concept.WHERE: "gdzie",
        Concept.WHY: "dlaczego, z jakiego powodu, z jakich powodów, skąd wynika",
        Concept.NOISE: """przeciw, przeciwko, potwierdź, potwierdzić,
            co tam u, co tam, w nawiązaniu do, nawiązując do, w odpowiedzi na, w związku z notą, przedstawienie,
            przypomnienie, przypomnienie terminów, pracuje, pracują, pracować, zajmuje, zajmują, podchodzi, uczestniczy,
            uczestniczą, uczestniczyć, bierze udział, biorą udział, udział, angażuje się, angażują się, zaangażowany,
            zaangażowana, zaangażowane, włączony, włączona, włączone, współpracuje, współpracują, robi się, wiąże się,
            wiążą się, się, jest, są, będzie, będą, jestem, jesteś, ma, mają, masz, macie, to, tego, temu, tym, ten, ta,
            te, tej, tę, tą, tych, tymi, który, która, które, którzy, którego, której, których, którym, którą, że, żeby,
            aby, by, czy, tak, też, także, również, więc, zatem, potem, jeszcze, wciąż, nadal, dalej, teraz, obecnie,
            aktualnie, w tej chwili, na chwilę obecną, na ten moment, właśnie, właściwie, po prostu, naprawdę,
            rzeczywiście, dokładnie, konkretnie, konkretny, konkretne, konkretnych, poszczególne, poszczególnych,
            odpowiedni, odpowiednie, odpowiednich, dany, dane, danego, danej, ogólnie, w sumie, łącznie biorąc, z, ze,
            o, u, na, w, we, ku, za, od, przy, przez, dla, nad, pod, według, wg, zgodnie z, zgodnie z notą, zgodnie,
            według noty, w nocie, z noty, nota, noty, nocie, notę, notą, na mocy noty, na mocy, na podstawie, dokument,
            dokumentu, w dokumencie, w ramach, ramach, za pośrednictwem, poprzez, drogą, za pomocą, w formie, w postaci,
            w rejestrze, rejestr, rejestru, w bazie, w systemie, st, dok., w sprawie, w zakresie, zakresie, w obszarze,
            dotyczące, dotyczących, dotyczy, wobec, coś, czegoś, czemuś, czymś, jakiś, jakaś, jakieś, jakiegoś, jakichś,
            ktoś, kogoś, komuś, cokolwiek, ktokolwiek, jakikolwiek, jakiekolwiek, jakoś, niektóre, niektórych, inny,
            inna, inne, innych, różne, różnych, więcej, kolejne zobowiązania, następne zobowiązania, kolejne zadania,
            kolejnych zobowiązań, dalsze, dalszych, samo, sami, same, osobno, strona, strony,
            stronie, stronę, stroną, podmiot, podmiotu, podmioty, podmiotów, podmiotem, podmiotom, organ, organu,
            organy, organów, organom, organem, urząd, urzędu, urzędy, urzędów, władze, władz, władzom, rząd, rządu,
            rządowi, rządy, ministerstwo, ministerstwa, minister, ministra, ministrowie, delegacja, delegacji,
            delegację, delegacje, jednostka, jednostki, służby, służb, zespół, zespołu, organizacja, organizacji, aktor,
            aktorzy, aktorów, kraj, kraju, republika, republiki, królestwo, ue, eu, unia, unii, unię, unijny, unijna,
            unijne, unijnych, europejski, europejska, europejskie, europejskich, unii europejskiej, unia europejska,
            schengen, strefa, strefy, strefy schengen, strefie schengen, partner, partnerzy, partnerów, podmiot
            odpowiedzialny, podmiotu odpowiedzialnego, koordynator, koordynatora, idzie, idą, iść, pójdzie, przechodzi,
            przechodzą, przejdzie, biegnie, trafia, trafiają, trafi, trafić, figuruje, figurują, znajduje, znajdują,
            znajduje się, znajdzie się, znaleźć się, znaleźć, znajdzie, pojawia, pojawia się, pojawi się, zawiera,
            zawierają, obejmuje, obejmują, ujęte, ujęto, wymienione, wymieniony, wspomniano, podane, podano, wpisane,
            zapisane, istnieje, istnieją, odbywa, odbywa się, odbędzie, odbędzie się, się odbędzie, odbył się, odbyło
            się, zbiera, zbiera się, zbierze się, obraduje, obradować, spotyka się, spotka się, dzieje, dzieje się,
            dziać, stanie, stanie się, wygląda, wyglądać, wynika, wynikają, wychodzi, wyjdzie, zarejestrowane,
            ewidencjonowane, ustalone, ustalony, ustalonych, określone, określony, określonych, wyznaczone, wyznaczony,
            widzieć, znać, wiedzieć, ustalić, dowiedzieć się, dowiedzieć, pokazać, wyświetlić, wyszukać, sprawdzić,
            zweryfikować, przypomnieć, odpowiedzieć, powiedzieć, podać, szukam, interesuje, interesuje mnie, interesują
            mnie, interesowałoby mnie, pytam, pytanie, pytania, zapytanie, zapytania, odpowiedź, proszę, prosić, pls,
            plz, pokaż, pokaż mi, pokażcie, proszę pokazać, proszę podać, proszę wymienić, proszę wskazać, proszę
            wyświetlić, proszę o podanie, wypisz, wypiszcie, wypisz mi, wymień, wymieńcie, wyświetl, daj, daj mi,
            dajcie, dajcie mi, daj nam, znajdź, powiedz, powiedz mi, powiedzcie, powiedz nam, proszę powiedzieć, proszę
            mi powiedzieć, podaj, podaj mi, podajcie, napisz, napisz mi, prześlij mi, przyślij, przyślij mi, przypomnij,
            przypomnij mi, proszę przypomnieć, proszę o przypomnienie, wskaż, streść, podsumuj, sprawdź, proszę
            sprawdzić, zestawienie, zestawienia, lista, listę, listy, liście, wykaz, wykazu, spis, podsumowanie,
            streszczenie, krótko, skrótowo, szybko, szybkie, szybkie pytanie, krótki, krótka, krótkie, przegląd, chcę
            wiedzieć, chcę, chciałbym, chciałabym, chcielibyśmy, chcemy wiedzieć, chciałbym wiedzieć, chciałabym
            wiedzieć, chcielibyśmy wiedzieć, chciałbym się dowiedzieć, chciałabym się dowiedzieć, potrzebuję, potrzebuję
            wiedzieć, muszę wiedzieć, musimy wiedzieć, potrzebujemy, możesz, możecie, możesz mi powiedzieć, możecie mi
            powiedzieć, mógłbyś, mogłabyś, mógłby pan, mogłaby pani, czy może pan, czy może pani, czy mogą państwo, czy
            mogliby państwo, mogliby państwo, czy mógłbyś, czy mogłabyś, czy możesz, czy możecie, może mi pan
            powiedzieć, może mi pani powiedzieć, mogą mi państwo powiedzieć, czy mogą mi państwo powiedzieć, czy może mi
            pan powiedzieć, czy może mi pani powiedzieć, czy mógłbyś mi powiedzieć, czy możesz mi powiedzieć, mogę
            wiedzieć, mogę, wiesz, wiecie, czy wiesz, czy wiecie, czy wie pan, czy wie pani, czy wiadomo, wiadomo, da
            się, można, jest możliwe, można by, stać, stać się, wskazanie, podanie, wskazać, wymienić, zobaczyć, poznać,
            dotyczyć, mowa, zapisano, prowadzi, prowadzą, ma miejsce, mają miejsce, jak, gdzie, skąd, dokąd,
            tam, tu, tutaj, zawsze, zwykle, zazwyczaj, chyba, może, być może, pewnie, prawdopodobnie, na przykład, np.,
            tzn., tj., itd., itp., m.in., między innymi, w szczególności, zwłaszcza, przede wszystkim, głównie, bardzo,
            dość, znowu, znów, ponownie, raz, inaczej, innymi słowy, data, daty, datą, dzień, dnia, dniu, dni, okres,
            okresu, okresie, czas, czasu, chwila, główny, kluczowy, kluczowa, kluczowe, kluczowych, ważne, ważny,
            formalnie, oficjalnie, oficjalny, istotne, odniesienie, nazwa, nazwę, imię, tekst, tekstu, treść, panu,
            pani, pan, wam, was, wasz, wasze, ciebie, tobie, cię, mi, agencje, agencji, agencjom, agencjami, agencjach,
            agencja, agencję, agencją, agencje ue, agencji ue, agencjom ue, agencja ue, agencje unijne, agencji
            unijnych, agencjom unijnym, unijne agencje, unijnych agencji, agencje unii europejskiej, agencji unii
            europejskiej, europejskie agencje, europejskich agencji, instytucje, instytucji, instytucjom, instytucjami,
            instytucja, instytucję, instytucje ue, instytucji ue, instytucjom ue, instytucje unijne, instytucji
            unijnych, unijne instytucje, unijnych instytucji, instytucje unii, instytucje europejskie, instytucji
            europejskich, państwo, państwu, ci, r., maja, dziękuję, dziękujemy, dzięki, dzięki wielkie, wielkie dzięki,
            z góry dziękuję, z góry dziękujemy, z góry dzięki, dziękuję z góry, bardzo dziękuję, serdecznie dziękuję,
            dziękuję bardzo, dziękuję za odpowiedź, dziękuję za pomoc, dzięki za pomoc, dzień dobry, dobry, dobry
            wieczór, dobranoc, cześć, hej, hejka, siema, witam, witam serdecznie, witajcie, serwus, miłego dnia, miłego
            wieczoru, miłego weekendu, życzę miłego dnia, do widzenia, na razie, pozdrawiam, pozdrawiam serdecznie, z
            poważaniem, z wyrazami szacunku, z pozdrowieniami, łączę pozdrowienia, szanowni państwo, szanowny panie,
            szanowna pani, szanowni, drodzy, drodzy koledzy, koleżanki i koledzy, kolego, koleżanko, koledzy, bot, bota,
            robot, slack, mam nadzieję że wszystko dobrze, przepraszam, przepraszam za kłopot, przepraszam że
            przeszkadzam, sorry, wybacz, wybaczcie, za pozwoleniem, mam pytanie, mam jedno pytanie, mam krótkie pytanie,
            mam szybkie pytanie, miałbym pytanie, miałabym pytanie, krótkie pytanie, jeszcze jedno pytanie, jeszcze
            pytanie, głupie pytanie, chcę zapytać, chcę spytać, chciałbym zapytać, chciałabym zapytać, chciałem zapytać,
            chciałam zapytać, chciałbym spytać, chciałam spytać, chciałem spytać, pozwolę sobie zapytać, uprzejmie
            proszę, uprzejmie proszę o informację, uprzejmie prosimy, uprzejmie prosimy o informację, proszę uprzejmie,
            bardzo proszę, bardzo proszę o, proszę o wskazanie, prosimy o wskazanie, prosimy o podanie, proszę o
            udostępnienie, proszę o przesłanie, prosimy o przesłanie, proszę o pilną odpowiedź, proszę o informację,
            proszę o informacje, proszę o odpowiedź, proszę o listę, proszę o wykaz, proszę o zestawienie, proszę o
            przegląd, prosimy o informację, prosimy o informacje, prosimy o przekazanie informacji, zwracam się z
            prośbą, zwracam się z prośbą o informację, zwracamy się z prośbą, zwracamy się z prośbą o informację,
            poproszę, poproszę o, prosiłbym o, prosiłabym o, jeśli można, jeśli to możliwe, o ile to możliwe, w miarę
            możliwości, jeśli możesz, jeśli wiesz, jeśli pan może, jeśli pani może, jeśli to nie problem, jak możesz,
            ok, okej, okay, dobra, dobrze, jasne, super, pilne, pilnie, to pilne, niepilne, jeśli dobrze pamiętam, jeśli
            dobrze rozumiem, pragnę zapytać, kluczowego, kluczowej, kluczowemu, kluczową, kluczowym, konkretna,
            konkretnego, konkretnej, konkretnemu, konkretną, konkretnym, konkretnymi, poszczególny, poszczególna,
            poszczególnego, poszczególnej, poszczególnemu, poszczególną, poszczególnym, poszczególnymi, dana, danemu,
            daną, danym, danymi, główna, główne, głównego, głównej, głównemu, główną, głównym, głównymi, ważna, ważnego,
            ważnej, ważnemu, ważną, ważnym, ważnych, ważnymi, oficjalna, oficjalne, oficjalnego, oficjalnej,
            oficjalnemu, oficjalną, oficjalnym, oficjalnych, oficjalnymi, istotny, istotna, istotnego, istotnej,
            istotnemu, istotną, istotnym, istotnych, istotnymi, różny, różna, różnego, różnej, różnemu, różną, różnym,
            różnymi, innego, innej, innemu, inną, innym, innymi, niektóry, niektóra, niektórego, niektórej, niektóremu,
            niektórą, niektórym, niektórymi, podany, podana, podanego, podanej, podanemu, podaną, podanym, podanych,
            podanymi, określona, określonego, określonej, określonemu, określoną, określonym, określonymi, ustalona,
            ustalonego, ustalonej, ustalonemu, ustaloną, ustalonym, ustalonymi, wyznaczona, wyznaczonego, wyznaczonej,
            wyznaczonemu, wyznaczoną, wyznaczonym, wyznaczonych, wyznaczonymi, wskazany, wskazana, wskazane, wskazanego,
            wskazanej, wskazanemu, wskazaną, wskazanym, wskazanych, wskazanymi, przewidziany, przewidziana,
            przewidzianego, przewidzianej, przewidzianemu, przewidzianą, przewidzianym, przewidzianych, przewidzianymi,
            wymieniona, wymienionego, wymienionej, wymienionemu, wymienioną, wymienionym, wymienionych, wymienionymi,
            wspomniana, wspomnianego, wspomnianej, wspomnianemu, wspomnianą, wspomnianym, wspomnianych, wspomnianymi,
            zapisany, zapisana, zapisanego, zapisanej, zapisanemu, zapisaną, zapisanym, zapisanych, zapisanymi, ujęty,
            ujęta, ujętego, ujętej, ujętemu, ujętą, ujętym, ujętych, ujętymi, zawarty, zawarta, zawarte, zawartego,
            zawartej, zawartemu, zawartą, zawartym, zawartych, zawartymi, odnotowany, odnotowana, odnotowane,
            odnotowanego, odnotowanej, odnotowanemu, odnotowaną, odnotowanym, odnotowanych, odnotowanymi,
            zarejestrowany, zarejestrowana, zarejestrowanego, zarejestrowanej, zarejestrowanemu, zarejestrowaną,
            zarejestrowanym, zarejestrowanych, zarejestrowanymi, unijnego, unijnej, unijnemu, unijną, unijnym, unijnymi,
            formalny, formalna, formalne, formalnego, formalnej, formalnemu, formalną, formalnym, formalnych,
            formalnymi, właściwy, właściwa, właściwe, właściwego, właściwej, właściwemu, właściwą, właściwym,
            właściwych, właściwymi, stosowny, stosowna, stosowne, stosownego, stosownej, stosownemu, stosowną,
            stosownym, stosownych, stosownymi, potrzebny, potrzebna, potrzebne, potrzebnego, potrzebnej, potrzebnemu,
            potrzebną, potrzebnym, potrzebnych, potrzebnymi, zainteresowany, zainteresowana, zainteresowane,
            zainteresowanego, zainteresowanej, zainteresowanemu, zainteresowaną, zainteresowanym, zainteresowanych,
            zainteresowanymi, zaangażowanego, zaangażowanej, zaangażowanemu, zaangażowaną, zaangażowanym,
            zaangażowanych, zaangażowanymi, rzeczony, rzeczona, rzeczone, rzeczonego, rzeczonej, rzeczonemu, rzeczoną,
            rzeczonym, rzeczonych, rzeczonymi, numerowany, numerowana, numerowane, numerowanego, numerowanej,
            numerowanemu, numerowaną, numerowanym, numerowanych, numerowanymi, monitorowany, monitorowana, monitorowane,
            monitorowanego, monitorowanej, monitorowanemu, monitorowaną, monitorowanym, monitorowanych, monitorowanymi,
            śledzony, śledzona, śledzone, śledzonego, śledzonej, śledzonemu, śledzoną, śledzonym, śledzonych,
            śledzonymi, podstawowy, podstawowa, podstawowe, podstawowego, podstawowej, podstawowemu, podstawową,
            podstawowym, podstawowymi, zasadniczy, zasadnicza, zasadnicze, zasadniczego, zasadniczej, zasadniczemu,
            zasadniczą, zasadniczym, zasadniczych, zasadniczymi, relewantny, relewantna, relewantne, relewantnego,
            relewantnej, relewantnemu, relewantną, relewantnym, relewantnych, relewantnymi, krótkiego, krótkiej,
            krótkiemu, krótką, krótkim, krótkich, krótkimi, szybki, szybka, szybkiego, szybkiej, szybkiemu, szybką,
            szybkim, szybkich, szybkimi, wszelki, wszelka, wszelkiego, wszelkiej, wszelkiemu, wszelką, wszelkim,
            wszelkimi, europejskiemu, europejską, europejskim, europejskimi, taki, taka, taką, takim, takich, takimi,
            odpowiednia, odpowiedniego, odpowiedniej, odpowiedniemu, odpowiednią, odpowiednim, odpowiednimi, następuje,
            następują, następować, nastąpi, nastąpią, nastąpić, przychodzi pora, mieści, mieści się, się mieści,
            mieszczą się, odnosi, odnoszą, odnosi się, odnoszą się, się odnosi, się odnoszą, łączy, łączy się, się
            łączy, wiążące się, wiążących się, związane, związany, związana, związanych, związanych z, związane z,
            płynące, płynących, wynikające, wynikających, wynikło, widnieje, widnieją, występuje, występują, stoi,
            stoją, pisze się, jest napisane, mówi się, mówią, stanowi, stanowią, przewiduje, przewidują, przewiduje się,
            nakłada, nakładają, nałożono, nałożone, nakazuje, nakazano, prowadzone, prowadzonych, uwzględnione,
            uwzględnia, uwzględniają, uwzględniono, wpisano, włączono, zaliczone, ustalono, figurujące, figurujących,
            widniejące, widniejących, bym, byś, byśmy, byście, abym, abyś, abyśmy, żebym, żebyś, żebyśmy, niech,
            niechaj, oby, czyż, czyżby, przecież, wszak, jednak, jednakże, ale, natomiast, zaś, przy tym, przy czym,
            zarazem, jednocześnie, równocześnie, ponadto, nawet, szczególnie, specjalnie,
            ostatecznie, nareszcie, w ogóle, całkiem, całkowicie, zupełnie, w pełni, absolutnie, nieco, trochę, trochę
            więcej, sporo, raczej, słowem, prosto, jasno, widocznie, najwyraźniej, w każdym razie, w takim razie, w tym
            przypadku, w takim przypadku, w istocie, w zasadzie, wstępnie, orientacyjnie, ramowo, szczegółowo, punktowo,
            hasłowo, pisemnie, ustnie, elektronicznie, mailem, mailowo, e-mailem, telefonicznie, powtórnie, na nowo,
            jeszcze raz, po raz kolejny, naraz, od nowa, przypadkiem, czasem może, akurat, no i, no więc, więc tak,
            otóż, bowiem, gdyż, ponieważ, bo, kiedyż to, jako, jako że, mianowicie, a mianowicie, albowiem, toteż,
            dlatego, dlatego że, stąd, zresztą, owszem, wprawdzie, faktycznie, mną, tobą, wami, wy, ty, twój, siebie,
            sobie, sobą, ów, owo, tamta, tamto, tamte, tamtego, tamtych, niejaki, niektórzy, wszelaki, w świetle, w
            myśl, zgodnie z treścią, w oparciu o, na gruncie, z uwagi na, ze względu na, biorąc pod uwagę, mając na
            uwadze, w celu, celem, w kontekście, w obrębie, w kwestii, w przedmiocie, z punktu widzenia, z perspektywy,
            na poziomie, na polu, na szczeblu, w tekście, z tekstu, brzmienie, w tabeli, z tabeli, tabela, tabelę,
            tabeli, plik, pliku, zestaw, zestawu, zbiór, zbioru, baza, bazie, ewidencja, ewidencji, systemu, systemie,
            narzędzie, narzędzia, narzędziu, kanał, kanału, kanale, wątek, wątku, zapis, zapisu, zapisy, zapisów,
            notatka, notatki, notatce, notatkę, notatek, załącznik, załącznika, załączniku, konkluzje, konkluzji,
            konkluzjach, uchwała, numerem, pod numerem, nazwą, nazwy, nazwie, oznaczenie, oznaczony, oznaczone,
            nagłówek, podmiotami, organach, organami, urzędom, urzędem, urzędzie, instytucjach, aktorom, aktorami,
            aktora, partnerom, partnerami, partnera, partnerem, stronom, stronami, stron, uczestnik, uczestnika,
            uczestnicy, uczestników, członek, członka, członkowie, członków, koledzy i koleżanki, kolega, kolegów,
            kolegom, przyjaciele, ludzie, panowie, panie, państwa uwadze, wielmożny, szanowna, szanowny, szanowne,
            szanowny panie dyrektorze, panie dyrektorze, pani dyrektor, szefie, hejo, elo, siemka, siemano, czołem,
            dzień dobry państwu, dzień dobry wszystkim, cześć wszystkim, witam państwa, witam wszystkich, witam was,
            pozdro, pozdrowienia, pozdrawiam was, serdeczne pozdrowienia, z serdecznymi pozdrowieniami, z pozdrowieniem,
            z szacunkiem, z wyrazami poważania, z wyrazami uszanowania, łączę wyrazy szacunku, łączę wyrazy poważania,
            do usłyszenia, do zobaczenia, trzymaj się, trzymajcie się, dobrego dnia, miłego popołudnia, udanego dnia,
            udanego weekendu, dziękuję pięknie, pięknie dziękuję, ślicznie dziękuję, stokrotne dzięki, dziękuję z całego
            serca, dzięki z góry, dziękuję uprzejmie, dziękuję za informację, dzięki za info, dzięki za odpowiedź,
            dziekuje, dzieki, z góry dziękuję za odpowiedź, będę zobowiązany za, byłbym wdzięczny za, byłabym wdzięczna
            za, proszę państwa, proszę pana, proszę pani, prosi się o, prosimy, prosimy o, proszę o, uprasza się o,
            poprosimy, poprosimy o, prosilibyśmy o, prosiłbym, prosiłabym, prosiłbym bardzo, zwracam się, zwracamy się,
            zwracam się do państwa, zwracamy się do państwa, pozwalam sobie, pozwalam sobie zapytać, pozwolę sobie,
            pozwólcie, przepraszam bardzo, za przeproszeniem, nie szkodzi, jak można, jeśli się da, jak się da, o ile
            można, jeśli to nie kłopot, jeżeli to możliwe, jeżeli można, bądź tak miły, bądź tak miła, bądź uprzejmy,
            bądź uprzejma, bądźcie tak mili, łaskawie, uprzejmie, grzecznie, migiem, raz dwa, chciałbym prosić,
            chciałabym prosić, chciałbym prosić o, chciałabym prosić o, chciałbym poprosić o, chciałabym poprosić o,
            chciałbym uzyskać, chciałabym uzyskać, uzyskać, uzyskać informację, uzyskać informacje, otrzymać informację,
            chcielibyśmy się dowiedzieć, chcielibyśmy poznać, chcemy poznać, chcę poznać, chcę zobaczyć, chciałbym
            zobaczyć, chciałabym zobaczyć, chciałbym poznać, chciałabym poznać, interesuje nas, nas interesuje,
            interesowałoby nas, mnie interesuje, ciekawi mnie, ciekaw jestem, ciekawa jestem, jestem ciekaw, jestem
            ciekawa, mamy pytanie, jedno pytanie, ostatnie pytanie, szybkie pytanko, pytanko, małe pytanie, krótkie
            pytanko, nie wiesz, nie wiecie, czy ktoś wie, wie ktoś, ktoś wie, czy ktoś może, czy ktoś mógłby, może ktoś
            powie, powie mi ktoś, orientujesz się, orientuje się ktoś, czy orientuje się pan, mógłbym, mogłabym,
            moglibyśmy wiedzieć, czy mógłbym, czy mogłabym, czy mogę prosić o, mogę prosić o, mogę spytać, mogę zapytać,
            czy mogę zapytać, wolno zapytać, wolno spytać, wyszukaj, wyszukajcie, ustal, ustalcie, wyciągnij, wyciągnij
            mi, podrzuć, podrzuć mi, podrzućcie, rzuć, rzuć mi, wrzuć, dawaj, dajcie znać, daj znać, proszę dać znać,
            przefiltruj, posortuj, rozpisz, rozpisz mi, rozwiń, wylistuj, zrekapituluj, rekapitulacja, rekapitulację,
            podsumuj mi, podsumujcie, policz, policzcie, zliczyć, policzyć, odpowiedz, odpowiedzcie, odpowiedzi,
            odpowiedzią, pytaniem, pytaniu, pytaniach, wyliczyć, wylicz, wyliczcie, zestaw mi, przedstaw mi, przedstaw,
            zerknij, mógłbyś mi, mogłabyś mi, moglibyście, czy moglibyście, mogliby panowie, czy mogłaby pani, czy
            mógłby pan, proszę wyliczyć, proszę przedstawić listę, proszę wypisać, proszę wskaż, proszę przesłać listę,
            proszę o wyliczenie, proszę o wyjaśnienie kto, proszę o wskazanie kto, prosimy o przypomnienie, spośród, w
            liczbie, w tej sprawie, w tym zakresie, w tym temacie, w tej kwestii, w tym obszarze, w tym względzie, na
            ten temat, nt., czymkolwiek, kimkolwiek, czegokolwiek, komukolwiek, kogokolwiek, jakiejkolwiek,
            jakichkolwiek, jakimkolwiek, którykolwiek, którekolwiek, któraś, któryś, któreś, którejś, którychś, jakąś,
            jakimś, jakiejś, czyjaś, tzw., m. in., ew., pn., wzgl., zdaniem, waszym zdaniem, twoim zdaniem, pana
            zdaniem, pani zdaniem, wg was, wg ciebie, według ciebie, według was, tak na szybko, tak w ogóle, tak dla
            pewności, tak przy okazji, przy tej okazji, jeszcze coś, coś jeszcze, cokolwiek jeszcze, da się sprawdzić,
            da się ustalić, da się zobaczyć, dałoby się, dało by się, można prosić o, można prosić, można wiedzieć,
            można się dowiedzieć, można zobaczyć, można sprawdzić, pytać, zapytać, spytać, dopytać, pytał, pytała, pytam
            się, podpytać,
            sam""",
    },
    postpositions={
        Concept.ONLY: "sam, sama, samodzielnie",
        Concept.LAST: "ubiegły, ubiegłego, zeszły, zeszłego",
        Concept.NEXT: "przyszły, przyszłego, następny, następnego",
        Concept.THIS: "bieżącego, bieżący",
    },
    no_months=frozenset({"sie"}),
    datives={
        "european-parliament": "parlamentowi europejskiemu, parlamentowi, europarlamentowi",
        "council": "radzie, radzie ue, radzie unii europejskiej",
        "schengen-council": "radzie schengen, radzie ds. schengen, radzie do spraw schengen, radzie strefy schengen",
    },
    chatter="""bocie, robocie, jak się masz, jak się państwo mają, co słychać, wszystko w porządku, gdy będziesz mieć czas, jak
        będziesz mieć chwilę, rozumiem, aha, tak jest, no, no to, no dobra, słuchaj, słuchajcie, hm, hmm, yyy, eee,
        świetnie, świetne, znakomicie, rewelacja, fajnie, idealnie, to wszystko, to tyle, wystarczy, będę wdzięczny,
        będę wdzięczna, będziemy wdzięczni, byłbym wdzięczny, byłabym wdzięczna, byłoby miło, będzie mi miło, doceniam,
        pilna sprawa, na szybko, dla porządku, dla pewności, dla jasności, dla formalności, dla informacji, tytułem
        uzupełnienia, z ciekawości, z czystej ciekawości, do sprawdzenia, dla sprawdzenia, o ile wiem, o ile się nie
        mylę, jeśli się nie mylę, mam wrażenie, wydaje mi się, wydaje się, prawda, szczerze, szczerze mówiąc, nawiasem
        mówiąc, a propos, inaczej mówiąc, krótko mówiąc, w skrócie, w pigułce, pokrótce, w punktach, w tabeli, w jednym
        zdaniu, jednym zdaniem, zrozumiale, przejrzyście, po polsku, dla szefa, dla mojego szefa, mój szef, szef,
        szefowa, moja szefowa, dla ministra, dla pana ministra, pan minister, pani minister, dla wiceministra, dla
        ambasadora, pan ambasador, dla centrali, centrala, dla stolicy, do briefingu, na briefing, na potrzeby
        briefingu, do notatki, na potrzeby notatki, do instrukcji, przygotowuję instrukcję, przygotowuję notatkę,
        przygotowuję briefing, przygotowuję się do posiedzenia, piszę notatkę, piszę instrukcję, do maila, jestem tu
        nowy, jestem tu nowa, jestem nowy, jestem nowa, jestem delegatem, jestem delegatką, jestem oficerem łącznikowym,
        oficer łącznikowy, delegat, grupa robocza, w grupie roboczej, w imieniu polskiej delegacji, jako delegat,
        zapomniałem, zapomniałam, nie pamiętam, nie wiem, nie mam pojęcia, nie jestem pewien, nie jestem pewna, odśwież
        mi pamięć, poradź, poradź mi, doradź, pomożesz, pomożesz mi, spójrz, zobacz, rzuć okiem, spróbuj, sekundę,
        moment, chwilę, chwileczkę, poczekaj, no to jedziemy, haha, lol, oj, ach, och, niestety, na szczęście,
        oczywiście, z pewnością, na pewno, niewątpliwie, zapewne, serdecznie, wierzę, mam nadzieję, zakładam,
        przypuszczam, sądzę, sądzę że, myślę, myślę że, uważam, powiedziałbym, powiedziałabym, mniej więcej tak, tak
        jakby, to znaczy, mianowicie, podobno, rzekomo, słyszałem, słyszałam, słyszałem że, słyszałam że, czytałem,
        czytałam, zdaje się, swoją drogą, ewentualnie, przy okazji""",
)
