/** A State with its number among the States parties, as short as a label on a map: `Slovenia, 39th`. */
import { ordinalForm } from '../../../i18n/format/ordinal-form.js';
import type { Localizer } from '../../../i18n/localizer.js';

export const ordinalName = (name: string, n: number, localizer: Localizer): string =>
  localizer.msg(`arrival-${ordinalForm(n, localizer.code)}`, { state: name, n });
