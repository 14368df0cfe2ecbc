/** Plays the years on a map: the group's date moves, and each State that deposits lights up with its name and ordinal. */
import { nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { adoptMoreStyles } from '../../../core/adopted-styles.js';
import type { Run } from '../../../core/controllers/group.js';
import { countsSentence } from '../../../i18n/attribution.js';
import { play } from '../../../i18n/en.js';
import { memoizeLast } from '../../../i18n/format/memoize.js';
import type { Localizer } from '../../../i18n/localizer.js';
import { addMessages } from '../../../i18n/registry.js';
import type { CalendarDate, Dataset } from '../../../model/dataset.js';
import { addDays } from '../../../model/dates.js';
import { tally } from '../../../model/tally.js';
import { unseenStyles } from '../../../ui/base-styles.js';
import { Announcer } from '../../../ui/announcer.js';
import { wantsLessMotion } from '../../../ui/matches-media.js';
import { Playback } from '../../../ui/playback/playback.js';
import type { Outlines } from '../../../world/index.js';
import type { Box, Frame } from '../../../world/frame.js';
import { addLabel, type Label } from './arrival-labels.js';
import { ordinalName } from './ordinal-name.js';
import { overlay, overlayStyles, placeLabels, speedButtons } from './year-overlay.js';
import { beatsOf, depositsOf, type YearsRun } from './year-pace.js';
import { yearSlider, yearSliderStyles } from './year-slider.js';

addMessages({ en: play });

/** Time that a label stays, in milliseconds; the style sheet fades it out in the same. */
const STAYS = 1300;
/** The share of the map that must be in view before a page's own wish starts the years. */
const IN_VIEW = 0.6;

/** What a map shows at this moment. */
interface Shown {
  dataset: Dataset;
  date: CalendarDate;
  localizer: Localizer;
  frame: Frame;
  outlines: Outlines;
  /** Where Europe is shown again. */
  inset: Box | undefined;
  among: ReadonlySet<string>;
  /** The playback that moves the date of the map's group, here or in another element. */
  run: Run | undefined;
  /** The speed at which the page wants the years to start by themselves; 0 where it does not. */
  wanted: number;
}

export interface Stage {
  shown(): Shown;
  move(date: CalendarDate): void;
  running(run: Run | undefined): void;
  /** The user's act is over. */
  moved(): void;
}

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly drawing: SVGSVGElement | null;
  /** The dashboard around, if there is one. */
  readonly within: unknown;
}

export class YearPlayer implements ReactiveController {
  readonly #host: Host;
  readonly #stage: Stage;
  readonly #announcer: Announcer;
  readonly #playback: Playback;
  readonly #deposits = memoizeLast(depositsOf);
  #run: YearsRun | undefined;
  /** Started by the page and not by the reader: then the date shown before comes back. */
  #before: CalendarDate | undefined;
  #speed = 1;
  #labels: Label[] = [];
  /** The date at the latest update of a run, its own or one that another element of the group plays. */
  #seen: CalendarDate | undefined;
  /** The date at the latest update. */
  #latest: CalendarDate = '';
  #fading: ReturnType<typeof setTimeout> | undefined;
  /** A reader has played the years, and has a slider over them until it is closed. */
  #isSliding = false;
  #watcher: IntersectionObserver | undefined;

