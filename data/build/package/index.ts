/** Writes what stands in `dist` beside the code: the manifest, what editors read, and the types. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { DIVISIONS } from '../../../src/elements/breakdown/group-rows.js';
import { GROUPS, REGIONS } from '../../../src/world/regions.js';
import { attributeTypes } from './attributes.js';
import { tidyDeclarations } from './declarations.js';
import { htmlCustomData } from './editors.js';
import { elementsOf, makeManifest } from './manifest.js';

const values = {
  region: ['world', ...REGIONS, ...GROUPS],
  by: DIVISIONS,
  lang: ['ar', 'en', 'es', 'fr', 'ru', 'zh'],
};

/** All places where package.json says that types are. */
function typeEntries(): string[] {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    exports: Record<string, unknown>;
  };
  return [...JSON.stringify(exports).matchAll(/"types":"([^"]+)"/g)].flatMap(([, file]) =>
    file!.includes('*')
      ? values.lang
          .slice()
          .filter(code => code !== 'en')
          .map(code => file!.replace('*', code))
      : [file!],
  );
}

const write = (file: string, value: object) => writeFileSync(file, `${JSON.stringify(value, null, 1)}\n`);

const manifest = makeManifest();
const elements = elementsOf(manifest);
write('dist/custom-elements.json', manifest);
write('dist/vscode.html-custom-data.json', htmlCustomData(elements, values));
writeFileSync(
  'dist/types/attributes.d.ts',
  attributeTypes(elements, tag => `./elements/${tag}.js`),
);
tidyDeclarations(typeEntries());

// Under the export condition `development` the same modules, with hints in the console.
mkdirSync('dist/development', { recursive: true });
for (const name of ['index', ...elements.map(({ tagName }) => tagName)])
  writeFileSync(`dist/development/${name}.js`, `import '../hints.js';\nexport * from '../${name}.js';\n`);
