import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import '../../model/bundled-record.js';
import { recordOf } from '../../model/document/assemble.js';
import { ordinal } from '../../model/chronicle.js';
import { iso3Of } from '../../model/codes.js';
import type { StateRecord } from '../../model/dataset.js';
import { standing } from '../../model/status.js';
import { caption, captionStyles } from '../../ui/sources/caption.js';
import { citation, citeStyles, citeThis, sentenceToCopy } from '../../ui/sources/citation.js';
import { controls } from '../../ui/control-styles.js';
import { copying, copyingStyles } from '../../ui/copy-text.js';
import { PledgedElement } from '../../core/pledged-element.js';
import { property } from '../../core/property.js';
import { Downloads } from '../../ui/download/downloads.js';
import { datesOf, stateSentence, statusName } from '../../ui/sources/dates-of-state.js';
import { dateList } from '../../ui/sources/date-list.js';
import { latestNews } from '../../i18n/news/news-sentence.js';
import { HREF_EXAMPLES, readHref, stateHref } from '../../core/state-href.js';
import { baseStyles, swatches, unseenStyles } from '../../ui/base-styles.js';
import { doubtOn } from '../../ui/sources/doubt.js';
import { doubtSentence, evidence, surenessStyles } from '../../ui/sources/evidence.js';
import { groupNoteOf, unStatusOf } from '../../world/un-status.js';
import { groupOf, regionOf } from '../../world/regions.js';
import { declarations } from './declarations.js';
import { nextStepOf } from './next-step.js';
import { strip, stripStyles } from './time-strip.js';
import { styles } from './state-styles.js';

