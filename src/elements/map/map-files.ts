/** The map as a picture. Loaded when a reader first asks for one. */
import { mapPicture, type MapPicture } from '../../pictures/map-picture.js';
import { paletteOn } from '../../ui/resolve-color.js';
import { save, type Form } from '../../ui/save-file.js';

export const saveAs = (form: Form, map: Omit<MapPicture, 'palette'>, element: Element): Promise<void> =>
  save(form, 'map', map, mapPicture({ ...map, palette: paletteOn(element) }));
