/** Slides on the Protocol's articles: the procedures that it adds, and the steps that it holds for a State. */
import type { MessageKey } from '../../../i18n/en.js';
import type { Status } from '../../../model/dataset.js';
import { countOf } from '../../../model/tally.js';
import { MARGIN, SMALL, type Sheet } from '../output/sheet.js';
import { counts } from './shared/lookups.js';
import { drawing, type DrawSlide } from './shared/slide-frame.js';
import { stepRows, type StepRow } from './shared/step-rows.js';

/** The heading of each; its text has the same key with `Text`. */
const procedures = [
  ['5', 'whyCommunications'],
  ['6', 'whyInterim'],
  ['9', 'whySettlement'],
  ['12', 'whyInterState'],
  ['13–14', 'whyInquiry'],
] as const;

/** To whom each is addressed. */
const steps = [
  ['18', 'nextSign', 'no-action'],
  ['18', 'nextRatify', 'signatory'],
  ['18', 'nextAccede', 'no-action'],
  ['12', 'nextDeclare', 'party'],
  ['17', 'nextTell', 'party'],
] as const;

/** The States of a class, in words. */
const states = {
  party: 'countParty',
  signatory: 'countSignatory',
  'no-action': 'countNoAction',
} as const satisfies Record<Status, MessageKey>;

const rowOf = (sheet: Sheet, [article, heading]: (typeof procedures | typeof steps)[number]): StepRow => ({
  article: sheet.msg('articleShort', { article, n: article.split('–').length }),
  heading: sheet.msg(heading),
  text: sheet.msg(`${heading}Text`),
});

const inWords = ({ context: { localizer } }: Sheet, { article, heading, text, mark }: StepRow): string =>
  localizer.row([localizer.colon(`${heading} (${article})`, text), ...(mark ? [mark.words] : [])]);

export const why: DrawSlide = (sheet, { content }) => {
  const rows = procedures.map(one => rowOf(sheet, one));
  return drawing(
    sheet,
    content.heading || sheet.msg('whyTitle'),
    (_, top, bottom) => ({
      description: rows.map(row => inWords(sheet, row)),
      art: stepRows(sheet, rows, top + 10, bottom),
    }),
    [sheet.msg('protocolText')],
  );
};

export const next: DrawSlide = (sheet, { content }) => {
  const of = counts(sheet.context);
  const rows = steps.map((step): StepRow => {
    const [, , status] = step;
    const count = countOf(of, status);
    const words = sheet.msg('nextFor', { states: sheet.msg(states[status], { n: count }) });
    return { ...rowOf(sheet, step), mark: { status, count, words } };
  });
  const ask = [
    sheet.msg('askDeposit', { site: new URL(sheet.context.dataset.source.url).hostname }),
    sheet.msg('askProcedure'),
  ];
  return drawing(sheet, content.heading || sheet.msg('nextTitle'), (_, top, bottom) => {
    const words = ask.flatMap(line => sheet.lines(line, sheet.inner, SMALL));
    const begin = bottom - words.length * 34 - 40;
    return {
      description: [...rows.map(row => inWords(sheet, row)), ...ask],
      art: [
        stepRows(sheet, rows, top, begin - 40),
        sheet.text(MARGIN, begin + 12, sheet.msg('askWho'), { size: SMALL + 4, weight: 700 }),
        words.map((line, index) => sheet.text(MARGIN, begin + 48 + index * 34, line, { max: sheet.inner })),
      ],
    };
  });
};
