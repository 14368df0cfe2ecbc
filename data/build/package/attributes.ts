/** The types of attributes by element, for frameworks that check markup: taken from the classes by name. */
import type { Element } from './schema.js';

/** Where a type is narrower, or other, than the property's own. In a document that is imported `1` is any number. */
const TYPES: Record<string, string> = {
  lang: 'LanguageTag',
  data: 'Dataset | DataDocument | { schema: number }',
};

const heading = '// Made by data/build/package from the custom elements manifest.\n';

function row(name: string, doc: string, type: string): string {
  const key = /^\w+$/.test(name) ? name : `'${name}'`;
  return `  /** ${doc.replaceAll('*/', '* /')} */\n  ${key}?: ${type} | null | undefined;\n`;
}

function attributesOf({ name, attributes, members }: Element): string {
  const rows = new Map<string, string>();
  for (const { name: attribute, fieldName = attribute, description = '' } of attributes) {
    const type = TYPES[fieldName] ?? `${name}['${fieldName}']`;
    for (const key of new Set([attribute, fieldName])) rows.set(key, row(key, description, type));
  }
  for (const { name: field, kind, description = '' } of members)
    if (kind === 'field' && !rows.has(field) && TYPES[field])
      rows.set(field, row(field, description, TYPES[field]));
  return `export interface ${name}Attributes {\n${[...rows.values()].join('')}}\n`;
}

/** `classes`: the module, beside the one made here, that declares the class of a tag. */
export function attributeTypes(elements: readonly Element[], classes: (tag: string) => string): string {
  const imports = elements.map(
    ({ name, tagName }) => `import type { ${name} } from '${classes(tagName)}';\n`,
  );
  const tags = elements.map(
    ({ name, tagName }) => `  '${tagName}': { element: ${name}; attributes: ${name}Attributes };\n`,
  );
  return [
    heading,
    ...imports,
    `import type { LanguageTag } from './i18n/language-tag.js';\n`,
    `import type { DataDocument, Dataset } from './model/dataset.js';\n`,
    `import type { OpicEvents } from './core/events.js';\n\n`,
    `export type { OpicEvents };\n\n`,
    ...elements.map(element => `${attributesOf(element)}\n`),
    `/** The elements by their tags. */\nexport interface OpicElements {\n${tags.join('')}}\n`,
  ].join('');
}
