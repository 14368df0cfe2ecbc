/** A declaration by its type and provision: `Declaration, article 12, paragraph 1`. */
import type { Declaration } from '../model/dataset.js';
import type { Localizer } from './localizer.js';

export function declarationName(
  { type = 'declaration', provision }: Declaration,
  localizer: Localizer,
): string {
  const name = localizer.msg(`type-${type}`);
  return provision
    ? localizer.msg('underProvision', { type: name, provision: provisionName(provision, localizer) })
    : name;
}

/** `art. 12(1)` in the reader's language; what is written otherwise stays as it is. */
function provisionName(provision: string, localizer: Localizer): string {
  const [, article, paragraph] = /^art\. (\d+)(?:\((\d+)\))?$/.exec(provision) ?? [];
  if (!article) return provision;
  return localizer.msg(paragraph ? 'paragraph' : 'article', {
    article: Number(article),
    paragraph: Number(paragraph),
  });
}
