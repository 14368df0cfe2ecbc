/* Shows the treaty of the menu in every element. */
const stage = document.querySelector('main');
const dashboard = document.querySelector('opic-dashboard');
const { treaty: menu } = document.querySelector('#choice').elements;
/** From a folder a browser lets no page read other files: there the documents come as a script. */
const fromFolder = location.protocol === 'file:';

for (const { id } of treatyMenu) menu.add(new Option(id, id));

/** The page's words, once they are there. */
let words;

function nameTreaties(code, said) {
  words = said;
  for (const [index, { short, name }] of treatyMenu.entries())
    menu.options[index].text = `${name[code]} (${short})`;
  if (stage.ariaBusy === 'false') describe();
}

/** The treaty's title and dates, once its document is there. */
function describe() {
  if (!words) return;
  const { treaty } = dashboard.data;
  const code = document.documentElement.lang;
  document.title = `${treaty.title[code]} · ${words.heading}`;
  document.querySelector('#facts').textContent = words.facts.replace(/\{(\w+)\}/g, (_, key) =>
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

onLanguage(nameTreaties);
if (fromFolder) {
  const script = document.createElement('script');
  script.src = 'treaty-documents.js';
  script.addEventListener('load', begin);
  document.head.append(script);
} else begin();
