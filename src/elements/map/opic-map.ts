import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { countsSentence } from '../../i18n/attribution.js';
import { recordOf } from '../../model/document/assemble.js';
import { register } from '../../model/codes.js';
import { tally } from '../../model/tally.js';
import { baseStyles, swatches, unseenStyles } from '../../ui/base-styles.js';
import { controls } from '../../ui/control-styles.js';
import { legend, legendStyles } from '../../ui/legend.js';
import { property } from '../../core/property.js';
import { SelectingElement } from '../../core/selecting-element.js';
import { stateSentence } from '../../ui/sources/dates-of-state.js';
import { EXPECTED, PLAY_WORDS, readControls, speedWanted } from './controls/control-words.js';
import type { DrawnControls } from './controls/drawn-controls.js';
import type { Use } from './controls/map-controls.js';
import { styles } from './drawing/map-styles.js';
import { MapView } from './drawing/map-view.js';
import { TabStop } from './drawing/tab-stop.js';
import { WorldShapes } from './drawing/world-shapes.js';
import { FirstActs } from './first-acts.js';
import { links, mapCaption, mapCaptionStyles } from './map-caption.js';
import type { MapHost } from './map-host.js';

/**
 * The world map: each of the 197 States can be found, and has the colour of its status on a date.
 *
 * @element opic-map
 * @fires opic-region-change - a user chose a region; `detail.region` is its name or `world`
 * @fires opic-state-select - a user chose a State; `detail.state` is its alpha-3 code or null, `detail.status` its status
 * @fires opic-as-of-change - the years that a user played have ended or were stopped, or their slider was moved; `detail.asOf`
 * @csspart base - the whole
 * @csspart map - the drawing
 * @csspart legend - the three classes with their counts
 * @csspart caption - date, source, boundaries sentence
 * @csspart source - the link to the source
 * @csspart tooltip - the box beside a State
 * @csspart controls - the row above the map: search and region
 * @csspart search - the search field with what was found
 * @csspart zoom - the buttons that zoom
 * @csspart full-screen - the button that fills the screen with the map
 * @csspart years - the slider over the years
 * @csspart sheet - what was touched, below the map
 * @csspart strip - the small States under a narrow map
 * @csspart downloads - the links to the table and to the menu
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
  // The last one wins.
  static override styles = [
    baseStyles,
    swatches,
    controls,
    legendStyles,
    unseenStyles,
    mapCaptionStyles,
    styles,
  ];

  /** Offers readers only these: `search`, `zoom`, `fullscreen`, `region`, `play`, `download`, `table`, any of them, or `none`. Default: all. */
  @property()
  declare controls: string | null | undefined;

  /**
   * Plays the years once, when the map comes into view; never where less motion is wanted. With a speed: `half`,
   * `normal` or `double`.
   */
  // As it is given: `true` is an answer too, and is judged below.
  @property({ converter: given => given })
  declare play: boolean | string | null | undefined;

  /** The rest of the caption is shown. */
  @property({ state: true })
  declare private about: boolean | undefined;

  /** @internal */
  readonly shapes = new WorldShapes();
  /** @internal */
  readonly view: MapView = new MapView(this, this.shapes);
  readonly #stop = new TabStop(this.shapes);
  #controls: DrawnControls | undefined;
  /** @internal */
  wanted: MapHost['wanted'] = new Set();
  readonly #acts = new FirstActs(this, ({ Interaction }) => new Interaction(this, this.#stop));
  #selected: string | null = null;

  /** @internal */
  get speed(): number {
    return speedWanted(this.play) ?? 0;
  }

  /** @internal */
  get shown(): MapHost['shown'] {
    const { facts: dataset, asOf: date, localizer, region, among } = this;
    return { dataset, date, localizer, region, among };
  }

  /** @internal */
  get picture(): MapHost['picture'] {
    return { ...this.shown, pledges: this.pledges?.of(this.among), label: this.partName() };
  }

  protected override draw(): TemplateResult {
    const { facts, asOf, localizer, among, view, wanted } = this;
    const counts = tally(facts, asOf, among);
    const part = this.partName();
    const summary = countsSentence(counts, asOf, localizer);
    const { interaction: acting, hear } = this.#acts;
    const acts = acting?.controls;
    const drawn = this.#controls;
    const hasBar = wanted.has('search') || wanted.has('region');
    return html`
      ${part ? html`<p class="part">${part} ${this.#wayBack()}</p>` : nothing}
      <div class="head" @focusin=${hear} @pointerenter=${hear}>
        ${legend(counts, localizer, this.shared.status, wanted.size ? this.toggleStatus : undefined)}
        ${hasBar ? html`<div class="bar" part="controls">${drawn?.bar(acts?.finder)}</div>` : nothing}
      </div>
      <div
        class="map ${wanted.has('zoom') && !drawn ? 'awaits-zoom' : ''}"
        @focusin=${hear}
        @focusout=${hear}
        @pointerenter=${hear}
        @touchstart=${hear}
      >
        <svg
          part="map"
          class="${view.isTall ? 'tall' : ''} ${view.inset ? 'with-inset' : ''}"
          viewBox=${view.frame.box.join(' ')}
          role="listbox"
          aria-label=${localizer.row([this.msg('mapName'), part, summary].filter(Boolean))}
          @pointerdown=${hear}
          @pointermove=${hear}
          @pointerleave=${hear}
          @click=${hear}
          @keydown=${hear}
        >
          ${this.shapes.root} ${acting?.marks()}
        </svg>
        ${drawn?.onMap()} ${acting?.onMap()}
      </div>
      ${acting?.sheet()}
      <div class="strip" part="strip" role="group" aria-labelledby="small">
        ${drawn?.strip(this.#chooseByName)}
      </div>
      ${this.pledges?.note(counts.party, { among, key: 'pledgeOutline', brief: !!this.within })}
      ${mapCaption(this.shown, !!this.about, this.#toggleAbout, links(this, acts, this.#use))}
      ${acts?.opened(localizer)}
      <p class="unseen" aria-live="polite">${acting?.announcer.text}</p>
      <div
        class="tooltip"
        part="tooltip"
        popover="manual"
        @pointerenter=${acting?.pointing.hold}
        @pointerleave=${acting?.pointing.leave}
      >
        ${acting?.tooltip()}
      </div>
    `;
  }

  /** From States that were chosen in another element. */
  #wayBack(): unknown {
    return this.shared.chosen
      ? html`<button type="button" @click=${this.letGoOfChosen}>${this.msg('showAll')}</button>`
      : nothing;
  }

  readonly #toggleAbout = (): void => {
    this.about = !this.about;
  };

  /** A region is drawn when its frame is known. */
  // eslint-disable-next-line @typescript-eslint/no-invalid-void-type -- as Lit declares it
  protected override scheduleUpdate(): void | Promise<unknown> {
    const framing = this.view.framing(this.region);
    if (!framing) return super.scheduleUpdate();
    return this.attempt(() => framing).then(() => super.scheduleUpdate());
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('controls') || !this.hasUpdated) {
      const { wanted, unknown } = readControls(this.controls);
      this.judge(unknown.length, 'controls', unknown.join(' '), EXPECTED);
      this.wanted = wanted;
    }
    this.judge(speedWanted(this.play) === undefined, 'play', this.play, PLAY_WORDS);
    this.view.show(this.region);
    const only = this.#acts.interaction?.preview.status ?? this.shared.status;
    const inside = this.among;
    this.shapes.paint(
      this.facts,
      this.asOf,
      (state, status) => inside.has(state) && (!only || only === status),
    );
    const { selected } = this;
    // A State that was selected elsewhere becomes the tab stop.
    const fresh = selected !== this.#selected && selected;
    this.#selected = selected;
    this.stopAt(fresh || this.#stop.state || register[0]!.iso3);
  }

  /** @internal Makes a State the tab stop. */
  stopAt(state: string): void {
    const { facts, asOf, localizer } = this;
    const sentence = stateSentence(recordOf(facts, state)!, asOf, facts.treaty, localizer);
    this.#stop.moveTo(state, sentence, state === this.selected);
  }

  protected override firstUpdated(): void {
    this.need('controls', async () => {
      const { DrawnControls } = await import('./controls/drawn-controls.js');
      this.#controls = new DrawnControls(this, this.#use);
    });
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.outlinePledged(this.among);
    if (this.selected) this.#acts.load().catch(() => undefined);
  }

  /** Also waits for the interaction, once a reader's act has asked for it. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const settled = await super.getUpdateComplete();
    if (!this.#acts.pending) return settled;
    await this.#acts.pending;
    return super.getUpdateComplete();
  }

  readonly #use: Use = act => this.#acts.do(({ controls }) => act(controls));

  readonly #chooseByName = (state: string): void => this.#acts.do(acting => acting.chooseByName(state));
}
