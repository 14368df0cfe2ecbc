/**
 * The one file of the presentation carries what a talk shows. Of the two sets of outlines it has the finer one, which
 * slides of single States need, also where the coarse one is measured. Of the record it leaves out what no slide says:
 * the texts of declarations, sources of single dates, titles of milestones.
 */
import { readFile } from 'node:fs/promises';
import { transform } from 'esbuild';

/** A module of generated facts, which imports nothing but types. */
async function read(id) {
  const { code } = await transform(await readFile(id, 'utf8'), { loader: 'ts' });
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}

async function outlines(id) {
  const { shapeless } = await read(id);
  return `export { finePacked as coarsePacked } from './outlines-fine.js';
export const shapeless = ${JSON.stringify(shapeless)};`;
}

async function record(id) {
  const { declarations, declarationsAsAt, milestones, reported, title } = await read(id);
  const shown = {
    title,
    evidence: {},
    declarations: declarations.map(({ state, type, provision, date }) => ({
      state,
      type,
      provision,
      date,
      text: {},
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

export const talkOnly = {
  name: 'talk-only',
  load(id) {
    if (id.endsWith('/src/world/generated/outlines.ts')) return outlines(id);
    return id.endsWith('/src/model/generated/record.ts') ? record(id) : null;
  },
};
