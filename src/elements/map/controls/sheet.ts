/** The State that a finger chose, below the map: a tooltip would lie under the finger and hide much of the map. */
import { html, type TemplateResult } from 'lit';
import type { Localizer } from '../../../i18n/localizer.js';

export const sheet = (content: TemplateResult, localizer: Localizer, close: () => void): TemplateResult =>
  html`<div class="sheet" part="sheet" role="group" aria-label=${localizer.msg('state')}>
    <div>${content}</div>
    <button type="button" class="close" aria-label=${localizer.msg('closeSheet')} @click=${close}></button>
  </div>`;
