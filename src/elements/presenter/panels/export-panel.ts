/** Exports: the slide as a picture, the slides and the handout on paper. */
import { html } from 'lit';
import type { Localizer } from '../../../i18n/localizer.js';
import type { Command, Export } from '../state/talk-commands.js';
import type { PanelContent } from './panel-dialog.js';

const all: readonly Export[] = [
  'copySlide',
  'savePng',
  'saveSvg',
  'printSlides',
  'printHandout',
  'printHandouts',
];

/** `several`: more than one language is loaded. */
export function exportPanel(
  localizer: Localizer,
  several: boolean,
  dispatch: (command: Command) => void,
): PanelContent {
  const offered = all.filter(what => several || what !== 'printHandouts');
  const button = (what: Export) => html`
    <button type="button" data-export=${what} @click=${() => dispatch({ type: 'export', what })}>
      ${localizer.msg(what)}
    </button>
  `;
  return { title: localizer.msg('take'), body: html`<div class="choices">${offered.map(button)}</div>` };
}
