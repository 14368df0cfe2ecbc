/** The order of the list: those that accept most first, those that have signed before the others, then by name. */
import type { Localizer } from '../../i18n/localizer.js';
import { namesInOrder } from '../../i18n/search/states-by-name.js';
import type { NonParty } from '../../model/procedures.js';

export function nearestFirst(states: readonly NonParty[], localizer: Localizer): NonParty[] {
  const places = new Map(namesInOrder(localizer).map((state, place) => [state, place]));
  const place = ({ record, status, accepted }: NonParty) =>
    -1000 * accepted.size - (status === 'signatory' ? 500 : 0) + places.get(record.iso3)!;
  return [...states].sort((a, b) => place(a) - place(b));
}
