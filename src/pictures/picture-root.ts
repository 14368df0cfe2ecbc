/** The root of every picture: its size, its language, and its words for screen readers. */
import type { Localizer } from '../i18n/localizer.js';
import { node, type Child, type SceneNode } from '../scene/node.js';
import { FONT, type Palette } from '../scene/theme.js';

/** By name: programs that find a font for themselves take one with serifs, or with Taiwan's punctuation. */
const CHINESE = "'Noto Sans CJK SC', 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei'";

interface Root {
  width: number;
  height: number;
  localizer: Localizer;
  palette: Palette;
  /** The picture and its outcome in a sentence, for screen readers. */
  name: string;
  summary: string;
}

export function pictureRoot(
  { width, height, localizer, palette, name, summary }: Root,
  ...parts: Child[]
): SceneNode {
  return node(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      lang: localizer.code,
      'xml:lang': localizer.code,
      // In a page that is read from the right, where the picture may stand, this is not the default.
      direction: 'ltr',
      'font-family': localizer.code === 'zh' ? `${CHINESE}, ${FONT}` : FONT,
    },
    node('title', {}, name),
    node('desc', {}, summary),
    node('rect', { width, height, fill: palette.surface }),
    parts,
  );
}
