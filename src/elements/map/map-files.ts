/** The map as a picture. Loaded when a reader first asks for one. */
import { save, type Form } from '../../ui/save-file.js';
import { mapPicture, type MapPicture } from '../../pictures/map-picture.js';

export const saveAs = (form: Form, map: MapPicture, element: Element): Promise<void> =>
  save(form, `opic-${map.date}`, mapPicture(map), element);
