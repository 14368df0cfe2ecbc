/** Shared by the pages that draw their own paths: drawing, colours by class, a tooltip. */
import { painted, states } from './statuses.mjs';

const SVG = 'http://www.w3.org/2000/svg';
const byNumber = new Map(states.map(([iso2, number, name]) => [number, { iso2, name }]));

/** `outlines`: pairs of the ISO numeric code and `d`. */
export function drawPaths(stage, outlines) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 960 500');
  const shapes = new Map();
  for (const [number, d] of outlines) {
    const path = document.createElementNS(SVG, 'path');
    const state = byNumber.get(number);
    path.setAttribute('d', d);
    if (state) {
      path.dataset.name = state.name;
      shapes.set(state.iso2, path);
    }
    svg.append(path);
  }
  const tooltip = document.createElement('div');
  tooltip.className = 'tooltip';
  tooltip.hidden = true;
  svg.addEventListener('pointermove', ({ target, clientX, clientY }) => {
    tooltip.hidden = !target.dataset.name;
    tooltip.textContent = target.dataset.name ?? '';
    tooltip.style.translate = `${clientX}px ${clientY}px`;
  });
  svg.addEventListener('pointerleave', () => (tooltip.hidden = true));
  let now = {};
  const paint = statuses => {
    for (const [state, path] of shapes)
      if (now[state] !== statuses[state]) path.setAttribute('class', statuses[state]);
    now = statuses;
  };
  stage.append(svg, tooltip);
  return {
    ...painted(paint),
    shapes: () => [...shapes],
  };
}
