/** A State's record as a picture: in words. */
import type { SceneNode } from '../scene/node.js';
import { framed, type Framed } from './framed-picture.js';

export const recordPicture = (lines: readonly string[], frame: Framed): SceneNode =>
  framed(frame, page => {
    for (const line of lines) page.write(line, { size: 18 });
    page.space(10);
  });
