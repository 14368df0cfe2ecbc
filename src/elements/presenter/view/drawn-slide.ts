/** Keeps drawn slides. Most commands change one of them or none, and only that one is drawn again. */
import { withDefinitions } from '../../../scene/definitions.js';
import type { SceneNode } from '../../../scene/node.js';
import { Sheet, type SlideContext } from '../output/sheet.js';
import { rootOf } from '../output/slide-file.js';
import type { Size } from '../slide-size.js';
import type { Drawing } from '../slides/shared/slide-frame.js';
import { drawSlide } from '../talk.js';
import type { Slide } from '../slides/shared/custom-content.js';

interface Options {
  /** Such as `3 / 8`. */
  readonly place?: string;
  readonly announced?: number | undefined;
  /** The slide is a part of the element, alone in its shadow root. */
  readonly part?: string;
  readonly label?: boolean;
}

interface Drawn {
  readonly root: SceneNode;
  readonly drawing: Drawing;
}

/** The wall, the presenter's window and an overview of a long talk. */
const KEPT = 60;
const kept: { readonly from: readonly unknown[]; readonly drawn: Drawn }[] = [];

/** Everything that a drawing depends on; objects that are new each time are compared by content. */
const sourceOf = ({ content, ...slide }: Slide, { palette, ...context }: SlideContext): unknown[] => [
  JSON.stringify([slide, content, [...content.points], palette]),
  ...(['localizer', 'second', 'dataset', 'date', 'today', 'font', 'staleAfter', 'code'] as const).map(
    name => context[name],
  ),
];

export function drawnSlide(slide: Slide, context: SlideContext, size: Size, options: Options = {}): Drawn {
  const { place = '', announced, part, label = true } = options;
  const from = [...sourceOf(slide, context), size.width, size.height, place, announced, part, label];
  const at = kept.findIndex(one => one.from.every((value, index) => value === from[index]));
  const [found] = at < 0 ? [] : kept.splice(at, 1);
  const drawn = found?.drawn ?? draw(slide, new Sheet(context, size.width, size.height, place), options);
  kept.unshift({ from, drawn });
  kept.length = Math.min(kept.length, KEPT);
  return drawn;
}

function draw(slide: Slide, sheet: Sheet, { announced, part, label = true }: Options): Drawn {
  const drawing = drawSlide(slide, sheet, announced);
  const root = rootOf(sheet, drawing, { part, 'aria-label': label ? drawing.title : '' });
  // Slides with a `part` are alone in their shadow root; others must not share ids.
  return { root: withDefinitions(root, part), drawing };
}
