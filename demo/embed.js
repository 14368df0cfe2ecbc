/* The builder: reads the form, shows the element, writes the snippet. */
const form = document.querySelector('#choice');
const preview = document.querySelector('#preview');
const chosen = document.querySelector('#recipe');
const { dataset, version } = Opic;

/** The elements of the drop-in that this page was served with. */
const names = {
  'opic-map': 'map',
  'opic-breakdown': 'breakdown',
  'opic-timeline': 'timeline',
  'opic-table': 'table',
  'opic-state': 'one State',
  'opic-dashboard': 'dashboard',
};
const regions = {
  world: 'the world',
  africa: 'Africa',
  americas: 'the Americas',
  asia: 'Asia',
  europe: 'Europe',
  oceania: 'Oceania',
  african: 'African States',
  'asia-pacific': 'Asia-Pacific States',
  'eastern-european': 'Eastern European States',
  grulac: 'Latin American and Caribbean States',
  weog: 'Western European and other States',
};

function fill(select, options) {
  for (const [value, text] of options) select.append(new Option(text, value));
}
fill(
  form.element,
  Object.entries(names).filter(([tag]) => customElements.get(tag)),
);
fill(form.region, Object.entries(regions));
form.date.min = dataset.treaty.opened;
form.date.max = form.date.value = dataset.statusAsAt;
form.live.value = 'https://cdn.jsdelivr.net/npm/opic-widgets@latest/dist/dataset.json';

/** A map beside the page that nobody sees: its words are the fallback's. */
const speaking = document.createElement('opic-map');
const aside = document.createElement('div');
aside.hidden = true;
aside.append(speaking);
document.body.append(aside);

async function words(asOf, lang) {
  speaking.lang = lang;
  speaking.asOf = asOf || null;
  await speaking.updateComplete;
  const root = speaking.shadowRoot;
  return {
    sentence: root.querySelector('svg').getAttribute('aria-label'),
    source: {
      name: root.querySelector('[part~="source"]').textContent,
      url: dataset.source.url,
    },
  };
}

const has = (element, attribute) => customElements.get(element).observedAttributes.includes(attribute);

function read() {
  const element = form.element.value;
  const pairs = [
    ['state', element === 'opic-state' ? form.state.value : ''],
    ['region', form.region.value === 'world' ? '' : form.region.value],
    ['by', form.by.value],
    ['as-of', form.dated.value === 'fixed' ? form.date.value : ''],
    ['lang', form.lang.value],
  ];
  const colours = ['party', 'signatory', 'accent']
    .filter(name => form[name].value !== form[name].defaultValue)
    .map(name => [name, form[name].value]);
  return {
    element,
    attributes: pairs.filter(([name, value]) => value && has(element, name)),
    colours: Object.fromEntries(colours),
    scheme: form.scheme.value,
    base: form.base.value || '.',
    height: form.height.value,
    live: form.newer.checked ? form.live.value : '',
    lang: form.lang.value,
    date: dataset.treaty.title.en,
    version,
    integrity,
  };
}

let integrity = {};
let shown = '';

function show({ element, attributes, colours, scheme }) {
  const wanted = JSON.stringify([element, attributes, colours, scheme]);
  if (wanted === shown) return;
  shown = wanted;
  const widget = document.createElement(element);
  for (const [name, value] of attributes) widget.setAttribute(name, value);
  for (const [name, value] of Object.entries(colours)) widget.style.setProperty(`--opic-${name}`, value);
  if (scheme !== 'auto') widget.style.setProperty('color-scheme', scheme);
  preview.replaceChildren(widget);
}

let latest = 0;
async function update() {
  const turn = ++latest;
  const choice = read();
  for (const label of form.querySelectorAll('[data-for]'))
    label.hidden = !has(choice.element, label.dataset.for);
  show(choice);
  const fixed = choice.attributes.find(([name]) => name === 'as-of');
  Object.assign(choice, await words(fixed?.[1], choice.lang));
  if (turn !== latest) return; // a later choice is being answered
  const recipes = OpicRecipes.recipes(choice);
  if (!chosen.options.length)
    fill(
      chosen,
      recipes.map(({ id, title }) => [id, title]),
    );
  const { code, where } = recipes.find(({ id }) => id === chosen.value);
  document.querySelector('#code').textContent = code;
  document.querySelector('#where').textContent = where;
  document.querySelector('#copied').textContent = '';
  document.querySelector('#unknown').hidden = !code.includes('integrity=""');
}

document.querySelector('#copy').addEventListener('click', async () => {
  const code = document.querySelector('#code');
  const said = document.querySelector('#copied');
  try {
    await navigator.clipboard.writeText(code.textContent);
    said.textContent = 'Copied.';
  } catch {
    getSelection().selectAllChildren(code);
    said.textContent = 'It is selected: copy it with Ctrl+C or ⌘C.';
  }
});

// A page from a folder may fetch nothing; the snippet then says where the value is.
async function readIntegrity() {
  if (location.protocol === 'file:') return;
  const response = await fetch('../dist/sri.json').catch(() => undefined);
  if (response?.ok) ({ integrity } = await response.json());
}

form.addEventListener('input', update);
form.addEventListener('submit', event => event.preventDefault());
chosen.addEventListener('input', update);
readIntegrity().then(update);
