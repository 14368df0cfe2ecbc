/** `npm run snapshots`: every picture on one page, `shots/pictures.html`. With `-- --update` they are accepted. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { pictureText } from '../../src/scene/definitions.js';
import { pictures } from './all-pictures.js';
import { accept, snapshots } from './snapshot.js';

mkdirSync('shots/pictures', { recursive: true });
const figures = pictures.map(({ kind, name, scheme, draw }) => {
  const file = `pictures/${kind}-${name.replace(' ', '-')}-${scheme}.svg`;
  writeFileSync(`shots/${file}`, pictureText(draw()));
  return `<figure><a href="${file}"><img src="${file}" loading="lazy" alt=""></a><figcaption>${kind} ${name} ${scheme}</figcaption></figure>`;
});
const style = `body{display:grid;grid-template-columns:repeat(auto-fill,minmax(360px,1fr));gap:12px;font:13px system-ui}
figure{margin:0}img{inline-size:100%;border:1px solid #999}`;
writeFileSync(
  'shots/pictures.html',
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Every picture</title><style>${style}</style>${figures.join('\n')}`,
);
console.log(`${pictures.length} pictures: shots/pictures.html`);
if (process.argv.includes('--update')) for (const [kind, text] of snapshots()) accept(kind, text);
