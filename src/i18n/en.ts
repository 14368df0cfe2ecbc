/**
 * English. Its keys are what every other language must say: one that lacks a key does not compile. The words are
 * the depositary's. `messages` are those of the elements; what only the presenter, the frame page or the importer
 * says stands apart, so that a bundler leaves it out of pages that show a map.
 */
import { dayMonthYear } from './format/day-month-year.js';
import { names } from './generated/names.en.js';
import type { Forms, Message } from './message.js';

export const messages = {
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
    '{party} of {total} {total|State|States} {party|is a party|are parties} as at {date}; {signatory} {signatory|has|have} signed; {noAction} {noAction|has|have} taken no action.',
  nothingKnownAfter: 'Nothing is known after {date}.',
  stale: 'These data are of {date}. For the present status see the source.',
  refused: '{path}: “{given}” was given; expected: {expected}.',
  expectedDate: 'a calendar date such as 2022-05-24',
  expectedState: 'the code of a State such as SVN or SI',
  refusedMore: { one: 'And {n} more fault.', other: 'And {n} more faults.' },
  asTable: 'Read as a table',
  download: 'Download {format}',
  notSaved: 'It could not be loaded or made here.',
  loadFailed: 'The newer data could not be loaded ({reason}); shown are those of {date}.',
  'load-not-found': 'nothing was found at this address',
  'load-server-error': 'the server reports an error',
  'load-offline': 'no connection',
  'load-blocked': 'the other site does not allow it, or cannot be reached',
  'load-too-large': 'larger than 8 MB',
  'load-not-json': 'not JSON',
  'load-wrong': 'not a valid data document',
  olderData: 'The data shown are of {date}; newer data, of {newer}, come with this widget.',

  // The map.
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

  // The timeline.
  timelineName: 'States parties over time',
  dateHandle: 'Date shown',
  play: 'Play',
  pause: 'Pause',
  playing: 'Playing from {from} to {to}.',
  deposited: '{states}, State party no. {n}',
  denounced: '{states}, denunciation in effect',
  milestones: 'Milestones',

  // The breakdown.
  headParty: 'States parties',
  headSignatory: 'Signatories',
  shareOf: '{share} of {total}',
  published: 'Also published for this date: {published}. The depositary’s dates give {ours}.',
  publishedMore: 'In full',

  // What the States are divided into.
  byGroup: 'Regional groups',
  byRegion: 'Regions',

  // The M49 regions and the regional groups of the United Nations.
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

  // The table.
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

  // A State’s record.
  chooseState: 'Choose a State to read its record.',
  nth: 'State party no. {n}, by date of deposit',
  declarations: 'Declarations and other statements',
  declarationsNone: 'Declarations, reservations and objections as at {date}: none.',
  'type-declaration': 'Declaration',
  'type-reservation': 'Reservation',
  'type-objection': 'Objection',
  'type-territorial': 'Territorial application',
  article: 'article {article}',
  paragraph: 'article {article}, paragraph {paragraph}',
  underProvision: '{type}, {provision}',
  declarationsUnknown: 'Declarations: none known.',
  unObserver: 'Non-member Observer State at the United Nations',
  neighbours: 'Neighbours on land: {states}',
  withStatus: '{state} ({status})',
  unNonMember: 'Not a Member of the United Nations',

  // Where a figure comes from, and ways to take it along.
  'sure-medium': 'Not yet compared with the depositary’s own page.',
  'sure-low': 'Not confirmed.',
  sources: 'Sources',
  citeThis: 'Cite this',
  copy: 'Copy',
  copyTable: 'Copy the table',
  copied: 'Copied.',
  copyFailed: 'Please copy this text by hand:',
} satisfies Record<string, Message>;

