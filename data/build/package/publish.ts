/**
 * Writes the files in `dist` that are made from the data: the document that `src` reads, its schema, the map
 * as a picture.
 */
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { loadTreaties } from '../treaties/load.js';
import { OWN } from '../treaties/read.js';
import { dataset } from '../../../src/model/bundled-record.js';
import { toDocument } from '../../../src/model/document/to-document.js';
import { embedPage, hash, presentPage } from './pages.js';
import { treatyDocuments, treatyMenu } from './treaty-menu.js';
import { weights } from './weights.js';
import { languages, renderMap } from '../../../src/entries/static.js';
import { atomFeed } from '../../feed/atom.js';
import { feedLocalizers } from '../../feed/languages.js';
import { documentSchema } from '../facts/schema.js';
import { packPlugin } from './wordpress.js';

await writeFile('dist/dataset.json', `${JSON.stringify(toDocument(dataset), null, 1)}\n`);
/** A document for each of the United Nations' human rights treaties; this Protocol's own is the newest. */
await mkdir('dist/treaties', { recursive: true });
const treaties = (await loadTreaties()).set(OWN, toDocument(dataset));
for (const [id, document] of treaties)
  await writeFile(`dist/treaties/${id}.json`, `${JSON.stringify(document, null, 1)}\n`);

await writeFile('demo/treaty-menu.js', await treatyMenu());
await writeFile('demo/treaty-documents.js', treatyDocuments(treaties));

await writeFile('dist/dataset.schema.json', `${JSON.stringify(await documentSchema(), null, 1)}\n`);

for (const lang of languages) await writeFile(`dist/opic-map.${lang}.svg`, renderMap({ lang }));
await writeFile('dist/opic-map.svg', renderMap());

/** New deposits and signatures, for whoever follows them. */
for (const [lang, localizer] of feedLocalizers)
  await writeFile(`dist/feed.${lang}.xml`, atomFeed(dataset, localizer));
await copyFile('dist/feed.en.xml', 'dist/feed.xml');

/** For `import 'opic-widgets/react'`, written without the word `type`: there is nothing to run. */
await writeFile('dist/types-only.js', 'export {};\n');

const frame = await embedPage(await readFile('dist/embed-frame.js', 'utf8'));
await writeFile('dist/embed.html', frame.page);
await rm('dist/embed-frame.js');
await writeFile('demo/weights.js', weights());

await writeFile('dist/present.html', await presentPage(await readFile('dist/present.js', 'utf8')));
await rm('dist/present.js');

/** `integrity` lets a script from elsewhere run only if it is this very file; `policy` is what a file's page needs. */
const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
const integrity: Record<string, string> = {};
const modules = (await readdir('dist', { recursive: true }))
  .filter(file => /^(autoload|opic-\w+|lang.\w\w|chunks.[\w.-]+)\.js$/.test(file))
  .map(file => file.replaceAll('\\', '/'));
for (const file of ['opic.min.js', 'embed-parent.js', ...modules.sort()]) {
  integrity[file] = hash(await readFile(`dist/${file}`), 'sha384');
}
await writeFile(
  'dist/sri.json',
  `${JSON.stringify({ version, integrity, policy: { 'embed.html': frame.policy } }, null, 2)}\n`,
);

packPlugin();
