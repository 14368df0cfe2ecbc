/** Documents may be about any treaty; some of what the widgets know is of this Protocol alone. */

import { treaty } from './generated/facts.js';
import type { Dataset } from './dataset.js';

/** True for a document about this Protocol: no other treaty of the collection was adopted on its day. */
export const isThisProtocol = ({ treaty: { adopted } }: Pick<Dataset, 'treaty'>): boolean =>
  adopted === treaty.adopted;
