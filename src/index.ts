/** The list of what there is. Importing it registers every element but the presenter. */
import * as reader from './core/controllers/read-document.js';
import { provideReader } from './core/document-reader.js';

provideReader(reader);

export { OpicMap } from './elements/opic-map.js';
export { OpicBreakdown } from './elements/opic-breakdown.js';
export { OpicTable } from './elements/opic-table.js';
export { OpicState } from './elements/opic-state.js';
export { OpicTimeline } from './elements/opic-timeline.js';
export { OpicCount } from './elements/opic-count.js';
export { OpicSince } from './elements/opic-since.js';
export { OpicProcedures } from './elements/opic-procedures.js';
export { OpicDashboard } from './elements/opic-dashboard.js';

export { overrideMessages, registerLanguage } from './i18n/registry.js';
export type { MessageKey, Messages } from './i18n/en.js';
export type { Language } from './i18n/language.js';
export type { OpicEvents } from './core/events.js';
export type { LanguageTag } from './i18n/language-tag.js';
export type { Message, Plural } from './i18n/message.js';
export type { Region } from './world/regions.js';
