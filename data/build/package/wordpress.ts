/**
 * Packs the WordPress plugin, `dist/opic-widgets-wordpress.zip`: its code from `src/wordpress`, the script, and what its
 * code reads: the record, each language's words, and the translations of its texts as WordPress takes them.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { mo } from 'gettext-parser';
import '../../../demo/rooms.js';
import '../../../demo/embed-recipes.js';
import { dataset } from '../../../src/model/bundled-record.js';
import { denouncedOn, depositOf } from '../../../src/model/status.js';
import { GROUPS, groupOf, regionOf, REGIONS } from '../../../src/world/regions.js';
import { sourceName } from '../../../src/i18n/attribution.js';
import type { Localizer } from '../../../src/i18n/localizer.js';
import { localizerFor } from '../../../src/pictures/localizers.js';
import { acceptedBy, countWords } from './wordpress-count.js';
import { names } from './wordpress-names.js';
import * as ar from '../../../src/i18n/ar.js';
import * as en from '../../../src/i18n/en.js';
import * as es from '../../../src/i18n/es.js';
import * as fr from '../../../src/i18n/fr.js';
import * as ru from '../../../src/i18n/ru.js';
import * as zh from '../../../src/i18n/zh.js';

const SOURCE = 'src/wordpress';
const NAME = 'opic-widgets';
/** The earliest day that the format knows: the same files, the same archive. */
const FIRST_DAY = '1980-01-01T00:00:00';
/** WordPress's locales, after which it looks for translations. */
const translations = {
  ar: ar.wordpress,
  es_ES: es.wordpress,
  fr_FR: fr.wordpress,
  ru_RU: ru.wordpress,
  zh_CN: zh.wordpress,
};
/** The list of elements is the package's. A figure is a word of a sentence, which no block is. */
const elements = [...readFileSync('src/index.ts', 'utf8').matchAll(/elements\/(opic-\w+)\.js/g)]
  .map(([, name]) => name!)
  .filter(name => name !== 'opic-count');
const languages = { ar, en, es, fr, ru, zh };
const { wordpress } = en;

/** The States with their dates and the parts of the world that they are counted in. */
export function record(): object {
  const states = dataset.states.map(state => [
    state.iso3,
    {
      iso2: state.iso2,
      signed: state.signed ?? '',
      deposit: depositOf(state)?.date ?? '',
      denounced: denouncedOn(state) ?? '',
      in: [regionOf(state.iso3), groupOf(state.iso3)].filter(Boolean),
      accepts: acceptedBy(state.iso3),
    },
  ]);
  const { statusAsAt, source } = dataset;
  return {
    statusAsAt,
    source: source.url,
    elements,
    regions: [...REGIONS, ...GROUPS],
    states: Object.fromEntries(states),
  };
}

/** A month's dates with `{day}` and `{year}` in place of figures. Some languages write the first of a month otherwise. */
function month(number: number, localizer: Localizer): Record<'first' | 'other', string> {
  const day = (of: string) =>
    localizer.date(`2001-${String(number).padStart(2, '0')}-${of}`).replace('2001', '{year}');
  return { first: day('01'), other: day('24').replace('24', '{day}') };
}

const byName = (localizer: Localizer, codes: readonly string[]) =>
  codes.map(code => [code, localizer.state(code)] as const).sort(([, a], [, b]) => localizer.compare(a, b));

/** What PHP needs to write a sentence, and the names that the editor offers. */
export function words(code: keyof typeof languages): object {
  const { summary, colon, onDate, stop } = languages[code].messages;
  const localizer = localizerFor(code);
  const codes = dataset.states.map(({ iso3 }) => iso3);
  return {
    title: localizer.text(dataset.treaty.title),
    source: sourceName(dataset, localizer),
    summary,
    colon,
    onDate,
    stop,
    months: Array.from({ length: 12 }, (_, index) => month(index + 1, localizer)),
    status: Object.fromEntries(
      (['party', 'signatory', 'no-action'] as const).map(status => [status, localizer.status(status)]),
    ),
    regions: Object.fromEntries([...REGIONS, ...GROUPS].map(region => [region, localizer.msg(region)])),
    states: Object.fromEntries(byName(localizer, codes)),
    ...countWords(localizer),
  };
}

/** The plugin's English texts and what they are in another language. */
const pairs = (texts: Record<string, string>) =>
  Object.entries(wordpress).map(([key, english]) => [english, texts[key]!] as const);

const keywords = (texts: Record<string, string>) => texts['wpKeywords']!.split(/[,،、]\s*/);

