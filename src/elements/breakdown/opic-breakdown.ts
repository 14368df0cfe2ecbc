import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { countsSentence } from '../../i18n/attribution.js';
import '../../model/bundled-record.js';
import type { Status, Tally } from '../../model/dataset.js';
import { tally } from '../../model/tally.js';
import { Announcer } from '../../ui/announcer.js';
import { caption, captionStyles } from '../../ui/sources/caption.js';
import type { Goal } from '../../pictures/framed-picture.js';
import { Downloads } from '../../ui/download/downloads.js';
import { NarrowedElement } from '../../core/narrowed-element.js';
import { GOAL_EXAMPLES, goalInWords, readGoal } from '../../core/pledges/goal.js';
import { property } from '../../core/property.js';
import { memoizeLast } from '../../i18n/format/memoize.js';
import { baseStyles, swatches, unseenStyles } from '../../ui/base-styles.js';
import { groupNoteOf } from '../../world/un-status.js';
import type { Region } from '../../world/regions.js';
import { bar, barStyles, measure } from './bar.js';
import { figures, figuresStyles } from './figures.js';
import { differing } from './published-difference.js';
import { publishedLines, publishedStyles } from './published-totals.js';
import {
  countedRows,
  DIVISIONS,
  isDivided,
  rowsBy,
  type CountedRow,
  type Division,
  type Row,
} from './group-rows.js';
import { styles } from './breakdown-styles.js';
import { table } from './rows-table.js';
import { tableStyles } from './rows-table-styles.js';

const readDivision = (given: unknown) => DIVISIONS.find(division => division === given);

/**
 * The numbers of States parties, signatories, and States that have taken no action: in total, and by region or regional group.
 *
 * @element opic-breakdown
 * @fires opic-region-change - a user chose a region or group, or went back to all; `detail.region` is its name or `world`
 * @csspart base - the whole
 * @csspart figures - the three big numbers
 * @csspart figure - one of them
 * @csspart bar - a bar to scale
 * @csspart rows - the table of groups or regions
 * @csspart row - the button that narrows to one of them
 * @csspart published - a published total that differs
 * @csspart goal - the goal, and how many are missing
 * @csspart pledges - the pledges, with their sources
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
 * @cssproperty --opic-accent - links, focus, and what is chosen
 * @cssproperty --opic-font - type
 */
export class OpicBreakdown extends NarrowedElement {
  static override styles = [
    baseStyles,
    swatches,
    unseenStyles,
    captionStyles,
    barStyles,
    figuresStyles,
    tableStyles,
    publishedStyles,
    styles,
  ];

  /** A row for each: `none`, `group` (regional groups of the United Nations) or `region` (M49). Default: `none`. */
  @property({ read: readDivision, expected: DIVISIONS.join(', ') })
  declare by: Division | null | undefined;

  /** A number of States parties aimed at, such as `100`. */
  @property({ read: readGoal, expected: GOAL_EXAMPLES })
  declare goal: number | string | null | undefined;

  /** The name of the goal, such as `by 2030`. */
  @property({ attribute: 'goal-label', notInFrames: true })
  declare goalLabel: string | null | undefined;

  /** @internal A dashboard shows its two halves apart. */
  @property({ attribute: false, state: true })
  declare half: 'figures' | 'rows' | undefined;

