// Made by `npm run data` (data/build/write-facts.ts) from the tables in data/. Change those, not this.

import type { Declaration, Milestone, Reported, Source, Text } from '../dataset.js';

export const title: Text = {
  "en": "Optional Protocol to the Convention on the Rights of the Child on a communications procedure",
  "ar": "البروتوكول الاختياري لاتفاقية حقوق الطفل المتعلق بإجراء تقديم البلاغات",
  "es": "Protocolo Facultativo de la Convención sobre los Derechos del Niño relativo a un procedimiento de comunicaciones",
  "fr": "Protocole facultatif à la Convention relative aux droits de l'enfant établissant une procédure de présentation de communications",
  "ru": "Факультативный протокол к Конвенции о правах ребенка, касающийся процедуры сообщений",
  "zh": "《儿童权利公约》关于设定来文程序的任择议定书"
};

/** For each action in turn: how sure it is, and its sources. */
export const evidence = `
high S1 S2a S2b S18
high S1 S2a S2b S18
high S1 S2b S18
high S1 S2b
high S1 S2b S6
high S1 S2b S6 S18
high S1 S2b
high S1 S2b
high S1 S2b
high S1 S2b S18
high S1 S2b S2c S18
high S2a S2b S3 S13 S18
high S1 S2a S2b S6 S18
high S1 S2a S2b
high S1 S2b
high S1 S2b S5 S6 S18
high S1 S2b S18
high S1 S2b S17 S18
high S1 S2b S6 S18
high S1 S2b S7 S8 S18
high S1 S2b
medium S2a S2b S3 S4 S6 S18
medium S2a S2b
high S1 S2a S2b S6 S9 S18
high S1 S2b S18
high S1 S2b S10 S18
high S1 S2b S18
high S1 S2b
high S1 S2b
high S1 S2b S18
high S1 S2b S18
high S1 S2b S6 S18
high S1 S2b
high S1 S2b S16 S18
high S1 S2b
high S1 S2b S6 S18
medium S2a S2b S3 S6
high S1 S2a S2b S18
medium S2a S2b S12
high S1 S2a S2b
high S1 S2a S2b S6
high S1 S2b
medium S2a S2b S3
high S1 S2a S2b S6
high S1 S2a S2b
medium S2a S2b S3 S4 S6 S18
medium S2a S2b S3 S18
high S1 S2a S2b
medium S2a S2b S11
medium S2a S2b S3 S18
medium S2a S2b S3 S6 S18
medium S2a S2b S3
high S2a S2b S3 S4 S6 S18
medium S2a S2b S3 S18
medium S2a S2b
medium S2a S2b S3
medium S2a S2b S3
high S1 S2a S2b S18
medium S2a S2b S3
medium S2a S2b S3 S6
high S2a S2b S3 S4 S6 S14 S15 S18
medium S2a S2b S3 S6
medium S2a S2b S3
high S2a S2b S3 S10 S18
medium S2a S2b S3
medium S2a S2b S3 S18
medium S2a S2b S3 S18
medium S2a S2b S3 S6 S18
medium S2a S2b S3 S18
`;

