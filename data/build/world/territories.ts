/** The list of what is drawn and is no State, and its names in six languages. */
import type { Generated } from '../generated.js';
import type { AreaRow } from './areas.js';

const LANGUAGES = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const;

/** Names in the order of the list, so that no language repeats the ids. */
export function territoryFiles(areas: AreaRow[], header: string): Generated[] {
  const rows = areas.map(({ id, state_iso3, draw, note_key }) => {
    const quoted = (value: string) => (value ? `'${value}'` : 'null');
    const fill = draw === 'neutral' ? 'neutral' : 'state';
    return `  { id: '${id}', owner: ${quoted(state_iso3)}, fill: '${fill}', note: ${quoted(note_key)} },\n`;
  });
  const list: Generated = {
    file: 'src/world/generated/territories.ts',
    text: `${header}/** What is drawn and is no State; see ../territories.ts. */\nexport const TERRITORIES = [\n${rows.join('')}] as const;\n`,
  };
  const names = LANGUAGES.map((language): Generated => {
    const own = areas.map(area => {
      const name = area[`name_${language}`];
      if (!name || name.includes('|'))
        throw new Error(`data/areas.csv: ${area.id} has no good name_${language}`);
      return name.replaceAll("'", '’');
    });
    return {
      file: `src/i18n/areas/${language}.ts`,
      text: `${header}/** Names in the order of the territories of src/world. */\nexport default '${own.join('|')}';\n`,
    };
  });
  return [list, ...names];
}
