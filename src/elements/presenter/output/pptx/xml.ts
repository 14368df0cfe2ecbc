/** The pieces that all parts of an Office file share. */
import type { Area } from '../../../../scene/surface.js';
import { escape } from '../../../../scene/to-text.js';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const PRESENTATION = 'http://schemas.openxmlformats.org/presentationml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export const page = (name: string, inside: string, more = ''): string =>
  `${HEAD}<p:${name} xmlns:a="${DRAWING}" xmlns:r="${OFFICE}/relationships" xmlns:p="${PRESENTATION}"${more}>${inside}</p:${name}>`;

export const theme = (inside: string): string =>
  `${HEAD}<a:theme xmlns:a="${DRAWING}" name="OPIC">${inside}</a:theme>`;

/** Relations by their last word, such as `slide`; their ids are rId1, rId2 … in this order. */
export function relations(targets: readonly (readonly [kind: string, target: string])[]): string {
  const one = ([kind, target]: readonly [string, string], index: number): string => {
    const type =
      kind === 'core-properties'
        ? `${PACKAGE}/relationships/metadata/${kind}`
        : `${OFFICE}/relationships/${kind}`;
    return `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`;
  };
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${targets.map(one).join('')}</Relationships>`;
}

/** The list of parts and of what they are, which their names say. */
export function contentTypes(names: readonly string[]): string {
  const office = 'application/vnd.openxmlformats-officedocument';
  const known: Record<string, string> = {
    theme: `${office}.theme`,
    core: 'application/vnd.openxmlformats-package.core-properties',
    presentation: `${office}.presentationml.presentation.main`,
  };
  const endings = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
    ['png', 'image/png'],
    ['svg', 'image/svg+xml'],
  ].map(([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`);
  const named = names.flatMap(name => {
    const kind = /(\w+?)\d*\.xml$/.exec(name)?.[1];
    const type = kind && (known[kind] ?? `${office}.presentationml.${kind}`);
    return type ? `<Override PartName="/${name}" ContentType="${type}+xml"/>` : [];
  });
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types">${endings.join('')}${named.join('')}</Types>`;
}

export function coreProperties(title: string, language: string, date: string): string {
  const day = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>`;
  return `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escape(title)}</dc:title><dc:language>${language}</dc:language>${day('created')}${day('modified')}</cp:coreProperties>`;
}

const TOP = '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>';

/** The shapes on a page. */
export const shapes = (...all: string[]): string =>
  `<p:cSld><p:spTree>${TOP}${all.join('')}</p:spTree></p:cSld>`;

export const place = ({ x, y, width, height }: Area): string =>
  `<a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm>`;

/** A box that a master, a layout and a page share by its type; `text` are paragraphs. */
export function placeholder(id: number, type: string, where?: Area, text?: string): string {
  const locks =
    type === 'sldImg' ? '<a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/>' : '<a:spLocks noGrp="1"/>';
  const index = type === 'body' ? ' idx="1"' : '';
  const body = text === undefined ? '' : `<p:txBody><a:bodyPr/><a:lstStyle/>${text}</p:txBody>`;
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${type} ${id}"/><p:cNvSpPr>${locks}</p:cNvSpPr><p:nvPr><p:ph type="${type}"${index}/></p:nvPr></p:nvSpPr><p:spPr>${where ? place(where) : ''}</p:spPr>${body}</p:sp>`;
}

export interface Reading {
  /** As Office names languages: with a country. */
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
}

export const paragraphs = (lines: readonly string[], { language, dir }: Reading): string =>
  lines
    .map(line => {
      const side = dir === 'rtl' ? '<a:pPr algn="r" rtl="1"/>' : '';
      return `<a:p>${side}<a:r><a:rPr lang="${language}"/><a:t>${escape(line)}</a:t></a:r></a:p>`;
    })
    .join('') || '<a:p/>';
