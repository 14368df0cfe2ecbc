/** Pieces that several slides are made of. */
import type { Tally } from '../../../../model/dataset.js';
import { standing } from '../../../../model/status.js';
import { legend } from '../../../../scene/legend.js';
import { group, type SceneNode } from '../../../../scene/node.js';
import { MARGIN, type Sheet } from '../../output/sheet.js';

/** The three classes in a row. `size` is that of the numbers. */
export const keyRow = (sheet: Sheet, of: Tally, { y, size = 84 }: { y: number; size?: number }): SceneNode =>
  legend(sheet, of, sheet.context.localizer, {
    x: MARGIN,
    y,
    width: sheet.inner,
    size,
    names: 0.46,
    gap: 120,
  });

/** One square a State, in columns: States parties first, then signatories, then the rest. */
export function squares(sheet: Sheet, top: number, rows: number, side: number): SceneNode {
  const { dataset, date } = sheet.context;
  const order = { party: 0, signatory: 1, 'no-action': 2 };
  const all = dataset.states.map(record => standing(record, date)).sort((a, b) => order[a] - order[b]);
  const columns = Math.ceil(all.length / rows);
  const pitch = sheet.inner / columns;
  return group(
    all.map((status, index) => {
      const x = MARGIN + Math.floor(index / rows) * pitch + (pitch - side) / 2;
      const y = top + (index % rows) * pitch + (pitch - side) / 2;
      return sheet.piece(status, { x, y, width: side, height: side }, 2.5, 3);
    }),
  );
}
