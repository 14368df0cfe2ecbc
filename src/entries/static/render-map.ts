import { mapPicture } from '../../pictures/map-picture.js';
import { pictureText } from '../../scene/definitions.js';
import { checkOptions, partName, readCommon, readNarrowed } from './picture-options.js';
import { NARROWED_AND_PLEDGED, readPledges, type PledgedOptions } from './pledge-options.js';

export type MapOptions = PledgedOptions;

/**
 * The map as the text of an SVG file, 1200 units wide: title, counts, map, date, source. Throws a RangeError
 * for a date, language, region or id that is none, a TypeError for options it does not have or that are no text,
 * and a DatasetError for wrong data.
 */
export function renderMap(options: MapOptions = {}): string {
  checkOptions(options, NARROWED_AND_PLEDGED, "{ asOf: '2022-05-24', lang: 'fr' }");
  const { id, ...common } = readCommon(options);
  const narrowed = readNarrowed(options);
  const { region, among } = narrowed;
  const label = partName(narrowed, common.localizer);
  const pledges = readPledges(options, common, among);
  return pictureText(mapPicture({ ...common, region, among, label, pledges }), id);
}
