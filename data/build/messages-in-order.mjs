/**
 * Writes the messages of the languages in the order of the English ones, without their keys: a script that
 * carries six languages would else carry every key six times. Only for a bundle that has all elements.
 */
const EN = '/src/language/en.ts';
const OTHERS = /\/src\/language\/(ar|es|fr|ru|zh)\.ts$/;

/** The run-time half: gives the values the keys of the English messages again. */
const inOrder = `
import * as english from ${JSON.stringify(EN)};
const keys = Object.values(english).flatMap(messages => Object.keys(messages));
export const inOrder = values => Object.fromEntries(keys.map((key, index) => [key, values[index]]));`;

const nameOf = ({ key }) => key.name ?? key.value;

/** The object literal that stands as `messages` in a language's module. */
function findMessages(ast) {
  for (const statement of ast.body) {
    const { declarations = [] } = statement.declaration ?? statement;
    for (const { init } of declarations)
      for (const property of init?.properties ?? [])
        if (nameOf(property) === 'messages' && property.value.type === 'ObjectExpression')
          return property.value;
  }
  return undefined;
}

/** Must stand after what turns TypeScript into JavaScript. */
export function messagesInOrder() {
  const virtual = '\0messages-in-order';
  let en;
  return {
    name: 'messages-in-order',
    async resolveId(id, importer) {
      if (id === virtual) return virtual;
      return id === EN && importer === virtual
        ? (await this.resolve('./src/language/en.ts', undefined))?.id
        : null;
    },
    load: id => (id === virtual ? inOrder : null),
    async transform(code, id) {
      if (!OTHERS.test(id)) return null;
      en ??= await import('tsx/esm/api').then(({ tsImport }) =>
        tsImport('../../src/language/en.ts', import.meta.url),
      );
      // A module's exports come in the order of their names.
      const keys = Object.values(en).flatMap(messages => Object.keys(messages));
      const messages = findMessages(this.parse(code));
      if (!messages) this.error(`No messages are found in ${id}`);
      const texts = new Map(messages.properties.map(property => [nameOf(property), property.value]));
      const values = keys.map(key => {
        const value = texts.get(key) ?? this.error(`${id} lacks ${key}`);
        texts.delete(key);
        return code.slice(value.start, value.end);
      });
      if (texts.size) this.error(`${id} has messages that English lacks: ${[...texts.keys()].join(', ')}`);
      const packed = `inOrder([${values.join()}])`;
      return {
        code: `import { inOrder } from ${JSON.stringify(virtual)};${code.slice(0, messages.start)}${packed}${code.slice(messages.end)}`,
        map: null,
      };
    },
  };
}
