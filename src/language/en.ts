/**
 * What is said, in English. These keys define what every other language must say: one that lacks a key
 * does not compile. The words are the depositary's. One constant an element, so that a page that
 * imports one element does not carry the words of the others.
 */
import type { Message, Plural } from './language.js';

export const common = {
  party: { one: 'State party', other: 'States parties' },
  signatory: { one: 'Signatory', other: 'Signatories' },
  'no-action': 'No action',
  statusSignatory: 'Signed, not a party',
  denouncedOn: 'Denunciation in effect',
  signed: 'Signature',
  ratification: 'Ratification',
  accession: 'Accession',
  succession: 'Succession',
  inForce: 'Entry into force',
  asAt: 'Status as at {date}',
  onDate: 'Status on {date}',
  counted: 'States parties are counted by date of deposit.',
  /** Ends a sentence that is put together. */
  stop: '.',
  colon: '{name}: {value}',
  source: 'Source: {source}',
  sourceName: 'United Nations Treaty Collection, chapter IV-11-d',
  summary:
    '{party} of {total} States are parties as at {date}; {signatory} have signed; {noAction} have taken no action.',
  nothingKnownAfter: 'Nothing is known after {date}.',
  stale: 'These data are of {date}. For the present status see the source.',
  refused: '{path}: “{given}” was given; expected: {expected}.',
  expectedDate: 'a calendar date such as 2022-05-24',
  expectedState: 'the code of a State such as SVN or SI',
  refusedMore: { one: 'And {n} more fault.', other: 'And {n} more faults.' },
  asTable: 'Read as a table',
  download: 'Download {format}',
  notSaved: 'It could not be loaded or made here.',
  loadFailed: 'The newer data could not be loaded; shown are those of {date}.',
} satisfies Record<string, Message>;

export const map = {
  mapName: 'World map of the status of ratification',
  boundaries:
    'The boundaries and names shown and the designations used on this map do not imply official endorsement or acceptance by the United Nations.',
  smallStates: 'Small States',
  'note-territory': 'Territory: {state}',
  'note-nsgt': 'Non-Self-Governing Territory (administering Power: {state})',
  'note-denmark': 'Part of the Kingdom of Denmark',
  'note-excluded': 'Excluded by {state} from the application of the Protocol.',
  'note-malvinas':
    'A dispute exists between the Governments of Argentina and the United Kingdom of Great Britain and Northern Ireland concerning sovereignty over the Falkland Islands (Malvinas).',
  'note-western-sahara': 'Non-Self-Governing Territory',
  'note-jammu-kashmir':
    'The dotted line represents approximately the Line of Control in Jammu and Kashmir agreed upon by India and Pakistan. The final status of Jammu and Kashmir has not yet been agreed upon by the parties.',
  'note-kosovo-1244':
    'All references to Kosovo should be understood to be in full compliance with Security Council resolution 1244 (1999).',
} satisfies Record<string, Message>;

export const timeline = {
  timelineName: 'States parties over time',
  dateHandle: 'Date shown',
  play: 'Play',
  pause: 'Pause',
  playing: 'Playing from {from} to {to}.',
  deposited: '{states}, State party no. {n}',
  denounced: '{states}, denunciation in effect',
  milestones: 'Milestones',
} satisfies Record<string, Message>;

/** What the States are divided into. */
export const divisions = {
  byGroup: 'Regional groups',
  byRegion: 'Regions',
} satisfies Record<string, Message>;

export const breakdown = {
  headParty: 'States parties',
  headSignatory: 'Signatories',
  shareOf: '{share} of {total}',
  published: 'Also published for this date: {published}. The depositary’s dates give {ours}.',
  publishedMore: 'In full',
} satisfies Record<string, Message>;

/** Where a figure comes from, and ways to take it along. */
export const provenance = {
  'sure-medium': 'Not yet compared with the depositary’s own page.',
  'sure-low': 'Not confirmed.',
  sources: 'Sources',
  citeThis: 'Cite this',
  copy: 'Copy',
  copied: 'Copied.',
  copyFailed: 'Please copy this text by hand:',
} satisfies Record<string, Message>;

export const table = {
  tableName: 'States and the Protocol',
  state: 'State',
  status: 'Status',
  deposit: 'Deposit',
  unGroup: 'Regional group',
  findState: 'Find a State',
  shownOf: 'States: {n} of {total}',
  showAll: 'Show all',
  csvConfidence: 'How sure',
  csvDate: 'Status on',
  csvAsAt: 'Status as at',
  csvSource: 'Source',
  csvDeposit: 'Form of deposit',
  csvRegion: 'Region',
} satisfies Record<string, Message>;

/** What a State declared: its type, and the provision under which it did. */
export const statements = {
  'type-declaration': 'Declaration',
  'type-reservation': 'Reservation',
  'type-objection': 'Objection',
  'type-territorial': 'Territorial application',
  article: 'article {article}',
  paragraph: 'article {article}, paragraph {paragraph}',
  underProvision: '{type}, {provision}',
} satisfies Record<string, Message>;

export const record = {
  chooseState: 'Choose a State to read its record.',
  nth: 'State party no. {n}, by date of deposit',
  declarations: 'Declarations and other statements',
  declarationsNone: 'Declarations, reservations and objections as at {date}: none.',
  declarationsUnknown: 'Declarations: none known.',
  unObserver: 'Non-member Observer State at the United Nations',
  neighbours: 'Neighbours on land: {states}',
  withStatus: '{state} ({status})',
  unNonMember: 'Not a Member of the United Nations',
} satisfies Record<string, Message>;

/** Names of the M49 regions and of the regional groups of the United Nations. */
export const regions = {
  world: 'World',
  africa: 'Africa',
  americas: 'Americas',
  asia: 'Asia',
  europe: 'Europe',
  oceania: 'Oceania',
  african: 'African States',
  'asia-pacific': 'Asia-Pacific States',
  'eastern-european': 'Eastern European States',
  grulac: 'Latin American and Caribbean States',
  weog: 'Western European and other States',
  noGroup: 'In no regional group',
} satisfies Record<string, Message>;

/** Widens each message to what a language may put in its place. */
type Words<T> = { [K in keyof T]: T[K] extends string ? string : Plural };

export type Messages = Words<
  typeof common &
    typeof map &
    typeof breakdown &
    typeof timeline &
    typeof divisions &
    typeof provenance &
    typeof table &
    typeof statements &
    typeof record &
    typeof regions
>;
export type MessageKey = keyof Messages;
