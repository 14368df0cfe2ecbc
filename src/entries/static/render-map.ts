import { pledgesInWords } from '../../i18n/pledge-words.js';
import { mapPicture } from '../../pictures/map-picture.js';
import { pictureText } from '../../scene/definitions.js';
import {
  checkOptions,
  NARROWED,
  partName,
  readCommon,
  readNarrowed,
  type NarrowedOptions,
} from './picture-options.js';

export type MapOptions = NarrowedOptions;

/**
 * The map as the text of an SVG file, 1200 units wide: title, counts, map, date, source. Throws a RangeError
 * for a date, language, region or id that is none, a TypeError for options it does not have or that are no text,
 * and a DatasetError for wrong data.
 */
export function renderMap(options: MapOptions = {}): string {
  checkOptions(options, NARROWED, "{ asOf: '2022-05-24', lang: 'fr' }");
  const { id, ...common } = readCommon(options);
  const narrowed = readNarrowed(options);
  const { region, among } = narrowed;
  const label = partName(narrowed, common.localizer);
  const { dataset, date, localizer } = common;
  const pledges = pledgesInWords(dataset, date, localizer, among);
  return pictureText(mapPicture({ ...common, region, among, label, pledges }), id);
}
