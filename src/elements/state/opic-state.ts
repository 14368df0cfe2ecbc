import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { provenance, record as english, regions, statements } from '../../language/en.js';
import { addEnglish } from '../../language/known.js';
import '../../model/bundled-record.js';
import { recordOf } from '../../model/assemble.js';
import { ordinal } from '../../model/chronicle.js';
import { iso3Of } from '../../model/codes.js';
import type { StateRecord } from '../../model/dataset.js';
import { depositOf, standing } from '../../model/status.js';
import { caption, captionStyles } from '../../parts/caption.js';
import { citation, citeStyles, citeThis } from '../../parts/cite.js';
import { unseenStyles } from '../../parts/announcer.js';
import { controls } from '../../parts/controls.js';
import { Copying, copyingStyles } from '../../parts/copying.js';
import { OpicElement } from '../../parts/element.js';
import type { Form } from '../../parts/saving.js';
import { dateList, datesOf, stateSentence } from '../../parts/state-dates.js';
import { HREF_TEMPLATE, isHrefTemplate, stateHref } from '../../parts/state-href.js';
import { looks, swatches } from '../../parts/styles.js';
import { doubtOn, doubtSentence, evidence, surenessStyles } from '../../parts/sureness.js';
import { tools, toolsStyles, type Tool } from '../../parts/tools.js';
import { groupNoteOf, unStatusOf } from '../../world/standing.js';
import { groupOf, regionOf } from '../../world/regions.js';
import { declarations } from './declarations.js';
import { neighbourWords } from './neighbours.js';
import { strip, stripStyles } from './strip.js';
import { styles } from './styles.js';

for (const words of [english, provenance, regions, statements]) addEnglish(words);

/**
 * One State's record: its status and dates, its number among the States parties, its declarations, and the sources.
 *
 * @element opic-state
 * @attr state - ISO 3166-1 alpha-2 or alpha-3 code; without it the record follows the State that its group selects
 * @attr state-href - makes the State's name link to the site's own page: an address with `{iso2}` or `{iso3}`
 * @csspart base - the whole
 * @csspart name - the State's name
 * @csspart dates - its dates
 * @csspart strip - its place in time
 * @csspart declaration - a declaration
 * @csspart sources - where the dates come from
 * @csspart cite - the sentence to cite
 * @csspart caption - date and source
 * @csspart source - the link to the source
 * @csspart notes - what was wrong, not known, or old
 * @cssproperty --opic-party - States parties
 * @cssproperty --opic-signatory - signatories
 * @cssproperty --opic-no-action - no action
 * @cssproperty --opic-border - borders
 * @cssproperty --opic-surface - background
 * @cssproperty --opic-text - text
 * @cssproperty --opic-accent - links and focus
 * @cssproperty --opic-font - type
 */
export class OpicState extends OpicElement {
  static override properties: PropertyDeclarations = {
    state: { noAccessor: true },
    stateHref: { attribute: 'state-href' },
  };

  static override styles = [
    looks,
    swatches,
    unseenStyles,
    controls,
    captionStyles,
    citeStyles,
    copyingStyles,
    surenessStyles,
    stripStyles,
    styles,
    toolsStyles,
  ];

  declare stateHref: string | null | undefined;

  readonly #copying = new Copying(this);
  #own: string | undefined;
  #touching: ReadonlyMap<string, readonly string[]> | undefined;
  #coming: Promise<void> | undefined;

  /** The alpha-3 code of the State shown, or null. */
  get state(): string | null {
    return this.#own ?? this.shared.state ?? null;
  }
  set state(value: string | null | undefined) {
    this.#own = iso3Of(value);
    this.judge(value && !this.#own, 'state', value, 'expectedState');
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { stateHref } = this;
    this.judge(stateHref && !isHrefTemplate(stateHref), 'state-href', stateHref, HREF_TEMPLATE);
    if (this.state) this.#coming ??= this.#findNeighbours();
  }

  /** Who touches whom is read from the drawn borders, which are loaded with the first record. */
  async #findNeighbours(): Promise<void> {
    const { neighbours } = await import('../../world/neighbours.js');
    this.#touching = neighbours();
    this.requestUpdate();
  }

  /** Also waits for the neighbours. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#coming;
    return super.getUpdateComplete();
  }

  protected override draw(): TemplateResult {
    const { facts, asOf, speaker, state } = this;
    const record = recordOf(facts, state);
    return html`
      ${record ? this.#record(record) : html`<p class="empty">${this.say('chooseState')}</p>`}
      ${caption(facts, asOf, speaker)}
    `;
  }

  #record(record: StateRecord): TemplateResult {
    const { facts, asOf, speaker } = this;
    const name = speaker.state(record.iso3);
    const page = stateHref(this.stateHref, record.iso3);
    const status = standing(record, asOf);
    const deposit = depositOf(record)?.date;
    const n = deposit && deposit <= asOf && ordinal(facts, record.iso3);
    const acted = datesOf(record, asOf).length;
    const doubt = doubtOn(record, asOf, speaker);
    const cited = citation(stateSentence(record, asOf, speaker), facts, asOf, speaker);
    return html`<article aria-label=${name}>
      <h3 part="name">${page ? html`<a href=${page}>${name}</a>` : name}</h3>
      <p class="status"><span class="swatch ${status}"></span><b>${speaker.status(status)}</b></p>
      ${n ? html`<p>${this.say('nth', { n })}</p>` : nothing}
      ${
        acted
          ? html`<dl part="dates">${dateList(record, asOf, speaker)}</dl>
              ${doubtSentence(doubt)} ${strip(record, facts, asOf, speaker)}
              ${declarations(record.iso3, facts, asOf, speaker)}`
          : nothing
      }
      <div class="place quiet">${this.#place(record.iso3).map(line => html`<p>${line}</p>`)}</div>
      ${
        acted
          ? html`<details part="sources">
              <summary>${this.say('sources')}</summary>
              ${evidence(record, facts, speaker)}
            </details>`
          : nothing
      }
      ${citeThis(cited, this.#copying, speaker)} ${this.#copying.outcome(speaker)}
      ${tools(speaker, this.#take, ['svg', 'png', 'csv'])}
    </article>`;
  }

  /** Where the State belongs, and what must be said of that. */
  #place(state: string): string[] {
    const { facts, asOf, speaker } = this;
    const near = this.#touching?.get(state) ?? [];
    const un = unStatusOf(state);
    const note = groupNoteOf(state);
    return [
      neighbourWords(near, facts, asOf, speaker),
      `${speaker.say(regionOf(state)!)} · ${speaker.say(groupOf(state) ?? 'noGroup')}`,
      un === 'observer' ? speaker.say('unObserver') : '',
      un === 'non-member' ? speaker.say('unNonMember') : '',
      note ? speaker.text(note) : '',
    ].filter(Boolean);
  }

  readonly #take = (tool: Tool): Promise<void> =>
    this.attempt(async () => {
      const { saveAs } = await import('./files.js');
      const { facts: dataset, asOf: date, speaker, state } = this;
      const record = recordOf(dataset, state)!;
      const lines = [
        speaker.status(standing(record, date)),
        ...datesOf(record, date).map(([key, when]) =>
          speaker.say('colon', { name: speaker.say(key), value: speaker.date(when) }),
        ),
        ...[doubtOn(record, date, speaker) ?? []].flat(),
        ...this.#place(record.iso3),
      ];
      const heading = speaker.state(record.iso3);
      const summary = stateSentence(record, date, speaker);
      const frame = { dataset, date, speaker, name: heading, heading, summary };
      await saveAs(tool as Form, record.iso3, lines, frame, this);
    });
}
