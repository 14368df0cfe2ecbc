/** The keys and what they do. */
import { html } from 'lit';
import type { Localizer } from '../../../i18n/localizer.js';
import { KEY_LIST } from '../state/presenter-keys.js';
import type { PanelContent } from './panel-dialog.js';

export function keysPanel(localizer: Localizer): PanelContent {
  const row = ([keys, does]: (typeof KEY_LIST)[number]) => {
    const more = does === 'keyNext' ? ` · ${localizer.msg('spaceKey')} · ${localizer.msg('clickKey')}` : '';
    return html`<div>
      <dt><bdi dir="ltr">${keys}</bdi>${more}</dt>
      <dd>${localizer.msg(does)}</dd>
    </div>`;
  };
  return {
    title: localizer.msg('keys'),
    body: html`<dl>${KEY_LIST.map(row)}</dl>`,
  };
}
