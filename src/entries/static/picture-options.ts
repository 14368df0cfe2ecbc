/** The options of pictures, checked: a mistake in them must not draw some other picture without a word. */
import { GOAL_EXAMPLES, goalInWords, readGoal } from '../../core/pledges/goal.js';
import type { Localizer } from '../../i18n/localizer.js';
import { listedPledges, pledgesInWords, type PledgeInWords } from '../../i18n/pledge-words.js';
import { localizerOf } from '../../i18n/registry.js';
import { dataset as bundled } from '../../model/bundled-record.js';
import { iso3Of, wordsIn } from '../../model/codes.js';
import type { CalendarDate, Dataset } from '../../model/dataset.js';
import { isCalendarDate } from '../../model/dates.js';
import { show, type Issue } from '../../model/document/issues.js';
import { parseDataset } from '../../model/document/parse.js';
import type { Goal } from '../../pictures/framed-picture.js';
import { languages, localizerFor } from '../../pictures/localizers.js';
import { pictureText } from '../../scene/definitions.js';
import type { SceneNode } from '../../scene/node.js';
import { palettes, SCHEMES, type Palette, type Scheme } from '../../scene/theme.js';
import { GROUPS, isRegion, REGIONS, statesIn, type Region } from '../../world/regions.js';

/** The options that every picture takes. */
export interface PictureOptions {
  /** The date shown, `YYYY-MM-DD`; default: the data's own "status as at". */
  asOf?: string | undefined;
  /** ar, en, es, fr, ru or zh, with or without a region; default: en. */
  lang?: string | undefined;
  /** The colours: light, dark, or contrast; default: light. */
  scheme?: Scheme | undefined;
  /** A data document, or a `Dataset`, in place of the bundled one. */
  data?: unknown;
  /**
   * Begins the ids inside the picture, where one and the same picture stands in a page twice: if the first were
   * hidden, the second would lose its hatching with it. Default: made from the content.
   */
  id?: string | undefined;
}

/** Those of pictures that show a part of the world. */
export interface NarrowedOptions extends PictureOptions {
  /** As the `region` attribute of the map: an M49 region fills the drawing, a UN group stands out. */
  region?: Region | undefined;
  /** A list of codes, separated by spaces: only these States are counted and stand out. */
  states?: string | undefined;
  /** The name of that list. */
  statesLabel?: string | undefined;
}

/** A site's own pledges, beside those of the data. */
export interface OwnPledges {
  /** A list of codes, separated by spaces: States that have pledged to become parties. It needs `pledgedSource`. */
  pledged?: string | undefined;
  /** What those States have pledged. */
  pledgedLabel?: string | undefined;
  /** Where that can be read: an address, or a title. */
  pledgedSource?: string | undefined;
}

export interface GoalOptions {
  /** A number of States parties aimed at, such as `100`. */
  goal?: number | string | undefined;
  /** The name of the goal, such as `by 2030`. */
  goalLabel?: string | undefined;
}

export type PledgedOptions = NarrowedOptions & OwnPledges;

export const COMMON = ['asOf', 'lang', 'scheme', 'data', 'id'] as const;
export const NARROWED = [...COMMON, 'region', 'states', 'statesLabel'] as const;
export const PLEDGED = ['pledged', 'pledgedLabel', 'pledgedSource'] as const;
export const NARROWED_AND_PLEDGED = [...NARROWED, ...PLEDGED] as const;
export const GOAL = ['goal', 'goalLabel'] as const;

/** Throws a TypeError or RangeError that also has the fault as `issues`, as a DatasetError has. */
export function refuse(kind: typeof TypeError, path: string, given: unknown, expected: string): never {
  const issue: Issue = { path, given: show(given), expected };
  const error = new kind(`${path}: ${issue.given} was given; expected is ${expected}`);
  throw Object.assign(error, { issues: [issue] });
}

/** Throws a TypeError for anything but an object, or nothing, with none but these options. */
export function checkOptions(given: unknown, names: readonly string[], example: string): void {
  if (given === undefined) return;
  // A list, a date and a map are objects, too, of which none has a key that would be refused.
  if (Object.prototype.toString.call(given) !== '[object Object]')
    refuse(TypeError, 'options', given, `an object such as ${example}`);
  const unknown = Object.keys(given as object).find(name => !names.includes(name));
  if (unknown !== undefined) refuse(TypeError, 'options', unknown, `one of ${names.join(', ')}`);
}

/** A text that `read` takes; undefined where none was given. */
export function readText<T>(
  path: string,
  given: unknown,
  read: (text: string) => T | undefined,
  expected: string,
): T | undefined {
  if (given === undefined) return undefined;
  if (typeof given !== 'string') refuse(TypeError, path, given, expected);
  return read(given) ?? refuse(RangeError, path, given, expected);
}

