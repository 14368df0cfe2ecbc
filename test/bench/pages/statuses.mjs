/** The facts for the pages that do not bring them: where each State stands on a date. */
import states from 'facts';

export { states };

/** By alpha-2 code. */
export function statusesOn(date) {
  const found = {};
  for (const [iso2, , , signed, deposit] of states)
    found[iso2] = deposit && deposit <= date ? 'party' : signed && signed <= date ? 'signatory' : 'no-action';
  return found;
}

export const allAre = status => Object.fromEntries(states.map(([iso2]) => [iso2, status]));

export const colours = { party: '#093763', signatory: '#c2740f', 'no-action': '#f7f9fb' };

export const LATEST = '2026-09-19';

/** What a map does that `paint` gives the colours of statuses; it begins with those of today. */
export function painted(paint) {
  paint(statusesOn(LATEST));
  return {
    show: date => paint(statusesOn(date)),
    all: party => paint(allAre(party ? 'party' : 'no-action')),
  };
}
