/** Pictures, tables, slides and citations of every treaty speak of that treaty alone, in every language. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadTreaties } from '../../data/build/treaties/load.js';
import { paletteOf } from '../../src/elements/presenter/slide-palette.js';
import { isProtocolSlide } from '../../src/elements/presenter/slides/shared/slide-frame.js';
import { SLIDES } from '../../src/elements/presenter/talk.js';
import { rowsOn } from '../../src/elements/table/table-rows.js';
import { tableOf } from '../../src/elements/table/table-csv.js';
import { timelineModel } from '../../src/elements/timeline/timeline-model.js';
import { timelinePicture } from '../../src/elements/timeline/timeline-picture.js';
import { countsSentence } from '../../src/i18n/attribution.js';
import type { Localizer } from '../../src/i18n/localizer.js';
import { localizerOf } from '../../src/i18n/registry.js';
import type { Dataset } from '../../src/model/dataset.js';
import { recordOf } from '../../src/model/document/assemble.js';
import { parseDataset } from '../../src/model/document/parse.js';
import { statusOn } from '../../src/model/status.js';
import { tally } from '../../src/model/tally.js';
import { renderMap } from '../../src/entries/static.js';
import { cardWords } from '../../src/pictures/card/card-words.js';
import { mapPicture } from '../../src/pictures/map-picture.js';
import type { Child, SceneNode } from '../../src/scene/node.js';
import { citation } from '../../src/ui/sources/citation.js';
import { fileNameOf } from '../../src/ui/download/save-file.js';
import { statesIn } from '../../src/world/regions.js';
import { languages, languagesOf } from '../support/languages-in-turn.js';
import { tracesIn } from '../support/own-protocol.js';
import { contextOf, draw } from '../support/slides.js';

/** All words of a drawing: its text, and attributes that are read out. */
function wordsOf(node: Child): string {
  if (!node || typeof node !== 'object') return String(node ?? '');
  if (Array.isArray(node)) return node.map(wordsOf).join('\n');
  const { attributes, children } = node as SceneNode;
  return [attributes['aria-label'], children.map(wordsOf).join('')].filter(Boolean).join('\n');
}

/** A party, a signatory and a State of no action, where there are any: what is said of each differs. */
const someOf = ({ states, statusAsAt }: Dataset): string[] =>
  ['party', 'signatory', 'no-action'].flatMap(
    status => states.find(record => statusOn(record, statusAsAt) === status)?.iso3 ?? [],
  );

/** `turn`: a map takes long to draw, so the slides of States and regions take turns over treaties and languages. */
function slidesOf(dataset: Dataset, lang: string, turn: number): string[] {
  const context = contextOf(lang, dataset);
  const others = [...someOf(dataset), 'africa'];
  // Those about this Protocol itself are no part of such a talk, and say so where they are asked for.
  const all = SLIDES.filter(name => !isProtocolSlide(name));
  return [...all, others[turn % others.length]!].map(name => {
    const { art, title, description } = draw(name, context);
    return [title, ...description, wordsOf(art)].join('\n');
  });
}

function filesOf(dataset: Dataset, localizer: Localizer): string[] {
  const { statusAsAt: date } = dataset;
  const counts = tally(dataset, date);
  const summary = countsSentence(counts, date, localizer);
  const palette = paletteOf('light');
  const among = new Set(statesIn('world'));
  const shown = { dataset, date, localizer, palette, counts };
  return [
    wordsOf(timelinePicture(timelineModel(dataset, among, undefined, undefined), shown)),
    tableOf(rowsOn(dataset, date), dataset, date, localizer).flat().join('\n'),
    citation(summary, dataset, date, localizer),
    ...someOf(dataset).map(state =>
      Object.values(cardWords(recordOf(dataset, state)!, date, dataset, localizer))
        .flat()
        .join('\n'),
    ),
    wordsOf(mapPicture({ dataset, date, region: 'world', among, localizer, palette })),
  ];
}

describe('the downloads of every treaty', () => {
  const datasets = new Map<string, Dataset>();
  before(async () => {
    for (const [id, document] of await loadTreaties()) datasets.set(id, parseDataset(document));
  });

  for (const lang of languages)
    it(`speaks of that treaty alone, in ${lang}`, () => {
      const localizer = localizerOf(lang)!;
      const first = languages.indexOf(lang);
      for (const [turn, [id, dataset]] of [...datasets].entries()) {
        if (!languagesOf(turn).includes(lang)) continue;
        const title = localizer.text(dataset.treaty.title);
        const files = filesOf(dataset, localizer);
        const texts = [...slidesOf(dataset, lang, first + turn), ...files];
        assert.deepEqual([id, ...texts.flatMap(text => tracesIn(text, dataset, lang))], [id]);
        for (const text of files.slice(2)) assert.ok(text.includes(title.slice(0, 12)), id);
      }
    });

  it('has names of files that tell the treaties apart', () => {
    const names = [...datasets.values()].map(({ treaty }) => fileNameOf(treaty));
    assert.equal(new Set(names).size, 17);
    assert.ok(names.includes('iccpr-op1') && !names.includes('opic'));
    assert.equal(fileNameOf({ ...datasets.get('crc')!.treaty, short: 'КПР / 1989' }), 'кпр-1989');
  });

  it('says who is left out of the count', () => {
    const svg = renderMap({ data: datasets.get('crpd'), lang: 'fr' });
    assert.match(svg, /Hors décompte\u00a0: Union européenne\./);
    assert.doesNotMatch(renderMap({ data: datasets.get('ced'), lang: 'fr' }), /Hors décompte/);
  });
});
