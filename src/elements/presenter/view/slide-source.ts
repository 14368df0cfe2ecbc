/** What the slides of a presenter are drawn from: on the wall, on paper, and in the presenter's window. */
import { localizerOf } from '../../../i18n/registry.js';
import type { Localizer } from '../../../i18n/localizer.js';
import { today } from '../../../core/today.js';
import type { CalendarDate } from '../../../model/dataset.js';
import type { Scheme } from '../../../scene/theme.js';
import type { StageSize } from '../controllers/screen/stage-size.js';
import { linkCodes } from '../output/link-code.js';
import type { SlideContext } from '../output/sheet.js';
import { overlayColors, paletteFor, type SlidePalette } from '../slide-palette.js';
import { contentOnSlide } from '../slide-content.js';
import { dateOf, schemeShown, slideShown } from '../state/talk-state.js';
import type { TalkStore } from '../state/talk-store.js';
import type { TalkHost } from '../talk-host.js';
import type { Slide } from '../slides/shared/custom-content.js';

const TYPE = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif";

/** To ask the page for its colours takes long: once an update. */
function palettesOf(host: TalkHost): (scheme: Scheme) => SlidePalette {
  const palettes = new Map<Scheme, SlidePalette>();
  host.addController({ hostUpdate: () => palettes.clear() });
  return scheme => {
    const palette = palettes.get(scheme) ?? paletteFor(host, scheme, host.color);
    palettes.set(scheme, palette);
    return palette;
  };
}

export type SlideSource = ReturnType<typeof slideSource>;

/** `localizer`: of the slides. `ownLocalizer`: of what only the presenter sees. */
export function slideSource(
  host: TalkHost,
  talk: TalkStore,
  stage: StageSize,
  localizer: () => Localizer,
  ownLocalizer: () => Localizer,
) {
  const codeOf = linkCodes(host);
  const paletteOf = palettesOf(host);
  const withContent = (slide: Slide): Slide => ({ ...slide, content: contentOnSlide(slide, host) });

  const date = (slide = slideShown(talk.state)): CalendarDate => dateOf(talk.state, slide);

  function contextOf(
    slide: Slide,
    language = localizer(),
    scheme = schemeShown(talk.state),
    withState = true,
  ): SlideContext {
    const { asked, date: chosen, second } = talk.state;
    return {
      localizer: language,
      second: localizerOf(second ?? ''),
      dataset: host.data,
      date: date(slide),
      today: today(),
      palette: paletteOf(scheme),
      font: getComputedStyle(host).getPropertyValue('--opic-font').trim() || TYPE,
      staleAfter: host.staleDays,
      code: codeOf(host.link, withState ? asked : undefined, chosen),
    };
  }

  return {
    talk,
    stage,
    localizer,
    ownLocalizer,
    date,
    contextOf,
    /** A slide with what the page's own options add to it. */
    withContent,
    slides: (): Slide[] => talk.state.slides.map(withContent),
    onPaper: (slide: Slide, language?: Localizer, withState?: boolean): SlideContext =>
      contextOf(slide, language, 'light', withState),
    /** The talk is taken along as it was made: its code leads to no State that was asked for in the room. */
    inFile: (slide: Slide): SlideContext => contextOf(slide, undefined, undefined, false),
    shown(): { slide: Slide; context: SlideContext } {
      const slide = withContent(slideShown(talk.state));
      return { slide, context: contextOf(slide) };
    },
    colors: (scheme = schemeShown(talk.state)) => overlayColors(paletteOf(scheme)),
  };
}
