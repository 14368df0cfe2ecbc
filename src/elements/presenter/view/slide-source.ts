/** What the slides of a presenter are drawn from: on the wall, on paper, and in the presenter's window. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { localizerOf } from '../../../i18n/registry.js';
import type { Localizer } from '../../../i18n/localizer.js';
import type { CalendarDate, Dataset } from '../../../model/dataset.js';
import type { Scheme } from '../../../scene/theme.js';
import type { StageSize } from '../controllers/screen/stage-size.js';
import { LinkCodes } from '../output/qr/link-code.js';
import type { SlideContext } from '../output/sheet.js';
import type { SlidePalette } from '../slide-palette.js';
import { shortContent } from '../short-content.js';
import { withHostContent } from '../slides/shared/host-content.js';
import { overlayColors, paletteFor, slideContext } from '../slides/shared/slide-context.js';
import { dateOf, schemeShown, slideShown } from '../state/talk-state.js';
import type { TalkStore } from '../state/talk-store.js';
import type { Slide } from '../talk.js';
import { readMinutes } from '../window/talk-time.js';
import type { WindowContent } from '../window/window-view.js';

type Host = HTMLElement &
  ReactiveControllerHost &
  Readonly<
    Record<'heading' | 'subheading' | 'logo' | 'logoAlt' | 'color' | 'link', string | null | undefined>
  > & {
    readonly minutes: number | string | null | undefined;
    readonly data: Dataset;
    readonly staleDays: number;
  };

export class SlideSource implements ReactiveController {
  readonly #host: Host;
  readonly #talk: TalkStore;
  readonly #stage: StageSize;
  readonly #codes: LinkCodes;
  readonly #palettes = new Map<Scheme, SlidePalette>();
  /** In the language of the slides. */
  readonly #localizer: () => Localizer;
  /** In the language of what only the presenter sees. */
  readonly #ownLocalizer: () => Localizer;

  constructor(
    host: Host,
    talk: TalkStore,
    stage: StageSize,
    localizer: () => Localizer,
    ownLocalizer: () => Localizer,
  ) {
    this.#host = host;
    host.addController(this);
    this.#codes = new LinkCodes(host);
    this.#talk = talk;
    this.#stage = stage;
    this.#localizer = localizer;
    this.#ownLocalizer = ownLocalizer;
  }

  hostUpdate(): void {
    this.#palettes.clear();
  }

  /** To ask the page for its colours takes long: once an update. */
  #paletteOf(scheme: Scheme): SlidePalette {
    const palette = this.#palettes.get(scheme) ?? paletteFor(this.#host, scheme, this.#host.color);
    this.#palettes.set(scheme, palette);
    return palette;
  }

  /** With the host's own heading and logo, where it is the title. */
  readonly withHostContent = (slide: Slide): Slide => {
    const full = withHostContent(slide, this.#host);
    return { ...full, content: shortContent(full.content) };
  };

  get slides(): Slide[] {
    return this.#talk.state.slides.map(this.withHostContent);
  }

  date(slide = slideShown(this.#talk.state)): CalendarDate {
    return dateOf(this.#talk.state, slide);
  }

  readonly contextOf = (
    slide: Slide,
    localizer = this.#localizer(),
    scheme: Scheme = schemeShown(this.#talk.state),
    withState = true,
  ): SlideContext => {
    const { staleDays: staleAfter, data: dataset } = this.#host;
    const second = localizerOf(this.#talk.state.second ?? '');
    const date = this.date(slide);
    const context = slideContext(this.#host, {
      localizer,
      second,
      dataset,
      date,
      palette: this.#paletteOf(scheme),
      staleAfter,
    });
    const { asked, date: chosen } = this.#talk.state;
    return { ...context, code: this.#codes.codeOf(this.#host.link, withState ? asked : undefined, chosen) };
  };

  readonly onPaper = (slide: Slide, localizer?: Localizer, withState?: boolean): SlideContext =>
    this.contextOf(slide, localizer, 'light', withState);

  /** The talk is taken along as it was made: its code leads to no State that was asked for in the room. */
  readonly inFile = (slide: Slide): SlideContext => this.contextOf(slide, undefined, undefined, false);

  readonly shown = (): { slide: Slide; context: SlideContext } => {
    const slide = this.withHostContent(slideShown(this.#talk.state));
    return { slide, context: this.contextOf(slide) };
  };

  readonly colors = (scheme: Scheme = schemeShown(this.#talk.state)): Record<string, string> =>
    overlayColors(this.#paletteOf(scheme));

  /** What the presenter's window is drawn from. */
  readonly windowContent = (): Omit<WindowContent, 'talk' | 'spotlight' | 'swipe'> => {
    const faults = [...(this.#host.shadowRoot?.querySelectorAll('.notes p') ?? [])];
    return {
      localizer: this.#ownLocalizer(),
      contextOf: this.contextOf,
      withHostContent: this.withHostContent,
      size: this.#stage.size,
      faults: faults.map(({ textContent }) => textContent ?? ''),
      minutes: readMinutes(this.#host.minutes),
    };
  };
}
