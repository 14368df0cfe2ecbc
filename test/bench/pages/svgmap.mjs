import SvgMap from 'svgmap';
import { bench } from './clock.mjs';
import { allAre, colours, LATEST, states, statusesOn } from './statuses.mjs';

let count = 0;

await bench(stage => {
  const own = document.createElement('div'); // it takes styles of the library's
  own.id = `map-${++count}`;
  stage.append(own);
  const data = statuses => ({
    data: { status: { name: 'Status', format: '{0}' } },
    applyData: 'status',
    values: Object.fromEntries(
      states.map(([iso2]) => [iso2, { status: statuses[iso2], color: colours[statuses[iso2]] }]),
    ),
  });
  const map = new SvgMap({ targetElementID: own.id, data: data(statusesOn(LATEST)) });
  const paint = statuses => map.applyData(data(statuses));
  return {
    show: date => paint(statusesOn(date)),
    all: party => paint(allAre(party ? 'party' : 'no-action')),
    shapes: () =>
      states.flatMap(([iso2]) => {
        const shape = stage.querySelector(`[id$="-map-country-${iso2}"]`);
        return shape ? [[iso2, shape]] : [];
      }),
  };
});
