/** The rows of actions.csv as the update sees them. */

import type { CalendarDate, Confidence } from '../../../src/model/dataset.js';
import type { Table } from '../csv.js';

export type { CalendarDate };

export const depositKeys = ['ratified', 'acceded', 'succeeded'] as const;
export const actKeys = ['signed', ...depositKeys] as const;
export type DepositKey = (typeof depositKeys)[number];
export type ActKey = (typeof actKeys)[number];

export interface ActionRow extends Partial<Record<ActKey, CalendarDate>> {
  state: string;
  denounced?: CalendarDate;
  confidence?: Confidence;
  sources: string[];
  note: string;
}

export function actionRows(table: Table): Map<string, ActionRow> {
  const rows = table.rows.map(({ get }): [string, ActionRow] => {
    const own = [...actKeys, 'denounced', 'confidence'].filter(get).map(key => [key, get(key)]);
    const sources = get('sources').split(' ').filter(Boolean);
    return [
      get('state'),
      { state: get('state'), ...Object.fromEntries(own), sources, note: get('note') } as ActionRow,
    ];
  });
  return new Map(rows);
}

/** Its deposit, whichever kind. */
export function depositOf(
  row: Partial<Record<ActKey, CalendarDate>>,
): { key: DepositKey; date: CalendarDate } | undefined {
  const key = depositKeys.find(key => row[key]);
  return key && { key, date: row[key]! };
}
