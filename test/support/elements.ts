/** The tags of all elements that the drop-in registers, by the folders of their sources. */
import { readdirSync } from 'node:fs';

export const elementNames: readonly string[] = readdirSync('src/elements', { withFileTypes: true })
  .filter(entry => entry.isDirectory() && entry.name !== 'presenter')
  .map(({ name }) => `opic-${name}`)
  .sort();

/** One of each; a State's record shows a State. */
export const oneOfEach = (attributes = ''): string =>
  elementNames
    .map(name => `<${name} ${attributes}${name === 'opic-state' ? ' state="SVN"' : ''}></${name}>`)
    .join('\n');
