/** The first slide: what this is about, whose talk it is, and of which day. */
import { statusLine } from '../../../i18n/attribution.js';
import { poster, type DrawSlide } from './shared/slide-frame.js';
import { node, type SceneNode } from '../../../scene/node.js';
import { MARGIN, type Sheet } from '../output/sheet.js';
import { squares } from './shared/counts.js';
import { countsSentence } from './shared/lookups.js';

export const title: DrawSlide = (sheet, { content }) => {
  const { dataset, date, palette, localizer } = sheet.context;
  const heading = content.heading || sheet.msg('heading', { treaty: dataset.treaty.short });
  const treaty = localizer.text(dataset.treaty.title);
  return poster(sheet, heading, (_, top, bottom) => {
    const width = sheet.inner - (content.logo ? 330 : 0);
    const pitch = sheet.inner / 40;
    const band = bottom - pitch * 5;
    const big = sheet.lines(heading, width / 104, 1, 700).length > 2 ? 76 : 104;
    const first = sheet.paragraph(MARGIN, top + 44, heading, width, {
      size: big,
      weight: 700,
      leading: 1.12,
    });
    const second = sheet.paragraph(MARGIN, first.bottom + 50, treaty, width, { size: 44, leading: 1.3 });
    const type = { size: 42, fill: palette.accentText, weight: 700 } as const;
    const lines = sheet.paragraphs(MARGIN, second.bottom + 34, content.lines, sheet.inner, type, 10);
    return {
      description: [treaty, ...content.lines, countsSentence(sheet.context)],
      art: [
        sheet.box(MARGIN, top, 220, 16, palette.accent),
        first.art,
        second.art,
        lines.art,
        sheet.text(MARGIN, band - 44, statusLine(dataset, date, localizer), { size: 46, weight: 700 }),
        squares(sheet, band, 5, pitch * 0.8),
        content.logo ? logo(sheet, content.logo, content.logoAlt) : undefined,
      ],
    };
  });
};

/** The logo in the upper corner where lines end, as large as its shape allows. */
const logo = (sheet: Sheet, href: string, alt: string): SceneNode =>
  node('image', {
    href,
    'aria-label': alt || undefined,
    x: sheet.left(sheet.width - MARGIN - 280, 280),
    y: MARGIN,
    width: 280,
    height: 220,
    preserveAspectRatio: sheet.mirrored ? 'xMinYMin' : 'xMaxYMin',
  });
