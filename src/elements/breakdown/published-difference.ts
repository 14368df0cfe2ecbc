/** Totals that somebody published for a date, beside those that the depositary's dates give. */
import type { Localizer } from '../../i18n/localizer.js';
import type { CalendarDate, Dataset, Reported, Status, Tally } from '../../model/dataset.js';
import { countOf, statuses, tally } from '../../model/tally.js';

export interface Differing {
  readonly report: Reported;
  /** For each class, the total that the report published and the total that the dates give. */
  readonly classes: readonly { status: Status; published: number; ours: number }[];
}

/** The reports whose figures are others than the dates give, compared by what each of them states. */
export function differing(facts: Dataset): Differing[] {
  return (facts.reported ?? []).flatMap(report => {
    const counts: Tally = tally(facts, report.asOf);
    const classes = statuses.flatMap(status => {
      const stated = countOf(report, status);
      return stated === undefined ? [] : { status, published: stated, ours: countOf(counts, status) };
    });
    return classes.some(({ published, ours }) => published !== ours) ? { report, classes } : [];
  });
}

/** The figures in a row, such as `48 / 17 / 132`. */
export function figuresOf({ classes }: Differing, of: 'published' | 'ours', localizer: Localizer): string {
  return classes
    .map(each => {
      const n = each[of];
      // Three numbers explain themselves beside the three figures; fewer want their names.
      return classes.length === 3 ? localizer.number(n) : localizer.counted(n, each.status);
    })
    .join(' / ');
}

/** The reason in short: the text without the sentence that repeats the figures. */
export function reason(full: string, figures: string): string {
  const sentences = full.match(/[^.。]+[.。]?\s*/g) ?? [];
  return sentences
    .filter(sentence => !sentence.includes(figures))
    .join('')
    .trim();
}

/** Both totals and the reason, a text for each report of that date. */
export function publishedTexts(facts: Dataset, date: CalendarDate, localizer: Localizer): string[] {
  return differing(facts)
    .filter(({ report }) => report.asOf === date)
    .map(one => {
      const [published, ours] = [figuresOf(one, 'published', localizer), figuresOf(one, 'ours', localizer)];
      const { difference } = one.report;
      // Not isolated: figures in a row are read in the direction of the text.
      const both = localizer.compose('published', { published, ours }).join('');
      return difference ? localizer.row([both, reason(localizer.text(difference), ours)]) : both;
    });
}
