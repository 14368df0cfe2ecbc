/** Puts the presentation together: one file that runs from a USB stick. */
import { readFile } from 'node:fs/promises';
import { countsSentence } from '../../../src/i18n/attribution.js';
import { dataset } from '../../../src/model/bundled-record.js';
import { tally } from '../../../src/model/tally.js';
import { localizerFor } from '../../../src/pictures/localizers.js';
import { escape } from '../../../src/scene/to-text.js';
import { insidePage } from './inside-page.js';

/** `script`: the presenter's script, bundled. */
export async function presentPage(script: string): Promise<string> {
  const localizer = localizerFor('en');
  const date = dataset.statusAsAt;
  const summary = countsSentence(tally(dataset, date), date, localizer);
  const parts: Record<string, string> = {
    summary: escape(summary),
    url: escape(dataset.source.url),
    source: escape(dataset.source.name),
    script: insidePage(script),
  };
  const page = await readFile('src/elements/presenter/present.html', 'utf8');
  return page.replace(/\{\{(\w+)\}\}/g, (_, part: string) => parts[part]!);
}
