/** The map as a picture and as a table, and the selected State's card. Loaded when a reader opens the menu. */
import '../../../model/bundled-record.js';
import { mapPicture } from '../../../pictures/map-picture.js';
import { toCsv } from '../../../ui/csv.js';
import type { Files } from '../../../ui/download/download-menu.js';
import { save, type Form } from '../../../ui/download/save-file.js';
import { paletteOn } from '../../../ui/resolve-color.js';
import { cardMenu } from '../../state/card-menu.js';
import { rowsOn } from '../../table/table-rows.js';
import { tableOf } from '../../table/table-csv.js';
import type { MapHost } from '../map-host.js';

type Shown = MapHost['picture'];

export const mapFiles = (map: MapHost): Files => ({
  save: form => saveMap(form, map.picture, map),
  chosen: () => (map.picture.region === 'world' ? {} : { region: map.picture.region }),
  more: () => cardMenu(map, map.selected, map.picture, true),
});

function saveMap(form: Form, map: Shown, element: Element): Promise<void> {
  return save(
    form,
    'map',
    map,
    form === 'csv' ? csvOf(map) : mapPicture({ ...map, palette: paletteOn(element) }),
  );
}

function csvOf({ dataset, date, among, pledges, localizer }: Shown): string {
  const rows = rowsOn(dataset, date)
    .filter(({ state }) => among.has(state))
    .sort((a, b) => localizer.compare(localizer.state(a.state), localizer.state(b.state)));
  return toCsv(tableOf(rows, dataset, date, localizer, undefined, pledges), localizer);
}
