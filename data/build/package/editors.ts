/** What editors offer while one types HTML: VS Code's custom data. */
import type { Element } from './schema.js';

/** The values of attributes that take one of a few. */
export type Values = Readonly<Record<string, readonly string[]>>;

export function htmlCustomData(elements: readonly Element[], values: Values): object {
  return {
    version: 1.1,
    tags: elements.map(({ tagName, description, attributes }) => ({
      name: tagName,
      description,
      attributes: attributes.map(attribute => ({
        name: attribute.name,
        description: attribute.description,
        ...(attribute.type?.text === 'boolean' ? { valueSet: 'v' } : {}),
        ...(values[attribute.name] ? { values: values[attribute.name]!.map(name => ({ name })) } : {}),
      })),
    })),
  };
}
