/** The languages: of the slides, of their subtitle, and of what only the presenter sees. */
import { html, type TemplateResult } from 'lit';
import type { MessageKey } from '../../../i18n/en.js';
import type { LanguageOf } from '../state/talk-commands.js';
import type { PanelContent, PanelSource } from './panel-dialog.js';

/** A language's own name; its code where the browser knows none. */
function nameOf(code: string): string {
  try {
    return new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

export function languagesPanel({ talk, localizer }: PanelSource): PanelContent {
  const { given, language, second, own, window } = talk.state;
  const row = (heading: MessageKey, of: LanguageOf, chosen: string | undefined): TemplateResult => {
    const button = (code: string | undefined) => html`
      <button
        type="button"
        lang=${code ?? localizer.code}
        data-language=${code ?? ''}
        aria-pressed=${code === chosen}
        @click=${() => talk.dispatch({ type: 'language', of, language: code })}
      >
        ${code ? nameOf(code) : localizer.msg('noSecond')}
      </button>
    `;
    return html`<h3 id=${of}>${localizer.msg(heading)}</h3>
      <div class="choices" role="group" aria-labelledby=${of}>
        ${of === 'second' ? button(undefined) : ''} ${given.languages.map(button)}
      </div>`;
  };
  const several = given.languages.length > 1;
  return {
    title: localizer.msg('keyLanguage'),
    body: several
      ? html`${row('languageOnWall', 'language', language ?? given.language)}
        ${row('secondLanguage', 'second', second)}
        ${window ? row('languageHere', 'own', own ?? given.language) : ''}`
      : html`<p>${localizer.msg('oneLanguage')}</p>`,
  };
}