export const declarations: Declaration[] = [
  {
    "state": "CZE",
    "provision": "art. 12(1)",
    "date": "2016-05-20",
    "text": {
      "en": "Czechia recognises the competence of the Committee to receive and consider inter-State communications. Declaration deposited on 20 May 2016, after ratification.",
      "ar": "تعترف تشيكيا باختصاص اللجنة في تلقي البلاغات المتبادلة بين الدول والنظر فيها. أودع الإعلان في 20 أيار/مايو 2016، بعد التصديق.",
      "es": "Chequia reconoce la competencia del Comité para recibir y examinar comunicaciones entre Estados. Declaración depositada el 20 de mayo de 2016, después de la ratificación.",
      "fr": "La Tchéquie reconnaît la compétence du Comité pour recevoir et examiner des communications interétatiques. Déclaration déposée le 20 mai 2016, après la ratification.",
      "ru": "Чехия признает компетенцию Комитета получать и рассматривать межгосударственные сообщения. Заявление сдано на хранение 20 мая 2016 года, после ратификации.",
      "zh": "捷克承认委员会有权接收和审议国家间来文。该声明于2016年5月20日交存，晚于批准。"
    },
    "confidence": "high",
    "sources": [
      "S17"
    ]
  },
  {
    "state": "FIN",
    "provision": "art. 12(1)",
    "date": "2015-11-12",
    "text": {
      "en": "On depositing its instrument of ratification, Finland declared that it recognises the competence of the Committee to receive and consider inter-State communications.",
      "ar": "أعلنت فنلندا، عند إيداع صك تصديقها، أنها تعترف باختصاص اللجنة في تلقي البلاغات المتبادلة بين الدول والنظر فيها.",
      "es": "Al depositar su instrumento de ratificación, Finlandia declaró que reconoce la competencia del Comité para recibir y examinar comunicaciones entre Estados.",
      "fr": "Lors du dépôt de son instrument de ratification, la Finlande a déclaré reconnaître la compétence du Comité pour recevoir et examiner des communications interétatiques.",
      "ru": "При сдаче на хранение ратификационной грамоты Финляндия заявила, что признает компетенцию Комитета получать и рассматривать межгосударственные сообщения.",
      "zh": "芬兰在交存批准书时声明，承认委员会有权接收和审议国家间来文。"
    },
    "confidence": "high",
    "sources": [
      "S9"
    ]
  },
  {
    "state": "SVK",
    "provision": "art. 12(1)",
    "date": "2012-02-28",
    "text": {
      "en": "Slovakia recognises the competence of the Committee to receive and consider inter-State communications. Slovakia's official notice says that the declaration was made on signature.",
      "ar": "تعترف سلوفاكيا باختصاص اللجنة في تلقي البلاغات المتبادلة بين الدول والنظر فيها. ويفيد الإشعار الرسمي السلوفاكي بأن الإعلان صدر عند التوقيع.",
      "es": "Eslovaquia reconoce la competencia del Comité para recibir y examinar comunicaciones entre Estados. Según la notificación oficial eslovaca, la declaración se hizo en el momento de la firma.",
      "fr": "La Slovaquie reconnaît la compétence du Comité pour recevoir et examiner des communications interétatiques. Selon l'avis officiel slovaque, la déclaration a été faite lors de la signature.",
      "ru": "Словакия признает компетенцию Комитета получать и рассматривать межгосударственные сообщения. Согласно официальному уведомлению Словакии, заявление сделано при подписании.",
      "zh": "斯洛伐克承认委员会有权接收和审议国家间来文。据斯洛伐克官方通告，该声明系在签署时作出。"
    },
    "confidence": "high",
    "sources": [
      "S14"
    ]
  }
];

