/** Finds a path such as `actions[3].ratified` in the text of a JSON file. */

import type { Node } from 'jsonc-parser';

export interface Place {
  /** Both from 1, as editors count. */
  line: number;
  column: number;
}

/** The node of a path; where there is none, the nearest around it: a key that is missing has no place of its own. */
export function nodeOf(node: Node, path: string): Node {
  const [index, row] = /^\[(\d+)\]/.exec(path) ?? [];
  if (row) {
    const item = node.type === 'array' ? node.children?.[Number(row)] : undefined;
    return item ? nodeOf(item, path.slice(index!.length)) : node;
  }
  const rest = path.replace(/^\./, '');
  const own = (node.type === 'object' ? (node.children ?? []) : []).filter(({ children }) => {
    const key = String(children?.[0]?.value);
    return rest.startsWith(key) && /^($|\.|\[)/.test(rest.slice(key.length));
  });
  // A key may hold a dot itself, hence the longest; of the same key twice, the last is the one that counts.
  const [property] = own.sort((a, b) => keyOf(b).length - keyOf(a).length || b.offset - a.offset);
  const value = property?.children?.[1];
  return rest && value ? nodeOf(value, rest.slice(keyOf(property).length)) : node;
}

export function keyOf(property: Node): string {
  return String(property.children?.[0]?.value);
}

/** From an offset in the text to its line and column. */
export function places(text: string): (offset: number) => Place {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ 0: end, index }) => index + end.length)];
  return offset => {
    const after = starts.findIndex(start => start > offset);
    const line = after < 0 ? starts.length : after;
    return { line, column: offset - starts[line - 1]! + 1 };
  };
}
