/** The list of what there is. Importing it registers every element but the presenter. */
import * as incoming from './parts/incoming.js';
import { bringAlong } from './parts/own-data.js';

bringAlong(incoming);

export { OpicMap } from './elements/map/index.js';
export { OpicBreakdown } from './elements/breakdown/index.js';
export { OpicTable } from './elements/table/index.js';
export { OpicState } from './elements/state/index.js';
export { OpicTimeline } from './elements/timeline/index.js';
export { OpicDashboard } from './elements/dashboard/index.js';

export { overrideMessages, registerLanguage } from './language/known.js';
export type { MessageKey, Messages } from './language/en.js';
export type { Language, Message, Plural } from './language/language.js';
export type { OpicEvents } from './parts/events.js';
export type { LanguageTag } from './language/tag.js';
export type { Region } from './world/regions.js';
