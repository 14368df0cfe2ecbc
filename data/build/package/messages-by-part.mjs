/**
 * A bundler never divides a module between chunks, so a page with nothing but a map would load what every other
 * element says. A language stays one whole file for people; here each part that is imported from it becomes a module
 * of its own: the same file, of which nothing but that part is used.
 */
import { readFile } from 'node:fs/promises';

const language = String.raw`([^']*/(?:ar|en|es|fr|ru|zh))\.js`;
const importFromLanguage = new RegExp(String.raw`import \{([^}]+)\} from '${language}';`, 'g');
const PART = /\/(\w\w)\+(\w+)\.ts$/;

export const messagesByPart = {
  name: 'messages-by-part',
  transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id)) return null;
    const parts = code.replaceAll(importFromLanguage, (whole, names, file) =>
      file.endsWith('/generated')
        ? whole
        : names
            .split(',')
            .map(name => name.trim())
            .filter(name => name && !name.startsWith('type '))
            .map(name => `import { ${name} } from '${file}+${name.split(' ')[0]}.ts';`)
            .join(' '),
    );
    // A language does nothing by being loaded: who takes one part of it does not load for that what others need.
    return /\/src\/i18n\/(generated\/|format\/|\w\w\+)/.test(id)
      ? { code: parts, moduleSideEffects: false }
      : parts;
  },
  resolveId(source, importer) {
    return PART.test(source) ? new URL(source, `file://${importer}`).pathname : null;
  },
  load: id => (PART.test(id) ? readFile(id.replace(PART, '/$1.ts'), 'utf8') : null),
};
