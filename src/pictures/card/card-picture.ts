/** One State's card: a picture made to be shared. Its place in the world, and where it stands, in words. */
import type { PledgeInWords } from '../../i18n/pledge-words.js';
import type { Localizer } from '../../i18n/localizer.js';
import type { CalendarDate, Dataset, StateRecord } from '../../model/dataset.js';
import { standing } from '../../model/status.js';
import { group, type SceneNode } from '../../scene/node.js';
import { Surface, type Area } from '../../scene/surface.js';
import { estimate } from '../../scene/text.js';
import { FINE, type Palette } from '../../scene/theme.js';
import { drawWorld, statusesOn } from '../../scene/world.js';
import type { Box } from '../../world/frame.js';
import { notesIn } from '../map-notes.js';
import { pictureRoot } from '../picture-root.js';
import { cardColumn, type Block } from './card-column.js';
import { cardView } from './card-view.js';
import { cardWords, type CardWords } from './card-words.js';

/** As a shared link shows it, and as a post in a feed. */
export const CARD_SIZES = {
  '1200x630': { width: 1200, height: 630 },
  '1080x1350': { width: 1080, height: 1350 },
} as const;

export type CardSizeName = keyof typeof CARD_SIZES;

interface Card {
  record: StateRecord;
  /** This State's. */
  pledges?: readonly PledgeInWords[] | undefined;
  dataset: Dataset;
  date: CalendarDate;
  localizer: Localizer;
  palette: Palette;
  size: (typeof CARD_SIZES)[CardSizeName];
}

const MARGIN = 48;
/** Between the words and the map. */
const GAP = 36;
/** Width of the words beside the map. */
const COLUMN = 500;
/** The smallest type that can be read. */
const SMALL = 12;
/** Of the height between title and foot, a map under the words takes at least this share. */
const MAP_SHARE = 0.46;

/** Where the words and the map stand between the title and the foot: beside each other, or one under the other. */
function bodyOf(surface: Surface, card: Card, words: CardWords, top: number, bottom: number): Body {
  const { width, height } = card.size;
  const status = standing(card.record, card.date);
  const column = (wide: number, most: number, scale: number): Block =>
    cardColumn(surface, words, status, { x: MARGIN, y: top, width: wide, height: most }, scale);
  if (width > height) {
    const x = MARGIN + COLUMN + GAP;
    const map = { x, y: top, width: surface.inner - COLUMN - GAP, height: bottom - top };
    return { words: column(COLUMN, bottom - top, 1.25), map };
  }
  const above = column(surface.inner, (bottom - top) * (1 - MAP_SHARE) - GAP, 1.4);
  const y = above.bottom + GAP;
  return { words: above, map: { x: MARGIN, y, width: surface.inner, height: bottom - y } };
}

interface Body {
  words: Block;
  map: Area;
}

interface Layout {
  surface: Surface;
  words: CardWords;
  /** All that is text. */
  text: readonly SceneNode[];
  map: Area;
  /** The part of the world on the map. */
  view: Box;
}

/** All but the map's own drawing. */
export function cardLayout(card: Card): Layout {
  const { record, dataset, date, localizer, palette, size, pledges } = card;
  const { width, height } = size;
  const look = { palette, dir: localizer.dir, measure: estimate, hatch: 6.5, small: SMALL };
  const surface = new Surface(width, MARGIN, look);
  const words = cardWords(record, date, dataset, localizer, pledges);
  const head = { size: 20, fill: palette.quiet };
  const title = surface.paragraph(MARGIN, MARGIN - 10, words.treaty, surface.inner, head);
  const footWith = (notes: readonly string[]) =>
    footOf(surface, words.attribution, localizer.row([words.counted, localizer.msg('boundaries'), ...notes]));
  const bodyAbove = (footHeight: number) =>
    bodyOf(surface, card, words, title.bottom + 16, height - footHeight);
  const viewOf = ({ map }: Body) => cardView(record.iso3, map.width / map.height);
  // The notes at the foot go by what the map shows, and that by the room which the foot leaves.
  const notes = notesIn(viewOf(bodyAbove(footWith([]).height)), localizer);
  const foot = footWith(notes);
  const body = bodyAbove(foot.height);
  return {
    surface,
    words,
    text: [title.art, body.words.art, foot.art(height - foot.height)],
    map: body.map,
    view: viewOf(body),
  };
}

export function cardPicture(card: Card): SceneNode {
  const { record, dataset, date, localizer, palette, size } = card;
  const { surface, words, text, map, view } = cardLayout(card);
  const summary = localizer.row([words.statement, ...words.more, ...words.attribution]);
  return pictureRoot(
    { ...size, localizer, palette, name: words.state, summary },
    text,
    drawWorld(surface, {
      box: view,
      place: map,
      statuses: statusesOn(dataset, date),
      isShown: state => state === record.iso3,
      lines: FINE,
      radius: 7,
      hatches: [8.1, 4.3],
      corner: 12,
      spot: record.iso3,
      ring: 3,
    }),
  );
}

/** Date, source and the notes on the map, from margin to margin. `height` is with the space above and below. */
function footOf(surface: Surface, attribution: readonly string[], notes: string) {
  const { quiet } = surface.palette;
  const [dated = '', ...rest] = attribution;
  const draw = (top: number): Block => {
    let bottom = top + 16;
    const lines = [
      { text: dated, size: 18, weight: 700 as const, fill: surface.palette.text },
      ...rest.map(text => ({ text, size: 15, weight: 400 as const, fill: quiet })),
      { text: notes, size: SMALL, weight: 400 as const, fill: quiet },
    ];
    const art = lines.map(({ text, ...type }) => {
      const drawn = surface.paragraph(MARGIN, bottom, text, surface.inner, { ...type, leading: 1.36 });
      bottom = drawn.bottom;
      return drawn.art;
    });
    return { art: group(art), bottom };
  };
  return { height: draw(0).bottom + MARGIN / 2, art: (top: number) => draw(top).art };
}
