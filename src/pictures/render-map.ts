import { dataset as bundled } from '../model/bundled-record.js';
import { isCalendarDate } from '../model/dates.js';
import { parseDataset } from '../model/document/parse.js';
import { GROUPS, isRegion, REGIONS, statesIn, type Region } from '../world/regions.js';
import { pictureText } from '../scene/definitions.js';
import { light } from '../scene/theme.js';
import { mapPicture } from './map-picture.js';
import { localizerFor } from './localizers.js';

export interface MapOptions {
  /** The date shown, `YYYY-MM-DD`; default: the data's own "status as at". */
  asOf?: string | undefined;
  /** ar, en, es, fr, ru or zh, with or without a region; default: en. */
  lang?: string | undefined;
  /** As the `region` attribute of the map: an M49 region fills the drawing, a UN group stands out. */
  region?: Region | undefined;
  /** A data document, or a `Dataset`, in place of the bundled one. */
  data?: unknown;
}

function regionIn(given: string): Region {
  if (isRegion(given)) return given;
  const values = ['world', ...REGIONS, ...GROUPS].join(', ');
  throw new RangeError(`region: ${given} was given; expected is one of ${values}`);
}

function dateIn(given: string): string {
  if (isCalendarDate(given)) return given;
  throw new RangeError(`asOf: ${given} was given; expected is a calendar date such as 2022-05-24`);
}

/**
 * The map as the text of an SVG file, 1200 units wide: title, counts, map, date, source. Throws a RangeError
 * for a date, language or region that is none, and a DatasetError for wrong data.
 */
export function renderMap({ asOf, lang = 'en', region = 'world', data }: MapOptions = {}): string {
  const dataset = data === undefined ? bundled : parseDataset(data);
  const date = dateIn(asOf ?? dataset.statusAsAt);
  const part = regionIn(region);
  const localizer = localizerFor(lang);
  const among = new Set(statesIn(part));
  return pictureText(mapPicture({ dataset, date, region: part, among, localizer, palette: light }));
}
