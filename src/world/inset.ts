/**
 * Europe again, larger, in the corner of the world view where there is only sea: thirty States stand there on the width
 * of Chad. It covers Easter Island, too small to be seen in this view, and nothing else.
 */
import { Frame, type Box } from './frame.js';

/** The part of the world that it shows, in map units. */
export const EUROPE: Box = [1018, 123, 300, 169];
/** Its own frame, which draws markers at their true places. */
export const insetFrame = new Frame(EUROPE);
/** Map units of the world view to one of the inset. */
export const ENLARGED = 1.76;
/** Its place in the world view. */
export const PLACE: Box = [66, 761, EUROPE[2] * ENLARGED, EUROPE[3] * ENLARGED];

/** What lies in it, for the map's own copy of the shapes: territories, then States. */
export const SHOWN: readonly string[] = (
  'JEY GGY IMN ALB AND AUT BEL BGR BIH BLR CHE CYP CZE DEU DNK DZA ESP EST FRA GBR GEO GRC HRV HUN IRL ITA LIE LTU ' +
  'LUX LVA MAR MCO MDA MKD MLT MNE NLD POL PRT ROU RUS SMR SRB SVK SVN SWE SYR TUN TUR UKR VAT'
).split(' ');
