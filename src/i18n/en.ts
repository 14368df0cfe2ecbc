/**
 * English. Its keys are what every other language must say: one that lacks a key does not compile. The words are
 * the depositary's. `messages` are what a map says first, and what every element says. Each further part is added
 * (`addMessages`) by the modules that say it, and the build loads it with them. In the other languages, which come
 * whole, `messages` holds the parts of all elements; what the presenter or a page of ours adds stays apart there too.
 */
import { dayMonthYear } from './format/day-month-year.js';
import type { Forms, Message } from './message.js';

export const messages = {
  party: { one: 'State party', other: 'States parties' },
  signatory: { one: 'Signatory', other: 'Signatories' },
  'no-action': 'No action',
  statusSignatory: 'Signed, not a party',
  noLongerParty: 'No longer a party',
  denouncedOn: 'Denunciation in effect',
  signed: 'Signature',
  ratification: 'Ratification',
  accession: 'Accession',
  succession: 'Succession',
  inForce: 'Entry into force',
  asAt: 'Status as at {date}',
  onDate: 'Status on {date}',
  counted: 'States parties are counted by date of deposit.',
  notCounted: 'Not counted: {names}.',
  /** Ends a sentence that is put together. */
  stop: '.',
  colon: '{name}: {value}',
  source: 'Source: {source}',
  sourceName: 'United Nations Treaty Collection, chapter {chapter}',
  summary:
    '{party} of {total} {total|State|States} {party|is a party|are parties} as at {date}; {signatory} {signatory|has|have} only signed; {noAction} {noAction|has|have} taken no action.',
  nothingKnownAfter: 'Nothing is known after {date}.',
  stale: 'These data are of {date}. For the present status see the source.',
  refused: '{path}: “{given}” was given; expected: {expected}.',
  expectedDate: 'a calendar date such as 2022-05-24',
  expectedState: 'the code of a State such as SVN or SI',
  refusedMore: { one: 'And {n} more fault.', other: 'And {n} more faults.' },
  asTable: 'Read as a table',
  download: 'Download',
  notSaved: 'It could not be loaded or made here.',
  loadingData: 'Loading the data…',
  loadFailed: 'The data could not be loaded ({reason}); those shown are of {date} ({treaty}).',
  'load-offline': 'no connection',

  // The map.
  mapName: 'World map of the status of ratification',
  boundaries:
    'The boundaries and names shown and the designations used on this map do not imply official endorsement or acceptance by the United Nations.',
  showAll: 'Show all',

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
  aboutMap: 'About this map',
} satisfies Record<string, Message>;

/** Why data of a page’s own are not shown. */
export const loading = {
  'load-not-found': 'nothing was found at this address',
  'load-server-error': 'the server reports an error',
  'load-blocked': 'the other site does not allow it, or cannot be reached',
  'load-too-large': 'larger than 8 MB',
  'load-not-json': 'not JSON',
  'load-wrong': 'not a valid data document',
  olderData: 'The data shown are of {date}; newer data, of {newer}, come with this widget.',
} satisfies Record<string, Message>;

/** Notes on places that the map shows. */
export const placeNotes = {
  'note-territory': 'Territory: {state}',
  'note-nsgt': 'Non-Self-Governing Territory (administering Power: {state})',
  'note-denmark': 'Part of the Kingdom of Denmark',
  'note-excluded': 'Excluded by {state} from the application of the treaty.',
  'note-malvinas':
    'A dispute exists between the Governments of Argentina and the United Kingdom of Great Britain and Northern Ireland concerning sovereignty over the Falkland Islands (Malvinas).',
  'note-western-sahara': 'Non-Self-Governing Territory',
  'note-jammu-kashmir':
    'The dotted line represents approximately the Line of Control in Jammu and Kashmir agreed upon by India and Pakistan. The final status of Jammu and Kashmir has not yet been agreed upon by the parties.',
  'note-kosovo-1244':
    'All references to Kosovo should be understood to be in full compliance with Security Council resolution 1244 (1999).',
} satisfies Record<string, Message>;

