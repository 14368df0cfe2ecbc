/** Totals that somebody published for a date and that differ from the depositary's. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.js';
import type { CalendarDate } from '../../model/dataset.js';
import { headings } from '../../i18n/format/status-headings.js';
import { figuresOf, reason, type Differing } from './published-difference.js';

/**
 * One line for each, in the page from the start and shown on its date only, so that a date which moves
 * makes no elements.
 */
export function publishedLines(
  list: readonly Differing[],
  date: CalendarDate | null,
  localizer: Localizer,
): TemplateResult[] {
  return list.map(one => {
    const { report, classes } = one;
    const figures = (of: 'published' | 'ours') => figuresOf(one, of, localizer);
    const full = report.difference && localizer.text(report.difference);
    return html`<div class="published" part="published" ?hidden=${report.asOf !== date}>
      <p>
        ${localizer.compose('published', {
          published: html`<span>${figures('published')}</span>`,
          ours: html`<span>${figures('ours')}</span>`,
        })}
        ${full ? html`<span class="reason">${reason(full, figures('ours'))}</span>` : nothing}
      </p>
      <details>
        <summary>${localizer.msg('publishedMore')}</summary>
        <dl>
          ${classes.map(
            ({ status, published, ours }) =>
              html`<div>
                <dt>${localizer.msg(headings[status])}</dt>
                <dd>
                  ${published === ours ? localizer.number(ours) : localizer.msg('published', { published, ours })}
                </dd>
              </div>`,
          )}
        </dl>
        ${full ? html`<p>${full}</p>` : nothing}
        <p>${localizer.compose('source', { source: html`<bdi lang="en">${report.source}</bdi>` })}</p>
      </details>
    </div>`;
  });
}

export const publishedStyles = css`
  .published {
    margin-block-start: 0.9em;
    padding-inline-start: 0.8em;
    border-inline-start: 3px solid var(--_line);
    font-size: 13.5px;
  }
  .published p {
    max-inline-size: 75ch;
  }
  summary {
    padding-block: 0.2em;
  }
  .published details p {
    margin-block-start: 0.35em;
    color: var(--_quiet);
  }
  .published p span:not(.reason) {
    white-space: nowrap;
  }
  /* In full the reason stands below. */
  .published:has([open]) .reason {
    display: none;
  }
  dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.15em 1.4em;
    margin-block-start: 0.2em;
  }
  dl div {
    display: contents;
  }
  dt {
    color: var(--_quiet);
  }
  dd {
    font-variant-numeric: tabular-nums;
  }
`;
