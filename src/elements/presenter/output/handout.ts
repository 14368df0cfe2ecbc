/** The status of ratification on one A4 page: counts, map, and all 197 States by name and status. */
import { html, nothing, type TemplateResult } from 'lit';
import type { StateRecord, Status } from '../../../model/dataset.js';
import { depositOf } from '../../../model/status.js';
import { countOf, statuses, tally } from '../../../model/tally.js';
import { countedSentence, sourceName, statusLine } from '../../../i18n/attribution.js';
import { forPaper } from '../../../scene/definitions.js';
import { node } from '../../../scene/node.js';
import { Surface } from '../../../scene/surface.js';
import { headings } from '../../../i18n/format/status-headings.js';
import { renderScene } from '../../../ui/render-scene.js';
import { captionOf, drawCode, type LinkCode } from './link-code.js';
import { Sheet, type SlideContext } from './sheet.js';
import { statesWith } from '../slides/shared/lookups.js';
import { worldPicture } from '../slides/shared/world-picture.js';

export function handout(context: SlideContext): TemplateResult {
  const { localizer, dataset, date, code } = context;
  const of = tally(dataset, date);
  const height = 700;
  const sheet = new Sheet(context, 1920, 1080);
  const map = node(
    'svg',
    { viewBox: `0 0 1920 ${height}`, role: 'img', 'aria-label': localizer.msg('mapName') },
    worldPicture(sheet, { x: 0, y: 0, width: 1920, height }),
  );
  const list = (records: StateRecord[], day: (record: StateRecord) => string) =>
    html`<ul>
      ${records.map(record => html`<li><span>${localizer.state(record.iso3)}</span> <time>${day(record)}</time></li>`)}
    </ul>`;
  return html`<article class="opic-handout" lang=${localizer.code} dir=${localizer.dir}>
    <h1>${localizer.msg('heading', { treaty: dataset.treaty.short })}</h1>
    <p class="treaty">${localizer.text(dataset.treaty.title)}</p>
    <p class="date">
      <strong>${localizer.sentence(statusLine(dataset, date, localizer))}</strong>
      ${countedSentence(dataset, localizer)}
    </p>
    ${renderScene(forPaper(map))}
    <ul class="counts">
      ${statuses.map(status => {
        const n = countOf(of, status);
        return html`<li class=${status}>
          ${mark(sheet, status)}<b>${localizer.number(n)}</b> ${localizer.msg(status, { n })}
          <small>${localizer.percent(n / of.total)}</small>
        </li>`;
      })}
    </ul>
    <h2>${localizer.msg('handoutParties')} (${localizer.number(of.party)})</h2>
    ${list(statesWith('party', context), record => localizer.date(depositOf(record)!.date, 'short'))}
    <h2>${localizer.msg('handoutSignatories')} (${localizer.number(of.signatory)})</h2>
    ${list(statesWith('signatory', context), record => localizer.date(record.signed!, 'short'))}
    <h2>${localizer.msg(headings['no-action'])} (${localizer.number(of.noAction)})</h2>
    <ul class="run">
      ${statesWith('no-action', context).map(({ iso3 }) => html`<li>${localizer.state(iso3)}</li>`)}
    </ul>
    <footer>
      ${code ? codeOnPaper(code, context) : nothing}
      <div>
        <p>${localizer.msg('boundaries')}</p>
        <p>
          ${localizer.sentence(localizer.msg('source', { source: sourceName(dataset, localizer) }))}
          <span dir="ltr">${dataset.source.url}</span>
        </p>
      </div>
    </footer>
  </article>`;
}

/** The code, with its address to type. */
function codeOnPaper(code: LinkCode, { localizer }: SlideContext): TemplateResult {
  const caption = captionOf(code, localizer);
  const picture = node(
    'svg',
    { viewBox: '0 0 100 100', role: 'img', 'aria-label': caption },
    drawCode(code, 0, 0, 100),
  );
  return html`<figure>
    ${renderScene(forPaper(picture))}
    <figcaption>${caption}<br /><span dir="ltr">${code.address}</span></figcaption>
  </figure>`;
}

/** A square of the status, as on the map. */
function mark({ look }: Sheet, status: Status) {
  const square = new Surface(60, 0, look).piece(status, { x: 2, y: 2, width: 56, height: 56 }, 4, 7);
  return renderScene(forPaper(node('svg', { viewBox: '0 0 60 60', 'aria-hidden': 'true' }, square)));
}

export const handoutRules = `
.opic-handout { box-sizing: border-box; inline-size: 210mm; min-block-size: 296mm; padding: 12mm 14mm 9mm; display: flex; flex-direction: column;
  background: #fff; color: #0c1822; font: 400 9.2pt/1.32 system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif; print-color-adjust: exact; -webkit-print-color-adjust: exact }
.opic-handout h1 { margin: 0; font-size: 2.1em; line-height: 1.15 }
.opic-handout .treaty { margin: .3em 0 .5em; font-size: 1.15em }
.opic-handout .date { margin: 0 0 .7em }
.opic-handout svg { flex: none; inline-size: 100%; block-size: auto }
.opic-handout > svg { inline-size: 66%; margin-inline: auto }
.opic-handout ul { margin: 0; padding: 0; list-style: none; columns: 3; column-gap: 6mm }
.opic-handout li { display: flex; justify-content: space-between; gap: 2mm; break-inside: avoid; border-block-end: .4pt solid #c3ced7; padding-block: .1em }
.opic-handout time { white-space: nowrap; color: #34444f; font-variant-numeric: tabular-nums }
.opic-handout ul.run { columns: auto }
.opic-handout .run li { display: inline; border: 0 }
.opic-handout .run li:not(:last-child)::after { content: ' · ' }
.opic-handout h2 { margin: .9em 0 .35em; font-size: 1.12em }
.opic-handout .counts { display: flex; gap: 8mm; columns: auto; margin-block-start: .8em }
.opic-handout .counts li { display: flex; align-items: center; justify-content: start; gap: 1.6mm; border: 0 }
.opic-handout .counts b { font-size: 1.9em; line-height: 1 }
.opic-handout .counts svg { inline-size: 1.3em; margin: 0 }
.opic-handout footer { margin-block-start: auto; padding-block-start: .7em; color: #34444f; font-size: .84em }
.opic-handout footer:has(figure) { display: grid; grid-template-columns: 1fr auto; gap: 6mm; align-items: end }
.opic-handout figure { margin: 0; display: flex; gap: 2mm; align-items: center; order: 1 }
.opic-handout figure svg { inline-size: 22mm }
.opic-handout figcaption { max-inline-size: 42mm; overflow-wrap: anywhere }
.opic-handout footer p { margin: .25em 0 0; overflow-wrap: anywhere }
.opic-handout.dense ul:not(.counts, .run) { columns: 4; column-gap: 4mm }
.opic-handout.dense > svg { inline-size: 45%; margin-inline: auto }
`;

/** Makes the type smaller until each handout is on one page. Sizes in points. */
export function fitHandouts(root: ParentNode): void {
  for (const page of root.querySelectorAll<HTMLElement>('.opic-handout')) {
    const limit = (297 / 25.4) * 96 - 2;
    for (let size = 9.2; size >= 5 && page.offsetHeight > limit; size -= 0.2) {
      if (size < 7.6) page.classList.add('dense');
      page.style.setProperty('font-size', `${size}pt`);
    }
  }
}
