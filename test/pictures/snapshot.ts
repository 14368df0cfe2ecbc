/** Pictures as short text: a line for each node, outlines by their id, and what came before by reference. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { withDefinitions } from '../../src/scene/definitions.js';
import { writtenAttributes, type SceneNode } from '../../src/scene/node.js';
import { coarse } from '../../src/world/index.js';
import { fine } from '../../src/world/fine.js';
import { pictures } from './all-pictures.js';

const ids = new Map([coarse, fine].flatMap(outlines => [...outlines.shapes()].map(([id, d]) => [d, id])));

/** An outline is checked where the world is tested. */
const short = (name: string, value: string): string =>
  name === 'd' ? (ids.get(value) ?? (value.length > 300 ? '…' : value)) : value;

const textOf = ({ children }: SceneNode): string =>
  children.map(child => (typeof child === 'string' ? ` | ${child}` : '')).join('');

/** `before`: the node beside it; what both have alike is not written again. */
function lines(node: SceneNode, titles: boolean, indent = '', before?: SceneNode): string[] {
  const same = new Map(before?.name === node.name ? writtenAttributes(before) : []);
  const attributes = writtenAttributes(node)
    .map(([name, value]) => [name, short(name, value), same.get(name) === value] as const)
    .filter(([name, value, alike]) => !alike && !(name === 'd' && value === node.attributes['data-state']))
    .map(([name, value]) => ` ${name.replace('data-', '')}=${value}`);
  const children = node.children.filter(child => typeof child !== 'string');
  const [title] = children.filter(child => child.name === 'title');
  const named = title && indent && titles ? textOf(title) : '';
  const shown = indent ? children.filter(child => child !== title) : children;
  return [
    indent + node.name + attributes.join('') + textOf(node) + named,
    ...shown.flatMap((child, at) => lines(child, titles, `${indent} `, shown[at - 1])),
  ];
}

const hash = (text: string): string => createHash('sha1').update(text).digest('hex').slice(0, 10);

/** The text of each kind's file. In light colours in full; in others by a sum over the same text. */
export function snapshots(): Map<string, string> {
  const files = new Map<string, string[]>();
  const seen = new Map<string, string>();
  for (const { kind, name, scheme, draw } of pictures) {
    const file = files.get(kind) ?? [];
    files.set(kind, file);
    // The names of shapes are the same on every map: the world's are enough.
    const all = lines(withDefinitions(draw(), 'id'), kind === 'map' && name.startsWith('world'));
    if (scheme !== 'light') {
      file.push(` ${scheme} ${hash(all.join('\n'))}`);
      continue;
    }
    file.push(`== ${kind} ${name}`);
    // Runs of lines that a picture before had too, a layer of the map or a field of squares, are named.
    const runs: string[][] = [];
    for (const line of all) {
      const last = runs.at(-1);
      if (last && /^ *(path|circle|rect)/.test(line) && /^ *(path|circle|rect)/.test(last[0]!))
        last.push(line);
      else runs.push([line]);
    }
    for (const run of runs) {
      const text = run.join('\n');
      const before = run.length > 12 ? seen.get(text) : undefined;
      if (before) file.push(`  (${run.length} shapes as in ${before})`);
      else {
        if (run.length > 12) seen.set(text, `${kind} ${name}`);
        file.push(text);
      }
    }
  }
  return new Map([...files].map(([kind, text]) => [kind, `${text.join('\n')}\n`]));
}

const fileOf = (kind: string): URL => new URL(`snapshots/${kind}.txt`, import.meta.url);

export const accepted = (kind: string): string =>
  existsSync(fileOf(kind)) ? readFileSync(fileOf(kind), 'utf8') : '';

export const accept = (kind: string, text: string): void => writeFileSync(fileOf(kind), text);
