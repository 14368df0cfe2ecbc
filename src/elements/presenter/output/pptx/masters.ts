/** The parts that are the same in every talk: the masters of slides and notes, the layout and the theme. */
import type { Area } from '../../../../scene/surface.js';
import { page, placeholder, shapes, theme } from './xml.js';

/** In EMU, of which an inch has 914,400: 13.333 × 7.5 inches, the usual slide of 16:9. */
export const SLIDE = { width: 12192000, height: 6858000 };
export const PAPER = { width: 6858000, height: 9144000 };

/** Above the slide: the picture holds the title that is seen, and this one is read, listed and searched. */
const TITLE: Area = { x: 0, y: -1100000, width: SLIDE.width, height: 1000000 };

const IMAGE: Area = { x: 685800, y: 1143000, width: 5486400, height: 3086100 };
const NOTES: Area = { x: 685800, y: 4400550, width: 5486400, height: 3600450 };

const WHITE =
  '<p:bg><p:bgPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';
const onWhite = (drawn: string): string => drawn.replace('<p:cSld>', `<p:cSld>${WHITE}`);

const COLORS =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

export const INHERIT = '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>';

export const slideMaster = (): string =>
  page(
    'sldMaster',
    `${onWhite(shapes(placeholder(2, 'title', TITLE, '<a:p/>')))}${COLORS}<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst>`,
  );

export const slideLayout = (): string =>
  page('sldLayout', `${shapes(placeholder(2, 'title', undefined, '<a:p/>'))}${INHERIT}`, ' type="titleOnly"');

export const notesMaster = (): string =>
  page(
    'notesMaster',
    `${onWhite(shapes(placeholder(2, 'sldImg', IMAGE), placeholder(3, 'body', NOTES, '<a:p/>')))}${COLORS}`,
  );

const three = (inside: string): string => inside.repeat(3);
const BY_THEME = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';

/** Office repairs a file whose theme lacks any of these. */
export function officeTheme(): string {
  const colors = [
    'dk1',
    'lt1',
    'dk2',
    'lt2',
    ...[1, 2, 3, 4, 5, 6].map(n => `accent${n}`),
    'hlink',
    'folHlink',
  ];
  const color = (name: string) =>
    `<a:${name}><a:srgbClr val="${name.startsWith('lt') ? 'FFFFFF' : '0C1822'}"/></a:${name}>`;
  const font = (name: string) =>
    `<a:${name}><a:latin typeface="Segoe UI"/><a:ea typeface=""/><a:cs typeface=""/></a:${name}>`;
  return theme(
    `<a:themeElements><a:clrScheme name="OPIC">${colors.map(color).join('')}</a:clrScheme>` +
      `<a:fontScheme name="OPIC">${font('majorFont')}${font('minorFont')}</a:fontScheme>` +
      `<a:fmtScheme name="OPIC"><a:fillStyleLst>${three(BY_THEME)}</a:fillStyleLst>` +
      `<a:lnStyleLst>${three(`<a:ln w="9525">${BY_THEME}</a:ln>`)}</a:lnStyleLst>` +
      `<a:effectStyleLst>${three('<a:effectStyle><a:effectLst/></a:effectStyle>')}</a:effectStyleLst>` +
      `<a:bgFillStyleLst>${three(BY_THEME)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements>`,
  );
}
