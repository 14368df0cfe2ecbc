/** `npm run docs` writes what stands between markers in the READMEs: tables, and code that is tested. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { apiOf } from './api.js';
import { bundles } from './bundles.js';
import { elementsOf, makeManifest } from './manifest.js';
import type { Documented, Element } from './schema.js';

const cell = (text = '') => text.replaceAll('|', '\\|');
const firstSentence = (text = '') => /^.*?\.(?=\s|$)/.exec(text.replaceAll('\n', ' '))?.[0] ?? text;
const code = (text: string) => `\`${text}\``;

const table = (head: string[], rows: string[][]): string =>
  [head, head.map(() => '---'), ...rows].map(row => `| ${row.join(' | ')} |`).join('\n');

/** What several elements have, once, with the elements that have it. */
function shared(elements: readonly Element[], of: (element: Element) => Documented[]): string[][] {
  const found = new Map<string, { words: string; on: string[] }>();
  for (const element of elements)
    for (const { name, description = '' } of of(element)) {
      const entry = found.get(name) ?? { words: description, on: [] };
      found.set(name, { ...entry, on: [...entry.on, element.tagName.replace('opic-', '')] });
    }
  return [...found].map(([name, { words, on }]) => [
    code(name),
    cell(words),
    on.length === elements.length ? 'all' : on.join(', '),
  ]);
}

/** What most elements have comes first. */
const commonFirst = (rows: string[][]) => {
  const share = ([, , on]: string[]) => (on === 'all' ? Infinity : on!.split(',').length);
  return [...rows].sort((a, b) => (share(a) < share(b) ? 1 : share(a) > share(b) ? -1 : 0));
};

const tables: Record<string, (elements: Element[]) => string> = {
  elements: elements =>
    table(
      ['element', 'shows'],
      elements.map(({ tagName, description }) => [code(`<${tagName}>`), cell(firstSentence(description))]),
    ),
  attributes: elements =>
    table(
      ['attribute', 'meaning', 'on'],
      commonFirst(shared(elements, ({ attributes }) => attributes)).filter(([, , on]) => on !== 'presenter'),
    ),
  presenter: elements =>
    table(
      ['attribute', 'meaning'],
      shared(elements, ({ attributes }) => attributes).flatMap(([name, words, on]) =>
        on === 'presenter' ? [[name!, words!]] : [],
      ),
    ),
  events: elements => table(['event', 'when', 'from'], commonFirst(shared(elements, ({ events }) => events))),
  parts: elements =>
    table(
      ['part', 'is', 'of'],
      shared(elements, ({ cssParts = [] }) => cssParts),
    ),
  looks: elements =>
    table(
      ['property', 'colours', 'of'],
      shared(elements, ({ cssProperties = [] }) => cssProperties),
    ),
  model: () => api('src/model/index.ts'),
  static: () => api('src/entries/static.ts'),
  bundles: () => table(['bundler', 'minified', 'Brotli'], bundles()),
};

const lists = new Map<string, string>();

/** Made once a module: the compiler reads all that the module imports for it. */
function api(file: string): string {
  const made =
    lists.get(file) ??
    apiOf(file)
      .map(([name, words]) => `- ${code(name!)}: ${words}`)
      .join('\n');
  lists.set(file, made);
  return made;
}

function fileAsCode(file: string): string {
  const kind = file.split('.').pop()!;
  return `\`\`\`${kind}\n${readFileSync(file, 'utf8').trim()}\n\`\`\``;
}

/** The pages with such markers. */
export const pages = ['README.md', 'src/README.md', 'demo/README.md', 'test/consumers/README.md'];

let elements: Element[] | undefined;

/** The text of a page with what stands between its markers made again. An unknown marker is an error. */
export async function madeAgain(text: string): Promise<string> {
  const found = (elements ??= elementsOf(makeManifest()));
  const made = text.replaceAll(
    /<!-- (table|file): (\S+) -->[\s\S]*?<!-- end -->/g,
    (_, kind: string, name: string) => {
      const make = tables[name];
      if (kind === 'table' && !make) throw new Error(`a README asks for a table "${name}"`);
      return `<!-- ${kind}: ${name} -->\n\n${kind === 'file' ? fileAsCode(name) : make!(found)}\n\n<!-- end -->`;
    },
  );
  const config = await prettier.resolveConfig('README.md');
  return prettier.format(made, { ...config, parser: 'markdown' });
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const page of pages) writeFileSync(page, await madeAgain(readFileSync(page, 'utf8')));
