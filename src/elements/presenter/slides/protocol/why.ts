/** Slide: the procedures that the Protocol adds, by its articles. */
import type { MessageKey } from '../../../../i18n/en.js';
import { isThisProtocol } from '../../../../model/this-protocol.js';
import type { Sheet } from '../../output/sheet.js';
import type { CustomContent } from '../shared/custom-content.js';
import { drawing, notThisProtocol, type Drawing } from '../shared/slide-frame.js';
import { stepRows } from './step-rows.js';

const rows = [
  ['5', 'whyCommunications', 'whyCommunicationsText'],
  ['6', 'whyInterim', 'whyInterimText'],
  ['9', 'whySettlement', 'whySettlementText'],
  ['12', 'whyInterState', 'whyInterStateText'],
  ['13–14', 'whyInquiry', 'whyInquiryText'],
] as const satisfies readonly (readonly [string, MessageKey, MessageKey])[];

export function why(sheet: Sheet, content: CustomContent): Drawing {
  const title = content.heading || sheet.msg('whyTitle');
  if (!isThisProtocol(sheet.context.dataset)) return notThisProtocol(sheet, title);
  const steps = rows.map(([article, heading, text]) => ({
    article: sheet.msg('articleShort', { article, n: article.split('–').length }),
    heading: sheet.msg(heading),
    text: sheet.msg(text),
  }));
  return drawing(
    sheet,
    title,
    (_, top, bottom) => ({
      description: steps.map(({ article, heading, text }) => `${heading} (${article}): ${text}`),
      art: stepRows(sheet, steps, top + 10, bottom),
    }),
    [sheet.msg('protocolText')],
  );
}
