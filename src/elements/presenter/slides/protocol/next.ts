/** Slide: the steps that the Protocol holds for a State, to whom each is addressed, and who to ask. */
import type { MessageKey } from '../../../../i18n/en.js';
import type { Status } from '../../../../model/dataset.js';
import { countOf } from '../../../../model/tally.js';
import { isThisProtocol } from '../../../../model/this-protocol.js';
import { group, type SceneNode } from '../../../../scene/node.js';
import type { Area } from '../../../../scene/surface.js';
import { headings } from '../../../../ui/status-headings.js';
import { MARGIN, SMALL, type Sheet } from '../../output/sheet.js';
import { counts } from '../shared/counts.js';
import type { CustomContent } from '../shared/custom-content.js';
import { notThisProtocol } from './not-this-protocol.js';
import { drawing, type Drawing } from '../shared/slide-frame.js';
import { stepRows } from './step-rows.js';

const steps = [
  ['18', 'nextSign', 'nextSignText', 'no-action'],
  ['18', 'nextRatify', 'nextRatifyText', 'signatory'],
  ['18', 'nextAccede', 'nextAccedeText', 'no-action'],
  ['12', 'nextDeclare', 'nextDeclareText', 'party'],
  ['17', 'nextTell', 'nextTellText', 'party'],
] as const satisfies readonly (readonly [string, MessageKey, MessageKey, Status])[];

/** The class to which a step is open, and its number of States. */
const addressed =
  (sheet: Sheet, status: Status, n: number) =>
  ({ x, y, width }: Area): SceneNode => {
    const words = sheet.lines(sheet.msg(headings[status]), width, SMALL);
    return group(
      sheet.swatch(x, y + 4, 38, status),
      sheet.text(x + 52, y + 38, sheet.context.localizer.number(n), {
        size: 46,
        weight: 700,
        status,
        count: n,
      }),
      words.map((line, row) =>
        sheet.text(x, y + 70 + row * 28, line, { max: width, fill: sheet.palette.quiet }),
      ),
    );
  };

export function next(sheet: Sheet, content: CustomContent): Drawing {
  const { dataset } = sheet.context;
  const title = content.heading || sheet.msg('nextTitle');
  if (!isThisProtocol(dataset)) return notThisProtocol(sheet, title);
  const of = counts(sheet);
  const rows = steps.map(([article, heading, text, status]) => ({
    article: sheet.msg('articleShort', { article }),
    heading: sheet.msg(heading),
    text: sheet.msg(text),
    mark: addressed(sheet, status, countOf(of, status)),
  }));
  const ask = [
    sheet.msg('askDeposit', { site: new URL(dataset.source.url).hostname }),
    sheet.msg('askProcedure'),
  ];
  return drawing(sheet, title, (_, top, bottom) => {
    const words = ask.flatMap(line => sheet.lines(line, sheet.inner, SMALL));
    const begin = bottom - words.length * 34 - 40;
    return {
      description: [...rows.map(({ article, heading, text }) => `${heading} (${article}): ${text}`), ...ask],
      art: [
        stepRows(sheet, rows, top, begin - 40),
        sheet.text(MARGIN, begin + 12, sheet.msg('askWho'), { size: SMALL + 4, weight: 700 }),
        words.map((line, index) => sheet.text(MARGIN, begin + 48 + index * 34, line, { max: sheet.inner })),
      ],
    };
  });
}
