/** Europe once more, larger: loaded once the world is drawn. */
import { css, type ReactiveControllerHost } from 'lit';
import { adoptMoreStyles } from '../../../core/adopted-styles.js';
import type { Localizer } from '../../../i18n/localizer.js';
import { node } from '../../../scene/node.js';
import { pathsOf } from '../../../scene/outlines.js';
import { toDom } from '../../../scene/to-dom.js';
import { markers, type Outlines } from '../../../world/index.js';
import { WORLD, type Box } from '../../../world/frame.js';
import { BELOW, EUROPE, insetFrame, PLACE } from '../../../world/inset.js';
import type { WorldShapes } from './world-shapes.js';

/** What lies in it: territories, then States. */
const SHOWN: readonly string[] = (
  'JEY IMN ALB AND AUT BEL BGR BIH BLR CHE CYP CZE DEU DNK DZA ESP EST FRA GBR GEO GRC HRV HUN IRL ITA LIE LTU ' +
  'LUX LVA MAR MCO MDA MKD MLT MNE NLD POL PRT ROU RUS SMR SRB SVK SVN SWE SYR TUN TUR UKR VAT'
).split(' ');

/** Of the inset's markers, in map units. */
export const INSET_RADIUS = 5.5;

/** Shapes that repeat others of the map, and so carry no `data-state`. */
function drawInset(outlines: Outlines): SVGElement {
  const { areas, dotted } = pathsOf(outlines);
  return toDom(
    node(
      'svg',
      { class: 'inset', role: 'none', viewBox: EUROPE.join(' ') },
      node('path', {
        class: 'sea',
        d: `M${EUROPE[0]},${EUROPE[1]}h${EUROPE[2]}v${EUROPE[3]}h${-EUROPE[2]}z`,
      }),
      SHOWN.filter(id => areas.has(id)).map(id => node('path', { 'data-inset': id, d: areas.get(id) })),
      node('path', { class: 'dotted', d: dotted }),
      SHOWN.filter(id => markers.has(id)).map(id => {
        const [cx, cy] = insetFrame.marker(id);
        return node('circle', { 'data-inset': id, cx, cy, r: INSET_RADIUS });
      }),
      node('rect', { class: 'edge', x: EUROPE[0], y: EUROPE[1], width: EUROPE[2], height: EUROPE[3] }),
    ),
  );
}

export interface InsetHost extends ReactiveControllerHost, HTMLElement {
  readonly view: { readonly inset: Box | undefined };
  readonly shown: { readonly localizer: Localizer };
}

/** A map that was copied from another has brought its own. */
export function addInset(shapes: WorldShapes, host: InsetHost): void {
  if (!shapes.hasInset) shapes.addInset(drawInset(shapes.outlines));
  nameInset(host);
}

/** The name above its corner, on the sea, at one size however wide the map is. Screen readers have the region menu. */
function nameInset(host: InsetHost): void {
  const name = host.ownerDocument.createElement('p');
  name.className = 'inset-name';
  name.setAttribute('aria-hidden', 'true');
  adoptMoreStyles(host.shadowRoot!, [insetStyles]);
  host.addController({
    hostUpdated: () => {
      if (!name.parentNode) host.shadowRoot!.querySelector('.map > svg')?.after(name);
      const words = host.shown.localizer.msg('europe');
      if (name.textContent !== words) name.textContent = words;
      name.classList.toggle('below', host.view.inset === BELOW);
    },
  });
  host.requestUpdate();
}

/** Map units of the world view in hundredths of the map's width. */
const across = (units: number): number => Math.round((units / WORLD[2]) * 10_000) / 100;

const insetStyles = css`
  .inset {
    overflow: hidden;
  }
  .with-inset .inset {
    display: inline;
  }
  .inset path[data-inset],
  .edge {
    stroke: var(--_border);
    stroke-width: 0.5;
    vector-effect: non-scaling-stroke;
  }
  .inset .sea {
    fill: var(--_ocean);
    stroke: none;
  }
  .inset .signatory:not(.hollow) {
    fill: url(#inset-hatch);
  }
  .inset path.signatory:not(.hollow) {
    stroke: var(--_text);
    stroke-width: 1;
  }
  .edge {
    fill: none;
    stroke-width: 1;
    pointer-events: none;
  }
  .inset-name {
    position: absolute;
    left: calc(${across(PLACE[0] - WORLD[0])} * 1cqi + 1px);
    top: calc(${across(PLACE[1] - WORLD[1])} * 1cqi);
    translate: 0 -100%;
    color: var(--_quiet);
    /* The sea keeps its colour where a page turns text and surface round. */
    text-shadow:
      0 0 3px var(--_surface),
      0 0 3px var(--_surface),
      0 0 3px var(--_surface);
    font-size: 12px;
    line-height: 17px;
    pointer-events: none;
  }
  .map > svg:not(.with-inset) ~ .inset-name {
    display: none;
  }
  @container (width < 600px) {
    .inset-name {
      left: 5px;
      top: calc(${across(BELOW[1] - WORLD[1])} * 1cqi);
    }
  }
  /* Paper may be wide where the window was narrow. */
  @media print {
    .inset-name.below {
      left: 5px;
      top: calc(${across(BELOW[1] - WORLD[1])} * 1cqi);
    }
  }
`;
