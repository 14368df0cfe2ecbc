/** A slide of the presenter's own: heading, paragraphs, points, a picture, set in the talk's type. */
import { drawing, type DrawSlide } from './shared/slide-frame.js';
import { group, node } from '../../../scene/node.js';
import { MARGIN, SMALL } from '../output/sheet.js';

export const text: DrawSlide = (sheet, { content }) => {
  const { palette } = sheet.context;
  const drawn = drawing(sheet, content.heading, (_, top, bottom) => {
    const width = content.logo ? sheet.inner * 0.56 : sheet.inner;
    const set = (size: number) => {
      let y = top + 24;
      const art = content.lines.map((line, index) => {
        const point = content.points.has(index);
        const indent = point ? size * 0.9 : 0;
        const words = sheet.paragraph(MARGIN + indent, y, line, width - indent, { size, leading: 1.3 });
        const dot = point
          ? sheet.box(MARGIN, y + size * 0.5, size * 0.36, size * 0.36, palette.accent)
          : undefined;
        y = words.bottom + size * 0.5;
        return group(dot, words.art);
      });
      return { art, end: y };
    };
    // As large as fits; what is too long even in the smallest type runs into the foot, and is seen to.
    const sizes = [60, 52, 46, 40, 36, 32, SMALL];
    const { art } = sizes.map(size => set(size)).find(({ end }) => end <= bottom) ?? set(SMALL);
    const beside = sheet.inner * 0.4;
    const place = {
      href: content.logo,
      'aria-label': content.logoAlt || undefined,
      x: sheet.left(MARGIN + sheet.inner * 0.6, beside),
      y: top,
      width: beside,
      height: bottom - top,
    };
    return {
      description: [...content.lines, ...(content.logoAlt ? [content.logoAlt] : [])],
      art: [art, content.logo ? node('image', place) : undefined],
    };
  });
  // In lists of slides a slide without a heading goes by what it says first.
  return { ...drawn, title: drawn.title || (content.lines[0] ?? content.logoAlt) };
};
