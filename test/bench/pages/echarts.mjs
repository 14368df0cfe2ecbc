/** Apache ECharts with what a map needs of it, its description for screen readers on. */
import { init, registerMap, use } from 'echarts/core';
import { MapChart } from 'echarts/charts';
import { AriaComponent, GeoComponent, TooltipComponent, VisualMapComponent } from 'echarts/components';
import { CanvasRenderer } from 'echarts/renderers';
import { feature } from 'topojson-client';
import { bench } from './clock.mjs';
import { colours, painted, states } from './statuses.mjs';

use([MapChart, AriaComponent, GeoComponent, TooltipComponent, VisualMapComponent, CanvasRenderer]);

const world = await fetch('/atlas/countries-110m.json').then(answer => answer.json());
const geoJSON = feature(world, world.objects.countries);
for (const shape of geoJSON.features) shape.properties.number = shape.id;
registerMap('world', { geoJSON });
const drawn = new Set(geoJSON.features.map(({ id }) => id));
const onMap = states.filter(([, number]) => drawn.has(number));
const ranks = ['party', 'signatory', 'no-action'];

await bench(stage => {
  const chart = init(stage);
  const option = statuses => ({
    animation: false,
    aria: { enabled: true },
    tooltip: {},
    visualMap: {
      show: false,
      pieces: ranks.map((status, value) => ({ value, color: colours[status] })),
    },
    series: {
      type: 'map',
      map: 'world',
      nameProperty: 'number',
      boundingCoords: [
        [-180, 84],
        [180, -58],
      ],
      left: 0,
      top: 0,
      right: 0,
      bottom: 0,
      data: onMap.map(([iso2, number]) => ({ name: number, value: ranks.indexOf(statuses[iso2]) })),
    },
  });
  const paint = statuses => {
    chart.setOption(option(statuses));
    chart.getZr().flush(); // in this frame, as the others
  };
  return {
    ...painted(paint),
    fills: () => {
      const data = chart.getModel().getSeriesByIndex(0).getData();
      return onMap.map(([iso2, number]) => [
        iso2,
        data.getItemVisual(data.indexOfName(number), 'style').fill,
      ]);
    },
  };
});