export const milestones: Milestone[] = [
  {
    "date": "2011-12-19",
    "kind": "treaty",
    "title": {
      "en": "General Assembly adopts the Protocol (resolution 66/138)",
      "ar": "الجمعية العامة تعتمد البروتوكول (القرار 66/138)",
      "es": "La Asamblea General aprueba el Protocolo (resolución 66/138)",
      "fr": "L'Assemblée générale adopte le Protocole (résolution 66/138)",
      "ru": "Генеральная Ассамблея принимает Протокол (резолюция 66/138)",
      "zh": "大会通过《议定书》（第66/138号决议）"
    }
  },
  {
    "date": "2012-02-28",
    "kind": "treaty",
    "title": {
      "en": "Opened for signature in Geneva: 20 States sign",
      "ar": "فتح باب التوقيع في جنيف: 20 دولة توقّع",
      "es": "Apertura a la firma en Ginebra: firman 20 Estados",
      "fr": "Ouverture à la signature à Genève : 20 États signent",
      "ru": "Открытие для подписания в Женеве: подписывают 20 государств",
      "zh": "在日内瓦开放供签署：20个国家签署"
    }
  },
  {
    "date": "2014-01-14",
    "kind": "treaty",
    "title": {
      "en": "Tenth instrument deposited (Costa Rica)",
      "ar": "إيداع الصك العاشر (كوستاريكا)",
      "es": "Depósito del décimo instrumento (Costa Rica)",
      "fr": "Dépôt du dixième instrument (Costa Rica)",
      "ru": "Сдача на хранение десятого документа (Коста-Рика)",
      "zh": "第十份文书交存（哥斯达黎加）"
    }
  },
  {
    "date": "2014-04-14",
    "kind": "treaty",
    "title": {
      "en": "Entry into force",
      "ar": "بدء النفاذ",
      "es": "Entrada en vigor",
      "fr": "Entrée en vigueur",
      "ru": "Вступление в силу",
      "zh": "生效"
    }
  },
  {
    "date": "2019-04-30",
    "kind": "dialogue",
    "title": {
      "en": "Closed roundtable on the fifth anniversary of the entry into force",
      "ar": "مائدة مستديرة مغلقة بمناسبة الذكرى السنوية الخامسة لبدء النفاذ",
      "es": "Mesa redonda a puerta cerrada con motivo del quinto aniversario de la entrada en vigor",
      "fr": "Table ronde à huis clos à l'occasion du cinquième anniversaire de l'entrée en vigueur",
      "ru": "Закрытый круглый стол, посвященный пятой годовщине вступления в силу",
      "zh": "生效五周年闭门圆桌会议"
    }
  },
  {
    "date": "2019-06",
    "kind": "dialogue",
    "title": {
      "en": "First informal dialogue of the Committee and States on the OPIC",
      "ar": "أول حوار غير رسمي بين اللجنة والدول بشأن البروتوكول",
      "es": "Primer diálogo oficioso entre el Comité y los Estados sobre el Protocolo",
      "fr": "Premier dialogue informel entre le Comité et les États sur le Protocole",
      "ru": "Первый неофициальный диалог Комитета и государств по Протоколу",
      "zh": "委员会与各国就《议定书》举行首次非正式对话"
    }
  },
  {
    "date": "2021",
    "kind": "dialogue",
    "title": {
      "en": "Informal dialogue repeated and made annual (none in 2020: COVID-19)",
      "ar": "تكرار الحوار غير الرسمي وجعله سنويا (لم يُعقد في عام 2020 بسبب كوفيد-19)",
      "es": "El diálogo oficioso se repite y pasa a ser anual (no lo hubo en 2020 debido a la COVID-19)",
      "fr": "Le dialogue informel est renouvelé et devient annuel (aucun en 2020 en raison de la COVID-19)",
      "ru": "Неофициальный диалог проведен вновь и стал ежегодным (в 2020 году не проводился из-за COVID-19)",
      "zh": "再次举行非正式对话并定为年度活动（2020年因2019冠状病毒病未举行）"
    }
  },
  {
    "date": "2022-05-24",
    "kind": "dialogue",
    "title": {
      "en": "Annual informal exchange of the Committee and States on the OPIC",
      "ar": "التبادل غير الرسمي السنوي بين اللجنة والدول بشأن البروتوكول",
      "es": "Intercambio oficioso anual entre el Comité y los Estados sobre el Protocolo",
      "fr": "Échange informel annuel entre le Comité et les États sur le Protocole",
      "ru": "Ежегодный неофициальный обмен мнениями Комитета и государств по Протоколу",
      "zh": "委员会与各国就《议定书》举行年度非正式交流"
    }
  },
  {
    "date": "2024-09-12",
    "kind": "dialogue",
    "title": {
      "en": "Committee commemorates the tenth anniversary of the Protocol",
      "ar": "اللجنة تحيي الذكرى السنوية العاشرة للبروتوكول",
      "es": "El Comité conmemora el décimo aniversario del Protocolo",
      "fr": "Le Comité commémore le dixième anniversaire du Protocole",
      "ru": "Комитет отмечает десятую годовщину Протокола",
      "zh": "委员会纪念《议定书》十周年"
    }
  }
];

