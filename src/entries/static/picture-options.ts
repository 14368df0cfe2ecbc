/** The options of pictures, checked: a mistake in them must not draw some other picture without a word. */
import type { Localizer } from '../../i18n/localizer.js';
import { dataset as bundled } from '../../model/bundled-record.js';
import { iso3Of, wordsIn } from '../../model/codes.js';
import type { CalendarDate, Dataset } from '../../model/dataset.js';
import { isCalendarDate } from '../../model/dates.js';
import { show, type Issue } from '../../model/document/issues.js';
import { parseDataset } from '../../model/document/parse.js';
import { findLocalizer, languages, localizerFor } from '../../pictures/localizers.js';
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

export const COMMON = ['asOf', 'lang', 'scheme', 'data', 'id'] as const;
export const NARROWED = [...COMMON, 'region', 'states', 'statesLabel'] as const;

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
  id: string | undefined;
}

export function readCommon({ asOf, lang, scheme, data, id }: PictureOptions): Common {
  const date = readDate('asOf', asOf);
  const localizer = readText('lang', lang, findLocalizer, `one of ${languages.join(', ')}`);
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
}

export function readNarrowed({ region, states, statesLabel }: NarrowedOptions): Narrowed {
  const part =
    readText(
      'region',
      region,
      text => (isRegion(text) ? text : undefined),
      `one of ${['world', ...REGIONS, ...GROUPS].join(', ')}`,
    ) ?? 'world';
  const codes = readCodes('states', states);
  const list = codes && new Set(codes.map(code => iso3Of(code)!));
  const among = new Set(statesIn(part).filter(state => !list || list.has(state)));
  const label = readText('statesLabel', statesLabel, text => text, 'a name');
  return { region: part, list, among, label: list && label };
}

/** The name of the part of the world that is shown; undefined for the whole. */
export function partName({ region, label }: Narrowed, localizer: Localizer): string | undefined {
  return [label, region !== 'world' && localizer.msg(region)].filter(Boolean).join(' · ') || undefined;
}
