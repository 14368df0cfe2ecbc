/** Plays the years on a map: the group's date moves, and each State that deposits lights up with its name and ordinal. */
import { nothing, type ReactiveController } from 'lit';
import { adoptMoreStyles } from '../../../core/adopted-styles.js';
import type { Run } from '../../../core/controllers/group.js';
import { countsSentence } from '../../../i18n/attribution.js';
import { play } from '../../../i18n/en.js';
import { memoizeLast } from '../../../i18n/format/memoize.js';
import { addMessages } from '../../../i18n/registry.js';
import type { CalendarDate } from '../../../model/dataset.js';
import { addDays } from '../../../model/dates.js';
import { tally } from '../../../model/tally.js';
import { unseenStyles } from '../../../ui/base-styles.js';
import { Announcer } from '../../../ui/announcer.js';
import { wantsLessMotion } from '../../../ui/matches-media.js';
import { Playback } from '../../../ui/playback/playback.js';
import type { MapHost } from '../map-host.js';
import { addLabel, ordinalName, type Label } from './arrival-labels.js';
import { overlay, overlayStyles, placeLabels, speedButtons } from './year-overlay.js';
import { beatsOf, depositsOf, type YearsRun } from './year-pace.js';
import { yearSlider, yearSliderStyles } from './year-slider.js';

addMessages({ en: play });

/** Time that a label stays, in milliseconds; the style sheet fades it out in the same. */
const STAYS = 1300;
/** The share of the map that must be in view before a page's own wish starts the years. */
const IN_VIEW = 0.6;

export class YearPlayer implements ReactiveController {
  readonly #host: MapHost;
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
  /** Until the map is in view, where the page wants the years to start by themselves. */
  #watcher: IntersectionObserver | undefined;
  /** Where Escape is heard: a map that has gone to another document no longer knows it by itself. */
  #page: Document | undefined;
  /** The date that comes back when the map does, which was taken away while the page's years played. */
  #interrupted: CalendarDate | undefined;

  constructor(host: MapHost) {
    this.#host = host;
    adoptMoreStyles(host.shadowRoot!, [unseenStyles, overlayStyles, yearSliderStyles]);
    this.#announcer = new Announcer(host);
    if (host.speed && globalThis.IntersectionObserver)
      this.#watcher = new IntersectionObserver(
        ([entry]) => {
          if (!entry!.isIntersecting) return;
          this.#watcher!.disconnect();
          this.#watcher = undefined;
          const { speed, shared } = host;
          if (speed && !shared.run?.playing && !wantsLessMotion()) this.#start(true);
        },
        { threshold: IN_VIEW },
      );
    host.addController(this); // before what plays, to hear first that the map leaves
    this.#playback = new Playback(host, {
      show: day => this.#move(addDays(this.#run!.from, day)),
      standsOn: day => host.asOf === addDays(this.#run!.from, day),
      running: run => this.#running(run),
      ended: () => this.#ended(),
    });
    this.#speed = host.speed || 1;
  }

  hostConnected(): void {
    this.#watcher?.observe(this.#host.view.drawing!);
    if (this.#interrupted) this.#move(this.#interrupted);
  }

  hostDisconnected(): void {
    this.#watcher?.disconnect();
    this.#interrupted = this.#playback.playing ? this.#before : undefined;
    clearTimeout(this.#fading);
    this.#clear();
  }

  readonly toggle = (): void => {
    const { run } = this.#host.shared;
    if (run?.playing) return run.stop();
    // In a dashboard the timeline has its handle.
    this.#isSliding = !this.#host.within;
    this.#start(false);
  };

  #move(asOf: CalendarDate): void {
    this.#host.act({ asOf });
  }

  /** The user's act is over. */
  #moved(): void {
    this.#host.act({}, 'opic-as-of-change', { asOf: this.#host.asOf });
  }

  /** What the slider does; it takes the date over from what plays. */
  readonly #slides = {
    move: (date: CalendarDate): void => {
      this.#host.shared.run?.stop();
      this.#move(date);
    },
    moved: (): void => this.#moved(),
    leave: (): void => {
      const { dataset, date } = this.#host.shown;
      this.#isSliding = false;
      this.#slides.move(dataset.statusAsAt);
      if (date !== dataset.statusAsAt) this.#moved();
      this.#host.requestUpdate();
      this.#host.shadowRoot!.querySelector<HTMLElement>('.play > button')?.focus();
    },
  };

  /** From the date shown to the end, or from the beginning where that is the end; for the page, up to the date shown. */
  #start(byPage: boolean): void {
    const { dataset, date } = this.#host.shown;
    const from = dataset.treaty.opened;
    const last = dataset.statusAsAt;
    const to = byPage && date < last ? date : last;
    if (to <= from) return;
    const start = byPage || date >= to || date < from ? from : date;
    this.#before = byPage ? date : undefined;
    this.#run = { from, to, speed: this.#speed, lessMotion: wantsLessMotion() };
    this.#announcer.say(() => {
      const { localizer } = this.#host.shown;
      return localizer.msg('playing', { from: localizer.date(start), to: localizer.date(to) });
    });
    this.#playback.start(beatsOf(start, this.#deposits(dataset), this.#run));
  }

  /** Escape stops it wherever the focus is. */
  #running(run: Run | undefined): void {
    this.#page?.removeEventListener('keydown', this.#escaped, { capture: true });
    this.#page = run && this.#host.ownerDocument;
    this.#page?.addEventListener('keydown', this.#escaped, { capture: true });
    this.#host.act({ run });
  }

  readonly #choose = (speed: number): void => {
    this.#speed = speed;
    if (this.#run) this.#run.speed = speed;
    const { dataset, date } = this.#host.shown;
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
    const whole = this.#host.asOf === this.#run!.to;
    if (this.#before && whole) this.#move(this.#before);
    if (!this.#before) this.#moved();
    this.#announcer.say(() => {
      const { dataset, date, among, localizer } = this.#host.shown;
      return countsSentence(tally(dataset, date, among), date, localizer);
    });
  }

  hostUpdate(): void {
    const { asOf: date, shared } = this.#host;
    // Who is named had not deposited yet on an earlier date.
    if (date < this.#latest) this.#labels = [];
    this.#latest = date;
    if (!shared.run?.playing) {
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
    const { shown, view } = this.#host;
    const { dataset, among, localizer } = shown;
    const { clientWidth, clientHeight } = view.drawing!;
    const come = this.#deposits(dataset).filter(
      ({ date, state }) => date > after && date <= upTo && among.has(state),
    );
    if (come.length && this.#run?.lessMotion) this.#labels = [];
    for (const { state, nth } of come) {
      const text = ordinalName(localizer.state(state), nth, localizer);
      this.#labels = addLabel(this.#labels, { state, text, since }, view.frame, [clientWidth, clientHeight]);
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
    const { dataset, date, among } = this.#host.shown;
    const parties = tally(dataset, date, among).party;
    const isPast = this.#isSliding && date < dataset.statusAsAt;
    const deposits = this.#deposits(dataset).map(each => each.date);
    return [
      this.#seen || this.#fading || isPast ? overlay(this.#host, parties, this.#labels) : nothing,
      this.#isSliding ? yearSlider(this.#host.shown, parties, deposits, this.#slides) : nothing,
    ];
  }

  /** Beside the button: the speeds, while it plays. */
  controls(): unknown {
    const { localizer } = this.#host.shown;
    const speeds = this.#playback.playing && speedButtons(this.#speed, this.#choose, localizer);
    return [speeds || nothing, this.#announcer.draw()];
  }
}
