import { html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { countsSentence } from '../../i18n/attribution.js';
import { recordOf } from '../../model/document/assemble.js';
import { register } from '../../model/codes.js';
import { tally } from '../../model/tally.js';
import { caption, captionStyles } from '../../ui/sources/caption.js';
import { legend, legendStyles } from '../../ui/legend.js';
import { property } from '../../core/property.js';
import { SelectingElement } from '../../core/selecting-element.js';
import { wantsLessMotion } from '../../ui/matches-media.js';
import { stateDatesStyles, stateSentence } from '../../ui/sources/state-dates.js';
import { baseStyles, swatches } from '../../ui/base-styles.js';
import { toolbar, toolbarStyles, type Tool } from '../../ui/toolbar.js';
import { placeTooltip, tooltip, tooltipStyles } from '../../ui/tooltip/tooltip.js';
import { between, boxOf, Frame } from '../../world/frame.js';
import { Narrow } from './narrow-width.js';
import { tooltipContent } from './tooltip-content.js';
import { ringOf } from './place.js';
import { PLAY_WORDS, PlayButton, playButtonStyles, speedWanted } from './play-button.js';
import { Pointing } from './pointing.js';
import { RovingFocus } from './roving-focus.js';
import { WorldShapes } from './world-shapes.js';
import { smallStates, smallStatesStyles } from './small-states.js';
import { styles } from './map-styles.js';

/** Duration of the zoom from one region to another, in milliseconds. */
const ZOOM = 450;

/**
 * The world, every one of the 197 States findable, coloured by status on a date.
 *
 * @element opic-map
 * @fires opic-state-select - a user chose a State; `detail.state` is its alpha-3 code or null, `detail.status` its status
 * @fires opic-as-of-change - the years that a user played have ended or were stopped; `detail.asOf`
 * @csspart base - the whole
 * @csspart map - the drawing
 * @csspart legend - the three classes with their counts
 * @csspart caption - date, source, boundaries sentence
 * @csspart source - the link to the source
 * @csspart tooltip - the box beside a State
 * @csspart strip - the small States under a narrow map
 * @csspart downloads - the row of buttons: files, and the same as a table
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
  static override styles = [
    baseStyles,
    swatches,
    legendStyles,
    captionStyles,
    stateDatesStyles,
    tooltipStyles,
    toolbarStyles,
    smallStatesStyles,
    playButtonStyles,
    styles,
  ];

  /**
   * Plays the years once, when the map comes into view; never where less motion is wanted. With a speed: `half`,
   * `normal` or `double`.
   */
  @property()
  declare play: boolean | string | null | undefined;

  /** @internal */
  frame = new Frame();
  readonly #shapes = new WorldShapes();
  readonly #roving = new RovingFocus(this.#shapes);
  readonly #pointing = new Pointing(this);
  readonly #narrow = new Narrow(this);
  readonly #play = new PlayButton(this, {
    shown: () => {
      const { facts, asOf, localizer, frame, among } = this;
      const { outlines } = this.#shapes;
      const { run } = this.shared;
      return { facts, asOf, localizer, frame, outlines, among, run, wanted: speedWanted(this.play) ?? 0 };
    },
    move: asOf => this.act({ asOf }),
    running: run => this.act({ run }),
    moved: () => this.act({}, 'opic-as-of-change', { asOf: this.asOf }),
  });
  #zooming = 0;
  #region: string | undefined;
  #selected: string | null = null;
  #table: typeof import('./as-table.js').asTable | undefined;

  /** @internal */
  get drawing(): SVGSVGElement | null {
    return this.renderRoot.querySelector?.('svg') ?? null;
  }

  /** @internal */
  choose(state: string | null): void {
    this.selectState(state === this.selected ? null : state);
  }

  protected override draw(): TemplateResult {
    const { facts, asOf, localizer, frame } = this;
    const counts = tally(facts, asOf, this.among);
    const part = this.partName();
    const summary = countsSentence(counts, asOf, localizer);
    const pointing = this.#pointing;
    const { place } = pointing;
    return html`
      ${part ? html`<p class="part">${part} ${this.#wayBack()}</p>` : nothing} ${legend(counts, localizer)}
      <div class="map" @focusin=${this.#focusIn} @focusout=${this.#focusOut}>
        <svg
          part="map"
          viewBox=${frame.box.join(' ')}
          role="listbox"
          aria-label="${localizer.row([this.msg('mapName'), summary])}"
          @pointermove=${pointing.move}
          @pointerleave=${pointing.release}
          @click=${pointing.click}
          @keydown=${this.#pressed}
        >
          ${this.#shapes.root} ${this.#rings()}
        </svg>
        ${this.#play.overlay()} ${this.#play.draw(this.#playYears)}
      </div>
      ${toolbar(localizer, this.#use, ['table'], this.within ? undefined : !!this.#table)}
      ${this.#table?.(this.handOn())}
      ${smallStates(this.#narrow.now, facts, asOf, localizer, this.selected, this.#chooseKept)}
      ${this.pledges?.note(counts.party, { among: this.among, key: 'pledgeOutline', brief: !!this.within })}
      ${caption(facts, asOf, localizer, html`<p><small>${this.msg('boundaries')}</small></p>`)}
      ${toolbar(localizer, this.#use, ['svg', 'png'])}
      ${tooltip(place ? tooltipContent(place, facts, asOf, localizer, state => this.pageOf(state)) : nothing, pointing)}
    `;
  }

  /** From States that were chosen in another element. */
  #wayBack(): unknown {
    return this.shared.chosen
      ? html`<button type="button" @click=${this.letGoOfChosen}>${this.msg('showAll')}</button>`
      : nothing;
  }

  #rings(): unknown {
    const { selected, frame } = this;
    const { place } = this.#pointing;
    const ring = (d: string, kind: string) =>
      svg`<path class="ring ${kind}" d=${d}></path><path class="ring inner ${kind}" d=${d}></path>`;
    return svg`
      ${selected ? ring(ringOf(selected, frame, this.#shapes.outlines), 'selected') : nothing}
      ${place ? ring(ringOf(place, frame, this.#shapes.outlines), 'pointed') : nothing}
    `;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { region, play } = this;
    this.judge(speedWanted(play) === undefined, 'play', play, PLAY_WORDS);
    if (region !== this.#region) this.#goTo(region);
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

  #name(state: string): void {
    const { facts, asOf, localizer } = this;
    const sentence = stateSentence(recordOf(facts, state)!, asOf, facts.treaty, localizer);
    this.#roving.makeTabStop(state, sentence, state === this.selected);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    placeTooltip(this.renderRoot, this.#pointing.point);
    this.outlinePledged(this.among);
  }

  /** Moves the frame to a region: at once at the start and where less motion is wanted. */
  #goTo(region: string): void {
    const first = this.#region === undefined;
    this.#region = region;
    globalThis.cancelAnimationFrame?.(this.#zooming);
    const from = this.frame.box;
    const to = boxOf(region);
    if (new Frame(to).isClose) void this.#refine();
    if (first || !this.isConnected || wantsLessMotion()) {
      this.#look(new Frame(to));
      return;
    }
    const start = performance.now();
    const step = (now: number) => {
      const progress = Math.min(1, Math.max(0, (now - start) / ZOOM));
      this.#look(between(from, to, progress));
      if (progress < 1 && this.isConnected) this.#zooming = requestAnimationFrame(step);
    };
    this.#zooming = requestAnimationFrame(step);
  }

  /** Loads the finer outlines; where they cannot be had, the coarse ones stay. */
  async #refine(): Promise<void> {
    const loaded = await import('../../world/fine.js').catch(() => undefined);
    if (!loaded) return;
    this.#shapes.refine(loaded.fine);
    this.requestUpdate();
  }

  #look(frame: Frame): void {
    this.frame = frame;
    this.#shapes.resize(frame);
    this.requestUpdate();
  }

  readonly #use = (tool: Tool): Promise<void> =>
    this.attempt(async () => {
      if (tool === 'table') {
        const { asTable, goToTable } = await import('./as-table.js');
        if (this.within) goToTable(this);
        else this.#table = this.#table ? undefined : asTable;
        return;
      }
      const { saveAs } = await import('./map-files.js');
      const { facts: dataset, asOf: date, localizer, region, among } = this;
      const label = this.partName();
      await saveAs(tool, { dataset, date, localizer, region, among, label }, this);
    });

  readonly #playYears = (): Promise<void> => this.attempt(this.#play.toggle);

  readonly #chooseKept = (state: string): void => {
    this.choose(state);
    this.#pointing.pin(this.selected ? state : undefined);
  };

  readonly #pressed = (event: KeyboardEvent): void => {
    const { key } = event;
    if (key === 'Enter' || key === ' ') {
      this.#chooseKept(this.#roving.state);
    } else if (key === 'Escape') {
      if (this.selected) this.choose(null);
      return;
    } else {
      const next = this.#roving.next(event, this.localizer);
      if (!next) return;
      this.#name(next);
      this.#roving.focus();
    }
    event.preventDefault();
  };

  /** Listened to around the svg: one that listens itself becomes a tab stop in Chromium. */
  readonly #focusIn = (): void => {
    this.#roving.announcePosition(this.localizer);
    // A press of the pointer focuses too, and is answered as what it is.
    if (this.renderRoot.querySelector('svg :focus-visible')) this.#pointing.focus(this.#roving.state);
  };

  readonly #focusOut = (): void => this.#pointing.focus(undefined);
}
