import { iso3Of } from '../../model/codes.js';
import { recordOf } from '../../model/document/assemble.js';
import { cardPicture } from '../../pictures/card/card-picture.js';
import { CARD_SIZES, type CardSizeName } from '../../pictures/card/card-size.js';
import { pictureText } from '../../scene/definitions.js';
import {
  checkOptions,
  COMMON,
  PLEDGED,
  readChoice,
  readCommon,
  readPledges,
  readText,
  refuse,
  type OwnPledges,
  type PictureOptions,
} from './picture-options.js';

export interface CardOptions extends PictureOptions, OwnPledges {
  /** ISO 3166-1 alpha-2 or alpha-3 code. */
  state: string;
  /** `1200x630`, as a shared link shows it, or `1080x1350`, as a post in a feed; default: 1200x630. */
  size?: CardSizeName | undefined;
}

const STATE = 'the code of a State such as SVN or SI';
const SIZES = Object.keys(CARD_SIZES) as CardSizeName[];

/** One State's card as the text of an SVG file. Refuses wrong options as `renderMap` does. */
export function renderCard(options: CardOptions): string {
  checkOptions(options, [...COMMON, ...PLEDGED, 'state', 'size'], "{ state: 'SVN', lang: 'fr' }");
  const state =
    readText('state', options?.state, iso3Of, STATE) ?? refuse(TypeError, 'state', undefined, STATE);
  const { id, ...common } = readCommon(options);
  const size = CARD_SIZES[readChoice('size', options.size, SIZES) ?? '1200x630'];
  const record = recordOf(common.dataset, state)!;
  const pledges = readPledges(options, common, new Set([state]));
  return pictureText(cardPicture({ ...common, record, size, pledges }), id);
}
