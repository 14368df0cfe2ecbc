/** Colours and type of the static map, as attributes: mail programs and drawing programs know no CSS variables. */
import type { Status } from '../model/dataset.js';

export const colours = {
  party: '#052c54',
  signatory: '#c2740f',
  hatch: '#ffe2b8',
  noAction: '#f7f9fb',
  territory: '#c9d3dc',
  border: '#748494',
  ocean: '#e3edf4',
  surface: '#ffffff',
  text: '#16222e',
  quiet: '#4c5b69',
  accent: '#0b62b0',
} as const;

/** The fill of a class; signatories have one of the hatchings that the picture holds. */
export const fillOf = (status: Status, hatch: string): string =>
  ({ party: colours.party, signatory: `url(#${hatch})`, 'no-action': colours.noAction })[status];

export const FONT = "'Segoe UI', Roboto, Helvetica, Arial, 'Noto Sans', 'DejaVu Sans', sans-serif";
