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

/** The attributes that each element takes, by the manifest of the build. */
export function attributesByElement(): { tag: string; attributes: string[] }[] {
  const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as {
    modules: { declarations?: { tagName?: string; attributes?: { name: string }[] }[] }[];
  };
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap(({ tagName, attributes = [] }) =>
      tagName ? [{ tag: tagName, attributes: attributes.map(({ name }) => name) }] : [],
    );
}

/** All of them. */
export const attributeNames = (): string[] => [
  ...new Set(attributesByElement().flatMap(({ attributes }) => attributes)),
];
