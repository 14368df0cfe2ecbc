/** One act of a State in short lines: when, its numbers among the States parties, and when it takes effect. */
import { isDeposit, ordinal, ordinalAmong, type ChronicleEntry } from '../../model/chronicle.js';
import type { Dataset } from '../../model/dataset.js';
import { recordOf } from '../../model/document/assemble.js';
import { inForceFrom } from '../../model/status.js';
import { groupOf, statesIn } from '../../world/regions.js';
import type { MessageKey } from '../en.js';
import type { Localizer } from '../localizer.js';

export const actHeading = (kind: ChronicleEntry['kind']): MessageKey =>
  kind === 'signature' ? 'signed' : kind === 'denunciation' ? 'denouncedOn' : kind;

export function actLines(act: ChronicleEntry, dataset: Dataset, localizer: Localizer): string[] {
  const { state } = act;
  const dated = (key: MessageKey, day: string) => localizer.colon(localizer.msg(key), localizer.date(day));
  const line = dated(actHeading(act.kind), act.date);
  const n = ordinal(dataset, state);
  if (!isDeposit(act) || !n) return [line];
  const group = groupOf(state);
  const inForce = inForceFrom(recordOf(dataset, state)!, dataset.treaty);
  return [
    line,
    localizer.msg('stateNumber', { n }),
    ...(group
      ? [
          localizer.msg('groupNumber', {
            group: localizer.msg(group),
            n: ordinalAmong(dataset, state, new Set(statesIn(group)))!,
          }),
        ]
      : []),
    ...(inForce ? [dated('inForce', inForce)] : []),
  ];
}

/** `Six new States parties since 24 May 2022`: small numbers in words, as titles have them. */
export function newPartiesTitle(n: number, from: string, localizer: Localizer): string {
  const date = localizer.date(from);
  if (!n) return localizer.msg('noNewParty', { date });
  const count = localizer.msg('countWords').split('|')[n - 1] ?? localizer.number(n);
  return localizer.msg('newParties', { n, count, date });
}
