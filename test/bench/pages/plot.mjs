/** Observable Plot draws a picture and has no way to change it: each change draws it again. */
import { geo, plot } from '@observablehq/plot';
import { feature } from 'topojson-client';
import { bench } from './clock.mjs';
import { colours, painted, states } from './statuses.mjs';

const world = await fetch('/atlas/countries-110m.json').then(answer => answer.json());
const { features } = feature(world, world.objects.countries);
const byNumber = new Map(states.map(([iso2, number]) => [number, iso2]));

await bench(stage => {
  let drawn;
  const paint = statuses => {
    const map = plot({
      width: 960,
      height: 500,
      projection: { type: 'equal-earth', domain: { type: 'Sphere' } },
      marks: [
        geo(features, {
          fill: ({ id }) => colours[statuses[byNumber.get(id)]] ?? '#c9d3dc',
          stroke: '#8796a5',
          strokeWidth: 0.5,
          title: ({ properties }) => properties.name,
          tip: true,
        }),
      ],
    });
    if (drawn) drawn.replaceWith(map);
    else stage.append(map);
    drawn = map;
  };
  return {
    ...painted(paint),
    shapes: () =>
      [...drawn.querySelectorAll('[aria-label="geo"] path')].flatMap((shape, i) => {
        const state = byNumber.get(features[i].id);
        return state ? [[state, shape]] : [];
      }),
  };
});
