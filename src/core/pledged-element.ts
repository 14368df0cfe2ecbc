/** Pledges of States that are not parties yet, from the data document or from the page itself. */
import type { PropertyValues } from 'lit';
import { OpicElement } from './opic-element.js';
import type { Pledges } from './pledges/pledges.js';
import { property } from './property.js';

export abstract class PledgedElement extends OpicElement {
  /** A site's own list of States that have pledged to become parties: codes, separated by spaces. It needs `pledged-source`. */
  @property({ handedOn: true, notInFrames: true })
  declare pledged: string | null | undefined;

  /** What those States have pledged, in the page's words. */
  @property({ attribute: 'pledged-label', handedOn: true, notInFrames: true })
  declare pledgedLabel: string | null | undefined;

  /** Where that can be read: an address, or a title. */
  @property({ attribute: 'pledged-source', handedOn: true, notInFrames: true })
  declare pledgedSource: string | null | undefined;

  /** @internal Those made by the date shown; undefined where there are none, or not yet. Few pages have any, so this is loaded when one does. */
  pledges: Pledges | undefined;
  #reader: typeof import('./pledges/pledges.js') | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.pledged || this.facts.pledges?.length)
      this.need('pledges', async () => {
        this.#reader = await import('./pledges/pledges.js');
      });
    this.pledges = this.#reader?.pledgesOf(this, this.facts, this.asOf, this.localizer, (...fault) =>
      this.judge(...fault),
    );
  }

  /** Draws the outlines of the States that have pledged, on a map; where there are none, takes them away. */
  protected outlinePledged(among: ReadonlySet<string>): void {
    this.#reader?.outlineStates(this.renderRoot, this.pledges?.states(among) ?? []);
  }
}
