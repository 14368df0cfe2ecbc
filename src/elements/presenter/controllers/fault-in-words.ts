/** A fault in a data document, in words for the presenter: the State and the act, not a path of keys. */
import type { MessageKey } from '../../../i18n/en.js';
import type { Localizer } from '../../../i18n/localizer.js';
import { isState } from '../../../model/codes.js';
import type { Issue } from '../../../model/document/issues.js';

const places: Readonly<Record<string, MessageKey>> = {
  schema: 'placeFile',
  statusAsAt: 'placeDate',
  treaty: 'placeTreaty',
  source: 'placeSource',
  actions: 'placeActions',
};

const acts: Readonly<Record<string, MessageKey>> = {
  signed: 'signed',
  ratified: 'ratification',
  acceded: 'accession',
  succeeded: 'succession',
  denounced: 'denouncedOn',
};

const isDate = (field: string): boolean =>
  field in acts || /^(statusAsAt|declarationsAsAt|asOf|date|adopted|opened|inForce)$/.test(field);

/** The State of a row, where the row names one. */
function stateIn(document: unknown, list: string, row: string): string | undefined {
  const rows = (document as Record<string, unknown>)?.[list];
  const state: unknown = (Array.isArray(rows) ? (rows[Number(row)] as { state?: unknown }) : undefined)
    ?.state;
  return typeof state === 'string' && isState(state) ? state : undefined;
}

export function faultInWords({ path, given }: Issue, document: unknown, localizer: Localizer): string {
  const [top = '', row, ...fields] = path.split(/[.[\]]+/).filter(Boolean);
  const field = fields.at(-1) ?? row ?? top;
  const inRow = row !== undefined && /^\d+$/.test(row);
  const state = inRow ? stateIn(document, top, row) : undefined;
  const list = localizer.msg(places[top] ?? (top ? 'placeOthers' : 'placeFile'));
  const place = [
    state ? localizer.state(state) : list,
    inRow && !state && localizer.msg('placeRow', { n: Number(row) + 1 }),
    field in acts && localizer.msg(acts[field]!),
  ];
  const key =
    given === 'nothing'
      ? 'wrongMissing'
      : field === 'state'
        ? 'wrongState'
        : isDate(field)
          ? 'wrongDate'
          : 'wrongValue';
  return localizer.msg(key, { place: place.filter(Boolean).join(' – '), given });
}
