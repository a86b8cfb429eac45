"""Questions whose meaning depends on what "except", "not", "only", "late" or "or" stands beside, in every language.

Each line has a language and its phrases, with bars between them. Lithuanian and Latvian ask "who" and "what" with one
word: there a WHO is a WHAT.
"""

from datetime import date

from domain.dates.spans import Span
from domain.questions.model import Bound, DueFilter, Exclusion, Question, QuestionType, RefusalReason, StatusFilter
from domain.register.model import DeadlineKind

EUROPOL, EUROJUST, FRONTEX = ("europol",), ("eurojust",), ("frontex",)
JUNE = DueFilter(bound=Bound.IN, span=Span(first=date(2024, 6, 1), last=date(2024, 6, 30)))

SCOPE: tuple[tuple[Question | RefusalReason, str], ...] = (
    # All but what is late.
    (
        Question(without=Exclusion(overdue=True)),
        """
        bg всичко освен просрочените
        cs všechno kromě toho, co je po termínu
        da alt undtagen det forsinkede
        de alles außer den überfälligen
        el όλα εκτός από τα εκπρόθεσμα
        en everything except the overdue ones
        es todo menos lo atrasado
        et kõik peale hilinenute
        fi kaikki paitsi myöhässä olevat
        fr tout ce qui reste sauf ce qui est déjà en retard
        ga gach rud seachas a bhfuil thar téarma
        hr sve osim onoga što kasni
        hu mindent, kivéve a késéseket
        it tutto quello che resta tranne ciò che è già in ritardo
        lt viskas, išskyrus vėluojančius
        lv viss, izņemot nokavēto
        mt kollox ħlief dak li hu tard
        nl alles behalve wat al te laat is
        pl wszystko oprócz zaległych
        pt tudo menos o que está atrasado
        ro tot în afară de cele întârziate
        sk všetko okrem toho, čo mešká
        sl vse razen zamujenega
        sv allt utom det försenade
        """,
    ),
    # All but what is due as often as that.
    (
        Question(without=Exclusion(rhythm=DeadlineKind.CONTINUOUS)),
        """
        bg всичко освен постоянните
        cs všechno kromě toho, co je průběžné
        da alt undtagen det løbende
        de Alles bis auf die dauerhaften Aufgaben
        el όλα εκτός από τα συνεχή
        en everything except the continuous ones | Show me everything but what is continuous.
        es todo menos lo continuo | todo excepto lo que es continuo
        et kõik peale pidevate
        fi kaikki paitsi jatkuvat
        fr tout sauf ce qui est continu
        ga gach rud ach amháin na cinn leanúnacha
        hr sve osim onoga što je kontinuirano
        hu minden, kivéve a folyamatosat
        it tutto tranne ciò che è continuativo
        lt viskas, išskyrus nuolatinius
        lv viss, izņemot pastāvīgo
        mt kollox ħlief dak li hu kontinwu
        nl alles behalve wat doorlopend is
        pl wszystko oprócz tego, co jest ciągłe
        pt tudo menos o que é contínuo
        ro tot în afară de ce este continuu
        sk všetko okrem toho, čo je priebežné
        sl vse razen tega, kar je stalno
        sv allt utom det löpande
        """,
    ),
    # All but a body.
    (
        Question(without=Exclusion(owners=FRONTEX)),
        """
        bg всичко освен Frontex | всички задължения с изключение на Frontex
        cs všechno kromě Frontexu | co se musí předložit s výjimkou Frontexu
        da alt undtagen Frontex | alt bortset fra Frontex
        de alles außer Frontex | was ist fällig, Frontex ausgenommen | was ist fällig, aber nicht von Frontex
        el όλα εκτός από τον Frontex | τα πάντα πλην της Frontex
        en everything but Frontex | what is due except from Frontex | what is due, Frontex excluded
        es todo excepto Frontex | todo menos lo de Frontex
        et kõik peale Frontexi | kõik, Frontex välja arvatud
        fi kaikki paitsi Frontex | kaikki Frontexia lukuun ottamatta
        fr tout sauf Frontex | tout ce qui est dû en dehors de Frontex
        ga gach rud ach amháin Frontex | gach rud seachas Frontex
        hr sve osim Frontexa | sve obveze izuzev Frontexovih
        hu minden, kivéve a Frontexet | mindenki a Frontex kivételével | minden a Frontexen kívül
        it tutto tranne Frontex | tutto, Frontex escluso
        lt viskas, išskyrus Frontex | ką turi pateikti visi, išskyrus Frontex
        lv viss, izņemot Frontex | kas jāiesniedz visiem, izņemot Frontex
        mt kollox ħlief Frontex | kollox minbarra l-Frontex
        nl alles behalve Frontex | alles van iedereen, Frontex uitgezonderd
        pl wszystko oprócz Frontexu | co trzeba dostarczyć z wyjątkiem Frontexu
        pt tudo exceto a Frontex | tudo menos a Frontex
        ro tot în afară de Frontex | tot, cu excepția Frontex
        sk všetko okrem Frontexu | čo sa musí predložiť s výnimkou Frontexu
        sl vse razen Frontexa | vse obveznosti z izjemo Frontexa
        sv allt utom Frontex | allt förutom Frontex
        """,
    ),
    # Who else than a body, at a time.
    (
        Question(ask=QuestionType.WHO, when=JUNE, without=Exclusion(owners=EUROPOL)),
        """
        bg кой освен Европол има нещо за юни 2024 г.
        cs kdo kromě Europolu má něco v červnu 2024
        da hvem ud over Europol har noget i juni 2024
        de wer außer Europol hat etwas im Juni 2024
        el ποιος εκτός από την Ευρωπόλ έχει κάτι τον Ιούνιο 2024
        en who apart from Europol has something in June 2024
        es quién aparte de Europol tiene algo en junio de 2024
        et kellel peale Europoli on midagi 2024. aasta juunis
        fi kenellä muulla kuin Europolilla on jotain kesäkuussa 2024
        fr qui, à part Europol, a quelque chose en juin 2024
        ga cé seachas Europol a bhfuil rud éigin le déanamh aige i mí an Mheithimh 2024
        hr tko osim Europola ima nešto u lipnju 2024.
        hu kinek van az Europolon kívül teendője 2024 júniusában
        it chi, a parte Europol, ha qualcosa a giugno 2024
        lt kas, išskyrus Europolą, atsakingas už ką nors 2024 m. birželį
        lv kam, izņemot Eiropolu, ir kaut kas 2024. gada jūnijā
        mt min barra l-Europol għandu xi ħaġa f'Ġunju 2024
        nl wie heeft er behalve Europol iets in juni 2024
        pl kto oprócz Europolu ma coś w czerwcu 2024
        pt quem, tirando a Europol, tem algo em junho de 2024
        ro cine, în afară de Europol, are ceva în iunie 2024
        sk kto okrem Europolu má niečo v júni 2024
        sl kdo razen Europola ima kaj junija 2024
        sv vem förutom Europol har något i juni 2024
        """,
    ),
    # What one body has without another.
    (
        Question(owners=EUROPOL, without=Exclusion(owners=EUROJUST)),
        """
        bg какво дължи Европол, но не и Евроюст
        cs co musí Europol předložit, ale ne Eurojust
        da hvad skal Europol levere, men ikke Eurojust
        de was muss Europol liefern, aber nicht Eurojust
        el τι οφείλει η Ευρωπόλ αλλά όχι η Eurojust
        en what does Europol have to do but not Eurojust
        es qué debe hacer Europol pero no Eurojust
        et mida peab Europol tegema, aga mitte Eurojust
        fi mitä Europolin pitää tehdä mutta ei Eurojustin
        fr que doit faire Europol mais pas Eurojust
        ga cad atá le déanamh ag Europol ach ní ag Eurojust
        hr što mora Europol, ali ne Eurojust
        hu mit kell az Europolnak elvégeznie, de nem az Eurojustnak
        it cosa deve fare Europol ma non Eurojust
        lt ką turi pateikti Europolas, bet ne Eurojustas
        lv kas jāiesniedz Eiropolam, bet ne Eurojust
        mt x'għandha tagħmel l-Europol iżda mhux l-Eurojust
        nl wat moet Europol doen maar niet Eurojust
        pl co musi dostarczyć Europol, ale nie Eurojust
        pt o que deve fazer a Europol mas não a Eurojust
        ro ce trebuie să facă Europol, dar nu Eurojust
        sk čo musí predložiť Europol, ale nie Eurojust
        sl kaj mora narediti Europol, ne pa Eurojust
        sv vad måste Europol göra men inte Eurojust
        """,
    ),
    # All but what goes through a vehicle.
    (
        Question(without=Exclusion(vehicle="schengen-barometer-plus")),
        """
        bg всичко освен това, което минава през Шенгенския барометър+
        cs všechno kromě toho, co jde přes schengenský barometr+
        da alt undtagen det, der går gennem Schengenbarometeret+
        de alles außer dem, was über das Schengen-Barometer+ läuft
        el όλα εκτός από όσα περνούν από το Βαρόμετρο Σένγκεν+
        en everything apart from what goes through the Barometer+
        es todo excepto lo que pasa por el Barómetro de Schengen+
        et kõik peale selle, mis läheb läbi Schengeni baromeetri+
        fi kaikki paitsi se, mikä menee Schengen-barometri+n kautta
        fr tout sauf ce qui passe par le Baromètre Schengen+
        ga gach rud seachas an rud a théann tríd an mBaraiméadar Schengen+
        hr sve osim onoga što ide kroz Schengenski barometar+
        hu minden, kivéve, ami a Schengen-barométer+-on keresztül megy
        it tutto tranne ciò che passa per il Barometro Schengen+
        lt viskas, išskyrus tai, kas eina per Šengeno barometrą+
        lv viss, izņemot to, kas iet caur Šengenas barometru+
        mt kollox ħlief dak li jgħaddi mill-Barometru Schengen+
        nl alles behalve wat via de Schengenbarometer+ loopt
        pl wszystko oprócz tego, co idzie przez Barometr Schengen+
        pt tudo exceto o que passa pelo Barómetro Schengen+
        ro tot în afară de ce trece prin Barometrul Schengen+
        sk všetko okrem toho, čo ide cez schengenský barometer+
        sl vse razen tistega, kar gre skozi schengenski barometer+
        sv allt utom det som går via Schengenbarometern+
        """,
    ),
    # All but what goes to an addressee.
    (
        Question(without=Exclusion(addressees=("council",))),
        """
        bg всичко освен това, което се изпраща на Съвета
        cs všechno kromě toho, co jde Radě
        da alt undtagen det, der går til Rådet
        de alles außer dem, was an den Rat geht
        el όλα εκτός από όσα πάνε στο Συμβούλιο
        en everything except what goes to the Council
        es todo excepto lo que va al Consejo
        et kõik peale selle, mis läheb nõukogule
        fi kaikki paitsi se, mikä menee neuvostolle
        fr tout sauf ce qui va au Conseil
        ga gach rud seachas an rud a théann chuig an gComhairle
        hr sve osim onoga što ide Vijeću
        hu minden, kivéve, ami a Tanácsnak megy
        it tutto tranne ciò che va al Consiglio
        lt viskas, išskyrus tai, kas teikiama Tarybai
        lv viss, izņemot to, ko iesniedz Padomei
        mt kollox ħlief dak li jmur għand il-Kunsill
        nl alles behalve wat naar de Raad gaat
        pl wszystko oprócz tego, co idzie do Rady
        pt tudo exceto o que vai para o Conselho
        ro tot în afară de ce merge la Consiliu
        sk všetko okrem toho, čo ide Rade
        sl vse razen tistega, kar gre Svetu
        sv allt utom det som går till rådet
        """,
    ),
    # All but a reference.
    (
        Question(without=Exclusion(refs=("III.1",))),
        """
        bg всичко освен III.1
        cs všechno kromě III.1
        da alt undtagen III.1
        de alles außer III.1
        el όλα εκτός από το III.1
        en everything except III.1
        es todo excepto III.1
        et kõik peale III.1
        fi kaikki paitsi III.1
        fr tout sauf III.1
        ga gach rud seachas III.1
        hr sve osim III.1
        hu minden a III.1 kivételével
        it tutto tranne III.1
        lt viskas, išskyrus III.1
        lv viss, izņemot III.1
        mt kollox minbarra III.1
        nl alles behalve III.1
        pl wszystko oprócz III.1
        pt tudo exceto III.1
        ro tot în afară de III.1
        sk všetko okrem III.1
        sl vse razen III.1
        sv allt utom III.1
        """,
    ),
    # All but what has no deadline.
    (
        Question(without=Exclusion(undated=True)),
        """
        bg всичко освен това, което няма срок
        cs všechno kromě toho, co nemá termín
        da alt undtagen det, der ikke har nogen frist
        de alles außer dem, was keine Frist hat
        el όλα εκτός από όσα δεν έχουν προθεσμία
        en everything except the undated ones
        es todo aparte de lo que no tiene fecha
        et kõik peale tähtajatute
        fi kaikki paitsi ne, joilla ei ole määräaikaa
        fr tout sauf ce qui n'a pas d'échéance
        ga gach rud seachas an rud nach bhfuil spriocdháta leis
        hr sve osim onoga što nema rok
        hu minden, kivéve, aminek nincs határideje
        it tutto tranne ciò che non ha scadenza
        lt viskas, išskyrus tai, kas neturi termino
        lv viss, izņemot to, kam nav termiņa
        mt kollox ħlief dak li m'għandux skadenza
        nl alles behalve wat geen deadline heeft
        pl wszystko oprócz tego, co nie ma terminu
        pt tudo exceto o que não tem prazo
        ro tot în afară de ce nu are termen
        sk všetko okrem toho, čo nemá termín
        sl vse razen tistega, kar nima roka
        sv allt utom det som inte har någon tidsfrist
        """,
    ),
    # What a body alone owes.
    (
        Question(owners=EUROPOL, alone=True),
        """
        bg какво дължи само Европол
        cs co musí předložit jen Europol
        da hvad skal kun Europol levere | hvad skal Europol alene levere
        de was muss nur Europol liefern | was muss Europol allein liefern
        el τι οφείλει μόνο η Ευρωπόλ
        en what does only Europol owe | what does Europol alone owe
        es qué debe entregar solo Europol
        et mida peab esitama ainult Europol
        fi mitä vain Europolin pitää toimittaa
        fr que doit remettre seul Europol | que doit seulement Europol
        ga cad atá ar Europol amháin a dhéanamh
        hr što mora predati samo Europol
        hu mit kell csak az Europolnak benyújtania
        it cosa deve consegnare solo Europol
        lt ką turi pateikti tik Europolas
        lv kas jāiesniedz tikai Eiropolam
        mt x'għandha tippreżenta l-Europol biss
        nl wat moet alleen Europol leveren
        pl co musi dostarczyć tylko Europol
        pt o que deve entregar só a Europol
        ro ce trebuie să livreze doar Europol
        sk čo musí predložiť len Europol
        sl kaj mora oddati samo Europol
        sv vad ska bara Europol lämna in
        """,
    ),
    # Only a status.
    (
        Question(which=StatusFilter.OVERDUE),
        """
        bg само просрочените
        cs jen ty po termínu
        da kun de forsinkede
        de nur die überfälligen
        el μόνο τα εκπρόθεσμα
        en only the overdue ones
        es solo los vencidos
        et ainult hilinenud
        fi vain myöhässä olevat
        fr seulement celles en retard
        ga na cinn atá déanach amháin
        hr samo zakašnjele
        hu csak a lejártak
        it solo i ritardi
        lt tik vėluojantys
        lv tikai nokavētie
        mt il-kompiti tard biss
        nl alleen de achterstallige
        pl tylko zaległe
        pt só os atrasados
        ro doar cele restante
        sk len tie po termíne
        sl samo zamujene
        sv bara de försenade
        """,
    ),
    # Only at a time.
    (
        Question(owners=EUROPOL, when=JUNE),
        """
        bg какво трябва да представи Европол само през юни 2024 г.
        cs co musí Europol předložit jen v červnu 2024
        da hvad skal Europol kun levere i juni 2024
        de was muss Europol nur im Juni 2024 liefern
        el τι οφείλει η Ευρωπόλ μόνο τον Ιούνιο 2024
        en what must Europol deliver only in June 2024
        es qué debe entregar Europol solo en junio de 2024
        et mida peab Europol esitama ainult 2024. aasta juunis
        fi mitä Europolin pitää toimittaa vain kesäkuussa 2024
        fr que doit remettre Europol seulement en juin 2024
        ga cad atá le déanamh ag Europol i mí an Mheithimh 2024 amháin
        hr što mora predati Europol samo u lipnju 2024.
        hu mit kell az Europolnak csak 2024 júniusában benyújtania
        it cosa deve consegnare Europol solo a giugno 2024
        lt ką turi pateikti Europolas tik 2024 m. birželį
        lv kas Eiropolam jāiesniedz tikai 2024. gada jūnijā
        mt x'għandha tippreżenta l-Europol f'Ġunju 2024 biss
        nl wat moet Europol alleen in juni 2024 leveren
        pl co musi dostarczyć Europol tylko w czerwcu 2024
        pt o que deve a Europol entregar só em junho de 2024
        ro ce trebuie să livreze Europol doar în iunie 2024
        sk čo musí predložiť Europol len v júni 2024
        sl kaj mora oddati Europol samo junija 2024
        sv vad ska Europol bara lämna in i juni 2024
        """,
    ),
    # Who has not delivered on time, or not kept the deadline.
    (
        Question(ask=QuestionType.WHO, which=StatusFilter.OVERDUE),
        """
        bg кой не е предал навреме | кой не е спазил срока
        cs kdo neodevzdal včas | kdo nedodržel termín
        da hvem har ikke leveret til tiden | hvem har ikke overholdt fristen
        de wer hat nicht rechtzeitig geliefert | wer hat die Frist nicht eingehalten
        el ποιος δεν παρέδωσε εγκαίρως | ποιος δεν τήρησε την προθεσμία
        en who has not delivered on time | who has not kept the deadline
        es quién no ha entregado a tiempo | quién no ha cumplido el plazo
        et kes ei ole õigeks ajaks esitanud | kes ei pidanud tähtajast kinni
        fi kuka ei ole toimittanut ajoissa | kuka ei noudattanut määräaikaa
        fr qui n'a pas livré à temps | qui n'a pas respecté le délai
        ga cé nár sheachaid in am
        hr tko nije predao na vrijeme | tko nije poštovao rok
        hu ki nem nyújtotta be időben | ki nem tartotta be a határidőt
        it chi non ha consegnato in tempo | chi non ha rispettato la scadenza
        lt kas nepateikė laiku | kas nesilaikė termino
        lv kas nav iesniedzis laikus | kas neievēroja termiņu
        mt min ma ppreżentax fil-ħin
        nl wie heeft niet op tijd geleverd | wie heeft de deadline niet gehaald
        pl kto nie dostarczył na czas | kto nie dotrzymał terminu
        pt quem não entregou a tempo | quem não cumpriu o prazo
        ro cine nu a predat la timp | cine nu a respectat termenul
        sk kto neodovzdal včas | kto nedodržal termín
        sl kdo ni oddal pravočasno | kdo ni spoštoval roka
        sv vem har inte lämnat in i tid | vem har inte hållit tidsfristen
        """,
    ),
    # What was delivered late.
    (
        Question(which=StatusFilter.LATE),
        """
        bg какво беше предадено със закъснение
        cs co bylo odevzdáno pozdě
        da hvad blev leveret for sent
        de was wurde zu spät geliefert
        el τι παραδόθηκε με καθυστέρηση
        en what was delivered late
        es qué se ha entregado con retraso
        et mis on esitatud hilinemisega
        fi mitä on toimitettu myöhässä
        fr qu'est-ce qui a été remis en retard
        ga cad a seachadadh déanach
        hr što je predano sa zakašnjenjem
        hu mit nyújtottak be késve
        it cosa è stato consegnato in ritardo
        lt kas buvo pateikta pavėluotai
        lv kas tika iesniegts novēloti
        mt x'ġie ppreżentat tard
        nl wat is te laat geleverd
        pl co dostarczono za późno
        pt o que foi entregue com atraso
        ro ce a fost predat cu întârziere
        sk čo bolo odovzdané neskoro
        sl kaj je bilo oddano prepozno
        sv vad har lämnats in för sent
        """,
    ),
    # Who delivered on time.
    (
        Question(ask=QuestionType.WHO, which=StatusFilter.ON_TIME),
        """
        bg кой е предал навреме
        cs kdo odevzdal včas
        da hvem har leveret til tiden
        de wer hat rechtzeitig geliefert
        el ποιος παρέδωσε εγκαίρως
        en who delivered on time
        es quién ha entregado a tiempo
        et kes on esitanud õigeks ajaks
        fi kuka on toimittanut ajoissa
        fr qui a livré à temps
        ga cé a sheachaid in am
        hr tko je predao na vrijeme
        hu ki nyújtotta be időben
        it chi ha consegnato in tempo
        lt kas pateikė laiku
        lv kas ir iesniedzis laikus
        mt min ippreżenta fil-ħin
        nl wie heeft op tijd geleverd
        pl kto dostarczył na czas
        pt quem entregou a tempo
        ro cine a predat la timp
        sk kto odovzdal včas
        sl kdo je oddal pravočasno
        sv vem har lämnat in i tid
        """,
    ),
    # To whom a body reports.
    (
        Question(ask=QuestionType.ADDRESSEES, owners=EUROPOL),
        """
        bg на кого докладва Европол
        cs komu Europol podává zprávy
        da hvem rapporterer Europol til
        de wem berichtet Europol | an wen berichtet Europol
        el σε ποιον υποβάλλει εκθέσεις η Ευρωπόλ
        en who does Europol report to | to whom does Europol report
        es a quién informa Europol
        et kellele annab Europol aru
        fi kenelle Europol raportoi
        fr à qui Europol fait-il rapport
        ga cé dó a dtuairiscíonn Europol
        hr kome Europol podnosi izvješća
        hu kinek jelent az Europol
        it a chi riferisce Europol
        lt kam atsiskaito Europolas
        lv kam ziņo Eiropols
        mt lil min tirrapporta l-Europol
        nl aan wie rapporteert Europol
        pl komu Europol składa sprawozdania
        pt a quem reporta a Europol
        ro cui raportează Europol
        sk komu Europol podáva správy
        sl komu poroča Europol
        sv vem rapporterar Europol till
        """,
    ),
    # What is overdue or due this week: all that is due by its end.
    (
        Question(when=DueFilter(bound=Bound.BY, span=Span(first=date(2023, 10, 16), last=date(2023, 10, 22)))),
        """
        bg какво е просрочено или дължимо тази седмица
        cs co je po termínu nebo splatné tento týden
        da hvad er overskredet eller forfalder i denne uge
        de was ist überfällig oder diese Woche fällig
        el τι είναι εκπρόθεσμο ή λήγει αυτή την εβδομάδα
        en what is overdue or due this week
        es qué está vencido o vence esta semana
        et mis on hilinenud või mille tähtaeg on sel nädalal
        fi mikä on myöhässä tai erääntyy tällä viikolla
        fr qu'est-ce qui est en retard ou dû cette semaine
        hr što je zakašnjelo ili dospijeva ovaj tjedan
        hu mi van késésben vagy esedékes ezen a héten
        it cosa è scaduto o scade questa settimana
        lt kas vėluoja arba turi būti pateikta šią savaitę
        lv kas ir nokavēts vai jāiesniedz šonedēļ
        mt x'inhu tard jew dovut din il-ġimgħa
        nl wat is te laat of deze week verschuldigd
        pl co jest zaległe lub do dostarczenia w tym tygodniu
        pt o que está em atraso ou vence esta semana
        ro ce este întârziat sau are termen săptămâna aceasta
        sk čo je po termíne alebo splatné tento týždeň
        sl kaj je zamujeno ali zapade ta teden
        sv vad är försenat eller förfaller denna vecka
        """,
    ),
    # What is next for us, from an asker whose body is not known.
    (
        RefusalReason.OWN_BODY,
        """
        bg какво следва за нас
        cs co je dalšího na řadě pro nás
        da hvad er det næste for os
        de was kommt als Nächstes für uns
        el τι ακολουθεί για εμάς
        en what is next for us
        es qué es lo próximo para nosotros
        et mis on meil järgmisena
        fi mitä meillä on seuraavaksi
        fr quelle est la prochaine échéance pour nous
        ga cad é an chéad rud eile dúinn
        hr što je sljedeće za nas
        hu mi a következő nekünk
        it qual è la prossima scadenza per noi
        lt kas toliau mums
        lv kas mums ir nākamais
        mt x'inhu li jmiss għalina
        nl wat is de volgende deadline voor ons
        pl co jest następne dla nas
        pt qual é o próximo prazo para nós
        ro ce urmează pentru noi
        sk čo je ďalšie pre nás
        sl kaj je naslednje za nas
        sv vad är nästa för oss
        """,
    ),
)
