import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { iso3Of } from '../../model/codes.js';
import { isCalendarDate } from '../../model/dates.js';
import { isRegion, type Region } from '../../world/regions.js';
import { caption, captionStyles } from '../../ui/caption.js';
import type { OpicElement } from '../../core/opic-element.js';
import { PERMALINK_LIKE, readPermalink, writePermalink } from '../../core/permalink.js';
import { SelectingElement } from '../../core/selecting-element.js';
import { looks } from '../../ui/base-styles.js';
import { styles } from './dashboard-styles.js';

/**
 * Map, timeline, breakdown, one State's record and table, linked with each other; a group of its own unless it is given one.
 *
 * @element opic-dashboard
 * @attr permalink - keeps date, State and region in the page's address (`#opic=as-of:2022-05-24,state:SVN`)
 * @slot heading - takes the place of the Protocol's title
 * @csspart base - the whole
 * @csspart caption - date and source
 */
export class OpicDashboard extends SelectingElement {
  static override properties: PropertyDeclarations = {
    permalink: { type: Boolean },
    by: { state: true },
  };

  static override styles = [looks, captionStyles, styles];

  declare permalink: boolean;
  declare private by: 'group' | 'region';

  constructor() {
    super();
    this.by = 'group';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#read);
    if (this.permalink) this.#read();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#read);
  }

  /** Ready when its parts are. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const ready = await super.getUpdateComplete();
    const parts = this.renderRoot.querySelectorAll<OpicElement>('.inner');
    await Promise.all([...parts].map(part => part.updateComplete));
    return ready;
  }

  /** An address that comes later stands for the whole: what it leaves out is as the page has it. */
  readonly #read = (later?: Event): void => {
    const kept = this.permalink ? readPermalink(location.hash) : undefined;
    if (!kept) return;
    const wrong: string[] = [];
    const take = (
      attribute: string,
      value: string | undefined,
      good: (value: string) => unknown,
      use: (value: string | null) => void,
    ) => {
      if (value && !good(value)) wrong.push(value);
      else if (value || later) use(value ?? this.getAttribute(attribute));
    };
    take('as-of', kept['as-of'], isCalendarDate, value => (this.asOf = value));
    take('selected', kept.state, iso3Of, value => (this.selected = value));
    take('region', kept.region, isRegion, value => (this.region = value as Region));
    this.judge(wrong.length, 'permalink', wrong.join(', '), PERMALINK_LIKE);
  };

  readonly #keep = (): void => {
    if (!this.permalink) return;
    const { asOf, state, region } = this.shared;
    writePermalink({
      'as-of': asOf,
      state,
      region: region === 'world' && !this.hasAttribute('region') ? undefined : region,
    });
  };

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('permalink') && this.permalink && !this.hasUpdated) this.#read();
  }

  protected override draw(): TemplateResult {
    const { facts, link, speaker, states, statesLabel, stateHref } = this;
    const { code } = speaker;
    return html`
      <div
        class="board"
        @opic-as-of-change=${this.#keep}
        @opic-state-select=${this.#keep}
        @opic-region-change=${this.#keep}
      >
        <div class="all">
          <slot name="heading"><h2>${speaker.text(facts.treaty.title)}</h2></slot>
          ${caption(facts, this.asOf, speaker)}
        </div>
        <div class="where">
          <opic-map
            class="inner"
            lang=${code}
            .within=${link}
            .data=${facts}
            .states=${states}
            .statesLabel=${statesLabel}
            .stateHref=${stateHref}
          ></opic-map>
          <opic-timeline class="inner" lang=${code} .within=${link} .data=${facts}></opic-timeline>
        </div>
        <div class="who">
          <div>
            <div class="ways" role="group">
              ${this.#way('group', 'byGroup')}${this.#way('region', 'byRegion')}
            </div>
            <opic-breakdown
              class="inner"
              lang=${code}
              .within=${link}
              .data=${facts}
              .by=${this.by}
              .states=${states}
              .statesLabel=${statesLabel}
            ></opic-breakdown>
          </div>
          <opic-state
            class="inner"
            lang=${code}
            .within=${link}
            .data=${facts}
            .stateHref=${stateHref}
          ></opic-state>
        </div>
        <opic-table
          class="inner all"
          lang=${code}
          .within=${link}
          .data=${facts}
          .states=${states}
          .statesLabel=${statesLabel}
          .stateHref=${stateHref}
        ></opic-table>
      </div>
    `;
  }

  #way(by: 'group' | 'region', key: 'byGroup' | 'byRegion'): TemplateResult {
    return html`<button type="button" aria-pressed=${this.by === by} @click=${() => (this.by = by)}>
      ${this.say(key)}
    </button>`;
  }
}
