/** Slide: the steps that the Protocol holds for a State, to whom each is addressed, and who to ask. */
import type { MessageKey } from '../../../../i18n/en.js';
import type { Status } from '../../../../model/dataset.js';
import { countOf } from '../../../../model/tally.js';
import { isThisProtocol } from '../../../../model/this-protocol.js';
import { MARGIN, SMALL, type Sheet } from '../../output/sheet.js';
import { counts } from '../shared/lookups.js';
import type { CustomContent } from '../shared/custom-content.js';
import { drawing, notThisProtocol, type Drawing } from '../shared/slide-frame.js';
import { stepRows } from './step-rows.js';

const steps = [
  ['18', 'nextSign', 'nextSignText', 'no-action'],
  ['18', 'nextRatify', 'nextRatifyText', 'signatory'],
  ['18', 'nextAccede', 'nextAccedeText', 'no-action'],
  ['12', 'nextDeclare', 'nextDeclareText', 'party'],
  ['17', 'nextTell', 'nextTellText', 'party'],
] as const satisfies readonly (readonly [string, MessageKey, MessageKey, Status])[];

/** The States of a class, in words. */
const states = {
  party: 'countParty',
  signatory: 'countSignatory',
  'no-action': 'countNoAction',
} as const satisfies Record<Status, MessageKey>;

export function next(sheet: Sheet, content: CustomContent): Drawing {
  const { dataset } = sheet.context;
  const title = content.heading || sheet.msg('nextTitle');
  if (!isThisProtocol(dataset)) return notThisProtocol(sheet, title);
  const of = counts(sheet.context);
  const rows = steps.map(([article, heading, text, status]) => {
    const n = countOf(of, status);
    return {
      article: sheet.msg('articleShort', { article, n: 1 }),
      heading: sheet.msg(heading),
      text: sheet.msg(text),
      mark: { status, count: n, words: sheet.msg('nextFor', { states: sheet.msg(states[status], { n }) }) },
    };
  });
  const ask = [
    sheet.msg('askDeposit', { site: new URL(dataset.source.url).hostname }),
    sheet.msg('askProcedure'),
  ];
  return drawing(sheet, title, (_, top, bottom) => {
    const words = ask.flatMap(line => sheet.lines(line, sheet.inner, SMALL));
    const begin = bottom - words.length * 34 - 40;
    return {
      description: [
        ...rows.map(({ article, heading, text, mark }) => `${heading} (${article}): ${text} ${mark.words}`),
        ...ask,
      ],
      art: [
        stepRows(sheet, rows, top, begin - 40),
        sheet.text(MARGIN, begin + 12, sheet.msg('askWho'), { size: SMALL + 4, weight: 700 }),
        words.map((line, index) => sheet.text(MARGIN, begin + 48 + index * 34, line, { max: sheet.inner })),
      ],
    };
  });
}
