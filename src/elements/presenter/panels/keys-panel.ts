/** The keys and what they do. */
import { html } from 'lit';
import type { Speaker } from '../../../i18n/localizer.js';
import { KEY_LIST } from '../presenter-keys.js';
import type { PanelContent } from './panel-dialog.js';

export function keysPanel(speaker: Speaker): PanelContent {
  const row = ([keys, does]: (typeof KEY_LIST)[number]) => {
    const more = does === 'keyNext' ? ` ${speaker.say('spaceKey')}, ${speaker.say('clickKey')}` : '';
    return html`<dt><bdi dir="ltr">${keys}</bdi>${more}</dt>
      <dd>${speaker.say(does)}</dd>`;
  };
  return {
    title: speaker.say('keys'),
    body: html`<dl>${KEY_LIST.map(row)}</dl>`,
  };
}
