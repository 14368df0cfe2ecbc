/** A State's card for the reader: a PNG to keep or to share. Loaded with the Download menu. */
import type { Pledges } from '../../core/pledges/pledges.js';
import { pledgesInWords } from '../../i18n/pledge-words.js';
import { latestNews } from '../../i18n/news/news-sentence.js';
import type { Localizer } from '../../i18n/localizer.js';
import type { CalendarDate, Dataset } from '../../model/dataset.js';
import { recordOf } from '../../model/document/assemble.js';
import { CARD_SIZES, cardPicture, type CardSizeName } from '../../pictures/card/card-picture.js';
import { pictureText } from '../../scene/definitions.js';
import { paletteOn } from '../../ui/resolve-color.js';
import { fileNameOf, saveFile, toPng } from '../../ui/download/save-file.js';
import { stateSentence } from '../../ui/sources/dates-of-state.js';

export type CardTool = CardSizeName | 'share';

/** What the page shows. */
export interface ShownCard {
  dataset: Dataset;
  date: CalendarDate;
  localizer: Localizer;
}

/** Saves the card in one of its sizes, at which sites that show it do not shrink it; or shares it with the State's latest news. */
export async function takeCard(
  tool: CardTool,
  state: string,
  shown: ShownCard,
  element: Element & { pledges?: Pledges | undefined },
): Promise<void> {
  const { dataset, date, localizer } = shown;
  const record = recordOf(dataset, state)!;
  const own = new Set([state]);
  // The page's own are the element's; one that shows none still gives those of the data.
  const pledges = element.pledges?.of(own) ?? pledgesInWords(dataset, date, localizer, own);
  const size = tool === 'share' ? '1200x630' : tool;
  const palette = paletteOn(element);
  const picture = cardPicture({ ...shown, record, pledges, size: CARD_SIZES[size], palette });
  const name = `${fileNameOf(dataset.treaty)}-${state}-${date}-${localizer.code}-${size}.png`;
  const file = new File([await toPng(pictureText(picture), 1)], name, { type: 'image/png' });
  if (tool !== 'share') return saveFile(name, file);
  const text =
    latestNews(record, date, dataset, localizer) ?? stateSentence(record, date, dataset.treaty, localizer);
  try {
    await navigator.share({ files: [file], text });
  } catch (error) {
    // A reader who thinks better of it is no fault.
    if ((error as Error).name !== 'AbortError') throw error;
  }
}
