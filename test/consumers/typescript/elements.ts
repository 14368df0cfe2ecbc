/** Types of the elements: code that must compile, and code that must not. */
import 'opic-widgets/opic-map.js';
import { OpicBreakdown, OpicMap, registerLanguage, type OpicEvents, type Region } from 'opic-widgets';
import 'opic-widgets/lang/fr.js';

export function use(map: OpicMap, breakdown: OpicBreakdown): void {
  map.asOf = '2022-05-24';
  map.region = 'africa';
  map.selected = 'SVN';
  map.selected = null;
  map.staleAfter = 90;
  map.stateHref = '/states/{iso2}';
  breakdown.by = 'group';
  const region: Region = map.region;
  void region;
  void map.updateComplete.then(done => done === true);

  // @ts-expect-error: no such region
  map.region = 'atlantis';
  // @ts-expect-error: not a way to divide
  breakdown.by = 'continent';
  // @ts-expect-error: a date is a string
  map.asOf = new Date();
  // @ts-expect-error: not for pages
  map.within = undefined;
}

const map = document.querySelector('opic-map')!;
const tag: OpicMap = map;
void tag;

map.addEventListener('opic-state-select', event => {
  const state: string | null = event.detail.state;
  void state;
  // @ts-expect-error: carries a State and its status
  void event.detail.asOf;
});
document.addEventListener('opic-as-of-change', ({ detail }) => detail.asOf.slice(0, 4));
window.addEventListener('opic-error', ({ detail }) =>
  detail.issues.map(({ path, given, expected }) => [path, given, expected]),
);
const chosen = (event: OpicEvents['opic-region-change']): Region => event.detail.region;
void chosen;
void registerLanguage;
