/** A slide on screen, as a file that stands on its own, and as PNG made from it. */
import type { Localizer } from '../../../i18n/localizer.js';
import { pictureText } from '../../../scene/definitions.js';
import { mapNodes, node, round, type Attributes, type SceneNode } from '../../../scene/node.js';
import { fileNameOf, toPng } from '../../../ui/download/save-file.js';
import { WIDE } from '../slide-size.js';
import { credit, type Drawing } from '../slides/shared/slide-frame.js';
import { drawSlide } from '../talk.js';
import type { Slide } from '../slides/shared/custom-content.js';
import { withWords } from './png-text.js';
import { HEIGHT, Sheet, type SlideContext } from './sheet.js';

/** The drawing as an `svg`, of the sheet's size. */
export function rootOf(sheet: Sheet, { art }: Drawing, more: Attributes, ...before: SceneNode[]): SceneNode {
  const { localizer, font } = sheet.context;
  return node(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${round(sheet.width)} ${HEIGHT}`,
      width: sheet.pixelWidth,
      height: sheet.pixelHeight,
      role: 'img',
      lang: localizer.code,
      // In a page that is read from the right, where the slide may stand, this is not the default.
      direction: 'ltr',
      'font-family': font,
      ...more,
    },
    before,
    art,
  );
}

export function pictureNode(
  slide: Slide,
  context: SlideContext,
  announced?: number,
  place?: string,
): { root: SceneNode; drawing: Drawing } {
  const sheet = new Sheet(context, WIDE.width, WIDE.height, place);
  const drawing = drawSlide(slide, sheet, announced);
  const { localizer } = context;
  const title = node('title', {}, drawing.title);
  const description = node('desc', {}, alt(drawing, localizer));
  return { root: rootOf(sheet, drawing, { 'xml:lang': localizer.code }, title, description), drawing };
}

export type Picture = ReturnType<typeof pictureOf>;

/** `place`: such as `3 / 8`, in a file of the whole talk. Its name is without an ending. */
export function pictureOf(slide: Slide, context: SlideContext, announced?: number, place?: string) {
  const { root, drawing } = pictureNode(slide, context, announced, place);
  const name = `${fileNameOf(context.dataset.treaty)}-${slide.name}-${context.date}-${context.localizer.code}`;
  return { root, svg: pictureText(root), drawing, context, name };
}

const alt = ({ description }: Drawing, localizer: Localizer): string =>
  localizer.sentence(localizer.row(description));

/** The slide in sentences. */
export const altOf = ({ drawing, context }: Picture): string => alt(drawing, context.localizer);

/** The picture as PNG, of one whose pictures were put in. Rejects where the browser cannot draw it. */
export async function pngOf(picture: Picture): Promise<Blob> {
  const { svg, drawing, context } = picture;
  const blob = await toPng(svg, 1);
  const bytes = withWords(new Uint8Array(await blob.arrayBuffer()), {
    Title: drawing.title,
    Description: altOf(picture),
    Source: `${credit(context)} ${context.dataset.source.url}`,
    'Creation Time': context.date,
  });
  return new Blob([bytes], { type: 'image/png' });
}

/**
 * A file that is taken elsewhere must bring the bytes of its pictures: those by address are fetched and put in.
 * `lost`: one may not be copied, as from a folder or from a site that does not allow it, and is left out.
 */
export async function standingAlone(picture: Picture): Promise<{ picture: Picture; lost: boolean }> {
  const found = new Map<string, string | undefined>();
  mapNodes(picture.root, one => {
    const { href } = one.attributes;
    if (one.name === 'image' && typeof href === 'string' && !href.startsWith('data:'))
      found.set(href, undefined);
    return one;
  });
  for (const address of found.keys()) found.set(address, await dataAddress(address).catch(() => undefined));
  const root = mapNodes(picture.root, one => {
    const { href } = one.attributes;
    return typeof href === 'string' && found.has(href)
      ? { ...one, attributes: { ...one.attributes, href: found.get(href) } }
      : one;
  });
  return {
    picture: { ...picture, root, svg: pictureText(root) },
    lost: [...found.values()].includes(undefined),
  };
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
