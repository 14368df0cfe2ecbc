/** The rights that a procedure protects, as a heading. */
import type { Localizer } from '../localizer.js';
import './messages.js';

/** `child` is this Protocol. */
export function rightsHeading(id: string, localizer: Localizer): string {
  const [first, ...rest] = localizer.msg(`rights-${id}` as 'rights-child');
  return first!.toLocaleUpperCase(localizer.code) + rest.join('');
}
