import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { countsSentence } from '../../i18n/attribution.js';
import { recordOf } from '../../model/document/assemble.js';
import { register } from '../../model/codes.js';
import type { Status } from '../../model/dataset.js';
import { standing } from '../../model/status.js';
import { tally } from '../../model/tally.js';
import { Announcer } from '../../ui/announcer.js';
import { legend } from '../../ui/legend.js';
import { property } from '../../core/property.js';
import { SelectingElement } from '../../core/selecting-element.js';
import { stateSentence } from '../../ui/sources/state-dates.js';
import { placeTooltip, tooltip } from '../../ui/tooltip/tooltip.js';
import { anchor } from '../../world/index.js';
import type { Region } from '../../world/regions.js';
import { EXPECTED, readControls } from './controls/control-words.js';
import { MapControls, type ControlsHost } from './controls/map-controls.js';
import { sheet } from './controls/sheet.js';
import { smallStates } from './controls/small-states.js';
import { MapView } from './drawing/map-view.js';
import { marks } from './drawing/marks.js';
import { WorldShapes } from './drawing/world-shapes.js';
import { mapCaption } from './map-caption.js';
import { PLAY_WORDS, PlayButton, speedWanted } from './play-button.js';
import { mapStyleSheets } from './map-style-sheets.js';
import { Pointing } from './pointer/pointing.js';
import { RovingFocus } from './pointer/roving-focus.js';
import { tooltipContent } from './pointer/tooltip-content.js';

/**
 * The world, every one of the 197 States findable, coloured by status on a date.
 *
 * @element opic-map
 * @fires opic-region-change - a user chose a region; `detail.region` is its name or `world`
 * @fires opic-state-select - a user chose a State; `detail.state` is its alpha-3 code or null, `detail.status` its status
 * @fires opic-as-of-change - the years that a user played have ended or were stopped; `detail.asOf`
 * @csspart base - the whole
 * @csspart map - the drawing
 * @csspart legend - the three classes with their counts
 * @csspart caption - date, source, boundaries sentence
 * @csspart source - the link to the source
 * @csspart tooltip - the box beside a State
 * @csspart controls - the row above the map: search and region
 * @csspart search - the search field with what was found
 * @csspart zoom - the buttons that zoom
 * @csspart sheet - what was touched, below the map
 * @csspart strip - the small States under a narrow map
 * @csspart downloads - the links to the table and to the files
 * @csspart download-menu - the files, the link and the embed code
 * @csspart card - the selected State's card, to save or to share
 * @csspart notes - what was wrong, not known, or old
 * @cssproperty --opic-party - States parties
 * @cssproperty --opic-signatory - signatories
 * @cssproperty --opic-no-action - no action
 * @cssproperty --opic-territory - neutral territories
 * @cssproperty --opic-border - borders
 * @cssproperty --opic-surface - background
 * @cssproperty --opic-text - text
 * @cssproperty --opic-accent - links and focus
 * @cssproperty --opic-font - type
 */
export class OpicMap extends SelectingElement {
  static override styles = mapStyleSheets;

  /** Offers readers only these: `search`, `zoom`, `region`, `play`, `download`, `table`, any of them, or `none`. Default: all. */
  @property()
  declare controls: string | null | undefined;

  /**
   * Plays the years once, when the map comes into view; never where less motion is wanted. With a speed: `half`,
   * `normal` or `double`.
   */
  @property()
  declare play: boolean | string | null | undefined;

  /** The rest of the caption is shown. */
  @property({ state: true })
  declare private about: boolean | undefined;

  readonly #shapes = new WorldShapes();
  readonly #roving = new RovingFocus(this.#shapes);
  readonly #announcer = new Announcer(this);
  readonly #controls = new MapControls(this, this.#announcer);
  /** @internal */
  readonly view = new MapView(this, this.#shapes);
  readonly #pointing = new Pointing(this, this.view);
  readonly #play = new PlayButton(this, {
    shown: () => ({ ...this.shown, ...this.#onStage }),
    move: asOf => this.act({ asOf }),
    running: run => this.act({ run }),
    moved: () => this.act({}, 'opic-as-of-change', { asOf: this.asOf }),
  });
  #selected: string | null = null;

  /** @internal */
  get drawing(): SVGSVGElement | null {
    return this.view.drawing;
  }

  /** @internal */
  choose(state: string | null): void {
    this.selectState(state === this.selected ? null : state);
  }

  /** @internal Selects a State that was searched for and shows it from near. */
  goTo(state: string): void {
    this.selectState(state);
    this.view.fly(this.view.frameOf([state]));
    this.#say(state);
    this.#announcer.say(() => this.#sentence(state), 0);
  }

  /** @internal */
  chooseRegion(region: Region): void {
    this.act({ region }, 'opic-region-change', { region });
  }

  /** @internal */
  describe(state: string): { status: Status; words: string } {
    const status = standing(recordOf(this.facts, state)!, this.asOf);
    return { status, words: this.localizer.status(status) };
  }

  /** @internal What a picture of this map shows. */
  get shown(): ControlsHost['shown'] {
    const { facts: dataset, asOf: date, localizer, region, among } = this;
    const pledges = this.pledges?.of(among);
    return { dataset, date, localizer, region, among, pledges, label: this.partName() };
  }

  get #onStage() {
    const { facts, asOf, view, play } = this;
    const { run } = this.shared;
    return {
      facts,
      asOf,
      frame: view.frame,
      outlines: this.#shapes.outlines,
      run,
      wanted: speedWanted(play) ?? 0,
    };
  }

  /** @internal */
  get forTable(): ControlsHost['forTable'] {
    return this.handOn();
  }

