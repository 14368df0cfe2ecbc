/** The panel that is open, on the wall or in the presenter's window. */
import { html, nothing, type TemplateResult } from 'lit';
import { KEY_LIST } from '../state/presenter-keys.js';
import type { PanelName } from '../state/talk-commands.js';
import { exportPanel } from './export-panel.js';
import { languagesPanel } from './languages-panel.js';
import { overviewPanel } from './overview-panel.js';
import type { PanelContent, PanelSource } from './panel-dialog.js';
import { questionPanel } from './question-panel.js';

const panels: Readonly<Record<PanelName, (source: PanelSource) => PanelContent>> = {
  keys: keysPanel,
  export: exportPanel,
  languages: languagesPanel,
  overview: overviewPanel,
  question: questionPanel,
};

/** The keys and what they do. */
function keysPanel({ localizer }: PanelSource): PanelContent {
  const row = ([keys, does]: (typeof KEY_LIST)[number]) => {
    const more = does === 'keyNext' ? ` · ${localizer.msg('spaceKey')} · ${localizer.msg('clickKey')}` : '';
    return html`<div>
      <dt><bdi dir="ltr">${keys}</bdi>${more}</dt>
      <dd>${localizer.msg(does)}</dd>
    </div>`;
  };
  return { title: localizer.msg('keys'), body: html`<dl>${KEY_LIST.map(row)}</dl>` };
}

/** The dialog stands in the page also while no panel is open: only one that is closed gives the focus back. */
export function panelView(open: PanelName | undefined, source: PanelSource): TemplateResult {
  const content = open && panels[open](source);
  const close = () => source.talk.dispatch({ type: 'close' });
  return html`<dialog
    class=${open ? `panel ${open}` : nothing}
    part=${open ? 'panel' : nothing}
    aria-label=${content?.title ?? nothing}
    @cancel=${(event: Event) => {
      event.preventDefault();
      if (open) close();
    }}
    @click=${(event: MouseEvent) => {
      // What is inside has its own targets; the dialog itself is hit only where its backdrop is.
      if (event.target === event.currentTarget) close();
    }}
  >
    ${
      content
        ? html`<div class="inside">
            <h2>${content.title}</h2>
            <button class="close" type="button" @click=${close}>${source.localizer.msg('close')}</button>
            ${content.body}
          </div>`
        : nothing
    }
  </dialog>`;
}
