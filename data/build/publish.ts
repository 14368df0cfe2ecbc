/**
 * Writes the files in `dist` that are made from the data: the document that `src` reads, its schema, the map
 * as a picture.
 */
import { writeFile } from 'node:fs/promises';
import { dataset } from '../../src/model/bundled-record.js';
import { toDocument } from '../../src/model/document.js';
import { languages, renderMap } from '../../src/static/index.js';
import { documentSchema } from './schema.js';

await writeFile('dist/dataset.json', `${JSON.stringify(toDocument(dataset), null, 1)}\n`);
await writeFile('dist/dataset.schema.json', `${JSON.stringify(await documentSchema(), null, 1)}\n`);

for (const lang of languages) await writeFile(`dist/opic-map.${lang}.svg`, renderMap({ lang }));
await writeFile('dist/opic-map.svg', renderMap());
