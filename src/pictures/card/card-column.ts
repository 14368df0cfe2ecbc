/** The words of a card, one under the other: name, statement, and what else there is to say. */
import type { Status } from '../../model/dataset.js';
import { group, type SceneNode } from '../../scene/node.js';
import type { Area, Surface, Type } from '../../scene/surface.js';
import type { CardWords } from './card-words.js';

/** Something drawn, and where the next thing may begin. */
export interface Block {
  art: SceneNode;
  bottom: number;
}

/** Type smaller than these, in units of the card, is not read in a feed. */
const SMALLEST = { name: 30, statement: 21, more: 15 };

/** As large as `scale` says, or smaller until it fits into its place. */
export function cardColumn(
  surface: Surface,
  words: CardWords,
  status: Status,
  place: Area,
  scale: number,
): Block {
  let block: Block;
  let size = scale;
  do {
    block = drawn(surface, words, status, place, size);
    size *= 0.96;
  } while (block.bottom > place.y + place.height && size > scale / 2);
  return block;
}

function drawn(
  surface: Surface,
  { state, statement, more }: CardWords,
  status: Status,
  { x, y, width }: Area,
  scale: number,
): Block {
  const name = text(surface, x, y, state, width, { size: Math.max(SMALLEST.name, 62 * scale), weight: 700 });
  const size = Math.max(SMALLEST.statement, 30 * scale);
  const inset = size * 1.5;
  const top = name.bottom + size * 0.5;
  const said = text(surface, x + inset, top, statement, width - inset, { size, weight: 700 });
  let bottom = said.bottom + size * 0.55;
  const lines = more.map(line => {
    const own = text(surface, x, bottom, line, width, { size: Math.max(SMALLEST.more, 21 * scale) });
    bottom = own.bottom + size * 0.3;
    return own.art;
  });
  const swatch = surface.swatch(x, top + size * 0.16, size, status);
  return { art: group(name.art, swatch, said.art, lines), bottom };
}

/** A paragraph whose lines are all of one size, at which the longest word fits too. */
function text(
  surface: Surface,
  x: number,
  y: number,
  words: string,
  width: number,
  type: Type & { size: number },
): Block {
  const { size, weight = 400 } = type;
  const lines = surface.lines(words, width, size, weight);
  const widest = Math.max(...lines.map(line => surface.measure(line, size, weight)));
  const fits = widest > width ? (size * width) / widest : size;
  return surface.paragraph(x, y, words, width, { ...type, size: fits, leading: 1.2 });
}
