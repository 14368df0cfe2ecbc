/** Puts together the two pages that are one file each: the frame page, and the presentation. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { countsSentence } from '../../../src/i18n/attribution.js';
import { dataset } from '../../../src/model/bundled-record.js';
import { tally } from '../../../src/model/tally.js';
import { localizerFor } from '../../../src/pictures/localizers.js';
import { dark, light } from '../../../src/scene/theme.js';
import { escape } from '../../../src/scene/to-text.js';

/** A script on its way into an HTML page, where these two would end or change it. */
const insidePage = (script: string): string =>
  script
    .trim()
    .replace(/<\/(script)/gi, '<\\/$1')
    .replaceAll('<!--', '<\\!--');

/** The counts of the bundled data, for a page without scripts. */
const localizer = localizerFor('en');
const summary = escape(countsSentence(tally(dataset, dataset.statusAsAt), dataset.statusAsAt, localizer));
const { url, name } = dataset.source;

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

/** A page that asks for nothing, and whose policy lets nothing else run. `script`: the frame's, bundled. */
export async function embedPage(script: string): Promise<{ page: string; policy: string }> {
  const code = insidePage(script);
  const style = GROUND + (await readFile('src/embed/frame.css', 'utf8')).trim();
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
<link rel="icon" href="data:,">
<base target="_blank">
<script>${SCHEME_FIRST}</script>
<style>${style}</style>
</head>
<body>
<main><p>${summary} <a href="${escape(url)}" target="_blank" rel="noopener">${escape(name)}</a></p></main>
<script>${code}</script>
</body>
</html>
`;
  return { page, policy };
}

/** A page that runs from a USB stick. `script`: the presenter's, bundled. */
export async function presentPage(script: string): Promise<string> {
  const parts: Record<string, string> = {
    summary,
    url: escape(url),
    source: escape(name),
    script: insidePage(script),
  };
  const page = await readFile('src/elements/presenter/present.html', 'utf8');
  return page.replace(/\{\{(\w+)\}\}/g, (_, part: string) => parts[part]!);
}
