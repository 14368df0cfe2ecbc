/** Puts the frame page together: one file, which asks for nothing and whose policy lets nothing else run. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { countsSentence } from '../../../src/i18n/attribution.js';
import { dataset } from '../../../src/model/bundled-record.js';
import { tally } from '../../../src/model/tally.js';
import { localizerFor } from '../../../src/pictures/localizers.js';
import { dark, light } from '../../../src/scene/theme.js';
import { escape } from '../../../src/scene/to-text.js';
import { insidePage } from './inside-page.js';

export const hash = (text: string | Buffer, kind: 'sha256' | 'sha384'): string =>
  `${kind}-${createHash(kind).update(text).digest('base64')}`;

/** Runs before anything is drawn, so that a dark page sees no white box until the script has come. */
const SCHEME_FIRST = `document.documentElement.style.colorScheme=
{light:'light',dark:'dark',auto:'light dark'}[new URLSearchParams(location.search).get('scheme')]||'light'`;

/** The ground of the whole frame is that of the element, also below its end. */
const grounds = (color: (name: 'surface' | 'text') => string) =>
  `:root{--surface:${color('surface')};--text:${color('text')}}`;
const GROUND = `${grounds(name => light[name])}@supports (color:light-dark(#000,#fff)){${grounds(
  name => `light-dark(${light[name]},${dark[name]})`,
)}}`;

/** `script`: the frame's script, bundled. */
export async function embedPage(script: string): Promise<{ page: string; policy: string }> {
  const code = insidePage(script);
  const style = GROUND + (await readFile('src/embed/frame.css', 'utf8')).trim();
  const localizer = localizerFor('en');
  const date = dataset.statusAsAt;
  const summary = countsSentence(tally(dataset, date), date, localizer);
  const policy = [
    "default-src 'none'",
    `script-src '${hash(SCHEME_FIRST, 'sha256')}' '${hash(code, 'sha256')}'`,
    // Lit adopts style sheets; where a browser cannot, it needs style elements.
    `style-src '${hash(style, 'sha256')}'`,
    "connect-src 'self' http: https:",
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
  const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(dataset.treaty.short)}: ${escape(localizer.msg('mapName'))}</title>
<base target="_blank">
<script>${SCHEME_FIRST}</script>
<style>${style}</style>
</head>
<body>
<main><p>${escape(summary)} <a href="${escape(dataset.source.url)}" target="_blank" rel="noopener">${escape(dataset.source.name)}</a></p></main>
<script>${code}</script>
</body>
</html>
`;
  return { page, policy };
}