/** One of these words. */
export const readChoice = <T extends string>(path: string, given: unknown, all: readonly T[]) =>
  readText(path, given, text => all.find(one => one === text), `one of ${all.join(', ')}`);

const DATE = 'a calendar date such as 2022-05-24';

export const readDate = (path: string, given: unknown): CalendarDate | undefined =>
  readText(path, given, text => (isCalendarDate(text) ? text : undefined), DATE);

interface Common {
  dataset: Dataset;
  date: CalendarDate;
  localizer: Localizer;
  palette: Palette;
}

/** The text of the file that `draw` draws, once the options have these names, and those of every picture are right. */
export function fileOf<O extends PictureOptions>(
  options: O,
  names: readonly string[],
  example: string,
  draw: (common: Common) => SceneNode,
): string {
  checkOptions(options, names, example);
  const { id, ...common } = readCommon(options);
  return pictureText(draw(common), id);
}

export function readCommon({
  asOf,
  lang,
  scheme,
  data,
  id,
}: PictureOptions): Common & { id: string | undefined } {
  const date = readDate('asOf', asOf);
  const localizer = readText('lang', lang, localizerOf, `one of ${languages.join(', ')}`);
  const palette = palettes[readChoice('scheme', scheme, SCHEMES) ?? 'light'];
  const prefix = readText(
    'id',
    id,
    text => (/^[a-z][\w-]*$/i.test(text) ? text : undefined),
    'a letter, then letters, digits, - and _',
  );
  const dataset = data === undefined ? bundled : parseDataset(data);
  return {
    dataset,
    date: date ?? dataset.statusAsAt,
    localizer: localizer ?? localizerFor('en'),
    palette,
    id: prefix,
  };
}

const CODES = 'codes of States, separated by spaces, such as SVN HRV';

/** A list of codes of States: one at least, and all of them known. */
export function readCodes(path: string, given: unknown): string[] | undefined {
  const codes = readText(path, given, wordsIn, CODES);
  const unknown = codes?.find(code => !iso3Of(code));
  if (unknown !== undefined || codes?.length === 0) refuse(RangeError, path, unknown ?? given, CODES);
  return codes;
}

interface Narrowed {
  region: Region;
  /** The site's own list. */
  list: ReadonlySet<string> | undefined;
  /** The States of the region that are on the list, if there is one. */
  among: ReadonlySet<string>;
  label: string | undefined;
  /** The name of the part of the world that is shown; undefined for the whole. */
  part: string | undefined;
}

export function readNarrowed(
  { region: given, states, statesLabel }: NarrowedOptions,
  localizer: Localizer,
): Narrowed {
  const region =
    readText(
      'region',
      given,
      text => (isRegion(text) ? text : undefined),
      `one of ${['world', ...REGIONS, ...GROUPS].join(', ')}`,
    ) ?? 'world';
  const codes = readCodes('states', states);
  const list = codes && new Set(codes.map(code => iso3Of(code)!));
  const among = new Set(statesIn(region).filter(state => !list || list.has(state)));
  const name = readText('statesLabel', statesLabel, text => text, 'a name');
  const label = list && name;
  const part = [label, region !== 'world' && localizer.msg(region)].filter(Boolean).join(' · ') || undefined;
  return { region, list, among, label, part };
}

const SOURCE = 'an address or a title: a pledge without a source is not shown';

/** Those of the data and of the site's own list, of all States or of those `among`. */
export function readPledges(
  { pledged, pledgedLabel, pledgedSource }: OwnPledges,
  { dataset, date, localizer }: Common,
  among?: ReadonlySet<string>,
): PledgeInWords[] {
  const codes = readCodes('pledged', pledged) ?? [];
  const label = readText('pledgedLabel', pledgedLabel, text => text, 'a text');
  const source = readText('pledgedSource', pledgedSource, text => text.trim() || undefined, SOURCE);
  if (codes.length && !source) refuse(TypeError, 'pledgedSource', undefined, SOURCE);
  const listed = listedPledges(codes, label ?? '', source ?? '');
  return pledgesInWords(dataset, date, localizer, among, listed);
}

export function readGoalOption(
  { goal, goalLabel }: GoalOptions,
  party: number,
  localizer: Localizer,
): Goal | undefined {
  if (goal !== undefined && !readGoal(goal)) refuse(RangeError, 'goal', goal, GOAL_EXAMPLES);
  const label = readText('goalLabel', goalLabel, text => text, 'a text');
  return goalInWords(goal, label, party, localizer);
}
