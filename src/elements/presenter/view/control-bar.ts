/** Buttons for presenters without clicker or keyboard, shown while the pointer moves. */
import { html, type TemplateResult } from 'lit';
import type { Localizer } from '../../../i18n/localizer.js';
import type { MessageKey } from '../../../i18n/en.js';
import type { Command, Press } from '../state/talk-commands.js';

interface Button {
  readonly press: Press;
  readonly key: string;
  /** The button's accessible name. */
  readonly name: MessageKey;
  /** A word beside the key. */
  readonly word?: MessageKey;
  /** The same where there is more room than on the wall. */
  readonly longer?: MessageKey;
}

const buttons: readonly Button[] = [
  { press: { type: 'back' }, key: '‹', name: 'keyBack' },
  { press: { type: 'next' }, key: '›', name: 'keyNext' },
  { press: { type: 'open', panel: 'question' }, key: '/', name: 'keyAsk', word: 'ask' },
  { press: { type: 'open', panel: 'overview' }, key: 'o', name: 'keyOverview', longer: 'slideList' },
  { press: { type: 'open', panel: 'languages' }, key: 'l', name: 'keyLanguage' },
  { press: { type: 'window' }, key: 'p', name: 'keyWindow', longer: 'keyWindow' },
  { press: { type: 'open', panel: 'export' }, key: 't', name: 'keyTake', word: 'take' },
  { press: { type: 'fullscreen' }, key: 'f', name: 'keyFull', word: 'keyFull' },
  { press: { type: 'open', panel: 'keys' }, key: '?', name: 'keyHelp', word: 'keys' },
];

/** Pressed with the pointer, a button leaves the keys to the slide: space then is the next slide, not the same button. */
const leaveFocus = (event: MouseEvent): void => {
  event.preventDefault();
  (event.currentTarget as Element).parentElement?.querySelector<HTMLElement>('.stage')?.focus();
};

/** `roomy`: in the presenter's window. */
export function controlBar(
  localizer: Localizer,
  dispatch: (command: Command) => void,
  roomy = false,
): TemplateResult {
  const label = ({ key, longer, word = roomy ? longer : undefined }: Button) =>
    key === 'l' ? localizer.code.toUpperCase() : word ? html`<kbd>${key}</kbd> ${localizer.msg(word)}` : key;
  return html`
    <div
      class="bar"
      part="controls"
      role="toolbar"
      aria-label=${localizer.msg('keys')}
      dir="ltr"
      @mousedown=${leaveFocus}
    >
      ${buttons.map(
        button =>
          html`<button
            type="button"
            aria-label=${localizer.msg(button.name)}
            title=${localizer.msg(button.name)}
            @click=${() => dispatch(button.press)}
          >
            ${label(button)}
          </button>`,
      )}
    </div>
  `;
}