/** For PHP. Its key is the English text; the block's own texts have contexts of WordPress's. */
function machineObject(locale: string, texts: Record<string, string>): Uint8Array {
  const plain = Object.fromEntries(pairs(texts).map(([msgid, text]) => [msgid, { msgid, msgstr: [text] }]));
  const inContext = (msgctxt: string, english: string[], own: string[]) => ({
    [msgctxt]: Object.fromEntries(
      english.map((msgid, at) => [msgid, { msgctxt, msgid, msgstr: [own[at]!] }] as const),
    ),
  });
  return mo.compile({
    charset: 'utf-8',
    headers: { 'Content-Type': 'text/plain; charset=utf-8', Language: locale },
    translations: {
      '': plain,
      ...inContext('block title', [wordpress.wpTitle], [texts['wpTitle']!]),
      ...inContext('block description', [wordpress.wpDescription], [texts['wpDescription']!]),
      ...inContext('block keyword', keywords(wordpress), keywords(texts)),
    },
  });
}

/** For the editor's script: Jed's format. */
function scriptTranslations(locale: string, texts: Record<string, string>): string {
  const translated = Object.fromEntries(pairs(texts).map(([english, text]) => [english, [text]]));
  const messages = {
    '': { domain: 'messages', lang: locale, 'plural-forms': 'nplurals=1; plural=0;' },
    ...translated,
  };
  return JSON.stringify({ domain: 'messages', locale_data: { messages } });
}

/**
 * A shortcode stands in a `span`. Words keep a distance from the edge of the window where a theme gives none: in full
 * width, and in a template without a container; and from that of a background, which is then the whole element's.
 */
function space(): string {
  const block = '.wp-block-opic-widgets-status';
  const atTheEdge = [
    `.alignfull${block}`,
    ...['[data-align=full]', '.wp-site-blocks', '.wp-block-template-part'].map(
      around => `${around}>${block}`,
    ),
  ];
  const chosen = `${block} [style*="--opic-surface"]`;
  return `${block}{display:block}
:is(${atTheEdge.join()}) :is(${elements.join()}){padding-inline:1rem}
${chosen}{padding:1rem}
${chosen}:defined{background:var(--opic-surface)}
@media print{${chosen}:defined{background:none}}
`;
}

/** The room that each element takes, kept before the script is there. A record of no State yet takes none. */
function styles(): string {
  const { roomInAnyLanguage } = (
    globalThis as unknown as { OpicRecipes: { roomInAnyLanguage(element: string): string } }
  ).OpicRecipes;
  const room = elements.map(roomInAnyLanguage).join('\n');
  return `${room.replaceAll('opic-state:', 'opic-state[state]:')}\n${space()}`;
}

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** `autoload.js` with all that it may load. */
const modules = () =>
  readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .map(file => file.replaceAll('\\', '/'))
    .filter(file => /^(autoload|opic-(?!presenter)\w+|lang\/\w\w|chunks\/[\w.-]+)\.js$/.test(file));

/** All files of the plugin, by their paths in its folder. */
function files(): Record<string, string | Uint8Array> {
  const own = readdirSync(SOURCE, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(SOURCE.length + 1));
  const codes = Object.keys(languages) as (keyof typeof languages)[];
  const texts = own.map(file => [
    file,
    readFileSync(`${SOURCE}/${file}`, 'utf8').replaceAll('0.0.0', version),
  ]);
  const translated = Object.entries(translations).flatMap(([locale, texts]) => [
    [`languages/${NAME}-${locale}.mo`, machineObject(locale, texts)],
    [`languages/${NAME}-${locale}-${NAME}-editor.json`, scriptTranslations(locale, texts)],
  ]);
  return Object.fromEntries([
    ...texts,
    ...translated,
    ['facts/record.json', JSON.stringify(record())],
    ['facts/names.json', JSON.stringify(names())],
    ...codes.map(code => [`facts/words/${code}.json`, JSON.stringify(words(code))]),
    ...codes.map(code => [`pictures/opic-map.${code}.svg`, readFileSync(`dist/opic-map.${code}.svg`)]),
    [`${NAME}.css`, styles()],
    ...modules().map(file => [`widgets-${version}/${file}`, readFileSync(`dist/${file}`)]),
    ['LICENSE', readFileSync('LICENSE', 'utf8')],
    ['NOTICES.txt', readFileSync('dist/NOTICES.txt')],
  ]) as Record<string, string | Uint8Array>;
}

export function packPlugin(): void {
  const packed = Object.entries(files()).map(([name, content]) => [
    `${NAME}/${name}`,
    typeof content === 'string' ? strToU8(content) : new Uint8Array(content),
  ]);
  writeFileSync(`dist/${NAME}-wordpress.zip`, zipSync(Object.fromEntries(packed), { mtime: FIRST_DAY }));
}
