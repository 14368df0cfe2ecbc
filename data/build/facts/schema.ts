/** The JSON Schema of a data document, with the codes of the 197 States written out. */

import { readFile } from 'node:fs/promises';
import { register } from '../../../src/model/codes.js';

interface Schema {
  $defs: { state: Record<string, unknown> } & Record<string, unknown>;
}

export async function documentSchema(): Promise<Schema> {
  const text = await readFile(new URL('../../dataset.schema.json', import.meta.url), 'utf8');
  const schema = JSON.parse(text) as Schema;
  // The States are in states.csv: the schema in data/ need not name them again.
  schema.$defs.state['enum'] = register.map(({ iso3 }) => iso3);
  return schema;
}
