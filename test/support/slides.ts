/** Slides without a browser: every language, the light colours, and widths of letters that are estimated. */
import '../../src/pictures/localizers.js';
import '../../src/elements/presenter/presenter-messages.js';
import '../../src/i18n/english-names.js';
import { localizerOf } from '../../src/i18n/registry.js';
import { dataset } from '../../src/model/bundled-record.js';
import type { Dataset } from '../../src/model/dataset.js';
import { parseDataset } from '../../src/model/document/parse.js';
import { toDocument } from '../../src/model/document/to-document.js';
import type { SceneNode } from '../../src/scene/node.js';
import { Sheet, type SlideContext } from '../../src/elements/presenter/output/sheet.js';
import { paletteOf } from '../../src/elements/presenter/slide-palette.js';
import { noContent, type Slide } from '../../src/elements/presenter/slides/shared/custom-content.js';
import { drawSlide } from '../../src/elements/presenter/talk.js';

export const LANGUAGES = ['en', 'fr', 'es', 'ar', 'ru', 'zh'];

export function contextOf(lang: string, data: Dataset = dataset, date = data.statusAsAt): SlideContext {
  const localizer = localizerOf(lang)!;
  const palette = paletteOf('light');
  return { localizer, dataset: data, date, today: date, palette, font: 'sans-serif', staleAfter: 9999 };
}

export const slideOf = (name: string, more: Partial<Slide> = {}): Slide => ({
  name,
  content: noContent,
  ...more,
});

export const draw = (
  name: string,
  context: SlideContext,
  more?: Partial<Slide>,
  width = 1920,
  height = 1080,
) => drawSlide(slideOf(name, more), new Sheet(context, width, height));

/** The bundled treaty with no other acts than these. */
export const withActions = (actions: readonly object[]): Dataset =>
  parseDataset({ ...toDocument(dataset), actions, declarations: [], reported: [] });

export const textsIn = (node: SceneNode): SceneNode[] =>
  node.name === 'text'
    ? [node]
    : node.children.flatMap(child => (typeof child === 'string' ? [] : textsIn(child)));

export const wordsOf = (node: SceneNode): string[] => textsIn(node).map(({ children }) => children.join(''));
