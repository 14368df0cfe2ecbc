/** Zip archives by fflate, on the global `OpicZip`. The build bundles this into `embed-zip.js`, which needs no network. */
import { strToU8, zipSync } from 'fflate';

const FIRST_DAY = '1980-01-01T00:00:00'; // the earliest that the format knows: the same texts, the same file

/** Texts, or bytes, by their names in the archive. */
function zip(contents) {
  const files = Object.entries(contents).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return new Blob([zipSync(Object.fromEntries(files), { mtime: FIRST_DAY })], { type: 'application/zip' });
}

globalThis.OpicZip = { zip };