  readonly #announcer = new Announcer(this);
  readonly #rowsBy = memoizeLast(rowsBy);
  readonly #differing = memoizeLast(differing);
  readonly #downloads = new Downloads(this, async () => {
    const { breakdownFiles } = await import('./breakdown-files.js');
    return breakdownFiles(this, () => this.#shown());
  });

  get #by(): Division {
    return readDivision(this.by) ?? 'none';
  }

  /** The rows, in words. */
  get #division(): string {
    return this.msg(this.#by === 'group' ? 'byGroup' : 'byRegion');
  }

  /**
   * The States that the figures count. A region that is one of the rows is marked there and narrows
   * nothing here; any other narrows figures and rows.
   */
  get #counted(): ReadonlySet<string> {
    return this.amongIn(isDivided(this.#by, this.region) ? 'world' : this.region);
  }

  protected override draw(): TemplateResult {
    const { facts, asOf, localizer } = this;
    const { status } = this.shared;
    const counts = tally(facts, asOf, this.#counted);
    // A report is of all States, and so compared where all are counted.
    const whole = counts.total === facts.states.length;
    const summary = countsSentence(counts, asOf, localizer);
    const scope = this.#scope();
    const { half } = this;
    // One name for one part of a page: beside the figures the rows are only that.
    const names = half === 'rows' ? [scope, this.#division] : [scope, summary];
    return html`
      <section class=${half === 'figures' ? 'only' : ''} aria-label=${localizer.row(names.filter(Boolean))}>
        ${this.#heading(scope)}
        ${
          half === 'rows'
            ? nothing
            : html`${figures(counts, status, this.#chooseStatus, localizer)}
              ${bar(counts, counts.total, status)} ${this.#goal(counts)}
              ${this.pledges?.note(counts.party, { among: this.#counted })}
              ${publishedLines(this.#differing(facts), whole ? asOf : null, localizer)}`
        }
        ${this.#by === 'none' ? nothing : this.#table(status)} ${this.#announcer.draw()}
      </section>
      ${caption(facts, asOf, localizer, half === 'figures' ? nothing : this.#downloads.link(localizer))}
      ${this.#downloads.menu(localizer)}
    `;
  }

  #goalOf({ party }: Tally): Goal | undefined {
    return goalInWords(this.goal, this.goalLabel, party, this.localizer);
  }

  /** A mark on the bar, and how many are missing. */
  #goal(counts: Tally): unknown {
    const goal = this.#goalOf(counts);
    if (!goal) return nothing;
    const { states, text } = goal;
    return html`${
        states < counts.total
          ? html`<span class="goal" aria-hidden="true"
              ><i .states=${states}></i><i .states=${counts.total - states}></i
            ></span>`
          : nothing
      }
      <p part="goal">${text}</p>`;
  }

  /** Names what the figures count, and leads back from a region that cannot be let go of in the rows. */
  #heading(scope: string): unknown {
    const { half } = this;
    const away =
      half === 'figures' ? this.region !== 'world' : this.#by !== 'none' && !isDivided(this.#by, this.region);
    // Alone the figures keep the line, so that nothing under them moves when a region is chosen.
    const name = half === 'figures' ? scope || this.msg('world') : half === 'rows' && !away ? '' : scope;
    if (!name) return nothing;
    return html`<p class="scope">
      ${name} ${away ? html`<button @click=${this.#toWorld}>${this.msg('world')}</button>` : nothing}
    </p>`;
  }

  /** The scope of the figures when it is not all States: the site's own list, a region, or both. */
  #scope(): string {
    return this.partName(isDivided(this.#by, this.region) ? 'world' : this.region);
  }

  #table(only: Status | undefined): TemplateResult {
    const { localizer, region } = this;
    const byGroup = this.#by === 'group';
    const rows = this.#rows();
    // The tabs of a dashboard say it.
    const caption = { text: this.#division, isSaid: this.half === 'rows' };
    return html`${table(rows, caption, { only, region, choose: this.#chooseRow }, localizer)}
    ${byGroup ? this.#groupNotes(rows) : nothing}`;
  }

  /** The rows in the order in which they are shown. */
  #rows(): CountedRow[] {
    const rows = this.#rowsBy(this.#by, this.#counted);
    return countedRows(this.#by, rows, this.facts, this.asOf, this.localizer);
  }

  /** For the files. */
  #shown() {
    const { facts: dataset, asOf: date, localizer } = this;
    const counts = tally(dataset, date, this.#counted);
    const rows = this.#rows().filter(row => row.counts.total);
    const pledges = this.pledges?.of(this.#counted);
    const goal = this.#goalOf(counts);
    const frame = { dataset, date, counts, localizer, part: this.#scope(), goal, pledges };
    return { by: this.#division, rows, frame };
  }

  /** Notes on States counted with a regional group of which they are not ordinary members. */
  #groupNotes(rows: readonly Row[]): TemplateResult {
    const notes = rows.flatMap(({ states }) => [...states].flatMap(state => groupNoteOf(state) ?? []));
    return html`<ul class="group-notes" ?hidden=${!notes.length}>
      ${notes.map(note => html`<li>${this.localizer.text(note)}</li>`)}
    </ul>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    measure(this.renderRoot);
  }

  readonly #chooseStatus = (event: Event): void => {
    this.toggleStatus((event.currentTarget as HTMLButtonElement).value as Status);
  };

  readonly #chooseRow = (event: Event): void => {
    const { value } = (event.currentTarget as HTMLElement).querySelector('button')!;
    this.#narrow(value === this.region ? 'world' : (value as Region));
  };

  readonly #toWorld = async (): Promise<void> => {
    this.#narrow('world');
    await this.updateComplete;
    // The button that was pressed is gone: the keyboard goes on from the rows or figures.
    this.renderRoot
      .querySelector<HTMLElement>(this.half === 'figures' ? '.figures button' : 'tbody button')
      ?.focus();
  };

  #narrow(region: Region): void {
    this.chooseRegion(region);
    this.#announcer.say(() => this.#outcome());
  }

  /** The region's figures, to announce. A highlighted class is not mentioned: its button announces that itself. */
  #outcome(): string {
    const { facts, asOf, localizer, region } = this;
    const value = countsSentence(tally(facts, asOf, this.among), asOf, localizer);
    return this.localizer.colon(this.msg(region), value);
  }
}
