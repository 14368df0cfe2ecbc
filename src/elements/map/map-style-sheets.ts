/** The style sheets of the map; the last one wins. */
import { baseStyles, swatches, unseenStyles } from '../../ui/base-styles.js';
import { controls } from '../../ui/control-styles.js';
import { legendStyles } from '../../ui/legend.js';
import { controlStyles } from './controls/control-styles.js';
import { smallStatesStyles } from './controls/small-states.js';
import { styles } from './drawing/map-styles.js';
import { mapCaptionStyles } from './map-caption.js';
import { playButtonStyles } from './play-button.js';

export const mapStyleSheets = [
  baseStyles,
  swatches,
  controls,
  legendStyles,
  unseenStyles,
  smallStatesStyles,
  mapCaptionStyles,
  controlStyles,
  playButtonStyles,
  styles,
];
