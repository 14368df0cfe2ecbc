/* The builder: reads the form, shows the element, writes the snippet. */
const form = document.querySelector('#choice');
const preview = document.querySelector('#preview');
const chosen = document.querySelector('#recipe');
const snippet = document.querySelector('pre');
const { dataset, version, isCalendarDate } = Opic;

const names = {
  'opic-map': 'map',
  'opic-breakdown': 'breakdown',
  'opic-timeline': 'timeline',
  'opic-table': 'table',
  'opic-state': 'one State',
  'opic-since': 'what is new',
  'opic-procedures': 'other procedures',
  'opic-dashboard': 'dashboard',
  'opic-presenter': 'a talk',
  'opic-count': 'a figure in a sentence',
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
fill(form.element, Object.entries(names));
fill(form.region, Object.entries(regions));
form.date.min = dataset.treaty.opened;
form.date.max = form.date.value = dataset.statusAsAt;

/** A day that the data know. While a year is being typed, a field passes through years long ago. */
const isKnown = day => isCalendarDate(day) && day >= dataset.treaty.opened && day <= dataset.statusAsAt;
let day = dataset.statusAsAt;

/** Elements beside the page that nobody sees: their words are the fallback's. */
const aside = document.createElement('div');
aside.hidden = true;
const counting = document.createElement('opic-breakdown');
const record = document.createElement('opic-state');
aside.append(counting, record);
document.body.append(aside);

/** The figures of the world or a part of it in one sentence, after the treaty's name. */
async function count(asOf, lang, region) {
  Object.assign(counting, { lang, region, asOf: asOf || null });
  await counting.updateComplete;
  const root = counting.shadowRoot;
  const { lang: code } = root.querySelector('.whole');
  const treaty = dataset.treaty.title[code] ?? dataset.treaty.title.en;
  return treaty + (code === 'zh' ? '。' : '. ') + root.querySelector('section').getAttribute('aria-label');
}

/** One State's record in one sentence: how the element itself wants it cited, but for the source. */
async function stateSentence(asOf, lang, state) {
  Object.assign(record, { lang, state, asOf: asOf || null });
  await record.updateComplete;
  const root = record.shadowRoot;
  const cited = root.querySelector('[part~="cite"] p').textContent;
  const before = cited.slice(0, cited.lastIndexOf(root.querySelector('[part~="source"]').textContent));
  return before.replace(/([.。])[^.。]*$/, '$1');
}

async function words({ element, attributes, lang }) {
  const chosen = Object.fromEntries(attributes);
  const source = { url: dataset.source.url };
  if (/count|presenter/.test(element)) {
    const figure = preview.firstElementChild;
    await figure.updateComplete;
    return { world: '', sentence: figure.shadowRoot?.textContent.trim() ?? '', source };
  }
  const asOf = chosen['as-of'];
  const world = await count('', lang, 'world');
  const sentence = chosen.state
    ? await stateSentence(asOf, lang, chosen.state)
    : await count(asOf, lang, chosen.region ?? 'world');
  source.name = counting.shadowRoot.querySelector('[part~="source"]').textContent;
  return { world, sentence, source };
}

/** The States by their names, which the record knows. */
async function fillStates() {
  const states = [];
  for (const { iso3 } of dataset.states) {
    record.state = iso3;
    await record.updateComplete;
    states.push([iso3, record.shadowRoot.querySelector('article').getAttribute('aria-label')]);
  }
  states.sort(([, a], [, b]) => a.localeCompare(b, 'en'));
  fill(form.state, states);
  form.state.value = 'SVN';
}

/** The talk is no part of the drop-in. */
const has = (element, attribute) =>
  customElements.get(element)?.observedAttributes.includes(attribute) ?? attribute === 'lang';

function read() {
  const element = form.element.value;
  const pairs = [
    ['state', element === 'opic-state' ? form.state.value : ''],
    ['of', form.of.value],
    ['region', form.region.value === 'world' ? '' : form.region.value],
    ['by', form.by.value],
    ['as-of', form.dated.value === 'fixed' ? day : ''],
    ['lang', form.lang.value],
  ];
  const colours = ['party', 'signatory', 'no-action', 'accent']
    .filter(name => form[name].value !== form[name].defaultValue)
    .map(name => [name, form[name].value]);
  return {
    element,
    attributes: pairs.filter(([name, value]) => value && has(element, name)),
    colours: Object.fromEntries(colours),
    scheme: form.scheme.value,
    from: form.from.value,
    base: form.base.value || '.',
    height: form.height.value,
    live: form.newer.checked ? form.live.value : '',
    whole: form.whole.checked,
    lang: form.lang.value,
    title: dataset.treaty.title[form.lang.value] ?? dataset.treaty.title.en,
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

/** A file of this package, to be saved and uploaded. */
function link(file) {
  const anchor = document.createElement('a');
  anchor.href = `../dist/${file}`;
  anchor.download = file;
  anchor.textContent = file;
  return anchor;
}

/** A talk comes as a module, once it is asked for. */
function fetchTalk({ element }) {
  if (element !== 'opic-presenter' || document.querySelector('script[type=module]')) return;
  const script = document.createElement('script');
  Object.assign(script, { type: 'module', src: '../dist/opic-presenter.js' });
  document.head.append(script);
}

/** Says of a day that the data do not know that the last one stands. */
function readDay() {
  const given = form.date.value;
  if (isKnown(given)) day = given;
  const wrong = form.dated.value === 'fixed' && given !== day;
  document.querySelector('#day').textContent = wrong
    ? `The data go from ${dataset.treaty.opened} to ${dataset.statusAsAt}. The code keeps ${day}.`
    : '';
}

const kilobytes = bytes => `${Math.round(bytes / 1000)} kB`;

/** What the choice costs a reader: the figures are the build's. */
function weight({ loads = 'opic.min.js' }, { element, lang }) {
  const { elements, languages, files } = opicWeights;
  if (loads === 'picture') return 'Readers download a picture, and no script.';
  if (files[loads])
    return `Readers download ${loads}: ${kilobytes(files[loads])}, all elements in all languages.`;
  const [least, ...more] = Object.values(languages).sort((one, other) => one - other);
  const other = lang ? '' : `; in another language ${kilobytes(least)} to ${kilobytes(more.at(-1))} more`;
  return `Readers download ${kilobytes(elements[element] + (languages[lang] ?? 0))}: what they see, in their language${other}.`;
}

let latest = 0;
async function update() {
  const turn = ++latest;
  snippet.setAttribute('aria-busy', 'true');
  readDay();
  const choice = read();
  for (const part of form.querySelectorAll('[data-for]'))
    part.hidden = !has(choice.element, part.dataset.for);
  document.querySelector('#live').hidden = !form.newer.checked;
  fetchTalk(choice);
  show(choice);
  Object.assign(choice, await words(choice));
  if (turn !== latest) return; // a later choice is being answered
  const recipes = OpicRecipes.recipes(choice);
  if (chosen.options.length !== recipes.length) {
    const { value } = chosen;
    chosen.replaceChildren(...recipes.map(({ id, title }) => new Option(title, id)));
    chosen.value = recipes.some(({ id }) => id === value) ? value : recipes[0].id;
  }
  const recipe = recipes.find(({ id }) => id === chosen.value);
  const { code, where, files } = recipe;
  document.querySelector('#code').textContent = code;
  document.querySelector('#where').textContent = where;
  document.querySelector('#weight').textContent = weight(recipe, choice);
  document.querySelector('.copy [role=status]').textContent = '';
  document.querySelector('#files span').replaceChildren(...files.map(link).flatMap(one => [one, ' ']));
  document.querySelector('#files').hidden = !files.length;
  snippet.removeAttribute('aria-busy');
  document.querySelector('#unknown').hidden = !code.includes('integrity=""');
}

// A page from a folder may fetch nothing; it then says where the value is.
async function fetched(file) {
  if (location.protocol === 'file:') return undefined;
  const response = await fetch(`../dist/${file}`).catch(() => undefined);
  return response?.ok ? response : undefined;
}
async function readIntegrity() {
  const sri = await fetched('sri.json');
  if (sri) ({ integrity } = await sri.json());
}

form.addEventListener('input', update);
form.addEventListener('submit', event => event.preventDefault());
chosen.addEventListener('input', update);
for (const width of document.querySelectorAll('[name=width]'))
  width.addEventListener('change', () => (preview.className = width.value));
Promise.all([readIntegrity(), fillStates()]).then(update);
