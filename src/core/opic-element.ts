/** The base of every element: its options, the controllers that serve it, and the notes under its drawing. */
import {
  html,
  type LitElement,
  nothing,
  type PropertyDeclaration,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { knownLanguages, localizerOf } from '../i18n/registry.js';
import type { MessageKey } from '../i18n/en.js';
import type { Localizer, Values } from '../i18n/localizer.js';
import { recordOf } from '../model/document/assemble.js';
import type { CalendarDate, Dataset } from '../model/dataset.js';
import { daysBetween, readTreatyDate } from '../model/dates.js';
import { standing } from '../model/status.js';
import { version } from '../version.js';
import { StyledElement } from './adopted-styles.js';
import { DataController } from './controllers/data-controller.js';
// By itself, so that the types of one element alone bring those of its events.
import './events.js';
import { fire, type OpicEvents } from './events.js';
import { groupController } from './controllers/group-controller.js';
import type { Group, Shared } from './controllers/group.js';
import { IssuesController } from './controllers/issues-controller.js';
import { languageController } from './controllers/language-controller.js';
import { isEmpty, optionsOf, property } from './property.js';
import { today } from './today.js';
import { translatedText } from './translated-text.js';

/** Days after which data are said to be old. */
const STALE_AFTER = 180;

const readDays = (given: string) => (given.trim() && Number(given) >= 0 ? Number(given) : undefined);

/** Passed from an element to those inside it: its group, and the options that they share. */
export interface HandedOn {
  group: Group;
  options: Readonly<Record<string, unknown>>;
}

/** An element that tells the reader where what was asked for could not be made. */
export interface Attempting extends LitElement {
  attempt(task: () => Promise<unknown>): Promise<void>;
}

const isText = (line: unknown): line is string => typeof line === 'string';

/**
 * @fires opic-error - input was refused; `detail.issues` has `{ path, given, expected }[]`
 * @fires opic-load - the document that `src` names is in use
 */
export abstract class OpicElement extends StyledElement {
  static readonly version: string = version;

  /** @internal What the development build has to say of an element that comes into a page. */
  static hint?: (element: OpicElement) => void;

  readonly #language = languageController(this);
  readonly #membership = groupController(this);
  readonly #issues = new IssuesController(this, () => this.notesIn);
  readonly #data = new DataController(this, this.#issues);
  readonly #putTextBack = translatedText(this);
  /** A reader asked for something that could not be made. */
  #failed = false;
  /** What updates asked for, by name. */
  readonly #needed: Record<string, Promise<void>> = {};

  /** The date shown, `YYYY-MM-DD`. Default: the data's own "status as at". */
  @property({ attribute: 'as-of', noAccessor: true, read: readTreatyDate, expected: 'expectedDate' })
  get asOf(): CalendarDate {
    return this.shared.asOf ?? this.facts.statusAsAt;
  }
  set asOf(value: string | null | undefined) {
    this.share('asOf', 'asOf', value);
  }

  /** ar, en, es, fr, ru or zh. Default: the nearest `lang` up the tree. */
  @property({ read: localizerOf, expected: () => knownLanguages().join(', ') })
  declare lang: string;

  /** A name. Elements with the same one share date, selected State, highlighted status and region, without a script. */
  @property({ notInFrames: true })
  declare group: string | null | undefined;

  /** Address of a data document to use in place of the bundled one; it comes before `data`. */
  // Set again, it is fetched again if that failed.
  @property({ address: 'data', hasChanged: () => true })
  declare src: string | null | undefined;

  /** The data shown: set a document or a `Dataset`; reads back as `Dataset`. */
  @property({ attribute: false, noAccessor: true, handedOn: true })
  get data(): Dataset {
    return this.facts;
  }
  set data(value: unknown) {
    this.#data.give(value);
  }

  /** Days after which a note says how old the data are. Default: 180. */
  @property({ attribute: 'stale-after', read: readDays, expected: '0, 1, 2 … 180' })
  declare staleAfter: number | string | null | undefined;

  /** The data in force. */
  protected get facts(): Dataset {
    return this.#data.dataset;
  }

  /** The document that `src` names has not come: the data in force are others. */
  protected get awaitsData(): boolean {
    return this.#data.isAwaited;
  }

  protected get localizer(): Localizer {
    return this.#language();
  }

  /** The language of the notes. */
  protected get notesIn(): Localizer {
    return this.localizer;
  }

  protected msg(key: MessageKey, values?: Values): string {
    return this.localizer.msg(key, values);
  }

  /** @internal A script may set an option to anything. Those with a type or a converter judge it themselves. */
  static override getPropertyDescriptor(
    name: PropertyKey,
    key: string | symbol,
    option: PropertyDeclaration,
  ): PropertyDescriptor | undefined {
    const descriptor = super.getPropertyDescriptor(name, key, option)!;
    if (option.state || option.type || option.converter) return descriptor;
    return {
      ...descriptor,
      set(this: OpicElement, given: unknown) {
        descriptor.set!.call(this, this.textOf(name as string, given));
      },
    };
  }

  /** The text that an option is set to. What cannot be one is refused. */
  protected textOf(option: string, given: unknown): string | undefined {
    return this.#issues.text(option, given);
  }

  /** @internal The group's current state. */
  get shared(): Readonly<Shared> {
    return this.#membership.group.values;
  }

  /** A page states, by an option, a value for the whole group. */
  protected share(key: keyof Shared, option: string, given: unknown): void {
    const { value, wrong } = this.#issues.read(option, given);
    this.#membership.state(key, value as never, wrong);
    this.requestUpdate();
  }

  /** @internal A user's act on this element: tells the group, then, where there is an event for it, the page, once. */
  act<E extends keyof OpicEvents>(
    changes: Shared,
    event?: E,
    detail?: OpicEvents[E]['detail'] & object,
  ): void {
    this.#membership.group.set(changes);
    if (event) fire(this, event, detail);
  }

  /** A user selects a State, or with null lets go of it. */
  protected selectState(state: string | null): void {
    if (state === (this.shared.state ?? null)) return;
    const record = recordOf(this.facts, state);
    const status = record ? standing(record, this.asOf) : null;
    this.act({ state: state ?? undefined }, 'opic-state-select', { state, status });
  }

  /** The value of an option that is an accessor, or undefined, and then it is refused unless it is empty. */
  protected readOption(option: string, given: unknown): unknown {
    return this.#issues.read(option, given).value;
  }

  /** Refuses what is wrong, and takes that back when it is put right. */
  protected judge(wrong: unknown, path: string, given: unknown, expected: string): void {
    this.#issues.judge(wrong, path, given, expected);
  }

  /** @internal The group of the element that shows this one as a part of itself. */
  get within(): Group | undefined {
    return this.#membership.around;
  }

  /** @internal What the element around this one hands on; what it says itself, this one need not say again. */
  set handedOn({ group, options }: HandedOn) {
    this.#issues.silent = true;
    this.#membership.around = group;
    const target = this as Record<string, unknown>;
    for (const { name } of optionsOf(this))
      if (name in options && target[name] !== options[name]) target[name] = options[name];
  }

  /** @internal Passed to the elements inside this one. */
  handOn(): HandedOn {
    const own = this as Record<string, unknown>;
    const names = optionsOf(this).flatMap(({ name, handedOn }) => (handedOn ? name : []));
    const options = Object.fromEntries(names.map(name => [name, own[name]]));
    return { group: this.#membership.group, options: { ...options, lang: this.localizer.code } };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    OpicElement.hint?.(this);
  }

  /** Loads, once, something that an update finds it needs. It is drawn as soon as it is there. */
  protected need(name: string, load: () => Promise<unknown>): void {
    this.#needed[name] ??= this.attempt(load);
  }

  /** Also waits for data that were given and are being read, and for what the update asked for. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#data.reading;
    await super.getUpdateComplete();
    await Promise.all(Object.values(this.#needed));
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#putTextBack();
    if (this.hasUpdated && changed.has('group')) this.#membership.rejoin();
    this.#data.sourceMayHaveChanged(changed.has('src'));
    this.#issues.readFields();
  }

  /** Renders the element itself; its notes follow below. */
  protected abstract draw(): TemplateResult;

  protected override render(): TemplateResult {
    const { code, dir } = this.localizer;
    const busy = this.#data.isLoading || nothing;
    return html`<div class="whole" part="base" lang=${code} dir=${dir} aria-busy=${busy}>
      ${this.draw()}${this.#notes()}
    </div>`;
  }

  /** Plain lines under the drawing: what is not known, what is old, what failed, what was wrong. */
  #notes(): TemplateResult | typeof nothing {
    const { notesIn } = this;
    const { failure } = this.#data;
    const { treaty, statusAsAt } = this.facts;
    const shown = { treaty: treaty.short, date: notesIn.date(statusAsAt) };
    const all = [
      ...(this.within ? [] : this.notes()),
      this.#failed && notesIn.msg('notSaved'),
      failure && notesIn.msg('loadFailed', { reason: notesIn.msg(failure), ...shown }),
      ...this.#issues.lines(),
    ];
    const lines = this.#data.isLoading ? [notesIn.msg('loadingData')] : all.filter(isText);
    return lines.length
      ? html`<div class="notes" part="notes" role="status">${lines.map(line => html`<p>${line}</p>`)}</div>`
      : nothing;
  }

  /** Notes on the data. */
  protected notes(): string[] {
    const { statusAsAt } = this.facts;
    const { newerThanLoaded } = this.#data;
    const named = (date: string) => this.localizer.date(date);
    const date = named(statusAsAt);
    return [
      this.asOf > statusAsAt && this.msg('nothingKnownAfter', { date }),
      this.isStale(statusAsAt) && this.msg('stale', { date }),
      newerThanLoaded && this.msg('olderData', { date, newer: named(newerThanLoaded) }),
    ].filter(isText);
  }

  /** @internal Days after which data are said to be old. */
  get staleDays(): number {
    return isEmpty(this.staleAfter) ? STALE_AFTER : Number(this.staleAfter);
  }

  protected isStale(statusAsAt: CalendarDate): boolean {
    return daysBetween(statusAsAt, today()) > this.staleDays;
  }

  /** @internal Does what a reader asked for, and says so where that fails: offline, or where the page forbids it. */
  async attempt(task: () => Promise<unknown>): Promise<void> {
    this.#failed = false;
    try {
      await task();
    } catch {
      this.#failed = true;
    }
    this.requestUpdate();
  }
}