export const reported: Reported[] = [
  {
    "asOf": "2012-02-28",
    "signatory": 20,
    "source": "opening-day reports of 29 February and 6 March 2012"
  },
  {
    "asOf": "2013-12-03",
    "party": 9,
    "source": "Slovak Ministry of Justice (nine with Slovakia)"
  },
  {
    "asOf": "2014-02-20",
    "party": 10,
    "signatory": 37,
    "source": "professional press on the entry into force; Portuguese notice 35/2014 names the ten"
  },
  {
    "asOf": "2016-09-15",
    "party": 28,
    "source": "Liechtenstein government press release"
  },
  {
    "asOf": "2019-04-30",
    "party": 44,
    "signatory": 19,
    "source": "report of the OPIC roundtable"
  },
  {
    "asOf": "2020-02-07",
    "party": 46,
    "source": "UN Geneva: the Committee closes its 83rd session (February 2020; day approximate)"
  },
  {
    "asOf": "2022-05-24",
    "party": 48,
    "signatory": 17,
    "noAction": 132,
    "source": "concept note of the informal exchange",
    "difference": {
      "en": "The depositary's dates give 48 / 16 / 133. The seventeenth is probably Seychelles, which signed in 2013 and ratified on 7 June 2021, counted in both.",
      "ar": "تعطي تواريخ الوديع 48 / 16 / 133. والدولة السابعة عشرة هي على الأرجح سيشيل، التي وقّعت في عام 2013 وصدّقت في 7 حزيران/يونيه 2021، وقد حُسبت في الفئتين.",
      "es": "Las fechas del depositario dan 48 / 16 / 133. El decimoséptimo Estado es probablemente Seychelles, que firmó en 2013 y ratificó el 7 de junio de 2021, contado en ambas categorías.",
      "fr": "Les dates du dépositaire donnent 48 / 16 / 133. Le dix-septième État est probablement les Seychelles, qui ont signé en 2013 et ratifié le 7 juin 2021, et ont été comptées dans les deux catégories.",
      "ru": "По датам депозитария получается 48 / 16 / 133. Семнадцатое государство — вероятно, Сейшельские Острова, подписавшие Протокол в 2013 году и ратифицировавшие его 7 июня 2021 года: они учтены в обеих категориях.",
      "zh": "按保存人的日期计算为48 / 16 / 133。第十七个国家可能是塞舌尔，该国2013年签署，2021年6月7日批准，在两类中都被计入。"
    }
  },
  {
    "asOf": "2022-10-31",
    "party": 50,
    "source": "encyclopedia entry of October 2022 (52 signatures in all)"
  },
  {
    "asOf": "2024-09-12",
    "party": 52,
    "source": "OHCHR on the tenth anniversary"
  },
  {
    "asOf": "2026-09-19",
    "party": 54,
    "signatory": 15,
    "source": "UN Treaty Collection status page"
  }
];

