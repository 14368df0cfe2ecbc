/**
 * Checks that copy: each takes a value from anywhere and gives a fresh, frozen copy of the part it knows, or
 * notes what is wrong. Nothing in the value can make them throw, so nobody's page breaks over data.
 */

import { isTreatyDate } from '../dates.js';
import type { Refuse } from './issues.js';

/** Gives null when it refused; undefined when there is nothing and that is allowed. */
export type Check<T> = (value: unknown, path: string, refuse: Refuse) => T | null;

/** Rows of a table: no treaty has more of anything. A longer one is refused before it is walked. */
const MOST_ROWS = 1000;

/** Characters of a text: more than a person reads. */
const MOST_CHARACTERS = 20_000;

export function test<T>(expected: string, holds: (value: never) => boolean): Check<T> {
  return (value, path, refuse) => (holds(value as never) ? (value as T) : refuse(path, value, expected));
}

export function optional<T>(check: Check<T>): Check<T | undefined> {
  return (value, path, refuse) => (value === undefined ? undefined : check(value, path, refuse));
}

export function oneOf<T extends string | number>(...values: T[]): Check<T> {
  return test(values.join(', ').replace(/, (?=[^,]*$)/, ' or '), value => values.includes(value));
}

const isText = (most: number) => (value: unknown) =>
  typeof value === 'string' && value.length <= most && /\S/.test(value);

/** A name or a title. */
export const string = test<string>('a text of at most 1000 characters', isText(1000));
export const longText = test<string>(
  `a text of at most ${MOST_CHARACTERS} characters`,
  isText(MOST_CHARACTERS),
);
export const date = test<string>('a date that exists, YYYY-MM-DD, from 1900 to 2199', isTreatyDate);

/** Only these two schemes: an address from a document becomes a link, and `javascript:` must not. */
export const url = test<string>('an address that begins with http:// or https://', (value: unknown) =>
  typeof value === 'string' && value.length <= 2000 && isWebAddress(value));

/** As every program has it, in the browser or not. */
declare const URL: new (address: string) => unknown;

/** An address that a link may have, whole, and that `URL` can take apart. */
export function isWebAddress(text: string): boolean {
  try {
    return /^https?:\/\/[^\s/?#]\S*$/i.test(text) && !!new URL(text);
  } catch {
    return false;
  }
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && !!value && !Array.isArray(value);

/** An object with these keys. Others are left behind, so that documents can grow; not so those that `matter`. */
export function object<T>(
  shape: { [K in keyof T]-?: Check<T[K]> },
  matter?: (value: unknown) => boolean,
): Check<T> {
  return (value, path, refuse) => {
    if (!isObject(value)) return refuse(path, value, 'an object');
    if (matter)
      for (const key of Object.keys(value)) {
        if (Object.hasOwn(shape, key)) continue;
        const own = (value as Record<string, unknown>)[key];
        if (matter(own)) refuse(`${path}.${key}`, own, `one of ${Object.keys(shape).join(', ')}`);
      }
    const copy: Partial<T> = {};
    for (const key in shape) {
      const own = read(shape[key], value, key, path ? `${path}.${key}` : key, refuse);
      if (own !== undefined) copy[key] = own as T[typeof key];
    }
    return Object.freeze(copy) as T;
  };
}

export function list<T>(check: Check<T>): Check<readonly T[]> {
  return (value, path, refuse) => {
    if (!Array.isArray(value)) return refuse(path, value, 'a list');
    const { length } = value;
    if (!(length <= MOST_ROWS)) return refuse(path, `${length} rows`, `at most ${MOST_ROWS} rows`);
    // No Array.from: pages replace it with one that knows no lengths.
    const copy: (T | null)[] = [];
    for (let row = 0; row < length; row++) copy[row] = read(check, value, row, `${path}[${row}]`, refuse);
    return Object.freeze(copy) as T[];
  };
}

/** An object used as a table, with keys of the author's choice. */
export function table<T>(check: Check<T>): Check<Record<string, T>> {
  return (value, path, refuse) => {
    if (!isObject(value)) return refuse(path, value, 'an object');
    const keys = Object.keys(value);
    if (keys.length > MOST_ROWS) return refuse(path, `${keys.length} rows`, `at most ${MOST_ROWS} rows`);
    // fromEntries, and not assignment: a key `__proto__` must stay an ordinary key.
    const entries = keys.map(key => [key, read(check, value, key, `${path}.${key}`, refuse)] as const);
    return Object.freeze(Object.fromEntries(entries)) as Record<string, T>;
  };
}

/** Reads each property once: a getter might say something else the second time, or throw. */
export function read<T>(
  check: Check<T>,
  from: object,
  key: PropertyKey,
  path: string,
  refuse: Refuse,
): T | null {
  try {
    return check((from as Record<PropertyKey, unknown>)[key], path, refuse);
  } catch {
    return refuse(path, 'something that cannot be read', 'a value');
  }
}
