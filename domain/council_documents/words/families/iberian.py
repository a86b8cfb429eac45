"""Words of documents in Spanish and Portuguese."""

from domain.council_documents.words.schema import NoteWords

TABLES = {
    "es": NoteWords(
        common="de, la, el, los, las, que, en, del, para, con",
        origin="de, origen",
        recipients="a, destinatario",
        subject="asunto",
        annex="anexo",
        invites="""invita, insta, pide, anima, alienta, exhorta, solicita, encarga, ruega, recomienda, invitan,
            instan, pide que, hace un llamamiento, invitar, instar, encargar, animar, pedir, corresponde a, corresponde
            al, incumbe a, incumbe al, compete a, compete al, se pide a, se pide al, se invita a, se invita al, se insta
            a, se insta al, se anima a, se anima al, se ruega a, se encomienda a, se encomienda al, se encarga a, se
            encarga al, se solicita a, se solicita al, se exhorta a, se exhorta al, se alienta a, se alienta al, se
            requiere a, encomienda, encomiendan, se recomienda a, se recomienda al, es responsabilidad de, es tarea de,
            da mandato, se confía a, se confía al, recae en, recae sobre, es competencia de, es obligación de, es deber
            de, confía a, confía al, ruego, pido, solicito, invito, rogamos, pedimos, solicitamos, invitamos""",
        charges="""corresponde, incumbe, compete, se encomienda, se confía, le corresponde, les corresponde, les
            incumbe, le incumbe""",
        obliged="""debe, deben, debería, deberían, deberá, deberán, tiene que, tienen que, ha de, han de, se compromete,
            se comprometen, habrá de, será, serán, presentará, presentarán, publicará, publicarán, informará,
            informarán, elaborará, elaborarán, adoptará, garantizará, examinará, se espera que, está obligada a,
            están obligados a, está obligado a, es responsable de, son responsables de, se encarga de, se encargan
            de, se encargará de, se encargarán de, tiene la tarea de, tiene el cometido de, está llamada a, están
            llamados a, asume el compromiso de, asumen el compromiso de, velará, velarán, remitirá, remitirán,
            facilitará, facilitarán, transmitirá, transmitirán, comunicará, comunicarán, adoptarán, evaluará,
            evaluarán, habrán de, tiene la obligación de, tienen la obligación de, tiene previsto, tienen previsto,
            se propone, se proponen, prevé, pretende""",
        needed="""es necesario, es preciso, hay que, conviene, es importante, es menester, se debe, se deben, se
            debería, se deberían, es imprescindible, procede, resulta necesario, hace falta, es conveniente""",
        musts="""debe, deben, deberá, deberán, debería, deberían, ha de, han de, habrá de, habrán de, tiene que, tienen
            que""",
        invited="-",
        agrees="acuerda, acuerdan, se compromete a, decide, conviene en",
        remarks="""recuerda, acoge, celebra, subraya, destaca, observa, toma nota, reafirma, reconoce, reitera,
            considera, lamenta, señala, pone de relieve, recordando, reconociendo, confirma, hace hincapié,
            subrayando, considerando, destacando, agradece, agradecen, señalar, recordar, subrayar, destacar,
            precisar""",
        free="puede, pueden, podrá, podrán, podría, podrían",
        past="ha, han, había, fue, fueron, ha sido, han sido",
        past_forms="""concluyó, comunicó, indicó, confirmó, aclaró, explicó, anunció, manifestó, pidió, *aron, *ieron,
            *eron, presentó, informó, convocó, celebró, debatió, publicó, subrayó, recordó, destacó, agradeció,
            adoptó, organizó, expresó, señaló""",
        agents="""por, por parte de, a cargo de, a cargo del, corre a cargo de, correrá a cargo de, corre a cargo del,
            correrá a cargo del""",
        particular="en particular, en especial, especialmente, sobre todo, principalmente",
        through="""a través de, mediante, por medio de, por conducto de, en el marco de, a través del, por conducto del,
            por mediación de, por mediación del, por medio del, vía""",
        together="junto con, conjuntamente con, así como",
        alongside="""en cooperación con, en estrecha cooperación con, con el apoyo de, con apoyo de, con la ayuda de,
            en colaboración con, en estrecha colaboración con, en consulta con, en coordinación con, previa consulta,
            con la participación de, con la asistencia de, en asociación con, conjuntamente con, de acuerdo con la
            comisión, en concertación con, de concierto con, de común acuerdo con""",
        built_on="basado en, basada en, sobre la base de, a partir de, partiendo de, basándose en, teniendo en cuenta",
        conveys="""presente, presenten, presentar, presenta, presentará, presentarán, informe, informen, informar,
            informa, informará, informarán, remita, remitir, remite, remitirá, transmita, transmitir, transmite,
            notificar, notifica, notifique, comunicar, comunica, comunique, facilitar, facilita, facilite, enviar,
            envía, dar cuenta, rendir cuentas, someter, proporcionar, remitan, remiten, remitirán, transmitirá,
            transmitirán, comunicará, comunicarán, enviará, enviarán, envían, envíe, envíen, facilitará,
            facilitarán, faciliten, da cuenta, dará cuenta, darán cuenta, rinde cuentas, rendirá cuentas,
            presentan, eleva, elevará, somete, someterá, proporciona, proporcionará, presentado, presentada,
            transmitido, transmitida, enviado, remitido, remitida, mantiene, mantener, mantenga, mantendrá,
            mantendrán""",
        shares="""comparte, comparten, compartir, compartan, compartirá, compartirán, intercambia, intercambian,
            intercambiar, intercambiarán""",
        shared_with="con",
        attention="a la atención de, a la atención del",
        bodies="""grupo de trabajo, el comité, comité, subgrupo, grupo de expertos, coordinador de la lucha contra el
            terrorismo, coordinador de la ue para la lucha contra el terrorismo""",
        named_bodies="grupo",
        acts="""garantizar, garantice, garanticen, garantiza, garantizan, designar, designe, designen, designa,
            designará, designarán, crear, cree, crea, creará, adoptar, adopte, adopten, adopta, evaluar, evalúe,
            evalúa, evaluará, elaborar, elabore, elabora, reforzar, refuerce, refuercen, publicar, publique,
            publica, publicará, examinar, examine, examina, actualizar, actualice, actualiza, organizar, organice,
            organiza, apoyar, apoye, prepara, preparar, intercambien""",
        receives="recibe, recibirá, será informado, será informada, es informado, es informada",
        relative="que, cuy*, quien, quienes, la cual, el cual, los cuales, las cuales",
        pronouns="este, esta, estos, estas, ambos",
        regular="""periódicamente, regularmente, con regularidad, de forma periódica, a intervalos regulares, de
            manera regular, de forma regular, con carácter periódico, de manera periódica""",
        intervals="""cada seis meses, cada trimestre, trimestralmente, semestralmente, mensualmente, cada mes, dos
            veces al año, cada dos años, una vez al mes, una vez al trimestre, una vez por trimestre, cada dos meses,
            una vez por semestre""",
        yearly="anualmente, cada año, todos los años, una vez al año, con carácter anual",
        regular_things="periódicos, periódicas, periódico, periódica, regulares, trimestral*, semestral*, mensual*",
        yearly_things="anual, anuales",
        continuous_things="continua, ininterrumpid*",
        continuous="""continuamente, de forma continua, permanentemente, de manera permanente, constantemente,
            sistemáticamente, de forma continuada, en todo momento, de forma permanente, de manera continua, de
            manera constante, con carácter permanente, continuadamente""",
        vague="""lo antes posible, cuanto antes, sin demora, inmediatamente, con rapidez, rápidamente, urgentemente,
            con carácter urgente, a corto plazo, a medio plazo, a largo plazo, oportunamente, a su debido tiempo, en
            los próximos meses, en breve, por determinar, sin dilación, tan pronto como sea posible, con la mayor
            brevedad, a la mayor brevedad, con la máxima celeridad, en el menor plazo posible, con prontitud, en
            tiempo oportuno, a tiempo, próximamente, en un futuro próximo, en cuanto sea posible, en una fase
            posterior, más adelante, posteriormente, en otoño, en verano, en primavera, antes del verano, tras la
            adopción, tras su adopción, tras la entrada en vigor, en las próximas semanas, en los meses venideros, al
            final del ciclo, llegado el momento""",
        ongoing="en curso",
        every="cada, al, a la, por, todos los, todas las",
        frequencies="""semanalmente, semanal*, diariamente, quincenal*, bienal*, trienal*, al año, a la semana, al
            mes, cada semana""",
        hours="hora, horas",
        negations="no, ningún, ninguna, nunca",
        spared="""no está obligada, no está obligado, no están obligados, no están obligadas, no tiene que, no
            tienen que, no tiene la intención, no tienen la intención, no es necesario que, no se exige""",
        from_event="de, a partir de, desde, tras, después de, contados, contado, a contar, siguientes a, siguiente a",
        conjunctions="que, a que, de que",
        owner_columns="responsable*, quién, actor*, encargado*, a cargo, organismo*, entidad*, líder",
        deadline_columns="plazo*, calendario*, fecha*, cuándo, vencimiento, hito*, hasta cuándo, para cuándo, límite",
        action_columns="acción, acciones, medida*, actividad*, qué, tarea*",
        part_columns="apoyo*, participante*, socio*, colabora*",
        recipient_columns="destinatario*, a quién, destinatari*, se remite a, dirigido a",
        drops_subject=True,
    ),
    "pt": NoteWords(
        common="de, a, o, que, da, do, os, para, em, e",
        origin="de",
        recipients="para",
        subject="assunto",
        annex="anexo",
        invites="""convida, convidam, insta, exorta, apela, solicita, incentiva, encoraja, pede, encarrega, recomenda,
            convidar, instar, encarregar, incentivar, cabe, compete, incumbe, solicita-se, convida-se, insta-se,
            recomenda-se, incumbe à, incumbe ao, cabe à, cabe ao, confia, é da responsabilidade, roga, exortam, apelam,
            mandata, fica a cargo, está a cargo, é dever, é obrigação, dá mandato, confere mandato, incita, é tarefa,
            recai sobre, roga-se, requer, incentivam, solicitam, caberá, competirá, incumbirá, encarregam, pede-se,
            exorta-se, peço, solicito, convido, pedimos, solicitamos, convidamos""",
        charges="compete, incumbe, cabe, caberá, competirá, incumbirá, é confiada, é confiado, cumpre",
        obliged="""deve, devem, deverá, deverão, deveria, deveriam, compromete-se, comprometem-se, terá de, terão de,
            será, serão, tem de, têm de, é responsável por, são responsáveis por, é incumbida de, é incumbido de,
            são incumbidos de, está obrigada a, estão obrigados a, é obrigada a, são obrigados a, tem por missão,
            tem a tarefa de, fica encarregada de, fica encarregado de, ficam encarregados de, espera-se que, assume
            o compromisso de, assumem o compromisso de, apresentará, apresentarão, transmitirá, transmitirão,
            informará, informarão, elaborará, elaborarão, assegurará, assegurarão, adotará, adotarão, enviará,
            enviarão, há de, hão de, é chamada a, são chamados a, tenciona, tencionam, propõe-se, é obrigado a,
            obriga-se a, obrigam-se a, está obrigado a, estão obrigadas a, ficam obrigados a, vela por, velam por,
            velará por, velarão por, encarrega-se, encarregam-se, pretende, pretendem, estão incumbidos, está
            incumbida, garante que, garantem que""",
        needed="""é necessário, é preciso, importa, convém, cumpre, há que, é importante, é essencial, é conveniente,
            deve-se, devem-se, torna-se necessário""",
        musts="deve, devem, deverá, deverão, deveria, deveriam, tem de, têm de, terá de, terão de",
        invited="""é convidada, é convidado, são convidados, são convidadas, é instada, são instados, é incentivada, são
            incentivados, é solicitada, são solicitados, é encarregada, é encarregado, são encorajados, são
            exortados, é exortada, é encorajada, são incentivadas, são instadas, são solicitadas, são encorajadas,
            são encarregados, são encarregadas, é chamado, são chamadas, é instado""",
        agrees="acorda em, concorda em, compromete-se a, decide, acordam em, acordou em, acorda",
        remarks="""recorda, congratula-se, salienta, sublinha, regista, toma nota, reconhece, reafirma, reitera,
            considera, lamenta, realça, constata, destaca, saúda, recordando, salientando, sublinhando, considerando,
            reconhecendo, agradece, agradecem, recordar, salientar, sublinhar, referir, notar, assinalar""",
        free="pode, podem, poderá, poderão, poderia, poderiam",
        past="tem vindo, teve, foi, foram, tinha, havia",
        past_forms="*ou, *aram, *eram, *iram, *eu, *iu",
        agents="por, pelo, pela, pelos, pelas, por parte de, a cargo de, a cargo da, a cargo do, a cargo dos",
        particular="em particular, em especial, nomeadamente, designadamente, especialmente",
        through="""através de, através do, através da, por intermédio de, por meio de, no âmbito do, no âmbito da, por
            via de, por intermédio da, por intermédio do, por intermédio das, por intermédio dos, através das, através
            dos, por meio da, por meio do, mediante, via, por via da""",
        together="juntamente com, em conjunto com, conjuntamente com, bem como",
        alongside="""em cooperação com, em estreita cooperação com, com o apoio de, com o apoio da, com o apoio do,
            com o apoio dos, em colaboração com, em estreita colaboração com, em consulta com, em coordenação com, com a
            assistência de, com a ajuda de, com a participação de, em concertação com, com a ajuda, com a participação,
            com a colaboração, em parceria com, juntamente com, de comum acordo com, em articulação com""",
        built_on="""com base em, com base no, com base na, com base nos, com base nas, baseado em, baseada em, a
            partir de, tendo em conta""",
        conveys="""apresente, apresentem, apresentar, apresenta, apresentará, apresentam, informe, informar, informa,
            informará, informam, transmitir, transmite, transmitem, transmita, notificar, notifica, notificam,
            comunicar, comunica, comunicam, enviar, envia, enviam, fornecer, fornece, fornecem, prestar contas,
            submeter, submete, relatório, facultar, enviará, enviarão, envie, enviem, transmitirá, transmitirão,
            transmitam, comunicará, comunicarão, comunique, comuniquem, informarão, fornecerá, fornecerão, forneça,
            remeter, remete, remetem, remeterá, remeterão, presta contas, prestará contas, apresentarão, submeterá,
            apresentado, apresentada, apresentados, transmitido, transmitida, transmitidos, enviado, enviada,
            mantém, manter, mantenha, manterá, comunicado, comunicada, submetido, prestem contas, comunicarem,
            informarem, transmitirem, apresentarem""",
        to="à, às, ao, aos",
        shares="""partilha, partilham, partilhar, partilhe, partilhem, partilhará, partilharão, troca, trocam, trocar,
            intercambiam, partilharem, trocarem, troquem, intercambiar""",
        shared_with="com",
        attention="à atenção do, à atenção da, à atenção de, à atenção dos",
        bodies="""grupo de trabalho, comité, subgrupo, grupo de peritos, coordenador da luta antiterrorista,
            coordenador da ue da luta antiterrorista""",
        named_bodies="grupo",
        acts="""garantir, garante, garantam, assegurar, assegura, asseguram, assegurem, designar, designa,
            designam, designem, nomear, nomeia, criar, cria, adotar, adota, adotam, adotem, avaliar, avalia,
            avaliam, avaliem, elaborar, elabora, elaboram, elaborem, reforçar, reforça, reforçam, reforcem,
            publicar, publica, publicam, publique, examinar, examina, examinem, atualizar, atualiza, atualizam,
            apoiar, organizar, organiza, organizam, preparar, prepara, lançar, concluir""",
        receives="é informado, é informada, recebe, recebem, será informado, são informados",
        relative="que, cuj*, o qual, a qual, os quais, as quais",
        pronouns="este, esta, estes, estas, ambos, ela, ele, eles, elas",
        regular="""regularmente, periodicamente, com regularidade, a intervalos regulares, de forma regular, com
            carácter regular, numa base regular""",
        intervals="""todos os trimestres, trimestralmente, de seis em seis meses, semestralmente, duas vezes por ano,
            mensalmente, todos os meses, de dois em dois anos, a cada seis meses, a cada trimestre, a cada três meses,
            todos os semestres, de três em três meses, duas vezes ao ano, uma vez por mês, a cada mês, a cada dois anos,
            bianualmente, de dois em dois meses, uma vez por trimestre""",
        yearly="anualmente, todos os anos, cada ano, uma vez por ano, numa base anual",
        regular_things="regulares, periódic*, trimestra*, semestra*, mensa*",
        yearly_things="anual, anuais",
        continuous_things="contínua, contínuo, ininterrupt*",
        continuous="""continuamente, de forma contínua, permanentemente, constantemente, sistematicamente, em
            permanência, de modo permanente, numa base contínua, de forma permanente, a todo o momento, em
            contínuo, a título permanente""",
        vague="""o mais rapidamente possível, o mais brevemente possível, logo que possível, sem demora,
            imediatamente, rapidamente, com urgência, a curto prazo, a médio prazo, a longo prazo, oportunamente, em
            tempo útil, nos próximos meses, quanto antes, em breve, a definir, o mais cedo possível, o mais depressa
            possível, com a maior brevidade, no mais breve prazo, no mais curto prazo possível, com a maior brevidade
            possível, atempadamente, sem delongas, na primeira oportunidade, em momento oportuno, brevemente, num
            futuro próximo, assim que possível, com celeridade, prontamente, sem demoras injustificadas, o quanto
            antes, numa fase posterior, posteriormente, no outono, no verão, na primavera, até ao verão, após a
            adoção, após a entrada em vigor, nas próximas semanas, nos meses vindouros, até ao final do ciclo, até ao
            fim do ciclo""",
        ongoing="em curso",
        every="cada, por, todos os, todas as, ao",
        frequencies="semanalmente, semanal, semanais, diariamente, por ano, por mês, por semana, bienal",
        hours="hora, horas",
        negations="não, nenhum, nenhuma",
        spared="não é obrigada, não é obrigado, não são obrigados, não tem de, não têm de, não tenciona",
        from_event="de, da, do, após, a contar, depois, a partir, seguintes a, seguintes à, seguinte à",
        conjunctions="que, a, de",
        owner_columns="""responsáve*, quem, interveniente*, ator, atores, entidade*, encarregad*, a cargo, líder,
            titular*""",
        deadline_columns="prazo*, calendário*, data*, quando, marco*, até quando, limite",
        action_columns="ação, ações, medida*, atividade*, o quê, tarefa*",
        part_columns="apoio*, participante*, parceiro*",
        recipient_columns="destinatário*, a quem, dirigido a",
        drops_subject=True,
    ),
}