/** What breakdown, timeline, table and a State’s record say. A page with nothing but a map does not load it. */
export const besideMap = {
  // The timeline.
  timelineName: 'States parties over time',
  dateHandle: 'Date shown',
  deposited: '{states}, State party no. {n}',
  denounced: '{states}, denunciation in effect',
  milestones: 'Milestones',

  // The breakdown.
  headParty: 'States parties',
  headSignatory: 'Signatories',
  shareOf: '{share} of {total}',
  published: 'Also published for this date: {published}. The depositary’s dates give {ours}.',
  publishedMore: 'In full',

  // The table.
  tableName: 'Status of ratification, State by State',
  status: 'Status',
  deposit: 'Deposit',
  unGroup: 'Regional group',
  shownOf: 'States: {n} of {total}',
  csvConfidence: 'Confidence',
  csvDate: 'Status on',
  csvAsAt: 'Status as at',
  csvSource: 'Source',
  csvDeposit: 'Type of instrument',

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
  declarationsLater:
    'Any declarations made upon the deposit of {deposited} are not yet known; those shown are as at {date}.',
  unObserver: 'Non-member observer State at the United Nations',
  neighbours: 'Land neighbours: {states}',
  withStatus: '{state} ({status})',
  unNonMember: 'Not a Member of the United Nations',

  // Where a figure comes from, and ways to take it along.
  'sure-medium': 'Not yet compared with the depositary’s own page.',
  'sure-low': 'Not confirmed.',
  sources: 'Sources',
  citeThis: 'Cite this',
  sourceAt: '{name}, {url}',
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
  waitingTitle: {
    one: '{n} State has signed but not ratified',
    other: '{n} States have signed but not ratified',
  },
  waitingNone: 'Every State that signed has ratified',
  noneSigned: 'No State has signed',
  waitingSince: 'Years since signature, as at {date}',
  years: { one: '{n} year', other: '{n} years' },
  underOne: 'less than a year',
  moreStates: { one: 'and {n} more State', other: 'and {n} more States' },
  anniversaryTitle: 'The next anniversary',
  adopted: 'Adoption',
  opened: 'Opening for signature',
  yearsSince: { one: 'year', other: 'years' },
  inDays: { one: 'in {n} day', other: 'in {n} days' },
  today: 'today',
  thenFollow: 'Then',
  questionsTitle: 'Questions',
  signedYears: 'Signed, not a party for {years}',
  ordinal: 'State party number {n}',

  // Questions from the room.
  ask: 'Ask',
  askLabel: 'A State, a date, a region or group',
  askHint: 'Slovenia, GRULAC, Africa, May 2022, since 2022',
  answersFound: { one: '{n} found', other: '{n} found' },
  noAnswer: 'Nothing found for “{given}”',
  dateLabel: 'The date shown',
  latest: 'Latest: {date}',
  groupsLabel: 'Regions and groups',
  dateShown: 'Now shown: the status on {date}.',
  dateTooLate: 'Nothing is known after {date}; the status on that day is shown.',
  dateTooEarly: 'There is nothing to show before the adoption, {date}; the status on that day is shown.',

  // The keys.
  keys: 'Keys',
  keyNext: 'Next slide',
  keyBack: 'Previous slide',
  keyFirst: 'First, last slide',
  keyBlank: 'Blank the screen',
  keyFull: 'Full screen',
  keyAsk: 'Ask: a State, a date, a group',
  keyLanguage: 'Languages',
  keyScheme: 'Light, dark, high contrast',
  keyPlay: 'Play or pause the years',
  keyCopy: 'Copy this slide',
  keyTake: 'Export: files, print',
  keyHelp: 'These keys',
  keyClose: 'Close, back to the talk',
  clickKey: 'click',
  spaceKey: 'space',
  close: 'Close',

  // What can be taken along.
  take: 'Export',
  copySlide: 'Copy this slide',
  savePng: 'Save as PNG',
  saveSvg: 'Save as SVG',
  printSlides: 'Print all slides or save them as PDF',
  printHandout: 'Print the handout, A4',
  printHandouts: 'Print the handout in every language',
  slideCopied: 'This slide is on the clipboard, 1920 × 1080.',
  slideNotCopied: 'The picture could not be copied. Save it as PNG instead: press t.',
  slideSaved: 'Saved: {name}',
  noLogo:
    'Without the logo, which this page may not copy. Give the logo as a data: address to have it in the file.',
  slideNotSaved: 'The picture could not be made here. Save it as SVG instead, or print the slides: press t.',
  noFull: 'Full screen is not allowed here. Open the presentation in a window of its own, or press F11.',
  paused: 'Paused',
  schemeLight: 'Light',
  schemeDark: 'Dark',
  schemeContrast: 'High contrast',
  oneLanguage: 'No other language is loaded.',

  // A data document that is dropped.
  dropHere: 'Drop a data document here',
  dropTaken: 'Newer data taken from {name}: status as at {date}; previously {before}.',
  dropOlder: 'Data taken from {name}: status as at {date}. They are older than the previous data, {before}.',
  dropSame: 'Data taken from {name}: status as at {date}.',
  dropNoText:
    '{name} is not a data document and was not taken. A JSON file such as dataset.json is expected.',
  dropFaults: {
    one: '{name} has a fault and was not taken: {fault}',
    other: '{name} has {n} faults and was not taken. The first: {fault}',
  },
  dropMany: 'One file at a time, please: {name} was read.',

  // The handout.
  handoutParties: 'States parties, with the date of deposit',
  handoutSignatories: 'Signed, not parties, with the date of signature',

  // Another date than the data's.
  datedTitle: 'On {date}: {title}',
  datedAfter: '{title} (on {date})',
  datedParties: { one: 'On {date}: {n} State party', other: 'On {date}: {n} States parties' },

  // Keys.
  keyDate: 'Back to the date of the data',
  keyWindow: 'Presenter’s window',
  keyOverview: 'Overview of all slides',
  keyNumber: 'Go to a slide by its number',
  keyStart: 'Start in full screen',
  keySpot: 'Spotlight',
  keySpeed: 'The years slower, faster',
  speedNow: 'Speed of the years: × {speed}',

  // Languages.
  languageOnWall: 'On the slides',
  secondLanguage: 'Second language, as a subtitle',
  noSecond: 'None',
  languageHere: 'In the presenter’s window',

  // The presenter's window.
  onWall: 'The slide shown',
  nextUp: 'Next',
  lastUp: 'The end of the talk',
  talkNotes: 'Notes',
  noNotes: 'No notes for this slide',
  slideList: 'Slides',
  timeOfDay: 'Time',
  elapsed: 'Elapsed',
  timeLeft: '{time} left of {n} min',
  timeOver: '{time} over {n} min',
  fromZero: 'Start at 0:00',
  jumpTo: 'Slide {n}: press Enter',
  screenBlank: 'The screen is black: press b to go on.',
  toCorrect: 'To be corrected',
  fullFromWall: 'A browser allows full screen only from the window with the slides: press f there.',
  windowOpened: 'The presenter’s window is open. Move it to your own screen.',
  windowBlocked:
    'The browser blocked the presenter’s window. Allow pop-ups for this page and press p again. The talk goes on in this window.',
  windowClosed:
    'The presenter’s window was closed. The talk goes on in this window; p opens the other one again.',
  windowAgain: 'Press p to have the presenter’s window back. The talk goes on in this window.',
  windowLeft: 'The slides were reloaded or closed. Where they are open, press p to have this window back.',

  // A fault in a file, in words.
  wrongDate: '{place}: “{given}” is not a date that is possible there.',
  wrongState: '{place}: “{given}” is not one of the 197 States, or is listed twice.',
  wrongValue: '{place}: “{given}” is not possible there.',
  wrongMissing: '{place}: missing.',
  placeFile: 'The kind of file',
  placeDate: 'Date of the data',
  placeTreaty: 'The treaty',
  placeSource: 'The source',
  placeActions: 'Signatures and ratifications',
  placeOthers: 'Notes and sources',
  placeRow: 'row {n}',

  // What is taken along or sent to phones: PowerPoint, film, cards, a code.
  savePptx: 'Save the talk as PowerPoint',
  saveFilm: 'Save a film of the years, {size}',
  saveCardOf: '{state}: save the card, {size}',
  making: 'In progress: {share}',
  cancelMaking: 'Cancel',
  makingCancelled: 'Stopped; nothing was saved.',
  pptxNotMade: 'The PowerPoint file could not be made here.',
  filmNotHere: 'This browser cannot record a film. Chrome, Edge and Firefox can.',
  filmNotMade: 'The film could not be recorded here.',
  onPhone: 'On your phone',
  stateOnPhone: '{state}, on your phone',
  showTalk: 'Show the talk',
  toRecord: 'See the source: {source}',

  // The slides on what the Protocol adds, on what a State can do, of all names, of regions and of those who wait.
  notThisProtocol:
    'This slide is about the Optional Protocol on a communications procedure. The data are about another treaty: {treaty}',
  protocolText: 'Text of the Protocol: General Assembly resolution 66/138, annex.',
  articleShort: { one: 'Art. {article}', other: 'Arts. {article}' },
  partOf: '{part} of {total}',
  whyTitle: 'What the Protocol adds',
  whyCommunications: 'Individual communications',
  whyCommunicationsText:
    'Once domestic remedies are exhausted, a child, a group of children or someone acting for them can submit a communication to the Committee claiming a violation of their rights.',
  whyInterim: 'Interim measures',
  whyInterimText:
    'In exceptional circumstances the Committee can ask the State urgently to avoid possible irreparable damage, before it decides and without prejudging the case.',
  whySettlement: 'Friendly settlement',
  whySettlementText:
    'The Committee offers its good offices. An agreement that respects the obligations under the Convention closes the case.',
  whyInterState: 'Inter-State communications',
  whyInterStateText:
    'A State can inform the Committee that another is not fulfilling its obligations, where both have declared that they recognize this competence.',
  whyInquiry: 'Inquiries',
  whyInquiryText:
    'On reliable information indicating grave or systematic violations, the Committee can conduct a confidential inquiry, with the State’s cooperation, and ask what was done in response.',
  nextTitle: 'What a State can do',
  nextFor: 'For: {states}',
  nextSign: 'Sign',
  nextSignText:
    'Open to all States that have signed or ratified the Convention or one of its first two Optional Protocols, or acceded to it.',
  nextRatify: 'Ratify',
  nextRatifyText: 'After signature: deposit the instrument with the Secretary-General of the United Nations.',
  nextAccede: 'Accede',
  nextAccedeText: 'In one step, without signature: deposit the instrument with the Secretary-General.',
  nextDeclare: 'Declare',
  nextDeclareText:
    'At any time: recognize the competence of the Committee for communications between States.',
  nextTell: 'Tell children',
  nextTellText:
    'Make the Protocol and the Committee’s views known to children and adults, in accessible formats.',
  askWho: 'Who to ask',
  askDeposit: 'Signature and deposit: Treaty Section, Office of Legal Affairs, United Nations ({site})',
  askProcedure: 'The procedure: secretariat of the Committee on the Rights of the Child, OHCHR',
  namesTitle: 'All {total} States by status ({page}/{pages})',
  regionsLead: '{first} lead with {high} per cent; {last} {low}',
  regionsEqual: 'States parties in every regional group: {high} per cent',
  regionsRange: 'States parties by regional group: from {low} to {high} per cent',
  regionsNone: 'No State in a regional group is a party',
  regionsShare: 'Share of each group’s States that are parties',
  waitingYears: 'Years since signature, as at {date}. Next step for each: ratification (article 18).',

  // Talking points for the slides.
  sayOrigin:
    'The General Assembly adopted the Protocol on {adopted} (resolution 66/138). It was opened for signature on {opened} and entered into force on {inForce}.',
  sayAll: 'The count is of {total} States: the {members} Members of the United Nations, and {names}.',
  sayWhy:
    'The Protocol adds a procedure, not new rights: it concerns rights under the Convention and its first two Optional Protocols (article 5).',
  sayAdmissible:
    'Domestic remedies come first, unless they are unreasonably prolonged or unlikely to bring effective relief; as a rule a communication must be submitted within one year of their exhaustion (article 7 (e) and (h)). It must concern violations after entry into force for the State (article 20).',
  sayViews:
    'The Committee sends its views, with any recommendations; the State gives them due consideration and answers in writing within six months (articles 10 and 11).',
  sayProtection:
    'The State protects those who turn to the Committee from ill-treatment and intimidation; nobody’s identity is made public without express consent (article 4).',
  sayArticle12: 'Declarations under article 12, as at {date}: {states}.',
  sayArticle13:
    'Declarations under article 13, paragraph 7, not recognizing the inquiry procedure, as at {date}: {states}.',
  sayCircles: 'Circles stand for small States, which could not be seen at this size.',
  sayFirst: 'Parties when the Protocol entered into force, on {date}: {states}.',
  sayBusiest: 'Most deposits in one year: {n} ({years}).',
  sayLatest: 'Latest: {states}, {date}.',
  sayShare: '{name}: {share}, {party} of {total}',
  sayGroups:
    'The groups follow the list of the Department for General Assembly and Conference Management of the United Nations, with the State of Palestine and the United States.',
  sayDuty:
    'Signature does not make a State a party. Until it has made clear that it does not intend to become one, it is obliged to refrain from acts that would defeat the object and purpose of the treaty (Vienna Convention on the Law of Treaties, article 18).',
  sayLongest: 'Waiting longest: {states}, since {date}.',
  sayInForce:
    'For each further State the Protocol enters into force three months after its deposit (article 19).',
  sayOpen:
    'Ratification and accession are open to States that have ratified the Convention or one of its first two Optional Protocols, or acceded to it; a State that has only signed one of these may sign (article 18).',
  sayDeposit:
    'Instruments are deposited with the Secretary-General of the United Nations (articles 18 and 23).',
  sayTell:
    'States parties make the Protocol widely known, in accessible formats, to adults and children alike, including those with disabilities (article 17).',
  sayMost: 'Accept complaints under {n} other {n|protocol|protocols}: {states}.',
  sayDeclarations:
    'Declarations under article 14 of the Convention on racial discrimination, article 22 of the Convention against Torture and article 31 of the Convention on enforced disappearance are not counted.',
  sayAsk: 'Key “/”: type a State, a date, a region or a group, and the answer is shown.',
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

/** What a page says in place of an element that could not be loaded. */
export const autoload = {
  notLoaded: 'This could not be loaded.',
} satisfies Record<string, Message>;

/** The other communications procedures: protocols under which individuals may complain to a committee. */
export const procedures = {
  // The rights that each protocol protects.
  'rights-iccpr-op1': 'civil and political rights',
  'rights-cedaw-op': 'rights of women',
  'rights-crpd-op': 'rights of persons with disabilities',
  'rights-icescr-op': 'economic, social and cultural rights',
  'rights-child': 'rights of the child',

  // One State.
  acceptsUnder: 'Accepts complaints under other protocols: {protocols}. For the rights of the child: {child}',
  acceptsNone: 'Accepts complaints under none of the other protocols. For the rights of the child: {child}',
  acceptedSince: '{rights} (party since {date})',
  childSince: 'party since {date}',
  notAcceptedYet: 'not yet',

  // The element.
  proceduresTitle: 'Other complaints procedures',
  proceduresSummary:
    '{some} of the {total} {total|State|States} that {total|is|are} not party {some|accepts|accept} complaints under at least one other protocol; {many} under three or more.',
  proceduresAllParties: 'Every State shown is a State party.',
  proceduresNumber: 'Number of other protocols',
  proceduresCounted:
    'Only protocols whose parties all accept the procedure are counted. Procedures that rest on a declaration (CERD 14, CAT 22, CED 31) are not.',
  proceduresSource: 'United Nations Treaty Collection, chapters {chapters}',
  proceduresOlder:
    'Dates under the other protocols: {source}; status as at {date}, older than that of this Protocol.',
  proceduresAge: 'Days since then: {n}.',
  proceduresNotShown: 'The other complaints procedures are not shown for this treaty: {treaty}',
} satisfies Record<string, Message>;

/** A deposit, signature or denunciation as a sentence of news. `nth-…` are the ordinals, by `Intl.PluralRules`. */
export const news = {
  'nth-one': '{n}st',
  'nth-two': '{n}nd',
  'nth-few': '{n}rd',
  'nth-other': '{n}th',
  theTreaty: 'the Protocol',
  newsParty: '{state} became the {nth} State party on {date}, the {nthInGroup} among the {group}.',
  newsPartyAlone: '{state} became the {nth} State party on {date}.',
  newsSucceeded: '{state} succeeded to {treaty}, by a notification of {date}.',
  newsInForce: '{treaty} enters into force for it on {date}.',
  newsInForceSince: '{treaty} entered into force for it on {date}.',
  newsSigned: '{state} signed {treaty} on {date}.',
  newsNotParty: 'It is not yet a party.',
  newsDenounced: '{state} denounced {treaty}, with effect from {date}.',
  news: 'News sentence',
} satisfies Record<string, Message>;

/** A State’s card, and the ways to take it along. */
export const cards = {
  cardParty: '{nth} State party, since {date}',
  cardSigned: 'Signed on {date}; not yet a party',
  cardNone: 'Has taken no action',
  cardAccepts: 'Accepts complaints from individuals under other protocols, as at {date}: {rights}',
  cardAcceptsNone: 'Accepts complaints from individuals under none of the other protocols, as at {date}',
  cardToShare: 'Picture to share',
  saveCard: 'Download the picture, {size}',
  share: 'Share the picture',
} satisfies Record<string, Message>;

/** Figures in a page’s own prose, and goals. */
export const figures = {
  countParty: { one: '{n} State party', other: '{n} States parties' },
  countSignatory: { one: '{n} signatory', other: '{n} signatories' },
  countNoAction: { one: '{n} State that has taken no action', other: '{n} States that have taken no action' },
  countStates: { one: '{n} State', other: '{n} States' },
  countDays: { one: '{n} day', other: '{n} days' },
  toGo: { one: '{n} State to go', other: '{n} States to go' },
  goal: 'Goal: {goal}',
  goalNamed: 'Goal: {goal}, {label}',
  goalReached: 'reached',
} satisfies Record<string, Message>;

/** Changes between two dates. */
export const since = {
  countWords: 'One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten',
  newParties: {
    one: '{count} new State party since {date}',
    other: '{count} new States parties since {date}',
  },
  noNewParty: 'No new State party since {date}',
  newDeposits: 'New States parties',
  newSignatures: 'New signatures',
  newDenunciations: 'Denunciations in effect',
  change: 'Change',
  stateNumber: 'State party no.\u00a0{n}',
  groupNumber: '{group}: no.\u00a0{n}',
  nothingChanged: 'Between {from} and {date} nothing changed: no signature, no deposit, no denunciation.',
  notLater: 'The date shown, {date}, is not later than {from}: there is nothing to compare.',
} satisfies Record<string, Message>;

/** Pledges of States that are not parties yet. */
export const pledges = {
  pledgedTotal: {
    one: '{party}, and {n} more has pledged: {total}',
    other: '{party}, and {n} more have pledged: {total}',
  },
  pledge: 'Pledge',
  pledgeOutline: 'Outlined: pledged',
  pledgeDots: 'Dotted: with the pledges',
  pledgesApart: 'A pledge is not counted as a ratification.',
} satisfies Record<string, Message>;

/** A State’s next step, as the Protocol provides for it. */
export const nextSteps = {
  'next-no-action': 'Next step under the Protocol: signature and ratification, or accession (article 18).',
  'next-signatory': 'Next step under the Protocol: ratification (article 18).',
  'next-party':
    'Next step under the Protocol: to make it widely known to adults and children alike (article 17).',
  'next-party-declare':
    'Next step under the Protocol: to make it widely known to adults and children alike (article 17); the State may also declare that it recognizes the competence of the Committee for communications between States (article 12).',
} satisfies Record<string, Message>;

/** The years played. Ordinals by the forms of `Intl.PluralRules`; what is numbered is a State. */
export const play = {
  playing: 'Playing from {from} to {to}.',
  playSpeed: 'Speed',
  leaveYears: 'Back to {date}',
  'arrival-one': '{state}, {n}st',
  'arrival-two': '{state}, {n}nd',
  'arrival-few': '{state}, {n}rd',
  'arrival-other': '{state}, {n}th',
} satisfies Record<string, Message>;

/** The dashboard's own words. */
export const dashboard = {
  closeRecord: 'Close the record',
} satisfies Record<string, Message>;

/** The title of the feed, which the build and the command write. */
export const feed = {
  feedTitle: '{treaty}: signatures and deposits',
} satisfies Record<string, Message>;

/** The WordPress plugin's messages. In English they are the texts in its code, of which the build makes its translations. */
export const wordpress = {
  wpPlugin:
    'Map, figures and dates of the third Optional Protocol to the Convention on the Rights of the Child (OPIC), as a block and as a shortcode.',
  wpDescription:
    'Map, figures and dates of the third Optional Protocol to the Convention on the Rights of the Child (OPIC).',
  wpKeywords: 'treaty, children, rights, map, United Nations, convention, ratification',
  wpTitle: 'OPIC: status of ratification',
  wpShow: 'Show',
  wpMap: 'Map',
  wpBreakdown: 'Figures',
  wpTimeline: 'Timeline',
  wpTable: 'Table',
  wpState: 'One State',
  wpProcedures: 'Complaints under other treaties',
  wpSince: 'What is new',
  wpDashboard: 'Everything together',
  wpDate: 'Date',
  wpDateHelp: 'Such as 2022-05-24. Leave it empty for the date of the data.',
  wpDateWrong: 'This is not a calendar date such as 2022-05-24. The date of the data is shown.',
  wpDateLate: 'Nothing is known after {date}.',
  wpPart: 'Part of the world',
  wpWorld: 'The whole world',
  wpRows: 'Rows',
  wpRowsNone: 'None',
  wpRowsRegion: 'By region',
  wpRowsGroup: 'By UN regional group',
  wpSinceField: 'Since',
  wpSinceHelp: 'Such as 2022-05-24. Leave it empty for the last dialogue on the Protocol.',
  wpChooseState: 'Choose a State',
  wpStateField: 'State',
  wpNoState: 'Choose a State. Until then readers see nothing here.',
  wpLanguage: 'Language',
  wpSiteLanguage: 'The language of this site',
  wpColours: 'Colours',
  wpAccent: 'Links',
  wpText: 'Text',
  wpSurface: 'Background',
  wpScheme: 'Light or dark',
  wpSchemeAuto: 'As the page',
  wpSchemeLight: 'Light',
  wpSchemeDark: 'Dark',
  wpTooOld: 'OPIC widgets needs WordPress {wordpress} and PHP {php} or newer. It does nothing here.',
} satisfies Record<string, Message>;

/** The controls of the map. */
export const mapControls = {
  smallStates: 'Small States',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  wholeWorld: 'Whole world',
} satisfies Record<string, Message>;

/** What the map answers to those who use it. */
export const mapAnswers = {
  zoomedTo: 'Zoom: {share}',
  statesFound: { one: '{n} State found', other: '{n} States found' },
  nothingFound: 'Nothing found for “{given}”.',
  nothingButNear: 'Nothing found for “{given}”. The nearest names:',
  closeSheet: 'Close',
  fullScreen: 'Full screen',
  leaveFullScreen: 'Exit full screen',
  inFullScreen: 'The map fills the screen. Press Esc to exit.',
  outOfFullScreen: 'The map is back on the page.',
} satisfies Record<string, Message>;

/** The Download menu. */
export const downloads = {
  savePicture: 'Picture ({format})',
  saveTable: 'Table ({format})',
  copyLink: 'Copy the link',
  copyCode: 'Copy the embed code',
} satisfies Record<string, Message>;

/** Choices that a reader has on the map, when it has been drawn, and in other elements. */
export const choosing = {
  findState: 'Find a State',
  byRegion: 'Regions',
  byGroup: 'Regional groups',
  csvRegion: 'Region',
  state: 'State',
  noGroup: 'In no regional group',
  play: 'Play',
  pause: 'Pause',
} satisfies Record<string, Message>;

export const en = {
  code: 'en',
  dir: 'ltr',
  // Of States: `english-names.ts`.
  names: {} as Readonly<Record<string, string>>,
  messages,
  writeDate: dayMonthYear(
    'January|February|March|April|May|June|July|August|September|October|November|December',
    name => /Sept|.../.exec(name)![0],
  ),
} as const;

export type BasicMessages = Forms<typeof messages>;

/** The messages of the first elements, which a page’s own language has to say. */
export type Messages = Forms<
  typeof messages & typeof choosing & typeof loading & typeof placeNotes & typeof besideMap
>;

/** The messages of every element but the presenter. */
export type ElementMessages = Messages &
  Forms<
    typeof procedures &
      typeof news &
      typeof cards &
      typeof figures &
      typeof since &
      typeof pledges &
      typeof nextSteps
  > &
  Forms<typeof play & typeof dashboard & typeof mapControls & typeof mapAnswers & typeof downloads>;

/** All that is said on a page. */
export type AllMessages = ElementMessages & Forms<typeof presenter & typeof frame & typeof feed>;
export type MessageKey = keyof AllMessages;
