import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { statusLine } from '../../i18n/attribution.js';
import type { proceduresOf } from '../../model/procedures.js';
import { NarrowedElement } from '../../core/narrowed-element.js';
import { isEmpty, property } from '../../core/property.js';
import { GOAL_EXAMPLES, readGoal } from '../../core/pledges/goal.js';
import { FIGURES, figureText, type Figure } from './figures.js';

const readFigure = (given: unknown) => FIGURES.find(figure => figure === given);

/**
 * One figure inside a sentence of the page's own, in the page's own type: `Already <opic-count of="party">54</opic-count> States …`.
 * The content of the tag stands until the figure is there, and where there is none.
 *
 * @element opic-count
 * @slot - stands until the script runs, and where what was asked for is no figure
 */
export class OpicCount extends NarrowedElement {
  static override styles = css`
    :host([hidden]) {
      display: none;
    }
  `;

  /** The figure: `party` (default), `signatory`, `no-action`, `total`; `share` of States parties, in per cent; `latest`, the newest party's name; `latest-date`, the day of its deposit; `days-since` then; `to-go` to the `goal`; `procedures`, how many that are not parties accept another procedure. */
  @property({ read: readFigure, expected: FIGURES.join(', ') })
  declare of: Figure | null | undefined;

  /** The number of States parties aimed at. */
  @property()
  declare goal: number | string | null | undefined;

  /** Writes the noun with the number, in the right plural: `54 States parties`. */
  @property({ type: Boolean })
  declare words: boolean;

  #accepted: typeof proceduresOf | undefined;

  /** The figure that is asked for, or undefined where that is none. */
  get #figure(): Figure | undefined {
    return readFigure(this.of || 'party');
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.#figure === 'procedures')
      this.need('procedures', async () => {
        this.#accepted = (await import('../../model/procedures.js')).proceduresOf;
      });
    const { goal } = this;
    const wrong = isEmpty(goal) ? this.#figure === 'to-go' : !readGoal(goal);
    this.judge(wrong, 'goal', goal ?? '', GOAL_EXAMPLES);
  }

  /** No box and no notes, which would break up the sentence. Wrong input is reported by the event alone. */
  protected override render(): TemplateResult {
    return this.draw();
  }

  protected override draw(): TemplateResult {
    const { facts: dataset, asOf: date, among, localizer, words } = this;
    const of = this.#figure;
    const goal = readGoal(this.goal);
    const text =
      of && !this.awaitsData
        ? figureText(of, { dataset, date, among, localizer, goal, words, accepted: this.#accepted })
        : undefined;
    if (text === undefined) return html`<slot></slot>`;
    const { code, dir } = localizer;
    const dated = localizer.row([statusLine(dataset, date, localizer), ...this.notes()]);
    return html`<bdi lang=${code} dir=${dir} title=${dated}>${text}</bdi>`;
  }
}
