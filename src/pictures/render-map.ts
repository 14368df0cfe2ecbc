import { dataset as bundled } from '../model/bundled-record.js';
import { isCalendarDate } from '../model/dates.js';
import { show } from '../model/document/issues.js';
import { parseDataset } from '../model/document/parse.js';
import { GROUPS, isRegion, REGIONS, statesIn, type Region } from '../world/regions.js';
import { pictureText } from '../scene/definitions.js';
import { light } from '../scene/theme.js';
import { mapPicture } from './map-picture.js';
import { languages, localizerFor } from './localizers.js';
import { checkOptions, checkText } from './picture-options.js';

export interface MapOptions {
  /** The date shown, `YYYY-MM-DD`; default: the data's own "status as at". */
  asOf?: string | undefined;
  /** ar, en, es, fr, ru or zh, with or without a region; default: en. */
  lang?: string | undefined;
  /** As the `region` attribute of the map: an M49 region fills the drawing, a UN group stands out. */
  region?: Region | undefined;
  /** A data document, or a `Dataset`, in place of the bundled one. */
  data?: unknown;
  /**
   * Begins the ids inside the picture, where one and the same picture stands in a page twice: if the first were
   * hidden, the second would lose its hatching with it. Default: made from the content.
   */
  id?: string | undefined;
}

const OPTIONS = ['asOf', 'lang', 'region', 'data', 'id'] satisfies (keyof MapOptions)[];
const DATE = 'a calendar date such as 2022-05-24';
const ID = 'a letter, then letters, digits, - and _';
const REGION = `one of ${['world', ...REGIONS, ...GROUPS].join(', ')}`;

function regionIn(given: string): Region {
  if (isRegion(given)) return given;
  throw new RangeError(`region: ${show(given)} was given; expected is ${REGION}`);
}

function dateIn(given: string): string {
  if (isCalendarDate(given)) return given;
  throw new RangeError(`asOf: ${show(given)} was given; expected is ${DATE}`);
}

function idIn(given: string | undefined): string | undefined {
  if (given === undefined || /^[a-z][\w-]*$/i.test(given)) return given;
  throw new RangeError(`id: ${show(given)} was given; expected is ${ID}`);
}

/**
 * The map as the text of an SVG file, 1200 units wide: title, counts, map, date, source. Throws a RangeError
 * for a date, language, region or id that is none, a TypeError for options it does not have or that are no text,
 * and a DatasetError for wrong data.
 */
export function renderMap(options: MapOptions = {}): string {
  checkOptions(options, OPTIONS, "{ asOf: '2022-05-24', lang: 'fr' }");
  checkText('asOf', options.asOf, DATE);
  checkText('lang', options.lang, `one of ${languages.join(', ')}`);
  checkText('region', options.region, REGION);
  checkText('id', options.id, ID);
  const { asOf, lang = 'en', region = 'world', data } = options;
  const dataset = data === undefined ? bundled : parseDataset(data);
  const date = dateIn(asOf ?? dataset.statusAsAt);
  const part = regionIn(region);
  const prefix = idIn(options.id);
  const localizer = localizerFor(lang);
  const among = new Set(statesIn(part));
  return pictureText(mapPicture({ dataset, date, region: part, among, localizer, palette: light }), prefix);
}
