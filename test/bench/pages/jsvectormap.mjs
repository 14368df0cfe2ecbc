import jsVectorMap from 'jsvectormap';
import 'jsvectormap-world';
import { bench } from './clock.mjs';
import { allAre, colours, LATEST, states, statusesOn } from './statuses.mjs';

let count = 0;

await bench(stage => {
  const own = document.createElement('div'); // it takes styles of the library's
  own.id = `map-${++count}`;
  stage.append(own);
  const map = new jsVectorMap({
    selector: `#${own.id}`,
    map: 'world',
    visualizeData: undefined,
    series: {
      regions: [{ attribute: 'fill', scale: colours, values: statusesOn(LATEST) }],
    },
  });
  const paint = statuses => map.series.regions[0].setValues(statuses);
  return {
    show: date => paint(statusesOn(date)),
    all: party => paint(allAre(party ? 'party' : 'no-action')),
    shapes: () =>
      states.flatMap(([iso2]) => {
        const shape = stage.querySelector(`path[data-code="${iso2}"]`);
        return shape ? [[iso2, shape]] : [];
      }),
  };
});
