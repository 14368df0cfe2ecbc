/**
 * The one file of the presentation carries what a talk shows. Of the two sets of outlines it has the finer one, which
 * slides of single States need, also where the coarse one is measured. Of the record it leaves out what no slide says:
 * the texts of declarations, but for the first sentence of objections and of territorial application; sources of single dates, titles of milestones. Of the languages, which come whole, it
 * leaves out what only the map and the dashboard say.
 */
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';

/** What a module exports, with all that it imports. */
async function read(id) {
  const { outputFiles } = await build({ entryPoints: [id], bundle: true, format: 'esm', write: false });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

async function outlines(id) {
  const { shapeless } = await read(id);
  return `export { finePacked as coarsePacked } from './outlines-fine.js';
export const shapeless = ${JSON.stringify(shapeless)};`;
}

/** The first sentence of a text in each language. */
const inShort = text =>
  Object.fromEntries(
    Object.entries(text).map(([code, words]) => [code, /^.*?(?:\.(?= )|。|$)/.exec(words)[0]]),
  );

async function record(id) {
  const { declarations, declarationsAsAt, evidence, milestones, reported, title } = await read(id);
  const shown = {
    title,
    // Why a date is less than sure is said.
    evidence: Object.fromEntries(
      Object.entries(evidence).flatMap(([state, { confidence, note }]) =>
        confidence === 'high' ? [] : [[state, { confidence, note }]],
      ),
    ),
    declarations: declarations.map(({ state, type, provision, date, text }) => ({
      state,
      type,
      provision,
      date,
      // Of an objection or of a territory a name alone says nothing.
      text: type === 'declaration' ? {} : inShort(text),
    })),
    declarationsAsAt,
    milestones: milestones.map(({ date, kind }) => ({ date, kind, title: {} })),
    reported,
    sources: {},
  };
  return Object.entries(shown)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
}

/** Of the words beside the map those of timeline, table and record. */
const BESIDE =
  'timelineName dateHandle milestones publishedMore tableName shownOf csvConfidence csvDate csvAsAt csvSource csvDeposit csvRegion findState chooseState declarationsNone declarationsUnknown declarationsLater citeThis sourceAt copyTable showAll aboutMap asTable toGo goal goalNamed goalReached countDays';

let known;

/** The keys of the English parts that no module of the talk adds, and others that none says: found once for all languages. */
const unsaid = () => (known ??= findUnsaid());

async function findUnsaid() {
  const en = await read('src/i18n/en.ts');
  const parts = [en.play, en.dashboard, en.mapControls, en.mapAnswers, en.downloads];
  return [...BESIDE.split(' '), ...parts.flatMap(part => Object.keys(part))];
}

/** A language's file without them. Each key begins a line, and reaches to the next. */
async function language(id) {
  let text = await readFile(id, 'utf8');
  for (const key of await unsaid())
    text = text.replace(new RegExp(`\\n  '?${key}'?: [^]*?(?=\\n  [\\w'/]|\\n\\n|\\n\\})`), '');
  return text;
}

export const talkOnly = {
  name: 'talk-only',
  load(id) {
    if (id.endsWith('/src/world/generated/outlines.ts')) return outlines(id);
    // As `messages-by-part.mjs` calls them.
    if (/\/src\/i18n\/(ar|es|fr|ru|zh)\+\w+\.ts$/.test(id)) return language(id.replace(/\+\w+/, ''));
    return id.endsWith('/src/model/generated/record.ts') ? record(id) : null;
  },
};