/**
 * One State's record: its status and dates, its number among the States parties, its declarations, and the sources.
 *
 * @element opic-state
 * @csspart base - the whole
 * @csspart name - the State's name
 * @csspart dates - its dates
 * @csspart time - its place in time
 * @csspart declaration - a declaration
 * @csspart procedures - the complaints procedures that it accepts
 * @csspart pledge - what it has pledged
 * @csspart next-step - its next step under the Protocol
 * @csspart sources - where the dates come from
 * @csspart news - its latest act as a sentence to post
 * @csspart cite - the sentence to cite
 * @csspart card - in the menu: its card, a picture made to be shared
 * @csspart caption - date and source
 * @csspart source - the link to the source
 * @csspart downloads - the link to the menu
 * @csspart download-menu - the files, the link and the embed code
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
export class OpicState extends PledgedElement {
  static override styles = [
    baseStyles,
    swatches,
    unseenStyles,
    controls,
    captionStyles,
    citeStyles,
    copyingStyles,
    surenessStyles,
    stripStyles,
    styles,
  ];

  readonly #copying = copying(this);
  readonly #downloads = new Downloads(this, async () => {
    const [{ stateFiles }, { cardMenu }] = await Promise.all([
      import('./state-files.js'),
      import('./card-menu.js'),
    ]);
    return {
      ...stateFiles(this, () => this.#saved()),
      chosen: () => ({ state: this.state! }),
      more: () => cardMenu(this, this.state, this.#shown, false),
    };
  });
  #own: string | undefined;
  /** Comes with the first record. */
  #more: typeof import('./record-more.js') | undefined;

  /** ISO 3166-1 alpha-2 or alpha-3 code. Without it the record follows the State that its group selects. Reads back as alpha-3, or null. */
  @property({ noAccessor: true, read: iso3Of, expected: 'expectedState' })
  get state(): string | null {
    return this.#own ?? this.shared.state ?? null;
  }
  set state(value: string | null | undefined) {
    this.#own = this.readOption('state', value) as string | undefined;
    this.requestUpdate();
  }

  /** Makes the State's name link to the site's own page: an address with `{iso2}` or `{iso3}`. */
  @property({
    attribute: 'state-href',
    read: readHref,
    expected: HREF_EXAMPLES,
    address: 'pages',
    handedOn: true,
  })
  declare stateHref: string | null | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.state)
      this.need('more', async () => {
        this.#more = await import('./record-more.js');
      });
  }

  protected override draw(): TemplateResult {
    const { facts, asOf, localizer, state } = this;
    const record = recordOf(facts, state);
    return html`
      ${record ? this.#record(record) : html`<p class="empty">${this.msg('chooseState')}</p>`}
      ${caption(facts, asOf, localizer, record ? this.#downloads.link(localizer) : nothing)}
      ${record ? this.#downloads.menu(localizer) : nothing}
    `;
  }

  #record(record: StateRecord): TemplateResult {
    const { facts, asOf, localizer } = this;
    const name = localizer.state(record.iso3);
    const page = stateHref(this.stateHref, record.iso3);
    const status = standing(record, asOf);
    const n = status === 'party' && ordinal(facts, record.iso3);
    const acted = datesOf(record, asOf, facts.treaty).length;
    const doubt = doubtOn(record, asOf, localizer);
    const cited = citation(stateSentence(record, asOf, facts.treaty, localizer), facts, asOf, localizer);
    const news = latestNews(record, asOf, facts, localizer);
    return html`<article aria-label=${name}>
      <h3 part="name">${page ? html`<a href=${page}>${name}</a>` : name}</h3>
      <p class="status">
        <span class="swatch ${status}"></span><b>${statusName(record, asOf, localizer)}</b>
      </p>
      ${n ? html`<p>${this.msg('nth', { n })}</p>` : nothing}
      ${
        acted
          ? html`<dl part="dates">${dateList(record, asOf, facts.treaty, localizer)}</dl>
              ${doubtSentence(doubt)} ${strip(record, facts, asOf, localizer)}
              ${declarations(record, facts, asOf, localizer)}`
          : nothing
      }
      <div class="procedures" part="procedures">
        ${this.#more?.proceduresWords(record.iso3, facts, asOf, localizer).map(line => html`<p>${line}</p>`)}
      </div>
      ${this.pledges?.section(record.iso3)} ${this.#nextStep(record)}
      <div class="place quiet">${this.#place(record.iso3).map(line => html`<p>${line}</p>`)}</div>
      <div class="ways">
        ${
          acted
            ? html`<details part="sources">
                <summary>${this.msg('sources')}</summary>
                ${evidence(record, facts, localizer)}
              </details>`
            : nothing
        }
        ${citeThis(cited, this.#copying, localizer)}
        ${news ? sentenceToCopy('news', this.msg('news'), news, this.#copying, localizer) : nothing}
      </div>
      ${this.#copying.outcome(localizer)}
    </article>`;
  }

  #nextStep(record: StateRecord): TemplateResult | typeof nothing {
    const step = nextStepOf(record, this.facts, this.asOf);
    return step ? html`<p part="next-step">${this.msg(step)}</p>` : nothing;
  }

  /** The State's region and regional group, with a note where one is needed. */
  #place(state: string): string[] {
    const { facts, asOf, localizer } = this;
    const un = unStatusOf(state);
    const note = groupNoteOf(state);
    return [
      this.#more?.neighbourWords(state, facts, asOf, localizer) ?? '',
      `${localizer.msg(regionOf(state)!)} · ${localizer.msg(groupOf(state) ?? 'noGroup')}`,
      un === 'observer' ? localizer.msg('unObserver') : '',
      un === 'non-member' ? localizer.msg('unNonMember') : '',
      note ? localizer.text(note) : '',
    ].filter(Boolean);
  }

  get #shown() {
    const { facts: dataset, asOf: date, localizer } = this;
    return { dataset, date, localizer };
  }

  /** For the files. */
  #saved() {
    const { dataset, date, localizer } = this.#shown;
    const record = recordOf(dataset, this.state)!;
    const doubt = doubtOn(record, date, localizer);
    const lines = [
      statusName(record, date, localizer),
      ...datesOf(record, date, dataset.treaty).map(([key, when]) =>
        localizer.colon(localizer.msg(key), localizer.date(when)),
      ),
      ...(doubt ? [doubt] : []),
      ...(this.#more?.proceduresWords(record.iso3, dataset, date, localizer) ?? []),
      ...(this.pledges?.lines(record.iso3) ?? []),
      ...this.#place(record.iso3),
    ];
    const heading = localizer.state(record.iso3);
    const summary = stateSentence(record, date, dataset.treaty, localizer);
    const pledges = this.pledges?.of(new Set([record.iso3]));
    const frame = { dataset, date, localizer, name: heading, heading, summary, pledges };
    return { state: record.iso3, lines, frame };
  }
}
