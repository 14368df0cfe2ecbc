/** Gives the presenter the slide, on the clipboard or as a file, or the card of the State on it. */
import { recordOf } from '../../../model/document/assemble.js';
import type { CardSizeName } from '../../../pictures/card/card-picture.js';
import { saveFile } from '../../../ui/download/save-file.js';
import { FADES_AFTER, type Line, type Message } from '../state/talk-commands.js';
import type { TalkStore } from '../state/talk-store.js';
import type { Slide } from '../slides/shared/custom-content.js';
import type { SlideContext } from './sheet.js';
import { pictureOf, pngOf, standingAlone, type Picture } from './slide-file.js';

export const CARDS = { cardWide: '1200x630', cardTall: '1080x1350' } as const satisfies Record<
  string,
  CardSizeName
>;

interface Shown {
  readonly slide: Slide;
  readonly context: SlideContext;
}

/** `shown`: the slide that is shown, and what it is made from. */
export function exportOnCommand(host: Element, talk: TalkStore, shown: () => Shown): void {
  const tell = (message: Message | undefined): void => {
    if (message) talk.dispatch({ type: 'report', now: { message } });
  };
  talk.follow(({ years }, _before, command) => {
    if (command.type !== 'export') return;
    const { what } = command;
    if (what === 'copySlide' || what === 'savePng' || what === 'saveSvg')
      void exportSlide(what, shown(), years?.announced).then(tell);
    else if (what === 'cardWide' || what === 'cardTall')
      void exportCard(host, shown(), CARDS[what]).then(tell);
  });
}

/** `announced` is how far the years have been played. Resolves to the outcome, as a message. */
async function exportSlide(
  form: 'copySlide' | 'savePng' | 'saveSvg',
  { slide, context }: Shown,
  announced: number | undefined,
): Promise<Message> {
  try {
    const made = standingAlone(pictureOf(slide, context, announced));
    const png = () => made.then(({ picture }) => pngOf(picture));
    const done: Line = form === 'copySlide' ? await copy(png()) : await save(form, (await made).picture, png);
    const { lost } = await made;
    return { lines: lost ? [done, { key: 'noLogo' }] : [done], fadesAfter: FADES_AFTER };
  } catch {
    return { lines: [{ key: form === 'copySlide' ? 'slideNotCopied' : 'slideNotSaved' }] };
  }
}

async function copy(png: Promise<Blob>): Promise<Line> {
  png.catch(() => undefined); // said by whoever waits for the clipboard
  // The promise goes in, because Safari forgets the press while it waits for the picture.
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
  return { key: 'slideCopied' };
}

async function save(form: 'savePng' | 'saveSvg', picture: Picture, png: () => Promise<Blob>): Promise<Line> {
  const svg = form === 'saveSvg';
  const name = `${picture.name}.${svg ? 'svg' : 'png'}`;
  saveFile(name, svg ? new Blob([picture.svg], { type: 'image/svg+xml' }) : await png());
  return { key: 'slideSaved', values: { name } };
}

/** For a delegate who asked, or to post, in the colours of the page where the element stands. */
export async function saveStateCard(host: Element, iso3: string, shown: SlideContext, size: CardSizeName) {
  const { takeCard } = await import('../../state/card-file.js');
  await takeCard(size, iso3, shown, host);
}

/** Resolves to a message only where it fails. */
async function exportCard(host: Element, { slide, context }: Shown, size: CardSizeName) {
  try {
    if (recordOf(context.dataset, slide.name)) await saveStateCard(host, slide.name, context, size);
    return undefined;
  } catch {
    return { lines: [{ key: 'slideNotSaved' }], fadesAfter: FADES_AFTER } satisfies Message;
  }
}
