import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { countsSentence } from '../../i18n/attribution.js';
import '../../model/bundled-record.js';
import type { Status } from '../../model/dataset.js';
import { tally } from '../../model/tally.js';
import { caption, captionStyles } from '../../ui/sources/caption.js';
import { citation, citeStyles, citeThis } from '../../ui/sources/citation.js';
import { Announcer } from '../../ui/announcer.js';
import { controls } from '../../ui/control-styles.js';
import { copying, copyingStyles } from '../../ui/copy-text.js';
import { clipboardTable, copyRows } from '../../ui/clipboard-table.js';
import { toCsv } from '../../ui/csv.js';
import { listBoxStyles, RowInView, showInBox } from '../../ui/states/list-box.js';
import { Downloads } from '../../ui/download/downloads.js';
import { search } from '../../i18n/search/search.js';
import { property } from '../../core/property.js';
import { SelectingElement } from '../../core/selecting-element.js';
import { baseStyles, swatches, unseenStyles } from '../../ui/base-styles.js';
import { surenessStyles } from '../../ui/sources/evidence.js';
import { tooltipStyles } from '../../ui/tooltip/tooltip.js';
import type { Region } from '../../world/regions.js';
import { isThisProtocol } from '../../model/this-protocol.js';
import {
  chosenColumns,
  COLUMN_NAMES,
  heading,
  readColumns,
  tracksOf,
  type Column,
  type Order,
} from './columns.js';
import { evidenceBox } from './evidence-box.js';
import { tableOf } from './table-csv.js';
import { rowsOn, type TableRow } from './table-rows.js';
import { sorted } from './sort-order.js';
import { rowView } from './row-view.js';
import { listStyles } from './list-styles.js';
import { styles } from './table-styles.js';
import { tools } from './filters.js';

