/** Every picture that can be made, for the snapshots and for the page on which a person looks at them. */
import { pictureNode } from '../../src/elements/presenter/output/slide-file.js';
import { paletteOf } from '../../src/elements/presenter/slide-palette.js';
import { SLIDES } from '../../src/elements/presenter/talk.js';
import { timelinePicture } from '../../src/elements/timeline/timeline-picture.js';
import { timelineModel } from '../../src/elements/timeline/timeline-model.js';
import { nearestFirst } from '../../src/elements/procedures/nearest-first.js';
import { countsSentence } from '../../src/i18n/attribution.js';
import { localizerOf } from '../../src/i18n/registry.js';
import { dataset } from '../../src/model/bundled-record.js';
import { changesBetween } from '../../src/model/changes.js';
import { nonParties } from '../../src/model/procedures.js';
import { tally } from '../../src/model/tally.js';
import { CARD_SIZES, cardPicture, type CardSizeName } from '../../src/pictures/card/card-picture.js';
import { breakdownPicture } from '../../src/pictures/breakdown-picture.js';
import { mapPicture } from '../../src/pictures/map-picture.js';
import { proceduresPicture } from '../../src/pictures/procedures-picture.js';
import { recordPicture } from '../../src/pictures/framed-picture.js';
import { sincePicture } from '../../src/pictures/since-picture.js';
import type { SceneNode } from '../../src/scene/node.js';
import { SCHEMES, type Scheme } from '../../src/scene/theme.js';
import { datesOf } from '../../src/ui/sources/dates-of-state.js';
import { GROUPS, REGIONS, statesIn, type Region } from '../../src/world/regions.js';
import { LANGUAGES, slideOf } from '../support/slides.js';

const WHERE: Region[] = ['world', ...REGIONS, ...GROUPS];
/** A State party with a marker near others, a signatory, one of no action far from all. */
const STATES = ['MCO', 'MAR', 'FJI'];
/** A card with a doubt, one with a long name, a signatory, one of no action with a note, and a circle in the sea. */
const CARDS = ['SRB', 'GBR', 'MAR', 'IND', 'NRU'].flatMap(state =>
  Object.keys(CARD_SIZES).map(size => `${state} ${size}`),
);
const date = dataset.statusAsAt;

export interface AnyPicture {
  kind: string;
  /** A label of its variant, such as `europe en`. */
  name: string;
  scheme: Scheme;
  draw(): SceneNode;
}

type Draw = (what: string, lang: string, scheme: Scheme) => SceneNode;

function frame(lang: string, scheme: Scheme, among = new Set(statesIn('world'))) {
  const localizer = localizerOf(lang)!;
  const counts = tally(dataset, date, among);
  const summary = countsSentence(counts, date, localizer);
  return { dataset, date, localizer, counts, palette: paletteOf(scheme), name: summary, summary };
}

const map: Draw = (region, lang, scheme) => {
  const among = new Set(statesIn(region as Region));
  return mapPicture({ ...frame(lang, scheme), region: region as Region, among });
};

const breakdown: Draw = (region, lang, scheme) => {
  const { localizer, ...rest } = frame(lang, scheme, new Set(statesIn(region as Region)));
  const rows = region === 'world' ? [...GROUPS, ...REGIONS] : [];
  return breakdownPicture(
    rows.map(row => ({ name: localizer.msg(row), counts: tally(dataset, date, new Set(statesIn(row))) })),
    { ...rest, localizer, part: region === 'world' ? undefined : localizer.msg(region as Region) },
  );
};

const timeline: Draw = (_, lang, scheme) =>
  timelinePicture(timelineModel(dataset, new Set(statesIn('world')), null, null), frame(lang, scheme));

const record: Draw = (state, lang, scheme) => {
  const { counts: _, localizer, ...rest } = frame(lang, scheme);
  const own = dataset.states.find(({ iso3 }) => iso3 === state)!;
  const lines = datesOf(own, date, dataset.treaty).map(([key, day]) =>
    localizer.msg('colon', { name: localizer.msg(key), value: localizer.date(day) }),
  );
  return recordPicture(lines, { ...rest, localizer, heading: localizer.state(state) });
};

/** Since a year in which States became parties and others signed, and since a day after which none did. */
const since: Draw = (from, lang, scheme) => {
  const { counts: _, ...rest } = frame(lang, scheme);
  return sincePicture(from, changesBetween(dataset, from, date), rest);
};

const procedures: Draw = (region, lang, scheme) => {
  const { counts: _, localizer, ...rest } = frame(lang, scheme);
  const among = new Set(statesIn(region as Region));
  const states = nonParties(dataset, date).filter(({ record }) => among.has(record.iso3));
  const part = region === 'world' ? undefined : localizer.msg(region as Region);
  return proceduresPicture(nearestFirst(states, localizer), { ...rest, localizer, part });
};

const card: Draw = (what, lang, scheme) => {
  const [state, size] = what.split(' ');
  const own = dataset.states.find(({ iso3 }) => iso3 === state)!;
  return cardPicture({ ...frame(lang, scheme), record: own, size: CARD_SIZES[size as CardSizeName] });
};

const slide: Draw = (name, lang, scheme) => {
  const context = { ...frame(lang, scheme), today: date, font: 'sans-serif', staleAfter: 180 };
  return pictureNode(slideOf(name), context).root;
};

const kinds: [kind: string, what: readonly string[], draw: Draw][] = [
  ['map', WHERE, map],
  ['breakdown', WHERE, breakdown],
  ['timeline', ['world'], timeline],
  ['record', STATES, record],
  ['since', ['2022-05-24', '2026-09-01'], since],
  ['procedures', ['world', 'africa'], procedures],
  ['card', CARDS, card],
  ['slide', [...SLIDES, ...REGIONS, ...GROUPS, ...STATES], slide],
];

export const pictures: AnyPicture[] = kinds.flatMap(([kind, all, draw]) =>
  all.flatMap(what =>
    LANGUAGES.flatMap(lang =>
      SCHEMES.map(scheme => ({
        kind,
        name: `${what} ${lang}`,
        scheme,
        draw: () => draw(what, lang, scheme),
      })),
    ),
  ),
);
