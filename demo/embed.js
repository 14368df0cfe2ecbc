/* The builder: reads the form, shows the element, writes the snippet. */
const form = document.querySelector('#choice');
const preview = document.querySelector('#preview');
const chosen = document.querySelector('#recipe');
const snippet = document.querySelector('pre');
const root = document.documentElement;
const { dataset, version, isCalendarDate } = Opic;

const elements = 'map breakdown timeline table state since procedures dashboard presenter count'
  .split(' ')
  .map(name => `opic-${name}`);
const regions =
  'world africa americas asia europe oceania african asia-pacific eastern-european grulac weog'.split(' ');

/** The page's words, once they are there. */
let said;

/** Puts a list's names in the page's language, and keeps what was chosen. */
function fill(select, options) {
  const { value } = select;
  select.replaceChildren(...options.map(([value, text]) => new Option(text, value)));
  if (options.some(([option]) => option === value)) select.value = value;
}

form.date.min = form.since.min = dataset.treaty.opened;
form.date.max = form.date.value = form.since.max = dataset.statusAsAt;

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

async function describe({ element, attributes, lang }) {
  const chosen = Object.fromEntries(attributes);
  const source = { url: dataset.source.url };
  if (element === 'opic-count') {
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
  return { world, sentence, named: await nameOf(element, sentence), source };
}

/** Where each says what it shows, other than the figures and a State's record. */
const labels = {
  'opic-map': 'svg[aria-label]',
  'opic-timeline': '[aria-label]',
  'opic-table': 'caption',
  'opic-since': 'section',
  'opic-procedures': 'section',
};

/** What it shows in words, after the treaty's name; over time the figures stand with it. */
async function nameOf(element, sentence) {
  if (!labels[element]) return sentence;
  const widget = preview.firstElementChild;
  await widget.updateComplete;
  const found = () => widget.shadowRoot.querySelector(labels[element]);
  // Some bring what they show by a module.
  for (let tries = 0; tries < 100 && !found(); tries++) await new Promise(resolve => setTimeout(resolve, 20));
  const label = found()?.getAttribute('aria-label') ?? found()?.textContent.trim();
  const [, title, stop] = /^(.*?)(\. |。)/.exec(sentence);
  const before = element === 'opic-timeline' ? sentence : title + stop.trim();
  return label ? before + stop.slice(1) + label.replace(/[.。]?$/, stop.trim()) : sentence;
}

/** The talk is no part of the drop-in. A timeline's `from` is where it begins. */
const has = (element, attribute) =>
  (attribute !== 'from' || element === 'opic-since') &&
  (customElements.get(element)?.observedAttributes.includes(attribute) ?? attribute === 'lang');

function read() {
  const element = form.element.value;
  const pairs = [
    ['state', element === 'opic-state' ? form.state.value : ''],
    ['of', form.of.value],
    ['region', form.region.value === 'world' ? '' : form.region.value],
    ['by', form.by.value],
    ['from', isKnown(form.since.value) ? form.since.value : ''],
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
    // Of the words without script; the element itself follows the page that it will be in.
    lang: form.lang.value || root.lang,
    title: dataset.treaty.title[form.lang.value || root.lang],
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

/** A talk comes as a module, once it is asked for; a page from a folder may load none. */
const fetchTalk = ({ element }) =>
  element === 'opic-presenter' && import('../dist/opic-presenter.js').catch(() => undefined);

/** Says of a day that the data do not know that the last one stands. */
function readDay() {
  const given = form.date.value;
  if (isKnown(given)) day = given;
  const wrong = form.dated.value === 'fixed' && given !== day;
  document.querySelector('#day').textContent = wrong
    ? put(said.dayUnknown, { first: dataset.treaty.opened, last: dataset.statusAsAt, day })
    : '';
}

/** Puts values in the places of a sentence. */
const put = (sentence, values) => sentence.replace(/\{(\w+)\}/g, (place, name) => values[name] ?? place);

const kilobytes = bytes => Math.round(bytes / 1000);

/** What the choice costs a reader: the figures are the build's. */
function weight({ loads = 'opic.min.js' }, { element }) {
  const { elements: own, languages, files } = opicWeights;
  if (loads === 'picture') return said.weightPicture;
  if (files[loads]) return put(said.weightFile, { file: loads, size: kilobytes(files[loads]) });
  const { value: lang } = form.lang;
  if (lang) return put(said.weightOne, { size: kilobytes(own[element] + (languages[lang] ?? 0)) });
  const others = Object.values(languages).sort((one, other) => one - other);
  return put(said.weightAll, {
    english: kilobytes(own[element]),
    least: kilobytes(own[element] + others[0]),
    most: kilobytes(own[element] + others.at(-1)),
  });
}

/** What to do with the code, in sentences. */
const instructions = ({ where, command }, { base }) =>
  where.map(name => put(said[name], { command, base })).join(root.lang === 'zh' ? '' : ' ');

let latest = 0;
async function update() {
  const turn = ++latest;
  snippet.setAttribute('aria-busy', 'true');
  readDay();
  const choice = read();
  for (const part of form.querySelectorAll('[data-for]'))
    part.hidden = !has(choice.element, part.dataset.for);
  document.querySelector('#live').hidden = !form.newer.checked;
  preview.className = form.width.value;
  fetchTalk(choice);
  show(choice);
  Object.assign(choice, await describe(choice));
  if (turn !== latest) return; // a later choice is being answered
  const recipes = OpicRecipes.recipes(choice);
  fill(
    chosen,
    recipes.map(({ id }) => [id, said[id]]),
  );
  const recipe = recipes.find(({ id }) => id === chosen.value);
  const { code, files } = recipe;
  document.querySelector('#code').textContent = code;
  document.querySelector('#where').textContent = instructions(recipe, choice);
  document.querySelector('#weight').textContent = weight(recipe, choice);
  document.querySelector('.copy [role=status]').textContent = '';
  document.querySelector('#files .links').replaceChildren(...files.map(link).flatMap(one => [one, ' ']));
  document.querySelector('#files').hidden = !files.length;
  snippet.removeAttribute('aria-busy');
  form.removeAttribute('aria-busy');
  document.querySelector('#unknown').hidden = !code.includes('integrity=""');
}

// A page from a folder may fetch nothing; it then says where the value is.
async function readIntegrity() {
  if (location.protocol === 'file:') return;
  const sri = await fetch('../dist/sri.json').catch(() => undefined);
  if (sri?.ok) ({ integrity } = await sri.json());
}

/** Elements of the preview have fields too. */
const isOurs = ({ target }) => !preview.contains(target);
function changed(event) {
  // Who types a day means it.
  if (event.target === form.date) form.dated.value = 'fixed';
  if (isOurs(event)) update();
}
form.addEventListener('input', changed, true);
form.addEventListener('submit', event => event.preventDefault());
Promise.all([readIntegrity(), fillStateMenu(form.state, 'SVN')]).then(() =>
  onLanguage((code, words) => {
    said = words;
    fill(
      form.element,
      elements.map(name => [name, said[name]]),
    );
    fill(
      form.region,
      regions.map(name => [name, said[name]]),
    );
    update();
  }),
);