/**
 * The States, sortable and filterable: what the map shows, for those who prefer to read. In a narrow place it is a list.
 *
 * The status that is chosen here or in a breakdown of the same group narrows the rows. Where `state-href` is
 * given a State's name is a link, else a button that selects it.
 *
 * @element opic-table
 * @fires opic-state-select - a user chose a State; `detail.state` is its alpha-3 code or null, `detail.status` its status
 * @fires opic-region-change - a user chose a region; `detail.region` is its name or `world`
 * @csspart base - the whole
 * @csspart tools - what narrows the table: a name, a status, a region
 * @csspart count - how many States are shown
 * @csspart box - what scrolls; `max-block-size: none` shows every row
 * @csspart head - the head of the table
 * @csspart tooltip - the box that says where a State's dates come from
 * @csspart caption - date and source
 * @csspart cite - the sentence to cite
 * @csspart downloads - the links to copy the table and to the menu
 * @csspart download-menu - the file, the link and the embed code
 * @csspart source - the link to the source
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
export class OpicTable extends SelectingElement {
  static override styles = [
    baseStyles,
    swatches,
    unseenStyles,
    controls,
    captionStyles,
    citeStyles,
    copyingStyles,
    surenessStyles,
    tooltipStyles,
    listBoxStyles,
    styles,
    listStyles,
  ];

  /** Which columns, in which order: name status signed deposit in-force group procedures. Default: all but `procedures`, the other complaints procedures that a State accepts. */
  @property({ read: readColumns, expected: COLUMN_NAMES })
  declare columns: string | null | undefined;

  @property({ state: true })
  declare private typed: string;
  @property({ state: true })
  declare private order: Order;

  readonly #announcer = new Announcer(this);
  readonly #copying = copying(this);
  readonly #evidence = evidenceBox(this);
  readonly #downloads = new Downloads(this, async () => {
    const { save } = await import('../../ui/download/save-file.js');
    return {
      forms: ['csv'],
      save: form => {
        const { facts: dataset, asOf: date, localizer } = this;
        return save(form, 'table', { dataset, date, localizer }, toCsv(this.#table(), localizer));
      },
    };
  });
  readonly #inView = new RowInView();
  readonly #view = rowView(this, this.#evidence);
  #rows: readonly TableRow[] = [];
  #procedures: typeof import('./procedures-column.js') | undefined;

  constructor() {
    super();
    this.typed = '';
    this.order = { column: 'name', descending: false };
  }

  get #box(): HTMLElement | null {
    return this.renderRoot.querySelector('.box');
  }

  /** The column of the other procedures comes when its module is there, and only for this Protocol. */
  get #columns(): readonly Column[] {
    const columns = chosenColumns(this.columns);
    if (!columns.includes('procedures')) return columns;
    const own = isThisProtocol(this.facts);
    if (own)
      this.need('procedures', async () => {
        this.#procedures = await import('./procedures-column.js');
      });
    return own && this.#procedures ? columns : columns.filter(column => column !== 'procedures');
  }

  get #shownProcedures() {
    return this.#columns.includes('procedures') ? this.#procedures : undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { localizer, among } = this;
    const { status } = this.shared;
    const columns = this.#columns;
    const { proceduresOf, proceduresCell } = this.#procedures ?? {};
    const all = sorted(rowsOn(this.facts, this.asOf, proceduresOf), this.order, localizer);
    this.#rows = this.#found(all).filter(row => among.has(row.state) && (!status || row.status === status));
    this.#view.show(this.#rows, { localizer, columns, proceduresCell });
  }

  /** The rows that are looked for: in the order of the alphabet what is meant most likely comes first. */
  #found(rows: readonly TableRow[]): readonly TableRow[] {
    const { typed, order, localizer } = this;
    if (!/[\p{L}\p{N}]/u.test(typed)) return rows;
    const places = new Map(search(typed, localizer).map(({ state }, place) => [state, place]));
    const found = rows.filter(({ state }) => places.has(state));
    if (order.column !== 'name' || order.descending) return found;
    return found.sort((a, b) => places.get(a.state)! - places.get(b.state)!);
  }

  protected override draw(): TemplateResult {
    const { facts, localizer, region, typed } = this;
    const { status } = this.shared;
    return html`
      ${tools({ typed, status, region }, this.#choices, localizer)} ${this.#count()}
      <div class="box" part="box" @scroll=${this.#evidence.leave} @focusin=${this.#focused} @copy=${copyRows}>
        <table role="table" aria-label=${localizer.row([this.msg('tableName'), this.#summary()])}>
          ${heading(this.#columns, this.order, this.#sortBy, localizer)} ${this.#view.body}
        </table>
      </div>
      ${this.#evidence.draw(facts, this.asOf, localizer)} ${this.#caption()}
      ${this.#copying.outcome(localizer)} ${this.#downloads.menu(localizer)}
    `;
  }

  #caption(): TemplateResult {
    const { facts, asOf, localizer } = this;
    const note = this.#shownProcedures?.datesNote(facts, localizer);
    return caption(
      facts,
      asOf,
      localizer,
      note ? html`<p>${note}</p>` : nothing,
      citeThis(this.#citation(), this.#copying, localizer),
      this.#links(),
    );
  }

  #links(): TemplateResult {
    const copy = html`<button type="button" @click=${this.#copy}>${this.msg('copyTable')}</button>`;
    return this.#downloads.link(this.localizer, copy);
  }

  #count(): TemplateResult {
    const { status, chosen } = this.shared;
    const narrowed = this.typed || status || chosen || this.region !== 'world';
    return html`<div class="count" part="count">
      <p>${this.#shown()}</p>
      <button type="button" ?hidden=${!narrowed} @click=${this.#showAll}>${this.msg('showAll')}</button>
      ${this.#announcer.draw()}
    </div>`;
  }

  /** The number of States shown, as a sentence. */
  #shown(): string {
    const n = this.#rows.length;
    const total = this.ownList?.size ?? this.facts.states.length;
    const part = this.partName('world');
    return this.#of(part, this.msg('shownOf', { n, total }));
  }

  #of(part: string, words: string): string {
    return part ? this.localizer.row([part, words]) : words;
  }

  /** Of the States that the site shows, whatever the reader is looking for among them. */
  #citation(): string {
    const { facts, asOf, localizer } = this;
    return citation(this.#of(this.partName('world', null), this.#summary()), facts, asOf, localizer);
  }

  /** The result in one sentence. */
  #summary(): string {
    const { facts, asOf, localizer, ownList } = this;
    return countsSentence(tally(facts, asOf, ownList), asOf, localizer);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // Through the CSSOM: a style attribute would break strict policies.
    this.#box?.style.setProperty('--_columns', tracksOf(this.#columns));
    this.#inView.follow(this.selected, this.#box);
  }

  /** Not under the head that stays in place. A press of the pointer must find the row where it is. */
  readonly #focused = ({ target }: FocusEvent): void => {
    const button = target as Element;
    const row = button.closest<HTMLElement>('tbody tr');
    if (row && button.matches(':focus-visible')) showInBox(row, this.#box!);
  };

  readonly #choices = {
    type: (typed: string) => {
      this.typed = typed;
      this.#narrowed();
    },
    status: (status: Status | undefined) => {
      this.act({ status });
      this.#narrowed();
    },
    region: (region: Region) => {
      this.chooseRegion(region);
      this.#narrowed();
    },
  };

  /** After a reader's act: scrolls to the top and announces how many rows are left. */
  #narrowed(): void {
    this.#toTop();
    this.#announcer.say(() => this.#shown());
  }

  readonly #sortBy = (column: Column): void => {
    const { order } = this;
    this.order = { column, descending: order.column === column && !order.descending };
    this.#toTop();
  };

  readonly #showAll = (): void => {
    this.#choices.type('');
    if (this.shared.status) this.#choices.status(undefined);
    if (this.region !== 'world') this.#choices.region('world');
    this.letGoOfChosen();
    // The button disappears: the keyboard goes on from the field.
    this.renderRoot.querySelector('input')?.focus();
  };

  /** @internal */
  override toggleState(state: string): void {
    this.#inView.state = state;
    super.toggleState(state);
  }

  #toTop(): void {
    this.#box?.scrollTo?.({ top: 0 });
  }

  #table(): string[][] {
    const { facts, asOf, localizer } = this;
    const procedures = this.#shownProcedures?.proceduresCsv(localizer);
    return tableOf(this.#rows, facts, asOf, localizer, procedures, this.pledges?.of());
  }

  readonly #copy = (): void => {
    const { text, html } = clipboardTable(this.#table(), this.localizer.code);
    void this.#copying.copy(text, html);
  };
}