export const sources: Record<string, Source> = {
  "S1": {
    "title": "UN Treaty Collection, MTDSG Vol. I ch. IV, iv-11-d (XML)",
    "url": "https://treaties.un.org/doc/Publication/MTDSG/Volume%20I/Chapter%20IV/iv-11-d.en.xml"
  },
  "S2a": {
    "title": "BellaAnnan1212/well-to-learn, site/data/atlas.json",
    "url": "https://github.com/BellaAnnan1212/well-to-learn/blob/0c22057c2185ff2c740a7000894c7cfc406f7d5d/site/data/atlas.json"
  },
  "S2b": {
    "title": "BellaAnnan1212/well-to-learn, docs/coverage.md and site/atlas/index.html",
    "url": "https://github.com/BellaAnnan1212/well-to-learn/blob/0c22057c2185ff2c740a7000894c7cfc406f7d5d/docs/coverage.md"
  },
  "S2c": {
    "title": "BellaAnnan1212/well-to-learn, data/verification/spotcheck-2026-09-19.csv",
    "url": "https://github.com/BellaAnnan1212/well-to-learn/blob/0c22057c2185ff2c740a7000894c7cfc406f7d5d/data/verification/spotcheck-2026-09-19.csv"
  },
  "S3": {
    "title": "world-politics-datalab/humanrights-treaties-ratification-status, hr_status_op_crc_ic.csv",
    "url": "https://github.com/world-politics-datalab/humanrights-treaties-ratification-status/blob/a5cb5f071db21b9a50365126894c560c1cf43ff2/hr_status_op_crc_ic.csv"
  },
  "S4": {
    "title": "Aviso n.º 35/2014 (Portugal, Diário da República)",
    "url": "https://dre.tretas.org/dre/315757/aviso-35-2014-de-26-de-fevereiro"
  },
  "S5": {
    "title": "vfst.de / Bergmann aktuell",
    "url": "https://www.vfst.de/bergmann-aktuell/nachrichten/fakultativprotokoll-zur-krk-tritt-in-kraft-2014-02-20"
  },
  "S6": {
    "title": "Opening-day signatories (28 Feb 2012)",
    "url": "https://canadiancrc.com/UN_Convention_on_the_Rights_of_the_Child_3rd_Optional_Protocol-Complaints_Mechanism.aspx"
  },
  "S7": {
    "title": "OHCHR CRC30 pledge page Denmark",
    "url": "https://web.test.ohchr.un-icc.cloud/en/treaty-bodies/crc/celebrating-30-years-convention-rights-child/pledge-denmark"
  },
  "S8": {
    "title": "Børnerådet",
    "url": "https://www.boerneraadet.dk/boernekonventionen/tillaegsprotokoller-til-boernekonventionen"
  },
  "S9": {
    "title": "Finlex SopS 5/2016",
    "url": "https://www.finlex.fi/fi/sopimukset/sopsteksti/2016/20160005"
  },
  "S10": {
    "title": "Terre des Hommes",
    "url": "https://www.terredeshommes.org/thailand-and-gabon-first-states-to-ratify-new-un-treaty-giving-children-access-to-justice-at-the-international-level/"
  },
  "S11": {
    "title": "NZ accession news; Cabinet papers",
    "url": "https://www.urdupoint.com/en/miscellaneous/new-zealand-takes-steps-to-further-protect-ch-1613606.html"
  },
  "S12": {
    "title": "Moldova",
    "url": "https://www.mesaj.md/news/society/7987-republica-moldova-va-ratifica-un-important-document-internațional-al-onu.html"
  },
  "S13": {
    "title": "Swiss Federal Council / FDFA press release; Fedlex SR 0.107.3",
    "url": "https://www.admin.ch/gov/fr/accueil/documentation/communiques.msg-id-66468.html"
  },
  "S14": {
    "title": "Oznámenie 91/2014 Z. z. (Slovakia)",
    "url": "https://www.nrsr.sk/web/Dynamic/DocumentPreview.aspx?DocID=437015"
  },
  "S15": {
    "title": "Slovak Ministry of Justice",
    "url": "https://www.justice.gov.sk/aktualne-temy/slovensko-sa-stalo-zmluvnou-stranou-tretieho-opcneho-protokolu-k-dohovoru-o-pravach-dietata/"
  },
  "S16": {
    "title": "Liechtenstein: press release; BuA 134/2016; Landtag record",
    "url": "https://presseportal.ch/de/pm/100000148/100798379"
  },
  "S17": {
    "title": "Czech 28/2016 Sb. m. s.",
    "url": "https://www.zakonyprolidi.cz/ms/2016-28"
  },
  "S18": {
    "title": "Slovenian Ministry of Labour",
    "url": "http://www.mddsz.gov.si/si/medijsko_sredisce/novica/8368/"
  }
};
