/** The tables that say what each feature of the atlas is: data/states.csv, areas.csv, small-states.csv. */
import { readFileSync } from 'node:fs';
import { csvParse } from 'd3';

export interface AreaRow {
  natural_earth_name: string;
  isonum: string;
  id: string;
  state_iso3: string;
  class: string;
  draw: 'merge' | 'state' | 'neutral' | 'omit';
  merge_into_iso3: string;
  resolutions: string;
  note_key: string;
  name_ar: string;
  name_en: string;
  name_es: string;
  name_fr: string;
  name_ru: string;
  name_zh: string;
}

export interface SmallState {
  iso3: string;
  lon: number;
  lat: number;
}

export interface StateRow {
  iso3: string;
  isonum: string;
  m49_region: string;
}

const read = (name: string) =>
  csvParse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8').replace(/^\uFEFF/, ''));

export const readStates = (): StateRow[] => read('states.csv') as unknown as StateRow[];
export const readAreas = (): AreaRow[] => read('areas.csv') as unknown as AreaRow[];
export const readSmallStates = (): SmallState[] =>
  read('small-states.csv').map(row => ({ iso3: row['iso3']!, lon: +row['lon']!, lat: +row['lat']! }));
