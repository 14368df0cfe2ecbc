/** Under a map too narrow for its dots to be touched: the small States by name, in one strip. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { recordOf } from '../../../model/document/assemble.js';
import { standing } from '../../../model/status.js';
import { markers } from '../../../world/index.js';
import { namesInOrder } from '../../../i18n/search/states-by-name.js';
import type { MapHost } from '../map-host.js';

/** Chromium leaves what is partly seen where it is; a press of the pointer must find its button in its place. */
const scrollFocusedIntoView = ({ target }: Event): void => {
  const button = target as Element;
  if (button.matches(':focus-visible')) button.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
};

/** The strip, empty where the map is wide. */
export function smallStates(
  { view, shown, selected }: MapHost,
  choose: (state: string) => void,
): TemplateResult {
  const { among, dataset, date, localizer } = shown;
  const narrow = view.isNarrow;
  const small = narrow ? namesInOrder(localizer).filter(state => markers.has(state) && among.has(state)) : [];
  return html`${small.length || !narrow ? html`<span id="small">${localizer.msg('smallStates')}</span>` : nothing}
  ${small.map(
    state =>
      html`<button
        type="button"
        aria-pressed=${state === selected}
        @focus=${scrollFocusedIntoView}
        @click=${() => choose(state)}
      >
        <span class="swatch ${standing(recordOf(dataset, state)!, date)}"></span>${localizer.state(state)}
      </button>`,
  )}`;
}

export const smallStatesStyles = css`
  .strip span:first-child {
    flex: none;
    color: var(--_quiet);
  }
  .strip button {
    display: flex;
    flex: none;
    align-items: center;
    gap: 0.4em;
    min-block-size: 32px;
    padding: 2px 10px 2px 8px;
    border: 1px solid var(--_line);
    border-radius: 4px;
    background: var(--_surface);
    font-size: 13px;
    white-space: nowrap;
  }
`;
