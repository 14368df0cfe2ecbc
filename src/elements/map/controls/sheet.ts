/** What a finger chose, below the map: upon it the finger would be, and much of the map be hidden. */
import { html, type TemplateResult } from 'lit';
import type { Localizer } from '../../../i18n/localizer.js';

export const sheet = (content: TemplateResult, localizer: Localizer, close: () => void): TemplateResult =>
  html`<div class="sheet" part="sheet" role="group" aria-label=${localizer.msg('state')}>
    <div>${content}</div>
    <button type="button" class="close" aria-label=${localizer.msg('closeSheet')} @click=${close}></button>
  </div>`;
