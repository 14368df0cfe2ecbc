/** The rows of actions.csv. */

import type { CalendarDate, Confidence } from '../../src/model/dataset.js';
import type { Table } from '../build/csv.js';

export type { CalendarDate };

const depositKeys = ['ratified', 'acceded', 'succeeded'] as const;
export const actKeys = ['signed', ...depositKeys] as const;
export type DepositKey = (typeof depositKeys)[number];
export type ActKey = (typeof actKeys)[number];
export type Acts = Partial<Record<ActKey, CalendarDate>>;

export interface ActionRow extends Acts {
  state: string;
  denounced?: CalendarDate;
  confidence?: Confidence;
}

export function actionRows({ rows }: Table): Map<string, ActionRow> {
  const keys = ['state', ...actKeys, 'denounced', 'confidence'];
  return new Map(
    rows.map(({ get }) => {
      const row = Object.fromEntries(keys.filter(get).map(key => [key, get(key)]));
      return [get('state'), row as unknown as ActionRow];
    }),
  );
}

/** Its signature and deposit; only those until a day, where one is given. */
export function actsOf(row: Acts, until = '9999-12-31'): Acts {
  const keys = actKeys.filter(key => row[key] && row[key] <= until);
  return Object.fromEntries(keys.map(key => [key, row[key]]));
}

/** Its deposit, whichever kind. */
export function depositOf(row: Acts): { key: DepositKey; date: CalendarDate } | undefined {
  const key = depositKeys.find(key => row[key]);
  return key && { key, date: row[key]! };
}
