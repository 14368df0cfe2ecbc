/** The options of pictures as they are typed, `--as-of 2022-05-24`, and as the functions take them, `asOf`. */

import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { DatasetError, type Issue } from '../../../src/model/document/issues.js';
import { CommandError } from '../command.js';

const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const kebab = (name: string): string => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);

interface Arguments {
  positionals: string[];
  /** By the names of the functions' options. */
  options: Record<string, unknown>;
  output: string | undefined;
  flags: ReadonlySet<string>;
}

/** `names`: of the options with a value; `flags`: of those without. */
export async function readArguments(
  args: readonly string[],
  names: readonly string[],
  flags: readonly string[] = [],
): Promise<Arguments> {
  const known = {
    ...Object.fromEntries(names.map(name => [kebab(name), { type: 'string' }] as const)),
    ...Object.fromEntries(flags.map(name => [name, { type: 'boolean' }] as const)),
    output: { type: 'string', short: 'o' },
  } as const;
  const { values, positionals } = parsed(args, known);
  const { output, data, ...rest } = values as Record<string, string | boolean>;
  const options: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(rest))
    if (typeof value === 'string') options[camel(name)] = value;
  if (typeof data === 'string') options.data = await readDocument(data);
  return {
    positionals,
    options,
    output: output as string | undefined,
    flags: new Set(flags.filter(name => rest[name] === true)),
  };
}

function parsed(args: readonly string[], options: NonNullable<Parameters<typeof parseArgs>[0]>['options']) {
  try {
    return parseArgs({ args: [...args], options: options!, allowPositionals: true });
  } catch (error) {
    // Its second sentence is about options that begin with a dash.
    throw new CommandError((error as Error).message.split(/\. |\n/)[0]!);
  }
}

async function readDocument(file: string): Promise<unknown> {
  try {
    // As a page would read it, which takes no byte order mark for a part of the text.
    return JSON.parse((await readFile(file, 'utf8')).replace(/^\ufeff/, '')) as unknown;
  } catch (error) {
    throw new CommandError(`--data: ${file}: ${(error as Error).message}`);
  }
}

/** What `draw` refuses is a fault of the person who typed it. */
export function orRefuse<T>(draw: () => T): T {
  try {
    return draw();
  } catch (error) {
    const { issues } = error as { issues?: readonly Issue[] };
    const [first] = issues ?? [];
    if (!first) throw error;
    const more = issues!.length > 1 ? ` (and ${issues!.length - 1} more; npx opic-widgets check FILE)` : '';
    const path = error instanceof DatasetError ? `--data: ${first.path}` : `--${kebab(first.path)}`;
    throw new CommandError(`${path}: ${first.given} was given; expected is ${first.expected}${more}`);
  }
}
