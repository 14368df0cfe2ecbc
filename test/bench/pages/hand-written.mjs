/** A map as one writes it by hand with d3 and topojson: shapes joined to their data, a tooltip, three colours. */
import { geoNaturalEarth1, geoPath } from 'd3-geo';
import { pointer, select } from 'd3-selection';
import { feature } from 'topojson-client';
import { bench } from './clock.mjs';
import { colours, painted, states } from './statuses.mjs';

const world = await fetch(`/atlas/${document.documentElement.dataset.atlas}.json`).then(answer =>
  answer.json(),
);
const byNumber = new Map(states.map(([iso2, number, name]) => [number, { iso2, name }]));

await bench(stage => {
  const { features } = feature(world, world.objects.countries);
  const path = geoPath(geoNaturalEarth1().fitSize([960, 500], { type: 'Sphere' }));
  const tooltip = select(stage).append('div').attr('class', 'tooltip').style('display', 'none');
  const shapes = select(stage)
    .append('svg')
    .attr('viewBox', '0 0 960 500')
    .selectAll('path')
    .data(features)
    .join('path')
    .attr('d', path)
    .attr('stroke', '#8796a5')
    .attr('stroke-width', 0.5)
    .on('pointermove', (event, { id, properties }) => {
      const [x, y] = pointer(event, stage);
      const name = byNumber.get(id)?.name ?? properties.name;
      tooltip.text(name).style('display', 'block').style('left', `${x}px`).style('top', `${y}px`);
    })
    .on('pointerleave', () => tooltip.style('display', 'none'));
  const paint = statuses =>
    shapes.attr('fill', ({ id }) => colours[statuses[byNumber.get(id)?.iso2]] ?? '#c9d3dc');
  return {
    ...painted(paint),
    shapes: () =>
      shapes.nodes().flatMap(shape => {
        const state = byNumber.get(shape.__data__.id);
        return state ? [[state.iso2, shape]] : [];
      }),
  };
});
