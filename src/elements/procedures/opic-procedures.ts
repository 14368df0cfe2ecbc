import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { memoizeLast } from '../../i18n/format/memoize.js';
import { datesNote, numberHeading, proceduresSummary } from '../../i18n/procedures/summary.js';
import '../../model/bundled-record.js';
import { daysBetween } from '../../model/dates.js';
import { byNumber, nonParties, procedures, proceduresAsAt, type NonParty } from '../../model/procedures.js';
import { isThisProtocol } from '../../model/this-protocol.js';
import type { ChosenStates } from '../../core/controllers/group.js';
import { SelectingElement } from '../../core/selecting-element.js';
import { today } from '../../core/today.js';
import { Announcer } from '../../ui/announcer.js';
import { baseStyles, swatches, unseenStyles } from '../../ui/base-styles.js';
import { controls } from '../../ui/control-styles.js';
import { copying, copyingStyles } from '../../ui/copy-text.js';
import { Downloads } from '../../ui/download/downloads.js';
import { listBoxStyles, RowInView } from '../../ui/states/list-box.js';
import { regionMenu } from '../../ui/region-menu.js';
import { caption, captionStyles } from '../../ui/sources/caption.js';
import { citation, citeStyles, citeThis } from '../../ui/sources/citation.js';
import type { Region } from '../../world/regions.js';
import { barStyles, measure } from '../breakdown/bar.js';
import { nearestFirst } from './nearest-first.js';
import { numberBars, numberBarsStyles } from './number-bars.js';
import { styles } from './procedures-styles.js';
import { stateList, stateListStyles } from './state-list.js';

/**
 * The other United Nations complaints procedures that States not party to this Protocol accept.
 *
 * Its document must be about this Protocol. A number that is chosen narrows the map and the table of the same group
 * to its States.
 *
 * @element opic-procedures
 * @fires opic-state-select - a user chose a State; `detail.state` is its alpha-3 code or null, `detail.status` its status
 * @fires opic-region-change - a user chose a region; `detail.region` is its name or `world`
 * @csspart base - the whole
 * @csspart finding - the sentence with the figures
 * @csspart numbers - the bars
 * @csspart number - one of them, a button
 * @csspart filters - the choice of a region or group
 * @csspart count - how many States are shown
 * @csspart box - what scrolls; `max-block-size: none` shows every row
 * @csspart cite - the sentence to cite
 * @csspart caption - date and source
 * @csspart source - the link to the source
 * @csspart downloads - the link to the menu
 * @csspart download-menu - the files, the link and the embed code
 * @csspart notes - what was wrong, not known, or old
 * @cssproperty --opic-party - a procedure that is accepted
 * @cssproperty --opic-signatory - signatories
 * @cssproperty --opic-no-action - no action
 * @cssproperty --opic-border - borders
 * @cssproperty --opic-surface - background
 * @cssproperty --opic-text - text
 * @cssproperty --opic-accent - links, focus, and what is chosen
 * @cssproperty --opic-font - type
 */
export class OpicProcedures extends SelectingElement {
  static override styles = [
    baseStyles,
    swatches,
    unseenStyles,
    controls,
    captionStyles,
    citeStyles,
    copyingStyles,
    listBoxStyles,
    barStyles,
    numberBarsStyles,
    stateListStyles,
    styles,
  ];

