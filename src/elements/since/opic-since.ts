import { html, nothing, type TemplateResult } from 'lit';
import { newPartiesTitle } from '../../i18n/news/act-lines.js';
import { memoizeLast } from '../../i18n/format/memoize.js';
// The default begins with the last dialogue among the milestones, and a date may be less than sure.
import '../../model/bundled-record.js';
import { changesBetween, isUnchanged, lastDialogue, type Changes } from '../../model/changes.js';
import type { CalendarDate } from '../../model/dataset.js';
import { readTreatyDate } from '../../model/dates.js';
import { caption, captionStyles } from '../../ui/sources/caption.js';
import { Downloads } from '../../ui/download/downloads.js';
import { surenessStyles } from '../../ui/sources/evidence.js';
import { baseStyles, swatches, unseenStyles } from '../../ui/base-styles.js';
import { property } from '../../core/property.js';
import { SelectingElement } from '../../core/selecting-element.js';
import { cards } from './act-cards.js';
import { comparison } from './comparison.js';
import { styles } from './since-styles.js';

/**
 * The changes between two dates: the counts before and after, and every new State party, signature and denunciation as a card.
 *
 * @element opic-since
 * @fires opic-state-select - a user chose a State; `detail.state` is its alpha-3 code or null, `detail.status` its status
 * @csspart base - the whole
 * @csspart title - how many new States parties, and since when
 * @csspart comparison - the counts before and after
 * @csspart cards - a list of acts
 * @csspart card - one of them
 * @csspart caption - date and source
 * @csspart source - the link to the source
 * @csspart downloads - the link to the menu
 * @csspart download-menu - the picture, the link and the embed code
 * @csspart notes - what was wrong, not known, or old
 * @cssproperty --opic-party - States parties
 * @cssproperty --opic-signatory - signatories
 * @cssproperty --opic-no-action - no action
 * @cssproperty --opic-border - borders
 * @cssproperty --opic-surface - background
 * @cssproperty --opic-text - text
 * @cssproperty --opic-accent - links, focus, and what is chosen
 * @cssproperty --opic-font - type
 */
export class OpicSince extends SelectingElement {
  static override styles = [baseStyles, swatches, unseenStyles, captionStyles, surenessStyles, styles];

  /** The earlier date, `YYYY-MM-DD`; what was done on that day itself is not new. Default: the last dialogue among the milestones, or a year before the date shown. */
  @property({ read: readTreatyDate, expected: 'expectedDate' })
  declare from: CalendarDate | null | undefined;

  readonly #changes = memoizeLast(changesBetween);
  readonly #downloads = new Downloads(this, async () => {
    const { sinceFiles } = await import('./since-files.js');
    return sinceFiles(this, () => {
      const { facts: dataset, asOf: date, localizer, among } = this;
      const from = this.#from;
      const changes = this.#changes(dataset, from, date, among);
      return { dataset, date, localizer, part: this.partName(), from, changes };
    });
  });

  get #from(): CalendarDate {
    return readTreatyDate(this.from ?? '') ?? lastDialogue(this.facts, this.asOf);
  }

  protected override draw(): TemplateResult {
    const { facts, asOf, localizer, among } = this;
    const from = this.#from;
    const part = this.partName();
    const changes = asOf > from ? this.#changes(facts, from, asOf, among) : undefined;
    const dates = { from: localizer.date(from), date: localizer.date(asOf) };
    const title = newPartiesTitle(changes?.deposits.length ?? 0, from, localizer);
    return html`
      <section aria-label=${part ? localizer.row([part, title]) : title}>
        ${part ? html`<p class="part">${part}</p>` : nothing}
        <h3 part="title">${title}</h3>
        ${changes ? this.#drawn(changes, dates) : html`<p class="none">${this.msg('notLater', dates)}</p>`}
      </section>
      ${caption(facts, asOf, localizer, changes ? this.#downloads.link(localizer) : nothing)}
      ${changes ? this.#downloads.menu(localizer) : nothing}
    `;
  }

  #drawn(changes: Changes, dates: { from: string; date: string }): TemplateResult {
    const { facts, asOf, localizer } = this;
    const { deposits, signatures, denunciations } = changes;
    const list = (key: 'newDeposits' | 'newSignatures' | 'newDenunciations', acts: typeof deposits) =>
      acts.length
        ? html`<h4>${this.msg(key)}</h4>
            ${cards(acts, facts, asOf, this, localizer)}`
        : nothing;
    return html`
      ${comparison(changes, dates, localizer)}
      ${isUnchanged(changes) ? html`<p class="none">${this.msg('nothingChanged', dates)}</p>` : nothing}
      ${list('newDeposits', deposits)} ${list('newSignatures', signatures)}
      ${list('newDenunciations', denunciations)}
    `;
  }
}
