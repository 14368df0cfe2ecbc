/** The list of what is drawn and is no State. */
import type { Generated } from '../generated.js';
import type { AreaRow } from './areas.js';

export function territoryFile(areas: AreaRow[], header: string): Generated {
  const rows = areas.map(({ id, state_iso3, draw, note_key }) =>
    [id, state_iso3, draw === 'neutral' ? 1 : '', note_key === 'territory' ? '' : note_key]
      .join(',')
      .replace(/,+$/, ''),
  );
  return {
    file: 'src/world/generated/territories.ts',
    text: `${header}/** Id, State, 1 where neutral, note. */\nexport const TERRITORIES =\n  '${rows.join(' ')}';\n`,
  };
}
