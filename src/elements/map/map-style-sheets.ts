/** The style sheets of the map; the last one wins. */
import { baseStyles, swatches, unseenStyles } from '../../ui/base-styles.js';
import { controls } from '../../ui/control-styles.js';
import { legendStyles } from '../../ui/legend.js';
import { styles } from './drawing/map-styles.js';
import { mapCaptionStyles } from './map-caption.js';

export const mapStyleSheets = [
  baseStyles,
  swatches,
  controls,
  legendStyles,
  unseenStyles,
  mapCaptionStyles,
  styles,
];
