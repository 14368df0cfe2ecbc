/** The world, or a part of it, coloured on a date: groups of paths, in the units of the map. */
import { Frame } from '../world/frame.js';
import type { Dataset, Status } from '../model/dataset.js';
import { standing } from '../model/status.js';
import type { Speaker } from '../i18n/localizer.js';
import { coarse, markers, territories } from '../world/index.js';
import { fine } from '../world/fine.js';
import { colours, fillOf } from './theme.js';
import { escape, tag } from './svg-text.js';

const statuses: readonly Status[] = ['no-action', 'signatory', 'party'];

/** How strongly States outside the chosen ones are shown. */
const FAINT = 0.25;

/** `px`: how many map units one unit of the page is. */
export function drawing(
  dataset: Dataset,
  date: string,
  speaker: Speaker,
  frame: Frame,
  px: number,
  isShown: (state: string) => boolean,
): string {
  const status = new Map(dataset.states.map(record => [record.iso3, standing(record, date)]));
  const named = (name: string) => tag('title', {}, escape(name));
  const title = (state: string, status: Status) =>
    named(speaker.say('colon', { name: speaker.state(state), value: speaker.status(status) }));
  const opacity = (state: string) => (isShown(state) ? undefined : FAINT);

  const outlines = frame.isClose ? fine : coarse;
  const shapes = outlines.shapes();

  const land = (wanted: Status) => {
    const own = [...shapes]
      .filter(([state]) => status.get(state) === wanted)
      .map(([state, d]) =>
        tag(
          'path',
          { 'data-state': state, 'data-status': wanted, opacity: opacity(state), d },
          title(state, wanted),
        ),
      );
    const governed = territories.map(({ id, owner, fill }) =>
      fill === 'state' && status.get(owner!) === wanted
        ? tag('path', { opacity: opacity(owner!), d: shapes.get(id) }, named(speaker.area(id)))
        : '',
    );
    return tag('g', { fill: fillOf(wanted, 'opic-hatch') }, ...own, ...governed);
  };
  const neutral = territories.map(({ id, fill }) =>
    fill === 'neutral' ? tag('path', { d: shapes.get(id) }, named(speaker.area(id))) : '',
  );
  const circles = [...markers.keys()].map(state => {
    const [cx, cy] = frame.marker(state);
    const own = status.get(state)!;
    return tag(
      'circle',
      {
        'data-state': state,
        'data-status': own,
        cx,
        cy,
        r: frame.radius,
        fill: fillOf(own, 'opic-fine-hatch'),
        stroke: own === 'no-action' ? colours.border : colours.surface,
        opacity: opacity(state),
      },
      title(state, own),
    );
  });
  const line = (d: string, width: number, more: Record<string, string | number> = {}) =>
    tag('path', { d, 'stroke-width': width * px, ...more });
  return [
    tag('g', { fill: colours.territory }, ...neutral),
    ...statuses.map(land),
    tag(
      'g',
      { fill: 'none', stroke: colours.border, 'stroke-linejoin': 'round' },
      line(outlines.coasts(), 0.6),
      line(outlines.innerBorders(), 0.6),
      line(outlines.dottedLines(), 1.2, {
        'stroke-dasharray': `${0.1 * px} ${2.6 * px}`,
        'stroke-linecap': 'round',
      }),
    ),
    tag('g', { 'stroke-width': 1.2 * px }, ...circles),
  ].join('\n');
}
