import { html, noChange, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.js';
// A timeline shows milestones, and a map does without them: this completes the bundled data.
import '../../model/bundled-record.js';
import { addDays } from '../../model/dates.js';
import type { CalendarDate, Tally } from '../../model/dataset.js';
import type { Goal } from '../../pictures/framed-picture.js';
import { tally } from '../../model/tally.js';
import { Announcer } from '../../ui/announcer.js';
import { caption, captionStyles } from '../../ui/sources/caption.js';
import { GOAL_EXAMPLES, goalInWords, readGoal } from '../../core/pledges/goal.js';
import { NarrowedElement } from '../../core/narrowed-element.js';
import { property } from '../../core/property.js';
import { Downloads } from '../../ui/download/downloads.js';
import { memoizeLast } from '../../i18n/format/memoize.js';
import { baseStyles, swatches, unseenStyles } from '../../ui/base-styles.js';
import { wantsLessMotion } from '../../ui/matches-media.js';
import { placeTooltip, tooltip, tooltipStyles } from '../../ui/tooltip/tooltip.js';
import { chart, milestones, setVars } from './chart/chart.js';
import { aheadOf, aheadStyles, lookingAhead } from './chart/ahead.js';
import { timelineModel, type TimelineModel } from './timeline-model.js';
import { dragging } from './input/dragging.js';
import { tooltipContent, tooltipSubject } from './chart/tooltip.js';
import { dateByKey } from './input/date-keys.js';
import { handle, moveTo } from './chart/date-marker.js';
import { beatsFrom } from './input/playback-pace.js';
import { Playback } from '../../ui/playback/playback.js';
import { pointerTarget } from './input/pointer-target.js';
import { reading, readingStyles } from './readout.js';
import { within } from './span.js';
import { styles } from './timeline-styles.js';
import { latestEvents, nameOf, valueText, summary } from './event-sentences.js';

/**
 * States parties over time, signatories on top of them, milestones, and the handle that moves the date of
 * its group. Of the States of a region or a list, where its group shows one; ordinals are those among all.
 *
 * Keys on the handle: left and right move by a day, up and down (or with Shift) by a month, PageUp and
 * PageDown to the previous and the next deposit, Home and End to the ends.
 *
 * @element opic-timeline
 * @fires opic-as-of-change - a user moved the date; `detail.asOf`. Once an act: a drag tells the group at
 *   every step and fires at its end, playing fires when it ends or is stopped
 * @csspart base - the whole
 * @csspart button - play and pause
 * @csspart reading - the date shown and the counts on it
 * @csspart chart - the drawing
 * @csspart handle - the handle that moves the date
 * @csspart milestones - the list of milestones
 * @csspart goal - the goal, and how many are missing
 * @csspart pledges - the pledges, with their sources
 * @csspart caption - date and source
 * @csspart source - the link to the source
 * @csspart tooltip - the box beside a deposit or a milestone
 * @csspart downloads - the link to the menu
 * @csspart download-menu - the files, the link and the embed code
 * @csspart notes - what was wrong, not known, or old
 * @cssproperty --opic-party - States parties
 * @cssproperty --opic-signatory - signatories
 * @cssproperty --opic-border - axis
 * @cssproperty --opic-surface - background
 * @cssproperty --opic-text - text
 * @cssproperty --opic-accent - handle, button and focus
 * @cssproperty --opic-font - type
 */
export class OpicTimeline extends NarrowedElement {
  static override styles = [
    baseStyles,
    swatches,
    unseenStyles,
    captionStyles,
    tooltipStyles,
    readingStyles,
    styles,
    aheadStyles,
  ];

  readonly #downloads = new Downloads(this, async () => {
    const { timelineFiles } = await import('./timeline-files.js');
    return timelineFiles(this, () => this.#shown());
  });
  #from: unknown;
  #to: unknown;
  readonly #made = memoizeLast(timelineModel);
  #drawn: { model: TimelineModel; localizer: Localizer } | undefined;
  #anew = false;
  #began: CalendarDate | undefined;
  #byKey = false;
  readonly #announcer = new Announcer(this);
  readonly #tooltip = tooltipSubject(this);
  readonly #playback = new Playback(this, {
    show: day => this.#move(addDays(this.from, day)),
    standsOn: day => this.asOf === addDays(this.from, day),
    running: run => this.act({ run }),
    ended: () => {
      this.#announcer.say(() => this.#spoken(), 0);
      this.#finish();
    },
  });
  readonly #dragging = dragging(this, {
    grasp: () => this.#begin(),
    slideTo: (event, press) => this.#move(this.#target.dateAt(event, press)),
    release: () => {
      this.#finish();
      this.#handle.focus({ preventScroll: true });
    },
    giveUp: () => this.#move(this.#began!),
  });

  /** The first day shown, `YYYY-MM-DD`, from the adoption (2011-12-19) on. Default: the entry into force. */
  @property({ noAccessor: true })
  get from(): CalendarDate {
    return this.#model.span.from;
  }
  set from(from: string | null | undefined) {
    this.#from = from;
    this.requestUpdate();
  }

  /** The last day shown. Default: the data's "status as at". */
  @property({ noAccessor: true })
  get to(): CalendarDate {
    return this.#model.span.to;
  }
  set to(to: string | null | undefined) {
    this.#to = to;
    this.requestUpdate();
  }

  /** A number of States parties aimed at, such as `100`. */
  @property({ read: readGoal, expected: GOAL_EXAMPLES })
  declare goal: number | string | null | undefined;

  /** The name of the goal, such as `by 2030`. */
  @property({ attribute: 'goal-label', notInFrames: true })
  declare goalLabel: string | null | undefined;

  get #model(): TimelineModel {
    return this.#made(this.facts, this.among, this.#from, this.#to, aheadOf(this, this.among).most);
  }

  get #target() {
    const field = this.renderRoot.querySelector('.field')!;
    return pointerTarget(field, this.localizer.dir === 'rtl', this.#model);
  }

  get #handle(): HTMLElement {
    return this.renderRoot.querySelector('.handle')!;
  }

  #spoken(): string {
    return valueText(this.asOf, this.#model, this.localizer);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { wrong, places } = this.#model;
    for (const path of ['from', 'to'] as const) {
      const fault = wrong.find(each => each.path === path);
      this.judge(fault, path, fault?.given, `${fault?.first} – ${fault?.last}`);
    }
    this.#tooltip.focus(this.#byKey ? places.find(({ date }) => date === this.asOf) : undefined);
  }

  protected override draw(): TemplateResult {
    const { facts, asOf, localizer, among } = this;
    const model = this.#model;
    const playing = !!this.shared.run?.playing;
    const { down, up, cancel } = this.#dragging;
    this.#anew = this.#drawn?.model !== model || this.#drawn.localizer !== localizer;
    this.#drawn = { model, localizer };
    const counts = tally(model.shown, asOf);
    const goal = this.#goalOf(counts);
    const latest = latestEvents(asOf, model, localizer);
    const part = this.partName();
    return html`
      ${part ? html`<p class="part">${part}</p>` : nothing}
      <div role="group" aria-label=${nameOf(part, localizer)}>
        <p class="unseen">${this.#anew ? summary(model, localizer) : noChange}</p>
        ${reading({ asOf, counts, latest, playing, toggle: this.#toggle }, localizer)}
        <div
          class="chart only-${this.shared.status ?? 'none'} ${this.pledges ? 'pledging' : ''}"
          part="chart"
          @pointerdown=${down}
          @pointermove=${this.#pointed}
          @pointerup=${up}
          @pointercancel=${cancel}
          @pointerleave=${this.#tooltip.release}
        >
          <div class="frame" .vars=${{ rows: model.rows }}>
            ${this.#anew ? chart(model, localizer) : noChange}
            ${lookingAhead(aheadOf(this, among), model, localizer)}
            ${handle(model.span, asOf, this.msg('dateHandle'), this.#spoken(), this.#keys)}
          </div>
        </div>
        ${milestones(model, this.#anew, this.#chosen, localizer)} ${this.#announcer.draw()}
      </div>
      ${goal ? html`<p part="goal">${goal.text}</p>` : nothing}
      ${this.pledges?.note(counts.party, { among, key: 'pledgeDots', brief: !!this.within })}
      ${caption(facts, asOf, localizer, this.#downloads.link(localizer))} ${this.#downloads.menu(localizer)}
      ${tooltip(tooltipContent(this.#tooltip.subject(), localizer), this.#tooltip)}
    `;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { renderRoot, asOf, shared } = this;
    if (this.#anew || this.pledges) setVars(renderRoot);
    moveTo(renderRoot, this.#model, asOf, shared.state);
    const subject = this.#tooltip.subject();
    placeTooltip(renderRoot, subject && this.isConnected ? this.#target.pointOf(subject) : undefined);
  }

  #goalOf({ party }: Tally): Goal | undefined {
    return goalInWords(this.goal, this.goalLabel, party, this.localizer);
  }

  /** For the files. */
  #shown() {
    const { facts: dataset, asOf: date, localizer } = this;
    const model = this.#model;
    const counts = tally(model.shown, date);
    const ahead = aheadOf(this, this.among).counts;
    const goal = this.#goalOf(counts);
    const pledges = this.pledges?.of(this.among);
    const frame = { dataset, date, counts, localizer, part: this.partName(), goal, pledges };
    return { model, frame, ahead };
  }

  /** Begins a user's act, which ends with `#finish`; the group hears of every date in between. */
  #begin(): void {
    this.shared.run?.stop();
    this.#tooltip.drop();
    this.#began = this.asOf;
  }

  #move(asOf: CalendarDate): void {
    this.act({ asOf });
  }

  #finish(): void {
    const { asOf } = this;
    if (asOf !== this.#began) this.act({ asOf }, 'opic-as-of-change', { asOf });
  }

  #go(date: CalendarDate): void {
    this.#begin();
    this.#move(within(this.#model.span, date));
    this.#finish();
  }

  readonly #toggle = (): void => {
    const { run } = this.shared;
    if (run?.playing) return run.stop();
    const { span } = this.#model;
    const { from, to } = span;
    this.#begin();
    this.#began = undefined; // it may well end where it began
    const date = within(span, this.asOf);
    const start = date === to ? from : date;
    const dates = { from: this.localizer.date(start), to: this.localizer.date(to) };
    this.#announcer.say(() => this.msg('playing', dates), 0);
    this.#playback.start(beatsFrom(start, this.#model, wantsLessMotion()));
  };

  readonly #pressed = (event: KeyboardEvent): void => {
    const { span, points } = this.#model;
    const deposits = points.map(({ date }) => date);
    const mirrored = this.localizer.dir === 'rtl';
    const date = dateByKey(event, within(span, this.asOf), { ...span, deposits, mirrored });
    if (!date) return;
    event.preventDefault();
    this.#byKey = true;
    this.#go(date);
  };

  readonly #chosen = ({ target }: MouseEvent): void => {
    const button = (target as Element).closest<HTMLElement>('[data-flag]');
    const flag = this.#model.flags[Number(button?.dataset.flag)];
    if (!flag) return;
    this.#go(flag.first);
    this.#announcer.say(() => this.#spoken());
  };

  readonly #pointed = (event: PointerEvent): void => {
    this.#dragging.move(event);
    if (this.#dragging.isHeld()) this.#tooltip.drop();
    else if (event.pointerType !== 'touch') this.#tooltip.hover(this.#target.subjectAt(event));
  };

  readonly #focusMoved = (): void => {
    this.#byKey = this.#handle.matches(':focus-visible');
    this.requestUpdate();
  };

  readonly #keys = { pressed: this.#pressed, focusMoved: this.#focusMoved };
}
