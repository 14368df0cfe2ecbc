/**
 * What must hold between the parts of a document. They see parts that were refused already as null, which
 * no comparison with a date finds earlier or later, so that one mistake is named once.
 */

import { addMonths } from './dates.js';
import type { Action, DataDocument } from './dataset.js';
import type { Refuse } from './issues.js';

const deposits = ['ratified', 'acceded', 'succeeded'] as const;

export function applyRules(document: DataDocument, refuse: Refuse): void {
  const { treaty, statusAsAt, sources } = document;
  const { adopted, opened, inForce } = treaty ?? {};
  if (opened < adopted) refuse('treaty.opened', opened, `a date from the adoption, ${adopted}, on`);
  if (inForce < opened) refuse('treaty.inForce', inForce, `a date from the opening, ${opened}, on`);
  if (statusAsAt < opened) refuse('statusAsAt', statusAsAt, `a date from the opening, ${opened}, on`);

  const within = (date: string | undefined, path: string) => {
    if (date! < opened) refuse(path, date, `a date from the opening for signature, ${opened}, on`);
    if (date! > statusAsAt) refuse(path, date, `a date no later than the status as at, ${statusAsAt}`);
  };
  const cited = (ids: readonly string[] | undefined, path: string) => {
    if (sources)
      ids?.forEach((id, index) => {
        if (id !== null && !Object.hasOwn(sources, id))
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
    sequence(action, path, refuse);
    if (statusAsAt && denounced! > addMonths(statusAsAt, 12)) {
      refuse(
        `${path}.denounced`,
        denounced,
        `a date no later than a year after the status as at, ${statusAsAt}`,
      );
    }
    cited(action.sources, path);
  });
  document.declarations?.forEach((declaration, index) => {
    if (!declaration) return;
    within(declaration.date, `declarations[${index}].date`);
    cited(declaration.sources, `declarations[${index}]`);
  });
}

/** In which order one State can act. */
function sequence(action: Action, path: string, refuse: Refuse): void {
  const { state, signed, ratified, acceded, denounced } = action;
  const made = deposits.filter(key => action[key] !== undefined);
  const [first, second] = made;
  const deposit = first && action[first];
  if (second && action[second]) {
    refuse(`${path}.${second}`, action[second], 'only one of ratified, acceded and succeeded');
  }
  if (ratified && signed === undefined) {
    refuse(`${path}.ratified`, ratified, 'a signature beside it; a State that did not sign accedes');
  }
  if (acceded && signed !== undefined) {
    refuse(`${path}.acceded`, acceded, 'no signature beside it; a State that signed ratifies');
  }
  if (first && deposit! < signed!) {
    refuse(`${path}.${first}`, deposit, `a date from the signature, ${signed}, on`);
  }
  if (denounced) {
    // Article 22: a denunciation takes effect one year after it was received.
    if (!first) refuse(`${path}.denounced`, denounced, 'a deposit beside it');
    else if (deposit && denounced < addMonths(deposit, 12)) {
      refuse(`${path}.denounced`, denounced, `a date at least a year after the deposit, ${deposit}`);
    }
  } else if (!first && signed === undefined && denounced === undefined) {
    refuse(path, state, 'a signature or a deposit; a State that took no action has no row');
  }
}
