/** An element in which one State can be selected, and States can link to the site's own pages: map, table and dashboard. */
import { iso3Of } from '../model/codes.js';
import { NarrowedElement } from './narrowed-element.js';
import { property } from './property.js';
import { HREF_EXAMPLES, readHref, stateHref } from './state-href.js';

export abstract class SelectingElement extends NarrowedElement {
  /** The State to mark, by its ISO 3166-1 alpha-3 or alpha-2 code. Reads back as alpha-3, or null. */
  @property({ noAccessor: true, read: iso3Of, expected: 'expectedState' })
  get selected(): string | null {
    return this.shared.state ?? null;
  }
  set selected(value: string | null | undefined) {
    this.share('state', 'selected', value);
  }

  /** Makes States link to the site's own pages: an address with `{iso2}` or `{iso3}`. */
  @property({
    attribute: 'state-href',
    read: readHref,
    expected: HREF_EXAMPLES,
    address: 'pages',
    handedOn: true,
  })
  declare stateHref: string | null | undefined;

  /** @internal The site's own page about a State, if it has named one. */
  readonly pageOf = (state: string): string | undefined => stateHref(this.stateHref, state);

  /** @internal A reader chose a State, or lets go of the one that is selected. */
  toggleState(state: string | null): void {
    this.selectState(state === this.selected ? null : state);
  }
}
