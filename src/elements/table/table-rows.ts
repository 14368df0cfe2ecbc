/** The table's rows on a date, one for each State, for both the view and the CSV file. */
import type { AcceptedProcedure } from '../../model/procedures.js';
import type { CalendarDate, Dataset, StateRecord, Status } from '../../model/dataset.js';
import { depositOf, inForceFrom, standing, type DepositKind } from '../../model/status.js';
import { groupOf, type Group } from '../../world/regions.js';

export interface TableRow {
  readonly state: string;
  readonly record: StateRecord;
  readonly status: Status;
  readonly group: Group | null;
  readonly signed: CalendarDate | undefined;
  readonly deposit: CalendarDate | undefined;
  readonly kind: DepositKind | undefined;
  readonly inForce: CalendarDate | undefined;
  /** The day its denunciation took effect, if it has. */
  readonly denounced: CalendarDate | undefined;
  /** The other procedures that it accepts, where there is a column for them. */
  readonly procedures?: readonly AcceptedProcedure[] | undefined;
}

const by = (date: CalendarDate, when: CalendarDate | undefined) => (when && when <= date ? when : undefined);

export function rowsOn(
  { states, treaty }: Dataset,
  date: CalendarDate,
  proceduresOf?: (state: string, date: CalendarDate) => AcceptedProcedure[],
): TableRow[] {
  return states.map(record => {
    const made = depositOf(record);
    const deposit = made && made.date <= date ? made : undefined;
    return {
      state: record.iso3,
      record,
      status: standing(record, date),
      group: groupOf(record.iso3),
      signed: by(date, record.signed),
      deposit: deposit?.date,
      kind: deposit?.kind,
      inForce: (deposit && inForceFrom(record, treaty)) ?? undefined,
      denounced: by(date, record.denounced),
      procedures: proceduresOf?.(record.iso3, date),
    };
  });
}