  constructor(host: Host, stage: Stage) {
    this.#host = host;
    this.#stage = stage;
    this.#announcer = new Announcer(host);
    this.#playback = new Playback(host, {
      show: day => stage.move(addDays(this.#run!.from, day)),
      standsOn: day => stage.shown().date === addDays(this.#run!.from, day),
      running: run => this.#running(run),
      ended: () => this.#ended(),
    });
    host.addController(this);
    this.#speed = stage.shown().wanted || 1;
  }

  hostConnected(): void {
    adoptMoreStyles(this.#host.shadowRoot!, [unseenStyles, overlayStyles, yearSliderStyles]);
    if (!this.#stage.shown().wanted || !globalThis.IntersectionObserver) return;
    this.#watcher = new IntersectionObserver(
      ([entry]) => {
        if (!entry!.isIntersecting) return;
        this.#watcher?.disconnect();
        const { wanted, run } = this.#stage.shown();
        if (wanted && !run?.playing && !wantsLessMotion()) this.#start(true);
      },
      { threshold: IN_VIEW },
    );
    this.#watcher.observe(this.#host.drawing!);
  }

  hostDisconnected(): void {
    this.#watcher?.disconnect();
    clearTimeout(this.#fading);
    this.#clear();
  }

  readonly toggle = (): void => {
    const { run } = this.#stage.shown();
    if (run?.playing) return run.stop();
    // In a dashboard the timeline has its handle.
    this.#isSliding = !this.#host.within;
    this.#start(false);
  };

  /** What the slider does; it takes the date over from what plays. */
  readonly #slides = {
    move: (date: CalendarDate): void => {
      this.#stage.shown().run?.stop();
      this.#stage.move(date);
    },
    moved: (): void => this.#stage.moved(),
    leave: (): void => {
      const { dataset, date } = this.#stage.shown();
      this.#isSliding = false;
      this.#slides.move(dataset.statusAsAt);
      if (date !== dataset.statusAsAt) this.#stage.moved();
      this.#host.requestUpdate();
      this.#host.shadowRoot!.querySelector<HTMLElement>('.play > button')?.focus();
    },
  };

  /** From the date shown to the end, or from the beginning where that is the end; for the page, up to the date shown. */
  #start(byPage: boolean): void {
    const { dataset, date } = this.#stage.shown();
    const from = dataset.treaty.opened;
    const last = dataset.statusAsAt;
    const to = byPage && date < last ? date : last;
    if (to <= from) return;
    const start = byPage || date >= to || date < from ? from : date;
    this.#before = byPage ? date : undefined;
    this.#run = { from, to, speed: this.#speed, lessMotion: wantsLessMotion() };
    this.#announcer.say(() => {
      const { localizer } = this.#stage.shown();
      return localizer.msg('playing', { from: localizer.date(start), to: localizer.date(to) });
    });
    this.#playback.start(beatsOf(start, this.#deposits(dataset), this.#run));
  }

  /** Escape stops it wherever the focus is. */
  #running(run: Run | undefined): void {
    const { ownerDocument } = this.#host;
    if (run) ownerDocument.addEventListener('keydown', this.#escaped, { capture: true });
    else ownerDocument.removeEventListener('keydown', this.#escaped, { capture: true });
    this.#stage.running(run);
  }

  readonly #choose = (speed: number): void => {
    this.#speed = speed;
    if (this.#run) this.#run.speed = speed;
    const { dataset, date } = this.#stage.shown();
    if (this.#playback.playing) this.#playback.start(beatsOf(date, this.#deposits(dataset), this.#run!));
    this.#host.requestUpdate();
  };

  /** Inside the map that is all that the key does then. */
  readonly #escaped = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#playback.playing) return;
    if (event.composedPath().includes(this.#host)) event.stopPropagation();
    this.#playback.stop();
  };

  #ended(): void {
    const { date } = this.#stage.shown();
    const whole = date === this.#run!.to;
    if (this.#before && whole) this.#stage.move(this.#before);
    if (!this.#before) this.#stage.moved();
    this.#announcer.say(() => {
      const { dataset, date, among, localizer } = this.#stage.shown();
      return countsSentence(tally(dataset, date, among), date, localizer);
    });
  }

  hostUpdate(): void {
    const { date, run } = this.#stage.shown();
    // Who is named had not deposited yet on an earlier date.
    if (date < this.#latest) this.#labels = [];
    this.#latest = date;
    if (!run?.playing) {
      if (this.#seen) this.#fade();
      return;
    }
    clearTimeout(this.#fading);
    const now = performance.now();
    if (this.#seen && date > this.#seen) this.#add(this.#seen, date, now);
    this.#seen = date;
    if (!this.#run?.lessMotion) this.#labels = this.#labels.filter(({ since }) => now - since < STAYS);
  }

  /** The States that deposited after a date, up to another. */
  #add(after: CalendarDate, upTo: CalendarDate, since: number): void {
    const { dataset, among, frame, localizer } = this.#stage.shown();
    const { clientWidth, clientHeight } = this.#host.drawing!;
    const come = this.#deposits(dataset).filter(
      ({ date, state }) => date > after && date <= upTo && among.has(state),
    );
    if (come.length && this.#run?.lessMotion) this.#labels = [];
    for (const { state, nth } of come) {
      const text = ordinalName(localizer.state(state), nth, localizer);
      this.#labels = addLabel(this.#labels, { state, text, since }, frame, [clientWidth, clientHeight]);
    }
  }

  /** The last names stay as long as all others did. The speeds go, and leave the focus to the button beside them. */
  #fade(): void {
    this.#seen = undefined;
    const focused = this.#host.shadowRoot!.activeElement?.closest('.speeds');
    focused?.parentElement?.querySelector('button')?.focus();
    clearTimeout(this.#fading);
    this.#fading = setTimeout(() => this.#clear(), STAYS);
  }

  #clear(): void {
    this.#seen = this.#fading = undefined;
    this.#labels = [];
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    placeLabels(this.#host.shadowRoot!);
  }

  /** Over the map, and at its lower edge. */
  overlay(): unknown {
    const { dataset, date, among, localizer, frame, outlines, inset } = this.#stage.shown();
    const from = dataset.treaty.opened;
    const to = dataset.statusAsAt;
    const parties = tally(dataset, date, among).party;
    const isPast = this.#isSliding && date < to;
    const year = date.slice(0, 4);
    const deposits = this.#deposits(dataset).map(({ date }) => date);
    return [
      this.#seen || this.#fading || isPast
        ? overlay({ year, parties, labels: this.#labels, frame, outlines, inset }, localizer)
        : nothing,
      this.#isSliding ? yearSlider({ from, to, date, parties, deposits, localizer }, this.#slides) : nothing,
    ];
  }

  /** Beside the button: the speeds, while it plays. */
  controls(): unknown {
    const { localizer } = this.#stage.shown();
    const speeds = this.#playback.playing && speedButtons(this.#speed, this.#choose, localizer);
    return [speeds || nothing, this.#announcer.draw()];
  }
}
