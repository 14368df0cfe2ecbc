/** A map, as its parts know it. */
import type { SelectingElement } from '../../core/selecting-element.js';
import type { MapPicture } from '../../pictures/map-picture.js';
import type { ControlWord } from './controls/control-words.js';
import type { MapView } from './drawing/map-view.js';
import type { WorldShapes } from './drawing/world-shapes.js';

export interface MapHost extends SelectingElement {
  readonly view: MapView;
  readonly shapes: WorldShapes;
  /** The controls that the page wants. */
  readonly wanted: ReadonlySet<ControlWord>;
  /** The speed at which the page wants the years to start by themselves; 0 where it does not. */
  readonly speed: number;
  readonly shown: Pick<MapPicture, 'dataset' | 'date' | 'localizer' | 'region' | 'among'>;
  /** The same, and what else a picture of it says. */
  readonly picture: Omit<MapPicture, 'palette'>;
  /** Makes a State the tab stop. */
  stopAt(state: string): void;
}
