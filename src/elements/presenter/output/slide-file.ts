/** A slide as a file: SVG that stands on its own, and PNG made from it. */
import { html, nothing, render, svg } from 'lit';
import type { Speaker } from '../../../i18n/localizer.js';
import { toPng } from '../../../ui/save-file.js';
import { credit, type Drawing } from '../slides/slide-frame.js';
import { withWords } from './png-text.js';
import { Sheet, type Matter } from './sheet.js';
import { drawSlide, type Slide } from '../talk.js';

export const PICTURE = { width: 1920, height: 1080 };

export interface Picture {
  readonly svg: string;
  readonly drawing: Drawing;
  readonly matter: Matter;
  /** Without its ending. */
  readonly name: string;
}

/** The drawing as an `svg` element, of the sheet's size. */
export const slideSvg = (sheet: Sheet, { art }: Drawing, label = '', part = '') => {
  const { speaker, font } = sheet.matter;
  const { pixelWidth, pixelHeight } = sheet;
  return svg`<svg
    xmlns="http://www.w3.org/2000/svg"
    viewBox="0 0 ${pixelWidth} ${pixelHeight}"
    width=${pixelWidth}
    height=${pixelHeight}
    part=${part || nothing}
    role="img"
    aria-label=${label}
    lang=${speaker.code}
    direction=${speaker.dir}
    font-family=${font}
  >${art}</svg>`;
};

export function pictureOf(slide: Slide, matter: Matter, told?: number): Picture {
  const sheet = new Sheet(matter, PICTURE.width, PICTURE.height);
  const drawing = drawSlide(slide, sheet, told);
  const place = document.createElement('div');
  render(html`${slideSvg(sheet, drawing)}`, place);
  const root = place.querySelector('svg')!;
  root.removeAttribute('aria-label');
  const { speaker, date } = matter;
  root.setAttribute('xml:lang', speaker.code);
  for (const [name, text] of [
    ['desc', alt(drawing, matter.speaker)],
    ['title', drawing.title],
  ] as const) {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    element.textContent = text;
    root.prepend(element);
  }
  // Lit's marks are comments, and a file has no use for them.
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const marks: Comment[] = [];
  while (walker.nextNode()) marks.push(walker.currentNode as Comment);
  for (const mark of marks) mark.remove();
  return {
    svg: new XMLSerializer().serializeToString(root).replace(/>\s+</g, '><'),
    drawing,
    matter,
    name: `opic-${slide.name}-${date}-${speaker.code}`,
  };
}

export const alt = ({ says }: Drawing, speaker: Speaker): string => speaker.sentence(speaker.row(says));

/** The picture as PNG, of one whose pictures were put in. Rejects where the browser cannot draw it. */
export async function pngOf({ svg: text, drawing, matter }: Picture): Promise<Blob> {
  const blob = await toPng(text, 1);
  const bytes = withWords(new Uint8Array(await blob.arrayBuffer()), {
    Title: drawing.title,
    Description: alt(drawing, matter.speaker),
    Source: `${credit(matter)} ${matter.dataset.source.url}`,
    'Creation Time': matter.date,
  });
  return new Blob([bytes], { type: 'image/png' });
}

/**
 * A file that is taken elsewhere must bring the bytes of its pictures: those by address are fetched and put in.
 * `lost`: one may not be copied, as from a folder or from a site that does not allow it, and is left out.
 */
export async function standingAlone(picture: Picture): Promise<{ picture: Picture; lost: boolean }> {
  let { svg: text } = picture;
  let lost = false;
  const addresses = [...text.matchAll(/<image[^>]* href="([^"]+)"/g)].map(([, address]) => address!);
  for (const address of addresses) {
    if (address.startsWith('data:')) continue;
    const data = await dataAddress(address.replaceAll('&amp;', '&')).catch(() => '');
    lost ||= !data;
    text = text.replaceAll(`href="${address}"`, data ? `href="${data}"` : '');
  }
  return { picture: { ...picture, svg: text }, lost };
}

/** Loaded as an element, which may do more from a folder than what fetches. */
async function dataAddress(address: string): Promise<string> {
  const image = new Image();
  image.crossOrigin = 'anonymous';
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth || 600;
  canvas.height = image.naturalHeight || 400;
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png');
}
