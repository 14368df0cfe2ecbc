/** Checks the text of a data document, and reports faults by path, line and column. */

import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { Dataset } from '../../src/model/dataset.js';
import { DatasetError } from '../../src/model/document/issues.js';
import { parseDataset } from '../../src/model/document/parse.js';
import { keyOf, nodeOf, places, type Place } from './place.js';

export interface Finding extends Place {
  /** Such as `actions[3].ratified`; empty for the document as a whole. */
  path: string;
  given: string;
  expected: string;
}

export interface Verdict {
  /** With any of these the document is refused, whole. */
  faults: Finding[];
  /** With these it is taken, but not all of it is read. */
  remarks: Finding[];
  dataset?: Dataset;
}

/** A document of ours is nested five deep. */
const DEEPEST = 50;

/** More than a person would read. */
const MOST_REMARKS = 100;

export function check(text: string): Verdict {
  const bare = text.replace(/^\ufeff/, '');
  const placeOf = places(bare);
  const deep = tooDeep(bare);
  if (deep !== undefined) {
    const fault = {
      path: '',
      given: `more than ${DEEPEST} lists and objects in one another`,
      expected: 'fewer',
    };
    return { faults: [{ ...placeOf(deep), ...fault }], remarks: [] };
  }
  const errors: ParseError[] = [];
  const root = parseTree(bare, errors, { disallowComments: true, allowTrailingComma: false });
  if (errors.length || !root) return { faults: broken(bare.length, errors, placeOf), remarks: [] };
  const find = (node: Node, path: string, given: string, expected: string): Finding => {
    return { ...placeOf(node.offset), path, given, expected };
  };
  const remark = (found: Found[], given: string, expected: string): Finding[] => {
    const named = found.slice(0, MOST_REMARKS).map(([node, path]) => find(node, path, given, expected));
    const more = found.length - named.length;
    return more ? [...named, find(root, '', `${given}, ${more} times more`, expected)] : named;
  };
  const remarks = remark(twice(root, ''), 'a key that is there twice', 'each key once; the last one counts');
  const input: unknown = JSON.parse(bare);
  try {
    const dataset = parseDataset(input);
    const left = remark(unread(root, dataset, ''), 'an unknown key', 'a key that is known; it is not read');
    return { faults: [], remarks: [...remarks, ...left], dataset };
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    const faults = error.issues.map(({ path, given, expected }) => {
      return find(nodeOf(root, path), path, given, expected);
    });
    return { faults, remarks };
  }
}

/** Not JSON: only the first place is sure, those after it mostly follow from it. */
function broken(length: number, [first]: ParseError[], placeOf: (offset: number) => Place): Finding[] {
  const words = first ? printParseErrorCode(first.error) : 'ValueExpected';
  const expected = words.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
  const given = 'not JSON';
  return [{ ...placeOf(first?.offset ?? length), path: '', given, expected: `JSON (${expected})` }];
}

/** Offset at which the nesting becomes too deep for a recursive parser. */
function tooDeep(text: string): number | undefined {
  let depth = 0;
  for (const { 0: sign, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gs)) {
    if (sign === '[' || sign === '{') depth++;
    else if (sign === ']' || sign === '}') depth--;
    if (depth > DEEPEST) return index;
  }
  return undefined;
}

type Found = [node: Node, path: string];

/** Each value of the tree with its key's node and path. */
function entries(node: Node, path: string): [value: Node, key: Node, path: string, name: string | number][] {
  return (node.children ?? []).map((child, index) => {
    if (node.type === 'array') return [child, child, `${path}[${index}]`, index];
    const name = keyOf(child);
    return [child.children![1]!, child, path ? `${path}.${name}` : name, name];
  });
}

function twice(node: Node, path: string): Found[] {
  const seen = new Set<string | number>();
  return entries(node, path).flatMap(([value, key, own, name]) => {
    const again: Found[] = seen.has(name) ? [[key, own]] : [];
    seen.add(name);
    return [...again, ...twice(value, own)];
  });
}

/** The parts of the document that its Dataset does not have. */
function unread(node: Node, made: unknown, path: string): Found[] {
  if (typeof made !== 'object' || !made) return [];
  return entries(node, path).flatMap(([value, key, own, name]) => {
    if (!Object.hasOwn(made, name) || (!path && name === 'states')) return [[key, own] as Found];
    return unread(value, (made as Record<string | number, unknown>)[name], own);
  });
}
