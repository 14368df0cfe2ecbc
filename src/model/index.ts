/** The model, without a browser: what is true on a date. */

export { dataset } from './bundled-record.js';
export { parseDataset } from './document/parse.js';
export { DatasetError, type Issue } from './document/issues.js';
export { statusOn, inForceFrom, depositOf, denouncedOn, type Deposit, type DepositKind } from './status.js';
export { tally } from './tally.js';
export { chronicle, ordinal, type ChronicleEntry } from './chronicle.js';
export { iso3Of } from './codes.js';
export { isCalendarDate, addDays, addMonths, daysBetween } from './dates.js';
export { toDocument } from './document/to-document.js';
export { procedures, proceduresOf, type AcceptedProcedure, type Procedure } from './procedures.js';
export type * from './dataset.js';
