/** The tags of all elements that the drop-in registers, by the list in src/index.ts. */
import { readFileSync } from 'node:fs';

export const elementNames: readonly string[] = [
  ...readFileSync('src/index.ts', 'utf8').matchAll(/elements\/(opic-\w+)\.js/g),
].map(([, name]) => name!);

/** One of each; a State's record shows a State. */
export const oneOfEach = (attributes = ''): string =>
  elementNames
    .map(name => `<${name} ${attributes}${name === 'opic-state' ? ' state="SVN"' : ''}></${name}>`)
    .join('\n');