/** The presenter's messages. */
export const presenter = {
  // The talk and its slides.
  presenter: 'Presentation',
  slideOf: 'Slide {n} of {total}',
  heading: '{treaty}: status of ratification',
  whereTitle: 'Where we stand',
  breakdownTitle: '{party} of {total} {total|State|States} {party|is a party|are parties}',
  oneSquare: 'One square is one State.',
  yearsTitle: 'Since {year}: new States parties',
  inForceWith: 'Entry into force, {date}',
  regionsTitle: 'Region by region: the regional groups',
  waitingTitle: {
    one: '{n} State has signed and not ratified',
    other: '{n} States have signed and not ratified',
  },
  waitingNone: 'Every State that signed has ratified',
  noneSigned: 'No State has signed',
  waitingSince: 'Years since signature, as at {date}',
  years: { one: '{n} year', other: '{n} years' },
  underOne: 'less than a year',
  moreStates: { one: 'and {n} more State', other: 'and {n} more States' },
  anniversaryTitle: 'The next anniversary',
  adopted: 'Adoption by the General Assembly',
  opened: 'Opening for signature',
  yearsSince: { one: 'year', other: 'years' },
  inDays: { one: 'in {n} day', other: 'in {n} days' },
  today: 'today',
  thenFollow: 'Then',
  questionsTitle: 'Questions',
  signedYears: 'Signed, not a party for {years}',
  ordinal: 'State party number {n}',
  noneHere: 'None',

  // Questions from the room.
  ask: 'Ask',
  askLabel: 'A State, a date, a region or group',
  askHint: 'Slovenia, GRULAC, Africa, May 2022, 2019-04-14',
  answersFound: { one: '{n} found', other: '{n} found' },
  noAnswer: 'Nothing found for “{given}”',
  dateLabel: 'The date shown',
  latest: 'Latest: {date}',
  groupsLabel: 'Regions and groups',
  dateShown: 'Shown is now the status on {date}.',
  dateTooLate: 'Nothing is known after {date}; shown is the status on that day.',
  dateTooEarly: 'Before the adoption, {date}, there is nothing to show; shown is the status on that day.',

  // The keys.
  keys: 'Keys',
  keyNext: 'Next slide',
  keyBack: 'Slide before',
  keyFirst: 'First, last slide',
  keyBlank: 'Blank the screen',
  keyFull: 'Full screen',
  keyAsk: 'Ask: a State, a date, a group',
  keyLanguage: 'Next language',
  keyScheme: 'Light, dark, high contrast',
  keyPlay: 'Play or pause the years',
  keyCopy: 'Copy this slide',
  keyTake: 'Take along: files, print',
  keyHelp: 'These keys',
  keyClose: 'Close, back to the talk',
  clickKey: 'click',
  spaceKey: 'space',
  close: 'Close',

  // What can be taken along.
  take: 'Take along',
  copySlide: 'Copy this slide',
  savePng: 'Save as PNG',
  saveSvg: 'Save as SVG',
  printSlides: 'Print all slides or save them as PDF',
  printHandout: 'Print the handout, A4',
  printHandouts: 'Print the handout in every language',
  slideCopied: 'This slide is on the clipboard, 1920 × 1080.',
  slideNotCopied: 'The clipboard did not take the picture. Save it as PNG instead: key t.',
  slideSaved: 'Saved: {name}',
  noLogo:
    'Without the logo, which this page may not copy. Give the logo as a data: address to have it in the file.',
  slideNotSaved: 'The picture could not be made here. Save it as SVG instead, or print the slides: key t.',
  noFull: 'Full screen is not allowed here. Open the presentation in a window of its own, or press F11.',
  paused: 'Paused',
  schemeLight: 'Light',
  schemeDark: 'Dark',
  schemeContrast: 'High contrast',
  oneLanguage: 'No other language is loaded.',

  // A data document that is dropped.
  dropHere: 'Drop a data document here',
  dropTaken: 'Newer data taken from {name}: status as at {date}; before it was {before}.',
  dropOlder: 'Data taken from {name}: status as at {date}. They are older than those before, {before}.',
  dropSame: 'Data taken from {name}: status as at {date}.',
  dropNoText: '{name} is no data document and was not taken. Expected is a JSON file such as dataset.json.',
  dropFaults: {
    one: '{name} has a fault and was not taken: {fault}',
    other: '{name} has {n} faults and was not taken. The first: {fault}',
  },
  dropMany: 'One file at a time, please: {name} was read.',

  // The handout.
  handoutParties: 'States parties, with the date of deposit',
  handoutSignatories: 'Signed, not parties, with the date of signature',
  handoutNoAction: { one: '{n} State has taken no action.', other: '{n} States have taken no action.' },
} satisfies Record<string, Message>;

/** The frame page's messages about faults in its address. */
export const frame = {
  refusedUnquoted: '{path}: invalid value; expected: {expected}.',
  expectedAddress:
    'an address of this site (data: of this page’s own folder) or of the site of the page around it',
  expectedColour: 'a colour such as #093763',
  expectedFont: 'names of fonts',
} satisfies Record<string, Message>;

/** Sentences that the importer of the depositary’s pages writes into data/reported.csv. */
export const importer = {
  datesGive: "The depositary's dates give {dates}.",
} satisfies Record<string, Message>;

/** The controls of the map. */
export const mapControls = {
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoomedTo: 'Zoom: {share}',
  wholeWorld: 'Whole world',
  statesFound: { one: '{n} State found', other: '{n} States found' },
  nothingFound: 'Nothing found for “{given}”.',
  nothingButNear: 'Nothing found for “{given}”. The nearest names:',
  downloadMenu: 'Download',
  copyLink: 'Copy the link',
  copyCode: 'Copy the embed code',
  aboutMap: 'About this map',
  closeSheet: 'Close',
} satisfies Record<string, Message>;

export const en = {
  code: 'en',
  dir: 'ltr',
  names,
  messages,
  writeDate: dayMonthYear(
    'January|February|March|April|May|June|July|August|September|October|November|December',
    name => /Sept|.../.exec(name)![0],
  ),
} as const;

/** The messages of the elements. */
export type Messages = Forms<typeof messages>;
export type PresenterMessages = Forms<typeof presenter>;
export type FrameMessages = Forms<typeof frame>;
export type ImporterMessages = Forms<typeof importer>;
export type MapControlsMessages = Forms<typeof mapControls>;
/** All that is said on a page. */
export type AllMessages = Messages & PresenterMessages & FrameMessages & MapControlsMessages;
export type MessageKey = keyof AllMessages;
