/** A talk as a PowerPoint file: a picture a slide, with its title, its alt text and the speaker's notes. */
import type { CalendarDate } from '../../../../model/dataset.js';
import { escape } from '../../../../scene/to-text.js';
import { INHERIT, notesMaster, officeTheme, PAPER, SLIDE, slideLayout, slideMaster } from './masters.js';
import {
  contentTypes,
  coreProperties,
  page,
  paragraphs,
  place,
  placeholder,
  relations,
  shapes,
  type Reading,
} from './xml.js';
import { zip, type ZipEntry } from './zip.js';

export interface PptxSlide {
  readonly title: string;
  readonly alt: string;
  readonly notes: readonly string[];
  readonly svg: string;
  /** For programs that draw no SVG. */
  readonly png: Uint8Array<ArrayBuffer>;
}

export interface PptxTalk {
  readonly title: string;
  /** The date of the data. */
  readonly date: CalendarDate;
  /** A language of the United Nations. */
  readonly code: string;
  readonly dir: 'ltr' | 'rtl';
  readonly slides: readonly PptxSlide[];
}

const LANGUAGES: Record<string, string> = {
  ar: 'ar-SA',
  en: 'en-GB',
  es: 'es-ES',
  fr: 'fr-FR',
  ru: 'ru-RU',
  zh: 'zh-CN',
};

export const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** The extension by which Office finds the SVG beside a PNG. */
const SVG_EXTENSION =
  '<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="rId3"/></a:ext></a:extLst>';

const picture = (alt: string): string =>
  `<p:pic><p:nvPicPr><p:cNvPr id="3" name="Picture 3" descr="${escape(alt)}"/><p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>` +
  `<p:blipFill><a:blip r:embed="rId2">${SVG_EXTENSION}</a:blip><a:stretch><a:fillRect/></a:stretch></p:blipFill>` +
  `<p:spPr>${place({ x: 0, y: 0, ...SLIDE })}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`;

const size = (name: string, { width, height }: typeof SLIDE): string =>
  `<p:${name} cx="${width}" cy="${height}"/>`;

function presentation(count: number): string {
  const ids = [...Array(count).keys()].map(n => `<p:sldId id="${256 + n}" r:id="rId${n + 3}"/>`).join('');
  return page(
    'presentation',
    `<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>` +
      `<p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>${ids}</p:sldIdLst>` +
      size('sldSz', SLIDE) +
      size('notesSz', PAPER),
  );
}

/** A part of the file, and the one that says to which others it leads. */
const part = (name: string, content: string, ...targets: (readonly [string, string])[]): ZipEntry[] => [
  { name, content },
  { name: name.replace(/[^/]*$/, '_rels/$&.rels'), content: relations(targets) },
];

/** The files of one slide, counted from 1. */
function slideFiles({ title, alt, notes, svg, png }: PptxSlide, n: number, reading: Reading): ZipEntry[] {
  const drawn = shapes(placeholder(2, 'title', undefined, paragraphs([title], reading)), picture(alt));
  const said = shapes(
    placeholder(2, 'sldImg'),
    placeholder(3, 'body', undefined, paragraphs(notes, reading)),
  );
  return [
    ...part(
      `ppt/slides/slide${n}.xml`,
      page('sld', `${drawn}${INHERIT}`),
      ['slideLayout', '../slideLayouts/slideLayout1.xml'],
      ['image', `../media/image${n}.png`],
      ['image', `../media/image${n}.svg`],
      ['notesSlide', `../notesSlides/notesSlide${n}.xml`],
    ),
    { name: `ppt/media/image${n}.png`, content: png },
    { name: `ppt/media/image${n}.svg`, content: svg },
    ...part(
      `ppt/notesSlides/notesSlide${n}.xml`,
      page('notes', `${said}${INHERIT}`),
      ['notesMaster', '../notesMasters/notesMaster1.xml'],
      ['slide', `../slides/slide${n}.xml`],
    ),
  ];
}

function commonFiles({ title, date, slides }: PptxTalk, { language }: Reading): ZipEntry[] {
  const root = relations([
    ['officeDocument', 'ppt/presentation.xml'],
    ['core-properties', 'docProps/core.xml'],
  ]);
  return [
    { name: '_rels/.rels', content: root },
    { name: 'docProps/core.xml', content: coreProperties(title, language, date) },
    ...part(
      'ppt/presentation.xml',
      presentation(slides.length),
      ['slideMaster', 'slideMasters/slideMaster1.xml'],
      ['notesMaster', 'notesMasters/notesMaster1.xml'],
      ...slides.map((_, index) => ['slide', `slides/slide${index + 1}.xml`] as const),
      ['theme', 'theme/theme1.xml'],
    ),
    ...part(
      'ppt/slideMasters/slideMaster1.xml',
      slideMaster(),
      ['slideLayout', '../slideLayouts/slideLayout1.xml'],
      ['theme', '../theme/theme1.xml'],
    ),
    ...part('ppt/slideLayouts/slideLayout1.xml', slideLayout(), [
      'slideMaster',
      '../slideMasters/slideMaster1.xml',
    ]),
    ...part('ppt/notesMasters/notesMaster1.xml', notesMaster(), ['theme', '../theme/theme2.xml']),
    ...[1, 2].map(n => ({ name: `ppt/theme/theme${n}.xml`, content: officeTheme() })),
  ];
}

export function pptx(talk: PptxTalk): Promise<Blob> {
  const reading: Reading = { language: LANGUAGES[talk.code] ?? talk.code, dir: talk.dir };
  const slides = talk.slides.flatMap((slide, index) => slideFiles(slide, index + 1, reading));
  const files = [...commonFiles(talk, reading), ...slides];
  const types = contentTypes(files.map(({ name }) => name));
  return zip([{ name: '[Content_Types].xml', content: types }, ...files], talk.date, PPTX);
}
