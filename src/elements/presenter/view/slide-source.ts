/** What the slides of a presenter are drawn from: on the wall, on paper, and in the presenter's window. */
import type { ReactiveControllerHost } from 'lit';
import { localizerOf } from '../../../i18n/registry.js';
import type { Localizer } from '../../../i18n/localizer.js';
import type { CalendarDate, Dataset } from '../../../model/dataset.js';
import type { Scheme } from '../../../scene/theme.js';
import type { StageSize } from '../controllers/screen/stage-size.js';
import { LinkCodes } from '../output/qr/link-code.js';
import type { SlideContext } from '../output/sheet.js';
import { shortContent } from '../short-content.js';
import { withHostContent } from '../slides/shared/host-content.js';
import { overlayColors, paletteFor, slideContext } from '../slides/shared/slide-context.js';
import { dateOf, schemeShown, slideShown } from '../state/talk-state.js';
import type { TalkStore } from '../state/talk-store.js';
import type { Slide } from '../talk.js';
import { readMinutes } from '../window/talk-time.js';
import type { Desk } from '../window/window-view.js';

type Host = HTMLElement &
  ReactiveControllerHost &
  Readonly<
    Record<
      'heading' | 'subheading' | 'logo' | 'logoAlt' | 'color' | 'minutes' | 'link',
      string | null | undefined
    >
  > & {
    readonly data: Dataset;
    readonly staleAfter: number | string | null | undefined;
  };

export class SlideSource {
  readonly #host: Host;
  readonly #talk: TalkStore;
  readonly #stage: StageSize;
  readonly #codes: LinkCodes;
  /** In the language of the slides. */
  readonly #localizer: () => Localizer;
  /** In the element's own language. */
  readonly #ownLocalizer: () => Localizer;

  constructor(
    host: Host,
    talk: TalkStore,
    stage: StageSize,
    localizer: () => Localizer,
    ownLocalizer: () => Localizer,
  ) {
    this.#host = host;
    this.#codes = new LinkCodes(host);
    this.#talk = talk;
    this.#stage = stage;
    this.#localizer = localizer;
    this.#ownLocalizer = ownLocalizer;
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
  ): SlideContext => {
    const { staleAfter, color, data: dataset } = this.#host;
    const second = localizerOf(this.#talk.state.second ?? '');
    const date = this.date(slide);
    const context = slideContext(this.#host, {
      localizer,
      second,
      dataset,
      date,
      scheme,
      color,
      staleAfter,
    });
    const { asked, date: chosen } = this.#talk.state;
    return { ...context, code: this.#codes.codeOf(this.#host.link, asked, chosen) };
  };

  readonly onPaper = (slide: Slide, localizer?: Localizer): SlideContext =>
    this.contextOf(slide, localizer, 'light');

  readonly shown = (): { slide: Slide; context: SlideContext } => {
    const slide = this.withHostContent(slideShown(this.#talk.state));
    return { slide, context: this.contextOf(slide) };
  };

  readonly colors = (scheme: Scheme = schemeShown(this.#talk.state)): Record<string, string> =>
    overlayColors(paletteFor(this.#host, scheme, this.#host.color));

  /** What the presenter's window is drawn from. */
  readonly desk = (): Omit<Desk, 'talk' | 'spotlight'> => {
    const faults = [...(this.#host.shadowRoot?.querySelectorAll('.notes p') ?? [])];
    return {
      localizer: localizerOf(this.#talk.state.own ?? '') ?? this.#ownLocalizer(),
      contextOf: (slide, localizer) => this.contextOf(slide, localizer),
      withHostContent: this.withHostContent,
      size: this.#stage.size,
      faults: faults.map(({ textContent }) => textContent ?? ''),
      minutes: readMinutes(this.#host.minutes),
    };
  };
}
