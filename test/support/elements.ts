/** The tags of all elements that the drop-in registers, by the list in src/index.ts. */
import { readFileSync } from 'node:fs';

export const elementNames: readonly string[] = [
  ...readFileSync('src/index.ts', 'utf8').matchAll(/elements\/(opic-\w+)\.js/g),
].map(([, name]) => name!);
if (!elementNames.length) throw new Error('src/index.ts names no elements');

/** One of each; a State's record shows a State. */
export const oneOfEach = (attributes = ''): string =>
  elementNames
    .map(name => `<${name} ${attributes}${name === 'opic-state' ? ' state="SVN"' : ''}></${name}>`)
    .join('\n');

/** All attributes that they take, by the manifest of the build. */
export function attributeNames(): string[] {
  const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as {
    modules: { declarations?: { attributes?: { name: string }[] }[] }[];
  };
  const declared = modules.flatMap(({ declarations = [] }) => declarations);
  return [...new Set(declared.flatMap(({ attributes = [] }) => attributes.map(({ name }) => name)))];
}
