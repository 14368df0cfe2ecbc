/** Writes the files in `dist` that are data: the data document that `src` reads. */
import { writeFile } from 'node:fs/promises';
import { dataset } from '../../src/model/bundled-record.js';
import { toDocument } from '../../src/model/document.js';

await writeFile('dist/dataset.json', `${JSON.stringify(toDocument(dataset), null, 1)}\n`);
