/** A State's card for the reader: a PNG to keep or to share. Loaded with the Download menu. */
import type { Pledges } from '../../core/pledges/pledges.js';
import { pledgesInWords } from '../../i18n/pledge-words.js';
import { latestNews } from '../../i18n/news/news-sentence.js';
import type { Localizer } from '../../i18n/localizer.js';
import type { CalendarDate, Dataset } from '../../model/dataset.js';
import { recordOf } from '../../model/document/assemble.js';
import { CARD_SIZES, cardPicture, type Card, type CardSizeName } from '../../pictures/card/card-picture.js';
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

/** The card, but for what the page decides. */
type CardOn = Omit<Card, 'palette' | 'size'>;

/** At its own size: the sites that show it shrink what is larger. */
async function cardFile(card: CardOn, size: CardSizeName, element: Element): Promise<File> {
  const { record, dataset, date, localizer } = card;
  const picture = cardPicture({ ...card, size: CARD_SIZES[size], palette: paletteOn(element) });
  const name = `${fileNameOf(dataset.treaty)}-${record.iso3}-${date}-${localizer.code}-${size}.png`;
  return new File([await toPng(pictureText(picture), 1)], name, { type: 'image/png' });
}

/** Gives the reader a State's card, in the colours of the page where the element stands. */
async function saveCard(card: CardOn, size: CardSizeName, element: Element): Promise<void> {
  const file = await cardFile(card, size, element);
  saveFile(file.name, file);
}

/** Hands the card to the browser's own sharing, with the words beside it. A reader who thinks better of it is no fault. */
async function shareCard(card: CardOn, words: string, element: Element): Promise<void> {
  const file = await cardFile(card, '1200x630', element);
  try {
    await navigator.share({ files: [file], text: words });
  } catch (error) {
    if ((error as Error).name !== 'AbortError') throw error;
  }
}

/** Saves the card in one of its sizes, or shares it with the State's latest news. */
export function takeCard(
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
  const card = { record, dataset, date, localizer, pledges };
  if (tool !== 'share') return saveCard(card, tool, element);
  const words =
    latestNews(record, date, dataset, localizer) ?? stateSentence(record, date, dataset.treaty, localizer);
  return shareCard(card, words, element);
}
