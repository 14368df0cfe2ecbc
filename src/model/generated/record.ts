// Made by `npm run data` (data/build/facts) from the tables in data/. Change those, not this.

import type { Declaration, Milestone, Reported, Source, StateActions, Text } from '../dataset.js';

export const title: Text = {
  "en": "Optional Protocol to the Convention on the Rights of the Child on a communications procedure",
  "ar": "البروتوكول الاختياري لاتفاقية حقوق الطفل المتعلق بإجراء تقديم البلاغات",
  "es": "Protocolo Facultativo de la Convención sobre los Derechos del Niño relativo a un procedimiento de comunicaciones",
  "fr": "Protocole facultatif à la Convention relative aux droits de l'enfant établissant une procédure de présentation de communications",
  "ru": "Факультативный протокол к Конвенции о правах ребенка, касающийся процедуры сообщений",
  "zh": "《儿童权利公约》关于设定来文程序的任择议定书"
};

/** For each State that acted: how sure its dates are, and their sources. */
export const evidence: Readonly<Record<string, Pick<StateActions, 'confidence' | 'note' | 'sources'>>> = {
  ALB: { confidence: 'high', sources: ['S40'] },
  AND: { confidence: 'high', sources: ['S40'] },
  ARG: { confidence: 'high', sources: ['S40'] },
  ARM: { confidence: 'high', sources: ['S40'] },
  AUT: { confidence: 'high', sources: ['S40'] },
  BEL: { confidence: 'high', sources: ['S40'] },
  BEN: { confidence: 'high', sources: ['S40'] },
  BFA: { confidence: 'high', sources: ['S40'] },
  BIH: { confidence: 'high', sources: ['S40'] },
  BOL: { confidence: 'high', sources: ['S40'] },
  BRA: { confidence: 'high', sources: ['S40'] },
  CHE: { confidence: 'high', sources: ['S40'] },
  CHL: { confidence: 'high', sources: ['S40'] },
  CIV: { confidence: 'high', sources: ['S40'] },
  CPV: { confidence: 'high', sources: ['S40'] },
  CRI: { confidence: 'high', sources: ['S40'] },
  CYP: { confidence: 'high', sources: ['S40'] },
  CZE: { confidence: 'high', sources: ['S40'] },
  DEU: { confidence: 'high', sources: ['S40'] },
  DNK: { confidence: 'high', sources: ['S40'] },
  ECU: { confidence: 'high', sources: ['S40'] },
  ESP: { confidence: 'high', sources: ['S40'] },
  EST: { confidence: 'high', sources: ['S40'] },
  FIN: { confidence: 'high', sources: ['S40'] },
  FRA: { confidence: 'high', sources: ['S40'] },
  GAB: { confidence: 'high', sources: ['S40'] },
  GEO: { confidence: 'high', sources: ['S40'] },
  GHA: { confidence: 'high', sources: ['S40'] },
  GNB: { confidence: 'high', sources: ['S40'] },
  HRV: { confidence: 'high', sources: ['S40'] },
  IRL: { confidence: 'high', sources: ['S40'] },
  ITA: { confidence: 'high', sources: ['S40'] },
  KAZ: { confidence: 'high', sources: ['S40'] },
  LIE: { confidence: 'high', sources: ['S40'] },
  LTU: { confidence: 'high', sources: ['S40'] },
  LUX: { confidence: 'high', sources: ['S40'] },
  MAR: { confidence: 'high', sources: ['S40'] },
  MCO: { confidence: 'high', sources: ['S40'] },
  MDA: { confidence: 'high', sources: ['S40'] },
  MDG: { confidence: 'high', sources: ['S40'] },
  MDV: { confidence: 'high', sources: ['S40'] },
  MHL: { confidence: 'high', sources: ['S40'] },
  MKD: { confidence: 'high', sources: ['S40'] },
  MLI: { confidence: 'high', sources: ['S40'] },
  MLT: { confidence: 'high', sources: ['S40'] },
  MNE: { confidence: 'high', sources: ['S40'] },
  MNG: { confidence: 'high', sources: ['S40'] },
  MUS: { confidence: 'high', sources: ['S40'] },
  NZL: { confidence: 'high', sources: ['S40'] },
  PAN: { confidence: 'high', sources: ['S40'] },
  PER: { confidence: 'high', sources: ['S40'] },
  POL: { confidence: 'high', sources: ['S40'] },
  PRT: { confidence: 'high', sources: ['S40'] },
  PRY: { confidence: 'high', sources: ['S40'] },
  PSE: { confidence: 'high', sources: ['S40'] },
  ROU: { confidence: 'high', sources: ['S40'] },
  SEN: { confidence: 'high', sources: ['S40'] },
  SLV: { confidence: 'high', sources: ['S40'] },
  SMR: { confidence: 'high', sources: ['S40'] },
  SRB: { confidence: 'medium', note: { en: "The deposit of 4 August 2026 is later than the depositary's page of 3 February 2026, which confirms the signature; it is known from a transcription of that page as at 19 September 2026.", ar: 'الإيداع المؤرخ 4 آب/أغسطس 2026 لاحق لصفحة الوديع المؤرخة 3 شباط/فبراير 2026 التي تؤكد التوقيع؛ وهو معروف من نسخة منقولة عن تلك الصفحة حتى 19 أيلول/سبتمبر 2026.', es: 'El depósito del 4 de agosto de 2026 es posterior a la página del depositario de 3 de febrero de 2026, que confirma la firma; se conoce por una transcripción de esa página al 19 de septiembre de 2026.', fr: 'Le dépôt du 4 août 2026 est postérieur à la page du dépositaire du 3 février 2026, qui confirme la signature ; il est connu par une transcription de cette page au 19 septembre 2026.', ru: 'Сдача документа на хранение 4 августа 2026 года произошла позднее даты страницы депозитария (3 февраля 2026 года), которая подтверждает подписание; она известна по копии содержания этой страницы по состоянию на 19 сентября 2026 года.', zh: '2026年8月4日的交存晚于保存人2026年2月3日的网页（该网页证实了签署），系根据该网页截至2026年9月19日的转录得知。' }, sources: ['S40', 'S41'] },
  SVK: { confidence: 'high', sources: ['S40'] },
  SVN: { confidence: 'high', sources: ['S40'] },
  SYC: { confidence: 'high', sources: ['S40'] },
  THA: { confidence: 'high', sources: ['S40'] },
  TUN: { confidence: 'high', sources: ['S40'] },
  TUR: { confidence: 'high', sources: ['S40'] },
  UKR: { confidence: 'high', sources: ['S40'] },
  URY: { confidence: 'high', sources: ['S40'] },
  WSM: { confidence: 'high', sources: ['S40'] },
};

