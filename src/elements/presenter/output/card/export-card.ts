/** Gives the presenter the card of the State on the wall: for a delegate who asked, or to post. */
import { recordOf } from '../../../../model/document/assemble.js';
import type { CardSizeName } from '../../../../pictures/card/card-size.js';
import { FADES_AFTER, type Line } from '../../state/talk-commands.js';
import type { TalkStore } from '../../state/talk-store.js';
import type { Slide } from '../../talk.js';
import type { SlideContext } from '../sheet.js';

export const CARDS = { cardWide: '1200x630', cardTall: '1080x1350' } as const satisfies Record<
  string,
  CardSizeName
>;

/** In the colours of the page where the element stands. */
export async function saveStateCard(
  host: Element,
  iso3: string,
  shown: SlideContext,
  size: CardSizeName,
): Promise<void> {
  const { takeCard } = await import('../../../state/card-file.js');
  await takeCard(size, iso3, shown, host);
}

export function exportCardOnCommand(
  host: Element,
  talk: TalkStore,
  shown: () => { slide: Slide; context: SlideContext },
): void {
  const save = async (size: CardSizeName): Promise<void> => {
    const { slide, context } = shown();
    if (!recordOf(context.dataset, slide.name)) return;
    try {
      await saveStateCard(host, slide.name, context, size);
    } catch {
      const line: Line = { key: 'slideNotSaved' };
      talk.dispatch({ type: 'message', message: { lines: [line], fadesAfter: FADES_AFTER } });
    }
  };
  talk.follow((_state, _before, command) => {
    if (command.type !== 'export') return;
    const { what } = command;
    if (what === 'cardWide' || what === 'cardTall') void save(CARDS[what]);
  });
}
