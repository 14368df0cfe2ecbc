/** From the depositary's page of any treaty to a data document. */

import type { DataDocument, Text, Treaty } from '../../src/model/dataset.js';
import { parseDocument } from '../../src/model/document/parse.js';
import { stateOfNames } from '../depositary/match-states.js';
import { checkDenounced } from '../depositary/given-options.js';
import { decode } from '../depositary/page/decode.js';
import { parsePage } from '../depositary/page/parse-page.js';
import { Refusal } from '../depositary/page/refusal.js';
import { sourceOf } from '../depositary/page/source.js';
import type { TreatyPage } from '../depositary/page/treaty-page.js';
import { treatyRows } from '../depositary/treaty-rows.js';
import { codes, outside, treaties } from './generated/depositary.js';

/** What the page does not say. */
export interface Given extends Partial<
  Pick<Treaty, 'short' | 'adopted' | 'opened' | 'entryIntoForce' | 'denunciation'>
> {
  /** The day on which a State's denunciation took effect, by its code. */
  denounced?: ReadonlyMap<string, string>;
  /** Codes of States, or `none`, by names that we do not know. */
  names?: ReadonlyMap<string, string>;
}

/** `remarks` say what was concluded from the page, for whoever knows better. */
export function importDocument(
  bytes: Uint8Array,
  given: Given = {},
): { document: DataDocument; remarks: string[] } {
  const { form, text } = decode(bytes);
  if (form === 'xml')
    throw new Refusal('the XML does not say of which day it speaks; save the page itself.', '');
  const page = parsePage(text);
  const known = treaties.find(({ treaty }) => treaty.number === page.number);
  if (known && known.treaty.title.en !== page.title)
    throw new Refusal(`its title is "${page.title}"; ${page.number} is "${known.treaty.title.en}".`, '');
  const ofState = stateOfNames(new Map(Object.entries(codes)));
  const stateOf = (name: string) => given.names?.get(name) ?? ofState(name);
  checkNames(page, stateOf, given.names);
  const { rows, outside: others } = treatyRows(
    page,
    stateOf,
    state => given.denounced?.get(state) ?? known?.denounced[state],
  );
  if (given.denounced)
    checkDenounced(
      given.denounced,
      rows.filter(row => row['denounced']).map(row => row['state']!),
    );
  const actions = rows.map(({ act: _act, ...row }) => row);
  const earliest = actions.map(({ state: _state, ...acts }) => Object.values(acts).sort()[0] ?? '').sort()[0];
  const { treaty, remarks } = known
    ? { treaty: known.treaty, remarks: [] }
    : concluded(page, earliest || undefined, given);
  const { denounced: _denounced, names: _names, ...own } = given;
  const participants = others.map(row => row.outside!);
  const left = [...participants, ...(known?.former ?? [])].map((name): Text => outside[name] ?? { en: name });
  const document = {
    schema: 1,
    statusAsAt: page.asAt,
    treaty: { ...treaty, ...own, ...(left.length && { outside: left }) },
    source: sourceOf(page.number!),
    actions,
  };
  return { document: parseDocument(document), remarks };
}

function checkNames(
  { participants, statements }: TreatyPage,
  stateOf: (name: string) => string | undefined,
  given: ReadonlyMap<string, string> = new Map(),
): void {
  const all = [...participants, ...statements].map(each => each.name);
  const nobody = [...given.keys()].find(each => !all.includes(each));
  if (nobody !== undefined)
    throw new Refusal(`--name "${nobody}" is for nothing: the page has no such name.`, '');
  const name = all.find(each => !stateOf(each));
  if (name === undefined) return;
  throw new Refusal(
    `"${name}" cannot be matched to a State.`,
    `Give its code, or none where it is no State: --name "${name}=CODE"`,
  );
}

/** A treaty that we do not know, as far as its page and the given say. */
function concluded(
  { number, title, concluded: day, inForce }: TreatyPage,
  earliest: string | undefined,
  given: Given,
): { treaty: Treaty; remarks: string[] } {
  const adopted = given.adopted ?? day;
  if (!adopted)
    throw new Refusal('the page does not say when the treaty was adopted.', 'Give --adopted YYYY-MM-DD');
  const opened = given.opened ?? (earliest && earliest > adopted ? earliest : adopted);
  const guessed: [keyof Given, string, string][] = [
    ['short', '--short', `${number} stands as its short title`],
    ['adopted', '--adopted', `${adopted}, under its title, is taken for the adoption`],
    ['opened', '--opened', `${opened}, its earliest act, is taken for the opening for signature`],
    [
      'entryIntoForce',
      '--entry-into-force',
      'without its rule (such as P3M) States have no day of entry into force',
    ],
    [
      'denunciation',
      '--denunciation',
      'without its notice (such as P1Y) no denunciation is shown before its effect',
    ],
  ];
  return {
    treaty: {
      title: { en: title },
      short: number!,
      number: number!,
      adopted,
      opened,
      ...(inForce && { inForce }),
    },
    remarks: guessed.flatMap(([key, option, words]) => (given[key] ? [] : `${words}: ${option}`)),
  };
}
