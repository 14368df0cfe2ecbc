/** The pledges that an element shows: read, checked, and in words. Loaded where a page has any. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.js';
import {
  listedPledges,
  pledgedStates,
  pledgedTotal,
  pledgeFacts,
  pledgeLine,
  pledgesInWords,
  type PledgeInWords,
} from '../../i18n/pledge-words.js';
import { iso3Of, wordsIn } from '../../model/codes.js';
import type { CalendarDate, Dataset } from '../../model/dataset.js';

/** A page's own attributes. */
interface OwnList {
  pledged?: string | null | undefined;
  pledgedLabel?: string | null | undefined;
  pledgedSource?: string | null | undefined;
}

type Judge = (wrong: unknown, path: string, given: unknown, expected: string) => void;

const SOURCE_EXAMPLES = 'https://…';

/** A page's own list. Without a source it is not shown: it would be a rumour. */
function ownPledges({ pledged, pledgedLabel, pledgedSource }: OwnList, judge: Judge): PledgeInWords[] {
  const codes = wordsIn(pledged);
  const unknown = codes.filter(code => !iso3Of(code));
  judge(unknown.length, 'pledged', unknown.join(' '), 'expectedState');
  const title = pledgedSource?.trim();
  judge(codes.length && !title, 'pledged-source', '', SOURCE_EXAMPLES);
  return title ? listedPledges(codes, pledgedLabel ?? '', title) : [];
}

/** Undefined where nobody has pledged who is not a party by then. */
export function pledgesOf(
  own: OwnList,
  dataset: Dataset,
  date: CalendarDate,
  localizer: Localizer,
  judge: Judge,
): Pledges | undefined {
  const all = pledgesInWords(dataset, date, localizer, undefined, ownPledges(own, judge));
  return all.length ? inWords(all, localizer) : undefined;
}

interface NoteOptions {
  among?: ReadonlySet<string> | undefined;
  key?: 'pledgeOutline' | 'pledgeDots';
  brief?: boolean;
}

function inWords(all: readonly PledgeInWords[], localizer: Localizer) {
  /** All, or those of the States `among`. */
  const of = (among?: ReadonlySet<string>): readonly PledgeInWords[] =>
    all.filter(({ state }) => !among || among.has(state));

  const line = (pledge: PledgeInWords, named: boolean): TemplateResult =>
    html`${pledgeFacts(pledge, localizer, named)}
    (${pledge.sources.map(({ title, url }, index) => [
      index ? '; ' : '',
      url ? html`<a href=${url} rel="noopener" dir="auto">${title}</a>` : html`<bdi>${title}</bdi>`,
    ])})`;

  return {
    of,

    states: (among?: ReadonlySet<string>): string[] => pledgedStates(of(among)),

    /**
     * `54, and 5 more have pledged: 59`, who they are, and who says so. `key` says how the drawing shows them; a `brief`
     * note says no more, where another element beside it says the rest.
     */
    note(party: number, { among, key, brief }: NoteOptions): TemplateResult | typeof nothing {
      const shown = of(among);
      if (!shown.length) return nothing;
      if (brief && key) return html`<p class="caption" part="pledges">${localizer.msg(key)}</p>`;
      const lines = [
        pledgedTotal(party, shown, localizer),
        key && localizer.msg(key),
        localizer.msg('pledgesApart'),
      ].filter(text => text !== undefined);
      return html`<details class="caption" part="pledges">
        <summary>${localizer.row(lines)}</summary>
        ${shown.map(pledge => html`<p>${line(pledge, true)}</p>`)}
      </details>`;
    },

    /** The pledges of one State, for its record. */
    section(state: string): TemplateResult | typeof nothing {
      const own = of(new Set([state]));
      if (!own.length) return nothing;
      return html`<h4>${localizer.msg('pledge')}</h4>
        ${own.map(pledge => html`<p part="pledge">${line(pledge, false)}</p>`)}`;
    },

    /** The same as text, for a picture of its record. */
    lines: (state: string): string[] => of(new Set([state])).map(pledge => pledgeLine(pledge, localizer)),
  };
}

export type Pledges = ReturnType<typeof inWords>;

const SVG = 'http://www.w3.org/2000/svg';
const LINE = {
  fill: 'none',
  stroke: 'var(--_accent)',
  strokeWidth: '2px',
  strokeDasharray: '4 2.5',
  vectorEffect: 'non-scaling-stroke',
  pointerEvents: 'none',
};

/**
 * Puts a line round the shapes of the States on a map, over all other lines: a copy of each outline or marker. It
 * stands beside the map's own shapes, which other maps of the page copy.
 */
export function outlineStates(root: ParentNode, states: readonly string[]): void {
  const drawing = root.querySelector('.world')?.parentNode;
  drawing?.querySelector('.pledged')?.remove();
  if (!drawing || !states.length) return;
  const layer = document.createElementNS(SVG, 'g');
  layer.setAttribute('class', 'pledged');
  for (const shape of drawing.querySelectorAll<SVGElement>('.world [data-state]')) {
    if (!states.includes(shape.getAttribute('data-state')!)) continue;
    const line = document.createElementNS(SVG, shape.localName) as SVGElement;
    for (const name of ['d', 'cx', 'cy', 'r']) {
      const value = shape.getAttribute(name);
      if (value) line.setAttribute(name, value);
    }
    // Through the CSSOM, for strict policies; the map's own style sheet need not know of pledges.
    Object.assign(line.style, LINE);
    layer.append(line);
  }
  drawing.append(layer);
}
