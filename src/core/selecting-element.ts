/** What map, table and dashboard share: one State can be selected, and States can link to the site's own pages. */
import type { PropertyDeclarations, PropertyValues } from 'lit';
import { iso3Of } from '../model/codes.js';
import { NarrowedElement } from './narrowed-element.js';
import { HREF_TEMPLATE, isHrefTemplate, stateHref } from './state-href.js';

/**
 * @attr selected - the State to mark, by its ISO 3166-1 alpha-3 or alpha-2 code
 * @attr state-href - makes States link to the site's own pages: an address with `{iso2}` or `{iso3}`
 */
export abstract class SelectingElement extends NarrowedElement {
  static override properties: PropertyDeclarations = {
    selected: { noAccessor: true },
    stateHref: { attribute: 'state-href' },
  };

  declare stateHref: string | null | undefined;

  /** The selected State's alpha-3 code, or null. */
  get selected(): string | null {
    return this.shared.state ?? null;
  }
  set selected(value: string | null | undefined) {
    this.share('state', 'selected', value, iso3Of, 'expectedState');
  }

  /** The site's own page about a State, if it has named one. */
  protected pageOf(state: string): string | undefined {
    return stateHref(this.stateHref, state);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { stateHref } = this;
    this.judge(stateHref && !isHrefTemplate(stateHref), 'state-href', stateHref, HREF_TEMPLATE);
  }
}
