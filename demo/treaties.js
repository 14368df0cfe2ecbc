/* Shows the treaty of the menu in every element; and the page's words. */
const words = {
  en: {
    heading: 'Every human-rights treaty',
    lead: 'Eighteen treaties of the United Nations, each a data document. Choose one: map, bars, record, timeline and table show where its ratification stands, by the dates of the depositary.',
    treaty: 'Treaty',
    facts: 'Adopted on {adopted}, opened for signature on {opened}, in force since {inForce}.',
    past: 'Earlier years count the States of today. Former States that were parties, such as Czechoslovakia and Yugoslavia, are not among them.',
    own: 'On your page',
    copy: 'Put the document from dist/treaties beside your page, and name it in src.',
  },
  fr: {
    heading: 'Tous les traités relatifs aux droits de l’homme',
    lead: 'Dix-huit traités des Nations Unies, chacun sous la forme d’un document de données. Choisissez-en un\u00a0: carte, barres, fiche, frise et tableau montrent l’état de ses ratifications, selon les dates du dépositaire.',
    treaty: 'Traité',
    facts:
      'Adoption\u00a0: {adopted}. Ouverture à la signature\u00a0: {opened}. Entrée en vigueur\u00a0: {inForce}.',
    past: 'Pour les années passées, seuls les États actuels sont comptés. D’anciens États parties, comme la Tchécoslovaquie et la Yougoslavie, n’y figurent pas.',
    own: 'Sur votre page',
    copy: 'Placez le document de dist/treaties à côté de votre page et nommez-le dans src.',
  },
  es: {
    heading: 'Todos los tratados de derechos humanos',
    lead: 'Dieciocho tratados de las Naciones Unidas, cada uno en un documento de datos. Elija uno: el mapa, las barras, la ficha, la cronología y la tabla muestran el estado de sus ratificaciones, según las fechas del depositario.',
    treaty: 'Tratado',
    facts: 'Aprobación: {adopted}. Apertura a la firma: {opened}. Entrada en vigor: {inForce}.',
    past: 'En los años anteriores se cuentan los Estados actuales. Antiguos Estados partes, como Checoslovaquia y Yugoslavia, no figuran entre ellos.',
    own: 'En su página',
    copy: 'Coloque el documento de dist/treaties junto a su página e indíquelo en src.',
  },
  ar: {
    heading: 'جميع معاهدات حقوق الإنسان',
    lead: 'ثماني عشرة معاهدة من معاهدات الأمم المتحدة، لكل منها وثيقة بيانات. اختر واحدة منها: تبيّن الخريطة والأعمدة والسجل والخط الزمني والجدول حالة التصديق عليها وفق تواريخ الوديع.',
    treaty: 'المعاهدة',
    facts: 'الاعتماد: {adopted}. فتح باب التوقيع: {opened}. بدء النفاذ: {inForce}.',
    past: 'في السنوات السابقة تُحسب الدول القائمة اليوم. ولا تدخل فيها دول سابقة كانت أطرافا، مثل تشيكوسلوفاكيا ويوغوسلافيا.',
    own: 'على صفحتك',
    copy: 'ضع الوثيقة من dist/treaties بجانب صفحتك واذكرها في src.',
  },
  ru: {
    heading: 'Все договоры по правам человека',
    lead: 'Восемнадцать договоров Организации Объединенных Наций, каждый — документ с данными. Выберите один: карта, полосы, запись, шкала времени и таблица показывают положение дел с его ратификацией по датам депозитария.',
    treaty: 'Договор',
    facts: 'Принятие: {adopted}. Открытие для подписания: {opened}. Вступление в силу: {inForce}.',
    past: 'За прошлые годы учитываются нынешние государства. Бывшие государства-участники, такие как Чехословакия и Югославия, в их число не входят.',
    own: 'На вашей странице',
    copy: 'Поместите документ из dist/treaties рядом со своей страницей и укажите его в src.',
  },
  zh: {
    heading: '各项人权条约',
    lead: '联合国十八项条约，每项各有一份数据文件。请选择其中一项：地图、条形图、国家记录、时间线和表格按保存人的日期显示其批准状况。',
    treaty: '条约',
    facts: '通过：{adopted}。开放供签署：{opened}。生效：{inForce}。',
    past: '以往年份只计入现有国家。捷克斯洛伐克、南斯拉夫等曾为缔约国的前国家未计算在内。',
    own: '放在您的网页上',
    copy: '将dist/treaties中的文件放在您的网页旁，并在src中写明。',
  },
};

const stage = document.querySelector('main');
const dashboard = document.querySelector('opic-dashboard');
const { treaty: menu } = document.querySelector('#choice').elements;
/** From a folder a browser lets no page read other files: there the documents come as a script. */
const fromFolder = location.protocol === 'file:';

for (const { id } of treatyMenu) menu.add(new Option(id, id));

/** Day, month and year in words, as the elements write them: Arabic has two names for each month. */
function dateIn(code, date) {
  const written = (tag, parts) =>
    new Intl.DateTimeFormat(`${tag}-u-nu-latn`, { ...parts, timeZone: 'UTC' }).format(new Date(date));
  const full = written(code === 'en' ? 'en-GB' : code, { day: 'numeric', month: 'long', year: 'numeric' });
  const [one, two] = ['ar', 'ar-SY'].map(tag => written(tag, { month: 'long' }));
  return code === 'ar' ? full.replace(one, `${two}/${one}`) : full;
}

function nameTreaties(code) {
  for (const [index, { short, name }] of treatyMenu.entries())
    menu.options[index].text = `${name[code]} (${short})`;
  if (stage.ariaBusy !== 'true') describe();
}

/** The treaty's title and dates, once its document is there. */
function describe() {
  const { treaty } = dashboard.data;
  const code = document.documentElement.lang;
  document.title = `${treaty.title[code]} · ${words[code].heading}`;
  document.querySelector('#facts').textContent = words[code].facts.replace(/\{(\w+)\}/g, (_, key) =>
    dateIn(code, treaty[key]),
  );
}

async function choose() {
  const id = menu.value;
  history.replaceState(null, '', `#${id}`);
  document.querySelector('#snippet').textContent =
    `<opic-dashboard src="${id}.json"></opic-dashboard>\n<script src="opic.min.js"></` + 'script>';
  stage.ariaBusy = 'true';
  dashboard.asOf = null;
  if (!fromFolder) {
    dashboard.src = `../dist/treaties/${id}.json`;
    return;
  }
  dashboard.data = treatyDocuments[id];
  await dashboard.updateComplete;
  shown();
}

function shown() {
  stage.ariaBusy = 'false';
  describe();
}

function begin() {
  const asked = location.hash.slice(1);
  menu.value = treatyMenu.some(({ id }) => id === asked) ? asked : 'crc';
  choose();
}

for (const event of ['opic-load', 'opic-error']) dashboard.addEventListener(event, shown);
menu.addEventListener('change', choose);
addEventListener('hashchange', begin);

speak(words, nameTreaties);
if (fromFolder) {
  const script = document.createElement('script');
  script.src = 'treaty-documents.js';
  script.addEventListener('load', begin);
  document.head.append(script);
} else begin();
