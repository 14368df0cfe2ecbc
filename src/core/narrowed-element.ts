/** The part of the world that an element shows: map, breakdown, table and dashboard. */
import type { PropertyValues } from 'lit';
import { memoizeLast } from '../i18n/format/memoize.js';
import { iso3Of, wordsIn } from '../model/codes.js';
import type { Status } from '../model/dataset.js';
import { GROUPS, isRegion, REGIONS, statesIn, type Region } from '../world/regions.js';
import type { ChosenStates } from './controllers/group.js';
import { PledgedElement } from './pledged-element.js';
import { property } from './property.js';

const readRegion = (given: string) => (isRegion(given) ? given : undefined);

export abstract class NarrowedElement extends PledgedElement {
  /** The codes of the site's own list, if it has one. */
  protected ownList: ReadonlySet<string> | undefined;
  readonly #among = memoizeLast(
    (
      region: Region,
      list: ReadonlySet<string> | undefined,
      chosen: ReadonlySet<string> | undefined,
    ): ReadonlySet<string> =>
      new Set(statesIn(region).filter(state => (!list || list.has(state)) && (!chosen || chosen.has(state)))),
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

  /** The States shown, by alpha-3 code. */
  protected get among(): ReadonlySet<string> {
    return this.amongIn(this.region);
  }

  /** Those of a region that are on the site's own list, if it has one, and among those chosen in the group. */
  protected amongIn(
    region: Region,
    chosen: ChosenStates | null = this.shared.chosen ?? null,
  ): ReadonlySet<string> {
    return this.#among(region, this.ownList, chosen?.states);
  }

  /** The name of what is shown: the site's own list, a region, the States chosen in the group; empty for the whole world. */
  protected partName(region = this.region, chosen: ChosenStates | null = this.shared.chosen ?? null): string {
    return [
      this.ownList && this.statesLabel,
      region !== 'world' && this.msg(region),
      chosen?.name(this.localizer),
    ]
      .filter(Boolean)
      .join(' · ');
  }

  /** @internal */
  readonly chooseRegion = (region: Region): void => this.act({ region }, 'opic-region-change', { region });

  /** A reader highlights a class, or lets go of the one that is highlighted. */
  protected readonly toggleStatus = (status: Status): void =>
    this.act({ status: status === this.shared.status ? undefined : status });

  /** A reader goes back from the States chosen in the group to all. */
  protected readonly letGoOfChosen = (): void => this.act({ chosen: undefined });

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('states')) this.#readStates();
  }

  /** Codes that are none are reported; the others stand. */
  #readStates(): void {
    const codes = wordsIn(this.states);
    const unknown = codes.filter(code => !iso3Of(code));
    this.judge(unknown.length, 'states', unknown.join(' '), 'expectedState');
    const known = codes.flatMap(code => iso3Of(code) ?? []);
    this.ownList = known.length ? new Set(known) : undefined;
  }
}
