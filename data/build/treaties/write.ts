/** From the treaties to the module of the other communications procedures. */

import { register } from '../../../src/model/codes.js';
import type { DataDocument } from '../../../src/model/dataset.js';
import { json, moduleBy, type Generated } from '../modules.js';

/** The protocols whose parties all accept individual communications, in order of their opening. */
const procedures = ['iccpr-op1', 'cedaw-op', 'crpd-op', 'icescr-op'] as const;

export function writeProcedures(treaties: ReadonlyMap<string, DataDocument>): Generated[] {
  const known = procedures.map(id => {
    const { treaty, statusAsAt, source, actions } = treaties.get(id)!;
    const { title, short } = treaty;
    const acts = new Map(actions.map(({ state, ...own }) => [state, own]));
    // A third fewer bytes than a row a State with its code.
    const parties = register.map(({ iso3 }) => {
      const { ratified, acceded, succeeded, denounced } = acts.get(iso3) ?? {};
      const deposit = ratified ?? acceded ?? succeeded ?? '';
      return denounced ? `${deposit}/${denounced}` : deposit;
    });
    return { id, short, title, statusAsAt, source, parties: parties.join() };
  });
  return [
    {
      file: 'src/model/generated/procedures.ts',
      text: moduleBy(
        'data/build/treaties',
        ["import type { Text } from '../dataset.js';"],
        [
          '/** `parties`: for each State in the order of the register the day of its deposit, and after a `/` of its end. */',
          'export interface Procedure {',
          '  id: string;',
          '  short: string;',
          '  title: Text;',
          '  statusAsAt: string;',
          '  source: { name: string; url: string };',
          '  parties: string;',
          '}',
        ],
        [`export const procedures: readonly Procedure[] = ${json(known)};`],
      ),
    },
  ];
}
