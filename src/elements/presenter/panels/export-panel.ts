/** Exports: the slide as a picture, the talk as a file, the slides and the handout on paper. */
import { html, nothing } from 'lit';
import type { Localizer } from '../../../i18n/localizer.js';
import { isState } from '../../../model/codes.js';
import { CARDS } from '../output/export-slide.js';
import { canFilm } from '../output/film/can-film.js';
import { EXPORTS, isLong, type Export } from '../state/talk-commands.js';
import { slideShown } from '../state/talk-state.js';
import type { PanelContent, PanelSource } from './panel-dialog.js';

/** `shown`: the slide on the wall. */
function nameOf(what: Export, localizer: Localizer, shown: string): string {
  const named = (key: 'saveCardOf' | 'saveFilm', size: string) =>
    localizer.msg(key, { state: localizer.state(shown), size: size.replace('x', ' × ') });
  if (what === 'cardWide' || what === 'cardTall') return named('saveCardOf', CARDS[what]);
  if (what === 'filmWide') return named('saveFilm', '1920x1080');
  return what === 'filmSquare' ? named('saveFilm', '1080x1080') : localizer.msg(what);
}

export function exportPanel({ talk, localizer }: PanelSource): PanelContent {
  const { making, given } = talk.state;
  const { name } = slideShown(talk.state);
  const films = canFilm();
  const offered = EXPORTS.filter(
    what =>
      (given.languages.length > 1 || what !== 'printHandouts') &&
      (films || !what.startsWith('film')) &&
      (isState(name) || !what.startsWith('card')),
  );
  const button = (what: Export | 'cancel', text: string) => html`
    <button
      type="button"
      data-export=${what}
      ?disabled=${Boolean(making) && isLong(what)}
      @click=${() => talk.dispatch({ type: 'export', what })}
    >
      ${text}
    </button>
  `;
  // The talk may go on while a long file is made.
  const words = making && localizer.msg('making', { share: localizer.percent(making.share) });
  return {
    title: localizer.msg('take'),
    body: html`<div class="choices">${offered.map(what => button(what, nameOf(what, localizer, name)))}</div>
      ${films ? nothing : html`<p class="hint">${localizer.msg('filmNotHere')}</p>`}
      ${
        making
          ? html`<div class="choices">
              <label>${words} <progress .value=${making.share}></progress></label>
              ${button('cancel', localizer.msg('cancelMaking'))}
            </div>`
          : nothing
      }`,
  };
}
