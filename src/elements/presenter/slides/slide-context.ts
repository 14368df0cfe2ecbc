/** What the slides of one presenter are made from: its colours, its type, the reader's own day. */
import type { Speaker } from '../../../i18n/localizer.js';
import type { CalendarDate, Dataset } from '../../../model/dataset.js';
import { today } from '../../../core/today.js';
import { colorOf } from '../hex-color.js';
import { paletteOf, withAccent, type Palette, type Scheme } from '../palettes.js';
import type { Matter } from '../output/sheet.js';

const TYPE = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif";

/** The scheme's colours, with the page's and the talk's own. */
export function paletteFor(host: Element, scheme: Scheme, color: string | null | undefined): Palette {
  const own = getComputedStyle(host);
  const palette = paletteOf(scheme, property => own.getPropertyValue(property));
  return withAccent(palette, scheme === 'contrast' ? undefined : colorOf(color));
}

export interface Making {
  speaker: Speaker;
  dataset: Dataset;
  date: CalendarDate;
  scheme: Scheme;
  color: string | null | undefined;
  staleAfter: number | string | null | undefined;
}

export function matterFor(host: Element, making: Making): Matter {
  const { speaker, dataset, date, scheme, color, staleAfter } = making;
  const days = Number(staleAfter ?? 180);
  return {
    speaker,
    dataset,
    date,
    today: today(),
    palette: paletteFor(host, scheme, color),
    font: getComputedStyle(host).getPropertyValue('--opic-font').trim() || TYPE,
    staleAfter: days >= 0 ? days : 180,
  };
}

/** The same colours for what stands over the slides. */
export const overlayColors = (palette: Palette): Record<string, string> => ({
  '--_ground': palette.surface,
  '--_ink': palette.text,
  '--_soft': palette.quiet,
  '--_mark': palette.accent,
  '--_edge': palette.outline,
  '--_none': palette.noAction,
  '--_ratified': palette.party,
  '--_hatched': palette.signatory,
  '--_hatching': palette.hatch,
});
