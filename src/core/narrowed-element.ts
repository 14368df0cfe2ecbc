/** The part of the world that an element shows: map, breakdown, table and dashboard. */
import type { PropertyValues } from 'lit';
import { remembered } from '../i18n/format/memoize.js';
import { iso3Of } from '../model/codes.js';
import { GROUPS, isRegion, REGIONS, statesIn, type Region } from '../world/regions.js';
import { PledgedElement } from './pledged-element.js';
import { property } from './property.js';

const readRegion = (given: string) => (isRegion(given) ? given : undefined);

export abstract class NarrowedElement extends PledgedElement {
  /** Codes of the site's own list. */
  #list: ReadonlySet<string> | undefined;
  readonly #among = remembered(
    (region: Region, list: ReadonlySet<string> | undefined): ReadonlySet<string> =>
      new Set(statesIn(region).filter(state => !list || list.has(state))),
  );

  /** `world`; an M49 region: africa, americas, asia, europe, oceania; or a UN regional group: african, asia-pacific, eastern-european, grulac, weog. */
  @property({ noAccessor: true, read: readRegion, expected: ['world', ...REGIONS, ...GROUPS].join(', ') })
  get region(): Region {
    return (this.shared.region as Region | undefined) ?? 'world';
  }
  set region(value: Region | null | undefined) {
    this.share('region', 'region', value);
  }

  /** Shows only these States: a site's own list of codes, separated by spaces. */
  @property({ handedOn: true })
  declare states: string | null | undefined;

  /** The name of that list. */
  @property({ attribute: 'states-label', handedOn: true, notInFrames: true })
  declare statesLabel: string | null | undefined;

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
    return [this.#list && this.statesLabel, region !== 'world' && this.msg(region)]
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
