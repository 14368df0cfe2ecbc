/** Files for the reader: an SVG as it is, a PNG at twice its size, a table. Loaded when first asked for. */
import { colours } from '../pictures/theme.js';

/** How much larger the PNG is than the SVG's own size, for print and for screens with fine pixels. */
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

/** The picture as PNG. Rejects where the page's policy allows no pictures made on the spot. */
export async function toPng(svg: string, scale = SCALE): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * scale;
    canvas.height = image.naturalHeight * scale;
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob(blob => (blob ? resolve(blob) : reject(new Error('no PNG'))), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** The picture in the colours that its element has on the page: the site's own, light or dark. */
function dressed(svg: string, element: Element): string {
  const probe = document.createElement('i');
  probe.style.forcedColorAdjust = 'none';
  element.shadowRoot!.append(probe);
  for (const [name, colour] of Object.entries(colours)) {
    probe.style.color = `var(--_${name.replace('A', '-a')})`;
    svg = svg.replaceAll(`"${colour}"`, `"${getComputedStyle(probe).color}"`);
  }
  probe.remove();
  return svg;
}

/** The forms in which an element can be taken along. */
export type Form = 'svg' | 'png' | 'csv';

/** Gives the reader a picture, dressed as its element, or a table. */
export async function save(form: Form, name: string, made: string, element?: Element): Promise<void> {
  const csv = form === 'csv';
  const text = element && !csv ? dressed(made, element) : made;
  // The mark at its beginning tells spreadsheets that it is UTF-8.
  const plain = () =>
    new Blob(csv ? ['\ufeff', text] : [text], { type: csv ? 'text/csv;charset=utf-8' : 'image/svg+xml' });
  saveFile(`${name}.${form}`, form === 'png' ? await toPng(text) : plain());
}
