import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { caption, captionStyles } from '../../ui/sources/caption.js';
import type { HandedOn, OpicElement } from '../../core/opic-element.js';
import { onAddressChange, PERMALINK_EXAMPLE, readPermalink, writePermalink } from '../../core/permalink.js';
import { optionsOf, property } from '../../core/property.js';
import { dashboard } from '../../i18n/en.js';
import { addMessages } from '../../i18n/registry.js';
import { SelectingElement } from '../../core/selecting-element.js';
import { baseStyles } from '../../ui/base-styles.js';
import { styles } from './dashboard-styles.js';

addMessages({ en: dashboard });

/** The parts of a permalink, and the options that they set. */
const PARTS = { 'as-of': 'asOf', state: 'selected', region: 'region' } as const;

/** `permalink` by itself, and what frameworks and XML make of it. */
const NAMELESS = [true, '', 'true', 'permalink'];

/**
 * Map, timeline, breakdown, one State's record and table, linked with each other; a group of its own unless it is given one.
 *
 * @element opic-dashboard
 * @slot heading - takes the place of the Protocol's title
 * @csspart base - the whole
 * @csspart caption - date and source
 */
export class OpicDashboard extends SelectingElement {
  static override styles = [baseStyles, captionStyles, styles];

  /**
   * Keeps date, State and region in the page's address: `#opic=as-of:2022-05-24,state:SVN`. With a value, under
   * that name: `permalink="status"` makes it `#status=…`.
   */
  @property({ notInFrames: true, converter: value => value !== null && (value || true) })
  declare permalink: boolean | string;

  @property({ state: true })
  declare private by: 'group' | 'region';

  /** Where the State was chosen last: its record stands beside or over that. */
  @property({ state: true })
  declare private chosenIn: 'map' | 'table';

  #stopListening: (() => void) | undefined;

  constructor() {
    super();
    this.by = 'group';
    this.chosenIn = 'map';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopListening = onAddressChange(() => this.#read(true));
    this.#read();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopListening?.();
  }

  /** Ready when its parts are. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const ready = await super.getUpdateComplete();
    const parts = this.renderRoot.querySelectorAll<OpicElement>('.inner');
    await Promise.all([...parts].map(part => part.updateComplete));
    return ready;
  }

  /** The name under which the address keeps what is shown; undefined where it keeps nothing. */
  get #name(): string | undefined {
    const { permalink } = this;
    if (!permalink && permalink !== '') return undefined;
    return NAMELESS.includes(permalink) ? 'opic' : String(permalink).replaceAll(/[^\w-]/g, '') || 'opic';
  }

  /** An address that comes later stands for the whole: what it leaves out is as the page has it. */
  #read(later = false): void {
    const permalink = this.#name && readPermalink(location.hash, this.#name);
    if (!permalink) return;
    const wrong: string[] = [];
    for (const part of Object.keys(PARTS) as (keyof typeof PARTS)[]) {
      const { name, path, read } = optionsOf(this).find(option => option.name === PARTS[part])!;
      const value = permalink[part];
      if (value && read!(value) === undefined) wrong.push(value);
      else if (value || later) Object.assign(this, { [name]: value ?? this.getAttribute(path) });
    }
    this.judge(wrong.length, 'permalink', wrong.join(', '), PERMALINK_EXAMPLE);
  }

  readonly #write = (): void => {
    if (!this.#name) return;
    const { asOf, state, region } = this.shared;
    const whole = region === 'world' && !this.hasAttribute('region');
    writePermalink({ 'as-of': asOf, state, region: whole ? undefined : region }, this.#name);
  };

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('permalink') && !this.hasUpdated) this.#read();
  }

  protected override draw(): TemplateResult {
    const { facts, localizer } = this;
    const handedOn = this.handOn();
    const record = this.#record(handedOn);
    return html`
      <div
        class="board"
        @opic-as-of-change=${this.#write}
        @opic-state-select=${this.#chosen}
        @opic-region-change=${this.#write}
      >
        <div class="head">
          <slot name="heading"><h2>${localizer.text(facts.treaty.title)}</h2></slot>
          ${caption(facts, this.asOf, localizer)}
        </div>
        <div class="where">
          <opic-breakdown class="inner" .handedOn=${handedOn} .half=${'figures'}></opic-breakdown>
          <opic-map class="inner" .handedOn=${handedOn}></opic-map>
        </div>
        ${this.chosenIn === 'map' ? record : nothing}
        <opic-timeline class="inner time" .handedOn=${handedOn}></opic-timeline>
        <div class="rows">
          <div class="ways" role="group">
            ${this.#way('group', 'byGroup')}${this.#way('region', 'byRegion')}
          </div>
          <opic-breakdown class="inner" .handedOn=${handedOn} .by=${this.by} .half=${'rows'}></opic-breakdown>
        </div>
        <opic-table class="inner table" .handedOn=${handedOn}></opic-table>
        ${this.chosenIn === 'table' ? record : nothing}
      </div>
    `;
  }

  #record(handedOn: HandedOn): TemplateResult {
    return html`<div
      class="who by-${this.chosenIn} ${this.selected ? 'chosen' : ''}"
      @keydown=${this.#pressed}
    >
      <button type="button" class="close" aria-label=${this.msg('closeRecord')} @click=${this.#close}>
        ×
      </button>
      <div class="record"><opic-state class="inner" .handedOn=${handedOn}></opic-state></div>
    </div>`;
  }

  readonly #chosen = async ({ target }: Event): Promise<void> => {
    this.chosenIn = (target as Element).localName === 'opic-table' ? 'table' : 'map';
    this.#write();
    if (this.chosenIn === 'map') return;
    // In a narrow column it comes below the table, and may be below all that is seen.
    await this.updateComplete;
    this.renderRoot.querySelector('.chosen .close')?.scrollIntoView({ block: 'nearest' });
  };

  /** A record that is closed leaves the focus to its State on the map, or in the table. */
  readonly #close = (): void => {
    const { selected } = this;
    this.selectState(null);
    this.#write();
    const part = this.renderRoot.querySelector<OpicElement>(`opic-${this.chosenIn}`)!;
    const state = this.chosenIn === 'map' ? '[role="option"]' : `[data-state="${selected}"] :is(a, button)`;
    part.renderRoot.querySelector<HTMLElement | SVGElement>(state)?.focus({ preventScroll: true });
  };

  readonly #pressed = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') this.#close();
  };

  #way(by: 'group' | 'region', key: 'byGroup' | 'byRegion'): TemplateResult {
    return html`<button type="button" aria-pressed=${this.by === by} @click=${() => (this.by = by)}>
      ${this.msg(key)}
    </button>`;
  }
}
