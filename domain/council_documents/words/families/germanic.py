"""Words of documents in German, English and Dutch."""

from domain.council_documents.words.schema import NoteWords

TABLES = {
    "de": NoteWords(
        common="und, der, die, das, den, von, mit, für, zu, wird",
        origin="absender, von",
        recipients="empfänger, an",
        subject="betr, betrifft, betreff, gegenstand",
        annex="anlage, anhang",
        invites="""verlangt, drängt, ersucht, fordert, bittet, ruft, ermutigt, beauftragt, appelliert, lädt, legt
            nahe, empfiehlt, zu ersuchen, aufzufordern, zu beauftragen, obliegt, ist aufgabe, ist sache, es obliegt, es
            ist sache, es ist aufgabe, es kommt, regt an dass, hält dazu an, ersuchen, überträgt, fällt zu, liegt bei,
            ermächtigt, erteilt den auftrag, ist die aufgabe, lag bei""",
        charges="obliegt, obliegt es, kommt es zu, fällt zu, wird übertragen, wird aufgetragen, fällt die aufgabe zu",
        obliged="""muss, müssen, soll, sollen, sollte, sollten, wird, werden, hat zu, haben zu, ist zu, sind zu,
            verpflichtet sich, verpflichten sich, sind gehalten, ist gehalten, ist verpflichtet, sind verpflichtet,
            ist zuständig für, sind zuständig für, ist verantwortlich für, sind verantwortlich für, ist beauftragt,
            sind beauftragt, wird erwartet, sagt zu, sagen zu, ist damit betraut, wird damit betraut, übernimmt es,
            übernehmen es, müsste, müssten, beabsichtigt, beabsichtigen, plant, sorgt dafür, sorgen dafür, trägt
            sorge, tragen sorge, hat die aufgabe, haben die aufgabe, ist angehalten, sind angehalten, nimmt sich
            vor""",
        needed="""es ist notwendig, es ist erforderlich, ist es notwendig, ist es erforderlich, es gilt, bedarf es, es
            bedarf, es muss, es müssen""",
        musts="muss, müssen, soll, sollen, sollte, sollten",
        invited="""wird ersucht, werden ersucht, wird aufgefordert, werden aufgefordert, wird gebeten, werden
            gebeten, wird ermutigt, werden ermutigt, wird beauftragt, ist aufgerufen, sind aufgerufen, werden
            beauftragt, wird angehalten, werden angehalten, ist aufgefordert, sind aufgefordert""",
        agrees="kommt überein, kommen überein, verpflichtet sich, beschließt, sagt zu, wird sich erneut",
        remarks="""erinnert, begrüßt, betont, unterstreicht, bekräftigt, stellt fest, nimmt zur kenntnis, weist darauf
            hin, würdigt, bedauert, erkennt an, ist sich bewusst, hebt hervor, nimmt kenntnis, wiederholt, dankt,
            danken, hervorzuheben, hervorgehoben, betont werden, darauf hinzuweisen, festzuhalten, erwähnt, zu
            betonen, darauf hingewiesen""",
        free="kann, können, könnte, könnten, darf, dürfen, könne",
        past="hat, haben, hatte, hatten, war, waren, wurde, wurden, ist gestiegen, ist gesunken",
        past_forms="""*erte, *erten, *elte, *elten, *igte, *igten, *onte, *onten, stellte, stellten, legte, legten,
            gab, gaben, berichtete, berichteten, erörterte, sprach, sprachen, wies, wiesen, nahm, nahmen, fand,
            fanden, brachte, brachten, teilte, teilten, veranstaltete, organisierte, informierte, informierten,
            präsentierte, präsentierten""",
        agents="durch, von, vom",
        particular="insbesondere, vor allem, namentlich, besonders",
        through="über, mittels, mithilfe, im rahmen, mit hilfe, via, anhand, unter nutzung",
        together="zusammen mit, gemeinsam mit",
        alongside="""in zusammenarbeit mit, in enger zusammenarbeit mit, mit unterstützung, mit unterstützung durch,
            mit unterstützung von, unterstützt von, unterstützt durch, unter beteiligung, unter einbeziehung, in
            abstimmung mit, in absprache mit, unter mitwirkung, mit hilfe, in partnerschaft mit, im benehmen mit, im
            einvernehmen mit, in verbindung mit, zusammen mit""",
        built_on="auf der grundlage, auf grundlage, anhand, gestützt auf, auf basis, aufbauend auf, ausgehend von",
        conveys="""berichtet, berichten, bericht, berichts, erstatten, erstattet, legt, legen, vorlegen,
            vorzulegen, unterbreitet, unterbreiten, übermittelt, übermitteln, informiert, informieren,
            unterrichtet, unterrichten, melden, meldet, mitteilen, mitzuteilen, teilt, teilen, stellt, sendet,
            senden, leiten, vorgelegt, vorstellen, weiterleiten, weiterzuleiten, zuzuleiten, zuleiten, leitet, zu
            übermitteln, übersendet, übersenden, berichterstattung, zu unterrichten, hält, halten, zugeleitet,
            weitergeleitet, zu berichten, mitgeteilt, übersandt, vorgestellt, zu melden, zu informieren, zu
            unterbreiten, zuleitet""",
        informs="""unterrichten, unterrichtet, informieren, informiert, benachrichtigen, in kenntnis, zu unterrichten,
            zu informieren, verständigen, auf dem laufenden, konsultieren""",
        shares="teilt, teilen, tauscht, tauschen, austauschen, auszutauschen, auszutauschen",
        shared_with="mit",
        attention="zu händen, zuhanden, zur kenntnis, zur vorlage an, zur vorlage beim",
        bodies="""arbeitsgruppe, ratsgruppe, ausschuss, unterarbeitsgruppe, lenkungsausschuss, expertengruppe,
            lenkungsgruppe, eu-koordinator für die terrorismusbekämpfung, koordinator für die terrorismusbekämpfung,
            eu-anti-terror-koordinator""",
        named_bodies="gruppe",
        acts="""sicherstellen, sicherzustellen, gewährleisten, zu gewährleisten, gewährleistet, benennt, benennen,
            zu benennen, ernennt, errichtet, einrichten, einzurichten, richtet, nimmt, verabschiedet, bewertet,
            bewerten, zu bewerten, prüft, prüfen, zu prüfen, entwickelt, erarbeitet, erarbeiten, auszuarbeiten,
            erstellt, erstellen, stärkt, verstärkt, veröffentlicht, veröffentlichen, zu veröffentlichen,
            aktualisiert, aktualisieren, unterstützt, veranstaltet, organisiert, leitet, evaluiert""",
        receives="""wird unterrichtet, werden unterrichtet, wird informiert, werden informiert, erhält, erhalten, wird
            regelmäßig unterrichtet, in kenntnis gesetzt, auf dem laufenden gehalten""",
        relative="die im, der im, das im",
        pronouns="er, sie, es, diese, dieser",
        regular="regelmäßig, in regelmäßigen abständen, periodisch, auf regelmäßiger basis, in regelmäßigem turnus",
        intervals="""vierteljährlich, halbjährlich, monatlich, alle sechs monate, alle zwei jahre, zweimal jährlich,
            jedes quartal, in jedem quartal, alle zwei monate, jeden monat""",
        yearly="jährlich, alljährlich, jedes jahr, einmal jährlich, einmal im jahr",
        regular_things="regelmäßige, regelmäßigen, regelmäßiger, vierteljährliche*, halbjährliche*, monatliche*",
        yearly_things="jährliche, jährlichen, jährlicher, jährliches, alljährliche, alljährlichen, jahresbericht*",
        continuous_things="kontinuierlich*, fortlaufend*, ununterbrochen*",
        continuous="""fortlaufend, laufend, kontinuierlich, ständig, dauerhaft, systematisch, stetig, auf dauer,
            jederzeit, durchgehend, fortwährend""",
        vague="""so bald wie möglich, so schnell wie möglich, so rasch wie möglich, möglichst bald, möglichst rasch,
            unverzüglich, umgehend, rasch, zügig, dringend, kurzfristig, mittelfristig, zu gegebener zeit, in den
            kommenden monaten, baldmöglichst, zeitnah, demnächst, noch festzulegen, schnellstmöglich, in naher zukunft,
            in kürze, rechtzeitig, bei nächster gelegenheit, ohne schuldhaftes zögern, frühzeitig, alsbald, zu einem
            späteren zeitpunkt, in einem späteren stadium, im herbst, im sommer, im frühjahr, im winter, bis zum sommer,
            bis zum herbst, nach der annahme, nach annahme, nach inkrafttreten, nach dem inkrafttreten, in den kommenden
            wochen, vor der sommerpause, bis zum ende des zyklus, johanni, bis johanni, pfingsten, allerheiligen, mariä
            himmelfahrt""",
        every="jede, jeden, jedes, jeder, jedem, alle, pro",
        frequencies="wöchentlich*, täglich*, jede woche",
        hours="stunde, stunden",
        negations="nicht, kein, keine, keinen, keinem, keiner, weder",
        spared="""braucht, brauchen, muss nicht, müssen nicht, ist nicht verpflichtet, sind nicht verpflichtet,
            beabsichtigt nicht, wird nicht erwartet""",
        split_obliged="hat, haben, ist, sind",
        relative_after_comma="die, der, das, deren, denen, dessen",
        from_event="nach, ab, seit, vor",
        conjunctions="dass",
        owner_columns="""zuständig*, verantwortlich*, federführ*, akteur*, wer, verantwortung*, leitung, träger*,
            inhaber*""",
        deadline_columns="""frist*, termin*, zeitplan, zeitrahmen, zeitpunkt, wann, fällig*, meilenstein*, bis wann,
            fälligkeit*, stichtag*, zieldatum""",
        action_columns="maßnahme*, aktion*, aufgabe*, was, tätigkeit*, was ist zu tun",
        part_columns="unterstütz*, beteiligt*, mitwirk*, partner*",
        recipient_columns="empfänger, adressat*, an wen, empfänger*, vorlage an, bericht an",
        genitive="s",
    ),
    "en": NoteWords(
        common="the, of, and, to, in, for, on, with, by, will",
        origin="from",
        recipients="to",
        subject="subject",
        annex="annex, annexes",
        invites="""invites, invite, calls on, calls upon, call on, call upon, calls for, urges, urge, requests, request,
            encourages, encourage, asks, ask, mandates, instructs, recommends that, suggests that, proposes that,
            its call on, reiterates its call on, it is for, it is up to, it falls to, it is the responsibility of,
            it is the task of, it is incumbent on, it is incumbent upon, it falls upon, it rests with, it lies with,
            it is the duty of, appeals to, entrusts, the task falls to, responsibility lies with, tasks""",
        obliged="""agreed to, have agreed to, has agreed to, must, shall, should, will, is to, are to, has to, have to,
            needs to, need to, undertakes, undertake, commits, commit, is expected to, are expected to, ought to,
            is responsible for, are responsible for, is committed to, are committed to, commits itself to, commit
            themselves to, pledges to, pledge to, is obliged to, are obliged to, is required to, are required to,
            is due to, are due to, takes it upon itself to, is charged with, are charged with, is entrusted with,
            are entrusted with, has the task of, have the task of, is mandated to, are mandated to, intends to,
            intend to, plans to, plan to, has a duty to, have a duty to, has an obligation to, have an obligation
            to, sees to it, see to it, is tasked to, is bound to, are bound to, makes sure, make sure""",
        needed="""it is necessary to, it is necessary that, there is a need to, there is a need for, it is essential to,
            it is essential that, it is important to, it is important that, it is appropriate to, it is appropriate
            that, it is imperative to""",
        musts="must, shall, should, is to be, are to be, needs to be, need to be, ought to be",
        invited="""is invited to, are invited to, is requested to, are requested to, is encouraged to, are
            encouraged to, is called upon, are called upon, is called on, are called on, is asked to, are asked to,
            is tasked, are tasked, is urged, are urged, is instructed to, are instructed to, is mandated, are
            mandated, is requested, are requested, is recommended to, are recommended to, is tasked with, are
            tasked with""",
        agrees="""agrees to, agree to, undertakes to, decides to, commits to, commits itself, will revert,
            resolves to, intends to""",
        remarks="""recalls, recall, welcomes, welcome, stresses, stress, underlines, underline, notes, note,
            acknowledges, acknowledge, takes note, take note, reaffirms, reaffirm, recognises, recognise, considers,
            consider, regrets, regret, emphasises, emphasise, reiterates, reiterate, believes, highlights, highlight,
            is facing, are facing, is concerned, are concerned, condemns, will find attached, commends, appreciates,
            remains, remain, is a, are a, supports the, noting, recalling, stressing, welcoming, considering, whereas,
            acknowledging, recognising, underlining, emphasising, reaffirming, bearing in mind, highlighting, having
            regard, will find in the annex, will find annexed, will find enclosed, thanks, thank, thanked, should be
            noted, be noted, be recalled, be stressed, be underlined, be emphasised, be remembered, note that, recall
            that, stress that, emphasise that, underline that""",
        free="may, might, can, could",
        past="has, have, had, was, were, has been, have been, recalled, agreed, adopted",
        past_forms="""*ed, discussed, presented, informed, published, welcomed, noted, stressed, underlined, held, took,
            organised, briefed, reported, expressed, supported, recalled, pointed, convened, gave, said, hosted,
            launched, submitted, asked, stated, called, emphasised, agreed, adopted, confirmed, reiterated, thanked,
            highlighted, shared, started, concluded, preferred, circulated, opposed""",
        agents="by",
        particular="in particular, notably, especially, particularly",
        through="through, via, by means of, by way of, in the framework of, using, making use of",
        together="together with, jointly with, along with, as well as",
        alongside="""in cooperation with, in close cooperation with, in full cooperation with, with the support of,
            with support from, supported by, assisted by, with the assistance of, in consultation with, in coordination
            with, in close coordination with, with the help of, in collaboration with, in partnership with, in liaison
            with, with the involvement of, with the participation of, involving, after consulting, in association with,
            in close contact with, in agreement with, jointly with""",
        built_on="""based on, on the basis of, building on, drawing on, drawing upon, taking account of, taking
            into account, in the light of, using the, relying on, with input from""",
        conveys="""report, reports, reporting, submit, submits, submitted, present, presents, presented, inform,
            informs, notify, notifies, update, updates, brief, briefs, provide, provides, transmit, transmits,
            transmitted, send, sends, sent, table, tables, forward, forwards, communicate, communicates, give,
            gives, supply, supplies, share, shares, deliver, delivers, delivered, hand, propose, proposes, put,
            keep, keeps, kept, notified, forwarded, communicated, notifying, informing, presenting, submitting""",
        shares="share, shares, exchange, exchanges, be shared, is shared, are shared",
        shared_with="with",
        attention="""for the attention of, for consideration by, for information to, for the information of, for
            submission to""",
        bodies="""working party, working group, working parties, steering committee, steering group, committee,
            subgroup, expert group, eu counter-terrorism coordinator, counter-terrorism coordinator, anti-trafficking
            coordinator, data protection supervisor""",
        named_bodies="group",
        acts="""ensure, ensures, appoint, appoints, designate, designates, establish, establishes, set up, sets up,
            adopt, adopts, assess, assesses, evaluate, evaluates, develop, develops, draw up, draws up, strengthen,
            strengthens, publish, publishes, examine, examines, review, reviews, update, updates, support,
            supports, organise, organises, launch, launches, prepare, prepares, complete, completes, carry out,
            carries out, step up, steps up, explore, analyse, analyses, test, tests""",
        receives="""is informed, are informed, is briefed, are briefed, is kept informed, will be informed,
            shall be informed, receives, receive""",
        relative="that, which, who, whose",
        pronouns="it, they, these, both, the latter",
        genitive="'s, s'",
        regular="""regularly, at regular intervals, on a regular basis, periodically, regular reports, regular
            reporting, regular updates""",
        intervals="""quarterly, every quarter, each quarter, monthly, every month, every six months, twice a year,
            biannually, every two years, at each meeting, biennially, half-yearly, every three months, twice yearly,
            weekly, every half-year""",
        yearly="""annually, yearly, every year, each year, once a year, on an annual basis, every twelve months,
            once every year""",
        regular_things="regular, periodic, quarterly, monthly, half-yearly, biannual, six-monthly, biennial",
        yearly_things="annual, yearly",
        continuous_things="continuous, uninterrupted",
        continuous="""continuously, on a continuous basis, on an ongoing basis, permanently, at all times,
            constantly, systematically, on a permanent basis, continually, on a rolling basis, without
            interruption, on a standing basis""",
        vague="""as soon as possible, without delay, without further delay, swiftly, rapidly, urgently, promptly,
            immediately, quickly, in the short term, short term, in the medium term, medium term, in the long term,
            midterm, in due course, in good time, in a timely manner, in the coming months, in the coming weeks, in the
            coming years, in the near future, shortly, soon, at the earliest opportunity, as a matter of urgency, to be
            decided, to be determined, tbd, to be confirmed, at an early stage, early enough, as a matter of priority,
            expeditiously, forthwith, at a later stage, later on, at a later date, in the autumn, in autumn, in the
            summer, in the spring, in the winter, by the summer, by autumn, after adoption, after the adoption, upon
            adoption, following adoption, following the adoption, after the entry into force, after its entry into
            force, upon entry into force, in the weeks to come, in the months to come, by the end of the cycle, until
            further notice, for the time being, by midsummer, midsummer, whitsun, pentecost, all saints' day, st john's
            day""",
        ongoing="ongoing, continuous",
        every="every, each, per, a",
        frequencies="""weekly, daily, fortnightly, every week, every day, hourly, bimonthly, biweekly, triennially,
            at each, at every, before each, before every, after each, after every, in each""",
        hours="hour, hours",
        negations="not, no, never, neither, cannot, nor",
        spared="""is not expected to, are not expected to, does not have to, do not have to, need not, does not need
            to, do not need to, is not required, are not required, is not obliged, are not obliged, is under no
            obligation, are under no obligation, does not intend, do not intend, cannot be expected, should not be
            expected, should not be required, is not bound, are not bound""",
        from_event="of, after, from, following, prior to, before, as from, since, upon",
        conjunctions="that, to",
        owner_columns="""responsible*, owner*, lead, leads, who, actor*, lead actor*, accountable, body in charge, in
            charge, lead body, assigned to, entity, body, in the lead""",
        deadline_columns="""timetable*, deadline*, due, due date*, timing, timeline*, timeframe*, time frame*, when,
            by when, date, dates, time span, target date, completion, milestone*, due by, until when, target""",
        action_columns="""action*, deliverable*, measure*, activit*, task*, what, commitment*, step*, recommendation*,
            what to do""",
        part_columns="support*, partner*, participant*, involved, contributor*, participat*, assisted*, other actors",
        recipient_columns="""addressee*, recipient*, reported to, reports to, for the attention, to whom, for whom,
            submitted to, sent to, report to, goes to, audience""",
    ),
    "nl": NoteWords(
        common="de, het, van, een, en, voor, met, aan, op, wordt",
        origin="van",
        recipients="aan",
        subject="betreft, onderwerp, betr",
        annex="bijlage",
        invites="""verlangt, verzoeken dat, verzoekt, verzoeken, roept, roepen, nodigt, dringt, spoort, vraagt,
            vragen, moedigt, draagt, beveelt, te verzoeken, stelt voor dat, het is aan, het is de taak van, het komt toe
            aan, is het aan, belast, moedigt aan, wijst aan, geeft opdracht, gelast, spoort aan, rekent erop dat,
            machtigt, mandateert, verlangen, vertrouwt, draagt op, wenst dat, is het de taak van, het is de
            verantwoordelijkheid van, is de verantwoordelijkheid van, verzoek, ik vraag, vraag om, wij verzoeken,
            ik verzoek""",
        charges="komt toe, komt het toe, wordt opgedragen, is opgedragen, is toevertrouwd, wordt gelast, rust de taak",
        obliged="""moet, moeten, dient, dienen, zal, zullen, zou moeten, zouden moeten, verbindt zich, verbinden zich,
            hoort te, behoren te, is belast met, zijn belast met, wordt belast met, worden belast met, is
            verantwoordelijk voor, zijn verantwoordelijk voor, is verplicht, zijn verplicht, is gehouden, zijn
            gehouden, zegt toe, zeggen toe, draagt zorg voor, dragen zorg voor, neemt op zich, heeft tot taak,
            hebben tot taak, wordt geacht, worden geacht, wordt verwacht, belast zich met, wordt ermee belast,
            worden ermee belast, is voornemens, zijn voornemens, heeft tot opdracht, neemt zich voor, ziet erop
            toe, zien erop toe, draagt er zorg voor, zorgt ervoor, zorgen ervoor, staat in voor, staan in voor,
            heeft de opdracht, krijgt de opdracht, krijgen de opdracht, verplicht zich, verplichten zich, behoort
            te, stelt alles in het werk""",
        needed="""er moet, er moeten, er dient, er dienen, het is noodzakelijk, het is nodig, het is zaak, is het
            noodzakelijk, het is van belang, is het zaak""",
        musts="moet, moeten, dient, dienen, zou moeten, zouden moeten",
        invited="""wordt verzocht, worden verzocht, wordt opgeroepen, worden opgeroepen, wordt aangemoedigd, worden
            aangemoedigd, wordt uitgenodigd, worden uitgenodigd, wordt gevraagd, worden gevraagd, wordt
            aangespoord, worden aangespoord, wordt opgedragen, worden aanbevolen, wordt aanbevolen, wordt
            uitgenodigd om, is verzocht, wordt aangeraden, worden uitgenodigd om, worden opgedragen, is gevraagd,
            worden verzocht om, wordt verzocht om""",
        agrees="""komt overeen, komen overeen, spreekt af, verbindt zich ertoe, besluit, zegt toe, neemt zich voor, is
            het erover eens""",
        remarks="""herinnert, verwelkomt, benadrukt, onderstreept, wijst erop, wijzen erop, stelt vast, neemt nota,
            erkent, betreurt, is ingenomen, herhaalt, bevestigt, waardeert, speelt, spelen, staat onder, is van
            oordeel, zijn verheugd, is verheugd, herinnerend, overwegende, benadrukkend, erkennend, memorerende,
            dankt, danken, bedankt, bedanken, opgemerkt, herinnerd, gezegd, vermeld, te vermelden, te benadrukken""",
        free="kan, kunnen, mag, mogen, zou kunnen, zouden kunnen",
        past="heeft, hebben, had, hadden, was, waren, werd, werden",
        past_forms="""*eerde, *eerden, besprak, bespraken, presenteerde, presenteerden, stelde, stelden, gaf, gaven,
            hield, hielden, benadrukte, benadrukten, wees, wezen, lichtte, lichtten, nam, namen, organiseerde,
            publiceerde, publiceerden, verklaarde, verklaarden, meldde, meldden""",
        agents="door",
        particular="met name, in het bijzonder, vooral, inzonderheid",
        through="via, door middel van, aan de hand van, in het kader van, met behulp van, langs",
        together="samen met, tezamen met, gezamenlijk met",
        alongside="""in samenwerking met, in nauwe samenwerking met, met steun van, met de steun van, ondersteund
            door, met ondersteuning van, met hulp van, in overleg met, in coördinatie met, bijgestaan door, in
            partnerschap met, met medewerking van, in afstemming met, in afspraak met, in samenspraak met, met deelname
            van, met inbreng van""",
        built_on="op basis van, gebaseerd op, op grond van, voortbouwend op, uitgaande van, aan de hand van",
        conveys="""verstrekt, verstrekken, rapporteert, rapporteren, brengt, brengen, meldt, melden, informeert,
            informeren, geeft, geven, presenteert, presenteren, legt, leggen, stelt, stellen, dient, dienen, bezorgt,
            bezorgen, zendt, zenden, deelt, delen, voorgelegd, voorleggen, overlegt, overleggen, inlichten, licht,
            lichten, levert, leveren, ingediend, medegedeeld, toegezonden, opstellen, indienen, dient in, legt
            voor, toezenden, toe te zenden, doet toekomen, doen toekomen, voor te leggen, in te dienen, over te
            leggen, houdt, houden, gezonden, doorgezonden, doorzenden, zendt door, overgelegd, gemeld, te melden, te
            informeren, te rapporteren, te presenteren, toe te sturen, sturen, stuurt, voor te stellen, in kennis, op
            de hoogte, brengt verslag, verslag, verslaat""",
        informs="""inlichten, informeren, informeert, in kennis, op de hoogte, in te lichten, te informeren, inlicht,
            raadplegen""",
        shares="deelt, delen, deel, wisselt, wisselen, uitwisselen, wisselt uit, te delen, uit te wisselen",
        shared_with="met",
        attention="ter attentie van, ten behoeve van, ter bespreking aan",
        bodies="""werkgroep, comité, subgroep, deskundigengroep, raadsgroep, groep deskundigen, stuurgroep,
            eu-coördinator voor terrorismebestrijding, coördinator voor terrorismebestrijding""",
        named_bodies="groep",
        acts="""zorgen, zorgt, waarborgen, waarborgt, te waarborgen, wijst, wijzen, aan te wijzen, benoemt, stelt,
            richt, op te richten, neemt, nemen, vast te stellen, evalueert, evalueren, te evalueren, beoordeelt,
            beoordelen, te beoordelen, ontwikkelt, ontwikkelen, te ontwikkelen, versterkt, versterken, te
            versterken, publiceert, publiceren, te publiceren, onderzoekt, onderzoeken, te onderzoeken,
            actualiseert, actualiseren, te actualiseren, ondersteunt, te ondersteunen, organiseert, organiseren, te
            organiseren, bereidt, werkt, start""",
        receives="""wordt geïnformeerd, worden geïnformeerd, wordt regelmatig geïnformeerd, wordt ingelicht, worden
            ingelicht, ontvangt, ontvangen, wordt op de hoogte, worden op de hoogte, krijgt, krijgen, in kennis
            gesteld, op de hoogte gebracht, op de hoogte gehouden""",
        relative="die, dat, welke",
        pronouns="zij, hij, ze, het, deze, dit",
        regular="regelmatig, op gezette tijden, met regelmatige tussenpozen, periodiek, op regelmatige basis",
        intervals="""elk kwartaal, ieder kwartaal, per kwartaal, maandelijks, halfjaarlijks, om de zes maanden, twee
            keer per jaar, tweemaal per jaar, om de twee jaar, tweejaarlijks, elke maand, elk half jaar, ieder half
            jaar, om de drie maanden, elke zes maanden, elke drie maanden, iedere maand, driemaandelijks, eens per
            kwartaal, eens per maand, eenmaal per maand, om de twee maanden, eenmaal per kwartaal""",
        yearly="jaarlijks, elk jaar, ieder jaar, een keer per jaar, eenmaal per jaar",
        regular_things="""regelmatige, periodieke, halfjaarlijkse, maandelijkse, driemaandelijkse, kwartaal*,
            tweejaarlijkse""",
        yearly_things="jaarlijkse, jaarverslag*, jaarrapport*",
        continuous_things="ononderbroken, continue",
        continuous="""doorlopend, voortdurend, permanent, continu, stelselmatig, systematisch, blijvend, te allen
            tijde, op permanente basis, op doorlopende basis, onafgebroken""",
        vague="""zo spoedig mogelijk, zo snel mogelijk, onverwijld, onmiddellijk, snel, spoedig, dringend, met spoed,
            op korte termijn, op middellange termijn, op lange termijn, te zijner tijd, tijdig, in de komende maanden,
            binnenkort, nader te bepalen, zodra mogelijk, zo vroeg mogelijk, ten spoedigste, met bekwame spoed, in de
            nabije toekomst, bij de eerste gelegenheid, zonder onnodige vertraging, zonder uitstel, weldra, te
            gelegener tijd, vroegtijdig, zo gauw mogelijk, in een later stadium, op een later tijdstip, in het najaar,
            in de zomer, in het voorjaar, vóór de zomer, vóór het zomerreces, voor de zomer, na de vaststelling, na de
            aanneming, na de inwerkingtreding, in de komende weken, om het jaar, tegen het einde van de cyclus, te
            bekwamer tijd""",
        every="elke, elk, iedere, ieder, per",
        frequencies="wekelijks*, dagelijks*, elke week, tweewekelijks*, per jaar, per maand, per week",
        hours="uur, uren",
        negations="niet, geen, noch, nooit",
        spared="hoeft, hoeven, is niet verplicht, zijn niet verplicht, is niet gehouden, zijn niet gehouden",
        from_event="na, van, vanaf, vóór, te rekenen",
        conjunctions="dat, om, te",
        split_obliged="is, zijn",
        owner_columns="""verantwoordelijk*, wie, trekker, eigenaar, bevoegd*, actor*, eigenaar*, uitvoerder*, belast*,
            verantwoording*, trekkers""",
        deadline_columns="""termijn*, deadline*, tijdschema, tijdpad, datum, wanneer, planning, uiterste datum,
            uiterlijk, mijlpa*, tegen wanneer, streefdatum, einddatum, vervaldatum""",
        action_columns="actie*, maatregel*, wat, taak, taken, activiteit*",
        part_columns="steun, ondersteun*, betrokken*, partner*, deelnemer*",
        recipient_columns="ontvanger*, adressaat, aan wie, geadresseerd*, bestemd voor, bestemmeling*, adressat*",
    ),
}
