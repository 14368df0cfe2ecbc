/** A declaration by its type and provision: `Declaration, article 12, paragraph 1`. */
import type { Declaration } from '../model/dataset.js';
import type { Speaker } from './speak.js';

export function declarationName({ type = 'declaration', provision }: Declaration, speaker: Speaker): string {
  const name = speaker.say(`type-${type}`);
  return provision
    ? speaker.say('underProvision', { type: name, provision: provisionName(provision, speaker) })
    : name;
}

/** `art. 12(1)` in the reader's language; what is written otherwise stays as it is. */
function provisionName(provision: string, speaker: Speaker): string {
  const [, article, paragraph] = /^art\. (\d+)(?:\((\d+)\))?$/.exec(provision) ?? [];
  if (!article) return provision;
  return speaker.say(paragraph ? 'paragraph' : 'article', {
    article: Number(article),
    paragraph: Number(paragraph),
  });
}
