// Made by `npm run data` (data/build/write-facts.ts) from the tables in data/. Change those, not this.

import type { Text } from '../../model/dataset.js';

/**
 * Names by which States are also looked for, `|` between them, by the letters in which they are written. Before
 * each stands how many States further on in the register its State is, where it is another than before.
 */
export const aliases: Text = {
  "en": "4UAE|5Österreich|3België|1Dahomey|1Upper Volta|14CAR|Centrafrique|2Schweiz|Svizzera|2People's Republic of China|PRC|1Ivory Coast|Cote dIvoire|Costa de Marfil|2DR Congo|DRC|RDC|Congo-Kinshasa|Zaire|1Republic of the Congo|Congo-Brazzaville|4Cape Verde|Cap-Vert|4Czech Republic|République tchèque|República Checa|Česko|1Deutschland|3Danmark|6España|1Eesti|2Suomi|5UK|England|Scotland|Wales|Inglaterra|Angleterre|1Sakartvelo|6Hellas|5Hrvatska|2Magyarország|2Bharat|1Éire|Republic of Ireland|8Nippon|Nihon|3Kyrgyz Republic|3St Kitts and Nevis|1South Korea|ROK|Corée du Sud|Corea del Sur|2Laos|Lao PDR|4St Lucia|2Ceylon|2Lietuva|2Latvija|3Moldavia|Moldavie|5FYROM|Former Yugoslav Republic of Macedonia|3Burma|1Crna Gora|12Holland|Nederland|1Norge|3Aotearoa|NZ|8Polska|1North Korea|DPRK|Corée du Nord|Corea del Norte|8KSA|9Srbija|4Slovak Republic|Slovensko|1Slovenija|1Sverige|1Swaziland|5Siam|3East Timor|Timor Oriental|4Turkey|Turquie|Turquía|6US|EEUU|2Vatican|Vatican City|Vaticano|1St Vincent|2Vietnam",
  "ar": "94كوريا الجنوبية|49كوريا الشمالية|26سوريا|16أمريكا|2الفاتيكان",
  "ru": "4ОАЭ|16Белоруссия|15ДР Конго|27Великобритания|Англия|28Киргизия|4Южная Корея|15Молдавия|8Бирма|13Голландия|13Северная Корея|6Россия|18Свазиленд|2Сирия|16США|2Ватикан|7ЮАР",
  "zh": "4阿联酋|58英国|32韩国|49北朝鲜|42美国|2梵蒂冈"
};
