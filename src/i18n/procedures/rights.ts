/** The rights that a procedure protects, in a sentence and as a heading. */
import type { Localizer } from '../localizer.js';
import './messages.js';

/** `child` is this Protocol. */
export const rightsOf = (id: string, localizer: Localizer): string =>
  localizer.msg(`rights-${id}` as 'rights-child');

export function rightsHeading(id: string, localizer: Localizer): string {
  const [first, ...rest] = rightsOf(id, localizer);
  return first!.toLocaleUpperCase(localizer.code) + rest.join('');
}