  readonly #announcer = new Announcer(this);
  readonly #copying = copying(this);
  readonly #downloads = new Downloads(this, async () => {
    const { proceduresFiles } = await import('./procedures-files.js');
    return proceduresFiles(this, () => this.#saved());
  });
  readonly #nonParties = memoizeLast(nonParties);
  readonly #nearestFirst = memoizeLast(nearestFirst);
  readonly #inView = new RowInView();
  /** The choice that was made here. */
  #choice: ChosenStates | undefined;

  /** Those of the region and of the site's own list. */
  get #all(): readonly NonParty[] {
    const { facts, asOf, localizer } = this;
    const among = this.amongIn(this.region, null);
    return this.#nearestFirst(this.#nonParties(facts, asOf), localizer).filter(({ record }) =>
      among.has(record.iso3),
    );
  }

  /** Those of them that are listed. */
  #listed(all: readonly NonParty[]): readonly NonParty[] {
    const { chosen } = this.shared;
    return chosen ? all.filter(({ record }) => chosen.states.has(record.iso3)) : all;
  }

  override disconnectedCallback(): void {
    if (this.#choice && this.#choice === this.shared.chosen) this.letGoOfChosen();
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#renewChoice();
  }

  /** The number that was chosen here stays chosen when the date moves; its States change. */
  #renewChoice(): void {
    const choice = this.#choice;
    if (!choice || choice !== this.shared.chosen) return;
    if (!isThisProtocol(this.facts)) return this.letGoOfChosen();
    const states = this.#statesWith(choice.procedures);
    if (states.size === choice.states.size && [...states].every(state => choice.states.has(state))) return;
    this.act({ chosen: (this.#choice = { ...choice, states }) });
  }

  #statesWith(number: number): ReadonlySet<string> {
    const all = this.#nonParties(this.facts, this.asOf);
    return new Set(byNumber(all)[number]!.map(({ record }) => record.iso3));
  }

  protected override draw(): TemplateResult {
    const { facts, localizer } = this;
    if (!isThisProtocol(facts)) {
      const treaty = localizer.text(facts.treaty.title);
      return html`<p class="elsewhere">${localizer.sentence(this.msg('proceduresNotShown', { treaty }))}</p>`;
    }
    const all = this.#all;
    const scope = this.partName(this.region, null);
    const summary = proceduresSummary(all, localizer);
    return html`
      <section aria-label=${scope ? localizer.row([scope, summary]) : summary}>
        ${scope ? html`<p class="scope">${scope}</p>` : nothing}
        <p class="finding" part="finding">${summary}</p>
        ${numberBars(byNumber(all), this.shared.chosen?.procedures, this.#chooseNumber, localizer)}
        ${this.#filters(all)} ${stateList(this.#listed(all), this, localizer)}
      </section>
      ${this.#caption()} ${this.#copying.outcome(localizer)} ${this.#downloads.menu(localizer)}
    `;
  }

  #filters(all: readonly NonParty[]): TemplateResult {
    const { localizer, region } = this;
    const { chosen } = this.shared;
    return html`<div class="filters" part="filters">
      ${regionMenu(region, this.#chooseRegion, localizer)}
      <p class="count" part="count">${this.#shown(all)}</p>
      <button type="button" ?hidden=${!chosen && region === 'world'} @click=${this.#showAll}>
        ${this.msg('showAll')}
      </button>
      ${this.#announcer.draw()}
    </div>`;
  }

  #shown(all: readonly NonParty[] = this.#all): string {
    return this.msg('shownOf', { n: this.#listed(all).length, total: all.length });
  }

  #caption(): TemplateResult {
    const { facts, asOf, localizer } = this;
    return caption(
      facts,
      asOf,
      localizer,
      this.#downloads.link(localizer),
      html`<p>${this.msg('proceduresCounted')} ${datesNote(facts, localizer)} ${this.#age()}</p>
        <details>
          <summary>${this.msg('sources')}</summary>
          <ul>
            ${procedures.map(
              ({ title, source }) =>
                html`<li><a href=${source.url} rel="noopener">${localizer.text(title)}</a></li>`,
            )}
          </ul>
        </details>
        ${citeThis(this.#citation(), this.#copying, localizer)}`,
    );
  }

  #age(): string {
    const n = daysBetween(proceduresAsAt, today());
    return this.isStale(proceduresAsAt) ? this.msg('proceduresAge', { n }) : '';
  }

  #citation(): string {
    const { facts, asOf, localizer } = this;
    const words = [proceduresSummary(this.#all, localizer), datesNote(facts, localizer)];
    const scope = this.partName(this.region, null);
    return citation(localizer.row(scope ? [scope, ...words] : words), facts, asOf, localizer);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    measure(this.renderRoot);
    this.#inView.follow(this.selected, this.renderRoot.querySelector('.box'));
  }

  /** @internal */
  override toggleState(state: string): void {
    this.#inView.state = state;
    super.toggleState(state);
  }

  readonly #chooseNumber = (procedures: number): void => {
    if (procedures === this.shared.chosen?.procedures) this.letGoOfChosen();
    else {
      const name: ChosenStates['name'] = localizer => numberHeading(procedures, localizer);
      this.#choice = { procedures, states: this.#statesWith(procedures), name };
      this.act({ chosen: this.#choice });
    }
    this.#narrowed();
  };

  readonly #chooseRegion = (region: Region): void => {
    this.chooseRegion(region);
    this.#narrowed();
  };

  readonly #showAll = (): void => {
    this.letGoOfChosen();
    if (this.region !== 'world') this.#chooseRegion('world');
    this.#narrowed();
    // The button disappears: the keyboard goes on from the filter.
    this.renderRoot.querySelector('select')?.focus();
  };

  #narrowed(): void {
    this.renderRoot.querySelector('.box')?.scrollTo?.({ top: 0 });
    this.#announcer.say(() => this.#shown());
  }

  /** For the files. */
  #saved() {
    const { facts: dataset, asOf: date, localizer } = this;
    const all = this.#all;
    const frame = { dataset, date, localizer, part: this.partName(this.region, null) };
    return { all, listed: this.#listed(all), frame };
  }
}
