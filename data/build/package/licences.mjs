/**
 * The licences of the packages whose code is inside our files ask to be shown wherever that code goes: in
 * `dist/NOTICES.txt`, and at the head of files that travel alone.
 */
import license from 'rollup-plugin-license';

/** Packages with their versions, by licence: those of one project share a text. */
const found = new Map();

const textOf = dependencies => {
  const byText = new Map();
  for (const { name, version, licenseText } of dependencies) {
    const text = licenseText.trim();
    byText.set(text, [...(byText.get(text) ?? []), `${name} ${version}`]);
  }
  const parts = [...byText].map(([text, names]) => `${names.sort().join(', ')}\n\n${text}\n`);
  return `Code from these packages is inside:\n\n${parts.sort().join('\n\n')}`;
};

/** `alone`: the file is sent around without the others. */
export const licences = alone =>
  license({
    banner: alone && {
      commentStyle: 'ignored', // by minifiers
      content: '<%= data.textOf(dependencies) %>',
      data: { textOf },
    },
    thirdParty: {
      allow: {
        test: '(MIT OR ISC OR BSD-2-Clause OR BSD-3-Clause)',
        failOnUnlicensed: true,
        failOnViolation: true,
      },
      output: {
        file: 'dist/NOTICES.txt',
        // Each build adds what it found to what those before it did.
        template(dependencies) {
          for (const dependency of dependencies) found.set(dependency.name, dependency);
          return textOf([...found.values()]);
        },
      },
    },
  });
