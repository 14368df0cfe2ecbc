/** Writes what stands in `dist` beside the code: the manifest, what editors read, and the types. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { attributeTypes } from './attributes.js';
import { tidyDeclarations } from './declarations.js';
import { elementsOf, LANGUAGES, makeManifest } from './manifest.js';

/** All places where package.json says that types are. */
function typeEntries(): string[] {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    exports: Record<string, unknown>;
  };
  return [...JSON.stringify(exports).matchAll(/"types":"([^"]+)"/g)].flatMap(([, file]) =>
    file!.includes('*')
      ? LANGUAGES.filter(code => code !== 'en').map(code => file!.replace('*', code))
      : [file!],
  );
}

const manifest = makeManifest();
const elements = elementsOf(manifest);
writeFileSync('dist/custom-elements.json', `${JSON.stringify(manifest, null, 1)}\n`);

// The plugins' types allow less than the manifest's schema does, hence `never`.
const options = { typesSrc: 'parsedType', hideCssPropertiesDocs: true };
writeFileSync('dist/vscode.html-custom-data.json', getVsCodeHtmlCustomData(manifest as never, options));
writeFileSync('dist/vscode.css-custom-data.json', getVsCodeCssCustomData(manifest as never, options));
writeFileSync('dist/web-types.json', getWebTypesData(manifest as never, options));

writeFileSync(
  'dist/types/attributes.d.ts',
  attributeTypes(elements, tag => `./elements/${tag}.js`),
);
tidyDeclarations(typeEntries());

// Under the export condition `development` the same modules, with hints in the console.
mkdirSync('dist/development', { recursive: true });
for (const name of ['index', ...elements.map(({ tagName }) => tagName)])
  writeFileSync(`dist/development/${name}.js`, `import '../hints.js';\nexport * from '../${name}.js';\n`);
