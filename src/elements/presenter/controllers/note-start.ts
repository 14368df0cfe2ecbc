/** A talk begins with the first move to another slide, or by the key that starts it. */
import type { TalkStore } from '../state/talk-store.js';

export function noteStart(talk: TalkStore): void {
  talk.follow(({ at, startedAt }, before, { type }) => {
    const moved = at !== before.at && type !== 'restore' && type !== 'slides';
    if (startedAt === undefined && (moved || type === 'start'))
      talk.dispatch({ type: 'startedAt', time: Date.now() });
  });
}
