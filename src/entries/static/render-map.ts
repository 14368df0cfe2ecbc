import { mapPicture } from '../../pictures/map-picture.js';
import {
  fileOf,
  NARROWED_AND_PLEDGED,
  readNarrowed,
  readPledges,
  type PledgedOptions,
} from './picture-options.js';

export type MapOptions = PledgedOptions;

/**
 * The map as the text of an SVG file, 1200 units wide: title, counts, map, date, source. Throws a RangeError
 * for a date, language, region or id that is none, a TypeError for options it does not have or that are no text,
 * and a DatasetError for wrong data.
 */
export function renderMap(options: MapOptions = {}): string {
  return fileOf(options, NARROWED_AND_PLEDGED, "{ asOf: '2022-05-24', lang: 'fr' }", common => {
    const { region, among, part: label } = readNarrowed(options, common.localizer);
    const pledges = readPledges(options, common, among);
    return mapPicture({ ...common, region, among, label, pledges });
  });
}
