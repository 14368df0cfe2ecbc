/** What all elements share: the date, the language, the group, the data, and what is said of wrong input. */
import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { knownLanguages, onLanguage, speakerOf } from '../i18n/registry.js';
import type { MessageKey } from '../i18n/en.js';
import type { Speaker, Values } from '../i18n/localizer.js';
import { dataset as bundled } from '../model/bundled.js';
import { daysBetween, isCalendarDate } from '../model/dates.js';
import { standing } from '../model/status.js';
import type { CalendarDate, Dataset } from '../model/dataset.js';
import { isDataset, recordOf } from '../model/assemble.js';
import { version } from '../version.js';
import type { DatasetError } from '../model/issues.js';
import type { OpicEvents } from './events.js';
import { Group, groupNamed, type Member, type Shared } from './group.js';
import { DOCUMENT, shown, type Issue } from './issues.js';
import { withIncoming } from './document-reader.js';
import { today } from './today.js';
import { languageAbove, onTreeLanguage } from './inherited-language.js';

/** How many faults of a document are said on screen; the event names them all. */
const FAULTS_SHOWN = 3;

/**
 * The base of every element.
 *
 * @attr as-of - the date shown, `YYYY-MM-DD`; default: the data's own "status as at"
 * @attr lang - ar, en, es, fr, ru or zh; default: the nearest `lang` up the tree
 * @attr group - a name: elements with the same one share date, selected State, highlighted status and region, without a script
 * @attr src - address of a data document to use in place of the bundled one
 * @attr stale-after - days after which a note says how old the data are; default 180
 * @fires opic-error - input was refused; `detail.issues` has `{ path, given, expected }[]`
 * @fires opic-load - the document that `src` names is in use
 */
export abstract class OpicElement extends LitElement implements Member {
  static readonly version: string = version;

  /** @internal What the development build has to say of an element that comes into a page. */
  static hint?: (element: OpicElement) => void;

  static override properties: PropertyDeclarations = {
    asOf: { attribute: 'as-of', noAccessor: true },
    lang: {},
    group: {},
    src: {},
    data: { attribute: false, noAccessor: true },
    staleAfter: { attribute: 'stale-after' },
  };

  declare lang: string;
  declare group: string | null | undefined;
  declare src: string | null | undefined;
  declare staleAfter: number | string | null | undefined;

  readonly #stated: Shared = {};
  readonly #alone = new Group();
  #link = this.#alone;
  #within: Group | undefined;
  #given: Dataset | undefined;
  #loaded: Dataset | undefined;
  #offered: unknown;
  #coming: Promise<void> | undefined;
  #asked: object | undefined;
  #release: (() => void) | undefined;
  #source: string | undefined;
  #speaker: Speaker | undefined;
  #stops: (() => void)[] = [];
  #refusals = new Map<string, Issue[]>();
  #reported: unknown[] = [];
  #failed = false;

  /** The date shown. Setting a wrong one is reported and leaves the default. */
  get asOf(): CalendarDate {
    return this.shared.asOf ?? this.facts.statusAsAt;
  }
  set asOf(value: string | null | undefined) {
    this.share('asOf', 'as-of', value, given => (isCalendarDate(given) ? given : undefined), 'expectedDate');
  }

