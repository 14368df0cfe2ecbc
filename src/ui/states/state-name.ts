/** A State's name in a list: a link where the site has a page about it, else a button that selects it. */
import { html, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.js';

/** An element in which a reader can select a State. */
export interface Selecting {
  readonly selected: string | null;
  /** The site's own page about a State. */
  pageOf(state: string): string | undefined;
  toggleState(state: string): void;
}

export function stateName(state: string, host: Selecting, localizer: Localizer): TemplateResult {
  const name = localizer.state(state);
  const page = host.pageOf(state);
  const chosen = host.selected === state;
  return page
    ? html`<a href=${page}>${name}</a>`
    : html`<button type="button" aria-pressed=${chosen} @click=${() => host.toggleState(state)}>
        ${name}
      </button>`;
}
