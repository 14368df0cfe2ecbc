/** Files for the reader: an SVG as it is, a PNG at twice its size, a table. Loaded when first asked for. */
import type { Localizer } from '../../i18n/localizer.js';
import type { CalendarDate, Dataset, Treaty } from '../../model/dataset.js';
import { pictureText } from '../../scene/definitions.js';
import type { SceneNode } from '../../scene/node.js';
import type { Region } from '../../world/regions.js';

/** Scale of the PNG relative to the SVG's own size, for print and high-density screens. */
const SCALE = 2;

/** Gives the reader a file. */
export function saveFile(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Not at once: a browser reads it only after the click was handled.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Loads a picture, and lets go of its address when it has been used. */
export async function withImage<Made>(
  svg: string,
  use: (image: HTMLImageElement) => Made | Promise<Made>,
): Promise<Made> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return await use(image);
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** The picture as PNG. Rejects where the page's policy allows no pictures made on the spot. */
export const toPng = (svg: string, scale = SCALE): Promise<Blob> =>
  withImage(svg, image => {
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * scale;
    canvas.height = image.naturalHeight * scale;
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return new Promise<Blob>((resolve, reject) =>
      canvas.toBlob(blob => (blob ? resolve(blob) : reject(new Error('no PNG'))), 'image/png'),
    );
  });

/** The forms in which an element can be taken along. */
export type Form = 'svg' | 'png' | 'csv';

/** The treaty's short title as files are named by it: `opic`, `iccpr-op1`. */
export const fileNameOf = ({ short }: Treaty): string =>
  short
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'treaty';

/** What the name of a file says of its content. */
interface SavedView {
  dataset: Dataset;
  date: CalendarDate;
  localizer: Localizer;
  region?: Region;
}

/** Gives the reader a picture or, as text, a table. Its name says the treaty, what it shows and where, its date and language. */
export async function save(
  form: Form,
  what: string,
  { dataset, date, localizer, region = 'world' }: SavedView,
  made: SceneNode | string,
): Promise<void> {
  const where = region === 'world' ? '' : `-${region}`;
  const file = `${fileNameOf(dataset.treaty)}-${what}${where}-${date}-${localizer.code}.${form}`;
  if (typeof made === 'string') {
    // The mark at its beginning tells spreadsheets that it is UTF-8.
    saveFile(file, new Blob(['\ufeff', made], { type: 'text/csv;charset=utf-8' }));
    return;
  }
  const text = pictureText(made);
  saveFile(file, form === 'png' ? await toPng(text) : new Blob([text], { type: 'image/svg+xml' }));
}