  /** The data shown: set a document or a `Dataset`; reads back as `Dataset`. */
  get data(): Dataset {
    return this.facts;
  }
  set data(value: unknown) {
    this.accept('data');
    this.#offered = value;
    if (value == null || isDataset(value)) this.#give(value ?? undefined);
    else {
      this.#coming = withIncoming(({ parseDataset }) => {
        if (this.#offered !== value) return; // something newer was given meanwhile
        try {
          this.#give(parseDataset(value));
        } catch (error) {
          this.#refuseDocument('data', value, error);
        }
      });
    }
  }

  #give(dataset: Dataset | undefined): void {
    this.#given = dataset;
    this.requestUpdate('data');
  }

  /** Also waits for data that were given and are being read. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#coming;
    return super.getUpdateComplete();
  }

  /** The data in force: what `src` brought, else what was given, else what is bundled. */
  protected get facts(): Dataset {
    return this.#loaded ?? this.#given ?? bundled;
  }

  protected get speaker(): Speaker {
    return (this.#speaker ??= this.#findSpeaker());
  }

  /** What the group shares at this moment. */
  protected get shared(): Readonly<Shared> {
    return this.#link.values;
  }

  protected say(key: MessageKey, values?: Values): string {
    return this.speaker.say(key, values);
  }

  /** States a value for the whole group; a wrong one is refused and, where nobody else shares, forgotten. */
  protected share<K extends keyof Shared>(
    key: K,
    path: string,
    given: string | null | undefined,
    read: (given: string) => Shared[K] | undefined,
    expected: string,
  ): void {
    const empty = given == null || given === '';
    const value = empty ? undefined : read(String(given));
    const wrong = !empty && value === undefined;
    this.judge(wrong, path, given, expected);
    this.#stated[key] = value;
    // Among others a wrong value changes nothing; alone it gives way to the default.
    if (this.#link === this.#alone || (this.isConnected && !wrong)) this.#link.set({ [key]: value });
    this.requestUpdate();
  }

  /** A user's act on this element: tells the group, then, where there is an event for it, the page, once. */
  protected act<E extends keyof OpicEvents>(
    changes: Shared,
    event?: E,
    detail?: OpicEvents[E]['detail'] & object,
  ): void {
    this.#link.set(changes);
    if (event) this.#fire(event, detail);
  }

  #fire(event: keyof OpicEvents, detail?: object): void {
    this.dispatchEvent(new CustomEvent(event, { bubbles: true, composed: true, detail }));
  }

  /** A user selects a State, or with null lets go of it. */
  protected selectState(state: string | null): void {
    if (state === (this.shared.state ?? null)) return;
    const record = recordOf(this.facts, state);
    const status = record ? standing(record, this.asOf) : null;
    this.act({ state: state ?? undefined }, 'opic-state-select', { state, status });
  }

  /** `expected` is a message, or else an example or the values to choose from, which every language shows as they are. */
  protected refuse(path: string, given: unknown, expected: string): void {
    if (this.#within) return; // who passed it on says it
    const refusal: Issue = { path, given: shown(given), expected };
    const before = this.#refusals.get(path)?.[0];
    if (before?.given === refusal.given && before.expected === expected) return;
    this.#refusals.set(path, [refusal]);
    this.requestUpdate();
  }

  protected accept(path: string): void {
    if (this.#refusals.delete(path)) this.requestUpdate();
  }

  /** Refuses what is wrong, and takes that back when it is put right. */
  protected judge(wrong: unknown, path: string, given: unknown, expected: string): void {
    if (wrong) this.refuse(path, given, expected);
    else this.accept(path);
  }

  /** @internal The group that a dashboard gives to its parts; what it says itself, they need not say again. */
  get within(): Group | undefined {
    return this.#within;
  }
  /** @internal */
  set within(group: Group | undefined) {
    if (group === this.#within) return;
    this.#leave();
    this.#within = group;
    if (this.isConnected) this.#join();
  }

  /** The group that this element is in, its own where it is alone. */
  protected get link(): Group {
    return this.#link;
  }

  override connectedCallback(): void {
    const again = () => {
      this.#speaker = undefined;
      this.requestUpdate();
    };
    again();
    this.#stops = [onLanguage(again), onTreeLanguage(this, again)];
    this.#join();
    this.#follow();
    super.connectedCallback();
    OpicElement.hint?.(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const stop of this.#stops) stop();
    this.#leave();
    this.#unfollow();
  }

  #join(): void {
    this.#link = this.#within ?? (this.group ? groupNamed(this.group) : this.#alone);
    this.#link.join(this, this.#stated);
  }

  #leave(): void {
    this.#link.leave(this);
    // Out of the page, and until it joins others, it goes on showing what it showed.
    if (this.#link !== this.#alone) this.#alone.set({ ...this.#link.values });
    this.#link = this.#alone;
  }

  #follow(): void {
    this.#source = this.src || undefined;
    if (!this.#source) return;
    let url: string;
    try {
      url = new URL(this.#source, this.ownerDocument.baseURI).href;
    } catch {
      this.refuse('src', this.#source, 'https://…/dataset.json');
      return;
    }
    const asked = (this.#asked = {});
    const wanted = () => this.#asked === asked;
    withIncoming(({ sourceDocument }) => {
      if (!wanted()) return;
      const { dataset, release } = sourceDocument(url);
      this.#release = release;
      dataset.then(
        loaded => {
          if (!wanted()) return;
          this.#loaded = loaded;
          this.accept('src');
          this.requestUpdate('data');
          this.#fire('opic-load');
        },
        (error: unknown) => {
          if (wanted()) this.#refuseDocument('src', this.#source, error);
        },
      );
    });
  }

  #unfollow(): void {
    this.#release?.();
    this.#release = this.#asked = undefined;
  }

  #refuseDocument(path: string, given: unknown, error: unknown): void {
    const whole: Issue = { path, given: shown(given), expected: DOCUMENT };
    const faults = (error as Partial<DatasetError>).issues ?? [];
    const inside = faults.map(fault => ({
      path: fault.path ? `${path}: ${fault.path}` : path,
      given: fault.given,
      expected: fault.expected,
    }));
    this.#refusals.set(path, inside.length ? inside : [whole]);
    this.requestUpdate();
  }

  #findSpeaker(): Speaker {
    const english = speakerOf('en')!;
    const own = this.lang ? speakerOf(this.lang) : undefined;
    this.judge(this.lang && !own, 'lang', this.lang, knownLanguages().join(', '));
    return own ?? speakerOf(languageAbove(this)) ?? english;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('lang')) this.#speaker = undefined;
    void this.speaker;
    if (this.hasUpdated && changed.has('group')) {
      this.#leave();
      this.#join();
    }
    if ((this.src || undefined) !== this.#source) {
      this.#unfollow();
      this.#loaded = undefined;
      this.accept('src');
      this.#follow();
    }
    const days = this.staleAfter;
    const wrong = days != null && !(Number(days) >= 0 && String(days).trim());
    this.judge(wrong, 'stale-after', days, '0, 1, 2 … 180');
  }

  /** What the element shows between its frame and its notes. */
  protected abstract draw(): TemplateResult;

  protected override render(): TemplateResult {
    const { code, dir } = this.speaker;
    return html`<div class="whole" part="base" lang=${code} dir=${dir}>${this.draw()}${this.#notes()}</div>`;
  }

  /** Plain lines under the drawing: what was wrong, what is not known, what is old. */
  #notes(): TemplateResult | typeof nothing {
    const own = this.#within ? [] : this.notes();
    // What an element says of a reader's own act: that a file could not be made.
    const failed = this.#failed ? [this.say('notSaved')] : [];
    const lines = [...own, ...failed, ...this.#faults()];
    return lines.length
      ? html`<div class="notes" part="notes" role="status">${lines.map(line => html`<p>${line}</p>`)}</div>`
      : nothing;
  }

  /** An element's own notes come first. */
  protected notes(): string[] {
    const { statusAsAt } = this.facts;
    const date = this.speaker.date(statusAsAt);
    const lines: string[] = [];
    if (this.asOf > statusAsAt) lines.push(this.say('nothingKnownAfter', { date }));
    const days = Number(this.staleAfter ?? 180);
    if (daysBetween(statusAsAt, today()) > days) lines.push(this.say('stale', { date }));
    return lines;
  }

  /** Does what a reader asked for, and says so where that fails: offline, or where the page forbids it. */
  protected async attempt(task: () => Promise<unknown>): Promise<void> {
    this.#failed = false;
    try {
      await task();
    } catch {
      this.#failed = true;
    }
    this.requestUpdate();
  }

  #faults(): string[] {
    const issues = this.#issues();
    const date = this.speaker.date(this.facts.statusAsAt);
    const failed = this.#refusals.has('src') ? [this.say('loadFailed', { date })] : [];
    const lines = issues.slice(0, FAULTS_SHOWN).map(issue => this.say('refused', { ...issue }));
    if (issues.length > FAULTS_SHOWN)
      lines.push(this.say('refusedMore', { n: issues.length - FAULTS_SHOWN }));
    return [...failed, ...lines];
  }

  #issues(): Issue[] {
    const say = (issue: Issue) => ({ ...issue, expected: this.say(issue.expected as MessageKey) });
    return [...this.#refusals.values()].flat().map(say);
  }

  protected override updated(_changed: PropertyValues): void {
    const refusals = [...this.#refusals.values()];
    const fresh = refusals.some(refusal => !this.#reported.includes(refusal));
    this.#reported = refusals;
    if (!fresh) return;
    this.#fire('opic-error', { issues: this.#issues() });
  }
}
