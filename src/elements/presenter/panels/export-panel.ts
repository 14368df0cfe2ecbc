/** Exports: the slide as a picture, the talk as a file, the slides and the handout on paper. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../../i18n/localizer.js';
import { CARDS } from '../output/card/export-card.js';
import { canFilm } from '../output/film/can-film.js';
import { isLong, type Command, type Export, type Making } from '../state/talk-commands.js';
import type { PanelContent } from './panel-dialog.js';

const all = [
  'copySlide',
  'savePng',
  'saveSvg',
  'cardWide',
  'cardTall',
  'savePptx',
  'filmWide',
  'filmSquare',
  'printSlides',
  'printHandout',
  'printHandouts',
] as const satisfies readonly Export[];

type Offered = (typeof all)[number];

function nameOf(what: Offered, localizer: Localizer, state: string | undefined): string {
  if (what === 'cardWide' || what === 'cardTall')
    return localizer.msg('saveCardOf', {
      state: localizer.state(state!),
      size: CARDS[what].replace('x', ' × '),
    });
  if (what === 'filmWide') return localizer.msg('saveFilm', { size: '1920 × 1080' });
  return what === 'filmSquare' ? localizer.msg('saveFilm', { size: '1080 × 1080' }) : localizer.msg(what);
}

interface ExportView {
  readonly localizer: Localizer;
  /** The State on the wall. */
  readonly state: string | undefined;
  /** More than one language is loaded. */
  readonly several: boolean;
  readonly making: Making | undefined;
  readonly dispatch: (command: Command) => void;
}

export function exportPanel({ localizer, state, several, making, dispatch }: ExportView): PanelContent {
  const films = canFilm();
  const offered = all.filter(
    what =>
      (several || what !== 'printHandouts') &&
      (films || !what.startsWith('film')) &&
      (state || !what.startsWith('card')),
  );
  const button = (what: Offered) => html`
    <button
      type="button"
      data-export=${what}
      ?disabled=${Boolean(making) && isLong(what)}
      @click=${() => dispatch({ type: 'export', what })}
    >
      ${nameOf(what, localizer, state)}
    </button>
  `;
  return {
    title: localizer.msg('take'),
    body: html`<div class="choices">${offered.map(button)}</div>
      ${films ? nothing : html`<p class="hint">${localizer.msg('filmNotHere')}</p>`}
      ${making ? progress(making, localizer, dispatch) : nothing}`,
  };
}

/** The talk may go on meanwhile. */
function progress(
  { share }: Making,
  localizer: Localizer,
  dispatch: (command: Command) => void,
): TemplateResult {
  const words = localizer.msg('making', { share: localizer.percent(share) });
  return html`<div class="choices">
    <label>${words} <progress .value=${share}></progress></label>
    <button type="button" data-export="cancel" @click=${() => dispatch({ type: 'export', what: 'cancel' })}>
      ${localizer.msg('cancelMaking')}
    </button>
  </div>`;
}
