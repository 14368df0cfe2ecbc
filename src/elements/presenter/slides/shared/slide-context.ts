/** The context that a presenter's slides are drawn from: its colours, its type, the reader's own day. */
import type { Localizer } from '../../../../i18n/localizer.js';
import type { CalendarDate, Dataset } from '../../../../model/dataset.js';
import { today } from '../../../../core/today.js';
import { OWN, type Palette, type Scheme } from '../../../../scene/theme.js';
import { resolveColor, resolvePalette } from '../../../../ui/resolve-color.js';
import { paletteOf, withAccent, type SlidePalette } from '../../slide-palette.js';
import type { SlideContext } from '../../output/sheet.js';

const TYPE = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif";

/** The scheme's colours, with the page's and the talk's own; for high contrast only ours are sure. */
export function paletteFor(host: Element, scheme: Scheme, color: string | null | undefined): SlidePalette {
  if (scheme === 'contrast') return paletteOf(scheme);
  const palette = resolvePalette(host, scheme, name => (OWN.has(name) ? `--opic-${name}` : `--_own-${name}`));
  return withAccent(palette, opaque(host, color));
}

/** The talk's own colour as `#rrggbb`; undefined where it is none, or lets things shine through. */
export function opaque(host: Element, color: string | null | undefined): string | undefined {
  const found = color ? resolveColor(host, color) : undefined;
  return found?.length === 7 ? found : undefined;
}

interface ContextOptions {
  localizer: Localizer;
  second?: Localizer | undefined;
  dataset: Dataset;
  date: CalendarDate;
  palette: SlidePalette;
  staleAfter: number;
}

export function slideContext(host: Element, options: ContextOptions): SlideContext {
  const { localizer, second, dataset, date, palette, staleAfter } = options;
  return {
    localizer,
    second,
    dataset,
    date,
    today: today(),
    palette,
    font: getComputedStyle(host).getPropertyValue('--opic-font').trim() || TYPE,
    staleAfter,
  };
}

/** The same colours for what stands over the slides. */
export const overlayColors = (palette: Palette): Record<string, string> => ({
  '--_ground': palette.surface,
  '--_ink': palette.text,
  '--_soft': palette.quiet,
  '--_mark': palette.accent,
  '--_edge': palette.border,
  '--_none': palette['no-action'],
  '--_ratified': palette.party,
  '--_hatched': palette.signatory,
  '--_hatching': palette.hatch,
});
