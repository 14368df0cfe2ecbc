/** The list of what is drawn and is no State. */
import type { Generated } from '../generated.js';
import type { AreaRow } from './areas.js';

export function territoryFile(areas: AreaRow[], header: string): Generated {
  const rows = areas.map(({ id, state_iso3, draw, note_key }) => {
    const quoted = (value: string) => (value ? `'${value}'` : 'null');
    const fill = draw === 'neutral' ? 'neutral' : 'state';
    return `  { id: '${id}', owner: ${quoted(state_iso3)}, fill: '${fill}', note: ${quoted(note_key)} },\n`;
  });
  return {
    file: 'src/world/generated/territories.ts',
    text: `${header}/** What is drawn and is no State; see ../territories.ts. */\nexport const TERRITORIES = [\n${rows.join('')}] as const;\n`,
  };
}
