/** A State's card as a page to read on a phone: words that wrap and can be enlarged, and its place on the map. */
import { html, type TemplateResult } from 'lit';
import { sourceName } from '../../../../i18n/attribution.js';
import { recordOf } from '../../../../model/document/assemble.js';
import { standing } from '../../../../model/status.js';
import { cardView } from '../../../../pictures/card/card-view.js';
import { cardWords } from '../../../../pictures/card/card-words.js';
import { notesIn } from '../../../../pictures/map-notes.js';
import { withDefinitions } from '../../../../scene/definitions.js';
import { node } from '../../../../scene/node.js';
import { Surface } from '../../../../scene/surface.js';
import { estimate } from '../../../../scene/text.js';
import { FINE } from '../../../../scene/theme.js';
import { drawWorld, statusesOn } from '../../../../scene/world.js';
import { renderScene } from '../../../../ui/render-scene.js';
import type { SlideContext } from '../sheet.js';

const MAP = { width: 640, height: 440 };

function map({ dataset, date, palette, localizer }: SlideContext, iso3: string): TemplateResult {
  const look = { palette, dir: localizer.dir, measure: estimate, hatch: 9, small: 12 };
  const drawn = drawWorld(new Surface(MAP.width, 0, look), {
    box: cardView(iso3, MAP.width / MAP.height),
    place: { x: 0, y: 0, ...MAP },
    statuses: statusesOn(dataset, date),
    isShown: state => state === iso3,
    lines: FINE,
    radius: 7,
    hatches: [9, 5],
    corner: 12,
    spot: iso3,
    ring: 3,
  });
  // Its place is said in words by the name above it.
  const picture = node('svg', { viewBox: `0 0 ${MAP.width} ${MAP.height}`, 'aria-hidden': 'true' }, drawn);
  return html`${renderScene(withDefinitions(picture, 'card'))}`;
}

interface CardActions {
  showTalk(): void;
  saveCard(): void;
}

export function cardPage(context: SlideContext, iso3: string, actions: CardActions): TemplateResult {
  const { dataset, date, localizer } = context;
  const record = recordOf(dataset, iso3)!;
  const words = cardWords(record, date, dataset, localizer);
  const notes = notesIn(cardView(iso3, MAP.width / MAP.height), localizer);
  const source = sourceName(dataset, localizer);
  return html`<article class="card-page" lang=${localizer.code} dir=${localizer.dir}>
    <p class="quiet">${words.treaty}</p>
    <h1>${words.state}</h1>
    <p class="status"><i class=${standing(record, date)}></i><strong>${words.statement}</strong></p>
    ${words.more.map(line => html`<p>${line}</p>`)} ${map(context, iso3)}
    <div class="choices">
      <button type="button" data-card="talk" @click=${actions.showTalk}>${localizer.msg('showTalk')}</button>
      <button type="button" data-card="save" @click=${actions.saveCard}>
        ${localizer.msg('saveCardOf', { state: words.state, size: '1080 × 1350' })}
      </button>
      <a href=${dataset.source.url} target="_blank" rel="noreferrer"
        >${localizer.msg('toRecord', { source })}</a
      >
    </div>
    ${[...words.attribution, words.counted, localizer.msg('boundaries'), ...notes].map(
      line => html`<p class="quiet">${line}</p>`,
    )}
  </article>`;
}
