/** What map, breakdown, table and dashboard share: the part of the world that they show. */
import type { PropertyDeclarations, PropertyValues } from 'lit';
import { iso3Of } from '../model/codes.js';
import { GROUPS, isRegion, REGIONS, statesIn, type Region } from '../world/regions.js';
import { OpicElement } from './opic-element.js';
import { remembered } from '../i18n/memoize.js';

/**
 * @attr region - `world`; an M49 region: africa, americas, asia, europe, oceania; a UN regional group: african, asia-pacific, eastern-european, grulac, weog
 * @attr states - only these States: a site's own list of codes, separated by spaces
 * @attr states-label - the name of that list
 */
export abstract class NarrowedElement extends OpicElement {
  static override properties: PropertyDeclarations = {
    region: { noAccessor: true },
    states: {},
    statesLabel: { attribute: 'states-label' },
  };

  declare states: string | null | undefined;
  declare statesLabel: string | null | undefined;

  #list: ReadonlySet<string> | undefined;
  readonly #among = remembered(
    (region: Region, list: ReadonlySet<string> | undefined): ReadonlySet<string> =>
      new Set(statesIn(region).filter(state => !list || list.has(state))),
  );

  /** The region shown. */
  get region(): Region {
    return (this.shared.region as Region | undefined) ?? 'world';
  }
  set region(value: Region | null | undefined) {
    const read = (given: string) => (isRegion(given) ? given : undefined);
    this.share('region', 'region', value, read, ['world', ...REGIONS, ...GROUPS].join(', '));
  }

  /** The States shown, by alpha-3 code: those of the region that are on the site's own list, if it has one. */
  protected get among(): ReadonlySet<string> {
    return this.#among(this.region, this.#list);
  }

  /** The site's own list, if it has one. */
  protected get ownList(): ReadonlySet<string> | undefined {
    return this.#list;
  }

  /** The name of the part of the world that is shown, the site's own list or a region or both; empty for the whole. */
  protected partName(region = this.region): string {
    return [this.#list && this.statesLabel, region !== 'world' && this.say(region)]
      .filter(Boolean)
      .join(' · ');
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('states')) this.#readStates();
  }

  /** Codes that are none are reported; the others stand. */
  #readStates(): void {
    const codes = (this.states ?? '').split(/[\s,]+/).filter(Boolean);
    const unknown = codes.filter(code => !iso3Of(code));
    this.judge(unknown.length, 'states', unknown.join(' '), 'expectedState');
    const known = codes.flatMap(code => iso3Of(code) ?? []);
    this.#list = known.length ? new Set(known) : undefined;
  }
}