  /** @internal */
  override attempt(task: () => Promise<unknown>): Promise<void> {
    return super.attempt(task);
  }

  protected override draw(): TemplateResult {
    const { facts, asOf, localizer, among, view } = this;
    const counts = tally(facts, asOf, among);
    const part = this.partName();
    const summary = countsSentence(counts, asOf, localizer);
    const pointing = this.#pointing;
    const { place, touched } = pointing;
    const tools = this.#controls;
    const content = (of: string) => tooltipContent(of, facts, asOf, localizer, state => this.pageOf(state));
    return html`
      ${part ? html`<p class="part">${part} ${this.#wayBack()}</p>` : nothing}
      <div class="head">${legend(counts, localizer)} ${tools.bar(localizer)}</div>
      <div
        class="map"
        @focusin=${this.#focusIn}
        @focusout=${this.#focusOut}
        @pointerenter=${tools.ready}
        @touchstart=${tools.ready}
      >
        <svg
          part="map"
          class="${view.isTall ? 'tall' : ''} ${view.hasInset ? 'with-inset' : ''}"
          viewBox=${view.frame.box.join(' ')}
          role="listbox"
          aria-label="${localizer.row([this.msg('mapName'), summary])}"
          @pointerdown=${pointing.press}
          @pointermove=${pointing.move}
          @pointerleave=${pointing.release}
          @click=${pointing.click}
          @keydown=${this.#pressed}
        >
          ${this.#shapes.root} ${this.#marks()}
        </svg>
        ${this.#play.overlay()} ${tools.wanted.has('play') ? this.#play.draw(this.#playYears) : nothing}
        ${tools.zoomButtons(localizer)}
      </div>
      ${touched ? sheet(content(touched), localizer, this.#closeSheet) : nothing}
      ${smallStates(view.isNarrow, among, facts, asOf, localizer, this.selected, this.#chooseKept)}
      ${this.pledges?.note(counts.party, { among, key: 'pledgeOutline', brief: !!this.within })}
      ${mapCaption(facts, asOf, localizer, !!this.about, this.#toggleAbout, tools.links(localizer))}
      ${tools.opened(localizer)} ${this.#announcer.draw()}
      ${tooltip(place ? content(place) : nothing, pointing)}
    `;
  }

  /** From States that were chosen in another element. */
  #wayBack(): unknown {
    return this.shared.chosen
      ? html`<button type="button" @click=${this.letGoOfChosen}>${this.msg('showAll')}</button>`
      : nothing;
  }

  readonly #closeSheet = (): void => {
    this.#pointing.touch(undefined);
    this.selectState(null);
  };

  readonly #toggleAbout = (): void => {
    this.about = !this.about;
  };

  #marks(): unknown {
    const { selected, view } = this;
    const status = selected ? this.describe(selected).status : undefined;
    const pointed = this.#pointing.place;
    return marks(view.frame, this.#shapes, { selected, status, pointed, hasInset: view.hasInset });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('controls') || !this.hasUpdated) {
      const { wanted, unknown } = readControls(this.controls);
      this.judge(unknown.length, 'controls', unknown.join(' '), EXPECTED);
      this.#controls.wanted = wanted;
    }
    this.judge(speedWanted(this.play) === undefined, 'play', this.play, PLAY_WORDS);
    this.view.show(this.region);
    const { status: only } = this.shared;
    const inside = this.among;
    this.#shapes.paint(
      this.facts,
      this.asOf,
      (state, status) => inside.has(state) && (!only || only === status),
    );
    const { selected } = this;
    // Who comes by key begins where the others are.
    const fresh = selected !== this.#selected && selected;
    this.#selected = selected;
    this.#name(fresh || this.#roving.state || register[0]!.iso3);
  }

  #sentence(state: string): string {
    const { facts, asOf, localizer } = this;
    return stateSentence(recordOf(facts, state)!, asOf, facts.treaty, localizer);
  }

  #name(state: string): void {
    this.#roving.makeTabStop(state, this.#sentence(state), state === this.selected);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    placeTooltip(this.renderRoot, this.#pointing.point);
    this.outlinePledged(this.among);
  }

  /** Shows a State's dates, on a narrow map below it. */
  #say(state: string | undefined): void {
    if (this.view.isNarrow) this.#pointing.touch(state);
    else this.#pointing.pin(state);
  }

  readonly #playYears = (): Promise<void> => this.attempt(this.#play.toggle);

  readonly #chooseKept = (state: string): void => {
    this.choose(state);
    this.#say(this.selected ? state : undefined);
  };

  readonly #pressed = (event: KeyboardEvent): void => {
    const { key } = event;
    if (key === 'Enter' || key === ' ') {
      this.choose(this.#roving.state);
      this.#pointing.pin(this.selected ? this.#roving.state : undefined);
    } else if (key === 'Escape') {
      if (this.selected) this.choose(null);
      return;
    } else if (!this.#controls.key(event)) {
      const next = this.#roving.next(event, this.localizer);
      if (!next) return;
      this.#name(next);
      this.view.reveal(anchor(next));
      this.#roving.focus();
    }
    event.preventDefault();
  };

  /** Listened to around the svg: one that listens itself becomes a tab stop in Chromium. */
  readonly #focusIn = (): void => {
    this.#controls.ready();
    this.#roving.announcePosition(this.localizer);
    // A press of the pointer focuses too, and is answered as what it is.
    if (this.renderRoot.querySelector('.map > svg :focus-visible')) this.#pointing.focus(this.#roving.state);
  };

  readonly #focusOut = (): void => this.#pointing.focus(undefined);
}
