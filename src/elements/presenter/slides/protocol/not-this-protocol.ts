/** In place of a slide that is true of this Protocol alone, where the data are another treaty's. */
import { MARGIN, type Sheet } from '../../output/sheet.js';
import { drawing, type Drawing } from '../shared/slide-frame.js';

export function notThisProtocol(
  sheet: Sheet,
  title: string,
  key: 'notThisProtocol' | 'proceduresNotShown' = 'notThisProtocol',
): Drawing {
  const { localizer, dataset } = sheet.context;
  const words = sheet.msg(key, { treaty: localizer.text(dataset.treaty.title) });
  return drawing(sheet, title, (_, top) => ({
    description: [words],
    art: sheet.paragraph(MARGIN, top + 40, words, sheet.inner, { size: 44 }).art,
  }));
}
