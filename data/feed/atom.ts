/** The acts of States as an Atom feed (RFC 4287), newest first: one entry an act. */
import { createHash } from 'node:crypto';
import { chronicle, isDeposit, type ChronicleEntry } from '../../src/model/chronicle.js';
import type { Dataset } from '../../src/model/dataset.js';
import type { Localizer } from '../../src/i18n/localizer.js';
import { actHeading } from '../../src/i18n/news/act-lines.js';
import { newsSentence } from '../../src/i18n/news/news-sentence.js';
import { sourceName } from '../../src/i18n/attribution.js';
import { escape } from '../../src/scene/to-text.js';

/**
 * The same for one act in one language for ever: no date is part of it, for a date may be corrected. A UUID made of
 * a name, version 5 in form, so that no domain is claimed.
 */
function idOf(...name: string[]): string {
  const hash = createHash('sha1')
    .update(`opic-widgets feed ${name.join(' ')}`)
    .digest();
  hash[6] = (hash[6]! & 0x0f) | 0x50;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)];
  return `urn:uuid:${parts.join('-')}`;
}

const atMidnight = (date: string) => `${date}T00:00:00Z`;

/** A ratification, an accession and a succession are one act: the deposit. */
const actOf = (act: ChronicleEntry) => (isDeposit(act) ? 'deposit' : act.kind);

/** `localizer` must have the parts `news` and `feed`. */
export function atomFeed(dataset: Dataset, localizer: Localizer): string {
  const { treaty, source, statusAsAt } = dataset;
  const named = [treaty.short, treaty.adopted, localizer.code];
  const link = `<link rel="alternate" href="${escape(source.url)}"/>`;
  const entry = (act: ChronicleEntry): string => {
    const title = localizer.msg('colon', {
      name: localizer.state(act.state),
      value: localizer.msg(actHeading(act.kind)),
    });
    return `  <entry>
    <id>${idOf(...named, act.state, actOf(act))}</id>
    <title>${escape(title)}</title>
    <updated>${atMidnight(act.date)}</updated>
    <published>${atMidnight(act.date)}</published>
    ${link}
    <content type="text">${escape(newsSentence(act, statusAsAt, dataset, localizer))}</content>
  </entry>
`;
  };
  const acts = chronicle(dataset).filter(({ date }) => date <= statusAsAt);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${localizer.code}">
  <id>${idOf(...named)}</id>
  <title>${escape(localizer.msg('feedTitle', { treaty: treaty.short }))}</title>
  <subtitle>${escape(localizer.text(treaty.title))}</subtitle>
  <updated>${atMidnight(statusAsAt)}</updated>
  <author><name>${escape(sourceName(dataset, localizer))}</name></author>
  ${link}
${acts.reverse().map(entry).join('')}</feed>
`;
}
