/** amCharts 5 with its own world in low detail. */
import { color, Root } from '@amcharts/amcharts5';
import { geoNaturalEarth1, MapChart, MapPolygonSeries } from '@amcharts/amcharts5/map';
import worldLow from '@amcharts/amcharts5-geodata/worldLow';
import { bench } from './clock.mjs';
import { colours, painted, states } from './statuses.mjs';

const drawn = new Set(worldLow.features.map(({ id }) => id));
const onMap = states.filter(([iso2]) => drawn.has(iso2));
const paints = Object.fromEntries(Object.entries(colours).map(([status, hex]) => [status, color(hex)]));

await bench(async stage => {
  const root = Root.new(stage, { useSafeResolution: false });
  const chart = root.container.children.push(MapChart.new(root, { projection: geoNaturalEarth1() }));
  const series = chart.series.push(MapPolygonSeries.new(root, { geoJSON: worldLow, exclude: ['AQ'] }));
  series.mapPolygons.template.setAll({ tooltipText: '{name}' });
  const polygons = () =>
    onMap.flatMap(([iso2]) => {
      const polygon = series.getDataItemById(iso2)?.get('mapPolygon');
      return polygon ? [[iso2, polygon]] : [];
    });
  const paint = statuses => {
    for (const [iso2, polygon] of polygons()) polygon.set('fill', paints[statuses[iso2]]);
  };
  await new Promise(done => root.events.once('frameended', done));
  return {
    ...painted(paint),
    fills: () => polygons().map(([iso2, polygon]) => [iso2, polygon.get('fill').toCSS()]),
  };
});
