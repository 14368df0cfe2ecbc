/** Gives the slide to the presenter: on the clipboard, or as a file. */
import { saveFile } from '../../../ui/download/save-file.js';
import { FADES_AFTER, type Line, type Message } from '../state/talk-commands.js';
import type { TalkStore } from '../state/talk-store.js';
import type { Slide } from '../talk.js';
import type { SlideContext } from './sheet.js';
import { pictureOf, pngOf, standingAlone, type Picture } from './slide-file.js';

type SlideForm = 'copySlide' | 'savePng' | 'saveSvg';

/** `shown`: the slide that is shown, and what it is made from. */
export function exportOnCommand(talk: TalkStore, shown: () => { slide: Slide; context: SlideContext }): void {
  talk.follow(({ years }, _before, command) => {
    if (command.type !== 'export') return;
    const { what } = command;
    if (what !== 'copySlide' && what !== 'savePng' && what !== 'saveSvg') return;
    const { slide, context } = shown();
    void exportSlide(what, slide, context, years?.announced).then(message =>
      talk.dispatch({ type: 'message', message }),
    );
  });
}

/** `announced` is how far the years have been played. Resolves to the outcome, as a message. */
async function exportSlide(
  form: SlideForm,
  slide: Slide,
  context: SlideContext,
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
