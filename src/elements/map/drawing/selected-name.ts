/** The selected State by name, on the sea: one that the page selects has no tooltip, and not every reader a pointer. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { recordOf } from '../../../model/document/assemble.js';
import { statusName } from '../../../ui/sources/dates-of-state.js';
import type { MapHost } from '../map-host.js';

/** A dashboard shows the State's record. */
export function selectedName({ selected, shown, within }: MapHost): TemplateResult | typeof nothing {
  if (!selected || within) return nothing;
  const { dataset, date, localizer } = shown;
  const status = statusName(recordOf(dataset, selected)!, date, localizer);
  return html`<p class="selected-name" dir=${localizer.dir}>
    ${localizer.colon(localizer.state(selected), status)}
  </p>`;
}

export const selectedNameStyles = css`
  .selected-name {
    position: absolute;
    left: 4px;
    top: 4px;
    padding: 1px 8px;
    background: var(--_surface);
    font-size: 13px;
    font-weight: 600;
    pointer-events: none;
  }
`;
