/** The keys and what they do. */
import { html } from 'lit';
import type { Speaker } from '../../../i18n/localizer.js';
import { KEY_LIST } from '../state/presenter-keys.js';
import { tell } from '../presenter-messages.js';
import type { PanelContent } from './panel-dialog.js';

export function keysPanel(speaker: Speaker): PanelContent {
  const row = ([keys, does]: (typeof KEY_LIST)[number]) => {
    const more = does === 'keyNext' ? ` ${tell(speaker, 'spaceKey')}, ${tell(speaker, 'clickKey')}` : '';
    return html`<dt><bdi dir="ltr">${keys}</bdi>${more}</dt>
      <dd>${tell(speaker, does)}</dd>`;
  };
  return {
    title: tell(speaker, 'keys'),
    body: html`<dl>${KEY_LIST.map(row)}</dl>`,
  };
}
