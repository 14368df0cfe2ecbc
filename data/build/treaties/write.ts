/** From the treaties to the module of the other communications procedures. */

import type { DataDocument } from '../../../src/model/dataset.js';
import type { Generated } from '../generated.js';
import { json, module } from '../modules.js';

/** The protocols whose parties all accept individual communications, in order of their opening. */
const procedures = ['iccpr-op1', 'cedaw-op', 'crpd-op', 'icescr-op'] as const;

export function writeProcedures(treaties: ReadonlyMap<string, DataDocument>): Generated[] {
  const known = procedures.map(id => {
    const { treaty, statusAsAt, source, actions } = treaties.get(id)!;
    const { title, name, short } = treaty;
    const parties = actions.flatMap(({ state, ratified, acceded, succeeded, denounced }) => {
      const deposit = ratified ?? acceded ?? succeeded;
      return deposit ? [`${state} ${deposit}${denounced ? ` ${denounced}` : ''}`] : [];
    });
    const rows = `parties: \`\n${parties.join('\n')}\n\``;
    const facts = json({ id, short, title, name, statusAsAt, source }).slice(2, -2);
    return `{\n${facts},\n${rows}\n}`;
  });
  return [
    {
      file: 'src/model/generated/procedures.ts',
      text: module(
        ["import type { Text } from '../dataset.js';"],
        [
          '/** A row of `parties` is a State, the day of its deposit, and the day on which its denunciation took effect. */',
          'export interface Procedure {',
          '  id: string;',
          '  short: string;',
          '  title: Text;',
          '  name?: Text;',
          '  statusAsAt: string;',
          '  source: { name: string; url: string };',
          '  parties: string;',
          '}',
        ],
        [`export const procedures: readonly Procedure[] = [${known.join(', ')}];`],
      ),
    },
  ];
}
