/**
 * What the presenter says, in English. These words stand apart from those of the other elements, because the
 * presenter is not part of the drop-in and the drop-in should not carry them.
 */
import type { Message } from '../language.js';

export const english = {
  presenter: 'Presentation',
  slideOf: 'Slide {n} of {total}',
  heading: '{treaty}: status of ratification',
  whereTitle: 'Where we stand',
  breakdownTitle: '{party} of {total} States are parties',
  oneSquare: 'One square is one State.',
  yearsTitle: 'Since {year}: new States parties',
  inForceWith: 'Entry into force, {date}',
  regionsTitle: 'Region by region: the regional groups',
  waitingTitle: {
    one: '{n} State has signed and not ratified',
    other: '{n} States have signed and not ratified',
  },
  waitingNone: 'Every State that signed has ratified',
  waitingSince: 'Years since signature, as at {date}',
  years: { one: '{n} year', other: '{n} years' },
  underOne: 'less than a year',
  moreStates: { one: 'and {n} more State', other: 'and {n} more States' },
  anniversaryTitle: 'The next anniversary',
  adopted: 'Adoption by the General Assembly',
  opened: 'Opening for signature',
  entered: 'Entry into force',
  yearsSince: { one: 'year', other: 'years' },
  inDays: { one: 'in {n} day', other: 'in {n} days' },
  today: 'today',
  thenFollow: 'Then',
  questionsTitle: 'Questions',
  signedYears: 'Signed, not a party for {years}',
  group: 'Regional group',
  ordinal: 'State party number {n}',
  noneHere: 'None',
  stale: 'These data are of {date}. For the present status see the source.',

  ask: 'Ask',
  askLabel: 'A State, a date, a region or group',
  askHint: 'Slovenia, GRULAC, Africa, May 2022, 2019-04-14',
  found: { one: '{n} found', other: '{n} found' },
  nothingFound: 'Nothing found for “{given}”',
  dateLabel: 'The date shown',
  latest: 'Latest: {date}',
  groupsLabel: 'Regions and groups',
  dateShown: 'Shown is now the status on {date}.',
  dateTooLate: 'Nothing is known after {date}; shown is the status on that day.',
  dateTooEarly: 'Before the adoption, {date}, there is nothing to show; shown is the status on that day.',

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

  take: 'Take along',
  copy: 'Copy this slide',
  savePng: 'Save as PNG',
  saveSvg: 'Save as SVG',
  printSlides: 'Print all slides or save them as PDF',
  printHandout: 'Print the handout, A4',
  printHandouts: 'Print the handout in every language',
  copied: 'This slide is on the clipboard, 1920 × 1080.',
  copyFailed: 'The clipboard did not take the picture. Save it as PNG instead: key t.',
  saved: 'Saved: {name}',
  noLogo:
    'Without the logo, which this page may not copy. Give the logo as a data: address to have it in the file.',
  saveFailed: 'The picture could not be made here. Save it as SVG instead, or print the slides: key t.',
  noFull: 'Full screen is not allowed here. Open the presentation in a window of its own, or press F11.',
  paused: 'Paused',
  schemeLight: 'Light',
  schemeDark: 'Dark',
  schemeContrast: 'High contrast',
  oneLanguage: 'No other language is loaded.',

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
  handoutParties: 'States parties, with the date of deposit',
  handoutSignatories: 'Signed, not parties, with the date of signature',
  handoutNoAction: { one: '{n} State has taken no action.', other: '{n} States have taken no action.' },
} satisfies Record<string, Message>;

type Forms<T> = {
  [K in keyof T]: T[K] extends string
    ? string
    : { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;
};

export type PresenterWords = Forms<typeof english>;
export type PresenterKey = keyof PresenterWords;