export const declarations: Declaration[] = [
  {
    "state": "ALB",
    "type": "declaration",
    "provision": "art. 12(1)",
    "date": "2013-05-29",
    "text": {
      "en": "Albania recognizes the competence of the Committee on the Rights of the Child to receive and consider inter-State communications. Declaration made upon ratification.",
      "ar": "تعترف ألبانيا باختصاص لجنة حقوق الطفل في تلقي البلاغات المتبادلة بين الدول والنظر فيها. صدر الإعلان عند التصديق.",
      "es": "Albania reconoce la competencia del Comité de los Derechos del Niño para recibir y examinar comunicaciones entre Estados. Declaración formulada en el momento de la ratificación.",
      "fr": "L'Albanie reconnaît la compétence du Comité des droits de l'enfant pour recevoir et examiner des communications interétatiques. Déclaration faite lors de la ratification.",
      "ru": "Албания признает компетенцию Комитета по правам ребенка получать и рассматривать межгосударственные сообщения. Заявление сделано при ратификации.",
      "zh": "阿尔巴尼亚承认儿童权利委员会有权接收和审议国家间来文。该声明于批准时作出。"
    },
    "confidence": "high",
    "sources": [
      "S40"
    ]
  },
  {
    "state": "BEL",
    "type": "declaration",
    "date": "2012-02-28",
    "text": {
      "en": "Belgium stated upon signature that its signature also engages its language communities (French, Flemish and German-speaking) and its regions (Walloon, Flemish and Brussels-Capital).",
      "ar": "أعلنت بلجيكا عند التوقيع أن توقيعها ملزم أيضا لجماعاتها اللغوية (الفرنسية والفلمنكية والناطقة بالألمانية) ولأقاليمها (الوالوني والفلمنكي وبروكسل العاصمة).",
      "es": "Bélgica declaró en el momento de la firma que esta compromete también a sus comunidades lingüísticas (francesa, flamenca y germanófona) y a sus regiones (valona, flamenca y de Bruselas-Capital).",
      "fr": "La Belgique a déclaré lors de la signature que celle-ci engage aussi ses communautés linguistiques (française, flamande et germanophone) et ses régions (wallonne, flamande et de Bruxelles-Capitale).",
      "ru": "При подписании Бельгия заявила, что ее подпись обязывает также ее языковые сообщества (французское, фламандское и немецкоязычное) и ее регионы (Валлонский, Фламандский и Брюссельский столичный).",
      "zh": "比利时在签署时声明，其签署对法语、弗拉芒语和德语三个语言社区以及瓦隆、弗拉芒和布鲁塞尔首都三个大区同样具有约束力。"
    },
    "confidence": "high",
    "sources": [
      "S40"
    ]
  },
  {
    "state": "BEL",
    "type": "declaration",
    "provision": "art. 12",
    "date": "2014-05-30",
    "text": {
      "en": "Belgium recognizes the competence of the Committee on the Rights of the Child to receive and consider inter-State communications. Declaration made upon ratification.",
      "ar": "تعترف بلجيكا باختصاص لجنة حقوق الطفل في تلقي البلاغات المتبادلة بين الدول والنظر فيها. صدر الإعلان عند التصديق.",
      "es": "Bélgica reconoce la competencia del Comité de los Derechos del Niño para recibir y examinar comunicaciones entre Estados. Declaración formulada en el momento de la ratificación.",
      "fr": "La Belgique reconnaît la compétence du Comité des droits de l'enfant pour recevoir et examiner des communications interétatiques. Déclaration faite lors de la ratification.",
      "ru": "Бельгия признает компетенцию Комитета по правам ребенка получать и рассматривать межгосударственные сообщения. Заявление сделано при ратификации.",
      "zh": "比利时承认儿童权利委员会有权接收和审议国家间来文。该声明于批准时作出。"
    },
    "confidence": "high",
    "sources": [
      "S40"
    ]
  },
  {
    "state": "CHE",
    "type": "declaration",
    "provision": "art. 12(1)",
    "date": "2017-04-24",
    "text": {
      "en": "Switzerland recognizes the competence of the Committee on the Rights of the Child to receive and consider inter-State communications. Declaration made upon accession.",
      "ar": "تعترف سويسرا باختصاص لجنة حقوق الطفل في تلقي البلاغات المتبادلة بين الدول والنظر فيها. صدر الإعلان عند الانضمام.",
      "es": "Suiza reconoce la competencia del Comité de los Derechos del Niño para recibir y examinar comunicaciones entre Estados. Declaración formulada en el momento de la adhesión.",
      "fr": "La Suisse reconnaît la compétence du Comité des droits de l'enfant pour recevoir et examiner des communications interétatiques. Déclaration faite lors de l'adhésion.",
      "ru": "Швейцария признает компетенцию Комитета по правам ребенка получать и рассматривать межгосударственные сообщения. Заявление сделано при присоединении.",
      "zh": "瑞士承认儿童权利委员会有权接收和审议国家间来文。该声明于加入时作出。"
    },
    "confidence": "high",
    "sources": [
      "S40"
    ]
  },
  {
    "state": "CHL",
    "type": "declaration",
    "provision": "art. 12",
    "date": "2015-09-01",
    "text": {
      "en": "Chile recognizes the competence of the Committee on the Rights of the Child to receive and consider inter-State communications. Declaration made upon ratification.",
      "ar": "تعترف شيلي باختصاص لجنة حقوق الطفل في تلقي البلاغات المتبادلة بين الدول والنظر فيها. صدر الإعلان عند التصديق.",
      "es": "Chile reconoce la competencia del Comité de los Derechos del Niño para recibir y examinar comunicaciones entre Estados. Declaración formulada en el momento de la ratificación.",
      "fr": "Le Chili reconnaît la compétence du Comité des droits de l'enfant pour recevoir et examiner des communications interétatiques. Déclaration faite lors de la ratification.",
      "ru": "Чили признает компетенцию Комитета по правам ребенка получать и рассматривать межгосударственные сообщения. Заявление сделано при ратификации.",
      "zh": "智利承认儿童权利委员会有权接收和审议国家间来文。该声明于批准时作出。"
    },
    "confidence": "high",
    "sources": [
      "S40"
    ]
  },
  {
    "state": "CYP",
    "type": "objection",
    "date": "2018-09-14",
    "text": {
      "en": "Cyprus objected to the declaration that Türkiye made upon ratification. It considers that the declaration limits the competence of the Committee to States parties which Türkiye recognizes and with which it has diplomatic relations, and amounts to a reservation; and that its objections to Türkiye's declarations and reservations to the Optional Protocols on children in armed conflict and on the sale of children apply equally here.",
      "ar": "اعترضت قبرص على الإعلان الذي أصدرته تركيا عند التصديق. وهي ترى أن هذا الإعلان يقصر اختصاص اللجنة على الدول الأطراف التي تعترف بها تركيا وتقيم معها علاقات دبلوماسية، وأنه بمثابة تحفظ؛ وأن اعتراضاتها على إعلانات تركيا وتحفظاتها بشأن البروتوكولين الاختياريين المتعلقين باشتراك الأطفال في المنازعات المسلحة وببيع الأطفال تنطبق هنا أيضا.",
      "es": "Chipre objetó la declaración que Türkiye formuló en el momento de la ratificación. Considera que esa declaración limita la competencia del Comité a los Estados partes que Türkiye reconoce y con los que mantiene relaciones diplomáticas, y que equivale a una reserva; y que se aplican igualmente aquí sus objeciones a las declaraciones y reservas de Türkiye respecto de los Protocolos Facultativos relativos a los niños en los conflictos armados y a la venta de niños.",
      "fr": "Chypre a fait objection à la déclaration faite par la Türkiye lors de la ratification. Elle considère que cette déclaration limite la compétence du Comité aux États parties que la Türkiye reconnaît et avec lesquels elle entretient des relations diplomatiques, et qu'elle équivaut à une réserve ; et que ses objections aux déclarations et réserves de la Türkiye concernant les Protocoles facultatifs sur les enfants dans les conflits armés et sur la vente d'enfants s'appliquent également ici.",
      "ru": "Кипр заявил возражение против заявления, сделанного Турцией при ратификации. По его мнению, это заявление ограничивает компетенцию Комитета государствами-участниками, которые Турция признает и с которыми она имеет дипломатические отношения, и равносильно оговорке; его возражения против заявлений и оговорок Турции к Факультативным протоколам, касающимся участия детей в вооруженных конфликтах и торговли детьми, в равной мере применимы и здесь.",
      "zh": "塞浦路斯对土耳其在批准时作出的声明提出反对。塞浦路斯认为，该声明将委员会的权限限于土耳其所承认并与之有外交关系的缔约国，相当于一项保留；塞浦路斯对土耳其就关于儿童卷入武装冲突问题和关于买卖儿童问题的任择议定书所作声明和保留提出的反对，在此同样适用。"
    },
    "confidence": "high",
    "sources": [
      "S40"
    ]
  },
  {
    "state": "CZE",
    "type": "declaration",
    "provision": "art. 12(1)",
    "date": "2016-05-20",
    "text": {
      "en": "Czechia recognizes the competence of the Committee on the Rights of the Child to receive and consider inter-State communications. Declaration made after ratification.",
      "ar": "تعترف تشيكيا باختصاص لجنة حقوق الطفل في تلقي البلاغات المتبادلة بين الدول والنظر فيها. صدر الإعلان بعد التصديق.",
      "es": "Chequia reconoce la competencia del Comité de los Derechos del Niño para recibir y examinar comunicaciones entre Estados. Declaración formulada después de la ratificación.",
      "fr": "La Tchéquie reconnaît la compétence du Comité des droits de l'enfant pour recevoir et examiner des communications interétatiques. Déclaration faite après la ratification.",
      "ru": "Чехия признает компетенцию Комитета по правам ребенка получать и рассматривать межгосударственные сообщения. Заявление сделано после ратификации.",
      "zh": "捷克承认儿童权利委员会有权接收和审议国家间来文。该声明于批准后作出。"
    },
    "confidence": "high",
    "sources": [
      "S40"
    ]
  },
  {
    "state": "DEU",
    "type": "declaration",
    "provision": "art. 12(1)",
    "date": "2013-02-28",
    "text": {
      "en": "Germany recognizes the competence of the Committee on the Rights of the Child to receive and consider inter-State communications. Declaration made upon ratification.",
      "ar": "تعترف ألمانيا باختصاص لجنة حقوق الطفل في تلقي البلاغات المتبادلة بين الدول والنظر فيها. صدر الإعلان عند التصديق.",
      "es": "Alemania reconoce la competencia del Comité de los Derechos del Niño para recibir y examinar comunicaciones entre Estados. Declaración formulada en el momento de la ratificación.",
      "fr": "L'Allemagne reconnaît la compétence du Comité des droits de l'enfant pour recevoir et examiner des communications interétatiques. Déclaration faite lors de la ratification.",
      "ru": "Германия признает компетенцию Комитета по правам ребенка получать и рассматривать межгосударственные сообщения. Заявление сделано при ратификации.",
      "zh": "德国承认儿童权利委员会有权接收和审议国家间来文。该声明于批准时作出。"
    },
    "confidence": "high",
    "sources": [
      "S40"
    ]
  },
  {
    "state": "DNK",
    "type": "territorial",
    "date": "2015-10-07",
    "text": {
      "en": "The accession of Denmark excludes Greenland and the Faroe Islands.",
      "ar": "لا يسري انضمام الدانمرك على غرينلند وجزر فارو.",
      "es": "La adhesión de Dinamarca excluye a Groenlandia y las Islas Feroe.",
      "fr": "L'adhésion du Danemark exclut le Groenland et les Îles Féroé.",
      "ru": "Присоединение Дании не распространяется на Гренландию и Фарерские острова.",
      "zh": "丹麦的加入不适用于格陵兰和法罗群岛。"
    },
    "confidence": "high",
    "sources": [
      "S40"
    ]
  },
  {
    "state": "EST",
    "type": "declaration",
    "provision": "art. 12(1)",
    "date": "2025-03-27",
    "text": {
      "en": "Estonia recognizes the competence of the Committee on the Rights of the Child to receive and consider inter-State communications. Declaration made upon accession.",
      "ar": "تعترف إستونيا باختصاص لجنة حقوق الطفل في تلقي البلاغات المتبادلة بين الدول والنظر فيها. صدر الإعلان عند الانضمام.",
      "es": "Estonia reconoce la competencia del Comité de los Derechos del Niño para recibir y examinar comunicaciones entre Estados. Declaración formulada en el momento de la adhesión.",
      "fr": "L'Estonie reconnaît la compétence du Comité des droits de l'enfant pour recevoir et examiner des communications interétatiques. Déclaration faite lors de l'adhésion.",
      "ru": "Эстония признает компетенцию Комитета по правам ребенка получать и рассматривать межгосударственные сообщения. Заявление сделано при присоединении.",
      "zh": "爱沙尼亚承认儿童权利委员会有权接收和审议国家间来文。该声明于加入时作出。"
    },
    "confidence": "high",
    "sources": [
      "S40"
    ]
  },
  {
    "state": "FIN",
    "type": "declaration",
    "provision": "art. 12",
    "date": "2015-11-12",
    "text": {
      "en": "Finland recognizes the competence of the Committee on the Rights of the Child to receive and consider inter-State communications. Declaration made upon ratification.",
      "ar": "تعترف فنلندا باختصاص لجنة حقوق الطفل في تلقي البلاغات المتبادلة بين الدول والنظر فيها. صدر الإعلان عند التصديق.",
      "es": "Finlandia reconoce la competencia del Comité de los Derechos del Niño para recibir y examinar comunicaciones entre Estados. Declaración formulada en el momento de la ratificación.",
      "fr": "La Finlande reconnaît la compétence du Comité des droits de l'enfant pour recevoir et examiner des communications interétatiques. Déclaration faite lors de la ratification.",
      "ru": "Финляндия признает компетенцию Комитета по правам ребенка получать и рассматривать межгосударственные сообщения. Заявление сделано при ратификации.",
      "zh": "芬兰承认儿童权利委员会有权接收和审议国家间来文。该声明于批准时作出。"
    },
    "confidence": "high",
    "sources": [
      "S40"
    ]
  },
  {
    "state": "ITA",
    "type": "declaration",
    "provision": "art. 12(1)",
    "date": "2016-12-01",
    "text": {
      "en": "Italy recognizes the competence of the Committee on the Rights of the Child to receive and consider inter-State communications. Declaration made after ratification.",
      "ar": "تعترف إيطاليا باختصاص لجنة حقوق الطفل في تلقي البلاغات المتبادلة بين الدول والنظر فيها. صدر الإعلان بعد التصديق.",
      "es": "Italia reconoce la competencia del Comité de los Derechos del Niño para recibir y examinar comunicaciones entre Estados. Declaración formulada después de la ratificación.",
      "fr": "L'Italie reconnaît la compétence du Comité des droits de l'enfant pour recevoir et examiner des communications interétatiques. Déclaration faite après la ratification.",
      "ru": "Италия признает компетенцию Комитета по правам ребенка получать и рассматривать межгосударственные сообщения. Заявление сделано после ратификации.",
      "zh": "意大利承认儿童权利委员会有权接收和审议国家间来文。该声明于批准后作出。"
    },
    "confidence": "high",
    "sources": [
      "S40"
    ]
  },
  {
    "state": "LIE",
    "type": "declaration",
    "provision": "art. 12",
    "date": "2017-01-25",
    "text": {
      "en": "Liechtenstein recognizes the competence of the Committee on the Rights of the Child to receive and consider inter-State communications. Declaration made upon ratification.",
      "ar": "تعترف ليختنشتاين باختصاص لجنة حقوق الطفل في تلقي البلاغات المتبادلة بين الدول والنظر فيها. صدر الإعلان عند التصديق.",
      "es": "Liechtenstein reconoce la competencia del Comité de los Derechos del Niño para recibir y examinar comunicaciones entre Estados. Declaración formulada en el momento de la ratificación.",
      "fr": "Le Liechtenstein reconnaît la compétence du Comité des droits de l'enfant pour recevoir et examiner des communications interétatiques. Déclaration faite lors de la ratification.",
      "ru": "Лихтенштейн признает компетенцию Комитета по правам ребенка получать и рассматривать межгосударственные сообщения. Заявление сделано при ратификации.",
      "zh": "列支敦士登承认儿童权利委员会有权接收和审议国家间来文。该声明于批准时作出。"
    },
    "confidence": "high",
    "sources": [
      "S40"
    ]
  },
  {
    "state": "MCO",
    "type": "declaration",
    "provision": "art. 13(7)",
    "date": "2014-09-24",
    "text": {
      "en": "Monaco does not recognize the competence of the Committee for the inquiry procedure of article 13 in respect of the rights set forth in the Convention and in its Optional Protocols on the involvement of children in armed conflict and on the sale of children, child prostitution and child pornography. Declaration made upon accession.",
      "ar": "لا تعترف موناكو باختصاص اللجنة فيما يتعلق بإجراء التحري المنصوص عليه في المادة 13، بخصوص الحقوق الواردة في الاتفاقية وفي بروتوكوليها الاختياريين المتعلقين باشتراك الأطفال في المنازعات المسلحة وببيع الأطفال واستغلال الأطفال في البغاء وفي المواد الإباحية. صدر الإعلان عند الانضمام.",
      "es": "Mónaco no reconoce la competencia del Comité respecto del procedimiento de investigación del artículo 13 en relación con los derechos enunciados en la Convención y en sus Protocolos Facultativos relativos a la participación de niños en los conflictos armados y a la venta de niños, la prostitución infantil y la utilización de niños en la pornografía. Declaración formulada en el momento de la adhesión.",
      "fr": "Monaco ne reconnaît pas la compétence du Comité pour la procédure d'enquête de l'article 13 en ce qui concerne les droits énoncés dans la Convention et dans ses Protocoles facultatifs concernant l'implication d'enfants dans les conflits armés et la vente d'enfants, la prostitution des enfants et la pornographie mettant en scène des enfants. Déclaration faite lors de l'adhésion.",
      "ru": "Монако не признает компетенцию Комитета в отношении процедуры расследования, предусмотренной статьей 13, применительно к правам, изложенным в Конвенции и в ее Факультативных протоколах, касающихся участия детей в вооруженных конфликтах и торговли детьми, детской проституции и детской порнографии. Заявление сделано при присоединении.",
      "zh": "摩纳哥不承认委员会根据第13条规定的调查程序，对《公约》及其关于儿童卷入武装冲突问题和关于买卖儿童、儿童卖淫和儿童色情制品问题的任择议定书所载权利具有权限。该声明于加入时作出。"
    },
    "confidence": "high",
    "sources": [
      "S40"
    ]
  },
  {
    "state": "NZL",
    "type": "territorial",
    "date": "2022-09-22",
    "text": {
      "en": "The accession of New Zealand excludes Tokelau (depositary notification C.N.303.2022.TREATIES-IV.11.d of 22 September 2022).",
      "ar": "لا يسري انضمام نيوزيلندا على توكيلاو (إشعار الوديع C.N.303.2022.TREATIES-IV.11.d المؤرخ 22 أيلول/سبتمبر 2022).",
      "es": "La adhesión de Nueva Zelandia excluye a Tokelau (notificación del depositario C.N.303.2022.TREATIES-IV.11.d, de 22 de septiembre de 2022).",
      "fr": "L'adhésion de la Nouvelle-Zélande exclut les Tokélaou (notification dépositaire C.N.303.2022.TREATIES-IV.11.d du 22 septembre 2022).",
      "ru": "Присоединение Новой Зеландии не распространяется на Токелау (уведомление депозитария C.N.303.2022.TREATIES-IV.11.d от 22 сентября 2022 года).",
      "zh": "新西兰的加入不适用于托克劳（保存人2022年9月22日第C.N.303.2022.TREATIES-IV.11.d号通知）。"
    },
    "confidence": "high",
    "sources": [
      "S40"
    ]
  },
  {
    "state": "PRT",
    "type": "declaration",
    "provision": "art. 12",
    "date": "2013-09-24",
    "text": {
      "en": "Portugal recognizes the competence of the Committee on the Rights of the Child to receive and consider inter-State communications. Declaration made upon ratification.",
      "ar": "تعترف البرتغال باختصاص لجنة حقوق الطفل في تلقي البلاغات المتبادلة بين الدول والنظر فيها. صدر الإعلان عند التصديق.",
      "es": "Portugal reconoce la competencia del Comité de los Derechos del Niño para recibir y examinar comunicaciones entre Estados. Declaración formulada en el momento de la ratificación.",
      "fr": "Le Portugal reconnaît la compétence du Comité des droits de l'enfant pour recevoir et examiner des communications interétatiques. Déclaration faite lors de la ratification.",
      "ru": "Португалия признает компетенцию Комитета по правам ребенка получать и рассматривать межгосударственные сообщения. Заявление сделано при ратификации.",
      "zh": "葡萄牙承认儿童权利委员会有权接收和审议国家间来文。该声明于批准时作出。"
    },
    "confidence": "high",
    "sources": [
      "S40"
    ]
  },
  {
    "state": "SMR",
    "type": "declaration",
    "provision": "art. 12",
    "date": "2021-05-17",
    "text": {
      "en": "San Marino recognizes the competence of the Committee on the Rights of the Child to receive and consider inter-State communications. Declaration made after accession.",
      "ar": "تعترف سان مارينو باختصاص لجنة حقوق الطفل في تلقي البلاغات المتبادلة بين الدول والنظر فيها. صدر الإعلان بعد الانضمام.",
      "es": "San Marino reconoce la competencia del Comité de los Derechos del Niño para recibir y examinar comunicaciones entre Estados. Declaración formulada después de la adhesión.",
      "fr": "Saint-Marin reconnaît la compétence du Comité des droits de l'enfant pour recevoir et examiner des communications interétatiques. Déclaration faite après l'adhésion.",
      "ru": "Сан-Марино признает компетенцию Комитета по правам ребенка получать и рассматривать межгосударственные сообщения. Заявление сделано после присоединения.",
      "zh": "圣马力诺承认儿童权利委员会有权接收和审议国家间来文。该声明于加入后作出。"
    },
    "confidence": "high",
    "sources": [
      "S40"
    ]
  },
  {
    "state": "SVK",
    "type": "declaration",
    "provision": "art. 12(1)",
    "date": "2013-12-03",
    "text": {
      "en": "Slovakia recognizes the competence of the Committee on the Rights of the Child to receive and consider inter-State communications. Declaration made upon ratification.",
      "ar": "تعترف سلوفاكيا باختصاص لجنة حقوق الطفل في تلقي البلاغات المتبادلة بين الدول والنظر فيها. صدر الإعلان عند التصديق.",
      "es": "Eslovaquia reconoce la competencia del Comité de los Derechos del Niño para recibir y examinar comunicaciones entre Estados. Declaración formulada en el momento de la ratificación.",
      "fr": "La Slovaquie reconnaît la compétence du Comité des droits de l'enfant pour recevoir et examiner des communications interétatiques. Déclaration faite lors de la ratification.",
      "ru": "Словакия признает компетенцию Комитета по правам ребенка получать и рассматривать межгосударственные сообщения. Заявление сделано при ратификации.",
      "zh": "斯洛伐克承认儿童权利委员会有权接收和审议国家间来文。该声明于批准时作出。"
    },
    "confidence": "high",
    "sources": [
      "S40"
    ]
  },
  {
    "state": "SVN",
    "type": "declaration",
    "provision": "art. 12(1)",
    "date": "2018-05-25",
    "text": {
      "en": "Slovenia recognizes the competence of the Committee on the Rights of the Child to receive and consider inter-State communications. Declaration made upon ratification.",
      "ar": "تعترف سلوفينيا باختصاص لجنة حقوق الطفل في تلقي البلاغات المتبادلة بين الدول والنظر فيها. صدر الإعلان عند التصديق.",
      "es": "Eslovenia reconoce la competencia del Comité de los Derechos del Niño para recibir y examinar comunicaciones entre Estados. Declaración formulada en el momento de la ratificación.",
      "fr": "La Slovénie reconnaît la compétence du Comité des droits de l'enfant pour recevoir et examiner des communications interétatiques. Déclaration faite lors de la ratification.",
      "ru": "Словения признает компетенцию Комитета по правам ребенка получать и рассматривать межгосударственные сообщения. Заявление сделано при ратификации.",
      "zh": "斯洛文尼亚承认儿童权利委员会有权接收和审议国家间来文。该声明于批准时作出。"
    },
    "confidence": "high",
    "sources": [
      "S40"
    ]
  },
  {
    "state": "TUR",
    "type": "declaration",
    "date": "2017-12-26",
    "text": {
      "en": "Türkiye declared, with regard to the competence of the Committee under the Protocol, that the reservations and declarations it made to the Convention and to its Optional Protocols on the involvement of children in armed conflict and on the sale of children, child prostitution and child pornography retain their full validity. Declaration made upon ratification.",
      "ar": "أعلنت تركيا، فيما يتعلق باختصاص اللجنة بموجب البروتوكول، أن التحفظات والإعلانات التي أصدرتها بشأن الاتفاقية وبروتوكوليها الاختياريين المتعلقين باشتراك الأطفال في المنازعات المسلحة وببيع الأطفال واستغلال الأطفال في البغاء وفي المواد الإباحية تظل سارية بالكامل. صدر الإعلان عند التصديق.",
      "es": "Türkiye declaró, en relación con la competencia del Comité en virtud del Protocolo, que conservan plena validez las reservas y declaraciones que formuló respecto de la Convención y de sus Protocolos Facultativos relativos a la participación de niños en los conflictos armados y a la venta de niños, la prostitución infantil y la utilización de niños en la pornografía. Declaración formulada en el momento de la ratificación.",
      "fr": "La Türkiye a déclaré, en ce qui concerne la compétence du Comité au titre du Protocole, que les réserves et déclarations qu'elle a faites au sujet de la Convention et de ses Protocoles facultatifs concernant l'implication d'enfants dans les conflits armés et la vente d'enfants, la prostitution des enfants et la pornographie mettant en scène des enfants conservent leur pleine validité. Déclaration faite lors de la ratification.",
      "ru": "Турция заявила в связи с компетенцией Комитета в рамках Протокола, что оговорки и заявления, сделанные ею в отношении Конвенции и ее Факультативных протоколов, касающихся участия детей в вооруженных конфликтах и торговли детьми, детской проституции и детской порнографии, полностью сохраняют свою силу. Заявление сделано при ратификации.",
      "zh": "土耳其就委员会根据《议定书》享有的权限声明，其对《公约》及其关于儿童卷入武装冲突问题和关于买卖儿童、儿童卖淫和儿童色情制品问题的任择议定书所作的保留和声明完全有效。该声明于批准时作出。"
    },
    "confidence": "high",
    "sources": [
      "S40"
    ]
  },
  {
    "state": "UKR",
    "type": "declaration",
    "date": "2016-09-02",
    "text": {
      "en": "Ukraine stated that its application and implementation of the obligations under the Protocol are limited and not guaranteed in the part of its territory (the Autonomous Republic of Crimea and the city of Sevastopol) that is temporarily occupied as a result, in the words of its declaration, of the armed aggression of the Russian Federation, and in certain districts of the Donetsk and Luhansk oblasts, until its constitutional order and effective control are completely restored. Declaration made upon ratification.",
      "ar": "أعلنت أوكرانيا أن تطبيقها وتنفيذها للالتزامات المنصوص عليها في البروتوكول محدودان وغير مكفولين في الجزء من إقليمها (جمهورية القرم المتمتعة بالحكم الذاتي ومدينة سيفاستوبول) المحتل مؤقتا نتيجة ما ورد في إعلانها من عدوان مسلح من جانب الاتحاد الروسي، وفي بعض مناطق مقاطعتي دونيتسك ولوهانسك، إلى أن يُستعاد النظام الدستوري والسيطرة الفعلية بالكامل. صدر الإعلان عند التصديق.",
      "es": "Ucrania declaró que la aplicación y el cumplimiento por su parte de las obligaciones previstas en el Protocolo son limitados y no están garantizados en la parte de su territorio (la República Autónoma de Crimea y la ciudad de Sebastopol) temporalmente ocupada como consecuencia, según los términos de su declaración, de la agresión armada de la Federación de Rusia, ni en determinados distritos de las provincias de Donetsk y Luhansk, hasta que se restablezcan por completo el orden constitucional y el control efectivo. Declaración formulada en el momento de la ratificación.",
      "fr": "L'Ukraine a déclaré que l'application et la mise en œuvre par elle des obligations découlant du Protocole sont limitées et ne sont pas garanties dans la partie de son territoire (la République autonome de Crimée et la ville de Sébastopol) temporairement occupée par suite, selon les termes de sa déclaration, de l'agression armée de la Fédération de Russie, et dans certains districts des oblasts de Donetsk et de Louhansk, jusqu'au rétablissement complet de l'ordre constitutionnel et de son contrôle effectif. Déclaration faite lors de la ratification.",
      "ru": "Украина заявила, что применение и выполнение ею обязательств по Протоколу ограничены и не гарантируются на той части ее территории (Автономная Республика Крым и город Севастополь), которая временно оккупирована в результате, как сказано в ее заявлении, вооруженной агрессии Российской Федерации, и в отдельных районах Донецкой и Луганской областей до полного восстановления конституционного порядка и эффективного контроля. Заявление сделано при ратификации.",
      "zh": "乌克兰声明，在其声明所称因俄罗斯联邦武装侵略而被暂时占领的领土部分（克里米亚自治共和国和塞瓦斯托波尔市）以及顿涅茨克州和卢甘斯克州的某些地区，在完全恢复宪法秩序和有效控制之前，乌克兰对《议定书》义务的适用和履行受到限制且不予保证。该声明于批准时作出。"
    },
    "confidence": "high",
    "sources": [
      "S40"
    ]
  }
];

export const declarationsAsAt = '2026-02-03';

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
      "ar": "تبادل الآراء السنوي غير الرسمي بين اللجنة والدول بشأن البروتوكول",
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
  "S40": {
    "title": "United Nations Treaty Collection, chapter IV-11-d, status as at 3 February 2026",
    "url": "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=IV-11-d&chapter=4&clang=_en"
  },
  "S41": {
    "title": "United Nations Treaty Collection, chapter IV-11-d, status as at 19 September 2026, as transcribed",
    "url": "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=IV-11-d&chapter=4&clang=_en"
  }
};
