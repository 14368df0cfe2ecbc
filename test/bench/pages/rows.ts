/** Many rows, drawn by the table's own code, and long documents: more than a page can ever have. */
import * as en from '../../../src/i18n/en.js';
import '../../../src/i18n/english-names.js';
import { Localizer } from '../../../src/i18n/localizer.js';
import {
  chronicle,
  dataset,
  parseDataset,
  tally,
  toDocument,
  type Dataset,
} from '../../../src/model/index.js';
import { chosenColumns } from '../../../src/elements/table/columns.js';
import { rowsOn } from '../../../src/elements/table/table-rows.js';
import { listStyles } from '../../../src/elements/table/list-styles.js';
import { rowView } from '../../../src/elements/table/row-view.js';
import { styles } from '../../../src/elements/table/table-styles.js';
import { baseStyles, swatches } from '../../../src/ui/base-styles.js';
import { listBoxStyles } from '../../../src/ui/states/list-box.js';

/** Of `SVN-3`, the third Slovenia. */
class Numbered extends Localizer {
  override state(code: string): string {
    return super.state(code.slice(0, 3));
  }
}
const localizer = new Numbered(en.en, en.en, [en.messages, en.choosing, en.besideMap]);

const frame = () => new Promise(done => requestAnimationFrame(() => setTimeout(done)));

/** So many of them, over and over. */
const records = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const record = dataset.states[index % 197]!;
    return index < 197 ? record : { ...record, iso3: `${record.iso3}-${Math.floor(index / 197)}` };
  });

let shown: { view: ReturnType<typeof rowView>; count: number } | undefined;

function show(date: string): void {
  const states = records(shown!.count);
  const rows = rowsOn({ ...dataset, states } as Dataset, date);
  shown!.view.show(rows, {
    localizer,
    columns: chosenColumns(undefined),
  });
}

const bench = {
  async draw(count: number) {
    const host = document.body.appendChild(document.createElement('div'));
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [baseStyles, swatches, listBoxStyles, styles, listStyles].map(
      ({ styleSheet }) => styleSheet!,
    );
    root.innerHTML = '<div class="whole"><div class="box"><table></table></div></div>';
    const table = { selected: null, pageOf: () => undefined, toggleState() {} };
    const view = rowView(table, { open() {}, press() {} });
    shown = { view, count };
    show(dataset.statusAsAt);
    root.querySelector('table')!.append(view.body);
    await frame();
  },
  async move(dates: number) {
    for (let i = 0; i < dates; i++) {
      show(new Date(Date.UTC(2014, 3, 14) + i * 90 * 864e5).toISOString().slice(0, 10));
      await frame();
    }
  },
  async clear() {
    document.body.replaceChildren();
    shown = undefined;
    await new Promise(done => setTimeout(done, 100));
  },
  /** Milliseconds of nine runs. */
  documents(count: number) {
    const valid = toDocument(dataset);
    const [action] = valid.actions;
    const many = <T>(row: T): T[] => Array.from({ length: count }, () => row);
    const declaration = { state: 'SVN', provision: 'art. 12', date: '2018-05-25', text: { en: 'Text' } };
    const long = { ...valid, actions: valid.actions.slice(0, 60), declarations: many(declaration) };
    const wrong = { ...valid, actions: many(action) };
    const states = records(count);
    const took = (work: () => unknown) => {
      const start = performance.now();
      try {
        work();
      } catch {
        // refused, as it must be
      }
      return performance.now() - start;
    };
    return Array.from({ length: 9 }, () => ({
      read: took(() => parseDataset(long)),
      refused: took(() => parseDataset(wrong)),
      chronicle: took(() => chronicle({ states })),
      tally: took(() => tally({ ...dataset, states } as Dataset, dataset.statusAsAt)),
    }));
  },
};

declare global {
  var rows: typeof bench;
}
globalThis.rows = bench;
