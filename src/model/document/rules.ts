/**
 * Rules that hold between the parts of a document. Parts that were already refused are null here. Comparing
 * null with a date finds it neither earlier nor later, so that each mistake is reported once.
 */

import { addDays, addMonths, addPeriod, isPeriod } from '../dates.js';
import type { Action, DataDocument } from '../dataset.js';
import type { Refuse } from './issues.js';

const deposits = ['ratified', 'acceded', 'succeeded'] as const;

export function applyRules(document: DataDocument, refuse: Refuse): void {
  const { treaty, statusAsAt, sources } = document;
  const { adopted, opened, inForce, denunciation } = treaty ?? {};
  const notice = isPeriod(denunciation) ? denunciation : undefined;
  after(adopted, 'adoption', opened, 'treaty.opened', refuse);
  after(opened, 'opening', inForce, 'treaty.inForce', refuse);
  after(opened, 'opening', statusAsAt, 'statusAsAt', refuse);
  // A day more than today's here, because it may be tomorrow already where the document was made.
  const tomorrow = addDays(new Date().toISOString().slice(0, 10), 1);
  if (statusAsAt > tomorrow) refuse('statusAsAt', statusAsAt, `a date no later than tomorrow, ${tomorrow}`);

  const within = (
    date: string | undefined,
    path: string,
    [first, name]: [string | undefined, string] = [opened, 'opening for signature'],
  ) => {
    after(first, name, date, path, refuse);
    if (date! > statusAsAt) refuse(path, date, `a date no later than the status as at, ${statusAsAt}`);
  };
  within(document.declarationsAsAt, 'declarationsAsAt');
  const cited = (ids: readonly string[] | undefined, path: string, keys: object | undefined = sources) => {
    if (keys)
      ids?.forEach((id, index) => {
        if (id !== null && !Object.hasOwn(keys, id))
          refuse(`${path}.sources[${index}]`, id, 'a key of sources');
      });
  };

  const rows = new Map<string, number>();
  document.actions?.forEach((action, index) => {
    if (!action) return;
    const path = `actions[${index}]`;
    const { state, signed, denounced } = action;
    const earlier = rows.get(state);
    if (earlier !== undefined) refuse(`${path}.state`, state, `one row a State; actions[${earlier}] has it`);
    else if (state) rows.set(state, index);
    within(signed, `${path}.signed`);
    for (const key of deposits) within(action[key], `${path}.${key}`);
    sequence(action, path, notice, refuse);
    // A denunciation that takes effect after more than the notice period cannot have been notified yet.
    if (statusAsAt && denounced! > (notice ? addPeriod(statusAsAt, notice) : addMonths(statusAsAt, 12))) {
      const expected = `a date no later than ${notice ?? 'a year'} after the status as at, ${statusAsAt}`;
      refuse(`${path}.denounced`, denounced, expected);
    }
    cited(action.sources, path);
  });
  document.declarations?.forEach((declaration, index) => {
    if (!declaration) return;
    within(declaration.date, `declarations[${index}].date`);
    cited(declaration.sources, `declarations[${index}]`);
  });
  document.pledges?.forEach((pledge, index) => {
    if (!pledge) return;
    within(pledge.date, `pledges[${index}].date`, [adopted, 'adoption']);
    // In a document without `sources` other rows may cite any id; the source of a pledge must be named.
    cited(pledge.sources, `pledges[${index}]`, sources === undefined ? {} : sources);
  });
}

/** No date comes before what it rests on. */
function after(
  first: string | undefined,
  name: string,
  date: string | undefined,
  path: string,
  refuse: Refuse,
) {
  if (date! < first!) refuse(path, date, `a date from the ${name}, ${first}, on`);
}

/** In which order one State can act. */
function sequence(action: Action, path: string, notice: string | undefined, refuse: Refuse): void {
  const { state, signed, ratified, denounced } = action;
  const wrong = (key: keyof Action, expected: string) => refuse(`${path}.${key}`, action[key], expected);
  const [first, second] = deposits.filter(key => action[key] !== undefined);
  const deposit = first && action[first];
  if (second && action[second]) wrong(second, 'only one of ratified, acceded and succeeded');
  if (ratified && signed === undefined)
    wrong('ratified', 'a signature beside it; a State that did not sign accedes');
  if (first) after(signed, 'signature', deposit, `${path}.${first}`, refuse);
  if (denounced) {
    const earliest = deposit && (notice ? addPeriod(deposit, notice) : deposit);
    if (!first) wrong('denounced', 'a deposit beside it');
    else if (denounced < earliest!)
      wrong(
        'denounced',
        notice
          ? `a date at least ${notice} after the deposit, ${deposit}`
          : `a date from the deposit, ${deposit}, on`,
      );
  } else if (!first && signed === undefined && denounced === undefined) {
    refuse(path, state, 'a signature or a deposit; a State that took no action has no row');
  }
}
