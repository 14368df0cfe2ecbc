/**
 * `<script type="module" src="…/autoload.js"></script>`: loads the elements that a page has, those that come later
 * too, each with the language it is read in, and nothing else.
 */
import { autoload as ar } from '../i18n/ar.js';
import { autoload as en } from '../i18n/en.js';
import { autoload as es } from '../i18n/es.js';
import { autoload as fr } from '../i18n/fr.js';
import { autoload as ru } from '../i18n/ru.js';
import { autoload as zh } from '../i18n/zh.js';

/**
 * The chunks that a module imports, by the name of its element or language, where they are not one of that name. The
 * build writes them here.
 */
const CHUNKS = (globalThis as { OPIC_CHUNKS?: Readonly<Record<string, string>> }).OPIC_CHUNKS ?? {};

/** Of its own, not of another module, which would be one more file to load. */
const NAMES = 'map breakdown timeline table state dashboard count since procedures presenter'.split(' ');
const failures: Record<string, typeof en> = { ar, en, es, fr, ru, zh };

/** Before a module that could not be loaded is asked for again, and before a tag counts as unknown. Milliseconds. */
const PATIENCE = 2000;

const url = (file: string) => new URL(file, import.meta.url).href;

/** Asks for all files of a module at once; link by link each would wait for the one before. */
function preload(name: string, file: string): void {
  // Of a policy that lets scripts run by their nonce.
  const nonce = [...document.scripts].find(({ src }) => src === import.meta.url)?.nonce ?? '';
  const chunks = `${CHUNKS['all']} ${CHUNKS[name] ?? name}`.split(' ');
  const files = chunks.map(chunk => `chunks/${chunk}.js`);
  for (const href of [file, ...files].map(url)) {
    if (document.querySelector(`link[href="${href}"]`)) continue;
    const link = document.createElement('link');
    Object.assign(link, { rel: 'modulepreload', href, nonce });
    document.head.append(link);
  }
}

/** By file: the first attempt, and what comes of it or of the second: the module, or nothing. */
const loads = new Map<string, [first: Promise<unknown>, whole: Promise<unknown>]>();

/** Back on the network, or after a while. */
const pause = () =>
  new Promise(resolve => {
    if (navigator.onLine) setTimeout(resolve, PATIENCE);
    else addEventListener('online', resolve);
  });

/**
 * Some browsers remember the failure of an address, so another is asked for. Not where the page may have said which
 * file it takes at the first: at another address it would run whatever comes.
 */
const again = () => (document.querySelector('link[integrity],[type=importmap]') ? '' : '?again');

/** The module, or nothing where it cannot be had; who waits is told of a first failure. */
function load(name: string, file: string, failed = () => {}): Promise<unknown> {
  let known = loads.get(file);
  if (!known) {
    preload(name, file);
    const first = import(url(file));
    const whole = first
      .catch(() => pause().then(() => import(url(file + again()))))
      .catch(error => console.error(`opic-widgets: ${file} could not be loaded.`, error));
    loads.set(file, (known = [first, whole]));
  }
  known[0].catch(failed);
  return known[1];
}

/** The code of a language that we have a module for or, as `en`, need none for. */
const spoken = (tag: string | null | undefined) => {
  const code = tag?.split(/[-_]/)[0]!.toLowerCase();
  return code && failures[code] ? code : undefined;
};

/** An element's own language, else the nearest around it, through shadow roots. */
const languageOf = (element: Element) =>
  spoken(element.getAttribute('lang')) ?? languageAround(element.parentElement ?? hostOf(element));

function languageAround(place: Element | undefined): string {
  const near = place?.closest('[lang]:not([lang=""])');
  if (near) return spoken(near.getAttribute('lang')) ?? 'en';
  return place ? languageAround(hostOf(place)) : 'en';
}

const hostOf = (element: Element) => (element.getRootNode() as Partial<ShadowRoot>).host;

const loadLanguage = (code: string, failed?: () => void) =>
  code === 'en' ? undefined : load(code, `lang/${code}.js`, failed);

const lines = new WeakMap<Element, HTMLElement>();

/** Once, under the content of its tag, which a page shows as long as the element is not there. */
function say(element: Element, code: string): void {
  const line = lines.get(element) ?? document.createElement('p');
  line.setAttribute('role', 'status');
  line.textContent = failures[code]!['notLoaded'];
  element.append(line);
  lines.set(element, line);
}

async function show(element: Element): Promise<void> {
  const { localName } = element;
  const name = localName.slice(5);
  const file = `${localName}.js`;
  // By another script, which brings its languages; a dashboard of ours brings its parts and no language.
  if (customElements.get(localName) && !loads.has(file) && !loads.has('opic-dashboard.js')) return;
  if (!NAMES.includes(name)) return void setTimeout(report, PATIENCE, localName);
  const code = languageOf(element);
  preload(name, file);
  const failed = () => say(element, code);
  // First, so that the element is not drawn in English before.
  await loadLanguage(code, failed);
  if (await load(name, file, failed)) lines.get(element)?.remove();
}

const reported: string[] = [];

function report(localName: string): void {
  if (customElements.get(localName) || reported.includes(localName)) return;
  reported.push(localName);
  const [nearest] = NAMES.sort((a, b) => alike(b, localName) - alike(a, localName));
  console.warn(`opic-widgets: <${localName}> is no element; <opic-${nearest}> is.`);
}

/** The more letters of a name are in a tag, and the fewer are not. */
const alike = (name: string, tag: string) =>
  [...name].reduce((sum, letter) => sum + (tag.includes(letter, 5) ? 1 : -1), 0);

function scan(place: ParentNode & Node): void {
  for (const element of [place as Element, ...place.querySelectorAll('*')])
    if (element.localName?.startsWith('opic-')) void show(element); // a document has no name
}

let observer: MutationObserver;

function watch(root: Document | ShadowRoot): void {
  observer.observe(root, { subtree: true, childList: true, attributeFilter: ['lang'] });
  scan(root);
}

// A server that imports this has no page.
if (globalThis.document) {
  observer = new MutationObserver(records => {
    for (const { type, target, addedNodes } of records)
      for (const node of type === 'attributes' ? [target] : addedNodes)
        if (node instanceof Element) scan(node);
  });
  watch(document);

  // What is in a shadow root is seen by nobody outside, until something in it says so.
  addEventListener('opic-autoload', event => {
    const root = (event.composedPath()[0] as Node).getRootNode();
    if (root instanceof ShadowRoot) watch(root);
  });

  // A script may set an element's `lang` as a property.
  addEventListener('opic-error', event => {
    for (const { path, given } of event.detail.issues) {
      const code = path === 'lang' ? spoken(given) : undefined;
      if (code) void loadLanguage(code);
    }
  });
}
