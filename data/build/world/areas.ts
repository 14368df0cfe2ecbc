/** The tables that say what each feature of the atlas is: data/states.csv, areas.csv, small-states.csv. */
import { readFileSync } from 'node:fs';
import { csvParse } from 'd3';
import { languages } from '../facts/tables.js';

type AreaColumn = 'natural_earth_name' | 'id' | 'state_iso3' | 'merge_into_iso3' | 'note_key';

export interface AreaRow extends Record<AreaColumn | `name_${(typeof languages)[number]}`, string> {
  draw: 'merge' | 'state' | 'neutral' | 'omit';
}

export interface SmallState {
  iso3: string;
  lon: number;
  lat: number;
}

export interface StateRow {
  iso3: string;
  isonum: string;
}

const read = (name: string) =>
  csvParse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8').replace(/^\uFEFF/, ''));

export const readStates = (): StateRow[] => read('states.csv') as unknown as StateRow[];
export const readAreas = (): AreaRow[] => read('areas.csv') as unknown as AreaRow[];
export const readSmallStates = (): SmallState[] =>
  read('small-states.csv').map(row => ({ iso3: row['iso3']!, lon: +row['lon']!, lat: +row['lat']! }));
