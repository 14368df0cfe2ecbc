/** Totals that somebody published for a date and that differ from the depositary's. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.js';
import type { CalendarDate, Dataset, Reported, Status, Tally } from '../../model/dataset.js';
import { countOf, statuses, tally } from '../../model/tally.js';
import { headings } from '../../ui/status-headings.js';

interface Differing {
  readonly report: Reported;
  /** For each class, the total that the report published and the total that the dates give. */
  readonly classes: readonly { status: Status; published: number; ours: number }[];
}

/** The reports whose figures are others than the dates give, compared by what each of them states. */
export function differing(facts: Dataset): Differing[] {
  return (facts.reported ?? []).flatMap(report => {
    const counts: Tally = tally(facts, report.asOf);
    const classes = statuses.flatMap(status => {
      const stated = countOf(report, status);
      return stated === undefined ? [] : { status, published: stated, ours: countOf(counts, status) };
    });
    return classes.some(({ published, ours }) => published !== ours) ? { report, classes } : [];
  });
}

/**
 * One line for each, in the page from the start and shown on its date only, so that a date which moves
 * makes no elements.
 */
export function publishedLines(
  list: readonly Differing[],
  date: CalendarDate | null,
  localizer: Localizer,
): TemplateResult[] {
  return list.map(({ report, classes }) => {
    const figures = (of: 'published' | 'ours') =>
      classes
        .map(each => {
          const n = each[of];
          // Three numbers explain themselves under the three figures above; fewer want their names.
          return classes.length === 3
            ? localizer.number(n)
            : `${localizer.number(n)} ${localizer.msg(each.status, { n })}`;
        })
        .join(' / ');
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

/** The reason in short: the text without the sentence that repeats the figures. */
export function reason(full: string, figures: string): string {
  const sentences = full.match(/[^.。]+[.。]?\s*/g) ?? [];
  return sentences
    .filter(sentence => !sentence.includes(figures))
    .join('')
    .trim();
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
